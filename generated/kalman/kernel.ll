; generated from specs/kalman.yaml by `make generated`: do not edit
; kalman N=4 M=2 U=3 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v233 = alloca i64, i64 1, align 8
  %v645 = alloca float, i64 64, align 4
  %v736 = alloca float, i64 64, align 4
  %v919 = alloca float, i64 64, align 4
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
  %v171 = getelementptr inbounds i64, ptr %v1, i64 6
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 7
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 13
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 14
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 15
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 18
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 19
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 27
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 28
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 30
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 38
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 39
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 40
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 41
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 42
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 43
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 46
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 47
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 54
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 55
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 57
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 58
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 62
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 65
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 66
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 67
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 68
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 73
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 74
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 75
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 76
  %v232 = load i64, ptr %v231, align 8
  store i64 0, ptr %v233, align 8
  %v234 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v235 = load ptr, ptr %v234, align 4
  %v236 = mul i64 %v2, 0
  %v237 = add i64 %v236, 88
  %v238 = getelementptr inbounds float, ptr %v235, i64 %v237
  %v239 = getelementptr inbounds i64, ptr %v1, i64 4
  %v240 = load i64, ptr %v239, align 8
  %v241 = icmp eq i64 %v240, 0
  br i1 %v241, label %b0, label %b1
b0:
  %v242 = icmp eq i64 %v2, 0
  br i1 %v242, label %b2, label %b3
b2:
  %v243 = icmp ult i64 4, 8
  %v244 = select i1 %v243, i64 4, i64 8
  %v245 = trunc i64 %v244 to i32
  %v246 = insertelement <8 x i32> poison, i32 %v245, i64 0
  %v247 = shufflevector <8 x i32> %v246, <8 x i32> poison, <8 x i32> zeroinitializer
  %v248 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v247
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v60, i64 %v249
  %v251 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v252 = shufflevector <8 x float> %v251, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v252, ptr align 4 %v250, <8 x i1> %v248)
  br label %b3
b3:
  br label %b1
b1:
  %v253 = icmp sgt i64 %v3, 1
  br i1 %v253, label %b4, label %b5
b4:
  %v254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v255 = atomicrmw add ptr %v254, i64 1 acq_rel
  %v256 = load i64, ptr %v233, align 8
  %v257 = add i64 %v256, 1
  store i64 %v257, ptr %v233, align 8
  %v258 = mul i64 %v3, %v257
  br label %b6
b6:
  %v259 = load atomic i64, ptr %v254 acquire, align 8
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b7, label %b8
b7:
  %v261 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v262 = getelementptr inbounds i64, ptr %v1, i64 4
  %v263 = load i64, ptr %v262, align 8
  %v264 = icmp eq i64 %v263, 0
  br i1 %v264, label %b9, label %b10
b9:
  %v265 = icmp eq i64 %v2, 0
  br i1 %v265, label %b11, label %b12
b11:
  br label %b13
b13:
  %v266 = phi i64 [ 0, %b11 ], [ %v299, %b14 ]
  %v267 = icmp slt i64 %v266, 4
  br i1 %v267, label %b14, label %b15
b14:
  %v268 = add i64 0, %v266
  %v269 = sitofp i64 %v268 to float
  %v270 = icmp ult i64 4, 8
  %v271 = select i1 %v270, i64 4, i64 8
  %v272 = trunc i64 %v271 to i32
  %v273 = insertelement <8 x i32> poison, i32 %v272, i64 0
  %v274 = shufflevector <8 x i32> %v273, <8 x i32> poison, <8 x i32> zeroinitializer
  %v275 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v274
  %v276 = add i64 0, 0
  %v277 = insertelement <8 x i64> poison, i64 %v276, i64 0
  %v278 = shufflevector <8 x i64> %v277, <8 x i64> poison, <8 x i32> zeroinitializer
  %v279 = add <8 x i64> %v278, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v280 = sitofp <8 x i64> %v279 to <8 x float>
  %v281 = insertelement <8 x float> poison, float %v269, i64 0
  %v282 = shufflevector <8 x float> %v281, <8 x float> poison, <8 x i32> zeroinitializer
  %v283 = fcmp oeq <8 x float> %v282, %v280
  %v284 = select <8 x i1> %v283, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v285 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v286 = shufflevector <8 x float> %v285, <8 x float> poison, <8 x i32> zeroinitializer
  %v287 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v288 = shufflevector <8 x float> %v287, <8 x float> poison, <8 x i32> zeroinitializer
  %v289 = fcmp une <8 x float> %v284, splat (float 0x0000000000000000)
  %v290 = select <8 x i1> %v289, <8 x float> %v286, <8 x float> %v288
  %v291 = mul i64 %v266, 4
  %v292 = add i64 0, %v291
  %v293 = add i64 %v292, 0
  %v294 = getelementptr inbounds float, ptr %v62, i64 %v293
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v284, ptr align 4 %v294, <8 x i1> %v275)
  %v295 = mul i64 %v266, 4
  %v296 = add i64 0, %v295
  %v297 = add i64 %v296, 0
  %v298 = getelementptr inbounds float, ptr %v64, i64 %v297
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v290, ptr align 4 %v298, <8 x i1> %v275)
  %v299 = add nsw i64 %v266, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v300 = icmp sgt i64 %v3, 1
  br i1 %v300, label %b16, label %b17
b16:
  %v301 = getelementptr inbounds i64, ptr %v1, i64 3
  %v302 = atomicrmw add ptr %v301, i64 1 acq_rel
  %v303 = load i64, ptr %v233, align 8
  %v304 = add i64 %v303, 1
  store i64 %v304, ptr %v233, align 8
  %v305 = mul i64 %v3, %v304
  br label %b18
b18:
  %v306 = load atomic i64, ptr %v301 acquire, align 8
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b19, label %b20
b19:
  %v308 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v309 = getelementptr inbounds i64, ptr %v1, i64 4
  %v310 = load i64, ptr %v309, align 8
  %v311 = icmp eq i64 %v310, 0
  br i1 %v311, label %b21, label %b22
b21:
  %v312 = icmp eq i64 %v2, 0
  br i1 %v312, label %b23, label %b24
b23:
  %v313 = icmp ult i64 2, 8
  %v314 = select i1 %v313, i64 2, i64 8
  %v315 = trunc i64 %v314 to i32
  %v316 = insertelement <8 x i32> poison, i32 %v315, i64 0
  %v317 = shufflevector <8 x i32> %v316, <8 x i32> poison, <8 x i32> zeroinitializer
  %v318 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v317
  %v319 = add i64 0, 0
  %v320 = insertelement <8 x i64> poison, i64 %v319, i64 0
  %v321 = shufflevector <8 x i64> %v320, <8 x i64> poison, <8 x i32> zeroinitializer
  %v322 = add <8 x i64> %v321, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v323 = sitofp <8 x i64> %v322 to <8 x float>
  %v324 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v325 = shufflevector <8 x float> %v324, <8 x float> poison, <8 x i32> zeroinitializer
  %v326 = fcmp olt <8 x float> %v323, %v325
  %v327 = select <8 x i1> %v326, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v328 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v329 = shufflevector <8 x float> %v328, <8 x float> poison, <8 x i32> zeroinitializer
  %v330 = fcmp olt <8 x float> %v323, %v329
  %v331 = select <8 x i1> %v330, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v66, i64 %v332
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v327, ptr align 4 %v333, <8 x i1> %v318)
  %v334 = add i64 0, 0
  %v335 = getelementptr inbounds float, ptr %v68, i64 %v334
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v331, ptr align 4 %v335, <8 x i1> %v318)
  br label %b24
b24:
  br label %b22
b22:
  %v336 = icmp sgt i64 %v3, 1
  br i1 %v336, label %b25, label %b26
b25:
  %v337 = getelementptr inbounds i64, ptr %v1, i64 3
  %v338 = atomicrmw add ptr %v337, i64 1 acq_rel
  %v339 = load i64, ptr %v233, align 8
  %v340 = add i64 %v339, 1
  store i64 %v340, ptr %v233, align 8
  %v341 = mul i64 %v3, %v340
  br label %b27
b27:
  %v342 = load atomic i64, ptr %v337 acquire, align 8
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b28, label %b29
b28:
  %v344 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v345 = getelementptr inbounds i64, ptr %v1, i64 4
  %v346 = load i64, ptr %v345, align 8
  %v347 = icmp eq i64 %v346, 0
  br i1 %v347, label %b30, label %b31
b30:
  %v348 = icmp eq i64 %v2, 0
  br i1 %v348, label %b32, label %b33
b32:
  %v349 = sitofp i64 0 to float
  %v350 = fadd float %v349, 0x3FF0000000000000
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v70, i64 %v351
  store float %v350, ptr %v352, align 4
  br label %b33
b33:
  br label %b31
b31:
  %v353 = icmp sgt i64 %v3, 1
  br i1 %v353, label %b34, label %b35
b34:
  %v354 = getelementptr inbounds i64, ptr %v1, i64 3
  %v355 = atomicrmw add ptr %v354, i64 1 acq_rel
  %v356 = load i64, ptr %v233, align 8
  %v357 = add i64 %v356, 1
  store i64 %v357, ptr %v233, align 8
  %v358 = mul i64 %v3, %v357
  br label %b36
b36:
  %v359 = load atomic i64, ptr %v354 acquire, align 8
  %v360 = icmp slt i64 %v359, %v358
  br i1 %v360, label %b37, label %b38
b37:
  %v361 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v362 = getelementptr inbounds i64, ptr %v1, i64 4
  %v363 = load i64, ptr %v362, align 8
  %v364 = icmp eq i64 %v363, 0
  br i1 %v364, label %b39, label %b40
b39:
  %v365 = getelementptr inbounds i64, ptr %v1, i64 87
  %v366 = load i64, ptr %v365, align 8
  %v367 = icmp eq i64 %v366, 0
  br i1 %v367, label %b41, label %b42
b41:
  %v368 = add i64 %v7, 0
  %v369 = sdiv i64 %v368, 1
  %v370 = add i64 %v2, 1
  %v371 = mul i64 %v369, %v2
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v7
  %v375 = select i1 %v374, i64 %v373, i64 %v7
  %v376 = mul i64 %v369, %v370
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v7
  %v380 = select i1 %v379, i64 %v378, i64 %v7
  br label %b43
b43:
  %v381 = phi i64 [ %v375, %b41 ], [ %v398, %b44 ]
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b44, label %b45
b44:
  %v383 = and i64 0, %v178
  %v384 = mul i64 %v383, %v7
  %v385 = add i64 %v384, %v381
  %v386 = mul i64 %v385, 4
  %v387 = getelementptr inbounds float, ptr %v26, i64 %v386
  %v388 = icmp ult i64 4, 8
  %v389 = select i1 %v388, i64 4, i64 8
  %v390 = trunc i64 %v389 to i32
  %v391 = insertelement <8 x i32> poison, i32 %v390, i64 0
  %v392 = shufflevector <8 x i32> %v391, <8 x i32> poison, <8 x i32> zeroinitializer
  %v393 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v392
  %v394 = add i64 0, 0
  %v395 = getelementptr inbounds float, ptr %v387, i64 %v394
  %v396 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v397 = shufflevector <8 x float> %v396, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v397, ptr align 4 %v395, <8 x i1> %v393)
  %v398 = add nsw i64 %v381, 1
  br label %b43
b45:
  br label %b42
b42:
  br label %b40
b40:
  %v399 = icmp sgt i64 %v3, 1
  br i1 %v399, label %b46, label %b47
b46:
  %v400 = getelementptr inbounds i64, ptr %v1, i64 3
  %v401 = atomicrmw add ptr %v400, i64 1 acq_rel
  %v402 = load i64, ptr %v233, align 8
  %v403 = add i64 %v402, 1
  store i64 %v403, ptr %v233, align 8
  %v404 = mul i64 %v3, %v403
  br label %b48
b48:
  %v405 = load atomic i64, ptr %v400 acquire, align 8
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b49, label %b50
b49:
  %v407 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v408 = getelementptr inbounds i64, ptr %v1, i64 4
  %v409 = load i64, ptr %v408, align 8
  %v410 = icmp eq i64 %v409, 0
  br i1 %v410, label %b51, label %b52
b51:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 88
  %v412 = load i64, ptr %v411, align 8
  %v413 = icmp eq i64 %v412, 0
  br i1 %v413, label %b53, label %b54
b53:
  %v414 = add i64 %v7, 0
  %v415 = sdiv i64 %v414, 1
  %v416 = add i64 %v2, 1
  %v417 = mul i64 %v415, %v2
  %v418 = sdiv i64 %v417, %v3
  %v419 = mul i64 %v418, 1
  %v420 = icmp slt i64 %v419, %v7
  %v421 = select i1 %v420, i64 %v419, i64 %v7
  %v422 = mul i64 %v415, %v416
  %v423 = sdiv i64 %v422, %v3
  %v424 = mul i64 %v423, 1
  %v425 = icmp slt i64 %v424, %v7
  %v426 = select i1 %v425, i64 %v424, i64 %v7
  br label %b55
b55:
  %v427 = phi i64 [ %v421, %b53 ], [ %v464, %b60 ]
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b56, label %b57
b56:
  br label %b58
b58:
  %v429 = phi i64 [ 0, %b56 ], [ %v463, %b59 ]
  %v430 = icmp slt i64 %v429, 4
  br i1 %v430, label %b59, label %b60
b59:
  %v431 = add i64 0, %v429
  %v432 = sitofp i64 %v431 to float
  %v433 = and i64 0, %v180
  %v434 = mul i64 %v433, %v7
  %v435 = add i64 %v434, %v427
  %v436 = mul i64 %v435, 16
  %v437 = getelementptr inbounds float, ptr %v28, i64 %v436
  %v438 = icmp ult i64 4, 8
  %v439 = select i1 %v438, i64 4, i64 8
  %v440 = trunc i64 %v439 to i32
  %v441 = insertelement <8 x i32> poison, i32 %v440, i64 0
  %v442 = shufflevector <8 x i32> %v441, <8 x i32> poison, <8 x i32> zeroinitializer
  %v443 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v442
  %v444 = add i64 0, 0
  %v445 = insertelement <8 x i64> poison, i64 %v444, i64 0
  %v446 = shufflevector <8 x i64> %v445, <8 x i64> poison, <8 x i32> zeroinitializer
  %v447 = add <8 x i64> %v446, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v448 = sitofp <8 x i64> %v447 to <8 x float>
  %v449 = insertelement <8 x float> poison, float %v432, i64 0
  %v450 = shufflevector <8 x float> %v449, <8 x float> poison, <8 x i32> zeroinitializer
  %v451 = fcmp oeq <8 x float> %v450, %v448
  %v452 = select <8 x i1> %v451, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v453 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v454 = shufflevector <8 x float> %v453, <8 x float> poison, <8 x i32> zeroinitializer
  %v455 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v456 = shufflevector <8 x float> %v455, <8 x float> poison, <8 x i32> zeroinitializer
  %v457 = fcmp une <8 x float> %v452, splat (float 0x0000000000000000)
  %v458 = select <8 x i1> %v457, <8 x float> %v454, <8 x float> %v456
  %v459 = mul i64 %v429, 4
  %v460 = add i64 0, %v459
  %v461 = add i64 %v460, 0
  %v462 = getelementptr inbounds float, ptr %v437, i64 %v461
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v458, ptr align 4 %v462, <8 x i1> %v443)
  %v463 = add nsw i64 %v429, 1
  br label %b58
b60:
  %v464 = add nsw i64 %v427, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v465 = icmp sgt i64 %v3, 1
  br i1 %v465, label %b61, label %b62
b61:
  %v466 = getelementptr inbounds i64, ptr %v1, i64 3
  %v467 = atomicrmw add ptr %v466, i64 1 acq_rel
  %v468 = load i64, ptr %v233, align 8
  %v469 = add i64 %v468, 1
  store i64 %v469, ptr %v233, align 8
  %v470 = mul i64 %v3, %v469
  br label %b63
b63:
  %v471 = load atomic i64, ptr %v466 acquire, align 8
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b64, label %b65
b64:
  %v473 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v474 = getelementptr inbounds float, ptr %v235, i64 0
  %v475 = getelementptr inbounds i64, ptr %v1, i64 4
  %v476 = load i64, ptr %v475, align 8
  %v477 = icmp eq i64 %v476, 0
  br i1 %v477, label %b66, label %b67
b66:
  %v478 = add i64 1, 0
  %v479 = sdiv i64 %v478, 1
  %v480 = add i64 %v2, 1
  %v481 = mul i64 %v479, %v2
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, 1
  %v485 = select i1 %v484, i64 %v483, i64 1
  %v486 = mul i64 %v479, %v480
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, 1
  %v490 = select i1 %v489, i64 %v488, i64 1
  %v491 = icmp slt i64 %v490, 1
  %v492 = select i1 %v491, i64 %v490, i64 1
  br label %b68
b68:
  %v493 = phi i64 [ %v485, %b66 ], [ %v522, %b73 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b69, label %b70
b69:
  %v495 = mul i64 %v493, 24
  %v496 = mul i64 %v493, 8
  %v497 = add i64 %v495, 0
  %v498 = add i64 %v496, 0
  %v499 = getelementptr inbounds float, ptr %v474, i64 %v497
  %v500 = sub i64 4, %v498
  %v501 = icmp slt i64 %v500, 0
  %v502 = select i1 %v501, i64 0, i64 %v500
  %v503 = icmp ult i64 %v502, 8
  %v504 = select i1 %v503, i64 %v502, i64 8
  %v505 = trunc i64 %v504 to i32
  %v506 = insertelement <8 x i32> poison, i32 %v505, i64 0
  %v507 = shufflevector <8 x i32> %v506, <8 x i32> poison, <8 x i32> zeroinitializer
  %v508 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v507
  %v509 = mul i64 %v498, 3
  %v510 = add i64 0, %v509
  %v511 = getelementptr inbounds float, ptr %v16, i64 %v510
  br label %b71
b71:
  %v512 = phi i64 [ 0, %b69 ], [ %v520, %b72 ]
  %v513 = icmp slt i64 %v512, 3
  br i1 %v513, label %b72, label %b73
b72:
  %v514 = mul i64 %v512, 1
  %v515 = getelementptr inbounds float, ptr %v511, i64 %v514
  %v516 = getelementptr float, ptr %v515, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v517 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v516, <8 x i1> %v508, <8 x float> zeroinitializer)
  %v518 = mul i64 %v512, 8
  %v519 = getelementptr inbounds float, ptr %v499, i64 %v518
  store <8 x float> %v517, ptr %v519, align 4
  %v520 = add nsw i64 %v512, 1
  br label %b71
b73:
  %v521 = add i64 %v495, 24
  %v522 = add nsw i64 %v493, 1
  br label %b68
b70:
  br label %b67
b67:
  %v523 = icmp sgt i64 %v3, 1
  br i1 %v523, label %b74, label %b75
b74:
  %v524 = getelementptr inbounds i64, ptr %v1, i64 3
  %v525 = atomicrmw add ptr %v524, i64 1 acq_rel
  %v526 = load i64, ptr %v233, align 8
  %v527 = add i64 %v526, 1
  store i64 %v527, ptr %v233, align 8
  %v528 = mul i64 %v3, %v527
  br label %b76
b76:
  %v529 = load atomic i64, ptr %v524 acquire, align 8
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b77, label %b78
b77:
  %v531 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v532 = getelementptr inbounds float, ptr %v235, i64 24
  %v533 = getelementptr inbounds float, ptr %v235, i64 56
  %v534 = getelementptr inbounds i64, ptr %v1, i64 4
  %v535 = load i64, ptr %v534, align 8
  %v536 = icmp eq i64 %v535, 0
  br i1 %v536, label %b79, label %b80
b79:
  %v537 = add i64 1, 0
  %v538 = sdiv i64 %v537, 1
  %v539 = add i64 %v2, 1
  %v540 = mul i64 %v538, %v2
  %v541 = sdiv i64 %v540, %v3
  %v542 = mul i64 %v541, 1
  %v543 = icmp slt i64 %v542, 1
  %v544 = select i1 %v543, i64 %v542, i64 1
  %v545 = mul i64 %v538, %v539
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 1
  %v548 = icmp slt i64 %v547, 1
  %v549 = select i1 %v548, i64 %v547, i64 1
  %v550 = icmp slt i64 %v549, 1
  %v551 = select i1 %v550, i64 %v549, i64 1
  br label %b81
b81:
  %v552 = phi i64 [ %v544, %b79 ], [ %v581, %b86 ]
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b82, label %b83
b82:
  %v554 = mul i64 %v552, 32
  %v555 = mul i64 %v552, 8
  %v556 = add i64 %v554, 0
  %v557 = add i64 %v555, 0
  %v558 = getelementptr inbounds float, ptr %v532, i64 %v556
  %v559 = sub i64 4, %v557
  %v560 = icmp slt i64 %v559, 0
  %v561 = select i1 %v560, i64 0, i64 %v559
  %v562 = icmp ult i64 %v561, 8
  %v563 = select i1 %v562, i64 %v561, i64 8
  %v564 = trunc i64 %v563 to i32
  %v565 = insertelement <8 x i32> poison, i32 %v564, i64 0
  %v566 = shufflevector <8 x i32> %v565, <8 x i32> poison, <8 x i32> zeroinitializer
  %v567 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v566
  %v568 = mul i64 %v557, 4
  %v569 = add i64 0, %v568
  %v570 = getelementptr inbounds float, ptr %v14, i64 %v569
  br label %b84
b84:
  %v571 = phi i64 [ 0, %b82 ], [ %v579, %b85 ]
  %v572 = icmp slt i64 %v571, 4
  br i1 %v572, label %b85, label %b86
b85:
  %v573 = mul i64 %v571, 1
  %v574 = getelementptr inbounds float, ptr %v570, i64 %v573
  %v575 = getelementptr float, ptr %v574, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v576 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v575, <8 x i1> %v567, <8 x float> zeroinitializer)
  %v577 = mul i64 %v571, 8
  %v578 = getelementptr inbounds float, ptr %v558, i64 %v577
  store <8 x float> %v576, ptr %v578, align 4
  %v579 = add nsw i64 %v571, 1
  br label %b84
b86:
  %v580 = add i64 %v554, 32
  %v581 = add nsw i64 %v552, 1
  br label %b81
b83:
  %v582 = add i64 1, 0
  %v583 = sdiv i64 %v582, 1
  %v584 = add i64 %v2, 1
  %v585 = mul i64 %v583, %v2
  %v586 = sdiv i64 %v585, %v3
  %v587 = mul i64 %v586, 1
  %v588 = icmp slt i64 %v587, 1
  %v589 = select i1 %v588, i64 %v587, i64 1
  %v590 = mul i64 %v583, %v584
  %v591 = sdiv i64 %v590, %v3
  %v592 = mul i64 %v591, 1
  %v593 = icmp slt i64 %v592, 1
  %v594 = select i1 %v593, i64 %v592, i64 1
  %v595 = icmp slt i64 %v594, 1
  %v596 = select i1 %v595, i64 %v594, i64 1
  br label %b87
b87:
  %v597 = phi i64 [ %v589, %b83 ], [ %v626, %b92 ]
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b88, label %b89
b88:
  %v599 = mul i64 %v597, 32
  %v600 = mul i64 %v597, 8
  %v601 = add i64 %v599, 0
  %v602 = add i64 %v600, 0
  %v603 = getelementptr inbounds float, ptr %v533, i64 %v601
  %v604 = sub i64 2, %v602
  %v605 = icmp slt i64 %v604, 0
  %v606 = select i1 %v605, i64 0, i64 %v604
  %v607 = icmp ult i64 %v606, 8
  %v608 = select i1 %v607, i64 %v606, i64 8
  %v609 = trunc i64 %v608 to i32
  %v610 = insertelement <8 x i32> poison, i32 %v609, i64 0
  %v611 = shufflevector <8 x i32> %v610, <8 x i32> poison, <8 x i32> zeroinitializer
  %v612 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v611
  %v613 = mul i64 %v602, 4
  %v614 = add i64 0, %v613
  %v615 = getelementptr inbounds float, ptr %v20, i64 %v614
  br label %b90
b90:
  %v616 = phi i64 [ 0, %b88 ], [ %v624, %b91 ]
  %v617 = icmp slt i64 %v616, 4
  br i1 %v617, label %b91, label %b92
b91:
  %v618 = mul i64 %v616, 1
  %v619 = getelementptr inbounds float, ptr %v615, i64 %v618
  %v620 = getelementptr float, ptr %v619, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v621 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v620, <8 x i1> %v612, <8 x float> zeroinitializer)
  %v622 = mul i64 %v616, 8
  %v623 = getelementptr inbounds float, ptr %v603, i64 %v622
  store <8 x float> %v621, ptr %v623, align 4
  %v624 = add nsw i64 %v616, 1
  br label %b90
b92:
  %v625 = add i64 %v599, 32
  %v626 = add nsw i64 %v597, 1
  br label %b87
b89:
  br label %b80
b80:
  %v627 = icmp sgt i64 %v3, 1
  br i1 %v627, label %b93, label %b94
b93:
  %v628 = getelementptr inbounds i64, ptr %v1, i64 3
  %v629 = atomicrmw add ptr %v628, i64 1 acq_rel
  %v630 = load i64, ptr %v233, align 8
  %v631 = add i64 %v630, 1
  store i64 %v631, ptr %v233, align 8
  %v632 = mul i64 %v3, %v631
  br label %b95
b95:
  %v633 = load atomic i64, ptr %v628 acquire, align 8
  %v634 = icmp slt i64 %v633, %v632
  br i1 %v634, label %b96, label %b97
b96:
  %v635 = call i32 @sched_yield()
  br label %b95
b97:
  br label %b94
b94:
  %v636 = getelementptr inbounds i64, ptr %v1, i64 5
  %v637 = load i64, ptr %v636, align 8
  br label %b98
b98:
  %v638 = phi i64 [ 0, %b94 ], [ %v2409, %b354 ]
  %v639 = icmp slt i64 %v638, %v5
  br i1 %v639, label %b99, label %b100
b99:
  %v640 = add i64 %v638, %v637
  %v641 = icmp slt i64 %v640, %v5
  %v642 = select i1 %v641, i64 %v640, i64 %v5
  %v643 = sub i64 %v642, %v638
  %v644 = mul i64 %v643, %v7
  %v646 = add i64 %v644, 0
  %v647 = sdiv i64 %v646, 1
  %v648 = add i64 %v2, 1
  %v649 = mul i64 %v647, %v2
  %v650 = sdiv i64 %v649, %v3
  %v651 = mul i64 %v650, 1
  %v652 = icmp slt i64 %v651, %v644
  %v653 = select i1 %v652, i64 %v651, i64 %v644
  %v654 = mul i64 %v647, %v648
  %v655 = sdiv i64 %v654, %v3
  %v656 = mul i64 %v655, 1
  %v657 = icmp slt i64 %v656, %v644
  %v658 = select i1 %v657, i64 %v656, i64 %v644
  %v659 = mul i64 %v638, %v7
  %v660 = add i64 %v653, %v659
  %v661 = add i64 %v658, %v659
  br label %b101
b101:
  %v662 = phi i64 [ %v660, %b99 ], [ %v724, %b106 ]
  %v663 = icmp slt i64 %v662, %v661
  br i1 %v663, label %b102, label %b103
b102:
  %v664 = add i64 %v662, 96
  %v665 = icmp slt i64 %v664, %v661
  %v666 = select i1 %v665, i64 %v664, i64 %v661
  br label %b104
b104:
  %v667 = phi i64 [ 0, %b102 ], [ %v723, %b109 ]
  %v668 = icmp slt i64 %v667, 1
  br i1 %v668, label %b105, label %b106
b105:
  %v669 = sub i64 %v666, %v662
  %v670 = sub i64 8, 1
  %v671 = add i64 %v669, %v670
  %v672 = sdiv i64 %v671, 8
  br label %b107
b107:
  %v673 = phi i64 [ 0, %b105 ], [ %v722, %b114 ]
  %v674 = icmp slt i64 %v673, %v672
  br i1 %v674, label %b108, label %b109
b108:
  %v675 = mul i64 %v669, %v673
  %v676 = sdiv i64 %v675, %v672
  %v677 = add i64 %v662, %v676
  %v678 = add i64 %v673, 1
  %v679 = mul i64 %v669, %v678
  %v680 = sdiv i64 %v679, %v672
  %v681 = add i64 %v662, %v680
  %v682 = mul i64 %v667, 24
  %v683 = getelementptr inbounds float, ptr %v474, i64 %v682
  %v684 = sub i64 %v681, %v677
  %v685 = mul i64 %v677, 3
  %v686 = getelementptr inbounds float, ptr %v12, i64 %v685
  %v687 = getelementptr inbounds float, ptr %v686, i64 0
  %v688 = sub i64 %v684, 1
  %v689 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v688
  %v690 = load ptr, ptr %v689, align 4
  %v691 = icmp sgt i64 %v684, 0
  br i1 %v691, label %b110, label %b111
b110:
  call void %v690(ptr %v687, i64 3, ptr %v683, i64 3, ptr %v645)
  br label %b111
b111:
  %v692 = add i64 %v682, 24
  br label %b112
b112:
  %v693 = phi i64 [ %v677, %b111 ], [ %v721, %b117 ]
  %v694 = icmp slt i64 %v693, %v681
  br i1 %v694, label %b113, label %b114
b113:
  %v695 = sub i64 %v693, %v677
  %v696 = mul i64 %v695, 8
  %v697 = getelementptr inbounds float, ptr %v645, i64 %v696
  %v698 = mul i64 %v638, %v7
  %v699 = sub i64 %v693, %v698
  %v700 = mul i64 %v699, 4
  %v701 = getelementptr inbounds float, ptr %v72, i64 %v700
  br label %b115
b115:
  %v702 = phi i64 [ 0, %b113 ], [ %v720, %b119 ]
  %v703 = icmp slt i64 %v702, 1
  br i1 %v703, label %b116, label %b117
b116:
  %v704 = mul i64 %v667, 1
  %v705 = add i64 %v704, %v702
  %v706 = mul i64 %v705, 8
  %v707 = icmp eq i64 %v706, 0
  br i1 %v707, label %b118, label %b119
b118:
  %v708 = icmp ult i64 4, 8
  %v709 = select i1 %v708, i64 4, i64 8
  %v710 = trunc i64 %v709 to i32
  %v711 = insertelement <8 x i32> poison, i32 %v710, i64 0
  %v712 = shufflevector <8 x i32> %v711, <8 x i32> poison, <8 x i32> zeroinitializer
  %v713 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v712
  %v714 = add i64 0, %v702
  %v715 = mul i64 %v714, 8
  %v716 = getelementptr inbounds float, ptr %v697, i64 %v715
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = add i64 0, %v706
  %v719 = getelementptr inbounds float, ptr %v701, i64 %v718
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v717, ptr align 4 %v719, <8 x i1> %v713)
  br label %b119
b119:
  %v720 = add nsw i64 %v702, 1
  br label %b115
b117:
  %v721 = add nsw i64 %v693, 1
  br label %b112
b114:
  %v722 = add nsw i64 %v673, 1
  br label %b107
b109:
  %v723 = add nsw i64 %v667, 1
  br label %b104
b106:
  %v724 = add nsw i64 %v662, 96
  br label %b101
b103:
  %v725 = icmp sgt i64 %v3, 1
  br i1 %v725, label %b120, label %b121
b120:
  %v726 = getelementptr inbounds i64, ptr %v1, i64 3
  %v727 = atomicrmw add ptr %v726, i64 1 acq_rel
  %v728 = load i64, ptr %v233, align 8
  %v729 = add i64 %v728, 1
  store i64 %v729, ptr %v233, align 8
  %v730 = mul i64 %v3, %v729
  br label %b122
b122:
  %v731 = load atomic i64, ptr %v726 acquire, align 8
  %v732 = icmp slt i64 %v731, %v730
  br i1 %v732, label %b123, label %b124
b123:
  %v733 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  br label %b125
b125:
  %v734 = phi i64 [ %v638, %b121 ], [ %v2399, %b349 ]
  %v735 = icmp slt i64 %v734, %v642
  br i1 %v735, label %b126, label %b127
b126:
  %v737 = add i64 %v7, 0
  %v738 = sdiv i64 %v737, 1
  %v739 = add i64 %v2, 1
  %v740 = mul i64 %v738, %v2
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v7
  %v744 = select i1 %v743, i64 %v742, i64 %v7
  %v745 = mul i64 %v738, %v739
  %v746 = sdiv i64 %v745, %v3
  %v747 = mul i64 %v746, 1
  %v748 = icmp slt i64 %v747, %v7
  %v749 = select i1 %v748, i64 %v747, i64 %v7
  br label %b128
b128:
  %v750 = phi i64 [ %v744, %b126 ], [ %v828, %b133 ]
  %v751 = icmp slt i64 %v750, %v749
  br i1 %v751, label %b129, label %b130
b129:
  %v752 = add i64 %v750, 96
  %v753 = icmp slt i64 %v752, %v749
  %v754 = select i1 %v753, i64 %v752, i64 %v749
  br label %b131
b131:
  %v755 = phi i64 [ 0, %b129 ], [ %v827, %b136 ]
  %v756 = icmp slt i64 %v755, 1
  br i1 %v756, label %b132, label %b133
b132:
  %v757 = sub i64 %v754, %v750
  %v758 = sub i64 8, 1
  %v759 = add i64 %v757, %v758
  %v760 = sdiv i64 %v759, 8
  br label %b134
b134:
  %v761 = phi i64 [ 0, %b132 ], [ %v826, %b141 ]
  %v762 = icmp slt i64 %v761, %v760
  br i1 %v762, label %b135, label %b136
b135:
  %v763 = mul i64 %v757, %v761
  %v764 = sdiv i64 %v763, %v760
  %v765 = add i64 %v750, %v764
  %v766 = add i64 %v761, 1
  %v767 = mul i64 %v757, %v766
  %v768 = sdiv i64 %v767, %v760
  %v769 = add i64 %v750, %v768
  %v770 = mul i64 %v755, 32
  %v771 = getelementptr inbounds float, ptr %v532, i64 %v770
  %v772 = sub i64 %v769, %v765
  %v773 = add i64 %v734, 0
  %v774 = and i64 %v773, %v178
  %v775 = mul i64 %v774, %v7
  %v776 = add i64 %v775, %v765
  %v777 = mul i64 %v776, 4
  %v778 = getelementptr inbounds float, ptr %v26, i64 %v777
  %v779 = getelementptr inbounds float, ptr %v778, i64 0
  %v780 = sub i64 %v772, 1
  %v781 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v780
  %v782 = load ptr, ptr %v781, align 4
  %v783 = icmp sgt i64 %v772, 0
  br i1 %v783, label %b137, label %b138
b137:
  call void %v782(ptr %v779, i64 4, ptr %v771, i64 4, ptr %v736)
  br label %b138
b138:
  %v784 = add i64 %v770, 32
  br label %b139
b139:
  %v785 = phi i64 [ %v765, %b138 ], [ %v825, %b144 ]
  %v786 = icmp slt i64 %v785, %v769
  br i1 %v786, label %b140, label %b141
b140:
  %v787 = sub i64 %v785, %v765
  %v788 = mul i64 %v787, 8
  %v789 = getelementptr inbounds float, ptr %v736, i64 %v788
  %v790 = add i64 %v734, 0
  %v791 = sub i64 %v790, %v638
  %v792 = mul i64 %v791, %v7
  %v793 = add i64 %v792, %v785
  %v794 = mul i64 %v793, 4
  %v795 = getelementptr inbounds float, ptr %v72, i64 %v794
  %v796 = add i64 %v734, 0
  %v797 = and i64 %v796, %v192
  %v798 = mul i64 %v797, %v7
  %v799 = add i64 %v798, %v785
  %v800 = mul i64 %v799, 4
  %v801 = getelementptr inbounds float, ptr %v74, i64 %v800
  br label %b142
b142:
  %v802 = phi i64 [ 0, %b140 ], [ %v824, %b146 ]
  %v803 = icmp slt i64 %v802, 1
  br i1 %v803, label %b143, label %b144
b143:
  %v804 = mul i64 %v755, 1
  %v805 = add i64 %v804, %v802
  %v806 = mul i64 %v805, 8
  %v807 = icmp eq i64 %v806, 0
  br i1 %v807, label %b145, label %b146
b145:
  %v808 = icmp ult i64 4, 8
  %v809 = select i1 %v808, i64 4, i64 8
  %v810 = trunc i64 %v809 to i32
  %v811 = insertelement <8 x i32> poison, i32 %v810, i64 0
  %v812 = shufflevector <8 x i32> %v811, <8 x i32> poison, <8 x i32> zeroinitializer
  %v813 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v812
  %v814 = add i64 0, %v802
  %v815 = mul i64 %v814, 8
  %v816 = getelementptr inbounds float, ptr %v789, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = add i64 0, %v806
  %v819 = getelementptr inbounds float, ptr %v795, i64 %v818
  %v820 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v819, <8 x i1> %v813, <8 x float> zeroinitializer)
  %v821 = fadd <8 x float> %v817, %v820
  %v822 = add i64 0, %v806
  %v823 = getelementptr inbounds float, ptr %v801, i64 %v822
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v821, ptr align 4 %v823, <8 x i1> %v813)
  br label %b146
b146:
  %v824 = add nsw i64 %v802, 1
  br label %b142
b144:
  %v825 = add nsw i64 %v785, 1
  br label %b139
b141:
  %v826 = add nsw i64 %v761, 1
  br label %b134
b136:
  %v827 = add nsw i64 %v755, 1
  br label %b131
b133:
  %v828 = add nsw i64 %v750, 96
  br label %b128
b130:
  %v829 = add i64 %v7, 0
  %v830 = sdiv i64 %v829, 1
  %v831 = add i64 %v2, 1
  %v832 = mul i64 %v830, %v2
  %v833 = sdiv i64 %v832, %v3
  %v834 = mul i64 %v833, 1
  %v835 = icmp slt i64 %v834, %v7
  %v836 = select i1 %v835, i64 %v834, i64 %v7
  %v837 = mul i64 %v830, %v831
  %v838 = sdiv i64 %v837, %v3
  %v839 = mul i64 %v838, 1
  %v840 = icmp slt i64 %v839, %v7
  %v841 = select i1 %v840, i64 %v839, i64 %v7
  br label %b147
b147:
  %v842 = phi i64 [ %v836, %b130 ], [ %v887, %b152 ]
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b148, label %b149
b148:
  br label %b150
b150:
  %v844 = phi i64 [ 0, %b148 ], [ %v886, %b155 ]
  %v845 = icmp slt i64 %v844, 4
  br i1 %v845, label %b151, label %b152
b151:
  %v846 = icmp ult i64 4, 8
  %v847 = select i1 %v846, i64 4, i64 8
  %v848 = trunc i64 %v847 to i32
  %v849 = insertelement <8 x i32> poison, i32 %v848, i64 0
  %v850 = shufflevector <8 x i32> %v849, <8 x i32> poison, <8 x i32> zeroinitializer
  %v851 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v850
  br label %b153
b153:
  %v852 = phi i64 [ 0, %b151 ], [ %v875, %b154 ]
  %v853 = phi <8 x float> [ splat (float 0x0000000000000000), %b151 ], [ %v874, %b154 ]
  %v854 = icmp slt i64 %v852, 4
  br i1 %v854, label %b154, label %b155
b154:
  %v855 = mul i64 %v844, 4
  %v856 = add i64 0, %v855
  %v857 = add i64 %v856, %v852
  %v858 = getelementptr inbounds float, ptr %v14, i64 %v857
  %v859 = load float, ptr %v858, align 4
  %v860 = add i64 %v734, 0
  %v861 = and i64 %v860, %v180
  %v862 = mul i64 %v861, %v7
  %v863 = add i64 %v862, %v842
  %v864 = mul i64 %v863, 16
  %v865 = getelementptr inbounds float, ptr %v28, i64 %v864
  %v866 = add i64 0, 0
  %v867 = mul i64 %v852, 4
  %v868 = add i64 %v866, %v867
  %v869 = getelementptr inbounds float, ptr %v865, i64 %v868
  %v870 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v869, <8 x i1> %v851, <8 x float> zeroinitializer)
  %v871 = insertelement <8 x float> poison, float %v859, i64 0
  %v872 = shufflevector <8 x float> %v871, <8 x float> poison, <8 x i32> zeroinitializer
  %v873 = fmul <8 x float> %v872, %v870
  %v874 = fadd <8 x float> %v853, %v873
  %v875 = add nsw i64 %v852, 1
  br label %b153
b155:
  %v876 = add i64 %v734, 0
  %v877 = and i64 %v876, %v194
  %v878 = mul i64 %v877, %v7
  %v879 = add i64 %v878, %v842
  %v880 = mul i64 %v879, 16
  %v881 = getelementptr inbounds float, ptr %v76, i64 %v880
  %v882 = mul i64 %v844, 4
  %v883 = add i64 0, %v882
  %v884 = add i64 %v883, 0
  %v885 = getelementptr inbounds float, ptr %v881, i64 %v884
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v853, ptr align 4 %v885, <8 x i1> %v851)
  %v886 = add nsw i64 %v844, 1
  br label %b150
b152:
  %v887 = add nsw i64 %v842, 1
  br label %b147
b149:
  %v888 = add i64 %v7, 0
  %v889 = sdiv i64 %v888, 1
  %v890 = add i64 %v2, 1
  %v891 = mul i64 %v889, %v2
  %v892 = sdiv i64 %v891, %v3
  %v893 = mul i64 %v892, 1
  %v894 = icmp slt i64 %v893, %v7
  %v895 = select i1 %v894, i64 %v893, i64 %v7
  %v896 = mul i64 %v889, %v890
  %v897 = sdiv i64 %v896, %v3
  %v898 = mul i64 %v897, 1
  %v899 = icmp slt i64 %v898, %v7
  %v900 = select i1 %v899, i64 %v898, i64 %v7
  %v901 = add i64 %v734, 0
  %v902 = and i64 %v901, %v194
  %v903 = mul i64 %v902, %v7
  %v904 = add i64 %v903, %v895
  %v905 = mul i64 %v904, 16
  %v906 = getelementptr inbounds float, ptr %v76, i64 %v905
  %v907 = getelementptr inbounds float, ptr %v906, i64 0
  %v908 = add i64 %v734, 0
  %v909 = and i64 %v908, %v196
  %v910 = mul i64 %v909, %v7
  %v911 = add i64 %v910, %v895
  %v912 = mul i64 %v911, 16
  %v913 = getelementptr inbounds float, ptr %v78, i64 %v912
  %v914 = getelementptr inbounds float, ptr %v913, i64 0
  %v915 = sub i64 %v900, %v895
  %v916 = mul i64 %v915, 4
  %v917 = getelementptr inbounds float, ptr %v14, i64 0
  %v918 = icmp sgt i64 %v916, 0
  br i1 %v918, label %b156, label %b157
b156:
  call void @rnngen_sgemm(i64 1, i64 0, i64 4, i64 %v916, i64 4, ptr %v917, i64 4, ptr %v907, i64 4, ptr %v914, i64 4)
  br label %b157
b157:
  %v920 = add i64 %v7, 0
  %v921 = sdiv i64 %v920, 1
  %v922 = add i64 %v2, 1
  %v923 = mul i64 %v921, %v2
  %v924 = sdiv i64 %v923, %v3
  %v925 = mul i64 %v924, 1
  %v926 = icmp slt i64 %v925, %v7
  %v927 = select i1 %v926, i64 %v925, i64 %v7
  %v928 = mul i64 %v921, %v922
  %v929 = sdiv i64 %v928, %v3
  %v930 = mul i64 %v929, 1
  %v931 = icmp slt i64 %v930, %v7
  %v932 = select i1 %v931, i64 %v930, i64 %v7
  br label %b158
b158:
  %v933 = phi i64 [ %v927, %b157 ], [ %v1001, %b163 ]
  %v934 = icmp slt i64 %v933, %v932
  br i1 %v934, label %b159, label %b160
b159:
  %v935 = add i64 %v933, 96
  %v936 = icmp slt i64 %v935, %v932
  %v937 = select i1 %v936, i64 %v935, i64 %v932
  br label %b161
b161:
  %v938 = phi i64 [ 0, %b159 ], [ %v1000, %b166 ]
  %v939 = icmp slt i64 %v938, 1
  br i1 %v939, label %b162, label %b163
b162:
  %v940 = sub i64 %v937, %v933
  %v941 = sub i64 8, 1
  %v942 = add i64 %v940, %v941
  %v943 = sdiv i64 %v942, 8
  br label %b164
b164:
  %v944 = phi i64 [ 0, %b162 ], [ %v999, %b171 ]
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b165, label %b166
b165:
  %v946 = mul i64 %v940, %v944
  %v947 = sdiv i64 %v946, %v943
  %v948 = add i64 %v933, %v947
  %v949 = add i64 %v944, 1
  %v950 = mul i64 %v940, %v949
  %v951 = sdiv i64 %v950, %v943
  %v952 = add i64 %v933, %v951
  %v953 = mul i64 %v938, 32
  %v954 = getelementptr inbounds float, ptr %v533, i64 %v953
  %v955 = sub i64 %v952, %v948
  %v956 = add i64 %v734, 0
  %v957 = and i64 %v956, %v192
  %v958 = mul i64 %v957, %v7
  %v959 = add i64 %v958, %v948
  %v960 = mul i64 %v959, 4
  %v961 = getelementptr inbounds float, ptr %v74, i64 %v960
  %v962 = getelementptr inbounds float, ptr %v961, i64 0
  %v963 = sub i64 %v955, 1
  %v964 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v963
  %v965 = load ptr, ptr %v964, align 4
  %v966 = icmp sgt i64 %v955, 0
  br i1 %v966, label %b167, label %b168
b167:
  call void %v965(ptr %v962, i64 4, ptr %v954, i64 4, ptr %v919)
  br label %b168
b168:
  %v967 = add i64 %v953, 32
  br label %b169
b169:
  %v968 = phi i64 [ %v948, %b168 ], [ %v998, %b174 ]
  %v969 = icmp slt i64 %v968, %v952
  br i1 %v969, label %b170, label %b171
b170:
  %v970 = sub i64 %v968, %v948
  %v971 = mul i64 %v970, 8
  %v972 = getelementptr inbounds float, ptr %v919, i64 %v971
  %v973 = add i64 %v734, 0
  %v974 = and i64 %v973, %v198
  %v975 = mul i64 %v974, %v7
  %v976 = add i64 %v975, %v968
  %v977 = mul i64 %v976, 2
  %v978 = getelementptr inbounds float, ptr %v80, i64 %v977
  br label %b172
b172:
  %v979 = phi i64 [ 0, %b170 ], [ %v997, %b176 ]
  %v980 = icmp slt i64 %v979, 1
  br i1 %v980, label %b173, label %b174
b173:
  %v981 = mul i64 %v938, 1
  %v982 = add i64 %v981, %v979
  %v983 = mul i64 %v982, 8
  %v984 = icmp eq i64 %v983, 0
  br i1 %v984, label %b175, label %b176
b175:
  %v985 = icmp ult i64 2, 8
  %v986 = select i1 %v985, i64 2, i64 8
  %v987 = trunc i64 %v986 to i32
  %v988 = insertelement <8 x i32> poison, i32 %v987, i64 0
  %v989 = shufflevector <8 x i32> %v988, <8 x i32> poison, <8 x i32> zeroinitializer
  %v990 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v989
  %v991 = add i64 0, %v979
  %v992 = mul i64 %v991, 8
  %v993 = getelementptr inbounds float, ptr %v972, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = add i64 0, %v983
  %v996 = getelementptr inbounds float, ptr %v978, i64 %v995
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v994, ptr align 4 %v996, <8 x i1> %v990)
  br label %b176
b176:
  %v997 = add nsw i64 %v979, 1
  br label %b172
b174:
  %v998 = add nsw i64 %v968, 1
  br label %b169
b171:
  %v999 = add nsw i64 %v944, 1
  br label %b164
b166:
  %v1000 = add nsw i64 %v938, 1
  br label %b161
b163:
  %v1001 = add nsw i64 %v933, 96
  br label %b158
b160:
  %v1002 = add i64 %v7, 0
  %v1003 = sdiv i64 %v1002, 1
  %v1004 = add i64 %v2, 1
  %v1005 = mul i64 %v1003, %v2
  %v1006 = sdiv i64 %v1005, %v3
  %v1007 = mul i64 %v1006, 1
  %v1008 = icmp slt i64 %v1007, %v7
  %v1009 = select i1 %v1008, i64 %v1007, i64 %v7
  %v1010 = mul i64 %v1003, %v1004
  %v1011 = sdiv i64 %v1010, %v3
  %v1012 = mul i64 %v1011, 1
  %v1013 = icmp slt i64 %v1012, %v7
  %v1014 = select i1 %v1013, i64 %v1012, i64 %v7
  br label %b177
b177:
  %v1015 = phi i64 [ %v1009, %b160 ], [ %v1041, %b182 ]
  %v1016 = icmp slt i64 %v1015, %v1014
  br i1 %v1016, label %b178, label %b179
b178:
  %v1017 = add i64 %v734, 0
  %v1018 = and i64 %v1017, %v196
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v1015
  %v1021 = mul i64 %v1020, 16
  %v1022 = getelementptr inbounds float, ptr %v78, i64 %v1021
  %v1023 = add i64 %v734, 0
  %v1024 = and i64 %v1023, %v200
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v1015
  %v1027 = mul i64 %v1026, 16
  %v1028 = getelementptr inbounds float, ptr %v82, i64 %v1027
  br label %b180
b180:
  %v1029 = phi i64 [ 0, %b178 ], [ %v1040, %b181 ]
  %v1030 = icmp slt i64 %v1029, 16
  br i1 %v1030, label %b181, label %b182
b181:
  %v1031 = add i64 0, %v1029
  %v1032 = getelementptr inbounds float, ptr %v1022, i64 %v1031
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = add i64 0, %v1029
  %v1035 = getelementptr inbounds float, ptr %v18, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = fadd <8 x float> %v1033, %v1036
  %v1038 = add i64 0, %v1029
  %v1039 = getelementptr inbounds float, ptr %v1028, i64 %v1038
  store <8 x float> %v1037, ptr %v1039, align 4
  %v1040 = add nsw i64 %v1029, 8
  br label %b180
b182:
  %v1041 = add nsw i64 %v1015, 1
  br label %b177
b179:
  %v1042 = add i64 %v7, 0
  %v1043 = sdiv i64 %v1042, 1
  %v1044 = add i64 %v2, 1
  %v1045 = mul i64 %v1043, %v2
  %v1046 = sdiv i64 %v1045, %v3
  %v1047 = mul i64 %v1046, 1
  %v1048 = icmp slt i64 %v1047, %v7
  %v1049 = select i1 %v1048, i64 %v1047, i64 %v7
  %v1050 = mul i64 %v1043, %v1044
  %v1051 = sdiv i64 %v1050, %v3
  %v1052 = mul i64 %v1051, 1
  %v1053 = icmp slt i64 %v1052, %v7
  %v1054 = select i1 %v1053, i64 %v1052, i64 %v7
  br label %b183
b183:
  %v1055 = phi i64 [ %v1049, %b179 ], [ %v1090, %b184 ]
  %v1056 = icmp slt i64 %v1055, %v1054
  br i1 %v1056, label %b184, label %b185
b184:
  %v1057 = add i64 %v734, 0
  %v1058 = and i64 %v1057, %v172
  %v1059 = mul i64 %v1058, %v7
  %v1060 = add i64 %v1059, %v1055
  %v1061 = mul i64 %v1060, 2
  %v1062 = getelementptr inbounds float, ptr %v10, i64 %v1061
  %v1063 = add i64 %v734, 0
  %v1064 = and i64 %v1063, %v198
  %v1065 = mul i64 %v1064, %v7
  %v1066 = add i64 %v1065, %v1055
  %v1067 = mul i64 %v1066, 2
  %v1068 = getelementptr inbounds float, ptr %v80, i64 %v1067
  %v1069 = add i64 %v734, 0
  %v1070 = and i64 %v1069, %v202
  %v1071 = mul i64 %v1070, %v7
  %v1072 = add i64 %v1071, %v1055
  %v1073 = mul i64 %v1072, 2
  %v1074 = getelementptr inbounds float, ptr %v84, i64 %v1073
  %v1075 = icmp ult i64 2, 8
  %v1076 = select i1 %v1075, i64 2, i64 8
  %v1077 = trunc i64 %v1076 to i32
  %v1078 = insertelement <8 x i32> poison, i32 %v1077, i64 0
  %v1079 = shufflevector <8 x i32> %v1078, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1080 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1079
  %v1081 = add i64 0, 0
  %v1082 = getelementptr inbounds float, ptr %v1062, i64 %v1081
  %v1083 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1082, <8 x i1> %v1080, <8 x float> zeroinitializer)
  %v1084 = add i64 0, 0
  %v1085 = getelementptr inbounds float, ptr %v1068, i64 %v1084
  %v1086 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1085, <8 x i1> %v1080, <8 x float> zeroinitializer)
  %v1087 = fsub <8 x float> %v1083, %v1086
  %v1088 = add i64 0, 0
  %v1089 = getelementptr inbounds float, ptr %v1074, i64 %v1088
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1087, ptr align 4 %v1089, <8 x i1> %v1080)
  %v1090 = add nsw i64 %v1055, 1
  br label %b183
b185:
  %v1091 = add i64 %v7, 0
  %v1092 = sdiv i64 %v1091, 1
  %v1093 = add i64 %v2, 1
  %v1094 = mul i64 %v1092, %v2
  %v1095 = sdiv i64 %v1094, %v3
  %v1096 = mul i64 %v1095, 1
  %v1097 = icmp slt i64 %v1096, %v7
  %v1098 = select i1 %v1097, i64 %v1096, i64 %v7
  %v1099 = mul i64 %v1092, %v1093
  %v1100 = sdiv i64 %v1099, %v3
  %v1101 = mul i64 %v1100, 1
  %v1102 = icmp slt i64 %v1101, %v7
  %v1103 = select i1 %v1102, i64 %v1101, i64 %v7
  br label %b186
b186:
  %v1104 = phi i64 [ %v1098, %b185 ], [ %v1145, %b191 ]
  %v1105 = icmp slt i64 %v1104, %v1103
  br i1 %v1105, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1106 = phi i64 [ 0, %b187 ], [ %v1144, %b194 ]
  %v1107 = icmp slt i64 %v1106, 2
  br i1 %v1107, label %b190, label %b191
b190:
  %v1108 = icmp ult i64 4, 8
  %v1109 = select i1 %v1108, i64 4, i64 8
  %v1110 = trunc i64 %v1109 to i32
  %v1111 = insertelement <8 x i32> poison, i32 %v1110, i64 0
  %v1112 = shufflevector <8 x i32> %v1111, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1113 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1112
  br label %b192
b192:
  %v1114 = phi i64 [ 0, %b190 ], [ %v1137, %b193 ]
  %v1115 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v1136, %b193 ]
  %v1116 = icmp slt i64 %v1114, 4
  br i1 %v1116, label %b193, label %b194
b193:
  %v1117 = mul i64 %v1106, 4
  %v1118 = add i64 0, %v1117
  %v1119 = add i64 %v1118, %v1114
  %v1120 = getelementptr inbounds float, ptr %v20, i64 %v1119
  %v1121 = load float, ptr %v1120, align 4
  %v1122 = add i64 %v734, 0
  %v1123 = and i64 %v1122, %v200
  %v1124 = mul i64 %v1123, %v7
  %v1125 = add i64 %v1124, %v1104
  %v1126 = mul i64 %v1125, 16
  %v1127 = getelementptr inbounds float, ptr %v82, i64 %v1126
  %v1128 = add i64 0, 0
  %v1129 = mul i64 %v1114, 4
  %v1130 = add i64 %v1128, %v1129
  %v1131 = getelementptr inbounds float, ptr %v1127, i64 %v1130
  %v1132 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1131, <8 x i1> %v1113, <8 x float> zeroinitializer)
  %v1133 = insertelement <8 x float> poison, float %v1121, i64 0
  %v1134 = shufflevector <8 x float> %v1133, <8 x float> poison, <8 x i32> zeroinitializer
  %v1135 = fmul <8 x float> %v1134, %v1132
  %v1136 = fadd <8 x float> %v1115, %v1135
  %v1137 = add nsw i64 %v1114, 1
  br label %b192
b194:
  %v1138 = mul i64 %v1104, 8
  %v1139 = getelementptr inbounds float, ptr %v86, i64 %v1138
  %v1140 = mul i64 %v1106, 4
  %v1141 = add i64 0, %v1140
  %v1142 = add i64 %v1141, 0
  %v1143 = getelementptr inbounds float, ptr %v1139, i64 %v1142
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1115, ptr align 4 %v1143, <8 x i1> %v1113)
  %v1144 = add nsw i64 %v1106, 1
  br label %b189
b191:
  %v1145 = add nsw i64 %v1104, 1
  br label %b186
b188:
  %v1146 = add i64 %v7, 0
  %v1147 = sdiv i64 %v1146, 1
  %v1148 = add i64 %v2, 1
  %v1149 = mul i64 %v1147, %v2
  %v1150 = sdiv i64 %v1149, %v3
  %v1151 = mul i64 %v1150, 1
  %v1152 = icmp slt i64 %v1151, %v7
  %v1153 = select i1 %v1152, i64 %v1151, i64 %v7
  %v1154 = mul i64 %v1147, %v1148
  %v1155 = sdiv i64 %v1154, %v3
  %v1156 = mul i64 %v1155, 1
  %v1157 = icmp slt i64 %v1156, %v7
  %v1158 = select i1 %v1157, i64 %v1156, i64 %v7
  br label %b195
b195:
  %v1159 = phi i64 [ %v1153, %b188 ], [ %v1196, %b200 ]
  %v1160 = icmp slt i64 %v1159, %v1158
  br i1 %v1160, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1161 = phi i64 [ 0, %b196 ], [ %v1195, %b203 ]
  %v1162 = icmp slt i64 %v1161, 2
  br i1 %v1162, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1163 = phi i64 [ 0, %b199 ], [ %v1194, %b206 ]
  %v1164 = icmp slt i64 %v1163, 4
  br i1 %v1164, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1165 = phi i64 [ 0, %b202 ], [ %v1186, %b205 ]
  %v1166 = phi float [ 0x0000000000000000, %b202 ], [ %v1185, %b205 ]
  %v1167 = icmp slt i64 %v1165, 4
  br i1 %v1167, label %b205, label %b206
b205:
  %v1168 = add i64 %v734, 0
  %v1169 = and i64 %v1168, %v200
  %v1170 = mul i64 %v1169, %v7
  %v1171 = add i64 %v1170, %v1159
  %v1172 = mul i64 %v1171, 16
  %v1173 = getelementptr inbounds float, ptr %v82, i64 %v1172
  %v1174 = mul i64 %v1161, 4
  %v1175 = add i64 0, %v1174
  %v1176 = add i64 %v1175, %v1165
  %v1177 = getelementptr inbounds float, ptr %v20, i64 %v1176
  %v1178 = load float, ptr %v1177, align 4
  %v1179 = mul i64 %v1163, 4
  %v1180 = add i64 0, %v1179
  %v1181 = add i64 %v1180, %v1165
  %v1182 = getelementptr inbounds float, ptr %v1173, i64 %v1181
  %v1183 = load float, ptr %v1182, align 4
  %v1184 = fmul float %v1178, %v1183
  %v1185 = fadd float %v1166, %v1184
  %v1186 = add nsw i64 %v1165, 1
  br label %b204
b206:
  %v1187 = fadd float %v1166, 0x0000000000000000
  %v1188 = mul i64 %v1159, 12
  %v1189 = getelementptr inbounds float, ptr %v48, i64 %v1188
  %v1190 = mul i64 %v1161, 6
  %v1191 = add i64 2, %v1190
  %v1192 = add i64 %v1191, %v1163
  %v1193 = getelementptr inbounds float, ptr %v1189, i64 %v1192
  store float %v1187, ptr %v1193, align 4
  %v1194 = add nsw i64 %v1163, 1
  br label %b201
b203:
  %v1195 = add nsw i64 %v1161, 1
  br label %b198
b200:
  %v1196 = add nsw i64 %v1159, 1
  br label %b195
b197:
  %v1197 = add i64 %v7, 0
  %v1198 = sdiv i64 %v1197, 1
  %v1199 = add i64 %v2, 1
  %v1200 = mul i64 %v1198, %v2
  %v1201 = sdiv i64 %v1200, %v3
  %v1202 = mul i64 %v1201, 1
  %v1203 = icmp slt i64 %v1202, %v7
  %v1204 = select i1 %v1203, i64 %v1202, i64 %v7
  %v1205 = mul i64 %v1198, %v1199
  %v1206 = sdiv i64 %v1205, %v3
  %v1207 = mul i64 %v1206, 1
  %v1208 = icmp slt i64 %v1207, %v7
  %v1209 = select i1 %v1208, i64 %v1207, i64 %v7
  %v1210 = mul i64 %v1204, 8
  %v1211 = getelementptr inbounds float, ptr %v86, i64 %v1210
  %v1212 = getelementptr inbounds float, ptr %v1211, i64 0
  %v1213 = mul i64 %v1204, 4
  %v1214 = getelementptr inbounds float, ptr %v88, i64 %v1213
  %v1215 = getelementptr inbounds float, ptr %v1214, i64 0
  %v1216 = sub i64 %v1209, %v1204
  %v1217 = mul i64 %v1216, 2
  %v1218 = getelementptr inbounds float, ptr %v20, i64 0
  %v1219 = icmp sgt i64 %v1217, 0
  br i1 %v1219, label %b207, label %b208
b207:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v1217, i64 4, ptr %v1218, i64 4, ptr %v1212, i64 4, ptr %v1215, i64 2)
  br label %b208
b208:
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
  br label %b209
b209:
  %v1233 = phi i64 [ %v1227, %b208 ], [ %v1262, %b214 ]
  %v1234 = icmp slt i64 %v1233, %v1232
  br i1 %v1234, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1235 = phi i64 [ 0, %b210 ], [ %v1261, %b213 ]
  %v1236 = icmp slt i64 %v1235, 4
  br i1 %v1236, label %b213, label %b214
b213:
  %v1237 = mul i64 %v1233, 8
  %v1238 = getelementptr inbounds float, ptr %v86, i64 %v1237
  %v1239 = add i64 %v734, 0
  %v1240 = and i64 %v1239, %v204
  %v1241 = mul i64 %v1240, %v7
  %v1242 = add i64 %v1241, %v1233
  %v1243 = mul i64 %v1242, 8
  %v1244 = getelementptr inbounds float, ptr %v90, i64 %v1243
  %v1245 = icmp ult i64 2, 8
  %v1246 = select i1 %v1245, i64 2, i64 8
  %v1247 = trunc i64 %v1246 to i32
  %v1248 = insertelement <8 x i32> poison, i32 %v1247, i64 0
  %v1249 = shufflevector <8 x i32> %v1248, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1250 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1249
  %v1251 = add i64 0, %v1235
  %v1252 = mul i64 0, 4
  %v1253 = add i64 %v1251, %v1252
  %v1254 = getelementptr inbounds float, ptr %v1238, i64 %v1253
  %v1255 = getelementptr float, ptr %v1254, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v1256 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1255, <8 x i1> %v1250, <8 x float> zeroinitializer)
  %v1257 = mul i64 %v1235, 2
  %v1258 = add i64 0, %v1257
  %v1259 = add i64 %v1258, 0
  %v1260 = getelementptr inbounds float, ptr %v1244, i64 %v1259
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1256, ptr align 4 %v1260, <8 x i1> %v1250)
  %v1261 = add nsw i64 %v1235, 1
  br label %b212
b214:
  %v1262 = add nsw i64 %v1233, 1
  br label %b209
b211:
  %v1263 = add i64 %v7, 0
  %v1264 = sdiv i64 %v1263, 1
  %v1265 = add i64 %v2, 1
  %v1266 = mul i64 %v1264, %v2
  %v1267 = sdiv i64 %v1266, %v3
  %v1268 = mul i64 %v1267, 1
  %v1269 = icmp slt i64 %v1268, %v7
  %v1270 = select i1 %v1269, i64 %v1268, i64 %v7
  %v1271 = mul i64 %v1264, %v1265
  %v1272 = sdiv i64 %v1271, %v3
  %v1273 = mul i64 %v1272, 1
  %v1274 = icmp slt i64 %v1273, %v7
  %v1275 = select i1 %v1274, i64 %v1273, i64 %v7
  br label %b215
b215:
  %v1276 = phi i64 [ %v1270, %b211 ], [ %v1301, %b216 ]
  %v1277 = icmp slt i64 %v1276, %v1275
  br i1 %v1277, label %b216, label %b217
b216:
  %v1278 = mul i64 %v1276, 4
  %v1279 = getelementptr inbounds float, ptr %v88, i64 %v1278
  %v1280 = add i64 %v734, 0
  %v1281 = and i64 %v1280, %v206
  %v1282 = mul i64 %v1281, %v7
  %v1283 = add i64 %v1282, %v1276
  %v1284 = mul i64 %v1283, 4
  %v1285 = getelementptr inbounds float, ptr %v92, i64 %v1284
  %v1286 = icmp ult i64 4, 8
  %v1287 = select i1 %v1286, i64 4, i64 8
  %v1288 = trunc i64 %v1287 to i32
  %v1289 = insertelement <8 x i32> poison, i32 %v1288, i64 0
  %v1290 = shufflevector <8 x i32> %v1289, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1291 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1290
  %v1292 = add i64 0, 0
  %v1293 = getelementptr inbounds float, ptr %v1279, i64 %v1292
  %v1294 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1293, <8 x i1> %v1291, <8 x float> zeroinitializer)
  %v1295 = add i64 0, 0
  %v1296 = getelementptr inbounds float, ptr %v22, i64 %v1295
  %v1297 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1296, <8 x i1> %v1291, <8 x float> zeroinitializer)
  %v1298 = fadd <8 x float> %v1294, %v1297
  %v1299 = add i64 0, 0
  %v1300 = getelementptr inbounds float, ptr %v1285, i64 %v1299
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1298, ptr align 4 %v1300, <8 x i1> %v1291)
  %v1301 = add nsw i64 %v1276, 1
  br label %b215
b217:
  %v1302 = add i64 %v7, 0
  %v1303 = sdiv i64 %v1302, 1
  %v1304 = add i64 %v2, 1
  %v1305 = mul i64 %v1303, %v2
  %v1306 = sdiv i64 %v1305, %v3
  %v1307 = mul i64 %v1306, 1
  %v1308 = icmp slt i64 %v1307, %v7
  %v1309 = select i1 %v1308, i64 %v1307, i64 %v7
  %v1310 = mul i64 %v1303, %v1304
  %v1311 = sdiv i64 %v1310, %v3
  %v1312 = mul i64 %v1311, 1
  %v1313 = icmp slt i64 %v1312, %v7
  %v1314 = select i1 %v1313, i64 %v1312, i64 %v7
  br label %b218
b218:
  %v1315 = phi i64 [ %v1309, %b217 ], [ %v1344, %b223 ]
  %v1316 = icmp slt i64 %v1315, %v1314
  br i1 %v1316, label %b219, label %b220
b219:
  br label %b221
b221:
  %v1317 = phi i64 [ 0, %b219 ], [ %v1343, %b222 ]
  %v1318 = icmp slt i64 %v1317, 2
  br i1 %v1318, label %b222, label %b223
b222:
  %v1319 = add i64 %v734, 0
  %v1320 = and i64 %v1319, %v206
  %v1321 = mul i64 %v1320, %v7
  %v1322 = add i64 %v1321, %v1315
  %v1323 = mul i64 %v1322, 4
  %v1324 = getelementptr inbounds float, ptr %v92, i64 %v1323
  %v1325 = mul i64 %v1315, 12
  %v1326 = getelementptr inbounds float, ptr %v48, i64 %v1325
  %v1327 = icmp ult i64 2, 8
  %v1328 = select i1 %v1327, i64 2, i64 8
  %v1329 = trunc i64 %v1328 to i32
  %v1330 = insertelement <8 x i32> poison, i32 %v1329, i64 0
  %v1331 = shufflevector <8 x i32> %v1330, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1332 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1331
  %v1333 = add i64 0, %v1317
  %v1334 = mul i64 0, 2
  %v1335 = add i64 %v1333, %v1334
  %v1336 = getelementptr inbounds float, ptr %v1324, i64 %v1335
  %v1337 = getelementptr float, ptr %v1336, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1338 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1337, <8 x i1> %v1332, <8 x float> zeroinitializer)
  %v1339 = mul i64 %v1317, 6
  %v1340 = add i64 0, %v1339
  %v1341 = add i64 %v1340, 0
  %v1342 = getelementptr inbounds float, ptr %v1326, i64 %v1341
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1338, ptr align 4 %v1342, <8 x i1> %v1332)
  %v1343 = add nsw i64 %v1317, 1
  br label %b221
b223:
  %v1344 = add nsw i64 %v1315, 1
  br label %b218
b220:
  %v1345 = add i64 %v7, 0
  %v1346 = sdiv i64 %v1345, 1
  %v1347 = add i64 %v2, 1
  %v1348 = mul i64 %v1346, %v2
  %v1349 = sdiv i64 %v1348, %v3
  %v1350 = mul i64 %v1349, 1
  %v1351 = icmp slt i64 %v1350, %v7
  %v1352 = select i1 %v1351, i64 %v1350, i64 %v7
  %v1353 = mul i64 %v1346, %v1347
  %v1354 = sdiv i64 %v1353, %v3
  %v1355 = mul i64 %v1354, 1
  %v1356 = icmp slt i64 %v1355, %v7
  %v1357 = select i1 %v1356, i64 %v1355, i64 %v7
  br label %b224
b224:
  %v1358 = phi i64 [ %v1352, %b220 ], [ %v1380, %b229 ]
  %v1359 = icmp slt i64 %v1358, %v1357
  br i1 %v1359, label %b225, label %b226
b225:
  br label %b227
b227:
  %v1360 = phi i64 [ 0, %b225 ], [ %v1376, %b228 ]
  %v1361 = phi float [ 0xFFF0000000000000, %b225 ], [ %v1375, %b228 ]
  %v1362 = icmp slt i64 %v1360, 2
  br i1 %v1362, label %b228, label %b229
b228:
  %v1363 = mul i64 %v1358, 12
  %v1364 = getelementptr inbounds float, ptr %v48, i64 %v1363
  %v1365 = add i64 0, %v1360
  %v1366 = getelementptr inbounds float, ptr %v66, i64 %v1365
  %v1367 = load float, ptr %v1366, align 4
  %v1368 = mul i64 %v1360, 6
  %v1369 = add i64 0, %v1368
  %v1370 = getelementptr inbounds float, ptr %v1364, i64 %v1369
  %v1371 = load float, ptr %v1370, align 4
  %v1372 = call float @llvm.fabs.f32(float %v1371)
  %v1373 = fcmp une float %v1367, 0x0000000000000000
  %v1374 = select i1 %v1373, float %v1372, float 0xBFF0000000000000
  %v1375 = call float @llvm.maximum.f32(float %v1361, float %v1374)
  %v1376 = add nsw i64 %v1360, 1
  br label %b227
b229:
  %v1377 = mul i64 %v1358, 1
  %v1378 = getelementptr inbounds float, ptr %v94, i64 %v1377
  %v1379 = getelementptr inbounds float, ptr %v1378, i64 0
  store float %v1361, ptr %v1379, align 4
  %v1380 = add nsw i64 %v1358, 1
  br label %b224
b226:
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
  br label %b230
b230:
  %v1394 = phi i64 [ %v1388, %b226 ], [ %v1426, %b235 ]
  %v1395 = icmp slt i64 %v1394, %v1393
  br i1 %v1395, label %b231, label %b232
b231:
  br label %b233
b233:
  %v1396 = phi i64 [ 0, %b231 ], [ %v1422, %b234 ]
  %v1397 = phi float [ 0x7FF0000000000000, %b231 ], [ %v1421, %b234 ]
  %v1398 = icmp slt i64 %v1396, 2
  br i1 %v1398, label %b234, label %b235
b234:
  %v1399 = mul i64 %v1394, 12
  %v1400 = getelementptr inbounds float, ptr %v48, i64 %v1399
  %v1401 = mul i64 %v1394, 1
  %v1402 = getelementptr inbounds float, ptr %v94, i64 %v1401
  %v1403 = getelementptr inbounds float, ptr %v1402, i64 0
  %v1404 = load float, ptr %v1403, align 4
  %v1405 = add i64 0, %v1396
  %v1406 = getelementptr inbounds float, ptr %v66, i64 %v1405
  %v1407 = load float, ptr %v1406, align 4
  %v1408 = mul i64 %v1396, 6
  %v1409 = add i64 0, %v1408
  %v1410 = getelementptr inbounds float, ptr %v1400, i64 %v1409
  %v1411 = load float, ptr %v1410, align 4
  %v1412 = call float @llvm.fabs.f32(float %v1411)
  %v1413 = fcmp une float %v1407, 0x0000000000000000
  %v1414 = select i1 %v1413, float %v1412, float 0xBFF0000000000000
  %v1415 = fcmp oeq float %v1414, %v1404
  %v1416 = select i1 %v1415, float 0x3FF0000000000000, float 0x0000000000000000
  %v1417 = add i64 0, %v1396
  %v1418 = sitofp i64 %v1417 to float
  %v1419 = fcmp une float %v1416, 0x0000000000000000
  %v1420 = select i1 %v1419, float %v1418, float 0x4000000000000000
  %v1421 = call float @llvm.minimum.f32(float %v1397, float %v1420)
  %v1422 = add nsw i64 %v1396, 1
  br label %b233
b235:
  %v1423 = mul i64 %v1394, 1
  %v1424 = getelementptr inbounds float, ptr %v96, i64 %v1423
  %v1425 = getelementptr inbounds float, ptr %v1424, i64 0
  store float %v1397, ptr %v1425, align 4
  %v1426 = add nsw i64 %v1394, 1
  br label %b230
b232:
  %v1427 = add i64 %v7, 0
  %v1428 = sdiv i64 %v1427, 1
  %v1429 = add i64 %v2, 1
  %v1430 = mul i64 %v1428, %v2
  %v1431 = sdiv i64 %v1430, %v3
  %v1432 = mul i64 %v1431, 1
  %v1433 = icmp slt i64 %v1432, %v7
  %v1434 = select i1 %v1433, i64 %v1432, i64 %v7
  %v1435 = mul i64 %v1428, %v1429
  %v1436 = sdiv i64 %v1435, %v3
  %v1437 = mul i64 %v1436, 1
  %v1438 = icmp slt i64 %v1437, %v7
  %v1439 = select i1 %v1438, i64 %v1437, i64 %v7
  br label %b236
b236:
  %v1440 = phi i64 [ %v1434, %b232 ], [ %v1478, %b241 ]
  %v1441 = icmp slt i64 %v1440, %v1439
  br i1 %v1441, label %b237, label %b238
b237:
  %v1442 = icmp ult i64 6, 8
  %v1443 = select i1 %v1442, i64 6, i64 8
  %v1444 = trunc i64 %v1443 to i32
  %v1445 = insertelement <8 x i32> poison, i32 %v1444, i64 0
  %v1446 = shufflevector <8 x i32> %v1445, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1447 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1446
  br label %b239
b239:
  %v1448 = phi i64 [ 0, %b237 ], [ %v1473, %b240 ]
  %v1449 = phi <8 x float> [ splat (float 0x0000000000000000), %b237 ], [ %v1472, %b240 ]
  %v1450 = icmp slt i64 %v1448, 2
  br i1 %v1450, label %b240, label %b241
b240:
  %v1451 = add i64 0, %v1448
  %v1452 = sitofp i64 %v1451 to float
  %v1453 = mul i64 %v1440, 1
  %v1454 = getelementptr inbounds float, ptr %v96, i64 %v1453
  %v1455 = getelementptr inbounds float, ptr %v1454, i64 0
  %v1456 = load float, ptr %v1455, align 4
  %v1457 = fcmp oeq float %v1452, %v1456
  %v1458 = select i1 %v1457, float 0x3FF0000000000000, float 0x0000000000000000
  %v1459 = mul i64 %v1440, 12
  %v1460 = getelementptr inbounds float, ptr %v48, i64 %v1459
  %v1461 = add i64 0, 0
  %v1462 = mul i64 %v1448, 6
  %v1463 = add i64 %v1461, %v1462
  %v1464 = getelementptr inbounds float, ptr %v1460, i64 %v1463
  %v1465 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1464, <8 x i1> %v1447, <8 x float> zeroinitializer)
  %v1466 = insertelement <8 x float> poison, float %v1458, i64 0
  %v1467 = shufflevector <8 x float> %v1466, <8 x float> poison, <8 x i32> zeroinitializer
  %v1468 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1469 = shufflevector <8 x float> %v1468, <8 x float> poison, <8 x i32> zeroinitializer
  %v1470 = fcmp une <8 x float> %v1467, splat (float 0x0000000000000000)
  %v1471 = select <8 x i1> %v1470, <8 x float> %v1465, <8 x float> %v1469
  %v1472 = fadd <8 x float> %v1449, %v1471
  %v1473 = add nsw i64 %v1448, 1
  br label %b239
b241:
  %v1474 = mul i64 %v1440, 6
  %v1475 = getelementptr inbounds float, ptr %v98, i64 %v1474
  %v1476 = add i64 0, 0
  %v1477 = getelementptr inbounds float, ptr %v1475, i64 %v1476
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1449, ptr align 4 %v1477, <8 x i1> %v1447)
  %v1478 = add nsw i64 %v1440, 1
  br label %b236
b238:
  %v1479 = add i64 %v7, 0
  %v1480 = sdiv i64 %v1479, 1
  %v1481 = add i64 %v2, 1
  %v1482 = mul i64 %v1480, %v2
  %v1483 = sdiv i64 %v1482, %v3
  %v1484 = mul i64 %v1483, 1
  %v1485 = icmp slt i64 %v1484, %v7
  %v1486 = select i1 %v1485, i64 %v1484, i64 %v7
  %v1487 = mul i64 %v1480, %v1481
  %v1488 = sdiv i64 %v1487, %v3
  %v1489 = mul i64 %v1488, 1
  %v1490 = icmp slt i64 %v1489, %v7
  %v1491 = select i1 %v1490, i64 %v1489, i64 %v7
  br label %b242
b242:
  %v1492 = phi i64 [ %v1486, %b238 ], [ %v1544, %b243 ]
  %v1493 = icmp slt i64 %v1492, %v1491
  br i1 %v1493, label %b243, label %b244
b243:
  %v1494 = getelementptr inbounds float, ptr %v70, i64 0
  %v1495 = load float, ptr %v1494, align 4
  %v1496 = mul i64 %v1492, 1
  %v1497 = getelementptr inbounds float, ptr %v96, i64 %v1496
  %v1498 = getelementptr inbounds float, ptr %v1497, i64 0
  %v1499 = load float, ptr %v1498, align 4
  %v1500 = fcmp oeq float %v1495, %v1499
  %v1501 = select i1 %v1500, float 0x3FF0000000000000, float 0x0000000000000000
  %v1502 = mul i64 %v1492, 12
  %v1503 = getelementptr inbounds float, ptr %v48, i64 %v1502
  %v1504 = getelementptr inbounds float, ptr %v1503, i64 0
  %v1505 = load float, ptr %v1504, align 4
  %v1506 = getelementptr inbounds float, ptr %v1503, i64 6
  %v1507 = load float, ptr %v1506, align 4
  %v1508 = fcmp une float %v1501, 0x0000000000000000
  %v1509 = select i1 %v1508, float %v1505, float %v1507
  %v1510 = mul i64 %v1492, 6
  %v1511 = getelementptr inbounds float, ptr %v98, i64 %v1510
  %v1512 = getelementptr inbounds float, ptr %v1511, i64 0
  %v1513 = load float, ptr %v1512, align 4
  %v1514 = mul i64 %v1492, 10
  %v1515 = getelementptr inbounds float, ptr %v50, i64 %v1514
  %v1516 = icmp ult i64 5, 8
  %v1517 = select i1 %v1516, i64 5, i64 8
  %v1518 = trunc i64 %v1517 to i32
  %v1519 = insertelement <8 x i32> poison, i32 %v1518, i64 0
  %v1520 = shufflevector <8 x i32> %v1519, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1521 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1520
  %v1522 = add i64 1, 0
  %v1523 = getelementptr inbounds float, ptr %v1503, i64 %v1522
  %v1524 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1523, <8 x i1> %v1521, <8 x float> zeroinitializer)
  %v1525 = add i64 7, 0
  %v1526 = getelementptr inbounds float, ptr %v1503, i64 %v1525
  %v1527 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1526, <8 x i1> %v1521, <8 x float> zeroinitializer)
  %v1528 = insertelement <8 x float> poison, float %v1501, i64 0
  %v1529 = shufflevector <8 x float> %v1528, <8 x float> poison, <8 x i32> zeroinitializer
  %v1530 = fcmp une <8 x float> %v1529, splat (float 0x0000000000000000)
  %v1531 = select <8 x i1> %v1530, <8 x float> %v1524, <8 x float> %v1527
  %v1532 = add i64 1, 0
  %v1533 = getelementptr inbounds float, ptr %v1511, i64 %v1532
  %v1534 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1533, <8 x i1> %v1521, <8 x float> zeroinitializer)
  %v1535 = insertelement <8 x float> poison, float %v1513, i64 0
  %v1536 = shufflevector <8 x float> %v1535, <8 x float> poison, <8 x i32> zeroinitializer
  %v1537 = fdiv <8 x float> %v1534, %v1536
  %v1538 = insertelement <8 x float> poison, float %v1509, i64 0
  %v1539 = shufflevector <8 x float> %v1538, <8 x float> poison, <8 x i32> zeroinitializer
  %v1540 = fmul <8 x float> %v1539, %v1537
  %v1541 = fsub <8 x float> %v1531, %v1540
  %v1542 = add i64 0, 0
  %v1543 = getelementptr inbounds float, ptr %v1515, i64 %v1542
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1541, ptr align 4 %v1543, <8 x i1> %v1521)
  %v1544 = add nsw i64 %v1492, 1
  br label %b242
b244:
  %v1545 = add i64 %v7, 0
  %v1546 = sdiv i64 %v1545, 1
  %v1547 = add i64 %v2, 1
  %v1548 = mul i64 %v1546, %v2
  %v1549 = sdiv i64 %v1548, %v3
  %v1550 = mul i64 %v1549, 1
  %v1551 = icmp slt i64 %v1550, %v7
  %v1552 = select i1 %v1551, i64 %v1550, i64 %v7
  %v1553 = mul i64 %v1546, %v1547
  %v1554 = sdiv i64 %v1553, %v3
  %v1555 = mul i64 %v1554, 1
  %v1556 = icmp slt i64 %v1555, %v7
  %v1557 = select i1 %v1556, i64 %v1555, i64 %v7
  br label %b245
b245:
  %v1558 = phi i64 [ %v1552, %b244 ], [ %v1580, %b246 ]
  %v1559 = icmp slt i64 %v1558, %v1557
  br i1 %v1559, label %b246, label %b247
b246:
  %v1560 = mul i64 %v1558, 6
  %v1561 = getelementptr inbounds float, ptr %v98, i64 %v1560
  %v1562 = getelementptr inbounds float, ptr %v1561, i64 0
  %v1563 = load float, ptr %v1562, align 4
  %v1564 = mul i64 %v1558, 10
  %v1565 = getelementptr inbounds float, ptr %v50, i64 %v1564
  %v1566 = icmp ult i64 5, 8
  %v1567 = select i1 %v1566, i64 5, i64 8
  %v1568 = trunc i64 %v1567 to i32
  %v1569 = insertelement <8 x i32> poison, i32 %v1568, i64 0
  %v1570 = shufflevector <8 x i32> %v1569, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1571 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1570
  %v1572 = add i64 1, 0
  %v1573 = getelementptr inbounds float, ptr %v1561, i64 %v1572
  %v1574 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1573, <8 x i1> %v1571, <8 x float> zeroinitializer)
  %v1575 = insertelement <8 x float> poison, float %v1563, i64 0
  %v1576 = shufflevector <8 x float> %v1575, <8 x float> poison, <8 x i32> zeroinitializer
  %v1577 = fdiv <8 x float> %v1574, %v1576
  %v1578 = add i64 5, 0
  %v1579 = getelementptr inbounds float, ptr %v1565, i64 %v1578
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1577, ptr align 4 %v1579, <8 x i1> %v1571)
  %v1580 = add nsw i64 %v1558, 1
  br label %b245
b247:
  %v1581 = add i64 %v7, 0
  %v1582 = sdiv i64 %v1581, 1
  %v1583 = add i64 %v2, 1
  %v1584 = mul i64 %v1582, %v2
  %v1585 = sdiv i64 %v1584, %v3
  %v1586 = mul i64 %v1585, 1
  %v1587 = icmp slt i64 %v1586, %v7
  %v1588 = select i1 %v1587, i64 %v1586, i64 %v7
  %v1589 = mul i64 %v1582, %v1583
  %v1590 = sdiv i64 %v1589, %v3
  %v1591 = mul i64 %v1590, 1
  %v1592 = icmp slt i64 %v1591, %v7
  %v1593 = select i1 %v1592, i64 %v1591, i64 %v7
  br label %b248
b248:
  %v1594 = phi i64 [ %v1588, %b247 ], [ %v1616, %b253 ]
  %v1595 = icmp slt i64 %v1594, %v1593
  br i1 %v1595, label %b249, label %b250
b249:
  br label %b251
b251:
  %v1596 = phi i64 [ 0, %b249 ], [ %v1612, %b252 ]
  %v1597 = phi float [ 0xFFF0000000000000, %b249 ], [ %v1611, %b252 ]
  %v1598 = icmp slt i64 %v1596, 2
  br i1 %v1598, label %b252, label %b253
b252:
  %v1599 = mul i64 %v1594, 10
  %v1600 = getelementptr inbounds float, ptr %v50, i64 %v1599
  %v1601 = add i64 0, %v1596
  %v1602 = getelementptr inbounds float, ptr %v68, i64 %v1601
  %v1603 = load float, ptr %v1602, align 4
  %v1604 = mul i64 %v1596, 5
  %v1605 = add i64 0, %v1604
  %v1606 = getelementptr inbounds float, ptr %v1600, i64 %v1605
  %v1607 = load float, ptr %v1606, align 4
  %v1608 = call float @llvm.fabs.f32(float %v1607)
  %v1609 = fcmp une float %v1603, 0x0000000000000000
  %v1610 = select i1 %v1609, float %v1608, float 0xBFF0000000000000
  %v1611 = call float @llvm.maximum.f32(float %v1597, float %v1610)
  %v1612 = add nsw i64 %v1596, 1
  br label %b251
b253:
  %v1613 = mul i64 %v1594, 1
  %v1614 = getelementptr inbounds float, ptr %v94, i64 %v1613
  %v1615 = getelementptr inbounds float, ptr %v1614, i64 0
  store float %v1597, ptr %v1615, align 4
  %v1616 = add nsw i64 %v1594, 1
  br label %b248
b250:
  %v1617 = add i64 %v7, 0
  %v1618 = sdiv i64 %v1617, 1
  %v1619 = add i64 %v2, 1
  %v1620 = mul i64 %v1618, %v2
  %v1621 = sdiv i64 %v1620, %v3
  %v1622 = mul i64 %v1621, 1
  %v1623 = icmp slt i64 %v1622, %v7
  %v1624 = select i1 %v1623, i64 %v1622, i64 %v7
  %v1625 = mul i64 %v1618, %v1619
  %v1626 = sdiv i64 %v1625, %v3
  %v1627 = mul i64 %v1626, 1
  %v1628 = icmp slt i64 %v1627, %v7
  %v1629 = select i1 %v1628, i64 %v1627, i64 %v7
  br label %b254
b254:
  %v1630 = phi i64 [ %v1624, %b250 ], [ %v1662, %b259 ]
  %v1631 = icmp slt i64 %v1630, %v1629
  br i1 %v1631, label %b255, label %b256
b255:
  br label %b257
b257:
  %v1632 = phi i64 [ 0, %b255 ], [ %v1658, %b258 ]
  %v1633 = phi float [ 0x7FF0000000000000, %b255 ], [ %v1657, %b258 ]
  %v1634 = icmp slt i64 %v1632, 2
  br i1 %v1634, label %b258, label %b259
b258:
  %v1635 = mul i64 %v1630, 10
  %v1636 = getelementptr inbounds float, ptr %v50, i64 %v1635
  %v1637 = mul i64 %v1630, 1
  %v1638 = getelementptr inbounds float, ptr %v94, i64 %v1637
  %v1639 = getelementptr inbounds float, ptr %v1638, i64 0
  %v1640 = load float, ptr %v1639, align 4
  %v1641 = add i64 0, %v1632
  %v1642 = getelementptr inbounds float, ptr %v68, i64 %v1641
  %v1643 = load float, ptr %v1642, align 4
  %v1644 = mul i64 %v1632, 5
  %v1645 = add i64 0, %v1644
  %v1646 = getelementptr inbounds float, ptr %v1636, i64 %v1645
  %v1647 = load float, ptr %v1646, align 4
  %v1648 = call float @llvm.fabs.f32(float %v1647)
  %v1649 = fcmp une float %v1643, 0x0000000000000000
  %v1650 = select i1 %v1649, float %v1648, float 0xBFF0000000000000
  %v1651 = fcmp oeq float %v1650, %v1640
  %v1652 = select i1 %v1651, float 0x3FF0000000000000, float 0x0000000000000000
  %v1653 = add i64 0, %v1632
  %v1654 = sitofp i64 %v1653 to float
  %v1655 = fcmp une float %v1652, 0x0000000000000000
  %v1656 = select i1 %v1655, float %v1654, float 0x4000000000000000
  %v1657 = call float @llvm.minimum.f32(float %v1633, float %v1656)
  %v1658 = add nsw i64 %v1632, 1
  br label %b257
b259:
  %v1659 = mul i64 %v1630, 1
  %v1660 = getelementptr inbounds float, ptr %v96, i64 %v1659
  %v1661 = getelementptr inbounds float, ptr %v1660, i64 0
  store float %v1633, ptr %v1661, align 4
  %v1662 = add nsw i64 %v1630, 1
  br label %b254
b256:
  %v1663 = add i64 %v7, 0
  %v1664 = sdiv i64 %v1663, 1
  %v1665 = add i64 %v2, 1
  %v1666 = mul i64 %v1664, %v2
  %v1667 = sdiv i64 %v1666, %v3
  %v1668 = mul i64 %v1667, 1
  %v1669 = icmp slt i64 %v1668, %v7
  %v1670 = select i1 %v1669, i64 %v1668, i64 %v7
  %v1671 = mul i64 %v1664, %v1665
  %v1672 = sdiv i64 %v1671, %v3
  %v1673 = mul i64 %v1672, 1
  %v1674 = icmp slt i64 %v1673, %v7
  %v1675 = select i1 %v1674, i64 %v1673, i64 %v7
  br label %b260
b260:
  %v1676 = phi i64 [ %v1670, %b256 ], [ %v1714, %b265 ]
  %v1677 = icmp slt i64 %v1676, %v1675
  br i1 %v1677, label %b261, label %b262
b261:
  %v1678 = icmp ult i64 5, 8
  %v1679 = select i1 %v1678, i64 5, i64 8
  %v1680 = trunc i64 %v1679 to i32
  %v1681 = insertelement <8 x i32> poison, i32 %v1680, i64 0
  %v1682 = shufflevector <8 x i32> %v1681, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1683 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1682
  br label %b263
b263:
  %v1684 = phi i64 [ 0, %b261 ], [ %v1709, %b264 ]
  %v1685 = phi <8 x float> [ splat (float 0x0000000000000000), %b261 ], [ %v1708, %b264 ]
  %v1686 = icmp slt i64 %v1684, 2
  br i1 %v1686, label %b264, label %b265
b264:
  %v1687 = add i64 0, %v1684
  %v1688 = sitofp i64 %v1687 to float
  %v1689 = mul i64 %v1676, 1
  %v1690 = getelementptr inbounds float, ptr %v96, i64 %v1689
  %v1691 = getelementptr inbounds float, ptr %v1690, i64 0
  %v1692 = load float, ptr %v1691, align 4
  %v1693 = fcmp oeq float %v1688, %v1692
  %v1694 = select i1 %v1693, float 0x3FF0000000000000, float 0x0000000000000000
  %v1695 = mul i64 %v1676, 10
  %v1696 = getelementptr inbounds float, ptr %v50, i64 %v1695
  %v1697 = add i64 0, 0
  %v1698 = mul i64 %v1684, 5
  %v1699 = add i64 %v1697, %v1698
  %v1700 = getelementptr inbounds float, ptr %v1696, i64 %v1699
  %v1701 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1700, <8 x i1> %v1683, <8 x float> zeroinitializer)
  %v1702 = insertelement <8 x float> poison, float %v1694, i64 0
  %v1703 = shufflevector <8 x float> %v1702, <8 x float> poison, <8 x i32> zeroinitializer
  %v1704 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1705 = shufflevector <8 x float> %v1704, <8 x float> poison, <8 x i32> zeroinitializer
  %v1706 = fcmp une <8 x float> %v1703, splat (float 0x0000000000000000)
  %v1707 = select <8 x i1> %v1706, <8 x float> %v1701, <8 x float> %v1705
  %v1708 = fadd <8 x float> %v1685, %v1707
  %v1709 = add nsw i64 %v1684, 1
  br label %b263
b265:
  %v1710 = mul i64 %v1676, 5
  %v1711 = getelementptr inbounds float, ptr %v100, i64 %v1710
  %v1712 = add i64 0, 0
  %v1713 = getelementptr inbounds float, ptr %v1711, i64 %v1712
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1685, ptr align 4 %v1713, <8 x i1> %v1683)
  %v1714 = add nsw i64 %v1676, 1
  br label %b260
b262:
  %v1715 = add i64 %v7, 0
  %v1716 = sdiv i64 %v1715, 1
  %v1717 = add i64 %v2, 1
  %v1718 = mul i64 %v1716, %v2
  %v1719 = sdiv i64 %v1718, %v3
  %v1720 = mul i64 %v1719, 1
  %v1721 = icmp slt i64 %v1720, %v7
  %v1722 = select i1 %v1721, i64 %v1720, i64 %v7
  %v1723 = mul i64 %v1716, %v1717
  %v1724 = sdiv i64 %v1723, %v3
  %v1725 = mul i64 %v1724, 1
  %v1726 = icmp slt i64 %v1725, %v7
  %v1727 = select i1 %v1726, i64 %v1725, i64 %v7
  br label %b266
b266:
  %v1728 = phi i64 [ %v1722, %b262 ], [ %v1784, %b267 ]
  %v1729 = icmp slt i64 %v1728, %v1727
  br i1 %v1729, label %b267, label %b268
b267:
  %v1730 = getelementptr inbounds float, ptr %v70, i64 0
  %v1731 = load float, ptr %v1730, align 4
  %v1732 = mul i64 %v1728, 1
  %v1733 = getelementptr inbounds float, ptr %v96, i64 %v1732
  %v1734 = getelementptr inbounds float, ptr %v1733, i64 0
  %v1735 = load float, ptr %v1734, align 4
  %v1736 = fcmp oeq float %v1731, %v1735
  %v1737 = select i1 %v1736, float 0x3FF0000000000000, float 0x0000000000000000
  %v1738 = mul i64 %v1728, 10
  %v1739 = getelementptr inbounds float, ptr %v50, i64 %v1738
  %v1740 = getelementptr inbounds float, ptr %v1739, i64 0
  %v1741 = load float, ptr %v1740, align 4
  %v1742 = getelementptr inbounds float, ptr %v1739, i64 5
  %v1743 = load float, ptr %v1742, align 4
  %v1744 = fcmp une float %v1737, 0x0000000000000000
  %v1745 = select i1 %v1744, float %v1741, float %v1743
  %v1746 = mul i64 %v1728, 5
  %v1747 = getelementptr inbounds float, ptr %v100, i64 %v1746
  %v1748 = getelementptr inbounds float, ptr %v1747, i64 0
  %v1749 = load float, ptr %v1748, align 4
  %v1750 = add i64 %v734, 0
  %v1751 = and i64 %v1750, %v186
  %v1752 = mul i64 %v1751, %v7
  %v1753 = add i64 %v1752, %v1728
  %v1754 = mul i64 %v1753, 8
  %v1755 = getelementptr inbounds float, ptr %v52, i64 %v1754
  %v1756 = icmp ult i64 4, 8
  %v1757 = select i1 %v1756, i64 4, i64 8
  %v1758 = trunc i64 %v1757 to i32
  %v1759 = insertelement <8 x i32> poison, i32 %v1758, i64 0
  %v1760 = shufflevector <8 x i32> %v1759, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1761 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1760
  %v1762 = add i64 1, 0
  %v1763 = getelementptr inbounds float, ptr %v1739, i64 %v1762
  %v1764 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1763, <8 x i1> %v1761, <8 x float> zeroinitializer)
  %v1765 = add i64 6, 0
  %v1766 = getelementptr inbounds float, ptr %v1739, i64 %v1765
  %v1767 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1766, <8 x i1> %v1761, <8 x float> zeroinitializer)
  %v1768 = insertelement <8 x float> poison, float %v1737, i64 0
  %v1769 = shufflevector <8 x float> %v1768, <8 x float> poison, <8 x i32> zeroinitializer
  %v1770 = fcmp une <8 x float> %v1769, splat (float 0x0000000000000000)
  %v1771 = select <8 x i1> %v1770, <8 x float> %v1764, <8 x float> %v1767
  %v1772 = add i64 1, 0
  %v1773 = getelementptr inbounds float, ptr %v1747, i64 %v1772
  %v1774 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1773, <8 x i1> %v1761, <8 x float> zeroinitializer)
  %v1775 = insertelement <8 x float> poison, float %v1749, i64 0
  %v1776 = shufflevector <8 x float> %v1775, <8 x float> poison, <8 x i32> zeroinitializer
  %v1777 = fdiv <8 x float> %v1774, %v1776
  %v1778 = insertelement <8 x float> poison, float %v1745, i64 0
  %v1779 = shufflevector <8 x float> %v1778, <8 x float> poison, <8 x i32> zeroinitializer
  %v1780 = fmul <8 x float> %v1779, %v1777
  %v1781 = fsub <8 x float> %v1771, %v1780
  %v1782 = add i64 0, 0
  %v1783 = getelementptr inbounds float, ptr %v1755, i64 %v1782
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1781, ptr align 4 %v1783, <8 x i1> %v1761)
  %v1784 = add nsw i64 %v1728, 1
  br label %b266
b268:
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
  br label %b269
b269:
  %v1798 = phi i64 [ %v1792, %b268 ], [ %v1824, %b270 ]
  %v1799 = icmp slt i64 %v1798, %v1797
  br i1 %v1799, label %b270, label %b271
b270:
  %v1800 = mul i64 %v1798, 5
  %v1801 = getelementptr inbounds float, ptr %v100, i64 %v1800
  %v1802 = getelementptr inbounds float, ptr %v1801, i64 0
  %v1803 = load float, ptr %v1802, align 4
  %v1804 = add i64 %v734, 0
  %v1805 = and i64 %v1804, %v186
  %v1806 = mul i64 %v1805, %v7
  %v1807 = add i64 %v1806, %v1798
  %v1808 = mul i64 %v1807, 8
  %v1809 = getelementptr inbounds float, ptr %v52, i64 %v1808
  %v1810 = icmp ult i64 4, 8
  %v1811 = select i1 %v1810, i64 4, i64 8
  %v1812 = trunc i64 %v1811 to i32
  %v1813 = insertelement <8 x i32> poison, i32 %v1812, i64 0
  %v1814 = shufflevector <8 x i32> %v1813, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1815 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1814
  %v1816 = add i64 1, 0
  %v1817 = getelementptr inbounds float, ptr %v1801, i64 %v1816
  %v1818 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1817, <8 x i1> %v1815, <8 x float> zeroinitializer)
  %v1819 = insertelement <8 x float> poison, float %v1803, i64 0
  %v1820 = shufflevector <8 x float> %v1819, <8 x float> poison, <8 x i32> zeroinitializer
  %v1821 = fdiv <8 x float> %v1818, %v1820
  %v1822 = add i64 4, 0
  %v1823 = getelementptr inbounds float, ptr %v1809, i64 %v1822
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1821, ptr align 4 %v1823, <8 x i1> %v1815)
  %v1824 = add nsw i64 %v1798, 1
  br label %b269
b271:
  %v1825 = add i64 %v7, 0
  %v1826 = sdiv i64 %v1825, 1
  %v1827 = add i64 %v2, 1
  %v1828 = mul i64 %v1826, %v2
  %v1829 = sdiv i64 %v1828, %v3
  %v1830 = mul i64 %v1829, 1
  %v1831 = icmp slt i64 %v1830, %v7
  %v1832 = select i1 %v1831, i64 %v1830, i64 %v7
  %v1833 = mul i64 %v1826, %v1827
  %v1834 = sdiv i64 %v1833, %v3
  %v1835 = mul i64 %v1834, 1
  %v1836 = icmp slt i64 %v1835, %v7
  %v1837 = select i1 %v1836, i64 %v1835, i64 %v7
  br label %b272
b272:
  %v1838 = phi i64 [ %v1832, %b271 ], [ %v1878, %b277 ]
  %v1839 = icmp slt i64 %v1838, %v1837
  br i1 %v1839, label %b273, label %b274
b273:
  %v1840 = icmp ult i64 4, 8
  %v1841 = select i1 %v1840, i64 4, i64 8
  %v1842 = trunc i64 %v1841 to i32
  %v1843 = insertelement <8 x i32> poison, i32 %v1842, i64 0
  %v1844 = shufflevector <8 x i32> %v1843, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1845 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1844
  br label %b275
b275:
  %v1846 = phi i64 [ 0, %b273 ], [ %v1873, %b276 ]
  %v1847 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v1872, %b276 ]
  %v1848 = icmp slt i64 %v1846, 2
  br i1 %v1848, label %b276, label %b277
b276:
  %v1849 = add i64 %v734, 0
  %v1850 = and i64 %v1849, %v186
  %v1851 = mul i64 %v1850, %v7
  %v1852 = add i64 %v1851, %v1838
  %v1853 = mul i64 %v1852, 8
  %v1854 = getelementptr inbounds float, ptr %v52, i64 %v1853
  %v1855 = add i64 %v734, 0
  %v1856 = and i64 %v1855, %v202
  %v1857 = mul i64 %v1856, %v7
  %v1858 = add i64 %v1857, %v1838
  %v1859 = mul i64 %v1858, 2
  %v1860 = getelementptr inbounds float, ptr %v84, i64 %v1859
  %v1861 = add i64 0, %v1846
  %v1862 = getelementptr inbounds float, ptr %v1860, i64 %v1861
  %v1863 = load float, ptr %v1862, align 4
  %v1864 = add i64 0, 0
  %v1865 = mul i64 %v1846, 4
  %v1866 = add i64 %v1864, %v1865
  %v1867 = getelementptr inbounds float, ptr %v1854, i64 %v1866
  %v1868 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1867, <8 x i1> %v1845, <8 x float> zeroinitializer)
  %v1869 = insertelement <8 x float> poison, float %v1863, i64 0
  %v1870 = shufflevector <8 x float> %v1869, <8 x float> poison, <8 x i32> zeroinitializer
  %v1871 = fmul <8 x float> %v1868, %v1870
  %v1872 = fadd <8 x float> %v1847, %v1871
  %v1873 = add nsw i64 %v1846, 1
  br label %b275
b277:
  %v1874 = mul i64 %v1838, 4
  %v1875 = getelementptr inbounds float, ptr %v88, i64 %v1874
  %v1876 = add i64 0, 0
  %v1877 = getelementptr inbounds float, ptr %v1875, i64 %v1876
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1847, ptr align 4 %v1877, <8 x i1> %v1845)
  %v1878 = add nsw i64 %v1838, 1
  br label %b272
b274:
  %v1879 = add i64 %v7, 0
  %v1880 = sdiv i64 %v1879, 1
  %v1881 = add i64 %v2, 1
  %v1882 = mul i64 %v1880, %v2
  %v1883 = sdiv i64 %v1882, %v3
  %v1884 = mul i64 %v1883, 1
  %v1885 = icmp slt i64 %v1884, %v7
  %v1886 = select i1 %v1885, i64 %v1884, i64 %v7
  %v1887 = mul i64 %v1880, %v1881
  %v1888 = sdiv i64 %v1887, %v3
  %v1889 = mul i64 %v1888, 1
  %v1890 = icmp slt i64 %v1889, %v7
  %v1891 = select i1 %v1890, i64 %v1889, i64 %v7
  br label %b278
b278:
  %v1892 = phi i64 [ %v1886, %b274 ], [ %v1937, %b283 ]
  %v1893 = icmp slt i64 %v1892, %v1891
  br i1 %v1893, label %b279, label %b280
b279:
  br label %b281
b281:
  %v1894 = phi i64 [ 0, %b279 ], [ %v1936, %b286 ]
  %v1895 = icmp slt i64 %v1894, 4
  br i1 %v1895, label %b282, label %b283
b282:
  %v1896 = icmp ult i64 4, 8
  %v1897 = select i1 %v1896, i64 4, i64 8
  %v1898 = trunc i64 %v1897 to i32
  %v1899 = insertelement <8 x i32> poison, i32 %v1898, i64 0
  %v1900 = shufflevector <8 x i32> %v1899, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1901 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1900
  br label %b284
b284:
  %v1902 = phi i64 [ 0, %b282 ], [ %v1925, %b285 ]
  %v1903 = phi <8 x float> [ splat (float 0x0000000000000000), %b282 ], [ %v1924, %b285 ]
  %v1904 = icmp slt i64 %v1902, 2
  br i1 %v1904, label %b285, label %b286
b285:
  %v1905 = add i64 %v734, 0
  %v1906 = and i64 %v1905, %v186
  %v1907 = mul i64 %v1906, %v7
  %v1908 = add i64 %v1907, %v1892
  %v1909 = mul i64 %v1908, 8
  %v1910 = getelementptr inbounds float, ptr %v52, i64 %v1909
  %v1911 = add i64 0, %v1894
  %v1912 = mul i64 %v1902, 4
  %v1913 = add i64 %v1911, %v1912
  %v1914 = getelementptr inbounds float, ptr %v1910, i64 %v1913
  %v1915 = load float, ptr %v1914, align 4
  %v1916 = add i64 0, 0
  %v1917 = mul i64 %v1902, 4
  %v1918 = add i64 %v1916, %v1917
  %v1919 = getelementptr inbounds float, ptr %v20, i64 %v1918
  %v1920 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1919, <8 x i1> %v1901, <8 x float> zeroinitializer)
  %v1921 = insertelement <8 x float> poison, float %v1915, i64 0
  %v1922 = shufflevector <8 x float> %v1921, <8 x float> poison, <8 x i32> zeroinitializer
  %v1923 = fmul <8 x float> %v1920, %v1922
  %v1924 = fadd <8 x float> %v1903, %v1923
  %v1925 = add nsw i64 %v1902, 1
  br label %b284
b286:
  %v1926 = add i64 %v734, 0
  %v1927 = and i64 %v1926, %v196
  %v1928 = mul i64 %v1927, %v7
  %v1929 = add i64 %v1928, %v1892
  %v1930 = mul i64 %v1929, 16
  %v1931 = getelementptr inbounds float, ptr %v78, i64 %v1930
  %v1932 = mul i64 %v1894, 4
  %v1933 = add i64 0, %v1932
  %v1934 = add i64 %v1933, 0
  %v1935 = getelementptr inbounds float, ptr %v1931, i64 %v1934
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1903, ptr align 4 %v1935, <8 x i1> %v1901)
  %v1936 = add nsw i64 %v1894, 1
  br label %b281
b283:
  %v1937 = add nsw i64 %v1892, 1
  br label %b278
b280:
  %v1938 = add i64 %v7, 0
  %v1939 = sdiv i64 %v1938, 1
  %v1940 = add i64 %v2, 1
  %v1941 = mul i64 %v1939, %v2
  %v1942 = sdiv i64 %v1941, %v3
  %v1943 = mul i64 %v1942, 1
  %v1944 = icmp slt i64 %v1943, %v7
  %v1945 = select i1 %v1944, i64 %v1943, i64 %v7
  %v1946 = mul i64 %v1939, %v1940
  %v1947 = sdiv i64 %v1946, %v3
  %v1948 = mul i64 %v1947, 1
  %v1949 = icmp slt i64 %v1948, %v7
  %v1950 = select i1 %v1949, i64 %v1948, i64 %v7
  br label %b287
b287:
  %v1951 = phi i64 [ %v1945, %b280 ], [ %v1992, %b292 ]
  %v1952 = icmp slt i64 %v1951, %v1950
  br i1 %v1952, label %b288, label %b289
b288:
  br label %b290
b290:
  %v1953 = phi i64 [ 0, %b288 ], [ %v1991, %b295 ]
  %v1954 = icmp slt i64 %v1953, 4
  br i1 %v1954, label %b291, label %b292
b291:
  %v1955 = icmp ult i64 2, 8
  %v1956 = select i1 %v1955, i64 2, i64 8
  %v1957 = trunc i64 %v1956 to i32
  %v1958 = insertelement <8 x i32> poison, i32 %v1957, i64 0
  %v1959 = shufflevector <8 x i32> %v1958, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1960 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1959
  br label %b293
b293:
  %v1961 = phi i64 [ 0, %b291 ], [ %v1984, %b294 ]
  %v1962 = phi <8 x float> [ splat (float 0x0000000000000000), %b291 ], [ %v1983, %b294 ]
  %v1963 = icmp slt i64 %v1961, 2
  br i1 %v1963, label %b294, label %b295
b294:
  %v1964 = add i64 %v734, 0
  %v1965 = and i64 %v1964, %v186
  %v1966 = mul i64 %v1965, %v7
  %v1967 = add i64 %v1966, %v1951
  %v1968 = mul i64 %v1967, 8
  %v1969 = getelementptr inbounds float, ptr %v52, i64 %v1968
  %v1970 = add i64 0, %v1953
  %v1971 = mul i64 %v1961, 4
  %v1972 = add i64 %v1970, %v1971
  %v1973 = getelementptr inbounds float, ptr %v1969, i64 %v1972
  %v1974 = load float, ptr %v1973, align 4
  %v1975 = add i64 0, 0
  %v1976 = mul i64 %v1961, 2
  %v1977 = add i64 %v1975, %v1976
  %v1978 = getelementptr inbounds float, ptr %v22, i64 %v1977
  %v1979 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1978, <8 x i1> %v1960, <8 x float> zeroinitializer)
  %v1980 = insertelement <8 x float> poison, float %v1974, i64 0
  %v1981 = shufflevector <8 x float> %v1980, <8 x float> poison, <8 x i32> zeroinitializer
  %v1982 = fmul <8 x float> %v1979, %v1981
  %v1983 = fadd <8 x float> %v1962, %v1982
  %v1984 = add nsw i64 %v1961, 1
  br label %b293
b295:
  %v1985 = mul i64 %v1951, 8
  %v1986 = getelementptr inbounds float, ptr %v86, i64 %v1985
  %v1987 = mul i64 %v1953, 2
  %v1988 = add i64 0, %v1987
  %v1989 = add i64 %v1988, 0
  %v1990 = getelementptr inbounds float, ptr %v1986, i64 %v1989
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1962, ptr align 4 %v1990, <8 x i1> %v1960)
  %v1991 = add nsw i64 %v1953, 1
  br label %b290
b292:
  %v1992 = add nsw i64 %v1951, 1
  br label %b287
b289:
  %v1993 = add i64 %v7, 0
  %v1994 = sdiv i64 %v1993, 1
  %v1995 = add i64 %v2, 1
  %v1996 = mul i64 %v1994, %v2
  %v1997 = sdiv i64 %v1996, %v3
  %v1998 = mul i64 %v1997, 1
  %v1999 = icmp slt i64 %v1998, %v7
  %v2000 = select i1 %v1999, i64 %v1998, i64 %v7
  %v2001 = mul i64 %v1994, %v1995
  %v2002 = sdiv i64 %v2001, %v3
  %v2003 = mul i64 %v2002, 1
  %v2004 = icmp slt i64 %v2003, %v7
  %v2005 = select i1 %v2004, i64 %v2003, i64 %v7
  br label %b296
b296:
  %v2006 = phi i64 [ %v2000, %b289 ], [ %v2037, %b297 ]
  %v2007 = icmp slt i64 %v2006, %v2005
  br i1 %v2007, label %b297, label %b298
b297:
  %v2008 = add i64 %v734, 0
  %v2009 = and i64 %v2008, %v192
  %v2010 = mul i64 %v2009, %v7
  %v2011 = add i64 %v2010, %v2006
  %v2012 = mul i64 %v2011, 4
  %v2013 = getelementptr inbounds float, ptr %v74, i64 %v2012
  %v2014 = mul i64 %v2006, 4
  %v2015 = getelementptr inbounds float, ptr %v88, i64 %v2014
  %v2016 = add i64 %v734, 1
  %v2017 = and i64 %v2016, %v178
  %v2018 = mul i64 %v2017, %v7
  %v2019 = add i64 %v2018, %v2006
  %v2020 = mul i64 %v2019, 4
  %v2021 = getelementptr inbounds float, ptr %v26, i64 %v2020
  %v2022 = icmp ult i64 4, 8
  %v2023 = select i1 %v2022, i64 4, i64 8
  %v2024 = trunc i64 %v2023 to i32
  %v2025 = insertelement <8 x i32> poison, i32 %v2024, i64 0
  %v2026 = shufflevector <8 x i32> %v2025, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2027 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2026
  %v2028 = add i64 0, 0
  %v2029 = getelementptr inbounds float, ptr %v2013, i64 %v2028
  %v2030 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2029, <8 x i1> %v2027, <8 x float> zeroinitializer)
  %v2031 = add i64 0, 0
  %v2032 = getelementptr inbounds float, ptr %v2015, i64 %v2031
  %v2033 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2032, <8 x i1> %v2027, <8 x float> zeroinitializer)
  %v2034 = fadd <8 x float> %v2030, %v2033
  %v2035 = add i64 0, 0
  %v2036 = getelementptr inbounds float, ptr %v2021, i64 %v2035
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2034, ptr align 4 %v2036, <8 x i1> %v2027)
  %v2037 = add nsw i64 %v2006, 1
  br label %b296
b298:
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
  br label %b299
b299:
  %v2051 = phi i64 [ %v2045, %b298 ], [ %v2104, %b304 ]
  %v2052 = icmp slt i64 %v2051, %v2050
  br i1 %v2052, label %b300, label %b301
b300:
  br label %b302
b302:
  %v2053 = phi i64 [ 0, %b300 ], [ %v2103, %b307 ]
  %v2054 = icmp slt i64 %v2053, 4
  br i1 %v2054, label %b303, label %b304
b303:
  %v2055 = icmp ult i64 4, 8
  %v2056 = select i1 %v2055, i64 4, i64 8
  %v2057 = trunc i64 %v2056 to i32
  %v2058 = insertelement <8 x i32> poison, i32 %v2057, i64 0
  %v2059 = shufflevector <8 x i32> %v2058, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2060 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2059
  br label %b305
b305:
  %v2061 = phi i64 [ 0, %b303 ], [ %v2096, %b306 ]
  %v2062 = phi <8 x float> [ splat (float 0x0000000000000000), %b303 ], [ %v2095, %b306 ]
  %v2063 = icmp slt i64 %v2061, 4
  br i1 %v2063, label %b306, label %b307
b306:
  %v2064 = mul i64 %v2053, 4
  %v2065 = add i64 0, %v2064
  %v2066 = add i64 %v2065, %v2061
  %v2067 = getelementptr inbounds float, ptr %v62, i64 %v2066
  %v2068 = load float, ptr %v2067, align 4
  %v2069 = add i64 %v734, 0
  %v2070 = and i64 %v2069, %v196
  %v2071 = mul i64 %v2070, %v7
  %v2072 = add i64 %v2071, %v2051
  %v2073 = mul i64 %v2072, 16
  %v2074 = getelementptr inbounds float, ptr %v78, i64 %v2073
  %v2075 = mul i64 %v2053, 4
  %v2076 = add i64 0, %v2075
  %v2077 = add i64 %v2076, %v2061
  %v2078 = getelementptr inbounds float, ptr %v2074, i64 %v2077
  %v2079 = load float, ptr %v2078, align 4
  %v2080 = fsub float %v2068, %v2079
  %v2081 = add i64 %v734, 0
  %v2082 = and i64 %v2081, %v200
  %v2083 = mul i64 %v2082, %v7
  %v2084 = add i64 %v2083, %v2051
  %v2085 = mul i64 %v2084, 16
  %v2086 = getelementptr inbounds float, ptr %v82, i64 %v2085
  %v2087 = add i64 0, 0
  %v2088 = mul i64 %v2061, 4
  %v2089 = add i64 %v2087, %v2088
  %v2090 = getelementptr inbounds float, ptr %v2086, i64 %v2089
  %v2091 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2090, <8 x i1> %v2060, <8 x float> zeroinitializer)
  %v2092 = insertelement <8 x float> poison, float %v2080, i64 0
  %v2093 = shufflevector <8 x float> %v2092, <8 x float> poison, <8 x i32> zeroinitializer
  %v2094 = fmul <8 x float> %v2093, %v2091
  %v2095 = fadd <8 x float> %v2062, %v2094
  %v2096 = add nsw i64 %v2061, 1
  br label %b305
b307:
  %v2097 = mul i64 %v2051, 16
  %v2098 = getelementptr inbounds float, ptr %v102, i64 %v2097
  %v2099 = mul i64 %v2053, 4
  %v2100 = add i64 0, %v2099
  %v2101 = add i64 %v2100, 0
  %v2102 = getelementptr inbounds float, ptr %v2098, i64 %v2101
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2062, ptr align 4 %v2102, <8 x i1> %v2060)
  %v2103 = add nsw i64 %v2053, 1
  br label %b302
b304:
  %v2104 = add nsw i64 %v2051, 1
  br label %b299
b301:
  %v2105 = add i64 %v7, 0
  %v2106 = sdiv i64 %v2105, 1
  %v2107 = add i64 %v2, 1
  %v2108 = mul i64 %v2106, %v2
  %v2109 = sdiv i64 %v2108, %v3
  %v2110 = mul i64 %v2109, 1
  %v2111 = icmp slt i64 %v2110, %v7
  %v2112 = select i1 %v2111, i64 %v2110, i64 %v7
  %v2113 = mul i64 %v2106, %v2107
  %v2114 = sdiv i64 %v2113, %v3
  %v2115 = mul i64 %v2114, 1
  %v2116 = icmp slt i64 %v2115, %v7
  %v2117 = select i1 %v2116, i64 %v2115, i64 %v7
  br label %b308
b308:
  %v2118 = phi i64 [ %v2112, %b301 ], [ %v2161, %b313 ]
  %v2119 = icmp slt i64 %v2118, %v2117
  br i1 %v2119, label %b309, label %b310
b309:
  br label %b311
b311:
  %v2120 = phi i64 [ 0, %b309 ], [ %v2160, %b316 ]
  %v2121 = icmp slt i64 %v2120, 4
  br i1 %v2121, label %b312, label %b313
b312:
  %v2122 = icmp ult i64 4, 8
  %v2123 = select i1 %v2122, i64 4, i64 8
  %v2124 = trunc i64 %v2123 to i32
  %v2125 = insertelement <8 x i32> poison, i32 %v2124, i64 0
  %v2126 = shufflevector <8 x i32> %v2125, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2127 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2126
  br label %b314
b314:
  %v2128 = phi i64 [ 0, %b312 ], [ %v2153, %b315 ]
  %v2129 = phi <8 x float> [ splat (float 0x0000000000000000), %b312 ], [ %v2152, %b315 ]
  %v2130 = icmp slt i64 %v2128, 2
  br i1 %v2130, label %b315, label %b316
b315:
  %v2131 = mul i64 %v2118, 8
  %v2132 = getelementptr inbounds float, ptr %v86, i64 %v2131
  %v2133 = mul i64 %v2120, 2
  %v2134 = add i64 0, %v2133
  %v2135 = add i64 %v2134, %v2128
  %v2136 = getelementptr inbounds float, ptr %v2132, i64 %v2135
  %v2137 = load float, ptr %v2136, align 4
  %v2138 = add i64 %v734, 0
  %v2139 = and i64 %v2138, %v186
  %v2140 = mul i64 %v2139, %v7
  %v2141 = add i64 %v2140, %v2118
  %v2142 = mul i64 %v2141, 8
  %v2143 = getelementptr inbounds float, ptr %v52, i64 %v2142
  %v2144 = add i64 0, 0
  %v2145 = mul i64 %v2128, 4
  %v2146 = add i64 %v2144, %v2145
  %v2147 = getelementptr inbounds float, ptr %v2143, i64 %v2146
  %v2148 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2147, <8 x i1> %v2127, <8 x float> zeroinitializer)
  %v2149 = insertelement <8 x float> poison, float %v2137, i64 0
  %v2150 = shufflevector <8 x float> %v2149, <8 x float> poison, <8 x i32> zeroinitializer
  %v2151 = fmul <8 x float> %v2150, %v2148
  %v2152 = fadd <8 x float> %v2129, %v2151
  %v2153 = add nsw i64 %v2128, 1
  br label %b314
b316:
  %v2154 = mul i64 %v2118, 16
  %v2155 = getelementptr inbounds float, ptr %v104, i64 %v2154
  %v2156 = mul i64 %v2120, 4
  %v2157 = add i64 0, %v2156
  %v2158 = add i64 %v2157, 0
  %v2159 = getelementptr inbounds float, ptr %v2155, i64 %v2158
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2129, ptr align 4 %v2159, <8 x i1> %v2127)
  %v2160 = add nsw i64 %v2120, 1
  br label %b311
b313:
  %v2161 = add nsw i64 %v2118, 1
  br label %b308
b310:
  %v2162 = add i64 %v7, 0
  %v2163 = sdiv i64 %v2162, 1
  %v2164 = add i64 %v2, 1
  %v2165 = mul i64 %v2163, %v2
  %v2166 = sdiv i64 %v2165, %v3
  %v2167 = mul i64 %v2166, 1
  %v2168 = icmp slt i64 %v2167, %v7
  %v2169 = select i1 %v2168, i64 %v2167, i64 %v7
  %v2170 = mul i64 %v2163, %v2164
  %v2171 = sdiv i64 %v2170, %v3
  %v2172 = mul i64 %v2171, 1
  %v2173 = icmp slt i64 %v2172, %v7
  %v2174 = select i1 %v2173, i64 %v2172, i64 %v7
  br label %b317
b317:
  %v2175 = phi i64 [ %v2169, %b310 ], [ %v2204, %b322 ]
  %v2176 = icmp slt i64 %v2175, %v2174
  br i1 %v2176, label %b318, label %b319
b318:
  br label %b320
b320:
  %v2177 = phi i64 [ 0, %b318 ], [ %v2203, %b321 ]
  %v2178 = icmp slt i64 %v2177, 2
  br i1 %v2178, label %b321, label %b322
b321:
  %v2179 = mul i64 %v2175, 8
  %v2180 = getelementptr inbounds float, ptr %v86, i64 %v2179
  %v2181 = add i64 %v734, 0
  %v2182 = and i64 %v2181, %v208
  %v2183 = mul i64 %v2182, %v7
  %v2184 = add i64 %v2183, %v2175
  %v2185 = mul i64 %v2184, 8
  %v2186 = getelementptr inbounds float, ptr %v106, i64 %v2185
  %v2187 = icmp ult i64 4, 8
  %v2188 = select i1 %v2187, i64 4, i64 8
  %v2189 = trunc i64 %v2188 to i32
  %v2190 = insertelement <8 x i32> poison, i32 %v2189, i64 0
  %v2191 = shufflevector <8 x i32> %v2190, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2192 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2191
  %v2193 = add i64 0, %v2177
  %v2194 = mul i64 0, 2
  %v2195 = add i64 %v2193, %v2194
  %v2196 = getelementptr inbounds float, ptr %v2180, i64 %v2195
  %v2197 = getelementptr float, ptr %v2196, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v2198 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2197, <8 x i1> %v2192, <8 x float> zeroinitializer)
  %v2199 = mul i64 %v2177, 4
  %v2200 = add i64 0, %v2199
  %v2201 = add i64 %v2200, 0
  %v2202 = getelementptr inbounds float, ptr %v2186, i64 %v2201
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2198, ptr align 4 %v2202, <8 x i1> %v2192)
  %v2203 = add nsw i64 %v2177, 1
  br label %b320
b322:
  %v2204 = add nsw i64 %v2175, 1
  br label %b317
b319:
  %v2205 = add i64 %v7, 0
  %v2206 = sdiv i64 %v2205, 1
  %v2207 = add i64 %v2, 1
  %v2208 = mul i64 %v2206, %v2
  %v2209 = sdiv i64 %v2208, %v3
  %v2210 = mul i64 %v2209, 1
  %v2211 = icmp slt i64 %v2210, %v7
  %v2212 = select i1 %v2211, i64 %v2210, i64 %v7
  %v2213 = mul i64 %v2206, %v2207
  %v2214 = sdiv i64 %v2213, %v3
  %v2215 = mul i64 %v2214, 1
  %v2216 = icmp slt i64 %v2215, %v7
  %v2217 = select i1 %v2216, i64 %v2215, i64 %v7
  br label %b323
b323:
  %v2218 = phi i64 [ %v2212, %b319 ], [ %v2258, %b328 ]
  %v2219 = icmp slt i64 %v2218, %v2217
  br i1 %v2219, label %b324, label %b325
b324:
  br label %b326
b326:
  %v2220 = phi i64 [ 0, %b324 ], [ %v2257, %b327 ]
  %v2221 = icmp slt i64 %v2220, 4
  br i1 %v2221, label %b327, label %b328
b327:
  %v2222 = add i64 %v734, 0
  %v2223 = and i64 %v2222, %v196
  %v2224 = mul i64 %v2223, %v7
  %v2225 = add i64 %v2224, %v2218
  %v2226 = mul i64 %v2225, 16
  %v2227 = getelementptr inbounds float, ptr %v78, i64 %v2226
  %v2228 = add i64 %v734, 0
  %v2229 = and i64 %v2228, %v210
  %v2230 = mul i64 %v2229, %v7
  %v2231 = add i64 %v2230, %v2218
  %v2232 = mul i64 %v2231, 16
  %v2233 = getelementptr inbounds float, ptr %v108, i64 %v2232
  %v2234 = icmp ult i64 4, 8
  %v2235 = select i1 %v2234, i64 4, i64 8
  %v2236 = trunc i64 %v2235 to i32
  %v2237 = insertelement <8 x i32> poison, i32 %v2236, i64 0
  %v2238 = shufflevector <8 x i32> %v2237, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2239 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2238
  %v2240 = add i64 0, %v2220
  %v2241 = mul i64 0, 4
  %v2242 = add i64 %v2240, %v2241
  %v2243 = getelementptr inbounds float, ptr %v62, i64 %v2242
  %v2244 = getelementptr float, ptr %v2243, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2245 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2244, <8 x i1> %v2239, <8 x float> zeroinitializer)
  %v2246 = add i64 0, %v2220
  %v2247 = mul i64 0, 4
  %v2248 = add i64 %v2246, %v2247
  %v2249 = getelementptr inbounds float, ptr %v2227, i64 %v2248
  %v2250 = getelementptr float, ptr %v2249, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2251 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2250, <8 x i1> %v2239, <8 x float> zeroinitializer)
  %v2252 = fsub <8 x float> %v2245, %v2251
  %v2253 = mul i64 %v2220, 4
  %v2254 = add i64 0, %v2253
  %v2255 = add i64 %v2254, 0
  %v2256 = getelementptr inbounds float, ptr %v2233, i64 %v2255
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2252, ptr align 4 %v2256, <8 x i1> %v2239)
  %v2257 = add nsw i64 %v2220, 1
  br label %b326
b328:
  %v2258 = add nsw i64 %v2218, 1
  br label %b323
b325:
  %v2259 = add i64 %v7, 0
  %v2260 = sdiv i64 %v2259, 1
  %v2261 = add i64 %v2, 1
  %v2262 = mul i64 %v2260, %v2
  %v2263 = sdiv i64 %v2262, %v3
  %v2264 = mul i64 %v2263, 1
  %v2265 = icmp slt i64 %v2264, %v7
  %v2266 = select i1 %v2265, i64 %v2264, i64 %v7
  %v2267 = mul i64 %v2260, %v2261
  %v2268 = sdiv i64 %v2267, %v3
  %v2269 = mul i64 %v2268, 1
  %v2270 = icmp slt i64 %v2269, %v7
  %v2271 = select i1 %v2270, i64 %v2269, i64 %v7
  br label %b329
b329:
  %v2272 = phi i64 [ %v2266, %b325 ], [ %v2317, %b334 ]
  %v2273 = icmp slt i64 %v2272, %v2271
  br i1 %v2273, label %b330, label %b331
b330:
  br label %b332
b332:
  %v2274 = phi i64 [ 0, %b330 ], [ %v2316, %b337 ]
  %v2275 = icmp slt i64 %v2274, 4
  br i1 %v2275, label %b333, label %b334
b333:
  br label %b335
b335:
  %v2276 = phi i64 [ 0, %b333 ], [ %v2315, %b340 ]
  %v2277 = icmp slt i64 %v2276, 4
  br i1 %v2277, label %b336, label %b337
b336:
  br label %b338
b338:
  %v2278 = phi i64 [ 0, %b336 ], [ %v2307, %b339 ]
  %v2279 = phi float [ 0x0000000000000000, %b336 ], [ %v2306, %b339 ]
  %v2280 = icmp slt i64 %v2278, 4
  br i1 %v2280, label %b339, label %b340
b339:
  %v2281 = mul i64 %v2272, 16
  %v2282 = getelementptr inbounds float, ptr %v102, i64 %v2281
  %v2283 = add i64 %v734, 0
  %v2284 = and i64 %v2283, %v196
  %v2285 = mul i64 %v2284, %v7
  %v2286 = add i64 %v2285, %v2272
  %v2287 = mul i64 %v2286, 16
  %v2288 = getelementptr inbounds float, ptr %v78, i64 %v2287
  %v2289 = mul i64 %v2274, 4
  %v2290 = add i64 0, %v2289
  %v2291 = add i64 %v2290, %v2278
  %v2292 = getelementptr inbounds float, ptr %v2282, i64 %v2291
  %v2293 = load float, ptr %v2292, align 4
  %v2294 = mul i64 %v2276, 4
  %v2295 = add i64 0, %v2294
  %v2296 = add i64 %v2295, %v2278
  %v2297 = getelementptr inbounds float, ptr %v62, i64 %v2296
  %v2298 = load float, ptr %v2297, align 4
  %v2299 = mul i64 %v2276, 4
  %v2300 = add i64 0, %v2299
  %v2301 = add i64 %v2300, %v2278
  %v2302 = getelementptr inbounds float, ptr %v2288, i64 %v2301
  %v2303 = load float, ptr %v2302, align 4
  %v2304 = fsub float %v2298, %v2303
  %v2305 = fmul float %v2293, %v2304
  %v2306 = fadd float %v2279, %v2305
  %v2307 = add nsw i64 %v2278, 1
  br label %b338
b340:
  %v2308 = fadd float %v2279, 0x0000000000000000
  %v2309 = mul i64 %v2272, 16
  %v2310 = getelementptr inbounds float, ptr %v110, i64 %v2309
  %v2311 = mul i64 %v2274, 4
  %v2312 = add i64 0, %v2311
  %v2313 = add i64 %v2312, %v2276
  %v2314 = getelementptr inbounds float, ptr %v2310, i64 %v2313
  store float %v2308, ptr %v2314, align 4
  %v2315 = add nsw i64 %v2276, 1
  br label %b335
b337:
  %v2316 = add nsw i64 %v2274, 1
  br label %b332
b334:
  %v2317 = add nsw i64 %v2272, 1
  br label %b329
b331:
  %v2318 = add i64 %v7, 0
  %v2319 = sdiv i64 %v2318, 1
  %v2320 = add i64 %v2, 1
  %v2321 = mul i64 %v2319, %v2
  %v2322 = sdiv i64 %v2321, %v3
  %v2323 = mul i64 %v2322, 1
  %v2324 = icmp slt i64 %v2323, %v7
  %v2325 = select i1 %v2324, i64 %v2323, i64 %v7
  %v2326 = mul i64 %v2319, %v2320
  %v2327 = sdiv i64 %v2326, %v3
  %v2328 = mul i64 %v2327, 1
  %v2329 = icmp slt i64 %v2328, %v7
  %v2330 = select i1 %v2329, i64 %v2328, i64 %v7
  br label %b341
b341:
  %v2331 = phi i64 [ %v2325, %b331 ], [ %v2360, %b346 ]
  %v2332 = icmp slt i64 %v2331, %v2330
  br i1 %v2332, label %b342, label %b343
b342:
  br label %b344
b344:
  %v2333 = phi i64 [ 0, %b342 ], [ %v2359, %b345 ]
  %v2334 = icmp slt i64 %v2333, 4
  br i1 %v2334, label %b345, label %b346
b345:
  %v2335 = mul i64 %v2331, 16
  %v2336 = getelementptr inbounds float, ptr %v102, i64 %v2335
  %v2337 = add i64 %v734, 0
  %v2338 = and i64 %v2337, %v212
  %v2339 = mul i64 %v2338, %v7
  %v2340 = add i64 %v2339, %v2331
  %v2341 = mul i64 %v2340, 16
  %v2342 = getelementptr inbounds float, ptr %v112, i64 %v2341
  %v2343 = icmp ult i64 4, 8
  %v2344 = select i1 %v2343, i64 4, i64 8
  %v2345 = trunc i64 %v2344 to i32
  %v2346 = insertelement <8 x i32> poison, i32 %v2345, i64 0
  %v2347 = shufflevector <8 x i32> %v2346, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2348 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2347
  %v2349 = add i64 0, %v2333
  %v2350 = mul i64 0, 4
  %v2351 = add i64 %v2349, %v2350
  %v2352 = getelementptr inbounds float, ptr %v2336, i64 %v2351
  %v2353 = getelementptr float, ptr %v2352, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2354 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2353, <8 x i1> %v2348, <8 x float> zeroinitializer)
  %v2355 = mul i64 %v2333, 4
  %v2356 = add i64 0, %v2355
  %v2357 = add i64 %v2356, 0
  %v2358 = getelementptr inbounds float, ptr %v2342, i64 %v2357
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2354, ptr align 4 %v2358, <8 x i1> %v2348)
  %v2359 = add nsw i64 %v2333, 1
  br label %b344
b346:
  %v2360 = add nsw i64 %v2331, 1
  br label %b341
b343:
  %v2361 = add i64 %v7, 0
  %v2362 = sdiv i64 %v2361, 1
  %v2363 = add i64 %v2, 1
  %v2364 = mul i64 %v2362, %v2
  %v2365 = sdiv i64 %v2364, %v3
  %v2366 = mul i64 %v2365, 1
  %v2367 = icmp slt i64 %v2366, %v7
  %v2368 = select i1 %v2367, i64 %v2366, i64 %v7
  %v2369 = mul i64 %v2362, %v2363
  %v2370 = sdiv i64 %v2369, %v3
  %v2371 = mul i64 %v2370, 1
  %v2372 = icmp slt i64 %v2371, %v7
  %v2373 = select i1 %v2372, i64 %v2371, i64 %v7
  br label %b347
b347:
  %v2374 = phi i64 [ %v2368, %b343 ], [ %v2398, %b352 ]
  %v2375 = icmp slt i64 %v2374, %v2373
  br i1 %v2375, label %b348, label %b349
b348:
  %v2376 = mul i64 %v2374, 16
  %v2377 = getelementptr inbounds float, ptr %v110, i64 %v2376
  %v2378 = mul i64 %v2374, 16
  %v2379 = getelementptr inbounds float, ptr %v104, i64 %v2378
  %v2380 = add i64 %v734, 1
  %v2381 = and i64 %v2380, %v180
  %v2382 = mul i64 %v2381, %v7
  %v2383 = add i64 %v2382, %v2374
  %v2384 = mul i64 %v2383, 16
  %v2385 = getelementptr inbounds float, ptr %v28, i64 %v2384
  br label %b350
b350:
  %v2386 = phi i64 [ 0, %b348 ], [ %v2397, %b351 ]
  %v2387 = icmp slt i64 %v2386, 16
  br i1 %v2387, label %b351, label %b352
b351:
  %v2388 = add i64 0, %v2386
  %v2389 = getelementptr inbounds float, ptr %v2377, i64 %v2388
  %v2390 = load <8 x float>, ptr %v2389, align 4
  %v2391 = add i64 0, %v2386
  %v2392 = getelementptr inbounds float, ptr %v2379, i64 %v2391
  %v2393 = load <8 x float>, ptr %v2392, align 4
  %v2394 = fadd <8 x float> %v2390, %v2393
  %v2395 = add i64 0, %v2386
  %v2396 = getelementptr inbounds float, ptr %v2385, i64 %v2395
  store <8 x float> %v2394, ptr %v2396, align 4
  %v2397 = add nsw i64 %v2386, 8
  br label %b350
b352:
  %v2398 = add nsw i64 %v2374, 1
  br label %b347
b349:
  %v2399 = add nsw i64 %v734, 1
  br label %b125
b127:
  %v2400 = icmp sgt i64 %v3, 1
  br i1 %v2400, label %b353, label %b354
b353:
  %v2401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2402 = atomicrmw add ptr %v2401, i64 1 acq_rel
  %v2403 = load i64, ptr %v233, align 8
  %v2404 = add i64 %v2403, 1
  store i64 %v2404, ptr %v233, align 8
  %v2405 = mul i64 %v3, %v2404
  br label %b355
b355:
  %v2406 = load atomic i64, ptr %v2401 acquire, align 8
  %v2407 = icmp slt i64 %v2406, %v2405
  br i1 %v2407, label %b356, label %b357
b356:
  %v2408 = call i32 @sched_yield()
  br label %b355
b357:
  br label %b354
b354:
  %v2409 = add nsw i64 %v638, %v637
  br label %b98
b100:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #0 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v233 = alloca i64, i64 1, align 8
  %v882 = alloca float, i64 64, align 4
  %v1016 = alloca float, i64 64, align 4
  %v2188 = alloca float, i64 64, align 4
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
  %v171 = getelementptr inbounds i64, ptr %v1, i64 6
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 7
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 13
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 14
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 15
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 18
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 19
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 27
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 28
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 30
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 38
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 39
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 40
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 41
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 42
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 43
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 46
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 47
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 54
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 55
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 57
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 58
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 62
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 65
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 66
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 67
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 68
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 73
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 74
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 75
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 76
  %v232 = load i64, ptr %v231, align 8
  store i64 0, ptr %v233, align 8
  %v234 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v235 = load ptr, ptr %v234, align 4
  %v236 = mul i64 %v2, 13824
  %v237 = add i64 %v236, 80
  %v238 = getelementptr inbounds float, ptr %v235, i64 %v237
  %v239 = getelementptr inbounds float, ptr %v235, i64 0
  %v240 = getelementptr inbounds float, ptr %v235, i64 16
  %v241 = getelementptr inbounds i64, ptr %v1, i64 4
  %v242 = load i64, ptr %v241, align 8
  %v243 = icmp eq i64 %v242, 0
  br i1 %v243, label %b0, label %b1
b0:
  %v244 = add i64 1, 0
  %v245 = sdiv i64 %v244, 1
  %v246 = add i64 %v2, 1
  %v247 = mul i64 %v245, %v2
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, 1
  %v251 = select i1 %v250, i64 %v249, i64 1
  %v252 = mul i64 %v245, %v246
  %v253 = sdiv i64 %v252, %v3
  %v254 = mul i64 %v253, 1
  %v255 = icmp slt i64 %v254, 1
  %v256 = select i1 %v255, i64 %v254, i64 1
  %v257 = icmp slt i64 %v256, 1
  %v258 = select i1 %v257, i64 %v256, i64 1
  br label %b2
b2:
  %v259 = phi i64 [ %v251, %b0 ], [ %v287, %b7 ]
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b3, label %b4
b3:
  %v261 = mul i64 %v259, 16
  %v262 = mul i64 %v259, 8
  %v263 = add i64 %v261, 0
  %v264 = add i64 %v262, 0
  %v265 = getelementptr inbounds float, ptr %v239, i64 %v263
  %v266 = sub i64 4, %v264
  %v267 = icmp slt i64 %v266, 0
  %v268 = select i1 %v267, i64 0, i64 %v266
  %v269 = icmp ult i64 %v268, 8
  %v270 = select i1 %v269, i64 %v268, i64 8
  %v271 = trunc i64 %v270 to i32
  %v272 = insertelement <8 x i32> poison, i32 %v271, i64 0
  %v273 = shufflevector <8 x i32> %v272, <8 x i32> poison, <8 x i32> zeroinitializer
  %v274 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v273
  %v275 = mul i64 %v264, 1
  %v276 = add i64 0, %v275
  %v277 = getelementptr inbounds float, ptr %v20, i64 %v276
  br label %b5
b5:
  %v278 = phi i64 [ 0, %b3 ], [ %v285, %b6 ]
  %v279 = icmp slt i64 %v278, 2
  br i1 %v279, label %b6, label %b7
b6:
  %v280 = mul i64 %v278, 4
  %v281 = getelementptr inbounds float, ptr %v277, i64 %v280
  %v282 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v281, <8 x i1> %v274, <8 x float> zeroinitializer)
  %v283 = mul i64 %v278, 8
  %v284 = getelementptr inbounds float, ptr %v265, i64 %v283
  store <8 x float> %v282, ptr %v284, align 4
  %v285 = add nsw i64 %v278, 1
  br label %b5
b7:
  %v286 = add i64 %v261, 16
  %v287 = add nsw i64 %v259, 1
  br label %b2
b4:
  %v288 = add i64 1, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, 1
  %v295 = select i1 %v294, i64 %v293, i64 1
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, 1
  %v300 = select i1 %v299, i64 %v298, i64 1
  %v301 = icmp slt i64 %v300, 1
  %v302 = select i1 %v301, i64 %v300, i64 1
  br label %b8
b8:
  %v303 = phi i64 [ %v295, %b4 ], [ %v331, %b13 ]
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b9, label %b10
b9:
  %v305 = mul i64 %v303, 32
  %v306 = mul i64 %v303, 8
  %v307 = add i64 %v305, 0
  %v308 = add i64 %v306, 0
  %v309 = getelementptr inbounds float, ptr %v240, i64 %v307
  %v310 = sub i64 4, %v308
  %v311 = icmp slt i64 %v310, 0
  %v312 = select i1 %v311, i64 0, i64 %v310
  %v313 = icmp ult i64 %v312, 8
  %v314 = select i1 %v313, i64 %v312, i64 8
  %v315 = trunc i64 %v314 to i32
  %v316 = insertelement <8 x i32> poison, i32 %v315, i64 0
  %v317 = shufflevector <8 x i32> %v316, <8 x i32> poison, <8 x i32> zeroinitializer
  %v318 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v317
  %v319 = mul i64 %v308, 1
  %v320 = add i64 0, %v319
  %v321 = getelementptr inbounds float, ptr %v14, i64 %v320
  br label %b11
b11:
  %v322 = phi i64 [ 0, %b9 ], [ %v329, %b12 ]
  %v323 = icmp slt i64 %v322, 4
  br i1 %v323, label %b12, label %b13
b12:
  %v324 = mul i64 %v322, 4
  %v325 = getelementptr inbounds float, ptr %v321, i64 %v324
  %v326 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v325, <8 x i1> %v318, <8 x float> zeroinitializer)
  %v327 = mul i64 %v322, 8
  %v328 = getelementptr inbounds float, ptr %v309, i64 %v327
  store <8 x float> %v326, ptr %v328, align 4
  %v329 = add nsw i64 %v322, 1
  br label %b11
b13:
  %v330 = add i64 %v305, 32
  %v331 = add nsw i64 %v303, 1
  br label %b8
b10:
  br label %b1
b1:
  %v332 = icmp sgt i64 %v3, 1
  br i1 %v332, label %b14, label %b15
b14:
  %v333 = getelementptr inbounds i64, ptr %v1, i64 3
  %v334 = atomicrmw add ptr %v333, i64 1 acq_rel
  %v335 = load i64, ptr %v233, align 8
  %v336 = add i64 %v335, 1
  store i64 %v336, ptr %v233, align 8
  %v337 = mul i64 %v3, %v336
  br label %b16
b16:
  %v338 = load atomic i64, ptr %v333 acquire, align 8
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b17, label %b18
b17:
  %v340 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v341 = phi i64 [ 0, %b15 ], [ %v2121, %b254 ]
  %v342 = icmp slt i64 %v341, %v5
  br i1 %v342, label %b20, label %b21
b20:
  %v343 = sub i64 %v5, 1
  %v344 = sub i64 %v343, %v341
  %v345 = add i64 %v7, 0
  %v346 = sdiv i64 %v345, 1
  %v347 = add i64 %v2, 1
  %v348 = mul i64 %v346, %v2
  %v349 = sdiv i64 %v348, %v3
  %v350 = mul i64 %v349, 1
  %v351 = icmp slt i64 %v350, %v7
  %v352 = select i1 %v351, i64 %v350, i64 %v7
  %v353 = mul i64 %v346, %v347
  %v354 = sdiv i64 %v353, %v3
  %v355 = mul i64 %v354, 1
  %v356 = icmp slt i64 %v355, %v7
  %v357 = select i1 %v356, i64 %v355, i64 %v7
  br label %b22
b22:
  %v358 = phi i64 [ %v352, %b20 ], [ %v405, %b27 ]
  %v359 = icmp slt i64 %v358, %v357
  br i1 %v359, label %b23, label %b24
b23:
  br label %b25
b25:
  %v360 = phi i64 [ 0, %b23 ], [ %v404, %b30 ]
  %v361 = icmp slt i64 %v360, 4
  br i1 %v361, label %b26, label %b27
b26:
  br label %b28
b28:
  %v362 = phi i64 [ 0, %b26 ], [ %v403, %b33 ]
  %v363 = icmp slt i64 %v362, 2
  br i1 %v363, label %b29, label %b30
b29:
  br label %b31
b31:
  %v364 = phi i64 [ 0, %b29 ], [ %v391, %b32 ]
  %v365 = phi float [ 0x0000000000000000, %b29 ], [ %v390, %b32 ]
  %v366 = icmp slt i64 %v364, 4
  br i1 %v366, label %b32, label %b33
b32:
  %v367 = add i64 %v344, 1
  %v368 = and i64 %v367, 1
  %v369 = mul i64 %v368, %v7
  %v370 = add i64 %v369, %v358
  %v371 = mul i64 %v370, 16
  %v372 = getelementptr inbounds float, ptr %v32, i64 %v371
  %v373 = add i64 %v344, 0
  %v374 = and i64 %v373, %v186
  %v375 = mul i64 %v374, %v7
  %v376 = add i64 %v375, %v358
  %v377 = mul i64 %v376, 8
  %v378 = getelementptr inbounds float, ptr %v52, i64 %v377
  %v379 = mul i64 %v360, 4
  %v380 = add i64 0, %v379
  %v381 = add i64 %v380, %v364
  %v382 = getelementptr inbounds float, ptr %v372, i64 %v381
  %v383 = load float, ptr %v382, align 4
  %v384 = mul i64 %v362, 4
  %v385 = add i64 0, %v384
  %v386 = add i64 %v385, %v364
  %v387 = getelementptr inbounds float, ptr %v378, i64 %v386
  %v388 = load float, ptr %v387, align 4
  %v389 = fmul float %v383, %v388
  %v390 = fadd float %v365, %v389
  %v391 = add nsw i64 %v364, 1
  br label %b31
b33:
  %v392 = fadd float %v365, 0x0000000000000000
  %v393 = add i64 %v344, 0
  %v394 = and i64 %v393, %v214
  %v395 = mul i64 %v394, %v7
  %v396 = add i64 %v395, %v358
  %v397 = mul i64 %v396, 8
  %v398 = getelementptr inbounds float, ptr %v114, i64 %v397
  %v399 = mul i64 %v360, 2
  %v400 = add i64 0, %v399
  %v401 = add i64 %v400, %v362
  %v402 = getelementptr inbounds float, ptr %v398, i64 %v401
  store float %v392, ptr %v402, align 4
  %v403 = add nsw i64 %v362, 1
  br label %b28
b30:
  %v404 = add nsw i64 %v360, 1
  br label %b25
b27:
  %v405 = add nsw i64 %v358, 1
  br label %b22
b24:
  %v406 = add i64 %v7, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, %v7
  %v413 = select i1 %v412, i64 %v411, i64 %v7
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, %v7
  %v418 = select i1 %v417, i64 %v416, i64 %v7
  br label %b34
b34:
  %v419 = phi i64 [ %v413, %b24 ], [ %v466, %b39 ]
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b35, label %b36
b35:
  br label %b37
b37:
  %v421 = phi i64 [ 0, %b35 ], [ %v465, %b42 ]
  %v422 = icmp slt i64 %v421, 2
  br i1 %v422, label %b38, label %b39
b38:
  %v423 = icmp ult i64 4, 8
  %v424 = select i1 %v423, i64 4, i64 8
  %v425 = trunc i64 %v424 to i32
  %v426 = insertelement <8 x i32> poison, i32 %v425, i64 0
  %v427 = shufflevector <8 x i32> %v426, <8 x i32> poison, <8 x i32> zeroinitializer
  %v428 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v427
  br label %b40
b40:
  %v429 = phi i64 [ 0, %b38 ], [ %v458, %b41 ]
  %v430 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v457, %b41 ]
  %v431 = icmp slt i64 %v429, 4
  br i1 %v431, label %b41, label %b42
b41:
  %v432 = add i64 %v344, 1
  %v433 = and i64 %v432, 1
  %v434 = mul i64 %v433, %v7
  %v435 = add i64 %v434, %v419
  %v436 = mul i64 %v435, 16
  %v437 = getelementptr inbounds float, ptr %v32, i64 %v436
  %v438 = add i64 %v344, 0
  %v439 = and i64 %v438, %v208
  %v440 = mul i64 %v439, %v7
  %v441 = add i64 %v440, %v419
  %v442 = mul i64 %v441, 8
  %v443 = getelementptr inbounds float, ptr %v106, i64 %v442
  %v444 = mul i64 %v421, 4
  %v445 = add i64 0, %v444
  %v446 = add i64 %v445, %v429
  %v447 = getelementptr inbounds float, ptr %v443, i64 %v446
  %v448 = load float, ptr %v447, align 4
  %v449 = add i64 0, 0
  %v450 = mul i64 %v429, 4
  %v451 = add i64 %v449, %v450
  %v452 = getelementptr inbounds float, ptr %v437, i64 %v451
  %v453 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v452, <8 x i1> %v428, <8 x float> zeroinitializer)
  %v454 = insertelement <8 x float> poison, float %v448, i64 0
  %v455 = shufflevector <8 x float> %v454, <8 x float> poison, <8 x i32> zeroinitializer
  %v456 = fmul <8 x float> %v453, %v455
  %v457 = fadd <8 x float> %v430, %v456
  %v458 = add nsw i64 %v429, 1
  br label %b40
b42:
  %v459 = mul i64 %v419, 8
  %v460 = getelementptr inbounds float, ptr %v116, i64 %v459
  %v461 = mul i64 %v421, 4
  %v462 = add i64 0, %v461
  %v463 = add i64 %v462, 0
  %v464 = getelementptr inbounds float, ptr %v460, i64 %v463
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v430, ptr align 4 %v464, <8 x i1> %v428)
  %v465 = add nsw i64 %v421, 1
  br label %b37
b39:
  %v466 = add nsw i64 %v419, 1
  br label %b34
b36:
  %v467 = add i64 %v7, 0
  %v468 = sdiv i64 %v467, 1
  %v469 = add i64 %v2, 1
  %v470 = mul i64 %v468, %v2
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, %v7
  %v474 = select i1 %v473, i64 %v472, i64 %v7
  %v475 = mul i64 %v468, %v469
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, %v7
  %v479 = select i1 %v478, i64 %v477, i64 %v7
  br label %b43
b43:
  %v480 = phi i64 [ %v474, %b36 ], [ %v523, %b48 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b44, label %b45
b44:
  br label %b46
b46:
  %v482 = phi i64 [ 0, %b44 ], [ %v522, %b51 ]
  %v483 = icmp slt i64 %v482, 4
  br i1 %v483, label %b47, label %b48
b47:
  br label %b49
b49:
  %v484 = phi i64 [ 0, %b47 ], [ %v521, %b54 ]
  %v485 = icmp slt i64 %v484, 4
  br i1 %v485, label %b50, label %b51
b50:
  br label %b52
b52:
  %v486 = phi i64 [ 0, %b50 ], [ %v513, %b53 ]
  %v487 = phi float [ 0x0000000000000000, %b50 ], [ %v512, %b53 ]
  %v488 = icmp slt i64 %v486, 4
  br i1 %v488, label %b53, label %b54
b53:
  %v489 = add i64 %v344, 1
  %v490 = and i64 %v489, 1
  %v491 = mul i64 %v490, %v7
  %v492 = add i64 %v491, %v480
  %v493 = mul i64 %v492, 16
  %v494 = getelementptr inbounds float, ptr %v32, i64 %v493
  %v495 = add i64 %v344, 0
  %v496 = and i64 %v495, %v210
  %v497 = mul i64 %v496, %v7
  %v498 = add i64 %v497, %v480
  %v499 = mul i64 %v498, 16
  %v500 = getelementptr inbounds float, ptr %v108, i64 %v499
  %v501 = mul i64 %v482, 4
  %v502 = add i64 0, %v501
  %v503 = add i64 %v502, %v486
  %v504 = getelementptr inbounds float, ptr %v494, i64 %v503
  %v505 = load float, ptr %v504, align 4
  %v506 = mul i64 %v484, 4
  %v507 = add i64 0, %v506
  %v508 = add i64 %v507, %v486
  %v509 = getelementptr inbounds float, ptr %v500, i64 %v508
  %v510 = load float, ptr %v509, align 4
  %v511 = fmul float %v505, %v510
  %v512 = fadd float %v487, %v511
  %v513 = add nsw i64 %v486, 1
  br label %b52
b54:
  %v514 = fadd float %v487, 0x0000000000000000
  %v515 = mul i64 %v480, 16
  %v516 = getelementptr inbounds float, ptr %v118, i64 %v515
  %v517 = mul i64 %v482, 4
  %v518 = add i64 0, %v517
  %v519 = add i64 %v518, %v484
  %v520 = getelementptr inbounds float, ptr %v516, i64 %v519
  store float %v514, ptr %v520, align 4
  %v521 = add nsw i64 %v484, 1
  br label %b49
b51:
  %v522 = add nsw i64 %v482, 1
  br label %b46
b48:
  %v523 = add nsw i64 %v480, 1
  br label %b43
b45:
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
  br label %b55
b55:
  %v537 = phi i64 [ %v531, %b45 ], [ %v584, %b60 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b56, label %b57
b56:
  br label %b58
b58:
  %v539 = phi i64 [ 0, %b56 ], [ %v583, %b63 ]
  %v540 = icmp slt i64 %v539, 4
  br i1 %v540, label %b59, label %b60
b59:
  %v541 = icmp ult i64 4, 8
  %v542 = select i1 %v541, i64 4, i64 8
  %v543 = trunc i64 %v542 to i32
  %v544 = insertelement <8 x i32> poison, i32 %v543, i64 0
  %v545 = shufflevector <8 x i32> %v544, <8 x i32> poison, <8 x i32> zeroinitializer
  %v546 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v545
  br label %b61
b61:
  %v547 = phi i64 [ 0, %b59 ], [ %v576, %b62 ]
  %v548 = phi <8 x float> [ splat (float 0x0000000000000000), %b59 ], [ %v575, %b62 ]
  %v549 = icmp slt i64 %v547, 4
  br i1 %v549, label %b62, label %b63
b62:
  %v550 = add i64 %v344, 1
  %v551 = and i64 %v550, 1
  %v552 = mul i64 %v551, %v7
  %v553 = add i64 %v552, %v537
  %v554 = mul i64 %v553, 16
  %v555 = getelementptr inbounds float, ptr %v32, i64 %v554
  %v556 = add i64 %v344, 0
  %v557 = and i64 %v556, %v212
  %v558 = mul i64 %v557, %v7
  %v559 = add i64 %v558, %v537
  %v560 = mul i64 %v559, 16
  %v561 = getelementptr inbounds float, ptr %v112, i64 %v560
  %v562 = mul i64 %v539, 4
  %v563 = add i64 0, %v562
  %v564 = add i64 %v563, %v547
  %v565 = getelementptr inbounds float, ptr %v561, i64 %v564
  %v566 = load float, ptr %v565, align 4
  %v567 = add i64 0, 0
  %v568 = mul i64 %v547, 4
  %v569 = add i64 %v567, %v568
  %v570 = getelementptr inbounds float, ptr %v555, i64 %v569
  %v571 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v570, <8 x i1> %v546, <8 x float> zeroinitializer)
  %v572 = insertelement <8 x float> poison, float %v566, i64 0
  %v573 = shufflevector <8 x float> %v572, <8 x float> poison, <8 x i32> zeroinitializer
  %v574 = fmul <8 x float> %v571, %v573
  %v575 = fadd <8 x float> %v548, %v574
  %v576 = add nsw i64 %v547, 1
  br label %b61
b63:
  %v577 = mul i64 %v537, 16
  %v578 = getelementptr inbounds float, ptr %v120, i64 %v577
  %v579 = mul i64 %v539, 4
  %v580 = add i64 0, %v579
  %v581 = add i64 %v580, 0
  %v582 = getelementptr inbounds float, ptr %v578, i64 %v581
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v548, ptr align 4 %v582, <8 x i1> %v546)
  %v583 = add nsw i64 %v539, 1
  br label %b58
b60:
  %v584 = add nsw i64 %v537, 1
  br label %b55
b57:
  %v585 = add i64 %v7, 0
  %v586 = sdiv i64 %v585, 1
  %v587 = add i64 %v2, 1
  %v588 = mul i64 %v586, %v2
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 1
  %v591 = icmp slt i64 %v590, %v7
  %v592 = select i1 %v591, i64 %v590, i64 %v7
  %v593 = mul i64 %v586, %v587
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, %v7
  %v597 = select i1 %v596, i64 %v595, i64 %v7
  br label %b64
b64:
  %v598 = phi i64 [ %v592, %b57 ], [ %v648, %b69 ]
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b65, label %b66
b65:
  br label %b67
b67:
  %v600 = phi i64 [ 0, %b65 ], [ %v647, %b72 ]
  %v601 = icmp slt i64 %v600, 2
  br i1 %v601, label %b68, label %b69
b68:
  br label %b70
b70:
  %v602 = phi i64 [ 0, %b68 ], [ %v637, %b71 ]
  %v603 = phi float [ 0x0000000000000000, %b68 ], [ %v636, %b71 ]
  %v604 = icmp slt i64 %v602, 4
  br i1 %v604, label %b71, label %b72
b71:
  %v605 = add i64 %v344, 1
  %v606 = and i64 %v605, 1
  %v607 = mul i64 %v606, %v7
  %v608 = add i64 %v607, %v598
  %v609 = mul i64 %v608, 4
  %v610 = getelementptr inbounds float, ptr %v30, i64 %v609
  %v611 = add i64 %v344, 0
  %v612 = and i64 %v611, %v176
  %v613 = mul i64 %v612, %v7
  %v614 = add i64 %v613, %v598
  %v615 = mul i64 %v614, 4
  %v616 = getelementptr inbounds float, ptr %v24, i64 %v615
  %v617 = add i64 %v344, 0
  %v618 = and i64 %v617, %v186
  %v619 = mul i64 %v618, %v7
  %v620 = add i64 %v619, %v598
  %v621 = mul i64 %v620, 8
  %v622 = getelementptr inbounds float, ptr %v52, i64 %v621
  %v623 = add i64 0, %v602
  %v624 = getelementptr inbounds float, ptr %v610, i64 %v623
  %v625 = load float, ptr %v624, align 4
  %v626 = add i64 0, %v602
  %v627 = getelementptr inbounds float, ptr %v616, i64 %v626
  %v628 = load float, ptr %v627, align 4
  %v629 = fadd float %v625, %v628
  %v630 = mul i64 %v600, 4
  %v631 = add i64 0, %v630
  %v632 = add i64 %v631, %v602
  %v633 = getelementptr inbounds float, ptr %v622, i64 %v632
  %v634 = load float, ptr %v633, align 4
  %v635 = fmul float %v629, %v634
  %v636 = fadd float %v603, %v635
  %v637 = add nsw i64 %v602, 1
  br label %b70
b72:
  %v638 = fadd float %v603, 0x0000000000000000
  %v639 = add i64 %v344, 0
  %v640 = and i64 %v639, %v182
  %v641 = mul i64 %v640, %v7
  %v642 = add i64 %v641, %v598
  %v643 = mul i64 %v642, 2
  %v644 = getelementptr inbounds float, ptr %v34, i64 %v643
  %v645 = add i64 0, %v600
  %v646 = getelementptr inbounds float, ptr %v644, i64 %v645
  store float %v638, ptr %v646, align 4
  %v647 = add nsw i64 %v600, 1
  br label %b67
b69:
  %v648 = add nsw i64 %v598, 1
  br label %b64
b66:
  %v649 = add i64 %v7, 0
  %v650 = sdiv i64 %v649, 1
  %v651 = add i64 %v2, 1
  %v652 = mul i64 %v650, %v2
  %v653 = sdiv i64 %v652, %v3
  %v654 = mul i64 %v653, 1
  %v655 = icmp slt i64 %v654, %v7
  %v656 = select i1 %v655, i64 %v654, i64 %v7
  %v657 = mul i64 %v650, %v651
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 1
  %v660 = icmp slt i64 %v659, %v7
  %v661 = select i1 %v660, i64 %v659, i64 %v7
  %v662 = add i64 %v344, 0
  %v663 = and i64 %v662, %v214
  %v664 = mul i64 %v663, %v7
  %v665 = add i64 %v664, %v656
  %v666 = mul i64 %v665, 8
  %v667 = getelementptr inbounds float, ptr %v114, i64 %v666
  %v668 = getelementptr inbounds float, ptr %v667, i64 0
  %v669 = add i64 %v344, 0
  %v670 = and i64 %v669, %v216
  %v671 = mul i64 %v670, %v7
  %v672 = add i64 %v671, %v656
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v122, i64 %v673
  %v675 = getelementptr inbounds float, ptr %v674, i64 0
  %v676 = sub i64 %v661, %v656
  %v677 = mul i64 %v676, 4
  %v678 = getelementptr inbounds float, ptr %v22, i64 0
  %v679 = icmp sgt i64 %v677, 0
  br i1 %v679, label %b73, label %b74
b73:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v677, i64 2, ptr %v678, i64 2, ptr %v668, i64 2, ptr %v675, i64 2)
  br label %b74
b74:
  %v680 = add i64 %v7, 0
  %v681 = sdiv i64 %v680, 1
  %v682 = add i64 %v2, 1
  %v683 = mul i64 %v681, %v2
  %v684 = sdiv i64 %v683, %v3
  %v685 = mul i64 %v684, 1
  %v686 = icmp slt i64 %v685, %v7
  %v687 = select i1 %v686, i64 %v685, i64 %v7
  %v688 = mul i64 %v681, %v682
  %v689 = sdiv i64 %v688, %v3
  %v690 = mul i64 %v689, 1
  %v691 = icmp slt i64 %v690, %v7
  %v692 = select i1 %v691, i64 %v690, i64 %v7
  br label %b75
b75:
  %v693 = phi i64 [ %v687, %b74 ], [ %v732, %b80 ]
  %v694 = icmp slt i64 %v693, %v692
  br i1 %v694, label %b76, label %b77
b76:
  br label %b78
b78:
  %v695 = phi i64 [ 0, %b76 ], [ %v731, %b83 ]
  %v696 = icmp slt i64 %v695, 4
  br i1 %v696, label %b79, label %b80
b79:
  br label %b81
b81:
  %v697 = phi i64 [ 0, %b79 ], [ %v730, %b86 ]
  %v698 = icmp slt i64 %v697, 4
  br i1 %v698, label %b82, label %b83
b82:
  br label %b84
b84:
  %v699 = phi i64 [ 0, %b82 ], [ %v722, %b85 ]
  %v700 = phi float [ 0x0000000000000000, %b82 ], [ %v721, %b85 ]
  %v701 = icmp slt i64 %v699, 4
  br i1 %v701, label %b85, label %b86
b85:
  %v702 = mul i64 %v693, 16
  %v703 = getelementptr inbounds float, ptr %v118, i64 %v702
  %v704 = add i64 %v344, 0
  %v705 = and i64 %v704, %v200
  %v706 = mul i64 %v705, %v7
  %v707 = add i64 %v706, %v693
  %v708 = mul i64 %v707, 16
  %v709 = getelementptr inbounds float, ptr %v82, i64 %v708
  %v710 = mul i64 %v695, 4
  %v711 = add i64 0, %v710
  %v712 = add i64 %v711, %v699
  %v713 = getelementptr inbounds float, ptr %v703, i64 %v712
  %v714 = load float, ptr %v713, align 4
  %v715 = mul i64 %v697, 4
  %v716 = add i64 0, %v715
  %v717 = add i64 %v716, %v699
  %v718 = getelementptr inbounds float, ptr %v709, i64 %v717
  %v719 = load float, ptr %v718, align 4
  %v720 = fmul float %v714, %v719
  %v721 = fadd float %v700, %v720
  %v722 = add nsw i64 %v699, 1
  br label %b84
b86:
  %v723 = fadd float %v700, 0x0000000000000000
  %v724 = mul i64 %v693, 16
  %v725 = getelementptr inbounds float, ptr %v124, i64 %v724
  %v726 = mul i64 %v695, 4
  %v727 = add i64 0, %v726
  %v728 = add i64 %v727, %v697
  %v729 = getelementptr inbounds float, ptr %v725, i64 %v728
  store float %v723, ptr %v729, align 4
  %v730 = add nsw i64 %v697, 1
  br label %b81
b83:
  %v731 = add nsw i64 %v695, 1
  br label %b78
b80:
  %v732 = add nsw i64 %v693, 1
  br label %b75
b77:
  %v733 = add i64 %v7, 0
  %v734 = sdiv i64 %v733, 1
  %v735 = add i64 %v2, 1
  %v736 = mul i64 %v734, %v2
  %v737 = sdiv i64 %v736, %v3
  %v738 = mul i64 %v737, 1
  %v739 = icmp slt i64 %v738, %v7
  %v740 = select i1 %v739, i64 %v738, i64 %v7
  %v741 = mul i64 %v734, %v735
  %v742 = sdiv i64 %v741, %v3
  %v743 = mul i64 %v742, 1
  %v744 = icmp slt i64 %v743, %v7
  %v745 = select i1 %v744, i64 %v743, i64 %v7
  br label %b87
b87:
  %v746 = phi i64 [ %v740, %b77 ], [ %v789, %b92 ]
  %v747 = icmp slt i64 %v746, %v745
  br i1 %v747, label %b88, label %b89
b88:
  br label %b90
b90:
  %v748 = phi i64 [ 0, %b88 ], [ %v788, %b95 ]
  %v749 = icmp slt i64 %v748, 4
  br i1 %v749, label %b91, label %b92
b91:
  %v750 = icmp ult i64 4, 8
  %v751 = select i1 %v750, i64 4, i64 8
  %v752 = trunc i64 %v751 to i32
  %v753 = insertelement <8 x i32> poison, i32 %v752, i64 0
  %v754 = shufflevector <8 x i32> %v753, <8 x i32> poison, <8 x i32> zeroinitializer
  %v755 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v754
  br label %b93
b93:
  %v756 = phi i64 [ 0, %b91 ], [ %v781, %b94 ]
  %v757 = phi <8 x float> [ splat (float 0x0000000000000000), %b91 ], [ %v780, %b94 ]
  %v758 = icmp slt i64 %v756, 4
  br i1 %v758, label %b94, label %b95
b94:
  %v759 = mul i64 %v746, 16
  %v760 = getelementptr inbounds float, ptr %v118, i64 %v759
  %v761 = add i64 %v344, 0
  %v762 = and i64 %v761, %v210
  %v763 = mul i64 %v762, %v7
  %v764 = add i64 %v763, %v746
  %v765 = mul i64 %v764, 16
  %v766 = getelementptr inbounds float, ptr %v108, i64 %v765
  %v767 = mul i64 %v748, 4
  %v768 = add i64 0, %v767
  %v769 = add i64 %v768, %v756
  %v770 = getelementptr inbounds float, ptr %v766, i64 %v769
  %v771 = load float, ptr %v770, align 4
  %v772 = add i64 0, 0
  %v773 = mul i64 %v756, 4
  %v774 = add i64 %v772, %v773
  %v775 = getelementptr inbounds float, ptr %v760, i64 %v774
  %v776 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v775, <8 x i1> %v755, <8 x float> zeroinitializer)
  %v777 = insertelement <8 x float> poison, float %v771, i64 0
  %v778 = shufflevector <8 x float> %v777, <8 x float> poison, <8 x i32> zeroinitializer
  %v779 = fmul <8 x float> %v776, %v778
  %v780 = fadd <8 x float> %v757, %v779
  %v781 = add nsw i64 %v756, 1
  br label %b93
b95:
  %v782 = mul i64 %v746, 16
  %v783 = getelementptr inbounds float, ptr %v126, i64 %v782
  %v784 = mul i64 %v748, 4
  %v785 = add i64 0, %v784
  %v786 = add i64 %v785, 0
  %v787 = getelementptr inbounds float, ptr %v783, i64 %v786
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v757, ptr align 4 %v787, <8 x i1> %v755)
  %v788 = add nsw i64 %v748, 1
  br label %b90
b92:
  %v789 = add nsw i64 %v746, 1
  br label %b87
b89:
  %v790 = add i64 %v7, 0
  %v791 = sdiv i64 %v790, 1
  %v792 = add i64 %v2, 1
  %v793 = mul i64 %v791, %v2
  %v794 = sdiv i64 %v793, %v3
  %v795 = mul i64 %v794, 1
  %v796 = icmp slt i64 %v795, %v7
  %v797 = select i1 %v796, i64 %v795, i64 %v7
  %v798 = mul i64 %v791, %v792
  %v799 = sdiv i64 %v798, %v3
  %v800 = mul i64 %v799, 1
  %v801 = icmp slt i64 %v800, %v7
  %v802 = select i1 %v801, i64 %v800, i64 %v7
  br label %b96
b96:
  %v803 = phi i64 [ %v797, %b89 ], [ %v829, %b97 ]
  %v804 = icmp slt i64 %v803, %v802
  br i1 %v804, label %b97, label %b98
b97:
  %v805 = add i64 %v344, 0
  %v806 = and i64 %v805, %v182
  %v807 = mul i64 %v806, %v7
  %v808 = add i64 %v807, %v803
  %v809 = mul i64 %v808, 2
  %v810 = getelementptr inbounds float, ptr %v34, i64 %v809
  %v811 = add i64 %v344, 0
  %v812 = and i64 %v811, %v218
  %v813 = mul i64 %v812, %v7
  %v814 = add i64 %v813, %v803
  %v815 = mul i64 %v814, 2
  %v816 = getelementptr inbounds float, ptr %v128, i64 %v815
  %v817 = icmp ult i64 2, 8
  %v818 = select i1 %v817, i64 2, i64 8
  %v819 = trunc i64 %v818 to i32
  %v820 = insertelement <8 x i32> poison, i32 %v819, i64 0
  %v821 = shufflevector <8 x i32> %v820, <8 x i32> poison, <8 x i32> zeroinitializer
  %v822 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v821
  %v823 = add i64 0, 0
  %v824 = getelementptr inbounds float, ptr %v810, i64 %v823
  %v825 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v824, <8 x i1> %v822, <8 x float> zeroinitializer)
  %v826 = fneg <8 x float> %v825
  %v827 = add i64 0, 0
  %v828 = getelementptr inbounds float, ptr %v816, i64 %v827
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v826, ptr align 4 %v828, <8 x i1> %v822)
  %v829 = add nsw i64 %v803, 1
  br label %b96
b98:
  %v830 = add i64 %v7, 0
  %v831 = sdiv i64 %v830, 1
  %v832 = add i64 %v2, 1
  %v833 = mul i64 %v831, %v2
  %v834 = sdiv i64 %v833, %v3
  %v835 = mul i64 %v834, 1
  %v836 = icmp slt i64 %v835, %v7
  %v837 = select i1 %v836, i64 %v835, i64 %v7
  %v838 = mul i64 %v831, %v832
  %v839 = sdiv i64 %v838, %v3
  %v840 = mul i64 %v839, 1
  %v841 = icmp slt i64 %v840, %v7
  %v842 = select i1 %v841, i64 %v840, i64 %v7
  br label %b99
b99:
  %v843 = phi i64 [ %v837, %b98 ], [ %v881, %b104 ]
  %v844 = icmp slt i64 %v843, %v842
  br i1 %v844, label %b100, label %b101
b100:
  br label %b102
b102:
  %v845 = phi i64 [ 0, %b100 ], [ %v880, %b103 ]
  %v846 = icmp slt i64 %v845, 4
  br i1 %v846, label %b103, label %b104
b103:
  %v847 = mul i64 %v843, 16
  %v848 = getelementptr inbounds float, ptr %v120, i64 %v847
  %v849 = mul i64 %v843, 16
  %v850 = getelementptr inbounds float, ptr %v124, i64 %v849
  %v851 = add i64 %v344, 0
  %v852 = and i64 %v851, %v220
  %v853 = mul i64 %v852, %v7
  %v854 = add i64 %v853, %v843
  %v855 = mul i64 %v854, 16
  %v856 = getelementptr inbounds float, ptr %v130, i64 %v855
  %v857 = icmp ult i64 4, 8
  %v858 = select i1 %v857, i64 4, i64 8
  %v859 = trunc i64 %v858 to i32
  %v860 = insertelement <8 x i32> poison, i32 %v859, i64 0
  %v861 = shufflevector <8 x i32> %v860, <8 x i32> poison, <8 x i32> zeroinitializer
  %v862 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v861
  %v863 = add i64 0, %v845
  %v864 = mul i64 0, 4
  %v865 = add i64 %v863, %v864
  %v866 = getelementptr inbounds float, ptr %v848, i64 %v865
  %v867 = getelementptr float, ptr %v866, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v868 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v867, <8 x i1> %v862, <8 x float> zeroinitializer)
  %v869 = mul i64 %v845, 4
  %v870 = add i64 0, %v869
  %v871 = add i64 %v870, 0
  %v872 = getelementptr inbounds float, ptr %v850, i64 %v871
  %v873 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v872, <8 x i1> %v862, <8 x float> zeroinitializer)
  %v874 = fadd <8 x float> %v868, %v873
  %v875 = fneg <8 x float> %v874
  %v876 = mul i64 %v845, 4
  %v877 = add i64 0, %v876
  %v878 = add i64 %v877, 0
  %v879 = getelementptr inbounds float, ptr %v856, i64 %v878
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v875, ptr align 4 %v879, <8 x i1> %v862)
  %v880 = add nsw i64 %v845, 1
  br label %b102
b104:
  %v881 = add nsw i64 %v843, 1
  br label %b99
b101:
  %v883 = add i64 %v7, 0
  %v884 = sdiv i64 %v883, 1
  %v885 = add i64 %v2, 1
  %v886 = mul i64 %v884, %v2
  %v887 = sdiv i64 %v886, %v3
  %v888 = mul i64 %v887, 1
  %v889 = icmp slt i64 %v888, %v7
  %v890 = select i1 %v889, i64 %v888, i64 %v7
  %v891 = mul i64 %v884, %v885
  %v892 = sdiv i64 %v891, %v3
  %v893 = mul i64 %v892, 1
  %v894 = icmp slt i64 %v893, %v7
  %v895 = select i1 %v894, i64 %v893, i64 %v7
  br label %b105
b105:
  %v896 = phi i64 [ %v890, %b101 ], [ %v984, %b110 ]
  %v897 = icmp slt i64 %v896, %v895
  br i1 %v897, label %b106, label %b107
b106:
  %v898 = add i64 %v896, 96
  %v899 = icmp slt i64 %v898, %v895
  %v900 = select i1 %v899, i64 %v898, i64 %v895
  br label %b108
b108:
  %v901 = phi i64 [ 0, %b106 ], [ %v983, %b113 ]
  %v902 = icmp slt i64 %v901, 1
  br i1 %v902, label %b109, label %b110
b109:
  %v903 = sub i64 %v900, %v896
  %v904 = sub i64 8, 1
  %v905 = add i64 %v903, %v904
  %v906 = sdiv i64 %v905, 8
  br label %b111
b111:
  %v907 = phi i64 [ 0, %b109 ], [ %v982, %b118 ]
  %v908 = icmp slt i64 %v907, %v906
  br i1 %v908, label %b112, label %b113
b112:
  %v909 = mul i64 %v903, %v907
  %v910 = sdiv i64 %v909, %v906
  %v911 = add i64 %v896, %v910
  %v912 = add i64 %v907, 1
  %v913 = mul i64 %v903, %v912
  %v914 = sdiv i64 %v913, %v906
  %v915 = add i64 %v896, %v914
  %v916 = mul i64 %v901, 16
  %v917 = getelementptr inbounds float, ptr %v239, i64 %v916
  %v918 = sub i64 %v915, %v911
  %v919 = add i64 %v344, 0
  %v920 = and i64 %v919, %v218
  %v921 = mul i64 %v920, %v7
  %v922 = add i64 %v921, %v911
  %v923 = mul i64 %v922, 2
  %v924 = getelementptr inbounds float, ptr %v128, i64 %v923
  %v925 = getelementptr inbounds float, ptr %v924, i64 0
  %v926 = sub i64 %v918, 1
  %v927 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v926
  %v928 = load ptr, ptr %v927, align 4
  %v929 = icmp sgt i64 %v918, 0
  br i1 %v929, label %b114, label %b115
b114:
  call void %v928(ptr %v925, i64 2, ptr %v917, i64 2, ptr %v882)
  br label %b115
b115:
  %v930 = add i64 %v916, 16
  br label %b116
b116:
  %v931 = phi i64 [ %v911, %b115 ], [ %v981, %b121 ]
  %v932 = icmp slt i64 %v931, %v915
  br i1 %v932, label %b117, label %b118
b117:
  %v933 = sub i64 %v931, %v911
  %v934 = mul i64 %v933, 8
  %v935 = getelementptr inbounds float, ptr %v882, i64 %v934
  %v936 = add i64 %v344, 1
  %v937 = and i64 %v936, 1
  %v938 = mul i64 %v937, %v7
  %v939 = add i64 %v938, %v931
  %v940 = mul i64 %v939, 4
  %v941 = getelementptr inbounds float, ptr %v30, i64 %v940
  %v942 = add i64 %v344, 0
  %v943 = and i64 %v942, %v176
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v931
  %v946 = mul i64 %v945, 4
  %v947 = getelementptr inbounds float, ptr %v24, i64 %v946
  %v948 = add i64 %v344, 0
  %v949 = and i64 %v948, %v222
  %v950 = mul i64 %v949, %v7
  %v951 = add i64 %v950, %v931
  %v952 = mul i64 %v951, 4
  %v953 = getelementptr inbounds float, ptr %v132, i64 %v952
  br label %b119
b119:
  %v954 = phi i64 [ 0, %b117 ], [ %v980, %b123 ]
  %v955 = icmp slt i64 %v954, 1
  br i1 %v955, label %b120, label %b121
b120:
  %v956 = mul i64 %v901, 1
  %v957 = add i64 %v956, %v954
  %v958 = mul i64 %v957, 8
  %v959 = icmp eq i64 %v958, 0
  br i1 %v959, label %b122, label %b123
b122:
  %v960 = icmp ult i64 4, 8
  %v961 = select i1 %v960, i64 4, i64 8
  %v962 = trunc i64 %v961 to i32
  %v963 = insertelement <8 x i32> poison, i32 %v962, i64 0
  %v964 = shufflevector <8 x i32> %v963, <8 x i32> poison, <8 x i32> zeroinitializer
  %v965 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v964
  %v966 = add i64 0, %v954
  %v967 = mul i64 %v966, 8
  %v968 = getelementptr inbounds float, ptr %v935, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = add i64 0, %v958
  %v971 = getelementptr inbounds float, ptr %v941, i64 %v970
  %v972 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v971, <8 x i1> %v965, <8 x float> zeroinitializer)
  %v973 = add i64 0, %v958
  %v974 = getelementptr inbounds float, ptr %v947, i64 %v973
  %v975 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v974, <8 x i1> %v965, <8 x float> zeroinitializer)
  %v976 = fadd <8 x float> %v972, %v975
  %v977 = fadd <8 x float> %v976, %v969
  %v978 = add i64 0, %v958
  %v979 = getelementptr inbounds float, ptr %v953, i64 %v978
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v977, ptr align 4 %v979, <8 x i1> %v965)
  br label %b123
b123:
  %v980 = add nsw i64 %v954, 1
  br label %b119
b121:
  %v981 = add nsw i64 %v931, 1
  br label %b116
b118:
  %v982 = add nsw i64 %v907, 1
  br label %b111
b113:
  %v983 = add nsw i64 %v901, 1
  br label %b108
b110:
  %v984 = add nsw i64 %v896, 96
  br label %b105
b107:
  %v985 = add i64 %v7, 0
  %v986 = sdiv i64 %v985, 1
  %v987 = add i64 %v2, 1
  %v988 = mul i64 %v986, %v2
  %v989 = sdiv i64 %v988, %v3
  %v990 = mul i64 %v989, 1
  %v991 = icmp slt i64 %v990, %v7
  %v992 = select i1 %v991, i64 %v990, i64 %v7
  %v993 = mul i64 %v986, %v987
  %v994 = sdiv i64 %v993, %v3
  %v995 = mul i64 %v994, 1
  %v996 = icmp slt i64 %v995, %v7
  %v997 = select i1 %v996, i64 %v995, i64 %v7
  %v998 = add i64 %v344, 0
  %v999 = and i64 %v998, %v220
  %v1000 = mul i64 %v999, %v7
  %v1001 = add i64 %v1000, %v992
  %v1002 = mul i64 %v1001, 16
  %v1003 = getelementptr inbounds float, ptr %v130, i64 %v1002
  %v1004 = getelementptr inbounds float, ptr %v1003, i64 0
  %v1005 = add i64 %v344, 0
  %v1006 = and i64 %v1005, %v224
  %v1007 = mul i64 %v1006, %v7
  %v1008 = add i64 %v1007, %v992
  %v1009 = mul i64 %v1008, 8
  %v1010 = getelementptr inbounds float, ptr %v134, i64 %v1009
  %v1011 = getelementptr inbounds float, ptr %v1010, i64 0
  %v1012 = sub i64 %v997, %v992
  %v1013 = mul i64 %v1012, 4
  %v1014 = getelementptr inbounds float, ptr %v20, i64 0
  %v1015 = icmp sgt i64 %v1013, 0
  br i1 %v1015, label %b124, label %b125
b124:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v1013, i64 4, ptr %v1014, i64 4, ptr %v1004, i64 4, ptr %v1011, i64 2)
  br label %b125
b125:
  %v1017 = add i64 %v7, 0
  %v1018 = sdiv i64 %v1017, 1
  %v1019 = add i64 %v2, 1
  %v1020 = mul i64 %v1018, %v2
  %v1021 = sdiv i64 %v1020, %v3
  %v1022 = mul i64 %v1021, 1
  %v1023 = icmp slt i64 %v1022, %v7
  %v1024 = select i1 %v1023, i64 %v1022, i64 %v7
  %v1025 = mul i64 %v1018, %v1019
  %v1026 = sdiv i64 %v1025, %v3
  %v1027 = mul i64 %v1026, 1
  %v1028 = icmp slt i64 %v1027, %v7
  %v1029 = select i1 %v1028, i64 %v1027, i64 %v7
  br label %b126
b126:
  %v1030 = phi i64 [ %v1024, %b125 ], [ %v1098, %b131 ]
  %v1031 = icmp slt i64 %v1030, %v1029
  br i1 %v1031, label %b127, label %b128
b127:
  %v1032 = add i64 %v1030, 96
  %v1033 = icmp slt i64 %v1032, %v1029
  %v1034 = select i1 %v1033, i64 %v1032, i64 %v1029
  br label %b129
b129:
  %v1035 = phi i64 [ 0, %b127 ], [ %v1097, %b134 ]
  %v1036 = icmp slt i64 %v1035, 1
  br i1 %v1036, label %b130, label %b131
b130:
  %v1037 = sub i64 %v1034, %v1030
  %v1038 = sub i64 8, 1
  %v1039 = add i64 %v1037, %v1038
  %v1040 = sdiv i64 %v1039, 8
  br label %b132
b132:
  %v1041 = phi i64 [ 0, %b130 ], [ %v1096, %b139 ]
  %v1042 = icmp slt i64 %v1041, %v1040
  br i1 %v1042, label %b133, label %b134
b133:
  %v1043 = mul i64 %v1037, %v1041
  %v1044 = sdiv i64 %v1043, %v1040
  %v1045 = add i64 %v1030, %v1044
  %v1046 = add i64 %v1041, 1
  %v1047 = mul i64 %v1037, %v1046
  %v1048 = sdiv i64 %v1047, %v1040
  %v1049 = add i64 %v1030, %v1048
  %v1050 = mul i64 %v1035, 32
  %v1051 = getelementptr inbounds float, ptr %v240, i64 %v1050
  %v1052 = sub i64 %v1049, %v1045
  %v1053 = add i64 %v344, 0
  %v1054 = and i64 %v1053, %v222
  %v1055 = mul i64 %v1054, %v7
  %v1056 = add i64 %v1055, %v1045
  %v1057 = mul i64 %v1056, 4
  %v1058 = getelementptr inbounds float, ptr %v132, i64 %v1057
  %v1059 = getelementptr inbounds float, ptr %v1058, i64 0
  %v1060 = sub i64 %v1052, 1
  %v1061 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1060
  %v1062 = load ptr, ptr %v1061, align 4
  %v1063 = icmp sgt i64 %v1052, 0
  br i1 %v1063, label %b135, label %b136
b135:
  call void %v1062(ptr %v1059, i64 4, ptr %v1051, i64 4, ptr %v1016)
  br label %b136
b136:
  %v1064 = add i64 %v1050, 32
  br label %b137
b137:
  %v1065 = phi i64 [ %v1045, %b136 ], [ %v1095, %b142 ]
  %v1066 = icmp slt i64 %v1065, %v1049
  br i1 %v1066, label %b138, label %b139
b138:
  %v1067 = sub i64 %v1065, %v1045
  %v1068 = mul i64 %v1067, 8
  %v1069 = getelementptr inbounds float, ptr %v1016, i64 %v1068
  %v1070 = add i64 %v344, 0
  %v1071 = and i64 %v1070, 1
  %v1072 = mul i64 %v1071, %v7
  %v1073 = add i64 %v1072, %v1065
  %v1074 = mul i64 %v1073, 4
  %v1075 = getelementptr inbounds float, ptr %v30, i64 %v1074
  br label %b140
b140:
  %v1076 = phi i64 [ 0, %b138 ], [ %v1094, %b144 ]
  %v1077 = icmp slt i64 %v1076, 1
  br i1 %v1077, label %b141, label %b142
b141:
  %v1078 = mul i64 %v1035, 1
  %v1079 = add i64 %v1078, %v1076
  %v1080 = mul i64 %v1079, 8
  %v1081 = icmp eq i64 %v1080, 0
  br i1 %v1081, label %b143, label %b144
b143:
  %v1082 = icmp ult i64 4, 8
  %v1083 = select i1 %v1082, i64 4, i64 8
  %v1084 = trunc i64 %v1083 to i32
  %v1085 = insertelement <8 x i32> poison, i32 %v1084, i64 0
  %v1086 = shufflevector <8 x i32> %v1085, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1087 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1086
  %v1088 = add i64 0, %v1076
  %v1089 = mul i64 %v1088, 8
  %v1090 = getelementptr inbounds float, ptr %v1069, i64 %v1089
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = add i64 0, %v1080
  %v1093 = getelementptr inbounds float, ptr %v1075, i64 %v1092
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1091, ptr align 4 %v1093, <8 x i1> %v1087)
  br label %b144
b144:
  %v1094 = add nsw i64 %v1076, 1
  br label %b140
b142:
  %v1095 = add nsw i64 %v1065, 1
  br label %b137
b139:
  %v1096 = add nsw i64 %v1041, 1
  br label %b132
b134:
  %v1097 = add nsw i64 %v1035, 1
  br label %b129
b131:
  %v1098 = add nsw i64 %v1030, 96
  br label %b126
b128:
  %v1099 = add i64 %v7, 0
  %v1100 = sdiv i64 %v1099, 1
  %v1101 = add i64 %v2, 1
  %v1102 = mul i64 %v1100, %v2
  %v1103 = sdiv i64 %v1102, %v3
  %v1104 = mul i64 %v1103, 1
  %v1105 = icmp slt i64 %v1104, %v7
  %v1106 = select i1 %v1105, i64 %v1104, i64 %v7
  %v1107 = mul i64 %v1100, %v1101
  %v1108 = sdiv i64 %v1107, %v3
  %v1109 = mul i64 %v1108, 1
  %v1110 = icmp slt i64 %v1109, %v7
  %v1111 = select i1 %v1110, i64 %v1109, i64 %v7
  br label %b145
b145:
  %v1112 = phi i64 [ %v1106, %b128 ], [ %v1198, %b150 ]
  %v1113 = icmp slt i64 %v1112, %v1111
  br i1 %v1113, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1114 = phi i64 [ 0, %b146 ], [ %v1197, %b149 ]
  %v1115 = icmp slt i64 %v1114, 2
  br i1 %v1115, label %b149, label %b150
b149:
  %v1116 = mul i64 %v1112, 8
  %v1117 = getelementptr inbounds float, ptr %v116, i64 %v1116
  %v1118 = add i64 %v344, 1
  %v1119 = and i64 %v1118, 1
  %v1120 = mul i64 %v1119, %v7
  %v1121 = add i64 %v1120, %v1112
  %v1122 = mul i64 %v1121, 4
  %v1123 = getelementptr inbounds float, ptr %v30, i64 %v1122
  %v1124 = add i64 %v344, 0
  %v1125 = and i64 %v1124, %v176
  %v1126 = mul i64 %v1125, %v7
  %v1127 = add i64 %v1126, %v1112
  %v1128 = mul i64 %v1127, 4
  %v1129 = getelementptr inbounds float, ptr %v24, i64 %v1128
  %v1130 = add i64 %v344, 0
  %v1131 = and i64 %v1130, %v202
  %v1132 = mul i64 %v1131, %v7
  %v1133 = add i64 %v1132, %v1112
  %v1134 = mul i64 %v1133, 2
  %v1135 = getelementptr inbounds float, ptr %v84, i64 %v1134
  %v1136 = add i64 0, %v1114
  %v1137 = getelementptr inbounds float, ptr %v1135, i64 %v1136
  %v1138 = load float, ptr %v1137, align 4
  %v1139 = add i64 %v344, 0
  %v1140 = and i64 %v1139, %v216
  %v1141 = mul i64 %v1140, %v7
  %v1142 = add i64 %v1141, %v1112
  %v1143 = mul i64 %v1142, 8
  %v1144 = getelementptr inbounds float, ptr %v122, i64 %v1143
  %v1145 = add i64 %v344, 0
  %v1146 = and i64 %v1145, %v224
  %v1147 = mul i64 %v1146, %v7
  %v1148 = add i64 %v1147, %v1112
  %v1149 = mul i64 %v1148, 8
  %v1150 = getelementptr inbounds float, ptr %v134, i64 %v1149
  %v1151 = add i64 %v344, 0
  %v1152 = and i64 %v1151, %v188
  %v1153 = mul i64 %v1152, %v7
  %v1154 = add i64 %v1153, %v1112
  %v1155 = mul i64 %v1154, 12
  %v1156 = getelementptr inbounds float, ptr %v54, i64 %v1155
  %v1157 = icmp ult i64 4, 8
  %v1158 = select i1 %v1157, i64 4, i64 8
  %v1159 = trunc i64 %v1158 to i32
  %v1160 = insertelement <8 x i32> poison, i32 %v1159, i64 0
  %v1161 = shufflevector <8 x i32> %v1160, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1162 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1161
  %v1163 = mul i64 %v1114, 4
  %v1164 = add i64 0, %v1163
  %v1165 = add i64 %v1164, 0
  %v1166 = getelementptr inbounds float, ptr %v1117, i64 %v1165
  %v1167 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1166, <8 x i1> %v1162, <8 x float> zeroinitializer)
  %v1168 = add i64 0, 0
  %v1169 = getelementptr inbounds float, ptr %v1123, i64 %v1168
  %v1170 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1169, <8 x i1> %v1162, <8 x float> zeroinitializer)
  %v1171 = add i64 0, 0
  %v1172 = getelementptr inbounds float, ptr %v1129, i64 %v1171
  %v1173 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1172, <8 x i1> %v1162, <8 x float> zeroinitializer)
  %v1174 = fadd <8 x float> %v1170, %v1173
  %v1175 = insertelement <8 x float> poison, float %v1138, i64 0
  %v1176 = shufflevector <8 x float> %v1175, <8 x float> poison, <8 x i32> zeroinitializer
  %v1177 = fmul <8 x float> %v1174, %v1176
  %v1178 = add i64 0, %v1114
  %v1179 = mul i64 0, 2
  %v1180 = add i64 %v1178, %v1179
  %v1181 = getelementptr inbounds float, ptr %v1144, i64 %v1180
  %v1182 = getelementptr float, ptr %v1181, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1183 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1182, <8 x i1> %v1162, <8 x float> zeroinitializer)
  %v1184 = add i64 0, %v1114
  %v1185 = mul i64 0, 2
  %v1186 = add i64 %v1184, %v1185
  %v1187 = getelementptr inbounds float, ptr %v1150, i64 %v1186
  %v1188 = getelementptr float, ptr %v1187, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1189 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1188, <8 x i1> %v1162, <8 x float> zeroinitializer)
  %v1190 = fadd <8 x float> %v1183, %v1189
  %v1191 = fadd <8 x float> %v1177, %v1190
  %v1192 = fadd <8 x float> %v1167, %v1191
  %v1193 = mul i64 %v1114, 6
  %v1194 = add i64 2, %v1193
  %v1195 = add i64 %v1194, 0
  %v1196 = getelementptr inbounds float, ptr %v1156, i64 %v1195
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1192, ptr align 4 %v1196, <8 x i1> %v1162)
  %v1197 = add nsw i64 %v1114, 1
  br label %b148
b150:
  %v1198 = add nsw i64 %v1112, 1
  br label %b145
b147:
  %v1199 = add i64 %v7, 0
  %v1200 = sdiv i64 %v1199, 1
  %v1201 = add i64 %v2, 1
  %v1202 = mul i64 %v1200, %v2
  %v1203 = sdiv i64 %v1202, %v3
  %v1204 = mul i64 %v1203, 1
  %v1205 = icmp slt i64 %v1204, %v7
  %v1206 = select i1 %v1205, i64 %v1204, i64 %v7
  %v1207 = mul i64 %v1200, %v1201
  %v1208 = sdiv i64 %v1207, %v3
  %v1209 = mul i64 %v1208, 1
  %v1210 = icmp slt i64 %v1209, %v7
  %v1211 = select i1 %v1210, i64 %v1209, i64 %v7
  br label %b151
b151:
  %v1212 = phi i64 [ %v1206, %b147 ], [ %v1244, %b156 ]
  %v1213 = icmp slt i64 %v1212, %v1211
  br i1 %v1213, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1214 = phi i64 [ 0, %b152 ], [ %v1243, %b155 ]
  %v1215 = icmp slt i64 %v1214, 2
  br i1 %v1215, label %b155, label %b156
b155:
  %v1216 = add i64 %v344, 0
  %v1217 = and i64 %v1216, %v206
  %v1218 = mul i64 %v1217, %v7
  %v1219 = add i64 %v1218, %v1212
  %v1220 = mul i64 %v1219, 4
  %v1221 = getelementptr inbounds float, ptr %v92, i64 %v1220
  %v1222 = add i64 %v344, 0
  %v1223 = and i64 %v1222, %v188
  %v1224 = mul i64 %v1223, %v7
  %v1225 = add i64 %v1224, %v1212
  %v1226 = mul i64 %v1225, 12
  %v1227 = getelementptr inbounds float, ptr %v54, i64 %v1226
  %v1228 = icmp ult i64 2, 8
  %v1229 = select i1 %v1228, i64 2, i64 8
  %v1230 = trunc i64 %v1229 to i32
  %v1231 = insertelement <8 x i32> poison, i32 %v1230, i64 0
  %v1232 = shufflevector <8 x i32> %v1231, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1233 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1232
  %v1234 = mul i64 %v1214, 2
  %v1235 = add i64 0, %v1234
  %v1236 = add i64 %v1235, 0
  %v1237 = getelementptr inbounds float, ptr %v1221, i64 %v1236
  %v1238 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1237, <8 x i1> %v1233, <8 x float> zeroinitializer)
  %v1239 = mul i64 %v1214, 6
  %v1240 = add i64 0, %v1239
  %v1241 = add i64 %v1240, 0
  %v1242 = getelementptr inbounds float, ptr %v1227, i64 %v1241
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1238, ptr align 4 %v1242, <8 x i1> %v1233)
  %v1243 = add nsw i64 %v1214, 1
  br label %b154
b156:
  %v1244 = add nsw i64 %v1212, 1
  br label %b151
b153:
  %v1245 = add i64 %v7, 0
  %v1246 = sdiv i64 %v1245, 1
  %v1247 = add i64 %v2, 1
  %v1248 = mul i64 %v1246, %v2
  %v1249 = sdiv i64 %v1248, %v3
  %v1250 = mul i64 %v1249, 1
  %v1251 = icmp slt i64 %v1250, %v7
  %v1252 = select i1 %v1251, i64 %v1250, i64 %v7
  %v1253 = mul i64 %v1246, %v1247
  %v1254 = sdiv i64 %v1253, %v3
  %v1255 = mul i64 %v1254, 1
  %v1256 = icmp slt i64 %v1255, %v7
  %v1257 = select i1 %v1256, i64 %v1255, i64 %v7
  br label %b157
b157:
  %v1258 = phi i64 [ %v1252, %b153 ], [ %v1284, %b162 ]
  %v1259 = icmp slt i64 %v1258, %v1257
  br i1 %v1259, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1260 = phi i64 [ 0, %b158 ], [ %v1280, %b161 ]
  %v1261 = phi float [ 0xFFF0000000000000, %b158 ], [ %v1279, %b161 ]
  %v1262 = icmp slt i64 %v1260, 2
  br i1 %v1262, label %b161, label %b162
b161:
  %v1263 = add i64 %v344, 0
  %v1264 = and i64 %v1263, %v188
  %v1265 = mul i64 %v1264, %v7
  %v1266 = add i64 %v1265, %v1258
  %v1267 = mul i64 %v1266, 12
  %v1268 = getelementptr inbounds float, ptr %v54, i64 %v1267
  %v1269 = add i64 0, %v1260
  %v1270 = getelementptr inbounds float, ptr %v66, i64 %v1269
  %v1271 = load float, ptr %v1270, align 4
  %v1272 = mul i64 %v1260, 6
  %v1273 = add i64 0, %v1272
  %v1274 = getelementptr inbounds float, ptr %v1268, i64 %v1273
  %v1275 = load float, ptr %v1274, align 4
  %v1276 = call float @llvm.fabs.f32(float %v1275)
  %v1277 = fcmp une float %v1271, 0x0000000000000000
  %v1278 = select i1 %v1277, float %v1276, float 0xBFF0000000000000
  %v1279 = call float @llvm.maximum.f32(float %v1261, float %v1278)
  %v1280 = add nsw i64 %v1260, 1
  br label %b160
b162:
  %v1281 = mul i64 %v1258, 1
  %v1282 = getelementptr inbounds float, ptr %v136, i64 %v1281
  %v1283 = getelementptr inbounds float, ptr %v1282, i64 0
  store float %v1261, ptr %v1283, align 4
  %v1284 = add nsw i64 %v1258, 1
  br label %b157
b159:
  %v1285 = add i64 %v7, 0
  %v1286 = sdiv i64 %v1285, 1
  %v1287 = add i64 %v2, 1
  %v1288 = mul i64 %v1286, %v2
  %v1289 = sdiv i64 %v1288, %v3
  %v1290 = mul i64 %v1289, 1
  %v1291 = icmp slt i64 %v1290, %v7
  %v1292 = select i1 %v1291, i64 %v1290, i64 %v7
  %v1293 = mul i64 %v1286, %v1287
  %v1294 = sdiv i64 %v1293, %v3
  %v1295 = mul i64 %v1294, 1
  %v1296 = icmp slt i64 %v1295, %v7
  %v1297 = select i1 %v1296, i64 %v1295, i64 %v7
  br label %b163
b163:
  %v1298 = phi i64 [ %v1292, %b159 ], [ %v1334, %b168 ]
  %v1299 = icmp slt i64 %v1298, %v1297
  br i1 %v1299, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1300 = phi i64 [ 0, %b164 ], [ %v1330, %b167 ]
  %v1301 = phi float [ 0x7FF0000000000000, %b164 ], [ %v1329, %b167 ]
  %v1302 = icmp slt i64 %v1300, 2
  br i1 %v1302, label %b167, label %b168
b167:
  %v1303 = add i64 %v344, 0
  %v1304 = and i64 %v1303, %v188
  %v1305 = mul i64 %v1304, %v7
  %v1306 = add i64 %v1305, %v1298
  %v1307 = mul i64 %v1306, 12
  %v1308 = getelementptr inbounds float, ptr %v54, i64 %v1307
  %v1309 = mul i64 %v1298, 1
  %v1310 = getelementptr inbounds float, ptr %v136, i64 %v1309
  %v1311 = getelementptr inbounds float, ptr %v1310, i64 0
  %v1312 = load float, ptr %v1311, align 4
  %v1313 = add i64 0, %v1300
  %v1314 = getelementptr inbounds float, ptr %v66, i64 %v1313
  %v1315 = load float, ptr %v1314, align 4
  %v1316 = mul i64 %v1300, 6
  %v1317 = add i64 0, %v1316
  %v1318 = getelementptr inbounds float, ptr %v1308, i64 %v1317
  %v1319 = load float, ptr %v1318, align 4
  %v1320 = call float @llvm.fabs.f32(float %v1319)
  %v1321 = fcmp une float %v1315, 0x0000000000000000
  %v1322 = select i1 %v1321, float %v1320, float 0xBFF0000000000000
  %v1323 = fcmp oeq float %v1322, %v1312
  %v1324 = select i1 %v1323, float 0x3FF0000000000000, float 0x0000000000000000
  %v1325 = add i64 0, %v1300
  %v1326 = sitofp i64 %v1325 to float
  %v1327 = fcmp une float %v1324, 0x0000000000000000
  %v1328 = select i1 %v1327, float %v1326, float 0x4000000000000000
  %v1329 = call float @llvm.minimum.f32(float %v1301, float %v1328)
  %v1330 = add nsw i64 %v1300, 1
  br label %b166
b168:
  %v1331 = mul i64 %v1298, 1
  %v1332 = getelementptr inbounds float, ptr %v138, i64 %v1331
  %v1333 = getelementptr inbounds float, ptr %v1332, i64 0
  store float %v1301, ptr %v1333, align 4
  %v1334 = add nsw i64 %v1298, 1
  br label %b163
b165:
  %v1335 = add i64 %v7, 0
  %v1336 = sdiv i64 %v1335, 1
  %v1337 = add i64 %v2, 1
  %v1338 = mul i64 %v1336, %v2
  %v1339 = sdiv i64 %v1338, %v3
  %v1340 = mul i64 %v1339, 1
  %v1341 = icmp slt i64 %v1340, %v7
  %v1342 = select i1 %v1341, i64 %v1340, i64 %v7
  %v1343 = mul i64 %v1336, %v1337
  %v1344 = sdiv i64 %v1343, %v3
  %v1345 = mul i64 %v1344, 1
  %v1346 = icmp slt i64 %v1345, %v7
  %v1347 = select i1 %v1346, i64 %v1345, i64 %v7
  br label %b169
b169:
  %v1348 = phi i64 [ %v1342, %b165 ], [ %v1390, %b174 ]
  %v1349 = icmp slt i64 %v1348, %v1347
  br i1 %v1349, label %b170, label %b171
b170:
  %v1350 = icmp ult i64 6, 8
  %v1351 = select i1 %v1350, i64 6, i64 8
  %v1352 = trunc i64 %v1351 to i32
  %v1353 = insertelement <8 x i32> poison, i32 %v1352, i64 0
  %v1354 = shufflevector <8 x i32> %v1353, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1355 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1354
  br label %b172
b172:
  %v1356 = phi i64 [ 0, %b170 ], [ %v1385, %b173 ]
  %v1357 = phi <8 x float> [ splat (float 0x0000000000000000), %b170 ], [ %v1384, %b173 ]
  %v1358 = icmp slt i64 %v1356, 2
  br i1 %v1358, label %b173, label %b174
b173:
  %v1359 = add i64 0, %v1356
  %v1360 = sitofp i64 %v1359 to float
  %v1361 = mul i64 %v1348, 1
  %v1362 = getelementptr inbounds float, ptr %v138, i64 %v1361
  %v1363 = getelementptr inbounds float, ptr %v1362, i64 0
  %v1364 = load float, ptr %v1363, align 4
  %v1365 = fcmp oeq float %v1360, %v1364
  %v1366 = select i1 %v1365, float 0x3FF0000000000000, float 0x0000000000000000
  %v1367 = add i64 %v344, 0
  %v1368 = and i64 %v1367, %v188
  %v1369 = mul i64 %v1368, %v7
  %v1370 = add i64 %v1369, %v1348
  %v1371 = mul i64 %v1370, 12
  %v1372 = getelementptr inbounds float, ptr %v54, i64 %v1371
  %v1373 = add i64 0, 0
  %v1374 = mul i64 %v1356, 6
  %v1375 = add i64 %v1373, %v1374
  %v1376 = getelementptr inbounds float, ptr %v1372, i64 %v1375
  %v1377 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1376, <8 x i1> %v1355, <8 x float> zeroinitializer)
  %v1378 = insertelement <8 x float> poison, float %v1366, i64 0
  %v1379 = shufflevector <8 x float> %v1378, <8 x float> poison, <8 x i32> zeroinitializer
  %v1380 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1381 = shufflevector <8 x float> %v1380, <8 x float> poison, <8 x i32> zeroinitializer
  %v1382 = fcmp une <8 x float> %v1379, splat (float 0x0000000000000000)
  %v1383 = select <8 x i1> %v1382, <8 x float> %v1377, <8 x float> %v1381
  %v1384 = fadd <8 x float> %v1357, %v1383
  %v1385 = add nsw i64 %v1356, 1
  br label %b172
b174:
  %v1386 = mul i64 %v1348, 6
  %v1387 = getelementptr inbounds float, ptr %v140, i64 %v1386
  %v1388 = add i64 0, 0
  %v1389 = getelementptr inbounds float, ptr %v1387, i64 %v1388
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1357, ptr align 4 %v1389, <8 x i1> %v1355)
  %v1390 = add nsw i64 %v1348, 1
  br label %b169
b171:
  %v1391 = add i64 %v7, 0
  %v1392 = sdiv i64 %v1391, 1
  %v1393 = add i64 %v2, 1
  %v1394 = mul i64 %v1392, %v2
  %v1395 = sdiv i64 %v1394, %v3
  %v1396 = mul i64 %v1395, 1
  %v1397 = icmp slt i64 %v1396, %v7
  %v1398 = select i1 %v1397, i64 %v1396, i64 %v7
  %v1399 = mul i64 %v1392, %v1393
  %v1400 = sdiv i64 %v1399, %v3
  %v1401 = mul i64 %v1400, 1
  %v1402 = icmp slt i64 %v1401, %v7
  %v1403 = select i1 %v1402, i64 %v1401, i64 %v7
  br label %b175
b175:
  %v1404 = phi i64 [ %v1398, %b171 ], [ %v1460, %b176 ]
  %v1405 = icmp slt i64 %v1404, %v1403
  br i1 %v1405, label %b176, label %b177
b176:
  %v1406 = getelementptr inbounds float, ptr %v70, i64 0
  %v1407 = load float, ptr %v1406, align 4
  %v1408 = mul i64 %v1404, 1
  %v1409 = getelementptr inbounds float, ptr %v138, i64 %v1408
  %v1410 = getelementptr inbounds float, ptr %v1409, i64 0
  %v1411 = load float, ptr %v1410, align 4
  %v1412 = fcmp oeq float %v1407, %v1411
  %v1413 = select i1 %v1412, float 0x3FF0000000000000, float 0x0000000000000000
  %v1414 = add i64 %v344, 0
  %v1415 = and i64 %v1414, %v188
  %v1416 = mul i64 %v1415, %v7
  %v1417 = add i64 %v1416, %v1404
  %v1418 = mul i64 %v1417, 12
  %v1419 = getelementptr inbounds float, ptr %v54, i64 %v1418
  %v1420 = getelementptr inbounds float, ptr %v1419, i64 0
  %v1421 = load float, ptr %v1420, align 4
  %v1422 = getelementptr inbounds float, ptr %v1419, i64 6
  %v1423 = load float, ptr %v1422, align 4
  %v1424 = fcmp une float %v1413, 0x0000000000000000
  %v1425 = select i1 %v1424, float %v1421, float %v1423
  %v1426 = mul i64 %v1404, 6
  %v1427 = getelementptr inbounds float, ptr %v140, i64 %v1426
  %v1428 = getelementptr inbounds float, ptr %v1427, i64 0
  %v1429 = load float, ptr %v1428, align 4
  %v1430 = mul i64 %v1404, 10
  %v1431 = getelementptr inbounds float, ptr %v56, i64 %v1430
  %v1432 = icmp ult i64 5, 8
  %v1433 = select i1 %v1432, i64 5, i64 8
  %v1434 = trunc i64 %v1433 to i32
  %v1435 = insertelement <8 x i32> poison, i32 %v1434, i64 0
  %v1436 = shufflevector <8 x i32> %v1435, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1437 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1436
  %v1438 = add i64 1, 0
  %v1439 = getelementptr inbounds float, ptr %v1419, i64 %v1438
  %v1440 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1439, <8 x i1> %v1437, <8 x float> zeroinitializer)
  %v1441 = add i64 7, 0
  %v1442 = getelementptr inbounds float, ptr %v1419, i64 %v1441
  %v1443 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1442, <8 x i1> %v1437, <8 x float> zeroinitializer)
  %v1444 = insertelement <8 x float> poison, float %v1413, i64 0
  %v1445 = shufflevector <8 x float> %v1444, <8 x float> poison, <8 x i32> zeroinitializer
  %v1446 = fcmp une <8 x float> %v1445, splat (float 0x0000000000000000)
  %v1447 = select <8 x i1> %v1446, <8 x float> %v1440, <8 x float> %v1443
  %v1448 = add i64 1, 0
  %v1449 = getelementptr inbounds float, ptr %v1427, i64 %v1448
  %v1450 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1449, <8 x i1> %v1437, <8 x float> zeroinitializer)
  %v1451 = insertelement <8 x float> poison, float %v1429, i64 0
  %v1452 = shufflevector <8 x float> %v1451, <8 x float> poison, <8 x i32> zeroinitializer
  %v1453 = fdiv <8 x float> %v1450, %v1452
  %v1454 = insertelement <8 x float> poison, float %v1425, i64 0
  %v1455 = shufflevector <8 x float> %v1454, <8 x float> poison, <8 x i32> zeroinitializer
  %v1456 = fmul <8 x float> %v1455, %v1453
  %v1457 = fsub <8 x float> %v1447, %v1456
  %v1458 = add i64 0, 0
  %v1459 = getelementptr inbounds float, ptr %v1431, i64 %v1458
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1457, ptr align 4 %v1459, <8 x i1> %v1437)
  %v1460 = add nsw i64 %v1404, 1
  br label %b175
b177:
  %v1461 = add i64 %v7, 0
  %v1462 = sdiv i64 %v1461, 1
  %v1463 = add i64 %v2, 1
  %v1464 = mul i64 %v1462, %v2
  %v1465 = sdiv i64 %v1464, %v3
  %v1466 = mul i64 %v1465, 1
  %v1467 = icmp slt i64 %v1466, %v7
  %v1468 = select i1 %v1467, i64 %v1466, i64 %v7
  %v1469 = mul i64 %v1462, %v1463
  %v1470 = sdiv i64 %v1469, %v3
  %v1471 = mul i64 %v1470, 1
  %v1472 = icmp slt i64 %v1471, %v7
  %v1473 = select i1 %v1472, i64 %v1471, i64 %v7
  br label %b178
b178:
  %v1474 = phi i64 [ %v1468, %b177 ], [ %v1496, %b179 ]
  %v1475 = icmp slt i64 %v1474, %v1473
  br i1 %v1475, label %b179, label %b180
b179:
  %v1476 = mul i64 %v1474, 6
  %v1477 = getelementptr inbounds float, ptr %v140, i64 %v1476
  %v1478 = getelementptr inbounds float, ptr %v1477, i64 0
  %v1479 = load float, ptr %v1478, align 4
  %v1480 = mul i64 %v1474, 10
  %v1481 = getelementptr inbounds float, ptr %v56, i64 %v1480
  %v1482 = icmp ult i64 5, 8
  %v1483 = select i1 %v1482, i64 5, i64 8
  %v1484 = trunc i64 %v1483 to i32
  %v1485 = insertelement <8 x i32> poison, i32 %v1484, i64 0
  %v1486 = shufflevector <8 x i32> %v1485, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1487 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1486
  %v1488 = add i64 1, 0
  %v1489 = getelementptr inbounds float, ptr %v1477, i64 %v1488
  %v1490 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1489, <8 x i1> %v1487, <8 x float> zeroinitializer)
  %v1491 = insertelement <8 x float> poison, float %v1479, i64 0
  %v1492 = shufflevector <8 x float> %v1491, <8 x float> poison, <8 x i32> zeroinitializer
  %v1493 = fdiv <8 x float> %v1490, %v1492
  %v1494 = add i64 5, 0
  %v1495 = getelementptr inbounds float, ptr %v1481, i64 %v1494
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1493, ptr align 4 %v1495, <8 x i1> %v1487)
  %v1496 = add nsw i64 %v1474, 1
  br label %b178
b180:
  %v1497 = add i64 %v7, 0
  %v1498 = sdiv i64 %v1497, 1
  %v1499 = add i64 %v2, 1
  %v1500 = mul i64 %v1498, %v2
  %v1501 = sdiv i64 %v1500, %v3
  %v1502 = mul i64 %v1501, 1
  %v1503 = icmp slt i64 %v1502, %v7
  %v1504 = select i1 %v1503, i64 %v1502, i64 %v7
  %v1505 = mul i64 %v1498, %v1499
  %v1506 = sdiv i64 %v1505, %v3
  %v1507 = mul i64 %v1506, 1
  %v1508 = icmp slt i64 %v1507, %v7
  %v1509 = select i1 %v1508, i64 %v1507, i64 %v7
  br label %b181
b181:
  %v1510 = phi i64 [ %v1504, %b180 ], [ %v1532, %b186 ]
  %v1511 = icmp slt i64 %v1510, %v1509
  br i1 %v1511, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1512 = phi i64 [ 0, %b182 ], [ %v1528, %b185 ]
  %v1513 = phi float [ 0xFFF0000000000000, %b182 ], [ %v1527, %b185 ]
  %v1514 = icmp slt i64 %v1512, 2
  br i1 %v1514, label %b185, label %b186
b185:
  %v1515 = mul i64 %v1510, 10
  %v1516 = getelementptr inbounds float, ptr %v56, i64 %v1515
  %v1517 = add i64 0, %v1512
  %v1518 = getelementptr inbounds float, ptr %v68, i64 %v1517
  %v1519 = load float, ptr %v1518, align 4
  %v1520 = mul i64 %v1512, 5
  %v1521 = add i64 0, %v1520
  %v1522 = getelementptr inbounds float, ptr %v1516, i64 %v1521
  %v1523 = load float, ptr %v1522, align 4
  %v1524 = call float @llvm.fabs.f32(float %v1523)
  %v1525 = fcmp une float %v1519, 0x0000000000000000
  %v1526 = select i1 %v1525, float %v1524, float 0xBFF0000000000000
  %v1527 = call float @llvm.maximum.f32(float %v1513, float %v1526)
  %v1528 = add nsw i64 %v1512, 1
  br label %b184
b186:
  %v1529 = mul i64 %v1510, 1
  %v1530 = getelementptr inbounds float, ptr %v136, i64 %v1529
  %v1531 = getelementptr inbounds float, ptr %v1530, i64 0
  store float %v1513, ptr %v1531, align 4
  %v1532 = add nsw i64 %v1510, 1
  br label %b181
b183:
  %v1533 = add i64 %v7, 0
  %v1534 = sdiv i64 %v1533, 1
  %v1535 = add i64 %v2, 1
  %v1536 = mul i64 %v1534, %v2
  %v1537 = sdiv i64 %v1536, %v3
  %v1538 = mul i64 %v1537, 1
  %v1539 = icmp slt i64 %v1538, %v7
  %v1540 = select i1 %v1539, i64 %v1538, i64 %v7
  %v1541 = mul i64 %v1534, %v1535
  %v1542 = sdiv i64 %v1541, %v3
  %v1543 = mul i64 %v1542, 1
  %v1544 = icmp slt i64 %v1543, %v7
  %v1545 = select i1 %v1544, i64 %v1543, i64 %v7
  br label %b187
b187:
  %v1546 = phi i64 [ %v1540, %b183 ], [ %v1578, %b192 ]
  %v1547 = icmp slt i64 %v1546, %v1545
  br i1 %v1547, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1548 = phi i64 [ 0, %b188 ], [ %v1574, %b191 ]
  %v1549 = phi float [ 0x7FF0000000000000, %b188 ], [ %v1573, %b191 ]
  %v1550 = icmp slt i64 %v1548, 2
  br i1 %v1550, label %b191, label %b192
b191:
  %v1551 = mul i64 %v1546, 10
  %v1552 = getelementptr inbounds float, ptr %v56, i64 %v1551
  %v1553 = mul i64 %v1546, 1
  %v1554 = getelementptr inbounds float, ptr %v136, i64 %v1553
  %v1555 = getelementptr inbounds float, ptr %v1554, i64 0
  %v1556 = load float, ptr %v1555, align 4
  %v1557 = add i64 0, %v1548
  %v1558 = getelementptr inbounds float, ptr %v68, i64 %v1557
  %v1559 = load float, ptr %v1558, align 4
  %v1560 = mul i64 %v1548, 5
  %v1561 = add i64 0, %v1560
  %v1562 = getelementptr inbounds float, ptr %v1552, i64 %v1561
  %v1563 = load float, ptr %v1562, align 4
  %v1564 = call float @llvm.fabs.f32(float %v1563)
  %v1565 = fcmp une float %v1559, 0x0000000000000000
  %v1566 = select i1 %v1565, float %v1564, float 0xBFF0000000000000
  %v1567 = fcmp oeq float %v1566, %v1556
  %v1568 = select i1 %v1567, float 0x3FF0000000000000, float 0x0000000000000000
  %v1569 = add i64 0, %v1548
  %v1570 = sitofp i64 %v1569 to float
  %v1571 = fcmp une float %v1568, 0x0000000000000000
  %v1572 = select i1 %v1571, float %v1570, float 0x4000000000000000
  %v1573 = call float @llvm.minimum.f32(float %v1549, float %v1572)
  %v1574 = add nsw i64 %v1548, 1
  br label %b190
b192:
  %v1575 = mul i64 %v1546, 1
  %v1576 = getelementptr inbounds float, ptr %v138, i64 %v1575
  %v1577 = getelementptr inbounds float, ptr %v1576, i64 0
  store float %v1549, ptr %v1577, align 4
  %v1578 = add nsw i64 %v1546, 1
  br label %b187
b189:
  %v1579 = add i64 %v7, 0
  %v1580 = sdiv i64 %v1579, 1
  %v1581 = add i64 %v2, 1
  %v1582 = mul i64 %v1580, %v2
  %v1583 = sdiv i64 %v1582, %v3
  %v1584 = mul i64 %v1583, 1
  %v1585 = icmp slt i64 %v1584, %v7
  %v1586 = select i1 %v1585, i64 %v1584, i64 %v7
  %v1587 = mul i64 %v1580, %v1581
  %v1588 = sdiv i64 %v1587, %v3
  %v1589 = mul i64 %v1588, 1
  %v1590 = icmp slt i64 %v1589, %v7
  %v1591 = select i1 %v1590, i64 %v1589, i64 %v7
  br label %b193
b193:
  %v1592 = phi i64 [ %v1586, %b189 ], [ %v1630, %b198 ]
  %v1593 = icmp slt i64 %v1592, %v1591
  br i1 %v1593, label %b194, label %b195
b194:
  %v1594 = icmp ult i64 5, 8
  %v1595 = select i1 %v1594, i64 5, i64 8
  %v1596 = trunc i64 %v1595 to i32
  %v1597 = insertelement <8 x i32> poison, i32 %v1596, i64 0
  %v1598 = shufflevector <8 x i32> %v1597, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1599 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1598
  br label %b196
b196:
  %v1600 = phi i64 [ 0, %b194 ], [ %v1625, %b197 ]
  %v1601 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v1624, %b197 ]
  %v1602 = icmp slt i64 %v1600, 2
  br i1 %v1602, label %b197, label %b198
b197:
  %v1603 = add i64 0, %v1600
  %v1604 = sitofp i64 %v1603 to float
  %v1605 = mul i64 %v1592, 1
  %v1606 = getelementptr inbounds float, ptr %v138, i64 %v1605
  %v1607 = getelementptr inbounds float, ptr %v1606, i64 0
  %v1608 = load float, ptr %v1607, align 4
  %v1609 = fcmp oeq float %v1604, %v1608
  %v1610 = select i1 %v1609, float 0x3FF0000000000000, float 0x0000000000000000
  %v1611 = mul i64 %v1592, 10
  %v1612 = getelementptr inbounds float, ptr %v56, i64 %v1611
  %v1613 = add i64 0, 0
  %v1614 = mul i64 %v1600, 5
  %v1615 = add i64 %v1613, %v1614
  %v1616 = getelementptr inbounds float, ptr %v1612, i64 %v1615
  %v1617 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1616, <8 x i1> %v1599, <8 x float> zeroinitializer)
  %v1618 = insertelement <8 x float> poison, float %v1610, i64 0
  %v1619 = shufflevector <8 x float> %v1618, <8 x float> poison, <8 x i32> zeroinitializer
  %v1620 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1621 = shufflevector <8 x float> %v1620, <8 x float> poison, <8 x i32> zeroinitializer
  %v1622 = fcmp une <8 x float> %v1619, splat (float 0x0000000000000000)
  %v1623 = select <8 x i1> %v1622, <8 x float> %v1617, <8 x float> %v1621
  %v1624 = fadd <8 x float> %v1601, %v1623
  %v1625 = add nsw i64 %v1600, 1
  br label %b196
b198:
  %v1626 = mul i64 %v1592, 5
  %v1627 = getelementptr inbounds float, ptr %v142, i64 %v1626
  %v1628 = add i64 0, 0
  %v1629 = getelementptr inbounds float, ptr %v1627, i64 %v1628
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1601, ptr align 4 %v1629, <8 x i1> %v1599)
  %v1630 = add nsw i64 %v1592, 1
  br label %b193
b195:
  %v1631 = add i64 %v7, 0
  %v1632 = sdiv i64 %v1631, 1
  %v1633 = add i64 %v2, 1
  %v1634 = mul i64 %v1632, %v2
  %v1635 = sdiv i64 %v1634, %v3
  %v1636 = mul i64 %v1635, 1
  %v1637 = icmp slt i64 %v1636, %v7
  %v1638 = select i1 %v1637, i64 %v1636, i64 %v7
  %v1639 = mul i64 %v1632, %v1633
  %v1640 = sdiv i64 %v1639, %v3
  %v1641 = mul i64 %v1640, 1
  %v1642 = icmp slt i64 %v1641, %v7
  %v1643 = select i1 %v1642, i64 %v1641, i64 %v7
  br label %b199
b199:
  %v1644 = phi i64 [ %v1638, %b195 ], [ %v1700, %b200 ]
  %v1645 = icmp slt i64 %v1644, %v1643
  br i1 %v1645, label %b200, label %b201
b200:
  %v1646 = getelementptr inbounds float, ptr %v70, i64 0
  %v1647 = load float, ptr %v1646, align 4
  %v1648 = mul i64 %v1644, 1
  %v1649 = getelementptr inbounds float, ptr %v138, i64 %v1648
  %v1650 = getelementptr inbounds float, ptr %v1649, i64 0
  %v1651 = load float, ptr %v1650, align 4
  %v1652 = fcmp oeq float %v1647, %v1651
  %v1653 = select i1 %v1652, float 0x3FF0000000000000, float 0x0000000000000000
  %v1654 = mul i64 %v1644, 10
  %v1655 = getelementptr inbounds float, ptr %v56, i64 %v1654
  %v1656 = getelementptr inbounds float, ptr %v1655, i64 0
  %v1657 = load float, ptr %v1656, align 4
  %v1658 = getelementptr inbounds float, ptr %v1655, i64 5
  %v1659 = load float, ptr %v1658, align 4
  %v1660 = fcmp une float %v1653, 0x0000000000000000
  %v1661 = select i1 %v1660, float %v1657, float %v1659
  %v1662 = mul i64 %v1644, 5
  %v1663 = getelementptr inbounds float, ptr %v142, i64 %v1662
  %v1664 = getelementptr inbounds float, ptr %v1663, i64 0
  %v1665 = load float, ptr %v1664, align 4
  %v1666 = add i64 %v344, 0
  %v1667 = and i64 %v1666, %v190
  %v1668 = mul i64 %v1667, %v7
  %v1669 = add i64 %v1668, %v1644
  %v1670 = mul i64 %v1669, 8
  %v1671 = getelementptr inbounds float, ptr %v58, i64 %v1670
  %v1672 = icmp ult i64 4, 8
  %v1673 = select i1 %v1672, i64 4, i64 8
  %v1674 = trunc i64 %v1673 to i32
  %v1675 = insertelement <8 x i32> poison, i32 %v1674, i64 0
  %v1676 = shufflevector <8 x i32> %v1675, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1677 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1676
  %v1678 = add i64 1, 0
  %v1679 = getelementptr inbounds float, ptr %v1655, i64 %v1678
  %v1680 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1679, <8 x i1> %v1677, <8 x float> zeroinitializer)
  %v1681 = add i64 6, 0
  %v1682 = getelementptr inbounds float, ptr %v1655, i64 %v1681
  %v1683 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1682, <8 x i1> %v1677, <8 x float> zeroinitializer)
  %v1684 = insertelement <8 x float> poison, float %v1653, i64 0
  %v1685 = shufflevector <8 x float> %v1684, <8 x float> poison, <8 x i32> zeroinitializer
  %v1686 = fcmp une <8 x float> %v1685, splat (float 0x0000000000000000)
  %v1687 = select <8 x i1> %v1686, <8 x float> %v1680, <8 x float> %v1683
  %v1688 = add i64 1, 0
  %v1689 = getelementptr inbounds float, ptr %v1663, i64 %v1688
  %v1690 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1689, <8 x i1> %v1677, <8 x float> zeroinitializer)
  %v1691 = insertelement <8 x float> poison, float %v1665, i64 0
  %v1692 = shufflevector <8 x float> %v1691, <8 x float> poison, <8 x i32> zeroinitializer
  %v1693 = fdiv <8 x float> %v1690, %v1692
  %v1694 = insertelement <8 x float> poison, float %v1661, i64 0
  %v1695 = shufflevector <8 x float> %v1694, <8 x float> poison, <8 x i32> zeroinitializer
  %v1696 = fmul <8 x float> %v1695, %v1693
  %v1697 = fsub <8 x float> %v1687, %v1696
  %v1698 = add i64 0, 0
  %v1699 = getelementptr inbounds float, ptr %v1671, i64 %v1698
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1697, ptr align 4 %v1699, <8 x i1> %v1677)
  %v1700 = add nsw i64 %v1644, 1
  br label %b199
b201:
  %v1701 = add i64 %v7, 0
  %v1702 = sdiv i64 %v1701, 1
  %v1703 = add i64 %v2, 1
  %v1704 = mul i64 %v1702, %v2
  %v1705 = sdiv i64 %v1704, %v3
  %v1706 = mul i64 %v1705, 1
  %v1707 = icmp slt i64 %v1706, %v7
  %v1708 = select i1 %v1707, i64 %v1706, i64 %v7
  %v1709 = mul i64 %v1702, %v1703
  %v1710 = sdiv i64 %v1709, %v3
  %v1711 = mul i64 %v1710, 1
  %v1712 = icmp slt i64 %v1711, %v7
  %v1713 = select i1 %v1712, i64 %v1711, i64 %v7
  br label %b202
b202:
  %v1714 = phi i64 [ %v1708, %b201 ], [ %v1740, %b203 ]
  %v1715 = icmp slt i64 %v1714, %v1713
  br i1 %v1715, label %b203, label %b204
b203:
  %v1716 = mul i64 %v1714, 5
  %v1717 = getelementptr inbounds float, ptr %v142, i64 %v1716
  %v1718 = getelementptr inbounds float, ptr %v1717, i64 0
  %v1719 = load float, ptr %v1718, align 4
  %v1720 = add i64 %v344, 0
  %v1721 = and i64 %v1720, %v190
  %v1722 = mul i64 %v1721, %v7
  %v1723 = add i64 %v1722, %v1714
  %v1724 = mul i64 %v1723, 8
  %v1725 = getelementptr inbounds float, ptr %v58, i64 %v1724
  %v1726 = icmp ult i64 4, 8
  %v1727 = select i1 %v1726, i64 4, i64 8
  %v1728 = trunc i64 %v1727 to i32
  %v1729 = insertelement <8 x i32> poison, i32 %v1728, i64 0
  %v1730 = shufflevector <8 x i32> %v1729, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1731 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1730
  %v1732 = add i64 1, 0
  %v1733 = getelementptr inbounds float, ptr %v1717, i64 %v1732
  %v1734 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1733, <8 x i1> %v1731, <8 x float> zeroinitializer)
  %v1735 = insertelement <8 x float> poison, float %v1719, i64 0
  %v1736 = shufflevector <8 x float> %v1735, <8 x float> poison, <8 x i32> zeroinitializer
  %v1737 = fdiv <8 x float> %v1734, %v1736
  %v1738 = add i64 4, 0
  %v1739 = getelementptr inbounds float, ptr %v1725, i64 %v1738
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1737, ptr align 4 %v1739, <8 x i1> %v1731)
  %v1740 = add nsw i64 %v1714, 1
  br label %b202
b204:
  %v1741 = add i64 %v7, 0
  %v1742 = sdiv i64 %v1741, 1
  %v1743 = add i64 %v2, 1
  %v1744 = mul i64 %v1742, %v2
  %v1745 = sdiv i64 %v1744, %v3
  %v1746 = mul i64 %v1745, 1
  %v1747 = icmp slt i64 %v1746, %v7
  %v1748 = select i1 %v1747, i64 %v1746, i64 %v7
  %v1749 = mul i64 %v1742, %v1743
  %v1750 = sdiv i64 %v1749, %v3
  %v1751 = mul i64 %v1750, 1
  %v1752 = icmp slt i64 %v1751, %v7
  %v1753 = select i1 %v1752, i64 %v1751, i64 %v7
  br label %b205
b205:
  %v1754 = phi i64 [ %v1748, %b204 ], [ %v1801, %b210 ]
  %v1755 = icmp slt i64 %v1754, %v1753
  br i1 %v1755, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1756 = phi i64 [ 0, %b206 ], [ %v1800, %b213 ]
  %v1757 = icmp slt i64 %v1756, 2
  br i1 %v1757, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1758 = phi i64 [ 0, %b209 ], [ %v1799, %b216 ]
  %v1759 = icmp slt i64 %v1758, 2
  br i1 %v1759, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1760 = phi i64 [ 0, %b212 ], [ %v1787, %b215 ]
  %v1761 = phi float [ 0x0000000000000000, %b212 ], [ %v1786, %b215 ]
  %v1762 = icmp slt i64 %v1760, 4
  br i1 %v1762, label %b215, label %b216
b215:
  %v1763 = add i64 %v344, 0
  %v1764 = and i64 %v1763, %v190
  %v1765 = mul i64 %v1764, %v7
  %v1766 = add i64 %v1765, %v1754
  %v1767 = mul i64 %v1766, 8
  %v1768 = getelementptr inbounds float, ptr %v58, i64 %v1767
  %v1769 = add i64 %v344, 0
  %v1770 = and i64 %v1769, %v186
  %v1771 = mul i64 %v1770, %v7
  %v1772 = add i64 %v1771, %v1754
  %v1773 = mul i64 %v1772, 8
  %v1774 = getelementptr inbounds float, ptr %v52, i64 %v1773
  %v1775 = mul i64 %v1756, 4
  %v1776 = add i64 0, %v1775
  %v1777 = add i64 %v1776, %v1760
  %v1778 = getelementptr inbounds float, ptr %v1768, i64 %v1777
  %v1779 = load float, ptr %v1778, align 4
  %v1780 = mul i64 %v1758, 4
  %v1781 = add i64 0, %v1780
  %v1782 = add i64 %v1781, %v1760
  %v1783 = getelementptr inbounds float, ptr %v1774, i64 %v1782
  %v1784 = load float, ptr %v1783, align 4
  %v1785 = fmul float %v1779, %v1784
  %v1786 = fadd float %v1761, %v1785
  %v1787 = add nsw i64 %v1760, 1
  br label %b214
b216:
  %v1788 = fadd float %v1761, 0x0000000000000000
  %v1789 = add i64 %v344, 0
  %v1790 = and i64 %v1789, %v226
  %v1791 = mul i64 %v1790, %v7
  %v1792 = add i64 %v1791, %v1754
  %v1793 = mul i64 %v1792, 4
  %v1794 = getelementptr inbounds float, ptr %v144, i64 %v1793
  %v1795 = mul i64 %v1756, 2
  %v1796 = add i64 0, %v1795
  %v1797 = add i64 %v1796, %v1758
  %v1798 = getelementptr inbounds float, ptr %v1794, i64 %v1797
  store float %v1788, ptr %v1798, align 4
  %v1799 = add nsw i64 %v1758, 1
  br label %b211
b213:
  %v1800 = add nsw i64 %v1756, 1
  br label %b208
b210:
  %v1801 = add nsw i64 %v1754, 1
  br label %b205
b207:
  %v1802 = add i64 %v7, 0
  %v1803 = sdiv i64 %v1802, 1
  %v1804 = add i64 %v2, 1
  %v1805 = mul i64 %v1803, %v2
  %v1806 = sdiv i64 %v1805, %v3
  %v1807 = mul i64 %v1806, 1
  %v1808 = icmp slt i64 %v1807, %v7
  %v1809 = select i1 %v1808, i64 %v1807, i64 %v7
  %v1810 = mul i64 %v1803, %v1804
  %v1811 = sdiv i64 %v1810, %v3
  %v1812 = mul i64 %v1811, 1
  %v1813 = icmp slt i64 %v1812, %v7
  %v1814 = select i1 %v1813, i64 %v1812, i64 %v7
  br label %b217
b217:
  %v1815 = phi i64 [ %v1809, %b207 ], [ %v1856, %b222 ]
  %v1816 = icmp slt i64 %v1815, %v1814
  br i1 %v1816, label %b218, label %b219
b218:
  br label %b220
b220:
  %v1817 = phi i64 [ 0, %b218 ], [ %v1855, %b225 ]
  %v1818 = icmp slt i64 %v1817, 4
  br i1 %v1818, label %b221, label %b222
b221:
  %v1819 = icmp ult i64 4, 8
  %v1820 = select i1 %v1819, i64 4, i64 8
  %v1821 = trunc i64 %v1820 to i32
  %v1822 = insertelement <8 x i32> poison, i32 %v1821, i64 0
  %v1823 = shufflevector <8 x i32> %v1822, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1824 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1823
  br label %b223
b223:
  %v1825 = phi i64 [ 0, %b221 ], [ %v1848, %b224 ]
  %v1826 = phi <8 x float> [ splat (float 0x0000000000000000), %b221 ], [ %v1847, %b224 ]
  %v1827 = icmp slt i64 %v1825, 2
  br i1 %v1827, label %b224, label %b225
b224:
  %v1828 = add i64 0, %v1817
  %v1829 = mul i64 %v1825, 4
  %v1830 = add i64 %v1828, %v1829
  %v1831 = getelementptr inbounds float, ptr %v20, i64 %v1830
  %v1832 = load float, ptr %v1831, align 4
  %v1833 = add i64 %v344, 0
  %v1834 = and i64 %v1833, %v190
  %v1835 = mul i64 %v1834, %v7
  %v1836 = add i64 %v1835, %v1815
  %v1837 = mul i64 %v1836, 8
  %v1838 = getelementptr inbounds float, ptr %v58, i64 %v1837
  %v1839 = add i64 0, 0
  %v1840 = mul i64 %v1825, 4
  %v1841 = add i64 %v1839, %v1840
  %v1842 = getelementptr inbounds float, ptr %v1838, i64 %v1841
  %v1843 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1842, <8 x i1> %v1824, <8 x float> zeroinitializer)
  %v1844 = insertelement <8 x float> poison, float %v1832, i64 0
  %v1845 = shufflevector <8 x float> %v1844, <8 x float> poison, <8 x i32> zeroinitializer
  %v1846 = fmul <8 x float> %v1845, %v1843
  %v1847 = fadd <8 x float> %v1826, %v1846
  %v1848 = add nsw i64 %v1825, 1
  br label %b223
b225:
  %v1849 = mul i64 %v1815, 16
  %v1850 = getelementptr inbounds float, ptr %v118, i64 %v1849
  %v1851 = mul i64 %v1817, 4
  %v1852 = add i64 0, %v1851
  %v1853 = add i64 %v1852, 0
  %v1854 = getelementptr inbounds float, ptr %v1850, i64 %v1853
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1826, ptr align 4 %v1854, <8 x i1> %v1824)
  %v1855 = add nsw i64 %v1817, 1
  br label %b220
b222:
  %v1856 = add nsw i64 %v1815, 1
  br label %b217
b219:
  %v1857 = add i64 %v7, 0
  %v1858 = sdiv i64 %v1857, 1
  %v1859 = add i64 %v2, 1
  %v1860 = mul i64 %v1858, %v2
  %v1861 = sdiv i64 %v1860, %v3
  %v1862 = mul i64 %v1861, 1
  %v1863 = icmp slt i64 %v1862, %v7
  %v1864 = select i1 %v1863, i64 %v1862, i64 %v7
  %v1865 = mul i64 %v1858, %v1859
  %v1866 = sdiv i64 %v1865, %v3
  %v1867 = mul i64 %v1866, 1
  %v1868 = icmp slt i64 %v1867, %v7
  %v1869 = select i1 %v1868, i64 %v1867, i64 %v7
  br label %b226
b226:
  %v1870 = phi i64 [ %v1864, %b219 ], [ %v1916, %b231 ]
  %v1871 = icmp slt i64 %v1870, %v1869
  br i1 %v1871, label %b227, label %b228
b227:
  br label %b229
b229:
  %v1872 = phi i64 [ 0, %b227 ], [ %v1915, %b234 ]
  %v1873 = icmp slt i64 %v1872, 2
  br i1 %v1873, label %b230, label %b231
b230:
  %v1874 = icmp ult i64 4, 8
  %v1875 = select i1 %v1874, i64 4, i64 8
  %v1876 = trunc i64 %v1875 to i32
  %v1877 = insertelement <8 x i32> poison, i32 %v1876, i64 0
  %v1878 = shufflevector <8 x i32> %v1877, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1879 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1878
  br label %b232
b232:
  %v1880 = phi i64 [ 0, %b230 ], [ %v1904, %b233 ]
  %v1881 = phi <8 x float> [ splat (float 0x0000000000000000), %b230 ], [ %v1903, %b233 ]
  %v1882 = icmp slt i64 %v1880, 2
  br i1 %v1882, label %b233, label %b234
b233:
  %v1883 = add i64 %v344, 0
  %v1884 = and i64 %v1883, %v226
  %v1885 = mul i64 %v1884, %v7
  %v1886 = add i64 %v1885, %v1870
  %v1887 = mul i64 %v1886, 4
  %v1888 = getelementptr inbounds float, ptr %v144, i64 %v1887
  %v1889 = add i64 0, %v1872
  %v1890 = mul i64 %v1880, 2
  %v1891 = add i64 %v1889, %v1890
  %v1892 = getelementptr inbounds float, ptr %v1888, i64 %v1891
  %v1893 = load float, ptr %v1892, align 4
  %v1894 = fneg float %v1893
  %v1895 = add i64 0, 0
  %v1896 = mul i64 %v1880, 4
  %v1897 = add i64 %v1895, %v1896
  %v1898 = getelementptr inbounds float, ptr %v20, i64 %v1897
  %v1899 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1898, <8 x i1> %v1879, <8 x float> zeroinitializer)
  %v1900 = insertelement <8 x float> poison, float %v1894, i64 0
  %v1901 = shufflevector <8 x float> %v1900, <8 x float> poison, <8 x i32> zeroinitializer
  %v1902 = fmul <8 x float> %v1899, %v1901
  %v1903 = fadd <8 x float> %v1881, %v1902
  %v1904 = add nsw i64 %v1880, 1
  br label %b232
b234:
  %v1905 = add i64 %v344, 0
  %v1906 = and i64 %v1905, %v228
  %v1907 = mul i64 %v1906, %v7
  %v1908 = add i64 %v1907, %v1870
  %v1909 = mul i64 %v1908, 8
  %v1910 = getelementptr inbounds float, ptr %v146, i64 %v1909
  %v1911 = mul i64 %v1872, 4
  %v1912 = add i64 0, %v1911
  %v1913 = add i64 %v1912, 0
  %v1914 = getelementptr inbounds float, ptr %v1910, i64 %v1913
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1881, ptr align 4 %v1914, <8 x i1> %v1879)
  %v1915 = add nsw i64 %v1872, 1
  br label %b229
b231:
  %v1916 = add nsw i64 %v1870, 1
  br label %b226
b228:
  %v1917 = add i64 %v7, 0
  %v1918 = sdiv i64 %v1917, 1
  %v1919 = add i64 %v2, 1
  %v1920 = mul i64 %v1918, %v2
  %v1921 = sdiv i64 %v1920, %v3
  %v1922 = mul i64 %v1921, 1
  %v1923 = icmp slt i64 %v1922, %v7
  %v1924 = select i1 %v1923, i64 %v1922, i64 %v7
  %v1925 = mul i64 %v1918, %v1919
  %v1926 = sdiv i64 %v1925, %v3
  %v1927 = mul i64 %v1926, 1
  %v1928 = icmp slt i64 %v1927, %v7
  %v1929 = select i1 %v1928, i64 %v1927, i64 %v7
  br label %b235
b235:
  %v1930 = phi i64 [ %v1924, %b228 ], [ %v1971, %b240 ]
  %v1931 = icmp slt i64 %v1930, %v1929
  br i1 %v1931, label %b236, label %b237
b236:
  br label %b238
b238:
  %v1932 = phi i64 [ 0, %b236 ], [ %v1970, %b243 ]
  %v1933 = icmp slt i64 %v1932, 4
  br i1 %v1933, label %b239, label %b240
b239:
  %v1934 = icmp ult i64 4, 8
  %v1935 = select i1 %v1934, i64 4, i64 8
  %v1936 = trunc i64 %v1935 to i32
  %v1937 = insertelement <8 x i32> poison, i32 %v1936, i64 0
  %v1938 = shufflevector <8 x i32> %v1937, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1939 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1938
  br label %b241
b241:
  %v1940 = phi i64 [ 0, %b239 ], [ %v1963, %b242 ]
  %v1941 = phi <8 x float> [ splat (float 0x0000000000000000), %b239 ], [ %v1962, %b242 ]
  %v1942 = icmp slt i64 %v1940, 2
  br i1 %v1942, label %b242, label %b243
b242:
  %v1943 = add i64 0, %v1932
  %v1944 = mul i64 %v1940, 4
  %v1945 = add i64 %v1943, %v1944
  %v1946 = getelementptr inbounds float, ptr %v20, i64 %v1945
  %v1947 = load float, ptr %v1946, align 4
  %v1948 = add i64 %v344, 0
  %v1949 = and i64 %v1948, %v228
  %v1950 = mul i64 %v1949, %v7
  %v1951 = add i64 %v1950, %v1930
  %v1952 = mul i64 %v1951, 8
  %v1953 = getelementptr inbounds float, ptr %v146, i64 %v1952
  %v1954 = add i64 0, 0
  %v1955 = mul i64 %v1940, 4
  %v1956 = add i64 %v1954, %v1955
  %v1957 = getelementptr inbounds float, ptr %v1953, i64 %v1956
  %v1958 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1957, <8 x i1> %v1939, <8 x float> zeroinitializer)
  %v1959 = insertelement <8 x float> poison, float %v1947, i64 0
  %v1960 = shufflevector <8 x float> %v1959, <8 x float> poison, <8 x i32> zeroinitializer
  %v1961 = fmul <8 x float> %v1960, %v1958
  %v1962 = fadd <8 x float> %v1941, %v1961
  %v1963 = add nsw i64 %v1940, 1
  br label %b241
b243:
  %v1964 = mul i64 %v1930, 16
  %v1965 = getelementptr inbounds float, ptr %v120, i64 %v1964
  %v1966 = mul i64 %v1932, 4
  %v1967 = add i64 0, %v1966
  %v1968 = add i64 %v1967, 0
  %v1969 = getelementptr inbounds float, ptr %v1965, i64 %v1968
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1941, ptr align 4 %v1969, <8 x i1> %v1939)
  %v1970 = add nsw i64 %v1932, 1
  br label %b238
b240:
  %v1971 = add nsw i64 %v1930, 1
  br label %b235
b237:
  %v1972 = add i64 %v7, 0
  %v1973 = sdiv i64 %v1972, 1
  %v1974 = add i64 %v2, 1
  %v1975 = mul i64 %v1973, %v2
  %v1976 = sdiv i64 %v1975, %v3
  %v1977 = mul i64 %v1976, 1
  %v1978 = icmp slt i64 %v1977, %v7
  %v1979 = select i1 %v1978, i64 %v1977, i64 %v7
  %v1980 = mul i64 %v1973, %v1974
  %v1981 = sdiv i64 %v1980, %v3
  %v1982 = mul i64 %v1981, 1
  %v1983 = icmp slt i64 %v1982, %v7
  %v1984 = select i1 %v1983, i64 %v1982, i64 %v7
  br label %b244
b244:
  %v1985 = phi i64 [ %v1979, %b237 ], [ %v2030, %b249 ]
  %v1986 = icmp slt i64 %v1985, %v1984
  br i1 %v1986, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1987 = phi i64 [ 0, %b245 ], [ %v2029, %b248 ]
  %v1988 = icmp slt i64 %v1987, 4
  br i1 %v1988, label %b248, label %b249
b248:
  %v1989 = mul i64 %v1985, 16
  %v1990 = getelementptr inbounds float, ptr %v126, i64 %v1989
  %v1991 = mul i64 %v1985, 16
  %v1992 = getelementptr inbounds float, ptr %v118, i64 %v1991
  %v1993 = mul i64 %v1985, 16
  %v1994 = getelementptr inbounds float, ptr %v120, i64 %v1993
  %v1995 = add i64 %v344, 0
  %v1996 = and i64 %v1995, %v230
  %v1997 = mul i64 %v1996, %v7
  %v1998 = add i64 %v1997, %v1985
  %v1999 = mul i64 %v1998, 16
  %v2000 = getelementptr inbounds float, ptr %v148, i64 %v1999
  %v2001 = icmp ult i64 4, 8
  %v2002 = select i1 %v2001, i64 4, i64 8
  %v2003 = trunc i64 %v2002 to i32
  %v2004 = insertelement <8 x i32> poison, i32 %v2003, i64 0
  %v2005 = shufflevector <8 x i32> %v2004, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2006 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2005
  %v2007 = mul i64 %v1987, 4
  %v2008 = add i64 0, %v2007
  %v2009 = add i64 %v2008, 0
  %v2010 = getelementptr inbounds float, ptr %v1990, i64 %v2009
  %v2011 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2010, <8 x i1> %v2006, <8 x float> zeroinitializer)
  %v2012 = add i64 0, %v1987
  %v2013 = mul i64 0, 4
  %v2014 = add i64 %v2012, %v2013
  %v2015 = getelementptr inbounds float, ptr %v1992, i64 %v2014
  %v2016 = getelementptr float, ptr %v2015, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2017 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2016, <8 x i1> %v2006, <8 x float> zeroinitializer)
  %v2018 = fadd <8 x float> %v2011, %v2017
  %v2019 = mul i64 %v1987, 4
  %v2020 = add i64 0, %v2019
  %v2021 = add i64 %v2020, 0
  %v2022 = getelementptr inbounds float, ptr %v1994, i64 %v2021
  %v2023 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2022, <8 x i1> %v2006, <8 x float> zeroinitializer)
  %v2024 = fadd <8 x float> %v2018, %v2023
  %v2025 = mul i64 %v1987, 4
  %v2026 = add i64 0, %v2025
  %v2027 = add i64 %v2026, 0
  %v2028 = getelementptr inbounds float, ptr %v2000, i64 %v2027
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2024, ptr align 4 %v2028, <8 x i1> %v2006)
  %v2029 = add nsw i64 %v1987, 1
  br label %b247
b249:
  %v2030 = add nsw i64 %v1985, 1
  br label %b244
b246:
  %v2031 = add i64 %v7, 0
  %v2032 = sdiv i64 %v2031, 1
  %v2033 = add i64 %v2, 1
  %v2034 = mul i64 %v2032, %v2
  %v2035 = sdiv i64 %v2034, %v3
  %v2036 = mul i64 %v2035, 1
  %v2037 = icmp slt i64 %v2036, %v7
  %v2038 = select i1 %v2037, i64 %v2036, i64 %v7
  %v2039 = mul i64 %v2032, %v2033
  %v2040 = sdiv i64 %v2039, %v3
  %v2041 = mul i64 %v2040, 1
  %v2042 = icmp slt i64 %v2041, %v7
  %v2043 = select i1 %v2042, i64 %v2041, i64 %v7
  %v2044 = add i64 %v344, 0
  %v2045 = and i64 %v2044, %v230
  %v2046 = mul i64 %v2045, %v7
  %v2047 = add i64 %v2046, %v2038
  %v2048 = mul i64 %v2047, 16
  %v2049 = getelementptr inbounds float, ptr %v148, i64 %v2048
  %v2050 = getelementptr inbounds float, ptr %v2049, i64 0
  %v2051 = add i64 %v344, 0
  %v2052 = and i64 %v2051, %v232
  %v2053 = mul i64 %v2052, %v7
  %v2054 = add i64 %v2053, %v2038
  %v2055 = mul i64 %v2054, 16
  %v2056 = getelementptr inbounds float, ptr %v150, i64 %v2055
  %v2057 = getelementptr inbounds float, ptr %v2056, i64 0
  %v2058 = sub i64 %v2043, %v2038
  %v2059 = mul i64 %v2058, 4
  %v2060 = getelementptr inbounds float, ptr %v14, i64 0
  %v2061 = icmp sgt i64 %v2059, 0
  br i1 %v2061, label %b250, label %b251
b250:
  call void @rnngen_sgemm(i64 0, i64 0, i64 4, i64 %v2059, i64 4, ptr %v2060, i64 4, ptr %v2050, i64 4, ptr %v2057, i64 4)
  br label %b251
b251:
  %v2062 = add i64 %v7, 0
  %v2063 = sdiv i64 %v2062, 1
  %v2064 = add i64 %v2, 1
  %v2065 = mul i64 %v2063, %v2
  %v2066 = sdiv i64 %v2065, %v3
  %v2067 = mul i64 %v2066, 1
  %v2068 = icmp slt i64 %v2067, %v7
  %v2069 = select i1 %v2068, i64 %v2067, i64 %v7
  %v2070 = mul i64 %v2063, %v2064
  %v2071 = sdiv i64 %v2070, %v3
  %v2072 = mul i64 %v2071, 1
  %v2073 = icmp slt i64 %v2072, %v7
  %v2074 = select i1 %v2073, i64 %v2072, i64 %v7
  br label %b252
b252:
  %v2075 = phi i64 [ %v2069, %b251 ], [ %v2120, %b257 ]
  %v2076 = icmp slt i64 %v2075, %v2074
  br i1 %v2076, label %b253, label %b254
b253:
  br label %b255
b255:
  %v2077 = phi i64 [ 0, %b253 ], [ %v2119, %b260 ]
  %v2078 = icmp slt i64 %v2077, 4
  br i1 %v2078, label %b256, label %b257
b256:
  %v2079 = icmp ult i64 4, 8
  %v2080 = select i1 %v2079, i64 4, i64 8
  %v2081 = trunc i64 %v2080 to i32
  %v2082 = insertelement <8 x i32> poison, i32 %v2081, i64 0
  %v2083 = shufflevector <8 x i32> %v2082, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2084 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2083
  br label %b258
b258:
  %v2085 = phi i64 [ 0, %b256 ], [ %v2108, %b259 ]
  %v2086 = phi <8 x float> [ splat (float 0x0000000000000000), %b256 ], [ %v2107, %b259 ]
  %v2087 = icmp slt i64 %v2085, 4
  br i1 %v2087, label %b259, label %b260
b259:
  %v2088 = add i64 0, %v2077
  %v2089 = mul i64 %v2085, 4
  %v2090 = add i64 %v2088, %v2089
  %v2091 = getelementptr inbounds float, ptr %v14, i64 %v2090
  %v2092 = load float, ptr %v2091, align 4
  %v2093 = add i64 %v344, 0
  %v2094 = and i64 %v2093, %v232
  %v2095 = mul i64 %v2094, %v7
  %v2096 = add i64 %v2095, %v2075
  %v2097 = mul i64 %v2096, 16
  %v2098 = getelementptr inbounds float, ptr %v150, i64 %v2097
  %v2099 = add i64 0, 0
  %v2100 = mul i64 %v2085, 4
  %v2101 = add i64 %v2099, %v2100
  %v2102 = getelementptr inbounds float, ptr %v2098, i64 %v2101
  %v2103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2102, <8 x i1> %v2084, <8 x float> zeroinitializer)
  %v2104 = insertelement <8 x float> poison, float %v2092, i64 0
  %v2105 = shufflevector <8 x float> %v2104, <8 x float> poison, <8 x i32> zeroinitializer
  %v2106 = fmul <8 x float> %v2105, %v2103
  %v2107 = fadd <8 x float> %v2086, %v2106
  %v2108 = add nsw i64 %v2085, 1
  br label %b258
b260:
  %v2109 = add i64 %v344, 0
  %v2110 = and i64 %v2109, 1
  %v2111 = mul i64 %v2110, %v7
  %v2112 = add i64 %v2111, %v2075
  %v2113 = mul i64 %v2112, 16
  %v2114 = getelementptr inbounds float, ptr %v32, i64 %v2113
  %v2115 = mul i64 %v2077, 4
  %v2116 = add i64 0, %v2115
  %v2117 = add i64 %v2116, 0
  %v2118 = getelementptr inbounds float, ptr %v2114, i64 %v2117
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2086, ptr align 4 %v2118, <8 x i1> %v2084)
  %v2119 = add nsw i64 %v2077, 1
  br label %b255
b257:
  %v2120 = add nsw i64 %v2075, 1
  br label %b252
b254:
  %v2121 = add nsw i64 %v341, 1
  br label %b19
b21:
  %v2122 = icmp sgt i64 %v3, 1
  br i1 %v2122, label %b261, label %b262
b261:
  %v2123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2124 = atomicrmw add ptr %v2123, i64 1 acq_rel
  %v2125 = load i64, ptr %v233, align 8
  %v2126 = add i64 %v2125, 1
  store i64 %v2126, ptr %v233, align 8
  %v2127 = mul i64 %v3, %v2126
  br label %b263
b263:
  %v2128 = load atomic i64, ptr %v2123 acquire, align 8
  %v2129 = icmp slt i64 %v2128, %v2127
  br i1 %v2129, label %b264, label %b265
b264:
  %v2130 = call i32 @sched_yield()
  br label %b263
b265:
  br label %b262
b262:
  %v2131 = getelementptr inbounds float, ptr %v235, i64 48
  %v2132 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2133 = load i64, ptr %v2132, align 8
  %v2134 = icmp eq i64 %v2133, 0
  br i1 %v2134, label %b266, label %b267
b266:
  %v2135 = add i64 1, 0
  %v2136 = sdiv i64 %v2135, 1
  %v2137 = add i64 %v2, 1
  %v2138 = mul i64 %v2136, %v2
  %v2139 = sdiv i64 %v2138, %v3
  %v2140 = mul i64 %v2139, 1
  %v2141 = icmp slt i64 %v2140, 1
  %v2142 = select i1 %v2141, i64 %v2140, i64 1
  %v2143 = mul i64 %v2136, %v2137
  %v2144 = sdiv i64 %v2143, %v3
  %v2145 = mul i64 %v2144, 1
  %v2146 = icmp slt i64 %v2145, 1
  %v2147 = select i1 %v2146, i64 %v2145, i64 1
  %v2148 = icmp slt i64 %v2147, 1
  %v2149 = select i1 %v2148, i64 %v2147, i64 1
  br label %b268
b268:
  %v2150 = phi i64 [ %v2142, %b266 ], [ %v2178, %b273 ]
  %v2151 = icmp slt i64 %v2150, %v2149
  br i1 %v2151, label %b269, label %b270
b269:
  %v2152 = mul i64 %v2150, 32
  %v2153 = mul i64 %v2150, 8
  %v2154 = add i64 %v2152, 0
  %v2155 = add i64 %v2153, 0
  %v2156 = getelementptr inbounds float, ptr %v2131, i64 %v2154
  %v2157 = sub i64 3, %v2155
  %v2158 = icmp slt i64 %v2157, 0
  %v2159 = select i1 %v2158, i64 0, i64 %v2157
  %v2160 = icmp ult i64 %v2159, 8
  %v2161 = select i1 %v2160, i64 %v2159, i64 8
  %v2162 = trunc i64 %v2161 to i32
  %v2163 = insertelement <8 x i32> poison, i32 %v2162, i64 0
  %v2164 = shufflevector <8 x i32> %v2163, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2165 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2164
  %v2166 = mul i64 %v2155, 1
  %v2167 = add i64 0, %v2166
  %v2168 = getelementptr inbounds float, ptr %v16, i64 %v2167
  br label %b271
b271:
  %v2169 = phi i64 [ 0, %b269 ], [ %v2176, %b272 ]
  %v2170 = icmp slt i64 %v2169, 4
  br i1 %v2170, label %b272, label %b273
b272:
  %v2171 = mul i64 %v2169, 3
  %v2172 = getelementptr inbounds float, ptr %v2168, i64 %v2171
  %v2173 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2172, <8 x i1> %v2165, <8 x float> zeroinitializer)
  %v2174 = mul i64 %v2169, 8
  %v2175 = getelementptr inbounds float, ptr %v2156, i64 %v2174
  store <8 x float> %v2173, ptr %v2175, align 4
  %v2176 = add nsw i64 %v2169, 1
  br label %b271
b273:
  %v2177 = add i64 %v2152, 32
  %v2178 = add nsw i64 %v2150, 1
  br label %b268
b270:
  br label %b267
b267:
  %v2179 = icmp sgt i64 %v3, 1
  br i1 %v2179, label %b274, label %b275
b274:
  %v2180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2181 = atomicrmw add ptr %v2180, i64 1 acq_rel
  %v2182 = load i64, ptr %v233, align 8
  %v2183 = add i64 %v2182, 1
  store i64 %v2183, ptr %v233, align 8
  %v2184 = mul i64 %v3, %v2183
  br label %b276
b276:
  %v2185 = load atomic i64, ptr %v2180 acquire, align 8
  %v2186 = icmp slt i64 %v2185, %v2184
  br i1 %v2186, label %b277, label %b278
b277:
  %v2187 = call i32 @sched_yield()
  br label %b276
b278:
  br label %b275
b275:
  %v2189 = add i64 %v8, 0
  %v2190 = sdiv i64 %v2189, 1
  %v2191 = add i64 %v2, 1
  %v2192 = mul i64 %v2190, %v2
  %v2193 = sdiv i64 %v2192, %v3
  %v2194 = mul i64 %v2193, 1
  %v2195 = icmp slt i64 %v2194, %v8
  %v2196 = select i1 %v2195, i64 %v2194, i64 %v8
  %v2197 = mul i64 %v2190, %v2191
  %v2198 = sdiv i64 %v2197, %v3
  %v2199 = mul i64 %v2198, 1
  %v2200 = icmp slt i64 %v2199, %v8
  %v2201 = select i1 %v2200, i64 %v2199, i64 %v8
  br label %b279
b279:
  %v2202 = phi i64 [ %v2196, %b275 ], [ %v2262, %b284 ]
  %v2203 = icmp slt i64 %v2202, %v2201
  br i1 %v2203, label %b280, label %b281
b280:
  %v2204 = add i64 %v2202, 96
  %v2205 = icmp slt i64 %v2204, %v2201
  %v2206 = select i1 %v2205, i64 %v2204, i64 %v2201
  br label %b282
b282:
  %v2207 = phi i64 [ 0, %b280 ], [ %v2261, %b287 ]
  %v2208 = icmp slt i64 %v2207, 1
  br i1 %v2208, label %b283, label %b284
b283:
  %v2209 = sub i64 %v2206, %v2202
  %v2210 = sub i64 8, 1
  %v2211 = add i64 %v2209, %v2210
  %v2212 = sdiv i64 %v2211, 8
  br label %b285
b285:
  %v2213 = phi i64 [ 0, %b283 ], [ %v2260, %b292 ]
  %v2214 = icmp slt i64 %v2213, %v2212
  br i1 %v2214, label %b286, label %b287
b286:
  %v2215 = mul i64 %v2209, %v2213
  %v2216 = sdiv i64 %v2215, %v2212
  %v2217 = add i64 %v2202, %v2216
  %v2218 = add i64 %v2213, 1
  %v2219 = mul i64 %v2209, %v2218
  %v2220 = sdiv i64 %v2219, %v2212
  %v2221 = add i64 %v2202, %v2220
  %v2222 = mul i64 %v2207, 32
  %v2223 = getelementptr inbounds float, ptr %v2131, i64 %v2222
  %v2224 = sub i64 %v2221, %v2217
  %v2225 = mul i64 %v2217, 4
  %v2226 = getelementptr inbounds float, ptr %v132, i64 %v2225
  %v2227 = getelementptr inbounds float, ptr %v2226, i64 0
  %v2228 = sub i64 %v2224, 1
  %v2229 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2228
  %v2230 = load ptr, ptr %v2229, align 4
  %v2231 = icmp sgt i64 %v2224, 0
  br i1 %v2231, label %b288, label %b289
b288:
  call void %v2230(ptr %v2227, i64 4, ptr %v2223, i64 4, ptr %v2188)
  br label %b289
b289:
  %v2232 = add i64 %v2222, 32
  br label %b290
b290:
  %v2233 = phi i64 [ %v2217, %b289 ], [ %v2259, %b295 ]
  %v2234 = icmp slt i64 %v2233, %v2221
  br i1 %v2234, label %b291, label %b292
b291:
  %v2235 = sub i64 %v2233, %v2217
  %v2236 = mul i64 %v2235, 8
  %v2237 = getelementptr inbounds float, ptr %v2188, i64 %v2236
  %v2238 = mul i64 %v2233, 3
  %v2239 = getelementptr inbounds float, ptr %v36, i64 %v2238
  br label %b293
b293:
  %v2240 = phi i64 [ 0, %b291 ], [ %v2258, %b297 ]
  %v2241 = icmp slt i64 %v2240, 1
  br i1 %v2241, label %b294, label %b295
b294:
  %v2242 = mul i64 %v2207, 1
  %v2243 = add i64 %v2242, %v2240
  %v2244 = mul i64 %v2243, 8
  %v2245 = icmp eq i64 %v2244, 0
  br i1 %v2245, label %b296, label %b297
b296:
  %v2246 = icmp ult i64 3, 8
  %v2247 = select i1 %v2246, i64 3, i64 8
  %v2248 = trunc i64 %v2247 to i32
  %v2249 = insertelement <8 x i32> poison, i32 %v2248, i64 0
  %v2250 = shufflevector <8 x i32> %v2249, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2251 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2250
  %v2252 = add i64 0, %v2240
  %v2253 = mul i64 %v2252, 8
  %v2254 = getelementptr inbounds float, ptr %v2237, i64 %v2253
  %v2255 = load <8 x float>, ptr %v2254, align 4
  %v2256 = add i64 0, %v2244
  %v2257 = getelementptr inbounds float, ptr %v2239, i64 %v2256
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2255, ptr align 4 %v2257, <8 x i1> %v2251)
  br label %b297
b297:
  %v2258 = add nsw i64 %v2240, 1
  br label %b293
b295:
  %v2259 = add nsw i64 %v2233, 1
  br label %b290
b292:
  %v2260 = add nsw i64 %v2213, 1
  br label %b285
b287:
  %v2261 = add nsw i64 %v2207, 1
  br label %b282
b284:
  %v2262 = add nsw i64 %v2202, 96
  br label %b279
b281:
  %v2263 = icmp sgt i64 %v3, 1
  br i1 %v2263, label %b298, label %b299
b298:
  %v2264 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2265 = atomicrmw add ptr %v2264, i64 1 acq_rel
  %v2266 = load i64, ptr %v233, align 8
  %v2267 = add i64 %v2266, 1
  store i64 %v2267, ptr %v233, align 8
  %v2268 = mul i64 %v3, %v2267
  br label %b300
b300:
  %v2269 = load atomic i64, ptr %v2264 acquire, align 8
  %v2270 = icmp slt i64 %v2269, %v2268
  br i1 %v2270, label %b301, label %b302
b301:
  %v2271 = call i32 @sched_yield()
  br label %b300
b302:
  br label %b299
b299:
  %v2272 = mul i64 0, 16
  %v2273 = getelementptr inbounds float, ptr %v76, i64 %v2272
  %v2274 = getelementptr inbounds float, ptr %v2273, i64 0
  %v2275 = mul i64 0, 16
  %v2276 = getelementptr inbounds float, ptr %v148, i64 %v2275
  %v2277 = getelementptr inbounds float, ptr %v2276, i64 0
  %v2278 = getelementptr inbounds float, ptr %v238, i64 12288
  %v2279 = add i64 4, 1
  %v2280 = sdiv i64 %v2279, 2
  %v2281 = add i64 %v2, 1
  %v2282 = mul i64 %v2280, %v2
  %v2283 = sdiv i64 %v2282, %v3
  %v2284 = mul i64 %v2283, 2
  %v2285 = icmp slt i64 %v2284, 4
  %v2286 = select i1 %v2285, i64 %v2284, i64 4
  %v2287 = mul i64 %v2280, %v2281
  %v2288 = sdiv i64 %v2287, %v3
  %v2289 = mul i64 %v2288, 2
  %v2290 = icmp slt i64 %v2289, 4
  %v2291 = select i1 %v2290, i64 %v2289, i64 4
  %v2292 = getelementptr inbounds float, ptr %v152, i64 0
  br label %b303
b303:
  %v2293 = phi i64 [ %v2286, %b299 ], [ %v2301, %b308 ]
  %v2294 = icmp slt i64 %v2293, %v2291
  br i1 %v2294, label %b304, label %b305
b304:
  %v2295 = mul i64 %v2293, 4
  %v2296 = getelementptr inbounds float, ptr %v2292, i64 %v2295
  br label %b306
b306:
  %v2297 = phi i64 [ 0, %b304 ], [ %v2300, %b307 ]
  %v2298 = icmp slt i64 %v2297, 4
  br i1 %v2298, label %b307, label %b308
b307:
  %v2299 = getelementptr inbounds float, ptr %v2296, i64 %v2297
  store float 0x0000000000000000, ptr %v2299, align 4
  %v2300 = add nsw i64 %v2297, 1
  br label %b306
b308:
  %v2301 = add nsw i64 %v2293, 1
  br label %b303
b305:
  %v2302 = mul i64 %v8, 4
  br label %b309
b309:
  %v2303 = phi i64 [ 0, %b305 ], [ %v2413, %b314 ]
  %v2304 = icmp slt i64 %v2303, %v2302
  br i1 %v2304, label %b310, label %b311
b310:
  %v2305 = sub i64 %v2302, %v2303
  %v2306 = icmp slt i64 %v2305, 384
  %v2307 = select i1 %v2306, i64 %v2305, i64 384
  br label %b312
b312:
  %v2308 = phi i64 [ %v2286, %b310 ], [ %v2412, %b338 ]
  %v2309 = icmp slt i64 %v2308, %v2291
  br i1 %v2309, label %b313, label %b314
b313:
  %v2310 = sub i64 %v2291, %v2308
  %v2311 = icmp slt i64 %v2310, 64
  %v2312 = select i1 %v2311, i64 %v2310, i64 64
  %v2313 = sdiv i64 %v2312, 2
  %v2314 = mul i64 %v2313, 2
  %v2315 = sub i64 %v2312, %v2314
  %v2316 = mul i64 %v2303, 4
  %v2317 = add i64 %v2316, %v2308
  %v2318 = getelementptr inbounds float, ptr %v2274, i64 %v2317
  br label %b315
b315:
  %v2319 = phi i64 [ 0, %b313 ], [ %v2345, %b323 ]
  %v2320 = icmp slt i64 %v2319, %v2307
  br i1 %v2320, label %b316, label %b317
b316:
  %v2321 = mul i64 %v2319, 4
  %v2322 = getelementptr inbounds float, ptr %v2318, i64 %v2321
  %v2323 = mul i64 %v2319, 2
  %v2324 = getelementptr inbounds float, ptr %v2278, i64 %v2323
  br label %b318
b318:
  %v2325 = phi i64 [ 0, %b316 ], [ %v2334, %b319 ]
  %v2326 = icmp slt i64 %v2325, %v2313
  br i1 %v2326, label %b319, label %b320
b319:
  %v2327 = mul i64 %v2325, 2
  %v2328 = getelementptr inbounds float, ptr %v2322, i64 %v2327
  %v2329 = mul i64 %v2325, 768
  %v2330 = getelementptr inbounds float, ptr %v2324, i64 %v2329
  %v2331 = getelementptr inbounds float, ptr %v2328, i64 0
  %v2332 = load <2 x float>, ptr %v2331, align 4
  %v2333 = getelementptr inbounds float, ptr %v2330, i64 0
  store <2 x float> %v2332, ptr %v2333, align 4
  %v2334 = add nsw i64 %v2325, 1
  br label %b318
b320:
  %v2335 = mul i64 %v2313, 2
  %v2336 = getelementptr inbounds float, ptr %v2322, i64 %v2335
  %v2337 = mul i64 %v2313, 768
  %v2338 = getelementptr inbounds float, ptr %v2324, i64 %v2337
  br label %b321
b321:
  %v2339 = phi i64 [ 0, %b320 ], [ %v2344, %b322 ]
  %v2340 = icmp slt i64 %v2339, %v2315
  br i1 %v2340, label %b322, label %b323
b322:
  %v2341 = getelementptr inbounds float, ptr %v2336, i64 %v2339
  %v2342 = load float, ptr %v2341, align 4
  %v2343 = getelementptr inbounds float, ptr %v2338, i64 %v2339
  store float %v2342, ptr %v2343, align 4
  %v2344 = add nsw i64 %v2339, 1
  br label %b321, !llvm.loop !0
b323:
  %v2345 = add nsw i64 %v2319, 1
  br label %b315
b317:
  br label %b324
b324:
  %v2346 = phi i64 [ 0, %b317 ], [ %v2381, %b332 ]
  %v2347 = icmp slt i64 %v2346, 0
  br i1 %v2347, label %b325, label %b326
b325:
  %v2348 = mul i64 %v2303, 4
  %v2349 = add i64 %v2348, %v2346
  %v2350 = getelementptr inbounds float, ptr %v2277, i64 %v2349
  br label %b327
b327:
  %v2351 = phi i64 [ 0, %b325 ], [ %v2369, %b328 ]
  %v2352 = icmp slt i64 %v2351, %v2307
  br i1 %v2352, label %b328, label %b329
b328:
  %v2353 = mul i64 %v2351, 4
  %v2354 = getelementptr inbounds float, ptr %v2350, i64 %v2353
  %v2355 = mul i64 %v2351, 32
  %v2356 = getelementptr inbounds float, ptr %v238, i64 %v2355
  %v2357 = getelementptr inbounds float, ptr %v2354, i64 0
  %v2358 = load <8 x float>, ptr %v2357, align 4
  %v2359 = getelementptr inbounds float, ptr %v2356, i64 0
  store <8 x float> %v2358, ptr %v2359, align 4
  %v2360 = getelementptr inbounds float, ptr %v2354, i64 8
  %v2361 = load <8 x float>, ptr %v2360, align 4
  %v2362 = getelementptr inbounds float, ptr %v2356, i64 8
  store <8 x float> %v2361, ptr %v2362, align 4
  %v2363 = getelementptr inbounds float, ptr %v2354, i64 16
  %v2364 = load <8 x float>, ptr %v2363, align 4
  %v2365 = getelementptr inbounds float, ptr %v2356, i64 16
  store <8 x float> %v2364, ptr %v2365, align 4
  %v2366 = getelementptr inbounds float, ptr %v2354, i64 24
  %v2367 = load <8 x float>, ptr %v2366, align 4
  %v2368 = getelementptr inbounds float, ptr %v2356, i64 24
  store <8 x float> %v2367, ptr %v2368, align 4
  %v2369 = add nsw i64 %v2351, 1
  br label %b327
b329:
  %v2370 = sdiv i64 %v2312, 2
  br label %b330
b330:
  %v2371 = phi i64 [ 0, %b329 ], [ %v2380, %b331 ]
  %v2372 = icmp slt i64 %v2371, %v2370
  br i1 %v2372, label %b331, label %b332
b331:
  %v2373 = mul i64 %v2371, 2
  %v2374 = add i64 %v2308, %v2373
  %v2375 = mul i64 %v2371, 768
  %v2376 = getelementptr inbounds float, ptr %v2278, i64 %v2375
  %v2377 = mul i64 %v2374, 4
  %v2378 = add i64 %v2377, %v2346
  %v2379 = getelementptr inbounds float, ptr %v2292, i64 %v2378
  call void @outer_2x32(ptr %v2376, ptr %v238, i64 %v2307, ptr %v2379, i64 4)
  %v2380 = add nsw i64 %v2371, 1
  br label %b330
b332:
  %v2381 = add nsw i64 %v2346, 32
  br label %b324
b326:
  %v2382 = mul i64 %v2303, 4
  %v2383 = add i64 %v2382, 0
  %v2384 = getelementptr inbounds float, ptr %v2277, i64 %v2383
  br label %b333
b333:
  %v2385 = phi i64 [ 0, %b326 ], [ %v2400, %b334 ]
  %v2386 = icmp slt i64 %v2385, %v2307
  br i1 %v2386, label %b334, label %b335
b334:
  %v2387 = mul i64 %v2385, 4
  %v2388 = getelementptr inbounds float, ptr %v2384, i64 %v2387
  %v2389 = mul i64 %v2385, 8
  %v2390 = getelementptr inbounds float, ptr %v238, i64 %v2389
  %v2391 = getelementptr inbounds float, ptr %v2388, i64 0
  %v2392 = icmp ult i64 4, 8
  %v2393 = select i1 %v2392, i64 4, i64 8
  %v2394 = trunc i64 %v2393 to i32
  %v2395 = insertelement <8 x i32> poison, i32 %v2394, i64 0
  %v2396 = shufflevector <8 x i32> %v2395, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2397 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2396
  %v2398 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2391, <8 x i1> %v2397, <8 x float> zeroinitializer)
  %v2399 = getelementptr inbounds float, ptr %v2390, i64 0
  store <8 x float> %v2398, ptr %v2399, align 4
  %v2400 = add nsw i64 %v2385, 1
  br label %b333
b335:
  %v2401 = sdiv i64 %v2312, 2
  br label %b336
b336:
  %v2402 = phi i64 [ 0, %b335 ], [ %v2411, %b337 ]
  %v2403 = icmp slt i64 %v2402, %v2401
  br i1 %v2403, label %b337, label %b338
b337:
  %v2404 = mul i64 %v2402, 2
  %v2405 = add i64 %v2308, %v2404
  %v2406 = mul i64 %v2402, 768
  %v2407 = getelementptr inbounds float, ptr %v2278, i64 %v2406
  %v2408 = mul i64 %v2405, 4
  %v2409 = add i64 %v2408, 0
  %v2410 = getelementptr inbounds float, ptr %v2292, i64 %v2409
  call void @outer_2x4(ptr %v2407, ptr %v238, i64 %v2307, ptr %v2410, i64 4)
  %v2411 = add nsw i64 %v2402, 1
  br label %b336
b338:
  %v2412 = add nsw i64 %v2308, 64
  br label %b312
b314:
  %v2413 = add nsw i64 %v2303, 384
  br label %b309
b311:
  %v2414 = icmp sgt i64 %v3, 1
  br i1 %v2414, label %b339, label %b340
b339:
  %v2415 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2416 = atomicrmw add ptr %v2415, i64 1 acq_rel
  %v2417 = load i64, ptr %v233, align 8
  %v2418 = add i64 %v2417, 1
  store i64 %v2418, ptr %v233, align 8
  %v2419 = mul i64 %v3, %v2418
  br label %b341
b341:
  %v2420 = load atomic i64, ptr %v2415 acquire, align 8
  %v2421 = icmp slt i64 %v2420, %v2419
  br i1 %v2421, label %b342, label %b343
b342:
  %v2422 = call i32 @sched_yield()
  br label %b341
b343:
  br label %b340
b340:
  %v2423 = icmp eq i64 %v2, 0
  br i1 %v2423, label %b344, label %b345
b344:
  br label %b346
b346:
  %v2424 = phi i64 [ 0, %b344 ], [ %v2469, %b351 ]
  %v2425 = icmp slt i64 %v2424, 4
  br i1 %v2425, label %b347, label %b348
b347:
  br label %b349
b349:
  %v2426 = phi i64 [ 0, %b347 ], [ %v2468, %b354 ]
  %v2427 = icmp slt i64 %v2426, 4
  br i1 %v2427, label %b350, label %b351
b350:
  br label %b352
b352:
  %v2428 = phi i64 [ 0, %b350 ], [ %v2462, %b357 ]
  %v2429 = phi float [ 0x0000000000000000, %b350 ], [ %v2460, %b357 ]
  %v2430 = phi float [ 0x0000000000000000, %b350 ], [ %v2461, %b357 ]
  %v2431 = icmp slt i64 %v2428, %v8
  br i1 %v2431, label %b353, label %b354
b353:
  %v2432 = add i64 %v2428, 128
  %v2433 = icmp slt i64 %v2432, %v8
  %v2434 = select i1 %v2433, i64 %v2432, i64 %v8
  br label %b355
b355:
  %v2435 = phi i64 [ %v2428, %b353 ], [ %v2459, %b360 ]
  %v2436 = phi float [ 0x0000000000000000, %b353 ], [ %v2440, %b360 ]
  %v2437 = phi float [ 0x0000000000000000, %b353 ], [ %v2437, %b360 ]
  %v2438 = icmp slt i64 %v2435, %v2434
  br i1 %v2438, label %b356, label %b357
b356:
  br label %b358
b358:
  %v2439 = phi i64 [ 0, %b356 ], [ %v2458, %b359 ]
  %v2440 = phi float [ %v2436, %b356 ], [ %v2457, %b359 ]
  %v2441 = icmp slt i64 %v2439, 4
  br i1 %v2441, label %b359, label %b360
b359:
  %v2442 = mul i64 %v2435, 16
  %v2443 = getelementptr inbounds float, ptr %v150, i64 %v2442
  %v2444 = mul i64 %v2435, 16
  %v2445 = getelementptr inbounds float, ptr %v28, i64 %v2444
  %v2446 = mul i64 %v2424, 4
  %v2447 = add i64 0, %v2446
  %v2448 = add i64 %v2447, %v2439
  %v2449 = getelementptr inbounds float, ptr %v2443, i64 %v2448
  %v2450 = load float, ptr %v2449, align 4
  %v2451 = mul i64 %v2426, 4
  %v2452 = add i64 0, %v2451
  %v2453 = add i64 %v2452, %v2439
  %v2454 = getelementptr inbounds float, ptr %v2445, i64 %v2453
  %v2455 = load float, ptr %v2454, align 4
  %v2456 = fmul float %v2450, %v2455
  %v2457 = fadd float %v2440, %v2456
  %v2458 = add nsw i64 %v2439, 1
  br label %b358
b360:
  %v2459 = add nsw i64 %v2435, 1
  br label %b355
b357:
  %v2460 = fadd float %v2429, %v2436
  %v2461 = fadd float %v2430, %v2437
  %v2462 = add nsw i64 %v2428, 128
  br label %b352
b354:
  %v2463 = fadd float %v2429, %v2430
  %v2464 = mul i64 %v2424, 4
  %v2465 = add i64 0, %v2464
  %v2466 = add i64 %v2465, %v2426
  %v2467 = getelementptr inbounds float, ptr %v154, i64 %v2466
  store float %v2463, ptr %v2467, align 4
  %v2468 = add nsw i64 %v2426, 1
  br label %b349
b351:
  %v2469 = add nsw i64 %v2424, 1
  br label %b346
b348:
  br label %b345
b345:
  %v2470 = icmp sgt i64 %v3, 1
  br i1 %v2470, label %b361, label %b362
b361:
  %v2471 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2472 = atomicrmw add ptr %v2471, i64 1 acq_rel
  %v2473 = load i64, ptr %v233, align 8
  %v2474 = add i64 %v2473, 1
  store i64 %v2474, ptr %v233, align 8
  %v2475 = mul i64 %v3, %v2474
  br label %b363
b363:
  %v2476 = load atomic i64, ptr %v2471 acquire, align 8
  %v2477 = icmp slt i64 %v2476, %v2475
  br i1 %v2477, label %b364, label %b365
b364:
  %v2478 = call i32 @sched_yield()
  br label %b363
b365:
  br label %b362
b362:
  %v2479 = mul i64 0, 4
  %v2480 = getelementptr inbounds float, ptr %v132, i64 %v2479
  %v2481 = getelementptr inbounds float, ptr %v2480, i64 0
  %v2482 = mul i64 0, 4
  %v2483 = getelementptr inbounds float, ptr %v26, i64 %v2482
  %v2484 = getelementptr inbounds float, ptr %v2483, i64 0
  %v2485 = getelementptr inbounds float, ptr %v238, i64 12288
  %v2486 = add i64 4, 1
  %v2487 = sdiv i64 %v2486, 2
  %v2488 = add i64 %v2, 1
  %v2489 = mul i64 %v2487, %v2
  %v2490 = sdiv i64 %v2489, %v3
  %v2491 = mul i64 %v2490, 2
  %v2492 = icmp slt i64 %v2491, 4
  %v2493 = select i1 %v2492, i64 %v2491, i64 4
  %v2494 = mul i64 %v2487, %v2488
  %v2495 = sdiv i64 %v2494, %v3
  %v2496 = mul i64 %v2495, 2
  %v2497 = icmp slt i64 %v2496, 4
  %v2498 = select i1 %v2497, i64 %v2496, i64 4
  %v2499 = getelementptr inbounds float, ptr %v156, i64 0
  br label %b366
b366:
  %v2500 = phi i64 [ %v2493, %b362 ], [ %v2508, %b371 ]
  %v2501 = icmp slt i64 %v2500, %v2498
  br i1 %v2501, label %b367, label %b368
b367:
  %v2502 = mul i64 %v2500, 4
  %v2503 = getelementptr inbounds float, ptr %v2499, i64 %v2502
  br label %b369
b369:
  %v2504 = phi i64 [ 0, %b367 ], [ %v2507, %b370 ]
  %v2505 = icmp slt i64 %v2504, 4
  br i1 %v2505, label %b370, label %b371
b370:
  %v2506 = getelementptr inbounds float, ptr %v2503, i64 %v2504
  store float 0x0000000000000000, ptr %v2506, align 4
  %v2507 = add nsw i64 %v2504, 1
  br label %b369
b371:
  %v2508 = add nsw i64 %v2500, 1
  br label %b366
b368:
  %v2509 = mul i64 %v8, 1
  br label %b372
b372:
  %v2510 = phi i64 [ 0, %b368 ], [ %v2620, %b377 ]
  %v2511 = icmp slt i64 %v2510, %v2509
  br i1 %v2511, label %b373, label %b374
b373:
  %v2512 = sub i64 %v2509, %v2510
  %v2513 = icmp slt i64 %v2512, 384
  %v2514 = select i1 %v2513, i64 %v2512, i64 384
  br label %b375
b375:
  %v2515 = phi i64 [ %v2493, %b373 ], [ %v2619, %b401 ]
  %v2516 = icmp slt i64 %v2515, %v2498
  br i1 %v2516, label %b376, label %b377
b376:
  %v2517 = sub i64 %v2498, %v2515
  %v2518 = icmp slt i64 %v2517, 64
  %v2519 = select i1 %v2518, i64 %v2517, i64 64
  %v2520 = sdiv i64 %v2519, 2
  %v2521 = mul i64 %v2520, 2
  %v2522 = sub i64 %v2519, %v2521
  %v2523 = mul i64 %v2510, 4
  %v2524 = add i64 %v2523, %v2515
  %v2525 = getelementptr inbounds float, ptr %v2481, i64 %v2524
  br label %b378
b378:
  %v2526 = phi i64 [ 0, %b376 ], [ %v2552, %b386 ]
  %v2527 = icmp slt i64 %v2526, %v2514
  br i1 %v2527, label %b379, label %b380
b379:
  %v2528 = mul i64 %v2526, 4
  %v2529 = getelementptr inbounds float, ptr %v2525, i64 %v2528
  %v2530 = mul i64 %v2526, 2
  %v2531 = getelementptr inbounds float, ptr %v2485, i64 %v2530
  br label %b381
b381:
  %v2532 = phi i64 [ 0, %b379 ], [ %v2541, %b382 ]
  %v2533 = icmp slt i64 %v2532, %v2520
  br i1 %v2533, label %b382, label %b383
b382:
  %v2534 = mul i64 %v2532, 2
  %v2535 = getelementptr inbounds float, ptr %v2529, i64 %v2534
  %v2536 = mul i64 %v2532, 768
  %v2537 = getelementptr inbounds float, ptr %v2531, i64 %v2536
  %v2538 = getelementptr inbounds float, ptr %v2535, i64 0
  %v2539 = load <2 x float>, ptr %v2538, align 4
  %v2540 = getelementptr inbounds float, ptr %v2537, i64 0
  store <2 x float> %v2539, ptr %v2540, align 4
  %v2541 = add nsw i64 %v2532, 1
  br label %b381
b383:
  %v2542 = mul i64 %v2520, 2
  %v2543 = getelementptr inbounds float, ptr %v2529, i64 %v2542
  %v2544 = mul i64 %v2520, 768
  %v2545 = getelementptr inbounds float, ptr %v2531, i64 %v2544
  br label %b384
b384:
  %v2546 = phi i64 [ 0, %b383 ], [ %v2551, %b385 ]
  %v2547 = icmp slt i64 %v2546, %v2522
  br i1 %v2547, label %b385, label %b386
b385:
  %v2548 = getelementptr inbounds float, ptr %v2543, i64 %v2546
  %v2549 = load float, ptr %v2548, align 4
  %v2550 = getelementptr inbounds float, ptr %v2545, i64 %v2546
  store float %v2549, ptr %v2550, align 4
  %v2551 = add nsw i64 %v2546, 1
  br label %b384, !llvm.loop !3
b386:
  %v2552 = add nsw i64 %v2526, 1
  br label %b378
b380:
  br label %b387
b387:
  %v2553 = phi i64 [ 0, %b380 ], [ %v2588, %b395 ]
  %v2554 = icmp slt i64 %v2553, 0
  br i1 %v2554, label %b388, label %b389
b388:
  %v2555 = mul i64 %v2510, 4
  %v2556 = add i64 %v2555, %v2553
  %v2557 = getelementptr inbounds float, ptr %v2484, i64 %v2556
  br label %b390
b390:
  %v2558 = phi i64 [ 0, %b388 ], [ %v2576, %b391 ]
  %v2559 = icmp slt i64 %v2558, %v2514
  br i1 %v2559, label %b391, label %b392
b391:
  %v2560 = mul i64 %v2558, 4
  %v2561 = getelementptr inbounds float, ptr %v2557, i64 %v2560
  %v2562 = mul i64 %v2558, 32
  %v2563 = getelementptr inbounds float, ptr %v238, i64 %v2562
  %v2564 = getelementptr inbounds float, ptr %v2561, i64 0
  %v2565 = load <8 x float>, ptr %v2564, align 4
  %v2566 = getelementptr inbounds float, ptr %v2563, i64 0
  store <8 x float> %v2565, ptr %v2566, align 4
  %v2567 = getelementptr inbounds float, ptr %v2561, i64 8
  %v2568 = load <8 x float>, ptr %v2567, align 4
  %v2569 = getelementptr inbounds float, ptr %v2563, i64 8
  store <8 x float> %v2568, ptr %v2569, align 4
  %v2570 = getelementptr inbounds float, ptr %v2561, i64 16
  %v2571 = load <8 x float>, ptr %v2570, align 4
  %v2572 = getelementptr inbounds float, ptr %v2563, i64 16
  store <8 x float> %v2571, ptr %v2572, align 4
  %v2573 = getelementptr inbounds float, ptr %v2561, i64 24
  %v2574 = load <8 x float>, ptr %v2573, align 4
  %v2575 = getelementptr inbounds float, ptr %v2563, i64 24
  store <8 x float> %v2574, ptr %v2575, align 4
  %v2576 = add nsw i64 %v2558, 1
  br label %b390
b392:
  %v2577 = sdiv i64 %v2519, 2
  br label %b393
b393:
  %v2578 = phi i64 [ 0, %b392 ], [ %v2587, %b394 ]
  %v2579 = icmp slt i64 %v2578, %v2577
  br i1 %v2579, label %b394, label %b395
b394:
  %v2580 = mul i64 %v2578, 2
  %v2581 = add i64 %v2515, %v2580
  %v2582 = mul i64 %v2578, 768
  %v2583 = getelementptr inbounds float, ptr %v2485, i64 %v2582
  %v2584 = mul i64 %v2581, 4
  %v2585 = add i64 %v2584, %v2553
  %v2586 = getelementptr inbounds float, ptr %v2499, i64 %v2585
  call void @outer_2x32(ptr %v2583, ptr %v238, i64 %v2514, ptr %v2586, i64 4)
  %v2587 = add nsw i64 %v2578, 1
  br label %b393
b395:
  %v2588 = add nsw i64 %v2553, 32
  br label %b387
b389:
  %v2589 = mul i64 %v2510, 4
  %v2590 = add i64 %v2589, 0
  %v2591 = getelementptr inbounds float, ptr %v2484, i64 %v2590
  br label %b396
b396:
  %v2592 = phi i64 [ 0, %b389 ], [ %v2607, %b397 ]
  %v2593 = icmp slt i64 %v2592, %v2514
  br i1 %v2593, label %b397, label %b398
b397:
  %v2594 = mul i64 %v2592, 4
  %v2595 = getelementptr inbounds float, ptr %v2591, i64 %v2594
  %v2596 = mul i64 %v2592, 8
  %v2597 = getelementptr inbounds float, ptr %v238, i64 %v2596
  %v2598 = getelementptr inbounds float, ptr %v2595, i64 0
  %v2599 = icmp ult i64 4, 8
  %v2600 = select i1 %v2599, i64 4, i64 8
  %v2601 = trunc i64 %v2600 to i32
  %v2602 = insertelement <8 x i32> poison, i32 %v2601, i64 0
  %v2603 = shufflevector <8 x i32> %v2602, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2604 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2603
  %v2605 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2598, <8 x i1> %v2604, <8 x float> zeroinitializer)
  %v2606 = getelementptr inbounds float, ptr %v2597, i64 0
  store <8 x float> %v2605, ptr %v2606, align 4
  %v2607 = add nsw i64 %v2592, 1
  br label %b396
b398:
  %v2608 = sdiv i64 %v2519, 2
  br label %b399
b399:
  %v2609 = phi i64 [ 0, %b398 ], [ %v2618, %b400 ]
  %v2610 = icmp slt i64 %v2609, %v2608
  br i1 %v2610, label %b400, label %b401
b400:
  %v2611 = mul i64 %v2609, 2
  %v2612 = add i64 %v2515, %v2611
  %v2613 = mul i64 %v2609, 768
  %v2614 = getelementptr inbounds float, ptr %v2485, i64 %v2613
  %v2615 = mul i64 %v2612, 4
  %v2616 = add i64 %v2615, 0
  %v2617 = getelementptr inbounds float, ptr %v2499, i64 %v2616
  call void @outer_2x4(ptr %v2614, ptr %v238, i64 %v2514, ptr %v2617, i64 4)
  %v2618 = add nsw i64 %v2609, 1
  br label %b399
b401:
  %v2619 = add nsw i64 %v2515, 64
  br label %b375
b377:
  %v2620 = add nsw i64 %v2510, 384
  br label %b372
b374:
  %v2621 = icmp sgt i64 %v3, 1
  br i1 %v2621, label %b402, label %b403
b402:
  %v2622 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2623 = atomicrmw add ptr %v2622, i64 1 acq_rel
  %v2624 = load i64, ptr %v233, align 8
  %v2625 = add i64 %v2624, 1
  store i64 %v2625, ptr %v233, align 8
  %v2626 = mul i64 %v3, %v2625
  br label %b404
b404:
  %v2627 = load atomic i64, ptr %v2622 acquire, align 8
  %v2628 = icmp slt i64 %v2627, %v2626
  br i1 %v2628, label %b405, label %b406
b405:
  %v2629 = call i32 @sched_yield()
  br label %b404
b406:
  br label %b403
b403:
  %v2630 = mul i64 0, 4
  %v2631 = getelementptr inbounds float, ptr %v132, i64 %v2630
  %v2632 = getelementptr inbounds float, ptr %v2631, i64 0
  %v2633 = mul i64 0, 3
  %v2634 = getelementptr inbounds float, ptr %v12, i64 %v2633
  %v2635 = getelementptr inbounds float, ptr %v2634, i64 0
  %v2636 = getelementptr inbounds float, ptr %v238, i64 12288
  %v2637 = add i64 4, 1
  %v2638 = sdiv i64 %v2637, 2
  %v2639 = add i64 %v2, 1
  %v2640 = mul i64 %v2638, %v2
  %v2641 = sdiv i64 %v2640, %v3
  %v2642 = mul i64 %v2641, 2
  %v2643 = icmp slt i64 %v2642, 4
  %v2644 = select i1 %v2643, i64 %v2642, i64 4
  %v2645 = mul i64 %v2638, %v2639
  %v2646 = sdiv i64 %v2645, %v3
  %v2647 = mul i64 %v2646, 2
  %v2648 = icmp slt i64 %v2647, 4
  %v2649 = select i1 %v2648, i64 %v2647, i64 4
  %v2650 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b407
b407:
  %v2651 = phi i64 [ %v2644, %b403 ], [ %v2659, %b412 ]
  %v2652 = icmp slt i64 %v2651, %v2649
  br i1 %v2652, label %b408, label %b409
b408:
  %v2653 = mul i64 %v2651, 3
  %v2654 = getelementptr inbounds float, ptr %v2650, i64 %v2653
  br label %b410
b410:
  %v2655 = phi i64 [ 0, %b408 ], [ %v2658, %b411 ]
  %v2656 = icmp slt i64 %v2655, 3
  br i1 %v2656, label %b411, label %b412
b411:
  %v2657 = getelementptr inbounds float, ptr %v2654, i64 %v2655
  store float 0x0000000000000000, ptr %v2657, align 4
  %v2658 = add nsw i64 %v2655, 1
  br label %b410
b412:
  %v2659 = add nsw i64 %v2651, 1
  br label %b407
b409:
  %v2660 = mul i64 %v8, 1
  br label %b413
b413:
  %v2661 = phi i64 [ 0, %b409 ], [ %v2771, %b418 ]
  %v2662 = icmp slt i64 %v2661, %v2660
  br i1 %v2662, label %b414, label %b415
b414:
  %v2663 = sub i64 %v2660, %v2661
  %v2664 = icmp slt i64 %v2663, 384
  %v2665 = select i1 %v2664, i64 %v2663, i64 384
  br label %b416
b416:
  %v2666 = phi i64 [ %v2644, %b414 ], [ %v2770, %b442 ]
  %v2667 = icmp slt i64 %v2666, %v2649
  br i1 %v2667, label %b417, label %b418
b417:
  %v2668 = sub i64 %v2649, %v2666
  %v2669 = icmp slt i64 %v2668, 64
  %v2670 = select i1 %v2669, i64 %v2668, i64 64
  %v2671 = sdiv i64 %v2670, 2
  %v2672 = mul i64 %v2671, 2
  %v2673 = sub i64 %v2670, %v2672
  %v2674 = mul i64 %v2661, 4
  %v2675 = add i64 %v2674, %v2666
  %v2676 = getelementptr inbounds float, ptr %v2632, i64 %v2675
  br label %b419
b419:
  %v2677 = phi i64 [ 0, %b417 ], [ %v2703, %b427 ]
  %v2678 = icmp slt i64 %v2677, %v2665
  br i1 %v2678, label %b420, label %b421
b420:
  %v2679 = mul i64 %v2677, 4
  %v2680 = getelementptr inbounds float, ptr %v2676, i64 %v2679
  %v2681 = mul i64 %v2677, 2
  %v2682 = getelementptr inbounds float, ptr %v2636, i64 %v2681
  br label %b422
b422:
  %v2683 = phi i64 [ 0, %b420 ], [ %v2692, %b423 ]
  %v2684 = icmp slt i64 %v2683, %v2671
  br i1 %v2684, label %b423, label %b424
b423:
  %v2685 = mul i64 %v2683, 2
  %v2686 = getelementptr inbounds float, ptr %v2680, i64 %v2685
  %v2687 = mul i64 %v2683, 768
  %v2688 = getelementptr inbounds float, ptr %v2682, i64 %v2687
  %v2689 = getelementptr inbounds float, ptr %v2686, i64 0
  %v2690 = load <2 x float>, ptr %v2689, align 4
  %v2691 = getelementptr inbounds float, ptr %v2688, i64 0
  store <2 x float> %v2690, ptr %v2691, align 4
  %v2692 = add nsw i64 %v2683, 1
  br label %b422
b424:
  %v2693 = mul i64 %v2671, 2
  %v2694 = getelementptr inbounds float, ptr %v2680, i64 %v2693
  %v2695 = mul i64 %v2671, 768
  %v2696 = getelementptr inbounds float, ptr %v2682, i64 %v2695
  br label %b425
b425:
  %v2697 = phi i64 [ 0, %b424 ], [ %v2702, %b426 ]
  %v2698 = icmp slt i64 %v2697, %v2673
  br i1 %v2698, label %b426, label %b427
b426:
  %v2699 = getelementptr inbounds float, ptr %v2694, i64 %v2697
  %v2700 = load float, ptr %v2699, align 4
  %v2701 = getelementptr inbounds float, ptr %v2696, i64 %v2697
  store float %v2700, ptr %v2701, align 4
  %v2702 = add nsw i64 %v2697, 1
  br label %b425, !llvm.loop !6
b427:
  %v2703 = add nsw i64 %v2677, 1
  br label %b419
b421:
  br label %b428
b428:
  %v2704 = phi i64 [ 0, %b421 ], [ %v2739, %b436 ]
  %v2705 = icmp slt i64 %v2704, 0
  br i1 %v2705, label %b429, label %b430
b429:
  %v2706 = mul i64 %v2661, 3
  %v2707 = add i64 %v2706, %v2704
  %v2708 = getelementptr inbounds float, ptr %v2635, i64 %v2707
  br label %b431
b431:
  %v2709 = phi i64 [ 0, %b429 ], [ %v2727, %b432 ]
  %v2710 = icmp slt i64 %v2709, %v2665
  br i1 %v2710, label %b432, label %b433
b432:
  %v2711 = mul i64 %v2709, 3
  %v2712 = getelementptr inbounds float, ptr %v2708, i64 %v2711
  %v2713 = mul i64 %v2709, 32
  %v2714 = getelementptr inbounds float, ptr %v238, i64 %v2713
  %v2715 = getelementptr inbounds float, ptr %v2712, i64 0
  %v2716 = load <8 x float>, ptr %v2715, align 4
  %v2717 = getelementptr inbounds float, ptr %v2714, i64 0
  store <8 x float> %v2716, ptr %v2717, align 4
  %v2718 = getelementptr inbounds float, ptr %v2712, i64 8
  %v2719 = load <8 x float>, ptr %v2718, align 4
  %v2720 = getelementptr inbounds float, ptr %v2714, i64 8
  store <8 x float> %v2719, ptr %v2720, align 4
  %v2721 = getelementptr inbounds float, ptr %v2712, i64 16
  %v2722 = load <8 x float>, ptr %v2721, align 4
  %v2723 = getelementptr inbounds float, ptr %v2714, i64 16
  store <8 x float> %v2722, ptr %v2723, align 4
  %v2724 = getelementptr inbounds float, ptr %v2712, i64 24
  %v2725 = load <8 x float>, ptr %v2724, align 4
  %v2726 = getelementptr inbounds float, ptr %v2714, i64 24
  store <8 x float> %v2725, ptr %v2726, align 4
  %v2727 = add nsw i64 %v2709, 1
  br label %b431
b433:
  %v2728 = sdiv i64 %v2670, 2
  br label %b434
b434:
  %v2729 = phi i64 [ 0, %b433 ], [ %v2738, %b435 ]
  %v2730 = icmp slt i64 %v2729, %v2728
  br i1 %v2730, label %b435, label %b436
b435:
  %v2731 = mul i64 %v2729, 2
  %v2732 = add i64 %v2666, %v2731
  %v2733 = mul i64 %v2729, 768
  %v2734 = getelementptr inbounds float, ptr %v2636, i64 %v2733
  %v2735 = mul i64 %v2732, 3
  %v2736 = add i64 %v2735, %v2704
  %v2737 = getelementptr inbounds float, ptr %v2650, i64 %v2736
  call void @outer_2x32(ptr %v2734, ptr %v238, i64 %v2665, ptr %v2737, i64 3)
  %v2738 = add nsw i64 %v2729, 1
  br label %b434
b436:
  %v2739 = add nsw i64 %v2704, 32
  br label %b428
b430:
  %v2740 = mul i64 %v2661, 3
  %v2741 = add i64 %v2740, 0
  %v2742 = getelementptr inbounds float, ptr %v2635, i64 %v2741
  br label %b437
b437:
  %v2743 = phi i64 [ 0, %b430 ], [ %v2758, %b438 ]
  %v2744 = icmp slt i64 %v2743, %v2665
  br i1 %v2744, label %b438, label %b439
b438:
  %v2745 = mul i64 %v2743, 3
  %v2746 = getelementptr inbounds float, ptr %v2742, i64 %v2745
  %v2747 = mul i64 %v2743, 8
  %v2748 = getelementptr inbounds float, ptr %v238, i64 %v2747
  %v2749 = getelementptr inbounds float, ptr %v2746, i64 0
  %v2750 = icmp ult i64 3, 8
  %v2751 = select i1 %v2750, i64 3, i64 8
  %v2752 = trunc i64 %v2751 to i32
  %v2753 = insertelement <8 x i32> poison, i32 %v2752, i64 0
  %v2754 = shufflevector <8 x i32> %v2753, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2755 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2754
  %v2756 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2749, <8 x i1> %v2755, <8 x float> zeroinitializer)
  %v2757 = getelementptr inbounds float, ptr %v2748, i64 0
  store <8 x float> %v2756, ptr %v2757, align 4
  %v2758 = add nsw i64 %v2743, 1
  br label %b437
b439:
  %v2759 = sdiv i64 %v2670, 2
  br label %b440
b440:
  %v2760 = phi i64 [ 0, %b439 ], [ %v2769, %b441 ]
  %v2761 = icmp slt i64 %v2760, %v2759
  br i1 %v2761, label %b441, label %b442
b441:
  %v2762 = mul i64 %v2760, 2
  %v2763 = add i64 %v2666, %v2762
  %v2764 = mul i64 %v2760, 768
  %v2765 = getelementptr inbounds float, ptr %v2636, i64 %v2764
  %v2766 = mul i64 %v2763, 3
  %v2767 = add i64 %v2766, 0
  %v2768 = getelementptr inbounds float, ptr %v2650, i64 %v2767
  call void @outer_2x3(ptr %v2765, ptr %v238, i64 %v2665, ptr %v2768, i64 3)
  %v2769 = add nsw i64 %v2760, 1
  br label %b440
b442:
  %v2770 = add nsw i64 %v2666, 64
  br label %b416
b418:
  %v2771 = add nsw i64 %v2661, 384
  br label %b413
b415:
  %v2772 = icmp sgt i64 %v3, 1
  br i1 %v2772, label %b443, label %b444
b443:
  %v2773 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2774 = atomicrmw add ptr %v2773, i64 1 acq_rel
  %v2775 = load i64, ptr %v233, align 8
  %v2776 = add i64 %v2775, 1
  store i64 %v2776, ptr %v233, align 8
  %v2777 = mul i64 %v3, %v2776
  br label %b445
b445:
  %v2778 = load atomic i64, ptr %v2773 acquire, align 8
  %v2779 = icmp slt i64 %v2778, %v2777
  br i1 %v2779, label %b446, label %b447
b446:
  %v2780 = call i32 @sched_yield()
  br label %b445
b447:
  br label %b444
b444:
  %v2781 = icmp eq i64 %v2, 0
  br i1 %v2781, label %b448, label %b449
b448:
  br label %b450
b450:
  %v2782 = phi i64 [ 0, %b448 ], [ %v2814, %b455 ]
  %v2783 = icmp slt i64 %v2782, 4
  br i1 %v2783, label %b451, label %b452
b451:
  %v2784 = icmp ult i64 4, 8
  %v2785 = select i1 %v2784, i64 4, i64 8
  %v2786 = trunc i64 %v2785 to i32
  %v2787 = insertelement <8 x i32> poison, i32 %v2786, i64 0
  %v2788 = shufflevector <8 x i32> %v2787, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2789 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2788
  br label %b453
b453:
  %v2790 = phi i64 [ 0, %b451 ], [ %v2809, %b458 ]
  %v2791 = phi <8 x float> [ splat (float 0x0000000000000000), %b451 ], [ %v2808, %b458 ]
  %v2792 = icmp slt i64 %v2790, %v8
  br i1 %v2792, label %b454, label %b455
b454:
  %v2793 = add i64 %v2790, 128
  %v2794 = icmp slt i64 %v2793, %v8
  %v2795 = select i1 %v2794, i64 %v2793, i64 %v8
  br label %b456
b456:
  %v2796 = phi i64 [ %v2790, %b454 ], [ %v2807, %b457 ]
  %v2797 = phi <8 x float> [ splat (float 0x0000000000000000), %b454 ], [ %v2806, %b457 ]
  %v2798 = icmp slt i64 %v2796, %v2795
  br i1 %v2798, label %b457, label %b458
b457:
  %v2799 = mul i64 %v2796, 16
  %v2800 = getelementptr inbounds float, ptr %v148, i64 %v2799
  %v2801 = mul i64 %v2782, 4
  %v2802 = add i64 0, %v2801
  %v2803 = add i64 %v2802, 0
  %v2804 = getelementptr inbounds float, ptr %v2800, i64 %v2803
  %v2805 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2804, <8 x i1> %v2789, <8 x float> zeroinitializer)
  %v2806 = fadd <8 x float> %v2797, %v2805
  %v2807 = add nsw i64 %v2796, 1
  br label %b456
b458:
  %v2808 = fadd <8 x float> %v2791, %v2797
  %v2809 = add nsw i64 %v2790, 128
  br label %b453
b455:
  %v2810 = mul i64 %v2782, 4
  %v2811 = add i64 0, %v2810
  %v2812 = add i64 %v2811, 0
  %v2813 = getelementptr inbounds float, ptr %v42, i64 %v2812
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2791, ptr align 4 %v2813, <8 x i1> %v2789)
  %v2814 = add nsw i64 %v2782, 1
  br label %b450
b452:
  br label %b449
b449:
  %v2815 = icmp sgt i64 %v3, 1
  br i1 %v2815, label %b459, label %b460
b459:
  %v2816 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2817 = atomicrmw add ptr %v2816, i64 1 acq_rel
  %v2818 = load i64, ptr %v233, align 8
  %v2819 = add i64 %v2818, 1
  store i64 %v2819, ptr %v233, align 8
  %v2820 = mul i64 %v3, %v2819
  br label %b461
b461:
  %v2821 = load atomic i64, ptr %v2816 acquire, align 8
  %v2822 = icmp slt i64 %v2821, %v2820
  br i1 %v2822, label %b462, label %b463
b462:
  %v2823 = call i32 @sched_yield()
  br label %b461
b463:
  br label %b460
b460:
  %v2824 = icmp eq i64 %v2, 0
  br i1 %v2824, label %b464, label %b465
b464:
  br label %b466
b466:
  %v2825 = phi i64 [ 0, %b464 ], [ %v2871, %b471 ]
  %v2826 = icmp slt i64 %v2825, 2
  br i1 %v2826, label %b467, label %b468
b467:
  %v2827 = icmp ult i64 4, 8
  %v2828 = select i1 %v2827, i64 4, i64 8
  %v2829 = trunc i64 %v2828 to i32
  %v2830 = insertelement <8 x i32> poison, i32 %v2829, i64 0
  %v2831 = shufflevector <8 x i32> %v2830, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2832 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2831
  br label %b469
b469:
  %v2833 = phi i64 [ 0, %b467 ], [ %v2866, %b474 ]
  %v2834 = phi <8 x float> [ splat (float 0x0000000000000000), %b467 ], [ %v2865, %b474 ]
  %v2835 = icmp slt i64 %v2833, %v8
  br i1 %v2835, label %b470, label %b471
b470:
  %v2836 = add i64 %v2833, 128
  %v2837 = icmp slt i64 %v2836, %v8
  %v2838 = select i1 %v2837, i64 %v2836, i64 %v8
  br label %b472
b472:
  %v2839 = phi i64 [ %v2833, %b470 ], [ %v2864, %b477 ]
  %v2840 = phi <8 x float> [ splat (float 0x0000000000000000), %b470 ], [ %v2843, %b477 ]
  %v2841 = icmp slt i64 %v2839, %v2838
  br i1 %v2841, label %b473, label %b474
b473:
  br label %b475
b475:
  %v2842 = phi i64 [ 0, %b473 ], [ %v2863, %b476 ]
  %v2843 = phi <8 x float> [ %v2840, %b473 ], [ %v2862, %b476 ]
  %v2844 = icmp slt i64 %v2842, 4
  br i1 %v2844, label %b476, label %b477
b476:
  %v2845 = mul i64 %v2839, 16
  %v2846 = getelementptr inbounds float, ptr %v130, i64 %v2845
  %v2847 = mul i64 %v2839, 8
  %v2848 = getelementptr inbounds float, ptr %v52, i64 %v2847
  %v2849 = mul i64 %v2825, 4
  %v2850 = add i64 0, %v2849
  %v2851 = add i64 %v2850, %v2842
  %v2852 = getelementptr inbounds float, ptr %v2848, i64 %v2851
  %v2853 = load float, ptr %v2852, align 4
  %v2854 = add i64 0, 0
  %v2855 = mul i64 %v2842, 4
  %v2856 = add i64 %v2854, %v2855
  %v2857 = getelementptr inbounds float, ptr %v2846, i64 %v2856
  %v2858 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2857, <8 x i1> %v2832, <8 x float> zeroinitializer)
  %v2859 = insertelement <8 x float> poison, float %v2853, i64 0
  %v2860 = shufflevector <8 x float> %v2859, <8 x float> poison, <8 x i32> zeroinitializer
  %v2861 = fmul <8 x float> %v2858, %v2860
  %v2862 = fadd <8 x float> %v2843, %v2861
  %v2863 = add nsw i64 %v2842, 1
  br label %b475
b477:
  %v2864 = add nsw i64 %v2839, 1
  br label %b472
b474:
  %v2865 = fadd <8 x float> %v2834, %v2840
  %v2866 = add nsw i64 %v2833, 128
  br label %b469
b471:
  %v2867 = mul i64 %v2825, 4
  %v2868 = add i64 0, %v2867
  %v2869 = add i64 %v2868, 0
  %v2870 = getelementptr inbounds float, ptr %v158, i64 %v2869
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2834, ptr align 4 %v2870, <8 x i1> %v2832)
  %v2871 = add nsw i64 %v2825, 1
  br label %b466
b468:
  br label %b465
b465:
  %v2872 = icmp sgt i64 %v3, 1
  br i1 %v2872, label %b478, label %b479
b478:
  %v2873 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2874 = atomicrmw add ptr %v2873, i64 1 acq_rel
  %v2875 = load i64, ptr %v233, align 8
  %v2876 = add i64 %v2875, 1
  store i64 %v2876, ptr %v233, align 8
  %v2877 = mul i64 %v3, %v2876
  br label %b480
b480:
  %v2878 = load atomic i64, ptr %v2873 acquire, align 8
  %v2879 = icmp slt i64 %v2878, %v2877
  br i1 %v2879, label %b481, label %b482
b481:
  %v2880 = call i32 @sched_yield()
  br label %b480
b482:
  br label %b479
b479:
  %v2881 = mul i64 0, 2
  %v2882 = getelementptr inbounds float, ptr %v128, i64 %v2881
  %v2883 = getelementptr inbounds float, ptr %v2882, i64 0
  %v2884 = mul i64 0, 4
  %v2885 = getelementptr inbounds float, ptr %v74, i64 %v2884
  %v2886 = getelementptr inbounds float, ptr %v2885, i64 0
  %v2887 = getelementptr inbounds float, ptr %v238, i64 12288
  %v2888 = add i64 2, 1
  %v2889 = sdiv i64 %v2888, 2
  %v2890 = add i64 %v2, 1
  %v2891 = mul i64 %v2889, %v2
  %v2892 = sdiv i64 %v2891, %v3
  %v2893 = mul i64 %v2892, 2
  %v2894 = icmp slt i64 %v2893, 2
  %v2895 = select i1 %v2894, i64 %v2893, i64 2
  %v2896 = mul i64 %v2889, %v2890
  %v2897 = sdiv i64 %v2896, %v3
  %v2898 = mul i64 %v2897, 2
  %v2899 = icmp slt i64 %v2898, 2
  %v2900 = select i1 %v2899, i64 %v2898, i64 2
  %v2901 = getelementptr inbounds float, ptr %v160, i64 0
  br label %b483
b483:
  %v2902 = phi i64 [ %v2895, %b479 ], [ %v2910, %b488 ]
  %v2903 = icmp slt i64 %v2902, %v2900
  br i1 %v2903, label %b484, label %b485
b484:
  %v2904 = mul i64 %v2902, 4
  %v2905 = getelementptr inbounds float, ptr %v2901, i64 %v2904
  br label %b486
b486:
  %v2906 = phi i64 [ 0, %b484 ], [ %v2909, %b487 ]
  %v2907 = icmp slt i64 %v2906, 4
  br i1 %v2907, label %b487, label %b488
b487:
  %v2908 = getelementptr inbounds float, ptr %v2905, i64 %v2906
  store float 0x0000000000000000, ptr %v2908, align 4
  %v2909 = add nsw i64 %v2906, 1
  br label %b486
b488:
  %v2910 = add nsw i64 %v2902, 1
  br label %b483
b485:
  %v2911 = mul i64 %v8, 1
  br label %b489
b489:
  %v2912 = phi i64 [ 0, %b485 ], [ %v3022, %b494 ]
  %v2913 = icmp slt i64 %v2912, %v2911
  br i1 %v2913, label %b490, label %b491
b490:
  %v2914 = sub i64 %v2911, %v2912
  %v2915 = icmp slt i64 %v2914, 384
  %v2916 = select i1 %v2915, i64 %v2914, i64 384
  br label %b492
b492:
  %v2917 = phi i64 [ %v2895, %b490 ], [ %v3021, %b518 ]
  %v2918 = icmp slt i64 %v2917, %v2900
  br i1 %v2918, label %b493, label %b494
b493:
  %v2919 = sub i64 %v2900, %v2917
  %v2920 = icmp slt i64 %v2919, 64
  %v2921 = select i1 %v2920, i64 %v2919, i64 64
  %v2922 = sdiv i64 %v2921, 2
  %v2923 = mul i64 %v2922, 2
  %v2924 = sub i64 %v2921, %v2923
  %v2925 = mul i64 %v2912, 2
  %v2926 = add i64 %v2925, %v2917
  %v2927 = getelementptr inbounds float, ptr %v2883, i64 %v2926
  br label %b495
b495:
  %v2928 = phi i64 [ 0, %b493 ], [ %v2954, %b503 ]
  %v2929 = icmp slt i64 %v2928, %v2916
  br i1 %v2929, label %b496, label %b497
b496:
  %v2930 = mul i64 %v2928, 2
  %v2931 = getelementptr inbounds float, ptr %v2927, i64 %v2930
  %v2932 = mul i64 %v2928, 2
  %v2933 = getelementptr inbounds float, ptr %v2887, i64 %v2932
  br label %b498
b498:
  %v2934 = phi i64 [ 0, %b496 ], [ %v2943, %b499 ]
  %v2935 = icmp slt i64 %v2934, %v2922
  br i1 %v2935, label %b499, label %b500
b499:
  %v2936 = mul i64 %v2934, 2
  %v2937 = getelementptr inbounds float, ptr %v2931, i64 %v2936
  %v2938 = mul i64 %v2934, 768
  %v2939 = getelementptr inbounds float, ptr %v2933, i64 %v2938
  %v2940 = getelementptr inbounds float, ptr %v2937, i64 0
  %v2941 = load <2 x float>, ptr %v2940, align 4
  %v2942 = getelementptr inbounds float, ptr %v2939, i64 0
  store <2 x float> %v2941, ptr %v2942, align 4
  %v2943 = add nsw i64 %v2934, 1
  br label %b498
b500:
  %v2944 = mul i64 %v2922, 2
  %v2945 = getelementptr inbounds float, ptr %v2931, i64 %v2944
  %v2946 = mul i64 %v2922, 768
  %v2947 = getelementptr inbounds float, ptr %v2933, i64 %v2946
  br label %b501
b501:
  %v2948 = phi i64 [ 0, %b500 ], [ %v2953, %b502 ]
  %v2949 = icmp slt i64 %v2948, %v2924
  br i1 %v2949, label %b502, label %b503
b502:
  %v2950 = getelementptr inbounds float, ptr %v2945, i64 %v2948
  %v2951 = load float, ptr %v2950, align 4
  %v2952 = getelementptr inbounds float, ptr %v2947, i64 %v2948
  store float %v2951, ptr %v2952, align 4
  %v2953 = add nsw i64 %v2948, 1
  br label %b501, !llvm.loop !9
b503:
  %v2954 = add nsw i64 %v2928, 1
  br label %b495
b497:
  br label %b504
b504:
  %v2955 = phi i64 [ 0, %b497 ], [ %v2990, %b512 ]
  %v2956 = icmp slt i64 %v2955, 0
  br i1 %v2956, label %b505, label %b506
b505:
  %v2957 = mul i64 %v2912, 4
  %v2958 = add i64 %v2957, %v2955
  %v2959 = getelementptr inbounds float, ptr %v2886, i64 %v2958
  br label %b507
b507:
  %v2960 = phi i64 [ 0, %b505 ], [ %v2978, %b508 ]
  %v2961 = icmp slt i64 %v2960, %v2916
  br i1 %v2961, label %b508, label %b509
b508:
  %v2962 = mul i64 %v2960, 4
  %v2963 = getelementptr inbounds float, ptr %v2959, i64 %v2962
  %v2964 = mul i64 %v2960, 32
  %v2965 = getelementptr inbounds float, ptr %v238, i64 %v2964
  %v2966 = getelementptr inbounds float, ptr %v2963, i64 0
  %v2967 = load <8 x float>, ptr %v2966, align 4
  %v2968 = getelementptr inbounds float, ptr %v2965, i64 0
  store <8 x float> %v2967, ptr %v2968, align 4
  %v2969 = getelementptr inbounds float, ptr %v2963, i64 8
  %v2970 = load <8 x float>, ptr %v2969, align 4
  %v2971 = getelementptr inbounds float, ptr %v2965, i64 8
  store <8 x float> %v2970, ptr %v2971, align 4
  %v2972 = getelementptr inbounds float, ptr %v2963, i64 16
  %v2973 = load <8 x float>, ptr %v2972, align 4
  %v2974 = getelementptr inbounds float, ptr %v2965, i64 16
  store <8 x float> %v2973, ptr %v2974, align 4
  %v2975 = getelementptr inbounds float, ptr %v2963, i64 24
  %v2976 = load <8 x float>, ptr %v2975, align 4
  %v2977 = getelementptr inbounds float, ptr %v2965, i64 24
  store <8 x float> %v2976, ptr %v2977, align 4
  %v2978 = add nsw i64 %v2960, 1
  br label %b507
b509:
  %v2979 = sdiv i64 %v2921, 2
  br label %b510
b510:
  %v2980 = phi i64 [ 0, %b509 ], [ %v2989, %b511 ]
  %v2981 = icmp slt i64 %v2980, %v2979
  br i1 %v2981, label %b511, label %b512
b511:
  %v2982 = mul i64 %v2980, 2
  %v2983 = add i64 %v2917, %v2982
  %v2984 = mul i64 %v2980, 768
  %v2985 = getelementptr inbounds float, ptr %v2887, i64 %v2984
  %v2986 = mul i64 %v2983, 4
  %v2987 = add i64 %v2986, %v2955
  %v2988 = getelementptr inbounds float, ptr %v2901, i64 %v2987
  call void @outer_2x32(ptr %v2985, ptr %v238, i64 %v2916, ptr %v2988, i64 4)
  %v2989 = add nsw i64 %v2980, 1
  br label %b510
b512:
  %v2990 = add nsw i64 %v2955, 32
  br label %b504
b506:
  %v2991 = mul i64 %v2912, 4
  %v2992 = add i64 %v2991, 0
  %v2993 = getelementptr inbounds float, ptr %v2886, i64 %v2992
  br label %b513
b513:
  %v2994 = phi i64 [ 0, %b506 ], [ %v3009, %b514 ]
  %v2995 = icmp slt i64 %v2994, %v2916
  br i1 %v2995, label %b514, label %b515
b514:
  %v2996 = mul i64 %v2994, 4
  %v2997 = getelementptr inbounds float, ptr %v2993, i64 %v2996
  %v2998 = mul i64 %v2994, 8
  %v2999 = getelementptr inbounds float, ptr %v238, i64 %v2998
  %v3000 = getelementptr inbounds float, ptr %v2997, i64 0
  %v3001 = icmp ult i64 4, 8
  %v3002 = select i1 %v3001, i64 4, i64 8
  %v3003 = trunc i64 %v3002 to i32
  %v3004 = insertelement <8 x i32> poison, i32 %v3003, i64 0
  %v3005 = shufflevector <8 x i32> %v3004, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3006 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3005
  %v3007 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3000, <8 x i1> %v3006, <8 x float> zeroinitializer)
  %v3008 = getelementptr inbounds float, ptr %v2999, i64 0
  store <8 x float> %v3007, ptr %v3008, align 4
  %v3009 = add nsw i64 %v2994, 1
  br label %b513
b515:
  %v3010 = sdiv i64 %v2921, 2
  br label %b516
b516:
  %v3011 = phi i64 [ 0, %b515 ], [ %v3020, %b517 ]
  %v3012 = icmp slt i64 %v3011, %v3010
  br i1 %v3012, label %b517, label %b518
b517:
  %v3013 = mul i64 %v3011, 2
  %v3014 = add i64 %v2917, %v3013
  %v3015 = mul i64 %v3011, 768
  %v3016 = getelementptr inbounds float, ptr %v2887, i64 %v3015
  %v3017 = mul i64 %v3014, 4
  %v3018 = add i64 %v3017, 0
  %v3019 = getelementptr inbounds float, ptr %v2901, i64 %v3018
  call void @outer_2x4(ptr %v3016, ptr %v238, i64 %v2916, ptr %v3019, i64 4)
  %v3020 = add nsw i64 %v3011, 1
  br label %b516
b518:
  %v3021 = add nsw i64 %v2917, 64
  br label %b492
b494:
  %v3022 = add nsw i64 %v2912, 384
  br label %b489
b491:
  %v3023 = icmp sgt i64 %v3, 1
  br i1 %v3023, label %b519, label %b520
b519:
  %v3024 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3025 = atomicrmw add ptr %v3024, i64 1 acq_rel
  %v3026 = load i64, ptr %v233, align 8
  %v3027 = add i64 %v3026, 1
  store i64 %v3027, ptr %v233, align 8
  %v3028 = mul i64 %v3, %v3027
  br label %b521
b521:
  %v3029 = load atomic i64, ptr %v3024 acquire, align 8
  %v3030 = icmp slt i64 %v3029, %v3028
  br i1 %v3030, label %b522, label %b523
b522:
  %v3031 = call i32 @sched_yield()
  br label %b521
b523:
  br label %b520
b520:
  %v3032 = icmp eq i64 %v2, 0
  br i1 %v3032, label %b524, label %b525
b524:
  br label %b526
b526:
  %v3033 = phi i64 [ 0, %b524 ], [ %v3079, %b531 ]
  %v3034 = icmp slt i64 %v3033, 2
  br i1 %v3034, label %b527, label %b528
b527:
  %v3035 = icmp ult i64 4, 8
  %v3036 = select i1 %v3035, i64 4, i64 8
  %v3037 = trunc i64 %v3036 to i32
  %v3038 = insertelement <8 x i32> poison, i32 %v3037, i64 0
  %v3039 = shufflevector <8 x i32> %v3038, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3040 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3039
  br label %b529
b529:
  %v3041 = phi i64 [ 0, %b527 ], [ %v3074, %b534 ]
  %v3042 = phi <8 x float> [ splat (float 0x0000000000000000), %b527 ], [ %v3073, %b534 ]
  %v3043 = icmp slt i64 %v3041, %v8
  br i1 %v3043, label %b530, label %b531
b530:
  %v3044 = add i64 %v3041, 128
  %v3045 = icmp slt i64 %v3044, %v8
  %v3046 = select i1 %v3045, i64 %v3044, i64 %v8
  br label %b532
b532:
  %v3047 = phi i64 [ %v3041, %b530 ], [ %v3072, %b537 ]
  %v3048 = phi <8 x float> [ splat (float 0x0000000000000000), %b530 ], [ %v3051, %b537 ]
  %v3049 = icmp slt i64 %v3047, %v3046
  br i1 %v3049, label %b533, label %b534
b533:
  br label %b535
b535:
  %v3050 = phi i64 [ 0, %b533 ], [ %v3071, %b536 ]
  %v3051 = phi <8 x float> [ %v3048, %b533 ], [ %v3070, %b536 ]
  %v3052 = icmp slt i64 %v3050, 4
  br i1 %v3052, label %b536, label %b537
b536:
  %v3053 = mul i64 %v3047, 8
  %v3054 = getelementptr inbounds float, ptr %v58, i64 %v3053
  %v3055 = mul i64 %v3033, 4
  %v3056 = add i64 0, %v3055
  %v3057 = add i64 %v3056, %v3050
  %v3058 = getelementptr inbounds float, ptr %v3054, i64 %v3057
  %v3059 = load float, ptr %v3058, align 4
  %v3060 = mul i64 %v3047, 16
  %v3061 = getelementptr inbounds float, ptr %v82, i64 %v3060
  %v3062 = add i64 0, 0
  %v3063 = mul i64 %v3050, 4
  %v3064 = add i64 %v3062, %v3063
  %v3065 = getelementptr inbounds float, ptr %v3061, i64 %v3064
  %v3066 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3065, <8 x i1> %v3040, <8 x float> zeroinitializer)
  %v3067 = insertelement <8 x float> poison, float %v3059, i64 0
  %v3068 = shufflevector <8 x float> %v3067, <8 x float> poison, <8 x i32> zeroinitializer
  %v3069 = fmul <8 x float> %v3068, %v3066
  %v3070 = fadd <8 x float> %v3051, %v3069
  %v3071 = add nsw i64 %v3050, 1
  br label %b535
b537:
  %v3072 = add nsw i64 %v3047, 1
  br label %b532
b534:
  %v3073 = fadd <8 x float> %v3042, %v3048
  %v3074 = add nsw i64 %v3041, 128
  br label %b529
b531:
  %v3075 = mul i64 %v3033, 4
  %v3076 = add i64 0, %v3075
  %v3077 = add i64 %v3076, 0
  %v3078 = getelementptr inbounds float, ptr %v162, i64 %v3077
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3042, ptr align 4 %v3078, <8 x i1> %v3040)
  %v3079 = add nsw i64 %v3033, 1
  br label %b526
b528:
  br label %b525
b525:
  %v3080 = icmp sgt i64 %v3, 1
  br i1 %v3080, label %b538, label %b539
b538:
  %v3081 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3082 = atomicrmw add ptr %v3081, i64 1 acq_rel
  %v3083 = load i64, ptr %v233, align 8
  %v3084 = add i64 %v3083, 1
  store i64 %v3084, ptr %v233, align 8
  %v3085 = mul i64 %v3, %v3084
  br label %b540
b540:
  %v3086 = load atomic i64, ptr %v3081 acquire, align 8
  %v3087 = icmp slt i64 %v3086, %v3085
  br i1 %v3087, label %b541, label %b542
b541:
  %v3088 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v3089 = icmp eq i64 %v2, 0
  br i1 %v3089, label %b543, label %b544
b543:
  br label %b545
b545:
  %v3090 = phi i64 [ 0, %b543 ], [ %v3136, %b550 ]
  %v3091 = icmp slt i64 %v3090, 4
  br i1 %v3091, label %b546, label %b547
b546:
  br label %b548
b548:
  %v3092 = phi i64 [ 0, %b546 ], [ %v3135, %b553 ]
  %v3093 = icmp slt i64 %v3092, 2
  br i1 %v3093, label %b549, label %b550
b549:
  br label %b551
b551:
  %v3094 = phi i64 [ 0, %b549 ], [ %v3129, %b556 ]
  %v3095 = phi float [ 0x0000000000000000, %b549 ], [ %v3127, %b556 ]
  %v3096 = phi float [ 0x0000000000000000, %b549 ], [ %v3128, %b556 ]
  %v3097 = icmp slt i64 %v3094, %v8
  br i1 %v3097, label %b552, label %b553
b552:
  %v3098 = add i64 %v3094, 128
  %v3099 = icmp slt i64 %v3098, %v8
  %v3100 = select i1 %v3099, i64 %v3098, i64 %v8
  br label %b554
b554:
  %v3101 = phi i64 [ %v3094, %b552 ], [ %v3126, %b559 ]
  %v3102 = phi float [ 0x0000000000000000, %b552 ], [ %v3106, %b559 ]
  %v3103 = phi float [ 0x0000000000000000, %b552 ], [ %v3103, %b559 ]
  %v3104 = icmp slt i64 %v3101, %v3100
  br i1 %v3104, label %b555, label %b556
b555:
  br label %b557
b557:
  %v3105 = phi i64 [ 0, %b555 ], [ %v3125, %b558 ]
  %v3106 = phi float [ %v3102, %b555 ], [ %v3124, %b558 ]
  %v3107 = icmp slt i64 %v3105, 2
  br i1 %v3107, label %b558, label %b559
b558:
  %v3108 = mul i64 %v3101, 4
  %v3109 = getelementptr inbounds float, ptr %v144, i64 %v3108
  %v3110 = mul i64 %v3101, 8
  %v3111 = getelementptr inbounds float, ptr %v90, i64 %v3110
  %v3112 = mul i64 %v3092, 2
  %v3113 = add i64 0, %v3112
  %v3114 = add i64 %v3113, %v3105
  %v3115 = getelementptr inbounds float, ptr %v3109, i64 %v3114
  %v3116 = load float, ptr %v3115, align 4
  %v3117 = fneg float %v3116
  %v3118 = mul i64 %v3090, 2
  %v3119 = add i64 0, %v3118
  %v3120 = add i64 %v3119, %v3105
  %v3121 = getelementptr inbounds float, ptr %v3111, i64 %v3120
  %v3122 = load float, ptr %v3121, align 4
  %v3123 = fmul float %v3117, %v3122
  %v3124 = fadd float %v3106, %v3123
  %v3125 = add nsw i64 %v3105, 1
  br label %b557
b559:
  %v3126 = add nsw i64 %v3101, 1
  br label %b554
b556:
  %v3127 = fadd float %v3095, %v3102
  %v3128 = fadd float %v3096, %v3103
  %v3129 = add nsw i64 %v3094, 128
  br label %b551
b553:
  %v3130 = fadd float %v3095, %v3096
  %v3131 = mul i64 %v3090, 2
  %v3132 = add i64 0, %v3131
  %v3133 = add i64 %v3132, %v3092
  %v3134 = getelementptr inbounds float, ptr %v164, i64 %v3133
  store float %v3130, ptr %v3134, align 4
  %v3135 = add nsw i64 %v3092, 1
  br label %b548
b550:
  %v3136 = add nsw i64 %v3090, 1
  br label %b545
b547:
  br label %b544
b544:
  %v3137 = icmp sgt i64 %v3, 1
  br i1 %v3137, label %b560, label %b561
b560:
  %v3138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3139 = atomicrmw add ptr %v3138, i64 1 acq_rel
  %v3140 = load i64, ptr %v233, align 8
  %v3141 = add i64 %v3140, 1
  store i64 %v3141, ptr %v233, align 8
  %v3142 = mul i64 %v3, %v3141
  br label %b562
b562:
  %v3143 = load atomic i64, ptr %v3138 acquire, align 8
  %v3144 = icmp slt i64 %v3143, %v3142
  br i1 %v3144, label %b563, label %b564
b563:
  %v3145 = call i32 @sched_yield()
  br label %b562
b564:
  br label %b561
b561:
  %v3146 = icmp eq i64 %v2, 0
  br i1 %v3146, label %b565, label %b566
b565:
  br label %b567
b567:
  %v3147 = phi i64 [ 0, %b565 ], [ %v3192, %b572 ]
  %v3148 = icmp slt i64 %v3147, 2
  br i1 %v3148, label %b568, label %b569
b568:
  br label %b570
b570:
  %v3149 = phi i64 [ 0, %b568 ], [ %v3191, %b575 ]
  %v3150 = icmp slt i64 %v3149, 4
  br i1 %v3150, label %b571, label %b572
b571:
  br label %b573
b573:
  %v3151 = phi i64 [ 0, %b571 ], [ %v3185, %b578 ]
  %v3152 = phi float [ 0x0000000000000000, %b571 ], [ %v3183, %b578 ]
  %v3153 = phi float [ 0x0000000000000000, %b571 ], [ %v3184, %b578 ]
  %v3154 = icmp slt i64 %v3151, %v8
  br i1 %v3154, label %b574, label %b575
b574:
  %v3155 = add i64 %v3151, 128
  %v3156 = icmp slt i64 %v3155, %v8
  %v3157 = select i1 %v3156, i64 %v3155, i64 %v8
  br label %b576
b576:
  %v3158 = phi i64 [ %v3151, %b574 ], [ %v3182, %b581 ]
  %v3159 = phi float [ 0x0000000000000000, %b574 ], [ %v3163, %b581 ]
  %v3160 = phi float [ 0x0000000000000000, %b574 ], [ %v3160, %b581 ]
  %v3161 = icmp slt i64 %v3158, %v3157
  br i1 %v3161, label %b577, label %b578
b577:
  br label %b579
b579:
  %v3162 = phi i64 [ 0, %b577 ], [ %v3181, %b580 ]
  %v3163 = phi float [ %v3159, %b577 ], [ %v3180, %b580 ]
  %v3164 = icmp slt i64 %v3162, 4
  br i1 %v3164, label %b580, label %b581
b580:
  %v3165 = mul i64 %v3158, 8
  %v3166 = getelementptr inbounds float, ptr %v146, i64 %v3165
  %v3167 = mul i64 %v3158, 16
  %v3168 = getelementptr inbounds float, ptr %v82, i64 %v3167
  %v3169 = mul i64 %v3147, 4
  %v3170 = add i64 0, %v3169
  %v3171 = add i64 %v3170, %v3162
  %v3172 = getelementptr inbounds float, ptr %v3166, i64 %v3171
  %v3173 = load float, ptr %v3172, align 4
  %v3174 = mul i64 %v3149, 4
  %v3175 = add i64 0, %v3174
  %v3176 = add i64 %v3175, %v3162
  %v3177 = getelementptr inbounds float, ptr %v3168, i64 %v3176
  %v3178 = load float, ptr %v3177, align 4
  %v3179 = fmul float %v3173, %v3178
  %v3180 = fadd float %v3163, %v3179
  %v3181 = add nsw i64 %v3162, 1
  br label %b579
b581:
  %v3182 = add nsw i64 %v3158, 1
  br label %b576
b578:
  %v3183 = fadd float %v3152, %v3159
  %v3184 = fadd float %v3153, %v3160
  %v3185 = add nsw i64 %v3151, 128
  br label %b573
b575:
  %v3186 = fadd float %v3152, %v3153
  %v3187 = mul i64 %v3147, 4
  %v3188 = add i64 0, %v3187
  %v3189 = add i64 %v3188, %v3149
  %v3190 = getelementptr inbounds float, ptr %v166, i64 %v3189
  store float %v3186, ptr %v3190, align 4
  %v3191 = add nsw i64 %v3149, 1
  br label %b570
b572:
  %v3192 = add nsw i64 %v3147, 1
  br label %b567
b569:
  br label %b566
b566:
  %v3193 = icmp sgt i64 %v3, 1
  br i1 %v3193, label %b582, label %b583
b582:
  %v3194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3195 = atomicrmw add ptr %v3194, i64 1 acq_rel
  %v3196 = load i64, ptr %v233, align 8
  %v3197 = add i64 %v3196, 1
  store i64 %v3197, ptr %v233, align 8
  %v3198 = mul i64 %v3, %v3197
  br label %b584
b584:
  %v3199 = load atomic i64, ptr %v3194 acquire, align 8
  %v3200 = icmp slt i64 %v3199, %v3198
  br i1 %v3200, label %b585, label %b586
b585:
  %v3201 = call i32 @sched_yield()
  br label %b584
b586:
  br label %b583
b583:
  %v3202 = icmp eq i64 %v2, 0
  br i1 %v3202, label %b587, label %b588
b587:
  br label %b589
b589:
  %v3203 = phi i64 [ 0, %b587 ], [ %v3249, %b594 ]
  %v3204 = icmp slt i64 %v3203, 2
  br i1 %v3204, label %b590, label %b591
b590:
  %v3205 = icmp ult i64 2, 8
  %v3206 = select i1 %v3205, i64 2, i64 8
  %v3207 = trunc i64 %v3206 to i32
  %v3208 = insertelement <8 x i32> poison, i32 %v3207, i64 0
  %v3209 = shufflevector <8 x i32> %v3208, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3210 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3209
  br label %b592
b592:
  %v3211 = phi i64 [ 0, %b590 ], [ %v3244, %b597 ]
  %v3212 = phi <8 x float> [ splat (float 0x0000000000000000), %b590 ], [ %v3243, %b597 ]
  %v3213 = icmp slt i64 %v3211, %v8
  br i1 %v3213, label %b593, label %b594
b593:
  %v3214 = add i64 %v3211, 128
  %v3215 = icmp slt i64 %v3214, %v8
  %v3216 = select i1 %v3215, i64 %v3214, i64 %v8
  br label %b595
b595:
  %v3217 = phi i64 [ %v3211, %b593 ], [ %v3242, %b600 ]
  %v3218 = phi <8 x float> [ splat (float 0x0000000000000000), %b593 ], [ %v3221, %b600 ]
  %v3219 = icmp slt i64 %v3217, %v3216
  br i1 %v3219, label %b596, label %b597
b596:
  br label %b598
b598:
  %v3220 = phi i64 [ 0, %b596 ], [ %v3241, %b599 ]
  %v3221 = phi <8 x float> [ %v3218, %b596 ], [ %v3240, %b599 ]
  %v3222 = icmp slt i64 %v3220, 4
  br i1 %v3222, label %b599, label %b600
b599:
  %v3223 = mul i64 %v3217, 8
  %v3224 = getelementptr inbounds float, ptr %v114, i64 %v3223
  %v3225 = mul i64 %v3217, 8
  %v3226 = getelementptr inbounds float, ptr %v52, i64 %v3225
  %v3227 = mul i64 %v3203, 4
  %v3228 = add i64 0, %v3227
  %v3229 = add i64 %v3228, %v3220
  %v3230 = getelementptr inbounds float, ptr %v3226, i64 %v3229
  %v3231 = load float, ptr %v3230, align 4
  %v3232 = add i64 0, 0
  %v3233 = mul i64 %v3220, 2
  %v3234 = add i64 %v3232, %v3233
  %v3235 = getelementptr inbounds float, ptr %v3224, i64 %v3234
  %v3236 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3235, <8 x i1> %v3210, <8 x float> zeroinitializer)
  %v3237 = insertelement <8 x float> poison, float %v3231, i64 0
  %v3238 = shufflevector <8 x float> %v3237, <8 x float> poison, <8 x i32> zeroinitializer
  %v3239 = fmul <8 x float> %v3236, %v3238
  %v3240 = fadd <8 x float> %v3221, %v3239
  %v3241 = add nsw i64 %v3220, 1
  br label %b598
b600:
  %v3242 = add nsw i64 %v3217, 1
  br label %b595
b597:
  %v3243 = fadd <8 x float> %v3212, %v3218
  %v3244 = add nsw i64 %v3211, 128
  br label %b592
b594:
  %v3245 = mul i64 %v3203, 2
  %v3246 = add i64 0, %v3245
  %v3247 = add i64 %v3246, 0
  %v3248 = getelementptr inbounds float, ptr %v168, i64 %v3247
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3212, ptr align 4 %v3248, <8 x i1> %v3210)
  %v3249 = add nsw i64 %v3203, 1
  br label %b589
b591:
  br label %b588
b588:
  %v3250 = icmp sgt i64 %v3, 1
  br i1 %v3250, label %b601, label %b602
b601:
  %v3251 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3252 = atomicrmw add ptr %v3251, i64 1 acq_rel
  %v3253 = load i64, ptr %v233, align 8
  %v3254 = add i64 %v3253, 1
  store i64 %v3254, ptr %v233, align 8
  %v3255 = mul i64 %v3, %v3254
  br label %b603
b603:
  %v3256 = load atomic i64, ptr %v3251 acquire, align 8
  %v3257 = icmp slt i64 %v3256, %v3255
  br i1 %v3257, label %b604, label %b605
b604:
  %v3258 = call i32 @sched_yield()
  br label %b603
b605:
  br label %b602
b602:
  %v3259 = icmp eq i64 %v2, 0
  br i1 %v3259, label %b606, label %b607
b606:
  br label %b608
b608:
  %v3260 = phi i64 [ 0, %b606 ], [ %v3290, %b613 ]
  %v3261 = icmp slt i64 %v3260, 2
  br i1 %v3261, label %b609, label %b610
b609:
  br label %b611
b611:
  %v3262 = phi i64 [ 0, %b609 ], [ %v3289, %b616 ]
  %v3263 = icmp slt i64 %v3262, 2
  br i1 %v3263, label %b612, label %b613
b612:
  br label %b614
b614:
  %v3264 = phi i64 [ 0, %b612 ], [ %v3284, %b619 ]
  %v3265 = phi float [ 0x0000000000000000, %b612 ], [ %v3283, %b619 ]
  %v3266 = icmp slt i64 %v3264, %v8
  br i1 %v3266, label %b615, label %b616
b615:
  %v3267 = add i64 %v3264, 128
  %v3268 = icmp slt i64 %v3267, %v8
  %v3269 = select i1 %v3268, i64 %v3267, i64 %v8
  br label %b617
b617:
  %v3270 = phi i64 [ %v3264, %b615 ], [ %v3282, %b618 ]
  %v3271 = phi float [ 0x0000000000000000, %b615 ], [ %v3281, %b618 ]
  %v3272 = icmp slt i64 %v3270, %v3269
  br i1 %v3272, label %b618, label %b619
b618:
  %v3273 = mul i64 %v3270, 4
  %v3274 = getelementptr inbounds float, ptr %v144, i64 %v3273
  %v3275 = add i64 0, %v3260
  %v3276 = mul i64 %v3262, 2
  %v3277 = add i64 %v3275, %v3276
  %v3278 = getelementptr inbounds float, ptr %v3274, i64 %v3277
  %v3279 = load float, ptr %v3278, align 4
  %v3280 = fneg float %v3279
  %v3281 = fadd float %v3271, %v3280
  %v3282 = add nsw i64 %v3270, 1
  br label %b617
b619:
  %v3283 = fadd float %v3265, %v3271
  %v3284 = add nsw i64 %v3264, 128
  br label %b614
b616:
  %v3285 = mul i64 %v3260, 2
  %v3286 = add i64 0, %v3285
  %v3287 = add i64 %v3286, %v3262
  %v3288 = getelementptr inbounds float, ptr %v170, i64 %v3287
  store float %v3265, ptr %v3288, align 4
  %v3289 = add nsw i64 %v3262, 1
  br label %b611
b613:
  %v3290 = add nsw i64 %v3260, 1
  br label %b608
b610:
  br label %b607
b607:
  %v3291 = icmp sgt i64 %v3, 1
  br i1 %v3291, label %b620, label %b621
b620:
  %v3292 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3293 = atomicrmw add ptr %v3292, i64 1 acq_rel
  %v3294 = load i64, ptr %v233, align 8
  %v3295 = add i64 %v3294, 1
  store i64 %v3295, ptr %v233, align 8
  %v3296 = mul i64 %v3, %v3295
  br label %b622
b622:
  %v3297 = load atomic i64, ptr %v3292 acquire, align 8
  %v3298 = icmp slt i64 %v3297, %v3296
  br i1 %v3298, label %b623, label %b624
b623:
  %v3299 = call i32 @sched_yield()
  br label %b622
b624:
  br label %b621
b621:
  %v3300 = icmp eq i64 %v2, 0
  br i1 %v3300, label %b625, label %b626
b625:
  br label %b627
b627:
  %v3301 = phi i64 [ 0, %b625 ], [ %v3331, %b628 ]
  %v3302 = icmp slt i64 %v3301, 4
  br i1 %v3302, label %b628, label %b629
b628:
  %v3303 = icmp ult i64 4, 8
  %v3304 = select i1 %v3303, i64 4, i64 8
  %v3305 = trunc i64 %v3304 to i32
  %v3306 = insertelement <8 x i32> poison, i32 %v3305, i64 0
  %v3307 = shufflevector <8 x i32> %v3306, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3308 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3307
  %v3309 = add i64 0, %v3301
  %v3310 = mul i64 0, 4
  %v3311 = add i64 %v3309, %v3310
  %v3312 = getelementptr inbounds float, ptr %v152, i64 %v3311
  %v3313 = getelementptr float, ptr %v3312, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v3314 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3313, <8 x i1> %v3308, <8 x float> zeroinitializer)
  %v3315 = mul i64 %v3301, 4
  %v3316 = add i64 0, %v3315
  %v3317 = add i64 %v3316, 0
  %v3318 = getelementptr inbounds float, ptr %v154, i64 %v3317
  %v3319 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3318, <8 x i1> %v3308, <8 x float> zeroinitializer)
  %v3320 = fadd <8 x float> %v3314, %v3319
  %v3321 = mul i64 %v3301, 4
  %v3322 = add i64 0, %v3321
  %v3323 = add i64 %v3322, 0
  %v3324 = getelementptr inbounds float, ptr %v156, i64 %v3323
  %v3325 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3324, <8 x i1> %v3308, <8 x float> zeroinitializer)
  %v3326 = fadd <8 x float> %v3320, %v3325
  %v3327 = mul i64 %v3301, 4
  %v3328 = add i64 0, %v3327
  %v3329 = add i64 %v3328, 0
  %v3330 = getelementptr inbounds float, ptr %v38, i64 %v3329
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3326, ptr align 4 %v3330, <8 x i1> %v3308)
  %v3331 = add nsw i64 %v3301, 1
  br label %b627
b629:
  br label %b626
b626:
  %v3332 = icmp sgt i64 %v3, 1
  br i1 %v3332, label %b630, label %b631
b630:
  %v3333 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3334 = atomicrmw add ptr %v3333, i64 1 acq_rel
  %v3335 = load i64, ptr %v233, align 8
  %v3336 = add i64 %v3335, 1
  store i64 %v3336, ptr %v233, align 8
  %v3337 = mul i64 %v3, %v3336
  br label %b632
b632:
  %v3338 = load atomic i64, ptr %v3333 acquire, align 8
  %v3339 = icmp slt i64 %v3338, %v3337
  br i1 %v3339, label %b633, label %b634
b633:
  %v3340 = call i32 @sched_yield()
  br label %b632
b634:
  br label %b631
b631:
  %v3341 = icmp eq i64 %v2, 0
  br i1 %v3341, label %b635, label %b636
b635:
  br label %b637
b637:
  %v3342 = phi i64 [ 0, %b635 ], [ %v3384, %b638 ]
  %v3343 = icmp slt i64 %v3342, 2
  br i1 %v3343, label %b638, label %b639
b638:
  %v3344 = icmp ult i64 4, 8
  %v3345 = select i1 %v3344, i64 4, i64 8
  %v3346 = trunc i64 %v3345 to i32
  %v3347 = insertelement <8 x i32> poison, i32 %v3346, i64 0
  %v3348 = shufflevector <8 x i32> %v3347, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3349 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3348
  %v3350 = mul i64 %v3342, 4
  %v3351 = add i64 0, %v3350
  %v3352 = add i64 %v3351, 0
  %v3353 = getelementptr inbounds float, ptr %v158, i64 %v3352
  %v3354 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3353, <8 x i1> %v3349, <8 x float> zeroinitializer)
  %v3355 = mul i64 %v3342, 4
  %v3356 = add i64 0, %v3355
  %v3357 = add i64 %v3356, 0
  %v3358 = getelementptr inbounds float, ptr %v160, i64 %v3357
  %v3359 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3358, <8 x i1> %v3349, <8 x float> zeroinitializer)
  %v3360 = fadd <8 x float> %v3354, %v3359
  %v3361 = mul i64 %v3342, 4
  %v3362 = add i64 0, %v3361
  %v3363 = add i64 %v3362, 0
  %v3364 = getelementptr inbounds float, ptr %v162, i64 %v3363
  %v3365 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3364, <8 x i1> %v3349, <8 x float> zeroinitializer)
  %v3366 = fadd <8 x float> %v3360, %v3365
  %v3367 = add i64 0, %v3342
  %v3368 = mul i64 0, 2
  %v3369 = add i64 %v3367, %v3368
  %v3370 = getelementptr inbounds float, ptr %v164, i64 %v3369
  %v3371 = getelementptr float, ptr %v3370, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v3372 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3371, <8 x i1> %v3349, <8 x float> zeroinitializer)
  %v3373 = fadd <8 x float> %v3366, %v3372
  %v3374 = mul i64 %v3342, 4
  %v3375 = add i64 0, %v3374
  %v3376 = add i64 %v3375, 0
  %v3377 = getelementptr inbounds float, ptr %v166, i64 %v3376
  %v3378 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3377, <8 x i1> %v3349, <8 x float> zeroinitializer)
  %v3379 = fadd <8 x float> %v3373, %v3378
  %v3380 = mul i64 %v3342, 4
  %v3381 = add i64 0, %v3380
  %v3382 = add i64 %v3381, 0
  %v3383 = getelementptr inbounds float, ptr %v44, i64 %v3382
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3379, ptr align 4 %v3383, <8 x i1> %v3349)
  %v3384 = add nsw i64 %v3342, 1
  br label %b637
b639:
  br label %b636
b636:
  %v3385 = icmp sgt i64 %v3, 1
  br i1 %v3385, label %b640, label %b641
b640:
  %v3386 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3387 = atomicrmw add ptr %v3386, i64 1 acq_rel
  %v3388 = load i64, ptr %v233, align 8
  %v3389 = add i64 %v3388, 1
  store i64 %v3389, ptr %v233, align 8
  %v3390 = mul i64 %v3, %v3389
  br label %b642
b642:
  %v3391 = load atomic i64, ptr %v3386 acquire, align 8
  %v3392 = icmp slt i64 %v3391, %v3390
  br i1 %v3392, label %b643, label %b644
b643:
  %v3393 = call i32 @sched_yield()
  br label %b642
b644:
  br label %b641
b641:
  %v3394 = icmp eq i64 %v2, 0
  br i1 %v3394, label %b645, label %b646
b645:
  %v3395 = icmp ult i64 4, 8
  %v3396 = select i1 %v3395, i64 4, i64 8
  %v3397 = trunc i64 %v3396 to i32
  %v3398 = insertelement <8 x i32> poison, i32 %v3397, i64 0
  %v3399 = shufflevector <8 x i32> %v3398, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3400 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3399
  %v3401 = add i64 0, 0
  %v3402 = getelementptr inbounds float, ptr %v168, i64 %v3401
  %v3403 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3402, <8 x i1> %v3400, <8 x float> zeroinitializer)
  %v3404 = add i64 0, 0
  %v3405 = getelementptr inbounds float, ptr %v170, i64 %v3404
  %v3406 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3405, <8 x i1> %v3400, <8 x float> zeroinitializer)
  %v3407 = fadd <8 x float> %v3403, %v3406
  %v3408 = add i64 0, 0
  %v3409 = getelementptr inbounds float, ptr %v46, i64 %v3408
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3407, ptr align 4 %v3409, <8 x i1> %v3400)
  br label %b646
b646:
  %v3410 = icmp sgt i64 %v3, 1
  br i1 %v3410, label %b647, label %b648
b647:
  %v3411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3412 = atomicrmw add ptr %v3411, i64 1 acq_rel
  %v3413 = load i64, ptr %v233, align 8
  %v3414 = add i64 %v3413, 1
  store i64 %v3414, ptr %v233, align 8
  %v3415 = mul i64 %v3, %v3414
  br label %b649
b649:
  %v3416 = load atomic i64, ptr %v3411 acquire, align 8
  %v3417 = icmp slt i64 %v3416, %v3415
  br i1 %v3417, label %b650, label %b651
b650:
  %v3418 = call i32 @sched_yield()
  br label %b649
b651:
  br label %b648
b648:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x4(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
  %v26 = icmp ult i64 4, 8
  %v27 = select i1 %v26, i64 4, i64 8
  %v28 = trunc i64 %v27 to i32
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v30
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v36 = fadd <8 x float> %v35, %v6
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v34, <8 x i1> %v31)
  %v37 = mul i64 %v4, 1
  %v38 = getelementptr inbounds float, ptr %v3, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v40, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v39, <8 x i1> %v31)
  ret void
}
define internal void @outer_2x3(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
  %v26 = icmp ult i64 3, 8
  %v27 = select i1 %v26, i64 3, i64 8
  %v28 = trunc i64 %v27 to i32
  %v29 = insertelement <8 x i32> poison, i32 %v28, i64 0
  %v30 = shufflevector <8 x i32> %v29, <8 x i32> poison, <8 x i32> zeroinitializer
  %v31 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v30
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v34, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v36 = fadd <8 x float> %v35, %v6
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v36, ptr align 4 %v34, <8 x i1> %v31)
  %v37 = mul i64 %v4, 1
  %v38 = getelementptr inbounds float, ptr %v3, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v39, <8 x i1> %v31, <8 x float> zeroinitializer)
  %v41 = fadd <8 x float> %v40, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v41, ptr align 4 %v39, <8 x i1> %v31)
  ret void
}

declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare float @llvm.fabs.f32(float)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.minimum.f32(float, float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

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
