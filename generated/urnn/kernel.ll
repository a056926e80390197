; generated from specs/urnn.yaml by `make generated`: do not edit
; urnn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v329 = alloca i64, i64 1, align 8
  %v1143 = alloca float, i64 192, align 4
  %v1515 = alloca float, i64 128, align 4
  %v1665 = alloca float, i64 192, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v242 = load ptr, ptr %v241, align 4
  %v243 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v244 = load ptr, ptr %v243, align 4
  %v245 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v246 = load ptr, ptr %v245, align 4
  %v247 = getelementptr inbounds i64, ptr %v1, i64 9
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 13
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 15
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 17
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 49
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 56
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 57
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 58
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 59
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 60
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 61
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 62
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 63
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 64
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 65
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 66
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 67
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 68
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 69
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 70
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 71
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 72
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 73
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 74
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 75
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 76
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 77
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 81
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 82
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 83
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 84
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 85
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 86
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 87
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 88
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 89
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 90
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 91
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 92
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 93
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 94
  %v328 = load i64, ptr %v327, align 8
  store i64 0, ptr %v329, align 8
  %v330 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v331 = load ptr, ptr %v330, align 4
  %v332 = mul i64 %v2, 0
  %v333 = add i64 %v332, 640
  %v334 = getelementptr inbounds float, ptr %v331, i64 %v333
  %v335 = getelementptr inbounds i64, ptr %v1, i64 4
  %v336 = load i64, ptr %v335, align 8
  %v337 = icmp eq i64 %v336, 0
  br i1 %v337, label %b0, label %b1
b0:
  %v338 = icmp eq i64 %v2, 0
  br i1 %v338, label %b2, label %b3
b2:
  br label %b4
b4:
  %v339 = phi i64 [ 0, %b2 ], [ %v427, %b5 ]
  %v340 = icmp slt i64 %v339, 8
  br i1 %v340, label %b5, label %b6
b5:
  %v341 = fdiv float 0x401921FB60000000, 0x4020000000000000
  %v342 = add i64 0, %v339
  %v343 = sitofp i64 %v342 to float
  %v344 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v345 = add i64 0, 0
  %v346 = insertelement <8 x i64> poison, i64 %v345, i64 0
  %v347 = shufflevector <8 x i64> %v346, <8 x i64> poison, <8 x i32> zeroinitializer
  %v348 = add <8 x i64> %v347, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v349 = sitofp <8 x i64> %v348 to <8 x float>
  %v350 = insertelement <8 x float> poison, float %v343, i64 0
  %v351 = shufflevector <8 x float> %v350, <8 x float> poison, <8 x i32> zeroinitializer
  %v352 = fmul <8 x float> %v351, %v349
  %v353 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v354 = shufflevector <8 x float> %v353, <8 x float> poison, <8 x i32> zeroinitializer
  %v355 = fdiv <8 x float> %v352, %v354
  %v356 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v355)
  %v357 = fmul <8 x float> %v356, %v354
  %v358 = fsub <8 x float> %v352, %v357
  %v359 = insertelement <8 x float> poison, float %v341, i64 0
  %v360 = shufflevector <8 x float> %v359, <8 x float> poison, <8 x i32> zeroinitializer
  %v361 = fmul <8 x float> %v360, %v358
  %v362 = extractelement <8 x float> %v361, i64 0
  %v363 = call float @cosf(float %v362)
  %v364 = extractelement <8 x float> %v361, i64 1
  %v365 = call float @cosf(float %v364)
  %v366 = extractelement <8 x float> %v361, i64 2
  %v367 = call float @cosf(float %v366)
  %v368 = extractelement <8 x float> %v361, i64 3
  %v369 = call float @cosf(float %v368)
  %v370 = extractelement <8 x float> %v361, i64 4
  %v371 = call float @cosf(float %v370)
  %v372 = extractelement <8 x float> %v361, i64 5
  %v373 = call float @cosf(float %v372)
  %v374 = extractelement <8 x float> %v361, i64 6
  %v375 = call float @cosf(float %v374)
  %v376 = extractelement <8 x float> %v361, i64 7
  %v377 = call float @cosf(float %v376)
  %v378 = insertelement <8 x float> poison, float %v363, i64 0
  %v379 = insertelement <8 x float> %v378, float %v365, i64 1
  %v380 = insertelement <8 x float> %v379, float %v367, i64 2
  %v381 = insertelement <8 x float> %v380, float %v369, i64 3
  %v382 = insertelement <8 x float> %v381, float %v371, i64 4
  %v383 = insertelement <8 x float> %v382, float %v373, i64 5
  %v384 = insertelement <8 x float> %v383, float %v375, i64 6
  %v385 = insertelement <8 x float> %v384, float %v377, i64 7
  %v386 = insertelement <8 x float> poison, float %v344, i64 0
  %v387 = shufflevector <8 x float> %v386, <8 x float> poison, <8 x i32> zeroinitializer
  %v388 = fdiv <8 x float> %v385, %v387
  %v389 = extractelement <8 x float> %v361, i64 0
  %v390 = call float @sinf(float %v389)
  %v391 = extractelement <8 x float> %v361, i64 1
  %v392 = call float @sinf(float %v391)
  %v393 = extractelement <8 x float> %v361, i64 2
  %v394 = call float @sinf(float %v393)
  %v395 = extractelement <8 x float> %v361, i64 3
  %v396 = call float @sinf(float %v395)
  %v397 = extractelement <8 x float> %v361, i64 4
  %v398 = call float @sinf(float %v397)
  %v399 = extractelement <8 x float> %v361, i64 5
  %v400 = call float @sinf(float %v399)
  %v401 = extractelement <8 x float> %v361, i64 6
  %v402 = call float @sinf(float %v401)
  %v403 = extractelement <8 x float> %v361, i64 7
  %v404 = call float @sinf(float %v403)
  %v405 = insertelement <8 x float> poison, float %v390, i64 0
  %v406 = insertelement <8 x float> %v405, float %v392, i64 1
  %v407 = insertelement <8 x float> %v406, float %v394, i64 2
  %v408 = insertelement <8 x float> %v407, float %v396, i64 3
  %v409 = insertelement <8 x float> %v408, float %v398, i64 4
  %v410 = insertelement <8 x float> %v409, float %v400, i64 5
  %v411 = insertelement <8 x float> %v410, float %v402, i64 6
  %v412 = insertelement <8 x float> %v411, float %v404, i64 7
  %v413 = fdiv <8 x float> %v412, %v387
  %v414 = fneg <8 x float> %v413
  %v415 = mul i64 %v339, 8
  %v416 = add i64 0, %v415
  %v417 = add i64 %v416, 0
  %v418 = getelementptr inbounds float, ptr %v50, i64 %v417
  store <8 x float> %v388, ptr %v418, align 4
  %v419 = mul i64 %v339, 8
  %v420 = add i64 0, %v419
  %v421 = add i64 %v420, 0
  %v422 = getelementptr inbounds float, ptr %v52, i64 %v421
  store <8 x float> %v413, ptr %v422, align 4
  %v423 = mul i64 %v339, 8
  %v424 = add i64 0, %v423
  %v425 = add i64 %v424, 0
  %v426 = getelementptr inbounds float, ptr %v54, i64 %v425
  store <8 x float> %v414, ptr %v426, align 4
  %v427 = add nsw i64 %v339, 1
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v428 = icmp sgt i64 %v3, 1
  br i1 %v428, label %b7, label %b8
b7:
  %v429 = getelementptr inbounds i64, ptr %v1, i64 3
  %v430 = atomicrmw add ptr %v429, i64 1 acq_rel
  %v431 = load i64, ptr %v329, align 8
  %v432 = add i64 %v431, 1
  store i64 %v432, ptr %v329, align 8
  %v433 = mul i64 %v3, %v432
  br label %b9
b9:
  %v434 = load atomic i64, ptr %v429 acquire, align 8
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b10, label %b11
b10:
  %v436 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 4
  %v438 = load i64, ptr %v437, align 8
  %v439 = icmp eq i64 %v438, 0
  br i1 %v439, label %b12, label %b13
b12:
  %v440 = icmp eq i64 %v2, 0
  br i1 %v440, label %b14, label %b15
b14:
  %v441 = add i64 0, 0
  %v442 = getelementptr inbounds float, ptr %v12, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = extractelement <8 x float> %v443, i64 0
  %v445 = call float @cosf(float %v444)
  %v446 = extractelement <8 x float> %v443, i64 1
  %v447 = call float @cosf(float %v446)
  %v448 = extractelement <8 x float> %v443, i64 2
  %v449 = call float @cosf(float %v448)
  %v450 = extractelement <8 x float> %v443, i64 3
  %v451 = call float @cosf(float %v450)
  %v452 = extractelement <8 x float> %v443, i64 4
  %v453 = call float @cosf(float %v452)
  %v454 = extractelement <8 x float> %v443, i64 5
  %v455 = call float @cosf(float %v454)
  %v456 = extractelement <8 x float> %v443, i64 6
  %v457 = call float @cosf(float %v456)
  %v458 = extractelement <8 x float> %v443, i64 7
  %v459 = call float @cosf(float %v458)
  %v460 = insertelement <8 x float> poison, float %v445, i64 0
  %v461 = insertelement <8 x float> %v460, float %v447, i64 1
  %v462 = insertelement <8 x float> %v461, float %v449, i64 2
  %v463 = insertelement <8 x float> %v462, float %v451, i64 3
  %v464 = insertelement <8 x float> %v463, float %v453, i64 4
  %v465 = insertelement <8 x float> %v464, float %v455, i64 5
  %v466 = insertelement <8 x float> %v465, float %v457, i64 6
  %v467 = insertelement <8 x float> %v466, float %v459, i64 7
  %v468 = extractelement <8 x float> %v443, i64 0
  %v469 = call float @sinf(float %v468)
  %v470 = extractelement <8 x float> %v443, i64 1
  %v471 = call float @sinf(float %v470)
  %v472 = extractelement <8 x float> %v443, i64 2
  %v473 = call float @sinf(float %v472)
  %v474 = extractelement <8 x float> %v443, i64 3
  %v475 = call float @sinf(float %v474)
  %v476 = extractelement <8 x float> %v443, i64 4
  %v477 = call float @sinf(float %v476)
  %v478 = extractelement <8 x float> %v443, i64 5
  %v479 = call float @sinf(float %v478)
  %v480 = extractelement <8 x float> %v443, i64 6
  %v481 = call float @sinf(float %v480)
  %v482 = extractelement <8 x float> %v443, i64 7
  %v483 = call float @sinf(float %v482)
  %v484 = insertelement <8 x float> poison, float %v469, i64 0
  %v485 = insertelement <8 x float> %v484, float %v471, i64 1
  %v486 = insertelement <8 x float> %v485, float %v473, i64 2
  %v487 = insertelement <8 x float> %v486, float %v475, i64 3
  %v488 = insertelement <8 x float> %v487, float %v477, i64 4
  %v489 = insertelement <8 x float> %v488, float %v479, i64 5
  %v490 = insertelement <8 x float> %v489, float %v481, i64 6
  %v491 = insertelement <8 x float> %v490, float %v483, i64 7
  %v492 = add i64 8, 0
  %v493 = getelementptr inbounds float, ptr %v12, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = extractelement <8 x float> %v494, i64 0
  %v496 = call float @cosf(float %v495)
  %v497 = extractelement <8 x float> %v494, i64 1
  %v498 = call float @cosf(float %v497)
  %v499 = extractelement <8 x float> %v494, i64 2
  %v500 = call float @cosf(float %v499)
  %v501 = extractelement <8 x float> %v494, i64 3
  %v502 = call float @cosf(float %v501)
  %v503 = extractelement <8 x float> %v494, i64 4
  %v504 = call float @cosf(float %v503)
  %v505 = extractelement <8 x float> %v494, i64 5
  %v506 = call float @cosf(float %v505)
  %v507 = extractelement <8 x float> %v494, i64 6
  %v508 = call float @cosf(float %v507)
  %v509 = extractelement <8 x float> %v494, i64 7
  %v510 = call float @cosf(float %v509)
  %v511 = insertelement <8 x float> poison, float %v496, i64 0
  %v512 = insertelement <8 x float> %v511, float %v498, i64 1
  %v513 = insertelement <8 x float> %v512, float %v500, i64 2
  %v514 = insertelement <8 x float> %v513, float %v502, i64 3
  %v515 = insertelement <8 x float> %v514, float %v504, i64 4
  %v516 = insertelement <8 x float> %v515, float %v506, i64 5
  %v517 = insertelement <8 x float> %v516, float %v508, i64 6
  %v518 = insertelement <8 x float> %v517, float %v510, i64 7
  %v519 = extractelement <8 x float> %v494, i64 0
  %v520 = call float @sinf(float %v519)
  %v521 = extractelement <8 x float> %v494, i64 1
  %v522 = call float @sinf(float %v521)
  %v523 = extractelement <8 x float> %v494, i64 2
  %v524 = call float @sinf(float %v523)
  %v525 = extractelement <8 x float> %v494, i64 3
  %v526 = call float @sinf(float %v525)
  %v527 = extractelement <8 x float> %v494, i64 4
  %v528 = call float @sinf(float %v527)
  %v529 = extractelement <8 x float> %v494, i64 5
  %v530 = call float @sinf(float %v529)
  %v531 = extractelement <8 x float> %v494, i64 6
  %v532 = call float @sinf(float %v531)
  %v533 = extractelement <8 x float> %v494, i64 7
  %v534 = call float @sinf(float %v533)
  %v535 = insertelement <8 x float> poison, float %v520, i64 0
  %v536 = insertelement <8 x float> %v535, float %v522, i64 1
  %v537 = insertelement <8 x float> %v536, float %v524, i64 2
  %v538 = insertelement <8 x float> %v537, float %v526, i64 3
  %v539 = insertelement <8 x float> %v538, float %v528, i64 4
  %v540 = insertelement <8 x float> %v539, float %v530, i64 5
  %v541 = insertelement <8 x float> %v540, float %v532, i64 6
  %v542 = insertelement <8 x float> %v541, float %v534, i64 7
  %v543 = add i64 16, 0
  %v544 = getelementptr inbounds float, ptr %v12, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = extractelement <8 x float> %v545, i64 0
  %v547 = call float @cosf(float %v546)
  %v548 = extractelement <8 x float> %v545, i64 1
  %v549 = call float @cosf(float %v548)
  %v550 = extractelement <8 x float> %v545, i64 2
  %v551 = call float @cosf(float %v550)
  %v552 = extractelement <8 x float> %v545, i64 3
  %v553 = call float @cosf(float %v552)
  %v554 = extractelement <8 x float> %v545, i64 4
  %v555 = call float @cosf(float %v554)
  %v556 = extractelement <8 x float> %v545, i64 5
  %v557 = call float @cosf(float %v556)
  %v558 = extractelement <8 x float> %v545, i64 6
  %v559 = call float @cosf(float %v558)
  %v560 = extractelement <8 x float> %v545, i64 7
  %v561 = call float @cosf(float %v560)
  %v562 = insertelement <8 x float> poison, float %v547, i64 0
  %v563 = insertelement <8 x float> %v562, float %v549, i64 1
  %v564 = insertelement <8 x float> %v563, float %v551, i64 2
  %v565 = insertelement <8 x float> %v564, float %v553, i64 3
  %v566 = insertelement <8 x float> %v565, float %v555, i64 4
  %v567 = insertelement <8 x float> %v566, float %v557, i64 5
  %v568 = insertelement <8 x float> %v567, float %v559, i64 6
  %v569 = insertelement <8 x float> %v568, float %v561, i64 7
  %v570 = extractelement <8 x float> %v545, i64 0
  %v571 = call float @sinf(float %v570)
  %v572 = extractelement <8 x float> %v545, i64 1
  %v573 = call float @sinf(float %v572)
  %v574 = extractelement <8 x float> %v545, i64 2
  %v575 = call float @sinf(float %v574)
  %v576 = extractelement <8 x float> %v545, i64 3
  %v577 = call float @sinf(float %v576)
  %v578 = extractelement <8 x float> %v545, i64 4
  %v579 = call float @sinf(float %v578)
  %v580 = extractelement <8 x float> %v545, i64 5
  %v581 = call float @sinf(float %v580)
  %v582 = extractelement <8 x float> %v545, i64 6
  %v583 = call float @sinf(float %v582)
  %v584 = extractelement <8 x float> %v545, i64 7
  %v585 = call float @sinf(float %v584)
  %v586 = insertelement <8 x float> poison, float %v571, i64 0
  %v587 = insertelement <8 x float> %v586, float %v573, i64 1
  %v588 = insertelement <8 x float> %v587, float %v575, i64 2
  %v589 = insertelement <8 x float> %v588, float %v577, i64 3
  %v590 = insertelement <8 x float> %v589, float %v579, i64 4
  %v591 = insertelement <8 x float> %v590, float %v581, i64 5
  %v592 = insertelement <8 x float> %v591, float %v583, i64 6
  %v593 = insertelement <8 x float> %v592, float %v585, i64 7
  %v594 = add i64 0, 0
  %v595 = getelementptr inbounds float, ptr %v56, i64 %v594
  store <8 x float> %v467, ptr %v595, align 4
  %v596 = add i64 0, 0
  %v597 = getelementptr inbounds float, ptr %v58, i64 %v596
  store <8 x float> %v491, ptr %v597, align 4
  %v598 = add i64 0, 0
  %v599 = getelementptr inbounds float, ptr %v60, i64 %v598
  store <8 x float> %v518, ptr %v599, align 4
  %v600 = add i64 0, 0
  %v601 = getelementptr inbounds float, ptr %v62, i64 %v600
  store <8 x float> %v542, ptr %v601, align 4
  %v602 = add i64 0, 0
  %v603 = getelementptr inbounds float, ptr %v64, i64 %v602
  store <8 x float> %v569, ptr %v603, align 4
  %v604 = add i64 0, 0
  %v605 = getelementptr inbounds float, ptr %v66, i64 %v604
  store <8 x float> %v593, ptr %v605, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v606 = icmp sgt i64 %v3, 1
  br i1 %v606, label %b16, label %b17
b16:
  %v607 = getelementptr inbounds i64, ptr %v1, i64 3
  %v608 = atomicrmw add ptr %v607, i64 1 acq_rel
  %v609 = load i64, ptr %v329, align 8
  %v610 = add i64 %v609, 1
  store i64 %v610, ptr %v329, align 8
  %v611 = mul i64 %v3, %v610
  br label %b18
b18:
  %v612 = load atomic i64, ptr %v607 acquire, align 8
  %v613 = icmp slt i64 %v612, %v611
  br i1 %v613, label %b19, label %b20
b19:
  %v614 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v615 = getelementptr inbounds i64, ptr %v1, i64 4
  %v616 = load i64, ptr %v615, align 8
  %v617 = icmp eq i64 %v616, 0
  br i1 %v617, label %b21, label %b22
b21:
  %v618 = icmp eq i64 %v2, 0
  br i1 %v618, label %b23, label %b24
b23:
  br label %b25
b25:
  %v619 = phi i64 [ 0, %b23 ], [ %v634, %b30 ]
  %v620 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v624, %b30 ]
  %v621 = phi float [ 0x0000000000000000, %b23 ], [ %v621, %b30 ]
  %v622 = icmp slt i64 %v619, 2
  br i1 %v622, label %b26, label %b27
b26:
  br label %b28
b28:
  %v623 = phi i64 [ 0, %b26 ], [ %v633, %b29 ]
  %v624 = phi <8 x float> [ %v620, %b26 ], [ %v632, %b29 ]
  %v625 = icmp slt i64 %v623, 8
  br i1 %v625, label %b29, label %b30
b29:
  %v626 = mul i64 %v619, 8
  %v627 = add i64 0, %v626
  %v628 = add i64 %v627, %v623
  %v629 = getelementptr inbounds float, ptr %v14, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = fmul <8 x float> %v630, %v630
  %v632 = fadd <8 x float> %v624, %v631
  %v633 = add nsw i64 %v623, 8
  br label %b28
b30:
  %v634 = add nsw i64 %v619, 1
  br label %b25
b27:
  %v635 = shufflevector <8 x float> %v620, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v636 = shufflevector <8 x float> %v620, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v637 = fadd <4 x float> %v635, %v636
  %v638 = shufflevector <4 x float> %v637, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v639 = shufflevector <4 x float> %v637, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v640 = fadd <2 x float> %v638, %v639
  %v641 = extractelement <2 x float> %v640, i64 0
  %v642 = extractelement <2 x float> %v640, i64 1
  %v643 = fadd float %v641, %v642
  %v644 = fadd float %v643, %v621
  %v645 = getelementptr inbounds float, ptr %v68, i64 0
  store float %v644, ptr %v645, align 4
  br label %b24
b24:
  br label %b22
b22:
  %v646 = icmp sgt i64 %v3, 1
  br i1 %v646, label %b31, label %b32
b31:
  %v647 = getelementptr inbounds i64, ptr %v1, i64 3
  %v648 = atomicrmw add ptr %v647, i64 1 acq_rel
  %v649 = load i64, ptr %v329, align 8
  %v650 = add i64 %v649, 1
  store i64 %v650, ptr %v329, align 8
  %v651 = mul i64 %v3, %v650
  br label %b33
b33:
  %v652 = load atomic i64, ptr %v647 acquire, align 8
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b34, label %b35
b34:
  %v654 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v655 = getelementptr inbounds i64, ptr %v1, i64 4
  %v656 = load i64, ptr %v655, align 8
  %v657 = icmp eq i64 %v656, 0
  br i1 %v657, label %b36, label %b37
b36:
  %v658 = icmp eq i64 %v2, 0
  br i1 %v658, label %b38, label %b39
b38:
  br label %b40
b40:
  %v659 = phi i64 [ 0, %b38 ], [ %v674, %b45 ]
  %v660 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v664, %b45 ]
  %v661 = phi float [ 0x0000000000000000, %b38 ], [ %v661, %b45 ]
  %v662 = icmp slt i64 %v659, 2
  br i1 %v662, label %b41, label %b42
b41:
  br label %b43
b43:
  %v663 = phi i64 [ 0, %b41 ], [ %v673, %b44 ]
  %v664 = phi <8 x float> [ %v660, %b41 ], [ %v672, %b44 ]
  %v665 = icmp slt i64 %v663, 8
  br i1 %v665, label %b44, label %b45
b44:
  %v666 = mul i64 %v659, 8
  %v667 = add i64 16, %v666
  %v668 = add i64 %v667, %v663
  %v669 = getelementptr inbounds float, ptr %v14, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = fmul <8 x float> %v670, %v670
  %v672 = fadd <8 x float> %v664, %v671
  %v673 = add nsw i64 %v663, 8
  br label %b43
b45:
  %v674 = add nsw i64 %v659, 1
  br label %b40
b42:
  %v675 = shufflevector <8 x float> %v660, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v676 = shufflevector <8 x float> %v660, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v677 = fadd <4 x float> %v675, %v676
  %v678 = shufflevector <4 x float> %v677, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v679 = shufflevector <4 x float> %v677, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v680 = fadd <2 x float> %v678, %v679
  %v681 = extractelement <2 x float> %v680, i64 0
  %v682 = extractelement <2 x float> %v680, i64 1
  %v683 = fadd float %v681, %v682
  %v684 = fadd float %v683, %v661
  %v685 = getelementptr inbounds float, ptr %v70, i64 0
  store float %v684, ptr %v685, align 4
  br label %b39
b39:
  br label %b37
b37:
  %v686 = icmp sgt i64 %v3, 1
  br i1 %v686, label %b46, label %b47
b46:
  %v687 = getelementptr inbounds i64, ptr %v1, i64 3
  %v688 = atomicrmw add ptr %v687, i64 1 acq_rel
  %v689 = load i64, ptr %v329, align 8
  %v690 = add i64 %v689, 1
  store i64 %v690, ptr %v329, align 8
  %v691 = mul i64 %v3, %v690
  br label %b48
b48:
  %v692 = load atomic i64, ptr %v687 acquire, align 8
  %v693 = icmp slt i64 %v692, %v691
  br i1 %v693, label %b49, label %b50
b49:
  %v694 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v695 = getelementptr inbounds i64, ptr %v1, i64 4
  %v696 = load i64, ptr %v695, align 8
  %v697 = icmp eq i64 %v696, 0
  br i1 %v697, label %b51, label %b52
b51:
  %v698 = icmp eq i64 %v2, 0
  br i1 %v698, label %b53, label %b54
b53:
  %v699 = getelementptr inbounds float, ptr %v68, i64 0
  %v700 = load float, ptr %v699, align 4
  %v701 = fcmp ogt float %v700, 0x0000000000000000
  %v702 = select i1 %v701, float 0x3FF0000000000000, float 0x0000000000000000
  %v703 = fcmp une float %v702, 0x0000000000000000
  %v704 = select i1 %v703, float %v700, float 0x3FF0000000000000
  %v705 = call float @llvm.sqrt.f32(float %v704)
  %v706 = fcmp une float %v702, 0x0000000000000000
  %v707 = select i1 %v706, float %v705, float 0x0000000000000000
  %v708 = getelementptr inbounds float, ptr %v70, i64 0
  %v709 = load float, ptr %v708, align 4
  %v710 = fcmp ogt float %v709, 0x0000000000000000
  %v711 = select i1 %v710, float 0x3FF0000000000000, float 0x0000000000000000
  %v712 = fcmp une float %v711, 0x0000000000000000
  %v713 = select i1 %v712, float %v709, float 0x3FF0000000000000
  %v714 = call float @llvm.sqrt.f32(float %v713)
  %v715 = fcmp une float %v711, 0x0000000000000000
  %v716 = select i1 %v715, float %v714, float 0x0000000000000000
  %v717 = getelementptr inbounds float, ptr %v72, i64 0
  store float %v702, ptr %v717, align 4
  %v718 = getelementptr inbounds float, ptr %v74, i64 0
  store float %v705, ptr %v718, align 4
  %v719 = getelementptr inbounds float, ptr %v76, i64 0
  store float %v707, ptr %v719, align 4
  %v720 = getelementptr inbounds float, ptr %v78, i64 0
  store float %v711, ptr %v720, align 4
  %v721 = getelementptr inbounds float, ptr %v80, i64 0
  store float %v714, ptr %v721, align 4
  %v722 = getelementptr inbounds float, ptr %v82, i64 0
  store float %v716, ptr %v722, align 4
  br label %b54
b54:
  br label %b52
b52:
  %v723 = icmp sgt i64 %v3, 1
  br i1 %v723, label %b55, label %b56
b55:
  %v724 = getelementptr inbounds i64, ptr %v1, i64 3
  %v725 = atomicrmw add ptr %v724, i64 1 acq_rel
  %v726 = load i64, ptr %v329, align 8
  %v727 = add i64 %v726, 1
  store i64 %v727, ptr %v329, align 8
  %v728 = mul i64 %v3, %v727
  br label %b57
b57:
  %v729 = load atomic i64, ptr %v724 acquire, align 8
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b58, label %b59
b58:
  %v731 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v732 = getelementptr inbounds i64, ptr %v1, i64 4
  %v733 = load i64, ptr %v732, align 8
  %v734 = icmp eq i64 %v733, 0
  br i1 %v734, label %b60, label %b61
b60:
  %v735 = icmp eq i64 %v2, 0
  br i1 %v735, label %b62, label %b63
b62:
  %v736 = getelementptr inbounds float, ptr %v76, i64 0
  %v737 = load float, ptr %v736, align 4
  %v738 = getelementptr inbounds float, ptr %v82, i64 0
  %v739 = load float, ptr %v738, align 4
  br label %b64
b64:
  %v740 = phi i64 [ 0, %b62 ], [ %v758, %b65 ]
  %v741 = icmp slt i64 %v740, 16
  br i1 %v741, label %b65, label %b66
b65:
  %v742 = add i64 0, %v740
  %v743 = getelementptr inbounds float, ptr %v14, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float %v737, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = fdiv <8 x float> %v744, %v746
  %v748 = add i64 16, %v740
  %v749 = getelementptr inbounds float, ptr %v14, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = insertelement <8 x float> poison, float %v739, i64 0
  %v752 = shufflevector <8 x float> %v751, <8 x float> poison, <8 x i32> zeroinitializer
  %v753 = fdiv <8 x float> %v750, %v752
  %v754 = add i64 0, %v740
  %v755 = getelementptr inbounds float, ptr %v84, i64 %v754
  store <8 x float> %v747, ptr %v755, align 4
  %v756 = add i64 0, %v740
  %v757 = getelementptr inbounds float, ptr %v86, i64 %v756
  store <8 x float> %v753, ptr %v757, align 4
  %v758 = add nsw i64 %v740, 8
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v759 = icmp sgt i64 %v3, 1
  br i1 %v759, label %b67, label %b68
b67:
  %v760 = getelementptr inbounds i64, ptr %v1, i64 3
  %v761 = atomicrmw add ptr %v760, i64 1 acq_rel
  %v762 = load i64, ptr %v329, align 8
  %v763 = add i64 %v762, 1
  store i64 %v763, ptr %v329, align 8
  %v764 = mul i64 %v3, %v763
  br label %b69
b69:
  %v765 = load atomic i64, ptr %v760 acquire, align 8
  %v766 = icmp slt i64 %v765, %v764
  br i1 %v766, label %b70, label %b71
b70:
  %v767 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v768 = getelementptr inbounds i64, ptr %v1, i64 4
  %v769 = load i64, ptr %v768, align 8
  %v770 = icmp eq i64 %v769, 0
  br i1 %v770, label %b72, label %b73
b72:
  %v771 = icmp eq i64 %v2, 0
  br i1 %v771, label %b74, label %b75
b74:
  %v772 = getelementptr inbounds float, ptr %v76, i64 0
  %v773 = load float, ptr %v772, align 4
  %v774 = getelementptr inbounds float, ptr %v82, i64 0
  %v775 = load float, ptr %v774, align 4
  %v776 = add i64 0, 0
  %v777 = getelementptr inbounds float, ptr %v14, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = insertelement <8 x float> poison, float %v773, i64 0
  %v780 = shufflevector <8 x float> %v779, <8 x float> poison, <8 x i32> zeroinitializer
  %v781 = fdiv <8 x float> %v778, %v780
  %v782 = add i64 8, 0
  %v783 = getelementptr inbounds float, ptr %v14, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = fdiv <8 x float> %v784, %v780
  %v786 = add i64 16, 0
  %v787 = getelementptr inbounds float, ptr %v14, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = insertelement <8 x float> poison, float %v775, i64 0
  %v790 = shufflevector <8 x float> %v789, <8 x float> poison, <8 x i32> zeroinitializer
  %v791 = fdiv <8 x float> %v788, %v790
  %v792 = add i64 24, 0
  %v793 = getelementptr inbounds float, ptr %v14, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = fdiv <8 x float> %v794, %v790
  %v796 = add i64 0, 0
  %v797 = getelementptr inbounds float, ptr %v88, i64 %v796
  store <8 x float> %v781, ptr %v797, align 4
  %v798 = add i64 0, 0
  %v799 = getelementptr inbounds float, ptr %v90, i64 %v798
  store <8 x float> %v785, ptr %v799, align 4
  %v800 = add i64 0, 0
  %v801 = getelementptr inbounds float, ptr %v92, i64 %v800
  store <8 x float> %v791, ptr %v801, align 4
  %v802 = add i64 0, 0
  %v803 = getelementptr inbounds float, ptr %v94, i64 %v802
  store <8 x float> %v795, ptr %v803, align 4
  br label %b75
b75:
  br label %b73
b73:
  %v804 = icmp sgt i64 %v3, 1
  br i1 %v804, label %b76, label %b77
b76:
  %v805 = getelementptr inbounds i64, ptr %v1, i64 3
  %v806 = atomicrmw add ptr %v805, i64 1 acq_rel
  %v807 = load i64, ptr %v329, align 8
  %v808 = add i64 %v807, 1
  store i64 %v808, ptr %v329, align 8
  %v809 = mul i64 %v3, %v808
  br label %b78
b78:
  %v810 = load atomic i64, ptr %v805 acquire, align 8
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b79, label %b80
b79:
  %v812 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v813 = getelementptr inbounds i64, ptr %v1, i64 4
  %v814 = load i64, ptr %v813, align 8
  %v815 = icmp eq i64 %v814, 0
  br i1 %v815, label %b81, label %b82
b81:
  %v816 = getelementptr inbounds i64, ptr %v1, i64 125
  %v817 = load i64, ptr %v816, align 8
  %v818 = icmp eq i64 %v817, 0
  br i1 %v818, label %b83, label %b84
b83:
  %v819 = add i64 %v7, 0
  %v820 = sdiv i64 %v819, 1
  %v821 = add i64 %v2, 1
  %v822 = mul i64 %v820, %v2
  %v823 = sdiv i64 %v822, %v3
  %v824 = mul i64 %v823, 1
  %v825 = icmp slt i64 %v824, %v7
  %v826 = select i1 %v825, i64 %v824, i64 %v7
  %v827 = mul i64 %v820, %v821
  %v828 = sdiv i64 %v827, %v3
  %v829 = mul i64 %v828, 1
  %v830 = icmp slt i64 %v829, %v7
  %v831 = select i1 %v830, i64 %v829, i64 %v7
  br label %b85
b85:
  %v832 = phi i64 [ %v826, %b83 ], [ %v847, %b90 ]
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b86, label %b87
b86:
  %v834 = and i64 0, %v252
  %v835 = mul i64 %v834, %v7
  %v836 = add i64 %v835, %v832
  %v837 = mul i64 %v836, 16
  %v838 = getelementptr inbounds float, ptr %v28, i64 %v837
  br label %b88
b88:
  %v839 = phi i64 [ 0, %b86 ], [ %v846, %b89 ]
  %v840 = icmp slt i64 %v839, 16
  br i1 %v840, label %b89, label %b90
b89:
  %v841 = add i64 0, %v839
  %v842 = getelementptr inbounds float, ptr %v10, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = add i64 0, %v839
  %v845 = getelementptr inbounds float, ptr %v838, i64 %v844
  store <8 x float> %v843, ptr %v845, align 4
  %v846 = add nsw i64 %v839, 8
  br label %b88
b90:
  %v847 = add nsw i64 %v832, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v848 = icmp sgt i64 %v3, 1
  br i1 %v848, label %b91, label %b92
b91:
  %v849 = getelementptr inbounds i64, ptr %v1, i64 3
  %v850 = atomicrmw add ptr %v849, i64 1 acq_rel
  %v851 = load i64, ptr %v329, align 8
  %v852 = add i64 %v851, 1
  store i64 %v852, ptr %v329, align 8
  %v853 = mul i64 %v3, %v852
  br label %b93
b93:
  %v854 = load atomic i64, ptr %v849 acquire, align 8
  %v855 = icmp slt i64 %v854, %v853
  br i1 %v855, label %b94, label %b95
b94:
  %v856 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v857 = add i64 %v8, 0
  %v858 = sdiv i64 %v857, 1
  %v859 = add i64 %v2, 1
  %v860 = mul i64 %v858, %v2
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 1
  %v863 = icmp slt i64 %v862, %v8
  %v864 = select i1 %v863, i64 %v862, i64 %v8
  %v865 = mul i64 %v858, %v859
  %v866 = sdiv i64 %v865, %v3
  %v867 = mul i64 %v866, 1
  %v868 = icmp slt i64 %v867, %v8
  %v869 = select i1 %v868, i64 %v867, i64 %v8
  br label %b96
b96:
  %v870 = phi i64 [ %v864, %b92 ], [ %v912, %b101 ]
  %v871 = icmp slt i64 %v870, %v869
  br i1 %v871, label %b97, label %b98
b97:
  br label %b99
b99:
  %v872 = phi i64 [ 0, %b97 ], [ %v911, %b104 ]
  %v873 = icmp slt i64 %v872, 2
  br i1 %v873, label %b100, label %b101
b100:
  br label %b102
b102:
  %v874 = phi i64 [ 0, %b100 ], [ %v910, %b107 ]
  %v875 = icmp slt i64 %v874, 8
  br i1 %v875, label %b103, label %b104
b103:
  br label %b105
b105:
  %v876 = phi i64 [ 0, %b103 ], [ %v893, %b106 ]
  %v877 = phi <8 x float> [ splat (float 0x0000000000000000), %b103 ], [ %v892, %b106 ]
  %v878 = icmp slt i64 %v876, 8
  br i1 %v878, label %b106, label %b107
b106:
  %v879 = mul i64 %v870, 8
  %v880 = getelementptr inbounds float, ptr %v16, i64 %v879
  %v881 = mul i64 %v872, 64
  %v882 = add i64 0, %v881
  %v883 = mul i64 %v874, 8
  %v884 = add i64 %v882, %v883
  %v885 = add i64 %v884, %v876
  %v886 = getelementptr inbounds float, ptr %v20, i64 %v885
  %v887 = load <8 x float>, ptr %v886, align 4
  %v888 = add i64 0, %v876
  %v889 = getelementptr inbounds float, ptr %v880, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = fmul <8 x float> %v887, %v890
  %v892 = fadd <8 x float> %v877, %v891
  %v893 = add nsw i64 %v876, 8
  br label %b105
b107:
  %v894 = shufflevector <8 x float> %v877, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v895 = shufflevector <8 x float> %v877, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v896 = fadd <4 x float> %v894, %v895
  %v897 = shufflevector <4 x float> %v896, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v898 = shufflevector <4 x float> %v896, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v899 = fadd <2 x float> %v897, %v898
  %v900 = extractelement <2 x float> %v899, i64 0
  %v901 = extractelement <2 x float> %v899, i64 1
  %v902 = fadd float %v900, %v901
  %v903 = fadd float %v902, 0x0000000000000000
  %v904 = mul i64 %v870, 16
  %v905 = getelementptr inbounds float, ptr %v96, i64 %v904
  %v906 = mul i64 %v872, 8
  %v907 = add i64 0, %v906
  %v908 = add i64 %v907, %v874
  %v909 = getelementptr inbounds float, ptr %v905, i64 %v908
  store float %v903, ptr %v909, align 4
  %v910 = add nsw i64 %v874, 1
  br label %b102
b104:
  %v911 = add nsw i64 %v872, 1
  br label %b99
b101:
  %v912 = add nsw i64 %v870, 1
  br label %b96
b98:
  %v913 = icmp sgt i64 %v3, 1
  br i1 %v913, label %b108, label %b109
b108:
  %v914 = getelementptr inbounds i64, ptr %v1, i64 3
  %v915 = atomicrmw add ptr %v914, i64 1 acq_rel
  %v916 = load i64, ptr %v329, align 8
  %v917 = add i64 %v916, 1
  store i64 %v917, ptr %v329, align 8
  %v918 = mul i64 %v3, %v917
  br label %b110
b110:
  %v919 = load atomic i64, ptr %v914 acquire, align 8
  %v920 = icmp slt i64 %v919, %v918
  br i1 %v920, label %b111, label %b112
b111:
  %v921 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v922 = getelementptr inbounds float, ptr %v331, i64 0
  %v923 = getelementptr inbounds float, ptr %v331, i64 256
  %v924 = getelementptr inbounds float, ptr %v331, i64 384
  %v925 = getelementptr inbounds i64, ptr %v1, i64 4
  %v926 = load i64, ptr %v925, align 8
  %v927 = icmp eq i64 %v926, 0
  br i1 %v927, label %b113, label %b114
b113:
  %v928 = add i64 1, 0
  %v929 = sdiv i64 %v928, 1
  %v930 = add i64 %v2, 1
  %v931 = mul i64 %v929, %v2
  %v932 = sdiv i64 %v931, %v3
  %v933 = mul i64 %v932, 1
  %v934 = icmp slt i64 %v933, 1
  %v935 = select i1 %v934, i64 %v933, i64 1
  %v936 = mul i64 %v929, %v930
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, 1
  %v940 = select i1 %v939, i64 %v938, i64 1
  %v941 = icmp slt i64 %v940, 1
  %v942 = select i1 %v941, i64 %v940, i64 1
  br label %b115
b115:
  %v943 = phi i64 [ %v935, %b113 ], [ %v985, %b116 ]
  %v944 = icmp slt i64 %v943, %v942
  br i1 %v944, label %b116, label %b117
b116:
  %v945 = mul i64 %v943, 256
  %v946 = mul i64 %v943, 8
  %v947 = add i64 %v945, 0
  %v948 = add i64 %v946, 0
  %v949 = getelementptr inbounds float, ptr %v922, i64 %v947
  %v950 = sub i64 8, %v948
  %v951 = icmp slt i64 %v950, 0
  %v952 = select i1 %v951, i64 0, i64 %v950
  %v953 = mul i64 %v948, 8
  %v954 = add i64 0, %v953
  %v955 = getelementptr inbounds float, ptr %v50, i64 %v954
  call void @pack_turned(ptr %v955, i64 8, i64 1, i64 8, i64 %v952, ptr %v949, i64 16)
  %v956 = add i64 %v945, 8
  %v957 = add i64 %v946, 0
  %v958 = getelementptr inbounds float, ptr %v922, i64 %v956
  %v959 = sub i64 8, %v957
  %v960 = icmp slt i64 %v959, 0
  %v961 = select i1 %v960, i64 0, i64 %v959
  %v962 = mul i64 %v957, 8
  %v963 = add i64 0, %v962
  %v964 = getelementptr inbounds float, ptr %v52, i64 %v963
  call void @pack_turned(ptr %v964, i64 8, i64 1, i64 8, i64 %v961, ptr %v958, i64 16)
  %v965 = add i64 %v945, 128
  %v966 = add i64 %v965, 0
  %v967 = add i64 %v946, 0
  %v968 = getelementptr inbounds float, ptr %v922, i64 %v966
  %v969 = sub i64 8, %v967
  %v970 = icmp slt i64 %v969, 0
  %v971 = select i1 %v970, i64 0, i64 %v969
  %v972 = mul i64 %v967, 8
  %v973 = add i64 0, %v972
  %v974 = getelementptr inbounds float, ptr %v52, i64 %v973
  call void @pack_turned(ptr %v974, i64 8, i64 1, i64 8, i64 %v971, ptr %v968, i64 16)
  %v975 = add i64 %v965, 8
  %v976 = add i64 %v946, 0
  %v977 = getelementptr inbounds float, ptr %v922, i64 %v975
  %v978 = sub i64 8, %v976
  %v979 = icmp slt i64 %v978, 0
  %v980 = select i1 %v979, i64 0, i64 %v978
  %v981 = mul i64 %v976, 8
  %v982 = add i64 0, %v981
  %v983 = getelementptr inbounds float, ptr %v50, i64 %v982
  call void @pack_turned(ptr %v983, i64 8, i64 1, i64 8, i64 %v980, ptr %v977, i64 16)
  %v984 = add i64 %v965, 128
  %v985 = add nsw i64 %v943, 1
  br label %b115
b117:
  %v986 = add i64 1, 0
  %v987 = sdiv i64 %v986, 1
  %v988 = add i64 %v2, 1
  %v989 = mul i64 %v987, %v2
  %v990 = sdiv i64 %v989, %v3
  %v991 = mul i64 %v990, 1
  %v992 = icmp slt i64 %v991, 1
  %v993 = select i1 %v992, i64 %v991, i64 1
  %v994 = mul i64 %v987, %v988
  %v995 = sdiv i64 %v994, %v3
  %v996 = mul i64 %v995, 1
  %v997 = icmp slt i64 %v996, 1
  %v998 = select i1 %v997, i64 %v996, i64 1
  %v999 = icmp slt i64 %v998, 1
  %v1000 = select i1 %v999, i64 %v998, i64 1
  br label %b118
b118:
  %v1001 = phi i64 [ %v993, %b117 ], [ %v1025, %b119 ]
  %v1002 = icmp slt i64 %v1001, %v1000
  br i1 %v1002, label %b119, label %b120
b119:
  %v1003 = mul i64 %v1001, 128
  %v1004 = mul i64 %v1001, 8
  %v1005 = add i64 %v1003, 0
  %v1006 = add i64 %v1004, 0
  %v1007 = getelementptr inbounds float, ptr %v923, i64 %v1005
  %v1008 = sub i64 8, %v1006
  %v1009 = icmp slt i64 %v1008, 0
  %v1010 = select i1 %v1009, i64 0, i64 %v1008
  %v1011 = mul i64 %v1006, 8
  %v1012 = add i64 0, %v1011
  %v1013 = getelementptr inbounds float, ptr %v18, i64 %v1012
  call void @pack_turned(ptr %v1013, i64 8, i64 1, i64 8, i64 %v1010, ptr %v1007, i64 8)
  %v1014 = add i64 %v1003, 64
  %v1015 = add i64 %v1014, 0
  %v1016 = add i64 %v1004, 0
  %v1017 = getelementptr inbounds float, ptr %v923, i64 %v1015
  %v1018 = sub i64 8, %v1016
  %v1019 = icmp slt i64 %v1018, 0
  %v1020 = select i1 %v1019, i64 0, i64 %v1018
  %v1021 = mul i64 %v1016, 8
  %v1022 = add i64 0, %v1021
  %v1023 = getelementptr inbounds float, ptr %v18, i64 %v1022
  call void @pack_turned(ptr %v1023, i64 8, i64 1, i64 8, i64 %v1020, ptr %v1017, i64 8)
  %v1024 = add i64 %v1014, 64
  %v1025 = add nsw i64 %v1001, 1
  br label %b118
b120:
  %v1026 = add i64 1, 0
  %v1027 = sdiv i64 %v1026, 1
  %v1028 = add i64 %v2, 1
  %v1029 = mul i64 %v1027, %v2
  %v1030 = sdiv i64 %v1029, %v3
  %v1031 = mul i64 %v1030, 1
  %v1032 = icmp slt i64 %v1031, 1
  %v1033 = select i1 %v1032, i64 %v1031, i64 1
  %v1034 = mul i64 %v1027, %v1028
  %v1035 = sdiv i64 %v1034, %v3
  %v1036 = mul i64 %v1035, 1
  %v1037 = icmp slt i64 %v1036, 1
  %v1038 = select i1 %v1037, i64 %v1036, i64 1
  %v1039 = icmp slt i64 %v1038, 1
  %v1040 = select i1 %v1039, i64 %v1038, i64 1
  br label %b121
b121:
  %v1041 = phi i64 [ %v1033, %b120 ], [ %v1083, %b122 ]
  %v1042 = icmp slt i64 %v1041, %v1040
  br i1 %v1042, label %b122, label %b123
b122:
  %v1043 = mul i64 %v1041, 256
  %v1044 = mul i64 %v1041, 8
  %v1045 = add i64 %v1043, 0
  %v1046 = add i64 %v1044, 0
  %v1047 = getelementptr inbounds float, ptr %v924, i64 %v1045
  %v1048 = sub i64 8, %v1046
  %v1049 = icmp slt i64 %v1048, 0
  %v1050 = select i1 %v1049, i64 0, i64 %v1048
  %v1051 = mul i64 %v1046, 8
  %v1052 = add i64 0, %v1051
  %v1053 = getelementptr inbounds float, ptr %v50, i64 %v1052
  call void @pack_turned(ptr %v1053, i64 8, i64 1, i64 8, i64 %v1050, ptr %v1047, i64 16)
  %v1054 = add i64 %v1043, 8
  %v1055 = add i64 %v1044, 0
  %v1056 = getelementptr inbounds float, ptr %v924, i64 %v1054
  %v1057 = sub i64 8, %v1055
  %v1058 = icmp slt i64 %v1057, 0
  %v1059 = select i1 %v1058, i64 0, i64 %v1057
  %v1060 = mul i64 %v1055, 8
  %v1061 = add i64 0, %v1060
  %v1062 = getelementptr inbounds float, ptr %v54, i64 %v1061
  call void @pack_turned(ptr %v1062, i64 8, i64 1, i64 8, i64 %v1059, ptr %v1056, i64 16)
  %v1063 = add i64 %v1043, 128
  %v1064 = add i64 %v1063, 0
  %v1065 = add i64 %v1044, 0
  %v1066 = getelementptr inbounds float, ptr %v924, i64 %v1064
  %v1067 = sub i64 8, %v1065
  %v1068 = icmp slt i64 %v1067, 0
  %v1069 = select i1 %v1068, i64 0, i64 %v1067
  %v1070 = mul i64 %v1065, 8
  %v1071 = add i64 0, %v1070
  %v1072 = getelementptr inbounds float, ptr %v54, i64 %v1071
  call void @pack_turned(ptr %v1072, i64 8, i64 1, i64 8, i64 %v1069, ptr %v1066, i64 16)
  %v1073 = add i64 %v1063, 8
  %v1074 = add i64 %v1044, 0
  %v1075 = getelementptr inbounds float, ptr %v924, i64 %v1073
  %v1076 = sub i64 8, %v1074
  %v1077 = icmp slt i64 %v1076, 0
  %v1078 = select i1 %v1077, i64 0, i64 %v1076
  %v1079 = mul i64 %v1074, 8
  %v1080 = add i64 0, %v1079
  %v1081 = getelementptr inbounds float, ptr %v50, i64 %v1080
  call void @pack_turned(ptr %v1081, i64 8, i64 1, i64 8, i64 %v1078, ptr %v1075, i64 16)
  %v1082 = add i64 %v1063, 128
  %v1083 = add nsw i64 %v1041, 1
  br label %b121
b123:
  br label %b114
b114:
  %v1084 = icmp sgt i64 %v3, 1
  br i1 %v1084, label %b124, label %b125
b124:
  %v1085 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1086 = atomicrmw add ptr %v1085, i64 1 acq_rel
  %v1087 = load i64, ptr %v329, align 8
  %v1088 = add i64 %v1087, 1
  store i64 %v1088, ptr %v329, align 8
  %v1089 = mul i64 %v3, %v1088
  br label %b126
b126:
  %v1090 = load atomic i64, ptr %v1085 acquire, align 8
  %v1091 = icmp slt i64 %v1090, %v1089
  br i1 %v1091, label %b127, label %b128
b127:
  %v1092 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  br label %b129
b129:
  %v1093 = phi i64 [ 0, %b125 ], [ %v2279, %b248 ]
  %v1094 = icmp slt i64 %v1093, %v5
  br i1 %v1094, label %b130, label %b131
b130:
  %v1095 = add i64 %v7, 0
  %v1096 = sdiv i64 %v1095, 1
  %v1097 = add i64 %v2, 1
  %v1098 = mul i64 %v1096, %v2
  %v1099 = sdiv i64 %v1098, %v3
  %v1100 = mul i64 %v1099, 1
  %v1101 = icmp slt i64 %v1100, %v7
  %v1102 = select i1 %v1101, i64 %v1100, i64 %v7
  %v1103 = mul i64 %v1096, %v1097
  %v1104 = sdiv i64 %v1103, %v3
  %v1105 = mul i64 %v1104, 1
  %v1106 = icmp slt i64 %v1105, %v7
  %v1107 = select i1 %v1106, i64 %v1105, i64 %v7
  br label %b132
b132:
  %v1108 = phi i64 [ %v1102, %b130 ], [ %v1142, %b133 ]
  %v1109 = icmp slt i64 %v1108, %v1107
  br i1 %v1109, label %b133, label %b134
b133:
  %v1110 = add i64 %v1093, 0
  %v1111 = and i64 %v1110, %v252
  %v1112 = mul i64 %v1111, %v7
  %v1113 = add i64 %v1112, %v1108
  %v1114 = mul i64 %v1113, 16
  %v1115 = getelementptr inbounds float, ptr %v28, i64 %v1114
  %v1116 = mul i64 %v1108, 8
  %v1117 = getelementptr inbounds float, ptr %v98, i64 %v1116
  %v1118 = mul i64 %v1108, 8
  %v1119 = getelementptr inbounds float, ptr %v100, i64 %v1118
  %v1120 = add i64 0, 0
  %v1121 = getelementptr inbounds float, ptr %v56, i64 %v1120
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = add i64 0, 0
  %v1124 = getelementptr inbounds float, ptr %v1115, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = fmul <8 x float> %v1122, %v1125
  %v1127 = add i64 0, 0
  %v1128 = getelementptr inbounds float, ptr %v58, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = add i64 8, 0
  %v1131 = getelementptr inbounds float, ptr %v1115, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = fmul <8 x float> %v1129, %v1132
  %v1134 = fsub <8 x float> %v1126, %v1133
  %v1135 = fmul <8 x float> %v1129, %v1125
  %v1136 = fmul <8 x float> %v1122, %v1132
  %v1137 = fadd <8 x float> %v1135, %v1136
  %v1138 = add i64 0, 0
  %v1139 = getelementptr inbounds float, ptr %v1117, i64 %v1138
  store <8 x float> %v1134, ptr %v1139, align 4
  %v1140 = add i64 0, 0
  %v1141 = getelementptr inbounds float, ptr %v1119, i64 %v1140
  store <8 x float> %v1137, ptr %v1141, align 4
  %v1142 = add nsw i64 %v1108, 1
  br label %b132
b134:
  %v1144 = add i64 %v7, 0
  %v1145 = sdiv i64 %v1144, 1
  %v1146 = add i64 %v2, 1
  %v1147 = mul i64 %v1145, %v2
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 1
  %v1150 = icmp slt i64 %v1149, %v7
  %v1151 = select i1 %v1150, i64 %v1149, i64 %v7
  %v1152 = mul i64 %v1145, %v1146
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 1
  %v1155 = icmp slt i64 %v1154, %v7
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v7
  br label %b135
b135:
  %v1157 = phi i64 [ %v1151, %b134 ], [ %v1246, %b140 ]
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b136, label %b137
b136:
  %v1159 = add i64 %v1157, 96
  %v1160 = icmp slt i64 %v1159, %v1156
  %v1161 = select i1 %v1160, i64 %v1159, i64 %v1156
  br label %b138
b138:
  %v1162 = phi i64 [ 0, %b136 ], [ %v1245, %b143 ]
  %v1163 = icmp slt i64 %v1162, 1
  br i1 %v1163, label %b139, label %b140
b139:
  %v1164 = sub i64 %v1161, %v1157
  %v1165 = sub i64 6, 1
  %v1166 = add i64 %v1164, %v1165
  %v1167 = sdiv i64 %v1166, 6
  br label %b141
b141:
  %v1168 = phi i64 [ 0, %b139 ], [ %v1244, %b150 ]
  %v1169 = icmp slt i64 %v1168, %v1167
  br i1 %v1169, label %b142, label %b143
b142:
  %v1170 = mul i64 %v1164, %v1168
  %v1171 = sdiv i64 %v1170, %v1167
  %v1172 = add i64 %v1157, %v1171
  %v1173 = add i64 %v1168, 1
  %v1174 = mul i64 %v1164, %v1173
  %v1175 = sdiv i64 %v1174, %v1167
  %v1176 = add i64 %v1157, %v1175
  %v1177 = mul i64 %v1162, 256
  %v1178 = getelementptr inbounds float, ptr %v922, i64 %v1177
  %v1179 = sub i64 %v1176, %v1172
  %v1180 = mul i64 %v1172, 8
  %v1181 = getelementptr inbounds float, ptr %v98, i64 %v1180
  %v1182 = getelementptr inbounds float, ptr %v1181, i64 0
  %v1183 = sub i64 %v1179, 1
  %v1184 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1183
  %v1185 = load ptr, ptr %v1184, align 4
  %v1186 = getelementptr inbounds float, ptr %v1143, i64 0
  %v1187 = icmp sgt i64 %v1179, 0
  br i1 %v1187, label %b144, label %b145
b144:
  call void %v1185(ptr %v1182, i64 8, ptr %v1178, i64 8, ptr %v1186, i64 32, i64 24)
  br label %b145
b145:
  %v1188 = add i64 %v1177, 128
  %v1189 = getelementptr inbounds float, ptr %v922, i64 %v1188
  %v1190 = sub i64 %v1176, %v1172
  %v1191 = mul i64 %v1172, 8
  %v1192 = getelementptr inbounds float, ptr %v100, i64 %v1191
  %v1193 = getelementptr inbounds float, ptr %v1192, i64 0
  %v1194 = sub i64 %v1190, 1
  %v1195 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1194
  %v1196 = load ptr, ptr %v1195, align 4
  %v1197 = getelementptr inbounds float, ptr %v1143, i64 8
  %v1198 = icmp sgt i64 %v1190, 0
  br i1 %v1198, label %b146, label %b147
b146:
  call void %v1196(ptr %v1193, i64 8, ptr %v1189, i64 8, ptr %v1197, i64 32, i64 8)
  br label %b147
b147:
  %v1199 = add i64 %v1188, 128
  br label %b148
b148:
  %v1200 = phi i64 [ %v1172, %b147 ], [ %v1243, %b153 ]
  %v1201 = icmp slt i64 %v1200, %v1176
  br i1 %v1201, label %b149, label %b150
b149:
  %v1202 = sub i64 %v1200, %v1172
  %v1203 = mul i64 %v1202, 32
  %v1204 = getelementptr inbounds float, ptr %v1143, i64 %v1203
  %v1205 = mul i64 %v1200, 8
  %v1206 = getelementptr inbounds float, ptr %v102, i64 %v1205
  %v1207 = mul i64 %v1200, 8
  %v1208 = getelementptr inbounds float, ptr %v104, i64 %v1207
  %v1209 = mul i64 %v1200, 8
  %v1210 = getelementptr inbounds float, ptr %v106, i64 %v1209
  %v1211 = mul i64 %v1200, 8
  %v1212 = getelementptr inbounds float, ptr %v108, i64 %v1211
  br label %b151
b151:
  %v1213 = phi i64 [ 0, %b149 ], [ %v1242, %b152 ]
  %v1214 = icmp slt i64 %v1213, 1
  br i1 %v1214, label %b152, label %b153
b152:
  %v1215 = mul i64 %v1162, 1
  %v1216 = add i64 %v1215, %v1213
  %v1217 = mul i64 %v1216, 8
  %v1218 = add i64 0, %v1213
  %v1219 = mul i64 %v1218, 8
  %v1220 = getelementptr inbounds float, ptr %v1204, i64 %v1219
  %v1221 = load <8 x float>, ptr %v1220, align 4
  %v1222 = add i64 1, %v1213
  %v1223 = mul i64 %v1222, 8
  %v1224 = getelementptr inbounds float, ptr %v1204, i64 %v1223
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = add i64 2, %v1213
  %v1227 = mul i64 %v1226, 8
  %v1228 = getelementptr inbounds float, ptr %v1204, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = add i64 3, %v1213
  %v1231 = mul i64 %v1230, 8
  %v1232 = getelementptr inbounds float, ptr %v1204, i64 %v1231
  %v1233 = load <8 x float>, ptr %v1232, align 4
  %v1234 = add i64 0, %v1217
  %v1235 = getelementptr inbounds float, ptr %v1206, i64 %v1234
  store <8 x float> %v1221, ptr %v1235, align 4
  %v1236 = add i64 0, %v1217
  %v1237 = getelementptr inbounds float, ptr %v1208, i64 %v1236
  store <8 x float> %v1225, ptr %v1237, align 4
  %v1238 = add i64 0, %v1217
  %v1239 = getelementptr inbounds float, ptr %v1210, i64 %v1238
  store <8 x float> %v1229, ptr %v1239, align 4
  %v1240 = add i64 0, %v1217
  %v1241 = getelementptr inbounds float, ptr %v1212, i64 %v1240
  store <8 x float> %v1233, ptr %v1241, align 4
  %v1242 = add nsw i64 %v1213, 1
  br label %b151
b153:
  %v1243 = add nsw i64 %v1200, 1
  br label %b148
b150:
  %v1244 = add nsw i64 %v1168, 1
  br label %b141
b143:
  %v1245 = add nsw i64 %v1162, 1
  br label %b138
b140:
  %v1246 = add nsw i64 %v1157, 96
  br label %b135
b137:
  %v1247 = add i64 %v7, 0
  %v1248 = sdiv i64 %v1247, 1
  %v1249 = add i64 %v2, 1
  %v1250 = mul i64 %v1248, %v2
  %v1251 = sdiv i64 %v1250, %v3
  %v1252 = mul i64 %v1251, 1
  %v1253 = icmp slt i64 %v1252, %v7
  %v1254 = select i1 %v1253, i64 %v1252, i64 %v7
  %v1255 = mul i64 %v1248, %v1249
  %v1256 = sdiv i64 %v1255, %v3
  %v1257 = mul i64 %v1256, 1
  %v1258 = icmp slt i64 %v1257, %v7
  %v1259 = select i1 %v1258, i64 %v1257, i64 %v7
  br label %b154
b154:
  %v1260 = phi i64 [ %v1254, %b137 ], [ %v1300, %b155 ]
  %v1261 = icmp slt i64 %v1260, %v1259
  br i1 %v1261, label %b155, label %b156
b155:
  %v1262 = mul i64 %v1260, 8
  %v1263 = getelementptr inbounds float, ptr %v102, i64 %v1262
  %v1264 = mul i64 %v1260, 8
  %v1265 = getelementptr inbounds float, ptr %v104, i64 %v1264
  %v1266 = mul i64 %v1260, 8
  %v1267 = getelementptr inbounds float, ptr %v106, i64 %v1266
  %v1268 = mul i64 %v1260, 8
  %v1269 = getelementptr inbounds float, ptr %v108, i64 %v1268
  %v1270 = add i64 %v1093, 0
  %v1271 = and i64 %v1270, %v258
  %v1272 = mul i64 %v1271, %v7
  %v1273 = add i64 %v1272, %v1260
  %v1274 = mul i64 %v1273, 8
  %v1275 = getelementptr inbounds float, ptr %v110, i64 %v1274
  %v1276 = add i64 %v1093, 0
  %v1277 = and i64 %v1276, %v260
  %v1278 = mul i64 %v1277, %v7
  %v1279 = add i64 %v1278, %v1260
  %v1280 = mul i64 %v1279, 8
  %v1281 = getelementptr inbounds float, ptr %v112, i64 %v1280
  %v1282 = add i64 0, 0
  %v1283 = getelementptr inbounds float, ptr %v1263, i64 %v1282
  %v1284 = load <8 x float>, ptr %v1283, align 4
  %v1285 = add i64 0, 0
  %v1286 = getelementptr inbounds float, ptr %v1265, i64 %v1285
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = fadd <8 x float> %v1284, %v1287
  %v1289 = add i64 0, 0
  %v1290 = getelementptr inbounds float, ptr %v1267, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = add i64 0, 0
  %v1293 = getelementptr inbounds float, ptr %v1269, i64 %v1292
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = fsub <8 x float> %v1291, %v1294
  %v1296 = add i64 0, 0
  %v1297 = getelementptr inbounds float, ptr %v1275, i64 %v1296
  store <8 x float> %v1288, ptr %v1297, align 4
  %v1298 = add i64 0, 0
  %v1299 = getelementptr inbounds float, ptr %v1281, i64 %v1298
  store <8 x float> %v1295, ptr %v1299, align 4
  %v1300 = add nsw i64 %v1260, 1
  br label %b154
b156:
  %v1301 = add i64 %v7, 0
  %v1302 = sdiv i64 %v1301, 1
  %v1303 = add i64 %v2, 1
  %v1304 = mul i64 %v1302, %v2
  %v1305 = sdiv i64 %v1304, %v3
  %v1306 = mul i64 %v1305, 1
  %v1307 = icmp slt i64 %v1306, %v7
  %v1308 = select i1 %v1307, i64 %v1306, i64 %v7
  %v1309 = mul i64 %v1302, %v1303
  %v1310 = sdiv i64 %v1309, %v3
  %v1311 = mul i64 %v1310, 1
  %v1312 = icmp slt i64 %v1311, %v7
  %v1313 = select i1 %v1312, i64 %v1311, i64 %v7
  br label %b157
b157:
  %v1314 = phi i64 [ %v1308, %b156 ], [ %v1365, %b162 ]
  %v1315 = icmp slt i64 %v1314, %v1313
  br i1 %v1315, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1316 = phi i64 [ 0, %b158 ], [ %v1347, %b161 ]
  %v1317 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v1346, %b161 ]
  %v1318 = icmp slt i64 %v1316, 8
  br i1 %v1318, label %b161, label %b162
b161:
  %v1319 = add i64 %v1093, 0
  %v1320 = and i64 %v1319, %v258
  %v1321 = mul i64 %v1320, %v7
  %v1322 = add i64 %v1321, %v1314
  %v1323 = mul i64 %v1322, 8
  %v1324 = getelementptr inbounds float, ptr %v110, i64 %v1323
  %v1325 = add i64 %v1093, 0
  %v1326 = and i64 %v1325, %v260
  %v1327 = mul i64 %v1326, %v7
  %v1328 = add i64 %v1327, %v1314
  %v1329 = mul i64 %v1328, 8
  %v1330 = getelementptr inbounds float, ptr %v112, i64 %v1329
  %v1331 = add i64 0, %v1316
  %v1332 = getelementptr inbounds float, ptr %v88, i64 %v1331
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = add i64 0, %v1316
  %v1335 = getelementptr inbounds float, ptr %v1324, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = fmul <8 x float> %v1333, %v1336
  %v1338 = add i64 0, %v1316
  %v1339 = getelementptr inbounds float, ptr %v90, i64 %v1338
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = add i64 0, %v1316
  %v1342 = getelementptr inbounds float, ptr %v1330, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = fmul <8 x float> %v1340, %v1343
  %v1345 = fadd <8 x float> %v1337, %v1344
  %v1346 = fadd <8 x float> %v1317, %v1345
  %v1347 = add nsw i64 %v1316, 8
  br label %b160
b162:
  %v1348 = shufflevector <8 x float> %v1317, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1349 = shufflevector <8 x float> %v1317, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1350 = fadd <4 x float> %v1348, %v1349
  %v1351 = shufflevector <4 x float> %v1350, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1352 = shufflevector <4 x float> %v1350, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1353 = fadd <2 x float> %v1351, %v1352
  %v1354 = extractelement <2 x float> %v1353, i64 0
  %v1355 = extractelement <2 x float> %v1353, i64 1
  %v1356 = fadd float %v1354, %v1355
  %v1357 = fadd float %v1356, 0x0000000000000000
  %v1358 = add i64 %v1093, 0
  %v1359 = and i64 %v1358, %v262
  %v1360 = mul i64 %v1359, %v7
  %v1361 = add i64 %v1360, %v1314
  %v1362 = mul i64 %v1361, 1
  %v1363 = getelementptr inbounds float, ptr %v114, i64 %v1362
  %v1364 = getelementptr inbounds float, ptr %v1363, i64 0
  store float %v1357, ptr %v1364, align 4
  %v1365 = add nsw i64 %v1314, 1
  br label %b157
b159:
  %v1366 = add i64 %v7, 0
  %v1367 = sdiv i64 %v1366, 1
  %v1368 = add i64 %v2, 1
  %v1369 = mul i64 %v1367, %v2
  %v1370 = sdiv i64 %v1369, %v3
  %v1371 = mul i64 %v1370, 1
  %v1372 = icmp slt i64 %v1371, %v7
  %v1373 = select i1 %v1372, i64 %v1371, i64 %v7
  %v1374 = mul i64 %v1367, %v1368
  %v1375 = sdiv i64 %v1374, %v3
  %v1376 = mul i64 %v1375, 1
  %v1377 = icmp slt i64 %v1376, %v7
  %v1378 = select i1 %v1377, i64 %v1376, i64 %v7
  br label %b163
b163:
  %v1379 = phi i64 [ %v1373, %b159 ], [ %v1430, %b168 ]
  %v1380 = icmp slt i64 %v1379, %v1378
  br i1 %v1380, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1381 = phi i64 [ 0, %b164 ], [ %v1412, %b167 ]
  %v1382 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v1411, %b167 ]
  %v1383 = icmp slt i64 %v1381, 8
  br i1 %v1383, label %b167, label %b168
b167:
  %v1384 = add i64 %v1093, 0
  %v1385 = and i64 %v1384, %v260
  %v1386 = mul i64 %v1385, %v7
  %v1387 = add i64 %v1386, %v1379
  %v1388 = mul i64 %v1387, 8
  %v1389 = getelementptr inbounds float, ptr %v112, i64 %v1388
  %v1390 = add i64 %v1093, 0
  %v1391 = and i64 %v1390, %v258
  %v1392 = mul i64 %v1391, %v7
  %v1393 = add i64 %v1392, %v1379
  %v1394 = mul i64 %v1393, 8
  %v1395 = getelementptr inbounds float, ptr %v110, i64 %v1394
  %v1396 = add i64 0, %v1381
  %v1397 = getelementptr inbounds float, ptr %v88, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = add i64 0, %v1381
  %v1400 = getelementptr inbounds float, ptr %v1389, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = fmul <8 x float> %v1398, %v1401
  %v1403 = add i64 0, %v1381
  %v1404 = getelementptr inbounds float, ptr %v90, i64 %v1403
  %v1405 = load <8 x float>, ptr %v1404, align 4
  %v1406 = add i64 0, %v1381
  %v1407 = getelementptr inbounds float, ptr %v1395, i64 %v1406
  %v1408 = load <8 x float>, ptr %v1407, align 4
  %v1409 = fmul <8 x float> %v1405, %v1408
  %v1410 = fsub <8 x float> %v1402, %v1409
  %v1411 = fadd <8 x float> %v1382, %v1410
  %v1412 = add nsw i64 %v1381, 8
  br label %b166
b168:
  %v1413 = shufflevector <8 x float> %v1382, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1414 = shufflevector <8 x float> %v1382, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1415 = fadd <4 x float> %v1413, %v1414
  %v1416 = shufflevector <4 x float> %v1415, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1417 = shufflevector <4 x float> %v1415, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1418 = fadd <2 x float> %v1416, %v1417
  %v1419 = extractelement <2 x float> %v1418, i64 0
  %v1420 = extractelement <2 x float> %v1418, i64 1
  %v1421 = fadd float %v1419, %v1420
  %v1422 = fadd float %v1421, 0x0000000000000000
  %v1423 = add i64 %v1093, 0
  %v1424 = and i64 %v1423, %v264
  %v1425 = mul i64 %v1424, %v7
  %v1426 = add i64 %v1425, %v1379
  %v1427 = mul i64 %v1426, 1
  %v1428 = getelementptr inbounds float, ptr %v116, i64 %v1427
  %v1429 = getelementptr inbounds float, ptr %v1428, i64 0
  store float %v1422, ptr %v1429, align 4
  %v1430 = add nsw i64 %v1379, 1
  br label %b163
b165:
  %v1431 = add i64 %v7, 0
  %v1432 = sdiv i64 %v1431, 1
  %v1433 = add i64 %v2, 1
  %v1434 = mul i64 %v1432, %v2
  %v1435 = sdiv i64 %v1434, %v3
  %v1436 = mul i64 %v1435, 1
  %v1437 = icmp slt i64 %v1436, %v7
  %v1438 = select i1 %v1437, i64 %v1436, i64 %v7
  %v1439 = mul i64 %v1432, %v1433
  %v1440 = sdiv i64 %v1439, %v3
  %v1441 = mul i64 %v1440, 1
  %v1442 = icmp slt i64 %v1441, %v7
  %v1443 = select i1 %v1442, i64 %v1441, i64 %v7
  br label %b169
b169:
  %v1444 = phi i64 [ %v1438, %b165 ], [ %v1514, %b170 ]
  %v1445 = icmp slt i64 %v1444, %v1443
  br i1 %v1445, label %b170, label %b171
b170:
  %v1446 = mul i64 %v1444, 8
  %v1447 = getelementptr inbounds float, ptr %v102, i64 %v1446
  %v1448 = mul i64 %v1444, 8
  %v1449 = getelementptr inbounds float, ptr %v104, i64 %v1448
  %v1450 = add i64 %v1093, 0
  %v1451 = and i64 %v1450, %v262
  %v1452 = mul i64 %v1451, %v7
  %v1453 = add i64 %v1452, %v1444
  %v1454 = mul i64 %v1453, 1
  %v1455 = getelementptr inbounds float, ptr %v114, i64 %v1454
  %v1456 = getelementptr inbounds float, ptr %v1455, i64 0
  %v1457 = load float, ptr %v1456, align 4
  %v1458 = add i64 %v1093, 0
  %v1459 = and i64 %v1458, %v264
  %v1460 = mul i64 %v1459, %v7
  %v1461 = add i64 %v1460, %v1444
  %v1462 = mul i64 %v1461, 1
  %v1463 = getelementptr inbounds float, ptr %v116, i64 %v1462
  %v1464 = getelementptr inbounds float, ptr %v1463, i64 0
  %v1465 = load float, ptr %v1464, align 4
  %v1466 = mul i64 %v1444, 8
  %v1467 = getelementptr inbounds float, ptr %v106, i64 %v1466
  %v1468 = mul i64 %v1444, 8
  %v1469 = getelementptr inbounds float, ptr %v108, i64 %v1468
  %v1470 = mul i64 %v1444, 8
  %v1471 = getelementptr inbounds float, ptr %v98, i64 %v1470
  %v1472 = mul i64 %v1444, 8
  %v1473 = getelementptr inbounds float, ptr %v100, i64 %v1472
  %v1474 = add i64 0, 0
  %v1475 = getelementptr inbounds float, ptr %v1447, i64 %v1474
  %v1476 = load <8 x float>, ptr %v1475, align 4
  %v1477 = add i64 0, 0
  %v1478 = getelementptr inbounds float, ptr %v1449, i64 %v1477
  %v1479 = load <8 x float>, ptr %v1478, align 4
  %v1480 = fadd <8 x float> %v1476, %v1479
  %v1481 = add i64 0, 0
  %v1482 = getelementptr inbounds float, ptr %v88, i64 %v1481
  %v1483 = load <8 x float>, ptr %v1482, align 4
  %v1484 = insertelement <8 x float> poison, float %v1457, i64 0
  %v1485 = shufflevector <8 x float> %v1484, <8 x float> poison, <8 x i32> zeroinitializer
  %v1486 = fmul <8 x float> %v1483, %v1485
  %v1487 = add i64 0, 0
  %v1488 = getelementptr inbounds float, ptr %v90, i64 %v1487
  %v1489 = load <8 x float>, ptr %v1488, align 4
  %v1490 = insertelement <8 x float> poison, float %v1465, i64 0
  %v1491 = shufflevector <8 x float> %v1490, <8 x float> poison, <8 x i32> zeroinitializer
  %v1492 = fmul <8 x float> %v1489, %v1491
  %v1493 = fsub <8 x float> %v1486, %v1492
  %v1494 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1495 = shufflevector <8 x float> %v1494, <8 x float> poison, <8 x i32> zeroinitializer
  %v1496 = fmul <8 x float> %v1495, %v1493
  %v1497 = fsub <8 x float> %v1480, %v1496
  %v1498 = add i64 0, 0
  %v1499 = getelementptr inbounds float, ptr %v1467, i64 %v1498
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = add i64 0, 0
  %v1502 = getelementptr inbounds float, ptr %v1469, i64 %v1501
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = fsub <8 x float> %v1500, %v1503
  %v1505 = fmul <8 x float> %v1483, %v1491
  %v1506 = fmul <8 x float> %v1489, %v1485
  %v1507 = fadd <8 x float> %v1505, %v1506
  %v1508 = fmul <8 x float> %v1495, %v1507
  %v1509 = fsub <8 x float> %v1504, %v1508
  %v1510 = add i64 0, 0
  %v1511 = getelementptr inbounds float, ptr %v1471, i64 %v1510
  store <8 x float> %v1497, ptr %v1511, align 4
  %v1512 = add i64 0, 0
  %v1513 = getelementptr inbounds float, ptr %v1473, i64 %v1512
  store <8 x float> %v1509, ptr %v1513, align 4
  %v1514 = add nsw i64 %v1444, 1
  br label %b169
b171:
  %v1516 = add i64 %v7, 0
  %v1517 = sdiv i64 %v1516, 1
  %v1518 = add i64 %v2, 1
  %v1519 = mul i64 %v1517, %v2
  %v1520 = sdiv i64 %v1519, %v3
  %v1521 = mul i64 %v1520, 1
  %v1522 = icmp slt i64 %v1521, %v7
  %v1523 = select i1 %v1522, i64 %v1521, i64 %v7
  %v1524 = mul i64 %v1517, %v1518
  %v1525 = sdiv i64 %v1524, %v3
  %v1526 = mul i64 %v1525, 1
  %v1527 = icmp slt i64 %v1526, %v7
  %v1528 = select i1 %v1527, i64 %v1526, i64 %v7
  br label %b172
b172:
  %v1529 = phi i64 [ %v1523, %b171 ], [ %v1602, %b177 ]
  %v1530 = icmp slt i64 %v1529, %v1528
  br i1 %v1530, label %b173, label %b174
b173:
  %v1531 = add i64 %v1529, 96
  %v1532 = icmp slt i64 %v1531, %v1528
  %v1533 = select i1 %v1532, i64 %v1531, i64 %v1528
  br label %b175
b175:
  %v1534 = phi i64 [ 0, %b173 ], [ %v1601, %b180 ]
  %v1535 = icmp slt i64 %v1534, 1
  br i1 %v1535, label %b176, label %b177
b176:
  %v1536 = sub i64 %v1533, %v1529
  %v1537 = sub i64 8, 1
  %v1538 = add i64 %v1536, %v1537
  %v1539 = sdiv i64 %v1538, 8
  br label %b178
b178:
  %v1540 = phi i64 [ 0, %b176 ], [ %v1600, %b187 ]
  %v1541 = icmp slt i64 %v1540, %v1539
  br i1 %v1541, label %b179, label %b180
b179:
  %v1542 = mul i64 %v1536, %v1540
  %v1543 = sdiv i64 %v1542, %v1539
  %v1544 = add i64 %v1529, %v1543
  %v1545 = add i64 %v1540, 1
  %v1546 = mul i64 %v1536, %v1545
  %v1547 = sdiv i64 %v1546, %v1539
  %v1548 = add i64 %v1529, %v1547
  %v1549 = mul i64 %v1534, 128
  %v1550 = getelementptr inbounds float, ptr %v923, i64 %v1549
  %v1551 = sub i64 %v1548, %v1544
  %v1552 = mul i64 %v1544, 8
  %v1553 = getelementptr inbounds float, ptr %v98, i64 %v1552
  %v1554 = getelementptr inbounds float, ptr %v1553, i64 0
  %v1555 = sub i64 %v1551, 1
  %v1556 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1555
  %v1557 = load ptr, ptr %v1556, align 4
  %v1558 = getelementptr inbounds float, ptr %v1515, i64 0
  %v1559 = icmp sgt i64 %v1551, 0
  br i1 %v1559, label %b181, label %b182
b181:
  call void %v1557(ptr %v1554, i64 8, ptr %v1550, i64 8, ptr %v1558, i64 16, i64 0)
  br label %b182
b182:
  %v1560 = add i64 %v1549, 64
  %v1561 = getelementptr inbounds float, ptr %v923, i64 %v1560
  %v1562 = sub i64 %v1548, %v1544
  %v1563 = mul i64 %v1544, 8
  %v1564 = getelementptr inbounds float, ptr %v100, i64 %v1563
  %v1565 = getelementptr inbounds float, ptr %v1564, i64 0
  %v1566 = sub i64 %v1562, 1
  %v1567 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1566
  %v1568 = load ptr, ptr %v1567, align 4
  %v1569 = getelementptr inbounds float, ptr %v1515, i64 8
  %v1570 = icmp sgt i64 %v1562, 0
  br i1 %v1570, label %b183, label %b184
b183:
  call void %v1568(ptr %v1565, i64 8, ptr %v1561, i64 8, ptr %v1569, i64 16, i64 0)
  br label %b184
b184:
  %v1571 = add i64 %v1560, 64
  br label %b185
b185:
  %v1572 = phi i64 [ %v1544, %b184 ], [ %v1599, %b190 ]
  %v1573 = icmp slt i64 %v1572, %v1548
  br i1 %v1573, label %b186, label %b187
b186:
  %v1574 = sub i64 %v1572, %v1544
  %v1575 = mul i64 %v1574, 16
  %v1576 = getelementptr inbounds float, ptr %v1515, i64 %v1575
  %v1577 = mul i64 %v1572, 8
  %v1578 = getelementptr inbounds float, ptr %v102, i64 %v1577
  %v1579 = mul i64 %v1572, 8
  %v1580 = getelementptr inbounds float, ptr %v104, i64 %v1579
  br label %b188
b188:
  %v1581 = phi i64 [ 0, %b186 ], [ %v1598, %b189 ]
  %v1582 = icmp slt i64 %v1581, 1
  br i1 %v1582, label %b189, label %b190
b189:
  %v1583 = mul i64 %v1534, 1
  %v1584 = add i64 %v1583, %v1581
  %v1585 = mul i64 %v1584, 8
  %v1586 = add i64 0, %v1581
  %v1587 = mul i64 %v1586, 8
  %v1588 = getelementptr inbounds float, ptr %v1576, i64 %v1587
  %v1589 = load <8 x float>, ptr %v1588, align 4
  %v1590 = add i64 1, %v1581
  %v1591 = mul i64 %v1590, 8
  %v1592 = getelementptr inbounds float, ptr %v1576, i64 %v1591
  %v1593 = load <8 x float>, ptr %v1592, align 4
  %v1594 = add i64 0, %v1585
  %v1595 = getelementptr inbounds float, ptr %v1578, i64 %v1594
  store <8 x float> %v1589, ptr %v1595, align 4
  %v1596 = add i64 0, %v1585
  %v1597 = getelementptr inbounds float, ptr %v1580, i64 %v1596
  store <8 x float> %v1593, ptr %v1597, align 4
  %v1598 = add nsw i64 %v1581, 1
  br label %b188
b190:
  %v1599 = add nsw i64 %v1572, 1
  br label %b185
b187:
  %v1600 = add nsw i64 %v1540, 1
  br label %b178
b180:
  %v1601 = add nsw i64 %v1534, 1
  br label %b175
b177:
  %v1602 = add nsw i64 %v1529, 96
  br label %b172
b174:
  %v1603 = add i64 %v7, 0
  %v1604 = sdiv i64 %v1603, 1
  %v1605 = add i64 %v2, 1
  %v1606 = mul i64 %v1604, %v2
  %v1607 = sdiv i64 %v1606, %v3
  %v1608 = mul i64 %v1607, 1
  %v1609 = icmp slt i64 %v1608, %v7
  %v1610 = select i1 %v1609, i64 %v1608, i64 %v7
  %v1611 = mul i64 %v1604, %v1605
  %v1612 = sdiv i64 %v1611, %v3
  %v1613 = mul i64 %v1612, 1
  %v1614 = icmp slt i64 %v1613, %v7
  %v1615 = select i1 %v1614, i64 %v1613, i64 %v7
  br label %b191
b191:
  %v1616 = phi i64 [ %v1610, %b174 ], [ %v1664, %b192 ]
  %v1617 = icmp slt i64 %v1616, %v1615
  br i1 %v1617, label %b192, label %b193
b192:
  %v1618 = mul i64 %v1616, 8
  %v1619 = getelementptr inbounds float, ptr %v102, i64 %v1618
  %v1620 = mul i64 %v1616, 8
  %v1621 = getelementptr inbounds float, ptr %v104, i64 %v1620
  %v1622 = add i64 %v1093, 0
  %v1623 = and i64 %v1622, %v266
  %v1624 = mul i64 %v1623, %v7
  %v1625 = add i64 %v1624, %v1616
  %v1626 = mul i64 %v1625, 8
  %v1627 = getelementptr inbounds float, ptr %v118, i64 %v1626
  %v1628 = add i64 %v1093, 0
  %v1629 = and i64 %v1628, %v268
  %v1630 = mul i64 %v1629, %v7
  %v1631 = add i64 %v1630, %v1616
  %v1632 = mul i64 %v1631, 8
  %v1633 = getelementptr inbounds float, ptr %v120, i64 %v1632
  %v1634 = mul i64 %v1616, 8
  %v1635 = getelementptr inbounds float, ptr %v106, i64 %v1634
  %v1636 = mul i64 %v1616, 8
  %v1637 = getelementptr inbounds float, ptr %v108, i64 %v1636
  %v1638 = add i64 0, 0
  %v1639 = getelementptr inbounds float, ptr %v1619, i64 %v1638
  %v1640 = load <8 x float>, ptr %v1639, align 4
  %v1641 = add i64 0, 0
  %v1642 = getelementptr inbounds float, ptr %v1621, i64 %v1641
  %v1643 = load <8 x float>, ptr %v1642, align 4
  %v1644 = add i64 0, 0
  %v1645 = getelementptr inbounds float, ptr %v60, i64 %v1644
  %v1646 = load <8 x float>, ptr %v1645, align 4
  %v1647 = fmul <8 x float> %v1646, %v1640
  %v1648 = add i64 0, 0
  %v1649 = getelementptr inbounds float, ptr %v62, i64 %v1648
  %v1650 = load <8 x float>, ptr %v1649, align 4
  %v1651 = fmul <8 x float> %v1650, %v1643
  %v1652 = fsub <8 x float> %v1647, %v1651
  %v1653 = fmul <8 x float> %v1650, %v1640
  %v1654 = fmul <8 x float> %v1646, %v1643
  %v1655 = fadd <8 x float> %v1653, %v1654
  %v1656 = add i64 0, 0
  %v1657 = getelementptr inbounds float, ptr %v1627, i64 %v1656
  store <8 x float> %v1640, ptr %v1657, align 4
  %v1658 = add i64 0, 0
  %v1659 = getelementptr inbounds float, ptr %v1633, i64 %v1658
  store <8 x float> %v1643, ptr %v1659, align 4
  %v1660 = add i64 0, 0
  %v1661 = getelementptr inbounds float, ptr %v1635, i64 %v1660
  store <8 x float> %v1652, ptr %v1661, align 4
  %v1662 = add i64 0, 0
  %v1663 = getelementptr inbounds float, ptr %v1637, i64 %v1662
  store <8 x float> %v1655, ptr %v1663, align 4
  %v1664 = add nsw i64 %v1616, 1
  br label %b191
b193:
  %v1666 = add i64 %v7, 0
  %v1667 = sdiv i64 %v1666, 1
  %v1668 = add i64 %v2, 1
  %v1669 = mul i64 %v1667, %v2
  %v1670 = sdiv i64 %v1669, %v3
  %v1671 = mul i64 %v1670, 1
  %v1672 = icmp slt i64 %v1671, %v7
  %v1673 = select i1 %v1672, i64 %v1671, i64 %v7
  %v1674 = mul i64 %v1667, %v1668
  %v1675 = sdiv i64 %v1674, %v3
  %v1676 = mul i64 %v1675, 1
  %v1677 = icmp slt i64 %v1676, %v7
  %v1678 = select i1 %v1677, i64 %v1676, i64 %v7
  br label %b194
b194:
  %v1679 = phi i64 [ %v1673, %b193 ], [ %v1768, %b199 ]
  %v1680 = icmp slt i64 %v1679, %v1678
  br i1 %v1680, label %b195, label %b196
b195:
  %v1681 = add i64 %v1679, 96
  %v1682 = icmp slt i64 %v1681, %v1678
  %v1683 = select i1 %v1682, i64 %v1681, i64 %v1678
  br label %b197
b197:
  %v1684 = phi i64 [ 0, %b195 ], [ %v1767, %b202 ]
  %v1685 = icmp slt i64 %v1684, 1
  br i1 %v1685, label %b198, label %b199
b198:
  %v1686 = sub i64 %v1683, %v1679
  %v1687 = sub i64 6, 1
  %v1688 = add i64 %v1686, %v1687
  %v1689 = sdiv i64 %v1688, 6
  br label %b200
b200:
  %v1690 = phi i64 [ 0, %b198 ], [ %v1766, %b209 ]
  %v1691 = icmp slt i64 %v1690, %v1689
  br i1 %v1691, label %b201, label %b202
b201:
  %v1692 = mul i64 %v1686, %v1690
  %v1693 = sdiv i64 %v1692, %v1689
  %v1694 = add i64 %v1679, %v1693
  %v1695 = add i64 %v1690, 1
  %v1696 = mul i64 %v1686, %v1695
  %v1697 = sdiv i64 %v1696, %v1689
  %v1698 = add i64 %v1679, %v1697
  %v1699 = mul i64 %v1684, 256
  %v1700 = getelementptr inbounds float, ptr %v924, i64 %v1699
  %v1701 = sub i64 %v1698, %v1694
  %v1702 = mul i64 %v1694, 8
  %v1703 = getelementptr inbounds float, ptr %v106, i64 %v1702
  %v1704 = getelementptr inbounds float, ptr %v1703, i64 0
  %v1705 = sub i64 %v1701, 1
  %v1706 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1705
  %v1707 = load ptr, ptr %v1706, align 4
  %v1708 = getelementptr inbounds float, ptr %v1665, i64 0
  %v1709 = icmp sgt i64 %v1701, 0
  br i1 %v1709, label %b203, label %b204
b203:
  call void %v1707(ptr %v1704, i64 8, ptr %v1700, i64 8, ptr %v1708, i64 32, i64 24)
  br label %b204
b204:
  %v1710 = add i64 %v1699, 128
  %v1711 = getelementptr inbounds float, ptr %v924, i64 %v1710
  %v1712 = sub i64 %v1698, %v1694
  %v1713 = mul i64 %v1694, 8
  %v1714 = getelementptr inbounds float, ptr %v108, i64 %v1713
  %v1715 = getelementptr inbounds float, ptr %v1714, i64 0
  %v1716 = sub i64 %v1712, 1
  %v1717 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1716
  %v1718 = load ptr, ptr %v1717, align 4
  %v1719 = getelementptr inbounds float, ptr %v1665, i64 8
  %v1720 = icmp sgt i64 %v1712, 0
  br i1 %v1720, label %b205, label %b206
b205:
  call void %v1718(ptr %v1715, i64 8, ptr %v1711, i64 8, ptr %v1719, i64 32, i64 8)
  br label %b206
b206:
  %v1721 = add i64 %v1710, 128
  br label %b207
b207:
  %v1722 = phi i64 [ %v1694, %b206 ], [ %v1765, %b212 ]
  %v1723 = icmp slt i64 %v1722, %v1698
  br i1 %v1723, label %b208, label %b209
b208:
  %v1724 = sub i64 %v1722, %v1694
  %v1725 = mul i64 %v1724, 32
  %v1726 = getelementptr inbounds float, ptr %v1665, i64 %v1725
  %v1727 = mul i64 %v1722, 8
  %v1728 = getelementptr inbounds float, ptr %v98, i64 %v1727
  %v1729 = mul i64 %v1722, 8
  %v1730 = getelementptr inbounds float, ptr %v100, i64 %v1729
  %v1731 = mul i64 %v1722, 8
  %v1732 = getelementptr inbounds float, ptr %v102, i64 %v1731
  %v1733 = mul i64 %v1722, 8
  %v1734 = getelementptr inbounds float, ptr %v104, i64 %v1733
  br label %b210
b210:
  %v1735 = phi i64 [ 0, %b208 ], [ %v1764, %b211 ]
  %v1736 = icmp slt i64 %v1735, 1
  br i1 %v1736, label %b211, label %b212
b211:
  %v1737 = mul i64 %v1684, 1
  %v1738 = add i64 %v1737, %v1735
  %v1739 = mul i64 %v1738, 8
  %v1740 = add i64 0, %v1735
  %v1741 = mul i64 %v1740, 8
  %v1742 = getelementptr inbounds float, ptr %v1726, i64 %v1741
  %v1743 = load <8 x float>, ptr %v1742, align 4
  %v1744 = add i64 1, %v1735
  %v1745 = mul i64 %v1744, 8
  %v1746 = getelementptr inbounds float, ptr %v1726, i64 %v1745
  %v1747 = load <8 x float>, ptr %v1746, align 4
  %v1748 = add i64 2, %v1735
  %v1749 = mul i64 %v1748, 8
  %v1750 = getelementptr inbounds float, ptr %v1726, i64 %v1749
  %v1751 = load <8 x float>, ptr %v1750, align 4
  %v1752 = add i64 3, %v1735
  %v1753 = mul i64 %v1752, 8
  %v1754 = getelementptr inbounds float, ptr %v1726, i64 %v1753
  %v1755 = load <8 x float>, ptr %v1754, align 4
  %v1756 = add i64 0, %v1739
  %v1757 = getelementptr inbounds float, ptr %v1728, i64 %v1756
  store <8 x float> %v1743, ptr %v1757, align 4
  %v1758 = add i64 0, %v1739
  %v1759 = getelementptr inbounds float, ptr %v1730, i64 %v1758
  store <8 x float> %v1747, ptr %v1759, align 4
  %v1760 = add i64 0, %v1739
  %v1761 = getelementptr inbounds float, ptr %v1732, i64 %v1760
  store <8 x float> %v1751, ptr %v1761, align 4
  %v1762 = add i64 0, %v1739
  %v1763 = getelementptr inbounds float, ptr %v1734, i64 %v1762
  store <8 x float> %v1755, ptr %v1763, align 4
  %v1764 = add nsw i64 %v1735, 1
  br label %b210
b212:
  %v1765 = add nsw i64 %v1722, 1
  br label %b207
b209:
  %v1766 = add nsw i64 %v1690, 1
  br label %b200
b202:
  %v1767 = add nsw i64 %v1684, 1
  br label %b197
b199:
  %v1768 = add nsw i64 %v1679, 96
  br label %b194
b196:
  %v1769 = add i64 %v7, 0
  %v1770 = sdiv i64 %v1769, 1
  %v1771 = add i64 %v2, 1
  %v1772 = mul i64 %v1770, %v2
  %v1773 = sdiv i64 %v1772, %v3
  %v1774 = mul i64 %v1773, 1
  %v1775 = icmp slt i64 %v1774, %v7
  %v1776 = select i1 %v1775, i64 %v1774, i64 %v7
  %v1777 = mul i64 %v1770, %v1771
  %v1778 = sdiv i64 %v1777, %v3
  %v1779 = mul i64 %v1778, 1
  %v1780 = icmp slt i64 %v1779, %v7
  %v1781 = select i1 %v1780, i64 %v1779, i64 %v7
  br label %b213
b213:
  %v1782 = phi i64 [ %v1776, %b196 ], [ %v1822, %b214 ]
  %v1783 = icmp slt i64 %v1782, %v1781
  br i1 %v1783, label %b214, label %b215
b214:
  %v1784 = mul i64 %v1782, 8
  %v1785 = getelementptr inbounds float, ptr %v98, i64 %v1784
  %v1786 = mul i64 %v1782, 8
  %v1787 = getelementptr inbounds float, ptr %v100, i64 %v1786
  %v1788 = mul i64 %v1782, 8
  %v1789 = getelementptr inbounds float, ptr %v102, i64 %v1788
  %v1790 = mul i64 %v1782, 8
  %v1791 = getelementptr inbounds float, ptr %v104, i64 %v1790
  %v1792 = add i64 %v1093, 0
  %v1793 = and i64 %v1792, %v270
  %v1794 = mul i64 %v1793, %v7
  %v1795 = add i64 %v1794, %v1782
  %v1796 = mul i64 %v1795, 8
  %v1797 = getelementptr inbounds float, ptr %v122, i64 %v1796
  %v1798 = add i64 %v1093, 0
  %v1799 = and i64 %v1798, %v272
  %v1800 = mul i64 %v1799, %v7
  %v1801 = add i64 %v1800, %v1782
  %v1802 = mul i64 %v1801, 8
  %v1803 = getelementptr inbounds float, ptr %v124, i64 %v1802
  %v1804 = add i64 0, 0
  %v1805 = getelementptr inbounds float, ptr %v1785, i64 %v1804
  %v1806 = load <8 x float>, ptr %v1805, align 4
  %v1807 = add i64 0, 0
  %v1808 = getelementptr inbounds float, ptr %v1787, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = fadd <8 x float> %v1806, %v1809
  %v1811 = add i64 0, 0
  %v1812 = getelementptr inbounds float, ptr %v1789, i64 %v1811
  %v1813 = load <8 x float>, ptr %v1812, align 4
  %v1814 = add i64 0, 0
  %v1815 = getelementptr inbounds float, ptr %v1791, i64 %v1814
  %v1816 = load <8 x float>, ptr %v1815, align 4
  %v1817 = fsub <8 x float> %v1813, %v1816
  %v1818 = add i64 0, 0
  %v1819 = getelementptr inbounds float, ptr %v1797, i64 %v1818
  store <8 x float> %v1810, ptr %v1819, align 4
  %v1820 = add i64 0, 0
  %v1821 = getelementptr inbounds float, ptr %v1803, i64 %v1820
  store <8 x float> %v1817, ptr %v1821, align 4
  %v1822 = add nsw i64 %v1782, 1
  br label %b213
b215:
  %v1823 = add i64 %v7, 0
  %v1824 = sdiv i64 %v1823, 1
  %v1825 = add i64 %v2, 1
  %v1826 = mul i64 %v1824, %v2
  %v1827 = sdiv i64 %v1826, %v3
  %v1828 = mul i64 %v1827, 1
  %v1829 = icmp slt i64 %v1828, %v7
  %v1830 = select i1 %v1829, i64 %v1828, i64 %v7
  %v1831 = mul i64 %v1824, %v1825
  %v1832 = sdiv i64 %v1831, %v3
  %v1833 = mul i64 %v1832, 1
  %v1834 = icmp slt i64 %v1833, %v7
  %v1835 = select i1 %v1834, i64 %v1833, i64 %v7
  br label %b216
b216:
  %v1836 = phi i64 [ %v1830, %b215 ], [ %v1887, %b221 ]
  %v1837 = icmp slt i64 %v1836, %v1835
  br i1 %v1837, label %b217, label %b218
b217:
  br label %b219
b219:
  %v1838 = phi i64 [ 0, %b217 ], [ %v1869, %b220 ]
  %v1839 = phi <8 x float> [ splat (float 0x0000000000000000), %b217 ], [ %v1868, %b220 ]
  %v1840 = icmp slt i64 %v1838, 8
  br i1 %v1840, label %b220, label %b221
b220:
  %v1841 = add i64 %v1093, 0
  %v1842 = and i64 %v1841, %v270
  %v1843 = mul i64 %v1842, %v7
  %v1844 = add i64 %v1843, %v1836
  %v1845 = mul i64 %v1844, 8
  %v1846 = getelementptr inbounds float, ptr %v122, i64 %v1845
  %v1847 = add i64 %v1093, 0
  %v1848 = and i64 %v1847, %v272
  %v1849 = mul i64 %v1848, %v7
  %v1850 = add i64 %v1849, %v1836
  %v1851 = mul i64 %v1850, 8
  %v1852 = getelementptr inbounds float, ptr %v124, i64 %v1851
  %v1853 = add i64 0, %v1838
  %v1854 = getelementptr inbounds float, ptr %v92, i64 %v1853
  %v1855 = load <8 x float>, ptr %v1854, align 4
  %v1856 = add i64 0, %v1838
  %v1857 = getelementptr inbounds float, ptr %v1846, i64 %v1856
  %v1858 = load <8 x float>, ptr %v1857, align 4
  %v1859 = fmul <8 x float> %v1855, %v1858
  %v1860 = add i64 0, %v1838
  %v1861 = getelementptr inbounds float, ptr %v94, i64 %v1860
  %v1862 = load <8 x float>, ptr %v1861, align 4
  %v1863 = add i64 0, %v1838
  %v1864 = getelementptr inbounds float, ptr %v1852, i64 %v1863
  %v1865 = load <8 x float>, ptr %v1864, align 4
  %v1866 = fmul <8 x float> %v1862, %v1865
  %v1867 = fadd <8 x float> %v1859, %v1866
  %v1868 = fadd <8 x float> %v1839, %v1867
  %v1869 = add nsw i64 %v1838, 8
  br label %b219
b221:
  %v1870 = shufflevector <8 x float> %v1839, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1871 = shufflevector <8 x float> %v1839, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1872 = fadd <4 x float> %v1870, %v1871
  %v1873 = shufflevector <4 x float> %v1872, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1874 = shufflevector <4 x float> %v1872, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1875 = fadd <2 x float> %v1873, %v1874
  %v1876 = extractelement <2 x float> %v1875, i64 0
  %v1877 = extractelement <2 x float> %v1875, i64 1
  %v1878 = fadd float %v1876, %v1877
  %v1879 = fadd float %v1878, 0x0000000000000000
  %v1880 = add i64 %v1093, 0
  %v1881 = and i64 %v1880, %v274
  %v1882 = mul i64 %v1881, %v7
  %v1883 = add i64 %v1882, %v1836
  %v1884 = mul i64 %v1883, 1
  %v1885 = getelementptr inbounds float, ptr %v126, i64 %v1884
  %v1886 = getelementptr inbounds float, ptr %v1885, i64 0
  store float %v1879, ptr %v1886, align 4
  %v1887 = add nsw i64 %v1836, 1
  br label %b216
b218:
  %v1888 = add i64 %v7, 0
  %v1889 = sdiv i64 %v1888, 1
  %v1890 = add i64 %v2, 1
  %v1891 = mul i64 %v1889, %v2
  %v1892 = sdiv i64 %v1891, %v3
  %v1893 = mul i64 %v1892, 1
  %v1894 = icmp slt i64 %v1893, %v7
  %v1895 = select i1 %v1894, i64 %v1893, i64 %v7
  %v1896 = mul i64 %v1889, %v1890
  %v1897 = sdiv i64 %v1896, %v3
  %v1898 = mul i64 %v1897, 1
  %v1899 = icmp slt i64 %v1898, %v7
  %v1900 = select i1 %v1899, i64 %v1898, i64 %v7
  br label %b222
b222:
  %v1901 = phi i64 [ %v1895, %b218 ], [ %v1952, %b227 ]
  %v1902 = icmp slt i64 %v1901, %v1900
  br i1 %v1902, label %b223, label %b224
b223:
  br label %b225
b225:
  %v1903 = phi i64 [ 0, %b223 ], [ %v1934, %b226 ]
  %v1904 = phi <8 x float> [ splat (float 0x0000000000000000), %b223 ], [ %v1933, %b226 ]
  %v1905 = icmp slt i64 %v1903, 8
  br i1 %v1905, label %b226, label %b227
b226:
  %v1906 = add i64 %v1093, 0
  %v1907 = and i64 %v1906, %v272
  %v1908 = mul i64 %v1907, %v7
  %v1909 = add i64 %v1908, %v1901
  %v1910 = mul i64 %v1909, 8
  %v1911 = getelementptr inbounds float, ptr %v124, i64 %v1910
  %v1912 = add i64 %v1093, 0
  %v1913 = and i64 %v1912, %v270
  %v1914 = mul i64 %v1913, %v7
  %v1915 = add i64 %v1914, %v1901
  %v1916 = mul i64 %v1915, 8
  %v1917 = getelementptr inbounds float, ptr %v122, i64 %v1916
  %v1918 = add i64 0, %v1903
  %v1919 = getelementptr inbounds float, ptr %v92, i64 %v1918
  %v1920 = load <8 x float>, ptr %v1919, align 4
  %v1921 = add i64 0, %v1903
  %v1922 = getelementptr inbounds float, ptr %v1911, i64 %v1921
  %v1923 = load <8 x float>, ptr %v1922, align 4
  %v1924 = fmul <8 x float> %v1920, %v1923
  %v1925 = add i64 0, %v1903
  %v1926 = getelementptr inbounds float, ptr %v94, i64 %v1925
  %v1927 = load <8 x float>, ptr %v1926, align 4
  %v1928 = add i64 0, %v1903
  %v1929 = getelementptr inbounds float, ptr %v1917, i64 %v1928
  %v1930 = load <8 x float>, ptr %v1929, align 4
  %v1931 = fmul <8 x float> %v1927, %v1930
  %v1932 = fsub <8 x float> %v1924, %v1931
  %v1933 = fadd <8 x float> %v1904, %v1932
  %v1934 = add nsw i64 %v1903, 8
  br label %b225
b227:
  %v1935 = shufflevector <8 x float> %v1904, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1936 = shufflevector <8 x float> %v1904, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1937 = fadd <4 x float> %v1935, %v1936
  %v1938 = shufflevector <4 x float> %v1937, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1939 = shufflevector <4 x float> %v1937, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1940 = fadd <2 x float> %v1938, %v1939
  %v1941 = extractelement <2 x float> %v1940, i64 0
  %v1942 = extractelement <2 x float> %v1940, i64 1
  %v1943 = fadd float %v1941, %v1942
  %v1944 = fadd float %v1943, 0x0000000000000000
  %v1945 = add i64 %v1093, 0
  %v1946 = and i64 %v1945, %v276
  %v1947 = mul i64 %v1946, %v7
  %v1948 = add i64 %v1947, %v1901
  %v1949 = mul i64 %v1948, 1
  %v1950 = getelementptr inbounds float, ptr %v128, i64 %v1949
  %v1951 = getelementptr inbounds float, ptr %v1950, i64 0
  store float %v1944, ptr %v1951, align 4
  %v1952 = add nsw i64 %v1901, 1
  br label %b222
b224:
  %v1953 = add i64 %v7, 0
  %v1954 = sdiv i64 %v1953, 1
  %v1955 = add i64 %v2, 1
  %v1956 = mul i64 %v1954, %v2
  %v1957 = sdiv i64 %v1956, %v3
  %v1958 = mul i64 %v1957, 1
  %v1959 = icmp slt i64 %v1958, %v7
  %v1960 = select i1 %v1959, i64 %v1958, i64 %v7
  %v1961 = mul i64 %v1954, %v1955
  %v1962 = sdiv i64 %v1961, %v3
  %v1963 = mul i64 %v1962, 1
  %v1964 = icmp slt i64 %v1963, %v7
  %v1965 = select i1 %v1964, i64 %v1963, i64 %v7
  br label %b228
b228:
  %v1966 = phi i64 [ %v1960, %b224 ], [ %v2037, %b229 ]
  %v1967 = icmp slt i64 %v1966, %v1965
  br i1 %v1967, label %b229, label %b230
b229:
  %v1968 = add i64 %v1093, 0
  %v1969 = and i64 %v1968, %v270
  %v1970 = mul i64 %v1969, %v7
  %v1971 = add i64 %v1970, %v1966
  %v1972 = mul i64 %v1971, 8
  %v1973 = getelementptr inbounds float, ptr %v122, i64 %v1972
  %v1974 = add i64 %v1093, 0
  %v1975 = and i64 %v1974, %v274
  %v1976 = mul i64 %v1975, %v7
  %v1977 = add i64 %v1976, %v1966
  %v1978 = mul i64 %v1977, 1
  %v1979 = getelementptr inbounds float, ptr %v126, i64 %v1978
  %v1980 = getelementptr inbounds float, ptr %v1979, i64 0
  %v1981 = load float, ptr %v1980, align 4
  %v1982 = add i64 %v1093, 0
  %v1983 = and i64 %v1982, %v276
  %v1984 = mul i64 %v1983, %v7
  %v1985 = add i64 %v1984, %v1966
  %v1986 = mul i64 %v1985, 1
  %v1987 = getelementptr inbounds float, ptr %v128, i64 %v1986
  %v1988 = getelementptr inbounds float, ptr %v1987, i64 0
  %v1989 = load float, ptr %v1988, align 4
  %v1990 = add i64 %v1093, 0
  %v1991 = and i64 %v1990, %v272
  %v1992 = mul i64 %v1991, %v7
  %v1993 = add i64 %v1992, %v1966
  %v1994 = mul i64 %v1993, 8
  %v1995 = getelementptr inbounds float, ptr %v124, i64 %v1994
  %v1996 = mul i64 %v1966, 16
  %v1997 = getelementptr inbounds float, ptr %v44, i64 %v1996
  %v1998 = add i64 0, 0
  %v1999 = getelementptr inbounds float, ptr %v64, i64 %v1998
  %v2000 = load <8 x float>, ptr %v1999, align 4
  %v2001 = add i64 0, 0
  %v2002 = getelementptr inbounds float, ptr %v1973, i64 %v2001
  %v2003 = load <8 x float>, ptr %v2002, align 4
  %v2004 = add i64 0, 0
  %v2005 = getelementptr inbounds float, ptr %v92, i64 %v2004
  %v2006 = load <8 x float>, ptr %v2005, align 4
  %v2007 = insertelement <8 x float> poison, float %v1981, i64 0
  %v2008 = shufflevector <8 x float> %v2007, <8 x float> poison, <8 x i32> zeroinitializer
  %v2009 = fmul <8 x float> %v2006, %v2008
  %v2010 = add i64 0, 0
  %v2011 = getelementptr inbounds float, ptr %v94, i64 %v2010
  %v2012 = load <8 x float>, ptr %v2011, align 4
  %v2013 = insertelement <8 x float> poison, float %v1989, i64 0
  %v2014 = shufflevector <8 x float> %v2013, <8 x float> poison, <8 x i32> zeroinitializer
  %v2015 = fmul <8 x float> %v2012, %v2014
  %v2016 = fsub <8 x float> %v2009, %v2015
  %v2017 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2018 = shufflevector <8 x float> %v2017, <8 x float> poison, <8 x i32> zeroinitializer
  %v2019 = fmul <8 x float> %v2018, %v2016
  %v2020 = fsub <8 x float> %v2003, %v2019
  %v2021 = fmul <8 x float> %v2000, %v2020
  %v2022 = add i64 0, 0
  %v2023 = getelementptr inbounds float, ptr %v66, i64 %v2022
  %v2024 = load <8 x float>, ptr %v2023, align 4
  %v2025 = add i64 0, 0
  %v2026 = getelementptr inbounds float, ptr %v1995, i64 %v2025
  %v2027 = load <8 x float>, ptr %v2026, align 4
  %v2028 = fmul <8 x float> %v2006, %v2014
  %v2029 = fmul <8 x float> %v2012, %v2008
  %v2030 = fadd <8 x float> %v2028, %v2029
  %v2031 = fmul <8 x float> %v2018, %v2030
  %v2032 = fsub <8 x float> %v2027, %v2031
  %v2033 = fmul <8 x float> %v2024, %v2032
  %v2034 = fsub <8 x float> %v2021, %v2033
  %v2035 = add i64 0, 0
  %v2036 = getelementptr inbounds float, ptr %v1997, i64 %v2035
  store <8 x float> %v2034, ptr %v2036, align 4
  %v2037 = add nsw i64 %v1966, 1
  br label %b228
b230:
  %v2038 = add i64 %v7, 0
  %v2039 = sdiv i64 %v2038, 1
  %v2040 = add i64 %v2, 1
  %v2041 = mul i64 %v2039, %v2
  %v2042 = sdiv i64 %v2041, %v3
  %v2043 = mul i64 %v2042, 1
  %v2044 = icmp slt i64 %v2043, %v7
  %v2045 = select i1 %v2044, i64 %v2043, i64 %v7
  %v2046 = mul i64 %v2039, %v2040
  %v2047 = sdiv i64 %v2046, %v3
  %v2048 = mul i64 %v2047, 1
  %v2049 = icmp slt i64 %v2048, %v7
  %v2050 = select i1 %v2049, i64 %v2048, i64 %v7
  br label %b231
b231:
  %v2051 = phi i64 [ %v2045, %b230 ], [ %v2122, %b232 ]
  %v2052 = icmp slt i64 %v2051, %v2050
  br i1 %v2052, label %b232, label %b233
b232:
  %v2053 = add i64 %v1093, 0
  %v2054 = and i64 %v2053, %v270
  %v2055 = mul i64 %v2054, %v7
  %v2056 = add i64 %v2055, %v2051
  %v2057 = mul i64 %v2056, 8
  %v2058 = getelementptr inbounds float, ptr %v122, i64 %v2057
  %v2059 = add i64 %v1093, 0
  %v2060 = and i64 %v2059, %v274
  %v2061 = mul i64 %v2060, %v7
  %v2062 = add i64 %v2061, %v2051
  %v2063 = mul i64 %v2062, 1
  %v2064 = getelementptr inbounds float, ptr %v126, i64 %v2063
  %v2065 = getelementptr inbounds float, ptr %v2064, i64 0
  %v2066 = load float, ptr %v2065, align 4
  %v2067 = add i64 %v1093, 0
  %v2068 = and i64 %v2067, %v276
  %v2069 = mul i64 %v2068, %v7
  %v2070 = add i64 %v2069, %v2051
  %v2071 = mul i64 %v2070, 1
  %v2072 = getelementptr inbounds float, ptr %v128, i64 %v2071
  %v2073 = getelementptr inbounds float, ptr %v2072, i64 0
  %v2074 = load float, ptr %v2073, align 4
  %v2075 = add i64 %v1093, 0
  %v2076 = and i64 %v2075, %v272
  %v2077 = mul i64 %v2076, %v7
  %v2078 = add i64 %v2077, %v2051
  %v2079 = mul i64 %v2078, 8
  %v2080 = getelementptr inbounds float, ptr %v124, i64 %v2079
  %v2081 = mul i64 %v2051, 16
  %v2082 = getelementptr inbounds float, ptr %v44, i64 %v2081
  %v2083 = add i64 0, 0
  %v2084 = getelementptr inbounds float, ptr %v66, i64 %v2083
  %v2085 = load <8 x float>, ptr %v2084, align 4
  %v2086 = add i64 0, 0
  %v2087 = getelementptr inbounds float, ptr %v2058, i64 %v2086
  %v2088 = load <8 x float>, ptr %v2087, align 4
  %v2089 = add i64 0, 0
  %v2090 = getelementptr inbounds float, ptr %v92, i64 %v2089
  %v2091 = load <8 x float>, ptr %v2090, align 4
  %v2092 = insertelement <8 x float> poison, float %v2066, i64 0
  %v2093 = shufflevector <8 x float> %v2092, <8 x float> poison, <8 x i32> zeroinitializer
  %v2094 = fmul <8 x float> %v2091, %v2093
  %v2095 = add i64 0, 0
  %v2096 = getelementptr inbounds float, ptr %v94, i64 %v2095
  %v2097 = load <8 x float>, ptr %v2096, align 4
  %v2098 = insertelement <8 x float> poison, float %v2074, i64 0
  %v2099 = shufflevector <8 x float> %v2098, <8 x float> poison, <8 x i32> zeroinitializer
  %v2100 = fmul <8 x float> %v2097, %v2099
  %v2101 = fsub <8 x float> %v2094, %v2100
  %v2102 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2103 = shufflevector <8 x float> %v2102, <8 x float> poison, <8 x i32> zeroinitializer
  %v2104 = fmul <8 x float> %v2103, %v2101
  %v2105 = fsub <8 x float> %v2088, %v2104
  %v2106 = fmul <8 x float> %v2085, %v2105
  %v2107 = add i64 0, 0
  %v2108 = getelementptr inbounds float, ptr %v64, i64 %v2107
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = add i64 0, 0
  %v2111 = getelementptr inbounds float, ptr %v2080, i64 %v2110
  %v2112 = load <8 x float>, ptr %v2111, align 4
  %v2113 = fmul <8 x float> %v2091, %v2099
  %v2114 = fmul <8 x float> %v2097, %v2093
  %v2115 = fadd <8 x float> %v2113, %v2114
  %v2116 = fmul <8 x float> %v2103, %v2115
  %v2117 = fsub <8 x float> %v2112, %v2116
  %v2118 = fmul <8 x float> %v2109, %v2117
  %v2119 = fadd <8 x float> %v2106, %v2118
  %v2120 = add i64 8, 0
  %v2121 = getelementptr inbounds float, ptr %v2082, i64 %v2120
  store <8 x float> %v2119, ptr %v2121, align 4
  %v2122 = add nsw i64 %v2051, 1
  br label %b231
b233:
  %v2123 = add i64 %v7, 0
  %v2124 = sdiv i64 %v2123, 1
  %v2125 = add i64 %v2, 1
  %v2126 = mul i64 %v2124, %v2
  %v2127 = sdiv i64 %v2126, %v3
  %v2128 = mul i64 %v2127, 1
  %v2129 = icmp slt i64 %v2128, %v7
  %v2130 = select i1 %v2129, i64 %v2128, i64 %v7
  %v2131 = mul i64 %v2124, %v2125
  %v2132 = sdiv i64 %v2131, %v3
  %v2133 = mul i64 %v2132, 1
  %v2134 = icmp slt i64 %v2133, %v7
  %v2135 = select i1 %v2134, i64 %v2133, i64 %v7
  br label %b234
b234:
  %v2136 = phi i64 [ %v2130, %b233 ], [ %v2164, %b239 ]
  %v2137 = icmp slt i64 %v2136, %v2135
  br i1 %v2137, label %b235, label %b236
b235:
  %v2138 = mul i64 %v2136, 16
  %v2139 = getelementptr inbounds float, ptr %v44, i64 %v2138
  %v2140 = add i64 %v1093, 0
  %v2141 = and i64 %v2140, %v256
  %v2142 = mul i64 %v2141, %v7
  %v2143 = add i64 %v2142, %v2136
  %v2144 = mul i64 %v2143, 16
  %v2145 = getelementptr inbounds float, ptr %v96, i64 %v2144
  %v2146 = add i64 %v1093, 0
  %v2147 = and i64 %v2146, %v278
  %v2148 = mul i64 %v2147, %v7
  %v2149 = add i64 %v2148, %v2136
  %v2150 = mul i64 %v2149, 16
  %v2151 = getelementptr inbounds float, ptr %v130, i64 %v2150
  br label %b237
b237:
  %v2152 = phi i64 [ 0, %b235 ], [ %v2163, %b238 ]
  %v2153 = icmp slt i64 %v2152, 16
  br i1 %v2153, label %b238, label %b239
b238:
  %v2154 = add i64 0, %v2152
  %v2155 = getelementptr inbounds float, ptr %v2139, i64 %v2154
  %v2156 = load <8 x float>, ptr %v2155, align 4
  %v2157 = add i64 0, %v2152
  %v2158 = getelementptr inbounds float, ptr %v2145, i64 %v2157
  %v2159 = load <8 x float>, ptr %v2158, align 4
  %v2160 = fadd <8 x float> %v2156, %v2159
  %v2161 = add i64 0, %v2152
  %v2162 = getelementptr inbounds float, ptr %v2151, i64 %v2161
  store <8 x float> %v2160, ptr %v2162, align 4
  %v2163 = add nsw i64 %v2152, 8
  br label %b237
b239:
  %v2164 = add nsw i64 %v2136, 1
  br label %b234
b236:
  %v2165 = add i64 %v7, 0
  %v2166 = sdiv i64 %v2165, 1
  %v2167 = add i64 %v2, 1
  %v2168 = mul i64 %v2166, %v2
  %v2169 = sdiv i64 %v2168, %v3
  %v2170 = mul i64 %v2169, 1
  %v2171 = icmp slt i64 %v2170, %v7
  %v2172 = select i1 %v2171, i64 %v2170, i64 %v7
  %v2173 = mul i64 %v2166, %v2167
  %v2174 = sdiv i64 %v2173, %v3
  %v2175 = mul i64 %v2174, 1
  %v2176 = icmp slt i64 %v2175, %v7
  %v2177 = select i1 %v2176, i64 %v2175, i64 %v7
  br label %b240
b240:
  %v2178 = phi i64 [ %v2172, %b236 ], [ %v2205, %b245 ]
  %v2179 = icmp slt i64 %v2178, %v2177
  br i1 %v2179, label %b241, label %b242
b241:
  br label %b243
b243:
  %v2180 = phi i64 [ 0, %b241 ], [ %v2196, %b244 ]
  %v2181 = phi <8 x float> [ splat (float 0x0000000000000000), %b241 ], [ %v2195, %b244 ]
  %v2182 = icmp slt i64 %v2180, 2
  br i1 %v2182, label %b244, label %b245
b244:
  %v2183 = add i64 %v1093, 0
  %v2184 = and i64 %v2183, %v278
  %v2185 = mul i64 %v2184, %v7
  %v2186 = add i64 %v2185, %v2178
  %v2187 = mul i64 %v2186, 16
  %v2188 = getelementptr inbounds float, ptr %v130, i64 %v2187
  %v2189 = add i64 0, 0
  %v2190 = mul i64 %v2180, 8
  %v2191 = add i64 %v2189, %v2190
  %v2192 = getelementptr inbounds float, ptr %v2188, i64 %v2191
  %v2193 = load <8 x float>, ptr %v2192, align 4
  %v2194 = fmul <8 x float> %v2193, %v2193
  %v2195 = fadd <8 x float> %v2181, %v2194
  %v2196 = add nsw i64 %v2180, 1
  br label %b243
b245:
  %v2197 = add i64 %v1093, 0
  %v2198 = and i64 %v2197, %v280
  %v2199 = mul i64 %v2198, %v7
  %v2200 = add i64 %v2199, %v2178
  %v2201 = mul i64 %v2200, 8
  %v2202 = getelementptr inbounds float, ptr %v132, i64 %v2201
  %v2203 = add i64 0, 0
  %v2204 = getelementptr inbounds float, ptr %v2202, i64 %v2203
  store <8 x float> %v2181, ptr %v2204, align 4
  %v2205 = add nsw i64 %v2178, 1
  br label %b240
b242:
  %v2206 = add i64 %v7, 0
  %v2207 = sdiv i64 %v2206, 1
  %v2208 = add i64 %v2, 1
  %v2209 = mul i64 %v2207, %v2
  %v2210 = sdiv i64 %v2209, %v3
  %v2211 = mul i64 %v2210, 1
  %v2212 = icmp slt i64 %v2211, %v7
  %v2213 = select i1 %v2212, i64 %v2211, i64 %v7
  %v2214 = mul i64 %v2207, %v2208
  %v2215 = sdiv i64 %v2214, %v3
  %v2216 = mul i64 %v2215, 1
  %v2217 = icmp slt i64 %v2216, %v7
  %v2218 = select i1 %v2217, i64 %v2216, i64 %v7
  br label %b246
b246:
  %v2219 = phi i64 [ %v2213, %b242 ], [ %v2278, %b251 ]
  %v2220 = icmp slt i64 %v2219, %v2218
  br i1 %v2220, label %b247, label %b248
b247:
  br label %b249
b249:
  %v2221 = phi i64 [ 0, %b247 ], [ %v2277, %b250 ]
  %v2222 = icmp slt i64 %v2221, 2
  br i1 %v2222, label %b250, label %b251
b250:
  %v2223 = add i64 %v1093, 0
  %v2224 = and i64 %v2223, %v280
  %v2225 = mul i64 %v2224, %v7
  %v2226 = add i64 %v2225, %v2219
  %v2227 = mul i64 %v2226, 8
  %v2228 = getelementptr inbounds float, ptr %v132, i64 %v2227
  %v2229 = add i64 %v1093, 0
  %v2230 = and i64 %v2229, %v278
  %v2231 = mul i64 %v2230, %v7
  %v2232 = add i64 %v2231, %v2219
  %v2233 = mul i64 %v2232, 16
  %v2234 = getelementptr inbounds float, ptr %v130, i64 %v2233
  %v2235 = add i64 %v1093, 1
  %v2236 = and i64 %v2235, %v252
  %v2237 = mul i64 %v2236, %v7
  %v2238 = add i64 %v2237, %v2219
  %v2239 = mul i64 %v2238, 16
  %v2240 = getelementptr inbounds float, ptr %v28, i64 %v2239
  %v2241 = add i64 0, 0
  %v2242 = getelementptr inbounds float, ptr %v2228, i64 %v2241
  %v2243 = load <8 x float>, ptr %v2242, align 4
  %v2244 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2245 = shufflevector <8 x float> %v2244, <8 x float> poison, <8 x i32> zeroinitializer
  %v2246 = fcmp ogt <8 x float> %v2243, %v2245
  %v2247 = select <8 x i1> %v2246, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2248 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2249 = shufflevector <8 x float> %v2248, <8 x float> poison, <8 x i32> zeroinitializer
  %v2250 = fcmp une <8 x float> %v2247, splat (float 0x0000000000000000)
  %v2251 = select <8 x i1> %v2250, <8 x float> %v2243, <8 x float> %v2249
  %v2252 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2251)
  %v2253 = fcmp une <8 x float> %v2247, splat (float 0x0000000000000000)
  %v2254 = select <8 x i1> %v2253, <8 x float> %v2252, <8 x float> %v2245
  %v2255 = add i64 0, 0
  %v2256 = getelementptr inbounds float, ptr %v22, i64 %v2255
  %v2257 = load <8 x float>, ptr %v2256, align 4
  %v2258 = fadd <8 x float> %v2254, %v2257
  %v2259 = fcmp ole <8 x float> %v2258, %v2245
  %v2260 = select <8 x i1> %v2259, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2261 = fcmp une <8 x float> %v2260, splat (float 0x0000000000000000)
  %v2262 = select <8 x i1> %v2261, <8 x float> %v2245, <8 x float> %v2258
  %v2263 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2264 = shufflevector <8 x float> %v2263, <8 x float> poison, <8 x i32> zeroinitializer
  %v2265 = fadd <8 x float> %v2254, %v2264
  %v2266 = fdiv <8 x float> %v2262, %v2265
  %v2267 = mul i64 %v2221, 8
  %v2268 = add i64 0, %v2267
  %v2269 = add i64 %v2268, 0
  %v2270 = getelementptr inbounds float, ptr %v2234, i64 %v2269
  %v2271 = load <8 x float>, ptr %v2270, align 4
  %v2272 = fmul <8 x float> %v2266, %v2271
  %v2273 = mul i64 %v2221, 8
  %v2274 = add i64 0, %v2273
  %v2275 = add i64 %v2274, 0
  %v2276 = getelementptr inbounds float, ptr %v2240, i64 %v2275
  store <8 x float> %v2272, ptr %v2276, align 4
  %v2277 = add nsw i64 %v2221, 1
  br label %b249
b251:
  %v2278 = add nsw i64 %v2219, 1
  br label %b246
b248:
  %v2279 = add nsw i64 %v1093, 1
  br label %b129
b131:
  %v2280 = icmp sgt i64 %v3, 1
  br i1 %v2280, label %b252, label %b253
b252:
  %v2281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2282 = atomicrmw add ptr %v2281, i64 1 acq_rel
  %v2283 = load i64, ptr %v329, align 8
  %v2284 = add i64 %v2283, 1
  store i64 %v2284, ptr %v329, align 8
  %v2285 = mul i64 %v3, %v2284
  br label %b254
b254:
  %v2286 = load atomic i64, ptr %v2281 acquire, align 8
  %v2287 = icmp slt i64 %v2286, %v2285
  br i1 %v2287, label %b255, label %b256
b255:
  %v2288 = call i32 @sched_yield()
  br label %b254
b256:
  br label %b253
b253:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #3 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v329 = alloca i64, i64 1, align 8
  %v1314 = alloca float, i64 144, align 4
  %v1432 = alloca float, i64 64, align 4
  %v1579 = alloca float, i64 128, align 4
  %v1990 = alloca float, i64 144, align 4
  %v2108 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v240 = load ptr, ptr %v239, align 4
  %v241 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v242 = load ptr, ptr %v241, align 4
  %v243 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v244 = load ptr, ptr %v243, align 4
  %v245 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v246 = load ptr, ptr %v245, align 4
  %v247 = getelementptr inbounds i64, ptr %v1, i64 9
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 13
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 15
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 17
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 49
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 56
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 57
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 58
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 59
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 60
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 61
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 62
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 63
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 64
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 65
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 66
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 67
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 68
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 69
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 70
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 71
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 72
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 73
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 74
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 75
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 76
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 77
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 81
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 82
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 83
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 84
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 85
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 86
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 87
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 88
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 89
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 90
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 91
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 92
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 93
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 94
  %v328 = load i64, ptr %v327, align 8
  store i64 0, ptr %v329, align 8
  %v330 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v331 = load ptr, ptr %v330, align 4
  %v332 = mul i64 %v2, 18432
  %v333 = add i64 %v332, 640
  %v334 = getelementptr inbounds float, ptr %v331, i64 %v333
  %v335 = getelementptr inbounds float, ptr %v331, i64 0
  %v336 = getelementptr inbounds float, ptr %v331, i64 192
  %v337 = getelementptr inbounds float, ptr %v331, i64 256
  %v338 = getelementptr inbounds float, ptr %v331, i64 384
  %v339 = getelementptr inbounds float, ptr %v331, i64 576
  %v340 = getelementptr inbounds i64, ptr %v1, i64 4
  %v341 = load i64, ptr %v340, align 8
  %v342 = icmp eq i64 %v341, 0
  br i1 %v342, label %b0, label %b1
b0:
  %v343 = add i64 1, 0
  %v344 = sdiv i64 %v343, 1
  %v345 = add i64 %v2, 1
  %v346 = mul i64 %v344, %v2
  %v347 = sdiv i64 %v346, %v3
  %v348 = mul i64 %v347, 1
  %v349 = icmp slt i64 %v348, 1
  %v350 = select i1 %v349, i64 %v348, i64 1
  %v351 = mul i64 %v344, %v345
  %v352 = sdiv i64 %v351, %v3
  %v353 = mul i64 %v352, 1
  %v354 = icmp slt i64 %v353, 1
  %v355 = select i1 %v354, i64 %v353, i64 1
  %v356 = icmp slt i64 %v355, 1
  %v357 = select i1 %v356, i64 %v355, i64 1
  br label %b2
b2:
  %v358 = phi i64 [ %v350, %b0 ], [ %v391, %b3 ]
  %v359 = icmp slt i64 %v358, %v357
  br i1 %v359, label %b3, label %b4
b3:
  %v360 = mul i64 %v358, 192
  %v361 = mul i64 %v358, 8
  %v362 = add i64 %v360, 0
  %v363 = add i64 %v361, 0
  %v364 = getelementptr inbounds float, ptr %v335, i64 %v362
  %v365 = sub i64 8, %v363
  %v366 = icmp slt i64 %v365, 0
  %v367 = select i1 %v366, i64 0, i64 %v365
  %v368 = mul i64 %v363, 1
  %v369 = add i64 0, %v368
  %v370 = getelementptr inbounds float, ptr %v50, i64 %v369
  call void @pack_rows(ptr %v370, i64 1, i64 8, i64 8, i64 %v367, ptr %v364, i64 8)
  %v371 = add i64 %v360, 64
  %v372 = add i64 %v371, 0
  %v373 = add i64 %v361, 0
  %v374 = getelementptr inbounds float, ptr %v335, i64 %v372
  %v375 = sub i64 8, %v373
  %v376 = icmp slt i64 %v375, 0
  %v377 = select i1 %v376, i64 0, i64 %v375
  %v378 = mul i64 %v373, 1
  %v379 = add i64 0, %v378
  %v380 = getelementptr inbounds float, ptr %v54, i64 %v379
  call void @pack_rows(ptr %v380, i64 1, i64 8, i64 8, i64 %v377, ptr %v374, i64 16)
  %v381 = add i64 %v371, 8
  %v382 = add i64 %v361, 0
  %v383 = getelementptr inbounds float, ptr %v335, i64 %v381
  %v384 = sub i64 8, %v382
  %v385 = icmp slt i64 %v384, 0
  %v386 = select i1 %v385, i64 0, i64 %v384
  %v387 = mul i64 %v382, 1
  %v388 = add i64 0, %v387
  %v389 = getelementptr inbounds float, ptr %v50, i64 %v388
  call void @pack_rows(ptr %v389, i64 1, i64 8, i64 8, i64 %v386, ptr %v383, i64 16)
  %v390 = add i64 %v371, 128
  %v391 = add nsw i64 %v358, 1
  br label %b2
b4:
  %v392 = add i64 1, 0
  %v393 = sdiv i64 %v392, 1
  %v394 = add i64 %v2, 1
  %v395 = mul i64 %v393, %v2
  %v396 = sdiv i64 %v395, %v3
  %v397 = mul i64 %v396, 1
  %v398 = icmp slt i64 %v397, 1
  %v399 = select i1 %v398, i64 %v397, i64 1
  %v400 = mul i64 %v393, %v394
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, 1
  %v404 = select i1 %v403, i64 %v402, i64 1
  %v405 = icmp slt i64 %v404, 1
  %v406 = select i1 %v405, i64 %v404, i64 1
  br label %b5
b5:
  %v407 = phi i64 [ %v399, %b4 ], [ %v421, %b6 ]
  %v408 = icmp slt i64 %v407, %v406
  br i1 %v408, label %b6, label %b7
b6:
  %v409 = mul i64 %v407, 64
  %v410 = mul i64 %v407, 8
  %v411 = add i64 %v409, 0
  %v412 = add i64 %v410, 0
  %v413 = getelementptr inbounds float, ptr %v336, i64 %v411
  %v414 = sub i64 8, %v412
  %v415 = icmp slt i64 %v414, 0
  %v416 = select i1 %v415, i64 0, i64 %v414
  %v417 = mul i64 %v412, 1
  %v418 = add i64 0, %v417
  %v419 = getelementptr inbounds float, ptr %v54, i64 %v418
  call void @pack_rows(ptr %v419, i64 1, i64 8, i64 8, i64 %v416, ptr %v413, i64 8)
  %v420 = add i64 %v409, 64
  %v421 = add nsw i64 %v407, 1
  br label %b5
b7:
  %v422 = add i64 1, 0
  %v423 = sdiv i64 %v422, 1
  %v424 = add i64 %v2, 1
  %v425 = mul i64 %v423, %v2
  %v426 = sdiv i64 %v425, %v3
  %v427 = mul i64 %v426, 1
  %v428 = icmp slt i64 %v427, 1
  %v429 = select i1 %v428, i64 %v427, i64 1
  %v430 = mul i64 %v423, %v424
  %v431 = sdiv i64 %v430, %v3
  %v432 = mul i64 %v431, 1
  %v433 = icmp slt i64 %v432, 1
  %v434 = select i1 %v433, i64 %v432, i64 1
  %v435 = icmp slt i64 %v434, 1
  %v436 = select i1 %v435, i64 %v434, i64 1
  br label %b8
b8:
  %v437 = phi i64 [ %v429, %b7 ], [ %v461, %b9 ]
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b9, label %b10
b9:
  %v439 = mul i64 %v437, 128
  %v440 = mul i64 %v437, 8
  %v441 = add i64 %v439, 0
  %v442 = add i64 %v440, 0
  %v443 = getelementptr inbounds float, ptr %v337, i64 %v441
  %v444 = sub i64 8, %v442
  %v445 = icmp slt i64 %v444, 0
  %v446 = select i1 %v445, i64 0, i64 %v444
  %v447 = mul i64 %v442, 1
  %v448 = add i64 0, %v447
  %v449 = getelementptr inbounds float, ptr %v18, i64 %v448
  call void @pack_rows(ptr %v449, i64 1, i64 8, i64 8, i64 %v446, ptr %v443, i64 8)
  %v450 = add i64 %v439, 64
  %v451 = add i64 %v450, 0
  %v452 = add i64 %v440, 0
  %v453 = getelementptr inbounds float, ptr %v337, i64 %v451
  %v454 = sub i64 8, %v452
  %v455 = icmp slt i64 %v454, 0
  %v456 = select i1 %v455, i64 0, i64 %v454
  %v457 = mul i64 %v452, 1
  %v458 = add i64 0, %v457
  %v459 = getelementptr inbounds float, ptr %v18, i64 %v458
  call void @pack_rows(ptr %v459, i64 1, i64 8, i64 8, i64 %v456, ptr %v453, i64 8)
  %v460 = add i64 %v450, 64
  %v461 = add nsw i64 %v437, 1
  br label %b8
b10:
  %v462 = add i64 1, 0
  %v463 = sdiv i64 %v462, 1
  %v464 = add i64 %v2, 1
  %v465 = mul i64 %v463, %v2
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, 1
  %v469 = select i1 %v468, i64 %v467, i64 1
  %v470 = mul i64 %v463, %v464
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, 1
  %v474 = select i1 %v473, i64 %v472, i64 1
  %v475 = icmp slt i64 %v474, 1
  %v476 = select i1 %v475, i64 %v474, i64 1
  br label %b11
b11:
  %v477 = phi i64 [ %v469, %b10 ], [ %v510, %b12 ]
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b12, label %b13
b12:
  %v479 = mul i64 %v477, 192
  %v480 = mul i64 %v477, 8
  %v481 = add i64 %v479, 0
  %v482 = add i64 %v480, 0
  %v483 = getelementptr inbounds float, ptr %v338, i64 %v481
  %v484 = sub i64 8, %v482
  %v485 = icmp slt i64 %v484, 0
  %v486 = select i1 %v485, i64 0, i64 %v484
  %v487 = mul i64 %v482, 1
  %v488 = add i64 0, %v487
  %v489 = getelementptr inbounds float, ptr %v50, i64 %v488
  call void @pack_rows(ptr %v489, i64 1, i64 8, i64 8, i64 %v486, ptr %v483, i64 8)
  %v490 = add i64 %v479, 64
  %v491 = add i64 %v490, 0
  %v492 = add i64 %v480, 0
  %v493 = getelementptr inbounds float, ptr %v338, i64 %v491
  %v494 = sub i64 8, %v492
  %v495 = icmp slt i64 %v494, 0
  %v496 = select i1 %v495, i64 0, i64 %v494
  %v497 = mul i64 %v492, 1
  %v498 = add i64 0, %v497
  %v499 = getelementptr inbounds float, ptr %v52, i64 %v498
  call void @pack_rows(ptr %v499, i64 1, i64 8, i64 8, i64 %v496, ptr %v493, i64 16)
  %v500 = add i64 %v490, 8
  %v501 = add i64 %v480, 0
  %v502 = getelementptr inbounds float, ptr %v338, i64 %v500
  %v503 = sub i64 8, %v501
  %v504 = icmp slt i64 %v503, 0
  %v505 = select i1 %v504, i64 0, i64 %v503
  %v506 = mul i64 %v501, 1
  %v507 = add i64 0, %v506
  %v508 = getelementptr inbounds float, ptr %v50, i64 %v507
  call void @pack_rows(ptr %v508, i64 1, i64 8, i64 8, i64 %v505, ptr %v502, i64 16)
  %v509 = add i64 %v490, 128
  %v510 = add nsw i64 %v477, 1
  br label %b11
b13:
  %v511 = add i64 1, 0
  %v512 = sdiv i64 %v511, 1
  %v513 = add i64 %v2, 1
  %v514 = mul i64 %v512, %v2
  %v515 = sdiv i64 %v514, %v3
  %v516 = mul i64 %v515, 1
  %v517 = icmp slt i64 %v516, 1
  %v518 = select i1 %v517, i64 %v516, i64 1
  %v519 = mul i64 %v512, %v513
  %v520 = sdiv i64 %v519, %v3
  %v521 = mul i64 %v520, 1
  %v522 = icmp slt i64 %v521, 1
  %v523 = select i1 %v522, i64 %v521, i64 1
  %v524 = icmp slt i64 %v523, 1
  %v525 = select i1 %v524, i64 %v523, i64 1
  br label %b14
b14:
  %v526 = phi i64 [ %v518, %b13 ], [ %v540, %b15 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b15, label %b16
b15:
  %v528 = mul i64 %v526, 64
  %v529 = mul i64 %v526, 8
  %v530 = add i64 %v528, 0
  %v531 = add i64 %v529, 0
  %v532 = getelementptr inbounds float, ptr %v339, i64 %v530
  %v533 = sub i64 8, %v531
  %v534 = icmp slt i64 %v533, 0
  %v535 = select i1 %v534, i64 0, i64 %v533
  %v536 = mul i64 %v531, 1
  %v537 = add i64 0, %v536
  %v538 = getelementptr inbounds float, ptr %v52, i64 %v537
  call void @pack_rows(ptr %v538, i64 1, i64 8, i64 8, i64 %v535, ptr %v532, i64 8)
  %v539 = add i64 %v528, 64
  %v540 = add nsw i64 %v526, 1
  br label %b14
b16:
  br label %b1
b1:
  %v541 = icmp sgt i64 %v3, 1
  br i1 %v541, label %b17, label %b18
b17:
  %v542 = getelementptr inbounds i64, ptr %v1, i64 3
  %v543 = atomicrmw add ptr %v542, i64 1 acq_rel
  %v544 = load i64, ptr %v329, align 8
  %v545 = add i64 %v544, 1
  store i64 %v545, ptr %v329, align 8
  %v546 = mul i64 %v3, %v545
  br label %b19
b19:
  %v547 = load atomic i64, ptr %v542 acquire, align 8
  %v548 = icmp slt i64 %v547, %v546
  br i1 %v548, label %b20, label %b21
b20:
  %v549 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  br label %b22
b22:
  %v550 = phi i64 [ 0, %b18 ], [ %v2323, %b196 ]
  %v551 = icmp slt i64 %v550, %v5
  br i1 %v551, label %b23, label %b24
b23:
  %v552 = sub i64 %v5, 1
  %v553 = sub i64 %v552, %v550
  %v554 = add i64 %v7, 0
  %v555 = sdiv i64 %v554, 1
  %v556 = add i64 %v2, 1
  %v557 = mul i64 %v555, %v2
  %v558 = sdiv i64 %v557, %v3
  %v559 = mul i64 %v558, 1
  %v560 = icmp slt i64 %v559, %v7
  %v561 = select i1 %v560, i64 %v559, i64 %v7
  %v562 = mul i64 %v555, %v556
  %v563 = sdiv i64 %v562, %v3
  %v564 = mul i64 %v563, 1
  %v565 = icmp slt i64 %v564, %v7
  %v566 = select i1 %v565, i64 %v564, i64 %v7
  br label %b25
b25:
  %v567 = phi i64 [ %v561, %b23 ], [ %v617, %b30 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b26, label %b27
b26:
  br label %b28
b28:
  %v569 = phi i64 [ 0, %b26 ], [ %v608, %b29 ]
  %v570 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v607, %b29 ]
  %v571 = icmp slt i64 %v569, 2
  br i1 %v571, label %b29, label %b30
b29:
  %v572 = add i64 %v553, 1
  %v573 = and i64 %v572, 1
  %v574 = mul i64 %v573, %v7
  %v575 = add i64 %v574, %v567
  %v576 = mul i64 %v575, 16
  %v577 = getelementptr inbounds float, ptr %v30, i64 %v576
  %v578 = add i64 %v553, 0
  %v579 = and i64 %v578, %v250
  %v580 = mul i64 %v579, %v7
  %v581 = add i64 %v580, %v567
  %v582 = mul i64 %v581, 16
  %v583 = getelementptr inbounds float, ptr %v24, i64 %v582
  %v584 = add i64 %v553, 0
  %v585 = and i64 %v584, %v278
  %v586 = mul i64 %v585, %v7
  %v587 = add i64 %v586, %v567
  %v588 = mul i64 %v587, 16
  %v589 = getelementptr inbounds float, ptr %v130, i64 %v588
  %v590 = add i64 0, 0
  %v591 = mul i64 %v569, 8
  %v592 = add i64 %v590, %v591
  %v593 = getelementptr inbounds float, ptr %v577, i64 %v592
  %v594 = load <8 x float>, ptr %v593, align 4
  %v595 = add i64 0, 0
  %v596 = mul i64 %v569, 8
  %v597 = add i64 %v595, %v596
  %v598 = getelementptr inbounds float, ptr %v583, i64 %v597
  %v599 = load <8 x float>, ptr %v598, align 4
  %v600 = fadd <8 x float> %v594, %v599
  %v601 = add i64 0, 0
  %v602 = mul i64 %v569, 8
  %v603 = add i64 %v601, %v602
  %v604 = getelementptr inbounds float, ptr %v589, i64 %v603
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = fmul <8 x float> %v600, %v605
  %v607 = fadd <8 x float> %v570, %v606
  %v608 = add nsw i64 %v569, 1
  br label %b28
b30:
  %v609 = add i64 %v553, 0
  %v610 = and i64 %v609, %v282
  %v611 = mul i64 %v610, %v7
  %v612 = add i64 %v611, %v567
  %v613 = mul i64 %v612, 8
  %v614 = getelementptr inbounds float, ptr %v134, i64 %v613
  %v615 = add i64 0, 0
  %v616 = getelementptr inbounds float, ptr %v614, i64 %v615
  store <8 x float> %v570, ptr %v616, align 4
  %v617 = add nsw i64 %v567, 1
  br label %b25
b27:
  %v618 = add i64 %v7, 0
  %v619 = sdiv i64 %v618, 1
  %v620 = add i64 %v2, 1
  %v621 = mul i64 %v619, %v2
  %v622 = sdiv i64 %v621, %v3
  %v623 = mul i64 %v622, 1
  %v624 = icmp slt i64 %v623, %v7
  %v625 = select i1 %v624, i64 %v623, i64 %v7
  %v626 = mul i64 %v619, %v620
  %v627 = sdiv i64 %v626, %v3
  %v628 = mul i64 %v627, 1
  %v629 = icmp slt i64 %v628, %v7
  %v630 = select i1 %v629, i64 %v628, i64 %v7
  br label %b31
b31:
  %v631 = phi i64 [ %v625, %b27 ], [ %v661, %b32 ]
  %v632 = icmp slt i64 %v631, %v630
  br i1 %v632, label %b32, label %b33
b32:
  %v633 = add i64 %v553, 1
  %v634 = and i64 %v633, 1
  %v635 = mul i64 %v634, %v7
  %v636 = add i64 %v635, %v631
  %v637 = mul i64 %v636, 16
  %v638 = getelementptr inbounds float, ptr %v30, i64 %v637
  %v639 = add i64 %v553, 0
  %v640 = and i64 %v639, %v284
  %v641 = mul i64 %v640, %v7
  %v642 = add i64 %v641, %v631
  %v643 = mul i64 %v642, 8
  %v644 = getelementptr inbounds float, ptr %v136, i64 %v643
  %v645 = add i64 %v553, 0
  %v646 = and i64 %v645, %v286
  %v647 = mul i64 %v646, %v7
  %v648 = add i64 %v647, %v631
  %v649 = mul i64 %v648, 8
  %v650 = getelementptr inbounds float, ptr %v138, i64 %v649
  %v651 = add i64 0, 0
  %v652 = getelementptr inbounds float, ptr %v638, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = add i64 8, 0
  %v655 = getelementptr inbounds float, ptr %v638, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = add i64 0, 0
  %v658 = getelementptr inbounds float, ptr %v644, i64 %v657
  store <8 x float> %v653, ptr %v658, align 4
  %v659 = add i64 0, 0
  %v660 = getelementptr inbounds float, ptr %v650, i64 %v659
  store <8 x float> %v656, ptr %v660, align 4
  %v661 = add nsw i64 %v631, 1
  br label %b31
b33:
  %v662 = add i64 %v7, 0
  %v663 = sdiv i64 %v662, 1
  %v664 = add i64 %v2, 1
  %v665 = mul i64 %v663, %v2
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, %v7
  %v669 = select i1 %v668, i64 %v667, i64 %v7
  %v670 = mul i64 %v663, %v664
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 1
  %v673 = icmp slt i64 %v672, %v7
  %v674 = select i1 %v673, i64 %v672, i64 %v7
  br label %b34
b34:
  %v675 = phi i64 [ %v669, %b33 ], [ %v783, %b39 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b35, label %b36
b35:
  br label %b37
b37:
  %v677 = phi i64 [ 0, %b35 ], [ %v782, %b38 ]
  %v678 = icmp slt i64 %v677, 2
  br i1 %v678, label %b38, label %b39
b38:
  %v679 = add i64 %v553, 1
  %v680 = and i64 %v679, 1
  %v681 = mul i64 %v680, %v7
  %v682 = add i64 %v681, %v675
  %v683 = mul i64 %v682, 16
  %v684 = getelementptr inbounds float, ptr %v30, i64 %v683
  %v685 = add i64 %v553, 0
  %v686 = and i64 %v685, %v250
  %v687 = mul i64 %v686, %v7
  %v688 = add i64 %v687, %v675
  %v689 = mul i64 %v688, 16
  %v690 = getelementptr inbounds float, ptr %v24, i64 %v689
  %v691 = add i64 %v553, 0
  %v692 = and i64 %v691, %v280
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v675
  %v695 = mul i64 %v694, 8
  %v696 = getelementptr inbounds float, ptr %v132, i64 %v695
  %v697 = add i64 %v553, 0
  %v698 = and i64 %v697, %v282
  %v699 = mul i64 %v698, %v7
  %v700 = add i64 %v699, %v675
  %v701 = mul i64 %v700, 8
  %v702 = getelementptr inbounds float, ptr %v134, i64 %v701
  %v703 = add i64 %v553, 0
  %v704 = and i64 %v703, %v278
  %v705 = mul i64 %v704, %v7
  %v706 = add i64 %v705, %v675
  %v707 = mul i64 %v706, 16
  %v708 = getelementptr inbounds float, ptr %v130, i64 %v707
  %v709 = add i64 %v553, 0
  %v710 = and i64 %v709, %v288
  %v711 = mul i64 %v710, %v7
  %v712 = add i64 %v711, %v675
  %v713 = mul i64 %v712, 16
  %v714 = getelementptr inbounds float, ptr %v140, i64 %v713
  %v715 = mul i64 %v677, 8
  %v716 = add i64 0, %v715
  %v717 = add i64 %v716, 0
  %v718 = getelementptr inbounds float, ptr %v684, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = mul i64 %v677, 8
  %v721 = add i64 0, %v720
  %v722 = add i64 %v721, 0
  %v723 = getelementptr inbounds float, ptr %v690, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = fadd <8 x float> %v719, %v724
  %v726 = add i64 0, 0
  %v727 = getelementptr inbounds float, ptr %v696, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v730 = shufflevector <8 x float> %v729, <8 x float> poison, <8 x i32> zeroinitializer
  %v731 = fcmp ogt <8 x float> %v728, %v730
  %v732 = select <8 x i1> %v731, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v733 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v734 = shufflevector <8 x float> %v733, <8 x float> poison, <8 x i32> zeroinitializer
  %v735 = fcmp une <8 x float> %v732, splat (float 0x0000000000000000)
  %v736 = select <8 x i1> %v735, <8 x float> %v728, <8 x float> %v734
  %v737 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v736)
  %v738 = fcmp une <8 x float> %v732, splat (float 0x0000000000000000)
  %v739 = select <8 x i1> %v738, <8 x float> %v737, <8 x float> %v730
  %v740 = add i64 0, 0
  %v741 = getelementptr inbounds float, ptr %v22, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = fadd <8 x float> %v739, %v742
  %v744 = fcmp ole <8 x float> %v743, %v730
  %v745 = select <8 x i1> %v744, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v746 = fcmp une <8 x float> %v745, splat (float 0x0000000000000000)
  %v747 = select <8 x i1> %v746, <8 x float> %v730, <8 x float> %v743
  %v748 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v749 = shufflevector <8 x float> %v748, <8 x float> poison, <8 x i32> zeroinitializer
  %v750 = fadd <8 x float> %v739, %v749
  %v751 = fdiv <8 x float> %v747, %v750
  %v752 = fmul <8 x float> %v725, %v751
  %v753 = add i64 0, 0
  %v754 = getelementptr inbounds float, ptr %v702, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = fdiv <8 x float> %v755, %v750
  %v757 = fcmp une <8 x float> %v745, splat (float 0x0000000000000000)
  %v758 = select <8 x i1> %v757, <8 x float> %v730, <8 x float> %v756
  %v759 = fmul <8 x float> %v755, %v751
  %v760 = fdiv <8 x float> %v759, %v750
  %v761 = fsub <8 x float> %v758, %v760
  %v762 = fcmp une <8 x float> %v732, splat (float 0x0000000000000000)
  %v763 = select <8 x i1> %v762, <8 x float> %v761, <8 x float> %v730
  %v764 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v765 = shufflevector <8 x float> %v764, <8 x float> poison, <8 x i32> zeroinitializer
  %v766 = fmul <8 x float> %v765, %v763
  %v767 = fdiv <8 x float> %v766, %v737
  %v768 = fcmp une <8 x float> %v732, splat (float 0x0000000000000000)
  %v769 = select <8 x i1> %v768, <8 x float> %v767, <8 x float> %v730
  %v770 = mul i64 %v677, 8
  %v771 = add i64 0, %v770
  %v772 = add i64 %v771, 0
  %v773 = getelementptr inbounds float, ptr %v708, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = fmul <8 x float> %v769, %v774
  %v776 = fadd <8 x float> %v752, %v775
  %v777 = fadd <8 x float> %v776, %v775
  %v778 = mul i64 %v677, 8
  %v779 = add i64 0, %v778
  %v780 = add i64 %v779, 0
  %v781 = getelementptr inbounds float, ptr %v714, i64 %v780
  store <8 x float> %v777, ptr %v781, align 4
  %v782 = add nsw i64 %v677, 1
  br label %b37
b39:
  %v783 = add nsw i64 %v675, 1
  br label %b34
b36:
  %v784 = add i64 %v7, 0
  %v785 = sdiv i64 %v784, 1
  %v786 = add i64 %v2, 1
  %v787 = mul i64 %v785, %v2
  %v788 = sdiv i64 %v787, %v3
  %v789 = mul i64 %v788, 1
  %v790 = icmp slt i64 %v789, %v7
  %v791 = select i1 %v790, i64 %v789, i64 %v7
  %v792 = mul i64 %v785, %v786
  %v793 = sdiv i64 %v792, %v3
  %v794 = mul i64 %v793, 1
  %v795 = icmp slt i64 %v794, %v7
  %v796 = select i1 %v795, i64 %v794, i64 %v7
  br label %b40
b40:
  %v797 = phi i64 [ %v791, %b36 ], [ %v998, %b41 ]
  %v798 = icmp slt i64 %v797, %v796
  br i1 %v798, label %b41, label %b42
b41:
  %v799 = add i64 %v553, 0
  %v800 = and i64 %v799, %v286
  %v801 = mul i64 %v800, %v7
  %v802 = add i64 %v801, %v797
  %v803 = mul i64 %v802, 8
  %v804 = getelementptr inbounds float, ptr %v138, i64 %v803
  %v805 = add i64 %v553, 0
  %v806 = and i64 %v805, %v250
  %v807 = mul i64 %v806, %v7
  %v808 = add i64 %v807, %v797
  %v809 = mul i64 %v808, 16
  %v810 = getelementptr inbounds float, ptr %v24, i64 %v809
  %v811 = add i64 %v553, 0
  %v812 = and i64 %v811, %v280
  %v813 = mul i64 %v812, %v7
  %v814 = add i64 %v813, %v797
  %v815 = mul i64 %v814, 8
  %v816 = getelementptr inbounds float, ptr %v132, i64 %v815
  %v817 = add i64 %v553, 0
  %v818 = and i64 %v817, %v282
  %v819 = mul i64 %v818, %v7
  %v820 = add i64 %v819, %v797
  %v821 = mul i64 %v820, 8
  %v822 = getelementptr inbounds float, ptr %v134, i64 %v821
  %v823 = add i64 %v553, 0
  %v824 = and i64 %v823, %v270
  %v825 = mul i64 %v824, %v7
  %v826 = add i64 %v825, %v797
  %v827 = mul i64 %v826, 8
  %v828 = getelementptr inbounds float, ptr %v122, i64 %v827
  %v829 = add i64 %v553, 0
  %v830 = and i64 %v829, %v274
  %v831 = mul i64 %v830, %v7
  %v832 = add i64 %v831, %v797
  %v833 = mul i64 %v832, 1
  %v834 = getelementptr inbounds float, ptr %v126, i64 %v833
  %v835 = getelementptr inbounds float, ptr %v834, i64 0
  %v836 = load float, ptr %v835, align 4
  %v837 = add i64 %v553, 0
  %v838 = and i64 %v837, %v276
  %v839 = mul i64 %v838, %v7
  %v840 = add i64 %v839, %v797
  %v841 = mul i64 %v840, 1
  %v842 = getelementptr inbounds float, ptr %v128, i64 %v841
  %v843 = getelementptr inbounds float, ptr %v842, i64 0
  %v844 = load float, ptr %v843, align 4
  %v845 = add i64 %v553, 0
  %v846 = and i64 %v845, %v272
  %v847 = mul i64 %v846, %v7
  %v848 = add i64 %v847, %v797
  %v849 = mul i64 %v848, 8
  %v850 = getelementptr inbounds float, ptr %v124, i64 %v849
  %v851 = add i64 %v553, 0
  %v852 = and i64 %v851, %v256
  %v853 = mul i64 %v852, %v7
  %v854 = add i64 %v853, %v797
  %v855 = mul i64 %v854, 16
  %v856 = getelementptr inbounds float, ptr %v96, i64 %v855
  %v857 = add i64 %v553, 0
  %v858 = and i64 %v857, %v284
  %v859 = mul i64 %v858, %v7
  %v860 = add i64 %v859, %v797
  %v861 = mul i64 %v860, 8
  %v862 = getelementptr inbounds float, ptr %v136, i64 %v861
  %v863 = add i64 %v553, 0
  %v864 = and i64 %v863, %v290
  %v865 = mul i64 %v864, %v7
  %v866 = add i64 %v865, %v797
  %v867 = mul i64 %v866, 8
  %v868 = getelementptr inbounds float, ptr %v142, i64 %v867
  %v869 = add i64 %v553, 0
  %v870 = and i64 %v869, %v292
  %v871 = mul i64 %v870, %v7
  %v872 = add i64 %v871, %v797
  %v873 = mul i64 %v872, 8
  %v874 = getelementptr inbounds float, ptr %v144, i64 %v873
  %v875 = add i64 0, 0
  %v876 = getelementptr inbounds float, ptr %v804, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = add i64 8, 0
  %v879 = getelementptr inbounds float, ptr %v810, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = fadd <8 x float> %v877, %v880
  %v882 = add i64 0, 0
  %v883 = getelementptr inbounds float, ptr %v816, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v886 = shufflevector <8 x float> %v885, <8 x float> poison, <8 x i32> zeroinitializer
  %v887 = fcmp ogt <8 x float> %v884, %v886
  %v888 = select <8 x i1> %v887, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v889 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v890 = shufflevector <8 x float> %v889, <8 x float> poison, <8 x i32> zeroinitializer
  %v891 = fcmp une <8 x float> %v888, splat (float 0x0000000000000000)
  %v892 = select <8 x i1> %v891, <8 x float> %v884, <8 x float> %v890
  %v893 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v892)
  %v894 = fcmp une <8 x float> %v888, splat (float 0x0000000000000000)
  %v895 = select <8 x i1> %v894, <8 x float> %v893, <8 x float> %v886
  %v896 = add i64 0, 0
  %v897 = getelementptr inbounds float, ptr %v22, i64 %v896
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = fadd <8 x float> %v895, %v898
  %v900 = fcmp ole <8 x float> %v899, %v886
  %v901 = select <8 x i1> %v900, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v902 = fcmp une <8 x float> %v901, splat (float 0x0000000000000000)
  %v903 = select <8 x i1> %v902, <8 x float> %v886, <8 x float> %v899
  %v904 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v905 = shufflevector <8 x float> %v904, <8 x float> poison, <8 x i32> zeroinitializer
  %v906 = fadd <8 x float> %v895, %v905
  %v907 = fdiv <8 x float> %v903, %v906
  %v908 = fmul <8 x float> %v881, %v907
  %v909 = add i64 0, 0
  %v910 = getelementptr inbounds float, ptr %v822, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = fdiv <8 x float> %v911, %v906
  %v913 = fcmp une <8 x float> %v901, splat (float 0x0000000000000000)
  %v914 = select <8 x i1> %v913, <8 x float> %v886, <8 x float> %v912
  %v915 = fmul <8 x float> %v911, %v907
  %v916 = fdiv <8 x float> %v915, %v906
  %v917 = fsub <8 x float> %v914, %v916
  %v918 = fcmp une <8 x float> %v888, splat (float 0x0000000000000000)
  %v919 = select <8 x i1> %v918, <8 x float> %v917, <8 x float> %v886
  %v920 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v921 = shufflevector <8 x float> %v920, <8 x float> poison, <8 x i32> zeroinitializer
  %v922 = fmul <8 x float> %v921, %v919
  %v923 = fdiv <8 x float> %v922, %v893
  %v924 = fcmp une <8 x float> %v888, splat (float 0x0000000000000000)
  %v925 = select <8 x i1> %v924, <8 x float> %v923, <8 x float> %v886
  %v926 = add i64 0, 0
  %v927 = getelementptr inbounds float, ptr %v66, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = add i64 0, 0
  %v930 = getelementptr inbounds float, ptr %v828, i64 %v929
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = add i64 0, 0
  %v933 = getelementptr inbounds float, ptr %v92, i64 %v932
  %v934 = load <8 x float>, ptr %v933, align 4
  %v935 = insertelement <8 x float> poison, float %v836, i64 0
  %v936 = shufflevector <8 x float> %v935, <8 x float> poison, <8 x i32> zeroinitializer
  %v937 = fmul <8 x float> %v934, %v936
  %v938 = add i64 0, 0
  %v939 = getelementptr inbounds float, ptr %v94, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = insertelement <8 x float> poison, float %v844, i64 0
  %v942 = shufflevector <8 x float> %v941, <8 x float> poison, <8 x i32> zeroinitializer
  %v943 = fmul <8 x float> %v940, %v942
  %v944 = fsub <8 x float> %v937, %v943
  %v945 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v946 = shufflevector <8 x float> %v945, <8 x float> poison, <8 x i32> zeroinitializer
  %v947 = fmul <8 x float> %v946, %v944
  %v948 = fsub <8 x float> %v931, %v947
  %v949 = fmul <8 x float> %v928, %v948
  %v950 = add i64 0, 0
  %v951 = getelementptr inbounds float, ptr %v64, i64 %v950
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = add i64 0, 0
  %v954 = getelementptr inbounds float, ptr %v850, i64 %v953
  %v955 = load <8 x float>, ptr %v954, align 4
  %v956 = fmul <8 x float> %v934, %v942
  %v957 = fmul <8 x float> %v940, %v936
  %v958 = fadd <8 x float> %v956, %v957
  %v959 = fmul <8 x float> %v946, %v958
  %v960 = fsub <8 x float> %v955, %v959
  %v961 = fmul <8 x float> %v952, %v960
  %v962 = fadd <8 x float> %v949, %v961
  %v963 = add i64 8, 0
  %v964 = getelementptr inbounds float, ptr %v856, i64 %v963
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = fadd <8 x float> %v962, %v965
  %v967 = fmul <8 x float> %v925, %v966
  %v968 = fadd <8 x float> %v908, %v967
  %v969 = fadd <8 x float> %v968, %v967
  %v970 = fmul <8 x float> %v969, %v952
  %v971 = add i64 0, 0
  %v972 = getelementptr inbounds float, ptr %v862, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = add i64 0, 0
  %v975 = getelementptr inbounds float, ptr %v810, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = fadd <8 x float> %v973, %v976
  %v978 = fmul <8 x float> %v977, %v907
  %v979 = fmul <8 x float> %v952, %v948
  %v980 = fmul <8 x float> %v928, %v960
  %v981 = fsub <8 x float> %v979, %v980
  %v982 = add i64 0, 0
  %v983 = getelementptr inbounds float, ptr %v856, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = fadd <8 x float> %v981, %v984
  %v986 = fmul <8 x float> %v925, %v985
  %v987 = fadd <8 x float> %v978, %v986
  %v988 = fadd <8 x float> %v987, %v986
  %v989 = fmul <8 x float> %v988, %v928
  %v990 = fsub <8 x float> %v970, %v989
  %v991 = fmul <8 x float> %v969, %v928
  %v992 = fmul <8 x float> %v988, %v952
  %v993 = fadd <8 x float> %v991, %v992
  %v994 = add i64 0, 0
  %v995 = getelementptr inbounds float, ptr %v868, i64 %v994
  store <8 x float> %v990, ptr %v995, align 4
  %v996 = add i64 0, 0
  %v997 = getelementptr inbounds float, ptr %v874, i64 %v996
  store <8 x float> %v993, ptr %v997, align 4
  %v998 = add nsw i64 %v797, 1
  br label %b40
b42:
  %v999 = add i64 %v7, 0
  %v1000 = sdiv i64 %v999, 1
  %v1001 = add i64 %v2, 1
  %v1002 = mul i64 %v1000, %v2
  %v1003 = sdiv i64 %v1002, %v3
  %v1004 = mul i64 %v1003, 1
  %v1005 = icmp slt i64 %v1004, %v7
  %v1006 = select i1 %v1005, i64 %v1004, i64 %v7
  %v1007 = mul i64 %v1000, %v1001
  %v1008 = sdiv i64 %v1007, %v3
  %v1009 = mul i64 %v1008, 1
  %v1010 = icmp slt i64 %v1009, %v7
  %v1011 = select i1 %v1010, i64 %v1009, i64 %v7
  br label %b43
b43:
  %v1012 = phi i64 [ %v1006, %b42 ], [ %v1053, %b48 ]
  %v1013 = icmp slt i64 %v1012, %v1011
  br i1 %v1013, label %b44, label %b45
b44:
  br label %b46
b46:
  %v1014 = phi i64 [ 0, %b44 ], [ %v1035, %b47 ]
  %v1015 = phi <8 x float> [ splat (float 0x0000000000000000), %b44 ], [ %v1034, %b47 ]
  %v1016 = icmp slt i64 %v1014, 8
  br i1 %v1016, label %b47, label %b48
b47:
  %v1017 = add i64 %v553, 0
  %v1018 = and i64 %v1017, %v290
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v1012
  %v1021 = mul i64 %v1020, 8
  %v1022 = getelementptr inbounds float, ptr %v142, i64 %v1021
  %v1023 = add i64 0, %v1014
  %v1024 = getelementptr inbounds float, ptr %v1022, i64 %v1023
  %v1025 = load <8 x float>, ptr %v1024, align 4
  %v1026 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1027 = shufflevector <8 x float> %v1026, <8 x float> poison, <8 x i32> zeroinitializer
  %v1028 = fmul <8 x float> %v1025, %v1027
  %v1029 = fneg <8 x float> %v1028
  %v1030 = add i64 0, %v1014
  %v1031 = getelementptr inbounds float, ptr %v94, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = fmul <8 x float> %v1029, %v1032
  %v1034 = fadd <8 x float> %v1015, %v1033
  %v1035 = add nsw i64 %v1014, 8
  br label %b46
b48:
  %v1036 = shufflevector <8 x float> %v1015, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1037 = shufflevector <8 x float> %v1015, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1038 = fadd <4 x float> %v1036, %v1037
  %v1039 = shufflevector <4 x float> %v1038, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1040 = shufflevector <4 x float> %v1038, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1041 = fadd <2 x float> %v1039, %v1040
  %v1042 = extractelement <2 x float> %v1041, i64 0
  %v1043 = extractelement <2 x float> %v1041, i64 1
  %v1044 = fadd float %v1042, %v1043
  %v1045 = fadd float %v1044, 0x0000000000000000
  %v1046 = add i64 %v553, 0
  %v1047 = and i64 %v1046, %v294
  %v1048 = mul i64 %v1047, %v7
  %v1049 = add i64 %v1048, %v1012
  %v1050 = mul i64 %v1049, 1
  %v1051 = getelementptr inbounds float, ptr %v146, i64 %v1050
  %v1052 = getelementptr inbounds float, ptr %v1051, i64 0
  store float %v1045, ptr %v1052, align 4
  %v1053 = add nsw i64 %v1012, 1
  br label %b43
b45:
  %v1054 = add i64 %v7, 0
  %v1055 = sdiv i64 %v1054, 1
  %v1056 = add i64 %v2, 1
  %v1057 = mul i64 %v1055, %v2
  %v1058 = sdiv i64 %v1057, %v3
  %v1059 = mul i64 %v1058, 1
  %v1060 = icmp slt i64 %v1059, %v7
  %v1061 = select i1 %v1060, i64 %v1059, i64 %v7
  %v1062 = mul i64 %v1055, %v1056
  %v1063 = sdiv i64 %v1062, %v3
  %v1064 = mul i64 %v1063, 1
  %v1065 = icmp slt i64 %v1064, %v7
  %v1066 = select i1 %v1065, i64 %v1064, i64 %v7
  br label %b49
b49:
  %v1067 = phi i64 [ %v1061, %b45 ], [ %v1108, %b54 ]
  %v1068 = icmp slt i64 %v1067, %v1066
  br i1 %v1068, label %b50, label %b51
b50:
  br label %b52
b52:
  %v1069 = phi i64 [ 0, %b50 ], [ %v1090, %b53 ]
  %v1070 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v1089, %b53 ]
  %v1071 = icmp slt i64 %v1069, 8
  br i1 %v1071, label %b53, label %b54
b53:
  %v1072 = add i64 %v553, 0
  %v1073 = and i64 %v1072, %v290
  %v1074 = mul i64 %v1073, %v7
  %v1075 = add i64 %v1074, %v1067
  %v1076 = mul i64 %v1075, 8
  %v1077 = getelementptr inbounds float, ptr %v142, i64 %v1076
  %v1078 = add i64 0, %v1069
  %v1079 = getelementptr inbounds float, ptr %v1077, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1082 = shufflevector <8 x float> %v1081, <8 x float> poison, <8 x i32> zeroinitializer
  %v1083 = fmul <8 x float> %v1080, %v1082
  %v1084 = fneg <8 x float> %v1083
  %v1085 = add i64 0, %v1069
  %v1086 = getelementptr inbounds float, ptr %v92, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = fmul <8 x float> %v1084, %v1087
  %v1089 = fadd <8 x float> %v1070, %v1088
  %v1090 = add nsw i64 %v1069, 8
  br label %b52
b54:
  %v1091 = shufflevector <8 x float> %v1070, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1092 = shufflevector <8 x float> %v1070, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1093 = fadd <4 x float> %v1091, %v1092
  %v1094 = shufflevector <4 x float> %v1093, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1095 = shufflevector <4 x float> %v1093, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1096 = fadd <2 x float> %v1094, %v1095
  %v1097 = extractelement <2 x float> %v1096, i64 0
  %v1098 = extractelement <2 x float> %v1096, i64 1
  %v1099 = fadd float %v1097, %v1098
  %v1100 = fadd float %v1099, 0x0000000000000000
  %v1101 = add i64 %v553, 0
  %v1102 = and i64 %v1101, %v296
  %v1103 = mul i64 %v1102, %v7
  %v1104 = add i64 %v1103, %v1067
  %v1105 = mul i64 %v1104, 1
  %v1106 = getelementptr inbounds float, ptr %v148, i64 %v1105
  %v1107 = getelementptr inbounds float, ptr %v1106, i64 0
  store float %v1100, ptr %v1107, align 4
  %v1108 = add nsw i64 %v1067, 1
  br label %b49
b51:
  %v1109 = add i64 %v7, 0
  %v1110 = sdiv i64 %v1109, 1
  %v1111 = add i64 %v2, 1
  %v1112 = mul i64 %v1110, %v2
  %v1113 = sdiv i64 %v1112, %v3
  %v1114 = mul i64 %v1113, 1
  %v1115 = icmp slt i64 %v1114, %v7
  %v1116 = select i1 %v1115, i64 %v1114, i64 %v7
  %v1117 = mul i64 %v1110, %v1111
  %v1118 = sdiv i64 %v1117, %v3
  %v1119 = mul i64 %v1118, 1
  %v1120 = icmp slt i64 %v1119, %v7
  %v1121 = select i1 %v1120, i64 %v1119, i64 %v7
  br label %b55
b55:
  %v1122 = phi i64 [ %v1116, %b51 ], [ %v1164, %b60 ]
  %v1123 = icmp slt i64 %v1122, %v1121
  br i1 %v1123, label %b56, label %b57
b56:
  br label %b58
b58:
  %v1124 = phi i64 [ 0, %b56 ], [ %v1146, %b59 ]
  %v1125 = phi <8 x float> [ splat (float 0x0000000000000000), %b56 ], [ %v1145, %b59 ]
  %v1126 = icmp slt i64 %v1124, 8
  br i1 %v1126, label %b59, label %b60
b59:
  %v1127 = add i64 %v553, 0
  %v1128 = and i64 %v1127, %v292
  %v1129 = mul i64 %v1128, %v7
  %v1130 = add i64 %v1129, %v1122
  %v1131 = mul i64 %v1130, 8
  %v1132 = getelementptr inbounds float, ptr %v144, i64 %v1131
  %v1133 = add i64 0, %v1124
  %v1134 = getelementptr inbounds float, ptr %v1132, i64 %v1133
  %v1135 = load <8 x float>, ptr %v1134, align 4
  %v1136 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1137 = shufflevector <8 x float> %v1136, <8 x float> poison, <8 x i32> zeroinitializer
  %v1138 = fmul <8 x float> %v1135, %v1137
  %v1139 = fneg <8 x float> %v1138
  %v1140 = add i64 0, %v1124
  %v1141 = getelementptr inbounds float, ptr %v94, i64 %v1140
  %v1142 = load <8 x float>, ptr %v1141, align 4
  %v1143 = fmul <8 x float> %v1139, %v1142
  %v1144 = fneg <8 x float> %v1143
  %v1145 = fadd <8 x float> %v1125, %v1144
  %v1146 = add nsw i64 %v1124, 8
  br label %b58
b60:
  %v1147 = shufflevector <8 x float> %v1125, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1148 = shufflevector <8 x float> %v1125, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1149 = fadd <4 x float> %v1147, %v1148
  %v1150 = shufflevector <4 x float> %v1149, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1151 = shufflevector <4 x float> %v1149, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1152 = fadd <2 x float> %v1150, %v1151
  %v1153 = extractelement <2 x float> %v1152, i64 0
  %v1154 = extractelement <2 x float> %v1152, i64 1
  %v1155 = fadd float %v1153, %v1154
  %v1156 = fadd float %v1155, 0x0000000000000000
  %v1157 = add i64 %v553, 0
  %v1158 = and i64 %v1157, %v298
  %v1159 = mul i64 %v1158, %v7
  %v1160 = add i64 %v1159, %v1122
  %v1161 = mul i64 %v1160, 1
  %v1162 = getelementptr inbounds float, ptr %v150, i64 %v1161
  %v1163 = getelementptr inbounds float, ptr %v1162, i64 0
  store float %v1156, ptr %v1163, align 4
  %v1164 = add nsw i64 %v1122, 1
  br label %b55
b57:
  %v1165 = add i64 %v7, 0
  %v1166 = sdiv i64 %v1165, 1
  %v1167 = add i64 %v2, 1
  %v1168 = mul i64 %v1166, %v2
  %v1169 = sdiv i64 %v1168, %v3
  %v1170 = mul i64 %v1169, 1
  %v1171 = icmp slt i64 %v1170, %v7
  %v1172 = select i1 %v1171, i64 %v1170, i64 %v7
  %v1173 = mul i64 %v1166, %v1167
  %v1174 = sdiv i64 %v1173, %v3
  %v1175 = mul i64 %v1174, 1
  %v1176 = icmp slt i64 %v1175, %v7
  %v1177 = select i1 %v1176, i64 %v1175, i64 %v7
  br label %b61
b61:
  %v1178 = phi i64 [ %v1172, %b57 ], [ %v1219, %b66 ]
  %v1179 = icmp slt i64 %v1178, %v1177
  br i1 %v1179, label %b62, label %b63
b62:
  br label %b64
b64:
  %v1180 = phi i64 [ 0, %b62 ], [ %v1201, %b65 ]
  %v1181 = phi <8 x float> [ splat (float 0x0000000000000000), %b62 ], [ %v1200, %b65 ]
  %v1182 = icmp slt i64 %v1180, 8
  br i1 %v1182, label %b65, label %b66
b65:
  %v1183 = add i64 %v553, 0
  %v1184 = and i64 %v1183, %v292
  %v1185 = mul i64 %v1184, %v7
  %v1186 = add i64 %v1185, %v1178
  %v1187 = mul i64 %v1186, 8
  %v1188 = getelementptr inbounds float, ptr %v144, i64 %v1187
  %v1189 = add i64 0, %v1180
  %v1190 = getelementptr inbounds float, ptr %v1188, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1193 = shufflevector <8 x float> %v1192, <8 x float> poison, <8 x i32> zeroinitializer
  %v1194 = fmul <8 x float> %v1191, %v1193
  %v1195 = fneg <8 x float> %v1194
  %v1196 = add i64 0, %v1180
  %v1197 = getelementptr inbounds float, ptr %v92, i64 %v1196
  %v1198 = load <8 x float>, ptr %v1197, align 4
  %v1199 = fmul <8 x float> %v1195, %v1198
  %v1200 = fadd <8 x float> %v1181, %v1199
  %v1201 = add nsw i64 %v1180, 8
  br label %b64
b66:
  %v1202 = shufflevector <8 x float> %v1181, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1203 = shufflevector <8 x float> %v1181, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1204 = fadd <4 x float> %v1202, %v1203
  %v1205 = shufflevector <4 x float> %v1204, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1206 = shufflevector <4 x float> %v1204, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1207 = fadd <2 x float> %v1205, %v1206
  %v1208 = extractelement <2 x float> %v1207, i64 0
  %v1209 = extractelement <2 x float> %v1207, i64 1
  %v1210 = fadd float %v1208, %v1209
  %v1211 = fadd float %v1210, 0x0000000000000000
  %v1212 = add i64 %v553, 0
  %v1213 = and i64 %v1212, %v300
  %v1214 = mul i64 %v1213, %v7
  %v1215 = add i64 %v1214, %v1178
  %v1216 = mul i64 %v1215, 1
  %v1217 = getelementptr inbounds float, ptr %v152, i64 %v1216
  %v1218 = getelementptr inbounds float, ptr %v1217, i64 0
  store float %v1211, ptr %v1218, align 4
  %v1219 = add nsw i64 %v1178, 1
  br label %b61
b63:
  %v1220 = add i64 %v7, 0
  %v1221 = sdiv i64 %v1220, 1
  %v1222 = add i64 %v2, 1
  %v1223 = mul i64 %v1221, %v2
  %v1224 = sdiv i64 %v1223, %v3
  %v1225 = mul i64 %v1224, 1
  %v1226 = icmp slt i64 %v1225, %v7
  %v1227 = select i1 %v1226, i64 %v1225, i64 %v7
  %v1228 = mul i64 %v1221, %v1222
  %v1229 = sdiv i64 %v1228, %v3
  %v1230 = mul i64 %v1229, 1
  %v1231 = icmp slt i64 %v1230, %v7
  %v1232 = select i1 %v1231, i64 %v1230, i64 %v7
  br label %b67
b67:
  %v1233 = phi i64 [ %v1227, %b63 ], [ %v1313, %b68 ]
  %v1234 = icmp slt i64 %v1233, %v1232
  br i1 %v1234, label %b68, label %b69
b68:
  %v1235 = add i64 %v553, 0
  %v1236 = and i64 %v1235, %v294
  %v1237 = mul i64 %v1236, %v7
  %v1238 = add i64 %v1237, %v1233
  %v1239 = mul i64 %v1238, 1
  %v1240 = getelementptr inbounds float, ptr %v146, i64 %v1239
  %v1241 = getelementptr inbounds float, ptr %v1240, i64 0
  %v1242 = load float, ptr %v1241, align 4
  %v1243 = add i64 %v553, 0
  %v1244 = and i64 %v1243, %v300
  %v1245 = mul i64 %v1244, %v7
  %v1246 = add i64 %v1245, %v1233
  %v1247 = mul i64 %v1246, 1
  %v1248 = getelementptr inbounds float, ptr %v152, i64 %v1247
  %v1249 = getelementptr inbounds float, ptr %v1248, i64 0
  %v1250 = load float, ptr %v1249, align 4
  %v1251 = fadd float %v1242, %v1250
  %v1252 = add i64 %v553, 0
  %v1253 = and i64 %v1252, %v296
  %v1254 = mul i64 %v1253, %v7
  %v1255 = add i64 %v1254, %v1233
  %v1256 = mul i64 %v1255, 1
  %v1257 = getelementptr inbounds float, ptr %v148, i64 %v1256
  %v1258 = getelementptr inbounds float, ptr %v1257, i64 0
  %v1259 = load float, ptr %v1258, align 4
  %v1260 = add i64 %v553, 0
  %v1261 = and i64 %v1260, %v298
  %v1262 = mul i64 %v1261, %v7
  %v1263 = add i64 %v1262, %v1233
  %v1264 = mul i64 %v1263, 1
  %v1265 = getelementptr inbounds float, ptr %v150, i64 %v1264
  %v1266 = getelementptr inbounds float, ptr %v1265, i64 0
  %v1267 = load float, ptr %v1266, align 4
  %v1268 = fadd float %v1259, %v1267
  %v1269 = add i64 %v553, 0
  %v1270 = and i64 %v1269, %v292
  %v1271 = mul i64 %v1270, %v7
  %v1272 = add i64 %v1271, %v1233
  %v1273 = mul i64 %v1272, 8
  %v1274 = getelementptr inbounds float, ptr %v144, i64 %v1273
  %v1275 = add i64 %v553, 0
  %v1276 = and i64 %v1275, %v290
  %v1277 = mul i64 %v1276, %v7
  %v1278 = add i64 %v1277, %v1233
  %v1279 = mul i64 %v1278, 8
  %v1280 = getelementptr inbounds float, ptr %v142, i64 %v1279
  %v1281 = mul i64 %v1233, 8
  %v1282 = getelementptr inbounds float, ptr %v154, i64 %v1281
  %v1283 = mul i64 %v1233, 8
  %v1284 = getelementptr inbounds float, ptr %v156, i64 %v1283
  %v1285 = add i64 0, 0
  %v1286 = getelementptr inbounds float, ptr %v92, i64 %v1285
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = insertelement <8 x float> poison, float %v1251, i64 0
  %v1289 = shufflevector <8 x float> %v1288, <8 x float> poison, <8 x i32> zeroinitializer
  %v1290 = fmul <8 x float> %v1289, %v1287
  %v1291 = add i64 0, 0
  %v1292 = getelementptr inbounds float, ptr %v94, i64 %v1291
  %v1293 = load <8 x float>, ptr %v1292, align 4
  %v1294 = insertelement <8 x float> poison, float %v1268, i64 0
  %v1295 = shufflevector <8 x float> %v1294, <8 x float> poison, <8 x i32> zeroinitializer
  %v1296 = fmul <8 x float> %v1295, %v1293
  %v1297 = fsub <8 x float> %v1290, %v1296
  %v1298 = add i64 0, 0
  %v1299 = getelementptr inbounds float, ptr %v1274, i64 %v1298
  %v1300 = load <8 x float>, ptr %v1299, align 4
  %v1301 = fadd <8 x float> %v1297, %v1300
  %v1302 = fmul <8 x float> %v1295, %v1287
  %v1303 = fmul <8 x float> %v1289, %v1293
  %v1304 = fadd <8 x float> %v1302, %v1303
  %v1305 = add i64 0, 0
  %v1306 = getelementptr inbounds float, ptr %v1280, i64 %v1305
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = fadd <8 x float> %v1304, %v1307
  %v1309 = add i64 0, 0
  %v1310 = getelementptr inbounds float, ptr %v1282, i64 %v1309
  store <8 x float> %v1301, ptr %v1310, align 4
  %v1311 = add i64 0, 0
  %v1312 = getelementptr inbounds float, ptr %v1284, i64 %v1311
  store <8 x float> %v1308, ptr %v1312, align 4
  %v1313 = add nsw i64 %v1233, 1
  br label %b67
b69:
  %v1315 = add i64 %v7, 0
  %v1316 = sdiv i64 %v1315, 1
  %v1317 = add i64 %v2, 1
  %v1318 = mul i64 %v1316, %v2
  %v1319 = sdiv i64 %v1318, %v3
  %v1320 = mul i64 %v1319, 1
  %v1321 = icmp slt i64 %v1320, %v7
  %v1322 = select i1 %v1321, i64 %v1320, i64 %v7
  %v1323 = mul i64 %v1316, %v1317
  %v1324 = sdiv i64 %v1323, %v3
  %v1325 = mul i64 %v1324, 1
  %v1326 = icmp slt i64 %v1325, %v7
  %v1327 = select i1 %v1326, i64 %v1325, i64 %v7
  br label %b70
b70:
  %v1328 = phi i64 [ %v1322, %b69 ], [ %v1431, %b75 ]
  %v1329 = icmp slt i64 %v1328, %v1327
  br i1 %v1329, label %b71, label %b72
b71:
  %v1330 = add i64 %v1328, 96
  %v1331 = icmp slt i64 %v1330, %v1327
  %v1332 = select i1 %v1331, i64 %v1330, i64 %v1327
  br label %b73
b73:
  %v1333 = phi i64 [ 0, %b71 ], [ %v1430, %b78 ]
  %v1334 = icmp slt i64 %v1333, 1
  br i1 %v1334, label %b74, label %b75
b74:
  %v1335 = sub i64 %v1332, %v1328
  %v1336 = sub i64 6, 1
  %v1337 = add i64 %v1335, %v1336
  %v1338 = sdiv i64 %v1337, 6
  br label %b76
b76:
  %v1339 = phi i64 [ 0, %b74 ], [ %v1429, %b85 ]
  %v1340 = icmp slt i64 %v1339, %v1338
  br i1 %v1340, label %b77, label %b78
b77:
  %v1341 = mul i64 %v1335, %v1339
  %v1342 = sdiv i64 %v1341, %v1338
  %v1343 = add i64 %v1328, %v1342
  %v1344 = add i64 %v1339, 1
  %v1345 = mul i64 %v1335, %v1344
  %v1346 = sdiv i64 %v1345, %v1338
  %v1347 = add i64 %v1328, %v1346
  %v1348 = mul i64 %v1333, 192
  %v1349 = getelementptr inbounds float, ptr %v335, i64 %v1348
  %v1350 = sub i64 %v1347, %v1343
  %v1351 = mul i64 %v1343, 8
  %v1352 = getelementptr inbounds float, ptr %v156, i64 %v1351
  %v1353 = getelementptr inbounds float, ptr %v1352, i64 0
  %v1354 = sub i64 %v1350, 1
  %v1355 = getelementptr inbounds ptr, ptr @table_tile_6x1, i64 %v1354
  %v1356 = load ptr, ptr %v1355, align 4
  %v1357 = getelementptr inbounds float, ptr %v1314, i64 0
  %v1358 = icmp sgt i64 %v1350, 0
  br i1 %v1358, label %b79, label %b80
b79:
  call void %v1356(ptr %v1353, i64 8, ptr %v1349, i64 8, ptr %v1357, i64 24, i64 0)
  br label %b80
b80:
  %v1359 = add i64 %v1348, 64
  %v1360 = getelementptr inbounds float, ptr %v335, i64 %v1359
  %v1361 = sub i64 %v1347, %v1343
  %v1362 = mul i64 %v1343, 8
  %v1363 = getelementptr inbounds float, ptr %v154, i64 %v1362
  %v1364 = getelementptr inbounds float, ptr %v1363, i64 0
  %v1365 = sub i64 %v1361, 1
  %v1366 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1365
  %v1367 = load ptr, ptr %v1366, align 4
  %v1368 = getelementptr inbounds float, ptr %v1314, i64 8
  %v1369 = icmp sgt i64 %v1361, 0
  br i1 %v1369, label %b81, label %b82
b81:
  call void %v1367(ptr %v1364, i64 8, ptr %v1360, i64 8, ptr %v1368, i64 24, i64 8)
  br label %b82
b82:
  %v1370 = add i64 %v1359, 128
  br label %b83
b83:
  %v1371 = phi i64 [ %v1343, %b82 ], [ %v1428, %b88 ]
  %v1372 = icmp slt i64 %v1371, %v1347
  br i1 %v1372, label %b84, label %b85
b84:
  %v1373 = sub i64 %v1371, %v1343
  %v1374 = mul i64 %v1373, 24
  %v1375 = getelementptr inbounds float, ptr %v1314, i64 %v1374
  %v1376 = mul i64 %v1371, 8
  %v1377 = getelementptr inbounds float, ptr %v156, i64 %v1376
  %v1378 = mul i64 %v1371, 8
  %v1379 = getelementptr inbounds float, ptr %v158, i64 %v1378
  %v1380 = add i64 %v553, 0
  %v1381 = and i64 %v1380, %v302
  %v1382 = mul i64 %v1381, %v7
  %v1383 = add i64 %v1382, %v1371
  %v1384 = mul i64 %v1383, 8
  %v1385 = getelementptr inbounds float, ptr %v160, i64 %v1384
  %v1386 = add i64 %v553, 0
  %v1387 = and i64 %v1386, %v304
  %v1388 = mul i64 %v1387, %v7
  %v1389 = add i64 %v1388, %v1371
  %v1390 = mul i64 %v1389, 8
  %v1391 = getelementptr inbounds float, ptr %v162, i64 %v1390
  %v1392 = add i64 %v553, 0
  %v1393 = and i64 %v1392, %v306
  %v1394 = mul i64 %v1393, %v7
  %v1395 = add i64 %v1394, %v1371
  %v1396 = mul i64 %v1395, 8
  %v1397 = getelementptr inbounds float, ptr %v164, i64 %v1396
  br label %b86
b86:
  %v1398 = phi i64 [ 0, %b84 ], [ %v1427, %b87 ]
  %v1399 = icmp slt i64 %v1398, 1
  br i1 %v1399, label %b87, label %b88
b87:
  %v1400 = mul i64 %v1333, 1
  %v1401 = add i64 %v1400, %v1398
  %v1402 = mul i64 %v1401, 8
  %v1403 = add i64 0, %v1398
  %v1404 = mul i64 %v1403, 8
  %v1405 = getelementptr inbounds float, ptr %v1375, i64 %v1404
  %v1406 = load <8 x float>, ptr %v1405, align 4
  %v1407 = add i64 1, %v1398
  %v1408 = mul i64 %v1407, 8
  %v1409 = getelementptr inbounds float, ptr %v1375, i64 %v1408
  %v1410 = load <8 x float>, ptr %v1409, align 4
  %v1411 = add i64 2, %v1398
  %v1412 = mul i64 %v1411, 8
  %v1413 = getelementptr inbounds float, ptr %v1375, i64 %v1412
  %v1414 = load <8 x float>, ptr %v1413, align 4
  %v1415 = add i64 0, %v1402
  %v1416 = getelementptr inbounds float, ptr %v1377, i64 %v1415
  %v1417 = load <8 x float>, ptr %v1416, align 4
  %v1418 = fneg <8 x float> %v1417
  %v1419 = add i64 0, %v1402
  %v1420 = getelementptr inbounds float, ptr %v1379, i64 %v1419
  store <8 x float> %v1418, ptr %v1420, align 4
  %v1421 = add i64 0, %v1402
  %v1422 = getelementptr inbounds float, ptr %v1385, i64 %v1421
  store <8 x float> %v1406, ptr %v1422, align 4
  %v1423 = add i64 0, %v1402
  %v1424 = getelementptr inbounds float, ptr %v1391, i64 %v1423
  store <8 x float> %v1410, ptr %v1424, align 4
  %v1425 = add i64 0, %v1402
  %v1426 = getelementptr inbounds float, ptr %v1397, i64 %v1425
  store <8 x float> %v1414, ptr %v1426, align 4
  %v1427 = add nsw i64 %v1398, 1
  br label %b86
b88:
  %v1428 = add nsw i64 %v1371, 1
  br label %b83
b85:
  %v1429 = add nsw i64 %v1339, 1
  br label %b76
b78:
  %v1430 = add nsw i64 %v1333, 1
  br label %b73
b75:
  %v1431 = add nsw i64 %v1328, 96
  br label %b70
b72:
  %v1433 = add i64 %v7, 0
  %v1434 = sdiv i64 %v1433, 1
  %v1435 = add i64 %v2, 1
  %v1436 = mul i64 %v1434, %v2
  %v1437 = sdiv i64 %v1436, %v3
  %v1438 = mul i64 %v1437, 1
  %v1439 = icmp slt i64 %v1438, %v7
  %v1440 = select i1 %v1439, i64 %v1438, i64 %v7
  %v1441 = mul i64 %v1434, %v1435
  %v1442 = sdiv i64 %v1441, %v3
  %v1443 = mul i64 %v1442, 1
  %v1444 = icmp slt i64 %v1443, %v7
  %v1445 = select i1 %v1444, i64 %v1443, i64 %v7
  br label %b89
b89:
  %v1446 = phi i64 [ %v1440, %b72 ], [ %v1504, %b94 ]
  %v1447 = icmp slt i64 %v1446, %v1445
  br i1 %v1447, label %b90, label %b91
b90:
  %v1448 = add i64 %v1446, 96
  %v1449 = icmp slt i64 %v1448, %v1445
  %v1450 = select i1 %v1449, i64 %v1448, i64 %v1445
  br label %b92
b92:
  %v1451 = phi i64 [ 0, %b90 ], [ %v1503, %b97 ]
  %v1452 = icmp slt i64 %v1451, 1
  br i1 %v1452, label %b93, label %b94
b93:
  %v1453 = sub i64 %v1450, %v1446
  %v1454 = sub i64 8, 1
  %v1455 = add i64 %v1453, %v1454
  %v1456 = sdiv i64 %v1455, 8
  br label %b95
b95:
  %v1457 = phi i64 [ 0, %b93 ], [ %v1502, %b102 ]
  %v1458 = icmp slt i64 %v1457, %v1456
  br i1 %v1458, label %b96, label %b97
b96:
  %v1459 = mul i64 %v1453, %v1457
  %v1460 = sdiv i64 %v1459, %v1456
  %v1461 = add i64 %v1446, %v1460
  %v1462 = add i64 %v1457, 1
  %v1463 = mul i64 %v1453, %v1462
  %v1464 = sdiv i64 %v1463, %v1456
  %v1465 = add i64 %v1446, %v1464
  %v1466 = mul i64 %v1451, 64
  %v1467 = getelementptr inbounds float, ptr %v336, i64 %v1466
  %v1468 = sub i64 %v1465, %v1461
  %v1469 = mul i64 %v1461, 8
  %v1470 = getelementptr inbounds float, ptr %v158, i64 %v1469
  %v1471 = getelementptr inbounds float, ptr %v1470, i64 0
  %v1472 = sub i64 %v1468, 1
  %v1473 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1472
  %v1474 = load ptr, ptr %v1473, align 4
  %v1475 = getelementptr inbounds float, ptr %v1432, i64 0
  %v1476 = icmp sgt i64 %v1468, 0
  br i1 %v1476, label %b98, label %b99
b98:
  call void %v1474(ptr %v1471, i64 8, ptr %v1467, i64 8, ptr %v1475, i64 8, i64 0)
  br label %b99
b99:
  %v1477 = add i64 %v1466, 64
  br label %b100
b100:
  %v1478 = phi i64 [ %v1461, %b99 ], [ %v1501, %b105 ]
  %v1479 = icmp slt i64 %v1478, %v1465
  br i1 %v1479, label %b101, label %b102
b101:
  %v1480 = sub i64 %v1478, %v1461
  %v1481 = mul i64 %v1480, 8
  %v1482 = getelementptr inbounds float, ptr %v1432, i64 %v1481
  %v1483 = add i64 %v553, 0
  %v1484 = and i64 %v1483, %v308
  %v1485 = mul i64 %v1484, %v7
  %v1486 = add i64 %v1485, %v1478
  %v1487 = mul i64 %v1486, 8
  %v1488 = getelementptr inbounds float, ptr %v166, i64 %v1487
  br label %b103
b103:
  %v1489 = phi i64 [ 0, %b101 ], [ %v1500, %b104 ]
  %v1490 = icmp slt i64 %v1489, 1
  br i1 %v1490, label %b104, label %b105
b104:
  %v1491 = mul i64 %v1451, 1
  %v1492 = add i64 %v1491, %v1489
  %v1493 = mul i64 %v1492, 8
  %v1494 = add i64 0, %v1489
  %v1495 = mul i64 %v1494, 8
  %v1496 = getelementptr inbounds float, ptr %v1482, i64 %v1495
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = add i64 0, %v1493
  %v1499 = getelementptr inbounds float, ptr %v1488, i64 %v1498
  store <8 x float> %v1497, ptr %v1499, align 4
  %v1500 = add nsw i64 %v1489, 1
  br label %b103
b105:
  %v1501 = add nsw i64 %v1478, 1
  br label %b100
b102:
  %v1502 = add nsw i64 %v1457, 1
  br label %b95
b97:
  %v1503 = add nsw i64 %v1451, 1
  br label %b92
b94:
  %v1504 = add nsw i64 %v1446, 96
  br label %b89
b91:
  %v1505 = add i64 %v7, 0
  %v1506 = sdiv i64 %v1505, 1
  %v1507 = add i64 %v2, 1
  %v1508 = mul i64 %v1506, %v2
  %v1509 = sdiv i64 %v1508, %v3
  %v1510 = mul i64 %v1509, 1
  %v1511 = icmp slt i64 %v1510, %v7
  %v1512 = select i1 %v1511, i64 %v1510, i64 %v7
  %v1513 = mul i64 %v1506, %v1507
  %v1514 = sdiv i64 %v1513, %v3
  %v1515 = mul i64 %v1514, 1
  %v1516 = icmp slt i64 %v1515, %v7
  %v1517 = select i1 %v1516, i64 %v1515, i64 %v7
  br label %b106
b106:
  %v1518 = phi i64 [ %v1512, %b91 ], [ %v1578, %b107 ]
  %v1519 = icmp slt i64 %v1518, %v1517
  br i1 %v1519, label %b107, label %b108
b107:
  %v1520 = add i64 %v553, 0
  %v1521 = and i64 %v1520, %v302
  %v1522 = mul i64 %v1521, %v7
  %v1523 = add i64 %v1522, %v1518
  %v1524 = mul i64 %v1523, 8
  %v1525 = getelementptr inbounds float, ptr %v160, i64 %v1524
  %v1526 = add i64 %v553, 0
  %v1527 = and i64 %v1526, %v304
  %v1528 = mul i64 %v1527, %v7
  %v1529 = add i64 %v1528, %v1518
  %v1530 = mul i64 %v1529, 8
  %v1531 = getelementptr inbounds float, ptr %v162, i64 %v1530
  %v1532 = add i64 %v553, 0
  %v1533 = and i64 %v1532, %v308
  %v1534 = mul i64 %v1533, %v7
  %v1535 = add i64 %v1534, %v1518
  %v1536 = mul i64 %v1535, 8
  %v1537 = getelementptr inbounds float, ptr %v166, i64 %v1536
  %v1538 = add i64 %v553, 0
  %v1539 = and i64 %v1538, %v306
  %v1540 = mul i64 %v1539, %v7
  %v1541 = add i64 %v1540, %v1518
  %v1542 = mul i64 %v1541, 8
  %v1543 = getelementptr inbounds float, ptr %v164, i64 %v1542
  %v1544 = mul i64 %v1518, 8
  %v1545 = getelementptr inbounds float, ptr %v154, i64 %v1544
  %v1546 = mul i64 %v1518, 8
  %v1547 = getelementptr inbounds float, ptr %v156, i64 %v1546
  %v1548 = add i64 0, 0
  %v1549 = getelementptr inbounds float, ptr %v1525, i64 %v1548
  %v1550 = load <8 x float>, ptr %v1549, align 4
  %v1551 = add i64 0, 0
  %v1552 = getelementptr inbounds float, ptr %v1531, i64 %v1551
  %v1553 = load <8 x float>, ptr %v1552, align 4
  %v1554 = fadd <8 x float> %v1550, %v1553
  %v1555 = add i64 0, 0
  %v1556 = getelementptr inbounds float, ptr %v60, i64 %v1555
  %v1557 = load <8 x float>, ptr %v1556, align 4
  %v1558 = fmul <8 x float> %v1554, %v1557
  %v1559 = add i64 0, 0
  %v1560 = getelementptr inbounds float, ptr %v1537, i64 %v1559
  %v1561 = load <8 x float>, ptr %v1560, align 4
  %v1562 = add i64 0, 0
  %v1563 = getelementptr inbounds float, ptr %v1543, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = fadd <8 x float> %v1561, %v1564
  %v1566 = add i64 0, 0
  %v1567 = getelementptr inbounds float, ptr %v62, i64 %v1566
  %v1568 = load <8 x float>, ptr %v1567, align 4
  %v1569 = fmul <8 x float> %v1565, %v1568
  %v1570 = fsub <8 x float> %v1558, %v1569
  %v1571 = fmul <8 x float> %v1554, %v1568
  %v1572 = fmul <8 x float> %v1565, %v1557
  %v1573 = fadd <8 x float> %v1571, %v1572
  %v1574 = add i64 0, 0
  %v1575 = getelementptr inbounds float, ptr %v1545, i64 %v1574
  store <8 x float> %v1570, ptr %v1575, align 4
  %v1576 = add i64 0, 0
  %v1577 = getelementptr inbounds float, ptr %v1547, i64 %v1576
  store <8 x float> %v1573, ptr %v1577, align 4
  %v1578 = add nsw i64 %v1518, 1
  br label %b106
b108:
  %v1580 = add i64 %v7, 0
  %v1581 = sdiv i64 %v1580, 1
  %v1582 = add i64 %v2, 1
  %v1583 = mul i64 %v1581, %v2
  %v1584 = sdiv i64 %v1583, %v3
  %v1585 = mul i64 %v1584, 1
  %v1586 = icmp slt i64 %v1585, %v7
  %v1587 = select i1 %v1586, i64 %v1585, i64 %v7
  %v1588 = mul i64 %v1581, %v1582
  %v1589 = sdiv i64 %v1588, %v3
  %v1590 = mul i64 %v1589, 1
  %v1591 = icmp slt i64 %v1590, %v7
  %v1592 = select i1 %v1591, i64 %v1590, i64 %v7
  br label %b109
b109:
  %v1593 = phi i64 [ %v1587, %b108 ], [ %v1674, %b114 ]
  %v1594 = icmp slt i64 %v1593, %v1592
  br i1 %v1594, label %b110, label %b111
b110:
  %v1595 = add i64 %v1593, 96
  %v1596 = icmp slt i64 %v1595, %v1592
  %v1597 = select i1 %v1596, i64 %v1595, i64 %v1592
  br label %b112
b112:
  %v1598 = phi i64 [ 0, %b110 ], [ %v1673, %b117 ]
  %v1599 = icmp slt i64 %v1598, 1
  br i1 %v1599, label %b113, label %b114
b113:
  %v1600 = sub i64 %v1597, %v1593
  %v1601 = sub i64 8, 1
  %v1602 = add i64 %v1600, %v1601
  %v1603 = sdiv i64 %v1602, 8
  br label %b115
b115:
  %v1604 = phi i64 [ 0, %b113 ], [ %v1672, %b124 ]
  %v1605 = icmp slt i64 %v1604, %v1603
  br i1 %v1605, label %b116, label %b117
b116:
  %v1606 = mul i64 %v1600, %v1604
  %v1607 = sdiv i64 %v1606, %v1603
  %v1608 = add i64 %v1593, %v1607
  %v1609 = add i64 %v1604, 1
  %v1610 = mul i64 %v1600, %v1609
  %v1611 = sdiv i64 %v1610, %v1603
  %v1612 = add i64 %v1593, %v1611
  %v1613 = mul i64 %v1598, 128
  %v1614 = getelementptr inbounds float, ptr %v337, i64 %v1613
  %v1615 = sub i64 %v1612, %v1608
  %v1616 = mul i64 %v1608, 8
  %v1617 = getelementptr inbounds float, ptr %v154, i64 %v1616
  %v1618 = getelementptr inbounds float, ptr %v1617, i64 0
  %v1619 = sub i64 %v1615, 1
  %v1620 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1619
  %v1621 = load ptr, ptr %v1620, align 4
  %v1622 = getelementptr inbounds float, ptr %v1579, i64 0
  %v1623 = icmp sgt i64 %v1615, 0
  br i1 %v1623, label %b118, label %b119
b118:
  call void %v1621(ptr %v1618, i64 8, ptr %v1614, i64 8, ptr %v1622, i64 16, i64 0)
  br label %b119
b119:
  %v1624 = add i64 %v1613, 64
  %v1625 = getelementptr inbounds float, ptr %v337, i64 %v1624
  %v1626 = sub i64 %v1612, %v1608
  %v1627 = mul i64 %v1608, 8
  %v1628 = getelementptr inbounds float, ptr %v156, i64 %v1627
  %v1629 = getelementptr inbounds float, ptr %v1628, i64 0
  %v1630 = sub i64 %v1626, 1
  %v1631 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1630
  %v1632 = load ptr, ptr %v1631, align 4
  %v1633 = getelementptr inbounds float, ptr %v1579, i64 8
  %v1634 = icmp sgt i64 %v1626, 0
  br i1 %v1634, label %b120, label %b121
b120:
  call void %v1632(ptr %v1629, i64 8, ptr %v1625, i64 8, ptr %v1633, i64 16, i64 0)
  br label %b121
b121:
  %v1635 = add i64 %v1624, 64
  br label %b122
b122:
  %v1636 = phi i64 [ %v1608, %b121 ], [ %v1671, %b127 ]
  %v1637 = icmp slt i64 %v1636, %v1612
  br i1 %v1637, label %b123, label %b124
b123:
  %v1638 = sub i64 %v1636, %v1608
  %v1639 = mul i64 %v1638, 16
  %v1640 = getelementptr inbounds float, ptr %v1579, i64 %v1639
  %v1641 = add i64 %v553, 0
  %v1642 = and i64 %v1641, %v310
  %v1643 = mul i64 %v1642, %v7
  %v1644 = add i64 %v1643, %v1636
  %v1645 = mul i64 %v1644, 8
  %v1646 = getelementptr inbounds float, ptr %v168, i64 %v1645
  %v1647 = add i64 %v553, 0
  %v1648 = and i64 %v1647, %v312
  %v1649 = mul i64 %v1648, %v7
  %v1650 = add i64 %v1649, %v1636
  %v1651 = mul i64 %v1650, 8
  %v1652 = getelementptr inbounds float, ptr %v170, i64 %v1651
  br label %b125
b125:
  %v1653 = phi i64 [ 0, %b123 ], [ %v1670, %b126 ]
  %v1654 = icmp slt i64 %v1653, 1
  br i1 %v1654, label %b126, label %b127
b126:
  %v1655 = mul i64 %v1598, 1
  %v1656 = add i64 %v1655, %v1653
  %v1657 = mul i64 %v1656, 8
  %v1658 = add i64 0, %v1653
  %v1659 = mul i64 %v1658, 8
  %v1660 = getelementptr inbounds float, ptr %v1640, i64 %v1659
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = add i64 1, %v1653
  %v1663 = mul i64 %v1662, 8
  %v1664 = getelementptr inbounds float, ptr %v1640, i64 %v1663
  %v1665 = load <8 x float>, ptr %v1664, align 4
  %v1666 = add i64 0, %v1657
  %v1667 = getelementptr inbounds float, ptr %v1646, i64 %v1666
  store <8 x float> %v1661, ptr %v1667, align 4
  %v1668 = add i64 0, %v1657
  %v1669 = getelementptr inbounds float, ptr %v1652, i64 %v1668
  store <8 x float> %v1665, ptr %v1669, align 4
  %v1670 = add nsw i64 %v1653, 1
  br label %b125
b127:
  %v1671 = add nsw i64 %v1636, 1
  br label %b122
b124:
  %v1672 = add nsw i64 %v1604, 1
  br label %b115
b117:
  %v1673 = add nsw i64 %v1598, 1
  br label %b112
b114:
  %v1674 = add nsw i64 %v1593, 96
  br label %b109
b111:
  %v1675 = add i64 %v7, 0
  %v1676 = sdiv i64 %v1675, 1
  %v1677 = add i64 %v2, 1
  %v1678 = mul i64 %v1676, %v2
  %v1679 = sdiv i64 %v1678, %v3
  %v1680 = mul i64 %v1679, 1
  %v1681 = icmp slt i64 %v1680, %v7
  %v1682 = select i1 %v1681, i64 %v1680, i64 %v7
  %v1683 = mul i64 %v1676, %v1677
  %v1684 = sdiv i64 %v1683, %v3
  %v1685 = mul i64 %v1684, 1
  %v1686 = icmp slt i64 %v1685, %v7
  %v1687 = select i1 %v1686, i64 %v1685, i64 %v7
  br label %b128
b128:
  %v1688 = phi i64 [ %v1682, %b111 ], [ %v1729, %b133 ]
  %v1689 = icmp slt i64 %v1688, %v1687
  br i1 %v1689, label %b129, label %b130
b129:
  br label %b131
b131:
  %v1690 = phi i64 [ 0, %b129 ], [ %v1711, %b132 ]
  %v1691 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v1710, %b132 ]
  %v1692 = icmp slt i64 %v1690, 8
  br i1 %v1692, label %b132, label %b133
b132:
  %v1693 = add i64 %v553, 0
  %v1694 = and i64 %v1693, %v310
  %v1695 = mul i64 %v1694, %v7
  %v1696 = add i64 %v1695, %v1688
  %v1697 = mul i64 %v1696, 8
  %v1698 = getelementptr inbounds float, ptr %v168, i64 %v1697
  %v1699 = add i64 0, %v1690
  %v1700 = getelementptr inbounds float, ptr %v1698, i64 %v1699
  %v1701 = load <8 x float>, ptr %v1700, align 4
  %v1702 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1703 = shufflevector <8 x float> %v1702, <8 x float> poison, <8 x i32> zeroinitializer
  %v1704 = fmul <8 x float> %v1701, %v1703
  %v1705 = fneg <8 x float> %v1704
  %v1706 = add i64 0, %v1690
  %v1707 = getelementptr inbounds float, ptr %v90, i64 %v1706
  %v1708 = load <8 x float>, ptr %v1707, align 4
  %v1709 = fmul <8 x float> %v1705, %v1708
  %v1710 = fadd <8 x float> %v1691, %v1709
  %v1711 = add nsw i64 %v1690, 8
  br label %b131
b133:
  %v1712 = shufflevector <8 x float> %v1691, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1713 = shufflevector <8 x float> %v1691, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1714 = fadd <4 x float> %v1712, %v1713
  %v1715 = shufflevector <4 x float> %v1714, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1716 = shufflevector <4 x float> %v1714, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1717 = fadd <2 x float> %v1715, %v1716
  %v1718 = extractelement <2 x float> %v1717, i64 0
  %v1719 = extractelement <2 x float> %v1717, i64 1
  %v1720 = fadd float %v1718, %v1719
  %v1721 = fadd float %v1720, 0x0000000000000000
  %v1722 = add i64 %v553, 0
  %v1723 = and i64 %v1722, %v314
  %v1724 = mul i64 %v1723, %v7
  %v1725 = add i64 %v1724, %v1688
  %v1726 = mul i64 %v1725, 1
  %v1727 = getelementptr inbounds float, ptr %v172, i64 %v1726
  %v1728 = getelementptr inbounds float, ptr %v1727, i64 0
  store float %v1721, ptr %v1728, align 4
  %v1729 = add nsw i64 %v1688, 1
  br label %b128
b130:
  %v1730 = add i64 %v7, 0
  %v1731 = sdiv i64 %v1730, 1
  %v1732 = add i64 %v2, 1
  %v1733 = mul i64 %v1731, %v2
  %v1734 = sdiv i64 %v1733, %v3
  %v1735 = mul i64 %v1734, 1
  %v1736 = icmp slt i64 %v1735, %v7
  %v1737 = select i1 %v1736, i64 %v1735, i64 %v7
  %v1738 = mul i64 %v1731, %v1732
  %v1739 = sdiv i64 %v1738, %v3
  %v1740 = mul i64 %v1739, 1
  %v1741 = icmp slt i64 %v1740, %v7
  %v1742 = select i1 %v1741, i64 %v1740, i64 %v7
  br label %b134
b134:
  %v1743 = phi i64 [ %v1737, %b130 ], [ %v1784, %b139 ]
  %v1744 = icmp slt i64 %v1743, %v1742
  br i1 %v1744, label %b135, label %b136
b135:
  br label %b137
b137:
  %v1745 = phi i64 [ 0, %b135 ], [ %v1766, %b138 ]
  %v1746 = phi <8 x float> [ splat (float 0x0000000000000000), %b135 ], [ %v1765, %b138 ]
  %v1747 = icmp slt i64 %v1745, 8
  br i1 %v1747, label %b138, label %b139
b138:
  %v1748 = add i64 %v553, 0
  %v1749 = and i64 %v1748, %v310
  %v1750 = mul i64 %v1749, %v7
  %v1751 = add i64 %v1750, %v1743
  %v1752 = mul i64 %v1751, 8
  %v1753 = getelementptr inbounds float, ptr %v168, i64 %v1752
  %v1754 = add i64 0, %v1745
  %v1755 = getelementptr inbounds float, ptr %v1753, i64 %v1754
  %v1756 = load <8 x float>, ptr %v1755, align 4
  %v1757 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1758 = shufflevector <8 x float> %v1757, <8 x float> poison, <8 x i32> zeroinitializer
  %v1759 = fmul <8 x float> %v1756, %v1758
  %v1760 = fneg <8 x float> %v1759
  %v1761 = add i64 0, %v1745
  %v1762 = getelementptr inbounds float, ptr %v88, i64 %v1761
  %v1763 = load <8 x float>, ptr %v1762, align 4
  %v1764 = fmul <8 x float> %v1760, %v1763
  %v1765 = fadd <8 x float> %v1746, %v1764
  %v1766 = add nsw i64 %v1745, 8
  br label %b137
b139:
  %v1767 = shufflevector <8 x float> %v1746, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1768 = shufflevector <8 x float> %v1746, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1769 = fadd <4 x float> %v1767, %v1768
  %v1770 = shufflevector <4 x float> %v1769, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1771 = shufflevector <4 x float> %v1769, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1772 = fadd <2 x float> %v1770, %v1771
  %v1773 = extractelement <2 x float> %v1772, i64 0
  %v1774 = extractelement <2 x float> %v1772, i64 1
  %v1775 = fadd float %v1773, %v1774
  %v1776 = fadd float %v1775, 0x0000000000000000
  %v1777 = add i64 %v553, 0
  %v1778 = and i64 %v1777, %v316
  %v1779 = mul i64 %v1778, %v7
  %v1780 = add i64 %v1779, %v1743
  %v1781 = mul i64 %v1780, 1
  %v1782 = getelementptr inbounds float, ptr %v174, i64 %v1781
  %v1783 = getelementptr inbounds float, ptr %v1782, i64 0
  store float %v1776, ptr %v1783, align 4
  %v1784 = add nsw i64 %v1743, 1
  br label %b134
b136:
  %v1785 = add i64 %v7, 0
  %v1786 = sdiv i64 %v1785, 1
  %v1787 = add i64 %v2, 1
  %v1788 = mul i64 %v1786, %v2
  %v1789 = sdiv i64 %v1788, %v3
  %v1790 = mul i64 %v1789, 1
  %v1791 = icmp slt i64 %v1790, %v7
  %v1792 = select i1 %v1791, i64 %v1790, i64 %v7
  %v1793 = mul i64 %v1786, %v1787
  %v1794 = sdiv i64 %v1793, %v3
  %v1795 = mul i64 %v1794, 1
  %v1796 = icmp slt i64 %v1795, %v7
  %v1797 = select i1 %v1796, i64 %v1795, i64 %v7
  br label %b140
b140:
  %v1798 = phi i64 [ %v1792, %b136 ], [ %v1840, %b145 ]
  %v1799 = icmp slt i64 %v1798, %v1797
  br i1 %v1799, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1800 = phi i64 [ 0, %b141 ], [ %v1822, %b144 ]
  %v1801 = phi <8 x float> [ splat (float 0x0000000000000000), %b141 ], [ %v1821, %b144 ]
  %v1802 = icmp slt i64 %v1800, 8
  br i1 %v1802, label %b144, label %b145
b144:
  %v1803 = add i64 %v553, 0
  %v1804 = and i64 %v1803, %v312
  %v1805 = mul i64 %v1804, %v7
  %v1806 = add i64 %v1805, %v1798
  %v1807 = mul i64 %v1806, 8
  %v1808 = getelementptr inbounds float, ptr %v170, i64 %v1807
  %v1809 = add i64 0, %v1800
  %v1810 = getelementptr inbounds float, ptr %v1808, i64 %v1809
  %v1811 = load <8 x float>, ptr %v1810, align 4
  %v1812 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1813 = shufflevector <8 x float> %v1812, <8 x float> poison, <8 x i32> zeroinitializer
  %v1814 = fmul <8 x float> %v1811, %v1813
  %v1815 = fneg <8 x float> %v1814
  %v1816 = add i64 0, %v1800
  %v1817 = getelementptr inbounds float, ptr %v90, i64 %v1816
  %v1818 = load <8 x float>, ptr %v1817, align 4
  %v1819 = fmul <8 x float> %v1815, %v1818
  %v1820 = fneg <8 x float> %v1819
  %v1821 = fadd <8 x float> %v1801, %v1820
  %v1822 = add nsw i64 %v1800, 8
  br label %b143
b145:
  %v1823 = shufflevector <8 x float> %v1801, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1824 = shufflevector <8 x float> %v1801, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1825 = fadd <4 x float> %v1823, %v1824
  %v1826 = shufflevector <4 x float> %v1825, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1827 = shufflevector <4 x float> %v1825, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1828 = fadd <2 x float> %v1826, %v1827
  %v1829 = extractelement <2 x float> %v1828, i64 0
  %v1830 = extractelement <2 x float> %v1828, i64 1
  %v1831 = fadd float %v1829, %v1830
  %v1832 = fadd float %v1831, 0x0000000000000000
  %v1833 = add i64 %v553, 0
  %v1834 = and i64 %v1833, %v318
  %v1835 = mul i64 %v1834, %v7
  %v1836 = add i64 %v1835, %v1798
  %v1837 = mul i64 %v1836, 1
  %v1838 = getelementptr inbounds float, ptr %v176, i64 %v1837
  %v1839 = getelementptr inbounds float, ptr %v1838, i64 0
  store float %v1832, ptr %v1839, align 4
  %v1840 = add nsw i64 %v1798, 1
  br label %b140
b142:
  %v1841 = add i64 %v7, 0
  %v1842 = sdiv i64 %v1841, 1
  %v1843 = add i64 %v2, 1
  %v1844 = mul i64 %v1842, %v2
  %v1845 = sdiv i64 %v1844, %v3
  %v1846 = mul i64 %v1845, 1
  %v1847 = icmp slt i64 %v1846, %v7
  %v1848 = select i1 %v1847, i64 %v1846, i64 %v7
  %v1849 = mul i64 %v1842, %v1843
  %v1850 = sdiv i64 %v1849, %v3
  %v1851 = mul i64 %v1850, 1
  %v1852 = icmp slt i64 %v1851, %v7
  %v1853 = select i1 %v1852, i64 %v1851, i64 %v7
  br label %b146
b146:
  %v1854 = phi i64 [ %v1848, %b142 ], [ %v1895, %b151 ]
  %v1855 = icmp slt i64 %v1854, %v1853
  br i1 %v1855, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1856 = phi i64 [ 0, %b147 ], [ %v1877, %b150 ]
  %v1857 = phi <8 x float> [ splat (float 0x0000000000000000), %b147 ], [ %v1876, %b150 ]
  %v1858 = icmp slt i64 %v1856, 8
  br i1 %v1858, label %b150, label %b151
b150:
  %v1859 = add i64 %v553, 0
  %v1860 = and i64 %v1859, %v312
  %v1861 = mul i64 %v1860, %v7
  %v1862 = add i64 %v1861, %v1854
  %v1863 = mul i64 %v1862, 8
  %v1864 = getelementptr inbounds float, ptr %v170, i64 %v1863
  %v1865 = add i64 0, %v1856
  %v1866 = getelementptr inbounds float, ptr %v1864, i64 %v1865
  %v1867 = load <8 x float>, ptr %v1866, align 4
  %v1868 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1869 = shufflevector <8 x float> %v1868, <8 x float> poison, <8 x i32> zeroinitializer
  %v1870 = fmul <8 x float> %v1867, %v1869
  %v1871 = fneg <8 x float> %v1870
  %v1872 = add i64 0, %v1856
  %v1873 = getelementptr inbounds float, ptr %v88, i64 %v1872
  %v1874 = load <8 x float>, ptr %v1873, align 4
  %v1875 = fmul <8 x float> %v1871, %v1874
  %v1876 = fadd <8 x float> %v1857, %v1875
  %v1877 = add nsw i64 %v1856, 8
  br label %b149
b151:
  %v1878 = shufflevector <8 x float> %v1857, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1879 = shufflevector <8 x float> %v1857, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1880 = fadd <4 x float> %v1878, %v1879
  %v1881 = shufflevector <4 x float> %v1880, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1882 = shufflevector <4 x float> %v1880, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1883 = fadd <2 x float> %v1881, %v1882
  %v1884 = extractelement <2 x float> %v1883, i64 0
  %v1885 = extractelement <2 x float> %v1883, i64 1
  %v1886 = fadd float %v1884, %v1885
  %v1887 = fadd float %v1886, 0x0000000000000000
  %v1888 = add i64 %v553, 0
  %v1889 = and i64 %v1888, %v320
  %v1890 = mul i64 %v1889, %v7
  %v1891 = add i64 %v1890, %v1854
  %v1892 = mul i64 %v1891, 1
  %v1893 = getelementptr inbounds float, ptr %v178, i64 %v1892
  %v1894 = getelementptr inbounds float, ptr %v1893, i64 0
  store float %v1887, ptr %v1894, align 4
  %v1895 = add nsw i64 %v1854, 1
  br label %b146
b148:
  %v1896 = add i64 %v7, 0
  %v1897 = sdiv i64 %v1896, 1
  %v1898 = add i64 %v2, 1
  %v1899 = mul i64 %v1897, %v2
  %v1900 = sdiv i64 %v1899, %v3
  %v1901 = mul i64 %v1900, 1
  %v1902 = icmp slt i64 %v1901, %v7
  %v1903 = select i1 %v1902, i64 %v1901, i64 %v7
  %v1904 = mul i64 %v1897, %v1898
  %v1905 = sdiv i64 %v1904, %v3
  %v1906 = mul i64 %v1905, 1
  %v1907 = icmp slt i64 %v1906, %v7
  %v1908 = select i1 %v1907, i64 %v1906, i64 %v7
  br label %b152
b152:
  %v1909 = phi i64 [ %v1903, %b148 ], [ %v1989, %b153 ]
  %v1910 = icmp slt i64 %v1909, %v1908
  br i1 %v1910, label %b153, label %b154
b153:
  %v1911 = add i64 %v553, 0
  %v1912 = and i64 %v1911, %v314
  %v1913 = mul i64 %v1912, %v7
  %v1914 = add i64 %v1913, %v1909
  %v1915 = mul i64 %v1914, 1
  %v1916 = getelementptr inbounds float, ptr %v172, i64 %v1915
  %v1917 = getelementptr inbounds float, ptr %v1916, i64 0
  %v1918 = load float, ptr %v1917, align 4
  %v1919 = add i64 %v553, 0
  %v1920 = and i64 %v1919, %v320
  %v1921 = mul i64 %v1920, %v7
  %v1922 = add i64 %v1921, %v1909
  %v1923 = mul i64 %v1922, 1
  %v1924 = getelementptr inbounds float, ptr %v178, i64 %v1923
  %v1925 = getelementptr inbounds float, ptr %v1924, i64 0
  %v1926 = load float, ptr %v1925, align 4
  %v1927 = fadd float %v1918, %v1926
  %v1928 = add i64 %v553, 0
  %v1929 = and i64 %v1928, %v316
  %v1930 = mul i64 %v1929, %v7
  %v1931 = add i64 %v1930, %v1909
  %v1932 = mul i64 %v1931, 1
  %v1933 = getelementptr inbounds float, ptr %v174, i64 %v1932
  %v1934 = getelementptr inbounds float, ptr %v1933, i64 0
  %v1935 = load float, ptr %v1934, align 4
  %v1936 = add i64 %v553, 0
  %v1937 = and i64 %v1936, %v318
  %v1938 = mul i64 %v1937, %v7
  %v1939 = add i64 %v1938, %v1909
  %v1940 = mul i64 %v1939, 1
  %v1941 = getelementptr inbounds float, ptr %v176, i64 %v1940
  %v1942 = getelementptr inbounds float, ptr %v1941, i64 0
  %v1943 = load float, ptr %v1942, align 4
  %v1944 = fadd float %v1935, %v1943
  %v1945 = add i64 %v553, 0
  %v1946 = and i64 %v1945, %v312
  %v1947 = mul i64 %v1946, %v7
  %v1948 = add i64 %v1947, %v1909
  %v1949 = mul i64 %v1948, 8
  %v1950 = getelementptr inbounds float, ptr %v170, i64 %v1949
  %v1951 = add i64 %v553, 0
  %v1952 = and i64 %v1951, %v310
  %v1953 = mul i64 %v1952, %v7
  %v1954 = add i64 %v1953, %v1909
  %v1955 = mul i64 %v1954, 8
  %v1956 = getelementptr inbounds float, ptr %v168, i64 %v1955
  %v1957 = mul i64 %v1909, 8
  %v1958 = getelementptr inbounds float, ptr %v158, i64 %v1957
  %v1959 = mul i64 %v1909, 8
  %v1960 = getelementptr inbounds float, ptr %v154, i64 %v1959
  %v1961 = add i64 0, 0
  %v1962 = getelementptr inbounds float, ptr %v88, i64 %v1961
  %v1963 = load <8 x float>, ptr %v1962, align 4
  %v1964 = insertelement <8 x float> poison, float %v1927, i64 0
  %v1965 = shufflevector <8 x float> %v1964, <8 x float> poison, <8 x i32> zeroinitializer
  %v1966 = fmul <8 x float> %v1965, %v1963
  %v1967 = add i64 0, 0
  %v1968 = getelementptr inbounds float, ptr %v90, i64 %v1967
  %v1969 = load <8 x float>, ptr %v1968, align 4
  %v1970 = insertelement <8 x float> poison, float %v1944, i64 0
  %v1971 = shufflevector <8 x float> %v1970, <8 x float> poison, <8 x i32> zeroinitializer
  %v1972 = fmul <8 x float> %v1971, %v1969
  %v1973 = fsub <8 x float> %v1966, %v1972
  %v1974 = add i64 0, 0
  %v1975 = getelementptr inbounds float, ptr %v1950, i64 %v1974
  %v1976 = load <8 x float>, ptr %v1975, align 4
  %v1977 = fadd <8 x float> %v1973, %v1976
  %v1978 = fmul <8 x float> %v1971, %v1963
  %v1979 = fmul <8 x float> %v1965, %v1969
  %v1980 = fadd <8 x float> %v1978, %v1979
  %v1981 = add i64 0, 0
  %v1982 = getelementptr inbounds float, ptr %v1956, i64 %v1981
  %v1983 = load <8 x float>, ptr %v1982, align 4
  %v1984 = fadd <8 x float> %v1980, %v1983
  %v1985 = add i64 0, 0
  %v1986 = getelementptr inbounds float, ptr %v1958, i64 %v1985
  store <8 x float> %v1977, ptr %v1986, align 4
  %v1987 = add i64 0, 0
  %v1988 = getelementptr inbounds float, ptr %v1960, i64 %v1987
  store <8 x float> %v1984, ptr %v1988, align 4
  %v1989 = add nsw i64 %v1909, 1
  br label %b152
b154:
  %v1991 = add i64 %v7, 0
  %v1992 = sdiv i64 %v1991, 1
  %v1993 = add i64 %v2, 1
  %v1994 = mul i64 %v1992, %v2
  %v1995 = sdiv i64 %v1994, %v3
  %v1996 = mul i64 %v1995, 1
  %v1997 = icmp slt i64 %v1996, %v7
  %v1998 = select i1 %v1997, i64 %v1996, i64 %v7
  %v1999 = mul i64 %v1992, %v1993
  %v2000 = sdiv i64 %v1999, %v3
  %v2001 = mul i64 %v2000, 1
  %v2002 = icmp slt i64 %v2001, %v7
  %v2003 = select i1 %v2002, i64 %v2001, i64 %v7
  br label %b155
b155:
  %v2004 = phi i64 [ %v1998, %b154 ], [ %v2107, %b160 ]
  %v2005 = icmp slt i64 %v2004, %v2003
  br i1 %v2005, label %b156, label %b157
b156:
  %v2006 = add i64 %v2004, 96
  %v2007 = icmp slt i64 %v2006, %v2003
  %v2008 = select i1 %v2007, i64 %v2006, i64 %v2003
  br label %b158
b158:
  %v2009 = phi i64 [ 0, %b156 ], [ %v2106, %b163 ]
  %v2010 = icmp slt i64 %v2009, 1
  br i1 %v2010, label %b159, label %b160
b159:
  %v2011 = sub i64 %v2008, %v2004
  %v2012 = sub i64 6, 1
  %v2013 = add i64 %v2011, %v2012
  %v2014 = sdiv i64 %v2013, 6
  br label %b161
b161:
  %v2015 = phi i64 [ 0, %b159 ], [ %v2105, %b170 ]
  %v2016 = icmp slt i64 %v2015, %v2014
  br i1 %v2016, label %b162, label %b163
b162:
  %v2017 = mul i64 %v2011, %v2015
  %v2018 = sdiv i64 %v2017, %v2014
  %v2019 = add i64 %v2004, %v2018
  %v2020 = add i64 %v2015, 1
  %v2021 = mul i64 %v2011, %v2020
  %v2022 = sdiv i64 %v2021, %v2014
  %v2023 = add i64 %v2004, %v2022
  %v2024 = mul i64 %v2009, 192
  %v2025 = getelementptr inbounds float, ptr %v338, i64 %v2024
  %v2026 = sub i64 %v2023, %v2019
  %v2027 = mul i64 %v2019, 8
  %v2028 = getelementptr inbounds float, ptr %v154, i64 %v2027
  %v2029 = getelementptr inbounds float, ptr %v2028, i64 0
  %v2030 = sub i64 %v2026, 1
  %v2031 = getelementptr inbounds ptr, ptr @table_tile_6x1, i64 %v2030
  %v2032 = load ptr, ptr %v2031, align 4
  %v2033 = getelementptr inbounds float, ptr %v1990, i64 0
  %v2034 = icmp sgt i64 %v2026, 0
  br i1 %v2034, label %b164, label %b165
b164:
  call void %v2032(ptr %v2029, i64 8, ptr %v2025, i64 8, ptr %v2033, i64 24, i64 0)
  br label %b165
b165:
  %v2035 = add i64 %v2024, 64
  %v2036 = getelementptr inbounds float, ptr %v338, i64 %v2035
  %v2037 = sub i64 %v2023, %v2019
  %v2038 = mul i64 %v2019, 8
  %v2039 = getelementptr inbounds float, ptr %v158, i64 %v2038
  %v2040 = getelementptr inbounds float, ptr %v2039, i64 0
  %v2041 = sub i64 %v2037, 1
  %v2042 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2041
  %v2043 = load ptr, ptr %v2042, align 4
  %v2044 = getelementptr inbounds float, ptr %v1990, i64 8
  %v2045 = icmp sgt i64 %v2037, 0
  br i1 %v2045, label %b166, label %b167
b166:
  call void %v2043(ptr %v2040, i64 8, ptr %v2036, i64 8, ptr %v2044, i64 24, i64 8)
  br label %b167
b167:
  %v2046 = add i64 %v2035, 128
  br label %b168
b168:
  %v2047 = phi i64 [ %v2019, %b167 ], [ %v2104, %b173 ]
  %v2048 = icmp slt i64 %v2047, %v2023
  br i1 %v2048, label %b169, label %b170
b169:
  %v2049 = sub i64 %v2047, %v2019
  %v2050 = mul i64 %v2049, 24
  %v2051 = getelementptr inbounds float, ptr %v1990, i64 %v2050
  %v2052 = mul i64 %v2047, 8
  %v2053 = getelementptr inbounds float, ptr %v154, i64 %v2052
  %v2054 = mul i64 %v2047, 8
  %v2055 = getelementptr inbounds float, ptr %v156, i64 %v2054
  %v2056 = add i64 %v553, 0
  %v2057 = and i64 %v2056, %v322
  %v2058 = mul i64 %v2057, %v7
  %v2059 = add i64 %v2058, %v2047
  %v2060 = mul i64 %v2059, 8
  %v2061 = getelementptr inbounds float, ptr %v180, i64 %v2060
  %v2062 = add i64 %v553, 0
  %v2063 = and i64 %v2062, %v324
  %v2064 = mul i64 %v2063, %v7
  %v2065 = add i64 %v2064, %v2047
  %v2066 = mul i64 %v2065, 8
  %v2067 = getelementptr inbounds float, ptr %v182, i64 %v2066
  %v2068 = add i64 %v553, 0
  %v2069 = and i64 %v2068, %v326
  %v2070 = mul i64 %v2069, %v7
  %v2071 = add i64 %v2070, %v2047
  %v2072 = mul i64 %v2071, 8
  %v2073 = getelementptr inbounds float, ptr %v184, i64 %v2072
  br label %b171
b171:
  %v2074 = phi i64 [ 0, %b169 ], [ %v2103, %b172 ]
  %v2075 = icmp slt i64 %v2074, 1
  br i1 %v2075, label %b172, label %b173
b172:
  %v2076 = mul i64 %v2009, 1
  %v2077 = add i64 %v2076, %v2074
  %v2078 = mul i64 %v2077, 8
  %v2079 = add i64 0, %v2074
  %v2080 = mul i64 %v2079, 8
  %v2081 = getelementptr inbounds float, ptr %v2051, i64 %v2080
  %v2082 = load <8 x float>, ptr %v2081, align 4
  %v2083 = add i64 1, %v2074
  %v2084 = mul i64 %v2083, 8
  %v2085 = getelementptr inbounds float, ptr %v2051, i64 %v2084
  %v2086 = load <8 x float>, ptr %v2085, align 4
  %v2087 = add i64 2, %v2074
  %v2088 = mul i64 %v2087, 8
  %v2089 = getelementptr inbounds float, ptr %v2051, i64 %v2088
  %v2090 = load <8 x float>, ptr %v2089, align 4
  %v2091 = add i64 0, %v2078
  %v2092 = getelementptr inbounds float, ptr %v2053, i64 %v2091
  %v2093 = load <8 x float>, ptr %v2092, align 4
  %v2094 = fneg <8 x float> %v2093
  %v2095 = add i64 0, %v2078
  %v2096 = getelementptr inbounds float, ptr %v2055, i64 %v2095
  store <8 x float> %v2094, ptr %v2096, align 4
  %v2097 = add i64 0, %v2078
  %v2098 = getelementptr inbounds float, ptr %v2061, i64 %v2097
  store <8 x float> %v2082, ptr %v2098, align 4
  %v2099 = add i64 0, %v2078
  %v2100 = getelementptr inbounds float, ptr %v2067, i64 %v2099
  store <8 x float> %v2086, ptr %v2100, align 4
  %v2101 = add i64 0, %v2078
  %v2102 = getelementptr inbounds float, ptr %v2073, i64 %v2101
  store <8 x float> %v2090, ptr %v2102, align 4
  %v2103 = add nsw i64 %v2074, 1
  br label %b171
b173:
  %v2104 = add nsw i64 %v2047, 1
  br label %b168
b170:
  %v2105 = add nsw i64 %v2015, 1
  br label %b161
b163:
  %v2106 = add nsw i64 %v2009, 1
  br label %b158
b160:
  %v2107 = add nsw i64 %v2004, 96
  br label %b155
b157:
  %v2109 = add i64 %v7, 0
  %v2110 = sdiv i64 %v2109, 1
  %v2111 = add i64 %v2, 1
  %v2112 = mul i64 %v2110, %v2
  %v2113 = sdiv i64 %v2112, %v3
  %v2114 = mul i64 %v2113, 1
  %v2115 = icmp slt i64 %v2114, %v7
  %v2116 = select i1 %v2115, i64 %v2114, i64 %v7
  %v2117 = mul i64 %v2110, %v2111
  %v2118 = sdiv i64 %v2117, %v3
  %v2119 = mul i64 %v2118, 1
  %v2120 = icmp slt i64 %v2119, %v7
  %v2121 = select i1 %v2120, i64 %v2119, i64 %v7
  br label %b174
b174:
  %v2122 = phi i64 [ %v2116, %b157 ], [ %v2180, %b179 ]
  %v2123 = icmp slt i64 %v2122, %v2121
  br i1 %v2123, label %b175, label %b176
b175:
  %v2124 = add i64 %v2122, 96
  %v2125 = icmp slt i64 %v2124, %v2121
  %v2126 = select i1 %v2125, i64 %v2124, i64 %v2121
  br label %b177
b177:
  %v2127 = phi i64 [ 0, %b175 ], [ %v2179, %b182 ]
  %v2128 = icmp slt i64 %v2127, 1
  br i1 %v2128, label %b178, label %b179
b178:
  %v2129 = sub i64 %v2126, %v2122
  %v2130 = sub i64 8, 1
  %v2131 = add i64 %v2129, %v2130
  %v2132 = sdiv i64 %v2131, 8
  br label %b180
b180:
  %v2133 = phi i64 [ 0, %b178 ], [ %v2178, %b187 ]
  %v2134 = icmp slt i64 %v2133, %v2132
  br i1 %v2134, label %b181, label %b182
b181:
  %v2135 = mul i64 %v2129, %v2133
  %v2136 = sdiv i64 %v2135, %v2132
  %v2137 = add i64 %v2122, %v2136
  %v2138 = add i64 %v2133, 1
  %v2139 = mul i64 %v2129, %v2138
  %v2140 = sdiv i64 %v2139, %v2132
  %v2141 = add i64 %v2122, %v2140
  %v2142 = mul i64 %v2127, 64
  %v2143 = getelementptr inbounds float, ptr %v339, i64 %v2142
  %v2144 = sub i64 %v2141, %v2137
  %v2145 = mul i64 %v2137, 8
  %v2146 = getelementptr inbounds float, ptr %v156, i64 %v2145
  %v2147 = getelementptr inbounds float, ptr %v2146, i64 0
  %v2148 = sub i64 %v2144, 1
  %v2149 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2148
  %v2150 = load ptr, ptr %v2149, align 4
  %v2151 = getelementptr inbounds float, ptr %v2108, i64 0
  %v2152 = icmp sgt i64 %v2144, 0
  br i1 %v2152, label %b183, label %b184
b183:
  call void %v2150(ptr %v2147, i64 8, ptr %v2143, i64 8, ptr %v2151, i64 8, i64 0)
  br label %b184
b184:
  %v2153 = add i64 %v2142, 64
  br label %b185
b185:
  %v2154 = phi i64 [ %v2137, %b184 ], [ %v2177, %b190 ]
  %v2155 = icmp slt i64 %v2154, %v2141
  br i1 %v2155, label %b186, label %b187
b186:
  %v2156 = sub i64 %v2154, %v2137
  %v2157 = mul i64 %v2156, 8
  %v2158 = getelementptr inbounds float, ptr %v2108, i64 %v2157
  %v2159 = add i64 %v553, 0
  %v2160 = and i64 %v2159, %v328
  %v2161 = mul i64 %v2160, %v7
  %v2162 = add i64 %v2161, %v2154
  %v2163 = mul i64 %v2162, 8
  %v2164 = getelementptr inbounds float, ptr %v186, i64 %v2163
  br label %b188
b188:
  %v2165 = phi i64 [ 0, %b186 ], [ %v2176, %b189 ]
  %v2166 = icmp slt i64 %v2165, 1
  br i1 %v2166, label %b189, label %b190
b189:
  %v2167 = mul i64 %v2127, 1
  %v2168 = add i64 %v2167, %v2165
  %v2169 = mul i64 %v2168, 8
  %v2170 = add i64 0, %v2165
  %v2171 = mul i64 %v2170, 8
  %v2172 = getelementptr inbounds float, ptr %v2158, i64 %v2171
  %v2173 = load <8 x float>, ptr %v2172, align 4
  %v2174 = add i64 0, %v2169
  %v2175 = getelementptr inbounds float, ptr %v2164, i64 %v2174
  store <8 x float> %v2173, ptr %v2175, align 4
  %v2176 = add nsw i64 %v2165, 1
  br label %b188
b190:
  %v2177 = add nsw i64 %v2154, 1
  br label %b185
b187:
  %v2178 = add nsw i64 %v2133, 1
  br label %b180
b182:
  %v2179 = add nsw i64 %v2127, 1
  br label %b177
b179:
  %v2180 = add nsw i64 %v2122, 96
  br label %b174
b176:
  %v2181 = add i64 %v7, 0
  %v2182 = sdiv i64 %v2181, 1
  %v2183 = add i64 %v2, 1
  %v2184 = mul i64 %v2182, %v2
  %v2185 = sdiv i64 %v2184, %v3
  %v2186 = mul i64 %v2185, 1
  %v2187 = icmp slt i64 %v2186, %v7
  %v2188 = select i1 %v2187, i64 %v2186, i64 %v7
  %v2189 = mul i64 %v2182, %v2183
  %v2190 = sdiv i64 %v2189, %v3
  %v2191 = mul i64 %v2190, 1
  %v2192 = icmp slt i64 %v2191, %v7
  %v2193 = select i1 %v2192, i64 %v2191, i64 %v7
  br label %b191
b191:
  %v2194 = phi i64 [ %v2188, %b176 ], [ %v2251, %b192 ]
  %v2195 = icmp slt i64 %v2194, %v2193
  br i1 %v2195, label %b192, label %b193
b192:
  %v2196 = add i64 %v553, 0
  %v2197 = and i64 %v2196, %v322
  %v2198 = mul i64 %v2197, %v7
  %v2199 = add i64 %v2198, %v2194
  %v2200 = mul i64 %v2199, 8
  %v2201 = getelementptr inbounds float, ptr %v180, i64 %v2200
  %v2202 = add i64 %v553, 0
  %v2203 = and i64 %v2202, %v324
  %v2204 = mul i64 %v2203, %v7
  %v2205 = add i64 %v2204, %v2194
  %v2206 = mul i64 %v2205, 8
  %v2207 = getelementptr inbounds float, ptr %v182, i64 %v2206
  %v2208 = add i64 %v553, 0
  %v2209 = and i64 %v2208, %v328
  %v2210 = mul i64 %v2209, %v7
  %v2211 = add i64 %v2210, %v2194
  %v2212 = mul i64 %v2211, 8
  %v2213 = getelementptr inbounds float, ptr %v186, i64 %v2212
  %v2214 = add i64 %v553, 0
  %v2215 = and i64 %v2214, %v326
  %v2216 = mul i64 %v2215, %v7
  %v2217 = add i64 %v2216, %v2194
  %v2218 = mul i64 %v2217, 8
  %v2219 = getelementptr inbounds float, ptr %v184, i64 %v2218
  %v2220 = add i64 %v553, 0
  %v2221 = and i64 %v2220, 1
  %v2222 = mul i64 %v2221, %v7
  %v2223 = add i64 %v2222, %v2194
  %v2224 = mul i64 %v2223, 16
  %v2225 = getelementptr inbounds float, ptr %v30, i64 %v2224
  %v2226 = add i64 0, 0
  %v2227 = getelementptr inbounds float, ptr %v2201, i64 %v2226
  %v2228 = load <8 x float>, ptr %v2227, align 4
  %v2229 = add i64 0, 0
  %v2230 = getelementptr inbounds float, ptr %v2207, i64 %v2229
  %v2231 = load <8 x float>, ptr %v2230, align 4
  %v2232 = fadd <8 x float> %v2228, %v2231
  %v2233 = add i64 0, 0
  %v2234 = getelementptr inbounds float, ptr %v58, i64 %v2233
  %v2235 = load <8 x float>, ptr %v2234, align 4
  %v2236 = fmul <8 x float> %v2232, %v2235
  %v2237 = add i64 0, 0
  %v2238 = getelementptr inbounds float, ptr %v2213, i64 %v2237
  %v2239 = load <8 x float>, ptr %v2238, align 4
  %v2240 = add i64 0, 0
  %v2241 = getelementptr inbounds float, ptr %v2219, i64 %v2240
  %v2242 = load <8 x float>, ptr %v2241, align 4
  %v2243 = fadd <8 x float> %v2239, %v2242
  %v2244 = add i64 0, 0
  %v2245 = getelementptr inbounds float, ptr %v56, i64 %v2244
  %v2246 = load <8 x float>, ptr %v2245, align 4
  %v2247 = fmul <8 x float> %v2243, %v2246
  %v2248 = fadd <8 x float> %v2236, %v2247
  %v2249 = add i64 0, 0
  %v2250 = getelementptr inbounds float, ptr %v2225, i64 %v2249
  store <8 x float> %v2248, ptr %v2250, align 4
  %v2251 = add nsw i64 %v2194, 1
  br label %b191
b193:
  %v2252 = add i64 %v7, 0
  %v2253 = sdiv i64 %v2252, 1
  %v2254 = add i64 %v2, 1
  %v2255 = mul i64 %v2253, %v2
  %v2256 = sdiv i64 %v2255, %v3
  %v2257 = mul i64 %v2256, 1
  %v2258 = icmp slt i64 %v2257, %v7
  %v2259 = select i1 %v2258, i64 %v2257, i64 %v7
  %v2260 = mul i64 %v2253, %v2254
  %v2261 = sdiv i64 %v2260, %v3
  %v2262 = mul i64 %v2261, 1
  %v2263 = icmp slt i64 %v2262, %v7
  %v2264 = select i1 %v2263, i64 %v2262, i64 %v7
  br label %b194
b194:
  %v2265 = phi i64 [ %v2259, %b193 ], [ %v2322, %b195 ]
  %v2266 = icmp slt i64 %v2265, %v2264
  br i1 %v2266, label %b195, label %b196
b195:
  %v2267 = add i64 %v553, 0
  %v2268 = and i64 %v2267, %v322
  %v2269 = mul i64 %v2268, %v7
  %v2270 = add i64 %v2269, %v2265
  %v2271 = mul i64 %v2270, 8
  %v2272 = getelementptr inbounds float, ptr %v180, i64 %v2271
  %v2273 = add i64 %v553, 0
  %v2274 = and i64 %v2273, %v324
  %v2275 = mul i64 %v2274, %v7
  %v2276 = add i64 %v2275, %v2265
  %v2277 = mul i64 %v2276, 8
  %v2278 = getelementptr inbounds float, ptr %v182, i64 %v2277
  %v2279 = add i64 %v553, 0
  %v2280 = and i64 %v2279, %v328
  %v2281 = mul i64 %v2280, %v7
  %v2282 = add i64 %v2281, %v2265
  %v2283 = mul i64 %v2282, 8
  %v2284 = getelementptr inbounds float, ptr %v186, i64 %v2283
  %v2285 = add i64 %v553, 0
  %v2286 = and i64 %v2285, %v326
  %v2287 = mul i64 %v2286, %v7
  %v2288 = add i64 %v2287, %v2265
  %v2289 = mul i64 %v2288, 8
  %v2290 = getelementptr inbounds float, ptr %v184, i64 %v2289
  %v2291 = add i64 %v553, 0
  %v2292 = and i64 %v2291, 1
  %v2293 = mul i64 %v2292, %v7
  %v2294 = add i64 %v2293, %v2265
  %v2295 = mul i64 %v2294, 16
  %v2296 = getelementptr inbounds float, ptr %v30, i64 %v2295
  %v2297 = add i64 0, 0
  %v2298 = getelementptr inbounds float, ptr %v2272, i64 %v2297
  %v2299 = load <8 x float>, ptr %v2298, align 4
  %v2300 = add i64 0, 0
  %v2301 = getelementptr inbounds float, ptr %v2278, i64 %v2300
  %v2302 = load <8 x float>, ptr %v2301, align 4
  %v2303 = fadd <8 x float> %v2299, %v2302
  %v2304 = add i64 0, 0
  %v2305 = getelementptr inbounds float, ptr %v56, i64 %v2304
  %v2306 = load <8 x float>, ptr %v2305, align 4
  %v2307 = fmul <8 x float> %v2303, %v2306
  %v2308 = add i64 0, 0
  %v2309 = getelementptr inbounds float, ptr %v2284, i64 %v2308
  %v2310 = load <8 x float>, ptr %v2309, align 4
  %v2311 = add i64 0, 0
  %v2312 = getelementptr inbounds float, ptr %v2290, i64 %v2311
  %v2313 = load <8 x float>, ptr %v2312, align 4
  %v2314 = fadd <8 x float> %v2310, %v2313
  %v2315 = add i64 0, 0
  %v2316 = getelementptr inbounds float, ptr %v58, i64 %v2315
  %v2317 = load <8 x float>, ptr %v2316, align 4
  %v2318 = fmul <8 x float> %v2314, %v2317
  %v2319 = fsub <8 x float> %v2307, %v2318
  %v2320 = add i64 8, 0
  %v2321 = getelementptr inbounds float, ptr %v2296, i64 %v2320
  store <8 x float> %v2319, ptr %v2321, align 4
  %v2322 = add nsw i64 %v2265, 1
  br label %b194
b196:
  %v2323 = add nsw i64 %v550, 1
  br label %b22
b24:
  %v2324 = icmp sgt i64 %v3, 1
  br i1 %v2324, label %b197, label %b198
b197:
  %v2325 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2326 = atomicrmw add ptr %v2325, i64 1 acq_rel
  %v2327 = load i64, ptr %v329, align 8
  %v2328 = add i64 %v2327, 1
  store i64 %v2328, ptr %v329, align 8
  %v2329 = mul i64 %v3, %v2328
  br label %b199
b199:
  %v2330 = load atomic i64, ptr %v2325 acquire, align 8
  %v2331 = icmp slt i64 %v2330, %v2329
  br i1 %v2331, label %b200, label %b201
b200:
  %v2332 = call i32 @sched_yield()
  br label %b199
b201:
  br label %b198
b198:
  %v2333 = add i64 %v8, 0
  %v2334 = sdiv i64 %v2333, 1
  %v2335 = add i64 %v2, 1
  %v2336 = mul i64 %v2334, %v2
  %v2337 = sdiv i64 %v2336, %v3
  %v2338 = mul i64 %v2337, 1
  %v2339 = icmp slt i64 %v2338, %v8
  %v2340 = select i1 %v2339, i64 %v2338, i64 %v8
  %v2341 = mul i64 %v2334, %v2335
  %v2342 = sdiv i64 %v2341, %v3
  %v2343 = mul i64 %v2342, 1
  %v2344 = icmp slt i64 %v2343, %v8
  %v2345 = select i1 %v2344, i64 %v2343, i64 %v8
  br label %b202
b202:
  %v2346 = phi i64 [ %v2340, %b198 ], [ %v2378, %b207 ]
  %v2347 = icmp slt i64 %v2346, %v2345
  br i1 %v2347, label %b203, label %b204
b203:
  br label %b205
b205:
  %v2348 = phi i64 [ 0, %b203 ], [ %v2373, %b210 ]
  %v2349 = phi <8 x float> [ splat (float 0x0000000000000000), %b203 ], [ %v2352, %b210 ]
  %v2350 = icmp slt i64 %v2348, 2
  br i1 %v2350, label %b206, label %b207
b206:
  br label %b208
b208:
  %v2351 = phi i64 [ 0, %b206 ], [ %v2372, %b209 ]
  %v2352 = phi <8 x float> [ %v2349, %b206 ], [ %v2371, %b209 ]
  %v2353 = icmp slt i64 %v2351, 8
  br i1 %v2353, label %b209, label %b210
b209:
  %v2354 = mul i64 %v2346, 16
  %v2355 = getelementptr inbounds float, ptr %v140, i64 %v2354
  %v2356 = mul i64 %v2348, 8
  %v2357 = add i64 0, %v2356
  %v2358 = add i64 %v2357, %v2351
  %v2359 = getelementptr inbounds float, ptr %v2355, i64 %v2358
  %v2360 = load float, ptr %v2359, align 4
  %v2361 = add i64 0, 0
  %v2362 = mul i64 %v2348, 64
  %v2363 = add i64 %v2361, %v2362
  %v2364 = mul i64 %v2351, 8
  %v2365 = add i64 %v2363, %v2364
  %v2366 = getelementptr inbounds float, ptr %v20, i64 %v2365
  %v2367 = load <8 x float>, ptr %v2366, align 4
  %v2368 = insertelement <8 x float> poison, float %v2360, i64 0
  %v2369 = shufflevector <8 x float> %v2368, <8 x float> poison, <8 x i32> zeroinitializer
  %v2370 = fmul <8 x float> %v2367, %v2369
  %v2371 = fadd <8 x float> %v2352, %v2370
  %v2372 = add nsw i64 %v2351, 1
  br label %b208
b210:
  %v2373 = add nsw i64 %v2348, 1
  br label %b205
b207:
  %v2374 = mul i64 %v2346, 8
  %v2375 = getelementptr inbounds float, ptr %v32, i64 %v2374
  %v2376 = add i64 0, 0
  %v2377 = getelementptr inbounds float, ptr %v2375, i64 %v2376
  store <8 x float> %v2349, ptr %v2377, align 4
  %v2378 = add nsw i64 %v2346, 1
  br label %b202
b204:
  %v2379 = icmp sgt i64 %v3, 1
  br i1 %v2379, label %b211, label %b212
b211:
  %v2380 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2381 = atomicrmw add ptr %v2380, i64 1 acq_rel
  %v2382 = load i64, ptr %v329, align 8
  %v2383 = add i64 %v2382, 1
  store i64 %v2383, ptr %v329, align 8
  %v2384 = mul i64 %v3, %v2383
  br label %b213
b213:
  %v2385 = load atomic i64, ptr %v2380 acquire, align 8
  %v2386 = icmp slt i64 %v2385, %v2384
  br i1 %v2386, label %b214, label %b215
b214:
  %v2387 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v2388 = getelementptr inbounds i64, ptr %v1, i64 125
  %v2389 = load i64, ptr %v2388, align 8
  %v2390 = icmp eq i64 %v2389, 0
  br i1 %v2390, label %b216, label %b217
b216:
  %v2391 = add i64 %v7, 0
  %v2392 = sdiv i64 %v2391, 1
  %v2393 = add i64 %v2, 1
  %v2394 = mul i64 %v2392, %v2
  %v2395 = sdiv i64 %v2394, %v3
  %v2396 = mul i64 %v2395, 1
  %v2397 = icmp slt i64 %v2396, %v7
  %v2398 = select i1 %v2397, i64 %v2396, i64 %v7
  %v2399 = mul i64 %v2392, %v2393
  %v2400 = sdiv i64 %v2399, %v3
  %v2401 = mul i64 %v2400, 1
  %v2402 = icmp slt i64 %v2401, %v7
  %v2403 = select i1 %v2402, i64 %v2401, i64 %v7
  br label %b218
b218:
  %v2404 = phi i64 [ %v2398, %b216 ], [ %v2421, %b223 ]
  %v2405 = icmp slt i64 %v2404, %v2403
  br i1 %v2405, label %b219, label %b220
b219:
  %v2406 = and i64 0, 1
  %v2407 = mul i64 %v2406, %v7
  %v2408 = add i64 %v2407, %v2404
  %v2409 = mul i64 %v2408, 16
  %v2410 = getelementptr inbounds float, ptr %v30, i64 %v2409
  %v2411 = mul i64 %v2404, 16
  %v2412 = getelementptr inbounds float, ptr %v26, i64 %v2411
  br label %b221
b221:
  %v2413 = phi i64 [ 0, %b219 ], [ %v2420, %b222 ]
  %v2414 = icmp slt i64 %v2413, 16
  br i1 %v2414, label %b222, label %b223
b222:
  %v2415 = add i64 0, %v2413
  %v2416 = getelementptr inbounds float, ptr %v2410, i64 %v2415
  %v2417 = load <8 x float>, ptr %v2416, align 4
  %v2418 = add i64 0, %v2413
  %v2419 = getelementptr inbounds float, ptr %v2412, i64 %v2418
  store <8 x float> %v2417, ptr %v2419, align 4
  %v2420 = add nsw i64 %v2413, 8
  br label %b221
b223:
  %v2421 = add nsw i64 %v2404, 1
  br label %b218
b220:
  br label %b217
b217:
  %v2422 = icmp sgt i64 %v3, 1
  br i1 %v2422, label %b224, label %b225
b224:
  %v2423 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2424 = atomicrmw add ptr %v2423, i64 1 acq_rel
  %v2425 = load i64, ptr %v329, align 8
  %v2426 = add i64 %v2425, 1
  store i64 %v2426, ptr %v329, align 8
  %v2427 = mul i64 %v3, %v2426
  br label %b226
b226:
  %v2428 = load atomic i64, ptr %v2423 acquire, align 8
  %v2429 = icmp slt i64 %v2428, %v2427
  br i1 %v2429, label %b227, label %b228
b227:
  %v2430 = call i32 @sched_yield()
  br label %b226
b228:
  br label %b225
b225:
  %v2431 = icmp eq i64 %v2, 0
  br i1 %v2431, label %b229, label %b230
b229:
  br label %b231
b231:
  %v2432 = phi i64 [ 0, %b229 ], [ %v2461, %b236 ]
  %v2433 = phi <8 x float> [ splat (float 0x0000000000000000), %b229 ], [ %v2460, %b236 ]
  %v2434 = icmp slt i64 %v2432, %v8
  br i1 %v2434, label %b232, label %b233
b232:
  %v2435 = add i64 %v2432, 128
  %v2436 = icmp slt i64 %v2435, %v8
  %v2437 = select i1 %v2436, i64 %v2435, i64 %v8
  br label %b234
b234:
  %v2438 = phi i64 [ %v2432, %b232 ], [ %v2459, %b235 ]
  %v2439 = phi <8 x float> [ splat (float 0x0000000000000000), %b232 ], [ %v2458, %b235 ]
  %v2440 = icmp slt i64 %v2438, %v2437
  br i1 %v2440, label %b235, label %b236
b235:
  %v2441 = mul i64 %v2438, 8
  %v2442 = getelementptr inbounds float, ptr %v180, i64 %v2441
  %v2443 = mul i64 %v2438, 8
  %v2444 = getelementptr inbounds float, ptr %v182, i64 %v2443
  %v2445 = mul i64 %v2438, 16
  %v2446 = getelementptr inbounds float, ptr %v28, i64 %v2445
  %v2447 = add i64 0, 0
  %v2448 = getelementptr inbounds float, ptr %v2442, i64 %v2447
  %v2449 = load <8 x float>, ptr %v2448, align 4
  %v2450 = add i64 0, 0
  %v2451 = getelementptr inbounds float, ptr %v2444, i64 %v2450
  %v2452 = load <8 x float>, ptr %v2451, align 4
  %v2453 = fadd <8 x float> %v2449, %v2452
  %v2454 = add i64 8, 0
  %v2455 = getelementptr inbounds float, ptr %v2446, i64 %v2454
  %v2456 = load <8 x float>, ptr %v2455, align 4
  %v2457 = fmul <8 x float> %v2453, %v2456
  %v2458 = fadd <8 x float> %v2439, %v2457
  %v2459 = add nsw i64 %v2438, 1
  br label %b234
b236:
  %v2460 = fadd <8 x float> %v2433, %v2439
  %v2461 = add nsw i64 %v2432, 128
  br label %b231
b233:
  %v2462 = add i64 0, 0
  %v2463 = getelementptr inbounds float, ptr %v188, i64 %v2462
  store <8 x float> %v2433, ptr %v2463, align 4
  br label %b230
b230:
  %v2464 = icmp sgt i64 %v3, 1
  br i1 %v2464, label %b237, label %b238
b237:
  %v2465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2466 = atomicrmw add ptr %v2465, i64 1 acq_rel
  %v2467 = load i64, ptr %v329, align 8
  %v2468 = add i64 %v2467, 1
  store i64 %v2468, ptr %v329, align 8
  %v2469 = mul i64 %v3, %v2468
  br label %b239
b239:
  %v2470 = load atomic i64, ptr %v2465 acquire, align 8
  %v2471 = icmp slt i64 %v2470, %v2469
  br i1 %v2471, label %b240, label %b241
b240:
  %v2472 = call i32 @sched_yield()
  br label %b239
b241:
  br label %b238
b238:
  %v2473 = icmp eq i64 %v2, 0
  br i1 %v2473, label %b242, label %b243
b242:
  br label %b244
b244:
  %v2474 = phi i64 [ 0, %b242 ], [ %v2503, %b249 ]
  %v2475 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v2502, %b249 ]
  %v2476 = icmp slt i64 %v2474, %v8
  br i1 %v2476, label %b245, label %b246
b245:
  %v2477 = add i64 %v2474, 128
  %v2478 = icmp slt i64 %v2477, %v8
  %v2479 = select i1 %v2478, i64 %v2477, i64 %v8
  br label %b247
b247:
  %v2480 = phi i64 [ %v2474, %b245 ], [ %v2501, %b248 ]
  %v2481 = phi <8 x float> [ splat (float 0x0000000000000000), %b245 ], [ %v2500, %b248 ]
  %v2482 = icmp slt i64 %v2480, %v2479
  br i1 %v2482, label %b248, label %b249
b248:
  %v2483 = mul i64 %v2480, 8
  %v2484 = getelementptr inbounds float, ptr %v186, i64 %v2483
  %v2485 = mul i64 %v2480, 8
  %v2486 = getelementptr inbounds float, ptr %v184, i64 %v2485
  %v2487 = mul i64 %v2480, 16
  %v2488 = getelementptr inbounds float, ptr %v28, i64 %v2487
  %v2489 = add i64 0, 0
  %v2490 = getelementptr inbounds float, ptr %v2484, i64 %v2489
  %v2491 = load <8 x float>, ptr %v2490, align 4
  %v2492 = add i64 0, 0
  %v2493 = getelementptr inbounds float, ptr %v2486, i64 %v2492
  %v2494 = load <8 x float>, ptr %v2493, align 4
  %v2495 = fadd <8 x float> %v2491, %v2494
  %v2496 = add i64 0, 0
  %v2497 = getelementptr inbounds float, ptr %v2488, i64 %v2496
  %v2498 = load <8 x float>, ptr %v2497, align 4
  %v2499 = fmul <8 x float> %v2495, %v2498
  %v2500 = fadd <8 x float> %v2481, %v2499
  %v2501 = add nsw i64 %v2480, 1
  br label %b247
b249:
  %v2502 = fadd <8 x float> %v2475, %v2481
  %v2503 = add nsw i64 %v2474, 128
  br label %b244
b246:
  %v2504 = add i64 0, 0
  %v2505 = getelementptr inbounds float, ptr %v190, i64 %v2504
  store <8 x float> %v2475, ptr %v2505, align 4
  br label %b243
b243:
  %v2506 = icmp sgt i64 %v3, 1
  br i1 %v2506, label %b250, label %b251
b250:
  %v2507 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2508 = atomicrmw add ptr %v2507, i64 1 acq_rel
  %v2509 = load i64, ptr %v329, align 8
  %v2510 = add i64 %v2509, 1
  store i64 %v2510, ptr %v329, align 8
  %v2511 = mul i64 %v3, %v2510
  br label %b252
b252:
  %v2512 = load atomic i64, ptr %v2507 acquire, align 8
  %v2513 = icmp slt i64 %v2512, %v2511
  br i1 %v2513, label %b253, label %b254
b253:
  %v2514 = call i32 @sched_yield()
  br label %b252
b254:
  br label %b251
b251:
  %v2515 = icmp eq i64 %v2, 0
  br i1 %v2515, label %b255, label %b256
b255:
  br label %b257
b257:
  %v2516 = phi i64 [ 0, %b255 ], [ %v2545, %b262 ]
  %v2517 = phi <8 x float> [ splat (float 0x0000000000000000), %b255 ], [ %v2544, %b262 ]
  %v2518 = icmp slt i64 %v2516, %v8
  br i1 %v2518, label %b258, label %b259
b258:
  %v2519 = add i64 %v2516, 128
  %v2520 = icmp slt i64 %v2519, %v8
  %v2521 = select i1 %v2520, i64 %v2519, i64 %v8
  br label %b260
b260:
  %v2522 = phi i64 [ %v2516, %b258 ], [ %v2543, %b261 ]
  %v2523 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v2542, %b261 ]
  %v2524 = icmp slt i64 %v2522, %v2521
  br i1 %v2524, label %b261, label %b262
b261:
  %v2525 = mul i64 %v2522, 8
  %v2526 = getelementptr inbounds float, ptr %v180, i64 %v2525
  %v2527 = mul i64 %v2522, 8
  %v2528 = getelementptr inbounds float, ptr %v182, i64 %v2527
  %v2529 = mul i64 %v2522, 16
  %v2530 = getelementptr inbounds float, ptr %v28, i64 %v2529
  %v2531 = add i64 0, 0
  %v2532 = getelementptr inbounds float, ptr %v2526, i64 %v2531
  %v2533 = load <8 x float>, ptr %v2532, align 4
  %v2534 = add i64 0, 0
  %v2535 = getelementptr inbounds float, ptr %v2528, i64 %v2534
  %v2536 = load <8 x float>, ptr %v2535, align 4
  %v2537 = fadd <8 x float> %v2533, %v2536
  %v2538 = add i64 0, 0
  %v2539 = getelementptr inbounds float, ptr %v2530, i64 %v2538
  %v2540 = load <8 x float>, ptr %v2539, align 4
  %v2541 = fmul <8 x float> %v2537, %v2540
  %v2542 = fadd <8 x float> %v2523, %v2541
  %v2543 = add nsw i64 %v2522, 1
  br label %b260
b262:
  %v2544 = fadd <8 x float> %v2517, %v2523
  %v2545 = add nsw i64 %v2516, 128
  br label %b257
b259:
  %v2546 = add i64 0, 0
  %v2547 = getelementptr inbounds float, ptr %v192, i64 %v2546
  store <8 x float> %v2517, ptr %v2547, align 4
  br label %b256
b256:
  %v2548 = icmp sgt i64 %v3, 1
  br i1 %v2548, label %b263, label %b264
b263:
  %v2549 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2550 = atomicrmw add ptr %v2549, i64 1 acq_rel
  %v2551 = load i64, ptr %v329, align 8
  %v2552 = add i64 %v2551, 1
  store i64 %v2552, ptr %v329, align 8
  %v2553 = mul i64 %v3, %v2552
  br label %b265
b265:
  %v2554 = load atomic i64, ptr %v2549 acquire, align 8
  %v2555 = icmp slt i64 %v2554, %v2553
  br i1 %v2555, label %b266, label %b267
b266:
  %v2556 = call i32 @sched_yield()
  br label %b265
b267:
  br label %b264
b264:
  %v2557 = icmp eq i64 %v2, 0
  br i1 %v2557, label %b268, label %b269
b268:
  br label %b270
b270:
  %v2558 = phi i64 [ 0, %b268 ], [ %v2588, %b275 ]
  %v2559 = phi <8 x float> [ splat (float 0x0000000000000000), %b268 ], [ %v2587, %b275 ]
  %v2560 = icmp slt i64 %v2558, %v8
  br i1 %v2560, label %b271, label %b272
b271:
  %v2561 = add i64 %v2558, 128
  %v2562 = icmp slt i64 %v2561, %v8
  %v2563 = select i1 %v2562, i64 %v2561, i64 %v8
  br label %b273
b273:
  %v2564 = phi i64 [ %v2558, %b271 ], [ %v2586, %b274 ]
  %v2565 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v2585, %b274 ]
  %v2566 = icmp slt i64 %v2564, %v2563
  br i1 %v2566, label %b274, label %b275
b274:
  %v2567 = mul i64 %v2564, 8
  %v2568 = getelementptr inbounds float, ptr %v186, i64 %v2567
  %v2569 = mul i64 %v2564, 8
  %v2570 = getelementptr inbounds float, ptr %v184, i64 %v2569
  %v2571 = mul i64 %v2564, 16
  %v2572 = getelementptr inbounds float, ptr %v28, i64 %v2571
  %v2573 = add i64 0, 0
  %v2574 = getelementptr inbounds float, ptr %v2568, i64 %v2573
  %v2575 = load <8 x float>, ptr %v2574, align 4
  %v2576 = add i64 0, 0
  %v2577 = getelementptr inbounds float, ptr %v2570, i64 %v2576
  %v2578 = load <8 x float>, ptr %v2577, align 4
  %v2579 = fadd <8 x float> %v2575, %v2578
  %v2580 = add i64 8, 0
  %v2581 = getelementptr inbounds float, ptr %v2572, i64 %v2580
  %v2582 = load <8 x float>, ptr %v2581, align 4
  %v2583 = fmul <8 x float> %v2579, %v2582
  %v2584 = fneg <8 x float> %v2583
  %v2585 = fadd <8 x float> %v2565, %v2584
  %v2586 = add nsw i64 %v2564, 1
  br label %b273
b275:
  %v2587 = fadd <8 x float> %v2559, %v2565
  %v2588 = add nsw i64 %v2558, 128
  br label %b270
b272:
  %v2589 = add i64 0, 0
  %v2590 = getelementptr inbounds float, ptr %v194, i64 %v2589
  store <8 x float> %v2559, ptr %v2590, align 4
  br label %b269
b269:
  %v2591 = icmp sgt i64 %v3, 1
  br i1 %v2591, label %b276, label %b277
b276:
  %v2592 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2593 = atomicrmw add ptr %v2592, i64 1 acq_rel
  %v2594 = load i64, ptr %v329, align 8
  %v2595 = add i64 %v2594, 1
  store i64 %v2595, ptr %v329, align 8
  %v2596 = mul i64 %v3, %v2595
  br label %b278
b278:
  %v2597 = load atomic i64, ptr %v2592 acquire, align 8
  %v2598 = icmp slt i64 %v2597, %v2596
  br i1 %v2598, label %b279, label %b280
b279:
  %v2599 = call i32 @sched_yield()
  br label %b278
b280:
  br label %b277
b277:
  %v2600 = icmp eq i64 %v2, 0
  br i1 %v2600, label %b281, label %b282
b281:
  br label %b283
b283:
  %v2601 = phi i64 [ 0, %b281 ], [ %v2629, %b288 ]
  %v2602 = phi <8 x float> [ splat (float 0x0000000000000000), %b281 ], [ %v2628, %b288 ]
  %v2603 = icmp slt i64 %v2601, %v8
  br i1 %v2603, label %b284, label %b285
b284:
  %v2604 = add i64 %v2601, 128
  %v2605 = icmp slt i64 %v2604, %v8
  %v2606 = select i1 %v2605, i64 %v2604, i64 %v8
  br label %b286
b286:
  %v2607 = phi i64 [ %v2601, %b284 ], [ %v2627, %b287 ]
  %v2608 = phi <8 x float> [ splat (float 0x0000000000000000), %b284 ], [ %v2626, %b287 ]
  %v2609 = icmp slt i64 %v2607, %v2606
  br i1 %v2609, label %b287, label %b288
b287:
  %v2610 = mul i64 %v2607, 8
  %v2611 = getelementptr inbounds float, ptr %v168, i64 %v2610
  %v2612 = mul i64 %v2607, 1
  %v2613 = getelementptr inbounds float, ptr %v116, i64 %v2612
  %v2614 = getelementptr inbounds float, ptr %v2613, i64 0
  %v2615 = load float, ptr %v2614, align 4
  %v2616 = add i64 0, 0
  %v2617 = getelementptr inbounds float, ptr %v2611, i64 %v2616
  %v2618 = load <8 x float>, ptr %v2617, align 4
  %v2619 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2620 = shufflevector <8 x float> %v2619, <8 x float> poison, <8 x i32> zeroinitializer
  %v2621 = fmul <8 x float> %v2618, %v2620
  %v2622 = fneg <8 x float> %v2621
  %v2623 = insertelement <8 x float> poison, float %v2615, i64 0
  %v2624 = shufflevector <8 x float> %v2623, <8 x float> poison, <8 x i32> zeroinitializer
  %v2625 = fmul <8 x float> %v2622, %v2624
  %v2626 = fadd <8 x float> %v2608, %v2625
  %v2627 = add nsw i64 %v2607, 1
  br label %b286
b288:
  %v2628 = fadd <8 x float> %v2602, %v2608
  %v2629 = add nsw i64 %v2601, 128
  br label %b283
b285:
  %v2630 = add i64 0, 0
  %v2631 = getelementptr inbounds float, ptr %v196, i64 %v2630
  store <8 x float> %v2602, ptr %v2631, align 4
  br label %b282
b282:
  %v2632 = icmp sgt i64 %v3, 1
  br i1 %v2632, label %b289, label %b290
b289:
  %v2633 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2634 = atomicrmw add ptr %v2633, i64 1 acq_rel
  %v2635 = load i64, ptr %v329, align 8
  %v2636 = add i64 %v2635, 1
  store i64 %v2636, ptr %v329, align 8
  %v2637 = mul i64 %v3, %v2636
  br label %b291
b291:
  %v2638 = load atomic i64, ptr %v2633 acquire, align 8
  %v2639 = icmp slt i64 %v2638, %v2637
  br i1 %v2639, label %b292, label %b293
b292:
  %v2640 = call i32 @sched_yield()
  br label %b291
b293:
  br label %b290
b290:
  %v2641 = icmp eq i64 %v2, 0
  br i1 %v2641, label %b294, label %b295
b294:
  br label %b296
b296:
  %v2642 = phi i64 [ 0, %b294 ], [ %v2670, %b301 ]
  %v2643 = phi <8 x float> [ splat (float 0x0000000000000000), %b294 ], [ %v2669, %b301 ]
  %v2644 = icmp slt i64 %v2642, %v8
  br i1 %v2644, label %b297, label %b298
b297:
  %v2645 = add i64 %v2642, 128
  %v2646 = icmp slt i64 %v2645, %v8
  %v2647 = select i1 %v2646, i64 %v2645, i64 %v8
  br label %b299
b299:
  %v2648 = phi i64 [ %v2642, %b297 ], [ %v2668, %b300 ]
  %v2649 = phi <8 x float> [ splat (float 0x0000000000000000), %b297 ], [ %v2667, %b300 ]
  %v2650 = icmp slt i64 %v2648, %v2647
  br i1 %v2650, label %b300, label %b301
b300:
  %v2651 = mul i64 %v2648, 8
  %v2652 = getelementptr inbounds float, ptr %v170, i64 %v2651
  %v2653 = mul i64 %v2648, 1
  %v2654 = getelementptr inbounds float, ptr %v114, i64 %v2653
  %v2655 = getelementptr inbounds float, ptr %v2654, i64 0
  %v2656 = load float, ptr %v2655, align 4
  %v2657 = add i64 0, 0
  %v2658 = getelementptr inbounds float, ptr %v2652, i64 %v2657
  %v2659 = load <8 x float>, ptr %v2658, align 4
  %v2660 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2661 = shufflevector <8 x float> %v2660, <8 x float> poison, <8 x i32> zeroinitializer
  %v2662 = fmul <8 x float> %v2659, %v2661
  %v2663 = fneg <8 x float> %v2662
  %v2664 = insertelement <8 x float> poison, float %v2656, i64 0
  %v2665 = shufflevector <8 x float> %v2664, <8 x float> poison, <8 x i32> zeroinitializer
  %v2666 = fmul <8 x float> %v2663, %v2665
  %v2667 = fadd <8 x float> %v2649, %v2666
  %v2668 = add nsw i64 %v2648, 1
  br label %b299
b301:
  %v2669 = fadd <8 x float> %v2643, %v2649
  %v2670 = add nsw i64 %v2642, 128
  br label %b296
b298:
  %v2671 = add i64 0, 0
  %v2672 = getelementptr inbounds float, ptr %v198, i64 %v2671
  store <8 x float> %v2643, ptr %v2672, align 4
  br label %b295
b295:
  %v2673 = icmp sgt i64 %v3, 1
  br i1 %v2673, label %b302, label %b303
b302:
  %v2674 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2675 = atomicrmw add ptr %v2674, i64 1 acq_rel
  %v2676 = load i64, ptr %v329, align 8
  %v2677 = add i64 %v2676, 1
  store i64 %v2677, ptr %v329, align 8
  %v2678 = mul i64 %v3, %v2677
  br label %b304
b304:
  %v2679 = load atomic i64, ptr %v2674 acquire, align 8
  %v2680 = icmp slt i64 %v2679, %v2678
  br i1 %v2680, label %b305, label %b306
b305:
  %v2681 = call i32 @sched_yield()
  br label %b304
b306:
  br label %b303
b303:
  %v2682 = icmp eq i64 %v2, 0
  br i1 %v2682, label %b307, label %b308
b307:
  br label %b309
b309:
  %v2683 = phi i64 [ 0, %b307 ], [ %v2712, %b314 ]
  %v2684 = phi <8 x float> [ splat (float 0x0000000000000000), %b307 ], [ %v2711, %b314 ]
  %v2685 = icmp slt i64 %v2683, %v8
  br i1 %v2685, label %b310, label %b311
b310:
  %v2686 = add i64 %v2683, 128
  %v2687 = icmp slt i64 %v2686, %v8
  %v2688 = select i1 %v2687, i64 %v2686, i64 %v8
  br label %b312
b312:
  %v2689 = phi i64 [ %v2683, %b310 ], [ %v2710, %b313 ]
  %v2690 = phi <8 x float> [ splat (float 0x0000000000000000), %b310 ], [ %v2709, %b313 ]
  %v2691 = icmp slt i64 %v2689, %v2688
  br i1 %v2691, label %b313, label %b314
b313:
  %v2692 = mul i64 %v2689, 1
  %v2693 = getelementptr inbounds float, ptr %v174, i64 %v2692
  %v2694 = getelementptr inbounds float, ptr %v2693, i64 0
  %v2695 = load float, ptr %v2694, align 4
  %v2696 = mul i64 %v2689, 1
  %v2697 = getelementptr inbounds float, ptr %v176, i64 %v2696
  %v2698 = getelementptr inbounds float, ptr %v2697, i64 0
  %v2699 = load float, ptr %v2698, align 4
  %v2700 = fadd float %v2695, %v2699
  %v2701 = mul i64 %v2689, 8
  %v2702 = getelementptr inbounds float, ptr %v112, i64 %v2701
  %v2703 = add i64 0, 0
  %v2704 = getelementptr inbounds float, ptr %v2702, i64 %v2703
  %v2705 = load <8 x float>, ptr %v2704, align 4
  %v2706 = insertelement <8 x float> poison, float %v2700, i64 0
  %v2707 = shufflevector <8 x float> %v2706, <8 x float> poison, <8 x i32> zeroinitializer
  %v2708 = fmul <8 x float> %v2707, %v2705
  %v2709 = fadd <8 x float> %v2690, %v2708
  %v2710 = add nsw i64 %v2689, 1
  br label %b312
b314:
  %v2711 = fadd <8 x float> %v2684, %v2690
  %v2712 = add nsw i64 %v2683, 128
  br label %b309
b311:
  %v2713 = add i64 0, 0
  %v2714 = getelementptr inbounds float, ptr %v200, i64 %v2713
  store <8 x float> %v2684, ptr %v2714, align 4
  br label %b308
b308:
  %v2715 = icmp sgt i64 %v3, 1
  br i1 %v2715, label %b315, label %b316
b315:
  %v2716 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2717 = atomicrmw add ptr %v2716, i64 1 acq_rel
  %v2718 = load i64, ptr %v329, align 8
  %v2719 = add i64 %v2718, 1
  store i64 %v2719, ptr %v329, align 8
  %v2720 = mul i64 %v3, %v2719
  br label %b317
b317:
  %v2721 = load atomic i64, ptr %v2716 acquire, align 8
  %v2722 = icmp slt i64 %v2721, %v2720
  br i1 %v2722, label %b318, label %b319
b318:
  %v2723 = call i32 @sched_yield()
  br label %b317
b319:
  br label %b316
b316:
  %v2724 = icmp eq i64 %v2, 0
  br i1 %v2724, label %b320, label %b321
b320:
  br label %b322
b322:
  %v2725 = phi i64 [ 0, %b320 ], [ %v2754, %b327 ]
  %v2726 = phi <8 x float> [ splat (float 0x0000000000000000), %b320 ], [ %v2753, %b327 ]
  %v2727 = icmp slt i64 %v2725, %v8
  br i1 %v2727, label %b323, label %b324
b323:
  %v2728 = add i64 %v2725, 128
  %v2729 = icmp slt i64 %v2728, %v8
  %v2730 = select i1 %v2729, i64 %v2728, i64 %v8
  br label %b325
b325:
  %v2731 = phi i64 [ %v2725, %b323 ], [ %v2752, %b326 ]
  %v2732 = phi <8 x float> [ splat (float 0x0000000000000000), %b323 ], [ %v2751, %b326 ]
  %v2733 = icmp slt i64 %v2731, %v2730
  br i1 %v2733, label %b326, label %b327
b326:
  %v2734 = mul i64 %v2731, 1
  %v2735 = getelementptr inbounds float, ptr %v172, i64 %v2734
  %v2736 = getelementptr inbounds float, ptr %v2735, i64 0
  %v2737 = load float, ptr %v2736, align 4
  %v2738 = mul i64 %v2731, 1
  %v2739 = getelementptr inbounds float, ptr %v178, i64 %v2738
  %v2740 = getelementptr inbounds float, ptr %v2739, i64 0
  %v2741 = load float, ptr %v2740, align 4
  %v2742 = fadd float %v2737, %v2741
  %v2743 = mul i64 %v2731, 8
  %v2744 = getelementptr inbounds float, ptr %v110, i64 %v2743
  %v2745 = add i64 0, 0
  %v2746 = getelementptr inbounds float, ptr %v2744, i64 %v2745
  %v2747 = load <8 x float>, ptr %v2746, align 4
  %v2748 = insertelement <8 x float> poison, float %v2742, i64 0
  %v2749 = shufflevector <8 x float> %v2748, <8 x float> poison, <8 x i32> zeroinitializer
  %v2750 = fmul <8 x float> %v2749, %v2747
  %v2751 = fadd <8 x float> %v2732, %v2750
  %v2752 = add nsw i64 %v2731, 1
  br label %b325
b327:
  %v2753 = fadd <8 x float> %v2726, %v2732
  %v2754 = add nsw i64 %v2725, 128
  br label %b322
b324:
  %v2755 = add i64 0, 0
  %v2756 = getelementptr inbounds float, ptr %v202, i64 %v2755
  store <8 x float> %v2726, ptr %v2756, align 4
  br label %b321
b321:
  %v2757 = icmp sgt i64 %v3, 1
  br i1 %v2757, label %b328, label %b329
b328:
  %v2758 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2759 = atomicrmw add ptr %v2758, i64 1 acq_rel
  %v2760 = load i64, ptr %v329, align 8
  %v2761 = add i64 %v2760, 1
  store i64 %v2761, ptr %v329, align 8
  %v2762 = mul i64 %v3, %v2761
  br label %b330
b330:
  %v2763 = load atomic i64, ptr %v2758 acquire, align 8
  %v2764 = icmp slt i64 %v2763, %v2762
  br i1 %v2764, label %b331, label %b332
b331:
  %v2765 = call i32 @sched_yield()
  br label %b330
b332:
  br label %b329
b329:
  %v2766 = icmp eq i64 %v2, 0
  br i1 %v2766, label %b333, label %b334
b333:
  br label %b335
b335:
  %v2767 = phi i64 [ 0, %b333 ], [ %v2795, %b340 ]
  %v2768 = phi <8 x float> [ splat (float 0x0000000000000000), %b333 ], [ %v2794, %b340 ]
  %v2769 = icmp slt i64 %v2767, %v8
  br i1 %v2769, label %b336, label %b337
b336:
  %v2770 = add i64 %v2767, 128
  %v2771 = icmp slt i64 %v2770, %v8
  %v2772 = select i1 %v2771, i64 %v2770, i64 %v8
  br label %b338
b338:
  %v2773 = phi i64 [ %v2767, %b336 ], [ %v2793, %b339 ]
  %v2774 = phi <8 x float> [ splat (float 0x0000000000000000), %b336 ], [ %v2792, %b339 ]
  %v2775 = icmp slt i64 %v2773, %v2772
  br i1 %v2775, label %b339, label %b340
b339:
  %v2776 = mul i64 %v2773, 8
  %v2777 = getelementptr inbounds float, ptr %v168, i64 %v2776
  %v2778 = mul i64 %v2773, 1
  %v2779 = getelementptr inbounds float, ptr %v114, i64 %v2778
  %v2780 = getelementptr inbounds float, ptr %v2779, i64 0
  %v2781 = load float, ptr %v2780, align 4
  %v2782 = add i64 0, 0
  %v2783 = getelementptr inbounds float, ptr %v2777, i64 %v2782
  %v2784 = load <8 x float>, ptr %v2783, align 4
  %v2785 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2786 = shufflevector <8 x float> %v2785, <8 x float> poison, <8 x i32> zeroinitializer
  %v2787 = fmul <8 x float> %v2784, %v2786
  %v2788 = fneg <8 x float> %v2787
  %v2789 = insertelement <8 x float> poison, float %v2781, i64 0
  %v2790 = shufflevector <8 x float> %v2789, <8 x float> poison, <8 x i32> zeroinitializer
  %v2791 = fmul <8 x float> %v2788, %v2790
  %v2792 = fadd <8 x float> %v2774, %v2791
  %v2793 = add nsw i64 %v2773, 1
  br label %b338
b340:
  %v2794 = fadd <8 x float> %v2768, %v2774
  %v2795 = add nsw i64 %v2767, 128
  br label %b335
b337:
  %v2796 = add i64 0, 0
  %v2797 = getelementptr inbounds float, ptr %v204, i64 %v2796
  store <8 x float> %v2768, ptr %v2797, align 4
  br label %b334
b334:
  %v2798 = icmp sgt i64 %v3, 1
  br i1 %v2798, label %b341, label %b342
b341:
  %v2799 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2800 = atomicrmw add ptr %v2799, i64 1 acq_rel
  %v2801 = load i64, ptr %v329, align 8
  %v2802 = add i64 %v2801, 1
  store i64 %v2802, ptr %v329, align 8
  %v2803 = mul i64 %v3, %v2802
  br label %b343
b343:
  %v2804 = load atomic i64, ptr %v2799 acquire, align 8
  %v2805 = icmp slt i64 %v2804, %v2803
  br i1 %v2805, label %b344, label %b345
b344:
  %v2806 = call i32 @sched_yield()
  br label %b343
b345:
  br label %b342
b342:
  %v2807 = icmp eq i64 %v2, 0
  br i1 %v2807, label %b346, label %b347
b346:
  br label %b348
b348:
  %v2808 = phi i64 [ 0, %b346 ], [ %v2837, %b353 ]
  %v2809 = phi <8 x float> [ splat (float 0x0000000000000000), %b346 ], [ %v2836, %b353 ]
  %v2810 = icmp slt i64 %v2808, %v8
  br i1 %v2810, label %b349, label %b350
b349:
  %v2811 = add i64 %v2808, 128
  %v2812 = icmp slt i64 %v2811, %v8
  %v2813 = select i1 %v2812, i64 %v2811, i64 %v8
  br label %b351
b351:
  %v2814 = phi i64 [ %v2808, %b349 ], [ %v2835, %b352 ]
  %v2815 = phi <8 x float> [ splat (float 0x0000000000000000), %b349 ], [ %v2834, %b352 ]
  %v2816 = icmp slt i64 %v2814, %v2813
  br i1 %v2816, label %b352, label %b353
b352:
  %v2817 = mul i64 %v2814, 8
  %v2818 = getelementptr inbounds float, ptr %v170, i64 %v2817
  %v2819 = mul i64 %v2814, 1
  %v2820 = getelementptr inbounds float, ptr %v116, i64 %v2819
  %v2821 = getelementptr inbounds float, ptr %v2820, i64 0
  %v2822 = load float, ptr %v2821, align 4
  %v2823 = add i64 0, 0
  %v2824 = getelementptr inbounds float, ptr %v2818, i64 %v2823
  %v2825 = load <8 x float>, ptr %v2824, align 4
  %v2826 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2827 = shufflevector <8 x float> %v2826, <8 x float> poison, <8 x i32> zeroinitializer
  %v2828 = fmul <8 x float> %v2825, %v2827
  %v2829 = fneg <8 x float> %v2828
  %v2830 = insertelement <8 x float> poison, float %v2822, i64 0
  %v2831 = shufflevector <8 x float> %v2830, <8 x float> poison, <8 x i32> zeroinitializer
  %v2832 = fmul <8 x float> %v2829, %v2831
  %v2833 = fneg <8 x float> %v2832
  %v2834 = fadd <8 x float> %v2815, %v2833
  %v2835 = add nsw i64 %v2814, 1
  br label %b351
b353:
  %v2836 = fadd <8 x float> %v2809, %v2815
  %v2837 = add nsw i64 %v2808, 128
  br label %b348
b350:
  %v2838 = add i64 0, 0
  %v2839 = getelementptr inbounds float, ptr %v206, i64 %v2838
  store <8 x float> %v2809, ptr %v2839, align 4
  br label %b347
b347:
  %v2840 = icmp sgt i64 %v3, 1
  br i1 %v2840, label %b354, label %b355
b354:
  %v2841 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2842 = atomicrmw add ptr %v2841, i64 1 acq_rel
  %v2843 = load i64, ptr %v329, align 8
  %v2844 = add i64 %v2843, 1
  store i64 %v2844, ptr %v329, align 8
  %v2845 = mul i64 %v3, %v2844
  br label %b356
b356:
  %v2846 = load atomic i64, ptr %v2841 acquire, align 8
  %v2847 = icmp slt i64 %v2846, %v2845
  br i1 %v2847, label %b357, label %b358
b357:
  %v2848 = call i32 @sched_yield()
  br label %b356
b358:
  br label %b355
b355:
  %v2849 = icmp eq i64 %v2, 0
  br i1 %v2849, label %b359, label %b360
b359:
  br label %b361
b361:
  %v2850 = phi i64 [ 0, %b359 ], [ %v2880, %b366 ]
  %v2851 = phi <8 x float> [ splat (float 0x0000000000000000), %b359 ], [ %v2879, %b366 ]
  %v2852 = icmp slt i64 %v2850, %v8
  br i1 %v2852, label %b362, label %b363
b362:
  %v2853 = add i64 %v2850, 128
  %v2854 = icmp slt i64 %v2853, %v8
  %v2855 = select i1 %v2854, i64 %v2853, i64 %v8
  br label %b364
b364:
  %v2856 = phi i64 [ %v2850, %b362 ], [ %v2878, %b365 ]
  %v2857 = phi <8 x float> [ splat (float 0x0000000000000000), %b362 ], [ %v2877, %b365 ]
  %v2858 = icmp slt i64 %v2856, %v2855
  br i1 %v2858, label %b365, label %b366
b365:
  %v2859 = mul i64 %v2856, 1
  %v2860 = getelementptr inbounds float, ptr %v174, i64 %v2859
  %v2861 = getelementptr inbounds float, ptr %v2860, i64 0
  %v2862 = load float, ptr %v2861, align 4
  %v2863 = mul i64 %v2856, 1
  %v2864 = getelementptr inbounds float, ptr %v176, i64 %v2863
  %v2865 = getelementptr inbounds float, ptr %v2864, i64 0
  %v2866 = load float, ptr %v2865, align 4
  %v2867 = fadd float %v2862, %v2866
  %v2868 = mul i64 %v2856, 8
  %v2869 = getelementptr inbounds float, ptr %v110, i64 %v2868
  %v2870 = add i64 0, 0
  %v2871 = getelementptr inbounds float, ptr %v2869, i64 %v2870
  %v2872 = load <8 x float>, ptr %v2871, align 4
  %v2873 = insertelement <8 x float> poison, float %v2867, i64 0
  %v2874 = shufflevector <8 x float> %v2873, <8 x float> poison, <8 x i32> zeroinitializer
  %v2875 = fmul <8 x float> %v2874, %v2872
  %v2876 = fneg <8 x float> %v2875
  %v2877 = fadd <8 x float> %v2857, %v2876
  %v2878 = add nsw i64 %v2856, 1
  br label %b364
b366:
  %v2879 = fadd <8 x float> %v2851, %v2857
  %v2880 = add nsw i64 %v2850, 128
  br label %b361
b363:
  %v2881 = add i64 0, 0
  %v2882 = getelementptr inbounds float, ptr %v208, i64 %v2881
  store <8 x float> %v2851, ptr %v2882, align 4
  br label %b360
b360:
  %v2883 = icmp sgt i64 %v3, 1
  br i1 %v2883, label %b367, label %b368
b367:
  %v2884 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2885 = atomicrmw add ptr %v2884, i64 1 acq_rel
  %v2886 = load i64, ptr %v329, align 8
  %v2887 = add i64 %v2886, 1
  store i64 %v2887, ptr %v329, align 8
  %v2888 = mul i64 %v3, %v2887
  br label %b369
b369:
  %v2889 = load atomic i64, ptr %v2884 acquire, align 8
  %v2890 = icmp slt i64 %v2889, %v2888
  br i1 %v2890, label %b370, label %b371
b370:
  %v2891 = call i32 @sched_yield()
  br label %b369
b371:
  br label %b368
b368:
  %v2892 = icmp eq i64 %v2, 0
  br i1 %v2892, label %b372, label %b373
b372:
  br label %b374
b374:
  %v2893 = phi i64 [ 0, %b372 ], [ %v2922, %b379 ]
  %v2894 = phi <8 x float> [ splat (float 0x0000000000000000), %b372 ], [ %v2921, %b379 ]
  %v2895 = icmp slt i64 %v2893, %v8
  br i1 %v2895, label %b375, label %b376
b375:
  %v2896 = add i64 %v2893, 128
  %v2897 = icmp slt i64 %v2896, %v8
  %v2898 = select i1 %v2897, i64 %v2896, i64 %v8
  br label %b377
b377:
  %v2899 = phi i64 [ %v2893, %b375 ], [ %v2920, %b378 ]
  %v2900 = phi <8 x float> [ splat (float 0x0000000000000000), %b375 ], [ %v2919, %b378 ]
  %v2901 = icmp slt i64 %v2899, %v2898
  br i1 %v2901, label %b378, label %b379
b378:
  %v2902 = mul i64 %v2899, 1
  %v2903 = getelementptr inbounds float, ptr %v172, i64 %v2902
  %v2904 = getelementptr inbounds float, ptr %v2903, i64 0
  %v2905 = load float, ptr %v2904, align 4
  %v2906 = mul i64 %v2899, 1
  %v2907 = getelementptr inbounds float, ptr %v178, i64 %v2906
  %v2908 = getelementptr inbounds float, ptr %v2907, i64 0
  %v2909 = load float, ptr %v2908, align 4
  %v2910 = fadd float %v2905, %v2909
  %v2911 = mul i64 %v2899, 8
  %v2912 = getelementptr inbounds float, ptr %v112, i64 %v2911
  %v2913 = add i64 0, 0
  %v2914 = getelementptr inbounds float, ptr %v2912, i64 %v2913
  %v2915 = load <8 x float>, ptr %v2914, align 4
  %v2916 = insertelement <8 x float> poison, float %v2910, i64 0
  %v2917 = shufflevector <8 x float> %v2916, <8 x float> poison, <8 x i32> zeroinitializer
  %v2918 = fmul <8 x float> %v2917, %v2915
  %v2919 = fadd <8 x float> %v2900, %v2918
  %v2920 = add nsw i64 %v2899, 1
  br label %b377
b379:
  %v2921 = fadd <8 x float> %v2894, %v2900
  %v2922 = add nsw i64 %v2893, 128
  br label %b374
b376:
  %v2923 = add i64 0, 0
  %v2924 = getelementptr inbounds float, ptr %v210, i64 %v2923
  store <8 x float> %v2894, ptr %v2924, align 4
  br label %b373
b373:
  %v2925 = icmp sgt i64 %v3, 1
  br i1 %v2925, label %b380, label %b381
b380:
  %v2926 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2927 = atomicrmw add ptr %v2926, i64 1 acq_rel
  %v2928 = load i64, ptr %v329, align 8
  %v2929 = add i64 %v2928, 1
  store i64 %v2929, ptr %v329, align 8
  %v2930 = mul i64 %v3, %v2929
  br label %b382
b382:
  %v2931 = load atomic i64, ptr %v2926 acquire, align 8
  %v2932 = icmp slt i64 %v2931, %v2930
  br i1 %v2932, label %b383, label %b384
b383:
  %v2933 = call i32 @sched_yield()
  br label %b382
b384:
  br label %b381
b381:
  %v2934 = icmp eq i64 %v2, 0
  br i1 %v2934, label %b385, label %b386
b385:
  br label %b387
b387:
  %v2935 = phi i64 [ 0, %b385 ], [ %v2964, %b392 ]
  %v2936 = phi <8 x float> [ splat (float 0x0000000000000000), %b385 ], [ %v2963, %b392 ]
  %v2937 = icmp slt i64 %v2935, %v8
  br i1 %v2937, label %b388, label %b389
b388:
  %v2938 = add i64 %v2935, 128
  %v2939 = icmp slt i64 %v2938, %v8
  %v2940 = select i1 %v2939, i64 %v2938, i64 %v8
  br label %b390
b390:
  %v2941 = phi i64 [ %v2935, %b388 ], [ %v2962, %b391 ]
  %v2942 = phi <8 x float> [ splat (float 0x0000000000000000), %b388 ], [ %v2961, %b391 ]
  %v2943 = icmp slt i64 %v2941, %v2940
  br i1 %v2943, label %b391, label %b392
b391:
  %v2944 = mul i64 %v2941, 8
  %v2945 = getelementptr inbounds float, ptr %v160, i64 %v2944
  %v2946 = mul i64 %v2941, 8
  %v2947 = getelementptr inbounds float, ptr %v162, i64 %v2946
  %v2948 = mul i64 %v2941, 8
  %v2949 = getelementptr inbounds float, ptr %v120, i64 %v2948
  %v2950 = add i64 0, 0
  %v2951 = getelementptr inbounds float, ptr %v2945, i64 %v2950
  %v2952 = load <8 x float>, ptr %v2951, align 4
  %v2953 = add i64 0, 0
  %v2954 = getelementptr inbounds float, ptr %v2947, i64 %v2953
  %v2955 = load <8 x float>, ptr %v2954, align 4
  %v2956 = fadd <8 x float> %v2952, %v2955
  %v2957 = add i64 0, 0
  %v2958 = getelementptr inbounds float, ptr %v2949, i64 %v2957
  %v2959 = load <8 x float>, ptr %v2958, align 4
  %v2960 = fmul <8 x float> %v2956, %v2959
  %v2961 = fadd <8 x float> %v2942, %v2960
  %v2962 = add nsw i64 %v2941, 1
  br label %b390
b392:
  %v2963 = fadd <8 x float> %v2936, %v2942
  %v2964 = add nsw i64 %v2935, 128
  br label %b387
b389:
  %v2965 = add i64 0, 0
  %v2966 = getelementptr inbounds float, ptr %v212, i64 %v2965
  store <8 x float> %v2936, ptr %v2966, align 4
  br label %b386
b386:
  %v2967 = icmp sgt i64 %v3, 1
  br i1 %v2967, label %b393, label %b394
b393:
  %v2968 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2969 = atomicrmw add ptr %v2968, i64 1 acq_rel
  %v2970 = load i64, ptr %v329, align 8
  %v2971 = add i64 %v2970, 1
  store i64 %v2971, ptr %v329, align 8
  %v2972 = mul i64 %v3, %v2971
  br label %b395
b395:
  %v2973 = load atomic i64, ptr %v2968 acquire, align 8
  %v2974 = icmp slt i64 %v2973, %v2972
  br i1 %v2974, label %b396, label %b397
b396:
  %v2975 = call i32 @sched_yield()
  br label %b395
b397:
  br label %b394
b394:
  %v2976 = icmp eq i64 %v2, 0
  br i1 %v2976, label %b398, label %b399
b398:
  br label %b400
b400:
  %v2977 = phi i64 [ 0, %b398 ], [ %v3006, %b405 ]
  %v2978 = phi <8 x float> [ splat (float 0x0000000000000000), %b398 ], [ %v3005, %b405 ]
  %v2979 = icmp slt i64 %v2977, %v8
  br i1 %v2979, label %b401, label %b402
b401:
  %v2980 = add i64 %v2977, 128
  %v2981 = icmp slt i64 %v2980, %v8
  %v2982 = select i1 %v2981, i64 %v2980, i64 %v8
  br label %b403
b403:
  %v2983 = phi i64 [ %v2977, %b401 ], [ %v3004, %b404 ]
  %v2984 = phi <8 x float> [ splat (float 0x0000000000000000), %b401 ], [ %v3003, %b404 ]
  %v2985 = icmp slt i64 %v2983, %v2982
  br i1 %v2985, label %b404, label %b405
b404:
  %v2986 = mul i64 %v2983, 8
  %v2987 = getelementptr inbounds float, ptr %v166, i64 %v2986
  %v2988 = mul i64 %v2983, 8
  %v2989 = getelementptr inbounds float, ptr %v164, i64 %v2988
  %v2990 = mul i64 %v2983, 8
  %v2991 = getelementptr inbounds float, ptr %v118, i64 %v2990
  %v2992 = add i64 0, 0
  %v2993 = getelementptr inbounds float, ptr %v2987, i64 %v2992
  %v2994 = load <8 x float>, ptr %v2993, align 4
  %v2995 = add i64 0, 0
  %v2996 = getelementptr inbounds float, ptr %v2989, i64 %v2995
  %v2997 = load <8 x float>, ptr %v2996, align 4
  %v2998 = fadd <8 x float> %v2994, %v2997
  %v2999 = add i64 0, 0
  %v3000 = getelementptr inbounds float, ptr %v2991, i64 %v2999
  %v3001 = load <8 x float>, ptr %v3000, align 4
  %v3002 = fmul <8 x float> %v2998, %v3001
  %v3003 = fadd <8 x float> %v2984, %v3002
  %v3004 = add nsw i64 %v2983, 1
  br label %b403
b405:
  %v3005 = fadd <8 x float> %v2978, %v2984
  %v3006 = add nsw i64 %v2977, 128
  br label %b400
b402:
  %v3007 = add i64 0, 0
  %v3008 = getelementptr inbounds float, ptr %v214, i64 %v3007
  store <8 x float> %v2978, ptr %v3008, align 4
  br label %b399
b399:
  %v3009 = icmp sgt i64 %v3, 1
  br i1 %v3009, label %b406, label %b407
b406:
  %v3010 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3011 = atomicrmw add ptr %v3010, i64 1 acq_rel
  %v3012 = load i64, ptr %v329, align 8
  %v3013 = add i64 %v3012, 1
  store i64 %v3013, ptr %v329, align 8
  %v3014 = mul i64 %v3, %v3013
  br label %b408
b408:
  %v3015 = load atomic i64, ptr %v3010 acquire, align 8
  %v3016 = icmp slt i64 %v3015, %v3014
  br i1 %v3016, label %b409, label %b410
b409:
  %v3017 = call i32 @sched_yield()
  br label %b408
b410:
  br label %b407
b407:
  %v3018 = icmp eq i64 %v2, 0
  br i1 %v3018, label %b411, label %b412
b411:
  br label %b413
b413:
  %v3019 = phi i64 [ 0, %b411 ], [ %v3048, %b418 ]
  %v3020 = phi <8 x float> [ splat (float 0x0000000000000000), %b411 ], [ %v3047, %b418 ]
  %v3021 = icmp slt i64 %v3019, %v8
  br i1 %v3021, label %b414, label %b415
b414:
  %v3022 = add i64 %v3019, 128
  %v3023 = icmp slt i64 %v3022, %v8
  %v3024 = select i1 %v3023, i64 %v3022, i64 %v8
  br label %b416
b416:
  %v3025 = phi i64 [ %v3019, %b414 ], [ %v3046, %b417 ]
  %v3026 = phi <8 x float> [ splat (float 0x0000000000000000), %b414 ], [ %v3045, %b417 ]
  %v3027 = icmp slt i64 %v3025, %v3024
  br i1 %v3027, label %b417, label %b418
b417:
  %v3028 = mul i64 %v3025, 8
  %v3029 = getelementptr inbounds float, ptr %v160, i64 %v3028
  %v3030 = mul i64 %v3025, 8
  %v3031 = getelementptr inbounds float, ptr %v162, i64 %v3030
  %v3032 = mul i64 %v3025, 8
  %v3033 = getelementptr inbounds float, ptr %v118, i64 %v3032
  %v3034 = add i64 0, 0
  %v3035 = getelementptr inbounds float, ptr %v3029, i64 %v3034
  %v3036 = load <8 x float>, ptr %v3035, align 4
  %v3037 = add i64 0, 0
  %v3038 = getelementptr inbounds float, ptr %v3031, i64 %v3037
  %v3039 = load <8 x float>, ptr %v3038, align 4
  %v3040 = fadd <8 x float> %v3036, %v3039
  %v3041 = add i64 0, 0
  %v3042 = getelementptr inbounds float, ptr %v3033, i64 %v3041
  %v3043 = load <8 x float>, ptr %v3042, align 4
  %v3044 = fmul <8 x float> %v3040, %v3043
  %v3045 = fadd <8 x float> %v3026, %v3044
  %v3046 = add nsw i64 %v3025, 1
  br label %b416
b418:
  %v3047 = fadd <8 x float> %v3020, %v3026
  %v3048 = add nsw i64 %v3019, 128
  br label %b413
b415:
  %v3049 = add i64 0, 0
  %v3050 = getelementptr inbounds float, ptr %v216, i64 %v3049
  store <8 x float> %v3020, ptr %v3050, align 4
  br label %b412
b412:
  %v3051 = icmp sgt i64 %v3, 1
  br i1 %v3051, label %b419, label %b420
b419:
  %v3052 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3053 = atomicrmw add ptr %v3052, i64 1 acq_rel
  %v3054 = load i64, ptr %v329, align 8
  %v3055 = add i64 %v3054, 1
  store i64 %v3055, ptr %v329, align 8
  %v3056 = mul i64 %v3, %v3055
  br label %b421
b421:
  %v3057 = load atomic i64, ptr %v3052 acquire, align 8
  %v3058 = icmp slt i64 %v3057, %v3056
  br i1 %v3058, label %b422, label %b423
b422:
  %v3059 = call i32 @sched_yield()
  br label %b421
b423:
  br label %b420
b420:
  %v3060 = icmp eq i64 %v2, 0
  br i1 %v3060, label %b424, label %b425
b424:
  br label %b426
b426:
  %v3061 = phi i64 [ 0, %b424 ], [ %v3091, %b431 ]
  %v3062 = phi <8 x float> [ splat (float 0x0000000000000000), %b424 ], [ %v3090, %b431 ]
  %v3063 = icmp slt i64 %v3061, %v8
  br i1 %v3063, label %b427, label %b428
b427:
  %v3064 = add i64 %v3061, 128
  %v3065 = icmp slt i64 %v3064, %v8
  %v3066 = select i1 %v3065, i64 %v3064, i64 %v8
  br label %b429
b429:
  %v3067 = phi i64 [ %v3061, %b427 ], [ %v3089, %b430 ]
  %v3068 = phi <8 x float> [ splat (float 0x0000000000000000), %b427 ], [ %v3088, %b430 ]
  %v3069 = icmp slt i64 %v3067, %v3066
  br i1 %v3069, label %b430, label %b431
b430:
  %v3070 = mul i64 %v3067, 8
  %v3071 = getelementptr inbounds float, ptr %v166, i64 %v3070
  %v3072 = mul i64 %v3067, 8
  %v3073 = getelementptr inbounds float, ptr %v164, i64 %v3072
  %v3074 = mul i64 %v3067, 8
  %v3075 = getelementptr inbounds float, ptr %v120, i64 %v3074
  %v3076 = add i64 0, 0
  %v3077 = getelementptr inbounds float, ptr %v3071, i64 %v3076
  %v3078 = load <8 x float>, ptr %v3077, align 4
  %v3079 = add i64 0, 0
  %v3080 = getelementptr inbounds float, ptr %v3073, i64 %v3079
  %v3081 = load <8 x float>, ptr %v3080, align 4
  %v3082 = fadd <8 x float> %v3078, %v3081
  %v3083 = add i64 0, 0
  %v3084 = getelementptr inbounds float, ptr %v3075, i64 %v3083
  %v3085 = load <8 x float>, ptr %v3084, align 4
  %v3086 = fmul <8 x float> %v3082, %v3085
  %v3087 = fneg <8 x float> %v3086
  %v3088 = fadd <8 x float> %v3068, %v3087
  %v3089 = add nsw i64 %v3067, 1
  br label %b429
b431:
  %v3090 = fadd <8 x float> %v3062, %v3068
  %v3091 = add nsw i64 %v3061, 128
  br label %b426
b428:
  %v3092 = add i64 0, 0
  %v3093 = getelementptr inbounds float, ptr %v218, i64 %v3092
  store <8 x float> %v3062, ptr %v3093, align 4
  br label %b425
b425:
  %v3094 = icmp sgt i64 %v3, 1
  br i1 %v3094, label %b432, label %b433
b432:
  %v3095 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3096 = atomicrmw add ptr %v3095, i64 1 acq_rel
  %v3097 = load i64, ptr %v329, align 8
  %v3098 = add i64 %v3097, 1
  store i64 %v3098, ptr %v329, align 8
  %v3099 = mul i64 %v3, %v3098
  br label %b434
b434:
  %v3100 = load atomic i64, ptr %v3095 acquire, align 8
  %v3101 = icmp slt i64 %v3100, %v3099
  br i1 %v3101, label %b435, label %b436
b435:
  %v3102 = call i32 @sched_yield()
  br label %b434
b436:
  br label %b433
b433:
  %v3103 = icmp eq i64 %v2, 0
  br i1 %v3103, label %b437, label %b438
b437:
  br label %b439
b439:
  %v3104 = phi i64 [ 0, %b437 ], [ %v3132, %b444 ]
  %v3105 = phi <8 x float> [ splat (float 0x0000000000000000), %b437 ], [ %v3131, %b444 ]
  %v3106 = icmp slt i64 %v3104, %v8
  br i1 %v3106, label %b440, label %b441
b440:
  %v3107 = add i64 %v3104, 128
  %v3108 = icmp slt i64 %v3107, %v8
  %v3109 = select i1 %v3108, i64 %v3107, i64 %v8
  br label %b442
b442:
  %v3110 = phi i64 [ %v3104, %b440 ], [ %v3130, %b443 ]
  %v3111 = phi <8 x float> [ splat (float 0x0000000000000000), %b440 ], [ %v3129, %b443 ]
  %v3112 = icmp slt i64 %v3110, %v3109
  br i1 %v3112, label %b443, label %b444
b443:
  %v3113 = mul i64 %v3110, 8
  %v3114 = getelementptr inbounds float, ptr %v142, i64 %v3113
  %v3115 = mul i64 %v3110, 1
  %v3116 = getelementptr inbounds float, ptr %v128, i64 %v3115
  %v3117 = getelementptr inbounds float, ptr %v3116, i64 0
  %v3118 = load float, ptr %v3117, align 4
  %v3119 = add i64 0, 0
  %v3120 = getelementptr inbounds float, ptr %v3114, i64 %v3119
  %v3121 = load <8 x float>, ptr %v3120, align 4
  %v3122 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3123 = shufflevector <8 x float> %v3122, <8 x float> poison, <8 x i32> zeroinitializer
  %v3124 = fmul <8 x float> %v3121, %v3123
  %v3125 = fneg <8 x float> %v3124
  %v3126 = insertelement <8 x float> poison, float %v3118, i64 0
  %v3127 = shufflevector <8 x float> %v3126, <8 x float> poison, <8 x i32> zeroinitializer
  %v3128 = fmul <8 x float> %v3125, %v3127
  %v3129 = fadd <8 x float> %v3111, %v3128
  %v3130 = add nsw i64 %v3110, 1
  br label %b442
b444:
  %v3131 = fadd <8 x float> %v3105, %v3111
  %v3132 = add nsw i64 %v3104, 128
  br label %b439
b441:
  %v3133 = add i64 0, 0
  %v3134 = getelementptr inbounds float, ptr %v220, i64 %v3133
  store <8 x float> %v3105, ptr %v3134, align 4
  br label %b438
b438:
  %v3135 = icmp sgt i64 %v3, 1
  br i1 %v3135, label %b445, label %b446
b445:
  %v3136 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3137 = atomicrmw add ptr %v3136, i64 1 acq_rel
  %v3138 = load i64, ptr %v329, align 8
  %v3139 = add i64 %v3138, 1
  store i64 %v3139, ptr %v329, align 8
  %v3140 = mul i64 %v3, %v3139
  br label %b447
b447:
  %v3141 = load atomic i64, ptr %v3136 acquire, align 8
  %v3142 = icmp slt i64 %v3141, %v3140
  br i1 %v3142, label %b448, label %b449
b448:
  %v3143 = call i32 @sched_yield()
  br label %b447
b449:
  br label %b446
b446:
  %v3144 = icmp eq i64 %v2, 0
  br i1 %v3144, label %b450, label %b451
b450:
  br label %b452
b452:
  %v3145 = phi i64 [ 0, %b450 ], [ %v3173, %b457 ]
  %v3146 = phi <8 x float> [ splat (float 0x0000000000000000), %b450 ], [ %v3172, %b457 ]
  %v3147 = icmp slt i64 %v3145, %v8
  br i1 %v3147, label %b453, label %b454
b453:
  %v3148 = add i64 %v3145, 128
  %v3149 = icmp slt i64 %v3148, %v8
  %v3150 = select i1 %v3149, i64 %v3148, i64 %v8
  br label %b455
b455:
  %v3151 = phi i64 [ %v3145, %b453 ], [ %v3171, %b456 ]
  %v3152 = phi <8 x float> [ splat (float 0x0000000000000000), %b453 ], [ %v3170, %b456 ]
  %v3153 = icmp slt i64 %v3151, %v3150
  br i1 %v3153, label %b456, label %b457
b456:
  %v3154 = mul i64 %v3151, 8
  %v3155 = getelementptr inbounds float, ptr %v144, i64 %v3154
  %v3156 = mul i64 %v3151, 1
  %v3157 = getelementptr inbounds float, ptr %v126, i64 %v3156
  %v3158 = getelementptr inbounds float, ptr %v3157, i64 0
  %v3159 = load float, ptr %v3158, align 4
  %v3160 = add i64 0, 0
  %v3161 = getelementptr inbounds float, ptr %v3155, i64 %v3160
  %v3162 = load <8 x float>, ptr %v3161, align 4
  %v3163 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3164 = shufflevector <8 x float> %v3163, <8 x float> poison, <8 x i32> zeroinitializer
  %v3165 = fmul <8 x float> %v3162, %v3164
  %v3166 = fneg <8 x float> %v3165
  %v3167 = insertelement <8 x float> poison, float %v3159, i64 0
  %v3168 = shufflevector <8 x float> %v3167, <8 x float> poison, <8 x i32> zeroinitializer
  %v3169 = fmul <8 x float> %v3166, %v3168
  %v3170 = fadd <8 x float> %v3152, %v3169
  %v3171 = add nsw i64 %v3151, 1
  br label %b455
b457:
  %v3172 = fadd <8 x float> %v3146, %v3152
  %v3173 = add nsw i64 %v3145, 128
  br label %b452
b454:
  %v3174 = add i64 0, 0
  %v3175 = getelementptr inbounds float, ptr %v222, i64 %v3174
  store <8 x float> %v3146, ptr %v3175, align 4
  br label %b451
b451:
  %v3176 = icmp sgt i64 %v3, 1
  br i1 %v3176, label %b458, label %b459
b458:
  %v3177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3178 = atomicrmw add ptr %v3177, i64 1 acq_rel
  %v3179 = load i64, ptr %v329, align 8
  %v3180 = add i64 %v3179, 1
  store i64 %v3180, ptr %v329, align 8
  %v3181 = mul i64 %v3, %v3180
  br label %b460
b460:
  %v3182 = load atomic i64, ptr %v3177 acquire, align 8
  %v3183 = icmp slt i64 %v3182, %v3181
  br i1 %v3183, label %b461, label %b462
b461:
  %v3184 = call i32 @sched_yield()
  br label %b460
b462:
  br label %b459
b459:
  %v3185 = icmp eq i64 %v2, 0
  br i1 %v3185, label %b463, label %b464
b463:
  br label %b465
b465:
  %v3186 = phi i64 [ 0, %b463 ], [ %v3215, %b470 ]
  %v3187 = phi <8 x float> [ splat (float 0x0000000000000000), %b463 ], [ %v3214, %b470 ]
  %v3188 = icmp slt i64 %v3186, %v8
  br i1 %v3188, label %b466, label %b467
b466:
  %v3189 = add i64 %v3186, 128
  %v3190 = icmp slt i64 %v3189, %v8
  %v3191 = select i1 %v3190, i64 %v3189, i64 %v8
  br label %b468
b468:
  %v3192 = phi i64 [ %v3186, %b466 ], [ %v3213, %b469 ]
  %v3193 = phi <8 x float> [ splat (float 0x0000000000000000), %b466 ], [ %v3212, %b469 ]
  %v3194 = icmp slt i64 %v3192, %v3191
  br i1 %v3194, label %b469, label %b470
b469:
  %v3195 = mul i64 %v3192, 1
  %v3196 = getelementptr inbounds float, ptr %v148, i64 %v3195
  %v3197 = getelementptr inbounds float, ptr %v3196, i64 0
  %v3198 = load float, ptr %v3197, align 4
  %v3199 = mul i64 %v3192, 1
  %v3200 = getelementptr inbounds float, ptr %v150, i64 %v3199
  %v3201 = getelementptr inbounds float, ptr %v3200, i64 0
  %v3202 = load float, ptr %v3201, align 4
  %v3203 = fadd float %v3198, %v3202
  %v3204 = mul i64 %v3192, 8
  %v3205 = getelementptr inbounds float, ptr %v124, i64 %v3204
  %v3206 = add i64 0, 0
  %v3207 = getelementptr inbounds float, ptr %v3205, i64 %v3206
  %v3208 = load <8 x float>, ptr %v3207, align 4
  %v3209 = insertelement <8 x float> poison, float %v3203, i64 0
  %v3210 = shufflevector <8 x float> %v3209, <8 x float> poison, <8 x i32> zeroinitializer
  %v3211 = fmul <8 x float> %v3210, %v3208
  %v3212 = fadd <8 x float> %v3193, %v3211
  %v3213 = add nsw i64 %v3192, 1
  br label %b468
b470:
  %v3214 = fadd <8 x float> %v3187, %v3193
  %v3215 = add nsw i64 %v3186, 128
  br label %b465
b467:
  %v3216 = add i64 0, 0
  %v3217 = getelementptr inbounds float, ptr %v224, i64 %v3216
  store <8 x float> %v3187, ptr %v3217, align 4
  br label %b464
b464:
  %v3218 = icmp sgt i64 %v3, 1
  br i1 %v3218, label %b471, label %b472
b471:
  %v3219 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3220 = atomicrmw add ptr %v3219, i64 1 acq_rel
  %v3221 = load i64, ptr %v329, align 8
  %v3222 = add i64 %v3221, 1
  store i64 %v3222, ptr %v329, align 8
  %v3223 = mul i64 %v3, %v3222
  br label %b473
b473:
  %v3224 = load atomic i64, ptr %v3219 acquire, align 8
  %v3225 = icmp slt i64 %v3224, %v3223
  br i1 %v3225, label %b474, label %b475
b474:
  %v3226 = call i32 @sched_yield()
  br label %b473
b475:
  br label %b472
b472:
  %v3227 = icmp eq i64 %v2, 0
  br i1 %v3227, label %b476, label %b477
b476:
  br label %b478
b478:
  %v3228 = phi i64 [ 0, %b476 ], [ %v3257, %b483 ]
  %v3229 = phi <8 x float> [ splat (float 0x0000000000000000), %b476 ], [ %v3256, %b483 ]
  %v3230 = icmp slt i64 %v3228, %v8
  br i1 %v3230, label %b479, label %b480
b479:
  %v3231 = add i64 %v3228, 128
  %v3232 = icmp slt i64 %v3231, %v8
  %v3233 = select i1 %v3232, i64 %v3231, i64 %v8
  br label %b481
b481:
  %v3234 = phi i64 [ %v3228, %b479 ], [ %v3255, %b482 ]
  %v3235 = phi <8 x float> [ splat (float 0x0000000000000000), %b479 ], [ %v3254, %b482 ]
  %v3236 = icmp slt i64 %v3234, %v3233
  br i1 %v3236, label %b482, label %b483
b482:
  %v3237 = mul i64 %v3234, 1
  %v3238 = getelementptr inbounds float, ptr %v146, i64 %v3237
  %v3239 = getelementptr inbounds float, ptr %v3238, i64 0
  %v3240 = load float, ptr %v3239, align 4
  %v3241 = mul i64 %v3234, 1
  %v3242 = getelementptr inbounds float, ptr %v152, i64 %v3241
  %v3243 = getelementptr inbounds float, ptr %v3242, i64 0
  %v3244 = load float, ptr %v3243, align 4
  %v3245 = fadd float %v3240, %v3244
  %v3246 = mul i64 %v3234, 8
  %v3247 = getelementptr inbounds float, ptr %v122, i64 %v3246
  %v3248 = add i64 0, 0
  %v3249 = getelementptr inbounds float, ptr %v3247, i64 %v3248
  %v3250 = load <8 x float>, ptr %v3249, align 4
  %v3251 = insertelement <8 x float> poison, float %v3245, i64 0
  %v3252 = shufflevector <8 x float> %v3251, <8 x float> poison, <8 x i32> zeroinitializer
  %v3253 = fmul <8 x float> %v3252, %v3250
  %v3254 = fadd <8 x float> %v3235, %v3253
  %v3255 = add nsw i64 %v3234, 1
  br label %b481
b483:
  %v3256 = fadd <8 x float> %v3229, %v3235
  %v3257 = add nsw i64 %v3228, 128
  br label %b478
b480:
  %v3258 = add i64 0, 0
  %v3259 = getelementptr inbounds float, ptr %v226, i64 %v3258
  store <8 x float> %v3229, ptr %v3259, align 4
  br label %b477
b477:
  %v3260 = icmp sgt i64 %v3, 1
  br i1 %v3260, label %b484, label %b485
b484:
  %v3261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3262 = atomicrmw add ptr %v3261, i64 1 acq_rel
  %v3263 = load i64, ptr %v329, align 8
  %v3264 = add i64 %v3263, 1
  store i64 %v3264, ptr %v329, align 8
  %v3265 = mul i64 %v3, %v3264
  br label %b486
b486:
  %v3266 = load atomic i64, ptr %v3261 acquire, align 8
  %v3267 = icmp slt i64 %v3266, %v3265
  br i1 %v3267, label %b487, label %b488
b487:
  %v3268 = call i32 @sched_yield()
  br label %b486
b488:
  br label %b485
b485:
  %v3269 = icmp eq i64 %v2, 0
  br i1 %v3269, label %b489, label %b490
b489:
  br label %b491
b491:
  %v3270 = phi i64 [ 0, %b489 ], [ %v3298, %b496 ]
  %v3271 = phi <8 x float> [ splat (float 0x0000000000000000), %b489 ], [ %v3297, %b496 ]
  %v3272 = icmp slt i64 %v3270, %v8
  br i1 %v3272, label %b492, label %b493
b492:
  %v3273 = add i64 %v3270, 128
  %v3274 = icmp slt i64 %v3273, %v8
  %v3275 = select i1 %v3274, i64 %v3273, i64 %v8
  br label %b494
b494:
  %v3276 = phi i64 [ %v3270, %b492 ], [ %v3296, %b495 ]
  %v3277 = phi <8 x float> [ splat (float 0x0000000000000000), %b492 ], [ %v3295, %b495 ]
  %v3278 = icmp slt i64 %v3276, %v3275
  br i1 %v3278, label %b495, label %b496
b495:
  %v3279 = mul i64 %v3276, 8
  %v3280 = getelementptr inbounds float, ptr %v142, i64 %v3279
  %v3281 = mul i64 %v3276, 1
  %v3282 = getelementptr inbounds float, ptr %v126, i64 %v3281
  %v3283 = getelementptr inbounds float, ptr %v3282, i64 0
  %v3284 = load float, ptr %v3283, align 4
  %v3285 = add i64 0, 0
  %v3286 = getelementptr inbounds float, ptr %v3280, i64 %v3285
  %v3287 = load <8 x float>, ptr %v3286, align 4
  %v3288 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3289 = shufflevector <8 x float> %v3288, <8 x float> poison, <8 x i32> zeroinitializer
  %v3290 = fmul <8 x float> %v3287, %v3289
  %v3291 = fneg <8 x float> %v3290
  %v3292 = insertelement <8 x float> poison, float %v3284, i64 0
  %v3293 = shufflevector <8 x float> %v3292, <8 x float> poison, <8 x i32> zeroinitializer
  %v3294 = fmul <8 x float> %v3291, %v3293
  %v3295 = fadd <8 x float> %v3277, %v3294
  %v3296 = add nsw i64 %v3276, 1
  br label %b494
b496:
  %v3297 = fadd <8 x float> %v3271, %v3277
  %v3298 = add nsw i64 %v3270, 128
  br label %b491
b493:
  %v3299 = add i64 0, 0
  %v3300 = getelementptr inbounds float, ptr %v228, i64 %v3299
  store <8 x float> %v3271, ptr %v3300, align 4
  br label %b490
b490:
  %v3301 = icmp sgt i64 %v3, 1
  br i1 %v3301, label %b497, label %b498
b497:
  %v3302 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3303 = atomicrmw add ptr %v3302, i64 1 acq_rel
  %v3304 = load i64, ptr %v329, align 8
  %v3305 = add i64 %v3304, 1
  store i64 %v3305, ptr %v329, align 8
  %v3306 = mul i64 %v3, %v3305
  br label %b499
b499:
  %v3307 = load atomic i64, ptr %v3302 acquire, align 8
  %v3308 = icmp slt i64 %v3307, %v3306
  br i1 %v3308, label %b500, label %b501
b500:
  %v3309 = call i32 @sched_yield()
  br label %b499
b501:
  br label %b498
b498:
  %v3310 = icmp eq i64 %v2, 0
  br i1 %v3310, label %b502, label %b503
b502:
  br label %b504
b504:
  %v3311 = phi i64 [ 0, %b502 ], [ %v3340, %b509 ]
  %v3312 = phi <8 x float> [ splat (float 0x0000000000000000), %b502 ], [ %v3339, %b509 ]
  %v3313 = icmp slt i64 %v3311, %v8
  br i1 %v3313, label %b505, label %b506
b505:
  %v3314 = add i64 %v3311, 128
  %v3315 = icmp slt i64 %v3314, %v8
  %v3316 = select i1 %v3315, i64 %v3314, i64 %v8
  br label %b507
b507:
  %v3317 = phi i64 [ %v3311, %b505 ], [ %v3338, %b508 ]
  %v3318 = phi <8 x float> [ splat (float 0x0000000000000000), %b505 ], [ %v3337, %b508 ]
  %v3319 = icmp slt i64 %v3317, %v3316
  br i1 %v3319, label %b508, label %b509
b508:
  %v3320 = mul i64 %v3317, 8
  %v3321 = getelementptr inbounds float, ptr %v144, i64 %v3320
  %v3322 = mul i64 %v3317, 1
  %v3323 = getelementptr inbounds float, ptr %v128, i64 %v3322
  %v3324 = getelementptr inbounds float, ptr %v3323, i64 0
  %v3325 = load float, ptr %v3324, align 4
  %v3326 = add i64 0, 0
  %v3327 = getelementptr inbounds float, ptr %v3321, i64 %v3326
  %v3328 = load <8 x float>, ptr %v3327, align 4
  %v3329 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3330 = shufflevector <8 x float> %v3329, <8 x float> poison, <8 x i32> zeroinitializer
  %v3331 = fmul <8 x float> %v3328, %v3330
  %v3332 = fneg <8 x float> %v3331
  %v3333 = insertelement <8 x float> poison, float %v3325, i64 0
  %v3334 = shufflevector <8 x float> %v3333, <8 x float> poison, <8 x i32> zeroinitializer
  %v3335 = fmul <8 x float> %v3332, %v3334
  %v3336 = fneg <8 x float> %v3335
  %v3337 = fadd <8 x float> %v3318, %v3336
  %v3338 = add nsw i64 %v3317, 1
  br label %b507
b509:
  %v3339 = fadd <8 x float> %v3312, %v3318
  %v3340 = add nsw i64 %v3311, 128
  br label %b504
b506:
  %v3341 = add i64 0, 0
  %v3342 = getelementptr inbounds float, ptr %v230, i64 %v3341
  store <8 x float> %v3312, ptr %v3342, align 4
  br label %b503
b503:
  %v3343 = icmp sgt i64 %v3, 1
  br i1 %v3343, label %b510, label %b511
b510:
  %v3344 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3345 = atomicrmw add ptr %v3344, i64 1 acq_rel
  %v3346 = load i64, ptr %v329, align 8
  %v3347 = add i64 %v3346, 1
  store i64 %v3347, ptr %v329, align 8
  %v3348 = mul i64 %v3, %v3347
  br label %b512
b512:
  %v3349 = load atomic i64, ptr %v3344 acquire, align 8
  %v3350 = icmp slt i64 %v3349, %v3348
  br i1 %v3350, label %b513, label %b514
b513:
  %v3351 = call i32 @sched_yield()
  br label %b512
b514:
  br label %b511
b511:
  %v3352 = icmp eq i64 %v2, 0
  br i1 %v3352, label %b515, label %b516
b515:
  br label %b517
b517:
  %v3353 = phi i64 [ 0, %b515 ], [ %v3383, %b522 ]
  %v3354 = phi <8 x float> [ splat (float 0x0000000000000000), %b515 ], [ %v3382, %b522 ]
  %v3355 = icmp slt i64 %v3353, %v8
  br i1 %v3355, label %b518, label %b519
b518:
  %v3356 = add i64 %v3353, 128
  %v3357 = icmp slt i64 %v3356, %v8
  %v3358 = select i1 %v3357, i64 %v3356, i64 %v8
  br label %b520
b520:
  %v3359 = phi i64 [ %v3353, %b518 ], [ %v3381, %b521 ]
  %v3360 = phi <8 x float> [ splat (float 0x0000000000000000), %b518 ], [ %v3380, %b521 ]
  %v3361 = icmp slt i64 %v3359, %v3358
  br i1 %v3361, label %b521, label %b522
b521:
  %v3362 = mul i64 %v3359, 1
  %v3363 = getelementptr inbounds float, ptr %v148, i64 %v3362
  %v3364 = getelementptr inbounds float, ptr %v3363, i64 0
  %v3365 = load float, ptr %v3364, align 4
  %v3366 = mul i64 %v3359, 1
  %v3367 = getelementptr inbounds float, ptr %v150, i64 %v3366
  %v3368 = getelementptr inbounds float, ptr %v3367, i64 0
  %v3369 = load float, ptr %v3368, align 4
  %v3370 = fadd float %v3365, %v3369
  %v3371 = mul i64 %v3359, 8
  %v3372 = getelementptr inbounds float, ptr %v122, i64 %v3371
  %v3373 = add i64 0, 0
  %v3374 = getelementptr inbounds float, ptr %v3372, i64 %v3373
  %v3375 = load <8 x float>, ptr %v3374, align 4
  %v3376 = insertelement <8 x float> poison, float %v3370, i64 0
  %v3377 = shufflevector <8 x float> %v3376, <8 x float> poison, <8 x i32> zeroinitializer
  %v3378 = fmul <8 x float> %v3377, %v3375
  %v3379 = fneg <8 x float> %v3378
  %v3380 = fadd <8 x float> %v3360, %v3379
  %v3381 = add nsw i64 %v3359, 1
  br label %b520
b522:
  %v3382 = fadd <8 x float> %v3354, %v3360
  %v3383 = add nsw i64 %v3353, 128
  br label %b517
b519:
  %v3384 = add i64 0, 0
  %v3385 = getelementptr inbounds float, ptr %v232, i64 %v3384
  store <8 x float> %v3354, ptr %v3385, align 4
  br label %b516
b516:
  %v3386 = icmp sgt i64 %v3, 1
  br i1 %v3386, label %b523, label %b524
b523:
  %v3387 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3388 = atomicrmw add ptr %v3387, i64 1 acq_rel
  %v3389 = load i64, ptr %v329, align 8
  %v3390 = add i64 %v3389, 1
  store i64 %v3390, ptr %v329, align 8
  %v3391 = mul i64 %v3, %v3390
  br label %b525
b525:
  %v3392 = load atomic i64, ptr %v3387 acquire, align 8
  %v3393 = icmp slt i64 %v3392, %v3391
  br i1 %v3393, label %b526, label %b527
b526:
  %v3394 = call i32 @sched_yield()
  br label %b525
b527:
  br label %b524
b524:
  %v3395 = icmp eq i64 %v2, 0
  br i1 %v3395, label %b528, label %b529
b528:
  br label %b530
b530:
  %v3396 = phi i64 [ 0, %b528 ], [ %v3425, %b535 ]
  %v3397 = phi <8 x float> [ splat (float 0x0000000000000000), %b528 ], [ %v3424, %b535 ]
  %v3398 = icmp slt i64 %v3396, %v8
  br i1 %v3398, label %b531, label %b532
b531:
  %v3399 = add i64 %v3396, 128
  %v3400 = icmp slt i64 %v3399, %v8
  %v3401 = select i1 %v3400, i64 %v3399, i64 %v8
  br label %b533
b533:
  %v3402 = phi i64 [ %v3396, %b531 ], [ %v3423, %b534 ]
  %v3403 = phi <8 x float> [ splat (float 0x0000000000000000), %b531 ], [ %v3422, %b534 ]
  %v3404 = icmp slt i64 %v3402, %v3401
  br i1 %v3404, label %b534, label %b535
b534:
  %v3405 = mul i64 %v3402, 1
  %v3406 = getelementptr inbounds float, ptr %v146, i64 %v3405
  %v3407 = getelementptr inbounds float, ptr %v3406, i64 0
  %v3408 = load float, ptr %v3407, align 4
  %v3409 = mul i64 %v3402, 1
  %v3410 = getelementptr inbounds float, ptr %v152, i64 %v3409
  %v3411 = getelementptr inbounds float, ptr %v3410, i64 0
  %v3412 = load float, ptr %v3411, align 4
  %v3413 = fadd float %v3408, %v3412
  %v3414 = mul i64 %v3402, 8
  %v3415 = getelementptr inbounds float, ptr %v124, i64 %v3414
  %v3416 = add i64 0, 0
  %v3417 = getelementptr inbounds float, ptr %v3415, i64 %v3416
  %v3418 = load <8 x float>, ptr %v3417, align 4
  %v3419 = insertelement <8 x float> poison, float %v3413, i64 0
  %v3420 = shufflevector <8 x float> %v3419, <8 x float> poison, <8 x i32> zeroinitializer
  %v3421 = fmul <8 x float> %v3420, %v3418
  %v3422 = fadd <8 x float> %v3403, %v3421
  %v3423 = add nsw i64 %v3402, 1
  br label %b533
b535:
  %v3424 = fadd <8 x float> %v3397, %v3403
  %v3425 = add nsw i64 %v3396, 128
  br label %b530
b532:
  %v3426 = add i64 0, 0
  %v3427 = getelementptr inbounds float, ptr %v234, i64 %v3426
  store <8 x float> %v3397, ptr %v3427, align 4
  br label %b529
b529:
  %v3428 = icmp sgt i64 %v3, 1
  br i1 %v3428, label %b536, label %b537
b536:
  %v3429 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3430 = atomicrmw add ptr %v3429, i64 1 acq_rel
  %v3431 = load i64, ptr %v329, align 8
  %v3432 = add i64 %v3431, 1
  store i64 %v3432, ptr %v329, align 8
  %v3433 = mul i64 %v3, %v3432
  br label %b538
b538:
  %v3434 = load atomic i64, ptr %v3429 acquire, align 8
  %v3435 = icmp slt i64 %v3434, %v3433
  br i1 %v3435, label %b539, label %b540
b539:
  %v3436 = call i32 @sched_yield()
  br label %b538
b540:
  br label %b537
b537:
  %v3437 = icmp eq i64 %v2, 0
  br i1 %v3437, label %b541, label %b542
b541:
  br label %b543
b543:
  %v3438 = phi i64 [ 0, %b541 ], [ %v3568, %b548 ]
  %v3439 = phi <8 x float> [ splat (float 0x0000000000000000), %b541 ], [ %v3567, %b548 ]
  %v3440 = icmp slt i64 %v3438, %v8
  br i1 %v3440, label %b544, label %b545
b544:
  %v3441 = add i64 %v3438, 128
  %v3442 = icmp slt i64 %v3441, %v8
  %v3443 = select i1 %v3442, i64 %v3441, i64 %v8
  br label %b546
b546:
  %v3444 = phi i64 [ %v3438, %b544 ], [ %v3566, %b547 ]
  %v3445 = phi <8 x float> [ splat (float 0x0000000000000000), %b544 ], [ %v3565, %b547 ]
  %v3446 = icmp slt i64 %v3444, %v3443
  br i1 %v3446, label %b547, label %b548
b547:
  %v3447 = mul i64 %v3444, 8
  %v3448 = getelementptr inbounds float, ptr %v138, i64 %v3447
  %v3449 = mul i64 %v3444, 16
  %v3450 = getelementptr inbounds float, ptr %v24, i64 %v3449
  %v3451 = mul i64 %v3444, 8
  %v3452 = getelementptr inbounds float, ptr %v132, i64 %v3451
  %v3453 = mul i64 %v3444, 8
  %v3454 = getelementptr inbounds float, ptr %v134, i64 %v3453
  %v3455 = mul i64 %v3444, 8
  %v3456 = getelementptr inbounds float, ptr %v122, i64 %v3455
  %v3457 = mul i64 %v3444, 1
  %v3458 = getelementptr inbounds float, ptr %v126, i64 %v3457
  %v3459 = getelementptr inbounds float, ptr %v3458, i64 0
  %v3460 = load float, ptr %v3459, align 4
  %v3461 = mul i64 %v3444, 1
  %v3462 = getelementptr inbounds float, ptr %v128, i64 %v3461
  %v3463 = getelementptr inbounds float, ptr %v3462, i64 0
  %v3464 = load float, ptr %v3463, align 4
  %v3465 = mul i64 %v3444, 8
  %v3466 = getelementptr inbounds float, ptr %v124, i64 %v3465
  %v3467 = mul i64 %v3444, 16
  %v3468 = getelementptr inbounds float, ptr %v96, i64 %v3467
  %v3469 = add i64 0, 0
  %v3470 = getelementptr inbounds float, ptr %v3448, i64 %v3469
  %v3471 = load <8 x float>, ptr %v3470, align 4
  %v3472 = add i64 8, 0
  %v3473 = getelementptr inbounds float, ptr %v3450, i64 %v3472
  %v3474 = load <8 x float>, ptr %v3473, align 4
  %v3475 = fadd <8 x float> %v3471, %v3474
  %v3476 = add i64 0, 0
  %v3477 = getelementptr inbounds float, ptr %v3452, i64 %v3476
  %v3478 = load <8 x float>, ptr %v3477, align 4
  %v3479 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3480 = shufflevector <8 x float> %v3479, <8 x float> poison, <8 x i32> zeroinitializer
  %v3481 = fcmp ogt <8 x float> %v3478, %v3480
  %v3482 = select <8 x i1> %v3481, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3483 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3484 = shufflevector <8 x float> %v3483, <8 x float> poison, <8 x i32> zeroinitializer
  %v3485 = fcmp une <8 x float> %v3482, splat (float 0x0000000000000000)
  %v3486 = select <8 x i1> %v3485, <8 x float> %v3478, <8 x float> %v3484
  %v3487 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3486)
  %v3488 = fcmp une <8 x float> %v3482, splat (float 0x0000000000000000)
  %v3489 = select <8 x i1> %v3488, <8 x float> %v3487, <8 x float> %v3480
  %v3490 = add i64 0, 0
  %v3491 = getelementptr inbounds float, ptr %v22, i64 %v3490
  %v3492 = load <8 x float>, ptr %v3491, align 4
  %v3493 = fadd <8 x float> %v3489, %v3492
  %v3494 = fcmp ole <8 x float> %v3493, %v3480
  %v3495 = select <8 x i1> %v3494, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3496 = fcmp une <8 x float> %v3495, splat (float 0x0000000000000000)
  %v3497 = select <8 x i1> %v3496, <8 x float> %v3480, <8 x float> %v3493
  %v3498 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3499 = shufflevector <8 x float> %v3498, <8 x float> poison, <8 x i32> zeroinitializer
  %v3500 = fadd <8 x float> %v3489, %v3499
  %v3501 = fdiv <8 x float> %v3497, %v3500
  %v3502 = fmul <8 x float> %v3475, %v3501
  %v3503 = add i64 0, 0
  %v3504 = getelementptr inbounds float, ptr %v3454, i64 %v3503
  %v3505 = load <8 x float>, ptr %v3504, align 4
  %v3506 = fdiv <8 x float> %v3505, %v3500
  %v3507 = fcmp une <8 x float> %v3495, splat (float 0x0000000000000000)
  %v3508 = select <8 x i1> %v3507, <8 x float> %v3480, <8 x float> %v3506
  %v3509 = fmul <8 x float> %v3505, %v3501
  %v3510 = fdiv <8 x float> %v3509, %v3500
  %v3511 = fsub <8 x float> %v3508, %v3510
  %v3512 = fcmp une <8 x float> %v3482, splat (float 0x0000000000000000)
  %v3513 = select <8 x i1> %v3512, <8 x float> %v3511, <8 x float> %v3480
  %v3514 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3515 = shufflevector <8 x float> %v3514, <8 x float> poison, <8 x i32> zeroinitializer
  %v3516 = fmul <8 x float> %v3515, %v3513
  %v3517 = fdiv <8 x float> %v3516, %v3487
  %v3518 = fcmp une <8 x float> %v3482, splat (float 0x0000000000000000)
  %v3519 = select <8 x i1> %v3518, <8 x float> %v3517, <8 x float> %v3480
  %v3520 = add i64 0, 0
  %v3521 = getelementptr inbounds float, ptr %v66, i64 %v3520
  %v3522 = load <8 x float>, ptr %v3521, align 4
  %v3523 = add i64 0, 0
  %v3524 = getelementptr inbounds float, ptr %v3456, i64 %v3523
  %v3525 = load <8 x float>, ptr %v3524, align 4
  %v3526 = add i64 0, 0
  %v3527 = getelementptr inbounds float, ptr %v92, i64 %v3526
  %v3528 = load <8 x float>, ptr %v3527, align 4
  %v3529 = insertelement <8 x float> poison, float %v3460, i64 0
  %v3530 = shufflevector <8 x float> %v3529, <8 x float> poison, <8 x i32> zeroinitializer
  %v3531 = fmul <8 x float> %v3528, %v3530
  %v3532 = add i64 0, 0
  %v3533 = getelementptr inbounds float, ptr %v94, i64 %v3532
  %v3534 = load <8 x float>, ptr %v3533, align 4
  %v3535 = insertelement <8 x float> poison, float %v3464, i64 0
  %v3536 = shufflevector <8 x float> %v3535, <8 x float> poison, <8 x i32> zeroinitializer
  %v3537 = fmul <8 x float> %v3534, %v3536
  %v3538 = fsub <8 x float> %v3531, %v3537
  %v3539 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3540 = shufflevector <8 x float> %v3539, <8 x float> poison, <8 x i32> zeroinitializer
  %v3541 = fmul <8 x float> %v3540, %v3538
  %v3542 = fsub <8 x float> %v3525, %v3541
  %v3543 = fmul <8 x float> %v3522, %v3542
  %v3544 = add i64 0, 0
  %v3545 = getelementptr inbounds float, ptr %v64, i64 %v3544
  %v3546 = load <8 x float>, ptr %v3545, align 4
  %v3547 = add i64 0, 0
  %v3548 = getelementptr inbounds float, ptr %v3466, i64 %v3547
  %v3549 = load <8 x float>, ptr %v3548, align 4
  %v3550 = fmul <8 x float> %v3528, %v3536
  %v3551 = fmul <8 x float> %v3534, %v3530
  %v3552 = fadd <8 x float> %v3550, %v3551
  %v3553 = fmul <8 x float> %v3540, %v3552
  %v3554 = fsub <8 x float> %v3549, %v3553
  %v3555 = fmul <8 x float> %v3546, %v3554
  %v3556 = fadd <8 x float> %v3543, %v3555
  %v3557 = add i64 8, 0
  %v3558 = getelementptr inbounds float, ptr %v3468, i64 %v3557
  %v3559 = load <8 x float>, ptr %v3558, align 4
  %v3560 = fadd <8 x float> %v3556, %v3559
  %v3561 = fmul <8 x float> %v3519, %v3560
  %v3562 = fadd <8 x float> %v3502, %v3561
  %v3563 = fadd <8 x float> %v3562, %v3561
  %v3564 = fmul <8 x float> %v3563, %v3554
  %v3565 = fadd <8 x float> %v3445, %v3564
  %v3566 = add nsw i64 %v3444, 1
  br label %b546
b548:
  %v3567 = fadd <8 x float> %v3439, %v3445
  %v3568 = add nsw i64 %v3438, 128
  br label %b543
b545:
  %v3569 = add i64 0, 0
  %v3570 = getelementptr inbounds float, ptr %v236, i64 %v3569
  store <8 x float> %v3439, ptr %v3570, align 4
  br label %b542
b542:
  %v3571 = icmp sgt i64 %v3, 1
  br i1 %v3571, label %b549, label %b550
b549:
  %v3572 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3573 = atomicrmw add ptr %v3572, i64 1 acq_rel
  %v3574 = load i64, ptr %v329, align 8
  %v3575 = add i64 %v3574, 1
  store i64 %v3575, ptr %v329, align 8
  %v3576 = mul i64 %v3, %v3575
  br label %b551
b551:
  %v3577 = load atomic i64, ptr %v3572 acquire, align 8
  %v3578 = icmp slt i64 %v3577, %v3576
  br i1 %v3578, label %b552, label %b553
b552:
  %v3579 = call i32 @sched_yield()
  br label %b551
b553:
  br label %b550
b550:
  %v3580 = icmp eq i64 %v2, 0
  br i1 %v3580, label %b554, label %b555
b554:
  br label %b556
b556:
  %v3581 = phi i64 [ 0, %b554 ], [ %v3711, %b561 ]
  %v3582 = phi <8 x float> [ splat (float 0x0000000000000000), %b554 ], [ %v3710, %b561 ]
  %v3583 = icmp slt i64 %v3581, %v8
  br i1 %v3583, label %b557, label %b558
b557:
  %v3584 = add i64 %v3581, 128
  %v3585 = icmp slt i64 %v3584, %v8
  %v3586 = select i1 %v3585, i64 %v3584, i64 %v8
  br label %b559
b559:
  %v3587 = phi i64 [ %v3581, %b557 ], [ %v3709, %b560 ]
  %v3588 = phi <8 x float> [ splat (float 0x0000000000000000), %b557 ], [ %v3708, %b560 ]
  %v3589 = icmp slt i64 %v3587, %v3586
  br i1 %v3589, label %b560, label %b561
b560:
  %v3590 = mul i64 %v3587, 8
  %v3591 = getelementptr inbounds float, ptr %v136, i64 %v3590
  %v3592 = mul i64 %v3587, 16
  %v3593 = getelementptr inbounds float, ptr %v24, i64 %v3592
  %v3594 = mul i64 %v3587, 8
  %v3595 = getelementptr inbounds float, ptr %v132, i64 %v3594
  %v3596 = mul i64 %v3587, 8
  %v3597 = getelementptr inbounds float, ptr %v134, i64 %v3596
  %v3598 = mul i64 %v3587, 8
  %v3599 = getelementptr inbounds float, ptr %v122, i64 %v3598
  %v3600 = mul i64 %v3587, 1
  %v3601 = getelementptr inbounds float, ptr %v126, i64 %v3600
  %v3602 = getelementptr inbounds float, ptr %v3601, i64 0
  %v3603 = load float, ptr %v3602, align 4
  %v3604 = mul i64 %v3587, 1
  %v3605 = getelementptr inbounds float, ptr %v128, i64 %v3604
  %v3606 = getelementptr inbounds float, ptr %v3605, i64 0
  %v3607 = load float, ptr %v3606, align 4
  %v3608 = mul i64 %v3587, 8
  %v3609 = getelementptr inbounds float, ptr %v124, i64 %v3608
  %v3610 = mul i64 %v3587, 16
  %v3611 = getelementptr inbounds float, ptr %v96, i64 %v3610
  %v3612 = add i64 0, 0
  %v3613 = getelementptr inbounds float, ptr %v3591, i64 %v3612
  %v3614 = load <8 x float>, ptr %v3613, align 4
  %v3615 = add i64 0, 0
  %v3616 = getelementptr inbounds float, ptr %v3593, i64 %v3615
  %v3617 = load <8 x float>, ptr %v3616, align 4
  %v3618 = fadd <8 x float> %v3614, %v3617
  %v3619 = add i64 0, 0
  %v3620 = getelementptr inbounds float, ptr %v3595, i64 %v3619
  %v3621 = load <8 x float>, ptr %v3620, align 4
  %v3622 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3623 = shufflevector <8 x float> %v3622, <8 x float> poison, <8 x i32> zeroinitializer
  %v3624 = fcmp ogt <8 x float> %v3621, %v3623
  %v3625 = select <8 x i1> %v3624, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3626 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3627 = shufflevector <8 x float> %v3626, <8 x float> poison, <8 x i32> zeroinitializer
  %v3628 = fcmp une <8 x float> %v3625, splat (float 0x0000000000000000)
  %v3629 = select <8 x i1> %v3628, <8 x float> %v3621, <8 x float> %v3627
  %v3630 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3629)
  %v3631 = fcmp une <8 x float> %v3625, splat (float 0x0000000000000000)
  %v3632 = select <8 x i1> %v3631, <8 x float> %v3630, <8 x float> %v3623
  %v3633 = add i64 0, 0
  %v3634 = getelementptr inbounds float, ptr %v22, i64 %v3633
  %v3635 = load <8 x float>, ptr %v3634, align 4
  %v3636 = fadd <8 x float> %v3632, %v3635
  %v3637 = fcmp ole <8 x float> %v3636, %v3623
  %v3638 = select <8 x i1> %v3637, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3639 = fcmp une <8 x float> %v3638, splat (float 0x0000000000000000)
  %v3640 = select <8 x i1> %v3639, <8 x float> %v3623, <8 x float> %v3636
  %v3641 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3642 = shufflevector <8 x float> %v3641, <8 x float> poison, <8 x i32> zeroinitializer
  %v3643 = fadd <8 x float> %v3632, %v3642
  %v3644 = fdiv <8 x float> %v3640, %v3643
  %v3645 = fmul <8 x float> %v3618, %v3644
  %v3646 = add i64 0, 0
  %v3647 = getelementptr inbounds float, ptr %v3597, i64 %v3646
  %v3648 = load <8 x float>, ptr %v3647, align 4
  %v3649 = fdiv <8 x float> %v3648, %v3643
  %v3650 = fcmp une <8 x float> %v3638, splat (float 0x0000000000000000)
  %v3651 = select <8 x i1> %v3650, <8 x float> %v3623, <8 x float> %v3649
  %v3652 = fmul <8 x float> %v3648, %v3644
  %v3653 = fdiv <8 x float> %v3652, %v3643
  %v3654 = fsub <8 x float> %v3651, %v3653
  %v3655 = fcmp une <8 x float> %v3625, splat (float 0x0000000000000000)
  %v3656 = select <8 x i1> %v3655, <8 x float> %v3654, <8 x float> %v3623
  %v3657 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3658 = shufflevector <8 x float> %v3657, <8 x float> poison, <8 x i32> zeroinitializer
  %v3659 = fmul <8 x float> %v3658, %v3656
  %v3660 = fdiv <8 x float> %v3659, %v3630
  %v3661 = fcmp une <8 x float> %v3625, splat (float 0x0000000000000000)
  %v3662 = select <8 x i1> %v3661, <8 x float> %v3660, <8 x float> %v3623
  %v3663 = add i64 0, 0
  %v3664 = getelementptr inbounds float, ptr %v64, i64 %v3663
  %v3665 = load <8 x float>, ptr %v3664, align 4
  %v3666 = add i64 0, 0
  %v3667 = getelementptr inbounds float, ptr %v3599, i64 %v3666
  %v3668 = load <8 x float>, ptr %v3667, align 4
  %v3669 = add i64 0, 0
  %v3670 = getelementptr inbounds float, ptr %v92, i64 %v3669
  %v3671 = load <8 x float>, ptr %v3670, align 4
  %v3672 = insertelement <8 x float> poison, float %v3603, i64 0
  %v3673 = shufflevector <8 x float> %v3672, <8 x float> poison, <8 x i32> zeroinitializer
  %v3674 = fmul <8 x float> %v3671, %v3673
  %v3675 = add i64 0, 0
  %v3676 = getelementptr inbounds float, ptr %v94, i64 %v3675
  %v3677 = load <8 x float>, ptr %v3676, align 4
  %v3678 = insertelement <8 x float> poison, float %v3607, i64 0
  %v3679 = shufflevector <8 x float> %v3678, <8 x float> poison, <8 x i32> zeroinitializer
  %v3680 = fmul <8 x float> %v3677, %v3679
  %v3681 = fsub <8 x float> %v3674, %v3680
  %v3682 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3683 = shufflevector <8 x float> %v3682, <8 x float> poison, <8 x i32> zeroinitializer
  %v3684 = fmul <8 x float> %v3683, %v3681
  %v3685 = fsub <8 x float> %v3668, %v3684
  %v3686 = fmul <8 x float> %v3665, %v3685
  %v3687 = add i64 0, 0
  %v3688 = getelementptr inbounds float, ptr %v66, i64 %v3687
  %v3689 = load <8 x float>, ptr %v3688, align 4
  %v3690 = add i64 0, 0
  %v3691 = getelementptr inbounds float, ptr %v3609, i64 %v3690
  %v3692 = load <8 x float>, ptr %v3691, align 4
  %v3693 = fmul <8 x float> %v3671, %v3679
  %v3694 = fmul <8 x float> %v3677, %v3673
  %v3695 = fadd <8 x float> %v3693, %v3694
  %v3696 = fmul <8 x float> %v3683, %v3695
  %v3697 = fsub <8 x float> %v3692, %v3696
  %v3698 = fmul <8 x float> %v3689, %v3697
  %v3699 = fsub <8 x float> %v3686, %v3698
  %v3700 = add i64 0, 0
  %v3701 = getelementptr inbounds float, ptr %v3611, i64 %v3700
  %v3702 = load <8 x float>, ptr %v3701, align 4
  %v3703 = fadd <8 x float> %v3699, %v3702
  %v3704 = fmul <8 x float> %v3662, %v3703
  %v3705 = fadd <8 x float> %v3645, %v3704
  %v3706 = fadd <8 x float> %v3705, %v3704
  %v3707 = fmul <8 x float> %v3706, %v3685
  %v3708 = fadd <8 x float> %v3588, %v3707
  %v3709 = add nsw i64 %v3587, 1
  br label %b559
b561:
  %v3710 = fadd <8 x float> %v3582, %v3588
  %v3711 = add nsw i64 %v3581, 128
  br label %b556
b558:
  %v3712 = add i64 0, 0
  %v3713 = getelementptr inbounds float, ptr %v238, i64 %v3712
  store <8 x float> %v3582, ptr %v3713, align 4
  br label %b555
b555:
  %v3714 = icmp sgt i64 %v3, 1
  br i1 %v3714, label %b562, label %b563
b562:
  %v3715 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3716 = atomicrmw add ptr %v3715, i64 1 acq_rel
  %v3717 = load i64, ptr %v329, align 8
  %v3718 = add i64 %v3717, 1
  store i64 %v3718, ptr %v329, align 8
  %v3719 = mul i64 %v3, %v3718
  br label %b564
b564:
  %v3720 = load atomic i64, ptr %v3715 acquire, align 8
  %v3721 = icmp slt i64 %v3720, %v3719
  br i1 %v3721, label %b565, label %b566
b565:
  %v3722 = call i32 @sched_yield()
  br label %b564
b566:
  br label %b563
b563:
  %v3723 = icmp eq i64 %v2, 0
  br i1 %v3723, label %b567, label %b568
b567:
  br label %b569
b569:
  %v3724 = phi i64 [ 0, %b567 ], [ %v3854, %b574 ]
  %v3725 = phi <8 x float> [ splat (float 0x0000000000000000), %b567 ], [ %v3853, %b574 ]
  %v3726 = icmp slt i64 %v3724, %v8
  br i1 %v3726, label %b570, label %b571
b570:
  %v3727 = add i64 %v3724, 128
  %v3728 = icmp slt i64 %v3727, %v8
  %v3729 = select i1 %v3728, i64 %v3727, i64 %v8
  br label %b572
b572:
  %v3730 = phi i64 [ %v3724, %b570 ], [ %v3852, %b573 ]
  %v3731 = phi <8 x float> [ splat (float 0x0000000000000000), %b570 ], [ %v3851, %b573 ]
  %v3732 = icmp slt i64 %v3730, %v3729
  br i1 %v3732, label %b573, label %b574
b573:
  %v3733 = mul i64 %v3730, 8
  %v3734 = getelementptr inbounds float, ptr %v138, i64 %v3733
  %v3735 = mul i64 %v3730, 16
  %v3736 = getelementptr inbounds float, ptr %v24, i64 %v3735
  %v3737 = mul i64 %v3730, 8
  %v3738 = getelementptr inbounds float, ptr %v132, i64 %v3737
  %v3739 = mul i64 %v3730, 8
  %v3740 = getelementptr inbounds float, ptr %v134, i64 %v3739
  %v3741 = mul i64 %v3730, 8
  %v3742 = getelementptr inbounds float, ptr %v122, i64 %v3741
  %v3743 = mul i64 %v3730, 1
  %v3744 = getelementptr inbounds float, ptr %v126, i64 %v3743
  %v3745 = getelementptr inbounds float, ptr %v3744, i64 0
  %v3746 = load float, ptr %v3745, align 4
  %v3747 = mul i64 %v3730, 1
  %v3748 = getelementptr inbounds float, ptr %v128, i64 %v3747
  %v3749 = getelementptr inbounds float, ptr %v3748, i64 0
  %v3750 = load float, ptr %v3749, align 4
  %v3751 = mul i64 %v3730, 8
  %v3752 = getelementptr inbounds float, ptr %v124, i64 %v3751
  %v3753 = mul i64 %v3730, 16
  %v3754 = getelementptr inbounds float, ptr %v96, i64 %v3753
  %v3755 = add i64 0, 0
  %v3756 = getelementptr inbounds float, ptr %v3734, i64 %v3755
  %v3757 = load <8 x float>, ptr %v3756, align 4
  %v3758 = add i64 8, 0
  %v3759 = getelementptr inbounds float, ptr %v3736, i64 %v3758
  %v3760 = load <8 x float>, ptr %v3759, align 4
  %v3761 = fadd <8 x float> %v3757, %v3760
  %v3762 = add i64 0, 0
  %v3763 = getelementptr inbounds float, ptr %v3738, i64 %v3762
  %v3764 = load <8 x float>, ptr %v3763, align 4
  %v3765 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3766 = shufflevector <8 x float> %v3765, <8 x float> poison, <8 x i32> zeroinitializer
  %v3767 = fcmp ogt <8 x float> %v3764, %v3766
  %v3768 = select <8 x i1> %v3767, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3769 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3770 = shufflevector <8 x float> %v3769, <8 x float> poison, <8 x i32> zeroinitializer
  %v3771 = fcmp une <8 x float> %v3768, splat (float 0x0000000000000000)
  %v3772 = select <8 x i1> %v3771, <8 x float> %v3764, <8 x float> %v3770
  %v3773 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3772)
  %v3774 = fcmp une <8 x float> %v3768, splat (float 0x0000000000000000)
  %v3775 = select <8 x i1> %v3774, <8 x float> %v3773, <8 x float> %v3766
  %v3776 = add i64 0, 0
  %v3777 = getelementptr inbounds float, ptr %v22, i64 %v3776
  %v3778 = load <8 x float>, ptr %v3777, align 4
  %v3779 = fadd <8 x float> %v3775, %v3778
  %v3780 = fcmp ole <8 x float> %v3779, %v3766
  %v3781 = select <8 x i1> %v3780, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3782 = fcmp une <8 x float> %v3781, splat (float 0x0000000000000000)
  %v3783 = select <8 x i1> %v3782, <8 x float> %v3766, <8 x float> %v3779
  %v3784 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3785 = shufflevector <8 x float> %v3784, <8 x float> poison, <8 x i32> zeroinitializer
  %v3786 = fadd <8 x float> %v3775, %v3785
  %v3787 = fdiv <8 x float> %v3783, %v3786
  %v3788 = fmul <8 x float> %v3761, %v3787
  %v3789 = add i64 0, 0
  %v3790 = getelementptr inbounds float, ptr %v3740, i64 %v3789
  %v3791 = load <8 x float>, ptr %v3790, align 4
  %v3792 = fdiv <8 x float> %v3791, %v3786
  %v3793 = fcmp une <8 x float> %v3781, splat (float 0x0000000000000000)
  %v3794 = select <8 x i1> %v3793, <8 x float> %v3766, <8 x float> %v3792
  %v3795 = fmul <8 x float> %v3791, %v3787
  %v3796 = fdiv <8 x float> %v3795, %v3786
  %v3797 = fsub <8 x float> %v3794, %v3796
  %v3798 = fcmp une <8 x float> %v3768, splat (float 0x0000000000000000)
  %v3799 = select <8 x i1> %v3798, <8 x float> %v3797, <8 x float> %v3766
  %v3800 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3801 = shufflevector <8 x float> %v3800, <8 x float> poison, <8 x i32> zeroinitializer
  %v3802 = fmul <8 x float> %v3801, %v3799
  %v3803 = fdiv <8 x float> %v3802, %v3773
  %v3804 = fcmp une <8 x float> %v3768, splat (float 0x0000000000000000)
  %v3805 = select <8 x i1> %v3804, <8 x float> %v3803, <8 x float> %v3766
  %v3806 = add i64 0, 0
  %v3807 = getelementptr inbounds float, ptr %v66, i64 %v3806
  %v3808 = load <8 x float>, ptr %v3807, align 4
  %v3809 = add i64 0, 0
  %v3810 = getelementptr inbounds float, ptr %v3742, i64 %v3809
  %v3811 = load <8 x float>, ptr %v3810, align 4
  %v3812 = add i64 0, 0
  %v3813 = getelementptr inbounds float, ptr %v92, i64 %v3812
  %v3814 = load <8 x float>, ptr %v3813, align 4
  %v3815 = insertelement <8 x float> poison, float %v3746, i64 0
  %v3816 = shufflevector <8 x float> %v3815, <8 x float> poison, <8 x i32> zeroinitializer
  %v3817 = fmul <8 x float> %v3814, %v3816
  %v3818 = add i64 0, 0
  %v3819 = getelementptr inbounds float, ptr %v94, i64 %v3818
  %v3820 = load <8 x float>, ptr %v3819, align 4
  %v3821 = insertelement <8 x float> poison, float %v3750, i64 0
  %v3822 = shufflevector <8 x float> %v3821, <8 x float> poison, <8 x i32> zeroinitializer
  %v3823 = fmul <8 x float> %v3820, %v3822
  %v3824 = fsub <8 x float> %v3817, %v3823
  %v3825 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3826 = shufflevector <8 x float> %v3825, <8 x float> poison, <8 x i32> zeroinitializer
  %v3827 = fmul <8 x float> %v3826, %v3824
  %v3828 = fsub <8 x float> %v3811, %v3827
  %v3829 = fmul <8 x float> %v3808, %v3828
  %v3830 = add i64 0, 0
  %v3831 = getelementptr inbounds float, ptr %v64, i64 %v3830
  %v3832 = load <8 x float>, ptr %v3831, align 4
  %v3833 = add i64 0, 0
  %v3834 = getelementptr inbounds float, ptr %v3752, i64 %v3833
  %v3835 = load <8 x float>, ptr %v3834, align 4
  %v3836 = fmul <8 x float> %v3814, %v3822
  %v3837 = fmul <8 x float> %v3820, %v3816
  %v3838 = fadd <8 x float> %v3836, %v3837
  %v3839 = fmul <8 x float> %v3826, %v3838
  %v3840 = fsub <8 x float> %v3835, %v3839
  %v3841 = fmul <8 x float> %v3832, %v3840
  %v3842 = fadd <8 x float> %v3829, %v3841
  %v3843 = add i64 8, 0
  %v3844 = getelementptr inbounds float, ptr %v3754, i64 %v3843
  %v3845 = load <8 x float>, ptr %v3844, align 4
  %v3846 = fadd <8 x float> %v3842, %v3845
  %v3847 = fmul <8 x float> %v3805, %v3846
  %v3848 = fadd <8 x float> %v3788, %v3847
  %v3849 = fadd <8 x float> %v3848, %v3847
  %v3850 = fmul <8 x float> %v3849, %v3828
  %v3851 = fadd <8 x float> %v3731, %v3850
  %v3852 = add nsw i64 %v3730, 1
  br label %b572
b574:
  %v3853 = fadd <8 x float> %v3725, %v3731
  %v3854 = add nsw i64 %v3724, 128
  br label %b569
b571:
  %v3855 = add i64 0, 0
  %v3856 = getelementptr inbounds float, ptr %v240, i64 %v3855
  store <8 x float> %v3725, ptr %v3856, align 4
  br label %b568
b568:
  %v3857 = icmp sgt i64 %v3, 1
  br i1 %v3857, label %b575, label %b576
b575:
  %v3858 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3859 = atomicrmw add ptr %v3858, i64 1 acq_rel
  %v3860 = load i64, ptr %v329, align 8
  %v3861 = add i64 %v3860, 1
  store i64 %v3861, ptr %v329, align 8
  %v3862 = mul i64 %v3, %v3861
  br label %b577
b577:
  %v3863 = load atomic i64, ptr %v3858 acquire, align 8
  %v3864 = icmp slt i64 %v3863, %v3862
  br i1 %v3864, label %b578, label %b579
b578:
  %v3865 = call i32 @sched_yield()
  br label %b577
b579:
  br label %b576
b576:
  %v3866 = icmp eq i64 %v2, 0
  br i1 %v3866, label %b580, label %b581
b580:
  br label %b582
b582:
  %v3867 = phi i64 [ 0, %b580 ], [ %v3998, %b587 ]
  %v3868 = phi <8 x float> [ splat (float 0x0000000000000000), %b580 ], [ %v3997, %b587 ]
  %v3869 = icmp slt i64 %v3867, %v8
  br i1 %v3869, label %b583, label %b584
b583:
  %v3870 = add i64 %v3867, 128
  %v3871 = icmp slt i64 %v3870, %v8
  %v3872 = select i1 %v3871, i64 %v3870, i64 %v8
  br label %b585
b585:
  %v3873 = phi i64 [ %v3867, %b583 ], [ %v3996, %b586 ]
  %v3874 = phi <8 x float> [ splat (float 0x0000000000000000), %b583 ], [ %v3995, %b586 ]
  %v3875 = icmp slt i64 %v3873, %v3872
  br i1 %v3875, label %b586, label %b587
b586:
  %v3876 = mul i64 %v3873, 8
  %v3877 = getelementptr inbounds float, ptr %v136, i64 %v3876
  %v3878 = mul i64 %v3873, 16
  %v3879 = getelementptr inbounds float, ptr %v24, i64 %v3878
  %v3880 = mul i64 %v3873, 8
  %v3881 = getelementptr inbounds float, ptr %v132, i64 %v3880
  %v3882 = mul i64 %v3873, 8
  %v3883 = getelementptr inbounds float, ptr %v134, i64 %v3882
  %v3884 = mul i64 %v3873, 8
  %v3885 = getelementptr inbounds float, ptr %v122, i64 %v3884
  %v3886 = mul i64 %v3873, 1
  %v3887 = getelementptr inbounds float, ptr %v126, i64 %v3886
  %v3888 = getelementptr inbounds float, ptr %v3887, i64 0
  %v3889 = load float, ptr %v3888, align 4
  %v3890 = mul i64 %v3873, 1
  %v3891 = getelementptr inbounds float, ptr %v128, i64 %v3890
  %v3892 = getelementptr inbounds float, ptr %v3891, i64 0
  %v3893 = load float, ptr %v3892, align 4
  %v3894 = mul i64 %v3873, 8
  %v3895 = getelementptr inbounds float, ptr %v124, i64 %v3894
  %v3896 = mul i64 %v3873, 16
  %v3897 = getelementptr inbounds float, ptr %v96, i64 %v3896
  %v3898 = add i64 0, 0
  %v3899 = getelementptr inbounds float, ptr %v3877, i64 %v3898
  %v3900 = load <8 x float>, ptr %v3899, align 4
  %v3901 = add i64 0, 0
  %v3902 = getelementptr inbounds float, ptr %v3879, i64 %v3901
  %v3903 = load <8 x float>, ptr %v3902, align 4
  %v3904 = fadd <8 x float> %v3900, %v3903
  %v3905 = add i64 0, 0
  %v3906 = getelementptr inbounds float, ptr %v3881, i64 %v3905
  %v3907 = load <8 x float>, ptr %v3906, align 4
  %v3908 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3909 = shufflevector <8 x float> %v3908, <8 x float> poison, <8 x i32> zeroinitializer
  %v3910 = fcmp ogt <8 x float> %v3907, %v3909
  %v3911 = select <8 x i1> %v3910, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3912 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3913 = shufflevector <8 x float> %v3912, <8 x float> poison, <8 x i32> zeroinitializer
  %v3914 = fcmp une <8 x float> %v3911, splat (float 0x0000000000000000)
  %v3915 = select <8 x i1> %v3914, <8 x float> %v3907, <8 x float> %v3913
  %v3916 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v3915)
  %v3917 = fcmp une <8 x float> %v3911, splat (float 0x0000000000000000)
  %v3918 = select <8 x i1> %v3917, <8 x float> %v3916, <8 x float> %v3909
  %v3919 = add i64 0, 0
  %v3920 = getelementptr inbounds float, ptr %v22, i64 %v3919
  %v3921 = load <8 x float>, ptr %v3920, align 4
  %v3922 = fadd <8 x float> %v3918, %v3921
  %v3923 = fcmp ole <8 x float> %v3922, %v3909
  %v3924 = select <8 x i1> %v3923, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v3925 = fcmp une <8 x float> %v3924, splat (float 0x0000000000000000)
  %v3926 = select <8 x i1> %v3925, <8 x float> %v3909, <8 x float> %v3922
  %v3927 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v3928 = shufflevector <8 x float> %v3927, <8 x float> poison, <8 x i32> zeroinitializer
  %v3929 = fadd <8 x float> %v3918, %v3928
  %v3930 = fdiv <8 x float> %v3926, %v3929
  %v3931 = fmul <8 x float> %v3904, %v3930
  %v3932 = add i64 0, 0
  %v3933 = getelementptr inbounds float, ptr %v3883, i64 %v3932
  %v3934 = load <8 x float>, ptr %v3933, align 4
  %v3935 = fdiv <8 x float> %v3934, %v3929
  %v3936 = fcmp une <8 x float> %v3924, splat (float 0x0000000000000000)
  %v3937 = select <8 x i1> %v3936, <8 x float> %v3909, <8 x float> %v3935
  %v3938 = fmul <8 x float> %v3934, %v3930
  %v3939 = fdiv <8 x float> %v3938, %v3929
  %v3940 = fsub <8 x float> %v3937, %v3939
  %v3941 = fcmp une <8 x float> %v3911, splat (float 0x0000000000000000)
  %v3942 = select <8 x i1> %v3941, <8 x float> %v3940, <8 x float> %v3909
  %v3943 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v3944 = shufflevector <8 x float> %v3943, <8 x float> poison, <8 x i32> zeroinitializer
  %v3945 = fmul <8 x float> %v3944, %v3942
  %v3946 = fdiv <8 x float> %v3945, %v3916
  %v3947 = fcmp une <8 x float> %v3911, splat (float 0x0000000000000000)
  %v3948 = select <8 x i1> %v3947, <8 x float> %v3946, <8 x float> %v3909
  %v3949 = add i64 0, 0
  %v3950 = getelementptr inbounds float, ptr %v64, i64 %v3949
  %v3951 = load <8 x float>, ptr %v3950, align 4
  %v3952 = add i64 0, 0
  %v3953 = getelementptr inbounds float, ptr %v3885, i64 %v3952
  %v3954 = load <8 x float>, ptr %v3953, align 4
  %v3955 = add i64 0, 0
  %v3956 = getelementptr inbounds float, ptr %v92, i64 %v3955
  %v3957 = load <8 x float>, ptr %v3956, align 4
  %v3958 = insertelement <8 x float> poison, float %v3889, i64 0
  %v3959 = shufflevector <8 x float> %v3958, <8 x float> poison, <8 x i32> zeroinitializer
  %v3960 = fmul <8 x float> %v3957, %v3959
  %v3961 = add i64 0, 0
  %v3962 = getelementptr inbounds float, ptr %v94, i64 %v3961
  %v3963 = load <8 x float>, ptr %v3962, align 4
  %v3964 = insertelement <8 x float> poison, float %v3893, i64 0
  %v3965 = shufflevector <8 x float> %v3964, <8 x float> poison, <8 x i32> zeroinitializer
  %v3966 = fmul <8 x float> %v3963, %v3965
  %v3967 = fsub <8 x float> %v3960, %v3966
  %v3968 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v3969 = shufflevector <8 x float> %v3968, <8 x float> poison, <8 x i32> zeroinitializer
  %v3970 = fmul <8 x float> %v3969, %v3967
  %v3971 = fsub <8 x float> %v3954, %v3970
  %v3972 = fmul <8 x float> %v3951, %v3971
  %v3973 = add i64 0, 0
  %v3974 = getelementptr inbounds float, ptr %v66, i64 %v3973
  %v3975 = load <8 x float>, ptr %v3974, align 4
  %v3976 = add i64 0, 0
  %v3977 = getelementptr inbounds float, ptr %v3895, i64 %v3976
  %v3978 = load <8 x float>, ptr %v3977, align 4
  %v3979 = fmul <8 x float> %v3957, %v3965
  %v3980 = fmul <8 x float> %v3963, %v3959
  %v3981 = fadd <8 x float> %v3979, %v3980
  %v3982 = fmul <8 x float> %v3969, %v3981
  %v3983 = fsub <8 x float> %v3978, %v3982
  %v3984 = fmul <8 x float> %v3975, %v3983
  %v3985 = fsub <8 x float> %v3972, %v3984
  %v3986 = add i64 0, 0
  %v3987 = getelementptr inbounds float, ptr %v3897, i64 %v3986
  %v3988 = load <8 x float>, ptr %v3987, align 4
  %v3989 = fadd <8 x float> %v3985, %v3988
  %v3990 = fmul <8 x float> %v3948, %v3989
  %v3991 = fadd <8 x float> %v3931, %v3990
  %v3992 = fadd <8 x float> %v3991, %v3990
  %v3993 = fmul <8 x float> %v3992, %v3983
  %v3994 = fneg <8 x float> %v3993
  %v3995 = fadd <8 x float> %v3874, %v3994
  %v3996 = add nsw i64 %v3873, 1
  br label %b585
b587:
  %v3997 = fadd <8 x float> %v3868, %v3874
  %v3998 = add nsw i64 %v3867, 128
  br label %b582
b584:
  %v3999 = add i64 0, 0
  %v4000 = getelementptr inbounds float, ptr %v242, i64 %v3999
  store <8 x float> %v3868, ptr %v4000, align 4
  br label %b581
b581:
  %v4001 = icmp sgt i64 %v3, 1
  br i1 %v4001, label %b588, label %b589
b588:
  %v4002 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4003 = atomicrmw add ptr %v4002, i64 1 acq_rel
  %v4004 = load i64, ptr %v329, align 8
  %v4005 = add i64 %v4004, 1
  store i64 %v4005, ptr %v329, align 8
  %v4006 = mul i64 %v3, %v4005
  br label %b590
b590:
  %v4007 = load atomic i64, ptr %v4002 acquire, align 8
  %v4008 = icmp slt i64 %v4007, %v4006
  br i1 %v4008, label %b591, label %b592
b591:
  %v4009 = call i32 @sched_yield()
  br label %b590
b592:
  br label %b589
b589:
  %v4010 = mul i64 0, 16
  %v4011 = getelementptr inbounds float, ptr %v140, i64 %v4010
  %v4012 = getelementptr inbounds float, ptr %v4011, i64 0
  %v4013 = mul i64 0, 8
  %v4014 = getelementptr inbounds float, ptr %v16, i64 %v4013
  %v4015 = getelementptr inbounds float, ptr %v4014, i64 0
  %v4016 = getelementptr inbounds float, ptr %v334, i64 12288
  %v4017 = add i64 16, 1
  %v4018 = sdiv i64 %v4017, 2
  %v4019 = add i64 %v2, 1
  %v4020 = mul i64 %v4018, %v2
  %v4021 = sdiv i64 %v4020, %v3
  %v4022 = mul i64 %v4021, 2
  %v4023 = icmp slt i64 %v4022, 16
  %v4024 = select i1 %v4023, i64 %v4022, i64 16
  %v4025 = mul i64 %v4018, %v4019
  %v4026 = sdiv i64 %v4025, %v3
  %v4027 = mul i64 %v4026, 2
  %v4028 = icmp slt i64 %v4027, 16
  %v4029 = select i1 %v4028, i64 %v4027, i64 16
  %v4030 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b593
b593:
  %v4031 = phi i64 [ %v4024, %b589 ], [ %v4039, %b598 ]
  %v4032 = icmp slt i64 %v4031, %v4029
  br i1 %v4032, label %b594, label %b595
b594:
  %v4033 = mul i64 %v4031, 8
  %v4034 = getelementptr inbounds float, ptr %v4030, i64 %v4033
  br label %b596
b596:
  %v4035 = phi i64 [ 0, %b594 ], [ %v4038, %b597 ]
  %v4036 = icmp slt i64 %v4035, 8
  br i1 %v4036, label %b597, label %b598
b597:
  %v4037 = getelementptr inbounds float, ptr %v4034, i64 %v4035
  store float 0x0000000000000000, ptr %v4037, align 4
  %v4038 = add nsw i64 %v4035, 1
  br label %b596
b598:
  %v4039 = add nsw i64 %v4031, 1
  br label %b593
b595:
  %v4040 = mul i64 %v8, 1
  br label %b599
b599:
  %v4041 = phi i64 [ 0, %b595 ], [ %v4145, %b604 ]
  %v4042 = icmp slt i64 %v4041, %v4040
  br i1 %v4042, label %b600, label %b601
b600:
  %v4043 = sub i64 %v4040, %v4041
  %v4044 = icmp slt i64 %v4043, 384
  %v4045 = select i1 %v4044, i64 %v4043, i64 384
  br label %b602
b602:
  %v4046 = phi i64 [ %v4024, %b600 ], [ %v4144, %b628 ]
  %v4047 = icmp slt i64 %v4046, %v4029
  br i1 %v4047, label %b603, label %b604
b603:
  %v4048 = sub i64 %v4029, %v4046
  %v4049 = icmp slt i64 %v4048, 64
  %v4050 = select i1 %v4049, i64 %v4048, i64 64
  %v4051 = sdiv i64 %v4050, 2
  %v4052 = mul i64 %v4051, 2
  %v4053 = sub i64 %v4050, %v4052
  %v4054 = mul i64 %v4041, 16
  %v4055 = add i64 %v4054, %v4046
  %v4056 = getelementptr inbounds float, ptr %v4012, i64 %v4055
  br label %b605
b605:
  %v4057 = phi i64 [ 0, %b603 ], [ %v4083, %b613 ]
  %v4058 = icmp slt i64 %v4057, %v4045
  br i1 %v4058, label %b606, label %b607
b606:
  %v4059 = mul i64 %v4057, 16
  %v4060 = getelementptr inbounds float, ptr %v4056, i64 %v4059
  %v4061 = mul i64 %v4057, 2
  %v4062 = getelementptr inbounds float, ptr %v4016, i64 %v4061
  br label %b608
b608:
  %v4063 = phi i64 [ 0, %b606 ], [ %v4072, %b609 ]
  %v4064 = icmp slt i64 %v4063, %v4051
  br i1 %v4064, label %b609, label %b610
b609:
  %v4065 = mul i64 %v4063, 2
  %v4066 = getelementptr inbounds float, ptr %v4060, i64 %v4065
  %v4067 = mul i64 %v4063, 768
  %v4068 = getelementptr inbounds float, ptr %v4062, i64 %v4067
  %v4069 = getelementptr inbounds float, ptr %v4066, i64 0
  %v4070 = load <2 x float>, ptr %v4069, align 4
  %v4071 = getelementptr inbounds float, ptr %v4068, i64 0
  store <2 x float> %v4070, ptr %v4071, align 4
  %v4072 = add nsw i64 %v4063, 1
  br label %b608
b610:
  %v4073 = mul i64 %v4051, 2
  %v4074 = getelementptr inbounds float, ptr %v4060, i64 %v4073
  %v4075 = mul i64 %v4051, 768
  %v4076 = getelementptr inbounds float, ptr %v4062, i64 %v4075
  br label %b611
b611:
  %v4077 = phi i64 [ 0, %b610 ], [ %v4082, %b612 ]
  %v4078 = icmp slt i64 %v4077, %v4053
  br i1 %v4078, label %b612, label %b613
b612:
  %v4079 = getelementptr inbounds float, ptr %v4074, i64 %v4077
  %v4080 = load float, ptr %v4079, align 4
  %v4081 = getelementptr inbounds float, ptr %v4076, i64 %v4077
  store float %v4080, ptr %v4081, align 4
  %v4082 = add nsw i64 %v4077, 1
  br label %b611, !llvm.loop !0
b613:
  %v4083 = add nsw i64 %v4057, 1
  br label %b605
b607:
  br label %b614
b614:
  %v4084 = phi i64 [ 0, %b607 ], [ %v4119, %b622 ]
  %v4085 = icmp slt i64 %v4084, 0
  br i1 %v4085, label %b615, label %b616
b615:
  %v4086 = mul i64 %v4041, 8
  %v4087 = add i64 %v4086, %v4084
  %v4088 = getelementptr inbounds float, ptr %v4015, i64 %v4087
  br label %b617
b617:
  %v4089 = phi i64 [ 0, %b615 ], [ %v4107, %b618 ]
  %v4090 = icmp slt i64 %v4089, %v4045
  br i1 %v4090, label %b618, label %b619
b618:
  %v4091 = mul i64 %v4089, 8
  %v4092 = getelementptr inbounds float, ptr %v4088, i64 %v4091
  %v4093 = mul i64 %v4089, 32
  %v4094 = getelementptr inbounds float, ptr %v334, i64 %v4093
  %v4095 = getelementptr inbounds float, ptr %v4092, i64 0
  %v4096 = load <8 x float>, ptr %v4095, align 4
  %v4097 = getelementptr inbounds float, ptr %v4094, i64 0
  store <8 x float> %v4096, ptr %v4097, align 4
  %v4098 = getelementptr inbounds float, ptr %v4092, i64 8
  %v4099 = load <8 x float>, ptr %v4098, align 4
  %v4100 = getelementptr inbounds float, ptr %v4094, i64 8
  store <8 x float> %v4099, ptr %v4100, align 4
  %v4101 = getelementptr inbounds float, ptr %v4092, i64 16
  %v4102 = load <8 x float>, ptr %v4101, align 4
  %v4103 = getelementptr inbounds float, ptr %v4094, i64 16
  store <8 x float> %v4102, ptr %v4103, align 4
  %v4104 = getelementptr inbounds float, ptr %v4092, i64 24
  %v4105 = load <8 x float>, ptr %v4104, align 4
  %v4106 = getelementptr inbounds float, ptr %v4094, i64 24
  store <8 x float> %v4105, ptr %v4106, align 4
  %v4107 = add nsw i64 %v4089, 1
  br label %b617
b619:
  %v4108 = sdiv i64 %v4050, 2
  br label %b620
b620:
  %v4109 = phi i64 [ 0, %b619 ], [ %v4118, %b621 ]
  %v4110 = icmp slt i64 %v4109, %v4108
  br i1 %v4110, label %b621, label %b622
b621:
  %v4111 = mul i64 %v4109, 2
  %v4112 = add i64 %v4046, %v4111
  %v4113 = mul i64 %v4109, 768
  %v4114 = getelementptr inbounds float, ptr %v4016, i64 %v4113
  %v4115 = mul i64 %v4112, 8
  %v4116 = add i64 %v4115, %v4084
  %v4117 = getelementptr inbounds float, ptr %v4030, i64 %v4116
  call void @outer_2x32(ptr %v4114, ptr %v334, i64 %v4045, ptr %v4117, i64 8)
  %v4118 = add nsw i64 %v4109, 1
  br label %b620
b622:
  %v4119 = add nsw i64 %v4084, 32
  br label %b614
b616:
  %v4120 = mul i64 %v4041, 8
  %v4121 = add i64 %v4120, 0
  %v4122 = getelementptr inbounds float, ptr %v4015, i64 %v4121
  br label %b623
b623:
  %v4123 = phi i64 [ 0, %b616 ], [ %v4132, %b624 ]
  %v4124 = icmp slt i64 %v4123, %v4045
  br i1 %v4124, label %b624, label %b625
b624:
  %v4125 = mul i64 %v4123, 8
  %v4126 = getelementptr inbounds float, ptr %v4122, i64 %v4125
  %v4127 = mul i64 %v4123, 8
  %v4128 = getelementptr inbounds float, ptr %v334, i64 %v4127
  %v4129 = getelementptr inbounds float, ptr %v4126, i64 0
  %v4130 = load <8 x float>, ptr %v4129, align 4
  %v4131 = getelementptr inbounds float, ptr %v4128, i64 0
  store <8 x float> %v4130, ptr %v4131, align 4
  %v4132 = add nsw i64 %v4123, 1
  br label %b623
b625:
  %v4133 = sdiv i64 %v4050, 2
  br label %b626
b626:
  %v4134 = phi i64 [ 0, %b625 ], [ %v4143, %b627 ]
  %v4135 = icmp slt i64 %v4134, %v4133
  br i1 %v4135, label %b627, label %b628
b627:
  %v4136 = mul i64 %v4134, 2
  %v4137 = add i64 %v4046, %v4136
  %v4138 = mul i64 %v4134, 768
  %v4139 = getelementptr inbounds float, ptr %v4016, i64 %v4138
  %v4140 = mul i64 %v4137, 8
  %v4141 = add i64 %v4140, 0
  %v4142 = getelementptr inbounds float, ptr %v4030, i64 %v4141
  call void @outer_2x8(ptr %v4139, ptr %v334, i64 %v4045, ptr %v4142, i64 8)
  %v4143 = add nsw i64 %v4134, 1
  br label %b626
b628:
  %v4144 = add nsw i64 %v4046, 64
  br label %b602
b604:
  %v4145 = add nsw i64 %v4041, 384
  br label %b599
b601:
  %v4146 = icmp sgt i64 %v3, 1
  br i1 %v4146, label %b629, label %b630
b629:
  %v4147 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4148 = atomicrmw add ptr %v4147, i64 1 acq_rel
  %v4149 = load i64, ptr %v329, align 8
  %v4150 = add i64 %v4149, 1
  store i64 %v4150, ptr %v329, align 8
  %v4151 = mul i64 %v3, %v4150
  br label %b631
b631:
  %v4152 = load atomic i64, ptr %v4147 acquire, align 8
  %v4153 = icmp slt i64 %v4152, %v4151
  br i1 %v4153, label %b632, label %b633
b632:
  %v4154 = call i32 @sched_yield()
  br label %b631
b633:
  br label %b630
b630:
  %v4155 = icmp eq i64 %v2, 0
  br i1 %v4155, label %b634, label %b635
b634:
  br label %b636
b636:
  %v4156 = phi i64 [ 0, %b634 ], [ %v4201, %b641 ]
  %v4157 = phi <8 x float> [ splat (float 0x0000000000000000), %b634 ], [ %v4200, %b641 ]
  %v4158 = icmp slt i64 %v4156, %v8
  br i1 %v4158, label %b637, label %b638
b637:
  %v4159 = add i64 %v4156, 128
  %v4160 = icmp slt i64 %v4159, %v8
  %v4161 = select i1 %v4160, i64 %v4159, i64 %v8
  br label %b639
b639:
  %v4162 = phi i64 [ %v4156, %b637 ], [ %v4199, %b640 ]
  %v4163 = phi <8 x float> [ splat (float 0x0000000000000000), %b637 ], [ %v4198, %b640 ]
  %v4164 = icmp slt i64 %v4162, %v4161
  br i1 %v4164, label %b640, label %b641
b640:
  %v4165 = mul i64 %v4162, 8
  %v4166 = getelementptr inbounds float, ptr %v132, i64 %v4165
  %v4167 = mul i64 %v4162, 8
  %v4168 = getelementptr inbounds float, ptr %v134, i64 %v4167
  %v4169 = add i64 0, 0
  %v4170 = getelementptr inbounds float, ptr %v4166, i64 %v4169
  %v4171 = load <8 x float>, ptr %v4170, align 4
  %v4172 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4173 = shufflevector <8 x float> %v4172, <8 x float> poison, <8 x i32> zeroinitializer
  %v4174 = fcmp ogt <8 x float> %v4171, %v4173
  %v4175 = select <8 x i1> %v4174, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4176 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v4177 = shufflevector <8 x float> %v4176, <8 x float> poison, <8 x i32> zeroinitializer
  %v4178 = fcmp une <8 x float> %v4175, splat (float 0x0000000000000000)
  %v4179 = select <8 x i1> %v4178, <8 x float> %v4171, <8 x float> %v4177
  %v4180 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v4179)
  %v4181 = fcmp une <8 x float> %v4175, splat (float 0x0000000000000000)
  %v4182 = select <8 x i1> %v4181, <8 x float> %v4180, <8 x float> %v4173
  %v4183 = add i64 0, 0
  %v4184 = getelementptr inbounds float, ptr %v22, i64 %v4183
  %v4185 = load <8 x float>, ptr %v4184, align 4
  %v4186 = fadd <8 x float> %v4182, %v4185
  %v4187 = fcmp ole <8 x float> %v4186, %v4173
  %v4188 = select <8 x i1> %v4187, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v4189 = add i64 0, 0
  %v4190 = getelementptr inbounds float, ptr %v4168, i64 %v4189
  %v4191 = load <8 x float>, ptr %v4190, align 4
  %v4192 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v4193 = shufflevector <8 x float> %v4192, <8 x float> poison, <8 x i32> zeroinitializer
  %v4194 = fadd <8 x float> %v4182, %v4193
  %v4195 = fdiv <8 x float> %v4191, %v4194
  %v4196 = fcmp une <8 x float> %v4188, splat (float 0x0000000000000000)
  %v4197 = select <8 x i1> %v4196, <8 x float> %v4173, <8 x float> %v4195
  %v4198 = fadd <8 x float> %v4163, %v4197
  %v4199 = add nsw i64 %v4162, 1
  br label %b639
b641:
  %v4200 = fadd <8 x float> %v4157, %v4163
  %v4201 = add nsw i64 %v4156, 128
  br label %b636
b638:
  %v4202 = add i64 0, 0
  %v4203 = getelementptr inbounds float, ptr %v36, i64 %v4202
  store <8 x float> %v4157, ptr %v4203, align 4
  br label %b635
b635:
  %v4204 = icmp sgt i64 %v3, 1
  br i1 %v4204, label %b642, label %b643
b642:
  %v4205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4206 = atomicrmw add ptr %v4205, i64 1 acq_rel
  %v4207 = load i64, ptr %v329, align 8
  %v4208 = add i64 %v4207, 1
  store i64 %v4208, ptr %v329, align 8
  %v4209 = mul i64 %v3, %v4208
  br label %b644
b644:
  %v4210 = load atomic i64, ptr %v4205 acquire, align 8
  %v4211 = icmp slt i64 %v4210, %v4209
  br i1 %v4211, label %b645, label %b646
b645:
  %v4212 = call i32 @sched_yield()
  br label %b644
b646:
  br label %b643
b643:
  %v4213 = icmp eq i64 %v2, 0
  br i1 %v4213, label %b647, label %b648
b647:
  br label %b649
b649:
  %v4214 = phi i64 [ 0, %b647 ], [ %v4240, %b654 ]
  %v4215 = icmp slt i64 %v4214, 2
  br i1 %v4215, label %b650, label %b651
b650:
  br label %b652
b652:
  %v4216 = phi i64 [ 0, %b650 ], [ %v4235, %b657 ]
  %v4217 = phi <8 x float> [ splat (float 0x0000000000000000), %b650 ], [ %v4234, %b657 ]
  %v4218 = icmp slt i64 %v4216, %v7
  br i1 %v4218, label %b653, label %b654
b653:
  %v4219 = add i64 %v4216, 128
  %v4220 = icmp slt i64 %v4219, %v7
  %v4221 = select i1 %v4220, i64 %v4219, i64 %v7
  br label %b655
b655:
  %v4222 = phi i64 [ %v4216, %b653 ], [ %v4233, %b656 ]
  %v4223 = phi <8 x float> [ splat (float 0x0000000000000000), %b653 ], [ %v4232, %b656 ]
  %v4224 = icmp slt i64 %v4222, %v4221
  br i1 %v4224, label %b656, label %b657
b656:
  %v4225 = mul i64 %v4222, 16
  %v4226 = getelementptr inbounds float, ptr %v26, i64 %v4225
  %v4227 = mul i64 %v4214, 8
  %v4228 = add i64 0, %v4227
  %v4229 = add i64 %v4228, 0
  %v4230 = getelementptr inbounds float, ptr %v4226, i64 %v4229
  %v4231 = load <8 x float>, ptr %v4230, align 4
  %v4232 = fadd <8 x float> %v4223, %v4231
  %v4233 = add nsw i64 %v4222, 1
  br label %b655
b657:
  %v4234 = fadd <8 x float> %v4217, %v4223
  %v4235 = add nsw i64 %v4216, 128
  br label %b652
b654:
  %v4236 = mul i64 %v4214, 8
  %v4237 = add i64 0, %v4236
  %v4238 = add i64 %v4237, 0
  %v4239 = getelementptr inbounds float, ptr %v38, i64 %v4238
  store <8 x float> %v4217, ptr %v4239, align 4
  %v4240 = add nsw i64 %v4214, 1
  br label %b649
b651:
  br label %b648
b648:
  %v4241 = icmp sgt i64 %v3, 1
  br i1 %v4241, label %b658, label %b659
b658:
  %v4242 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4243 = atomicrmw add ptr %v4242, i64 1 acq_rel
  %v4244 = load i64, ptr %v329, align 8
  %v4245 = add i64 %v4244, 1
  store i64 %v4245, ptr %v329, align 8
  %v4246 = mul i64 %v3, %v4245
  br label %b660
b660:
  %v4247 = load atomic i64, ptr %v4242 acquire, align 8
  %v4248 = icmp slt i64 %v4247, %v4246
  br i1 %v4248, label %b661, label %b662
b661:
  %v4249 = call i32 @sched_yield()
  br label %b660
b662:
  br label %b659
b659:
  %v4250 = icmp eq i64 %v2, 0
  br i1 %v4250, label %b663, label %b664
b663:
  %v4251 = add i64 0, 0
  %v4252 = getelementptr inbounds float, ptr %v196, i64 %v4251
  %v4253 = load <8 x float>, ptr %v4252, align 4
  %v4254 = add i64 0, 0
  %v4255 = getelementptr inbounds float, ptr %v198, i64 %v4254
  %v4256 = load <8 x float>, ptr %v4255, align 4
  %v4257 = fadd <8 x float> %v4253, %v4256
  %v4258 = add i64 0, 0
  %v4259 = getelementptr inbounds float, ptr %v200, i64 %v4258
  %v4260 = load <8 x float>, ptr %v4259, align 4
  %v4261 = fadd <8 x float> %v4257, %v4260
  %v4262 = add i64 0, 0
  %v4263 = getelementptr inbounds float, ptr %v202, i64 %v4262
  %v4264 = load <8 x float>, ptr %v4263, align 4
  %v4265 = fadd <8 x float> %v4261, %v4264
  %v4266 = add i64 0, 0
  %v4267 = getelementptr inbounds float, ptr %v46, i64 %v4266
  store <8 x float> %v4265, ptr %v4267, align 4
  br label %b664
b664:
  %v4268 = icmp sgt i64 %v3, 1
  br i1 %v4268, label %b665, label %b666
b665:
  %v4269 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4270 = atomicrmw add ptr %v4269, i64 1 acq_rel
  %v4271 = load i64, ptr %v329, align 8
  %v4272 = add i64 %v4271, 1
  store i64 %v4272, ptr %v329, align 8
  %v4273 = mul i64 %v3, %v4272
  br label %b667
b667:
  %v4274 = load atomic i64, ptr %v4269 acquire, align 8
  %v4275 = icmp slt i64 %v4274, %v4273
  br i1 %v4275, label %b668, label %b669
b668:
  %v4276 = call i32 @sched_yield()
  br label %b667
b669:
  br label %b666
b666:
  %v4277 = icmp eq i64 %v2, 0
  br i1 %v4277, label %b670, label %b671
b670:
  %v4278 = add i64 0, 0
  %v4279 = getelementptr inbounds float, ptr %v204, i64 %v4278
  %v4280 = load <8 x float>, ptr %v4279, align 4
  %v4281 = add i64 0, 0
  %v4282 = getelementptr inbounds float, ptr %v206, i64 %v4281
  %v4283 = load <8 x float>, ptr %v4282, align 4
  %v4284 = fadd <8 x float> %v4280, %v4283
  %v4285 = add i64 0, 0
  %v4286 = getelementptr inbounds float, ptr %v208, i64 %v4285
  %v4287 = load <8 x float>, ptr %v4286, align 4
  %v4288 = fadd <8 x float> %v4284, %v4287
  %v4289 = add i64 0, 0
  %v4290 = getelementptr inbounds float, ptr %v210, i64 %v4289
  %v4291 = load <8 x float>, ptr %v4290, align 4
  %v4292 = fadd <8 x float> %v4288, %v4291
  %v4293 = add i64 8, 0
  %v4294 = getelementptr inbounds float, ptr %v46, i64 %v4293
  store <8 x float> %v4292, ptr %v4294, align 4
  br label %b671
b671:
  %v4295 = icmp sgt i64 %v3, 1
  br i1 %v4295, label %b672, label %b673
b672:
  %v4296 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4297 = atomicrmw add ptr %v4296, i64 1 acq_rel
  %v4298 = load i64, ptr %v329, align 8
  %v4299 = add i64 %v4298, 1
  store i64 %v4299, ptr %v329, align 8
  %v4300 = mul i64 %v3, %v4299
  br label %b674
b674:
  %v4301 = load atomic i64, ptr %v4296 acquire, align 8
  %v4302 = icmp slt i64 %v4301, %v4300
  br i1 %v4302, label %b675, label %b676
b675:
  %v4303 = call i32 @sched_yield()
  br label %b674
b676:
  br label %b673
b673:
  %v4304 = icmp eq i64 %v2, 0
  br i1 %v4304, label %b677, label %b678
b677:
  %v4305 = add i64 0, 0
  %v4306 = getelementptr inbounds float, ptr %v220, i64 %v4305
  %v4307 = load <8 x float>, ptr %v4306, align 4
  %v4308 = add i64 0, 0
  %v4309 = getelementptr inbounds float, ptr %v222, i64 %v4308
  %v4310 = load <8 x float>, ptr %v4309, align 4
  %v4311 = fadd <8 x float> %v4307, %v4310
  %v4312 = add i64 0, 0
  %v4313 = getelementptr inbounds float, ptr %v224, i64 %v4312
  %v4314 = load <8 x float>, ptr %v4313, align 4
  %v4315 = fadd <8 x float> %v4311, %v4314
  %v4316 = add i64 0, 0
  %v4317 = getelementptr inbounds float, ptr %v226, i64 %v4316
  %v4318 = load <8 x float>, ptr %v4317, align 4
  %v4319 = fadd <8 x float> %v4315, %v4318
  %v4320 = add i64 0, 0
  %v4321 = getelementptr inbounds float, ptr %v48, i64 %v4320
  store <8 x float> %v4319, ptr %v4321, align 4
  br label %b678
b678:
  %v4322 = icmp sgt i64 %v3, 1
  br i1 %v4322, label %b679, label %b680
b679:
  %v4323 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4324 = atomicrmw add ptr %v4323, i64 1 acq_rel
  %v4325 = load i64, ptr %v329, align 8
  %v4326 = add i64 %v4325, 1
  store i64 %v4326, ptr %v329, align 8
  %v4327 = mul i64 %v3, %v4326
  br label %b681
b681:
  %v4328 = load atomic i64, ptr %v4323 acquire, align 8
  %v4329 = icmp slt i64 %v4328, %v4327
  br i1 %v4329, label %b682, label %b683
b682:
  %v4330 = call i32 @sched_yield()
  br label %b681
b683:
  br label %b680
b680:
  %v4331 = icmp eq i64 %v2, 0
  br i1 %v4331, label %b684, label %b685
b684:
  %v4332 = add i64 0, 0
  %v4333 = getelementptr inbounds float, ptr %v228, i64 %v4332
  %v4334 = load <8 x float>, ptr %v4333, align 4
  %v4335 = add i64 0, 0
  %v4336 = getelementptr inbounds float, ptr %v230, i64 %v4335
  %v4337 = load <8 x float>, ptr %v4336, align 4
  %v4338 = fadd <8 x float> %v4334, %v4337
  %v4339 = add i64 0, 0
  %v4340 = getelementptr inbounds float, ptr %v232, i64 %v4339
  %v4341 = load <8 x float>, ptr %v4340, align 4
  %v4342 = fadd <8 x float> %v4338, %v4341
  %v4343 = add i64 0, 0
  %v4344 = getelementptr inbounds float, ptr %v234, i64 %v4343
  %v4345 = load <8 x float>, ptr %v4344, align 4
  %v4346 = fadd <8 x float> %v4342, %v4345
  %v4347 = add i64 8, 0
  %v4348 = getelementptr inbounds float, ptr %v48, i64 %v4347
  store <8 x float> %v4346, ptr %v4348, align 4
  br label %b685
b685:
  %v4349 = icmp sgt i64 %v3, 1
  br i1 %v4349, label %b686, label %b687
b686:
  %v4350 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4351 = atomicrmw add ptr %v4350, i64 1 acq_rel
  %v4352 = load i64, ptr %v329, align 8
  %v4353 = add i64 %v4352, 1
  store i64 %v4353, ptr %v329, align 8
  %v4354 = mul i64 %v3, %v4353
  br label %b688
b688:
  %v4355 = load atomic i64, ptr %v4350 acquire, align 8
  %v4356 = icmp slt i64 %v4355, %v4354
  br i1 %v4356, label %b689, label %b690
b689:
  %v4357 = call i32 @sched_yield()
  br label %b688
b690:
  br label %b687
b687:
  %v4358 = icmp eq i64 %v2, 0
  br i1 %v4358, label %b691, label %b692
b691:
  %v4359 = add i64 0, 0
  %v4360 = getelementptr inbounds float, ptr %v192, i64 %v4359
  %v4361 = load <8 x float>, ptr %v4360, align 4
  %v4362 = add i64 0, 0
  %v4363 = getelementptr inbounds float, ptr %v194, i64 %v4362
  %v4364 = load <8 x float>, ptr %v4363, align 4
  %v4365 = fadd <8 x float> %v4361, %v4364
  %v4366 = add i64 0, 0
  %v4367 = getelementptr inbounds float, ptr %v56, i64 %v4366
  %v4368 = load <8 x float>, ptr %v4367, align 4
  %v4369 = fmul <8 x float> %v4365, %v4368
  %v4370 = add i64 0, 0
  %v4371 = getelementptr inbounds float, ptr %v58, i64 %v4370
  %v4372 = load <8 x float>, ptr %v4371, align 4
  %v4373 = add i64 0, 0
  %v4374 = getelementptr inbounds float, ptr %v188, i64 %v4373
  %v4375 = load <8 x float>, ptr %v4374, align 4
  %v4376 = add i64 0, 0
  %v4377 = getelementptr inbounds float, ptr %v190, i64 %v4376
  %v4378 = load <8 x float>, ptr %v4377, align 4
  %v4379 = fadd <8 x float> %v4375, %v4378
  %v4380 = fmul <8 x float> %v4372, %v4379
  %v4381 = fsub <8 x float> %v4369, %v4380
  %v4382 = add i64 0, 0
  %v4383 = getelementptr inbounds float, ptr %v40, i64 %v4382
  store <8 x float> %v4381, ptr %v4383, align 4
  br label %b692
b692:
  %v4384 = icmp sgt i64 %v3, 1
  br i1 %v4384, label %b693, label %b694
b693:
  %v4385 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4386 = atomicrmw add ptr %v4385, i64 1 acq_rel
  %v4387 = load i64, ptr %v329, align 8
  %v4388 = add i64 %v4387, 1
  store i64 %v4388, ptr %v329, align 8
  %v4389 = mul i64 %v3, %v4388
  br label %b695
b695:
  %v4390 = load atomic i64, ptr %v4385 acquire, align 8
  %v4391 = icmp slt i64 %v4390, %v4389
  br i1 %v4391, label %b696, label %b697
b696:
  %v4392 = call i32 @sched_yield()
  br label %b695
b697:
  br label %b694
b694:
  %v4393 = icmp eq i64 %v2, 0
  br i1 %v4393, label %b698, label %b699
b698:
  %v4394 = add i64 0, 0
  %v4395 = getelementptr inbounds float, ptr %v216, i64 %v4394
  %v4396 = load <8 x float>, ptr %v4395, align 4
  %v4397 = add i64 0, 0
  %v4398 = getelementptr inbounds float, ptr %v218, i64 %v4397
  %v4399 = load <8 x float>, ptr %v4398, align 4
  %v4400 = fadd <8 x float> %v4396, %v4399
  %v4401 = add i64 0, 0
  %v4402 = getelementptr inbounds float, ptr %v60, i64 %v4401
  %v4403 = load <8 x float>, ptr %v4402, align 4
  %v4404 = fmul <8 x float> %v4400, %v4403
  %v4405 = add i64 0, 0
  %v4406 = getelementptr inbounds float, ptr %v62, i64 %v4405
  %v4407 = load <8 x float>, ptr %v4406, align 4
  %v4408 = add i64 0, 0
  %v4409 = getelementptr inbounds float, ptr %v212, i64 %v4408
  %v4410 = load <8 x float>, ptr %v4409, align 4
  %v4411 = add i64 0, 0
  %v4412 = getelementptr inbounds float, ptr %v214, i64 %v4411
  %v4413 = load <8 x float>, ptr %v4412, align 4
  %v4414 = fadd <8 x float> %v4410, %v4413
  %v4415 = fmul <8 x float> %v4407, %v4414
  %v4416 = fsub <8 x float> %v4404, %v4415
  %v4417 = add i64 8, 0
  %v4418 = getelementptr inbounds float, ptr %v40, i64 %v4417
  store <8 x float> %v4416, ptr %v4418, align 4
  br label %b699
b699:
  %v4419 = icmp sgt i64 %v3, 1
  br i1 %v4419, label %b700, label %b701
b700:
  %v4420 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4421 = atomicrmw add ptr %v4420, i64 1 acq_rel
  %v4422 = load i64, ptr %v329, align 8
  %v4423 = add i64 %v4422, 1
  store i64 %v4423, ptr %v329, align 8
  %v4424 = mul i64 %v3, %v4423
  br label %b702
b702:
  %v4425 = load atomic i64, ptr %v4420 acquire, align 8
  %v4426 = icmp slt i64 %v4425, %v4424
  br i1 %v4426, label %b703, label %b704
b703:
  %v4427 = call i32 @sched_yield()
  br label %b702
b704:
  br label %b701
b701:
  %v4428 = icmp eq i64 %v2, 0
  br i1 %v4428, label %b705, label %b706
b705:
  %v4429 = add i64 0, 0
  %v4430 = getelementptr inbounds float, ptr %v240, i64 %v4429
  %v4431 = load <8 x float>, ptr %v4430, align 4
  %v4432 = add i64 0, 0
  %v4433 = getelementptr inbounds float, ptr %v242, i64 %v4432
  %v4434 = load <8 x float>, ptr %v4433, align 4
  %v4435 = fadd <8 x float> %v4431, %v4434
  %v4436 = add i64 0, 0
  %v4437 = getelementptr inbounds float, ptr %v64, i64 %v4436
  %v4438 = load <8 x float>, ptr %v4437, align 4
  %v4439 = fmul <8 x float> %v4435, %v4438
  %v4440 = add i64 0, 0
  %v4441 = getelementptr inbounds float, ptr %v66, i64 %v4440
  %v4442 = load <8 x float>, ptr %v4441, align 4
  %v4443 = add i64 0, 0
  %v4444 = getelementptr inbounds float, ptr %v236, i64 %v4443
  %v4445 = load <8 x float>, ptr %v4444, align 4
  %v4446 = add i64 0, 0
  %v4447 = getelementptr inbounds float, ptr %v238, i64 %v4446
  %v4448 = load <8 x float>, ptr %v4447, align 4
  %v4449 = fadd <8 x float> %v4445, %v4448
  %v4450 = fmul <8 x float> %v4442, %v4449
  %v4451 = fsub <8 x float> %v4439, %v4450
  %v4452 = add i64 16, 0
  %v4453 = getelementptr inbounds float, ptr %v40, i64 %v4452
  store <8 x float> %v4451, ptr %v4453, align 4
  br label %b706
b706:
  %v4454 = icmp sgt i64 %v3, 1
  br i1 %v4454, label %b707, label %b708
b707:
  %v4455 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4456 = atomicrmw add ptr %v4455, i64 1 acq_rel
  %v4457 = load i64, ptr %v329, align 8
  %v4458 = add i64 %v4457, 1
  store i64 %v4458, ptr %v329, align 8
  %v4459 = mul i64 %v3, %v4458
  br label %b709
b709:
  %v4460 = load atomic i64, ptr %v4455 acquire, align 8
  %v4461 = icmp slt i64 %v4460, %v4459
  br i1 %v4461, label %b710, label %b711
b710:
  %v4462 = call i32 @sched_yield()
  br label %b709
b711:
  br label %b708
b708:
  %v4463 = icmp eq i64 %v2, 0
  br i1 %v4463, label %b712, label %b713
b712:
  br label %b714
b714:
  %v4464 = phi i64 [ 0, %b712 ], [ %v4490, %b719 ]
  %v4465 = phi <8 x float> [ splat (float 0x0000000000000000), %b712 ], [ %v4469, %b719 ]
  %v4466 = phi float [ 0x0000000000000000, %b712 ], [ %v4466, %b719 ]
  %v4467 = icmp slt i64 %v4464, 2
  br i1 %v4467, label %b715, label %b716
b715:
  br label %b717
b717:
  %v4468 = phi i64 [ 0, %b715 ], [ %v4489, %b718 ]
  %v4469 = phi <8 x float> [ %v4465, %b715 ], [ %v4488, %b718 ]
  %v4470 = icmp slt i64 %v4468, 8
  br i1 %v4470, label %b718, label %b719
b718:
  %v4471 = getelementptr inbounds float, ptr %v82, i64 0
  %v4472 = load float, ptr %v4471, align 4
  %v4473 = mul i64 %v4464, 8
  %v4474 = add i64 0, %v4473
  %v4475 = add i64 %v4474, %v4468
  %v4476 = getelementptr inbounds float, ptr %v48, i64 %v4475
  %v4477 = load <8 x float>, ptr %v4476, align 4
  %v4478 = mul i64 %v4464, 8
  %v4479 = add i64 0, %v4478
  %v4480 = add i64 %v4479, %v4468
  %v4481 = getelementptr inbounds float, ptr %v86, i64 %v4480
  %v4482 = load <8 x float>, ptr %v4481, align 4
  %v4483 = fmul <8 x float> %v4477, %v4482
  %v4484 = insertelement <8 x float> poison, float %v4472, i64 0
  %v4485 = shufflevector <8 x float> %v4484, <8 x float> poison, <8 x i32> zeroinitializer
  %v4486 = fdiv <8 x float> %v4483, %v4485
  %v4487 = fneg <8 x float> %v4486
  %v4488 = fadd <8 x float> %v4469, %v4487
  %v4489 = add nsw i64 %v4468, 8
  br label %b717
b719:
  %v4490 = add nsw i64 %v4464, 1
  br label %b714
b716:
  %v4491 = shufflevector <8 x float> %v4465, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4492 = shufflevector <8 x float> %v4465, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4493 = fadd <4 x float> %v4491, %v4492
  %v4494 = shufflevector <4 x float> %v4493, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4495 = shufflevector <4 x float> %v4493, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4496 = fadd <2 x float> %v4494, %v4495
  %v4497 = extractelement <2 x float> %v4496, i64 0
  %v4498 = extractelement <2 x float> %v4496, i64 1
  %v4499 = fadd float %v4497, %v4498
  %v4500 = fadd float %v4499, %v4466
  %v4501 = getelementptr inbounds float, ptr %v244, i64 0
  store float %v4500, ptr %v4501, align 4
  br label %b713
b713:
  %v4502 = icmp sgt i64 %v3, 1
  br i1 %v4502, label %b720, label %b721
b720:
  %v4503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4504 = atomicrmw add ptr %v4503, i64 1 acq_rel
  %v4505 = load i64, ptr %v329, align 8
  %v4506 = add i64 %v4505, 1
  store i64 %v4506, ptr %v329, align 8
  %v4507 = mul i64 %v3, %v4506
  br label %b722
b722:
  %v4508 = load atomic i64, ptr %v4503 acquire, align 8
  %v4509 = icmp slt i64 %v4508, %v4507
  br i1 %v4509, label %b723, label %b724
b723:
  %v4510 = call i32 @sched_yield()
  br label %b722
b724:
  br label %b721
b721:
  %v4511 = icmp eq i64 %v2, 0
  br i1 %v4511, label %b725, label %b726
b725:
  br label %b727
b727:
  %v4512 = phi i64 [ 0, %b725 ], [ %v4538, %b732 ]
  %v4513 = phi <8 x float> [ splat (float 0x0000000000000000), %b725 ], [ %v4517, %b732 ]
  %v4514 = phi float [ 0x0000000000000000, %b725 ], [ %v4514, %b732 ]
  %v4515 = icmp slt i64 %v4512, 2
  br i1 %v4515, label %b728, label %b729
b728:
  br label %b730
b730:
  %v4516 = phi i64 [ 0, %b728 ], [ %v4537, %b731 ]
  %v4517 = phi <8 x float> [ %v4513, %b728 ], [ %v4536, %b731 ]
  %v4518 = icmp slt i64 %v4516, 8
  br i1 %v4518, label %b731, label %b732
b731:
  %v4519 = getelementptr inbounds float, ptr %v76, i64 0
  %v4520 = load float, ptr %v4519, align 4
  %v4521 = mul i64 %v4512, 8
  %v4522 = add i64 0, %v4521
  %v4523 = add i64 %v4522, %v4516
  %v4524 = getelementptr inbounds float, ptr %v46, i64 %v4523
  %v4525 = load <8 x float>, ptr %v4524, align 4
  %v4526 = mul i64 %v4512, 8
  %v4527 = add i64 0, %v4526
  %v4528 = add i64 %v4527, %v4516
  %v4529 = getelementptr inbounds float, ptr %v84, i64 %v4528
  %v4530 = load <8 x float>, ptr %v4529, align 4
  %v4531 = fmul <8 x float> %v4525, %v4530
  %v4532 = insertelement <8 x float> poison, float %v4520, i64 0
  %v4533 = shufflevector <8 x float> %v4532, <8 x float> poison, <8 x i32> zeroinitializer
  %v4534 = fdiv <8 x float> %v4531, %v4533
  %v4535 = fneg <8 x float> %v4534
  %v4536 = fadd <8 x float> %v4517, %v4535
  %v4537 = add nsw i64 %v4516, 8
  br label %b730
b732:
  %v4538 = add nsw i64 %v4512, 1
  br label %b727
b729:
  %v4539 = shufflevector <8 x float> %v4513, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4540 = shufflevector <8 x float> %v4513, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4541 = fadd <4 x float> %v4539, %v4540
  %v4542 = shufflevector <4 x float> %v4541, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4543 = shufflevector <4 x float> %v4541, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4544 = fadd <2 x float> %v4542, %v4543
  %v4545 = extractelement <2 x float> %v4544, i64 0
  %v4546 = extractelement <2 x float> %v4544, i64 1
  %v4547 = fadd float %v4545, %v4546
  %v4548 = fadd float %v4547, %v4514
  %v4549 = getelementptr inbounds float, ptr %v246, i64 0
  store float %v4548, ptr %v4549, align 4
  br label %b726
b726:
  %v4550 = icmp sgt i64 %v3, 1
  br i1 %v4550, label %b733, label %b734
b733:
  %v4551 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4552 = atomicrmw add ptr %v4551, i64 1 acq_rel
  %v4553 = load i64, ptr %v329, align 8
  %v4554 = add i64 %v4553, 1
  store i64 %v4554, ptr %v329, align 8
  %v4555 = mul i64 %v3, %v4554
  br label %b735
b735:
  %v4556 = load atomic i64, ptr %v4551 acquire, align 8
  %v4557 = icmp slt i64 %v4556, %v4555
  br i1 %v4557, label %b736, label %b737
b736:
  %v4558 = call i32 @sched_yield()
  br label %b735
b737:
  br label %b734
b734:
  %v4559 = icmp eq i64 %v2, 0
  br i1 %v4559, label %b738, label %b739
b738:
  %v4560 = getelementptr inbounds float, ptr %v76, i64 0
  %v4561 = load float, ptr %v4560, align 4
  %v4562 = getelementptr inbounds float, ptr %v72, i64 0
  %v4563 = load float, ptr %v4562, align 4
  %v4564 = getelementptr inbounds float, ptr %v246, i64 0
  %v4565 = load float, ptr %v4564, align 4
  %v4566 = fcmp une float %v4563, 0x0000000000000000
  %v4567 = select i1 %v4566, float %v4565, float 0x0000000000000000
  %v4568 = fmul float 0x3FE0000000000000, %v4567
  %v4569 = getelementptr inbounds float, ptr %v74, i64 0
  %v4570 = load float, ptr %v4569, align 4
  %v4571 = fdiv float %v4568, %v4570
  %v4572 = fcmp une float %v4563, 0x0000000000000000
  %v4573 = select i1 %v4572, float %v4571, float 0x0000000000000000
  br label %b740
b740:
  %v4574 = phi i64 [ 0, %b738 ], [ %v4592, %b741 ]
  %v4575 = icmp slt i64 %v4574, 16
  br i1 %v4575, label %b741, label %b742
b741:
  %v4576 = add i64 0, %v4574
  %v4577 = getelementptr inbounds float, ptr %v46, i64 %v4576
  %v4578 = load <8 x float>, ptr %v4577, align 4
  %v4579 = insertelement <8 x float> poison, float %v4561, i64 0
  %v4580 = shufflevector <8 x float> %v4579, <8 x float> poison, <8 x i32> zeroinitializer
  %v4581 = fdiv <8 x float> %v4578, %v4580
  %v4582 = add i64 0, %v4574
  %v4583 = getelementptr inbounds float, ptr %v14, i64 %v4582
  %v4584 = load <8 x float>, ptr %v4583, align 4
  %v4585 = insertelement <8 x float> poison, float %v4573, i64 0
  %v4586 = shufflevector <8 x float> %v4585, <8 x float> poison, <8 x i32> zeroinitializer
  %v4587 = fmul <8 x float> %v4586, %v4584
  %v4588 = fadd <8 x float> %v4581, %v4587
  %v4589 = fadd <8 x float> %v4588, %v4587
  %v4590 = add i64 0, %v4574
  %v4591 = getelementptr inbounds float, ptr %v42, i64 %v4590
  store <8 x float> %v4589, ptr %v4591, align 4
  %v4592 = add nsw i64 %v4574, 8
  br label %b740
b742:
  br label %b739
b739:
  %v4593 = icmp sgt i64 %v3, 1
  br i1 %v4593, label %b743, label %b744
b743:
  %v4594 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4595 = atomicrmw add ptr %v4594, i64 1 acq_rel
  %v4596 = load i64, ptr %v329, align 8
  %v4597 = add i64 %v4596, 1
  store i64 %v4597, ptr %v329, align 8
  %v4598 = mul i64 %v3, %v4597
  br label %b745
b745:
  %v4599 = load atomic i64, ptr %v4594 acquire, align 8
  %v4600 = icmp slt i64 %v4599, %v4598
  br i1 %v4600, label %b746, label %b747
b746:
  %v4601 = call i32 @sched_yield()
  br label %b745
b747:
  br label %b744
b744:
  %v4602 = icmp eq i64 %v2, 0
  br i1 %v4602, label %b748, label %b749
b748:
  %v4603 = getelementptr inbounds float, ptr %v82, i64 0
  %v4604 = load float, ptr %v4603, align 4
  %v4605 = getelementptr inbounds float, ptr %v78, i64 0
  %v4606 = load float, ptr %v4605, align 4
  %v4607 = getelementptr inbounds float, ptr %v244, i64 0
  %v4608 = load float, ptr %v4607, align 4
  %v4609 = fcmp une float %v4606, 0x0000000000000000
  %v4610 = select i1 %v4609, float %v4608, float 0x0000000000000000
  %v4611 = fmul float 0x3FE0000000000000, %v4610
  %v4612 = getelementptr inbounds float, ptr %v80, i64 0
  %v4613 = load float, ptr %v4612, align 4
  %v4614 = fdiv float %v4611, %v4613
  %v4615 = fcmp une float %v4606, 0x0000000000000000
  %v4616 = select i1 %v4615, float %v4614, float 0x0000000000000000
  br label %b750
b750:
  %v4617 = phi i64 [ 0, %b748 ], [ %v4635, %b751 ]
  %v4618 = icmp slt i64 %v4617, 16
  br i1 %v4618, label %b751, label %b752
b751:
  %v4619 = add i64 0, %v4617
  %v4620 = getelementptr inbounds float, ptr %v48, i64 %v4619
  %v4621 = load <8 x float>, ptr %v4620, align 4
  %v4622 = insertelement <8 x float> poison, float %v4604, i64 0
  %v4623 = shufflevector <8 x float> %v4622, <8 x float> poison, <8 x i32> zeroinitializer
  %v4624 = fdiv <8 x float> %v4621, %v4623
  %v4625 = add i64 16, %v4617
  %v4626 = getelementptr inbounds float, ptr %v14, i64 %v4625
  %v4627 = load <8 x float>, ptr %v4626, align 4
  %v4628 = insertelement <8 x float> poison, float %v4616, i64 0
  %v4629 = shufflevector <8 x float> %v4628, <8 x float> poison, <8 x i32> zeroinitializer
  %v4630 = fmul <8 x float> %v4629, %v4627
  %v4631 = fadd <8 x float> %v4624, %v4630
  %v4632 = fadd <8 x float> %v4631, %v4630
  %v4633 = add i64 16, %v4617
  %v4634 = getelementptr inbounds float, ptr %v42, i64 %v4633
  store <8 x float> %v4632, ptr %v4634, align 4
  %v4635 = add nsw i64 %v4617, 8
  br label %b750
b752:
  br label %b749
b749:
  %v4636 = icmp sgt i64 %v3, 1
  br i1 %v4636, label %b753, label %b754
b753:
  %v4637 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4638 = atomicrmw add ptr %v4637, i64 1 acq_rel
  %v4639 = load i64, ptr %v329, align 8
  %v4640 = add i64 %v4639, 1
  store i64 %v4640, ptr %v329, align 8
  %v4641 = mul i64 %v3, %v4640
  br label %b755
b755:
  %v4642 = load atomic i64, ptr %v4637 acquire, align 8
  %v4643 = icmp slt i64 %v4642, %v4641
  br i1 %v4643, label %b756, label %b757
b756:
  %v4644 = call i32 @sched_yield()
  br label %b755
b757:
  br label %b754
b754:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #3 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #3 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #3 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.floor.v8f32(<8 x float>)
declare float @cosf(float) #1
declare float @sinf(float) #1
declare i32 @sched_yield() #2
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind willreturn nofree memory(none) }
attributes #2 = { nounwind }
attributes #3 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
