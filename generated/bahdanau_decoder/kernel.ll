; generated from specs/bahdanau_decoder.yaml by `make generated`: do not edit
; bahdanau_decoder K=8 M=8 H=8 L=8 A=8 N=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v271 = alloca i64, i64 1, align 8
  %v970 = alloca float, i64 64, align 4
  %v1061 = alloca float, i64 64, align 4
  %v1504 = alloca float, i64 192, align 4
  %v1708 = alloca float, i64 128, align 4
  %v1983 = alloca float, i64 192, align 4
  %v2110 = alloca float, i64 64, align 4
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
  %v201 = getelementptr inbounds i64, ptr %v1, i64 10
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 27
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 28
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 29
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 31
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 33
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 34
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 64
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 65
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 66
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 69
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 70
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 71
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 72
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 73
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 74
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 75
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 76
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 77
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 78
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 79
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 80
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 81
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 82
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 83
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 84
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 85
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 86
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 87
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 88
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 91
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 92
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 93
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 94
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 95
  %v270 = load i64, ptr %v269, align 8
  store i64 0, ptr %v271, align 8
  %v272 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v273 = load ptr, ptr %v272, align 4
  %v274 = mul i64 %v2, 0
  %v275 = add i64 %v274, 1408
  %v276 = getelementptr inbounds float, ptr %v273, i64 %v275
  %v277 = getelementptr inbounds i64, ptr %v1, i64 4
  %v278 = load i64, ptr %v277, align 8
  %v279 = icmp eq i64 %v278, 0
  br i1 %v279, label %b0, label %b1
b0:
  %v280 = add i64 %v7, 0
  %v281 = sdiv i64 %v280, 1
  %v282 = add i64 %v2, 1
  %v283 = mul i64 %v281, %v2
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v7
  %v287 = select i1 %v286, i64 %v285, i64 %v7
  %v288 = mul i64 %v281, %v282
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, %v7
  %v292 = select i1 %v291, i64 %v290, i64 %v7
  br label %b2
b2:
  %v293 = phi i64 [ %v287, %b0 ], [ %v304, %b3 ]
  %v294 = icmp slt i64 %v293, %v292
  br i1 %v294, label %b3, label %b4
b3:
  %v295 = mul i64 %v293, 128
  %v296 = getelementptr inbounds float, ptr %v14, i64 %v295
  %v297 = mul i64 %v293, 8
  %v298 = getelementptr inbounds float, ptr %v114, i64 %v297
  %v299 = add i64 8, 0
  %v300 = getelementptr inbounds float, ptr %v296, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v298, i64 %v302
  store <8 x float> %v301, ptr %v303, align 4
  %v304 = add nsw i64 %v293, 1
  br label %b2
b4:
  br label %b1
b1:
  %v305 = icmp sgt i64 %v3, 1
  br i1 %v305, label %b5, label %b6
b5:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v307 = atomicrmw add ptr %v306, i64 1 acq_rel
  %v308 = load i64, ptr %v271, align 8
  %v309 = add i64 %v308, 1
  store i64 %v309, ptr %v271, align 8
  %v310 = mul i64 %v3, %v309
  br label %b7
b7:
  %v311 = load atomic i64, ptr %v306 acquire, align 8
  %v312 = icmp slt i64 %v311, %v310
  br i1 %v312, label %b8, label %b9
b8:
  %v313 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v314 = getelementptr inbounds i64, ptr %v1, i64 4
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp eq i64 %v315, 0
  br i1 %v316, label %b10, label %b11
b10:
  %v317 = add i64 %v7, 0
  %v318 = sdiv i64 %v317, 1
  %v319 = add i64 %v2, 1
  %v320 = mul i64 %v318, %v2
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  %v325 = mul i64 %v318, %v319
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, %v7
  %v329 = select i1 %v328, i64 %v327, i64 %v7
  %v330 = mul i64 %v324, 128
  %v331 = getelementptr inbounds float, ptr %v14, i64 %v330
  %v332 = getelementptr inbounds float, ptr %v331, i64 0
  %v333 = mul i64 %v324, 64
  %v334 = getelementptr inbounds float, ptr %v116, i64 %v333
  %v335 = getelementptr inbounds float, ptr %v334, i64 0
  %v336 = sub i64 %v329, %v324
  %v337 = mul i64 %v336, 8
  %v338 = getelementptr inbounds float, ptr %v12, i64 0
  %v339 = icmp sgt i64 %v337, 0
  br i1 %v339, label %b12, label %b13
b12:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v337, i64 16, ptr %v338, i64 16, ptr %v332, i64 16, ptr %v335, i64 8)
  br label %b13
b13:
  br label %b11
b11:
  %v340 = icmp sgt i64 %v3, 1
  br i1 %v340, label %b14, label %b15
b14:
  %v341 = getelementptr inbounds i64, ptr %v1, i64 3
  %v342 = atomicrmw add ptr %v341, i64 1 acq_rel
  %v343 = load i64, ptr %v271, align 8
  %v344 = add i64 %v343, 1
  store i64 %v344, ptr %v271, align 8
  %v345 = mul i64 %v3, %v344
  br label %b16
b16:
  %v346 = load atomic i64, ptr %v341 acquire, align 8
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b17, label %b18
b17:
  %v348 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v349 = getelementptr inbounds i64, ptr %v1, i64 4
  %v350 = load i64, ptr %v349, align 8
  %v351 = icmp eq i64 %v350, 0
  br i1 %v351, label %b19, label %b20
b19:
  %v352 = add i64 %v7, 0
  %v353 = sdiv i64 %v352, 1
  %v354 = add i64 %v2, 1
  %v355 = mul i64 %v353, %v2
  %v356 = sdiv i64 %v355, %v3
  %v357 = mul i64 %v356, 1
  %v358 = icmp slt i64 %v357, %v7
  %v359 = select i1 %v358, i64 %v357, i64 %v7
  %v360 = mul i64 %v353, %v354
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, %v7
  %v364 = select i1 %v363, i64 %v362, i64 %v7
  br label %b21
b21:
  %v365 = phi i64 [ %v359, %b19 ], [ %v380, %b22 ]
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b22, label %b23
b22:
  %v367 = mul i64 %v365, 8
  %v368 = getelementptr inbounds float, ptr %v16, i64 %v367
  %v369 = mul i64 %v365, 8
  %v370 = getelementptr inbounds float, ptr %v118, i64 %v369
  %v371 = add i64 0, 0
  %v372 = getelementptr inbounds float, ptr %v368, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v375 = shufflevector <8 x float> %v374, <8 x float> poison, <8 x i32> zeroinitializer
  %v376 = fcmp ogt <8 x float> %v373, %v375
  %v377 = select <8 x i1> %v376, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v370, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v365, 1
  br label %b21
b23:
  br label %b20
b20:
  %v381 = icmp sgt i64 %v3, 1
  br i1 %v381, label %b24, label %b25
b24:
  %v382 = getelementptr inbounds i64, ptr %v1, i64 3
  %v383 = atomicrmw add ptr %v382, i64 1 acq_rel
  %v384 = load i64, ptr %v271, align 8
  %v385 = add i64 %v384, 1
  store i64 %v385, ptr %v271, align 8
  %v386 = mul i64 %v3, %v385
  br label %b26
b26:
  %v387 = load atomic i64, ptr %v382 acquire, align 8
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b27, label %b28
b27:
  %v389 = call i32 @sched_yield()
  br label %b26
b28:
  br label %b25
b25:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 4
  %v391 = load i64, ptr %v390, align 8
  %v392 = icmp eq i64 %v391, 0
  br i1 %v392, label %b29, label %b30
b29:
  %v393 = icmp eq i64 %v2, 0
  br i1 %v393, label %b31, label %b32
b31:
  br label %b33
b33:
  %v394 = phi i64 [ 0, %b31 ], [ %v401, %b34 ]
  %v395 = icmp slt i64 %v394, 64
  br i1 %v395, label %b34, label %b35
b34:
  %v396 = add i64 0, %v394
  %v397 = getelementptr inbounds float, ptr %v26, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 0, %v394
  %v400 = getelementptr inbounds float, ptr %v106, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v394, 8
  br label %b33
b35:
  br label %b32
b32:
  br label %b30
b30:
  %v402 = icmp sgt i64 %v3, 1
  br i1 %v402, label %b36, label %b37
b36:
  %v403 = getelementptr inbounds i64, ptr %v1, i64 3
  %v404 = atomicrmw add ptr %v403, i64 1 acq_rel
  %v405 = load i64, ptr %v271, align 8
  %v406 = add i64 %v405, 1
  store i64 %v406, ptr %v271, align 8
  %v407 = mul i64 %v3, %v406
  br label %b38
b38:
  %v408 = load atomic i64, ptr %v403 acquire, align 8
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b39, label %b40
b39:
  %v410 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 4
  %v412 = load i64, ptr %v411, align 8
  %v413 = icmp eq i64 %v412, 0
  br i1 %v413, label %b41, label %b42
b41:
  %v414 = icmp eq i64 %v2, 0
  br i1 %v414, label %b43, label %b44
b43:
  br label %b45
b45:
  %v415 = phi i64 [ 0, %b43 ], [ %v422, %b46 ]
  %v416 = icmp slt i64 %v415, 64
  br i1 %v416, label %b46, label %b47
b46:
  %v417 = add i64 0, %v415
  %v418 = getelementptr inbounds float, ptr %v28, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 64, %v415
  %v421 = getelementptr inbounds float, ptr %v106, i64 %v420
  store <8 x float> %v419, ptr %v421, align 4
  %v422 = add nsw i64 %v415, 8
  br label %b45
b47:
  br label %b44
b44:
  br label %b42
b42:
  %v423 = icmp sgt i64 %v3, 1
  br i1 %v423, label %b48, label %b49
b48:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 3
  %v425 = atomicrmw add ptr %v424, i64 1 acq_rel
  %v426 = load i64, ptr %v271, align 8
  %v427 = add i64 %v426, 1
  store i64 %v427, ptr %v271, align 8
  %v428 = mul i64 %v3, %v427
  br label %b50
b50:
  %v429 = load atomic i64, ptr %v424 acquire, align 8
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b51, label %b52
b51:
  %v431 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v432 = getelementptr inbounds i64, ptr %v1, i64 4
  %v433 = load i64, ptr %v432, align 8
  %v434 = icmp eq i64 %v433, 0
  br i1 %v434, label %b53, label %b54
b53:
  %v435 = icmp eq i64 %v2, 0
  br i1 %v435, label %b55, label %b56
b55:
  br label %b57
b57:
  %v436 = phi i64 [ 0, %b55 ], [ %v443, %b58 ]
  %v437 = icmp slt i64 %v436, 128
  br i1 %v437, label %b58, label %b59
b58:
  %v438 = add i64 0, %v436
  %v439 = getelementptr inbounds float, ptr %v30, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = add i64 128, %v436
  %v442 = getelementptr inbounds float, ptr %v106, i64 %v441
  store <8 x float> %v440, ptr %v442, align 4
  %v443 = add nsw i64 %v436, 8
  br label %b57
b59:
  br label %b56
b56:
  br label %b54
b54:
  %v444 = icmp sgt i64 %v3, 1
  br i1 %v444, label %b60, label %b61
b60:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 3
  %v446 = atomicrmw add ptr %v445, i64 1 acq_rel
  %v447 = load i64, ptr %v271, align 8
  %v448 = add i64 %v447, 1
  store i64 %v448, ptr %v271, align 8
  %v449 = mul i64 %v3, %v448
  br label %b62
b62:
  %v450 = load atomic i64, ptr %v445 acquire, align 8
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b63, label %b64
b63:
  %v452 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  %v453 = getelementptr inbounds i64, ptr %v1, i64 4
  %v454 = load i64, ptr %v453, align 8
  %v455 = icmp eq i64 %v454, 0
  br i1 %v455, label %b65, label %b66
b65:
  %v456 = icmp eq i64 %v2, 0
  br i1 %v456, label %b67, label %b68
b67:
  br label %b69
b69:
  %v457 = phi i64 [ 0, %b67 ], [ %v464, %b70 ]
  %v458 = icmp slt i64 %v457, 64
  br i1 %v458, label %b70, label %b71
b70:
  %v459 = add i64 0, %v457
  %v460 = getelementptr inbounds float, ptr %v32, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 256, %v457
  %v463 = getelementptr inbounds float, ptr %v106, i64 %v462
  store <8 x float> %v461, ptr %v463, align 4
  %v464 = add nsw i64 %v457, 8
  br label %b69
b71:
  br label %b68
b68:
  br label %b66
b66:
  %v465 = icmp sgt i64 %v3, 1
  br i1 %v465, label %b72, label %b73
b72:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 3
  %v467 = atomicrmw add ptr %v466, i64 1 acq_rel
  %v468 = load i64, ptr %v271, align 8
  %v469 = add i64 %v468, 1
  store i64 %v469, ptr %v271, align 8
  %v470 = mul i64 %v3, %v469
  br label %b74
b74:
  %v471 = load atomic i64, ptr %v466 acquire, align 8
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b75, label %b76
b75:
  %v473 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v474 = getelementptr inbounds i64, ptr %v1, i64 4
  %v475 = load i64, ptr %v474, align 8
  %v476 = icmp eq i64 %v475, 0
  br i1 %v476, label %b77, label %b78
b77:
  %v477 = icmp eq i64 %v2, 0
  br i1 %v477, label %b79, label %b80
b79:
  br label %b81
b81:
  %v478 = phi i64 [ 0, %b79 ], [ %v492, %b86 ]
  %v479 = icmp slt i64 %v478, 16
  br i1 %v479, label %b82, label %b83
b82:
  br label %b84
b84:
  %v480 = phi i64 [ 0, %b82 ], [ %v491, %b85 ]
  %v481 = icmp slt i64 %v480, 16
  br i1 %v481, label %b85, label %b86
b85:
  %v482 = mul i64 %v478, 16
  %v483 = add i64 0, %v482
  %v484 = add i64 %v483, %v480
  %v485 = getelementptr inbounds float, ptr %v44, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = mul i64 %v478, 32
  %v488 = add i64 0, %v487
  %v489 = add i64 %v488, %v480
  %v490 = getelementptr inbounds float, ptr %v108, i64 %v489
  store <8 x float> %v486, ptr %v490, align 4
  %v491 = add nsw i64 %v480, 8
  br label %b84
b86:
  %v492 = add nsw i64 %v478, 1
  br label %b81
b83:
  br label %b80
b80:
  br label %b78
b78:
  %v493 = icmp sgt i64 %v3, 1
  br i1 %v493, label %b87, label %b88
b87:
  %v494 = getelementptr inbounds i64, ptr %v1, i64 3
  %v495 = atomicrmw add ptr %v494, i64 1 acq_rel
  %v496 = load i64, ptr %v271, align 8
  %v497 = add i64 %v496, 1
  store i64 %v497, ptr %v271, align 8
  %v498 = mul i64 %v3, %v497
  br label %b89
b89:
  %v499 = load atomic i64, ptr %v494 acquire, align 8
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b90, label %b91
b90:
  %v501 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v502 = getelementptr inbounds i64, ptr %v1, i64 4
  %v503 = load i64, ptr %v502, align 8
  %v504 = icmp eq i64 %v503, 0
  br i1 %v504, label %b92, label %b93
b92:
  %v505 = icmp eq i64 %v2, 0
  br i1 %v505, label %b94, label %b95
b94:
  br label %b96
b96:
  %v506 = phi i64 [ 0, %b94 ], [ %v517, %b97 ]
  %v507 = icmp slt i64 %v506, 16
  br i1 %v507, label %b97, label %b98
b97:
  %v508 = mul i64 %v506, 8
  %v509 = add i64 0, %v508
  %v510 = add i64 %v509, 0
  %v511 = getelementptr inbounds float, ptr %v30, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = mul i64 %v506, 32
  %v514 = add i64 16, %v513
  %v515 = add i64 %v514, 0
  %v516 = getelementptr inbounds float, ptr %v108, i64 %v515
  store <8 x float> %v512, ptr %v516, align 4
  %v517 = add nsw i64 %v506, 1
  br label %b96
b98:
  br label %b95
b95:
  br label %b93
b93:
  %v518 = icmp sgt i64 %v3, 1
  br i1 %v518, label %b99, label %b100
b99:
  %v519 = getelementptr inbounds i64, ptr %v1, i64 3
  %v520 = atomicrmw add ptr %v519, i64 1 acq_rel
  %v521 = load i64, ptr %v271, align 8
  %v522 = add i64 %v521, 1
  store i64 %v522, ptr %v271, align 8
  %v523 = mul i64 %v3, %v522
  br label %b101
b101:
  %v524 = load atomic i64, ptr %v519 acquire, align 8
  %v525 = icmp slt i64 %v524, %v523
  br i1 %v525, label %b102, label %b103
b102:
  %v526 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v527 = getelementptr inbounds i64, ptr %v1, i64 4
  %v528 = load i64, ptr %v527, align 8
  %v529 = icmp eq i64 %v528, 0
  br i1 %v529, label %b104, label %b105
b104:
  %v530 = icmp eq i64 %v2, 0
  br i1 %v530, label %b106, label %b107
b106:
  br label %b108
b108:
  %v531 = phi i64 [ 0, %b106 ], [ %v542, %b109 ]
  %v532 = icmp slt i64 %v531, 16
  br i1 %v532, label %b109, label %b110
b109:
  %v533 = mul i64 %v531, 8
  %v534 = add i64 0, %v533
  %v535 = add i64 %v534, 0
  %v536 = getelementptr inbounds float, ptr %v42, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = mul i64 %v531, 32
  %v539 = add i64 24, %v538
  %v540 = add i64 %v539, 0
  %v541 = getelementptr inbounds float, ptr %v108, i64 %v540
  store <8 x float> %v537, ptr %v541, align 4
  %v542 = add nsw i64 %v531, 1
  br label %b108
b110:
  br label %b107
b107:
  br label %b105
b105:
  %v543 = icmp sgt i64 %v3, 1
  br i1 %v543, label %b111, label %b112
b111:
  %v544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v545 = atomicrmw add ptr %v544, i64 1 acq_rel
  %v546 = load i64, ptr %v271, align 8
  %v547 = add i64 %v546, 1
  store i64 %v547, ptr %v271, align 8
  %v548 = mul i64 %v3, %v547
  br label %b113
b113:
  %v549 = load atomic i64, ptr %v544 acquire, align 8
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b114, label %b115
b114:
  %v551 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  %v552 = getelementptr inbounds i64, ptr %v1, i64 4
  %v553 = load i64, ptr %v552, align 8
  %v554 = icmp eq i64 %v553, 0
  br i1 %v554, label %b116, label %b117
b116:
  %v555 = add i64 %v7, 0
  %v556 = sdiv i64 %v555, 1
  %v557 = add i64 %v2, 1
  %v558 = mul i64 %v556, %v2
  %v559 = sdiv i64 %v558, %v3
  %v560 = mul i64 %v559, 1
  %v561 = icmp slt i64 %v560, %v7
  %v562 = select i1 %v561, i64 %v560, i64 %v7
  %v563 = mul i64 %v556, %v557
  %v564 = sdiv i64 %v563, %v3
  %v565 = mul i64 %v564, 1
  %v566 = icmp slt i64 %v565, %v7
  %v567 = select i1 %v566, i64 %v565, i64 %v7
  %v568 = mul i64 %v562, 8
  %v569 = getelementptr inbounds float, ptr %v114, i64 %v568
  %v570 = getelementptr inbounds float, ptr %v569, i64 0
  %v571 = mul i64 %v562, 8
  %v572 = getelementptr inbounds float, ptr %v120, i64 %v571
  %v573 = getelementptr inbounds float, ptr %v572, i64 0
  %v574 = sub i64 %v567, %v562
  %v575 = mul i64 %v574, 1
  %v576 = getelementptr inbounds float, ptr %v10, i64 0
  %v577 = icmp sgt i64 %v575, 0
  br i1 %v577, label %b118, label %b119
b118:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v575, i64 8, ptr %v576, i64 8, ptr %v570, i64 8, ptr %v573, i64 8)
  br label %b119
b119:
  br label %b117
b117:
  %v578 = icmp sgt i64 %v3, 1
  br i1 %v578, label %b120, label %b121
b120:
  %v579 = getelementptr inbounds i64, ptr %v1, i64 3
  %v580 = atomicrmw add ptr %v579, i64 1 acq_rel
  %v581 = load i64, ptr %v271, align 8
  %v582 = add i64 %v581, 1
  store i64 %v582, ptr %v271, align 8
  %v583 = mul i64 %v3, %v582
  br label %b122
b122:
  %v584 = load atomic i64, ptr %v579 acquire, align 8
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %b123, label %b124
b123:
  %v586 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v587 = getelementptr inbounds i64, ptr %v1, i64 4
  %v588 = load i64, ptr %v587, align 8
  %v589 = icmp eq i64 %v588, 0
  br i1 %v589, label %b125, label %b126
b125:
  %v590 = add i64 %v7, 0
  %v591 = sdiv i64 %v590, 1
  %v592 = add i64 %v2, 1
  %v593 = mul i64 %v591, %v2
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, %v7
  %v597 = select i1 %v596, i64 %v595, i64 %v7
  %v598 = mul i64 %v591, %v592
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 1
  %v601 = icmp slt i64 %v600, %v7
  %v602 = select i1 %v601, i64 %v600, i64 %v7
  br label %b127
b127:
  %v603 = phi i64 [ %v597, %b125 ], [ %v645, %b128 ]
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b128, label %b129
b128:
  %v605 = mul i64 %v603, 8
  %v606 = getelementptr inbounds float, ptr %v120, i64 %v605
  %v607 = mul i64 %v603, 8
  %v608 = getelementptr inbounds float, ptr %v122, i64 %v607
  %v609 = mul i64 %v603, 8
  %v610 = getelementptr inbounds float, ptr %v124, i64 %v609
  %v611 = add i64 0, 0
  %v612 = getelementptr inbounds float, ptr %v606, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v613)
  %v615 = fcmp ogt <8 x float> %v614, splat (float 0x4023000000000000)
  %v616 = select <8 x i1> %v615, <8 x float> splat (float 0x4023000000000000), <8 x float> %v614
  %v617 = fadd <8 x float> %v616, %v616
  %v618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v619 = fsub <8 x float> %v618, splat (float 0x4168000000000000)
  %v620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v617)
  %v621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v620)
  %v622 = bitcast <8 x float> %v618 to <8 x i32>
  %v623 = fmul <8 x float> %v621, %v621
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v621, <8 x float> splat (float 0x3F81227F40000000))
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> %v621, <8 x float> splat (float 0x3FA5556740000000))
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> %v621, <8 x float> splat (float 0x3FC5554B00000000))
  %v627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v626, <8 x float> %v621, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> %v627, <8 x float> %v621)
  %v629 = shl <8 x i32> %v622, splat (i32 23)
  %v630 = add <8 x i32> %v629, splat (i32 1065353216)
  %v631 = bitcast <8 x i32> %v630 to <8 x float>
  %v632 = fsub <8 x float> %v631, splat (float 0x3FF0000000000000)
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v628, <8 x float> %v632)
  %v634 = fadd <8 x float> %v633, splat (float 0x4000000000000000)
  %v635 = fdiv <8 x float> %v633, %v634
  %v636 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v635, <8 x float> %v613)
  %v637 = fmul <8 x float> %v636, %v636
  %v638 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v639 = shufflevector <8 x float> %v638, <8 x float> poison, <8 x i32> zeroinitializer
  %v640 = fsub <8 x float> %v639, %v637
  %v641 = add i64 0, 0
  %v642 = getelementptr inbounds float, ptr %v608, i64 %v641
  store <8 x float> %v636, ptr %v642, align 4
  %v643 = add i64 0, 0
  %v644 = getelementptr inbounds float, ptr %v610, i64 %v643
  store <8 x float> %v640, ptr %v644, align 4
  %v645 = add nsw i64 %v603, 1
  br label %b127
b129:
  br label %b126
b126:
  %v646 = icmp sgt i64 %v3, 1
  br i1 %v646, label %b130, label %b131
b130:
  %v647 = getelementptr inbounds i64, ptr %v1, i64 3
  %v648 = atomicrmw add ptr %v647, i64 1 acq_rel
  %v649 = load i64, ptr %v271, align 8
  %v650 = add i64 %v649, 1
  store i64 %v650, ptr %v271, align 8
  %v651 = mul i64 %v3, %v650
  br label %b132
b132:
  %v652 = load atomic i64, ptr %v647 acquire, align 8
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b133, label %b134
b133:
  %v654 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v655 = getelementptr inbounds i64, ptr %v1, i64 4
  %v656 = load i64, ptr %v655, align 8
  %v657 = icmp eq i64 %v656, 0
  br i1 %v657, label %b135, label %b136
b135:
  %v658 = getelementptr inbounds i64, ptr %v1, i64 102
  %v659 = load i64, ptr %v658, align 8
  %v660 = icmp eq i64 %v659, 0
  br i1 %v660, label %b137, label %b138
b137:
  %v661 = add i64 %v7, 0
  %v662 = sdiv i64 %v661, 1
  %v663 = add i64 %v2, 1
  %v664 = mul i64 %v662, %v2
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v7
  %v668 = select i1 %v667, i64 %v666, i64 %v7
  %v669 = mul i64 %v662, %v663
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, %v7
  %v673 = select i1 %v672, i64 %v671, i64 %v7
  br label %b139
b139:
  %v674 = phi i64 [ %v668, %b137 ], [ %v688, %b140 ]
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b140, label %b141
b140:
  %v676 = mul i64 %v674, 8
  %v677 = getelementptr inbounds float, ptr %v122, i64 %v676
  %v678 = and i64 0, %v210
  %v679 = mul i64 %v678, %v7
  %v680 = add i64 %v679, %v674
  %v681 = mul i64 %v680, 8
  %v682 = getelementptr inbounds float, ptr %v60, i64 %v681
  %v683 = add i64 0, 0
  %v684 = getelementptr inbounds float, ptr %v677, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = add i64 0, 0
  %v687 = getelementptr inbounds float, ptr %v682, i64 %v686
  store <8 x float> %v685, ptr %v687, align 4
  %v688 = add nsw i64 %v674, 1
  br label %b139
b141:
  br label %b138
b138:
  br label %b136
b136:
  %v689 = icmp sgt i64 %v3, 1
  br i1 %v689, label %b142, label %b143
b142:
  %v690 = getelementptr inbounds i64, ptr %v1, i64 3
  %v691 = atomicrmw add ptr %v690, i64 1 acq_rel
  %v692 = load i64, ptr %v271, align 8
  %v693 = add i64 %v692, 1
  store i64 %v693, ptr %v271, align 8
  %v694 = mul i64 %v3, %v693
  br label %b144
b144:
  %v695 = load atomic i64, ptr %v690 acquire, align 8
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b145, label %b146
b145:
  %v697 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v698 = getelementptr inbounds float, ptr %v273, i64 0
  %v699 = getelementptr inbounds i64, ptr %v1, i64 4
  %v700 = load i64, ptr %v699, align 8
  %v701 = icmp eq i64 %v700, 0
  br i1 %v701, label %b147, label %b148
b147:
  %v702 = add i64 2, 0
  %v703 = sdiv i64 %v702, 1
  %v704 = add i64 %v2, 1
  %v705 = mul i64 %v703, %v2
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 1
  %v708 = icmp slt i64 %v707, 2
  %v709 = select i1 %v708, i64 %v707, i64 2
  %v710 = mul i64 %v703, %v704
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 1
  %v713 = icmp slt i64 %v712, 2
  %v714 = select i1 %v713, i64 %v712, i64 2
  %v715 = icmp slt i64 %v714, 1
  %v716 = select i1 %v715, i64 %v714, i64 1
  br label %b149
b149:
  %v717 = phi i64 [ %v709, %b147 ], [ %v758, %b150 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b150, label %b151
b150:
  %v719 = mul i64 %v717, 256
  %v720 = mul i64 %v717, 32
  %v721 = add i64 %v719, 0
  %v722 = add i64 %v720, 0
  %v723 = getelementptr inbounds float, ptr %v698, i64 %v721
  %v724 = sub i64 40, %v722
  %v725 = icmp slt i64 %v724, 0
  %v726 = select i1 %v725, i64 0, i64 %v724
  %v727 = mul i64 %v722, 8
  %v728 = add i64 0, %v727
  %v729 = getelementptr inbounds float, ptr %v106, i64 %v728
  call void @pack_turned(ptr %v729, i64 8, i64 1, i64 8, i64 %v726, ptr %v723, i64 32)
  %v730 = add i64 %v719, 8
  %v731 = add i64 %v720, 8
  %v732 = getelementptr inbounds float, ptr %v698, i64 %v730
  %v733 = sub i64 40, %v731
  %v734 = icmp slt i64 %v733, 0
  %v735 = select i1 %v734, i64 0, i64 %v733
  %v736 = mul i64 %v731, 8
  %v737 = add i64 0, %v736
  %v738 = getelementptr inbounds float, ptr %v106, i64 %v737
  call void @pack_turned(ptr %v738, i64 8, i64 1, i64 8, i64 %v735, ptr %v732, i64 32)
  %v739 = add i64 %v719, 16
  %v740 = add i64 %v720, 16
  %v741 = getelementptr inbounds float, ptr %v698, i64 %v739
  %v742 = sub i64 40, %v740
  %v743 = icmp slt i64 %v742, 0
  %v744 = select i1 %v743, i64 0, i64 %v742
  %v745 = mul i64 %v740, 8
  %v746 = add i64 0, %v745
  %v747 = getelementptr inbounds float, ptr %v106, i64 %v746
  call void @pack_turned(ptr %v747, i64 8, i64 1, i64 8, i64 %v744, ptr %v741, i64 32)
  %v748 = add i64 %v719, 24
  %v749 = add i64 %v720, 24
  %v750 = getelementptr inbounds float, ptr %v698, i64 %v748
  %v751 = sub i64 40, %v749
  %v752 = icmp slt i64 %v751, 0
  %v753 = select i1 %v752, i64 0, i64 %v751
  %v754 = mul i64 %v749, 8
  %v755 = add i64 0, %v754
  %v756 = getelementptr inbounds float, ptr %v106, i64 %v755
  call void @pack_turned(ptr %v756, i64 8, i64 1, i64 8, i64 %v753, ptr %v750, i64 32)
  %v757 = add i64 %v719, 256
  %v758 = add nsw i64 %v717, 1
  br label %b149
b151:
  %v759 = icmp eq i64 %v714, 2
  br i1 %v759, label %b152, label %b153
b152:
  %v760 = mul i64 1, 256
  %v761 = mul i64 1, 32
  %v762 = add i64 %v760, 0
  %v763 = add i64 %v761, 0
  %v764 = getelementptr inbounds float, ptr %v698, i64 %v762
  %v765 = sub i64 40, %v763
  %v766 = icmp slt i64 %v765, 0
  %v767 = select i1 %v766, i64 0, i64 %v765
  %v768 = mul i64 %v763, 8
  %v769 = add i64 0, %v768
  %v770 = getelementptr inbounds float, ptr %v106, i64 %v769
  call void @pack_turned(ptr %v770, i64 8, i64 1, i64 8, i64 %v767, ptr %v764, i64 8)
  %v771 = add i64 %v760, 64
  br label %b153
b153:
  br label %b148
b148:
  %v772 = icmp sgt i64 %v3, 1
  br i1 %v772, label %b154, label %b155
b154:
  %v773 = getelementptr inbounds i64, ptr %v1, i64 3
  %v774 = atomicrmw add ptr %v773, i64 1 acq_rel
  %v775 = load i64, ptr %v271, align 8
  %v776 = add i64 %v775, 1
  store i64 %v776, ptr %v271, align 8
  %v777 = mul i64 %v3, %v776
  br label %b156
b156:
  %v778 = load atomic i64, ptr %v773 acquire, align 8
  %v779 = icmp slt i64 %v778, %v777
  br i1 %v779, label %b157, label %b158
b157:
  %v780 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  %v781 = getelementptr inbounds float, ptr %v273, i64 320
  %v782 = getelementptr inbounds float, ptr %v273, i64 384
  %v783 = getelementptr inbounds float, ptr %v273, i64 768
  %v784 = getelementptr inbounds i64, ptr %v1, i64 4
  %v785 = load i64, ptr %v784, align 8
  %v786 = icmp eq i64 %v785, 0
  br i1 %v786, label %b159, label %b160
b159:
  %v787 = add i64 1, 0
  %v788 = sdiv i64 %v787, 1
  %v789 = add i64 %v2, 1
  %v790 = mul i64 %v788, %v2
  %v791 = sdiv i64 %v790, %v3
  %v792 = mul i64 %v791, 1
  %v793 = icmp slt i64 %v792, 1
  %v794 = select i1 %v793, i64 %v792, i64 1
  %v795 = mul i64 %v788, %v789
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, 1
  %v799 = select i1 %v798, i64 %v797, i64 1
  %v800 = icmp slt i64 %v799, 1
  %v801 = select i1 %v800, i64 %v799, i64 1
  br label %b161
b161:
  %v802 = phi i64 [ %v794, %b159 ], [ %v816, %b162 ]
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b162, label %b163
b162:
  %v804 = mul i64 %v802, 64
  %v805 = mul i64 %v802, 8
  %v806 = add i64 %v804, 0
  %v807 = add i64 %v805, 0
  %v808 = getelementptr inbounds float, ptr %v781, i64 %v806
  %v809 = sub i64 8, %v807
  %v810 = icmp slt i64 %v809, 0
  %v811 = select i1 %v810, i64 0, i64 %v809
  %v812 = mul i64 %v807, 8
  %v813 = add i64 0, %v812
  %v814 = getelementptr inbounds float, ptr %v22, i64 %v813
  call void @pack_turned(ptr %v814, i64 8, i64 1, i64 8, i64 %v811, ptr %v808, i64 8)
  %v815 = add i64 %v804, 64
  %v816 = add nsw i64 %v802, 1
  br label %b161
b163:
  %v817 = add i64 1, 0
  %v818 = sdiv i64 %v817, 1
  %v819 = add i64 %v2, 1
  %v820 = mul i64 %v818, %v2
  %v821 = sdiv i64 %v820, %v3
  %v822 = mul i64 %v821, 1
  %v823 = icmp slt i64 %v822, 1
  %v824 = select i1 %v823, i64 %v822, i64 1
  %v825 = mul i64 %v818, %v819
  %v826 = sdiv i64 %v825, %v3
  %v827 = mul i64 %v826, 1
  %v828 = icmp slt i64 %v827, 1
  %v829 = select i1 %v828, i64 %v827, i64 1
  %v830 = icmp slt i64 %v829, 1
  %v831 = select i1 %v830, i64 %v829, i64 1
  br label %b164
b164:
  %v832 = phi i64 [ %v824, %b163 ], [ %v874, %b165 ]
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b165, label %b166
b165:
  %v834 = mul i64 %v832, 384
  %v835 = mul i64 %v832, 8
  %v836 = add i64 %v834, 0
  %v837 = add i64 %v835, 0
  %v838 = getelementptr inbounds float, ptr %v782, i64 %v836
  %v839 = sub i64 8, %v837
  %v840 = icmp slt i64 %v839, 0
  %v841 = select i1 %v840, i64 0, i64 %v839
  %v842 = mul i64 %v837, 8
  %v843 = add i64 0, %v842
  %v844 = getelementptr inbounds float, ptr %v34, i64 %v843
  call void @pack_turned(ptr %v844, i64 8, i64 1, i64 8, i64 %v841, ptr %v838, i64 16)
  %v845 = add i64 %v834, 8
  %v846 = add i64 %v835, 0
  %v847 = getelementptr inbounds float, ptr %v782, i64 %v845
  %v848 = sub i64 8, %v846
  %v849 = icmp slt i64 %v848, 0
  %v850 = select i1 %v849, i64 0, i64 %v848
  %v851 = mul i64 %v846, 8
  %v852 = add i64 0, %v851
  %v853 = getelementptr inbounds float, ptr %v38, i64 %v852
  call void @pack_turned(ptr %v853, i64 8, i64 1, i64 8, i64 %v850, ptr %v847, i64 16)
  %v854 = add i64 %v834, 128
  %v855 = add i64 %v854, 0
  %v856 = add i64 %v835, 0
  %v857 = getelementptr inbounds float, ptr %v782, i64 %v855
  %v858 = sub i64 8, %v856
  %v859 = icmp slt i64 %v858, 0
  %v860 = select i1 %v859, i64 0, i64 %v858
  %v861 = mul i64 %v856, 16
  %v862 = add i64 0, %v861
  %v863 = getelementptr inbounds float, ptr %v36, i64 %v862
  call void @pack_turned(ptr %v863, i64 16, i64 1, i64 16, i64 %v860, ptr %v857, i64 16)
  %v864 = add i64 %v854, 8
  %v865 = add i64 %v835, 0
  %v866 = getelementptr inbounds float, ptr %v782, i64 %v864
  %v867 = sub i64 8, %v865
  %v868 = icmp slt i64 %v867, 0
  %v869 = select i1 %v868, i64 0, i64 %v867
  %v870 = mul i64 %v865, 16
  %v871 = add i64 0, %v870
  %v872 = getelementptr inbounds float, ptr %v40, i64 %v871
  call void @pack_turned(ptr %v872, i64 16, i64 1, i64 16, i64 %v869, ptr %v866, i64 16)
  %v873 = add i64 %v854, 256
  %v874 = add nsw i64 %v832, 1
  br label %b164
b166:
  %v875 = add i64 1, 0
  %v876 = sdiv i64 %v875, 1
  %v877 = add i64 %v2, 1
  %v878 = mul i64 %v876, %v2
  %v879 = sdiv i64 %v878, %v3
  %v880 = mul i64 %v879, 1
  %v881 = icmp slt i64 %v880, 1
  %v882 = select i1 %v881, i64 %v880, i64 1
  %v883 = mul i64 %v876, %v877
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 1
  %v886 = icmp slt i64 %v885, 1
  %v887 = select i1 %v886, i64 %v885, i64 1
  %v888 = icmp slt i64 %v887, 1
  %v889 = select i1 %v888, i64 %v887, i64 1
  br label %b167
b167:
  %v890 = phi i64 [ %v882, %b166 ], [ %v914, %b168 ]
  %v891 = icmp slt i64 %v890, %v889
  br i1 %v891, label %b168, label %b169
b168:
  %v892 = mul i64 %v890, 192
  %v893 = mul i64 %v890, 8
  %v894 = add i64 %v892, 0
  %v895 = add i64 %v893, 0
  %v896 = getelementptr inbounds float, ptr %v783, i64 %v894
  %v897 = sub i64 8, %v895
  %v898 = icmp slt i64 %v897, 0
  %v899 = select i1 %v898, i64 0, i64 %v897
  %v900 = mul i64 %v895, 8
  %v901 = add i64 0, %v900
  %v902 = getelementptr inbounds float, ptr %v46, i64 %v901
  call void @pack_turned(ptr %v902, i64 8, i64 1, i64 8, i64 %v899, ptr %v896, i64 8)
  %v903 = add i64 %v892, 64
  %v904 = add i64 %v903, 0
  %v905 = add i64 %v893, 0
  %v906 = getelementptr inbounds float, ptr %v783, i64 %v904
  %v907 = sub i64 8, %v905
  %v908 = icmp slt i64 %v907, 0
  %v909 = select i1 %v908, i64 0, i64 %v907
  %v910 = mul i64 %v905, 16
  %v911 = add i64 0, %v910
  %v912 = getelementptr inbounds float, ptr %v48, i64 %v911
  call void @pack_turned(ptr %v912, i64 16, i64 1, i64 16, i64 %v909, ptr %v906, i64 8)
  %v913 = add i64 %v903, 128
  %v914 = add nsw i64 %v890, 1
  br label %b167
b169:
  br label %b160
b160:
  %v915 = icmp sgt i64 %v3, 1
  br i1 %v915, label %b170, label %b171
b170:
  %v916 = getelementptr inbounds i64, ptr %v1, i64 3
  %v917 = atomicrmw add ptr %v916, i64 1 acq_rel
  %v918 = load i64, ptr %v271, align 8
  %v919 = add i64 %v918, 1
  store i64 %v919, ptr %v271, align 8
  %v920 = mul i64 %v3, %v919
  br label %b172
b172:
  %v921 = load atomic i64, ptr %v916 acquire, align 8
  %v922 = icmp slt i64 %v921, %v920
  br i1 %v922, label %b173, label %b174
b173:
  %v923 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v924 = getelementptr inbounds i64, ptr %v1, i64 5
  %v925 = load i64, ptr %v924, align 8
  br label %b175
b175:
  %v926 = phi i64 [ 0, %b171 ], [ %v1880, %b301 ]
  %v927 = icmp slt i64 %v926, %v5
  br i1 %v927, label %b176, label %b177
b176:
  %v928 = add i64 %v926, %v925
  %v929 = icmp slt i64 %v928, %v5
  %v930 = select i1 %v929, i64 %v928, i64 %v5
  %v931 = sub i64 %v930, %v926
  %v932 = mul i64 %v931, %v7
  %v933 = add i64 %v932, 0
  %v934 = sdiv i64 %v933, 1
  %v935 = add i64 %v2, 1
  %v936 = mul i64 %v934, %v2
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, %v932
  %v940 = select i1 %v939, i64 %v938, i64 %v932
  %v941 = mul i64 %v934, %v935
  %v942 = sdiv i64 %v941, %v3
  %v943 = mul i64 %v942, 1
  %v944 = icmp slt i64 %v943, %v932
  %v945 = select i1 %v944, i64 %v943, i64 %v932
  %v946 = mul i64 %v926, %v7
  %v947 = add i64 %v940, %v946
  %v948 = add i64 %v945, %v946
  br label %b178
b178:
  %v949 = phi i64 [ %v947, %b176 ], [ %v969, %b179 ]
  %v950 = icmp slt i64 %v949, %v948
  br i1 %v950, label %b179, label %b180
b179:
  %v951 = mul i64 %v949, 1
  %v952 = getelementptr inbounds float, ptr %v18, i64 %v951
  %v953 = getelementptr inbounds float, ptr %v952, i64 0
  %v954 = load float, ptr %v953, align 4
  %v955 = mul i64 %v949, 8
  %v956 = getelementptr inbounds float, ptr %v126, i64 %v955
  %v957 = add i64 0, 0
  %v958 = fptosi float %v954 to i64
  %v959 = icmp slt i64 %v958, 0
  %v960 = select i1 %v959, i64 0, i64 %v958
  %v961 = icmp sgt i64 %v960, 7
  %v962 = select i1 %v961, i64 7, i64 %v960
  %v963 = mul i64 %v962, 8
  %v964 = add i64 %v957, %v963
  %v965 = getelementptr inbounds float, ptr %v20, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 0, 0
  %v968 = getelementptr inbounds float, ptr %v956, i64 %v967
  store <8 x float> %v966, ptr %v968, align 4
  %v969 = add nsw i64 %v949, 1
  br label %b178
b180:
  %v971 = add i64 %v932, 0
  %v972 = sdiv i64 %v971, 1
  %v973 = add i64 %v2, 1
  %v974 = mul i64 %v972, %v2
  %v975 = sdiv i64 %v974, %v3
  %v976 = mul i64 %v975, 1
  %v977 = icmp slt i64 %v976, %v932
  %v978 = select i1 %v977, i64 %v976, i64 %v932
  %v979 = mul i64 %v972, %v973
  %v980 = sdiv i64 %v979, %v3
  %v981 = mul i64 %v980, 1
  %v982 = icmp slt i64 %v981, %v932
  %v983 = select i1 %v982, i64 %v981, i64 %v932
  %v984 = mul i64 %v926, %v7
  %v985 = add i64 %v978, %v984
  %v986 = add i64 %v983, %v984
  br label %b181
b181:
  %v987 = phi i64 [ %v985, %b180 ], [ %v1049, %b186 ]
  %v988 = icmp slt i64 %v987, %v986
  br i1 %v988, label %b182, label %b183
b182:
  %v989 = add i64 %v987, 96
  %v990 = icmp slt i64 %v989, %v986
  %v991 = select i1 %v990, i64 %v989, i64 %v986
  br label %b184
b184:
  %v992 = phi i64 [ 0, %b182 ], [ %v1048, %b189 ]
  %v993 = icmp slt i64 %v992, 2
  br i1 %v993, label %b185, label %b186
b185:
  %v994 = sub i64 %v991, %v987
  %v995 = sub i64 2, 1
  %v996 = add i64 %v994, %v995
  %v997 = sdiv i64 %v996, 2
  br label %b187
b187:
  %v998 = phi i64 [ 0, %b185 ], [ %v1047, %b194 ]
  %v999 = icmp slt i64 %v998, %v997
  br i1 %v999, label %b188, label %b189
b188:
  %v1000 = mul i64 %v994, %v998
  %v1001 = sdiv i64 %v1000, %v997
  %v1002 = add i64 %v987, %v1001
  %v1003 = add i64 %v998, 1
  %v1004 = mul i64 %v994, %v1003
  %v1005 = sdiv i64 %v1004, %v997
  %v1006 = add i64 %v987, %v1005
  %v1007 = mul i64 %v992, 256
  %v1008 = getelementptr inbounds float, ptr %v698, i64 %v1007
  %v1009 = sub i64 %v1006, %v1002
  %v1010 = mul i64 %v1002, 8
  %v1011 = getelementptr inbounds float, ptr %v126, i64 %v1010
  %v1012 = getelementptr inbounds float, ptr %v1011, i64 0
  %v1013 = icmp eq i64 %v992, 1
  %v1014 = select i1 %v1013, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v1015 = icmp eq i64 %v992, 1
  %v1016 = select i1 %v1015, i64 0, i64 8
  %v1017 = sub i64 %v1009, 1
  %v1018 = getelementptr inbounds ptr, ptr %v1014, i64 %v1017
  %v1019 = load ptr, ptr %v1018, align 4
  %v1020 = getelementptr inbounds float, ptr %v970, i64 0
  %v1021 = icmp sgt i64 %v1009, 0
  br i1 %v1021, label %b190, label %b191
b190:
  call void %v1019(ptr %v1012, i64 8, ptr %v1008, i64 8, ptr %v1020, i64 32, i64 %v1016)
  br label %b191
b191:
  %v1022 = icmp eq i64 %v992, 1
  %v1023 = select i1 %v1022, i64 64, i64 256
  %v1024 = add i64 %v1007, %v1023
  br label %b192
b192:
  %v1025 = phi i64 [ %v1002, %b191 ], [ %v1046, %b197 ]
  %v1026 = icmp slt i64 %v1025, %v1006
  br i1 %v1026, label %b193, label %b194
b193:
  %v1027 = sub i64 %v1025, %v1002
  %v1028 = mul i64 %v1027, 32
  %v1029 = getelementptr inbounds float, ptr %v970, i64 %v1028
  %v1030 = mul i64 %v1025, 40
  %v1031 = getelementptr inbounds float, ptr %v128, i64 %v1030
  %v1032 = icmp eq i64 %v992, 1
  %v1033 = select i1 %v1032, i64 1, i64 4
  br label %b195
b195:
  %v1034 = phi i64 [ 0, %b193 ], [ %v1045, %b196 ]
  %v1035 = icmp slt i64 %v1034, %v1033
  br i1 %v1035, label %b196, label %b197
b196:
  %v1036 = mul i64 %v992, 4
  %v1037 = add i64 %v1036, %v1034
  %v1038 = mul i64 %v1037, 8
  %v1039 = add i64 0, %v1034
  %v1040 = mul i64 %v1039, 8
  %v1041 = getelementptr inbounds float, ptr %v1029, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = add i64 0, %v1038
  %v1044 = getelementptr inbounds float, ptr %v1031, i64 %v1043
  store <8 x float> %v1042, ptr %v1044, align 4
  %v1045 = add nsw i64 %v1034, 1
  br label %b195
b197:
  %v1046 = add nsw i64 %v1025, 1
  br label %b192
b194:
  %v1047 = add nsw i64 %v998, 1
  br label %b187
b189:
  %v1048 = add nsw i64 %v992, 1
  br label %b184
b186:
  %v1049 = add nsw i64 %v987, 96
  br label %b181
b183:
  %v1050 = icmp sgt i64 %v3, 1
  br i1 %v1050, label %b198, label %b199
b198:
  %v1051 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1052 = atomicrmw add ptr %v1051, i64 1 acq_rel
  %v1053 = load i64, ptr %v271, align 8
  %v1054 = add i64 %v1053, 1
  store i64 %v1054, ptr %v271, align 8
  %v1055 = mul i64 %v3, %v1054
  br label %b200
b200:
  %v1056 = load atomic i64, ptr %v1051 acquire, align 8
  %v1057 = icmp slt i64 %v1056, %v1055
  br i1 %v1057, label %b201, label %b202
b201:
  %v1058 = call i32 @sched_yield()
  br label %b200
b202:
  br label %b199
b199:
  br label %b203
b203:
  %v1059 = phi i64 [ %v926, %b199 ], [ %v1870, %b283 ]
  %v1060 = icmp slt i64 %v1059, %v930
  br i1 %v1060, label %b204, label %b205
b204:
  %v1062 = add i64 %v7, 0
  %v1063 = sdiv i64 %v1062, 1
  %v1064 = add i64 %v2, 1
  %v1065 = mul i64 %v1063, %v2
  %v1066 = sdiv i64 %v1065, %v3
  %v1067 = mul i64 %v1066, 1
  %v1068 = icmp slt i64 %v1067, %v7
  %v1069 = select i1 %v1068, i64 %v1067, i64 %v7
  %v1070 = mul i64 %v1063, %v1064
  %v1071 = sdiv i64 %v1070, %v3
  %v1072 = mul i64 %v1071, 1
  %v1073 = icmp slt i64 %v1072, %v7
  %v1074 = select i1 %v1073, i64 %v1072, i64 %v7
  br label %b206
b206:
  %v1075 = phi i64 [ %v1069, %b204 ], [ %v1137, %b211 ]
  %v1076 = icmp slt i64 %v1075, %v1074
  br i1 %v1076, label %b207, label %b208
b207:
  %v1077 = add i64 %v1075, 96
  %v1078 = icmp slt i64 %v1077, %v1074
  %v1079 = select i1 %v1078, i64 %v1077, i64 %v1074
  br label %b209
b209:
  %v1080 = phi i64 [ 0, %b207 ], [ %v1136, %b214 ]
  %v1081 = icmp slt i64 %v1080, 1
  br i1 %v1081, label %b210, label %b211
b210:
  %v1082 = sub i64 %v1079, %v1075
  %v1083 = sub i64 8, 1
  %v1084 = add i64 %v1082, %v1083
  %v1085 = sdiv i64 %v1084, 8
  br label %b212
b212:
  %v1086 = phi i64 [ 0, %b210 ], [ %v1135, %b219 ]
  %v1087 = icmp slt i64 %v1086, %v1085
  br i1 %v1087, label %b213, label %b214
b213:
  %v1088 = mul i64 %v1082, %v1086
  %v1089 = sdiv i64 %v1088, %v1085
  %v1090 = add i64 %v1075, %v1089
  %v1091 = add i64 %v1086, 1
  %v1092 = mul i64 %v1082, %v1091
  %v1093 = sdiv i64 %v1092, %v1085
  %v1094 = add i64 %v1075, %v1093
  %v1095 = mul i64 %v1080, 64
  %v1096 = getelementptr inbounds float, ptr %v781, i64 %v1095
  %v1097 = sub i64 %v1094, %v1090
  %v1098 = add i64 %v1059, 0
  %v1099 = and i64 %v1098, %v210
  %v1100 = mul i64 %v1099, %v7
  %v1101 = add i64 %v1100, %v1090
  %v1102 = mul i64 %v1101, 8
  %v1103 = getelementptr inbounds float, ptr %v60, i64 %v1102
  %v1104 = getelementptr inbounds float, ptr %v1103, i64 0
  %v1105 = sub i64 %v1097, 1
  %v1106 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1105
  %v1107 = load ptr, ptr %v1106, align 4
  %v1108 = getelementptr inbounds float, ptr %v1061, i64 0
  %v1109 = icmp sgt i64 %v1097, 0
  br i1 %v1109, label %b215, label %b216
b215:
  call void %v1107(ptr %v1104, i64 8, ptr %v1096, i64 8, ptr %v1108, i64 8, i64 0)
  br label %b216
b216:
  %v1110 = add i64 %v1095, 64
  br label %b217
b217:
  %v1111 = phi i64 [ %v1090, %b216 ], [ %v1134, %b222 ]
  %v1112 = icmp slt i64 %v1111, %v1094
  br i1 %v1112, label %b218, label %b219
b218:
  %v1113 = sub i64 %v1111, %v1090
  %v1114 = mul i64 %v1113, 8
  %v1115 = getelementptr inbounds float, ptr %v1061, i64 %v1114
  %v1116 = add i64 %v1059, 0
  %v1117 = and i64 %v1116, %v220
  %v1118 = mul i64 %v1117, %v7
  %v1119 = add i64 %v1118, %v1111
  %v1120 = mul i64 %v1119, 8
  %v1121 = getelementptr inbounds float, ptr %v130, i64 %v1120
  br label %b220
b220:
  %v1122 = phi i64 [ 0, %b218 ], [ %v1133, %b221 ]
  %v1123 = icmp slt i64 %v1122, 1
  br i1 %v1123, label %b221, label %b222
b221:
  %v1124 = mul i64 %v1080, 1
  %v1125 = add i64 %v1124, %v1122
  %v1126 = mul i64 %v1125, 8
  %v1127 = add i64 0, %v1122
  %v1128 = mul i64 %v1127, 8
  %v1129 = getelementptr inbounds float, ptr %v1115, i64 %v1128
  %v1130 = load <8 x float>, ptr %v1129, align 4
  %v1131 = add i64 0, %v1126
  %v1132 = getelementptr inbounds float, ptr %v1121, i64 %v1131
  store <8 x float> %v1130, ptr %v1132, align 4
  %v1133 = add nsw i64 %v1122, 1
  br label %b220
b222:
  %v1134 = add nsw i64 %v1111, 1
  br label %b217
b219:
  %v1135 = add nsw i64 %v1086, 1
  br label %b212
b214:
  %v1136 = add nsw i64 %v1080, 1
  br label %b209
b211:
  %v1137 = add nsw i64 %v1075, 96
  br label %b206
b208:
  %v1138 = add i64 %v7, 0
  %v1139 = sdiv i64 %v1138, 1
  %v1140 = add i64 %v2, 1
  %v1141 = mul i64 %v1139, %v2
  %v1142 = sdiv i64 %v1141, %v3
  %v1143 = mul i64 %v1142, 1
  %v1144 = icmp slt i64 %v1143, %v7
  %v1145 = select i1 %v1144, i64 %v1143, i64 %v7
  %v1146 = mul i64 %v1139, %v1140
  %v1147 = sdiv i64 %v1146, %v3
  %v1148 = mul i64 %v1147, 1
  %v1149 = icmp slt i64 %v1148, %v7
  %v1150 = select i1 %v1149, i64 %v1148, i64 %v7
  br label %b223
b223:
  %v1151 = phi i64 [ %v1145, %b208 ], [ %v1219, %b228 ]
  %v1152 = icmp slt i64 %v1151, %v1150
  br i1 %v1152, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1153 = phi i64 [ 0, %b224 ], [ %v1218, %b231 ]
  %v1154 = icmp slt i64 %v1153, 8
  br i1 %v1154, label %b227, label %b228
b227:
  br label %b229
b229:
  %v1155 = phi i64 [ 0, %b227 ], [ %v1203, %b230 ]
  %v1156 = phi <8 x float> [ splat (float 0x0000000000000000), %b227 ], [ %v1202, %b230 ]
  %v1157 = icmp slt i64 %v1155, 8
  br i1 %v1157, label %b230, label %b231
b230:
  %v1158 = mul i64 %v1151, 64
  %v1159 = getelementptr inbounds float, ptr %v116, i64 %v1158
  %v1160 = add i64 %v1059, 0
  %v1161 = and i64 %v1160, %v220
  %v1162 = mul i64 %v1161, %v7
  %v1163 = add i64 %v1162, %v1151
  %v1164 = mul i64 %v1163, 8
  %v1165 = getelementptr inbounds float, ptr %v130, i64 %v1164
  %v1166 = add i64 0, %v1155
  %v1167 = getelementptr inbounds float, ptr %v24, i64 %v1166
  %v1168 = load <8 x float>, ptr %v1167, align 4
  %v1169 = mul i64 %v1153, 8
  %v1170 = add i64 0, %v1169
  %v1171 = add i64 %v1170, %v1155
  %v1172 = getelementptr inbounds float, ptr %v1159, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = add i64 0, %v1155
  %v1175 = getelementptr inbounds float, ptr %v1165, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = fadd <8 x float> %v1173, %v1176
  %v1178 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1177)
  %v1179 = fcmp ogt <8 x float> %v1178, splat (float 0x4023000000000000)
  %v1180 = select <8 x i1> %v1179, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1178
  %v1181 = fadd <8 x float> %v1180, %v1180
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1183 = fsub <8 x float> %v1182, splat (float 0x4168000000000000)
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1181)
  %v1185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1184)
  %v1186 = bitcast <8 x float> %v1182 to <8 x i32>
  %v1187 = fmul <8 x float> %v1185, %v1185
  %v1188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1185, <8 x float> splat (float 0x3F81227F40000000))
  %v1189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1188, <8 x float> %v1185, <8 x float> splat (float 0x3FA5556740000000))
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1189, <8 x float> %v1185, <8 x float> splat (float 0x3FC5554B00000000))
  %v1191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1190, <8 x float> %v1185, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> %v1191, <8 x float> %v1185)
  %v1193 = shl <8 x i32> %v1186, splat (i32 23)
  %v1194 = add <8 x i32> %v1193, splat (i32 1065353216)
  %v1195 = bitcast <8 x i32> %v1194 to <8 x float>
  %v1196 = fsub <8 x float> %v1195, splat (float 0x3FF0000000000000)
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1195, <8 x float> %v1192, <8 x float> %v1196)
  %v1198 = fadd <8 x float> %v1197, splat (float 0x4000000000000000)
  %v1199 = fdiv <8 x float> %v1197, %v1198
  %v1200 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1199, <8 x float> %v1177)
  %v1201 = fmul <8 x float> %v1168, %v1200
  %v1202 = fadd <8 x float> %v1156, %v1201
  %v1203 = add nsw i64 %v1155, 8
  br label %b229
b231:
  %v1204 = shufflevector <8 x float> %v1156, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1205 = shufflevector <8 x float> %v1156, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1206 = fadd <4 x float> %v1204, %v1205
  %v1207 = shufflevector <4 x float> %v1206, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1208 = shufflevector <4 x float> %v1206, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1209 = fadd <2 x float> %v1207, %v1208
  %v1210 = extractelement <2 x float> %v1209, i64 0
  %v1211 = extractelement <2 x float> %v1209, i64 1
  %v1212 = fadd float %v1210, %v1211
  %v1213 = fadd float %v1212, 0x0000000000000000
  %v1214 = mul i64 %v1151, 8
  %v1215 = getelementptr inbounds float, ptr %v132, i64 %v1214
  %v1216 = add i64 0, %v1153
  %v1217 = getelementptr inbounds float, ptr %v1215, i64 %v1216
  store float %v1213, ptr %v1217, align 4
  %v1218 = add nsw i64 %v1153, 1
  br label %b226
b228:
  %v1219 = add nsw i64 %v1151, 1
  br label %b223
b225:
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
  br label %b232
b232:
  %v1233 = phi i64 [ %v1227, %b225 ], [ %v1267, %b237 ]
  %v1234 = icmp slt i64 %v1233, %v1232
  br i1 %v1234, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1235 = phi i64 [ 0, %b233 ], [ %v1253, %b236 ]
  %v1236 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b233 ], [ %v1252, %b236 ]
  %v1237 = icmp slt i64 %v1235, 8
  br i1 %v1237, label %b236, label %b237
b236:
  %v1238 = mul i64 %v1233, 8
  %v1239 = getelementptr inbounds float, ptr %v118, i64 %v1238
  %v1240 = mul i64 %v1233, 8
  %v1241 = getelementptr inbounds float, ptr %v132, i64 %v1240
  %v1242 = add i64 0, %v1235
  %v1243 = getelementptr inbounds float, ptr %v1239, i64 %v1242
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = add i64 0, %v1235
  %v1246 = getelementptr inbounds float, ptr %v1241, i64 %v1245
  %v1247 = load <8 x float>, ptr %v1246, align 4
  %v1248 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v1249 = shufflevector <8 x float> %v1248, <8 x float> poison, <8 x i32> zeroinitializer
  %v1250 = fcmp une <8 x float> %v1244, splat (float 0x0000000000000000)
  %v1251 = select <8 x i1> %v1250, <8 x float> %v1247, <8 x float> %v1249
  %v1252 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v1236, <8 x float> %v1251)
  %v1253 = add nsw i64 %v1235, 8
  br label %b235
b237:
  %v1254 = shufflevector <8 x float> %v1236, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1255 = shufflevector <8 x float> %v1236, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1256 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v1254, <4 x float> %v1255)
  %v1257 = shufflevector <4 x float> %v1256, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1258 = shufflevector <4 x float> %v1256, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1259 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v1257, <2 x float> %v1258)
  %v1260 = extractelement <2 x float> %v1259, i64 0
  %v1261 = extractelement <2 x float> %v1259, i64 1
  %v1262 = call float @llvm.maximum.f32(float %v1260, float %v1261)
  %v1263 = call float @llvm.maximum.f32(float %v1262, float 0xFFF0000000000000)
  %v1264 = mul i64 %v1233, 1
  %v1265 = getelementptr inbounds float, ptr %v134, i64 %v1264
  %v1266 = getelementptr inbounds float, ptr %v1265, i64 0
  store float %v1263, ptr %v1266, align 4
  %v1267 = add nsw i64 %v1233, 1
  br label %b232
b234:
  %v1268 = add i64 %v7, 0
  %v1269 = sdiv i64 %v1268, 1
  %v1270 = add i64 %v2, 1
  %v1271 = mul i64 %v1269, %v2
  %v1272 = sdiv i64 %v1271, %v3
  %v1273 = mul i64 %v1272, 1
  %v1274 = icmp slt i64 %v1273, %v7
  %v1275 = select i1 %v1274, i64 %v1273, i64 %v7
  %v1276 = mul i64 %v1269, %v1270
  %v1277 = sdiv i64 %v1276, %v3
  %v1278 = mul i64 %v1277, 1
  %v1279 = icmp slt i64 %v1278, %v7
  %v1280 = select i1 %v1279, i64 %v1278, i64 %v7
  br label %b238
b238:
  %v1281 = phi i64 [ %v1275, %b234 ], [ %v1337, %b239 ]
  %v1282 = icmp slt i64 %v1281, %v1280
  br i1 %v1282, label %b239, label %b240
b239:
  %v1283 = mul i64 %v1281, 8
  %v1284 = getelementptr inbounds float, ptr %v118, i64 %v1283
  %v1285 = mul i64 %v1281, 8
  %v1286 = getelementptr inbounds float, ptr %v132, i64 %v1285
  %v1287 = mul i64 %v1281, 1
  %v1288 = getelementptr inbounds float, ptr %v134, i64 %v1287
  %v1289 = getelementptr inbounds float, ptr %v1288, i64 0
  %v1290 = load float, ptr %v1289, align 4
  %v1291 = add i64 %v1059, 0
  %v1292 = and i64 %v1291, %v222
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1281
  %v1295 = mul i64 %v1294, 8
  %v1296 = getelementptr inbounds float, ptr %v136, i64 %v1295
  %v1297 = add i64 0, 0
  %v1298 = getelementptr inbounds float, ptr %v1284, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = add i64 0, 0
  %v1301 = getelementptr inbounds float, ptr %v1286, i64 %v1300
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v1304 = shufflevector <8 x float> %v1303, <8 x float> poison, <8 x i32> zeroinitializer
  %v1305 = fcmp une <8 x float> %v1299, splat (float 0x0000000000000000)
  %v1306 = select <8 x i1> %v1305, <8 x float> %v1302, <8 x float> %v1304
  %v1307 = insertelement <8 x float> poison, float %v1290, i64 0
  %v1308 = shufflevector <8 x float> %v1307, <8 x float> poison, <8 x i32> zeroinitializer
  %v1309 = fsub <8 x float> %v1306, %v1308
  %v1310 = fcmp olt <8 x float> %v1309, splat (float 0xC05A400000000000)
  %v1311 = select <8 x i1> %v1310, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1309
  %v1312 = fcmp ogt <8 x float> %v1311, splat (float 0x4056400000000000)
  %v1313 = select <8 x i1> %v1312, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1311
  %v1314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1313, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1315 = fsub <8 x float> %v1314, splat (float 0x4168000000000000)
  %v1316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1315, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1313)
  %v1317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1315, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1316)
  %v1318 = bitcast <8 x float> %v1314 to <8 x i32>
  %v1319 = fmul <8 x float> %v1317, %v1317
  %v1320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1317, <8 x float> splat (float 0x3F81227F40000000))
  %v1321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1320, <8 x float> %v1317, <8 x float> splat (float 0x3FA5556740000000))
  %v1322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1321, <8 x float> %v1317, <8 x float> splat (float 0x3FC5554B00000000))
  %v1323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1322, <8 x float> %v1317, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1319, <8 x float> %v1323, <8 x float> %v1317)
  %v1325 = sub <8 x i32> %v1318, splat (i32 1262485250)
  %v1326 = lshr <8 x i32> %v1325, splat (i32 1)
  %v1327 = sub <8 x i32> %v1325, %v1326
  %v1328 = shl <8 x i32> %v1326, splat (i32 23)
  %v1329 = bitcast <8 x i32> %v1328 to <8 x float>
  %v1330 = shl <8 x i32> %v1327, splat (i32 23)
  %v1331 = bitcast <8 x i32> %v1330 to <8 x float>
  %v1332 = fadd <8 x float> %v1324, splat (float 0x3FF0000000000000)
  %v1333 = fmul <8 x float> %v1332, %v1329
  %v1334 = fmul <8 x float> %v1333, %v1331
  %v1335 = add i64 0, 0
  %v1336 = getelementptr inbounds float, ptr %v1296, i64 %v1335
  store <8 x float> %v1334, ptr %v1336, align 4
  %v1337 = add nsw i64 %v1281, 1
  br label %b238
b240:
  %v1338 = add i64 %v7, 0
  %v1339 = sdiv i64 %v1338, 1
  %v1340 = add i64 %v2, 1
  %v1341 = mul i64 %v1339, %v2
  %v1342 = sdiv i64 %v1341, %v3
  %v1343 = mul i64 %v1342, 1
  %v1344 = icmp slt i64 %v1343, %v7
  %v1345 = select i1 %v1344, i64 %v1343, i64 %v7
  %v1346 = mul i64 %v1339, %v1340
  %v1347 = sdiv i64 %v1346, %v3
  %v1348 = mul i64 %v1347, 1
  %v1349 = icmp slt i64 %v1348, %v7
  %v1350 = select i1 %v1349, i64 %v1348, i64 %v7
  br label %b241
b241:
  %v1351 = phi i64 [ %v1345, %b240 ], [ %v1380, %b246 ]
  %v1352 = icmp slt i64 %v1351, %v1350
  br i1 %v1352, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1353 = phi i64 [ 0, %b242 ], [ %v1366, %b245 ]
  %v1354 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v1365, %b245 ]
  %v1355 = icmp slt i64 %v1353, 8
  br i1 %v1355, label %b245, label %b246
b245:
  %v1356 = add i64 %v1059, 0
  %v1357 = and i64 %v1356, %v222
  %v1358 = mul i64 %v1357, %v7
  %v1359 = add i64 %v1358, %v1351
  %v1360 = mul i64 %v1359, 8
  %v1361 = getelementptr inbounds float, ptr %v136, i64 %v1360
  %v1362 = add i64 0, %v1353
  %v1363 = getelementptr inbounds float, ptr %v1361, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = fadd <8 x float> %v1354, %v1364
  %v1366 = add nsw i64 %v1353, 8
  br label %b244
b246:
  %v1367 = shufflevector <8 x float> %v1354, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1368 = shufflevector <8 x float> %v1354, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1369 = fadd <4 x float> %v1367, %v1368
  %v1370 = shufflevector <4 x float> %v1369, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1371 = shufflevector <4 x float> %v1369, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1372 = fadd <2 x float> %v1370, %v1371
  %v1373 = extractelement <2 x float> %v1372, i64 0
  %v1374 = extractelement <2 x float> %v1372, i64 1
  %v1375 = fadd float %v1373, %v1374
  %v1376 = fadd float %v1375, 0x0000000000000000
  %v1377 = mul i64 %v1351, 1
  %v1378 = getelementptr inbounds float, ptr %v134, i64 %v1377
  %v1379 = getelementptr inbounds float, ptr %v1378, i64 0
  store float %v1376, ptr %v1379, align 4
  %v1380 = add nsw i64 %v1351, 1
  br label %b241
b243:
  %v1381 = add i64 %v7, 0
  %v1382 = sdiv i64 %v1381, 1
  %v1383 = add i64 %v2, 1
  %v1384 = mul i64 %v1382, %v2
  %v1385 = sdiv i64 %v1384, %v3
  %v1386 = mul i64 %v1385, 1
  %v1387 = icmp slt i64 %v1386, %v7
  %v1388 = select i1 %v1387, i64 %v1386, i64 %v7
  %v1389 = mul i64 %v1382, %v1383
  %v1390 = sdiv i64 %v1389, %v3
  %v1391 = mul i64 %v1390, 1
  %v1392 = icmp slt i64 %v1391, %v7
  %v1393 = select i1 %v1392, i64 %v1391, i64 %v7
  br label %b247
b247:
  %v1394 = phi i64 [ %v1388, %b243 ], [ %v1408, %b248 ]
  %v1395 = icmp slt i64 %v1394, %v1393
  br i1 %v1395, label %b248, label %b249
b248:
  %v1396 = mul i64 %v1394, 1
  %v1397 = getelementptr inbounds float, ptr %v134, i64 %v1396
  %v1398 = getelementptr inbounds float, ptr %v1397, i64 0
  %v1399 = load float, ptr %v1398, align 4
  %v1400 = add i64 %v1059, 0
  %v1401 = and i64 %v1400, %v224
  %v1402 = mul i64 %v1401, %v7
  %v1403 = add i64 %v1402, %v1394
  %v1404 = mul i64 %v1403, 1
  %v1405 = getelementptr inbounds float, ptr %v138, i64 %v1404
  %v1406 = add i64 0, 0
  %v1407 = getelementptr inbounds float, ptr %v1405, i64 %v1406
  store float %v1399, ptr %v1407, align 4
  %v1408 = add nsw i64 %v1394, 1
  br label %b247
b249:
  %v1409 = add i64 %v7, 0
  %v1410 = sdiv i64 %v1409, 1
  %v1411 = add i64 %v2, 1
  %v1412 = mul i64 %v1410, %v2
  %v1413 = sdiv i64 %v1412, %v3
  %v1414 = mul i64 %v1413, 1
  %v1415 = icmp slt i64 %v1414, %v7
  %v1416 = select i1 %v1415, i64 %v1414, i64 %v7
  %v1417 = mul i64 %v1410, %v1411
  %v1418 = sdiv i64 %v1417, %v3
  %v1419 = mul i64 %v1418, 1
  %v1420 = icmp slt i64 %v1419, %v7
  %v1421 = select i1 %v1420, i64 %v1419, i64 %v7
  br label %b250
b250:
  %v1422 = phi i64 [ %v1416, %b249 ], [ %v1452, %b251 ]
  %v1423 = icmp slt i64 %v1422, %v1421
  br i1 %v1423, label %b251, label %b252
b251:
  %v1424 = add i64 %v1059, 0
  %v1425 = and i64 %v1424, %v222
  %v1426 = mul i64 %v1425, %v7
  %v1427 = add i64 %v1426, %v1422
  %v1428 = mul i64 %v1427, 8
  %v1429 = getelementptr inbounds float, ptr %v136, i64 %v1428
  %v1430 = add i64 %v1059, 0
  %v1431 = and i64 %v1430, %v224
  %v1432 = mul i64 %v1431, %v7
  %v1433 = add i64 %v1432, %v1422
  %v1434 = mul i64 %v1433, 1
  %v1435 = getelementptr inbounds float, ptr %v138, i64 %v1434
  %v1436 = getelementptr inbounds float, ptr %v1435, i64 0
  %v1437 = load float, ptr %v1436, align 4
  %v1438 = add i64 %v1059, 0
  %v1439 = and i64 %v1438, %v214
  %v1440 = mul i64 %v1439, %v7
  %v1441 = add i64 %v1440, %v1422
  %v1442 = mul i64 %v1441, 8
  %v1443 = getelementptr inbounds float, ptr %v66, i64 %v1442
  %v1444 = add i64 0, 0
  %v1445 = getelementptr inbounds float, ptr %v1429, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = insertelement <8 x float> poison, float %v1437, i64 0
  %v1448 = shufflevector <8 x float> %v1447, <8 x float> poison, <8 x i32> zeroinitializer
  %v1449 = fdiv <8 x float> %v1446, %v1448
  %v1450 = add i64 0, 0
  %v1451 = getelementptr inbounds float, ptr %v1443, i64 %v1450
  store <8 x float> %v1449, ptr %v1451, align 4
  %v1452 = add nsw i64 %v1422, 1
  br label %b250
b252:
  %v1453 = add i64 %v7, 0
  %v1454 = sdiv i64 %v1453, 1
  %v1455 = add i64 %v2, 1
  %v1456 = mul i64 %v1454, %v2
  %v1457 = sdiv i64 %v1456, %v3
  %v1458 = mul i64 %v1457, 1
  %v1459 = icmp slt i64 %v1458, %v7
  %v1460 = select i1 %v1459, i64 %v1458, i64 %v7
  %v1461 = mul i64 %v1454, %v1455
  %v1462 = sdiv i64 %v1461, %v3
  %v1463 = mul i64 %v1462, 1
  %v1464 = icmp slt i64 %v1463, %v7
  %v1465 = select i1 %v1464, i64 %v1463, i64 %v7
  br label %b253
b253:
  %v1466 = phi i64 [ %v1460, %b252 ], [ %v1503, %b258 ]
  %v1467 = icmp slt i64 %v1466, %v1465
  br i1 %v1467, label %b254, label %b255
b254:
  br label %b256
b256:
  %v1468 = phi i64 [ 0, %b254 ], [ %v1502, %b261 ]
  %v1469 = icmp slt i64 %v1468, 16
  br i1 %v1469, label %b257, label %b258
b257:
  br label %b259
b259:
  %v1470 = phi i64 [ 0, %b257 ], [ %v1493, %b260 ]
  %v1471 = phi <8 x float> [ splat (float 0x0000000000000000), %b257 ], [ %v1492, %b260 ]
  %v1472 = icmp slt i64 %v1470, 8
  br i1 %v1472, label %b260, label %b261
b260:
  %v1473 = add i64 %v1059, 0
  %v1474 = and i64 %v1473, %v214
  %v1475 = mul i64 %v1474, %v7
  %v1476 = add i64 %v1475, %v1466
  %v1477 = mul i64 %v1476, 8
  %v1478 = getelementptr inbounds float, ptr %v66, i64 %v1477
  %v1479 = add i64 0, %v1470
  %v1480 = getelementptr inbounds float, ptr %v1478, i64 %v1479
  %v1481 = load float, ptr %v1480, align 4
  %v1482 = mul i64 %v1466, 128
  %v1483 = getelementptr inbounds float, ptr %v14, i64 %v1482
  %v1484 = add i64 0, %v1468
  %v1485 = mul i64 %v1470, 16
  %v1486 = add i64 %v1484, %v1485
  %v1487 = getelementptr inbounds float, ptr %v1483, i64 %v1486
  %v1488 = load <8 x float>, ptr %v1487, align 4
  %v1489 = insertelement <8 x float> poison, float %v1481, i64 0
  %v1490 = shufflevector <8 x float> %v1489, <8 x float> poison, <8 x i32> zeroinitializer
  %v1491 = fmul <8 x float> %v1490, %v1488
  %v1492 = fadd <8 x float> %v1471, %v1491
  %v1493 = add nsw i64 %v1470, 1
  br label %b259
b261:
  %v1494 = add i64 %v1059, 0
  %v1495 = and i64 %v1494, %v226
  %v1496 = mul i64 %v1495, %v7
  %v1497 = add i64 %v1496, %v1466
  %v1498 = mul i64 %v1497, 16
  %v1499 = getelementptr inbounds float, ptr %v140, i64 %v1498
  %v1500 = add i64 0, %v1468
  %v1501 = getelementptr inbounds float, ptr %v1499, i64 %v1500
  store <8 x float> %v1471, ptr %v1501, align 4
  %v1502 = add nsw i64 %v1468, 8
  br label %b256
b258:
  %v1503 = add nsw i64 %v1466, 1
  br label %b253
b255:
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
  br label %b262
b262:
  %v1518 = phi i64 [ %v1512, %b255 ], [ %v1707, %b267 ]
  %v1519 = icmp slt i64 %v1518, %v1517
  br i1 %v1519, label %b263, label %b264
b263:
  %v1520 = add i64 %v1518, 96
  %v1521 = icmp slt i64 %v1520, %v1517
  %v1522 = select i1 %v1521, i64 %v1520, i64 %v1517
  br label %b265
b265:
  %v1523 = phi i64 [ 0, %b263 ], [ %v1706, %b270 ]
  %v1524 = icmp slt i64 %v1523, 1
  br i1 %v1524, label %b266, label %b267
b266:
  %v1525 = sub i64 %v1522, %v1518
  %v1526 = sub i64 6, 1
  %v1527 = add i64 %v1525, %v1526
  %v1528 = sdiv i64 %v1527, 6
  br label %b268
b268:
  %v1529 = phi i64 [ 0, %b266 ], [ %v1705, %b277 ]
  %v1530 = icmp slt i64 %v1529, %v1528
  br i1 %v1530, label %b269, label %b270
b269:
  %v1531 = mul i64 %v1525, %v1529
  %v1532 = sdiv i64 %v1531, %v1528
  %v1533 = add i64 %v1518, %v1532
  %v1534 = add i64 %v1529, 1
  %v1535 = mul i64 %v1525, %v1534
  %v1536 = sdiv i64 %v1535, %v1528
  %v1537 = add i64 %v1518, %v1536
  %v1538 = mul i64 %v1523, 384
  %v1539 = getelementptr inbounds float, ptr %v782, i64 %v1538
  %v1540 = sub i64 %v1537, %v1533
  %v1541 = add i64 %v1059, 0
  %v1542 = and i64 %v1541, %v210
  %v1543 = mul i64 %v1542, %v7
  %v1544 = add i64 %v1543, %v1533
  %v1545 = mul i64 %v1544, 8
  %v1546 = getelementptr inbounds float, ptr %v60, i64 %v1545
  %v1547 = getelementptr inbounds float, ptr %v1546, i64 0
  %v1548 = sub i64 %v1540, 1
  %v1549 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1548
  %v1550 = load ptr, ptr %v1549, align 4
  %v1551 = getelementptr inbounds float, ptr %v1504, i64 0
  %v1552 = icmp sgt i64 %v1540, 0
  br i1 %v1552, label %b271, label %b272
b271:
  call void %v1550(ptr %v1547, i64 8, ptr %v1539, i64 8, ptr %v1551, i64 32, i64 16)
  br label %b272
b272:
  %v1553 = add i64 %v1538, 128
  %v1554 = getelementptr inbounds float, ptr %v782, i64 %v1553
  %v1555 = sub i64 %v1537, %v1533
  %v1556 = add i64 %v1059, 0
  %v1557 = and i64 %v1556, %v226
  %v1558 = mul i64 %v1557, %v7
  %v1559 = add i64 %v1558, %v1533
  %v1560 = mul i64 %v1559, 16
  %v1561 = getelementptr inbounds float, ptr %v140, i64 %v1560
  %v1562 = getelementptr inbounds float, ptr %v1561, i64 0
  %v1563 = sub i64 %v1555, 1
  %v1564 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1563
  %v1565 = load ptr, ptr %v1564, align 4
  %v1566 = getelementptr inbounds float, ptr %v1504, i64 8
  %v1567 = icmp sgt i64 %v1555, 0
  br i1 %v1567, label %b273, label %b274
b273:
  call void %v1565(ptr %v1562, i64 16, ptr %v1554, i64 16, ptr %v1566, i64 32, i64 16)
  br label %b274
b274:
  %v1568 = add i64 %v1553, 256
  br label %b275
b275:
  %v1569 = phi i64 [ %v1533, %b274 ], [ %v1704, %b280 ]
  %v1570 = icmp slt i64 %v1569, %v1537
  br i1 %v1570, label %b276, label %b277
b276:
  %v1571 = sub i64 %v1569, %v1533
  %v1572 = mul i64 %v1571, 32
  %v1573 = getelementptr inbounds float, ptr %v1504, i64 %v1572
  %v1574 = add i64 %v1059, 0
  %v1575 = and i64 %v1574, %v218
  %v1576 = mul i64 %v1575, %v7
  %v1577 = add i64 %v1576, %v1569
  %v1578 = mul i64 %v1577, 40
  %v1579 = getelementptr inbounds float, ptr %v128, i64 %v1578
  %v1580 = add i64 %v1059, 0
  %v1581 = and i64 %v1580, %v210
  %v1582 = mul i64 %v1581, %v7
  %v1583 = add i64 %v1582, %v1569
  %v1584 = mul i64 %v1583, 8
  %v1585 = getelementptr inbounds float, ptr %v60, i64 %v1584
  %v1586 = add i64 %v1059, 0
  %v1587 = and i64 %v1586, %v228
  %v1588 = mul i64 %v1587, %v7
  %v1589 = add i64 %v1588, %v1569
  %v1590 = mul i64 %v1589, 8
  %v1591 = getelementptr inbounds float, ptr %v142, i64 %v1590
  %v1592 = add i64 %v1059, 0
  %v1593 = and i64 %v1592, %v230
  %v1594 = mul i64 %v1593, %v7
  %v1595 = add i64 %v1594, %v1569
  %v1596 = mul i64 %v1595, 8
  %v1597 = getelementptr inbounds float, ptr %v144, i64 %v1596
  %v1598 = add i64 %v1059, 0
  %v1599 = and i64 %v1598, %v232
  %v1600 = mul i64 %v1599, %v7
  %v1601 = add i64 %v1600, %v1569
  %v1602 = mul i64 %v1601, 8
  %v1603 = getelementptr inbounds float, ptr %v146, i64 %v1602
  br label %b278
b278:
  %v1604 = phi i64 [ 0, %b276 ], [ %v1703, %b279 ]
  %v1605 = icmp slt i64 %v1604, 1
  br i1 %v1605, label %b279, label %b280
b279:
  %v1606 = mul i64 %v1523, 1
  %v1607 = add i64 %v1606, %v1604
  %v1608 = mul i64 %v1607, 8
  %v1609 = add i64 0, %v1604
  %v1610 = mul i64 %v1609, 8
  %v1611 = getelementptr inbounds float, ptr %v1573, i64 %v1610
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = add i64 1, %v1604
  %v1614 = mul i64 %v1613, 8
  %v1615 = getelementptr inbounds float, ptr %v1573, i64 %v1614
  %v1616 = load <8 x float>, ptr %v1615, align 4
  %v1617 = add i64 2, %v1604
  %v1618 = mul i64 %v1617, 8
  %v1619 = getelementptr inbounds float, ptr %v1573, i64 %v1618
  %v1620 = load <8 x float>, ptr %v1619, align 4
  %v1621 = add i64 3, %v1604
  %v1622 = mul i64 %v1621, 8
  %v1623 = getelementptr inbounds float, ptr %v1573, i64 %v1622
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = add i64 0, %v1608
  %v1626 = getelementptr inbounds float, ptr %v1579, i64 %v1625
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = fadd <8 x float> %v1627, %v1612
  %v1629 = fadd <8 x float> %v1628, %v1616
  %v1630 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1629)
  %v1631 = fneg <8 x float> %v1630
  %v1632 = fcmp olt <8 x float> %v1631, splat (float 0xC05A400000000000)
  %v1633 = select <8 x i1> %v1632, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1631
  %v1634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1633, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1635 = fsub <8 x float> %v1634, splat (float 0x4168000000000000)
  %v1636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1635, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1633)
  %v1637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1635, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1636)
  %v1638 = bitcast <8 x float> %v1634 to <8 x i32>
  %v1639 = fmul <8 x float> %v1637, %v1637
  %v1640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1637, <8 x float> splat (float 0x3F81227F40000000))
  %v1641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1640, <8 x float> %v1637, <8 x float> splat (float 0x3FA5556740000000))
  %v1642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1641, <8 x float> %v1637, <8 x float> splat (float 0x3FC5554B00000000))
  %v1643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1642, <8 x float> %v1637, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1639, <8 x float> %v1643, <8 x float> %v1637)
  %v1645 = sub <8 x i32> %v1638, splat (i32 1262485250)
  %v1646 = lshr <8 x i32> %v1645, splat (i32 1)
  %v1647 = sub <8 x i32> %v1645, %v1646
  %v1648 = shl <8 x i32> %v1646, splat (i32 23)
  %v1649 = bitcast <8 x i32> %v1648 to <8 x float>
  %v1650 = shl <8 x i32> %v1647, splat (i32 23)
  %v1651 = bitcast <8 x i32> %v1650 to <8 x float>
  %v1652 = fadd <8 x float> %v1644, splat (float 0x3FF0000000000000)
  %v1653 = fmul <8 x float> %v1652, %v1649
  %v1654 = fmul <8 x float> %v1653, %v1651
  %v1655 = fcmp olt <8 x float> %v1629, splat (float 0x0000000000000000)
  %v1656 = select <8 x i1> %v1655, <8 x float> %v1654, <8 x float> splat (float 0x3FF0000000000000)
  %v1657 = fadd <8 x float> %v1654, splat (float 0x3FF0000000000000)
  %v1658 = fdiv <8 x float> %v1656, %v1657
  %v1659 = add i64 8, %v1608
  %v1660 = getelementptr inbounds float, ptr %v1579, i64 %v1659
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = fadd <8 x float> %v1661, %v1620
  %v1663 = fadd <8 x float> %v1662, %v1624
  %v1664 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1663)
  %v1665 = fneg <8 x float> %v1664
  %v1666 = fcmp olt <8 x float> %v1665, splat (float 0xC05A400000000000)
  %v1667 = select <8 x i1> %v1666, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1665
  %v1668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1667, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1669 = fsub <8 x float> %v1668, splat (float 0x4168000000000000)
  %v1670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1669, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1667)
  %v1671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1669, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1670)
  %v1672 = bitcast <8 x float> %v1668 to <8 x i32>
  %v1673 = fmul <8 x float> %v1671, %v1671
  %v1674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1671, <8 x float> splat (float 0x3F81227F40000000))
  %v1675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1674, <8 x float> %v1671, <8 x float> splat (float 0x3FA5556740000000))
  %v1676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1675, <8 x float> %v1671, <8 x float> splat (float 0x3FC5554B00000000))
  %v1677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1676, <8 x float> %v1671, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1673, <8 x float> %v1677, <8 x float> %v1671)
  %v1679 = sub <8 x i32> %v1672, splat (i32 1262485250)
  %v1680 = lshr <8 x i32> %v1679, splat (i32 1)
  %v1681 = sub <8 x i32> %v1679, %v1680
  %v1682 = shl <8 x i32> %v1680, splat (i32 23)
  %v1683 = bitcast <8 x i32> %v1682 to <8 x float>
  %v1684 = shl <8 x i32> %v1681, splat (i32 23)
  %v1685 = bitcast <8 x i32> %v1684 to <8 x float>
  %v1686 = fadd <8 x float> %v1678, splat (float 0x3FF0000000000000)
  %v1687 = fmul <8 x float> %v1686, %v1683
  %v1688 = fmul <8 x float> %v1687, %v1685
  %v1689 = fcmp olt <8 x float> %v1663, splat (float 0x0000000000000000)
  %v1690 = select <8 x i1> %v1689, <8 x float> %v1688, <8 x float> splat (float 0x3FF0000000000000)
  %v1691 = fadd <8 x float> %v1688, splat (float 0x3FF0000000000000)
  %v1692 = fdiv <8 x float> %v1690, %v1691
  %v1693 = add i64 0, %v1608
  %v1694 = getelementptr inbounds float, ptr %v1585, i64 %v1693
  %v1695 = load <8 x float>, ptr %v1694, align 4
  %v1696 = fmul <8 x float> %v1658, %v1695
  %v1697 = add i64 0, %v1608
  %v1698 = getelementptr inbounds float, ptr %v1591, i64 %v1697
  store <8 x float> %v1658, ptr %v1698, align 4
  %v1699 = add i64 0, %v1608
  %v1700 = getelementptr inbounds float, ptr %v1597, i64 %v1699
  store <8 x float> %v1692, ptr %v1700, align 4
  %v1701 = add i64 0, %v1608
  %v1702 = getelementptr inbounds float, ptr %v1603, i64 %v1701
  store <8 x float> %v1696, ptr %v1702, align 4
  %v1703 = add nsw i64 %v1604, 1
  br label %b278
b280:
  %v1704 = add nsw i64 %v1569, 1
  br label %b275
b277:
  %v1705 = add nsw i64 %v1529, 1
  br label %b268
b270:
  %v1706 = add nsw i64 %v1523, 1
  br label %b265
b267:
  %v1707 = add nsw i64 %v1518, 96
  br label %b262
b264:
  %v1709 = add i64 %v7, 0
  %v1710 = sdiv i64 %v1709, 1
  %v1711 = add i64 %v2, 1
  %v1712 = mul i64 %v1710, %v2
  %v1713 = sdiv i64 %v1712, %v3
  %v1714 = mul i64 %v1713, 1
  %v1715 = icmp slt i64 %v1714, %v7
  %v1716 = select i1 %v1715, i64 %v1714, i64 %v7
  %v1717 = mul i64 %v1710, %v1711
  %v1718 = sdiv i64 %v1717, %v3
  %v1719 = mul i64 %v1718, 1
  %v1720 = icmp slt i64 %v1719, %v7
  %v1721 = select i1 %v1720, i64 %v1719, i64 %v7
  br label %b281
b281:
  %v1722 = phi i64 [ %v1716, %b264 ], [ %v1869, %b286 ]
  %v1723 = icmp slt i64 %v1722, %v1721
  br i1 %v1723, label %b282, label %b283
b282:
  %v1724 = add i64 %v1722, 96
  %v1725 = icmp slt i64 %v1724, %v1721
  %v1726 = select i1 %v1725, i64 %v1724, i64 %v1721
  br label %b284
b284:
  %v1727 = phi i64 [ 0, %b282 ], [ %v1868, %b289 ]
  %v1728 = icmp slt i64 %v1727, 1
  br i1 %v1728, label %b285, label %b286
b285:
  %v1729 = sub i64 %v1726, %v1722
  %v1730 = sub i64 8, 1
  %v1731 = add i64 %v1729, %v1730
  %v1732 = sdiv i64 %v1731, 8
  br label %b287
b287:
  %v1733 = phi i64 [ 0, %b285 ], [ %v1867, %b296 ]
  %v1734 = icmp slt i64 %v1733, %v1732
  br i1 %v1734, label %b288, label %b289
b288:
  %v1735 = mul i64 %v1729, %v1733
  %v1736 = sdiv i64 %v1735, %v1732
  %v1737 = add i64 %v1722, %v1736
  %v1738 = add i64 %v1733, 1
  %v1739 = mul i64 %v1729, %v1738
  %v1740 = sdiv i64 %v1739, %v1732
  %v1741 = add i64 %v1722, %v1740
  %v1742 = mul i64 %v1727, 192
  %v1743 = getelementptr inbounds float, ptr %v783, i64 %v1742
  %v1744 = sub i64 %v1741, %v1737
  %v1745 = add i64 %v1059, 0
  %v1746 = and i64 %v1745, %v232
  %v1747 = mul i64 %v1746, %v7
  %v1748 = add i64 %v1747, %v1737
  %v1749 = mul i64 %v1748, 8
  %v1750 = getelementptr inbounds float, ptr %v146, i64 %v1749
  %v1751 = getelementptr inbounds float, ptr %v1750, i64 0
  %v1752 = sub i64 %v1744, 1
  %v1753 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1752
  %v1754 = load ptr, ptr %v1753, align 4
  %v1755 = getelementptr inbounds float, ptr %v1708, i64 0
  %v1756 = icmp sgt i64 %v1744, 0
  br i1 %v1756, label %b290, label %b291
b290:
  call void %v1754(ptr %v1751, i64 8, ptr %v1743, i64 8, ptr %v1755, i64 16, i64 0)
  br label %b291
b291:
  %v1757 = add i64 %v1742, 64
  %v1758 = getelementptr inbounds float, ptr %v783, i64 %v1757
  %v1759 = sub i64 %v1741, %v1737
  %v1760 = add i64 %v1059, 0
  %v1761 = and i64 %v1760, %v226
  %v1762 = mul i64 %v1761, %v7
  %v1763 = add i64 %v1762, %v1737
  %v1764 = mul i64 %v1763, 16
  %v1765 = getelementptr inbounds float, ptr %v140, i64 %v1764
  %v1766 = getelementptr inbounds float, ptr %v1765, i64 0
  %v1767 = sub i64 %v1759, 1
  %v1768 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1767
  %v1769 = load ptr, ptr %v1768, align 4
  %v1770 = getelementptr inbounds float, ptr %v1708, i64 8
  %v1771 = icmp sgt i64 %v1759, 0
  br i1 %v1771, label %b292, label %b293
b292:
  call void %v1769(ptr %v1766, i64 16, ptr %v1758, i64 16, ptr %v1770, i64 16, i64 0)
  br label %b293
b293:
  %v1772 = add i64 %v1757, 128
  br label %b294
b294:
  %v1773 = phi i64 [ %v1737, %b293 ], [ %v1866, %b299 ]
  %v1774 = icmp slt i64 %v1773, %v1741
  br i1 %v1774, label %b295, label %b296
b295:
  %v1775 = sub i64 %v1773, %v1737
  %v1776 = mul i64 %v1775, 16
  %v1777 = getelementptr inbounds float, ptr %v1708, i64 %v1776
  %v1778 = add i64 %v1059, 0
  %v1779 = and i64 %v1778, %v218
  %v1780 = mul i64 %v1779, %v7
  %v1781 = add i64 %v1780, %v1773
  %v1782 = mul i64 %v1781, 40
  %v1783 = getelementptr inbounds float, ptr %v128, i64 %v1782
  %v1784 = add i64 %v1059, 0
  %v1785 = and i64 %v1784, %v230
  %v1786 = mul i64 %v1785, %v7
  %v1787 = add i64 %v1786, %v1773
  %v1788 = mul i64 %v1787, 8
  %v1789 = getelementptr inbounds float, ptr %v144, i64 %v1788
  %v1790 = add i64 %v1059, 0
  %v1791 = and i64 %v1790, %v210
  %v1792 = mul i64 %v1791, %v7
  %v1793 = add i64 %v1792, %v1773
  %v1794 = mul i64 %v1793, 8
  %v1795 = getelementptr inbounds float, ptr %v60, i64 %v1794
  %v1796 = add i64 %v1059, 0
  %v1797 = and i64 %v1796, %v234
  %v1798 = mul i64 %v1797, %v7
  %v1799 = add i64 %v1798, %v1773
  %v1800 = mul i64 %v1799, 8
  %v1801 = getelementptr inbounds float, ptr %v148, i64 %v1800
  %v1802 = add i64 %v1059, 1
  %v1803 = and i64 %v1802, %v210
  %v1804 = mul i64 %v1803, %v7
  %v1805 = add i64 %v1804, %v1773
  %v1806 = mul i64 %v1805, 8
  %v1807 = getelementptr inbounds float, ptr %v60, i64 %v1806
  br label %b297
b297:
  %v1808 = phi i64 [ 0, %b295 ], [ %v1865, %b298 ]
  %v1809 = icmp slt i64 %v1808, 1
  br i1 %v1809, label %b298, label %b299
b298:
  %v1810 = mul i64 %v1727, 1
  %v1811 = add i64 %v1810, %v1808
  %v1812 = mul i64 %v1811, 8
  %v1813 = add i64 0, %v1808
  %v1814 = mul i64 %v1813, 8
  %v1815 = getelementptr inbounds float, ptr %v1777, i64 %v1814
  %v1816 = load <8 x float>, ptr %v1815, align 4
  %v1817 = add i64 1, %v1808
  %v1818 = mul i64 %v1817, 8
  %v1819 = getelementptr inbounds float, ptr %v1777, i64 %v1818
  %v1820 = load <8 x float>, ptr %v1819, align 4
  %v1821 = add i64 32, %v1812
  %v1822 = getelementptr inbounds float, ptr %v1783, i64 %v1821
  %v1823 = load <8 x float>, ptr %v1822, align 4
  %v1824 = fadd <8 x float> %v1823, %v1816
  %v1825 = fadd <8 x float> %v1824, %v1820
  %v1826 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1825)
  %v1827 = fcmp ogt <8 x float> %v1826, splat (float 0x4023000000000000)
  %v1828 = select <8 x i1> %v1827, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1826
  %v1829 = fadd <8 x float> %v1828, %v1828
  %v1830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1829, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1831 = fsub <8 x float> %v1830, splat (float 0x4168000000000000)
  %v1832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1831, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1829)
  %v1833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1831, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1832)
  %v1834 = bitcast <8 x float> %v1830 to <8 x i32>
  %v1835 = fmul <8 x float> %v1833, %v1833
  %v1836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1833, <8 x float> splat (float 0x3F81227F40000000))
  %v1837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1836, <8 x float> %v1833, <8 x float> splat (float 0x3FA5556740000000))
  %v1838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1837, <8 x float> %v1833, <8 x float> splat (float 0x3FC5554B00000000))
  %v1839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1838, <8 x float> %v1833, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1835, <8 x float> %v1839, <8 x float> %v1833)
  %v1841 = shl <8 x i32> %v1834, splat (i32 23)
  %v1842 = add <8 x i32> %v1841, splat (i32 1065353216)
  %v1843 = bitcast <8 x i32> %v1842 to <8 x float>
  %v1844 = fsub <8 x float> %v1843, splat (float 0x3FF0000000000000)
  %v1845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> %v1840, <8 x float> %v1844)
  %v1846 = fadd <8 x float> %v1845, splat (float 0x4000000000000000)
  %v1847 = fdiv <8 x float> %v1845, %v1846
  %v1848 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1847, <8 x float> %v1825)
  %v1849 = add i64 0, %v1812
  %v1850 = getelementptr inbounds float, ptr %v1789, i64 %v1849
  %v1851 = load <8 x float>, ptr %v1850, align 4
  %v1852 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1853 = shufflevector <8 x float> %v1852, <8 x float> poison, <8 x i32> zeroinitializer
  %v1854 = fsub <8 x float> %v1853, %v1851
  %v1855 = add i64 0, %v1812
  %v1856 = getelementptr inbounds float, ptr %v1795, i64 %v1855
  %v1857 = load <8 x float>, ptr %v1856, align 4
  %v1858 = fmul <8 x float> %v1854, %v1857
  %v1859 = fmul <8 x float> %v1851, %v1848
  %v1860 = fadd <8 x float> %v1858, %v1859
  %v1861 = add i64 0, %v1812
  %v1862 = getelementptr inbounds float, ptr %v1801, i64 %v1861
  store <8 x float> %v1848, ptr %v1862, align 4
  %v1863 = add i64 0, %v1812
  %v1864 = getelementptr inbounds float, ptr %v1807, i64 %v1863
  store <8 x float> %v1860, ptr %v1864, align 4
  %v1865 = add nsw i64 %v1808, 1
  br label %b297
b299:
  %v1866 = add nsw i64 %v1773, 1
  br label %b294
b296:
  %v1867 = add nsw i64 %v1733, 1
  br label %b287
b289:
  %v1868 = add nsw i64 %v1727, 1
  br label %b284
b286:
  %v1869 = add nsw i64 %v1722, 96
  br label %b281
b283:
  %v1870 = add nsw i64 %v1059, 1
  br label %b203
b205:
  %v1871 = icmp sgt i64 %v3, 1
  br i1 %v1871, label %b300, label %b301
b300:
  %v1872 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1873 = atomicrmw add ptr %v1872, i64 1 acq_rel
  %v1874 = load i64, ptr %v271, align 8
  %v1875 = add i64 %v1874, 1
  store i64 %v1875, ptr %v271, align 8
  %v1876 = mul i64 %v3, %v1875
  br label %b302
b302:
  %v1877 = load atomic i64, ptr %v1872 acquire, align 8
  %v1878 = icmp slt i64 %v1877, %v1876
  br i1 %v1878, label %b303, label %b304
b303:
  %v1879 = call i32 @sched_yield()
  br label %b302
b304:
  br label %b301
b301:
  %v1880 = add nsw i64 %v926, %v925
  br label %b175
b177:
  %v1881 = getelementptr inbounds float, ptr %v273, i64 960
  %v1882 = getelementptr inbounds float, ptr %v273, i64 1344
  %v1883 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1884 = load i64, ptr %v1883, align 8
  %v1885 = icmp eq i64 %v1884, 0
  br i1 %v1885, label %b305, label %b306
b305:
  %v1886 = add i64 1, 0
  %v1887 = sdiv i64 %v1886, 1
  %v1888 = add i64 %v2, 1
  %v1889 = mul i64 %v1887, %v2
  %v1890 = sdiv i64 %v1889, %v3
  %v1891 = mul i64 %v1890, 1
  %v1892 = icmp slt i64 %v1891, 1
  %v1893 = select i1 %v1892, i64 %v1891, i64 1
  %v1894 = mul i64 %v1887, %v1888
  %v1895 = sdiv i64 %v1894, %v3
  %v1896 = mul i64 %v1895, 1
  %v1897 = icmp slt i64 %v1896, 1
  %v1898 = select i1 %v1897, i64 %v1896, i64 1
  %v1899 = icmp slt i64 %v1898, 1
  %v1900 = select i1 %v1899, i64 %v1898, i64 1
  br label %b307
b307:
  %v1901 = phi i64 [ %v1893, %b305 ], [ %v1943, %b308 ]
  %v1902 = icmp slt i64 %v1901, %v1900
  br i1 %v1902, label %b308, label %b309
b308:
  %v1903 = mul i64 %v1901, 384
  %v1904 = mul i64 %v1901, 16
  %v1905 = add i64 %v1903, 0
  %v1906 = add i64 %v1904, 0
  %v1907 = getelementptr inbounds float, ptr %v1881, i64 %v1905
  %v1908 = sub i64 16, %v1906
  %v1909 = icmp slt i64 %v1908, 0
  %v1910 = select i1 %v1909, i64 0, i64 %v1908
  %v1911 = mul i64 %v1906, 8
  %v1912 = add i64 0, %v1911
  %v1913 = getelementptr inbounds float, ptr %v42, i64 %v1912
  call void @pack_turned(ptr %v1913, i64 8, i64 1, i64 8, i64 %v1910, ptr %v1907, i64 16)
  %v1914 = add i64 %v1903, 8
  %v1915 = add i64 %v1904, 8
  %v1916 = getelementptr inbounds float, ptr %v1881, i64 %v1914
  %v1917 = sub i64 16, %v1915
  %v1918 = icmp slt i64 %v1917, 0
  %v1919 = select i1 %v1918, i64 0, i64 %v1917
  %v1920 = mul i64 %v1915, 8
  %v1921 = add i64 0, %v1920
  %v1922 = getelementptr inbounds float, ptr %v42, i64 %v1921
  call void @pack_turned(ptr %v1922, i64 8, i64 1, i64 8, i64 %v1919, ptr %v1916, i64 16)
  %v1923 = add i64 %v1903, 128
  %v1924 = add i64 %v1923, 0
  %v1925 = add i64 %v1904, 0
  %v1926 = getelementptr inbounds float, ptr %v1881, i64 %v1924
  %v1927 = sub i64 16, %v1925
  %v1928 = icmp slt i64 %v1927, 0
  %v1929 = select i1 %v1928, i64 0, i64 %v1927
  %v1930 = mul i64 %v1925, 16
  %v1931 = add i64 0, %v1930
  %v1932 = getelementptr inbounds float, ptr %v44, i64 %v1931
  call void @pack_turned(ptr %v1932, i64 16, i64 1, i64 16, i64 %v1929, ptr %v1926, i64 16)
  %v1933 = add i64 %v1923, 8
  %v1934 = add i64 %v1904, 8
  %v1935 = getelementptr inbounds float, ptr %v1881, i64 %v1933
  %v1936 = sub i64 16, %v1934
  %v1937 = icmp slt i64 %v1936, 0
  %v1938 = select i1 %v1937, i64 0, i64 %v1936
  %v1939 = mul i64 %v1934, 16
  %v1940 = add i64 0, %v1939
  %v1941 = getelementptr inbounds float, ptr %v44, i64 %v1940
  call void @pack_turned(ptr %v1941, i64 16, i64 1, i64 16, i64 %v1938, ptr %v1935, i64 16)
  %v1942 = add i64 %v1923, 256
  %v1943 = add nsw i64 %v1901, 1
  br label %b307
b309:
  %v1944 = add i64 1, 0
  %v1945 = sdiv i64 %v1944, 1
  %v1946 = add i64 %v2, 1
  %v1947 = mul i64 %v1945, %v2
  %v1948 = sdiv i64 %v1947, %v3
  %v1949 = mul i64 %v1948, 1
  %v1950 = icmp slt i64 %v1949, 1
  %v1951 = select i1 %v1950, i64 %v1949, i64 1
  %v1952 = mul i64 %v1945, %v1946
  %v1953 = sdiv i64 %v1952, %v3
  %v1954 = mul i64 %v1953, 1
  %v1955 = icmp slt i64 %v1954, 1
  %v1956 = select i1 %v1955, i64 %v1954, i64 1
  %v1957 = icmp slt i64 %v1956, 1
  %v1958 = select i1 %v1957, i64 %v1956, i64 1
  br label %b310
b310:
  %v1959 = phi i64 [ %v1951, %b309 ], [ %v1973, %b311 ]
  %v1960 = icmp slt i64 %v1959, %v1958
  br i1 %v1960, label %b311, label %b312
b311:
  %v1961 = mul i64 %v1959, 64
  %v1962 = mul i64 %v1959, 8
  %v1963 = add i64 %v1961, 0
  %v1964 = add i64 %v1962, 0
  %v1965 = getelementptr inbounds float, ptr %v1882, i64 %v1963
  %v1966 = sub i64 8, %v1964
  %v1967 = icmp slt i64 %v1966, 0
  %v1968 = select i1 %v1967, i64 0, i64 %v1966
  %v1969 = mul i64 %v1964, 8
  %v1970 = add i64 0, %v1969
  %v1971 = getelementptr inbounds float, ptr %v50, i64 %v1970
  call void @pack_turned(ptr %v1971, i64 8, i64 1, i64 8, i64 %v1968, ptr %v1965, i64 8)
  %v1972 = add i64 %v1961, 64
  %v1973 = add nsw i64 %v1959, 1
  br label %b310
b312:
  br label %b306
b306:
  %v1974 = icmp sgt i64 %v3, 1
  br i1 %v1974, label %b313, label %b314
b313:
  %v1975 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1976 = atomicrmw add ptr %v1975, i64 1 acq_rel
  %v1977 = load i64, ptr %v271, align 8
  %v1978 = add i64 %v1977, 1
  store i64 %v1978, ptr %v271, align 8
  %v1979 = mul i64 %v3, %v1978
  br label %b315
b315:
  %v1980 = load atomic i64, ptr %v1975 acquire, align 8
  %v1981 = icmp slt i64 %v1980, %v1979
  br i1 %v1981, label %b316, label %b317
b316:
  %v1982 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v1984 = add i64 %v8, 0
  %v1985 = sdiv i64 %v1984, 1
  %v1986 = add i64 %v2, 1
  %v1987 = mul i64 %v1985, %v2
  %v1988 = sdiv i64 %v1987, %v3
  %v1989 = mul i64 %v1988, 1
  %v1990 = icmp slt i64 %v1989, %v8
  %v1991 = select i1 %v1990, i64 %v1989, i64 %v8
  %v1992 = mul i64 %v1985, %v1986
  %v1993 = sdiv i64 %v1992, %v3
  %v1994 = mul i64 %v1993, 1
  %v1995 = icmp slt i64 %v1994, %v8
  %v1996 = select i1 %v1995, i64 %v1994, i64 %v8
  br label %b318
b318:
  %v1997 = phi i64 [ %v1991, %b314 ], [ %v2073, %b323 ]
  %v1998 = icmp slt i64 %v1997, %v1996
  br i1 %v1998, label %b319, label %b320
b319:
  %v1999 = add i64 %v1997, 96
  %v2000 = icmp slt i64 %v1999, %v1996
  %v2001 = select i1 %v2000, i64 %v1999, i64 %v1996
  br label %b321
b321:
  %v2002 = phi i64 [ 0, %b319 ], [ %v2072, %b326 ]
  %v2003 = icmp slt i64 %v2002, 1
  br i1 %v2003, label %b322, label %b323
b322:
  %v2004 = sub i64 %v2001, %v1997
  %v2005 = sub i64 6, 1
  %v2006 = add i64 %v2004, %v2005
  %v2007 = sdiv i64 %v2006, 6
  br label %b324
b324:
  %v2008 = phi i64 [ 0, %b322 ], [ %v2071, %b333 ]
  %v2009 = icmp slt i64 %v2008, %v2007
  br i1 %v2009, label %b325, label %b326
b325:
  %v2010 = mul i64 %v2004, %v2008
  %v2011 = sdiv i64 %v2010, %v2007
  %v2012 = add i64 %v1997, %v2011
  %v2013 = add i64 %v2008, 1
  %v2014 = mul i64 %v2004, %v2013
  %v2015 = sdiv i64 %v2014, %v2007
  %v2016 = add i64 %v1997, %v2015
  %v2017 = mul i64 %v2002, 384
  %v2018 = getelementptr inbounds float, ptr %v1881, i64 %v2017
  %v2019 = sub i64 %v2016, %v2012
  %v2020 = mul i64 %v2012, 8
  %v2021 = getelementptr inbounds float, ptr %v60, i64 %v2020
  %v2022 = getelementptr inbounds float, ptr %v2021, i64 0
  %v2023 = sub i64 %v2019, 1
  %v2024 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2023
  %v2025 = load ptr, ptr %v2024, align 4
  %v2026 = getelementptr inbounds float, ptr %v1983, i64 0
  %v2027 = icmp sgt i64 %v2019, 0
  br i1 %v2027, label %b327, label %b328
b327:
  call void %v2025(ptr %v2022, i64 8, ptr %v2018, i64 8, ptr %v2026, i64 32, i64 8)
  br label %b328
b328:
  %v2028 = add i64 %v2017, 128
  %v2029 = getelementptr inbounds float, ptr %v1881, i64 %v2028
  %v2030 = sub i64 %v2016, %v2012
  %v2031 = mul i64 %v2012, 16
  %v2032 = getelementptr inbounds float, ptr %v140, i64 %v2031
  %v2033 = getelementptr inbounds float, ptr %v2032, i64 0
  %v2034 = sub i64 %v2030, 1
  %v2035 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2034
  %v2036 = load ptr, ptr %v2035, align 4
  %v2037 = getelementptr inbounds float, ptr %v1983, i64 16
  %v2038 = icmp sgt i64 %v2030, 0
  br i1 %v2038, label %b329, label %b330
b329:
  call void %v2036(ptr %v2033, i64 16, ptr %v2029, i64 16, ptr %v2037, i64 32, i64 8)
  br label %b330
b330:
  %v2039 = add i64 %v2028, 256
  br label %b331
b331:
  %v2040 = phi i64 [ %v2012, %b330 ], [ %v2070, %b336 ]
  %v2041 = icmp slt i64 %v2040, %v2016
  br i1 %v2041, label %b332, label %b333
b332:
  %v2042 = sub i64 %v2040, %v2012
  %v2043 = mul i64 %v2042, 32
  %v2044 = getelementptr inbounds float, ptr %v1983, i64 %v2043
  %v2045 = mul i64 %v2040, 40
  %v2046 = getelementptr inbounds float, ptr %v128, i64 %v2045
  %v2047 = mul i64 %v2040, 16
  %v2048 = getelementptr inbounds float, ptr %v150, i64 %v2047
  br label %b334
b334:
  %v2049 = phi i64 [ 0, %b332 ], [ %v2069, %b335 ]
  %v2050 = icmp slt i64 %v2049, 2
  br i1 %v2050, label %b335, label %b336
b335:
  %v2051 = mul i64 %v2002, 2
  %v2052 = add i64 %v2051, %v2049
  %v2053 = mul i64 %v2052, 8
  %v2054 = add i64 0, %v2049
  %v2055 = mul i64 %v2054, 8
  %v2056 = getelementptr inbounds float, ptr %v2044, i64 %v2055
  %v2057 = load <8 x float>, ptr %v2056, align 4
  %v2058 = add i64 2, %v2049
  %v2059 = mul i64 %v2058, 8
  %v2060 = getelementptr inbounds float, ptr %v2044, i64 %v2059
  %v2061 = load <8 x float>, ptr %v2060, align 4
  %v2062 = add i64 16, %v2053
  %v2063 = getelementptr inbounds float, ptr %v2046, i64 %v2062
  %v2064 = load <8 x float>, ptr %v2063, align 4
  %v2065 = fadd <8 x float> %v2057, %v2064
  %v2066 = fadd <8 x float> %v2065, %v2061
  %v2067 = add i64 0, %v2053
  %v2068 = getelementptr inbounds float, ptr %v2048, i64 %v2067
  store <8 x float> %v2066, ptr %v2068, align 4
  %v2069 = add nsw i64 %v2049, 1
  br label %b334
b336:
  %v2070 = add nsw i64 %v2040, 1
  br label %b331
b333:
  %v2071 = add nsw i64 %v2008, 1
  br label %b324
b326:
  %v2072 = add nsw i64 %v2002, 1
  br label %b321
b323:
  %v2073 = add nsw i64 %v1997, 96
  br label %b318
b320:
  %v2074 = add i64 %v8, 0
  %v2075 = sdiv i64 %v2074, 1
  %v2076 = add i64 %v2, 1
  %v2077 = mul i64 %v2075, %v2
  %v2078 = sdiv i64 %v2077, %v3
  %v2079 = mul i64 %v2078, 1
  %v2080 = icmp slt i64 %v2079, %v8
  %v2081 = select i1 %v2080, i64 %v2079, i64 %v8
  %v2082 = mul i64 %v2075, %v2076
  %v2083 = sdiv i64 %v2082, %v3
  %v2084 = mul i64 %v2083, 1
  %v2085 = icmp slt i64 %v2084, %v8
  %v2086 = select i1 %v2085, i64 %v2084, i64 %v8
  br label %b337
b337:
  %v2087 = phi i64 [ %v2081, %b320 ], [ %v2109, %b342 ]
  %v2088 = icmp slt i64 %v2087, %v2086
  br i1 %v2088, label %b338, label %b339
b338:
  br label %b340
b340:
  %v2089 = phi i64 [ 0, %b338 ], [ %v2108, %b345 ]
  %v2090 = icmp slt i64 %v2089, 8
  br i1 %v2090, label %b341, label %b342
b341:
  br label %b343
b343:
  %v2091 = phi i64 [ 0, %b341 ], [ %v2102, %b344 ]
  %v2092 = phi float [ 0xFFF0000000000000, %b341 ], [ %v2101, %b344 ]
  %v2093 = icmp slt i64 %v2091, 2
  br i1 %v2093, label %b344, label %b345
b344:
  %v2094 = mul i64 %v2087, 16
  %v2095 = getelementptr inbounds float, ptr %v150, i64 %v2094
  %v2096 = mul i64 %v2089, 2
  %v2097 = add i64 0, %v2096
  %v2098 = add i64 %v2097, %v2091
  %v2099 = getelementptr inbounds float, ptr %v2095, i64 %v2098
  %v2100 = load float, ptr %v2099, align 4
  %v2101 = call float @llvm.maximum.f32(float %v2092, float %v2100)
  %v2102 = add nsw i64 %v2091, 1
  br label %b343
b345:
  %v2103 = call float @llvm.maximum.f32(float %v2092, float 0xFFF0000000000000)
  %v2104 = mul i64 %v2087, 8
  %v2105 = getelementptr inbounds float, ptr %v152, i64 %v2104
  %v2106 = add i64 0, %v2089
  %v2107 = getelementptr inbounds float, ptr %v2105, i64 %v2106
  store float %v2103, ptr %v2107, align 4
  %v2108 = add nsw i64 %v2089, 1
  br label %b340
b342:
  %v2109 = add nsw i64 %v2087, 1
  br label %b337
b339:
  %v2111 = add i64 %v8, 0
  %v2112 = sdiv i64 %v2111, 1
  %v2113 = add i64 %v2, 1
  %v2114 = mul i64 %v2112, %v2
  %v2115 = sdiv i64 %v2114, %v3
  %v2116 = mul i64 %v2115, 1
  %v2117 = icmp slt i64 %v2116, %v8
  %v2118 = select i1 %v2117, i64 %v2116, i64 %v8
  %v2119 = mul i64 %v2112, %v2113
  %v2120 = sdiv i64 %v2119, %v3
  %v2121 = mul i64 %v2120, 1
  %v2122 = icmp slt i64 %v2121, %v8
  %v2123 = select i1 %v2122, i64 %v2121, i64 %v8
  br label %b346
b346:
  %v2124 = phi i64 [ %v2118, %b339 ], [ %v2178, %b351 ]
  %v2125 = icmp slt i64 %v2124, %v2123
  br i1 %v2125, label %b347, label %b348
b347:
  %v2126 = add i64 %v2124, 96
  %v2127 = icmp slt i64 %v2126, %v2123
  %v2128 = select i1 %v2127, i64 %v2126, i64 %v2123
  br label %b349
b349:
  %v2129 = phi i64 [ 0, %b347 ], [ %v2177, %b354 ]
  %v2130 = icmp slt i64 %v2129, 1
  br i1 %v2130, label %b350, label %b351
b350:
  %v2131 = sub i64 %v2128, %v2124
  %v2132 = sub i64 8, 1
  %v2133 = add i64 %v2131, %v2132
  %v2134 = sdiv i64 %v2133, 8
  br label %b352
b352:
  %v2135 = phi i64 [ 0, %b350 ], [ %v2176, %b359 ]
  %v2136 = icmp slt i64 %v2135, %v2134
  br i1 %v2136, label %b353, label %b354
b353:
  %v2137 = mul i64 %v2131, %v2135
  %v2138 = sdiv i64 %v2137, %v2134
  %v2139 = add i64 %v2124, %v2138
  %v2140 = add i64 %v2135, 1
  %v2141 = mul i64 %v2131, %v2140
  %v2142 = sdiv i64 %v2141, %v2134
  %v2143 = add i64 %v2124, %v2142
  %v2144 = mul i64 %v2129, 64
  %v2145 = getelementptr inbounds float, ptr %v1882, i64 %v2144
  %v2146 = sub i64 %v2143, %v2139
  %v2147 = mul i64 %v2139, 8
  %v2148 = getelementptr inbounds float, ptr %v152, i64 %v2147
  %v2149 = getelementptr inbounds float, ptr %v2148, i64 0
  %v2150 = sub i64 %v2146, 1
  %v2151 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2150
  %v2152 = load ptr, ptr %v2151, align 4
  %v2153 = getelementptr inbounds float, ptr %v2110, i64 0
  %v2154 = icmp sgt i64 %v2146, 0
  br i1 %v2154, label %b355, label %b356
b355:
  call void %v2152(ptr %v2149, i64 8, ptr %v2145, i64 8, ptr %v2153, i64 8, i64 0)
  br label %b356
b356:
  %v2155 = add i64 %v2144, 64
  br label %b357
b357:
  %v2156 = phi i64 [ %v2139, %b356 ], [ %v2175, %b362 ]
  %v2157 = icmp slt i64 %v2156, %v2143
  br i1 %v2157, label %b358, label %b359
b358:
  %v2158 = sub i64 %v2156, %v2139
  %v2159 = mul i64 %v2158, 8
  %v2160 = getelementptr inbounds float, ptr %v2110, i64 %v2159
  %v2161 = mul i64 %v2156, 8
  %v2162 = getelementptr inbounds float, ptr %v64, i64 %v2161
  br label %b360
b360:
  %v2163 = phi i64 [ 0, %b358 ], [ %v2174, %b361 ]
  %v2164 = icmp slt i64 %v2163, 1
  br i1 %v2164, label %b361, label %b362
b361:
  %v2165 = mul i64 %v2129, 1
  %v2166 = add i64 %v2165, %v2163
  %v2167 = mul i64 %v2166, 8
  %v2168 = add i64 0, %v2163
  %v2169 = mul i64 %v2168, 8
  %v2170 = getelementptr inbounds float, ptr %v2160, i64 %v2169
  %v2171 = load <8 x float>, ptr %v2170, align 4
  %v2172 = add i64 0, %v2167
  %v2173 = getelementptr inbounds float, ptr %v2162, i64 %v2172
  store <8 x float> %v2171, ptr %v2173, align 4
  %v2174 = add nsw i64 %v2163, 1
  br label %b360
b362:
  %v2175 = add nsw i64 %v2156, 1
  br label %b357
b359:
  %v2176 = add nsw i64 %v2135, 1
  br label %b352
b354:
  %v2177 = add nsw i64 %v2129, 1
  br label %b349
b351:
  %v2178 = add nsw i64 %v2124, 96
  br label %b346
b348:
  %v2179 = add i64 %v8, 0
  %v2180 = sdiv i64 %v2179, 1
  %v2181 = add i64 %v2, 1
  %v2182 = mul i64 %v2180, %v2
  %v2183 = sdiv i64 %v2182, %v3
  %v2184 = mul i64 %v2183, 1
  %v2185 = icmp slt i64 %v2184, %v8
  %v2186 = select i1 %v2185, i64 %v2184, i64 %v8
  %v2187 = mul i64 %v2180, %v2181
  %v2188 = sdiv i64 %v2187, %v3
  %v2189 = mul i64 %v2188, 1
  %v2190 = icmp slt i64 %v2189, %v8
  %v2191 = select i1 %v2190, i64 %v2189, i64 %v8
  br label %b363
b363:
  %v2192 = phi i64 [ %v2186, %b348 ], [ %v2221, %b368 ]
  %v2193 = icmp slt i64 %v2192, %v2191
  br i1 %v2193, label %b364, label %b365
b364:
  br label %b366
b366:
  %v2194 = phi i64 [ 0, %b364 ], [ %v2220, %b371 ]
  %v2195 = icmp slt i64 %v2194, 8
  br i1 %v2195, label %b367, label %b368
b367:
  br label %b369
b369:
  %v2196 = phi i64 [ 0, %b367 ], [ %v2214, %b370 ]
  %v2197 = phi float [ 0x0000000000000000, %b367 ], [ %v2213, %b370 ]
  %v2198 = icmp slt i64 %v2196, 2
  br i1 %v2198, label %b370, label %b371
b370:
  %v2199 = mul i64 %v2192, 16
  %v2200 = getelementptr inbounds float, ptr %v150, i64 %v2199
  %v2201 = mul i64 %v2192, 8
  %v2202 = getelementptr inbounds float, ptr %v152, i64 %v2201
  %v2203 = add i64 0, %v2194
  %v2204 = getelementptr inbounds float, ptr %v2202, i64 %v2203
  %v2205 = load float, ptr %v2204, align 4
  %v2206 = mul i64 %v2194, 2
  %v2207 = add i64 0, %v2206
  %v2208 = add i64 %v2207, %v2196
  %v2209 = getelementptr inbounds float, ptr %v2200, i64 %v2208
  %v2210 = load float, ptr %v2209, align 4
  %v2211 = fcmp oeq float %v2210, %v2205
  %v2212 = select i1 %v2211, float 0x3FF0000000000000, float 0x0000000000000000
  %v2213 = fadd float %v2197, %v2212
  %v2214 = add nsw i64 %v2196, 1
  br label %b369
b371:
  %v2215 = fadd float %v2197, 0x0000000000000000
  %v2216 = mul i64 %v2192, 8
  %v2217 = getelementptr inbounds float, ptr %v154, i64 %v2216
  %v2218 = add i64 0, %v2194
  %v2219 = getelementptr inbounds float, ptr %v2217, i64 %v2218
  store float %v2215, ptr %v2219, align 4
  %v2220 = add nsw i64 %v2194, 1
  br label %b366
b368:
  %v2221 = add nsw i64 %v2192, 1
  br label %b363
b365:
  %v2222 = add i64 %v8, 0
  %v2223 = sdiv i64 %v2222, 1
  %v2224 = add i64 %v2, 1
  %v2225 = mul i64 %v2223, %v2
  %v2226 = sdiv i64 %v2225, %v3
  %v2227 = mul i64 %v2226, 1
  %v2228 = icmp slt i64 %v2227, %v8
  %v2229 = select i1 %v2228, i64 %v2227, i64 %v8
  %v2230 = mul i64 %v2223, %v2224
  %v2231 = sdiv i64 %v2230, %v3
  %v2232 = mul i64 %v2231, 1
  %v2233 = icmp slt i64 %v2232, %v8
  %v2234 = select i1 %v2233, i64 %v2232, i64 %v8
  br label %b372
b372:
  %v2235 = phi i64 [ %v2229, %b365 ], [ %v2276, %b377 ]
  %v2236 = icmp slt i64 %v2235, %v2234
  br i1 %v2236, label %b373, label %b374
b373:
  br label %b375
b375:
  %v2237 = phi i64 [ 0, %b373 ], [ %v2275, %b376 ]
  %v2238 = icmp slt i64 %v2237, 8
  br i1 %v2238, label %b376, label %b377
b376:
  %v2239 = mul i64 %v2235, 16
  %v2240 = getelementptr inbounds float, ptr %v150, i64 %v2239
  %v2241 = mul i64 %v2235, 8
  %v2242 = getelementptr inbounds float, ptr %v152, i64 %v2241
  %v2243 = add i64 0, %v2237
  %v2244 = getelementptr inbounds float, ptr %v2242, i64 %v2243
  %v2245 = load float, ptr %v2244, align 4
  %v2246 = mul i64 %v2235, 8
  %v2247 = getelementptr inbounds float, ptr %v154, i64 %v2246
  %v2248 = add i64 0, %v2237
  %v2249 = getelementptr inbounds float, ptr %v2247, i64 %v2248
  %v2250 = load float, ptr %v2249, align 4
  %v2251 = mul i64 %v2235, 16
  %v2252 = getelementptr inbounds float, ptr %v156, i64 %v2251
  %v2253 = icmp ult i64 2, 8
  %v2254 = select i1 %v2253, i64 2, i64 8
  %v2255 = trunc i64 %v2254 to i32
  %v2256 = insertelement <8 x i32> poison, i32 %v2255, i64 0
  %v2257 = shufflevector <8 x i32> %v2256, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2258 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2257
  %v2259 = mul i64 %v2237, 2
  %v2260 = add i64 0, %v2259
  %v2261 = add i64 %v2260, 0
  %v2262 = getelementptr inbounds float, ptr %v2240, i64 %v2261
  %v2263 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2262, <8 x i1> %v2258, <8 x float> zeroinitializer)
  %v2264 = insertelement <8 x float> poison, float %v2245, i64 0
  %v2265 = shufflevector <8 x float> %v2264, <8 x float> poison, <8 x i32> zeroinitializer
  %v2266 = fcmp oeq <8 x float> %v2263, %v2265
  %v2267 = select <8 x i1> %v2266, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2268 = insertelement <8 x float> poison, float %v2250, i64 0
  %v2269 = shufflevector <8 x float> %v2268, <8 x float> poison, <8 x i32> zeroinitializer
  %v2270 = fdiv <8 x float> %v2267, %v2269
  %v2271 = mul i64 %v2237, 2
  %v2272 = add i64 0, %v2271
  %v2273 = add i64 %v2272, 0
  %v2274 = getelementptr inbounds float, ptr %v2252, i64 %v2273
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2270, ptr align 4 %v2274, <8 x i1> %v2258)
  %v2275 = add nsw i64 %v2237, 1
  br label %b375
b377:
  %v2276 = add nsw i64 %v2235, 1
  br label %b372
b374:
  %v2277 = icmp sgt i64 %v3, 1
  br i1 %v2277, label %b378, label %b379
b378:
  %v2278 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2279 = atomicrmw add ptr %v2278, i64 1 acq_rel
  %v2280 = load i64, ptr %v271, align 8
  %v2281 = add i64 %v2280, 1
  store i64 %v2281, ptr %v271, align 8
  %v2282 = mul i64 %v3, %v2281
  br label %b380
b380:
  %v2283 = load atomic i64, ptr %v2278 acquire, align 8
  %v2284 = icmp slt i64 %v2283, %v2282
  br i1 %v2284, label %b381, label %b382
b381:
  %v2285 = call i32 @sched_yield()
  br label %b380
b382:
  br label %b379
b379:
  ret void
}
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #2 {
entry:
  %v11 = alloca i32, i64 1, align 4
  %v13 = alloca i32, i64 1, align 4
  %v15 = alloca i32, i64 1, align 4
  %v17 = alloca i32, i64 1, align 4
  %v19 = alloca i32, i64 1, align 4
  %v21 = alloca i32, i64 1, align 4
  %v23 = alloca i8, i64 1, align 1
  %v26 = alloca i8, i64 1, align 1
  %v29 = alloca float, i64 1, align 4
  %v30 = alloca float, i64 1, align 4
  %v12 = trunc i64 %v2 to i32
  store i32 %v12, ptr %v11, align 4
  %v14 = trunc i64 %v3 to i32
  store i32 %v14, ptr %v13, align 4
  %v16 = trunc i64 %v4 to i32
  store i32 %v16, ptr %v15, align 4
  %v18 = trunc i64 %v6 to i32
  store i32 %v18, ptr %v17, align 4
  %v20 = trunc i64 %v8 to i32
  store i32 %v20, ptr %v19, align 4
  %v22 = trunc i64 %v10 to i32
  store i32 %v22, ptr %v21, align 4
  %v24 = icmp ne i64 %v0, 0
  %v25 = select i1 %v24, i8 84, i8 78
  store i8 %v25, ptr %v23, align 1
  %v27 = icmp ne i64 %v1, 0
  %v28 = select i1 %v27, i8 84, i8 78
  store i8 %v28, ptr %v26, align 1
  store float 0x3FF0000000000000, ptr %v29, align 4
  store float 0x0000000000000000, ptr %v30, align 4
  call void @blas_sgemm(ptr %v23, ptr %v26, ptr %v11, ptr %v13, ptr %v15, ptr %v29, ptr %v5, ptr %v17, ptr %v7, ptr %v19, ptr %v30, ptr %v9, ptr %v21)
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
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
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v271 = alloca i64, i64 1, align 8
  %v378 = alloca float, i64 64, align 4
  %v493 = alloca float, i64 64, align 4
  %v858 = alloca float, i64 192, align 4
  %v962 = alloca float, i64 64, align 4
  %v1071 = alloca float, i64 96, align 4
  %v1469 = alloca float, i64 192, align 4
  %v1722 = alloca float, i64 192, align 4
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
  %v201 = getelementptr inbounds i64, ptr %v1, i64 10
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 27
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 28
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 29
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 31
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 33
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 34
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 64
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 65
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 66
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 69
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 70
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 71
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 72
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 73
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 74
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 75
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 76
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 77
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 78
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 79
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 80
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 81
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 82
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 83
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 84
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 85
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 86
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 87
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 88
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 91
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 92
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 93
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 94
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 95
  %v270 = load i64, ptr %v269, align 8
  store i64 0, ptr %v271, align 8
  %v272 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v273 = load ptr, ptr %v272, align 4
  %v274 = mul i64 %v2, 18432
  %v275 = add i64 %v274, 1408
  %v276 = getelementptr inbounds float, ptr %v273, i64 %v275
  %v277 = getelementptr inbounds float, ptr %v273, i64 0
  %v278 = getelementptr inbounds float, ptr %v273, i64 64
  %v279 = getelementptr inbounds i64, ptr %v1, i64 4
  %v280 = load i64, ptr %v279, align 8
  %v281 = icmp eq i64 %v280, 0
  br i1 %v281, label %b0, label %b1
b0:
  %v282 = add i64 1, 0
  %v283 = sdiv i64 %v282, 1
  %v284 = add i64 %v2, 1
  %v285 = mul i64 %v283, %v2
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, 1
  %v289 = select i1 %v288, i64 %v287, i64 1
  %v290 = mul i64 %v283, %v284
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, 1
  %v294 = select i1 %v293, i64 %v292, i64 1
  %v295 = icmp slt i64 %v294, 1
  %v296 = select i1 %v295, i64 %v294, i64 1
  br label %b2
b2:
  %v297 = phi i64 [ %v289, %b0 ], [ %v311, %b3 ]
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b3, label %b4
b3:
  %v299 = mul i64 %v297, 64
  %v300 = mul i64 %v297, 8
  %v301 = add i64 %v299, 0
  %v302 = add i64 %v300, 0
  %v303 = getelementptr inbounds float, ptr %v277, i64 %v301
  %v304 = sub i64 8, %v302
  %v305 = icmp slt i64 %v304, 0
  %v306 = select i1 %v305, i64 0, i64 %v304
  %v307 = mul i64 %v302, 1
  %v308 = add i64 0, %v307
  %v309 = getelementptr inbounds float, ptr %v50, i64 %v308
  call void @pack_rows(ptr %v309, i64 1, i64 8, i64 8, i64 %v306, ptr %v303, i64 8)
  %v310 = add i64 %v299, 64
  %v311 = add nsw i64 %v297, 1
  br label %b2
b4:
  %v312 = add i64 1, 0
  %v313 = sdiv i64 %v312, 1
  %v314 = add i64 %v2, 1
  %v315 = mul i64 %v313, %v2
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, 1
  %v319 = select i1 %v318, i64 %v317, i64 1
  %v320 = mul i64 %v313, %v314
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, 1
  %v324 = select i1 %v323, i64 %v322, i64 1
  %v325 = icmp slt i64 %v324, 1
  %v326 = select i1 %v325, i64 %v324, i64 1
  br label %b5
b5:
  %v327 = phi i64 [ %v319, %b4 ], [ %v368, %b6 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b6, label %b7
b6:
  %v329 = mul i64 %v327, 512
  %v330 = mul i64 %v327, 32
  %v331 = add i64 %v329, 0
  %v332 = add i64 %v330, 0
  %v333 = getelementptr inbounds float, ptr %v278, i64 %v331
  %v334 = sub i64 32, %v332
  %v335 = icmp slt i64 %v334, 0
  %v336 = select i1 %v335, i64 0, i64 %v334
  %v337 = mul i64 %v332, 1
  %v338 = add i64 0, %v337
  %v339 = getelementptr inbounds float, ptr %v108, i64 %v338
  call void @pack_rows(ptr %v339, i64 1, i64 32, i64 16, i64 %v336, ptr %v333, i64 32)
  %v340 = add i64 %v329, 8
  %v341 = add i64 %v330, 8
  %v342 = getelementptr inbounds float, ptr %v278, i64 %v340
  %v343 = sub i64 32, %v341
  %v344 = icmp slt i64 %v343, 0
  %v345 = select i1 %v344, i64 0, i64 %v343
  %v346 = mul i64 %v341, 1
  %v347 = add i64 0, %v346
  %v348 = getelementptr inbounds float, ptr %v108, i64 %v347
  call void @pack_rows(ptr %v348, i64 1, i64 32, i64 16, i64 %v345, ptr %v342, i64 32)
  %v349 = add i64 %v329, 16
  %v350 = add i64 %v330, 16
  %v351 = getelementptr inbounds float, ptr %v278, i64 %v349
  %v352 = sub i64 32, %v350
  %v353 = icmp slt i64 %v352, 0
  %v354 = select i1 %v353, i64 0, i64 %v352
  %v355 = mul i64 %v350, 1
  %v356 = add i64 0, %v355
  %v357 = getelementptr inbounds float, ptr %v108, i64 %v356
  call void @pack_rows(ptr %v357, i64 1, i64 32, i64 16, i64 %v354, ptr %v351, i64 32)
  %v358 = add i64 %v329, 24
  %v359 = add i64 %v330, 24
  %v360 = getelementptr inbounds float, ptr %v278, i64 %v358
  %v361 = sub i64 32, %v359
  %v362 = icmp slt i64 %v361, 0
  %v363 = select i1 %v362, i64 0, i64 %v361
  %v364 = mul i64 %v359, 1
  %v365 = add i64 0, %v364
  %v366 = getelementptr inbounds float, ptr %v108, i64 %v365
  call void @pack_rows(ptr %v366, i64 1, i64 32, i64 16, i64 %v363, ptr %v360, i64 32)
  %v367 = add i64 %v329, 512
  %v368 = add nsw i64 %v327, 1
  br label %b5
b7:
  br label %b1
b1:
  %v369 = icmp sgt i64 %v3, 1
  br i1 %v369, label %b8, label %b9
b8:
  %v370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v371 = atomicrmw add ptr %v370, i64 1 acq_rel
  %v372 = load i64, ptr %v271, align 8
  %v373 = add i64 %v372, 1
  store i64 %v373, ptr %v271, align 8
  %v374 = mul i64 %v3, %v373
  br label %b10
b10:
  %v375 = load atomic i64, ptr %v370 acquire, align 8
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b11, label %b12
b11:
  %v377 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v379 = add i64 %v8, 0
  %v380 = sdiv i64 %v379, 1
  %v381 = add i64 %v2, 1
  %v382 = mul i64 %v380, %v2
  %v383 = sdiv i64 %v382, %v3
  %v384 = mul i64 %v383, 1
  %v385 = icmp slt i64 %v384, %v8
  %v386 = select i1 %v385, i64 %v384, i64 %v8
  %v387 = mul i64 %v380, %v381
  %v388 = sdiv i64 %v387, %v3
  %v389 = mul i64 %v388, 1
  %v390 = icmp slt i64 %v389, %v8
  %v391 = select i1 %v390, i64 %v389, i64 %v8
  br label %b13
b13:
  %v392 = phi i64 [ %v386, %b9 ], [ %v446, %b18 ]
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b14, label %b15
b14:
  %v394 = add i64 %v392, 96
  %v395 = icmp slt i64 %v394, %v391
  %v396 = select i1 %v395, i64 %v394, i64 %v391
  br label %b16
b16:
  %v397 = phi i64 [ 0, %b14 ], [ %v445, %b21 ]
  %v398 = icmp slt i64 %v397, 1
  br i1 %v398, label %b17, label %b18
b17:
  %v399 = sub i64 %v396, %v392
  %v400 = sub i64 8, 1
  %v401 = add i64 %v399, %v400
  %v402 = sdiv i64 %v401, 8
  br label %b19
b19:
  %v403 = phi i64 [ 0, %b17 ], [ %v444, %b26 ]
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b20, label %b21
b20:
  %v405 = mul i64 %v399, %v403
  %v406 = sdiv i64 %v405, %v402
  %v407 = add i64 %v392, %v406
  %v408 = add i64 %v403, 1
  %v409 = mul i64 %v399, %v408
  %v410 = sdiv i64 %v409, %v402
  %v411 = add i64 %v392, %v410
  %v412 = mul i64 %v397, 64
  %v413 = getelementptr inbounds float, ptr %v277, i64 %v412
  %v414 = sub i64 %v411, %v407
  %v415 = mul i64 %v407, 8
  %v416 = getelementptr inbounds float, ptr %v52, i64 %v415
  %v417 = getelementptr inbounds float, ptr %v416, i64 0
  %v418 = sub i64 %v414, 1
  %v419 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v418
  %v420 = load ptr, ptr %v419, align 4
  %v421 = getelementptr inbounds float, ptr %v378, i64 0
  %v422 = icmp sgt i64 %v414, 0
  br i1 %v422, label %b22, label %b23
b22:
  call void %v420(ptr %v417, i64 8, ptr %v413, i64 8, ptr %v421, i64 8, i64 0)
  br label %b23
b23:
  %v423 = add i64 %v412, 64
  br label %b24
b24:
  %v424 = phi i64 [ %v407, %b23 ], [ %v443, %b29 ]
  %v425 = icmp slt i64 %v424, %v411
  br i1 %v425, label %b25, label %b26
b25:
  %v426 = sub i64 %v424, %v407
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v378, i64 %v427
  %v429 = mul i64 %v424, 8
  %v430 = getelementptr inbounds float, ptr %v158, i64 %v429
  br label %b27
b27:
  %v431 = phi i64 [ 0, %b25 ], [ %v442, %b28 ]
  %v432 = icmp slt i64 %v431, 1
  br i1 %v432, label %b28, label %b29
b28:
  %v433 = mul i64 %v397, 1
  %v434 = add i64 %v433, %v431
  %v435 = mul i64 %v434, 8
  %v436 = add i64 0, %v431
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v428, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 0, %v435
  %v441 = getelementptr inbounds float, ptr %v430, i64 %v440
  store <8 x float> %v439, ptr %v441, align 4
  %v442 = add nsw i64 %v431, 1
  br label %b27
b29:
  %v443 = add nsw i64 %v424, 1
  br label %b24
b26:
  %v444 = add nsw i64 %v403, 1
  br label %b19
b21:
  %v445 = add nsw i64 %v397, 1
  br label %b16
b18:
  %v446 = add nsw i64 %v392, 96
  br label %b13
b15:
  %v447 = add i64 %v8, 0
  %v448 = sdiv i64 %v447, 1
  %v449 = add i64 %v2, 1
  %v450 = mul i64 %v448, %v2
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v8
  %v454 = select i1 %v453, i64 %v452, i64 %v8
  %v455 = mul i64 %v448, %v449
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v8
  %v459 = select i1 %v458, i64 %v457, i64 %v8
  br label %b30
b30:
  %v460 = phi i64 [ %v454, %b15 ], [ %v492, %b35 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b31, label %b32
b31:
  br label %b33
b33:
  %v462 = phi i64 [ 0, %b31 ], [ %v491, %b34 ]
  %v463 = icmp slt i64 %v462, 8
  br i1 %v463, label %b34, label %b35
b34:
  %v464 = mul i64 %v460, 8
  %v465 = getelementptr inbounds float, ptr %v158, i64 %v464
  %v466 = add i64 0, %v462
  %v467 = getelementptr inbounds float, ptr %v465, i64 %v466
  %v468 = load float, ptr %v467, align 4
  %v469 = mul i64 %v460, 16
  %v470 = getelementptr inbounds float, ptr %v156, i64 %v469
  %v471 = mul i64 %v460, 16
  %v472 = getelementptr inbounds float, ptr %v160, i64 %v471
  %v473 = icmp ult i64 2, 8
  %v474 = select i1 %v473, i64 2, i64 8
  %v475 = trunc i64 %v474 to i32
  %v476 = insertelement <8 x i32> poison, i32 %v475, i64 0
  %v477 = shufflevector <8 x i32> %v476, <8 x i32> poison, <8 x i32> zeroinitializer
  %v478 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v477
  %v479 = mul i64 %v462, 2
  %v480 = add i64 0, %v479
  %v481 = add i64 %v480, 0
  %v482 = getelementptr inbounds float, ptr %v470, i64 %v481
  %v483 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v482, <8 x i1> %v478, <8 x float> zeroinitializer)
  %v484 = insertelement <8 x float> poison, float %v468, i64 0
  %v485 = shufflevector <8 x float> %v484, <8 x float> poison, <8 x i32> zeroinitializer
  %v486 = fmul <8 x float> %v485, %v483
  %v487 = mul i64 %v462, 2
  %v488 = add i64 0, %v487
  %v489 = add i64 %v488, 0
  %v490 = getelementptr inbounds float, ptr %v472, i64 %v489
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v486, ptr align 4 %v490, <8 x i1> %v478)
  %v491 = add nsw i64 %v462, 1
  br label %b33
b35:
  %v492 = add nsw i64 %v460, 1
  br label %b30
b32:
  %v494 = add i64 %v8, 0
  %v495 = sdiv i64 %v494, 1
  %v496 = add i64 %v2, 1
  %v497 = mul i64 %v495, %v2
  %v498 = sdiv i64 %v497, %v3
  %v499 = mul i64 %v498, 1
  %v500 = icmp slt i64 %v499, %v8
  %v501 = select i1 %v500, i64 %v499, i64 %v8
  %v502 = mul i64 %v495, %v496
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v8
  %v506 = select i1 %v505, i64 %v504, i64 %v8
  br label %b36
b36:
  %v507 = phi i64 [ %v501, %b32 ], [ %v561, %b41 ]
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b37, label %b38
b37:
  %v509 = add i64 %v507, 96
  %v510 = icmp slt i64 %v509, %v506
  %v511 = select i1 %v510, i64 %v509, i64 %v506
  br label %b39
b39:
  %v512 = phi i64 [ 0, %b37 ], [ %v560, %b44 ]
  %v513 = icmp slt i64 %v512, 1
  br i1 %v513, label %b40, label %b41
b40:
  %v514 = sub i64 %v511, %v507
  %v515 = sub i64 2, 1
  %v516 = add i64 %v514, %v515
  %v517 = sdiv i64 %v516, 2
  br label %b42
b42:
  %v518 = phi i64 [ 0, %b40 ], [ %v559, %b49 ]
  %v519 = icmp slt i64 %v518, %v517
  br i1 %v519, label %b43, label %b44
b43:
  %v520 = mul i64 %v514, %v518
  %v521 = sdiv i64 %v520, %v517
  %v522 = add i64 %v507, %v521
  %v523 = add i64 %v518, 1
  %v524 = mul i64 %v514, %v523
  %v525 = sdiv i64 %v524, %v517
  %v526 = add i64 %v507, %v525
  %v527 = mul i64 %v512, 512
  %v528 = getelementptr inbounds float, ptr %v278, i64 %v527
  %v529 = sub i64 %v526, %v522
  %v530 = mul i64 %v522, 16
  %v531 = getelementptr inbounds float, ptr %v160, i64 %v530
  %v532 = getelementptr inbounds float, ptr %v531, i64 0
  %v533 = sub i64 %v529, 1
  %v534 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v533
  %v535 = load ptr, ptr %v534, align 4
  %v536 = getelementptr inbounds float, ptr %v493, i64 0
  %v537 = icmp sgt i64 %v529, 0
  br i1 %v537, label %b45, label %b46
b45:
  call void %v535(ptr %v532, i64 16, ptr %v528, i64 16, ptr %v536, i64 32, i64 8)
  br label %b46
b46:
  %v538 = add i64 %v527, 512
  br label %b47
b47:
  %v539 = phi i64 [ %v522, %b46 ], [ %v558, %b52 ]
  %v540 = icmp slt i64 %v539, %v526
  br i1 %v540, label %b48, label %b49
b48:
  %v541 = sub i64 %v539, %v522
  %v542 = mul i64 %v541, 32
  %v543 = getelementptr inbounds float, ptr %v493, i64 %v542
  %v544 = mul i64 %v539, 32
  %v545 = getelementptr inbounds float, ptr %v162, i64 %v544
  br label %b50
b50:
  %v546 = phi i64 [ 0, %b48 ], [ %v557, %b51 ]
  %v547 = icmp slt i64 %v546, 4
  br i1 %v547, label %b51, label %b52
b51:
  %v548 = mul i64 %v512, 4
  %v549 = add i64 %v548, %v546
  %v550 = mul i64 %v549, 8
  %v551 = add i64 0, %v546
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v543, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 0, %v550
  %v556 = getelementptr inbounds float, ptr %v545, i64 %v555
  store <8 x float> %v554, ptr %v556, align 4
  %v557 = add nsw i64 %v546, 1
  br label %b50
b52:
  %v558 = add nsw i64 %v539, 1
  br label %b47
b49:
  %v559 = add nsw i64 %v518, 1
  br label %b42
b44:
  %v560 = add nsw i64 %v512, 1
  br label %b39
b41:
  %v561 = add nsw i64 %v507, 96
  br label %b36
b38:
  %v562 = icmp sgt i64 %v3, 1
  br i1 %v562, label %b53, label %b54
b53:
  %v563 = getelementptr inbounds i64, ptr %v1, i64 3
  %v564 = atomicrmw add ptr %v563, i64 1 acq_rel
  %v565 = load i64, ptr %v271, align 8
  %v566 = add i64 %v565, 1
  store i64 %v566, ptr %v271, align 8
  %v567 = mul i64 %v3, %v566
  br label %b55
b55:
  %v568 = load atomic i64, ptr %v563 acquire, align 8
  %v569 = icmp slt i64 %v568, %v567
  br i1 %v569, label %b56, label %b57
b56:
  %v570 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v571 = getelementptr inbounds float, ptr %v273, i64 576
  %v572 = getelementptr inbounds float, ptr %v273, i64 832
  %v573 = getelementptr inbounds float, ptr %v273, i64 896
  %v574 = getelementptr inbounds float, ptr %v273, i64 1024
  %v575 = getelementptr inbounds i64, ptr %v1, i64 4
  %v576 = load i64, ptr %v575, align 8
  %v577 = icmp eq i64 %v576, 0
  br i1 %v577, label %b58, label %b59
b58:
  %v578 = add i64 1, 0
  %v579 = sdiv i64 %v578, 1
  %v580 = add i64 %v2, 1
  %v581 = mul i64 %v579, %v2
  %v582 = sdiv i64 %v581, %v3
  %v583 = mul i64 %v582, 1
  %v584 = icmp slt i64 %v583, 1
  %v585 = select i1 %v584, i64 %v583, i64 1
  %v586 = mul i64 %v579, %v580
  %v587 = sdiv i64 %v586, %v3
  %v588 = mul i64 %v587, 1
  %v589 = icmp slt i64 %v588, 1
  %v590 = select i1 %v589, i64 %v588, i64 1
  %v591 = icmp slt i64 %v590, 1
  %v592 = select i1 %v591, i64 %v590, i64 1
  br label %b60
b60:
  %v593 = phi i64 [ %v585, %b58 ], [ %v635, %b61 ]
  %v594 = icmp slt i64 %v593, %v592
  br i1 %v594, label %b61, label %b62
b61:
  %v595 = mul i64 %v593, 256
  %v596 = mul i64 %v593, 16
  %v597 = add i64 %v595, 0
  %v598 = add i64 %v596, 0
  %v599 = getelementptr inbounds float, ptr %v571, i64 %v597
  %v600 = sub i64 16, %v598
  %v601 = icmp slt i64 %v600, 0
  %v602 = select i1 %v601, i64 0, i64 %v600
  %v603 = mul i64 %v598, 1
  %v604 = add i64 0, %v603
  %v605 = getelementptr inbounds float, ptr %v48, i64 %v604
  call void @pack_rows(ptr %v605, i64 1, i64 16, i64 8, i64 %v602, ptr %v599, i64 16)
  %v606 = add i64 %v595, 8
  %v607 = add i64 %v596, 8
  %v608 = getelementptr inbounds float, ptr %v571, i64 %v606
  %v609 = sub i64 16, %v607
  %v610 = icmp slt i64 %v609, 0
  %v611 = select i1 %v610, i64 0, i64 %v609
  %v612 = mul i64 %v607, 1
  %v613 = add i64 0, %v612
  %v614 = getelementptr inbounds float, ptr %v48, i64 %v613
  call void @pack_rows(ptr %v614, i64 1, i64 16, i64 8, i64 %v611, ptr %v608, i64 16)
  %v615 = add i64 %v595, 128
  %v616 = add i64 %v615, 0
  %v617 = add i64 %v596, 0
  %v618 = getelementptr inbounds float, ptr %v571, i64 %v616
  %v619 = sub i64 16, %v617
  %v620 = icmp slt i64 %v619, 0
  %v621 = select i1 %v620, i64 0, i64 %v619
  %v622 = mul i64 %v617, 1
  %v623 = add i64 0, %v622
  %v624 = getelementptr inbounds float, ptr %v40, i64 %v623
  call void @pack_rows(ptr %v624, i64 1, i64 16, i64 8, i64 %v621, ptr %v618, i64 16)
  %v625 = add i64 %v615, 8
  %v626 = add i64 %v596, 8
  %v627 = getelementptr inbounds float, ptr %v571, i64 %v625
  %v628 = sub i64 16, %v626
  %v629 = icmp slt i64 %v628, 0
  %v630 = select i1 %v629, i64 0, i64 %v628
  %v631 = mul i64 %v626, 1
  %v632 = add i64 0, %v631
  %v633 = getelementptr inbounds float, ptr %v40, i64 %v632
  call void @pack_rows(ptr %v633, i64 1, i64 16, i64 8, i64 %v630, ptr %v627, i64 16)
  %v634 = add i64 %v615, 128
  %v635 = add nsw i64 %v593, 1
  br label %b60
b62:
  %v636 = add i64 1, 0
  %v637 = sdiv i64 %v636, 1
  %v638 = add i64 %v2, 1
  %v639 = mul i64 %v637, %v2
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 1
  %v642 = icmp slt i64 %v641, 1
  %v643 = select i1 %v642, i64 %v641, i64 1
  %v644 = mul i64 %v637, %v638
  %v645 = sdiv i64 %v644, %v3
  %v646 = mul i64 %v645, 1
  %v647 = icmp slt i64 %v646, 1
  %v648 = select i1 %v647, i64 %v646, i64 1
  %v649 = icmp slt i64 %v648, 1
  %v650 = select i1 %v649, i64 %v648, i64 1
  br label %b63
b63:
  %v651 = phi i64 [ %v643, %b62 ], [ %v665, %b64 ]
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b64, label %b65
b64:
  %v653 = mul i64 %v651, 64
  %v654 = mul i64 %v651, 8
  %v655 = add i64 %v653, 0
  %v656 = add i64 %v654, 0
  %v657 = getelementptr inbounds float, ptr %v572, i64 %v655
  %v658 = sub i64 8, %v656
  %v659 = icmp slt i64 %v658, 0
  %v660 = select i1 %v659, i64 0, i64 %v658
  %v661 = mul i64 %v656, 1
  %v662 = add i64 0, %v661
  %v663 = getelementptr inbounds float, ptr %v46, i64 %v662
  call void @pack_rows(ptr %v663, i64 1, i64 8, i64 8, i64 %v660, ptr %v657, i64 8)
  %v664 = add i64 %v653, 64
  %v665 = add nsw i64 %v651, 1
  br label %b63
b65:
  %v666 = add i64 1, 0
  %v667 = sdiv i64 %v666, 1
  %v668 = add i64 %v2, 1
  %v669 = mul i64 %v667, %v2
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, 1
  %v673 = select i1 %v672, i64 %v671, i64 1
  %v674 = mul i64 %v667, %v668
  %v675 = sdiv i64 %v674, %v3
  %v676 = mul i64 %v675, 1
  %v677 = icmp slt i64 %v676, 1
  %v678 = select i1 %v677, i64 %v676, i64 1
  %v679 = icmp slt i64 %v678, 1
  %v680 = select i1 %v679, i64 %v678, i64 1
  br label %b66
b66:
  %v681 = phi i64 [ %v673, %b65 ], [ %v704, %b67 ]
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b67, label %b68
b67:
  %v683 = mul i64 %v681, 128
  %v684 = mul i64 %v681, 16
  %v685 = add i64 %v683, 0
  %v686 = add i64 %v684, 0
  %v687 = getelementptr inbounds float, ptr %v573, i64 %v685
  %v688 = sub i64 16, %v686
  %v689 = icmp slt i64 %v688, 0
  %v690 = select i1 %v689, i64 0, i64 %v688
  %v691 = mul i64 %v686, 1
  %v692 = add i64 0, %v691
  %v693 = getelementptr inbounds float, ptr %v36, i64 %v692
  call void @pack_rows(ptr %v693, i64 1, i64 16, i64 8, i64 %v690, ptr %v687, i64 16)
  %v694 = add i64 %v683, 8
  %v695 = add i64 %v684, 8
  %v696 = getelementptr inbounds float, ptr %v573, i64 %v694
  %v697 = sub i64 16, %v695
  %v698 = icmp slt i64 %v697, 0
  %v699 = select i1 %v698, i64 0, i64 %v697
  %v700 = mul i64 %v695, 1
  %v701 = add i64 0, %v700
  %v702 = getelementptr inbounds float, ptr %v36, i64 %v701
  call void @pack_rows(ptr %v702, i64 1, i64 16, i64 8, i64 %v699, ptr %v696, i64 16)
  %v703 = add i64 %v683, 128
  %v704 = add nsw i64 %v681, 1
  br label %b66
b68:
  %v705 = add i64 1, 0
  %v706 = sdiv i64 %v705, 1
  %v707 = add i64 %v2, 1
  %v708 = mul i64 %v706, %v2
  %v709 = sdiv i64 %v708, %v3
  %v710 = mul i64 %v709, 1
  %v711 = icmp slt i64 %v710, 1
  %v712 = select i1 %v711, i64 %v710, i64 1
  %v713 = mul i64 %v706, %v707
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 1
  %v716 = icmp slt i64 %v715, 1
  %v717 = select i1 %v716, i64 %v715, i64 1
  %v718 = icmp slt i64 %v717, 1
  %v719 = select i1 %v718, i64 %v717, i64 1
  br label %b69
b69:
  %v720 = phi i64 [ %v712, %b68 ], [ %v754, %b70 ]
  %v721 = icmp slt i64 %v720, %v719
  br i1 %v721, label %b70, label %b71
b70:
  %v722 = mul i64 %v720, 192
  %v723 = mul i64 %v720, 8
  %v724 = add i64 %v722, 0
  %v725 = add i64 %v723, 0
  %v726 = getelementptr inbounds float, ptr %v574, i64 %v724
  %v727 = sub i64 8, %v725
  %v728 = icmp slt i64 %v727, 0
  %v729 = select i1 %v728, i64 0, i64 %v727
  %v730 = mul i64 %v725, 1
  %v731 = add i64 0, %v730
  %v732 = getelementptr inbounds float, ptr %v38, i64 %v731
  call void @pack_rows(ptr %v732, i64 1, i64 8, i64 8, i64 %v729, ptr %v726, i64 8)
  %v733 = add i64 %v722, 64
  %v734 = add i64 %v733, 0
  %v735 = add i64 %v723, 0
  %v736 = getelementptr inbounds float, ptr %v574, i64 %v734
  %v737 = sub i64 8, %v735
  %v738 = icmp slt i64 %v737, 0
  %v739 = select i1 %v738, i64 0, i64 %v737
  %v740 = mul i64 %v735, 1
  %v741 = add i64 0, %v740
  %v742 = getelementptr inbounds float, ptr %v34, i64 %v741
  call void @pack_rows(ptr %v742, i64 1, i64 8, i64 8, i64 %v739, ptr %v736, i64 8)
  %v743 = add i64 %v733, 64
  %v744 = add i64 %v743, 0
  %v745 = add i64 %v723, 0
  %v746 = getelementptr inbounds float, ptr %v574, i64 %v744
  %v747 = sub i64 8, %v745
  %v748 = icmp slt i64 %v747, 0
  %v749 = select i1 %v748, i64 0, i64 %v747
  %v750 = mul i64 %v745, 1
  %v751 = add i64 0, %v750
  %v752 = getelementptr inbounds float, ptr %v22, i64 %v751
  call void @pack_rows(ptr %v752, i64 1, i64 8, i64 8, i64 %v749, ptr %v746, i64 8)
  %v753 = add i64 %v743, 64
  %v754 = add nsw i64 %v720, 1
  br label %b69
b71:
  br label %b59
b59:
  %v755 = icmp sgt i64 %v3, 1
  br i1 %v755, label %b72, label %b73
b72:
  %v756 = getelementptr inbounds i64, ptr %v1, i64 3
  %v757 = atomicrmw add ptr %v756, i64 1 acq_rel
  %v758 = load i64, ptr %v271, align 8
  %v759 = add i64 %v758, 1
  store i64 %v759, ptr %v271, align 8
  %v760 = mul i64 %v3, %v759
  br label %b74
b74:
  %v761 = load atomic i64, ptr %v756 acquire, align 8
  %v762 = icmp slt i64 %v761, %v760
  br i1 %v762, label %b75, label %b76
b75:
  %v763 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  br label %b77
b77:
  %v764 = phi i64 [ 0, %b73 ], [ %v1649, %b162 ]
  %v765 = icmp slt i64 %v764, %v5
  br i1 %v765, label %b78, label %b79
b78:
  %v766 = sub i64 %v5, 1
  %v767 = sub i64 %v766, %v764
  %v768 = add i64 %v7, 0
  %v769 = sdiv i64 %v768, 1
  %v770 = add i64 %v2, 1
  %v771 = mul i64 %v769, %v2
  %v772 = sdiv i64 %v771, %v3
  %v773 = mul i64 %v772, 1
  %v774 = icmp slt i64 %v773, %v7
  %v775 = select i1 %v774, i64 %v773, i64 %v7
  %v776 = mul i64 %v769, %v770
  %v777 = sdiv i64 %v776, %v3
  %v778 = mul i64 %v777, 1
  %v779 = icmp slt i64 %v778, %v7
  %v780 = select i1 %v779, i64 %v778, i64 %v7
  br label %b80
b80:
  %v781 = phi i64 [ %v775, %b78 ], [ %v857, %b81 ]
  %v782 = icmp slt i64 %v781, %v780
  br i1 %v782, label %b81, label %b82
b81:
  %v783 = add i64 %v767, 1
  %v784 = and i64 %v783, 1
  %v785 = mul i64 %v784, %v7
  %v786 = add i64 %v785, %v781
  %v787 = mul i64 %v786, 8
  %v788 = getelementptr inbounds float, ptr %v62, i64 %v787
  %v789 = add i64 %v767, 0
  %v790 = and i64 %v789, %v208
  %v791 = mul i64 %v790, %v7
  %v792 = add i64 %v791, %v781
  %v793 = mul i64 %v792, 8
  %v794 = getelementptr inbounds float, ptr %v56, i64 %v793
  %v795 = add i64 %v767, 0
  %v796 = and i64 %v795, %v230
  %v797 = mul i64 %v796, %v7
  %v798 = add i64 %v797, %v781
  %v799 = mul i64 %v798, 8
  %v800 = getelementptr inbounds float, ptr %v144, i64 %v799
  %v801 = add i64 %v767, 0
  %v802 = and i64 %v801, %v234
  %v803 = mul i64 %v802, %v7
  %v804 = add i64 %v803, %v781
  %v805 = mul i64 %v804, 8
  %v806 = getelementptr inbounds float, ptr %v148, i64 %v805
  %v807 = add i64 %v767, 0
  %v808 = and i64 %v807, %v210
  %v809 = mul i64 %v808, %v7
  %v810 = add i64 %v809, %v781
  %v811 = mul i64 %v810, 8
  %v812 = getelementptr inbounds float, ptr %v60, i64 %v811
  %v813 = add i64 %v767, 0
  %v814 = and i64 %v813, %v244
  %v815 = mul i64 %v814, %v7
  %v816 = add i64 %v815, %v781
  %v817 = mul i64 %v816, 8
  %v818 = getelementptr inbounds float, ptr %v158, i64 %v817
  %v819 = add i64 %v767, 0
  %v820 = and i64 %v819, %v250
  %v821 = mul i64 %v820, %v7
  %v822 = add i64 %v821, %v781
  %v823 = mul i64 %v822, 8
  %v824 = getelementptr inbounds float, ptr %v164, i64 %v823
  %v825 = add i64 0, 0
  %v826 = getelementptr inbounds float, ptr %v788, i64 %v825
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = add i64 0, 0
  %v829 = getelementptr inbounds float, ptr %v794, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = fadd <8 x float> %v827, %v830
  %v832 = add i64 0, 0
  %v833 = getelementptr inbounds float, ptr %v800, i64 %v832
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = fmul <8 x float> %v831, %v834
  %v836 = add i64 0, 0
  %v837 = getelementptr inbounds float, ptr %v806, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = fmul <8 x float> %v838, %v838
  %v840 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v841 = shufflevector <8 x float> %v840, <8 x float> poison, <8 x i32> zeroinitializer
  %v842 = fsub <8 x float> %v841, %v839
  %v843 = fmul <8 x float> %v835, %v842
  %v844 = fmul <8 x float> %v831, %v838
  %v845 = add i64 0, 0
  %v846 = getelementptr inbounds float, ptr %v812, i64 %v845
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = fmul <8 x float> %v831, %v847
  %v849 = fsub <8 x float> %v844, %v848
  %v850 = fmul <8 x float> %v849, %v834
  %v851 = fsub <8 x float> %v841, %v834
  %v852 = fmul <8 x float> %v850, %v851
  %v853 = add i64 0, 0
  %v854 = getelementptr inbounds float, ptr %v818, i64 %v853
  store <8 x float> %v843, ptr %v854, align 4
  %v855 = add i64 0, 0
  %v856 = getelementptr inbounds float, ptr %v824, i64 %v855
  store <8 x float> %v852, ptr %v856, align 4
  %v857 = add nsw i64 %v781, 1
  br label %b80
b82:
  %v859 = add i64 %v7, 0
  %v860 = sdiv i64 %v859, 1
  %v861 = add i64 %v2, 1
  %v862 = mul i64 %v860, %v2
  %v863 = sdiv i64 %v862, %v3
  %v864 = mul i64 %v863, 1
  %v865 = icmp slt i64 %v864, %v7
  %v866 = select i1 %v865, i64 %v864, i64 %v7
  %v867 = mul i64 %v860, %v861
  %v868 = sdiv i64 %v867, %v3
  %v869 = mul i64 %v868, 1
  %v870 = icmp slt i64 %v869, %v7
  %v871 = select i1 %v870, i64 %v869, i64 %v7
  br label %b83
b83:
  %v872 = phi i64 [ %v866, %b82 ], [ %v961, %b88 ]
  %v873 = icmp slt i64 %v872, %v871
  br i1 %v873, label %b84, label %b85
b84:
  %v874 = add i64 %v872, 96
  %v875 = icmp slt i64 %v874, %v871
  %v876 = select i1 %v875, i64 %v874, i64 %v871
  br label %b86
b86:
  %v877 = phi i64 [ 0, %b84 ], [ %v960, %b91 ]
  %v878 = icmp slt i64 %v877, 1
  br i1 %v878, label %b87, label %b88
b87:
  %v879 = sub i64 %v876, %v872
  %v880 = sub i64 6, 1
  %v881 = add i64 %v879, %v880
  %v882 = sdiv i64 %v881, 6
  br label %b89
b89:
  %v883 = phi i64 [ 0, %b87 ], [ %v959, %b98 ]
  %v884 = icmp slt i64 %v883, %v882
  br i1 %v884, label %b90, label %b91
b90:
  %v885 = mul i64 %v879, %v883
  %v886 = sdiv i64 %v885, %v882
  %v887 = add i64 %v872, %v886
  %v888 = add i64 %v883, 1
  %v889 = mul i64 %v879, %v888
  %v890 = sdiv i64 %v889, %v882
  %v891 = add i64 %v872, %v890
  %v892 = mul i64 %v877, 256
  %v893 = getelementptr inbounds float, ptr %v571, i64 %v892
  %v894 = sub i64 %v891, %v887
  %v895 = add i64 %v767, 0
  %v896 = and i64 %v895, %v244
  %v897 = mul i64 %v896, %v7
  %v898 = add i64 %v897, %v887
  %v899 = mul i64 %v898, 8
  %v900 = getelementptr inbounds float, ptr %v158, i64 %v899
  %v901 = getelementptr inbounds float, ptr %v900, i64 0
  %v902 = sub i64 %v894, 1
  %v903 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v902
  %v904 = load ptr, ptr %v903, align 4
  %v905 = getelementptr inbounds float, ptr %v858, i64 0
  %v906 = icmp sgt i64 %v894, 0
  br i1 %v906, label %b92, label %b93
b92:
  call void %v904(ptr %v901, i64 8, ptr %v893, i64 8, ptr %v905, i64 32, i64 8)
  br label %b93
b93:
  %v907 = add i64 %v892, 128
  %v908 = getelementptr inbounds float, ptr %v571, i64 %v907
  %v909 = sub i64 %v891, %v887
  %v910 = add i64 %v767, 0
  %v911 = and i64 %v910, %v250
  %v912 = mul i64 %v911, %v7
  %v913 = add i64 %v912, %v887
  %v914 = mul i64 %v913, 8
  %v915 = getelementptr inbounds float, ptr %v164, i64 %v914
  %v916 = getelementptr inbounds float, ptr %v915, i64 0
  %v917 = sub i64 %v909, 1
  %v918 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v917
  %v919 = load ptr, ptr %v918, align 4
  %v920 = getelementptr inbounds float, ptr %v858, i64 16
  %v921 = icmp sgt i64 %v909, 0
  br i1 %v921, label %b94, label %b95
b94:
  call void %v919(ptr %v916, i64 8, ptr %v908, i64 8, ptr %v920, i64 32, i64 8)
  br label %b95
b95:
  %v922 = add i64 %v907, 128
  br label %b96
b96:
  %v923 = phi i64 [ %v887, %b95 ], [ %v958, %b101 ]
  %v924 = icmp slt i64 %v923, %v891
  br i1 %v924, label %b97, label %b98
b97:
  %v925 = sub i64 %v923, %v887
  %v926 = mul i64 %v925, 32
  %v927 = getelementptr inbounds float, ptr %v858, i64 %v926
  %v928 = add i64 %v767, 0
  %v929 = and i64 %v928, %v252
  %v930 = mul i64 %v929, %v7
  %v931 = add i64 %v930, %v923
  %v932 = mul i64 %v931, 16
  %v933 = getelementptr inbounds float, ptr %v166, i64 %v932
  %v934 = add i64 %v767, 0
  %v935 = and i64 %v934, %v254
  %v936 = mul i64 %v935, %v7
  %v937 = add i64 %v936, %v923
  %v938 = mul i64 %v937, 16
  %v939 = getelementptr inbounds float, ptr %v168, i64 %v938
  br label %b99
b99:
  %v940 = phi i64 [ 0, %b97 ], [ %v957, %b100 ]
  %v941 = icmp slt i64 %v940, 2
  br i1 %v941, label %b100, label %b101
b100:
  %v942 = mul i64 %v877, 2
  %v943 = add i64 %v942, %v940
  %v944 = mul i64 %v943, 8
  %v945 = add i64 0, %v940
  %v946 = mul i64 %v945, 8
  %v947 = getelementptr inbounds float, ptr %v927, i64 %v946
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = add i64 2, %v940
  %v950 = mul i64 %v949, 8
  %v951 = getelementptr inbounds float, ptr %v927, i64 %v950
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = add i64 0, %v944
  %v954 = getelementptr inbounds float, ptr %v933, i64 %v953
  store <8 x float> %v948, ptr %v954, align 4
  %v955 = add i64 0, %v944
  %v956 = getelementptr inbounds float, ptr %v939, i64 %v955
  store <8 x float> %v952, ptr %v956, align 4
  %v957 = add nsw i64 %v940, 1
  br label %b99
b101:
  %v958 = add nsw i64 %v923, 1
  br label %b96
b98:
  %v959 = add nsw i64 %v883, 1
  br label %b89
b91:
  %v960 = add nsw i64 %v877, 1
  br label %b86
b88:
  %v961 = add nsw i64 %v872, 96
  br label %b83
b85:
  %v963 = add i64 %v7, 0
  %v964 = sdiv i64 %v963, 1
  %v965 = add i64 %v2, 1
  %v966 = mul i64 %v964, %v2
  %v967 = sdiv i64 %v966, %v3
  %v968 = mul i64 %v967, 1
  %v969 = icmp slt i64 %v968, %v7
  %v970 = select i1 %v969, i64 %v968, i64 %v7
  %v971 = mul i64 %v964, %v965
  %v972 = sdiv i64 %v971, %v3
  %v973 = mul i64 %v972, 1
  %v974 = icmp slt i64 %v973, %v7
  %v975 = select i1 %v974, i64 %v973, i64 %v7
  br label %b102
b102:
  %v976 = phi i64 [ %v970, %b85 ], [ %v1070, %b107 ]
  %v977 = icmp slt i64 %v976, %v975
  br i1 %v977, label %b103, label %b104
b103:
  %v978 = add i64 %v976, 96
  %v979 = icmp slt i64 %v978, %v975
  %v980 = select i1 %v979, i64 %v978, i64 %v975
  br label %b105
b105:
  %v981 = phi i64 [ 0, %b103 ], [ %v1069, %b110 ]
  %v982 = icmp slt i64 %v981, 1
  br i1 %v982, label %b106, label %b107
b106:
  %v983 = sub i64 %v980, %v976
  %v984 = sub i64 8, 1
  %v985 = add i64 %v983, %v984
  %v986 = sdiv i64 %v985, 8
  br label %b108
b108:
  %v987 = phi i64 [ 0, %b106 ], [ %v1068, %b115 ]
  %v988 = icmp slt i64 %v987, %v986
  br i1 %v988, label %b109, label %b110
b109:
  %v989 = mul i64 %v983, %v987
  %v990 = sdiv i64 %v989, %v986
  %v991 = add i64 %v976, %v990
  %v992 = add i64 %v987, 1
  %v993 = mul i64 %v983, %v992
  %v994 = sdiv i64 %v993, %v986
  %v995 = add i64 %v976, %v994
  %v996 = mul i64 %v981, 64
  %v997 = getelementptr inbounds float, ptr %v572, i64 %v996
  %v998 = sub i64 %v995, %v991
  %v999 = add i64 %v767, 0
  %v1000 = and i64 %v999, %v244
  %v1001 = mul i64 %v1000, %v7
  %v1002 = add i64 %v1001, %v991
  %v1003 = mul i64 %v1002, 8
  %v1004 = getelementptr inbounds float, ptr %v158, i64 %v1003
  %v1005 = getelementptr inbounds float, ptr %v1004, i64 0
  %v1006 = sub i64 %v998, 1
  %v1007 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1006
  %v1008 = load ptr, ptr %v1007, align 4
  %v1009 = getelementptr inbounds float, ptr %v962, i64 0
  %v1010 = icmp sgt i64 %v998, 0
  br i1 %v1010, label %b111, label %b112
b111:
  call void %v1008(ptr %v1005, i64 8, ptr %v997, i64 8, ptr %v1009, i64 8, i64 0)
  br label %b112
b112:
  %v1011 = add i64 %v996, 64
  br label %b113
b113:
  %v1012 = phi i64 [ %v991, %b112 ], [ %v1067, %b118 ]
  %v1013 = icmp slt i64 %v1012, %v995
  br i1 %v1013, label %b114, label %b115
b114:
  %v1014 = sub i64 %v1012, %v991
  %v1015 = mul i64 %v1014, 8
  %v1016 = getelementptr inbounds float, ptr %v962, i64 %v1015
  %v1017 = add i64 %v767, 0
  %v1018 = and i64 %v1017, %v210
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v1012
  %v1021 = mul i64 %v1020, 8
  %v1022 = getelementptr inbounds float, ptr %v60, i64 %v1021
  %v1023 = add i64 %v767, 0
  %v1024 = and i64 %v1023, %v228
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v1012
  %v1027 = mul i64 %v1026, 8
  %v1028 = getelementptr inbounds float, ptr %v142, i64 %v1027
  %v1029 = add i64 %v767, 0
  %v1030 = and i64 %v1029, %v256
  %v1031 = mul i64 %v1030, %v7
  %v1032 = add i64 %v1031, %v1012
  %v1033 = mul i64 %v1032, 8
  %v1034 = getelementptr inbounds float, ptr %v170, i64 %v1033
  %v1035 = add i64 %v767, 0
  %v1036 = and i64 %v1035, %v258
  %v1037 = mul i64 %v1036, %v7
  %v1038 = add i64 %v1037, %v1012
  %v1039 = mul i64 %v1038, 8
  %v1040 = getelementptr inbounds float, ptr %v172, i64 %v1039
  br label %b116
b116:
  %v1041 = phi i64 [ 0, %b114 ], [ %v1066, %b117 ]
  %v1042 = icmp slt i64 %v1041, 1
  br i1 %v1042, label %b117, label %b118
b117:
  %v1043 = mul i64 %v981, 1
  %v1044 = add i64 %v1043, %v1041
  %v1045 = mul i64 %v1044, 8
  %v1046 = add i64 0, %v1041
  %v1047 = mul i64 %v1046, 8
  %v1048 = getelementptr inbounds float, ptr %v1016, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = add i64 0, %v1045
  %v1051 = getelementptr inbounds float, ptr %v1022, i64 %v1050
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = fmul <8 x float> %v1049, %v1052
  %v1054 = add i64 0, %v1045
  %v1055 = getelementptr inbounds float, ptr %v1028, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = fmul <8 x float> %v1053, %v1056
  %v1058 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1059 = shufflevector <8 x float> %v1058, <8 x float> poison, <8 x i32> zeroinitializer
  %v1060 = fsub <8 x float> %v1059, %v1056
  %v1061 = fmul <8 x float> %v1057, %v1060
  %v1062 = add i64 0, %v1045
  %v1063 = getelementptr inbounds float, ptr %v1034, i64 %v1062
  store <8 x float> %v1049, ptr %v1063, align 4
  %v1064 = add i64 0, %v1045
  %v1065 = getelementptr inbounds float, ptr %v1040, i64 %v1064
  store <8 x float> %v1061, ptr %v1065, align 4
  %v1066 = add nsw i64 %v1041, 1
  br label %b116
b118:
  %v1067 = add nsw i64 %v1012, 1
  br label %b113
b115:
  %v1068 = add nsw i64 %v987, 1
  br label %b108
b110:
  %v1069 = add nsw i64 %v981, 1
  br label %b105
b107:
  %v1070 = add nsw i64 %v976, 96
  br label %b102
b104:
  %v1072 = add i64 %v7, 0
  %v1073 = sdiv i64 %v1072, 1
  %v1074 = add i64 %v2, 1
  %v1075 = mul i64 %v1073, %v2
  %v1076 = sdiv i64 %v1075, %v3
  %v1077 = mul i64 %v1076, 1
  %v1078 = icmp slt i64 %v1077, %v7
  %v1079 = select i1 %v1078, i64 %v1077, i64 %v7
  %v1080 = mul i64 %v1073, %v1074
  %v1081 = sdiv i64 %v1080, %v3
  %v1082 = mul i64 %v1081, 1
  %v1083 = icmp slt i64 %v1082, %v7
  %v1084 = select i1 %v1083, i64 %v1082, i64 %v7
  br label %b119
b119:
  %v1085 = phi i64 [ %v1079, %b104 ], [ %v1147, %b124 ]
  %v1086 = icmp slt i64 %v1085, %v1084
  br i1 %v1086, label %b120, label %b121
b120:
  %v1087 = add i64 %v1085, 96
  %v1088 = icmp slt i64 %v1087, %v1084
  %v1089 = select i1 %v1088, i64 %v1087, i64 %v1084
  br label %b122
b122:
  %v1090 = phi i64 [ 0, %b120 ], [ %v1146, %b127 ]
  %v1091 = icmp slt i64 %v1090, 1
  br i1 %v1091, label %b123, label %b124
b123:
  %v1092 = sub i64 %v1089, %v1085
  %v1093 = sub i64 6, 1
  %v1094 = add i64 %v1092, %v1093
  %v1095 = sdiv i64 %v1094, 6
  br label %b125
b125:
  %v1096 = phi i64 [ 0, %b123 ], [ %v1145, %b132 ]
  %v1097 = icmp slt i64 %v1096, %v1095
  br i1 %v1097, label %b126, label %b127
b126:
  %v1098 = mul i64 %v1092, %v1096
  %v1099 = sdiv i64 %v1098, %v1095
  %v1100 = add i64 %v1085, %v1099
  %v1101 = add i64 %v1096, 1
  %v1102 = mul i64 %v1092, %v1101
  %v1103 = sdiv i64 %v1102, %v1095
  %v1104 = add i64 %v1085, %v1103
  %v1105 = mul i64 %v1090, 128
  %v1106 = getelementptr inbounds float, ptr %v573, i64 %v1105
  %v1107 = sub i64 %v1104, %v1100
  %v1108 = add i64 %v767, 0
  %v1109 = and i64 %v1108, %v258
  %v1110 = mul i64 %v1109, %v7
  %v1111 = add i64 %v1110, %v1100
  %v1112 = mul i64 %v1111, 8
  %v1113 = getelementptr inbounds float, ptr %v172, i64 %v1112
  %v1114 = getelementptr inbounds float, ptr %v1113, i64 0
  %v1115 = sub i64 %v1107, 1
  %v1116 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1115
  %v1117 = load ptr, ptr %v1116, align 4
  %v1118 = getelementptr inbounds float, ptr %v1071, i64 0
  %v1119 = icmp sgt i64 %v1107, 0
  br i1 %v1119, label %b128, label %b129
b128:
  call void %v1117(ptr %v1114, i64 8, ptr %v1106, i64 8, ptr %v1118, i64 16, i64 8)
  br label %b129
b129:
  %v1120 = add i64 %v1105, 128
  br label %b130
b130:
  %v1121 = phi i64 [ %v1100, %b129 ], [ %v1144, %b135 ]
  %v1122 = icmp slt i64 %v1121, %v1104
  br i1 %v1122, label %b131, label %b132
b131:
  %v1123 = sub i64 %v1121, %v1100
  %v1124 = mul i64 %v1123, 16
  %v1125 = getelementptr inbounds float, ptr %v1071, i64 %v1124
  %v1126 = add i64 %v767, 0
  %v1127 = and i64 %v1126, %v260
  %v1128 = mul i64 %v1127, %v7
  %v1129 = add i64 %v1128, %v1121
  %v1130 = mul i64 %v1129, 16
  %v1131 = getelementptr inbounds float, ptr %v174, i64 %v1130
  br label %b133
b133:
  %v1132 = phi i64 [ 0, %b131 ], [ %v1143, %b134 ]
  %v1133 = icmp slt i64 %v1132, 2
  br i1 %v1133, label %b134, label %b135
b134:
  %v1134 = mul i64 %v1090, 2
  %v1135 = add i64 %v1134, %v1132
  %v1136 = mul i64 %v1135, 8
  %v1137 = add i64 0, %v1132
  %v1138 = mul i64 %v1137, 8
  %v1139 = getelementptr inbounds float, ptr %v1125, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = add i64 0, %v1136
  %v1142 = getelementptr inbounds float, ptr %v1131, i64 %v1141
  store <8 x float> %v1140, ptr %v1142, align 4
  %v1143 = add nsw i64 %v1132, 1
  br label %b133
b135:
  %v1144 = add nsw i64 %v1121, 1
  br label %b130
b132:
  %v1145 = add nsw i64 %v1096, 1
  br label %b125
b127:
  %v1146 = add nsw i64 %v1090, 1
  br label %b122
b124:
  %v1147 = add nsw i64 %v1085, 96
  br label %b119
b121:
  %v1148 = add i64 %v7, 0
  %v1149 = sdiv i64 %v1148, 1
  %v1150 = add i64 %v2, 1
  %v1151 = mul i64 %v1149, %v2
  %v1152 = sdiv i64 %v1151, %v3
  %v1153 = mul i64 %v1152, 1
  %v1154 = icmp slt i64 %v1153, %v7
  %v1155 = select i1 %v1154, i64 %v1153, i64 %v7
  %v1156 = mul i64 %v1149, %v1150
  %v1157 = sdiv i64 %v1156, %v3
  %v1158 = mul i64 %v1157, 1
  %v1159 = icmp slt i64 %v1158, %v7
  %v1160 = select i1 %v1159, i64 %v1158, i64 %v7
  br label %b136
b136:
  %v1161 = phi i64 [ %v1155, %b121 ], [ %v1232, %b141 ]
  %v1162 = icmp slt i64 %v1161, %v1160
  br i1 %v1162, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1163 = phi i64 [ 0, %b137 ], [ %v1231, %b144 ]
  %v1164 = icmp slt i64 %v1163, 8
  br i1 %v1164, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1165 = phi i64 [ 0, %b140 ], [ %v1216, %b143 ]
  %v1166 = phi <8 x float> [ splat (float 0x0000000000000000), %b140 ], [ %v1215, %b143 ]
  %v1167 = icmp slt i64 %v1165, 16
  br i1 %v1167, label %b143, label %b144
b143:
  %v1168 = add i64 %v767, 0
  %v1169 = and i64 %v1168, %v252
  %v1170 = mul i64 %v1169, %v7
  %v1171 = add i64 %v1170, %v1161
  %v1172 = mul i64 %v1171, 16
  %v1173 = getelementptr inbounds float, ptr %v166, i64 %v1172
  %v1174 = add i64 %v767, 0
  %v1175 = and i64 %v1174, %v248
  %v1176 = mul i64 %v1175, %v7
  %v1177 = add i64 %v1176, %v1161
  %v1178 = mul i64 %v1177, 32
  %v1179 = getelementptr inbounds float, ptr %v162, i64 %v1178
  %v1180 = add i64 %v767, 0
  %v1181 = and i64 %v1180, %v254
  %v1182 = mul i64 %v1181, %v7
  %v1183 = add i64 %v1182, %v1161
  %v1184 = mul i64 %v1183, 16
  %v1185 = getelementptr inbounds float, ptr %v168, i64 %v1184
  %v1186 = add i64 %v767, 0
  %v1187 = and i64 %v1186, %v260
  %v1188 = mul i64 %v1187, %v7
  %v1189 = add i64 %v1188, %v1161
  %v1190 = mul i64 %v1189, 16
  %v1191 = getelementptr inbounds float, ptr %v174, i64 %v1190
  %v1192 = mul i64 %v1161, 128
  %v1193 = getelementptr inbounds float, ptr %v14, i64 %v1192
  %v1194 = add i64 0, %v1165
  %v1195 = getelementptr inbounds float, ptr %v1173, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = add i64 0, %v1165
  %v1198 = getelementptr inbounds float, ptr %v1179, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = fadd <8 x float> %v1196, %v1199
  %v1201 = add i64 0, %v1165
  %v1202 = getelementptr inbounds float, ptr %v1185, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = fadd <8 x float> %v1200, %v1203
  %v1205 = add i64 0, %v1165
  %v1206 = getelementptr inbounds float, ptr %v1191, i64 %v1205
  %v1207 = load <8 x float>, ptr %v1206, align 4
  %v1208 = fadd <8 x float> %v1204, %v1207
  %v1209 = mul i64 %v1163, 16
  %v1210 = add i64 0, %v1209
  %v1211 = add i64 %v1210, %v1165
  %v1212 = getelementptr inbounds float, ptr %v1193, i64 %v1211
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = fmul <8 x float> %v1208, %v1213
  %v1215 = fadd <8 x float> %v1166, %v1214
  %v1216 = add nsw i64 %v1165, 8
  br label %b142
b144:
  %v1217 = shufflevector <8 x float> %v1166, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1218 = shufflevector <8 x float> %v1166, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1219 = fadd <4 x float> %v1217, %v1218
  %v1220 = shufflevector <4 x float> %v1219, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1221 = shufflevector <4 x float> %v1219, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1222 = fadd <2 x float> %v1220, %v1221
  %v1223 = extractelement <2 x float> %v1222, i64 0
  %v1224 = extractelement <2 x float> %v1222, i64 1
  %v1225 = fadd float %v1223, %v1224
  %v1226 = fadd float %v1225, 0x0000000000000000
  %v1227 = mul i64 %v1161, 8
  %v1228 = getelementptr inbounds float, ptr %v176, i64 %v1227
  %v1229 = add i64 0, %v1163
  %v1230 = getelementptr inbounds float, ptr %v1228, i64 %v1229
  store float %v1226, ptr %v1230, align 4
  %v1231 = add nsw i64 %v1163, 1
  br label %b139
b141:
  %v1232 = add nsw i64 %v1161, 1
  br label %b136
b138:
  %v1233 = add i64 %v7, 0
  %v1234 = sdiv i64 %v1233, 1
  %v1235 = add i64 %v2, 1
  %v1236 = mul i64 %v1234, %v2
  %v1237 = sdiv i64 %v1236, %v3
  %v1238 = mul i64 %v1237, 1
  %v1239 = icmp slt i64 %v1238, %v7
  %v1240 = select i1 %v1239, i64 %v1238, i64 %v7
  %v1241 = mul i64 %v1234, %v1235
  %v1242 = sdiv i64 %v1241, %v3
  %v1243 = mul i64 %v1242, 1
  %v1244 = icmp slt i64 %v1243, %v7
  %v1245 = select i1 %v1244, i64 %v1243, i64 %v7
  br label %b145
b145:
  %v1246 = phi i64 [ %v1240, %b138 ], [ %v1303, %b150 ]
  %v1247 = icmp slt i64 %v1246, %v1245
  br i1 %v1247, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1248 = phi i64 [ 0, %b146 ], [ %v1289, %b149 ]
  %v1249 = phi <8 x float> [ splat (float 0x0000000000000000), %b146 ], [ %v1288, %b149 ]
  %v1250 = icmp slt i64 %v1248, 8
  br i1 %v1250, label %b149, label %b150
b149:
  %v1251 = add i64 %v767, 0
  %v1252 = and i64 %v1251, %v206
  %v1253 = mul i64 %v1252, %v7
  %v1254 = add i64 %v1253, %v1246
  %v1255 = mul i64 %v1254, 8
  %v1256 = getelementptr inbounds float, ptr %v54, i64 %v1255
  %v1257 = mul i64 %v1246, 8
  %v1258 = getelementptr inbounds float, ptr %v176, i64 %v1257
  %v1259 = add i64 %v767, 0
  %v1260 = and i64 %v1259, %v214
  %v1261 = mul i64 %v1260, %v7
  %v1262 = add i64 %v1261, %v1246
  %v1263 = mul i64 %v1262, 8
  %v1264 = getelementptr inbounds float, ptr %v66, i64 %v1263
  %v1265 = add i64 %v767, 0
  %v1266 = and i64 %v1265, %v224
  %v1267 = mul i64 %v1266, %v7
  %v1268 = add i64 %v1267, %v1246
  %v1269 = mul i64 %v1268, 1
  %v1270 = getelementptr inbounds float, ptr %v138, i64 %v1269
  %v1271 = getelementptr inbounds float, ptr %v1270, i64 0
  %v1272 = load float, ptr %v1271, align 4
  %v1273 = add i64 0, %v1248
  %v1274 = getelementptr inbounds float, ptr %v1256, i64 %v1273
  %v1275 = load <8 x float>, ptr %v1274, align 4
  %v1276 = add i64 0, %v1248
  %v1277 = getelementptr inbounds float, ptr %v1258, i64 %v1276
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = fadd <8 x float> %v1275, %v1278
  %v1280 = add i64 0, %v1248
  %v1281 = getelementptr inbounds float, ptr %v1264, i64 %v1280
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = fmul <8 x float> %v1279, %v1282
  %v1284 = insertelement <8 x float> poison, float %v1272, i64 0
  %v1285 = shufflevector <8 x float> %v1284, <8 x float> poison, <8 x i32> zeroinitializer
  %v1286 = fdiv <8 x float> %v1283, %v1285
  %v1287 = fneg <8 x float> %v1286
  %v1288 = fadd <8 x float> %v1249, %v1287
  %v1289 = add nsw i64 %v1248, 8
  br label %b148
b150:
  %v1290 = shufflevector <8 x float> %v1249, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1291 = shufflevector <8 x float> %v1249, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1292 = fadd <4 x float> %v1290, %v1291
  %v1293 = shufflevector <4 x float> %v1292, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1294 = shufflevector <4 x float> %v1292, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1295 = fadd <2 x float> %v1293, %v1294
  %v1296 = extractelement <2 x float> %v1295, i64 0
  %v1297 = extractelement <2 x float> %v1295, i64 1
  %v1298 = fadd float %v1296, %v1297
  %v1299 = fadd float %v1298, 0x0000000000000000
  %v1300 = mul i64 %v1246, 1
  %v1301 = getelementptr inbounds float, ptr %v178, i64 %v1300
  %v1302 = getelementptr inbounds float, ptr %v1301, i64 0
  store float %v1299, ptr %v1302, align 4
  %v1303 = add nsw i64 %v1246, 1
  br label %b145
b147:
  %v1304 = add i64 %v7, 0
  %v1305 = sdiv i64 %v1304, 1
  %v1306 = add i64 %v2, 1
  %v1307 = mul i64 %v1305, %v2
  %v1308 = sdiv i64 %v1307, %v3
  %v1309 = mul i64 %v1308, 1
  %v1310 = icmp slt i64 %v1309, %v7
  %v1311 = select i1 %v1310, i64 %v1309, i64 %v7
  %v1312 = mul i64 %v1305, %v1306
  %v1313 = sdiv i64 %v1312, %v3
  %v1314 = mul i64 %v1313, 1
  %v1315 = icmp slt i64 %v1314, %v7
  %v1316 = select i1 %v1315, i64 %v1314, i64 %v7
  br label %b151
b151:
  %v1317 = phi i64 [ %v1311, %b147 ], [ %v1379, %b152 ]
  %v1318 = icmp slt i64 %v1317, %v1316
  br i1 %v1318, label %b152, label %b153
b152:
  %v1319 = mul i64 %v1317, 8
  %v1320 = getelementptr inbounds float, ptr %v118, i64 %v1319
  %v1321 = add i64 %v767, 0
  %v1322 = and i64 %v1321, %v206
  %v1323 = mul i64 %v1322, %v7
  %v1324 = add i64 %v1323, %v1317
  %v1325 = mul i64 %v1324, 8
  %v1326 = getelementptr inbounds float, ptr %v54, i64 %v1325
  %v1327 = mul i64 %v1317, 8
  %v1328 = getelementptr inbounds float, ptr %v176, i64 %v1327
  %v1329 = add i64 %v767, 0
  %v1330 = and i64 %v1329, %v224
  %v1331 = mul i64 %v1330, %v7
  %v1332 = add i64 %v1331, %v1317
  %v1333 = mul i64 %v1332, 1
  %v1334 = getelementptr inbounds float, ptr %v138, i64 %v1333
  %v1335 = getelementptr inbounds float, ptr %v1334, i64 0
  %v1336 = load float, ptr %v1335, align 4
  %v1337 = mul i64 %v1317, 1
  %v1338 = getelementptr inbounds float, ptr %v178, i64 %v1337
  %v1339 = getelementptr inbounds float, ptr %v1338, i64 0
  %v1340 = load float, ptr %v1339, align 4
  %v1341 = add i64 %v767, 0
  %v1342 = and i64 %v1341, %v222
  %v1343 = mul i64 %v1342, %v7
  %v1344 = add i64 %v1343, %v1317
  %v1345 = mul i64 %v1344, 8
  %v1346 = getelementptr inbounds float, ptr %v136, i64 %v1345
  %v1347 = add i64 %v767, 0
  %v1348 = and i64 %v1347, %v262
  %v1349 = mul i64 %v1348, %v7
  %v1350 = add i64 %v1349, %v1317
  %v1351 = mul i64 %v1350, 8
  %v1352 = getelementptr inbounds float, ptr %v180, i64 %v1351
  %v1353 = add i64 0, 0
  %v1354 = getelementptr inbounds float, ptr %v1320, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = add i64 0, 0
  %v1357 = getelementptr inbounds float, ptr %v1326, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = add i64 0, 0
  %v1360 = getelementptr inbounds float, ptr %v1328, i64 %v1359
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = fadd <8 x float> %v1358, %v1361
  %v1363 = insertelement <8 x float> poison, float %v1336, i64 0
  %v1364 = shufflevector <8 x float> %v1363, <8 x float> poison, <8 x i32> zeroinitializer
  %v1365 = fdiv <8 x float> %v1362, %v1364
  %v1366 = insertelement <8 x float> poison, float %v1340, i64 0
  %v1367 = shufflevector <8 x float> %v1366, <8 x float> poison, <8 x i32> zeroinitializer
  %v1368 = fadd <8 x float> %v1365, %v1367
  %v1369 = add i64 0, 0
  %v1370 = getelementptr inbounds float, ptr %v1346, i64 %v1369
  %v1371 = load <8 x float>, ptr %v1370, align 4
  %v1372 = fmul <8 x float> %v1368, %v1371
  %v1373 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1374 = shufflevector <8 x float> %v1373, <8 x float> poison, <8 x i32> zeroinitializer
  %v1375 = fcmp une <8 x float> %v1355, splat (float 0x0000000000000000)
  %v1376 = select <8 x i1> %v1375, <8 x float> %v1372, <8 x float> %v1374
  %v1377 = add i64 0, 0
  %v1378 = getelementptr inbounds float, ptr %v1352, i64 %v1377
  store <8 x float> %v1376, ptr %v1378, align 4
  %v1379 = add nsw i64 %v1317, 1
  br label %b151
b153:
  %v1380 = add i64 %v7, 0
  %v1381 = sdiv i64 %v1380, 1
  %v1382 = add i64 %v2, 1
  %v1383 = mul i64 %v1381, %v2
  %v1384 = sdiv i64 %v1383, %v3
  %v1385 = mul i64 %v1384, 1
  %v1386 = icmp slt i64 %v1385, %v7
  %v1387 = select i1 %v1386, i64 %v1385, i64 %v7
  %v1388 = mul i64 %v1381, %v1382
  %v1389 = sdiv i64 %v1388, %v3
  %v1390 = mul i64 %v1389, 1
  %v1391 = icmp slt i64 %v1390, %v7
  %v1392 = select i1 %v1391, i64 %v1390, i64 %v7
  br label %b154
b154:
  %v1393 = phi i64 [ %v1387, %b153 ], [ %v1468, %b159 ]
  %v1394 = icmp slt i64 %v1393, %v1392
  br i1 %v1394, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1395 = phi i64 [ 0, %b155 ], [ %v1459, %b158 ]
  %v1396 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v1458, %b158 ]
  %v1397 = icmp slt i64 %v1395, 8
  br i1 %v1397, label %b158, label %b159
b158:
  %v1398 = add i64 %v767, 0
  %v1399 = and i64 %v1398, %v262
  %v1400 = mul i64 %v1399, %v7
  %v1401 = add i64 %v1400, %v1393
  %v1402 = mul i64 %v1401, 8
  %v1403 = getelementptr inbounds float, ptr %v180, i64 %v1402
  %v1404 = add i64 0, %v1395
  %v1405 = getelementptr inbounds float, ptr %v1403, i64 %v1404
  %v1406 = load float, ptr %v1405, align 4
  %v1407 = mul i64 %v1393, 64
  %v1408 = getelementptr inbounds float, ptr %v116, i64 %v1407
  %v1409 = add i64 %v767, 0
  %v1410 = and i64 %v1409, %v220
  %v1411 = mul i64 %v1410, %v7
  %v1412 = add i64 %v1411, %v1393
  %v1413 = mul i64 %v1412, 8
  %v1414 = getelementptr inbounds float, ptr %v130, i64 %v1413
  %v1415 = add i64 0, 0
  %v1416 = getelementptr inbounds float, ptr %v24, i64 %v1415
  %v1417 = load <8 x float>, ptr %v1416, align 4
  %v1418 = insertelement <8 x float> poison, float %v1406, i64 0
  %v1419 = shufflevector <8 x float> %v1418, <8 x float> poison, <8 x i32> zeroinitializer
  %v1420 = fmul <8 x float> %v1417, %v1419
  %v1421 = add i64 0, 0
  %v1422 = mul i64 %v1395, 8
  %v1423 = add i64 %v1421, %v1422
  %v1424 = getelementptr inbounds float, ptr %v1408, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = add i64 0, 0
  %v1427 = getelementptr inbounds float, ptr %v1414, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = fadd <8 x float> %v1425, %v1428
  %v1430 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1429)
  %v1431 = fcmp ogt <8 x float> %v1430, splat (float 0x4023000000000000)
  %v1432 = select <8 x i1> %v1431, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1430
  %v1433 = fadd <8 x float> %v1432, %v1432
  %v1434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1433, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1435 = fsub <8 x float> %v1434, splat (float 0x4168000000000000)
  %v1436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1435, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1433)
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1435, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1436)
  %v1438 = bitcast <8 x float> %v1434 to <8 x i32>
  %v1439 = fmul <8 x float> %v1437, %v1437
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1437, <8 x float> splat (float 0x3F81227F40000000))
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> %v1437, <8 x float> splat (float 0x3FA5556740000000))
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> %v1437, <8 x float> splat (float 0x3FC5554B00000000))
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> %v1437, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> %v1443, <8 x float> %v1437)
  %v1445 = shl <8 x i32> %v1438, splat (i32 23)
  %v1446 = add <8 x i32> %v1445, splat (i32 1065353216)
  %v1447 = bitcast <8 x i32> %v1446 to <8 x float>
  %v1448 = fsub <8 x float> %v1447, splat (float 0x3FF0000000000000)
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1444, <8 x float> %v1448)
  %v1450 = fadd <8 x float> %v1449, splat (float 0x4000000000000000)
  %v1451 = fdiv <8 x float> %v1449, %v1450
  %v1452 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1451, <8 x float> %v1429)
  %v1453 = fmul <8 x float> %v1452, %v1452
  %v1454 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1455 = shufflevector <8 x float> %v1454, <8 x float> poison, <8 x i32> zeroinitializer
  %v1456 = fsub <8 x float> %v1455, %v1453
  %v1457 = fmul <8 x float> %v1420, %v1456
  %v1458 = fadd <8 x float> %v1396, %v1457
  %v1459 = add nsw i64 %v1395, 1
  br label %b157
b159:
  %v1460 = add i64 %v767, 0
  %v1461 = and i64 %v1460, %v264
  %v1462 = mul i64 %v1461, %v7
  %v1463 = add i64 %v1462, %v1393
  %v1464 = mul i64 %v1463, 8
  %v1465 = getelementptr inbounds float, ptr %v182, i64 %v1464
  %v1466 = add i64 0, 0
  %v1467 = getelementptr inbounds float, ptr %v1465, i64 %v1466
  store <8 x float> %v1396, ptr %v1467, align 4
  %v1468 = add nsw i64 %v1393, 1
  br label %b154
b156:
  %v1470 = add i64 %v7, 0
  %v1471 = sdiv i64 %v1470, 1
  %v1472 = add i64 %v2, 1
  %v1473 = mul i64 %v1471, %v2
  %v1474 = sdiv i64 %v1473, %v3
  %v1475 = mul i64 %v1474, 1
  %v1476 = icmp slt i64 %v1475, %v7
  %v1477 = select i1 %v1476, i64 %v1475, i64 %v7
  %v1478 = mul i64 %v1471, %v1472
  %v1479 = sdiv i64 %v1478, %v3
  %v1480 = mul i64 %v1479, 1
  %v1481 = icmp slt i64 %v1480, %v7
  %v1482 = select i1 %v1481, i64 %v1480, i64 %v7
  br label %b160
b160:
  %v1483 = phi i64 [ %v1477, %b156 ], [ %v1648, %b165 ]
  %v1484 = icmp slt i64 %v1483, %v1482
  br i1 %v1484, label %b161, label %b162
b161:
  %v1485 = add i64 %v1483, 96
  %v1486 = icmp slt i64 %v1485, %v1482
  %v1487 = select i1 %v1486, i64 %v1485, i64 %v1482
  br label %b163
b163:
  %v1488 = phi i64 [ 0, %b161 ], [ %v1647, %b168 ]
  %v1489 = icmp slt i64 %v1488, 1
  br i1 %v1489, label %b164, label %b165
b164:
  %v1490 = sub i64 %v1487, %v1483
  %v1491 = sub i64 8, 1
  %v1492 = add i64 %v1490, %v1491
  %v1493 = sdiv i64 %v1492, 8
  br label %b166
b166:
  %v1494 = phi i64 [ 0, %b164 ], [ %v1646, %b177 ]
  %v1495 = icmp slt i64 %v1494, %v1493
  br i1 %v1495, label %b167, label %b168
b167:
  %v1496 = mul i64 %v1490, %v1494
  %v1497 = sdiv i64 %v1496, %v1493
  %v1498 = add i64 %v1483, %v1497
  %v1499 = add i64 %v1494, 1
  %v1500 = mul i64 %v1490, %v1499
  %v1501 = sdiv i64 %v1500, %v1493
  %v1502 = add i64 %v1483, %v1501
  %v1503 = mul i64 %v1488, 192
  %v1504 = getelementptr inbounds float, ptr %v574, i64 %v1503
  %v1505 = sub i64 %v1502, %v1498
  %v1506 = add i64 %v767, 0
  %v1507 = and i64 %v1506, %v250
  %v1508 = mul i64 %v1507, %v7
  %v1509 = add i64 %v1508, %v1498
  %v1510 = mul i64 %v1509, 8
  %v1511 = getelementptr inbounds float, ptr %v164, i64 %v1510
  %v1512 = getelementptr inbounds float, ptr %v1511, i64 0
  %v1513 = sub i64 %v1505, 1
  %v1514 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1513
  %v1515 = load ptr, ptr %v1514, align 4
  %v1516 = getelementptr inbounds float, ptr %v1469, i64 0
  %v1517 = icmp sgt i64 %v1505, 0
  br i1 %v1517, label %b169, label %b170
b169:
  call void %v1515(ptr %v1512, i64 8, ptr %v1504, i64 8, ptr %v1516, i64 24, i64 0)
  br label %b170
b170:
  %v1518 = add i64 %v1503, 64
  %v1519 = getelementptr inbounds float, ptr %v574, i64 %v1518
  %v1520 = sub i64 %v1502, %v1498
  %v1521 = add i64 %v767, 0
  %v1522 = and i64 %v1521, %v258
  %v1523 = mul i64 %v1522, %v7
  %v1524 = add i64 %v1523, %v1498
  %v1525 = mul i64 %v1524, 8
  %v1526 = getelementptr inbounds float, ptr %v172, i64 %v1525
  %v1527 = getelementptr inbounds float, ptr %v1526, i64 0
  %v1528 = sub i64 %v1520, 1
  %v1529 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1528
  %v1530 = load ptr, ptr %v1529, align 4
  %v1531 = getelementptr inbounds float, ptr %v1469, i64 8
  %v1532 = icmp sgt i64 %v1520, 0
  br i1 %v1532, label %b171, label %b172
b171:
  call void %v1530(ptr %v1527, i64 8, ptr %v1519, i64 8, ptr %v1531, i64 24, i64 0)
  br label %b172
b172:
  %v1533 = add i64 %v1518, 64
  %v1534 = getelementptr inbounds float, ptr %v574, i64 %v1533
  %v1535 = sub i64 %v1502, %v1498
  %v1536 = add i64 %v767, 0
  %v1537 = and i64 %v1536, %v264
  %v1538 = mul i64 %v1537, %v7
  %v1539 = add i64 %v1538, %v1498
  %v1540 = mul i64 %v1539, 8
  %v1541 = getelementptr inbounds float, ptr %v182, i64 %v1540
  %v1542 = getelementptr inbounds float, ptr %v1541, i64 0
  %v1543 = sub i64 %v1535, 1
  %v1544 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1543
  %v1545 = load ptr, ptr %v1544, align 4
  %v1546 = getelementptr inbounds float, ptr %v1469, i64 16
  %v1547 = icmp sgt i64 %v1535, 0
  br i1 %v1547, label %b173, label %b174
b173:
  call void %v1545(ptr %v1542, i64 8, ptr %v1534, i64 8, ptr %v1546, i64 24, i64 0)
  br label %b174
b174:
  %v1548 = add i64 %v1533, 64
  br label %b175
b175:
  %v1549 = phi i64 [ %v1498, %b174 ], [ %v1645, %b180 ]
  %v1550 = icmp slt i64 %v1549, %v1502
  br i1 %v1550, label %b176, label %b177
b176:
  %v1551 = sub i64 %v1549, %v1498
  %v1552 = mul i64 %v1551, 24
  %v1553 = getelementptr inbounds float, ptr %v1469, i64 %v1552
  %v1554 = add i64 %v767, 1
  %v1555 = and i64 %v1554, 1
  %v1556 = mul i64 %v1555, %v7
  %v1557 = add i64 %v1556, %v1549
  %v1558 = mul i64 %v1557, 8
  %v1559 = getelementptr inbounds float, ptr %v62, i64 %v1558
  %v1560 = add i64 %v767, 0
  %v1561 = and i64 %v1560, %v208
  %v1562 = mul i64 %v1561, %v7
  %v1563 = add i64 %v1562, %v1549
  %v1564 = mul i64 %v1563, 8
  %v1565 = getelementptr inbounds float, ptr %v56, i64 %v1564
  %v1566 = add i64 %v767, 0
  %v1567 = and i64 %v1566, %v230
  %v1568 = mul i64 %v1567, %v7
  %v1569 = add i64 %v1568, %v1549
  %v1570 = mul i64 %v1569, 8
  %v1571 = getelementptr inbounds float, ptr %v144, i64 %v1570
  %v1572 = add i64 %v767, 0
  %v1573 = and i64 %v1572, %v256
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1549
  %v1576 = mul i64 %v1575, 8
  %v1577 = getelementptr inbounds float, ptr %v170, i64 %v1576
  %v1578 = add i64 %v767, 0
  %v1579 = and i64 %v1578, %v228
  %v1580 = mul i64 %v1579, %v7
  %v1581 = add i64 %v1580, %v1549
  %v1582 = mul i64 %v1581, 8
  %v1583 = getelementptr inbounds float, ptr %v142, i64 %v1582
  %v1584 = add i64 %v767, 0
  %v1585 = and i64 %v1584, %v248
  %v1586 = mul i64 %v1585, %v7
  %v1587 = add i64 %v1586, %v1549
  %v1588 = mul i64 %v1587, 32
  %v1589 = getelementptr inbounds float, ptr %v162, i64 %v1588
  %v1590 = add i64 %v767, 0
  %v1591 = and i64 %v1590, 1
  %v1592 = mul i64 %v1591, %v7
  %v1593 = add i64 %v1592, %v1549
  %v1594 = mul i64 %v1593, 8
  %v1595 = getelementptr inbounds float, ptr %v62, i64 %v1594
  br label %b178
b178:
  %v1596 = phi i64 [ 0, %b176 ], [ %v1644, %b179 ]
  %v1597 = icmp slt i64 %v1596, 1
  br i1 %v1597, label %b179, label %b180
b179:
  %v1598 = mul i64 %v1488, 1
  %v1599 = add i64 %v1598, %v1596
  %v1600 = mul i64 %v1599, 8
  %v1601 = add i64 0, %v1596
  %v1602 = mul i64 %v1601, 8
  %v1603 = getelementptr inbounds float, ptr %v1553, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = add i64 1, %v1596
  %v1606 = mul i64 %v1605, 8
  %v1607 = getelementptr inbounds float, ptr %v1553, i64 %v1606
  %v1608 = load <8 x float>, ptr %v1607, align 4
  %v1609 = add i64 2, %v1596
  %v1610 = mul i64 %v1609, 8
  %v1611 = getelementptr inbounds float, ptr %v1553, i64 %v1610
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = add i64 0, %v1600
  %v1614 = getelementptr inbounds float, ptr %v1559, i64 %v1613
  %v1615 = load <8 x float>, ptr %v1614, align 4
  %v1616 = add i64 0, %v1600
  %v1617 = getelementptr inbounds float, ptr %v1565, i64 %v1616
  %v1618 = load <8 x float>, ptr %v1617, align 4
  %v1619 = fadd <8 x float> %v1615, %v1618
  %v1620 = add i64 0, %v1600
  %v1621 = getelementptr inbounds float, ptr %v1571, i64 %v1620
  %v1622 = load <8 x float>, ptr %v1621, align 4
  %v1623 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1624 = shufflevector <8 x float> %v1623, <8 x float> poison, <8 x i32> zeroinitializer
  %v1625 = fsub <8 x float> %v1624, %v1622
  %v1626 = fmul <8 x float> %v1619, %v1625
  %v1627 = add i64 0, %v1600
  %v1628 = getelementptr inbounds float, ptr %v1577, i64 %v1627
  %v1629 = load <8 x float>, ptr %v1628, align 4
  %v1630 = add i64 0, %v1600
  %v1631 = getelementptr inbounds float, ptr %v1583, i64 %v1630
  %v1632 = load <8 x float>, ptr %v1631, align 4
  %v1633 = fmul <8 x float> %v1629, %v1632
  %v1634 = fadd <8 x float> %v1626, %v1633
  %v1635 = add i64 24, %v1600
  %v1636 = getelementptr inbounds float, ptr %v1589, i64 %v1635
  %v1637 = load <8 x float>, ptr %v1636, align 4
  %v1638 = fadd <8 x float> %v1637, %v1604
  %v1639 = fadd <8 x float> %v1638, %v1608
  %v1640 = fadd <8 x float> %v1639, %v1612
  %v1641 = fadd <8 x float> %v1634, %v1640
  %v1642 = add i64 0, %v1600
  %v1643 = getelementptr inbounds float, ptr %v1595, i64 %v1642
  store <8 x float> %v1641, ptr %v1643, align 4
  %v1644 = add nsw i64 %v1596, 1
  br label %b178
b180:
  %v1645 = add nsw i64 %v1549, 1
  br label %b175
b177:
  %v1646 = add nsw i64 %v1494, 1
  br label %b166
b168:
  %v1647 = add nsw i64 %v1488, 1
  br label %b163
b165:
  %v1648 = add nsw i64 %v1483, 96
  br label %b160
b162:
  %v1649 = add nsw i64 %v764, 1
  br label %b77
b79:
  %v1650 = icmp sgt i64 %v3, 1
  br i1 %v1650, label %b181, label %b182
b181:
  %v1651 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1652 = atomicrmw add ptr %v1651, i64 1 acq_rel
  %v1653 = load i64, ptr %v271, align 8
  %v1654 = add i64 %v1653, 1
  store i64 %v1654, ptr %v271, align 8
  %v1655 = mul i64 %v3, %v1654
  br label %b183
b183:
  %v1656 = load atomic i64, ptr %v1651 acquire, align 8
  %v1657 = icmp slt i64 %v1656, %v1655
  br i1 %v1657, label %b184, label %b185
b184:
  %v1658 = call i32 @sched_yield()
  br label %b183
b185:
  br label %b182
b182:
  %v1659 = getelementptr inbounds float, ptr %v273, i64 1216
  %v1660 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1661 = load i64, ptr %v1660, align 8
  %v1662 = icmp eq i64 %v1661, 0
  br i1 %v1662, label %b186, label %b187
b186:
  %v1663 = add i64 1, 0
  %v1664 = sdiv i64 %v1663, 1
  %v1665 = add i64 %v2, 1
  %v1666 = mul i64 %v1664, %v2
  %v1667 = sdiv i64 %v1666, %v3
  %v1668 = mul i64 %v1667, 1
  %v1669 = icmp slt i64 %v1668, 1
  %v1670 = select i1 %v1669, i64 %v1668, i64 1
  %v1671 = mul i64 %v1664, %v1665
  %v1672 = sdiv i64 %v1671, %v3
  %v1673 = mul i64 %v1672, 1
  %v1674 = icmp slt i64 %v1673, 1
  %v1675 = select i1 %v1674, i64 %v1673, i64 1
  %v1676 = icmp slt i64 %v1675, 1
  %v1677 = select i1 %v1676, i64 %v1675, i64 1
  br label %b188
b188:
  %v1678 = phi i64 [ %v1670, %b186 ], [ %v1712, %b189 ]
  %v1679 = icmp slt i64 %v1678, %v1677
  br i1 %v1679, label %b189, label %b190
b189:
  %v1680 = mul i64 %v1678, 192
  %v1681 = mul i64 %v1678, 8
  %v1682 = add i64 %v1680, 0
  %v1683 = add i64 %v1681, 0
  %v1684 = getelementptr inbounds float, ptr %v1659, i64 %v1682
  %v1685 = sub i64 8, %v1683
  %v1686 = icmp slt i64 %v1685, 0
  %v1687 = select i1 %v1686, i64 0, i64 %v1685
  %v1688 = mul i64 %v1683, 1
  %v1689 = add i64 0, %v1688
  %v1690 = getelementptr inbounds float, ptr %v32, i64 %v1689
  call void @pack_rows(ptr %v1690, i64 1, i64 8, i64 8, i64 %v1687, ptr %v1684, i64 8)
  %v1691 = add i64 %v1680, 64
  %v1692 = add i64 %v1691, 0
  %v1693 = add i64 %v1681, 0
  %v1694 = getelementptr inbounds float, ptr %v1659, i64 %v1692
  %v1695 = sub i64 8, %v1693
  %v1696 = icmp slt i64 %v1695, 0
  %v1697 = select i1 %v1696, i64 0, i64 %v1695
  %v1698 = mul i64 %v1693, 1
  %v1699 = add i64 0, %v1698
  %v1700 = getelementptr inbounds float, ptr %v28, i64 %v1699
  call void @pack_rows(ptr %v1700, i64 1, i64 8, i64 8, i64 %v1697, ptr %v1694, i64 8)
  %v1701 = add i64 %v1691, 64
  %v1702 = add i64 %v1701, 0
  %v1703 = add i64 %v1681, 0
  %v1704 = getelementptr inbounds float, ptr %v1659, i64 %v1702
  %v1705 = sub i64 8, %v1703
  %v1706 = icmp slt i64 %v1705, 0
  %v1707 = select i1 %v1706, i64 0, i64 %v1705
  %v1708 = mul i64 %v1703, 1
  %v1709 = add i64 0, %v1708
  %v1710 = getelementptr inbounds float, ptr %v26, i64 %v1709
  call void @pack_rows(ptr %v1710, i64 1, i64 8, i64 8, i64 %v1707, ptr %v1704, i64 8)
  %v1711 = add i64 %v1701, 64
  %v1712 = add nsw i64 %v1678, 1
  br label %b188
b190:
  br label %b187
b187:
  %v1713 = icmp sgt i64 %v3, 1
  br i1 %v1713, label %b191, label %b192
b191:
  %v1714 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1715 = atomicrmw add ptr %v1714, i64 1 acq_rel
  %v1716 = load i64, ptr %v271, align 8
  %v1717 = add i64 %v1716, 1
  store i64 %v1717, ptr %v271, align 8
  %v1718 = mul i64 %v3, %v1717
  br label %b193
b193:
  %v1719 = load atomic i64, ptr %v1714 acquire, align 8
  %v1720 = icmp slt i64 %v1719, %v1718
  br i1 %v1720, label %b194, label %b195
b194:
  %v1721 = call i32 @sched_yield()
  br label %b193
b195:
  br label %b192
b192:
  %v1723 = add i64 %v8, 0
  %v1724 = sdiv i64 %v1723, 1
  %v1725 = add i64 %v2, 1
  %v1726 = mul i64 %v1724, %v2
  %v1727 = sdiv i64 %v1726, %v3
  %v1728 = mul i64 %v1727, 1
  %v1729 = icmp slt i64 %v1728, %v8
  %v1730 = select i1 %v1729, i64 %v1728, i64 %v8
  %v1731 = mul i64 %v1724, %v1725
  %v1732 = sdiv i64 %v1731, %v3
  %v1733 = mul i64 %v1732, 1
  %v1734 = icmp slt i64 %v1733, %v8
  %v1735 = select i1 %v1734, i64 %v1733, i64 %v8
  br label %b196
b196:
  %v1736 = phi i64 [ %v1730, %b192 ], [ %v1828, %b201 ]
  %v1737 = icmp slt i64 %v1736, %v1735
  br i1 %v1737, label %b197, label %b198
b197:
  %v1738 = add i64 %v1736, 96
  %v1739 = icmp slt i64 %v1738, %v1735
  %v1740 = select i1 %v1739, i64 %v1738, i64 %v1735
  br label %b199
b199:
  %v1741 = phi i64 [ 0, %b197 ], [ %v1827, %b204 ]
  %v1742 = icmp slt i64 %v1741, 1
  br i1 %v1742, label %b200, label %b201
b200:
  %v1743 = sub i64 %v1740, %v1736
  %v1744 = sub i64 8, 1
  %v1745 = add i64 %v1743, %v1744
  %v1746 = sdiv i64 %v1745, 8
  br label %b202
b202:
  %v1747 = phi i64 [ 0, %b200 ], [ %v1826, %b213 ]
  %v1748 = icmp slt i64 %v1747, %v1746
  br i1 %v1748, label %b203, label %b204
b203:
  %v1749 = mul i64 %v1743, %v1747
  %v1750 = sdiv i64 %v1749, %v1746
  %v1751 = add i64 %v1736, %v1750
  %v1752 = add i64 %v1747, 1
  %v1753 = mul i64 %v1743, %v1752
  %v1754 = sdiv i64 %v1753, %v1746
  %v1755 = add i64 %v1736, %v1754
  %v1756 = mul i64 %v1741, 192
  %v1757 = getelementptr inbounds float, ptr %v1659, i64 %v1756
  %v1758 = sub i64 %v1755, %v1751
  %v1759 = mul i64 %v1751, 8
  %v1760 = getelementptr inbounds float, ptr %v158, i64 %v1759
  %v1761 = getelementptr inbounds float, ptr %v1760, i64 0
  %v1762 = sub i64 %v1758, 1
  %v1763 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1762
  %v1764 = load ptr, ptr %v1763, align 4
  %v1765 = getelementptr inbounds float, ptr %v1722, i64 0
  %v1766 = icmp sgt i64 %v1758, 0
  br i1 %v1766, label %b205, label %b206
b205:
  call void %v1764(ptr %v1761, i64 8, ptr %v1757, i64 8, ptr %v1765, i64 24, i64 0)
  br label %b206
b206:
  %v1767 = add i64 %v1756, 64
  %v1768 = getelementptr inbounds float, ptr %v1659, i64 %v1767
  %v1769 = sub i64 %v1755, %v1751
  %v1770 = mul i64 %v1751, 8
  %v1771 = getelementptr inbounds float, ptr %v164, i64 %v1770
  %v1772 = getelementptr inbounds float, ptr %v1771, i64 0
  %v1773 = sub i64 %v1769, 1
  %v1774 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1773
  %v1775 = load ptr, ptr %v1774, align 4
  %v1776 = getelementptr inbounds float, ptr %v1722, i64 8
  %v1777 = icmp sgt i64 %v1769, 0
  br i1 %v1777, label %b207, label %b208
b207:
  call void %v1775(ptr %v1772, i64 8, ptr %v1768, i64 8, ptr %v1776, i64 24, i64 0)
  br label %b208
b208:
  %v1778 = add i64 %v1767, 64
  %v1779 = getelementptr inbounds float, ptr %v1659, i64 %v1778
  %v1780 = sub i64 %v1755, %v1751
  %v1781 = mul i64 %v1751, 8
  %v1782 = getelementptr inbounds float, ptr %v172, i64 %v1781
  %v1783 = getelementptr inbounds float, ptr %v1782, i64 0
  %v1784 = sub i64 %v1780, 1
  %v1785 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1784
  %v1786 = load ptr, ptr %v1785, align 4
  %v1787 = getelementptr inbounds float, ptr %v1722, i64 16
  %v1788 = icmp sgt i64 %v1780, 0
  br i1 %v1788, label %b209, label %b210
b209:
  call void %v1786(ptr %v1783, i64 8, ptr %v1779, i64 8, ptr %v1787, i64 24, i64 0)
  br label %b210
b210:
  %v1789 = add i64 %v1778, 64
  br label %b211
b211:
  %v1790 = phi i64 [ %v1751, %b210 ], [ %v1825, %b216 ]
  %v1791 = icmp slt i64 %v1790, %v1755
  br i1 %v1791, label %b212, label %b213
b212:
  %v1792 = sub i64 %v1790, %v1751
  %v1793 = mul i64 %v1792, 24
  %v1794 = getelementptr inbounds float, ptr %v1722, i64 %v1793
  %v1795 = mul i64 %v1790, 8
  %v1796 = getelementptr inbounds float, ptr %v184, i64 %v1795
  %v1797 = mul i64 %v1790, 8
  %v1798 = getelementptr inbounds float, ptr %v186, i64 %v1797
  %v1799 = mul i64 %v1790, 8
  %v1800 = getelementptr inbounds float, ptr %v188, i64 %v1799
  br label %b214
b214:
  %v1801 = phi i64 [ 0, %b212 ], [ %v1824, %b215 ]
  %v1802 = icmp slt i64 %v1801, 1
  br i1 %v1802, label %b215, label %b216
b215:
  %v1803 = mul i64 %v1741, 1
  %v1804 = add i64 %v1803, %v1801
  %v1805 = mul i64 %v1804, 8
  %v1806 = add i64 0, %v1801
  %v1807 = mul i64 %v1806, 8
  %v1808 = getelementptr inbounds float, ptr %v1794, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = add i64 1, %v1801
  %v1811 = mul i64 %v1810, 8
  %v1812 = getelementptr inbounds float, ptr %v1794, i64 %v1811
  %v1813 = load <8 x float>, ptr %v1812, align 4
  %v1814 = add i64 2, %v1801
  %v1815 = mul i64 %v1814, 8
  %v1816 = getelementptr inbounds float, ptr %v1794, i64 %v1815
  %v1817 = load <8 x float>, ptr %v1816, align 4
  %v1818 = add i64 0, %v1805
  %v1819 = getelementptr inbounds float, ptr %v1796, i64 %v1818
  store <8 x float> %v1809, ptr %v1819, align 4
  %v1820 = add i64 0, %v1805
  %v1821 = getelementptr inbounds float, ptr %v1798, i64 %v1820
  store <8 x float> %v1813, ptr %v1821, align 4
  %v1822 = add i64 0, %v1805
  %v1823 = getelementptr inbounds float, ptr %v1800, i64 %v1822
  store <8 x float> %v1817, ptr %v1823, align 4
  %v1824 = add nsw i64 %v1801, 1
  br label %b214
b216:
  %v1825 = add nsw i64 %v1790, 1
  br label %b211
b213:
  %v1826 = add nsw i64 %v1747, 1
  br label %b202
b204:
  %v1827 = add nsw i64 %v1741, 1
  br label %b199
b201:
  %v1828 = add nsw i64 %v1736, 96
  br label %b196
b198:
  %v1829 = icmp sgt i64 %v3, 1
  br i1 %v1829, label %b217, label %b218
b217:
  %v1830 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1831 = atomicrmw add ptr %v1830, i64 1 acq_rel
  %v1832 = load i64, ptr %v271, align 8
  %v1833 = add i64 %v1832, 1
  store i64 %v1833, ptr %v271, align 8
  %v1834 = mul i64 %v3, %v1833
  br label %b219
b219:
  %v1835 = load atomic i64, ptr %v1830 acquire, align 8
  %v1836 = icmp slt i64 %v1835, %v1834
  br i1 %v1836, label %b220, label %b221
b220:
  %v1837 = call i32 @sched_yield()
  br label %b219
b221:
  br label %b218
b218:
  %v1838 = getelementptr inbounds i64, ptr %v1, i64 102
  %v1839 = load i64, ptr %v1838, align 8
  %v1840 = icmp eq i64 %v1839, 0
  br i1 %v1840, label %b222, label %b223
b222:
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
  br label %b224
b224:
  %v1854 = phi i64 [ %v1848, %b222 ], [ %v1868, %b225 ]
  %v1855 = icmp slt i64 %v1854, %v1853
  br i1 %v1855, label %b225, label %b226
b225:
  %v1856 = and i64 0, 1
  %v1857 = mul i64 %v1856, %v7
  %v1858 = add i64 %v1857, %v1854
  %v1859 = mul i64 %v1858, 8
  %v1860 = getelementptr inbounds float, ptr %v62, i64 %v1859
  %v1861 = mul i64 %v1854, 8
  %v1862 = getelementptr inbounds float, ptr %v58, i64 %v1861
  %v1863 = add i64 0, 0
  %v1864 = getelementptr inbounds float, ptr %v1860, i64 %v1863
  %v1865 = load <8 x float>, ptr %v1864, align 4
  %v1866 = add i64 0, 0
  %v1867 = getelementptr inbounds float, ptr %v1862, i64 %v1866
  store <8 x float> %v1865, ptr %v1867, align 4
  %v1868 = add nsw i64 %v1854, 1
  br label %b224
b226:
  br label %b223
b223:
  %v1869 = icmp sgt i64 %v3, 1
  br i1 %v1869, label %b227, label %b228
b227:
  %v1870 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1871 = atomicrmw add ptr %v1870, i64 1 acq_rel
  %v1872 = load i64, ptr %v271, align 8
  %v1873 = add i64 %v1872, 1
  store i64 %v1873, ptr %v271, align 8
  %v1874 = mul i64 %v3, %v1873
  br label %b229
b229:
  %v1875 = load atomic i64, ptr %v1870 acquire, align 8
  %v1876 = icmp slt i64 %v1875, %v1874
  br i1 %v1876, label %b230, label %b231
b230:
  %v1877 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v1878 = icmp eq i64 %v2, 0
  br i1 %v1878, label %b232, label %b233
b232:
  br label %b234
b234:
  %v1879 = phi i64 [ 0, %b232 ], [ %v1882, %b235 ]
  %v1880 = icmp slt i64 %v1879, 64
  br i1 %v1880, label %b235, label %b236
b235:
  %v1881 = getelementptr inbounds float, ptr %v68, i64 %v1879
  store float 0x0000000000000000, ptr %v1881, align 4
  %v1882 = add nsw i64 %v1879, 1
  br label %b234
b236:
  br label %b237
b237:
  %v1883 = phi i64 [ 0, %b236 ], [ %v1926, %b242 ]
  %v1884 = icmp slt i64 %v1883, %v8
  br i1 %v1884, label %b238, label %b239
b238:
  br label %b240
b240:
  %v1885 = phi i64 [ 0, %b238 ], [ %v1925, %b241 ]
  %v1886 = icmp slt i64 %v1885, 8
  br i1 %v1886, label %b241, label %b242
b241:
  %v1887 = mul i64 %v1883, 1
  %v1888 = getelementptr inbounds float, ptr %v18, i64 %v1887
  %v1889 = getelementptr inbounds float, ptr %v1888, i64 0
  %v1890 = load float, ptr %v1889, align 4
  %v1891 = mul i64 %v1883, 8
  %v1892 = getelementptr inbounds float, ptr %v184, i64 %v1891
  %v1893 = mul i64 %v1883, 32
  %v1894 = getelementptr inbounds float, ptr %v162, i64 %v1893
  %v1895 = mul i64 %v1883, 8
  %v1896 = getelementptr inbounds float, ptr %v186, i64 %v1895
  %v1897 = mul i64 %v1883, 8
  %v1898 = getelementptr inbounds float, ptr %v188, i64 %v1897
  %v1899 = add i64 0, %v1885
  %v1900 = getelementptr inbounds float, ptr %v1892, i64 %v1899
  %v1901 = load float, ptr %v1900, align 4
  %v1902 = add i64 16, %v1885
  %v1903 = getelementptr inbounds float, ptr %v1894, i64 %v1902
  %v1904 = load float, ptr %v1903, align 4
  %v1905 = fadd float %v1901, %v1904
  %v1906 = add i64 0, %v1885
  %v1907 = getelementptr inbounds float, ptr %v1896, i64 %v1906
  %v1908 = load float, ptr %v1907, align 4
  %v1909 = fadd float %v1905, %v1908
  %v1910 = add i64 0, %v1885
  %v1911 = getelementptr inbounds float, ptr %v1898, i64 %v1910
  %v1912 = load float, ptr %v1911, align 4
  %v1913 = fadd float %v1909, %v1912
  %v1914 = fptosi float %v1890 to i64
  %v1915 = icmp slt i64 %v1914, 0
  %v1916 = select i1 %v1915, i64 0, i64 %v1914
  %v1917 = icmp sgt i64 %v1916, 7
  %v1918 = select i1 %v1917, i64 7, i64 %v1916
  %v1919 = add i64 0, %v1885
  %v1920 = mul i64 %v1918, 8
  %v1921 = add i64 %v1919, %v1920
  %v1922 = getelementptr inbounds float, ptr %v68, i64 %v1921
  %v1923 = load float, ptr %v1922, align 4
  %v1924 = fadd float %v1923, %v1913
  store float %v1924, ptr %v1922, align 4
  %v1925 = add nsw i64 %v1885, 1
  br label %b240
b242:
  %v1926 = add nsw i64 %v1883, 1
  br label %b237
b239:
  br label %b233
b233:
  %v1927 = icmp sgt i64 %v3, 1
  br i1 %v1927, label %b243, label %b244
b243:
  %v1928 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1929 = atomicrmw add ptr %v1928, i64 1 acq_rel
  %v1930 = load i64, ptr %v271, align 8
  %v1931 = add i64 %v1930, 1
  store i64 %v1931, ptr %v271, align 8
  %v1932 = mul i64 %v3, %v1931
  br label %b245
b245:
  %v1933 = load atomic i64, ptr %v1928 acquire, align 8
  %v1934 = icmp slt i64 %v1933, %v1932
  br i1 %v1934, label %b246, label %b247
b246:
  %v1935 = call i32 @sched_yield()
  br label %b245
b247:
  br label %b244
b244:
  %v1936 = mul i64 0, 8
  %v1937 = getelementptr inbounds float, ptr %v182, i64 %v1936
  %v1938 = getelementptr inbounds float, ptr %v1937, i64 0
  %v1939 = mul i64 0, 8
  %v1940 = getelementptr inbounds float, ptr %v60, i64 %v1939
  %v1941 = getelementptr inbounds float, ptr %v1940, i64 0
  %v1942 = getelementptr inbounds float, ptr %v276, i64 12288
  %v1943 = add i64 8, 1
  %v1944 = sdiv i64 %v1943, 2
  %v1945 = add i64 %v2, 1
  %v1946 = mul i64 %v1944, %v2
  %v1947 = sdiv i64 %v1946, %v3
  %v1948 = mul i64 %v1947, 2
  %v1949 = icmp slt i64 %v1948, 8
  %v1950 = select i1 %v1949, i64 %v1948, i64 8
  %v1951 = mul i64 %v1944, %v1945
  %v1952 = sdiv i64 %v1951, %v3
  %v1953 = mul i64 %v1952, 2
  %v1954 = icmp slt i64 %v1953, 8
  %v1955 = select i1 %v1954, i64 %v1953, i64 8
  %v1956 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b248
b248:
  %v1957 = phi i64 [ %v1950, %b244 ], [ %v1965, %b253 ]
  %v1958 = icmp slt i64 %v1957, %v1955
  br i1 %v1958, label %b249, label %b250
b249:
  %v1959 = mul i64 %v1957, 8
  %v1960 = getelementptr inbounds float, ptr %v1956, i64 %v1959
  br label %b251
b251:
  %v1961 = phi i64 [ 0, %b249 ], [ %v1964, %b252 ]
  %v1962 = icmp slt i64 %v1961, 8
  br i1 %v1962, label %b252, label %b253
b252:
  %v1963 = getelementptr inbounds float, ptr %v1960, i64 %v1961
  store float 0x0000000000000000, ptr %v1963, align 4
  %v1964 = add nsw i64 %v1961, 1
  br label %b251
b253:
  %v1965 = add nsw i64 %v1957, 1
  br label %b248
b250:
  %v1966 = mul i64 %v8, 1
  br label %b254
b254:
  %v1967 = phi i64 [ 0, %b250 ], [ %v2071, %b259 ]
  %v1968 = icmp slt i64 %v1967, %v1966
  br i1 %v1968, label %b255, label %b256
b255:
  %v1969 = sub i64 %v1966, %v1967
  %v1970 = icmp slt i64 %v1969, 384
  %v1971 = select i1 %v1970, i64 %v1969, i64 384
  br label %b257
b257:
  %v1972 = phi i64 [ %v1950, %b255 ], [ %v2070, %b283 ]
  %v1973 = icmp slt i64 %v1972, %v1955
  br i1 %v1973, label %b258, label %b259
b258:
  %v1974 = sub i64 %v1955, %v1972
  %v1975 = icmp slt i64 %v1974, 64
  %v1976 = select i1 %v1975, i64 %v1974, i64 64
  %v1977 = sdiv i64 %v1976, 2
  %v1978 = mul i64 %v1977, 2
  %v1979 = sub i64 %v1976, %v1978
  %v1980 = mul i64 %v1967, 8
  %v1981 = add i64 %v1980, %v1972
  %v1982 = getelementptr inbounds float, ptr %v1938, i64 %v1981
  br label %b260
b260:
  %v1983 = phi i64 [ 0, %b258 ], [ %v2009, %b268 ]
  %v1984 = icmp slt i64 %v1983, %v1971
  br i1 %v1984, label %b261, label %b262
b261:
  %v1985 = mul i64 %v1983, 8
  %v1986 = getelementptr inbounds float, ptr %v1982, i64 %v1985
  %v1987 = mul i64 %v1983, 2
  %v1988 = getelementptr inbounds float, ptr %v1942, i64 %v1987
  br label %b263
b263:
  %v1989 = phi i64 [ 0, %b261 ], [ %v1998, %b264 ]
  %v1990 = icmp slt i64 %v1989, %v1977
  br i1 %v1990, label %b264, label %b265
b264:
  %v1991 = mul i64 %v1989, 2
  %v1992 = getelementptr inbounds float, ptr %v1986, i64 %v1991
  %v1993 = mul i64 %v1989, 768
  %v1994 = getelementptr inbounds float, ptr %v1988, i64 %v1993
  %v1995 = getelementptr inbounds float, ptr %v1992, i64 0
  %v1996 = load <2 x float>, ptr %v1995, align 4
  %v1997 = getelementptr inbounds float, ptr %v1994, i64 0
  store <2 x float> %v1996, ptr %v1997, align 4
  %v1998 = add nsw i64 %v1989, 1
  br label %b263
b265:
  %v1999 = mul i64 %v1977, 2
  %v2000 = getelementptr inbounds float, ptr %v1986, i64 %v1999
  %v2001 = mul i64 %v1977, 768
  %v2002 = getelementptr inbounds float, ptr %v1988, i64 %v2001
  br label %b266
b266:
  %v2003 = phi i64 [ 0, %b265 ], [ %v2008, %b267 ]
  %v2004 = icmp slt i64 %v2003, %v1979
  br i1 %v2004, label %b267, label %b268
b267:
  %v2005 = getelementptr inbounds float, ptr %v2000, i64 %v2003
  %v2006 = load float, ptr %v2005, align 4
  %v2007 = getelementptr inbounds float, ptr %v2002, i64 %v2003
  store float %v2006, ptr %v2007, align 4
  %v2008 = add nsw i64 %v2003, 1
  br label %b266, !llvm.loop !0
b268:
  %v2009 = add nsw i64 %v1983, 1
  br label %b260
b262:
  br label %b269
b269:
  %v2010 = phi i64 [ 0, %b262 ], [ %v2045, %b277 ]
  %v2011 = icmp slt i64 %v2010, 0
  br i1 %v2011, label %b270, label %b271
b270:
  %v2012 = mul i64 %v1967, 8
  %v2013 = add i64 %v2012, %v2010
  %v2014 = getelementptr inbounds float, ptr %v1941, i64 %v2013
  br label %b272
b272:
  %v2015 = phi i64 [ 0, %b270 ], [ %v2033, %b273 ]
  %v2016 = icmp slt i64 %v2015, %v1971
  br i1 %v2016, label %b273, label %b274
b273:
  %v2017 = mul i64 %v2015, 8
  %v2018 = getelementptr inbounds float, ptr %v2014, i64 %v2017
  %v2019 = mul i64 %v2015, 32
  %v2020 = getelementptr inbounds float, ptr %v276, i64 %v2019
  %v2021 = getelementptr inbounds float, ptr %v2018, i64 0
  %v2022 = load <8 x float>, ptr %v2021, align 4
  %v2023 = getelementptr inbounds float, ptr %v2020, i64 0
  store <8 x float> %v2022, ptr %v2023, align 4
  %v2024 = getelementptr inbounds float, ptr %v2018, i64 8
  %v2025 = load <8 x float>, ptr %v2024, align 4
  %v2026 = getelementptr inbounds float, ptr %v2020, i64 8
  store <8 x float> %v2025, ptr %v2026, align 4
  %v2027 = getelementptr inbounds float, ptr %v2018, i64 16
  %v2028 = load <8 x float>, ptr %v2027, align 4
  %v2029 = getelementptr inbounds float, ptr %v2020, i64 16
  store <8 x float> %v2028, ptr %v2029, align 4
  %v2030 = getelementptr inbounds float, ptr %v2018, i64 24
  %v2031 = load <8 x float>, ptr %v2030, align 4
  %v2032 = getelementptr inbounds float, ptr %v2020, i64 24
  store <8 x float> %v2031, ptr %v2032, align 4
  %v2033 = add nsw i64 %v2015, 1
  br label %b272
b274:
  %v2034 = sdiv i64 %v1976, 2
  br label %b275
b275:
  %v2035 = phi i64 [ 0, %b274 ], [ %v2044, %b276 ]
  %v2036 = icmp slt i64 %v2035, %v2034
  br i1 %v2036, label %b276, label %b277
b276:
  %v2037 = mul i64 %v2035, 2
  %v2038 = add i64 %v1972, %v2037
  %v2039 = mul i64 %v2035, 768
  %v2040 = getelementptr inbounds float, ptr %v1942, i64 %v2039
  %v2041 = mul i64 %v2038, 8
  %v2042 = add i64 %v2041, %v2010
  %v2043 = getelementptr inbounds float, ptr %v1956, i64 %v2042
  call void @outer_2x32(ptr %v2040, ptr %v276, i64 %v1971, ptr %v2043, i64 8)
  %v2044 = add nsw i64 %v2035, 1
  br label %b275
b277:
  %v2045 = add nsw i64 %v2010, 32
  br label %b269
b271:
  %v2046 = mul i64 %v1967, 8
  %v2047 = add i64 %v2046, 0
  %v2048 = getelementptr inbounds float, ptr %v1941, i64 %v2047
  br label %b278
b278:
  %v2049 = phi i64 [ 0, %b271 ], [ %v2058, %b279 ]
  %v2050 = icmp slt i64 %v2049, %v1971
  br i1 %v2050, label %b279, label %b280
b279:
  %v2051 = mul i64 %v2049, 8
  %v2052 = getelementptr inbounds float, ptr %v2048, i64 %v2051
  %v2053 = mul i64 %v2049, 8
  %v2054 = getelementptr inbounds float, ptr %v276, i64 %v2053
  %v2055 = getelementptr inbounds float, ptr %v2052, i64 0
  %v2056 = load <8 x float>, ptr %v2055, align 4
  %v2057 = getelementptr inbounds float, ptr %v2054, i64 0
  store <8 x float> %v2056, ptr %v2057, align 4
  %v2058 = add nsw i64 %v2049, 1
  br label %b278
b280:
  %v2059 = sdiv i64 %v1976, 2
  br label %b281
b281:
  %v2060 = phi i64 [ 0, %b280 ], [ %v2069, %b282 ]
  %v2061 = icmp slt i64 %v2060, %v2059
  br i1 %v2061, label %b282, label %b283
b282:
  %v2062 = mul i64 %v2060, 2
  %v2063 = add i64 %v1972, %v2062
  %v2064 = mul i64 %v2060, 768
  %v2065 = getelementptr inbounds float, ptr %v1942, i64 %v2064
  %v2066 = mul i64 %v2063, 8
  %v2067 = add i64 %v2066, 0
  %v2068 = getelementptr inbounds float, ptr %v1956, i64 %v2067
  call void @outer_2x8(ptr %v2065, ptr %v276, i64 %v1971, ptr %v2068, i64 8)
  %v2069 = add nsw i64 %v2060, 1
  br label %b281
b283:
  %v2070 = add nsw i64 %v1972, 64
  br label %b257
b259:
  %v2071 = add nsw i64 %v1967, 384
  br label %b254
b256:
  %v2072 = icmp sgt i64 %v3, 1
  br i1 %v2072, label %b284, label %b285
b284:
  %v2073 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2074 = atomicrmw add ptr %v2073, i64 1 acq_rel
  %v2075 = load i64, ptr %v271, align 8
  %v2076 = add i64 %v2075, 1
  store i64 %v2076, ptr %v271, align 8
  %v2077 = mul i64 %v3, %v2076
  br label %b286
b286:
  %v2078 = load atomic i64, ptr %v2073 acquire, align 8
  %v2079 = icmp slt i64 %v2078, %v2077
  br i1 %v2079, label %b287, label %b288
b287:
  %v2080 = call i32 @sched_yield()
  br label %b286
b288:
  br label %b285
b285:
  %v2081 = add i64 %v7, 0
  %v2082 = sdiv i64 %v2081, 1
  %v2083 = add i64 %v2, 1
  %v2084 = mul i64 %v2082, %v2
  %v2085 = sdiv i64 %v2084, %v3
  %v2086 = mul i64 %v2085, 1
  %v2087 = icmp slt i64 %v2086, %v7
  %v2088 = select i1 %v2087, i64 %v2086, i64 %v7
  %v2089 = mul i64 %v2082, %v2083
  %v2090 = sdiv i64 %v2089, %v3
  %v2091 = mul i64 %v2090, 1
  %v2092 = icmp slt i64 %v2091, %v7
  %v2093 = select i1 %v2092, i64 %v2091, i64 %v7
  br label %b289
b289:
  %v2094 = phi i64 [ %v2088, %b285 ], [ %v2170, %b294 ]
  %v2095 = icmp slt i64 %v2094, %v2093
  br i1 %v2095, label %b290, label %b291
b290:
  br label %b292
b292:
  %v2096 = phi i64 [ 0, %b290 ], [ %v2169, %b297 ]
  %v2097 = icmp slt i64 %v2096, 8
  br i1 %v2097, label %b293, label %b294
b293:
  br label %b295
b295:
  %v2098 = phi i64 [ 0, %b293 ], [ %v2162, %b296 ]
  %v2099 = phi <8 x float> [ splat (float 0x0000000000000000), %b293 ], [ %v2161, %b296 ]
  %v2100 = icmp slt i64 %v2098, %v5
  br i1 %v2100, label %b296, label %b297
b296:
  %v2101 = add i64 %v2098, 0
  %v2102 = and i64 %v2101, %v262
  %v2103 = mul i64 %v2102, %v7
  %v2104 = add i64 %v2103, %v2094
  %v2105 = mul i64 %v2104, 8
  %v2106 = getelementptr inbounds float, ptr %v180, i64 %v2105
  %v2107 = add i64 0, %v2096
  %v2108 = getelementptr inbounds float, ptr %v2106, i64 %v2107
  %v2109 = load float, ptr %v2108, align 4
  %v2110 = mul i64 %v2094, 64
  %v2111 = getelementptr inbounds float, ptr %v116, i64 %v2110
  %v2112 = add i64 %v2098, 0
  %v2113 = and i64 %v2112, %v220
  %v2114 = mul i64 %v2113, %v7
  %v2115 = add i64 %v2114, %v2094
  %v2116 = mul i64 %v2115, 8
  %v2117 = getelementptr inbounds float, ptr %v130, i64 %v2116
  %v2118 = add i64 0, 0
  %v2119 = getelementptr inbounds float, ptr %v24, i64 %v2118
  %v2120 = load <8 x float>, ptr %v2119, align 4
  %v2121 = insertelement <8 x float> poison, float %v2109, i64 0
  %v2122 = shufflevector <8 x float> %v2121, <8 x float> poison, <8 x i32> zeroinitializer
  %v2123 = fmul <8 x float> %v2120, %v2122
  %v2124 = mul i64 %v2096, 8
  %v2125 = add i64 0, %v2124
  %v2126 = add i64 %v2125, 0
  %v2127 = getelementptr inbounds float, ptr %v2111, i64 %v2126
  %v2128 = load <8 x float>, ptr %v2127, align 4
  %v2129 = add i64 0, 0
  %v2130 = getelementptr inbounds float, ptr %v2117, i64 %v2129
  %v2131 = load <8 x float>, ptr %v2130, align 4
  %v2132 = fadd <8 x float> %v2128, %v2131
  %v2133 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2132)
  %v2134 = fcmp ogt <8 x float> %v2133, splat (float 0x4023000000000000)
  %v2135 = select <8 x i1> %v2134, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2133
  %v2136 = fadd <8 x float> %v2135, %v2135
  %v2137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2136, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2138 = fsub <8 x float> %v2137, splat (float 0x4168000000000000)
  %v2139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2138, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2136)
  %v2140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2138, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2139)
  %v2141 = bitcast <8 x float> %v2137 to <8 x i32>
  %v2142 = fmul <8 x float> %v2140, %v2140
  %v2143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2140, <8 x float> splat (float 0x3F81227F40000000))
  %v2144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2143, <8 x float> %v2140, <8 x float> splat (float 0x3FA5556740000000))
  %v2145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2144, <8 x float> %v2140, <8 x float> splat (float 0x3FC5554B00000000))
  %v2146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2145, <8 x float> %v2140, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2142, <8 x float> %v2146, <8 x float> %v2140)
  %v2148 = shl <8 x i32> %v2141, splat (i32 23)
  %v2149 = add <8 x i32> %v2148, splat (i32 1065353216)
  %v2150 = bitcast <8 x i32> %v2149 to <8 x float>
  %v2151 = fsub <8 x float> %v2150, splat (float 0x3FF0000000000000)
  %v2152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2150, <8 x float> %v2147, <8 x float> %v2151)
  %v2153 = fadd <8 x float> %v2152, splat (float 0x4000000000000000)
  %v2154 = fdiv <8 x float> %v2152, %v2153
  %v2155 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2154, <8 x float> %v2132)
  %v2156 = fmul <8 x float> %v2155, %v2155
  %v2157 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2158 = shufflevector <8 x float> %v2157, <8 x float> poison, <8 x i32> zeroinitializer
  %v2159 = fsub <8 x float> %v2158, %v2156
  %v2160 = fmul <8 x float> %v2123, %v2159
  %v2161 = fadd <8 x float> %v2099, %v2160
  %v2162 = add nsw i64 %v2098, 1
  br label %b295
b297:
  %v2163 = mul i64 %v2094, 64
  %v2164 = getelementptr inbounds float, ptr %v190, i64 %v2163
  %v2165 = mul i64 %v2096, 8
  %v2166 = add i64 0, %v2165
  %v2167 = add i64 %v2166, 0
  %v2168 = getelementptr inbounds float, ptr %v2164, i64 %v2167
  store <8 x float> %v2099, ptr %v2168, align 4
  %v2169 = add nsw i64 %v2096, 1
  br label %b292
b294:
  %v2170 = add nsw i64 %v2094, 1
  br label %b289
b291:
  %v2171 = icmp sgt i64 %v3, 1
  br i1 %v2171, label %b298, label %b299
b298:
  %v2172 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2173 = atomicrmw add ptr %v2172, i64 1 acq_rel
  %v2174 = load i64, ptr %v271, align 8
  %v2175 = add i64 %v2174, 1
  store i64 %v2175, ptr %v271, align 8
  %v2176 = mul i64 %v3, %v2175
  br label %b300
b300:
  %v2177 = load atomic i64, ptr %v2172 acquire, align 8
  %v2178 = icmp slt i64 %v2177, %v2176
  br i1 %v2178, label %b301, label %b302
b301:
  %v2179 = call i32 @sched_yield()
  br label %b300
b302:
  br label %b299
b299:
  %v2180 = icmp eq i64 %v2, 0
  br i1 %v2180, label %b303, label %b304
b303:
  br label %b305
b305:
  %v2181 = phi i64 [ 0, %b303 ], [ %v2242, %b310 ]
  %v2182 = phi <8 x float> [ splat (float 0x0000000000000000), %b303 ], [ %v2241, %b310 ]
  %v2183 = icmp slt i64 %v2181, %v8
  br i1 %v2183, label %b306, label %b307
b306:
  %v2184 = add i64 %v2181, 128
  %v2185 = icmp slt i64 %v2184, %v8
  %v2186 = select i1 %v2185, i64 %v2184, i64 %v8
  br label %b308
b308:
  %v2187 = phi i64 [ %v2181, %b306 ], [ %v2240, %b313 ]
  %v2188 = phi <8 x float> [ splat (float 0x0000000000000000), %b306 ], [ %v2191, %b313 ]
  %v2189 = icmp slt i64 %v2187, %v2186
  br i1 %v2189, label %b309, label %b310
b309:
  br label %b311
b311:
  %v2190 = phi i64 [ 0, %b309 ], [ %v2239, %b312 ]
  %v2191 = phi <8 x float> [ %v2188, %b309 ], [ %v2238, %b312 ]
  %v2192 = icmp slt i64 %v2190, 8
  br i1 %v2192, label %b312, label %b313
b312:
  %v2193 = mul i64 %v2187, 8
  %v2194 = getelementptr inbounds float, ptr %v180, i64 %v2193
  %v2195 = add i64 0, %v2190
  %v2196 = getelementptr inbounds float, ptr %v2194, i64 %v2195
  %v2197 = load float, ptr %v2196, align 4
  %v2198 = srem i64 %v2187, %v7
  %v2199 = mul i64 %v2198, 64
  %v2200 = getelementptr inbounds float, ptr %v116, i64 %v2199
  %v2201 = mul i64 %v2187, 8
  %v2202 = getelementptr inbounds float, ptr %v130, i64 %v2201
  %v2203 = add i64 0, 0
  %v2204 = mul i64 %v2190, 8
  %v2205 = add i64 %v2203, %v2204
  %v2206 = getelementptr inbounds float, ptr %v2200, i64 %v2205
  %v2207 = load <8 x float>, ptr %v2206, align 4
  %v2208 = add i64 0, 0
  %v2209 = getelementptr inbounds float, ptr %v2202, i64 %v2208
  %v2210 = load <8 x float>, ptr %v2209, align 4
  %v2211 = fadd <8 x float> %v2207, %v2210
  %v2212 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2211)
  %v2213 = fcmp ogt <8 x float> %v2212, splat (float 0x4023000000000000)
  %v2214 = select <8 x i1> %v2213, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2212
  %v2215 = fadd <8 x float> %v2214, %v2214
  %v2216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2215, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2217 = fsub <8 x float> %v2216, splat (float 0x4168000000000000)
  %v2218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2217, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2215)
  %v2219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2217, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2218)
  %v2220 = bitcast <8 x float> %v2216 to <8 x i32>
  %v2221 = fmul <8 x float> %v2219, %v2219
  %v2222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2219, <8 x float> splat (float 0x3F81227F40000000))
  %v2223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2222, <8 x float> %v2219, <8 x float> splat (float 0x3FA5556740000000))
  %v2224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2223, <8 x float> %v2219, <8 x float> splat (float 0x3FC5554B00000000))
  %v2225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2224, <8 x float> %v2219, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2221, <8 x float> %v2225, <8 x float> %v2219)
  %v2227 = shl <8 x i32> %v2220, splat (i32 23)
  %v2228 = add <8 x i32> %v2227, splat (i32 1065353216)
  %v2229 = bitcast <8 x i32> %v2228 to <8 x float>
  %v2230 = fsub <8 x float> %v2229, splat (float 0x3FF0000000000000)
  %v2231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2229, <8 x float> %v2226, <8 x float> %v2230)
  %v2232 = fadd <8 x float> %v2231, splat (float 0x4000000000000000)
  %v2233 = fdiv <8 x float> %v2231, %v2232
  %v2234 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2233, <8 x float> %v2211)
  %v2235 = insertelement <8 x float> poison, float %v2197, i64 0
  %v2236 = shufflevector <8 x float> %v2235, <8 x float> poison, <8 x i32> zeroinitializer
  %v2237 = fmul <8 x float> %v2236, %v2234
  %v2238 = fadd <8 x float> %v2191, %v2237
  %v2239 = add nsw i64 %v2190, 1
  br label %b311
b313:
  %v2240 = add nsw i64 %v2187, 1
  br label %b308
b310:
  %v2241 = fadd <8 x float> %v2182, %v2188
  %v2242 = add nsw i64 %v2181, 128
  br label %b305
b307:
  %v2243 = add i64 0, 0
  %v2244 = getelementptr inbounds float, ptr %v72, i64 %v2243
  store <8 x float> %v2182, ptr %v2244, align 4
  br label %b304
b304:
  %v2245 = icmp sgt i64 %v3, 1
  br i1 %v2245, label %b314, label %b315
b314:
  %v2246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2247 = atomicrmw add ptr %v2246, i64 1 acq_rel
  %v2248 = load i64, ptr %v271, align 8
  %v2249 = add i64 %v2248, 1
  store i64 %v2249, ptr %v271, align 8
  %v2250 = mul i64 %v3, %v2249
  br label %b316
b316:
  %v2251 = load atomic i64, ptr %v2246 acquire, align 8
  %v2252 = icmp slt i64 %v2251, %v2250
  br i1 %v2252, label %b317, label %b318
b317:
  %v2253 = call i32 @sched_yield()
  br label %b316
b318:
  br label %b315
b315:
  %v2254 = add i64 %v7, 0
  %v2255 = sdiv i64 %v2254, 1
  %v2256 = add i64 %v2, 1
  %v2257 = mul i64 %v2255, %v2
  %v2258 = sdiv i64 %v2257, %v3
  %v2259 = mul i64 %v2258, 1
  %v2260 = icmp slt i64 %v2259, %v7
  %v2261 = select i1 %v2260, i64 %v2259, i64 %v7
  %v2262 = mul i64 %v2255, %v2256
  %v2263 = sdiv i64 %v2262, %v3
  %v2264 = mul i64 %v2263, 1
  %v2265 = icmp slt i64 %v2264, %v7
  %v2266 = select i1 %v2265, i64 %v2264, i64 %v7
  br label %b319
b319:
  %v2267 = phi i64 [ %v2261, %b315 ], [ %v2337, %b324 ]
  %v2268 = icmp slt i64 %v2267, %v2266
  br i1 %v2268, label %b320, label %b321
b320:
  br label %b322
b322:
  %v2269 = phi i64 [ 0, %b320 ], [ %v2336, %b327 ]
  %v2270 = icmp slt i64 %v2269, 8
  br i1 %v2270, label %b323, label %b324
b323:
  br label %b325
b325:
  %v2271 = phi i64 [ 0, %b323 ], [ %v2335, %b330 ]
  %v2272 = icmp slt i64 %v2271, 16
  br i1 %v2272, label %b326, label %b327
b326:
  br label %b328
b328:
  %v2273 = phi i64 [ 0, %b326 ], [ %v2328, %b329 ]
  %v2274 = phi <8 x float> [ splat (float 0x0000000000000000), %b326 ], [ %v2327, %b329 ]
  %v2275 = icmp slt i64 %v2273, %v5
  br i1 %v2275, label %b329, label %b330
b329:
  %v2276 = add i64 %v2273, 0
  %v2277 = and i64 %v2276, %v252
  %v2278 = mul i64 %v2277, %v7
  %v2279 = add i64 %v2278, %v2267
  %v2280 = mul i64 %v2279, 16
  %v2281 = getelementptr inbounds float, ptr %v166, i64 %v2280
  %v2282 = add i64 %v2273, 0
  %v2283 = and i64 %v2282, %v248
  %v2284 = mul i64 %v2283, %v7
  %v2285 = add i64 %v2284, %v2267
  %v2286 = mul i64 %v2285, 32
  %v2287 = getelementptr inbounds float, ptr %v162, i64 %v2286
  %v2288 = add i64 %v2273, 0
  %v2289 = and i64 %v2288, %v254
  %v2290 = mul i64 %v2289, %v7
  %v2291 = add i64 %v2290, %v2267
  %v2292 = mul i64 %v2291, 16
  %v2293 = getelementptr inbounds float, ptr %v168, i64 %v2292
  %v2294 = add i64 %v2273, 0
  %v2295 = and i64 %v2294, %v260
  %v2296 = mul i64 %v2295, %v7
  %v2297 = add i64 %v2296, %v2267
  %v2298 = mul i64 %v2297, 16
  %v2299 = getelementptr inbounds float, ptr %v174, i64 %v2298
  %v2300 = add i64 %v2273, 0
  %v2301 = and i64 %v2300, %v214
  %v2302 = mul i64 %v2301, %v7
  %v2303 = add i64 %v2302, %v2267
  %v2304 = mul i64 %v2303, 8
  %v2305 = getelementptr inbounds float, ptr %v66, i64 %v2304
  %v2306 = add i64 0, %v2269
  %v2307 = getelementptr inbounds float, ptr %v2305, i64 %v2306
  %v2308 = load float, ptr %v2307, align 4
  %v2309 = add i64 0, %v2271
  %v2310 = getelementptr inbounds float, ptr %v2281, i64 %v2309
  %v2311 = load <8 x float>, ptr %v2310, align 4
  %v2312 = add i64 0, %v2271
  %v2313 = getelementptr inbounds float, ptr %v2287, i64 %v2312
  %v2314 = load <8 x float>, ptr %v2313, align 4
  %v2315 = fadd <8 x float> %v2311, %v2314
  %v2316 = add i64 0, %v2271
  %v2317 = getelementptr inbounds float, ptr %v2293, i64 %v2316
  %v2318 = load <8 x float>, ptr %v2317, align 4
  %v2319 = fadd <8 x float> %v2315, %v2318
  %v2320 = add i64 0, %v2271
  %v2321 = getelementptr inbounds float, ptr %v2299, i64 %v2320
  %v2322 = load <8 x float>, ptr %v2321, align 4
  %v2323 = fadd <8 x float> %v2319, %v2322
  %v2324 = insertelement <8 x float> poison, float %v2308, i64 0
  %v2325 = shufflevector <8 x float> %v2324, <8 x float> poison, <8 x i32> zeroinitializer
  %v2326 = fmul <8 x float> %v2323, %v2325
  %v2327 = fadd <8 x float> %v2274, %v2326
  %v2328 = add nsw i64 %v2273, 1
  br label %b328
b330:
  %v2329 = mul i64 %v2267, 128
  %v2330 = getelementptr inbounds float, ptr %v192, i64 %v2329
  %v2331 = mul i64 %v2269, 16
  %v2332 = add i64 0, %v2331
  %v2333 = add i64 %v2332, %v2271
  %v2334 = getelementptr inbounds float, ptr %v2330, i64 %v2333
  store <8 x float> %v2274, ptr %v2334, align 4
  %v2335 = add nsw i64 %v2271, 8
  br label %b325
b327:
  %v2336 = add nsw i64 %v2269, 1
  br label %b322
b324:
  %v2337 = add nsw i64 %v2267, 1
  br label %b319
b321:
  %v2338 = icmp sgt i64 %v3, 1
  br i1 %v2338, label %b331, label %b332
b331:
  %v2339 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2340 = atomicrmw add ptr %v2339, i64 1 acq_rel
  %v2341 = load i64, ptr %v271, align 8
  %v2342 = add i64 %v2341, 1
  store i64 %v2342, ptr %v271, align 8
  %v2343 = mul i64 %v3, %v2342
  br label %b333
b333:
  %v2344 = load atomic i64, ptr %v2339 acquire, align 8
  %v2345 = icmp slt i64 %v2344, %v2343
  br i1 %v2345, label %b334, label %b335
b334:
  %v2346 = call i32 @sched_yield()
  br label %b333
b335:
  br label %b332
b332:
  %v2347 = mul i64 0, 8
  %v2348 = getelementptr inbounds float, ptr %v172, i64 %v2347
  %v2349 = getelementptr inbounds float, ptr %v2348, i64 0
  %v2350 = mul i64 0, 8
  %v2351 = getelementptr inbounds float, ptr %v126, i64 %v2350
  %v2352 = getelementptr inbounds float, ptr %v2351, i64 0
  %v2353 = getelementptr inbounds float, ptr %v276, i64 12288
  %v2354 = add i64 8, 1
  %v2355 = sdiv i64 %v2354, 2
  %v2356 = add i64 %v2, 1
  %v2357 = mul i64 %v2355, %v2
  %v2358 = sdiv i64 %v2357, %v3
  %v2359 = mul i64 %v2358, 2
  %v2360 = icmp slt i64 %v2359, 8
  %v2361 = select i1 %v2360, i64 %v2359, i64 8
  %v2362 = mul i64 %v2355, %v2356
  %v2363 = sdiv i64 %v2362, %v3
  %v2364 = mul i64 %v2363, 2
  %v2365 = icmp slt i64 %v2364, 8
  %v2366 = select i1 %v2365, i64 %v2364, i64 8
  %v2367 = getelementptr inbounds float, ptr %v76, i64 0
  br label %b336
b336:
  %v2368 = phi i64 [ %v2361, %b332 ], [ %v2376, %b341 ]
  %v2369 = icmp slt i64 %v2368, %v2366
  br i1 %v2369, label %b337, label %b338
b337:
  %v2370 = mul i64 %v2368, 8
  %v2371 = getelementptr inbounds float, ptr %v2367, i64 %v2370
  br label %b339
b339:
  %v2372 = phi i64 [ 0, %b337 ], [ %v2375, %b340 ]
  %v2373 = icmp slt i64 %v2372, 8
  br i1 %v2373, label %b340, label %b341
b340:
  %v2374 = getelementptr inbounds float, ptr %v2371, i64 %v2372
  store float 0x0000000000000000, ptr %v2374, align 4
  %v2375 = add nsw i64 %v2372, 1
  br label %b339
b341:
  %v2376 = add nsw i64 %v2368, 1
  br label %b336
b338:
  %v2377 = mul i64 %v8, 1
  br label %b342
b342:
  %v2378 = phi i64 [ 0, %b338 ], [ %v2482, %b347 ]
  %v2379 = icmp slt i64 %v2378, %v2377
  br i1 %v2379, label %b343, label %b344
b343:
  %v2380 = sub i64 %v2377, %v2378
  %v2381 = icmp slt i64 %v2380, 384
  %v2382 = select i1 %v2381, i64 %v2380, i64 384
  br label %b345
b345:
  %v2383 = phi i64 [ %v2361, %b343 ], [ %v2481, %b371 ]
  %v2384 = icmp slt i64 %v2383, %v2366
  br i1 %v2384, label %b346, label %b347
b346:
  %v2385 = sub i64 %v2366, %v2383
  %v2386 = icmp slt i64 %v2385, 64
  %v2387 = select i1 %v2386, i64 %v2385, i64 64
  %v2388 = sdiv i64 %v2387, 2
  %v2389 = mul i64 %v2388, 2
  %v2390 = sub i64 %v2387, %v2389
  %v2391 = mul i64 %v2378, 8
  %v2392 = add i64 %v2391, %v2383
  %v2393 = getelementptr inbounds float, ptr %v2349, i64 %v2392
  br label %b348
b348:
  %v2394 = phi i64 [ 0, %b346 ], [ %v2420, %b356 ]
  %v2395 = icmp slt i64 %v2394, %v2382
  br i1 %v2395, label %b349, label %b350
b349:
  %v2396 = mul i64 %v2394, 8
  %v2397 = getelementptr inbounds float, ptr %v2393, i64 %v2396
  %v2398 = mul i64 %v2394, 2
  %v2399 = getelementptr inbounds float, ptr %v2353, i64 %v2398
  br label %b351
b351:
  %v2400 = phi i64 [ 0, %b349 ], [ %v2409, %b352 ]
  %v2401 = icmp slt i64 %v2400, %v2388
  br i1 %v2401, label %b352, label %b353
b352:
  %v2402 = mul i64 %v2400, 2
  %v2403 = getelementptr inbounds float, ptr %v2397, i64 %v2402
  %v2404 = mul i64 %v2400, 768
  %v2405 = getelementptr inbounds float, ptr %v2399, i64 %v2404
  %v2406 = getelementptr inbounds float, ptr %v2403, i64 0
  %v2407 = load <2 x float>, ptr %v2406, align 4
  %v2408 = getelementptr inbounds float, ptr %v2405, i64 0
  store <2 x float> %v2407, ptr %v2408, align 4
  %v2409 = add nsw i64 %v2400, 1
  br label %b351
b353:
  %v2410 = mul i64 %v2388, 2
  %v2411 = getelementptr inbounds float, ptr %v2397, i64 %v2410
  %v2412 = mul i64 %v2388, 768
  %v2413 = getelementptr inbounds float, ptr %v2399, i64 %v2412
  br label %b354
b354:
  %v2414 = phi i64 [ 0, %b353 ], [ %v2419, %b355 ]
  %v2415 = icmp slt i64 %v2414, %v2390
  br i1 %v2415, label %b355, label %b356
b355:
  %v2416 = getelementptr inbounds float, ptr %v2411, i64 %v2414
  %v2417 = load float, ptr %v2416, align 4
  %v2418 = getelementptr inbounds float, ptr %v2413, i64 %v2414
  store float %v2417, ptr %v2418, align 4
  %v2419 = add nsw i64 %v2414, 1
  br label %b354, !llvm.loop !3
b356:
  %v2420 = add nsw i64 %v2394, 1
  br label %b348
b350:
  br label %b357
b357:
  %v2421 = phi i64 [ 0, %b350 ], [ %v2456, %b365 ]
  %v2422 = icmp slt i64 %v2421, 0
  br i1 %v2422, label %b358, label %b359
b358:
  %v2423 = mul i64 %v2378, 8
  %v2424 = add i64 %v2423, %v2421
  %v2425 = getelementptr inbounds float, ptr %v2352, i64 %v2424
  br label %b360
b360:
  %v2426 = phi i64 [ 0, %b358 ], [ %v2444, %b361 ]
  %v2427 = icmp slt i64 %v2426, %v2382
  br i1 %v2427, label %b361, label %b362
b361:
  %v2428 = mul i64 %v2426, 8
  %v2429 = getelementptr inbounds float, ptr %v2425, i64 %v2428
  %v2430 = mul i64 %v2426, 32
  %v2431 = getelementptr inbounds float, ptr %v276, i64 %v2430
  %v2432 = getelementptr inbounds float, ptr %v2429, i64 0
  %v2433 = load <8 x float>, ptr %v2432, align 4
  %v2434 = getelementptr inbounds float, ptr %v2431, i64 0
  store <8 x float> %v2433, ptr %v2434, align 4
  %v2435 = getelementptr inbounds float, ptr %v2429, i64 8
  %v2436 = load <8 x float>, ptr %v2435, align 4
  %v2437 = getelementptr inbounds float, ptr %v2431, i64 8
  store <8 x float> %v2436, ptr %v2437, align 4
  %v2438 = getelementptr inbounds float, ptr %v2429, i64 16
  %v2439 = load <8 x float>, ptr %v2438, align 4
  %v2440 = getelementptr inbounds float, ptr %v2431, i64 16
  store <8 x float> %v2439, ptr %v2440, align 4
  %v2441 = getelementptr inbounds float, ptr %v2429, i64 24
  %v2442 = load <8 x float>, ptr %v2441, align 4
  %v2443 = getelementptr inbounds float, ptr %v2431, i64 24
  store <8 x float> %v2442, ptr %v2443, align 4
  %v2444 = add nsw i64 %v2426, 1
  br label %b360
b362:
  %v2445 = sdiv i64 %v2387, 2
  br label %b363
b363:
  %v2446 = phi i64 [ 0, %b362 ], [ %v2455, %b364 ]
  %v2447 = icmp slt i64 %v2446, %v2445
  br i1 %v2447, label %b364, label %b365
b364:
  %v2448 = mul i64 %v2446, 2
  %v2449 = add i64 %v2383, %v2448
  %v2450 = mul i64 %v2446, 768
  %v2451 = getelementptr inbounds float, ptr %v2353, i64 %v2450
  %v2452 = mul i64 %v2449, 8
  %v2453 = add i64 %v2452, %v2421
  %v2454 = getelementptr inbounds float, ptr %v2367, i64 %v2453
  call void @outer_2x32(ptr %v2451, ptr %v276, i64 %v2382, ptr %v2454, i64 8)
  %v2455 = add nsw i64 %v2446, 1
  br label %b363
b365:
  %v2456 = add nsw i64 %v2421, 32
  br label %b357
b359:
  %v2457 = mul i64 %v2378, 8
  %v2458 = add i64 %v2457, 0
  %v2459 = getelementptr inbounds float, ptr %v2352, i64 %v2458
  br label %b366
b366:
  %v2460 = phi i64 [ 0, %b359 ], [ %v2469, %b367 ]
  %v2461 = icmp slt i64 %v2460, %v2382
  br i1 %v2461, label %b367, label %b368
b367:
  %v2462 = mul i64 %v2460, 8
  %v2463 = getelementptr inbounds float, ptr %v2459, i64 %v2462
  %v2464 = mul i64 %v2460, 8
  %v2465 = getelementptr inbounds float, ptr %v276, i64 %v2464
  %v2466 = getelementptr inbounds float, ptr %v2463, i64 0
  %v2467 = load <8 x float>, ptr %v2466, align 4
  %v2468 = getelementptr inbounds float, ptr %v2465, i64 0
  store <8 x float> %v2467, ptr %v2468, align 4
  %v2469 = add nsw i64 %v2460, 1
  br label %b366
b368:
  %v2470 = sdiv i64 %v2387, 2
  br label %b369
b369:
  %v2471 = phi i64 [ 0, %b368 ], [ %v2480, %b370 ]
  %v2472 = icmp slt i64 %v2471, %v2470
  br i1 %v2472, label %b370, label %b371
b370:
  %v2473 = mul i64 %v2471, 2
  %v2474 = add i64 %v2383, %v2473
  %v2475 = mul i64 %v2471, 768
  %v2476 = getelementptr inbounds float, ptr %v2353, i64 %v2475
  %v2477 = mul i64 %v2474, 8
  %v2478 = add i64 %v2477, 0
  %v2479 = getelementptr inbounds float, ptr %v2367, i64 %v2478
  call void @outer_2x8(ptr %v2476, ptr %v276, i64 %v2382, ptr %v2479, i64 8)
  %v2480 = add nsw i64 %v2471, 1
  br label %b369
b371:
  %v2481 = add nsw i64 %v2383, 64
  br label %b345
b347:
  %v2482 = add nsw i64 %v2378, 384
  br label %b342
b344:
  %v2483 = icmp sgt i64 %v3, 1
  br i1 %v2483, label %b372, label %b373
b372:
  %v2484 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2485 = atomicrmw add ptr %v2484, i64 1 acq_rel
  %v2486 = load i64, ptr %v271, align 8
  %v2487 = add i64 %v2486, 1
  store i64 %v2487, ptr %v271, align 8
  %v2488 = mul i64 %v3, %v2487
  br label %b374
b374:
  %v2489 = load atomic i64, ptr %v2484 acquire, align 8
  %v2490 = icmp slt i64 %v2489, %v2488
  br i1 %v2490, label %b375, label %b376
b375:
  %v2491 = call i32 @sched_yield()
  br label %b374
b376:
  br label %b373
b373:
  %v2492 = mul i64 0, 8
  %v2493 = getelementptr inbounds float, ptr %v172, i64 %v2492
  %v2494 = getelementptr inbounds float, ptr %v2493, i64 0
  %v2495 = mul i64 0, 8
  %v2496 = getelementptr inbounds float, ptr %v60, i64 %v2495
  %v2497 = getelementptr inbounds float, ptr %v2496, i64 0
  %v2498 = getelementptr inbounds float, ptr %v276, i64 12288
  %v2499 = add i64 8, 1
  %v2500 = sdiv i64 %v2499, 2
  %v2501 = add i64 %v2, 1
  %v2502 = mul i64 %v2500, %v2
  %v2503 = sdiv i64 %v2502, %v3
  %v2504 = mul i64 %v2503, 2
  %v2505 = icmp slt i64 %v2504, 8
  %v2506 = select i1 %v2505, i64 %v2504, i64 8
  %v2507 = mul i64 %v2500, %v2501
  %v2508 = sdiv i64 %v2507, %v3
  %v2509 = mul i64 %v2508, 2
  %v2510 = icmp slt i64 %v2509, 8
  %v2511 = select i1 %v2510, i64 %v2509, i64 8
  %v2512 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b377
b377:
  %v2513 = phi i64 [ %v2506, %b373 ], [ %v2521, %b382 ]
  %v2514 = icmp slt i64 %v2513, %v2511
  br i1 %v2514, label %b378, label %b379
b378:
  %v2515 = mul i64 %v2513, 8
  %v2516 = getelementptr inbounds float, ptr %v2512, i64 %v2515
  br label %b380
b380:
  %v2517 = phi i64 [ 0, %b378 ], [ %v2520, %b381 ]
  %v2518 = icmp slt i64 %v2517, 8
  br i1 %v2518, label %b381, label %b382
b381:
  %v2519 = getelementptr inbounds float, ptr %v2516, i64 %v2517
  store float 0x0000000000000000, ptr %v2519, align 4
  %v2520 = add nsw i64 %v2517, 1
  br label %b380
b382:
  %v2521 = add nsw i64 %v2513, 1
  br label %b377
b379:
  %v2522 = mul i64 %v8, 1
  br label %b383
b383:
  %v2523 = phi i64 [ 0, %b379 ], [ %v2627, %b388 ]
  %v2524 = icmp slt i64 %v2523, %v2522
  br i1 %v2524, label %b384, label %b385
b384:
  %v2525 = sub i64 %v2522, %v2523
  %v2526 = icmp slt i64 %v2525, 384
  %v2527 = select i1 %v2526, i64 %v2525, i64 384
  br label %b386
b386:
  %v2528 = phi i64 [ %v2506, %b384 ], [ %v2626, %b412 ]
  %v2529 = icmp slt i64 %v2528, %v2511
  br i1 %v2529, label %b387, label %b388
b387:
  %v2530 = sub i64 %v2511, %v2528
  %v2531 = icmp slt i64 %v2530, 64
  %v2532 = select i1 %v2531, i64 %v2530, i64 64
  %v2533 = sdiv i64 %v2532, 2
  %v2534 = mul i64 %v2533, 2
  %v2535 = sub i64 %v2532, %v2534
  %v2536 = mul i64 %v2523, 8
  %v2537 = add i64 %v2536, %v2528
  %v2538 = getelementptr inbounds float, ptr %v2494, i64 %v2537
  br label %b389
b389:
  %v2539 = phi i64 [ 0, %b387 ], [ %v2565, %b397 ]
  %v2540 = icmp slt i64 %v2539, %v2527
  br i1 %v2540, label %b390, label %b391
b390:
  %v2541 = mul i64 %v2539, 8
  %v2542 = getelementptr inbounds float, ptr %v2538, i64 %v2541
  %v2543 = mul i64 %v2539, 2
  %v2544 = getelementptr inbounds float, ptr %v2498, i64 %v2543
  br label %b392
b392:
  %v2545 = phi i64 [ 0, %b390 ], [ %v2554, %b393 ]
  %v2546 = icmp slt i64 %v2545, %v2533
  br i1 %v2546, label %b393, label %b394
b393:
  %v2547 = mul i64 %v2545, 2
  %v2548 = getelementptr inbounds float, ptr %v2542, i64 %v2547
  %v2549 = mul i64 %v2545, 768
  %v2550 = getelementptr inbounds float, ptr %v2544, i64 %v2549
  %v2551 = getelementptr inbounds float, ptr %v2548, i64 0
  %v2552 = load <2 x float>, ptr %v2551, align 4
  %v2553 = getelementptr inbounds float, ptr %v2550, i64 0
  store <2 x float> %v2552, ptr %v2553, align 4
  %v2554 = add nsw i64 %v2545, 1
  br label %b392
b394:
  %v2555 = mul i64 %v2533, 2
  %v2556 = getelementptr inbounds float, ptr %v2542, i64 %v2555
  %v2557 = mul i64 %v2533, 768
  %v2558 = getelementptr inbounds float, ptr %v2544, i64 %v2557
  br label %b395
b395:
  %v2559 = phi i64 [ 0, %b394 ], [ %v2564, %b396 ]
  %v2560 = icmp slt i64 %v2559, %v2535
  br i1 %v2560, label %b396, label %b397
b396:
  %v2561 = getelementptr inbounds float, ptr %v2556, i64 %v2559
  %v2562 = load float, ptr %v2561, align 4
  %v2563 = getelementptr inbounds float, ptr %v2558, i64 %v2559
  store float %v2562, ptr %v2563, align 4
  %v2564 = add nsw i64 %v2559, 1
  br label %b395, !llvm.loop !6
b397:
  %v2565 = add nsw i64 %v2539, 1
  br label %b389
b391:
  br label %b398
b398:
  %v2566 = phi i64 [ 0, %b391 ], [ %v2601, %b406 ]
  %v2567 = icmp slt i64 %v2566, 0
  br i1 %v2567, label %b399, label %b400
b399:
  %v2568 = mul i64 %v2523, 8
  %v2569 = add i64 %v2568, %v2566
  %v2570 = getelementptr inbounds float, ptr %v2497, i64 %v2569
  br label %b401
b401:
  %v2571 = phi i64 [ 0, %b399 ], [ %v2589, %b402 ]
  %v2572 = icmp slt i64 %v2571, %v2527
  br i1 %v2572, label %b402, label %b403
b402:
  %v2573 = mul i64 %v2571, 8
  %v2574 = getelementptr inbounds float, ptr %v2570, i64 %v2573
  %v2575 = mul i64 %v2571, 32
  %v2576 = getelementptr inbounds float, ptr %v276, i64 %v2575
  %v2577 = getelementptr inbounds float, ptr %v2574, i64 0
  %v2578 = load <8 x float>, ptr %v2577, align 4
  %v2579 = getelementptr inbounds float, ptr %v2576, i64 0
  store <8 x float> %v2578, ptr %v2579, align 4
  %v2580 = getelementptr inbounds float, ptr %v2574, i64 8
  %v2581 = load <8 x float>, ptr %v2580, align 4
  %v2582 = getelementptr inbounds float, ptr %v2576, i64 8
  store <8 x float> %v2581, ptr %v2582, align 4
  %v2583 = getelementptr inbounds float, ptr %v2574, i64 16
  %v2584 = load <8 x float>, ptr %v2583, align 4
  %v2585 = getelementptr inbounds float, ptr %v2576, i64 16
  store <8 x float> %v2584, ptr %v2585, align 4
  %v2586 = getelementptr inbounds float, ptr %v2574, i64 24
  %v2587 = load <8 x float>, ptr %v2586, align 4
  %v2588 = getelementptr inbounds float, ptr %v2576, i64 24
  store <8 x float> %v2587, ptr %v2588, align 4
  %v2589 = add nsw i64 %v2571, 1
  br label %b401
b403:
  %v2590 = sdiv i64 %v2532, 2
  br label %b404
b404:
  %v2591 = phi i64 [ 0, %b403 ], [ %v2600, %b405 ]
  %v2592 = icmp slt i64 %v2591, %v2590
  br i1 %v2592, label %b405, label %b406
b405:
  %v2593 = mul i64 %v2591, 2
  %v2594 = add i64 %v2528, %v2593
  %v2595 = mul i64 %v2591, 768
  %v2596 = getelementptr inbounds float, ptr %v2498, i64 %v2595
  %v2597 = mul i64 %v2594, 8
  %v2598 = add i64 %v2597, %v2566
  %v2599 = getelementptr inbounds float, ptr %v2512, i64 %v2598
  call void @outer_2x32(ptr %v2596, ptr %v276, i64 %v2527, ptr %v2599, i64 8)
  %v2600 = add nsw i64 %v2591, 1
  br label %b404
b406:
  %v2601 = add nsw i64 %v2566, 32
  br label %b398
b400:
  %v2602 = mul i64 %v2523, 8
  %v2603 = add i64 %v2602, 0
  %v2604 = getelementptr inbounds float, ptr %v2497, i64 %v2603
  br label %b407
b407:
  %v2605 = phi i64 [ 0, %b400 ], [ %v2614, %b408 ]
  %v2606 = icmp slt i64 %v2605, %v2527
  br i1 %v2606, label %b408, label %b409
b408:
  %v2607 = mul i64 %v2605, 8
  %v2608 = getelementptr inbounds float, ptr %v2604, i64 %v2607
  %v2609 = mul i64 %v2605, 8
  %v2610 = getelementptr inbounds float, ptr %v276, i64 %v2609
  %v2611 = getelementptr inbounds float, ptr %v2608, i64 0
  %v2612 = load <8 x float>, ptr %v2611, align 4
  %v2613 = getelementptr inbounds float, ptr %v2610, i64 0
  store <8 x float> %v2612, ptr %v2613, align 4
  %v2614 = add nsw i64 %v2605, 1
  br label %b407
b409:
  %v2615 = sdiv i64 %v2532, 2
  br label %b410
b410:
  %v2616 = phi i64 [ 0, %b409 ], [ %v2625, %b411 ]
  %v2617 = icmp slt i64 %v2616, %v2615
  br i1 %v2617, label %b411, label %b412
b411:
  %v2618 = mul i64 %v2616, 2
  %v2619 = add i64 %v2528, %v2618
  %v2620 = mul i64 %v2616, 768
  %v2621 = getelementptr inbounds float, ptr %v2498, i64 %v2620
  %v2622 = mul i64 %v2619, 8
  %v2623 = add i64 %v2622, 0
  %v2624 = getelementptr inbounds float, ptr %v2512, i64 %v2623
  call void @outer_2x8(ptr %v2621, ptr %v276, i64 %v2527, ptr %v2624, i64 8)
  %v2625 = add nsw i64 %v2616, 1
  br label %b410
b412:
  %v2626 = add nsw i64 %v2528, 64
  br label %b386
b388:
  %v2627 = add nsw i64 %v2523, 384
  br label %b383
b385:
  %v2628 = icmp sgt i64 %v3, 1
  br i1 %v2628, label %b413, label %b414
b413:
  %v2629 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2630 = atomicrmw add ptr %v2629, i64 1 acq_rel
  %v2631 = load i64, ptr %v271, align 8
  %v2632 = add i64 %v2631, 1
  store i64 %v2632, ptr %v271, align 8
  %v2633 = mul i64 %v3, %v2632
  br label %b415
b415:
  %v2634 = load atomic i64, ptr %v2629 acquire, align 8
  %v2635 = icmp slt i64 %v2634, %v2633
  br i1 %v2635, label %b416, label %b417
b416:
  %v2636 = call i32 @sched_yield()
  br label %b415
b417:
  br label %b414
b414:
  %v2637 = mul i64 0, 8
  %v2638 = getelementptr inbounds float, ptr %v172, i64 %v2637
  %v2639 = getelementptr inbounds float, ptr %v2638, i64 0
  %v2640 = mul i64 0, 16
  %v2641 = getelementptr inbounds float, ptr %v140, i64 %v2640
  %v2642 = getelementptr inbounds float, ptr %v2641, i64 0
  %v2643 = getelementptr inbounds float, ptr %v276, i64 12288
  %v2644 = add i64 8, 1
  %v2645 = sdiv i64 %v2644, 2
  %v2646 = add i64 %v2, 1
  %v2647 = mul i64 %v2645, %v2
  %v2648 = sdiv i64 %v2647, %v3
  %v2649 = mul i64 %v2648, 2
  %v2650 = icmp slt i64 %v2649, 8
  %v2651 = select i1 %v2650, i64 %v2649, i64 8
  %v2652 = mul i64 %v2645, %v2646
  %v2653 = sdiv i64 %v2652, %v3
  %v2654 = mul i64 %v2653, 2
  %v2655 = icmp slt i64 %v2654, 8
  %v2656 = select i1 %v2655, i64 %v2654, i64 8
  %v2657 = getelementptr inbounds float, ptr %v80, i64 0
  br label %b418
b418:
  %v2658 = phi i64 [ %v2651, %b414 ], [ %v2666, %b423 ]
  %v2659 = icmp slt i64 %v2658, %v2656
  br i1 %v2659, label %b419, label %b420
b419:
  %v2660 = mul i64 %v2658, 16
  %v2661 = getelementptr inbounds float, ptr %v2657, i64 %v2660
  br label %b421
b421:
  %v2662 = phi i64 [ 0, %b419 ], [ %v2665, %b422 ]
  %v2663 = icmp slt i64 %v2662, 16
  br i1 %v2663, label %b422, label %b423
b422:
  %v2664 = getelementptr inbounds float, ptr %v2661, i64 %v2662
  store float 0x0000000000000000, ptr %v2664, align 4
  %v2665 = add nsw i64 %v2662, 1
  br label %b421
b423:
  %v2666 = add nsw i64 %v2658, 1
  br label %b418
b420:
  %v2667 = mul i64 %v8, 1
  br label %b424
b424:
  %v2668 = phi i64 [ 0, %b420 ], [ %v2775, %b429 ]
  %v2669 = icmp slt i64 %v2668, %v2667
  br i1 %v2669, label %b425, label %b426
b425:
  %v2670 = sub i64 %v2667, %v2668
  %v2671 = icmp slt i64 %v2670, 384
  %v2672 = select i1 %v2671, i64 %v2670, i64 384
  br label %b427
b427:
  %v2673 = phi i64 [ %v2651, %b425 ], [ %v2774, %b453 ]
  %v2674 = icmp slt i64 %v2673, %v2656
  br i1 %v2674, label %b428, label %b429
b428:
  %v2675 = sub i64 %v2656, %v2673
  %v2676 = icmp slt i64 %v2675, 64
  %v2677 = select i1 %v2676, i64 %v2675, i64 64
  %v2678 = sdiv i64 %v2677, 2
  %v2679 = mul i64 %v2678, 2
  %v2680 = sub i64 %v2677, %v2679
  %v2681 = mul i64 %v2668, 8
  %v2682 = add i64 %v2681, %v2673
  %v2683 = getelementptr inbounds float, ptr %v2639, i64 %v2682
  br label %b430
b430:
  %v2684 = phi i64 [ 0, %b428 ], [ %v2710, %b438 ]
  %v2685 = icmp slt i64 %v2684, %v2672
  br i1 %v2685, label %b431, label %b432
b431:
  %v2686 = mul i64 %v2684, 8
  %v2687 = getelementptr inbounds float, ptr %v2683, i64 %v2686
  %v2688 = mul i64 %v2684, 2
  %v2689 = getelementptr inbounds float, ptr %v2643, i64 %v2688
  br label %b433
b433:
  %v2690 = phi i64 [ 0, %b431 ], [ %v2699, %b434 ]
  %v2691 = icmp slt i64 %v2690, %v2678
  br i1 %v2691, label %b434, label %b435
b434:
  %v2692 = mul i64 %v2690, 2
  %v2693 = getelementptr inbounds float, ptr %v2687, i64 %v2692
  %v2694 = mul i64 %v2690, 768
  %v2695 = getelementptr inbounds float, ptr %v2689, i64 %v2694
  %v2696 = getelementptr inbounds float, ptr %v2693, i64 0
  %v2697 = load <2 x float>, ptr %v2696, align 4
  %v2698 = getelementptr inbounds float, ptr %v2695, i64 0
  store <2 x float> %v2697, ptr %v2698, align 4
  %v2699 = add nsw i64 %v2690, 1
  br label %b433
b435:
  %v2700 = mul i64 %v2678, 2
  %v2701 = getelementptr inbounds float, ptr %v2687, i64 %v2700
  %v2702 = mul i64 %v2678, 768
  %v2703 = getelementptr inbounds float, ptr %v2689, i64 %v2702
  br label %b436
b436:
  %v2704 = phi i64 [ 0, %b435 ], [ %v2709, %b437 ]
  %v2705 = icmp slt i64 %v2704, %v2680
  br i1 %v2705, label %b437, label %b438
b437:
  %v2706 = getelementptr inbounds float, ptr %v2701, i64 %v2704
  %v2707 = load float, ptr %v2706, align 4
  %v2708 = getelementptr inbounds float, ptr %v2703, i64 %v2704
  store float %v2707, ptr %v2708, align 4
  %v2709 = add nsw i64 %v2704, 1
  br label %b436, !llvm.loop !9
b438:
  %v2710 = add nsw i64 %v2684, 1
  br label %b430
b432:
  br label %b439
b439:
  %v2711 = phi i64 [ 0, %b432 ], [ %v2746, %b447 ]
  %v2712 = icmp slt i64 %v2711, 0
  br i1 %v2712, label %b440, label %b441
b440:
  %v2713 = mul i64 %v2668, 16
  %v2714 = add i64 %v2713, %v2711
  %v2715 = getelementptr inbounds float, ptr %v2642, i64 %v2714
  br label %b442
b442:
  %v2716 = phi i64 [ 0, %b440 ], [ %v2734, %b443 ]
  %v2717 = icmp slt i64 %v2716, %v2672
  br i1 %v2717, label %b443, label %b444
b443:
  %v2718 = mul i64 %v2716, 16
  %v2719 = getelementptr inbounds float, ptr %v2715, i64 %v2718
  %v2720 = mul i64 %v2716, 32
  %v2721 = getelementptr inbounds float, ptr %v276, i64 %v2720
  %v2722 = getelementptr inbounds float, ptr %v2719, i64 0
  %v2723 = load <8 x float>, ptr %v2722, align 4
  %v2724 = getelementptr inbounds float, ptr %v2721, i64 0
  store <8 x float> %v2723, ptr %v2724, align 4
  %v2725 = getelementptr inbounds float, ptr %v2719, i64 8
  %v2726 = load <8 x float>, ptr %v2725, align 4
  %v2727 = getelementptr inbounds float, ptr %v2721, i64 8
  store <8 x float> %v2726, ptr %v2727, align 4
  %v2728 = getelementptr inbounds float, ptr %v2719, i64 16
  %v2729 = load <8 x float>, ptr %v2728, align 4
  %v2730 = getelementptr inbounds float, ptr %v2721, i64 16
  store <8 x float> %v2729, ptr %v2730, align 4
  %v2731 = getelementptr inbounds float, ptr %v2719, i64 24
  %v2732 = load <8 x float>, ptr %v2731, align 4
  %v2733 = getelementptr inbounds float, ptr %v2721, i64 24
  store <8 x float> %v2732, ptr %v2733, align 4
  %v2734 = add nsw i64 %v2716, 1
  br label %b442
b444:
  %v2735 = sdiv i64 %v2677, 2
  br label %b445
b445:
  %v2736 = phi i64 [ 0, %b444 ], [ %v2745, %b446 ]
  %v2737 = icmp slt i64 %v2736, %v2735
  br i1 %v2737, label %b446, label %b447
b446:
  %v2738 = mul i64 %v2736, 2
  %v2739 = add i64 %v2673, %v2738
  %v2740 = mul i64 %v2736, 768
  %v2741 = getelementptr inbounds float, ptr %v2643, i64 %v2740
  %v2742 = mul i64 %v2739, 16
  %v2743 = add i64 %v2742, %v2711
  %v2744 = getelementptr inbounds float, ptr %v2657, i64 %v2743
  call void @outer_2x32(ptr %v2741, ptr %v276, i64 %v2672, ptr %v2744, i64 16)
  %v2745 = add nsw i64 %v2736, 1
  br label %b445
b447:
  %v2746 = add nsw i64 %v2711, 32
  br label %b439
b441:
  %v2747 = mul i64 %v2668, 16
  %v2748 = add i64 %v2747, 0
  %v2749 = getelementptr inbounds float, ptr %v2642, i64 %v2748
  br label %b448
b448:
  %v2750 = phi i64 [ 0, %b441 ], [ %v2762, %b449 ]
  %v2751 = icmp slt i64 %v2750, %v2672
  br i1 %v2751, label %b449, label %b450
b449:
  %v2752 = mul i64 %v2750, 16
  %v2753 = getelementptr inbounds float, ptr %v2749, i64 %v2752
  %v2754 = mul i64 %v2750, 16
  %v2755 = getelementptr inbounds float, ptr %v276, i64 %v2754
  %v2756 = getelementptr inbounds float, ptr %v2753, i64 0
  %v2757 = load <8 x float>, ptr %v2756, align 4
  %v2758 = getelementptr inbounds float, ptr %v2755, i64 0
  store <8 x float> %v2757, ptr %v2758, align 4
  %v2759 = getelementptr inbounds float, ptr %v2753, i64 8
  %v2760 = load <8 x float>, ptr %v2759, align 4
  %v2761 = getelementptr inbounds float, ptr %v2755, i64 8
  store <8 x float> %v2760, ptr %v2761, align 4
  %v2762 = add nsw i64 %v2750, 1
  br label %b448
b450:
  %v2763 = sdiv i64 %v2677, 2
  br label %b451
b451:
  %v2764 = phi i64 [ 0, %b450 ], [ %v2773, %b452 ]
  %v2765 = icmp slt i64 %v2764, %v2763
  br i1 %v2765, label %b452, label %b453
b452:
  %v2766 = mul i64 %v2764, 2
  %v2767 = add i64 %v2673, %v2766
  %v2768 = mul i64 %v2764, 768
  %v2769 = getelementptr inbounds float, ptr %v2643, i64 %v2768
  %v2770 = mul i64 %v2767, 16
  %v2771 = add i64 %v2770, 0
  %v2772 = getelementptr inbounds float, ptr %v2657, i64 %v2771
  call void @outer_2x16(ptr %v2769, ptr %v276, i64 %v2672, ptr %v2772, i64 16)
  %v2773 = add nsw i64 %v2764, 1
  br label %b451
b453:
  %v2774 = add nsw i64 %v2673, 64
  br label %b427
b429:
  %v2775 = add nsw i64 %v2668, 384
  br label %b424
b426:
  %v2776 = icmp sgt i64 %v3, 1
  br i1 %v2776, label %b454, label %b455
b454:
  %v2777 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2778 = atomicrmw add ptr %v2777, i64 1 acq_rel
  %v2779 = load i64, ptr %v271, align 8
  %v2780 = add i64 %v2779, 1
  store i64 %v2780, ptr %v271, align 8
  %v2781 = mul i64 %v3, %v2780
  br label %b456
b456:
  %v2782 = load atomic i64, ptr %v2777 acquire, align 8
  %v2783 = icmp slt i64 %v2782, %v2781
  br i1 %v2783, label %b457, label %b458
b457:
  %v2784 = call i32 @sched_yield()
  br label %b456
b458:
  br label %b455
b455:
  %v2785 = mul i64 0, 8
  %v2786 = getelementptr inbounds float, ptr %v164, i64 %v2785
  %v2787 = getelementptr inbounds float, ptr %v2786, i64 0
  %v2788 = mul i64 0, 8
  %v2789 = getelementptr inbounds float, ptr %v126, i64 %v2788
  %v2790 = getelementptr inbounds float, ptr %v2789, i64 0
  %v2791 = getelementptr inbounds float, ptr %v276, i64 12288
  %v2792 = add i64 8, 1
  %v2793 = sdiv i64 %v2792, 2
  %v2794 = add i64 %v2, 1
  %v2795 = mul i64 %v2793, %v2
  %v2796 = sdiv i64 %v2795, %v3
  %v2797 = mul i64 %v2796, 2
  %v2798 = icmp slt i64 %v2797, 8
  %v2799 = select i1 %v2798, i64 %v2797, i64 8
  %v2800 = mul i64 %v2793, %v2794
  %v2801 = sdiv i64 %v2800, %v3
  %v2802 = mul i64 %v2801, 2
  %v2803 = icmp slt i64 %v2802, 8
  %v2804 = select i1 %v2803, i64 %v2802, i64 8
  %v2805 = getelementptr inbounds float, ptr %v82, i64 0
  br label %b459
b459:
  %v2806 = phi i64 [ %v2799, %b455 ], [ %v2814, %b464 ]
  %v2807 = icmp slt i64 %v2806, %v2804
  br i1 %v2807, label %b460, label %b461
b460:
  %v2808 = mul i64 %v2806, 8
  %v2809 = getelementptr inbounds float, ptr %v2805, i64 %v2808
  br label %b462
b462:
  %v2810 = phi i64 [ 0, %b460 ], [ %v2813, %b463 ]
  %v2811 = icmp slt i64 %v2810, 8
  br i1 %v2811, label %b463, label %b464
b463:
  %v2812 = getelementptr inbounds float, ptr %v2809, i64 %v2810
  store float 0x0000000000000000, ptr %v2812, align 4
  %v2813 = add nsw i64 %v2810, 1
  br label %b462
b464:
  %v2814 = add nsw i64 %v2806, 1
  br label %b459
b461:
  %v2815 = mul i64 %v8, 1
  br label %b465
b465:
  %v2816 = phi i64 [ 0, %b461 ], [ %v2920, %b470 ]
  %v2817 = icmp slt i64 %v2816, %v2815
  br i1 %v2817, label %b466, label %b467
b466:
  %v2818 = sub i64 %v2815, %v2816
  %v2819 = icmp slt i64 %v2818, 384
  %v2820 = select i1 %v2819, i64 %v2818, i64 384
  br label %b468
b468:
  %v2821 = phi i64 [ %v2799, %b466 ], [ %v2919, %b494 ]
  %v2822 = icmp slt i64 %v2821, %v2804
  br i1 %v2822, label %b469, label %b470
b469:
  %v2823 = sub i64 %v2804, %v2821
  %v2824 = icmp slt i64 %v2823, 64
  %v2825 = select i1 %v2824, i64 %v2823, i64 64
  %v2826 = sdiv i64 %v2825, 2
  %v2827 = mul i64 %v2826, 2
  %v2828 = sub i64 %v2825, %v2827
  %v2829 = mul i64 %v2816, 8
  %v2830 = add i64 %v2829, %v2821
  %v2831 = getelementptr inbounds float, ptr %v2787, i64 %v2830
  br label %b471
b471:
  %v2832 = phi i64 [ 0, %b469 ], [ %v2858, %b479 ]
  %v2833 = icmp slt i64 %v2832, %v2820
  br i1 %v2833, label %b472, label %b473
b472:
  %v2834 = mul i64 %v2832, 8
  %v2835 = getelementptr inbounds float, ptr %v2831, i64 %v2834
  %v2836 = mul i64 %v2832, 2
  %v2837 = getelementptr inbounds float, ptr %v2791, i64 %v2836
  br label %b474
b474:
  %v2838 = phi i64 [ 0, %b472 ], [ %v2847, %b475 ]
  %v2839 = icmp slt i64 %v2838, %v2826
  br i1 %v2839, label %b475, label %b476
b475:
  %v2840 = mul i64 %v2838, 2
  %v2841 = getelementptr inbounds float, ptr %v2835, i64 %v2840
  %v2842 = mul i64 %v2838, 768
  %v2843 = getelementptr inbounds float, ptr %v2837, i64 %v2842
  %v2844 = getelementptr inbounds float, ptr %v2841, i64 0
  %v2845 = load <2 x float>, ptr %v2844, align 4
  %v2846 = getelementptr inbounds float, ptr %v2843, i64 0
  store <2 x float> %v2845, ptr %v2846, align 4
  %v2847 = add nsw i64 %v2838, 1
  br label %b474
b476:
  %v2848 = mul i64 %v2826, 2
  %v2849 = getelementptr inbounds float, ptr %v2835, i64 %v2848
  %v2850 = mul i64 %v2826, 768
  %v2851 = getelementptr inbounds float, ptr %v2837, i64 %v2850
  br label %b477
b477:
  %v2852 = phi i64 [ 0, %b476 ], [ %v2857, %b478 ]
  %v2853 = icmp slt i64 %v2852, %v2828
  br i1 %v2853, label %b478, label %b479
b478:
  %v2854 = getelementptr inbounds float, ptr %v2849, i64 %v2852
  %v2855 = load float, ptr %v2854, align 4
  %v2856 = getelementptr inbounds float, ptr %v2851, i64 %v2852
  store float %v2855, ptr %v2856, align 4
  %v2857 = add nsw i64 %v2852, 1
  br label %b477, !llvm.loop !12
b479:
  %v2858 = add nsw i64 %v2832, 1
  br label %b471
b473:
  br label %b480
b480:
  %v2859 = phi i64 [ 0, %b473 ], [ %v2894, %b488 ]
  %v2860 = icmp slt i64 %v2859, 0
  br i1 %v2860, label %b481, label %b482
b481:
  %v2861 = mul i64 %v2816, 8
  %v2862 = add i64 %v2861, %v2859
  %v2863 = getelementptr inbounds float, ptr %v2790, i64 %v2862
  br label %b483
b483:
  %v2864 = phi i64 [ 0, %b481 ], [ %v2882, %b484 ]
  %v2865 = icmp slt i64 %v2864, %v2820
  br i1 %v2865, label %b484, label %b485
b484:
  %v2866 = mul i64 %v2864, 8
  %v2867 = getelementptr inbounds float, ptr %v2863, i64 %v2866
  %v2868 = mul i64 %v2864, 32
  %v2869 = getelementptr inbounds float, ptr %v276, i64 %v2868
  %v2870 = getelementptr inbounds float, ptr %v2867, i64 0
  %v2871 = load <8 x float>, ptr %v2870, align 4
  %v2872 = getelementptr inbounds float, ptr %v2869, i64 0
  store <8 x float> %v2871, ptr %v2872, align 4
  %v2873 = getelementptr inbounds float, ptr %v2867, i64 8
  %v2874 = load <8 x float>, ptr %v2873, align 4
  %v2875 = getelementptr inbounds float, ptr %v2869, i64 8
  store <8 x float> %v2874, ptr %v2875, align 4
  %v2876 = getelementptr inbounds float, ptr %v2867, i64 16
  %v2877 = load <8 x float>, ptr %v2876, align 4
  %v2878 = getelementptr inbounds float, ptr %v2869, i64 16
  store <8 x float> %v2877, ptr %v2878, align 4
  %v2879 = getelementptr inbounds float, ptr %v2867, i64 24
  %v2880 = load <8 x float>, ptr %v2879, align 4
  %v2881 = getelementptr inbounds float, ptr %v2869, i64 24
  store <8 x float> %v2880, ptr %v2881, align 4
  %v2882 = add nsw i64 %v2864, 1
  br label %b483
b485:
  %v2883 = sdiv i64 %v2825, 2
  br label %b486
b486:
  %v2884 = phi i64 [ 0, %b485 ], [ %v2893, %b487 ]
  %v2885 = icmp slt i64 %v2884, %v2883
  br i1 %v2885, label %b487, label %b488
b487:
  %v2886 = mul i64 %v2884, 2
  %v2887 = add i64 %v2821, %v2886
  %v2888 = mul i64 %v2884, 768
  %v2889 = getelementptr inbounds float, ptr %v2791, i64 %v2888
  %v2890 = mul i64 %v2887, 8
  %v2891 = add i64 %v2890, %v2859
  %v2892 = getelementptr inbounds float, ptr %v2805, i64 %v2891
  call void @outer_2x32(ptr %v2889, ptr %v276, i64 %v2820, ptr %v2892, i64 8)
  %v2893 = add nsw i64 %v2884, 1
  br label %b486
b488:
  %v2894 = add nsw i64 %v2859, 32
  br label %b480
b482:
  %v2895 = mul i64 %v2816, 8
  %v2896 = add i64 %v2895, 0
  %v2897 = getelementptr inbounds float, ptr %v2790, i64 %v2896
  br label %b489
b489:
  %v2898 = phi i64 [ 0, %b482 ], [ %v2907, %b490 ]
  %v2899 = icmp slt i64 %v2898, %v2820
  br i1 %v2899, label %b490, label %b491
b490:
  %v2900 = mul i64 %v2898, 8
  %v2901 = getelementptr inbounds float, ptr %v2897, i64 %v2900
  %v2902 = mul i64 %v2898, 8
  %v2903 = getelementptr inbounds float, ptr %v276, i64 %v2902
  %v2904 = getelementptr inbounds float, ptr %v2901, i64 0
  %v2905 = load <8 x float>, ptr %v2904, align 4
  %v2906 = getelementptr inbounds float, ptr %v2903, i64 0
  store <8 x float> %v2905, ptr %v2906, align 4
  %v2907 = add nsw i64 %v2898, 1
  br label %b489
b491:
  %v2908 = sdiv i64 %v2825, 2
  br label %b492
b492:
  %v2909 = phi i64 [ 0, %b491 ], [ %v2918, %b493 ]
  %v2910 = icmp slt i64 %v2909, %v2908
  br i1 %v2910, label %b493, label %b494
b493:
  %v2911 = mul i64 %v2909, 2
  %v2912 = add i64 %v2821, %v2911
  %v2913 = mul i64 %v2909, 768
  %v2914 = getelementptr inbounds float, ptr %v2791, i64 %v2913
  %v2915 = mul i64 %v2912, 8
  %v2916 = add i64 %v2915, 0
  %v2917 = getelementptr inbounds float, ptr %v2805, i64 %v2916
  call void @outer_2x8(ptr %v2914, ptr %v276, i64 %v2820, ptr %v2917, i64 8)
  %v2918 = add nsw i64 %v2909, 1
  br label %b492
b494:
  %v2919 = add nsw i64 %v2821, 64
  br label %b468
b470:
  %v2920 = add nsw i64 %v2816, 384
  br label %b465
b467:
  %v2921 = icmp sgt i64 %v3, 1
  br i1 %v2921, label %b495, label %b496
b495:
  %v2922 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2923 = atomicrmw add ptr %v2922, i64 1 acq_rel
  %v2924 = load i64, ptr %v271, align 8
  %v2925 = add i64 %v2924, 1
  store i64 %v2925, ptr %v271, align 8
  %v2926 = mul i64 %v3, %v2925
  br label %b497
b497:
  %v2927 = load atomic i64, ptr %v2922 acquire, align 8
  %v2928 = icmp slt i64 %v2927, %v2926
  br i1 %v2928, label %b498, label %b499
b498:
  %v2929 = call i32 @sched_yield()
  br label %b497
b499:
  br label %b496
b496:
  %v2930 = mul i64 0, 8
  %v2931 = getelementptr inbounds float, ptr %v164, i64 %v2930
  %v2932 = getelementptr inbounds float, ptr %v2931, i64 0
  %v2933 = mul i64 0, 8
  %v2934 = getelementptr inbounds float, ptr %v60, i64 %v2933
  %v2935 = getelementptr inbounds float, ptr %v2934, i64 0
  %v2936 = getelementptr inbounds float, ptr %v276, i64 12288
  %v2937 = add i64 8, 1
  %v2938 = sdiv i64 %v2937, 2
  %v2939 = add i64 %v2, 1
  %v2940 = mul i64 %v2938, %v2
  %v2941 = sdiv i64 %v2940, %v3
  %v2942 = mul i64 %v2941, 2
  %v2943 = icmp slt i64 %v2942, 8
  %v2944 = select i1 %v2943, i64 %v2942, i64 8
  %v2945 = mul i64 %v2938, %v2939
  %v2946 = sdiv i64 %v2945, %v3
  %v2947 = mul i64 %v2946, 2
  %v2948 = icmp slt i64 %v2947, 8
  %v2949 = select i1 %v2948, i64 %v2947, i64 8
  %v2950 = getelementptr inbounds float, ptr %v84, i64 0
  br label %b500
b500:
  %v2951 = phi i64 [ %v2944, %b496 ], [ %v2959, %b505 ]
  %v2952 = icmp slt i64 %v2951, %v2949
  br i1 %v2952, label %b501, label %b502
b501:
  %v2953 = mul i64 %v2951, 8
  %v2954 = getelementptr inbounds float, ptr %v2950, i64 %v2953
  br label %b503
b503:
  %v2955 = phi i64 [ 0, %b501 ], [ %v2958, %b504 ]
  %v2956 = icmp slt i64 %v2955, 8
  br i1 %v2956, label %b504, label %b505
b504:
  %v2957 = getelementptr inbounds float, ptr %v2954, i64 %v2955
  store float 0x0000000000000000, ptr %v2957, align 4
  %v2958 = add nsw i64 %v2955, 1
  br label %b503
b505:
  %v2959 = add nsw i64 %v2951, 1
  br label %b500
b502:
  %v2960 = mul i64 %v8, 1
  br label %b506
b506:
  %v2961 = phi i64 [ 0, %b502 ], [ %v3065, %b511 ]
  %v2962 = icmp slt i64 %v2961, %v2960
  br i1 %v2962, label %b507, label %b508
b507:
  %v2963 = sub i64 %v2960, %v2961
  %v2964 = icmp slt i64 %v2963, 384
  %v2965 = select i1 %v2964, i64 %v2963, i64 384
  br label %b509
b509:
  %v2966 = phi i64 [ %v2944, %b507 ], [ %v3064, %b535 ]
  %v2967 = icmp slt i64 %v2966, %v2949
  br i1 %v2967, label %b510, label %b511
b510:
  %v2968 = sub i64 %v2949, %v2966
  %v2969 = icmp slt i64 %v2968, 64
  %v2970 = select i1 %v2969, i64 %v2968, i64 64
  %v2971 = sdiv i64 %v2970, 2
  %v2972 = mul i64 %v2971, 2
  %v2973 = sub i64 %v2970, %v2972
  %v2974 = mul i64 %v2961, 8
  %v2975 = add i64 %v2974, %v2966
  %v2976 = getelementptr inbounds float, ptr %v2932, i64 %v2975
  br label %b512
b512:
  %v2977 = phi i64 [ 0, %b510 ], [ %v3003, %b520 ]
  %v2978 = icmp slt i64 %v2977, %v2965
  br i1 %v2978, label %b513, label %b514
b513:
  %v2979 = mul i64 %v2977, 8
  %v2980 = getelementptr inbounds float, ptr %v2976, i64 %v2979
  %v2981 = mul i64 %v2977, 2
  %v2982 = getelementptr inbounds float, ptr %v2936, i64 %v2981
  br label %b515
b515:
  %v2983 = phi i64 [ 0, %b513 ], [ %v2992, %b516 ]
  %v2984 = icmp slt i64 %v2983, %v2971
  br i1 %v2984, label %b516, label %b517
b516:
  %v2985 = mul i64 %v2983, 2
  %v2986 = getelementptr inbounds float, ptr %v2980, i64 %v2985
  %v2987 = mul i64 %v2983, 768
  %v2988 = getelementptr inbounds float, ptr %v2982, i64 %v2987
  %v2989 = getelementptr inbounds float, ptr %v2986, i64 0
  %v2990 = load <2 x float>, ptr %v2989, align 4
  %v2991 = getelementptr inbounds float, ptr %v2988, i64 0
  store <2 x float> %v2990, ptr %v2991, align 4
  %v2992 = add nsw i64 %v2983, 1
  br label %b515
b517:
  %v2993 = mul i64 %v2971, 2
  %v2994 = getelementptr inbounds float, ptr %v2980, i64 %v2993
  %v2995 = mul i64 %v2971, 768
  %v2996 = getelementptr inbounds float, ptr %v2982, i64 %v2995
  br label %b518
b518:
  %v2997 = phi i64 [ 0, %b517 ], [ %v3002, %b519 ]
  %v2998 = icmp slt i64 %v2997, %v2973
  br i1 %v2998, label %b519, label %b520
b519:
  %v2999 = getelementptr inbounds float, ptr %v2994, i64 %v2997
  %v3000 = load float, ptr %v2999, align 4
  %v3001 = getelementptr inbounds float, ptr %v2996, i64 %v2997
  store float %v3000, ptr %v3001, align 4
  %v3002 = add nsw i64 %v2997, 1
  br label %b518, !llvm.loop !15
b520:
  %v3003 = add nsw i64 %v2977, 1
  br label %b512
b514:
  br label %b521
b521:
  %v3004 = phi i64 [ 0, %b514 ], [ %v3039, %b529 ]
  %v3005 = icmp slt i64 %v3004, 0
  br i1 %v3005, label %b522, label %b523
b522:
  %v3006 = mul i64 %v2961, 8
  %v3007 = add i64 %v3006, %v3004
  %v3008 = getelementptr inbounds float, ptr %v2935, i64 %v3007
  br label %b524
b524:
  %v3009 = phi i64 [ 0, %b522 ], [ %v3027, %b525 ]
  %v3010 = icmp slt i64 %v3009, %v2965
  br i1 %v3010, label %b525, label %b526
b525:
  %v3011 = mul i64 %v3009, 8
  %v3012 = getelementptr inbounds float, ptr %v3008, i64 %v3011
  %v3013 = mul i64 %v3009, 32
  %v3014 = getelementptr inbounds float, ptr %v276, i64 %v3013
  %v3015 = getelementptr inbounds float, ptr %v3012, i64 0
  %v3016 = load <8 x float>, ptr %v3015, align 4
  %v3017 = getelementptr inbounds float, ptr %v3014, i64 0
  store <8 x float> %v3016, ptr %v3017, align 4
  %v3018 = getelementptr inbounds float, ptr %v3012, i64 8
  %v3019 = load <8 x float>, ptr %v3018, align 4
  %v3020 = getelementptr inbounds float, ptr %v3014, i64 8
  store <8 x float> %v3019, ptr %v3020, align 4
  %v3021 = getelementptr inbounds float, ptr %v3012, i64 16
  %v3022 = load <8 x float>, ptr %v3021, align 4
  %v3023 = getelementptr inbounds float, ptr %v3014, i64 16
  store <8 x float> %v3022, ptr %v3023, align 4
  %v3024 = getelementptr inbounds float, ptr %v3012, i64 24
  %v3025 = load <8 x float>, ptr %v3024, align 4
  %v3026 = getelementptr inbounds float, ptr %v3014, i64 24
  store <8 x float> %v3025, ptr %v3026, align 4
  %v3027 = add nsw i64 %v3009, 1
  br label %b524
b526:
  %v3028 = sdiv i64 %v2970, 2
  br label %b527
b527:
  %v3029 = phi i64 [ 0, %b526 ], [ %v3038, %b528 ]
  %v3030 = icmp slt i64 %v3029, %v3028
  br i1 %v3030, label %b528, label %b529
b528:
  %v3031 = mul i64 %v3029, 2
  %v3032 = add i64 %v2966, %v3031
  %v3033 = mul i64 %v3029, 768
  %v3034 = getelementptr inbounds float, ptr %v2936, i64 %v3033
  %v3035 = mul i64 %v3032, 8
  %v3036 = add i64 %v3035, %v3004
  %v3037 = getelementptr inbounds float, ptr %v2950, i64 %v3036
  call void @outer_2x32(ptr %v3034, ptr %v276, i64 %v2965, ptr %v3037, i64 8)
  %v3038 = add nsw i64 %v3029, 1
  br label %b527
b529:
  %v3039 = add nsw i64 %v3004, 32
  br label %b521
b523:
  %v3040 = mul i64 %v2961, 8
  %v3041 = add i64 %v3040, 0
  %v3042 = getelementptr inbounds float, ptr %v2935, i64 %v3041
  br label %b530
b530:
  %v3043 = phi i64 [ 0, %b523 ], [ %v3052, %b531 ]
  %v3044 = icmp slt i64 %v3043, %v2965
  br i1 %v3044, label %b531, label %b532
b531:
  %v3045 = mul i64 %v3043, 8
  %v3046 = getelementptr inbounds float, ptr %v3042, i64 %v3045
  %v3047 = mul i64 %v3043, 8
  %v3048 = getelementptr inbounds float, ptr %v276, i64 %v3047
  %v3049 = getelementptr inbounds float, ptr %v3046, i64 0
  %v3050 = load <8 x float>, ptr %v3049, align 4
  %v3051 = getelementptr inbounds float, ptr %v3048, i64 0
  store <8 x float> %v3050, ptr %v3051, align 4
  %v3052 = add nsw i64 %v3043, 1
  br label %b530
b532:
  %v3053 = sdiv i64 %v2970, 2
  br label %b533
b533:
  %v3054 = phi i64 [ 0, %b532 ], [ %v3063, %b534 ]
  %v3055 = icmp slt i64 %v3054, %v3053
  br i1 %v3055, label %b534, label %b535
b534:
  %v3056 = mul i64 %v3054, 2
  %v3057 = add i64 %v2966, %v3056
  %v3058 = mul i64 %v3054, 768
  %v3059 = getelementptr inbounds float, ptr %v2936, i64 %v3058
  %v3060 = mul i64 %v3057, 8
  %v3061 = add i64 %v3060, 0
  %v3062 = getelementptr inbounds float, ptr %v2950, i64 %v3061
  call void @outer_2x8(ptr %v3059, ptr %v276, i64 %v2965, ptr %v3062, i64 8)
  %v3063 = add nsw i64 %v3054, 1
  br label %b533
b535:
  %v3064 = add nsw i64 %v2966, 64
  br label %b509
b511:
  %v3065 = add nsw i64 %v2961, 384
  br label %b506
b508:
  %v3066 = icmp sgt i64 %v3, 1
  br i1 %v3066, label %b536, label %b537
b536:
  %v3067 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3068 = atomicrmw add ptr %v3067, i64 1 acq_rel
  %v3069 = load i64, ptr %v271, align 8
  %v3070 = add i64 %v3069, 1
  store i64 %v3070, ptr %v271, align 8
  %v3071 = mul i64 %v3, %v3070
  br label %b538
b538:
  %v3072 = load atomic i64, ptr %v3067 acquire, align 8
  %v3073 = icmp slt i64 %v3072, %v3071
  br i1 %v3073, label %b539, label %b540
b539:
  %v3074 = call i32 @sched_yield()
  br label %b538
b540:
  br label %b537
b537:
  %v3075 = mul i64 0, 8
  %v3076 = getelementptr inbounds float, ptr %v164, i64 %v3075
  %v3077 = getelementptr inbounds float, ptr %v3076, i64 0
  %v3078 = mul i64 0, 16
  %v3079 = getelementptr inbounds float, ptr %v140, i64 %v3078
  %v3080 = getelementptr inbounds float, ptr %v3079, i64 0
  %v3081 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3082 = add i64 8, 1
  %v3083 = sdiv i64 %v3082, 2
  %v3084 = add i64 %v2, 1
  %v3085 = mul i64 %v3083, %v2
  %v3086 = sdiv i64 %v3085, %v3
  %v3087 = mul i64 %v3086, 2
  %v3088 = icmp slt i64 %v3087, 8
  %v3089 = select i1 %v3088, i64 %v3087, i64 8
  %v3090 = mul i64 %v3083, %v3084
  %v3091 = sdiv i64 %v3090, %v3
  %v3092 = mul i64 %v3091, 2
  %v3093 = icmp slt i64 %v3092, 8
  %v3094 = select i1 %v3093, i64 %v3092, i64 8
  %v3095 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b541
b541:
  %v3096 = phi i64 [ %v3089, %b537 ], [ %v3104, %b546 ]
  %v3097 = icmp slt i64 %v3096, %v3094
  br i1 %v3097, label %b542, label %b543
b542:
  %v3098 = mul i64 %v3096, 16
  %v3099 = getelementptr inbounds float, ptr %v3095, i64 %v3098
  br label %b544
b544:
  %v3100 = phi i64 [ 0, %b542 ], [ %v3103, %b545 ]
  %v3101 = icmp slt i64 %v3100, 16
  br i1 %v3101, label %b545, label %b546
b545:
  %v3102 = getelementptr inbounds float, ptr %v3099, i64 %v3100
  store float 0x0000000000000000, ptr %v3102, align 4
  %v3103 = add nsw i64 %v3100, 1
  br label %b544
b546:
  %v3104 = add nsw i64 %v3096, 1
  br label %b541
b543:
  %v3105 = mul i64 %v8, 1
  br label %b547
b547:
  %v3106 = phi i64 [ 0, %b543 ], [ %v3213, %b552 ]
  %v3107 = icmp slt i64 %v3106, %v3105
  br i1 %v3107, label %b548, label %b549
b548:
  %v3108 = sub i64 %v3105, %v3106
  %v3109 = icmp slt i64 %v3108, 384
  %v3110 = select i1 %v3109, i64 %v3108, i64 384
  br label %b550
b550:
  %v3111 = phi i64 [ %v3089, %b548 ], [ %v3212, %b576 ]
  %v3112 = icmp slt i64 %v3111, %v3094
  br i1 %v3112, label %b551, label %b552
b551:
  %v3113 = sub i64 %v3094, %v3111
  %v3114 = icmp slt i64 %v3113, 64
  %v3115 = select i1 %v3114, i64 %v3113, i64 64
  %v3116 = sdiv i64 %v3115, 2
  %v3117 = mul i64 %v3116, 2
  %v3118 = sub i64 %v3115, %v3117
  %v3119 = mul i64 %v3106, 8
  %v3120 = add i64 %v3119, %v3111
  %v3121 = getelementptr inbounds float, ptr %v3077, i64 %v3120
  br label %b553
b553:
  %v3122 = phi i64 [ 0, %b551 ], [ %v3148, %b561 ]
  %v3123 = icmp slt i64 %v3122, %v3110
  br i1 %v3123, label %b554, label %b555
b554:
  %v3124 = mul i64 %v3122, 8
  %v3125 = getelementptr inbounds float, ptr %v3121, i64 %v3124
  %v3126 = mul i64 %v3122, 2
  %v3127 = getelementptr inbounds float, ptr %v3081, i64 %v3126
  br label %b556
b556:
  %v3128 = phi i64 [ 0, %b554 ], [ %v3137, %b557 ]
  %v3129 = icmp slt i64 %v3128, %v3116
  br i1 %v3129, label %b557, label %b558
b557:
  %v3130 = mul i64 %v3128, 2
  %v3131 = getelementptr inbounds float, ptr %v3125, i64 %v3130
  %v3132 = mul i64 %v3128, 768
  %v3133 = getelementptr inbounds float, ptr %v3127, i64 %v3132
  %v3134 = getelementptr inbounds float, ptr %v3131, i64 0
  %v3135 = load <2 x float>, ptr %v3134, align 4
  %v3136 = getelementptr inbounds float, ptr %v3133, i64 0
  store <2 x float> %v3135, ptr %v3136, align 4
  %v3137 = add nsw i64 %v3128, 1
  br label %b556
b558:
  %v3138 = mul i64 %v3116, 2
  %v3139 = getelementptr inbounds float, ptr %v3125, i64 %v3138
  %v3140 = mul i64 %v3116, 768
  %v3141 = getelementptr inbounds float, ptr %v3127, i64 %v3140
  br label %b559
b559:
  %v3142 = phi i64 [ 0, %b558 ], [ %v3147, %b560 ]
  %v3143 = icmp slt i64 %v3142, %v3118
  br i1 %v3143, label %b560, label %b561
b560:
  %v3144 = getelementptr inbounds float, ptr %v3139, i64 %v3142
  %v3145 = load float, ptr %v3144, align 4
  %v3146 = getelementptr inbounds float, ptr %v3141, i64 %v3142
  store float %v3145, ptr %v3146, align 4
  %v3147 = add nsw i64 %v3142, 1
  br label %b559, !llvm.loop !18
b561:
  %v3148 = add nsw i64 %v3122, 1
  br label %b553
b555:
  br label %b562
b562:
  %v3149 = phi i64 [ 0, %b555 ], [ %v3184, %b570 ]
  %v3150 = icmp slt i64 %v3149, 0
  br i1 %v3150, label %b563, label %b564
b563:
  %v3151 = mul i64 %v3106, 16
  %v3152 = add i64 %v3151, %v3149
  %v3153 = getelementptr inbounds float, ptr %v3080, i64 %v3152
  br label %b565
b565:
  %v3154 = phi i64 [ 0, %b563 ], [ %v3172, %b566 ]
  %v3155 = icmp slt i64 %v3154, %v3110
  br i1 %v3155, label %b566, label %b567
b566:
  %v3156 = mul i64 %v3154, 16
  %v3157 = getelementptr inbounds float, ptr %v3153, i64 %v3156
  %v3158 = mul i64 %v3154, 32
  %v3159 = getelementptr inbounds float, ptr %v276, i64 %v3158
  %v3160 = getelementptr inbounds float, ptr %v3157, i64 0
  %v3161 = load <8 x float>, ptr %v3160, align 4
  %v3162 = getelementptr inbounds float, ptr %v3159, i64 0
  store <8 x float> %v3161, ptr %v3162, align 4
  %v3163 = getelementptr inbounds float, ptr %v3157, i64 8
  %v3164 = load <8 x float>, ptr %v3163, align 4
  %v3165 = getelementptr inbounds float, ptr %v3159, i64 8
  store <8 x float> %v3164, ptr %v3165, align 4
  %v3166 = getelementptr inbounds float, ptr %v3157, i64 16
  %v3167 = load <8 x float>, ptr %v3166, align 4
  %v3168 = getelementptr inbounds float, ptr %v3159, i64 16
  store <8 x float> %v3167, ptr %v3168, align 4
  %v3169 = getelementptr inbounds float, ptr %v3157, i64 24
  %v3170 = load <8 x float>, ptr %v3169, align 4
  %v3171 = getelementptr inbounds float, ptr %v3159, i64 24
  store <8 x float> %v3170, ptr %v3171, align 4
  %v3172 = add nsw i64 %v3154, 1
  br label %b565
b567:
  %v3173 = sdiv i64 %v3115, 2
  br label %b568
b568:
  %v3174 = phi i64 [ 0, %b567 ], [ %v3183, %b569 ]
  %v3175 = icmp slt i64 %v3174, %v3173
  br i1 %v3175, label %b569, label %b570
b569:
  %v3176 = mul i64 %v3174, 2
  %v3177 = add i64 %v3111, %v3176
  %v3178 = mul i64 %v3174, 768
  %v3179 = getelementptr inbounds float, ptr %v3081, i64 %v3178
  %v3180 = mul i64 %v3177, 16
  %v3181 = add i64 %v3180, %v3149
  %v3182 = getelementptr inbounds float, ptr %v3095, i64 %v3181
  call void @outer_2x32(ptr %v3179, ptr %v276, i64 %v3110, ptr %v3182, i64 16)
  %v3183 = add nsw i64 %v3174, 1
  br label %b568
b570:
  %v3184 = add nsw i64 %v3149, 32
  br label %b562
b564:
  %v3185 = mul i64 %v3106, 16
  %v3186 = add i64 %v3185, 0
  %v3187 = getelementptr inbounds float, ptr %v3080, i64 %v3186
  br label %b571
b571:
  %v3188 = phi i64 [ 0, %b564 ], [ %v3200, %b572 ]
  %v3189 = icmp slt i64 %v3188, %v3110
  br i1 %v3189, label %b572, label %b573
b572:
  %v3190 = mul i64 %v3188, 16
  %v3191 = getelementptr inbounds float, ptr %v3187, i64 %v3190
  %v3192 = mul i64 %v3188, 16
  %v3193 = getelementptr inbounds float, ptr %v276, i64 %v3192
  %v3194 = getelementptr inbounds float, ptr %v3191, i64 0
  %v3195 = load <8 x float>, ptr %v3194, align 4
  %v3196 = getelementptr inbounds float, ptr %v3193, i64 0
  store <8 x float> %v3195, ptr %v3196, align 4
  %v3197 = getelementptr inbounds float, ptr %v3191, i64 8
  %v3198 = load <8 x float>, ptr %v3197, align 4
  %v3199 = getelementptr inbounds float, ptr %v3193, i64 8
  store <8 x float> %v3198, ptr %v3199, align 4
  %v3200 = add nsw i64 %v3188, 1
  br label %b571
b573:
  %v3201 = sdiv i64 %v3115, 2
  br label %b574
b574:
  %v3202 = phi i64 [ 0, %b573 ], [ %v3211, %b575 ]
  %v3203 = icmp slt i64 %v3202, %v3201
  br i1 %v3203, label %b575, label %b576
b575:
  %v3204 = mul i64 %v3202, 2
  %v3205 = add i64 %v3111, %v3204
  %v3206 = mul i64 %v3202, 768
  %v3207 = getelementptr inbounds float, ptr %v3081, i64 %v3206
  %v3208 = mul i64 %v3205, 16
  %v3209 = add i64 %v3208, 0
  %v3210 = getelementptr inbounds float, ptr %v3095, i64 %v3209
  call void @outer_2x16(ptr %v3207, ptr %v276, i64 %v3110, ptr %v3210, i64 16)
  %v3211 = add nsw i64 %v3202, 1
  br label %b574
b576:
  %v3212 = add nsw i64 %v3111, 64
  br label %b550
b552:
  %v3213 = add nsw i64 %v3106, 384
  br label %b547
b549:
  %v3214 = icmp sgt i64 %v3, 1
  br i1 %v3214, label %b577, label %b578
b577:
  %v3215 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3216 = atomicrmw add ptr %v3215, i64 1 acq_rel
  %v3217 = load i64, ptr %v271, align 8
  %v3218 = add i64 %v3217, 1
  store i64 %v3218, ptr %v271, align 8
  %v3219 = mul i64 %v3, %v3218
  br label %b579
b579:
  %v3220 = load atomic i64, ptr %v3215 acquire, align 8
  %v3221 = icmp slt i64 %v3220, %v3219
  br i1 %v3221, label %b580, label %b581
b580:
  %v3222 = call i32 @sched_yield()
  br label %b579
b581:
  br label %b578
b578:
  %v3223 = mul i64 0, 16
  %v3224 = getelementptr inbounds float, ptr %v160, i64 %v3223
  %v3225 = getelementptr inbounds float, ptr %v3224, i64 0
  %v3226 = mul i64 0, 8
  %v3227 = getelementptr inbounds float, ptr %v60, i64 %v3226
  %v3228 = getelementptr inbounds float, ptr %v3227, i64 0
  %v3229 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3230 = add i64 16, 1
  %v3231 = sdiv i64 %v3230, 2
  %v3232 = add i64 %v2, 1
  %v3233 = mul i64 %v3231, %v2
  %v3234 = sdiv i64 %v3233, %v3
  %v3235 = mul i64 %v3234, 2
  %v3236 = icmp slt i64 %v3235, 16
  %v3237 = select i1 %v3236, i64 %v3235, i64 16
  %v3238 = mul i64 %v3231, %v3232
  %v3239 = sdiv i64 %v3238, %v3
  %v3240 = mul i64 %v3239, 2
  %v3241 = icmp slt i64 %v3240, 16
  %v3242 = select i1 %v3241, i64 %v3240, i64 16
  %v3243 = getelementptr inbounds float, ptr %v88, i64 0
  br label %b582
b582:
  %v3244 = phi i64 [ %v3237, %b578 ], [ %v3252, %b587 ]
  %v3245 = icmp slt i64 %v3244, %v3242
  br i1 %v3245, label %b583, label %b584
b583:
  %v3246 = mul i64 %v3244, 8
  %v3247 = getelementptr inbounds float, ptr %v3243, i64 %v3246
  br label %b585
b585:
  %v3248 = phi i64 [ 0, %b583 ], [ %v3251, %b586 ]
  %v3249 = icmp slt i64 %v3248, 8
  br i1 %v3249, label %b586, label %b587
b586:
  %v3250 = getelementptr inbounds float, ptr %v3247, i64 %v3248
  store float 0x0000000000000000, ptr %v3250, align 4
  %v3251 = add nsw i64 %v3248, 1
  br label %b585
b587:
  %v3252 = add nsw i64 %v3244, 1
  br label %b582
b584:
  %v3253 = mul i64 %v8, 1
  br label %b588
b588:
  %v3254 = phi i64 [ 0, %b584 ], [ %v3358, %b593 ]
  %v3255 = icmp slt i64 %v3254, %v3253
  br i1 %v3255, label %b589, label %b590
b589:
  %v3256 = sub i64 %v3253, %v3254
  %v3257 = icmp slt i64 %v3256, 384
  %v3258 = select i1 %v3257, i64 %v3256, i64 384
  br label %b591
b591:
  %v3259 = phi i64 [ %v3237, %b589 ], [ %v3357, %b617 ]
  %v3260 = icmp slt i64 %v3259, %v3242
  br i1 %v3260, label %b592, label %b593
b592:
  %v3261 = sub i64 %v3242, %v3259
  %v3262 = icmp slt i64 %v3261, 64
  %v3263 = select i1 %v3262, i64 %v3261, i64 64
  %v3264 = sdiv i64 %v3263, 2
  %v3265 = mul i64 %v3264, 2
  %v3266 = sub i64 %v3263, %v3265
  %v3267 = mul i64 %v3254, 16
  %v3268 = add i64 %v3267, %v3259
  %v3269 = getelementptr inbounds float, ptr %v3225, i64 %v3268
  br label %b594
b594:
  %v3270 = phi i64 [ 0, %b592 ], [ %v3296, %b602 ]
  %v3271 = icmp slt i64 %v3270, %v3258
  br i1 %v3271, label %b595, label %b596
b595:
  %v3272 = mul i64 %v3270, 16
  %v3273 = getelementptr inbounds float, ptr %v3269, i64 %v3272
  %v3274 = mul i64 %v3270, 2
  %v3275 = getelementptr inbounds float, ptr %v3229, i64 %v3274
  br label %b597
b597:
  %v3276 = phi i64 [ 0, %b595 ], [ %v3285, %b598 ]
  %v3277 = icmp slt i64 %v3276, %v3264
  br i1 %v3277, label %b598, label %b599
b598:
  %v3278 = mul i64 %v3276, 2
  %v3279 = getelementptr inbounds float, ptr %v3273, i64 %v3278
  %v3280 = mul i64 %v3276, 768
  %v3281 = getelementptr inbounds float, ptr %v3275, i64 %v3280
  %v3282 = getelementptr inbounds float, ptr %v3279, i64 0
  %v3283 = load <2 x float>, ptr %v3282, align 4
  %v3284 = getelementptr inbounds float, ptr %v3281, i64 0
  store <2 x float> %v3283, ptr %v3284, align 4
  %v3285 = add nsw i64 %v3276, 1
  br label %b597
b599:
  %v3286 = mul i64 %v3264, 2
  %v3287 = getelementptr inbounds float, ptr %v3273, i64 %v3286
  %v3288 = mul i64 %v3264, 768
  %v3289 = getelementptr inbounds float, ptr %v3275, i64 %v3288
  br label %b600
b600:
  %v3290 = phi i64 [ 0, %b599 ], [ %v3295, %b601 ]
  %v3291 = icmp slt i64 %v3290, %v3266
  br i1 %v3291, label %b601, label %b602
b601:
  %v3292 = getelementptr inbounds float, ptr %v3287, i64 %v3290
  %v3293 = load float, ptr %v3292, align 4
  %v3294 = getelementptr inbounds float, ptr %v3289, i64 %v3290
  store float %v3293, ptr %v3294, align 4
  %v3295 = add nsw i64 %v3290, 1
  br label %b600, !llvm.loop !21
b602:
  %v3296 = add nsw i64 %v3270, 1
  br label %b594
b596:
  br label %b603
b603:
  %v3297 = phi i64 [ 0, %b596 ], [ %v3332, %b611 ]
  %v3298 = icmp slt i64 %v3297, 0
  br i1 %v3298, label %b604, label %b605
b604:
  %v3299 = mul i64 %v3254, 8
  %v3300 = add i64 %v3299, %v3297
  %v3301 = getelementptr inbounds float, ptr %v3228, i64 %v3300
  br label %b606
b606:
  %v3302 = phi i64 [ 0, %b604 ], [ %v3320, %b607 ]
  %v3303 = icmp slt i64 %v3302, %v3258
  br i1 %v3303, label %b607, label %b608
b607:
  %v3304 = mul i64 %v3302, 8
  %v3305 = getelementptr inbounds float, ptr %v3301, i64 %v3304
  %v3306 = mul i64 %v3302, 32
  %v3307 = getelementptr inbounds float, ptr %v276, i64 %v3306
  %v3308 = getelementptr inbounds float, ptr %v3305, i64 0
  %v3309 = load <8 x float>, ptr %v3308, align 4
  %v3310 = getelementptr inbounds float, ptr %v3307, i64 0
  store <8 x float> %v3309, ptr %v3310, align 4
  %v3311 = getelementptr inbounds float, ptr %v3305, i64 8
  %v3312 = load <8 x float>, ptr %v3311, align 4
  %v3313 = getelementptr inbounds float, ptr %v3307, i64 8
  store <8 x float> %v3312, ptr %v3313, align 4
  %v3314 = getelementptr inbounds float, ptr %v3305, i64 16
  %v3315 = load <8 x float>, ptr %v3314, align 4
  %v3316 = getelementptr inbounds float, ptr %v3307, i64 16
  store <8 x float> %v3315, ptr %v3316, align 4
  %v3317 = getelementptr inbounds float, ptr %v3305, i64 24
  %v3318 = load <8 x float>, ptr %v3317, align 4
  %v3319 = getelementptr inbounds float, ptr %v3307, i64 24
  store <8 x float> %v3318, ptr %v3319, align 4
  %v3320 = add nsw i64 %v3302, 1
  br label %b606
b608:
  %v3321 = sdiv i64 %v3263, 2
  br label %b609
b609:
  %v3322 = phi i64 [ 0, %b608 ], [ %v3331, %b610 ]
  %v3323 = icmp slt i64 %v3322, %v3321
  br i1 %v3323, label %b610, label %b611
b610:
  %v3324 = mul i64 %v3322, 2
  %v3325 = add i64 %v3259, %v3324
  %v3326 = mul i64 %v3322, 768
  %v3327 = getelementptr inbounds float, ptr %v3229, i64 %v3326
  %v3328 = mul i64 %v3325, 8
  %v3329 = add i64 %v3328, %v3297
  %v3330 = getelementptr inbounds float, ptr %v3243, i64 %v3329
  call void @outer_2x32(ptr %v3327, ptr %v276, i64 %v3258, ptr %v3330, i64 8)
  %v3331 = add nsw i64 %v3322, 1
  br label %b609
b611:
  %v3332 = add nsw i64 %v3297, 32
  br label %b603
b605:
  %v3333 = mul i64 %v3254, 8
  %v3334 = add i64 %v3333, 0
  %v3335 = getelementptr inbounds float, ptr %v3228, i64 %v3334
  br label %b612
b612:
  %v3336 = phi i64 [ 0, %b605 ], [ %v3345, %b613 ]
  %v3337 = icmp slt i64 %v3336, %v3258
  br i1 %v3337, label %b613, label %b614
b613:
  %v3338 = mul i64 %v3336, 8
  %v3339 = getelementptr inbounds float, ptr %v3335, i64 %v3338
  %v3340 = mul i64 %v3336, 8
  %v3341 = getelementptr inbounds float, ptr %v276, i64 %v3340
  %v3342 = getelementptr inbounds float, ptr %v3339, i64 0
  %v3343 = load <8 x float>, ptr %v3342, align 4
  %v3344 = getelementptr inbounds float, ptr %v3341, i64 0
  store <8 x float> %v3343, ptr %v3344, align 4
  %v3345 = add nsw i64 %v3336, 1
  br label %b612
b614:
  %v3346 = sdiv i64 %v3263, 2
  br label %b615
b615:
  %v3347 = phi i64 [ 0, %b614 ], [ %v3356, %b616 ]
  %v3348 = icmp slt i64 %v3347, %v3346
  br i1 %v3348, label %b616, label %b617
b616:
  %v3349 = mul i64 %v3347, 2
  %v3350 = add i64 %v3259, %v3349
  %v3351 = mul i64 %v3347, 768
  %v3352 = getelementptr inbounds float, ptr %v3229, i64 %v3351
  %v3353 = mul i64 %v3350, 8
  %v3354 = add i64 %v3353, 0
  %v3355 = getelementptr inbounds float, ptr %v3243, i64 %v3354
  call void @outer_2x8(ptr %v3352, ptr %v276, i64 %v3258, ptr %v3355, i64 8)
  %v3356 = add nsw i64 %v3347, 1
  br label %b615
b617:
  %v3357 = add nsw i64 %v3259, 64
  br label %b591
b593:
  %v3358 = add nsw i64 %v3254, 384
  br label %b588
b590:
  %v3359 = icmp sgt i64 %v3, 1
  br i1 %v3359, label %b618, label %b619
b618:
  %v3360 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3361 = atomicrmw add ptr %v3360, i64 1 acq_rel
  %v3362 = load i64, ptr %v271, align 8
  %v3363 = add i64 %v3362, 1
  store i64 %v3363, ptr %v271, align 8
  %v3364 = mul i64 %v3, %v3363
  br label %b620
b620:
  %v3365 = load atomic i64, ptr %v3360 acquire, align 8
  %v3366 = icmp slt i64 %v3365, %v3364
  br i1 %v3366, label %b621, label %b622
b621:
  %v3367 = call i32 @sched_yield()
  br label %b620
b622:
  br label %b619
b619:
  %v3368 = mul i64 0, 16
  %v3369 = getelementptr inbounds float, ptr %v160, i64 %v3368
  %v3370 = getelementptr inbounds float, ptr %v3369, i64 0
  %v3371 = mul i64 0, 8
  %v3372 = getelementptr inbounds float, ptr %v126, i64 %v3371
  %v3373 = getelementptr inbounds float, ptr %v3372, i64 0
  %v3374 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3375 = add i64 16, 1
  %v3376 = sdiv i64 %v3375, 2
  %v3377 = add i64 %v2, 1
  %v3378 = mul i64 %v3376, %v2
  %v3379 = sdiv i64 %v3378, %v3
  %v3380 = mul i64 %v3379, 2
  %v3381 = icmp slt i64 %v3380, 16
  %v3382 = select i1 %v3381, i64 %v3380, i64 16
  %v3383 = mul i64 %v3376, %v3377
  %v3384 = sdiv i64 %v3383, %v3
  %v3385 = mul i64 %v3384, 2
  %v3386 = icmp slt i64 %v3385, 16
  %v3387 = select i1 %v3386, i64 %v3385, i64 16
  %v3388 = getelementptr inbounds float, ptr %v90, i64 0
  br label %b623
b623:
  %v3389 = phi i64 [ %v3382, %b619 ], [ %v3397, %b628 ]
  %v3390 = icmp slt i64 %v3389, %v3387
  br i1 %v3390, label %b624, label %b625
b624:
  %v3391 = mul i64 %v3389, 8
  %v3392 = getelementptr inbounds float, ptr %v3388, i64 %v3391
  br label %b626
b626:
  %v3393 = phi i64 [ 0, %b624 ], [ %v3396, %b627 ]
  %v3394 = icmp slt i64 %v3393, 8
  br i1 %v3394, label %b627, label %b628
b627:
  %v3395 = getelementptr inbounds float, ptr %v3392, i64 %v3393
  store float 0x0000000000000000, ptr %v3395, align 4
  %v3396 = add nsw i64 %v3393, 1
  br label %b626
b628:
  %v3397 = add nsw i64 %v3389, 1
  br label %b623
b625:
  %v3398 = mul i64 %v8, 1
  br label %b629
b629:
  %v3399 = phi i64 [ 0, %b625 ], [ %v3503, %b634 ]
  %v3400 = icmp slt i64 %v3399, %v3398
  br i1 %v3400, label %b630, label %b631
b630:
  %v3401 = sub i64 %v3398, %v3399
  %v3402 = icmp slt i64 %v3401, 384
  %v3403 = select i1 %v3402, i64 %v3401, i64 384
  br label %b632
b632:
  %v3404 = phi i64 [ %v3382, %b630 ], [ %v3502, %b658 ]
  %v3405 = icmp slt i64 %v3404, %v3387
  br i1 %v3405, label %b633, label %b634
b633:
  %v3406 = sub i64 %v3387, %v3404
  %v3407 = icmp slt i64 %v3406, 64
  %v3408 = select i1 %v3407, i64 %v3406, i64 64
  %v3409 = sdiv i64 %v3408, 2
  %v3410 = mul i64 %v3409, 2
  %v3411 = sub i64 %v3408, %v3410
  %v3412 = mul i64 %v3399, 16
  %v3413 = add i64 %v3412, %v3404
  %v3414 = getelementptr inbounds float, ptr %v3370, i64 %v3413
  br label %b635
b635:
  %v3415 = phi i64 [ 0, %b633 ], [ %v3441, %b643 ]
  %v3416 = icmp slt i64 %v3415, %v3403
  br i1 %v3416, label %b636, label %b637
b636:
  %v3417 = mul i64 %v3415, 16
  %v3418 = getelementptr inbounds float, ptr %v3414, i64 %v3417
  %v3419 = mul i64 %v3415, 2
  %v3420 = getelementptr inbounds float, ptr %v3374, i64 %v3419
  br label %b638
b638:
  %v3421 = phi i64 [ 0, %b636 ], [ %v3430, %b639 ]
  %v3422 = icmp slt i64 %v3421, %v3409
  br i1 %v3422, label %b639, label %b640
b639:
  %v3423 = mul i64 %v3421, 2
  %v3424 = getelementptr inbounds float, ptr %v3418, i64 %v3423
  %v3425 = mul i64 %v3421, 768
  %v3426 = getelementptr inbounds float, ptr %v3420, i64 %v3425
  %v3427 = getelementptr inbounds float, ptr %v3424, i64 0
  %v3428 = load <2 x float>, ptr %v3427, align 4
  %v3429 = getelementptr inbounds float, ptr %v3426, i64 0
  store <2 x float> %v3428, ptr %v3429, align 4
  %v3430 = add nsw i64 %v3421, 1
  br label %b638
b640:
  %v3431 = mul i64 %v3409, 2
  %v3432 = getelementptr inbounds float, ptr %v3418, i64 %v3431
  %v3433 = mul i64 %v3409, 768
  %v3434 = getelementptr inbounds float, ptr %v3420, i64 %v3433
  br label %b641
b641:
  %v3435 = phi i64 [ 0, %b640 ], [ %v3440, %b642 ]
  %v3436 = icmp slt i64 %v3435, %v3411
  br i1 %v3436, label %b642, label %b643
b642:
  %v3437 = getelementptr inbounds float, ptr %v3432, i64 %v3435
  %v3438 = load float, ptr %v3437, align 4
  %v3439 = getelementptr inbounds float, ptr %v3434, i64 %v3435
  store float %v3438, ptr %v3439, align 4
  %v3440 = add nsw i64 %v3435, 1
  br label %b641, !llvm.loop !24
b643:
  %v3441 = add nsw i64 %v3415, 1
  br label %b635
b637:
  br label %b644
b644:
  %v3442 = phi i64 [ 0, %b637 ], [ %v3477, %b652 ]
  %v3443 = icmp slt i64 %v3442, 0
  br i1 %v3443, label %b645, label %b646
b645:
  %v3444 = mul i64 %v3399, 8
  %v3445 = add i64 %v3444, %v3442
  %v3446 = getelementptr inbounds float, ptr %v3373, i64 %v3445
  br label %b647
b647:
  %v3447 = phi i64 [ 0, %b645 ], [ %v3465, %b648 ]
  %v3448 = icmp slt i64 %v3447, %v3403
  br i1 %v3448, label %b648, label %b649
b648:
  %v3449 = mul i64 %v3447, 8
  %v3450 = getelementptr inbounds float, ptr %v3446, i64 %v3449
  %v3451 = mul i64 %v3447, 32
  %v3452 = getelementptr inbounds float, ptr %v276, i64 %v3451
  %v3453 = getelementptr inbounds float, ptr %v3450, i64 0
  %v3454 = load <8 x float>, ptr %v3453, align 4
  %v3455 = getelementptr inbounds float, ptr %v3452, i64 0
  store <8 x float> %v3454, ptr %v3455, align 4
  %v3456 = getelementptr inbounds float, ptr %v3450, i64 8
  %v3457 = load <8 x float>, ptr %v3456, align 4
  %v3458 = getelementptr inbounds float, ptr %v3452, i64 8
  store <8 x float> %v3457, ptr %v3458, align 4
  %v3459 = getelementptr inbounds float, ptr %v3450, i64 16
  %v3460 = load <8 x float>, ptr %v3459, align 4
  %v3461 = getelementptr inbounds float, ptr %v3452, i64 16
  store <8 x float> %v3460, ptr %v3461, align 4
  %v3462 = getelementptr inbounds float, ptr %v3450, i64 24
  %v3463 = load <8 x float>, ptr %v3462, align 4
  %v3464 = getelementptr inbounds float, ptr %v3452, i64 24
  store <8 x float> %v3463, ptr %v3464, align 4
  %v3465 = add nsw i64 %v3447, 1
  br label %b647
b649:
  %v3466 = sdiv i64 %v3408, 2
  br label %b650
b650:
  %v3467 = phi i64 [ 0, %b649 ], [ %v3476, %b651 ]
  %v3468 = icmp slt i64 %v3467, %v3466
  br i1 %v3468, label %b651, label %b652
b651:
  %v3469 = mul i64 %v3467, 2
  %v3470 = add i64 %v3404, %v3469
  %v3471 = mul i64 %v3467, 768
  %v3472 = getelementptr inbounds float, ptr %v3374, i64 %v3471
  %v3473 = mul i64 %v3470, 8
  %v3474 = add i64 %v3473, %v3442
  %v3475 = getelementptr inbounds float, ptr %v3388, i64 %v3474
  call void @outer_2x32(ptr %v3472, ptr %v276, i64 %v3403, ptr %v3475, i64 8)
  %v3476 = add nsw i64 %v3467, 1
  br label %b650
b652:
  %v3477 = add nsw i64 %v3442, 32
  br label %b644
b646:
  %v3478 = mul i64 %v3399, 8
  %v3479 = add i64 %v3478, 0
  %v3480 = getelementptr inbounds float, ptr %v3373, i64 %v3479
  br label %b653
b653:
  %v3481 = phi i64 [ 0, %b646 ], [ %v3490, %b654 ]
  %v3482 = icmp slt i64 %v3481, %v3403
  br i1 %v3482, label %b654, label %b655
b654:
  %v3483 = mul i64 %v3481, 8
  %v3484 = getelementptr inbounds float, ptr %v3480, i64 %v3483
  %v3485 = mul i64 %v3481, 8
  %v3486 = getelementptr inbounds float, ptr %v276, i64 %v3485
  %v3487 = getelementptr inbounds float, ptr %v3484, i64 0
  %v3488 = load <8 x float>, ptr %v3487, align 4
  %v3489 = getelementptr inbounds float, ptr %v3486, i64 0
  store <8 x float> %v3488, ptr %v3489, align 4
  %v3490 = add nsw i64 %v3481, 1
  br label %b653
b655:
  %v3491 = sdiv i64 %v3408, 2
  br label %b656
b656:
  %v3492 = phi i64 [ 0, %b655 ], [ %v3501, %b657 ]
  %v3493 = icmp slt i64 %v3492, %v3491
  br i1 %v3493, label %b657, label %b658
b657:
  %v3494 = mul i64 %v3492, 2
  %v3495 = add i64 %v3404, %v3494
  %v3496 = mul i64 %v3492, 768
  %v3497 = getelementptr inbounds float, ptr %v3374, i64 %v3496
  %v3498 = mul i64 %v3495, 8
  %v3499 = add i64 %v3498, 0
  %v3500 = getelementptr inbounds float, ptr %v3388, i64 %v3499
  call void @outer_2x8(ptr %v3497, ptr %v276, i64 %v3403, ptr %v3500, i64 8)
  %v3501 = add nsw i64 %v3492, 1
  br label %b656
b658:
  %v3502 = add nsw i64 %v3404, 64
  br label %b632
b634:
  %v3503 = add nsw i64 %v3399, 384
  br label %b629
b631:
  %v3504 = icmp sgt i64 %v3, 1
  br i1 %v3504, label %b659, label %b660
b659:
  %v3505 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3506 = atomicrmw add ptr %v3505, i64 1 acq_rel
  %v3507 = load i64, ptr %v271, align 8
  %v3508 = add i64 %v3507, 1
  store i64 %v3508, ptr %v271, align 8
  %v3509 = mul i64 %v3, %v3508
  br label %b661
b661:
  %v3510 = load atomic i64, ptr %v3505 acquire, align 8
  %v3511 = icmp slt i64 %v3510, %v3509
  br i1 %v3511, label %b662, label %b663
b662:
  %v3512 = call i32 @sched_yield()
  br label %b661
b663:
  br label %b660
b660:
  %v3513 = mul i64 0, 16
  %v3514 = getelementptr inbounds float, ptr %v160, i64 %v3513
  %v3515 = getelementptr inbounds float, ptr %v3514, i64 0
  %v3516 = mul i64 0, 16
  %v3517 = getelementptr inbounds float, ptr %v140, i64 %v3516
  %v3518 = getelementptr inbounds float, ptr %v3517, i64 0
  %v3519 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3520 = add i64 16, 1
  %v3521 = sdiv i64 %v3520, 2
  %v3522 = add i64 %v2, 1
  %v3523 = mul i64 %v3521, %v2
  %v3524 = sdiv i64 %v3523, %v3
  %v3525 = mul i64 %v3524, 2
  %v3526 = icmp slt i64 %v3525, 16
  %v3527 = select i1 %v3526, i64 %v3525, i64 16
  %v3528 = mul i64 %v3521, %v3522
  %v3529 = sdiv i64 %v3528, %v3
  %v3530 = mul i64 %v3529, 2
  %v3531 = icmp slt i64 %v3530, 16
  %v3532 = select i1 %v3531, i64 %v3530, i64 16
  %v3533 = getelementptr inbounds float, ptr %v92, i64 0
  br label %b664
b664:
  %v3534 = phi i64 [ %v3527, %b660 ], [ %v3542, %b669 ]
  %v3535 = icmp slt i64 %v3534, %v3532
  br i1 %v3535, label %b665, label %b666
b665:
  %v3536 = mul i64 %v3534, 16
  %v3537 = getelementptr inbounds float, ptr %v3533, i64 %v3536
  br label %b667
b667:
  %v3538 = phi i64 [ 0, %b665 ], [ %v3541, %b668 ]
  %v3539 = icmp slt i64 %v3538, 16
  br i1 %v3539, label %b668, label %b669
b668:
  %v3540 = getelementptr inbounds float, ptr %v3537, i64 %v3538
  store float 0x0000000000000000, ptr %v3540, align 4
  %v3541 = add nsw i64 %v3538, 1
  br label %b667
b669:
  %v3542 = add nsw i64 %v3534, 1
  br label %b664
b666:
  %v3543 = mul i64 %v8, 1
  br label %b670
b670:
  %v3544 = phi i64 [ 0, %b666 ], [ %v3651, %b675 ]
  %v3545 = icmp slt i64 %v3544, %v3543
  br i1 %v3545, label %b671, label %b672
b671:
  %v3546 = sub i64 %v3543, %v3544
  %v3547 = icmp slt i64 %v3546, 384
  %v3548 = select i1 %v3547, i64 %v3546, i64 384
  br label %b673
b673:
  %v3549 = phi i64 [ %v3527, %b671 ], [ %v3650, %b699 ]
  %v3550 = icmp slt i64 %v3549, %v3532
  br i1 %v3550, label %b674, label %b675
b674:
  %v3551 = sub i64 %v3532, %v3549
  %v3552 = icmp slt i64 %v3551, 64
  %v3553 = select i1 %v3552, i64 %v3551, i64 64
  %v3554 = sdiv i64 %v3553, 2
  %v3555 = mul i64 %v3554, 2
  %v3556 = sub i64 %v3553, %v3555
  %v3557 = mul i64 %v3544, 16
  %v3558 = add i64 %v3557, %v3549
  %v3559 = getelementptr inbounds float, ptr %v3515, i64 %v3558
  br label %b676
b676:
  %v3560 = phi i64 [ 0, %b674 ], [ %v3586, %b684 ]
  %v3561 = icmp slt i64 %v3560, %v3548
  br i1 %v3561, label %b677, label %b678
b677:
  %v3562 = mul i64 %v3560, 16
  %v3563 = getelementptr inbounds float, ptr %v3559, i64 %v3562
  %v3564 = mul i64 %v3560, 2
  %v3565 = getelementptr inbounds float, ptr %v3519, i64 %v3564
  br label %b679
b679:
  %v3566 = phi i64 [ 0, %b677 ], [ %v3575, %b680 ]
  %v3567 = icmp slt i64 %v3566, %v3554
  br i1 %v3567, label %b680, label %b681
b680:
  %v3568 = mul i64 %v3566, 2
  %v3569 = getelementptr inbounds float, ptr %v3563, i64 %v3568
  %v3570 = mul i64 %v3566, 768
  %v3571 = getelementptr inbounds float, ptr %v3565, i64 %v3570
  %v3572 = getelementptr inbounds float, ptr %v3569, i64 0
  %v3573 = load <2 x float>, ptr %v3572, align 4
  %v3574 = getelementptr inbounds float, ptr %v3571, i64 0
  store <2 x float> %v3573, ptr %v3574, align 4
  %v3575 = add nsw i64 %v3566, 1
  br label %b679
b681:
  %v3576 = mul i64 %v3554, 2
  %v3577 = getelementptr inbounds float, ptr %v3563, i64 %v3576
  %v3578 = mul i64 %v3554, 768
  %v3579 = getelementptr inbounds float, ptr %v3565, i64 %v3578
  br label %b682
b682:
  %v3580 = phi i64 [ 0, %b681 ], [ %v3585, %b683 ]
  %v3581 = icmp slt i64 %v3580, %v3556
  br i1 %v3581, label %b683, label %b684
b683:
  %v3582 = getelementptr inbounds float, ptr %v3577, i64 %v3580
  %v3583 = load float, ptr %v3582, align 4
  %v3584 = getelementptr inbounds float, ptr %v3579, i64 %v3580
  store float %v3583, ptr %v3584, align 4
  %v3585 = add nsw i64 %v3580, 1
  br label %b682, !llvm.loop !27
b684:
  %v3586 = add nsw i64 %v3560, 1
  br label %b676
b678:
  br label %b685
b685:
  %v3587 = phi i64 [ 0, %b678 ], [ %v3622, %b693 ]
  %v3588 = icmp slt i64 %v3587, 0
  br i1 %v3588, label %b686, label %b687
b686:
  %v3589 = mul i64 %v3544, 16
  %v3590 = add i64 %v3589, %v3587
  %v3591 = getelementptr inbounds float, ptr %v3518, i64 %v3590
  br label %b688
b688:
  %v3592 = phi i64 [ 0, %b686 ], [ %v3610, %b689 ]
  %v3593 = icmp slt i64 %v3592, %v3548
  br i1 %v3593, label %b689, label %b690
b689:
  %v3594 = mul i64 %v3592, 16
  %v3595 = getelementptr inbounds float, ptr %v3591, i64 %v3594
  %v3596 = mul i64 %v3592, 32
  %v3597 = getelementptr inbounds float, ptr %v276, i64 %v3596
  %v3598 = getelementptr inbounds float, ptr %v3595, i64 0
  %v3599 = load <8 x float>, ptr %v3598, align 4
  %v3600 = getelementptr inbounds float, ptr %v3597, i64 0
  store <8 x float> %v3599, ptr %v3600, align 4
  %v3601 = getelementptr inbounds float, ptr %v3595, i64 8
  %v3602 = load <8 x float>, ptr %v3601, align 4
  %v3603 = getelementptr inbounds float, ptr %v3597, i64 8
  store <8 x float> %v3602, ptr %v3603, align 4
  %v3604 = getelementptr inbounds float, ptr %v3595, i64 16
  %v3605 = load <8 x float>, ptr %v3604, align 4
  %v3606 = getelementptr inbounds float, ptr %v3597, i64 16
  store <8 x float> %v3605, ptr %v3606, align 4
  %v3607 = getelementptr inbounds float, ptr %v3595, i64 24
  %v3608 = load <8 x float>, ptr %v3607, align 4
  %v3609 = getelementptr inbounds float, ptr %v3597, i64 24
  store <8 x float> %v3608, ptr %v3609, align 4
  %v3610 = add nsw i64 %v3592, 1
  br label %b688
b690:
  %v3611 = sdiv i64 %v3553, 2
  br label %b691
b691:
  %v3612 = phi i64 [ 0, %b690 ], [ %v3621, %b692 ]
  %v3613 = icmp slt i64 %v3612, %v3611
  br i1 %v3613, label %b692, label %b693
b692:
  %v3614 = mul i64 %v3612, 2
  %v3615 = add i64 %v3549, %v3614
  %v3616 = mul i64 %v3612, 768
  %v3617 = getelementptr inbounds float, ptr %v3519, i64 %v3616
  %v3618 = mul i64 %v3615, 16
  %v3619 = add i64 %v3618, %v3587
  %v3620 = getelementptr inbounds float, ptr %v3533, i64 %v3619
  call void @outer_2x32(ptr %v3617, ptr %v276, i64 %v3548, ptr %v3620, i64 16)
  %v3621 = add nsw i64 %v3612, 1
  br label %b691
b693:
  %v3622 = add nsw i64 %v3587, 32
  br label %b685
b687:
  %v3623 = mul i64 %v3544, 16
  %v3624 = add i64 %v3623, 0
  %v3625 = getelementptr inbounds float, ptr %v3518, i64 %v3624
  br label %b694
b694:
  %v3626 = phi i64 [ 0, %b687 ], [ %v3638, %b695 ]
  %v3627 = icmp slt i64 %v3626, %v3548
  br i1 %v3627, label %b695, label %b696
b695:
  %v3628 = mul i64 %v3626, 16
  %v3629 = getelementptr inbounds float, ptr %v3625, i64 %v3628
  %v3630 = mul i64 %v3626, 16
  %v3631 = getelementptr inbounds float, ptr %v276, i64 %v3630
  %v3632 = getelementptr inbounds float, ptr %v3629, i64 0
  %v3633 = load <8 x float>, ptr %v3632, align 4
  %v3634 = getelementptr inbounds float, ptr %v3631, i64 0
  store <8 x float> %v3633, ptr %v3634, align 4
  %v3635 = getelementptr inbounds float, ptr %v3629, i64 8
  %v3636 = load <8 x float>, ptr %v3635, align 4
  %v3637 = getelementptr inbounds float, ptr %v3631, i64 8
  store <8 x float> %v3636, ptr %v3637, align 4
  %v3638 = add nsw i64 %v3626, 1
  br label %b694
b696:
  %v3639 = sdiv i64 %v3553, 2
  br label %b697
b697:
  %v3640 = phi i64 [ 0, %b696 ], [ %v3649, %b698 ]
  %v3641 = icmp slt i64 %v3640, %v3639
  br i1 %v3641, label %b698, label %b699
b698:
  %v3642 = mul i64 %v3640, 2
  %v3643 = add i64 %v3549, %v3642
  %v3644 = mul i64 %v3640, 768
  %v3645 = getelementptr inbounds float, ptr %v3519, i64 %v3644
  %v3646 = mul i64 %v3643, 16
  %v3647 = add i64 %v3646, 0
  %v3648 = getelementptr inbounds float, ptr %v3533, i64 %v3647
  call void @outer_2x16(ptr %v3645, ptr %v276, i64 %v3548, ptr %v3648, i64 16)
  %v3649 = add nsw i64 %v3640, 1
  br label %b697
b699:
  %v3650 = add nsw i64 %v3549, 64
  br label %b673
b675:
  %v3651 = add nsw i64 %v3544, 384
  br label %b670
b672:
  %v3652 = icmp sgt i64 %v3, 1
  br i1 %v3652, label %b700, label %b701
b700:
  %v3653 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3654 = atomicrmw add ptr %v3653, i64 1 acq_rel
  %v3655 = load i64, ptr %v271, align 8
  %v3656 = add i64 %v3655, 1
  store i64 %v3656, ptr %v271, align 8
  %v3657 = mul i64 %v3, %v3656
  br label %b702
b702:
  %v3658 = load atomic i64, ptr %v3653 acquire, align 8
  %v3659 = icmp slt i64 %v3658, %v3657
  br i1 %v3659, label %b703, label %b704
b703:
  %v3660 = call i32 @sched_yield()
  br label %b702
b704:
  br label %b701
b701:
  %v3661 = mul i64 0, 8
  %v3662 = getelementptr inbounds float, ptr %v158, i64 %v3661
  %v3663 = getelementptr inbounds float, ptr %v3662, i64 0
  %v3664 = mul i64 0, 8
  %v3665 = getelementptr inbounds float, ptr %v126, i64 %v3664
  %v3666 = getelementptr inbounds float, ptr %v3665, i64 0
  %v3667 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3668 = add i64 8, 1
  %v3669 = sdiv i64 %v3668, 2
  %v3670 = add i64 %v2, 1
  %v3671 = mul i64 %v3669, %v2
  %v3672 = sdiv i64 %v3671, %v3
  %v3673 = mul i64 %v3672, 2
  %v3674 = icmp slt i64 %v3673, 8
  %v3675 = select i1 %v3674, i64 %v3673, i64 8
  %v3676 = mul i64 %v3669, %v3670
  %v3677 = sdiv i64 %v3676, %v3
  %v3678 = mul i64 %v3677, 2
  %v3679 = icmp slt i64 %v3678, 8
  %v3680 = select i1 %v3679, i64 %v3678, i64 8
  %v3681 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b705
b705:
  %v3682 = phi i64 [ %v3675, %b701 ], [ %v3690, %b710 ]
  %v3683 = icmp slt i64 %v3682, %v3680
  br i1 %v3683, label %b706, label %b707
b706:
  %v3684 = mul i64 %v3682, 8
  %v3685 = getelementptr inbounds float, ptr %v3681, i64 %v3684
  br label %b708
b708:
  %v3686 = phi i64 [ 0, %b706 ], [ %v3689, %b709 ]
  %v3687 = icmp slt i64 %v3686, 8
  br i1 %v3687, label %b709, label %b710
b709:
  %v3688 = getelementptr inbounds float, ptr %v3685, i64 %v3686
  store float 0x0000000000000000, ptr %v3688, align 4
  %v3689 = add nsw i64 %v3686, 1
  br label %b708
b710:
  %v3690 = add nsw i64 %v3682, 1
  br label %b705
b707:
  %v3691 = mul i64 %v8, 1
  br label %b711
b711:
  %v3692 = phi i64 [ 0, %b707 ], [ %v3796, %b716 ]
  %v3693 = icmp slt i64 %v3692, %v3691
  br i1 %v3693, label %b712, label %b713
b712:
  %v3694 = sub i64 %v3691, %v3692
  %v3695 = icmp slt i64 %v3694, 384
  %v3696 = select i1 %v3695, i64 %v3694, i64 384
  br label %b714
b714:
  %v3697 = phi i64 [ %v3675, %b712 ], [ %v3795, %b740 ]
  %v3698 = icmp slt i64 %v3697, %v3680
  br i1 %v3698, label %b715, label %b716
b715:
  %v3699 = sub i64 %v3680, %v3697
  %v3700 = icmp slt i64 %v3699, 64
  %v3701 = select i1 %v3700, i64 %v3699, i64 64
  %v3702 = sdiv i64 %v3701, 2
  %v3703 = mul i64 %v3702, 2
  %v3704 = sub i64 %v3701, %v3703
  %v3705 = mul i64 %v3692, 8
  %v3706 = add i64 %v3705, %v3697
  %v3707 = getelementptr inbounds float, ptr %v3663, i64 %v3706
  br label %b717
b717:
  %v3708 = phi i64 [ 0, %b715 ], [ %v3734, %b725 ]
  %v3709 = icmp slt i64 %v3708, %v3696
  br i1 %v3709, label %b718, label %b719
b718:
  %v3710 = mul i64 %v3708, 8
  %v3711 = getelementptr inbounds float, ptr %v3707, i64 %v3710
  %v3712 = mul i64 %v3708, 2
  %v3713 = getelementptr inbounds float, ptr %v3667, i64 %v3712
  br label %b720
b720:
  %v3714 = phi i64 [ 0, %b718 ], [ %v3723, %b721 ]
  %v3715 = icmp slt i64 %v3714, %v3702
  br i1 %v3715, label %b721, label %b722
b721:
  %v3716 = mul i64 %v3714, 2
  %v3717 = getelementptr inbounds float, ptr %v3711, i64 %v3716
  %v3718 = mul i64 %v3714, 768
  %v3719 = getelementptr inbounds float, ptr %v3713, i64 %v3718
  %v3720 = getelementptr inbounds float, ptr %v3717, i64 0
  %v3721 = load <2 x float>, ptr %v3720, align 4
  %v3722 = getelementptr inbounds float, ptr %v3719, i64 0
  store <2 x float> %v3721, ptr %v3722, align 4
  %v3723 = add nsw i64 %v3714, 1
  br label %b720
b722:
  %v3724 = mul i64 %v3702, 2
  %v3725 = getelementptr inbounds float, ptr %v3711, i64 %v3724
  %v3726 = mul i64 %v3702, 768
  %v3727 = getelementptr inbounds float, ptr %v3713, i64 %v3726
  br label %b723
b723:
  %v3728 = phi i64 [ 0, %b722 ], [ %v3733, %b724 ]
  %v3729 = icmp slt i64 %v3728, %v3704
  br i1 %v3729, label %b724, label %b725
b724:
  %v3730 = getelementptr inbounds float, ptr %v3725, i64 %v3728
  %v3731 = load float, ptr %v3730, align 4
  %v3732 = getelementptr inbounds float, ptr %v3727, i64 %v3728
  store float %v3731, ptr %v3732, align 4
  %v3733 = add nsw i64 %v3728, 1
  br label %b723, !llvm.loop !30
b725:
  %v3734 = add nsw i64 %v3708, 1
  br label %b717
b719:
  br label %b726
b726:
  %v3735 = phi i64 [ 0, %b719 ], [ %v3770, %b734 ]
  %v3736 = icmp slt i64 %v3735, 0
  br i1 %v3736, label %b727, label %b728
b727:
  %v3737 = mul i64 %v3692, 8
  %v3738 = add i64 %v3737, %v3735
  %v3739 = getelementptr inbounds float, ptr %v3666, i64 %v3738
  br label %b729
b729:
  %v3740 = phi i64 [ 0, %b727 ], [ %v3758, %b730 ]
  %v3741 = icmp slt i64 %v3740, %v3696
  br i1 %v3741, label %b730, label %b731
b730:
  %v3742 = mul i64 %v3740, 8
  %v3743 = getelementptr inbounds float, ptr %v3739, i64 %v3742
  %v3744 = mul i64 %v3740, 32
  %v3745 = getelementptr inbounds float, ptr %v276, i64 %v3744
  %v3746 = getelementptr inbounds float, ptr %v3743, i64 0
  %v3747 = load <8 x float>, ptr %v3746, align 4
  %v3748 = getelementptr inbounds float, ptr %v3745, i64 0
  store <8 x float> %v3747, ptr %v3748, align 4
  %v3749 = getelementptr inbounds float, ptr %v3743, i64 8
  %v3750 = load <8 x float>, ptr %v3749, align 4
  %v3751 = getelementptr inbounds float, ptr %v3745, i64 8
  store <8 x float> %v3750, ptr %v3751, align 4
  %v3752 = getelementptr inbounds float, ptr %v3743, i64 16
  %v3753 = load <8 x float>, ptr %v3752, align 4
  %v3754 = getelementptr inbounds float, ptr %v3745, i64 16
  store <8 x float> %v3753, ptr %v3754, align 4
  %v3755 = getelementptr inbounds float, ptr %v3743, i64 24
  %v3756 = load <8 x float>, ptr %v3755, align 4
  %v3757 = getelementptr inbounds float, ptr %v3745, i64 24
  store <8 x float> %v3756, ptr %v3757, align 4
  %v3758 = add nsw i64 %v3740, 1
  br label %b729
b731:
  %v3759 = sdiv i64 %v3701, 2
  br label %b732
b732:
  %v3760 = phi i64 [ 0, %b731 ], [ %v3769, %b733 ]
  %v3761 = icmp slt i64 %v3760, %v3759
  br i1 %v3761, label %b733, label %b734
b733:
  %v3762 = mul i64 %v3760, 2
  %v3763 = add i64 %v3697, %v3762
  %v3764 = mul i64 %v3760, 768
  %v3765 = getelementptr inbounds float, ptr %v3667, i64 %v3764
  %v3766 = mul i64 %v3763, 8
  %v3767 = add i64 %v3766, %v3735
  %v3768 = getelementptr inbounds float, ptr %v3681, i64 %v3767
  call void @outer_2x32(ptr %v3765, ptr %v276, i64 %v3696, ptr %v3768, i64 8)
  %v3769 = add nsw i64 %v3760, 1
  br label %b732
b734:
  %v3770 = add nsw i64 %v3735, 32
  br label %b726
b728:
  %v3771 = mul i64 %v3692, 8
  %v3772 = add i64 %v3771, 0
  %v3773 = getelementptr inbounds float, ptr %v3666, i64 %v3772
  br label %b735
b735:
  %v3774 = phi i64 [ 0, %b728 ], [ %v3783, %b736 ]
  %v3775 = icmp slt i64 %v3774, %v3696
  br i1 %v3775, label %b736, label %b737
b736:
  %v3776 = mul i64 %v3774, 8
  %v3777 = getelementptr inbounds float, ptr %v3773, i64 %v3776
  %v3778 = mul i64 %v3774, 8
  %v3779 = getelementptr inbounds float, ptr %v276, i64 %v3778
  %v3780 = getelementptr inbounds float, ptr %v3777, i64 0
  %v3781 = load <8 x float>, ptr %v3780, align 4
  %v3782 = getelementptr inbounds float, ptr %v3779, i64 0
  store <8 x float> %v3781, ptr %v3782, align 4
  %v3783 = add nsw i64 %v3774, 1
  br label %b735
b737:
  %v3784 = sdiv i64 %v3701, 2
  br label %b738
b738:
  %v3785 = phi i64 [ 0, %b737 ], [ %v3794, %b739 ]
  %v3786 = icmp slt i64 %v3785, %v3784
  br i1 %v3786, label %b739, label %b740
b739:
  %v3787 = mul i64 %v3785, 2
  %v3788 = add i64 %v3697, %v3787
  %v3789 = mul i64 %v3785, 768
  %v3790 = getelementptr inbounds float, ptr %v3667, i64 %v3789
  %v3791 = mul i64 %v3788, 8
  %v3792 = add i64 %v3791, 0
  %v3793 = getelementptr inbounds float, ptr %v3681, i64 %v3792
  call void @outer_2x8(ptr %v3790, ptr %v276, i64 %v3696, ptr %v3793, i64 8)
  %v3794 = add nsw i64 %v3785, 1
  br label %b738
b740:
  %v3795 = add nsw i64 %v3697, 64
  br label %b714
b716:
  %v3796 = add nsw i64 %v3692, 384
  br label %b711
b713:
  %v3797 = icmp sgt i64 %v3, 1
  br i1 %v3797, label %b741, label %b742
b741:
  %v3798 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3799 = atomicrmw add ptr %v3798, i64 1 acq_rel
  %v3800 = load i64, ptr %v271, align 8
  %v3801 = add i64 %v3800, 1
  store i64 %v3801, ptr %v271, align 8
  %v3802 = mul i64 %v3, %v3801
  br label %b743
b743:
  %v3803 = load atomic i64, ptr %v3798 acquire, align 8
  %v3804 = icmp slt i64 %v3803, %v3802
  br i1 %v3804, label %b744, label %b745
b744:
  %v3805 = call i32 @sched_yield()
  br label %b743
b745:
  br label %b742
b742:
  %v3806 = mul i64 0, 8
  %v3807 = getelementptr inbounds float, ptr %v158, i64 %v3806
  %v3808 = getelementptr inbounds float, ptr %v3807, i64 0
  %v3809 = mul i64 0, 8
  %v3810 = getelementptr inbounds float, ptr %v146, i64 %v3809
  %v3811 = getelementptr inbounds float, ptr %v3810, i64 0
  %v3812 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3813 = add i64 8, 1
  %v3814 = sdiv i64 %v3813, 2
  %v3815 = add i64 %v2, 1
  %v3816 = mul i64 %v3814, %v2
  %v3817 = sdiv i64 %v3816, %v3
  %v3818 = mul i64 %v3817, 2
  %v3819 = icmp slt i64 %v3818, 8
  %v3820 = select i1 %v3819, i64 %v3818, i64 8
  %v3821 = mul i64 %v3814, %v3815
  %v3822 = sdiv i64 %v3821, %v3
  %v3823 = mul i64 %v3822, 2
  %v3824 = icmp slt i64 %v3823, 8
  %v3825 = select i1 %v3824, i64 %v3823, i64 8
  %v3826 = getelementptr inbounds float, ptr %v96, i64 0
  br label %b746
b746:
  %v3827 = phi i64 [ %v3820, %b742 ], [ %v3835, %b751 ]
  %v3828 = icmp slt i64 %v3827, %v3825
  br i1 %v3828, label %b747, label %b748
b747:
  %v3829 = mul i64 %v3827, 8
  %v3830 = getelementptr inbounds float, ptr %v3826, i64 %v3829
  br label %b749
b749:
  %v3831 = phi i64 [ 0, %b747 ], [ %v3834, %b750 ]
  %v3832 = icmp slt i64 %v3831, 8
  br i1 %v3832, label %b750, label %b751
b750:
  %v3833 = getelementptr inbounds float, ptr %v3830, i64 %v3831
  store float 0x0000000000000000, ptr %v3833, align 4
  %v3834 = add nsw i64 %v3831, 1
  br label %b749
b751:
  %v3835 = add nsw i64 %v3827, 1
  br label %b746
b748:
  %v3836 = mul i64 %v8, 1
  br label %b752
b752:
  %v3837 = phi i64 [ 0, %b748 ], [ %v3941, %b757 ]
  %v3838 = icmp slt i64 %v3837, %v3836
  br i1 %v3838, label %b753, label %b754
b753:
  %v3839 = sub i64 %v3836, %v3837
  %v3840 = icmp slt i64 %v3839, 384
  %v3841 = select i1 %v3840, i64 %v3839, i64 384
  br label %b755
b755:
  %v3842 = phi i64 [ %v3820, %b753 ], [ %v3940, %b781 ]
  %v3843 = icmp slt i64 %v3842, %v3825
  br i1 %v3843, label %b756, label %b757
b756:
  %v3844 = sub i64 %v3825, %v3842
  %v3845 = icmp slt i64 %v3844, 64
  %v3846 = select i1 %v3845, i64 %v3844, i64 64
  %v3847 = sdiv i64 %v3846, 2
  %v3848 = mul i64 %v3847, 2
  %v3849 = sub i64 %v3846, %v3848
  %v3850 = mul i64 %v3837, 8
  %v3851 = add i64 %v3850, %v3842
  %v3852 = getelementptr inbounds float, ptr %v3808, i64 %v3851
  br label %b758
b758:
  %v3853 = phi i64 [ 0, %b756 ], [ %v3879, %b766 ]
  %v3854 = icmp slt i64 %v3853, %v3841
  br i1 %v3854, label %b759, label %b760
b759:
  %v3855 = mul i64 %v3853, 8
  %v3856 = getelementptr inbounds float, ptr %v3852, i64 %v3855
  %v3857 = mul i64 %v3853, 2
  %v3858 = getelementptr inbounds float, ptr %v3812, i64 %v3857
  br label %b761
b761:
  %v3859 = phi i64 [ 0, %b759 ], [ %v3868, %b762 ]
  %v3860 = icmp slt i64 %v3859, %v3847
  br i1 %v3860, label %b762, label %b763
b762:
  %v3861 = mul i64 %v3859, 2
  %v3862 = getelementptr inbounds float, ptr %v3856, i64 %v3861
  %v3863 = mul i64 %v3859, 768
  %v3864 = getelementptr inbounds float, ptr %v3858, i64 %v3863
  %v3865 = getelementptr inbounds float, ptr %v3862, i64 0
  %v3866 = load <2 x float>, ptr %v3865, align 4
  %v3867 = getelementptr inbounds float, ptr %v3864, i64 0
  store <2 x float> %v3866, ptr %v3867, align 4
  %v3868 = add nsw i64 %v3859, 1
  br label %b761
b763:
  %v3869 = mul i64 %v3847, 2
  %v3870 = getelementptr inbounds float, ptr %v3856, i64 %v3869
  %v3871 = mul i64 %v3847, 768
  %v3872 = getelementptr inbounds float, ptr %v3858, i64 %v3871
  br label %b764
b764:
  %v3873 = phi i64 [ 0, %b763 ], [ %v3878, %b765 ]
  %v3874 = icmp slt i64 %v3873, %v3849
  br i1 %v3874, label %b765, label %b766
b765:
  %v3875 = getelementptr inbounds float, ptr %v3870, i64 %v3873
  %v3876 = load float, ptr %v3875, align 4
  %v3877 = getelementptr inbounds float, ptr %v3872, i64 %v3873
  store float %v3876, ptr %v3877, align 4
  %v3878 = add nsw i64 %v3873, 1
  br label %b764, !llvm.loop !33
b766:
  %v3879 = add nsw i64 %v3853, 1
  br label %b758
b760:
  br label %b767
b767:
  %v3880 = phi i64 [ 0, %b760 ], [ %v3915, %b775 ]
  %v3881 = icmp slt i64 %v3880, 0
  br i1 %v3881, label %b768, label %b769
b768:
  %v3882 = mul i64 %v3837, 8
  %v3883 = add i64 %v3882, %v3880
  %v3884 = getelementptr inbounds float, ptr %v3811, i64 %v3883
  br label %b770
b770:
  %v3885 = phi i64 [ 0, %b768 ], [ %v3903, %b771 ]
  %v3886 = icmp slt i64 %v3885, %v3841
  br i1 %v3886, label %b771, label %b772
b771:
  %v3887 = mul i64 %v3885, 8
  %v3888 = getelementptr inbounds float, ptr %v3884, i64 %v3887
  %v3889 = mul i64 %v3885, 32
  %v3890 = getelementptr inbounds float, ptr %v276, i64 %v3889
  %v3891 = getelementptr inbounds float, ptr %v3888, i64 0
  %v3892 = load <8 x float>, ptr %v3891, align 4
  %v3893 = getelementptr inbounds float, ptr %v3890, i64 0
  store <8 x float> %v3892, ptr %v3893, align 4
  %v3894 = getelementptr inbounds float, ptr %v3888, i64 8
  %v3895 = load <8 x float>, ptr %v3894, align 4
  %v3896 = getelementptr inbounds float, ptr %v3890, i64 8
  store <8 x float> %v3895, ptr %v3896, align 4
  %v3897 = getelementptr inbounds float, ptr %v3888, i64 16
  %v3898 = load <8 x float>, ptr %v3897, align 4
  %v3899 = getelementptr inbounds float, ptr %v3890, i64 16
  store <8 x float> %v3898, ptr %v3899, align 4
  %v3900 = getelementptr inbounds float, ptr %v3888, i64 24
  %v3901 = load <8 x float>, ptr %v3900, align 4
  %v3902 = getelementptr inbounds float, ptr %v3890, i64 24
  store <8 x float> %v3901, ptr %v3902, align 4
  %v3903 = add nsw i64 %v3885, 1
  br label %b770
b772:
  %v3904 = sdiv i64 %v3846, 2
  br label %b773
b773:
  %v3905 = phi i64 [ 0, %b772 ], [ %v3914, %b774 ]
  %v3906 = icmp slt i64 %v3905, %v3904
  br i1 %v3906, label %b774, label %b775
b774:
  %v3907 = mul i64 %v3905, 2
  %v3908 = add i64 %v3842, %v3907
  %v3909 = mul i64 %v3905, 768
  %v3910 = getelementptr inbounds float, ptr %v3812, i64 %v3909
  %v3911 = mul i64 %v3908, 8
  %v3912 = add i64 %v3911, %v3880
  %v3913 = getelementptr inbounds float, ptr %v3826, i64 %v3912
  call void @outer_2x32(ptr %v3910, ptr %v276, i64 %v3841, ptr %v3913, i64 8)
  %v3914 = add nsw i64 %v3905, 1
  br label %b773
b775:
  %v3915 = add nsw i64 %v3880, 32
  br label %b767
b769:
  %v3916 = mul i64 %v3837, 8
  %v3917 = add i64 %v3916, 0
  %v3918 = getelementptr inbounds float, ptr %v3811, i64 %v3917
  br label %b776
b776:
  %v3919 = phi i64 [ 0, %b769 ], [ %v3928, %b777 ]
  %v3920 = icmp slt i64 %v3919, %v3841
  br i1 %v3920, label %b777, label %b778
b777:
  %v3921 = mul i64 %v3919, 8
  %v3922 = getelementptr inbounds float, ptr %v3918, i64 %v3921
  %v3923 = mul i64 %v3919, 8
  %v3924 = getelementptr inbounds float, ptr %v276, i64 %v3923
  %v3925 = getelementptr inbounds float, ptr %v3922, i64 0
  %v3926 = load <8 x float>, ptr %v3925, align 4
  %v3927 = getelementptr inbounds float, ptr %v3924, i64 0
  store <8 x float> %v3926, ptr %v3927, align 4
  %v3928 = add nsw i64 %v3919, 1
  br label %b776
b778:
  %v3929 = sdiv i64 %v3846, 2
  br label %b779
b779:
  %v3930 = phi i64 [ 0, %b778 ], [ %v3939, %b780 ]
  %v3931 = icmp slt i64 %v3930, %v3929
  br i1 %v3931, label %b780, label %b781
b780:
  %v3932 = mul i64 %v3930, 2
  %v3933 = add i64 %v3842, %v3932
  %v3934 = mul i64 %v3930, 768
  %v3935 = getelementptr inbounds float, ptr %v3812, i64 %v3934
  %v3936 = mul i64 %v3933, 8
  %v3937 = add i64 %v3936, 0
  %v3938 = getelementptr inbounds float, ptr %v3826, i64 %v3937
  call void @outer_2x8(ptr %v3935, ptr %v276, i64 %v3841, ptr %v3938, i64 8)
  %v3939 = add nsw i64 %v3930, 1
  br label %b779
b781:
  %v3940 = add nsw i64 %v3842, 64
  br label %b755
b757:
  %v3941 = add nsw i64 %v3837, 384
  br label %b752
b754:
  %v3942 = icmp sgt i64 %v3, 1
  br i1 %v3942, label %b782, label %b783
b782:
  %v3943 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3944 = atomicrmw add ptr %v3943, i64 1 acq_rel
  %v3945 = load i64, ptr %v271, align 8
  %v3946 = add i64 %v3945, 1
  store i64 %v3946, ptr %v271, align 8
  %v3947 = mul i64 %v3, %v3946
  br label %b784
b784:
  %v3948 = load atomic i64, ptr %v3943 acquire, align 8
  %v3949 = icmp slt i64 %v3948, %v3947
  br i1 %v3949, label %b785, label %b786
b785:
  %v3950 = call i32 @sched_yield()
  br label %b784
b786:
  br label %b783
b783:
  %v3951 = mul i64 0, 8
  %v3952 = getelementptr inbounds float, ptr %v158, i64 %v3951
  %v3953 = getelementptr inbounds float, ptr %v3952, i64 0
  %v3954 = mul i64 0, 16
  %v3955 = getelementptr inbounds float, ptr %v140, i64 %v3954
  %v3956 = getelementptr inbounds float, ptr %v3955, i64 0
  %v3957 = getelementptr inbounds float, ptr %v276, i64 12288
  %v3958 = add i64 8, 1
  %v3959 = sdiv i64 %v3958, 2
  %v3960 = add i64 %v2, 1
  %v3961 = mul i64 %v3959, %v2
  %v3962 = sdiv i64 %v3961, %v3
  %v3963 = mul i64 %v3962, 2
  %v3964 = icmp slt i64 %v3963, 8
  %v3965 = select i1 %v3964, i64 %v3963, i64 8
  %v3966 = mul i64 %v3959, %v3960
  %v3967 = sdiv i64 %v3966, %v3
  %v3968 = mul i64 %v3967, 2
  %v3969 = icmp slt i64 %v3968, 8
  %v3970 = select i1 %v3969, i64 %v3968, i64 8
  %v3971 = getelementptr inbounds float, ptr %v98, i64 0
  br label %b787
b787:
  %v3972 = phi i64 [ %v3965, %b783 ], [ %v3980, %b792 ]
  %v3973 = icmp slt i64 %v3972, %v3970
  br i1 %v3973, label %b788, label %b789
b788:
  %v3974 = mul i64 %v3972, 16
  %v3975 = getelementptr inbounds float, ptr %v3971, i64 %v3974
  br label %b790
b790:
  %v3976 = phi i64 [ 0, %b788 ], [ %v3979, %b791 ]
  %v3977 = icmp slt i64 %v3976, 16
  br i1 %v3977, label %b791, label %b792
b791:
  %v3978 = getelementptr inbounds float, ptr %v3975, i64 %v3976
  store float 0x0000000000000000, ptr %v3978, align 4
  %v3979 = add nsw i64 %v3976, 1
  br label %b790
b792:
  %v3980 = add nsw i64 %v3972, 1
  br label %b787
b789:
  %v3981 = mul i64 %v8, 1
  br label %b793
b793:
  %v3982 = phi i64 [ 0, %b789 ], [ %v4089, %b798 ]
  %v3983 = icmp slt i64 %v3982, %v3981
  br i1 %v3983, label %b794, label %b795
b794:
  %v3984 = sub i64 %v3981, %v3982
  %v3985 = icmp slt i64 %v3984, 384
  %v3986 = select i1 %v3985, i64 %v3984, i64 384
  br label %b796
b796:
  %v3987 = phi i64 [ %v3965, %b794 ], [ %v4088, %b822 ]
  %v3988 = icmp slt i64 %v3987, %v3970
  br i1 %v3988, label %b797, label %b798
b797:
  %v3989 = sub i64 %v3970, %v3987
  %v3990 = icmp slt i64 %v3989, 64
  %v3991 = select i1 %v3990, i64 %v3989, i64 64
  %v3992 = sdiv i64 %v3991, 2
  %v3993 = mul i64 %v3992, 2
  %v3994 = sub i64 %v3991, %v3993
  %v3995 = mul i64 %v3982, 8
  %v3996 = add i64 %v3995, %v3987
  %v3997 = getelementptr inbounds float, ptr %v3953, i64 %v3996
  br label %b799
b799:
  %v3998 = phi i64 [ 0, %b797 ], [ %v4024, %b807 ]
  %v3999 = icmp slt i64 %v3998, %v3986
  br i1 %v3999, label %b800, label %b801
b800:
  %v4000 = mul i64 %v3998, 8
  %v4001 = getelementptr inbounds float, ptr %v3997, i64 %v4000
  %v4002 = mul i64 %v3998, 2
  %v4003 = getelementptr inbounds float, ptr %v3957, i64 %v4002
  br label %b802
b802:
  %v4004 = phi i64 [ 0, %b800 ], [ %v4013, %b803 ]
  %v4005 = icmp slt i64 %v4004, %v3992
  br i1 %v4005, label %b803, label %b804
b803:
  %v4006 = mul i64 %v4004, 2
  %v4007 = getelementptr inbounds float, ptr %v4001, i64 %v4006
  %v4008 = mul i64 %v4004, 768
  %v4009 = getelementptr inbounds float, ptr %v4003, i64 %v4008
  %v4010 = getelementptr inbounds float, ptr %v4007, i64 0
  %v4011 = load <2 x float>, ptr %v4010, align 4
  %v4012 = getelementptr inbounds float, ptr %v4009, i64 0
  store <2 x float> %v4011, ptr %v4012, align 4
  %v4013 = add nsw i64 %v4004, 1
  br label %b802
b804:
  %v4014 = mul i64 %v3992, 2
  %v4015 = getelementptr inbounds float, ptr %v4001, i64 %v4014
  %v4016 = mul i64 %v3992, 768
  %v4017 = getelementptr inbounds float, ptr %v4003, i64 %v4016
  br label %b805
b805:
  %v4018 = phi i64 [ 0, %b804 ], [ %v4023, %b806 ]
  %v4019 = icmp slt i64 %v4018, %v3994
  br i1 %v4019, label %b806, label %b807
b806:
  %v4020 = getelementptr inbounds float, ptr %v4015, i64 %v4018
  %v4021 = load float, ptr %v4020, align 4
  %v4022 = getelementptr inbounds float, ptr %v4017, i64 %v4018
  store float %v4021, ptr %v4022, align 4
  %v4023 = add nsw i64 %v4018, 1
  br label %b805, !llvm.loop !36
b807:
  %v4024 = add nsw i64 %v3998, 1
  br label %b799
b801:
  br label %b808
b808:
  %v4025 = phi i64 [ 0, %b801 ], [ %v4060, %b816 ]
  %v4026 = icmp slt i64 %v4025, 0
  br i1 %v4026, label %b809, label %b810
b809:
  %v4027 = mul i64 %v3982, 16
  %v4028 = add i64 %v4027, %v4025
  %v4029 = getelementptr inbounds float, ptr %v3956, i64 %v4028
  br label %b811
b811:
  %v4030 = phi i64 [ 0, %b809 ], [ %v4048, %b812 ]
  %v4031 = icmp slt i64 %v4030, %v3986
  br i1 %v4031, label %b812, label %b813
b812:
  %v4032 = mul i64 %v4030, 16
  %v4033 = getelementptr inbounds float, ptr %v4029, i64 %v4032
  %v4034 = mul i64 %v4030, 32
  %v4035 = getelementptr inbounds float, ptr %v276, i64 %v4034
  %v4036 = getelementptr inbounds float, ptr %v4033, i64 0
  %v4037 = load <8 x float>, ptr %v4036, align 4
  %v4038 = getelementptr inbounds float, ptr %v4035, i64 0
  store <8 x float> %v4037, ptr %v4038, align 4
  %v4039 = getelementptr inbounds float, ptr %v4033, i64 8
  %v4040 = load <8 x float>, ptr %v4039, align 4
  %v4041 = getelementptr inbounds float, ptr %v4035, i64 8
  store <8 x float> %v4040, ptr %v4041, align 4
  %v4042 = getelementptr inbounds float, ptr %v4033, i64 16
  %v4043 = load <8 x float>, ptr %v4042, align 4
  %v4044 = getelementptr inbounds float, ptr %v4035, i64 16
  store <8 x float> %v4043, ptr %v4044, align 4
  %v4045 = getelementptr inbounds float, ptr %v4033, i64 24
  %v4046 = load <8 x float>, ptr %v4045, align 4
  %v4047 = getelementptr inbounds float, ptr %v4035, i64 24
  store <8 x float> %v4046, ptr %v4047, align 4
  %v4048 = add nsw i64 %v4030, 1
  br label %b811
b813:
  %v4049 = sdiv i64 %v3991, 2
  br label %b814
b814:
  %v4050 = phi i64 [ 0, %b813 ], [ %v4059, %b815 ]
  %v4051 = icmp slt i64 %v4050, %v4049
  br i1 %v4051, label %b815, label %b816
b815:
  %v4052 = mul i64 %v4050, 2
  %v4053 = add i64 %v3987, %v4052
  %v4054 = mul i64 %v4050, 768
  %v4055 = getelementptr inbounds float, ptr %v3957, i64 %v4054
  %v4056 = mul i64 %v4053, 16
  %v4057 = add i64 %v4056, %v4025
  %v4058 = getelementptr inbounds float, ptr %v3971, i64 %v4057
  call void @outer_2x32(ptr %v4055, ptr %v276, i64 %v3986, ptr %v4058, i64 16)
  %v4059 = add nsw i64 %v4050, 1
  br label %b814
b816:
  %v4060 = add nsw i64 %v4025, 32
  br label %b808
b810:
  %v4061 = mul i64 %v3982, 16
  %v4062 = add i64 %v4061, 0
  %v4063 = getelementptr inbounds float, ptr %v3956, i64 %v4062
  br label %b817
b817:
  %v4064 = phi i64 [ 0, %b810 ], [ %v4076, %b818 ]
  %v4065 = icmp slt i64 %v4064, %v3986
  br i1 %v4065, label %b818, label %b819
b818:
  %v4066 = mul i64 %v4064, 16
  %v4067 = getelementptr inbounds float, ptr %v4063, i64 %v4066
  %v4068 = mul i64 %v4064, 16
  %v4069 = getelementptr inbounds float, ptr %v276, i64 %v4068
  %v4070 = getelementptr inbounds float, ptr %v4067, i64 0
  %v4071 = load <8 x float>, ptr %v4070, align 4
  %v4072 = getelementptr inbounds float, ptr %v4069, i64 0
  store <8 x float> %v4071, ptr %v4072, align 4
  %v4073 = getelementptr inbounds float, ptr %v4067, i64 8
  %v4074 = load <8 x float>, ptr %v4073, align 4
  %v4075 = getelementptr inbounds float, ptr %v4069, i64 8
  store <8 x float> %v4074, ptr %v4075, align 4
  %v4076 = add nsw i64 %v4064, 1
  br label %b817
b819:
  %v4077 = sdiv i64 %v3991, 2
  br label %b820
b820:
  %v4078 = phi i64 [ 0, %b819 ], [ %v4087, %b821 ]
  %v4079 = icmp slt i64 %v4078, %v4077
  br i1 %v4079, label %b821, label %b822
b821:
  %v4080 = mul i64 %v4078, 2
  %v4081 = add i64 %v3987, %v4080
  %v4082 = mul i64 %v4078, 768
  %v4083 = getelementptr inbounds float, ptr %v3957, i64 %v4082
  %v4084 = mul i64 %v4081, 16
  %v4085 = add i64 %v4084, 0
  %v4086 = getelementptr inbounds float, ptr %v3971, i64 %v4085
  call void @outer_2x16(ptr %v4083, ptr %v276, i64 %v3986, ptr %v4086, i64 16)
  %v4087 = add nsw i64 %v4078, 1
  br label %b820
b822:
  %v4088 = add nsw i64 %v3987, 64
  br label %b796
b798:
  %v4089 = add nsw i64 %v3982, 384
  br label %b793
b795:
  %v4090 = icmp sgt i64 %v3, 1
  br i1 %v4090, label %b823, label %b824
b823:
  %v4091 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4092 = atomicrmw add ptr %v4091, i64 1 acq_rel
  %v4093 = load i64, ptr %v271, align 8
  %v4094 = add i64 %v4093, 1
  store i64 %v4094, ptr %v271, align 8
  %v4095 = mul i64 %v3, %v4094
  br label %b825
b825:
  %v4096 = load atomic i64, ptr %v4091 acquire, align 8
  %v4097 = icmp slt i64 %v4096, %v4095
  br i1 %v4097, label %b826, label %b827
b826:
  %v4098 = call i32 @sched_yield()
  br label %b825
b827:
  br label %b824
b824:
  %v4099 = mul i64 0, 8
  %v4100 = getelementptr inbounds float, ptr %v52, i64 %v4099
  %v4101 = getelementptr inbounds float, ptr %v4100, i64 0
  %v4102 = mul i64 0, 8
  %v4103 = getelementptr inbounds float, ptr %v152, i64 %v4102
  %v4104 = getelementptr inbounds float, ptr %v4103, i64 0
  %v4105 = getelementptr inbounds float, ptr %v276, i64 12288
  %v4106 = add i64 8, 1
  %v4107 = sdiv i64 %v4106, 2
  %v4108 = add i64 %v2, 1
  %v4109 = mul i64 %v4107, %v2
  %v4110 = sdiv i64 %v4109, %v3
  %v4111 = mul i64 %v4110, 2
  %v4112 = icmp slt i64 %v4111, 8
  %v4113 = select i1 %v4112, i64 %v4111, i64 8
  %v4114 = mul i64 %v4107, %v4108
  %v4115 = sdiv i64 %v4114, %v3
  %v4116 = mul i64 %v4115, 2
  %v4117 = icmp slt i64 %v4116, 8
  %v4118 = select i1 %v4117, i64 %v4116, i64 8
  %v4119 = getelementptr inbounds float, ptr %v100, i64 0
  br label %b828
b828:
  %v4120 = phi i64 [ %v4113, %b824 ], [ %v4128, %b833 ]
  %v4121 = icmp slt i64 %v4120, %v4118
  br i1 %v4121, label %b829, label %b830
b829:
  %v4122 = mul i64 %v4120, 8
  %v4123 = getelementptr inbounds float, ptr %v4119, i64 %v4122
  br label %b831
b831:
  %v4124 = phi i64 [ 0, %b829 ], [ %v4127, %b832 ]
  %v4125 = icmp slt i64 %v4124, 8
  br i1 %v4125, label %b832, label %b833
b832:
  %v4126 = getelementptr inbounds float, ptr %v4123, i64 %v4124
  store float 0x0000000000000000, ptr %v4126, align 4
  %v4127 = add nsw i64 %v4124, 1
  br label %b831
b833:
  %v4128 = add nsw i64 %v4120, 1
  br label %b828
b830:
  %v4129 = mul i64 %v8, 1
  br label %b834
b834:
  %v4130 = phi i64 [ 0, %b830 ], [ %v4234, %b839 ]
  %v4131 = icmp slt i64 %v4130, %v4129
  br i1 %v4131, label %b835, label %b836
b835:
  %v4132 = sub i64 %v4129, %v4130
  %v4133 = icmp slt i64 %v4132, 384
  %v4134 = select i1 %v4133, i64 %v4132, i64 384
  br label %b837
b837:
  %v4135 = phi i64 [ %v4113, %b835 ], [ %v4233, %b863 ]
  %v4136 = icmp slt i64 %v4135, %v4118
  br i1 %v4136, label %b838, label %b839
b838:
  %v4137 = sub i64 %v4118, %v4135
  %v4138 = icmp slt i64 %v4137, 64
  %v4139 = select i1 %v4138, i64 %v4137, i64 64
  %v4140 = sdiv i64 %v4139, 2
  %v4141 = mul i64 %v4140, 2
  %v4142 = sub i64 %v4139, %v4141
  %v4143 = mul i64 %v4130, 8
  %v4144 = add i64 %v4143, %v4135
  %v4145 = getelementptr inbounds float, ptr %v4101, i64 %v4144
  br label %b840
b840:
  %v4146 = phi i64 [ 0, %b838 ], [ %v4172, %b848 ]
  %v4147 = icmp slt i64 %v4146, %v4134
  br i1 %v4147, label %b841, label %b842
b841:
  %v4148 = mul i64 %v4146, 8
  %v4149 = getelementptr inbounds float, ptr %v4145, i64 %v4148
  %v4150 = mul i64 %v4146, 2
  %v4151 = getelementptr inbounds float, ptr %v4105, i64 %v4150
  br label %b843
b843:
  %v4152 = phi i64 [ 0, %b841 ], [ %v4161, %b844 ]
  %v4153 = icmp slt i64 %v4152, %v4140
  br i1 %v4153, label %b844, label %b845
b844:
  %v4154 = mul i64 %v4152, 2
  %v4155 = getelementptr inbounds float, ptr %v4149, i64 %v4154
  %v4156 = mul i64 %v4152, 768
  %v4157 = getelementptr inbounds float, ptr %v4151, i64 %v4156
  %v4158 = getelementptr inbounds float, ptr %v4155, i64 0
  %v4159 = load <2 x float>, ptr %v4158, align 4
  %v4160 = getelementptr inbounds float, ptr %v4157, i64 0
  store <2 x float> %v4159, ptr %v4160, align 4
  %v4161 = add nsw i64 %v4152, 1
  br label %b843
b845:
  %v4162 = mul i64 %v4140, 2
  %v4163 = getelementptr inbounds float, ptr %v4149, i64 %v4162
  %v4164 = mul i64 %v4140, 768
  %v4165 = getelementptr inbounds float, ptr %v4151, i64 %v4164
  br label %b846
b846:
  %v4166 = phi i64 [ 0, %b845 ], [ %v4171, %b847 ]
  %v4167 = icmp slt i64 %v4166, %v4142
  br i1 %v4167, label %b847, label %b848
b847:
  %v4168 = getelementptr inbounds float, ptr %v4163, i64 %v4166
  %v4169 = load float, ptr %v4168, align 4
  %v4170 = getelementptr inbounds float, ptr %v4165, i64 %v4166
  store float %v4169, ptr %v4170, align 4
  %v4171 = add nsw i64 %v4166, 1
  br label %b846, !llvm.loop !39
b848:
  %v4172 = add nsw i64 %v4146, 1
  br label %b840
b842:
  br label %b849
b849:
  %v4173 = phi i64 [ 0, %b842 ], [ %v4208, %b857 ]
  %v4174 = icmp slt i64 %v4173, 0
  br i1 %v4174, label %b850, label %b851
b850:
  %v4175 = mul i64 %v4130, 8
  %v4176 = add i64 %v4175, %v4173
  %v4177 = getelementptr inbounds float, ptr %v4104, i64 %v4176
  br label %b852
b852:
  %v4178 = phi i64 [ 0, %b850 ], [ %v4196, %b853 ]
  %v4179 = icmp slt i64 %v4178, %v4134
  br i1 %v4179, label %b853, label %b854
b853:
  %v4180 = mul i64 %v4178, 8
  %v4181 = getelementptr inbounds float, ptr %v4177, i64 %v4180
  %v4182 = mul i64 %v4178, 32
  %v4183 = getelementptr inbounds float, ptr %v276, i64 %v4182
  %v4184 = getelementptr inbounds float, ptr %v4181, i64 0
  %v4185 = load <8 x float>, ptr %v4184, align 4
  %v4186 = getelementptr inbounds float, ptr %v4183, i64 0
  store <8 x float> %v4185, ptr %v4186, align 4
  %v4187 = getelementptr inbounds float, ptr %v4181, i64 8
  %v4188 = load <8 x float>, ptr %v4187, align 4
  %v4189 = getelementptr inbounds float, ptr %v4183, i64 8
  store <8 x float> %v4188, ptr %v4189, align 4
  %v4190 = getelementptr inbounds float, ptr %v4181, i64 16
  %v4191 = load <8 x float>, ptr %v4190, align 4
  %v4192 = getelementptr inbounds float, ptr %v4183, i64 16
  store <8 x float> %v4191, ptr %v4192, align 4
  %v4193 = getelementptr inbounds float, ptr %v4181, i64 24
  %v4194 = load <8 x float>, ptr %v4193, align 4
  %v4195 = getelementptr inbounds float, ptr %v4183, i64 24
  store <8 x float> %v4194, ptr %v4195, align 4
  %v4196 = add nsw i64 %v4178, 1
  br label %b852
b854:
  %v4197 = sdiv i64 %v4139, 2
  br label %b855
b855:
  %v4198 = phi i64 [ 0, %b854 ], [ %v4207, %b856 ]
  %v4199 = icmp slt i64 %v4198, %v4197
  br i1 %v4199, label %b856, label %b857
b856:
  %v4200 = mul i64 %v4198, 2
  %v4201 = add i64 %v4135, %v4200
  %v4202 = mul i64 %v4198, 768
  %v4203 = getelementptr inbounds float, ptr %v4105, i64 %v4202
  %v4204 = mul i64 %v4201, 8
  %v4205 = add i64 %v4204, %v4173
  %v4206 = getelementptr inbounds float, ptr %v4119, i64 %v4205
  call void @outer_2x32(ptr %v4203, ptr %v276, i64 %v4134, ptr %v4206, i64 8)
  %v4207 = add nsw i64 %v4198, 1
  br label %b855
b857:
  %v4208 = add nsw i64 %v4173, 32
  br label %b849
b851:
  %v4209 = mul i64 %v4130, 8
  %v4210 = add i64 %v4209, 0
  %v4211 = getelementptr inbounds float, ptr %v4104, i64 %v4210
  br label %b858
b858:
  %v4212 = phi i64 [ 0, %b851 ], [ %v4221, %b859 ]
  %v4213 = icmp slt i64 %v4212, %v4134
  br i1 %v4213, label %b859, label %b860
b859:
  %v4214 = mul i64 %v4212, 8
  %v4215 = getelementptr inbounds float, ptr %v4211, i64 %v4214
  %v4216 = mul i64 %v4212, 8
  %v4217 = getelementptr inbounds float, ptr %v276, i64 %v4216
  %v4218 = getelementptr inbounds float, ptr %v4215, i64 0
  %v4219 = load <8 x float>, ptr %v4218, align 4
  %v4220 = getelementptr inbounds float, ptr %v4217, i64 0
  store <8 x float> %v4219, ptr %v4220, align 4
  %v4221 = add nsw i64 %v4212, 1
  br label %b858
b860:
  %v4222 = sdiv i64 %v4139, 2
  br label %b861
b861:
  %v4223 = phi i64 [ 0, %b860 ], [ %v4232, %b862 ]
  %v4224 = icmp slt i64 %v4223, %v4222
  br i1 %v4224, label %b862, label %b863
b862:
  %v4225 = mul i64 %v4223, 2
  %v4226 = add i64 %v4135, %v4225
  %v4227 = mul i64 %v4223, 768
  %v4228 = getelementptr inbounds float, ptr %v4105, i64 %v4227
  %v4229 = mul i64 %v4226, 8
  %v4230 = add i64 %v4229, 0
  %v4231 = getelementptr inbounds float, ptr %v4119, i64 %v4230
  call void @outer_2x8(ptr %v4228, ptr %v276, i64 %v4134, ptr %v4231, i64 8)
  %v4232 = add nsw i64 %v4223, 1
  br label %b861
b863:
  %v4233 = add nsw i64 %v4135, 64
  br label %b837
b839:
  %v4234 = add nsw i64 %v4130, 384
  br label %b834
b836:
  %v4235 = icmp sgt i64 %v3, 1
  br i1 %v4235, label %b864, label %b865
b864:
  %v4236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4237 = atomicrmw add ptr %v4236, i64 1 acq_rel
  %v4238 = load i64, ptr %v271, align 8
  %v4239 = add i64 %v4238, 1
  store i64 %v4239, ptr %v271, align 8
  %v4240 = mul i64 %v3, %v4239
  br label %b866
b866:
  %v4241 = load atomic i64, ptr %v4236 acquire, align 8
  %v4242 = icmp slt i64 %v4241, %v4240
  br i1 %v4242, label %b867, label %b868
b867:
  %v4243 = call i32 @sched_yield()
  br label %b866
b868:
  br label %b865
b865:
  %v4244 = add i64 %v7, 0
  %v4245 = sdiv i64 %v4244, 1
  %v4246 = add i64 %v2, 1
  %v4247 = mul i64 %v4245, %v2
  %v4248 = sdiv i64 %v4247, %v3
  %v4249 = mul i64 %v4248, 1
  %v4250 = icmp slt i64 %v4249, %v7
  %v4251 = select i1 %v4250, i64 %v4249, i64 %v7
  %v4252 = mul i64 %v4245, %v4246
  %v4253 = sdiv i64 %v4252, %v3
  %v4254 = mul i64 %v4253, 1
  %v4255 = icmp slt i64 %v4254, %v7
  %v4256 = select i1 %v4255, i64 %v4254, i64 %v7
  br label %b869
b869:
  %v4257 = phi i64 [ %v4251, %b865 ], [ %v4274, %b870 ]
  %v4258 = icmp slt i64 %v4257, %v4256
  br i1 %v4258, label %b870, label %b871
b870:
  %v4259 = mul i64 %v4257, 8
  %v4260 = getelementptr inbounds float, ptr %v58, i64 %v4259
  %v4261 = mul i64 %v4257, 8
  %v4262 = getelementptr inbounds float, ptr %v124, i64 %v4261
  %v4263 = mul i64 %v4257, 8
  %v4264 = getelementptr inbounds float, ptr %v194, i64 %v4263
  %v4265 = add i64 0, 0
  %v4266 = getelementptr inbounds float, ptr %v4260, i64 %v4265
  %v4267 = load <8 x float>, ptr %v4266, align 4
  %v4268 = add i64 0, 0
  %v4269 = getelementptr inbounds float, ptr %v4262, i64 %v4268
  %v4270 = load <8 x float>, ptr %v4269, align 4
  %v4271 = fmul <8 x float> %v4267, %v4270
  %v4272 = add i64 0, 0
  %v4273 = getelementptr inbounds float, ptr %v4264, i64 %v4272
  store <8 x float> %v4271, ptr %v4273, align 4
  %v4274 = add nsw i64 %v4257, 1
  br label %b869
b871:
  %v4275 = icmp sgt i64 %v3, 1
  br i1 %v4275, label %b872, label %b873
b872:
  %v4276 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4277 = atomicrmw add ptr %v4276, i64 1 acq_rel
  %v4278 = load i64, ptr %v271, align 8
  %v4279 = add i64 %v4278, 1
  store i64 %v4279, ptr %v271, align 8
  %v4280 = mul i64 %v3, %v4279
  br label %b874
b874:
  %v4281 = load atomic i64, ptr %v4276 acquire, align 8
  %v4282 = icmp slt i64 %v4281, %v4280
  br i1 %v4282, label %b875, label %b876
b875:
  %v4283 = call i32 @sched_yield()
  br label %b874
b876:
  br label %b873
b873:
  %v4284 = add i64 %v7, 0
  %v4285 = sdiv i64 %v4284, 1
  %v4286 = add i64 %v2, 1
  %v4287 = mul i64 %v4285, %v2
  %v4288 = sdiv i64 %v4287, %v3
  %v4289 = mul i64 %v4288, 1
  %v4290 = icmp slt i64 %v4289, %v7
  %v4291 = select i1 %v4290, i64 %v4289, i64 %v7
  %v4292 = mul i64 %v4285, %v4286
  %v4293 = sdiv i64 %v4292, %v3
  %v4294 = mul i64 %v4293, 1
  %v4295 = icmp slt i64 %v4294, %v7
  %v4296 = select i1 %v4295, i64 %v4294, i64 %v7
  %v4297 = mul i64 %v4291, 64
  %v4298 = getelementptr inbounds float, ptr %v190, i64 %v4297
  %v4299 = getelementptr inbounds float, ptr %v4298, i64 0
  %v4300 = mul i64 %v4291, 128
  %v4301 = getelementptr inbounds float, ptr %v196, i64 %v4300
  %v4302 = getelementptr inbounds float, ptr %v4301, i64 0
  %v4303 = sub i64 %v4296, %v4291
  %v4304 = mul i64 %v4303, 8
  %v4305 = getelementptr inbounds float, ptr %v12, i64 0
  %v4306 = icmp sgt i64 %v4304, 0
  br i1 %v4306, label %b877, label %b878
b877:
  call void @rnngen_sgemm(i64 0, i64 0, i64 16, i64 %v4304, i64 8, ptr %v4305, i64 16, ptr %v4299, i64 8, ptr %v4302, i64 16)
  br label %b878
b878:
  %v4307 = icmp sgt i64 %v3, 1
  br i1 %v4307, label %b879, label %b880
b879:
  %v4308 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4309 = atomicrmw add ptr %v4308, i64 1 acq_rel
  %v4310 = load i64, ptr %v271, align 8
  %v4311 = add i64 %v4310, 1
  store i64 %v4311, ptr %v271, align 8
  %v4312 = mul i64 %v3, %v4311
  br label %b881
b881:
  %v4313 = load atomic i64, ptr %v4308 acquire, align 8
  %v4314 = icmp slt i64 %v4313, %v4312
  br i1 %v4314, label %b882, label %b883
b882:
  %v4315 = call i32 @sched_yield()
  br label %b881
b883:
  br label %b880
b880:
  %v4316 = icmp eq i64 %v2, 0
  br i1 %v4316, label %b884, label %b885
b884:
  br label %b886
b886:
  %v4317 = phi i64 [ 0, %b884 ], [ %v4357, %b891 ]
  %v4318 = icmp slt i64 %v4317, 16
  br i1 %v4318, label %b887, label %b888
b887:
  br label %b889
b889:
  %v4319 = phi i64 [ 0, %b887 ], [ %v4352, %b894 ]
  %v4320 = phi <8 x float> [ splat (float 0x0000000000000000), %b887 ], [ %v4351, %b894 ]
  %v4321 = icmp slt i64 %v4319, %v7
  br i1 %v4321, label %b890, label %b891
b890:
  %v4322 = add i64 %v4319, 128
  %v4323 = icmp slt i64 %v4322, %v7
  %v4324 = select i1 %v4323, i64 %v4322, i64 %v7
  br label %b892
b892:
  %v4325 = phi i64 [ %v4319, %b890 ], [ %v4350, %b897 ]
  %v4326 = phi <8 x float> [ splat (float 0x0000000000000000), %b890 ], [ %v4329, %b897 ]
  %v4327 = icmp slt i64 %v4325, %v4324
  br i1 %v4327, label %b893, label %b894
b893:
  br label %b895
b895:
  %v4328 = phi i64 [ 0, %b893 ], [ %v4349, %b896 ]
  %v4329 = phi <8 x float> [ %v4326, %b893 ], [ %v4348, %b896 ]
  %v4330 = icmp slt i64 %v4328, 8
  br i1 %v4330, label %b896, label %b897
b896:
  %v4331 = mul i64 %v4325, 64
  %v4332 = getelementptr inbounds float, ptr %v190, i64 %v4331
  %v4333 = mul i64 %v4325, 128
  %v4334 = getelementptr inbounds float, ptr %v14, i64 %v4333
  %v4335 = add i64 0, %v4317
  %v4336 = mul i64 %v4328, 16
  %v4337 = add i64 %v4335, %v4336
  %v4338 = getelementptr inbounds float, ptr %v4334, i64 %v4337
  %v4339 = load float, ptr %v4338, align 4
  %v4340 = add i64 0, 0
  %v4341 = mul i64 %v4328, 8
  %v4342 = add i64 %v4340, %v4341
  %v4343 = getelementptr inbounds float, ptr %v4332, i64 %v4342
  %v4344 = load <8 x float>, ptr %v4343, align 4
  %v4345 = insertelement <8 x float> poison, float %v4339, i64 0
  %v4346 = shufflevector <8 x float> %v4345, <8 x float> poison, <8 x i32> zeroinitializer
  %v4347 = fmul <8 x float> %v4344, %v4346
  %v4348 = fadd <8 x float> %v4329, %v4347
  %v4349 = add nsw i64 %v4328, 1
  br label %b895
b897:
  %v4350 = add nsw i64 %v4325, 1
  br label %b892
b894:
  %v4351 = fadd <8 x float> %v4320, %v4326
  %v4352 = add nsw i64 %v4319, 128
  br label %b889
b891:
  %v4353 = mul i64 %v4317, 8
  %v4354 = add i64 0, %v4353
  %v4355 = add i64 %v4354, 0
  %v4356 = getelementptr inbounds float, ptr %v198, i64 %v4355
  store <8 x float> %v4320, ptr %v4356, align 4
  %v4357 = add nsw i64 %v4317, 1
  br label %b886
b888:
  br label %b885
b885:
  %v4358 = icmp sgt i64 %v3, 1
  br i1 %v4358, label %b898, label %b899
b898:
  %v4359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4360 = atomicrmw add ptr %v4359, i64 1 acq_rel
  %v4361 = load i64, ptr %v271, align 8
  %v4362 = add i64 %v4361, 1
  store i64 %v4362, ptr %v271, align 8
  %v4363 = mul i64 %v3, %v4362
  br label %b900
b900:
  %v4364 = load atomic i64, ptr %v4359 acquire, align 8
  %v4365 = icmp slt i64 %v4364, %v4363
  br i1 %v4365, label %b901, label %b902
b901:
  %v4366 = call i32 @sched_yield()
  br label %b900
b902:
  br label %b899
b899:
  %v4367 = icmp eq i64 %v2, 0
  br i1 %v4367, label %b903, label %b904
b903:
  br label %b905
b905:
  %v4368 = phi i64 [ 0, %b903 ], [ %v4400, %b910 ]
  %v4369 = icmp slt i64 %v4368, 8
  br i1 %v4369, label %b906, label %b907
b906:
  br label %b908
b908:
  %v4370 = phi i64 [ 0, %b906 ], [ %v4395, %b913 ]
  %v4371 = phi <8 x float> [ splat (float 0x0000000000000000), %b906 ], [ %v4394, %b913 ]
  %v4372 = icmp slt i64 %v4370, %v7
  br i1 %v4372, label %b909, label %b910
b909:
  %v4373 = add i64 %v4370, 128
  %v4374 = icmp slt i64 %v4373, %v7
  %v4375 = select i1 %v4374, i64 %v4373, i64 %v7
  br label %b911
b911:
  %v4376 = phi i64 [ %v4370, %b909 ], [ %v4393, %b912 ]
  %v4377 = phi <8 x float> [ splat (float 0x0000000000000000), %b909 ], [ %v4392, %b912 ]
  %v4378 = icmp slt i64 %v4376, %v4375
  br i1 %v4378, label %b912, label %b913
b912:
  %v4379 = mul i64 %v4376, 8
  %v4380 = getelementptr inbounds float, ptr %v194, i64 %v4379
  %v4381 = add i64 0, %v4368
  %v4382 = getelementptr inbounds float, ptr %v4380, i64 %v4381
  %v4383 = load float, ptr %v4382, align 4
  %v4384 = mul i64 %v4376, 8
  %v4385 = getelementptr inbounds float, ptr %v114, i64 %v4384
  %v4386 = add i64 0, 0
  %v4387 = getelementptr inbounds float, ptr %v4385, i64 %v4386
  %v4388 = load <8 x float>, ptr %v4387, align 4
  %v4389 = insertelement <8 x float> poison, float %v4383, i64 0
  %v4390 = shufflevector <8 x float> %v4389, <8 x float> poison, <8 x i32> zeroinitializer
  %v4391 = fmul <8 x float> %v4390, %v4388
  %v4392 = fadd <8 x float> %v4377, %v4391
  %v4393 = add nsw i64 %v4376, 1
  br label %b911
b913:
  %v4394 = fadd <8 x float> %v4371, %v4377
  %v4395 = add nsw i64 %v4370, 128
  br label %b908
b910:
  %v4396 = mul i64 %v4368, 8
  %v4397 = add i64 0, %v4396
  %v4398 = add i64 %v4397, 0
  %v4399 = getelementptr inbounds float, ptr %v102, i64 %v4398
  store <8 x float> %v4371, ptr %v4399, align 4
  %v4400 = add nsw i64 %v4368, 1
  br label %b905
b907:
  br label %b904
b904:
  %v4401 = icmp sgt i64 %v3, 1
  br i1 %v4401, label %b914, label %b915
b914:
  %v4402 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4403 = atomicrmw add ptr %v4402, i64 1 acq_rel
  %v4404 = load i64, ptr %v271, align 8
  %v4405 = add i64 %v4404, 1
  store i64 %v4405, ptr %v271, align 8
  %v4406 = mul i64 %v3, %v4405
  br label %b916
b916:
  %v4407 = load atomic i64, ptr %v4402 acquire, align 8
  %v4408 = icmp slt i64 %v4407, %v4406
  br i1 %v4408, label %b917, label %b918
b917:
  %v4409 = call i32 @sched_yield()
  br label %b916
b918:
  br label %b915
b915:
  %v4410 = add i64 %v7, 0
  %v4411 = sdiv i64 %v4410, 1
  %v4412 = add i64 %v2, 1
  %v4413 = mul i64 %v4411, %v2
  %v4414 = sdiv i64 %v4413, %v3
  %v4415 = mul i64 %v4414, 1
  %v4416 = icmp slt i64 %v4415, %v7
  %v4417 = select i1 %v4416, i64 %v4415, i64 %v7
  %v4418 = mul i64 %v4411, %v4412
  %v4419 = sdiv i64 %v4418, %v3
  %v4420 = mul i64 %v4419, 1
  %v4421 = icmp slt i64 %v4420, %v7
  %v4422 = select i1 %v4421, i64 %v4420, i64 %v7
  %v4423 = mul i64 %v4417, 8
  %v4424 = getelementptr inbounds float, ptr %v194, i64 %v4423
  %v4425 = getelementptr inbounds float, ptr %v4424, i64 0
  %v4426 = mul i64 %v4417, 8
  %v4427 = getelementptr inbounds float, ptr %v200, i64 %v4426
  %v4428 = getelementptr inbounds float, ptr %v4427, i64 0
  %v4429 = sub i64 %v4422, %v4417
  %v4430 = mul i64 %v4429, 1
  %v4431 = getelementptr inbounds float, ptr %v10, i64 0
  %v4432 = icmp sgt i64 %v4430, 0
  br i1 %v4432, label %b919, label %b920
b919:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v4430, i64 8, ptr %v4431, i64 8, ptr %v4425, i64 8, ptr %v4428, i64 8)
  br label %b920
b920:
  %v4433 = icmp sgt i64 %v3, 1
  br i1 %v4433, label %b921, label %b922
b921:
  %v4434 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4435 = atomicrmw add ptr %v4434, i64 1 acq_rel
  %v4436 = load i64, ptr %v271, align 8
  %v4437 = add i64 %v4436, 1
  store i64 %v4437, ptr %v271, align 8
  %v4438 = mul i64 %v3, %v4437
  br label %b923
b923:
  %v4439 = load atomic i64, ptr %v4434 acquire, align 8
  %v4440 = icmp slt i64 %v4439, %v4438
  br i1 %v4440, label %b924, label %b925
b924:
  %v4441 = call i32 @sched_yield()
  br label %b923
b925:
  br label %b922
b922:
  %v4442 = add i64 %v7, 0
  %v4443 = sdiv i64 %v4442, 1
  %v4444 = add i64 %v2, 1
  %v4445 = mul i64 %v4443, %v2
  %v4446 = sdiv i64 %v4445, %v3
  %v4447 = mul i64 %v4446, 1
  %v4448 = icmp slt i64 %v4447, %v7
  %v4449 = select i1 %v4448, i64 %v4447, i64 %v7
  %v4450 = mul i64 %v4443, %v4444
  %v4451 = sdiv i64 %v4450, %v3
  %v4452 = mul i64 %v4451, 1
  %v4453 = icmp slt i64 %v4452, %v7
  %v4454 = select i1 %v4453, i64 %v4452, i64 %v7
  br label %b926
b926:
  %v4455 = phi i64 [ %v4449, %b922 ], [ %v4463, %b927 ]
  %v4456 = icmp slt i64 %v4455, %v4454
  br i1 %v4456, label %b927, label %b928
b927:
  %v4457 = mul i64 %v4455, 16
  %v4458 = getelementptr inbounds float, ptr %v110, i64 %v4457
  %v4459 = add i64 0, 0
  %v4460 = getelementptr inbounds float, ptr %v4458, i64 %v4459
  %v4461 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4462 = shufflevector <8 x float> %v4461, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v4462, ptr %v4460, align 4
  %v4463 = add nsw i64 %v4455, 1
  br label %b926
b928:
  %v4464 = icmp sgt i64 %v3, 1
  br i1 %v4464, label %b929, label %b930
b929:
  %v4465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4466 = atomicrmw add ptr %v4465, i64 1 acq_rel
  %v4467 = load i64, ptr %v271, align 8
  %v4468 = add i64 %v4467, 1
  store i64 %v4468, ptr %v271, align 8
  %v4469 = mul i64 %v3, %v4468
  br label %b931
b931:
  %v4470 = load atomic i64, ptr %v4465 acquire, align 8
  %v4471 = icmp slt i64 %v4470, %v4469
  br i1 %v4471, label %b932, label %b933
b932:
  %v4472 = call i32 @sched_yield()
  br label %b931
b933:
  br label %b930
b930:
  %v4473 = add i64 %v7, 0
  %v4474 = sdiv i64 %v4473, 1
  %v4475 = add i64 %v2, 1
  %v4476 = mul i64 %v4474, %v2
  %v4477 = sdiv i64 %v4476, %v3
  %v4478 = mul i64 %v4477, 1
  %v4479 = icmp slt i64 %v4478, %v7
  %v4480 = select i1 %v4479, i64 %v4478, i64 %v7
  %v4481 = mul i64 %v4474, %v4475
  %v4482 = sdiv i64 %v4481, %v3
  %v4483 = mul i64 %v4482, 1
  %v4484 = icmp slt i64 %v4483, %v7
  %v4485 = select i1 %v4484, i64 %v4483, i64 %v7
  br label %b934
b934:
  %v4486 = phi i64 [ %v4480, %b930 ], [ %v4497, %b935 ]
  %v4487 = icmp slt i64 %v4486, %v4485
  br i1 %v4487, label %b935, label %b936
b935:
  %v4488 = mul i64 %v4486, 8
  %v4489 = getelementptr inbounds float, ptr %v200, i64 %v4488
  %v4490 = mul i64 %v4486, 16
  %v4491 = getelementptr inbounds float, ptr %v110, i64 %v4490
  %v4492 = add i64 0, 0
  %v4493 = getelementptr inbounds float, ptr %v4489, i64 %v4492
  %v4494 = load <8 x float>, ptr %v4493, align 4
  %v4495 = add i64 8, 0
  %v4496 = getelementptr inbounds float, ptr %v4491, i64 %v4495
  store <8 x float> %v4494, ptr %v4496, align 4
  %v4497 = add nsw i64 %v4486, 1
  br label %b934
b936:
  %v4498 = icmp sgt i64 %v3, 1
  br i1 %v4498, label %b937, label %b938
b937:
  %v4499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4500 = atomicrmw add ptr %v4499, i64 1 acq_rel
  %v4501 = load i64, ptr %v271, align 8
  %v4502 = add i64 %v4501, 1
  store i64 %v4502, ptr %v271, align 8
  %v4503 = mul i64 %v3, %v4502
  br label %b939
b939:
  %v4504 = load atomic i64, ptr %v4499 acquire, align 8
  %v4505 = icmp slt i64 %v4504, %v4503
  br i1 %v4505, label %b940, label %b941
b940:
  %v4506 = call i32 @sched_yield()
  br label %b939
b941:
  br label %b938
b938:
  %v4507 = add i64 %v7, 0
  %v4508 = sdiv i64 %v4507, 1
  %v4509 = add i64 %v2, 1
  %v4510 = mul i64 %v4508, %v2
  %v4511 = sdiv i64 %v4510, %v3
  %v4512 = mul i64 %v4511, 1
  %v4513 = icmp slt i64 %v4512, %v7
  %v4514 = select i1 %v4513, i64 %v4512, i64 %v7
  %v4515 = mul i64 %v4508, %v4509
  %v4516 = sdiv i64 %v4515, %v3
  %v4517 = mul i64 %v4516, 1
  %v4518 = icmp slt i64 %v4517, %v7
  %v4519 = select i1 %v4518, i64 %v4517, i64 %v7
  br label %b942
b942:
  %v4520 = phi i64 [ %v4514, %b938 ], [ %v4534, %b947 ]
  %v4521 = icmp slt i64 %v4520, %v4519
  br i1 %v4521, label %b943, label %b944
b943:
  %v4522 = mul i64 %v4520, 16
  %v4523 = getelementptr inbounds float, ptr %v110, i64 %v4522
  %v4524 = mul i64 %v4520, 128
  %v4525 = getelementptr inbounds float, ptr %v112, i64 %v4524
  br label %b945
b945:
  %v4526 = phi i64 [ 0, %b943 ], [ %v4533, %b946 ]
  %v4527 = icmp slt i64 %v4526, 16
  br i1 %v4527, label %b946, label %b947
b946:
  %v4528 = add i64 0, %v4526
  %v4529 = getelementptr inbounds float, ptr %v4523, i64 %v4528
  %v4530 = load <8 x float>, ptr %v4529, align 4
  %v4531 = add i64 0, %v4526
  %v4532 = getelementptr inbounds float, ptr %v4525, i64 %v4531
  store <8 x float> %v4530, ptr %v4532, align 4
  %v4533 = add nsw i64 %v4526, 8
  br label %b945
b947:
  %v4534 = add nsw i64 %v4520, 1
  br label %b942
b944:
  %v4535 = icmp sgt i64 %v3, 1
  br i1 %v4535, label %b948, label %b949
b948:
  %v4536 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4537 = atomicrmw add ptr %v4536, i64 1 acq_rel
  %v4538 = load i64, ptr %v271, align 8
  %v4539 = add i64 %v4538, 1
  store i64 %v4539, ptr %v271, align 8
  %v4540 = mul i64 %v3, %v4539
  br label %b950
b950:
  %v4541 = load atomic i64, ptr %v4536 acquire, align 8
  %v4542 = icmp slt i64 %v4541, %v4540
  br i1 %v4542, label %b951, label %b952
b951:
  %v4543 = call i32 @sched_yield()
  br label %b950
b952:
  br label %b949
b949:
  %v4544 = add i64 %v7, 0
  %v4545 = sdiv i64 %v4544, 1
  %v4546 = add i64 %v2, 1
  %v4547 = mul i64 %v4545, %v2
  %v4548 = sdiv i64 %v4547, %v3
  %v4549 = mul i64 %v4548, 1
  %v4550 = icmp slt i64 %v4549, %v7
  %v4551 = select i1 %v4550, i64 %v4549, i64 %v7
  %v4552 = mul i64 %v4545, %v4546
  %v4553 = sdiv i64 %v4552, %v3
  %v4554 = mul i64 %v4553, 1
  %v4555 = icmp slt i64 %v4554, %v7
  %v4556 = select i1 %v4555, i64 %v4554, i64 %v7
  br label %b953
b953:
  %v4557 = phi i64 [ %v4551, %b949 ], [ %v4568, %b958 ]
  %v4558 = icmp slt i64 %v4557, %v4556
  br i1 %v4558, label %b954, label %b955
b954:
  %v4559 = mul i64 %v4557, 128
  %v4560 = getelementptr inbounds float, ptr %v112, i64 %v4559
  br label %b956
b956:
  %v4561 = phi i64 [ 0, %b954 ], [ %v4567, %b957 ]
  %v4562 = icmp slt i64 %v4561, 112
  br i1 %v4562, label %b957, label %b958
b957:
  %v4563 = add i64 16, %v4561
  %v4564 = getelementptr inbounds float, ptr %v4560, i64 %v4563
  %v4565 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v4566 = shufflevector <8 x float> %v4565, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v4566, ptr %v4564, align 4
  %v4567 = add nsw i64 %v4561, 8
  br label %b956
b958:
  %v4568 = add nsw i64 %v4557, 1
  br label %b953
b955:
  %v4569 = icmp sgt i64 %v3, 1
  br i1 %v4569, label %b959, label %b960
b959:
  %v4570 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4571 = atomicrmw add ptr %v4570, i64 1 acq_rel
  %v4572 = load i64, ptr %v271, align 8
  %v4573 = add i64 %v4572, 1
  store i64 %v4573, ptr %v271, align 8
  %v4574 = mul i64 %v3, %v4573
  br label %b961
b961:
  %v4575 = load atomic i64, ptr %v4570 acquire, align 8
  %v4576 = icmp slt i64 %v4575, %v4574
  br i1 %v4576, label %b962, label %b963
b962:
  %v4577 = call i32 @sched_yield()
  br label %b961
b963:
  br label %b960
b960:
  %v4578 = icmp eq i64 %v2, 0
  br i1 %v4578, label %b964, label %b965
b964:
  br label %b966
b966:
  %v4579 = phi i64 [ 0, %b964 ], [ %v4594, %b971 ]
  %v4580 = icmp slt i64 %v4579, 8
  br i1 %v4580, label %b967, label %b968
b967:
  br label %b969
b969:
  %v4581 = phi i64 [ 0, %b967 ], [ %v4593, %b970 ]
  %v4582 = icmp slt i64 %v4581, 16
  br i1 %v4582, label %b970, label %b971
b970:
  %v4583 = add i64 0, %v4579
  %v4584 = mul i64 %v4581, 8
  %v4585 = add i64 %v4583, %v4584
  %v4586 = getelementptr inbounds float, ptr %v198, i64 %v4585
  %v4587 = getelementptr float, ptr %v4586, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v4588 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4587, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v4589 = mul i64 %v4579, 16
  %v4590 = add i64 0, %v4589
  %v4591 = add i64 %v4590, %v4581
  %v4592 = getelementptr inbounds float, ptr %v104, i64 %v4591
  store <8 x float> %v4588, ptr %v4592, align 4
  %v4593 = add nsw i64 %v4581, 8
  br label %b969
b971:
  %v4594 = add nsw i64 %v4579, 1
  br label %b966
b968:
  br label %b965
b965:
  %v4595 = icmp sgt i64 %v3, 1
  br i1 %v4595, label %b972, label %b973
b972:
  %v4596 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4597 = atomicrmw add ptr %v4596, i64 1 acq_rel
  %v4598 = load i64, ptr %v271, align 8
  %v4599 = add i64 %v4598, 1
  store i64 %v4599, ptr %v271, align 8
  %v4600 = mul i64 %v3, %v4599
  br label %b974
b974:
  %v4601 = load atomic i64, ptr %v4596 acquire, align 8
  %v4602 = icmp slt i64 %v4601, %v4600
  br i1 %v4602, label %b975, label %b976
b975:
  %v4603 = call i32 @sched_yield()
  br label %b974
b976:
  br label %b973
b973:
  %v4604 = add i64 %v7, 0
  %v4605 = sdiv i64 %v4604, 1
  %v4606 = add i64 %v2, 1
  %v4607 = mul i64 %v4605, %v2
  %v4608 = sdiv i64 %v4607, %v3
  %v4609 = mul i64 %v4608, 1
  %v4610 = icmp slt i64 %v4609, %v7
  %v4611 = select i1 %v4610, i64 %v4609, i64 %v7
  %v4612 = mul i64 %v4605, %v4606
  %v4613 = sdiv i64 %v4612, %v3
  %v4614 = mul i64 %v4613, 1
  %v4615 = icmp slt i64 %v4614, %v7
  %v4616 = select i1 %v4615, i64 %v4614, i64 %v7
  br label %b977
b977:
  %v4617 = phi i64 [ %v4611, %b973 ], [ %v4643, %b982 ]
  %v4618 = icmp slt i64 %v4617, %v4616
  br i1 %v4618, label %b978, label %b979
b978:
  %v4619 = mul i64 %v4617, 128
  %v4620 = getelementptr inbounds float, ptr %v192, i64 %v4619
  %v4621 = mul i64 %v4617, 128
  %v4622 = getelementptr inbounds float, ptr %v196, i64 %v4621
  %v4623 = mul i64 %v4617, 128
  %v4624 = getelementptr inbounds float, ptr %v112, i64 %v4623
  %v4625 = mul i64 %v4617, 128
  %v4626 = getelementptr inbounds float, ptr %v74, i64 %v4625
  br label %b980
b980:
  %v4627 = phi i64 [ 0, %b978 ], [ %v4642, %b981 ]
  %v4628 = icmp slt i64 %v4627, 128
  br i1 %v4628, label %b981, label %b982
b981:
  %v4629 = add i64 0, %v4627
  %v4630 = getelementptr inbounds float, ptr %v4620, i64 %v4629
  %v4631 = load <8 x float>, ptr %v4630, align 4
  %v4632 = add i64 0, %v4627
  %v4633 = getelementptr inbounds float, ptr %v4622, i64 %v4632
  %v4634 = load <8 x float>, ptr %v4633, align 4
  %v4635 = add i64 0, %v4627
  %v4636 = getelementptr inbounds float, ptr %v4624, i64 %v4635
  %v4637 = load <8 x float>, ptr %v4636, align 4
  %v4638 = fadd <8 x float> %v4634, %v4637
  %v4639 = fadd <8 x float> %v4631, %v4638
  %v4640 = add i64 0, %v4627
  %v4641 = getelementptr inbounds float, ptr %v4626, i64 %v4640
  store <8 x float> %v4639, ptr %v4641, align 4
  %v4642 = add nsw i64 %v4627, 8
  br label %b980
b982:
  %v4643 = add nsw i64 %v4617, 1
  br label %b977
b979:
  %v4644 = icmp sgt i64 %v3, 1
  br i1 %v4644, label %b983, label %b984
b983:
  %v4645 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4646 = atomicrmw add ptr %v4645, i64 1 acq_rel
  %v4647 = load i64, ptr %v271, align 8
  %v4648 = add i64 %v4647, 1
  store i64 %v4648, ptr %v271, align 8
  %v4649 = mul i64 %v3, %v4648
  br label %b985
b985:
  %v4650 = load atomic i64, ptr %v4645 acquire, align 8
  %v4651 = icmp slt i64 %v4650, %v4649
  br i1 %v4651, label %b986, label %b987
b986:
  %v4652 = call i32 @sched_yield()
  br label %b985
b987:
  br label %b984
b984:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
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
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
!27 = distinct !{!27, !28, !29}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!"llvm.loop.vectorize.width", i32 1}
!30 = distinct !{!30, !31, !32}
!31 = !{!"llvm.loop.unroll.disable"}
!32 = !{!"llvm.loop.vectorize.width", i32 1}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.unroll.disable"}
!35 = !{!"llvm.loop.vectorize.width", i32 1}
!36 = distinct !{!36, !37, !38}
!37 = !{!"llvm.loop.unroll.disable"}
!38 = !{!"llvm.loop.vectorize.width", i32 1}
!39 = distinct !{!39, !40, !41}
!40 = !{!"llvm.loop.unroll.disable"}
!41 = !{!"llvm.loop.vectorize.width", i32 1}
