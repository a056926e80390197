; generated from specs/vrnn.yaml by `make generated`: do not edit
; vrnn I=8 Z=8 F=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_6x1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v279 = alloca i64, i64 1, align 8
  %v692 = alloca float, i64 64, align 4
  %v778 = alloca float, i64 64, align 4
  %v863 = alloca float, i64 64, align 4
  %v1000 = alloca float, i64 96, align 4
  %v1162 = alloca float, i64 64, align 4
  %v1290 = alloca float, i64 96, align 4
  %v1679 = alloca float, i64 128, align 4
  %v1793 = alloca float, i64 192, align 4
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
  %v191 = getelementptr inbounds i64, ptr %v1, i64 6
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 7
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 28
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 29
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 30
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 31
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 32
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 34
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 35
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 36
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 37
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 38
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 60
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 61
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 62
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 63
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 64
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 65
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 67
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 68
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 72
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 73
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 74
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 75
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 76
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 77
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 78
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 79
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 80
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 81
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 82
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 83
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 84
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 85
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 86
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 87
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 88
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 89
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 90
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 91
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 92
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 94
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 95
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 96
  %v278 = load i64, ptr %v277, align 8
  store i64 0, ptr %v279, align 8
  %v280 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v281 = load ptr, ptr %v280, align 4
  %v282 = mul i64 %v2, 0
  %v283 = add i64 %v282, 1408
  %v284 = getelementptr inbounds float, ptr %v281, i64 %v283
  %v285 = getelementptr inbounds i64, ptr %v1, i64 4
  %v286 = load i64, ptr %v285, align 8
  %v287 = icmp eq i64 %v286, 0
  br i1 %v287, label %b0, label %b1
b0:
  %v288 = icmp eq i64 %v2, 0
  br i1 %v288, label %b2, label %b3
b2:
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v130, i64 %v289
  %v291 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v292 = shufflevector <8 x float> %v291, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v292, ptr %v290, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v293 = icmp sgt i64 %v3, 1
  br i1 %v293, label %b4, label %b5
b4:
  %v294 = getelementptr inbounds i64, ptr %v1, i64 3
  %v295 = atomicrmw add ptr %v294, i64 1 acq_rel
  %v296 = load i64, ptr %v279, align 8
  %v297 = add i64 %v296, 1
  store i64 %v297, ptr %v279, align 8
  %v298 = mul i64 %v3, %v297
  br label %b6
b6:
  %v299 = load atomic i64, ptr %v294 acquire, align 8
  %v300 = icmp slt i64 %v299, %v298
  br i1 %v300, label %b7, label %b8
b7:
  %v301 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v302 = getelementptr inbounds i64, ptr %v1, i64 4
  %v303 = load i64, ptr %v302, align 8
  %v304 = icmp eq i64 %v303, 0
  br i1 %v304, label %b9, label %b10
b9:
  %v305 = icmp eq i64 %v2, 0
  br i1 %v305, label %b11, label %b12
b11:
  br label %b13
b13:
  %v306 = phi i64 [ 0, %b11 ], [ %v317, %b14 ]
  %v307 = icmp slt i64 %v306, 8
  br i1 %v307, label %b14, label %b15
b14:
  %v308 = mul i64 %v306, 16
  %v309 = add i64 0, %v308
  %v310 = add i64 %v309, 0
  %v311 = getelementptr inbounds float, ptr %v30, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = mul i64 %v306, 8
  %v314 = add i64 0, %v313
  %v315 = add i64 %v314, 0
  %v316 = getelementptr inbounds float, ptr %v116, i64 %v315
  store <8 x float> %v312, ptr %v316, align 4
  %v317 = add nsw i64 %v306, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v318 = icmp sgt i64 %v3, 1
  br i1 %v318, label %b16, label %b17
b16:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v320 = atomicrmw add ptr %v319, i64 1 acq_rel
  %v321 = load i64, ptr %v279, align 8
  %v322 = add i64 %v321, 1
  store i64 %v322, ptr %v279, align 8
  %v323 = mul i64 %v3, %v322
  br label %b18
b18:
  %v324 = load atomic i64, ptr %v319 acquire, align 8
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b19, label %b20
b19:
  %v326 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v327 = getelementptr inbounds i64, ptr %v1, i64 4
  %v328 = load i64, ptr %v327, align 8
  %v329 = icmp eq i64 %v328, 0
  br i1 %v329, label %b21, label %b22
b21:
  %v330 = icmp eq i64 %v2, 0
  br i1 %v330, label %b23, label %b24
b23:
  br label %b25
b25:
  %v331 = phi i64 [ 0, %b23 ], [ %v342, %b26 ]
  %v332 = icmp slt i64 %v331, 24
  br i1 %v332, label %b26, label %b27
b26:
  %v333 = mul i64 %v331, 16
  %v334 = add i64 0, %v333
  %v335 = add i64 %v334, 0
  %v336 = getelementptr inbounds float, ptr %v32, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = mul i64 %v331, 8
  %v339 = add i64 64, %v338
  %v340 = add i64 %v339, 0
  %v341 = getelementptr inbounds float, ptr %v116, i64 %v340
  store <8 x float> %v337, ptr %v341, align 4
  %v342 = add nsw i64 %v331, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v343 = icmp sgt i64 %v3, 1
  br i1 %v343, label %b28, label %b29
b28:
  %v344 = getelementptr inbounds i64, ptr %v1, i64 3
  %v345 = atomicrmw add ptr %v344, i64 1 acq_rel
  %v346 = load i64, ptr %v279, align 8
  %v347 = add i64 %v346, 1
  store i64 %v347, ptr %v279, align 8
  %v348 = mul i64 %v3, %v347
  br label %b30
b30:
  %v349 = load atomic i64, ptr %v344 acquire, align 8
  %v350 = icmp slt i64 %v349, %v348
  br i1 %v350, label %b31, label %b32
b31:
  %v351 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v352 = getelementptr inbounds i64, ptr %v1, i64 4
  %v353 = load i64, ptr %v352, align 8
  %v354 = icmp eq i64 %v353, 0
  br i1 %v354, label %b33, label %b34
b33:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 97
  %v356 = load i64, ptr %v355, align 8
  %v357 = icmp eq i64 %v356, 0
  br i1 %v357, label %b35, label %b36
b35:
  %v358 = add i64 %v7, 0
  %v359 = sdiv i64 %v358, 1
  %v360 = add i64 %v2, 1
  %v361 = mul i64 %v359, %v2
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, %v7
  %v365 = select i1 %v364, i64 %v363, i64 %v7
  %v366 = mul i64 %v359, %v360
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, %v7
  %v370 = select i1 %v369, i64 %v368, i64 %v7
  br label %b37
b37:
  %v371 = phi i64 [ %v365, %b35 ], [ %v382, %b38 ]
  %v372 = icmp slt i64 %v371, %v370
  br i1 %v372, label %b38, label %b39
b38:
  %v373 = and i64 0, %v204
  %v374 = mul i64 %v373, %v7
  %v375 = add i64 %v374, %v371
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v62, i64 %v376
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v377, i64 %v378
  %v380 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v381 = shufflevector <8 x float> %v380, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v381, ptr %v379, align 4
  %v382 = add nsw i64 %v371, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v383 = icmp sgt i64 %v3, 1
  br i1 %v383, label %b40, label %b41
b40:
  %v384 = getelementptr inbounds i64, ptr %v1, i64 3
  %v385 = atomicrmw add ptr %v384, i64 1 acq_rel
  %v386 = load i64, ptr %v279, align 8
  %v387 = add i64 %v386, 1
  store i64 %v387, ptr %v279, align 8
  %v388 = mul i64 %v3, %v387
  br label %b42
b42:
  %v389 = load atomic i64, ptr %v384 acquire, align 8
  %v390 = icmp slt i64 %v389, %v388
  br i1 %v390, label %b43, label %b44
b43:
  %v391 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v392 = getelementptr inbounds float, ptr %v281, i64 0
  %v393 = getelementptr inbounds float, ptr %v281, i64 64
  %v394 = getelementptr inbounds i64, ptr %v1, i64 4
  %v395 = load i64, ptr %v394, align 8
  %v396 = icmp eq i64 %v395, 0
  br i1 %v396, label %b45, label %b46
b45:
  %v397 = add i64 1, 0
  %v398 = sdiv i64 %v397, 1
  %v399 = add i64 %v2, 1
  %v400 = mul i64 %v398, %v2
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, 1
  %v404 = select i1 %v403, i64 %v402, i64 1
  %v405 = mul i64 %v398, %v399
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, 1
  %v409 = select i1 %v408, i64 %v407, i64 1
  %v410 = icmp slt i64 %v409, 1
  %v411 = select i1 %v410, i64 %v409, i64 1
  br label %b47
b47:
  %v412 = phi i64 [ %v404, %b45 ], [ %v426, %b48 ]
  %v413 = icmp slt i64 %v412, %v411
  br i1 %v413, label %b48, label %b49
b48:
  %v414 = mul i64 %v412, 64
  %v415 = mul i64 %v412, 8
  %v416 = add i64 %v414, 0
  %v417 = add i64 %v415, 0
  %v418 = getelementptr inbounds float, ptr %v392, i64 %v416
  %v419 = sub i64 8, %v417
  %v420 = icmp slt i64 %v419, 0
  %v421 = select i1 %v420, i64 0, i64 %v419
  %v422 = mul i64 %v417, 8
  %v423 = add i64 0, %v422
  %v424 = getelementptr inbounds float, ptr %v14, i64 %v423
  call void @pack_turned(ptr %v424, i64 8, i64 1, i64 8, i64 %v421, ptr %v418, i64 8)
  %v425 = add i64 %v414, 64
  %v426 = add nsw i64 %v412, 1
  br label %b47
b49:
  %v427 = add i64 1, 0
  %v428 = sdiv i64 %v427, 1
  %v429 = add i64 %v2, 1
  %v430 = mul i64 %v428, %v2
  %v431 = sdiv i64 %v430, %v3
  %v432 = mul i64 %v431, 1
  %v433 = icmp slt i64 %v432, 1
  %v434 = select i1 %v433, i64 %v432, i64 1
  %v435 = mul i64 %v428, %v429
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, 1
  %v439 = select i1 %v438, i64 %v437, i64 1
  %v440 = icmp slt i64 %v439, 1
  %v441 = select i1 %v440, i64 %v439, i64 1
  br label %b50
b50:
  %v442 = phi i64 [ %v434, %b49 ], [ %v483, %b51 ]
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b51, label %b52
b51:
  %v444 = mul i64 %v442, 256
  %v445 = mul i64 %v442, 32
  %v446 = add i64 %v444, 0
  %v447 = add i64 %v445, 0
  %v448 = getelementptr inbounds float, ptr %v393, i64 %v446
  %v449 = sub i64 32, %v447
  %v450 = icmp slt i64 %v449, 0
  %v451 = select i1 %v450, i64 0, i64 %v449
  %v452 = mul i64 %v447, 8
  %v453 = add i64 0, %v452
  %v454 = getelementptr inbounds float, ptr %v116, i64 %v453
  call void @pack_turned(ptr %v454, i64 8, i64 1, i64 8, i64 %v451, ptr %v448, i64 32)
  %v455 = add i64 %v444, 8
  %v456 = add i64 %v445, 8
  %v457 = getelementptr inbounds float, ptr %v393, i64 %v455
  %v458 = sub i64 32, %v456
  %v459 = icmp slt i64 %v458, 0
  %v460 = select i1 %v459, i64 0, i64 %v458
  %v461 = mul i64 %v456, 8
  %v462 = add i64 0, %v461
  %v463 = getelementptr inbounds float, ptr %v116, i64 %v462
  call void @pack_turned(ptr %v463, i64 8, i64 1, i64 8, i64 %v460, ptr %v457, i64 32)
  %v464 = add i64 %v444, 16
  %v465 = add i64 %v445, 16
  %v466 = getelementptr inbounds float, ptr %v393, i64 %v464
  %v467 = sub i64 32, %v465
  %v468 = icmp slt i64 %v467, 0
  %v469 = select i1 %v468, i64 0, i64 %v467
  %v470 = mul i64 %v465, 8
  %v471 = add i64 0, %v470
  %v472 = getelementptr inbounds float, ptr %v116, i64 %v471
  call void @pack_turned(ptr %v472, i64 8, i64 1, i64 8, i64 %v469, ptr %v466, i64 32)
  %v473 = add i64 %v444, 24
  %v474 = add i64 %v445, 24
  %v475 = getelementptr inbounds float, ptr %v393, i64 %v473
  %v476 = sub i64 32, %v474
  %v477 = icmp slt i64 %v476, 0
  %v478 = select i1 %v477, i64 0, i64 %v476
  %v479 = mul i64 %v474, 8
  %v480 = add i64 0, %v479
  %v481 = getelementptr inbounds float, ptr %v116, i64 %v480
  call void @pack_turned(ptr %v481, i64 8, i64 1, i64 8, i64 %v478, ptr %v475, i64 32)
  %v482 = add i64 %v444, 256
  %v483 = add nsw i64 %v442, 1
  br label %b50
b52:
  br label %b46
b46:
  %v484 = icmp sgt i64 %v3, 1
  br i1 %v484, label %b53, label %b54
b53:
  %v485 = getelementptr inbounds i64, ptr %v1, i64 3
  %v486 = atomicrmw add ptr %v485, i64 1 acq_rel
  %v487 = load i64, ptr %v279, align 8
  %v488 = add i64 %v487, 1
  store i64 %v488, ptr %v279, align 8
  %v489 = mul i64 %v3, %v488
  br label %b55
b55:
  %v490 = load atomic i64, ptr %v485 acquire, align 8
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b56, label %b57
b56:
  %v492 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v493 = getelementptr inbounds float, ptr %v281, i64 320
  %v494 = getelementptr inbounds float, ptr %v281, i64 576
  %v495 = getelementptr inbounds float, ptr %v281, i64 704
  %v496 = getelementptr inbounds float, ptr %v281, i64 768
  %v497 = getelementptr inbounds i64, ptr %v1, i64 4
  %v498 = load i64, ptr %v497, align 8
  %v499 = icmp eq i64 %v498, 0
  br i1 %v499, label %b58, label %b59
b58:
  %v500 = add i64 1, 0
  %v501 = sdiv i64 %v500, 1
  %v502 = add i64 %v2, 1
  %v503 = mul i64 %v501, %v2
  %v504 = sdiv i64 %v503, %v3
  %v505 = mul i64 %v504, 1
  %v506 = icmp slt i64 %v505, 1
  %v507 = select i1 %v506, i64 %v505, i64 1
  %v508 = mul i64 %v501, %v502
  %v509 = sdiv i64 %v508, %v3
  %v510 = mul i64 %v509, 1
  %v511 = icmp slt i64 %v510, 1
  %v512 = select i1 %v511, i64 %v510, i64 1
  %v513 = icmp slt i64 %v512, 1
  %v514 = select i1 %v513, i64 %v512, i64 1
  br label %b60
b60:
  %v515 = phi i64 [ %v507, %b58 ], [ %v556, %b61 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b61, label %b62
b61:
  %v517 = mul i64 %v515, 256
  %v518 = mul i64 %v515, 8
  %v519 = add i64 %v517, 0
  %v520 = add i64 %v518, 0
  %v521 = getelementptr inbounds float, ptr %v493, i64 %v519
  %v522 = sub i64 8, %v520
  %v523 = icmp slt i64 %v522, 0
  %v524 = select i1 %v523, i64 0, i64 %v522
  %v525 = mul i64 %v520, 8
  %v526 = add i64 0, %v525
  %v527 = getelementptr inbounds float, ptr %v26, i64 %v526
  call void @pack_turned(ptr %v527, i64 8, i64 1, i64 8, i64 %v524, ptr %v521, i64 32)
  %v528 = add i64 %v517, 8
  %v529 = add i64 %v518, 0
  %v530 = getelementptr inbounds float, ptr %v493, i64 %v528
  %v531 = sub i64 8, %v529
  %v532 = icmp slt i64 %v531, 0
  %v533 = select i1 %v532, i64 0, i64 %v531
  %v534 = mul i64 %v529, 8
  %v535 = add i64 64, %v534
  %v536 = getelementptr inbounds float, ptr %v26, i64 %v535
  call void @pack_turned(ptr %v536, i64 8, i64 1, i64 8, i64 %v533, ptr %v530, i64 32)
  %v537 = add i64 %v517, 16
  %v538 = add i64 %v518, 0
  %v539 = getelementptr inbounds float, ptr %v493, i64 %v537
  %v540 = sub i64 8, %v538
  %v541 = icmp slt i64 %v540, 0
  %v542 = select i1 %v541, i64 0, i64 %v540
  %v543 = mul i64 %v538, 8
  %v544 = add i64 128, %v543
  %v545 = getelementptr inbounds float, ptr %v26, i64 %v544
  call void @pack_turned(ptr %v545, i64 8, i64 1, i64 8, i64 %v542, ptr %v539, i64 32)
  %v546 = add i64 %v517, 24
  %v547 = add i64 %v518, 0
  %v548 = getelementptr inbounds float, ptr %v493, i64 %v546
  %v549 = sub i64 8, %v547
  %v550 = icmp slt i64 %v549, 0
  %v551 = select i1 %v550, i64 0, i64 %v549
  %v552 = mul i64 %v547, 16
  %v553 = add i64 8, %v552
  %v554 = getelementptr inbounds float, ptr %v30, i64 %v553
  call void @pack_turned(ptr %v554, i64 16, i64 1, i64 8, i64 %v551, ptr %v548, i64 32)
  %v555 = add i64 %v517, 256
  %v556 = add nsw i64 %v515, 1
  br label %b60
b62:
  %v557 = add i64 1, 0
  %v558 = sdiv i64 %v557, 1
  %v559 = add i64 %v2, 1
  %v560 = mul i64 %v558, %v2
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, 1
  %v564 = select i1 %v563, i64 %v562, i64 1
  %v565 = mul i64 %v558, %v559
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, 1
  %v569 = select i1 %v568, i64 %v567, i64 1
  %v570 = icmp slt i64 %v569, 1
  %v571 = select i1 %v570, i64 %v569, i64 1
  br label %b63
b63:
  %v572 = phi i64 [ %v564, %b62 ], [ %v595, %b64 ]
  %v573 = icmp slt i64 %v572, %v571
  br i1 %v573, label %b64, label %b65
b64:
  %v574 = mul i64 %v572, 128
  %v575 = mul i64 %v572, 8
  %v576 = add i64 %v574, 0
  %v577 = add i64 %v575, 0
  %v578 = getelementptr inbounds float, ptr %v494, i64 %v576
  %v579 = sub i64 8, %v577
  %v580 = icmp slt i64 %v579, 0
  %v581 = select i1 %v580, i64 0, i64 %v579
  %v582 = mul i64 %v577, 8
  %v583 = add i64 0, %v582
  %v584 = getelementptr inbounds float, ptr %v36, i64 %v583
  call void @pack_turned(ptr %v584, i64 8, i64 1, i64 8, i64 %v581, ptr %v578, i64 16)
  %v585 = add i64 %v574, 8
  %v586 = add i64 %v575, 0
  %v587 = getelementptr inbounds float, ptr %v494, i64 %v585
  %v588 = sub i64 8, %v586
  %v589 = icmp slt i64 %v588, 0
  %v590 = select i1 %v589, i64 0, i64 %v588
  %v591 = mul i64 %v586, 8
  %v592 = add i64 64, %v591
  %v593 = getelementptr inbounds float, ptr %v36, i64 %v592
  call void @pack_turned(ptr %v593, i64 8, i64 1, i64 8, i64 %v590, ptr %v587, i64 16)
  %v594 = add i64 %v574, 128
  %v595 = add nsw i64 %v572, 1
  br label %b63
b65:
  %v596 = add i64 1, 0
  %v597 = sdiv i64 %v596, 1
  %v598 = add i64 %v2, 1
  %v599 = mul i64 %v597, %v2
  %v600 = sdiv i64 %v599, %v3
  %v601 = mul i64 %v600, 1
  %v602 = icmp slt i64 %v601, 1
  %v603 = select i1 %v602, i64 %v601, i64 1
  %v604 = mul i64 %v597, %v598
  %v605 = sdiv i64 %v604, %v3
  %v606 = mul i64 %v605, 1
  %v607 = icmp slt i64 %v606, 1
  %v608 = select i1 %v607, i64 %v606, i64 1
  %v609 = icmp slt i64 %v608, 1
  %v610 = select i1 %v609, i64 %v608, i64 1
  br label %b66
b66:
  %v611 = phi i64 [ %v603, %b65 ], [ %v625, %b67 ]
  %v612 = icmp slt i64 %v611, %v610
  br i1 %v612, label %b67, label %b68
b67:
  %v613 = mul i64 %v611, 64
  %v614 = mul i64 %v611, 8
  %v615 = add i64 %v613, 0
  %v616 = add i64 %v614, 0
  %v617 = getelementptr inbounds float, ptr %v495, i64 %v615
  %v618 = sub i64 8, %v616
  %v619 = icmp slt i64 %v618, 0
  %v620 = select i1 %v619, i64 0, i64 %v618
  %v621 = mul i64 %v616, 8
  %v622 = add i64 0, %v621
  %v623 = getelementptr inbounds float, ptr %v40, i64 %v622
  call void @pack_turned(ptr %v623, i64 8, i64 1, i64 8, i64 %v620, ptr %v617, i64 8)
  %v624 = add i64 %v613, 64
  %v625 = add nsw i64 %v611, 1
  br label %b66
b68:
  %v626 = add i64 1, 0
  %v627 = sdiv i64 %v626, 1
  %v628 = add i64 %v2, 1
  %v629 = mul i64 %v627, %v2
  %v630 = sdiv i64 %v629, %v3
  %v631 = mul i64 %v630, 1
  %v632 = icmp slt i64 %v631, 1
  %v633 = select i1 %v632, i64 %v631, i64 1
  %v634 = mul i64 %v627, %v628
  %v635 = sdiv i64 %v634, %v3
  %v636 = mul i64 %v635, 1
  %v637 = icmp slt i64 %v636, 1
  %v638 = select i1 %v637, i64 %v636, i64 1
  %v639 = icmp slt i64 %v638, 1
  %v640 = select i1 %v639, i64 %v638, i64 1
  br label %b69
b69:
  %v641 = phi i64 [ %v633, %b68 ], [ %v673, %b70 ]
  %v642 = icmp slt i64 %v641, %v640
  br i1 %v642, label %b70, label %b71
b70:
  %v643 = mul i64 %v641, 192
  %v644 = mul i64 %v641, 8
  %v645 = add i64 %v643, 0
  %v646 = add i64 %v644, 0
  %v647 = getelementptr inbounds float, ptr %v496, i64 %v645
  %v648 = sub i64 8, %v646
  %v649 = icmp slt i64 %v648, 0
  %v650 = select i1 %v649, i64 0, i64 %v648
  %v651 = mul i64 %v646, 16
  %v652 = add i64 136, %v651
  %v653 = getelementptr inbounds float, ptr %v32, i64 %v652
  call void @pack_turned(ptr %v653, i64 16, i64 1, i64 8, i64 %v650, ptr %v647, i64 24)
  %v654 = add i64 %v643, 8
  %v655 = add i64 %v644, 0
  %v656 = getelementptr inbounds float, ptr %v496, i64 %v654
  %v657 = sub i64 8, %v655
  %v658 = icmp slt i64 %v657, 0
  %v659 = select i1 %v658, i64 0, i64 %v657
  %v660 = mul i64 %v655, 16
  %v661 = add i64 8, %v660
  %v662 = getelementptr inbounds float, ptr %v32, i64 %v661
  call void @pack_turned(ptr %v662, i64 16, i64 1, i64 8, i64 %v659, ptr %v656, i64 24)
  %v663 = add i64 %v643, 16
  %v664 = add i64 %v644, 0
  %v665 = getelementptr inbounds float, ptr %v496, i64 %v663
  %v666 = sub i64 8, %v664
  %v667 = icmp slt i64 %v666, 0
  %v668 = select i1 %v667, i64 0, i64 %v666
  %v669 = mul i64 %v664, 16
  %v670 = add i64 264, %v669
  %v671 = getelementptr inbounds float, ptr %v32, i64 %v670
  call void @pack_turned(ptr %v671, i64 16, i64 1, i64 8, i64 %v668, ptr %v665, i64 24)
  %v672 = add i64 %v643, 192
  %v673 = add nsw i64 %v641, 1
  br label %b69
b71:
  br label %b59
b59:
  %v674 = icmp sgt i64 %v3, 1
  br i1 %v674, label %b72, label %b73
b72:
  %v675 = getelementptr inbounds i64, ptr %v1, i64 3
  %v676 = atomicrmw add ptr %v675, i64 1 acq_rel
  %v677 = load i64, ptr %v279, align 8
  %v678 = add i64 %v677, 1
  store i64 %v678, ptr %v279, align 8
  %v679 = mul i64 %v3, %v678
  br label %b74
b74:
  %v680 = load atomic i64, ptr %v675 acquire, align 8
  %v681 = icmp slt i64 %v680, %v679
  br i1 %v681, label %b75, label %b76
b75:
  %v682 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v683 = getelementptr inbounds i64, ptr %v1, i64 5
  %v684 = load i64, ptr %v683, align 8
  br label %b77
b77:
  %v685 = phi i64 [ 0, %b73 ], [ %v1566, %b194 ]
  %v686 = icmp slt i64 %v685, %v5
  br i1 %v686, label %b78, label %b79
b78:
  %v687 = add i64 %v685, %v684
  %v688 = icmp slt i64 %v687, %v5
  %v689 = select i1 %v688, i64 %v687, i64 %v5
  %v690 = sub i64 %v689, %v685
  %v691 = mul i64 %v690, %v7
  %v693 = add i64 %v691, 0
  %v694 = sdiv i64 %v693, 1
  %v695 = add i64 %v2, 1
  %v696 = mul i64 %v694, %v2
  %v697 = sdiv i64 %v696, %v3
  %v698 = mul i64 %v697, 1
  %v699 = icmp slt i64 %v698, %v691
  %v700 = select i1 %v699, i64 %v698, i64 %v691
  %v701 = mul i64 %v694, %v695
  %v702 = sdiv i64 %v701, %v3
  %v703 = mul i64 %v702, 1
  %v704 = icmp slt i64 %v703, %v691
  %v705 = select i1 %v704, i64 %v703, i64 %v691
  %v706 = mul i64 %v685, %v7
  %v707 = add i64 %v700, %v706
  %v708 = add i64 %v705, %v706
  br label %b80
b80:
  %v709 = phi i64 [ %v707, %b78 ], [ %v777, %b85 ]
  %v710 = icmp slt i64 %v709, %v708
  br i1 %v710, label %b81, label %b82
b81:
  %v711 = add i64 %v709, 96
  %v712 = icmp slt i64 %v711, %v708
  %v713 = select i1 %v712, i64 %v711, i64 %v708
  br label %b83
b83:
  %v714 = phi i64 [ 0, %b81 ], [ %v776, %b88 ]
  %v715 = icmp slt i64 %v714, 1
  br i1 %v715, label %b84, label %b85
b84:
  %v716 = sub i64 %v713, %v709
  %v717 = sub i64 8, 1
  %v718 = add i64 %v716, %v717
  %v719 = sdiv i64 %v718, 8
  br label %b86
b86:
  %v720 = phi i64 [ 0, %b84 ], [ %v775, %b93 ]
  %v721 = icmp slt i64 %v720, %v719
  br i1 %v721, label %b87, label %b88
b87:
  %v722 = mul i64 %v716, %v720
  %v723 = sdiv i64 %v722, %v719
  %v724 = add i64 %v709, %v723
  %v725 = add i64 %v720, 1
  %v726 = mul i64 %v716, %v725
  %v727 = sdiv i64 %v726, %v719
  %v728 = add i64 %v709, %v727
  %v729 = mul i64 %v714, 64
  %v730 = getelementptr inbounds float, ptr %v392, i64 %v729
  %v731 = sub i64 %v728, %v724
  %v732 = mul i64 %v724, 8
  %v733 = getelementptr inbounds float, ptr %v10, i64 %v732
  %v734 = getelementptr inbounds float, ptr %v733, i64 0
  %v735 = sub i64 %v731, 1
  %v736 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v735
  %v737 = load ptr, ptr %v736, align 4
  %v738 = getelementptr inbounds float, ptr %v692, i64 0
  %v739 = icmp sgt i64 %v731, 0
  br i1 %v739, label %b89, label %b90
b89:
  call void %v737(ptr %v734, i64 8, ptr %v730, i64 8, ptr %v738, i64 8, i64 0)
  br label %b90
b90:
  %v740 = add i64 %v729, 64
  br label %b91
b91:
  %v741 = phi i64 [ %v724, %b90 ], [ %v774, %b96 ]
  %v742 = icmp slt i64 %v741, %v728
  br i1 %v742, label %b92, label %b93
b92:
  %v743 = sub i64 %v741, %v724
  %v744 = mul i64 %v743, 8
  %v745 = getelementptr inbounds float, ptr %v692, i64 %v744
  %v746 = mul i64 %v741, 8
  %v747 = getelementptr inbounds float, ptr %v132, i64 %v746
  %v748 = mul i64 %v741, 8
  %v749 = getelementptr inbounds float, ptr %v134, i64 %v748
  br label %b94
b94:
  %v750 = phi i64 [ 0, %b92 ], [ %v773, %b95 ]
  %v751 = icmp slt i64 %v750, 1
  br i1 %v751, label %b95, label %b96
b95:
  %v752 = mul i64 %v714, 1
  %v753 = add i64 %v752, %v750
  %v754 = mul i64 %v753, 8
  %v755 = add i64 0, %v750
  %v756 = mul i64 %v755, 8
  %v757 = getelementptr inbounds float, ptr %v745, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = add i64 0, %v754
  %v760 = getelementptr inbounds float, ptr %v16, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = fadd <8 x float> %v758, %v761
  %v763 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v764 = shufflevector <8 x float> %v763, <8 x float> poison, <8 x i32> zeroinitializer
  %v765 = fcmp ole <8 x float> %v762, %v764
  %v766 = select <8 x i1> %v765, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v767 = fcmp une <8 x float> %v766, splat (float 0x0000000000000000)
  %v768 = select <8 x i1> %v767, <8 x float> %v764, <8 x float> %v762
  %v769 = add i64 0, %v754
  %v770 = getelementptr inbounds float, ptr %v747, i64 %v769
  store <8 x float> %v758, ptr %v770, align 4
  %v771 = add i64 0, %v754
  %v772 = getelementptr inbounds float, ptr %v749, i64 %v771
  store <8 x float> %v768, ptr %v772, align 4
  %v773 = add nsw i64 %v750, 1
  br label %b94
b96:
  %v774 = add nsw i64 %v741, 1
  br label %b91
b93:
  %v775 = add nsw i64 %v720, 1
  br label %b86
b88:
  %v776 = add nsw i64 %v714, 1
  br label %b83
b85:
  %v777 = add nsw i64 %v709, 96
  br label %b80
b82:
  %v779 = add i64 %v691, 0
  %v780 = sdiv i64 %v779, 1
  %v781 = add i64 %v2, 1
  %v782 = mul i64 %v780, %v2
  %v783 = sdiv i64 %v782, %v3
  %v784 = mul i64 %v783, 1
  %v785 = icmp slt i64 %v784, %v691
  %v786 = select i1 %v785, i64 %v784, i64 %v691
  %v787 = mul i64 %v780, %v781
  %v788 = sdiv i64 %v787, %v3
  %v789 = mul i64 %v788, 1
  %v790 = icmp slt i64 %v789, %v691
  %v791 = select i1 %v790, i64 %v789, i64 %v691
  %v792 = mul i64 %v685, %v7
  %v793 = add i64 %v786, %v792
  %v794 = add i64 %v791, %v792
  br label %b97
b97:
  %v795 = phi i64 [ %v793, %b82 ], [ %v851, %b102 ]
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b98, label %b99
b98:
  %v797 = add i64 %v795, 96
  %v798 = icmp slt i64 %v797, %v794
  %v799 = select i1 %v798, i64 %v797, i64 %v794
  br label %b100
b100:
  %v800 = phi i64 [ 0, %b98 ], [ %v850, %b105 ]
  %v801 = icmp slt i64 %v800, 1
  br i1 %v801, label %b101, label %b102
b101:
  %v802 = sub i64 %v799, %v795
  %v803 = sub i64 2, 1
  %v804 = add i64 %v802, %v803
  %v805 = sdiv i64 %v804, 2
  br label %b103
b103:
  %v806 = phi i64 [ 0, %b101 ], [ %v849, %b110 ]
  %v807 = icmp slt i64 %v806, %v805
  br i1 %v807, label %b104, label %b105
b104:
  %v808 = mul i64 %v802, %v806
  %v809 = sdiv i64 %v808, %v805
  %v810 = add i64 %v795, %v809
  %v811 = add i64 %v806, 1
  %v812 = mul i64 %v802, %v811
  %v813 = sdiv i64 %v812, %v805
  %v814 = add i64 %v795, %v813
  %v815 = mul i64 %v800, 256
  %v816 = getelementptr inbounds float, ptr %v393, i64 %v815
  %v817 = sub i64 %v814, %v810
  %v818 = mul i64 %v810, 8
  %v819 = getelementptr inbounds float, ptr %v134, i64 %v818
  %v820 = getelementptr inbounds float, ptr %v819, i64 0
  %v821 = sub i64 %v817, 1
  %v822 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v821
  %v823 = load ptr, ptr %v822, align 4
  %v824 = getelementptr inbounds float, ptr %v778, i64 0
  %v825 = icmp sgt i64 %v817, 0
  br i1 %v825, label %b106, label %b107
b106:
  call void %v823(ptr %v820, i64 8, ptr %v816, i64 8, ptr %v824, i64 32, i64 8)
  br label %b107
b107:
  %v826 = add i64 %v815, 256
  br label %b108
b108:
  %v827 = phi i64 [ %v810, %b107 ], [ %v848, %b113 ]
  %v828 = icmp slt i64 %v827, %v814
  br i1 %v828, label %b109, label %b110
b109:
  %v829 = sub i64 %v827, %v810
  %v830 = mul i64 %v829, 32
  %v831 = getelementptr inbounds float, ptr %v778, i64 %v830
  %v832 = mul i64 %v685, %v7
  %v833 = sub i64 %v827, %v832
  %v834 = mul i64 %v833, 32
  %v835 = getelementptr inbounds float, ptr %v136, i64 %v834
  br label %b111
b111:
  %v836 = phi i64 [ 0, %b109 ], [ %v847, %b112 ]
  %v837 = icmp slt i64 %v836, 4
  br i1 %v837, label %b112, label %b113
b112:
  %v838 = mul i64 %v800, 4
  %v839 = add i64 %v838, %v836
  %v840 = mul i64 %v839, 8
  %v841 = add i64 0, %v836
  %v842 = mul i64 %v841, 8
  %v843 = getelementptr inbounds float, ptr %v831, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = add i64 0, %v840
  %v846 = getelementptr inbounds float, ptr %v835, i64 %v845
  store <8 x float> %v844, ptr %v846, align 4
  %v847 = add nsw i64 %v836, 1
  br label %b111
b113:
  %v848 = add nsw i64 %v827, 1
  br label %b108
b110:
  %v849 = add nsw i64 %v806, 1
  br label %b103
b105:
  %v850 = add nsw i64 %v800, 1
  br label %b100
b102:
  %v851 = add nsw i64 %v795, 96
  br label %b97
b99:
  %v852 = icmp sgt i64 %v3, 1
  br i1 %v852, label %b114, label %b115
b114:
  %v853 = getelementptr inbounds i64, ptr %v1, i64 3
  %v854 = atomicrmw add ptr %v853, i64 1 acq_rel
  %v855 = load i64, ptr %v279, align 8
  %v856 = add i64 %v855, 1
  store i64 %v856, ptr %v279, align 8
  %v857 = mul i64 %v3, %v856
  br label %b116
b116:
  %v858 = load atomic i64, ptr %v853 acquire, align 8
  %v859 = icmp slt i64 %v858, %v857
  br i1 %v859, label %b117, label %b118
b117:
  %v860 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  br label %b119
b119:
  %v861 = phi i64 [ %v685, %b115 ], [ %v1556, %b178 ]
  %v862 = icmp slt i64 %v861, %v689
  br i1 %v862, label %b120, label %b121
b120:
  %v864 = add i64 %v7, 0
  %v865 = sdiv i64 %v864, 1
  %v866 = add i64 %v2, 1
  %v867 = mul i64 %v865, %v2
  %v868 = sdiv i64 %v867, %v3
  %v869 = mul i64 %v868, 1
  %v870 = icmp slt i64 %v869, %v7
  %v871 = select i1 %v870, i64 %v869, i64 %v7
  %v872 = mul i64 %v865, %v866
  %v873 = sdiv i64 %v872, %v3
  %v874 = mul i64 %v873, 1
  %v875 = icmp slt i64 %v874, %v7
  %v876 = select i1 %v875, i64 %v874, i64 %v7
  br label %b122
b122:
  %v877 = phi i64 [ %v871, %b120 ], [ %v999, %b127 ]
  %v878 = icmp slt i64 %v877, %v876
  br i1 %v878, label %b123, label %b124
b123:
  %v879 = add i64 %v877, 96
  %v880 = icmp slt i64 %v879, %v876
  %v881 = select i1 %v880, i64 %v879, i64 %v876
  br label %b125
b125:
  %v882 = phi i64 [ 0, %b123 ], [ %v998, %b130 ]
  %v883 = icmp slt i64 %v882, 1
  br i1 %v883, label %b126, label %b127
b126:
  %v884 = sub i64 %v881, %v877
  %v885 = sub i64 2, 1
  %v886 = add i64 %v884, %v885
  %v887 = sdiv i64 %v886, 2
  br label %b128
b128:
  %v888 = phi i64 [ 0, %b126 ], [ %v997, %b135 ]
  %v889 = icmp slt i64 %v888, %v887
  br i1 %v889, label %b129, label %b130
b129:
  %v890 = mul i64 %v884, %v888
  %v891 = sdiv i64 %v890, %v887
  %v892 = add i64 %v877, %v891
  %v893 = add i64 %v888, 1
  %v894 = mul i64 %v884, %v893
  %v895 = sdiv i64 %v894, %v887
  %v896 = add i64 %v877, %v895
  %v897 = mul i64 %v882, 256
  %v898 = getelementptr inbounds float, ptr %v493, i64 %v897
  %v899 = sub i64 %v896, %v892
  %v900 = add i64 %v861, 0
  %v901 = and i64 %v900, %v204
  %v902 = mul i64 %v901, %v7
  %v903 = add i64 %v902, %v892
  %v904 = mul i64 %v903, 8
  %v905 = getelementptr inbounds float, ptr %v62, i64 %v904
  %v906 = getelementptr inbounds float, ptr %v905, i64 0
  %v907 = sub i64 %v899, 1
  %v908 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v907
  %v909 = load ptr, ptr %v908, align 4
  %v910 = getelementptr inbounds float, ptr %v863, i64 0
  %v911 = icmp sgt i64 %v899, 0
  br i1 %v911, label %b131, label %b132
b131:
  call void %v909(ptr %v906, i64 8, ptr %v898, i64 8, ptr %v910, i64 32, i64 8)
  br label %b132
b132:
  %v912 = add i64 %v897, 256
  br label %b133
b133:
  %v913 = phi i64 [ %v892, %b132 ], [ %v996, %b138 ]
  %v914 = icmp slt i64 %v913, %v896
  br i1 %v914, label %b134, label %b135
b134:
  %v915 = sub i64 %v913, %v892
  %v916 = mul i64 %v915, 32
  %v917 = getelementptr inbounds float, ptr %v863, i64 %v916
  %v918 = add i64 %v861, 0
  %v919 = sub i64 %v918, %v685
  %v920 = mul i64 %v919, %v7
  %v921 = add i64 %v920, %v913
  %v922 = mul i64 %v921, 32
  %v923 = getelementptr inbounds float, ptr %v136, i64 %v922
  %v924 = mul i64 %v913, 8
  %v925 = getelementptr inbounds float, ptr %v138, i64 %v924
  %v926 = mul i64 %v913, 8
  %v927 = getelementptr inbounds float, ptr %v140, i64 %v926
  %v928 = add i64 %v861, 0
  %v929 = and i64 %v928, %v232
  %v930 = mul i64 %v929, %v7
  %v931 = add i64 %v930, %v913
  %v932 = mul i64 %v931, 8
  %v933 = getelementptr inbounds float, ptr %v142, i64 %v932
  %v934 = add i64 %v861, 0
  %v935 = and i64 %v934, %v234
  %v936 = mul i64 %v935, %v7
  %v937 = add i64 %v936, %v913
  %v938 = mul i64 %v937, 8
  %v939 = getelementptr inbounds float, ptr %v144, i64 %v938
  %v940 = add i64 %v861, 0
  %v941 = and i64 %v940, %v236
  %v942 = mul i64 %v941, %v7
  %v943 = add i64 %v942, %v913
  %v944 = mul i64 %v943, 8
  %v945 = getelementptr inbounds float, ptr %v146, i64 %v944
  br label %b136
b136:
  %v946 = phi i64 [ 0, %b134 ], [ %v995, %b137 ]
  %v947 = icmp slt i64 %v946, 1
  br i1 %v947, label %b137, label %b138
b137:
  %v948 = mul i64 %v882, 1
  %v949 = add i64 %v948, %v946
  %v950 = mul i64 %v949, 8
  %v951 = add i64 0, %v946
  %v952 = mul i64 %v951, 8
  %v953 = getelementptr inbounds float, ptr %v917, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = add i64 1, %v946
  %v956 = mul i64 %v955, 8
  %v957 = getelementptr inbounds float, ptr %v917, i64 %v956
  %v958 = load <8 x float>, ptr %v957, align 4
  %v959 = add i64 2, %v946
  %v960 = mul i64 %v959, 8
  %v961 = getelementptr inbounds float, ptr %v917, i64 %v960
  %v962 = load <8 x float>, ptr %v961, align 4
  %v963 = add i64 3, %v946
  %v964 = mul i64 %v963, 8
  %v965 = getelementptr inbounds float, ptr %v917, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = add i64 16, %v950
  %v968 = getelementptr inbounds float, ptr %v28, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = fadd <8 x float> %v962, %v969
  %v971 = add i64 0, %v950
  %v972 = getelementptr inbounds float, ptr %v34, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = add i64 0, %v950
  %v975 = getelementptr inbounds float, ptr %v923, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = fadd <8 x float> %v976, %v966
  %v978 = fadd <8 x float> %v973, %v977
  %v979 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v980 = shufflevector <8 x float> %v979, <8 x float> poison, <8 x i32> zeroinitializer
  %v981 = fcmp ole <8 x float> %v978, %v980
  %v982 = select <8 x i1> %v981, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v983 = fcmp une <8 x float> %v982, splat (float 0x0000000000000000)
  %v984 = select <8 x i1> %v983, <8 x float> %v980, <8 x float> %v978
  %v985 = add i64 0, %v950
  %v986 = getelementptr inbounds float, ptr %v925, i64 %v985
  store <8 x float> %v954, ptr %v986, align 4
  %v987 = add i64 0, %v950
  %v988 = getelementptr inbounds float, ptr %v927, i64 %v987
  store <8 x float> %v958, ptr %v988, align 4
  %v989 = add i64 0, %v950
  %v990 = getelementptr inbounds float, ptr %v933, i64 %v989
  store <8 x float> %v970, ptr %v990, align 4
  %v991 = add i64 0, %v950
  %v992 = getelementptr inbounds float, ptr %v939, i64 %v991
  store <8 x float> %v978, ptr %v992, align 4
  %v993 = add i64 0, %v950
  %v994 = getelementptr inbounds float, ptr %v945, i64 %v993
  store <8 x float> %v984, ptr %v994, align 4
  %v995 = add nsw i64 %v946, 1
  br label %b136
b138:
  %v996 = add nsw i64 %v913, 1
  br label %b133
b135:
  %v997 = add nsw i64 %v888, 1
  br label %b128
b130:
  %v998 = add nsw i64 %v882, 1
  br label %b125
b127:
  %v999 = add nsw i64 %v877, 96
  br label %b122
b124:
  %v1001 = add i64 %v7, 0
  %v1002 = sdiv i64 %v1001, 1
  %v1003 = add i64 %v2, 1
  %v1004 = mul i64 %v1002, %v2
  %v1005 = sdiv i64 %v1004, %v3
  %v1006 = mul i64 %v1005, 1
  %v1007 = icmp slt i64 %v1006, %v7
  %v1008 = select i1 %v1007, i64 %v1006, i64 %v7
  %v1009 = mul i64 %v1002, %v1003
  %v1010 = sdiv i64 %v1009, %v3
  %v1011 = mul i64 %v1010, 1
  %v1012 = icmp slt i64 %v1011, %v7
  %v1013 = select i1 %v1012, i64 %v1011, i64 %v7
  br label %b139
b139:
  %v1014 = phi i64 [ %v1008, %b124 ], [ %v1161, %b144 ]
  %v1015 = icmp slt i64 %v1014, %v1013
  br i1 %v1015, label %b140, label %b141
b140:
  %v1016 = add i64 %v1014, 96
  %v1017 = icmp slt i64 %v1016, %v1013
  %v1018 = select i1 %v1017, i64 %v1016, i64 %v1013
  br label %b142
b142:
  %v1019 = phi i64 [ 0, %b140 ], [ %v1160, %b147 ]
  %v1020 = icmp slt i64 %v1019, 1
  br i1 %v1020, label %b143, label %b144
b143:
  %v1021 = sub i64 %v1018, %v1014
  %v1022 = sub i64 6, 1
  %v1023 = add i64 %v1021, %v1022
  %v1024 = sdiv i64 %v1023, 6
  br label %b145
b145:
  %v1025 = phi i64 [ 0, %b143 ], [ %v1159, %b152 ]
  %v1026 = icmp slt i64 %v1025, %v1024
  br i1 %v1026, label %b146, label %b147
b146:
  %v1027 = mul i64 %v1021, %v1025
  %v1028 = sdiv i64 %v1027, %v1024
  %v1029 = add i64 %v1014, %v1028
  %v1030 = add i64 %v1025, 1
  %v1031 = mul i64 %v1021, %v1030
  %v1032 = sdiv i64 %v1031, %v1024
  %v1033 = add i64 %v1014, %v1032
  %v1034 = mul i64 %v1019, 128
  %v1035 = getelementptr inbounds float, ptr %v494, i64 %v1034
  %v1036 = sub i64 %v1033, %v1029
  %v1037 = add i64 %v861, 0
  %v1038 = and i64 %v1037, %v236
  %v1039 = mul i64 %v1038, %v7
  %v1040 = add i64 %v1039, %v1029
  %v1041 = mul i64 %v1040, 8
  %v1042 = getelementptr inbounds float, ptr %v146, i64 %v1041
  %v1043 = getelementptr inbounds float, ptr %v1042, i64 0
  %v1044 = sub i64 %v1036, 1
  %v1045 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1044
  %v1046 = load ptr, ptr %v1045, align 4
  %v1047 = getelementptr inbounds float, ptr %v1000, i64 0
  %v1048 = icmp sgt i64 %v1036, 0
  br i1 %v1048, label %b148, label %b149
b148:
  call void %v1046(ptr %v1043, i64 8, ptr %v1035, i64 8, ptr %v1047, i64 16, i64 8)
  br label %b149
b149:
  %v1049 = add i64 %v1034, 128
  br label %b150
b150:
  %v1050 = phi i64 [ %v1029, %b149 ], [ %v1158, %b155 ]
  %v1051 = icmp slt i64 %v1050, %v1033
  br i1 %v1051, label %b151, label %b152
b151:
  %v1052 = sub i64 %v1050, %v1029
  %v1053 = mul i64 %v1052, 16
  %v1054 = getelementptr inbounds float, ptr %v1000, i64 %v1053
  %v1055 = add i64 %v861, 0
  %v1056 = and i64 %v1055, %v194
  %v1057 = mul i64 %v1056, %v7
  %v1058 = add i64 %v1057, %v1050
  %v1059 = mul i64 %v1058, 8
  %v1060 = getelementptr inbounds float, ptr %v12, i64 %v1059
  %v1061 = add i64 %v861, 0
  %v1062 = and i64 %v1061, %v238
  %v1063 = mul i64 %v1062, %v7
  %v1064 = add i64 %v1063, %v1050
  %v1065 = mul i64 %v1064, 8
  %v1066 = getelementptr inbounds float, ptr %v148, i64 %v1065
  %v1067 = add i64 %v861, 0
  %v1068 = and i64 %v1067, %v240
  %v1069 = mul i64 %v1068, %v7
  %v1070 = add i64 %v1069, %v1050
  %v1071 = mul i64 %v1070, 8
  %v1072 = getelementptr inbounds float, ptr %v150, i64 %v1071
  %v1073 = add i64 %v861, 0
  %v1074 = and i64 %v1073, %v210
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1050
  %v1077 = mul i64 %v1076, 8
  %v1078 = getelementptr inbounds float, ptr %v70, i64 %v1077
  br label %b153
b153:
  %v1079 = phi i64 [ 0, %b151 ], [ %v1157, %b154 ]
  %v1080 = icmp slt i64 %v1079, 1
  br i1 %v1080, label %b154, label %b155
b154:
  %v1081 = mul i64 %v1019, 1
  %v1082 = add i64 %v1081, %v1079
  %v1083 = mul i64 %v1082, 8
  %v1084 = add i64 0, %v1079
  %v1085 = mul i64 %v1084, 8
  %v1086 = getelementptr inbounds float, ptr %v1054, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = add i64 1, %v1079
  %v1089 = mul i64 %v1088, 8
  %v1090 = getelementptr inbounds float, ptr %v1054, i64 %v1089
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = add i64 8, %v1083
  %v1093 = getelementptr inbounds float, ptr %v38, i64 %v1092
  %v1094 = load <8 x float>, ptr %v1093, align 4
  %v1095 = fadd <8 x float> %v1091, %v1094
  %v1096 = add i64 0, %v1083
  %v1097 = getelementptr inbounds float, ptr %v38, i64 %v1096
  %v1098 = load <8 x float>, ptr %v1097, align 4
  %v1099 = fadd <8 x float> %v1087, %v1098
  %v1100 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1095)
  %v1101 = fneg <8 x float> %v1100
  %v1102 = fcmp olt <8 x float> %v1101, splat (float 0xC05A400000000000)
  %v1103 = select <8 x i1> %v1102, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1101
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1103, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1105 = fsub <8 x float> %v1104, splat (float 0x4168000000000000)
  %v1106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1105, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1103)
  %v1107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1105, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1106)
  %v1108 = bitcast <8 x float> %v1104 to <8 x i32>
  %v1109 = fmul <8 x float> %v1107, %v1107
  %v1110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1107, <8 x float> splat (float 0x3F81227F40000000))
  %v1111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1110, <8 x float> %v1107, <8 x float> splat (float 0x3FA5556740000000))
  %v1112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1111, <8 x float> %v1107, <8 x float> splat (float 0x3FC5554B00000000))
  %v1113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1112, <8 x float> %v1107, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1109, <8 x float> %v1113, <8 x float> %v1107)
  %v1115 = sub <8 x i32> %v1108, splat (i32 1262485250)
  %v1116 = lshr <8 x i32> %v1115, splat (i32 1)
  %v1117 = sub <8 x i32> %v1115, %v1116
  %v1118 = shl <8 x i32> %v1116, splat (i32 23)
  %v1119 = bitcast <8 x i32> %v1118 to <8 x float>
  %v1120 = shl <8 x i32> %v1117, splat (i32 23)
  %v1121 = bitcast <8 x i32> %v1120 to <8 x float>
  %v1122 = fadd <8 x float> %v1114, splat (float 0x3FF0000000000000)
  %v1123 = fmul <8 x float> %v1122, %v1119
  %v1124 = fmul <8 x float> %v1123, %v1121
  %v1125 = fcmp ogt <8 x float> %v1124, splat (float 0x3FDA8279A0000000)
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1124, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1127 = select <8 x i1> %v1125, <8 x float> %v1126, <8 x float> %v1124
  %v1128 = select <8 x i1> %v1125, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1129 = select <8 x i1> %v1125, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1130 = fmul <8 x float> %v1127, %v1127
  %v1131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1130, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1131, <8 x float> %v1130, <8 x float> splat (float 0xBFC546EF00000000))
  %v1133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1132, <8 x float> %v1130, <8 x float> splat (float 0xBFD0002320000000))
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1130, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1134, <8 x float> %v1130, <8 x float> splat (float 0x3FC999FF60000000))
  %v1136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1135, <8 x float> %v1130, <8 x float> splat (float 0x3FD5555540000000))
  %v1137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1127, <8 x float> %v1133, <8 x float> %v1136)
  %v1138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1127, <8 x float> %v1137, <8 x float> splat (float 0xBFE0000000000000))
  %v1139 = fmul <8 x float> %v1127, %v1127
  %v1140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1139, <8 x float> %v1138, <8 x float> %v1129)
  %v1141 = fadd <8 x float> %v1140, %v1127
  %v1142 = fadd <8 x float> %v1141, %v1128
  %v1143 = fcmp ogt <8 x float> %v1095, splat (float 0x0000000000000000)
  %v1144 = select <8 x i1> %v1143, <8 x float> %v1095, <8 x float> splat (float 0x0000000000000000)
  %v1145 = fadd <8 x float> %v1144, %v1142
  %v1146 = add i64 0, %v1083
  %v1147 = getelementptr inbounds float, ptr %v1060, i64 %v1146
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = fmul <8 x float> %v1145, %v1148
  %v1150 = fadd <8 x float> %v1099, %v1149
  %v1151 = add i64 0, %v1083
  %v1152 = getelementptr inbounds float, ptr %v1066, i64 %v1151
  store <8 x float> %v1087, ptr %v1152, align 4
  %v1153 = add i64 0, %v1083
  %v1154 = getelementptr inbounds float, ptr %v1072, i64 %v1153
  store <8 x float> %v1095, ptr %v1154, align 4
  %v1155 = add i64 0, %v1083
  %v1156 = getelementptr inbounds float, ptr %v1078, i64 %v1155
  store <8 x float> %v1150, ptr %v1156, align 4
  %v1157 = add nsw i64 %v1079, 1
  br label %b153
b155:
  %v1158 = add nsw i64 %v1050, 1
  br label %b150
b152:
  %v1159 = add nsw i64 %v1025, 1
  br label %b145
b147:
  %v1160 = add nsw i64 %v1019, 1
  br label %b142
b144:
  %v1161 = add nsw i64 %v1014, 96
  br label %b139
b141:
  %v1163 = add i64 %v7, 0
  %v1164 = sdiv i64 %v1163, 1
  %v1165 = add i64 %v2, 1
  %v1166 = mul i64 %v1164, %v2
  %v1167 = sdiv i64 %v1166, %v3
  %v1168 = mul i64 %v1167, 1
  %v1169 = icmp slt i64 %v1168, %v7
  %v1170 = select i1 %v1169, i64 %v1168, i64 %v7
  %v1171 = mul i64 %v1164, %v1165
  %v1172 = sdiv i64 %v1171, %v3
  %v1173 = mul i64 %v1172, 1
  %v1174 = icmp slt i64 %v1173, %v7
  %v1175 = select i1 %v1174, i64 %v1173, i64 %v7
  br label %b156
b156:
  %v1176 = phi i64 [ %v1170, %b141 ], [ %v1256, %b161 ]
  %v1177 = icmp slt i64 %v1176, %v1175
  br i1 %v1177, label %b157, label %b158
b157:
  %v1178 = add i64 %v1176, 96
  %v1179 = icmp slt i64 %v1178, %v1175
  %v1180 = select i1 %v1179, i64 %v1178, i64 %v1175
  br label %b159
b159:
  %v1181 = phi i64 [ 0, %b157 ], [ %v1255, %b164 ]
  %v1182 = icmp slt i64 %v1181, 1
  br i1 %v1182, label %b160, label %b161
b160:
  %v1183 = sub i64 %v1180, %v1176
  %v1184 = sub i64 8, 1
  %v1185 = add i64 %v1183, %v1184
  %v1186 = sdiv i64 %v1185, 8
  br label %b162
b162:
  %v1187 = phi i64 [ 0, %b160 ], [ %v1254, %b169 ]
  %v1188 = icmp slt i64 %v1187, %v1186
  br i1 %v1188, label %b163, label %b164
b163:
  %v1189 = mul i64 %v1183, %v1187
  %v1190 = sdiv i64 %v1189, %v1186
  %v1191 = add i64 %v1176, %v1190
  %v1192 = add i64 %v1187, 1
  %v1193 = mul i64 %v1183, %v1192
  %v1194 = sdiv i64 %v1193, %v1186
  %v1195 = add i64 %v1176, %v1194
  %v1196 = mul i64 %v1181, 64
  %v1197 = getelementptr inbounds float, ptr %v495, i64 %v1196
  %v1198 = sub i64 %v1195, %v1191
  %v1199 = add i64 %v861, 0
  %v1200 = and i64 %v1199, %v210
  %v1201 = mul i64 %v1200, %v7
  %v1202 = add i64 %v1201, %v1191
  %v1203 = mul i64 %v1202, 8
  %v1204 = getelementptr inbounds float, ptr %v70, i64 %v1203
  %v1205 = getelementptr inbounds float, ptr %v1204, i64 0
  %v1206 = sub i64 %v1198, 1
  %v1207 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1206
  %v1208 = load ptr, ptr %v1207, align 4
  %v1209 = getelementptr inbounds float, ptr %v1162, i64 0
  %v1210 = icmp sgt i64 %v1198, 0
  br i1 %v1210, label %b165, label %b166
b165:
  call void %v1208(ptr %v1205, i64 8, ptr %v1197, i64 8, ptr %v1209, i64 8, i64 0)
  br label %b166
b166:
  %v1211 = add i64 %v1196, 64
  br label %b167
b167:
  %v1212 = phi i64 [ %v1191, %b166 ], [ %v1253, %b172 ]
  %v1213 = icmp slt i64 %v1212, %v1195
  br i1 %v1213, label %b168, label %b169
b168:
  %v1214 = sub i64 %v1212, %v1191
  %v1215 = mul i64 %v1214, 8
  %v1216 = getelementptr inbounds float, ptr %v1162, i64 %v1215
  %v1217 = add i64 %v861, 0
  %v1218 = and i64 %v1217, %v242
  %v1219 = mul i64 %v1218, %v7
  %v1220 = add i64 %v1219, %v1212
  %v1221 = mul i64 %v1220, 8
  %v1222 = getelementptr inbounds float, ptr %v152, i64 %v1221
  %v1223 = add i64 %v861, 0
  %v1224 = and i64 %v1223, %v216
  %v1225 = mul i64 %v1224, %v7
  %v1226 = add i64 %v1225, %v1212
  %v1227 = mul i64 %v1226, 16
  %v1228 = getelementptr inbounds float, ptr %v118, i64 %v1227
  br label %b170
b170:
  %v1229 = phi i64 [ 0, %b168 ], [ %v1252, %b171 ]
  %v1230 = icmp slt i64 %v1229, 1
  br i1 %v1230, label %b171, label %b172
b171:
  %v1231 = mul i64 %v1181, 1
  %v1232 = add i64 %v1231, %v1229
  %v1233 = mul i64 %v1232, 8
  %v1234 = add i64 0, %v1229
  %v1235 = mul i64 %v1234, 8
  %v1236 = getelementptr inbounds float, ptr %v1216, i64 %v1235
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = add i64 0, %v1233
  %v1239 = getelementptr inbounds float, ptr %v42, i64 %v1238
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = fadd <8 x float> %v1237, %v1240
  %v1242 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1243 = shufflevector <8 x float> %v1242, <8 x float> poison, <8 x i32> zeroinitializer
  %v1244 = fcmp ole <8 x float> %v1241, %v1243
  %v1245 = select <8 x i1> %v1244, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1246 = fcmp une <8 x float> %v1245, splat (float 0x0000000000000000)
  %v1247 = select <8 x i1> %v1246, <8 x float> %v1243, <8 x float> %v1241
  %v1248 = add i64 0, %v1233
  %v1249 = getelementptr inbounds float, ptr %v1222, i64 %v1248
  store <8 x float> %v1241, ptr %v1249, align 4
  %v1250 = add i64 0, %v1233
  %v1251 = getelementptr inbounds float, ptr %v1228, i64 %v1250
  store <8 x float> %v1247, ptr %v1251, align 4
  %v1252 = add nsw i64 %v1229, 1
  br label %b170
b172:
  %v1253 = add nsw i64 %v1212, 1
  br label %b167
b169:
  %v1254 = add nsw i64 %v1187, 1
  br label %b162
b164:
  %v1255 = add nsw i64 %v1181, 1
  br label %b159
b161:
  %v1256 = add nsw i64 %v1176, 96
  br label %b156
b158:
  %v1257 = add i64 %v7, 0
  %v1258 = sdiv i64 %v1257, 1
  %v1259 = add i64 %v2, 1
  %v1260 = mul i64 %v1258, %v2
  %v1261 = sdiv i64 %v1260, %v3
  %v1262 = mul i64 %v1261, 1
  %v1263 = icmp slt i64 %v1262, %v7
  %v1264 = select i1 %v1263, i64 %v1262, i64 %v7
  %v1265 = mul i64 %v1258, %v1259
  %v1266 = sdiv i64 %v1265, %v3
  %v1267 = mul i64 %v1266, 1
  %v1268 = icmp slt i64 %v1267, %v7
  %v1269 = select i1 %v1268, i64 %v1267, i64 %v7
  br label %b173
b173:
  %v1270 = phi i64 [ %v1264, %b158 ], [ %v1289, %b174 ]
  %v1271 = icmp slt i64 %v1270, %v1269
  br i1 %v1271, label %b174, label %b175
b174:
  %v1272 = add i64 %v861, 0
  %v1273 = and i64 %v1272, %v204
  %v1274 = mul i64 %v1273, %v7
  %v1275 = add i64 %v1274, %v1270
  %v1276 = mul i64 %v1275, 8
  %v1277 = getelementptr inbounds float, ptr %v62, i64 %v1276
  %v1278 = add i64 %v861, 0
  %v1279 = and i64 %v1278, %v216
  %v1280 = mul i64 %v1279, %v7
  %v1281 = add i64 %v1280, %v1270
  %v1282 = mul i64 %v1281, 16
  %v1283 = getelementptr inbounds float, ptr %v118, i64 %v1282
  %v1284 = add i64 0, 0
  %v1285 = getelementptr inbounds float, ptr %v1277, i64 %v1284
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = add i64 8, 0
  %v1288 = getelementptr inbounds float, ptr %v1283, i64 %v1287
  store <8 x float> %v1286, ptr %v1288, align 4
  %v1289 = add nsw i64 %v1270, 1
  br label %b173
b175:
  %v1291 = add i64 %v7, 0
  %v1292 = sdiv i64 %v1291, 1
  %v1293 = add i64 %v2, 1
  %v1294 = mul i64 %v1292, %v2
  %v1295 = sdiv i64 %v1294, %v3
  %v1296 = mul i64 %v1295, 1
  %v1297 = icmp slt i64 %v1296, %v7
  %v1298 = select i1 %v1297, i64 %v1296, i64 %v7
  %v1299 = mul i64 %v1292, %v1293
  %v1300 = sdiv i64 %v1299, %v3
  %v1301 = mul i64 %v1300, 1
  %v1302 = icmp slt i64 %v1301, %v7
  %v1303 = select i1 %v1302, i64 %v1301, i64 %v7
  br label %b176
b176:
  %v1304 = phi i64 [ %v1298, %b175 ], [ %v1555, %b181 ]
  %v1305 = icmp slt i64 %v1304, %v1303
  br i1 %v1305, label %b177, label %b178
b177:
  %v1306 = add i64 %v1304, 96
  %v1307 = icmp slt i64 %v1306, %v1303
  %v1308 = select i1 %v1307, i64 %v1306, i64 %v1303
  br label %b179
b179:
  %v1309 = phi i64 [ 0, %b177 ], [ %v1554, %b184 ]
  %v1310 = icmp slt i64 %v1309, 1
  br i1 %v1310, label %b180, label %b181
b180:
  %v1311 = sub i64 %v1308, %v1304
  %v1312 = sub i64 4, 1
  %v1313 = add i64 %v1311, %v1312
  %v1314 = sdiv i64 %v1313, 4
  br label %b182
b182:
  %v1315 = phi i64 [ 0, %b180 ], [ %v1553, %b189 ]
  %v1316 = icmp slt i64 %v1315, %v1314
  br i1 %v1316, label %b183, label %b184
b183:
  %v1317 = mul i64 %v1311, %v1315
  %v1318 = sdiv i64 %v1317, %v1314
  %v1319 = add i64 %v1304, %v1318
  %v1320 = add i64 %v1315, 1
  %v1321 = mul i64 %v1311, %v1320
  %v1322 = sdiv i64 %v1321, %v1314
  %v1323 = add i64 %v1304, %v1322
  %v1324 = mul i64 %v1309, 192
  %v1325 = getelementptr inbounds float, ptr %v496, i64 %v1324
  %v1326 = sub i64 %v1323, %v1319
  %v1327 = add i64 %v861, 0
  %v1328 = and i64 %v1327, %v216
  %v1329 = mul i64 %v1328, %v7
  %v1330 = add i64 %v1329, %v1319
  %v1331 = mul i64 %v1330, 16
  %v1332 = getelementptr inbounds float, ptr %v118, i64 %v1331
  %v1333 = getelementptr inbounds float, ptr %v1332, i64 0
  %v1334 = sub i64 %v1326, 1
  %v1335 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v1334
  %v1336 = load ptr, ptr %v1335, align 4
  %v1337 = getelementptr inbounds float, ptr %v1290, i64 0
  %v1338 = icmp sgt i64 %v1326, 0
  br i1 %v1338, label %b185, label %b186
b185:
  call void %v1336(ptr %v1333, i64 16, ptr %v1325, i64 8, ptr %v1337, i64 24, i64 8)
  br label %b186
b186:
  %v1339 = add i64 %v1324, 192
  br label %b187
b187:
  %v1340 = phi i64 [ %v1319, %b186 ], [ %v1552, %b192 ]
  %v1341 = icmp slt i64 %v1340, %v1323
  br i1 %v1341, label %b188, label %b189
b188:
  %v1342 = sub i64 %v1340, %v1319
  %v1343 = mul i64 %v1342, 24
  %v1344 = getelementptr inbounds float, ptr %v1290, i64 %v1343
  %v1345 = add i64 %v861, 0
  %v1346 = sub i64 %v1345, %v685
  %v1347 = mul i64 %v1346, %v7
  %v1348 = add i64 %v1347, %v1340
  %v1349 = mul i64 %v1348, 32
  %v1350 = getelementptr inbounds float, ptr %v136, i64 %v1349
  %v1351 = mul i64 %v1340, 8
  %v1352 = getelementptr inbounds float, ptr %v140, i64 %v1351
  %v1353 = mul i64 %v1340, 8
  %v1354 = getelementptr inbounds float, ptr %v138, i64 %v1353
  %v1355 = add i64 %v861, 0
  %v1356 = and i64 %v1355, %v232
  %v1357 = mul i64 %v1356, %v7
  %v1358 = add i64 %v1357, %v1340
  %v1359 = mul i64 %v1358, 8
  %v1360 = getelementptr inbounds float, ptr %v142, i64 %v1359
  %v1361 = add i64 %v861, 0
  %v1362 = and i64 %v1361, %v204
  %v1363 = mul i64 %v1362, %v7
  %v1364 = add i64 %v1363, %v1340
  %v1365 = mul i64 %v1364, 8
  %v1366 = getelementptr inbounds float, ptr %v62, i64 %v1365
  %v1367 = add i64 %v861, 0
  %v1368 = and i64 %v1367, %v244
  %v1369 = mul i64 %v1368, %v7
  %v1370 = add i64 %v1369, %v1340
  %v1371 = mul i64 %v1370, 8
  %v1372 = getelementptr inbounds float, ptr %v154, i64 %v1371
  %v1373 = add i64 %v861, 0
  %v1374 = and i64 %v1373, %v246
  %v1375 = mul i64 %v1374, %v7
  %v1376 = add i64 %v1375, %v1340
  %v1377 = mul i64 %v1376, 8
  %v1378 = getelementptr inbounds float, ptr %v156, i64 %v1377
  %v1379 = add i64 %v861, 0
  %v1380 = and i64 %v1379, %v248
  %v1381 = mul i64 %v1380, %v7
  %v1382 = add i64 %v1381, %v1340
  %v1383 = mul i64 %v1382, 8
  %v1384 = getelementptr inbounds float, ptr %v158, i64 %v1383
  %v1385 = add i64 %v861, 1
  %v1386 = and i64 %v1385, %v204
  %v1387 = mul i64 %v1386, %v7
  %v1388 = add i64 %v1387, %v1340
  %v1389 = mul i64 %v1388, 8
  %v1390 = getelementptr inbounds float, ptr %v62, i64 %v1389
  br label %b190
b190:
  %v1391 = phi i64 [ 0, %b188 ], [ %v1551, %b191 ]
  %v1392 = icmp slt i64 %v1391, 1
  br i1 %v1392, label %b191, label %b192
b191:
  %v1393 = mul i64 %v1309, 1
  %v1394 = add i64 %v1393, %v1391
  %v1395 = mul i64 %v1394, 8
  %v1396 = add i64 0, %v1391
  %v1397 = mul i64 %v1396, 8
  %v1398 = getelementptr inbounds float, ptr %v1344, i64 %v1397
  %v1399 = load <8 x float>, ptr %v1398, align 4
  %v1400 = add i64 1, %v1391
  %v1401 = mul i64 %v1400, 8
  %v1402 = getelementptr inbounds float, ptr %v1344, i64 %v1401
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = add i64 2, %v1391
  %v1405 = mul i64 %v1404, 8
  %v1406 = getelementptr inbounds float, ptr %v1344, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = add i64 16, %v1395
  %v1409 = getelementptr inbounds float, ptr %v1350, i64 %v1408
  %v1410 = load <8 x float>, ptr %v1409, align 4
  %v1411 = fadd <8 x float> %v1410, %v1399
  %v1412 = add i64 8, %v1395
  %v1413 = getelementptr inbounds float, ptr %v52, i64 %v1412
  %v1414 = load <8 x float>, ptr %v1413, align 4
  %v1415 = fadd <8 x float> %v1411, %v1414
  %v1416 = add i64 0, %v1395
  %v1417 = getelementptr inbounds float, ptr %v1352, i64 %v1416
  %v1418 = load <8 x float>, ptr %v1417, align 4
  %v1419 = add i64 8, %v1395
  %v1420 = getelementptr inbounds float, ptr %v28, i64 %v1419
  %v1421 = load <8 x float>, ptr %v1420, align 4
  %v1422 = fadd <8 x float> %v1418, %v1421
  %v1423 = fadd <8 x float> %v1415, %v1422
  %v1424 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1423)
  %v1425 = fneg <8 x float> %v1424
  %v1426 = fcmp olt <8 x float> %v1425, splat (float 0xC05A400000000000)
  %v1427 = select <8 x i1> %v1426, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1425
  %v1428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1427, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1429 = fsub <8 x float> %v1428, splat (float 0x4168000000000000)
  %v1430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1427)
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1430)
  %v1432 = bitcast <8 x float> %v1428 to <8 x i32>
  %v1433 = fmul <8 x float> %v1431, %v1431
  %v1434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1431, <8 x float> splat (float 0x3F81227F40000000))
  %v1435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1434, <8 x float> %v1431, <8 x float> splat (float 0x3FA5556740000000))
  %v1436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1435, <8 x float> %v1431, <8 x float> splat (float 0x3FC5554B00000000))
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1436, <8 x float> %v1431, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1433, <8 x float> %v1437, <8 x float> %v1431)
  %v1439 = sub <8 x i32> %v1432, splat (i32 1262485250)
  %v1440 = lshr <8 x i32> %v1439, splat (i32 1)
  %v1441 = sub <8 x i32> %v1439, %v1440
  %v1442 = shl <8 x i32> %v1440, splat (i32 23)
  %v1443 = bitcast <8 x i32> %v1442 to <8 x float>
  %v1444 = shl <8 x i32> %v1441, splat (i32 23)
  %v1445 = bitcast <8 x i32> %v1444 to <8 x float>
  %v1446 = fadd <8 x float> %v1438, splat (float 0x3FF0000000000000)
  %v1447 = fmul <8 x float> %v1446, %v1443
  %v1448 = fmul <8 x float> %v1447, %v1445
  %v1449 = fcmp olt <8 x float> %v1423, splat (float 0x0000000000000000)
  %v1450 = select <8 x i1> %v1449, <8 x float> %v1448, <8 x float> splat (float 0x3FF0000000000000)
  %v1451 = fadd <8 x float> %v1448, splat (float 0x3FF0000000000000)
  %v1452 = fdiv <8 x float> %v1450, %v1451
  %v1453 = add i64 8, %v1395
  %v1454 = getelementptr inbounds float, ptr %v1350, i64 %v1453
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = fadd <8 x float> %v1455, %v1403
  %v1457 = add i64 0, %v1395
  %v1458 = getelementptr inbounds float, ptr %v52, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = fadd <8 x float> %v1456, %v1459
  %v1461 = add i64 0, %v1395
  %v1462 = getelementptr inbounds float, ptr %v1354, i64 %v1461
  %v1463 = load <8 x float>, ptr %v1462, align 4
  %v1464 = add i64 0, %v1395
  %v1465 = getelementptr inbounds float, ptr %v28, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = fadd <8 x float> %v1463, %v1466
  %v1468 = fadd <8 x float> %v1460, %v1467
  %v1469 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1468)
  %v1470 = fneg <8 x float> %v1469
  %v1471 = fcmp olt <8 x float> %v1470, splat (float 0xC05A400000000000)
  %v1472 = select <8 x i1> %v1471, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1470
  %v1473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1472, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1474 = fsub <8 x float> %v1473, splat (float 0x4168000000000000)
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1474, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1472)
  %v1476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1474, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1475)
  %v1477 = bitcast <8 x float> %v1473 to <8 x i32>
  %v1478 = fmul <8 x float> %v1476, %v1476
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1476, <8 x float> splat (float 0x3F81227F40000000))
  %v1480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1479, <8 x float> %v1476, <8 x float> splat (float 0x3FA5556740000000))
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> %v1476, <8 x float> splat (float 0x3FC5554B00000000))
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1481, <8 x float> %v1476, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> %v1482, <8 x float> %v1476)
  %v1484 = sub <8 x i32> %v1477, splat (i32 1262485250)
  %v1485 = lshr <8 x i32> %v1484, splat (i32 1)
  %v1486 = sub <8 x i32> %v1484, %v1485
  %v1487 = shl <8 x i32> %v1485, splat (i32 23)
  %v1488 = bitcast <8 x i32> %v1487 to <8 x float>
  %v1489 = shl <8 x i32> %v1486, splat (i32 23)
  %v1490 = bitcast <8 x i32> %v1489 to <8 x float>
  %v1491 = fadd <8 x float> %v1483, splat (float 0x3FF0000000000000)
  %v1492 = fmul <8 x float> %v1491, %v1488
  %v1493 = fmul <8 x float> %v1492, %v1490
  %v1494 = fcmp olt <8 x float> %v1468, splat (float 0x0000000000000000)
  %v1495 = select <8 x i1> %v1494, <8 x float> %v1493, <8 x float> splat (float 0x3FF0000000000000)
  %v1496 = fadd <8 x float> %v1493, splat (float 0x3FF0000000000000)
  %v1497 = fdiv <8 x float> %v1495, %v1496
  %v1498 = add i64 24, %v1395
  %v1499 = getelementptr inbounds float, ptr %v1350, i64 %v1498
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = fadd <8 x float> %v1500, %v1407
  %v1502 = add i64 16, %v1395
  %v1503 = getelementptr inbounds float, ptr %v52, i64 %v1502
  %v1504 = load <8 x float>, ptr %v1503, align 4
  %v1505 = fadd <8 x float> %v1501, %v1504
  %v1506 = add i64 0, %v1395
  %v1507 = getelementptr inbounds float, ptr %v1360, i64 %v1506
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = fmul <8 x float> %v1497, %v1508
  %v1510 = fadd <8 x float> %v1505, %v1509
  %v1511 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1510)
  %v1512 = fcmp ogt <8 x float> %v1511, splat (float 0x4023000000000000)
  %v1513 = select <8 x i1> %v1512, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1511
  %v1514 = fadd <8 x float> %v1513, %v1513
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1516 = fsub <8 x float> %v1515, splat (float 0x4168000000000000)
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1514)
  %v1518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1517)
  %v1519 = bitcast <8 x float> %v1515 to <8 x i32>
  %v1520 = fmul <8 x float> %v1518, %v1518
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1518, <8 x float> splat (float 0x3F81227F40000000))
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1518, <8 x float> splat (float 0x3FA5556740000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1518, <8 x float> splat (float 0x3FC5554B00000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1523, <8 x float> %v1518, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1524, <8 x float> %v1518)
  %v1526 = shl <8 x i32> %v1519, splat (i32 23)
  %v1527 = add <8 x i32> %v1526, splat (i32 1065353216)
  %v1528 = bitcast <8 x i32> %v1527 to <8 x float>
  %v1529 = fsub <8 x float> %v1528, splat (float 0x3FF0000000000000)
  %v1530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1528, <8 x float> %v1525, <8 x float> %v1529)
  %v1531 = fadd <8 x float> %v1530, splat (float 0x4000000000000000)
  %v1532 = fdiv <8 x float> %v1530, %v1531
  %v1533 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1532, <8 x float> %v1510)
  %v1534 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1535 = shufflevector <8 x float> %v1534, <8 x float> poison, <8 x i32> zeroinitializer
  %v1536 = fsub <8 x float> %v1535, %v1452
  %v1537 = fmul <8 x float> %v1536, %v1533
  %v1538 = add i64 0, %v1395
  %v1539 = getelementptr inbounds float, ptr %v1366, i64 %v1538
  %v1540 = load <8 x float>, ptr %v1539, align 4
  %v1541 = fmul <8 x float> %v1452, %v1540
  %v1542 = fadd <8 x float> %v1537, %v1541
  %v1543 = add i64 0, %v1395
  %v1544 = getelementptr inbounds float, ptr %v1372, i64 %v1543
  store <8 x float> %v1452, ptr %v1544, align 4
  %v1545 = add i64 0, %v1395
  %v1546 = getelementptr inbounds float, ptr %v1378, i64 %v1545
  store <8 x float> %v1497, ptr %v1546, align 4
  %v1547 = add i64 0, %v1395
  %v1548 = getelementptr inbounds float, ptr %v1384, i64 %v1547
  store <8 x float> %v1533, ptr %v1548, align 4
  %v1549 = add i64 0, %v1395
  %v1550 = getelementptr inbounds float, ptr %v1390, i64 %v1549
  store <8 x float> %v1542, ptr %v1550, align 4
  %v1551 = add nsw i64 %v1391, 1
  br label %b190
b192:
  %v1552 = add nsw i64 %v1340, 1
  br label %b187
b189:
  %v1553 = add nsw i64 %v1315, 1
  br label %b182
b184:
  %v1554 = add nsw i64 %v1309, 1
  br label %b179
b181:
  %v1555 = add nsw i64 %v1304, 96
  br label %b176
b178:
  %v1556 = add nsw i64 %v861, 1
  br label %b119
b121:
  %v1557 = icmp sgt i64 %v3, 1
  br i1 %v1557, label %b193, label %b194
b193:
  %v1558 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1559 = atomicrmw add ptr %v1558, i64 1 acq_rel
  %v1560 = load i64, ptr %v279, align 8
  %v1561 = add i64 %v1560, 1
  store i64 %v1561, ptr %v279, align 8
  %v1562 = mul i64 %v3, %v1561
  br label %b195
b195:
  %v1563 = load atomic i64, ptr %v1558 acquire, align 8
  %v1564 = icmp slt i64 %v1563, %v1562
  br i1 %v1564, label %b196, label %b197
b196:
  %v1565 = call i32 @sched_yield()
  br label %b195
b197:
  br label %b194
b194:
  %v1566 = add nsw i64 %v685, %v684
  br label %b77
b79:
  %v1567 = getelementptr inbounds float, ptr %v281, i64 960
  %v1568 = getelementptr inbounds float, ptr %v281, i64 1152
  %v1569 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1570 = load i64, ptr %v1569, align 8
  %v1571 = icmp eq i64 %v1570, 0
  br i1 %v1571, label %b198, label %b199
b198:
  %v1572 = add i64 1, 0
  %v1573 = sdiv i64 %v1572, 1
  %v1574 = add i64 %v2, 1
  %v1575 = mul i64 %v1573, %v2
  %v1576 = sdiv i64 %v1575, %v3
  %v1577 = mul i64 %v1576, 1
  %v1578 = icmp slt i64 %v1577, 1
  %v1579 = select i1 %v1578, i64 %v1577, i64 1
  %v1580 = mul i64 %v1573, %v1574
  %v1581 = sdiv i64 %v1580, %v3
  %v1582 = mul i64 %v1581, 1
  %v1583 = icmp slt i64 %v1582, 1
  %v1584 = select i1 %v1583, i64 %v1582, i64 1
  %v1585 = icmp slt i64 %v1584, 1
  %v1586 = select i1 %v1585, i64 %v1584, i64 1
  br label %b200
b200:
  %v1587 = phi i64 [ %v1579, %b198 ], [ %v1611, %b201 ]
  %v1588 = icmp slt i64 %v1587, %v1586
  br i1 %v1588, label %b201, label %b202
b201:
  %v1589 = mul i64 %v1587, 192
  %v1590 = mul i64 %v1587, 8
  %v1591 = add i64 %v1589, 0
  %v1592 = add i64 %v1590, 0
  %v1593 = getelementptr inbounds float, ptr %v1567, i64 %v1591
  %v1594 = sub i64 8, %v1592
  %v1595 = icmp slt i64 %v1594, 0
  %v1596 = select i1 %v1595, i64 0, i64 %v1594
  %v1597 = mul i64 %v1592, 8
  %v1598 = add i64 0, %v1597
  %v1599 = getelementptr inbounds float, ptr %v18, i64 %v1598
  call void @pack_turned(ptr %v1599, i64 8, i64 1, i64 8, i64 %v1596, ptr %v1593, i64 8)
  %v1600 = add i64 %v1589, 64
  %v1601 = add i64 %v1600, 0
  %v1602 = add i64 %v1590, 0
  %v1603 = getelementptr inbounds float, ptr %v1567, i64 %v1601
  %v1604 = sub i64 8, %v1602
  %v1605 = icmp slt i64 %v1604, 0
  %v1606 = select i1 %v1605, i64 0, i64 %v1604
  %v1607 = mul i64 %v1602, 16
  %v1608 = add i64 0, %v1607
  %v1609 = getelementptr inbounds float, ptr %v44, i64 %v1608
  call void @pack_turned(ptr %v1609, i64 16, i64 1, i64 16, i64 %v1606, ptr %v1603, i64 8)
  %v1610 = add i64 %v1600, 128
  %v1611 = add nsw i64 %v1587, 1
  br label %b200
b202:
  %v1612 = add i64 1, 0
  %v1613 = sdiv i64 %v1612, 1
  %v1614 = add i64 %v2, 1
  %v1615 = mul i64 %v1613, %v2
  %v1616 = sdiv i64 %v1615, %v3
  %v1617 = mul i64 %v1616, 1
  %v1618 = icmp slt i64 %v1617, 1
  %v1619 = select i1 %v1618, i64 %v1617, i64 1
  %v1620 = mul i64 %v1613, %v1614
  %v1621 = sdiv i64 %v1620, %v3
  %v1622 = mul i64 %v1621, 1
  %v1623 = icmp slt i64 %v1622, 1
  %v1624 = select i1 %v1623, i64 %v1622, i64 1
  %v1625 = icmp slt i64 %v1624, 1
  %v1626 = select i1 %v1625, i64 %v1624, i64 1
  br label %b203
b203:
  %v1627 = phi i64 [ %v1619, %b202 ], [ %v1669, %b204 ]
  %v1628 = icmp slt i64 %v1627, %v1626
  br i1 %v1628, label %b204, label %b205
b204:
  %v1629 = mul i64 %v1627, 256
  %v1630 = mul i64 %v1627, 8
  %v1631 = add i64 %v1629, 0
  %v1632 = add i64 %v1630, 0
  %v1633 = getelementptr inbounds float, ptr %v1568, i64 %v1631
  %v1634 = sub i64 8, %v1632
  %v1635 = icmp slt i64 %v1634, 0
  %v1636 = select i1 %v1635, i64 0, i64 %v1634
  %v1637 = mul i64 %v1632, 8
  %v1638 = add i64 64, %v1637
  %v1639 = getelementptr inbounds float, ptr %v22, i64 %v1638
  call void @pack_turned(ptr %v1639, i64 8, i64 1, i64 8, i64 %v1636, ptr %v1633, i64 16)
  %v1640 = add i64 %v1629, 8
  %v1641 = add i64 %v1630, 0
  %v1642 = getelementptr inbounds float, ptr %v1568, i64 %v1640
  %v1643 = sub i64 8, %v1641
  %v1644 = icmp slt i64 %v1643, 0
  %v1645 = select i1 %v1644, i64 0, i64 %v1643
  %v1646 = mul i64 %v1641, 8
  %v1647 = add i64 0, %v1646
  %v1648 = getelementptr inbounds float, ptr %v22, i64 %v1647
  call void @pack_turned(ptr %v1648, i64 8, i64 1, i64 8, i64 %v1645, ptr %v1642, i64 16)
  %v1649 = add i64 %v1629, 128
  %v1650 = add i64 %v1649, 0
  %v1651 = add i64 %v1630, 0
  %v1652 = getelementptr inbounds float, ptr %v1568, i64 %v1650
  %v1653 = sub i64 8, %v1651
  %v1654 = icmp slt i64 %v1653, 0
  %v1655 = select i1 %v1654, i64 0, i64 %v1653
  %v1656 = mul i64 %v1651, 8
  %v1657 = add i64 64, %v1656
  %v1658 = getelementptr inbounds float, ptr %v48, i64 %v1657
  call void @pack_turned(ptr %v1658, i64 8, i64 1, i64 8, i64 %v1655, ptr %v1652, i64 16)
  %v1659 = add i64 %v1649, 8
  %v1660 = add i64 %v1630, 0
  %v1661 = getelementptr inbounds float, ptr %v1568, i64 %v1659
  %v1662 = sub i64 8, %v1660
  %v1663 = icmp slt i64 %v1662, 0
  %v1664 = select i1 %v1663, i64 0, i64 %v1662
  %v1665 = mul i64 %v1660, 8
  %v1666 = add i64 0, %v1665
  %v1667 = getelementptr inbounds float, ptr %v48, i64 %v1666
  call void @pack_turned(ptr %v1667, i64 8, i64 1, i64 8, i64 %v1664, ptr %v1661, i64 16)
  %v1668 = add i64 %v1649, 128
  %v1669 = add nsw i64 %v1627, 1
  br label %b203
b205:
  br label %b199
b199:
  %v1670 = icmp sgt i64 %v3, 1
  br i1 %v1670, label %b206, label %b207
b206:
  %v1671 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1672 = atomicrmw add ptr %v1671, i64 1 acq_rel
  %v1673 = load i64, ptr %v279, align 8
  %v1674 = add i64 %v1673, 1
  store i64 %v1674, ptr %v279, align 8
  %v1675 = mul i64 %v3, %v1674
  br label %b208
b208:
  %v1676 = load atomic i64, ptr %v1671 acquire, align 8
  %v1677 = icmp slt i64 %v1676, %v1675
  br i1 %v1677, label %b209, label %b210
b209:
  %v1678 = call i32 @sched_yield()
  br label %b208
b210:
  br label %b207
b207:
  %v1680 = add i64 %v8, 0
  %v1681 = sdiv i64 %v1680, 1
  %v1682 = add i64 %v2, 1
  %v1683 = mul i64 %v1681, %v2
  %v1684 = sdiv i64 %v1683, %v3
  %v1685 = mul i64 %v1684, 1
  %v1686 = icmp slt i64 %v1685, %v8
  %v1687 = select i1 %v1686, i64 %v1685, i64 %v8
  %v1688 = mul i64 %v1681, %v1682
  %v1689 = sdiv i64 %v1688, %v3
  %v1690 = mul i64 %v1689, 1
  %v1691 = icmp slt i64 %v1690, %v8
  %v1692 = select i1 %v1691, i64 %v1690, i64 %v8
  br label %b211
b211:
  %v1693 = phi i64 [ %v1687, %b207 ], [ %v1792, %b216 ]
  %v1694 = icmp slt i64 %v1693, %v1692
  br i1 %v1694, label %b212, label %b213
b212:
  %v1695 = add i64 %v1693, 96
  %v1696 = icmp slt i64 %v1695, %v1692
  %v1697 = select i1 %v1696, i64 %v1695, i64 %v1692
  br label %b214
b214:
  %v1698 = phi i64 [ 0, %b212 ], [ %v1791, %b219 ]
  %v1699 = icmp slt i64 %v1698, 1
  br i1 %v1699, label %b215, label %b216
b215:
  %v1700 = sub i64 %v1697, %v1693
  %v1701 = sub i64 8, 1
  %v1702 = add i64 %v1700, %v1701
  %v1703 = sdiv i64 %v1702, 8
  br label %b217
b217:
  %v1704 = phi i64 [ 0, %b215 ], [ %v1790, %b226 ]
  %v1705 = icmp slt i64 %v1704, %v1703
  br i1 %v1705, label %b218, label %b219
b218:
  %v1706 = mul i64 %v1700, %v1704
  %v1707 = sdiv i64 %v1706, %v1703
  %v1708 = add i64 %v1693, %v1707
  %v1709 = add i64 %v1704, 1
  %v1710 = mul i64 %v1700, %v1709
  %v1711 = sdiv i64 %v1710, %v1703
  %v1712 = add i64 %v1693, %v1711
  %v1713 = mul i64 %v1698, 192
  %v1714 = getelementptr inbounds float, ptr %v1567, i64 %v1713
  %v1715 = sub i64 %v1712, %v1708
  %v1716 = mul i64 %v1708, 8
  %v1717 = getelementptr inbounds float, ptr %v62, i64 %v1716
  %v1718 = getelementptr inbounds float, ptr %v1717, i64 0
  %v1719 = sub i64 %v1715, 1
  %v1720 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1719
  %v1721 = load ptr, ptr %v1720, align 4
  %v1722 = getelementptr inbounds float, ptr %v1679, i64 0
  %v1723 = icmp sgt i64 %v1715, 0
  br i1 %v1723, label %b220, label %b221
b220:
  call void %v1721(ptr %v1718, i64 8, ptr %v1714, i64 8, ptr %v1722, i64 16, i64 0)
  br label %b221
b221:
  %v1724 = add i64 %v1713, 64
  %v1725 = getelementptr inbounds float, ptr %v1567, i64 %v1724
  %v1726 = sub i64 %v1712, %v1708
  %v1727 = mul i64 %v1708, 16
  %v1728 = getelementptr inbounds float, ptr %v118, i64 %v1727
  %v1729 = getelementptr inbounds float, ptr %v1728, i64 0
  %v1730 = sub i64 %v1726, 1
  %v1731 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1730
  %v1732 = load ptr, ptr %v1731, align 4
  %v1733 = getelementptr inbounds float, ptr %v1679, i64 8
  %v1734 = icmp sgt i64 %v1726, 0
  br i1 %v1734, label %b222, label %b223
b222:
  call void %v1732(ptr %v1729, i64 16, ptr %v1725, i64 16, ptr %v1733, i64 16, i64 0)
  br label %b223
b223:
  %v1735 = add i64 %v1724, 128
  br label %b224
b224:
  %v1736 = phi i64 [ %v1708, %b223 ], [ %v1789, %b229 ]
  %v1737 = icmp slt i64 %v1736, %v1712
  br i1 %v1737, label %b225, label %b226
b225:
  %v1738 = sub i64 %v1736, %v1708
  %v1739 = mul i64 %v1738, 16
  %v1740 = getelementptr inbounds float, ptr %v1679, i64 %v1739
  %v1741 = mul i64 %v1736, 8
  %v1742 = getelementptr inbounds float, ptr %v160, i64 %v1741
  %v1743 = mul i64 %v1736, 8
  %v1744 = getelementptr inbounds float, ptr %v162, i64 %v1743
  %v1745 = mul i64 %v1736, 8
  %v1746 = getelementptr inbounds float, ptr %v164, i64 %v1745
  %v1747 = mul i64 %v1736, 8
  %v1748 = getelementptr inbounds float, ptr %v166, i64 %v1747
  br label %b227
b227:
  %v1749 = phi i64 [ 0, %b225 ], [ %v1788, %b228 ]
  %v1750 = icmp slt i64 %v1749, 1
  br i1 %v1750, label %b228, label %b229
b228:
  %v1751 = mul i64 %v1698, 1
  %v1752 = add i64 %v1751, %v1749
  %v1753 = mul i64 %v1752, 8
  %v1754 = add i64 0, %v1749
  %v1755 = mul i64 %v1754, 8
  %v1756 = getelementptr inbounds float, ptr %v1740, i64 %v1755
  %v1757 = load <8 x float>, ptr %v1756, align 4
  %v1758 = add i64 1, %v1749
  %v1759 = mul i64 %v1758, 8
  %v1760 = getelementptr inbounds float, ptr %v1740, i64 %v1759
  %v1761 = load <8 x float>, ptr %v1760, align 4
  %v1762 = add i64 0, %v1753
  %v1763 = getelementptr inbounds float, ptr %v20, i64 %v1762
  %v1764 = load <8 x float>, ptr %v1763, align 4
  %v1765 = fadd <8 x float> %v1757, %v1764
  %v1766 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1767 = shufflevector <8 x float> %v1766, <8 x float> poison, <8 x i32> zeroinitializer
  %v1768 = fcmp ole <8 x float> %v1765, %v1767
  %v1769 = select <8 x i1> %v1768, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1770 = fcmp une <8 x float> %v1769, splat (float 0x0000000000000000)
  %v1771 = select <8 x i1> %v1770, <8 x float> %v1767, <8 x float> %v1765
  %v1772 = add i64 0, %v1753
  %v1773 = getelementptr inbounds float, ptr %v46, i64 %v1772
  %v1774 = load <8 x float>, ptr %v1773, align 4
  %v1775 = fadd <8 x float> %v1761, %v1774
  %v1776 = fcmp ole <8 x float> %v1775, %v1767
  %v1777 = select <8 x i1> %v1776, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1778 = fcmp une <8 x float> %v1777, splat (float 0x0000000000000000)
  %v1779 = select <8 x i1> %v1778, <8 x float> %v1767, <8 x float> %v1775
  %v1780 = add i64 0, %v1753
  %v1781 = getelementptr inbounds float, ptr %v1742, i64 %v1780
  store <8 x float> %v1765, ptr %v1781, align 4
  %v1782 = add i64 0, %v1753
  %v1783 = getelementptr inbounds float, ptr %v1744, i64 %v1782
  store <8 x float> %v1771, ptr %v1783, align 4
  %v1784 = add i64 0, %v1753
  %v1785 = getelementptr inbounds float, ptr %v1746, i64 %v1784
  store <8 x float> %v1775, ptr %v1785, align 4
  %v1786 = add i64 0, %v1753
  %v1787 = getelementptr inbounds float, ptr %v1748, i64 %v1786
  store <8 x float> %v1779, ptr %v1787, align 4
  %v1788 = add nsw i64 %v1749, 1
  br label %b227
b229:
  %v1789 = add nsw i64 %v1736, 1
  br label %b224
b226:
  %v1790 = add nsw i64 %v1704, 1
  br label %b217
b219:
  %v1791 = add nsw i64 %v1698, 1
  br label %b214
b216:
  %v1792 = add nsw i64 %v1693, 96
  br label %b211
b213:
  %v1794 = add i64 %v8, 0
  %v1795 = sdiv i64 %v1794, 1
  %v1796 = add i64 %v2, 1
  %v1797 = mul i64 %v1795, %v2
  %v1798 = sdiv i64 %v1797, %v3
  %v1799 = mul i64 %v1798, 1
  %v1800 = icmp slt i64 %v1799, %v8
  %v1801 = select i1 %v1800, i64 %v1799, i64 %v8
  %v1802 = mul i64 %v1795, %v1796
  %v1803 = sdiv i64 %v1802, %v3
  %v1804 = mul i64 %v1803, 1
  %v1805 = icmp slt i64 %v1804, %v8
  %v1806 = select i1 %v1805, i64 %v1804, i64 %v8
  br label %b230
b230:
  %v1807 = phi i64 [ %v1801, %b213 ], [ %v1975, %b235 ]
  %v1808 = icmp slt i64 %v1807, %v1806
  br i1 %v1808, label %b231, label %b232
b231:
  %v1809 = add i64 %v1807, 96
  %v1810 = icmp slt i64 %v1809, %v1806
  %v1811 = select i1 %v1810, i64 %v1809, i64 %v1806
  br label %b233
b233:
  %v1812 = phi i64 [ 0, %b231 ], [ %v1974, %b238 ]
  %v1813 = icmp slt i64 %v1812, 1
  br i1 %v1813, label %b234, label %b235
b234:
  %v1814 = sub i64 %v1811, %v1807
  %v1815 = sub i64 6, 1
  %v1816 = add i64 %v1814, %v1815
  %v1817 = sdiv i64 %v1816, 6
  br label %b236
b236:
  %v1818 = phi i64 [ 0, %b234 ], [ %v1973, %b245 ]
  %v1819 = icmp slt i64 %v1818, %v1817
  br i1 %v1819, label %b237, label %b238
b237:
  %v1820 = mul i64 %v1814, %v1818
  %v1821 = sdiv i64 %v1820, %v1817
  %v1822 = add i64 %v1807, %v1821
  %v1823 = add i64 %v1818, 1
  %v1824 = mul i64 %v1814, %v1823
  %v1825 = sdiv i64 %v1824, %v1817
  %v1826 = add i64 %v1807, %v1825
  %v1827 = mul i64 %v1812, 256
  %v1828 = getelementptr inbounds float, ptr %v1568, i64 %v1827
  %v1829 = sub i64 %v1826, %v1822
  %v1830 = mul i64 %v1822, 8
  %v1831 = getelementptr inbounds float, ptr %v162, i64 %v1830
  %v1832 = getelementptr inbounds float, ptr %v1831, i64 0
  %v1833 = sub i64 %v1829, 1
  %v1834 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1833
  %v1835 = load ptr, ptr %v1834, align 4
  %v1836 = getelementptr inbounds float, ptr %v1793, i64 0
  %v1837 = icmp sgt i64 %v1829, 0
  br i1 %v1837, label %b239, label %b240
b239:
  call void %v1835(ptr %v1832, i64 8, ptr %v1828, i64 8, ptr %v1836, i64 32, i64 8)
  br label %b240
b240:
  %v1838 = add i64 %v1827, 128
  %v1839 = getelementptr inbounds float, ptr %v1568, i64 %v1838
  %v1840 = sub i64 %v1826, %v1822
  %v1841 = mul i64 %v1822, 8
  %v1842 = getelementptr inbounds float, ptr %v166, i64 %v1841
  %v1843 = getelementptr inbounds float, ptr %v1842, i64 0
  %v1844 = sub i64 %v1840, 1
  %v1845 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1844
  %v1846 = load ptr, ptr %v1845, align 4
  %v1847 = getelementptr inbounds float, ptr %v1793, i64 16
  %v1848 = icmp sgt i64 %v1840, 0
  br i1 %v1848, label %b241, label %b242
b241:
  call void %v1846(ptr %v1843, i64 8, ptr %v1839, i64 8, ptr %v1847, i64 32, i64 8)
  br label %b242
b242:
  %v1849 = add i64 %v1838, 128
  br label %b243
b243:
  %v1850 = phi i64 [ %v1822, %b242 ], [ %v1972, %b248 ]
  %v1851 = icmp slt i64 %v1850, %v1826
  br i1 %v1851, label %b244, label %b245
b244:
  %v1852 = sub i64 %v1850, %v1822
  %v1853 = mul i64 %v1852, 32
  %v1854 = getelementptr inbounds float, ptr %v1793, i64 %v1853
  %v1855 = mul i64 %v1850, 8
  %v1856 = getelementptr inbounds float, ptr %v148, i64 %v1855
  %v1857 = mul i64 %v1850, 8
  %v1858 = getelementptr inbounds float, ptr %v10, i64 %v1857
  %v1859 = mul i64 %v1850, 8
  %v1860 = getelementptr inbounds float, ptr %v168, i64 %v1859
  %v1861 = mul i64 %v1850, 8
  %v1862 = getelementptr inbounds float, ptr %v170, i64 %v1861
  %v1863 = mul i64 %v1850, 8
  %v1864 = getelementptr inbounds float, ptr %v172, i64 %v1863
  %v1865 = mul i64 %v1850, 8
  %v1866 = getelementptr inbounds float, ptr %v174, i64 %v1865
  br label %b246
b246:
  %v1867 = phi i64 [ 0, %b244 ], [ %v1971, %b247 ]
  %v1868 = icmp slt i64 %v1867, 1
  br i1 %v1868, label %b247, label %b248
b247:
  %v1869 = mul i64 %v1812, 1
  %v1870 = add i64 %v1869, %v1867
  %v1871 = mul i64 %v1870, 8
  %v1872 = add i64 0, %v1867
  %v1873 = mul i64 %v1872, 8
  %v1874 = getelementptr inbounds float, ptr %v1854, i64 %v1873
  %v1875 = load <8 x float>, ptr %v1874, align 4
  %v1876 = add i64 1, %v1867
  %v1877 = mul i64 %v1876, 8
  %v1878 = getelementptr inbounds float, ptr %v1854, i64 %v1877
  %v1879 = load <8 x float>, ptr %v1878, align 4
  %v1880 = add i64 2, %v1867
  %v1881 = mul i64 %v1880, 8
  %v1882 = getelementptr inbounds float, ptr %v1854, i64 %v1881
  %v1883 = load <8 x float>, ptr %v1882, align 4
  %v1884 = add i64 3, %v1867
  %v1885 = mul i64 %v1884, 8
  %v1886 = getelementptr inbounds float, ptr %v1854, i64 %v1885
  %v1887 = load <8 x float>, ptr %v1886, align 4
  %v1888 = add i64 8, %v1871
  %v1889 = getelementptr inbounds float, ptr %v24, i64 %v1888
  %v1890 = load <8 x float>, ptr %v1889, align 4
  %v1891 = fadd <8 x float> %v1875, %v1890
  %v1892 = add i64 0, %v1871
  %v1893 = getelementptr inbounds float, ptr %v1856, i64 %v1892
  %v1894 = load <8 x float>, ptr %v1893, align 4
  %v1895 = add i64 0, %v1871
  %v1896 = getelementptr inbounds float, ptr %v38, i64 %v1895
  %v1897 = load <8 x float>, ptr %v1896, align 4
  %v1898 = fadd <8 x float> %v1894, %v1897
  %v1899 = add i64 0, %v1871
  %v1900 = getelementptr inbounds float, ptr %v24, i64 %v1899
  %v1901 = load <8 x float>, ptr %v1900, align 4
  %v1902 = fadd <8 x float> %v1879, %v1901
  %v1903 = fsub <8 x float> %v1898, %v1902
  %v1904 = add i64 8, %v1871
  %v1905 = getelementptr inbounds float, ptr %v50, i64 %v1904
  %v1906 = load <8 x float>, ptr %v1905, align 4
  %v1907 = fadd <8 x float> %v1883, %v1906
  %v1908 = add i64 0, %v1871
  %v1909 = getelementptr inbounds float, ptr %v1858, i64 %v1908
  %v1910 = load <8 x float>, ptr %v1909, align 4
  %v1911 = add i64 0, %v1871
  %v1912 = getelementptr inbounds float, ptr %v50, i64 %v1911
  %v1913 = load <8 x float>, ptr %v1912, align 4
  %v1914 = fadd <8 x float> %v1887, %v1913
  %v1915 = fsub <8 x float> %v1910, %v1914
  %v1916 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1907)
  %v1917 = fneg <8 x float> %v1916
  %v1918 = fcmp olt <8 x float> %v1917, splat (float 0xC05A400000000000)
  %v1919 = select <8 x i1> %v1918, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1917
  %v1920 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1919, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1921 = fsub <8 x float> %v1920, splat (float 0x4168000000000000)
  %v1922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1921, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1919)
  %v1923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1921, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1922)
  %v1924 = bitcast <8 x float> %v1920 to <8 x i32>
  %v1925 = fmul <8 x float> %v1923, %v1923
  %v1926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1923, <8 x float> splat (float 0x3F81227F40000000))
  %v1927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1926, <8 x float> %v1923, <8 x float> splat (float 0x3FA5556740000000))
  %v1928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1927, <8 x float> %v1923, <8 x float> splat (float 0x3FC5554B00000000))
  %v1929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1928, <8 x float> %v1923, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1925, <8 x float> %v1929, <8 x float> %v1923)
  %v1931 = sub <8 x i32> %v1924, splat (i32 1262485250)
  %v1932 = lshr <8 x i32> %v1931, splat (i32 1)
  %v1933 = sub <8 x i32> %v1931, %v1932
  %v1934 = shl <8 x i32> %v1932, splat (i32 23)
  %v1935 = bitcast <8 x i32> %v1934 to <8 x float>
  %v1936 = shl <8 x i32> %v1933, splat (i32 23)
  %v1937 = bitcast <8 x i32> %v1936 to <8 x float>
  %v1938 = fadd <8 x float> %v1930, splat (float 0x3FF0000000000000)
  %v1939 = fmul <8 x float> %v1938, %v1935
  %v1940 = fmul <8 x float> %v1939, %v1937
  %v1941 = fcmp ogt <8 x float> %v1940, splat (float 0x3FDA8279A0000000)
  %v1942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1940, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1943 = select <8 x i1> %v1941, <8 x float> %v1942, <8 x float> %v1940
  %v1944 = select <8 x i1> %v1941, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1945 = select <8 x i1> %v1941, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1946 = fmul <8 x float> %v1943, %v1943
  %v1947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1946, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1947, <8 x float> %v1946, <8 x float> splat (float 0xBFC546EF00000000))
  %v1949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1948, <8 x float> %v1946, <8 x float> splat (float 0xBFD0002320000000))
  %v1950 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1946, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1950, <8 x float> %v1946, <8 x float> splat (float 0x3FC999FF60000000))
  %v1952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1951, <8 x float> %v1946, <8 x float> splat (float 0x3FD5555540000000))
  %v1953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1943, <8 x float> %v1949, <8 x float> %v1952)
  %v1954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1943, <8 x float> %v1953, <8 x float> splat (float 0xBFE0000000000000))
  %v1955 = fmul <8 x float> %v1943, %v1943
  %v1956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1955, <8 x float> %v1954, <8 x float> %v1945)
  %v1957 = fadd <8 x float> %v1956, %v1943
  %v1958 = fadd <8 x float> %v1957, %v1944
  %v1959 = fcmp ogt <8 x float> %v1907, splat (float 0x0000000000000000)
  %v1960 = select <8 x i1> %v1959, <8 x float> %v1907, <8 x float> splat (float 0x0000000000000000)
  %v1961 = fadd <8 x float> %v1960, %v1958
  %v1962 = fdiv <8 x float> %v1915, %v1961
  %v1963 = add i64 0, %v1871
  %v1964 = getelementptr inbounds float, ptr %v1860, i64 %v1963
  store <8 x float> %v1891, ptr %v1964, align 4
  %v1965 = add i64 0, %v1871
  %v1966 = getelementptr inbounds float, ptr %v1862, i64 %v1965
  store <8 x float> %v1903, ptr %v1966, align 4
  %v1967 = add i64 0, %v1871
  %v1968 = getelementptr inbounds float, ptr %v1864, i64 %v1967
  store <8 x float> %v1907, ptr %v1968, align 4
  %v1969 = add i64 0, %v1871
  %v1970 = getelementptr inbounds float, ptr %v1866, i64 %v1969
  store <8 x float> %v1962, ptr %v1970, align 4
  %v1971 = add nsw i64 %v1867, 1
  br label %b246
b248:
  %v1972 = add nsw i64 %v1850, 1
  br label %b243
b245:
  %v1973 = add nsw i64 %v1818, 1
  br label %b236
b238:
  %v1974 = add nsw i64 %v1812, 1
  br label %b233
b235:
  %v1975 = add nsw i64 %v1807, 96
  br label %b230
b232:
  %v1976 = add i64 %v8, 0
  %v1977 = sdiv i64 %v1976, 1
  %v1978 = add i64 %v2, 1
  %v1979 = mul i64 %v1977, %v2
  %v1980 = sdiv i64 %v1979, %v3
  %v1981 = mul i64 %v1980, 1
  %v1982 = icmp slt i64 %v1981, %v8
  %v1983 = select i1 %v1982, i64 %v1981, i64 %v8
  %v1984 = mul i64 %v1977, %v1978
  %v1985 = sdiv i64 %v1984, %v3
  %v1986 = mul i64 %v1985, 1
  %v1987 = icmp slt i64 %v1986, %v8
  %v1988 = select i1 %v1987, i64 %v1986, i64 %v8
  br label %b249
b249:
  %v1989 = phi i64 [ %v1983, %b232 ], [ %v2164, %b254 ]
  %v1990 = icmp slt i64 %v1989, %v1988
  br i1 %v1990, label %b250, label %b251
b250:
  br label %b252
b252:
  %v1991 = phi i64 [ 0, %b250 ], [ %v2150, %b253 ]
  %v1992 = phi <8 x float> [ splat (float 0x0000000000000000), %b250 ], [ %v2149, %b253 ]
  %v1993 = icmp slt i64 %v1991, 8
  br i1 %v1993, label %b253, label %b254
b253:
  %v1994 = mul i64 %v1989, 8
  %v1995 = getelementptr inbounds float, ptr %v168, i64 %v1994
  %v1996 = mul i64 %v1989, 8
  %v1997 = getelementptr inbounds float, ptr %v150, i64 %v1996
  %v1998 = mul i64 %v1989, 8
  %v1999 = getelementptr inbounds float, ptr %v170, i64 %v1998
  %v2000 = add i64 0, %v1991
  %v2001 = getelementptr inbounds float, ptr %v1995, i64 %v2000
  %v2002 = load <8 x float>, ptr %v2001, align 4
  %v2003 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2002)
  %v2004 = fneg <8 x float> %v2003
  %v2005 = fcmp olt <8 x float> %v2004, splat (float 0xC05A400000000000)
  %v2006 = select <8 x i1> %v2005, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2004
  %v2007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2006, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2008 = fsub <8 x float> %v2007, splat (float 0x4168000000000000)
  %v2009 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2008, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2006)
  %v2010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2008, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2009)
  %v2011 = bitcast <8 x float> %v2007 to <8 x i32>
  %v2012 = fmul <8 x float> %v2010, %v2010
  %v2013 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2010, <8 x float> splat (float 0x3F81227F40000000))
  %v2014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2013, <8 x float> %v2010, <8 x float> splat (float 0x3FA5556740000000))
  %v2015 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2014, <8 x float> %v2010, <8 x float> splat (float 0x3FC5554B00000000))
  %v2016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2015, <8 x float> %v2010, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2012, <8 x float> %v2016, <8 x float> %v2010)
  %v2018 = sub <8 x i32> %v2011, splat (i32 1262485250)
  %v2019 = lshr <8 x i32> %v2018, splat (i32 1)
  %v2020 = sub <8 x i32> %v2018, %v2019
  %v2021 = shl <8 x i32> %v2019, splat (i32 23)
  %v2022 = bitcast <8 x i32> %v2021 to <8 x float>
  %v2023 = shl <8 x i32> %v2020, splat (i32 23)
  %v2024 = bitcast <8 x i32> %v2023 to <8 x float>
  %v2025 = fadd <8 x float> %v2017, splat (float 0x3FF0000000000000)
  %v2026 = fmul <8 x float> %v2025, %v2022
  %v2027 = fmul <8 x float> %v2026, %v2024
  %v2028 = fcmp ogt <8 x float> %v2027, splat (float 0x3FDA8279A0000000)
  %v2029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2027, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2030 = select <8 x i1> %v2028, <8 x float> %v2029, <8 x float> %v2027
  %v2031 = select <8 x i1> %v2028, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2032 = select <8 x i1> %v2028, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2033 = fmul <8 x float> %v2030, %v2030
  %v2034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2033, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2034, <8 x float> %v2033, <8 x float> splat (float 0xBFC546EF00000000))
  %v2036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2035, <8 x float> %v2033, <8 x float> splat (float 0xBFD0002320000000))
  %v2037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2033, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2037, <8 x float> %v2033, <8 x float> splat (float 0x3FC999FF60000000))
  %v2039 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2038, <8 x float> %v2033, <8 x float> splat (float 0x3FD5555540000000))
  %v2040 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2030, <8 x float> %v2036, <8 x float> %v2039)
  %v2041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2030, <8 x float> %v2040, <8 x float> splat (float 0xBFE0000000000000))
  %v2042 = fmul <8 x float> %v2030, %v2030
  %v2043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2042, <8 x float> %v2041, <8 x float> %v2032)
  %v2044 = fadd <8 x float> %v2043, %v2030
  %v2045 = fadd <8 x float> %v2044, %v2031
  %v2046 = fcmp ogt <8 x float> %v2002, splat (float 0x0000000000000000)
  %v2047 = select <8 x i1> %v2046, <8 x float> %v2002, <8 x float> splat (float 0x0000000000000000)
  %v2048 = fadd <8 x float> %v2047, %v2045
  %v2049 = add i64 0, %v1991
  %v2050 = getelementptr inbounds float, ptr %v1997, i64 %v2049
  %v2051 = load <8 x float>, ptr %v2050, align 4
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
  %v2077 = fcmp ogt <8 x float> %v2076, splat (float 0x3FDA8279A0000000)
  %v2078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2076, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2079 = select <8 x i1> %v2077, <8 x float> %v2078, <8 x float> %v2076
  %v2080 = select <8 x i1> %v2077, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2081 = select <8 x i1> %v2077, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2082 = fmul <8 x float> %v2079, %v2079
  %v2083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2082, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2083, <8 x float> %v2082, <8 x float> splat (float 0xBFC546EF00000000))
  %v2085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2084, <8 x float> %v2082, <8 x float> splat (float 0xBFD0002320000000))
  %v2086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2082, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2086, <8 x float> %v2082, <8 x float> splat (float 0x3FC999FF60000000))
  %v2088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2087, <8 x float> %v2082, <8 x float> splat (float 0x3FD5555540000000))
  %v2089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2079, <8 x float> %v2085, <8 x float> %v2088)
  %v2090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2079, <8 x float> %v2089, <8 x float> splat (float 0xBFE0000000000000))
  %v2091 = fmul <8 x float> %v2079, %v2079
  %v2092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2091, <8 x float> %v2090, <8 x float> %v2081)
  %v2093 = fadd <8 x float> %v2092, %v2079
  %v2094 = fadd <8 x float> %v2093, %v2080
  %v2095 = fcmp ogt <8 x float> %v2051, splat (float 0x0000000000000000)
  %v2096 = select <8 x i1> %v2095, <8 x float> %v2051, <8 x float> splat (float 0x0000000000000000)
  %v2097 = fadd <8 x float> %v2096, %v2094
  %v2098 = fdiv <8 x float> %v2048, %v2097
  %v2099 = fcmp olt <8 x float> %v2098, splat (float 0x3810000000000000)
  %v2100 = fmul <8 x float> %v2098, splat (float 0x4160000000000000)
  %v2101 = select <8 x i1> %v2099, <8 x float> %v2100, <8 x float> %v2098
  %v2102 = bitcast <8 x float> %v2101 to <8 x i32>
  %v2103 = sub <8 x i32> %v2102, splat (i32 -13302541)
  %v2104 = lshr <8 x i32> %v2103, splat (i32 23)
  %v2105 = select <8 x i1> %v2099, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v2106 = add <8 x i32> %v2104, splat (i32 1262485504)
  %v2107 = bitcast <8 x i32> %v2106 to <8 x float>
  %v2108 = fsub <8 x float> %v2107, %v2105
  %v2109 = and <8 x i32> %v2103, splat (i32 8388607)
  %v2110 = add <8 x i32> %v2109, splat (i32 1060439283)
  %v2111 = bitcast <8 x i32> %v2110 to <8 x float>
  %v2112 = fsub <8 x float> %v2111, splat (float 0x3FF0000000000000)
  %v2113 = fmul <8 x float> %v2108, splat (float 0x3FE62E4000000000)
  %v2114 = fmul <8 x float> %v2108, splat (float 0x3EB7F7D1C0000000)
  %v2115 = fmul <8 x float> %v2112, %v2112
  %v2116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2115, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2116, <8 x float> %v2115, <8 x float> splat (float 0xBFC546EF00000000))
  %v2118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2117, <8 x float> %v2115, <8 x float> splat (float 0xBFD0002320000000))
  %v2119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2115, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2119, <8 x float> %v2115, <8 x float> splat (float 0x3FC999FF60000000))
  %v2121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2120, <8 x float> %v2115, <8 x float> splat (float 0x3FD5555540000000))
  %v2122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2112, <8 x float> %v2118, <8 x float> %v2121)
  %v2123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2112, <8 x float> %v2122, <8 x float> splat (float 0xBFE0000000000000))
  %v2124 = fmul <8 x float> %v2112, %v2112
  %v2125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2124, <8 x float> %v2123, <8 x float> %v2114)
  %v2126 = fadd <8 x float> %v2125, %v2112
  %v2127 = fadd <8 x float> %v2126, %v2113
  %v2128 = fcmp oeq <8 x float> %v2098, splat (float 0x7FF0000000000000)
  %v2129 = select <8 x i1> %v2128, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v2127
  %v2130 = fcmp oeq <8 x float> %v2098, splat (float 0x0000000000000000)
  %v2131 = select <8 x i1> %v2130, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v2129
  %v2132 = fcmp ult <8 x float> %v2098, splat (float 0x0000000000000000)
  %v2133 = select <8 x i1> %v2132, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v2131
  %v2134 = fmul <8 x float> %v2097, %v2097
  %v2135 = add i64 0, %v1991
  %v2136 = getelementptr inbounds float, ptr %v1999, i64 %v2135
  %v2137 = load <8 x float>, ptr %v2136, align 4
  %v2138 = fmul <8 x float> %v2137, %v2137
  %v2139 = fadd <8 x float> %v2134, %v2138
  %v2140 = fmul <8 x float> %v2048, %v2048
  %v2141 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2142 = shufflevector <8 x float> %v2141, <8 x float> poison, <8 x i32> zeroinitializer
  %v2143 = fmul <8 x float> %v2142, %v2140
  %v2144 = fdiv <8 x float> %v2139, %v2143
  %v2145 = fadd <8 x float> %v2133, %v2144
  %v2146 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v2147 = shufflevector <8 x float> %v2146, <8 x float> poison, <8 x i32> zeroinitializer
  %v2148 = fsub <8 x float> %v2145, %v2147
  %v2149 = fadd <8 x float> %v1992, %v2148
  %v2150 = add nsw i64 %v1991, 8
  br label %b252
b254:
  %v2151 = shufflevector <8 x float> %v1992, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2152 = shufflevector <8 x float> %v1992, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2153 = fadd <4 x float> %v2151, %v2152
  %v2154 = shufflevector <4 x float> %v2153, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2155 = shufflevector <4 x float> %v2153, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2156 = fadd <2 x float> %v2154, %v2155
  %v2157 = extractelement <2 x float> %v2156, i64 0
  %v2158 = extractelement <2 x float> %v2156, i64 1
  %v2159 = fadd float %v2157, %v2158
  %v2160 = fadd float %v2159, 0x0000000000000000
  %v2161 = mul i64 %v1989, 1
  %v2162 = getelementptr inbounds float, ptr %v66, i64 %v2161
  %v2163 = getelementptr inbounds float, ptr %v2162, i64 0
  store float %v2160, ptr %v2163, align 4
  %v2164 = add nsw i64 %v1989, 1
  br label %b249
b251:
  %v2165 = add i64 %v8, 0
  %v2166 = sdiv i64 %v2165, 1
  %v2167 = add i64 %v2, 1
  %v2168 = mul i64 %v2166, %v2
  %v2169 = sdiv i64 %v2168, %v3
  %v2170 = mul i64 %v2169, 1
  %v2171 = icmp slt i64 %v2170, %v8
  %v2172 = select i1 %v2171, i64 %v2170, i64 %v8
  %v2173 = mul i64 %v2166, %v2167
  %v2174 = sdiv i64 %v2173, %v3
  %v2175 = mul i64 %v2174, 1
  %v2176 = icmp slt i64 %v2175, %v8
  %v2177 = select i1 %v2176, i64 %v2175, i64 %v8
  br label %b255
b255:
  %v2178 = phi i64 [ %v2172, %b251 ], [ %v2294, %b260 ]
  %v2179 = icmp slt i64 %v2178, %v2177
  br i1 %v2179, label %b256, label %b257
b256:
  br label %b258
b258:
  %v2180 = phi i64 [ 0, %b256 ], [ %v2280, %b259 ]
  %v2181 = phi <8 x float> [ splat (float 0x0000000000000000), %b256 ], [ %v2279, %b259 ]
  %v2182 = icmp slt i64 %v2180, 8
  br i1 %v2182, label %b259, label %b260
b259:
  %v2183 = mul i64 %v2178, 8
  %v2184 = getelementptr inbounds float, ptr %v172, i64 %v2183
  %v2185 = mul i64 %v2178, 8
  %v2186 = getelementptr inbounds float, ptr %v174, i64 %v2185
  %v2187 = add i64 0, %v2180
  %v2188 = getelementptr inbounds float, ptr %v2184, i64 %v2187
  %v2189 = load <8 x float>, ptr %v2188, align 4
  %v2190 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2189)
  %v2191 = fneg <8 x float> %v2190
  %v2192 = fcmp olt <8 x float> %v2191, splat (float 0xC05A400000000000)
  %v2193 = select <8 x i1> %v2192, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2191
  %v2194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2193, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2195 = fsub <8 x float> %v2194, splat (float 0x4168000000000000)
  %v2196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2195, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2193)
  %v2197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2195, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2196)
  %v2198 = bitcast <8 x float> %v2194 to <8 x i32>
  %v2199 = fmul <8 x float> %v2197, %v2197
  %v2200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2197, <8 x float> splat (float 0x3F81227F40000000))
  %v2201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2200, <8 x float> %v2197, <8 x float> splat (float 0x3FA5556740000000))
  %v2202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2201, <8 x float> %v2197, <8 x float> splat (float 0x3FC5554B00000000))
  %v2203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2202, <8 x float> %v2197, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2199, <8 x float> %v2203, <8 x float> %v2197)
  %v2205 = sub <8 x i32> %v2198, splat (i32 1262485250)
  %v2206 = lshr <8 x i32> %v2205, splat (i32 1)
  %v2207 = sub <8 x i32> %v2205, %v2206
  %v2208 = shl <8 x i32> %v2206, splat (i32 23)
  %v2209 = bitcast <8 x i32> %v2208 to <8 x float>
  %v2210 = shl <8 x i32> %v2207, splat (i32 23)
  %v2211 = bitcast <8 x i32> %v2210 to <8 x float>
  %v2212 = fadd <8 x float> %v2204, splat (float 0x3FF0000000000000)
  %v2213 = fmul <8 x float> %v2212, %v2209
  %v2214 = fmul <8 x float> %v2213, %v2211
  %v2215 = fcmp ogt <8 x float> %v2214, splat (float 0x3FDA8279A0000000)
  %v2216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2214, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2217 = select <8 x i1> %v2215, <8 x float> %v2216, <8 x float> %v2214
  %v2218 = select <8 x i1> %v2215, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2219 = select <8 x i1> %v2215, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2220 = fmul <8 x float> %v2217, %v2217
  %v2221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2220, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2221, <8 x float> %v2220, <8 x float> splat (float 0xBFC546EF00000000))
  %v2223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2222, <8 x float> %v2220, <8 x float> splat (float 0xBFD0002320000000))
  %v2224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2220, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2224, <8 x float> %v2220, <8 x float> splat (float 0x3FC999FF60000000))
  %v2226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2225, <8 x float> %v2220, <8 x float> splat (float 0x3FD5555540000000))
  %v2227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2217, <8 x float> %v2223, <8 x float> %v2226)
  %v2228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2217, <8 x float> %v2227, <8 x float> splat (float 0xBFE0000000000000))
  %v2229 = fmul <8 x float> %v2217, %v2217
  %v2230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2229, <8 x float> %v2228, <8 x float> %v2219)
  %v2231 = fadd <8 x float> %v2230, %v2217
  %v2232 = fadd <8 x float> %v2231, %v2218
  %v2233 = fcmp ogt <8 x float> %v2189, splat (float 0x0000000000000000)
  %v2234 = select <8 x i1> %v2233, <8 x float> %v2189, <8 x float> splat (float 0x0000000000000000)
  %v2235 = fadd <8 x float> %v2234, %v2232
  %v2236 = fcmp olt <8 x float> %v2235, splat (float 0x3810000000000000)
  %v2237 = fmul <8 x float> %v2235, splat (float 0x4160000000000000)
  %v2238 = select <8 x i1> %v2236, <8 x float> %v2237, <8 x float> %v2235
  %v2239 = bitcast <8 x float> %v2238 to <8 x i32>
  %v2240 = sub <8 x i32> %v2239, splat (i32 -13302541)
  %v2241 = lshr <8 x i32> %v2240, splat (i32 23)
  %v2242 = select <8 x i1> %v2236, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v2243 = add <8 x i32> %v2241, splat (i32 1262485504)
  %v2244 = bitcast <8 x i32> %v2243 to <8 x float>
  %v2245 = fsub <8 x float> %v2244, %v2242
  %v2246 = and <8 x i32> %v2240, splat (i32 8388607)
  %v2247 = add <8 x i32> %v2246, splat (i32 1060439283)
  %v2248 = bitcast <8 x i32> %v2247 to <8 x float>
  %v2249 = fsub <8 x float> %v2248, splat (float 0x3FF0000000000000)
  %v2250 = fmul <8 x float> %v2245, splat (float 0x3FE62E4000000000)
  %v2251 = fmul <8 x float> %v2245, splat (float 0x3EB7F7D1C0000000)
  %v2252 = fmul <8 x float> %v2249, %v2249
  %v2253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2252, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2253, <8 x float> %v2252, <8 x float> splat (float 0xBFC546EF00000000))
  %v2255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2254, <8 x float> %v2252, <8 x float> splat (float 0xBFD0002320000000))
  %v2256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2252, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2256, <8 x float> %v2252, <8 x float> splat (float 0x3FC999FF60000000))
  %v2258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2257, <8 x float> %v2252, <8 x float> splat (float 0x3FD5555540000000))
  %v2259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2249, <8 x float> %v2255, <8 x float> %v2258)
  %v2260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2249, <8 x float> %v2259, <8 x float> splat (float 0xBFE0000000000000))
  %v2261 = fmul <8 x float> %v2249, %v2249
  %v2262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2261, <8 x float> %v2260, <8 x float> %v2251)
  %v2263 = fadd <8 x float> %v2262, %v2249
  %v2264 = fadd <8 x float> %v2263, %v2250
  %v2265 = fcmp oeq <8 x float> %v2235, splat (float 0x7FF0000000000000)
  %v2266 = select <8 x i1> %v2265, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v2264
  %v2267 = fcmp oeq <8 x float> %v2235, splat (float 0x0000000000000000)
  %v2268 = select <8 x i1> %v2267, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v2266
  %v2269 = fcmp ult <8 x float> %v2235, splat (float 0x0000000000000000)
  %v2270 = select <8 x i1> %v2269, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v2268
  %v2271 = add i64 0, %v2180
  %v2272 = getelementptr inbounds float, ptr %v2186, i64 %v2271
  %v2273 = load <8 x float>, ptr %v2272, align 4
  %v2274 = fmul <8 x float> %v2273, %v2273
  %v2275 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v2276 = shufflevector <8 x float> %v2275, <8 x float> poison, <8 x i32> zeroinitializer
  %v2277 = fdiv <8 x float> %v2274, %v2276
  %v2278 = fadd <8 x float> %v2270, %v2277
  %v2279 = fadd <8 x float> %v2181, %v2278
  %v2280 = add nsw i64 %v2180, 8
  br label %b258
b260:
  %v2281 = shufflevector <8 x float> %v2181, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2282 = shufflevector <8 x float> %v2181, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2283 = fadd <4 x float> %v2281, %v2282
  %v2284 = shufflevector <4 x float> %v2283, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2285 = shufflevector <4 x float> %v2283, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2286 = fadd <2 x float> %v2284, %v2285
  %v2287 = extractelement <2 x float> %v2286, i64 0
  %v2288 = extractelement <2 x float> %v2286, i64 1
  %v2289 = fadd float %v2287, %v2288
  %v2290 = fadd float %v2289, 0x0000000000000000
  %v2291 = mul i64 %v2178, 1
  %v2292 = getelementptr inbounds float, ptr %v68, i64 %v2291
  %v2293 = getelementptr inbounds float, ptr %v2292, i64 0
  store float %v2290, ptr %v2293, align 4
  %v2294 = add nsw i64 %v2178, 1
  br label %b255
b257:
  %v2295 = icmp sgt i64 %v3, 1
  br i1 %v2295, label %b261, label %b262
b261:
  %v2296 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2297 = atomicrmw add ptr %v2296, i64 1 acq_rel
  %v2298 = load i64, ptr %v279, align 8
  %v2299 = add i64 %v2298, 1
  store i64 %v2299, ptr %v279, align 8
  %v2300 = mul i64 %v3, %v2299
  br label %b263
b263:
  %v2301 = load atomic i64, ptr %v2296 acquire, align 8
  %v2302 = icmp slt i64 %v2301, %v2300
  br i1 %v2302, label %b264, label %b265
b264:
  %v2303 = call i32 @sched_yield()
  br label %b263
b265:
  br label %b262
b262:
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
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
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
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v279 = alloca i64, i64 1, align 8
  %v709 = alloca float, i64 128, align 4
  %v817 = alloca float, i64 96, align 4
  %v886 = alloca float, i64 64, align 4
  %v1253 = alloca float, i64 96, align 4
  %v1363 = alloca float, i64 64, align 4
  %v1649 = alloca float, i64 64, align 4
  %v1741 = alloca float, i64 144, align 4
  %v1978 = alloca float, i64 64, align 4
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
  %v191 = getelementptr inbounds i64, ptr %v1, i64 6
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 7
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 28
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 29
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 30
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 31
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 32
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 34
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 35
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 36
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 37
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 38
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 60
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 61
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 62
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 63
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 64
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 65
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 67
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 68
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 72
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 73
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 74
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 75
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 76
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 77
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 78
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 79
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 80
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 81
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 82
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 83
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 84
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 85
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 86
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 87
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 88
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 89
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 90
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 91
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 92
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 94
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 95
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 96
  %v278 = load i64, ptr %v277, align 8
  store i64 0, ptr %v279, align 8
  %v280 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v281 = load ptr, ptr %v280, align 4
  %v282 = mul i64 %v2, 21504
  %v283 = add i64 %v282, 1408
  %v284 = getelementptr inbounds float, ptr %v281, i64 %v283
  %v285 = getelementptr inbounds float, ptr %v281, i64 0
  %v286 = getelementptr inbounds float, ptr %v281, i64 256
  %v287 = getelementptr inbounds float, ptr %v281, i64 384
  %v288 = getelementptr inbounds i64, ptr %v1, i64 4
  %v289 = load i64, ptr %v288, align 8
  %v290 = icmp eq i64 %v289, 0
  br i1 %v290, label %b0, label %b1
b0:
  %v291 = add i64 1, 0
  %v292 = sdiv i64 %v291, 1
  %v293 = add i64 %v2, 1
  %v294 = mul i64 %v292, %v2
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, 1
  %v298 = select i1 %v297, i64 %v296, i64 1
  %v299 = mul i64 %v292, %v293
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, 1
  %v303 = select i1 %v302, i64 %v301, i64 1
  %v304 = icmp slt i64 %v303, 1
  %v305 = select i1 %v304, i64 %v303, i64 1
  br label %b2
b2:
  %v306 = phi i64 [ %v298, %b0 ], [ %v330, %b3 ]
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b3, label %b4
b3:
  %v308 = mul i64 %v306, 256
  %v309 = mul i64 %v306, 8
  %v310 = add i64 %v308, 0
  %v311 = add i64 %v309, 0
  %v312 = getelementptr inbounds float, ptr %v285, i64 %v310
  %v313 = sub i64 8, %v311
  %v314 = icmp slt i64 %v313, 0
  %v315 = select i1 %v314, i64 0, i64 %v313
  %v316 = mul i64 %v311, 1
  %v317 = add i64 0, %v316
  %v318 = getelementptr inbounds float, ptr %v48, i64 %v317
  call void @pack_rows(ptr %v318, i64 1, i64 8, i64 16, i64 %v315, ptr %v312, i64 8)
  %v319 = add i64 %v308, 128
  %v320 = add i64 %v319, 0
  %v321 = add i64 %v309, 0
  %v322 = getelementptr inbounds float, ptr %v285, i64 %v320
  %v323 = sub i64 8, %v321
  %v324 = icmp slt i64 %v323, 0
  %v325 = select i1 %v324, i64 0, i64 %v323
  %v326 = mul i64 %v321, 1
  %v327 = add i64 0, %v326
  %v328 = getelementptr inbounds float, ptr %v22, i64 %v327
  call void @pack_rows(ptr %v328, i64 1, i64 8, i64 16, i64 %v325, ptr %v322, i64 8)
  %v329 = add i64 %v319, 128
  %v330 = add nsw i64 %v306, 1
  br label %b2
b4:
  %v331 = add i64 1, 0
  %v332 = sdiv i64 %v331, 1
  %v333 = add i64 %v2, 1
  %v334 = mul i64 %v332, %v2
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, 1
  %v338 = select i1 %v337, i64 %v336, i64 1
  %v339 = mul i64 %v332, %v333
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, 1
  %v343 = select i1 %v342, i64 %v341, i64 1
  %v344 = icmp slt i64 %v343, 1
  %v345 = select i1 %v344, i64 %v343, i64 1
  br label %b5
b5:
  %v346 = phi i64 [ %v338, %b4 ], [ %v369, %b6 ]
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b6, label %b7
b6:
  %v348 = mul i64 %v346, 128
  %v349 = mul i64 %v346, 16
  %v350 = add i64 %v348, 0
  %v351 = add i64 %v349, 0
  %v352 = getelementptr inbounds float, ptr %v286, i64 %v350
  %v353 = sub i64 16, %v351
  %v354 = icmp slt i64 %v353, 0
  %v355 = select i1 %v354, i64 0, i64 %v353
  %v356 = mul i64 %v351, 1
  %v357 = add i64 0, %v356
  %v358 = getelementptr inbounds float, ptr %v44, i64 %v357
  call void @pack_rows(ptr %v358, i64 1, i64 16, i64 8, i64 %v355, ptr %v352, i64 16)
  %v359 = add i64 %v348, 8
  %v360 = add i64 %v349, 8
  %v361 = getelementptr inbounds float, ptr %v286, i64 %v359
  %v362 = sub i64 16, %v360
  %v363 = icmp slt i64 %v362, 0
  %v364 = select i1 %v363, i64 0, i64 %v362
  %v365 = mul i64 %v360, 1
  %v366 = add i64 0, %v365
  %v367 = getelementptr inbounds float, ptr %v44, i64 %v366
  call void @pack_rows(ptr %v367, i64 1, i64 16, i64 8, i64 %v364, ptr %v361, i64 16)
  %v368 = add i64 %v348, 128
  %v369 = add nsw i64 %v346, 1
  br label %b5
b7:
  %v370 = add i64 1, 0
  %v371 = sdiv i64 %v370, 1
  %v372 = add i64 %v2, 1
  %v373 = mul i64 %v371, %v2
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, 1
  %v377 = select i1 %v376, i64 %v375, i64 1
  %v378 = mul i64 %v371, %v372
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, 1
  %v382 = select i1 %v381, i64 %v380, i64 1
  %v383 = icmp slt i64 %v382, 1
  %v384 = select i1 %v383, i64 %v382, i64 1
  br label %b8
b8:
  %v385 = phi i64 [ %v377, %b7 ], [ %v399, %b9 ]
  %v386 = icmp slt i64 %v385, %v384
  br i1 %v386, label %b9, label %b10
b9:
  %v387 = mul i64 %v385, 64
  %v388 = mul i64 %v385, 8
  %v389 = add i64 %v387, 0
  %v390 = add i64 %v388, 0
  %v391 = getelementptr inbounds float, ptr %v287, i64 %v389
  %v392 = sub i64 8, %v390
  %v393 = icmp slt i64 %v392, 0
  %v394 = select i1 %v393, i64 0, i64 %v392
  %v395 = mul i64 %v390, 1
  %v396 = add i64 0, %v395
  %v397 = getelementptr inbounds float, ptr %v18, i64 %v396
  call void @pack_rows(ptr %v397, i64 1, i64 8, i64 8, i64 %v394, ptr %v391, i64 8)
  %v398 = add i64 %v387, 64
  %v399 = add nsw i64 %v385, 1
  br label %b8
b10:
  br label %b1
b1:
  %v400 = icmp sgt i64 %v3, 1
  br i1 %v400, label %b11, label %b12
b11:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v402 = atomicrmw add ptr %v401, i64 1 acq_rel
  %v403 = load i64, ptr %v279, align 8
  %v404 = add i64 %v403, 1
  store i64 %v404, ptr %v279, align 8
  %v405 = mul i64 %v3, %v404
  br label %b13
b13:
  %v406 = load atomic i64, ptr %v401 acquire, align 8
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b14, label %b15
b14:
  %v408 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v409 = add i64 %v8, 0
  %v410 = sdiv i64 %v409, 1
  %v411 = add i64 %v2, 1
  %v412 = mul i64 %v410, %v2
  %v413 = sdiv i64 %v412, %v3
  %v414 = mul i64 %v413, 1
  %v415 = icmp slt i64 %v414, %v8
  %v416 = select i1 %v415, i64 %v414, i64 %v8
  %v417 = mul i64 %v410, %v411
  %v418 = sdiv i64 %v417, %v3
  %v419 = mul i64 %v418, 1
  %v420 = icmp slt i64 %v419, %v8
  %v421 = select i1 %v420, i64 %v419, i64 %v8
  br label %b16
b16:
  %v422 = phi i64 [ %v416, %b12 ], [ %v708, %b17 ]
  %v423 = icmp slt i64 %v422, %v421
  br i1 %v423, label %b17, label %b18
b17:
  %v424 = mul i64 %v422, 1
  %v425 = getelementptr inbounds float, ptr %v56, i64 %v424
  %v426 = getelementptr inbounds float, ptr %v425, i64 0
  %v427 = load float, ptr %v426, align 4
  %v428 = fdiv float %v427, 0x4000000000000000
  %v429 = mul i64 %v422, 8
  %v430 = getelementptr inbounds float, ptr %v174, i64 %v429
  %v431 = mul i64 %v422, 8
  %v432 = getelementptr inbounds float, ptr %v172, i64 %v431
  %v433 = mul i64 %v422, 1
  %v434 = getelementptr inbounds float, ptr %v54, i64 %v433
  %v435 = getelementptr inbounds float, ptr %v434, i64 0
  %v436 = load float, ptr %v435, align 4
  %v437 = mul i64 %v422, 8
  %v438 = getelementptr inbounds float, ptr %v168, i64 %v437
  %v439 = mul i64 %v422, 8
  %v440 = getelementptr inbounds float, ptr %v170, i64 %v439
  %v441 = mul i64 %v422, 8
  %v442 = getelementptr inbounds float, ptr %v150, i64 %v441
  %v443 = mul i64 %v422, 16
  %v444 = getelementptr inbounds float, ptr %v120, i64 %v443
  %v445 = mul i64 %v422, 16
  %v446 = getelementptr inbounds float, ptr %v122, i64 %v445
  %v447 = add i64 0, 0
  %v448 = getelementptr inbounds float, ptr %v430, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = insertelement <8 x float> poison, float %v428, i64 0
  %v451 = shufflevector <8 x float> %v450, <8 x float> poison, <8 x i32> zeroinitializer
  %v452 = fmul <8 x float> %v451, %v449
  %v453 = fadd <8 x float> %v452, %v452
  %v454 = add i64 0, 0
  %v455 = getelementptr inbounds float, ptr %v432, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v456)
  %v458 = fneg <8 x float> %v457
  %v459 = fcmp olt <8 x float> %v458, splat (float 0xC05A400000000000)
  %v460 = select <8 x i1> %v459, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v458
  %v461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v460, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v462 = fsub <8 x float> %v461, splat (float 0x4168000000000000)
  %v463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v462, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v460)
  %v464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v462, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v463)
  %v465 = bitcast <8 x float> %v461 to <8 x i32>
  %v466 = fmul <8 x float> %v464, %v464
  %v467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v464, <8 x float> splat (float 0x3F81227F40000000))
  %v468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v467, <8 x float> %v464, <8 x float> splat (float 0x3FA5556740000000))
  %v469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v468, <8 x float> %v464, <8 x float> splat (float 0x3FC5554B00000000))
  %v470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v469, <8 x float> %v464, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v466, <8 x float> %v470, <8 x float> %v464)
  %v472 = sub <8 x i32> %v465, splat (i32 1262485250)
  %v473 = lshr <8 x i32> %v472, splat (i32 1)
  %v474 = sub <8 x i32> %v472, %v473
  %v475 = shl <8 x i32> %v473, splat (i32 23)
  %v476 = bitcast <8 x i32> %v475 to <8 x float>
  %v477 = shl <8 x i32> %v474, splat (i32 23)
  %v478 = bitcast <8 x i32> %v477 to <8 x float>
  %v479 = fadd <8 x float> %v471, splat (float 0x3FF0000000000000)
  %v480 = fmul <8 x float> %v479, %v476
  %v481 = fmul <8 x float> %v480, %v478
  %v482 = fcmp ogt <8 x float> %v481, splat (float 0x3FDA8279A0000000)
  %v483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v481, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v484 = select <8 x i1> %v482, <8 x float> %v483, <8 x float> %v481
  %v485 = select <8 x i1> %v482, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v486 = select <8 x i1> %v482, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v487 = fmul <8 x float> %v484, %v484
  %v488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v487, <8 x float> splat (float 0xBFC0DA7220000000))
  %v489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v488, <8 x float> %v487, <8 x float> splat (float 0xBFC546EF00000000))
  %v490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v489, <8 x float> %v487, <8 x float> splat (float 0xBFD0002320000000))
  %v491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v487, <8 x float> splat (float 0x3FC22D90A0000000))
  %v492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v491, <8 x float> %v487, <8 x float> splat (float 0x3FC999FF60000000))
  %v493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v492, <8 x float> %v487, <8 x float> splat (float 0x3FD5555540000000))
  %v494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v484, <8 x float> %v490, <8 x float> %v493)
  %v495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v484, <8 x float> %v494, <8 x float> splat (float 0xBFE0000000000000))
  %v496 = fmul <8 x float> %v484, %v484
  %v497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v496, <8 x float> %v495, <8 x float> %v486)
  %v498 = fadd <8 x float> %v497, %v484
  %v499 = fadd <8 x float> %v498, %v485
  %v500 = fcmp ogt <8 x float> %v456, splat (float 0x0000000000000000)
  %v501 = select <8 x i1> %v500, <8 x float> %v456, <8 x float> splat (float 0x0000000000000000)
  %v502 = fadd <8 x float> %v501, %v499
  %v503 = fdiv <8 x float> %v453, %v502
  %v504 = fneg <8 x float> %v503
  %v505 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v506 = shufflevector <8 x float> %v505, <8 x float> poison, <8 x i32> zeroinitializer
  %v507 = fdiv <8 x float> %v506, %v502
  %v508 = insertelement <8 x float> poison, float %v427, i64 0
  %v509 = shufflevector <8 x float> %v508, <8 x float> poison, <8 x i32> zeroinitializer
  %v510 = fmul <8 x float> %v509, %v507
  %v511 = fmul <8 x float> %v453, %v449
  %v512 = fdiv <8 x float> %v511, %v502
  %v513 = fsub <8 x float> %v510, %v512
  %v514 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v456)
  %v515 = fneg <8 x float> %v514
  %v516 = fcmp olt <8 x float> %v515, splat (float 0xC05A400000000000)
  %v517 = select <8 x i1> %v516, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v515
  %v518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v517, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v519 = fsub <8 x float> %v518, splat (float 0x4168000000000000)
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v519, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v517)
  %v521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v519, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v520)
  %v522 = bitcast <8 x float> %v518 to <8 x i32>
  %v523 = fmul <8 x float> %v521, %v521
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v521, <8 x float> splat (float 0x3F81227F40000000))
  %v525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v524, <8 x float> %v521, <8 x float> splat (float 0x3FA5556740000000))
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v521, <8 x float> splat (float 0x3FC5554B00000000))
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v526, <8 x float> %v521, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> %v527, <8 x float> %v521)
  %v529 = sub <8 x i32> %v522, splat (i32 1262485250)
  %v530 = lshr <8 x i32> %v529, splat (i32 1)
  %v531 = sub <8 x i32> %v529, %v530
  %v532 = shl <8 x i32> %v530, splat (i32 23)
  %v533 = bitcast <8 x i32> %v532 to <8 x float>
  %v534 = shl <8 x i32> %v531, splat (i32 23)
  %v535 = bitcast <8 x i32> %v534 to <8 x float>
  %v536 = fadd <8 x float> %v528, splat (float 0x3FF0000000000000)
  %v537 = fmul <8 x float> %v536, %v533
  %v538 = fmul <8 x float> %v537, %v535
  %v539 = fcmp olt <8 x float> %v456, splat (float 0x0000000000000000)
  %v540 = select <8 x i1> %v539, <8 x float> %v538, <8 x float> splat (float 0x3FF0000000000000)
  %v541 = fadd <8 x float> %v538, splat (float 0x3FF0000000000000)
  %v542 = fdiv <8 x float> %v540, %v541
  %v543 = fmul <8 x float> %v513, %v542
  %v544 = add i64 0, 0
  %v545 = getelementptr inbounds float, ptr %v438, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v546)
  %v548 = fneg <8 x float> %v547
  %v549 = fcmp olt <8 x float> %v548, splat (float 0xC05A400000000000)
  %v550 = select <8 x i1> %v549, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v548
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v550, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v552 = fsub <8 x float> %v551, splat (float 0x4168000000000000)
  %v553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v550)
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v553)
  %v555 = bitcast <8 x float> %v551 to <8 x i32>
  %v556 = fmul <8 x float> %v554, %v554
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v554, <8 x float> splat (float 0x3F81227F40000000))
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v557, <8 x float> %v554, <8 x float> splat (float 0x3FA5556740000000))
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> %v554, <8 x float> splat (float 0x3FC5554B00000000))
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v559, <8 x float> %v554, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v560, <8 x float> %v554)
  %v562 = sub <8 x i32> %v555, splat (i32 1262485250)
  %v563 = lshr <8 x i32> %v562, splat (i32 1)
  %v564 = sub <8 x i32> %v562, %v563
  %v565 = shl <8 x i32> %v563, splat (i32 23)
  %v566 = bitcast <8 x i32> %v565 to <8 x float>
  %v567 = shl <8 x i32> %v564, splat (i32 23)
  %v568 = bitcast <8 x i32> %v567 to <8 x float>
  %v569 = fadd <8 x float> %v561, splat (float 0x3FF0000000000000)
  %v570 = fmul <8 x float> %v569, %v566
  %v571 = fmul <8 x float> %v570, %v568
  %v572 = fcmp ogt <8 x float> %v571, splat (float 0x3FDA8279A0000000)
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v571, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v574 = select <8 x i1> %v572, <8 x float> %v573, <8 x float> %v571
  %v575 = select <8 x i1> %v572, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v576 = select <8 x i1> %v572, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v577 = fmul <8 x float> %v574, %v574
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v577, <8 x float> splat (float 0xBFC0DA7220000000))
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v578, <8 x float> %v577, <8 x float> splat (float 0xBFC546EF00000000))
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> %v577, <8 x float> splat (float 0xBFD0002320000000))
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v577, <8 x float> splat (float 0x3FC22D90A0000000))
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> %v577, <8 x float> splat (float 0x3FC999FF60000000))
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v582, <8 x float> %v577, <8 x float> splat (float 0x3FD5555540000000))
  %v584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v580, <8 x float> %v583)
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v584, <8 x float> splat (float 0xBFE0000000000000))
  %v586 = fmul <8 x float> %v574, %v574
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> %v585, <8 x float> %v576)
  %v588 = fadd <8 x float> %v587, %v574
  %v589 = fadd <8 x float> %v588, %v575
  %v590 = fcmp ogt <8 x float> %v546, splat (float 0x0000000000000000)
  %v591 = select <8 x i1> %v590, <8 x float> %v546, <8 x float> splat (float 0x0000000000000000)
  %v592 = fadd <8 x float> %v591, %v589
  %v593 = fmul <8 x float> %v592, %v592
  %v594 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v595 = shufflevector <8 x float> %v594, <8 x float> poison, <8 x i32> zeroinitializer
  %v596 = fmul <8 x float> %v595, %v593
  %v597 = insertelement <8 x float> poison, float %v436, i64 0
  %v598 = shufflevector <8 x float> %v597, <8 x float> poison, <8 x i32> zeroinitializer
  %v599 = fdiv <8 x float> %v598, %v596
  %v600 = add i64 0, 0
  %v601 = getelementptr inbounds float, ptr %v440, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = fmul <8 x float> %v599, %v602
  %v604 = fadd <8 x float> %v603, %v603
  %v605 = fneg <8 x float> %v604
  %v606 = add i64 0, 0
  %v607 = getelementptr inbounds float, ptr %v442, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v608)
  %v610 = fneg <8 x float> %v609
  %v611 = fcmp olt <8 x float> %v610, splat (float 0xC05A400000000000)
  %v612 = select <8 x i1> %v611, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v610
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v612, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v614 = fsub <8 x float> %v613, splat (float 0x4168000000000000)
  %v615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v614, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v612)
  %v616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v614, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v615)
  %v617 = bitcast <8 x float> %v613 to <8 x i32>
  %v618 = fmul <8 x float> %v616, %v616
  %v619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v616, <8 x float> splat (float 0x3F81227F40000000))
  %v620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> %v616, <8 x float> splat (float 0x3FA5556740000000))
  %v621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v620, <8 x float> %v616, <8 x float> splat (float 0x3FC5554B00000000))
  %v622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v621, <8 x float> %v616, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v618, <8 x float> %v622, <8 x float> %v616)
  %v624 = sub <8 x i32> %v617, splat (i32 1262485250)
  %v625 = lshr <8 x i32> %v624, splat (i32 1)
  %v626 = sub <8 x i32> %v624, %v625
  %v627 = shl <8 x i32> %v625, splat (i32 23)
  %v628 = bitcast <8 x i32> %v627 to <8 x float>
  %v629 = shl <8 x i32> %v626, splat (i32 23)
  %v630 = bitcast <8 x i32> %v629 to <8 x float>
  %v631 = fadd <8 x float> %v623, splat (float 0x3FF0000000000000)
  %v632 = fmul <8 x float> %v631, %v628
  %v633 = fmul <8 x float> %v632, %v630
  %v634 = fcmp ogt <8 x float> %v633, splat (float 0x3FDA8279A0000000)
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v636 = select <8 x i1> %v634, <8 x float> %v635, <8 x float> %v633
  %v637 = select <8 x i1> %v634, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v638 = select <8 x i1> %v634, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v639 = fmul <8 x float> %v636, %v636
  %v640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v639, <8 x float> splat (float 0xBFC0DA7220000000))
  %v641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v640, <8 x float> %v639, <8 x float> splat (float 0xBFC546EF00000000))
  %v642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v641, <8 x float> %v639, <8 x float> splat (float 0xBFD0002320000000))
  %v643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v639, <8 x float> splat (float 0x3FC22D90A0000000))
  %v644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v643, <8 x float> %v639, <8 x float> splat (float 0x3FC999FF60000000))
  %v645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v644, <8 x float> %v639, <8 x float> splat (float 0x3FD5555540000000))
  %v646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v642, <8 x float> %v645)
  %v647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v646, <8 x float> splat (float 0xBFE0000000000000))
  %v648 = fmul <8 x float> %v636, %v636
  %v649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v648, <8 x float> %v647, <8 x float> %v638)
  %v650 = fadd <8 x float> %v649, %v636
  %v651 = fadd <8 x float> %v650, %v637
  %v652 = fcmp ogt <8 x float> %v608, splat (float 0x0000000000000000)
  %v653 = select <8 x i1> %v652, <8 x float> %v608, <8 x float> splat (float 0x0000000000000000)
  %v654 = fadd <8 x float> %v653, %v651
  %v655 = fmul <8 x float> %v654, %v654
  %v656 = fmul <8 x float> %v602, %v602
  %v657 = fadd <8 x float> %v655, %v656
  %v658 = fdiv <8 x float> %v657, %v596
  %v659 = fmul <8 x float> %v598, %v658
  %v660 = fdiv <8 x float> %v659, %v596
  %v661 = fmul <8 x float> %v660, %v595
  %v662 = fmul <8 x float> %v661, %v592
  %v663 = fneg <8 x float> %v662
  %v664 = fsub <8 x float> %v663, %v662
  %v665 = fdiv <8 x float> %v592, %v654
  %v666 = fdiv <8 x float> %v506, %v665
  %v667 = fmul <8 x float> %v598, %v666
  %v668 = fdiv <8 x float> %v667, %v654
  %v669 = fadd <8 x float> %v664, %v668
  %v670 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v546)
  %v671 = fneg <8 x float> %v670
  %v672 = fcmp olt <8 x float> %v671, splat (float 0xC05A400000000000)
  %v673 = select <8 x i1> %v672, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v671
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v673, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v675 = fsub <8 x float> %v674, splat (float 0x4168000000000000)
  %v676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v673)
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v676)
  %v678 = bitcast <8 x float> %v674 to <8 x i32>
  %v679 = fmul <8 x float> %v677, %v677
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v677, <8 x float> splat (float 0x3F81227F40000000))
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> %v677, <8 x float> splat (float 0x3FA5556740000000))
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v681, <8 x float> %v677, <8 x float> splat (float 0x3FC5554B00000000))
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v682, <8 x float> %v677, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v679, <8 x float> %v683, <8 x float> %v677)
  %v685 = sub <8 x i32> %v678, splat (i32 1262485250)
  %v686 = lshr <8 x i32> %v685, splat (i32 1)
  %v687 = sub <8 x i32> %v685, %v686
  %v688 = shl <8 x i32> %v686, splat (i32 23)
  %v689 = bitcast <8 x i32> %v688 to <8 x float>
  %v690 = shl <8 x i32> %v687, splat (i32 23)
  %v691 = bitcast <8 x i32> %v690 to <8 x float>
  %v692 = fadd <8 x float> %v684, splat (float 0x3FF0000000000000)
  %v693 = fmul <8 x float> %v692, %v689
  %v694 = fmul <8 x float> %v693, %v691
  %v695 = fcmp olt <8 x float> %v546, splat (float 0x0000000000000000)
  %v696 = select <8 x i1> %v695, <8 x float> %v694, <8 x float> splat (float 0x3FF0000000000000)
  %v697 = fadd <8 x float> %v694, splat (float 0x3FF0000000000000)
  %v698 = fdiv <8 x float> %v696, %v697
  %v699 = fmul <8 x float> %v669, %v698
  %v700 = add i64 0, 0
  %v701 = getelementptr inbounds float, ptr %v444, i64 %v700
  store <8 x float> %v504, ptr %v701, align 4
  %v702 = add i64 8, 0
  %v703 = getelementptr inbounds float, ptr %v444, i64 %v702
  store <8 x float> %v543, ptr %v703, align 4
  %v704 = add i64 0, 0
  %v705 = getelementptr inbounds float, ptr %v446, i64 %v704
  store <8 x float> %v605, ptr %v705, align 4
  %v706 = add i64 8, 0
  %v707 = getelementptr inbounds float, ptr %v446, i64 %v706
  store <8 x float> %v699, ptr %v707, align 4
  %v708 = add nsw i64 %v422, 1
  br label %b16
b18:
  %v710 = add i64 %v8, 0
  %v711 = sdiv i64 %v710, 1
  %v712 = add i64 %v2, 1
  %v713 = mul i64 %v711, %v2
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 1
  %v716 = icmp slt i64 %v715, %v8
  %v717 = select i1 %v716, i64 %v715, i64 %v8
  %v718 = mul i64 %v711, %v712
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 1
  %v721 = icmp slt i64 %v720, %v8
  %v722 = select i1 %v721, i64 %v720, i64 %v8
  br label %b19
b19:
  %v723 = phi i64 [ %v717, %b18 ], [ %v816, %b24 ]
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b20, label %b21
b20:
  %v725 = add i64 %v723, 96
  %v726 = icmp slt i64 %v725, %v722
  %v727 = select i1 %v726, i64 %v725, i64 %v722
  br label %b22
b22:
  %v728 = phi i64 [ 0, %b20 ], [ %v815, %b27 ]
  %v729 = icmp slt i64 %v728, 1
  br i1 %v729, label %b23, label %b24
b23:
  %v730 = sub i64 %v727, %v723
  %v731 = sub i64 8, 1
  %v732 = add i64 %v730, %v731
  %v733 = sdiv i64 %v732, 8
  br label %b25
b25:
  %v734 = phi i64 [ 0, %b23 ], [ %v814, %b34 ]
  %v735 = icmp slt i64 %v734, %v733
  br i1 %v735, label %b26, label %b27
b26:
  %v736 = mul i64 %v730, %v734
  %v737 = sdiv i64 %v736, %v733
  %v738 = add i64 %v723, %v737
  %v739 = add i64 %v734, 1
  %v740 = mul i64 %v730, %v739
  %v741 = sdiv i64 %v740, %v733
  %v742 = add i64 %v723, %v741
  %v743 = mul i64 %v728, 256
  %v744 = getelementptr inbounds float, ptr %v285, i64 %v743
  %v745 = sub i64 %v742, %v738
  %v746 = mul i64 %v738, 16
  %v747 = getelementptr inbounds float, ptr %v120, i64 %v746
  %v748 = getelementptr inbounds float, ptr %v747, i64 0
  %v749 = sub i64 %v745, 1
  %v750 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v749
  %v751 = load ptr, ptr %v750, align 4
  %v752 = getelementptr inbounds float, ptr %v709, i64 0
  %v753 = icmp sgt i64 %v745, 0
  br i1 %v753, label %b28, label %b29
b28:
  call void %v751(ptr %v748, i64 16, ptr %v744, i64 16, ptr %v752, i64 16, i64 0)
  br label %b29
b29:
  %v754 = add i64 %v743, 128
  %v755 = getelementptr inbounds float, ptr %v285, i64 %v754
  %v756 = sub i64 %v742, %v738
  %v757 = mul i64 %v738, 16
  %v758 = getelementptr inbounds float, ptr %v122, i64 %v757
  %v759 = getelementptr inbounds float, ptr %v758, i64 0
  %v760 = sub i64 %v756, 1
  %v761 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v760
  %v762 = load ptr, ptr %v761, align 4
  %v763 = getelementptr inbounds float, ptr %v709, i64 8
  %v764 = icmp sgt i64 %v756, 0
  br i1 %v764, label %b30, label %b31
b30:
  call void %v762(ptr %v759, i64 16, ptr %v755, i64 16, ptr %v763, i64 16, i64 0)
  br label %b31
b31:
  %v765 = add i64 %v754, 128
  br label %b32
b32:
  %v766 = phi i64 [ %v738, %b31 ], [ %v813, %b37 ]
  %v767 = icmp slt i64 %v766, %v742
  br i1 %v767, label %b33, label %b34
b33:
  %v768 = sub i64 %v766, %v738
  %v769 = mul i64 %v768, 16
  %v770 = getelementptr inbounds float, ptr %v709, i64 %v769
  %v771 = mul i64 %v766, 8
  %v772 = getelementptr inbounds float, ptr %v164, i64 %v771
  %v773 = mul i64 %v766, 8
  %v774 = getelementptr inbounds float, ptr %v160, i64 %v773
  %v775 = mul i64 %v766, 8
  %v776 = getelementptr inbounds float, ptr %v176, i64 %v775
  %v777 = mul i64 %v766, 8
  %v778 = getelementptr inbounds float, ptr %v178, i64 %v777
  br label %b35
b35:
  %v779 = phi i64 [ 0, %b33 ], [ %v812, %b36 ]
  %v780 = icmp slt i64 %v779, 1
  br i1 %v780, label %b36, label %b37
b36:
  %v781 = mul i64 %v728, 1
  %v782 = add i64 %v781, %v779
  %v783 = mul i64 %v782, 8
  %v784 = add i64 0, %v779
  %v785 = mul i64 %v784, 8
  %v786 = getelementptr inbounds float, ptr %v770, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 1, %v779
  %v789 = mul i64 %v788, 8
  %v790 = getelementptr inbounds float, ptr %v770, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = add i64 0, %v783
  %v793 = getelementptr inbounds float, ptr %v772, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v796 = shufflevector <8 x float> %v795, <8 x float> poison, <8 x i32> zeroinitializer
  %v797 = fcmp ole <8 x float> %v794, %v796
  %v798 = select <8 x i1> %v797, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v799 = fcmp une <8 x float> %v798, splat (float 0x0000000000000000)
  %v800 = select <8 x i1> %v799, <8 x float> %v796, <8 x float> %v787
  %v801 = add i64 0, %v783
  %v802 = getelementptr inbounds float, ptr %v774, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = fcmp ole <8 x float> %v803, %v796
  %v805 = select <8 x i1> %v804, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v806 = fcmp une <8 x float> %v805, splat (float 0x0000000000000000)
  %v807 = select <8 x i1> %v806, <8 x float> %v796, <8 x float> %v791
  %v808 = add i64 0, %v783
  %v809 = getelementptr inbounds float, ptr %v776, i64 %v808
  store <8 x float> %v800, ptr %v809, align 4
  %v810 = add i64 0, %v783
  %v811 = getelementptr inbounds float, ptr %v778, i64 %v810
  store <8 x float> %v807, ptr %v811, align 4
  %v812 = add nsw i64 %v779, 1
  br label %b35
b37:
  %v813 = add nsw i64 %v766, 1
  br label %b32
b34:
  %v814 = add nsw i64 %v734, 1
  br label %b25
b27:
  %v815 = add nsw i64 %v728, 1
  br label %b22
b24:
  %v816 = add nsw i64 %v723, 96
  br label %b19
b21:
  %v818 = add i64 %v8, 0
  %v819 = sdiv i64 %v818, 1
  %v820 = add i64 %v2, 1
  %v821 = mul i64 %v819, %v2
  %v822 = sdiv i64 %v821, %v3
  %v823 = mul i64 %v822, 1
  %v824 = icmp slt i64 %v823, %v8
  %v825 = select i1 %v824, i64 %v823, i64 %v8
  %v826 = mul i64 %v819, %v820
  %v827 = sdiv i64 %v826, %v3
  %v828 = mul i64 %v827, 1
  %v829 = icmp slt i64 %v828, %v8
  %v830 = select i1 %v829, i64 %v828, i64 %v8
  br label %b38
b38:
  %v831 = phi i64 [ %v825, %b21 ], [ %v885, %b43 ]
  %v832 = icmp slt i64 %v831, %v830
  br i1 %v832, label %b39, label %b40
b39:
  %v833 = add i64 %v831, 96
  %v834 = icmp slt i64 %v833, %v830
  %v835 = select i1 %v834, i64 %v833, i64 %v830
  br label %b41
b41:
  %v836 = phi i64 [ 0, %b39 ], [ %v884, %b46 ]
  %v837 = icmp slt i64 %v836, 1
  br i1 %v837, label %b42, label %b43
b42:
  %v838 = sub i64 %v835, %v831
  %v839 = sub i64 6, 1
  %v840 = add i64 %v838, %v839
  %v841 = sdiv i64 %v840, 6
  br label %b44
b44:
  %v842 = phi i64 [ 0, %b42 ], [ %v883, %b51 ]
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b45, label %b46
b45:
  %v844 = mul i64 %v838, %v842
  %v845 = sdiv i64 %v844, %v841
  %v846 = add i64 %v831, %v845
  %v847 = add i64 %v842, 1
  %v848 = mul i64 %v838, %v847
  %v849 = sdiv i64 %v848, %v841
  %v850 = add i64 %v831, %v849
  %v851 = mul i64 %v836, 128
  %v852 = getelementptr inbounds float, ptr %v286, i64 %v851
  %v853 = sub i64 %v850, %v846
  %v854 = mul i64 %v846, 8
  %v855 = getelementptr inbounds float, ptr %v176, i64 %v854
  %v856 = getelementptr inbounds float, ptr %v855, i64 0
  %v857 = sub i64 %v853, 1
  %v858 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v857
  %v859 = load ptr, ptr %v858, align 4
  %v860 = getelementptr inbounds float, ptr %v817, i64 0
  %v861 = icmp sgt i64 %v853, 0
  br i1 %v861, label %b47, label %b48
b47:
  call void %v859(ptr %v856, i64 8, ptr %v852, i64 8, ptr %v860, i64 16, i64 8)
  br label %b48
b48:
  %v862 = add i64 %v851, 128
  br label %b49
b49:
  %v863 = phi i64 [ %v846, %b48 ], [ %v882, %b54 ]
  %v864 = icmp slt i64 %v863, %v850
  br i1 %v864, label %b50, label %b51
b50:
  %v865 = sub i64 %v863, %v846
  %v866 = mul i64 %v865, 16
  %v867 = getelementptr inbounds float, ptr %v817, i64 %v866
  %v868 = mul i64 %v863, 16
  %v869 = getelementptr inbounds float, ptr %v180, i64 %v868
  br label %b52
b52:
  %v870 = phi i64 [ 0, %b50 ], [ %v881, %b53 ]
  %v871 = icmp slt i64 %v870, 2
  br i1 %v871, label %b53, label %b54
b53:
  %v872 = mul i64 %v836, 2
  %v873 = add i64 %v872, %v870
  %v874 = mul i64 %v873, 8
  %v875 = add i64 0, %v870
  %v876 = mul i64 %v875, 8
  %v877 = getelementptr inbounds float, ptr %v867, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = add i64 0, %v874
  %v880 = getelementptr inbounds float, ptr %v869, i64 %v879
  store <8 x float> %v878, ptr %v880, align 4
  %v881 = add nsw i64 %v870, 1
  br label %b52
b54:
  %v882 = add nsw i64 %v863, 1
  br label %b49
b51:
  %v883 = add nsw i64 %v842, 1
  br label %b44
b46:
  %v884 = add nsw i64 %v836, 1
  br label %b41
b43:
  %v885 = add nsw i64 %v831, 96
  br label %b38
b40:
  %v887 = add i64 %v8, 0
  %v888 = sdiv i64 %v887, 1
  %v889 = add i64 %v2, 1
  %v890 = mul i64 %v888, %v2
  %v891 = sdiv i64 %v890, %v3
  %v892 = mul i64 %v891, 1
  %v893 = icmp slt i64 %v892, %v8
  %v894 = select i1 %v893, i64 %v892, i64 %v8
  %v895 = mul i64 %v888, %v889
  %v896 = sdiv i64 %v895, %v3
  %v897 = mul i64 %v896, 1
  %v898 = icmp slt i64 %v897, %v8
  %v899 = select i1 %v898, i64 %v897, i64 %v8
  br label %b55
b55:
  %v900 = phi i64 [ %v894, %b40 ], [ %v954, %b60 ]
  %v901 = icmp slt i64 %v900, %v899
  br i1 %v901, label %b56, label %b57
b56:
  %v902 = add i64 %v900, 96
  %v903 = icmp slt i64 %v902, %v899
  %v904 = select i1 %v903, i64 %v902, i64 %v899
  br label %b58
b58:
  %v905 = phi i64 [ 0, %b56 ], [ %v953, %b63 ]
  %v906 = icmp slt i64 %v905, 1
  br i1 %v906, label %b59, label %b60
b59:
  %v907 = sub i64 %v904, %v900
  %v908 = sub i64 8, 1
  %v909 = add i64 %v907, %v908
  %v910 = sdiv i64 %v909, 8
  br label %b61
b61:
  %v911 = phi i64 [ 0, %b59 ], [ %v952, %b68 ]
  %v912 = icmp slt i64 %v911, %v910
  br i1 %v912, label %b62, label %b63
b62:
  %v913 = mul i64 %v907, %v911
  %v914 = sdiv i64 %v913, %v910
  %v915 = add i64 %v900, %v914
  %v916 = add i64 %v911, 1
  %v917 = mul i64 %v907, %v916
  %v918 = sdiv i64 %v917, %v910
  %v919 = add i64 %v900, %v918
  %v920 = mul i64 %v905, 64
  %v921 = getelementptr inbounds float, ptr %v287, i64 %v920
  %v922 = sub i64 %v919, %v915
  %v923 = mul i64 %v915, 8
  %v924 = getelementptr inbounds float, ptr %v178, i64 %v923
  %v925 = getelementptr inbounds float, ptr %v924, i64 0
  %v926 = sub i64 %v922, 1
  %v927 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v926
  %v928 = load ptr, ptr %v927, align 4
  %v929 = getelementptr inbounds float, ptr %v886, i64 0
  %v930 = icmp sgt i64 %v922, 0
  br i1 %v930, label %b64, label %b65
b64:
  call void %v928(ptr %v925, i64 8, ptr %v921, i64 8, ptr %v929, i64 8, i64 0)
  br label %b65
b65:
  %v931 = add i64 %v920, 64
  br label %b66
b66:
  %v932 = phi i64 [ %v915, %b65 ], [ %v951, %b71 ]
  %v933 = icmp slt i64 %v932, %v919
  br i1 %v933, label %b67, label %b68
b67:
  %v934 = sub i64 %v932, %v915
  %v935 = mul i64 %v934, 8
  %v936 = getelementptr inbounds float, ptr %v886, i64 %v935
  %v937 = mul i64 %v932, 8
  %v938 = getelementptr inbounds float, ptr %v182, i64 %v937
  br label %b69
b69:
  %v939 = phi i64 [ 0, %b67 ], [ %v950, %b70 ]
  %v940 = icmp slt i64 %v939, 1
  br i1 %v940, label %b70, label %b71
b70:
  %v941 = mul i64 %v905, 1
  %v942 = add i64 %v941, %v939
  %v943 = mul i64 %v942, 8
  %v944 = add i64 0, %v939
  %v945 = mul i64 %v944, 8
  %v946 = getelementptr inbounds float, ptr %v936, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = add i64 0, %v943
  %v949 = getelementptr inbounds float, ptr %v938, i64 %v948
  store <8 x float> %v947, ptr %v949, align 4
  %v950 = add nsw i64 %v939, 1
  br label %b69
b71:
  %v951 = add nsw i64 %v932, 1
  br label %b66
b68:
  %v952 = add nsw i64 %v911, 1
  br label %b61
b63:
  %v953 = add nsw i64 %v905, 1
  br label %b58
b60:
  %v954 = add nsw i64 %v900, 96
  br label %b55
b57:
  %v955 = icmp sgt i64 %v3, 1
  br i1 %v955, label %b72, label %b73
b72:
  %v956 = getelementptr inbounds i64, ptr %v1, i64 3
  %v957 = atomicrmw add ptr %v956, i64 1 acq_rel
  %v958 = load i64, ptr %v279, align 8
  %v959 = add i64 %v958, 1
  store i64 %v959, ptr %v279, align 8
  %v960 = mul i64 %v3, %v959
  br label %b74
b74:
  %v961 = load atomic i64, ptr %v956 acquire, align 8
  %v962 = icmp slt i64 %v961, %v960
  br i1 %v962, label %b75, label %b76
b75:
  %v963 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v964 = getelementptr inbounds float, ptr %v281, i64 448
  %v965 = getelementptr inbounds float, ptr %v281, i64 832
  %v966 = getelementptr inbounds float, ptr %v281, i64 896
  %v967 = getelementptr inbounds float, ptr %v281, i64 1024
  %v968 = getelementptr inbounds i64, ptr %v1, i64 4
  %v969 = load i64, ptr %v968, align 8
  %v970 = icmp eq i64 %v969, 0
  br i1 %v970, label %b77, label %b78
b77:
  %v971 = add i64 1, 0
  %v972 = sdiv i64 %v971, 1
  %v973 = add i64 %v2, 1
  %v974 = mul i64 %v972, %v2
  %v975 = sdiv i64 %v974, %v3
  %v976 = mul i64 %v975, 1
  %v977 = icmp slt i64 %v976, 1
  %v978 = select i1 %v977, i64 %v976, i64 1
  %v979 = mul i64 %v972, %v973
  %v980 = sdiv i64 %v979, %v3
  %v981 = mul i64 %v980, 1
  %v982 = icmp slt i64 %v981, 1
  %v983 = select i1 %v982, i64 %v981, i64 1
  %v984 = icmp slt i64 %v983, 1
  %v985 = select i1 %v984, i64 %v983, i64 1
  br label %b79
b79:
  %v986 = phi i64 [ %v978, %b77 ], [ %v1009, %b80 ]
  %v987 = icmp slt i64 %v986, %v985
  br i1 %v987, label %b80, label %b81
b80:
  %v988 = mul i64 %v986, 384
  %v989 = mul i64 %v986, 8
  %v990 = add i64 %v988, 0
  %v991 = add i64 %v989, 0
  %v992 = getelementptr inbounds float, ptr %v964, i64 %v990
  %v993 = sub i64 8, %v991
  %v994 = icmp slt i64 %v993, 0
  %v995 = select i1 %v994, i64 0, i64 %v993
  %v996 = mul i64 %v991, 1
  %v997 = add i64 0, %v996
  %v998 = getelementptr inbounds float, ptr %v32, i64 %v997
  call void @pack_rows(ptr %v998, i64 1, i64 16, i64 24, i64 %v995, ptr %v992, i64 16)
  %v999 = add i64 %v988, 8
  %v1000 = add i64 %v989, 0
  %v1001 = getelementptr inbounds float, ptr %v964, i64 %v999
  %v1002 = sub i64 8, %v1000
  %v1003 = icmp slt i64 %v1002, 0
  %v1004 = select i1 %v1003, i64 0, i64 %v1002
  %v1005 = mul i64 %v1000, 1
  %v1006 = add i64 8, %v1005
  %v1007 = getelementptr inbounds float, ptr %v32, i64 %v1006
  call void @pack_rows(ptr %v1007, i64 1, i64 16, i64 24, i64 %v1004, ptr %v1001, i64 16)
  %v1008 = add i64 %v988, 384
  %v1009 = add nsw i64 %v986, 1
  br label %b79
b81:
  %v1010 = add i64 1, 0
  %v1011 = sdiv i64 %v1010, 1
  %v1012 = add i64 %v2, 1
  %v1013 = mul i64 %v1011, %v2
  %v1014 = sdiv i64 %v1013, %v3
  %v1015 = mul i64 %v1014, 1
  %v1016 = icmp slt i64 %v1015, 1
  %v1017 = select i1 %v1016, i64 %v1015, i64 1
  %v1018 = mul i64 %v1011, %v1012
  %v1019 = sdiv i64 %v1018, %v3
  %v1020 = mul i64 %v1019, 1
  %v1021 = icmp slt i64 %v1020, 1
  %v1022 = select i1 %v1021, i64 %v1020, i64 1
  %v1023 = icmp slt i64 %v1022, 1
  %v1024 = select i1 %v1023, i64 %v1022, i64 1
  br label %b82
b82:
  %v1025 = phi i64 [ %v1017, %b81 ], [ %v1039, %b83 ]
  %v1026 = icmp slt i64 %v1025, %v1024
  br i1 %v1026, label %b83, label %b84
b83:
  %v1027 = mul i64 %v1025, 64
  %v1028 = mul i64 %v1025, 8
  %v1029 = add i64 %v1027, 0
  %v1030 = add i64 %v1028, 0
  %v1031 = getelementptr inbounds float, ptr %v965, i64 %v1029
  %v1032 = sub i64 8, %v1030
  %v1033 = icmp slt i64 %v1032, 0
  %v1034 = select i1 %v1033, i64 0, i64 %v1032
  %v1035 = mul i64 %v1030, 1
  %v1036 = add i64 0, %v1035
  %v1037 = getelementptr inbounds float, ptr %v40, i64 %v1036
  call void @pack_rows(ptr %v1037, i64 1, i64 8, i64 8, i64 %v1034, ptr %v1031, i64 8)
  %v1038 = add i64 %v1027, 64
  %v1039 = add nsw i64 %v1025, 1
  br label %b82
b84:
  %v1040 = add i64 1, 0
  %v1041 = sdiv i64 %v1040, 1
  %v1042 = add i64 %v2, 1
  %v1043 = mul i64 %v1041, %v2
  %v1044 = sdiv i64 %v1043, %v3
  %v1045 = mul i64 %v1044, 1
  %v1046 = icmp slt i64 %v1045, 1
  %v1047 = select i1 %v1046, i64 %v1045, i64 1
  %v1048 = mul i64 %v1041, %v1042
  %v1049 = sdiv i64 %v1048, %v3
  %v1050 = mul i64 %v1049, 1
  %v1051 = icmp slt i64 %v1050, 1
  %v1052 = select i1 %v1051, i64 %v1050, i64 1
  %v1053 = icmp slt i64 %v1052, 1
  %v1054 = select i1 %v1053, i64 %v1052, i64 1
  br label %b85
b85:
  %v1055 = phi i64 [ %v1047, %b84 ], [ %v1069, %b86 ]
  %v1056 = icmp slt i64 %v1055, %v1054
  br i1 %v1056, label %b86, label %b87
b86:
  %v1057 = mul i64 %v1055, 128
  %v1058 = mul i64 %v1055, 8
  %v1059 = add i64 %v1057, 0
  %v1060 = add i64 %v1058, 0
  %v1061 = getelementptr inbounds float, ptr %v966, i64 %v1059
  %v1062 = sub i64 8, %v1060
  %v1063 = icmp slt i64 %v1062, 0
  %v1064 = select i1 %v1063, i64 0, i64 %v1062
  %v1065 = mul i64 %v1060, 1
  %v1066 = add i64 0, %v1065
  %v1067 = getelementptr inbounds float, ptr %v36, i64 %v1066
  call void @pack_rows(ptr %v1067, i64 1, i64 8, i64 16, i64 %v1064, ptr %v1061, i64 8)
  %v1068 = add i64 %v1057, 128
  %v1069 = add nsw i64 %v1055, 1
  br label %b85
b87:
  %v1070 = add i64 1, 0
  %v1071 = sdiv i64 %v1070, 1
  %v1072 = add i64 %v2, 1
  %v1073 = mul i64 %v1071, %v2
  %v1074 = sdiv i64 %v1073, %v3
  %v1075 = mul i64 %v1074, 1
  %v1076 = icmp slt i64 %v1075, 1
  %v1077 = select i1 %v1076, i64 %v1075, i64 1
  %v1078 = mul i64 %v1071, %v1072
  %v1079 = sdiv i64 %v1078, %v3
  %v1080 = mul i64 %v1079, 1
  %v1081 = icmp slt i64 %v1080, 1
  %v1082 = select i1 %v1081, i64 %v1080, i64 1
  %v1083 = icmp slt i64 %v1082, 1
  %v1084 = select i1 %v1083, i64 %v1082, i64 1
  br label %b88
b88:
  %v1085 = phi i64 [ %v1077, %b87 ], [ %v1118, %b89 ]
  %v1086 = icmp slt i64 %v1085, %v1084
  br i1 %v1086, label %b89, label %b90
b89:
  %v1087 = mul i64 %v1085, 320
  %v1088 = mul i64 %v1085, 8
  %v1089 = add i64 %v1087, 0
  %v1090 = add i64 %v1088, 0
  %v1091 = getelementptr inbounds float, ptr %v967, i64 %v1089
  %v1092 = sub i64 8, %v1090
  %v1093 = icmp slt i64 %v1092, 0
  %v1094 = select i1 %v1093, i64 0, i64 %v1092
  %v1095 = mul i64 %v1090, 1
  %v1096 = add i64 0, %v1095
  %v1097 = getelementptr inbounds float, ptr %v30, i64 %v1096
  call void @pack_rows(ptr %v1097, i64 1, i64 16, i64 8, i64 %v1094, ptr %v1091, i64 16)
  %v1098 = add i64 %v1087, 8
  %v1099 = add i64 %v1088, 0
  %v1100 = getelementptr inbounds float, ptr %v967, i64 %v1098
  %v1101 = sub i64 8, %v1099
  %v1102 = icmp slt i64 %v1101, 0
  %v1103 = select i1 %v1102, i64 0, i64 %v1101
  %v1104 = mul i64 %v1099, 1
  %v1105 = add i64 8, %v1104
  %v1106 = getelementptr inbounds float, ptr %v30, i64 %v1105
  call void @pack_rows(ptr %v1106, i64 1, i64 16, i64 8, i64 %v1103, ptr %v1100, i64 16)
  %v1107 = add i64 %v1087, 128
  %v1108 = add i64 %v1107, 0
  %v1109 = add i64 %v1088, 0
  %v1110 = getelementptr inbounds float, ptr %v967, i64 %v1108
  %v1111 = sub i64 8, %v1109
  %v1112 = icmp slt i64 %v1111, 0
  %v1113 = select i1 %v1112, i64 0, i64 %v1111
  %v1114 = mul i64 %v1109, 1
  %v1115 = add i64 0, %v1114
  %v1116 = getelementptr inbounds float, ptr %v26, i64 %v1115
  call void @pack_rows(ptr %v1116, i64 1, i64 8, i64 24, i64 %v1113, ptr %v1110, i64 8)
  %v1117 = add i64 %v1107, 192
  %v1118 = add nsw i64 %v1085, 1
  br label %b88
b90:
  br label %b78
b78:
  %v1119 = icmp sgt i64 %v3, 1
  br i1 %v1119, label %b91, label %b92
b91:
  %v1120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1121 = atomicrmw add ptr %v1120, i64 1 acq_rel
  %v1122 = load i64, ptr %v279, align 8
  %v1123 = add i64 %v1122, 1
  store i64 %v1123, ptr %v279, align 8
  %v1124 = mul i64 %v3, %v1123
  br label %b93
b93:
  %v1125 = load atomic i64, ptr %v1120 acquire, align 8
  %v1126 = icmp slt i64 %v1125, %v1124
  br i1 %v1126, label %b94, label %b95
b94:
  %v1127 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  br label %b96
b96:
  %v1128 = phi i64 [ 0, %b92 ], [ %v1925, %b155 ]
  %v1129 = icmp slt i64 %v1128, %v5
  br i1 %v1129, label %b97, label %b98
b97:
  %v1130 = sub i64 %v5, 1
  %v1131 = sub i64 %v1130, %v1128
  %v1132 = add i64 %v7, 0
  %v1133 = sdiv i64 %v1132, 1
  %v1134 = add i64 %v2, 1
  %v1135 = mul i64 %v1133, %v2
  %v1136 = sdiv i64 %v1135, %v3
  %v1137 = mul i64 %v1136, 1
  %v1138 = icmp slt i64 %v1137, %v7
  %v1139 = select i1 %v1138, i64 %v1137, i64 %v7
  %v1140 = mul i64 %v1133, %v1134
  %v1141 = sdiv i64 %v1140, %v3
  %v1142 = mul i64 %v1141, 1
  %v1143 = icmp slt i64 %v1142, %v7
  %v1144 = select i1 %v1143, i64 %v1142, i64 %v7
  br label %b99
b99:
  %v1145 = phi i64 [ %v1139, %b97 ], [ %v1252, %b100 ]
  %v1146 = icmp slt i64 %v1145, %v1144
  br i1 %v1146, label %b100, label %b101
b100:
  %v1147 = add i64 %v1131, 1
  %v1148 = and i64 %v1147, 1
  %v1149 = mul i64 %v1148, %v7
  %v1150 = add i64 %v1149, %v1145
  %v1151 = mul i64 %v1150, 8
  %v1152 = getelementptr inbounds float, ptr %v64, i64 %v1151
  %v1153 = add i64 %v1131, 0
  %v1154 = and i64 %v1153, %v202
  %v1155 = mul i64 %v1154, %v7
  %v1156 = add i64 %v1155, %v1145
  %v1157 = mul i64 %v1156, 8
  %v1158 = getelementptr inbounds float, ptr %v60, i64 %v1157
  %v1159 = add i64 %v1131, 0
  %v1160 = and i64 %v1159, %v244
  %v1161 = mul i64 %v1160, %v7
  %v1162 = add i64 %v1161, %v1145
  %v1163 = mul i64 %v1162, 8
  %v1164 = getelementptr inbounds float, ptr %v154, i64 %v1163
  %v1165 = add i64 %v1131, 0
  %v1166 = and i64 %v1165, %v248
  %v1167 = mul i64 %v1166, %v7
  %v1168 = add i64 %v1167, %v1145
  %v1169 = mul i64 %v1168, 8
  %v1170 = getelementptr inbounds float, ptr %v158, i64 %v1169
  %v1171 = add i64 %v1131, 0
  %v1172 = and i64 %v1171, %v246
  %v1173 = mul i64 %v1172, %v7
  %v1174 = add i64 %v1173, %v1145
  %v1175 = mul i64 %v1174, 8
  %v1176 = getelementptr inbounds float, ptr %v156, i64 %v1175
  %v1177 = add i64 %v1131, 0
  %v1178 = and i64 %v1177, %v232
  %v1179 = mul i64 %v1178, %v7
  %v1180 = add i64 %v1179, %v1145
  %v1181 = mul i64 %v1180, 8
  %v1182 = getelementptr inbounds float, ptr %v142, i64 %v1181
  %v1183 = add i64 %v1131, 0
  %v1184 = and i64 %v1183, %v204
  %v1185 = mul i64 %v1184, %v7
  %v1186 = add i64 %v1185, %v1145
  %v1187 = mul i64 %v1186, 8
  %v1188 = getelementptr inbounds float, ptr %v62, i64 %v1187
  %v1189 = add i64 %v1131, 0
  %v1190 = and i64 %v1189, %v222
  %v1191 = mul i64 %v1190, %v7
  %v1192 = add i64 %v1191, %v1145
  %v1193 = mul i64 %v1192, 24
  %v1194 = getelementptr inbounds float, ptr %v124, i64 %v1193
  %v1195 = add i64 %v1131, 0
  %v1196 = and i64 %v1195, %v224
  %v1197 = mul i64 %v1196, %v7
  %v1198 = add i64 %v1197, %v1145
  %v1199 = mul i64 %v1198, 24
  %v1200 = getelementptr inbounds float, ptr %v126, i64 %v1199
  %v1201 = add i64 0, 0
  %v1202 = getelementptr inbounds float, ptr %v1152, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = add i64 0, 0
  %v1205 = getelementptr inbounds float, ptr %v1158, i64 %v1204
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = fadd <8 x float> %v1203, %v1206
  %v1208 = add i64 0, 0
  %v1209 = getelementptr inbounds float, ptr %v1164, i64 %v1208
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1212 = shufflevector <8 x float> %v1211, <8 x float> poison, <8 x i32> zeroinitializer
  %v1213 = fsub <8 x float> %v1212, %v1210
  %v1214 = fmul <8 x float> %v1207, %v1213
  %v1215 = add i64 0, 0
  %v1216 = getelementptr inbounds float, ptr %v1170, i64 %v1215
  %v1217 = load <8 x float>, ptr %v1216, align 4
  %v1218 = fmul <8 x float> %v1217, %v1217
  %v1219 = fsub <8 x float> %v1212, %v1218
  %v1220 = fmul <8 x float> %v1214, %v1219
  %v1221 = add i64 0, 0
  %v1222 = getelementptr inbounds float, ptr %v1176, i64 %v1221
  %v1223 = load <8 x float>, ptr %v1222, align 4
  %v1224 = fmul <8 x float> %v1220, %v1223
  %v1225 = add i64 0, 0
  %v1226 = getelementptr inbounds float, ptr %v1182, i64 %v1225
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = fmul <8 x float> %v1220, %v1227
  %v1229 = fmul <8 x float> %v1228, %v1223
  %v1230 = fsub <8 x float> %v1212, %v1223
  %v1231 = fmul <8 x float> %v1229, %v1230
  %v1232 = add i64 0, 0
  %v1233 = getelementptr inbounds float, ptr %v1188, i64 %v1232
  %v1234 = load <8 x float>, ptr %v1233, align 4
  %v1235 = fmul <8 x float> %v1207, %v1234
  %v1236 = fmul <8 x float> %v1207, %v1217
  %v1237 = fsub <8 x float> %v1235, %v1236
  %v1238 = fmul <8 x float> %v1237, %v1210
  %v1239 = fmul <8 x float> %v1238, %v1213
  %v1240 = add i64 16, 0
  %v1241 = getelementptr inbounds float, ptr %v1194, i64 %v1240
  store <8 x float> %v1220, ptr %v1241, align 4
  %v1242 = add i64 16, 0
  %v1243 = getelementptr inbounds float, ptr %v1200, i64 %v1242
  store <8 x float> %v1224, ptr %v1243, align 4
  %v1244 = add i64 0, 0
  %v1245 = getelementptr inbounds float, ptr %v1194, i64 %v1244
  store <8 x float> %v1231, ptr %v1245, align 4
  %v1246 = add i64 0, 0
  %v1247 = getelementptr inbounds float, ptr %v1200, i64 %v1246
  store <8 x float> %v1231, ptr %v1247, align 4
  %v1248 = add i64 8, 0
  %v1249 = getelementptr inbounds float, ptr %v1194, i64 %v1248
  store <8 x float> %v1239, ptr %v1249, align 4
  %v1250 = add i64 8, 0
  %v1251 = getelementptr inbounds float, ptr %v1200, i64 %v1250
  store <8 x float> %v1239, ptr %v1251, align 4
  %v1252 = add nsw i64 %v1145, 1
  br label %b99
b101:
  %v1254 = add i64 %v7, 0
  %v1255 = sdiv i64 %v1254, 1
  %v1256 = add i64 %v2, 1
  %v1257 = mul i64 %v1255, %v2
  %v1258 = sdiv i64 %v1257, %v3
  %v1259 = mul i64 %v1258, 1
  %v1260 = icmp slt i64 %v1259, %v7
  %v1261 = select i1 %v1260, i64 %v1259, i64 %v7
  %v1262 = mul i64 %v1255, %v1256
  %v1263 = sdiv i64 %v1262, %v3
  %v1264 = mul i64 %v1263, 1
  %v1265 = icmp slt i64 %v1264, %v7
  %v1266 = select i1 %v1265, i64 %v1264, i64 %v7
  br label %b102
b102:
  %v1267 = phi i64 [ %v1261, %b101 ], [ %v1362, %b107 ]
  %v1268 = icmp slt i64 %v1267, %v1266
  br i1 %v1268, label %b103, label %b104
b103:
  %v1269 = add i64 %v1267, 96
  %v1270 = icmp slt i64 %v1269, %v1266
  %v1271 = select i1 %v1270, i64 %v1269, i64 %v1266
  br label %b105
b105:
  %v1272 = phi i64 [ 0, %b103 ], [ %v1361, %b110 ]
  %v1273 = icmp slt i64 %v1272, 1
  br i1 %v1273, label %b106, label %b107
b106:
  %v1274 = sub i64 %v1271, %v1267
  %v1275 = sub i64 6, 1
  %v1276 = add i64 %v1274, %v1275
  %v1277 = sdiv i64 %v1276, 6
  br label %b108
b108:
  %v1278 = phi i64 [ 0, %b106 ], [ %v1360, %b115 ]
  %v1279 = icmp slt i64 %v1278, %v1277
  br i1 %v1279, label %b109, label %b110
b109:
  %v1280 = mul i64 %v1274, %v1278
  %v1281 = sdiv i64 %v1280, %v1277
  %v1282 = add i64 %v1267, %v1281
  %v1283 = add i64 %v1278, 1
  %v1284 = mul i64 %v1274, %v1283
  %v1285 = sdiv i64 %v1284, %v1277
  %v1286 = add i64 %v1267, %v1285
  %v1287 = mul i64 %v1272, 384
  %v1288 = getelementptr inbounds float, ptr %v964, i64 %v1287
  %v1289 = sub i64 %v1286, %v1282
  %v1290 = add i64 %v1131, 0
  %v1291 = and i64 %v1290, %v222
  %v1292 = mul i64 %v1291, %v7
  %v1293 = add i64 %v1292, %v1282
  %v1294 = mul i64 %v1293, 24
  %v1295 = getelementptr inbounds float, ptr %v124, i64 %v1294
  %v1296 = getelementptr inbounds float, ptr %v1295, i64 0
  %v1297 = sub i64 %v1289, 1
  %v1298 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1297
  %v1299 = load ptr, ptr %v1298, align 4
  %v1300 = getelementptr inbounds float, ptr %v1253, i64 0
  %v1301 = icmp sgt i64 %v1289, 0
  br i1 %v1301, label %b111, label %b112
b111:
  call void %v1299(ptr %v1296, i64 24, ptr %v1288, i64 24, ptr %v1300, i64 16, i64 8)
  br label %b112
b112:
  %v1302 = add i64 %v1287, 384
  br label %b113
b113:
  %v1303 = phi i64 [ %v1282, %b112 ], [ %v1359, %b118 ]
  %v1304 = icmp slt i64 %v1303, %v1286
  br i1 %v1304, label %b114, label %b115
b114:
  %v1305 = sub i64 %v1303, %v1282
  %v1306 = mul i64 %v1305, 16
  %v1307 = getelementptr inbounds float, ptr %v1253, i64 %v1306
  %v1308 = add i64 %v1131, 0
  %v1309 = and i64 %v1308, %v242
  %v1310 = mul i64 %v1309, %v7
  %v1311 = add i64 %v1310, %v1303
  %v1312 = mul i64 %v1311, 8
  %v1313 = getelementptr inbounds float, ptr %v152, i64 %v1312
  %v1314 = add i64 %v1131, 0
  %v1315 = and i64 %v1314, %v270
  %v1316 = mul i64 %v1315, %v7
  %v1317 = add i64 %v1316, %v1303
  %v1318 = mul i64 %v1317, 16
  %v1319 = getelementptr inbounds float, ptr %v180, i64 %v1318
  %v1320 = mul i64 %v1303, 8
  %v1321 = getelementptr inbounds float, ptr %v184, i64 %v1320
  %v1322 = add i64 %v1131, 0
  %v1323 = and i64 %v1322, %v274
  %v1324 = mul i64 %v1323, %v7
  %v1325 = add i64 %v1324, %v1303
  %v1326 = mul i64 %v1325, 8
  %v1327 = getelementptr inbounds float, ptr %v186, i64 %v1326
  br label %b116
b116:
  %v1328 = phi i64 [ 0, %b114 ], [ %v1358, %b117 ]
  %v1329 = icmp slt i64 %v1328, 1
  br i1 %v1329, label %b117, label %b118
b117:
  %v1330 = mul i64 %v1272, 1
  %v1331 = add i64 %v1330, %v1328
  %v1332 = mul i64 %v1331, 8
  %v1333 = add i64 0, %v1328
  %v1334 = mul i64 %v1333, 8
  %v1335 = getelementptr inbounds float, ptr %v1307, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = add i64 1, %v1328
  %v1338 = mul i64 %v1337, 8
  %v1339 = getelementptr inbounds float, ptr %v1307, i64 %v1338
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = add i64 0, %v1332
  %v1342 = getelementptr inbounds float, ptr %v1313, i64 %v1341
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1345 = shufflevector <8 x float> %v1344, <8 x float> poison, <8 x i32> zeroinitializer
  %v1346 = fcmp ole <8 x float> %v1343, %v1345
  %v1347 = select <8 x i1> %v1346, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1348 = add i64 0, %v1332
  %v1349 = getelementptr inbounds float, ptr %v1319, i64 %v1348
  %v1350 = load <8 x float>, ptr %v1349, align 4
  %v1351 = fadd <8 x float> %v1340, %v1350
  %v1352 = fcmp une <8 x float> %v1347, splat (float 0x0000000000000000)
  %v1353 = select <8 x i1> %v1352, <8 x float> %v1345, <8 x float> %v1351
  %v1354 = add i64 0, %v1332
  %v1355 = getelementptr inbounds float, ptr %v1321, i64 %v1354
  store <8 x float> %v1336, ptr %v1355, align 4
  %v1356 = add i64 0, %v1332
  %v1357 = getelementptr inbounds float, ptr %v1327, i64 %v1356
  store <8 x float> %v1353, ptr %v1357, align 4
  %v1358 = add nsw i64 %v1328, 1
  br label %b116
b118:
  %v1359 = add nsw i64 %v1303, 1
  br label %b113
b115:
  %v1360 = add nsw i64 %v1278, 1
  br label %b108
b110:
  %v1361 = add nsw i64 %v1272, 1
  br label %b105
b107:
  %v1362 = add nsw i64 %v1267, 96
  br label %b102
b104:
  %v1364 = add i64 %v7, 0
  %v1365 = sdiv i64 %v1364, 1
  %v1366 = add i64 %v2, 1
  %v1367 = mul i64 %v1365, %v2
  %v1368 = sdiv i64 %v1367, %v3
  %v1369 = mul i64 %v1368, 1
  %v1370 = icmp slt i64 %v1369, %v7
  %v1371 = select i1 %v1370, i64 %v1369, i64 %v7
  %v1372 = mul i64 %v1365, %v1366
  %v1373 = sdiv i64 %v1372, %v3
  %v1374 = mul i64 %v1373, 1
  %v1375 = icmp slt i64 %v1374, %v7
  %v1376 = select i1 %v1375, i64 %v1374, i64 %v7
  br label %b119
b119:
  %v1377 = phi i64 [ %v1371, %b104 ], [ %v1648, %b124 ]
  %v1378 = icmp slt i64 %v1377, %v1376
  br i1 %v1378, label %b120, label %b121
b120:
  %v1379 = add i64 %v1377, 96
  %v1380 = icmp slt i64 %v1379, %v1376
  %v1381 = select i1 %v1380, i64 %v1379, i64 %v1376
  br label %b122
b122:
  %v1382 = phi i64 [ 0, %b120 ], [ %v1647, %b127 ]
  %v1383 = icmp slt i64 %v1382, 1
  br i1 %v1383, label %b123, label %b124
b123:
  %v1384 = sub i64 %v1381, %v1377
  %v1385 = sub i64 8, 1
  %v1386 = add i64 %v1384, %v1385
  %v1387 = sdiv i64 %v1386, 8
  br label %b125
b125:
  %v1388 = phi i64 [ 0, %b123 ], [ %v1646, %b132 ]
  %v1389 = icmp slt i64 %v1388, %v1387
  br i1 %v1389, label %b126, label %b127
b126:
  %v1390 = mul i64 %v1384, %v1388
  %v1391 = sdiv i64 %v1390, %v1387
  %v1392 = add i64 %v1377, %v1391
  %v1393 = add i64 %v1388, 1
  %v1394 = mul i64 %v1384, %v1393
  %v1395 = sdiv i64 %v1394, %v1387
  %v1396 = add i64 %v1377, %v1395
  %v1397 = mul i64 %v1382, 64
  %v1398 = getelementptr inbounds float, ptr %v965, i64 %v1397
  %v1399 = sub i64 %v1396, %v1392
  %v1400 = add i64 %v1131, 0
  %v1401 = and i64 %v1400, %v274
  %v1402 = mul i64 %v1401, %v7
  %v1403 = add i64 %v1402, %v1392
  %v1404 = mul i64 %v1403, 8
  %v1405 = getelementptr inbounds float, ptr %v186, i64 %v1404
  %v1406 = getelementptr inbounds float, ptr %v1405, i64 0
  %v1407 = sub i64 %v1399, 1
  %v1408 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1407
  %v1409 = load ptr, ptr %v1408, align 4
  %v1410 = getelementptr inbounds float, ptr %v1363, i64 0
  %v1411 = icmp sgt i64 %v1399, 0
  br i1 %v1411, label %b128, label %b129
b128:
  call void %v1409(ptr %v1406, i64 8, ptr %v1398, i64 8, ptr %v1410, i64 8, i64 0)
  br label %b129
b129:
  %v1412 = add i64 %v1397, 64
  br label %b130
b130:
  %v1413 = phi i64 [ %v1392, %b129 ], [ %v1645, %b135 ]
  %v1414 = icmp slt i64 %v1413, %v1396
  br i1 %v1414, label %b131, label %b132
b131:
  %v1415 = sub i64 %v1413, %v1392
  %v1416 = mul i64 %v1415, 8
  %v1417 = getelementptr inbounds float, ptr %v1363, i64 %v1416
  %v1418 = add i64 %v1131, 0
  %v1419 = and i64 %v1418, %v200
  %v1420 = mul i64 %v1419, %v7
  %v1421 = add i64 %v1420, %v1413
  %v1422 = mul i64 %v1421, 8
  %v1423 = getelementptr inbounds float, ptr %v58, i64 %v1422
  %v1424 = add i64 %v1131, 0
  %v1425 = and i64 %v1424, %v240
  %v1426 = mul i64 %v1425, %v7
  %v1427 = add i64 %v1426, %v1413
  %v1428 = mul i64 %v1427, 8
  %v1429 = getelementptr inbounds float, ptr %v150, i64 %v1428
  %v1430 = add i64 %v1131, 0
  %v1431 = and i64 %v1430, %v196
  %v1432 = mul i64 %v1431, %v7
  %v1433 = add i64 %v1432, %v1413
  %v1434 = mul i64 %v1433, 1
  %v1435 = getelementptr inbounds float, ptr %v54, i64 %v1434
  %v1436 = getelementptr inbounds float, ptr %v1435, i64 0
  %v1437 = load float, ptr %v1436, align 4
  %v1438 = add i64 %v1131, 0
  %v1439 = and i64 %v1438, %v258
  %v1440 = mul i64 %v1439, %v7
  %v1441 = add i64 %v1440, %v1413
  %v1442 = mul i64 %v1441, 8
  %v1443 = getelementptr inbounds float, ptr %v168, i64 %v1442
  %v1444 = add i64 %v1131, 0
  %v1445 = and i64 %v1444, %v194
  %v1446 = mul i64 %v1445, %v7
  %v1447 = add i64 %v1446, %v1413
  %v1448 = mul i64 %v1447, 8
  %v1449 = getelementptr inbounds float, ptr %v12, i64 %v1448
  %v1450 = add i64 %v1131, 0
  %v1451 = and i64 %v1450, %v260
  %v1452 = mul i64 %v1451, %v7
  %v1453 = add i64 %v1452, %v1413
  %v1454 = mul i64 %v1453, 8
  %v1455 = getelementptr inbounds float, ptr %v170, i64 %v1454
  %v1456 = add i64 %v1131, 0
  %v1457 = and i64 %v1456, %v214
  %v1458 = mul i64 %v1457, %v7
  %v1459 = add i64 %v1458, %v1413
  %v1460 = mul i64 %v1459, 8
  %v1461 = getelementptr inbounds float, ptr %v74, i64 %v1460
  %v1462 = add i64 %v1131, 0
  %v1463 = and i64 %v1462, %v226
  %v1464 = mul i64 %v1463, %v7
  %v1465 = add i64 %v1464, %v1413
  %v1466 = mul i64 %v1465, 16
  %v1467 = getelementptr inbounds float, ptr %v128, i64 %v1466
  br label %b133
b133:
  %v1468 = phi i64 [ 0, %b131 ], [ %v1644, %b134 ]
  %v1469 = icmp slt i64 %v1468, 1
  br i1 %v1469, label %b134, label %b135
b134:
  %v1470 = mul i64 %v1382, 1
  %v1471 = add i64 %v1470, %v1468
  %v1472 = mul i64 %v1471, 8
  %v1473 = add i64 0, %v1468
  %v1474 = mul i64 %v1473, 8
  %v1475 = getelementptr inbounds float, ptr %v1417, i64 %v1474
  %v1476 = load <8 x float>, ptr %v1475, align 4
  %v1477 = add i64 0, %v1472
  %v1478 = getelementptr inbounds float, ptr %v1423, i64 %v1477
  %v1479 = load <8 x float>, ptr %v1478, align 4
  %v1480 = fadd <8 x float> %v1479, %v1476
  %v1481 = add i64 0, %v1472
  %v1482 = getelementptr inbounds float, ptr %v1429, i64 %v1481
  %v1483 = load <8 x float>, ptr %v1482, align 4
  %v1484 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1483)
  %v1485 = fneg <8 x float> %v1484
  %v1486 = fcmp olt <8 x float> %v1485, splat (float 0xC05A400000000000)
  %v1487 = select <8 x i1> %v1486, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1485
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1489 = fsub <8 x float> %v1488, splat (float 0x4168000000000000)
  %v1490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1489, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1487)
  %v1491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1489, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1490)
  %v1492 = bitcast <8 x float> %v1488 to <8 x i32>
  %v1493 = fmul <8 x float> %v1491, %v1491
  %v1494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1491, <8 x float> splat (float 0x3F81227F40000000))
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> %v1491, <8 x float> splat (float 0x3FA5556740000000))
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1495, <8 x float> %v1491, <8 x float> splat (float 0x3FC5554B00000000))
  %v1497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1496, <8 x float> %v1491, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1493, <8 x float> %v1497, <8 x float> %v1491)
  %v1499 = sub <8 x i32> %v1492, splat (i32 1262485250)
  %v1500 = lshr <8 x i32> %v1499, splat (i32 1)
  %v1501 = sub <8 x i32> %v1499, %v1500
  %v1502 = shl <8 x i32> %v1500, splat (i32 23)
  %v1503 = bitcast <8 x i32> %v1502 to <8 x float>
  %v1504 = shl <8 x i32> %v1501, splat (i32 23)
  %v1505 = bitcast <8 x i32> %v1504 to <8 x float>
  %v1506 = fadd <8 x float> %v1498, splat (float 0x3FF0000000000000)
  %v1507 = fmul <8 x float> %v1506, %v1503
  %v1508 = fmul <8 x float> %v1507, %v1505
  %v1509 = fcmp ogt <8 x float> %v1508, splat (float 0x3FDA8279A0000000)
  %v1510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1508, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1511 = select <8 x i1> %v1509, <8 x float> %v1510, <8 x float> %v1508
  %v1512 = select <8 x i1> %v1509, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1513 = select <8 x i1> %v1509, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1514 = fmul <8 x float> %v1511, %v1511
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1514, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> %v1514, <8 x float> splat (float 0xBFC546EF00000000))
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1516, <8 x float> %v1514, <8 x float> splat (float 0xBFD0002320000000))
  %v1518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1514, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> %v1514, <8 x float> splat (float 0x3FC999FF60000000))
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1519, <8 x float> %v1514, <8 x float> splat (float 0x3FD5555540000000))
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1511, <8 x float> %v1517, <8 x float> %v1520)
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1511, <8 x float> %v1521, <8 x float> splat (float 0xBFE0000000000000))
  %v1523 = fmul <8 x float> %v1511, %v1511
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1523, <8 x float> %v1522, <8 x float> %v1513)
  %v1525 = fadd <8 x float> %v1524, %v1511
  %v1526 = fadd <8 x float> %v1525, %v1512
  %v1527 = fcmp ogt <8 x float> %v1483, splat (float 0x0000000000000000)
  %v1528 = select <8 x i1> %v1527, <8 x float> %v1483, <8 x float> splat (float 0x0000000000000000)
  %v1529 = fadd <8 x float> %v1528, %v1526
  %v1530 = fmul <8 x float> %v1480, %v1529
  %v1531 = add i64 0, %v1472
  %v1532 = getelementptr inbounds float, ptr %v1443, i64 %v1531
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1533)
  %v1535 = fneg <8 x float> %v1534
  %v1536 = fcmp olt <8 x float> %v1535, splat (float 0xC05A400000000000)
  %v1537 = select <8 x i1> %v1536, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1535
  %v1538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1537, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1539 = fsub <8 x float> %v1538, splat (float 0x4168000000000000)
  %v1540 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1539, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1537)
  %v1541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1539, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1540)
  %v1542 = bitcast <8 x float> %v1538 to <8 x i32>
  %v1543 = fmul <8 x float> %v1541, %v1541
  %v1544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1541, <8 x float> splat (float 0x3F81227F40000000))
  %v1545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1544, <8 x float> %v1541, <8 x float> splat (float 0x3FA5556740000000))
  %v1546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1545, <8 x float> %v1541, <8 x float> splat (float 0x3FC5554B00000000))
  %v1547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1546, <8 x float> %v1541, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1543, <8 x float> %v1547, <8 x float> %v1541)
  %v1549 = sub <8 x i32> %v1542, splat (i32 1262485250)
  %v1550 = lshr <8 x i32> %v1549, splat (i32 1)
  %v1551 = sub <8 x i32> %v1549, %v1550
  %v1552 = shl <8 x i32> %v1550, splat (i32 23)
  %v1553 = bitcast <8 x i32> %v1552 to <8 x float>
  %v1554 = shl <8 x i32> %v1551, splat (i32 23)
  %v1555 = bitcast <8 x i32> %v1554 to <8 x float>
  %v1556 = fadd <8 x float> %v1548, splat (float 0x3FF0000000000000)
  %v1557 = fmul <8 x float> %v1556, %v1553
  %v1558 = fmul <8 x float> %v1557, %v1555
  %v1559 = fcmp ogt <8 x float> %v1558, splat (float 0x3FDA8279A0000000)
  %v1560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1558, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1561 = select <8 x i1> %v1559, <8 x float> %v1560, <8 x float> %v1558
  %v1562 = select <8 x i1> %v1559, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1563 = select <8 x i1> %v1559, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1564 = fmul <8 x float> %v1561, %v1561
  %v1565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1564, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1565, <8 x float> %v1564, <8 x float> splat (float 0xBFC546EF00000000))
  %v1567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1566, <8 x float> %v1564, <8 x float> splat (float 0xBFD0002320000000))
  %v1568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1564, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1568, <8 x float> %v1564, <8 x float> splat (float 0x3FC999FF60000000))
  %v1570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1569, <8 x float> %v1564, <8 x float> splat (float 0x3FD5555540000000))
  %v1571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1561, <8 x float> %v1567, <8 x float> %v1570)
  %v1572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1561, <8 x float> %v1571, <8 x float> splat (float 0xBFE0000000000000))
  %v1573 = fmul <8 x float> %v1561, %v1561
  %v1574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1573, <8 x float> %v1572, <8 x float> %v1563)
  %v1575 = fadd <8 x float> %v1574, %v1561
  %v1576 = fadd <8 x float> %v1575, %v1562
  %v1577 = fcmp ogt <8 x float> %v1533, splat (float 0x0000000000000000)
  %v1578 = select <8 x i1> %v1577, <8 x float> %v1533, <8 x float> splat (float 0x0000000000000000)
  %v1579 = fadd <8 x float> %v1578, %v1576
  %v1580 = fmul <8 x float> %v1579, %v1579
  %v1581 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1582 = shufflevector <8 x float> %v1581, <8 x float> poison, <8 x i32> zeroinitializer
  %v1583 = fmul <8 x float> %v1582, %v1580
  %v1584 = insertelement <8 x float> poison, float %v1437, i64 0
  %v1585 = shufflevector <8 x float> %v1584, <8 x float> poison, <8 x i32> zeroinitializer
  %v1586 = fdiv <8 x float> %v1585, %v1583
  %v1587 = fmul <8 x float> %v1586, %v1529
  %v1588 = fadd <8 x float> %v1587, %v1587
  %v1589 = fdiv <8 x float> %v1579, %v1529
  %v1590 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1591 = shufflevector <8 x float> %v1590, <8 x float> poison, <8 x i32> zeroinitializer
  %v1592 = fdiv <8 x float> %v1591, %v1589
  %v1593 = fmul <8 x float> %v1585, %v1592
  %v1594 = fmul <8 x float> %v1593, %v1589
  %v1595 = fdiv <8 x float> %v1594, %v1529
  %v1596 = fsub <8 x float> %v1588, %v1595
  %v1597 = add i64 0, %v1472
  %v1598 = getelementptr inbounds float, ptr %v1449, i64 %v1597
  %v1599 = load <8 x float>, ptr %v1598, align 4
  %v1600 = fmul <8 x float> %v1480, %v1599
  %v1601 = fadd <8 x float> %v1596, %v1600
  %v1602 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1483)
  %v1603 = fneg <8 x float> %v1602
  %v1604 = fcmp olt <8 x float> %v1603, splat (float 0xC05A400000000000)
  %v1605 = select <8 x i1> %v1604, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1603
  %v1606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1605, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1607 = fsub <8 x float> %v1606, splat (float 0x4168000000000000)
  %v1608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1607, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1605)
  %v1609 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1607, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1608)
  %v1610 = bitcast <8 x float> %v1606 to <8 x i32>
  %v1611 = fmul <8 x float> %v1609, %v1609
  %v1612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1609, <8 x float> splat (float 0x3F81227F40000000))
  %v1613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1612, <8 x float> %v1609, <8 x float> splat (float 0x3FA5556740000000))
  %v1614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1613, <8 x float> %v1609, <8 x float> splat (float 0x3FC5554B00000000))
  %v1615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1614, <8 x float> %v1609, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1611, <8 x float> %v1615, <8 x float> %v1609)
  %v1617 = sub <8 x i32> %v1610, splat (i32 1262485250)
  %v1618 = lshr <8 x i32> %v1617, splat (i32 1)
  %v1619 = sub <8 x i32> %v1617, %v1618
  %v1620 = shl <8 x i32> %v1618, splat (i32 23)
  %v1621 = bitcast <8 x i32> %v1620 to <8 x float>
  %v1622 = shl <8 x i32> %v1619, splat (i32 23)
  %v1623 = bitcast <8 x i32> %v1622 to <8 x float>
  %v1624 = fadd <8 x float> %v1616, splat (float 0x3FF0000000000000)
  %v1625 = fmul <8 x float> %v1624, %v1621
  %v1626 = fmul <8 x float> %v1625, %v1623
  %v1627 = fcmp olt <8 x float> %v1483, splat (float 0x0000000000000000)
  %v1628 = select <8 x i1> %v1627, <8 x float> %v1626, <8 x float> splat (float 0x3FF0000000000000)
  %v1629 = fadd <8 x float> %v1626, splat (float 0x3FF0000000000000)
  %v1630 = fdiv <8 x float> %v1628, %v1629
  %v1631 = fmul <8 x float> %v1601, %v1630
  %v1632 = add i64 0, %v1472
  %v1633 = getelementptr inbounds float, ptr %v1455, i64 %v1632
  %v1634 = load <8 x float>, ptr %v1633, align 4
  %v1635 = fmul <8 x float> %v1586, %v1634
  %v1636 = fadd <8 x float> %v1635, %v1635
  %v1637 = fadd <8 x float> %v1636, %v1480
  %v1638 = add i64 0, %v1472
  %v1639 = getelementptr inbounds float, ptr %v1461, i64 %v1638
  store <8 x float> %v1530, ptr %v1639, align 4
  %v1640 = add i64 8, %v1472
  %v1641 = getelementptr inbounds float, ptr %v1467, i64 %v1640
  store <8 x float> %v1631, ptr %v1641, align 4
  %v1642 = add i64 0, %v1472
  %v1643 = getelementptr inbounds float, ptr %v1467, i64 %v1642
  store <8 x float> %v1637, ptr %v1643, align 4
  %v1644 = add nsw i64 %v1468, 1
  br label %b133
b135:
  %v1645 = add nsw i64 %v1413, 1
  br label %b130
b132:
  %v1646 = add nsw i64 %v1388, 1
  br label %b125
b127:
  %v1647 = add nsw i64 %v1382, 1
  br label %b122
b124:
  %v1648 = add nsw i64 %v1377, 96
  br label %b119
b121:
  %v1650 = add i64 %v7, 0
  %v1651 = sdiv i64 %v1650, 1
  %v1652 = add i64 %v2, 1
  %v1653 = mul i64 %v1651, %v2
  %v1654 = sdiv i64 %v1653, %v3
  %v1655 = mul i64 %v1654, 1
  %v1656 = icmp slt i64 %v1655, %v7
  %v1657 = select i1 %v1656, i64 %v1655, i64 %v7
  %v1658 = mul i64 %v1651, %v1652
  %v1659 = sdiv i64 %v1658, %v3
  %v1660 = mul i64 %v1659, 1
  %v1661 = icmp slt i64 %v1660, %v7
  %v1662 = select i1 %v1661, i64 %v1660, i64 %v7
  br label %b136
b136:
  %v1663 = phi i64 [ %v1657, %b121 ], [ %v1740, %b141 ]
  %v1664 = icmp slt i64 %v1663, %v1662
  br i1 %v1664, label %b137, label %b138
b137:
  %v1665 = add i64 %v1663, 96
  %v1666 = icmp slt i64 %v1665, %v1662
  %v1667 = select i1 %v1666, i64 %v1665, i64 %v1662
  br label %b139
b139:
  %v1668 = phi i64 [ 0, %b137 ], [ %v1739, %b144 ]
  %v1669 = icmp slt i64 %v1668, 1
  br i1 %v1669, label %b140, label %b141
b140:
  %v1670 = sub i64 %v1667, %v1663
  %v1671 = sub i64 8, 1
  %v1672 = add i64 %v1670, %v1671
  %v1673 = sdiv i64 %v1672, 8
  br label %b142
b142:
  %v1674 = phi i64 [ 0, %b140 ], [ %v1738, %b149 ]
  %v1675 = icmp slt i64 %v1674, %v1673
  br i1 %v1675, label %b143, label %b144
b143:
  %v1676 = mul i64 %v1670, %v1674
  %v1677 = sdiv i64 %v1676, %v1673
  %v1678 = add i64 %v1663, %v1677
  %v1679 = add i64 %v1674, 1
  %v1680 = mul i64 %v1670, %v1679
  %v1681 = sdiv i64 %v1680, %v1673
  %v1682 = add i64 %v1663, %v1681
  %v1683 = mul i64 %v1668, 128
  %v1684 = getelementptr inbounds float, ptr %v966, i64 %v1683
  %v1685 = sub i64 %v1682, %v1678
  %v1686 = add i64 %v1131, 0
  %v1687 = and i64 %v1686, %v226
  %v1688 = mul i64 %v1687, %v7
  %v1689 = add i64 %v1688, %v1678
  %v1690 = mul i64 %v1689, 16
  %v1691 = getelementptr inbounds float, ptr %v128, i64 %v1690
  %v1692 = getelementptr inbounds float, ptr %v1691, i64 0
  %v1693 = sub i64 %v1685, 1
  %v1694 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1693
  %v1695 = load ptr, ptr %v1694, align 4
  %v1696 = getelementptr inbounds float, ptr %v1649, i64 0
  %v1697 = icmp sgt i64 %v1685, 0
  br i1 %v1697, label %b145, label %b146
b145:
  call void %v1695(ptr %v1692, i64 16, ptr %v1684, i64 16, ptr %v1696, i64 8, i64 0)
  br label %b146
b146:
  %v1698 = add i64 %v1683, 128
  br label %b147
b147:
  %v1699 = phi i64 [ %v1678, %b146 ], [ %v1737, %b152 ]
  %v1700 = icmp slt i64 %v1699, %v1682
  br i1 %v1700, label %b148, label %b149
b148:
  %v1701 = sub i64 %v1699, %v1678
  %v1702 = mul i64 %v1701, 8
  %v1703 = getelementptr inbounds float, ptr %v1649, i64 %v1702
  %v1704 = add i64 %v1131, 0
  %v1705 = and i64 %v1704, %v234
  %v1706 = mul i64 %v1705, %v7
  %v1707 = add i64 %v1706, %v1699
  %v1708 = mul i64 %v1707, 8
  %v1709 = getelementptr inbounds float, ptr %v144, i64 %v1708
  %v1710 = add i64 %v1131, 0
  %v1711 = and i64 %v1710, %v276
  %v1712 = mul i64 %v1711, %v7
  %v1713 = add i64 %v1712, %v1699
  %v1714 = mul i64 %v1713, 8
  %v1715 = getelementptr inbounds float, ptr %v188, i64 %v1714
  br label %b150
b150:
  %v1716 = phi i64 [ 0, %b148 ], [ %v1736, %b151 ]
  %v1717 = icmp slt i64 %v1716, 1
  br i1 %v1717, label %b151, label %b152
b151:
  %v1718 = mul i64 %v1668, 1
  %v1719 = add i64 %v1718, %v1716
  %v1720 = mul i64 %v1719, 8
  %v1721 = add i64 0, %v1716
  %v1722 = mul i64 %v1721, 8
  %v1723 = getelementptr inbounds float, ptr %v1703, i64 %v1722
  %v1724 = load <8 x float>, ptr %v1723, align 4
  %v1725 = add i64 0, %v1720
  %v1726 = getelementptr inbounds float, ptr %v1709, i64 %v1725
  %v1727 = load <8 x float>, ptr %v1726, align 4
  %v1728 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1729 = shufflevector <8 x float> %v1728, <8 x float> poison, <8 x i32> zeroinitializer
  %v1730 = fcmp ole <8 x float> %v1727, %v1729
  %v1731 = select <8 x i1> %v1730, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1732 = fcmp une <8 x float> %v1731, splat (float 0x0000000000000000)
  %v1733 = select <8 x i1> %v1732, <8 x float> %v1729, <8 x float> %v1724
  %v1734 = add i64 0, %v1720
  %v1735 = getelementptr inbounds float, ptr %v1715, i64 %v1734
  store <8 x float> %v1733, ptr %v1735, align 4
  %v1736 = add nsw i64 %v1716, 1
  br label %b150
b152:
  %v1737 = add nsw i64 %v1699, 1
  br label %b147
b149:
  %v1738 = add nsw i64 %v1674, 1
  br label %b142
b144:
  %v1739 = add nsw i64 %v1668, 1
  br label %b139
b141:
  %v1740 = add nsw i64 %v1663, 96
  br label %b136
b138:
  %v1742 = add i64 %v7, 0
  %v1743 = sdiv i64 %v1742, 1
  %v1744 = add i64 %v2, 1
  %v1745 = mul i64 %v1743, %v2
  %v1746 = sdiv i64 %v1745, %v3
  %v1747 = mul i64 %v1746, 1
  %v1748 = icmp slt i64 %v1747, %v7
  %v1749 = select i1 %v1748, i64 %v1747, i64 %v7
  %v1750 = mul i64 %v1743, %v1744
  %v1751 = sdiv i64 %v1750, %v3
  %v1752 = mul i64 %v1751, 1
  %v1753 = icmp slt i64 %v1752, %v7
  %v1754 = select i1 %v1753, i64 %v1752, i64 %v7
  br label %b153
b153:
  %v1755 = phi i64 [ %v1749, %b138 ], [ %v1924, %b158 ]
  %v1756 = icmp slt i64 %v1755, %v1754
  br i1 %v1756, label %b154, label %b155
b154:
  %v1757 = add i64 %v1755, 96
  %v1758 = icmp slt i64 %v1757, %v1754
  %v1759 = select i1 %v1758, i64 %v1757, i64 %v1754
  br label %b156
b156:
  %v1760 = phi i64 [ 0, %b154 ], [ %v1923, %b161 ]
  %v1761 = icmp slt i64 %v1760, 1
  br i1 %v1761, label %b157, label %b158
b157:
  %v1762 = sub i64 %v1759, %v1755
  %v1763 = sub i64 6, 1
  %v1764 = add i64 %v1762, %v1763
  %v1765 = sdiv i64 %v1764, 6
  br label %b159
b159:
  %v1766 = phi i64 [ 0, %b157 ], [ %v1922, %b168 ]
  %v1767 = icmp slt i64 %v1766, %v1765
  br i1 %v1767, label %b160, label %b161
b160:
  %v1768 = mul i64 %v1762, %v1766
  %v1769 = sdiv i64 %v1768, %v1765
  %v1770 = add i64 %v1755, %v1769
  %v1771 = add i64 %v1766, 1
  %v1772 = mul i64 %v1762, %v1771
  %v1773 = sdiv i64 %v1772, %v1765
  %v1774 = add i64 %v1755, %v1773
  %v1775 = mul i64 %v1760, 320
  %v1776 = getelementptr inbounds float, ptr %v967, i64 %v1775
  %v1777 = sub i64 %v1774, %v1770
  %v1778 = add i64 %v1131, 0
  %v1779 = and i64 %v1778, %v276
  %v1780 = mul i64 %v1779, %v7
  %v1781 = add i64 %v1780, %v1770
  %v1782 = mul i64 %v1781, 8
  %v1783 = getelementptr inbounds float, ptr %v188, i64 %v1782
  %v1784 = getelementptr inbounds float, ptr %v1783, i64 0
  %v1785 = sub i64 %v1777, 1
  %v1786 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1785
  %v1787 = load ptr, ptr %v1786, align 4
  %v1788 = getelementptr inbounds float, ptr %v1741, i64 0
  %v1789 = icmp sgt i64 %v1777, 0
  br i1 %v1789, label %b162, label %b163
b162:
  call void %v1787(ptr %v1784, i64 8, ptr %v1776, i64 8, ptr %v1788, i64 24, i64 8)
  br label %b163
b163:
  %v1790 = add i64 %v1775, 128
  %v1791 = getelementptr inbounds float, ptr %v967, i64 %v1790
  %v1792 = sub i64 %v1774, %v1770
  %v1793 = add i64 %v1131, 0
  %v1794 = and i64 %v1793, %v224
  %v1795 = mul i64 %v1794, %v7
  %v1796 = add i64 %v1795, %v1770
  %v1797 = mul i64 %v1796, 24
  %v1798 = getelementptr inbounds float, ptr %v126, i64 %v1797
  %v1799 = getelementptr inbounds float, ptr %v1798, i64 0
  %v1800 = sub i64 %v1792, 1
  %v1801 = getelementptr inbounds ptr, ptr @table_tile_6x1, i64 %v1800
  %v1802 = load ptr, ptr %v1801, align 4
  %v1803 = getelementptr inbounds float, ptr %v1741, i64 16
  %v1804 = icmp sgt i64 %v1792, 0
  br i1 %v1804, label %b164, label %b165
b164:
  call void %v1802(ptr %v1799, i64 24, ptr %v1791, i64 24, ptr %v1803, i64 24, i64 0)
  br label %b165
b165:
  %v1805 = add i64 %v1790, 192
  br label %b166
b166:
  %v1806 = phi i64 [ %v1770, %b165 ], [ %v1921, %b171 ]
  %v1807 = icmp slt i64 %v1806, %v1774
  br i1 %v1807, label %b167, label %b168
b167:
  %v1808 = sub i64 %v1806, %v1770
  %v1809 = mul i64 %v1808, 24
  %v1810 = getelementptr inbounds float, ptr %v1741, i64 %v1809
  %v1811 = add i64 %v1131, 0
  %v1812 = and i64 %v1811, %v228
  %v1813 = mul i64 %v1812, %v7
  %v1814 = add i64 %v1813, %v1806
  %v1815 = mul i64 %v1814, 8
  %v1816 = getelementptr inbounds float, ptr %v132, i64 %v1815
  %v1817 = mul i64 %v1806, 8
  %v1818 = getelementptr inbounds float, ptr %v184, i64 %v1817
  %v1819 = add i64 %v1131, 1
  %v1820 = and i64 %v1819, 1
  %v1821 = mul i64 %v1820, %v7
  %v1822 = add i64 %v1821, %v1806
  %v1823 = mul i64 %v1822, 8
  %v1824 = getelementptr inbounds float, ptr %v64, i64 %v1823
  %v1825 = add i64 %v1131, 0
  %v1826 = and i64 %v1825, %v202
  %v1827 = mul i64 %v1826, %v7
  %v1828 = add i64 %v1827, %v1806
  %v1829 = mul i64 %v1828, 8
  %v1830 = getelementptr inbounds float, ptr %v60, i64 %v1829
  %v1831 = add i64 %v1131, 0
  %v1832 = and i64 %v1831, %v244
  %v1833 = mul i64 %v1832, %v7
  %v1834 = add i64 %v1833, %v1806
  %v1835 = mul i64 %v1834, 8
  %v1836 = getelementptr inbounds float, ptr %v154, i64 %v1835
  %v1837 = add i64 %v1131, 0
  %v1838 = and i64 %v1837, %v270
  %v1839 = mul i64 %v1838, %v7
  %v1840 = add i64 %v1839, %v1806
  %v1841 = mul i64 %v1840, 16
  %v1842 = getelementptr inbounds float, ptr %v180, i64 %v1841
  %v1843 = add i64 %v1131, 0
  %v1844 = and i64 %v1843, %v272
  %v1845 = mul i64 %v1844, %v7
  %v1846 = add i64 %v1845, %v1806
  %v1847 = mul i64 %v1846, 8
  %v1848 = getelementptr inbounds float, ptr %v182, i64 %v1847
  %v1849 = add i64 %v1131, 0
  %v1850 = and i64 %v1849, %v278
  %v1851 = mul i64 %v1850, %v7
  %v1852 = add i64 %v1851, %v1806
  %v1853 = mul i64 %v1852, 8
  %v1854 = getelementptr inbounds float, ptr %v190, i64 %v1853
  %v1855 = add i64 %v1131, 0
  %v1856 = and i64 %v1855, 1
  %v1857 = mul i64 %v1856, %v7
  %v1858 = add i64 %v1857, %v1806
  %v1859 = mul i64 %v1858, 8
  %v1860 = getelementptr inbounds float, ptr %v64, i64 %v1859
  br label %b169
b169:
  %v1861 = phi i64 [ 0, %b167 ], [ %v1920, %b170 ]
  %v1862 = icmp slt i64 %v1861, 1
  br i1 %v1862, label %b170, label %b171
b170:
  %v1863 = mul i64 %v1760, 1
  %v1864 = add i64 %v1863, %v1861
  %v1865 = mul i64 %v1864, 8
  %v1866 = add i64 0, %v1861
  %v1867 = mul i64 %v1866, 8
  %v1868 = getelementptr inbounds float, ptr %v1810, i64 %v1867
  %v1869 = load <8 x float>, ptr %v1868, align 4
  %v1870 = add i64 1, %v1861
  %v1871 = mul i64 %v1870, 8
  %v1872 = getelementptr inbounds float, ptr %v1810, i64 %v1871
  %v1873 = load <8 x float>, ptr %v1872, align 4
  %v1874 = add i64 2, %v1861
  %v1875 = mul i64 %v1874, 8
  %v1876 = getelementptr inbounds float, ptr %v1810, i64 %v1875
  %v1877 = load <8 x float>, ptr %v1876, align 4
  %v1878 = add i64 0, %v1865
  %v1879 = getelementptr inbounds float, ptr %v1816, i64 %v1878
  %v1880 = load <8 x float>, ptr %v1879, align 4
  %v1881 = add i64 0, %v1865
  %v1882 = getelementptr inbounds float, ptr %v16, i64 %v1881
  %v1883 = load <8 x float>, ptr %v1882, align 4
  %v1884 = fadd <8 x float> %v1880, %v1883
  %v1885 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1886 = shufflevector <8 x float> %v1885, <8 x float> poison, <8 x i32> zeroinitializer
  %v1887 = fcmp ole <8 x float> %v1884, %v1886
  %v1888 = select <8 x i1> %v1887, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1889 = add i64 0, %v1865
  %v1890 = getelementptr inbounds float, ptr %v1818, i64 %v1889
  %v1891 = load <8 x float>, ptr %v1890, align 4
  %v1892 = fadd <8 x float> %v1891, %v1869
  %v1893 = fcmp une <8 x float> %v1888, splat (float 0x0000000000000000)
  %v1894 = select <8 x i1> %v1893, <8 x float> %v1886, <8 x float> %v1892
  %v1895 = add i64 0, %v1865
  %v1896 = getelementptr inbounds float, ptr %v1824, i64 %v1895
  %v1897 = load <8 x float>, ptr %v1896, align 4
  %v1898 = add i64 0, %v1865
  %v1899 = getelementptr inbounds float, ptr %v1830, i64 %v1898
  %v1900 = load <8 x float>, ptr %v1899, align 4
  %v1901 = fadd <8 x float> %v1897, %v1900
  %v1902 = add i64 0, %v1865
  %v1903 = getelementptr inbounds float, ptr %v1836, i64 %v1902
  %v1904 = load <8 x float>, ptr %v1903, align 4
  %v1905 = fmul <8 x float> %v1901, %v1904
  %v1906 = add i64 8, %v1865
  %v1907 = getelementptr inbounds float, ptr %v1842, i64 %v1906
  %v1908 = load <8 x float>, ptr %v1907, align 4
  %v1909 = fadd <8 x float> %v1905, %v1908
  %v1910 = fadd <8 x float> %v1909, %v1873
  %v1911 = add i64 0, %v1865
  %v1912 = getelementptr inbounds float, ptr %v1848, i64 %v1911
  %v1913 = load <8 x float>, ptr %v1912, align 4
  %v1914 = fadd <8 x float> %v1877, %v1913
  %v1915 = fadd <8 x float> %v1910, %v1914
  %v1916 = add i64 0, %v1865
  %v1917 = getelementptr inbounds float, ptr %v1854, i64 %v1916
  store <8 x float> %v1894, ptr %v1917, align 4
  %v1918 = add i64 0, %v1865
  %v1919 = getelementptr inbounds float, ptr %v1860, i64 %v1918
  store <8 x float> %v1915, ptr %v1919, align 4
  %v1920 = add nsw i64 %v1861, 1
  br label %b169
b171:
  %v1921 = add nsw i64 %v1806, 1
  br label %b166
b168:
  %v1922 = add nsw i64 %v1766, 1
  br label %b159
b161:
  %v1923 = add nsw i64 %v1760, 1
  br label %b156
b158:
  %v1924 = add nsw i64 %v1755, 96
  br label %b153
b155:
  %v1925 = add nsw i64 %v1128, 1
  br label %b96
b98:
  %v1926 = icmp sgt i64 %v3, 1
  br i1 %v1926, label %b172, label %b173
b172:
  %v1927 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1928 = atomicrmw add ptr %v1927, i64 1 acq_rel
  %v1929 = load i64, ptr %v279, align 8
  %v1930 = add i64 %v1929, 1
  store i64 %v1930, ptr %v279, align 8
  %v1931 = mul i64 %v3, %v1930
  br label %b174
b174:
  %v1932 = load atomic i64, ptr %v1927 acquire, align 8
  %v1933 = icmp slt i64 %v1932, %v1931
  br i1 %v1933, label %b175, label %b176
b175:
  %v1934 = call i32 @sched_yield()
  br label %b174
b176:
  br label %b173
b173:
  %v1935 = getelementptr inbounds float, ptr %v281, i64 1344
  %v1936 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1937 = load i64, ptr %v1936, align 8
  %v1938 = icmp eq i64 %v1937, 0
  br i1 %v1938, label %b177, label %b178
b177:
  %v1939 = add i64 1, 0
  %v1940 = sdiv i64 %v1939, 1
  %v1941 = add i64 %v2, 1
  %v1942 = mul i64 %v1940, %v2
  %v1943 = sdiv i64 %v1942, %v3
  %v1944 = mul i64 %v1943, 1
  %v1945 = icmp slt i64 %v1944, 1
  %v1946 = select i1 %v1945, i64 %v1944, i64 1
  %v1947 = mul i64 %v1940, %v1941
  %v1948 = sdiv i64 %v1947, %v3
  %v1949 = mul i64 %v1948, 1
  %v1950 = icmp slt i64 %v1949, 1
  %v1951 = select i1 %v1950, i64 %v1949, i64 1
  %v1952 = icmp slt i64 %v1951, 1
  %v1953 = select i1 %v1952, i64 %v1951, i64 1
  br label %b179
b179:
  %v1954 = phi i64 [ %v1946, %b177 ], [ %v1968, %b180 ]
  %v1955 = icmp slt i64 %v1954, %v1953
  br i1 %v1955, label %b180, label %b181
b180:
  %v1956 = mul i64 %v1954, 64
  %v1957 = mul i64 %v1954, 8
  %v1958 = add i64 %v1956, 0
  %v1959 = add i64 %v1957, 0
  %v1960 = getelementptr inbounds float, ptr %v1935, i64 %v1958
  %v1961 = sub i64 8, %v1959
  %v1962 = icmp slt i64 %v1961, 0
  %v1963 = select i1 %v1962, i64 0, i64 %v1961
  %v1964 = mul i64 %v1959, 1
  %v1965 = add i64 0, %v1964
  %v1966 = getelementptr inbounds float, ptr %v14, i64 %v1965
  call void @pack_rows(ptr %v1966, i64 1, i64 8, i64 8, i64 %v1963, ptr %v1960, i64 8)
  %v1967 = add i64 %v1956, 64
  %v1968 = add nsw i64 %v1954, 1
  br label %b179
b181:
  br label %b178
b178:
  %v1969 = icmp sgt i64 %v3, 1
  br i1 %v1969, label %b182, label %b183
b182:
  %v1970 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1971 = atomicrmw add ptr %v1970, i64 1 acq_rel
  %v1972 = load i64, ptr %v279, align 8
  %v1973 = add i64 %v1972, 1
  store i64 %v1973, ptr %v279, align 8
  %v1974 = mul i64 %v3, %v1973
  br label %b184
b184:
  %v1975 = load atomic i64, ptr %v1970 acquire, align 8
  %v1976 = icmp slt i64 %v1975, %v1974
  br i1 %v1976, label %b185, label %b186
b185:
  %v1977 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v1979 = add i64 %v8, 0
  %v1980 = sdiv i64 %v1979, 1
  %v1981 = add i64 %v2, 1
  %v1982 = mul i64 %v1980, %v2
  %v1983 = sdiv i64 %v1982, %v3
  %v1984 = mul i64 %v1983, 1
  %v1985 = icmp slt i64 %v1984, %v8
  %v1986 = select i1 %v1985, i64 %v1984, i64 %v8
  %v1987 = mul i64 %v1980, %v1981
  %v1988 = sdiv i64 %v1987, %v3
  %v1989 = mul i64 %v1988, 1
  %v1990 = icmp slt i64 %v1989, %v8
  %v1991 = select i1 %v1990, i64 %v1989, i64 %v8
  br label %b187
b187:
  %v1992 = phi i64 [ %v1986, %b183 ], [ %v2113, %b192 ]
  %v1993 = icmp slt i64 %v1992, %v1991
  br i1 %v1993, label %b188, label %b189
b188:
  %v1994 = add i64 %v1992, 96
  %v1995 = icmp slt i64 %v1994, %v1991
  %v1996 = select i1 %v1995, i64 %v1994, i64 %v1991
  br label %b190
b190:
  %v1997 = phi i64 [ 0, %b188 ], [ %v2112, %b195 ]
  %v1998 = icmp slt i64 %v1997, 1
  br i1 %v1998, label %b191, label %b192
b191:
  %v1999 = sub i64 %v1996, %v1992
  %v2000 = sub i64 8, 1
  %v2001 = add i64 %v1999, %v2000
  %v2002 = sdiv i64 %v2001, 8
  br label %b193
b193:
  %v2003 = phi i64 [ 0, %b191 ], [ %v2111, %b200 ]
  %v2004 = icmp slt i64 %v2003, %v2002
  br i1 %v2004, label %b194, label %b195
b194:
  %v2005 = mul i64 %v1999, %v2003
  %v2006 = sdiv i64 %v2005, %v2002
  %v2007 = add i64 %v1992, %v2006
  %v2008 = add i64 %v2003, 1
  %v2009 = mul i64 %v1999, %v2008
  %v2010 = sdiv i64 %v2009, %v2002
  %v2011 = add i64 %v1992, %v2010
  %v2012 = mul i64 %v1997, 64
  %v2013 = getelementptr inbounds float, ptr %v1935, i64 %v2012
  %v2014 = sub i64 %v2011, %v2007
  %v2015 = mul i64 %v2007, 8
  %v2016 = getelementptr inbounds float, ptr %v190, i64 %v2015
  %v2017 = getelementptr inbounds float, ptr %v2016, i64 0
  %v2018 = sub i64 %v2014, 1
  %v2019 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2018
  %v2020 = load ptr, ptr %v2019, align 4
  %v2021 = getelementptr inbounds float, ptr %v1978, i64 0
  %v2022 = icmp sgt i64 %v2014, 0
  br i1 %v2022, label %b196, label %b197
b196:
  call void %v2020(ptr %v2017, i64 8, ptr %v2013, i64 8, ptr %v2021, i64 8, i64 0)
  br label %b197
b197:
  %v2023 = add i64 %v2012, 64
  br label %b198
b198:
  %v2024 = phi i64 [ %v2007, %b197 ], [ %v2110, %b203 ]
  %v2025 = icmp slt i64 %v2024, %v2011
  br i1 %v2025, label %b199, label %b200
b199:
  %v2026 = sub i64 %v2024, %v2007
  %v2027 = mul i64 %v2026, 8
  %v2028 = getelementptr inbounds float, ptr %v1978, i64 %v2027
  %v2029 = mul i64 %v2024, 1
  %v2030 = getelementptr inbounds float, ptr %v56, i64 %v2029
  %v2031 = getelementptr inbounds float, ptr %v2030, i64 0
  %v2032 = load float, ptr %v2031, align 4
  %v2033 = fdiv float %v2032, 0x4000000000000000
  %v2034 = mul i64 %v2024, 8
  %v2035 = getelementptr inbounds float, ptr %v174, i64 %v2034
  %v2036 = mul i64 %v2024, 8
  %v2037 = getelementptr inbounds float, ptr %v172, i64 %v2036
  %v2038 = mul i64 %v2024, 8
  %v2039 = getelementptr inbounds float, ptr %v72, i64 %v2038
  br label %b201
b201:
  %v2040 = phi i64 [ 0, %b199 ], [ %v2109, %b202 ]
  %v2041 = icmp slt i64 %v2040, 1
  br i1 %v2041, label %b202, label %b203
b202:
  %v2042 = mul i64 %v1997, 1
  %v2043 = add i64 %v2042, %v2040
  %v2044 = mul i64 %v2043, 8
  %v2045 = add i64 0, %v2040
  %v2046 = mul i64 %v2045, 8
  %v2047 = getelementptr inbounds float, ptr %v2028, i64 %v2046
  %v2048 = load <8 x float>, ptr %v2047, align 4
  %v2049 = add i64 0, %v2044
  %v2050 = getelementptr inbounds float, ptr %v2035, i64 %v2049
  %v2051 = load <8 x float>, ptr %v2050, align 4
  %v2052 = insertelement <8 x float> poison, float %v2033, i64 0
  %v2053 = shufflevector <8 x float> %v2052, <8 x float> poison, <8 x i32> zeroinitializer
  %v2054 = fmul <8 x float> %v2053, %v2051
  %v2055 = fadd <8 x float> %v2054, %v2054
  %v2056 = add i64 0, %v2044
  %v2057 = getelementptr inbounds float, ptr %v2037, i64 %v2056
  %v2058 = load <8 x float>, ptr %v2057, align 4
  %v2059 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2058)
  %v2060 = fneg <8 x float> %v2059
  %v2061 = fcmp olt <8 x float> %v2060, splat (float 0xC05A400000000000)
  %v2062 = select <8 x i1> %v2061, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2060
  %v2063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2062, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2064 = fsub <8 x float> %v2063, splat (float 0x4168000000000000)
  %v2065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2064, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2062)
  %v2066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2064, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2065)
  %v2067 = bitcast <8 x float> %v2063 to <8 x i32>
  %v2068 = fmul <8 x float> %v2066, %v2066
  %v2069 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2066, <8 x float> splat (float 0x3F81227F40000000))
  %v2070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2069, <8 x float> %v2066, <8 x float> splat (float 0x3FA5556740000000))
  %v2071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2070, <8 x float> %v2066, <8 x float> splat (float 0x3FC5554B00000000))
  %v2072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2071, <8 x float> %v2066, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2068, <8 x float> %v2072, <8 x float> %v2066)
  %v2074 = sub <8 x i32> %v2067, splat (i32 1262485250)
  %v2075 = lshr <8 x i32> %v2074, splat (i32 1)
  %v2076 = sub <8 x i32> %v2074, %v2075
  %v2077 = shl <8 x i32> %v2075, splat (i32 23)
  %v2078 = bitcast <8 x i32> %v2077 to <8 x float>
  %v2079 = shl <8 x i32> %v2076, splat (i32 23)
  %v2080 = bitcast <8 x i32> %v2079 to <8 x float>
  %v2081 = fadd <8 x float> %v2073, splat (float 0x3FF0000000000000)
  %v2082 = fmul <8 x float> %v2081, %v2078
  %v2083 = fmul <8 x float> %v2082, %v2080
  %v2084 = fcmp ogt <8 x float> %v2083, splat (float 0x3FDA8279A0000000)
  %v2085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2083, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2086 = select <8 x i1> %v2084, <8 x float> %v2085, <8 x float> %v2083
  %v2087 = select <8 x i1> %v2084, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2088 = select <8 x i1> %v2084, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2089 = fmul <8 x float> %v2086, %v2086
  %v2090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2089, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2090, <8 x float> %v2089, <8 x float> splat (float 0xBFC546EF00000000))
  %v2092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2091, <8 x float> %v2089, <8 x float> splat (float 0xBFD0002320000000))
  %v2093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2089, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2093, <8 x float> %v2089, <8 x float> splat (float 0x3FC999FF60000000))
  %v2095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2094, <8 x float> %v2089, <8 x float> splat (float 0x3FD5555540000000))
  %v2096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2086, <8 x float> %v2092, <8 x float> %v2095)
  %v2097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2086, <8 x float> %v2096, <8 x float> splat (float 0xBFE0000000000000))
  %v2098 = fmul <8 x float> %v2086, %v2086
  %v2099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2098, <8 x float> %v2097, <8 x float> %v2088)
  %v2100 = fadd <8 x float> %v2099, %v2086
  %v2101 = fadd <8 x float> %v2100, %v2087
  %v2102 = fcmp ogt <8 x float> %v2058, splat (float 0x0000000000000000)
  %v2103 = select <8 x i1> %v2102, <8 x float> %v2058, <8 x float> splat (float 0x0000000000000000)
  %v2104 = fadd <8 x float> %v2103, %v2101
  %v2105 = fdiv <8 x float> %v2055, %v2104
  %v2106 = fadd <8 x float> %v2105, %v2048
  %v2107 = add i64 0, %v2044
  %v2108 = getelementptr inbounds float, ptr %v2039, i64 %v2107
  store <8 x float> %v2106, ptr %v2108, align 4
  %v2109 = add nsw i64 %v2040, 1
  br label %b201
b203:
  %v2110 = add nsw i64 %v2024, 1
  br label %b198
b200:
  %v2111 = add nsw i64 %v2003, 1
  br label %b193
b195:
  %v2112 = add nsw i64 %v1997, 1
  br label %b190
b192:
  %v2113 = add nsw i64 %v1992, 96
  br label %b187
b189:
  %v2114 = icmp sgt i64 %v3, 1
  br i1 %v2114, label %b204, label %b205
b204:
  %v2115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2116 = atomicrmw add ptr %v2115, i64 1 acq_rel
  %v2117 = load i64, ptr %v279, align 8
  %v2118 = add i64 %v2117, 1
  store i64 %v2118, ptr %v279, align 8
  %v2119 = mul i64 %v3, %v2118
  br label %b206
b206:
  %v2120 = load atomic i64, ptr %v2115 acquire, align 8
  %v2121 = icmp slt i64 %v2120, %v2119
  br i1 %v2121, label %b207, label %b208
b207:
  %v2122 = call i32 @sched_yield()
  br label %b206
b208:
  br label %b205
b205:
  %v2123 = mul i64 0, 8
  %v2124 = getelementptr inbounds float, ptr %v190, i64 %v2123
  %v2125 = getelementptr inbounds float, ptr %v2124, i64 0
  %v2126 = mul i64 0, 8
  %v2127 = getelementptr inbounds float, ptr %v10, i64 %v2126
  %v2128 = getelementptr inbounds float, ptr %v2127, i64 0
  %v2129 = getelementptr inbounds float, ptr %v284, i64 12288
  %v2130 = add i64 8, 1
  %v2131 = sdiv i64 %v2130, 2
  %v2132 = add i64 %v2, 1
  %v2133 = mul i64 %v2131, %v2
  %v2134 = sdiv i64 %v2133, %v3
  %v2135 = mul i64 %v2134, 2
  %v2136 = icmp slt i64 %v2135, 8
  %v2137 = select i1 %v2136, i64 %v2135, i64 8
  %v2138 = mul i64 %v2131, %v2132
  %v2139 = sdiv i64 %v2138, %v3
  %v2140 = mul i64 %v2139, 2
  %v2141 = icmp slt i64 %v2140, 8
  %v2142 = select i1 %v2141, i64 %v2140, i64 8
  %v2143 = getelementptr inbounds float, ptr %v76, i64 0
  br label %b209
b209:
  %v2144 = phi i64 [ %v2137, %b205 ], [ %v2152, %b214 ]
  %v2145 = icmp slt i64 %v2144, %v2142
  br i1 %v2145, label %b210, label %b211
b210:
  %v2146 = mul i64 %v2144, 8
  %v2147 = getelementptr inbounds float, ptr %v2143, i64 %v2146
  br label %b212
b212:
  %v2148 = phi i64 [ 0, %b210 ], [ %v2151, %b213 ]
  %v2149 = icmp slt i64 %v2148, 8
  br i1 %v2149, label %b213, label %b214
b213:
  %v2150 = getelementptr inbounds float, ptr %v2147, i64 %v2148
  store float 0x0000000000000000, ptr %v2150, align 4
  %v2151 = add nsw i64 %v2148, 1
  br label %b212
b214:
  %v2152 = add nsw i64 %v2144, 1
  br label %b209
b211:
  %v2153 = mul i64 %v8, 1
  br label %b215
b215:
  %v2154 = phi i64 [ 0, %b211 ], [ %v2258, %b220 ]
  %v2155 = icmp slt i64 %v2154, %v2153
  br i1 %v2155, label %b216, label %b217
b216:
  %v2156 = sub i64 %v2153, %v2154
  %v2157 = icmp slt i64 %v2156, 384
  %v2158 = select i1 %v2157, i64 %v2156, i64 384
  br label %b218
b218:
  %v2159 = phi i64 [ %v2137, %b216 ], [ %v2257, %b244 ]
  %v2160 = icmp slt i64 %v2159, %v2142
  br i1 %v2160, label %b219, label %b220
b219:
  %v2161 = sub i64 %v2142, %v2159
  %v2162 = icmp slt i64 %v2161, 64
  %v2163 = select i1 %v2162, i64 %v2161, i64 64
  %v2164 = sdiv i64 %v2163, 2
  %v2165 = mul i64 %v2164, 2
  %v2166 = sub i64 %v2163, %v2165
  %v2167 = mul i64 %v2154, 8
  %v2168 = add i64 %v2167, %v2159
  %v2169 = getelementptr inbounds float, ptr %v2125, i64 %v2168
  br label %b221
b221:
  %v2170 = phi i64 [ 0, %b219 ], [ %v2196, %b229 ]
  %v2171 = icmp slt i64 %v2170, %v2158
  br i1 %v2171, label %b222, label %b223
b222:
  %v2172 = mul i64 %v2170, 8
  %v2173 = getelementptr inbounds float, ptr %v2169, i64 %v2172
  %v2174 = mul i64 %v2170, 2
  %v2175 = getelementptr inbounds float, ptr %v2129, i64 %v2174
  br label %b224
b224:
  %v2176 = phi i64 [ 0, %b222 ], [ %v2185, %b225 ]
  %v2177 = icmp slt i64 %v2176, %v2164
  br i1 %v2177, label %b225, label %b226
b225:
  %v2178 = mul i64 %v2176, 2
  %v2179 = getelementptr inbounds float, ptr %v2173, i64 %v2178
  %v2180 = mul i64 %v2176, 768
  %v2181 = getelementptr inbounds float, ptr %v2175, i64 %v2180
  %v2182 = getelementptr inbounds float, ptr %v2179, i64 0
  %v2183 = load <2 x float>, ptr %v2182, align 4
  %v2184 = getelementptr inbounds float, ptr %v2181, i64 0
  store <2 x float> %v2183, ptr %v2184, align 4
  %v2185 = add nsw i64 %v2176, 1
  br label %b224
b226:
  %v2186 = mul i64 %v2164, 2
  %v2187 = getelementptr inbounds float, ptr %v2173, i64 %v2186
  %v2188 = mul i64 %v2164, 768
  %v2189 = getelementptr inbounds float, ptr %v2175, i64 %v2188
  br label %b227
b227:
  %v2190 = phi i64 [ 0, %b226 ], [ %v2195, %b228 ]
  %v2191 = icmp slt i64 %v2190, %v2166
  br i1 %v2191, label %b228, label %b229
b228:
  %v2192 = getelementptr inbounds float, ptr %v2187, i64 %v2190
  %v2193 = load float, ptr %v2192, align 4
  %v2194 = getelementptr inbounds float, ptr %v2189, i64 %v2190
  store float %v2193, ptr %v2194, align 4
  %v2195 = add nsw i64 %v2190, 1
  br label %b227, !llvm.loop !0
b229:
  %v2196 = add nsw i64 %v2170, 1
  br label %b221
b223:
  br label %b230
b230:
  %v2197 = phi i64 [ 0, %b223 ], [ %v2232, %b238 ]
  %v2198 = icmp slt i64 %v2197, 0
  br i1 %v2198, label %b231, label %b232
b231:
  %v2199 = mul i64 %v2154, 8
  %v2200 = add i64 %v2199, %v2197
  %v2201 = getelementptr inbounds float, ptr %v2128, i64 %v2200
  br label %b233
b233:
  %v2202 = phi i64 [ 0, %b231 ], [ %v2220, %b234 ]
  %v2203 = icmp slt i64 %v2202, %v2158
  br i1 %v2203, label %b234, label %b235
b234:
  %v2204 = mul i64 %v2202, 8
  %v2205 = getelementptr inbounds float, ptr %v2201, i64 %v2204
  %v2206 = mul i64 %v2202, 32
  %v2207 = getelementptr inbounds float, ptr %v284, i64 %v2206
  %v2208 = getelementptr inbounds float, ptr %v2205, i64 0
  %v2209 = load <8 x float>, ptr %v2208, align 4
  %v2210 = getelementptr inbounds float, ptr %v2207, i64 0
  store <8 x float> %v2209, ptr %v2210, align 4
  %v2211 = getelementptr inbounds float, ptr %v2205, i64 8
  %v2212 = load <8 x float>, ptr %v2211, align 4
  %v2213 = getelementptr inbounds float, ptr %v2207, i64 8
  store <8 x float> %v2212, ptr %v2213, align 4
  %v2214 = getelementptr inbounds float, ptr %v2205, i64 16
  %v2215 = load <8 x float>, ptr %v2214, align 4
  %v2216 = getelementptr inbounds float, ptr %v2207, i64 16
  store <8 x float> %v2215, ptr %v2216, align 4
  %v2217 = getelementptr inbounds float, ptr %v2205, i64 24
  %v2218 = load <8 x float>, ptr %v2217, align 4
  %v2219 = getelementptr inbounds float, ptr %v2207, i64 24
  store <8 x float> %v2218, ptr %v2219, align 4
  %v2220 = add nsw i64 %v2202, 1
  br label %b233
b235:
  %v2221 = sdiv i64 %v2163, 2
  br label %b236
b236:
  %v2222 = phi i64 [ 0, %b235 ], [ %v2231, %b237 ]
  %v2223 = icmp slt i64 %v2222, %v2221
  br i1 %v2223, label %b237, label %b238
b237:
  %v2224 = mul i64 %v2222, 2
  %v2225 = add i64 %v2159, %v2224
  %v2226 = mul i64 %v2222, 768
  %v2227 = getelementptr inbounds float, ptr %v2129, i64 %v2226
  %v2228 = mul i64 %v2225, 8
  %v2229 = add i64 %v2228, %v2197
  %v2230 = getelementptr inbounds float, ptr %v2143, i64 %v2229
  call void @outer_2x32(ptr %v2227, ptr %v284, i64 %v2158, ptr %v2230, i64 8)
  %v2231 = add nsw i64 %v2222, 1
  br label %b236
b238:
  %v2232 = add nsw i64 %v2197, 32
  br label %b230
b232:
  %v2233 = mul i64 %v2154, 8
  %v2234 = add i64 %v2233, 0
  %v2235 = getelementptr inbounds float, ptr %v2128, i64 %v2234
  br label %b239
b239:
  %v2236 = phi i64 [ 0, %b232 ], [ %v2245, %b240 ]
  %v2237 = icmp slt i64 %v2236, %v2158
  br i1 %v2237, label %b240, label %b241
b240:
  %v2238 = mul i64 %v2236, 8
  %v2239 = getelementptr inbounds float, ptr %v2235, i64 %v2238
  %v2240 = mul i64 %v2236, 8
  %v2241 = getelementptr inbounds float, ptr %v284, i64 %v2240
  %v2242 = getelementptr inbounds float, ptr %v2239, i64 0
  %v2243 = load <8 x float>, ptr %v2242, align 4
  %v2244 = getelementptr inbounds float, ptr %v2241, i64 0
  store <8 x float> %v2243, ptr %v2244, align 4
  %v2245 = add nsw i64 %v2236, 1
  br label %b239
b241:
  %v2246 = sdiv i64 %v2163, 2
  br label %b242
b242:
  %v2247 = phi i64 [ 0, %b241 ], [ %v2256, %b243 ]
  %v2248 = icmp slt i64 %v2247, %v2246
  br i1 %v2248, label %b243, label %b244
b243:
  %v2249 = mul i64 %v2247, 2
  %v2250 = add i64 %v2159, %v2249
  %v2251 = mul i64 %v2247, 768
  %v2252 = getelementptr inbounds float, ptr %v2129, i64 %v2251
  %v2253 = mul i64 %v2250, 8
  %v2254 = add i64 %v2253, 0
  %v2255 = getelementptr inbounds float, ptr %v2143, i64 %v2254
  call void @outer_2x8(ptr %v2252, ptr %v284, i64 %v2158, ptr %v2255, i64 8)
  %v2256 = add nsw i64 %v2247, 1
  br label %b242
b244:
  %v2257 = add nsw i64 %v2159, 64
  br label %b218
b220:
  %v2258 = add nsw i64 %v2154, 384
  br label %b215
b217:
  %v2259 = icmp sgt i64 %v3, 1
  br i1 %v2259, label %b245, label %b246
b245:
  %v2260 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2261 = atomicrmw add ptr %v2260, i64 1 acq_rel
  %v2262 = load i64, ptr %v279, align 8
  %v2263 = add i64 %v2262, 1
  store i64 %v2263, ptr %v279, align 8
  %v2264 = mul i64 %v3, %v2263
  br label %b247
b247:
  %v2265 = load atomic i64, ptr %v2260 acquire, align 8
  %v2266 = icmp slt i64 %v2265, %v2264
  br i1 %v2266, label %b248, label %b249
b248:
  %v2267 = call i32 @sched_yield()
  br label %b247
b249:
  br label %b246
b246:
  %v2268 = icmp eq i64 %v2, 0
  br i1 %v2268, label %b250, label %b251
b250:
  br label %b252
b252:
  %v2269 = phi i64 [ 0, %b250 ], [ %v2286, %b257 ]
  %v2270 = phi <8 x float> [ splat (float 0x0000000000000000), %b250 ], [ %v2285, %b257 ]
  %v2271 = icmp slt i64 %v2269, %v8
  br i1 %v2271, label %b253, label %b254
b253:
  %v2272 = add i64 %v2269, 128
  %v2273 = icmp slt i64 %v2272, %v8
  %v2274 = select i1 %v2273, i64 %v2272, i64 %v8
  br label %b255
b255:
  %v2275 = phi i64 [ %v2269, %b253 ], [ %v2284, %b256 ]
  %v2276 = phi <8 x float> [ splat (float 0x0000000000000000), %b253 ], [ %v2283, %b256 ]
  %v2277 = icmp slt i64 %v2275, %v2274
  br i1 %v2277, label %b256, label %b257
b256:
  %v2278 = mul i64 %v2275, 8
  %v2279 = getelementptr inbounds float, ptr %v190, i64 %v2278
  %v2280 = add i64 0, 0
  %v2281 = getelementptr inbounds float, ptr %v2279, i64 %v2280
  %v2282 = load <8 x float>, ptr %v2281, align 4
  %v2283 = fadd <8 x float> %v2276, %v2282
  %v2284 = add nsw i64 %v2275, 1
  br label %b255
b257:
  %v2285 = fadd <8 x float> %v2270, %v2276
  %v2286 = add nsw i64 %v2269, 128
  br label %b252
b254:
  %v2287 = add i64 0, 0
  %v2288 = getelementptr inbounds float, ptr %v78, i64 %v2287
  store <8 x float> %v2270, ptr %v2288, align 4
  br label %b251
b251:
  %v2289 = icmp sgt i64 %v3, 1
  br i1 %v2289, label %b258, label %b259
b258:
  %v2290 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2291 = atomicrmw add ptr %v2290, i64 1 acq_rel
  %v2292 = load i64, ptr %v279, align 8
  %v2293 = add i64 %v2292, 1
  store i64 %v2293, ptr %v279, align 8
  %v2294 = mul i64 %v3, %v2293
  br label %b260
b260:
  %v2295 = load atomic i64, ptr %v2290 acquire, align 8
  %v2296 = icmp slt i64 %v2295, %v2294
  br i1 %v2296, label %b261, label %b262
b261:
  %v2297 = call i32 @sched_yield()
  br label %b260
b262:
  br label %b259
b259:
  %v2298 = mul i64 0, 8
  %v2299 = getelementptr inbounds float, ptr %v178, i64 %v2298
  %v2300 = getelementptr inbounds float, ptr %v2299, i64 0
  %v2301 = mul i64 0, 8
  %v2302 = getelementptr inbounds float, ptr %v62, i64 %v2301
  %v2303 = getelementptr inbounds float, ptr %v2302, i64 0
  %v2304 = getelementptr inbounds float, ptr %v284, i64 12288
  %v2305 = add i64 8, 1
  %v2306 = sdiv i64 %v2305, 2
  %v2307 = add i64 %v2, 1
  %v2308 = mul i64 %v2306, %v2
  %v2309 = sdiv i64 %v2308, %v3
  %v2310 = mul i64 %v2309, 2
  %v2311 = icmp slt i64 %v2310, 8
  %v2312 = select i1 %v2311, i64 %v2310, i64 8
  %v2313 = mul i64 %v2306, %v2307
  %v2314 = sdiv i64 %v2313, %v3
  %v2315 = mul i64 %v2314, 2
  %v2316 = icmp slt i64 %v2315, 8
  %v2317 = select i1 %v2316, i64 %v2315, i64 8
  %v2318 = getelementptr inbounds float, ptr %v80, i64 0
  br label %b263
b263:
  %v2319 = phi i64 [ %v2312, %b259 ], [ %v2327, %b268 ]
  %v2320 = icmp slt i64 %v2319, %v2317
  br i1 %v2320, label %b264, label %b265
b264:
  %v2321 = mul i64 %v2319, 8
  %v2322 = getelementptr inbounds float, ptr %v2318, i64 %v2321
  br label %b266
b266:
  %v2323 = phi i64 [ 0, %b264 ], [ %v2326, %b267 ]
  %v2324 = icmp slt i64 %v2323, 8
  br i1 %v2324, label %b267, label %b268
b267:
  %v2325 = getelementptr inbounds float, ptr %v2322, i64 %v2323
  store float 0x0000000000000000, ptr %v2325, align 4
  %v2326 = add nsw i64 %v2323, 1
  br label %b266
b268:
  %v2327 = add nsw i64 %v2319, 1
  br label %b263
b265:
  %v2328 = mul i64 %v8, 1
  br label %b269
b269:
  %v2329 = phi i64 [ 0, %b265 ], [ %v2433, %b274 ]
  %v2330 = icmp slt i64 %v2329, %v2328
  br i1 %v2330, label %b270, label %b271
b270:
  %v2331 = sub i64 %v2328, %v2329
  %v2332 = icmp slt i64 %v2331, 384
  %v2333 = select i1 %v2332, i64 %v2331, i64 384
  br label %b272
b272:
  %v2334 = phi i64 [ %v2312, %b270 ], [ %v2432, %b298 ]
  %v2335 = icmp slt i64 %v2334, %v2317
  br i1 %v2335, label %b273, label %b274
b273:
  %v2336 = sub i64 %v2317, %v2334
  %v2337 = icmp slt i64 %v2336, 64
  %v2338 = select i1 %v2337, i64 %v2336, i64 64
  %v2339 = sdiv i64 %v2338, 2
  %v2340 = mul i64 %v2339, 2
  %v2341 = sub i64 %v2338, %v2340
  %v2342 = mul i64 %v2329, 8
  %v2343 = add i64 %v2342, %v2334
  %v2344 = getelementptr inbounds float, ptr %v2300, i64 %v2343
  br label %b275
b275:
  %v2345 = phi i64 [ 0, %b273 ], [ %v2371, %b283 ]
  %v2346 = icmp slt i64 %v2345, %v2333
  br i1 %v2346, label %b276, label %b277
b276:
  %v2347 = mul i64 %v2345, 8
  %v2348 = getelementptr inbounds float, ptr %v2344, i64 %v2347
  %v2349 = mul i64 %v2345, 2
  %v2350 = getelementptr inbounds float, ptr %v2304, i64 %v2349
  br label %b278
b278:
  %v2351 = phi i64 [ 0, %b276 ], [ %v2360, %b279 ]
  %v2352 = icmp slt i64 %v2351, %v2339
  br i1 %v2352, label %b279, label %b280
b279:
  %v2353 = mul i64 %v2351, 2
  %v2354 = getelementptr inbounds float, ptr %v2348, i64 %v2353
  %v2355 = mul i64 %v2351, 768
  %v2356 = getelementptr inbounds float, ptr %v2350, i64 %v2355
  %v2357 = getelementptr inbounds float, ptr %v2354, i64 0
  %v2358 = load <2 x float>, ptr %v2357, align 4
  %v2359 = getelementptr inbounds float, ptr %v2356, i64 0
  store <2 x float> %v2358, ptr %v2359, align 4
  %v2360 = add nsw i64 %v2351, 1
  br label %b278
b280:
  %v2361 = mul i64 %v2339, 2
  %v2362 = getelementptr inbounds float, ptr %v2348, i64 %v2361
  %v2363 = mul i64 %v2339, 768
  %v2364 = getelementptr inbounds float, ptr %v2350, i64 %v2363
  br label %b281
b281:
  %v2365 = phi i64 [ 0, %b280 ], [ %v2370, %b282 ]
  %v2366 = icmp slt i64 %v2365, %v2341
  br i1 %v2366, label %b282, label %b283
b282:
  %v2367 = getelementptr inbounds float, ptr %v2362, i64 %v2365
  %v2368 = load float, ptr %v2367, align 4
  %v2369 = getelementptr inbounds float, ptr %v2364, i64 %v2365
  store float %v2368, ptr %v2369, align 4
  %v2370 = add nsw i64 %v2365, 1
  br label %b281, !llvm.loop !3
b283:
  %v2371 = add nsw i64 %v2345, 1
  br label %b275
b277:
  br label %b284
b284:
  %v2372 = phi i64 [ 0, %b277 ], [ %v2407, %b292 ]
  %v2373 = icmp slt i64 %v2372, 0
  br i1 %v2373, label %b285, label %b286
b285:
  %v2374 = mul i64 %v2329, 8
  %v2375 = add i64 %v2374, %v2372
  %v2376 = getelementptr inbounds float, ptr %v2303, i64 %v2375
  br label %b287
b287:
  %v2377 = phi i64 [ 0, %b285 ], [ %v2395, %b288 ]
  %v2378 = icmp slt i64 %v2377, %v2333
  br i1 %v2378, label %b288, label %b289
b288:
  %v2379 = mul i64 %v2377, 8
  %v2380 = getelementptr inbounds float, ptr %v2376, i64 %v2379
  %v2381 = mul i64 %v2377, 32
  %v2382 = getelementptr inbounds float, ptr %v284, i64 %v2381
  %v2383 = getelementptr inbounds float, ptr %v2380, i64 0
  %v2384 = load <8 x float>, ptr %v2383, align 4
  %v2385 = getelementptr inbounds float, ptr %v2382, i64 0
  store <8 x float> %v2384, ptr %v2385, align 4
  %v2386 = getelementptr inbounds float, ptr %v2380, i64 8
  %v2387 = load <8 x float>, ptr %v2386, align 4
  %v2388 = getelementptr inbounds float, ptr %v2382, i64 8
  store <8 x float> %v2387, ptr %v2388, align 4
  %v2389 = getelementptr inbounds float, ptr %v2380, i64 16
  %v2390 = load <8 x float>, ptr %v2389, align 4
  %v2391 = getelementptr inbounds float, ptr %v2382, i64 16
  store <8 x float> %v2390, ptr %v2391, align 4
  %v2392 = getelementptr inbounds float, ptr %v2380, i64 24
  %v2393 = load <8 x float>, ptr %v2392, align 4
  %v2394 = getelementptr inbounds float, ptr %v2382, i64 24
  store <8 x float> %v2393, ptr %v2394, align 4
  %v2395 = add nsw i64 %v2377, 1
  br label %b287
b289:
  %v2396 = sdiv i64 %v2338, 2
  br label %b290
b290:
  %v2397 = phi i64 [ 0, %b289 ], [ %v2406, %b291 ]
  %v2398 = icmp slt i64 %v2397, %v2396
  br i1 %v2398, label %b291, label %b292
b291:
  %v2399 = mul i64 %v2397, 2
  %v2400 = add i64 %v2334, %v2399
  %v2401 = mul i64 %v2397, 768
  %v2402 = getelementptr inbounds float, ptr %v2304, i64 %v2401
  %v2403 = mul i64 %v2400, 8
  %v2404 = add i64 %v2403, %v2372
  %v2405 = getelementptr inbounds float, ptr %v2318, i64 %v2404
  call void @outer_2x32(ptr %v2402, ptr %v284, i64 %v2333, ptr %v2405, i64 8)
  %v2406 = add nsw i64 %v2397, 1
  br label %b290
b292:
  %v2407 = add nsw i64 %v2372, 32
  br label %b284
b286:
  %v2408 = mul i64 %v2329, 8
  %v2409 = add i64 %v2408, 0
  %v2410 = getelementptr inbounds float, ptr %v2303, i64 %v2409
  br label %b293
b293:
  %v2411 = phi i64 [ 0, %b286 ], [ %v2420, %b294 ]
  %v2412 = icmp slt i64 %v2411, %v2333
  br i1 %v2412, label %b294, label %b295
b294:
  %v2413 = mul i64 %v2411, 8
  %v2414 = getelementptr inbounds float, ptr %v2410, i64 %v2413
  %v2415 = mul i64 %v2411, 8
  %v2416 = getelementptr inbounds float, ptr %v284, i64 %v2415
  %v2417 = getelementptr inbounds float, ptr %v2414, i64 0
  %v2418 = load <8 x float>, ptr %v2417, align 4
  %v2419 = getelementptr inbounds float, ptr %v2416, i64 0
  store <8 x float> %v2418, ptr %v2419, align 4
  %v2420 = add nsw i64 %v2411, 1
  br label %b293
b295:
  %v2421 = sdiv i64 %v2338, 2
  br label %b296
b296:
  %v2422 = phi i64 [ 0, %b295 ], [ %v2431, %b297 ]
  %v2423 = icmp slt i64 %v2422, %v2421
  br i1 %v2423, label %b297, label %b298
b297:
  %v2424 = mul i64 %v2422, 2
  %v2425 = add i64 %v2334, %v2424
  %v2426 = mul i64 %v2422, 768
  %v2427 = getelementptr inbounds float, ptr %v2304, i64 %v2426
  %v2428 = mul i64 %v2425, 8
  %v2429 = add i64 %v2428, 0
  %v2430 = getelementptr inbounds float, ptr %v2318, i64 %v2429
  call void @outer_2x8(ptr %v2427, ptr %v284, i64 %v2333, ptr %v2430, i64 8)
  %v2431 = add nsw i64 %v2422, 1
  br label %b296
b298:
  %v2432 = add nsw i64 %v2334, 64
  br label %b272
b274:
  %v2433 = add nsw i64 %v2329, 384
  br label %b269
b271:
  %v2434 = icmp sgt i64 %v3, 1
  br i1 %v2434, label %b299, label %b300
b299:
  %v2435 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2436 = atomicrmw add ptr %v2435, i64 1 acq_rel
  %v2437 = load i64, ptr %v279, align 8
  %v2438 = add i64 %v2437, 1
  store i64 %v2438, ptr %v279, align 8
  %v2439 = mul i64 %v3, %v2438
  br label %b301
b301:
  %v2440 = load atomic i64, ptr %v2435 acquire, align 8
  %v2441 = icmp slt i64 %v2440, %v2439
  br i1 %v2441, label %b302, label %b303
b302:
  %v2442 = call i32 @sched_yield()
  br label %b301
b303:
  br label %b300
b300:
  %v2443 = icmp eq i64 %v2, 0
  br i1 %v2443, label %b304, label %b305
b304:
  br label %b306
b306:
  %v2444 = phi i64 [ 0, %b304 ], [ %v2461, %b311 ]
  %v2445 = phi <8 x float> [ splat (float 0x0000000000000000), %b304 ], [ %v2460, %b311 ]
  %v2446 = icmp slt i64 %v2444, %v8
  br i1 %v2446, label %b307, label %b308
b307:
  %v2447 = add i64 %v2444, 128
  %v2448 = icmp slt i64 %v2447, %v8
  %v2449 = select i1 %v2448, i64 %v2447, i64 %v8
  br label %b309
b309:
  %v2450 = phi i64 [ %v2444, %b307 ], [ %v2459, %b310 ]
  %v2451 = phi <8 x float> [ splat (float 0x0000000000000000), %b307 ], [ %v2458, %b310 ]
  %v2452 = icmp slt i64 %v2450, %v2449
  br i1 %v2452, label %b310, label %b311
b310:
  %v2453 = mul i64 %v2450, 8
  %v2454 = getelementptr inbounds float, ptr %v178, i64 %v2453
  %v2455 = add i64 0, 0
  %v2456 = getelementptr inbounds float, ptr %v2454, i64 %v2455
  %v2457 = load <8 x float>, ptr %v2456, align 4
  %v2458 = fadd <8 x float> %v2451, %v2457
  %v2459 = add nsw i64 %v2450, 1
  br label %b309
b311:
  %v2460 = fadd <8 x float> %v2445, %v2451
  %v2461 = add nsw i64 %v2444, 128
  br label %b306
b308:
  %v2462 = add i64 0, 0
  %v2463 = getelementptr inbounds float, ptr %v82, i64 %v2462
  store <8 x float> %v2445, ptr %v2463, align 4
  br label %b305
b305:
  %v2464 = icmp sgt i64 %v3, 1
  br i1 %v2464, label %b312, label %b313
b312:
  %v2465 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2466 = atomicrmw add ptr %v2465, i64 1 acq_rel
  %v2467 = load i64, ptr %v279, align 8
  %v2468 = add i64 %v2467, 1
  store i64 %v2468, ptr %v279, align 8
  %v2469 = mul i64 %v3, %v2468
  br label %b314
b314:
  %v2470 = load atomic i64, ptr %v2465 acquire, align 8
  %v2471 = icmp slt i64 %v2470, %v2469
  br i1 %v2471, label %b315, label %b316
b315:
  %v2472 = call i32 @sched_yield()
  br label %b314
b316:
  br label %b313
b313:
  %v2473 = mul i64 0, 16
  %v2474 = getelementptr inbounds float, ptr %v122, i64 %v2473
  %v2475 = getelementptr inbounds float, ptr %v2474, i64 0
  %v2476 = mul i64 0, 8
  %v2477 = getelementptr inbounds float, ptr %v162, i64 %v2476
  %v2478 = getelementptr inbounds float, ptr %v2477, i64 0
  %v2479 = getelementptr inbounds float, ptr %v284, i64 12288
  %v2480 = add i64 16, 1
  %v2481 = sdiv i64 %v2480, 2
  %v2482 = add i64 %v2, 1
  %v2483 = mul i64 %v2481, %v2
  %v2484 = sdiv i64 %v2483, %v3
  %v2485 = mul i64 %v2484, 2
  %v2486 = icmp slt i64 %v2485, 16
  %v2487 = select i1 %v2486, i64 %v2485, i64 16
  %v2488 = mul i64 %v2481, %v2482
  %v2489 = sdiv i64 %v2488, %v3
  %v2490 = mul i64 %v2489, 2
  %v2491 = icmp slt i64 %v2490, 16
  %v2492 = select i1 %v2491, i64 %v2490, i64 16
  %v2493 = getelementptr inbounds float, ptr %v84, i64 0
  br label %b317
b317:
  %v2494 = phi i64 [ %v2487, %b313 ], [ %v2502, %b322 ]
  %v2495 = icmp slt i64 %v2494, %v2492
  br i1 %v2495, label %b318, label %b319
b318:
  %v2496 = mul i64 %v2494, 8
  %v2497 = getelementptr inbounds float, ptr %v2493, i64 %v2496
  br label %b320
b320:
  %v2498 = phi i64 [ 0, %b318 ], [ %v2501, %b321 ]
  %v2499 = icmp slt i64 %v2498, 8
  br i1 %v2499, label %b321, label %b322
b321:
  %v2500 = getelementptr inbounds float, ptr %v2497, i64 %v2498
  store float 0x0000000000000000, ptr %v2500, align 4
  %v2501 = add nsw i64 %v2498, 1
  br label %b320
b322:
  %v2502 = add nsw i64 %v2494, 1
  br label %b317
b319:
  %v2503 = mul i64 %v8, 1
  br label %b323
b323:
  %v2504 = phi i64 [ 0, %b319 ], [ %v2608, %b328 ]
  %v2505 = icmp slt i64 %v2504, %v2503
  br i1 %v2505, label %b324, label %b325
b324:
  %v2506 = sub i64 %v2503, %v2504
  %v2507 = icmp slt i64 %v2506, 384
  %v2508 = select i1 %v2507, i64 %v2506, i64 384
  br label %b326
b326:
  %v2509 = phi i64 [ %v2487, %b324 ], [ %v2607, %b352 ]
  %v2510 = icmp slt i64 %v2509, %v2492
  br i1 %v2510, label %b327, label %b328
b327:
  %v2511 = sub i64 %v2492, %v2509
  %v2512 = icmp slt i64 %v2511, 64
  %v2513 = select i1 %v2512, i64 %v2511, i64 64
  %v2514 = sdiv i64 %v2513, 2
  %v2515 = mul i64 %v2514, 2
  %v2516 = sub i64 %v2513, %v2515
  %v2517 = mul i64 %v2504, 16
  %v2518 = add i64 %v2517, %v2509
  %v2519 = getelementptr inbounds float, ptr %v2475, i64 %v2518
  br label %b329
b329:
  %v2520 = phi i64 [ 0, %b327 ], [ %v2546, %b337 ]
  %v2521 = icmp slt i64 %v2520, %v2508
  br i1 %v2521, label %b330, label %b331
b330:
  %v2522 = mul i64 %v2520, 16
  %v2523 = getelementptr inbounds float, ptr %v2519, i64 %v2522
  %v2524 = mul i64 %v2520, 2
  %v2525 = getelementptr inbounds float, ptr %v2479, i64 %v2524
  br label %b332
b332:
  %v2526 = phi i64 [ 0, %b330 ], [ %v2535, %b333 ]
  %v2527 = icmp slt i64 %v2526, %v2514
  br i1 %v2527, label %b333, label %b334
b333:
  %v2528 = mul i64 %v2526, 2
  %v2529 = getelementptr inbounds float, ptr %v2523, i64 %v2528
  %v2530 = mul i64 %v2526, 768
  %v2531 = getelementptr inbounds float, ptr %v2525, i64 %v2530
  %v2532 = getelementptr inbounds float, ptr %v2529, i64 0
  %v2533 = load <2 x float>, ptr %v2532, align 4
  %v2534 = getelementptr inbounds float, ptr %v2531, i64 0
  store <2 x float> %v2533, ptr %v2534, align 4
  %v2535 = add nsw i64 %v2526, 1
  br label %b332
b334:
  %v2536 = mul i64 %v2514, 2
  %v2537 = getelementptr inbounds float, ptr %v2523, i64 %v2536
  %v2538 = mul i64 %v2514, 768
  %v2539 = getelementptr inbounds float, ptr %v2525, i64 %v2538
  br label %b335
b335:
  %v2540 = phi i64 [ 0, %b334 ], [ %v2545, %b336 ]
  %v2541 = icmp slt i64 %v2540, %v2516
  br i1 %v2541, label %b336, label %b337
b336:
  %v2542 = getelementptr inbounds float, ptr %v2537, i64 %v2540
  %v2543 = load float, ptr %v2542, align 4
  %v2544 = getelementptr inbounds float, ptr %v2539, i64 %v2540
  store float %v2543, ptr %v2544, align 4
  %v2545 = add nsw i64 %v2540, 1
  br label %b335, !llvm.loop !6
b337:
  %v2546 = add nsw i64 %v2520, 1
  br label %b329
b331:
  br label %b338
b338:
  %v2547 = phi i64 [ 0, %b331 ], [ %v2582, %b346 ]
  %v2548 = icmp slt i64 %v2547, 0
  br i1 %v2548, label %b339, label %b340
b339:
  %v2549 = mul i64 %v2504, 8
  %v2550 = add i64 %v2549, %v2547
  %v2551 = getelementptr inbounds float, ptr %v2478, i64 %v2550
  br label %b341
b341:
  %v2552 = phi i64 [ 0, %b339 ], [ %v2570, %b342 ]
  %v2553 = icmp slt i64 %v2552, %v2508
  br i1 %v2553, label %b342, label %b343
b342:
  %v2554 = mul i64 %v2552, 8
  %v2555 = getelementptr inbounds float, ptr %v2551, i64 %v2554
  %v2556 = mul i64 %v2552, 32
  %v2557 = getelementptr inbounds float, ptr %v284, i64 %v2556
  %v2558 = getelementptr inbounds float, ptr %v2555, i64 0
  %v2559 = load <8 x float>, ptr %v2558, align 4
  %v2560 = getelementptr inbounds float, ptr %v2557, i64 0
  store <8 x float> %v2559, ptr %v2560, align 4
  %v2561 = getelementptr inbounds float, ptr %v2555, i64 8
  %v2562 = load <8 x float>, ptr %v2561, align 4
  %v2563 = getelementptr inbounds float, ptr %v2557, i64 8
  store <8 x float> %v2562, ptr %v2563, align 4
  %v2564 = getelementptr inbounds float, ptr %v2555, i64 16
  %v2565 = load <8 x float>, ptr %v2564, align 4
  %v2566 = getelementptr inbounds float, ptr %v2557, i64 16
  store <8 x float> %v2565, ptr %v2566, align 4
  %v2567 = getelementptr inbounds float, ptr %v2555, i64 24
  %v2568 = load <8 x float>, ptr %v2567, align 4
  %v2569 = getelementptr inbounds float, ptr %v2557, i64 24
  store <8 x float> %v2568, ptr %v2569, align 4
  %v2570 = add nsw i64 %v2552, 1
  br label %b341
b343:
  %v2571 = sdiv i64 %v2513, 2
  br label %b344
b344:
  %v2572 = phi i64 [ 0, %b343 ], [ %v2581, %b345 ]
  %v2573 = icmp slt i64 %v2572, %v2571
  br i1 %v2573, label %b345, label %b346
b345:
  %v2574 = mul i64 %v2572, 2
  %v2575 = add i64 %v2509, %v2574
  %v2576 = mul i64 %v2572, 768
  %v2577 = getelementptr inbounds float, ptr %v2479, i64 %v2576
  %v2578 = mul i64 %v2575, 8
  %v2579 = add i64 %v2578, %v2547
  %v2580 = getelementptr inbounds float, ptr %v2493, i64 %v2579
  call void @outer_2x32(ptr %v2577, ptr %v284, i64 %v2508, ptr %v2580, i64 8)
  %v2581 = add nsw i64 %v2572, 1
  br label %b344
b346:
  %v2582 = add nsw i64 %v2547, 32
  br label %b338
b340:
  %v2583 = mul i64 %v2504, 8
  %v2584 = add i64 %v2583, 0
  %v2585 = getelementptr inbounds float, ptr %v2478, i64 %v2584
  br label %b347
b347:
  %v2586 = phi i64 [ 0, %b340 ], [ %v2595, %b348 ]
  %v2587 = icmp slt i64 %v2586, %v2508
  br i1 %v2587, label %b348, label %b349
b348:
  %v2588 = mul i64 %v2586, 8
  %v2589 = getelementptr inbounds float, ptr %v2585, i64 %v2588
  %v2590 = mul i64 %v2586, 8
  %v2591 = getelementptr inbounds float, ptr %v284, i64 %v2590
  %v2592 = getelementptr inbounds float, ptr %v2589, i64 0
  %v2593 = load <8 x float>, ptr %v2592, align 4
  %v2594 = getelementptr inbounds float, ptr %v2591, i64 0
  store <8 x float> %v2593, ptr %v2594, align 4
  %v2595 = add nsw i64 %v2586, 1
  br label %b347
b349:
  %v2596 = sdiv i64 %v2513, 2
  br label %b350
b350:
  %v2597 = phi i64 [ 0, %b349 ], [ %v2606, %b351 ]
  %v2598 = icmp slt i64 %v2597, %v2596
  br i1 %v2598, label %b351, label %b352
b351:
  %v2599 = mul i64 %v2597, 2
  %v2600 = add i64 %v2509, %v2599
  %v2601 = mul i64 %v2597, 768
  %v2602 = getelementptr inbounds float, ptr %v2479, i64 %v2601
  %v2603 = mul i64 %v2600, 8
  %v2604 = add i64 %v2603, 0
  %v2605 = getelementptr inbounds float, ptr %v2493, i64 %v2604
  call void @outer_2x8(ptr %v2602, ptr %v284, i64 %v2508, ptr %v2605, i64 8)
  %v2606 = add nsw i64 %v2597, 1
  br label %b350
b352:
  %v2607 = add nsw i64 %v2509, 64
  br label %b326
b328:
  %v2608 = add nsw i64 %v2504, 384
  br label %b323
b325:
  %v2609 = icmp sgt i64 %v3, 1
  br i1 %v2609, label %b353, label %b354
b353:
  %v2610 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2611 = atomicrmw add ptr %v2610, i64 1 acq_rel
  %v2612 = load i64, ptr %v279, align 8
  %v2613 = add i64 %v2612, 1
  store i64 %v2613, ptr %v279, align 8
  %v2614 = mul i64 %v3, %v2613
  br label %b355
b355:
  %v2615 = load atomic i64, ptr %v2610 acquire, align 8
  %v2616 = icmp slt i64 %v2615, %v2614
  br i1 %v2616, label %b356, label %b357
b356:
  %v2617 = call i32 @sched_yield()
  br label %b355
b357:
  br label %b354
b354:
  %v2618 = icmp eq i64 %v2, 0
  br i1 %v2618, label %b358, label %b359
b358:
  br label %b360
b360:
  %v2619 = phi i64 [ 0, %b358 ], [ %v2641, %b365 ]
  %v2620 = icmp slt i64 %v2619, 16
  br i1 %v2620, label %b361, label %b362
b361:
  br label %b363
b363:
  %v2621 = phi i64 [ 0, %b361 ], [ %v2638, %b368 ]
  %v2622 = phi <8 x float> [ splat (float 0x0000000000000000), %b361 ], [ %v2637, %b368 ]
  %v2623 = icmp slt i64 %v2621, %v8
  br i1 %v2623, label %b364, label %b365
b364:
  %v2624 = add i64 %v2621, 128
  %v2625 = icmp slt i64 %v2624, %v8
  %v2626 = select i1 %v2625, i64 %v2624, i64 %v8
  br label %b366
b366:
  %v2627 = phi i64 [ %v2621, %b364 ], [ %v2636, %b367 ]
  %v2628 = phi <8 x float> [ splat (float 0x0000000000000000), %b364 ], [ %v2635, %b367 ]
  %v2629 = icmp slt i64 %v2627, %v2626
  br i1 %v2629, label %b367, label %b368
b367:
  %v2630 = mul i64 %v2627, 16
  %v2631 = getelementptr inbounds float, ptr %v122, i64 %v2630
  %v2632 = add i64 0, %v2619
  %v2633 = getelementptr inbounds float, ptr %v2631, i64 %v2632
  %v2634 = load <8 x float>, ptr %v2633, align 4
  %v2635 = fadd <8 x float> %v2628, %v2634
  %v2636 = add nsw i64 %v2627, 1
  br label %b366
b368:
  %v2637 = fadd <8 x float> %v2622, %v2628
  %v2638 = add nsw i64 %v2621, 128
  br label %b363
b365:
  %v2639 = add i64 0, %v2619
  %v2640 = getelementptr inbounds float, ptr %v86, i64 %v2639
  store <8 x float> %v2622, ptr %v2640, align 4
  %v2641 = add nsw i64 %v2619, 8
  br label %b360
b362:
  br label %b359
b359:
  %v2642 = icmp sgt i64 %v3, 1
  br i1 %v2642, label %b369, label %b370
b369:
  %v2643 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2644 = atomicrmw add ptr %v2643, i64 1 acq_rel
  %v2645 = load i64, ptr %v279, align 8
  %v2646 = add i64 %v2645, 1
  store i64 %v2646, ptr %v279, align 8
  %v2647 = mul i64 %v3, %v2646
  br label %b371
b371:
  %v2648 = load atomic i64, ptr %v2643 acquire, align 8
  %v2649 = icmp slt i64 %v2648, %v2647
  br i1 %v2649, label %b372, label %b373
b372:
  %v2650 = call i32 @sched_yield()
  br label %b371
b373:
  br label %b370
b370:
  %v2651 = mul i64 0, 24
  %v2652 = getelementptr inbounds float, ptr %v126, i64 %v2651
  %v2653 = getelementptr inbounds float, ptr %v2652, i64 0
  %v2654 = mul i64 0, 8
  %v2655 = getelementptr inbounds float, ptr %v62, i64 %v2654
  %v2656 = getelementptr inbounds float, ptr %v2655, i64 0
  %v2657 = getelementptr inbounds float, ptr %v284, i64 12288
  %v2658 = add i64 24, 1
  %v2659 = sdiv i64 %v2658, 2
  %v2660 = add i64 %v2, 1
  %v2661 = mul i64 %v2659, %v2
  %v2662 = sdiv i64 %v2661, %v3
  %v2663 = mul i64 %v2662, 2
  %v2664 = icmp slt i64 %v2663, 24
  %v2665 = select i1 %v2664, i64 %v2663, i64 24
  %v2666 = mul i64 %v2659, %v2660
  %v2667 = sdiv i64 %v2666, %v3
  %v2668 = mul i64 %v2667, 2
  %v2669 = icmp slt i64 %v2668, 24
  %v2670 = select i1 %v2669, i64 %v2668, i64 24
  %v2671 = getelementptr inbounds float, ptr %v88, i64 0
  br label %b374
b374:
  %v2672 = phi i64 [ %v2665, %b370 ], [ %v2680, %b379 ]
  %v2673 = icmp slt i64 %v2672, %v2670
  br i1 %v2673, label %b375, label %b376
b375:
  %v2674 = mul i64 %v2672, 8
  %v2675 = getelementptr inbounds float, ptr %v2671, i64 %v2674
  br label %b377
b377:
  %v2676 = phi i64 [ 0, %b375 ], [ %v2679, %b378 ]
  %v2677 = icmp slt i64 %v2676, 8
  br i1 %v2677, label %b378, label %b379
b378:
  %v2678 = getelementptr inbounds float, ptr %v2675, i64 %v2676
  store float 0x0000000000000000, ptr %v2678, align 4
  %v2679 = add nsw i64 %v2676, 1
  br label %b377
b379:
  %v2680 = add nsw i64 %v2672, 1
  br label %b374
b376:
  %v2681 = mul i64 %v8, 1
  br label %b380
b380:
  %v2682 = phi i64 [ 0, %b376 ], [ %v2786, %b385 ]
  %v2683 = icmp slt i64 %v2682, %v2681
  br i1 %v2683, label %b381, label %b382
b381:
  %v2684 = sub i64 %v2681, %v2682
  %v2685 = icmp slt i64 %v2684, 384
  %v2686 = select i1 %v2685, i64 %v2684, i64 384
  br label %b383
b383:
  %v2687 = phi i64 [ %v2665, %b381 ], [ %v2785, %b409 ]
  %v2688 = icmp slt i64 %v2687, %v2670
  br i1 %v2688, label %b384, label %b385
b384:
  %v2689 = sub i64 %v2670, %v2687
  %v2690 = icmp slt i64 %v2689, 64
  %v2691 = select i1 %v2690, i64 %v2689, i64 64
  %v2692 = sdiv i64 %v2691, 2
  %v2693 = mul i64 %v2692, 2
  %v2694 = sub i64 %v2691, %v2693
  %v2695 = mul i64 %v2682, 24
  %v2696 = add i64 %v2695, %v2687
  %v2697 = getelementptr inbounds float, ptr %v2653, i64 %v2696
  br label %b386
b386:
  %v2698 = phi i64 [ 0, %b384 ], [ %v2724, %b394 ]
  %v2699 = icmp slt i64 %v2698, %v2686
  br i1 %v2699, label %b387, label %b388
b387:
  %v2700 = mul i64 %v2698, 24
  %v2701 = getelementptr inbounds float, ptr %v2697, i64 %v2700
  %v2702 = mul i64 %v2698, 2
  %v2703 = getelementptr inbounds float, ptr %v2657, i64 %v2702
  br label %b389
b389:
  %v2704 = phi i64 [ 0, %b387 ], [ %v2713, %b390 ]
  %v2705 = icmp slt i64 %v2704, %v2692
  br i1 %v2705, label %b390, label %b391
b390:
  %v2706 = mul i64 %v2704, 2
  %v2707 = getelementptr inbounds float, ptr %v2701, i64 %v2706
  %v2708 = mul i64 %v2704, 768
  %v2709 = getelementptr inbounds float, ptr %v2703, i64 %v2708
  %v2710 = getelementptr inbounds float, ptr %v2707, i64 0
  %v2711 = load <2 x float>, ptr %v2710, align 4
  %v2712 = getelementptr inbounds float, ptr %v2709, i64 0
  store <2 x float> %v2711, ptr %v2712, align 4
  %v2713 = add nsw i64 %v2704, 1
  br label %b389
b391:
  %v2714 = mul i64 %v2692, 2
  %v2715 = getelementptr inbounds float, ptr %v2701, i64 %v2714
  %v2716 = mul i64 %v2692, 768
  %v2717 = getelementptr inbounds float, ptr %v2703, i64 %v2716
  br label %b392
b392:
  %v2718 = phi i64 [ 0, %b391 ], [ %v2723, %b393 ]
  %v2719 = icmp slt i64 %v2718, %v2694
  br i1 %v2719, label %b393, label %b394
b393:
  %v2720 = getelementptr inbounds float, ptr %v2715, i64 %v2718
  %v2721 = load float, ptr %v2720, align 4
  %v2722 = getelementptr inbounds float, ptr %v2717, i64 %v2718
  store float %v2721, ptr %v2722, align 4
  %v2723 = add nsw i64 %v2718, 1
  br label %b392, !llvm.loop !9
b394:
  %v2724 = add nsw i64 %v2698, 1
  br label %b386
b388:
  br label %b395
b395:
  %v2725 = phi i64 [ 0, %b388 ], [ %v2760, %b403 ]
  %v2726 = icmp slt i64 %v2725, 0
  br i1 %v2726, label %b396, label %b397
b396:
  %v2727 = mul i64 %v2682, 8
  %v2728 = add i64 %v2727, %v2725
  %v2729 = getelementptr inbounds float, ptr %v2656, i64 %v2728
  br label %b398
b398:
  %v2730 = phi i64 [ 0, %b396 ], [ %v2748, %b399 ]
  %v2731 = icmp slt i64 %v2730, %v2686
  br i1 %v2731, label %b399, label %b400
b399:
  %v2732 = mul i64 %v2730, 8
  %v2733 = getelementptr inbounds float, ptr %v2729, i64 %v2732
  %v2734 = mul i64 %v2730, 32
  %v2735 = getelementptr inbounds float, ptr %v284, i64 %v2734
  %v2736 = getelementptr inbounds float, ptr %v2733, i64 0
  %v2737 = load <8 x float>, ptr %v2736, align 4
  %v2738 = getelementptr inbounds float, ptr %v2735, i64 0
  store <8 x float> %v2737, ptr %v2738, align 4
  %v2739 = getelementptr inbounds float, ptr %v2733, i64 8
  %v2740 = load <8 x float>, ptr %v2739, align 4
  %v2741 = getelementptr inbounds float, ptr %v2735, i64 8
  store <8 x float> %v2740, ptr %v2741, align 4
  %v2742 = getelementptr inbounds float, ptr %v2733, i64 16
  %v2743 = load <8 x float>, ptr %v2742, align 4
  %v2744 = getelementptr inbounds float, ptr %v2735, i64 16
  store <8 x float> %v2743, ptr %v2744, align 4
  %v2745 = getelementptr inbounds float, ptr %v2733, i64 24
  %v2746 = load <8 x float>, ptr %v2745, align 4
  %v2747 = getelementptr inbounds float, ptr %v2735, i64 24
  store <8 x float> %v2746, ptr %v2747, align 4
  %v2748 = add nsw i64 %v2730, 1
  br label %b398
b400:
  %v2749 = sdiv i64 %v2691, 2
  br label %b401
b401:
  %v2750 = phi i64 [ 0, %b400 ], [ %v2759, %b402 ]
  %v2751 = icmp slt i64 %v2750, %v2749
  br i1 %v2751, label %b402, label %b403
b402:
  %v2752 = mul i64 %v2750, 2
  %v2753 = add i64 %v2687, %v2752
  %v2754 = mul i64 %v2750, 768
  %v2755 = getelementptr inbounds float, ptr %v2657, i64 %v2754
  %v2756 = mul i64 %v2753, 8
  %v2757 = add i64 %v2756, %v2725
  %v2758 = getelementptr inbounds float, ptr %v2671, i64 %v2757
  call void @outer_2x32(ptr %v2755, ptr %v284, i64 %v2686, ptr %v2758, i64 8)
  %v2759 = add nsw i64 %v2750, 1
  br label %b401
b403:
  %v2760 = add nsw i64 %v2725, 32
  br label %b395
b397:
  %v2761 = mul i64 %v2682, 8
  %v2762 = add i64 %v2761, 0
  %v2763 = getelementptr inbounds float, ptr %v2656, i64 %v2762
  br label %b404
b404:
  %v2764 = phi i64 [ 0, %b397 ], [ %v2773, %b405 ]
  %v2765 = icmp slt i64 %v2764, %v2686
  br i1 %v2765, label %b405, label %b406
b405:
  %v2766 = mul i64 %v2764, 8
  %v2767 = getelementptr inbounds float, ptr %v2763, i64 %v2766
  %v2768 = mul i64 %v2764, 8
  %v2769 = getelementptr inbounds float, ptr %v284, i64 %v2768
  %v2770 = getelementptr inbounds float, ptr %v2767, i64 0
  %v2771 = load <8 x float>, ptr %v2770, align 4
  %v2772 = getelementptr inbounds float, ptr %v2769, i64 0
  store <8 x float> %v2771, ptr %v2772, align 4
  %v2773 = add nsw i64 %v2764, 1
  br label %b404
b406:
  %v2774 = sdiv i64 %v2691, 2
  br label %b407
b407:
  %v2775 = phi i64 [ 0, %b406 ], [ %v2784, %b408 ]
  %v2776 = icmp slt i64 %v2775, %v2774
  br i1 %v2776, label %b408, label %b409
b408:
  %v2777 = mul i64 %v2775, 2
  %v2778 = add i64 %v2687, %v2777
  %v2779 = mul i64 %v2775, 768
  %v2780 = getelementptr inbounds float, ptr %v2657, i64 %v2779
  %v2781 = mul i64 %v2778, 8
  %v2782 = add i64 %v2781, 0
  %v2783 = getelementptr inbounds float, ptr %v2671, i64 %v2782
  call void @outer_2x8(ptr %v2780, ptr %v284, i64 %v2686, ptr %v2783, i64 8)
  %v2784 = add nsw i64 %v2775, 1
  br label %b407
b409:
  %v2785 = add nsw i64 %v2687, 64
  br label %b383
b385:
  %v2786 = add nsw i64 %v2682, 384
  br label %b380
b382:
  %v2787 = icmp sgt i64 %v3, 1
  br i1 %v2787, label %b410, label %b411
b410:
  %v2788 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2789 = atomicrmw add ptr %v2788, i64 1 acq_rel
  %v2790 = load i64, ptr %v279, align 8
  %v2791 = add i64 %v2790, 1
  store i64 %v2791, ptr %v279, align 8
  %v2792 = mul i64 %v3, %v2791
  br label %b412
b412:
  %v2793 = load atomic i64, ptr %v2788 acquire, align 8
  %v2794 = icmp slt i64 %v2793, %v2792
  br i1 %v2794, label %b413, label %b414
b413:
  %v2795 = call i32 @sched_yield()
  br label %b412
b414:
  br label %b411
b411:
  %v2796 = icmp eq i64 %v2, 0
  br i1 %v2796, label %b415, label %b416
b415:
  br label %b417
b417:
  %v2797 = phi i64 [ 0, %b415 ], [ %v2819, %b422 ]
  %v2798 = icmp slt i64 %v2797, 24
  br i1 %v2798, label %b418, label %b419
b418:
  br label %b420
b420:
  %v2799 = phi i64 [ 0, %b418 ], [ %v2816, %b425 ]
  %v2800 = phi <8 x float> [ splat (float 0x0000000000000000), %b418 ], [ %v2815, %b425 ]
  %v2801 = icmp slt i64 %v2799, %v8
  br i1 %v2801, label %b421, label %b422
b421:
  %v2802 = add i64 %v2799, 128
  %v2803 = icmp slt i64 %v2802, %v8
  %v2804 = select i1 %v2803, i64 %v2802, i64 %v8
  br label %b423
b423:
  %v2805 = phi i64 [ %v2799, %b421 ], [ %v2814, %b424 ]
  %v2806 = phi <8 x float> [ splat (float 0x0000000000000000), %b421 ], [ %v2813, %b424 ]
  %v2807 = icmp slt i64 %v2805, %v2804
  br i1 %v2807, label %b424, label %b425
b424:
  %v2808 = mul i64 %v2805, 24
  %v2809 = getelementptr inbounds float, ptr %v126, i64 %v2808
  %v2810 = add i64 0, %v2797
  %v2811 = getelementptr inbounds float, ptr %v2809, i64 %v2810
  %v2812 = load <8 x float>, ptr %v2811, align 4
  %v2813 = fadd <8 x float> %v2806, %v2812
  %v2814 = add nsw i64 %v2805, 1
  br label %b423
b425:
  %v2815 = fadd <8 x float> %v2800, %v2806
  %v2816 = add nsw i64 %v2799, 128
  br label %b420
b422:
  %v2817 = add i64 0, %v2797
  %v2818 = getelementptr inbounds float, ptr %v90, i64 %v2817
  store <8 x float> %v2800, ptr %v2818, align 4
  %v2819 = add nsw i64 %v2797, 8
  br label %b417
b419:
  br label %b416
b416:
  %v2820 = icmp sgt i64 %v3, 1
  br i1 %v2820, label %b426, label %b427
b426:
  %v2821 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2822 = atomicrmw add ptr %v2821, i64 1 acq_rel
  %v2823 = load i64, ptr %v279, align 8
  %v2824 = add i64 %v2823, 1
  store i64 %v2824, ptr %v279, align 8
  %v2825 = mul i64 %v3, %v2824
  br label %b428
b428:
  %v2826 = load atomic i64, ptr %v2821 acquire, align 8
  %v2827 = icmp slt i64 %v2826, %v2825
  br i1 %v2827, label %b429, label %b430
b429:
  %v2828 = call i32 @sched_yield()
  br label %b428
b430:
  br label %b427
b427:
  %v2829 = mul i64 0, 8
  %v2830 = getelementptr inbounds float, ptr %v188, i64 %v2829
  %v2831 = getelementptr inbounds float, ptr %v2830, i64 0
  %v2832 = mul i64 0, 8
  %v2833 = getelementptr inbounds float, ptr %v134, i64 %v2832
  %v2834 = getelementptr inbounds float, ptr %v2833, i64 0
  %v2835 = getelementptr inbounds float, ptr %v284, i64 12288
  %v2836 = add i64 8, 1
  %v2837 = sdiv i64 %v2836, 2
  %v2838 = add i64 %v2, 1
  %v2839 = mul i64 %v2837, %v2
  %v2840 = sdiv i64 %v2839, %v3
  %v2841 = mul i64 %v2840, 2
  %v2842 = icmp slt i64 %v2841, 8
  %v2843 = select i1 %v2842, i64 %v2841, i64 8
  %v2844 = mul i64 %v2837, %v2838
  %v2845 = sdiv i64 %v2844, %v3
  %v2846 = mul i64 %v2845, 2
  %v2847 = icmp slt i64 %v2846, 8
  %v2848 = select i1 %v2847, i64 %v2846, i64 8
  %v2849 = getelementptr inbounds float, ptr %v92, i64 0
  br label %b431
b431:
  %v2850 = phi i64 [ %v2843, %b427 ], [ %v2858, %b436 ]
  %v2851 = icmp slt i64 %v2850, %v2848
  br i1 %v2851, label %b432, label %b433
b432:
  %v2852 = mul i64 %v2850, 16
  %v2853 = getelementptr inbounds float, ptr %v2849, i64 %v2852
  br label %b434
b434:
  %v2854 = phi i64 [ 0, %b432 ], [ %v2857, %b435 ]
  %v2855 = icmp slt i64 %v2854, 8
  br i1 %v2855, label %b435, label %b436
b435:
  %v2856 = getelementptr inbounds float, ptr %v2853, i64 %v2854
  store float 0x0000000000000000, ptr %v2856, align 4
  %v2857 = add nsw i64 %v2854, 1
  br label %b434
b436:
  %v2858 = add nsw i64 %v2850, 1
  br label %b431
b433:
  %v2859 = mul i64 %v8, 1
  br label %b437
b437:
  %v2860 = phi i64 [ 0, %b433 ], [ %v2964, %b442 ]
  %v2861 = icmp slt i64 %v2860, %v2859
  br i1 %v2861, label %b438, label %b439
b438:
  %v2862 = sub i64 %v2859, %v2860
  %v2863 = icmp slt i64 %v2862, 384
  %v2864 = select i1 %v2863, i64 %v2862, i64 384
  br label %b440
b440:
  %v2865 = phi i64 [ %v2843, %b438 ], [ %v2963, %b466 ]
  %v2866 = icmp slt i64 %v2865, %v2848
  br i1 %v2866, label %b441, label %b442
b441:
  %v2867 = sub i64 %v2848, %v2865
  %v2868 = icmp slt i64 %v2867, 64
  %v2869 = select i1 %v2868, i64 %v2867, i64 64
  %v2870 = sdiv i64 %v2869, 2
  %v2871 = mul i64 %v2870, 2
  %v2872 = sub i64 %v2869, %v2871
  %v2873 = mul i64 %v2860, 8
  %v2874 = add i64 %v2873, %v2865
  %v2875 = getelementptr inbounds float, ptr %v2831, i64 %v2874
  br label %b443
b443:
  %v2876 = phi i64 [ 0, %b441 ], [ %v2902, %b451 ]
  %v2877 = icmp slt i64 %v2876, %v2864
  br i1 %v2877, label %b444, label %b445
b444:
  %v2878 = mul i64 %v2876, 8
  %v2879 = getelementptr inbounds float, ptr %v2875, i64 %v2878
  %v2880 = mul i64 %v2876, 2
  %v2881 = getelementptr inbounds float, ptr %v2835, i64 %v2880
  br label %b446
b446:
  %v2882 = phi i64 [ 0, %b444 ], [ %v2891, %b447 ]
  %v2883 = icmp slt i64 %v2882, %v2870
  br i1 %v2883, label %b447, label %b448
b447:
  %v2884 = mul i64 %v2882, 2
  %v2885 = getelementptr inbounds float, ptr %v2879, i64 %v2884
  %v2886 = mul i64 %v2882, 768
  %v2887 = getelementptr inbounds float, ptr %v2881, i64 %v2886
  %v2888 = getelementptr inbounds float, ptr %v2885, i64 0
  %v2889 = load <2 x float>, ptr %v2888, align 4
  %v2890 = getelementptr inbounds float, ptr %v2887, i64 0
  store <2 x float> %v2889, ptr %v2890, align 4
  %v2891 = add nsw i64 %v2882, 1
  br label %b446
b448:
  %v2892 = mul i64 %v2870, 2
  %v2893 = getelementptr inbounds float, ptr %v2879, i64 %v2892
  %v2894 = mul i64 %v2870, 768
  %v2895 = getelementptr inbounds float, ptr %v2881, i64 %v2894
  br label %b449
b449:
  %v2896 = phi i64 [ 0, %b448 ], [ %v2901, %b450 ]
  %v2897 = icmp slt i64 %v2896, %v2872
  br i1 %v2897, label %b450, label %b451
b450:
  %v2898 = getelementptr inbounds float, ptr %v2893, i64 %v2896
  %v2899 = load float, ptr %v2898, align 4
  %v2900 = getelementptr inbounds float, ptr %v2895, i64 %v2896
  store float %v2899, ptr %v2900, align 4
  %v2901 = add nsw i64 %v2896, 1
  br label %b449, !llvm.loop !12
b451:
  %v2902 = add nsw i64 %v2876, 1
  br label %b443
b445:
  br label %b452
b452:
  %v2903 = phi i64 [ 0, %b445 ], [ %v2938, %b460 ]
  %v2904 = icmp slt i64 %v2903, 0
  br i1 %v2904, label %b453, label %b454
b453:
  %v2905 = mul i64 %v2860, 8
  %v2906 = add i64 %v2905, %v2903
  %v2907 = getelementptr inbounds float, ptr %v2834, i64 %v2906
  br label %b455
b455:
  %v2908 = phi i64 [ 0, %b453 ], [ %v2926, %b456 ]
  %v2909 = icmp slt i64 %v2908, %v2864
  br i1 %v2909, label %b456, label %b457
b456:
  %v2910 = mul i64 %v2908, 8
  %v2911 = getelementptr inbounds float, ptr %v2907, i64 %v2910
  %v2912 = mul i64 %v2908, 32
  %v2913 = getelementptr inbounds float, ptr %v284, i64 %v2912
  %v2914 = getelementptr inbounds float, ptr %v2911, i64 0
  %v2915 = load <8 x float>, ptr %v2914, align 4
  %v2916 = getelementptr inbounds float, ptr %v2913, i64 0
  store <8 x float> %v2915, ptr %v2916, align 4
  %v2917 = getelementptr inbounds float, ptr %v2911, i64 8
  %v2918 = load <8 x float>, ptr %v2917, align 4
  %v2919 = getelementptr inbounds float, ptr %v2913, i64 8
  store <8 x float> %v2918, ptr %v2919, align 4
  %v2920 = getelementptr inbounds float, ptr %v2911, i64 16
  %v2921 = load <8 x float>, ptr %v2920, align 4
  %v2922 = getelementptr inbounds float, ptr %v2913, i64 16
  store <8 x float> %v2921, ptr %v2922, align 4
  %v2923 = getelementptr inbounds float, ptr %v2911, i64 24
  %v2924 = load <8 x float>, ptr %v2923, align 4
  %v2925 = getelementptr inbounds float, ptr %v2913, i64 24
  store <8 x float> %v2924, ptr %v2925, align 4
  %v2926 = add nsw i64 %v2908, 1
  br label %b455
b457:
  %v2927 = sdiv i64 %v2869, 2
  br label %b458
b458:
  %v2928 = phi i64 [ 0, %b457 ], [ %v2937, %b459 ]
  %v2929 = icmp slt i64 %v2928, %v2927
  br i1 %v2929, label %b459, label %b460
b459:
  %v2930 = mul i64 %v2928, 2
  %v2931 = add i64 %v2865, %v2930
  %v2932 = mul i64 %v2928, 768
  %v2933 = getelementptr inbounds float, ptr %v2835, i64 %v2932
  %v2934 = mul i64 %v2931, 16
  %v2935 = add i64 %v2934, %v2903
  %v2936 = getelementptr inbounds float, ptr %v2849, i64 %v2935
  call void @outer_2x32(ptr %v2933, ptr %v284, i64 %v2864, ptr %v2936, i64 16)
  %v2937 = add nsw i64 %v2928, 1
  br label %b458
b460:
  %v2938 = add nsw i64 %v2903, 32
  br label %b452
b454:
  %v2939 = mul i64 %v2860, 8
  %v2940 = add i64 %v2939, 0
  %v2941 = getelementptr inbounds float, ptr %v2834, i64 %v2940
  br label %b461
b461:
  %v2942 = phi i64 [ 0, %b454 ], [ %v2951, %b462 ]
  %v2943 = icmp slt i64 %v2942, %v2864
  br i1 %v2943, label %b462, label %b463
b462:
  %v2944 = mul i64 %v2942, 8
  %v2945 = getelementptr inbounds float, ptr %v2941, i64 %v2944
  %v2946 = mul i64 %v2942, 8
  %v2947 = getelementptr inbounds float, ptr %v284, i64 %v2946
  %v2948 = getelementptr inbounds float, ptr %v2945, i64 0
  %v2949 = load <8 x float>, ptr %v2948, align 4
  %v2950 = getelementptr inbounds float, ptr %v2947, i64 0
  store <8 x float> %v2949, ptr %v2950, align 4
  %v2951 = add nsw i64 %v2942, 1
  br label %b461
b463:
  %v2952 = sdiv i64 %v2869, 2
  br label %b464
b464:
  %v2953 = phi i64 [ 0, %b463 ], [ %v2962, %b465 ]
  %v2954 = icmp slt i64 %v2953, %v2952
  br i1 %v2954, label %b465, label %b466
b465:
  %v2955 = mul i64 %v2953, 2
  %v2956 = add i64 %v2865, %v2955
  %v2957 = mul i64 %v2953, 768
  %v2958 = getelementptr inbounds float, ptr %v2835, i64 %v2957
  %v2959 = mul i64 %v2956, 16
  %v2960 = add i64 %v2959, 0
  %v2961 = getelementptr inbounds float, ptr %v2849, i64 %v2960
  call void @outer_2x8(ptr %v2958, ptr %v284, i64 %v2864, ptr %v2961, i64 16)
  %v2962 = add nsw i64 %v2953, 1
  br label %b464
b466:
  %v2963 = add nsw i64 %v2865, 64
  br label %b440
b442:
  %v2964 = add nsw i64 %v2860, 384
  br label %b437
b439:
  %v2965 = icmp sgt i64 %v3, 1
  br i1 %v2965, label %b467, label %b468
b467:
  %v2966 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2967 = atomicrmw add ptr %v2966, i64 1 acq_rel
  %v2968 = load i64, ptr %v279, align 8
  %v2969 = add i64 %v2968, 1
  store i64 %v2969, ptr %v279, align 8
  %v2970 = mul i64 %v3, %v2969
  br label %b469
b469:
  %v2971 = load atomic i64, ptr %v2966 acquire, align 8
  %v2972 = icmp slt i64 %v2971, %v2970
  br i1 %v2972, label %b470, label %b471
b470:
  %v2973 = call i32 @sched_yield()
  br label %b469
b471:
  br label %b468
b468:
  %v2974 = mul i64 0, 8
  %v2975 = getelementptr inbounds float, ptr %v188, i64 %v2974
  %v2976 = getelementptr inbounds float, ptr %v2975, i64 0
  %v2977 = mul i64 0, 8
  %v2978 = getelementptr inbounds float, ptr %v62, i64 %v2977
  %v2979 = getelementptr inbounds float, ptr %v2978, i64 0
  %v2980 = getelementptr inbounds float, ptr %v284, i64 12288
  %v2981 = add i64 8, 1
  %v2982 = sdiv i64 %v2981, 2
  %v2983 = add i64 %v2, 1
  %v2984 = mul i64 %v2982, %v2
  %v2985 = sdiv i64 %v2984, %v3
  %v2986 = mul i64 %v2985, 2
  %v2987 = icmp slt i64 %v2986, 8
  %v2988 = select i1 %v2987, i64 %v2986, i64 8
  %v2989 = mul i64 %v2982, %v2983
  %v2990 = sdiv i64 %v2989, %v3
  %v2991 = mul i64 %v2990, 2
  %v2992 = icmp slt i64 %v2991, 8
  %v2993 = select i1 %v2992, i64 %v2991, i64 8
  %v2994 = getelementptr inbounds float, ptr %v92, i64 8
  br label %b472
b472:
  %v2995 = phi i64 [ %v2988, %b468 ], [ %v3003, %b477 ]
  %v2996 = icmp slt i64 %v2995, %v2993
  br i1 %v2996, label %b473, label %b474
b473:
  %v2997 = mul i64 %v2995, 16
  %v2998 = getelementptr inbounds float, ptr %v2994, i64 %v2997
  br label %b475
b475:
  %v2999 = phi i64 [ 0, %b473 ], [ %v3002, %b476 ]
  %v3000 = icmp slt i64 %v2999, 8
  br i1 %v3000, label %b476, label %b477
b476:
  %v3001 = getelementptr inbounds float, ptr %v2998, i64 %v2999
  store float 0x0000000000000000, ptr %v3001, align 4
  %v3002 = add nsw i64 %v2999, 1
  br label %b475
b477:
  %v3003 = add nsw i64 %v2995, 1
  br label %b472
b474:
  %v3004 = mul i64 %v8, 1
  br label %b478
b478:
  %v3005 = phi i64 [ 0, %b474 ], [ %v3109, %b483 ]
  %v3006 = icmp slt i64 %v3005, %v3004
  br i1 %v3006, label %b479, label %b480
b479:
  %v3007 = sub i64 %v3004, %v3005
  %v3008 = icmp slt i64 %v3007, 384
  %v3009 = select i1 %v3008, i64 %v3007, i64 384
  br label %b481
b481:
  %v3010 = phi i64 [ %v2988, %b479 ], [ %v3108, %b507 ]
  %v3011 = icmp slt i64 %v3010, %v2993
  br i1 %v3011, label %b482, label %b483
b482:
  %v3012 = sub i64 %v2993, %v3010
  %v3013 = icmp slt i64 %v3012, 64
  %v3014 = select i1 %v3013, i64 %v3012, i64 64
  %v3015 = sdiv i64 %v3014, 2
  %v3016 = mul i64 %v3015, 2
  %v3017 = sub i64 %v3014, %v3016
  %v3018 = mul i64 %v3005, 8
  %v3019 = add i64 %v3018, %v3010
  %v3020 = getelementptr inbounds float, ptr %v2976, i64 %v3019
  br label %b484
b484:
  %v3021 = phi i64 [ 0, %b482 ], [ %v3047, %b492 ]
  %v3022 = icmp slt i64 %v3021, %v3009
  br i1 %v3022, label %b485, label %b486
b485:
  %v3023 = mul i64 %v3021, 8
  %v3024 = getelementptr inbounds float, ptr %v3020, i64 %v3023
  %v3025 = mul i64 %v3021, 2
  %v3026 = getelementptr inbounds float, ptr %v2980, i64 %v3025
  br label %b487
b487:
  %v3027 = phi i64 [ 0, %b485 ], [ %v3036, %b488 ]
  %v3028 = icmp slt i64 %v3027, %v3015
  br i1 %v3028, label %b488, label %b489
b488:
  %v3029 = mul i64 %v3027, 2
  %v3030 = getelementptr inbounds float, ptr %v3024, i64 %v3029
  %v3031 = mul i64 %v3027, 768
  %v3032 = getelementptr inbounds float, ptr %v3026, i64 %v3031
  %v3033 = getelementptr inbounds float, ptr %v3030, i64 0
  %v3034 = load <2 x float>, ptr %v3033, align 4
  %v3035 = getelementptr inbounds float, ptr %v3032, i64 0
  store <2 x float> %v3034, ptr %v3035, align 4
  %v3036 = add nsw i64 %v3027, 1
  br label %b487
b489:
  %v3037 = mul i64 %v3015, 2
  %v3038 = getelementptr inbounds float, ptr %v3024, i64 %v3037
  %v3039 = mul i64 %v3015, 768
  %v3040 = getelementptr inbounds float, ptr %v3026, i64 %v3039
  br label %b490
b490:
  %v3041 = phi i64 [ 0, %b489 ], [ %v3046, %b491 ]
  %v3042 = icmp slt i64 %v3041, %v3017
  br i1 %v3042, label %b491, label %b492
b491:
  %v3043 = getelementptr inbounds float, ptr %v3038, i64 %v3041
  %v3044 = load float, ptr %v3043, align 4
  %v3045 = getelementptr inbounds float, ptr %v3040, i64 %v3041
  store float %v3044, ptr %v3045, align 4
  %v3046 = add nsw i64 %v3041, 1
  br label %b490, !llvm.loop !15
b492:
  %v3047 = add nsw i64 %v3021, 1
  br label %b484
b486:
  br label %b493
b493:
  %v3048 = phi i64 [ 0, %b486 ], [ %v3083, %b501 ]
  %v3049 = icmp slt i64 %v3048, 0
  br i1 %v3049, label %b494, label %b495
b494:
  %v3050 = mul i64 %v3005, 8
  %v3051 = add i64 %v3050, %v3048
  %v3052 = getelementptr inbounds float, ptr %v2979, i64 %v3051
  br label %b496
b496:
  %v3053 = phi i64 [ 0, %b494 ], [ %v3071, %b497 ]
  %v3054 = icmp slt i64 %v3053, %v3009
  br i1 %v3054, label %b497, label %b498
b497:
  %v3055 = mul i64 %v3053, 8
  %v3056 = getelementptr inbounds float, ptr %v3052, i64 %v3055
  %v3057 = mul i64 %v3053, 32
  %v3058 = getelementptr inbounds float, ptr %v284, i64 %v3057
  %v3059 = getelementptr inbounds float, ptr %v3056, i64 0
  %v3060 = load <8 x float>, ptr %v3059, align 4
  %v3061 = getelementptr inbounds float, ptr %v3058, i64 0
  store <8 x float> %v3060, ptr %v3061, align 4
  %v3062 = getelementptr inbounds float, ptr %v3056, i64 8
  %v3063 = load <8 x float>, ptr %v3062, align 4
  %v3064 = getelementptr inbounds float, ptr %v3058, i64 8
  store <8 x float> %v3063, ptr %v3064, align 4
  %v3065 = getelementptr inbounds float, ptr %v3056, i64 16
  %v3066 = load <8 x float>, ptr %v3065, align 4
  %v3067 = getelementptr inbounds float, ptr %v3058, i64 16
  store <8 x float> %v3066, ptr %v3067, align 4
  %v3068 = getelementptr inbounds float, ptr %v3056, i64 24
  %v3069 = load <8 x float>, ptr %v3068, align 4
  %v3070 = getelementptr inbounds float, ptr %v3058, i64 24
  store <8 x float> %v3069, ptr %v3070, align 4
  %v3071 = add nsw i64 %v3053, 1
  br label %b496
b498:
  %v3072 = sdiv i64 %v3014, 2
  br label %b499
b499:
  %v3073 = phi i64 [ 0, %b498 ], [ %v3082, %b500 ]
  %v3074 = icmp slt i64 %v3073, %v3072
  br i1 %v3074, label %b500, label %b501
b500:
  %v3075 = mul i64 %v3073, 2
  %v3076 = add i64 %v3010, %v3075
  %v3077 = mul i64 %v3073, 768
  %v3078 = getelementptr inbounds float, ptr %v2980, i64 %v3077
  %v3079 = mul i64 %v3076, 16
  %v3080 = add i64 %v3079, %v3048
  %v3081 = getelementptr inbounds float, ptr %v2994, i64 %v3080
  call void @outer_2x32(ptr %v3078, ptr %v284, i64 %v3009, ptr %v3081, i64 16)
  %v3082 = add nsw i64 %v3073, 1
  br label %b499
b501:
  %v3083 = add nsw i64 %v3048, 32
  br label %b493
b495:
  %v3084 = mul i64 %v3005, 8
  %v3085 = add i64 %v3084, 0
  %v3086 = getelementptr inbounds float, ptr %v2979, i64 %v3085
  br label %b502
b502:
  %v3087 = phi i64 [ 0, %b495 ], [ %v3096, %b503 ]
  %v3088 = icmp slt i64 %v3087, %v3009
  br i1 %v3088, label %b503, label %b504
b503:
  %v3089 = mul i64 %v3087, 8
  %v3090 = getelementptr inbounds float, ptr %v3086, i64 %v3089
  %v3091 = mul i64 %v3087, 8
  %v3092 = getelementptr inbounds float, ptr %v284, i64 %v3091
  %v3093 = getelementptr inbounds float, ptr %v3090, i64 0
  %v3094 = load <8 x float>, ptr %v3093, align 4
  %v3095 = getelementptr inbounds float, ptr %v3092, i64 0
  store <8 x float> %v3094, ptr %v3095, align 4
  %v3096 = add nsw i64 %v3087, 1
  br label %b502
b504:
  %v3097 = sdiv i64 %v3014, 2
  br label %b505
b505:
  %v3098 = phi i64 [ 0, %b504 ], [ %v3107, %b506 ]
  %v3099 = icmp slt i64 %v3098, %v3097
  br i1 %v3099, label %b506, label %b507
b506:
  %v3100 = mul i64 %v3098, 2
  %v3101 = add i64 %v3010, %v3100
  %v3102 = mul i64 %v3098, 768
  %v3103 = getelementptr inbounds float, ptr %v2980, i64 %v3102
  %v3104 = mul i64 %v3101, 16
  %v3105 = add i64 %v3104, 0
  %v3106 = getelementptr inbounds float, ptr %v2994, i64 %v3105
  call void @outer_2x8(ptr %v3103, ptr %v284, i64 %v3009, ptr %v3106, i64 16)
  %v3107 = add nsw i64 %v3098, 1
  br label %b505
b507:
  %v3108 = add nsw i64 %v3010, 64
  br label %b481
b483:
  %v3109 = add nsw i64 %v3005, 384
  br label %b478
b480:
  %v3110 = icmp sgt i64 %v3, 1
  br i1 %v3110, label %b508, label %b509
b508:
  %v3111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3112 = atomicrmw add ptr %v3111, i64 1 acq_rel
  %v3113 = load i64, ptr %v279, align 8
  %v3114 = add i64 %v3113, 1
  store i64 %v3114, ptr %v279, align 8
  %v3115 = mul i64 %v3, %v3114
  br label %b510
b510:
  %v3116 = load atomic i64, ptr %v3111 acquire, align 8
  %v3117 = icmp slt i64 %v3116, %v3115
  br i1 %v3117, label %b511, label %b512
b511:
  %v3118 = call i32 @sched_yield()
  br label %b510
b512:
  br label %b509
b509:
  %v3119 = icmp eq i64 %v2, 0
  br i1 %v3119, label %b513, label %b514
b513:
  br label %b515
b515:
  %v3120 = phi i64 [ 0, %b513 ], [ %v3137, %b520 ]
  %v3121 = phi <8 x float> [ splat (float 0x0000000000000000), %b513 ], [ %v3136, %b520 ]
  %v3122 = icmp slt i64 %v3120, %v8
  br i1 %v3122, label %b516, label %b517
b516:
  %v3123 = add i64 %v3120, 128
  %v3124 = icmp slt i64 %v3123, %v8
  %v3125 = select i1 %v3124, i64 %v3123, i64 %v8
  br label %b518
b518:
  %v3126 = phi i64 [ %v3120, %b516 ], [ %v3135, %b519 ]
  %v3127 = phi <8 x float> [ splat (float 0x0000000000000000), %b516 ], [ %v3134, %b519 ]
  %v3128 = icmp slt i64 %v3126, %v3125
  br i1 %v3128, label %b519, label %b520
b519:
  %v3129 = mul i64 %v3126, 8
  %v3130 = getelementptr inbounds float, ptr %v188, i64 %v3129
  %v3131 = add i64 0, 0
  %v3132 = getelementptr inbounds float, ptr %v3130, i64 %v3131
  %v3133 = load <8 x float>, ptr %v3132, align 4
  %v3134 = fadd <8 x float> %v3127, %v3133
  %v3135 = add nsw i64 %v3126, 1
  br label %b518
b520:
  %v3136 = fadd <8 x float> %v3121, %v3127
  %v3137 = add nsw i64 %v3120, 128
  br label %b515
b517:
  %v3138 = add i64 0, 0
  %v3139 = getelementptr inbounds float, ptr %v94, i64 %v3138
  store <8 x float> %v3121, ptr %v3139, align 4
  br label %b514
b514:
  %v3140 = icmp sgt i64 %v3, 1
  br i1 %v3140, label %b521, label %b522
b521:
  %v3141 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3142 = atomicrmw add ptr %v3141, i64 1 acq_rel
  %v3143 = load i64, ptr %v279, align 8
  %v3144 = add i64 %v3143, 1
  store i64 %v3144, ptr %v279, align 8
  %v3145 = mul i64 %v3, %v3144
  br label %b523
b523:
  %v3146 = load atomic i64, ptr %v3141 acquire, align 8
  %v3147 = icmp slt i64 %v3146, %v3145
  br i1 %v3147, label %b524, label %b525
b524:
  %v3148 = call i32 @sched_yield()
  br label %b523
b525:
  br label %b522
b522:
  %v3149 = mul i64 0, 16
  %v3150 = getelementptr inbounds float, ptr %v128, i64 %v3149
  %v3151 = getelementptr inbounds float, ptr %v3150, i64 0
  %v3152 = mul i64 0, 8
  %v3153 = getelementptr inbounds float, ptr %v146, i64 %v3152
  %v3154 = getelementptr inbounds float, ptr %v3153, i64 0
  %v3155 = getelementptr inbounds float, ptr %v284, i64 12288
  %v3156 = add i64 16, 1
  %v3157 = sdiv i64 %v3156, 2
  %v3158 = add i64 %v2, 1
  %v3159 = mul i64 %v3157, %v2
  %v3160 = sdiv i64 %v3159, %v3
  %v3161 = mul i64 %v3160, 2
  %v3162 = icmp slt i64 %v3161, 16
  %v3163 = select i1 %v3162, i64 %v3161, i64 16
  %v3164 = mul i64 %v3157, %v3158
  %v3165 = sdiv i64 %v3164, %v3
  %v3166 = mul i64 %v3165, 2
  %v3167 = icmp slt i64 %v3166, 16
  %v3168 = select i1 %v3167, i64 %v3166, i64 16
  %v3169 = getelementptr inbounds float, ptr %v96, i64 0
  br label %b526
b526:
  %v3170 = phi i64 [ %v3163, %b522 ], [ %v3178, %b531 ]
  %v3171 = icmp slt i64 %v3170, %v3168
  br i1 %v3171, label %b527, label %b528
b527:
  %v3172 = mul i64 %v3170, 8
  %v3173 = getelementptr inbounds float, ptr %v3169, i64 %v3172
  br label %b529
b529:
  %v3174 = phi i64 [ 0, %b527 ], [ %v3177, %b530 ]
  %v3175 = icmp slt i64 %v3174, 8
  br i1 %v3175, label %b530, label %b531
b530:
  %v3176 = getelementptr inbounds float, ptr %v3173, i64 %v3174
  store float 0x0000000000000000, ptr %v3176, align 4
  %v3177 = add nsw i64 %v3174, 1
  br label %b529
b531:
  %v3178 = add nsw i64 %v3170, 1
  br label %b526
b528:
  %v3179 = mul i64 %v8, 1
  br label %b532
b532:
  %v3180 = phi i64 [ 0, %b528 ], [ %v3284, %b537 ]
  %v3181 = icmp slt i64 %v3180, %v3179
  br i1 %v3181, label %b533, label %b534
b533:
  %v3182 = sub i64 %v3179, %v3180
  %v3183 = icmp slt i64 %v3182, 384
  %v3184 = select i1 %v3183, i64 %v3182, i64 384
  br label %b535
b535:
  %v3185 = phi i64 [ %v3163, %b533 ], [ %v3283, %b561 ]
  %v3186 = icmp slt i64 %v3185, %v3168
  br i1 %v3186, label %b536, label %b537
b536:
  %v3187 = sub i64 %v3168, %v3185
  %v3188 = icmp slt i64 %v3187, 64
  %v3189 = select i1 %v3188, i64 %v3187, i64 64
  %v3190 = sdiv i64 %v3189, 2
  %v3191 = mul i64 %v3190, 2
  %v3192 = sub i64 %v3189, %v3191
  %v3193 = mul i64 %v3180, 16
  %v3194 = add i64 %v3193, %v3185
  %v3195 = getelementptr inbounds float, ptr %v3151, i64 %v3194
  br label %b538
b538:
  %v3196 = phi i64 [ 0, %b536 ], [ %v3222, %b546 ]
  %v3197 = icmp slt i64 %v3196, %v3184
  br i1 %v3197, label %b539, label %b540
b539:
  %v3198 = mul i64 %v3196, 16
  %v3199 = getelementptr inbounds float, ptr %v3195, i64 %v3198
  %v3200 = mul i64 %v3196, 2
  %v3201 = getelementptr inbounds float, ptr %v3155, i64 %v3200
  br label %b541
b541:
  %v3202 = phi i64 [ 0, %b539 ], [ %v3211, %b542 ]
  %v3203 = icmp slt i64 %v3202, %v3190
  br i1 %v3203, label %b542, label %b543
b542:
  %v3204 = mul i64 %v3202, 2
  %v3205 = getelementptr inbounds float, ptr %v3199, i64 %v3204
  %v3206 = mul i64 %v3202, 768
  %v3207 = getelementptr inbounds float, ptr %v3201, i64 %v3206
  %v3208 = getelementptr inbounds float, ptr %v3205, i64 0
  %v3209 = load <2 x float>, ptr %v3208, align 4
  %v3210 = getelementptr inbounds float, ptr %v3207, i64 0
  store <2 x float> %v3209, ptr %v3210, align 4
  %v3211 = add nsw i64 %v3202, 1
  br label %b541
b543:
  %v3212 = mul i64 %v3190, 2
  %v3213 = getelementptr inbounds float, ptr %v3199, i64 %v3212
  %v3214 = mul i64 %v3190, 768
  %v3215 = getelementptr inbounds float, ptr %v3201, i64 %v3214
  br label %b544
b544:
  %v3216 = phi i64 [ 0, %b543 ], [ %v3221, %b545 ]
  %v3217 = icmp slt i64 %v3216, %v3192
  br i1 %v3217, label %b545, label %b546
b545:
  %v3218 = getelementptr inbounds float, ptr %v3213, i64 %v3216
  %v3219 = load float, ptr %v3218, align 4
  %v3220 = getelementptr inbounds float, ptr %v3215, i64 %v3216
  store float %v3219, ptr %v3220, align 4
  %v3221 = add nsw i64 %v3216, 1
  br label %b544, !llvm.loop !18
b546:
  %v3222 = add nsw i64 %v3196, 1
  br label %b538
b540:
  br label %b547
b547:
  %v3223 = phi i64 [ 0, %b540 ], [ %v3258, %b555 ]
  %v3224 = icmp slt i64 %v3223, 0
  br i1 %v3224, label %b548, label %b549
b548:
  %v3225 = mul i64 %v3180, 8
  %v3226 = add i64 %v3225, %v3223
  %v3227 = getelementptr inbounds float, ptr %v3154, i64 %v3226
  br label %b550
b550:
  %v3228 = phi i64 [ 0, %b548 ], [ %v3246, %b551 ]
  %v3229 = icmp slt i64 %v3228, %v3184
  br i1 %v3229, label %b551, label %b552
b551:
  %v3230 = mul i64 %v3228, 8
  %v3231 = getelementptr inbounds float, ptr %v3227, i64 %v3230
  %v3232 = mul i64 %v3228, 32
  %v3233 = getelementptr inbounds float, ptr %v284, i64 %v3232
  %v3234 = getelementptr inbounds float, ptr %v3231, i64 0
  %v3235 = load <8 x float>, ptr %v3234, align 4
  %v3236 = getelementptr inbounds float, ptr %v3233, i64 0
  store <8 x float> %v3235, ptr %v3236, align 4
  %v3237 = getelementptr inbounds float, ptr %v3231, i64 8
  %v3238 = load <8 x float>, ptr %v3237, align 4
  %v3239 = getelementptr inbounds float, ptr %v3233, i64 8
  store <8 x float> %v3238, ptr %v3239, align 4
  %v3240 = getelementptr inbounds float, ptr %v3231, i64 16
  %v3241 = load <8 x float>, ptr %v3240, align 4
  %v3242 = getelementptr inbounds float, ptr %v3233, i64 16
  store <8 x float> %v3241, ptr %v3242, align 4
  %v3243 = getelementptr inbounds float, ptr %v3231, i64 24
  %v3244 = load <8 x float>, ptr %v3243, align 4
  %v3245 = getelementptr inbounds float, ptr %v3233, i64 24
  store <8 x float> %v3244, ptr %v3245, align 4
  %v3246 = add nsw i64 %v3228, 1
  br label %b550
b552:
  %v3247 = sdiv i64 %v3189, 2
  br label %b553
b553:
  %v3248 = phi i64 [ 0, %b552 ], [ %v3257, %b554 ]
  %v3249 = icmp slt i64 %v3248, %v3247
  br i1 %v3249, label %b554, label %b555
b554:
  %v3250 = mul i64 %v3248, 2
  %v3251 = add i64 %v3185, %v3250
  %v3252 = mul i64 %v3248, 768
  %v3253 = getelementptr inbounds float, ptr %v3155, i64 %v3252
  %v3254 = mul i64 %v3251, 8
  %v3255 = add i64 %v3254, %v3223
  %v3256 = getelementptr inbounds float, ptr %v3169, i64 %v3255
  call void @outer_2x32(ptr %v3253, ptr %v284, i64 %v3184, ptr %v3256, i64 8)
  %v3257 = add nsw i64 %v3248, 1
  br label %b553
b555:
  %v3258 = add nsw i64 %v3223, 32
  br label %b547
b549:
  %v3259 = mul i64 %v3180, 8
  %v3260 = add i64 %v3259, 0
  %v3261 = getelementptr inbounds float, ptr %v3154, i64 %v3260
  br label %b556
b556:
  %v3262 = phi i64 [ 0, %b549 ], [ %v3271, %b557 ]
  %v3263 = icmp slt i64 %v3262, %v3184
  br i1 %v3263, label %b557, label %b558
b557:
  %v3264 = mul i64 %v3262, 8
  %v3265 = getelementptr inbounds float, ptr %v3261, i64 %v3264
  %v3266 = mul i64 %v3262, 8
  %v3267 = getelementptr inbounds float, ptr %v284, i64 %v3266
  %v3268 = getelementptr inbounds float, ptr %v3265, i64 0
  %v3269 = load <8 x float>, ptr %v3268, align 4
  %v3270 = getelementptr inbounds float, ptr %v3267, i64 0
  store <8 x float> %v3269, ptr %v3270, align 4
  %v3271 = add nsw i64 %v3262, 1
  br label %b556
b558:
  %v3272 = sdiv i64 %v3189, 2
  br label %b559
b559:
  %v3273 = phi i64 [ 0, %b558 ], [ %v3282, %b560 ]
  %v3274 = icmp slt i64 %v3273, %v3272
  br i1 %v3274, label %b560, label %b561
b560:
  %v3275 = mul i64 %v3273, 2
  %v3276 = add i64 %v3185, %v3275
  %v3277 = mul i64 %v3273, 768
  %v3278 = getelementptr inbounds float, ptr %v3155, i64 %v3277
  %v3279 = mul i64 %v3276, 8
  %v3280 = add i64 %v3279, 0
  %v3281 = getelementptr inbounds float, ptr %v3169, i64 %v3280
  call void @outer_2x8(ptr %v3278, ptr %v284, i64 %v3184, ptr %v3281, i64 8)
  %v3282 = add nsw i64 %v3273, 1
  br label %b559
b561:
  %v3283 = add nsw i64 %v3185, 64
  br label %b535
b537:
  %v3284 = add nsw i64 %v3180, 384
  br label %b532
b534:
  %v3285 = icmp sgt i64 %v3, 1
  br i1 %v3285, label %b562, label %b563
b562:
  %v3286 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3287 = atomicrmw add ptr %v3286, i64 1 acq_rel
  %v3288 = load i64, ptr %v279, align 8
  %v3289 = add i64 %v3288, 1
  store i64 %v3289, ptr %v279, align 8
  %v3290 = mul i64 %v3, %v3289
  br label %b564
b564:
  %v3291 = load atomic i64, ptr %v3286 acquire, align 8
  %v3292 = icmp slt i64 %v3291, %v3290
  br i1 %v3292, label %b565, label %b566
b565:
  %v3293 = call i32 @sched_yield()
  br label %b564
b566:
  br label %b563
b563:
  %v3294 = icmp eq i64 %v2, 0
  br i1 %v3294, label %b567, label %b568
b567:
  br label %b569
b569:
  %v3295 = phi i64 [ 0, %b567 ], [ %v3317, %b574 ]
  %v3296 = icmp slt i64 %v3295, 16
  br i1 %v3296, label %b570, label %b571
b570:
  br label %b572
b572:
  %v3297 = phi i64 [ 0, %b570 ], [ %v3314, %b577 ]
  %v3298 = phi <8 x float> [ splat (float 0x0000000000000000), %b570 ], [ %v3313, %b577 ]
  %v3299 = icmp slt i64 %v3297, %v8
  br i1 %v3299, label %b573, label %b574
b573:
  %v3300 = add i64 %v3297, 128
  %v3301 = icmp slt i64 %v3300, %v8
  %v3302 = select i1 %v3301, i64 %v3300, i64 %v8
  br label %b575
b575:
  %v3303 = phi i64 [ %v3297, %b573 ], [ %v3312, %b576 ]
  %v3304 = phi <8 x float> [ splat (float 0x0000000000000000), %b573 ], [ %v3311, %b576 ]
  %v3305 = icmp slt i64 %v3303, %v3302
  br i1 %v3305, label %b576, label %b577
b576:
  %v3306 = mul i64 %v3303, 16
  %v3307 = getelementptr inbounds float, ptr %v128, i64 %v3306
  %v3308 = add i64 0, %v3295
  %v3309 = getelementptr inbounds float, ptr %v3307, i64 %v3308
  %v3310 = load <8 x float>, ptr %v3309, align 4
  %v3311 = fadd <8 x float> %v3304, %v3310
  %v3312 = add nsw i64 %v3303, 1
  br label %b575
b577:
  %v3313 = fadd <8 x float> %v3298, %v3304
  %v3314 = add nsw i64 %v3297, 128
  br label %b572
b574:
  %v3315 = add i64 0, %v3295
  %v3316 = getelementptr inbounds float, ptr %v98, i64 %v3315
  store <8 x float> %v3298, ptr %v3316, align 4
  %v3317 = add nsw i64 %v3295, 8
  br label %b569
b571:
  br label %b568
b568:
  %v3318 = icmp sgt i64 %v3, 1
  br i1 %v3318, label %b578, label %b579
b578:
  %v3319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3320 = atomicrmw add ptr %v3319, i64 1 acq_rel
  %v3321 = load i64, ptr %v279, align 8
  %v3322 = add i64 %v3321, 1
  store i64 %v3322, ptr %v279, align 8
  %v3323 = mul i64 %v3, %v3322
  br label %b580
b580:
  %v3324 = load atomic i64, ptr %v3319 acquire, align 8
  %v3325 = icmp slt i64 %v3324, %v3323
  br i1 %v3325, label %b581, label %b582
b581:
  %v3326 = call i32 @sched_yield()
  br label %b580
b582:
  br label %b579
b579:
  %v3327 = mul i64 0, 8
  %v3328 = getelementptr inbounds float, ptr %v186, i64 %v3327
  %v3329 = getelementptr inbounds float, ptr %v3328, i64 0
  %v3330 = mul i64 0, 8
  %v3331 = getelementptr inbounds float, ptr %v70, i64 %v3330
  %v3332 = getelementptr inbounds float, ptr %v3331, i64 0
  %v3333 = getelementptr inbounds float, ptr %v284, i64 12288
  %v3334 = add i64 8, 1
  %v3335 = sdiv i64 %v3334, 2
  %v3336 = add i64 %v2, 1
  %v3337 = mul i64 %v3335, %v2
  %v3338 = sdiv i64 %v3337, %v3
  %v3339 = mul i64 %v3338, 2
  %v3340 = icmp slt i64 %v3339, 8
  %v3341 = select i1 %v3340, i64 %v3339, i64 8
  %v3342 = mul i64 %v3335, %v3336
  %v3343 = sdiv i64 %v3342, %v3
  %v3344 = mul i64 %v3343, 2
  %v3345 = icmp slt i64 %v3344, 8
  %v3346 = select i1 %v3345, i64 %v3344, i64 8
  %v3347 = getelementptr inbounds float, ptr %v100, i64 0
  br label %b583
b583:
  %v3348 = phi i64 [ %v3341, %b579 ], [ %v3356, %b588 ]
  %v3349 = icmp slt i64 %v3348, %v3346
  br i1 %v3349, label %b584, label %b585
b584:
  %v3350 = mul i64 %v3348, 8
  %v3351 = getelementptr inbounds float, ptr %v3347, i64 %v3350
  br label %b586
b586:
  %v3352 = phi i64 [ 0, %b584 ], [ %v3355, %b587 ]
  %v3353 = icmp slt i64 %v3352, 8
  br i1 %v3353, label %b587, label %b588
b587:
  %v3354 = getelementptr inbounds float, ptr %v3351, i64 %v3352
  store float 0x0000000000000000, ptr %v3354, align 4
  %v3355 = add nsw i64 %v3352, 1
  br label %b586
b588:
  %v3356 = add nsw i64 %v3348, 1
  br label %b583
b585:
  %v3357 = mul i64 %v8, 1
  br label %b589
b589:
  %v3358 = phi i64 [ 0, %b585 ], [ %v3462, %b594 ]
  %v3359 = icmp slt i64 %v3358, %v3357
  br i1 %v3359, label %b590, label %b591
b590:
  %v3360 = sub i64 %v3357, %v3358
  %v3361 = icmp slt i64 %v3360, 384
  %v3362 = select i1 %v3361, i64 %v3360, i64 384
  br label %b592
b592:
  %v3363 = phi i64 [ %v3341, %b590 ], [ %v3461, %b618 ]
  %v3364 = icmp slt i64 %v3363, %v3346
  br i1 %v3364, label %b593, label %b594
b593:
  %v3365 = sub i64 %v3346, %v3363
  %v3366 = icmp slt i64 %v3365, 64
  %v3367 = select i1 %v3366, i64 %v3365, i64 64
  %v3368 = sdiv i64 %v3367, 2
  %v3369 = mul i64 %v3368, 2
  %v3370 = sub i64 %v3367, %v3369
  %v3371 = mul i64 %v3358, 8
  %v3372 = add i64 %v3371, %v3363
  %v3373 = getelementptr inbounds float, ptr %v3329, i64 %v3372
  br label %b595
b595:
  %v3374 = phi i64 [ 0, %b593 ], [ %v3400, %b603 ]
  %v3375 = icmp slt i64 %v3374, %v3362
  br i1 %v3375, label %b596, label %b597
b596:
  %v3376 = mul i64 %v3374, 8
  %v3377 = getelementptr inbounds float, ptr %v3373, i64 %v3376
  %v3378 = mul i64 %v3374, 2
  %v3379 = getelementptr inbounds float, ptr %v3333, i64 %v3378
  br label %b598
b598:
  %v3380 = phi i64 [ 0, %b596 ], [ %v3389, %b599 ]
  %v3381 = icmp slt i64 %v3380, %v3368
  br i1 %v3381, label %b599, label %b600
b599:
  %v3382 = mul i64 %v3380, 2
  %v3383 = getelementptr inbounds float, ptr %v3377, i64 %v3382
  %v3384 = mul i64 %v3380, 768
  %v3385 = getelementptr inbounds float, ptr %v3379, i64 %v3384
  %v3386 = getelementptr inbounds float, ptr %v3383, i64 0
  %v3387 = load <2 x float>, ptr %v3386, align 4
  %v3388 = getelementptr inbounds float, ptr %v3385, i64 0
  store <2 x float> %v3387, ptr %v3388, align 4
  %v3389 = add nsw i64 %v3380, 1
  br label %b598
b600:
  %v3390 = mul i64 %v3368, 2
  %v3391 = getelementptr inbounds float, ptr %v3377, i64 %v3390
  %v3392 = mul i64 %v3368, 768
  %v3393 = getelementptr inbounds float, ptr %v3379, i64 %v3392
  br label %b601
b601:
  %v3394 = phi i64 [ 0, %b600 ], [ %v3399, %b602 ]
  %v3395 = icmp slt i64 %v3394, %v3370
  br i1 %v3395, label %b602, label %b603
b602:
  %v3396 = getelementptr inbounds float, ptr %v3391, i64 %v3394
  %v3397 = load float, ptr %v3396, align 4
  %v3398 = getelementptr inbounds float, ptr %v3393, i64 %v3394
  store float %v3397, ptr %v3398, align 4
  %v3399 = add nsw i64 %v3394, 1
  br label %b601, !llvm.loop !21
b603:
  %v3400 = add nsw i64 %v3374, 1
  br label %b595
b597:
  br label %b604
b604:
  %v3401 = phi i64 [ 0, %b597 ], [ %v3436, %b612 ]
  %v3402 = icmp slt i64 %v3401, 0
  br i1 %v3402, label %b605, label %b606
b605:
  %v3403 = mul i64 %v3358, 8
  %v3404 = add i64 %v3403, %v3401
  %v3405 = getelementptr inbounds float, ptr %v3332, i64 %v3404
  br label %b607
b607:
  %v3406 = phi i64 [ 0, %b605 ], [ %v3424, %b608 ]
  %v3407 = icmp slt i64 %v3406, %v3362
  br i1 %v3407, label %b608, label %b609
b608:
  %v3408 = mul i64 %v3406, 8
  %v3409 = getelementptr inbounds float, ptr %v3405, i64 %v3408
  %v3410 = mul i64 %v3406, 32
  %v3411 = getelementptr inbounds float, ptr %v284, i64 %v3410
  %v3412 = getelementptr inbounds float, ptr %v3409, i64 0
  %v3413 = load <8 x float>, ptr %v3412, align 4
  %v3414 = getelementptr inbounds float, ptr %v3411, i64 0
  store <8 x float> %v3413, ptr %v3414, align 4
  %v3415 = getelementptr inbounds float, ptr %v3409, i64 8
  %v3416 = load <8 x float>, ptr %v3415, align 4
  %v3417 = getelementptr inbounds float, ptr %v3411, i64 8
  store <8 x float> %v3416, ptr %v3417, align 4
  %v3418 = getelementptr inbounds float, ptr %v3409, i64 16
  %v3419 = load <8 x float>, ptr %v3418, align 4
  %v3420 = getelementptr inbounds float, ptr %v3411, i64 16
  store <8 x float> %v3419, ptr %v3420, align 4
  %v3421 = getelementptr inbounds float, ptr %v3409, i64 24
  %v3422 = load <8 x float>, ptr %v3421, align 4
  %v3423 = getelementptr inbounds float, ptr %v3411, i64 24
  store <8 x float> %v3422, ptr %v3423, align 4
  %v3424 = add nsw i64 %v3406, 1
  br label %b607
b609:
  %v3425 = sdiv i64 %v3367, 2
  br label %b610
b610:
  %v3426 = phi i64 [ 0, %b609 ], [ %v3435, %b611 ]
  %v3427 = icmp slt i64 %v3426, %v3425
  br i1 %v3427, label %b611, label %b612
b611:
  %v3428 = mul i64 %v3426, 2
  %v3429 = add i64 %v3363, %v3428
  %v3430 = mul i64 %v3426, 768
  %v3431 = getelementptr inbounds float, ptr %v3333, i64 %v3430
  %v3432 = mul i64 %v3429, 8
  %v3433 = add i64 %v3432, %v3401
  %v3434 = getelementptr inbounds float, ptr %v3347, i64 %v3433
  call void @outer_2x32(ptr %v3431, ptr %v284, i64 %v3362, ptr %v3434, i64 8)
  %v3435 = add nsw i64 %v3426, 1
  br label %b610
b612:
  %v3436 = add nsw i64 %v3401, 32
  br label %b604
b606:
  %v3437 = mul i64 %v3358, 8
  %v3438 = add i64 %v3437, 0
  %v3439 = getelementptr inbounds float, ptr %v3332, i64 %v3438
  br label %b613
b613:
  %v3440 = phi i64 [ 0, %b606 ], [ %v3449, %b614 ]
  %v3441 = icmp slt i64 %v3440, %v3362
  br i1 %v3441, label %b614, label %b615
b614:
  %v3442 = mul i64 %v3440, 8
  %v3443 = getelementptr inbounds float, ptr %v3439, i64 %v3442
  %v3444 = mul i64 %v3440, 8
  %v3445 = getelementptr inbounds float, ptr %v284, i64 %v3444
  %v3446 = getelementptr inbounds float, ptr %v3443, i64 0
  %v3447 = load <8 x float>, ptr %v3446, align 4
  %v3448 = getelementptr inbounds float, ptr %v3445, i64 0
  store <8 x float> %v3447, ptr %v3448, align 4
  %v3449 = add nsw i64 %v3440, 1
  br label %b613
b615:
  %v3450 = sdiv i64 %v3367, 2
  br label %b616
b616:
  %v3451 = phi i64 [ 0, %b615 ], [ %v3460, %b617 ]
  %v3452 = icmp slt i64 %v3451, %v3450
  br i1 %v3452, label %b617, label %b618
b617:
  %v3453 = mul i64 %v3451, 2
  %v3454 = add i64 %v3363, %v3453
  %v3455 = mul i64 %v3451, 768
  %v3456 = getelementptr inbounds float, ptr %v3333, i64 %v3455
  %v3457 = mul i64 %v3454, 8
  %v3458 = add i64 %v3457, 0
  %v3459 = getelementptr inbounds float, ptr %v3347, i64 %v3458
  call void @outer_2x8(ptr %v3456, ptr %v284, i64 %v3362, ptr %v3459, i64 8)
  %v3460 = add nsw i64 %v3451, 1
  br label %b616
b618:
  %v3461 = add nsw i64 %v3363, 64
  br label %b592
b594:
  %v3462 = add nsw i64 %v3358, 384
  br label %b589
b591:
  %v3463 = icmp sgt i64 %v3, 1
  br i1 %v3463, label %b619, label %b620
b619:
  %v3464 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3465 = atomicrmw add ptr %v3464, i64 1 acq_rel
  %v3466 = load i64, ptr %v279, align 8
  %v3467 = add i64 %v3466, 1
  store i64 %v3467, ptr %v279, align 8
  %v3468 = mul i64 %v3, %v3467
  br label %b621
b621:
  %v3469 = load atomic i64, ptr %v3464 acquire, align 8
  %v3470 = icmp slt i64 %v3469, %v3468
  br i1 %v3470, label %b622, label %b623
b622:
  %v3471 = call i32 @sched_yield()
  br label %b621
b623:
  br label %b620
b620:
  %v3472 = icmp eq i64 %v2, 0
  br i1 %v3472, label %b624, label %b625
b624:
  br label %b626
b626:
  %v3473 = phi i64 [ 0, %b624 ], [ %v3490, %b631 ]
  %v3474 = phi <8 x float> [ splat (float 0x0000000000000000), %b624 ], [ %v3489, %b631 ]
  %v3475 = icmp slt i64 %v3473, %v8
  br i1 %v3475, label %b627, label %b628
b627:
  %v3476 = add i64 %v3473, 128
  %v3477 = icmp slt i64 %v3476, %v8
  %v3478 = select i1 %v3477, i64 %v3476, i64 %v8
  br label %b629
b629:
  %v3479 = phi i64 [ %v3473, %b627 ], [ %v3488, %b630 ]
  %v3480 = phi <8 x float> [ splat (float 0x0000000000000000), %b627 ], [ %v3487, %b630 ]
  %v3481 = icmp slt i64 %v3479, %v3478
  br i1 %v3481, label %b630, label %b631
b630:
  %v3482 = mul i64 %v3479, 8
  %v3483 = getelementptr inbounds float, ptr %v186, i64 %v3482
  %v3484 = add i64 0, 0
  %v3485 = getelementptr inbounds float, ptr %v3483, i64 %v3484
  %v3486 = load <8 x float>, ptr %v3485, align 4
  %v3487 = fadd <8 x float> %v3480, %v3486
  %v3488 = add nsw i64 %v3479, 1
  br label %b629
b631:
  %v3489 = fadd <8 x float> %v3474, %v3480
  %v3490 = add nsw i64 %v3473, 128
  br label %b626
b628:
  %v3491 = add i64 0, 0
  %v3492 = getelementptr inbounds float, ptr %v102, i64 %v3491
  store <8 x float> %v3474, ptr %v3492, align 4
  br label %b625
b625:
  %v3493 = icmp sgt i64 %v3, 1
  br i1 %v3493, label %b632, label %b633
b632:
  %v3494 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3495 = atomicrmw add ptr %v3494, i64 1 acq_rel
  %v3496 = load i64, ptr %v279, align 8
  %v3497 = add i64 %v3496, 1
  store i64 %v3497, ptr %v279, align 8
  %v3498 = mul i64 %v3, %v3497
  br label %b634
b634:
  %v3499 = load atomic i64, ptr %v3494 acquire, align 8
  %v3500 = icmp slt i64 %v3499, %v3498
  br i1 %v3500, label %b635, label %b636
b635:
  %v3501 = call i32 @sched_yield()
  br label %b634
b636:
  br label %b633
b633:
  %v3502 = mul i64 0, 8
  %v3503 = getelementptr inbounds float, ptr %v176, i64 %v3502
  %v3504 = getelementptr inbounds float, ptr %v3503, i64 0
  %v3505 = mul i64 0, 16
  %v3506 = getelementptr inbounds float, ptr %v118, i64 %v3505
  %v3507 = getelementptr inbounds float, ptr %v3506, i64 0
  %v3508 = getelementptr inbounds float, ptr %v284, i64 12288
  %v3509 = add i64 8, 1
  %v3510 = sdiv i64 %v3509, 2
  %v3511 = add i64 %v2, 1
  %v3512 = mul i64 %v3510, %v2
  %v3513 = sdiv i64 %v3512, %v3
  %v3514 = mul i64 %v3513, 2
  %v3515 = icmp slt i64 %v3514, 8
  %v3516 = select i1 %v3515, i64 %v3514, i64 8
  %v3517 = mul i64 %v3510, %v3511
  %v3518 = sdiv i64 %v3517, %v3
  %v3519 = mul i64 %v3518, 2
  %v3520 = icmp slt i64 %v3519, 8
  %v3521 = select i1 %v3520, i64 %v3519, i64 8
  %v3522 = getelementptr inbounds float, ptr %v104, i64 0
  br label %b637
b637:
  %v3523 = phi i64 [ %v3516, %b633 ], [ %v3531, %b642 ]
  %v3524 = icmp slt i64 %v3523, %v3521
  br i1 %v3524, label %b638, label %b639
b638:
  %v3525 = mul i64 %v3523, 16
  %v3526 = getelementptr inbounds float, ptr %v3522, i64 %v3525
  br label %b640
b640:
  %v3527 = phi i64 [ 0, %b638 ], [ %v3530, %b641 ]
  %v3528 = icmp slt i64 %v3527, 16
  br i1 %v3528, label %b641, label %b642
b641:
  %v3529 = getelementptr inbounds float, ptr %v3526, i64 %v3527
  store float 0x0000000000000000, ptr %v3529, align 4
  %v3530 = add nsw i64 %v3527, 1
  br label %b640
b642:
  %v3531 = add nsw i64 %v3523, 1
  br label %b637
b639:
  %v3532 = mul i64 %v8, 1
  br label %b643
b643:
  %v3533 = phi i64 [ 0, %b639 ], [ %v3640, %b648 ]
  %v3534 = icmp slt i64 %v3533, %v3532
  br i1 %v3534, label %b644, label %b645
b644:
  %v3535 = sub i64 %v3532, %v3533
  %v3536 = icmp slt i64 %v3535, 384
  %v3537 = select i1 %v3536, i64 %v3535, i64 384
  br label %b646
b646:
  %v3538 = phi i64 [ %v3516, %b644 ], [ %v3639, %b672 ]
  %v3539 = icmp slt i64 %v3538, %v3521
  br i1 %v3539, label %b647, label %b648
b647:
  %v3540 = sub i64 %v3521, %v3538
  %v3541 = icmp slt i64 %v3540, 64
  %v3542 = select i1 %v3541, i64 %v3540, i64 64
  %v3543 = sdiv i64 %v3542, 2
  %v3544 = mul i64 %v3543, 2
  %v3545 = sub i64 %v3542, %v3544
  %v3546 = mul i64 %v3533, 8
  %v3547 = add i64 %v3546, %v3538
  %v3548 = getelementptr inbounds float, ptr %v3504, i64 %v3547
  br label %b649
b649:
  %v3549 = phi i64 [ 0, %b647 ], [ %v3575, %b657 ]
  %v3550 = icmp slt i64 %v3549, %v3537
  br i1 %v3550, label %b650, label %b651
b650:
  %v3551 = mul i64 %v3549, 8
  %v3552 = getelementptr inbounds float, ptr %v3548, i64 %v3551
  %v3553 = mul i64 %v3549, 2
  %v3554 = getelementptr inbounds float, ptr %v3508, i64 %v3553
  br label %b652
b652:
  %v3555 = phi i64 [ 0, %b650 ], [ %v3564, %b653 ]
  %v3556 = icmp slt i64 %v3555, %v3543
  br i1 %v3556, label %b653, label %b654
b653:
  %v3557 = mul i64 %v3555, 2
  %v3558 = getelementptr inbounds float, ptr %v3552, i64 %v3557
  %v3559 = mul i64 %v3555, 768
  %v3560 = getelementptr inbounds float, ptr %v3554, i64 %v3559
  %v3561 = getelementptr inbounds float, ptr %v3558, i64 0
  %v3562 = load <2 x float>, ptr %v3561, align 4
  %v3563 = getelementptr inbounds float, ptr %v3560, i64 0
  store <2 x float> %v3562, ptr %v3563, align 4
  %v3564 = add nsw i64 %v3555, 1
  br label %b652
b654:
  %v3565 = mul i64 %v3543, 2
  %v3566 = getelementptr inbounds float, ptr %v3552, i64 %v3565
  %v3567 = mul i64 %v3543, 768
  %v3568 = getelementptr inbounds float, ptr %v3554, i64 %v3567
  br label %b655
b655:
  %v3569 = phi i64 [ 0, %b654 ], [ %v3574, %b656 ]
  %v3570 = icmp slt i64 %v3569, %v3545
  br i1 %v3570, label %b656, label %b657
b656:
  %v3571 = getelementptr inbounds float, ptr %v3566, i64 %v3569
  %v3572 = load float, ptr %v3571, align 4
  %v3573 = getelementptr inbounds float, ptr %v3568, i64 %v3569
  store float %v3572, ptr %v3573, align 4
  %v3574 = add nsw i64 %v3569, 1
  br label %b655, !llvm.loop !24
b657:
  %v3575 = add nsw i64 %v3549, 1
  br label %b649
b651:
  br label %b658
b658:
  %v3576 = phi i64 [ 0, %b651 ], [ %v3611, %b666 ]
  %v3577 = icmp slt i64 %v3576, 0
  br i1 %v3577, label %b659, label %b660
b659:
  %v3578 = mul i64 %v3533, 16
  %v3579 = add i64 %v3578, %v3576
  %v3580 = getelementptr inbounds float, ptr %v3507, i64 %v3579
  br label %b661
b661:
  %v3581 = phi i64 [ 0, %b659 ], [ %v3599, %b662 ]
  %v3582 = icmp slt i64 %v3581, %v3537
  br i1 %v3582, label %b662, label %b663
b662:
  %v3583 = mul i64 %v3581, 16
  %v3584 = getelementptr inbounds float, ptr %v3580, i64 %v3583
  %v3585 = mul i64 %v3581, 32
  %v3586 = getelementptr inbounds float, ptr %v284, i64 %v3585
  %v3587 = getelementptr inbounds float, ptr %v3584, i64 0
  %v3588 = load <8 x float>, ptr %v3587, align 4
  %v3589 = getelementptr inbounds float, ptr %v3586, i64 0
  store <8 x float> %v3588, ptr %v3589, align 4
  %v3590 = getelementptr inbounds float, ptr %v3584, i64 8
  %v3591 = load <8 x float>, ptr %v3590, align 4
  %v3592 = getelementptr inbounds float, ptr %v3586, i64 8
  store <8 x float> %v3591, ptr %v3592, align 4
  %v3593 = getelementptr inbounds float, ptr %v3584, i64 16
  %v3594 = load <8 x float>, ptr %v3593, align 4
  %v3595 = getelementptr inbounds float, ptr %v3586, i64 16
  store <8 x float> %v3594, ptr %v3595, align 4
  %v3596 = getelementptr inbounds float, ptr %v3584, i64 24
  %v3597 = load <8 x float>, ptr %v3596, align 4
  %v3598 = getelementptr inbounds float, ptr %v3586, i64 24
  store <8 x float> %v3597, ptr %v3598, align 4
  %v3599 = add nsw i64 %v3581, 1
  br label %b661
b663:
  %v3600 = sdiv i64 %v3542, 2
  br label %b664
b664:
  %v3601 = phi i64 [ 0, %b663 ], [ %v3610, %b665 ]
  %v3602 = icmp slt i64 %v3601, %v3600
  br i1 %v3602, label %b665, label %b666
b665:
  %v3603 = mul i64 %v3601, 2
  %v3604 = add i64 %v3538, %v3603
  %v3605 = mul i64 %v3601, 768
  %v3606 = getelementptr inbounds float, ptr %v3508, i64 %v3605
  %v3607 = mul i64 %v3604, 16
  %v3608 = add i64 %v3607, %v3576
  %v3609 = getelementptr inbounds float, ptr %v3522, i64 %v3608
  call void @outer_2x32(ptr %v3606, ptr %v284, i64 %v3537, ptr %v3609, i64 16)
  %v3610 = add nsw i64 %v3601, 1
  br label %b664
b666:
  %v3611 = add nsw i64 %v3576, 32
  br label %b658
b660:
  %v3612 = mul i64 %v3533, 16
  %v3613 = add i64 %v3612, 0
  %v3614 = getelementptr inbounds float, ptr %v3507, i64 %v3613
  br label %b667
b667:
  %v3615 = phi i64 [ 0, %b660 ], [ %v3627, %b668 ]
  %v3616 = icmp slt i64 %v3615, %v3537
  br i1 %v3616, label %b668, label %b669
b668:
  %v3617 = mul i64 %v3615, 16
  %v3618 = getelementptr inbounds float, ptr %v3614, i64 %v3617
  %v3619 = mul i64 %v3615, 16
  %v3620 = getelementptr inbounds float, ptr %v284, i64 %v3619
  %v3621 = getelementptr inbounds float, ptr %v3618, i64 0
  %v3622 = load <8 x float>, ptr %v3621, align 4
  %v3623 = getelementptr inbounds float, ptr %v3620, i64 0
  store <8 x float> %v3622, ptr %v3623, align 4
  %v3624 = getelementptr inbounds float, ptr %v3618, i64 8
  %v3625 = load <8 x float>, ptr %v3624, align 4
  %v3626 = getelementptr inbounds float, ptr %v3620, i64 8
  store <8 x float> %v3625, ptr %v3626, align 4
  %v3627 = add nsw i64 %v3615, 1
  br label %b667
b669:
  %v3628 = sdiv i64 %v3542, 2
  br label %b670
b670:
  %v3629 = phi i64 [ 0, %b669 ], [ %v3638, %b671 ]
  %v3630 = icmp slt i64 %v3629, %v3628
  br i1 %v3630, label %b671, label %b672
b671:
  %v3631 = mul i64 %v3629, 2
  %v3632 = add i64 %v3538, %v3631
  %v3633 = mul i64 %v3629, 768
  %v3634 = getelementptr inbounds float, ptr %v3508, i64 %v3633
  %v3635 = mul i64 %v3632, 16
  %v3636 = add i64 %v3635, 0
  %v3637 = getelementptr inbounds float, ptr %v3522, i64 %v3636
  call void @outer_2x16(ptr %v3634, ptr %v284, i64 %v3537, ptr %v3637, i64 16)
  %v3638 = add nsw i64 %v3629, 1
  br label %b670
b672:
  %v3639 = add nsw i64 %v3538, 64
  br label %b646
b648:
  %v3640 = add nsw i64 %v3533, 384
  br label %b643
b645:
  %v3641 = icmp sgt i64 %v3, 1
  br i1 %v3641, label %b673, label %b674
b673:
  %v3642 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3643 = atomicrmw add ptr %v3642, i64 1 acq_rel
  %v3644 = load i64, ptr %v279, align 8
  %v3645 = add i64 %v3644, 1
  store i64 %v3645, ptr %v279, align 8
  %v3646 = mul i64 %v3, %v3645
  br label %b675
b675:
  %v3647 = load atomic i64, ptr %v3642 acquire, align 8
  %v3648 = icmp slt i64 %v3647, %v3646
  br i1 %v3648, label %b676, label %b677
b676:
  %v3649 = call i32 @sched_yield()
  br label %b675
b677:
  br label %b674
b674:
  %v3650 = icmp eq i64 %v2, 0
  br i1 %v3650, label %b678, label %b679
b678:
  br label %b680
b680:
  %v3651 = phi i64 [ 0, %b678 ], [ %v3668, %b685 ]
  %v3652 = phi <8 x float> [ splat (float 0x0000000000000000), %b678 ], [ %v3667, %b685 ]
  %v3653 = icmp slt i64 %v3651, %v8
  br i1 %v3653, label %b681, label %b682
b681:
  %v3654 = add i64 %v3651, 128
  %v3655 = icmp slt i64 %v3654, %v8
  %v3656 = select i1 %v3655, i64 %v3654, i64 %v8
  br label %b683
b683:
  %v3657 = phi i64 [ %v3651, %b681 ], [ %v3666, %b684 ]
  %v3658 = phi <8 x float> [ splat (float 0x0000000000000000), %b681 ], [ %v3665, %b684 ]
  %v3659 = icmp slt i64 %v3657, %v3656
  br i1 %v3659, label %b684, label %b685
b684:
  %v3660 = mul i64 %v3657, 8
  %v3661 = getelementptr inbounds float, ptr %v176, i64 %v3660
  %v3662 = add i64 0, 0
  %v3663 = getelementptr inbounds float, ptr %v3661, i64 %v3662
  %v3664 = load <8 x float>, ptr %v3663, align 4
  %v3665 = fadd <8 x float> %v3658, %v3664
  %v3666 = add nsw i64 %v3657, 1
  br label %b683
b685:
  %v3667 = fadd <8 x float> %v3652, %v3658
  %v3668 = add nsw i64 %v3651, 128
  br label %b680
b682:
  %v3669 = add i64 0, 0
  %v3670 = getelementptr inbounds float, ptr %v106, i64 %v3669
  store <8 x float> %v3652, ptr %v3670, align 4
  br label %b679
b679:
  %v3671 = icmp sgt i64 %v3, 1
  br i1 %v3671, label %b686, label %b687
b686:
  %v3672 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3673 = atomicrmw add ptr %v3672, i64 1 acq_rel
  %v3674 = load i64, ptr %v279, align 8
  %v3675 = add i64 %v3674, 1
  store i64 %v3675, ptr %v279, align 8
  %v3676 = mul i64 %v3, %v3675
  br label %b688
b688:
  %v3677 = load atomic i64, ptr %v3672 acquire, align 8
  %v3678 = icmp slt i64 %v3677, %v3676
  br i1 %v3678, label %b689, label %b690
b689:
  %v3679 = call i32 @sched_yield()
  br label %b688
b690:
  br label %b687
b687:
  %v3680 = mul i64 0, 16
  %v3681 = getelementptr inbounds float, ptr %v120, i64 %v3680
  %v3682 = getelementptr inbounds float, ptr %v3681, i64 0
  %v3683 = mul i64 0, 8
  %v3684 = getelementptr inbounds float, ptr %v166, i64 %v3683
  %v3685 = getelementptr inbounds float, ptr %v3684, i64 0
  %v3686 = getelementptr inbounds float, ptr %v284, i64 12288
  %v3687 = add i64 16, 1
  %v3688 = sdiv i64 %v3687, 2
  %v3689 = add i64 %v2, 1
  %v3690 = mul i64 %v3688, %v2
  %v3691 = sdiv i64 %v3690, %v3
  %v3692 = mul i64 %v3691, 2
  %v3693 = icmp slt i64 %v3692, 16
  %v3694 = select i1 %v3693, i64 %v3692, i64 16
  %v3695 = mul i64 %v3688, %v3689
  %v3696 = sdiv i64 %v3695, %v3
  %v3697 = mul i64 %v3696, 2
  %v3698 = icmp slt i64 %v3697, 16
  %v3699 = select i1 %v3698, i64 %v3697, i64 16
  %v3700 = getelementptr inbounds float, ptr %v108, i64 0
  br label %b691
b691:
  %v3701 = phi i64 [ %v3694, %b687 ], [ %v3709, %b696 ]
  %v3702 = icmp slt i64 %v3701, %v3699
  br i1 %v3702, label %b692, label %b693
b692:
  %v3703 = mul i64 %v3701, 8
  %v3704 = getelementptr inbounds float, ptr %v3700, i64 %v3703
  br label %b694
b694:
  %v3705 = phi i64 [ 0, %b692 ], [ %v3708, %b695 ]
  %v3706 = icmp slt i64 %v3705, 8
  br i1 %v3706, label %b695, label %b696
b695:
  %v3707 = getelementptr inbounds float, ptr %v3704, i64 %v3705
  store float 0x0000000000000000, ptr %v3707, align 4
  %v3708 = add nsw i64 %v3705, 1
  br label %b694
b696:
  %v3709 = add nsw i64 %v3701, 1
  br label %b691
b693:
  %v3710 = mul i64 %v8, 1
  br label %b697
b697:
  %v3711 = phi i64 [ 0, %b693 ], [ %v3815, %b702 ]
  %v3712 = icmp slt i64 %v3711, %v3710
  br i1 %v3712, label %b698, label %b699
b698:
  %v3713 = sub i64 %v3710, %v3711
  %v3714 = icmp slt i64 %v3713, 384
  %v3715 = select i1 %v3714, i64 %v3713, i64 384
  br label %b700
b700:
  %v3716 = phi i64 [ %v3694, %b698 ], [ %v3814, %b726 ]
  %v3717 = icmp slt i64 %v3716, %v3699
  br i1 %v3717, label %b701, label %b702
b701:
  %v3718 = sub i64 %v3699, %v3716
  %v3719 = icmp slt i64 %v3718, 64
  %v3720 = select i1 %v3719, i64 %v3718, i64 64
  %v3721 = sdiv i64 %v3720, 2
  %v3722 = mul i64 %v3721, 2
  %v3723 = sub i64 %v3720, %v3722
  %v3724 = mul i64 %v3711, 16
  %v3725 = add i64 %v3724, %v3716
  %v3726 = getelementptr inbounds float, ptr %v3682, i64 %v3725
  br label %b703
b703:
  %v3727 = phi i64 [ 0, %b701 ], [ %v3753, %b711 ]
  %v3728 = icmp slt i64 %v3727, %v3715
  br i1 %v3728, label %b704, label %b705
b704:
  %v3729 = mul i64 %v3727, 16
  %v3730 = getelementptr inbounds float, ptr %v3726, i64 %v3729
  %v3731 = mul i64 %v3727, 2
  %v3732 = getelementptr inbounds float, ptr %v3686, i64 %v3731
  br label %b706
b706:
  %v3733 = phi i64 [ 0, %b704 ], [ %v3742, %b707 ]
  %v3734 = icmp slt i64 %v3733, %v3721
  br i1 %v3734, label %b707, label %b708
b707:
  %v3735 = mul i64 %v3733, 2
  %v3736 = getelementptr inbounds float, ptr %v3730, i64 %v3735
  %v3737 = mul i64 %v3733, 768
  %v3738 = getelementptr inbounds float, ptr %v3732, i64 %v3737
  %v3739 = getelementptr inbounds float, ptr %v3736, i64 0
  %v3740 = load <2 x float>, ptr %v3739, align 4
  %v3741 = getelementptr inbounds float, ptr %v3738, i64 0
  store <2 x float> %v3740, ptr %v3741, align 4
  %v3742 = add nsw i64 %v3733, 1
  br label %b706
b708:
  %v3743 = mul i64 %v3721, 2
  %v3744 = getelementptr inbounds float, ptr %v3730, i64 %v3743
  %v3745 = mul i64 %v3721, 768
  %v3746 = getelementptr inbounds float, ptr %v3732, i64 %v3745
  br label %b709
b709:
  %v3747 = phi i64 [ 0, %b708 ], [ %v3752, %b710 ]
  %v3748 = icmp slt i64 %v3747, %v3723
  br i1 %v3748, label %b710, label %b711
b710:
  %v3749 = getelementptr inbounds float, ptr %v3744, i64 %v3747
  %v3750 = load float, ptr %v3749, align 4
  %v3751 = getelementptr inbounds float, ptr %v3746, i64 %v3747
  store float %v3750, ptr %v3751, align 4
  %v3752 = add nsw i64 %v3747, 1
  br label %b709, !llvm.loop !27
b711:
  %v3753 = add nsw i64 %v3727, 1
  br label %b703
b705:
  br label %b712
b712:
  %v3754 = phi i64 [ 0, %b705 ], [ %v3789, %b720 ]
  %v3755 = icmp slt i64 %v3754, 0
  br i1 %v3755, label %b713, label %b714
b713:
  %v3756 = mul i64 %v3711, 8
  %v3757 = add i64 %v3756, %v3754
  %v3758 = getelementptr inbounds float, ptr %v3685, i64 %v3757
  br label %b715
b715:
  %v3759 = phi i64 [ 0, %b713 ], [ %v3777, %b716 ]
  %v3760 = icmp slt i64 %v3759, %v3715
  br i1 %v3760, label %b716, label %b717
b716:
  %v3761 = mul i64 %v3759, 8
  %v3762 = getelementptr inbounds float, ptr %v3758, i64 %v3761
  %v3763 = mul i64 %v3759, 32
  %v3764 = getelementptr inbounds float, ptr %v284, i64 %v3763
  %v3765 = getelementptr inbounds float, ptr %v3762, i64 0
  %v3766 = load <8 x float>, ptr %v3765, align 4
  %v3767 = getelementptr inbounds float, ptr %v3764, i64 0
  store <8 x float> %v3766, ptr %v3767, align 4
  %v3768 = getelementptr inbounds float, ptr %v3762, i64 8
  %v3769 = load <8 x float>, ptr %v3768, align 4
  %v3770 = getelementptr inbounds float, ptr %v3764, i64 8
  store <8 x float> %v3769, ptr %v3770, align 4
  %v3771 = getelementptr inbounds float, ptr %v3762, i64 16
  %v3772 = load <8 x float>, ptr %v3771, align 4
  %v3773 = getelementptr inbounds float, ptr %v3764, i64 16
  store <8 x float> %v3772, ptr %v3773, align 4
  %v3774 = getelementptr inbounds float, ptr %v3762, i64 24
  %v3775 = load <8 x float>, ptr %v3774, align 4
  %v3776 = getelementptr inbounds float, ptr %v3764, i64 24
  store <8 x float> %v3775, ptr %v3776, align 4
  %v3777 = add nsw i64 %v3759, 1
  br label %b715
b717:
  %v3778 = sdiv i64 %v3720, 2
  br label %b718
b718:
  %v3779 = phi i64 [ 0, %b717 ], [ %v3788, %b719 ]
  %v3780 = icmp slt i64 %v3779, %v3778
  br i1 %v3780, label %b719, label %b720
b719:
  %v3781 = mul i64 %v3779, 2
  %v3782 = add i64 %v3716, %v3781
  %v3783 = mul i64 %v3779, 768
  %v3784 = getelementptr inbounds float, ptr %v3686, i64 %v3783
  %v3785 = mul i64 %v3782, 8
  %v3786 = add i64 %v3785, %v3754
  %v3787 = getelementptr inbounds float, ptr %v3700, i64 %v3786
  call void @outer_2x32(ptr %v3784, ptr %v284, i64 %v3715, ptr %v3787, i64 8)
  %v3788 = add nsw i64 %v3779, 1
  br label %b718
b720:
  %v3789 = add nsw i64 %v3754, 32
  br label %b712
b714:
  %v3790 = mul i64 %v3711, 8
  %v3791 = add i64 %v3790, 0
  %v3792 = getelementptr inbounds float, ptr %v3685, i64 %v3791
  br label %b721
b721:
  %v3793 = phi i64 [ 0, %b714 ], [ %v3802, %b722 ]
  %v3794 = icmp slt i64 %v3793, %v3715
  br i1 %v3794, label %b722, label %b723
b722:
  %v3795 = mul i64 %v3793, 8
  %v3796 = getelementptr inbounds float, ptr %v3792, i64 %v3795
  %v3797 = mul i64 %v3793, 8
  %v3798 = getelementptr inbounds float, ptr %v284, i64 %v3797
  %v3799 = getelementptr inbounds float, ptr %v3796, i64 0
  %v3800 = load <8 x float>, ptr %v3799, align 4
  %v3801 = getelementptr inbounds float, ptr %v3798, i64 0
  store <8 x float> %v3800, ptr %v3801, align 4
  %v3802 = add nsw i64 %v3793, 1
  br label %b721
b723:
  %v3803 = sdiv i64 %v3720, 2
  br label %b724
b724:
  %v3804 = phi i64 [ 0, %b723 ], [ %v3813, %b725 ]
  %v3805 = icmp slt i64 %v3804, %v3803
  br i1 %v3805, label %b725, label %b726
b725:
  %v3806 = mul i64 %v3804, 2
  %v3807 = add i64 %v3716, %v3806
  %v3808 = mul i64 %v3804, 768
  %v3809 = getelementptr inbounds float, ptr %v3686, i64 %v3808
  %v3810 = mul i64 %v3807, 8
  %v3811 = add i64 %v3810, 0
  %v3812 = getelementptr inbounds float, ptr %v3700, i64 %v3811
  call void @outer_2x8(ptr %v3809, ptr %v284, i64 %v3715, ptr %v3812, i64 8)
  %v3813 = add nsw i64 %v3804, 1
  br label %b724
b726:
  %v3814 = add nsw i64 %v3716, 64
  br label %b700
b702:
  %v3815 = add nsw i64 %v3711, 384
  br label %b697
b699:
  %v3816 = icmp sgt i64 %v3, 1
  br i1 %v3816, label %b727, label %b728
b727:
  %v3817 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3818 = atomicrmw add ptr %v3817, i64 1 acq_rel
  %v3819 = load i64, ptr %v279, align 8
  %v3820 = add i64 %v3819, 1
  store i64 %v3820, ptr %v279, align 8
  %v3821 = mul i64 %v3, %v3820
  br label %b729
b729:
  %v3822 = load atomic i64, ptr %v3817 acquire, align 8
  %v3823 = icmp slt i64 %v3822, %v3821
  br i1 %v3823, label %b730, label %b731
b730:
  %v3824 = call i32 @sched_yield()
  br label %b729
b731:
  br label %b728
b728:
  %v3825 = icmp eq i64 %v2, 0
  br i1 %v3825, label %b732, label %b733
b732:
  br label %b734
b734:
  %v3826 = phi i64 [ 0, %b732 ], [ %v3848, %b739 ]
  %v3827 = icmp slt i64 %v3826, 16
  br i1 %v3827, label %b735, label %b736
b735:
  br label %b737
b737:
  %v3828 = phi i64 [ 0, %b735 ], [ %v3845, %b742 ]
  %v3829 = phi <8 x float> [ splat (float 0x0000000000000000), %b735 ], [ %v3844, %b742 ]
  %v3830 = icmp slt i64 %v3828, %v8
  br i1 %v3830, label %b738, label %b739
b738:
  %v3831 = add i64 %v3828, 128
  %v3832 = icmp slt i64 %v3831, %v8
  %v3833 = select i1 %v3832, i64 %v3831, i64 %v8
  br label %b740
b740:
  %v3834 = phi i64 [ %v3828, %b738 ], [ %v3843, %b741 ]
  %v3835 = phi <8 x float> [ splat (float 0x0000000000000000), %b738 ], [ %v3842, %b741 ]
  %v3836 = icmp slt i64 %v3834, %v3833
  br i1 %v3836, label %b741, label %b742
b741:
  %v3837 = mul i64 %v3834, 16
  %v3838 = getelementptr inbounds float, ptr %v120, i64 %v3837
  %v3839 = add i64 0, %v3826
  %v3840 = getelementptr inbounds float, ptr %v3838, i64 %v3839
  %v3841 = load <8 x float>, ptr %v3840, align 4
  %v3842 = fadd <8 x float> %v3835, %v3841
  %v3843 = add nsw i64 %v3834, 1
  br label %b740
b742:
  %v3844 = fadd <8 x float> %v3829, %v3835
  %v3845 = add nsw i64 %v3828, 128
  br label %b737
b739:
  %v3846 = add i64 0, %v3826
  %v3847 = getelementptr inbounds float, ptr %v110, i64 %v3846
  store <8 x float> %v3829, ptr %v3847, align 4
  %v3848 = add nsw i64 %v3826, 8
  br label %b734
b736:
  br label %b733
b733:
  %v3849 = icmp sgt i64 %v3, 1
  br i1 %v3849, label %b743, label %b744
b743:
  %v3850 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3851 = atomicrmw add ptr %v3850, i64 1 acq_rel
  %v3852 = load i64, ptr %v279, align 8
  %v3853 = add i64 %v3852, 1
  store i64 %v3853, ptr %v279, align 8
  %v3854 = mul i64 %v3, %v3853
  br label %b745
b745:
  %v3855 = load atomic i64, ptr %v3850 acquire, align 8
  %v3856 = icmp slt i64 %v3855, %v3854
  br i1 %v3856, label %b746, label %b747
b746:
  %v3857 = call i32 @sched_yield()
  br label %b745
b747:
  br label %b744
b744:
  %v3858 = mul i64 0, 24
  %v3859 = getelementptr inbounds float, ptr %v124, i64 %v3858
  %v3860 = getelementptr inbounds float, ptr %v3859, i64 0
  %v3861 = mul i64 0, 8
  %v3862 = getelementptr inbounds float, ptr %v134, i64 %v3861
  %v3863 = getelementptr inbounds float, ptr %v3862, i64 0
  %v3864 = getelementptr inbounds float, ptr %v284, i64 12288
  %v3865 = add i64 24, 1
  %v3866 = sdiv i64 %v3865, 2
  %v3867 = add i64 %v2, 1
  %v3868 = mul i64 %v3866, %v2
  %v3869 = sdiv i64 %v3868, %v3
  %v3870 = mul i64 %v3869, 2
  %v3871 = icmp slt i64 %v3870, 24
  %v3872 = select i1 %v3871, i64 %v3870, i64 24
  %v3873 = mul i64 %v3866, %v3867
  %v3874 = sdiv i64 %v3873, %v3
  %v3875 = mul i64 %v3874, 2
  %v3876 = icmp slt i64 %v3875, 24
  %v3877 = select i1 %v3876, i64 %v3875, i64 24
  %v3878 = getelementptr inbounds float, ptr %v112, i64 0
  br label %b748
b748:
  %v3879 = phi i64 [ %v3872, %b744 ], [ %v3887, %b753 ]
  %v3880 = icmp slt i64 %v3879, %v3877
  br i1 %v3880, label %b749, label %b750
b749:
  %v3881 = mul i64 %v3879, 16
  %v3882 = getelementptr inbounds float, ptr %v3878, i64 %v3881
  br label %b751
b751:
  %v3883 = phi i64 [ 0, %b749 ], [ %v3886, %b752 ]
  %v3884 = icmp slt i64 %v3883, 8
  br i1 %v3884, label %b752, label %b753
b752:
  %v3885 = getelementptr inbounds float, ptr %v3882, i64 %v3883
  store float 0x0000000000000000, ptr %v3885, align 4
  %v3886 = add nsw i64 %v3883, 1
  br label %b751
b753:
  %v3887 = add nsw i64 %v3879, 1
  br label %b748
b750:
  %v3888 = mul i64 %v8, 1
  br label %b754
b754:
  %v3889 = phi i64 [ 0, %b750 ], [ %v3993, %b759 ]
  %v3890 = icmp slt i64 %v3889, %v3888
  br i1 %v3890, label %b755, label %b756
b755:
  %v3891 = sub i64 %v3888, %v3889
  %v3892 = icmp slt i64 %v3891, 384
  %v3893 = select i1 %v3892, i64 %v3891, i64 384
  br label %b757
b757:
  %v3894 = phi i64 [ %v3872, %b755 ], [ %v3992, %b783 ]
  %v3895 = icmp slt i64 %v3894, %v3877
  br i1 %v3895, label %b758, label %b759
b758:
  %v3896 = sub i64 %v3877, %v3894
  %v3897 = icmp slt i64 %v3896, 64
  %v3898 = select i1 %v3897, i64 %v3896, i64 64
  %v3899 = sdiv i64 %v3898, 2
  %v3900 = mul i64 %v3899, 2
  %v3901 = sub i64 %v3898, %v3900
  %v3902 = mul i64 %v3889, 24
  %v3903 = add i64 %v3902, %v3894
  %v3904 = getelementptr inbounds float, ptr %v3860, i64 %v3903
  br label %b760
b760:
  %v3905 = phi i64 [ 0, %b758 ], [ %v3931, %b768 ]
  %v3906 = icmp slt i64 %v3905, %v3893
  br i1 %v3906, label %b761, label %b762
b761:
  %v3907 = mul i64 %v3905, 24
  %v3908 = getelementptr inbounds float, ptr %v3904, i64 %v3907
  %v3909 = mul i64 %v3905, 2
  %v3910 = getelementptr inbounds float, ptr %v3864, i64 %v3909
  br label %b763
b763:
  %v3911 = phi i64 [ 0, %b761 ], [ %v3920, %b764 ]
  %v3912 = icmp slt i64 %v3911, %v3899
  br i1 %v3912, label %b764, label %b765
b764:
  %v3913 = mul i64 %v3911, 2
  %v3914 = getelementptr inbounds float, ptr %v3908, i64 %v3913
  %v3915 = mul i64 %v3911, 768
  %v3916 = getelementptr inbounds float, ptr %v3910, i64 %v3915
  %v3917 = getelementptr inbounds float, ptr %v3914, i64 0
  %v3918 = load <2 x float>, ptr %v3917, align 4
  %v3919 = getelementptr inbounds float, ptr %v3916, i64 0
  store <2 x float> %v3918, ptr %v3919, align 4
  %v3920 = add nsw i64 %v3911, 1
  br label %b763
b765:
  %v3921 = mul i64 %v3899, 2
  %v3922 = getelementptr inbounds float, ptr %v3908, i64 %v3921
  %v3923 = mul i64 %v3899, 768
  %v3924 = getelementptr inbounds float, ptr %v3910, i64 %v3923
  br label %b766
b766:
  %v3925 = phi i64 [ 0, %b765 ], [ %v3930, %b767 ]
  %v3926 = icmp slt i64 %v3925, %v3901
  br i1 %v3926, label %b767, label %b768
b767:
  %v3927 = getelementptr inbounds float, ptr %v3922, i64 %v3925
  %v3928 = load float, ptr %v3927, align 4
  %v3929 = getelementptr inbounds float, ptr %v3924, i64 %v3925
  store float %v3928, ptr %v3929, align 4
  %v3930 = add nsw i64 %v3925, 1
  br label %b766, !llvm.loop !30
b768:
  %v3931 = add nsw i64 %v3905, 1
  br label %b760
b762:
  br label %b769
b769:
  %v3932 = phi i64 [ 0, %b762 ], [ %v3967, %b777 ]
  %v3933 = icmp slt i64 %v3932, 0
  br i1 %v3933, label %b770, label %b771
b770:
  %v3934 = mul i64 %v3889, 8
  %v3935 = add i64 %v3934, %v3932
  %v3936 = getelementptr inbounds float, ptr %v3863, i64 %v3935
  br label %b772
b772:
  %v3937 = phi i64 [ 0, %b770 ], [ %v3955, %b773 ]
  %v3938 = icmp slt i64 %v3937, %v3893
  br i1 %v3938, label %b773, label %b774
b773:
  %v3939 = mul i64 %v3937, 8
  %v3940 = getelementptr inbounds float, ptr %v3936, i64 %v3939
  %v3941 = mul i64 %v3937, 32
  %v3942 = getelementptr inbounds float, ptr %v284, i64 %v3941
  %v3943 = getelementptr inbounds float, ptr %v3940, i64 0
  %v3944 = load <8 x float>, ptr %v3943, align 4
  %v3945 = getelementptr inbounds float, ptr %v3942, i64 0
  store <8 x float> %v3944, ptr %v3945, align 4
  %v3946 = getelementptr inbounds float, ptr %v3940, i64 8
  %v3947 = load <8 x float>, ptr %v3946, align 4
  %v3948 = getelementptr inbounds float, ptr %v3942, i64 8
  store <8 x float> %v3947, ptr %v3948, align 4
  %v3949 = getelementptr inbounds float, ptr %v3940, i64 16
  %v3950 = load <8 x float>, ptr %v3949, align 4
  %v3951 = getelementptr inbounds float, ptr %v3942, i64 16
  store <8 x float> %v3950, ptr %v3951, align 4
  %v3952 = getelementptr inbounds float, ptr %v3940, i64 24
  %v3953 = load <8 x float>, ptr %v3952, align 4
  %v3954 = getelementptr inbounds float, ptr %v3942, i64 24
  store <8 x float> %v3953, ptr %v3954, align 4
  %v3955 = add nsw i64 %v3937, 1
  br label %b772
b774:
  %v3956 = sdiv i64 %v3898, 2
  br label %b775
b775:
  %v3957 = phi i64 [ 0, %b774 ], [ %v3966, %b776 ]
  %v3958 = icmp slt i64 %v3957, %v3956
  br i1 %v3958, label %b776, label %b777
b776:
  %v3959 = mul i64 %v3957, 2
  %v3960 = add i64 %v3894, %v3959
  %v3961 = mul i64 %v3957, 768
  %v3962 = getelementptr inbounds float, ptr %v3864, i64 %v3961
  %v3963 = mul i64 %v3960, 16
  %v3964 = add i64 %v3963, %v3932
  %v3965 = getelementptr inbounds float, ptr %v3878, i64 %v3964
  call void @outer_2x32(ptr %v3962, ptr %v284, i64 %v3893, ptr %v3965, i64 16)
  %v3966 = add nsw i64 %v3957, 1
  br label %b775
b777:
  %v3967 = add nsw i64 %v3932, 32
  br label %b769
b771:
  %v3968 = mul i64 %v3889, 8
  %v3969 = add i64 %v3968, 0
  %v3970 = getelementptr inbounds float, ptr %v3863, i64 %v3969
  br label %b778
b778:
  %v3971 = phi i64 [ 0, %b771 ], [ %v3980, %b779 ]
  %v3972 = icmp slt i64 %v3971, %v3893
  br i1 %v3972, label %b779, label %b780
b779:
  %v3973 = mul i64 %v3971, 8
  %v3974 = getelementptr inbounds float, ptr %v3970, i64 %v3973
  %v3975 = mul i64 %v3971, 8
  %v3976 = getelementptr inbounds float, ptr %v284, i64 %v3975
  %v3977 = getelementptr inbounds float, ptr %v3974, i64 0
  %v3978 = load <8 x float>, ptr %v3977, align 4
  %v3979 = getelementptr inbounds float, ptr %v3976, i64 0
  store <8 x float> %v3978, ptr %v3979, align 4
  %v3980 = add nsw i64 %v3971, 1
  br label %b778
b780:
  %v3981 = sdiv i64 %v3898, 2
  br label %b781
b781:
  %v3982 = phi i64 [ 0, %b780 ], [ %v3991, %b782 ]
  %v3983 = icmp slt i64 %v3982, %v3981
  br i1 %v3983, label %b782, label %b783
b782:
  %v3984 = mul i64 %v3982, 2
  %v3985 = add i64 %v3894, %v3984
  %v3986 = mul i64 %v3982, 768
  %v3987 = getelementptr inbounds float, ptr %v3864, i64 %v3986
  %v3988 = mul i64 %v3985, 16
  %v3989 = add i64 %v3988, 0
  %v3990 = getelementptr inbounds float, ptr %v3878, i64 %v3989
  call void @outer_2x8(ptr %v3987, ptr %v284, i64 %v3893, ptr %v3990, i64 16)
  %v3991 = add nsw i64 %v3982, 1
  br label %b781
b783:
  %v3992 = add nsw i64 %v3894, 64
  br label %b757
b759:
  %v3993 = add nsw i64 %v3889, 384
  br label %b754
b756:
  %v3994 = icmp sgt i64 %v3, 1
  br i1 %v3994, label %b784, label %b785
b784:
  %v3995 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3996 = atomicrmw add ptr %v3995, i64 1 acq_rel
  %v3997 = load i64, ptr %v279, align 8
  %v3998 = add i64 %v3997, 1
  store i64 %v3998, ptr %v279, align 8
  %v3999 = mul i64 %v3, %v3998
  br label %b786
b786:
  %v4000 = load atomic i64, ptr %v3995 acquire, align 8
  %v4001 = icmp slt i64 %v4000, %v3999
  br i1 %v4001, label %b787, label %b788
b787:
  %v4002 = call i32 @sched_yield()
  br label %b786
b788:
  br label %b785
b785:
  %v4003 = mul i64 0, 24
  %v4004 = getelementptr inbounds float, ptr %v124, i64 %v4003
  %v4005 = getelementptr inbounds float, ptr %v4004, i64 0
  %v4006 = mul i64 0, 16
  %v4007 = getelementptr inbounds float, ptr %v118, i64 %v4006
  %v4008 = getelementptr inbounds float, ptr %v4007, i64 0
  %v4009 = getelementptr inbounds float, ptr %v284, i64 12288
  %v4010 = add i64 24, 1
  %v4011 = sdiv i64 %v4010, 2
  %v4012 = add i64 %v2, 1
  %v4013 = mul i64 %v4011, %v2
  %v4014 = sdiv i64 %v4013, %v3
  %v4015 = mul i64 %v4014, 2
  %v4016 = icmp slt i64 %v4015, 24
  %v4017 = select i1 %v4016, i64 %v4015, i64 24
  %v4018 = mul i64 %v4011, %v4012
  %v4019 = sdiv i64 %v4018, %v3
  %v4020 = mul i64 %v4019, 2
  %v4021 = icmp slt i64 %v4020, 24
  %v4022 = select i1 %v4021, i64 %v4020, i64 24
  %v4023 = getelementptr inbounds float, ptr %v112, i64 8
  br label %b789
b789:
  %v4024 = phi i64 [ %v4017, %b785 ], [ %v4032, %b794 ]
  %v4025 = icmp slt i64 %v4024, %v4022
  br i1 %v4025, label %b790, label %b791
b790:
  %v4026 = mul i64 %v4024, 16
  %v4027 = getelementptr inbounds float, ptr %v4023, i64 %v4026
  br label %b792
b792:
  %v4028 = phi i64 [ 0, %b790 ], [ %v4031, %b793 ]
  %v4029 = icmp slt i64 %v4028, 8
  br i1 %v4029, label %b793, label %b794
b793:
  %v4030 = getelementptr inbounds float, ptr %v4027, i64 %v4028
  store float 0x0000000000000000, ptr %v4030, align 4
  %v4031 = add nsw i64 %v4028, 1
  br label %b792
b794:
  %v4032 = add nsw i64 %v4024, 1
  br label %b789
b791:
  %v4033 = mul i64 %v8, 1
  br label %b795
b795:
  %v4034 = phi i64 [ 0, %b791 ], [ %v4138, %b800 ]
  %v4035 = icmp slt i64 %v4034, %v4033
  br i1 %v4035, label %b796, label %b797
b796:
  %v4036 = sub i64 %v4033, %v4034
  %v4037 = icmp slt i64 %v4036, 384
  %v4038 = select i1 %v4037, i64 %v4036, i64 384
  br label %b798
b798:
  %v4039 = phi i64 [ %v4017, %b796 ], [ %v4137, %b824 ]
  %v4040 = icmp slt i64 %v4039, %v4022
  br i1 %v4040, label %b799, label %b800
b799:
  %v4041 = sub i64 %v4022, %v4039
  %v4042 = icmp slt i64 %v4041, 64
  %v4043 = select i1 %v4042, i64 %v4041, i64 64
  %v4044 = sdiv i64 %v4043, 2
  %v4045 = mul i64 %v4044, 2
  %v4046 = sub i64 %v4043, %v4045
  %v4047 = mul i64 %v4034, 24
  %v4048 = add i64 %v4047, %v4039
  %v4049 = getelementptr inbounds float, ptr %v4005, i64 %v4048
  br label %b801
b801:
  %v4050 = phi i64 [ 0, %b799 ], [ %v4076, %b809 ]
  %v4051 = icmp slt i64 %v4050, %v4038
  br i1 %v4051, label %b802, label %b803
b802:
  %v4052 = mul i64 %v4050, 24
  %v4053 = getelementptr inbounds float, ptr %v4049, i64 %v4052
  %v4054 = mul i64 %v4050, 2
  %v4055 = getelementptr inbounds float, ptr %v4009, i64 %v4054
  br label %b804
b804:
  %v4056 = phi i64 [ 0, %b802 ], [ %v4065, %b805 ]
  %v4057 = icmp slt i64 %v4056, %v4044
  br i1 %v4057, label %b805, label %b806
b805:
  %v4058 = mul i64 %v4056, 2
  %v4059 = getelementptr inbounds float, ptr %v4053, i64 %v4058
  %v4060 = mul i64 %v4056, 768
  %v4061 = getelementptr inbounds float, ptr %v4055, i64 %v4060
  %v4062 = getelementptr inbounds float, ptr %v4059, i64 0
  %v4063 = load <2 x float>, ptr %v4062, align 4
  %v4064 = getelementptr inbounds float, ptr %v4061, i64 0
  store <2 x float> %v4063, ptr %v4064, align 4
  %v4065 = add nsw i64 %v4056, 1
  br label %b804
b806:
  %v4066 = mul i64 %v4044, 2
  %v4067 = getelementptr inbounds float, ptr %v4053, i64 %v4066
  %v4068 = mul i64 %v4044, 768
  %v4069 = getelementptr inbounds float, ptr %v4055, i64 %v4068
  br label %b807
b807:
  %v4070 = phi i64 [ 0, %b806 ], [ %v4075, %b808 ]
  %v4071 = icmp slt i64 %v4070, %v4046
  br i1 %v4071, label %b808, label %b809
b808:
  %v4072 = getelementptr inbounds float, ptr %v4067, i64 %v4070
  %v4073 = load float, ptr %v4072, align 4
  %v4074 = getelementptr inbounds float, ptr %v4069, i64 %v4070
  store float %v4073, ptr %v4074, align 4
  %v4075 = add nsw i64 %v4070, 1
  br label %b807, !llvm.loop !33
b809:
  %v4076 = add nsw i64 %v4050, 1
  br label %b801
b803:
  br label %b810
b810:
  %v4077 = phi i64 [ 0, %b803 ], [ %v4112, %b818 ]
  %v4078 = icmp slt i64 %v4077, 0
  br i1 %v4078, label %b811, label %b812
b811:
  %v4079 = mul i64 %v4034, 16
  %v4080 = add i64 %v4079, %v4077
  %v4081 = getelementptr inbounds float, ptr %v4008, i64 %v4080
  br label %b813
b813:
  %v4082 = phi i64 [ 0, %b811 ], [ %v4100, %b814 ]
  %v4083 = icmp slt i64 %v4082, %v4038
  br i1 %v4083, label %b814, label %b815
b814:
  %v4084 = mul i64 %v4082, 16
  %v4085 = getelementptr inbounds float, ptr %v4081, i64 %v4084
  %v4086 = mul i64 %v4082, 32
  %v4087 = getelementptr inbounds float, ptr %v284, i64 %v4086
  %v4088 = getelementptr inbounds float, ptr %v4085, i64 0
  %v4089 = load <8 x float>, ptr %v4088, align 4
  %v4090 = getelementptr inbounds float, ptr %v4087, i64 0
  store <8 x float> %v4089, ptr %v4090, align 4
  %v4091 = getelementptr inbounds float, ptr %v4085, i64 8
  %v4092 = load <8 x float>, ptr %v4091, align 4
  %v4093 = getelementptr inbounds float, ptr %v4087, i64 8
  store <8 x float> %v4092, ptr %v4093, align 4
  %v4094 = getelementptr inbounds float, ptr %v4085, i64 16
  %v4095 = load <8 x float>, ptr %v4094, align 4
  %v4096 = getelementptr inbounds float, ptr %v4087, i64 16
  store <8 x float> %v4095, ptr %v4096, align 4
  %v4097 = getelementptr inbounds float, ptr %v4085, i64 24
  %v4098 = load <8 x float>, ptr %v4097, align 4
  %v4099 = getelementptr inbounds float, ptr %v4087, i64 24
  store <8 x float> %v4098, ptr %v4099, align 4
  %v4100 = add nsw i64 %v4082, 1
  br label %b813
b815:
  %v4101 = sdiv i64 %v4043, 2
  br label %b816
b816:
  %v4102 = phi i64 [ 0, %b815 ], [ %v4111, %b817 ]
  %v4103 = icmp slt i64 %v4102, %v4101
  br i1 %v4103, label %b817, label %b818
b817:
  %v4104 = mul i64 %v4102, 2
  %v4105 = add i64 %v4039, %v4104
  %v4106 = mul i64 %v4102, 768
  %v4107 = getelementptr inbounds float, ptr %v4009, i64 %v4106
  %v4108 = mul i64 %v4105, 16
  %v4109 = add i64 %v4108, %v4077
  %v4110 = getelementptr inbounds float, ptr %v4023, i64 %v4109
  call void @outer_2x32(ptr %v4107, ptr %v284, i64 %v4038, ptr %v4110, i64 16)
  %v4111 = add nsw i64 %v4102, 1
  br label %b816
b818:
  %v4112 = add nsw i64 %v4077, 32
  br label %b810
b812:
  %v4113 = mul i64 %v4034, 16
  %v4114 = add i64 %v4113, 0
  %v4115 = getelementptr inbounds float, ptr %v4008, i64 %v4114
  br label %b819
b819:
  %v4116 = phi i64 [ 0, %b812 ], [ %v4125, %b820 ]
  %v4117 = icmp slt i64 %v4116, %v4038
  br i1 %v4117, label %b820, label %b821
b820:
  %v4118 = mul i64 %v4116, 16
  %v4119 = getelementptr inbounds float, ptr %v4115, i64 %v4118
  %v4120 = mul i64 %v4116, 8
  %v4121 = getelementptr inbounds float, ptr %v284, i64 %v4120
  %v4122 = getelementptr inbounds float, ptr %v4119, i64 0
  %v4123 = load <8 x float>, ptr %v4122, align 4
  %v4124 = getelementptr inbounds float, ptr %v4121, i64 0
  store <8 x float> %v4123, ptr %v4124, align 4
  %v4125 = add nsw i64 %v4116, 1
  br label %b819
b821:
  %v4126 = sdiv i64 %v4043, 2
  br label %b822
b822:
  %v4127 = phi i64 [ 0, %b821 ], [ %v4136, %b823 ]
  %v4128 = icmp slt i64 %v4127, %v4126
  br i1 %v4128, label %b823, label %b824
b823:
  %v4129 = mul i64 %v4127, 2
  %v4130 = add i64 %v4039, %v4129
  %v4131 = mul i64 %v4127, 768
  %v4132 = getelementptr inbounds float, ptr %v4009, i64 %v4131
  %v4133 = mul i64 %v4130, 16
  %v4134 = add i64 %v4133, 0
  %v4135 = getelementptr inbounds float, ptr %v4023, i64 %v4134
  call void @outer_2x8(ptr %v4132, ptr %v284, i64 %v4038, ptr %v4135, i64 16)
  %v4136 = add nsw i64 %v4127, 1
  br label %b822
b824:
  %v4137 = add nsw i64 %v4039, 64
  br label %b798
b800:
  %v4138 = add nsw i64 %v4034, 384
  br label %b795
b797:
  %v4139 = icmp sgt i64 %v3, 1
  br i1 %v4139, label %b825, label %b826
b825:
  %v4140 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4141 = atomicrmw add ptr %v4140, i64 1 acq_rel
  %v4142 = load i64, ptr %v279, align 8
  %v4143 = add i64 %v4142, 1
  store i64 %v4143, ptr %v279, align 8
  %v4144 = mul i64 %v3, %v4143
  br label %b827
b827:
  %v4145 = load atomic i64, ptr %v4140 acquire, align 8
  %v4146 = icmp slt i64 %v4145, %v4144
  br i1 %v4146, label %b828, label %b829
b828:
  %v4147 = call i32 @sched_yield()
  br label %b827
b829:
  br label %b826
b826:
  %v4148 = icmp eq i64 %v2, 0
  br i1 %v4148, label %b830, label %b831
b830:
  br label %b832
b832:
  %v4149 = phi i64 [ 0, %b830 ], [ %v4171, %b837 ]
  %v4150 = icmp slt i64 %v4149, 24
  br i1 %v4150, label %b833, label %b834
b833:
  br label %b835
b835:
  %v4151 = phi i64 [ 0, %b833 ], [ %v4168, %b840 ]
  %v4152 = phi <8 x float> [ splat (float 0x0000000000000000), %b833 ], [ %v4167, %b840 ]
  %v4153 = icmp slt i64 %v4151, %v8
  br i1 %v4153, label %b836, label %b837
b836:
  %v4154 = add i64 %v4151, 128
  %v4155 = icmp slt i64 %v4154, %v8
  %v4156 = select i1 %v4155, i64 %v4154, i64 %v8
  br label %b838
b838:
  %v4157 = phi i64 [ %v4151, %b836 ], [ %v4166, %b839 ]
  %v4158 = phi <8 x float> [ splat (float 0x0000000000000000), %b836 ], [ %v4165, %b839 ]
  %v4159 = icmp slt i64 %v4157, %v4156
  br i1 %v4159, label %b839, label %b840
b839:
  %v4160 = mul i64 %v4157, 24
  %v4161 = getelementptr inbounds float, ptr %v124, i64 %v4160
  %v4162 = add i64 0, %v4149
  %v4163 = getelementptr inbounds float, ptr %v4161, i64 %v4162
  %v4164 = load <8 x float>, ptr %v4163, align 4
  %v4165 = fadd <8 x float> %v4158, %v4164
  %v4166 = add nsw i64 %v4157, 1
  br label %b838
b840:
  %v4167 = fadd <8 x float> %v4152, %v4158
  %v4168 = add nsw i64 %v4151, 128
  br label %b835
b837:
  %v4169 = add i64 0, %v4149
  %v4170 = getelementptr inbounds float, ptr %v114, i64 %v4169
  store <8 x float> %v4152, ptr %v4170, align 4
  %v4171 = add nsw i64 %v4149, 8
  br label %b832
b834:
  br label %b831
b831:
  %v4172 = icmp sgt i64 %v3, 1
  br i1 %v4172, label %b841, label %b842
b841:
  %v4173 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4174 = atomicrmw add ptr %v4173, i64 1 acq_rel
  %v4175 = load i64, ptr %v279, align 8
  %v4176 = add i64 %v4175, 1
  store i64 %v4176, ptr %v279, align 8
  %v4177 = mul i64 %v3, %v4176
  br label %b843
b843:
  %v4178 = load atomic i64, ptr %v4173 acquire, align 8
  %v4179 = icmp slt i64 %v4178, %v4177
  br i1 %v4179, label %b844, label %b845
b844:
  %v4180 = call i32 @sched_yield()
  br label %b843
b845:
  br label %b842
b842:
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
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
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
