; generated from specs/hm_lstm.yaml by `make generated`: do not edit
; hm_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_2x2 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x2, ptr @tile_2x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v285 = alloca i64, i64 1, align 8
  %v1068 = alloca float, i64 64, align 4
  %v1173 = alloca float, i64 128, align 4
  %v1828 = alloca float, i64 64, align 4
  %v2365 = alloca float, i64 64, align 4
  %v2442 = alloca float, i64 64, align 4
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
  %v201 = getelementptr inbounds i64, ptr %v1, i64 6
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 18
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 19
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 20
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 21
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 22
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 23
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 24
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 25
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 26
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 27
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 28
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 29
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 30
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 39
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 51
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 53
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 55
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 58
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 60
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 62
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 67
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 68
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 69
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 70
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 76
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 78
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 79
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 80
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 81
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 82
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 83
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 84
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 85
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 86
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 87
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 93
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 94
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 97
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 98
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 100
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 101
  %v284 = load i64, ptr %v283, align 8
  store i64 0, ptr %v285, align 8
  %v286 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v287 = load ptr, ptr %v286, align 4
  %v288 = mul i64 %v2, 0
  %v289 = add i64 %v288, 2432
  %v290 = getelementptr inbounds float, ptr %v287, i64 %v289
  %v291 = getelementptr inbounds i64, ptr %v1, i64 4
  %v292 = load i64, ptr %v291, align 8
  %v293 = icmp eq i64 %v292, 0
  br i1 %v293, label %b0, label %b1
b0:
  %v294 = icmp eq i64 %v2, 0
  br i1 %v294, label %b2, label %b3
b2:
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v110, i64 %v295
  %v297 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v298 = shufflevector <8 x float> %v297, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v298, ptr %v296, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v299 = icmp sgt i64 %v3, 1
  br i1 %v299, label %b4, label %b5
b4:
  %v300 = getelementptr inbounds i64, ptr %v1, i64 3
  %v301 = atomicrmw add ptr %v300, i64 1 acq_rel
  %v302 = load i64, ptr %v285, align 8
  %v303 = add i64 %v302, 1
  store i64 %v303, ptr %v285, align 8
  %v304 = mul i64 %v3, %v303
  br label %b6
b6:
  %v305 = load atomic i64, ptr %v300 acquire, align 8
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b7, label %b8
b7:
  %v307 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v308 = getelementptr inbounds i64, ptr %v1, i64 4
  %v309 = load i64, ptr %v308, align 8
  %v310 = icmp eq i64 %v309, 0
  br i1 %v310, label %b9, label %b10
b9:
  %v311 = icmp eq i64 %v2, 0
  br i1 %v311, label %b11, label %b12
b11:
  %v312 = add i64 0, 0
  %v313 = getelementptr inbounds float, ptr %v112, i64 %v312
  store float 0x0000000000000000, ptr %v313, align 4
  br label %b12
b12:
  br label %b10
b10:
  %v314 = icmp sgt i64 %v3, 1
  br i1 %v314, label %b13, label %b14
b13:
  %v315 = getelementptr inbounds i64, ptr %v1, i64 3
  %v316 = atomicrmw add ptr %v315, i64 1 acq_rel
  %v317 = load i64, ptr %v285, align 8
  %v318 = add i64 %v317, 1
  store i64 %v318, ptr %v285, align 8
  %v319 = mul i64 %v3, %v318
  br label %b15
b15:
  %v320 = load atomic i64, ptr %v315 acquire, align 8
  %v321 = icmp slt i64 %v320, %v319
  br i1 %v321, label %b16, label %b17
b16:
  %v322 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v323 = getelementptr inbounds i64, ptr %v1, i64 4
  %v324 = load i64, ptr %v323, align 8
  %v325 = icmp eq i64 %v324, 0
  br i1 %v325, label %b18, label %b19
b18:
  %v326 = getelementptr inbounds i64, ptr %v1, i64 102
  %v327 = load i64, ptr %v326, align 8
  %v328 = icmp eq i64 %v327, 0
  br i1 %v328, label %b20, label %b21
b20:
  %v329 = add i64 %v7, 0
  %v330 = sdiv i64 %v329, 1
  %v331 = add i64 %v2, 1
  %v332 = mul i64 %v330, %v2
  %v333 = sdiv i64 %v332, %v3
  %v334 = mul i64 %v333, 1
  %v335 = icmp slt i64 %v334, %v7
  %v336 = select i1 %v335, i64 %v334, i64 %v7
  %v337 = mul i64 %v330, %v331
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v7
  %v341 = select i1 %v340, i64 %v339, i64 %v7
  br label %b22
b22:
  %v342 = phi i64 [ %v336, %b20 ], [ %v353, %b23 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b23, label %b24
b23:
  %v344 = and i64 0, %v214
  %v345 = mul i64 %v344, %v7
  %v346 = add i64 %v345, %v342
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v44, i64 %v347
  %v349 = add i64 0, 0
  %v350 = getelementptr inbounds float, ptr %v348, i64 %v349
  %v351 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v352 = shufflevector <8 x float> %v351, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v352, ptr %v350, align 4
  %v353 = add nsw i64 %v342, 1
  br label %b22
b24:
  br label %b21
b21:
  br label %b19
b19:
  %v354 = icmp sgt i64 %v3, 1
  br i1 %v354, label %b25, label %b26
b25:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v356 = atomicrmw add ptr %v355, i64 1 acq_rel
  %v357 = load i64, ptr %v285, align 8
  %v358 = add i64 %v357, 1
  store i64 %v358, ptr %v285, align 8
  %v359 = mul i64 %v3, %v358
  br label %b27
b27:
  %v360 = load atomic i64, ptr %v355 acquire, align 8
  %v361 = icmp slt i64 %v360, %v359
  br i1 %v361, label %b28, label %b29
b28:
  %v362 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v363 = getelementptr inbounds i64, ptr %v1, i64 4
  %v364 = load i64, ptr %v363, align 8
  %v365 = icmp eq i64 %v364, 0
  br i1 %v365, label %b30, label %b31
b30:
  %v366 = getelementptr inbounds i64, ptr %v1, i64 103
  %v367 = load i64, ptr %v366, align 8
  %v368 = icmp eq i64 %v367, 0
  br i1 %v368, label %b32, label %b33
b32:
  %v369 = add i64 %v7, 0
  %v370 = sdiv i64 %v369, 1
  %v371 = add i64 %v2, 1
  %v372 = mul i64 %v370, %v2
  %v373 = sdiv i64 %v372, %v3
  %v374 = mul i64 %v373, 1
  %v375 = icmp slt i64 %v374, %v7
  %v376 = select i1 %v375, i64 %v374, i64 %v7
  %v377 = mul i64 %v370, %v371
  %v378 = sdiv i64 %v377, %v3
  %v379 = mul i64 %v378, 1
  %v380 = icmp slt i64 %v379, %v7
  %v381 = select i1 %v380, i64 %v379, i64 %v7
  br label %b34
b34:
  %v382 = phi i64 [ %v376, %b32 ], [ %v393, %b35 ]
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b35, label %b36
b35:
  %v384 = and i64 0, %v216
  %v385 = mul i64 %v384, %v7
  %v386 = add i64 %v385, %v382
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v46, i64 %v387
  %v389 = add i64 0, 0
  %v390 = getelementptr inbounds float, ptr %v388, i64 %v389
  %v391 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v392 = shufflevector <8 x float> %v391, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v392, ptr %v390, align 4
  %v393 = add nsw i64 %v382, 1
  br label %b34
b36:
  br label %b33
b33:
  br label %b31
b31:
  %v394 = icmp sgt i64 %v3, 1
  br i1 %v394, label %b37, label %b38
b37:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v396 = atomicrmw add ptr %v395, i64 1 acq_rel
  %v397 = load i64, ptr %v285, align 8
  %v398 = add i64 %v397, 1
  store i64 %v398, ptr %v285, align 8
  %v399 = mul i64 %v3, %v398
  br label %b39
b39:
  %v400 = load atomic i64, ptr %v395 acquire, align 8
  %v401 = icmp slt i64 %v400, %v399
  br i1 %v401, label %b40, label %b41
b40:
  %v402 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v403 = getelementptr inbounds i64, ptr %v1, i64 4
  %v404 = load i64, ptr %v403, align 8
  %v405 = icmp eq i64 %v404, 0
  br i1 %v405, label %b42, label %b43
b42:
  %v406 = getelementptr inbounds i64, ptr %v1, i64 104
  %v407 = load i64, ptr %v406, align 8
  %v408 = icmp eq i64 %v407, 0
  br i1 %v408, label %b44, label %b45
b44:
  %v409 = add i64 %v7, 0
  %v410 = sdiv i64 %v409, 1
  %v411 = add i64 %v2, 1
  %v412 = mul i64 %v410, %v2
  %v413 = sdiv i64 %v412, %v3
  %v414 = mul i64 %v413, 1
  %v415 = icmp slt i64 %v414, %v7
  %v416 = select i1 %v415, i64 %v414, i64 %v7
  %v417 = mul i64 %v410, %v411
  %v418 = sdiv i64 %v417, %v3
  %v419 = mul i64 %v418, 1
  %v420 = icmp slt i64 %v419, %v7
  %v421 = select i1 %v420, i64 %v419, i64 %v7
  br label %b46
b46:
  %v422 = phi i64 [ %v416, %b44 ], [ %v433, %b47 ]
  %v423 = icmp slt i64 %v422, %v421
  br i1 %v423, label %b47, label %b48
b47:
  %v424 = and i64 0, %v218
  %v425 = mul i64 %v424, %v7
  %v426 = add i64 %v425, %v422
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v48, i64 %v427
  %v429 = add i64 0, 0
  %v430 = getelementptr inbounds float, ptr %v428, i64 %v429
  %v431 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v432 = shufflevector <8 x float> %v431, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v432, ptr %v430, align 4
  %v433 = add nsw i64 %v422, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v434 = icmp sgt i64 %v3, 1
  br i1 %v434, label %b49, label %b50
b49:
  %v435 = getelementptr inbounds i64, ptr %v1, i64 3
  %v436 = atomicrmw add ptr %v435, i64 1 acq_rel
  %v437 = load i64, ptr %v285, align 8
  %v438 = add i64 %v437, 1
  store i64 %v438, ptr %v285, align 8
  %v439 = mul i64 %v3, %v438
  br label %b51
b51:
  %v440 = load atomic i64, ptr %v435 acquire, align 8
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b52, label %b53
b52:
  %v442 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v443 = getelementptr inbounds i64, ptr %v1, i64 4
  %v444 = load i64, ptr %v443, align 8
  %v445 = icmp eq i64 %v444, 0
  br i1 %v445, label %b54, label %b55
b54:
  %v446 = getelementptr inbounds i64, ptr %v1, i64 105
  %v447 = load i64, ptr %v446, align 8
  %v448 = icmp eq i64 %v447, 0
  br i1 %v448, label %b56, label %b57
b56:
  %v449 = add i64 %v7, 0
  %v450 = sdiv i64 %v449, 1
  %v451 = add i64 %v2, 1
  %v452 = mul i64 %v450, %v2
  %v453 = sdiv i64 %v452, %v3
  %v454 = mul i64 %v453, 1
  %v455 = icmp slt i64 %v454, %v7
  %v456 = select i1 %v455, i64 %v454, i64 %v7
  %v457 = mul i64 %v450, %v451
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, %v7
  %v461 = select i1 %v460, i64 %v459, i64 %v7
  br label %b58
b58:
  %v462 = phi i64 [ %v456, %b56 ], [ %v473, %b59 ]
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b59, label %b60
b59:
  %v464 = and i64 0, %v220
  %v465 = mul i64 %v464, %v7
  %v466 = add i64 %v465, %v462
  %v467 = mul i64 %v466, 8
  %v468 = getelementptr inbounds float, ptr %v50, i64 %v467
  %v469 = add i64 0, 0
  %v470 = getelementptr inbounds float, ptr %v468, i64 %v469
  %v471 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v472 = shufflevector <8 x float> %v471, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v472, ptr %v470, align 4
  %v473 = add nsw i64 %v462, 1
  br label %b58
b60:
  br label %b57
b57:
  br label %b55
b55:
  %v474 = icmp sgt i64 %v3, 1
  br i1 %v474, label %b61, label %b62
b61:
  %v475 = getelementptr inbounds i64, ptr %v1, i64 3
  %v476 = atomicrmw add ptr %v475, i64 1 acq_rel
  %v477 = load i64, ptr %v285, align 8
  %v478 = add i64 %v477, 1
  store i64 %v478, ptr %v285, align 8
  %v479 = mul i64 %v3, %v478
  br label %b63
b63:
  %v480 = load atomic i64, ptr %v475 acquire, align 8
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b64, label %b65
b64:
  %v482 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v483 = getelementptr inbounds i64, ptr %v1, i64 4
  %v484 = load i64, ptr %v483, align 8
  %v485 = icmp eq i64 %v484, 0
  br i1 %v485, label %b66, label %b67
b66:
  %v486 = getelementptr inbounds i64, ptr %v1, i64 106
  %v487 = load i64, ptr %v486, align 8
  %v488 = icmp eq i64 %v487, 0
  br i1 %v488, label %b68, label %b69
b68:
  %v489 = add i64 %v7, 0
  %v490 = sdiv i64 %v489, 1
  %v491 = add i64 %v2, 1
  %v492 = mul i64 %v490, %v2
  %v493 = sdiv i64 %v492, %v3
  %v494 = mul i64 %v493, 1
  %v495 = icmp slt i64 %v494, %v7
  %v496 = select i1 %v495, i64 %v494, i64 %v7
  %v497 = mul i64 %v490, %v491
  %v498 = sdiv i64 %v497, %v3
  %v499 = mul i64 %v498, 1
  %v500 = icmp slt i64 %v499, %v7
  %v501 = select i1 %v500, i64 %v499, i64 %v7
  br label %b70
b70:
  %v502 = phi i64 [ %v496, %b68 ], [ %v513, %b71 ]
  %v503 = icmp slt i64 %v502, %v501
  br i1 %v503, label %b71, label %b72
b71:
  %v504 = and i64 0, %v222
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v502
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v52, i64 %v507
  %v509 = add i64 0, 0
  %v510 = getelementptr inbounds float, ptr %v508, i64 %v509
  %v511 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v512 = shufflevector <8 x float> %v511, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v512, ptr %v510, align 4
  %v513 = add nsw i64 %v502, 1
  br label %b70
b72:
  br label %b69
b69:
  br label %b67
b67:
  %v514 = icmp sgt i64 %v3, 1
  br i1 %v514, label %b73, label %b74
b73:
  %v515 = getelementptr inbounds i64, ptr %v1, i64 3
  %v516 = atomicrmw add ptr %v515, i64 1 acq_rel
  %v517 = load i64, ptr %v285, align 8
  %v518 = add i64 %v517, 1
  store i64 %v518, ptr %v285, align 8
  %v519 = mul i64 %v3, %v518
  br label %b75
b75:
  %v520 = load atomic i64, ptr %v515 acquire, align 8
  %v521 = icmp slt i64 %v520, %v519
  br i1 %v521, label %b76, label %b77
b76:
  %v522 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v523 = getelementptr inbounds i64, ptr %v1, i64 4
  %v524 = load i64, ptr %v523, align 8
  %v525 = icmp eq i64 %v524, 0
  br i1 %v525, label %b78, label %b79
b78:
  %v526 = getelementptr inbounds i64, ptr %v1, i64 107
  %v527 = load i64, ptr %v526, align 8
  %v528 = icmp eq i64 %v527, 0
  br i1 %v528, label %b80, label %b81
b80:
  %v529 = add i64 %v7, 0
  %v530 = sdiv i64 %v529, 1
  %v531 = add i64 %v2, 1
  %v532 = mul i64 %v530, %v2
  %v533 = sdiv i64 %v532, %v3
  %v534 = mul i64 %v533, 1
  %v535 = icmp slt i64 %v534, %v7
  %v536 = select i1 %v535, i64 %v534, i64 %v7
  %v537 = mul i64 %v530, %v531
  %v538 = sdiv i64 %v537, %v3
  %v539 = mul i64 %v538, 1
  %v540 = icmp slt i64 %v539, %v7
  %v541 = select i1 %v540, i64 %v539, i64 %v7
  br label %b82
b82:
  %v542 = phi i64 [ %v536, %b80 ], [ %v553, %b83 ]
  %v543 = icmp slt i64 %v542, %v541
  br i1 %v543, label %b83, label %b84
b83:
  %v544 = and i64 0, %v224
  %v545 = mul i64 %v544, %v7
  %v546 = add i64 %v545, %v542
  %v547 = mul i64 %v546, 8
  %v548 = getelementptr inbounds float, ptr %v54, i64 %v547
  %v549 = add i64 0, 0
  %v550 = getelementptr inbounds float, ptr %v548, i64 %v549
  %v551 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v552 = shufflevector <8 x float> %v551, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v552, ptr %v550, align 4
  %v553 = add nsw i64 %v542, 1
  br label %b82
b84:
  br label %b81
b81:
  br label %b79
b79:
  %v554 = icmp sgt i64 %v3, 1
  br i1 %v554, label %b85, label %b86
b85:
  %v555 = getelementptr inbounds i64, ptr %v1, i64 3
  %v556 = atomicrmw add ptr %v555, i64 1 acq_rel
  %v557 = load i64, ptr %v285, align 8
  %v558 = add i64 %v557, 1
  store i64 %v558, ptr %v285, align 8
  %v559 = mul i64 %v3, %v558
  br label %b87
b87:
  %v560 = load atomic i64, ptr %v555 acquire, align 8
  %v561 = icmp slt i64 %v560, %v559
  br i1 %v561, label %b88, label %b89
b88:
  %v562 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v563 = getelementptr inbounds i64, ptr %v1, i64 4
  %v564 = load i64, ptr %v563, align 8
  %v565 = icmp eq i64 %v564, 0
  br i1 %v565, label %b90, label %b91
b90:
  %v566 = getelementptr inbounds i64, ptr %v1, i64 108
  %v567 = load i64, ptr %v566, align 8
  %v568 = icmp eq i64 %v567, 0
  br i1 %v568, label %b92, label %b93
b92:
  %v569 = add i64 %v7, 0
  %v570 = sdiv i64 %v569, 1
  %v571 = add i64 %v2, 1
  %v572 = mul i64 %v570, %v2
  %v573 = sdiv i64 %v572, %v3
  %v574 = mul i64 %v573, 1
  %v575 = icmp slt i64 %v574, %v7
  %v576 = select i1 %v575, i64 %v574, i64 %v7
  %v577 = mul i64 %v570, %v571
  %v578 = sdiv i64 %v577, %v3
  %v579 = mul i64 %v578, 1
  %v580 = icmp slt i64 %v579, %v7
  %v581 = select i1 %v580, i64 %v579, i64 %v7
  br label %b94
b94:
  %v582 = phi i64 [ %v576, %b92 ], [ %v591, %b95 ]
  %v583 = icmp slt i64 %v582, %v581
  br i1 %v583, label %b95, label %b96
b95:
  %v584 = and i64 0, %v226
  %v585 = mul i64 %v584, %v7
  %v586 = add i64 %v585, %v582
  %v587 = mul i64 %v586, 1
  %v588 = getelementptr inbounds float, ptr %v56, i64 %v587
  %v589 = add i64 0, 0
  %v590 = getelementptr inbounds float, ptr %v588, i64 %v589
  store float 0x0000000000000000, ptr %v590, align 4
  %v591 = add nsw i64 %v582, 1
  br label %b94
b96:
  br label %b93
b93:
  br label %b91
b91:
  %v592 = icmp sgt i64 %v3, 1
  br i1 %v592, label %b97, label %b98
b97:
  %v593 = getelementptr inbounds i64, ptr %v1, i64 3
  %v594 = atomicrmw add ptr %v593, i64 1 acq_rel
  %v595 = load i64, ptr %v285, align 8
  %v596 = add i64 %v595, 1
  store i64 %v596, ptr %v285, align 8
  %v597 = mul i64 %v3, %v596
  br label %b99
b99:
  %v598 = load atomic i64, ptr %v593 acquire, align 8
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b100, label %b101
b100:
  %v600 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v601 = getelementptr inbounds i64, ptr %v1, i64 4
  %v602 = load i64, ptr %v601, align 8
  %v603 = icmp eq i64 %v602, 0
  br i1 %v603, label %b102, label %b103
b102:
  %v604 = getelementptr inbounds i64, ptr %v1, i64 109
  %v605 = load i64, ptr %v604, align 8
  %v606 = icmp eq i64 %v605, 0
  br i1 %v606, label %b104, label %b105
b104:
  %v607 = add i64 %v7, 0
  %v608 = sdiv i64 %v607, 1
  %v609 = add i64 %v2, 1
  %v610 = mul i64 %v608, %v2
  %v611 = sdiv i64 %v610, %v3
  %v612 = mul i64 %v611, 1
  %v613 = icmp slt i64 %v612, %v7
  %v614 = select i1 %v613, i64 %v612, i64 %v7
  %v615 = mul i64 %v608, %v609
  %v616 = sdiv i64 %v615, %v3
  %v617 = mul i64 %v616, 1
  %v618 = icmp slt i64 %v617, %v7
  %v619 = select i1 %v618, i64 %v617, i64 %v7
  br label %b106
b106:
  %v620 = phi i64 [ %v614, %b104 ], [ %v629, %b107 ]
  %v621 = icmp slt i64 %v620, %v619
  br i1 %v621, label %b107, label %b108
b107:
  %v622 = and i64 0, %v228
  %v623 = mul i64 %v622, %v7
  %v624 = add i64 %v623, %v620
  %v625 = mul i64 %v624, 1
  %v626 = getelementptr inbounds float, ptr %v58, i64 %v625
  %v627 = add i64 0, 0
  %v628 = getelementptr inbounds float, ptr %v626, i64 %v627
  store float 0x0000000000000000, ptr %v628, align 4
  %v629 = add nsw i64 %v620, 1
  br label %b106
b108:
  br label %b105
b105:
  br label %b103
b103:
  %v630 = icmp sgt i64 %v3, 1
  br i1 %v630, label %b109, label %b110
b109:
  %v631 = getelementptr inbounds i64, ptr %v1, i64 3
  %v632 = atomicrmw add ptr %v631, i64 1 acq_rel
  %v633 = load i64, ptr %v285, align 8
  %v634 = add i64 %v633, 1
  store i64 %v634, ptr %v285, align 8
  %v635 = mul i64 %v3, %v634
  br label %b111
b111:
  %v636 = load atomic i64, ptr %v631 acquire, align 8
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b112, label %b113
b112:
  %v638 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v639 = getelementptr inbounds float, ptr %v287, i64 0
  %v640 = getelementptr inbounds i64, ptr %v1, i64 4
  %v641 = load i64, ptr %v640, align 8
  %v642 = icmp eq i64 %v641, 0
  br i1 %v642, label %b114, label %b115
b114:
  %v643 = add i64 2, 0
  %v644 = sdiv i64 %v643, 1
  %v645 = add i64 %v2, 1
  %v646 = mul i64 %v644, %v2
  %v647 = sdiv i64 %v646, %v3
  %v648 = mul i64 %v647, 1
  %v649 = icmp slt i64 %v648, 2
  %v650 = select i1 %v649, i64 %v648, i64 2
  %v651 = mul i64 %v644, %v645
  %v652 = sdiv i64 %v651, %v3
  %v653 = mul i64 %v652, 1
  %v654 = icmp slt i64 %v653, 2
  %v655 = select i1 %v654, i64 %v653, i64 2
  %v656 = icmp slt i64 %v655, 1
  %v657 = select i1 %v656, i64 %v655, i64 1
  br label %b116
b116:
  %v658 = phi i64 [ %v650, %b114 ], [ %v699, %b117 ]
  %v659 = icmp slt i64 %v658, %v657
  br i1 %v659, label %b117, label %b118
b117:
  %v660 = mul i64 %v658, 256
  %v661 = mul i64 %v658, 32
  %v662 = add i64 %v660, 0
  %v663 = add i64 %v661, 0
  %v664 = getelementptr inbounds float, ptr %v639, i64 %v662
  %v665 = sub i64 33, %v663
  %v666 = icmp slt i64 %v665, 0
  %v667 = select i1 %v666, i64 0, i64 %v665
  %v668 = mul i64 %v663, 8
  %v669 = add i64 0, %v668
  %v670 = getelementptr inbounds float, ptr %v12, i64 %v669
  call void @pack_turned(ptr %v670, i64 8, i64 1, i64 8, i64 %v667, ptr %v664, i64 32)
  %v671 = add i64 %v660, 8
  %v672 = add i64 %v661, 8
  %v673 = getelementptr inbounds float, ptr %v639, i64 %v671
  %v674 = sub i64 33, %v672
  %v675 = icmp slt i64 %v674, 0
  %v676 = select i1 %v675, i64 0, i64 %v674
  %v677 = mul i64 %v672, 8
  %v678 = add i64 0, %v677
  %v679 = getelementptr inbounds float, ptr %v12, i64 %v678
  call void @pack_turned(ptr %v679, i64 8, i64 1, i64 8, i64 %v676, ptr %v673, i64 32)
  %v680 = add i64 %v660, 16
  %v681 = add i64 %v661, 16
  %v682 = getelementptr inbounds float, ptr %v639, i64 %v680
  %v683 = sub i64 33, %v681
  %v684 = icmp slt i64 %v683, 0
  %v685 = select i1 %v684, i64 0, i64 %v683
  %v686 = mul i64 %v681, 8
  %v687 = add i64 0, %v686
  %v688 = getelementptr inbounds float, ptr %v12, i64 %v687
  call void @pack_turned(ptr %v688, i64 8, i64 1, i64 8, i64 %v685, ptr %v682, i64 32)
  %v689 = add i64 %v660, 24
  %v690 = add i64 %v661, 24
  %v691 = getelementptr inbounds float, ptr %v639, i64 %v689
  %v692 = sub i64 33, %v690
  %v693 = icmp slt i64 %v692, 0
  %v694 = select i1 %v693, i64 0, i64 %v692
  %v695 = mul i64 %v690, 8
  %v696 = add i64 0, %v695
  %v697 = getelementptr inbounds float, ptr %v12, i64 %v696
  call void @pack_turned(ptr %v697, i64 8, i64 1, i64 8, i64 %v694, ptr %v691, i64 32)
  %v698 = add i64 %v660, 256
  %v699 = add nsw i64 %v658, 1
  br label %b116
b118:
  %v700 = icmp eq i64 %v655, 2
  br i1 %v700, label %b119, label %b120
b119:
  %v701 = mul i64 1, 256
  %v702 = mul i64 1, 32
  %v703 = add i64 %v701, 0
  %v704 = add i64 %v702, 0
  %v705 = getelementptr inbounds float, ptr %v639, i64 %v703
  %v706 = sub i64 33, %v704
  %v707 = icmp slt i64 %v706, 0
  %v708 = select i1 %v707, i64 0, i64 %v706
  %v709 = mul i64 %v704, 8
  %v710 = add i64 0, %v709
  %v711 = getelementptr inbounds float, ptr %v12, i64 %v710
  call void @pack_turned(ptr %v711, i64 8, i64 1, i64 8, i64 %v708, ptr %v705, i64 8)
  %v712 = add i64 %v701, 64
  br label %b120
b120:
  br label %b115
b115:
  %v713 = icmp sgt i64 %v3, 1
  br i1 %v713, label %b121, label %b122
b121:
  %v714 = getelementptr inbounds i64, ptr %v1, i64 3
  %v715 = atomicrmw add ptr %v714, i64 1 acq_rel
  %v716 = load i64, ptr %v285, align 8
  %v717 = add i64 %v716, 1
  store i64 %v717, ptr %v285, align 8
  %v718 = mul i64 %v3, %v717
  br label %b123
b123:
  %v719 = load atomic i64, ptr %v714 acquire, align 8
  %v720 = icmp slt i64 %v719, %v718
  br i1 %v720, label %b124, label %b125
b124:
  %v721 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v722 = getelementptr inbounds float, ptr %v287, i64 320
  %v723 = getelementptr inbounds float, ptr %v287, i64 1600
  %v724 = getelementptr inbounds float, ptr %v287, i64 1920
  %v725 = getelementptr inbounds float, ptr %v287, i64 2176
  %v726 = getelementptr inbounds i64, ptr %v1, i64 4
  %v727 = load i64, ptr %v726, align 8
  %v728 = icmp eq i64 %v727, 0
  br i1 %v728, label %b126, label %b127
b126:
  %v729 = add i64 3, 0
  %v730 = sdiv i64 %v729, 1
  %v731 = add i64 %v2, 1
  %v732 = mul i64 %v730, %v2
  %v733 = sdiv i64 %v732, %v3
  %v734 = mul i64 %v733, 1
  %v735 = icmp slt i64 %v734, 3
  %v736 = select i1 %v735, i64 %v734, i64 3
  %v737 = mul i64 %v730, %v731
  %v738 = sdiv i64 %v737, %v3
  %v739 = mul i64 %v738, 1
  %v740 = icmp slt i64 %v739, 3
  %v741 = select i1 %v740, i64 %v739, i64 3
  %v742 = icmp slt i64 %v741, 2
  %v743 = select i1 %v742, i64 %v741, i64 2
  br label %b128
b128:
  %v744 = phi i64 [ %v736, %b126 ], [ %v823, %b129 ]
  %v745 = icmp slt i64 %v744, %v743
  br i1 %v745, label %b129, label %b130
b129:
  %v746 = mul i64 %v744, 512
  %v747 = mul i64 %v744, 16
  %v748 = add i64 %v746, 0
  %v749 = add i64 %v747, 0
  %v750 = getelementptr inbounds float, ptr %v722, i64 %v748
  %v751 = sub i64 33, %v749
  %v752 = icmp slt i64 %v751, 0
  %v753 = select i1 %v752, i64 0, i64 %v751
  %v754 = mul i64 %v749, 8
  %v755 = add i64 0, %v754
  %v756 = getelementptr inbounds float, ptr %v14, i64 %v755
  call void @pack_turned(ptr %v756, i64 8, i64 1, i64 8, i64 %v753, ptr %v750, i64 16)
  %v757 = add i64 %v746, 8
  %v758 = add i64 %v747, 8
  %v759 = getelementptr inbounds float, ptr %v722, i64 %v757
  %v760 = sub i64 33, %v758
  %v761 = icmp slt i64 %v760, 0
  %v762 = select i1 %v761, i64 0, i64 %v760
  %v763 = mul i64 %v758, 8
  %v764 = add i64 0, %v763
  %v765 = getelementptr inbounds float, ptr %v14, i64 %v764
  call void @pack_turned(ptr %v765, i64 8, i64 1, i64 8, i64 %v762, ptr %v759, i64 16)
  %v766 = add i64 %v746, 128
  %v767 = add i64 %v766, 0
  %v768 = add i64 %v747, 0
  %v769 = getelementptr inbounds float, ptr %v722, i64 %v767
  %v770 = sub i64 33, %v768
  %v771 = icmp slt i64 %v770, 0
  %v772 = select i1 %v771, i64 0, i64 %v770
  %v773 = mul i64 %v768, 8
  %v774 = add i64 0, %v773
  %v775 = getelementptr inbounds float, ptr %v16, i64 %v774
  call void @pack_turned(ptr %v775, i64 8, i64 1, i64 8, i64 %v772, ptr %v769, i64 32)
  %v776 = add i64 %v766, 8
  %v777 = add i64 %v747, 8
  %v778 = getelementptr inbounds float, ptr %v722, i64 %v776
  %v779 = sub i64 33, %v777
  %v780 = icmp slt i64 %v779, 0
  %v781 = select i1 %v780, i64 0, i64 %v779
  %v782 = mul i64 %v777, 8
  %v783 = add i64 0, %v782
  %v784 = getelementptr inbounds float, ptr %v16, i64 %v783
  call void @pack_turned(ptr %v784, i64 8, i64 1, i64 8, i64 %v781, ptr %v778, i64 32)
  %v785 = add i64 %v766, 16
  %v786 = add i64 %v747, 0
  %v787 = getelementptr inbounds float, ptr %v722, i64 %v785
  %v788 = sub i64 33, %v786
  %v789 = icmp slt i64 %v788, 0
  %v790 = select i1 %v789, i64 0, i64 %v788
  %v791 = mul i64 %v786, 8
  %v792 = add i64 0, %v791
  %v793 = getelementptr inbounds float, ptr %v22, i64 %v792
  call void @pack_turned(ptr %v793, i64 8, i64 1, i64 8, i64 %v790, ptr %v787, i64 32)
  %v794 = add i64 %v766, 24
  %v795 = add i64 %v747, 8
  %v796 = getelementptr inbounds float, ptr %v722, i64 %v794
  %v797 = sub i64 33, %v795
  %v798 = icmp slt i64 %v797, 0
  %v799 = select i1 %v798, i64 0, i64 %v797
  %v800 = mul i64 %v795, 8
  %v801 = add i64 0, %v800
  %v802 = getelementptr inbounds float, ptr %v22, i64 %v801
  call void @pack_turned(ptr %v802, i64 8, i64 1, i64 8, i64 %v799, ptr %v796, i64 32)
  %v803 = add i64 %v766, 256
  %v804 = add i64 %v803, 0
  %v805 = add i64 %v747, 0
  %v806 = getelementptr inbounds float, ptr %v722, i64 %v804
  %v807 = sub i64 33, %v805
  %v808 = icmp slt i64 %v807, 0
  %v809 = select i1 %v808, i64 0, i64 %v807
  %v810 = mul i64 %v805, 8
  %v811 = add i64 0, %v810
  %v812 = getelementptr inbounds float, ptr %v24, i64 %v811
  call void @pack_turned(ptr %v812, i64 8, i64 1, i64 8, i64 %v809, ptr %v806, i64 16)
  %v813 = add i64 %v803, 8
  %v814 = add i64 %v747, 8
  %v815 = getelementptr inbounds float, ptr %v722, i64 %v813
  %v816 = sub i64 33, %v814
  %v817 = icmp slt i64 %v816, 0
  %v818 = select i1 %v817, i64 0, i64 %v816
  %v819 = mul i64 %v814, 8
  %v820 = add i64 0, %v819
  %v821 = getelementptr inbounds float, ptr %v24, i64 %v820
  call void @pack_turned(ptr %v821, i64 8, i64 1, i64 8, i64 %v818, ptr %v815, i64 16)
  %v822 = add i64 %v803, 128
  %v823 = add nsw i64 %v744, 1
  br label %b128
b130:
  %v824 = icmp eq i64 %v741, 3
  br i1 %v824, label %b131, label %b132
b131:
  %v825 = mul i64 2, 512
  %v826 = mul i64 2, 16
  %v827 = add i64 %v825, 0
  %v828 = add i64 %v826, 0
  %v829 = getelementptr inbounds float, ptr %v722, i64 %v827
  %v830 = sub i64 33, %v828
  %v831 = icmp slt i64 %v830, 0
  %v832 = select i1 %v831, i64 0, i64 %v830
  %v833 = mul i64 %v828, 8
  %v834 = add i64 0, %v833
  %v835 = getelementptr inbounds float, ptr %v14, i64 %v834
  call void @pack_turned(ptr %v835, i64 8, i64 1, i64 8, i64 %v832, ptr %v829, i64 8)
  %v836 = add i64 %v825, 64
  %v837 = add i64 %v836, 0
  %v838 = add i64 %v826, 0
  %v839 = getelementptr inbounds float, ptr %v722, i64 %v837
  %v840 = sub i64 33, %v838
  %v841 = icmp slt i64 %v840, 0
  %v842 = select i1 %v841, i64 0, i64 %v840
  %v843 = mul i64 %v838, 8
  %v844 = add i64 0, %v843
  %v845 = getelementptr inbounds float, ptr %v16, i64 %v844
  call void @pack_turned(ptr %v845, i64 8, i64 1, i64 8, i64 %v842, ptr %v839, i64 16)
  %v846 = add i64 %v836, 8
  %v847 = add i64 %v826, 0
  %v848 = getelementptr inbounds float, ptr %v722, i64 %v846
  %v849 = sub i64 33, %v847
  %v850 = icmp slt i64 %v849, 0
  %v851 = select i1 %v850, i64 0, i64 %v849
  %v852 = mul i64 %v847, 8
  %v853 = add i64 0, %v852
  %v854 = getelementptr inbounds float, ptr %v22, i64 %v853
  call void @pack_turned(ptr %v854, i64 8, i64 1, i64 8, i64 %v851, ptr %v848, i64 16)
  %v855 = add i64 %v836, 128
  %v856 = add i64 %v855, 0
  %v857 = add i64 %v826, 0
  %v858 = getelementptr inbounds float, ptr %v722, i64 %v856
  %v859 = sub i64 33, %v857
  %v860 = icmp slt i64 %v859, 0
  %v861 = select i1 %v860, i64 0, i64 %v859
  %v862 = mul i64 %v857, 8
  %v863 = add i64 0, %v862
  %v864 = getelementptr inbounds float, ptr %v24, i64 %v863
  call void @pack_turned(ptr %v864, i64 8, i64 1, i64 8, i64 %v861, ptr %v858, i64 8)
  %v865 = add i64 %v855, 64
  br label %b132
b132:
  %v866 = add i64 2, 0
  %v867 = sdiv i64 %v866, 1
  %v868 = add i64 %v2, 1
  %v869 = mul i64 %v867, %v2
  %v870 = sdiv i64 %v869, %v3
  %v871 = mul i64 %v870, 1
  %v872 = icmp slt i64 %v871, 2
  %v873 = select i1 %v872, i64 %v871, i64 2
  %v874 = mul i64 %v867, %v868
  %v875 = sdiv i64 %v874, %v3
  %v876 = mul i64 %v875, 1
  %v877 = icmp slt i64 %v876, 2
  %v878 = select i1 %v877, i64 %v876, i64 2
  %v879 = icmp slt i64 %v878, 1
  %v880 = select i1 %v879, i64 %v878, i64 1
  br label %b133
b133:
  %v881 = phi i64 [ %v873, %b132 ], [ %v922, %b134 ]
  %v882 = icmp slt i64 %v881, %v880
  br i1 %v882, label %b134, label %b135
b134:
  %v883 = mul i64 %v881, 256
  %v884 = mul i64 %v881, 32
  %v885 = add i64 %v883, 0
  %v886 = add i64 %v884, 0
  %v887 = getelementptr inbounds float, ptr %v723, i64 %v885
  %v888 = sub i64 33, %v886
  %v889 = icmp slt i64 %v888, 0
  %v890 = select i1 %v889, i64 0, i64 %v888
  %v891 = mul i64 %v886, 8
  %v892 = add i64 0, %v891
  %v893 = getelementptr inbounds float, ptr %v20, i64 %v892
  call void @pack_turned(ptr %v893, i64 8, i64 1, i64 8, i64 %v890, ptr %v887, i64 32)
  %v894 = add i64 %v883, 8
  %v895 = add i64 %v884, 8
  %v896 = getelementptr inbounds float, ptr %v723, i64 %v894
  %v897 = sub i64 33, %v895
  %v898 = icmp slt i64 %v897, 0
  %v899 = select i1 %v898, i64 0, i64 %v897
  %v900 = mul i64 %v895, 8
  %v901 = add i64 0, %v900
  %v902 = getelementptr inbounds float, ptr %v20, i64 %v901
  call void @pack_turned(ptr %v902, i64 8, i64 1, i64 8, i64 %v899, ptr %v896, i64 32)
  %v903 = add i64 %v883, 16
  %v904 = add i64 %v884, 16
  %v905 = getelementptr inbounds float, ptr %v723, i64 %v903
  %v906 = sub i64 33, %v904
  %v907 = icmp slt i64 %v906, 0
  %v908 = select i1 %v907, i64 0, i64 %v906
  %v909 = mul i64 %v904, 8
  %v910 = add i64 0, %v909
  %v911 = getelementptr inbounds float, ptr %v20, i64 %v910
  call void @pack_turned(ptr %v911, i64 8, i64 1, i64 8, i64 %v908, ptr %v905, i64 32)
  %v912 = add i64 %v883, 24
  %v913 = add i64 %v884, 24
  %v914 = getelementptr inbounds float, ptr %v723, i64 %v912
  %v915 = sub i64 33, %v913
  %v916 = icmp slt i64 %v915, 0
  %v917 = select i1 %v916, i64 0, i64 %v915
  %v918 = mul i64 %v913, 8
  %v919 = add i64 0, %v918
  %v920 = getelementptr inbounds float, ptr %v20, i64 %v919
  call void @pack_turned(ptr %v920, i64 8, i64 1, i64 8, i64 %v917, ptr %v914, i64 32)
  %v921 = add i64 %v883, 256
  %v922 = add nsw i64 %v881, 1
  br label %b133
b135:
  %v923 = icmp eq i64 %v878, 2
  br i1 %v923, label %b136, label %b137
b136:
  %v924 = mul i64 1, 256
  %v925 = mul i64 1, 32
  %v926 = add i64 %v924, 0
  %v927 = add i64 %v925, 0
  %v928 = getelementptr inbounds float, ptr %v723, i64 %v926
  %v929 = sub i64 33, %v927
  %v930 = icmp slt i64 %v929, 0
  %v931 = select i1 %v930, i64 0, i64 %v929
  %v932 = mul i64 %v927, 8
  %v933 = add i64 0, %v932
  %v934 = getelementptr inbounds float, ptr %v20, i64 %v933
  call void @pack_turned(ptr %v934, i64 8, i64 1, i64 8, i64 %v931, ptr %v928, i64 8)
  %v935 = add i64 %v924, 64
  br label %b137
b137:
  %v936 = add i64 1, 0
  %v937 = sdiv i64 %v936, 1
  %v938 = add i64 %v2, 1
  %v939 = mul i64 %v937, %v2
  %v940 = sdiv i64 %v939, %v3
  %v941 = mul i64 %v940, 1
  %v942 = icmp slt i64 %v941, 1
  %v943 = select i1 %v942, i64 %v941, i64 1
  %v944 = mul i64 %v937, %v938
  %v945 = sdiv i64 %v944, %v3
  %v946 = mul i64 %v945, 1
  %v947 = icmp slt i64 %v946, 1
  %v948 = select i1 %v947, i64 %v946, i64 1
  %v949 = icmp slt i64 %v948, 1
  %v950 = select i1 %v949, i64 %v948, i64 1
  br label %b138
b138:
  %v951 = phi i64 [ %v943, %b137 ], [ %v992, %b139 ]
  %v952 = icmp slt i64 %v951, %v950
  br i1 %v952, label %b139, label %b140
b139:
  %v953 = mul i64 %v951, 256
  %v954 = mul i64 %v951, 32
  %v955 = add i64 %v953, 0
  %v956 = add i64 %v954, 0
  %v957 = getelementptr inbounds float, ptr %v724, i64 %v955
  %v958 = sub i64 32, %v956
  %v959 = icmp slt i64 %v958, 0
  %v960 = select i1 %v959, i64 0, i64 %v958
  %v961 = mul i64 %v956, 8
  %v962 = add i64 0, %v961
  %v963 = getelementptr inbounds float, ptr %v28, i64 %v962
  call void @pack_turned(ptr %v963, i64 8, i64 1, i64 8, i64 %v960, ptr %v957, i64 32)
  %v964 = add i64 %v953, 8
  %v965 = add i64 %v954, 8
  %v966 = getelementptr inbounds float, ptr %v724, i64 %v964
  %v967 = sub i64 32, %v965
  %v968 = icmp slt i64 %v967, 0
  %v969 = select i1 %v968, i64 0, i64 %v967
  %v970 = mul i64 %v965, 8
  %v971 = add i64 0, %v970
  %v972 = getelementptr inbounds float, ptr %v28, i64 %v971
  call void @pack_turned(ptr %v972, i64 8, i64 1, i64 8, i64 %v969, ptr %v966, i64 32)
  %v973 = add i64 %v953, 16
  %v974 = add i64 %v954, 16
  %v975 = getelementptr inbounds float, ptr %v724, i64 %v973
  %v976 = sub i64 32, %v974
  %v977 = icmp slt i64 %v976, 0
  %v978 = select i1 %v977, i64 0, i64 %v976
  %v979 = mul i64 %v974, 8
  %v980 = add i64 0, %v979
  %v981 = getelementptr inbounds float, ptr %v28, i64 %v980
  call void @pack_turned(ptr %v981, i64 8, i64 1, i64 8, i64 %v978, ptr %v975, i64 32)
  %v982 = add i64 %v953, 24
  %v983 = add i64 %v954, 24
  %v984 = getelementptr inbounds float, ptr %v724, i64 %v982
  %v985 = sub i64 32, %v983
  %v986 = icmp slt i64 %v985, 0
  %v987 = select i1 %v986, i64 0, i64 %v985
  %v988 = mul i64 %v983, 8
  %v989 = add i64 0, %v988
  %v990 = getelementptr inbounds float, ptr %v28, i64 %v989
  call void @pack_turned(ptr %v990, i64 8, i64 1, i64 8, i64 %v987, ptr %v984, i64 32)
  %v991 = add i64 %v953, 256
  %v992 = add nsw i64 %v951, 1
  br label %b138
b140:
  %v993 = add i64 1, 0
  %v994 = sdiv i64 %v993, 1
  %v995 = add i64 %v2, 1
  %v996 = mul i64 %v994, %v2
  %v997 = sdiv i64 %v996, %v3
  %v998 = mul i64 %v997, 1
  %v999 = icmp slt i64 %v998, 1
  %v1000 = select i1 %v999, i64 %v998, i64 1
  %v1001 = mul i64 %v994, %v995
  %v1002 = sdiv i64 %v1001, %v3
  %v1003 = mul i64 %v1002, 1
  %v1004 = icmp slt i64 %v1003, 1
  %v1005 = select i1 %v1004, i64 %v1003, i64 1
  %v1006 = icmp slt i64 %v1005, 1
  %v1007 = select i1 %v1006, i64 %v1005, i64 1
  br label %b141
b141:
  %v1008 = phi i64 [ %v1000, %b140 ], [ %v1049, %b142 ]
  %v1009 = icmp slt i64 %v1008, %v1007
  br i1 %v1009, label %b142, label %b143
b142:
  %v1010 = mul i64 %v1008, 256
  %v1011 = mul i64 %v1008, 8
  %v1012 = add i64 %v1010, 0
  %v1013 = add i64 %v1011, 0
  %v1014 = getelementptr inbounds float, ptr %v725, i64 %v1012
  %v1015 = sub i64 8, %v1013
  %v1016 = icmp slt i64 %v1015, 0
  %v1017 = select i1 %v1016, i64 0, i64 %v1015
  %v1018 = mul i64 %v1013, 8
  %v1019 = add i64 64, %v1018
  %v1020 = getelementptr inbounds float, ptr %v30, i64 %v1019
  call void @pack_turned(ptr %v1020, i64 8, i64 1, i64 8, i64 %v1017, ptr %v1014, i64 32)
  %v1021 = add i64 %v1010, 8
  %v1022 = add i64 %v1011, 0
  %v1023 = getelementptr inbounds float, ptr %v725, i64 %v1021
  %v1024 = sub i64 8, %v1022
  %v1025 = icmp slt i64 %v1024, 0
  %v1026 = select i1 %v1025, i64 0, i64 %v1024
  %v1027 = mul i64 %v1022, 8
  %v1028 = add i64 192, %v1027
  %v1029 = getelementptr inbounds float, ptr %v30, i64 %v1028
  call void @pack_turned(ptr %v1029, i64 8, i64 1, i64 8, i64 %v1026, ptr %v1023, i64 32)
  %v1030 = add i64 %v1010, 16
  %v1031 = add i64 %v1011, 0
  %v1032 = getelementptr inbounds float, ptr %v725, i64 %v1030
  %v1033 = sub i64 8, %v1031
  %v1034 = icmp slt i64 %v1033, 0
  %v1035 = select i1 %v1034, i64 0, i64 %v1033
  %v1036 = mul i64 %v1031, 8
  %v1037 = add i64 0, %v1036
  %v1038 = getelementptr inbounds float, ptr %v30, i64 %v1037
  call void @pack_turned(ptr %v1038, i64 8, i64 1, i64 8, i64 %v1035, ptr %v1032, i64 32)
  %v1039 = add i64 %v1010, 24
  %v1040 = add i64 %v1011, 0
  %v1041 = getelementptr inbounds float, ptr %v725, i64 %v1039
  %v1042 = sub i64 8, %v1040
  %v1043 = icmp slt i64 %v1042, 0
  %v1044 = select i1 %v1043, i64 0, i64 %v1042
  %v1045 = mul i64 %v1040, 8
  %v1046 = add i64 128, %v1045
  %v1047 = getelementptr inbounds float, ptr %v30, i64 %v1046
  call void @pack_turned(ptr %v1047, i64 8, i64 1, i64 8, i64 %v1044, ptr %v1041, i64 32)
  %v1048 = add i64 %v1010, 256
  %v1049 = add nsw i64 %v1008, 1
  br label %b141
b143:
  br label %b127
b127:
  %v1050 = icmp sgt i64 %v3, 1
  br i1 %v1050, label %b144, label %b145
b144:
  %v1051 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1052 = atomicrmw add ptr %v1051, i64 1 acq_rel
  %v1053 = load i64, ptr %v285, align 8
  %v1054 = add i64 %v1053, 1
  store i64 %v1054, ptr %v285, align 8
  %v1055 = mul i64 %v3, %v1054
  br label %b146
b146:
  %v1056 = load atomic i64, ptr %v1051 acquire, align 8
  %v1057 = icmp slt i64 %v1056, %v1055
  br i1 %v1057, label %b147, label %b148
b147:
  %v1058 = call i32 @sched_yield()
  br label %b146
b148:
  br label %b145
b145:
  %v1059 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1060 = load i64, ptr %v1059, align 8
  br label %b149
b149:
  %v1061 = phi i64 [ 0, %b145 ], [ %v2801, %b274 ]
  %v1062 = icmp slt i64 %v1061, %v5
  br i1 %v1062, label %b150, label %b151
b150:
  %v1063 = add i64 %v1061, %v1060
  %v1064 = icmp slt i64 %v1063, %v5
  %v1065 = select i1 %v1064, i64 %v1063, i64 %v5
  %v1066 = sub i64 %v1065, %v1061
  %v1067 = mul i64 %v1066, %v7
  %v1069 = add i64 %v1067, 0
  %v1070 = sdiv i64 %v1069, 1
  %v1071 = add i64 %v2, 1
  %v1072 = mul i64 %v1070, %v2
  %v1073 = sdiv i64 %v1072, %v3
  %v1074 = mul i64 %v1073, 1
  %v1075 = icmp slt i64 %v1074, %v1067
  %v1076 = select i1 %v1075, i64 %v1074, i64 %v1067
  %v1077 = mul i64 %v1070, %v1071
  %v1078 = sdiv i64 %v1077, %v3
  %v1079 = mul i64 %v1078, 1
  %v1080 = icmp slt i64 %v1079, %v1067
  %v1081 = select i1 %v1080, i64 %v1079, i64 %v1067
  %v1082 = mul i64 %v1061, %v7
  %v1083 = add i64 %v1076, %v1082
  %v1084 = add i64 %v1081, %v1082
  br label %b152
b152:
  %v1085 = phi i64 [ %v1083, %b150 ], [ %v1161, %b157 ]
  %v1086 = icmp slt i64 %v1085, %v1084
  br i1 %v1086, label %b153, label %b154
b153:
  %v1087 = add i64 %v1085, 96
  %v1088 = icmp slt i64 %v1087, %v1084
  %v1089 = select i1 %v1088, i64 %v1087, i64 %v1084
  br label %b155
b155:
  %v1090 = phi i64 [ 0, %b153 ], [ %v1160, %b160 ]
  %v1091 = icmp slt i64 %v1090, 2
  br i1 %v1091, label %b156, label %b157
b156:
  %v1092 = sub i64 %v1089, %v1085
  %v1093 = sub i64 2, 1
  %v1094 = add i64 %v1092, %v1093
  %v1095 = sdiv i64 %v1094, 2
  br label %b158
b158:
  %v1096 = phi i64 [ 0, %b156 ], [ %v1159, %b165 ]
  %v1097 = icmp slt i64 %v1096, %v1095
  br i1 %v1097, label %b159, label %b160
b159:
  %v1098 = mul i64 %v1092, %v1096
  %v1099 = sdiv i64 %v1098, %v1095
  %v1100 = add i64 %v1085, %v1099
  %v1101 = add i64 %v1096, 1
  %v1102 = mul i64 %v1092, %v1101
  %v1103 = sdiv i64 %v1102, %v1095
  %v1104 = add i64 %v1085, %v1103
  %v1105 = mul i64 %v1090, 256
  %v1106 = getelementptr inbounds float, ptr %v639, i64 %v1105
  %v1107 = sub i64 %v1104, %v1100
  %v1108 = mul i64 %v1100, 8
  %v1109 = getelementptr inbounds float, ptr %v10, i64 %v1108
  %v1110 = getelementptr inbounds float, ptr %v1109, i64 0
  %v1111 = icmp eq i64 %v1090, 1
  %v1112 = select i1 %v1111, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v1113 = icmp eq i64 %v1090, 1
  %v1114 = select i1 %v1113, i64 0, i64 8
  %v1115 = sub i64 %v1107, 1
  %v1116 = getelementptr inbounds ptr, ptr %v1112, i64 %v1115
  %v1117 = load ptr, ptr %v1116, align 4
  %v1118 = getelementptr inbounds float, ptr %v1068, i64 0
  %v1119 = icmp sgt i64 %v1107, 0
  br i1 %v1119, label %b161, label %b162
b161:
  call void %v1117(ptr %v1110, i64 8, ptr %v1106, i64 8, ptr %v1118, i64 32, i64 %v1114)
  br label %b162
b162:
  %v1120 = icmp eq i64 %v1090, 1
  %v1121 = select i1 %v1120, i64 64, i64 256
  %v1122 = add i64 %v1105, %v1121
  br label %b163
b163:
  %v1123 = phi i64 [ %v1100, %b162 ], [ %v1158, %b168 ]
  %v1124 = icmp slt i64 %v1123, %v1104
  br i1 %v1124, label %b164, label %b165
b164:
  %v1125 = sub i64 %v1123, %v1100
  %v1126 = mul i64 %v1125, 32
  %v1127 = getelementptr inbounds float, ptr %v1068, i64 %v1126
  %v1128 = mul i64 %v1123, 33
  %v1129 = getelementptr inbounds float, ptr %v114, i64 %v1128
  %v1130 = icmp eq i64 %v1090, 1
  %v1131 = select i1 %v1130, i64 1, i64 4
  br label %b166
b166:
  %v1132 = phi i64 [ 0, %b164 ], [ %v1157, %b172 ]
  %v1133 = icmp slt i64 %v1132, %v1131
  br i1 %v1133, label %b167, label %b168
b167:
  %v1134 = mul i64 %v1090, 4
  %v1135 = add i64 %v1134, %v1132
  %v1136 = mul i64 %v1135, 8
  %v1137 = icmp slt i64 %v1136, 32
  br i1 %v1137, label %b169, label %b170
b169:
  %v1138 = add i64 0, %v1132
  %v1139 = mul i64 %v1138, 8
  %v1140 = getelementptr inbounds float, ptr %v1127, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = add i64 0, %v1136
  %v1143 = getelementptr inbounds float, ptr %v1129, i64 %v1142
  store <8 x float> %v1141, ptr %v1143, align 4
  br label %b170
b170:
  %v1144 = icmp eq i64 %v1136, 32
  br i1 %v1144, label %b171, label %b172
b171:
  %v1145 = icmp ult i64 1, 8
  %v1146 = select i1 %v1145, i64 1, i64 8
  %v1147 = trunc i64 %v1146 to i32
  %v1148 = insertelement <8 x i32> poison, i32 %v1147, i64 0
  %v1149 = shufflevector <8 x i32> %v1148, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1150 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1149
  %v1151 = add i64 0, %v1132
  %v1152 = mul i64 %v1151, 8
  %v1153 = getelementptr inbounds float, ptr %v1127, i64 %v1152
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = add i64 0, %v1136
  %v1156 = getelementptr inbounds float, ptr %v1129, i64 %v1155
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1154, ptr align 4 %v1156, <8 x i1> %v1150)
  br label %b172
b172:
  %v1157 = add nsw i64 %v1132, 1
  br label %b166
b168:
  %v1158 = add nsw i64 %v1123, 1
  br label %b163
b165:
  %v1159 = add nsw i64 %v1096, 1
  br label %b158
b160:
  %v1160 = add nsw i64 %v1090, 1
  br label %b155
b157:
  %v1161 = add nsw i64 %v1085, 96
  br label %b152
b154:
  %v1162 = icmp sgt i64 %v3, 1
  br i1 %v1162, label %b173, label %b174
b173:
  %v1163 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1164 = atomicrmw add ptr %v1163, i64 1 acq_rel
  %v1165 = load i64, ptr %v285, align 8
  %v1166 = add i64 %v1165, 1
  store i64 %v1166, ptr %v285, align 8
  %v1167 = mul i64 %v3, %v1166
  br label %b175
b175:
  %v1168 = load atomic i64, ptr %v1163 acquire, align 8
  %v1169 = icmp slt i64 %v1168, %v1167
  br i1 %v1169, label %b176, label %b177
b176:
  %v1170 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  br label %b178
b178:
  %v1171 = phi i64 [ %v1061, %b174 ], [ %v2791, %b258 ]
  %v1172 = icmp slt i64 %v1171, %v1065
  br i1 %v1172, label %b179, label %b180
b179:
  %v1174 = add i64 %v7, 0
  %v1175 = sdiv i64 %v1174, 1
  %v1176 = add i64 %v2, 1
  %v1177 = mul i64 %v1175, %v2
  %v1178 = sdiv i64 %v1177, %v3
  %v1179 = mul i64 %v1178, 1
  %v1180 = icmp slt i64 %v1179, %v7
  %v1181 = select i1 %v1180, i64 %v1179, i64 %v7
  %v1182 = mul i64 %v1175, %v1176
  %v1183 = sdiv i64 %v1182, %v3
  %v1184 = mul i64 %v1183, 1
  %v1185 = icmp slt i64 %v1184, %v7
  %v1186 = select i1 %v1185, i64 %v1184, i64 %v7
  br label %b181
b181:
  %v1187 = phi i64 [ %v1181, %b179 ], [ %v1359, %b186 ]
  %v1188 = icmp slt i64 %v1187, %v1186
  br i1 %v1188, label %b182, label %b183
b182:
  %v1189 = add i64 %v1187, 96
  %v1190 = icmp slt i64 %v1189, %v1186
  %v1191 = select i1 %v1190, i64 %v1189, i64 %v1186
  br label %b184
b184:
  %v1192 = phi i64 [ 0, %b182 ], [ %v1358, %b189 ]
  %v1193 = icmp slt i64 %v1192, 3
  br i1 %v1193, label %b185, label %b186
b185:
  %v1194 = sub i64 %v1191, %v1187
  %v1195 = sub i64 2, 1
  %v1196 = add i64 %v1194, %v1195
  %v1197 = sdiv i64 %v1196, 2
  br label %b187
b187:
  %v1198 = phi i64 [ 0, %b185 ], [ %v1357, %b198 ]
  %v1199 = icmp slt i64 %v1198, %v1197
  br i1 %v1199, label %b188, label %b189
b188:
  %v1200 = mul i64 %v1194, %v1198
  %v1201 = sdiv i64 %v1200, %v1197
  %v1202 = add i64 %v1187, %v1201
  %v1203 = add i64 %v1198, 1
  %v1204 = mul i64 %v1194, %v1203
  %v1205 = sdiv i64 %v1204, %v1197
  %v1206 = add i64 %v1187, %v1205
  %v1207 = mul i64 %v1192, 512
  %v1208 = getelementptr inbounds float, ptr %v722, i64 %v1207
  %v1209 = sub i64 %v1206, %v1202
  %v1210 = add i64 %v1171, 0
  %v1211 = and i64 %v1210, %v214
  %v1212 = mul i64 %v1211, %v7
  %v1213 = add i64 %v1212, %v1202
  %v1214 = mul i64 %v1213, 8
  %v1215 = getelementptr inbounds float, ptr %v44, i64 %v1214
  %v1216 = getelementptr inbounds float, ptr %v1215, i64 0
  %v1217 = icmp eq i64 %v1192, 2
  %v1218 = select i1 %v1217, ptr @table_tile_2x1, ptr @table_tile_2x2
  %v1219 = icmp eq i64 %v1192, 2
  %v1220 = select i1 %v1219, i64 0, i64 8
  %v1221 = sub i64 %v1209, 1
  %v1222 = getelementptr inbounds ptr, ptr %v1218, i64 %v1221
  %v1223 = load ptr, ptr %v1222, align 4
  %v1224 = getelementptr inbounds float, ptr %v1173, i64 0
  %v1225 = icmp sgt i64 %v1209, 0
  br i1 %v1225, label %b190, label %b191
b190:
  call void %v1223(ptr %v1216, i64 8, ptr %v1208, i64 8, ptr %v1224, i64 64, i64 %v1220)
  br label %b191
b191:
  %v1226 = icmp eq i64 %v1192, 2
  %v1227 = select i1 %v1226, i64 64, i64 128
  %v1228 = add i64 %v1207, %v1227
  %v1229 = getelementptr inbounds float, ptr %v722, i64 %v1228
  %v1230 = sub i64 %v1206, %v1202
  %v1231 = add i64 %v1171, 0
  %v1232 = and i64 %v1231, %v216
  %v1233 = mul i64 %v1232, %v7
  %v1234 = add i64 %v1233, %v1202
  %v1235 = mul i64 %v1234, 8
  %v1236 = getelementptr inbounds float, ptr %v46, i64 %v1235
  %v1237 = getelementptr inbounds float, ptr %v1236, i64 0
  %v1238 = icmp eq i64 %v1192, 2
  %v1239 = select i1 %v1238, ptr @table_tile_2x2, ptr @table_tile_2x4
  %v1240 = icmp eq i64 %v1192, 2
  %v1241 = select i1 %v1240, i64 16, i64 8
  %v1242 = sub i64 %v1230, 1
  %v1243 = getelementptr inbounds ptr, ptr %v1239, i64 %v1242
  %v1244 = load ptr, ptr %v1243, align 4
  %v1245 = getelementptr inbounds float, ptr %v1173, i64 16
  %v1246 = icmp sgt i64 %v1230, 0
  br i1 %v1246, label %b192, label %b193
b192:
  call void %v1244(ptr %v1237, i64 8, ptr %v1229, i64 8, ptr %v1245, i64 64, i64 %v1241)
  br label %b193
b193:
  %v1247 = icmp eq i64 %v1192, 2
  %v1248 = select i1 %v1247, i64 128, i64 256
  %v1249 = add i64 %v1228, %v1248
  %v1250 = getelementptr inbounds float, ptr %v722, i64 %v1249
  %v1251 = sub i64 %v1206, %v1202
  %v1252 = add i64 %v1171, 0
  %v1253 = and i64 %v1252, %v218
  %v1254 = mul i64 %v1253, %v7
  %v1255 = add i64 %v1254, %v1202
  %v1256 = mul i64 %v1255, 8
  %v1257 = getelementptr inbounds float, ptr %v48, i64 %v1256
  %v1258 = getelementptr inbounds float, ptr %v1257, i64 0
  %v1259 = icmp eq i64 %v1192, 2
  %v1260 = select i1 %v1259, ptr @table_tile_2x1, ptr @table_tile_2x2
  %v1261 = icmp eq i64 %v1192, 2
  %v1262 = select i1 %v1261, i64 0, i64 8
  %v1263 = sub i64 %v1251, 1
  %v1264 = getelementptr inbounds ptr, ptr %v1260, i64 %v1263
  %v1265 = load ptr, ptr %v1264, align 4
  %v1266 = getelementptr inbounds float, ptr %v1173, i64 48
  %v1267 = icmp sgt i64 %v1251, 0
  br i1 %v1267, label %b194, label %b195
b194:
  call void %v1265(ptr %v1258, i64 8, ptr %v1250, i64 8, ptr %v1266, i64 64, i64 %v1262)
  br label %b195
b195:
  %v1268 = icmp eq i64 %v1192, 2
  %v1269 = select i1 %v1268, i64 64, i64 128
  %v1270 = add i64 %v1249, %v1269
  br label %b196
b196:
  %v1271 = phi i64 [ %v1202, %b195 ], [ %v1356, %b201 ]
  %v1272 = icmp slt i64 %v1271, %v1206
  br i1 %v1272, label %b197, label %b198
b197:
  %v1273 = sub i64 %v1271, %v1202
  %v1274 = mul i64 %v1273, 64
  %v1275 = getelementptr inbounds float, ptr %v1173, i64 %v1274
  %v1276 = mul i64 %v1271, 33
  %v1277 = getelementptr inbounds float, ptr %v116, i64 %v1276
  %v1278 = add i64 %v1171, 0
  %v1279 = and i64 %v1278, %v240
  %v1280 = mul i64 %v1279, %v7
  %v1281 = add i64 %v1280, %v1271
  %v1282 = mul i64 %v1281, 33
  %v1283 = getelementptr inbounds float, ptr %v118, i64 %v1282
  %v1284 = mul i64 %v1271, 33
  %v1285 = getelementptr inbounds float, ptr %v120, i64 %v1284
  %v1286 = add i64 %v1171, 0
  %v1287 = and i64 %v1286, %v242
  %v1288 = mul i64 %v1287, %v7
  %v1289 = add i64 %v1288, %v1271
  %v1290 = mul i64 %v1289, 33
  %v1291 = getelementptr inbounds float, ptr %v122, i64 %v1290
  %v1292 = icmp eq i64 %v1192, 2
  %v1293 = select i1 %v1292, i64 1, i64 2
  br label %b199
b199:
  %v1294 = phi i64 [ 0, %b197 ], [ %v1355, %b205 ]
  %v1295 = icmp slt i64 %v1294, %v1293
  br i1 %v1295, label %b200, label %b201
b200:
  %v1296 = mul i64 %v1192, 2
  %v1297 = add i64 %v1296, %v1294
  %v1298 = mul i64 %v1297, 8
  %v1299 = icmp slt i64 %v1298, 32
  br i1 %v1299, label %b202, label %b203
b202:
  %v1300 = add i64 0, %v1294
  %v1301 = mul i64 %v1300, 8
  %v1302 = getelementptr inbounds float, ptr %v1275, i64 %v1301
  %v1303 = load <8 x float>, ptr %v1302, align 4
  %v1304 = add i64 2, %v1294
  %v1305 = mul i64 %v1304, 8
  %v1306 = getelementptr inbounds float, ptr %v1275, i64 %v1305
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = add i64 4, %v1294
  %v1309 = mul i64 %v1308, 8
  %v1310 = getelementptr inbounds float, ptr %v1275, i64 %v1309
  %v1311 = load <8 x float>, ptr %v1310, align 4
  %v1312 = add i64 6, %v1294
  %v1313 = mul i64 %v1312, 8
  %v1314 = getelementptr inbounds float, ptr %v1275, i64 %v1313
  %v1315 = load <8 x float>, ptr %v1314, align 4
  %v1316 = add i64 0, %v1298
  %v1317 = getelementptr inbounds float, ptr %v1277, i64 %v1316
  store <8 x float> %v1303, ptr %v1317, align 4
  %v1318 = add i64 0, %v1298
  %v1319 = getelementptr inbounds float, ptr %v1283, i64 %v1318
  store <8 x float> %v1307, ptr %v1319, align 4
  %v1320 = add i64 0, %v1298
  %v1321 = getelementptr inbounds float, ptr %v1285, i64 %v1320
  store <8 x float> %v1311, ptr %v1321, align 4
  %v1322 = add i64 0, %v1298
  %v1323 = getelementptr inbounds float, ptr %v1291, i64 %v1322
  store <8 x float> %v1315, ptr %v1323, align 4
  br label %b203
b203:
  %v1324 = icmp eq i64 %v1298, 32
  br i1 %v1324, label %b204, label %b205
b204:
  %v1325 = icmp ult i64 1, 8
  %v1326 = select i1 %v1325, i64 1, i64 8
  %v1327 = trunc i64 %v1326 to i32
  %v1328 = insertelement <8 x i32> poison, i32 %v1327, i64 0
  %v1329 = shufflevector <8 x i32> %v1328, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1330 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1329
  %v1331 = add i64 0, %v1294
  %v1332 = mul i64 %v1331, 8
  %v1333 = getelementptr inbounds float, ptr %v1275, i64 %v1332
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = add i64 2, %v1294
  %v1336 = mul i64 %v1335, 8
  %v1337 = getelementptr inbounds float, ptr %v1275, i64 %v1336
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = add i64 4, %v1294
  %v1340 = mul i64 %v1339, 8
  %v1341 = getelementptr inbounds float, ptr %v1275, i64 %v1340
  %v1342 = load <8 x float>, ptr %v1341, align 4
  %v1343 = add i64 6, %v1294
  %v1344 = mul i64 %v1343, 8
  %v1345 = getelementptr inbounds float, ptr %v1275, i64 %v1344
  %v1346 = load <8 x float>, ptr %v1345, align 4
  %v1347 = add i64 0, %v1298
  %v1348 = getelementptr inbounds float, ptr %v1277, i64 %v1347
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1334, ptr align 4 %v1348, <8 x i1> %v1330)
  %v1349 = add i64 0, %v1298
  %v1350 = getelementptr inbounds float, ptr %v1283, i64 %v1349
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1338, ptr align 4 %v1350, <8 x i1> %v1330)
  %v1351 = add i64 0, %v1298
  %v1352 = getelementptr inbounds float, ptr %v1285, i64 %v1351
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1342, ptr align 4 %v1352, <8 x i1> %v1330)
  %v1353 = add i64 0, %v1298
  %v1354 = getelementptr inbounds float, ptr %v1291, i64 %v1353
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1346, ptr align 4 %v1354, <8 x i1> %v1330)
  br label %b205
b205:
  %v1355 = add nsw i64 %v1294, 1
  br label %b199
b201:
  %v1356 = add nsw i64 %v1271, 1
  br label %b196
b198:
  %v1357 = add nsw i64 %v1198, 1
  br label %b187
b189:
  %v1358 = add nsw i64 %v1192, 1
  br label %b184
b186:
  %v1359 = add nsw i64 %v1187, 96
  br label %b181
b183:
  %v1360 = add i64 %v7, 0
  %v1361 = sdiv i64 %v1360, 1
  %v1362 = add i64 %v2, 1
  %v1363 = mul i64 %v1361, %v2
  %v1364 = sdiv i64 %v1363, %v3
  %v1365 = mul i64 %v1364, 1
  %v1366 = icmp slt i64 %v1365, %v7
  %v1367 = select i1 %v1366, i64 %v1365, i64 %v7
  %v1368 = mul i64 %v1361, %v1362
  %v1369 = sdiv i64 %v1368, %v3
  %v1370 = mul i64 %v1369, 1
  %v1371 = icmp slt i64 %v1370, %v7
  %v1372 = select i1 %v1371, i64 %v1370, i64 %v7
  br label %b206
b206:
  %v1373 = phi i64 [ %v1367, %b183 ], [ %v1731, %b207 ]
  %v1374 = icmp slt i64 %v1373, %v1372
  br i1 %v1374, label %b207, label %b208
b207:
  %v1375 = mul i64 %v1373, 33
  %v1376 = getelementptr inbounds float, ptr %v116, i64 %v1375
  %v1377 = add i64 %v1171, 0
  %v1378 = and i64 %v1377, %v238
  %v1379 = mul i64 %v1378, %v7
  %v1380 = add i64 %v1379, %v1373
  %v1381 = mul i64 %v1380, 33
  %v1382 = getelementptr inbounds float, ptr %v114, i64 %v1381
  %v1383 = add i64 %v1171, 0
  %v1384 = and i64 %v1383, %v226
  %v1385 = mul i64 %v1384, %v7
  %v1386 = add i64 %v1385, %v1373
  %v1387 = mul i64 %v1386, 1
  %v1388 = getelementptr inbounds float, ptr %v56, i64 %v1387
  %v1389 = getelementptr inbounds float, ptr %v1388, i64 0
  %v1390 = load float, ptr %v1389, align 4
  %v1391 = add i64 %v1171, 0
  %v1392 = and i64 %v1391, %v240
  %v1393 = mul i64 %v1392, %v7
  %v1394 = add i64 %v1393, %v1373
  %v1395 = mul i64 %v1394, 33
  %v1396 = getelementptr inbounds float, ptr %v118, i64 %v1395
  %v1397 = fsub float 0x3FF0000000000000, %v1390
  %v1398 = add i64 %v1171, 0
  %v1399 = and i64 %v1398, %v220
  %v1400 = mul i64 %v1399, %v7
  %v1401 = add i64 %v1400, %v1373
  %v1402 = mul i64 %v1401, 8
  %v1403 = getelementptr inbounds float, ptr %v50, i64 %v1402
  %v1404 = fadd float %v1390, %v1397
  %v1405 = fsub float 0x3FF0000000000000, %v1404
  %v1406 = add i64 %v1171, 0
  %v1407 = and i64 %v1406, %v214
  %v1408 = mul i64 %v1407, %v7
  %v1409 = add i64 %v1408, %v1373
  %v1410 = mul i64 %v1409, 8
  %v1411 = getelementptr inbounds float, ptr %v44, i64 %v1410
  %v1412 = mul i64 %v1373, 33
  %v1413 = getelementptr inbounds float, ptr %v120, i64 %v1412
  %v1414 = mul i64 %v1373, 8
  %v1415 = getelementptr inbounds float, ptr %v124, i64 %v1414
  %v1416 = mul i64 %v1373, 8
  %v1417 = getelementptr inbounds float, ptr %v126, i64 %v1416
  %v1418 = mul i64 %v1373, 8
  %v1419 = getelementptr inbounds float, ptr %v128, i64 %v1418
  %v1420 = mul i64 %v1373, 8
  %v1421 = getelementptr inbounds float, ptr %v130, i64 %v1420
  %v1422 = add i64 %v1171, 0
  %v1423 = and i64 %v1422, %v244
  %v1424 = mul i64 %v1423, %v7
  %v1425 = add i64 %v1424, %v1373
  %v1426 = mul i64 %v1425, 8
  %v1427 = getelementptr inbounds float, ptr %v132, i64 %v1426
  %v1428 = add i64 %v1171, 0
  %v1429 = and i64 %v1428, %v246
  %v1430 = mul i64 %v1429, %v7
  %v1431 = add i64 %v1430, %v1373
  %v1432 = mul i64 %v1431, 8
  %v1433 = getelementptr inbounds float, ptr %v134, i64 %v1432
  %v1434 = add i64 %v1171, 0
  %v1435 = and i64 %v1434, %v248
  %v1436 = mul i64 %v1435, %v7
  %v1437 = add i64 %v1436, %v1373
  %v1438 = mul i64 %v1437, 8
  %v1439 = getelementptr inbounds float, ptr %v136, i64 %v1438
  %v1440 = add i64 %v1171, 1
  %v1441 = and i64 %v1440, %v220
  %v1442 = mul i64 %v1441, %v7
  %v1443 = add i64 %v1442, %v1373
  %v1444 = mul i64 %v1443, 8
  %v1445 = getelementptr inbounds float, ptr %v50, i64 %v1444
  %v1446 = add i64 %v1171, 0
  %v1447 = and i64 %v1446, %v250
  %v1448 = mul i64 %v1447, %v7
  %v1449 = add i64 %v1448, %v1373
  %v1450 = mul i64 %v1449, 8
  %v1451 = getelementptr inbounds float, ptr %v138, i64 %v1450
  %v1452 = add i64 %v1171, 1
  %v1453 = and i64 %v1452, %v214
  %v1454 = mul i64 %v1453, %v7
  %v1455 = add i64 %v1454, %v1373
  %v1456 = mul i64 %v1455, 8
  %v1457 = getelementptr inbounds float, ptr %v44, i64 %v1456
  %v1458 = mul i64 %v1373, 8
  %v1459 = getelementptr inbounds float, ptr %v140, i64 %v1458
  %v1460 = mul i64 %v1373, 8
  %v1461 = getelementptr inbounds float, ptr %v142, i64 %v1460
  %v1462 = mul i64 %v1373, 8
  %v1463 = getelementptr inbounds float, ptr %v144, i64 %v1462
  %v1464 = mul i64 %v1373, 8
  %v1465 = getelementptr inbounds float, ptr %v146, i64 %v1464
  %v1466 = add i64 0, 0
  %v1467 = getelementptr inbounds float, ptr %v1376, i64 %v1466
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = add i64 8, 0
  %v1470 = getelementptr inbounds float, ptr %v1376, i64 %v1469
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = add i64 16, 0
  %v1473 = getelementptr inbounds float, ptr %v1376, i64 %v1472
  %v1474 = load <8 x float>, ptr %v1473, align 4
  %v1475 = add i64 24, 0
  %v1476 = getelementptr inbounds float, ptr %v1376, i64 %v1475
  %v1477 = load <8 x float>, ptr %v1476, align 4
  %v1478 = add i64 8, 0
  %v1479 = getelementptr inbounds float, ptr %v1382, i64 %v1478
  %v1480 = load <8 x float>, ptr %v1479, align 4
  %v1481 = fadd <8 x float> %v1480, %v1471
  %v1482 = add i64 8, 0
  %v1483 = getelementptr inbounds float, ptr %v1396, i64 %v1482
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = insertelement <8 x float> poison, float %v1390, i64 0
  %v1486 = shufflevector <8 x float> %v1485, <8 x float> poison, <8 x i32> zeroinitializer
  %v1487 = fmul <8 x float> %v1486, %v1484
  %v1488 = fadd <8 x float> %v1481, %v1487
  %v1489 = add i64 8, 0
  %v1490 = getelementptr inbounds float, ptr %v18, i64 %v1489
  %v1491 = load <8 x float>, ptr %v1490, align 4
  %v1492 = fadd <8 x float> %v1488, %v1491
  %v1493 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1492)
  %v1494 = fneg <8 x float> %v1493
  %v1495 = fcmp olt <8 x float> %v1494, splat (float 0xC05A400000000000)
  %v1496 = select <8 x i1> %v1495, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1494
  %v1497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1496, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1498 = fsub <8 x float> %v1497, splat (float 0x4168000000000000)
  %v1499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1498, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1496)
  %v1500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1498, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1499)
  %v1501 = bitcast <8 x float> %v1497 to <8 x i32>
  %v1502 = fmul <8 x float> %v1500, %v1500
  %v1503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1500, <8 x float> splat (float 0x3F81227F40000000))
  %v1504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1503, <8 x float> %v1500, <8 x float> splat (float 0x3FA5556740000000))
  %v1505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1504, <8 x float> %v1500, <8 x float> splat (float 0x3FC5554B00000000))
  %v1506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1505, <8 x float> %v1500, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1502, <8 x float> %v1506, <8 x float> %v1500)
  %v1508 = sub <8 x i32> %v1501, splat (i32 1262485250)
  %v1509 = lshr <8 x i32> %v1508, splat (i32 1)
  %v1510 = sub <8 x i32> %v1508, %v1509
  %v1511 = shl <8 x i32> %v1509, splat (i32 23)
  %v1512 = bitcast <8 x i32> %v1511 to <8 x float>
  %v1513 = shl <8 x i32> %v1510, splat (i32 23)
  %v1514 = bitcast <8 x i32> %v1513 to <8 x float>
  %v1515 = fadd <8 x float> %v1507, splat (float 0x3FF0000000000000)
  %v1516 = fmul <8 x float> %v1515, %v1512
  %v1517 = fmul <8 x float> %v1516, %v1514
  %v1518 = fcmp olt <8 x float> %v1492, splat (float 0x0000000000000000)
  %v1519 = select <8 x i1> %v1518, <8 x float> %v1517, <8 x float> splat (float 0x3FF0000000000000)
  %v1520 = fadd <8 x float> %v1517, splat (float 0x3FF0000000000000)
  %v1521 = fdiv <8 x float> %v1519, %v1520
  %v1522 = add i64 24, 0
  %v1523 = getelementptr inbounds float, ptr %v1382, i64 %v1522
  %v1524 = load <8 x float>, ptr %v1523, align 4
  %v1525 = fadd <8 x float> %v1524, %v1477
  %v1526 = add i64 24, 0
  %v1527 = getelementptr inbounds float, ptr %v1396, i64 %v1526
  %v1528 = load <8 x float>, ptr %v1527, align 4
  %v1529 = fmul <8 x float> %v1486, %v1528
  %v1530 = fadd <8 x float> %v1525, %v1529
  %v1531 = add i64 24, 0
  %v1532 = getelementptr inbounds float, ptr %v18, i64 %v1531
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = fadd <8 x float> %v1530, %v1533
  %v1535 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1534)
  %v1536 = fcmp ogt <8 x float> %v1535, splat (float 0x4023000000000000)
  %v1537 = select <8 x i1> %v1536, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1535
  %v1538 = fadd <8 x float> %v1537, %v1537
  %v1539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1538, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1540 = fsub <8 x float> %v1539, splat (float 0x4168000000000000)
  %v1541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1540, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1538)
  %v1542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1540, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1541)
  %v1543 = bitcast <8 x float> %v1539 to <8 x i32>
  %v1544 = fmul <8 x float> %v1542, %v1542
  %v1545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1542, <8 x float> splat (float 0x3F81227F40000000))
  %v1546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1545, <8 x float> %v1542, <8 x float> splat (float 0x3FA5556740000000))
  %v1547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1546, <8 x float> %v1542, <8 x float> splat (float 0x3FC5554B00000000))
  %v1548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1547, <8 x float> %v1542, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1544, <8 x float> %v1548, <8 x float> %v1542)
  %v1550 = shl <8 x i32> %v1543, splat (i32 23)
  %v1551 = add <8 x i32> %v1550, splat (i32 1065353216)
  %v1552 = bitcast <8 x i32> %v1551 to <8 x float>
  %v1553 = fsub <8 x float> %v1552, splat (float 0x3FF0000000000000)
  %v1554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1552, <8 x float> %v1549, <8 x float> %v1553)
  %v1555 = fadd <8 x float> %v1554, splat (float 0x4000000000000000)
  %v1556 = fdiv <8 x float> %v1554, %v1555
  %v1557 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1556, <8 x float> %v1534)
  %v1558 = add i64 0, 0
  %v1559 = getelementptr inbounds float, ptr %v1382, i64 %v1558
  %v1560 = load <8 x float>, ptr %v1559, align 4
  %v1561 = fadd <8 x float> %v1560, %v1468
  %v1562 = add i64 0, 0
  %v1563 = getelementptr inbounds float, ptr %v1396, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = fmul <8 x float> %v1486, %v1564
  %v1566 = fadd <8 x float> %v1561, %v1565
  %v1567 = add i64 0, 0
  %v1568 = getelementptr inbounds float, ptr %v18, i64 %v1567
  %v1569 = load <8 x float>, ptr %v1568, align 4
  %v1570 = fadd <8 x float> %v1566, %v1569
  %v1571 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1570)
  %v1572 = fneg <8 x float> %v1571
  %v1573 = fcmp olt <8 x float> %v1572, splat (float 0xC05A400000000000)
  %v1574 = select <8 x i1> %v1573, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1572
  %v1575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1574, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1576 = fsub <8 x float> %v1575, splat (float 0x4168000000000000)
  %v1577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1576, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1574)
  %v1578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1576, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1577)
  %v1579 = bitcast <8 x float> %v1575 to <8 x i32>
  %v1580 = fmul <8 x float> %v1578, %v1578
  %v1581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1578, <8 x float> splat (float 0x3F81227F40000000))
  %v1582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1581, <8 x float> %v1578, <8 x float> splat (float 0x3FA5556740000000))
  %v1583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1582, <8 x float> %v1578, <8 x float> splat (float 0x3FC5554B00000000))
  %v1584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1583, <8 x float> %v1578, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1580, <8 x float> %v1584, <8 x float> %v1578)
  %v1586 = sub <8 x i32> %v1579, splat (i32 1262485250)
  %v1587 = lshr <8 x i32> %v1586, splat (i32 1)
  %v1588 = sub <8 x i32> %v1586, %v1587
  %v1589 = shl <8 x i32> %v1587, splat (i32 23)
  %v1590 = bitcast <8 x i32> %v1589 to <8 x float>
  %v1591 = shl <8 x i32> %v1588, splat (i32 23)
  %v1592 = bitcast <8 x i32> %v1591 to <8 x float>
  %v1593 = fadd <8 x float> %v1585, splat (float 0x3FF0000000000000)
  %v1594 = fmul <8 x float> %v1593, %v1590
  %v1595 = fmul <8 x float> %v1594, %v1592
  %v1596 = fcmp olt <8 x float> %v1570, splat (float 0x0000000000000000)
  %v1597 = select <8 x i1> %v1596, <8 x float> %v1595, <8 x float> splat (float 0x3FF0000000000000)
  %v1598 = fadd <8 x float> %v1595, splat (float 0x3FF0000000000000)
  %v1599 = fdiv <8 x float> %v1597, %v1598
  %v1600 = fmul <8 x float> %v1521, %v1557
  %v1601 = fmul <8 x float> %v1486, %v1600
  %v1602 = add i64 0, 0
  %v1603 = getelementptr inbounds float, ptr %v1403, i64 %v1602
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = fmul <8 x float> %v1599, %v1604
  %v1606 = fadd <8 x float> %v1605, %v1600
  %v1607 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1608 = shufflevector <8 x float> %v1607, <8 x float> poison, <8 x i32> zeroinitializer
  %v1609 = fmul <8 x float> %v1608, %v1604
  %v1610 = fadd <8 x float> %v1606, %v1609
  %v1611 = insertelement <8 x float> poison, float %v1397, i64 0
  %v1612 = shufflevector <8 x float> %v1611, <8 x float> poison, <8 x i32> zeroinitializer
  %v1613 = fmul <8 x float> %v1612, %v1610
  %v1614 = fadd <8 x float> %v1601, %v1613
  %v1615 = add i64 16, 0
  %v1616 = getelementptr inbounds float, ptr %v1382, i64 %v1615
  %v1617 = load <8 x float>, ptr %v1616, align 4
  %v1618 = fadd <8 x float> %v1617, %v1474
  %v1619 = add i64 16, 0
  %v1620 = getelementptr inbounds float, ptr %v1396, i64 %v1619
  %v1621 = load <8 x float>, ptr %v1620, align 4
  %v1622 = fmul <8 x float> %v1486, %v1621
  %v1623 = fadd <8 x float> %v1618, %v1622
  %v1624 = add i64 16, 0
  %v1625 = getelementptr inbounds float, ptr %v18, i64 %v1624
  %v1626 = load <8 x float>, ptr %v1625, align 4
  %v1627 = fadd <8 x float> %v1623, %v1626
  %v1628 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1627)
  %v1629 = fneg <8 x float> %v1628
  %v1630 = fcmp olt <8 x float> %v1629, splat (float 0xC05A400000000000)
  %v1631 = select <8 x i1> %v1630, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1629
  %v1632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1631, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1633 = fsub <8 x float> %v1632, splat (float 0x4168000000000000)
  %v1634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1633, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1631)
  %v1635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1633, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1634)
  %v1636 = bitcast <8 x float> %v1632 to <8 x i32>
  %v1637 = fmul <8 x float> %v1635, %v1635
  %v1638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1635, <8 x float> splat (float 0x3F81227F40000000))
  %v1639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1638, <8 x float> %v1635, <8 x float> splat (float 0x3FA5556740000000))
  %v1640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1639, <8 x float> %v1635, <8 x float> splat (float 0x3FC5554B00000000))
  %v1641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1640, <8 x float> %v1635, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1637, <8 x float> %v1641, <8 x float> %v1635)
  %v1643 = sub <8 x i32> %v1636, splat (i32 1262485250)
  %v1644 = lshr <8 x i32> %v1643, splat (i32 1)
  %v1645 = sub <8 x i32> %v1643, %v1644
  %v1646 = shl <8 x i32> %v1644, splat (i32 23)
  %v1647 = bitcast <8 x i32> %v1646 to <8 x float>
  %v1648 = shl <8 x i32> %v1645, splat (i32 23)
  %v1649 = bitcast <8 x i32> %v1648 to <8 x float>
  %v1650 = fadd <8 x float> %v1642, splat (float 0x3FF0000000000000)
  %v1651 = fmul <8 x float> %v1650, %v1647
  %v1652 = fmul <8 x float> %v1651, %v1649
  %v1653 = fcmp olt <8 x float> %v1627, splat (float 0x0000000000000000)
  %v1654 = select <8 x i1> %v1653, <8 x float> %v1652, <8 x float> splat (float 0x3FF0000000000000)
  %v1655 = fadd <8 x float> %v1652, splat (float 0x3FF0000000000000)
  %v1656 = fdiv <8 x float> %v1654, %v1655
  %v1657 = insertelement <8 x float> poison, float %v1404, i64 0
  %v1658 = shufflevector <8 x float> %v1657, <8 x float> poison, <8 x i32> zeroinitializer
  %v1659 = fmul <8 x float> %v1658, %v1656
  %v1660 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1614)
  %v1661 = fcmp ogt <8 x float> %v1660, splat (float 0x4023000000000000)
  %v1662 = select <8 x i1> %v1661, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1660
  %v1663 = fadd <8 x float> %v1662, %v1662
  %v1664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1663, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1665 = fsub <8 x float> %v1664, splat (float 0x4168000000000000)
  %v1666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1665, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1663)
  %v1667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1665, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1666)
  %v1668 = bitcast <8 x float> %v1664 to <8 x i32>
  %v1669 = fmul <8 x float> %v1667, %v1667
  %v1670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1667, <8 x float> splat (float 0x3F81227F40000000))
  %v1671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1670, <8 x float> %v1667, <8 x float> splat (float 0x3FA5556740000000))
  %v1672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1671, <8 x float> %v1667, <8 x float> splat (float 0x3FC5554B00000000))
  %v1673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1672, <8 x float> %v1667, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1669, <8 x float> %v1673, <8 x float> %v1667)
  %v1675 = shl <8 x i32> %v1668, splat (i32 23)
  %v1676 = add <8 x i32> %v1675, splat (i32 1065353216)
  %v1677 = bitcast <8 x i32> %v1676 to <8 x float>
  %v1678 = fsub <8 x float> %v1677, splat (float 0x3FF0000000000000)
  %v1679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1677, <8 x float> %v1674, <8 x float> %v1678)
  %v1680 = fadd <8 x float> %v1679, splat (float 0x4000000000000000)
  %v1681 = fdiv <8 x float> %v1679, %v1680
  %v1682 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1681, <8 x float> %v1614)
  %v1683 = fmul <8 x float> %v1659, %v1682
  %v1684 = add i64 0, 0
  %v1685 = getelementptr inbounds float, ptr %v1411, i64 %v1684
  %v1686 = load <8 x float>, ptr %v1685, align 4
  %v1687 = insertelement <8 x float> poison, float %v1405, i64 0
  %v1688 = shufflevector <8 x float> %v1687, <8 x float> poison, <8 x i32> zeroinitializer
  %v1689 = fmul <8 x float> %v1688, %v1686
  %v1690 = fadd <8 x float> %v1683, %v1689
  %v1691 = add i64 0, 0
  %v1692 = getelementptr inbounds float, ptr %v1413, i64 %v1691
  %v1693 = load <8 x float>, ptr %v1692, align 4
  %v1694 = add i64 8, 0
  %v1695 = getelementptr inbounds float, ptr %v1413, i64 %v1694
  %v1696 = load <8 x float>, ptr %v1695, align 4
  %v1697 = add i64 16, 0
  %v1698 = getelementptr inbounds float, ptr %v1413, i64 %v1697
  %v1699 = load <8 x float>, ptr %v1698, align 4
  %v1700 = add i64 24, 0
  %v1701 = getelementptr inbounds float, ptr %v1413, i64 %v1700
  %v1702 = load <8 x float>, ptr %v1701, align 4
  %v1703 = add i64 0, 0
  %v1704 = getelementptr inbounds float, ptr %v1415, i64 %v1703
  store <8 x float> %v1468, ptr %v1704, align 4
  %v1705 = add i64 0, 0
  %v1706 = getelementptr inbounds float, ptr %v1417, i64 %v1705
  store <8 x float> %v1471, ptr %v1706, align 4
  %v1707 = add i64 0, 0
  %v1708 = getelementptr inbounds float, ptr %v1419, i64 %v1707
  store <8 x float> %v1474, ptr %v1708, align 4
  %v1709 = add i64 0, 0
  %v1710 = getelementptr inbounds float, ptr %v1421, i64 %v1709
  store <8 x float> %v1477, ptr %v1710, align 4
  %v1711 = add i64 0, 0
  %v1712 = getelementptr inbounds float, ptr %v1427, i64 %v1711
  store <8 x float> %v1521, ptr %v1712, align 4
  %v1713 = add i64 0, 0
  %v1714 = getelementptr inbounds float, ptr %v1433, i64 %v1713
  store <8 x float> %v1557, ptr %v1714, align 4
  %v1715 = add i64 0, 0
  %v1716 = getelementptr inbounds float, ptr %v1439, i64 %v1715
  store <8 x float> %v1599, ptr %v1716, align 4
  %v1717 = add i64 0, 0
  %v1718 = getelementptr inbounds float, ptr %v1445, i64 %v1717
  store <8 x float> %v1614, ptr %v1718, align 4
  %v1719 = add i64 0, 0
  %v1720 = getelementptr inbounds float, ptr %v1451, i64 %v1719
  store <8 x float> %v1656, ptr %v1720, align 4
  %v1721 = add i64 0, 0
  %v1722 = getelementptr inbounds float, ptr %v1457, i64 %v1721
  store <8 x float> %v1690, ptr %v1722, align 4
  %v1723 = add i64 0, 0
  %v1724 = getelementptr inbounds float, ptr %v1459, i64 %v1723
  store <8 x float> %v1693, ptr %v1724, align 4
  %v1725 = add i64 0, 0
  %v1726 = getelementptr inbounds float, ptr %v1461, i64 %v1725
  store <8 x float> %v1696, ptr %v1726, align 4
  %v1727 = add i64 0, 0
  %v1728 = getelementptr inbounds float, ptr %v1463, i64 %v1727
  store <8 x float> %v1699, ptr %v1728, align 4
  %v1729 = add i64 0, 0
  %v1730 = getelementptr inbounds float, ptr %v1465, i64 %v1729
  store <8 x float> %v1702, ptr %v1730, align 4
  %v1731 = add nsw i64 %v1373, 1
  br label %b206
b208:
  %v1732 = add i64 %v7, 0
  %v1733 = sdiv i64 %v1732, 1
  %v1734 = add i64 %v2, 1
  %v1735 = mul i64 %v1733, %v2
  %v1736 = sdiv i64 %v1735, %v3
  %v1737 = mul i64 %v1736, 1
  %v1738 = icmp slt i64 %v1737, %v7
  %v1739 = select i1 %v1738, i64 %v1737, i64 %v7
  %v1740 = mul i64 %v1733, %v1734
  %v1741 = sdiv i64 %v1740, %v3
  %v1742 = mul i64 %v1741, 1
  %v1743 = icmp slt i64 %v1742, %v7
  %v1744 = select i1 %v1743, i64 %v1742, i64 %v7
  br label %b209
b209:
  %v1745 = phi i64 [ %v1739, %b208 ], [ %v1827, %b210 ]
  %v1746 = icmp slt i64 %v1745, %v1744
  br i1 %v1746, label %b210, label %b211
b210:
  %v1747 = mul i64 %v1745, 33
  %v1748 = getelementptr inbounds float, ptr %v116, i64 %v1747
  %v1749 = add i64 %v1171, 0
  %v1750 = and i64 %v1749, %v238
  %v1751 = mul i64 %v1750, %v7
  %v1752 = add i64 %v1751, %v1745
  %v1753 = mul i64 %v1752, 33
  %v1754 = getelementptr inbounds float, ptr %v114, i64 %v1753
  %v1755 = getelementptr inbounds float, ptr %v1754, i64 32
  %v1756 = load float, ptr %v1755, align 4
  %v1757 = getelementptr inbounds float, ptr %v1748, i64 32
  %v1758 = load float, ptr %v1757, align 4
  %v1759 = fadd float %v1756, %v1758
  %v1760 = add i64 %v1171, 0
  %v1761 = and i64 %v1760, %v226
  %v1762 = mul i64 %v1761, %v7
  %v1763 = add i64 %v1762, %v1745
  %v1764 = mul i64 %v1763, 1
  %v1765 = getelementptr inbounds float, ptr %v56, i64 %v1764
  %v1766 = getelementptr inbounds float, ptr %v1765, i64 0
  %v1767 = load float, ptr %v1766, align 4
  %v1768 = add i64 %v1171, 0
  %v1769 = and i64 %v1768, %v240
  %v1770 = mul i64 %v1769, %v7
  %v1771 = add i64 %v1770, %v1745
  %v1772 = mul i64 %v1771, 33
  %v1773 = getelementptr inbounds float, ptr %v118, i64 %v1772
  %v1774 = getelementptr inbounds float, ptr %v1773, i64 32
  %v1775 = load float, ptr %v1774, align 4
  %v1776 = fmul float %v1767, %v1775
  %v1777 = fadd float %v1759, %v1776
  %v1778 = getelementptr inbounds float, ptr %v18, i64 32
  %v1779 = load float, ptr %v1778, align 4
  %v1780 = fadd float %v1777, %v1779
  %v1781 = fmul float 0x3FF0000000000000, %v1780
  %v1782 = fadd float %v1781, 0x3FF0000000000000
  %v1783 = fdiv float %v1782, 0x4000000000000000
  %v1784 = fcmp olt float %v1783, 0x0000000000000000
  %v1785 = select i1 %v1784, float 0x3FF0000000000000, float 0x0000000000000000
  %v1786 = fcmp ogt float %v1783, 0x3FF0000000000000
  %v1787 = select i1 %v1786, float 0x3FF0000000000000, float 0x0000000000000000
  %v1788 = fcmp une float %v1787, 0x0000000000000000
  %v1789 = select i1 %v1788, float 0x3FF0000000000000, float %v1783
  %v1790 = fcmp une float %v1785, 0x0000000000000000
  %v1791 = select i1 %v1790, float 0x0000000000000000, float %v1789
  %v1792 = fsub float %v1791, 0x3FE0000000000000
  %v1793 = fcmp oge float %v1792, 0x0000000000000000
  %v1794 = select i1 %v1793, float 0x3FF0000000000000, float 0x0000000000000000
  %v1795 = mul i64 %v1745, 33
  %v1796 = getelementptr inbounds float, ptr %v120, i64 %v1795
  %v1797 = mul i64 %v1745, 1
  %v1798 = getelementptr inbounds float, ptr %v148, i64 %v1797
  %v1799 = add i64 %v1171, 0
  %v1800 = and i64 %v1799, %v252
  %v1801 = mul i64 %v1800, %v7
  %v1802 = add i64 %v1801, %v1745
  %v1803 = mul i64 %v1802, 1
  %v1804 = getelementptr inbounds float, ptr %v150, i64 %v1803
  %v1805 = add i64 %v1171, 1
  %v1806 = and i64 %v1805, %v226
  %v1807 = mul i64 %v1806, %v7
  %v1808 = add i64 %v1807, %v1745
  %v1809 = mul i64 %v1808, 1
  %v1810 = getelementptr inbounds float, ptr %v56, i64 %v1809
  %v1811 = mul i64 %v1745, 1
  %v1812 = getelementptr inbounds float, ptr %v152, i64 %v1811
  %v1813 = add i64 32, 0
  %v1814 = getelementptr inbounds float, ptr %v1748, i64 %v1813
  %v1815 = load float, ptr %v1814, align 4
  %v1816 = add i64 32, 0
  %v1817 = getelementptr inbounds float, ptr %v1796, i64 %v1816
  %v1818 = load float, ptr %v1817, align 4
  %v1819 = add i64 0, 0
  %v1820 = getelementptr inbounds float, ptr %v1798, i64 %v1819
  store float %v1815, ptr %v1820, align 4
  %v1821 = add i64 0, 0
  %v1822 = getelementptr inbounds float, ptr %v1804, i64 %v1821
  store float %v1783, ptr %v1822, align 4
  %v1823 = add i64 0, 0
  %v1824 = getelementptr inbounds float, ptr %v1810, i64 %v1823
  store float %v1794, ptr %v1824, align 4
  %v1825 = add i64 0, 0
  %v1826 = getelementptr inbounds float, ptr %v1812, i64 %v1825
  store float %v1818, ptr %v1826, align 4
  %v1827 = add nsw i64 %v1745, 1
  br label %b209
b211:
  %v1829 = add i64 %v7, 0
  %v1830 = sdiv i64 %v1829, 1
  %v1831 = add i64 %v2, 1
  %v1832 = mul i64 %v1830, %v2
  %v1833 = sdiv i64 %v1832, %v3
  %v1834 = mul i64 %v1833, 1
  %v1835 = icmp slt i64 %v1834, %v7
  %v1836 = select i1 %v1835, i64 %v1834, i64 %v7
  %v1837 = mul i64 %v1830, %v1831
  %v1838 = sdiv i64 %v1837, %v3
  %v1839 = mul i64 %v1838, 1
  %v1840 = icmp slt i64 %v1839, %v7
  %v1841 = select i1 %v1840, i64 %v1839, i64 %v7
  br label %b212
b212:
  %v1842 = phi i64 [ %v1836, %b211 ], [ %v1926, %b217 ]
  %v1843 = icmp slt i64 %v1842, %v1841
  br i1 %v1843, label %b213, label %b214
b213:
  %v1844 = add i64 %v1842, 96
  %v1845 = icmp slt i64 %v1844, %v1841
  %v1846 = select i1 %v1845, i64 %v1844, i64 %v1841
  br label %b215
b215:
  %v1847 = phi i64 [ 0, %b213 ], [ %v1925, %b220 ]
  %v1848 = icmp slt i64 %v1847, 2
  br i1 %v1848, label %b216, label %b217
b216:
  %v1849 = sub i64 %v1846, %v1842
  %v1850 = sub i64 2, 1
  %v1851 = add i64 %v1849, %v1850
  %v1852 = sdiv i64 %v1851, 2
  br label %b218
b218:
  %v1853 = phi i64 [ 0, %b216 ], [ %v1924, %b225 ]
  %v1854 = icmp slt i64 %v1853, %v1852
  br i1 %v1854, label %b219, label %b220
b219:
  %v1855 = mul i64 %v1849, %v1853
  %v1856 = sdiv i64 %v1855, %v1852
  %v1857 = add i64 %v1842, %v1856
  %v1858 = add i64 %v1853, 1
  %v1859 = mul i64 %v1849, %v1858
  %v1860 = sdiv i64 %v1859, %v1852
  %v1861 = add i64 %v1842, %v1860
  %v1862 = mul i64 %v1847, 256
  %v1863 = getelementptr inbounds float, ptr %v723, i64 %v1862
  %v1864 = sub i64 %v1861, %v1857
  %v1865 = add i64 %v1171, 1
  %v1866 = and i64 %v1865, %v214
  %v1867 = mul i64 %v1866, %v7
  %v1868 = add i64 %v1867, %v1857
  %v1869 = mul i64 %v1868, 8
  %v1870 = getelementptr inbounds float, ptr %v44, i64 %v1869
  %v1871 = getelementptr inbounds float, ptr %v1870, i64 0
  %v1872 = icmp eq i64 %v1847, 1
  %v1873 = select i1 %v1872, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v1874 = icmp eq i64 %v1847, 1
  %v1875 = select i1 %v1874, i64 0, i64 8
  %v1876 = sub i64 %v1864, 1
  %v1877 = getelementptr inbounds ptr, ptr %v1873, i64 %v1876
  %v1878 = load ptr, ptr %v1877, align 4
  %v1879 = getelementptr inbounds float, ptr %v1828, i64 0
  %v1880 = icmp sgt i64 %v1864, 0
  br i1 %v1880, label %b221, label %b222
b221:
  call void %v1878(ptr %v1871, i64 8, ptr %v1863, i64 8, ptr %v1879, i64 32, i64 %v1875)
  br label %b222
b222:
  %v1881 = icmp eq i64 %v1847, 1
  %v1882 = select i1 %v1881, i64 64, i64 256
  %v1883 = add i64 %v1862, %v1882
  br label %b223
b223:
  %v1884 = phi i64 [ %v1857, %b222 ], [ %v1923, %b228 ]
  %v1885 = icmp slt i64 %v1884, %v1861
  br i1 %v1885, label %b224, label %b225
b224:
  %v1886 = sub i64 %v1884, %v1857
  %v1887 = mul i64 %v1886, 32
  %v1888 = getelementptr inbounds float, ptr %v1828, i64 %v1887
  %v1889 = add i64 %v1171, 0
  %v1890 = and i64 %v1889, %v238
  %v1891 = mul i64 %v1890, %v7
  %v1892 = add i64 %v1891, %v1884
  %v1893 = mul i64 %v1892, 33
  %v1894 = getelementptr inbounds float, ptr %v114, i64 %v1893
  %v1895 = icmp eq i64 %v1847, 1
  %v1896 = select i1 %v1895, i64 1, i64 4
  br label %b226
b226:
  %v1897 = phi i64 [ 0, %b224 ], [ %v1922, %b232 ]
  %v1898 = icmp slt i64 %v1897, %v1896
  br i1 %v1898, label %b227, label %b228
b227:
  %v1899 = mul i64 %v1847, 4
  %v1900 = add i64 %v1899, %v1897
  %v1901 = mul i64 %v1900, 8
  %v1902 = icmp slt i64 %v1901, 32
  br i1 %v1902, label %b229, label %b230
b229:
  %v1903 = add i64 0, %v1897
  %v1904 = mul i64 %v1903, 8
  %v1905 = getelementptr inbounds float, ptr %v1888, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = add i64 0, %v1901
  %v1908 = getelementptr inbounds float, ptr %v1894, i64 %v1907
  store <8 x float> %v1906, ptr %v1908, align 4
  br label %b230
b230:
  %v1909 = icmp eq i64 %v1901, 32
  br i1 %v1909, label %b231, label %b232
b231:
  %v1910 = icmp ult i64 1, 8
  %v1911 = select i1 %v1910, i64 1, i64 8
  %v1912 = trunc i64 %v1911 to i32
  %v1913 = insertelement <8 x i32> poison, i32 %v1912, i64 0
  %v1914 = shufflevector <8 x i32> %v1913, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1915 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1914
  %v1916 = add i64 0, %v1897
  %v1917 = mul i64 %v1916, 8
  %v1918 = getelementptr inbounds float, ptr %v1888, i64 %v1917
  %v1919 = load <8 x float>, ptr %v1918, align 4
  %v1920 = add i64 0, %v1901
  %v1921 = getelementptr inbounds float, ptr %v1894, i64 %v1920
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1919, ptr align 4 %v1921, <8 x i1> %v1915)
  br label %b232
b232:
  %v1922 = add nsw i64 %v1897, 1
  br label %b226
b228:
  %v1923 = add nsw i64 %v1884, 1
  br label %b223
b225:
  %v1924 = add nsw i64 %v1853, 1
  br label %b218
b220:
  %v1925 = add nsw i64 %v1847, 1
  br label %b215
b217:
  %v1926 = add nsw i64 %v1842, 96
  br label %b212
b214:
  %v1927 = add i64 %v7, 0
  %v1928 = sdiv i64 %v1927, 1
  %v1929 = add i64 %v2, 1
  %v1930 = mul i64 %v1928, %v2
  %v1931 = sdiv i64 %v1930, %v3
  %v1932 = mul i64 %v1931, 1
  %v1933 = icmp slt i64 %v1932, %v7
  %v1934 = select i1 %v1933, i64 %v1932, i64 %v7
  %v1935 = mul i64 %v1928, %v1929
  %v1936 = sdiv i64 %v1935, %v3
  %v1937 = mul i64 %v1936, 1
  %v1938 = icmp slt i64 %v1937, %v7
  %v1939 = select i1 %v1938, i64 %v1937, i64 %v7
  br label %b233
b233:
  %v1940 = phi i64 [ %v1934, %b214 ], [ %v2275, %b234 ]
  %v1941 = icmp slt i64 %v1940, %v1939
  br i1 %v1941, label %b234, label %b235
b234:
  %v1942 = add i64 %v1171, 1
  %v1943 = and i64 %v1942, %v226
  %v1944 = mul i64 %v1943, %v7
  %v1945 = add i64 %v1944, %v1940
  %v1946 = mul i64 %v1945, 1
  %v1947 = getelementptr inbounds float, ptr %v56, i64 %v1946
  %v1948 = getelementptr inbounds float, ptr %v1947, i64 0
  %v1949 = load float, ptr %v1948, align 4
  %v1950 = add i64 %v1171, 0
  %v1951 = and i64 %v1950, %v238
  %v1952 = mul i64 %v1951, %v7
  %v1953 = add i64 %v1952, %v1940
  %v1954 = mul i64 %v1953, 33
  %v1955 = getelementptr inbounds float, ptr %v114, i64 %v1954
  %v1956 = mul i64 %v1940, 8
  %v1957 = getelementptr inbounds float, ptr %v142, i64 %v1956
  %v1958 = add i64 %v1171, 0
  %v1959 = and i64 %v1958, %v228
  %v1960 = mul i64 %v1959, %v7
  %v1961 = add i64 %v1960, %v1940
  %v1962 = mul i64 %v1961, 1
  %v1963 = getelementptr inbounds float, ptr %v58, i64 %v1962
  %v1964 = getelementptr inbounds float, ptr %v1963, i64 0
  %v1965 = load float, ptr %v1964, align 4
  %v1966 = add i64 %v1171, 0
  %v1967 = and i64 %v1966, %v242
  %v1968 = mul i64 %v1967, %v7
  %v1969 = add i64 %v1968, %v1940
  %v1970 = mul i64 %v1969, 33
  %v1971 = getelementptr inbounds float, ptr %v122, i64 %v1970
  %v1972 = mul i64 %v1940, 8
  %v1973 = getelementptr inbounds float, ptr %v146, i64 %v1972
  %v1974 = mul i64 %v1940, 8
  %v1975 = getelementptr inbounds float, ptr %v140, i64 %v1974
  %v1976 = fsub float 0x3FF0000000000000, %v1965
  %v1977 = add i64 %v1171, 0
  %v1978 = and i64 %v1977, %v222
  %v1979 = mul i64 %v1978, %v7
  %v1980 = add i64 %v1979, %v1940
  %v1981 = mul i64 %v1980, 8
  %v1982 = getelementptr inbounds float, ptr %v52, i64 %v1981
  %v1983 = fsub float 0x3FF0000000000000, %v1949
  %v1984 = mul i64 %v1940, 8
  %v1985 = getelementptr inbounds float, ptr %v144, i64 %v1984
  %v1986 = fmul float %v1976, %v1949
  %v1987 = fadd float %v1965, %v1986
  %v1988 = fsub float 0x3FF0000000000000, %v1987
  %v1989 = add i64 %v1171, 0
  %v1990 = and i64 %v1989, %v216
  %v1991 = mul i64 %v1990, %v7
  %v1992 = add i64 %v1991, %v1940
  %v1993 = mul i64 %v1992, 8
  %v1994 = getelementptr inbounds float, ptr %v46, i64 %v1993
  %v1995 = add i64 %v1171, 0
  %v1996 = and i64 %v1995, %v254
  %v1997 = mul i64 %v1996, %v7
  %v1998 = add i64 %v1997, %v1940
  %v1999 = mul i64 %v1998, 8
  %v2000 = getelementptr inbounds float, ptr %v154, i64 %v1999
  %v2001 = add i64 %v1171, 0
  %v2002 = and i64 %v2001, %v256
  %v2003 = mul i64 %v2002, %v7
  %v2004 = add i64 %v2003, %v1940
  %v2005 = mul i64 %v2004, 8
  %v2006 = getelementptr inbounds float, ptr %v156, i64 %v2005
  %v2007 = add i64 %v1171, 0
  %v2008 = and i64 %v2007, %v258
  %v2009 = mul i64 %v2008, %v7
  %v2010 = add i64 %v2009, %v1940
  %v2011 = mul i64 %v2010, 8
  %v2012 = getelementptr inbounds float, ptr %v158, i64 %v2011
  %v2013 = add i64 %v1171, 1
  %v2014 = and i64 %v2013, %v222
  %v2015 = mul i64 %v2014, %v7
  %v2016 = add i64 %v2015, %v1940
  %v2017 = mul i64 %v2016, 8
  %v2018 = getelementptr inbounds float, ptr %v52, i64 %v2017
  %v2019 = add i64 %v1171, 0
  %v2020 = and i64 %v2019, %v260
  %v2021 = mul i64 %v2020, %v7
  %v2022 = add i64 %v2021, %v1940
  %v2023 = mul i64 %v2022, 8
  %v2024 = getelementptr inbounds float, ptr %v160, i64 %v2023
  %v2025 = add i64 %v1171, 1
  %v2026 = and i64 %v2025, %v216
  %v2027 = mul i64 %v2026, %v7
  %v2028 = add i64 %v2027, %v1940
  %v2029 = mul i64 %v2028, 8
  %v2030 = getelementptr inbounds float, ptr %v46, i64 %v2029
  %v2031 = add i64 8, 0
  %v2032 = getelementptr inbounds float, ptr %v1955, i64 %v2031
  %v2033 = load <8 x float>, ptr %v2032, align 4
  %v2034 = insertelement <8 x float> poison, float %v1949, i64 0
  %v2035 = shufflevector <8 x float> %v2034, <8 x float> poison, <8 x i32> zeroinitializer
  %v2036 = fmul <8 x float> %v2035, %v2033
  %v2037 = add i64 0, 0
  %v2038 = getelementptr inbounds float, ptr %v1957, i64 %v2037
  %v2039 = load <8 x float>, ptr %v2038, align 4
  %v2040 = fadd <8 x float> %v2036, %v2039
  %v2041 = add i64 8, 0
  %v2042 = getelementptr inbounds float, ptr %v1971, i64 %v2041
  %v2043 = load <8 x float>, ptr %v2042, align 4
  %v2044 = insertelement <8 x float> poison, float %v1965, i64 0
  %v2045 = shufflevector <8 x float> %v2044, <8 x float> poison, <8 x i32> zeroinitializer
  %v2046 = fmul <8 x float> %v2045, %v2043
  %v2047 = fadd <8 x float> %v2040, %v2046
  %v2048 = add i64 8, 0
  %v2049 = getelementptr inbounds float, ptr %v26, i64 %v2048
  %v2050 = load <8 x float>, ptr %v2049, align 4
  %v2051 = fadd <8 x float> %v2047, %v2050
  %v2052 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2051)
  %v2053 = fneg <8 x float> %v2052
  %v2054 = fcmp olt <8 x float> %v2053, splat (float 0xC05A400000000000)
  %v2055 = select <8 x i1> %v2054, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2053
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2055, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2057 = fsub <8 x float> %v2056, splat (float 0x4168000000000000)
  %v2058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2057, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2055)
  %v2059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2057, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2058)
  %v2060 = bitcast <8 x float> %v2056 to <8 x i32>
  %v2061 = fmul <8 x float> %v2059, %v2059
  %v2062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2059, <8 x float> splat (float 0x3F81227F40000000))
  %v2063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2062, <8 x float> %v2059, <8 x float> splat (float 0x3FA5556740000000))
  %v2064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2063, <8 x float> %v2059, <8 x float> splat (float 0x3FC5554B00000000))
  %v2065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2064, <8 x float> %v2059, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2061, <8 x float> %v2065, <8 x float> %v2059)
  %v2067 = sub <8 x i32> %v2060, splat (i32 1262485250)
  %v2068 = lshr <8 x i32> %v2067, splat (i32 1)
  %v2069 = sub <8 x i32> %v2067, %v2068
  %v2070 = shl <8 x i32> %v2068, splat (i32 23)
  %v2071 = bitcast <8 x i32> %v2070 to <8 x float>
  %v2072 = shl <8 x i32> %v2069, splat (i32 23)
  %v2073 = bitcast <8 x i32> %v2072 to <8 x float>
  %v2074 = fadd <8 x float> %v2066, splat (float 0x3FF0000000000000)
  %v2075 = fmul <8 x float> %v2074, %v2071
  %v2076 = fmul <8 x float> %v2075, %v2073
  %v2077 = fcmp olt <8 x float> %v2051, splat (float 0x0000000000000000)
  %v2078 = select <8 x i1> %v2077, <8 x float> %v2076, <8 x float> splat (float 0x3FF0000000000000)
  %v2079 = fadd <8 x float> %v2076, splat (float 0x3FF0000000000000)
  %v2080 = fdiv <8 x float> %v2078, %v2079
  %v2081 = add i64 24, 0
  %v2082 = getelementptr inbounds float, ptr %v1955, i64 %v2081
  %v2083 = load <8 x float>, ptr %v2082, align 4
  %v2084 = fmul <8 x float> %v2035, %v2083
  %v2085 = add i64 0, 0
  %v2086 = getelementptr inbounds float, ptr %v1973, i64 %v2085
  %v2087 = load <8 x float>, ptr %v2086, align 4
  %v2088 = fadd <8 x float> %v2084, %v2087
  %v2089 = add i64 24, 0
  %v2090 = getelementptr inbounds float, ptr %v1971, i64 %v2089
  %v2091 = load <8 x float>, ptr %v2090, align 4
  %v2092 = fmul <8 x float> %v2045, %v2091
  %v2093 = fadd <8 x float> %v2088, %v2092
  %v2094 = add i64 24, 0
  %v2095 = getelementptr inbounds float, ptr %v26, i64 %v2094
  %v2096 = load <8 x float>, ptr %v2095, align 4
  %v2097 = fadd <8 x float> %v2093, %v2096
  %v2098 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2097)
  %v2099 = fcmp ogt <8 x float> %v2098, splat (float 0x4023000000000000)
  %v2100 = select <8 x i1> %v2099, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2098
  %v2101 = fadd <8 x float> %v2100, %v2100
  %v2102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2101, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2103 = fsub <8 x float> %v2102, splat (float 0x4168000000000000)
  %v2104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2103, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2101)
  %v2105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2103, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2104)
  %v2106 = bitcast <8 x float> %v2102 to <8 x i32>
  %v2107 = fmul <8 x float> %v2105, %v2105
  %v2108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2105, <8 x float> splat (float 0x3F81227F40000000))
  %v2109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2108, <8 x float> %v2105, <8 x float> splat (float 0x3FA5556740000000))
  %v2110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2109, <8 x float> %v2105, <8 x float> splat (float 0x3FC5554B00000000))
  %v2111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2110, <8 x float> %v2105, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2107, <8 x float> %v2111, <8 x float> %v2105)
  %v2113 = shl <8 x i32> %v2106, splat (i32 23)
  %v2114 = add <8 x i32> %v2113, splat (i32 1065353216)
  %v2115 = bitcast <8 x i32> %v2114 to <8 x float>
  %v2116 = fsub <8 x float> %v2115, splat (float 0x3FF0000000000000)
  %v2117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2115, <8 x float> %v2112, <8 x float> %v2116)
  %v2118 = fadd <8 x float> %v2117, splat (float 0x4000000000000000)
  %v2119 = fdiv <8 x float> %v2117, %v2118
  %v2120 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2119, <8 x float> %v2097)
  %v2121 = add i64 0, 0
  %v2122 = getelementptr inbounds float, ptr %v1955, i64 %v2121
  %v2123 = load <8 x float>, ptr %v2122, align 4
  %v2124 = fmul <8 x float> %v2035, %v2123
  %v2125 = add i64 0, 0
  %v2126 = getelementptr inbounds float, ptr %v1975, i64 %v2125
  %v2127 = load <8 x float>, ptr %v2126, align 4
  %v2128 = fadd <8 x float> %v2124, %v2127
  %v2129 = add i64 0, 0
  %v2130 = getelementptr inbounds float, ptr %v1971, i64 %v2129
  %v2131 = load <8 x float>, ptr %v2130, align 4
  %v2132 = fmul <8 x float> %v2045, %v2131
  %v2133 = fadd <8 x float> %v2128, %v2132
  %v2134 = add i64 0, 0
  %v2135 = getelementptr inbounds float, ptr %v26, i64 %v2134
  %v2136 = load <8 x float>, ptr %v2135, align 4
  %v2137 = fadd <8 x float> %v2133, %v2136
  %v2138 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2137)
  %v2139 = fneg <8 x float> %v2138
  %v2140 = fcmp olt <8 x float> %v2139, splat (float 0xC05A400000000000)
  %v2141 = select <8 x i1> %v2140, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2139
  %v2142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2141, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2143 = fsub <8 x float> %v2142, splat (float 0x4168000000000000)
  %v2144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2143, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2141)
  %v2145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2143, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2144)
  %v2146 = bitcast <8 x float> %v2142 to <8 x i32>
  %v2147 = fmul <8 x float> %v2145, %v2145
  %v2148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2145, <8 x float> splat (float 0x3F81227F40000000))
  %v2149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2148, <8 x float> %v2145, <8 x float> splat (float 0x3FA5556740000000))
  %v2150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2149, <8 x float> %v2145, <8 x float> splat (float 0x3FC5554B00000000))
  %v2151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2150, <8 x float> %v2145, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2147, <8 x float> %v2151, <8 x float> %v2145)
  %v2153 = sub <8 x i32> %v2146, splat (i32 1262485250)
  %v2154 = lshr <8 x i32> %v2153, splat (i32 1)
  %v2155 = sub <8 x i32> %v2153, %v2154
  %v2156 = shl <8 x i32> %v2154, splat (i32 23)
  %v2157 = bitcast <8 x i32> %v2156 to <8 x float>
  %v2158 = shl <8 x i32> %v2155, splat (i32 23)
  %v2159 = bitcast <8 x i32> %v2158 to <8 x float>
  %v2160 = fadd <8 x float> %v2152, splat (float 0x3FF0000000000000)
  %v2161 = fmul <8 x float> %v2160, %v2157
  %v2162 = fmul <8 x float> %v2161, %v2159
  %v2163 = fcmp olt <8 x float> %v2137, splat (float 0x0000000000000000)
  %v2164 = select <8 x i1> %v2163, <8 x float> %v2162, <8 x float> splat (float 0x3FF0000000000000)
  %v2165 = fadd <8 x float> %v2162, splat (float 0x3FF0000000000000)
  %v2166 = fdiv <8 x float> %v2164, %v2165
  %v2167 = fmul <8 x float> %v2080, %v2120
  %v2168 = fmul <8 x float> %v2045, %v2167
  %v2169 = add i64 0, 0
  %v2170 = getelementptr inbounds float, ptr %v1982, i64 %v2169
  %v2171 = load <8 x float>, ptr %v2170, align 4
  %v2172 = fmul <8 x float> %v2166, %v2171
  %v2173 = fadd <8 x float> %v2172, %v2167
  %v2174 = fmul <8 x float> %v2035, %v2173
  %v2175 = insertelement <8 x float> poison, float %v1983, i64 0
  %v2176 = shufflevector <8 x float> %v2175, <8 x float> poison, <8 x i32> zeroinitializer
  %v2177 = fmul <8 x float> %v2176, %v2171
  %v2178 = fadd <8 x float> %v2174, %v2177
  %v2179 = insertelement <8 x float> poison, float %v1976, i64 0
  %v2180 = shufflevector <8 x float> %v2179, <8 x float> poison, <8 x i32> zeroinitializer
  %v2181 = fmul <8 x float> %v2180, %v2178
  %v2182 = fadd <8 x float> %v2168, %v2181
  %v2183 = add i64 16, 0
  %v2184 = getelementptr inbounds float, ptr %v1955, i64 %v2183
  %v2185 = load <8 x float>, ptr %v2184, align 4
  %v2186 = fmul <8 x float> %v2035, %v2185
  %v2187 = add i64 0, 0
  %v2188 = getelementptr inbounds float, ptr %v1985, i64 %v2187
  %v2189 = load <8 x float>, ptr %v2188, align 4
  %v2190 = fadd <8 x float> %v2186, %v2189
  %v2191 = add i64 16, 0
  %v2192 = getelementptr inbounds float, ptr %v1971, i64 %v2191
  %v2193 = load <8 x float>, ptr %v2192, align 4
  %v2194 = fmul <8 x float> %v2045, %v2193
  %v2195 = fadd <8 x float> %v2190, %v2194
  %v2196 = add i64 16, 0
  %v2197 = getelementptr inbounds float, ptr %v26, i64 %v2196
  %v2198 = load <8 x float>, ptr %v2197, align 4
  %v2199 = fadd <8 x float> %v2195, %v2198
  %v2200 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2199)
  %v2201 = fneg <8 x float> %v2200
  %v2202 = fcmp olt <8 x float> %v2201, splat (float 0xC05A400000000000)
  %v2203 = select <8 x i1> %v2202, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2201
  %v2204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2203, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2205 = fsub <8 x float> %v2204, splat (float 0x4168000000000000)
  %v2206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2205, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2203)
  %v2207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2205, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2206)
  %v2208 = bitcast <8 x float> %v2204 to <8 x i32>
  %v2209 = fmul <8 x float> %v2207, %v2207
  %v2210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2207, <8 x float> splat (float 0x3F81227F40000000))
  %v2211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2210, <8 x float> %v2207, <8 x float> splat (float 0x3FA5556740000000))
  %v2212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2211, <8 x float> %v2207, <8 x float> splat (float 0x3FC5554B00000000))
  %v2213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2212, <8 x float> %v2207, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2209, <8 x float> %v2213, <8 x float> %v2207)
  %v2215 = sub <8 x i32> %v2208, splat (i32 1262485250)
  %v2216 = lshr <8 x i32> %v2215, splat (i32 1)
  %v2217 = sub <8 x i32> %v2215, %v2216
  %v2218 = shl <8 x i32> %v2216, splat (i32 23)
  %v2219 = bitcast <8 x i32> %v2218 to <8 x float>
  %v2220 = shl <8 x i32> %v2217, splat (i32 23)
  %v2221 = bitcast <8 x i32> %v2220 to <8 x float>
  %v2222 = fadd <8 x float> %v2214, splat (float 0x3FF0000000000000)
  %v2223 = fmul <8 x float> %v2222, %v2219
  %v2224 = fmul <8 x float> %v2223, %v2221
  %v2225 = fcmp olt <8 x float> %v2199, splat (float 0x0000000000000000)
  %v2226 = select <8 x i1> %v2225, <8 x float> %v2224, <8 x float> splat (float 0x3FF0000000000000)
  %v2227 = fadd <8 x float> %v2224, splat (float 0x3FF0000000000000)
  %v2228 = fdiv <8 x float> %v2226, %v2227
  %v2229 = insertelement <8 x float> poison, float %v1987, i64 0
  %v2230 = shufflevector <8 x float> %v2229, <8 x float> poison, <8 x i32> zeroinitializer
  %v2231 = fmul <8 x float> %v2230, %v2228
  %v2232 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2182)
  %v2233 = fcmp ogt <8 x float> %v2232, splat (float 0x4023000000000000)
  %v2234 = select <8 x i1> %v2233, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2232
  %v2235 = fadd <8 x float> %v2234, %v2234
  %v2236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2235, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2237 = fsub <8 x float> %v2236, splat (float 0x4168000000000000)
  %v2238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2237, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2235)
  %v2239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2237, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2238)
  %v2240 = bitcast <8 x float> %v2236 to <8 x i32>
  %v2241 = fmul <8 x float> %v2239, %v2239
  %v2242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2239, <8 x float> splat (float 0x3F81227F40000000))
  %v2243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2242, <8 x float> %v2239, <8 x float> splat (float 0x3FA5556740000000))
  %v2244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2243, <8 x float> %v2239, <8 x float> splat (float 0x3FC5554B00000000))
  %v2245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2244, <8 x float> %v2239, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2241, <8 x float> %v2245, <8 x float> %v2239)
  %v2247 = shl <8 x i32> %v2240, splat (i32 23)
  %v2248 = add <8 x i32> %v2247, splat (i32 1065353216)
  %v2249 = bitcast <8 x i32> %v2248 to <8 x float>
  %v2250 = fsub <8 x float> %v2249, splat (float 0x3FF0000000000000)
  %v2251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2249, <8 x float> %v2246, <8 x float> %v2250)
  %v2252 = fadd <8 x float> %v2251, splat (float 0x4000000000000000)
  %v2253 = fdiv <8 x float> %v2251, %v2252
  %v2254 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2253, <8 x float> %v2182)
  %v2255 = fmul <8 x float> %v2231, %v2254
  %v2256 = add i64 0, 0
  %v2257 = getelementptr inbounds float, ptr %v1994, i64 %v2256
  %v2258 = load <8 x float>, ptr %v2257, align 4
  %v2259 = insertelement <8 x float> poison, float %v1988, i64 0
  %v2260 = shufflevector <8 x float> %v2259, <8 x float> poison, <8 x i32> zeroinitializer
  %v2261 = fmul <8 x float> %v2260, %v2258
  %v2262 = fadd <8 x float> %v2255, %v2261
  %v2263 = add i64 0, 0
  %v2264 = getelementptr inbounds float, ptr %v2000, i64 %v2263
  store <8 x float> %v2080, ptr %v2264, align 4
  %v2265 = add i64 0, 0
  %v2266 = getelementptr inbounds float, ptr %v2006, i64 %v2265
  store <8 x float> %v2120, ptr %v2266, align 4
  %v2267 = add i64 0, 0
  %v2268 = getelementptr inbounds float, ptr %v2012, i64 %v2267
  store <8 x float> %v2166, ptr %v2268, align 4
  %v2269 = add i64 0, 0
  %v2270 = getelementptr inbounds float, ptr %v2018, i64 %v2269
  store <8 x float> %v2182, ptr %v2270, align 4
  %v2271 = add i64 0, 0
  %v2272 = getelementptr inbounds float, ptr %v2024, i64 %v2271
  store <8 x float> %v2228, ptr %v2272, align 4
  %v2273 = add i64 0, 0
  %v2274 = getelementptr inbounds float, ptr %v2030, i64 %v2273
  store <8 x float> %v2262, ptr %v2274, align 4
  %v2275 = add nsw i64 %v1940, 1
  br label %b233
b235:
  %v2276 = add i64 %v7, 0
  %v2277 = sdiv i64 %v2276, 1
  %v2278 = add i64 %v2, 1
  %v2279 = mul i64 %v2277, %v2
  %v2280 = sdiv i64 %v2279, %v3
  %v2281 = mul i64 %v2280, 1
  %v2282 = icmp slt i64 %v2281, %v7
  %v2283 = select i1 %v2282, i64 %v2281, i64 %v7
  %v2284 = mul i64 %v2277, %v2278
  %v2285 = sdiv i64 %v2284, %v3
  %v2286 = mul i64 %v2285, 1
  %v2287 = icmp slt i64 %v2286, %v7
  %v2288 = select i1 %v2287, i64 %v2286, i64 %v7
  br label %b236
b236:
  %v2289 = phi i64 [ %v2283, %b235 ], [ %v2364, %b237 ]
  %v2290 = icmp slt i64 %v2289, %v2288
  br i1 %v2290, label %b237, label %b238
b237:
  %v2291 = add i64 %v1171, 1
  %v2292 = and i64 %v2291, %v226
  %v2293 = mul i64 %v2292, %v7
  %v2294 = add i64 %v2293, %v2289
  %v2295 = mul i64 %v2294, 1
  %v2296 = getelementptr inbounds float, ptr %v56, i64 %v2295
  %v2297 = getelementptr inbounds float, ptr %v2296, i64 0
  %v2298 = load float, ptr %v2297, align 4
  %v2299 = add i64 %v1171, 0
  %v2300 = and i64 %v2299, %v238
  %v2301 = mul i64 %v2300, %v7
  %v2302 = add i64 %v2301, %v2289
  %v2303 = mul i64 %v2302, 33
  %v2304 = getelementptr inbounds float, ptr %v114, i64 %v2303
  %v2305 = getelementptr inbounds float, ptr %v2304, i64 32
  %v2306 = load float, ptr %v2305, align 4
  %v2307 = fmul float %v2298, %v2306
  %v2308 = mul i64 %v2289, 1
  %v2309 = getelementptr inbounds float, ptr %v152, i64 %v2308
  %v2310 = getelementptr inbounds float, ptr %v2309, i64 0
  %v2311 = load float, ptr %v2310, align 4
  %v2312 = fadd float %v2307, %v2311
  %v2313 = add i64 %v1171, 0
  %v2314 = and i64 %v2313, %v228
  %v2315 = mul i64 %v2314, %v7
  %v2316 = add i64 %v2315, %v2289
  %v2317 = mul i64 %v2316, 1
  %v2318 = getelementptr inbounds float, ptr %v58, i64 %v2317
  %v2319 = getelementptr inbounds float, ptr %v2318, i64 0
  %v2320 = load float, ptr %v2319, align 4
  %v2321 = add i64 %v1171, 0
  %v2322 = and i64 %v2321, %v242
  %v2323 = mul i64 %v2322, %v7
  %v2324 = add i64 %v2323, %v2289
  %v2325 = mul i64 %v2324, 33
  %v2326 = getelementptr inbounds float, ptr %v122, i64 %v2325
  %v2327 = getelementptr inbounds float, ptr %v2326, i64 32
  %v2328 = load float, ptr %v2327, align 4
  %v2329 = fmul float %v2320, %v2328
  %v2330 = fadd float %v2312, %v2329
  %v2331 = getelementptr inbounds float, ptr %v26, i64 32
  %v2332 = load float, ptr %v2331, align 4
  %v2333 = fadd float %v2330, %v2332
  %v2334 = fmul float 0x3FF0000000000000, %v2333
  %v2335 = fadd float %v2334, 0x3FF0000000000000
  %v2336 = fdiv float %v2335, 0x4000000000000000
  %v2337 = fcmp olt float %v2336, 0x0000000000000000
  %v2338 = select i1 %v2337, float 0x3FF0000000000000, float 0x0000000000000000
  %v2339 = fcmp ogt float %v2336, 0x3FF0000000000000
  %v2340 = select i1 %v2339, float 0x3FF0000000000000, float 0x0000000000000000
  %v2341 = fcmp une float %v2340, 0x0000000000000000
  %v2342 = select i1 %v2341, float 0x3FF0000000000000, float %v2336
  %v2343 = fcmp une float %v2338, 0x0000000000000000
  %v2344 = select i1 %v2343, float 0x0000000000000000, float %v2342
  %v2345 = fsub float %v2344, 0x3FE0000000000000
  %v2346 = fcmp oge float %v2345, 0x0000000000000000
  %v2347 = select i1 %v2346, float 0x3FF0000000000000, float 0x0000000000000000
  %v2348 = add i64 %v1171, 0
  %v2349 = and i64 %v2348, %v262
  %v2350 = mul i64 %v2349, %v7
  %v2351 = add i64 %v2350, %v2289
  %v2352 = mul i64 %v2351, 1
  %v2353 = getelementptr inbounds float, ptr %v162, i64 %v2352
  %v2354 = add i64 %v1171, 1
  %v2355 = and i64 %v2354, %v228
  %v2356 = mul i64 %v2355, %v7
  %v2357 = add i64 %v2356, %v2289
  %v2358 = mul i64 %v2357, 1
  %v2359 = getelementptr inbounds float, ptr %v58, i64 %v2358
  %v2360 = add i64 0, 0
  %v2361 = getelementptr inbounds float, ptr %v2353, i64 %v2360
  store float %v2336, ptr %v2361, align 4
  %v2362 = add i64 0, 0
  %v2363 = getelementptr inbounds float, ptr %v2359, i64 %v2362
  store float %v2347, ptr %v2363, align 4
  %v2364 = add nsw i64 %v2289, 1
  br label %b236
b238:
  %v2366 = add i64 %v7, 0
  %v2367 = sdiv i64 %v2366, 1
  %v2368 = add i64 %v2, 1
  %v2369 = mul i64 %v2367, %v2
  %v2370 = sdiv i64 %v2369, %v3
  %v2371 = mul i64 %v2370, 1
  %v2372 = icmp slt i64 %v2371, %v7
  %v2373 = select i1 %v2372, i64 %v2371, i64 %v7
  %v2374 = mul i64 %v2367, %v2368
  %v2375 = sdiv i64 %v2374, %v3
  %v2376 = mul i64 %v2375, 1
  %v2377 = icmp slt i64 %v2376, %v7
  %v2378 = select i1 %v2377, i64 %v2376, i64 %v7
  br label %b239
b239:
  %v2379 = phi i64 [ %v2373, %b238 ], [ %v2441, %b244 ]
  %v2380 = icmp slt i64 %v2379, %v2378
  br i1 %v2380, label %b240, label %b241
b240:
  %v2381 = add i64 %v2379, 96
  %v2382 = icmp slt i64 %v2381, %v2378
  %v2383 = select i1 %v2382, i64 %v2381, i64 %v2378
  br label %b242
b242:
  %v2384 = phi i64 [ 0, %b240 ], [ %v2440, %b247 ]
  %v2385 = icmp slt i64 %v2384, 1
  br i1 %v2385, label %b243, label %b244
b243:
  %v2386 = sub i64 %v2383, %v2379
  %v2387 = sub i64 2, 1
  %v2388 = add i64 %v2386, %v2387
  %v2389 = sdiv i64 %v2388, 2
  br label %b245
b245:
  %v2390 = phi i64 [ 0, %b243 ], [ %v2439, %b252 ]
  %v2391 = icmp slt i64 %v2390, %v2389
  br i1 %v2391, label %b246, label %b247
b246:
  %v2392 = mul i64 %v2386, %v2390
  %v2393 = sdiv i64 %v2392, %v2389
  %v2394 = add i64 %v2379, %v2393
  %v2395 = add i64 %v2390, 1
  %v2396 = mul i64 %v2386, %v2395
  %v2397 = sdiv i64 %v2396, %v2389
  %v2398 = add i64 %v2379, %v2397
  %v2399 = mul i64 %v2384, 256
  %v2400 = getelementptr inbounds float, ptr %v724, i64 %v2399
  %v2401 = sub i64 %v2398, %v2394
  %v2402 = add i64 %v1171, 1
  %v2403 = and i64 %v2402, %v216
  %v2404 = mul i64 %v2403, %v7
  %v2405 = add i64 %v2404, %v2394
  %v2406 = mul i64 %v2405, 8
  %v2407 = getelementptr inbounds float, ptr %v46, i64 %v2406
  %v2408 = getelementptr inbounds float, ptr %v2407, i64 0
  %v2409 = sub i64 %v2401, 1
  %v2410 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v2409
  %v2411 = load ptr, ptr %v2410, align 4
  %v2412 = getelementptr inbounds float, ptr %v2365, i64 0
  %v2413 = icmp sgt i64 %v2401, 0
  br i1 %v2413, label %b248, label %b249
b248:
  call void %v2411(ptr %v2408, i64 8, ptr %v2400, i64 8, ptr %v2412, i64 32, i64 8)
  br label %b249
b249:
  %v2414 = add i64 %v2399, 256
  br label %b250
b250:
  %v2415 = phi i64 [ %v2394, %b249 ], [ %v2438, %b255 ]
  %v2416 = icmp slt i64 %v2415, %v2398
  br i1 %v2416, label %b251, label %b252
b251:
  %v2417 = sub i64 %v2415, %v2394
  %v2418 = mul i64 %v2417, 32
  %v2419 = getelementptr inbounds float, ptr %v2365, i64 %v2418
  %v2420 = add i64 %v1171, 0
  %v2421 = and i64 %v2420, %v264
  %v2422 = mul i64 %v2421, %v7
  %v2423 = add i64 %v2422, %v2415
  %v2424 = mul i64 %v2423, 32
  %v2425 = getelementptr inbounds float, ptr %v164, i64 %v2424
  br label %b253
b253:
  %v2426 = phi i64 [ 0, %b251 ], [ %v2437, %b254 ]
  %v2427 = icmp slt i64 %v2426, 4
  br i1 %v2427, label %b254, label %b255
b254:
  %v2428 = mul i64 %v2384, 4
  %v2429 = add i64 %v2428, %v2426
  %v2430 = mul i64 %v2429, 8
  %v2431 = add i64 0, %v2426
  %v2432 = mul i64 %v2431, 8
  %v2433 = getelementptr inbounds float, ptr %v2419, i64 %v2432
  %v2434 = load <8 x float>, ptr %v2433, align 4
  %v2435 = add i64 0, %v2430
  %v2436 = getelementptr inbounds float, ptr %v2425, i64 %v2435
  store <8 x float> %v2434, ptr %v2436, align 4
  %v2437 = add nsw i64 %v2426, 1
  br label %b253
b255:
  %v2438 = add nsw i64 %v2415, 1
  br label %b250
b252:
  %v2439 = add nsw i64 %v2390, 1
  br label %b245
b247:
  %v2440 = add nsw i64 %v2384, 1
  br label %b242
b244:
  %v2441 = add nsw i64 %v2379, 96
  br label %b239
b241:
  %v2443 = add i64 %v7, 0
  %v2444 = sdiv i64 %v2443, 1
  %v2445 = add i64 %v2, 1
  %v2446 = mul i64 %v2444, %v2
  %v2447 = sdiv i64 %v2446, %v3
  %v2448 = mul i64 %v2447, 1
  %v2449 = icmp slt i64 %v2448, %v7
  %v2450 = select i1 %v2449, i64 %v2448, i64 %v7
  %v2451 = mul i64 %v2444, %v2445
  %v2452 = sdiv i64 %v2451, %v3
  %v2453 = mul i64 %v2452, 1
  %v2454 = icmp slt i64 %v2453, %v7
  %v2455 = select i1 %v2454, i64 %v2453, i64 %v7
  br label %b256
b256:
  %v2456 = phi i64 [ %v2450, %b241 ], [ %v2790, %b261 ]
  %v2457 = icmp slt i64 %v2456, %v2455
  br i1 %v2457, label %b257, label %b258
b257:
  %v2458 = add i64 %v2456, 96
  %v2459 = icmp slt i64 %v2458, %v2455
  %v2460 = select i1 %v2459, i64 %v2458, i64 %v2455
  br label %b259
b259:
  %v2461 = phi i64 [ 0, %b257 ], [ %v2789, %b264 ]
  %v2462 = icmp slt i64 %v2461, 1
  br i1 %v2462, label %b260, label %b261
b260:
  %v2463 = sub i64 %v2460, %v2456
  %v2464 = sub i64 2, 1
  %v2465 = add i64 %v2463, %v2464
  %v2466 = sdiv i64 %v2465, 2
  br label %b262
b262:
  %v2467 = phi i64 [ 0, %b260 ], [ %v2788, %b269 ]
  %v2468 = icmp slt i64 %v2467, %v2466
  br i1 %v2468, label %b263, label %b264
b263:
  %v2469 = mul i64 %v2463, %v2467
  %v2470 = sdiv i64 %v2469, %v2466
  %v2471 = add i64 %v2456, %v2470
  %v2472 = add i64 %v2467, 1
  %v2473 = mul i64 %v2463, %v2472
  %v2474 = sdiv i64 %v2473, %v2466
  %v2475 = add i64 %v2456, %v2474
  %v2476 = mul i64 %v2461, 256
  %v2477 = getelementptr inbounds float, ptr %v725, i64 %v2476
  %v2478 = sub i64 %v2475, %v2471
  %v2479 = add i64 %v1171, 0
  %v2480 = and i64 %v2479, %v218
  %v2481 = mul i64 %v2480, %v7
  %v2482 = add i64 %v2481, %v2471
  %v2483 = mul i64 %v2482, 8
  %v2484 = getelementptr inbounds float, ptr %v48, i64 %v2483
  %v2485 = getelementptr inbounds float, ptr %v2484, i64 0
  %v2486 = sub i64 %v2478, 1
  %v2487 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v2486
  %v2488 = load ptr, ptr %v2487, align 4
  %v2489 = getelementptr inbounds float, ptr %v2442, i64 0
  %v2490 = icmp sgt i64 %v2478, 0
  br i1 %v2490, label %b265, label %b266
b265:
  call void %v2488(ptr %v2485, i64 8, ptr %v2477, i64 8, ptr %v2489, i64 32, i64 8)
  br label %b266
b266:
  %v2491 = add i64 %v2476, 256
  br label %b267
b267:
  %v2492 = phi i64 [ %v2471, %b266 ], [ %v2787, %b272 ]
  %v2493 = icmp slt i64 %v2492, %v2475
  br i1 %v2493, label %b268, label %b269
b268:
  %v2494 = sub i64 %v2492, %v2471
  %v2495 = mul i64 %v2494, 32
  %v2496 = getelementptr inbounds float, ptr %v2442, i64 %v2495
  %v2497 = add i64 %v1171, 1
  %v2498 = and i64 %v2497, %v228
  %v2499 = mul i64 %v2498, %v7
  %v2500 = add i64 %v2499, %v2492
  %v2501 = mul i64 %v2500, 1
  %v2502 = getelementptr inbounds float, ptr %v58, i64 %v2501
  %v2503 = getelementptr inbounds float, ptr %v2502, i64 0
  %v2504 = load float, ptr %v2503, align 4
  %v2505 = add i64 %v1171, 0
  %v2506 = and i64 %v2505, %v264
  %v2507 = mul i64 %v2506, %v7
  %v2508 = add i64 %v2507, %v2492
  %v2509 = mul i64 %v2508, 32
  %v2510 = getelementptr inbounds float, ptr %v164, i64 %v2509
  %v2511 = add i64 %v1171, 0
  %v2512 = and i64 %v2511, %v224
  %v2513 = mul i64 %v2512, %v7
  %v2514 = add i64 %v2513, %v2492
  %v2515 = mul i64 %v2514, 8
  %v2516 = getelementptr inbounds float, ptr %v54, i64 %v2515
  %v2517 = fsub float 0x3FF0000000000000, %v2504
  %v2518 = add i64 %v1171, 0
  %v2519 = and i64 %v2518, %v218
  %v2520 = mul i64 %v2519, %v7
  %v2521 = add i64 %v2520, %v2492
  %v2522 = mul i64 %v2521, 8
  %v2523 = getelementptr inbounds float, ptr %v48, i64 %v2522
  %v2524 = add i64 %v1171, 0
  %v2525 = and i64 %v2524, %v266
  %v2526 = mul i64 %v2525, %v7
  %v2527 = add i64 %v2526, %v2492
  %v2528 = mul i64 %v2527, 8
  %v2529 = getelementptr inbounds float, ptr %v166, i64 %v2528
  %v2530 = add i64 %v1171, 0
  %v2531 = and i64 %v2530, %v268
  %v2532 = mul i64 %v2531, %v7
  %v2533 = add i64 %v2532, %v2492
  %v2534 = mul i64 %v2533, 8
  %v2535 = getelementptr inbounds float, ptr %v168, i64 %v2534
  %v2536 = add i64 %v1171, 0
  %v2537 = and i64 %v2536, %v270
  %v2538 = mul i64 %v2537, %v7
  %v2539 = add i64 %v2538, %v2492
  %v2540 = mul i64 %v2539, 8
  %v2541 = getelementptr inbounds float, ptr %v170, i64 %v2540
  %v2542 = add i64 %v1171, 1
  %v2543 = and i64 %v2542, %v224
  %v2544 = mul i64 %v2543, %v7
  %v2545 = add i64 %v2544, %v2492
  %v2546 = mul i64 %v2545, 8
  %v2547 = getelementptr inbounds float, ptr %v54, i64 %v2546
  %v2548 = add i64 %v1171, 0
  %v2549 = and i64 %v2548, %v272
  %v2550 = mul i64 %v2549, %v7
  %v2551 = add i64 %v2550, %v2492
  %v2552 = mul i64 %v2551, 8
  %v2553 = getelementptr inbounds float, ptr %v172, i64 %v2552
  %v2554 = add i64 %v1171, 1
  %v2555 = and i64 %v2554, %v218
  %v2556 = mul i64 %v2555, %v7
  %v2557 = add i64 %v2556, %v2492
  %v2558 = mul i64 %v2557, 8
  %v2559 = getelementptr inbounds float, ptr %v48, i64 %v2558
  br label %b270
b270:
  %v2560 = phi i64 [ 0, %b268 ], [ %v2786, %b271 ]
  %v2561 = icmp slt i64 %v2560, 1
  br i1 %v2561, label %b271, label %b272
b271:
  %v2562 = mul i64 %v2461, 1
  %v2563 = add i64 %v2562, %v2560
  %v2564 = mul i64 %v2563, 8
  %v2565 = add i64 0, %v2560
  %v2566 = mul i64 %v2565, 8
  %v2567 = getelementptr inbounds float, ptr %v2496, i64 %v2566
  %v2568 = load <8 x float>, ptr %v2567, align 4
  %v2569 = add i64 1, %v2560
  %v2570 = mul i64 %v2569, 8
  %v2571 = getelementptr inbounds float, ptr %v2496, i64 %v2570
  %v2572 = load <8 x float>, ptr %v2571, align 4
  %v2573 = add i64 2, %v2560
  %v2574 = mul i64 %v2573, 8
  %v2575 = getelementptr inbounds float, ptr %v2496, i64 %v2574
  %v2576 = load <8 x float>, ptr %v2575, align 4
  %v2577 = add i64 3, %v2560
  %v2578 = mul i64 %v2577, 8
  %v2579 = getelementptr inbounds float, ptr %v2496, i64 %v2578
  %v2580 = load <8 x float>, ptr %v2579, align 4
  %v2581 = add i64 8, %v2564
  %v2582 = getelementptr inbounds float, ptr %v2510, i64 %v2581
  %v2583 = load <8 x float>, ptr %v2582, align 4
  %v2584 = insertelement <8 x float> poison, float %v2504, i64 0
  %v2585 = shufflevector <8 x float> %v2584, <8 x float> poison, <8 x i32> zeroinitializer
  %v2586 = fmul <8 x float> %v2585, %v2583
  %v2587 = fadd <8 x float> %v2586, %v2568
  %v2588 = add i64 8, %v2564
  %v2589 = getelementptr inbounds float, ptr %v32, i64 %v2588
  %v2590 = load <8 x float>, ptr %v2589, align 4
  %v2591 = fadd <8 x float> %v2587, %v2590
  %v2592 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2591)
  %v2593 = fneg <8 x float> %v2592
  %v2594 = fcmp olt <8 x float> %v2593, splat (float 0xC05A400000000000)
  %v2595 = select <8 x i1> %v2594, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2593
  %v2596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2595, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2597 = fsub <8 x float> %v2596, splat (float 0x4168000000000000)
  %v2598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2597, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2595)
  %v2599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2597, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2598)
  %v2600 = bitcast <8 x float> %v2596 to <8 x i32>
  %v2601 = fmul <8 x float> %v2599, %v2599
  %v2602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2599, <8 x float> splat (float 0x3F81227F40000000))
  %v2603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2602, <8 x float> %v2599, <8 x float> splat (float 0x3FA5556740000000))
  %v2604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2603, <8 x float> %v2599, <8 x float> splat (float 0x3FC5554B00000000))
  %v2605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2604, <8 x float> %v2599, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2601, <8 x float> %v2605, <8 x float> %v2599)
  %v2607 = sub <8 x i32> %v2600, splat (i32 1262485250)
  %v2608 = lshr <8 x i32> %v2607, splat (i32 1)
  %v2609 = sub <8 x i32> %v2607, %v2608
  %v2610 = shl <8 x i32> %v2608, splat (i32 23)
  %v2611 = bitcast <8 x i32> %v2610 to <8 x float>
  %v2612 = shl <8 x i32> %v2609, splat (i32 23)
  %v2613 = bitcast <8 x i32> %v2612 to <8 x float>
  %v2614 = fadd <8 x float> %v2606, splat (float 0x3FF0000000000000)
  %v2615 = fmul <8 x float> %v2614, %v2611
  %v2616 = fmul <8 x float> %v2615, %v2613
  %v2617 = fcmp olt <8 x float> %v2591, splat (float 0x0000000000000000)
  %v2618 = select <8 x i1> %v2617, <8 x float> %v2616, <8 x float> splat (float 0x3FF0000000000000)
  %v2619 = fadd <8 x float> %v2616, splat (float 0x3FF0000000000000)
  %v2620 = fdiv <8 x float> %v2618, %v2619
  %v2621 = add i64 24, %v2564
  %v2622 = getelementptr inbounds float, ptr %v2510, i64 %v2621
  %v2623 = load <8 x float>, ptr %v2622, align 4
  %v2624 = fmul <8 x float> %v2585, %v2623
  %v2625 = fadd <8 x float> %v2624, %v2572
  %v2626 = add i64 24, %v2564
  %v2627 = getelementptr inbounds float, ptr %v32, i64 %v2626
  %v2628 = load <8 x float>, ptr %v2627, align 4
  %v2629 = fadd <8 x float> %v2625, %v2628
  %v2630 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2629)
  %v2631 = fcmp ogt <8 x float> %v2630, splat (float 0x4023000000000000)
  %v2632 = select <8 x i1> %v2631, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2630
  %v2633 = fadd <8 x float> %v2632, %v2632
  %v2634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2633, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2635 = fsub <8 x float> %v2634, splat (float 0x4168000000000000)
  %v2636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2635, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2633)
  %v2637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2635, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2636)
  %v2638 = bitcast <8 x float> %v2634 to <8 x i32>
  %v2639 = fmul <8 x float> %v2637, %v2637
  %v2640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2637, <8 x float> splat (float 0x3F81227F40000000))
  %v2641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2640, <8 x float> %v2637, <8 x float> splat (float 0x3FA5556740000000))
  %v2642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2641, <8 x float> %v2637, <8 x float> splat (float 0x3FC5554B00000000))
  %v2643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2642, <8 x float> %v2637, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2639, <8 x float> %v2643, <8 x float> %v2637)
  %v2645 = shl <8 x i32> %v2638, splat (i32 23)
  %v2646 = add <8 x i32> %v2645, splat (i32 1065353216)
  %v2647 = bitcast <8 x i32> %v2646 to <8 x float>
  %v2648 = fsub <8 x float> %v2647, splat (float 0x3FF0000000000000)
  %v2649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2647, <8 x float> %v2644, <8 x float> %v2648)
  %v2650 = fadd <8 x float> %v2649, splat (float 0x4000000000000000)
  %v2651 = fdiv <8 x float> %v2649, %v2650
  %v2652 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2651, <8 x float> %v2629)
  %v2653 = add i64 0, %v2564
  %v2654 = getelementptr inbounds float, ptr %v2510, i64 %v2653
  %v2655 = load <8 x float>, ptr %v2654, align 4
  %v2656 = fmul <8 x float> %v2585, %v2655
  %v2657 = fadd <8 x float> %v2656, %v2576
  %v2658 = add i64 0, %v2564
  %v2659 = getelementptr inbounds float, ptr %v32, i64 %v2658
  %v2660 = load <8 x float>, ptr %v2659, align 4
  %v2661 = fadd <8 x float> %v2657, %v2660
  %v2662 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2661)
  %v2663 = fneg <8 x float> %v2662
  %v2664 = fcmp olt <8 x float> %v2663, splat (float 0xC05A400000000000)
  %v2665 = select <8 x i1> %v2664, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2663
  %v2666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2665, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2667 = fsub <8 x float> %v2666, splat (float 0x4168000000000000)
  %v2668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2667, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2665)
  %v2669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2667, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2668)
  %v2670 = bitcast <8 x float> %v2666 to <8 x i32>
  %v2671 = fmul <8 x float> %v2669, %v2669
  %v2672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2669, <8 x float> splat (float 0x3F81227F40000000))
  %v2673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2672, <8 x float> %v2669, <8 x float> splat (float 0x3FA5556740000000))
  %v2674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2673, <8 x float> %v2669, <8 x float> splat (float 0x3FC5554B00000000))
  %v2675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2674, <8 x float> %v2669, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2671, <8 x float> %v2675, <8 x float> %v2669)
  %v2677 = sub <8 x i32> %v2670, splat (i32 1262485250)
  %v2678 = lshr <8 x i32> %v2677, splat (i32 1)
  %v2679 = sub <8 x i32> %v2677, %v2678
  %v2680 = shl <8 x i32> %v2678, splat (i32 23)
  %v2681 = bitcast <8 x i32> %v2680 to <8 x float>
  %v2682 = shl <8 x i32> %v2679, splat (i32 23)
  %v2683 = bitcast <8 x i32> %v2682 to <8 x float>
  %v2684 = fadd <8 x float> %v2676, splat (float 0x3FF0000000000000)
  %v2685 = fmul <8 x float> %v2684, %v2681
  %v2686 = fmul <8 x float> %v2685, %v2683
  %v2687 = fcmp olt <8 x float> %v2661, splat (float 0x0000000000000000)
  %v2688 = select <8 x i1> %v2687, <8 x float> %v2686, <8 x float> splat (float 0x3FF0000000000000)
  %v2689 = fadd <8 x float> %v2686, splat (float 0x3FF0000000000000)
  %v2690 = fdiv <8 x float> %v2688, %v2689
  %v2691 = fmul <8 x float> %v2620, %v2652
  %v2692 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2693 = shufflevector <8 x float> %v2692, <8 x float> poison, <8 x i32> zeroinitializer
  %v2694 = fmul <8 x float> %v2693, %v2691
  %v2695 = add i64 0, %v2564
  %v2696 = getelementptr inbounds float, ptr %v2516, i64 %v2695
  %v2697 = load <8 x float>, ptr %v2696, align 4
  %v2698 = fmul <8 x float> %v2690, %v2697
  %v2699 = fadd <8 x float> %v2698, %v2691
  %v2700 = fmul <8 x float> %v2585, %v2699
  %v2701 = insertelement <8 x float> poison, float %v2517, i64 0
  %v2702 = shufflevector <8 x float> %v2701, <8 x float> poison, <8 x i32> zeroinitializer
  %v2703 = fmul <8 x float> %v2702, %v2697
  %v2704 = fadd <8 x float> %v2700, %v2703
  %v2705 = fadd <8 x float> %v2694, %v2704
  %v2706 = add i64 16, %v2564
  %v2707 = getelementptr inbounds float, ptr %v2510, i64 %v2706
  %v2708 = load <8 x float>, ptr %v2707, align 4
  %v2709 = fmul <8 x float> %v2585, %v2708
  %v2710 = fadd <8 x float> %v2709, %v2580
  %v2711 = add i64 16, %v2564
  %v2712 = getelementptr inbounds float, ptr %v32, i64 %v2711
  %v2713 = load <8 x float>, ptr %v2712, align 4
  %v2714 = fadd <8 x float> %v2710, %v2713
  %v2715 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2714)
  %v2716 = fneg <8 x float> %v2715
  %v2717 = fcmp olt <8 x float> %v2716, splat (float 0xC05A400000000000)
  %v2718 = select <8 x i1> %v2717, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2716
  %v2719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2718, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2720 = fsub <8 x float> %v2719, splat (float 0x4168000000000000)
  %v2721 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2720, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2718)
  %v2722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2720, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2721)
  %v2723 = bitcast <8 x float> %v2719 to <8 x i32>
  %v2724 = fmul <8 x float> %v2722, %v2722
  %v2725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2722, <8 x float> splat (float 0x3F81227F40000000))
  %v2726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2725, <8 x float> %v2722, <8 x float> splat (float 0x3FA5556740000000))
  %v2727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2726, <8 x float> %v2722, <8 x float> splat (float 0x3FC5554B00000000))
  %v2728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2727, <8 x float> %v2722, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2724, <8 x float> %v2728, <8 x float> %v2722)
  %v2730 = sub <8 x i32> %v2723, splat (i32 1262485250)
  %v2731 = lshr <8 x i32> %v2730, splat (i32 1)
  %v2732 = sub <8 x i32> %v2730, %v2731
  %v2733 = shl <8 x i32> %v2731, splat (i32 23)
  %v2734 = bitcast <8 x i32> %v2733 to <8 x float>
  %v2735 = shl <8 x i32> %v2732, splat (i32 23)
  %v2736 = bitcast <8 x i32> %v2735 to <8 x float>
  %v2737 = fadd <8 x float> %v2729, splat (float 0x3FF0000000000000)
  %v2738 = fmul <8 x float> %v2737, %v2734
  %v2739 = fmul <8 x float> %v2738, %v2736
  %v2740 = fcmp olt <8 x float> %v2714, splat (float 0x0000000000000000)
  %v2741 = select <8 x i1> %v2740, <8 x float> %v2739, <8 x float> splat (float 0x3FF0000000000000)
  %v2742 = fadd <8 x float> %v2739, splat (float 0x3FF0000000000000)
  %v2743 = fdiv <8 x float> %v2741, %v2742
  %v2744 = fmul <8 x float> %v2585, %v2743
  %v2745 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2705)
  %v2746 = fcmp ogt <8 x float> %v2745, splat (float 0x4023000000000000)
  %v2747 = select <8 x i1> %v2746, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2745
  %v2748 = fadd <8 x float> %v2747, %v2747
  %v2749 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2748, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2750 = fsub <8 x float> %v2749, splat (float 0x4168000000000000)
  %v2751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2750, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2748)
  %v2752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2750, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2751)
  %v2753 = bitcast <8 x float> %v2749 to <8 x i32>
  %v2754 = fmul <8 x float> %v2752, %v2752
  %v2755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2752, <8 x float> splat (float 0x3F81227F40000000))
  %v2756 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2755, <8 x float> %v2752, <8 x float> splat (float 0x3FA5556740000000))
  %v2757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2756, <8 x float> %v2752, <8 x float> splat (float 0x3FC5554B00000000))
  %v2758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2757, <8 x float> %v2752, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2754, <8 x float> %v2758, <8 x float> %v2752)
  %v2760 = shl <8 x i32> %v2753, splat (i32 23)
  %v2761 = add <8 x i32> %v2760, splat (i32 1065353216)
  %v2762 = bitcast <8 x i32> %v2761 to <8 x float>
  %v2763 = fsub <8 x float> %v2762, splat (float 0x3FF0000000000000)
  %v2764 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2762, <8 x float> %v2759, <8 x float> %v2763)
  %v2765 = fadd <8 x float> %v2764, splat (float 0x4000000000000000)
  %v2766 = fdiv <8 x float> %v2764, %v2765
  %v2767 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2766, <8 x float> %v2705)
  %v2768 = fmul <8 x float> %v2744, %v2767
  %v2769 = add i64 0, %v2564
  %v2770 = getelementptr inbounds float, ptr %v2523, i64 %v2769
  %v2771 = load <8 x float>, ptr %v2770, align 4
  %v2772 = fmul <8 x float> %v2702, %v2771
  %v2773 = fadd <8 x float> %v2768, %v2772
  %v2774 = add i64 0, %v2564
  %v2775 = getelementptr inbounds float, ptr %v2529, i64 %v2774
  store <8 x float> %v2620, ptr %v2775, align 4
  %v2776 = add i64 0, %v2564
  %v2777 = getelementptr inbounds float, ptr %v2535, i64 %v2776
  store <8 x float> %v2652, ptr %v2777, align 4
  %v2778 = add i64 0, %v2564
  %v2779 = getelementptr inbounds float, ptr %v2541, i64 %v2778
  store <8 x float> %v2690, ptr %v2779, align 4
  %v2780 = add i64 0, %v2564
  %v2781 = getelementptr inbounds float, ptr %v2547, i64 %v2780
  store <8 x float> %v2705, ptr %v2781, align 4
  %v2782 = add i64 0, %v2564
  %v2783 = getelementptr inbounds float, ptr %v2553, i64 %v2782
  store <8 x float> %v2743, ptr %v2783, align 4
  %v2784 = add i64 0, %v2564
  %v2785 = getelementptr inbounds float, ptr %v2559, i64 %v2784
  store <8 x float> %v2773, ptr %v2785, align 4
  %v2786 = add nsw i64 %v2560, 1
  br label %b270
b272:
  %v2787 = add nsw i64 %v2492, 1
  br label %b267
b269:
  %v2788 = add nsw i64 %v2467, 1
  br label %b262
b264:
  %v2789 = add nsw i64 %v2461, 1
  br label %b259
b261:
  %v2790 = add nsw i64 %v2456, 96
  br label %b256
b258:
  %v2791 = add nsw i64 %v1171, 1
  br label %b178
b180:
  %v2792 = icmp sgt i64 %v3, 1
  br i1 %v2792, label %b273, label %b274
b273:
  %v2793 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2794 = atomicrmw add ptr %v2793, i64 1 acq_rel
  %v2795 = load i64, ptr %v285, align 8
  %v2796 = add i64 %v2795, 1
  store i64 %v2796, ptr %v285, align 8
  %v2797 = mul i64 %v3, %v2796
  br label %b275
b275:
  %v2798 = load atomic i64, ptr %v2793 acquire, align 8
  %v2799 = icmp slt i64 %v2798, %v2797
  br i1 %v2799, label %b276, label %b277
b276:
  %v2800 = call i32 @sched_yield()
  br label %b275
b277:
  br label %b274
b274:
  %v2801 = add nsw i64 %v1061, %v1060
  br label %b149
b151:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v285 = alloca i64, i64 1, align 8
  %v1201 = alloca float, i64 64, align 4
  %v2690 = alloca float, i64 128, align 4
  %v3820 = alloca float, i64 64, align 4
  %v3990 = alloca float, i64 64, align 4
  %v4188 = alloca float, i64 64, align 4
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
  %v201 = getelementptr inbounds i64, ptr %v1, i64 6
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 18
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 19
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 20
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 21
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 22
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 23
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 24
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 25
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 26
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 27
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 28
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 29
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 30
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 39
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 51
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 53
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 55
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 58
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 60
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 62
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 67
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 68
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 69
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 70
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 76
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 78
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 79
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 80
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 81
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 82
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 83
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 84
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 85
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 86
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 87
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 93
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 94
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 97
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 98
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 100
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 101
  %v284 = load i64, ptr %v283, align 8
  store i64 0, ptr %v285, align 8
  %v286 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v287 = load ptr, ptr %v286, align 4
  %v288 = mul i64 %v2, 25344
  %v289 = add i64 %v288, 2096
  %v290 = getelementptr inbounds float, ptr %v287, i64 %v289
  %v291 = getelementptr inbounds float, ptr %v287, i64 0
  %v292 = getelementptr inbounds float, ptr %v287, i64 256
  %v293 = getelementptr inbounds float, ptr %v287, i64 1040
  %v294 = getelementptr inbounds float, ptr %v287, i64 1304
  %v295 = getelementptr inbounds i64, ptr %v1, i64 4
  %v296 = load i64, ptr %v295, align 8
  %v297 = icmp eq i64 %v296, 0
  br i1 %v297, label %b0, label %b1
b0:
  %v298 = add i64 1, 0
  %v299 = sdiv i64 %v298, 1
  %v300 = add i64 %v2, 1
  %v301 = mul i64 %v299, %v2
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, 1
  %v305 = select i1 %v304, i64 %v303, i64 1
  %v306 = mul i64 %v299, %v300
  %v307 = sdiv i64 %v306, %v3
  %v308 = mul i64 %v307, 1
  %v309 = icmp slt i64 %v308, 1
  %v310 = select i1 %v309, i64 %v308, i64 1
  %v311 = icmp slt i64 %v310, 1
  %v312 = select i1 %v311, i64 %v310, i64 1
  br label %b2
b2:
  %v313 = phi i64 [ %v305, %b0 ], [ %v327, %b3 ]
  %v314 = icmp slt i64 %v313, %v312
  br i1 %v314, label %b3, label %b4
b3:
  %v315 = mul i64 %v313, 256
  %v316 = mul i64 %v313, 8
  %v317 = add i64 %v315, 0
  %v318 = add i64 %v316, 0
  %v319 = getelementptr inbounds float, ptr %v291, i64 %v317
  %v320 = sub i64 8, %v318
  %v321 = icmp slt i64 %v320, 0
  %v322 = select i1 %v321, i64 0, i64 %v320
  %v323 = mul i64 %v318, 1
  %v324 = add i64 0, %v323
  %v325 = getelementptr inbounds float, ptr %v28, i64 %v324
  call void @pack_rows(ptr %v325, i64 1, i64 8, i64 32, i64 %v322, ptr %v319, i64 8)
  %v326 = add i64 %v315, 256
  %v327 = add nsw i64 %v313, 1
  br label %b2
b4:
  %v328 = add i64 1, 0
  %v329 = sdiv i64 %v328, 1
  %v330 = add i64 %v2, 1
  %v331 = mul i64 %v329, %v2
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, 1
  %v335 = select i1 %v334, i64 %v333, i64 1
  %v336 = mul i64 %v329, %v330
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, 1
  %v340 = select i1 %v339, i64 %v338, i64 1
  %v341 = icmp slt i64 %v340, 1
  %v342 = select i1 %v341, i64 %v340, i64 1
  br label %b5
b5:
  %v343 = phi i64 [ %v335, %b4 ], [ %v377, %b6 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b6, label %b7
b6:
  %v345 = mul i64 %v343, 784
  %v346 = mul i64 %v343, 8
  %v347 = add i64 %v345, 0
  %v348 = add i64 %v346, 0
  %v349 = getelementptr inbounds float, ptr %v292, i64 %v347
  %v350 = sub i64 8, %v348
  %v351 = icmp slt i64 %v350, 0
  %v352 = select i1 %v351, i64 0, i64 %v350
  %v353 = mul i64 %v348, 1
  %v354 = add i64 0, %v353
  %v355 = getelementptr inbounds float, ptr %v20, i64 %v354
  call void @pack_rows(ptr %v355, i64 1, i64 8, i64 33, i64 %v352, ptr %v349, i64 8)
  %v356 = add i64 %v345, 264
  %v357 = add i64 %v356, 0
  %v358 = add i64 %v346, 0
  %v359 = getelementptr inbounds float, ptr %v292, i64 %v357
  %v360 = sub i64 8, %v358
  %v361 = icmp slt i64 %v360, 0
  %v362 = select i1 %v361, i64 0, i64 %v360
  %v363 = mul i64 %v358, 1
  %v364 = add i64 0, %v363
  %v365 = getelementptr inbounds float, ptr %v30, i64 %v364
  call void @pack_rows(ptr %v365, i64 1, i64 8, i64 32, i64 %v362, ptr %v359, i64 8)
  %v366 = add i64 %v356, 256
  %v367 = add i64 %v366, 0
  %v368 = add i64 %v346, 0
  %v369 = getelementptr inbounds float, ptr %v292, i64 %v367
  %v370 = sub i64 8, %v368
  %v371 = icmp slt i64 %v370, 0
  %v372 = select i1 %v371, i64 0, i64 %v370
  %v373 = mul i64 %v368, 1
  %v374 = add i64 0, %v373
  %v375 = getelementptr inbounds float, ptr %v24, i64 %v374
  call void @pack_rows(ptr %v375, i64 1, i64 8, i64 33, i64 %v372, ptr %v369, i64 8)
  %v376 = add i64 %v366, 264
  %v377 = add nsw i64 %v343, 1
  br label %b5
b7:
  %v378 = add i64 1, 0
  %v379 = sdiv i64 %v378, 1
  %v380 = add i64 %v2, 1
  %v381 = mul i64 %v379, %v2
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, 1
  %v385 = select i1 %v384, i64 %v383, i64 1
  %v386 = mul i64 %v379, %v380
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, 1
  %v390 = select i1 %v389, i64 %v388, i64 1
  %v391 = icmp slt i64 %v390, 1
  %v392 = select i1 %v391, i64 %v390, i64 1
  br label %b8
b8:
  %v393 = phi i64 [ %v385, %b7 ], [ %v407, %b9 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b9, label %b10
b9:
  %v395 = mul i64 %v393, 264
  %v396 = mul i64 %v393, 8
  %v397 = add i64 %v395, 0
  %v398 = add i64 %v396, 0
  %v399 = getelementptr inbounds float, ptr %v293, i64 %v397
  %v400 = sub i64 8, %v398
  %v401 = icmp slt i64 %v400, 0
  %v402 = select i1 %v401, i64 0, i64 %v400
  %v403 = mul i64 %v398, 1
  %v404 = add i64 0, %v403
  %v405 = getelementptr inbounds float, ptr %v14, i64 %v404
  call void @pack_rows(ptr %v405, i64 1, i64 8, i64 33, i64 %v402, ptr %v399, i64 8)
  %v406 = add i64 %v395, 264
  %v407 = add nsw i64 %v393, 1
  br label %b8
b10:
  %v408 = add i64 1, 0
  %v409 = sdiv i64 %v408, 1
  %v410 = add i64 %v2, 1
  %v411 = mul i64 %v409, %v2
  %v412 = sdiv i64 %v411, %v3
  %v413 = mul i64 %v412, 1
  %v414 = icmp slt i64 %v413, 1
  %v415 = select i1 %v414, i64 %v413, i64 1
  %v416 = mul i64 %v409, %v410
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, 1
  %v420 = select i1 %v419, i64 %v418, i64 1
  %v421 = icmp slt i64 %v420, 1
  %v422 = select i1 %v421, i64 %v420, i64 1
  br label %b11
b11:
  %v423 = phi i64 [ %v415, %b10 ], [ %v447, %b12 ]
  %v424 = icmp slt i64 %v423, %v422
  br i1 %v424, label %b12, label %b13
b12:
  %v425 = mul i64 %v423, 528
  %v426 = mul i64 %v423, 8
  %v427 = add i64 %v425, 0
  %v428 = add i64 %v426, 0
  %v429 = getelementptr inbounds float, ptr %v294, i64 %v427
  %v430 = sub i64 8, %v428
  %v431 = icmp slt i64 %v430, 0
  %v432 = select i1 %v431, i64 0, i64 %v430
  %v433 = mul i64 %v428, 1
  %v434 = add i64 0, %v433
  %v435 = getelementptr inbounds float, ptr %v22, i64 %v434
  call void @pack_rows(ptr %v435, i64 1, i64 8, i64 33, i64 %v432, ptr %v429, i64 8)
  %v436 = add i64 %v425, 264
  %v437 = add i64 %v436, 0
  %v438 = add i64 %v426, 0
  %v439 = getelementptr inbounds float, ptr %v294, i64 %v437
  %v440 = sub i64 8, %v438
  %v441 = icmp slt i64 %v440, 0
  %v442 = select i1 %v441, i64 0, i64 %v440
  %v443 = mul i64 %v438, 1
  %v444 = add i64 0, %v443
  %v445 = getelementptr inbounds float, ptr %v16, i64 %v444
  call void @pack_rows(ptr %v445, i64 1, i64 8, i64 33, i64 %v442, ptr %v439, i64 8)
  %v446 = add i64 %v436, 264
  %v447 = add nsw i64 %v423, 1
  br label %b11
b13:
  br label %b1
b1:
  %v448 = icmp sgt i64 %v3, 1
  br i1 %v448, label %b14, label %b15
b14:
  %v449 = getelementptr inbounds i64, ptr %v1, i64 3
  %v450 = atomicrmw add ptr %v449, i64 1 acq_rel
  %v451 = load i64, ptr %v285, align 8
  %v452 = add i64 %v451, 1
  store i64 %v452, ptr %v285, align 8
  %v453 = mul i64 %v3, %v452
  br label %b16
b16:
  %v454 = load atomic i64, ptr %v449 acquire, align 8
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b17, label %b18
b17:
  %v456 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v457 = phi i64 [ 0, %b15 ], [ %v4135, %b238 ]
  %v458 = icmp slt i64 %v457, %v5
  br i1 %v458, label %b20, label %b21
b20:
  %v459 = sub i64 %v5, 1
  %v460 = sub i64 %v459, %v457
  %v461 = add i64 %v7, 0
  %v462 = sdiv i64 %v461, 1
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v7
  %v468 = select i1 %v467, i64 %v466, i64 %v7
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v7
  %v473 = select i1 %v472, i64 %v471, i64 %v7
  br label %b22
b22:
  %v474 = phi i64 [ %v468, %b20 ], [ %v523, %b27 ]
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b23, label %b24
b23:
  br label %b25
b25:
  %v476 = phi i64 [ 0, %b23 ], [ %v509, %b26 ]
  %v477 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v508, %b26 ]
  %v478 = icmp slt i64 %v476, 8
  br i1 %v478, label %b26, label %b27
b26:
  %v479 = add i64 %v460, 1
  %v480 = and i64 %v479, 1
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v474
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v64, i64 %v483
  %v485 = add i64 %v460, 0
  %v486 = and i64 %v485, %v208
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v474
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v38, i64 %v489
  %v491 = add i64 %v460, 0
  %v492 = and i64 %v491, %v218
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v474
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v48, i64 %v495
  %v497 = add i64 0, %v476
  %v498 = getelementptr inbounds float, ptr %v484, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 0, %v476
  %v501 = getelementptr inbounds float, ptr %v490, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = fadd <8 x float> %v499, %v502
  %v504 = add i64 0, %v476
  %v505 = getelementptr inbounds float, ptr %v496, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = fmul <8 x float> %v503, %v506
  %v508 = fadd <8 x float> %v477, %v507
  %v509 = add nsw i64 %v476, 8
  br label %b25
b27:
  %v510 = shufflevector <8 x float> %v477, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v511 = shufflevector <8 x float> %v477, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v512 = fadd <4 x float> %v510, %v511
  %v513 = shufflevector <4 x float> %v512, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v514 = shufflevector <4 x float> %v512, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v515 = fadd <2 x float> %v513, %v514
  %v516 = extractelement <2 x float> %v515, i64 0
  %v517 = extractelement <2 x float> %v515, i64 1
  %v518 = fadd float %v516, %v517
  %v519 = fadd float %v518, 0x0000000000000000
  %v520 = mul i64 %v474, 1
  %v521 = getelementptr inbounds float, ptr %v174, i64 %v520
  %v522 = getelementptr inbounds float, ptr %v521, i64 0
  store float %v519, ptr %v522, align 4
  %v523 = add nsw i64 %v474, 1
  br label %b22
b24:
  %v524 = add i64 %v7, 0
  %v525 = sdiv i64 %v524, 1
  %v526 = add i64 %v2, 1
  %v527 = mul i64 %v525, %v2
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, %v7
  %v531 = select i1 %v530, i64 %v529, i64 %v7
  %v532 = mul i64 %v525, %v526
  %v533 = sdiv i64 %v532, %v3
  %v534 = mul i64 %v533, 1
  %v535 = icmp slt i64 %v534, %v7
  %v536 = select i1 %v535, i64 %v534, i64 %v7
  br label %b28
b28:
  %v537 = phi i64 [ %v531, %b24 ], [ %v619, %b33 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b29, label %b30
b29:
  br label %b31
b31:
  %v539 = phi i64 [ 0, %b29 ], [ %v605, %b32 ]
  %v540 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v604, %b32 ]
  %v541 = icmp slt i64 %v539, 8
  br i1 %v541, label %b32, label %b33
b32:
  %v542 = add i64 %v460, 1
  %v543 = and i64 %v542, 1
  %v544 = mul i64 %v543, %v7
  %v545 = add i64 %v544, %v537
  %v546 = mul i64 %v545, 8
  %v547 = getelementptr inbounds float, ptr %v64, i64 %v546
  %v548 = add i64 %v460, 0
  %v549 = and i64 %v548, %v208
  %v550 = mul i64 %v549, %v7
  %v551 = add i64 %v550, %v537
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v38, i64 %v552
  %v554 = add i64 %v460, 1
  %v555 = and i64 %v554, %v224
  %v556 = mul i64 %v555, %v7
  %v557 = add i64 %v556, %v537
  %v558 = mul i64 %v557, 8
  %v559 = getelementptr inbounds float, ptr %v54, i64 %v558
  %v560 = add i64 %v460, 0
  %v561 = and i64 %v560, %v272
  %v562 = mul i64 %v561, %v7
  %v563 = add i64 %v562, %v537
  %v564 = mul i64 %v563, 8
  %v565 = getelementptr inbounds float, ptr %v172, i64 %v564
  %v566 = add i64 0, %v539
  %v567 = getelementptr inbounds float, ptr %v547, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 0, %v539
  %v570 = getelementptr inbounds float, ptr %v553, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = fadd <8 x float> %v568, %v571
  %v573 = add i64 0, %v539
  %v574 = getelementptr inbounds float, ptr %v559, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v575)
  %v577 = fcmp ogt <8 x float> %v576, splat (float 0x4023000000000000)
  %v578 = select <8 x i1> %v577, <8 x float> splat (float 0x4023000000000000), <8 x float> %v576
  %v579 = fadd <8 x float> %v578, %v578
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v581 = fsub <8 x float> %v580, splat (float 0x4168000000000000)
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v579)
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v582)
  %v584 = bitcast <8 x float> %v580 to <8 x i32>
  %v585 = fmul <8 x float> %v583, %v583
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v583, <8 x float> splat (float 0x3F81227F40000000))
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> %v583, <8 x float> splat (float 0x3FA5556740000000))
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> %v583, <8 x float> splat (float 0x3FC5554B00000000))
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v588, <8 x float> %v583, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v585, <8 x float> %v589, <8 x float> %v583)
  %v591 = shl <8 x i32> %v584, splat (i32 23)
  %v592 = add <8 x i32> %v591, splat (i32 1065353216)
  %v593 = bitcast <8 x i32> %v592 to <8 x float>
  %v594 = fsub <8 x float> %v593, splat (float 0x3FF0000000000000)
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v593, <8 x float> %v590, <8 x float> %v594)
  %v596 = fadd <8 x float> %v595, splat (float 0x4000000000000000)
  %v597 = fdiv <8 x float> %v595, %v596
  %v598 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v597, <8 x float> %v575)
  %v599 = fmul <8 x float> %v572, %v598
  %v600 = add i64 0, %v539
  %v601 = getelementptr inbounds float, ptr %v565, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = fmul <8 x float> %v599, %v602
  %v604 = fadd <8 x float> %v540, %v603
  %v605 = add nsw i64 %v539, 8
  br label %b31
b33:
  %v606 = shufflevector <8 x float> %v540, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v607 = shufflevector <8 x float> %v540, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v608 = fadd <4 x float> %v606, %v607
  %v609 = shufflevector <4 x float> %v608, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v610 = shufflevector <4 x float> %v608, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v611 = fadd <2 x float> %v609, %v610
  %v612 = extractelement <2 x float> %v611, i64 0
  %v613 = extractelement <2 x float> %v611, i64 1
  %v614 = fadd float %v612, %v613
  %v615 = fadd float %v614, 0x0000000000000000
  %v616 = mul i64 %v537, 1
  %v617 = getelementptr inbounds float, ptr %v176, i64 %v616
  %v618 = getelementptr inbounds float, ptr %v617, i64 0
  store float %v615, ptr %v618, align 4
  %v619 = add nsw i64 %v537, 1
  br label %b28
b30:
  %v620 = add i64 %v7, 0
  %v621 = sdiv i64 %v620, 1
  %v622 = add i64 %v2, 1
  %v623 = mul i64 %v621, %v2
  %v624 = sdiv i64 %v623, %v3
  %v625 = mul i64 %v624, 1
  %v626 = icmp slt i64 %v625, %v7
  %v627 = select i1 %v626, i64 %v625, i64 %v7
  %v628 = mul i64 %v621, %v622
  %v629 = sdiv i64 %v628, %v3
  %v630 = mul i64 %v629, 1
  %v631 = icmp slt i64 %v630, %v7
  %v632 = select i1 %v631, i64 %v630, i64 %v7
  br label %b34
b34:
  %v633 = phi i64 [ %v627, %b30 ], [ %v808, %b35 ]
  %v634 = icmp slt i64 %v633, %v632
  br i1 %v634, label %b35, label %b36
b35:
  %v635 = add i64 %v460, 1
  %v636 = and i64 %v635, 1
  %v637 = mul i64 %v636, %v7
  %v638 = add i64 %v637, %v633
  %v639 = mul i64 %v638, 8
  %v640 = getelementptr inbounds float, ptr %v64, i64 %v639
  %v641 = add i64 %v460, 0
  %v642 = and i64 %v641, %v208
  %v643 = mul i64 %v642, %v7
  %v644 = add i64 %v643, %v633
  %v645 = mul i64 %v644, 8
  %v646 = getelementptr inbounds float, ptr %v38, i64 %v645
  %v647 = add i64 %v460, 1
  %v648 = and i64 %v647, %v224
  %v649 = mul i64 %v648, %v7
  %v650 = add i64 %v649, %v633
  %v651 = mul i64 %v650, 8
  %v652 = getelementptr inbounds float, ptr %v54, i64 %v651
  %v653 = add i64 %v460, 1
  %v654 = and i64 %v653, %v228
  %v655 = mul i64 %v654, %v7
  %v656 = add i64 %v655, %v633
  %v657 = mul i64 %v656, 1
  %v658 = getelementptr inbounds float, ptr %v58, i64 %v657
  %v659 = getelementptr inbounds float, ptr %v658, i64 0
  %v660 = load float, ptr %v659, align 4
  %v661 = add i64 %v460, 0
  %v662 = and i64 %v661, %v272
  %v663 = mul i64 %v662, %v7
  %v664 = add i64 %v663, %v633
  %v665 = mul i64 %v664, 8
  %v666 = getelementptr inbounds float, ptr %v172, i64 %v665
  %v667 = add i64 %v460, 1
  %v668 = and i64 %v667, 1
  %v669 = mul i64 %v668, %v7
  %v670 = add i64 %v669, %v633
  %v671 = mul i64 %v670, 8
  %v672 = getelementptr inbounds float, ptr %v70, i64 %v671
  %v673 = add i64 %v460, 0
  %v674 = and i64 %v673, %v224
  %v675 = mul i64 %v674, %v7
  %v676 = add i64 %v675, %v633
  %v677 = mul i64 %v676, 8
  %v678 = getelementptr inbounds float, ptr %v54, i64 %v677
  %v679 = add i64 %v460, 0
  %v680 = and i64 %v679, %v270
  %v681 = mul i64 %v680, %v7
  %v682 = add i64 %v681, %v633
  %v683 = mul i64 %v682, 8
  %v684 = getelementptr inbounds float, ptr %v170, i64 %v683
  %v685 = add i64 %v460, 0
  %v686 = and i64 %v685, %v266
  %v687 = mul i64 %v686, %v7
  %v688 = add i64 %v687, %v633
  %v689 = mul i64 %v688, 8
  %v690 = getelementptr inbounds float, ptr %v166, i64 %v689
  %v691 = add i64 %v460, 0
  %v692 = and i64 %v691, %v268
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v633
  %v695 = mul i64 %v694, 8
  %v696 = getelementptr inbounds float, ptr %v168, i64 %v695
  %v697 = fsub float 0x3FF0000000000000, %v660
  %v698 = add i64 %v460, 0
  %v699 = and i64 %v698, %v232
  %v700 = mul i64 %v699, %v7
  %v701 = add i64 %v700, %v633
  %v702 = mul i64 %v701, 32
  %v703 = getelementptr inbounds float, ptr %v100, i64 %v702
  %v704 = add i64 %v460, 0
  %v705 = and i64 %v704, 1
  %v706 = mul i64 %v705, %v7
  %v707 = add i64 %v706, %v633
  %v708 = mul i64 %v707, 8
  %v709 = getelementptr inbounds float, ptr %v70, i64 %v708
  %v710 = add i64 0, 0
  %v711 = getelementptr inbounds float, ptr %v640, i64 %v710
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = add i64 0, 0
  %v714 = getelementptr inbounds float, ptr %v646, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = fadd <8 x float> %v712, %v715
  %v717 = add i64 0, 0
  %v718 = getelementptr inbounds float, ptr %v652, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v719)
  %v721 = fcmp ogt <8 x float> %v720, splat (float 0x4023000000000000)
  %v722 = select <8 x i1> %v721, <8 x float> splat (float 0x4023000000000000), <8 x float> %v720
  %v723 = fadd <8 x float> %v722, %v722
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v723, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v725 = fsub <8 x float> %v724, splat (float 0x4168000000000000)
  %v726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v723)
  %v727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v726)
  %v728 = bitcast <8 x float> %v724 to <8 x i32>
  %v729 = fmul <8 x float> %v727, %v727
  %v730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v727, <8 x float> splat (float 0x3F81227F40000000))
  %v731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v730, <8 x float> %v727, <8 x float> splat (float 0x3FA5556740000000))
  %v732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v731, <8 x float> %v727, <8 x float> splat (float 0x3FC5554B00000000))
  %v733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v732, <8 x float> %v727, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v729, <8 x float> %v733, <8 x float> %v727)
  %v735 = shl <8 x i32> %v728, splat (i32 23)
  %v736 = add <8 x i32> %v735, splat (i32 1065353216)
  %v737 = bitcast <8 x i32> %v736 to <8 x float>
  %v738 = fsub <8 x float> %v737, splat (float 0x3FF0000000000000)
  %v739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v737, <8 x float> %v734, <8 x float> %v738)
  %v740 = fadd <8 x float> %v739, splat (float 0x4000000000000000)
  %v741 = fdiv <8 x float> %v739, %v740
  %v742 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v741, <8 x float> %v719)
  %v743 = fmul <8 x float> %v716, %v742
  %v744 = insertelement <8 x float> poison, float %v660, i64 0
  %v745 = shufflevector <8 x float> %v744, <8 x float> poison, <8 x i32> zeroinitializer
  %v746 = fmul <8 x float> %v743, %v745
  %v747 = add i64 0, 0
  %v748 = getelementptr inbounds float, ptr %v666, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = fmul <8 x float> %v746, %v749
  %v751 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v752 = shufflevector <8 x float> %v751, <8 x float> poison, <8 x i32> zeroinitializer
  %v753 = fsub <8 x float> %v752, %v749
  %v754 = fmul <8 x float> %v750, %v753
  %v755 = add i64 0, 0
  %v756 = getelementptr inbounds float, ptr %v672, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = fmul <8 x float> %v745, %v749
  %v759 = fmul <8 x float> %v716, %v758
  %v760 = fmul <8 x float> %v742, %v742
  %v761 = fsub <8 x float> %v752, %v760
  %v762 = fmul <8 x float> %v759, %v761
  %v763 = fadd <8 x float> %v757, %v762
  %v764 = fmul <8 x float> %v763, %v745
  %v765 = add i64 0, 0
  %v766 = getelementptr inbounds float, ptr %v678, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = fmul <8 x float> %v764, %v767
  %v769 = add i64 0, 0
  %v770 = getelementptr inbounds float, ptr %v684, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = fmul <8 x float> %v768, %v771
  %v773 = fsub <8 x float> %v752, %v771
  %v774 = fmul <8 x float> %v772, %v773
  %v775 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v776 = shufflevector <8 x float> %v775, <8 x float> poison, <8 x i32> zeroinitializer
  %v777 = fmul <8 x float> %v763, %v776
  %v778 = fadd <8 x float> %v777, %v764
  %v779 = add i64 0, 0
  %v780 = getelementptr inbounds float, ptr %v690, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = fmul <8 x float> %v778, %v781
  %v783 = add i64 0, 0
  %v784 = getelementptr inbounds float, ptr %v696, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = fmul <8 x float> %v785, %v785
  %v787 = fsub <8 x float> %v752, %v786
  %v788 = fmul <8 x float> %v782, %v787
  %v789 = fmul <8 x float> %v778, %v785
  %v790 = fmul <8 x float> %v789, %v781
  %v791 = fsub <8 x float> %v752, %v781
  %v792 = fmul <8 x float> %v790, %v791
  %v793 = insertelement <8 x float> poison, float %v697, i64 0
  %v794 = shufflevector <8 x float> %v793, <8 x float> poison, <8 x i32> zeroinitializer
  %v795 = fmul <8 x float> %v763, %v794
  %v796 = fmul <8 x float> %v764, %v771
  %v797 = fadd <8 x float> %v795, %v796
  %v798 = add i64 16, 0
  %v799 = getelementptr inbounds float, ptr %v703, i64 %v798
  store <8 x float> %v754, ptr %v799, align 4
  %v800 = add i64 0, 0
  %v801 = getelementptr inbounds float, ptr %v703, i64 %v800
  store <8 x float> %v774, ptr %v801, align 4
  %v802 = add i64 24, 0
  %v803 = getelementptr inbounds float, ptr %v703, i64 %v802
  store <8 x float> %v788, ptr %v803, align 4
  %v804 = add i64 8, 0
  %v805 = getelementptr inbounds float, ptr %v703, i64 %v804
  store <8 x float> %v792, ptr %v805, align 4
  %v806 = add i64 0, 0
  %v807 = getelementptr inbounds float, ptr %v709, i64 %v806
  store <8 x float> %v797, ptr %v807, align 4
  %v808 = add nsw i64 %v633, 1
  br label %b34
b36:
  %v809 = add i64 %v7, 0
  %v810 = sdiv i64 %v809, 1
  %v811 = add i64 %v2, 1
  %v812 = mul i64 %v810, %v2
  %v813 = sdiv i64 %v812, %v3
  %v814 = mul i64 %v813, 1
  %v815 = icmp slt i64 %v814, %v7
  %v816 = select i1 %v815, i64 %v814, i64 %v7
  %v817 = mul i64 %v810, %v811
  %v818 = sdiv i64 %v817, %v3
  %v819 = mul i64 %v818, 1
  %v820 = icmp slt i64 %v819, %v7
  %v821 = select i1 %v820, i64 %v819, i64 %v7
  br label %b37
b37:
  %v822 = phi i64 [ %v816, %b36 ], [ %v939, %b42 ]
  %v823 = icmp slt i64 %v822, %v821
  br i1 %v823, label %b38, label %b39
b38:
  br label %b40
b40:
  %v824 = phi i64 [ 0, %b38 ], [ %v925, %b41 ]
  %v825 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v924, %b41 ]
  %v826 = icmp slt i64 %v824, 8
  br i1 %v826, label %b41, label %b42
b41:
  %v827 = add i64 %v460, 1
  %v828 = and i64 %v827, 1
  %v829 = mul i64 %v828, %v7
  %v830 = add i64 %v829, %v822
  %v831 = mul i64 %v830, 8
  %v832 = getelementptr inbounds float, ptr %v70, i64 %v831
  %v833 = add i64 %v460, 1
  %v834 = and i64 %v833, 1
  %v835 = mul i64 %v834, %v7
  %v836 = add i64 %v835, %v822
  %v837 = mul i64 %v836, 8
  %v838 = getelementptr inbounds float, ptr %v64, i64 %v837
  %v839 = add i64 %v460, 0
  %v840 = and i64 %v839, %v208
  %v841 = mul i64 %v840, %v7
  %v842 = add i64 %v841, %v822
  %v843 = mul i64 %v842, 8
  %v844 = getelementptr inbounds float, ptr %v38, i64 %v843
  %v845 = add i64 %v460, 1
  %v846 = and i64 %v845, %v228
  %v847 = mul i64 %v846, %v7
  %v848 = add i64 %v847, %v822
  %v849 = mul i64 %v848, 1
  %v850 = getelementptr inbounds float, ptr %v58, i64 %v849
  %v851 = getelementptr inbounds float, ptr %v850, i64 0
  %v852 = load float, ptr %v851, align 4
  %v853 = add i64 %v460, 0
  %v854 = and i64 %v853, %v272
  %v855 = mul i64 %v854, %v7
  %v856 = add i64 %v855, %v822
  %v857 = mul i64 %v856, 8
  %v858 = getelementptr inbounds float, ptr %v172, i64 %v857
  %v859 = add i64 %v460, 1
  %v860 = and i64 %v859, %v224
  %v861 = mul i64 %v860, %v7
  %v862 = add i64 %v861, %v822
  %v863 = mul i64 %v862, 8
  %v864 = getelementptr inbounds float, ptr %v54, i64 %v863
  %v865 = add i64 %v460, 0
  %v866 = and i64 %v865, %v224
  %v867 = mul i64 %v866, %v7
  %v868 = add i64 %v867, %v822
  %v869 = mul i64 %v868, 8
  %v870 = getelementptr inbounds float, ptr %v54, i64 %v869
  %v871 = add i64 0, %v824
  %v872 = getelementptr inbounds float, ptr %v832, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = add i64 0, %v824
  %v875 = getelementptr inbounds float, ptr %v838, i64 %v874
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = add i64 0, %v824
  %v878 = getelementptr inbounds float, ptr %v844, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = fadd <8 x float> %v876, %v879
  %v881 = add i64 0, %v824
  %v882 = getelementptr inbounds float, ptr %v858, i64 %v881
  %v883 = load <8 x float>, ptr %v882, align 4
  %v884 = insertelement <8 x float> poison, float %v852, i64 0
  %v885 = shufflevector <8 x float> %v884, <8 x float> poison, <8 x i32> zeroinitializer
  %v886 = fmul <8 x float> %v885, %v883
  %v887 = fmul <8 x float> %v880, %v886
  %v888 = add i64 0, %v824
  %v889 = getelementptr inbounds float, ptr %v864, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v890)
  %v892 = fcmp ogt <8 x float> %v891, splat (float 0x4023000000000000)
  %v893 = select <8 x i1> %v892, <8 x float> splat (float 0x4023000000000000), <8 x float> %v891
  %v894 = fadd <8 x float> %v893, %v893
  %v895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v894, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v896 = fsub <8 x float> %v895, splat (float 0x4168000000000000)
  %v897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v896, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v894)
  %v898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v896, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v897)
  %v899 = bitcast <8 x float> %v895 to <8 x i32>
  %v900 = fmul <8 x float> %v898, %v898
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v898, <8 x float> splat (float 0x3F81227F40000000))
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> %v898, <8 x float> splat (float 0x3FA5556740000000))
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v902, <8 x float> %v898, <8 x float> splat (float 0x3FC5554B00000000))
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> %v898, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> %v904, <8 x float> %v898)
  %v906 = shl <8 x i32> %v899, splat (i32 23)
  %v907 = add <8 x i32> %v906, splat (i32 1065353216)
  %v908 = bitcast <8 x i32> %v907 to <8 x float>
  %v909 = fsub <8 x float> %v908, splat (float 0x3FF0000000000000)
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v905, <8 x float> %v909)
  %v911 = fadd <8 x float> %v910, splat (float 0x4000000000000000)
  %v912 = fdiv <8 x float> %v910, %v911
  %v913 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v912, <8 x float> %v890)
  %v914 = fmul <8 x float> %v913, %v913
  %v915 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v916 = shufflevector <8 x float> %v915, <8 x float> poison, <8 x i32> zeroinitializer
  %v917 = fsub <8 x float> %v916, %v914
  %v918 = fmul <8 x float> %v887, %v917
  %v919 = fadd <8 x float> %v873, %v918
  %v920 = add i64 0, %v824
  %v921 = getelementptr inbounds float, ptr %v870, i64 %v920
  %v922 = load <8 x float>, ptr %v921, align 4
  %v923 = fmul <8 x float> %v919, %v922
  %v924 = fadd <8 x float> %v825, %v923
  %v925 = add nsw i64 %v824, 8
  br label %b40
b42:
  %v926 = shufflevector <8 x float> %v825, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v927 = shufflevector <8 x float> %v825, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v928 = fadd <4 x float> %v926, %v927
  %v929 = shufflevector <4 x float> %v928, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v930 = shufflevector <4 x float> %v928, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v931 = fadd <2 x float> %v929, %v930
  %v932 = extractelement <2 x float> %v931, i64 0
  %v933 = extractelement <2 x float> %v931, i64 1
  %v934 = fadd float %v932, %v933
  %v935 = fadd float %v934, 0x0000000000000000
  %v936 = mul i64 %v822, 1
  %v937 = getelementptr inbounds float, ptr %v178, i64 %v936
  %v938 = getelementptr inbounds float, ptr %v937, i64 0
  store float %v935, ptr %v938, align 4
  %v939 = add nsw i64 %v822, 1
  br label %b37
b39:
  %v940 = add i64 %v7, 0
  %v941 = sdiv i64 %v940, 1
  %v942 = add i64 %v2, 1
  %v943 = mul i64 %v941, %v2
  %v944 = sdiv i64 %v943, %v3
  %v945 = mul i64 %v944, 1
  %v946 = icmp slt i64 %v945, %v7
  %v947 = select i1 %v946, i64 %v945, i64 %v7
  %v948 = mul i64 %v941, %v942
  %v949 = sdiv i64 %v948, %v3
  %v950 = mul i64 %v949, 1
  %v951 = icmp slt i64 %v950, %v7
  %v952 = select i1 %v951, i64 %v950, i64 %v7
  br label %b43
b43:
  %v953 = phi i64 [ %v947, %b39 ], [ %v1100, %b48 ]
  %v954 = icmp slt i64 %v953, %v952
  br i1 %v954, label %b44, label %b45
b44:
  br label %b46
b46:
  %v955 = phi i64 [ 0, %b44 ], [ %v1086, %b47 ]
  %v956 = phi <8 x float> [ splat (float 0x0000000000000000), %b44 ], [ %v1085, %b47 ]
  %v957 = icmp slt i64 %v955, 8
  br i1 %v957, label %b47, label %b48
b47:
  %v958 = add i64 %v460, 1
  %v959 = and i64 %v958, 1
  %v960 = mul i64 %v959, %v7
  %v961 = add i64 %v960, %v953
  %v962 = mul i64 %v961, 8
  %v963 = getelementptr inbounds float, ptr %v70, i64 %v962
  %v964 = add i64 %v460, 1
  %v965 = and i64 %v964, 1
  %v966 = mul i64 %v965, %v7
  %v967 = add i64 %v966, %v953
  %v968 = mul i64 %v967, 8
  %v969 = getelementptr inbounds float, ptr %v64, i64 %v968
  %v970 = add i64 %v460, 0
  %v971 = and i64 %v970, %v208
  %v972 = mul i64 %v971, %v7
  %v973 = add i64 %v972, %v953
  %v974 = mul i64 %v973, 8
  %v975 = getelementptr inbounds float, ptr %v38, i64 %v974
  %v976 = add i64 %v460, 1
  %v977 = and i64 %v976, %v228
  %v978 = mul i64 %v977, %v7
  %v979 = add i64 %v978, %v953
  %v980 = mul i64 %v979, 1
  %v981 = getelementptr inbounds float, ptr %v58, i64 %v980
  %v982 = getelementptr inbounds float, ptr %v981, i64 0
  %v983 = load float, ptr %v982, align 4
  %v984 = add i64 %v460, 0
  %v985 = and i64 %v984, %v272
  %v986 = mul i64 %v985, %v7
  %v987 = add i64 %v986, %v953
  %v988 = mul i64 %v987, 8
  %v989 = getelementptr inbounds float, ptr %v172, i64 %v988
  %v990 = add i64 %v460, 1
  %v991 = and i64 %v990, %v224
  %v992 = mul i64 %v991, %v7
  %v993 = add i64 %v992, %v953
  %v994 = mul i64 %v993, 8
  %v995 = getelementptr inbounds float, ptr %v54, i64 %v994
  %v996 = add i64 %v460, 0
  %v997 = and i64 %v996, %v270
  %v998 = mul i64 %v997, %v7
  %v999 = add i64 %v998, %v953
  %v1000 = mul i64 %v999, 8
  %v1001 = getelementptr inbounds float, ptr %v170, i64 %v1000
  %v1002 = add i64 %v460, 0
  %v1003 = and i64 %v1002, %v224
  %v1004 = mul i64 %v1003, %v7
  %v1005 = add i64 %v1004, %v953
  %v1006 = mul i64 %v1005, 8
  %v1007 = getelementptr inbounds float, ptr %v54, i64 %v1006
  %v1008 = add i64 %v460, 0
  %v1009 = and i64 %v1008, %v266
  %v1010 = mul i64 %v1009, %v7
  %v1011 = add i64 %v1010, %v953
  %v1012 = mul i64 %v1011, 8
  %v1013 = getelementptr inbounds float, ptr %v166, i64 %v1012
  %v1014 = add i64 %v460, 0
  %v1015 = and i64 %v1014, %v268
  %v1016 = mul i64 %v1015, %v7
  %v1017 = add i64 %v1016, %v953
  %v1018 = mul i64 %v1017, 8
  %v1019 = getelementptr inbounds float, ptr %v168, i64 %v1018
  %v1020 = add i64 0, %v955
  %v1021 = getelementptr inbounds float, ptr %v963, i64 %v1020
  %v1022 = load <8 x float>, ptr %v1021, align 4
  %v1023 = add i64 0, %v955
  %v1024 = getelementptr inbounds float, ptr %v969, i64 %v1023
  %v1025 = load <8 x float>, ptr %v1024, align 4
  %v1026 = add i64 0, %v955
  %v1027 = getelementptr inbounds float, ptr %v975, i64 %v1026
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = fadd <8 x float> %v1025, %v1028
  %v1030 = add i64 0, %v955
  %v1031 = getelementptr inbounds float, ptr %v989, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = insertelement <8 x float> poison, float %v983, i64 0
  %v1034 = shufflevector <8 x float> %v1033, <8 x float> poison, <8 x i32> zeroinitializer
  %v1035 = fmul <8 x float> %v1034, %v1032
  %v1036 = fmul <8 x float> %v1029, %v1035
  %v1037 = add i64 0, %v955
  %v1038 = getelementptr inbounds float, ptr %v995, i64 %v1037
  %v1039 = load <8 x float>, ptr %v1038, align 4
  %v1040 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1039)
  %v1041 = fcmp ogt <8 x float> %v1040, splat (float 0x4023000000000000)
  %v1042 = select <8 x i1> %v1041, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1040
  %v1043 = fadd <8 x float> %v1042, %v1042
  %v1044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1043, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1045 = fsub <8 x float> %v1044, splat (float 0x4168000000000000)
  %v1046 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1045, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1043)
  %v1047 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1045, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1046)
  %v1048 = bitcast <8 x float> %v1044 to <8 x i32>
  %v1049 = fmul <8 x float> %v1047, %v1047
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1047, <8 x float> splat (float 0x3F81227F40000000))
  %v1051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1050, <8 x float> %v1047, <8 x float> splat (float 0x3FA5556740000000))
  %v1052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> %v1047, <8 x float> splat (float 0x3FC5554B00000000))
  %v1053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1052, <8 x float> %v1047, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1049, <8 x float> %v1053, <8 x float> %v1047)
  %v1055 = shl <8 x i32> %v1048, splat (i32 23)
  %v1056 = add <8 x i32> %v1055, splat (i32 1065353216)
  %v1057 = bitcast <8 x i32> %v1056 to <8 x float>
  %v1058 = fsub <8 x float> %v1057, splat (float 0x3FF0000000000000)
  %v1059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1057, <8 x float> %v1054, <8 x float> %v1058)
  %v1060 = fadd <8 x float> %v1059, splat (float 0x4000000000000000)
  %v1061 = fdiv <8 x float> %v1059, %v1060
  %v1062 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1061, <8 x float> %v1039)
  %v1063 = fmul <8 x float> %v1062, %v1062
  %v1064 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1065 = shufflevector <8 x float> %v1064, <8 x float> poison, <8 x i32> zeroinitializer
  %v1066 = fsub <8 x float> %v1065, %v1063
  %v1067 = fmul <8 x float> %v1036, %v1066
  %v1068 = fadd <8 x float> %v1022, %v1067
  %v1069 = add i64 0, %v955
  %v1070 = getelementptr inbounds float, ptr %v1001, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = add i64 0, %v955
  %v1073 = getelementptr inbounds float, ptr %v1007, i64 %v1072
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = fmul <8 x float> %v1071, %v1074
  %v1076 = add i64 0, %v955
  %v1077 = getelementptr inbounds float, ptr %v1013, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = add i64 0, %v955
  %v1080 = getelementptr inbounds float, ptr %v1019, i64 %v1079
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = fmul <8 x float> %v1078, %v1081
  %v1083 = fadd <8 x float> %v1075, %v1082
  %v1084 = fmul <8 x float> %v1068, %v1083
  %v1085 = fadd <8 x float> %v956, %v1084
  %v1086 = add nsw i64 %v955, 8
  br label %b46
b48:
  %v1087 = shufflevector <8 x float> %v956, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1088 = shufflevector <8 x float> %v956, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1089 = fadd <4 x float> %v1087, %v1088
  %v1090 = shufflevector <4 x float> %v1089, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1091 = shufflevector <4 x float> %v1089, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1092 = fadd <2 x float> %v1090, %v1091
  %v1093 = extractelement <2 x float> %v1092, i64 0
  %v1094 = extractelement <2 x float> %v1092, i64 1
  %v1095 = fadd float %v1093, %v1094
  %v1096 = fadd float %v1095, 0x0000000000000000
  %v1097 = mul i64 %v953, 1
  %v1098 = getelementptr inbounds float, ptr %v180, i64 %v1097
  %v1099 = getelementptr inbounds float, ptr %v1098, i64 0
  store float %v1096, ptr %v1099, align 4
  %v1100 = add nsw i64 %v953, 1
  br label %b43
b45:
  %v1101 = add i64 %v7, 0
  %v1102 = sdiv i64 %v1101, 1
  %v1103 = add i64 %v2, 1
  %v1104 = mul i64 %v1102, %v2
  %v1105 = sdiv i64 %v1104, %v3
  %v1106 = mul i64 %v1105, 1
  %v1107 = icmp slt i64 %v1106, %v7
  %v1108 = select i1 %v1107, i64 %v1106, i64 %v7
  %v1109 = mul i64 %v1102, %v1103
  %v1110 = sdiv i64 %v1109, %v3
  %v1111 = mul i64 %v1110, 1
  %v1112 = icmp slt i64 %v1111, %v7
  %v1113 = select i1 %v1112, i64 %v1111, i64 %v7
  br label %b49
b49:
  %v1114 = phi i64 [ %v1108, %b45 ], [ %v1153, %b54 ]
  %v1115 = icmp slt i64 %v1114, %v1113
  br i1 %v1115, label %b50, label %b51
b50:
  br label %b52
b52:
  %v1116 = phi i64 [ 0, %b50 ], [ %v1139, %b53 ]
  %v1117 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v1138, %b53 ]
  %v1118 = icmp slt i64 %v1116, 32
  br i1 %v1118, label %b53, label %b54
b53:
  %v1119 = add i64 %v460, 0
  %v1120 = and i64 %v1119, %v232
  %v1121 = mul i64 %v1120, %v7
  %v1122 = add i64 %v1121, %v1114
  %v1123 = mul i64 %v1122, 32
  %v1124 = getelementptr inbounds float, ptr %v100, i64 %v1123
  %v1125 = add i64 %v460, 0
  %v1126 = and i64 %v1125, %v264
  %v1127 = mul i64 %v1126, %v7
  %v1128 = add i64 %v1127, %v1114
  %v1129 = mul i64 %v1128, 32
  %v1130 = getelementptr inbounds float, ptr %v164, i64 %v1129
  %v1131 = add i64 0, %v1116
  %v1132 = getelementptr inbounds float, ptr %v1124, i64 %v1131
  %v1133 = load <8 x float>, ptr %v1132, align 4
  %v1134 = add i64 0, %v1116
  %v1135 = getelementptr inbounds float, ptr %v1130, i64 %v1134
  %v1136 = load <8 x float>, ptr %v1135, align 4
  %v1137 = fmul <8 x float> %v1133, %v1136
  %v1138 = fadd <8 x float> %v1117, %v1137
  %v1139 = add nsw i64 %v1116, 8
  br label %b52
b54:
  %v1140 = shufflevector <8 x float> %v1117, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1141 = shufflevector <8 x float> %v1117, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1142 = fadd <4 x float> %v1140, %v1141
  %v1143 = shufflevector <4 x float> %v1142, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1144 = shufflevector <4 x float> %v1142, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1145 = fadd <2 x float> %v1143, %v1144
  %v1146 = extractelement <2 x float> %v1145, i64 0
  %v1147 = extractelement <2 x float> %v1145, i64 1
  %v1148 = fadd float %v1146, %v1147
  %v1149 = fadd float %v1148, 0x0000000000000000
  %v1150 = mul i64 %v1114, 1
  %v1151 = getelementptr inbounds float, ptr %v182, i64 %v1150
  %v1152 = getelementptr inbounds float, ptr %v1151, i64 0
  store float %v1149, ptr %v1152, align 4
  %v1153 = add nsw i64 %v1114, 1
  br label %b49
b51:
  %v1154 = add i64 %v7, 0
  %v1155 = sdiv i64 %v1154, 1
  %v1156 = add i64 %v2, 1
  %v1157 = mul i64 %v1155, %v2
  %v1158 = sdiv i64 %v1157, %v3
  %v1159 = mul i64 %v1158, 1
  %v1160 = icmp slt i64 %v1159, %v7
  %v1161 = select i1 %v1160, i64 %v1159, i64 %v7
  %v1162 = mul i64 %v1155, %v1156
  %v1163 = sdiv i64 %v1162, %v3
  %v1164 = mul i64 %v1163, 1
  %v1165 = icmp slt i64 %v1164, %v7
  %v1166 = select i1 %v1165, i64 %v1164, i64 %v7
  br label %b55
b55:
  %v1167 = phi i64 [ %v1161, %b51 ], [ %v1200, %b60 ]
  %v1168 = icmp slt i64 %v1167, %v1166
  br i1 %v1168, label %b56, label %b57
b56:
  %v1169 = add i64 %v460, 0
  %v1170 = and i64 %v1169, %v232
  %v1171 = mul i64 %v1170, %v7
  %v1172 = add i64 %v1171, %v1167
  %v1173 = mul i64 %v1172, 32
  %v1174 = getelementptr inbounds float, ptr %v100, i64 %v1173
  %v1175 = add i64 %v460, 1
  %v1176 = and i64 %v1175, %v228
  %v1177 = mul i64 %v1176, %v7
  %v1178 = add i64 %v1177, %v1167
  %v1179 = mul i64 %v1178, 1
  %v1180 = getelementptr inbounds float, ptr %v58, i64 %v1179
  %v1181 = getelementptr inbounds float, ptr %v1180, i64 0
  %v1182 = load float, ptr %v1181, align 4
  %v1183 = add i64 %v460, 0
  %v1184 = and i64 %v1183, %v274
  %v1185 = mul i64 %v1184, %v7
  %v1186 = add i64 %v1185, %v1167
  %v1187 = mul i64 %v1186, 32
  %v1188 = getelementptr inbounds float, ptr %v184, i64 %v1187
  br label %b58
b58:
  %v1189 = phi i64 [ 0, %b56 ], [ %v1199, %b59 ]
  %v1190 = icmp slt i64 %v1189, 32
  br i1 %v1190, label %b59, label %b60
b59:
  %v1191 = add i64 0, %v1189
  %v1192 = getelementptr inbounds float, ptr %v1174, i64 %v1191
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = insertelement <8 x float> poison, float %v1182, i64 0
  %v1195 = shufflevector <8 x float> %v1194, <8 x float> poison, <8 x i32> zeroinitializer
  %v1196 = fmul <8 x float> %v1193, %v1195
  %v1197 = add i64 0, %v1189
  %v1198 = getelementptr inbounds float, ptr %v1188, i64 %v1197
  store <8 x float> %v1196, ptr %v1198, align 4
  %v1199 = add nsw i64 %v1189, 8
  br label %b58
b60:
  %v1200 = add nsw i64 %v1167, 1
  br label %b55
b57:
  %v1202 = add i64 %v7, 0
  %v1203 = sdiv i64 %v1202, 1
  %v1204 = add i64 %v2, 1
  %v1205 = mul i64 %v1203, %v2
  %v1206 = sdiv i64 %v1205, %v3
  %v1207 = mul i64 %v1206, 1
  %v1208 = icmp slt i64 %v1207, %v7
  %v1209 = select i1 %v1208, i64 %v1207, i64 %v7
  %v1210 = mul i64 %v1203, %v1204
  %v1211 = sdiv i64 %v1210, %v3
  %v1212 = mul i64 %v1211, 1
  %v1213 = icmp slt i64 %v1212, %v7
  %v1214 = select i1 %v1213, i64 %v1212, i64 %v7
  br label %b61
b61:
  %v1215 = phi i64 [ %v1209, %b57 ], [ %v1463, %b66 ]
  %v1216 = icmp slt i64 %v1215, %v1214
  br i1 %v1216, label %b62, label %b63
b62:
  %v1217 = add i64 %v1215, 96
  %v1218 = icmp slt i64 %v1217, %v1214
  %v1219 = select i1 %v1218, i64 %v1217, i64 %v1214
  br label %b64
b64:
  %v1220 = phi i64 [ 0, %b62 ], [ %v1462, %b69 ]
  %v1221 = icmp slt i64 %v1220, 1
  br i1 %v1221, label %b65, label %b66
b65:
  %v1222 = sub i64 %v1219, %v1215
  %v1223 = sub i64 8, 1
  %v1224 = add i64 %v1222, %v1223
  %v1225 = sdiv i64 %v1224, 8
  br label %b67
b67:
  %v1226 = phi i64 [ 0, %b65 ], [ %v1461, %b74 ]
  %v1227 = icmp slt i64 %v1226, %v1225
  br i1 %v1227, label %b68, label %b69
b68:
  %v1228 = mul i64 %v1222, %v1226
  %v1229 = sdiv i64 %v1228, %v1225
  %v1230 = add i64 %v1215, %v1229
  %v1231 = add i64 %v1226, 1
  %v1232 = mul i64 %v1222, %v1231
  %v1233 = sdiv i64 %v1232, %v1225
  %v1234 = add i64 %v1215, %v1233
  %v1235 = mul i64 %v1220, 256
  %v1236 = getelementptr inbounds float, ptr %v291, i64 %v1235
  %v1237 = sub i64 %v1234, %v1230
  %v1238 = add i64 %v460, 0
  %v1239 = and i64 %v1238, %v274
  %v1240 = mul i64 %v1239, %v7
  %v1241 = add i64 %v1240, %v1230
  %v1242 = mul i64 %v1241, 32
  %v1243 = getelementptr inbounds float, ptr %v184, i64 %v1242
  %v1244 = getelementptr inbounds float, ptr %v1243, i64 0
  %v1245 = sub i64 %v1237, 1
  %v1246 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1245
  %v1247 = load ptr, ptr %v1246, align 4
  %v1248 = getelementptr inbounds float, ptr %v1201, i64 0
  %v1249 = icmp sgt i64 %v1237, 0
  br i1 %v1249, label %b70, label %b71
b70:
  call void %v1247(ptr %v1244, i64 32, ptr %v1236, i64 32, ptr %v1248, i64 8, i64 0)
  br label %b71
b71:
  %v1250 = add i64 %v1235, 256
  br label %b72
b72:
  %v1251 = phi i64 [ %v1230, %b71 ], [ %v1460, %b77 ]
  %v1252 = icmp slt i64 %v1251, %v1234
  br i1 %v1252, label %b73, label %b74
b73:
  %v1253 = sub i64 %v1251, %v1230
  %v1254 = mul i64 %v1253, 8
  %v1255 = getelementptr inbounds float, ptr %v1201, i64 %v1254
  %v1256 = add i64 %v460, 1
  %v1257 = and i64 %v1256, 1
  %v1258 = mul i64 %v1257, %v7
  %v1259 = add i64 %v1258, %v1251
  %v1260 = mul i64 %v1259, 8
  %v1261 = getelementptr inbounds float, ptr %v62, i64 %v1260
  %v1262 = add i64 %v460, 0
  %v1263 = and i64 %v1262, %v206
  %v1264 = mul i64 %v1263, %v7
  %v1265 = add i64 %v1264, %v1251
  %v1266 = mul i64 %v1265, 8
  %v1267 = getelementptr inbounds float, ptr %v36, i64 %v1266
  %v1268 = add i64 %v460, 1
  %v1269 = and i64 %v1268, %v222
  %v1270 = mul i64 %v1269, %v7
  %v1271 = add i64 %v1270, %v1251
  %v1272 = mul i64 %v1271, 8
  %v1273 = getelementptr inbounds float, ptr %v52, i64 %v1272
  %v1274 = add i64 %v460, 0
  %v1275 = and i64 %v1274, %v228
  %v1276 = mul i64 %v1275, %v7
  %v1277 = add i64 %v1276, %v1251
  %v1278 = mul i64 %v1277, 1
  %v1279 = getelementptr inbounds float, ptr %v58, i64 %v1278
  %v1280 = getelementptr inbounds float, ptr %v1279, i64 0
  %v1281 = load float, ptr %v1280, align 4
  %v1282 = fsub float 0x3FF0000000000000, %v1281
  %v1283 = add i64 %v460, 1
  %v1284 = and i64 %v1283, %v226
  %v1285 = mul i64 %v1284, %v7
  %v1286 = add i64 %v1285, %v1251
  %v1287 = mul i64 %v1286, 1
  %v1288 = getelementptr inbounds float, ptr %v56, i64 %v1287
  %v1289 = getelementptr inbounds float, ptr %v1288, i64 0
  %v1290 = load float, ptr %v1289, align 4
  %v1291 = fmul float %v1282, %v1290
  %v1292 = fadd float %v1281, %v1291
  %v1293 = add i64 %v460, 0
  %v1294 = and i64 %v1293, %v260
  %v1295 = mul i64 %v1294, %v7
  %v1296 = add i64 %v1295, %v1251
  %v1297 = mul i64 %v1296, 8
  %v1298 = getelementptr inbounds float, ptr %v160, i64 %v1297
  %v1299 = add i64 %v460, 1
  %v1300 = and i64 %v1299, 1
  %v1301 = mul i64 %v1300, %v7
  %v1302 = add i64 %v1301, %v1251
  %v1303 = mul i64 %v1302, 8
  %v1304 = getelementptr inbounds float, ptr %v68, i64 %v1303
  %v1305 = add i64 %v460, 0
  %v1306 = and i64 %v1305, %v222
  %v1307 = mul i64 %v1306, %v7
  %v1308 = add i64 %v1307, %v1251
  %v1309 = mul i64 %v1308, 8
  %v1310 = getelementptr inbounds float, ptr %v52, i64 %v1309
  %v1311 = add i64 %v460, 0
  %v1312 = and i64 %v1311, %v258
  %v1313 = mul i64 %v1312, %v7
  %v1314 = add i64 %v1313, %v1251
  %v1315 = mul i64 %v1314, 8
  %v1316 = getelementptr inbounds float, ptr %v158, i64 %v1315
  %v1317 = add i64 %v460, 0
  %v1318 = and i64 %v1317, %v254
  %v1319 = mul i64 %v1318, %v7
  %v1320 = add i64 %v1319, %v1251
  %v1321 = mul i64 %v1320, 8
  %v1322 = getelementptr inbounds float, ptr %v154, i64 %v1321
  %v1323 = add i64 %v460, 0
  %v1324 = and i64 %v1323, %v256
  %v1325 = mul i64 %v1324, %v7
  %v1326 = add i64 %v1325, %v1251
  %v1327 = mul i64 %v1326, 8
  %v1328 = getelementptr inbounds float, ptr %v156, i64 %v1327
  %v1329 = fsub float 0x3FF0000000000000, %v1290
  %v1330 = add i64 %v460, 0
  %v1331 = and i64 %v1330, %v276
  %v1332 = mul i64 %v1331, %v7
  %v1333 = add i64 %v1332, %v1251
  %v1334 = mul i64 %v1333, 8
  %v1335 = getelementptr inbounds float, ptr %v186, i64 %v1334
  %v1336 = mul i64 %v1251, 32
  %v1337 = getelementptr inbounds float, ptr %v102, i64 %v1336
  %v1338 = add i64 %v460, 0
  %v1339 = and i64 %v1338, 1
  %v1340 = mul i64 %v1339, %v7
  %v1341 = add i64 %v1340, %v1251
  %v1342 = mul i64 %v1341, 8
  %v1343 = getelementptr inbounds float, ptr %v68, i64 %v1342
  br label %b75
b75:
  %v1344 = phi i64 [ 0, %b73 ], [ %v1459, %b76 ]
  %v1345 = icmp slt i64 %v1344, 1
  br i1 %v1345, label %b76, label %b77
b76:
  %v1346 = mul i64 %v1220, 1
  %v1347 = add i64 %v1346, %v1344
  %v1348 = mul i64 %v1347, 8
  %v1349 = add i64 0, %v1344
  %v1350 = mul i64 %v1349, 8
  %v1351 = getelementptr inbounds float, ptr %v1255, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = add i64 0, %v1348
  %v1354 = getelementptr inbounds float, ptr %v1261, i64 %v1353
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = add i64 0, %v1348
  %v1357 = getelementptr inbounds float, ptr %v1267, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = fadd <8 x float> %v1355, %v1358
  %v1360 = fadd <8 x float> %v1359, %v1352
  %v1361 = add i64 0, %v1348
  %v1362 = getelementptr inbounds float, ptr %v1273, i64 %v1361
  %v1363 = load <8 x float>, ptr %v1362, align 4
  %v1364 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1363)
  %v1365 = fcmp ogt <8 x float> %v1364, splat (float 0x4023000000000000)
  %v1366 = select <8 x i1> %v1365, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1364
  %v1367 = fadd <8 x float> %v1366, %v1366
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1369 = fsub <8 x float> %v1368, splat (float 0x4168000000000000)
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1367)
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1370)
  %v1372 = bitcast <8 x float> %v1368 to <8 x i32>
  %v1373 = fmul <8 x float> %v1371, %v1371
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1371, <8 x float> splat (float 0x3F81227F40000000))
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> %v1371, <8 x float> splat (float 0x3FA5556740000000))
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> %v1371, <8 x float> splat (float 0x3FC5554B00000000))
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1376, <8 x float> %v1371, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> %v1377, <8 x float> %v1371)
  %v1379 = shl <8 x i32> %v1372, splat (i32 23)
  %v1380 = add <8 x i32> %v1379, splat (i32 1065353216)
  %v1381 = bitcast <8 x i32> %v1380 to <8 x float>
  %v1382 = fsub <8 x float> %v1381, splat (float 0x3FF0000000000000)
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> %v1378, <8 x float> %v1382)
  %v1384 = fadd <8 x float> %v1383, splat (float 0x4000000000000000)
  %v1385 = fdiv <8 x float> %v1383, %v1384
  %v1386 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1385, <8 x float> %v1363)
  %v1387 = fmul <8 x float> %v1360, %v1386
  %v1388 = insertelement <8 x float> poison, float %v1292, i64 0
  %v1389 = shufflevector <8 x float> %v1388, <8 x float> poison, <8 x i32> zeroinitializer
  %v1390 = fmul <8 x float> %v1387, %v1389
  %v1391 = add i64 0, %v1348
  %v1392 = getelementptr inbounds float, ptr %v1298, i64 %v1391
  %v1393 = load <8 x float>, ptr %v1392, align 4
  %v1394 = fmul <8 x float> %v1390, %v1393
  %v1395 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1396 = shufflevector <8 x float> %v1395, <8 x float> poison, <8 x i32> zeroinitializer
  %v1397 = fsub <8 x float> %v1396, %v1393
  %v1398 = fmul <8 x float> %v1394, %v1397
  %v1399 = add i64 0, %v1348
  %v1400 = getelementptr inbounds float, ptr %v1304, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = fmul <8 x float> %v1389, %v1393
  %v1403 = fmul <8 x float> %v1360, %v1402
  %v1404 = fmul <8 x float> %v1386, %v1386
  %v1405 = fsub <8 x float> %v1396, %v1404
  %v1406 = fmul <8 x float> %v1403, %v1405
  %v1407 = fadd <8 x float> %v1401, %v1406
  %v1408 = insertelement <8 x float> poison, float %v1282, i64 0
  %v1409 = shufflevector <8 x float> %v1408, <8 x float> poison, <8 x i32> zeroinitializer
  %v1410 = fmul <8 x float> %v1407, %v1409
  %v1411 = insertelement <8 x float> poison, float %v1290, i64 0
  %v1412 = shufflevector <8 x float> %v1411, <8 x float> poison, <8 x i32> zeroinitializer
  %v1413 = fmul <8 x float> %v1410, %v1412
  %v1414 = add i64 0, %v1348
  %v1415 = getelementptr inbounds float, ptr %v1310, i64 %v1414
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = fmul <8 x float> %v1413, %v1416
  %v1418 = add i64 0, %v1348
  %v1419 = getelementptr inbounds float, ptr %v1316, i64 %v1418
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = fmul <8 x float> %v1417, %v1420
  %v1422 = fsub <8 x float> %v1396, %v1420
  %v1423 = fmul <8 x float> %v1421, %v1422
  %v1424 = insertelement <8 x float> poison, float %v1281, i64 0
  %v1425 = shufflevector <8 x float> %v1424, <8 x float> poison, <8 x i32> zeroinitializer
  %v1426 = fmul <8 x float> %v1407, %v1425
  %v1427 = fadd <8 x float> %v1426, %v1413
  %v1428 = add i64 0, %v1348
  %v1429 = getelementptr inbounds float, ptr %v1322, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = fmul <8 x float> %v1427, %v1430
  %v1432 = add i64 0, %v1348
  %v1433 = getelementptr inbounds float, ptr %v1328, i64 %v1432
  %v1434 = load <8 x float>, ptr %v1433, align 4
  %v1435 = fmul <8 x float> %v1434, %v1434
  %v1436 = fsub <8 x float> %v1396, %v1435
  %v1437 = fmul <8 x float> %v1431, %v1436
  %v1438 = fmul <8 x float> %v1427, %v1434
  %v1439 = fmul <8 x float> %v1438, %v1430
  %v1440 = fsub <8 x float> %v1396, %v1430
  %v1441 = fmul <8 x float> %v1439, %v1440
  %v1442 = insertelement <8 x float> poison, float %v1329, i64 0
  %v1443 = shufflevector <8 x float> %v1442, <8 x float> poison, <8 x i32> zeroinitializer
  %v1444 = fmul <8 x float> %v1410, %v1443
  %v1445 = fmul <8 x float> %v1413, %v1420
  %v1446 = fadd <8 x float> %v1444, %v1445
  %v1447 = add i64 0, %v1348
  %v1448 = getelementptr inbounds float, ptr %v1335, i64 %v1447
  store <8 x float> %v1352, ptr %v1448, align 4
  %v1449 = add i64 16, %v1348
  %v1450 = getelementptr inbounds float, ptr %v1337, i64 %v1449
  store <8 x float> %v1398, ptr %v1450, align 4
  %v1451 = add i64 0, %v1348
  %v1452 = getelementptr inbounds float, ptr %v1337, i64 %v1451
  store <8 x float> %v1423, ptr %v1452, align 4
  %v1453 = add i64 24, %v1348
  %v1454 = getelementptr inbounds float, ptr %v1337, i64 %v1453
  store <8 x float> %v1437, ptr %v1454, align 4
  %v1455 = add i64 8, %v1348
  %v1456 = getelementptr inbounds float, ptr %v1337, i64 %v1455
  store <8 x float> %v1441, ptr %v1456, align 4
  %v1457 = add i64 0, %v1348
  %v1458 = getelementptr inbounds float, ptr %v1343, i64 %v1457
  store <8 x float> %v1446, ptr %v1458, align 4
  %v1459 = add nsw i64 %v1344, 1
  br label %b75
b77:
  %v1460 = add nsw i64 %v1251, 1
  br label %b72
b74:
  %v1461 = add nsw i64 %v1226, 1
  br label %b67
b69:
  %v1462 = add nsw i64 %v1220, 1
  br label %b64
b66:
  %v1463 = add nsw i64 %v1215, 96
  br label %b61
b63:
  %v1464 = add i64 %v7, 0
  %v1465 = sdiv i64 %v1464, 1
  %v1466 = add i64 %v2, 1
  %v1467 = mul i64 %v1465, %v2
  %v1468 = sdiv i64 %v1467, %v3
  %v1469 = mul i64 %v1468, 1
  %v1470 = icmp slt i64 %v1469, %v7
  %v1471 = select i1 %v1470, i64 %v1469, i64 %v7
  %v1472 = mul i64 %v1465, %v1466
  %v1473 = sdiv i64 %v1472, %v3
  %v1474 = mul i64 %v1473, 1
  %v1475 = icmp slt i64 %v1474, %v7
  %v1476 = select i1 %v1475, i64 %v1474, i64 %v7
  br label %b78
b78:
  %v1477 = phi i64 [ %v1471, %b63 ], [ %v1547, %b79 ]
  %v1478 = icmp slt i64 %v1477, %v1476
  br i1 %v1478, label %b79, label %b80
b79:
  %v1479 = add i64 %v460, 0
  %v1480 = and i64 %v1479, %v262
  %v1481 = mul i64 %v1480, %v7
  %v1482 = add i64 %v1481, %v1477
  %v1483 = mul i64 %v1482, 1
  %v1484 = getelementptr inbounds float, ptr %v162, i64 %v1483
  %v1485 = getelementptr inbounds float, ptr %v1484, i64 0
  %v1486 = load float, ptr %v1485, align 4
  %v1487 = fcmp ogt float %v1486, 0x3FF0000000000000
  %v1488 = select i1 %v1487, float 0x3FF0000000000000, float 0x0000000000000000
  %v1489 = fcmp olt float %v1486, 0x0000000000000000
  %v1490 = select i1 %v1489, float 0x3FF0000000000000, float 0x0000000000000000
  %v1491 = add i64 %v460, 1
  %v1492 = and i64 %v1491, 1
  %v1493 = mul i64 %v1492, %v7
  %v1494 = add i64 %v1493, %v1477
  %v1495 = mul i64 %v1494, 1
  %v1496 = getelementptr inbounds float, ptr %v74, i64 %v1495
  %v1497 = getelementptr inbounds float, ptr %v1496, i64 0
  %v1498 = load float, ptr %v1497, align 4
  %v1499 = add i64 %v460, 0
  %v1500 = and i64 %v1499, %v212
  %v1501 = mul i64 %v1500, %v7
  %v1502 = add i64 %v1501, %v1477
  %v1503 = mul i64 %v1502, 1
  %v1504 = getelementptr inbounds float, ptr %v42, i64 %v1503
  %v1505 = getelementptr inbounds float, ptr %v1504, i64 0
  %v1506 = load float, ptr %v1505, align 4
  %v1507 = fadd float %v1498, %v1506
  %v1508 = mul i64 %v1477, 1
  %v1509 = getelementptr inbounds float, ptr %v176, i64 %v1508
  %v1510 = getelementptr inbounds float, ptr %v1509, i64 0
  %v1511 = load float, ptr %v1510, align 4
  %v1512 = fadd float %v1507, %v1511
  %v1513 = mul i64 %v1477, 1
  %v1514 = getelementptr inbounds float, ptr %v174, i64 %v1513
  %v1515 = getelementptr inbounds float, ptr %v1514, i64 0
  %v1516 = load float, ptr %v1515, align 4
  %v1517 = mul i64 %v1477, 1
  %v1518 = getelementptr inbounds float, ptr %v178, i64 %v1517
  %v1519 = getelementptr inbounds float, ptr %v1518, i64 0
  %v1520 = load float, ptr %v1519, align 4
  %v1521 = fadd float %v1516, %v1520
  %v1522 = fsub float %v1512, %v1521
  %v1523 = mul i64 %v1477, 1
  %v1524 = getelementptr inbounds float, ptr %v180, i64 %v1523
  %v1525 = getelementptr inbounds float, ptr %v1524, i64 0
  %v1526 = load float, ptr %v1525, align 4
  %v1527 = fadd float %v1522, %v1526
  %v1528 = mul i64 %v1477, 1
  %v1529 = getelementptr inbounds float, ptr %v182, i64 %v1528
  %v1530 = getelementptr inbounds float, ptr %v1529, i64 0
  %v1531 = load float, ptr %v1530, align 4
  %v1532 = fadd float %v1527, %v1531
  %v1533 = fcmp une float %v1490, 0x0000000000000000
  %v1534 = select i1 %v1533, float 0x0000000000000000, float %v1532
  %v1535 = fcmp une float %v1488, 0x0000000000000000
  %v1536 = select i1 %v1535, float 0x0000000000000000, float %v1534
  %v1537 = fdiv float %v1536, 0x4000000000000000
  %v1538 = fmul float %v1537, 0x3FF0000000000000
  %v1539 = add i64 %v460, 0
  %v1540 = and i64 %v1539, %v234
  %v1541 = mul i64 %v1540, %v7
  %v1542 = add i64 %v1541, %v1477
  %v1543 = mul i64 %v1542, 33
  %v1544 = getelementptr inbounds float, ptr %v104, i64 %v1543
  %v1545 = add i64 32, 0
  %v1546 = getelementptr inbounds float, ptr %v1544, i64 %v1545
  store float %v1538, ptr %v1546, align 4
  %v1547 = add nsw i64 %v1477, 1
  br label %b78
b80:
  %v1548 = add i64 %v7, 0
  %v1549 = sdiv i64 %v1548, 1
  %v1550 = add i64 %v2, 1
  %v1551 = mul i64 %v1549, %v2
  %v1552 = sdiv i64 %v1551, %v3
  %v1553 = mul i64 %v1552, 1
  %v1554 = icmp slt i64 %v1553, %v7
  %v1555 = select i1 %v1554, i64 %v1553, i64 %v7
  %v1556 = mul i64 %v1549, %v1550
  %v1557 = sdiv i64 %v1556, %v3
  %v1558 = mul i64 %v1557, 1
  %v1559 = icmp slt i64 %v1558, %v7
  %v1560 = select i1 %v1559, i64 %v1558, i64 %v7
  br label %b81
b81:
  %v1561 = phi i64 [ %v1555, %b80 ], [ %v1579, %b86 ]
  %v1562 = icmp slt i64 %v1561, %v1560
  br i1 %v1562, label %b82, label %b83
b82:
  %v1563 = mul i64 %v1561, 32
  %v1564 = getelementptr inbounds float, ptr %v102, i64 %v1563
  %v1565 = add i64 %v460, 0
  %v1566 = and i64 %v1565, %v234
  %v1567 = mul i64 %v1566, %v7
  %v1568 = add i64 %v1567, %v1561
  %v1569 = mul i64 %v1568, 33
  %v1570 = getelementptr inbounds float, ptr %v104, i64 %v1569
  br label %b84
b84:
  %v1571 = phi i64 [ 0, %b82 ], [ %v1578, %b85 ]
  %v1572 = icmp slt i64 %v1571, 32
  br i1 %v1572, label %b85, label %b86
b85:
  %v1573 = add i64 0, %v1571
  %v1574 = getelementptr inbounds float, ptr %v1564, i64 %v1573
  %v1575 = load <8 x float>, ptr %v1574, align 4
  %v1576 = add i64 0, %v1571
  %v1577 = getelementptr inbounds float, ptr %v1570, i64 %v1576
  store <8 x float> %v1575, ptr %v1577, align 4
  %v1578 = add nsw i64 %v1571, 8
  br label %b84
b86:
  %v1579 = add nsw i64 %v1561, 1
  br label %b81
b83:
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
  br label %b87
b87:
  %v1593 = phi i64 [ %v1587, %b83 ], [ %v1652, %b92 ]
  %v1594 = icmp slt i64 %v1593, %v1592
  br i1 %v1594, label %b88, label %b89
b88:
  br label %b90
b90:
  %v1595 = phi i64 [ 0, %b88 ], [ %v1638, %b91 ]
  %v1596 = phi <8 x float> [ splat (float 0x0000000000000000), %b88 ], [ %v1637, %b91 ]
  %v1597 = icmp slt i64 %v1595, 8
  br i1 %v1597, label %b91, label %b92
b91:
  %v1598 = add i64 %v460, 1
  %v1599 = and i64 %v1598, 1
  %v1600 = mul i64 %v1599, %v7
  %v1601 = add i64 %v1600, %v1593
  %v1602 = mul i64 %v1601, 8
  %v1603 = getelementptr inbounds float, ptr %v62, i64 %v1602
  %v1604 = add i64 %v460, 0
  %v1605 = and i64 %v1604, %v206
  %v1606 = mul i64 %v1605, %v7
  %v1607 = add i64 %v1606, %v1593
  %v1608 = mul i64 %v1607, 8
  %v1609 = getelementptr inbounds float, ptr %v36, i64 %v1608
  %v1610 = add i64 %v460, 0
  %v1611 = and i64 %v1610, %v276
  %v1612 = mul i64 %v1611, %v7
  %v1613 = add i64 %v1612, %v1593
  %v1614 = mul i64 %v1613, 8
  %v1615 = getelementptr inbounds float, ptr %v186, i64 %v1614
  %v1616 = add i64 %v460, 0
  %v1617 = and i64 %v1616, %v216
  %v1618 = mul i64 %v1617, %v7
  %v1619 = add i64 %v1618, %v1593
  %v1620 = mul i64 %v1619, 8
  %v1621 = getelementptr inbounds float, ptr %v46, i64 %v1620
  %v1622 = add i64 0, %v1595
  %v1623 = getelementptr inbounds float, ptr %v1603, i64 %v1622
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = add i64 0, %v1595
  %v1626 = getelementptr inbounds float, ptr %v1609, i64 %v1625
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = fadd <8 x float> %v1624, %v1627
  %v1629 = add i64 0, %v1595
  %v1630 = getelementptr inbounds float, ptr %v1615, i64 %v1629
  %v1631 = load <8 x float>, ptr %v1630, align 4
  %v1632 = fadd <8 x float> %v1628, %v1631
  %v1633 = add i64 0, %v1595
  %v1634 = getelementptr inbounds float, ptr %v1621, i64 %v1633
  %v1635 = load <8 x float>, ptr %v1634, align 4
  %v1636 = fmul <8 x float> %v1632, %v1635
  %v1637 = fadd <8 x float> %v1596, %v1636
  %v1638 = add nsw i64 %v1595, 8
  br label %b90
b92:
  %v1639 = shufflevector <8 x float> %v1596, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1640 = shufflevector <8 x float> %v1596, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1641 = fadd <4 x float> %v1639, %v1640
  %v1642 = shufflevector <4 x float> %v1641, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1643 = shufflevector <4 x float> %v1641, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1644 = fadd <2 x float> %v1642, %v1643
  %v1645 = extractelement <2 x float> %v1644, i64 0
  %v1646 = extractelement <2 x float> %v1644, i64 1
  %v1647 = fadd float %v1645, %v1646
  %v1648 = fadd float %v1647, 0x0000000000000000
  %v1649 = mul i64 %v1593, 1
  %v1650 = getelementptr inbounds float, ptr %v174, i64 %v1649
  %v1651 = getelementptr inbounds float, ptr %v1650, i64 0
  store float %v1648, ptr %v1651, align 4
  %v1652 = add nsw i64 %v1593, 1
  br label %b87
b89:
  %v1653 = add i64 %v7, 0
  %v1654 = sdiv i64 %v1653, 1
  %v1655 = add i64 %v2, 1
  %v1656 = mul i64 %v1654, %v2
  %v1657 = sdiv i64 %v1656, %v3
  %v1658 = mul i64 %v1657, 1
  %v1659 = icmp slt i64 %v1658, %v7
  %v1660 = select i1 %v1659, i64 %v1658, i64 %v7
  %v1661 = mul i64 %v1654, %v1655
  %v1662 = sdiv i64 %v1661, %v3
  %v1663 = mul i64 %v1662, 1
  %v1664 = icmp slt i64 %v1663, %v7
  %v1665 = select i1 %v1664, i64 %v1663, i64 %v7
  br label %b93
b93:
  %v1666 = phi i64 [ %v1660, %b89 ], [ %v1758, %b98 ]
  %v1667 = icmp slt i64 %v1666, %v1665
  br i1 %v1667, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1668 = phi i64 [ 0, %b94 ], [ %v1744, %b97 ]
  %v1669 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1743, %b97 ]
  %v1670 = icmp slt i64 %v1668, 8
  br i1 %v1670, label %b97, label %b98
b97:
  %v1671 = add i64 %v460, 1
  %v1672 = and i64 %v1671, 1
  %v1673 = mul i64 %v1672, %v7
  %v1674 = add i64 %v1673, %v1666
  %v1675 = mul i64 %v1674, 8
  %v1676 = getelementptr inbounds float, ptr %v62, i64 %v1675
  %v1677 = add i64 %v460, 0
  %v1678 = and i64 %v1677, %v206
  %v1679 = mul i64 %v1678, %v7
  %v1680 = add i64 %v1679, %v1666
  %v1681 = mul i64 %v1680, 8
  %v1682 = getelementptr inbounds float, ptr %v36, i64 %v1681
  %v1683 = add i64 %v460, 0
  %v1684 = and i64 %v1683, %v276
  %v1685 = mul i64 %v1684, %v7
  %v1686 = add i64 %v1685, %v1666
  %v1687 = mul i64 %v1686, 8
  %v1688 = getelementptr inbounds float, ptr %v186, i64 %v1687
  %v1689 = add i64 %v460, 1
  %v1690 = and i64 %v1689, %v222
  %v1691 = mul i64 %v1690, %v7
  %v1692 = add i64 %v1691, %v1666
  %v1693 = mul i64 %v1692, 8
  %v1694 = getelementptr inbounds float, ptr %v52, i64 %v1693
  %v1695 = add i64 %v460, 0
  %v1696 = and i64 %v1695, %v260
  %v1697 = mul i64 %v1696, %v7
  %v1698 = add i64 %v1697, %v1666
  %v1699 = mul i64 %v1698, 8
  %v1700 = getelementptr inbounds float, ptr %v160, i64 %v1699
  %v1701 = add i64 0, %v1668
  %v1702 = getelementptr inbounds float, ptr %v1676, i64 %v1701
  %v1703 = load <8 x float>, ptr %v1702, align 4
  %v1704 = add i64 0, %v1668
  %v1705 = getelementptr inbounds float, ptr %v1682, i64 %v1704
  %v1706 = load <8 x float>, ptr %v1705, align 4
  %v1707 = fadd <8 x float> %v1703, %v1706
  %v1708 = add i64 0, %v1668
  %v1709 = getelementptr inbounds float, ptr %v1688, i64 %v1708
  %v1710 = load <8 x float>, ptr %v1709, align 4
  %v1711 = fadd <8 x float> %v1707, %v1710
  %v1712 = add i64 0, %v1668
  %v1713 = getelementptr inbounds float, ptr %v1694, i64 %v1712
  %v1714 = load <8 x float>, ptr %v1713, align 4
  %v1715 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1714)
  %v1716 = fcmp ogt <8 x float> %v1715, splat (float 0x4023000000000000)
  %v1717 = select <8 x i1> %v1716, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1715
  %v1718 = fadd <8 x float> %v1717, %v1717
  %v1719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1718, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1720 = fsub <8 x float> %v1719, splat (float 0x4168000000000000)
  %v1721 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1720, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1718)
  %v1722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1720, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1721)
  %v1723 = bitcast <8 x float> %v1719 to <8 x i32>
  %v1724 = fmul <8 x float> %v1722, %v1722
  %v1725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1722, <8 x float> splat (float 0x3F81227F40000000))
  %v1726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1725, <8 x float> %v1722, <8 x float> splat (float 0x3FA5556740000000))
  %v1727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1726, <8 x float> %v1722, <8 x float> splat (float 0x3FC5554B00000000))
  %v1728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1727, <8 x float> %v1722, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1724, <8 x float> %v1728, <8 x float> %v1722)
  %v1730 = shl <8 x i32> %v1723, splat (i32 23)
  %v1731 = add <8 x i32> %v1730, splat (i32 1065353216)
  %v1732 = bitcast <8 x i32> %v1731 to <8 x float>
  %v1733 = fsub <8 x float> %v1732, splat (float 0x3FF0000000000000)
  %v1734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1732, <8 x float> %v1729, <8 x float> %v1733)
  %v1735 = fadd <8 x float> %v1734, splat (float 0x4000000000000000)
  %v1736 = fdiv <8 x float> %v1734, %v1735
  %v1737 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1736, <8 x float> %v1714)
  %v1738 = fmul <8 x float> %v1711, %v1737
  %v1739 = add i64 0, %v1668
  %v1740 = getelementptr inbounds float, ptr %v1700, i64 %v1739
  %v1741 = load <8 x float>, ptr %v1740, align 4
  %v1742 = fmul <8 x float> %v1738, %v1741
  %v1743 = fadd <8 x float> %v1669, %v1742
  %v1744 = add nsw i64 %v1668, 8
  br label %b96
b98:
  %v1745 = shufflevector <8 x float> %v1669, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1746 = shufflevector <8 x float> %v1669, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1747 = fadd <4 x float> %v1745, %v1746
  %v1748 = shufflevector <4 x float> %v1747, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1749 = shufflevector <4 x float> %v1747, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1750 = fadd <2 x float> %v1748, %v1749
  %v1751 = extractelement <2 x float> %v1750, i64 0
  %v1752 = extractelement <2 x float> %v1750, i64 1
  %v1753 = fadd float %v1751, %v1752
  %v1754 = fadd float %v1753, 0x0000000000000000
  %v1755 = mul i64 %v1666, 1
  %v1756 = getelementptr inbounds float, ptr %v176, i64 %v1755
  %v1757 = getelementptr inbounds float, ptr %v1756, i64 0
  store float %v1754, ptr %v1757, align 4
  %v1758 = add nsw i64 %v1666, 1
  br label %b93
b95:
  %v1759 = add i64 %v7, 0
  %v1760 = sdiv i64 %v1759, 1
  %v1761 = add i64 %v2, 1
  %v1762 = mul i64 %v1760, %v2
  %v1763 = sdiv i64 %v1762, %v3
  %v1764 = mul i64 %v1763, 1
  %v1765 = icmp slt i64 %v1764, %v7
  %v1766 = select i1 %v1765, i64 %v1764, i64 %v7
  %v1767 = mul i64 %v1760, %v1761
  %v1768 = sdiv i64 %v1767, %v3
  %v1769 = mul i64 %v1768, 1
  %v1770 = icmp slt i64 %v1769, %v7
  %v1771 = select i1 %v1770, i64 %v1769, i64 %v7
  br label %b99
b99:
  %v1772 = phi i64 [ %v1766, %b95 ], [ %v1948, %b104 ]
  %v1773 = icmp slt i64 %v1772, %v1771
  br i1 %v1773, label %b100, label %b101
b100:
  br label %b102
b102:
  %v1774 = phi i64 [ 0, %b100 ], [ %v1934, %b103 ]
  %v1775 = phi <8 x float> [ splat (float 0x0000000000000000), %b100 ], [ %v1933, %b103 ]
  %v1776 = icmp slt i64 %v1774, 8
  br i1 %v1776, label %b103, label %b104
b103:
  %v1777 = add i64 %v460, 1
  %v1778 = and i64 %v1777, 1
  %v1779 = mul i64 %v1778, %v7
  %v1780 = add i64 %v1779, %v1772
  %v1781 = mul i64 %v1780, 8
  %v1782 = getelementptr inbounds float, ptr %v68, i64 %v1781
  %v1783 = add i64 %v460, 1
  %v1784 = and i64 %v1783, 1
  %v1785 = mul i64 %v1784, %v7
  %v1786 = add i64 %v1785, %v1772
  %v1787 = mul i64 %v1786, 8
  %v1788 = getelementptr inbounds float, ptr %v62, i64 %v1787
  %v1789 = add i64 %v460, 0
  %v1790 = and i64 %v1789, %v206
  %v1791 = mul i64 %v1790, %v7
  %v1792 = add i64 %v1791, %v1772
  %v1793 = mul i64 %v1792, 8
  %v1794 = getelementptr inbounds float, ptr %v36, i64 %v1793
  %v1795 = add i64 %v460, 0
  %v1796 = and i64 %v1795, %v276
  %v1797 = mul i64 %v1796, %v7
  %v1798 = add i64 %v1797, %v1772
  %v1799 = mul i64 %v1798, 8
  %v1800 = getelementptr inbounds float, ptr %v186, i64 %v1799
  %v1801 = add i64 %v460, 0
  %v1802 = and i64 %v1801, %v228
  %v1803 = mul i64 %v1802, %v7
  %v1804 = add i64 %v1803, %v1772
  %v1805 = mul i64 %v1804, 1
  %v1806 = getelementptr inbounds float, ptr %v58, i64 %v1805
  %v1807 = getelementptr inbounds float, ptr %v1806, i64 0
  %v1808 = load float, ptr %v1807, align 4
  %v1809 = fsub float 0x3FF0000000000000, %v1808
  %v1810 = add i64 %v460, 1
  %v1811 = and i64 %v1810, %v226
  %v1812 = mul i64 %v1811, %v7
  %v1813 = add i64 %v1812, %v1772
  %v1814 = mul i64 %v1813, 1
  %v1815 = getelementptr inbounds float, ptr %v56, i64 %v1814
  %v1816 = getelementptr inbounds float, ptr %v1815, i64 0
  %v1817 = load float, ptr %v1816, align 4
  %v1818 = fmul float %v1809, %v1817
  %v1819 = fadd float %v1808, %v1818
  %v1820 = add i64 %v460, 0
  %v1821 = and i64 %v1820, %v260
  %v1822 = mul i64 %v1821, %v7
  %v1823 = add i64 %v1822, %v1772
  %v1824 = mul i64 %v1823, 8
  %v1825 = getelementptr inbounds float, ptr %v160, i64 %v1824
  %v1826 = add i64 %v460, 1
  %v1827 = and i64 %v1826, %v222
  %v1828 = mul i64 %v1827, %v7
  %v1829 = add i64 %v1828, %v1772
  %v1830 = mul i64 %v1829, 8
  %v1831 = getelementptr inbounds float, ptr %v52, i64 %v1830
  %v1832 = add i64 %v460, 0
  %v1833 = and i64 %v1832, %v258
  %v1834 = mul i64 %v1833, %v7
  %v1835 = add i64 %v1834, %v1772
  %v1836 = mul i64 %v1835, 8
  %v1837 = getelementptr inbounds float, ptr %v158, i64 %v1836
  %v1838 = add i64 %v460, 0
  %v1839 = and i64 %v1838, %v222
  %v1840 = mul i64 %v1839, %v7
  %v1841 = add i64 %v1840, %v1772
  %v1842 = mul i64 %v1841, 8
  %v1843 = getelementptr inbounds float, ptr %v52, i64 %v1842
  %v1844 = add i64 %v460, 0
  %v1845 = and i64 %v1844, %v254
  %v1846 = mul i64 %v1845, %v7
  %v1847 = add i64 %v1846, %v1772
  %v1848 = mul i64 %v1847, 8
  %v1849 = getelementptr inbounds float, ptr %v154, i64 %v1848
  %v1850 = add i64 %v460, 0
  %v1851 = and i64 %v1850, %v256
  %v1852 = mul i64 %v1851, %v7
  %v1853 = add i64 %v1852, %v1772
  %v1854 = mul i64 %v1853, 8
  %v1855 = getelementptr inbounds float, ptr %v156, i64 %v1854
  %v1856 = fsub float 0x3FF0000000000000, %v1817
  %v1857 = add i64 0, %v1774
  %v1858 = getelementptr inbounds float, ptr %v1782, i64 %v1857
  %v1859 = load <8 x float>, ptr %v1858, align 4
  %v1860 = add i64 0, %v1774
  %v1861 = getelementptr inbounds float, ptr %v1788, i64 %v1860
  %v1862 = load <8 x float>, ptr %v1861, align 4
  %v1863 = add i64 0, %v1774
  %v1864 = getelementptr inbounds float, ptr %v1794, i64 %v1863
  %v1865 = load <8 x float>, ptr %v1864, align 4
  %v1866 = fadd <8 x float> %v1862, %v1865
  %v1867 = add i64 0, %v1774
  %v1868 = getelementptr inbounds float, ptr %v1800, i64 %v1867
  %v1869 = load <8 x float>, ptr %v1868, align 4
  %v1870 = fadd <8 x float> %v1866, %v1869
  %v1871 = add i64 0, %v1774
  %v1872 = getelementptr inbounds float, ptr %v1825, i64 %v1871
  %v1873 = load <8 x float>, ptr %v1872, align 4
  %v1874 = insertelement <8 x float> poison, float %v1819, i64 0
  %v1875 = shufflevector <8 x float> %v1874, <8 x float> poison, <8 x i32> zeroinitializer
  %v1876 = fmul <8 x float> %v1875, %v1873
  %v1877 = fmul <8 x float> %v1870, %v1876
  %v1878 = add i64 0, %v1774
  %v1879 = getelementptr inbounds float, ptr %v1831, i64 %v1878
  %v1880 = load <8 x float>, ptr %v1879, align 4
  %v1881 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1880)
  %v1882 = fcmp ogt <8 x float> %v1881, splat (float 0x4023000000000000)
  %v1883 = select <8 x i1> %v1882, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1881
  %v1884 = fadd <8 x float> %v1883, %v1883
  %v1885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1884, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1886 = fsub <8 x float> %v1885, splat (float 0x4168000000000000)
  %v1887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1886, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1884)
  %v1888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1886, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1887)
  %v1889 = bitcast <8 x float> %v1885 to <8 x i32>
  %v1890 = fmul <8 x float> %v1888, %v1888
  %v1891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1888, <8 x float> splat (float 0x3F81227F40000000))
  %v1892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1891, <8 x float> %v1888, <8 x float> splat (float 0x3FA5556740000000))
  %v1893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1892, <8 x float> %v1888, <8 x float> splat (float 0x3FC5554B00000000))
  %v1894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1893, <8 x float> %v1888, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1890, <8 x float> %v1894, <8 x float> %v1888)
  %v1896 = shl <8 x i32> %v1889, splat (i32 23)
  %v1897 = add <8 x i32> %v1896, splat (i32 1065353216)
  %v1898 = bitcast <8 x i32> %v1897 to <8 x float>
  %v1899 = fsub <8 x float> %v1898, splat (float 0x3FF0000000000000)
  %v1900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1898, <8 x float> %v1895, <8 x float> %v1899)
  %v1901 = fadd <8 x float> %v1900, splat (float 0x4000000000000000)
  %v1902 = fdiv <8 x float> %v1900, %v1901
  %v1903 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1902, <8 x float> %v1880)
  %v1904 = fmul <8 x float> %v1903, %v1903
  %v1905 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1906 = shufflevector <8 x float> %v1905, <8 x float> poison, <8 x i32> zeroinitializer
  %v1907 = fsub <8 x float> %v1906, %v1904
  %v1908 = fmul <8 x float> %v1877, %v1907
  %v1909 = fadd <8 x float> %v1859, %v1908
  %v1910 = add i64 0, %v1774
  %v1911 = getelementptr inbounds float, ptr %v1837, i64 %v1910
  %v1912 = load <8 x float>, ptr %v1911, align 4
  %v1913 = add i64 0, %v1774
  %v1914 = getelementptr inbounds float, ptr %v1843, i64 %v1913
  %v1915 = load <8 x float>, ptr %v1914, align 4
  %v1916 = fmul <8 x float> %v1912, %v1915
  %v1917 = add i64 0, %v1774
  %v1918 = getelementptr inbounds float, ptr %v1849, i64 %v1917
  %v1919 = load <8 x float>, ptr %v1918, align 4
  %v1920 = add i64 0, %v1774
  %v1921 = getelementptr inbounds float, ptr %v1855, i64 %v1920
  %v1922 = load <8 x float>, ptr %v1921, align 4
  %v1923 = fmul <8 x float> %v1919, %v1922
  %v1924 = fadd <8 x float> %v1916, %v1923
  %v1925 = insertelement <8 x float> poison, float %v1817, i64 0
  %v1926 = shufflevector <8 x float> %v1925, <8 x float> poison, <8 x i32> zeroinitializer
  %v1927 = fmul <8 x float> %v1926, %v1924
  %v1928 = insertelement <8 x float> poison, float %v1856, i64 0
  %v1929 = shufflevector <8 x float> %v1928, <8 x float> poison, <8 x i32> zeroinitializer
  %v1930 = fmul <8 x float> %v1929, %v1915
  %v1931 = fadd <8 x float> %v1927, %v1930
  %v1932 = fmul <8 x float> %v1909, %v1931
  %v1933 = fadd <8 x float> %v1775, %v1932
  %v1934 = add nsw i64 %v1774, 8
  br label %b102
b104:
  %v1935 = shufflevector <8 x float> %v1775, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1936 = shufflevector <8 x float> %v1775, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1937 = fadd <4 x float> %v1935, %v1936
  %v1938 = shufflevector <4 x float> %v1937, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1939 = shufflevector <4 x float> %v1937, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1940 = fadd <2 x float> %v1938, %v1939
  %v1941 = extractelement <2 x float> %v1940, i64 0
  %v1942 = extractelement <2 x float> %v1940, i64 1
  %v1943 = fadd float %v1941, %v1942
  %v1944 = fadd float %v1943, 0x0000000000000000
  %v1945 = mul i64 %v1772, 1
  %v1946 = getelementptr inbounds float, ptr %v178, i64 %v1945
  %v1947 = getelementptr inbounds float, ptr %v1946, i64 0
  store float %v1944, ptr %v1947, align 4
  %v1948 = add nsw i64 %v1772, 1
  br label %b99
b101:
  %v1949 = add i64 %v7, 0
  %v1950 = sdiv i64 %v1949, 1
  %v1951 = add i64 %v2, 1
  %v1952 = mul i64 %v1950, %v2
  %v1953 = sdiv i64 %v1952, %v3
  %v1954 = mul i64 %v1953, 1
  %v1955 = icmp slt i64 %v1954, %v7
  %v1956 = select i1 %v1955, i64 %v1954, i64 %v7
  %v1957 = mul i64 %v1950, %v1951
  %v1958 = sdiv i64 %v1957, %v3
  %v1959 = mul i64 %v1958, 1
  %v1960 = icmp slt i64 %v1959, %v7
  %v1961 = select i1 %v1960, i64 %v1959, i64 %v7
  br label %b105
b105:
  %v1962 = phi i64 [ %v1956, %b101 ], [ %v2103, %b110 ]
  %v1963 = icmp slt i64 %v1962, %v1961
  br i1 %v1963, label %b106, label %b107
b106:
  br label %b108
b108:
  %v1964 = phi i64 [ 0, %b106 ], [ %v2089, %b109 ]
  %v1965 = phi <8 x float> [ splat (float 0x0000000000000000), %b106 ], [ %v2088, %b109 ]
  %v1966 = icmp slt i64 %v1964, 8
  br i1 %v1966, label %b109, label %b110
b109:
  %v1967 = add i64 %v460, 1
  %v1968 = and i64 %v1967, 1
  %v1969 = mul i64 %v1968, %v7
  %v1970 = add i64 %v1969, %v1962
  %v1971 = mul i64 %v1970, 8
  %v1972 = getelementptr inbounds float, ptr %v68, i64 %v1971
  %v1973 = add i64 %v460, 1
  %v1974 = and i64 %v1973, 1
  %v1975 = mul i64 %v1974, %v7
  %v1976 = add i64 %v1975, %v1962
  %v1977 = mul i64 %v1976, 8
  %v1978 = getelementptr inbounds float, ptr %v62, i64 %v1977
  %v1979 = add i64 %v460, 0
  %v1980 = and i64 %v1979, %v206
  %v1981 = mul i64 %v1980, %v7
  %v1982 = add i64 %v1981, %v1962
  %v1983 = mul i64 %v1982, 8
  %v1984 = getelementptr inbounds float, ptr %v36, i64 %v1983
  %v1985 = add i64 %v460, 0
  %v1986 = and i64 %v1985, %v276
  %v1987 = mul i64 %v1986, %v7
  %v1988 = add i64 %v1987, %v1962
  %v1989 = mul i64 %v1988, 8
  %v1990 = getelementptr inbounds float, ptr %v186, i64 %v1989
  %v1991 = add i64 %v460, 0
  %v1992 = and i64 %v1991, %v228
  %v1993 = mul i64 %v1992, %v7
  %v1994 = add i64 %v1993, %v1962
  %v1995 = mul i64 %v1994, 1
  %v1996 = getelementptr inbounds float, ptr %v58, i64 %v1995
  %v1997 = getelementptr inbounds float, ptr %v1996, i64 0
  %v1998 = load float, ptr %v1997, align 4
  %v1999 = fsub float 0x3FF0000000000000, %v1998
  %v2000 = add i64 %v460, 1
  %v2001 = and i64 %v2000, %v226
  %v2002 = mul i64 %v2001, %v7
  %v2003 = add i64 %v2002, %v1962
  %v2004 = mul i64 %v2003, 1
  %v2005 = getelementptr inbounds float, ptr %v56, i64 %v2004
  %v2006 = getelementptr inbounds float, ptr %v2005, i64 0
  %v2007 = load float, ptr %v2006, align 4
  %v2008 = fmul float %v1999, %v2007
  %v2009 = fadd float %v1998, %v2008
  %v2010 = add i64 %v460, 0
  %v2011 = and i64 %v2010, %v260
  %v2012 = mul i64 %v2011, %v7
  %v2013 = add i64 %v2012, %v1962
  %v2014 = mul i64 %v2013, 8
  %v2015 = getelementptr inbounds float, ptr %v160, i64 %v2014
  %v2016 = add i64 %v460, 1
  %v2017 = and i64 %v2016, %v222
  %v2018 = mul i64 %v2017, %v7
  %v2019 = add i64 %v2018, %v1962
  %v2020 = mul i64 %v2019, 8
  %v2021 = getelementptr inbounds float, ptr %v52, i64 %v2020
  %v2022 = add i64 %v460, 0
  %v2023 = and i64 %v2022, %v222
  %v2024 = mul i64 %v2023, %v7
  %v2025 = add i64 %v2024, %v1962
  %v2026 = mul i64 %v2025, 8
  %v2027 = getelementptr inbounds float, ptr %v52, i64 %v2026
  %v2028 = add i64 0, %v1964
  %v2029 = getelementptr inbounds float, ptr %v1972, i64 %v2028
  %v2030 = load <8 x float>, ptr %v2029, align 4
  %v2031 = add i64 0, %v1964
  %v2032 = getelementptr inbounds float, ptr %v1978, i64 %v2031
  %v2033 = load <8 x float>, ptr %v2032, align 4
  %v2034 = add i64 0, %v1964
  %v2035 = getelementptr inbounds float, ptr %v1984, i64 %v2034
  %v2036 = load <8 x float>, ptr %v2035, align 4
  %v2037 = fadd <8 x float> %v2033, %v2036
  %v2038 = add i64 0, %v1964
  %v2039 = getelementptr inbounds float, ptr %v1990, i64 %v2038
  %v2040 = load <8 x float>, ptr %v2039, align 4
  %v2041 = fadd <8 x float> %v2037, %v2040
  %v2042 = add i64 0, %v1964
  %v2043 = getelementptr inbounds float, ptr %v2015, i64 %v2042
  %v2044 = load <8 x float>, ptr %v2043, align 4
  %v2045 = insertelement <8 x float> poison, float %v2009, i64 0
  %v2046 = shufflevector <8 x float> %v2045, <8 x float> poison, <8 x i32> zeroinitializer
  %v2047 = fmul <8 x float> %v2046, %v2044
  %v2048 = fmul <8 x float> %v2041, %v2047
  %v2049 = add i64 0, %v1964
  %v2050 = getelementptr inbounds float, ptr %v2021, i64 %v2049
  %v2051 = load <8 x float>, ptr %v2050, align 4
  %v2052 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2051)
  %v2053 = fcmp ogt <8 x float> %v2052, splat (float 0x4023000000000000)
  %v2054 = select <8 x i1> %v2053, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2052
  %v2055 = fadd <8 x float> %v2054, %v2054
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2055, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2057 = fsub <8 x float> %v2056, splat (float 0x4168000000000000)
  %v2058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2057, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2055)
  %v2059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2057, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2058)
  %v2060 = bitcast <8 x float> %v2056 to <8 x i32>
  %v2061 = fmul <8 x float> %v2059, %v2059
  %v2062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2059, <8 x float> splat (float 0x3F81227F40000000))
  %v2063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2062, <8 x float> %v2059, <8 x float> splat (float 0x3FA5556740000000))
  %v2064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2063, <8 x float> %v2059, <8 x float> splat (float 0x3FC5554B00000000))
  %v2065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2064, <8 x float> %v2059, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2061, <8 x float> %v2065, <8 x float> %v2059)
  %v2067 = shl <8 x i32> %v2060, splat (i32 23)
  %v2068 = add <8 x i32> %v2067, splat (i32 1065353216)
  %v2069 = bitcast <8 x i32> %v2068 to <8 x float>
  %v2070 = fsub <8 x float> %v2069, splat (float 0x3FF0000000000000)
  %v2071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2069, <8 x float> %v2066, <8 x float> %v2070)
  %v2072 = fadd <8 x float> %v2071, splat (float 0x4000000000000000)
  %v2073 = fdiv <8 x float> %v2071, %v2072
  %v2074 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2073, <8 x float> %v2051)
  %v2075 = fmul <8 x float> %v2074, %v2074
  %v2076 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2077 = shufflevector <8 x float> %v2076, <8 x float> poison, <8 x i32> zeroinitializer
  %v2078 = fsub <8 x float> %v2077, %v2075
  %v2079 = fmul <8 x float> %v2048, %v2078
  %v2080 = fadd <8 x float> %v2030, %v2079
  %v2081 = insertelement <8 x float> poison, float %v1999, i64 0
  %v2082 = shufflevector <8 x float> %v2081, <8 x float> poison, <8 x i32> zeroinitializer
  %v2083 = fmul <8 x float> %v2080, %v2082
  %v2084 = add i64 0, %v1964
  %v2085 = getelementptr inbounds float, ptr %v2027, i64 %v2084
  %v2086 = load <8 x float>, ptr %v2085, align 4
  %v2087 = fmul <8 x float> %v2083, %v2086
  %v2088 = fadd <8 x float> %v1965, %v2087
  %v2089 = add nsw i64 %v1964, 8
  br label %b108
b110:
  %v2090 = shufflevector <8 x float> %v1965, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2091 = shufflevector <8 x float> %v1965, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2092 = fadd <4 x float> %v2090, %v2091
  %v2093 = shufflevector <4 x float> %v2092, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2094 = shufflevector <4 x float> %v2092, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2095 = fadd <2 x float> %v2093, %v2094
  %v2096 = extractelement <2 x float> %v2095, i64 0
  %v2097 = extractelement <2 x float> %v2095, i64 1
  %v2098 = fadd float %v2096, %v2097
  %v2099 = fadd float %v2098, 0x0000000000000000
  %v2100 = mul i64 %v1962, 1
  %v2101 = getelementptr inbounds float, ptr %v180, i64 %v2100
  %v2102 = getelementptr inbounds float, ptr %v2101, i64 0
  store float %v2099, ptr %v2102, align 4
  %v2103 = add nsw i64 %v1962, 1
  br label %b105
b107:
  %v2104 = add i64 %v7, 0
  %v2105 = sdiv i64 %v2104, 1
  %v2106 = add i64 %v2, 1
  %v2107 = mul i64 %v2105, %v2
  %v2108 = sdiv i64 %v2107, %v3
  %v2109 = mul i64 %v2108, 1
  %v2110 = icmp slt i64 %v2109, %v7
  %v2111 = select i1 %v2110, i64 %v2109, i64 %v7
  %v2112 = mul i64 %v2105, %v2106
  %v2113 = sdiv i64 %v2112, %v3
  %v2114 = mul i64 %v2113, 1
  %v2115 = icmp slt i64 %v2114, %v7
  %v2116 = select i1 %v2115, i64 %v2114, i64 %v7
  br label %b111
b111:
  %v2117 = phi i64 [ %v2111, %b107 ], [ %v2288, %b116 ]
  %v2118 = icmp slt i64 %v2117, %v2116
  br i1 %v2118, label %b112, label %b113
b112:
  br label %b114
b114:
  %v2119 = phi i64 [ 0, %b112 ], [ %v2274, %b115 ]
  %v2120 = phi <8 x float> [ splat (float 0x0000000000000000), %b112 ], [ %v2273, %b115 ]
  %v2121 = icmp slt i64 %v2119, 8
  br i1 %v2121, label %b115, label %b116
b115:
  %v2122 = add i64 %v460, 1
  %v2123 = and i64 %v2122, 1
  %v2124 = mul i64 %v2123, %v7
  %v2125 = add i64 %v2124, %v2117
  %v2126 = mul i64 %v2125, 8
  %v2127 = getelementptr inbounds float, ptr %v68, i64 %v2126
  %v2128 = add i64 %v460, 1
  %v2129 = and i64 %v2128, 1
  %v2130 = mul i64 %v2129, %v7
  %v2131 = add i64 %v2130, %v2117
  %v2132 = mul i64 %v2131, 8
  %v2133 = getelementptr inbounds float, ptr %v62, i64 %v2132
  %v2134 = add i64 %v460, 0
  %v2135 = and i64 %v2134, %v206
  %v2136 = mul i64 %v2135, %v7
  %v2137 = add i64 %v2136, %v2117
  %v2138 = mul i64 %v2137, 8
  %v2139 = getelementptr inbounds float, ptr %v36, i64 %v2138
  %v2140 = add i64 %v460, 0
  %v2141 = and i64 %v2140, %v276
  %v2142 = mul i64 %v2141, %v7
  %v2143 = add i64 %v2142, %v2117
  %v2144 = mul i64 %v2143, 8
  %v2145 = getelementptr inbounds float, ptr %v186, i64 %v2144
  %v2146 = add i64 %v460, 0
  %v2147 = and i64 %v2146, %v228
  %v2148 = mul i64 %v2147, %v7
  %v2149 = add i64 %v2148, %v2117
  %v2150 = mul i64 %v2149, 1
  %v2151 = getelementptr inbounds float, ptr %v58, i64 %v2150
  %v2152 = getelementptr inbounds float, ptr %v2151, i64 0
  %v2153 = load float, ptr %v2152, align 4
  %v2154 = fsub float 0x3FF0000000000000, %v2153
  %v2155 = add i64 %v460, 1
  %v2156 = and i64 %v2155, %v226
  %v2157 = mul i64 %v2156, %v7
  %v2158 = add i64 %v2157, %v2117
  %v2159 = mul i64 %v2158, 1
  %v2160 = getelementptr inbounds float, ptr %v56, i64 %v2159
  %v2161 = getelementptr inbounds float, ptr %v2160, i64 0
  %v2162 = load float, ptr %v2161, align 4
  %v2163 = fmul float %v2154, %v2162
  %v2164 = fadd float %v2153, %v2163
  %v2165 = add i64 %v460, 0
  %v2166 = and i64 %v2165, %v260
  %v2167 = mul i64 %v2166, %v7
  %v2168 = add i64 %v2167, %v2117
  %v2169 = mul i64 %v2168, 8
  %v2170 = getelementptr inbounds float, ptr %v160, i64 %v2169
  %v2171 = add i64 %v460, 1
  %v2172 = and i64 %v2171, %v222
  %v2173 = mul i64 %v2172, %v7
  %v2174 = add i64 %v2173, %v2117
  %v2175 = mul i64 %v2174, 8
  %v2176 = getelementptr inbounds float, ptr %v52, i64 %v2175
  %v2177 = add i64 %v460, 0
  %v2178 = and i64 %v2177, %v258
  %v2179 = mul i64 %v2178, %v7
  %v2180 = add i64 %v2179, %v2117
  %v2181 = mul i64 %v2180, 8
  %v2182 = getelementptr inbounds float, ptr %v158, i64 %v2181
  %v2183 = add i64 %v460, 0
  %v2184 = and i64 %v2183, %v222
  %v2185 = mul i64 %v2184, %v7
  %v2186 = add i64 %v2185, %v2117
  %v2187 = mul i64 %v2186, 8
  %v2188 = getelementptr inbounds float, ptr %v52, i64 %v2187
  %v2189 = add i64 %v460, 0
  %v2190 = and i64 %v2189, %v254
  %v2191 = mul i64 %v2190, %v7
  %v2192 = add i64 %v2191, %v2117
  %v2193 = mul i64 %v2192, 8
  %v2194 = getelementptr inbounds float, ptr %v154, i64 %v2193
  %v2195 = add i64 %v460, 0
  %v2196 = and i64 %v2195, %v256
  %v2197 = mul i64 %v2196, %v7
  %v2198 = add i64 %v2197, %v2117
  %v2199 = mul i64 %v2198, 8
  %v2200 = getelementptr inbounds float, ptr %v156, i64 %v2199
  %v2201 = add i64 0, %v2119
  %v2202 = getelementptr inbounds float, ptr %v2127, i64 %v2201
  %v2203 = load <8 x float>, ptr %v2202, align 4
  %v2204 = add i64 0, %v2119
  %v2205 = getelementptr inbounds float, ptr %v2133, i64 %v2204
  %v2206 = load <8 x float>, ptr %v2205, align 4
  %v2207 = add i64 0, %v2119
  %v2208 = getelementptr inbounds float, ptr %v2139, i64 %v2207
  %v2209 = load <8 x float>, ptr %v2208, align 4
  %v2210 = fadd <8 x float> %v2206, %v2209
  %v2211 = add i64 0, %v2119
  %v2212 = getelementptr inbounds float, ptr %v2145, i64 %v2211
  %v2213 = load <8 x float>, ptr %v2212, align 4
  %v2214 = fadd <8 x float> %v2210, %v2213
  %v2215 = add i64 0, %v2119
  %v2216 = getelementptr inbounds float, ptr %v2170, i64 %v2215
  %v2217 = load <8 x float>, ptr %v2216, align 4
  %v2218 = insertelement <8 x float> poison, float %v2164, i64 0
  %v2219 = shufflevector <8 x float> %v2218, <8 x float> poison, <8 x i32> zeroinitializer
  %v2220 = fmul <8 x float> %v2219, %v2217
  %v2221 = fmul <8 x float> %v2214, %v2220
  %v2222 = add i64 0, %v2119
  %v2223 = getelementptr inbounds float, ptr %v2176, i64 %v2222
  %v2224 = load <8 x float>, ptr %v2223, align 4
  %v2225 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2224)
  %v2226 = fcmp ogt <8 x float> %v2225, splat (float 0x4023000000000000)
  %v2227 = select <8 x i1> %v2226, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2225
  %v2228 = fadd <8 x float> %v2227, %v2227
  %v2229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2228, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2230 = fsub <8 x float> %v2229, splat (float 0x4168000000000000)
  %v2231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2230, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2228)
  %v2232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2230, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2231)
  %v2233 = bitcast <8 x float> %v2229 to <8 x i32>
  %v2234 = fmul <8 x float> %v2232, %v2232
  %v2235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2232, <8 x float> splat (float 0x3F81227F40000000))
  %v2236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2235, <8 x float> %v2232, <8 x float> splat (float 0x3FA5556740000000))
  %v2237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2236, <8 x float> %v2232, <8 x float> splat (float 0x3FC5554B00000000))
  %v2238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2237, <8 x float> %v2232, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2234, <8 x float> %v2238, <8 x float> %v2232)
  %v2240 = shl <8 x i32> %v2233, splat (i32 23)
  %v2241 = add <8 x i32> %v2240, splat (i32 1065353216)
  %v2242 = bitcast <8 x i32> %v2241 to <8 x float>
  %v2243 = fsub <8 x float> %v2242, splat (float 0x3FF0000000000000)
  %v2244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2242, <8 x float> %v2239, <8 x float> %v2243)
  %v2245 = fadd <8 x float> %v2244, splat (float 0x4000000000000000)
  %v2246 = fdiv <8 x float> %v2244, %v2245
  %v2247 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2246, <8 x float> %v2224)
  %v2248 = fmul <8 x float> %v2247, %v2247
  %v2249 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2250 = shufflevector <8 x float> %v2249, <8 x float> poison, <8 x i32> zeroinitializer
  %v2251 = fsub <8 x float> %v2250, %v2248
  %v2252 = fmul <8 x float> %v2221, %v2251
  %v2253 = fadd <8 x float> %v2203, %v2252
  %v2254 = insertelement <8 x float> poison, float %v2154, i64 0
  %v2255 = shufflevector <8 x float> %v2254, <8 x float> poison, <8 x i32> zeroinitializer
  %v2256 = fmul <8 x float> %v2253, %v2255
  %v2257 = add i64 0, %v2119
  %v2258 = getelementptr inbounds float, ptr %v2182, i64 %v2257
  %v2259 = load <8 x float>, ptr %v2258, align 4
  %v2260 = add i64 0, %v2119
  %v2261 = getelementptr inbounds float, ptr %v2188, i64 %v2260
  %v2262 = load <8 x float>, ptr %v2261, align 4
  %v2263 = fmul <8 x float> %v2259, %v2262
  %v2264 = add i64 0, %v2119
  %v2265 = getelementptr inbounds float, ptr %v2194, i64 %v2264
  %v2266 = load <8 x float>, ptr %v2265, align 4
  %v2267 = add i64 0, %v2119
  %v2268 = getelementptr inbounds float, ptr %v2200, i64 %v2267
  %v2269 = load <8 x float>, ptr %v2268, align 4
  %v2270 = fmul <8 x float> %v2266, %v2269
  %v2271 = fadd <8 x float> %v2263, %v2270
  %v2272 = fmul <8 x float> %v2256, %v2271
  %v2273 = fadd <8 x float> %v2120, %v2272
  %v2274 = add nsw i64 %v2119, 8
  br label %b114
b116:
  %v2275 = shufflevector <8 x float> %v2120, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2276 = shufflevector <8 x float> %v2120, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2277 = fadd <4 x float> %v2275, %v2276
  %v2278 = shufflevector <4 x float> %v2277, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2279 = shufflevector <4 x float> %v2277, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2280 = fadd <2 x float> %v2278, %v2279
  %v2281 = extractelement <2 x float> %v2280, i64 0
  %v2282 = extractelement <2 x float> %v2280, i64 1
  %v2283 = fadd float %v2281, %v2282
  %v2284 = fadd float %v2283, 0x0000000000000000
  %v2285 = mul i64 %v2117, 1
  %v2286 = getelementptr inbounds float, ptr %v182, i64 %v2285
  %v2287 = getelementptr inbounds float, ptr %v2286, i64 0
  store float %v2284, ptr %v2287, align 4
  %v2288 = add nsw i64 %v2117, 1
  br label %b111
b113:
  %v2289 = add i64 %v7, 0
  %v2290 = sdiv i64 %v2289, 1
  %v2291 = add i64 %v2, 1
  %v2292 = mul i64 %v2290, %v2
  %v2293 = sdiv i64 %v2292, %v3
  %v2294 = mul i64 %v2293, 1
  %v2295 = icmp slt i64 %v2294, %v7
  %v2296 = select i1 %v2295, i64 %v2294, i64 %v7
  %v2297 = mul i64 %v2290, %v2291
  %v2298 = sdiv i64 %v2297, %v3
  %v2299 = mul i64 %v2298, 1
  %v2300 = icmp slt i64 %v2299, %v7
  %v2301 = select i1 %v2300, i64 %v2299, i64 %v7
  br label %b117
b117:
  %v2302 = phi i64 [ %v2296, %b113 ], [ %v2450, %b122 ]
  %v2303 = icmp slt i64 %v2302, %v2301
  br i1 %v2303, label %b118, label %b119
b118:
  br label %b120
b120:
  %v2304 = phi i64 [ 0, %b118 ], [ %v2436, %b121 ]
  %v2305 = phi <8 x float> [ splat (float 0x0000000000000000), %b118 ], [ %v2435, %b121 ]
  %v2306 = icmp slt i64 %v2304, 8
  br i1 %v2306, label %b121, label %b122
b121:
  %v2307 = add i64 %v460, 1
  %v2308 = and i64 %v2307, 1
  %v2309 = mul i64 %v2308, %v7
  %v2310 = add i64 %v2309, %v2302
  %v2311 = mul i64 %v2310, 8
  %v2312 = getelementptr inbounds float, ptr %v68, i64 %v2311
  %v2313 = add i64 %v460, 1
  %v2314 = and i64 %v2313, 1
  %v2315 = mul i64 %v2314, %v7
  %v2316 = add i64 %v2315, %v2302
  %v2317 = mul i64 %v2316, 8
  %v2318 = getelementptr inbounds float, ptr %v62, i64 %v2317
  %v2319 = add i64 %v460, 0
  %v2320 = and i64 %v2319, %v206
  %v2321 = mul i64 %v2320, %v7
  %v2322 = add i64 %v2321, %v2302
  %v2323 = mul i64 %v2322, 8
  %v2324 = getelementptr inbounds float, ptr %v36, i64 %v2323
  %v2325 = add i64 %v460, 0
  %v2326 = and i64 %v2325, %v276
  %v2327 = mul i64 %v2326, %v7
  %v2328 = add i64 %v2327, %v2302
  %v2329 = mul i64 %v2328, 8
  %v2330 = getelementptr inbounds float, ptr %v186, i64 %v2329
  %v2331 = add i64 %v460, 0
  %v2332 = and i64 %v2331, %v228
  %v2333 = mul i64 %v2332, %v7
  %v2334 = add i64 %v2333, %v2302
  %v2335 = mul i64 %v2334, 1
  %v2336 = getelementptr inbounds float, ptr %v58, i64 %v2335
  %v2337 = getelementptr inbounds float, ptr %v2336, i64 0
  %v2338 = load float, ptr %v2337, align 4
  %v2339 = fsub float 0x3FF0000000000000, %v2338
  %v2340 = add i64 %v460, 1
  %v2341 = and i64 %v2340, %v226
  %v2342 = mul i64 %v2341, %v7
  %v2343 = add i64 %v2342, %v2302
  %v2344 = mul i64 %v2343, 1
  %v2345 = getelementptr inbounds float, ptr %v56, i64 %v2344
  %v2346 = getelementptr inbounds float, ptr %v2345, i64 0
  %v2347 = load float, ptr %v2346, align 4
  %v2348 = fmul float %v2339, %v2347
  %v2349 = fadd float %v2338, %v2348
  %v2350 = add i64 %v460, 0
  %v2351 = and i64 %v2350, %v260
  %v2352 = mul i64 %v2351, %v7
  %v2353 = add i64 %v2352, %v2302
  %v2354 = mul i64 %v2353, 8
  %v2355 = getelementptr inbounds float, ptr %v160, i64 %v2354
  %v2356 = add i64 %v460, 1
  %v2357 = and i64 %v2356, %v222
  %v2358 = mul i64 %v2357, %v7
  %v2359 = add i64 %v2358, %v2302
  %v2360 = mul i64 %v2359, 8
  %v2361 = getelementptr inbounds float, ptr %v52, i64 %v2360
  %v2362 = add i64 %v460, 0
  %v2363 = and i64 %v2362, %v254
  %v2364 = mul i64 %v2363, %v7
  %v2365 = add i64 %v2364, %v2302
  %v2366 = mul i64 %v2365, 8
  %v2367 = getelementptr inbounds float, ptr %v154, i64 %v2366
  %v2368 = add i64 %v460, 0
  %v2369 = and i64 %v2368, %v256
  %v2370 = mul i64 %v2369, %v7
  %v2371 = add i64 %v2370, %v2302
  %v2372 = mul i64 %v2371, 8
  %v2373 = getelementptr inbounds float, ptr %v156, i64 %v2372
  %v2374 = add i64 0, %v2304
  %v2375 = getelementptr inbounds float, ptr %v2312, i64 %v2374
  %v2376 = load <8 x float>, ptr %v2375, align 4
  %v2377 = add i64 0, %v2304
  %v2378 = getelementptr inbounds float, ptr %v2318, i64 %v2377
  %v2379 = load <8 x float>, ptr %v2378, align 4
  %v2380 = add i64 0, %v2304
  %v2381 = getelementptr inbounds float, ptr %v2324, i64 %v2380
  %v2382 = load <8 x float>, ptr %v2381, align 4
  %v2383 = fadd <8 x float> %v2379, %v2382
  %v2384 = add i64 0, %v2304
  %v2385 = getelementptr inbounds float, ptr %v2330, i64 %v2384
  %v2386 = load <8 x float>, ptr %v2385, align 4
  %v2387 = fadd <8 x float> %v2383, %v2386
  %v2388 = add i64 0, %v2304
  %v2389 = getelementptr inbounds float, ptr %v2355, i64 %v2388
  %v2390 = load <8 x float>, ptr %v2389, align 4
  %v2391 = insertelement <8 x float> poison, float %v2349, i64 0
  %v2392 = shufflevector <8 x float> %v2391, <8 x float> poison, <8 x i32> zeroinitializer
  %v2393 = fmul <8 x float> %v2392, %v2390
  %v2394 = fmul <8 x float> %v2387, %v2393
  %v2395 = add i64 0, %v2304
  %v2396 = getelementptr inbounds float, ptr %v2361, i64 %v2395
  %v2397 = load <8 x float>, ptr %v2396, align 4
  %v2398 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2397)
  %v2399 = fcmp ogt <8 x float> %v2398, splat (float 0x4023000000000000)
  %v2400 = select <8 x i1> %v2399, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2398
  %v2401 = fadd <8 x float> %v2400, %v2400
  %v2402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2401, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2403 = fsub <8 x float> %v2402, splat (float 0x4168000000000000)
  %v2404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2403, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2401)
  %v2405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2403, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2404)
  %v2406 = bitcast <8 x float> %v2402 to <8 x i32>
  %v2407 = fmul <8 x float> %v2405, %v2405
  %v2408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2405, <8 x float> splat (float 0x3F81227F40000000))
  %v2409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2408, <8 x float> %v2405, <8 x float> splat (float 0x3FA5556740000000))
  %v2410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2409, <8 x float> %v2405, <8 x float> splat (float 0x3FC5554B00000000))
  %v2411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2410, <8 x float> %v2405, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2407, <8 x float> %v2411, <8 x float> %v2405)
  %v2413 = shl <8 x i32> %v2406, splat (i32 23)
  %v2414 = add <8 x i32> %v2413, splat (i32 1065353216)
  %v2415 = bitcast <8 x i32> %v2414 to <8 x float>
  %v2416 = fsub <8 x float> %v2415, splat (float 0x3FF0000000000000)
  %v2417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2415, <8 x float> %v2412, <8 x float> %v2416)
  %v2418 = fadd <8 x float> %v2417, splat (float 0x4000000000000000)
  %v2419 = fdiv <8 x float> %v2417, %v2418
  %v2420 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2419, <8 x float> %v2397)
  %v2421 = fmul <8 x float> %v2420, %v2420
  %v2422 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2423 = shufflevector <8 x float> %v2422, <8 x float> poison, <8 x i32> zeroinitializer
  %v2424 = fsub <8 x float> %v2423, %v2421
  %v2425 = fmul <8 x float> %v2394, %v2424
  %v2426 = fadd <8 x float> %v2376, %v2425
  %v2427 = add i64 0, %v2304
  %v2428 = getelementptr inbounds float, ptr %v2367, i64 %v2427
  %v2429 = load <8 x float>, ptr %v2428, align 4
  %v2430 = add i64 0, %v2304
  %v2431 = getelementptr inbounds float, ptr %v2373, i64 %v2430
  %v2432 = load <8 x float>, ptr %v2431, align 4
  %v2433 = fmul <8 x float> %v2429, %v2432
  %v2434 = fmul <8 x float> %v2426, %v2433
  %v2435 = fadd <8 x float> %v2305, %v2434
  %v2436 = add nsw i64 %v2304, 8
  br label %b120
b122:
  %v2437 = shufflevector <8 x float> %v2305, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2438 = shufflevector <8 x float> %v2305, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2439 = fadd <4 x float> %v2437, %v2438
  %v2440 = shufflevector <4 x float> %v2439, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2441 = shufflevector <4 x float> %v2439, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2442 = fadd <2 x float> %v2440, %v2441
  %v2443 = extractelement <2 x float> %v2442, i64 0
  %v2444 = extractelement <2 x float> %v2442, i64 1
  %v2445 = fadd float %v2443, %v2444
  %v2446 = fadd float %v2445, 0x0000000000000000
  %v2447 = mul i64 %v2302, 1
  %v2448 = getelementptr inbounds float, ptr %v188, i64 %v2447
  %v2449 = getelementptr inbounds float, ptr %v2448, i64 0
  store float %v2446, ptr %v2449, align 4
  %v2450 = add nsw i64 %v2302, 1
  br label %b117
b119:
  %v2451 = add i64 %v7, 0
  %v2452 = sdiv i64 %v2451, 1
  %v2453 = add i64 %v2, 1
  %v2454 = mul i64 %v2452, %v2
  %v2455 = sdiv i64 %v2454, %v3
  %v2456 = mul i64 %v2455, 1
  %v2457 = icmp slt i64 %v2456, %v7
  %v2458 = select i1 %v2457, i64 %v2456, i64 %v7
  %v2459 = mul i64 %v2452, %v2453
  %v2460 = sdiv i64 %v2459, %v3
  %v2461 = mul i64 %v2460, 1
  %v2462 = icmp slt i64 %v2461, %v7
  %v2463 = select i1 %v2462, i64 %v2461, i64 %v7
  br label %b123
b123:
  %v2464 = phi i64 [ %v2458, %b119 ], [ %v2527, %b131 ]
  %v2465 = icmp slt i64 %v2464, %v2463
  br i1 %v2465, label %b124, label %b125
b124:
  br label %b126
b126:
  %v2466 = phi i64 [ 0, %b124 ], [ %v2489, %b127 ]
  %v2467 = phi <8 x float> [ splat (float 0x0000000000000000), %b124 ], [ %v2488, %b127 ]
  %v2468 = icmp slt i64 %v2466, 32
  br i1 %v2468, label %b127, label %b128
b127:
  %v2469 = add i64 %v460, 0
  %v2470 = and i64 %v2469, %v234
  %v2471 = mul i64 %v2470, %v7
  %v2472 = add i64 %v2471, %v2464
  %v2473 = mul i64 %v2472, 33
  %v2474 = getelementptr inbounds float, ptr %v104, i64 %v2473
  %v2475 = add i64 %v460, 0
  %v2476 = and i64 %v2475, %v242
  %v2477 = mul i64 %v2476, %v7
  %v2478 = add i64 %v2477, %v2464
  %v2479 = mul i64 %v2478, 33
  %v2480 = getelementptr inbounds float, ptr %v122, i64 %v2479
  %v2481 = add i64 0, %v2466
  %v2482 = getelementptr inbounds float, ptr %v2474, i64 %v2481
  %v2483 = load <8 x float>, ptr %v2482, align 4
  %v2484 = add i64 0, %v2466
  %v2485 = getelementptr inbounds float, ptr %v2480, i64 %v2484
  %v2486 = load <8 x float>, ptr %v2485, align 4
  %v2487 = fmul <8 x float> %v2483, %v2486
  %v2488 = fadd <8 x float> %v2467, %v2487
  %v2489 = add nsw i64 %v2466, 8
  br label %b126
b128:
  br label %b129
b129:
  %v2490 = phi i64 [ 32, %b128 ], [ %v2513, %b130 ]
  %v2491 = phi float [ 0x0000000000000000, %b128 ], [ %v2512, %b130 ]
  %v2492 = icmp slt i64 %v2490, 33
  br i1 %v2492, label %b130, label %b131
b130:
  %v2493 = add i64 %v460, 0
  %v2494 = and i64 %v2493, %v234
  %v2495 = mul i64 %v2494, %v7
  %v2496 = add i64 %v2495, %v2464
  %v2497 = mul i64 %v2496, 33
  %v2498 = getelementptr inbounds float, ptr %v104, i64 %v2497
  %v2499 = add i64 %v460, 0
  %v2500 = and i64 %v2499, %v242
  %v2501 = mul i64 %v2500, %v7
  %v2502 = add i64 %v2501, %v2464
  %v2503 = mul i64 %v2502, 33
  %v2504 = getelementptr inbounds float, ptr %v122, i64 %v2503
  %v2505 = add i64 0, %v2490
  %v2506 = getelementptr inbounds float, ptr %v2498, i64 %v2505
  %v2507 = load float, ptr %v2506, align 4
  %v2508 = add i64 0, %v2490
  %v2509 = getelementptr inbounds float, ptr %v2504, i64 %v2508
  %v2510 = load float, ptr %v2509, align 4
  %v2511 = fmul float %v2507, %v2510
  %v2512 = fadd float %v2491, %v2511
  %v2513 = add nsw i64 %v2490, 1
  br label %b129
b131:
  %v2514 = shufflevector <8 x float> %v2467, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2515 = shufflevector <8 x float> %v2467, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2516 = fadd <4 x float> %v2514, %v2515
  %v2517 = shufflevector <4 x float> %v2516, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2518 = shufflevector <4 x float> %v2516, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2519 = fadd <2 x float> %v2517, %v2518
  %v2520 = extractelement <2 x float> %v2519, i64 0
  %v2521 = extractelement <2 x float> %v2519, i64 1
  %v2522 = fadd float %v2520, %v2521
  %v2523 = fadd float %v2522, %v2491
  %v2524 = mul i64 %v2464, 1
  %v2525 = getelementptr inbounds float, ptr %v190, i64 %v2524
  %v2526 = getelementptr inbounds float, ptr %v2525, i64 0
  store float %v2523, ptr %v2526, align 4
  %v2527 = add nsw i64 %v2464, 1
  br label %b123
b125:
  %v2528 = add i64 %v7, 0
  %v2529 = sdiv i64 %v2528, 1
  %v2530 = add i64 %v2, 1
  %v2531 = mul i64 %v2529, %v2
  %v2532 = sdiv i64 %v2531, %v3
  %v2533 = mul i64 %v2532, 1
  %v2534 = icmp slt i64 %v2533, %v7
  %v2535 = select i1 %v2534, i64 %v2533, i64 %v7
  %v2536 = mul i64 %v2529, %v2530
  %v2537 = sdiv i64 %v2536, %v3
  %v2538 = mul i64 %v2537, 1
  %v2539 = icmp slt i64 %v2538, %v7
  %v2540 = select i1 %v2539, i64 %v2538, i64 %v7
  br label %b132
b132:
  %v2541 = phi i64 [ %v2535, %b125 ], [ %v2612, %b137 ]
  %v2542 = icmp slt i64 %v2541, %v2540
  br i1 %v2542, label %b133, label %b134
b133:
  %v2543 = add i64 %v460, 0
  %v2544 = and i64 %v2543, %v234
  %v2545 = mul i64 %v2544, %v7
  %v2546 = add i64 %v2545, %v2541
  %v2547 = mul i64 %v2546, 33
  %v2548 = getelementptr inbounds float, ptr %v104, i64 %v2547
  %v2549 = add i64 %v460, 0
  %v2550 = and i64 %v2549, %v228
  %v2551 = mul i64 %v2550, %v7
  %v2552 = add i64 %v2551, %v2541
  %v2553 = mul i64 %v2552, 1
  %v2554 = getelementptr inbounds float, ptr %v58, i64 %v2553
  %v2555 = getelementptr inbounds float, ptr %v2554, i64 0
  %v2556 = load float, ptr %v2555, align 4
  %v2557 = add i64 %v460, 1
  %v2558 = and i64 %v2557, %v226
  %v2559 = mul i64 %v2558, %v7
  %v2560 = add i64 %v2559, %v2541
  %v2561 = mul i64 %v2560, 1
  %v2562 = getelementptr inbounds float, ptr %v56, i64 %v2561
  %v2563 = getelementptr inbounds float, ptr %v2562, i64 0
  %v2564 = load float, ptr %v2563, align 4
  %v2565 = add i64 %v460, 0
  %v2566 = and i64 %v2565, %v278
  %v2567 = mul i64 %v2566, %v7
  %v2568 = add i64 %v2567, %v2541
  %v2569 = mul i64 %v2568, 33
  %v2570 = getelementptr inbounds float, ptr %v192, i64 %v2569
  %v2571 = add i64 %v460, 0
  %v2572 = and i64 %v2571, %v280
  %v2573 = mul i64 %v2572, %v7
  %v2574 = add i64 %v2573, %v2541
  %v2575 = mul i64 %v2574, 33
  %v2576 = getelementptr inbounds float, ptr %v194, i64 %v2575
  br label %b135
b135:
  %v2577 = phi i64 [ 0, %b133 ], [ %v2592, %b136 ]
  %v2578 = icmp slt i64 %v2577, 32
  br i1 %v2578, label %b136, label %b137
b136:
  %v2579 = add i64 0, %v2577
  %v2580 = getelementptr inbounds float, ptr %v2548, i64 %v2579
  %v2581 = load <8 x float>, ptr %v2580, align 4
  %v2582 = insertelement <8 x float> poison, float %v2556, i64 0
  %v2583 = shufflevector <8 x float> %v2582, <8 x float> poison, <8 x i32> zeroinitializer
  %v2584 = fmul <8 x float> %v2581, %v2583
  %v2585 = insertelement <8 x float> poison, float %v2564, i64 0
  %v2586 = shufflevector <8 x float> %v2585, <8 x float> poison, <8 x i32> zeroinitializer
  %v2587 = fmul <8 x float> %v2581, %v2586
  %v2588 = add i64 0, %v2577
  %v2589 = getelementptr inbounds float, ptr %v2570, i64 %v2588
  store <8 x float> %v2584, ptr %v2589, align 4
  %v2590 = add i64 0, %v2577
  %v2591 = getelementptr inbounds float, ptr %v2576, i64 %v2590
  store <8 x float> %v2587, ptr %v2591, align 4
  %v2592 = add nsw i64 %v2577, 8
  br label %b135
b137:
  %v2593 = icmp ult i64 1, 8
  %v2594 = select i1 %v2593, i64 1, i64 8
  %v2595 = trunc i64 %v2594 to i32
  %v2596 = insertelement <8 x i32> poison, i32 %v2595, i64 0
  %v2597 = shufflevector <8 x i32> %v2596, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2598 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2597
  %v2599 = add i64 0, 32
  %v2600 = getelementptr inbounds float, ptr %v2548, i64 %v2599
  %v2601 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2600, <8 x i1> %v2598, <8 x float> zeroinitializer)
  %v2602 = insertelement <8 x float> poison, float %v2556, i64 0
  %v2603 = shufflevector <8 x float> %v2602, <8 x float> poison, <8 x i32> zeroinitializer
  %v2604 = fmul <8 x float> %v2601, %v2603
  %v2605 = insertelement <8 x float> poison, float %v2564, i64 0
  %v2606 = shufflevector <8 x float> %v2605, <8 x float> poison, <8 x i32> zeroinitializer
  %v2607 = fmul <8 x float> %v2601, %v2606
  %v2608 = add i64 0, 32
  %v2609 = getelementptr inbounds float, ptr %v2570, i64 %v2608
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2604, ptr align 4 %v2609, <8 x i1> %v2598)
  %v2610 = add i64 0, 32
  %v2611 = getelementptr inbounds float, ptr %v2576, i64 %v2610
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2607, ptr align 4 %v2611, <8 x i1> %v2598)
  %v2612 = add nsw i64 %v2541, 1
  br label %b132
b134:
  %v2613 = add i64 %v7, 0
  %v2614 = sdiv i64 %v2613, 1
  %v2615 = add i64 %v2, 1
  %v2616 = mul i64 %v2614, %v2
  %v2617 = sdiv i64 %v2616, %v3
  %v2618 = mul i64 %v2617, 1
  %v2619 = icmp slt i64 %v2618, %v7
  %v2620 = select i1 %v2619, i64 %v2618, i64 %v7
  %v2621 = mul i64 %v2614, %v2615
  %v2622 = sdiv i64 %v2621, %v3
  %v2623 = mul i64 %v2622, 1
  %v2624 = icmp slt i64 %v2623, %v7
  %v2625 = select i1 %v2624, i64 %v2623, i64 %v7
  br label %b138
b138:
  %v2626 = phi i64 [ %v2620, %b134 ], [ %v2689, %b146 ]
  %v2627 = icmp slt i64 %v2626, %v2625
  br i1 %v2627, label %b139, label %b140
b139:
  br label %b141
b141:
  %v2628 = phi i64 [ 0, %b139 ], [ %v2651, %b142 ]
  %v2629 = phi <8 x float> [ splat (float 0x0000000000000000), %b139 ], [ %v2650, %b142 ]
  %v2630 = icmp slt i64 %v2628, 32
  br i1 %v2630, label %b142, label %b143
b142:
  %v2631 = add i64 %v460, 0
  %v2632 = and i64 %v2631, %v234
  %v2633 = mul i64 %v2632, %v7
  %v2634 = add i64 %v2633, %v2626
  %v2635 = mul i64 %v2634, 33
  %v2636 = getelementptr inbounds float, ptr %v104, i64 %v2635
  %v2637 = add i64 %v460, 0
  %v2638 = and i64 %v2637, %v238
  %v2639 = mul i64 %v2638, %v7
  %v2640 = add i64 %v2639, %v2626
  %v2641 = mul i64 %v2640, 33
  %v2642 = getelementptr inbounds float, ptr %v114, i64 %v2641
  %v2643 = add i64 0, %v2628
  %v2644 = getelementptr inbounds float, ptr %v2636, i64 %v2643
  %v2645 = load <8 x float>, ptr %v2644, align 4
  %v2646 = add i64 0, %v2628
  %v2647 = getelementptr inbounds float, ptr %v2642, i64 %v2646
  %v2648 = load <8 x float>, ptr %v2647, align 4
  %v2649 = fmul <8 x float> %v2645, %v2648
  %v2650 = fadd <8 x float> %v2629, %v2649
  %v2651 = add nsw i64 %v2628, 8
  br label %b141
b143:
  br label %b144
b144:
  %v2652 = phi i64 [ 32, %b143 ], [ %v2675, %b145 ]
  %v2653 = phi float [ 0x0000000000000000, %b143 ], [ %v2674, %b145 ]
  %v2654 = icmp slt i64 %v2652, 33
  br i1 %v2654, label %b145, label %b146
b145:
  %v2655 = add i64 %v460, 0
  %v2656 = and i64 %v2655, %v234
  %v2657 = mul i64 %v2656, %v7
  %v2658 = add i64 %v2657, %v2626
  %v2659 = mul i64 %v2658, 33
  %v2660 = getelementptr inbounds float, ptr %v104, i64 %v2659
  %v2661 = add i64 %v460, 0
  %v2662 = and i64 %v2661, %v238
  %v2663 = mul i64 %v2662, %v7
  %v2664 = add i64 %v2663, %v2626
  %v2665 = mul i64 %v2664, 33
  %v2666 = getelementptr inbounds float, ptr %v114, i64 %v2665
  %v2667 = add i64 0, %v2652
  %v2668 = getelementptr inbounds float, ptr %v2660, i64 %v2667
  %v2669 = load float, ptr %v2668, align 4
  %v2670 = add i64 0, %v2652
  %v2671 = getelementptr inbounds float, ptr %v2666, i64 %v2670
  %v2672 = load float, ptr %v2671, align 4
  %v2673 = fmul float %v2669, %v2672
  %v2674 = fadd float %v2653, %v2673
  %v2675 = add nsw i64 %v2652, 1
  br label %b144
b146:
  %v2676 = shufflevector <8 x float> %v2629, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2677 = shufflevector <8 x float> %v2629, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2678 = fadd <4 x float> %v2676, %v2677
  %v2679 = shufflevector <4 x float> %v2678, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2680 = shufflevector <4 x float> %v2678, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2681 = fadd <2 x float> %v2679, %v2680
  %v2682 = extractelement <2 x float> %v2681, i64 0
  %v2683 = extractelement <2 x float> %v2681, i64 1
  %v2684 = fadd float %v2682, %v2683
  %v2685 = fadd float %v2684, %v2653
  %v2686 = mul i64 %v2626, 1
  %v2687 = getelementptr inbounds float, ptr %v196, i64 %v2686
  %v2688 = getelementptr inbounds float, ptr %v2687, i64 0
  store float %v2685, ptr %v2688, align 4
  %v2689 = add nsw i64 %v2626, 1
  br label %b138
b140:
  %v2691 = add i64 %v7, 0
  %v2692 = sdiv i64 %v2691, 1
  %v2693 = add i64 %v2, 1
  %v2694 = mul i64 %v2692, %v2
  %v2695 = sdiv i64 %v2694, %v3
  %v2696 = mul i64 %v2695, 1
  %v2697 = icmp slt i64 %v2696, %v7
  %v2698 = select i1 %v2697, i64 %v2696, i64 %v7
  %v2699 = mul i64 %v2692, %v2693
  %v2700 = sdiv i64 %v2699, %v3
  %v2701 = mul i64 %v2700, 1
  %v2702 = icmp slt i64 %v2701, %v7
  %v2703 = select i1 %v2702, i64 %v2701, i64 %v7
  br label %b147
b147:
  %v2704 = phi i64 [ %v2698, %b140 ], [ %v3013, %b152 ]
  %v2705 = icmp slt i64 %v2704, %v2703
  br i1 %v2705, label %b148, label %b149
b148:
  %v2706 = add i64 %v2704, 96
  %v2707 = icmp slt i64 %v2706, %v2703
  %v2708 = select i1 %v2707, i64 %v2706, i64 %v2703
  br label %b150
b150:
  %v2709 = phi i64 [ 0, %b148 ], [ %v3012, %b155 ]
  %v2710 = icmp slt i64 %v2709, 1
  br i1 %v2710, label %b151, label %b152
b151:
  %v2711 = sub i64 %v2708, %v2704
  %v2712 = sub i64 8, 1
  %v2713 = add i64 %v2711, %v2712
  %v2714 = sdiv i64 %v2713, 8
  br label %b153
b153:
  %v2715 = phi i64 [ 0, %b151 ], [ %v3011, %b164 ]
  %v2716 = icmp slt i64 %v2715, %v2714
  br i1 %v2716, label %b154, label %b155
b154:
  %v2717 = mul i64 %v2711, %v2715
  %v2718 = sdiv i64 %v2717, %v2714
  %v2719 = add i64 %v2704, %v2718
  %v2720 = add i64 %v2715, 1
  %v2721 = mul i64 %v2711, %v2720
  %v2722 = sdiv i64 %v2721, %v2714
  %v2723 = add i64 %v2704, %v2722
  %v2724 = mul i64 %v2709, 784
  %v2725 = getelementptr inbounds float, ptr %v292, i64 %v2724
  %v2726 = sub i64 %v2723, %v2719
  %v2727 = add i64 %v460, 0
  %v2728 = and i64 %v2727, %v280
  %v2729 = mul i64 %v2728, %v7
  %v2730 = add i64 %v2729, %v2719
  %v2731 = mul i64 %v2730, 33
  %v2732 = getelementptr inbounds float, ptr %v194, i64 %v2731
  %v2733 = getelementptr inbounds float, ptr %v2732, i64 0
  %v2734 = sub i64 %v2726, 1
  %v2735 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2734
  %v2736 = load ptr, ptr %v2735, align 4
  %v2737 = getelementptr inbounds float, ptr %v2690, i64 0
  %v2738 = icmp sgt i64 %v2726, 0
  br i1 %v2738, label %b156, label %b157
b156:
  call void %v2736(ptr %v2733, i64 33, ptr %v2725, i64 33, ptr %v2737, i64 16, i64 0)
  br label %b157
b157:
  %v2739 = add i64 %v2724, 264
  %v2740 = getelementptr inbounds float, ptr %v292, i64 %v2739
  %v2741 = sub i64 %v2723, %v2719
  %v2742 = add i64 %v460, 0
  %v2743 = and i64 %v2742, %v232
  %v2744 = mul i64 %v2743, %v7
  %v2745 = add i64 %v2744, %v2719
  %v2746 = mul i64 %v2745, 32
  %v2747 = getelementptr inbounds float, ptr %v100, i64 %v2746
  %v2748 = getelementptr inbounds float, ptr %v2747, i64 0
  %v2749 = sub i64 %v2741, 1
  %v2750 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2749
  %v2751 = load ptr, ptr %v2750, align 4
  %v2752 = getelementptr inbounds float, ptr %v2690, i64 8
  %v2753 = icmp sgt i64 %v2741, 0
  br i1 %v2753, label %b158, label %b159
b158:
  call void %v2751(ptr %v2748, i64 32, ptr %v2740, i64 32, ptr %v2752, i64 16, i64 0)
  br label %b159
b159:
  %v2754 = add i64 %v2739, 256
  %v2755 = getelementptr inbounds float, ptr %v292, i64 %v2754
  %v2756 = sub i64 %v2723, %v2719
  %v2757 = add i64 %v460, 0
  %v2758 = and i64 %v2757, %v278
  %v2759 = mul i64 %v2758, %v7
  %v2760 = add i64 %v2759, %v2719
  %v2761 = mul i64 %v2760, 33
  %v2762 = getelementptr inbounds float, ptr %v192, i64 %v2761
  %v2763 = getelementptr inbounds float, ptr %v2762, i64 0
  %v2764 = sub i64 %v2756, 1
  %v2765 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v2764
  %v2766 = load ptr, ptr %v2765, align 4
  %v2767 = getelementptr inbounds float, ptr %v2690, i64 8
  %v2768 = icmp sgt i64 %v2756, 0
  br i1 %v2768, label %b160, label %b161
b160:
  call void %v2766(ptr %v2763, i64 33, ptr %v2755, i64 33, ptr %v2767, i64 16, i64 0)
  br label %b161
b161:
  %v2769 = add i64 %v2754, 264
  br label %b162
b162:
  %v2770 = phi i64 [ %v2719, %b161 ], [ %v3010, %b167 ]
  %v2771 = icmp slt i64 %v2770, %v2723
  br i1 %v2771, label %b163, label %b164
b163:
  %v2772 = sub i64 %v2770, %v2719
  %v2773 = mul i64 %v2772, 16
  %v2774 = getelementptr inbounds float, ptr %v2690, i64 %v2773
  %v2775 = add i64 %v460, 1
  %v2776 = and i64 %v2775, 1
  %v2777 = mul i64 %v2776, %v7
  %v2778 = add i64 %v2777, %v2770
  %v2779 = mul i64 %v2778, 8
  %v2780 = getelementptr inbounds float, ptr %v60, i64 %v2779
  %v2781 = add i64 %v460, 0
  %v2782 = and i64 %v2781, %v204
  %v2783 = mul i64 %v2782, %v7
  %v2784 = add i64 %v2783, %v2770
  %v2785 = mul i64 %v2784, 8
  %v2786 = getelementptr inbounds float, ptr %v34, i64 %v2785
  %v2787 = add i64 %v460, 1
  %v2788 = and i64 %v2787, %v220
  %v2789 = mul i64 %v2788, %v7
  %v2790 = add i64 %v2789, %v2770
  %v2791 = mul i64 %v2790, 8
  %v2792 = getelementptr inbounds float, ptr %v50, i64 %v2791
  %v2793 = add i64 %v460, 0
  %v2794 = and i64 %v2793, %v226
  %v2795 = mul i64 %v2794, %v7
  %v2796 = add i64 %v2795, %v2770
  %v2797 = mul i64 %v2796, 1
  %v2798 = getelementptr inbounds float, ptr %v56, i64 %v2797
  %v2799 = getelementptr inbounds float, ptr %v2798, i64 0
  %v2800 = load float, ptr %v2799, align 4
  %v2801 = fsub float 0x3FF0000000000000, %v2800
  %v2802 = fadd float %v2800, %v2801
  %v2803 = add i64 %v460, 0
  %v2804 = and i64 %v2803, %v250
  %v2805 = mul i64 %v2804, %v7
  %v2806 = add i64 %v2805, %v2770
  %v2807 = mul i64 %v2806, 8
  %v2808 = getelementptr inbounds float, ptr %v138, i64 %v2807
  %v2809 = add i64 %v460, 1
  %v2810 = and i64 %v2809, 1
  %v2811 = mul i64 %v2810, %v7
  %v2812 = add i64 %v2811, %v2770
  %v2813 = mul i64 %v2812, 8
  %v2814 = getelementptr inbounds float, ptr %v66, i64 %v2813
  %v2815 = add i64 %v460, 0
  %v2816 = and i64 %v2815, %v220
  %v2817 = mul i64 %v2816, %v7
  %v2818 = add i64 %v2817, %v2770
  %v2819 = mul i64 %v2818, 8
  %v2820 = getelementptr inbounds float, ptr %v50, i64 %v2819
  %v2821 = add i64 %v460, 0
  %v2822 = and i64 %v2821, %v248
  %v2823 = mul i64 %v2822, %v7
  %v2824 = add i64 %v2823, %v2770
  %v2825 = mul i64 %v2824, 8
  %v2826 = getelementptr inbounds float, ptr %v136, i64 %v2825
  %v2827 = add i64 %v460, 0
  %v2828 = and i64 %v2827, %v244
  %v2829 = mul i64 %v2828, %v7
  %v2830 = add i64 %v2829, %v2770
  %v2831 = mul i64 %v2830, 8
  %v2832 = getelementptr inbounds float, ptr %v132, i64 %v2831
  %v2833 = add i64 %v460, 0
  %v2834 = and i64 %v2833, %v246
  %v2835 = mul i64 %v2834, %v7
  %v2836 = add i64 %v2835, %v2770
  %v2837 = mul i64 %v2836, 8
  %v2838 = getelementptr inbounds float, ptr %v134, i64 %v2837
  %v2839 = add i64 %v460, 1
  %v2840 = and i64 %v2839, 1
  %v2841 = mul i64 %v2840, %v7
  %v2842 = add i64 %v2841, %v2770
  %v2843 = mul i64 %v2842, 8
  %v2844 = getelementptr inbounds float, ptr %v64, i64 %v2843
  %v2845 = add i64 %v460, 0
  %v2846 = and i64 %v2845, %v208
  %v2847 = mul i64 %v2846, %v7
  %v2848 = add i64 %v2847, %v2770
  %v2849 = mul i64 %v2848, 8
  %v2850 = getelementptr inbounds float, ptr %v38, i64 %v2849
  %v2851 = add i64 %v460, 1
  %v2852 = and i64 %v2851, %v228
  %v2853 = mul i64 %v2852, %v7
  %v2854 = add i64 %v2853, %v2770
  %v2855 = mul i64 %v2854, 1
  %v2856 = getelementptr inbounds float, ptr %v58, i64 %v2855
  %v2857 = getelementptr inbounds float, ptr %v2856, i64 0
  %v2858 = load float, ptr %v2857, align 4
  %v2859 = fsub float 0x3FF0000000000000, %v2858
  %v2860 = add i64 %v460, 0
  %v2861 = and i64 %v2860, %v282
  %v2862 = mul i64 %v2861, %v7
  %v2863 = add i64 %v2862, %v2770
  %v2864 = mul i64 %v2863, 8
  %v2865 = getelementptr inbounds float, ptr %v198, i64 %v2864
  %v2866 = mul i64 %v2770, 32
  %v2867 = getelementptr inbounds float, ptr %v106, i64 %v2866
  %v2868 = add i64 %v460, 0
  %v2869 = and i64 %v2868, 1
  %v2870 = mul i64 %v2869, %v7
  %v2871 = add i64 %v2870, %v2770
  %v2872 = mul i64 %v2871, 8
  %v2873 = getelementptr inbounds float, ptr %v66, i64 %v2872
  %v2874 = add i64 %v460, 0
  %v2875 = and i64 %v2874, 1
  %v2876 = mul i64 %v2875, %v7
  %v2877 = add i64 %v2876, %v2770
  %v2878 = mul i64 %v2877, 8
  %v2879 = getelementptr inbounds float, ptr %v64, i64 %v2878
  br label %b165
b165:
  %v2880 = phi i64 [ 0, %b163 ], [ %v3009, %b166 ]
  %v2881 = icmp slt i64 %v2880, 1
  br i1 %v2881, label %b166, label %b167
b166:
  %v2882 = mul i64 %v2709, 1
  %v2883 = add i64 %v2882, %v2880
  %v2884 = mul i64 %v2883, 8
  %v2885 = add i64 0, %v2880
  %v2886 = mul i64 %v2885, 8
  %v2887 = getelementptr inbounds float, ptr %v2774, i64 %v2886
  %v2888 = load <8 x float>, ptr %v2887, align 4
  %v2889 = add i64 1, %v2880
  %v2890 = mul i64 %v2889, 8
  %v2891 = getelementptr inbounds float, ptr %v2774, i64 %v2890
  %v2892 = load <8 x float>, ptr %v2891, align 4
  %v2893 = add i64 0, %v2884
  %v2894 = getelementptr inbounds float, ptr %v2780, i64 %v2893
  %v2895 = load <8 x float>, ptr %v2894, align 4
  %v2896 = add i64 0, %v2884
  %v2897 = getelementptr inbounds float, ptr %v2786, i64 %v2896
  %v2898 = load <8 x float>, ptr %v2897, align 4
  %v2899 = fadd <8 x float> %v2895, %v2898
  %v2900 = fadd <8 x float> %v2899, %v2888
  %v2901 = add i64 0, %v2884
  %v2902 = getelementptr inbounds float, ptr %v2792, i64 %v2901
  %v2903 = load <8 x float>, ptr %v2902, align 4
  %v2904 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2903)
  %v2905 = fcmp ogt <8 x float> %v2904, splat (float 0x4023000000000000)
  %v2906 = select <8 x i1> %v2905, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2904
  %v2907 = fadd <8 x float> %v2906, %v2906
  %v2908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2907, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2909 = fsub <8 x float> %v2908, splat (float 0x4168000000000000)
  %v2910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2909, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2907)
  %v2911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2909, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2910)
  %v2912 = bitcast <8 x float> %v2908 to <8 x i32>
  %v2913 = fmul <8 x float> %v2911, %v2911
  %v2914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2911, <8 x float> splat (float 0x3F81227F40000000))
  %v2915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2914, <8 x float> %v2911, <8 x float> splat (float 0x3FA5556740000000))
  %v2916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2915, <8 x float> %v2911, <8 x float> splat (float 0x3FC5554B00000000))
  %v2917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2916, <8 x float> %v2911, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2913, <8 x float> %v2917, <8 x float> %v2911)
  %v2919 = shl <8 x i32> %v2912, splat (i32 23)
  %v2920 = add <8 x i32> %v2919, splat (i32 1065353216)
  %v2921 = bitcast <8 x i32> %v2920 to <8 x float>
  %v2922 = fsub <8 x float> %v2921, splat (float 0x3FF0000000000000)
  %v2923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2921, <8 x float> %v2918, <8 x float> %v2922)
  %v2924 = fadd <8 x float> %v2923, splat (float 0x4000000000000000)
  %v2925 = fdiv <8 x float> %v2923, %v2924
  %v2926 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2925, <8 x float> %v2903)
  %v2927 = fmul <8 x float> %v2900, %v2926
  %v2928 = insertelement <8 x float> poison, float %v2802, i64 0
  %v2929 = shufflevector <8 x float> %v2928, <8 x float> poison, <8 x i32> zeroinitializer
  %v2930 = fmul <8 x float> %v2927, %v2929
  %v2931 = add i64 0, %v2884
  %v2932 = getelementptr inbounds float, ptr %v2808, i64 %v2931
  %v2933 = load <8 x float>, ptr %v2932, align 4
  %v2934 = fmul <8 x float> %v2930, %v2933
  %v2935 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2936 = shufflevector <8 x float> %v2935, <8 x float> poison, <8 x i32> zeroinitializer
  %v2937 = fsub <8 x float> %v2936, %v2933
  %v2938 = fmul <8 x float> %v2934, %v2937
  %v2939 = add i64 0, %v2884
  %v2940 = getelementptr inbounds float, ptr %v2814, i64 %v2939
  %v2941 = load <8 x float>, ptr %v2940, align 4
  %v2942 = fmul <8 x float> %v2929, %v2933
  %v2943 = fmul <8 x float> %v2900, %v2942
  %v2944 = fmul <8 x float> %v2926, %v2926
  %v2945 = fsub <8 x float> %v2936, %v2944
  %v2946 = fmul <8 x float> %v2943, %v2945
  %v2947 = fadd <8 x float> %v2941, %v2946
  %v2948 = insertelement <8 x float> poison, float %v2801, i64 0
  %v2949 = shufflevector <8 x float> %v2948, <8 x float> poison, <8 x i32> zeroinitializer
  %v2950 = fmul <8 x float> %v2947, %v2949
  %v2951 = add i64 0, %v2884
  %v2952 = getelementptr inbounds float, ptr %v2820, i64 %v2951
  %v2953 = load <8 x float>, ptr %v2952, align 4
  %v2954 = fmul <8 x float> %v2950, %v2953
  %v2955 = add i64 0, %v2884
  %v2956 = getelementptr inbounds float, ptr %v2826, i64 %v2955
  %v2957 = load <8 x float>, ptr %v2956, align 4
  %v2958 = fmul <8 x float> %v2954, %v2957
  %v2959 = fsub <8 x float> %v2936, %v2957
  %v2960 = fmul <8 x float> %v2958, %v2959
  %v2961 = insertelement <8 x float> poison, float %v2800, i64 0
  %v2962 = shufflevector <8 x float> %v2961, <8 x float> poison, <8 x i32> zeroinitializer
  %v2963 = fmul <8 x float> %v2947, %v2962
  %v2964 = fadd <8 x float> %v2963, %v2950
  %v2965 = add i64 0, %v2884
  %v2966 = getelementptr inbounds float, ptr %v2832, i64 %v2965
  %v2967 = load <8 x float>, ptr %v2966, align 4
  %v2968 = fmul <8 x float> %v2964, %v2967
  %v2969 = add i64 0, %v2884
  %v2970 = getelementptr inbounds float, ptr %v2838, i64 %v2969
  %v2971 = load <8 x float>, ptr %v2970, align 4
  %v2972 = fmul <8 x float> %v2971, %v2971
  %v2973 = fsub <8 x float> %v2936, %v2972
  %v2974 = fmul <8 x float> %v2968, %v2973
  %v2975 = fmul <8 x float> %v2964, %v2971
  %v2976 = fmul <8 x float> %v2975, %v2967
  %v2977 = fsub <8 x float> %v2936, %v2967
  %v2978 = fmul <8 x float> %v2976, %v2977
  %v2979 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2980 = shufflevector <8 x float> %v2979, <8 x float> poison, <8 x i32> zeroinitializer
  %v2981 = fmul <8 x float> %v2950, %v2980
  %v2982 = fmul <8 x float> %v2950, %v2957
  %v2983 = fadd <8 x float> %v2981, %v2982
  %v2984 = add i64 0, %v2884
  %v2985 = getelementptr inbounds float, ptr %v2844, i64 %v2984
  %v2986 = load <8 x float>, ptr %v2985, align 4
  %v2987 = add i64 0, %v2884
  %v2988 = getelementptr inbounds float, ptr %v2850, i64 %v2987
  %v2989 = load <8 x float>, ptr %v2988, align 4
  %v2990 = fadd <8 x float> %v2986, %v2989
  %v2991 = insertelement <8 x float> poison, float %v2859, i64 0
  %v2992 = shufflevector <8 x float> %v2991, <8 x float> poison, <8 x i32> zeroinitializer
  %v2993 = fmul <8 x float> %v2990, %v2992
  %v2994 = fadd <8 x float> %v2993, %v2892
  %v2995 = add i64 0, %v2884
  %v2996 = getelementptr inbounds float, ptr %v2865, i64 %v2995
  store <8 x float> %v2888, ptr %v2996, align 4
  %v2997 = add i64 16, %v2884
  %v2998 = getelementptr inbounds float, ptr %v2867, i64 %v2997
  store <8 x float> %v2938, ptr %v2998, align 4
  %v2999 = add i64 0, %v2884
  %v3000 = getelementptr inbounds float, ptr %v2867, i64 %v2999
  store <8 x float> %v2960, ptr %v3000, align 4
  %v3001 = add i64 24, %v2884
  %v3002 = getelementptr inbounds float, ptr %v2867, i64 %v3001
  store <8 x float> %v2974, ptr %v3002, align 4
  %v3003 = add i64 8, %v2884
  %v3004 = getelementptr inbounds float, ptr %v2867, i64 %v3003
  store <8 x float> %v2978, ptr %v3004, align 4
  %v3005 = add i64 0, %v2884
  %v3006 = getelementptr inbounds float, ptr %v2873, i64 %v3005
  store <8 x float> %v2983, ptr %v3006, align 4
  %v3007 = add i64 0, %v2884
  %v3008 = getelementptr inbounds float, ptr %v2879, i64 %v3007
  store <8 x float> %v2994, ptr %v3008, align 4
  %v3009 = add nsw i64 %v2880, 1
  br label %b165
b167:
  %v3010 = add nsw i64 %v2770, 1
  br label %b162
b164:
  %v3011 = add nsw i64 %v2715, 1
  br label %b153
b155:
  %v3012 = add nsw i64 %v2709, 1
  br label %b150
b152:
  %v3013 = add nsw i64 %v2704, 96
  br label %b147
b149:
  %v3014 = add i64 %v7, 0
  %v3015 = sdiv i64 %v3014, 1
  %v3016 = add i64 %v2, 1
  %v3017 = mul i64 %v3015, %v2
  %v3018 = sdiv i64 %v3017, %v3
  %v3019 = mul i64 %v3018, 1
  %v3020 = icmp slt i64 %v3019, %v7
  %v3021 = select i1 %v3020, i64 %v3019, i64 %v7
  %v3022 = mul i64 %v3015, %v3016
  %v3023 = sdiv i64 %v3022, %v3
  %v3024 = mul i64 %v3023, 1
  %v3025 = icmp slt i64 %v3024, %v7
  %v3026 = select i1 %v3025, i64 %v3024, i64 %v7
  br label %b168
b168:
  %v3027 = phi i64 [ %v3021, %b149 ], [ %v3140, %b169 ]
  %v3028 = icmp slt i64 %v3027, %v3026
  br i1 %v3028, label %b169, label %b170
b169:
  %v3029 = add i64 %v460, 0
  %v3030 = and i64 %v3029, %v252
  %v3031 = mul i64 %v3030, %v7
  %v3032 = add i64 %v3031, %v3027
  %v3033 = mul i64 %v3032, 1
  %v3034 = getelementptr inbounds float, ptr %v150, i64 %v3033
  %v3035 = getelementptr inbounds float, ptr %v3034, i64 0
  %v3036 = load float, ptr %v3035, align 4
  %v3037 = fcmp ogt float %v3036, 0x3FF0000000000000
  %v3038 = select i1 %v3037, float 0x3FF0000000000000, float 0x0000000000000000
  %v3039 = fcmp olt float %v3036, 0x0000000000000000
  %v3040 = select i1 %v3039, float 0x3FF0000000000000, float 0x0000000000000000
  %v3041 = add i64 %v460, 1
  %v3042 = and i64 %v3041, 1
  %v3043 = mul i64 %v3042, %v7
  %v3044 = add i64 %v3043, %v3027
  %v3045 = mul i64 %v3044, 1
  %v3046 = getelementptr inbounds float, ptr %v72, i64 %v3045
  %v3047 = getelementptr inbounds float, ptr %v3046, i64 0
  %v3048 = load float, ptr %v3047, align 4
  %v3049 = add i64 %v460, 0
  %v3050 = and i64 %v3049, %v210
  %v3051 = mul i64 %v3050, %v7
  %v3052 = add i64 %v3051, %v3027
  %v3053 = mul i64 %v3052, 1
  %v3054 = getelementptr inbounds float, ptr %v40, i64 %v3053
  %v3055 = getelementptr inbounds float, ptr %v3054, i64 0
  %v3056 = load float, ptr %v3055, align 4
  %v3057 = fadd float %v3048, %v3056
  %v3058 = mul i64 %v3027, 1
  %v3059 = getelementptr inbounds float, ptr %v176, i64 %v3058
  %v3060 = getelementptr inbounds float, ptr %v3059, i64 0
  %v3061 = load float, ptr %v3060, align 4
  %v3062 = mul i64 %v3027, 1
  %v3063 = getelementptr inbounds float, ptr %v174, i64 %v3062
  %v3064 = getelementptr inbounds float, ptr %v3063, i64 0
  %v3065 = load float, ptr %v3064, align 4
  %v3066 = fsub float %v3061, %v3065
  %v3067 = add i64 %v460, 0
  %v3068 = and i64 %v3067, %v228
  %v3069 = mul i64 %v3068, %v7
  %v3070 = add i64 %v3069, %v3027
  %v3071 = mul i64 %v3070, 1
  %v3072 = getelementptr inbounds float, ptr %v58, i64 %v3071
  %v3073 = getelementptr inbounds float, ptr %v3072, i64 0
  %v3074 = load float, ptr %v3073, align 4
  %v3075 = fsub float 0x3FF0000000000000, %v3074
  %v3076 = fmul float %v3066, %v3075
  %v3077 = fadd float %v3057, %v3076
  %v3078 = mul i64 %v3027, 1
  %v3079 = getelementptr inbounds float, ptr %v180, i64 %v3078
  %v3080 = getelementptr inbounds float, ptr %v3079, i64 0
  %v3081 = load float, ptr %v3080, align 4
  %v3082 = fsub float %v3077, %v3081
  %v3083 = mul i64 %v3027, 1
  %v3084 = getelementptr inbounds float, ptr %v182, i64 %v3083
  %v3085 = getelementptr inbounds float, ptr %v3084, i64 0
  %v3086 = load float, ptr %v3085, align 4
  %v3087 = fadd float %v3082, %v3086
  %v3088 = mul i64 %v3027, 1
  %v3089 = getelementptr inbounds float, ptr %v196, i64 %v3088
  %v3090 = getelementptr inbounds float, ptr %v3089, i64 0
  %v3091 = load float, ptr %v3090, align 4
  %v3092 = fadd float %v3087, %v3091
  %v3093 = fcmp une float %v3040, 0x0000000000000000
  %v3094 = select i1 %v3093, float 0x0000000000000000, float %v3092
  %v3095 = fcmp une float %v3038, 0x0000000000000000
  %v3096 = select i1 %v3095, float 0x0000000000000000, float %v3094
  %v3097 = fdiv float %v3096, 0x4000000000000000
  %v3098 = fmul float %v3097, 0x3FF0000000000000
  %v3099 = add i64 %v460, 1
  %v3100 = and i64 %v3099, %v226
  %v3101 = mul i64 %v3100, %v7
  %v3102 = add i64 %v3101, %v3027
  %v3103 = mul i64 %v3102, 1
  %v3104 = getelementptr inbounds float, ptr %v56, i64 %v3103
  %v3105 = getelementptr inbounds float, ptr %v3104, i64 0
  %v3106 = load float, ptr %v3105, align 4
  %v3107 = fmul float %v3066, %v3106
  %v3108 = mul i64 %v3027, 1
  %v3109 = getelementptr inbounds float, ptr %v178, i64 %v3108
  %v3110 = getelementptr inbounds float, ptr %v3109, i64 0
  %v3111 = load float, ptr %v3110, align 4
  %v3112 = fadd float %v3107, %v3111
  %v3113 = fsub float %v3066, %v3112
  %v3114 = mul i64 %v3027, 1
  %v3115 = getelementptr inbounds float, ptr %v188, i64 %v3114
  %v3116 = getelementptr inbounds float, ptr %v3115, i64 0
  %v3117 = load float, ptr %v3116, align 4
  %v3118 = fadd float %v3113, %v3117
  %v3119 = mul i64 %v3027, 1
  %v3120 = getelementptr inbounds float, ptr %v190, i64 %v3119
  %v3121 = getelementptr inbounds float, ptr %v3120, i64 0
  %v3122 = load float, ptr %v3121, align 4
  %v3123 = fadd float %v3118, %v3122
  %v3124 = add i64 %v460, 0
  %v3125 = and i64 %v3124, %v236
  %v3126 = mul i64 %v3125, %v7
  %v3127 = add i64 %v3126, %v3027
  %v3128 = mul i64 %v3127, 33
  %v3129 = getelementptr inbounds float, ptr %v108, i64 %v3128
  %v3130 = add i64 %v460, 0
  %v3131 = and i64 %v3130, 1
  %v3132 = mul i64 %v3131, %v7
  %v3133 = add i64 %v3132, %v3027
  %v3134 = mul i64 %v3133, 1
  %v3135 = getelementptr inbounds float, ptr %v74, i64 %v3134
  %v3136 = add i64 32, 0
  %v3137 = getelementptr inbounds float, ptr %v3129, i64 %v3136
  store float %v3098, ptr %v3137, align 4
  %v3138 = add i64 0, 0
  %v3139 = getelementptr inbounds float, ptr %v3135, i64 %v3138
  store float %v3123, ptr %v3139, align 4
  %v3140 = add nsw i64 %v3027, 1
  br label %b168
b170:
  %v3141 = add i64 %v7, 0
  %v3142 = sdiv i64 %v3141, 1
  %v3143 = add i64 %v2, 1
  %v3144 = mul i64 %v3142, %v2
  %v3145 = sdiv i64 %v3144, %v3
  %v3146 = mul i64 %v3145, 1
  %v3147 = icmp slt i64 %v3146, %v7
  %v3148 = select i1 %v3147, i64 %v3146, i64 %v7
  %v3149 = mul i64 %v3142, %v3143
  %v3150 = sdiv i64 %v3149, %v3
  %v3151 = mul i64 %v3150, 1
  %v3152 = icmp slt i64 %v3151, %v7
  %v3153 = select i1 %v3152, i64 %v3151, i64 %v7
  br label %b171
b171:
  %v3154 = phi i64 [ %v3148, %b170 ], [ %v3172, %b176 ]
  %v3155 = icmp slt i64 %v3154, %v3153
  br i1 %v3155, label %b172, label %b173
b172:
  %v3156 = mul i64 %v3154, 32
  %v3157 = getelementptr inbounds float, ptr %v106, i64 %v3156
  %v3158 = add i64 %v460, 0
  %v3159 = and i64 %v3158, %v236
  %v3160 = mul i64 %v3159, %v7
  %v3161 = add i64 %v3160, %v3154
  %v3162 = mul i64 %v3161, 33
  %v3163 = getelementptr inbounds float, ptr %v108, i64 %v3162
  br label %b174
b174:
  %v3164 = phi i64 [ 0, %b172 ], [ %v3171, %b175 ]
  %v3165 = icmp slt i64 %v3164, 32
  br i1 %v3165, label %b175, label %b176
b175:
  %v3166 = add i64 0, %v3164
  %v3167 = getelementptr inbounds float, ptr %v3157, i64 %v3166
  %v3168 = load <8 x float>, ptr %v3167, align 4
  %v3169 = add i64 0, %v3164
  %v3170 = getelementptr inbounds float, ptr %v3163, i64 %v3169
  store <8 x float> %v3168, ptr %v3170, align 4
  %v3171 = add nsw i64 %v3164, 8
  br label %b174
b176:
  %v3172 = add nsw i64 %v3154, 1
  br label %b171
b173:
  %v3173 = add i64 %v7, 0
  %v3174 = sdiv i64 %v3173, 1
  %v3175 = add i64 %v2, 1
  %v3176 = mul i64 %v3174, %v2
  %v3177 = sdiv i64 %v3176, %v3
  %v3178 = mul i64 %v3177, 1
  %v3179 = icmp slt i64 %v3178, %v7
  %v3180 = select i1 %v3179, i64 %v3178, i64 %v7
  %v3181 = mul i64 %v3174, %v3175
  %v3182 = sdiv i64 %v3181, %v3
  %v3183 = mul i64 %v3182, 1
  %v3184 = icmp slt i64 %v3183, %v7
  %v3185 = select i1 %v3184, i64 %v3183, i64 %v7
  br label %b177
b177:
  %v3186 = phi i64 [ %v3180, %b173 ], [ %v3245, %b182 ]
  %v3187 = icmp slt i64 %v3186, %v3185
  br i1 %v3187, label %b178, label %b179
b178:
  br label %b180
b180:
  %v3188 = phi i64 [ 0, %b178 ], [ %v3231, %b181 ]
  %v3189 = phi <8 x float> [ splat (float 0x0000000000000000), %b178 ], [ %v3230, %b181 ]
  %v3190 = icmp slt i64 %v3188, 8
  br i1 %v3190, label %b181, label %b182
b181:
  %v3191 = add i64 %v460, 1
  %v3192 = and i64 %v3191, 1
  %v3193 = mul i64 %v3192, %v7
  %v3194 = add i64 %v3193, %v3186
  %v3195 = mul i64 %v3194, 8
  %v3196 = getelementptr inbounds float, ptr %v60, i64 %v3195
  %v3197 = add i64 %v460, 0
  %v3198 = and i64 %v3197, %v204
  %v3199 = mul i64 %v3198, %v7
  %v3200 = add i64 %v3199, %v3186
  %v3201 = mul i64 %v3200, 8
  %v3202 = getelementptr inbounds float, ptr %v34, i64 %v3201
  %v3203 = add i64 %v460, 0
  %v3204 = and i64 %v3203, %v282
  %v3205 = mul i64 %v3204, %v7
  %v3206 = add i64 %v3205, %v3186
  %v3207 = mul i64 %v3206, 8
  %v3208 = getelementptr inbounds float, ptr %v198, i64 %v3207
  %v3209 = add i64 %v460, 0
  %v3210 = and i64 %v3209, %v214
  %v3211 = mul i64 %v3210, %v7
  %v3212 = add i64 %v3211, %v3186
  %v3213 = mul i64 %v3212, 8
  %v3214 = getelementptr inbounds float, ptr %v44, i64 %v3213
  %v3215 = add i64 0, %v3188
  %v3216 = getelementptr inbounds float, ptr %v3196, i64 %v3215
  %v3217 = load <8 x float>, ptr %v3216, align 4
  %v3218 = add i64 0, %v3188
  %v3219 = getelementptr inbounds float, ptr %v3202, i64 %v3218
  %v3220 = load <8 x float>, ptr %v3219, align 4
  %v3221 = fadd <8 x float> %v3217, %v3220
  %v3222 = add i64 0, %v3188
  %v3223 = getelementptr inbounds float, ptr %v3208, i64 %v3222
  %v3224 = load <8 x float>, ptr %v3223, align 4
  %v3225 = fadd <8 x float> %v3221, %v3224
  %v3226 = add i64 0, %v3188
  %v3227 = getelementptr inbounds float, ptr %v3214, i64 %v3226
  %v3228 = load <8 x float>, ptr %v3227, align 4
  %v3229 = fmul <8 x float> %v3225, %v3228
  %v3230 = fadd <8 x float> %v3189, %v3229
  %v3231 = add nsw i64 %v3188, 8
  br label %b180
b182:
  %v3232 = shufflevector <8 x float> %v3189, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3233 = shufflevector <8 x float> %v3189, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3234 = fadd <4 x float> %v3232, %v3233
  %v3235 = shufflevector <4 x float> %v3234, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3236 = shufflevector <4 x float> %v3234, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3237 = fadd <2 x float> %v3235, %v3236
  %v3238 = extractelement <2 x float> %v3237, i64 0
  %v3239 = extractelement <2 x float> %v3237, i64 1
  %v3240 = fadd float %v3238, %v3239
  %v3241 = fadd float %v3240, 0x0000000000000000
  %v3242 = mul i64 %v3186, 1
  %v3243 = getelementptr inbounds float, ptr %v174, i64 %v3242
  %v3244 = getelementptr inbounds float, ptr %v3243, i64 0
  store float %v3241, ptr %v3244, align 4
  %v3245 = add nsw i64 %v3186, 1
  br label %b177
b179:
  %v3246 = add i64 %v7, 0
  %v3247 = sdiv i64 %v3246, 1
  %v3248 = add i64 %v2, 1
  %v3249 = mul i64 %v3247, %v2
  %v3250 = sdiv i64 %v3249, %v3
  %v3251 = mul i64 %v3250, 1
  %v3252 = icmp slt i64 %v3251, %v7
  %v3253 = select i1 %v3252, i64 %v3251, i64 %v7
  %v3254 = mul i64 %v3247, %v3248
  %v3255 = sdiv i64 %v3254, %v3
  %v3256 = mul i64 %v3255, 1
  %v3257 = icmp slt i64 %v3256, %v7
  %v3258 = select i1 %v3257, i64 %v3256, i64 %v7
  br label %b183
b183:
  %v3259 = phi i64 [ %v3253, %b179 ], [ %v3351, %b188 ]
  %v3260 = icmp slt i64 %v3259, %v3258
  br i1 %v3260, label %b184, label %b185
b184:
  br label %b186
b186:
  %v3261 = phi i64 [ 0, %b184 ], [ %v3337, %b187 ]
  %v3262 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v3336, %b187 ]
  %v3263 = icmp slt i64 %v3261, 8
  br i1 %v3263, label %b187, label %b188
b187:
  %v3264 = add i64 %v460, 1
  %v3265 = and i64 %v3264, 1
  %v3266 = mul i64 %v3265, %v7
  %v3267 = add i64 %v3266, %v3259
  %v3268 = mul i64 %v3267, 8
  %v3269 = getelementptr inbounds float, ptr %v60, i64 %v3268
  %v3270 = add i64 %v460, 0
  %v3271 = and i64 %v3270, %v204
  %v3272 = mul i64 %v3271, %v7
  %v3273 = add i64 %v3272, %v3259
  %v3274 = mul i64 %v3273, 8
  %v3275 = getelementptr inbounds float, ptr %v34, i64 %v3274
  %v3276 = add i64 %v460, 0
  %v3277 = and i64 %v3276, %v282
  %v3278 = mul i64 %v3277, %v7
  %v3279 = add i64 %v3278, %v3259
  %v3280 = mul i64 %v3279, 8
  %v3281 = getelementptr inbounds float, ptr %v198, i64 %v3280
  %v3282 = add i64 %v460, 1
  %v3283 = and i64 %v3282, %v220
  %v3284 = mul i64 %v3283, %v7
  %v3285 = add i64 %v3284, %v3259
  %v3286 = mul i64 %v3285, 8
  %v3287 = getelementptr inbounds float, ptr %v50, i64 %v3286
  %v3288 = add i64 %v460, 0
  %v3289 = and i64 %v3288, %v250
  %v3290 = mul i64 %v3289, %v7
  %v3291 = add i64 %v3290, %v3259
  %v3292 = mul i64 %v3291, 8
  %v3293 = getelementptr inbounds float, ptr %v138, i64 %v3292
  %v3294 = add i64 0, %v3261
  %v3295 = getelementptr inbounds float, ptr %v3269, i64 %v3294
  %v3296 = load <8 x float>, ptr %v3295, align 4
  %v3297 = add i64 0, %v3261
  %v3298 = getelementptr inbounds float, ptr %v3275, i64 %v3297
  %v3299 = load <8 x float>, ptr %v3298, align 4
  %v3300 = fadd <8 x float> %v3296, %v3299
  %v3301 = add i64 0, %v3261
  %v3302 = getelementptr inbounds float, ptr %v3281, i64 %v3301
  %v3303 = load <8 x float>, ptr %v3302, align 4
  %v3304 = fadd <8 x float> %v3300, %v3303
  %v3305 = add i64 0, %v3261
  %v3306 = getelementptr inbounds float, ptr %v3287, i64 %v3305
  %v3307 = load <8 x float>, ptr %v3306, align 4
  %v3308 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3307)
  %v3309 = fcmp ogt <8 x float> %v3308, splat (float 0x4023000000000000)
  %v3310 = select <8 x i1> %v3309, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3308
  %v3311 = fadd <8 x float> %v3310, %v3310
  %v3312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3311, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3313 = fsub <8 x float> %v3312, splat (float 0x4168000000000000)
  %v3314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3313, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3311)
  %v3315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3313, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3314)
  %v3316 = bitcast <8 x float> %v3312 to <8 x i32>
  %v3317 = fmul <8 x float> %v3315, %v3315
  %v3318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3315, <8 x float> splat (float 0x3F81227F40000000))
  %v3319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3318, <8 x float> %v3315, <8 x float> splat (float 0x3FA5556740000000))
  %v3320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3319, <8 x float> %v3315, <8 x float> splat (float 0x3FC5554B00000000))
  %v3321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3320, <8 x float> %v3315, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3317, <8 x float> %v3321, <8 x float> %v3315)
  %v3323 = shl <8 x i32> %v3316, splat (i32 23)
  %v3324 = add <8 x i32> %v3323, splat (i32 1065353216)
  %v3325 = bitcast <8 x i32> %v3324 to <8 x float>
  %v3326 = fsub <8 x float> %v3325, splat (float 0x3FF0000000000000)
  %v3327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3325, <8 x float> %v3322, <8 x float> %v3326)
  %v3328 = fadd <8 x float> %v3327, splat (float 0x4000000000000000)
  %v3329 = fdiv <8 x float> %v3327, %v3328
  %v3330 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3329, <8 x float> %v3307)
  %v3331 = fmul <8 x float> %v3304, %v3330
  %v3332 = add i64 0, %v3261
  %v3333 = getelementptr inbounds float, ptr %v3293, i64 %v3332
  %v3334 = load <8 x float>, ptr %v3333, align 4
  %v3335 = fmul <8 x float> %v3331, %v3334
  %v3336 = fadd <8 x float> %v3262, %v3335
  %v3337 = add nsw i64 %v3261, 8
  br label %b186
b188:
  %v3338 = shufflevector <8 x float> %v3262, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3339 = shufflevector <8 x float> %v3262, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3340 = fadd <4 x float> %v3338, %v3339
  %v3341 = shufflevector <4 x float> %v3340, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3342 = shufflevector <4 x float> %v3340, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3343 = fadd <2 x float> %v3341, %v3342
  %v3344 = extractelement <2 x float> %v3343, i64 0
  %v3345 = extractelement <2 x float> %v3343, i64 1
  %v3346 = fadd float %v3344, %v3345
  %v3347 = fadd float %v3346, 0x0000000000000000
  %v3348 = mul i64 %v3259, 1
  %v3349 = getelementptr inbounds float, ptr %v176, i64 %v3348
  %v3350 = getelementptr inbounds float, ptr %v3349, i64 0
  store float %v3347, ptr %v3350, align 4
  %v3351 = add nsw i64 %v3259, 1
  br label %b183
b185:
  %v3352 = add i64 %v7, 0
  %v3353 = sdiv i64 %v3352, 1
  %v3354 = add i64 %v2, 1
  %v3355 = mul i64 %v3353, %v2
  %v3356 = sdiv i64 %v3355, %v3
  %v3357 = mul i64 %v3356, 1
  %v3358 = icmp slt i64 %v3357, %v7
  %v3359 = select i1 %v3358, i64 %v3357, i64 %v7
  %v3360 = mul i64 %v3353, %v3354
  %v3361 = sdiv i64 %v3360, %v3
  %v3362 = mul i64 %v3361, 1
  %v3363 = icmp slt i64 %v3362, %v7
  %v3364 = select i1 %v3363, i64 %v3362, i64 %v7
  br label %b189
b189:
  %v3365 = phi i64 [ %v3359, %b185 ], [ %v3528, %b194 ]
  %v3366 = icmp slt i64 %v3365, %v3364
  br i1 %v3366, label %b190, label %b191
b190:
  br label %b192
b192:
  %v3367 = phi i64 [ 0, %b190 ], [ %v3514, %b193 ]
  %v3368 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v3513, %b193 ]
  %v3369 = icmp slt i64 %v3367, 8
  br i1 %v3369, label %b193, label %b194
b193:
  %v3370 = add i64 %v460, 1
  %v3371 = and i64 %v3370, 1
  %v3372 = mul i64 %v3371, %v7
  %v3373 = add i64 %v3372, %v3365
  %v3374 = mul i64 %v3373, 8
  %v3375 = getelementptr inbounds float, ptr %v66, i64 %v3374
  %v3376 = add i64 %v460, 1
  %v3377 = and i64 %v3376, 1
  %v3378 = mul i64 %v3377, %v7
  %v3379 = add i64 %v3378, %v3365
  %v3380 = mul i64 %v3379, 8
  %v3381 = getelementptr inbounds float, ptr %v60, i64 %v3380
  %v3382 = add i64 %v460, 0
  %v3383 = and i64 %v3382, %v204
  %v3384 = mul i64 %v3383, %v7
  %v3385 = add i64 %v3384, %v3365
  %v3386 = mul i64 %v3385, 8
  %v3387 = getelementptr inbounds float, ptr %v34, i64 %v3386
  %v3388 = add i64 %v460, 0
  %v3389 = and i64 %v3388, %v282
  %v3390 = mul i64 %v3389, %v7
  %v3391 = add i64 %v3390, %v3365
  %v3392 = mul i64 %v3391, 8
  %v3393 = getelementptr inbounds float, ptr %v198, i64 %v3392
  %v3394 = add i64 %v460, 0
  %v3395 = and i64 %v3394, %v226
  %v3396 = mul i64 %v3395, %v7
  %v3397 = add i64 %v3396, %v3365
  %v3398 = mul i64 %v3397, 1
  %v3399 = getelementptr inbounds float, ptr %v56, i64 %v3398
  %v3400 = getelementptr inbounds float, ptr %v3399, i64 0
  %v3401 = load float, ptr %v3400, align 4
  %v3402 = fsub float 0x3FF0000000000000, %v3401
  %v3403 = fadd float %v3401, %v3402
  %v3404 = add i64 %v460, 0
  %v3405 = and i64 %v3404, %v250
  %v3406 = mul i64 %v3405, %v7
  %v3407 = add i64 %v3406, %v3365
  %v3408 = mul i64 %v3407, 8
  %v3409 = getelementptr inbounds float, ptr %v138, i64 %v3408
  %v3410 = add i64 %v460, 1
  %v3411 = and i64 %v3410, %v220
  %v3412 = mul i64 %v3411, %v7
  %v3413 = add i64 %v3412, %v3365
  %v3414 = mul i64 %v3413, 8
  %v3415 = getelementptr inbounds float, ptr %v50, i64 %v3414
  %v3416 = add i64 %v460, 0
  %v3417 = and i64 %v3416, %v248
  %v3418 = mul i64 %v3417, %v7
  %v3419 = add i64 %v3418, %v3365
  %v3420 = mul i64 %v3419, 8
  %v3421 = getelementptr inbounds float, ptr %v136, i64 %v3420
  %v3422 = add i64 %v460, 0
  %v3423 = and i64 %v3422, %v220
  %v3424 = mul i64 %v3423, %v7
  %v3425 = add i64 %v3424, %v3365
  %v3426 = mul i64 %v3425, 8
  %v3427 = getelementptr inbounds float, ptr %v50, i64 %v3426
  %v3428 = add i64 %v460, 0
  %v3429 = and i64 %v3428, %v244
  %v3430 = mul i64 %v3429, %v7
  %v3431 = add i64 %v3430, %v3365
  %v3432 = mul i64 %v3431, 8
  %v3433 = getelementptr inbounds float, ptr %v132, i64 %v3432
  %v3434 = add i64 %v460, 0
  %v3435 = and i64 %v3434, %v246
  %v3436 = mul i64 %v3435, %v7
  %v3437 = add i64 %v3436, %v3365
  %v3438 = mul i64 %v3437, 8
  %v3439 = getelementptr inbounds float, ptr %v134, i64 %v3438
  %v3440 = add i64 0, %v3367
  %v3441 = getelementptr inbounds float, ptr %v3375, i64 %v3440
  %v3442 = load <8 x float>, ptr %v3441, align 4
  %v3443 = add i64 0, %v3367
  %v3444 = getelementptr inbounds float, ptr %v3381, i64 %v3443
  %v3445 = load <8 x float>, ptr %v3444, align 4
  %v3446 = add i64 0, %v3367
  %v3447 = getelementptr inbounds float, ptr %v3387, i64 %v3446
  %v3448 = load <8 x float>, ptr %v3447, align 4
  %v3449 = fadd <8 x float> %v3445, %v3448
  %v3450 = add i64 0, %v3367
  %v3451 = getelementptr inbounds float, ptr %v3393, i64 %v3450
  %v3452 = load <8 x float>, ptr %v3451, align 4
  %v3453 = fadd <8 x float> %v3449, %v3452
  %v3454 = add i64 0, %v3367
  %v3455 = getelementptr inbounds float, ptr %v3409, i64 %v3454
  %v3456 = load <8 x float>, ptr %v3455, align 4
  %v3457 = insertelement <8 x float> poison, float %v3403, i64 0
  %v3458 = shufflevector <8 x float> %v3457, <8 x float> poison, <8 x i32> zeroinitializer
  %v3459 = fmul <8 x float> %v3458, %v3456
  %v3460 = fmul <8 x float> %v3453, %v3459
  %v3461 = add i64 0, %v3367
  %v3462 = getelementptr inbounds float, ptr %v3415, i64 %v3461
  %v3463 = load <8 x float>, ptr %v3462, align 4
  %v3464 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3463)
  %v3465 = fcmp ogt <8 x float> %v3464, splat (float 0x4023000000000000)
  %v3466 = select <8 x i1> %v3465, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3464
  %v3467 = fadd <8 x float> %v3466, %v3466
  %v3468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3467, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3469 = fsub <8 x float> %v3468, splat (float 0x4168000000000000)
  %v3470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3469, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3467)
  %v3471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3469, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3470)
  %v3472 = bitcast <8 x float> %v3468 to <8 x i32>
  %v3473 = fmul <8 x float> %v3471, %v3471
  %v3474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3471, <8 x float> splat (float 0x3F81227F40000000))
  %v3475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3474, <8 x float> %v3471, <8 x float> splat (float 0x3FA5556740000000))
  %v3476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3475, <8 x float> %v3471, <8 x float> splat (float 0x3FC5554B00000000))
  %v3477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3476, <8 x float> %v3471, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3473, <8 x float> %v3477, <8 x float> %v3471)
  %v3479 = shl <8 x i32> %v3472, splat (i32 23)
  %v3480 = add <8 x i32> %v3479, splat (i32 1065353216)
  %v3481 = bitcast <8 x i32> %v3480 to <8 x float>
  %v3482 = fsub <8 x float> %v3481, splat (float 0x3FF0000000000000)
  %v3483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3481, <8 x float> %v3478, <8 x float> %v3482)
  %v3484 = fadd <8 x float> %v3483, splat (float 0x4000000000000000)
  %v3485 = fdiv <8 x float> %v3483, %v3484
  %v3486 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3485, <8 x float> %v3463)
  %v3487 = fmul <8 x float> %v3486, %v3486
  %v3488 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3489 = shufflevector <8 x float> %v3488, <8 x float> poison, <8 x i32> zeroinitializer
  %v3490 = fsub <8 x float> %v3489, %v3487
  %v3491 = fmul <8 x float> %v3460, %v3490
  %v3492 = fadd <8 x float> %v3442, %v3491
  %v3493 = add i64 0, %v3367
  %v3494 = getelementptr inbounds float, ptr %v3421, i64 %v3493
  %v3495 = load <8 x float>, ptr %v3494, align 4
  %v3496 = add i64 0, %v3367
  %v3497 = getelementptr inbounds float, ptr %v3427, i64 %v3496
  %v3498 = load <8 x float>, ptr %v3497, align 4
  %v3499 = fmul <8 x float> %v3495, %v3498
  %v3500 = add i64 0, %v3367
  %v3501 = getelementptr inbounds float, ptr %v3433, i64 %v3500
  %v3502 = load <8 x float>, ptr %v3501, align 4
  %v3503 = add i64 0, %v3367
  %v3504 = getelementptr inbounds float, ptr %v3439, i64 %v3503
  %v3505 = load <8 x float>, ptr %v3504, align 4
  %v3506 = fmul <8 x float> %v3502, %v3505
  %v3507 = fadd <8 x float> %v3499, %v3506
  %v3508 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v3509 = shufflevector <8 x float> %v3508, <8 x float> poison, <8 x i32> zeroinitializer
  %v3510 = fmul <8 x float> %v3509, %v3498
  %v3511 = fadd <8 x float> %v3507, %v3510
  %v3512 = fmul <8 x float> %v3492, %v3511
  %v3513 = fadd <8 x float> %v3368, %v3512
  %v3514 = add nsw i64 %v3367, 8
  br label %b192
b194:
  %v3515 = shufflevector <8 x float> %v3368, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3516 = shufflevector <8 x float> %v3368, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3517 = fadd <4 x float> %v3515, %v3516
  %v3518 = shufflevector <4 x float> %v3517, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3519 = shufflevector <4 x float> %v3517, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3520 = fadd <2 x float> %v3518, %v3519
  %v3521 = extractelement <2 x float> %v3520, i64 0
  %v3522 = extractelement <2 x float> %v3520, i64 1
  %v3523 = fadd float %v3521, %v3522
  %v3524 = fadd float %v3523, 0x0000000000000000
  %v3525 = mul i64 %v3365, 1
  %v3526 = getelementptr inbounds float, ptr %v178, i64 %v3525
  %v3527 = getelementptr inbounds float, ptr %v3526, i64 0
  store float %v3524, ptr %v3527, align 4
  %v3528 = add nsw i64 %v3365, 1
  br label %b189
b191:
  %v3529 = add i64 %v7, 0
  %v3530 = sdiv i64 %v3529, 1
  %v3531 = add i64 %v2, 1
  %v3532 = mul i64 %v3530, %v2
  %v3533 = sdiv i64 %v3532, %v3
  %v3534 = mul i64 %v3533, 1
  %v3535 = icmp slt i64 %v3534, %v7
  %v3536 = select i1 %v3535, i64 %v3534, i64 %v7
  %v3537 = mul i64 %v3530, %v3531
  %v3538 = sdiv i64 %v3537, %v3
  %v3539 = mul i64 %v3538, 1
  %v3540 = icmp slt i64 %v3539, %v7
  %v3541 = select i1 %v3540, i64 %v3539, i64 %v7
  br label %b195
b195:
  %v3542 = phi i64 [ %v3536, %b191 ], [ %v3681, %b200 ]
  %v3543 = icmp slt i64 %v3542, %v3541
  br i1 %v3543, label %b196, label %b197
b196:
  br label %b198
b198:
  %v3544 = phi i64 [ 0, %b196 ], [ %v3667, %b199 ]
  %v3545 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v3666, %b199 ]
  %v3546 = icmp slt i64 %v3544, 8
  br i1 %v3546, label %b199, label %b200
b199:
  %v3547 = add i64 %v460, 1
  %v3548 = and i64 %v3547, 1
  %v3549 = mul i64 %v3548, %v7
  %v3550 = add i64 %v3549, %v3542
  %v3551 = mul i64 %v3550, 8
  %v3552 = getelementptr inbounds float, ptr %v66, i64 %v3551
  %v3553 = add i64 %v460, 1
  %v3554 = and i64 %v3553, 1
  %v3555 = mul i64 %v3554, %v7
  %v3556 = add i64 %v3555, %v3542
  %v3557 = mul i64 %v3556, 8
  %v3558 = getelementptr inbounds float, ptr %v60, i64 %v3557
  %v3559 = add i64 %v460, 0
  %v3560 = and i64 %v3559, %v204
  %v3561 = mul i64 %v3560, %v7
  %v3562 = add i64 %v3561, %v3542
  %v3563 = mul i64 %v3562, 8
  %v3564 = getelementptr inbounds float, ptr %v34, i64 %v3563
  %v3565 = add i64 %v460, 0
  %v3566 = and i64 %v3565, %v282
  %v3567 = mul i64 %v3566, %v7
  %v3568 = add i64 %v3567, %v3542
  %v3569 = mul i64 %v3568, 8
  %v3570 = getelementptr inbounds float, ptr %v198, i64 %v3569
  %v3571 = add i64 %v460, 0
  %v3572 = and i64 %v3571, %v226
  %v3573 = mul i64 %v3572, %v7
  %v3574 = add i64 %v3573, %v3542
  %v3575 = mul i64 %v3574, 1
  %v3576 = getelementptr inbounds float, ptr %v56, i64 %v3575
  %v3577 = getelementptr inbounds float, ptr %v3576, i64 0
  %v3578 = load float, ptr %v3577, align 4
  %v3579 = fsub float 0x3FF0000000000000, %v3578
  %v3580 = fadd float %v3578, %v3579
  %v3581 = add i64 %v460, 0
  %v3582 = and i64 %v3581, %v250
  %v3583 = mul i64 %v3582, %v7
  %v3584 = add i64 %v3583, %v3542
  %v3585 = mul i64 %v3584, 8
  %v3586 = getelementptr inbounds float, ptr %v138, i64 %v3585
  %v3587 = add i64 %v460, 1
  %v3588 = and i64 %v3587, %v220
  %v3589 = mul i64 %v3588, %v7
  %v3590 = add i64 %v3589, %v3542
  %v3591 = mul i64 %v3590, 8
  %v3592 = getelementptr inbounds float, ptr %v50, i64 %v3591
  %v3593 = add i64 %v460, 0
  %v3594 = and i64 %v3593, %v244
  %v3595 = mul i64 %v3594, %v7
  %v3596 = add i64 %v3595, %v3542
  %v3597 = mul i64 %v3596, 8
  %v3598 = getelementptr inbounds float, ptr %v132, i64 %v3597
  %v3599 = add i64 %v460, 0
  %v3600 = and i64 %v3599, %v246
  %v3601 = mul i64 %v3600, %v7
  %v3602 = add i64 %v3601, %v3542
  %v3603 = mul i64 %v3602, 8
  %v3604 = getelementptr inbounds float, ptr %v134, i64 %v3603
  %v3605 = add i64 0, %v3544
  %v3606 = getelementptr inbounds float, ptr %v3552, i64 %v3605
  %v3607 = load <8 x float>, ptr %v3606, align 4
  %v3608 = add i64 0, %v3544
  %v3609 = getelementptr inbounds float, ptr %v3558, i64 %v3608
  %v3610 = load <8 x float>, ptr %v3609, align 4
  %v3611 = add i64 0, %v3544
  %v3612 = getelementptr inbounds float, ptr %v3564, i64 %v3611
  %v3613 = load <8 x float>, ptr %v3612, align 4
  %v3614 = fadd <8 x float> %v3610, %v3613
  %v3615 = add i64 0, %v3544
  %v3616 = getelementptr inbounds float, ptr %v3570, i64 %v3615
  %v3617 = load <8 x float>, ptr %v3616, align 4
  %v3618 = fadd <8 x float> %v3614, %v3617
  %v3619 = add i64 0, %v3544
  %v3620 = getelementptr inbounds float, ptr %v3586, i64 %v3619
  %v3621 = load <8 x float>, ptr %v3620, align 4
  %v3622 = insertelement <8 x float> poison, float %v3580, i64 0
  %v3623 = shufflevector <8 x float> %v3622, <8 x float> poison, <8 x i32> zeroinitializer
  %v3624 = fmul <8 x float> %v3623, %v3621
  %v3625 = fmul <8 x float> %v3618, %v3624
  %v3626 = add i64 0, %v3544
  %v3627 = getelementptr inbounds float, ptr %v3592, i64 %v3626
  %v3628 = load <8 x float>, ptr %v3627, align 4
  %v3629 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3628)
  %v3630 = fcmp ogt <8 x float> %v3629, splat (float 0x4023000000000000)
  %v3631 = select <8 x i1> %v3630, <8 x float> splat (float 0x4023000000000000), <8 x float> %v3629
  %v3632 = fadd <8 x float> %v3631, %v3631
  %v3633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3632, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3634 = fsub <8 x float> %v3633, splat (float 0x4168000000000000)
  %v3635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3634, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3632)
  %v3636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3634, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3635)
  %v3637 = bitcast <8 x float> %v3633 to <8 x i32>
  %v3638 = fmul <8 x float> %v3636, %v3636
  %v3639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3636, <8 x float> splat (float 0x3F81227F40000000))
  %v3640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3639, <8 x float> %v3636, <8 x float> splat (float 0x3FA5556740000000))
  %v3641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3640, <8 x float> %v3636, <8 x float> splat (float 0x3FC5554B00000000))
  %v3642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3641, <8 x float> %v3636, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3638, <8 x float> %v3642, <8 x float> %v3636)
  %v3644 = shl <8 x i32> %v3637, splat (i32 23)
  %v3645 = add <8 x i32> %v3644, splat (i32 1065353216)
  %v3646 = bitcast <8 x i32> %v3645 to <8 x float>
  %v3647 = fsub <8 x float> %v3646, splat (float 0x3FF0000000000000)
  %v3648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3646, <8 x float> %v3643, <8 x float> %v3647)
  %v3649 = fadd <8 x float> %v3648, splat (float 0x4000000000000000)
  %v3650 = fdiv <8 x float> %v3648, %v3649
  %v3651 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v3650, <8 x float> %v3628)
  %v3652 = fmul <8 x float> %v3651, %v3651
  %v3653 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3654 = shufflevector <8 x float> %v3653, <8 x float> poison, <8 x i32> zeroinitializer
  %v3655 = fsub <8 x float> %v3654, %v3652
  %v3656 = fmul <8 x float> %v3625, %v3655
  %v3657 = fadd <8 x float> %v3607, %v3656
  %v3658 = add i64 0, %v3544
  %v3659 = getelementptr inbounds float, ptr %v3598, i64 %v3658
  %v3660 = load <8 x float>, ptr %v3659, align 4
  %v3661 = add i64 0, %v3544
  %v3662 = getelementptr inbounds float, ptr %v3604, i64 %v3661
  %v3663 = load <8 x float>, ptr %v3662, align 4
  %v3664 = fmul <8 x float> %v3660, %v3663
  %v3665 = fmul <8 x float> %v3657, %v3664
  %v3666 = fadd <8 x float> %v3545, %v3665
  %v3667 = add nsw i64 %v3544, 8
  br label %b198
b200:
  %v3668 = shufflevector <8 x float> %v3545, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3669 = shufflevector <8 x float> %v3545, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3670 = fadd <4 x float> %v3668, %v3669
  %v3671 = shufflevector <4 x float> %v3670, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3672 = shufflevector <4 x float> %v3670, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3673 = fadd <2 x float> %v3671, %v3672
  %v3674 = extractelement <2 x float> %v3673, i64 0
  %v3675 = extractelement <2 x float> %v3673, i64 1
  %v3676 = fadd float %v3674, %v3675
  %v3677 = fadd float %v3676, 0x0000000000000000
  %v3678 = mul i64 %v3542, 1
  %v3679 = getelementptr inbounds float, ptr %v180, i64 %v3678
  %v3680 = getelementptr inbounds float, ptr %v3679, i64 0
  store float %v3677, ptr %v3680, align 4
  %v3681 = add nsw i64 %v3542, 1
  br label %b195
b197:
  %v3682 = add i64 %v7, 0
  %v3683 = sdiv i64 %v3682, 1
  %v3684 = add i64 %v2, 1
  %v3685 = mul i64 %v3683, %v2
  %v3686 = sdiv i64 %v3685, %v3
  %v3687 = mul i64 %v3686, 1
  %v3688 = icmp slt i64 %v3687, %v7
  %v3689 = select i1 %v3688, i64 %v3687, i64 %v7
  %v3690 = mul i64 %v3683, %v3684
  %v3691 = sdiv i64 %v3690, %v3
  %v3692 = mul i64 %v3691, 1
  %v3693 = icmp slt i64 %v3692, %v7
  %v3694 = select i1 %v3693, i64 %v3692, i64 %v7
  br label %b201
b201:
  %v3695 = phi i64 [ %v3689, %b197 ], [ %v3758, %b209 ]
  %v3696 = icmp slt i64 %v3695, %v3694
  br i1 %v3696, label %b202, label %b203
b202:
  br label %b204
b204:
  %v3697 = phi i64 [ 0, %b202 ], [ %v3720, %b205 ]
  %v3698 = phi <8 x float> [ splat (float 0x0000000000000000), %b202 ], [ %v3719, %b205 ]
  %v3699 = icmp slt i64 %v3697, 32
  br i1 %v3699, label %b205, label %b206
b205:
  %v3700 = add i64 %v460, 0
  %v3701 = and i64 %v3700, %v236
  %v3702 = mul i64 %v3701, %v7
  %v3703 = add i64 %v3702, %v3695
  %v3704 = mul i64 %v3703, 33
  %v3705 = getelementptr inbounds float, ptr %v108, i64 %v3704
  %v3706 = add i64 %v460, 0
  %v3707 = and i64 %v3706, %v240
  %v3708 = mul i64 %v3707, %v7
  %v3709 = add i64 %v3708, %v3695
  %v3710 = mul i64 %v3709, 33
  %v3711 = getelementptr inbounds float, ptr %v118, i64 %v3710
  %v3712 = add i64 0, %v3697
  %v3713 = getelementptr inbounds float, ptr %v3705, i64 %v3712
  %v3714 = load <8 x float>, ptr %v3713, align 4
  %v3715 = add i64 0, %v3697
  %v3716 = getelementptr inbounds float, ptr %v3711, i64 %v3715
  %v3717 = load <8 x float>, ptr %v3716, align 4
  %v3718 = fmul <8 x float> %v3714, %v3717
  %v3719 = fadd <8 x float> %v3698, %v3718
  %v3720 = add nsw i64 %v3697, 8
  br label %b204
b206:
  br label %b207
b207:
  %v3721 = phi i64 [ 32, %b206 ], [ %v3744, %b208 ]
  %v3722 = phi float [ 0x0000000000000000, %b206 ], [ %v3743, %b208 ]
  %v3723 = icmp slt i64 %v3721, 33
  br i1 %v3723, label %b208, label %b209
b208:
  %v3724 = add i64 %v460, 0
  %v3725 = and i64 %v3724, %v236
  %v3726 = mul i64 %v3725, %v7
  %v3727 = add i64 %v3726, %v3695
  %v3728 = mul i64 %v3727, 33
  %v3729 = getelementptr inbounds float, ptr %v108, i64 %v3728
  %v3730 = add i64 %v460, 0
  %v3731 = and i64 %v3730, %v240
  %v3732 = mul i64 %v3731, %v7
  %v3733 = add i64 %v3732, %v3695
  %v3734 = mul i64 %v3733, 33
  %v3735 = getelementptr inbounds float, ptr %v118, i64 %v3734
  %v3736 = add i64 0, %v3721
  %v3737 = getelementptr inbounds float, ptr %v3729, i64 %v3736
  %v3738 = load float, ptr %v3737, align 4
  %v3739 = add i64 0, %v3721
  %v3740 = getelementptr inbounds float, ptr %v3735, i64 %v3739
  %v3741 = load float, ptr %v3740, align 4
  %v3742 = fmul float %v3738, %v3741
  %v3743 = fadd float %v3722, %v3742
  %v3744 = add nsw i64 %v3721, 1
  br label %b207
b209:
  %v3745 = shufflevector <8 x float> %v3698, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3746 = shufflevector <8 x float> %v3698, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3747 = fadd <4 x float> %v3745, %v3746
  %v3748 = shufflevector <4 x float> %v3747, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3749 = shufflevector <4 x float> %v3747, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3750 = fadd <2 x float> %v3748, %v3749
  %v3751 = extractelement <2 x float> %v3750, i64 0
  %v3752 = extractelement <2 x float> %v3750, i64 1
  %v3753 = fadd float %v3751, %v3752
  %v3754 = fadd float %v3753, %v3722
  %v3755 = mul i64 %v3695, 1
  %v3756 = getelementptr inbounds float, ptr %v182, i64 %v3755
  %v3757 = getelementptr inbounds float, ptr %v3756, i64 0
  store float %v3754, ptr %v3757, align 4
  %v3758 = add nsw i64 %v3695, 1
  br label %b201
b203:
  %v3759 = add i64 %v7, 0
  %v3760 = sdiv i64 %v3759, 1
  %v3761 = add i64 %v2, 1
  %v3762 = mul i64 %v3760, %v2
  %v3763 = sdiv i64 %v3762, %v3
  %v3764 = mul i64 %v3763, 1
  %v3765 = icmp slt i64 %v3764, %v7
  %v3766 = select i1 %v3765, i64 %v3764, i64 %v7
  %v3767 = mul i64 %v3760, %v3761
  %v3768 = sdiv i64 %v3767, %v3
  %v3769 = mul i64 %v3768, 1
  %v3770 = icmp slt i64 %v3769, %v7
  %v3771 = select i1 %v3770, i64 %v3769, i64 %v7
  br label %b210
b210:
  %v3772 = phi i64 [ %v3766, %b203 ], [ %v3819, %b215 ]
  %v3773 = icmp slt i64 %v3772, %v3771
  br i1 %v3773, label %b211, label %b212
b211:
  %v3774 = add i64 %v460, 0
  %v3775 = and i64 %v3774, %v236
  %v3776 = mul i64 %v3775, %v7
  %v3777 = add i64 %v3776, %v3772
  %v3778 = mul i64 %v3777, 33
  %v3779 = getelementptr inbounds float, ptr %v108, i64 %v3778
  %v3780 = add i64 %v460, 0
  %v3781 = and i64 %v3780, %v226
  %v3782 = mul i64 %v3781, %v7
  %v3783 = add i64 %v3782, %v3772
  %v3784 = mul i64 %v3783, 1
  %v3785 = getelementptr inbounds float, ptr %v56, i64 %v3784
  %v3786 = getelementptr inbounds float, ptr %v3785, i64 0
  %v3787 = load float, ptr %v3786, align 4
  %v3788 = add i64 %v460, 0
  %v3789 = and i64 %v3788, %v284
  %v3790 = mul i64 %v3789, %v7
  %v3791 = add i64 %v3790, %v3772
  %v3792 = mul i64 %v3791, 33
  %v3793 = getelementptr inbounds float, ptr %v200, i64 %v3792
  br label %b213
b213:
  %v3794 = phi i64 [ 0, %b211 ], [ %v3804, %b214 ]
  %v3795 = icmp slt i64 %v3794, 32
  br i1 %v3795, label %b214, label %b215
b214:
  %v3796 = add i64 0, %v3794
  %v3797 = getelementptr inbounds float, ptr %v3779, i64 %v3796
  %v3798 = load <8 x float>, ptr %v3797, align 4
  %v3799 = insertelement <8 x float> poison, float %v3787, i64 0
  %v3800 = shufflevector <8 x float> %v3799, <8 x float> poison, <8 x i32> zeroinitializer
  %v3801 = fmul <8 x float> %v3798, %v3800
  %v3802 = add i64 0, %v3794
  %v3803 = getelementptr inbounds float, ptr %v3793, i64 %v3802
  store <8 x float> %v3801, ptr %v3803, align 4
  %v3804 = add nsw i64 %v3794, 8
  br label %b213
b215:
  %v3805 = icmp ult i64 1, 8
  %v3806 = select i1 %v3805, i64 1, i64 8
  %v3807 = trunc i64 %v3806 to i32
  %v3808 = insertelement <8 x i32> poison, i32 %v3807, i64 0
  %v3809 = shufflevector <8 x i32> %v3808, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3810 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3809
  %v3811 = add i64 0, 32
  %v3812 = getelementptr inbounds float, ptr %v3779, i64 %v3811
  %v3813 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3812, <8 x i1> %v3810, <8 x float> zeroinitializer)
  %v3814 = insertelement <8 x float> poison, float %v3787, i64 0
  %v3815 = shufflevector <8 x float> %v3814, <8 x float> poison, <8 x i32> zeroinitializer
  %v3816 = fmul <8 x float> %v3813, %v3815
  %v3817 = add i64 0, 32
  %v3818 = getelementptr inbounds float, ptr %v3793, i64 %v3817
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3816, ptr align 4 %v3818, <8 x i1> %v3810)
  %v3819 = add nsw i64 %v3772, 1
  br label %b210
b212:
  %v3821 = add i64 %v7, 0
  %v3822 = sdiv i64 %v3821, 1
  %v3823 = add i64 %v2, 1
  %v3824 = mul i64 %v3822, %v2
  %v3825 = sdiv i64 %v3824, %v3
  %v3826 = mul i64 %v3825, 1
  %v3827 = icmp slt i64 %v3826, %v7
  %v3828 = select i1 %v3827, i64 %v3826, i64 %v7
  %v3829 = mul i64 %v3822, %v3823
  %v3830 = sdiv i64 %v3829, %v3
  %v3831 = mul i64 %v3830, 1
  %v3832 = icmp slt i64 %v3831, %v7
  %v3833 = select i1 %v3832, i64 %v3831, i64 %v7
  br label %b216
b216:
  %v3834 = phi i64 [ %v3828, %b212 ], [ %v3940, %b221 ]
  %v3835 = icmp slt i64 %v3834, %v3833
  br i1 %v3835, label %b217, label %b218
b217:
  %v3836 = add i64 %v3834, 96
  %v3837 = icmp slt i64 %v3836, %v3833
  %v3838 = select i1 %v3837, i64 %v3836, i64 %v3833
  br label %b219
b219:
  %v3839 = phi i64 [ 0, %b217 ], [ %v3939, %b224 ]
  %v3840 = icmp slt i64 %v3839, 1
  br i1 %v3840, label %b220, label %b221
b220:
  %v3841 = sub i64 %v3838, %v3834
  %v3842 = sub i64 8, 1
  %v3843 = add i64 %v3841, %v3842
  %v3844 = sdiv i64 %v3843, 8
  br label %b222
b222:
  %v3845 = phi i64 [ 0, %b220 ], [ %v3938, %b229 ]
  %v3846 = icmp slt i64 %v3845, %v3844
  br i1 %v3846, label %b223, label %b224
b223:
  %v3847 = mul i64 %v3841, %v3845
  %v3848 = sdiv i64 %v3847, %v3844
  %v3849 = add i64 %v3834, %v3848
  %v3850 = add i64 %v3845, 1
  %v3851 = mul i64 %v3841, %v3850
  %v3852 = sdiv i64 %v3851, %v3844
  %v3853 = add i64 %v3834, %v3852
  %v3854 = mul i64 %v3839, 264
  %v3855 = getelementptr inbounds float, ptr %v293, i64 %v3854
  %v3856 = sub i64 %v3853, %v3849
  %v3857 = add i64 %v460, 0
  %v3858 = and i64 %v3857, %v236
  %v3859 = mul i64 %v3858, %v7
  %v3860 = add i64 %v3859, %v3849
  %v3861 = mul i64 %v3860, 33
  %v3862 = getelementptr inbounds float, ptr %v108, i64 %v3861
  %v3863 = getelementptr inbounds float, ptr %v3862, i64 0
  %v3864 = sub i64 %v3856, 1
  %v3865 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v3864
  %v3866 = load ptr, ptr %v3865, align 4
  %v3867 = getelementptr inbounds float, ptr %v3820, i64 0
  %v3868 = icmp sgt i64 %v3856, 0
  br i1 %v3868, label %b225, label %b226
b225:
  call void %v3866(ptr %v3863, i64 33, ptr %v3855, i64 33, ptr %v3867, i64 8, i64 0)
  br label %b226
b226:
  %v3869 = add i64 %v3854, 264
  br label %b227
b227:
  %v3870 = phi i64 [ %v3849, %b226 ], [ %v3937, %b232 ]
  %v3871 = icmp slt i64 %v3870, %v3853
  br i1 %v3871, label %b228, label %b229
b228:
  %v3872 = sub i64 %v3870, %v3849
  %v3873 = mul i64 %v3872, 8
  %v3874 = getelementptr inbounds float, ptr %v3820, i64 %v3873
  %v3875 = add i64 %v460, 1
  %v3876 = and i64 %v3875, 1
  %v3877 = mul i64 %v3876, %v7
  %v3878 = add i64 %v3877, %v3870
  %v3879 = mul i64 %v3878, 8
  %v3880 = getelementptr inbounds float, ptr %v60, i64 %v3879
  %v3881 = add i64 %v460, 0
  %v3882 = and i64 %v3881, %v204
  %v3883 = mul i64 %v3882, %v7
  %v3884 = add i64 %v3883, %v3870
  %v3885 = mul i64 %v3884, 8
  %v3886 = getelementptr inbounds float, ptr %v34, i64 %v3885
  %v3887 = add i64 %v460, 0
  %v3888 = and i64 %v3887, %v282
  %v3889 = mul i64 %v3888, %v7
  %v3890 = add i64 %v3889, %v3870
  %v3891 = mul i64 %v3890, 8
  %v3892 = getelementptr inbounds float, ptr %v198, i64 %v3891
  %v3893 = add i64 %v460, 0
  %v3894 = and i64 %v3893, %v226
  %v3895 = mul i64 %v3894, %v7
  %v3896 = add i64 %v3895, %v3870
  %v3897 = mul i64 %v3896, 1
  %v3898 = getelementptr inbounds float, ptr %v56, i64 %v3897
  %v3899 = getelementptr inbounds float, ptr %v3898, i64 0
  %v3900 = load float, ptr %v3899, align 4
  %v3901 = fsub float 0x3FF0000000000000, %v3900
  %v3902 = fadd float %v3900, %v3901
  %v3903 = fsub float 0x3FF0000000000000, %v3902
  %v3904 = add i64 %v460, 0
  %v3905 = and i64 %v3904, 1
  %v3906 = mul i64 %v3905, %v7
  %v3907 = add i64 %v3906, %v3870
  %v3908 = mul i64 %v3907, 8
  %v3909 = getelementptr inbounds float, ptr %v60, i64 %v3908
  br label %b230
b230:
  %v3910 = phi i64 [ 0, %b228 ], [ %v3936, %b231 ]
  %v3911 = icmp slt i64 %v3910, 1
  br i1 %v3911, label %b231, label %b232
b231:
  %v3912 = mul i64 %v3839, 1
  %v3913 = add i64 %v3912, %v3910
  %v3914 = mul i64 %v3913, 8
  %v3915 = add i64 0, %v3910
  %v3916 = mul i64 %v3915, 8
  %v3917 = getelementptr inbounds float, ptr %v3874, i64 %v3916
  %v3918 = load <8 x float>, ptr %v3917, align 4
  %v3919 = add i64 0, %v3914
  %v3920 = getelementptr inbounds float, ptr %v3880, i64 %v3919
  %v3921 = load <8 x float>, ptr %v3920, align 4
  %v3922 = add i64 0, %v3914
  %v3923 = getelementptr inbounds float, ptr %v3886, i64 %v3922
  %v3924 = load <8 x float>, ptr %v3923, align 4
  %v3925 = fadd <8 x float> %v3921, %v3924
  %v3926 = add i64 0, %v3914
  %v3927 = getelementptr inbounds float, ptr %v3892, i64 %v3926
  %v3928 = load <8 x float>, ptr %v3927, align 4
  %v3929 = fadd <8 x float> %v3925, %v3928
  %v3930 = insertelement <8 x float> poison, float %v3903, i64 0
  %v3931 = shufflevector <8 x float> %v3930, <8 x float> poison, <8 x i32> zeroinitializer
  %v3932 = fmul <8 x float> %v3929, %v3931
  %v3933 = fadd <8 x float> %v3932, %v3918
  %v3934 = add i64 0, %v3914
  %v3935 = getelementptr inbounds float, ptr %v3909, i64 %v3934
  store <8 x float> %v3933, ptr %v3935, align 4
  %v3936 = add nsw i64 %v3910, 1
  br label %b230
b232:
  %v3937 = add nsw i64 %v3870, 1
  br label %b227
b229:
  %v3938 = add nsw i64 %v3845, 1
  br label %b222
b224:
  %v3939 = add nsw i64 %v3839, 1
  br label %b219
b221:
  %v3940 = add nsw i64 %v3834, 96
  br label %b216
b218:
  %v3941 = add i64 %v7, 0
  %v3942 = sdiv i64 %v3941, 1
  %v3943 = add i64 %v2, 1
  %v3944 = mul i64 %v3942, %v2
  %v3945 = sdiv i64 %v3944, %v3
  %v3946 = mul i64 %v3945, 1
  %v3947 = icmp slt i64 %v3946, %v7
  %v3948 = select i1 %v3947, i64 %v3946, i64 %v7
  %v3949 = mul i64 %v3942, %v3943
  %v3950 = sdiv i64 %v3949, %v3
  %v3951 = mul i64 %v3950, 1
  %v3952 = icmp slt i64 %v3951, %v7
  %v3953 = select i1 %v3952, i64 %v3951, i64 %v7
  br label %b233
b233:
  %v3954 = phi i64 [ %v3948, %b218 ], [ %v3989, %b234 ]
  %v3955 = icmp slt i64 %v3954, %v3953
  br i1 %v3955, label %b234, label %b235
b234:
  %v3956 = mul i64 %v3954, 1
  %v3957 = getelementptr inbounds float, ptr %v176, i64 %v3956
  %v3958 = getelementptr inbounds float, ptr %v3957, i64 0
  %v3959 = load float, ptr %v3958, align 4
  %v3960 = mul i64 %v3954, 1
  %v3961 = getelementptr inbounds float, ptr %v174, i64 %v3960
  %v3962 = getelementptr inbounds float, ptr %v3961, i64 0
  %v3963 = load float, ptr %v3962, align 4
  %v3964 = fsub float %v3959, %v3963
  %v3965 = mul i64 %v3954, 1
  %v3966 = getelementptr inbounds float, ptr %v178, i64 %v3965
  %v3967 = getelementptr inbounds float, ptr %v3966, i64 0
  %v3968 = load float, ptr %v3967, align 4
  %v3969 = fadd float %v3964, %v3968
  %v3970 = fsub float %v3964, %v3969
  %v3971 = mul i64 %v3954, 1
  %v3972 = getelementptr inbounds float, ptr %v180, i64 %v3971
  %v3973 = getelementptr inbounds float, ptr %v3972, i64 0
  %v3974 = load float, ptr %v3973, align 4
  %v3975 = fadd float %v3970, %v3974
  %v3976 = mul i64 %v3954, 1
  %v3977 = getelementptr inbounds float, ptr %v182, i64 %v3976
  %v3978 = getelementptr inbounds float, ptr %v3977, i64 0
  %v3979 = load float, ptr %v3978, align 4
  %v3980 = fadd float %v3975, %v3979
  %v3981 = add i64 %v460, 0
  %v3982 = and i64 %v3981, 1
  %v3983 = mul i64 %v3982, %v7
  %v3984 = add i64 %v3983, %v3954
  %v3985 = mul i64 %v3984, 1
  %v3986 = getelementptr inbounds float, ptr %v72, i64 %v3985
  %v3987 = add i64 0, 0
  %v3988 = getelementptr inbounds float, ptr %v3986, i64 %v3987
  store float %v3980, ptr %v3988, align 4
  %v3989 = add nsw i64 %v3954, 1
  br label %b233
b235:
  %v3991 = add i64 %v7, 0
  %v3992 = sdiv i64 %v3991, 1
  %v3993 = add i64 %v2, 1
  %v3994 = mul i64 %v3992, %v2
  %v3995 = sdiv i64 %v3994, %v3
  %v3996 = mul i64 %v3995, 1
  %v3997 = icmp slt i64 %v3996, %v7
  %v3998 = select i1 %v3997, i64 %v3996, i64 %v7
  %v3999 = mul i64 %v3992, %v3993
  %v4000 = sdiv i64 %v3999, %v3
  %v4001 = mul i64 %v4000, 1
  %v4002 = icmp slt i64 %v4001, %v7
  %v4003 = select i1 %v4002, i64 %v4001, i64 %v7
  br label %b236
b236:
  %v4004 = phi i64 [ %v3998, %b235 ], [ %v4134, %b241 ]
  %v4005 = icmp slt i64 %v4004, %v4003
  br i1 %v4005, label %b237, label %b238
b237:
  %v4006 = add i64 %v4004, 96
  %v4007 = icmp slt i64 %v4006, %v4003
  %v4008 = select i1 %v4007, i64 %v4006, i64 %v4003
  br label %b239
b239:
  %v4009 = phi i64 [ 0, %b237 ], [ %v4133, %b244 ]
  %v4010 = icmp slt i64 %v4009, 1
  br i1 %v4010, label %b240, label %b241
b240:
  %v4011 = sub i64 %v4008, %v4004
  %v4012 = sub i64 8, 1
  %v4013 = add i64 %v4011, %v4012
  %v4014 = sdiv i64 %v4013, 8
  br label %b242
b242:
  %v4015 = phi i64 [ 0, %b240 ], [ %v4132, %b251 ]
  %v4016 = icmp slt i64 %v4015, %v4014
  br i1 %v4016, label %b243, label %b244
b243:
  %v4017 = mul i64 %v4011, %v4015
  %v4018 = sdiv i64 %v4017, %v4014
  %v4019 = add i64 %v4004, %v4018
  %v4020 = add i64 %v4015, 1
  %v4021 = mul i64 %v4011, %v4020
  %v4022 = sdiv i64 %v4021, %v4014
  %v4023 = add i64 %v4004, %v4022
  %v4024 = mul i64 %v4009, 528
  %v4025 = getelementptr inbounds float, ptr %v294, i64 %v4024
  %v4026 = sub i64 %v4023, %v4019
  %v4027 = add i64 %v460, 0
  %v4028 = and i64 %v4027, %v234
  %v4029 = mul i64 %v4028, %v7
  %v4030 = add i64 %v4029, %v4019
  %v4031 = mul i64 %v4030, 33
  %v4032 = getelementptr inbounds float, ptr %v104, i64 %v4031
  %v4033 = getelementptr inbounds float, ptr %v4032, i64 0
  %v4034 = sub i64 %v4026, 1
  %v4035 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v4034
  %v4036 = load ptr, ptr %v4035, align 4
  %v4037 = getelementptr inbounds float, ptr %v3990, i64 0
  %v4038 = icmp sgt i64 %v4026, 0
  br i1 %v4038, label %b245, label %b246
b245:
  call void %v4036(ptr %v4033, i64 33, ptr %v4025, i64 33, ptr %v4037, i64 8, i64 0)
  br label %b246
b246:
  %v4039 = add i64 %v4024, 264
  %v4040 = getelementptr inbounds float, ptr %v294, i64 %v4039
  %v4041 = sub i64 %v4023, %v4019
  %v4042 = add i64 %v460, 0
  %v4043 = and i64 %v4042, %v284
  %v4044 = mul i64 %v4043, %v7
  %v4045 = add i64 %v4044, %v4019
  %v4046 = mul i64 %v4045, 33
  %v4047 = getelementptr inbounds float, ptr %v200, i64 %v4046
  %v4048 = getelementptr inbounds float, ptr %v4047, i64 0
  %v4049 = sub i64 %v4041, 1
  %v4050 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v4049
  %v4051 = load ptr, ptr %v4050, align 4
  %v4052 = getelementptr inbounds float, ptr %v3990, i64 0
  %v4053 = icmp sgt i64 %v4041, 0
  br i1 %v4053, label %b247, label %b248
b247:
  call void %v4051(ptr %v4048, i64 33, ptr %v4040, i64 33, ptr %v4052, i64 8, i64 0)
  br label %b248
b248:
  %v4054 = add i64 %v4039, 264
  br label %b249
b249:
  %v4055 = phi i64 [ %v4019, %b248 ], [ %v4131, %b254 ]
  %v4056 = icmp slt i64 %v4055, %v4023
  br i1 %v4056, label %b250, label %b251
b250:
  %v4057 = sub i64 %v4055, %v4019
  %v4058 = mul i64 %v4057, 8
  %v4059 = getelementptr inbounds float, ptr %v3990, i64 %v4058
  %v4060 = add i64 %v460, 1
  %v4061 = and i64 %v4060, 1
  %v4062 = mul i64 %v4061, %v7
  %v4063 = add i64 %v4062, %v4055
  %v4064 = mul i64 %v4063, 8
  %v4065 = getelementptr inbounds float, ptr %v62, i64 %v4064
  %v4066 = add i64 %v460, 0
  %v4067 = and i64 %v4066, %v206
  %v4068 = mul i64 %v4067, %v7
  %v4069 = add i64 %v4068, %v4055
  %v4070 = mul i64 %v4069, 8
  %v4071 = getelementptr inbounds float, ptr %v36, i64 %v4070
  %v4072 = add i64 %v460, 0
  %v4073 = and i64 %v4072, %v276
  %v4074 = mul i64 %v4073, %v7
  %v4075 = add i64 %v4074, %v4055
  %v4076 = mul i64 %v4075, 8
  %v4077 = getelementptr inbounds float, ptr %v186, i64 %v4076
  %v4078 = add i64 %v460, 0
  %v4079 = and i64 %v4078, %v228
  %v4080 = mul i64 %v4079, %v7
  %v4081 = add i64 %v4080, %v4055
  %v4082 = mul i64 %v4081, 1
  %v4083 = getelementptr inbounds float, ptr %v58, i64 %v4082
  %v4084 = getelementptr inbounds float, ptr %v4083, i64 0
  %v4085 = load float, ptr %v4084, align 4
  %v4086 = fsub float 0x3FF0000000000000, %v4085
  %v4087 = add i64 %v460, 1
  %v4088 = and i64 %v4087, %v226
  %v4089 = mul i64 %v4088, %v7
  %v4090 = add i64 %v4089, %v4055
  %v4091 = mul i64 %v4090, 1
  %v4092 = getelementptr inbounds float, ptr %v56, i64 %v4091
  %v4093 = getelementptr inbounds float, ptr %v4092, i64 0
  %v4094 = load float, ptr %v4093, align 4
  %v4095 = fmul float %v4086, %v4094
  %v4096 = fadd float %v4085, %v4095
  %v4097 = fsub float 0x3FF0000000000000, %v4096
  %v4098 = add i64 %v460, 0
  %v4099 = and i64 %v4098, 1
  %v4100 = mul i64 %v4099, %v7
  %v4101 = add i64 %v4100, %v4055
  %v4102 = mul i64 %v4101, 8
  %v4103 = getelementptr inbounds float, ptr %v62, i64 %v4102
  br label %b252
b252:
  %v4104 = phi i64 [ 0, %b250 ], [ %v4130, %b253 ]
  %v4105 = icmp slt i64 %v4104, 1
  br i1 %v4105, label %b253, label %b254
b253:
  %v4106 = mul i64 %v4009, 1
  %v4107 = add i64 %v4106, %v4104
  %v4108 = mul i64 %v4107, 8
  %v4109 = add i64 0, %v4104
  %v4110 = mul i64 %v4109, 8
  %v4111 = getelementptr inbounds float, ptr %v4059, i64 %v4110
  %v4112 = load <8 x float>, ptr %v4111, align 4
  %v4113 = add i64 0, %v4108
  %v4114 = getelementptr inbounds float, ptr %v4065, i64 %v4113
  %v4115 = load <8 x float>, ptr %v4114, align 4
  %v4116 = add i64 0, %v4108
  %v4117 = getelementptr inbounds float, ptr %v4071, i64 %v4116
  %v4118 = load <8 x float>, ptr %v4117, align 4
  %v4119 = fadd <8 x float> %v4115, %v4118
  %v4120 = add i64 0, %v4108
  %v4121 = getelementptr inbounds float, ptr %v4077, i64 %v4120
  %v4122 = load <8 x float>, ptr %v4121, align 4
  %v4123 = fadd <8 x float> %v4119, %v4122
  %v4124 = insertelement <8 x float> poison, float %v4097, i64 0
  %v4125 = shufflevector <8 x float> %v4124, <8 x float> poison, <8 x i32> zeroinitializer
  %v4126 = fmul <8 x float> %v4123, %v4125
  %v4127 = fadd <8 x float> %v4126, %v4112
  %v4128 = add i64 0, %v4108
  %v4129 = getelementptr inbounds float, ptr %v4103, i64 %v4128
  store <8 x float> %v4127, ptr %v4129, align 4
  %v4130 = add nsw i64 %v4104, 1
  br label %b252
b254:
  %v4131 = add nsw i64 %v4055, 1
  br label %b249
b251:
  %v4132 = add nsw i64 %v4015, 1
  br label %b242
b244:
  %v4133 = add nsw i64 %v4009, 1
  br label %b239
b241:
  %v4134 = add nsw i64 %v4004, 96
  br label %b236
b238:
  %v4135 = add nsw i64 %v457, 1
  br label %b19
b21:
  %v4136 = icmp sgt i64 %v3, 1
  br i1 %v4136, label %b255, label %b256
b255:
  %v4137 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4138 = atomicrmw add ptr %v4137, i64 1 acq_rel
  %v4139 = load i64, ptr %v285, align 8
  %v4140 = add i64 %v4139, 1
  store i64 %v4140, ptr %v285, align 8
  %v4141 = mul i64 %v3, %v4140
  br label %b257
b257:
  %v4142 = load atomic i64, ptr %v4137 acquire, align 8
  %v4143 = icmp slt i64 %v4142, %v4141
  br i1 %v4143, label %b258, label %b259
b258:
  %v4144 = call i32 @sched_yield()
  br label %b257
b259:
  br label %b256
b256:
  %v4145 = getelementptr inbounds float, ptr %v287, i64 1832
  %v4146 = getelementptr inbounds i64, ptr %v1, i64 4
  %v4147 = load i64, ptr %v4146, align 8
  %v4148 = icmp eq i64 %v4147, 0
  br i1 %v4148, label %b260, label %b261
b260:
  %v4149 = add i64 1, 0
  %v4150 = sdiv i64 %v4149, 1
  %v4151 = add i64 %v2, 1
  %v4152 = mul i64 %v4150, %v2
  %v4153 = sdiv i64 %v4152, %v3
  %v4154 = mul i64 %v4153, 1
  %v4155 = icmp slt i64 %v4154, 1
  %v4156 = select i1 %v4155, i64 %v4154, i64 1
  %v4157 = mul i64 %v4150, %v4151
  %v4158 = sdiv i64 %v4157, %v3
  %v4159 = mul i64 %v4158, 1
  %v4160 = icmp slt i64 %v4159, 1
  %v4161 = select i1 %v4160, i64 %v4159, i64 1
  %v4162 = icmp slt i64 %v4161, 1
  %v4163 = select i1 %v4162, i64 %v4161, i64 1
  br label %b262
b262:
  %v4164 = phi i64 [ %v4156, %b260 ], [ %v4178, %b263 ]
  %v4165 = icmp slt i64 %v4164, %v4163
  br i1 %v4165, label %b263, label %b264
b263:
  %v4166 = mul i64 %v4164, 264
  %v4167 = mul i64 %v4164, 8
  %v4168 = add i64 %v4166, 0
  %v4169 = add i64 %v4167, 0
  %v4170 = getelementptr inbounds float, ptr %v4145, i64 %v4168
  %v4171 = sub i64 8, %v4169
  %v4172 = icmp slt i64 %v4171, 0
  %v4173 = select i1 %v4172, i64 0, i64 %v4171
  %v4174 = mul i64 %v4169, 1
  %v4175 = add i64 0, %v4174
  %v4176 = getelementptr inbounds float, ptr %v12, i64 %v4175
  call void @pack_rows(ptr %v4176, i64 1, i64 8, i64 33, i64 %v4173, ptr %v4170, i64 8)
  %v4177 = add i64 %v4166, 264
  %v4178 = add nsw i64 %v4164, 1
  br label %b262
b264:
  br label %b261
b261:
  %v4179 = icmp sgt i64 %v3, 1
  br i1 %v4179, label %b265, label %b266
b265:
  %v4180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4181 = atomicrmw add ptr %v4180, i64 1 acq_rel
  %v4182 = load i64, ptr %v285, align 8
  %v4183 = add i64 %v4182, 1
  store i64 %v4183, ptr %v285, align 8
  %v4184 = mul i64 %v3, %v4183
  br label %b267
b267:
  %v4185 = load atomic i64, ptr %v4180 acquire, align 8
  %v4186 = icmp slt i64 %v4185, %v4184
  br i1 %v4186, label %b268, label %b269
b268:
  %v4187 = call i32 @sched_yield()
  br label %b267
b269:
  br label %b266
b266:
  %v4189 = add i64 %v8, 0
  %v4190 = sdiv i64 %v4189, 1
  %v4191 = add i64 %v2, 1
  %v4192 = mul i64 %v4190, %v2
  %v4193 = sdiv i64 %v4192, %v3
  %v4194 = mul i64 %v4193, 1
  %v4195 = icmp slt i64 %v4194, %v8
  %v4196 = select i1 %v4195, i64 %v4194, i64 %v8
  %v4197 = mul i64 %v4190, %v4191
  %v4198 = sdiv i64 %v4197, %v3
  %v4199 = mul i64 %v4198, 1
  %v4200 = icmp slt i64 %v4199, %v8
  %v4201 = select i1 %v4200, i64 %v4199, i64 %v8
  br label %b270
b270:
  %v4202 = phi i64 [ %v4196, %b266 ], [ %v4256, %b275 ]
  %v4203 = icmp slt i64 %v4202, %v4201
  br i1 %v4203, label %b271, label %b272
b271:
  %v4204 = add i64 %v4202, 96
  %v4205 = icmp slt i64 %v4204, %v4201
  %v4206 = select i1 %v4205, i64 %v4204, i64 %v4201
  br label %b273
b273:
  %v4207 = phi i64 [ 0, %b271 ], [ %v4255, %b278 ]
  %v4208 = icmp slt i64 %v4207, 1
  br i1 %v4208, label %b274, label %b275
b274:
  %v4209 = sub i64 %v4206, %v4202
  %v4210 = sub i64 8, 1
  %v4211 = add i64 %v4209, %v4210
  %v4212 = sdiv i64 %v4211, 8
  br label %b276
b276:
  %v4213 = phi i64 [ 0, %b274 ], [ %v4254, %b283 ]
  %v4214 = icmp slt i64 %v4213, %v4212
  br i1 %v4214, label %b277, label %b278
b277:
  %v4215 = mul i64 %v4209, %v4213
  %v4216 = sdiv i64 %v4215, %v4212
  %v4217 = add i64 %v4202, %v4216
  %v4218 = add i64 %v4213, 1
  %v4219 = mul i64 %v4209, %v4218
  %v4220 = sdiv i64 %v4219, %v4212
  %v4221 = add i64 %v4202, %v4220
  %v4222 = mul i64 %v4207, 264
  %v4223 = getelementptr inbounds float, ptr %v4145, i64 %v4222
  %v4224 = sub i64 %v4221, %v4217
  %v4225 = mul i64 %v4217, 33
  %v4226 = getelementptr inbounds float, ptr %v108, i64 %v4225
  %v4227 = getelementptr inbounds float, ptr %v4226, i64 0
  %v4228 = sub i64 %v4224, 1
  %v4229 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v4228
  %v4230 = load ptr, ptr %v4229, align 4
  %v4231 = getelementptr inbounds float, ptr %v4188, i64 0
  %v4232 = icmp sgt i64 %v4224, 0
  br i1 %v4232, label %b279, label %b280
b279:
  call void %v4230(ptr %v4227, i64 33, ptr %v4223, i64 33, ptr %v4231, i64 8, i64 0)
  br label %b280
b280:
  %v4233 = add i64 %v4222, 264
  br label %b281
b281:
  %v4234 = phi i64 [ %v4217, %b280 ], [ %v4253, %b286 ]
  %v4235 = icmp slt i64 %v4234, %v4221
  br i1 %v4235, label %b282, label %b283
b282:
  %v4236 = sub i64 %v4234, %v4217
  %v4237 = mul i64 %v4236, 8
  %v4238 = getelementptr inbounds float, ptr %v4188, i64 %v4237
  %v4239 = mul i64 %v4234, 8
  %v4240 = getelementptr inbounds float, ptr %v76, i64 %v4239
  br label %b284
b284:
  %v4241 = phi i64 [ 0, %b282 ], [ %v4252, %b285 ]
  %v4242 = icmp slt i64 %v4241, 1
  br i1 %v4242, label %b285, label %b286
b285:
  %v4243 = mul i64 %v4207, 1
  %v4244 = add i64 %v4243, %v4241
  %v4245 = mul i64 %v4244, 8
  %v4246 = add i64 0, %v4241
  %v4247 = mul i64 %v4246, 8
  %v4248 = getelementptr inbounds float, ptr %v4238, i64 %v4247
  %v4249 = load <8 x float>, ptr %v4248, align 4
  %v4250 = add i64 0, %v4245
  %v4251 = getelementptr inbounds float, ptr %v4240, i64 %v4250
  store <8 x float> %v4249, ptr %v4251, align 4
  %v4252 = add nsw i64 %v4241, 1
  br label %b284
b286:
  %v4253 = add nsw i64 %v4234, 1
  br label %b281
b283:
  %v4254 = add nsw i64 %v4213, 1
  br label %b276
b278:
  %v4255 = add nsw i64 %v4207, 1
  br label %b273
b275:
  %v4256 = add nsw i64 %v4202, 96
  br label %b270
b272:
  %v4257 = icmp sgt i64 %v3, 1
  br i1 %v4257, label %b287, label %b288
b287:
  %v4258 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4259 = atomicrmw add ptr %v4258, i64 1 acq_rel
  %v4260 = load i64, ptr %v285, align 8
  %v4261 = add i64 %v4260, 1
  store i64 %v4261, ptr %v285, align 8
  %v4262 = mul i64 %v3, %v4261
  br label %b289
b289:
  %v4263 = load atomic i64, ptr %v4258 acquire, align 8
  %v4264 = icmp slt i64 %v4263, %v4262
  br i1 %v4264, label %b290, label %b291
b290:
  %v4265 = call i32 @sched_yield()
  br label %b289
b291:
  br label %b288
b288:
  %v4266 = mul i64 0, 33
  %v4267 = getelementptr inbounds float, ptr %v108, i64 %v4266
  %v4268 = getelementptr inbounds float, ptr %v4267, i64 0
  %v4269 = mul i64 0, 8
  %v4270 = getelementptr inbounds float, ptr %v10, i64 %v4269
  %v4271 = getelementptr inbounds float, ptr %v4270, i64 0
  %v4272 = getelementptr inbounds float, ptr %v290, i64 12288
  %v4273 = add i64 33, 1
  %v4274 = sdiv i64 %v4273, 2
  %v4275 = add i64 %v2, 1
  %v4276 = mul i64 %v4274, %v2
  %v4277 = sdiv i64 %v4276, %v3
  %v4278 = mul i64 %v4277, 2
  %v4279 = icmp slt i64 %v4278, 33
  %v4280 = select i1 %v4279, i64 %v4278, i64 33
  %v4281 = mul i64 %v4274, %v4275
  %v4282 = sdiv i64 %v4281, %v3
  %v4283 = mul i64 %v4282, 2
  %v4284 = icmp slt i64 %v4283, 33
  %v4285 = select i1 %v4284, i64 %v4283, i64 33
  %v4286 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b292
b292:
  %v4287 = phi i64 [ %v4280, %b288 ], [ %v4295, %b297 ]
  %v4288 = icmp slt i64 %v4287, %v4285
  br i1 %v4288, label %b293, label %b294
b293:
  %v4289 = mul i64 %v4287, 8
  %v4290 = getelementptr inbounds float, ptr %v4286, i64 %v4289
  br label %b295
b295:
  %v4291 = phi i64 [ 0, %b293 ], [ %v4294, %b296 ]
  %v4292 = icmp slt i64 %v4291, 8
  br i1 %v4292, label %b296, label %b297
b296:
  %v4293 = getelementptr inbounds float, ptr %v4290, i64 %v4291
  store float 0x0000000000000000, ptr %v4293, align 4
  %v4294 = add nsw i64 %v4291, 1
  br label %b295
b297:
  %v4295 = add nsw i64 %v4287, 1
  br label %b292
b294:
  %v4296 = mul i64 %v8, 1
  br label %b298
b298:
  %v4297 = phi i64 [ 0, %b294 ], [ %v4419, %b303 ]
  %v4298 = icmp slt i64 %v4297, %v4296
  br i1 %v4298, label %b299, label %b300
b299:
  %v4299 = sub i64 %v4296, %v4297
  %v4300 = icmp slt i64 %v4299, 384
  %v4301 = select i1 %v4300, i64 %v4299, i64 384
  br label %b301
b301:
  %v4302 = phi i64 [ %v4280, %b299 ], [ %v4418, %b331 ]
  %v4303 = icmp slt i64 %v4302, %v4285
  br i1 %v4303, label %b302, label %b303
b302:
  %v4304 = sub i64 %v4285, %v4302
  %v4305 = icmp slt i64 %v4304, 64
  %v4306 = select i1 %v4305, i64 %v4304, i64 64
  %v4307 = sdiv i64 %v4306, 2
  %v4308 = mul i64 %v4307, 2
  %v4309 = sub i64 %v4306, %v4308
  %v4310 = mul i64 %v4297, 33
  %v4311 = add i64 %v4310, %v4302
  %v4312 = getelementptr inbounds float, ptr %v4268, i64 %v4311
  br label %b304
b304:
  %v4313 = phi i64 [ 0, %b302 ], [ %v4339, %b312 ]
  %v4314 = icmp slt i64 %v4313, %v4301
  br i1 %v4314, label %b305, label %b306
b305:
  %v4315 = mul i64 %v4313, 33
  %v4316 = getelementptr inbounds float, ptr %v4312, i64 %v4315
  %v4317 = mul i64 %v4313, 2
  %v4318 = getelementptr inbounds float, ptr %v4272, i64 %v4317
  br label %b307
b307:
  %v4319 = phi i64 [ 0, %b305 ], [ %v4328, %b308 ]
  %v4320 = icmp slt i64 %v4319, %v4307
  br i1 %v4320, label %b308, label %b309
b308:
  %v4321 = mul i64 %v4319, 2
  %v4322 = getelementptr inbounds float, ptr %v4316, i64 %v4321
  %v4323 = mul i64 %v4319, 768
  %v4324 = getelementptr inbounds float, ptr %v4318, i64 %v4323
  %v4325 = getelementptr inbounds float, ptr %v4322, i64 0
  %v4326 = load <2 x float>, ptr %v4325, align 4
  %v4327 = getelementptr inbounds float, ptr %v4324, i64 0
  store <2 x float> %v4326, ptr %v4327, align 4
  %v4328 = add nsw i64 %v4319, 1
  br label %b307
b309:
  %v4329 = mul i64 %v4307, 2
  %v4330 = getelementptr inbounds float, ptr %v4316, i64 %v4329
  %v4331 = mul i64 %v4307, 768
  %v4332 = getelementptr inbounds float, ptr %v4318, i64 %v4331
  br label %b310
b310:
  %v4333 = phi i64 [ 0, %b309 ], [ %v4338, %b311 ]
  %v4334 = icmp slt i64 %v4333, %v4309
  br i1 %v4334, label %b311, label %b312
b311:
  %v4335 = getelementptr inbounds float, ptr %v4330, i64 %v4333
  %v4336 = load float, ptr %v4335, align 4
  %v4337 = getelementptr inbounds float, ptr %v4332, i64 %v4333
  store float %v4336, ptr %v4337, align 4
  %v4338 = add nsw i64 %v4333, 1
  br label %b310, !llvm.loop !0
b312:
  %v4339 = add nsw i64 %v4313, 1
  br label %b304
b306:
  br label %b313
b313:
  %v4340 = phi i64 [ 0, %b306 ], [ %v4384, %b323 ]
  %v4341 = icmp slt i64 %v4340, 0
  br i1 %v4341, label %b314, label %b315
b314:
  %v4342 = mul i64 %v4297, 8
  %v4343 = add i64 %v4342, %v4340
  %v4344 = getelementptr inbounds float, ptr %v4271, i64 %v4343
  br label %b316
b316:
  %v4345 = phi i64 [ 0, %b314 ], [ %v4363, %b317 ]
  %v4346 = icmp slt i64 %v4345, %v4301
  br i1 %v4346, label %b317, label %b318
b317:
  %v4347 = mul i64 %v4345, 8
  %v4348 = getelementptr inbounds float, ptr %v4344, i64 %v4347
  %v4349 = mul i64 %v4345, 32
  %v4350 = getelementptr inbounds float, ptr %v290, i64 %v4349
  %v4351 = getelementptr inbounds float, ptr %v4348, i64 0
  %v4352 = load <8 x float>, ptr %v4351, align 4
  %v4353 = getelementptr inbounds float, ptr %v4350, i64 0
  store <8 x float> %v4352, ptr %v4353, align 4
  %v4354 = getelementptr inbounds float, ptr %v4348, i64 8
  %v4355 = load <8 x float>, ptr %v4354, align 4
  %v4356 = getelementptr inbounds float, ptr %v4350, i64 8
  store <8 x float> %v4355, ptr %v4356, align 4
  %v4357 = getelementptr inbounds float, ptr %v4348, i64 16
  %v4358 = load <8 x float>, ptr %v4357, align 4
  %v4359 = getelementptr inbounds float, ptr %v4350, i64 16
  store <8 x float> %v4358, ptr %v4359, align 4
  %v4360 = getelementptr inbounds float, ptr %v4348, i64 24
  %v4361 = load <8 x float>, ptr %v4360, align 4
  %v4362 = getelementptr inbounds float, ptr %v4350, i64 24
  store <8 x float> %v4361, ptr %v4362, align 4
  %v4363 = add nsw i64 %v4345, 1
  br label %b316
b318:
  %v4364 = sdiv i64 %v4306, 2
  br label %b319
b319:
  %v4365 = phi i64 [ 0, %b318 ], [ %v4374, %b320 ]
  %v4366 = icmp slt i64 %v4365, %v4364
  br i1 %v4366, label %b320, label %b321
b320:
  %v4367 = mul i64 %v4365, 2
  %v4368 = add i64 %v4302, %v4367
  %v4369 = mul i64 %v4365, 768
  %v4370 = getelementptr inbounds float, ptr %v4272, i64 %v4369
  %v4371 = mul i64 %v4368, 8
  %v4372 = add i64 %v4371, %v4340
  %v4373 = getelementptr inbounds float, ptr %v4286, i64 %v4372
  call void @outer_2x32(ptr %v4370, ptr %v290, i64 %v4301, ptr %v4373, i64 8)
  %v4374 = add nsw i64 %v4365, 1
  br label %b319
b321:
  %v4375 = mul i64 %v4364, 2
  %v4376 = icmp slt i64 %v4375, %v4306
  br i1 %v4376, label %b322, label %b323
b322:
  %v4377 = mul i64 %v4364, 2
  %v4378 = add i64 %v4302, %v4377
  %v4379 = mul i64 %v4364, 768
  %v4380 = getelementptr inbounds float, ptr %v4272, i64 %v4379
  %v4381 = mul i64 %v4378, 8
  %v4382 = add i64 %v4381, %v4340
  %v4383 = getelementptr inbounds float, ptr %v4286, i64 %v4382
  call void @outer_1x32(ptr %v4380, ptr %v290, i64 %v4301, ptr %v4383, i64 8)
  br label %b323
b323:
  %v4384 = add nsw i64 %v4340, 32
  br label %b313
b315:
  %v4385 = mul i64 %v4297, 8
  %v4386 = add i64 %v4385, 0
  %v4387 = getelementptr inbounds float, ptr %v4271, i64 %v4386
  br label %b324
b324:
  %v4388 = phi i64 [ 0, %b315 ], [ %v4397, %b325 ]
  %v4389 = icmp slt i64 %v4388, %v4301
  br i1 %v4389, label %b325, label %b326
b325:
  %v4390 = mul i64 %v4388, 8
  %v4391 = getelementptr inbounds float, ptr %v4387, i64 %v4390
  %v4392 = mul i64 %v4388, 8
  %v4393 = getelementptr inbounds float, ptr %v290, i64 %v4392
  %v4394 = getelementptr inbounds float, ptr %v4391, i64 0
  %v4395 = load <8 x float>, ptr %v4394, align 4
  %v4396 = getelementptr inbounds float, ptr %v4393, i64 0
  store <8 x float> %v4395, ptr %v4396, align 4
  %v4397 = add nsw i64 %v4388, 1
  br label %b324
b326:
  %v4398 = sdiv i64 %v4306, 2
  br label %b327
b327:
  %v4399 = phi i64 [ 0, %b326 ], [ %v4408, %b328 ]
  %v4400 = icmp slt i64 %v4399, %v4398
  br i1 %v4400, label %b328, label %b329
b328:
  %v4401 = mul i64 %v4399, 2
  %v4402 = add i64 %v4302, %v4401
  %v4403 = mul i64 %v4399, 768
  %v4404 = getelementptr inbounds float, ptr %v4272, i64 %v4403
  %v4405 = mul i64 %v4402, 8
  %v4406 = add i64 %v4405, 0
  %v4407 = getelementptr inbounds float, ptr %v4286, i64 %v4406
  call void @outer_2x8(ptr %v4404, ptr %v290, i64 %v4301, ptr %v4407, i64 8)
  %v4408 = add nsw i64 %v4399, 1
  br label %b327
b329:
  %v4409 = mul i64 %v4398, 2
  %v4410 = icmp slt i64 %v4409, %v4306
  br i1 %v4410, label %b330, label %b331
b330:
  %v4411 = mul i64 %v4398, 2
  %v4412 = add i64 %v4302, %v4411
  %v4413 = mul i64 %v4398, 768
  %v4414 = getelementptr inbounds float, ptr %v4272, i64 %v4413
  %v4415 = mul i64 %v4412, 8
  %v4416 = add i64 %v4415, 0
  %v4417 = getelementptr inbounds float, ptr %v4286, i64 %v4416
  call void @outer_1x8(ptr %v4414, ptr %v290, i64 %v4301, ptr %v4417, i64 8)
  br label %b331
b331:
  %v4418 = add nsw i64 %v4302, 64
  br label %b301
b303:
  %v4419 = add nsw i64 %v4297, 384
  br label %b298
b300:
  %v4420 = icmp sgt i64 %v3, 1
  br i1 %v4420, label %b332, label %b333
b332:
  %v4421 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4422 = atomicrmw add ptr %v4421, i64 1 acq_rel
  %v4423 = load i64, ptr %v285, align 8
  %v4424 = add i64 %v4423, 1
  store i64 %v4424, ptr %v285, align 8
  %v4425 = mul i64 %v3, %v4424
  br label %b334
b334:
  %v4426 = load atomic i64, ptr %v4421 acquire, align 8
  %v4427 = icmp slt i64 %v4426, %v4425
  br i1 %v4427, label %b335, label %b336
b335:
  %v4428 = call i32 @sched_yield()
  br label %b334
b336:
  br label %b333
b333:
  %v4429 = mul i64 0, 33
  %v4430 = getelementptr inbounds float, ptr %v108, i64 %v4429
  %v4431 = getelementptr inbounds float, ptr %v4430, i64 0
  %v4432 = mul i64 0, 8
  %v4433 = getelementptr inbounds float, ptr %v44, i64 %v4432
  %v4434 = getelementptr inbounds float, ptr %v4433, i64 0
  %v4435 = getelementptr inbounds float, ptr %v290, i64 12288
  %v4436 = add i64 33, 1
  %v4437 = sdiv i64 %v4436, 2
  %v4438 = add i64 %v2, 1
  %v4439 = mul i64 %v4437, %v2
  %v4440 = sdiv i64 %v4439, %v3
  %v4441 = mul i64 %v4440, 2
  %v4442 = icmp slt i64 %v4441, 33
  %v4443 = select i1 %v4442, i64 %v4441, i64 33
  %v4444 = mul i64 %v4437, %v4438
  %v4445 = sdiv i64 %v4444, %v3
  %v4446 = mul i64 %v4445, 2
  %v4447 = icmp slt i64 %v4446, 33
  %v4448 = select i1 %v4447, i64 %v4446, i64 33
  %v4449 = getelementptr inbounds float, ptr %v80, i64 0
  br label %b337
b337:
  %v4450 = phi i64 [ %v4443, %b333 ], [ %v4458, %b342 ]
  %v4451 = icmp slt i64 %v4450, %v4448
  br i1 %v4451, label %b338, label %b339
b338:
  %v4452 = mul i64 %v4450, 8
  %v4453 = getelementptr inbounds float, ptr %v4449, i64 %v4452
  br label %b340
b340:
  %v4454 = phi i64 [ 0, %b338 ], [ %v4457, %b341 ]
  %v4455 = icmp slt i64 %v4454, 8
  br i1 %v4455, label %b341, label %b342
b341:
  %v4456 = getelementptr inbounds float, ptr %v4453, i64 %v4454
  store float 0x0000000000000000, ptr %v4456, align 4
  %v4457 = add nsw i64 %v4454, 1
  br label %b340
b342:
  %v4458 = add nsw i64 %v4450, 1
  br label %b337
b339:
  %v4459 = mul i64 %v8, 1
  br label %b343
b343:
  %v4460 = phi i64 [ 0, %b339 ], [ %v4582, %b348 ]
  %v4461 = icmp slt i64 %v4460, %v4459
  br i1 %v4461, label %b344, label %b345
b344:
  %v4462 = sub i64 %v4459, %v4460
  %v4463 = icmp slt i64 %v4462, 384
  %v4464 = select i1 %v4463, i64 %v4462, i64 384
  br label %b346
b346:
  %v4465 = phi i64 [ %v4443, %b344 ], [ %v4581, %b376 ]
  %v4466 = icmp slt i64 %v4465, %v4448
  br i1 %v4466, label %b347, label %b348
b347:
  %v4467 = sub i64 %v4448, %v4465
  %v4468 = icmp slt i64 %v4467, 64
  %v4469 = select i1 %v4468, i64 %v4467, i64 64
  %v4470 = sdiv i64 %v4469, 2
  %v4471 = mul i64 %v4470, 2
  %v4472 = sub i64 %v4469, %v4471
  %v4473 = mul i64 %v4460, 33
  %v4474 = add i64 %v4473, %v4465
  %v4475 = getelementptr inbounds float, ptr %v4431, i64 %v4474
  br label %b349
b349:
  %v4476 = phi i64 [ 0, %b347 ], [ %v4502, %b357 ]
  %v4477 = icmp slt i64 %v4476, %v4464
  br i1 %v4477, label %b350, label %b351
b350:
  %v4478 = mul i64 %v4476, 33
  %v4479 = getelementptr inbounds float, ptr %v4475, i64 %v4478
  %v4480 = mul i64 %v4476, 2
  %v4481 = getelementptr inbounds float, ptr %v4435, i64 %v4480
  br label %b352
b352:
  %v4482 = phi i64 [ 0, %b350 ], [ %v4491, %b353 ]
  %v4483 = icmp slt i64 %v4482, %v4470
  br i1 %v4483, label %b353, label %b354
b353:
  %v4484 = mul i64 %v4482, 2
  %v4485 = getelementptr inbounds float, ptr %v4479, i64 %v4484
  %v4486 = mul i64 %v4482, 768
  %v4487 = getelementptr inbounds float, ptr %v4481, i64 %v4486
  %v4488 = getelementptr inbounds float, ptr %v4485, i64 0
  %v4489 = load <2 x float>, ptr %v4488, align 4
  %v4490 = getelementptr inbounds float, ptr %v4487, i64 0
  store <2 x float> %v4489, ptr %v4490, align 4
  %v4491 = add nsw i64 %v4482, 1
  br label %b352
b354:
  %v4492 = mul i64 %v4470, 2
  %v4493 = getelementptr inbounds float, ptr %v4479, i64 %v4492
  %v4494 = mul i64 %v4470, 768
  %v4495 = getelementptr inbounds float, ptr %v4481, i64 %v4494
  br label %b355
b355:
  %v4496 = phi i64 [ 0, %b354 ], [ %v4501, %b356 ]
  %v4497 = icmp slt i64 %v4496, %v4472
  br i1 %v4497, label %b356, label %b357
b356:
  %v4498 = getelementptr inbounds float, ptr %v4493, i64 %v4496
  %v4499 = load float, ptr %v4498, align 4
  %v4500 = getelementptr inbounds float, ptr %v4495, i64 %v4496
  store float %v4499, ptr %v4500, align 4
  %v4501 = add nsw i64 %v4496, 1
  br label %b355, !llvm.loop !3
b357:
  %v4502 = add nsw i64 %v4476, 1
  br label %b349
b351:
  br label %b358
b358:
  %v4503 = phi i64 [ 0, %b351 ], [ %v4547, %b368 ]
  %v4504 = icmp slt i64 %v4503, 0
  br i1 %v4504, label %b359, label %b360
b359:
  %v4505 = mul i64 %v4460, 8
  %v4506 = add i64 %v4505, %v4503
  %v4507 = getelementptr inbounds float, ptr %v4434, i64 %v4506
  br label %b361
b361:
  %v4508 = phi i64 [ 0, %b359 ], [ %v4526, %b362 ]
  %v4509 = icmp slt i64 %v4508, %v4464
  br i1 %v4509, label %b362, label %b363
b362:
  %v4510 = mul i64 %v4508, 8
  %v4511 = getelementptr inbounds float, ptr %v4507, i64 %v4510
  %v4512 = mul i64 %v4508, 32
  %v4513 = getelementptr inbounds float, ptr %v290, i64 %v4512
  %v4514 = getelementptr inbounds float, ptr %v4511, i64 0
  %v4515 = load <8 x float>, ptr %v4514, align 4
  %v4516 = getelementptr inbounds float, ptr %v4513, i64 0
  store <8 x float> %v4515, ptr %v4516, align 4
  %v4517 = getelementptr inbounds float, ptr %v4511, i64 8
  %v4518 = load <8 x float>, ptr %v4517, align 4
  %v4519 = getelementptr inbounds float, ptr %v4513, i64 8
  store <8 x float> %v4518, ptr %v4519, align 4
  %v4520 = getelementptr inbounds float, ptr %v4511, i64 16
  %v4521 = load <8 x float>, ptr %v4520, align 4
  %v4522 = getelementptr inbounds float, ptr %v4513, i64 16
  store <8 x float> %v4521, ptr %v4522, align 4
  %v4523 = getelementptr inbounds float, ptr %v4511, i64 24
  %v4524 = load <8 x float>, ptr %v4523, align 4
  %v4525 = getelementptr inbounds float, ptr %v4513, i64 24
  store <8 x float> %v4524, ptr %v4525, align 4
  %v4526 = add nsw i64 %v4508, 1
  br label %b361
b363:
  %v4527 = sdiv i64 %v4469, 2
  br label %b364
b364:
  %v4528 = phi i64 [ 0, %b363 ], [ %v4537, %b365 ]
  %v4529 = icmp slt i64 %v4528, %v4527
  br i1 %v4529, label %b365, label %b366
b365:
  %v4530 = mul i64 %v4528, 2
  %v4531 = add i64 %v4465, %v4530
  %v4532 = mul i64 %v4528, 768
  %v4533 = getelementptr inbounds float, ptr %v4435, i64 %v4532
  %v4534 = mul i64 %v4531, 8
  %v4535 = add i64 %v4534, %v4503
  %v4536 = getelementptr inbounds float, ptr %v4449, i64 %v4535
  call void @outer_2x32(ptr %v4533, ptr %v290, i64 %v4464, ptr %v4536, i64 8)
  %v4537 = add nsw i64 %v4528, 1
  br label %b364
b366:
  %v4538 = mul i64 %v4527, 2
  %v4539 = icmp slt i64 %v4538, %v4469
  br i1 %v4539, label %b367, label %b368
b367:
  %v4540 = mul i64 %v4527, 2
  %v4541 = add i64 %v4465, %v4540
  %v4542 = mul i64 %v4527, 768
  %v4543 = getelementptr inbounds float, ptr %v4435, i64 %v4542
  %v4544 = mul i64 %v4541, 8
  %v4545 = add i64 %v4544, %v4503
  %v4546 = getelementptr inbounds float, ptr %v4449, i64 %v4545
  call void @outer_1x32(ptr %v4543, ptr %v290, i64 %v4464, ptr %v4546, i64 8)
  br label %b368
b368:
  %v4547 = add nsw i64 %v4503, 32
  br label %b358
b360:
  %v4548 = mul i64 %v4460, 8
  %v4549 = add i64 %v4548, 0
  %v4550 = getelementptr inbounds float, ptr %v4434, i64 %v4549
  br label %b369
b369:
  %v4551 = phi i64 [ 0, %b360 ], [ %v4560, %b370 ]
  %v4552 = icmp slt i64 %v4551, %v4464
  br i1 %v4552, label %b370, label %b371
b370:
  %v4553 = mul i64 %v4551, 8
  %v4554 = getelementptr inbounds float, ptr %v4550, i64 %v4553
  %v4555 = mul i64 %v4551, 8
  %v4556 = getelementptr inbounds float, ptr %v290, i64 %v4555
  %v4557 = getelementptr inbounds float, ptr %v4554, i64 0
  %v4558 = load <8 x float>, ptr %v4557, align 4
  %v4559 = getelementptr inbounds float, ptr %v4556, i64 0
  store <8 x float> %v4558, ptr %v4559, align 4
  %v4560 = add nsw i64 %v4551, 1
  br label %b369
b371:
  %v4561 = sdiv i64 %v4469, 2
  br label %b372
b372:
  %v4562 = phi i64 [ 0, %b371 ], [ %v4571, %b373 ]
  %v4563 = icmp slt i64 %v4562, %v4561
  br i1 %v4563, label %b373, label %b374
b373:
  %v4564 = mul i64 %v4562, 2
  %v4565 = add i64 %v4465, %v4564
  %v4566 = mul i64 %v4562, 768
  %v4567 = getelementptr inbounds float, ptr %v4435, i64 %v4566
  %v4568 = mul i64 %v4565, 8
  %v4569 = add i64 %v4568, 0
  %v4570 = getelementptr inbounds float, ptr %v4449, i64 %v4569
  call void @outer_2x8(ptr %v4567, ptr %v290, i64 %v4464, ptr %v4570, i64 8)
  %v4571 = add nsw i64 %v4562, 1
  br label %b372
b374:
  %v4572 = mul i64 %v4561, 2
  %v4573 = icmp slt i64 %v4572, %v4469
  br i1 %v4573, label %b375, label %b376
b375:
  %v4574 = mul i64 %v4561, 2
  %v4575 = add i64 %v4465, %v4574
  %v4576 = mul i64 %v4561, 768
  %v4577 = getelementptr inbounds float, ptr %v4435, i64 %v4576
  %v4578 = mul i64 %v4575, 8
  %v4579 = add i64 %v4578, 0
  %v4580 = getelementptr inbounds float, ptr %v4449, i64 %v4579
  call void @outer_1x8(ptr %v4577, ptr %v290, i64 %v4464, ptr %v4580, i64 8)
  br label %b376
b376:
  %v4581 = add nsw i64 %v4465, 64
  br label %b346
b348:
  %v4582 = add nsw i64 %v4460, 384
  br label %b343
b345:
  %v4583 = icmp sgt i64 %v3, 1
  br i1 %v4583, label %b377, label %b378
b377:
  %v4584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4585 = atomicrmw add ptr %v4584, i64 1 acq_rel
  %v4586 = load i64, ptr %v285, align 8
  %v4587 = add i64 %v4586, 1
  store i64 %v4587, ptr %v285, align 8
  %v4588 = mul i64 %v3, %v4587
  br label %b379
b379:
  %v4589 = load atomic i64, ptr %v4584 acquire, align 8
  %v4590 = icmp slt i64 %v4589, %v4588
  br i1 %v4590, label %b380, label %b381
b380:
  %v4591 = call i32 @sched_yield()
  br label %b379
b381:
  br label %b378
b378:
  %v4592 = mul i64 0, 33
  %v4593 = getelementptr inbounds float, ptr %v200, i64 %v4592
  %v4594 = getelementptr inbounds float, ptr %v4593, i64 0
  %v4595 = mul i64 0, 8
  %v4596 = getelementptr inbounds float, ptr %v46, i64 %v4595
  %v4597 = getelementptr inbounds float, ptr %v4596, i64 0
  %v4598 = getelementptr inbounds float, ptr %v290, i64 12288
  %v4599 = add i64 33, 1
  %v4600 = sdiv i64 %v4599, 2
  %v4601 = add i64 %v2, 1
  %v4602 = mul i64 %v4600, %v2
  %v4603 = sdiv i64 %v4602, %v3
  %v4604 = mul i64 %v4603, 2
  %v4605 = icmp slt i64 %v4604, 33
  %v4606 = select i1 %v4605, i64 %v4604, i64 33
  %v4607 = mul i64 %v4600, %v4601
  %v4608 = sdiv i64 %v4607, %v3
  %v4609 = mul i64 %v4608, 2
  %v4610 = icmp slt i64 %v4609, 33
  %v4611 = select i1 %v4610, i64 %v4609, i64 33
  %v4612 = getelementptr inbounds float, ptr %v82, i64 0
  br label %b382
b382:
  %v4613 = phi i64 [ %v4606, %b378 ], [ %v4621, %b387 ]
  %v4614 = icmp slt i64 %v4613, %v4611
  br i1 %v4614, label %b383, label %b384
b383:
  %v4615 = mul i64 %v4613, 8
  %v4616 = getelementptr inbounds float, ptr %v4612, i64 %v4615
  br label %b385
b385:
  %v4617 = phi i64 [ 0, %b383 ], [ %v4620, %b386 ]
  %v4618 = icmp slt i64 %v4617, 8
  br i1 %v4618, label %b386, label %b387
b386:
  %v4619 = getelementptr inbounds float, ptr %v4616, i64 %v4617
  store float 0x0000000000000000, ptr %v4619, align 4
  %v4620 = add nsw i64 %v4617, 1
  br label %b385
b387:
  %v4621 = add nsw i64 %v4613, 1
  br label %b382
b384:
  %v4622 = mul i64 %v8, 1
  br label %b388
b388:
  %v4623 = phi i64 [ 0, %b384 ], [ %v4745, %b393 ]
  %v4624 = icmp slt i64 %v4623, %v4622
  br i1 %v4624, label %b389, label %b390
b389:
  %v4625 = sub i64 %v4622, %v4623
  %v4626 = icmp slt i64 %v4625, 384
  %v4627 = select i1 %v4626, i64 %v4625, i64 384
  br label %b391
b391:
  %v4628 = phi i64 [ %v4606, %b389 ], [ %v4744, %b421 ]
  %v4629 = icmp slt i64 %v4628, %v4611
  br i1 %v4629, label %b392, label %b393
b392:
  %v4630 = sub i64 %v4611, %v4628
  %v4631 = icmp slt i64 %v4630, 64
  %v4632 = select i1 %v4631, i64 %v4630, i64 64
  %v4633 = sdiv i64 %v4632, 2
  %v4634 = mul i64 %v4633, 2
  %v4635 = sub i64 %v4632, %v4634
  %v4636 = mul i64 %v4623, 33
  %v4637 = add i64 %v4636, %v4628
  %v4638 = getelementptr inbounds float, ptr %v4594, i64 %v4637
  br label %b394
b394:
  %v4639 = phi i64 [ 0, %b392 ], [ %v4665, %b402 ]
  %v4640 = icmp slt i64 %v4639, %v4627
  br i1 %v4640, label %b395, label %b396
b395:
  %v4641 = mul i64 %v4639, 33
  %v4642 = getelementptr inbounds float, ptr %v4638, i64 %v4641
  %v4643 = mul i64 %v4639, 2
  %v4644 = getelementptr inbounds float, ptr %v4598, i64 %v4643
  br label %b397
b397:
  %v4645 = phi i64 [ 0, %b395 ], [ %v4654, %b398 ]
  %v4646 = icmp slt i64 %v4645, %v4633
  br i1 %v4646, label %b398, label %b399
b398:
  %v4647 = mul i64 %v4645, 2
  %v4648 = getelementptr inbounds float, ptr %v4642, i64 %v4647
  %v4649 = mul i64 %v4645, 768
  %v4650 = getelementptr inbounds float, ptr %v4644, i64 %v4649
  %v4651 = getelementptr inbounds float, ptr %v4648, i64 0
  %v4652 = load <2 x float>, ptr %v4651, align 4
  %v4653 = getelementptr inbounds float, ptr %v4650, i64 0
  store <2 x float> %v4652, ptr %v4653, align 4
  %v4654 = add nsw i64 %v4645, 1
  br label %b397
b399:
  %v4655 = mul i64 %v4633, 2
  %v4656 = getelementptr inbounds float, ptr %v4642, i64 %v4655
  %v4657 = mul i64 %v4633, 768
  %v4658 = getelementptr inbounds float, ptr %v4644, i64 %v4657
  br label %b400
b400:
  %v4659 = phi i64 [ 0, %b399 ], [ %v4664, %b401 ]
  %v4660 = icmp slt i64 %v4659, %v4635
  br i1 %v4660, label %b401, label %b402
b401:
  %v4661 = getelementptr inbounds float, ptr %v4656, i64 %v4659
  %v4662 = load float, ptr %v4661, align 4
  %v4663 = getelementptr inbounds float, ptr %v4658, i64 %v4659
  store float %v4662, ptr %v4663, align 4
  %v4664 = add nsw i64 %v4659, 1
  br label %b400, !llvm.loop !6
b402:
  %v4665 = add nsw i64 %v4639, 1
  br label %b394
b396:
  br label %b403
b403:
  %v4666 = phi i64 [ 0, %b396 ], [ %v4710, %b413 ]
  %v4667 = icmp slt i64 %v4666, 0
  br i1 %v4667, label %b404, label %b405
b404:
  %v4668 = mul i64 %v4623, 8
  %v4669 = add i64 %v4668, %v4666
  %v4670 = getelementptr inbounds float, ptr %v4597, i64 %v4669
  br label %b406
b406:
  %v4671 = phi i64 [ 0, %b404 ], [ %v4689, %b407 ]
  %v4672 = icmp slt i64 %v4671, %v4627
  br i1 %v4672, label %b407, label %b408
b407:
  %v4673 = mul i64 %v4671, 8
  %v4674 = getelementptr inbounds float, ptr %v4670, i64 %v4673
  %v4675 = mul i64 %v4671, 32
  %v4676 = getelementptr inbounds float, ptr %v290, i64 %v4675
  %v4677 = getelementptr inbounds float, ptr %v4674, i64 0
  %v4678 = load <8 x float>, ptr %v4677, align 4
  %v4679 = getelementptr inbounds float, ptr %v4676, i64 0
  store <8 x float> %v4678, ptr %v4679, align 4
  %v4680 = getelementptr inbounds float, ptr %v4674, i64 8
  %v4681 = load <8 x float>, ptr %v4680, align 4
  %v4682 = getelementptr inbounds float, ptr %v4676, i64 8
  store <8 x float> %v4681, ptr %v4682, align 4
  %v4683 = getelementptr inbounds float, ptr %v4674, i64 16
  %v4684 = load <8 x float>, ptr %v4683, align 4
  %v4685 = getelementptr inbounds float, ptr %v4676, i64 16
  store <8 x float> %v4684, ptr %v4685, align 4
  %v4686 = getelementptr inbounds float, ptr %v4674, i64 24
  %v4687 = load <8 x float>, ptr %v4686, align 4
  %v4688 = getelementptr inbounds float, ptr %v4676, i64 24
  store <8 x float> %v4687, ptr %v4688, align 4
  %v4689 = add nsw i64 %v4671, 1
  br label %b406
b408:
  %v4690 = sdiv i64 %v4632, 2
  br label %b409
b409:
  %v4691 = phi i64 [ 0, %b408 ], [ %v4700, %b410 ]
  %v4692 = icmp slt i64 %v4691, %v4690
  br i1 %v4692, label %b410, label %b411
b410:
  %v4693 = mul i64 %v4691, 2
  %v4694 = add i64 %v4628, %v4693
  %v4695 = mul i64 %v4691, 768
  %v4696 = getelementptr inbounds float, ptr %v4598, i64 %v4695
  %v4697 = mul i64 %v4694, 8
  %v4698 = add i64 %v4697, %v4666
  %v4699 = getelementptr inbounds float, ptr %v4612, i64 %v4698
  call void @outer_2x32(ptr %v4696, ptr %v290, i64 %v4627, ptr %v4699, i64 8)
  %v4700 = add nsw i64 %v4691, 1
  br label %b409
b411:
  %v4701 = mul i64 %v4690, 2
  %v4702 = icmp slt i64 %v4701, %v4632
  br i1 %v4702, label %b412, label %b413
b412:
  %v4703 = mul i64 %v4690, 2
  %v4704 = add i64 %v4628, %v4703
  %v4705 = mul i64 %v4690, 768
  %v4706 = getelementptr inbounds float, ptr %v4598, i64 %v4705
  %v4707 = mul i64 %v4704, 8
  %v4708 = add i64 %v4707, %v4666
  %v4709 = getelementptr inbounds float, ptr %v4612, i64 %v4708
  call void @outer_1x32(ptr %v4706, ptr %v290, i64 %v4627, ptr %v4709, i64 8)
  br label %b413
b413:
  %v4710 = add nsw i64 %v4666, 32
  br label %b403
b405:
  %v4711 = mul i64 %v4623, 8
  %v4712 = add i64 %v4711, 0
  %v4713 = getelementptr inbounds float, ptr %v4597, i64 %v4712
  br label %b414
b414:
  %v4714 = phi i64 [ 0, %b405 ], [ %v4723, %b415 ]
  %v4715 = icmp slt i64 %v4714, %v4627
  br i1 %v4715, label %b415, label %b416
b415:
  %v4716 = mul i64 %v4714, 8
  %v4717 = getelementptr inbounds float, ptr %v4713, i64 %v4716
  %v4718 = mul i64 %v4714, 8
  %v4719 = getelementptr inbounds float, ptr %v290, i64 %v4718
  %v4720 = getelementptr inbounds float, ptr %v4717, i64 0
  %v4721 = load <8 x float>, ptr %v4720, align 4
  %v4722 = getelementptr inbounds float, ptr %v4719, i64 0
  store <8 x float> %v4721, ptr %v4722, align 4
  %v4723 = add nsw i64 %v4714, 1
  br label %b414
b416:
  %v4724 = sdiv i64 %v4632, 2
  br label %b417
b417:
  %v4725 = phi i64 [ 0, %b416 ], [ %v4734, %b418 ]
  %v4726 = icmp slt i64 %v4725, %v4724
  br i1 %v4726, label %b418, label %b419
b418:
  %v4727 = mul i64 %v4725, 2
  %v4728 = add i64 %v4628, %v4727
  %v4729 = mul i64 %v4725, 768
  %v4730 = getelementptr inbounds float, ptr %v4598, i64 %v4729
  %v4731 = mul i64 %v4728, 8
  %v4732 = add i64 %v4731, 0
  %v4733 = getelementptr inbounds float, ptr %v4612, i64 %v4732
  call void @outer_2x8(ptr %v4730, ptr %v290, i64 %v4627, ptr %v4733, i64 8)
  %v4734 = add nsw i64 %v4725, 1
  br label %b417
b419:
  %v4735 = mul i64 %v4724, 2
  %v4736 = icmp slt i64 %v4735, %v4632
  br i1 %v4736, label %b420, label %b421
b420:
  %v4737 = mul i64 %v4724, 2
  %v4738 = add i64 %v4628, %v4737
  %v4739 = mul i64 %v4724, 768
  %v4740 = getelementptr inbounds float, ptr %v4598, i64 %v4739
  %v4741 = mul i64 %v4738, 8
  %v4742 = add i64 %v4741, 0
  %v4743 = getelementptr inbounds float, ptr %v4612, i64 %v4742
  call void @outer_1x8(ptr %v4740, ptr %v290, i64 %v4627, ptr %v4743, i64 8)
  br label %b421
b421:
  %v4744 = add nsw i64 %v4628, 64
  br label %b391
b393:
  %v4745 = add nsw i64 %v4623, 384
  br label %b388
b390:
  %v4746 = icmp sgt i64 %v3, 1
  br i1 %v4746, label %b422, label %b423
b422:
  %v4747 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4748 = atomicrmw add ptr %v4747, i64 1 acq_rel
  %v4749 = load i64, ptr %v285, align 8
  %v4750 = add i64 %v4749, 1
  store i64 %v4750, ptr %v285, align 8
  %v4751 = mul i64 %v3, %v4750
  br label %b424
b424:
  %v4752 = load atomic i64, ptr %v4747 acquire, align 8
  %v4753 = icmp slt i64 %v4752, %v4751
  br i1 %v4753, label %b425, label %b426
b425:
  %v4754 = call i32 @sched_yield()
  br label %b424
b426:
  br label %b423
b423:
  %v4755 = icmp eq i64 %v2, 0
  br i1 %v4755, label %b427, label %b428
b427:
  br label %b429
b429:
  %v4756 = phi i64 [ 0, %b427 ], [ %v4778, %b434 ]
  %v4757 = icmp slt i64 %v4756, 32
  br i1 %v4757, label %b430, label %b431
b430:
  br label %b432
b432:
  %v4758 = phi i64 [ 0, %b430 ], [ %v4775, %b437 ]
  %v4759 = phi <8 x float> [ splat (float 0x0000000000000000), %b430 ], [ %v4774, %b437 ]
  %v4760 = icmp slt i64 %v4758, %v8
  br i1 %v4760, label %b433, label %b434
b433:
  %v4761 = add i64 %v4758, 128
  %v4762 = icmp slt i64 %v4761, %v8
  %v4763 = select i1 %v4762, i64 %v4761, i64 %v8
  br label %b435
b435:
  %v4764 = phi i64 [ %v4758, %b433 ], [ %v4773, %b436 ]
  %v4765 = phi <8 x float> [ splat (float 0x0000000000000000), %b433 ], [ %v4772, %b436 ]
  %v4766 = icmp slt i64 %v4764, %v4763
  br i1 %v4766, label %b436, label %b437
b436:
  %v4767 = mul i64 %v4764, 33
  %v4768 = getelementptr inbounds float, ptr %v108, i64 %v4767
  %v4769 = add i64 0, %v4756
  %v4770 = getelementptr inbounds float, ptr %v4768, i64 %v4769
  %v4771 = load <8 x float>, ptr %v4770, align 4
  %v4772 = fadd <8 x float> %v4765, %v4771
  %v4773 = add nsw i64 %v4764, 1
  br label %b435
b437:
  %v4774 = fadd <8 x float> %v4759, %v4765
  %v4775 = add nsw i64 %v4758, 128
  br label %b432
b434:
  %v4776 = add i64 0, %v4756
  %v4777 = getelementptr inbounds float, ptr %v84, i64 %v4776
  store <8 x float> %v4759, ptr %v4777, align 4
  %v4778 = add nsw i64 %v4756, 8
  br label %b429
b431:
  %v4779 = icmp ult i64 1, 8
  %v4780 = select i1 %v4779, i64 1, i64 8
  %v4781 = trunc i64 %v4780 to i32
  %v4782 = insertelement <8 x i32> poison, i32 %v4781, i64 0
  %v4783 = shufflevector <8 x i32> %v4782, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4784 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4783
  br label %b438
b438:
  %v4785 = phi i64 [ 0, %b431 ], [ %v4802, %b443 ]
  %v4786 = phi <8 x float> [ splat (float 0x0000000000000000), %b431 ], [ %v4801, %b443 ]
  %v4787 = icmp slt i64 %v4785, %v8
  br i1 %v4787, label %b439, label %b440
b439:
  %v4788 = add i64 %v4785, 128
  %v4789 = icmp slt i64 %v4788, %v8
  %v4790 = select i1 %v4789, i64 %v4788, i64 %v8
  br label %b441
b441:
  %v4791 = phi i64 [ %v4785, %b439 ], [ %v4800, %b442 ]
  %v4792 = phi <8 x float> [ splat (float 0x0000000000000000), %b439 ], [ %v4799, %b442 ]
  %v4793 = icmp slt i64 %v4791, %v4790
  br i1 %v4793, label %b442, label %b443
b442:
  %v4794 = mul i64 %v4791, 33
  %v4795 = getelementptr inbounds float, ptr %v108, i64 %v4794
  %v4796 = add i64 0, 32
  %v4797 = getelementptr inbounds float, ptr %v4795, i64 %v4796
  %v4798 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4797, <8 x i1> %v4784, <8 x float> zeroinitializer)
  %v4799 = fadd <8 x float> %v4792, %v4798
  %v4800 = add nsw i64 %v4791, 1
  br label %b441
b443:
  %v4801 = fadd <8 x float> %v4786, %v4792
  %v4802 = add nsw i64 %v4785, 128
  br label %b438
b440:
  %v4803 = add i64 0, 32
  %v4804 = getelementptr inbounds float, ptr %v84, i64 %v4803
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4786, ptr align 4 %v4804, <8 x i1> %v4784)
  br label %b428
b428:
  %v4805 = icmp sgt i64 %v3, 1
  br i1 %v4805, label %b444, label %b445
b444:
  %v4806 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4807 = atomicrmw add ptr %v4806, i64 1 acq_rel
  %v4808 = load i64, ptr %v285, align 8
  %v4809 = add i64 %v4808, 1
  store i64 %v4809, ptr %v285, align 8
  %v4810 = mul i64 %v3, %v4809
  br label %b446
b446:
  %v4811 = load atomic i64, ptr %v4806 acquire, align 8
  %v4812 = icmp slt i64 %v4811, %v4810
  br i1 %v4812, label %b447, label %b448
b447:
  %v4813 = call i32 @sched_yield()
  br label %b446
b448:
  br label %b445
b445:
  %v4814 = mul i64 0, 33
  %v4815 = getelementptr inbounds float, ptr %v194, i64 %v4814
  %v4816 = getelementptr inbounds float, ptr %v4815, i64 0
  %v4817 = mul i64 1, %v7
  %v4818 = add i64 0, %v4817
  %v4819 = mul i64 %v4818, 8
  %v4820 = getelementptr inbounds float, ptr %v44, i64 %v4819
  %v4821 = getelementptr inbounds float, ptr %v4820, i64 0
  %v4822 = getelementptr inbounds float, ptr %v290, i64 12288
  %v4823 = add i64 33, 1
  %v4824 = sdiv i64 %v4823, 2
  %v4825 = add i64 %v2, 1
  %v4826 = mul i64 %v4824, %v2
  %v4827 = sdiv i64 %v4826, %v3
  %v4828 = mul i64 %v4827, 2
  %v4829 = icmp slt i64 %v4828, 33
  %v4830 = select i1 %v4829, i64 %v4828, i64 33
  %v4831 = mul i64 %v4824, %v4825
  %v4832 = sdiv i64 %v4831, %v3
  %v4833 = mul i64 %v4832, 2
  %v4834 = icmp slt i64 %v4833, 33
  %v4835 = select i1 %v4834, i64 %v4833, i64 33
  %v4836 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b449
b449:
  %v4837 = phi i64 [ %v4830, %b445 ], [ %v4845, %b454 ]
  %v4838 = icmp slt i64 %v4837, %v4835
  br i1 %v4838, label %b450, label %b451
b450:
  %v4839 = mul i64 %v4837, 8
  %v4840 = getelementptr inbounds float, ptr %v4836, i64 %v4839
  br label %b452
b452:
  %v4841 = phi i64 [ 0, %b450 ], [ %v4844, %b453 ]
  %v4842 = icmp slt i64 %v4841, 8
  br i1 %v4842, label %b453, label %b454
b453:
  %v4843 = getelementptr inbounds float, ptr %v4840, i64 %v4841
  store float 0x0000000000000000, ptr %v4843, align 4
  %v4844 = add nsw i64 %v4841, 1
  br label %b452
b454:
  %v4845 = add nsw i64 %v4837, 1
  br label %b449
b451:
  %v4846 = mul i64 %v8, 1
  br label %b455
b455:
  %v4847 = phi i64 [ 0, %b451 ], [ %v4969, %b460 ]
  %v4848 = icmp slt i64 %v4847, %v4846
  br i1 %v4848, label %b456, label %b457
b456:
  %v4849 = sub i64 %v4846, %v4847
  %v4850 = icmp slt i64 %v4849, 384
  %v4851 = select i1 %v4850, i64 %v4849, i64 384
  br label %b458
b458:
  %v4852 = phi i64 [ %v4830, %b456 ], [ %v4968, %b488 ]
  %v4853 = icmp slt i64 %v4852, %v4835
  br i1 %v4853, label %b459, label %b460
b459:
  %v4854 = sub i64 %v4835, %v4852
  %v4855 = icmp slt i64 %v4854, 64
  %v4856 = select i1 %v4855, i64 %v4854, i64 64
  %v4857 = sdiv i64 %v4856, 2
  %v4858 = mul i64 %v4857, 2
  %v4859 = sub i64 %v4856, %v4858
  %v4860 = mul i64 %v4847, 33
  %v4861 = add i64 %v4860, %v4852
  %v4862 = getelementptr inbounds float, ptr %v4816, i64 %v4861
  br label %b461
b461:
  %v4863 = phi i64 [ 0, %b459 ], [ %v4889, %b469 ]
  %v4864 = icmp slt i64 %v4863, %v4851
  br i1 %v4864, label %b462, label %b463
b462:
  %v4865 = mul i64 %v4863, 33
  %v4866 = getelementptr inbounds float, ptr %v4862, i64 %v4865
  %v4867 = mul i64 %v4863, 2
  %v4868 = getelementptr inbounds float, ptr %v4822, i64 %v4867
  br label %b464
b464:
  %v4869 = phi i64 [ 0, %b462 ], [ %v4878, %b465 ]
  %v4870 = icmp slt i64 %v4869, %v4857
  br i1 %v4870, label %b465, label %b466
b465:
  %v4871 = mul i64 %v4869, 2
  %v4872 = getelementptr inbounds float, ptr %v4866, i64 %v4871
  %v4873 = mul i64 %v4869, 768
  %v4874 = getelementptr inbounds float, ptr %v4868, i64 %v4873
  %v4875 = getelementptr inbounds float, ptr %v4872, i64 0
  %v4876 = load <2 x float>, ptr %v4875, align 4
  %v4877 = getelementptr inbounds float, ptr %v4874, i64 0
  store <2 x float> %v4876, ptr %v4877, align 4
  %v4878 = add nsw i64 %v4869, 1
  br label %b464
b466:
  %v4879 = mul i64 %v4857, 2
  %v4880 = getelementptr inbounds float, ptr %v4866, i64 %v4879
  %v4881 = mul i64 %v4857, 768
  %v4882 = getelementptr inbounds float, ptr %v4868, i64 %v4881
  br label %b467
b467:
  %v4883 = phi i64 [ 0, %b466 ], [ %v4888, %b468 ]
  %v4884 = icmp slt i64 %v4883, %v4859
  br i1 %v4884, label %b468, label %b469
b468:
  %v4885 = getelementptr inbounds float, ptr %v4880, i64 %v4883
  %v4886 = load float, ptr %v4885, align 4
  %v4887 = getelementptr inbounds float, ptr %v4882, i64 %v4883
  store float %v4886, ptr %v4887, align 4
  %v4888 = add nsw i64 %v4883, 1
  br label %b467, !llvm.loop !9
b469:
  %v4889 = add nsw i64 %v4863, 1
  br label %b461
b463:
  br label %b470
b470:
  %v4890 = phi i64 [ 0, %b463 ], [ %v4934, %b480 ]
  %v4891 = icmp slt i64 %v4890, 0
  br i1 %v4891, label %b471, label %b472
b471:
  %v4892 = mul i64 %v4847, 8
  %v4893 = add i64 %v4892, %v4890
  %v4894 = getelementptr inbounds float, ptr %v4821, i64 %v4893
  br label %b473
b473:
  %v4895 = phi i64 [ 0, %b471 ], [ %v4913, %b474 ]
  %v4896 = icmp slt i64 %v4895, %v4851
  br i1 %v4896, label %b474, label %b475
b474:
  %v4897 = mul i64 %v4895, 8
  %v4898 = getelementptr inbounds float, ptr %v4894, i64 %v4897
  %v4899 = mul i64 %v4895, 32
  %v4900 = getelementptr inbounds float, ptr %v290, i64 %v4899
  %v4901 = getelementptr inbounds float, ptr %v4898, i64 0
  %v4902 = load <8 x float>, ptr %v4901, align 4
  %v4903 = getelementptr inbounds float, ptr %v4900, i64 0
  store <8 x float> %v4902, ptr %v4903, align 4
  %v4904 = getelementptr inbounds float, ptr %v4898, i64 8
  %v4905 = load <8 x float>, ptr %v4904, align 4
  %v4906 = getelementptr inbounds float, ptr %v4900, i64 8
  store <8 x float> %v4905, ptr %v4906, align 4
  %v4907 = getelementptr inbounds float, ptr %v4898, i64 16
  %v4908 = load <8 x float>, ptr %v4907, align 4
  %v4909 = getelementptr inbounds float, ptr %v4900, i64 16
  store <8 x float> %v4908, ptr %v4909, align 4
  %v4910 = getelementptr inbounds float, ptr %v4898, i64 24
  %v4911 = load <8 x float>, ptr %v4910, align 4
  %v4912 = getelementptr inbounds float, ptr %v4900, i64 24
  store <8 x float> %v4911, ptr %v4912, align 4
  %v4913 = add nsw i64 %v4895, 1
  br label %b473
b475:
  %v4914 = sdiv i64 %v4856, 2
  br label %b476
b476:
  %v4915 = phi i64 [ 0, %b475 ], [ %v4924, %b477 ]
  %v4916 = icmp slt i64 %v4915, %v4914
  br i1 %v4916, label %b477, label %b478
b477:
  %v4917 = mul i64 %v4915, 2
  %v4918 = add i64 %v4852, %v4917
  %v4919 = mul i64 %v4915, 768
  %v4920 = getelementptr inbounds float, ptr %v4822, i64 %v4919
  %v4921 = mul i64 %v4918, 8
  %v4922 = add i64 %v4921, %v4890
  %v4923 = getelementptr inbounds float, ptr %v4836, i64 %v4922
  call void @outer_2x32(ptr %v4920, ptr %v290, i64 %v4851, ptr %v4923, i64 8)
  %v4924 = add nsw i64 %v4915, 1
  br label %b476
b478:
  %v4925 = mul i64 %v4914, 2
  %v4926 = icmp slt i64 %v4925, %v4856
  br i1 %v4926, label %b479, label %b480
b479:
  %v4927 = mul i64 %v4914, 2
  %v4928 = add i64 %v4852, %v4927
  %v4929 = mul i64 %v4914, 768
  %v4930 = getelementptr inbounds float, ptr %v4822, i64 %v4929
  %v4931 = mul i64 %v4928, 8
  %v4932 = add i64 %v4931, %v4890
  %v4933 = getelementptr inbounds float, ptr %v4836, i64 %v4932
  call void @outer_1x32(ptr %v4930, ptr %v290, i64 %v4851, ptr %v4933, i64 8)
  br label %b480
b480:
  %v4934 = add nsw i64 %v4890, 32
  br label %b470
b472:
  %v4935 = mul i64 %v4847, 8
  %v4936 = add i64 %v4935, 0
  %v4937 = getelementptr inbounds float, ptr %v4821, i64 %v4936
  br label %b481
b481:
  %v4938 = phi i64 [ 0, %b472 ], [ %v4947, %b482 ]
  %v4939 = icmp slt i64 %v4938, %v4851
  br i1 %v4939, label %b482, label %b483
b482:
  %v4940 = mul i64 %v4938, 8
  %v4941 = getelementptr inbounds float, ptr %v4937, i64 %v4940
  %v4942 = mul i64 %v4938, 8
  %v4943 = getelementptr inbounds float, ptr %v290, i64 %v4942
  %v4944 = getelementptr inbounds float, ptr %v4941, i64 0
  %v4945 = load <8 x float>, ptr %v4944, align 4
  %v4946 = getelementptr inbounds float, ptr %v4943, i64 0
  store <8 x float> %v4945, ptr %v4946, align 4
  %v4947 = add nsw i64 %v4938, 1
  br label %b481
b483:
  %v4948 = sdiv i64 %v4856, 2
  br label %b484
b484:
  %v4949 = phi i64 [ 0, %b483 ], [ %v4958, %b485 ]
  %v4950 = icmp slt i64 %v4949, %v4948
  br i1 %v4950, label %b485, label %b486
b485:
  %v4951 = mul i64 %v4949, 2
  %v4952 = add i64 %v4852, %v4951
  %v4953 = mul i64 %v4949, 768
  %v4954 = getelementptr inbounds float, ptr %v4822, i64 %v4953
  %v4955 = mul i64 %v4952, 8
  %v4956 = add i64 %v4955, 0
  %v4957 = getelementptr inbounds float, ptr %v4836, i64 %v4956
  call void @outer_2x8(ptr %v4954, ptr %v290, i64 %v4851, ptr %v4957, i64 8)
  %v4958 = add nsw i64 %v4949, 1
  br label %b484
b486:
  %v4959 = mul i64 %v4948, 2
  %v4960 = icmp slt i64 %v4959, %v4856
  br i1 %v4960, label %b487, label %b488
b487:
  %v4961 = mul i64 %v4948, 2
  %v4962 = add i64 %v4852, %v4961
  %v4963 = mul i64 %v4948, 768
  %v4964 = getelementptr inbounds float, ptr %v4822, i64 %v4963
  %v4965 = mul i64 %v4962, 8
  %v4966 = add i64 %v4965, 0
  %v4967 = getelementptr inbounds float, ptr %v4836, i64 %v4966
  call void @outer_1x8(ptr %v4964, ptr %v290, i64 %v4851, ptr %v4967, i64 8)
  br label %b488
b488:
  %v4968 = add nsw i64 %v4852, 64
  br label %b458
b460:
  %v4969 = add nsw i64 %v4847, 384
  br label %b455
b457:
  %v4970 = icmp sgt i64 %v3, 1
  br i1 %v4970, label %b489, label %b490
b489:
  %v4971 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4972 = atomicrmw add ptr %v4971, i64 1 acq_rel
  %v4973 = load i64, ptr %v285, align 8
  %v4974 = add i64 %v4973, 1
  store i64 %v4974, ptr %v285, align 8
  %v4975 = mul i64 %v3, %v4974
  br label %b491
b491:
  %v4976 = load atomic i64, ptr %v4971 acquire, align 8
  %v4977 = icmp slt i64 %v4976, %v4975
  br i1 %v4977, label %b492, label %b493
b492:
  %v4978 = call i32 @sched_yield()
  br label %b491
b493:
  br label %b490
b490:
  %v4979 = mul i64 0, 33
  %v4980 = getelementptr inbounds float, ptr %v104, i64 %v4979
  %v4981 = getelementptr inbounds float, ptr %v4980, i64 0
  %v4982 = mul i64 0, 8
  %v4983 = getelementptr inbounds float, ptr %v46, i64 %v4982
  %v4984 = getelementptr inbounds float, ptr %v4983, i64 0
  %v4985 = getelementptr inbounds float, ptr %v290, i64 12288
  %v4986 = add i64 33, 1
  %v4987 = sdiv i64 %v4986, 2
  %v4988 = add i64 %v2, 1
  %v4989 = mul i64 %v4987, %v2
  %v4990 = sdiv i64 %v4989, %v3
  %v4991 = mul i64 %v4990, 2
  %v4992 = icmp slt i64 %v4991, 33
  %v4993 = select i1 %v4992, i64 %v4991, i64 33
  %v4994 = mul i64 %v4987, %v4988
  %v4995 = sdiv i64 %v4994, %v3
  %v4996 = mul i64 %v4995, 2
  %v4997 = icmp slt i64 %v4996, 33
  %v4998 = select i1 %v4997, i64 %v4996, i64 33
  %v4999 = getelementptr inbounds float, ptr %v88, i64 0
  br label %b494
b494:
  %v5000 = phi i64 [ %v4993, %b490 ], [ %v5008, %b499 ]
  %v5001 = icmp slt i64 %v5000, %v4998
  br i1 %v5001, label %b495, label %b496
b495:
  %v5002 = mul i64 %v5000, 8
  %v5003 = getelementptr inbounds float, ptr %v4999, i64 %v5002
  br label %b497
b497:
  %v5004 = phi i64 [ 0, %b495 ], [ %v5007, %b498 ]
  %v5005 = icmp slt i64 %v5004, 8
  br i1 %v5005, label %b498, label %b499
b498:
  %v5006 = getelementptr inbounds float, ptr %v5003, i64 %v5004
  store float 0x0000000000000000, ptr %v5006, align 4
  %v5007 = add nsw i64 %v5004, 1
  br label %b497
b499:
  %v5008 = add nsw i64 %v5000, 1
  br label %b494
b496:
  %v5009 = mul i64 %v8, 1
  br label %b500
b500:
  %v5010 = phi i64 [ 0, %b496 ], [ %v5132, %b505 ]
  %v5011 = icmp slt i64 %v5010, %v5009
  br i1 %v5011, label %b501, label %b502
b501:
  %v5012 = sub i64 %v5009, %v5010
  %v5013 = icmp slt i64 %v5012, 384
  %v5014 = select i1 %v5013, i64 %v5012, i64 384
  br label %b503
b503:
  %v5015 = phi i64 [ %v4993, %b501 ], [ %v5131, %b533 ]
  %v5016 = icmp slt i64 %v5015, %v4998
  br i1 %v5016, label %b504, label %b505
b504:
  %v5017 = sub i64 %v4998, %v5015
  %v5018 = icmp slt i64 %v5017, 64
  %v5019 = select i1 %v5018, i64 %v5017, i64 64
  %v5020 = sdiv i64 %v5019, 2
  %v5021 = mul i64 %v5020, 2
  %v5022 = sub i64 %v5019, %v5021
  %v5023 = mul i64 %v5010, 33
  %v5024 = add i64 %v5023, %v5015
  %v5025 = getelementptr inbounds float, ptr %v4981, i64 %v5024
  br label %b506
b506:
  %v5026 = phi i64 [ 0, %b504 ], [ %v5052, %b514 ]
  %v5027 = icmp slt i64 %v5026, %v5014
  br i1 %v5027, label %b507, label %b508
b507:
  %v5028 = mul i64 %v5026, 33
  %v5029 = getelementptr inbounds float, ptr %v5025, i64 %v5028
  %v5030 = mul i64 %v5026, 2
  %v5031 = getelementptr inbounds float, ptr %v4985, i64 %v5030
  br label %b509
b509:
  %v5032 = phi i64 [ 0, %b507 ], [ %v5041, %b510 ]
  %v5033 = icmp slt i64 %v5032, %v5020
  br i1 %v5033, label %b510, label %b511
b510:
  %v5034 = mul i64 %v5032, 2
  %v5035 = getelementptr inbounds float, ptr %v5029, i64 %v5034
  %v5036 = mul i64 %v5032, 768
  %v5037 = getelementptr inbounds float, ptr %v5031, i64 %v5036
  %v5038 = getelementptr inbounds float, ptr %v5035, i64 0
  %v5039 = load <2 x float>, ptr %v5038, align 4
  %v5040 = getelementptr inbounds float, ptr %v5037, i64 0
  store <2 x float> %v5039, ptr %v5040, align 4
  %v5041 = add nsw i64 %v5032, 1
  br label %b509
b511:
  %v5042 = mul i64 %v5020, 2
  %v5043 = getelementptr inbounds float, ptr %v5029, i64 %v5042
  %v5044 = mul i64 %v5020, 768
  %v5045 = getelementptr inbounds float, ptr %v5031, i64 %v5044
  br label %b512
b512:
  %v5046 = phi i64 [ 0, %b511 ], [ %v5051, %b513 ]
  %v5047 = icmp slt i64 %v5046, %v5022
  br i1 %v5047, label %b513, label %b514
b513:
  %v5048 = getelementptr inbounds float, ptr %v5043, i64 %v5046
  %v5049 = load float, ptr %v5048, align 4
  %v5050 = getelementptr inbounds float, ptr %v5045, i64 %v5046
  store float %v5049, ptr %v5050, align 4
  %v5051 = add nsw i64 %v5046, 1
  br label %b512, !llvm.loop !12
b514:
  %v5052 = add nsw i64 %v5026, 1
  br label %b506
b508:
  br label %b515
b515:
  %v5053 = phi i64 [ 0, %b508 ], [ %v5097, %b525 ]
  %v5054 = icmp slt i64 %v5053, 0
  br i1 %v5054, label %b516, label %b517
b516:
  %v5055 = mul i64 %v5010, 8
  %v5056 = add i64 %v5055, %v5053
  %v5057 = getelementptr inbounds float, ptr %v4984, i64 %v5056
  br label %b518
b518:
  %v5058 = phi i64 [ 0, %b516 ], [ %v5076, %b519 ]
  %v5059 = icmp slt i64 %v5058, %v5014
  br i1 %v5059, label %b519, label %b520
b519:
  %v5060 = mul i64 %v5058, 8
  %v5061 = getelementptr inbounds float, ptr %v5057, i64 %v5060
  %v5062 = mul i64 %v5058, 32
  %v5063 = getelementptr inbounds float, ptr %v290, i64 %v5062
  %v5064 = getelementptr inbounds float, ptr %v5061, i64 0
  %v5065 = load <8 x float>, ptr %v5064, align 4
  %v5066 = getelementptr inbounds float, ptr %v5063, i64 0
  store <8 x float> %v5065, ptr %v5066, align 4
  %v5067 = getelementptr inbounds float, ptr %v5061, i64 8
  %v5068 = load <8 x float>, ptr %v5067, align 4
  %v5069 = getelementptr inbounds float, ptr %v5063, i64 8
  store <8 x float> %v5068, ptr %v5069, align 4
  %v5070 = getelementptr inbounds float, ptr %v5061, i64 16
  %v5071 = load <8 x float>, ptr %v5070, align 4
  %v5072 = getelementptr inbounds float, ptr %v5063, i64 16
  store <8 x float> %v5071, ptr %v5072, align 4
  %v5073 = getelementptr inbounds float, ptr %v5061, i64 24
  %v5074 = load <8 x float>, ptr %v5073, align 4
  %v5075 = getelementptr inbounds float, ptr %v5063, i64 24
  store <8 x float> %v5074, ptr %v5075, align 4
  %v5076 = add nsw i64 %v5058, 1
  br label %b518
b520:
  %v5077 = sdiv i64 %v5019, 2
  br label %b521
b521:
  %v5078 = phi i64 [ 0, %b520 ], [ %v5087, %b522 ]
  %v5079 = icmp slt i64 %v5078, %v5077
  br i1 %v5079, label %b522, label %b523
b522:
  %v5080 = mul i64 %v5078, 2
  %v5081 = add i64 %v5015, %v5080
  %v5082 = mul i64 %v5078, 768
  %v5083 = getelementptr inbounds float, ptr %v4985, i64 %v5082
  %v5084 = mul i64 %v5081, 8
  %v5085 = add i64 %v5084, %v5053
  %v5086 = getelementptr inbounds float, ptr %v4999, i64 %v5085
  call void @outer_2x32(ptr %v5083, ptr %v290, i64 %v5014, ptr %v5086, i64 8)
  %v5087 = add nsw i64 %v5078, 1
  br label %b521
b523:
  %v5088 = mul i64 %v5077, 2
  %v5089 = icmp slt i64 %v5088, %v5019
  br i1 %v5089, label %b524, label %b525
b524:
  %v5090 = mul i64 %v5077, 2
  %v5091 = add i64 %v5015, %v5090
  %v5092 = mul i64 %v5077, 768
  %v5093 = getelementptr inbounds float, ptr %v4985, i64 %v5092
  %v5094 = mul i64 %v5091, 8
  %v5095 = add i64 %v5094, %v5053
  %v5096 = getelementptr inbounds float, ptr %v4999, i64 %v5095
  call void @outer_1x32(ptr %v5093, ptr %v290, i64 %v5014, ptr %v5096, i64 8)
  br label %b525
b525:
  %v5097 = add nsw i64 %v5053, 32
  br label %b515
b517:
  %v5098 = mul i64 %v5010, 8
  %v5099 = add i64 %v5098, 0
  %v5100 = getelementptr inbounds float, ptr %v4984, i64 %v5099
  br label %b526
b526:
  %v5101 = phi i64 [ 0, %b517 ], [ %v5110, %b527 ]
  %v5102 = icmp slt i64 %v5101, %v5014
  br i1 %v5102, label %b527, label %b528
b527:
  %v5103 = mul i64 %v5101, 8
  %v5104 = getelementptr inbounds float, ptr %v5100, i64 %v5103
  %v5105 = mul i64 %v5101, 8
  %v5106 = getelementptr inbounds float, ptr %v290, i64 %v5105
  %v5107 = getelementptr inbounds float, ptr %v5104, i64 0
  %v5108 = load <8 x float>, ptr %v5107, align 4
  %v5109 = getelementptr inbounds float, ptr %v5106, i64 0
  store <8 x float> %v5108, ptr %v5109, align 4
  %v5110 = add nsw i64 %v5101, 1
  br label %b526
b528:
  %v5111 = sdiv i64 %v5019, 2
  br label %b529
b529:
  %v5112 = phi i64 [ 0, %b528 ], [ %v5121, %b530 ]
  %v5113 = icmp slt i64 %v5112, %v5111
  br i1 %v5113, label %b530, label %b531
b530:
  %v5114 = mul i64 %v5112, 2
  %v5115 = add i64 %v5015, %v5114
  %v5116 = mul i64 %v5112, 768
  %v5117 = getelementptr inbounds float, ptr %v4985, i64 %v5116
  %v5118 = mul i64 %v5115, 8
  %v5119 = add i64 %v5118, 0
  %v5120 = getelementptr inbounds float, ptr %v4999, i64 %v5119
  call void @outer_2x8(ptr %v5117, ptr %v290, i64 %v5014, ptr %v5120, i64 8)
  %v5121 = add nsw i64 %v5112, 1
  br label %b529
b531:
  %v5122 = mul i64 %v5111, 2
  %v5123 = icmp slt i64 %v5122, %v5019
  br i1 %v5123, label %b532, label %b533
b532:
  %v5124 = mul i64 %v5111, 2
  %v5125 = add i64 %v5015, %v5124
  %v5126 = mul i64 %v5111, 768
  %v5127 = getelementptr inbounds float, ptr %v4985, i64 %v5126
  %v5128 = mul i64 %v5125, 8
  %v5129 = add i64 %v5128, 0
  %v5130 = getelementptr inbounds float, ptr %v4999, i64 %v5129
  call void @outer_1x8(ptr %v5127, ptr %v290, i64 %v5014, ptr %v5130, i64 8)
  br label %b533
b533:
  %v5131 = add nsw i64 %v5015, 64
  br label %b503
b505:
  %v5132 = add nsw i64 %v5010, 384
  br label %b500
b502:
  %v5133 = icmp sgt i64 %v3, 1
  br i1 %v5133, label %b534, label %b535
b534:
  %v5134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5135 = atomicrmw add ptr %v5134, i64 1 acq_rel
  %v5136 = load i64, ptr %v285, align 8
  %v5137 = add i64 %v5136, 1
  store i64 %v5137, ptr %v285, align 8
  %v5138 = mul i64 %v3, %v5137
  br label %b536
b536:
  %v5139 = load atomic i64, ptr %v5134 acquire, align 8
  %v5140 = icmp slt i64 %v5139, %v5138
  br i1 %v5140, label %b537, label %b538
b537:
  %v5141 = call i32 @sched_yield()
  br label %b536
b538:
  br label %b535
b535:
  %v5142 = mul i64 0, 33
  %v5143 = getelementptr inbounds float, ptr %v192, i64 %v5142
  %v5144 = getelementptr inbounds float, ptr %v5143, i64 0
  %v5145 = mul i64 0, 8
  %v5146 = getelementptr inbounds float, ptr %v48, i64 %v5145
  %v5147 = getelementptr inbounds float, ptr %v5146, i64 0
  %v5148 = getelementptr inbounds float, ptr %v290, i64 12288
  %v5149 = add i64 33, 1
  %v5150 = sdiv i64 %v5149, 2
  %v5151 = add i64 %v2, 1
  %v5152 = mul i64 %v5150, %v2
  %v5153 = sdiv i64 %v5152, %v3
  %v5154 = mul i64 %v5153, 2
  %v5155 = icmp slt i64 %v5154, 33
  %v5156 = select i1 %v5155, i64 %v5154, i64 33
  %v5157 = mul i64 %v5150, %v5151
  %v5158 = sdiv i64 %v5157, %v3
  %v5159 = mul i64 %v5158, 2
  %v5160 = icmp slt i64 %v5159, 33
  %v5161 = select i1 %v5160, i64 %v5159, i64 33
  %v5162 = getelementptr inbounds float, ptr %v90, i64 0
  br label %b539
b539:
  %v5163 = phi i64 [ %v5156, %b535 ], [ %v5171, %b544 ]
  %v5164 = icmp slt i64 %v5163, %v5161
  br i1 %v5164, label %b540, label %b541
b540:
  %v5165 = mul i64 %v5163, 8
  %v5166 = getelementptr inbounds float, ptr %v5162, i64 %v5165
  br label %b542
b542:
  %v5167 = phi i64 [ 0, %b540 ], [ %v5170, %b543 ]
  %v5168 = icmp slt i64 %v5167, 8
  br i1 %v5168, label %b543, label %b544
b543:
  %v5169 = getelementptr inbounds float, ptr %v5166, i64 %v5167
  store float 0x0000000000000000, ptr %v5169, align 4
  %v5170 = add nsw i64 %v5167, 1
  br label %b542
b544:
  %v5171 = add nsw i64 %v5163, 1
  br label %b539
b541:
  %v5172 = mul i64 %v8, 1
  br label %b545
b545:
  %v5173 = phi i64 [ 0, %b541 ], [ %v5295, %b550 ]
  %v5174 = icmp slt i64 %v5173, %v5172
  br i1 %v5174, label %b546, label %b547
b546:
  %v5175 = sub i64 %v5172, %v5173
  %v5176 = icmp slt i64 %v5175, 384
  %v5177 = select i1 %v5176, i64 %v5175, i64 384
  br label %b548
b548:
  %v5178 = phi i64 [ %v5156, %b546 ], [ %v5294, %b578 ]
  %v5179 = icmp slt i64 %v5178, %v5161
  br i1 %v5179, label %b549, label %b550
b549:
  %v5180 = sub i64 %v5161, %v5178
  %v5181 = icmp slt i64 %v5180, 64
  %v5182 = select i1 %v5181, i64 %v5180, i64 64
  %v5183 = sdiv i64 %v5182, 2
  %v5184 = mul i64 %v5183, 2
  %v5185 = sub i64 %v5182, %v5184
  %v5186 = mul i64 %v5173, 33
  %v5187 = add i64 %v5186, %v5178
  %v5188 = getelementptr inbounds float, ptr %v5144, i64 %v5187
  br label %b551
b551:
  %v5189 = phi i64 [ 0, %b549 ], [ %v5215, %b559 ]
  %v5190 = icmp slt i64 %v5189, %v5177
  br i1 %v5190, label %b552, label %b553
b552:
  %v5191 = mul i64 %v5189, 33
  %v5192 = getelementptr inbounds float, ptr %v5188, i64 %v5191
  %v5193 = mul i64 %v5189, 2
  %v5194 = getelementptr inbounds float, ptr %v5148, i64 %v5193
  br label %b554
b554:
  %v5195 = phi i64 [ 0, %b552 ], [ %v5204, %b555 ]
  %v5196 = icmp slt i64 %v5195, %v5183
  br i1 %v5196, label %b555, label %b556
b555:
  %v5197 = mul i64 %v5195, 2
  %v5198 = getelementptr inbounds float, ptr %v5192, i64 %v5197
  %v5199 = mul i64 %v5195, 768
  %v5200 = getelementptr inbounds float, ptr %v5194, i64 %v5199
  %v5201 = getelementptr inbounds float, ptr %v5198, i64 0
  %v5202 = load <2 x float>, ptr %v5201, align 4
  %v5203 = getelementptr inbounds float, ptr %v5200, i64 0
  store <2 x float> %v5202, ptr %v5203, align 4
  %v5204 = add nsw i64 %v5195, 1
  br label %b554
b556:
  %v5205 = mul i64 %v5183, 2
  %v5206 = getelementptr inbounds float, ptr %v5192, i64 %v5205
  %v5207 = mul i64 %v5183, 768
  %v5208 = getelementptr inbounds float, ptr %v5194, i64 %v5207
  br label %b557
b557:
  %v5209 = phi i64 [ 0, %b556 ], [ %v5214, %b558 ]
  %v5210 = icmp slt i64 %v5209, %v5185
  br i1 %v5210, label %b558, label %b559
b558:
  %v5211 = getelementptr inbounds float, ptr %v5206, i64 %v5209
  %v5212 = load float, ptr %v5211, align 4
  %v5213 = getelementptr inbounds float, ptr %v5208, i64 %v5209
  store float %v5212, ptr %v5213, align 4
  %v5214 = add nsw i64 %v5209, 1
  br label %b557, !llvm.loop !15
b559:
  %v5215 = add nsw i64 %v5189, 1
  br label %b551
b553:
  br label %b560
b560:
  %v5216 = phi i64 [ 0, %b553 ], [ %v5260, %b570 ]
  %v5217 = icmp slt i64 %v5216, 0
  br i1 %v5217, label %b561, label %b562
b561:
  %v5218 = mul i64 %v5173, 8
  %v5219 = add i64 %v5218, %v5216
  %v5220 = getelementptr inbounds float, ptr %v5147, i64 %v5219
  br label %b563
b563:
  %v5221 = phi i64 [ 0, %b561 ], [ %v5239, %b564 ]
  %v5222 = icmp slt i64 %v5221, %v5177
  br i1 %v5222, label %b564, label %b565
b564:
  %v5223 = mul i64 %v5221, 8
  %v5224 = getelementptr inbounds float, ptr %v5220, i64 %v5223
  %v5225 = mul i64 %v5221, 32
  %v5226 = getelementptr inbounds float, ptr %v290, i64 %v5225
  %v5227 = getelementptr inbounds float, ptr %v5224, i64 0
  %v5228 = load <8 x float>, ptr %v5227, align 4
  %v5229 = getelementptr inbounds float, ptr %v5226, i64 0
  store <8 x float> %v5228, ptr %v5229, align 4
  %v5230 = getelementptr inbounds float, ptr %v5224, i64 8
  %v5231 = load <8 x float>, ptr %v5230, align 4
  %v5232 = getelementptr inbounds float, ptr %v5226, i64 8
  store <8 x float> %v5231, ptr %v5232, align 4
  %v5233 = getelementptr inbounds float, ptr %v5224, i64 16
  %v5234 = load <8 x float>, ptr %v5233, align 4
  %v5235 = getelementptr inbounds float, ptr %v5226, i64 16
  store <8 x float> %v5234, ptr %v5235, align 4
  %v5236 = getelementptr inbounds float, ptr %v5224, i64 24
  %v5237 = load <8 x float>, ptr %v5236, align 4
  %v5238 = getelementptr inbounds float, ptr %v5226, i64 24
  store <8 x float> %v5237, ptr %v5238, align 4
  %v5239 = add nsw i64 %v5221, 1
  br label %b563
b565:
  %v5240 = sdiv i64 %v5182, 2
  br label %b566
b566:
  %v5241 = phi i64 [ 0, %b565 ], [ %v5250, %b567 ]
  %v5242 = icmp slt i64 %v5241, %v5240
  br i1 %v5242, label %b567, label %b568
b567:
  %v5243 = mul i64 %v5241, 2
  %v5244 = add i64 %v5178, %v5243
  %v5245 = mul i64 %v5241, 768
  %v5246 = getelementptr inbounds float, ptr %v5148, i64 %v5245
  %v5247 = mul i64 %v5244, 8
  %v5248 = add i64 %v5247, %v5216
  %v5249 = getelementptr inbounds float, ptr %v5162, i64 %v5248
  call void @outer_2x32(ptr %v5246, ptr %v290, i64 %v5177, ptr %v5249, i64 8)
  %v5250 = add nsw i64 %v5241, 1
  br label %b566
b568:
  %v5251 = mul i64 %v5240, 2
  %v5252 = icmp slt i64 %v5251, %v5182
  br i1 %v5252, label %b569, label %b570
b569:
  %v5253 = mul i64 %v5240, 2
  %v5254 = add i64 %v5178, %v5253
  %v5255 = mul i64 %v5240, 768
  %v5256 = getelementptr inbounds float, ptr %v5148, i64 %v5255
  %v5257 = mul i64 %v5254, 8
  %v5258 = add i64 %v5257, %v5216
  %v5259 = getelementptr inbounds float, ptr %v5162, i64 %v5258
  call void @outer_1x32(ptr %v5256, ptr %v290, i64 %v5177, ptr %v5259, i64 8)
  br label %b570
b570:
  %v5260 = add nsw i64 %v5216, 32
  br label %b560
b562:
  %v5261 = mul i64 %v5173, 8
  %v5262 = add i64 %v5261, 0
  %v5263 = getelementptr inbounds float, ptr %v5147, i64 %v5262
  br label %b571
b571:
  %v5264 = phi i64 [ 0, %b562 ], [ %v5273, %b572 ]
  %v5265 = icmp slt i64 %v5264, %v5177
  br i1 %v5265, label %b572, label %b573
b572:
  %v5266 = mul i64 %v5264, 8
  %v5267 = getelementptr inbounds float, ptr %v5263, i64 %v5266
  %v5268 = mul i64 %v5264, 8
  %v5269 = getelementptr inbounds float, ptr %v290, i64 %v5268
  %v5270 = getelementptr inbounds float, ptr %v5267, i64 0
  %v5271 = load <8 x float>, ptr %v5270, align 4
  %v5272 = getelementptr inbounds float, ptr %v5269, i64 0
  store <8 x float> %v5271, ptr %v5272, align 4
  %v5273 = add nsw i64 %v5264, 1
  br label %b571
b573:
  %v5274 = sdiv i64 %v5182, 2
  br label %b574
b574:
  %v5275 = phi i64 [ 0, %b573 ], [ %v5284, %b575 ]
  %v5276 = icmp slt i64 %v5275, %v5274
  br i1 %v5276, label %b575, label %b576
b575:
  %v5277 = mul i64 %v5275, 2
  %v5278 = add i64 %v5178, %v5277
  %v5279 = mul i64 %v5275, 768
  %v5280 = getelementptr inbounds float, ptr %v5148, i64 %v5279
  %v5281 = mul i64 %v5278, 8
  %v5282 = add i64 %v5281, 0
  %v5283 = getelementptr inbounds float, ptr %v5162, i64 %v5282
  call void @outer_2x8(ptr %v5280, ptr %v290, i64 %v5177, ptr %v5283, i64 8)
  %v5284 = add nsw i64 %v5275, 1
  br label %b574
b576:
  %v5285 = mul i64 %v5274, 2
  %v5286 = icmp slt i64 %v5285, %v5182
  br i1 %v5286, label %b577, label %b578
b577:
  %v5287 = mul i64 %v5274, 2
  %v5288 = add i64 %v5178, %v5287
  %v5289 = mul i64 %v5274, 768
  %v5290 = getelementptr inbounds float, ptr %v5148, i64 %v5289
  %v5291 = mul i64 %v5288, 8
  %v5292 = add i64 %v5291, 0
  %v5293 = getelementptr inbounds float, ptr %v5162, i64 %v5292
  call void @outer_1x8(ptr %v5290, ptr %v290, i64 %v5177, ptr %v5293, i64 8)
  br label %b578
b578:
  %v5294 = add nsw i64 %v5178, 64
  br label %b548
b550:
  %v5295 = add nsw i64 %v5173, 384
  br label %b545
b547:
  %v5296 = icmp sgt i64 %v3, 1
  br i1 %v5296, label %b579, label %b580
b579:
  %v5297 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5298 = atomicrmw add ptr %v5297, i64 1 acq_rel
  %v5299 = load i64, ptr %v285, align 8
  %v5300 = add i64 %v5299, 1
  store i64 %v5300, ptr %v285, align 8
  %v5301 = mul i64 %v3, %v5300
  br label %b581
b581:
  %v5302 = load atomic i64, ptr %v5297 acquire, align 8
  %v5303 = icmp slt i64 %v5302, %v5301
  br i1 %v5303, label %b582, label %b583
b582:
  %v5304 = call i32 @sched_yield()
  br label %b581
b583:
  br label %b580
b580:
  %v5305 = icmp eq i64 %v2, 0
  br i1 %v5305, label %b584, label %b585
b584:
  br label %b586
b586:
  %v5306 = phi i64 [ 0, %b584 ], [ %v5328, %b591 ]
  %v5307 = icmp slt i64 %v5306, 32
  br i1 %v5307, label %b587, label %b588
b587:
  br label %b589
b589:
  %v5308 = phi i64 [ 0, %b587 ], [ %v5325, %b594 ]
  %v5309 = phi <8 x float> [ splat (float 0x0000000000000000), %b587 ], [ %v5324, %b594 ]
  %v5310 = icmp slt i64 %v5308, %v8
  br i1 %v5310, label %b590, label %b591
b590:
  %v5311 = add i64 %v5308, 128
  %v5312 = icmp slt i64 %v5311, %v8
  %v5313 = select i1 %v5312, i64 %v5311, i64 %v8
  br label %b592
b592:
  %v5314 = phi i64 [ %v5308, %b590 ], [ %v5323, %b593 ]
  %v5315 = phi <8 x float> [ splat (float 0x0000000000000000), %b590 ], [ %v5322, %b593 ]
  %v5316 = icmp slt i64 %v5314, %v5313
  br i1 %v5316, label %b593, label %b594
b593:
  %v5317 = mul i64 %v5314, 33
  %v5318 = getelementptr inbounds float, ptr %v104, i64 %v5317
  %v5319 = add i64 0, %v5306
  %v5320 = getelementptr inbounds float, ptr %v5318, i64 %v5319
  %v5321 = load <8 x float>, ptr %v5320, align 4
  %v5322 = fadd <8 x float> %v5315, %v5321
  %v5323 = add nsw i64 %v5314, 1
  br label %b592
b594:
  %v5324 = fadd <8 x float> %v5309, %v5315
  %v5325 = add nsw i64 %v5308, 128
  br label %b589
b591:
  %v5326 = add i64 0, %v5306
  %v5327 = getelementptr inbounds float, ptr %v92, i64 %v5326
  store <8 x float> %v5309, ptr %v5327, align 4
  %v5328 = add nsw i64 %v5306, 8
  br label %b586
b588:
  %v5329 = icmp ult i64 1, 8
  %v5330 = select i1 %v5329, i64 1, i64 8
  %v5331 = trunc i64 %v5330 to i32
  %v5332 = insertelement <8 x i32> poison, i32 %v5331, i64 0
  %v5333 = shufflevector <8 x i32> %v5332, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5334 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5333
  br label %b595
b595:
  %v5335 = phi i64 [ 0, %b588 ], [ %v5352, %b600 ]
  %v5336 = phi <8 x float> [ splat (float 0x0000000000000000), %b588 ], [ %v5351, %b600 ]
  %v5337 = icmp slt i64 %v5335, %v8
  br i1 %v5337, label %b596, label %b597
b596:
  %v5338 = add i64 %v5335, 128
  %v5339 = icmp slt i64 %v5338, %v8
  %v5340 = select i1 %v5339, i64 %v5338, i64 %v8
  br label %b598
b598:
  %v5341 = phi i64 [ %v5335, %b596 ], [ %v5350, %b599 ]
  %v5342 = phi <8 x float> [ splat (float 0x0000000000000000), %b596 ], [ %v5349, %b599 ]
  %v5343 = icmp slt i64 %v5341, %v5340
  br i1 %v5343, label %b599, label %b600
b599:
  %v5344 = mul i64 %v5341, 33
  %v5345 = getelementptr inbounds float, ptr %v104, i64 %v5344
  %v5346 = add i64 0, 32
  %v5347 = getelementptr inbounds float, ptr %v5345, i64 %v5346
  %v5348 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5347, <8 x i1> %v5334, <8 x float> zeroinitializer)
  %v5349 = fadd <8 x float> %v5342, %v5348
  %v5350 = add nsw i64 %v5341, 1
  br label %b598
b600:
  %v5351 = fadd <8 x float> %v5336, %v5342
  %v5352 = add nsw i64 %v5335, 128
  br label %b595
b597:
  %v5353 = add i64 0, 32
  %v5354 = getelementptr inbounds float, ptr %v92, i64 %v5353
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v5336, ptr align 4 %v5354, <8 x i1> %v5334)
  br label %b585
b585:
  %v5355 = icmp sgt i64 %v3, 1
  br i1 %v5355, label %b601, label %b602
b601:
  %v5356 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5357 = atomicrmw add ptr %v5356, i64 1 acq_rel
  %v5358 = load i64, ptr %v285, align 8
  %v5359 = add i64 %v5358, 1
  store i64 %v5359, ptr %v285, align 8
  %v5360 = mul i64 %v3, %v5359
  br label %b603
b603:
  %v5361 = load atomic i64, ptr %v5356 acquire, align 8
  %v5362 = icmp slt i64 %v5361, %v5360
  br i1 %v5362, label %b604, label %b605
b604:
  %v5363 = call i32 @sched_yield()
  br label %b603
b605:
  br label %b602
b602:
  %v5364 = mul i64 0, 32
  %v5365 = getelementptr inbounds float, ptr %v184, i64 %v5364
  %v5366 = getelementptr inbounds float, ptr %v5365, i64 0
  %v5367 = mul i64 1, %v7
  %v5368 = add i64 0, %v5367
  %v5369 = mul i64 %v5368, 8
  %v5370 = getelementptr inbounds float, ptr %v46, i64 %v5369
  %v5371 = getelementptr inbounds float, ptr %v5370, i64 0
  %v5372 = getelementptr inbounds float, ptr %v290, i64 12288
  %v5373 = add i64 32, 1
  %v5374 = sdiv i64 %v5373, 2
  %v5375 = add i64 %v2, 1
  %v5376 = mul i64 %v5374, %v2
  %v5377 = sdiv i64 %v5376, %v3
  %v5378 = mul i64 %v5377, 2
  %v5379 = icmp slt i64 %v5378, 32
  %v5380 = select i1 %v5379, i64 %v5378, i64 32
  %v5381 = mul i64 %v5374, %v5375
  %v5382 = sdiv i64 %v5381, %v3
  %v5383 = mul i64 %v5382, 2
  %v5384 = icmp slt i64 %v5383, 32
  %v5385 = select i1 %v5384, i64 %v5383, i64 32
  %v5386 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b606
b606:
  %v5387 = phi i64 [ %v5380, %b602 ], [ %v5395, %b611 ]
  %v5388 = icmp slt i64 %v5387, %v5385
  br i1 %v5388, label %b607, label %b608
b607:
  %v5389 = mul i64 %v5387, 8
  %v5390 = getelementptr inbounds float, ptr %v5386, i64 %v5389
  br label %b609
b609:
  %v5391 = phi i64 [ 0, %b607 ], [ %v5394, %b610 ]
  %v5392 = icmp slt i64 %v5391, 8
  br i1 %v5392, label %b610, label %b611
b610:
  %v5393 = getelementptr inbounds float, ptr %v5390, i64 %v5391
  store float 0x0000000000000000, ptr %v5393, align 4
  %v5394 = add nsw i64 %v5391, 1
  br label %b609
b611:
  %v5395 = add nsw i64 %v5387, 1
  br label %b606
b608:
  %v5396 = mul i64 %v8, 1
  br label %b612
b612:
  %v5397 = phi i64 [ 0, %b608 ], [ %v5501, %b617 ]
  %v5398 = icmp slt i64 %v5397, %v5396
  br i1 %v5398, label %b613, label %b614
b613:
  %v5399 = sub i64 %v5396, %v5397
  %v5400 = icmp slt i64 %v5399, 384
  %v5401 = select i1 %v5400, i64 %v5399, i64 384
  br label %b615
b615:
  %v5402 = phi i64 [ %v5380, %b613 ], [ %v5500, %b641 ]
  %v5403 = icmp slt i64 %v5402, %v5385
  br i1 %v5403, label %b616, label %b617
b616:
  %v5404 = sub i64 %v5385, %v5402
  %v5405 = icmp slt i64 %v5404, 64
  %v5406 = select i1 %v5405, i64 %v5404, i64 64
  %v5407 = sdiv i64 %v5406, 2
  %v5408 = mul i64 %v5407, 2
  %v5409 = sub i64 %v5406, %v5408
  %v5410 = mul i64 %v5397, 32
  %v5411 = add i64 %v5410, %v5402
  %v5412 = getelementptr inbounds float, ptr %v5366, i64 %v5411
  br label %b618
b618:
  %v5413 = phi i64 [ 0, %b616 ], [ %v5439, %b626 ]
  %v5414 = icmp slt i64 %v5413, %v5401
  br i1 %v5414, label %b619, label %b620
b619:
  %v5415 = mul i64 %v5413, 32
  %v5416 = getelementptr inbounds float, ptr %v5412, i64 %v5415
  %v5417 = mul i64 %v5413, 2
  %v5418 = getelementptr inbounds float, ptr %v5372, i64 %v5417
  br label %b621
b621:
  %v5419 = phi i64 [ 0, %b619 ], [ %v5428, %b622 ]
  %v5420 = icmp slt i64 %v5419, %v5407
  br i1 %v5420, label %b622, label %b623
b622:
  %v5421 = mul i64 %v5419, 2
  %v5422 = getelementptr inbounds float, ptr %v5416, i64 %v5421
  %v5423 = mul i64 %v5419, 768
  %v5424 = getelementptr inbounds float, ptr %v5418, i64 %v5423
  %v5425 = getelementptr inbounds float, ptr %v5422, i64 0
  %v5426 = load <2 x float>, ptr %v5425, align 4
  %v5427 = getelementptr inbounds float, ptr %v5424, i64 0
  store <2 x float> %v5426, ptr %v5427, align 4
  %v5428 = add nsw i64 %v5419, 1
  br label %b621
b623:
  %v5429 = mul i64 %v5407, 2
  %v5430 = getelementptr inbounds float, ptr %v5416, i64 %v5429
  %v5431 = mul i64 %v5407, 768
  %v5432 = getelementptr inbounds float, ptr %v5418, i64 %v5431
  br label %b624
b624:
  %v5433 = phi i64 [ 0, %b623 ], [ %v5438, %b625 ]
  %v5434 = icmp slt i64 %v5433, %v5409
  br i1 %v5434, label %b625, label %b626
b625:
  %v5435 = getelementptr inbounds float, ptr %v5430, i64 %v5433
  %v5436 = load float, ptr %v5435, align 4
  %v5437 = getelementptr inbounds float, ptr %v5432, i64 %v5433
  store float %v5436, ptr %v5437, align 4
  %v5438 = add nsw i64 %v5433, 1
  br label %b624, !llvm.loop !18
b626:
  %v5439 = add nsw i64 %v5413, 1
  br label %b618
b620:
  br label %b627
b627:
  %v5440 = phi i64 [ 0, %b620 ], [ %v5475, %b635 ]
  %v5441 = icmp slt i64 %v5440, 0
  br i1 %v5441, label %b628, label %b629
b628:
  %v5442 = mul i64 %v5397, 8
  %v5443 = add i64 %v5442, %v5440
  %v5444 = getelementptr inbounds float, ptr %v5371, i64 %v5443
  br label %b630
b630:
  %v5445 = phi i64 [ 0, %b628 ], [ %v5463, %b631 ]
  %v5446 = icmp slt i64 %v5445, %v5401
  br i1 %v5446, label %b631, label %b632
b631:
  %v5447 = mul i64 %v5445, 8
  %v5448 = getelementptr inbounds float, ptr %v5444, i64 %v5447
  %v5449 = mul i64 %v5445, 32
  %v5450 = getelementptr inbounds float, ptr %v290, i64 %v5449
  %v5451 = getelementptr inbounds float, ptr %v5448, i64 0
  %v5452 = load <8 x float>, ptr %v5451, align 4
  %v5453 = getelementptr inbounds float, ptr %v5450, i64 0
  store <8 x float> %v5452, ptr %v5453, align 4
  %v5454 = getelementptr inbounds float, ptr %v5448, i64 8
  %v5455 = load <8 x float>, ptr %v5454, align 4
  %v5456 = getelementptr inbounds float, ptr %v5450, i64 8
  store <8 x float> %v5455, ptr %v5456, align 4
  %v5457 = getelementptr inbounds float, ptr %v5448, i64 16
  %v5458 = load <8 x float>, ptr %v5457, align 4
  %v5459 = getelementptr inbounds float, ptr %v5450, i64 16
  store <8 x float> %v5458, ptr %v5459, align 4
  %v5460 = getelementptr inbounds float, ptr %v5448, i64 24
  %v5461 = load <8 x float>, ptr %v5460, align 4
  %v5462 = getelementptr inbounds float, ptr %v5450, i64 24
  store <8 x float> %v5461, ptr %v5462, align 4
  %v5463 = add nsw i64 %v5445, 1
  br label %b630
b632:
  %v5464 = sdiv i64 %v5406, 2
  br label %b633
b633:
  %v5465 = phi i64 [ 0, %b632 ], [ %v5474, %b634 ]
  %v5466 = icmp slt i64 %v5465, %v5464
  br i1 %v5466, label %b634, label %b635
b634:
  %v5467 = mul i64 %v5465, 2
  %v5468 = add i64 %v5402, %v5467
  %v5469 = mul i64 %v5465, 768
  %v5470 = getelementptr inbounds float, ptr %v5372, i64 %v5469
  %v5471 = mul i64 %v5468, 8
  %v5472 = add i64 %v5471, %v5440
  %v5473 = getelementptr inbounds float, ptr %v5386, i64 %v5472
  call void @outer_2x32(ptr %v5470, ptr %v290, i64 %v5401, ptr %v5473, i64 8)
  %v5474 = add nsw i64 %v5465, 1
  br label %b633
b635:
  %v5475 = add nsw i64 %v5440, 32
  br label %b627
b629:
  %v5476 = mul i64 %v5397, 8
  %v5477 = add i64 %v5476, 0
  %v5478 = getelementptr inbounds float, ptr %v5371, i64 %v5477
  br label %b636
b636:
  %v5479 = phi i64 [ 0, %b629 ], [ %v5488, %b637 ]
  %v5480 = icmp slt i64 %v5479, %v5401
  br i1 %v5480, label %b637, label %b638
b637:
  %v5481 = mul i64 %v5479, 8
  %v5482 = getelementptr inbounds float, ptr %v5478, i64 %v5481
  %v5483 = mul i64 %v5479, 8
  %v5484 = getelementptr inbounds float, ptr %v290, i64 %v5483
  %v5485 = getelementptr inbounds float, ptr %v5482, i64 0
  %v5486 = load <8 x float>, ptr %v5485, align 4
  %v5487 = getelementptr inbounds float, ptr %v5484, i64 0
  store <8 x float> %v5486, ptr %v5487, align 4
  %v5488 = add nsw i64 %v5479, 1
  br label %b636
b638:
  %v5489 = sdiv i64 %v5406, 2
  br label %b639
b639:
  %v5490 = phi i64 [ 0, %b638 ], [ %v5499, %b640 ]
  %v5491 = icmp slt i64 %v5490, %v5489
  br i1 %v5491, label %b640, label %b641
b640:
  %v5492 = mul i64 %v5490, 2
  %v5493 = add i64 %v5402, %v5492
  %v5494 = mul i64 %v5490, 768
  %v5495 = getelementptr inbounds float, ptr %v5372, i64 %v5494
  %v5496 = mul i64 %v5493, 8
  %v5497 = add i64 %v5496, 0
  %v5498 = getelementptr inbounds float, ptr %v5386, i64 %v5497
  call void @outer_2x8(ptr %v5495, ptr %v290, i64 %v5401, ptr %v5498, i64 8)
  %v5499 = add nsw i64 %v5490, 1
  br label %b639
b641:
  %v5500 = add nsw i64 %v5402, 64
  br label %b615
b617:
  %v5501 = add nsw i64 %v5397, 384
  br label %b612
b614:
  %v5502 = icmp sgt i64 %v3, 1
  br i1 %v5502, label %b642, label %b643
b642:
  %v5503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5504 = atomicrmw add ptr %v5503, i64 1 acq_rel
  %v5505 = load i64, ptr %v285, align 8
  %v5506 = add i64 %v5505, 1
  store i64 %v5506, ptr %v285, align 8
  %v5507 = mul i64 %v3, %v5506
  br label %b644
b644:
  %v5508 = load atomic i64, ptr %v5503 acquire, align 8
  %v5509 = icmp slt i64 %v5508, %v5507
  br i1 %v5509, label %b645, label %b646
b645:
  %v5510 = call i32 @sched_yield()
  br label %b644
b646:
  br label %b643
b643:
  %v5511 = mul i64 0, 32
  %v5512 = getelementptr inbounds float, ptr %v100, i64 %v5511
  %v5513 = getelementptr inbounds float, ptr %v5512, i64 0
  %v5514 = mul i64 0, 8
  %v5515 = getelementptr inbounds float, ptr %v48, i64 %v5514
  %v5516 = getelementptr inbounds float, ptr %v5515, i64 0
  %v5517 = getelementptr inbounds float, ptr %v290, i64 12288
  %v5518 = add i64 32, 1
  %v5519 = sdiv i64 %v5518, 2
  %v5520 = add i64 %v2, 1
  %v5521 = mul i64 %v5519, %v2
  %v5522 = sdiv i64 %v5521, %v3
  %v5523 = mul i64 %v5522, 2
  %v5524 = icmp slt i64 %v5523, 32
  %v5525 = select i1 %v5524, i64 %v5523, i64 32
  %v5526 = mul i64 %v5519, %v5520
  %v5527 = sdiv i64 %v5526, %v3
  %v5528 = mul i64 %v5527, 2
  %v5529 = icmp slt i64 %v5528, 32
  %v5530 = select i1 %v5529, i64 %v5528, i64 32
  %v5531 = getelementptr inbounds float, ptr %v96, i64 0
  br label %b647
b647:
  %v5532 = phi i64 [ %v5525, %b643 ], [ %v5540, %b652 ]
  %v5533 = icmp slt i64 %v5532, %v5530
  br i1 %v5533, label %b648, label %b649
b648:
  %v5534 = mul i64 %v5532, 8
  %v5535 = getelementptr inbounds float, ptr %v5531, i64 %v5534
  br label %b650
b650:
  %v5536 = phi i64 [ 0, %b648 ], [ %v5539, %b651 ]
  %v5537 = icmp slt i64 %v5536, 8
  br i1 %v5537, label %b651, label %b652
b651:
  %v5538 = getelementptr inbounds float, ptr %v5535, i64 %v5536
  store float 0x0000000000000000, ptr %v5538, align 4
  %v5539 = add nsw i64 %v5536, 1
  br label %b650
b652:
  %v5540 = add nsw i64 %v5532, 1
  br label %b647
b649:
  %v5541 = mul i64 %v8, 1
  br label %b653
b653:
  %v5542 = phi i64 [ 0, %b649 ], [ %v5646, %b658 ]
  %v5543 = icmp slt i64 %v5542, %v5541
  br i1 %v5543, label %b654, label %b655
b654:
  %v5544 = sub i64 %v5541, %v5542
  %v5545 = icmp slt i64 %v5544, 384
  %v5546 = select i1 %v5545, i64 %v5544, i64 384
  br label %b656
b656:
  %v5547 = phi i64 [ %v5525, %b654 ], [ %v5645, %b682 ]
  %v5548 = icmp slt i64 %v5547, %v5530
  br i1 %v5548, label %b657, label %b658
b657:
  %v5549 = sub i64 %v5530, %v5547
  %v5550 = icmp slt i64 %v5549, 64
  %v5551 = select i1 %v5550, i64 %v5549, i64 64
  %v5552 = sdiv i64 %v5551, 2
  %v5553 = mul i64 %v5552, 2
  %v5554 = sub i64 %v5551, %v5553
  %v5555 = mul i64 %v5542, 32
  %v5556 = add i64 %v5555, %v5547
  %v5557 = getelementptr inbounds float, ptr %v5513, i64 %v5556
  br label %b659
b659:
  %v5558 = phi i64 [ 0, %b657 ], [ %v5584, %b667 ]
  %v5559 = icmp slt i64 %v5558, %v5546
  br i1 %v5559, label %b660, label %b661
b660:
  %v5560 = mul i64 %v5558, 32
  %v5561 = getelementptr inbounds float, ptr %v5557, i64 %v5560
  %v5562 = mul i64 %v5558, 2
  %v5563 = getelementptr inbounds float, ptr %v5517, i64 %v5562
  br label %b662
b662:
  %v5564 = phi i64 [ 0, %b660 ], [ %v5573, %b663 ]
  %v5565 = icmp slt i64 %v5564, %v5552
  br i1 %v5565, label %b663, label %b664
b663:
  %v5566 = mul i64 %v5564, 2
  %v5567 = getelementptr inbounds float, ptr %v5561, i64 %v5566
  %v5568 = mul i64 %v5564, 768
  %v5569 = getelementptr inbounds float, ptr %v5563, i64 %v5568
  %v5570 = getelementptr inbounds float, ptr %v5567, i64 0
  %v5571 = load <2 x float>, ptr %v5570, align 4
  %v5572 = getelementptr inbounds float, ptr %v5569, i64 0
  store <2 x float> %v5571, ptr %v5572, align 4
  %v5573 = add nsw i64 %v5564, 1
  br label %b662
b664:
  %v5574 = mul i64 %v5552, 2
  %v5575 = getelementptr inbounds float, ptr %v5561, i64 %v5574
  %v5576 = mul i64 %v5552, 768
  %v5577 = getelementptr inbounds float, ptr %v5563, i64 %v5576
  br label %b665
b665:
  %v5578 = phi i64 [ 0, %b664 ], [ %v5583, %b666 ]
  %v5579 = icmp slt i64 %v5578, %v5554
  br i1 %v5579, label %b666, label %b667
b666:
  %v5580 = getelementptr inbounds float, ptr %v5575, i64 %v5578
  %v5581 = load float, ptr %v5580, align 4
  %v5582 = getelementptr inbounds float, ptr %v5577, i64 %v5578
  store float %v5581, ptr %v5582, align 4
  %v5583 = add nsw i64 %v5578, 1
  br label %b665, !llvm.loop !21
b667:
  %v5584 = add nsw i64 %v5558, 1
  br label %b659
b661:
  br label %b668
b668:
  %v5585 = phi i64 [ 0, %b661 ], [ %v5620, %b676 ]
  %v5586 = icmp slt i64 %v5585, 0
  br i1 %v5586, label %b669, label %b670
b669:
  %v5587 = mul i64 %v5542, 8
  %v5588 = add i64 %v5587, %v5585
  %v5589 = getelementptr inbounds float, ptr %v5516, i64 %v5588
  br label %b671
b671:
  %v5590 = phi i64 [ 0, %b669 ], [ %v5608, %b672 ]
  %v5591 = icmp slt i64 %v5590, %v5546
  br i1 %v5591, label %b672, label %b673
b672:
  %v5592 = mul i64 %v5590, 8
  %v5593 = getelementptr inbounds float, ptr %v5589, i64 %v5592
  %v5594 = mul i64 %v5590, 32
  %v5595 = getelementptr inbounds float, ptr %v290, i64 %v5594
  %v5596 = getelementptr inbounds float, ptr %v5593, i64 0
  %v5597 = load <8 x float>, ptr %v5596, align 4
  %v5598 = getelementptr inbounds float, ptr %v5595, i64 0
  store <8 x float> %v5597, ptr %v5598, align 4
  %v5599 = getelementptr inbounds float, ptr %v5593, i64 8
  %v5600 = load <8 x float>, ptr %v5599, align 4
  %v5601 = getelementptr inbounds float, ptr %v5595, i64 8
  store <8 x float> %v5600, ptr %v5601, align 4
  %v5602 = getelementptr inbounds float, ptr %v5593, i64 16
  %v5603 = load <8 x float>, ptr %v5602, align 4
  %v5604 = getelementptr inbounds float, ptr %v5595, i64 16
  store <8 x float> %v5603, ptr %v5604, align 4
  %v5605 = getelementptr inbounds float, ptr %v5593, i64 24
  %v5606 = load <8 x float>, ptr %v5605, align 4
  %v5607 = getelementptr inbounds float, ptr %v5595, i64 24
  store <8 x float> %v5606, ptr %v5607, align 4
  %v5608 = add nsw i64 %v5590, 1
  br label %b671
b673:
  %v5609 = sdiv i64 %v5551, 2
  br label %b674
b674:
  %v5610 = phi i64 [ 0, %b673 ], [ %v5619, %b675 ]
  %v5611 = icmp slt i64 %v5610, %v5609
  br i1 %v5611, label %b675, label %b676
b675:
  %v5612 = mul i64 %v5610, 2
  %v5613 = add i64 %v5547, %v5612
  %v5614 = mul i64 %v5610, 768
  %v5615 = getelementptr inbounds float, ptr %v5517, i64 %v5614
  %v5616 = mul i64 %v5613, 8
  %v5617 = add i64 %v5616, %v5585
  %v5618 = getelementptr inbounds float, ptr %v5531, i64 %v5617
  call void @outer_2x32(ptr %v5615, ptr %v290, i64 %v5546, ptr %v5618, i64 8)
  %v5619 = add nsw i64 %v5610, 1
  br label %b674
b676:
  %v5620 = add nsw i64 %v5585, 32
  br label %b668
b670:
  %v5621 = mul i64 %v5542, 8
  %v5622 = add i64 %v5621, 0
  %v5623 = getelementptr inbounds float, ptr %v5516, i64 %v5622
  br label %b677
b677:
  %v5624 = phi i64 [ 0, %b670 ], [ %v5633, %b678 ]
  %v5625 = icmp slt i64 %v5624, %v5546
  br i1 %v5625, label %b678, label %b679
b678:
  %v5626 = mul i64 %v5624, 8
  %v5627 = getelementptr inbounds float, ptr %v5623, i64 %v5626
  %v5628 = mul i64 %v5624, 8
  %v5629 = getelementptr inbounds float, ptr %v290, i64 %v5628
  %v5630 = getelementptr inbounds float, ptr %v5627, i64 0
  %v5631 = load <8 x float>, ptr %v5630, align 4
  %v5632 = getelementptr inbounds float, ptr %v5629, i64 0
  store <8 x float> %v5631, ptr %v5632, align 4
  %v5633 = add nsw i64 %v5624, 1
  br label %b677
b679:
  %v5634 = sdiv i64 %v5551, 2
  br label %b680
b680:
  %v5635 = phi i64 [ 0, %b679 ], [ %v5644, %b681 ]
  %v5636 = icmp slt i64 %v5635, %v5634
  br i1 %v5636, label %b681, label %b682
b681:
  %v5637 = mul i64 %v5635, 2
  %v5638 = add i64 %v5547, %v5637
  %v5639 = mul i64 %v5635, 768
  %v5640 = getelementptr inbounds float, ptr %v5517, i64 %v5639
  %v5641 = mul i64 %v5638, 8
  %v5642 = add i64 %v5641, 0
  %v5643 = getelementptr inbounds float, ptr %v5531, i64 %v5642
  call void @outer_2x8(ptr %v5640, ptr %v290, i64 %v5546, ptr %v5643, i64 8)
  %v5644 = add nsw i64 %v5635, 1
  br label %b680
b682:
  %v5645 = add nsw i64 %v5547, 64
  br label %b656
b658:
  %v5646 = add nsw i64 %v5542, 384
  br label %b653
b655:
  %v5647 = icmp sgt i64 %v3, 1
  br i1 %v5647, label %b683, label %b684
b683:
  %v5648 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5649 = atomicrmw add ptr %v5648, i64 1 acq_rel
  %v5650 = load i64, ptr %v285, align 8
  %v5651 = add i64 %v5650, 1
  store i64 %v5651, ptr %v285, align 8
  %v5652 = mul i64 %v3, %v5651
  br label %b685
b685:
  %v5653 = load atomic i64, ptr %v5648 acquire, align 8
  %v5654 = icmp slt i64 %v5653, %v5652
  br i1 %v5654, label %b686, label %b687
b686:
  %v5655 = call i32 @sched_yield()
  br label %b685
b687:
  br label %b684
b684:
  %v5656 = icmp eq i64 %v2, 0
  br i1 %v5656, label %b688, label %b689
b688:
  br label %b690
b690:
  %v5657 = phi i64 [ 0, %b688 ], [ %v5679, %b695 ]
  %v5658 = icmp slt i64 %v5657, 32
  br i1 %v5658, label %b691, label %b692
b691:
  br label %b693
b693:
  %v5659 = phi i64 [ 0, %b691 ], [ %v5676, %b698 ]
  %v5660 = phi <8 x float> [ splat (float 0x0000000000000000), %b691 ], [ %v5675, %b698 ]
  %v5661 = icmp slt i64 %v5659, %v8
  br i1 %v5661, label %b694, label %b695
b694:
  %v5662 = add i64 %v5659, 128
  %v5663 = icmp slt i64 %v5662, %v8
  %v5664 = select i1 %v5663, i64 %v5662, i64 %v8
  br label %b696
b696:
  %v5665 = phi i64 [ %v5659, %b694 ], [ %v5674, %b697 ]
  %v5666 = phi <8 x float> [ splat (float 0x0000000000000000), %b694 ], [ %v5673, %b697 ]
  %v5667 = icmp slt i64 %v5665, %v5664
  br i1 %v5667, label %b697, label %b698
b697:
  %v5668 = mul i64 %v5665, 32
  %v5669 = getelementptr inbounds float, ptr %v100, i64 %v5668
  %v5670 = add i64 0, %v5657
  %v5671 = getelementptr inbounds float, ptr %v5669, i64 %v5670
  %v5672 = load <8 x float>, ptr %v5671, align 4
  %v5673 = fadd <8 x float> %v5666, %v5672
  %v5674 = add nsw i64 %v5665, 1
  br label %b696
b698:
  %v5675 = fadd <8 x float> %v5660, %v5666
  %v5676 = add nsw i64 %v5659, 128
  br label %b693
b695:
  %v5677 = add i64 0, %v5657
  %v5678 = getelementptr inbounds float, ptr %v98, i64 %v5677
  store <8 x float> %v5660, ptr %v5678, align 4
  %v5679 = add nsw i64 %v5657, 8
  br label %b690
b692:
  br label %b689
b689:
  %v5680 = icmp sgt i64 %v3, 1
  br i1 %v5680, label %b699, label %b700
b699:
  %v5681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5682 = atomicrmw add ptr %v5681, i64 1 acq_rel
  %v5683 = load i64, ptr %v285, align 8
  %v5684 = add i64 %v5683, 1
  store i64 %v5684, ptr %v285, align 8
  %v5685 = mul i64 %v3, %v5684
  br label %b701
b701:
  %v5686 = load atomic i64, ptr %v5681 acquire, align 8
  %v5687 = icmp slt i64 %v5686, %v5685
  br i1 %v5687, label %b702, label %b703
b702:
  %v5688 = call i32 @sched_yield()
  br label %b701
b703:
  br label %b700
b700:
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
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
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
define internal void @outer_1x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 32
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v12, i64 16
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v12, i64 24
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v14, i64 0
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v16, <8 x float> %v6)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v7)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v22, <8 x float> %v9)
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
  %v40 = getelementptr inbounds float, ptr %v33, i64 16
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v8
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v33, i64 24
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v9
  store <8 x float> %v45, ptr %v43, align 4
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
define internal void @outer_1x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v19, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v7 = icmp slt i64 %v5, %v2
  br i1 %v7, label %b1, label %b2
b1:
  %v8 = mul i64 %v5, 8
  %v9 = getelementptr inbounds float, ptr %v1, i64 %v8
  %v10 = mul i64 %v5, 2
  %v11 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v12 = getelementptr inbounds float, ptr %v9, i64 0
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v11, i64 0
  %v15 = load float, ptr %v14, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v13, <8 x float> %v6)
  %v19 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v20 = mul i64 %v4, 0
  %v21 = getelementptr inbounds float, ptr %v3, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v23, %v6
  store <8 x float> %v24, ptr %v22, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

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
