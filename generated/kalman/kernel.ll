; generated from specs/kalman.yaml by `make generated`: do not edit
; kalman N=4 M=2 U=3 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v519 = alloca float, i64 64, align 4
  %v705 = alloca float, i64 64, align 4
  %v888 = alloca float, i64 64, align 4
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
  %v171 = getelementptr inbounds i64, ptr %v1, i64 5
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 6
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 12
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 13
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 14
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 17
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 18
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 26
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 27
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 29
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 36
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 37
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 38
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 39
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 40
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 41
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 42
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 45
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 46
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 53
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 54
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 56
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 57
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 61
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 64
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 65
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 66
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 67
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 72
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 73
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 74
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 75
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v236 = load ptr, ptr %v235, align 4
  %v237 = mul i64 %v2, 0
  %v238 = add i64 %v237, 88
  %v239 = getelementptr inbounds float, ptr %v236, i64 %v238
  %v240 = getelementptr inbounds i64, ptr %v1, i64 4
  %v241 = load i64, ptr %v240, align 8
  %v242 = icmp eq i64 %v241, 0
  br i1 %v242, label %b0, label %b1
b0:
  %v243 = icmp eq i64 %v2, 0
  br i1 %v243, label %b2, label %b3
b2:
  %v244 = icmp ult i64 4, 8
  %v245 = select i1 %v244, i64 4, i64 8
  %v246 = trunc i64 %v245 to i32
  %v247 = insertelement <8 x i32> poison, i32 %v246, i64 0
  %v248 = shufflevector <8 x i32> %v247, <8 x i32> poison, <8 x i32> zeroinitializer
  %v249 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v248
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v60, i64 %v250
  %v252 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v253 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v253, ptr align 4 %v251, <8 x i1> %v249)
  br label %b3
b3:
  br label %b1
b1:
  %v254 = icmp sgt i64 %v3, 1
  br i1 %v254, label %b4, label %b5
b4:
  %v255 = getelementptr inbounds i64, ptr %v1, i64 3
  %v256 = atomicrmw add ptr %v255, i64 1 acq_rel
  %v257 = mul i64 %v3, 1
  br label %b6
b6:
  %v258 = load atomic i64, ptr %v255 acquire, align 8
  %v259 = icmp slt i64 %v258, %v257
  br i1 %v259, label %b7, label %b8
b7:
  %v260 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 4
  %v262 = load i64, ptr %v261, align 8
  %v263 = icmp eq i64 %v262, 0
  br i1 %v263, label %b9, label %b10
b9:
  %v264 = icmp eq i64 %v2, 0
  br i1 %v264, label %b11, label %b12
b11:
  br label %b13
b13:
  %v265 = phi i64 [ 0, %b11 ], [ %v298, %b14 ]
  %v266 = icmp slt i64 %v265, 4
  br i1 %v266, label %b14, label %b15
b14:
  %v267 = add i64 0, %v265
  %v268 = sitofp i64 %v267 to float
  %v269 = icmp ult i64 4, 8
  %v270 = select i1 %v269, i64 4, i64 8
  %v271 = trunc i64 %v270 to i32
  %v272 = insertelement <8 x i32> poison, i32 %v271, i64 0
  %v273 = shufflevector <8 x i32> %v272, <8 x i32> poison, <8 x i32> zeroinitializer
  %v274 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v273
  %v275 = add i64 0, 0
  %v276 = insertelement <8 x i64> poison, i64 %v275, i64 0
  %v277 = shufflevector <8 x i64> %v276, <8 x i64> poison, <8 x i32> zeroinitializer
  %v278 = add <8 x i64> %v277, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v279 = sitofp <8 x i64> %v278 to <8 x float>
  %v280 = insertelement <8 x float> poison, float %v268, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  %v282 = fcmp oeq <8 x float> %v281, %v279
  %v283 = select <8 x i1> %v282, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v284 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v285 = shufflevector <8 x float> %v284, <8 x float> poison, <8 x i32> zeroinitializer
  %v286 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v287 = shufflevector <8 x float> %v286, <8 x float> poison, <8 x i32> zeroinitializer
  %v288 = fcmp une <8 x float> %v283, splat (float 0x0000000000000000)
  %v289 = select <8 x i1> %v288, <8 x float> %v285, <8 x float> %v287
  %v290 = mul i64 %v265, 4
  %v291 = add i64 0, %v290
  %v292 = add i64 %v291, 0
  %v293 = getelementptr inbounds float, ptr %v62, i64 %v292
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v283, ptr align 4 %v293, <8 x i1> %v274)
  %v294 = mul i64 %v265, 4
  %v295 = add i64 0, %v294
  %v296 = add i64 %v295, 0
  %v297 = getelementptr inbounds float, ptr %v64, i64 %v296
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v289, ptr align 4 %v297, <8 x i1> %v274)
  %v298 = add nsw i64 %v265, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v299 = icmp sgt i64 %v3, 1
  br i1 %v299, label %b16, label %b17
b16:
  %v300 = getelementptr inbounds i64, ptr %v1, i64 3
  %v301 = atomicrmw add ptr %v300, i64 1 acq_rel
  %v302 = mul i64 %v3, 2
  br label %b18
b18:
  %v303 = load atomic i64, ptr %v300 acquire, align 8
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b19, label %b20
b19:
  %v305 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 4
  %v307 = load i64, ptr %v306, align 8
  %v308 = icmp eq i64 %v307, 0
  br i1 %v308, label %b21, label %b22
b21:
  %v309 = icmp eq i64 %v2, 0
  br i1 %v309, label %b23, label %b24
b23:
  %v310 = icmp ult i64 2, 8
  %v311 = select i1 %v310, i64 2, i64 8
  %v312 = trunc i64 %v311 to i32
  %v313 = insertelement <8 x i32> poison, i32 %v312, i64 0
  %v314 = shufflevector <8 x i32> %v313, <8 x i32> poison, <8 x i32> zeroinitializer
  %v315 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v314
  %v316 = add i64 0, 0
  %v317 = insertelement <8 x i64> poison, i64 %v316, i64 0
  %v318 = shufflevector <8 x i64> %v317, <8 x i64> poison, <8 x i32> zeroinitializer
  %v319 = add <8 x i64> %v318, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v320 = sitofp <8 x i64> %v319 to <8 x float>
  %v321 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v322 = shufflevector <8 x float> %v321, <8 x float> poison, <8 x i32> zeroinitializer
  %v323 = fcmp olt <8 x float> %v320, %v322
  %v324 = select <8 x i1> %v323, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v325 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v326 = shufflevector <8 x float> %v325, <8 x float> poison, <8 x i32> zeroinitializer
  %v327 = fcmp olt <8 x float> %v320, %v326
  %v328 = select <8 x i1> %v327, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v329 = add i64 0, 0
  %v330 = getelementptr inbounds float, ptr %v66, i64 %v329
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v324, ptr align 4 %v330, <8 x i1> %v315)
  %v331 = add i64 0, 0
  %v332 = getelementptr inbounds float, ptr %v68, i64 %v331
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v328, ptr align 4 %v332, <8 x i1> %v315)
  br label %b24
b24:
  br label %b22
b22:
  %v333 = icmp sgt i64 %v3, 1
  br i1 %v333, label %b25, label %b26
b25:
  %v334 = getelementptr inbounds i64, ptr %v1, i64 3
  %v335 = atomicrmw add ptr %v334, i64 1 acq_rel
  %v336 = mul i64 %v3, 3
  br label %b27
b27:
  %v337 = load atomic i64, ptr %v334 acquire, align 8
  %v338 = icmp slt i64 %v337, %v336
  br i1 %v338, label %b28, label %b29
b28:
  %v339 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v340 = getelementptr inbounds i64, ptr %v1, i64 4
  %v341 = load i64, ptr %v340, align 8
  %v342 = icmp eq i64 %v341, 0
  br i1 %v342, label %b30, label %b31
b30:
  %v343 = icmp eq i64 %v2, 0
  br i1 %v343, label %b32, label %b33
b32:
  %v344 = sitofp i64 0 to float
  %v345 = fadd float %v344, 0x3FF0000000000000
  %v346 = add i64 0, 0
  %v347 = getelementptr inbounds float, ptr %v70, i64 %v346
  store float %v345, ptr %v347, align 4
  br label %b33
b33:
  br label %b31
b31:
  %v348 = icmp sgt i64 %v3, 1
  br i1 %v348, label %b34, label %b35
b34:
  %v349 = getelementptr inbounds i64, ptr %v1, i64 3
  %v350 = atomicrmw add ptr %v349, i64 1 acq_rel
  %v351 = mul i64 %v3, 4
  br label %b36
b36:
  %v352 = load atomic i64, ptr %v349 acquire, align 8
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b37, label %b38
b37:
  %v354 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 4
  %v356 = load i64, ptr %v355, align 8
  %v357 = icmp eq i64 %v356, 0
  br i1 %v357, label %b39, label %b40
b39:
  %v358 = getelementptr inbounds i64, ptr %v1, i64 86
  %v359 = load i64, ptr %v358, align 8
  %v360 = icmp eq i64 %v359, 0
  br i1 %v360, label %b41, label %b42
b41:
  %v361 = add i64 %v7, 0
  %v362 = sdiv i64 %v361, 1
  %v363 = add i64 %v2, 1
  %v364 = mul i64 %v362, %v2
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, %v7
  %v368 = select i1 %v367, i64 %v366, i64 %v7
  %v369 = mul i64 %v362, %v363
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 1
  %v372 = icmp slt i64 %v371, %v7
  %v373 = select i1 %v372, i64 %v371, i64 %v7
  br label %b43
b43:
  %v374 = phi i64 [ %v368, %b41 ], [ %v391, %b44 ]
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b44, label %b45
b44:
  %v376 = and i64 0, %v178
  %v377 = mul i64 %v376, %v7
  %v378 = add i64 %v377, %v374
  %v379 = mul i64 %v378, 4
  %v380 = getelementptr inbounds float, ptr %v26, i64 %v379
  %v381 = icmp ult i64 4, 8
  %v382 = select i1 %v381, i64 4, i64 8
  %v383 = trunc i64 %v382 to i32
  %v384 = insertelement <8 x i32> poison, i32 %v383, i64 0
  %v385 = shufflevector <8 x i32> %v384, <8 x i32> poison, <8 x i32> zeroinitializer
  %v386 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v385
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v380, i64 %v387
  %v389 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v390 = shufflevector <8 x float> %v389, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v390, ptr align 4 %v388, <8 x i1> %v386)
  %v391 = add nsw i64 %v374, 1
  br label %b43
b45:
  br label %b42
b42:
  br label %b40
b40:
  %v392 = icmp sgt i64 %v3, 1
  br i1 %v392, label %b46, label %b47
b46:
  %v393 = getelementptr inbounds i64, ptr %v1, i64 3
  %v394 = atomicrmw add ptr %v393, i64 1 acq_rel
  %v395 = mul i64 %v3, 5
  br label %b48
b48:
  %v396 = load atomic i64, ptr %v393 acquire, align 8
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b49, label %b50
b49:
  %v398 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v399 = getelementptr inbounds i64, ptr %v1, i64 4
  %v400 = load i64, ptr %v399, align 8
  %v401 = icmp eq i64 %v400, 0
  br i1 %v401, label %b51, label %b52
b51:
  %v402 = getelementptr inbounds i64, ptr %v1, i64 87
  %v403 = load i64, ptr %v402, align 8
  %v404 = icmp eq i64 %v403, 0
  br i1 %v404, label %b53, label %b54
b53:
  %v405 = add i64 %v7, 0
  %v406 = sdiv i64 %v405, 1
  %v407 = add i64 %v2, 1
  %v408 = mul i64 %v406, %v2
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, %v7
  %v412 = select i1 %v411, i64 %v410, i64 %v7
  %v413 = mul i64 %v406, %v407
  %v414 = sdiv i64 %v413, %v3
  %v415 = mul i64 %v414, 1
  %v416 = icmp slt i64 %v415, %v7
  %v417 = select i1 %v416, i64 %v415, i64 %v7
  br label %b55
b55:
  %v418 = phi i64 [ %v412, %b53 ], [ %v455, %b60 ]
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b56, label %b57
b56:
  br label %b58
b58:
  %v420 = phi i64 [ 0, %b56 ], [ %v454, %b59 ]
  %v421 = icmp slt i64 %v420, 4
  br i1 %v421, label %b59, label %b60
b59:
  %v422 = add i64 0, %v420
  %v423 = sitofp i64 %v422 to float
  %v424 = and i64 0, %v180
  %v425 = mul i64 %v424, %v7
  %v426 = add i64 %v425, %v418
  %v427 = mul i64 %v426, 16
  %v428 = getelementptr inbounds float, ptr %v28, i64 %v427
  %v429 = icmp ult i64 4, 8
  %v430 = select i1 %v429, i64 4, i64 8
  %v431 = trunc i64 %v430 to i32
  %v432 = insertelement <8 x i32> poison, i32 %v431, i64 0
  %v433 = shufflevector <8 x i32> %v432, <8 x i32> poison, <8 x i32> zeroinitializer
  %v434 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v433
  %v435 = add i64 0, 0
  %v436 = insertelement <8 x i64> poison, i64 %v435, i64 0
  %v437 = shufflevector <8 x i64> %v436, <8 x i64> poison, <8 x i32> zeroinitializer
  %v438 = add <8 x i64> %v437, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v439 = sitofp <8 x i64> %v438 to <8 x float>
  %v440 = insertelement <8 x float> poison, float %v423, i64 0
  %v441 = shufflevector <8 x float> %v440, <8 x float> poison, <8 x i32> zeroinitializer
  %v442 = fcmp oeq <8 x float> %v441, %v439
  %v443 = select <8 x i1> %v442, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v444 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v445 = shufflevector <8 x float> %v444, <8 x float> poison, <8 x i32> zeroinitializer
  %v446 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v447 = shufflevector <8 x float> %v446, <8 x float> poison, <8 x i32> zeroinitializer
  %v448 = fcmp une <8 x float> %v443, splat (float 0x0000000000000000)
  %v449 = select <8 x i1> %v448, <8 x float> %v445, <8 x float> %v447
  %v450 = mul i64 %v420, 4
  %v451 = add i64 0, %v450
  %v452 = add i64 %v451, 0
  %v453 = getelementptr inbounds float, ptr %v428, i64 %v452
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v449, ptr align 4 %v453, <8 x i1> %v434)
  %v454 = add nsw i64 %v420, 1
  br label %b58
b60:
  %v455 = add nsw i64 %v418, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v456 = icmp sgt i64 %v3, 1
  br i1 %v456, label %b61, label %b62
b61:
  %v457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v458 = atomicrmw add ptr %v457, i64 1 acq_rel
  %v459 = mul i64 %v3, 6
  br label %b63
b63:
  %v460 = load atomic i64, ptr %v457 acquire, align 8
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b64, label %b65
b64:
  %v462 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v463 = getelementptr inbounds float, ptr %v236, i64 0
  %v464 = getelementptr inbounds i64, ptr %v1, i64 4
  %v465 = load i64, ptr %v464, align 8
  %v466 = icmp eq i64 %v465, 0
  br i1 %v466, label %b66, label %b67
b66:
  %v467 = add i64 1, 0
  %v468 = sdiv i64 %v467, 1
  %v469 = add i64 %v2, 1
  %v470 = mul i64 %v468, %v2
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, 1
  %v474 = select i1 %v473, i64 %v472, i64 1
  %v475 = mul i64 %v468, %v469
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, 1
  %v479 = select i1 %v478, i64 %v477, i64 1
  %v480 = icmp slt i64 %v479, 1
  %v481 = select i1 %v480, i64 %v479, i64 1
  br label %b68
b68:
  %v482 = phi i64 [ %v474, %b66 ], [ %v511, %b73 ]
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b69, label %b70
b69:
  %v484 = mul i64 %v482, 24
  %v485 = mul i64 %v482, 8
  %v486 = add i64 %v484, 0
  %v487 = add i64 %v485, 0
  %v488 = getelementptr inbounds float, ptr %v463, i64 %v486
  %v489 = sub i64 4, %v487
  %v490 = icmp slt i64 %v489, 0
  %v491 = select i1 %v490, i64 0, i64 %v489
  %v492 = icmp ult i64 %v491, 8
  %v493 = select i1 %v492, i64 %v491, i64 8
  %v494 = trunc i64 %v493 to i32
  %v495 = insertelement <8 x i32> poison, i32 %v494, i64 0
  %v496 = shufflevector <8 x i32> %v495, <8 x i32> poison, <8 x i32> zeroinitializer
  %v497 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v496
  %v498 = mul i64 %v487, 3
  %v499 = add i64 0, %v498
  %v500 = getelementptr inbounds float, ptr %v16, i64 %v499
  br label %b71
b71:
  %v501 = phi i64 [ 0, %b69 ], [ %v509, %b72 ]
  %v502 = icmp slt i64 %v501, 3
  br i1 %v502, label %b72, label %b73
b72:
  %v503 = mul i64 %v501, 1
  %v504 = getelementptr inbounds float, ptr %v500, i64 %v503
  %v505 = getelementptr float, ptr %v504, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v506 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v505, <8 x i1> %v497, <8 x float> zeroinitializer)
  %v507 = mul i64 %v501, 8
  %v508 = getelementptr inbounds float, ptr %v488, i64 %v507
  store <8 x float> %v506, ptr %v508, align 4
  %v509 = add nsw i64 %v501, 1
  br label %b71
b73:
  %v510 = add i64 %v484, 24
  %v511 = add nsw i64 %v482, 1
  br label %b68
b70:
  br label %b67
b67:
  %v512 = icmp sgt i64 %v3, 1
  br i1 %v512, label %b74, label %b75
b74:
  %v513 = getelementptr inbounds i64, ptr %v1, i64 3
  %v514 = atomicrmw add ptr %v513, i64 1 acq_rel
  %v515 = mul i64 %v3, 7
  br label %b76
b76:
  %v516 = load atomic i64, ptr %v513 acquire, align 8
  %v517 = icmp slt i64 %v516, %v515
  br i1 %v517, label %b77, label %b78
b77:
  %v518 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v520 = add i64 %v8, 0
  %v521 = sdiv i64 %v520, 1
  %v522 = add i64 %v2, 1
  %v523 = mul i64 %v521, %v2
  %v524 = sdiv i64 %v523, %v3
  %v525 = mul i64 %v524, 1
  %v526 = icmp slt i64 %v525, %v8
  %v527 = select i1 %v526, i64 %v525, i64 %v8
  %v528 = mul i64 %v521, %v522
  %v529 = sdiv i64 %v528, %v3
  %v530 = mul i64 %v529, 1
  %v531 = icmp slt i64 %v530, %v8
  %v532 = select i1 %v531, i64 %v530, i64 %v8
  br label %b79
b79:
  %v533 = phi i64 [ %v527, %b75 ], [ %v593, %b84 ]
  %v534 = icmp slt i64 %v533, %v532
  br i1 %v534, label %b80, label %b81
b80:
  %v535 = add i64 %v533, 96
  %v536 = icmp slt i64 %v535, %v532
  %v537 = select i1 %v536, i64 %v535, i64 %v532
  br label %b82
b82:
  %v538 = phi i64 [ 0, %b80 ], [ %v592, %b87 ]
  %v539 = icmp slt i64 %v538, 1
  br i1 %v539, label %b83, label %b84
b83:
  %v540 = sub i64 %v537, %v533
  %v541 = sub i64 8, 1
  %v542 = add i64 %v540, %v541
  %v543 = sdiv i64 %v542, 8
  br label %b85
b85:
  %v544 = phi i64 [ 0, %b83 ], [ %v591, %b92 ]
  %v545 = icmp slt i64 %v544, %v543
  br i1 %v545, label %b86, label %b87
b86:
  %v546 = mul i64 %v540, %v544
  %v547 = sdiv i64 %v546, %v543
  %v548 = add i64 %v533, %v547
  %v549 = add i64 %v544, 1
  %v550 = mul i64 %v540, %v549
  %v551 = sdiv i64 %v550, %v543
  %v552 = add i64 %v533, %v551
  %v553 = mul i64 %v538, 24
  %v554 = getelementptr inbounds float, ptr %v463, i64 %v553
  %v555 = sub i64 %v552, %v548
  %v556 = mul i64 %v548, 3
  %v557 = getelementptr inbounds float, ptr %v12, i64 %v556
  %v558 = getelementptr inbounds float, ptr %v557, i64 0
  %v559 = sub i64 %v555, 1
  %v560 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v559
  %v561 = load ptr, ptr %v560, align 4
  %v562 = icmp sgt i64 %v555, 0
  br i1 %v562, label %b88, label %b89
b88:
  call void %v561(ptr %v558, i64 3, ptr %v554, i64 3, ptr %v519)
  br label %b89
b89:
  %v563 = add i64 %v553, 24
  br label %b90
b90:
  %v564 = phi i64 [ %v548, %b89 ], [ %v590, %b95 ]
  %v565 = icmp slt i64 %v564, %v552
  br i1 %v565, label %b91, label %b92
b91:
  %v566 = sub i64 %v564, %v548
  %v567 = mul i64 %v566, 8
  %v568 = getelementptr inbounds float, ptr %v519, i64 %v567
  %v569 = mul i64 %v564, 4
  %v570 = getelementptr inbounds float, ptr %v72, i64 %v569
  br label %b93
b93:
  %v571 = phi i64 [ 0, %b91 ], [ %v589, %b97 ]
  %v572 = icmp slt i64 %v571, 1
  br i1 %v572, label %b94, label %b95
b94:
  %v573 = mul i64 %v538, 1
  %v574 = add i64 %v573, %v571
  %v575 = mul i64 %v574, 8
  %v576 = icmp eq i64 %v575, 0
  br i1 %v576, label %b96, label %b97
b96:
  %v577 = icmp ult i64 4, 8
  %v578 = select i1 %v577, i64 4, i64 8
  %v579 = trunc i64 %v578 to i32
  %v580 = insertelement <8 x i32> poison, i32 %v579, i64 0
  %v581 = shufflevector <8 x i32> %v580, <8 x i32> poison, <8 x i32> zeroinitializer
  %v582 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v581
  %v583 = add i64 0, %v571
  %v584 = mul i64 %v583, 8
  %v585 = getelementptr inbounds float, ptr %v568, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = add i64 0, %v575
  %v588 = getelementptr inbounds float, ptr %v570, i64 %v587
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v586, ptr align 4 %v588, <8 x i1> %v582)
  br label %b97
b97:
  %v589 = add nsw i64 %v571, 1
  br label %b93
b95:
  %v590 = add nsw i64 %v564, 1
  br label %b90
b92:
  %v591 = add nsw i64 %v544, 1
  br label %b85
b87:
  %v592 = add nsw i64 %v538, 1
  br label %b82
b84:
  %v593 = add nsw i64 %v533, 96
  br label %b79
b81:
  %v594 = icmp sgt i64 %v3, 1
  br i1 %v594, label %b98, label %b99
b98:
  %v595 = getelementptr inbounds i64, ptr %v1, i64 3
  %v596 = atomicrmw add ptr %v595, i64 1 acq_rel
  %v597 = mul i64 %v3, 8
  br label %b100
b100:
  %v598 = load atomic i64, ptr %v595 acquire, align 8
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b101, label %b102
b101:
  %v600 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v601 = getelementptr inbounds float, ptr %v236, i64 24
  %v602 = getelementptr inbounds float, ptr %v236, i64 56
  %v603 = getelementptr inbounds i64, ptr %v1, i64 4
  %v604 = load i64, ptr %v603, align 8
  %v605 = icmp eq i64 %v604, 0
  br i1 %v605, label %b103, label %b104
b103:
  %v606 = add i64 1, 0
  %v607 = sdiv i64 %v606, 1
  %v608 = add i64 %v2, 1
  %v609 = mul i64 %v607, %v2
  %v610 = sdiv i64 %v609, %v3
  %v611 = mul i64 %v610, 1
  %v612 = icmp slt i64 %v611, 1
  %v613 = select i1 %v612, i64 %v611, i64 1
  %v614 = mul i64 %v607, %v608
  %v615 = sdiv i64 %v614, %v3
  %v616 = mul i64 %v615, 1
  %v617 = icmp slt i64 %v616, 1
  %v618 = select i1 %v617, i64 %v616, i64 1
  %v619 = icmp slt i64 %v618, 1
  %v620 = select i1 %v619, i64 %v618, i64 1
  br label %b105
b105:
  %v621 = phi i64 [ %v613, %b103 ], [ %v650, %b110 ]
  %v622 = icmp slt i64 %v621, %v620
  br i1 %v622, label %b106, label %b107
b106:
  %v623 = mul i64 %v621, 32
  %v624 = mul i64 %v621, 8
  %v625 = add i64 %v623, 0
  %v626 = add i64 %v624, 0
  %v627 = getelementptr inbounds float, ptr %v601, i64 %v625
  %v628 = sub i64 4, %v626
  %v629 = icmp slt i64 %v628, 0
  %v630 = select i1 %v629, i64 0, i64 %v628
  %v631 = icmp ult i64 %v630, 8
  %v632 = select i1 %v631, i64 %v630, i64 8
  %v633 = trunc i64 %v632 to i32
  %v634 = insertelement <8 x i32> poison, i32 %v633, i64 0
  %v635 = shufflevector <8 x i32> %v634, <8 x i32> poison, <8 x i32> zeroinitializer
  %v636 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v635
  %v637 = mul i64 %v626, 4
  %v638 = add i64 0, %v637
  %v639 = getelementptr inbounds float, ptr %v14, i64 %v638
  br label %b108
b108:
  %v640 = phi i64 [ 0, %b106 ], [ %v648, %b109 ]
  %v641 = icmp slt i64 %v640, 4
  br i1 %v641, label %b109, label %b110
b109:
  %v642 = mul i64 %v640, 1
  %v643 = getelementptr inbounds float, ptr %v639, i64 %v642
  %v644 = getelementptr float, ptr %v643, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v645 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v644, <8 x i1> %v636, <8 x float> zeroinitializer)
  %v646 = mul i64 %v640, 8
  %v647 = getelementptr inbounds float, ptr %v627, i64 %v646
  store <8 x float> %v645, ptr %v647, align 4
  %v648 = add nsw i64 %v640, 1
  br label %b108
b110:
  %v649 = add i64 %v623, 32
  %v650 = add nsw i64 %v621, 1
  br label %b105
b107:
  %v651 = add i64 1, 0
  %v652 = sdiv i64 %v651, 1
  %v653 = add i64 %v2, 1
  %v654 = mul i64 %v652, %v2
  %v655 = sdiv i64 %v654, %v3
  %v656 = mul i64 %v655, 1
  %v657 = icmp slt i64 %v656, 1
  %v658 = select i1 %v657, i64 %v656, i64 1
  %v659 = mul i64 %v652, %v653
  %v660 = sdiv i64 %v659, %v3
  %v661 = mul i64 %v660, 1
  %v662 = icmp slt i64 %v661, 1
  %v663 = select i1 %v662, i64 %v661, i64 1
  %v664 = icmp slt i64 %v663, 1
  %v665 = select i1 %v664, i64 %v663, i64 1
  br label %b111
b111:
  %v666 = phi i64 [ %v658, %b107 ], [ %v695, %b116 ]
  %v667 = icmp slt i64 %v666, %v665
  br i1 %v667, label %b112, label %b113
b112:
  %v668 = mul i64 %v666, 32
  %v669 = mul i64 %v666, 8
  %v670 = add i64 %v668, 0
  %v671 = add i64 %v669, 0
  %v672 = getelementptr inbounds float, ptr %v602, i64 %v670
  %v673 = sub i64 2, %v671
  %v674 = icmp slt i64 %v673, 0
  %v675 = select i1 %v674, i64 0, i64 %v673
  %v676 = icmp ult i64 %v675, 8
  %v677 = select i1 %v676, i64 %v675, i64 8
  %v678 = trunc i64 %v677 to i32
  %v679 = insertelement <8 x i32> poison, i32 %v678, i64 0
  %v680 = shufflevector <8 x i32> %v679, <8 x i32> poison, <8 x i32> zeroinitializer
  %v681 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v680
  %v682 = mul i64 %v671, 4
  %v683 = add i64 0, %v682
  %v684 = getelementptr inbounds float, ptr %v20, i64 %v683
  br label %b114
b114:
  %v685 = phi i64 [ 0, %b112 ], [ %v693, %b115 ]
  %v686 = icmp slt i64 %v685, 4
  br i1 %v686, label %b115, label %b116
b115:
  %v687 = mul i64 %v685, 1
  %v688 = getelementptr inbounds float, ptr %v684, i64 %v687
  %v689 = getelementptr float, ptr %v688, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v690 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v689, <8 x i1> %v681, <8 x float> zeroinitializer)
  %v691 = mul i64 %v685, 8
  %v692 = getelementptr inbounds float, ptr %v672, i64 %v691
  store <8 x float> %v690, ptr %v692, align 4
  %v693 = add nsw i64 %v685, 1
  br label %b114
b116:
  %v694 = add i64 %v668, 32
  %v695 = add nsw i64 %v666, 1
  br label %b111
b113:
  br label %b104
b104:
  %v696 = icmp sgt i64 %v3, 1
  br i1 %v696, label %b117, label %b118
b117:
  %v697 = getelementptr inbounds i64, ptr %v1, i64 3
  %v698 = atomicrmw add ptr %v697, i64 1 acq_rel
  %v699 = mul i64 %v3, 9
  br label %b119
b119:
  %v700 = load atomic i64, ptr %v697 acquire, align 8
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b120, label %b121
b120:
  %v702 = call i32 @sched_yield()
  br label %b119
b121:
  br label %b118
b118:
  br label %b122
b122:
  %v703 = phi i64 [ 0, %b118 ], [ %v2368, %b346 ]
  %v704 = icmp slt i64 %v703, %v5
  br i1 %v704, label %b123, label %b124
b123:
  %v706 = add i64 %v7, 0
  %v707 = sdiv i64 %v706, 1
  %v708 = add i64 %v2, 1
  %v709 = mul i64 %v707, %v2
  %v710 = sdiv i64 %v709, %v3
  %v711 = mul i64 %v710, 1
  %v712 = icmp slt i64 %v711, %v7
  %v713 = select i1 %v712, i64 %v711, i64 %v7
  %v714 = mul i64 %v707, %v708
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 1
  %v717 = icmp slt i64 %v716, %v7
  %v718 = select i1 %v717, i64 %v716, i64 %v7
  br label %b125
b125:
  %v719 = phi i64 [ %v713, %b123 ], [ %v797, %b130 ]
  %v720 = icmp slt i64 %v719, %v718
  br i1 %v720, label %b126, label %b127
b126:
  %v721 = add i64 %v719, 96
  %v722 = icmp slt i64 %v721, %v718
  %v723 = select i1 %v722, i64 %v721, i64 %v718
  br label %b128
b128:
  %v724 = phi i64 [ 0, %b126 ], [ %v796, %b133 ]
  %v725 = icmp slt i64 %v724, 1
  br i1 %v725, label %b129, label %b130
b129:
  %v726 = sub i64 %v723, %v719
  %v727 = sub i64 8, 1
  %v728 = add i64 %v726, %v727
  %v729 = sdiv i64 %v728, 8
  br label %b131
b131:
  %v730 = phi i64 [ 0, %b129 ], [ %v795, %b138 ]
  %v731 = icmp slt i64 %v730, %v729
  br i1 %v731, label %b132, label %b133
b132:
  %v732 = mul i64 %v726, %v730
  %v733 = sdiv i64 %v732, %v729
  %v734 = add i64 %v719, %v733
  %v735 = add i64 %v730, 1
  %v736 = mul i64 %v726, %v735
  %v737 = sdiv i64 %v736, %v729
  %v738 = add i64 %v719, %v737
  %v739 = mul i64 %v724, 32
  %v740 = getelementptr inbounds float, ptr %v601, i64 %v739
  %v741 = sub i64 %v738, %v734
  %v742 = add i64 %v703, 0
  %v743 = and i64 %v742, %v178
  %v744 = mul i64 %v743, %v7
  %v745 = add i64 %v744, %v734
  %v746 = mul i64 %v745, 4
  %v747 = getelementptr inbounds float, ptr %v26, i64 %v746
  %v748 = getelementptr inbounds float, ptr %v747, i64 0
  %v749 = sub i64 %v741, 1
  %v750 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v749
  %v751 = load ptr, ptr %v750, align 4
  %v752 = icmp sgt i64 %v741, 0
  br i1 %v752, label %b134, label %b135
b134:
  call void %v751(ptr %v748, i64 4, ptr %v740, i64 4, ptr %v705)
  br label %b135
b135:
  %v753 = add i64 %v739, 32
  br label %b136
b136:
  %v754 = phi i64 [ %v734, %b135 ], [ %v794, %b141 ]
  %v755 = icmp slt i64 %v754, %v738
  br i1 %v755, label %b137, label %b138
b137:
  %v756 = sub i64 %v754, %v734
  %v757 = mul i64 %v756, 8
  %v758 = getelementptr inbounds float, ptr %v705, i64 %v757
  %v759 = add i64 %v703, 0
  %v760 = and i64 %v759, %v192
  %v761 = mul i64 %v760, %v7
  %v762 = add i64 %v761, %v754
  %v763 = mul i64 %v762, 4
  %v764 = getelementptr inbounds float, ptr %v72, i64 %v763
  %v765 = add i64 %v703, 0
  %v766 = and i64 %v765, %v194
  %v767 = mul i64 %v766, %v7
  %v768 = add i64 %v767, %v754
  %v769 = mul i64 %v768, 4
  %v770 = getelementptr inbounds float, ptr %v74, i64 %v769
  br label %b139
b139:
  %v771 = phi i64 [ 0, %b137 ], [ %v793, %b143 ]
  %v772 = icmp slt i64 %v771, 1
  br i1 %v772, label %b140, label %b141
b140:
  %v773 = mul i64 %v724, 1
  %v774 = add i64 %v773, %v771
  %v775 = mul i64 %v774, 8
  %v776 = icmp eq i64 %v775, 0
  br i1 %v776, label %b142, label %b143
b142:
  %v777 = icmp ult i64 4, 8
  %v778 = select i1 %v777, i64 4, i64 8
  %v779 = trunc i64 %v778 to i32
  %v780 = insertelement <8 x i32> poison, i32 %v779, i64 0
  %v781 = shufflevector <8 x i32> %v780, <8 x i32> poison, <8 x i32> zeroinitializer
  %v782 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v781
  %v783 = add i64 0, %v771
  %v784 = mul i64 %v783, 8
  %v785 = getelementptr inbounds float, ptr %v758, i64 %v784
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = add i64 0, %v775
  %v788 = getelementptr inbounds float, ptr %v764, i64 %v787
  %v789 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v788, <8 x i1> %v782, <8 x float> zeroinitializer)
  %v790 = fadd <8 x float> %v786, %v789
  %v791 = add i64 0, %v775
  %v792 = getelementptr inbounds float, ptr %v770, i64 %v791
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v790, ptr align 4 %v792, <8 x i1> %v782)
  br label %b143
b143:
  %v793 = add nsw i64 %v771, 1
  br label %b139
b141:
  %v794 = add nsw i64 %v754, 1
  br label %b136
b138:
  %v795 = add nsw i64 %v730, 1
  br label %b131
b133:
  %v796 = add nsw i64 %v724, 1
  br label %b128
b130:
  %v797 = add nsw i64 %v719, 96
  br label %b125
b127:
  %v798 = add i64 %v7, 0
  %v799 = sdiv i64 %v798, 1
  %v800 = add i64 %v2, 1
  %v801 = mul i64 %v799, %v2
  %v802 = sdiv i64 %v801, %v3
  %v803 = mul i64 %v802, 1
  %v804 = icmp slt i64 %v803, %v7
  %v805 = select i1 %v804, i64 %v803, i64 %v7
  %v806 = mul i64 %v799, %v800
  %v807 = sdiv i64 %v806, %v3
  %v808 = mul i64 %v807, 1
  %v809 = icmp slt i64 %v808, %v7
  %v810 = select i1 %v809, i64 %v808, i64 %v7
  br label %b144
b144:
  %v811 = phi i64 [ %v805, %b127 ], [ %v856, %b149 ]
  %v812 = icmp slt i64 %v811, %v810
  br i1 %v812, label %b145, label %b146
b145:
  br label %b147
b147:
  %v813 = phi i64 [ 0, %b145 ], [ %v855, %b152 ]
  %v814 = icmp slt i64 %v813, 4
  br i1 %v814, label %b148, label %b149
b148:
  %v815 = icmp ult i64 4, 8
  %v816 = select i1 %v815, i64 4, i64 8
  %v817 = trunc i64 %v816 to i32
  %v818 = insertelement <8 x i32> poison, i32 %v817, i64 0
  %v819 = shufflevector <8 x i32> %v818, <8 x i32> poison, <8 x i32> zeroinitializer
  %v820 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v819
  br label %b150
b150:
  %v821 = phi i64 [ 0, %b148 ], [ %v844, %b151 ]
  %v822 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v843, %b151 ]
  %v823 = icmp slt i64 %v821, 4
  br i1 %v823, label %b151, label %b152
b151:
  %v824 = mul i64 %v813, 4
  %v825 = add i64 0, %v824
  %v826 = add i64 %v825, %v821
  %v827 = getelementptr inbounds float, ptr %v14, i64 %v826
  %v828 = load float, ptr %v827, align 4
  %v829 = add i64 %v703, 0
  %v830 = and i64 %v829, %v180
  %v831 = mul i64 %v830, %v7
  %v832 = add i64 %v831, %v811
  %v833 = mul i64 %v832, 16
  %v834 = getelementptr inbounds float, ptr %v28, i64 %v833
  %v835 = add i64 0, 0
  %v836 = mul i64 %v821, 4
  %v837 = add i64 %v835, %v836
  %v838 = getelementptr inbounds float, ptr %v834, i64 %v837
  %v839 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v838, <8 x i1> %v820, <8 x float> zeroinitializer)
  %v840 = insertelement <8 x float> poison, float %v828, i64 0
  %v841 = shufflevector <8 x float> %v840, <8 x float> poison, <8 x i32> zeroinitializer
  %v842 = fmul <8 x float> %v841, %v839
  %v843 = fadd <8 x float> %v822, %v842
  %v844 = add nsw i64 %v821, 1
  br label %b150
b152:
  %v845 = add i64 %v703, 0
  %v846 = and i64 %v845, %v196
  %v847 = mul i64 %v846, %v7
  %v848 = add i64 %v847, %v811
  %v849 = mul i64 %v848, 16
  %v850 = getelementptr inbounds float, ptr %v76, i64 %v849
  %v851 = mul i64 %v813, 4
  %v852 = add i64 0, %v851
  %v853 = add i64 %v852, 0
  %v854 = getelementptr inbounds float, ptr %v850, i64 %v853
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v822, ptr align 4 %v854, <8 x i1> %v820)
  %v855 = add nsw i64 %v813, 1
  br label %b147
b149:
  %v856 = add nsw i64 %v811, 1
  br label %b144
b146:
  %v857 = add i64 %v7, 0
  %v858 = sdiv i64 %v857, 1
  %v859 = add i64 %v2, 1
  %v860 = mul i64 %v858, %v2
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 1
  %v863 = icmp slt i64 %v862, %v7
  %v864 = select i1 %v863, i64 %v862, i64 %v7
  %v865 = mul i64 %v858, %v859
  %v866 = sdiv i64 %v865, %v3
  %v867 = mul i64 %v866, 1
  %v868 = icmp slt i64 %v867, %v7
  %v869 = select i1 %v868, i64 %v867, i64 %v7
  %v870 = add i64 %v703, 0
  %v871 = and i64 %v870, %v196
  %v872 = mul i64 %v871, %v7
  %v873 = add i64 %v872, %v864
  %v874 = mul i64 %v873, 16
  %v875 = getelementptr inbounds float, ptr %v76, i64 %v874
  %v876 = getelementptr inbounds float, ptr %v875, i64 0
  %v877 = add i64 %v703, 0
  %v878 = and i64 %v877, %v198
  %v879 = mul i64 %v878, %v7
  %v880 = add i64 %v879, %v864
  %v881 = mul i64 %v880, 16
  %v882 = getelementptr inbounds float, ptr %v78, i64 %v881
  %v883 = getelementptr inbounds float, ptr %v882, i64 0
  %v884 = sub i64 %v869, %v864
  %v885 = mul i64 %v884, 4
  %v886 = getelementptr inbounds float, ptr %v14, i64 0
  %v887 = icmp sgt i64 %v885, 0
  br i1 %v887, label %b153, label %b154
b153:
  call void @rnngen_sgemm(i64 1, i64 0, i64 4, i64 %v885, i64 4, ptr %v886, i64 4, ptr %v876, i64 4, ptr %v883, i64 4)
  br label %b154
b154:
  %v889 = add i64 %v7, 0
  %v890 = sdiv i64 %v889, 1
  %v891 = add i64 %v2, 1
  %v892 = mul i64 %v890, %v2
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 1
  %v895 = icmp slt i64 %v894, %v7
  %v896 = select i1 %v895, i64 %v894, i64 %v7
  %v897 = mul i64 %v890, %v891
  %v898 = sdiv i64 %v897, %v3
  %v899 = mul i64 %v898, 1
  %v900 = icmp slt i64 %v899, %v7
  %v901 = select i1 %v900, i64 %v899, i64 %v7
  br label %b155
b155:
  %v902 = phi i64 [ %v896, %b154 ], [ %v970, %b160 ]
  %v903 = icmp slt i64 %v902, %v901
  br i1 %v903, label %b156, label %b157
b156:
  %v904 = add i64 %v902, 96
  %v905 = icmp slt i64 %v904, %v901
  %v906 = select i1 %v905, i64 %v904, i64 %v901
  br label %b158
b158:
  %v907 = phi i64 [ 0, %b156 ], [ %v969, %b163 ]
  %v908 = icmp slt i64 %v907, 1
  br i1 %v908, label %b159, label %b160
b159:
  %v909 = sub i64 %v906, %v902
  %v910 = sub i64 8, 1
  %v911 = add i64 %v909, %v910
  %v912 = sdiv i64 %v911, 8
  br label %b161
b161:
  %v913 = phi i64 [ 0, %b159 ], [ %v968, %b168 ]
  %v914 = icmp slt i64 %v913, %v912
  br i1 %v914, label %b162, label %b163
b162:
  %v915 = mul i64 %v909, %v913
  %v916 = sdiv i64 %v915, %v912
  %v917 = add i64 %v902, %v916
  %v918 = add i64 %v913, 1
  %v919 = mul i64 %v909, %v918
  %v920 = sdiv i64 %v919, %v912
  %v921 = add i64 %v902, %v920
  %v922 = mul i64 %v907, 32
  %v923 = getelementptr inbounds float, ptr %v602, i64 %v922
  %v924 = sub i64 %v921, %v917
  %v925 = add i64 %v703, 0
  %v926 = and i64 %v925, %v194
  %v927 = mul i64 %v926, %v7
  %v928 = add i64 %v927, %v917
  %v929 = mul i64 %v928, 4
  %v930 = getelementptr inbounds float, ptr %v74, i64 %v929
  %v931 = getelementptr inbounds float, ptr %v930, i64 0
  %v932 = sub i64 %v924, 1
  %v933 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v932
  %v934 = load ptr, ptr %v933, align 4
  %v935 = icmp sgt i64 %v924, 0
  br i1 %v935, label %b164, label %b165
b164:
  call void %v934(ptr %v931, i64 4, ptr %v923, i64 4, ptr %v888)
  br label %b165
b165:
  %v936 = add i64 %v922, 32
  br label %b166
b166:
  %v937 = phi i64 [ %v917, %b165 ], [ %v967, %b171 ]
  %v938 = icmp slt i64 %v937, %v921
  br i1 %v938, label %b167, label %b168
b167:
  %v939 = sub i64 %v937, %v917
  %v940 = mul i64 %v939, 8
  %v941 = getelementptr inbounds float, ptr %v888, i64 %v940
  %v942 = add i64 %v703, 0
  %v943 = and i64 %v942, %v200
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v937
  %v946 = mul i64 %v945, 2
  %v947 = getelementptr inbounds float, ptr %v80, i64 %v946
  br label %b169
b169:
  %v948 = phi i64 [ 0, %b167 ], [ %v966, %b173 ]
  %v949 = icmp slt i64 %v948, 1
  br i1 %v949, label %b170, label %b171
b170:
  %v950 = mul i64 %v907, 1
  %v951 = add i64 %v950, %v948
  %v952 = mul i64 %v951, 8
  %v953 = icmp eq i64 %v952, 0
  br i1 %v953, label %b172, label %b173
b172:
  %v954 = icmp ult i64 2, 8
  %v955 = select i1 %v954, i64 2, i64 8
  %v956 = trunc i64 %v955 to i32
  %v957 = insertelement <8 x i32> poison, i32 %v956, i64 0
  %v958 = shufflevector <8 x i32> %v957, <8 x i32> poison, <8 x i32> zeroinitializer
  %v959 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v958
  %v960 = add i64 0, %v948
  %v961 = mul i64 %v960, 8
  %v962 = getelementptr inbounds float, ptr %v941, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = add i64 0, %v952
  %v965 = getelementptr inbounds float, ptr %v947, i64 %v964
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v963, ptr align 4 %v965, <8 x i1> %v959)
  br label %b173
b173:
  %v966 = add nsw i64 %v948, 1
  br label %b169
b171:
  %v967 = add nsw i64 %v937, 1
  br label %b166
b168:
  %v968 = add nsw i64 %v913, 1
  br label %b161
b163:
  %v969 = add nsw i64 %v907, 1
  br label %b158
b160:
  %v970 = add nsw i64 %v902, 96
  br label %b155
b157:
  %v971 = add i64 %v7, 0
  %v972 = sdiv i64 %v971, 1
  %v973 = add i64 %v2, 1
  %v974 = mul i64 %v972, %v2
  %v975 = sdiv i64 %v974, %v3
  %v976 = mul i64 %v975, 1
  %v977 = icmp slt i64 %v976, %v7
  %v978 = select i1 %v977, i64 %v976, i64 %v7
  %v979 = mul i64 %v972, %v973
  %v980 = sdiv i64 %v979, %v3
  %v981 = mul i64 %v980, 1
  %v982 = icmp slt i64 %v981, %v7
  %v983 = select i1 %v982, i64 %v981, i64 %v7
  br label %b174
b174:
  %v984 = phi i64 [ %v978, %b157 ], [ %v1010, %b179 ]
  %v985 = icmp slt i64 %v984, %v983
  br i1 %v985, label %b175, label %b176
b175:
  %v986 = add i64 %v703, 0
  %v987 = and i64 %v986, %v198
  %v988 = mul i64 %v987, %v7
  %v989 = add i64 %v988, %v984
  %v990 = mul i64 %v989, 16
  %v991 = getelementptr inbounds float, ptr %v78, i64 %v990
  %v992 = add i64 %v703, 0
  %v993 = and i64 %v992, %v202
  %v994 = mul i64 %v993, %v7
  %v995 = add i64 %v994, %v984
  %v996 = mul i64 %v995, 16
  %v997 = getelementptr inbounds float, ptr %v82, i64 %v996
  br label %b177
b177:
  %v998 = phi i64 [ 0, %b175 ], [ %v1009, %b178 ]
  %v999 = icmp slt i64 %v998, 16
  br i1 %v999, label %b178, label %b179
b178:
  %v1000 = add i64 0, %v998
  %v1001 = getelementptr inbounds float, ptr %v991, i64 %v1000
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = add i64 0, %v998
  %v1004 = getelementptr inbounds float, ptr %v18, i64 %v1003
  %v1005 = load <8 x float>, ptr %v1004, align 4
  %v1006 = fadd <8 x float> %v1002, %v1005
  %v1007 = add i64 0, %v998
  %v1008 = getelementptr inbounds float, ptr %v997, i64 %v1007
  store <8 x float> %v1006, ptr %v1008, align 4
  %v1009 = add nsw i64 %v998, 8
  br label %b177
b179:
  %v1010 = add nsw i64 %v984, 1
  br label %b174
b176:
  %v1011 = add i64 %v7, 0
  %v1012 = sdiv i64 %v1011, 1
  %v1013 = add i64 %v2, 1
  %v1014 = mul i64 %v1012, %v2
  %v1015 = sdiv i64 %v1014, %v3
  %v1016 = mul i64 %v1015, 1
  %v1017 = icmp slt i64 %v1016, %v7
  %v1018 = select i1 %v1017, i64 %v1016, i64 %v7
  %v1019 = mul i64 %v1012, %v1013
  %v1020 = sdiv i64 %v1019, %v3
  %v1021 = mul i64 %v1020, 1
  %v1022 = icmp slt i64 %v1021, %v7
  %v1023 = select i1 %v1022, i64 %v1021, i64 %v7
  br label %b180
b180:
  %v1024 = phi i64 [ %v1018, %b176 ], [ %v1059, %b181 ]
  %v1025 = icmp slt i64 %v1024, %v1023
  br i1 %v1025, label %b181, label %b182
b181:
  %v1026 = add i64 %v703, 0
  %v1027 = and i64 %v1026, %v172
  %v1028 = mul i64 %v1027, %v7
  %v1029 = add i64 %v1028, %v1024
  %v1030 = mul i64 %v1029, 2
  %v1031 = getelementptr inbounds float, ptr %v10, i64 %v1030
  %v1032 = add i64 %v703, 0
  %v1033 = and i64 %v1032, %v200
  %v1034 = mul i64 %v1033, %v7
  %v1035 = add i64 %v1034, %v1024
  %v1036 = mul i64 %v1035, 2
  %v1037 = getelementptr inbounds float, ptr %v80, i64 %v1036
  %v1038 = add i64 %v703, 0
  %v1039 = and i64 %v1038, %v204
  %v1040 = mul i64 %v1039, %v7
  %v1041 = add i64 %v1040, %v1024
  %v1042 = mul i64 %v1041, 2
  %v1043 = getelementptr inbounds float, ptr %v84, i64 %v1042
  %v1044 = icmp ult i64 2, 8
  %v1045 = select i1 %v1044, i64 2, i64 8
  %v1046 = trunc i64 %v1045 to i32
  %v1047 = insertelement <8 x i32> poison, i32 %v1046, i64 0
  %v1048 = shufflevector <8 x i32> %v1047, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1049 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1048
  %v1050 = add i64 0, 0
  %v1051 = getelementptr inbounds float, ptr %v1031, i64 %v1050
  %v1052 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1051, <8 x i1> %v1049, <8 x float> zeroinitializer)
  %v1053 = add i64 0, 0
  %v1054 = getelementptr inbounds float, ptr %v1037, i64 %v1053
  %v1055 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1054, <8 x i1> %v1049, <8 x float> zeroinitializer)
  %v1056 = fsub <8 x float> %v1052, %v1055
  %v1057 = add i64 0, 0
  %v1058 = getelementptr inbounds float, ptr %v1043, i64 %v1057
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1056, ptr align 4 %v1058, <8 x i1> %v1049)
  %v1059 = add nsw i64 %v1024, 1
  br label %b180
b182:
  %v1060 = add i64 %v7, 0
  %v1061 = sdiv i64 %v1060, 1
  %v1062 = add i64 %v2, 1
  %v1063 = mul i64 %v1061, %v2
  %v1064 = sdiv i64 %v1063, %v3
  %v1065 = mul i64 %v1064, 1
  %v1066 = icmp slt i64 %v1065, %v7
  %v1067 = select i1 %v1066, i64 %v1065, i64 %v7
  %v1068 = mul i64 %v1061, %v1062
  %v1069 = sdiv i64 %v1068, %v3
  %v1070 = mul i64 %v1069, 1
  %v1071 = icmp slt i64 %v1070, %v7
  %v1072 = select i1 %v1071, i64 %v1070, i64 %v7
  br label %b183
b183:
  %v1073 = phi i64 [ %v1067, %b182 ], [ %v1114, %b188 ]
  %v1074 = icmp slt i64 %v1073, %v1072
  br i1 %v1074, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1075 = phi i64 [ 0, %b184 ], [ %v1113, %b191 ]
  %v1076 = icmp slt i64 %v1075, 2
  br i1 %v1076, label %b187, label %b188
b187:
  %v1077 = icmp ult i64 4, 8
  %v1078 = select i1 %v1077, i64 4, i64 8
  %v1079 = trunc i64 %v1078 to i32
  %v1080 = insertelement <8 x i32> poison, i32 %v1079, i64 0
  %v1081 = shufflevector <8 x i32> %v1080, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1082 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1081
  br label %b189
b189:
  %v1083 = phi i64 [ 0, %b187 ], [ %v1106, %b190 ]
  %v1084 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v1105, %b190 ]
  %v1085 = icmp slt i64 %v1083, 4
  br i1 %v1085, label %b190, label %b191
b190:
  %v1086 = mul i64 %v1075, 4
  %v1087 = add i64 0, %v1086
  %v1088 = add i64 %v1087, %v1083
  %v1089 = getelementptr inbounds float, ptr %v20, i64 %v1088
  %v1090 = load float, ptr %v1089, align 4
  %v1091 = add i64 %v703, 0
  %v1092 = and i64 %v1091, %v202
  %v1093 = mul i64 %v1092, %v7
  %v1094 = add i64 %v1093, %v1073
  %v1095 = mul i64 %v1094, 16
  %v1096 = getelementptr inbounds float, ptr %v82, i64 %v1095
  %v1097 = add i64 0, 0
  %v1098 = mul i64 %v1083, 4
  %v1099 = add i64 %v1097, %v1098
  %v1100 = getelementptr inbounds float, ptr %v1096, i64 %v1099
  %v1101 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1100, <8 x i1> %v1082, <8 x float> zeroinitializer)
  %v1102 = insertelement <8 x float> poison, float %v1090, i64 0
  %v1103 = shufflevector <8 x float> %v1102, <8 x float> poison, <8 x i32> zeroinitializer
  %v1104 = fmul <8 x float> %v1103, %v1101
  %v1105 = fadd <8 x float> %v1084, %v1104
  %v1106 = add nsw i64 %v1083, 1
  br label %b189
b191:
  %v1107 = mul i64 %v1073, 8
  %v1108 = getelementptr inbounds float, ptr %v86, i64 %v1107
  %v1109 = mul i64 %v1075, 4
  %v1110 = add i64 0, %v1109
  %v1111 = add i64 %v1110, 0
  %v1112 = getelementptr inbounds float, ptr %v1108, i64 %v1111
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1084, ptr align 4 %v1112, <8 x i1> %v1082)
  %v1113 = add nsw i64 %v1075, 1
  br label %b186
b188:
  %v1114 = add nsw i64 %v1073, 1
  br label %b183
b185:
  %v1115 = add i64 %v7, 0
  %v1116 = sdiv i64 %v1115, 1
  %v1117 = add i64 %v2, 1
  %v1118 = mul i64 %v1116, %v2
  %v1119 = sdiv i64 %v1118, %v3
  %v1120 = mul i64 %v1119, 1
  %v1121 = icmp slt i64 %v1120, %v7
  %v1122 = select i1 %v1121, i64 %v1120, i64 %v7
  %v1123 = mul i64 %v1116, %v1117
  %v1124 = sdiv i64 %v1123, %v3
  %v1125 = mul i64 %v1124, 1
  %v1126 = icmp slt i64 %v1125, %v7
  %v1127 = select i1 %v1126, i64 %v1125, i64 %v7
  br label %b192
b192:
  %v1128 = phi i64 [ %v1122, %b185 ], [ %v1165, %b197 ]
  %v1129 = icmp slt i64 %v1128, %v1127
  br i1 %v1129, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1130 = phi i64 [ 0, %b193 ], [ %v1164, %b200 ]
  %v1131 = icmp slt i64 %v1130, 2
  br i1 %v1131, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1132 = phi i64 [ 0, %b196 ], [ %v1163, %b203 ]
  %v1133 = icmp slt i64 %v1132, 4
  br i1 %v1133, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1134 = phi i64 [ 0, %b199 ], [ %v1155, %b202 ]
  %v1135 = phi float [ 0x0000000000000000, %b199 ], [ %v1154, %b202 ]
  %v1136 = icmp slt i64 %v1134, 4
  br i1 %v1136, label %b202, label %b203
b202:
  %v1137 = add i64 %v703, 0
  %v1138 = and i64 %v1137, %v202
  %v1139 = mul i64 %v1138, %v7
  %v1140 = add i64 %v1139, %v1128
  %v1141 = mul i64 %v1140, 16
  %v1142 = getelementptr inbounds float, ptr %v82, i64 %v1141
  %v1143 = mul i64 %v1130, 4
  %v1144 = add i64 0, %v1143
  %v1145 = add i64 %v1144, %v1134
  %v1146 = getelementptr inbounds float, ptr %v20, i64 %v1145
  %v1147 = load float, ptr %v1146, align 4
  %v1148 = mul i64 %v1132, 4
  %v1149 = add i64 0, %v1148
  %v1150 = add i64 %v1149, %v1134
  %v1151 = getelementptr inbounds float, ptr %v1142, i64 %v1150
  %v1152 = load float, ptr %v1151, align 4
  %v1153 = fmul float %v1147, %v1152
  %v1154 = fadd float %v1135, %v1153
  %v1155 = add nsw i64 %v1134, 1
  br label %b201
b203:
  %v1156 = fadd float %v1135, 0x0000000000000000
  %v1157 = mul i64 %v1128, 12
  %v1158 = getelementptr inbounds float, ptr %v48, i64 %v1157
  %v1159 = mul i64 %v1130, 6
  %v1160 = add i64 2, %v1159
  %v1161 = add i64 %v1160, %v1132
  %v1162 = getelementptr inbounds float, ptr %v1158, i64 %v1161
  store float %v1156, ptr %v1162, align 4
  %v1163 = add nsw i64 %v1132, 1
  br label %b198
b200:
  %v1164 = add nsw i64 %v1130, 1
  br label %b195
b197:
  %v1165 = add nsw i64 %v1128, 1
  br label %b192
b194:
  %v1166 = add i64 %v7, 0
  %v1167 = sdiv i64 %v1166, 1
  %v1168 = add i64 %v2, 1
  %v1169 = mul i64 %v1167, %v2
  %v1170 = sdiv i64 %v1169, %v3
  %v1171 = mul i64 %v1170, 1
  %v1172 = icmp slt i64 %v1171, %v7
  %v1173 = select i1 %v1172, i64 %v1171, i64 %v7
  %v1174 = mul i64 %v1167, %v1168
  %v1175 = sdiv i64 %v1174, %v3
  %v1176 = mul i64 %v1175, 1
  %v1177 = icmp slt i64 %v1176, %v7
  %v1178 = select i1 %v1177, i64 %v1176, i64 %v7
  %v1179 = mul i64 %v1173, 8
  %v1180 = getelementptr inbounds float, ptr %v86, i64 %v1179
  %v1181 = getelementptr inbounds float, ptr %v1180, i64 0
  %v1182 = mul i64 %v1173, 4
  %v1183 = getelementptr inbounds float, ptr %v88, i64 %v1182
  %v1184 = getelementptr inbounds float, ptr %v1183, i64 0
  %v1185 = sub i64 %v1178, %v1173
  %v1186 = mul i64 %v1185, 2
  %v1187 = getelementptr inbounds float, ptr %v20, i64 0
  %v1188 = icmp sgt i64 %v1186, 0
  br i1 %v1188, label %b204, label %b205
b204:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v1186, i64 4, ptr %v1187, i64 4, ptr %v1181, i64 4, ptr %v1184, i64 2)
  br label %b205
b205:
  %v1189 = add i64 %v7, 0
  %v1190 = sdiv i64 %v1189, 1
  %v1191 = add i64 %v2, 1
  %v1192 = mul i64 %v1190, %v2
  %v1193 = sdiv i64 %v1192, %v3
  %v1194 = mul i64 %v1193, 1
  %v1195 = icmp slt i64 %v1194, %v7
  %v1196 = select i1 %v1195, i64 %v1194, i64 %v7
  %v1197 = mul i64 %v1190, %v1191
  %v1198 = sdiv i64 %v1197, %v3
  %v1199 = mul i64 %v1198, 1
  %v1200 = icmp slt i64 %v1199, %v7
  %v1201 = select i1 %v1200, i64 %v1199, i64 %v7
  br label %b206
b206:
  %v1202 = phi i64 [ %v1196, %b205 ], [ %v1231, %b211 ]
  %v1203 = icmp slt i64 %v1202, %v1201
  br i1 %v1203, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1204 = phi i64 [ 0, %b207 ], [ %v1230, %b210 ]
  %v1205 = icmp slt i64 %v1204, 4
  br i1 %v1205, label %b210, label %b211
b210:
  %v1206 = mul i64 %v1202, 8
  %v1207 = getelementptr inbounds float, ptr %v86, i64 %v1206
  %v1208 = add i64 %v703, 0
  %v1209 = and i64 %v1208, %v206
  %v1210 = mul i64 %v1209, %v7
  %v1211 = add i64 %v1210, %v1202
  %v1212 = mul i64 %v1211, 8
  %v1213 = getelementptr inbounds float, ptr %v90, i64 %v1212
  %v1214 = icmp ult i64 2, 8
  %v1215 = select i1 %v1214, i64 2, i64 8
  %v1216 = trunc i64 %v1215 to i32
  %v1217 = insertelement <8 x i32> poison, i32 %v1216, i64 0
  %v1218 = shufflevector <8 x i32> %v1217, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1219 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1218
  %v1220 = add i64 0, %v1204
  %v1221 = mul i64 0, 4
  %v1222 = add i64 %v1220, %v1221
  %v1223 = getelementptr inbounds float, ptr %v1207, i64 %v1222
  %v1224 = getelementptr float, ptr %v1223, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v1225 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1224, <8 x i1> %v1219, <8 x float> zeroinitializer)
  %v1226 = mul i64 %v1204, 2
  %v1227 = add i64 0, %v1226
  %v1228 = add i64 %v1227, 0
  %v1229 = getelementptr inbounds float, ptr %v1213, i64 %v1228
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1225, ptr align 4 %v1229, <8 x i1> %v1219)
  %v1230 = add nsw i64 %v1204, 1
  br label %b209
b211:
  %v1231 = add nsw i64 %v1202, 1
  br label %b206
b208:
  %v1232 = add i64 %v7, 0
  %v1233 = sdiv i64 %v1232, 1
  %v1234 = add i64 %v2, 1
  %v1235 = mul i64 %v1233, %v2
  %v1236 = sdiv i64 %v1235, %v3
  %v1237 = mul i64 %v1236, 1
  %v1238 = icmp slt i64 %v1237, %v7
  %v1239 = select i1 %v1238, i64 %v1237, i64 %v7
  %v1240 = mul i64 %v1233, %v1234
  %v1241 = sdiv i64 %v1240, %v3
  %v1242 = mul i64 %v1241, 1
  %v1243 = icmp slt i64 %v1242, %v7
  %v1244 = select i1 %v1243, i64 %v1242, i64 %v7
  br label %b212
b212:
  %v1245 = phi i64 [ %v1239, %b208 ], [ %v1270, %b213 ]
  %v1246 = icmp slt i64 %v1245, %v1244
  br i1 %v1246, label %b213, label %b214
b213:
  %v1247 = mul i64 %v1245, 4
  %v1248 = getelementptr inbounds float, ptr %v88, i64 %v1247
  %v1249 = add i64 %v703, 0
  %v1250 = and i64 %v1249, %v208
  %v1251 = mul i64 %v1250, %v7
  %v1252 = add i64 %v1251, %v1245
  %v1253 = mul i64 %v1252, 4
  %v1254 = getelementptr inbounds float, ptr %v92, i64 %v1253
  %v1255 = icmp ult i64 4, 8
  %v1256 = select i1 %v1255, i64 4, i64 8
  %v1257 = trunc i64 %v1256 to i32
  %v1258 = insertelement <8 x i32> poison, i32 %v1257, i64 0
  %v1259 = shufflevector <8 x i32> %v1258, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1260 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1259
  %v1261 = add i64 0, 0
  %v1262 = getelementptr inbounds float, ptr %v1248, i64 %v1261
  %v1263 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1262, <8 x i1> %v1260, <8 x float> zeroinitializer)
  %v1264 = add i64 0, 0
  %v1265 = getelementptr inbounds float, ptr %v22, i64 %v1264
  %v1266 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1265, <8 x i1> %v1260, <8 x float> zeroinitializer)
  %v1267 = fadd <8 x float> %v1263, %v1266
  %v1268 = add i64 0, 0
  %v1269 = getelementptr inbounds float, ptr %v1254, i64 %v1268
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1267, ptr align 4 %v1269, <8 x i1> %v1260)
  %v1270 = add nsw i64 %v1245, 1
  br label %b212
b214:
  %v1271 = add i64 %v7, 0
  %v1272 = sdiv i64 %v1271, 1
  %v1273 = add i64 %v2, 1
  %v1274 = mul i64 %v1272, %v2
  %v1275 = sdiv i64 %v1274, %v3
  %v1276 = mul i64 %v1275, 1
  %v1277 = icmp slt i64 %v1276, %v7
  %v1278 = select i1 %v1277, i64 %v1276, i64 %v7
  %v1279 = mul i64 %v1272, %v1273
  %v1280 = sdiv i64 %v1279, %v3
  %v1281 = mul i64 %v1280, 1
  %v1282 = icmp slt i64 %v1281, %v7
  %v1283 = select i1 %v1282, i64 %v1281, i64 %v7
  br label %b215
b215:
  %v1284 = phi i64 [ %v1278, %b214 ], [ %v1313, %b220 ]
  %v1285 = icmp slt i64 %v1284, %v1283
  br i1 %v1285, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1286 = phi i64 [ 0, %b216 ], [ %v1312, %b219 ]
  %v1287 = icmp slt i64 %v1286, 2
  br i1 %v1287, label %b219, label %b220
b219:
  %v1288 = add i64 %v703, 0
  %v1289 = and i64 %v1288, %v208
  %v1290 = mul i64 %v1289, %v7
  %v1291 = add i64 %v1290, %v1284
  %v1292 = mul i64 %v1291, 4
  %v1293 = getelementptr inbounds float, ptr %v92, i64 %v1292
  %v1294 = mul i64 %v1284, 12
  %v1295 = getelementptr inbounds float, ptr %v48, i64 %v1294
  %v1296 = icmp ult i64 2, 8
  %v1297 = select i1 %v1296, i64 2, i64 8
  %v1298 = trunc i64 %v1297 to i32
  %v1299 = insertelement <8 x i32> poison, i32 %v1298, i64 0
  %v1300 = shufflevector <8 x i32> %v1299, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1301 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1300
  %v1302 = add i64 0, %v1286
  %v1303 = mul i64 0, 2
  %v1304 = add i64 %v1302, %v1303
  %v1305 = getelementptr inbounds float, ptr %v1293, i64 %v1304
  %v1306 = getelementptr float, ptr %v1305, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1307 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1306, <8 x i1> %v1301, <8 x float> zeroinitializer)
  %v1308 = mul i64 %v1286, 6
  %v1309 = add i64 0, %v1308
  %v1310 = add i64 %v1309, 0
  %v1311 = getelementptr inbounds float, ptr %v1295, i64 %v1310
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1307, ptr align 4 %v1311, <8 x i1> %v1301)
  %v1312 = add nsw i64 %v1286, 1
  br label %b218
b220:
  %v1313 = add nsw i64 %v1284, 1
  br label %b215
b217:
  %v1314 = add i64 %v7, 0
  %v1315 = sdiv i64 %v1314, 1
  %v1316 = add i64 %v2, 1
  %v1317 = mul i64 %v1315, %v2
  %v1318 = sdiv i64 %v1317, %v3
  %v1319 = mul i64 %v1318, 1
  %v1320 = icmp slt i64 %v1319, %v7
  %v1321 = select i1 %v1320, i64 %v1319, i64 %v7
  %v1322 = mul i64 %v1315, %v1316
  %v1323 = sdiv i64 %v1322, %v3
  %v1324 = mul i64 %v1323, 1
  %v1325 = icmp slt i64 %v1324, %v7
  %v1326 = select i1 %v1325, i64 %v1324, i64 %v7
  br label %b221
b221:
  %v1327 = phi i64 [ %v1321, %b217 ], [ %v1349, %b226 ]
  %v1328 = icmp slt i64 %v1327, %v1326
  br i1 %v1328, label %b222, label %b223
b222:
  br label %b224
b224:
  %v1329 = phi i64 [ 0, %b222 ], [ %v1345, %b225 ]
  %v1330 = phi float [ 0xFFF0000000000000, %b222 ], [ %v1344, %b225 ]
  %v1331 = icmp slt i64 %v1329, 2
  br i1 %v1331, label %b225, label %b226
b225:
  %v1332 = mul i64 %v1327, 12
  %v1333 = getelementptr inbounds float, ptr %v48, i64 %v1332
  %v1334 = add i64 0, %v1329
  %v1335 = getelementptr inbounds float, ptr %v66, i64 %v1334
  %v1336 = load float, ptr %v1335, align 4
  %v1337 = mul i64 %v1329, 6
  %v1338 = add i64 0, %v1337
  %v1339 = getelementptr inbounds float, ptr %v1333, i64 %v1338
  %v1340 = load float, ptr %v1339, align 4
  %v1341 = call float @llvm.fabs.f32(float %v1340)
  %v1342 = fcmp une float %v1336, 0x0000000000000000
  %v1343 = select i1 %v1342, float %v1341, float 0xBFF0000000000000
  %v1344 = call float @llvm.maximum.f32(float %v1330, float %v1343)
  %v1345 = add nsw i64 %v1329, 1
  br label %b224
b226:
  %v1346 = mul i64 %v1327, 1
  %v1347 = getelementptr inbounds float, ptr %v94, i64 %v1346
  %v1348 = getelementptr inbounds float, ptr %v1347, i64 0
  store float %v1330, ptr %v1348, align 4
  %v1349 = add nsw i64 %v1327, 1
  br label %b221
b223:
  %v1350 = add i64 %v7, 0
  %v1351 = sdiv i64 %v1350, 1
  %v1352 = add i64 %v2, 1
  %v1353 = mul i64 %v1351, %v2
  %v1354 = sdiv i64 %v1353, %v3
  %v1355 = mul i64 %v1354, 1
  %v1356 = icmp slt i64 %v1355, %v7
  %v1357 = select i1 %v1356, i64 %v1355, i64 %v7
  %v1358 = mul i64 %v1351, %v1352
  %v1359 = sdiv i64 %v1358, %v3
  %v1360 = mul i64 %v1359, 1
  %v1361 = icmp slt i64 %v1360, %v7
  %v1362 = select i1 %v1361, i64 %v1360, i64 %v7
  br label %b227
b227:
  %v1363 = phi i64 [ %v1357, %b223 ], [ %v1395, %b232 ]
  %v1364 = icmp slt i64 %v1363, %v1362
  br i1 %v1364, label %b228, label %b229
b228:
  br label %b230
b230:
  %v1365 = phi i64 [ 0, %b228 ], [ %v1391, %b231 ]
  %v1366 = phi float [ 0x7FF0000000000000, %b228 ], [ %v1390, %b231 ]
  %v1367 = icmp slt i64 %v1365, 2
  br i1 %v1367, label %b231, label %b232
b231:
  %v1368 = mul i64 %v1363, 12
  %v1369 = getelementptr inbounds float, ptr %v48, i64 %v1368
  %v1370 = mul i64 %v1363, 1
  %v1371 = getelementptr inbounds float, ptr %v94, i64 %v1370
  %v1372 = getelementptr inbounds float, ptr %v1371, i64 0
  %v1373 = load float, ptr %v1372, align 4
  %v1374 = add i64 0, %v1365
  %v1375 = getelementptr inbounds float, ptr %v66, i64 %v1374
  %v1376 = load float, ptr %v1375, align 4
  %v1377 = mul i64 %v1365, 6
  %v1378 = add i64 0, %v1377
  %v1379 = getelementptr inbounds float, ptr %v1369, i64 %v1378
  %v1380 = load float, ptr %v1379, align 4
  %v1381 = call float @llvm.fabs.f32(float %v1380)
  %v1382 = fcmp une float %v1376, 0x0000000000000000
  %v1383 = select i1 %v1382, float %v1381, float 0xBFF0000000000000
  %v1384 = fcmp oeq float %v1383, %v1373
  %v1385 = select i1 %v1384, float 0x3FF0000000000000, float 0x0000000000000000
  %v1386 = add i64 0, %v1365
  %v1387 = sitofp i64 %v1386 to float
  %v1388 = fcmp une float %v1385, 0x0000000000000000
  %v1389 = select i1 %v1388, float %v1387, float 0x4000000000000000
  %v1390 = call float @llvm.minimum.f32(float %v1366, float %v1389)
  %v1391 = add nsw i64 %v1365, 1
  br label %b230
b232:
  %v1392 = mul i64 %v1363, 1
  %v1393 = getelementptr inbounds float, ptr %v96, i64 %v1392
  %v1394 = getelementptr inbounds float, ptr %v1393, i64 0
  store float %v1366, ptr %v1394, align 4
  %v1395 = add nsw i64 %v1363, 1
  br label %b227
b229:
  %v1396 = add i64 %v7, 0
  %v1397 = sdiv i64 %v1396, 1
  %v1398 = add i64 %v2, 1
  %v1399 = mul i64 %v1397, %v2
  %v1400 = sdiv i64 %v1399, %v3
  %v1401 = mul i64 %v1400, 1
  %v1402 = icmp slt i64 %v1401, %v7
  %v1403 = select i1 %v1402, i64 %v1401, i64 %v7
  %v1404 = mul i64 %v1397, %v1398
  %v1405 = sdiv i64 %v1404, %v3
  %v1406 = mul i64 %v1405, 1
  %v1407 = icmp slt i64 %v1406, %v7
  %v1408 = select i1 %v1407, i64 %v1406, i64 %v7
  br label %b233
b233:
  %v1409 = phi i64 [ %v1403, %b229 ], [ %v1447, %b238 ]
  %v1410 = icmp slt i64 %v1409, %v1408
  br i1 %v1410, label %b234, label %b235
b234:
  %v1411 = icmp ult i64 6, 8
  %v1412 = select i1 %v1411, i64 6, i64 8
  %v1413 = trunc i64 %v1412 to i32
  %v1414 = insertelement <8 x i32> poison, i32 %v1413, i64 0
  %v1415 = shufflevector <8 x i32> %v1414, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1416 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1415
  br label %b236
b236:
  %v1417 = phi i64 [ 0, %b234 ], [ %v1442, %b237 ]
  %v1418 = phi <8 x float> [ splat (float 0x0000000000000000), %b234 ], [ %v1441, %b237 ]
  %v1419 = icmp slt i64 %v1417, 2
  br i1 %v1419, label %b237, label %b238
b237:
  %v1420 = add i64 0, %v1417
  %v1421 = sitofp i64 %v1420 to float
  %v1422 = mul i64 %v1409, 1
  %v1423 = getelementptr inbounds float, ptr %v96, i64 %v1422
  %v1424 = getelementptr inbounds float, ptr %v1423, i64 0
  %v1425 = load float, ptr %v1424, align 4
  %v1426 = fcmp oeq float %v1421, %v1425
  %v1427 = select i1 %v1426, float 0x3FF0000000000000, float 0x0000000000000000
  %v1428 = mul i64 %v1409, 12
  %v1429 = getelementptr inbounds float, ptr %v48, i64 %v1428
  %v1430 = add i64 0, 0
  %v1431 = mul i64 %v1417, 6
  %v1432 = add i64 %v1430, %v1431
  %v1433 = getelementptr inbounds float, ptr %v1429, i64 %v1432
  %v1434 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1433, <8 x i1> %v1416, <8 x float> zeroinitializer)
  %v1435 = insertelement <8 x float> poison, float %v1427, i64 0
  %v1436 = shufflevector <8 x float> %v1435, <8 x float> poison, <8 x i32> zeroinitializer
  %v1437 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1438 = shufflevector <8 x float> %v1437, <8 x float> poison, <8 x i32> zeroinitializer
  %v1439 = fcmp une <8 x float> %v1436, splat (float 0x0000000000000000)
  %v1440 = select <8 x i1> %v1439, <8 x float> %v1434, <8 x float> %v1438
  %v1441 = fadd <8 x float> %v1418, %v1440
  %v1442 = add nsw i64 %v1417, 1
  br label %b236
b238:
  %v1443 = mul i64 %v1409, 6
  %v1444 = getelementptr inbounds float, ptr %v98, i64 %v1443
  %v1445 = add i64 0, 0
  %v1446 = getelementptr inbounds float, ptr %v1444, i64 %v1445
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1418, ptr align 4 %v1446, <8 x i1> %v1416)
  %v1447 = add nsw i64 %v1409, 1
  br label %b233
b235:
  %v1448 = add i64 %v7, 0
  %v1449 = sdiv i64 %v1448, 1
  %v1450 = add i64 %v2, 1
  %v1451 = mul i64 %v1449, %v2
  %v1452 = sdiv i64 %v1451, %v3
  %v1453 = mul i64 %v1452, 1
  %v1454 = icmp slt i64 %v1453, %v7
  %v1455 = select i1 %v1454, i64 %v1453, i64 %v7
  %v1456 = mul i64 %v1449, %v1450
  %v1457 = sdiv i64 %v1456, %v3
  %v1458 = mul i64 %v1457, 1
  %v1459 = icmp slt i64 %v1458, %v7
  %v1460 = select i1 %v1459, i64 %v1458, i64 %v7
  br label %b239
b239:
  %v1461 = phi i64 [ %v1455, %b235 ], [ %v1513, %b240 ]
  %v1462 = icmp slt i64 %v1461, %v1460
  br i1 %v1462, label %b240, label %b241
b240:
  %v1463 = getelementptr inbounds float, ptr %v70, i64 0
  %v1464 = load float, ptr %v1463, align 4
  %v1465 = mul i64 %v1461, 1
  %v1466 = getelementptr inbounds float, ptr %v96, i64 %v1465
  %v1467 = getelementptr inbounds float, ptr %v1466, i64 0
  %v1468 = load float, ptr %v1467, align 4
  %v1469 = fcmp oeq float %v1464, %v1468
  %v1470 = select i1 %v1469, float 0x3FF0000000000000, float 0x0000000000000000
  %v1471 = mul i64 %v1461, 12
  %v1472 = getelementptr inbounds float, ptr %v48, i64 %v1471
  %v1473 = getelementptr inbounds float, ptr %v1472, i64 0
  %v1474 = load float, ptr %v1473, align 4
  %v1475 = getelementptr inbounds float, ptr %v1472, i64 6
  %v1476 = load float, ptr %v1475, align 4
  %v1477 = fcmp une float %v1470, 0x0000000000000000
  %v1478 = select i1 %v1477, float %v1474, float %v1476
  %v1479 = mul i64 %v1461, 6
  %v1480 = getelementptr inbounds float, ptr %v98, i64 %v1479
  %v1481 = getelementptr inbounds float, ptr %v1480, i64 0
  %v1482 = load float, ptr %v1481, align 4
  %v1483 = mul i64 %v1461, 10
  %v1484 = getelementptr inbounds float, ptr %v50, i64 %v1483
  %v1485 = icmp ult i64 5, 8
  %v1486 = select i1 %v1485, i64 5, i64 8
  %v1487 = trunc i64 %v1486 to i32
  %v1488 = insertelement <8 x i32> poison, i32 %v1487, i64 0
  %v1489 = shufflevector <8 x i32> %v1488, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1490 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1489
  %v1491 = add i64 1, 0
  %v1492 = getelementptr inbounds float, ptr %v1472, i64 %v1491
  %v1493 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1492, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1494 = add i64 7, 0
  %v1495 = getelementptr inbounds float, ptr %v1472, i64 %v1494
  %v1496 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1495, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1497 = insertelement <8 x float> poison, float %v1470, i64 0
  %v1498 = shufflevector <8 x float> %v1497, <8 x float> poison, <8 x i32> zeroinitializer
  %v1499 = fcmp une <8 x float> %v1498, splat (float 0x0000000000000000)
  %v1500 = select <8 x i1> %v1499, <8 x float> %v1493, <8 x float> %v1496
  %v1501 = add i64 1, 0
  %v1502 = getelementptr inbounds float, ptr %v1480, i64 %v1501
  %v1503 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1502, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1504 = insertelement <8 x float> poison, float %v1482, i64 0
  %v1505 = shufflevector <8 x float> %v1504, <8 x float> poison, <8 x i32> zeroinitializer
  %v1506 = fdiv <8 x float> %v1503, %v1505
  %v1507 = insertelement <8 x float> poison, float %v1478, i64 0
  %v1508 = shufflevector <8 x float> %v1507, <8 x float> poison, <8 x i32> zeroinitializer
  %v1509 = fmul <8 x float> %v1508, %v1506
  %v1510 = fsub <8 x float> %v1500, %v1509
  %v1511 = add i64 0, 0
  %v1512 = getelementptr inbounds float, ptr %v1484, i64 %v1511
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1510, ptr align 4 %v1512, <8 x i1> %v1490)
  %v1513 = add nsw i64 %v1461, 1
  br label %b239
b241:
  %v1514 = add i64 %v7, 0
  %v1515 = sdiv i64 %v1514, 1
  %v1516 = add i64 %v2, 1
  %v1517 = mul i64 %v1515, %v2
  %v1518 = sdiv i64 %v1517, %v3
  %v1519 = mul i64 %v1518, 1
  %v1520 = icmp slt i64 %v1519, %v7
  %v1521 = select i1 %v1520, i64 %v1519, i64 %v7
  %v1522 = mul i64 %v1515, %v1516
  %v1523 = sdiv i64 %v1522, %v3
  %v1524 = mul i64 %v1523, 1
  %v1525 = icmp slt i64 %v1524, %v7
  %v1526 = select i1 %v1525, i64 %v1524, i64 %v7
  br label %b242
b242:
  %v1527 = phi i64 [ %v1521, %b241 ], [ %v1549, %b243 ]
  %v1528 = icmp slt i64 %v1527, %v1526
  br i1 %v1528, label %b243, label %b244
b243:
  %v1529 = mul i64 %v1527, 6
  %v1530 = getelementptr inbounds float, ptr %v98, i64 %v1529
  %v1531 = getelementptr inbounds float, ptr %v1530, i64 0
  %v1532 = load float, ptr %v1531, align 4
  %v1533 = mul i64 %v1527, 10
  %v1534 = getelementptr inbounds float, ptr %v50, i64 %v1533
  %v1535 = icmp ult i64 5, 8
  %v1536 = select i1 %v1535, i64 5, i64 8
  %v1537 = trunc i64 %v1536 to i32
  %v1538 = insertelement <8 x i32> poison, i32 %v1537, i64 0
  %v1539 = shufflevector <8 x i32> %v1538, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1540 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1539
  %v1541 = add i64 1, 0
  %v1542 = getelementptr inbounds float, ptr %v1530, i64 %v1541
  %v1543 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1542, <8 x i1> %v1540, <8 x float> zeroinitializer)
  %v1544 = insertelement <8 x float> poison, float %v1532, i64 0
  %v1545 = shufflevector <8 x float> %v1544, <8 x float> poison, <8 x i32> zeroinitializer
  %v1546 = fdiv <8 x float> %v1543, %v1545
  %v1547 = add i64 5, 0
  %v1548 = getelementptr inbounds float, ptr %v1534, i64 %v1547
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1546, ptr align 4 %v1548, <8 x i1> %v1540)
  %v1549 = add nsw i64 %v1527, 1
  br label %b242
b244:
  %v1550 = add i64 %v7, 0
  %v1551 = sdiv i64 %v1550, 1
  %v1552 = add i64 %v2, 1
  %v1553 = mul i64 %v1551, %v2
  %v1554 = sdiv i64 %v1553, %v3
  %v1555 = mul i64 %v1554, 1
  %v1556 = icmp slt i64 %v1555, %v7
  %v1557 = select i1 %v1556, i64 %v1555, i64 %v7
  %v1558 = mul i64 %v1551, %v1552
  %v1559 = sdiv i64 %v1558, %v3
  %v1560 = mul i64 %v1559, 1
  %v1561 = icmp slt i64 %v1560, %v7
  %v1562 = select i1 %v1561, i64 %v1560, i64 %v7
  br label %b245
b245:
  %v1563 = phi i64 [ %v1557, %b244 ], [ %v1585, %b250 ]
  %v1564 = icmp slt i64 %v1563, %v1562
  br i1 %v1564, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1565 = phi i64 [ 0, %b246 ], [ %v1581, %b249 ]
  %v1566 = phi float [ 0xFFF0000000000000, %b246 ], [ %v1580, %b249 ]
  %v1567 = icmp slt i64 %v1565, 2
  br i1 %v1567, label %b249, label %b250
b249:
  %v1568 = mul i64 %v1563, 10
  %v1569 = getelementptr inbounds float, ptr %v50, i64 %v1568
  %v1570 = add i64 0, %v1565
  %v1571 = getelementptr inbounds float, ptr %v68, i64 %v1570
  %v1572 = load float, ptr %v1571, align 4
  %v1573 = mul i64 %v1565, 5
  %v1574 = add i64 0, %v1573
  %v1575 = getelementptr inbounds float, ptr %v1569, i64 %v1574
  %v1576 = load float, ptr %v1575, align 4
  %v1577 = call float @llvm.fabs.f32(float %v1576)
  %v1578 = fcmp une float %v1572, 0x0000000000000000
  %v1579 = select i1 %v1578, float %v1577, float 0xBFF0000000000000
  %v1580 = call float @llvm.maximum.f32(float %v1566, float %v1579)
  %v1581 = add nsw i64 %v1565, 1
  br label %b248
b250:
  %v1582 = mul i64 %v1563, 1
  %v1583 = getelementptr inbounds float, ptr %v94, i64 %v1582
  %v1584 = getelementptr inbounds float, ptr %v1583, i64 0
  store float %v1566, ptr %v1584, align 4
  %v1585 = add nsw i64 %v1563, 1
  br label %b245
b247:
  %v1586 = add i64 %v7, 0
  %v1587 = sdiv i64 %v1586, 1
  %v1588 = add i64 %v2, 1
  %v1589 = mul i64 %v1587, %v2
  %v1590 = sdiv i64 %v1589, %v3
  %v1591 = mul i64 %v1590, 1
  %v1592 = icmp slt i64 %v1591, %v7
  %v1593 = select i1 %v1592, i64 %v1591, i64 %v7
  %v1594 = mul i64 %v1587, %v1588
  %v1595 = sdiv i64 %v1594, %v3
  %v1596 = mul i64 %v1595, 1
  %v1597 = icmp slt i64 %v1596, %v7
  %v1598 = select i1 %v1597, i64 %v1596, i64 %v7
  br label %b251
b251:
  %v1599 = phi i64 [ %v1593, %b247 ], [ %v1631, %b256 ]
  %v1600 = icmp slt i64 %v1599, %v1598
  br i1 %v1600, label %b252, label %b253
b252:
  br label %b254
b254:
  %v1601 = phi i64 [ 0, %b252 ], [ %v1627, %b255 ]
  %v1602 = phi float [ 0x7FF0000000000000, %b252 ], [ %v1626, %b255 ]
  %v1603 = icmp slt i64 %v1601, 2
  br i1 %v1603, label %b255, label %b256
b255:
  %v1604 = mul i64 %v1599, 10
  %v1605 = getelementptr inbounds float, ptr %v50, i64 %v1604
  %v1606 = mul i64 %v1599, 1
  %v1607 = getelementptr inbounds float, ptr %v94, i64 %v1606
  %v1608 = getelementptr inbounds float, ptr %v1607, i64 0
  %v1609 = load float, ptr %v1608, align 4
  %v1610 = add i64 0, %v1601
  %v1611 = getelementptr inbounds float, ptr %v68, i64 %v1610
  %v1612 = load float, ptr %v1611, align 4
  %v1613 = mul i64 %v1601, 5
  %v1614 = add i64 0, %v1613
  %v1615 = getelementptr inbounds float, ptr %v1605, i64 %v1614
  %v1616 = load float, ptr %v1615, align 4
  %v1617 = call float @llvm.fabs.f32(float %v1616)
  %v1618 = fcmp une float %v1612, 0x0000000000000000
  %v1619 = select i1 %v1618, float %v1617, float 0xBFF0000000000000
  %v1620 = fcmp oeq float %v1619, %v1609
  %v1621 = select i1 %v1620, float 0x3FF0000000000000, float 0x0000000000000000
  %v1622 = add i64 0, %v1601
  %v1623 = sitofp i64 %v1622 to float
  %v1624 = fcmp une float %v1621, 0x0000000000000000
  %v1625 = select i1 %v1624, float %v1623, float 0x4000000000000000
  %v1626 = call float @llvm.minimum.f32(float %v1602, float %v1625)
  %v1627 = add nsw i64 %v1601, 1
  br label %b254
b256:
  %v1628 = mul i64 %v1599, 1
  %v1629 = getelementptr inbounds float, ptr %v96, i64 %v1628
  %v1630 = getelementptr inbounds float, ptr %v1629, i64 0
  store float %v1602, ptr %v1630, align 4
  %v1631 = add nsw i64 %v1599, 1
  br label %b251
b253:
  %v1632 = add i64 %v7, 0
  %v1633 = sdiv i64 %v1632, 1
  %v1634 = add i64 %v2, 1
  %v1635 = mul i64 %v1633, %v2
  %v1636 = sdiv i64 %v1635, %v3
  %v1637 = mul i64 %v1636, 1
  %v1638 = icmp slt i64 %v1637, %v7
  %v1639 = select i1 %v1638, i64 %v1637, i64 %v7
  %v1640 = mul i64 %v1633, %v1634
  %v1641 = sdiv i64 %v1640, %v3
  %v1642 = mul i64 %v1641, 1
  %v1643 = icmp slt i64 %v1642, %v7
  %v1644 = select i1 %v1643, i64 %v1642, i64 %v7
  br label %b257
b257:
  %v1645 = phi i64 [ %v1639, %b253 ], [ %v1683, %b262 ]
  %v1646 = icmp slt i64 %v1645, %v1644
  br i1 %v1646, label %b258, label %b259
b258:
  %v1647 = icmp ult i64 5, 8
  %v1648 = select i1 %v1647, i64 5, i64 8
  %v1649 = trunc i64 %v1648 to i32
  %v1650 = insertelement <8 x i32> poison, i32 %v1649, i64 0
  %v1651 = shufflevector <8 x i32> %v1650, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1652 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1651
  br label %b260
b260:
  %v1653 = phi i64 [ 0, %b258 ], [ %v1678, %b261 ]
  %v1654 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v1677, %b261 ]
  %v1655 = icmp slt i64 %v1653, 2
  br i1 %v1655, label %b261, label %b262
b261:
  %v1656 = add i64 0, %v1653
  %v1657 = sitofp i64 %v1656 to float
  %v1658 = mul i64 %v1645, 1
  %v1659 = getelementptr inbounds float, ptr %v96, i64 %v1658
  %v1660 = getelementptr inbounds float, ptr %v1659, i64 0
  %v1661 = load float, ptr %v1660, align 4
  %v1662 = fcmp oeq float %v1657, %v1661
  %v1663 = select i1 %v1662, float 0x3FF0000000000000, float 0x0000000000000000
  %v1664 = mul i64 %v1645, 10
  %v1665 = getelementptr inbounds float, ptr %v50, i64 %v1664
  %v1666 = add i64 0, 0
  %v1667 = mul i64 %v1653, 5
  %v1668 = add i64 %v1666, %v1667
  %v1669 = getelementptr inbounds float, ptr %v1665, i64 %v1668
  %v1670 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1669, <8 x i1> %v1652, <8 x float> zeroinitializer)
  %v1671 = insertelement <8 x float> poison, float %v1663, i64 0
  %v1672 = shufflevector <8 x float> %v1671, <8 x float> poison, <8 x i32> zeroinitializer
  %v1673 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1674 = shufflevector <8 x float> %v1673, <8 x float> poison, <8 x i32> zeroinitializer
  %v1675 = fcmp une <8 x float> %v1672, splat (float 0x0000000000000000)
  %v1676 = select <8 x i1> %v1675, <8 x float> %v1670, <8 x float> %v1674
  %v1677 = fadd <8 x float> %v1654, %v1676
  %v1678 = add nsw i64 %v1653, 1
  br label %b260
b262:
  %v1679 = mul i64 %v1645, 5
  %v1680 = getelementptr inbounds float, ptr %v100, i64 %v1679
  %v1681 = add i64 0, 0
  %v1682 = getelementptr inbounds float, ptr %v1680, i64 %v1681
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1654, ptr align 4 %v1682, <8 x i1> %v1652)
  %v1683 = add nsw i64 %v1645, 1
  br label %b257
b259:
  %v1684 = add i64 %v7, 0
  %v1685 = sdiv i64 %v1684, 1
  %v1686 = add i64 %v2, 1
  %v1687 = mul i64 %v1685, %v2
  %v1688 = sdiv i64 %v1687, %v3
  %v1689 = mul i64 %v1688, 1
  %v1690 = icmp slt i64 %v1689, %v7
  %v1691 = select i1 %v1690, i64 %v1689, i64 %v7
  %v1692 = mul i64 %v1685, %v1686
  %v1693 = sdiv i64 %v1692, %v3
  %v1694 = mul i64 %v1693, 1
  %v1695 = icmp slt i64 %v1694, %v7
  %v1696 = select i1 %v1695, i64 %v1694, i64 %v7
  br label %b263
b263:
  %v1697 = phi i64 [ %v1691, %b259 ], [ %v1753, %b264 ]
  %v1698 = icmp slt i64 %v1697, %v1696
  br i1 %v1698, label %b264, label %b265
b264:
  %v1699 = getelementptr inbounds float, ptr %v70, i64 0
  %v1700 = load float, ptr %v1699, align 4
  %v1701 = mul i64 %v1697, 1
  %v1702 = getelementptr inbounds float, ptr %v96, i64 %v1701
  %v1703 = getelementptr inbounds float, ptr %v1702, i64 0
  %v1704 = load float, ptr %v1703, align 4
  %v1705 = fcmp oeq float %v1700, %v1704
  %v1706 = select i1 %v1705, float 0x3FF0000000000000, float 0x0000000000000000
  %v1707 = mul i64 %v1697, 10
  %v1708 = getelementptr inbounds float, ptr %v50, i64 %v1707
  %v1709 = getelementptr inbounds float, ptr %v1708, i64 0
  %v1710 = load float, ptr %v1709, align 4
  %v1711 = getelementptr inbounds float, ptr %v1708, i64 5
  %v1712 = load float, ptr %v1711, align 4
  %v1713 = fcmp une float %v1706, 0x0000000000000000
  %v1714 = select i1 %v1713, float %v1710, float %v1712
  %v1715 = mul i64 %v1697, 5
  %v1716 = getelementptr inbounds float, ptr %v100, i64 %v1715
  %v1717 = getelementptr inbounds float, ptr %v1716, i64 0
  %v1718 = load float, ptr %v1717, align 4
  %v1719 = add i64 %v703, 0
  %v1720 = and i64 %v1719, %v186
  %v1721 = mul i64 %v1720, %v7
  %v1722 = add i64 %v1721, %v1697
  %v1723 = mul i64 %v1722, 8
  %v1724 = getelementptr inbounds float, ptr %v52, i64 %v1723
  %v1725 = icmp ult i64 4, 8
  %v1726 = select i1 %v1725, i64 4, i64 8
  %v1727 = trunc i64 %v1726 to i32
  %v1728 = insertelement <8 x i32> poison, i32 %v1727, i64 0
  %v1729 = shufflevector <8 x i32> %v1728, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1730 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1729
  %v1731 = add i64 1, 0
  %v1732 = getelementptr inbounds float, ptr %v1708, i64 %v1731
  %v1733 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1732, <8 x i1> %v1730, <8 x float> zeroinitializer)
  %v1734 = add i64 6, 0
  %v1735 = getelementptr inbounds float, ptr %v1708, i64 %v1734
  %v1736 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1735, <8 x i1> %v1730, <8 x float> zeroinitializer)
  %v1737 = insertelement <8 x float> poison, float %v1706, i64 0
  %v1738 = shufflevector <8 x float> %v1737, <8 x float> poison, <8 x i32> zeroinitializer
  %v1739 = fcmp une <8 x float> %v1738, splat (float 0x0000000000000000)
  %v1740 = select <8 x i1> %v1739, <8 x float> %v1733, <8 x float> %v1736
  %v1741 = add i64 1, 0
  %v1742 = getelementptr inbounds float, ptr %v1716, i64 %v1741
  %v1743 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1742, <8 x i1> %v1730, <8 x float> zeroinitializer)
  %v1744 = insertelement <8 x float> poison, float %v1718, i64 0
  %v1745 = shufflevector <8 x float> %v1744, <8 x float> poison, <8 x i32> zeroinitializer
  %v1746 = fdiv <8 x float> %v1743, %v1745
  %v1747 = insertelement <8 x float> poison, float %v1714, i64 0
  %v1748 = shufflevector <8 x float> %v1747, <8 x float> poison, <8 x i32> zeroinitializer
  %v1749 = fmul <8 x float> %v1748, %v1746
  %v1750 = fsub <8 x float> %v1740, %v1749
  %v1751 = add i64 0, 0
  %v1752 = getelementptr inbounds float, ptr %v1724, i64 %v1751
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1750, ptr align 4 %v1752, <8 x i1> %v1730)
  %v1753 = add nsw i64 %v1697, 1
  br label %b263
b265:
  %v1754 = add i64 %v7, 0
  %v1755 = sdiv i64 %v1754, 1
  %v1756 = add i64 %v2, 1
  %v1757 = mul i64 %v1755, %v2
  %v1758 = sdiv i64 %v1757, %v3
  %v1759 = mul i64 %v1758, 1
  %v1760 = icmp slt i64 %v1759, %v7
  %v1761 = select i1 %v1760, i64 %v1759, i64 %v7
  %v1762 = mul i64 %v1755, %v1756
  %v1763 = sdiv i64 %v1762, %v3
  %v1764 = mul i64 %v1763, 1
  %v1765 = icmp slt i64 %v1764, %v7
  %v1766 = select i1 %v1765, i64 %v1764, i64 %v7
  br label %b266
b266:
  %v1767 = phi i64 [ %v1761, %b265 ], [ %v1793, %b267 ]
  %v1768 = icmp slt i64 %v1767, %v1766
  br i1 %v1768, label %b267, label %b268
b267:
  %v1769 = mul i64 %v1767, 5
  %v1770 = getelementptr inbounds float, ptr %v100, i64 %v1769
  %v1771 = getelementptr inbounds float, ptr %v1770, i64 0
  %v1772 = load float, ptr %v1771, align 4
  %v1773 = add i64 %v703, 0
  %v1774 = and i64 %v1773, %v186
  %v1775 = mul i64 %v1774, %v7
  %v1776 = add i64 %v1775, %v1767
  %v1777 = mul i64 %v1776, 8
  %v1778 = getelementptr inbounds float, ptr %v52, i64 %v1777
  %v1779 = icmp ult i64 4, 8
  %v1780 = select i1 %v1779, i64 4, i64 8
  %v1781 = trunc i64 %v1780 to i32
  %v1782 = insertelement <8 x i32> poison, i32 %v1781, i64 0
  %v1783 = shufflevector <8 x i32> %v1782, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1784 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1783
  %v1785 = add i64 1, 0
  %v1786 = getelementptr inbounds float, ptr %v1770, i64 %v1785
  %v1787 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1786, <8 x i1> %v1784, <8 x float> zeroinitializer)
  %v1788 = insertelement <8 x float> poison, float %v1772, i64 0
  %v1789 = shufflevector <8 x float> %v1788, <8 x float> poison, <8 x i32> zeroinitializer
  %v1790 = fdiv <8 x float> %v1787, %v1789
  %v1791 = add i64 4, 0
  %v1792 = getelementptr inbounds float, ptr %v1778, i64 %v1791
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1790, ptr align 4 %v1792, <8 x i1> %v1784)
  %v1793 = add nsw i64 %v1767, 1
  br label %b266
b268:
  %v1794 = add i64 %v7, 0
  %v1795 = sdiv i64 %v1794, 1
  %v1796 = add i64 %v2, 1
  %v1797 = mul i64 %v1795, %v2
  %v1798 = sdiv i64 %v1797, %v3
  %v1799 = mul i64 %v1798, 1
  %v1800 = icmp slt i64 %v1799, %v7
  %v1801 = select i1 %v1800, i64 %v1799, i64 %v7
  %v1802 = mul i64 %v1795, %v1796
  %v1803 = sdiv i64 %v1802, %v3
  %v1804 = mul i64 %v1803, 1
  %v1805 = icmp slt i64 %v1804, %v7
  %v1806 = select i1 %v1805, i64 %v1804, i64 %v7
  br label %b269
b269:
  %v1807 = phi i64 [ %v1801, %b268 ], [ %v1847, %b274 ]
  %v1808 = icmp slt i64 %v1807, %v1806
  br i1 %v1808, label %b270, label %b271
b270:
  %v1809 = icmp ult i64 4, 8
  %v1810 = select i1 %v1809, i64 4, i64 8
  %v1811 = trunc i64 %v1810 to i32
  %v1812 = insertelement <8 x i32> poison, i32 %v1811, i64 0
  %v1813 = shufflevector <8 x i32> %v1812, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1814 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1813
  br label %b272
b272:
  %v1815 = phi i64 [ 0, %b270 ], [ %v1842, %b273 ]
  %v1816 = phi <8 x float> [ splat (float 0x0000000000000000), %b270 ], [ %v1841, %b273 ]
  %v1817 = icmp slt i64 %v1815, 2
  br i1 %v1817, label %b273, label %b274
b273:
  %v1818 = add i64 %v703, 0
  %v1819 = and i64 %v1818, %v186
  %v1820 = mul i64 %v1819, %v7
  %v1821 = add i64 %v1820, %v1807
  %v1822 = mul i64 %v1821, 8
  %v1823 = getelementptr inbounds float, ptr %v52, i64 %v1822
  %v1824 = add i64 %v703, 0
  %v1825 = and i64 %v1824, %v204
  %v1826 = mul i64 %v1825, %v7
  %v1827 = add i64 %v1826, %v1807
  %v1828 = mul i64 %v1827, 2
  %v1829 = getelementptr inbounds float, ptr %v84, i64 %v1828
  %v1830 = add i64 0, %v1815
  %v1831 = getelementptr inbounds float, ptr %v1829, i64 %v1830
  %v1832 = load float, ptr %v1831, align 4
  %v1833 = add i64 0, 0
  %v1834 = mul i64 %v1815, 4
  %v1835 = add i64 %v1833, %v1834
  %v1836 = getelementptr inbounds float, ptr %v1823, i64 %v1835
  %v1837 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1836, <8 x i1> %v1814, <8 x float> zeroinitializer)
  %v1838 = insertelement <8 x float> poison, float %v1832, i64 0
  %v1839 = shufflevector <8 x float> %v1838, <8 x float> poison, <8 x i32> zeroinitializer
  %v1840 = fmul <8 x float> %v1837, %v1839
  %v1841 = fadd <8 x float> %v1816, %v1840
  %v1842 = add nsw i64 %v1815, 1
  br label %b272
b274:
  %v1843 = mul i64 %v1807, 4
  %v1844 = getelementptr inbounds float, ptr %v88, i64 %v1843
  %v1845 = add i64 0, 0
  %v1846 = getelementptr inbounds float, ptr %v1844, i64 %v1845
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1816, ptr align 4 %v1846, <8 x i1> %v1814)
  %v1847 = add nsw i64 %v1807, 1
  br label %b269
b271:
  %v1848 = add i64 %v7, 0
  %v1849 = sdiv i64 %v1848, 1
  %v1850 = add i64 %v2, 1
  %v1851 = mul i64 %v1849, %v2
  %v1852 = sdiv i64 %v1851, %v3
  %v1853 = mul i64 %v1852, 1
  %v1854 = icmp slt i64 %v1853, %v7
  %v1855 = select i1 %v1854, i64 %v1853, i64 %v7
  %v1856 = mul i64 %v1849, %v1850
  %v1857 = sdiv i64 %v1856, %v3
  %v1858 = mul i64 %v1857, 1
  %v1859 = icmp slt i64 %v1858, %v7
  %v1860 = select i1 %v1859, i64 %v1858, i64 %v7
  br label %b275
b275:
  %v1861 = phi i64 [ %v1855, %b271 ], [ %v1906, %b280 ]
  %v1862 = icmp slt i64 %v1861, %v1860
  br i1 %v1862, label %b276, label %b277
b276:
  br label %b278
b278:
  %v1863 = phi i64 [ 0, %b276 ], [ %v1905, %b283 ]
  %v1864 = icmp slt i64 %v1863, 4
  br i1 %v1864, label %b279, label %b280
b279:
  %v1865 = icmp ult i64 4, 8
  %v1866 = select i1 %v1865, i64 4, i64 8
  %v1867 = trunc i64 %v1866 to i32
  %v1868 = insertelement <8 x i32> poison, i32 %v1867, i64 0
  %v1869 = shufflevector <8 x i32> %v1868, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1870 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1869
  br label %b281
b281:
  %v1871 = phi i64 [ 0, %b279 ], [ %v1894, %b282 ]
  %v1872 = phi <8 x float> [ splat (float 0x0000000000000000), %b279 ], [ %v1893, %b282 ]
  %v1873 = icmp slt i64 %v1871, 2
  br i1 %v1873, label %b282, label %b283
b282:
  %v1874 = add i64 %v703, 0
  %v1875 = and i64 %v1874, %v186
  %v1876 = mul i64 %v1875, %v7
  %v1877 = add i64 %v1876, %v1861
  %v1878 = mul i64 %v1877, 8
  %v1879 = getelementptr inbounds float, ptr %v52, i64 %v1878
  %v1880 = add i64 0, %v1863
  %v1881 = mul i64 %v1871, 4
  %v1882 = add i64 %v1880, %v1881
  %v1883 = getelementptr inbounds float, ptr %v1879, i64 %v1882
  %v1884 = load float, ptr %v1883, align 4
  %v1885 = add i64 0, 0
  %v1886 = mul i64 %v1871, 4
  %v1887 = add i64 %v1885, %v1886
  %v1888 = getelementptr inbounds float, ptr %v20, i64 %v1887
  %v1889 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1888, <8 x i1> %v1870, <8 x float> zeroinitializer)
  %v1890 = insertelement <8 x float> poison, float %v1884, i64 0
  %v1891 = shufflevector <8 x float> %v1890, <8 x float> poison, <8 x i32> zeroinitializer
  %v1892 = fmul <8 x float> %v1889, %v1891
  %v1893 = fadd <8 x float> %v1872, %v1892
  %v1894 = add nsw i64 %v1871, 1
  br label %b281
b283:
  %v1895 = add i64 %v703, 0
  %v1896 = and i64 %v1895, %v198
  %v1897 = mul i64 %v1896, %v7
  %v1898 = add i64 %v1897, %v1861
  %v1899 = mul i64 %v1898, 16
  %v1900 = getelementptr inbounds float, ptr %v78, i64 %v1899
  %v1901 = mul i64 %v1863, 4
  %v1902 = add i64 0, %v1901
  %v1903 = add i64 %v1902, 0
  %v1904 = getelementptr inbounds float, ptr %v1900, i64 %v1903
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1872, ptr align 4 %v1904, <8 x i1> %v1870)
  %v1905 = add nsw i64 %v1863, 1
  br label %b278
b280:
  %v1906 = add nsw i64 %v1861, 1
  br label %b275
b277:
  %v1907 = add i64 %v7, 0
  %v1908 = sdiv i64 %v1907, 1
  %v1909 = add i64 %v2, 1
  %v1910 = mul i64 %v1908, %v2
  %v1911 = sdiv i64 %v1910, %v3
  %v1912 = mul i64 %v1911, 1
  %v1913 = icmp slt i64 %v1912, %v7
  %v1914 = select i1 %v1913, i64 %v1912, i64 %v7
  %v1915 = mul i64 %v1908, %v1909
  %v1916 = sdiv i64 %v1915, %v3
  %v1917 = mul i64 %v1916, 1
  %v1918 = icmp slt i64 %v1917, %v7
  %v1919 = select i1 %v1918, i64 %v1917, i64 %v7
  br label %b284
b284:
  %v1920 = phi i64 [ %v1914, %b277 ], [ %v1961, %b289 ]
  %v1921 = icmp slt i64 %v1920, %v1919
  br i1 %v1921, label %b285, label %b286
b285:
  br label %b287
b287:
  %v1922 = phi i64 [ 0, %b285 ], [ %v1960, %b292 ]
  %v1923 = icmp slt i64 %v1922, 4
  br i1 %v1923, label %b288, label %b289
b288:
  %v1924 = icmp ult i64 2, 8
  %v1925 = select i1 %v1924, i64 2, i64 8
  %v1926 = trunc i64 %v1925 to i32
  %v1927 = insertelement <8 x i32> poison, i32 %v1926, i64 0
  %v1928 = shufflevector <8 x i32> %v1927, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1929 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1928
  br label %b290
b290:
  %v1930 = phi i64 [ 0, %b288 ], [ %v1953, %b291 ]
  %v1931 = phi <8 x float> [ splat (float 0x0000000000000000), %b288 ], [ %v1952, %b291 ]
  %v1932 = icmp slt i64 %v1930, 2
  br i1 %v1932, label %b291, label %b292
b291:
  %v1933 = add i64 %v703, 0
  %v1934 = and i64 %v1933, %v186
  %v1935 = mul i64 %v1934, %v7
  %v1936 = add i64 %v1935, %v1920
  %v1937 = mul i64 %v1936, 8
  %v1938 = getelementptr inbounds float, ptr %v52, i64 %v1937
  %v1939 = add i64 0, %v1922
  %v1940 = mul i64 %v1930, 4
  %v1941 = add i64 %v1939, %v1940
  %v1942 = getelementptr inbounds float, ptr %v1938, i64 %v1941
  %v1943 = load float, ptr %v1942, align 4
  %v1944 = add i64 0, 0
  %v1945 = mul i64 %v1930, 2
  %v1946 = add i64 %v1944, %v1945
  %v1947 = getelementptr inbounds float, ptr %v22, i64 %v1946
  %v1948 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1947, <8 x i1> %v1929, <8 x float> zeroinitializer)
  %v1949 = insertelement <8 x float> poison, float %v1943, i64 0
  %v1950 = shufflevector <8 x float> %v1949, <8 x float> poison, <8 x i32> zeroinitializer
  %v1951 = fmul <8 x float> %v1948, %v1950
  %v1952 = fadd <8 x float> %v1931, %v1951
  %v1953 = add nsw i64 %v1930, 1
  br label %b290
b292:
  %v1954 = mul i64 %v1920, 8
  %v1955 = getelementptr inbounds float, ptr %v86, i64 %v1954
  %v1956 = mul i64 %v1922, 2
  %v1957 = add i64 0, %v1956
  %v1958 = add i64 %v1957, 0
  %v1959 = getelementptr inbounds float, ptr %v1955, i64 %v1958
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1931, ptr align 4 %v1959, <8 x i1> %v1929)
  %v1960 = add nsw i64 %v1922, 1
  br label %b287
b289:
  %v1961 = add nsw i64 %v1920, 1
  br label %b284
b286:
  %v1962 = add i64 %v7, 0
  %v1963 = sdiv i64 %v1962, 1
  %v1964 = add i64 %v2, 1
  %v1965 = mul i64 %v1963, %v2
  %v1966 = sdiv i64 %v1965, %v3
  %v1967 = mul i64 %v1966, 1
  %v1968 = icmp slt i64 %v1967, %v7
  %v1969 = select i1 %v1968, i64 %v1967, i64 %v7
  %v1970 = mul i64 %v1963, %v1964
  %v1971 = sdiv i64 %v1970, %v3
  %v1972 = mul i64 %v1971, 1
  %v1973 = icmp slt i64 %v1972, %v7
  %v1974 = select i1 %v1973, i64 %v1972, i64 %v7
  br label %b293
b293:
  %v1975 = phi i64 [ %v1969, %b286 ], [ %v2006, %b294 ]
  %v1976 = icmp slt i64 %v1975, %v1974
  br i1 %v1976, label %b294, label %b295
b294:
  %v1977 = add i64 %v703, 0
  %v1978 = and i64 %v1977, %v194
  %v1979 = mul i64 %v1978, %v7
  %v1980 = add i64 %v1979, %v1975
  %v1981 = mul i64 %v1980, 4
  %v1982 = getelementptr inbounds float, ptr %v74, i64 %v1981
  %v1983 = mul i64 %v1975, 4
  %v1984 = getelementptr inbounds float, ptr %v88, i64 %v1983
  %v1985 = add i64 %v703, 1
  %v1986 = and i64 %v1985, %v178
  %v1987 = mul i64 %v1986, %v7
  %v1988 = add i64 %v1987, %v1975
  %v1989 = mul i64 %v1988, 4
  %v1990 = getelementptr inbounds float, ptr %v26, i64 %v1989
  %v1991 = icmp ult i64 4, 8
  %v1992 = select i1 %v1991, i64 4, i64 8
  %v1993 = trunc i64 %v1992 to i32
  %v1994 = insertelement <8 x i32> poison, i32 %v1993, i64 0
  %v1995 = shufflevector <8 x i32> %v1994, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1996 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1995
  %v1997 = add i64 0, 0
  %v1998 = getelementptr inbounds float, ptr %v1982, i64 %v1997
  %v1999 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1998, <8 x i1> %v1996, <8 x float> zeroinitializer)
  %v2000 = add i64 0, 0
  %v2001 = getelementptr inbounds float, ptr %v1984, i64 %v2000
  %v2002 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2001, <8 x i1> %v1996, <8 x float> zeroinitializer)
  %v2003 = fadd <8 x float> %v1999, %v2002
  %v2004 = add i64 0, 0
  %v2005 = getelementptr inbounds float, ptr %v1990, i64 %v2004
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2003, ptr align 4 %v2005, <8 x i1> %v1996)
  %v2006 = add nsw i64 %v1975, 1
  br label %b293
b295:
  %v2007 = add i64 %v7, 0
  %v2008 = sdiv i64 %v2007, 1
  %v2009 = add i64 %v2, 1
  %v2010 = mul i64 %v2008, %v2
  %v2011 = sdiv i64 %v2010, %v3
  %v2012 = mul i64 %v2011, 1
  %v2013 = icmp slt i64 %v2012, %v7
  %v2014 = select i1 %v2013, i64 %v2012, i64 %v7
  %v2015 = mul i64 %v2008, %v2009
  %v2016 = sdiv i64 %v2015, %v3
  %v2017 = mul i64 %v2016, 1
  %v2018 = icmp slt i64 %v2017, %v7
  %v2019 = select i1 %v2018, i64 %v2017, i64 %v7
  br label %b296
b296:
  %v2020 = phi i64 [ %v2014, %b295 ], [ %v2073, %b301 ]
  %v2021 = icmp slt i64 %v2020, %v2019
  br i1 %v2021, label %b297, label %b298
b297:
  br label %b299
b299:
  %v2022 = phi i64 [ 0, %b297 ], [ %v2072, %b304 ]
  %v2023 = icmp slt i64 %v2022, 4
  br i1 %v2023, label %b300, label %b301
b300:
  %v2024 = icmp ult i64 4, 8
  %v2025 = select i1 %v2024, i64 4, i64 8
  %v2026 = trunc i64 %v2025 to i32
  %v2027 = insertelement <8 x i32> poison, i32 %v2026, i64 0
  %v2028 = shufflevector <8 x i32> %v2027, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2029 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2028
  br label %b302
b302:
  %v2030 = phi i64 [ 0, %b300 ], [ %v2065, %b303 ]
  %v2031 = phi <8 x float> [ splat (float 0x0000000000000000), %b300 ], [ %v2064, %b303 ]
  %v2032 = icmp slt i64 %v2030, 4
  br i1 %v2032, label %b303, label %b304
b303:
  %v2033 = mul i64 %v2022, 4
  %v2034 = add i64 0, %v2033
  %v2035 = add i64 %v2034, %v2030
  %v2036 = getelementptr inbounds float, ptr %v62, i64 %v2035
  %v2037 = load float, ptr %v2036, align 4
  %v2038 = add i64 %v703, 0
  %v2039 = and i64 %v2038, %v198
  %v2040 = mul i64 %v2039, %v7
  %v2041 = add i64 %v2040, %v2020
  %v2042 = mul i64 %v2041, 16
  %v2043 = getelementptr inbounds float, ptr %v78, i64 %v2042
  %v2044 = mul i64 %v2022, 4
  %v2045 = add i64 0, %v2044
  %v2046 = add i64 %v2045, %v2030
  %v2047 = getelementptr inbounds float, ptr %v2043, i64 %v2046
  %v2048 = load float, ptr %v2047, align 4
  %v2049 = fsub float %v2037, %v2048
  %v2050 = add i64 %v703, 0
  %v2051 = and i64 %v2050, %v202
  %v2052 = mul i64 %v2051, %v7
  %v2053 = add i64 %v2052, %v2020
  %v2054 = mul i64 %v2053, 16
  %v2055 = getelementptr inbounds float, ptr %v82, i64 %v2054
  %v2056 = add i64 0, 0
  %v2057 = mul i64 %v2030, 4
  %v2058 = add i64 %v2056, %v2057
  %v2059 = getelementptr inbounds float, ptr %v2055, i64 %v2058
  %v2060 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2059, <8 x i1> %v2029, <8 x float> zeroinitializer)
  %v2061 = insertelement <8 x float> poison, float %v2049, i64 0
  %v2062 = shufflevector <8 x float> %v2061, <8 x float> poison, <8 x i32> zeroinitializer
  %v2063 = fmul <8 x float> %v2062, %v2060
  %v2064 = fadd <8 x float> %v2031, %v2063
  %v2065 = add nsw i64 %v2030, 1
  br label %b302
b304:
  %v2066 = mul i64 %v2020, 16
  %v2067 = getelementptr inbounds float, ptr %v102, i64 %v2066
  %v2068 = mul i64 %v2022, 4
  %v2069 = add i64 0, %v2068
  %v2070 = add i64 %v2069, 0
  %v2071 = getelementptr inbounds float, ptr %v2067, i64 %v2070
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2031, ptr align 4 %v2071, <8 x i1> %v2029)
  %v2072 = add nsw i64 %v2022, 1
  br label %b299
b301:
  %v2073 = add nsw i64 %v2020, 1
  br label %b296
b298:
  %v2074 = add i64 %v7, 0
  %v2075 = sdiv i64 %v2074, 1
  %v2076 = add i64 %v2, 1
  %v2077 = mul i64 %v2075, %v2
  %v2078 = sdiv i64 %v2077, %v3
  %v2079 = mul i64 %v2078, 1
  %v2080 = icmp slt i64 %v2079, %v7
  %v2081 = select i1 %v2080, i64 %v2079, i64 %v7
  %v2082 = mul i64 %v2075, %v2076
  %v2083 = sdiv i64 %v2082, %v3
  %v2084 = mul i64 %v2083, 1
  %v2085 = icmp slt i64 %v2084, %v7
  %v2086 = select i1 %v2085, i64 %v2084, i64 %v7
  br label %b305
b305:
  %v2087 = phi i64 [ %v2081, %b298 ], [ %v2130, %b310 ]
  %v2088 = icmp slt i64 %v2087, %v2086
  br i1 %v2088, label %b306, label %b307
b306:
  br label %b308
b308:
  %v2089 = phi i64 [ 0, %b306 ], [ %v2129, %b313 ]
  %v2090 = icmp slt i64 %v2089, 4
  br i1 %v2090, label %b309, label %b310
b309:
  %v2091 = icmp ult i64 4, 8
  %v2092 = select i1 %v2091, i64 4, i64 8
  %v2093 = trunc i64 %v2092 to i32
  %v2094 = insertelement <8 x i32> poison, i32 %v2093, i64 0
  %v2095 = shufflevector <8 x i32> %v2094, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2096 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2095
  br label %b311
b311:
  %v2097 = phi i64 [ 0, %b309 ], [ %v2122, %b312 ]
  %v2098 = phi <8 x float> [ splat (float 0x0000000000000000), %b309 ], [ %v2121, %b312 ]
  %v2099 = icmp slt i64 %v2097, 2
  br i1 %v2099, label %b312, label %b313
b312:
  %v2100 = mul i64 %v2087, 8
  %v2101 = getelementptr inbounds float, ptr %v86, i64 %v2100
  %v2102 = mul i64 %v2089, 2
  %v2103 = add i64 0, %v2102
  %v2104 = add i64 %v2103, %v2097
  %v2105 = getelementptr inbounds float, ptr %v2101, i64 %v2104
  %v2106 = load float, ptr %v2105, align 4
  %v2107 = add i64 %v703, 0
  %v2108 = and i64 %v2107, %v186
  %v2109 = mul i64 %v2108, %v7
  %v2110 = add i64 %v2109, %v2087
  %v2111 = mul i64 %v2110, 8
  %v2112 = getelementptr inbounds float, ptr %v52, i64 %v2111
  %v2113 = add i64 0, 0
  %v2114 = mul i64 %v2097, 4
  %v2115 = add i64 %v2113, %v2114
  %v2116 = getelementptr inbounds float, ptr %v2112, i64 %v2115
  %v2117 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2116, <8 x i1> %v2096, <8 x float> zeroinitializer)
  %v2118 = insertelement <8 x float> poison, float %v2106, i64 0
  %v2119 = shufflevector <8 x float> %v2118, <8 x float> poison, <8 x i32> zeroinitializer
  %v2120 = fmul <8 x float> %v2119, %v2117
  %v2121 = fadd <8 x float> %v2098, %v2120
  %v2122 = add nsw i64 %v2097, 1
  br label %b311
b313:
  %v2123 = mul i64 %v2087, 16
  %v2124 = getelementptr inbounds float, ptr %v104, i64 %v2123
  %v2125 = mul i64 %v2089, 4
  %v2126 = add i64 0, %v2125
  %v2127 = add i64 %v2126, 0
  %v2128 = getelementptr inbounds float, ptr %v2124, i64 %v2127
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2098, ptr align 4 %v2128, <8 x i1> %v2096)
  %v2129 = add nsw i64 %v2089, 1
  br label %b308
b310:
  %v2130 = add nsw i64 %v2087, 1
  br label %b305
b307:
  %v2131 = add i64 %v7, 0
  %v2132 = sdiv i64 %v2131, 1
  %v2133 = add i64 %v2, 1
  %v2134 = mul i64 %v2132, %v2
  %v2135 = sdiv i64 %v2134, %v3
  %v2136 = mul i64 %v2135, 1
  %v2137 = icmp slt i64 %v2136, %v7
  %v2138 = select i1 %v2137, i64 %v2136, i64 %v7
  %v2139 = mul i64 %v2132, %v2133
  %v2140 = sdiv i64 %v2139, %v3
  %v2141 = mul i64 %v2140, 1
  %v2142 = icmp slt i64 %v2141, %v7
  %v2143 = select i1 %v2142, i64 %v2141, i64 %v7
  br label %b314
b314:
  %v2144 = phi i64 [ %v2138, %b307 ], [ %v2173, %b319 ]
  %v2145 = icmp slt i64 %v2144, %v2143
  br i1 %v2145, label %b315, label %b316
b315:
  br label %b317
b317:
  %v2146 = phi i64 [ 0, %b315 ], [ %v2172, %b318 ]
  %v2147 = icmp slt i64 %v2146, 2
  br i1 %v2147, label %b318, label %b319
b318:
  %v2148 = mul i64 %v2144, 8
  %v2149 = getelementptr inbounds float, ptr %v86, i64 %v2148
  %v2150 = add i64 %v703, 0
  %v2151 = and i64 %v2150, %v210
  %v2152 = mul i64 %v2151, %v7
  %v2153 = add i64 %v2152, %v2144
  %v2154 = mul i64 %v2153, 8
  %v2155 = getelementptr inbounds float, ptr %v106, i64 %v2154
  %v2156 = icmp ult i64 4, 8
  %v2157 = select i1 %v2156, i64 4, i64 8
  %v2158 = trunc i64 %v2157 to i32
  %v2159 = insertelement <8 x i32> poison, i32 %v2158, i64 0
  %v2160 = shufflevector <8 x i32> %v2159, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2161 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2160
  %v2162 = add i64 0, %v2146
  %v2163 = mul i64 0, 2
  %v2164 = add i64 %v2162, %v2163
  %v2165 = getelementptr inbounds float, ptr %v2149, i64 %v2164
  %v2166 = getelementptr float, ptr %v2165, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v2167 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2166, <8 x i1> %v2161, <8 x float> zeroinitializer)
  %v2168 = mul i64 %v2146, 4
  %v2169 = add i64 0, %v2168
  %v2170 = add i64 %v2169, 0
  %v2171 = getelementptr inbounds float, ptr %v2155, i64 %v2170
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2167, ptr align 4 %v2171, <8 x i1> %v2161)
  %v2172 = add nsw i64 %v2146, 1
  br label %b317
b319:
  %v2173 = add nsw i64 %v2144, 1
  br label %b314
b316:
  %v2174 = add i64 %v7, 0
  %v2175 = sdiv i64 %v2174, 1
  %v2176 = add i64 %v2, 1
  %v2177 = mul i64 %v2175, %v2
  %v2178 = sdiv i64 %v2177, %v3
  %v2179 = mul i64 %v2178, 1
  %v2180 = icmp slt i64 %v2179, %v7
  %v2181 = select i1 %v2180, i64 %v2179, i64 %v7
  %v2182 = mul i64 %v2175, %v2176
  %v2183 = sdiv i64 %v2182, %v3
  %v2184 = mul i64 %v2183, 1
  %v2185 = icmp slt i64 %v2184, %v7
  %v2186 = select i1 %v2185, i64 %v2184, i64 %v7
  br label %b320
b320:
  %v2187 = phi i64 [ %v2181, %b316 ], [ %v2227, %b325 ]
  %v2188 = icmp slt i64 %v2187, %v2186
  br i1 %v2188, label %b321, label %b322
b321:
  br label %b323
b323:
  %v2189 = phi i64 [ 0, %b321 ], [ %v2226, %b324 ]
  %v2190 = icmp slt i64 %v2189, 4
  br i1 %v2190, label %b324, label %b325
b324:
  %v2191 = add i64 %v703, 0
  %v2192 = and i64 %v2191, %v198
  %v2193 = mul i64 %v2192, %v7
  %v2194 = add i64 %v2193, %v2187
  %v2195 = mul i64 %v2194, 16
  %v2196 = getelementptr inbounds float, ptr %v78, i64 %v2195
  %v2197 = add i64 %v703, 0
  %v2198 = and i64 %v2197, %v212
  %v2199 = mul i64 %v2198, %v7
  %v2200 = add i64 %v2199, %v2187
  %v2201 = mul i64 %v2200, 16
  %v2202 = getelementptr inbounds float, ptr %v108, i64 %v2201
  %v2203 = icmp ult i64 4, 8
  %v2204 = select i1 %v2203, i64 4, i64 8
  %v2205 = trunc i64 %v2204 to i32
  %v2206 = insertelement <8 x i32> poison, i32 %v2205, i64 0
  %v2207 = shufflevector <8 x i32> %v2206, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2208 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2207
  %v2209 = add i64 0, %v2189
  %v2210 = mul i64 0, 4
  %v2211 = add i64 %v2209, %v2210
  %v2212 = getelementptr inbounds float, ptr %v62, i64 %v2211
  %v2213 = getelementptr float, ptr %v2212, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2214 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2213, <8 x i1> %v2208, <8 x float> zeroinitializer)
  %v2215 = add i64 0, %v2189
  %v2216 = mul i64 0, 4
  %v2217 = add i64 %v2215, %v2216
  %v2218 = getelementptr inbounds float, ptr %v2196, i64 %v2217
  %v2219 = getelementptr float, ptr %v2218, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2220 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2219, <8 x i1> %v2208, <8 x float> zeroinitializer)
  %v2221 = fsub <8 x float> %v2214, %v2220
  %v2222 = mul i64 %v2189, 4
  %v2223 = add i64 0, %v2222
  %v2224 = add i64 %v2223, 0
  %v2225 = getelementptr inbounds float, ptr %v2202, i64 %v2224
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2221, ptr align 4 %v2225, <8 x i1> %v2208)
  %v2226 = add nsw i64 %v2189, 1
  br label %b323
b325:
  %v2227 = add nsw i64 %v2187, 1
  br label %b320
b322:
  %v2228 = add i64 %v7, 0
  %v2229 = sdiv i64 %v2228, 1
  %v2230 = add i64 %v2, 1
  %v2231 = mul i64 %v2229, %v2
  %v2232 = sdiv i64 %v2231, %v3
  %v2233 = mul i64 %v2232, 1
  %v2234 = icmp slt i64 %v2233, %v7
  %v2235 = select i1 %v2234, i64 %v2233, i64 %v7
  %v2236 = mul i64 %v2229, %v2230
  %v2237 = sdiv i64 %v2236, %v3
  %v2238 = mul i64 %v2237, 1
  %v2239 = icmp slt i64 %v2238, %v7
  %v2240 = select i1 %v2239, i64 %v2238, i64 %v7
  br label %b326
b326:
  %v2241 = phi i64 [ %v2235, %b322 ], [ %v2286, %b331 ]
  %v2242 = icmp slt i64 %v2241, %v2240
  br i1 %v2242, label %b327, label %b328
b327:
  br label %b329
b329:
  %v2243 = phi i64 [ 0, %b327 ], [ %v2285, %b334 ]
  %v2244 = icmp slt i64 %v2243, 4
  br i1 %v2244, label %b330, label %b331
b330:
  br label %b332
b332:
  %v2245 = phi i64 [ 0, %b330 ], [ %v2284, %b337 ]
  %v2246 = icmp slt i64 %v2245, 4
  br i1 %v2246, label %b333, label %b334
b333:
  br label %b335
b335:
  %v2247 = phi i64 [ 0, %b333 ], [ %v2276, %b336 ]
  %v2248 = phi float [ 0x0000000000000000, %b333 ], [ %v2275, %b336 ]
  %v2249 = icmp slt i64 %v2247, 4
  br i1 %v2249, label %b336, label %b337
b336:
  %v2250 = mul i64 %v2241, 16
  %v2251 = getelementptr inbounds float, ptr %v102, i64 %v2250
  %v2252 = add i64 %v703, 0
  %v2253 = and i64 %v2252, %v198
  %v2254 = mul i64 %v2253, %v7
  %v2255 = add i64 %v2254, %v2241
  %v2256 = mul i64 %v2255, 16
  %v2257 = getelementptr inbounds float, ptr %v78, i64 %v2256
  %v2258 = mul i64 %v2243, 4
  %v2259 = add i64 0, %v2258
  %v2260 = add i64 %v2259, %v2247
  %v2261 = getelementptr inbounds float, ptr %v2251, i64 %v2260
  %v2262 = load float, ptr %v2261, align 4
  %v2263 = mul i64 %v2245, 4
  %v2264 = add i64 0, %v2263
  %v2265 = add i64 %v2264, %v2247
  %v2266 = getelementptr inbounds float, ptr %v62, i64 %v2265
  %v2267 = load float, ptr %v2266, align 4
  %v2268 = mul i64 %v2245, 4
  %v2269 = add i64 0, %v2268
  %v2270 = add i64 %v2269, %v2247
  %v2271 = getelementptr inbounds float, ptr %v2257, i64 %v2270
  %v2272 = load float, ptr %v2271, align 4
  %v2273 = fsub float %v2267, %v2272
  %v2274 = fmul float %v2262, %v2273
  %v2275 = fadd float %v2248, %v2274
  %v2276 = add nsw i64 %v2247, 1
  br label %b335
b337:
  %v2277 = fadd float %v2248, 0x0000000000000000
  %v2278 = mul i64 %v2241, 16
  %v2279 = getelementptr inbounds float, ptr %v110, i64 %v2278
  %v2280 = mul i64 %v2243, 4
  %v2281 = add i64 0, %v2280
  %v2282 = add i64 %v2281, %v2245
  %v2283 = getelementptr inbounds float, ptr %v2279, i64 %v2282
  store float %v2277, ptr %v2283, align 4
  %v2284 = add nsw i64 %v2245, 1
  br label %b332
b334:
  %v2285 = add nsw i64 %v2243, 1
  br label %b329
b331:
  %v2286 = add nsw i64 %v2241, 1
  br label %b326
b328:
  %v2287 = add i64 %v7, 0
  %v2288 = sdiv i64 %v2287, 1
  %v2289 = add i64 %v2, 1
  %v2290 = mul i64 %v2288, %v2
  %v2291 = sdiv i64 %v2290, %v3
  %v2292 = mul i64 %v2291, 1
  %v2293 = icmp slt i64 %v2292, %v7
  %v2294 = select i1 %v2293, i64 %v2292, i64 %v7
  %v2295 = mul i64 %v2288, %v2289
  %v2296 = sdiv i64 %v2295, %v3
  %v2297 = mul i64 %v2296, 1
  %v2298 = icmp slt i64 %v2297, %v7
  %v2299 = select i1 %v2298, i64 %v2297, i64 %v7
  br label %b338
b338:
  %v2300 = phi i64 [ %v2294, %b328 ], [ %v2329, %b343 ]
  %v2301 = icmp slt i64 %v2300, %v2299
  br i1 %v2301, label %b339, label %b340
b339:
  br label %b341
b341:
  %v2302 = phi i64 [ 0, %b339 ], [ %v2328, %b342 ]
  %v2303 = icmp slt i64 %v2302, 4
  br i1 %v2303, label %b342, label %b343
b342:
  %v2304 = mul i64 %v2300, 16
  %v2305 = getelementptr inbounds float, ptr %v102, i64 %v2304
  %v2306 = add i64 %v703, 0
  %v2307 = and i64 %v2306, %v214
  %v2308 = mul i64 %v2307, %v7
  %v2309 = add i64 %v2308, %v2300
  %v2310 = mul i64 %v2309, 16
  %v2311 = getelementptr inbounds float, ptr %v112, i64 %v2310
  %v2312 = icmp ult i64 4, 8
  %v2313 = select i1 %v2312, i64 4, i64 8
  %v2314 = trunc i64 %v2313 to i32
  %v2315 = insertelement <8 x i32> poison, i32 %v2314, i64 0
  %v2316 = shufflevector <8 x i32> %v2315, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2317 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2316
  %v2318 = add i64 0, %v2302
  %v2319 = mul i64 0, 4
  %v2320 = add i64 %v2318, %v2319
  %v2321 = getelementptr inbounds float, ptr %v2305, i64 %v2320
  %v2322 = getelementptr float, ptr %v2321, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2323 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2322, <8 x i1> %v2317, <8 x float> zeroinitializer)
  %v2324 = mul i64 %v2302, 4
  %v2325 = add i64 0, %v2324
  %v2326 = add i64 %v2325, 0
  %v2327 = getelementptr inbounds float, ptr %v2311, i64 %v2326
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2323, ptr align 4 %v2327, <8 x i1> %v2317)
  %v2328 = add nsw i64 %v2302, 1
  br label %b341
b343:
  %v2329 = add nsw i64 %v2300, 1
  br label %b338
b340:
  %v2330 = add i64 %v7, 0
  %v2331 = sdiv i64 %v2330, 1
  %v2332 = add i64 %v2, 1
  %v2333 = mul i64 %v2331, %v2
  %v2334 = sdiv i64 %v2333, %v3
  %v2335 = mul i64 %v2334, 1
  %v2336 = icmp slt i64 %v2335, %v7
  %v2337 = select i1 %v2336, i64 %v2335, i64 %v7
  %v2338 = mul i64 %v2331, %v2332
  %v2339 = sdiv i64 %v2338, %v3
  %v2340 = mul i64 %v2339, 1
  %v2341 = icmp slt i64 %v2340, %v7
  %v2342 = select i1 %v2341, i64 %v2340, i64 %v7
  br label %b344
b344:
  %v2343 = phi i64 [ %v2337, %b340 ], [ %v2367, %b349 ]
  %v2344 = icmp slt i64 %v2343, %v2342
  br i1 %v2344, label %b345, label %b346
b345:
  %v2345 = mul i64 %v2343, 16
  %v2346 = getelementptr inbounds float, ptr %v110, i64 %v2345
  %v2347 = mul i64 %v2343, 16
  %v2348 = getelementptr inbounds float, ptr %v104, i64 %v2347
  %v2349 = add i64 %v703, 1
  %v2350 = and i64 %v2349, %v180
  %v2351 = mul i64 %v2350, %v7
  %v2352 = add i64 %v2351, %v2343
  %v2353 = mul i64 %v2352, 16
  %v2354 = getelementptr inbounds float, ptr %v28, i64 %v2353
  br label %b347
b347:
  %v2355 = phi i64 [ 0, %b345 ], [ %v2366, %b348 ]
  %v2356 = icmp slt i64 %v2355, 16
  br i1 %v2356, label %b348, label %b349
b348:
  %v2357 = add i64 0, %v2355
  %v2358 = getelementptr inbounds float, ptr %v2346, i64 %v2357
  %v2359 = load <8 x float>, ptr %v2358, align 4
  %v2360 = add i64 0, %v2355
  %v2361 = getelementptr inbounds float, ptr %v2348, i64 %v2360
  %v2362 = load <8 x float>, ptr %v2361, align 4
  %v2363 = fadd <8 x float> %v2359, %v2362
  %v2364 = add i64 0, %v2355
  %v2365 = getelementptr inbounds float, ptr %v2354, i64 %v2364
  store <8 x float> %v2363, ptr %v2365, align 4
  %v2366 = add nsw i64 %v2355, 8
  br label %b347
b349:
  %v2367 = add nsw i64 %v2343, 1
  br label %b344
b346:
  %v2368 = add nsw i64 %v703, 1
  br label %b122
b124:
  %v2369 = icmp sgt i64 %v3, 1
  br i1 %v2369, label %b350, label %b351
b350:
  %v2370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2371 = atomicrmw add ptr %v2370, i64 1 acq_rel
  %v2372 = mul i64 %v3, 10
  br label %b352
b352:
  %v2373 = load atomic i64, ptr %v2370 acquire, align 8
  %v2374 = icmp slt i64 %v2373, %v2372
  br i1 %v2374, label %b353, label %b354
b353:
  %v2375 = call i32 @sched_yield()
  br label %b352
b354:
  br label %b351
b351:
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
  %v881 = alloca float, i64 64, align 4
  %v1015 = alloca float, i64 64, align 4
  %v2183 = alloca float, i64 64, align 4
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
  %v171 = getelementptr inbounds i64, ptr %v1, i64 5
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 6
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 12
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 13
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 14
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 17
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 18
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 26
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 27
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 29
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 36
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 37
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 38
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 39
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 40
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 41
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 42
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 45
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 46
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 53
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 54
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 56
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 57
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 61
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 64
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 65
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 66
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 67
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 72
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 73
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 74
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 75
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v236 = load ptr, ptr %v235, align 4
  %v237 = mul i64 %v2, 13824
  %v238 = add i64 %v237, 80
  %v239 = getelementptr inbounds float, ptr %v236, i64 %v238
  %v240 = getelementptr inbounds float, ptr %v236, i64 0
  %v241 = getelementptr inbounds float, ptr %v236, i64 16
  %v242 = getelementptr inbounds i64, ptr %v1, i64 4
  %v243 = load i64, ptr %v242, align 8
  %v244 = icmp eq i64 %v243, 0
  br i1 %v244, label %b0, label %b1
b0:
  %v245 = add i64 1, 0
  %v246 = sdiv i64 %v245, 1
  %v247 = add i64 %v2, 1
  %v248 = mul i64 %v246, %v2
  %v249 = sdiv i64 %v248, %v3
  %v250 = mul i64 %v249, 1
  %v251 = icmp slt i64 %v250, 1
  %v252 = select i1 %v251, i64 %v250, i64 1
  %v253 = mul i64 %v246, %v247
  %v254 = sdiv i64 %v253, %v3
  %v255 = mul i64 %v254, 1
  %v256 = icmp slt i64 %v255, 1
  %v257 = select i1 %v256, i64 %v255, i64 1
  %v258 = icmp slt i64 %v257, 1
  %v259 = select i1 %v258, i64 %v257, i64 1
  br label %b2
b2:
  %v260 = phi i64 [ %v252, %b0 ], [ %v288, %b7 ]
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b3, label %b4
b3:
  %v262 = mul i64 %v260, 16
  %v263 = mul i64 %v260, 8
  %v264 = add i64 %v262, 0
  %v265 = add i64 %v263, 0
  %v266 = getelementptr inbounds float, ptr %v240, i64 %v264
  %v267 = sub i64 4, %v265
  %v268 = icmp slt i64 %v267, 0
  %v269 = select i1 %v268, i64 0, i64 %v267
  %v270 = icmp ult i64 %v269, 8
  %v271 = select i1 %v270, i64 %v269, i64 8
  %v272 = trunc i64 %v271 to i32
  %v273 = insertelement <8 x i32> poison, i32 %v272, i64 0
  %v274 = shufflevector <8 x i32> %v273, <8 x i32> poison, <8 x i32> zeroinitializer
  %v275 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v274
  %v276 = mul i64 %v265, 1
  %v277 = add i64 0, %v276
  %v278 = getelementptr inbounds float, ptr %v20, i64 %v277
  br label %b5
b5:
  %v279 = phi i64 [ 0, %b3 ], [ %v286, %b6 ]
  %v280 = icmp slt i64 %v279, 2
  br i1 %v280, label %b6, label %b7
b6:
  %v281 = mul i64 %v279, 4
  %v282 = getelementptr inbounds float, ptr %v278, i64 %v281
  %v283 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v282, <8 x i1> %v275, <8 x float> zeroinitializer)
  %v284 = mul i64 %v279, 8
  %v285 = getelementptr inbounds float, ptr %v266, i64 %v284
  store <8 x float> %v283, ptr %v285, align 4
  %v286 = add nsw i64 %v279, 1
  br label %b5
b7:
  %v287 = add i64 %v262, 16
  %v288 = add nsw i64 %v260, 1
  br label %b2
b4:
  %v289 = add i64 1, 0
  %v290 = sdiv i64 %v289, 1
  %v291 = add i64 %v2, 1
  %v292 = mul i64 %v290, %v2
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, 1
  %v296 = select i1 %v295, i64 %v294, i64 1
  %v297 = mul i64 %v290, %v291
  %v298 = sdiv i64 %v297, %v3
  %v299 = mul i64 %v298, 1
  %v300 = icmp slt i64 %v299, 1
  %v301 = select i1 %v300, i64 %v299, i64 1
  %v302 = icmp slt i64 %v301, 1
  %v303 = select i1 %v302, i64 %v301, i64 1
  br label %b8
b8:
  %v304 = phi i64 [ %v296, %b4 ], [ %v332, %b13 ]
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b9, label %b10
b9:
  %v306 = mul i64 %v304, 32
  %v307 = mul i64 %v304, 8
  %v308 = add i64 %v306, 0
  %v309 = add i64 %v307, 0
  %v310 = getelementptr inbounds float, ptr %v241, i64 %v308
  %v311 = sub i64 4, %v309
  %v312 = icmp slt i64 %v311, 0
  %v313 = select i1 %v312, i64 0, i64 %v311
  %v314 = icmp ult i64 %v313, 8
  %v315 = select i1 %v314, i64 %v313, i64 8
  %v316 = trunc i64 %v315 to i32
  %v317 = insertelement <8 x i32> poison, i32 %v316, i64 0
  %v318 = shufflevector <8 x i32> %v317, <8 x i32> poison, <8 x i32> zeroinitializer
  %v319 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v318
  %v320 = mul i64 %v309, 1
  %v321 = add i64 0, %v320
  %v322 = getelementptr inbounds float, ptr %v14, i64 %v321
  br label %b11
b11:
  %v323 = phi i64 [ 0, %b9 ], [ %v330, %b12 ]
  %v324 = icmp slt i64 %v323, 4
  br i1 %v324, label %b12, label %b13
b12:
  %v325 = mul i64 %v323, 4
  %v326 = getelementptr inbounds float, ptr %v322, i64 %v325
  %v327 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v326, <8 x i1> %v319, <8 x float> zeroinitializer)
  %v328 = mul i64 %v323, 8
  %v329 = getelementptr inbounds float, ptr %v310, i64 %v328
  store <8 x float> %v327, ptr %v329, align 4
  %v330 = add nsw i64 %v323, 1
  br label %b11
b13:
  %v331 = add i64 %v306, 32
  %v332 = add nsw i64 %v304, 1
  br label %b8
b10:
  br label %b1
b1:
  %v333 = icmp sgt i64 %v3, 1
  br i1 %v333, label %b14, label %b15
b14:
  %v334 = getelementptr inbounds i64, ptr %v1, i64 3
  %v335 = atomicrmw add ptr %v334, i64 1 acq_rel
  %v336 = mul i64 %v3, 1
  br label %b16
b16:
  %v337 = load atomic i64, ptr %v334 acquire, align 8
  %v338 = icmp slt i64 %v337, %v336
  br i1 %v338, label %b17, label %b18
b17:
  %v339 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v340 = phi i64 [ 0, %b15 ], [ %v2120, %b254 ]
  %v341 = icmp slt i64 %v340, %v5
  br i1 %v341, label %b20, label %b21
b20:
  %v342 = sub i64 %v5, 1
  %v343 = sub i64 %v342, %v340
  %v344 = add i64 %v7, 0
  %v345 = sdiv i64 %v344, 1
  %v346 = add i64 %v2, 1
  %v347 = mul i64 %v345, %v2
  %v348 = sdiv i64 %v347, %v3
  %v349 = mul i64 %v348, 1
  %v350 = icmp slt i64 %v349, %v7
  %v351 = select i1 %v350, i64 %v349, i64 %v7
  %v352 = mul i64 %v345, %v346
  %v353 = sdiv i64 %v352, %v3
  %v354 = mul i64 %v353, 1
  %v355 = icmp slt i64 %v354, %v7
  %v356 = select i1 %v355, i64 %v354, i64 %v7
  br label %b22
b22:
  %v357 = phi i64 [ %v351, %b20 ], [ %v404, %b27 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b23, label %b24
b23:
  br label %b25
b25:
  %v359 = phi i64 [ 0, %b23 ], [ %v403, %b30 ]
  %v360 = icmp slt i64 %v359, 4
  br i1 %v360, label %b26, label %b27
b26:
  br label %b28
b28:
  %v361 = phi i64 [ 0, %b26 ], [ %v402, %b33 ]
  %v362 = icmp slt i64 %v361, 2
  br i1 %v362, label %b29, label %b30
b29:
  br label %b31
b31:
  %v363 = phi i64 [ 0, %b29 ], [ %v390, %b32 ]
  %v364 = phi float [ 0x0000000000000000, %b29 ], [ %v389, %b32 ]
  %v365 = icmp slt i64 %v363, 4
  br i1 %v365, label %b32, label %b33
b32:
  %v366 = add i64 %v343, 1
  %v367 = and i64 %v366, 1
  %v368 = mul i64 %v367, %v7
  %v369 = add i64 %v368, %v357
  %v370 = mul i64 %v369, 16
  %v371 = getelementptr inbounds float, ptr %v32, i64 %v370
  %v372 = add i64 %v343, 0
  %v373 = and i64 %v372, %v186
  %v374 = mul i64 %v373, %v7
  %v375 = add i64 %v374, %v357
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v52, i64 %v376
  %v378 = mul i64 %v359, 4
  %v379 = add i64 0, %v378
  %v380 = add i64 %v379, %v363
  %v381 = getelementptr inbounds float, ptr %v371, i64 %v380
  %v382 = load float, ptr %v381, align 4
  %v383 = mul i64 %v361, 4
  %v384 = add i64 0, %v383
  %v385 = add i64 %v384, %v363
  %v386 = getelementptr inbounds float, ptr %v377, i64 %v385
  %v387 = load float, ptr %v386, align 4
  %v388 = fmul float %v382, %v387
  %v389 = fadd float %v364, %v388
  %v390 = add nsw i64 %v363, 1
  br label %b31
b33:
  %v391 = fadd float %v364, 0x0000000000000000
  %v392 = add i64 %v343, 0
  %v393 = and i64 %v392, %v216
  %v394 = mul i64 %v393, %v7
  %v395 = add i64 %v394, %v357
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v114, i64 %v396
  %v398 = mul i64 %v359, 2
  %v399 = add i64 0, %v398
  %v400 = add i64 %v399, %v361
  %v401 = getelementptr inbounds float, ptr %v397, i64 %v400
  store float %v391, ptr %v401, align 4
  %v402 = add nsw i64 %v361, 1
  br label %b28
b30:
  %v403 = add nsw i64 %v359, 1
  br label %b25
b27:
  %v404 = add nsw i64 %v357, 1
  br label %b22
b24:
  %v405 = add i64 %v7, 0
  %v406 = sdiv i64 %v405, 1
  %v407 = add i64 %v2, 1
  %v408 = mul i64 %v406, %v2
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, %v7
  %v412 = select i1 %v411, i64 %v410, i64 %v7
  %v413 = mul i64 %v406, %v407
  %v414 = sdiv i64 %v413, %v3
  %v415 = mul i64 %v414, 1
  %v416 = icmp slt i64 %v415, %v7
  %v417 = select i1 %v416, i64 %v415, i64 %v7
  br label %b34
b34:
  %v418 = phi i64 [ %v412, %b24 ], [ %v465, %b39 ]
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b35, label %b36
b35:
  br label %b37
b37:
  %v420 = phi i64 [ 0, %b35 ], [ %v464, %b42 ]
  %v421 = icmp slt i64 %v420, 2
  br i1 %v421, label %b38, label %b39
b38:
  %v422 = icmp ult i64 4, 8
  %v423 = select i1 %v422, i64 4, i64 8
  %v424 = trunc i64 %v423 to i32
  %v425 = insertelement <8 x i32> poison, i32 %v424, i64 0
  %v426 = shufflevector <8 x i32> %v425, <8 x i32> poison, <8 x i32> zeroinitializer
  %v427 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v426
  br label %b40
b40:
  %v428 = phi i64 [ 0, %b38 ], [ %v457, %b41 ]
  %v429 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v456, %b41 ]
  %v430 = icmp slt i64 %v428, 4
  br i1 %v430, label %b41, label %b42
b41:
  %v431 = add i64 %v343, 1
  %v432 = and i64 %v431, 1
  %v433 = mul i64 %v432, %v7
  %v434 = add i64 %v433, %v418
  %v435 = mul i64 %v434, 16
  %v436 = getelementptr inbounds float, ptr %v32, i64 %v435
  %v437 = add i64 %v343, 0
  %v438 = and i64 %v437, %v210
  %v439 = mul i64 %v438, %v7
  %v440 = add i64 %v439, %v418
  %v441 = mul i64 %v440, 8
  %v442 = getelementptr inbounds float, ptr %v106, i64 %v441
  %v443 = mul i64 %v420, 4
  %v444 = add i64 0, %v443
  %v445 = add i64 %v444, %v428
  %v446 = getelementptr inbounds float, ptr %v442, i64 %v445
  %v447 = load float, ptr %v446, align 4
  %v448 = add i64 0, 0
  %v449 = mul i64 %v428, 4
  %v450 = add i64 %v448, %v449
  %v451 = getelementptr inbounds float, ptr %v436, i64 %v450
  %v452 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v451, <8 x i1> %v427, <8 x float> zeroinitializer)
  %v453 = insertelement <8 x float> poison, float %v447, i64 0
  %v454 = shufflevector <8 x float> %v453, <8 x float> poison, <8 x i32> zeroinitializer
  %v455 = fmul <8 x float> %v452, %v454
  %v456 = fadd <8 x float> %v429, %v455
  %v457 = add nsw i64 %v428, 1
  br label %b40
b42:
  %v458 = mul i64 %v418, 8
  %v459 = getelementptr inbounds float, ptr %v116, i64 %v458
  %v460 = mul i64 %v420, 4
  %v461 = add i64 0, %v460
  %v462 = add i64 %v461, 0
  %v463 = getelementptr inbounds float, ptr %v459, i64 %v462
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v429, ptr align 4 %v463, <8 x i1> %v427)
  %v464 = add nsw i64 %v420, 1
  br label %b37
b39:
  %v465 = add nsw i64 %v418, 1
  br label %b34
b36:
  %v466 = add i64 %v7, 0
  %v467 = sdiv i64 %v466, 1
  %v468 = add i64 %v2, 1
  %v469 = mul i64 %v467, %v2
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v7
  %v473 = select i1 %v472, i64 %v471, i64 %v7
  %v474 = mul i64 %v467, %v468
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, %v7
  %v478 = select i1 %v477, i64 %v476, i64 %v7
  br label %b43
b43:
  %v479 = phi i64 [ %v473, %b36 ], [ %v522, %b48 ]
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b44, label %b45
b44:
  br label %b46
b46:
  %v481 = phi i64 [ 0, %b44 ], [ %v521, %b51 ]
  %v482 = icmp slt i64 %v481, 4
  br i1 %v482, label %b47, label %b48
b47:
  br label %b49
b49:
  %v483 = phi i64 [ 0, %b47 ], [ %v520, %b54 ]
  %v484 = icmp slt i64 %v483, 4
  br i1 %v484, label %b50, label %b51
b50:
  br label %b52
b52:
  %v485 = phi i64 [ 0, %b50 ], [ %v512, %b53 ]
  %v486 = phi float [ 0x0000000000000000, %b50 ], [ %v511, %b53 ]
  %v487 = icmp slt i64 %v485, 4
  br i1 %v487, label %b53, label %b54
b53:
  %v488 = add i64 %v343, 1
  %v489 = and i64 %v488, 1
  %v490 = mul i64 %v489, %v7
  %v491 = add i64 %v490, %v479
  %v492 = mul i64 %v491, 16
  %v493 = getelementptr inbounds float, ptr %v32, i64 %v492
  %v494 = add i64 %v343, 0
  %v495 = and i64 %v494, %v212
  %v496 = mul i64 %v495, %v7
  %v497 = add i64 %v496, %v479
  %v498 = mul i64 %v497, 16
  %v499 = getelementptr inbounds float, ptr %v108, i64 %v498
  %v500 = mul i64 %v481, 4
  %v501 = add i64 0, %v500
  %v502 = add i64 %v501, %v485
  %v503 = getelementptr inbounds float, ptr %v493, i64 %v502
  %v504 = load float, ptr %v503, align 4
  %v505 = mul i64 %v483, 4
  %v506 = add i64 0, %v505
  %v507 = add i64 %v506, %v485
  %v508 = getelementptr inbounds float, ptr %v499, i64 %v507
  %v509 = load float, ptr %v508, align 4
  %v510 = fmul float %v504, %v509
  %v511 = fadd float %v486, %v510
  %v512 = add nsw i64 %v485, 1
  br label %b52
b54:
  %v513 = fadd float %v486, 0x0000000000000000
  %v514 = mul i64 %v479, 16
  %v515 = getelementptr inbounds float, ptr %v118, i64 %v514
  %v516 = mul i64 %v481, 4
  %v517 = add i64 0, %v516
  %v518 = add i64 %v517, %v483
  %v519 = getelementptr inbounds float, ptr %v515, i64 %v518
  store float %v513, ptr %v519, align 4
  %v520 = add nsw i64 %v483, 1
  br label %b49
b51:
  %v521 = add nsw i64 %v481, 1
  br label %b46
b48:
  %v522 = add nsw i64 %v479, 1
  br label %b43
b45:
  %v523 = add i64 %v7, 0
  %v524 = sdiv i64 %v523, 1
  %v525 = add i64 %v2, 1
  %v526 = mul i64 %v524, %v2
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, %v7
  %v530 = select i1 %v529, i64 %v528, i64 %v7
  %v531 = mul i64 %v524, %v525
  %v532 = sdiv i64 %v531, %v3
  %v533 = mul i64 %v532, 1
  %v534 = icmp slt i64 %v533, %v7
  %v535 = select i1 %v534, i64 %v533, i64 %v7
  br label %b55
b55:
  %v536 = phi i64 [ %v530, %b45 ], [ %v583, %b60 ]
  %v537 = icmp slt i64 %v536, %v535
  br i1 %v537, label %b56, label %b57
b56:
  br label %b58
b58:
  %v538 = phi i64 [ 0, %b56 ], [ %v582, %b63 ]
  %v539 = icmp slt i64 %v538, 4
  br i1 %v539, label %b59, label %b60
b59:
  %v540 = icmp ult i64 4, 8
  %v541 = select i1 %v540, i64 4, i64 8
  %v542 = trunc i64 %v541 to i32
  %v543 = insertelement <8 x i32> poison, i32 %v542, i64 0
  %v544 = shufflevector <8 x i32> %v543, <8 x i32> poison, <8 x i32> zeroinitializer
  %v545 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v544
  br label %b61
b61:
  %v546 = phi i64 [ 0, %b59 ], [ %v575, %b62 ]
  %v547 = phi <8 x float> [ splat (float 0x0000000000000000), %b59 ], [ %v574, %b62 ]
  %v548 = icmp slt i64 %v546, 4
  br i1 %v548, label %b62, label %b63
b62:
  %v549 = add i64 %v343, 1
  %v550 = and i64 %v549, 1
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v536
  %v553 = mul i64 %v552, 16
  %v554 = getelementptr inbounds float, ptr %v32, i64 %v553
  %v555 = add i64 %v343, 0
  %v556 = and i64 %v555, %v214
  %v557 = mul i64 %v556, %v7
  %v558 = add i64 %v557, %v536
  %v559 = mul i64 %v558, 16
  %v560 = getelementptr inbounds float, ptr %v112, i64 %v559
  %v561 = mul i64 %v538, 4
  %v562 = add i64 0, %v561
  %v563 = add i64 %v562, %v546
  %v564 = getelementptr inbounds float, ptr %v560, i64 %v563
  %v565 = load float, ptr %v564, align 4
  %v566 = add i64 0, 0
  %v567 = mul i64 %v546, 4
  %v568 = add i64 %v566, %v567
  %v569 = getelementptr inbounds float, ptr %v554, i64 %v568
  %v570 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v569, <8 x i1> %v545, <8 x float> zeroinitializer)
  %v571 = insertelement <8 x float> poison, float %v565, i64 0
  %v572 = shufflevector <8 x float> %v571, <8 x float> poison, <8 x i32> zeroinitializer
  %v573 = fmul <8 x float> %v570, %v572
  %v574 = fadd <8 x float> %v547, %v573
  %v575 = add nsw i64 %v546, 1
  br label %b61
b63:
  %v576 = mul i64 %v536, 16
  %v577 = getelementptr inbounds float, ptr %v120, i64 %v576
  %v578 = mul i64 %v538, 4
  %v579 = add i64 0, %v578
  %v580 = add i64 %v579, 0
  %v581 = getelementptr inbounds float, ptr %v577, i64 %v580
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v547, ptr align 4 %v581, <8 x i1> %v545)
  %v582 = add nsw i64 %v538, 1
  br label %b58
b60:
  %v583 = add nsw i64 %v536, 1
  br label %b55
b57:
  %v584 = add i64 %v7, 0
  %v585 = sdiv i64 %v584, 1
  %v586 = add i64 %v2, 1
  %v587 = mul i64 %v585, %v2
  %v588 = sdiv i64 %v587, %v3
  %v589 = mul i64 %v588, 1
  %v590 = icmp slt i64 %v589, %v7
  %v591 = select i1 %v590, i64 %v589, i64 %v7
  %v592 = mul i64 %v585, %v586
  %v593 = sdiv i64 %v592, %v3
  %v594 = mul i64 %v593, 1
  %v595 = icmp slt i64 %v594, %v7
  %v596 = select i1 %v595, i64 %v594, i64 %v7
  br label %b64
b64:
  %v597 = phi i64 [ %v591, %b57 ], [ %v647, %b69 ]
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b65, label %b66
b65:
  br label %b67
b67:
  %v599 = phi i64 [ 0, %b65 ], [ %v646, %b72 ]
  %v600 = icmp slt i64 %v599, 2
  br i1 %v600, label %b68, label %b69
b68:
  br label %b70
b70:
  %v601 = phi i64 [ 0, %b68 ], [ %v636, %b71 ]
  %v602 = phi float [ 0x0000000000000000, %b68 ], [ %v635, %b71 ]
  %v603 = icmp slt i64 %v601, 4
  br i1 %v603, label %b71, label %b72
b71:
  %v604 = add i64 %v343, 1
  %v605 = and i64 %v604, 1
  %v606 = mul i64 %v605, %v7
  %v607 = add i64 %v606, %v597
  %v608 = mul i64 %v607, 4
  %v609 = getelementptr inbounds float, ptr %v30, i64 %v608
  %v610 = add i64 %v343, 0
  %v611 = and i64 %v610, %v176
  %v612 = mul i64 %v611, %v7
  %v613 = add i64 %v612, %v597
  %v614 = mul i64 %v613, 4
  %v615 = getelementptr inbounds float, ptr %v24, i64 %v614
  %v616 = add i64 %v343, 0
  %v617 = and i64 %v616, %v186
  %v618 = mul i64 %v617, %v7
  %v619 = add i64 %v618, %v597
  %v620 = mul i64 %v619, 8
  %v621 = getelementptr inbounds float, ptr %v52, i64 %v620
  %v622 = add i64 0, %v601
  %v623 = getelementptr inbounds float, ptr %v609, i64 %v622
  %v624 = load float, ptr %v623, align 4
  %v625 = add i64 0, %v601
  %v626 = getelementptr inbounds float, ptr %v615, i64 %v625
  %v627 = load float, ptr %v626, align 4
  %v628 = fadd float %v624, %v627
  %v629 = mul i64 %v599, 4
  %v630 = add i64 0, %v629
  %v631 = add i64 %v630, %v601
  %v632 = getelementptr inbounds float, ptr %v621, i64 %v631
  %v633 = load float, ptr %v632, align 4
  %v634 = fmul float %v628, %v633
  %v635 = fadd float %v602, %v634
  %v636 = add nsw i64 %v601, 1
  br label %b70
b72:
  %v637 = fadd float %v602, 0x0000000000000000
  %v638 = add i64 %v343, 0
  %v639 = and i64 %v638, %v182
  %v640 = mul i64 %v639, %v7
  %v641 = add i64 %v640, %v597
  %v642 = mul i64 %v641, 2
  %v643 = getelementptr inbounds float, ptr %v34, i64 %v642
  %v644 = add i64 0, %v599
  %v645 = getelementptr inbounds float, ptr %v643, i64 %v644
  store float %v637, ptr %v645, align 4
  %v646 = add nsw i64 %v599, 1
  br label %b67
b69:
  %v647 = add nsw i64 %v597, 1
  br label %b64
b66:
  %v648 = add i64 %v7, 0
  %v649 = sdiv i64 %v648, 1
  %v650 = add i64 %v2, 1
  %v651 = mul i64 %v649, %v2
  %v652 = sdiv i64 %v651, %v3
  %v653 = mul i64 %v652, 1
  %v654 = icmp slt i64 %v653, %v7
  %v655 = select i1 %v654, i64 %v653, i64 %v7
  %v656 = mul i64 %v649, %v650
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 1
  %v659 = icmp slt i64 %v658, %v7
  %v660 = select i1 %v659, i64 %v658, i64 %v7
  %v661 = add i64 %v343, 0
  %v662 = and i64 %v661, %v216
  %v663 = mul i64 %v662, %v7
  %v664 = add i64 %v663, %v655
  %v665 = mul i64 %v664, 8
  %v666 = getelementptr inbounds float, ptr %v114, i64 %v665
  %v667 = getelementptr inbounds float, ptr %v666, i64 0
  %v668 = add i64 %v343, 0
  %v669 = and i64 %v668, %v218
  %v670 = mul i64 %v669, %v7
  %v671 = add i64 %v670, %v655
  %v672 = mul i64 %v671, 8
  %v673 = getelementptr inbounds float, ptr %v122, i64 %v672
  %v674 = getelementptr inbounds float, ptr %v673, i64 0
  %v675 = sub i64 %v660, %v655
  %v676 = mul i64 %v675, 4
  %v677 = getelementptr inbounds float, ptr %v22, i64 0
  %v678 = icmp sgt i64 %v676, 0
  br i1 %v678, label %b73, label %b74
b73:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v676, i64 2, ptr %v677, i64 2, ptr %v667, i64 2, ptr %v674, i64 2)
  br label %b74
b74:
  %v679 = add i64 %v7, 0
  %v680 = sdiv i64 %v679, 1
  %v681 = add i64 %v2, 1
  %v682 = mul i64 %v680, %v2
  %v683 = sdiv i64 %v682, %v3
  %v684 = mul i64 %v683, 1
  %v685 = icmp slt i64 %v684, %v7
  %v686 = select i1 %v685, i64 %v684, i64 %v7
  %v687 = mul i64 %v680, %v681
  %v688 = sdiv i64 %v687, %v3
  %v689 = mul i64 %v688, 1
  %v690 = icmp slt i64 %v689, %v7
  %v691 = select i1 %v690, i64 %v689, i64 %v7
  br label %b75
b75:
  %v692 = phi i64 [ %v686, %b74 ], [ %v731, %b80 ]
  %v693 = icmp slt i64 %v692, %v691
  br i1 %v693, label %b76, label %b77
b76:
  br label %b78
b78:
  %v694 = phi i64 [ 0, %b76 ], [ %v730, %b83 ]
  %v695 = icmp slt i64 %v694, 4
  br i1 %v695, label %b79, label %b80
b79:
  br label %b81
b81:
  %v696 = phi i64 [ 0, %b79 ], [ %v729, %b86 ]
  %v697 = icmp slt i64 %v696, 4
  br i1 %v697, label %b82, label %b83
b82:
  br label %b84
b84:
  %v698 = phi i64 [ 0, %b82 ], [ %v721, %b85 ]
  %v699 = phi float [ 0x0000000000000000, %b82 ], [ %v720, %b85 ]
  %v700 = icmp slt i64 %v698, 4
  br i1 %v700, label %b85, label %b86
b85:
  %v701 = mul i64 %v692, 16
  %v702 = getelementptr inbounds float, ptr %v118, i64 %v701
  %v703 = add i64 %v343, 0
  %v704 = and i64 %v703, %v202
  %v705 = mul i64 %v704, %v7
  %v706 = add i64 %v705, %v692
  %v707 = mul i64 %v706, 16
  %v708 = getelementptr inbounds float, ptr %v82, i64 %v707
  %v709 = mul i64 %v694, 4
  %v710 = add i64 0, %v709
  %v711 = add i64 %v710, %v698
  %v712 = getelementptr inbounds float, ptr %v702, i64 %v711
  %v713 = load float, ptr %v712, align 4
  %v714 = mul i64 %v696, 4
  %v715 = add i64 0, %v714
  %v716 = add i64 %v715, %v698
  %v717 = getelementptr inbounds float, ptr %v708, i64 %v716
  %v718 = load float, ptr %v717, align 4
  %v719 = fmul float %v713, %v718
  %v720 = fadd float %v699, %v719
  %v721 = add nsw i64 %v698, 1
  br label %b84
b86:
  %v722 = fadd float %v699, 0x0000000000000000
  %v723 = mul i64 %v692, 16
  %v724 = getelementptr inbounds float, ptr %v124, i64 %v723
  %v725 = mul i64 %v694, 4
  %v726 = add i64 0, %v725
  %v727 = add i64 %v726, %v696
  %v728 = getelementptr inbounds float, ptr %v724, i64 %v727
  store float %v722, ptr %v728, align 4
  %v729 = add nsw i64 %v696, 1
  br label %b81
b83:
  %v730 = add nsw i64 %v694, 1
  br label %b78
b80:
  %v731 = add nsw i64 %v692, 1
  br label %b75
b77:
  %v732 = add i64 %v7, 0
  %v733 = sdiv i64 %v732, 1
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, %v7
  %v739 = select i1 %v738, i64 %v737, i64 %v7
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v7
  %v744 = select i1 %v743, i64 %v742, i64 %v7
  br label %b87
b87:
  %v745 = phi i64 [ %v739, %b77 ], [ %v788, %b92 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b88, label %b89
b88:
  br label %b90
b90:
  %v747 = phi i64 [ 0, %b88 ], [ %v787, %b95 ]
  %v748 = icmp slt i64 %v747, 4
  br i1 %v748, label %b91, label %b92
b91:
  %v749 = icmp ult i64 4, 8
  %v750 = select i1 %v749, i64 4, i64 8
  %v751 = trunc i64 %v750 to i32
  %v752 = insertelement <8 x i32> poison, i32 %v751, i64 0
  %v753 = shufflevector <8 x i32> %v752, <8 x i32> poison, <8 x i32> zeroinitializer
  %v754 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v753
  br label %b93
b93:
  %v755 = phi i64 [ 0, %b91 ], [ %v780, %b94 ]
  %v756 = phi <8 x float> [ splat (float 0x0000000000000000), %b91 ], [ %v779, %b94 ]
  %v757 = icmp slt i64 %v755, 4
  br i1 %v757, label %b94, label %b95
b94:
  %v758 = mul i64 %v745, 16
  %v759 = getelementptr inbounds float, ptr %v118, i64 %v758
  %v760 = add i64 %v343, 0
  %v761 = and i64 %v760, %v212
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v745
  %v764 = mul i64 %v763, 16
  %v765 = getelementptr inbounds float, ptr %v108, i64 %v764
  %v766 = mul i64 %v747, 4
  %v767 = add i64 0, %v766
  %v768 = add i64 %v767, %v755
  %v769 = getelementptr inbounds float, ptr %v765, i64 %v768
  %v770 = load float, ptr %v769, align 4
  %v771 = add i64 0, 0
  %v772 = mul i64 %v755, 4
  %v773 = add i64 %v771, %v772
  %v774 = getelementptr inbounds float, ptr %v759, i64 %v773
  %v775 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v774, <8 x i1> %v754, <8 x float> zeroinitializer)
  %v776 = insertelement <8 x float> poison, float %v770, i64 0
  %v777 = shufflevector <8 x float> %v776, <8 x float> poison, <8 x i32> zeroinitializer
  %v778 = fmul <8 x float> %v775, %v777
  %v779 = fadd <8 x float> %v756, %v778
  %v780 = add nsw i64 %v755, 1
  br label %b93
b95:
  %v781 = mul i64 %v745, 16
  %v782 = getelementptr inbounds float, ptr %v126, i64 %v781
  %v783 = mul i64 %v747, 4
  %v784 = add i64 0, %v783
  %v785 = add i64 %v784, 0
  %v786 = getelementptr inbounds float, ptr %v782, i64 %v785
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v756, ptr align 4 %v786, <8 x i1> %v754)
  %v787 = add nsw i64 %v747, 1
  br label %b90
b92:
  %v788 = add nsw i64 %v745, 1
  br label %b87
b89:
  %v789 = add i64 %v7, 0
  %v790 = sdiv i64 %v789, 1
  %v791 = add i64 %v2, 1
  %v792 = mul i64 %v790, %v2
  %v793 = sdiv i64 %v792, %v3
  %v794 = mul i64 %v793, 1
  %v795 = icmp slt i64 %v794, %v7
  %v796 = select i1 %v795, i64 %v794, i64 %v7
  %v797 = mul i64 %v790, %v791
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 1
  %v800 = icmp slt i64 %v799, %v7
  %v801 = select i1 %v800, i64 %v799, i64 %v7
  br label %b96
b96:
  %v802 = phi i64 [ %v796, %b89 ], [ %v828, %b97 ]
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b97, label %b98
b97:
  %v804 = add i64 %v343, 0
  %v805 = and i64 %v804, %v182
  %v806 = mul i64 %v805, %v7
  %v807 = add i64 %v806, %v802
  %v808 = mul i64 %v807, 2
  %v809 = getelementptr inbounds float, ptr %v34, i64 %v808
  %v810 = add i64 %v343, 0
  %v811 = and i64 %v810, %v220
  %v812 = mul i64 %v811, %v7
  %v813 = add i64 %v812, %v802
  %v814 = mul i64 %v813, 2
  %v815 = getelementptr inbounds float, ptr %v128, i64 %v814
  %v816 = icmp ult i64 2, 8
  %v817 = select i1 %v816, i64 2, i64 8
  %v818 = trunc i64 %v817 to i32
  %v819 = insertelement <8 x i32> poison, i32 %v818, i64 0
  %v820 = shufflevector <8 x i32> %v819, <8 x i32> poison, <8 x i32> zeroinitializer
  %v821 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v820
  %v822 = add i64 0, 0
  %v823 = getelementptr inbounds float, ptr %v809, i64 %v822
  %v824 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v823, <8 x i1> %v821, <8 x float> zeroinitializer)
  %v825 = fneg <8 x float> %v824
  %v826 = add i64 0, 0
  %v827 = getelementptr inbounds float, ptr %v815, i64 %v826
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v825, ptr align 4 %v827, <8 x i1> %v821)
  %v828 = add nsw i64 %v802, 1
  br label %b96
b98:
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
  br label %b99
b99:
  %v842 = phi i64 [ %v836, %b98 ], [ %v880, %b104 ]
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b100, label %b101
b100:
  br label %b102
b102:
  %v844 = phi i64 [ 0, %b100 ], [ %v879, %b103 ]
  %v845 = icmp slt i64 %v844, 4
  br i1 %v845, label %b103, label %b104
b103:
  %v846 = mul i64 %v842, 16
  %v847 = getelementptr inbounds float, ptr %v120, i64 %v846
  %v848 = mul i64 %v842, 16
  %v849 = getelementptr inbounds float, ptr %v124, i64 %v848
  %v850 = add i64 %v343, 0
  %v851 = and i64 %v850, %v222
  %v852 = mul i64 %v851, %v7
  %v853 = add i64 %v852, %v842
  %v854 = mul i64 %v853, 16
  %v855 = getelementptr inbounds float, ptr %v130, i64 %v854
  %v856 = icmp ult i64 4, 8
  %v857 = select i1 %v856, i64 4, i64 8
  %v858 = trunc i64 %v857 to i32
  %v859 = insertelement <8 x i32> poison, i32 %v858, i64 0
  %v860 = shufflevector <8 x i32> %v859, <8 x i32> poison, <8 x i32> zeroinitializer
  %v861 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v860
  %v862 = add i64 0, %v844
  %v863 = mul i64 0, 4
  %v864 = add i64 %v862, %v863
  %v865 = getelementptr inbounds float, ptr %v847, i64 %v864
  %v866 = getelementptr float, ptr %v865, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v867 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v866, <8 x i1> %v861, <8 x float> zeroinitializer)
  %v868 = mul i64 %v844, 4
  %v869 = add i64 0, %v868
  %v870 = add i64 %v869, 0
  %v871 = getelementptr inbounds float, ptr %v849, i64 %v870
  %v872 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v871, <8 x i1> %v861, <8 x float> zeroinitializer)
  %v873 = fadd <8 x float> %v867, %v872
  %v874 = fneg <8 x float> %v873
  %v875 = mul i64 %v844, 4
  %v876 = add i64 0, %v875
  %v877 = add i64 %v876, 0
  %v878 = getelementptr inbounds float, ptr %v855, i64 %v877
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v874, ptr align 4 %v878, <8 x i1> %v861)
  %v879 = add nsw i64 %v844, 1
  br label %b102
b104:
  %v880 = add nsw i64 %v842, 1
  br label %b99
b101:
  %v882 = add i64 %v7, 0
  %v883 = sdiv i64 %v882, 1
  %v884 = add i64 %v2, 1
  %v885 = mul i64 %v883, %v2
  %v886 = sdiv i64 %v885, %v3
  %v887 = mul i64 %v886, 1
  %v888 = icmp slt i64 %v887, %v7
  %v889 = select i1 %v888, i64 %v887, i64 %v7
  %v890 = mul i64 %v883, %v884
  %v891 = sdiv i64 %v890, %v3
  %v892 = mul i64 %v891, 1
  %v893 = icmp slt i64 %v892, %v7
  %v894 = select i1 %v893, i64 %v892, i64 %v7
  br label %b105
b105:
  %v895 = phi i64 [ %v889, %b101 ], [ %v983, %b110 ]
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b106, label %b107
b106:
  %v897 = add i64 %v895, 96
  %v898 = icmp slt i64 %v897, %v894
  %v899 = select i1 %v898, i64 %v897, i64 %v894
  br label %b108
b108:
  %v900 = phi i64 [ 0, %b106 ], [ %v982, %b113 ]
  %v901 = icmp slt i64 %v900, 1
  br i1 %v901, label %b109, label %b110
b109:
  %v902 = sub i64 %v899, %v895
  %v903 = sub i64 8, 1
  %v904 = add i64 %v902, %v903
  %v905 = sdiv i64 %v904, 8
  br label %b111
b111:
  %v906 = phi i64 [ 0, %b109 ], [ %v981, %b118 ]
  %v907 = icmp slt i64 %v906, %v905
  br i1 %v907, label %b112, label %b113
b112:
  %v908 = mul i64 %v902, %v906
  %v909 = sdiv i64 %v908, %v905
  %v910 = add i64 %v895, %v909
  %v911 = add i64 %v906, 1
  %v912 = mul i64 %v902, %v911
  %v913 = sdiv i64 %v912, %v905
  %v914 = add i64 %v895, %v913
  %v915 = mul i64 %v900, 16
  %v916 = getelementptr inbounds float, ptr %v240, i64 %v915
  %v917 = sub i64 %v914, %v910
  %v918 = add i64 %v343, 0
  %v919 = and i64 %v918, %v220
  %v920 = mul i64 %v919, %v7
  %v921 = add i64 %v920, %v910
  %v922 = mul i64 %v921, 2
  %v923 = getelementptr inbounds float, ptr %v128, i64 %v922
  %v924 = getelementptr inbounds float, ptr %v923, i64 0
  %v925 = sub i64 %v917, 1
  %v926 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v925
  %v927 = load ptr, ptr %v926, align 4
  %v928 = icmp sgt i64 %v917, 0
  br i1 %v928, label %b114, label %b115
b114:
  call void %v927(ptr %v924, i64 2, ptr %v916, i64 2, ptr %v881)
  br label %b115
b115:
  %v929 = add i64 %v915, 16
  br label %b116
b116:
  %v930 = phi i64 [ %v910, %b115 ], [ %v980, %b121 ]
  %v931 = icmp slt i64 %v930, %v914
  br i1 %v931, label %b117, label %b118
b117:
  %v932 = sub i64 %v930, %v910
  %v933 = mul i64 %v932, 8
  %v934 = getelementptr inbounds float, ptr %v881, i64 %v933
  %v935 = add i64 %v343, 1
  %v936 = and i64 %v935, 1
  %v937 = mul i64 %v936, %v7
  %v938 = add i64 %v937, %v930
  %v939 = mul i64 %v938, 4
  %v940 = getelementptr inbounds float, ptr %v30, i64 %v939
  %v941 = add i64 %v343, 0
  %v942 = and i64 %v941, %v176
  %v943 = mul i64 %v942, %v7
  %v944 = add i64 %v943, %v930
  %v945 = mul i64 %v944, 4
  %v946 = getelementptr inbounds float, ptr %v24, i64 %v945
  %v947 = add i64 %v343, 0
  %v948 = and i64 %v947, %v224
  %v949 = mul i64 %v948, %v7
  %v950 = add i64 %v949, %v930
  %v951 = mul i64 %v950, 4
  %v952 = getelementptr inbounds float, ptr %v132, i64 %v951
  br label %b119
b119:
  %v953 = phi i64 [ 0, %b117 ], [ %v979, %b123 ]
  %v954 = icmp slt i64 %v953, 1
  br i1 %v954, label %b120, label %b121
b120:
  %v955 = mul i64 %v900, 1
  %v956 = add i64 %v955, %v953
  %v957 = mul i64 %v956, 8
  %v958 = icmp eq i64 %v957, 0
  br i1 %v958, label %b122, label %b123
b122:
  %v959 = icmp ult i64 4, 8
  %v960 = select i1 %v959, i64 4, i64 8
  %v961 = trunc i64 %v960 to i32
  %v962 = insertelement <8 x i32> poison, i32 %v961, i64 0
  %v963 = shufflevector <8 x i32> %v962, <8 x i32> poison, <8 x i32> zeroinitializer
  %v964 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v963
  %v965 = add i64 0, %v953
  %v966 = mul i64 %v965, 8
  %v967 = getelementptr inbounds float, ptr %v934, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = add i64 0, %v957
  %v970 = getelementptr inbounds float, ptr %v940, i64 %v969
  %v971 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v970, <8 x i1> %v964, <8 x float> zeroinitializer)
  %v972 = add i64 0, %v957
  %v973 = getelementptr inbounds float, ptr %v946, i64 %v972
  %v974 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v973, <8 x i1> %v964, <8 x float> zeroinitializer)
  %v975 = fadd <8 x float> %v971, %v974
  %v976 = fadd <8 x float> %v975, %v968
  %v977 = add i64 0, %v957
  %v978 = getelementptr inbounds float, ptr %v952, i64 %v977
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v976, ptr align 4 %v978, <8 x i1> %v964)
  br label %b123
b123:
  %v979 = add nsw i64 %v953, 1
  br label %b119
b121:
  %v980 = add nsw i64 %v930, 1
  br label %b116
b118:
  %v981 = add nsw i64 %v906, 1
  br label %b111
b113:
  %v982 = add nsw i64 %v900, 1
  br label %b108
b110:
  %v983 = add nsw i64 %v895, 96
  br label %b105
b107:
  %v984 = add i64 %v7, 0
  %v985 = sdiv i64 %v984, 1
  %v986 = add i64 %v2, 1
  %v987 = mul i64 %v985, %v2
  %v988 = sdiv i64 %v987, %v3
  %v989 = mul i64 %v988, 1
  %v990 = icmp slt i64 %v989, %v7
  %v991 = select i1 %v990, i64 %v989, i64 %v7
  %v992 = mul i64 %v985, %v986
  %v993 = sdiv i64 %v992, %v3
  %v994 = mul i64 %v993, 1
  %v995 = icmp slt i64 %v994, %v7
  %v996 = select i1 %v995, i64 %v994, i64 %v7
  %v997 = add i64 %v343, 0
  %v998 = and i64 %v997, %v222
  %v999 = mul i64 %v998, %v7
  %v1000 = add i64 %v999, %v991
  %v1001 = mul i64 %v1000, 16
  %v1002 = getelementptr inbounds float, ptr %v130, i64 %v1001
  %v1003 = getelementptr inbounds float, ptr %v1002, i64 0
  %v1004 = add i64 %v343, 0
  %v1005 = and i64 %v1004, %v226
  %v1006 = mul i64 %v1005, %v7
  %v1007 = add i64 %v1006, %v991
  %v1008 = mul i64 %v1007, 8
  %v1009 = getelementptr inbounds float, ptr %v134, i64 %v1008
  %v1010 = getelementptr inbounds float, ptr %v1009, i64 0
  %v1011 = sub i64 %v996, %v991
  %v1012 = mul i64 %v1011, 4
  %v1013 = getelementptr inbounds float, ptr %v20, i64 0
  %v1014 = icmp sgt i64 %v1012, 0
  br i1 %v1014, label %b124, label %b125
b124:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v1012, i64 4, ptr %v1013, i64 4, ptr %v1003, i64 4, ptr %v1010, i64 2)
  br label %b125
b125:
  %v1016 = add i64 %v7, 0
  %v1017 = sdiv i64 %v1016, 1
  %v1018 = add i64 %v2, 1
  %v1019 = mul i64 %v1017, %v2
  %v1020 = sdiv i64 %v1019, %v3
  %v1021 = mul i64 %v1020, 1
  %v1022 = icmp slt i64 %v1021, %v7
  %v1023 = select i1 %v1022, i64 %v1021, i64 %v7
  %v1024 = mul i64 %v1017, %v1018
  %v1025 = sdiv i64 %v1024, %v3
  %v1026 = mul i64 %v1025, 1
  %v1027 = icmp slt i64 %v1026, %v7
  %v1028 = select i1 %v1027, i64 %v1026, i64 %v7
  br label %b126
b126:
  %v1029 = phi i64 [ %v1023, %b125 ], [ %v1097, %b131 ]
  %v1030 = icmp slt i64 %v1029, %v1028
  br i1 %v1030, label %b127, label %b128
b127:
  %v1031 = add i64 %v1029, 96
  %v1032 = icmp slt i64 %v1031, %v1028
  %v1033 = select i1 %v1032, i64 %v1031, i64 %v1028
  br label %b129
b129:
  %v1034 = phi i64 [ 0, %b127 ], [ %v1096, %b134 ]
  %v1035 = icmp slt i64 %v1034, 1
  br i1 %v1035, label %b130, label %b131
b130:
  %v1036 = sub i64 %v1033, %v1029
  %v1037 = sub i64 8, 1
  %v1038 = add i64 %v1036, %v1037
  %v1039 = sdiv i64 %v1038, 8
  br label %b132
b132:
  %v1040 = phi i64 [ 0, %b130 ], [ %v1095, %b139 ]
  %v1041 = icmp slt i64 %v1040, %v1039
  br i1 %v1041, label %b133, label %b134
b133:
  %v1042 = mul i64 %v1036, %v1040
  %v1043 = sdiv i64 %v1042, %v1039
  %v1044 = add i64 %v1029, %v1043
  %v1045 = add i64 %v1040, 1
  %v1046 = mul i64 %v1036, %v1045
  %v1047 = sdiv i64 %v1046, %v1039
  %v1048 = add i64 %v1029, %v1047
  %v1049 = mul i64 %v1034, 32
  %v1050 = getelementptr inbounds float, ptr %v241, i64 %v1049
  %v1051 = sub i64 %v1048, %v1044
  %v1052 = add i64 %v343, 0
  %v1053 = and i64 %v1052, %v224
  %v1054 = mul i64 %v1053, %v7
  %v1055 = add i64 %v1054, %v1044
  %v1056 = mul i64 %v1055, 4
  %v1057 = getelementptr inbounds float, ptr %v132, i64 %v1056
  %v1058 = getelementptr inbounds float, ptr %v1057, i64 0
  %v1059 = sub i64 %v1051, 1
  %v1060 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1059
  %v1061 = load ptr, ptr %v1060, align 4
  %v1062 = icmp sgt i64 %v1051, 0
  br i1 %v1062, label %b135, label %b136
b135:
  call void %v1061(ptr %v1058, i64 4, ptr %v1050, i64 4, ptr %v1015)
  br label %b136
b136:
  %v1063 = add i64 %v1049, 32
  br label %b137
b137:
  %v1064 = phi i64 [ %v1044, %b136 ], [ %v1094, %b142 ]
  %v1065 = icmp slt i64 %v1064, %v1048
  br i1 %v1065, label %b138, label %b139
b138:
  %v1066 = sub i64 %v1064, %v1044
  %v1067 = mul i64 %v1066, 8
  %v1068 = getelementptr inbounds float, ptr %v1015, i64 %v1067
  %v1069 = add i64 %v343, 0
  %v1070 = and i64 %v1069, 1
  %v1071 = mul i64 %v1070, %v7
  %v1072 = add i64 %v1071, %v1064
  %v1073 = mul i64 %v1072, 4
  %v1074 = getelementptr inbounds float, ptr %v30, i64 %v1073
  br label %b140
b140:
  %v1075 = phi i64 [ 0, %b138 ], [ %v1093, %b144 ]
  %v1076 = icmp slt i64 %v1075, 1
  br i1 %v1076, label %b141, label %b142
b141:
  %v1077 = mul i64 %v1034, 1
  %v1078 = add i64 %v1077, %v1075
  %v1079 = mul i64 %v1078, 8
  %v1080 = icmp eq i64 %v1079, 0
  br i1 %v1080, label %b143, label %b144
b143:
  %v1081 = icmp ult i64 4, 8
  %v1082 = select i1 %v1081, i64 4, i64 8
  %v1083 = trunc i64 %v1082 to i32
  %v1084 = insertelement <8 x i32> poison, i32 %v1083, i64 0
  %v1085 = shufflevector <8 x i32> %v1084, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1086 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1085
  %v1087 = add i64 0, %v1075
  %v1088 = mul i64 %v1087, 8
  %v1089 = getelementptr inbounds float, ptr %v1068, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = add i64 0, %v1079
  %v1092 = getelementptr inbounds float, ptr %v1074, i64 %v1091
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1090, ptr align 4 %v1092, <8 x i1> %v1086)
  br label %b144
b144:
  %v1093 = add nsw i64 %v1075, 1
  br label %b140
b142:
  %v1094 = add nsw i64 %v1064, 1
  br label %b137
b139:
  %v1095 = add nsw i64 %v1040, 1
  br label %b132
b134:
  %v1096 = add nsw i64 %v1034, 1
  br label %b129
b131:
  %v1097 = add nsw i64 %v1029, 96
  br label %b126
b128:
  %v1098 = add i64 %v7, 0
  %v1099 = sdiv i64 %v1098, 1
  %v1100 = add i64 %v2, 1
  %v1101 = mul i64 %v1099, %v2
  %v1102 = sdiv i64 %v1101, %v3
  %v1103 = mul i64 %v1102, 1
  %v1104 = icmp slt i64 %v1103, %v7
  %v1105 = select i1 %v1104, i64 %v1103, i64 %v7
  %v1106 = mul i64 %v1099, %v1100
  %v1107 = sdiv i64 %v1106, %v3
  %v1108 = mul i64 %v1107, 1
  %v1109 = icmp slt i64 %v1108, %v7
  %v1110 = select i1 %v1109, i64 %v1108, i64 %v7
  br label %b145
b145:
  %v1111 = phi i64 [ %v1105, %b128 ], [ %v1197, %b150 ]
  %v1112 = icmp slt i64 %v1111, %v1110
  br i1 %v1112, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1113 = phi i64 [ 0, %b146 ], [ %v1196, %b149 ]
  %v1114 = icmp slt i64 %v1113, 2
  br i1 %v1114, label %b149, label %b150
b149:
  %v1115 = mul i64 %v1111, 8
  %v1116 = getelementptr inbounds float, ptr %v116, i64 %v1115
  %v1117 = add i64 %v343, 1
  %v1118 = and i64 %v1117, 1
  %v1119 = mul i64 %v1118, %v7
  %v1120 = add i64 %v1119, %v1111
  %v1121 = mul i64 %v1120, 4
  %v1122 = getelementptr inbounds float, ptr %v30, i64 %v1121
  %v1123 = add i64 %v343, 0
  %v1124 = and i64 %v1123, %v176
  %v1125 = mul i64 %v1124, %v7
  %v1126 = add i64 %v1125, %v1111
  %v1127 = mul i64 %v1126, 4
  %v1128 = getelementptr inbounds float, ptr %v24, i64 %v1127
  %v1129 = add i64 %v343, 0
  %v1130 = and i64 %v1129, %v204
  %v1131 = mul i64 %v1130, %v7
  %v1132 = add i64 %v1131, %v1111
  %v1133 = mul i64 %v1132, 2
  %v1134 = getelementptr inbounds float, ptr %v84, i64 %v1133
  %v1135 = add i64 0, %v1113
  %v1136 = getelementptr inbounds float, ptr %v1134, i64 %v1135
  %v1137 = load float, ptr %v1136, align 4
  %v1138 = add i64 %v343, 0
  %v1139 = and i64 %v1138, %v218
  %v1140 = mul i64 %v1139, %v7
  %v1141 = add i64 %v1140, %v1111
  %v1142 = mul i64 %v1141, 8
  %v1143 = getelementptr inbounds float, ptr %v122, i64 %v1142
  %v1144 = add i64 %v343, 0
  %v1145 = and i64 %v1144, %v226
  %v1146 = mul i64 %v1145, %v7
  %v1147 = add i64 %v1146, %v1111
  %v1148 = mul i64 %v1147, 8
  %v1149 = getelementptr inbounds float, ptr %v134, i64 %v1148
  %v1150 = add i64 %v343, 0
  %v1151 = and i64 %v1150, %v188
  %v1152 = mul i64 %v1151, %v7
  %v1153 = add i64 %v1152, %v1111
  %v1154 = mul i64 %v1153, 12
  %v1155 = getelementptr inbounds float, ptr %v54, i64 %v1154
  %v1156 = icmp ult i64 4, 8
  %v1157 = select i1 %v1156, i64 4, i64 8
  %v1158 = trunc i64 %v1157 to i32
  %v1159 = insertelement <8 x i32> poison, i32 %v1158, i64 0
  %v1160 = shufflevector <8 x i32> %v1159, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1161 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1160
  %v1162 = mul i64 %v1113, 4
  %v1163 = add i64 0, %v1162
  %v1164 = add i64 %v1163, 0
  %v1165 = getelementptr inbounds float, ptr %v1116, i64 %v1164
  %v1166 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1165, <8 x i1> %v1161, <8 x float> zeroinitializer)
  %v1167 = add i64 0, 0
  %v1168 = getelementptr inbounds float, ptr %v1122, i64 %v1167
  %v1169 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1168, <8 x i1> %v1161, <8 x float> zeroinitializer)
  %v1170 = add i64 0, 0
  %v1171 = getelementptr inbounds float, ptr %v1128, i64 %v1170
  %v1172 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1171, <8 x i1> %v1161, <8 x float> zeroinitializer)
  %v1173 = fadd <8 x float> %v1169, %v1172
  %v1174 = insertelement <8 x float> poison, float %v1137, i64 0
  %v1175 = shufflevector <8 x float> %v1174, <8 x float> poison, <8 x i32> zeroinitializer
  %v1176 = fmul <8 x float> %v1173, %v1175
  %v1177 = add i64 0, %v1113
  %v1178 = mul i64 0, 2
  %v1179 = add i64 %v1177, %v1178
  %v1180 = getelementptr inbounds float, ptr %v1143, i64 %v1179
  %v1181 = getelementptr float, ptr %v1180, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1182 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1181, <8 x i1> %v1161, <8 x float> zeroinitializer)
  %v1183 = add i64 0, %v1113
  %v1184 = mul i64 0, 2
  %v1185 = add i64 %v1183, %v1184
  %v1186 = getelementptr inbounds float, ptr %v1149, i64 %v1185
  %v1187 = getelementptr float, ptr %v1186, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1188 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1187, <8 x i1> %v1161, <8 x float> zeroinitializer)
  %v1189 = fadd <8 x float> %v1182, %v1188
  %v1190 = fadd <8 x float> %v1176, %v1189
  %v1191 = fadd <8 x float> %v1166, %v1190
  %v1192 = mul i64 %v1113, 6
  %v1193 = add i64 2, %v1192
  %v1194 = add i64 %v1193, 0
  %v1195 = getelementptr inbounds float, ptr %v1155, i64 %v1194
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1191, ptr align 4 %v1195, <8 x i1> %v1161)
  %v1196 = add nsw i64 %v1113, 1
  br label %b148
b150:
  %v1197 = add nsw i64 %v1111, 1
  br label %b145
b147:
  %v1198 = add i64 %v7, 0
  %v1199 = sdiv i64 %v1198, 1
  %v1200 = add i64 %v2, 1
  %v1201 = mul i64 %v1199, %v2
  %v1202 = sdiv i64 %v1201, %v3
  %v1203 = mul i64 %v1202, 1
  %v1204 = icmp slt i64 %v1203, %v7
  %v1205 = select i1 %v1204, i64 %v1203, i64 %v7
  %v1206 = mul i64 %v1199, %v1200
  %v1207 = sdiv i64 %v1206, %v3
  %v1208 = mul i64 %v1207, 1
  %v1209 = icmp slt i64 %v1208, %v7
  %v1210 = select i1 %v1209, i64 %v1208, i64 %v7
  br label %b151
b151:
  %v1211 = phi i64 [ %v1205, %b147 ], [ %v1243, %b156 ]
  %v1212 = icmp slt i64 %v1211, %v1210
  br i1 %v1212, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1213 = phi i64 [ 0, %b152 ], [ %v1242, %b155 ]
  %v1214 = icmp slt i64 %v1213, 2
  br i1 %v1214, label %b155, label %b156
b155:
  %v1215 = add i64 %v343, 0
  %v1216 = and i64 %v1215, %v208
  %v1217 = mul i64 %v1216, %v7
  %v1218 = add i64 %v1217, %v1211
  %v1219 = mul i64 %v1218, 4
  %v1220 = getelementptr inbounds float, ptr %v92, i64 %v1219
  %v1221 = add i64 %v343, 0
  %v1222 = and i64 %v1221, %v188
  %v1223 = mul i64 %v1222, %v7
  %v1224 = add i64 %v1223, %v1211
  %v1225 = mul i64 %v1224, 12
  %v1226 = getelementptr inbounds float, ptr %v54, i64 %v1225
  %v1227 = icmp ult i64 2, 8
  %v1228 = select i1 %v1227, i64 2, i64 8
  %v1229 = trunc i64 %v1228 to i32
  %v1230 = insertelement <8 x i32> poison, i32 %v1229, i64 0
  %v1231 = shufflevector <8 x i32> %v1230, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1232 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1231
  %v1233 = mul i64 %v1213, 2
  %v1234 = add i64 0, %v1233
  %v1235 = add i64 %v1234, 0
  %v1236 = getelementptr inbounds float, ptr %v1220, i64 %v1235
  %v1237 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1236, <8 x i1> %v1232, <8 x float> zeroinitializer)
  %v1238 = mul i64 %v1213, 6
  %v1239 = add i64 0, %v1238
  %v1240 = add i64 %v1239, 0
  %v1241 = getelementptr inbounds float, ptr %v1226, i64 %v1240
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1237, ptr align 4 %v1241, <8 x i1> %v1232)
  %v1242 = add nsw i64 %v1213, 1
  br label %b154
b156:
  %v1243 = add nsw i64 %v1211, 1
  br label %b151
b153:
  %v1244 = add i64 %v7, 0
  %v1245 = sdiv i64 %v1244, 1
  %v1246 = add i64 %v2, 1
  %v1247 = mul i64 %v1245, %v2
  %v1248 = sdiv i64 %v1247, %v3
  %v1249 = mul i64 %v1248, 1
  %v1250 = icmp slt i64 %v1249, %v7
  %v1251 = select i1 %v1250, i64 %v1249, i64 %v7
  %v1252 = mul i64 %v1245, %v1246
  %v1253 = sdiv i64 %v1252, %v3
  %v1254 = mul i64 %v1253, 1
  %v1255 = icmp slt i64 %v1254, %v7
  %v1256 = select i1 %v1255, i64 %v1254, i64 %v7
  br label %b157
b157:
  %v1257 = phi i64 [ %v1251, %b153 ], [ %v1283, %b162 ]
  %v1258 = icmp slt i64 %v1257, %v1256
  br i1 %v1258, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1259 = phi i64 [ 0, %b158 ], [ %v1279, %b161 ]
  %v1260 = phi float [ 0xFFF0000000000000, %b158 ], [ %v1278, %b161 ]
  %v1261 = icmp slt i64 %v1259, 2
  br i1 %v1261, label %b161, label %b162
b161:
  %v1262 = add i64 %v343, 0
  %v1263 = and i64 %v1262, %v188
  %v1264 = mul i64 %v1263, %v7
  %v1265 = add i64 %v1264, %v1257
  %v1266 = mul i64 %v1265, 12
  %v1267 = getelementptr inbounds float, ptr %v54, i64 %v1266
  %v1268 = add i64 0, %v1259
  %v1269 = getelementptr inbounds float, ptr %v66, i64 %v1268
  %v1270 = load float, ptr %v1269, align 4
  %v1271 = mul i64 %v1259, 6
  %v1272 = add i64 0, %v1271
  %v1273 = getelementptr inbounds float, ptr %v1267, i64 %v1272
  %v1274 = load float, ptr %v1273, align 4
  %v1275 = call float @llvm.fabs.f32(float %v1274)
  %v1276 = fcmp une float %v1270, 0x0000000000000000
  %v1277 = select i1 %v1276, float %v1275, float 0xBFF0000000000000
  %v1278 = call float @llvm.maximum.f32(float %v1260, float %v1277)
  %v1279 = add nsw i64 %v1259, 1
  br label %b160
b162:
  %v1280 = mul i64 %v1257, 1
  %v1281 = getelementptr inbounds float, ptr %v136, i64 %v1280
  %v1282 = getelementptr inbounds float, ptr %v1281, i64 0
  store float %v1260, ptr %v1282, align 4
  %v1283 = add nsw i64 %v1257, 1
  br label %b157
b159:
  %v1284 = add i64 %v7, 0
  %v1285 = sdiv i64 %v1284, 1
  %v1286 = add i64 %v2, 1
  %v1287 = mul i64 %v1285, %v2
  %v1288 = sdiv i64 %v1287, %v3
  %v1289 = mul i64 %v1288, 1
  %v1290 = icmp slt i64 %v1289, %v7
  %v1291 = select i1 %v1290, i64 %v1289, i64 %v7
  %v1292 = mul i64 %v1285, %v1286
  %v1293 = sdiv i64 %v1292, %v3
  %v1294 = mul i64 %v1293, 1
  %v1295 = icmp slt i64 %v1294, %v7
  %v1296 = select i1 %v1295, i64 %v1294, i64 %v7
  br label %b163
b163:
  %v1297 = phi i64 [ %v1291, %b159 ], [ %v1333, %b168 ]
  %v1298 = icmp slt i64 %v1297, %v1296
  br i1 %v1298, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1299 = phi i64 [ 0, %b164 ], [ %v1329, %b167 ]
  %v1300 = phi float [ 0x7FF0000000000000, %b164 ], [ %v1328, %b167 ]
  %v1301 = icmp slt i64 %v1299, 2
  br i1 %v1301, label %b167, label %b168
b167:
  %v1302 = add i64 %v343, 0
  %v1303 = and i64 %v1302, %v188
  %v1304 = mul i64 %v1303, %v7
  %v1305 = add i64 %v1304, %v1297
  %v1306 = mul i64 %v1305, 12
  %v1307 = getelementptr inbounds float, ptr %v54, i64 %v1306
  %v1308 = mul i64 %v1297, 1
  %v1309 = getelementptr inbounds float, ptr %v136, i64 %v1308
  %v1310 = getelementptr inbounds float, ptr %v1309, i64 0
  %v1311 = load float, ptr %v1310, align 4
  %v1312 = add i64 0, %v1299
  %v1313 = getelementptr inbounds float, ptr %v66, i64 %v1312
  %v1314 = load float, ptr %v1313, align 4
  %v1315 = mul i64 %v1299, 6
  %v1316 = add i64 0, %v1315
  %v1317 = getelementptr inbounds float, ptr %v1307, i64 %v1316
  %v1318 = load float, ptr %v1317, align 4
  %v1319 = call float @llvm.fabs.f32(float %v1318)
  %v1320 = fcmp une float %v1314, 0x0000000000000000
  %v1321 = select i1 %v1320, float %v1319, float 0xBFF0000000000000
  %v1322 = fcmp oeq float %v1321, %v1311
  %v1323 = select i1 %v1322, float 0x3FF0000000000000, float 0x0000000000000000
  %v1324 = add i64 0, %v1299
  %v1325 = sitofp i64 %v1324 to float
  %v1326 = fcmp une float %v1323, 0x0000000000000000
  %v1327 = select i1 %v1326, float %v1325, float 0x4000000000000000
  %v1328 = call float @llvm.minimum.f32(float %v1300, float %v1327)
  %v1329 = add nsw i64 %v1299, 1
  br label %b166
b168:
  %v1330 = mul i64 %v1297, 1
  %v1331 = getelementptr inbounds float, ptr %v138, i64 %v1330
  %v1332 = getelementptr inbounds float, ptr %v1331, i64 0
  store float %v1300, ptr %v1332, align 4
  %v1333 = add nsw i64 %v1297, 1
  br label %b163
b165:
  %v1334 = add i64 %v7, 0
  %v1335 = sdiv i64 %v1334, 1
  %v1336 = add i64 %v2, 1
  %v1337 = mul i64 %v1335, %v2
  %v1338 = sdiv i64 %v1337, %v3
  %v1339 = mul i64 %v1338, 1
  %v1340 = icmp slt i64 %v1339, %v7
  %v1341 = select i1 %v1340, i64 %v1339, i64 %v7
  %v1342 = mul i64 %v1335, %v1336
  %v1343 = sdiv i64 %v1342, %v3
  %v1344 = mul i64 %v1343, 1
  %v1345 = icmp slt i64 %v1344, %v7
  %v1346 = select i1 %v1345, i64 %v1344, i64 %v7
  br label %b169
b169:
  %v1347 = phi i64 [ %v1341, %b165 ], [ %v1389, %b174 ]
  %v1348 = icmp slt i64 %v1347, %v1346
  br i1 %v1348, label %b170, label %b171
b170:
  %v1349 = icmp ult i64 6, 8
  %v1350 = select i1 %v1349, i64 6, i64 8
  %v1351 = trunc i64 %v1350 to i32
  %v1352 = insertelement <8 x i32> poison, i32 %v1351, i64 0
  %v1353 = shufflevector <8 x i32> %v1352, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1354 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1353
  br label %b172
b172:
  %v1355 = phi i64 [ 0, %b170 ], [ %v1384, %b173 ]
  %v1356 = phi <8 x float> [ splat (float 0x0000000000000000), %b170 ], [ %v1383, %b173 ]
  %v1357 = icmp slt i64 %v1355, 2
  br i1 %v1357, label %b173, label %b174
b173:
  %v1358 = add i64 0, %v1355
  %v1359 = sitofp i64 %v1358 to float
  %v1360 = mul i64 %v1347, 1
  %v1361 = getelementptr inbounds float, ptr %v138, i64 %v1360
  %v1362 = getelementptr inbounds float, ptr %v1361, i64 0
  %v1363 = load float, ptr %v1362, align 4
  %v1364 = fcmp oeq float %v1359, %v1363
  %v1365 = select i1 %v1364, float 0x3FF0000000000000, float 0x0000000000000000
  %v1366 = add i64 %v343, 0
  %v1367 = and i64 %v1366, %v188
  %v1368 = mul i64 %v1367, %v7
  %v1369 = add i64 %v1368, %v1347
  %v1370 = mul i64 %v1369, 12
  %v1371 = getelementptr inbounds float, ptr %v54, i64 %v1370
  %v1372 = add i64 0, 0
  %v1373 = mul i64 %v1355, 6
  %v1374 = add i64 %v1372, %v1373
  %v1375 = getelementptr inbounds float, ptr %v1371, i64 %v1374
  %v1376 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1375, <8 x i1> %v1354, <8 x float> zeroinitializer)
  %v1377 = insertelement <8 x float> poison, float %v1365, i64 0
  %v1378 = shufflevector <8 x float> %v1377, <8 x float> poison, <8 x i32> zeroinitializer
  %v1379 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1380 = shufflevector <8 x float> %v1379, <8 x float> poison, <8 x i32> zeroinitializer
  %v1381 = fcmp une <8 x float> %v1378, splat (float 0x0000000000000000)
  %v1382 = select <8 x i1> %v1381, <8 x float> %v1376, <8 x float> %v1380
  %v1383 = fadd <8 x float> %v1356, %v1382
  %v1384 = add nsw i64 %v1355, 1
  br label %b172
b174:
  %v1385 = mul i64 %v1347, 6
  %v1386 = getelementptr inbounds float, ptr %v140, i64 %v1385
  %v1387 = add i64 0, 0
  %v1388 = getelementptr inbounds float, ptr %v1386, i64 %v1387
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1356, ptr align 4 %v1388, <8 x i1> %v1354)
  %v1389 = add nsw i64 %v1347, 1
  br label %b169
b171:
  %v1390 = add i64 %v7, 0
  %v1391 = sdiv i64 %v1390, 1
  %v1392 = add i64 %v2, 1
  %v1393 = mul i64 %v1391, %v2
  %v1394 = sdiv i64 %v1393, %v3
  %v1395 = mul i64 %v1394, 1
  %v1396 = icmp slt i64 %v1395, %v7
  %v1397 = select i1 %v1396, i64 %v1395, i64 %v7
  %v1398 = mul i64 %v1391, %v1392
  %v1399 = sdiv i64 %v1398, %v3
  %v1400 = mul i64 %v1399, 1
  %v1401 = icmp slt i64 %v1400, %v7
  %v1402 = select i1 %v1401, i64 %v1400, i64 %v7
  br label %b175
b175:
  %v1403 = phi i64 [ %v1397, %b171 ], [ %v1459, %b176 ]
  %v1404 = icmp slt i64 %v1403, %v1402
  br i1 %v1404, label %b176, label %b177
b176:
  %v1405 = getelementptr inbounds float, ptr %v70, i64 0
  %v1406 = load float, ptr %v1405, align 4
  %v1407 = mul i64 %v1403, 1
  %v1408 = getelementptr inbounds float, ptr %v138, i64 %v1407
  %v1409 = getelementptr inbounds float, ptr %v1408, i64 0
  %v1410 = load float, ptr %v1409, align 4
  %v1411 = fcmp oeq float %v1406, %v1410
  %v1412 = select i1 %v1411, float 0x3FF0000000000000, float 0x0000000000000000
  %v1413 = add i64 %v343, 0
  %v1414 = and i64 %v1413, %v188
  %v1415 = mul i64 %v1414, %v7
  %v1416 = add i64 %v1415, %v1403
  %v1417 = mul i64 %v1416, 12
  %v1418 = getelementptr inbounds float, ptr %v54, i64 %v1417
  %v1419 = getelementptr inbounds float, ptr %v1418, i64 0
  %v1420 = load float, ptr %v1419, align 4
  %v1421 = getelementptr inbounds float, ptr %v1418, i64 6
  %v1422 = load float, ptr %v1421, align 4
  %v1423 = fcmp une float %v1412, 0x0000000000000000
  %v1424 = select i1 %v1423, float %v1420, float %v1422
  %v1425 = mul i64 %v1403, 6
  %v1426 = getelementptr inbounds float, ptr %v140, i64 %v1425
  %v1427 = getelementptr inbounds float, ptr %v1426, i64 0
  %v1428 = load float, ptr %v1427, align 4
  %v1429 = mul i64 %v1403, 10
  %v1430 = getelementptr inbounds float, ptr %v56, i64 %v1429
  %v1431 = icmp ult i64 5, 8
  %v1432 = select i1 %v1431, i64 5, i64 8
  %v1433 = trunc i64 %v1432 to i32
  %v1434 = insertelement <8 x i32> poison, i32 %v1433, i64 0
  %v1435 = shufflevector <8 x i32> %v1434, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1436 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1435
  %v1437 = add i64 1, 0
  %v1438 = getelementptr inbounds float, ptr %v1418, i64 %v1437
  %v1439 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1438, <8 x i1> %v1436, <8 x float> zeroinitializer)
  %v1440 = add i64 7, 0
  %v1441 = getelementptr inbounds float, ptr %v1418, i64 %v1440
  %v1442 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1441, <8 x i1> %v1436, <8 x float> zeroinitializer)
  %v1443 = insertelement <8 x float> poison, float %v1412, i64 0
  %v1444 = shufflevector <8 x float> %v1443, <8 x float> poison, <8 x i32> zeroinitializer
  %v1445 = fcmp une <8 x float> %v1444, splat (float 0x0000000000000000)
  %v1446 = select <8 x i1> %v1445, <8 x float> %v1439, <8 x float> %v1442
  %v1447 = add i64 1, 0
  %v1448 = getelementptr inbounds float, ptr %v1426, i64 %v1447
  %v1449 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1448, <8 x i1> %v1436, <8 x float> zeroinitializer)
  %v1450 = insertelement <8 x float> poison, float %v1428, i64 0
  %v1451 = shufflevector <8 x float> %v1450, <8 x float> poison, <8 x i32> zeroinitializer
  %v1452 = fdiv <8 x float> %v1449, %v1451
  %v1453 = insertelement <8 x float> poison, float %v1424, i64 0
  %v1454 = shufflevector <8 x float> %v1453, <8 x float> poison, <8 x i32> zeroinitializer
  %v1455 = fmul <8 x float> %v1454, %v1452
  %v1456 = fsub <8 x float> %v1446, %v1455
  %v1457 = add i64 0, 0
  %v1458 = getelementptr inbounds float, ptr %v1430, i64 %v1457
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1456, ptr align 4 %v1458, <8 x i1> %v1436)
  %v1459 = add nsw i64 %v1403, 1
  br label %b175
b177:
  %v1460 = add i64 %v7, 0
  %v1461 = sdiv i64 %v1460, 1
  %v1462 = add i64 %v2, 1
  %v1463 = mul i64 %v1461, %v2
  %v1464 = sdiv i64 %v1463, %v3
  %v1465 = mul i64 %v1464, 1
  %v1466 = icmp slt i64 %v1465, %v7
  %v1467 = select i1 %v1466, i64 %v1465, i64 %v7
  %v1468 = mul i64 %v1461, %v1462
  %v1469 = sdiv i64 %v1468, %v3
  %v1470 = mul i64 %v1469, 1
  %v1471 = icmp slt i64 %v1470, %v7
  %v1472 = select i1 %v1471, i64 %v1470, i64 %v7
  br label %b178
b178:
  %v1473 = phi i64 [ %v1467, %b177 ], [ %v1495, %b179 ]
  %v1474 = icmp slt i64 %v1473, %v1472
  br i1 %v1474, label %b179, label %b180
b179:
  %v1475 = mul i64 %v1473, 6
  %v1476 = getelementptr inbounds float, ptr %v140, i64 %v1475
  %v1477 = getelementptr inbounds float, ptr %v1476, i64 0
  %v1478 = load float, ptr %v1477, align 4
  %v1479 = mul i64 %v1473, 10
  %v1480 = getelementptr inbounds float, ptr %v56, i64 %v1479
  %v1481 = icmp ult i64 5, 8
  %v1482 = select i1 %v1481, i64 5, i64 8
  %v1483 = trunc i64 %v1482 to i32
  %v1484 = insertelement <8 x i32> poison, i32 %v1483, i64 0
  %v1485 = shufflevector <8 x i32> %v1484, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1486 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1485
  %v1487 = add i64 1, 0
  %v1488 = getelementptr inbounds float, ptr %v1476, i64 %v1487
  %v1489 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1488, <8 x i1> %v1486, <8 x float> zeroinitializer)
  %v1490 = insertelement <8 x float> poison, float %v1478, i64 0
  %v1491 = shufflevector <8 x float> %v1490, <8 x float> poison, <8 x i32> zeroinitializer
  %v1492 = fdiv <8 x float> %v1489, %v1491
  %v1493 = add i64 5, 0
  %v1494 = getelementptr inbounds float, ptr %v1480, i64 %v1493
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1492, ptr align 4 %v1494, <8 x i1> %v1486)
  %v1495 = add nsw i64 %v1473, 1
  br label %b178
b180:
  %v1496 = add i64 %v7, 0
  %v1497 = sdiv i64 %v1496, 1
  %v1498 = add i64 %v2, 1
  %v1499 = mul i64 %v1497, %v2
  %v1500 = sdiv i64 %v1499, %v3
  %v1501 = mul i64 %v1500, 1
  %v1502 = icmp slt i64 %v1501, %v7
  %v1503 = select i1 %v1502, i64 %v1501, i64 %v7
  %v1504 = mul i64 %v1497, %v1498
  %v1505 = sdiv i64 %v1504, %v3
  %v1506 = mul i64 %v1505, 1
  %v1507 = icmp slt i64 %v1506, %v7
  %v1508 = select i1 %v1507, i64 %v1506, i64 %v7
  br label %b181
b181:
  %v1509 = phi i64 [ %v1503, %b180 ], [ %v1531, %b186 ]
  %v1510 = icmp slt i64 %v1509, %v1508
  br i1 %v1510, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1511 = phi i64 [ 0, %b182 ], [ %v1527, %b185 ]
  %v1512 = phi float [ 0xFFF0000000000000, %b182 ], [ %v1526, %b185 ]
  %v1513 = icmp slt i64 %v1511, 2
  br i1 %v1513, label %b185, label %b186
b185:
  %v1514 = mul i64 %v1509, 10
  %v1515 = getelementptr inbounds float, ptr %v56, i64 %v1514
  %v1516 = add i64 0, %v1511
  %v1517 = getelementptr inbounds float, ptr %v68, i64 %v1516
  %v1518 = load float, ptr %v1517, align 4
  %v1519 = mul i64 %v1511, 5
  %v1520 = add i64 0, %v1519
  %v1521 = getelementptr inbounds float, ptr %v1515, i64 %v1520
  %v1522 = load float, ptr %v1521, align 4
  %v1523 = call float @llvm.fabs.f32(float %v1522)
  %v1524 = fcmp une float %v1518, 0x0000000000000000
  %v1525 = select i1 %v1524, float %v1523, float 0xBFF0000000000000
  %v1526 = call float @llvm.maximum.f32(float %v1512, float %v1525)
  %v1527 = add nsw i64 %v1511, 1
  br label %b184
b186:
  %v1528 = mul i64 %v1509, 1
  %v1529 = getelementptr inbounds float, ptr %v136, i64 %v1528
  %v1530 = getelementptr inbounds float, ptr %v1529, i64 0
  store float %v1512, ptr %v1530, align 4
  %v1531 = add nsw i64 %v1509, 1
  br label %b181
b183:
  %v1532 = add i64 %v7, 0
  %v1533 = sdiv i64 %v1532, 1
  %v1534 = add i64 %v2, 1
  %v1535 = mul i64 %v1533, %v2
  %v1536 = sdiv i64 %v1535, %v3
  %v1537 = mul i64 %v1536, 1
  %v1538 = icmp slt i64 %v1537, %v7
  %v1539 = select i1 %v1538, i64 %v1537, i64 %v7
  %v1540 = mul i64 %v1533, %v1534
  %v1541 = sdiv i64 %v1540, %v3
  %v1542 = mul i64 %v1541, 1
  %v1543 = icmp slt i64 %v1542, %v7
  %v1544 = select i1 %v1543, i64 %v1542, i64 %v7
  br label %b187
b187:
  %v1545 = phi i64 [ %v1539, %b183 ], [ %v1577, %b192 ]
  %v1546 = icmp slt i64 %v1545, %v1544
  br i1 %v1546, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1547 = phi i64 [ 0, %b188 ], [ %v1573, %b191 ]
  %v1548 = phi float [ 0x7FF0000000000000, %b188 ], [ %v1572, %b191 ]
  %v1549 = icmp slt i64 %v1547, 2
  br i1 %v1549, label %b191, label %b192
b191:
  %v1550 = mul i64 %v1545, 10
  %v1551 = getelementptr inbounds float, ptr %v56, i64 %v1550
  %v1552 = mul i64 %v1545, 1
  %v1553 = getelementptr inbounds float, ptr %v136, i64 %v1552
  %v1554 = getelementptr inbounds float, ptr %v1553, i64 0
  %v1555 = load float, ptr %v1554, align 4
  %v1556 = add i64 0, %v1547
  %v1557 = getelementptr inbounds float, ptr %v68, i64 %v1556
  %v1558 = load float, ptr %v1557, align 4
  %v1559 = mul i64 %v1547, 5
  %v1560 = add i64 0, %v1559
  %v1561 = getelementptr inbounds float, ptr %v1551, i64 %v1560
  %v1562 = load float, ptr %v1561, align 4
  %v1563 = call float @llvm.fabs.f32(float %v1562)
  %v1564 = fcmp une float %v1558, 0x0000000000000000
  %v1565 = select i1 %v1564, float %v1563, float 0xBFF0000000000000
  %v1566 = fcmp oeq float %v1565, %v1555
  %v1567 = select i1 %v1566, float 0x3FF0000000000000, float 0x0000000000000000
  %v1568 = add i64 0, %v1547
  %v1569 = sitofp i64 %v1568 to float
  %v1570 = fcmp une float %v1567, 0x0000000000000000
  %v1571 = select i1 %v1570, float %v1569, float 0x4000000000000000
  %v1572 = call float @llvm.minimum.f32(float %v1548, float %v1571)
  %v1573 = add nsw i64 %v1547, 1
  br label %b190
b192:
  %v1574 = mul i64 %v1545, 1
  %v1575 = getelementptr inbounds float, ptr %v138, i64 %v1574
  %v1576 = getelementptr inbounds float, ptr %v1575, i64 0
  store float %v1548, ptr %v1576, align 4
  %v1577 = add nsw i64 %v1545, 1
  br label %b187
b189:
  %v1578 = add i64 %v7, 0
  %v1579 = sdiv i64 %v1578, 1
  %v1580 = add i64 %v2, 1
  %v1581 = mul i64 %v1579, %v2
  %v1582 = sdiv i64 %v1581, %v3
  %v1583 = mul i64 %v1582, 1
  %v1584 = icmp slt i64 %v1583, %v7
  %v1585 = select i1 %v1584, i64 %v1583, i64 %v7
  %v1586 = mul i64 %v1579, %v1580
  %v1587 = sdiv i64 %v1586, %v3
  %v1588 = mul i64 %v1587, 1
  %v1589 = icmp slt i64 %v1588, %v7
  %v1590 = select i1 %v1589, i64 %v1588, i64 %v7
  br label %b193
b193:
  %v1591 = phi i64 [ %v1585, %b189 ], [ %v1629, %b198 ]
  %v1592 = icmp slt i64 %v1591, %v1590
  br i1 %v1592, label %b194, label %b195
b194:
  %v1593 = icmp ult i64 5, 8
  %v1594 = select i1 %v1593, i64 5, i64 8
  %v1595 = trunc i64 %v1594 to i32
  %v1596 = insertelement <8 x i32> poison, i32 %v1595, i64 0
  %v1597 = shufflevector <8 x i32> %v1596, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1598 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1597
  br label %b196
b196:
  %v1599 = phi i64 [ 0, %b194 ], [ %v1624, %b197 ]
  %v1600 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v1623, %b197 ]
  %v1601 = icmp slt i64 %v1599, 2
  br i1 %v1601, label %b197, label %b198
b197:
  %v1602 = add i64 0, %v1599
  %v1603 = sitofp i64 %v1602 to float
  %v1604 = mul i64 %v1591, 1
  %v1605 = getelementptr inbounds float, ptr %v138, i64 %v1604
  %v1606 = getelementptr inbounds float, ptr %v1605, i64 0
  %v1607 = load float, ptr %v1606, align 4
  %v1608 = fcmp oeq float %v1603, %v1607
  %v1609 = select i1 %v1608, float 0x3FF0000000000000, float 0x0000000000000000
  %v1610 = mul i64 %v1591, 10
  %v1611 = getelementptr inbounds float, ptr %v56, i64 %v1610
  %v1612 = add i64 0, 0
  %v1613 = mul i64 %v1599, 5
  %v1614 = add i64 %v1612, %v1613
  %v1615 = getelementptr inbounds float, ptr %v1611, i64 %v1614
  %v1616 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1615, <8 x i1> %v1598, <8 x float> zeroinitializer)
  %v1617 = insertelement <8 x float> poison, float %v1609, i64 0
  %v1618 = shufflevector <8 x float> %v1617, <8 x float> poison, <8 x i32> zeroinitializer
  %v1619 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1620 = shufflevector <8 x float> %v1619, <8 x float> poison, <8 x i32> zeroinitializer
  %v1621 = fcmp une <8 x float> %v1618, splat (float 0x0000000000000000)
  %v1622 = select <8 x i1> %v1621, <8 x float> %v1616, <8 x float> %v1620
  %v1623 = fadd <8 x float> %v1600, %v1622
  %v1624 = add nsw i64 %v1599, 1
  br label %b196
b198:
  %v1625 = mul i64 %v1591, 5
  %v1626 = getelementptr inbounds float, ptr %v142, i64 %v1625
  %v1627 = add i64 0, 0
  %v1628 = getelementptr inbounds float, ptr %v1626, i64 %v1627
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1600, ptr align 4 %v1628, <8 x i1> %v1598)
  %v1629 = add nsw i64 %v1591, 1
  br label %b193
b195:
  %v1630 = add i64 %v7, 0
  %v1631 = sdiv i64 %v1630, 1
  %v1632 = add i64 %v2, 1
  %v1633 = mul i64 %v1631, %v2
  %v1634 = sdiv i64 %v1633, %v3
  %v1635 = mul i64 %v1634, 1
  %v1636 = icmp slt i64 %v1635, %v7
  %v1637 = select i1 %v1636, i64 %v1635, i64 %v7
  %v1638 = mul i64 %v1631, %v1632
  %v1639 = sdiv i64 %v1638, %v3
  %v1640 = mul i64 %v1639, 1
  %v1641 = icmp slt i64 %v1640, %v7
  %v1642 = select i1 %v1641, i64 %v1640, i64 %v7
  br label %b199
b199:
  %v1643 = phi i64 [ %v1637, %b195 ], [ %v1699, %b200 ]
  %v1644 = icmp slt i64 %v1643, %v1642
  br i1 %v1644, label %b200, label %b201
b200:
  %v1645 = getelementptr inbounds float, ptr %v70, i64 0
  %v1646 = load float, ptr %v1645, align 4
  %v1647 = mul i64 %v1643, 1
  %v1648 = getelementptr inbounds float, ptr %v138, i64 %v1647
  %v1649 = getelementptr inbounds float, ptr %v1648, i64 0
  %v1650 = load float, ptr %v1649, align 4
  %v1651 = fcmp oeq float %v1646, %v1650
  %v1652 = select i1 %v1651, float 0x3FF0000000000000, float 0x0000000000000000
  %v1653 = mul i64 %v1643, 10
  %v1654 = getelementptr inbounds float, ptr %v56, i64 %v1653
  %v1655 = getelementptr inbounds float, ptr %v1654, i64 0
  %v1656 = load float, ptr %v1655, align 4
  %v1657 = getelementptr inbounds float, ptr %v1654, i64 5
  %v1658 = load float, ptr %v1657, align 4
  %v1659 = fcmp une float %v1652, 0x0000000000000000
  %v1660 = select i1 %v1659, float %v1656, float %v1658
  %v1661 = mul i64 %v1643, 5
  %v1662 = getelementptr inbounds float, ptr %v142, i64 %v1661
  %v1663 = getelementptr inbounds float, ptr %v1662, i64 0
  %v1664 = load float, ptr %v1663, align 4
  %v1665 = add i64 %v343, 0
  %v1666 = and i64 %v1665, %v190
  %v1667 = mul i64 %v1666, %v7
  %v1668 = add i64 %v1667, %v1643
  %v1669 = mul i64 %v1668, 8
  %v1670 = getelementptr inbounds float, ptr %v58, i64 %v1669
  %v1671 = icmp ult i64 4, 8
  %v1672 = select i1 %v1671, i64 4, i64 8
  %v1673 = trunc i64 %v1672 to i32
  %v1674 = insertelement <8 x i32> poison, i32 %v1673, i64 0
  %v1675 = shufflevector <8 x i32> %v1674, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1676 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1675
  %v1677 = add i64 1, 0
  %v1678 = getelementptr inbounds float, ptr %v1654, i64 %v1677
  %v1679 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1678, <8 x i1> %v1676, <8 x float> zeroinitializer)
  %v1680 = add i64 6, 0
  %v1681 = getelementptr inbounds float, ptr %v1654, i64 %v1680
  %v1682 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1681, <8 x i1> %v1676, <8 x float> zeroinitializer)
  %v1683 = insertelement <8 x float> poison, float %v1652, i64 0
  %v1684 = shufflevector <8 x float> %v1683, <8 x float> poison, <8 x i32> zeroinitializer
  %v1685 = fcmp une <8 x float> %v1684, splat (float 0x0000000000000000)
  %v1686 = select <8 x i1> %v1685, <8 x float> %v1679, <8 x float> %v1682
  %v1687 = add i64 1, 0
  %v1688 = getelementptr inbounds float, ptr %v1662, i64 %v1687
  %v1689 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1688, <8 x i1> %v1676, <8 x float> zeroinitializer)
  %v1690 = insertelement <8 x float> poison, float %v1664, i64 0
  %v1691 = shufflevector <8 x float> %v1690, <8 x float> poison, <8 x i32> zeroinitializer
  %v1692 = fdiv <8 x float> %v1689, %v1691
  %v1693 = insertelement <8 x float> poison, float %v1660, i64 0
  %v1694 = shufflevector <8 x float> %v1693, <8 x float> poison, <8 x i32> zeroinitializer
  %v1695 = fmul <8 x float> %v1694, %v1692
  %v1696 = fsub <8 x float> %v1686, %v1695
  %v1697 = add i64 0, 0
  %v1698 = getelementptr inbounds float, ptr %v1670, i64 %v1697
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1696, ptr align 4 %v1698, <8 x i1> %v1676)
  %v1699 = add nsw i64 %v1643, 1
  br label %b199
b201:
  %v1700 = add i64 %v7, 0
  %v1701 = sdiv i64 %v1700, 1
  %v1702 = add i64 %v2, 1
  %v1703 = mul i64 %v1701, %v2
  %v1704 = sdiv i64 %v1703, %v3
  %v1705 = mul i64 %v1704, 1
  %v1706 = icmp slt i64 %v1705, %v7
  %v1707 = select i1 %v1706, i64 %v1705, i64 %v7
  %v1708 = mul i64 %v1701, %v1702
  %v1709 = sdiv i64 %v1708, %v3
  %v1710 = mul i64 %v1709, 1
  %v1711 = icmp slt i64 %v1710, %v7
  %v1712 = select i1 %v1711, i64 %v1710, i64 %v7
  br label %b202
b202:
  %v1713 = phi i64 [ %v1707, %b201 ], [ %v1739, %b203 ]
  %v1714 = icmp slt i64 %v1713, %v1712
  br i1 %v1714, label %b203, label %b204
b203:
  %v1715 = mul i64 %v1713, 5
  %v1716 = getelementptr inbounds float, ptr %v142, i64 %v1715
  %v1717 = getelementptr inbounds float, ptr %v1716, i64 0
  %v1718 = load float, ptr %v1717, align 4
  %v1719 = add i64 %v343, 0
  %v1720 = and i64 %v1719, %v190
  %v1721 = mul i64 %v1720, %v7
  %v1722 = add i64 %v1721, %v1713
  %v1723 = mul i64 %v1722, 8
  %v1724 = getelementptr inbounds float, ptr %v58, i64 %v1723
  %v1725 = icmp ult i64 4, 8
  %v1726 = select i1 %v1725, i64 4, i64 8
  %v1727 = trunc i64 %v1726 to i32
  %v1728 = insertelement <8 x i32> poison, i32 %v1727, i64 0
  %v1729 = shufflevector <8 x i32> %v1728, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1730 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1729
  %v1731 = add i64 1, 0
  %v1732 = getelementptr inbounds float, ptr %v1716, i64 %v1731
  %v1733 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1732, <8 x i1> %v1730, <8 x float> zeroinitializer)
  %v1734 = insertelement <8 x float> poison, float %v1718, i64 0
  %v1735 = shufflevector <8 x float> %v1734, <8 x float> poison, <8 x i32> zeroinitializer
  %v1736 = fdiv <8 x float> %v1733, %v1735
  %v1737 = add i64 4, 0
  %v1738 = getelementptr inbounds float, ptr %v1724, i64 %v1737
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1736, ptr align 4 %v1738, <8 x i1> %v1730)
  %v1739 = add nsw i64 %v1713, 1
  br label %b202
b204:
  %v1740 = add i64 %v7, 0
  %v1741 = sdiv i64 %v1740, 1
  %v1742 = add i64 %v2, 1
  %v1743 = mul i64 %v1741, %v2
  %v1744 = sdiv i64 %v1743, %v3
  %v1745 = mul i64 %v1744, 1
  %v1746 = icmp slt i64 %v1745, %v7
  %v1747 = select i1 %v1746, i64 %v1745, i64 %v7
  %v1748 = mul i64 %v1741, %v1742
  %v1749 = sdiv i64 %v1748, %v3
  %v1750 = mul i64 %v1749, 1
  %v1751 = icmp slt i64 %v1750, %v7
  %v1752 = select i1 %v1751, i64 %v1750, i64 %v7
  br label %b205
b205:
  %v1753 = phi i64 [ %v1747, %b204 ], [ %v1800, %b210 ]
  %v1754 = icmp slt i64 %v1753, %v1752
  br i1 %v1754, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1755 = phi i64 [ 0, %b206 ], [ %v1799, %b213 ]
  %v1756 = icmp slt i64 %v1755, 2
  br i1 %v1756, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1757 = phi i64 [ 0, %b209 ], [ %v1798, %b216 ]
  %v1758 = icmp slt i64 %v1757, 2
  br i1 %v1758, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1759 = phi i64 [ 0, %b212 ], [ %v1786, %b215 ]
  %v1760 = phi float [ 0x0000000000000000, %b212 ], [ %v1785, %b215 ]
  %v1761 = icmp slt i64 %v1759, 4
  br i1 %v1761, label %b215, label %b216
b215:
  %v1762 = add i64 %v343, 0
  %v1763 = and i64 %v1762, %v190
  %v1764 = mul i64 %v1763, %v7
  %v1765 = add i64 %v1764, %v1753
  %v1766 = mul i64 %v1765, 8
  %v1767 = getelementptr inbounds float, ptr %v58, i64 %v1766
  %v1768 = add i64 %v343, 0
  %v1769 = and i64 %v1768, %v186
  %v1770 = mul i64 %v1769, %v7
  %v1771 = add i64 %v1770, %v1753
  %v1772 = mul i64 %v1771, 8
  %v1773 = getelementptr inbounds float, ptr %v52, i64 %v1772
  %v1774 = mul i64 %v1755, 4
  %v1775 = add i64 0, %v1774
  %v1776 = add i64 %v1775, %v1759
  %v1777 = getelementptr inbounds float, ptr %v1767, i64 %v1776
  %v1778 = load float, ptr %v1777, align 4
  %v1779 = mul i64 %v1757, 4
  %v1780 = add i64 0, %v1779
  %v1781 = add i64 %v1780, %v1759
  %v1782 = getelementptr inbounds float, ptr %v1773, i64 %v1781
  %v1783 = load float, ptr %v1782, align 4
  %v1784 = fmul float %v1778, %v1783
  %v1785 = fadd float %v1760, %v1784
  %v1786 = add nsw i64 %v1759, 1
  br label %b214
b216:
  %v1787 = fadd float %v1760, 0x0000000000000000
  %v1788 = add i64 %v343, 0
  %v1789 = and i64 %v1788, %v228
  %v1790 = mul i64 %v1789, %v7
  %v1791 = add i64 %v1790, %v1753
  %v1792 = mul i64 %v1791, 4
  %v1793 = getelementptr inbounds float, ptr %v144, i64 %v1792
  %v1794 = mul i64 %v1755, 2
  %v1795 = add i64 0, %v1794
  %v1796 = add i64 %v1795, %v1757
  %v1797 = getelementptr inbounds float, ptr %v1793, i64 %v1796
  store float %v1787, ptr %v1797, align 4
  %v1798 = add nsw i64 %v1757, 1
  br label %b211
b213:
  %v1799 = add nsw i64 %v1755, 1
  br label %b208
b210:
  %v1800 = add nsw i64 %v1753, 1
  br label %b205
b207:
  %v1801 = add i64 %v7, 0
  %v1802 = sdiv i64 %v1801, 1
  %v1803 = add i64 %v2, 1
  %v1804 = mul i64 %v1802, %v2
  %v1805 = sdiv i64 %v1804, %v3
  %v1806 = mul i64 %v1805, 1
  %v1807 = icmp slt i64 %v1806, %v7
  %v1808 = select i1 %v1807, i64 %v1806, i64 %v7
  %v1809 = mul i64 %v1802, %v1803
  %v1810 = sdiv i64 %v1809, %v3
  %v1811 = mul i64 %v1810, 1
  %v1812 = icmp slt i64 %v1811, %v7
  %v1813 = select i1 %v1812, i64 %v1811, i64 %v7
  br label %b217
b217:
  %v1814 = phi i64 [ %v1808, %b207 ], [ %v1855, %b222 ]
  %v1815 = icmp slt i64 %v1814, %v1813
  br i1 %v1815, label %b218, label %b219
b218:
  br label %b220
b220:
  %v1816 = phi i64 [ 0, %b218 ], [ %v1854, %b225 ]
  %v1817 = icmp slt i64 %v1816, 4
  br i1 %v1817, label %b221, label %b222
b221:
  %v1818 = icmp ult i64 4, 8
  %v1819 = select i1 %v1818, i64 4, i64 8
  %v1820 = trunc i64 %v1819 to i32
  %v1821 = insertelement <8 x i32> poison, i32 %v1820, i64 0
  %v1822 = shufflevector <8 x i32> %v1821, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1823 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1822
  br label %b223
b223:
  %v1824 = phi i64 [ 0, %b221 ], [ %v1847, %b224 ]
  %v1825 = phi <8 x float> [ splat (float 0x0000000000000000), %b221 ], [ %v1846, %b224 ]
  %v1826 = icmp slt i64 %v1824, 2
  br i1 %v1826, label %b224, label %b225
b224:
  %v1827 = add i64 0, %v1816
  %v1828 = mul i64 %v1824, 4
  %v1829 = add i64 %v1827, %v1828
  %v1830 = getelementptr inbounds float, ptr %v20, i64 %v1829
  %v1831 = load float, ptr %v1830, align 4
  %v1832 = add i64 %v343, 0
  %v1833 = and i64 %v1832, %v190
  %v1834 = mul i64 %v1833, %v7
  %v1835 = add i64 %v1834, %v1814
  %v1836 = mul i64 %v1835, 8
  %v1837 = getelementptr inbounds float, ptr %v58, i64 %v1836
  %v1838 = add i64 0, 0
  %v1839 = mul i64 %v1824, 4
  %v1840 = add i64 %v1838, %v1839
  %v1841 = getelementptr inbounds float, ptr %v1837, i64 %v1840
  %v1842 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1841, <8 x i1> %v1823, <8 x float> zeroinitializer)
  %v1843 = insertelement <8 x float> poison, float %v1831, i64 0
  %v1844 = shufflevector <8 x float> %v1843, <8 x float> poison, <8 x i32> zeroinitializer
  %v1845 = fmul <8 x float> %v1844, %v1842
  %v1846 = fadd <8 x float> %v1825, %v1845
  %v1847 = add nsw i64 %v1824, 1
  br label %b223
b225:
  %v1848 = mul i64 %v1814, 16
  %v1849 = getelementptr inbounds float, ptr %v118, i64 %v1848
  %v1850 = mul i64 %v1816, 4
  %v1851 = add i64 0, %v1850
  %v1852 = add i64 %v1851, 0
  %v1853 = getelementptr inbounds float, ptr %v1849, i64 %v1852
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1825, ptr align 4 %v1853, <8 x i1> %v1823)
  %v1854 = add nsw i64 %v1816, 1
  br label %b220
b222:
  %v1855 = add nsw i64 %v1814, 1
  br label %b217
b219:
  %v1856 = add i64 %v7, 0
  %v1857 = sdiv i64 %v1856, 1
  %v1858 = add i64 %v2, 1
  %v1859 = mul i64 %v1857, %v2
  %v1860 = sdiv i64 %v1859, %v3
  %v1861 = mul i64 %v1860, 1
  %v1862 = icmp slt i64 %v1861, %v7
  %v1863 = select i1 %v1862, i64 %v1861, i64 %v7
  %v1864 = mul i64 %v1857, %v1858
  %v1865 = sdiv i64 %v1864, %v3
  %v1866 = mul i64 %v1865, 1
  %v1867 = icmp slt i64 %v1866, %v7
  %v1868 = select i1 %v1867, i64 %v1866, i64 %v7
  br label %b226
b226:
  %v1869 = phi i64 [ %v1863, %b219 ], [ %v1915, %b231 ]
  %v1870 = icmp slt i64 %v1869, %v1868
  br i1 %v1870, label %b227, label %b228
b227:
  br label %b229
b229:
  %v1871 = phi i64 [ 0, %b227 ], [ %v1914, %b234 ]
  %v1872 = icmp slt i64 %v1871, 2
  br i1 %v1872, label %b230, label %b231
b230:
  %v1873 = icmp ult i64 4, 8
  %v1874 = select i1 %v1873, i64 4, i64 8
  %v1875 = trunc i64 %v1874 to i32
  %v1876 = insertelement <8 x i32> poison, i32 %v1875, i64 0
  %v1877 = shufflevector <8 x i32> %v1876, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1878 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1877
  br label %b232
b232:
  %v1879 = phi i64 [ 0, %b230 ], [ %v1903, %b233 ]
  %v1880 = phi <8 x float> [ splat (float 0x0000000000000000), %b230 ], [ %v1902, %b233 ]
  %v1881 = icmp slt i64 %v1879, 2
  br i1 %v1881, label %b233, label %b234
b233:
  %v1882 = add i64 %v343, 0
  %v1883 = and i64 %v1882, %v228
  %v1884 = mul i64 %v1883, %v7
  %v1885 = add i64 %v1884, %v1869
  %v1886 = mul i64 %v1885, 4
  %v1887 = getelementptr inbounds float, ptr %v144, i64 %v1886
  %v1888 = add i64 0, %v1871
  %v1889 = mul i64 %v1879, 2
  %v1890 = add i64 %v1888, %v1889
  %v1891 = getelementptr inbounds float, ptr %v1887, i64 %v1890
  %v1892 = load float, ptr %v1891, align 4
  %v1893 = fneg float %v1892
  %v1894 = add i64 0, 0
  %v1895 = mul i64 %v1879, 4
  %v1896 = add i64 %v1894, %v1895
  %v1897 = getelementptr inbounds float, ptr %v20, i64 %v1896
  %v1898 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1897, <8 x i1> %v1878, <8 x float> zeroinitializer)
  %v1899 = insertelement <8 x float> poison, float %v1893, i64 0
  %v1900 = shufflevector <8 x float> %v1899, <8 x float> poison, <8 x i32> zeroinitializer
  %v1901 = fmul <8 x float> %v1898, %v1900
  %v1902 = fadd <8 x float> %v1880, %v1901
  %v1903 = add nsw i64 %v1879, 1
  br label %b232
b234:
  %v1904 = add i64 %v343, 0
  %v1905 = and i64 %v1904, %v230
  %v1906 = mul i64 %v1905, %v7
  %v1907 = add i64 %v1906, %v1869
  %v1908 = mul i64 %v1907, 8
  %v1909 = getelementptr inbounds float, ptr %v146, i64 %v1908
  %v1910 = mul i64 %v1871, 4
  %v1911 = add i64 0, %v1910
  %v1912 = add i64 %v1911, 0
  %v1913 = getelementptr inbounds float, ptr %v1909, i64 %v1912
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1880, ptr align 4 %v1913, <8 x i1> %v1878)
  %v1914 = add nsw i64 %v1871, 1
  br label %b229
b231:
  %v1915 = add nsw i64 %v1869, 1
  br label %b226
b228:
  %v1916 = add i64 %v7, 0
  %v1917 = sdiv i64 %v1916, 1
  %v1918 = add i64 %v2, 1
  %v1919 = mul i64 %v1917, %v2
  %v1920 = sdiv i64 %v1919, %v3
  %v1921 = mul i64 %v1920, 1
  %v1922 = icmp slt i64 %v1921, %v7
  %v1923 = select i1 %v1922, i64 %v1921, i64 %v7
  %v1924 = mul i64 %v1917, %v1918
  %v1925 = sdiv i64 %v1924, %v3
  %v1926 = mul i64 %v1925, 1
  %v1927 = icmp slt i64 %v1926, %v7
  %v1928 = select i1 %v1927, i64 %v1926, i64 %v7
  br label %b235
b235:
  %v1929 = phi i64 [ %v1923, %b228 ], [ %v1970, %b240 ]
  %v1930 = icmp slt i64 %v1929, %v1928
  br i1 %v1930, label %b236, label %b237
b236:
  br label %b238
b238:
  %v1931 = phi i64 [ 0, %b236 ], [ %v1969, %b243 ]
  %v1932 = icmp slt i64 %v1931, 4
  br i1 %v1932, label %b239, label %b240
b239:
  %v1933 = icmp ult i64 4, 8
  %v1934 = select i1 %v1933, i64 4, i64 8
  %v1935 = trunc i64 %v1934 to i32
  %v1936 = insertelement <8 x i32> poison, i32 %v1935, i64 0
  %v1937 = shufflevector <8 x i32> %v1936, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1938 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1937
  br label %b241
b241:
  %v1939 = phi i64 [ 0, %b239 ], [ %v1962, %b242 ]
  %v1940 = phi <8 x float> [ splat (float 0x0000000000000000), %b239 ], [ %v1961, %b242 ]
  %v1941 = icmp slt i64 %v1939, 2
  br i1 %v1941, label %b242, label %b243
b242:
  %v1942 = add i64 0, %v1931
  %v1943 = mul i64 %v1939, 4
  %v1944 = add i64 %v1942, %v1943
  %v1945 = getelementptr inbounds float, ptr %v20, i64 %v1944
  %v1946 = load float, ptr %v1945, align 4
  %v1947 = add i64 %v343, 0
  %v1948 = and i64 %v1947, %v230
  %v1949 = mul i64 %v1948, %v7
  %v1950 = add i64 %v1949, %v1929
  %v1951 = mul i64 %v1950, 8
  %v1952 = getelementptr inbounds float, ptr %v146, i64 %v1951
  %v1953 = add i64 0, 0
  %v1954 = mul i64 %v1939, 4
  %v1955 = add i64 %v1953, %v1954
  %v1956 = getelementptr inbounds float, ptr %v1952, i64 %v1955
  %v1957 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1956, <8 x i1> %v1938, <8 x float> zeroinitializer)
  %v1958 = insertelement <8 x float> poison, float %v1946, i64 0
  %v1959 = shufflevector <8 x float> %v1958, <8 x float> poison, <8 x i32> zeroinitializer
  %v1960 = fmul <8 x float> %v1959, %v1957
  %v1961 = fadd <8 x float> %v1940, %v1960
  %v1962 = add nsw i64 %v1939, 1
  br label %b241
b243:
  %v1963 = mul i64 %v1929, 16
  %v1964 = getelementptr inbounds float, ptr %v120, i64 %v1963
  %v1965 = mul i64 %v1931, 4
  %v1966 = add i64 0, %v1965
  %v1967 = add i64 %v1966, 0
  %v1968 = getelementptr inbounds float, ptr %v1964, i64 %v1967
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1940, ptr align 4 %v1968, <8 x i1> %v1938)
  %v1969 = add nsw i64 %v1931, 1
  br label %b238
b240:
  %v1970 = add nsw i64 %v1929, 1
  br label %b235
b237:
  %v1971 = add i64 %v7, 0
  %v1972 = sdiv i64 %v1971, 1
  %v1973 = add i64 %v2, 1
  %v1974 = mul i64 %v1972, %v2
  %v1975 = sdiv i64 %v1974, %v3
  %v1976 = mul i64 %v1975, 1
  %v1977 = icmp slt i64 %v1976, %v7
  %v1978 = select i1 %v1977, i64 %v1976, i64 %v7
  %v1979 = mul i64 %v1972, %v1973
  %v1980 = sdiv i64 %v1979, %v3
  %v1981 = mul i64 %v1980, 1
  %v1982 = icmp slt i64 %v1981, %v7
  %v1983 = select i1 %v1982, i64 %v1981, i64 %v7
  br label %b244
b244:
  %v1984 = phi i64 [ %v1978, %b237 ], [ %v2029, %b249 ]
  %v1985 = icmp slt i64 %v1984, %v1983
  br i1 %v1985, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1986 = phi i64 [ 0, %b245 ], [ %v2028, %b248 ]
  %v1987 = icmp slt i64 %v1986, 4
  br i1 %v1987, label %b248, label %b249
b248:
  %v1988 = mul i64 %v1984, 16
  %v1989 = getelementptr inbounds float, ptr %v126, i64 %v1988
  %v1990 = mul i64 %v1984, 16
  %v1991 = getelementptr inbounds float, ptr %v118, i64 %v1990
  %v1992 = mul i64 %v1984, 16
  %v1993 = getelementptr inbounds float, ptr %v120, i64 %v1992
  %v1994 = add i64 %v343, 0
  %v1995 = and i64 %v1994, %v232
  %v1996 = mul i64 %v1995, %v7
  %v1997 = add i64 %v1996, %v1984
  %v1998 = mul i64 %v1997, 16
  %v1999 = getelementptr inbounds float, ptr %v148, i64 %v1998
  %v2000 = icmp ult i64 4, 8
  %v2001 = select i1 %v2000, i64 4, i64 8
  %v2002 = trunc i64 %v2001 to i32
  %v2003 = insertelement <8 x i32> poison, i32 %v2002, i64 0
  %v2004 = shufflevector <8 x i32> %v2003, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2005 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2004
  %v2006 = mul i64 %v1986, 4
  %v2007 = add i64 0, %v2006
  %v2008 = add i64 %v2007, 0
  %v2009 = getelementptr inbounds float, ptr %v1989, i64 %v2008
  %v2010 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2009, <8 x i1> %v2005, <8 x float> zeroinitializer)
  %v2011 = add i64 0, %v1986
  %v2012 = mul i64 0, 4
  %v2013 = add i64 %v2011, %v2012
  %v2014 = getelementptr inbounds float, ptr %v1991, i64 %v2013
  %v2015 = getelementptr float, ptr %v2014, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2016 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2015, <8 x i1> %v2005, <8 x float> zeroinitializer)
  %v2017 = fadd <8 x float> %v2010, %v2016
  %v2018 = mul i64 %v1986, 4
  %v2019 = add i64 0, %v2018
  %v2020 = add i64 %v2019, 0
  %v2021 = getelementptr inbounds float, ptr %v1993, i64 %v2020
  %v2022 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2021, <8 x i1> %v2005, <8 x float> zeroinitializer)
  %v2023 = fadd <8 x float> %v2017, %v2022
  %v2024 = mul i64 %v1986, 4
  %v2025 = add i64 0, %v2024
  %v2026 = add i64 %v2025, 0
  %v2027 = getelementptr inbounds float, ptr %v1999, i64 %v2026
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2023, ptr align 4 %v2027, <8 x i1> %v2005)
  %v2028 = add nsw i64 %v1986, 1
  br label %b247
b249:
  %v2029 = add nsw i64 %v1984, 1
  br label %b244
b246:
  %v2030 = add i64 %v7, 0
  %v2031 = sdiv i64 %v2030, 1
  %v2032 = add i64 %v2, 1
  %v2033 = mul i64 %v2031, %v2
  %v2034 = sdiv i64 %v2033, %v3
  %v2035 = mul i64 %v2034, 1
  %v2036 = icmp slt i64 %v2035, %v7
  %v2037 = select i1 %v2036, i64 %v2035, i64 %v7
  %v2038 = mul i64 %v2031, %v2032
  %v2039 = sdiv i64 %v2038, %v3
  %v2040 = mul i64 %v2039, 1
  %v2041 = icmp slt i64 %v2040, %v7
  %v2042 = select i1 %v2041, i64 %v2040, i64 %v7
  %v2043 = add i64 %v343, 0
  %v2044 = and i64 %v2043, %v232
  %v2045 = mul i64 %v2044, %v7
  %v2046 = add i64 %v2045, %v2037
  %v2047 = mul i64 %v2046, 16
  %v2048 = getelementptr inbounds float, ptr %v148, i64 %v2047
  %v2049 = getelementptr inbounds float, ptr %v2048, i64 0
  %v2050 = add i64 %v343, 0
  %v2051 = and i64 %v2050, %v234
  %v2052 = mul i64 %v2051, %v7
  %v2053 = add i64 %v2052, %v2037
  %v2054 = mul i64 %v2053, 16
  %v2055 = getelementptr inbounds float, ptr %v150, i64 %v2054
  %v2056 = getelementptr inbounds float, ptr %v2055, i64 0
  %v2057 = sub i64 %v2042, %v2037
  %v2058 = mul i64 %v2057, 4
  %v2059 = getelementptr inbounds float, ptr %v14, i64 0
  %v2060 = icmp sgt i64 %v2058, 0
  br i1 %v2060, label %b250, label %b251
b250:
  call void @rnngen_sgemm(i64 0, i64 0, i64 4, i64 %v2058, i64 4, ptr %v2059, i64 4, ptr %v2049, i64 4, ptr %v2056, i64 4)
  br label %b251
b251:
  %v2061 = add i64 %v7, 0
  %v2062 = sdiv i64 %v2061, 1
  %v2063 = add i64 %v2, 1
  %v2064 = mul i64 %v2062, %v2
  %v2065 = sdiv i64 %v2064, %v3
  %v2066 = mul i64 %v2065, 1
  %v2067 = icmp slt i64 %v2066, %v7
  %v2068 = select i1 %v2067, i64 %v2066, i64 %v7
  %v2069 = mul i64 %v2062, %v2063
  %v2070 = sdiv i64 %v2069, %v3
  %v2071 = mul i64 %v2070, 1
  %v2072 = icmp slt i64 %v2071, %v7
  %v2073 = select i1 %v2072, i64 %v2071, i64 %v7
  br label %b252
b252:
  %v2074 = phi i64 [ %v2068, %b251 ], [ %v2119, %b257 ]
  %v2075 = icmp slt i64 %v2074, %v2073
  br i1 %v2075, label %b253, label %b254
b253:
  br label %b255
b255:
  %v2076 = phi i64 [ 0, %b253 ], [ %v2118, %b260 ]
  %v2077 = icmp slt i64 %v2076, 4
  br i1 %v2077, label %b256, label %b257
b256:
  %v2078 = icmp ult i64 4, 8
  %v2079 = select i1 %v2078, i64 4, i64 8
  %v2080 = trunc i64 %v2079 to i32
  %v2081 = insertelement <8 x i32> poison, i32 %v2080, i64 0
  %v2082 = shufflevector <8 x i32> %v2081, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2083 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2082
  br label %b258
b258:
  %v2084 = phi i64 [ 0, %b256 ], [ %v2107, %b259 ]
  %v2085 = phi <8 x float> [ splat (float 0x0000000000000000), %b256 ], [ %v2106, %b259 ]
  %v2086 = icmp slt i64 %v2084, 4
  br i1 %v2086, label %b259, label %b260
b259:
  %v2087 = add i64 0, %v2076
  %v2088 = mul i64 %v2084, 4
  %v2089 = add i64 %v2087, %v2088
  %v2090 = getelementptr inbounds float, ptr %v14, i64 %v2089
  %v2091 = load float, ptr %v2090, align 4
  %v2092 = add i64 %v343, 0
  %v2093 = and i64 %v2092, %v234
  %v2094 = mul i64 %v2093, %v7
  %v2095 = add i64 %v2094, %v2074
  %v2096 = mul i64 %v2095, 16
  %v2097 = getelementptr inbounds float, ptr %v150, i64 %v2096
  %v2098 = add i64 0, 0
  %v2099 = mul i64 %v2084, 4
  %v2100 = add i64 %v2098, %v2099
  %v2101 = getelementptr inbounds float, ptr %v2097, i64 %v2100
  %v2102 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2101, <8 x i1> %v2083, <8 x float> zeroinitializer)
  %v2103 = insertelement <8 x float> poison, float %v2091, i64 0
  %v2104 = shufflevector <8 x float> %v2103, <8 x float> poison, <8 x i32> zeroinitializer
  %v2105 = fmul <8 x float> %v2104, %v2102
  %v2106 = fadd <8 x float> %v2085, %v2105
  %v2107 = add nsw i64 %v2084, 1
  br label %b258
b260:
  %v2108 = add i64 %v343, 0
  %v2109 = and i64 %v2108, 1
  %v2110 = mul i64 %v2109, %v7
  %v2111 = add i64 %v2110, %v2074
  %v2112 = mul i64 %v2111, 16
  %v2113 = getelementptr inbounds float, ptr %v32, i64 %v2112
  %v2114 = mul i64 %v2076, 4
  %v2115 = add i64 0, %v2114
  %v2116 = add i64 %v2115, 0
  %v2117 = getelementptr inbounds float, ptr %v2113, i64 %v2116
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2085, ptr align 4 %v2117, <8 x i1> %v2083)
  %v2118 = add nsw i64 %v2076, 1
  br label %b255
b257:
  %v2119 = add nsw i64 %v2074, 1
  br label %b252
b254:
  %v2120 = add nsw i64 %v340, 1
  br label %b19
b21:
  %v2121 = icmp sgt i64 %v3, 1
  br i1 %v2121, label %b261, label %b262
b261:
  %v2122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2123 = atomicrmw add ptr %v2122, i64 1 acq_rel
  %v2124 = mul i64 %v3, 2
  br label %b263
b263:
  %v2125 = load atomic i64, ptr %v2122 acquire, align 8
  %v2126 = icmp slt i64 %v2125, %v2124
  br i1 %v2126, label %b264, label %b265
b264:
  %v2127 = call i32 @sched_yield()
  br label %b263
b265:
  br label %b262
b262:
  %v2128 = getelementptr inbounds float, ptr %v236, i64 48
  %v2129 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2130 = load i64, ptr %v2129, align 8
  %v2131 = icmp eq i64 %v2130, 0
  br i1 %v2131, label %b266, label %b267
b266:
  %v2132 = add i64 1, 0
  %v2133 = sdiv i64 %v2132, 1
  %v2134 = add i64 %v2, 1
  %v2135 = mul i64 %v2133, %v2
  %v2136 = sdiv i64 %v2135, %v3
  %v2137 = mul i64 %v2136, 1
  %v2138 = icmp slt i64 %v2137, 1
  %v2139 = select i1 %v2138, i64 %v2137, i64 1
  %v2140 = mul i64 %v2133, %v2134
  %v2141 = sdiv i64 %v2140, %v3
  %v2142 = mul i64 %v2141, 1
  %v2143 = icmp slt i64 %v2142, 1
  %v2144 = select i1 %v2143, i64 %v2142, i64 1
  %v2145 = icmp slt i64 %v2144, 1
  %v2146 = select i1 %v2145, i64 %v2144, i64 1
  br label %b268
b268:
  %v2147 = phi i64 [ %v2139, %b266 ], [ %v2175, %b273 ]
  %v2148 = icmp slt i64 %v2147, %v2146
  br i1 %v2148, label %b269, label %b270
b269:
  %v2149 = mul i64 %v2147, 32
  %v2150 = mul i64 %v2147, 8
  %v2151 = add i64 %v2149, 0
  %v2152 = add i64 %v2150, 0
  %v2153 = getelementptr inbounds float, ptr %v2128, i64 %v2151
  %v2154 = sub i64 3, %v2152
  %v2155 = icmp slt i64 %v2154, 0
  %v2156 = select i1 %v2155, i64 0, i64 %v2154
  %v2157 = icmp ult i64 %v2156, 8
  %v2158 = select i1 %v2157, i64 %v2156, i64 8
  %v2159 = trunc i64 %v2158 to i32
  %v2160 = insertelement <8 x i32> poison, i32 %v2159, i64 0
  %v2161 = shufflevector <8 x i32> %v2160, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2162 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2161
  %v2163 = mul i64 %v2152, 1
  %v2164 = add i64 0, %v2163
  %v2165 = getelementptr inbounds float, ptr %v16, i64 %v2164
  br label %b271
b271:
  %v2166 = phi i64 [ 0, %b269 ], [ %v2173, %b272 ]
  %v2167 = icmp slt i64 %v2166, 4
  br i1 %v2167, label %b272, label %b273
b272:
  %v2168 = mul i64 %v2166, 3
  %v2169 = getelementptr inbounds float, ptr %v2165, i64 %v2168
  %v2170 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2169, <8 x i1> %v2162, <8 x float> zeroinitializer)
  %v2171 = mul i64 %v2166, 8
  %v2172 = getelementptr inbounds float, ptr %v2153, i64 %v2171
  store <8 x float> %v2170, ptr %v2172, align 4
  %v2173 = add nsw i64 %v2166, 1
  br label %b271
b273:
  %v2174 = add i64 %v2149, 32
  %v2175 = add nsw i64 %v2147, 1
  br label %b268
b270:
  br label %b267
b267:
  %v2176 = icmp sgt i64 %v3, 1
  br i1 %v2176, label %b274, label %b275
b274:
  %v2177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2178 = atomicrmw add ptr %v2177, i64 1 acq_rel
  %v2179 = mul i64 %v3, 3
  br label %b276
b276:
  %v2180 = load atomic i64, ptr %v2177 acquire, align 8
  %v2181 = icmp slt i64 %v2180, %v2179
  br i1 %v2181, label %b277, label %b278
b277:
  %v2182 = call i32 @sched_yield()
  br label %b276
b278:
  br label %b275
b275:
  %v2184 = add i64 %v8, 0
  %v2185 = sdiv i64 %v2184, 1
  %v2186 = add i64 %v2, 1
  %v2187 = mul i64 %v2185, %v2
  %v2188 = sdiv i64 %v2187, %v3
  %v2189 = mul i64 %v2188, 1
  %v2190 = icmp slt i64 %v2189, %v8
  %v2191 = select i1 %v2190, i64 %v2189, i64 %v8
  %v2192 = mul i64 %v2185, %v2186
  %v2193 = sdiv i64 %v2192, %v3
  %v2194 = mul i64 %v2193, 1
  %v2195 = icmp slt i64 %v2194, %v8
  %v2196 = select i1 %v2195, i64 %v2194, i64 %v8
  br label %b279
b279:
  %v2197 = phi i64 [ %v2191, %b275 ], [ %v2257, %b284 ]
  %v2198 = icmp slt i64 %v2197, %v2196
  br i1 %v2198, label %b280, label %b281
b280:
  %v2199 = add i64 %v2197, 96
  %v2200 = icmp slt i64 %v2199, %v2196
  %v2201 = select i1 %v2200, i64 %v2199, i64 %v2196
  br label %b282
b282:
  %v2202 = phi i64 [ 0, %b280 ], [ %v2256, %b287 ]
  %v2203 = icmp slt i64 %v2202, 1
  br i1 %v2203, label %b283, label %b284
b283:
  %v2204 = sub i64 %v2201, %v2197
  %v2205 = sub i64 8, 1
  %v2206 = add i64 %v2204, %v2205
  %v2207 = sdiv i64 %v2206, 8
  br label %b285
b285:
  %v2208 = phi i64 [ 0, %b283 ], [ %v2255, %b292 ]
  %v2209 = icmp slt i64 %v2208, %v2207
  br i1 %v2209, label %b286, label %b287
b286:
  %v2210 = mul i64 %v2204, %v2208
  %v2211 = sdiv i64 %v2210, %v2207
  %v2212 = add i64 %v2197, %v2211
  %v2213 = add i64 %v2208, 1
  %v2214 = mul i64 %v2204, %v2213
  %v2215 = sdiv i64 %v2214, %v2207
  %v2216 = add i64 %v2197, %v2215
  %v2217 = mul i64 %v2202, 32
  %v2218 = getelementptr inbounds float, ptr %v2128, i64 %v2217
  %v2219 = sub i64 %v2216, %v2212
  %v2220 = mul i64 %v2212, 4
  %v2221 = getelementptr inbounds float, ptr %v132, i64 %v2220
  %v2222 = getelementptr inbounds float, ptr %v2221, i64 0
  %v2223 = sub i64 %v2219, 1
  %v2224 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2223
  %v2225 = load ptr, ptr %v2224, align 4
  %v2226 = icmp sgt i64 %v2219, 0
  br i1 %v2226, label %b288, label %b289
b288:
  call void %v2225(ptr %v2222, i64 4, ptr %v2218, i64 4, ptr %v2183)
  br label %b289
b289:
  %v2227 = add i64 %v2217, 32
  br label %b290
b290:
  %v2228 = phi i64 [ %v2212, %b289 ], [ %v2254, %b295 ]
  %v2229 = icmp slt i64 %v2228, %v2216
  br i1 %v2229, label %b291, label %b292
b291:
  %v2230 = sub i64 %v2228, %v2212
  %v2231 = mul i64 %v2230, 8
  %v2232 = getelementptr inbounds float, ptr %v2183, i64 %v2231
  %v2233 = mul i64 %v2228, 3
  %v2234 = getelementptr inbounds float, ptr %v36, i64 %v2233
  br label %b293
b293:
  %v2235 = phi i64 [ 0, %b291 ], [ %v2253, %b297 ]
  %v2236 = icmp slt i64 %v2235, 1
  br i1 %v2236, label %b294, label %b295
b294:
  %v2237 = mul i64 %v2202, 1
  %v2238 = add i64 %v2237, %v2235
  %v2239 = mul i64 %v2238, 8
  %v2240 = icmp eq i64 %v2239, 0
  br i1 %v2240, label %b296, label %b297
b296:
  %v2241 = icmp ult i64 3, 8
  %v2242 = select i1 %v2241, i64 3, i64 8
  %v2243 = trunc i64 %v2242 to i32
  %v2244 = insertelement <8 x i32> poison, i32 %v2243, i64 0
  %v2245 = shufflevector <8 x i32> %v2244, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2246 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2245
  %v2247 = add i64 0, %v2235
  %v2248 = mul i64 %v2247, 8
  %v2249 = getelementptr inbounds float, ptr %v2232, i64 %v2248
  %v2250 = load <8 x float>, ptr %v2249, align 4
  %v2251 = add i64 0, %v2239
  %v2252 = getelementptr inbounds float, ptr %v2234, i64 %v2251
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2250, ptr align 4 %v2252, <8 x i1> %v2246)
  br label %b297
b297:
  %v2253 = add nsw i64 %v2235, 1
  br label %b293
b295:
  %v2254 = add nsw i64 %v2228, 1
  br label %b290
b292:
  %v2255 = add nsw i64 %v2208, 1
  br label %b285
b287:
  %v2256 = add nsw i64 %v2202, 1
  br label %b282
b284:
  %v2257 = add nsw i64 %v2197, 96
  br label %b279
b281:
  %v2258 = icmp sgt i64 %v3, 1
  br i1 %v2258, label %b298, label %b299
b298:
  %v2259 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2260 = atomicrmw add ptr %v2259, i64 1 acq_rel
  %v2261 = mul i64 %v3, 4
  br label %b300
b300:
  %v2262 = load atomic i64, ptr %v2259 acquire, align 8
  %v2263 = icmp slt i64 %v2262, %v2261
  br i1 %v2263, label %b301, label %b302
b301:
  %v2264 = call i32 @sched_yield()
  br label %b300
b302:
  br label %b299
b299:
  %v2265 = mul i64 0, 16
  %v2266 = getelementptr inbounds float, ptr %v76, i64 %v2265
  %v2267 = getelementptr inbounds float, ptr %v2266, i64 0
  %v2268 = mul i64 0, 16
  %v2269 = getelementptr inbounds float, ptr %v148, i64 %v2268
  %v2270 = getelementptr inbounds float, ptr %v2269, i64 0
  %v2271 = getelementptr inbounds float, ptr %v239, i64 12288
  %v2272 = add i64 4, 1
  %v2273 = sdiv i64 %v2272, 2
  %v2274 = add i64 %v2, 1
  %v2275 = mul i64 %v2273, %v2
  %v2276 = sdiv i64 %v2275, %v3
  %v2277 = mul i64 %v2276, 2
  %v2278 = icmp slt i64 %v2277, 4
  %v2279 = select i1 %v2278, i64 %v2277, i64 4
  %v2280 = mul i64 %v2273, %v2274
  %v2281 = sdiv i64 %v2280, %v3
  %v2282 = mul i64 %v2281, 2
  %v2283 = icmp slt i64 %v2282, 4
  %v2284 = select i1 %v2283, i64 %v2282, i64 4
  %v2285 = getelementptr inbounds float, ptr %v152, i64 0
  br label %b303
b303:
  %v2286 = phi i64 [ %v2279, %b299 ], [ %v2294, %b308 ]
  %v2287 = icmp slt i64 %v2286, %v2284
  br i1 %v2287, label %b304, label %b305
b304:
  %v2288 = mul i64 %v2286, 4
  %v2289 = getelementptr inbounds float, ptr %v2285, i64 %v2288
  br label %b306
b306:
  %v2290 = phi i64 [ 0, %b304 ], [ %v2293, %b307 ]
  %v2291 = icmp slt i64 %v2290, 4
  br i1 %v2291, label %b307, label %b308
b307:
  %v2292 = getelementptr inbounds float, ptr %v2289, i64 %v2290
  store float 0x0000000000000000, ptr %v2292, align 4
  %v2293 = add nsw i64 %v2290, 1
  br label %b306
b308:
  %v2294 = add nsw i64 %v2286, 1
  br label %b303
b305:
  %v2295 = mul i64 %v8, 4
  br label %b309
b309:
  %v2296 = phi i64 [ 0, %b305 ], [ %v2406, %b314 ]
  %v2297 = icmp slt i64 %v2296, %v2295
  br i1 %v2297, label %b310, label %b311
b310:
  %v2298 = sub i64 %v2295, %v2296
  %v2299 = icmp slt i64 %v2298, 384
  %v2300 = select i1 %v2299, i64 %v2298, i64 384
  br label %b312
b312:
  %v2301 = phi i64 [ %v2279, %b310 ], [ %v2405, %b338 ]
  %v2302 = icmp slt i64 %v2301, %v2284
  br i1 %v2302, label %b313, label %b314
b313:
  %v2303 = sub i64 %v2284, %v2301
  %v2304 = icmp slt i64 %v2303, 64
  %v2305 = select i1 %v2304, i64 %v2303, i64 64
  %v2306 = sdiv i64 %v2305, 2
  %v2307 = mul i64 %v2306, 2
  %v2308 = sub i64 %v2305, %v2307
  %v2309 = mul i64 %v2296, 4
  %v2310 = add i64 %v2309, %v2301
  %v2311 = getelementptr inbounds float, ptr %v2267, i64 %v2310
  br label %b315
b315:
  %v2312 = phi i64 [ 0, %b313 ], [ %v2338, %b323 ]
  %v2313 = icmp slt i64 %v2312, %v2300
  br i1 %v2313, label %b316, label %b317
b316:
  %v2314 = mul i64 %v2312, 4
  %v2315 = getelementptr inbounds float, ptr %v2311, i64 %v2314
  %v2316 = mul i64 %v2312, 2
  %v2317 = getelementptr inbounds float, ptr %v2271, i64 %v2316
  br label %b318
b318:
  %v2318 = phi i64 [ 0, %b316 ], [ %v2327, %b319 ]
  %v2319 = icmp slt i64 %v2318, %v2306
  br i1 %v2319, label %b319, label %b320
b319:
  %v2320 = mul i64 %v2318, 2
  %v2321 = getelementptr inbounds float, ptr %v2315, i64 %v2320
  %v2322 = mul i64 %v2318, 768
  %v2323 = getelementptr inbounds float, ptr %v2317, i64 %v2322
  %v2324 = getelementptr inbounds float, ptr %v2321, i64 0
  %v2325 = load <2 x float>, ptr %v2324, align 4
  %v2326 = getelementptr inbounds float, ptr %v2323, i64 0
  store <2 x float> %v2325, ptr %v2326, align 4
  %v2327 = add nsw i64 %v2318, 1
  br label %b318
b320:
  %v2328 = mul i64 %v2306, 2
  %v2329 = getelementptr inbounds float, ptr %v2315, i64 %v2328
  %v2330 = mul i64 %v2306, 768
  %v2331 = getelementptr inbounds float, ptr %v2317, i64 %v2330
  br label %b321
b321:
  %v2332 = phi i64 [ 0, %b320 ], [ %v2337, %b322 ]
  %v2333 = icmp slt i64 %v2332, %v2308
  br i1 %v2333, label %b322, label %b323
b322:
  %v2334 = getelementptr inbounds float, ptr %v2329, i64 %v2332
  %v2335 = load float, ptr %v2334, align 4
  %v2336 = getelementptr inbounds float, ptr %v2331, i64 %v2332
  store float %v2335, ptr %v2336, align 4
  %v2337 = add nsw i64 %v2332, 1
  br label %b321, !llvm.loop !0
b323:
  %v2338 = add nsw i64 %v2312, 1
  br label %b315
b317:
  br label %b324
b324:
  %v2339 = phi i64 [ 0, %b317 ], [ %v2374, %b332 ]
  %v2340 = icmp slt i64 %v2339, 0
  br i1 %v2340, label %b325, label %b326
b325:
  %v2341 = mul i64 %v2296, 4
  %v2342 = add i64 %v2341, %v2339
  %v2343 = getelementptr inbounds float, ptr %v2270, i64 %v2342
  br label %b327
b327:
  %v2344 = phi i64 [ 0, %b325 ], [ %v2362, %b328 ]
  %v2345 = icmp slt i64 %v2344, %v2300
  br i1 %v2345, label %b328, label %b329
b328:
  %v2346 = mul i64 %v2344, 4
  %v2347 = getelementptr inbounds float, ptr %v2343, i64 %v2346
  %v2348 = mul i64 %v2344, 32
  %v2349 = getelementptr inbounds float, ptr %v239, i64 %v2348
  %v2350 = getelementptr inbounds float, ptr %v2347, i64 0
  %v2351 = load <8 x float>, ptr %v2350, align 4
  %v2352 = getelementptr inbounds float, ptr %v2349, i64 0
  store <8 x float> %v2351, ptr %v2352, align 4
  %v2353 = getelementptr inbounds float, ptr %v2347, i64 8
  %v2354 = load <8 x float>, ptr %v2353, align 4
  %v2355 = getelementptr inbounds float, ptr %v2349, i64 8
  store <8 x float> %v2354, ptr %v2355, align 4
  %v2356 = getelementptr inbounds float, ptr %v2347, i64 16
  %v2357 = load <8 x float>, ptr %v2356, align 4
  %v2358 = getelementptr inbounds float, ptr %v2349, i64 16
  store <8 x float> %v2357, ptr %v2358, align 4
  %v2359 = getelementptr inbounds float, ptr %v2347, i64 24
  %v2360 = load <8 x float>, ptr %v2359, align 4
  %v2361 = getelementptr inbounds float, ptr %v2349, i64 24
  store <8 x float> %v2360, ptr %v2361, align 4
  %v2362 = add nsw i64 %v2344, 1
  br label %b327
b329:
  %v2363 = sdiv i64 %v2305, 2
  br label %b330
b330:
  %v2364 = phi i64 [ 0, %b329 ], [ %v2373, %b331 ]
  %v2365 = icmp slt i64 %v2364, %v2363
  br i1 %v2365, label %b331, label %b332
b331:
  %v2366 = mul i64 %v2364, 2
  %v2367 = add i64 %v2301, %v2366
  %v2368 = mul i64 %v2364, 768
  %v2369 = getelementptr inbounds float, ptr %v2271, i64 %v2368
  %v2370 = mul i64 %v2367, 4
  %v2371 = add i64 %v2370, %v2339
  %v2372 = getelementptr inbounds float, ptr %v2285, i64 %v2371
  call void @outer_2x32(ptr %v2369, ptr %v239, i64 %v2300, ptr %v2372, i64 4)
  %v2373 = add nsw i64 %v2364, 1
  br label %b330
b332:
  %v2374 = add nsw i64 %v2339, 32
  br label %b324
b326:
  %v2375 = mul i64 %v2296, 4
  %v2376 = add i64 %v2375, 0
  %v2377 = getelementptr inbounds float, ptr %v2270, i64 %v2376
  br label %b333
b333:
  %v2378 = phi i64 [ 0, %b326 ], [ %v2393, %b334 ]
  %v2379 = icmp slt i64 %v2378, %v2300
  br i1 %v2379, label %b334, label %b335
b334:
  %v2380 = mul i64 %v2378, 4
  %v2381 = getelementptr inbounds float, ptr %v2377, i64 %v2380
  %v2382 = mul i64 %v2378, 8
  %v2383 = getelementptr inbounds float, ptr %v239, i64 %v2382
  %v2384 = getelementptr inbounds float, ptr %v2381, i64 0
  %v2385 = icmp ult i64 4, 8
  %v2386 = select i1 %v2385, i64 4, i64 8
  %v2387 = trunc i64 %v2386 to i32
  %v2388 = insertelement <8 x i32> poison, i32 %v2387, i64 0
  %v2389 = shufflevector <8 x i32> %v2388, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2390 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2389
  %v2391 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2384, <8 x i1> %v2390, <8 x float> zeroinitializer)
  %v2392 = getelementptr inbounds float, ptr %v2383, i64 0
  store <8 x float> %v2391, ptr %v2392, align 4
  %v2393 = add nsw i64 %v2378, 1
  br label %b333
b335:
  %v2394 = sdiv i64 %v2305, 2
  br label %b336
b336:
  %v2395 = phi i64 [ 0, %b335 ], [ %v2404, %b337 ]
  %v2396 = icmp slt i64 %v2395, %v2394
  br i1 %v2396, label %b337, label %b338
b337:
  %v2397 = mul i64 %v2395, 2
  %v2398 = add i64 %v2301, %v2397
  %v2399 = mul i64 %v2395, 768
  %v2400 = getelementptr inbounds float, ptr %v2271, i64 %v2399
  %v2401 = mul i64 %v2398, 4
  %v2402 = add i64 %v2401, 0
  %v2403 = getelementptr inbounds float, ptr %v2285, i64 %v2402
  call void @outer_2x4(ptr %v2400, ptr %v239, i64 %v2300, ptr %v2403, i64 4)
  %v2404 = add nsw i64 %v2395, 1
  br label %b336
b338:
  %v2405 = add nsw i64 %v2301, 64
  br label %b312
b314:
  %v2406 = add nsw i64 %v2296, 384
  br label %b309
b311:
  %v2407 = icmp sgt i64 %v3, 1
  br i1 %v2407, label %b339, label %b340
b339:
  %v2408 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2409 = atomicrmw add ptr %v2408, i64 1 acq_rel
  %v2410 = mul i64 %v3, 5
  br label %b341
b341:
  %v2411 = load atomic i64, ptr %v2408 acquire, align 8
  %v2412 = icmp slt i64 %v2411, %v2410
  br i1 %v2412, label %b342, label %b343
b342:
  %v2413 = call i32 @sched_yield()
  br label %b341
b343:
  br label %b340
b340:
  %v2414 = icmp eq i64 %v2, 0
  br i1 %v2414, label %b344, label %b345
b344:
  br label %b346
b346:
  %v2415 = phi i64 [ 0, %b344 ], [ %v2460, %b351 ]
  %v2416 = icmp slt i64 %v2415, 4
  br i1 %v2416, label %b347, label %b348
b347:
  br label %b349
b349:
  %v2417 = phi i64 [ 0, %b347 ], [ %v2459, %b354 ]
  %v2418 = icmp slt i64 %v2417, 4
  br i1 %v2418, label %b350, label %b351
b350:
  br label %b352
b352:
  %v2419 = phi i64 [ 0, %b350 ], [ %v2453, %b357 ]
  %v2420 = phi float [ 0x0000000000000000, %b350 ], [ %v2451, %b357 ]
  %v2421 = phi float [ 0x0000000000000000, %b350 ], [ %v2452, %b357 ]
  %v2422 = icmp slt i64 %v2419, %v8
  br i1 %v2422, label %b353, label %b354
b353:
  %v2423 = add i64 %v2419, 128
  %v2424 = icmp slt i64 %v2423, %v8
  %v2425 = select i1 %v2424, i64 %v2423, i64 %v8
  br label %b355
b355:
  %v2426 = phi i64 [ %v2419, %b353 ], [ %v2450, %b360 ]
  %v2427 = phi float [ 0x0000000000000000, %b353 ], [ %v2431, %b360 ]
  %v2428 = phi float [ 0x0000000000000000, %b353 ], [ %v2428, %b360 ]
  %v2429 = icmp slt i64 %v2426, %v2425
  br i1 %v2429, label %b356, label %b357
b356:
  br label %b358
b358:
  %v2430 = phi i64 [ 0, %b356 ], [ %v2449, %b359 ]
  %v2431 = phi float [ %v2427, %b356 ], [ %v2448, %b359 ]
  %v2432 = icmp slt i64 %v2430, 4
  br i1 %v2432, label %b359, label %b360
b359:
  %v2433 = mul i64 %v2426, 16
  %v2434 = getelementptr inbounds float, ptr %v150, i64 %v2433
  %v2435 = mul i64 %v2426, 16
  %v2436 = getelementptr inbounds float, ptr %v28, i64 %v2435
  %v2437 = mul i64 %v2415, 4
  %v2438 = add i64 0, %v2437
  %v2439 = add i64 %v2438, %v2430
  %v2440 = getelementptr inbounds float, ptr %v2434, i64 %v2439
  %v2441 = load float, ptr %v2440, align 4
  %v2442 = mul i64 %v2417, 4
  %v2443 = add i64 0, %v2442
  %v2444 = add i64 %v2443, %v2430
  %v2445 = getelementptr inbounds float, ptr %v2436, i64 %v2444
  %v2446 = load float, ptr %v2445, align 4
  %v2447 = fmul float %v2441, %v2446
  %v2448 = fadd float %v2431, %v2447
  %v2449 = add nsw i64 %v2430, 1
  br label %b358
b360:
  %v2450 = add nsw i64 %v2426, 1
  br label %b355
b357:
  %v2451 = fadd float %v2420, %v2427
  %v2452 = fadd float %v2421, %v2428
  %v2453 = add nsw i64 %v2419, 128
  br label %b352
b354:
  %v2454 = fadd float %v2420, %v2421
  %v2455 = mul i64 %v2415, 4
  %v2456 = add i64 0, %v2455
  %v2457 = add i64 %v2456, %v2417
  %v2458 = getelementptr inbounds float, ptr %v154, i64 %v2457
  store float %v2454, ptr %v2458, align 4
  %v2459 = add nsw i64 %v2417, 1
  br label %b349
b351:
  %v2460 = add nsw i64 %v2415, 1
  br label %b346
b348:
  br label %b345
b345:
  %v2461 = icmp sgt i64 %v3, 1
  br i1 %v2461, label %b361, label %b362
b361:
  %v2462 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2463 = atomicrmw add ptr %v2462, i64 1 acq_rel
  %v2464 = mul i64 %v3, 6
  br label %b363
b363:
  %v2465 = load atomic i64, ptr %v2462 acquire, align 8
  %v2466 = icmp slt i64 %v2465, %v2464
  br i1 %v2466, label %b364, label %b365
b364:
  %v2467 = call i32 @sched_yield()
  br label %b363
b365:
  br label %b362
b362:
  %v2468 = mul i64 0, 4
  %v2469 = getelementptr inbounds float, ptr %v132, i64 %v2468
  %v2470 = getelementptr inbounds float, ptr %v2469, i64 0
  %v2471 = mul i64 0, 4
  %v2472 = getelementptr inbounds float, ptr %v26, i64 %v2471
  %v2473 = getelementptr inbounds float, ptr %v2472, i64 0
  %v2474 = getelementptr inbounds float, ptr %v239, i64 12288
  %v2475 = add i64 4, 1
  %v2476 = sdiv i64 %v2475, 2
  %v2477 = add i64 %v2, 1
  %v2478 = mul i64 %v2476, %v2
  %v2479 = sdiv i64 %v2478, %v3
  %v2480 = mul i64 %v2479, 2
  %v2481 = icmp slt i64 %v2480, 4
  %v2482 = select i1 %v2481, i64 %v2480, i64 4
  %v2483 = mul i64 %v2476, %v2477
  %v2484 = sdiv i64 %v2483, %v3
  %v2485 = mul i64 %v2484, 2
  %v2486 = icmp slt i64 %v2485, 4
  %v2487 = select i1 %v2486, i64 %v2485, i64 4
  %v2488 = getelementptr inbounds float, ptr %v156, i64 0
  br label %b366
b366:
  %v2489 = phi i64 [ %v2482, %b362 ], [ %v2497, %b371 ]
  %v2490 = icmp slt i64 %v2489, %v2487
  br i1 %v2490, label %b367, label %b368
b367:
  %v2491 = mul i64 %v2489, 4
  %v2492 = getelementptr inbounds float, ptr %v2488, i64 %v2491
  br label %b369
b369:
  %v2493 = phi i64 [ 0, %b367 ], [ %v2496, %b370 ]
  %v2494 = icmp slt i64 %v2493, 4
  br i1 %v2494, label %b370, label %b371
b370:
  %v2495 = getelementptr inbounds float, ptr %v2492, i64 %v2493
  store float 0x0000000000000000, ptr %v2495, align 4
  %v2496 = add nsw i64 %v2493, 1
  br label %b369
b371:
  %v2497 = add nsw i64 %v2489, 1
  br label %b366
b368:
  %v2498 = mul i64 %v8, 1
  br label %b372
b372:
  %v2499 = phi i64 [ 0, %b368 ], [ %v2609, %b377 ]
  %v2500 = icmp slt i64 %v2499, %v2498
  br i1 %v2500, label %b373, label %b374
b373:
  %v2501 = sub i64 %v2498, %v2499
  %v2502 = icmp slt i64 %v2501, 384
  %v2503 = select i1 %v2502, i64 %v2501, i64 384
  br label %b375
b375:
  %v2504 = phi i64 [ %v2482, %b373 ], [ %v2608, %b401 ]
  %v2505 = icmp slt i64 %v2504, %v2487
  br i1 %v2505, label %b376, label %b377
b376:
  %v2506 = sub i64 %v2487, %v2504
  %v2507 = icmp slt i64 %v2506, 64
  %v2508 = select i1 %v2507, i64 %v2506, i64 64
  %v2509 = sdiv i64 %v2508, 2
  %v2510 = mul i64 %v2509, 2
  %v2511 = sub i64 %v2508, %v2510
  %v2512 = mul i64 %v2499, 4
  %v2513 = add i64 %v2512, %v2504
  %v2514 = getelementptr inbounds float, ptr %v2470, i64 %v2513
  br label %b378
b378:
  %v2515 = phi i64 [ 0, %b376 ], [ %v2541, %b386 ]
  %v2516 = icmp slt i64 %v2515, %v2503
  br i1 %v2516, label %b379, label %b380
b379:
  %v2517 = mul i64 %v2515, 4
  %v2518 = getelementptr inbounds float, ptr %v2514, i64 %v2517
  %v2519 = mul i64 %v2515, 2
  %v2520 = getelementptr inbounds float, ptr %v2474, i64 %v2519
  br label %b381
b381:
  %v2521 = phi i64 [ 0, %b379 ], [ %v2530, %b382 ]
  %v2522 = icmp slt i64 %v2521, %v2509
  br i1 %v2522, label %b382, label %b383
b382:
  %v2523 = mul i64 %v2521, 2
  %v2524 = getelementptr inbounds float, ptr %v2518, i64 %v2523
  %v2525 = mul i64 %v2521, 768
  %v2526 = getelementptr inbounds float, ptr %v2520, i64 %v2525
  %v2527 = getelementptr inbounds float, ptr %v2524, i64 0
  %v2528 = load <2 x float>, ptr %v2527, align 4
  %v2529 = getelementptr inbounds float, ptr %v2526, i64 0
  store <2 x float> %v2528, ptr %v2529, align 4
  %v2530 = add nsw i64 %v2521, 1
  br label %b381
b383:
  %v2531 = mul i64 %v2509, 2
  %v2532 = getelementptr inbounds float, ptr %v2518, i64 %v2531
  %v2533 = mul i64 %v2509, 768
  %v2534 = getelementptr inbounds float, ptr %v2520, i64 %v2533
  br label %b384
b384:
  %v2535 = phi i64 [ 0, %b383 ], [ %v2540, %b385 ]
  %v2536 = icmp slt i64 %v2535, %v2511
  br i1 %v2536, label %b385, label %b386
b385:
  %v2537 = getelementptr inbounds float, ptr %v2532, i64 %v2535
  %v2538 = load float, ptr %v2537, align 4
  %v2539 = getelementptr inbounds float, ptr %v2534, i64 %v2535
  store float %v2538, ptr %v2539, align 4
  %v2540 = add nsw i64 %v2535, 1
  br label %b384, !llvm.loop !3
b386:
  %v2541 = add nsw i64 %v2515, 1
  br label %b378
b380:
  br label %b387
b387:
  %v2542 = phi i64 [ 0, %b380 ], [ %v2577, %b395 ]
  %v2543 = icmp slt i64 %v2542, 0
  br i1 %v2543, label %b388, label %b389
b388:
  %v2544 = mul i64 %v2499, 4
  %v2545 = add i64 %v2544, %v2542
  %v2546 = getelementptr inbounds float, ptr %v2473, i64 %v2545
  br label %b390
b390:
  %v2547 = phi i64 [ 0, %b388 ], [ %v2565, %b391 ]
  %v2548 = icmp slt i64 %v2547, %v2503
  br i1 %v2548, label %b391, label %b392
b391:
  %v2549 = mul i64 %v2547, 4
  %v2550 = getelementptr inbounds float, ptr %v2546, i64 %v2549
  %v2551 = mul i64 %v2547, 32
  %v2552 = getelementptr inbounds float, ptr %v239, i64 %v2551
  %v2553 = getelementptr inbounds float, ptr %v2550, i64 0
  %v2554 = load <8 x float>, ptr %v2553, align 4
  %v2555 = getelementptr inbounds float, ptr %v2552, i64 0
  store <8 x float> %v2554, ptr %v2555, align 4
  %v2556 = getelementptr inbounds float, ptr %v2550, i64 8
  %v2557 = load <8 x float>, ptr %v2556, align 4
  %v2558 = getelementptr inbounds float, ptr %v2552, i64 8
  store <8 x float> %v2557, ptr %v2558, align 4
  %v2559 = getelementptr inbounds float, ptr %v2550, i64 16
  %v2560 = load <8 x float>, ptr %v2559, align 4
  %v2561 = getelementptr inbounds float, ptr %v2552, i64 16
  store <8 x float> %v2560, ptr %v2561, align 4
  %v2562 = getelementptr inbounds float, ptr %v2550, i64 24
  %v2563 = load <8 x float>, ptr %v2562, align 4
  %v2564 = getelementptr inbounds float, ptr %v2552, i64 24
  store <8 x float> %v2563, ptr %v2564, align 4
  %v2565 = add nsw i64 %v2547, 1
  br label %b390
b392:
  %v2566 = sdiv i64 %v2508, 2
  br label %b393
b393:
  %v2567 = phi i64 [ 0, %b392 ], [ %v2576, %b394 ]
  %v2568 = icmp slt i64 %v2567, %v2566
  br i1 %v2568, label %b394, label %b395
b394:
  %v2569 = mul i64 %v2567, 2
  %v2570 = add i64 %v2504, %v2569
  %v2571 = mul i64 %v2567, 768
  %v2572 = getelementptr inbounds float, ptr %v2474, i64 %v2571
  %v2573 = mul i64 %v2570, 4
  %v2574 = add i64 %v2573, %v2542
  %v2575 = getelementptr inbounds float, ptr %v2488, i64 %v2574
  call void @outer_2x32(ptr %v2572, ptr %v239, i64 %v2503, ptr %v2575, i64 4)
  %v2576 = add nsw i64 %v2567, 1
  br label %b393
b395:
  %v2577 = add nsw i64 %v2542, 32
  br label %b387
b389:
  %v2578 = mul i64 %v2499, 4
  %v2579 = add i64 %v2578, 0
  %v2580 = getelementptr inbounds float, ptr %v2473, i64 %v2579
  br label %b396
b396:
  %v2581 = phi i64 [ 0, %b389 ], [ %v2596, %b397 ]
  %v2582 = icmp slt i64 %v2581, %v2503
  br i1 %v2582, label %b397, label %b398
b397:
  %v2583 = mul i64 %v2581, 4
  %v2584 = getelementptr inbounds float, ptr %v2580, i64 %v2583
  %v2585 = mul i64 %v2581, 8
  %v2586 = getelementptr inbounds float, ptr %v239, i64 %v2585
  %v2587 = getelementptr inbounds float, ptr %v2584, i64 0
  %v2588 = icmp ult i64 4, 8
  %v2589 = select i1 %v2588, i64 4, i64 8
  %v2590 = trunc i64 %v2589 to i32
  %v2591 = insertelement <8 x i32> poison, i32 %v2590, i64 0
  %v2592 = shufflevector <8 x i32> %v2591, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2593 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2592
  %v2594 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2587, <8 x i1> %v2593, <8 x float> zeroinitializer)
  %v2595 = getelementptr inbounds float, ptr %v2586, i64 0
  store <8 x float> %v2594, ptr %v2595, align 4
  %v2596 = add nsw i64 %v2581, 1
  br label %b396
b398:
  %v2597 = sdiv i64 %v2508, 2
  br label %b399
b399:
  %v2598 = phi i64 [ 0, %b398 ], [ %v2607, %b400 ]
  %v2599 = icmp slt i64 %v2598, %v2597
  br i1 %v2599, label %b400, label %b401
b400:
  %v2600 = mul i64 %v2598, 2
  %v2601 = add i64 %v2504, %v2600
  %v2602 = mul i64 %v2598, 768
  %v2603 = getelementptr inbounds float, ptr %v2474, i64 %v2602
  %v2604 = mul i64 %v2601, 4
  %v2605 = add i64 %v2604, 0
  %v2606 = getelementptr inbounds float, ptr %v2488, i64 %v2605
  call void @outer_2x4(ptr %v2603, ptr %v239, i64 %v2503, ptr %v2606, i64 4)
  %v2607 = add nsw i64 %v2598, 1
  br label %b399
b401:
  %v2608 = add nsw i64 %v2504, 64
  br label %b375
b377:
  %v2609 = add nsw i64 %v2499, 384
  br label %b372
b374:
  %v2610 = icmp sgt i64 %v3, 1
  br i1 %v2610, label %b402, label %b403
b402:
  %v2611 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2612 = atomicrmw add ptr %v2611, i64 1 acq_rel
  %v2613 = mul i64 %v3, 7
  br label %b404
b404:
  %v2614 = load atomic i64, ptr %v2611 acquire, align 8
  %v2615 = icmp slt i64 %v2614, %v2613
  br i1 %v2615, label %b405, label %b406
b405:
  %v2616 = call i32 @sched_yield()
  br label %b404
b406:
  br label %b403
b403:
  %v2617 = mul i64 0, 4
  %v2618 = getelementptr inbounds float, ptr %v132, i64 %v2617
  %v2619 = getelementptr inbounds float, ptr %v2618, i64 0
  %v2620 = mul i64 0, 3
  %v2621 = getelementptr inbounds float, ptr %v12, i64 %v2620
  %v2622 = getelementptr inbounds float, ptr %v2621, i64 0
  %v2623 = getelementptr inbounds float, ptr %v239, i64 12288
  %v2624 = add i64 4, 1
  %v2625 = sdiv i64 %v2624, 2
  %v2626 = add i64 %v2, 1
  %v2627 = mul i64 %v2625, %v2
  %v2628 = sdiv i64 %v2627, %v3
  %v2629 = mul i64 %v2628, 2
  %v2630 = icmp slt i64 %v2629, 4
  %v2631 = select i1 %v2630, i64 %v2629, i64 4
  %v2632 = mul i64 %v2625, %v2626
  %v2633 = sdiv i64 %v2632, %v3
  %v2634 = mul i64 %v2633, 2
  %v2635 = icmp slt i64 %v2634, 4
  %v2636 = select i1 %v2635, i64 %v2634, i64 4
  %v2637 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b407
b407:
  %v2638 = phi i64 [ %v2631, %b403 ], [ %v2646, %b412 ]
  %v2639 = icmp slt i64 %v2638, %v2636
  br i1 %v2639, label %b408, label %b409
b408:
  %v2640 = mul i64 %v2638, 3
  %v2641 = getelementptr inbounds float, ptr %v2637, i64 %v2640
  br label %b410
b410:
  %v2642 = phi i64 [ 0, %b408 ], [ %v2645, %b411 ]
  %v2643 = icmp slt i64 %v2642, 3
  br i1 %v2643, label %b411, label %b412
b411:
  %v2644 = getelementptr inbounds float, ptr %v2641, i64 %v2642
  store float 0x0000000000000000, ptr %v2644, align 4
  %v2645 = add nsw i64 %v2642, 1
  br label %b410
b412:
  %v2646 = add nsw i64 %v2638, 1
  br label %b407
b409:
  %v2647 = mul i64 %v8, 1
  br label %b413
b413:
  %v2648 = phi i64 [ 0, %b409 ], [ %v2758, %b418 ]
  %v2649 = icmp slt i64 %v2648, %v2647
  br i1 %v2649, label %b414, label %b415
b414:
  %v2650 = sub i64 %v2647, %v2648
  %v2651 = icmp slt i64 %v2650, 384
  %v2652 = select i1 %v2651, i64 %v2650, i64 384
  br label %b416
b416:
  %v2653 = phi i64 [ %v2631, %b414 ], [ %v2757, %b442 ]
  %v2654 = icmp slt i64 %v2653, %v2636
  br i1 %v2654, label %b417, label %b418
b417:
  %v2655 = sub i64 %v2636, %v2653
  %v2656 = icmp slt i64 %v2655, 64
  %v2657 = select i1 %v2656, i64 %v2655, i64 64
  %v2658 = sdiv i64 %v2657, 2
  %v2659 = mul i64 %v2658, 2
  %v2660 = sub i64 %v2657, %v2659
  %v2661 = mul i64 %v2648, 4
  %v2662 = add i64 %v2661, %v2653
  %v2663 = getelementptr inbounds float, ptr %v2619, i64 %v2662
  br label %b419
b419:
  %v2664 = phi i64 [ 0, %b417 ], [ %v2690, %b427 ]
  %v2665 = icmp slt i64 %v2664, %v2652
  br i1 %v2665, label %b420, label %b421
b420:
  %v2666 = mul i64 %v2664, 4
  %v2667 = getelementptr inbounds float, ptr %v2663, i64 %v2666
  %v2668 = mul i64 %v2664, 2
  %v2669 = getelementptr inbounds float, ptr %v2623, i64 %v2668
  br label %b422
b422:
  %v2670 = phi i64 [ 0, %b420 ], [ %v2679, %b423 ]
  %v2671 = icmp slt i64 %v2670, %v2658
  br i1 %v2671, label %b423, label %b424
b423:
  %v2672 = mul i64 %v2670, 2
  %v2673 = getelementptr inbounds float, ptr %v2667, i64 %v2672
  %v2674 = mul i64 %v2670, 768
  %v2675 = getelementptr inbounds float, ptr %v2669, i64 %v2674
  %v2676 = getelementptr inbounds float, ptr %v2673, i64 0
  %v2677 = load <2 x float>, ptr %v2676, align 4
  %v2678 = getelementptr inbounds float, ptr %v2675, i64 0
  store <2 x float> %v2677, ptr %v2678, align 4
  %v2679 = add nsw i64 %v2670, 1
  br label %b422
b424:
  %v2680 = mul i64 %v2658, 2
  %v2681 = getelementptr inbounds float, ptr %v2667, i64 %v2680
  %v2682 = mul i64 %v2658, 768
  %v2683 = getelementptr inbounds float, ptr %v2669, i64 %v2682
  br label %b425
b425:
  %v2684 = phi i64 [ 0, %b424 ], [ %v2689, %b426 ]
  %v2685 = icmp slt i64 %v2684, %v2660
  br i1 %v2685, label %b426, label %b427
b426:
  %v2686 = getelementptr inbounds float, ptr %v2681, i64 %v2684
  %v2687 = load float, ptr %v2686, align 4
  %v2688 = getelementptr inbounds float, ptr %v2683, i64 %v2684
  store float %v2687, ptr %v2688, align 4
  %v2689 = add nsw i64 %v2684, 1
  br label %b425, !llvm.loop !6
b427:
  %v2690 = add nsw i64 %v2664, 1
  br label %b419
b421:
  br label %b428
b428:
  %v2691 = phi i64 [ 0, %b421 ], [ %v2726, %b436 ]
  %v2692 = icmp slt i64 %v2691, 0
  br i1 %v2692, label %b429, label %b430
b429:
  %v2693 = mul i64 %v2648, 3
  %v2694 = add i64 %v2693, %v2691
  %v2695 = getelementptr inbounds float, ptr %v2622, i64 %v2694
  br label %b431
b431:
  %v2696 = phi i64 [ 0, %b429 ], [ %v2714, %b432 ]
  %v2697 = icmp slt i64 %v2696, %v2652
  br i1 %v2697, label %b432, label %b433
b432:
  %v2698 = mul i64 %v2696, 3
  %v2699 = getelementptr inbounds float, ptr %v2695, i64 %v2698
  %v2700 = mul i64 %v2696, 32
  %v2701 = getelementptr inbounds float, ptr %v239, i64 %v2700
  %v2702 = getelementptr inbounds float, ptr %v2699, i64 0
  %v2703 = load <8 x float>, ptr %v2702, align 4
  %v2704 = getelementptr inbounds float, ptr %v2701, i64 0
  store <8 x float> %v2703, ptr %v2704, align 4
  %v2705 = getelementptr inbounds float, ptr %v2699, i64 8
  %v2706 = load <8 x float>, ptr %v2705, align 4
  %v2707 = getelementptr inbounds float, ptr %v2701, i64 8
  store <8 x float> %v2706, ptr %v2707, align 4
  %v2708 = getelementptr inbounds float, ptr %v2699, i64 16
  %v2709 = load <8 x float>, ptr %v2708, align 4
  %v2710 = getelementptr inbounds float, ptr %v2701, i64 16
  store <8 x float> %v2709, ptr %v2710, align 4
  %v2711 = getelementptr inbounds float, ptr %v2699, i64 24
  %v2712 = load <8 x float>, ptr %v2711, align 4
  %v2713 = getelementptr inbounds float, ptr %v2701, i64 24
  store <8 x float> %v2712, ptr %v2713, align 4
  %v2714 = add nsw i64 %v2696, 1
  br label %b431
b433:
  %v2715 = sdiv i64 %v2657, 2
  br label %b434
b434:
  %v2716 = phi i64 [ 0, %b433 ], [ %v2725, %b435 ]
  %v2717 = icmp slt i64 %v2716, %v2715
  br i1 %v2717, label %b435, label %b436
b435:
  %v2718 = mul i64 %v2716, 2
  %v2719 = add i64 %v2653, %v2718
  %v2720 = mul i64 %v2716, 768
  %v2721 = getelementptr inbounds float, ptr %v2623, i64 %v2720
  %v2722 = mul i64 %v2719, 3
  %v2723 = add i64 %v2722, %v2691
  %v2724 = getelementptr inbounds float, ptr %v2637, i64 %v2723
  call void @outer_2x32(ptr %v2721, ptr %v239, i64 %v2652, ptr %v2724, i64 3)
  %v2725 = add nsw i64 %v2716, 1
  br label %b434
b436:
  %v2726 = add nsw i64 %v2691, 32
  br label %b428
b430:
  %v2727 = mul i64 %v2648, 3
  %v2728 = add i64 %v2727, 0
  %v2729 = getelementptr inbounds float, ptr %v2622, i64 %v2728
  br label %b437
b437:
  %v2730 = phi i64 [ 0, %b430 ], [ %v2745, %b438 ]
  %v2731 = icmp slt i64 %v2730, %v2652
  br i1 %v2731, label %b438, label %b439
b438:
  %v2732 = mul i64 %v2730, 3
  %v2733 = getelementptr inbounds float, ptr %v2729, i64 %v2732
  %v2734 = mul i64 %v2730, 8
  %v2735 = getelementptr inbounds float, ptr %v239, i64 %v2734
  %v2736 = getelementptr inbounds float, ptr %v2733, i64 0
  %v2737 = icmp ult i64 3, 8
  %v2738 = select i1 %v2737, i64 3, i64 8
  %v2739 = trunc i64 %v2738 to i32
  %v2740 = insertelement <8 x i32> poison, i32 %v2739, i64 0
  %v2741 = shufflevector <8 x i32> %v2740, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2742 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2741
  %v2743 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2736, <8 x i1> %v2742, <8 x float> zeroinitializer)
  %v2744 = getelementptr inbounds float, ptr %v2735, i64 0
  store <8 x float> %v2743, ptr %v2744, align 4
  %v2745 = add nsw i64 %v2730, 1
  br label %b437
b439:
  %v2746 = sdiv i64 %v2657, 2
  br label %b440
b440:
  %v2747 = phi i64 [ 0, %b439 ], [ %v2756, %b441 ]
  %v2748 = icmp slt i64 %v2747, %v2746
  br i1 %v2748, label %b441, label %b442
b441:
  %v2749 = mul i64 %v2747, 2
  %v2750 = add i64 %v2653, %v2749
  %v2751 = mul i64 %v2747, 768
  %v2752 = getelementptr inbounds float, ptr %v2623, i64 %v2751
  %v2753 = mul i64 %v2750, 3
  %v2754 = add i64 %v2753, 0
  %v2755 = getelementptr inbounds float, ptr %v2637, i64 %v2754
  call void @outer_2x3(ptr %v2752, ptr %v239, i64 %v2652, ptr %v2755, i64 3)
  %v2756 = add nsw i64 %v2747, 1
  br label %b440
b442:
  %v2757 = add nsw i64 %v2653, 64
  br label %b416
b418:
  %v2758 = add nsw i64 %v2648, 384
  br label %b413
b415:
  %v2759 = icmp sgt i64 %v3, 1
  br i1 %v2759, label %b443, label %b444
b443:
  %v2760 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2761 = atomicrmw add ptr %v2760, i64 1 acq_rel
  %v2762 = mul i64 %v3, 8
  br label %b445
b445:
  %v2763 = load atomic i64, ptr %v2760 acquire, align 8
  %v2764 = icmp slt i64 %v2763, %v2762
  br i1 %v2764, label %b446, label %b447
b446:
  %v2765 = call i32 @sched_yield()
  br label %b445
b447:
  br label %b444
b444:
  %v2766 = icmp eq i64 %v2, 0
  br i1 %v2766, label %b448, label %b449
b448:
  br label %b450
b450:
  %v2767 = phi i64 [ 0, %b448 ], [ %v2799, %b455 ]
  %v2768 = icmp slt i64 %v2767, 4
  br i1 %v2768, label %b451, label %b452
b451:
  %v2769 = icmp ult i64 4, 8
  %v2770 = select i1 %v2769, i64 4, i64 8
  %v2771 = trunc i64 %v2770 to i32
  %v2772 = insertelement <8 x i32> poison, i32 %v2771, i64 0
  %v2773 = shufflevector <8 x i32> %v2772, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2774 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2773
  br label %b453
b453:
  %v2775 = phi i64 [ 0, %b451 ], [ %v2794, %b458 ]
  %v2776 = phi <8 x float> [ splat (float 0x0000000000000000), %b451 ], [ %v2793, %b458 ]
  %v2777 = icmp slt i64 %v2775, %v8
  br i1 %v2777, label %b454, label %b455
b454:
  %v2778 = add i64 %v2775, 128
  %v2779 = icmp slt i64 %v2778, %v8
  %v2780 = select i1 %v2779, i64 %v2778, i64 %v8
  br label %b456
b456:
  %v2781 = phi i64 [ %v2775, %b454 ], [ %v2792, %b457 ]
  %v2782 = phi <8 x float> [ splat (float 0x0000000000000000), %b454 ], [ %v2791, %b457 ]
  %v2783 = icmp slt i64 %v2781, %v2780
  br i1 %v2783, label %b457, label %b458
b457:
  %v2784 = mul i64 %v2781, 16
  %v2785 = getelementptr inbounds float, ptr %v148, i64 %v2784
  %v2786 = mul i64 %v2767, 4
  %v2787 = add i64 0, %v2786
  %v2788 = add i64 %v2787, 0
  %v2789 = getelementptr inbounds float, ptr %v2785, i64 %v2788
  %v2790 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2789, <8 x i1> %v2774, <8 x float> zeroinitializer)
  %v2791 = fadd <8 x float> %v2782, %v2790
  %v2792 = add nsw i64 %v2781, 1
  br label %b456
b458:
  %v2793 = fadd <8 x float> %v2776, %v2782
  %v2794 = add nsw i64 %v2775, 128
  br label %b453
b455:
  %v2795 = mul i64 %v2767, 4
  %v2796 = add i64 0, %v2795
  %v2797 = add i64 %v2796, 0
  %v2798 = getelementptr inbounds float, ptr %v42, i64 %v2797
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2776, ptr align 4 %v2798, <8 x i1> %v2774)
  %v2799 = add nsw i64 %v2767, 1
  br label %b450
b452:
  br label %b449
b449:
  %v2800 = icmp sgt i64 %v3, 1
  br i1 %v2800, label %b459, label %b460
b459:
  %v2801 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2802 = atomicrmw add ptr %v2801, i64 1 acq_rel
  %v2803 = mul i64 %v3, 9
  br label %b461
b461:
  %v2804 = load atomic i64, ptr %v2801 acquire, align 8
  %v2805 = icmp slt i64 %v2804, %v2803
  br i1 %v2805, label %b462, label %b463
b462:
  %v2806 = call i32 @sched_yield()
  br label %b461
b463:
  br label %b460
b460:
  %v2807 = icmp eq i64 %v2, 0
  br i1 %v2807, label %b464, label %b465
b464:
  br label %b466
b466:
  %v2808 = phi i64 [ 0, %b464 ], [ %v2854, %b471 ]
  %v2809 = icmp slt i64 %v2808, 2
  br i1 %v2809, label %b467, label %b468
b467:
  %v2810 = icmp ult i64 4, 8
  %v2811 = select i1 %v2810, i64 4, i64 8
  %v2812 = trunc i64 %v2811 to i32
  %v2813 = insertelement <8 x i32> poison, i32 %v2812, i64 0
  %v2814 = shufflevector <8 x i32> %v2813, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2815 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2814
  br label %b469
b469:
  %v2816 = phi i64 [ 0, %b467 ], [ %v2849, %b474 ]
  %v2817 = phi <8 x float> [ splat (float 0x0000000000000000), %b467 ], [ %v2848, %b474 ]
  %v2818 = icmp slt i64 %v2816, %v8
  br i1 %v2818, label %b470, label %b471
b470:
  %v2819 = add i64 %v2816, 128
  %v2820 = icmp slt i64 %v2819, %v8
  %v2821 = select i1 %v2820, i64 %v2819, i64 %v8
  br label %b472
b472:
  %v2822 = phi i64 [ %v2816, %b470 ], [ %v2847, %b477 ]
  %v2823 = phi <8 x float> [ splat (float 0x0000000000000000), %b470 ], [ %v2826, %b477 ]
  %v2824 = icmp slt i64 %v2822, %v2821
  br i1 %v2824, label %b473, label %b474
b473:
  br label %b475
b475:
  %v2825 = phi i64 [ 0, %b473 ], [ %v2846, %b476 ]
  %v2826 = phi <8 x float> [ %v2823, %b473 ], [ %v2845, %b476 ]
  %v2827 = icmp slt i64 %v2825, 4
  br i1 %v2827, label %b476, label %b477
b476:
  %v2828 = mul i64 %v2822, 16
  %v2829 = getelementptr inbounds float, ptr %v130, i64 %v2828
  %v2830 = mul i64 %v2822, 8
  %v2831 = getelementptr inbounds float, ptr %v52, i64 %v2830
  %v2832 = mul i64 %v2808, 4
  %v2833 = add i64 0, %v2832
  %v2834 = add i64 %v2833, %v2825
  %v2835 = getelementptr inbounds float, ptr %v2831, i64 %v2834
  %v2836 = load float, ptr %v2835, align 4
  %v2837 = add i64 0, 0
  %v2838 = mul i64 %v2825, 4
  %v2839 = add i64 %v2837, %v2838
  %v2840 = getelementptr inbounds float, ptr %v2829, i64 %v2839
  %v2841 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2840, <8 x i1> %v2815, <8 x float> zeroinitializer)
  %v2842 = insertelement <8 x float> poison, float %v2836, i64 0
  %v2843 = shufflevector <8 x float> %v2842, <8 x float> poison, <8 x i32> zeroinitializer
  %v2844 = fmul <8 x float> %v2841, %v2843
  %v2845 = fadd <8 x float> %v2826, %v2844
  %v2846 = add nsw i64 %v2825, 1
  br label %b475
b477:
  %v2847 = add nsw i64 %v2822, 1
  br label %b472
b474:
  %v2848 = fadd <8 x float> %v2817, %v2823
  %v2849 = add nsw i64 %v2816, 128
  br label %b469
b471:
  %v2850 = mul i64 %v2808, 4
  %v2851 = add i64 0, %v2850
  %v2852 = add i64 %v2851, 0
  %v2853 = getelementptr inbounds float, ptr %v158, i64 %v2852
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2817, ptr align 4 %v2853, <8 x i1> %v2815)
  %v2854 = add nsw i64 %v2808, 1
  br label %b466
b468:
  br label %b465
b465:
  %v2855 = icmp sgt i64 %v3, 1
  br i1 %v2855, label %b478, label %b479
b478:
  %v2856 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2857 = atomicrmw add ptr %v2856, i64 1 acq_rel
  %v2858 = mul i64 %v3, 10
  br label %b480
b480:
  %v2859 = load atomic i64, ptr %v2856 acquire, align 8
  %v2860 = icmp slt i64 %v2859, %v2858
  br i1 %v2860, label %b481, label %b482
b481:
  %v2861 = call i32 @sched_yield()
  br label %b480
b482:
  br label %b479
b479:
  %v2862 = mul i64 0, 2
  %v2863 = getelementptr inbounds float, ptr %v128, i64 %v2862
  %v2864 = getelementptr inbounds float, ptr %v2863, i64 0
  %v2865 = mul i64 0, 4
  %v2866 = getelementptr inbounds float, ptr %v74, i64 %v2865
  %v2867 = getelementptr inbounds float, ptr %v2866, i64 0
  %v2868 = getelementptr inbounds float, ptr %v239, i64 12288
  %v2869 = add i64 2, 1
  %v2870 = sdiv i64 %v2869, 2
  %v2871 = add i64 %v2, 1
  %v2872 = mul i64 %v2870, %v2
  %v2873 = sdiv i64 %v2872, %v3
  %v2874 = mul i64 %v2873, 2
  %v2875 = icmp slt i64 %v2874, 2
  %v2876 = select i1 %v2875, i64 %v2874, i64 2
  %v2877 = mul i64 %v2870, %v2871
  %v2878 = sdiv i64 %v2877, %v3
  %v2879 = mul i64 %v2878, 2
  %v2880 = icmp slt i64 %v2879, 2
  %v2881 = select i1 %v2880, i64 %v2879, i64 2
  %v2882 = getelementptr inbounds float, ptr %v160, i64 0
  br label %b483
b483:
  %v2883 = phi i64 [ %v2876, %b479 ], [ %v2891, %b488 ]
  %v2884 = icmp slt i64 %v2883, %v2881
  br i1 %v2884, label %b484, label %b485
b484:
  %v2885 = mul i64 %v2883, 4
  %v2886 = getelementptr inbounds float, ptr %v2882, i64 %v2885
  br label %b486
b486:
  %v2887 = phi i64 [ 0, %b484 ], [ %v2890, %b487 ]
  %v2888 = icmp slt i64 %v2887, 4
  br i1 %v2888, label %b487, label %b488
b487:
  %v2889 = getelementptr inbounds float, ptr %v2886, i64 %v2887
  store float 0x0000000000000000, ptr %v2889, align 4
  %v2890 = add nsw i64 %v2887, 1
  br label %b486
b488:
  %v2891 = add nsw i64 %v2883, 1
  br label %b483
b485:
  %v2892 = mul i64 %v8, 1
  br label %b489
b489:
  %v2893 = phi i64 [ 0, %b485 ], [ %v3003, %b494 ]
  %v2894 = icmp slt i64 %v2893, %v2892
  br i1 %v2894, label %b490, label %b491
b490:
  %v2895 = sub i64 %v2892, %v2893
  %v2896 = icmp slt i64 %v2895, 384
  %v2897 = select i1 %v2896, i64 %v2895, i64 384
  br label %b492
b492:
  %v2898 = phi i64 [ %v2876, %b490 ], [ %v3002, %b518 ]
  %v2899 = icmp slt i64 %v2898, %v2881
  br i1 %v2899, label %b493, label %b494
b493:
  %v2900 = sub i64 %v2881, %v2898
  %v2901 = icmp slt i64 %v2900, 64
  %v2902 = select i1 %v2901, i64 %v2900, i64 64
  %v2903 = sdiv i64 %v2902, 2
  %v2904 = mul i64 %v2903, 2
  %v2905 = sub i64 %v2902, %v2904
  %v2906 = mul i64 %v2893, 2
  %v2907 = add i64 %v2906, %v2898
  %v2908 = getelementptr inbounds float, ptr %v2864, i64 %v2907
  br label %b495
b495:
  %v2909 = phi i64 [ 0, %b493 ], [ %v2935, %b503 ]
  %v2910 = icmp slt i64 %v2909, %v2897
  br i1 %v2910, label %b496, label %b497
b496:
  %v2911 = mul i64 %v2909, 2
  %v2912 = getelementptr inbounds float, ptr %v2908, i64 %v2911
  %v2913 = mul i64 %v2909, 2
  %v2914 = getelementptr inbounds float, ptr %v2868, i64 %v2913
  br label %b498
b498:
  %v2915 = phi i64 [ 0, %b496 ], [ %v2924, %b499 ]
  %v2916 = icmp slt i64 %v2915, %v2903
  br i1 %v2916, label %b499, label %b500
b499:
  %v2917 = mul i64 %v2915, 2
  %v2918 = getelementptr inbounds float, ptr %v2912, i64 %v2917
  %v2919 = mul i64 %v2915, 768
  %v2920 = getelementptr inbounds float, ptr %v2914, i64 %v2919
  %v2921 = getelementptr inbounds float, ptr %v2918, i64 0
  %v2922 = load <2 x float>, ptr %v2921, align 4
  %v2923 = getelementptr inbounds float, ptr %v2920, i64 0
  store <2 x float> %v2922, ptr %v2923, align 4
  %v2924 = add nsw i64 %v2915, 1
  br label %b498
b500:
  %v2925 = mul i64 %v2903, 2
  %v2926 = getelementptr inbounds float, ptr %v2912, i64 %v2925
  %v2927 = mul i64 %v2903, 768
  %v2928 = getelementptr inbounds float, ptr %v2914, i64 %v2927
  br label %b501
b501:
  %v2929 = phi i64 [ 0, %b500 ], [ %v2934, %b502 ]
  %v2930 = icmp slt i64 %v2929, %v2905
  br i1 %v2930, label %b502, label %b503
b502:
  %v2931 = getelementptr inbounds float, ptr %v2926, i64 %v2929
  %v2932 = load float, ptr %v2931, align 4
  %v2933 = getelementptr inbounds float, ptr %v2928, i64 %v2929
  store float %v2932, ptr %v2933, align 4
  %v2934 = add nsw i64 %v2929, 1
  br label %b501, !llvm.loop !9
b503:
  %v2935 = add nsw i64 %v2909, 1
  br label %b495
b497:
  br label %b504
b504:
  %v2936 = phi i64 [ 0, %b497 ], [ %v2971, %b512 ]
  %v2937 = icmp slt i64 %v2936, 0
  br i1 %v2937, label %b505, label %b506
b505:
  %v2938 = mul i64 %v2893, 4
  %v2939 = add i64 %v2938, %v2936
  %v2940 = getelementptr inbounds float, ptr %v2867, i64 %v2939
  br label %b507
b507:
  %v2941 = phi i64 [ 0, %b505 ], [ %v2959, %b508 ]
  %v2942 = icmp slt i64 %v2941, %v2897
  br i1 %v2942, label %b508, label %b509
b508:
  %v2943 = mul i64 %v2941, 4
  %v2944 = getelementptr inbounds float, ptr %v2940, i64 %v2943
  %v2945 = mul i64 %v2941, 32
  %v2946 = getelementptr inbounds float, ptr %v239, i64 %v2945
  %v2947 = getelementptr inbounds float, ptr %v2944, i64 0
  %v2948 = load <8 x float>, ptr %v2947, align 4
  %v2949 = getelementptr inbounds float, ptr %v2946, i64 0
  store <8 x float> %v2948, ptr %v2949, align 4
  %v2950 = getelementptr inbounds float, ptr %v2944, i64 8
  %v2951 = load <8 x float>, ptr %v2950, align 4
  %v2952 = getelementptr inbounds float, ptr %v2946, i64 8
  store <8 x float> %v2951, ptr %v2952, align 4
  %v2953 = getelementptr inbounds float, ptr %v2944, i64 16
  %v2954 = load <8 x float>, ptr %v2953, align 4
  %v2955 = getelementptr inbounds float, ptr %v2946, i64 16
  store <8 x float> %v2954, ptr %v2955, align 4
  %v2956 = getelementptr inbounds float, ptr %v2944, i64 24
  %v2957 = load <8 x float>, ptr %v2956, align 4
  %v2958 = getelementptr inbounds float, ptr %v2946, i64 24
  store <8 x float> %v2957, ptr %v2958, align 4
  %v2959 = add nsw i64 %v2941, 1
  br label %b507
b509:
  %v2960 = sdiv i64 %v2902, 2
  br label %b510
b510:
  %v2961 = phi i64 [ 0, %b509 ], [ %v2970, %b511 ]
  %v2962 = icmp slt i64 %v2961, %v2960
  br i1 %v2962, label %b511, label %b512
b511:
  %v2963 = mul i64 %v2961, 2
  %v2964 = add i64 %v2898, %v2963
  %v2965 = mul i64 %v2961, 768
  %v2966 = getelementptr inbounds float, ptr %v2868, i64 %v2965
  %v2967 = mul i64 %v2964, 4
  %v2968 = add i64 %v2967, %v2936
  %v2969 = getelementptr inbounds float, ptr %v2882, i64 %v2968
  call void @outer_2x32(ptr %v2966, ptr %v239, i64 %v2897, ptr %v2969, i64 4)
  %v2970 = add nsw i64 %v2961, 1
  br label %b510
b512:
  %v2971 = add nsw i64 %v2936, 32
  br label %b504
b506:
  %v2972 = mul i64 %v2893, 4
  %v2973 = add i64 %v2972, 0
  %v2974 = getelementptr inbounds float, ptr %v2867, i64 %v2973
  br label %b513
b513:
  %v2975 = phi i64 [ 0, %b506 ], [ %v2990, %b514 ]
  %v2976 = icmp slt i64 %v2975, %v2897
  br i1 %v2976, label %b514, label %b515
b514:
  %v2977 = mul i64 %v2975, 4
  %v2978 = getelementptr inbounds float, ptr %v2974, i64 %v2977
  %v2979 = mul i64 %v2975, 8
  %v2980 = getelementptr inbounds float, ptr %v239, i64 %v2979
  %v2981 = getelementptr inbounds float, ptr %v2978, i64 0
  %v2982 = icmp ult i64 4, 8
  %v2983 = select i1 %v2982, i64 4, i64 8
  %v2984 = trunc i64 %v2983 to i32
  %v2985 = insertelement <8 x i32> poison, i32 %v2984, i64 0
  %v2986 = shufflevector <8 x i32> %v2985, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2987 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2986
  %v2988 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2981, <8 x i1> %v2987, <8 x float> zeroinitializer)
  %v2989 = getelementptr inbounds float, ptr %v2980, i64 0
  store <8 x float> %v2988, ptr %v2989, align 4
  %v2990 = add nsw i64 %v2975, 1
  br label %b513
b515:
  %v2991 = sdiv i64 %v2902, 2
  br label %b516
b516:
  %v2992 = phi i64 [ 0, %b515 ], [ %v3001, %b517 ]
  %v2993 = icmp slt i64 %v2992, %v2991
  br i1 %v2993, label %b517, label %b518
b517:
  %v2994 = mul i64 %v2992, 2
  %v2995 = add i64 %v2898, %v2994
  %v2996 = mul i64 %v2992, 768
  %v2997 = getelementptr inbounds float, ptr %v2868, i64 %v2996
  %v2998 = mul i64 %v2995, 4
  %v2999 = add i64 %v2998, 0
  %v3000 = getelementptr inbounds float, ptr %v2882, i64 %v2999
  call void @outer_2x4(ptr %v2997, ptr %v239, i64 %v2897, ptr %v3000, i64 4)
  %v3001 = add nsw i64 %v2992, 1
  br label %b516
b518:
  %v3002 = add nsw i64 %v2898, 64
  br label %b492
b494:
  %v3003 = add nsw i64 %v2893, 384
  br label %b489
b491:
  %v3004 = icmp sgt i64 %v3, 1
  br i1 %v3004, label %b519, label %b520
b519:
  %v3005 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3006 = atomicrmw add ptr %v3005, i64 1 acq_rel
  %v3007 = mul i64 %v3, 11
  br label %b521
b521:
  %v3008 = load atomic i64, ptr %v3005 acquire, align 8
  %v3009 = icmp slt i64 %v3008, %v3007
  br i1 %v3009, label %b522, label %b523
b522:
  %v3010 = call i32 @sched_yield()
  br label %b521
b523:
  br label %b520
b520:
  %v3011 = icmp eq i64 %v2, 0
  br i1 %v3011, label %b524, label %b525
b524:
  br label %b526
b526:
  %v3012 = phi i64 [ 0, %b524 ], [ %v3058, %b531 ]
  %v3013 = icmp slt i64 %v3012, 2
  br i1 %v3013, label %b527, label %b528
b527:
  %v3014 = icmp ult i64 4, 8
  %v3015 = select i1 %v3014, i64 4, i64 8
  %v3016 = trunc i64 %v3015 to i32
  %v3017 = insertelement <8 x i32> poison, i32 %v3016, i64 0
  %v3018 = shufflevector <8 x i32> %v3017, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3019 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3018
  br label %b529
b529:
  %v3020 = phi i64 [ 0, %b527 ], [ %v3053, %b534 ]
  %v3021 = phi <8 x float> [ splat (float 0x0000000000000000), %b527 ], [ %v3052, %b534 ]
  %v3022 = icmp slt i64 %v3020, %v8
  br i1 %v3022, label %b530, label %b531
b530:
  %v3023 = add i64 %v3020, 128
  %v3024 = icmp slt i64 %v3023, %v8
  %v3025 = select i1 %v3024, i64 %v3023, i64 %v8
  br label %b532
b532:
  %v3026 = phi i64 [ %v3020, %b530 ], [ %v3051, %b537 ]
  %v3027 = phi <8 x float> [ splat (float 0x0000000000000000), %b530 ], [ %v3030, %b537 ]
  %v3028 = icmp slt i64 %v3026, %v3025
  br i1 %v3028, label %b533, label %b534
b533:
  br label %b535
b535:
  %v3029 = phi i64 [ 0, %b533 ], [ %v3050, %b536 ]
  %v3030 = phi <8 x float> [ %v3027, %b533 ], [ %v3049, %b536 ]
  %v3031 = icmp slt i64 %v3029, 4
  br i1 %v3031, label %b536, label %b537
b536:
  %v3032 = mul i64 %v3026, 8
  %v3033 = getelementptr inbounds float, ptr %v58, i64 %v3032
  %v3034 = mul i64 %v3012, 4
  %v3035 = add i64 0, %v3034
  %v3036 = add i64 %v3035, %v3029
  %v3037 = getelementptr inbounds float, ptr %v3033, i64 %v3036
  %v3038 = load float, ptr %v3037, align 4
  %v3039 = mul i64 %v3026, 16
  %v3040 = getelementptr inbounds float, ptr %v82, i64 %v3039
  %v3041 = add i64 0, 0
  %v3042 = mul i64 %v3029, 4
  %v3043 = add i64 %v3041, %v3042
  %v3044 = getelementptr inbounds float, ptr %v3040, i64 %v3043
  %v3045 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3044, <8 x i1> %v3019, <8 x float> zeroinitializer)
  %v3046 = insertelement <8 x float> poison, float %v3038, i64 0
  %v3047 = shufflevector <8 x float> %v3046, <8 x float> poison, <8 x i32> zeroinitializer
  %v3048 = fmul <8 x float> %v3047, %v3045
  %v3049 = fadd <8 x float> %v3030, %v3048
  %v3050 = add nsw i64 %v3029, 1
  br label %b535
b537:
  %v3051 = add nsw i64 %v3026, 1
  br label %b532
b534:
  %v3052 = fadd <8 x float> %v3021, %v3027
  %v3053 = add nsw i64 %v3020, 128
  br label %b529
b531:
  %v3054 = mul i64 %v3012, 4
  %v3055 = add i64 0, %v3054
  %v3056 = add i64 %v3055, 0
  %v3057 = getelementptr inbounds float, ptr %v162, i64 %v3056
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3021, ptr align 4 %v3057, <8 x i1> %v3019)
  %v3058 = add nsw i64 %v3012, 1
  br label %b526
b528:
  br label %b525
b525:
  %v3059 = icmp sgt i64 %v3, 1
  br i1 %v3059, label %b538, label %b539
b538:
  %v3060 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3061 = atomicrmw add ptr %v3060, i64 1 acq_rel
  %v3062 = mul i64 %v3, 12
  br label %b540
b540:
  %v3063 = load atomic i64, ptr %v3060 acquire, align 8
  %v3064 = icmp slt i64 %v3063, %v3062
  br i1 %v3064, label %b541, label %b542
b541:
  %v3065 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v3066 = icmp eq i64 %v2, 0
  br i1 %v3066, label %b543, label %b544
b543:
  br label %b545
b545:
  %v3067 = phi i64 [ 0, %b543 ], [ %v3113, %b550 ]
  %v3068 = icmp slt i64 %v3067, 4
  br i1 %v3068, label %b546, label %b547
b546:
  br label %b548
b548:
  %v3069 = phi i64 [ 0, %b546 ], [ %v3112, %b553 ]
  %v3070 = icmp slt i64 %v3069, 2
  br i1 %v3070, label %b549, label %b550
b549:
  br label %b551
b551:
  %v3071 = phi i64 [ 0, %b549 ], [ %v3106, %b556 ]
  %v3072 = phi float [ 0x0000000000000000, %b549 ], [ %v3104, %b556 ]
  %v3073 = phi float [ 0x0000000000000000, %b549 ], [ %v3105, %b556 ]
  %v3074 = icmp slt i64 %v3071, %v8
  br i1 %v3074, label %b552, label %b553
b552:
  %v3075 = add i64 %v3071, 128
  %v3076 = icmp slt i64 %v3075, %v8
  %v3077 = select i1 %v3076, i64 %v3075, i64 %v8
  br label %b554
b554:
  %v3078 = phi i64 [ %v3071, %b552 ], [ %v3103, %b559 ]
  %v3079 = phi float [ 0x0000000000000000, %b552 ], [ %v3083, %b559 ]
  %v3080 = phi float [ 0x0000000000000000, %b552 ], [ %v3080, %b559 ]
  %v3081 = icmp slt i64 %v3078, %v3077
  br i1 %v3081, label %b555, label %b556
b555:
  br label %b557
b557:
  %v3082 = phi i64 [ 0, %b555 ], [ %v3102, %b558 ]
  %v3083 = phi float [ %v3079, %b555 ], [ %v3101, %b558 ]
  %v3084 = icmp slt i64 %v3082, 2
  br i1 %v3084, label %b558, label %b559
b558:
  %v3085 = mul i64 %v3078, 4
  %v3086 = getelementptr inbounds float, ptr %v144, i64 %v3085
  %v3087 = mul i64 %v3078, 8
  %v3088 = getelementptr inbounds float, ptr %v90, i64 %v3087
  %v3089 = mul i64 %v3069, 2
  %v3090 = add i64 0, %v3089
  %v3091 = add i64 %v3090, %v3082
  %v3092 = getelementptr inbounds float, ptr %v3086, i64 %v3091
  %v3093 = load float, ptr %v3092, align 4
  %v3094 = fneg float %v3093
  %v3095 = mul i64 %v3067, 2
  %v3096 = add i64 0, %v3095
  %v3097 = add i64 %v3096, %v3082
  %v3098 = getelementptr inbounds float, ptr %v3088, i64 %v3097
  %v3099 = load float, ptr %v3098, align 4
  %v3100 = fmul float %v3094, %v3099
  %v3101 = fadd float %v3083, %v3100
  %v3102 = add nsw i64 %v3082, 1
  br label %b557
b559:
  %v3103 = add nsw i64 %v3078, 1
  br label %b554
b556:
  %v3104 = fadd float %v3072, %v3079
  %v3105 = fadd float %v3073, %v3080
  %v3106 = add nsw i64 %v3071, 128
  br label %b551
b553:
  %v3107 = fadd float %v3072, %v3073
  %v3108 = mul i64 %v3067, 2
  %v3109 = add i64 0, %v3108
  %v3110 = add i64 %v3109, %v3069
  %v3111 = getelementptr inbounds float, ptr %v164, i64 %v3110
  store float %v3107, ptr %v3111, align 4
  %v3112 = add nsw i64 %v3069, 1
  br label %b548
b550:
  %v3113 = add nsw i64 %v3067, 1
  br label %b545
b547:
  br label %b544
b544:
  %v3114 = icmp sgt i64 %v3, 1
  br i1 %v3114, label %b560, label %b561
b560:
  %v3115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3116 = atomicrmw add ptr %v3115, i64 1 acq_rel
  %v3117 = mul i64 %v3, 13
  br label %b562
b562:
  %v3118 = load atomic i64, ptr %v3115 acquire, align 8
  %v3119 = icmp slt i64 %v3118, %v3117
  br i1 %v3119, label %b563, label %b564
b563:
  %v3120 = call i32 @sched_yield()
  br label %b562
b564:
  br label %b561
b561:
  %v3121 = icmp eq i64 %v2, 0
  br i1 %v3121, label %b565, label %b566
b565:
  br label %b567
b567:
  %v3122 = phi i64 [ 0, %b565 ], [ %v3167, %b572 ]
  %v3123 = icmp slt i64 %v3122, 2
  br i1 %v3123, label %b568, label %b569
b568:
  br label %b570
b570:
  %v3124 = phi i64 [ 0, %b568 ], [ %v3166, %b575 ]
  %v3125 = icmp slt i64 %v3124, 4
  br i1 %v3125, label %b571, label %b572
b571:
  br label %b573
b573:
  %v3126 = phi i64 [ 0, %b571 ], [ %v3160, %b578 ]
  %v3127 = phi float [ 0x0000000000000000, %b571 ], [ %v3158, %b578 ]
  %v3128 = phi float [ 0x0000000000000000, %b571 ], [ %v3159, %b578 ]
  %v3129 = icmp slt i64 %v3126, %v8
  br i1 %v3129, label %b574, label %b575
b574:
  %v3130 = add i64 %v3126, 128
  %v3131 = icmp slt i64 %v3130, %v8
  %v3132 = select i1 %v3131, i64 %v3130, i64 %v8
  br label %b576
b576:
  %v3133 = phi i64 [ %v3126, %b574 ], [ %v3157, %b581 ]
  %v3134 = phi float [ 0x0000000000000000, %b574 ], [ %v3138, %b581 ]
  %v3135 = phi float [ 0x0000000000000000, %b574 ], [ %v3135, %b581 ]
  %v3136 = icmp slt i64 %v3133, %v3132
  br i1 %v3136, label %b577, label %b578
b577:
  br label %b579
b579:
  %v3137 = phi i64 [ 0, %b577 ], [ %v3156, %b580 ]
  %v3138 = phi float [ %v3134, %b577 ], [ %v3155, %b580 ]
  %v3139 = icmp slt i64 %v3137, 4
  br i1 %v3139, label %b580, label %b581
b580:
  %v3140 = mul i64 %v3133, 8
  %v3141 = getelementptr inbounds float, ptr %v146, i64 %v3140
  %v3142 = mul i64 %v3133, 16
  %v3143 = getelementptr inbounds float, ptr %v82, i64 %v3142
  %v3144 = mul i64 %v3122, 4
  %v3145 = add i64 0, %v3144
  %v3146 = add i64 %v3145, %v3137
  %v3147 = getelementptr inbounds float, ptr %v3141, i64 %v3146
  %v3148 = load float, ptr %v3147, align 4
  %v3149 = mul i64 %v3124, 4
  %v3150 = add i64 0, %v3149
  %v3151 = add i64 %v3150, %v3137
  %v3152 = getelementptr inbounds float, ptr %v3143, i64 %v3151
  %v3153 = load float, ptr %v3152, align 4
  %v3154 = fmul float %v3148, %v3153
  %v3155 = fadd float %v3138, %v3154
  %v3156 = add nsw i64 %v3137, 1
  br label %b579
b581:
  %v3157 = add nsw i64 %v3133, 1
  br label %b576
b578:
  %v3158 = fadd float %v3127, %v3134
  %v3159 = fadd float %v3128, %v3135
  %v3160 = add nsw i64 %v3126, 128
  br label %b573
b575:
  %v3161 = fadd float %v3127, %v3128
  %v3162 = mul i64 %v3122, 4
  %v3163 = add i64 0, %v3162
  %v3164 = add i64 %v3163, %v3124
  %v3165 = getelementptr inbounds float, ptr %v166, i64 %v3164
  store float %v3161, ptr %v3165, align 4
  %v3166 = add nsw i64 %v3124, 1
  br label %b570
b572:
  %v3167 = add nsw i64 %v3122, 1
  br label %b567
b569:
  br label %b566
b566:
  %v3168 = icmp sgt i64 %v3, 1
  br i1 %v3168, label %b582, label %b583
b582:
  %v3169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3170 = atomicrmw add ptr %v3169, i64 1 acq_rel
  %v3171 = mul i64 %v3, 14
  br label %b584
b584:
  %v3172 = load atomic i64, ptr %v3169 acquire, align 8
  %v3173 = icmp slt i64 %v3172, %v3171
  br i1 %v3173, label %b585, label %b586
b585:
  %v3174 = call i32 @sched_yield()
  br label %b584
b586:
  br label %b583
b583:
  %v3175 = icmp eq i64 %v2, 0
  br i1 %v3175, label %b587, label %b588
b587:
  br label %b589
b589:
  %v3176 = phi i64 [ 0, %b587 ], [ %v3222, %b594 ]
  %v3177 = icmp slt i64 %v3176, 2
  br i1 %v3177, label %b590, label %b591
b590:
  %v3178 = icmp ult i64 2, 8
  %v3179 = select i1 %v3178, i64 2, i64 8
  %v3180 = trunc i64 %v3179 to i32
  %v3181 = insertelement <8 x i32> poison, i32 %v3180, i64 0
  %v3182 = shufflevector <8 x i32> %v3181, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3183 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3182
  br label %b592
b592:
  %v3184 = phi i64 [ 0, %b590 ], [ %v3217, %b597 ]
  %v3185 = phi <8 x float> [ splat (float 0x0000000000000000), %b590 ], [ %v3216, %b597 ]
  %v3186 = icmp slt i64 %v3184, %v8
  br i1 %v3186, label %b593, label %b594
b593:
  %v3187 = add i64 %v3184, 128
  %v3188 = icmp slt i64 %v3187, %v8
  %v3189 = select i1 %v3188, i64 %v3187, i64 %v8
  br label %b595
b595:
  %v3190 = phi i64 [ %v3184, %b593 ], [ %v3215, %b600 ]
  %v3191 = phi <8 x float> [ splat (float 0x0000000000000000), %b593 ], [ %v3194, %b600 ]
  %v3192 = icmp slt i64 %v3190, %v3189
  br i1 %v3192, label %b596, label %b597
b596:
  br label %b598
b598:
  %v3193 = phi i64 [ 0, %b596 ], [ %v3214, %b599 ]
  %v3194 = phi <8 x float> [ %v3191, %b596 ], [ %v3213, %b599 ]
  %v3195 = icmp slt i64 %v3193, 4
  br i1 %v3195, label %b599, label %b600
b599:
  %v3196 = mul i64 %v3190, 8
  %v3197 = getelementptr inbounds float, ptr %v114, i64 %v3196
  %v3198 = mul i64 %v3190, 8
  %v3199 = getelementptr inbounds float, ptr %v52, i64 %v3198
  %v3200 = mul i64 %v3176, 4
  %v3201 = add i64 0, %v3200
  %v3202 = add i64 %v3201, %v3193
  %v3203 = getelementptr inbounds float, ptr %v3199, i64 %v3202
  %v3204 = load float, ptr %v3203, align 4
  %v3205 = add i64 0, 0
  %v3206 = mul i64 %v3193, 2
  %v3207 = add i64 %v3205, %v3206
  %v3208 = getelementptr inbounds float, ptr %v3197, i64 %v3207
  %v3209 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3208, <8 x i1> %v3183, <8 x float> zeroinitializer)
  %v3210 = insertelement <8 x float> poison, float %v3204, i64 0
  %v3211 = shufflevector <8 x float> %v3210, <8 x float> poison, <8 x i32> zeroinitializer
  %v3212 = fmul <8 x float> %v3209, %v3211
  %v3213 = fadd <8 x float> %v3194, %v3212
  %v3214 = add nsw i64 %v3193, 1
  br label %b598
b600:
  %v3215 = add nsw i64 %v3190, 1
  br label %b595
b597:
  %v3216 = fadd <8 x float> %v3185, %v3191
  %v3217 = add nsw i64 %v3184, 128
  br label %b592
b594:
  %v3218 = mul i64 %v3176, 2
  %v3219 = add i64 0, %v3218
  %v3220 = add i64 %v3219, 0
  %v3221 = getelementptr inbounds float, ptr %v168, i64 %v3220
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3185, ptr align 4 %v3221, <8 x i1> %v3183)
  %v3222 = add nsw i64 %v3176, 1
  br label %b589
b591:
  br label %b588
b588:
  %v3223 = icmp sgt i64 %v3, 1
  br i1 %v3223, label %b601, label %b602
b601:
  %v3224 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3225 = atomicrmw add ptr %v3224, i64 1 acq_rel
  %v3226 = mul i64 %v3, 15
  br label %b603
b603:
  %v3227 = load atomic i64, ptr %v3224 acquire, align 8
  %v3228 = icmp slt i64 %v3227, %v3226
  br i1 %v3228, label %b604, label %b605
b604:
  %v3229 = call i32 @sched_yield()
  br label %b603
b605:
  br label %b602
b602:
  %v3230 = icmp eq i64 %v2, 0
  br i1 %v3230, label %b606, label %b607
b606:
  br label %b608
b608:
  %v3231 = phi i64 [ 0, %b606 ], [ %v3261, %b613 ]
  %v3232 = icmp slt i64 %v3231, 2
  br i1 %v3232, label %b609, label %b610
b609:
  br label %b611
b611:
  %v3233 = phi i64 [ 0, %b609 ], [ %v3260, %b616 ]
  %v3234 = icmp slt i64 %v3233, 2
  br i1 %v3234, label %b612, label %b613
b612:
  br label %b614
b614:
  %v3235 = phi i64 [ 0, %b612 ], [ %v3255, %b619 ]
  %v3236 = phi float [ 0x0000000000000000, %b612 ], [ %v3254, %b619 ]
  %v3237 = icmp slt i64 %v3235, %v8
  br i1 %v3237, label %b615, label %b616
b615:
  %v3238 = add i64 %v3235, 128
  %v3239 = icmp slt i64 %v3238, %v8
  %v3240 = select i1 %v3239, i64 %v3238, i64 %v8
  br label %b617
b617:
  %v3241 = phi i64 [ %v3235, %b615 ], [ %v3253, %b618 ]
  %v3242 = phi float [ 0x0000000000000000, %b615 ], [ %v3252, %b618 ]
  %v3243 = icmp slt i64 %v3241, %v3240
  br i1 %v3243, label %b618, label %b619
b618:
  %v3244 = mul i64 %v3241, 4
  %v3245 = getelementptr inbounds float, ptr %v144, i64 %v3244
  %v3246 = add i64 0, %v3231
  %v3247 = mul i64 %v3233, 2
  %v3248 = add i64 %v3246, %v3247
  %v3249 = getelementptr inbounds float, ptr %v3245, i64 %v3248
  %v3250 = load float, ptr %v3249, align 4
  %v3251 = fneg float %v3250
  %v3252 = fadd float %v3242, %v3251
  %v3253 = add nsw i64 %v3241, 1
  br label %b617
b619:
  %v3254 = fadd float %v3236, %v3242
  %v3255 = add nsw i64 %v3235, 128
  br label %b614
b616:
  %v3256 = mul i64 %v3231, 2
  %v3257 = add i64 0, %v3256
  %v3258 = add i64 %v3257, %v3233
  %v3259 = getelementptr inbounds float, ptr %v170, i64 %v3258
  store float %v3236, ptr %v3259, align 4
  %v3260 = add nsw i64 %v3233, 1
  br label %b611
b613:
  %v3261 = add nsw i64 %v3231, 1
  br label %b608
b610:
  br label %b607
b607:
  %v3262 = icmp sgt i64 %v3, 1
  br i1 %v3262, label %b620, label %b621
b620:
  %v3263 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3264 = atomicrmw add ptr %v3263, i64 1 acq_rel
  %v3265 = mul i64 %v3, 16
  br label %b622
b622:
  %v3266 = load atomic i64, ptr %v3263 acquire, align 8
  %v3267 = icmp slt i64 %v3266, %v3265
  br i1 %v3267, label %b623, label %b624
b623:
  %v3268 = call i32 @sched_yield()
  br label %b622
b624:
  br label %b621
b621:
  %v3269 = icmp eq i64 %v2, 0
  br i1 %v3269, label %b625, label %b626
b625:
  br label %b627
b627:
  %v3270 = phi i64 [ 0, %b625 ], [ %v3300, %b628 ]
  %v3271 = icmp slt i64 %v3270, 4
  br i1 %v3271, label %b628, label %b629
b628:
  %v3272 = icmp ult i64 4, 8
  %v3273 = select i1 %v3272, i64 4, i64 8
  %v3274 = trunc i64 %v3273 to i32
  %v3275 = insertelement <8 x i32> poison, i32 %v3274, i64 0
  %v3276 = shufflevector <8 x i32> %v3275, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3277 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3276
  %v3278 = add i64 0, %v3270
  %v3279 = mul i64 0, 4
  %v3280 = add i64 %v3278, %v3279
  %v3281 = getelementptr inbounds float, ptr %v152, i64 %v3280
  %v3282 = getelementptr float, ptr %v3281, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v3283 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3282, <8 x i1> %v3277, <8 x float> zeroinitializer)
  %v3284 = mul i64 %v3270, 4
  %v3285 = add i64 0, %v3284
  %v3286 = add i64 %v3285, 0
  %v3287 = getelementptr inbounds float, ptr %v154, i64 %v3286
  %v3288 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3287, <8 x i1> %v3277, <8 x float> zeroinitializer)
  %v3289 = fadd <8 x float> %v3283, %v3288
  %v3290 = mul i64 %v3270, 4
  %v3291 = add i64 0, %v3290
  %v3292 = add i64 %v3291, 0
  %v3293 = getelementptr inbounds float, ptr %v156, i64 %v3292
  %v3294 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3293, <8 x i1> %v3277, <8 x float> zeroinitializer)
  %v3295 = fadd <8 x float> %v3289, %v3294
  %v3296 = mul i64 %v3270, 4
  %v3297 = add i64 0, %v3296
  %v3298 = add i64 %v3297, 0
  %v3299 = getelementptr inbounds float, ptr %v38, i64 %v3298
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3295, ptr align 4 %v3299, <8 x i1> %v3277)
  %v3300 = add nsw i64 %v3270, 1
  br label %b627
b629:
  br label %b626
b626:
  %v3301 = icmp sgt i64 %v3, 1
  br i1 %v3301, label %b630, label %b631
b630:
  %v3302 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3303 = atomicrmw add ptr %v3302, i64 1 acq_rel
  %v3304 = mul i64 %v3, 17
  br label %b632
b632:
  %v3305 = load atomic i64, ptr %v3302 acquire, align 8
  %v3306 = icmp slt i64 %v3305, %v3304
  br i1 %v3306, label %b633, label %b634
b633:
  %v3307 = call i32 @sched_yield()
  br label %b632
b634:
  br label %b631
b631:
  %v3308 = icmp eq i64 %v2, 0
  br i1 %v3308, label %b635, label %b636
b635:
  br label %b637
b637:
  %v3309 = phi i64 [ 0, %b635 ], [ %v3351, %b638 ]
  %v3310 = icmp slt i64 %v3309, 2
  br i1 %v3310, label %b638, label %b639
b638:
  %v3311 = icmp ult i64 4, 8
  %v3312 = select i1 %v3311, i64 4, i64 8
  %v3313 = trunc i64 %v3312 to i32
  %v3314 = insertelement <8 x i32> poison, i32 %v3313, i64 0
  %v3315 = shufflevector <8 x i32> %v3314, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3316 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3315
  %v3317 = mul i64 %v3309, 4
  %v3318 = add i64 0, %v3317
  %v3319 = add i64 %v3318, 0
  %v3320 = getelementptr inbounds float, ptr %v158, i64 %v3319
  %v3321 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3320, <8 x i1> %v3316, <8 x float> zeroinitializer)
  %v3322 = mul i64 %v3309, 4
  %v3323 = add i64 0, %v3322
  %v3324 = add i64 %v3323, 0
  %v3325 = getelementptr inbounds float, ptr %v160, i64 %v3324
  %v3326 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3325, <8 x i1> %v3316, <8 x float> zeroinitializer)
  %v3327 = fadd <8 x float> %v3321, %v3326
  %v3328 = mul i64 %v3309, 4
  %v3329 = add i64 0, %v3328
  %v3330 = add i64 %v3329, 0
  %v3331 = getelementptr inbounds float, ptr %v162, i64 %v3330
  %v3332 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3331, <8 x i1> %v3316, <8 x float> zeroinitializer)
  %v3333 = fadd <8 x float> %v3327, %v3332
  %v3334 = add i64 0, %v3309
  %v3335 = mul i64 0, 2
  %v3336 = add i64 %v3334, %v3335
  %v3337 = getelementptr inbounds float, ptr %v164, i64 %v3336
  %v3338 = getelementptr float, ptr %v3337, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v3339 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3338, <8 x i1> %v3316, <8 x float> zeroinitializer)
  %v3340 = fadd <8 x float> %v3333, %v3339
  %v3341 = mul i64 %v3309, 4
  %v3342 = add i64 0, %v3341
  %v3343 = add i64 %v3342, 0
  %v3344 = getelementptr inbounds float, ptr %v166, i64 %v3343
  %v3345 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3344, <8 x i1> %v3316, <8 x float> zeroinitializer)
  %v3346 = fadd <8 x float> %v3340, %v3345
  %v3347 = mul i64 %v3309, 4
  %v3348 = add i64 0, %v3347
  %v3349 = add i64 %v3348, 0
  %v3350 = getelementptr inbounds float, ptr %v44, i64 %v3349
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3346, ptr align 4 %v3350, <8 x i1> %v3316)
  %v3351 = add nsw i64 %v3309, 1
  br label %b637
b639:
  br label %b636
b636:
  %v3352 = icmp sgt i64 %v3, 1
  br i1 %v3352, label %b640, label %b641
b640:
  %v3353 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3354 = atomicrmw add ptr %v3353, i64 1 acq_rel
  %v3355 = mul i64 %v3, 18
  br label %b642
b642:
  %v3356 = load atomic i64, ptr %v3353 acquire, align 8
  %v3357 = icmp slt i64 %v3356, %v3355
  br i1 %v3357, label %b643, label %b644
b643:
  %v3358 = call i32 @sched_yield()
  br label %b642
b644:
  br label %b641
b641:
  %v3359 = icmp eq i64 %v2, 0
  br i1 %v3359, label %b645, label %b646
b645:
  %v3360 = icmp ult i64 4, 8
  %v3361 = select i1 %v3360, i64 4, i64 8
  %v3362 = trunc i64 %v3361 to i32
  %v3363 = insertelement <8 x i32> poison, i32 %v3362, i64 0
  %v3364 = shufflevector <8 x i32> %v3363, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3365 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3364
  %v3366 = add i64 0, 0
  %v3367 = getelementptr inbounds float, ptr %v168, i64 %v3366
  %v3368 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3367, <8 x i1> %v3365, <8 x float> zeroinitializer)
  %v3369 = add i64 0, 0
  %v3370 = getelementptr inbounds float, ptr %v170, i64 %v3369
  %v3371 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3370, <8 x i1> %v3365, <8 x float> zeroinitializer)
  %v3372 = fadd <8 x float> %v3368, %v3371
  %v3373 = add i64 0, 0
  %v3374 = getelementptr inbounds float, ptr %v46, i64 %v3373
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3372, ptr align 4 %v3374, <8 x i1> %v3365)
  br label %b646
b646:
  %v3375 = icmp sgt i64 %v3, 1
  br i1 %v3375, label %b647, label %b648
b647:
  %v3376 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3377 = atomicrmw add ptr %v3376, i64 1 acq_rel
  %v3378 = mul i64 %v3, 19
  br label %b649
b649:
  %v3379 = load atomic i64, ptr %v3376 acquire, align 8
  %v3380 = icmp slt i64 %v3379, %v3378
  br i1 %v3380, label %b650, label %b651
b650:
  %v3381 = call i32 @sched_yield()
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
