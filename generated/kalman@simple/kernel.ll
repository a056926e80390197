; generated from specs/kalman.yaml by `make generated`: do not edit
; kalman@simple N=4 M=2 U=3 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v489 = alloca float, i64 64, align 4
  %v675 = alloca float, i64 64, align 4
  %v858 = alloca float, i64 64, align 4
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
  %v149 = getelementptr inbounds i64, ptr %v1, i64 5
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 6
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 12
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 13
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 14
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 17
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 18
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 26
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 27
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 29
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 36
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 37
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 38
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 39
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 40
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 41
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 42
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 45
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 46
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 51
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 54
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 55
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 56
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 57
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 62
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 63
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 65
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 66
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v206 = load ptr, ptr %v205, align 4
  %v207 = mul i64 %v2, 0
  %v208 = add i64 %v207, 88
  %v209 = getelementptr inbounds float, ptr %v206, i64 %v208
  %v210 = getelementptr inbounds i64, ptr %v1, i64 4
  %v211 = load i64, ptr %v210, align 8
  %v212 = icmp eq i64 %v211, 0
  br i1 %v212, label %b0, label %b1
b0:
  %v213 = icmp eq i64 %v2, 0
  br i1 %v213, label %b2, label %b3
b2:
  %v214 = icmp ult i64 4, 8
  %v215 = select i1 %v214, i64 4, i64 8
  %v216 = trunc i64 %v215 to i32
  %v217 = insertelement <8 x i32> poison, i32 %v216, i64 0
  %v218 = shufflevector <8 x i32> %v217, <8 x i32> poison, <8 x i32> zeroinitializer
  %v219 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v218
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v60, i64 %v220
  %v222 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v223, ptr align 4 %v221, <8 x i1> %v219)
  br label %b3
b3:
  br label %b1
b1:
  %v224 = icmp sgt i64 %v3, 1
  br i1 %v224, label %b4, label %b5
b4:
  %v225 = getelementptr inbounds i64, ptr %v1, i64 3
  %v226 = atomicrmw add ptr %v225, i64 1 acq_rel
  %v227 = mul i64 %v3, 1
  br label %b6
b6:
  %v228 = load atomic i64, ptr %v225 acquire, align 8
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b7, label %b8
b7:
  %v230 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v231 = getelementptr inbounds i64, ptr %v1, i64 4
  %v232 = load i64, ptr %v231, align 8
  %v233 = icmp eq i64 %v232, 0
  br i1 %v233, label %b9, label %b10
b9:
  %v234 = icmp eq i64 %v2, 0
  br i1 %v234, label %b11, label %b12
b11:
  br label %b13
b13:
  %v235 = phi i64 [ 0, %b11 ], [ %v268, %b14 ]
  %v236 = icmp slt i64 %v235, 4
  br i1 %v236, label %b14, label %b15
b14:
  %v237 = add i64 0, %v235
  %v238 = sitofp i64 %v237 to float
  %v239 = icmp ult i64 4, 8
  %v240 = select i1 %v239, i64 4, i64 8
  %v241 = trunc i64 %v240 to i32
  %v242 = insertelement <8 x i32> poison, i32 %v241, i64 0
  %v243 = shufflevector <8 x i32> %v242, <8 x i32> poison, <8 x i32> zeroinitializer
  %v244 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v243
  %v245 = add i64 0, 0
  %v246 = insertelement <8 x i64> poison, i64 %v245, i64 0
  %v247 = shufflevector <8 x i64> %v246, <8 x i64> poison, <8 x i32> zeroinitializer
  %v248 = add <8 x i64> %v247, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v249 = sitofp <8 x i64> %v248 to <8 x float>
  %v250 = insertelement <8 x float> poison, float %v238, i64 0
  %v251 = shufflevector <8 x float> %v250, <8 x float> poison, <8 x i32> zeroinitializer
  %v252 = fcmp oeq <8 x float> %v251, %v249
  %v253 = select <8 x i1> %v252, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v254 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v255 = shufflevector <8 x float> %v254, <8 x float> poison, <8 x i32> zeroinitializer
  %v256 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v257 = shufflevector <8 x float> %v256, <8 x float> poison, <8 x i32> zeroinitializer
  %v258 = fcmp une <8 x float> %v253, splat (float 0x0000000000000000)
  %v259 = select <8 x i1> %v258, <8 x float> %v255, <8 x float> %v257
  %v260 = mul i64 %v235, 4
  %v261 = add i64 0, %v260
  %v262 = add i64 %v261, 0
  %v263 = getelementptr inbounds float, ptr %v62, i64 %v262
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v253, ptr align 4 %v263, <8 x i1> %v244)
  %v264 = mul i64 %v235, 4
  %v265 = add i64 0, %v264
  %v266 = add i64 %v265, 0
  %v267 = getelementptr inbounds float, ptr %v64, i64 %v266
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v259, ptr align 4 %v267, <8 x i1> %v244)
  %v268 = add nsw i64 %v235, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v269 = icmp sgt i64 %v3, 1
  br i1 %v269, label %b16, label %b17
b16:
  %v270 = getelementptr inbounds i64, ptr %v1, i64 3
  %v271 = atomicrmw add ptr %v270, i64 1 acq_rel
  %v272 = mul i64 %v3, 2
  br label %b18
b18:
  %v273 = load atomic i64, ptr %v270 acquire, align 8
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b19, label %b20
b19:
  %v275 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v276 = getelementptr inbounds i64, ptr %v1, i64 4
  %v277 = load i64, ptr %v276, align 8
  %v278 = icmp eq i64 %v277, 0
  br i1 %v278, label %b21, label %b22
b21:
  %v279 = icmp eq i64 %v2, 0
  br i1 %v279, label %b23, label %b24
b23:
  %v280 = icmp ult i64 2, 8
  %v281 = select i1 %v280, i64 2, i64 8
  %v282 = trunc i64 %v281 to i32
  %v283 = insertelement <8 x i32> poison, i32 %v282, i64 0
  %v284 = shufflevector <8 x i32> %v283, <8 x i32> poison, <8 x i32> zeroinitializer
  %v285 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v284
  %v286 = add i64 0, 0
  %v287 = insertelement <8 x i64> poison, i64 %v286, i64 0
  %v288 = shufflevector <8 x i64> %v287, <8 x i64> poison, <8 x i32> zeroinitializer
  %v289 = add <8 x i64> %v288, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v290 = sitofp <8 x i64> %v289 to <8 x float>
  %v291 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v292 = shufflevector <8 x float> %v291, <8 x float> poison, <8 x i32> zeroinitializer
  %v293 = fcmp olt <8 x float> %v290, %v292
  %v294 = select <8 x i1> %v293, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v295 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  %v297 = fcmp olt <8 x float> %v290, %v296
  %v298 = select <8 x i1> %v297, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v66, i64 %v299
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v294, ptr align 4 %v300, <8 x i1> %v285)
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v68, i64 %v301
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v298, ptr align 4 %v302, <8 x i1> %v285)
  br label %b24
b24:
  br label %b22
b22:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b25, label %b26
b25:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = mul i64 %v3, 3
  br label %b27
b27:
  %v307 = load atomic i64, ptr %v304 acquire, align 8
  %v308 = icmp slt i64 %v307, %v306
  br i1 %v308, label %b28, label %b29
b28:
  %v309 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v310 = getelementptr inbounds i64, ptr %v1, i64 4
  %v311 = load i64, ptr %v310, align 8
  %v312 = icmp eq i64 %v311, 0
  br i1 %v312, label %b30, label %b31
b30:
  %v313 = icmp eq i64 %v2, 0
  br i1 %v313, label %b32, label %b33
b32:
  %v314 = sitofp i64 0 to float
  %v315 = fadd float %v314, 0x3FF0000000000000
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v70, i64 %v316
  store float %v315, ptr %v317, align 4
  br label %b33
b33:
  br label %b31
b31:
  %v318 = icmp sgt i64 %v3, 1
  br i1 %v318, label %b34, label %b35
b34:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v320 = atomicrmw add ptr %v319, i64 1 acq_rel
  %v321 = mul i64 %v3, 4
  br label %b36
b36:
  %v322 = load atomic i64, ptr %v319 acquire, align 8
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b37, label %b38
b37:
  %v324 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v325 = getelementptr inbounds i64, ptr %v1, i64 4
  %v326 = load i64, ptr %v325, align 8
  %v327 = icmp eq i64 %v326, 0
  br i1 %v327, label %b39, label %b40
b39:
  %v328 = getelementptr inbounds i64, ptr %v1, i64 75
  %v329 = load i64, ptr %v328, align 8
  %v330 = icmp eq i64 %v329, 0
  br i1 %v330, label %b41, label %b42
b41:
  %v331 = add i64 %v7, 0
  %v332 = sdiv i64 %v331, 1
  %v333 = add i64 %v2, 1
  %v334 = mul i64 %v332, %v2
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, %v7
  %v338 = select i1 %v337, i64 %v336, i64 %v7
  %v339 = mul i64 %v332, %v333
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, %v7
  %v343 = select i1 %v342, i64 %v341, i64 %v7
  br label %b43
b43:
  %v344 = phi i64 [ %v338, %b41 ], [ %v361, %b44 ]
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b44, label %b45
b44:
  %v346 = and i64 0, %v156
  %v347 = mul i64 %v346, %v7
  %v348 = add i64 %v347, %v344
  %v349 = mul i64 %v348, 4
  %v350 = getelementptr inbounds float, ptr %v26, i64 %v349
  %v351 = icmp ult i64 4, 8
  %v352 = select i1 %v351, i64 4, i64 8
  %v353 = trunc i64 %v352 to i32
  %v354 = insertelement <8 x i32> poison, i32 %v353, i64 0
  %v355 = shufflevector <8 x i32> %v354, <8 x i32> poison, <8 x i32> zeroinitializer
  %v356 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v355
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v350, i64 %v357
  %v359 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v360 = shufflevector <8 x float> %v359, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v360, ptr align 4 %v358, <8 x i1> %v356)
  %v361 = add nsw i64 %v344, 1
  br label %b43
b45:
  br label %b42
b42:
  br label %b40
b40:
  %v362 = icmp sgt i64 %v3, 1
  br i1 %v362, label %b46, label %b47
b46:
  %v363 = getelementptr inbounds i64, ptr %v1, i64 3
  %v364 = atomicrmw add ptr %v363, i64 1 acq_rel
  %v365 = mul i64 %v3, 5
  br label %b48
b48:
  %v366 = load atomic i64, ptr %v363 acquire, align 8
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b49, label %b50
b49:
  %v368 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v369 = getelementptr inbounds i64, ptr %v1, i64 4
  %v370 = load i64, ptr %v369, align 8
  %v371 = icmp eq i64 %v370, 0
  br i1 %v371, label %b51, label %b52
b51:
  %v372 = getelementptr inbounds i64, ptr %v1, i64 76
  %v373 = load i64, ptr %v372, align 8
  %v374 = icmp eq i64 %v373, 0
  br i1 %v374, label %b53, label %b54
b53:
  %v375 = add i64 %v7, 0
  %v376 = sdiv i64 %v375, 1
  %v377 = add i64 %v2, 1
  %v378 = mul i64 %v376, %v2
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, %v7
  %v382 = select i1 %v381, i64 %v380, i64 %v7
  %v383 = mul i64 %v376, %v377
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, %v7
  %v387 = select i1 %v386, i64 %v385, i64 %v7
  br label %b55
b55:
  %v388 = phi i64 [ %v382, %b53 ], [ %v425, %b60 ]
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b56, label %b57
b56:
  br label %b58
b58:
  %v390 = phi i64 [ 0, %b56 ], [ %v424, %b59 ]
  %v391 = icmp slt i64 %v390, 4
  br i1 %v391, label %b59, label %b60
b59:
  %v392 = add i64 0, %v390
  %v393 = sitofp i64 %v392 to float
  %v394 = and i64 0, %v158
  %v395 = mul i64 %v394, %v7
  %v396 = add i64 %v395, %v388
  %v397 = mul i64 %v396, 16
  %v398 = getelementptr inbounds float, ptr %v28, i64 %v397
  %v399 = icmp ult i64 4, 8
  %v400 = select i1 %v399, i64 4, i64 8
  %v401 = trunc i64 %v400 to i32
  %v402 = insertelement <8 x i32> poison, i32 %v401, i64 0
  %v403 = shufflevector <8 x i32> %v402, <8 x i32> poison, <8 x i32> zeroinitializer
  %v404 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v403
  %v405 = add i64 0, 0
  %v406 = insertelement <8 x i64> poison, i64 %v405, i64 0
  %v407 = shufflevector <8 x i64> %v406, <8 x i64> poison, <8 x i32> zeroinitializer
  %v408 = add <8 x i64> %v407, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v409 = sitofp <8 x i64> %v408 to <8 x float>
  %v410 = insertelement <8 x float> poison, float %v393, i64 0
  %v411 = shufflevector <8 x float> %v410, <8 x float> poison, <8 x i32> zeroinitializer
  %v412 = fcmp oeq <8 x float> %v411, %v409
  %v413 = select <8 x i1> %v412, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v414 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v415 = shufflevector <8 x float> %v414, <8 x float> poison, <8 x i32> zeroinitializer
  %v416 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v417 = shufflevector <8 x float> %v416, <8 x float> poison, <8 x i32> zeroinitializer
  %v418 = fcmp une <8 x float> %v413, splat (float 0x0000000000000000)
  %v419 = select <8 x i1> %v418, <8 x float> %v415, <8 x float> %v417
  %v420 = mul i64 %v390, 4
  %v421 = add i64 0, %v420
  %v422 = add i64 %v421, 0
  %v423 = getelementptr inbounds float, ptr %v398, i64 %v422
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v419, ptr align 4 %v423, <8 x i1> %v404)
  %v424 = add nsw i64 %v390, 1
  br label %b58
b60:
  %v425 = add nsw i64 %v388, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v426 = icmp sgt i64 %v3, 1
  br i1 %v426, label %b61, label %b62
b61:
  %v427 = getelementptr inbounds i64, ptr %v1, i64 3
  %v428 = atomicrmw add ptr %v427, i64 1 acq_rel
  %v429 = mul i64 %v3, 6
  br label %b63
b63:
  %v430 = load atomic i64, ptr %v427 acquire, align 8
  %v431 = icmp slt i64 %v430, %v429
  br i1 %v431, label %b64, label %b65
b64:
  %v432 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v433 = getelementptr inbounds float, ptr %v206, i64 0
  %v434 = getelementptr inbounds i64, ptr %v1, i64 4
  %v435 = load i64, ptr %v434, align 8
  %v436 = icmp eq i64 %v435, 0
  br i1 %v436, label %b66, label %b67
b66:
  %v437 = add i64 1, 0
  %v438 = sdiv i64 %v437, 1
  %v439 = add i64 %v2, 1
  %v440 = mul i64 %v438, %v2
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, 1
  %v444 = select i1 %v443, i64 %v442, i64 1
  %v445 = mul i64 %v438, %v439
  %v446 = sdiv i64 %v445, %v3
  %v447 = mul i64 %v446, 1
  %v448 = icmp slt i64 %v447, 1
  %v449 = select i1 %v448, i64 %v447, i64 1
  %v450 = icmp slt i64 %v449, 1
  %v451 = select i1 %v450, i64 %v449, i64 1
  br label %b68
b68:
  %v452 = phi i64 [ %v444, %b66 ], [ %v481, %b73 ]
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b69, label %b70
b69:
  %v454 = mul i64 %v452, 24
  %v455 = mul i64 %v452, 8
  %v456 = add i64 %v454, 0
  %v457 = add i64 %v455, 0
  %v458 = getelementptr inbounds float, ptr %v433, i64 %v456
  %v459 = sub i64 4, %v457
  %v460 = icmp slt i64 %v459, 0
  %v461 = select i1 %v460, i64 0, i64 %v459
  %v462 = icmp ult i64 %v461, 8
  %v463 = select i1 %v462, i64 %v461, i64 8
  %v464 = trunc i64 %v463 to i32
  %v465 = insertelement <8 x i32> poison, i32 %v464, i64 0
  %v466 = shufflevector <8 x i32> %v465, <8 x i32> poison, <8 x i32> zeroinitializer
  %v467 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v466
  %v468 = mul i64 %v457, 3
  %v469 = add i64 0, %v468
  %v470 = getelementptr inbounds float, ptr %v16, i64 %v469
  br label %b71
b71:
  %v471 = phi i64 [ 0, %b69 ], [ %v479, %b72 ]
  %v472 = icmp slt i64 %v471, 3
  br i1 %v472, label %b72, label %b73
b72:
  %v473 = mul i64 %v471, 1
  %v474 = getelementptr inbounds float, ptr %v470, i64 %v473
  %v475 = getelementptr float, ptr %v474, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v476 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v475, <8 x i1> %v467, <8 x float> zeroinitializer)
  %v477 = mul i64 %v471, 8
  %v478 = getelementptr inbounds float, ptr %v458, i64 %v477
  store <8 x float> %v476, ptr %v478, align 4
  %v479 = add nsw i64 %v471, 1
  br label %b71
b73:
  %v480 = add i64 %v454, 24
  %v481 = add nsw i64 %v452, 1
  br label %b68
b70:
  br label %b67
b67:
  %v482 = icmp sgt i64 %v3, 1
  br i1 %v482, label %b74, label %b75
b74:
  %v483 = getelementptr inbounds i64, ptr %v1, i64 3
  %v484 = atomicrmw add ptr %v483, i64 1 acq_rel
  %v485 = mul i64 %v3, 7
  br label %b76
b76:
  %v486 = load atomic i64, ptr %v483 acquire, align 8
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b77, label %b78
b77:
  %v488 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v490 = add i64 %v8, 0
  %v491 = sdiv i64 %v490, 1
  %v492 = add i64 %v2, 1
  %v493 = mul i64 %v491, %v2
  %v494 = sdiv i64 %v493, %v3
  %v495 = mul i64 %v494, 1
  %v496 = icmp slt i64 %v495, %v8
  %v497 = select i1 %v496, i64 %v495, i64 %v8
  %v498 = mul i64 %v491, %v492
  %v499 = sdiv i64 %v498, %v3
  %v500 = mul i64 %v499, 1
  %v501 = icmp slt i64 %v500, %v8
  %v502 = select i1 %v501, i64 %v500, i64 %v8
  br label %b79
b79:
  %v503 = phi i64 [ %v497, %b75 ], [ %v563, %b84 ]
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b80, label %b81
b80:
  %v505 = add i64 %v503, 96
  %v506 = icmp slt i64 %v505, %v502
  %v507 = select i1 %v506, i64 %v505, i64 %v502
  br label %b82
b82:
  %v508 = phi i64 [ 0, %b80 ], [ %v562, %b87 ]
  %v509 = icmp slt i64 %v508, 1
  br i1 %v509, label %b83, label %b84
b83:
  %v510 = sub i64 %v507, %v503
  %v511 = sub i64 8, 1
  %v512 = add i64 %v510, %v511
  %v513 = sdiv i64 %v512, 8
  br label %b85
b85:
  %v514 = phi i64 [ 0, %b83 ], [ %v561, %b92 ]
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b86, label %b87
b86:
  %v516 = mul i64 %v510, %v514
  %v517 = sdiv i64 %v516, %v513
  %v518 = add i64 %v503, %v517
  %v519 = add i64 %v514, 1
  %v520 = mul i64 %v510, %v519
  %v521 = sdiv i64 %v520, %v513
  %v522 = add i64 %v503, %v521
  %v523 = mul i64 %v508, 24
  %v524 = getelementptr inbounds float, ptr %v433, i64 %v523
  %v525 = sub i64 %v522, %v518
  %v526 = mul i64 %v518, 3
  %v527 = getelementptr inbounds float, ptr %v12, i64 %v526
  %v528 = getelementptr inbounds float, ptr %v527, i64 0
  %v529 = sub i64 %v525, 1
  %v530 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v529
  %v531 = load ptr, ptr %v530, align 4
  %v532 = icmp sgt i64 %v525, 0
  br i1 %v532, label %b88, label %b89
b88:
  call void %v531(ptr %v528, i64 3, ptr %v524, i64 3, ptr %v489)
  br label %b89
b89:
  %v533 = add i64 %v523, 24
  br label %b90
b90:
  %v534 = phi i64 [ %v518, %b89 ], [ %v560, %b95 ]
  %v535 = icmp slt i64 %v534, %v522
  br i1 %v535, label %b91, label %b92
b91:
  %v536 = sub i64 %v534, %v518
  %v537 = mul i64 %v536, 8
  %v538 = getelementptr inbounds float, ptr %v489, i64 %v537
  %v539 = mul i64 %v534, 4
  %v540 = getelementptr inbounds float, ptr %v72, i64 %v539
  br label %b93
b93:
  %v541 = phi i64 [ 0, %b91 ], [ %v559, %b97 ]
  %v542 = icmp slt i64 %v541, 1
  br i1 %v542, label %b94, label %b95
b94:
  %v543 = mul i64 %v508, 1
  %v544 = add i64 %v543, %v541
  %v545 = mul i64 %v544, 8
  %v546 = icmp eq i64 %v545, 0
  br i1 %v546, label %b96, label %b97
b96:
  %v547 = icmp ult i64 4, 8
  %v548 = select i1 %v547, i64 4, i64 8
  %v549 = trunc i64 %v548 to i32
  %v550 = insertelement <8 x i32> poison, i32 %v549, i64 0
  %v551 = shufflevector <8 x i32> %v550, <8 x i32> poison, <8 x i32> zeroinitializer
  %v552 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v551
  %v553 = add i64 0, %v541
  %v554 = mul i64 %v553, 8
  %v555 = getelementptr inbounds float, ptr %v538, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 0, %v545
  %v558 = getelementptr inbounds float, ptr %v540, i64 %v557
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v556, ptr align 4 %v558, <8 x i1> %v552)
  br label %b97
b97:
  %v559 = add nsw i64 %v541, 1
  br label %b93
b95:
  %v560 = add nsw i64 %v534, 1
  br label %b90
b92:
  %v561 = add nsw i64 %v514, 1
  br label %b85
b87:
  %v562 = add nsw i64 %v508, 1
  br label %b82
b84:
  %v563 = add nsw i64 %v503, 96
  br label %b79
b81:
  %v564 = icmp sgt i64 %v3, 1
  br i1 %v564, label %b98, label %b99
b98:
  %v565 = getelementptr inbounds i64, ptr %v1, i64 3
  %v566 = atomicrmw add ptr %v565, i64 1 acq_rel
  %v567 = mul i64 %v3, 8
  br label %b100
b100:
  %v568 = load atomic i64, ptr %v565 acquire, align 8
  %v569 = icmp slt i64 %v568, %v567
  br i1 %v569, label %b101, label %b102
b101:
  %v570 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v571 = getelementptr inbounds float, ptr %v206, i64 24
  %v572 = getelementptr inbounds float, ptr %v206, i64 56
  %v573 = getelementptr inbounds i64, ptr %v1, i64 4
  %v574 = load i64, ptr %v573, align 8
  %v575 = icmp eq i64 %v574, 0
  br i1 %v575, label %b103, label %b104
b103:
  %v576 = add i64 1, 0
  %v577 = sdiv i64 %v576, 1
  %v578 = add i64 %v2, 1
  %v579 = mul i64 %v577, %v2
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 1
  %v582 = icmp slt i64 %v581, 1
  %v583 = select i1 %v582, i64 %v581, i64 1
  %v584 = mul i64 %v577, %v578
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, 1
  %v588 = select i1 %v587, i64 %v586, i64 1
  %v589 = icmp slt i64 %v588, 1
  %v590 = select i1 %v589, i64 %v588, i64 1
  br label %b105
b105:
  %v591 = phi i64 [ %v583, %b103 ], [ %v620, %b110 ]
  %v592 = icmp slt i64 %v591, %v590
  br i1 %v592, label %b106, label %b107
b106:
  %v593 = mul i64 %v591, 32
  %v594 = mul i64 %v591, 8
  %v595 = add i64 %v593, 0
  %v596 = add i64 %v594, 0
  %v597 = getelementptr inbounds float, ptr %v571, i64 %v595
  %v598 = sub i64 4, %v596
  %v599 = icmp slt i64 %v598, 0
  %v600 = select i1 %v599, i64 0, i64 %v598
  %v601 = icmp ult i64 %v600, 8
  %v602 = select i1 %v601, i64 %v600, i64 8
  %v603 = trunc i64 %v602 to i32
  %v604 = insertelement <8 x i32> poison, i32 %v603, i64 0
  %v605 = shufflevector <8 x i32> %v604, <8 x i32> poison, <8 x i32> zeroinitializer
  %v606 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v605
  %v607 = mul i64 %v596, 4
  %v608 = add i64 0, %v607
  %v609 = getelementptr inbounds float, ptr %v14, i64 %v608
  br label %b108
b108:
  %v610 = phi i64 [ 0, %b106 ], [ %v618, %b109 ]
  %v611 = icmp slt i64 %v610, 4
  br i1 %v611, label %b109, label %b110
b109:
  %v612 = mul i64 %v610, 1
  %v613 = getelementptr inbounds float, ptr %v609, i64 %v612
  %v614 = getelementptr float, ptr %v613, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v615 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v614, <8 x i1> %v606, <8 x float> zeroinitializer)
  %v616 = mul i64 %v610, 8
  %v617 = getelementptr inbounds float, ptr %v597, i64 %v616
  store <8 x float> %v615, ptr %v617, align 4
  %v618 = add nsw i64 %v610, 1
  br label %b108
b110:
  %v619 = add i64 %v593, 32
  %v620 = add nsw i64 %v591, 1
  br label %b105
b107:
  %v621 = add i64 1, 0
  %v622 = sdiv i64 %v621, 1
  %v623 = add i64 %v2, 1
  %v624 = mul i64 %v622, %v2
  %v625 = sdiv i64 %v624, %v3
  %v626 = mul i64 %v625, 1
  %v627 = icmp slt i64 %v626, 1
  %v628 = select i1 %v627, i64 %v626, i64 1
  %v629 = mul i64 %v622, %v623
  %v630 = sdiv i64 %v629, %v3
  %v631 = mul i64 %v630, 1
  %v632 = icmp slt i64 %v631, 1
  %v633 = select i1 %v632, i64 %v631, i64 1
  %v634 = icmp slt i64 %v633, 1
  %v635 = select i1 %v634, i64 %v633, i64 1
  br label %b111
b111:
  %v636 = phi i64 [ %v628, %b107 ], [ %v665, %b116 ]
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b112, label %b113
b112:
  %v638 = mul i64 %v636, 32
  %v639 = mul i64 %v636, 8
  %v640 = add i64 %v638, 0
  %v641 = add i64 %v639, 0
  %v642 = getelementptr inbounds float, ptr %v572, i64 %v640
  %v643 = sub i64 2, %v641
  %v644 = icmp slt i64 %v643, 0
  %v645 = select i1 %v644, i64 0, i64 %v643
  %v646 = icmp ult i64 %v645, 8
  %v647 = select i1 %v646, i64 %v645, i64 8
  %v648 = trunc i64 %v647 to i32
  %v649 = insertelement <8 x i32> poison, i32 %v648, i64 0
  %v650 = shufflevector <8 x i32> %v649, <8 x i32> poison, <8 x i32> zeroinitializer
  %v651 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v650
  %v652 = mul i64 %v641, 4
  %v653 = add i64 0, %v652
  %v654 = getelementptr inbounds float, ptr %v20, i64 %v653
  br label %b114
b114:
  %v655 = phi i64 [ 0, %b112 ], [ %v663, %b115 ]
  %v656 = icmp slt i64 %v655, 4
  br i1 %v656, label %b115, label %b116
b115:
  %v657 = mul i64 %v655, 1
  %v658 = getelementptr inbounds float, ptr %v654, i64 %v657
  %v659 = getelementptr float, ptr %v658, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v660 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v659, <8 x i1> %v651, <8 x float> zeroinitializer)
  %v661 = mul i64 %v655, 8
  %v662 = getelementptr inbounds float, ptr %v642, i64 %v661
  store <8 x float> %v660, ptr %v662, align 4
  %v663 = add nsw i64 %v655, 1
  br label %b114
b116:
  %v664 = add i64 %v638, 32
  %v665 = add nsw i64 %v636, 1
  br label %b111
b113:
  br label %b104
b104:
  %v666 = icmp sgt i64 %v3, 1
  br i1 %v666, label %b117, label %b118
b117:
  %v667 = getelementptr inbounds i64, ptr %v1, i64 3
  %v668 = atomicrmw add ptr %v667, i64 1 acq_rel
  %v669 = mul i64 %v3, 9
  br label %b119
b119:
  %v670 = load atomic i64, ptr %v667 acquire, align 8
  %v671 = icmp slt i64 %v670, %v669
  br i1 %v671, label %b120, label %b121
b120:
  %v672 = call i32 @sched_yield()
  br label %b119
b121:
  br label %b118
b118:
  br label %b122
b122:
  %v673 = phi i64 [ 0, %b118 ], [ %v2047, %b298 ]
  %v674 = icmp slt i64 %v673, %v5
  br i1 %v674, label %b123, label %b124
b123:
  %v676 = add i64 %v7, 0
  %v677 = sdiv i64 %v676, 1
  %v678 = add i64 %v2, 1
  %v679 = mul i64 %v677, %v2
  %v680 = sdiv i64 %v679, %v3
  %v681 = mul i64 %v680, 1
  %v682 = icmp slt i64 %v681, %v7
  %v683 = select i1 %v682, i64 %v681, i64 %v7
  %v684 = mul i64 %v677, %v678
  %v685 = sdiv i64 %v684, %v3
  %v686 = mul i64 %v685, 1
  %v687 = icmp slt i64 %v686, %v7
  %v688 = select i1 %v687, i64 %v686, i64 %v7
  br label %b125
b125:
  %v689 = phi i64 [ %v683, %b123 ], [ %v767, %b130 ]
  %v690 = icmp slt i64 %v689, %v688
  br i1 %v690, label %b126, label %b127
b126:
  %v691 = add i64 %v689, 96
  %v692 = icmp slt i64 %v691, %v688
  %v693 = select i1 %v692, i64 %v691, i64 %v688
  br label %b128
b128:
  %v694 = phi i64 [ 0, %b126 ], [ %v766, %b133 ]
  %v695 = icmp slt i64 %v694, 1
  br i1 %v695, label %b129, label %b130
b129:
  %v696 = sub i64 %v693, %v689
  %v697 = sub i64 8, 1
  %v698 = add i64 %v696, %v697
  %v699 = sdiv i64 %v698, 8
  br label %b131
b131:
  %v700 = phi i64 [ 0, %b129 ], [ %v765, %b138 ]
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b132, label %b133
b132:
  %v702 = mul i64 %v696, %v700
  %v703 = sdiv i64 %v702, %v699
  %v704 = add i64 %v689, %v703
  %v705 = add i64 %v700, 1
  %v706 = mul i64 %v696, %v705
  %v707 = sdiv i64 %v706, %v699
  %v708 = add i64 %v689, %v707
  %v709 = mul i64 %v694, 32
  %v710 = getelementptr inbounds float, ptr %v571, i64 %v709
  %v711 = sub i64 %v708, %v704
  %v712 = add i64 %v673, 0
  %v713 = and i64 %v712, %v156
  %v714 = mul i64 %v713, %v7
  %v715 = add i64 %v714, %v704
  %v716 = mul i64 %v715, 4
  %v717 = getelementptr inbounds float, ptr %v26, i64 %v716
  %v718 = getelementptr inbounds float, ptr %v717, i64 0
  %v719 = sub i64 %v711, 1
  %v720 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v719
  %v721 = load ptr, ptr %v720, align 4
  %v722 = icmp sgt i64 %v711, 0
  br i1 %v722, label %b134, label %b135
b134:
  call void %v721(ptr %v718, i64 4, ptr %v710, i64 4, ptr %v675)
  br label %b135
b135:
  %v723 = add i64 %v709, 32
  br label %b136
b136:
  %v724 = phi i64 [ %v704, %b135 ], [ %v764, %b141 ]
  %v725 = icmp slt i64 %v724, %v708
  br i1 %v725, label %b137, label %b138
b137:
  %v726 = sub i64 %v724, %v704
  %v727 = mul i64 %v726, 8
  %v728 = getelementptr inbounds float, ptr %v675, i64 %v727
  %v729 = add i64 %v673, 0
  %v730 = and i64 %v729, %v170
  %v731 = mul i64 %v730, %v7
  %v732 = add i64 %v731, %v724
  %v733 = mul i64 %v732, 4
  %v734 = getelementptr inbounds float, ptr %v72, i64 %v733
  %v735 = add i64 %v673, 0
  %v736 = and i64 %v735, %v172
  %v737 = mul i64 %v736, %v7
  %v738 = add i64 %v737, %v724
  %v739 = mul i64 %v738, 4
  %v740 = getelementptr inbounds float, ptr %v74, i64 %v739
  br label %b139
b139:
  %v741 = phi i64 [ 0, %b137 ], [ %v763, %b143 ]
  %v742 = icmp slt i64 %v741, 1
  br i1 %v742, label %b140, label %b141
b140:
  %v743 = mul i64 %v694, 1
  %v744 = add i64 %v743, %v741
  %v745 = mul i64 %v744, 8
  %v746 = icmp eq i64 %v745, 0
  br i1 %v746, label %b142, label %b143
b142:
  %v747 = icmp ult i64 4, 8
  %v748 = select i1 %v747, i64 4, i64 8
  %v749 = trunc i64 %v748 to i32
  %v750 = insertelement <8 x i32> poison, i32 %v749, i64 0
  %v751 = shufflevector <8 x i32> %v750, <8 x i32> poison, <8 x i32> zeroinitializer
  %v752 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v751
  %v753 = add i64 0, %v741
  %v754 = mul i64 %v753, 8
  %v755 = getelementptr inbounds float, ptr %v728, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = add i64 0, %v745
  %v758 = getelementptr inbounds float, ptr %v734, i64 %v757
  %v759 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v758, <8 x i1> %v752, <8 x float> zeroinitializer)
  %v760 = fadd <8 x float> %v756, %v759
  %v761 = add i64 0, %v745
  %v762 = getelementptr inbounds float, ptr %v740, i64 %v761
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v760, ptr align 4 %v762, <8 x i1> %v752)
  br label %b143
b143:
  %v763 = add nsw i64 %v741, 1
  br label %b139
b141:
  %v764 = add nsw i64 %v724, 1
  br label %b136
b138:
  %v765 = add nsw i64 %v700, 1
  br label %b131
b133:
  %v766 = add nsw i64 %v694, 1
  br label %b128
b130:
  %v767 = add nsw i64 %v689, 96
  br label %b125
b127:
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
  br label %b144
b144:
  %v781 = phi i64 [ %v775, %b127 ], [ %v826, %b149 ]
  %v782 = icmp slt i64 %v781, %v780
  br i1 %v782, label %b145, label %b146
b145:
  br label %b147
b147:
  %v783 = phi i64 [ 0, %b145 ], [ %v825, %b152 ]
  %v784 = icmp slt i64 %v783, 4
  br i1 %v784, label %b148, label %b149
b148:
  %v785 = icmp ult i64 4, 8
  %v786 = select i1 %v785, i64 4, i64 8
  %v787 = trunc i64 %v786 to i32
  %v788 = insertelement <8 x i32> poison, i32 %v787, i64 0
  %v789 = shufflevector <8 x i32> %v788, <8 x i32> poison, <8 x i32> zeroinitializer
  %v790 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v789
  br label %b150
b150:
  %v791 = phi i64 [ 0, %b148 ], [ %v814, %b151 ]
  %v792 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v813, %b151 ]
  %v793 = icmp slt i64 %v791, 4
  br i1 %v793, label %b151, label %b152
b151:
  %v794 = mul i64 %v783, 4
  %v795 = add i64 0, %v794
  %v796 = add i64 %v795, %v791
  %v797 = getelementptr inbounds float, ptr %v14, i64 %v796
  %v798 = load float, ptr %v797, align 4
  %v799 = add i64 %v673, 0
  %v800 = and i64 %v799, %v158
  %v801 = mul i64 %v800, %v7
  %v802 = add i64 %v801, %v781
  %v803 = mul i64 %v802, 16
  %v804 = getelementptr inbounds float, ptr %v28, i64 %v803
  %v805 = add i64 0, 0
  %v806 = mul i64 %v791, 4
  %v807 = add i64 %v805, %v806
  %v808 = getelementptr inbounds float, ptr %v804, i64 %v807
  %v809 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v808, <8 x i1> %v790, <8 x float> zeroinitializer)
  %v810 = insertelement <8 x float> poison, float %v798, i64 0
  %v811 = shufflevector <8 x float> %v810, <8 x float> poison, <8 x i32> zeroinitializer
  %v812 = fmul <8 x float> %v811, %v809
  %v813 = fadd <8 x float> %v792, %v812
  %v814 = add nsw i64 %v791, 1
  br label %b150
b152:
  %v815 = add i64 %v673, 0
  %v816 = and i64 %v815, %v174
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v781
  %v819 = mul i64 %v818, 16
  %v820 = getelementptr inbounds float, ptr %v76, i64 %v819
  %v821 = mul i64 %v783, 4
  %v822 = add i64 0, %v821
  %v823 = add i64 %v822, 0
  %v824 = getelementptr inbounds float, ptr %v820, i64 %v823
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v792, ptr align 4 %v824, <8 x i1> %v790)
  %v825 = add nsw i64 %v783, 1
  br label %b147
b149:
  %v826 = add nsw i64 %v781, 1
  br label %b144
b146:
  %v827 = add i64 %v7, 0
  %v828 = sdiv i64 %v827, 1
  %v829 = add i64 %v2, 1
  %v830 = mul i64 %v828, %v2
  %v831 = sdiv i64 %v830, %v3
  %v832 = mul i64 %v831, 1
  %v833 = icmp slt i64 %v832, %v7
  %v834 = select i1 %v833, i64 %v832, i64 %v7
  %v835 = mul i64 %v828, %v829
  %v836 = sdiv i64 %v835, %v3
  %v837 = mul i64 %v836, 1
  %v838 = icmp slt i64 %v837, %v7
  %v839 = select i1 %v838, i64 %v837, i64 %v7
  %v840 = add i64 %v673, 0
  %v841 = and i64 %v840, %v174
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v834
  %v844 = mul i64 %v843, 16
  %v845 = getelementptr inbounds float, ptr %v76, i64 %v844
  %v846 = getelementptr inbounds float, ptr %v845, i64 0
  %v847 = add i64 %v673, 0
  %v848 = and i64 %v847, %v176
  %v849 = mul i64 %v848, %v7
  %v850 = add i64 %v849, %v834
  %v851 = mul i64 %v850, 16
  %v852 = getelementptr inbounds float, ptr %v78, i64 %v851
  %v853 = getelementptr inbounds float, ptr %v852, i64 0
  %v854 = sub i64 %v839, %v834
  %v855 = mul i64 %v854, 4
  %v856 = getelementptr inbounds float, ptr %v14, i64 0
  %v857 = icmp sgt i64 %v855, 0
  br i1 %v857, label %b153, label %b154
b153:
  call void @rnngen_sgemm(i64 1, i64 0, i64 4, i64 %v855, i64 4, ptr %v856, i64 4, ptr %v846, i64 4, ptr %v853, i64 4)
  br label %b154
b154:
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
  br label %b155
b155:
  %v872 = phi i64 [ %v866, %b154 ], [ %v940, %b160 ]
  %v873 = icmp slt i64 %v872, %v871
  br i1 %v873, label %b156, label %b157
b156:
  %v874 = add i64 %v872, 96
  %v875 = icmp slt i64 %v874, %v871
  %v876 = select i1 %v875, i64 %v874, i64 %v871
  br label %b158
b158:
  %v877 = phi i64 [ 0, %b156 ], [ %v939, %b163 ]
  %v878 = icmp slt i64 %v877, 1
  br i1 %v878, label %b159, label %b160
b159:
  %v879 = sub i64 %v876, %v872
  %v880 = sub i64 8, 1
  %v881 = add i64 %v879, %v880
  %v882 = sdiv i64 %v881, 8
  br label %b161
b161:
  %v883 = phi i64 [ 0, %b159 ], [ %v938, %b168 ]
  %v884 = icmp slt i64 %v883, %v882
  br i1 %v884, label %b162, label %b163
b162:
  %v885 = mul i64 %v879, %v883
  %v886 = sdiv i64 %v885, %v882
  %v887 = add i64 %v872, %v886
  %v888 = add i64 %v883, 1
  %v889 = mul i64 %v879, %v888
  %v890 = sdiv i64 %v889, %v882
  %v891 = add i64 %v872, %v890
  %v892 = mul i64 %v877, 32
  %v893 = getelementptr inbounds float, ptr %v572, i64 %v892
  %v894 = sub i64 %v891, %v887
  %v895 = add i64 %v673, 0
  %v896 = and i64 %v895, %v172
  %v897 = mul i64 %v896, %v7
  %v898 = add i64 %v897, %v887
  %v899 = mul i64 %v898, 4
  %v900 = getelementptr inbounds float, ptr %v74, i64 %v899
  %v901 = getelementptr inbounds float, ptr %v900, i64 0
  %v902 = sub i64 %v894, 1
  %v903 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v902
  %v904 = load ptr, ptr %v903, align 4
  %v905 = icmp sgt i64 %v894, 0
  br i1 %v905, label %b164, label %b165
b164:
  call void %v904(ptr %v901, i64 4, ptr %v893, i64 4, ptr %v858)
  br label %b165
b165:
  %v906 = add i64 %v892, 32
  br label %b166
b166:
  %v907 = phi i64 [ %v887, %b165 ], [ %v937, %b171 ]
  %v908 = icmp slt i64 %v907, %v891
  br i1 %v908, label %b167, label %b168
b167:
  %v909 = sub i64 %v907, %v887
  %v910 = mul i64 %v909, 8
  %v911 = getelementptr inbounds float, ptr %v858, i64 %v910
  %v912 = add i64 %v673, 0
  %v913 = and i64 %v912, %v178
  %v914 = mul i64 %v913, %v7
  %v915 = add i64 %v914, %v907
  %v916 = mul i64 %v915, 2
  %v917 = getelementptr inbounds float, ptr %v80, i64 %v916
  br label %b169
b169:
  %v918 = phi i64 [ 0, %b167 ], [ %v936, %b173 ]
  %v919 = icmp slt i64 %v918, 1
  br i1 %v919, label %b170, label %b171
b170:
  %v920 = mul i64 %v877, 1
  %v921 = add i64 %v920, %v918
  %v922 = mul i64 %v921, 8
  %v923 = icmp eq i64 %v922, 0
  br i1 %v923, label %b172, label %b173
b172:
  %v924 = icmp ult i64 2, 8
  %v925 = select i1 %v924, i64 2, i64 8
  %v926 = trunc i64 %v925 to i32
  %v927 = insertelement <8 x i32> poison, i32 %v926, i64 0
  %v928 = shufflevector <8 x i32> %v927, <8 x i32> poison, <8 x i32> zeroinitializer
  %v929 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v928
  %v930 = add i64 0, %v918
  %v931 = mul i64 %v930, 8
  %v932 = getelementptr inbounds float, ptr %v911, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = add i64 0, %v922
  %v935 = getelementptr inbounds float, ptr %v917, i64 %v934
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v933, ptr align 4 %v935, <8 x i1> %v929)
  br label %b173
b173:
  %v936 = add nsw i64 %v918, 1
  br label %b169
b171:
  %v937 = add nsw i64 %v907, 1
  br label %b166
b168:
  %v938 = add nsw i64 %v883, 1
  br label %b161
b163:
  %v939 = add nsw i64 %v877, 1
  br label %b158
b160:
  %v940 = add nsw i64 %v872, 96
  br label %b155
b157:
  %v941 = add i64 %v7, 0
  %v942 = sdiv i64 %v941, 1
  %v943 = add i64 %v2, 1
  %v944 = mul i64 %v942, %v2
  %v945 = sdiv i64 %v944, %v3
  %v946 = mul i64 %v945, 1
  %v947 = icmp slt i64 %v946, %v7
  %v948 = select i1 %v947, i64 %v946, i64 %v7
  %v949 = mul i64 %v942, %v943
  %v950 = sdiv i64 %v949, %v3
  %v951 = mul i64 %v950, 1
  %v952 = icmp slt i64 %v951, %v7
  %v953 = select i1 %v952, i64 %v951, i64 %v7
  br label %b174
b174:
  %v954 = phi i64 [ %v948, %b157 ], [ %v980, %b179 ]
  %v955 = icmp slt i64 %v954, %v953
  br i1 %v955, label %b175, label %b176
b175:
  %v956 = add i64 %v673, 0
  %v957 = and i64 %v956, %v176
  %v958 = mul i64 %v957, %v7
  %v959 = add i64 %v958, %v954
  %v960 = mul i64 %v959, 16
  %v961 = getelementptr inbounds float, ptr %v78, i64 %v960
  %v962 = add i64 %v673, 0
  %v963 = and i64 %v962, %v180
  %v964 = mul i64 %v963, %v7
  %v965 = add i64 %v964, %v954
  %v966 = mul i64 %v965, 16
  %v967 = getelementptr inbounds float, ptr %v82, i64 %v966
  br label %b177
b177:
  %v968 = phi i64 [ 0, %b175 ], [ %v979, %b178 ]
  %v969 = icmp slt i64 %v968, 16
  br i1 %v969, label %b178, label %b179
b178:
  %v970 = add i64 0, %v968
  %v971 = getelementptr inbounds float, ptr %v961, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = add i64 0, %v968
  %v974 = getelementptr inbounds float, ptr %v18, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = fadd <8 x float> %v972, %v975
  %v977 = add i64 0, %v968
  %v978 = getelementptr inbounds float, ptr %v967, i64 %v977
  store <8 x float> %v976, ptr %v978, align 4
  %v979 = add nsw i64 %v968, 8
  br label %b177
b179:
  %v980 = add nsw i64 %v954, 1
  br label %b174
b176:
  %v981 = add i64 %v7, 0
  %v982 = sdiv i64 %v981, 1
  %v983 = add i64 %v2, 1
  %v984 = mul i64 %v982, %v2
  %v985 = sdiv i64 %v984, %v3
  %v986 = mul i64 %v985, 1
  %v987 = icmp slt i64 %v986, %v7
  %v988 = select i1 %v987, i64 %v986, i64 %v7
  %v989 = mul i64 %v982, %v983
  %v990 = sdiv i64 %v989, %v3
  %v991 = mul i64 %v990, 1
  %v992 = icmp slt i64 %v991, %v7
  %v993 = select i1 %v992, i64 %v991, i64 %v7
  br label %b180
b180:
  %v994 = phi i64 [ %v988, %b176 ], [ %v1029, %b181 ]
  %v995 = icmp slt i64 %v994, %v993
  br i1 %v995, label %b181, label %b182
b181:
  %v996 = add i64 %v673, 0
  %v997 = and i64 %v996, %v150
  %v998 = mul i64 %v997, %v7
  %v999 = add i64 %v998, %v994
  %v1000 = mul i64 %v999, 2
  %v1001 = getelementptr inbounds float, ptr %v10, i64 %v1000
  %v1002 = add i64 %v673, 0
  %v1003 = and i64 %v1002, %v178
  %v1004 = mul i64 %v1003, %v7
  %v1005 = add i64 %v1004, %v994
  %v1006 = mul i64 %v1005, 2
  %v1007 = getelementptr inbounds float, ptr %v80, i64 %v1006
  %v1008 = add i64 %v673, 0
  %v1009 = and i64 %v1008, %v182
  %v1010 = mul i64 %v1009, %v7
  %v1011 = add i64 %v1010, %v994
  %v1012 = mul i64 %v1011, 2
  %v1013 = getelementptr inbounds float, ptr %v84, i64 %v1012
  %v1014 = icmp ult i64 2, 8
  %v1015 = select i1 %v1014, i64 2, i64 8
  %v1016 = trunc i64 %v1015 to i32
  %v1017 = insertelement <8 x i32> poison, i32 %v1016, i64 0
  %v1018 = shufflevector <8 x i32> %v1017, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1019 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1018
  %v1020 = add i64 0, 0
  %v1021 = getelementptr inbounds float, ptr %v1001, i64 %v1020
  %v1022 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1021, <8 x i1> %v1019, <8 x float> zeroinitializer)
  %v1023 = add i64 0, 0
  %v1024 = getelementptr inbounds float, ptr %v1007, i64 %v1023
  %v1025 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1024, <8 x i1> %v1019, <8 x float> zeroinitializer)
  %v1026 = fsub <8 x float> %v1022, %v1025
  %v1027 = add i64 0, 0
  %v1028 = getelementptr inbounds float, ptr %v1013, i64 %v1027
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1026, ptr align 4 %v1028, <8 x i1> %v1019)
  %v1029 = add nsw i64 %v994, 1
  br label %b180
b182:
  %v1030 = add i64 %v7, 0
  %v1031 = sdiv i64 %v1030, 1
  %v1032 = add i64 %v2, 1
  %v1033 = mul i64 %v1031, %v2
  %v1034 = sdiv i64 %v1033, %v3
  %v1035 = mul i64 %v1034, 1
  %v1036 = icmp slt i64 %v1035, %v7
  %v1037 = select i1 %v1036, i64 %v1035, i64 %v7
  %v1038 = mul i64 %v1031, %v1032
  %v1039 = sdiv i64 %v1038, %v3
  %v1040 = mul i64 %v1039, 1
  %v1041 = icmp slt i64 %v1040, %v7
  %v1042 = select i1 %v1041, i64 %v1040, i64 %v7
  br label %b183
b183:
  %v1043 = phi i64 [ %v1037, %b182 ], [ %v1084, %b188 ]
  %v1044 = icmp slt i64 %v1043, %v1042
  br i1 %v1044, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1045 = phi i64 [ 0, %b184 ], [ %v1083, %b191 ]
  %v1046 = icmp slt i64 %v1045, 2
  br i1 %v1046, label %b187, label %b188
b187:
  %v1047 = icmp ult i64 4, 8
  %v1048 = select i1 %v1047, i64 4, i64 8
  %v1049 = trunc i64 %v1048 to i32
  %v1050 = insertelement <8 x i32> poison, i32 %v1049, i64 0
  %v1051 = shufflevector <8 x i32> %v1050, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1052 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1051
  br label %b189
b189:
  %v1053 = phi i64 [ 0, %b187 ], [ %v1076, %b190 ]
  %v1054 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v1075, %b190 ]
  %v1055 = icmp slt i64 %v1053, 4
  br i1 %v1055, label %b190, label %b191
b190:
  %v1056 = mul i64 %v1045, 4
  %v1057 = add i64 0, %v1056
  %v1058 = add i64 %v1057, %v1053
  %v1059 = getelementptr inbounds float, ptr %v20, i64 %v1058
  %v1060 = load float, ptr %v1059, align 4
  %v1061 = add i64 %v673, 0
  %v1062 = and i64 %v1061, %v180
  %v1063 = mul i64 %v1062, %v7
  %v1064 = add i64 %v1063, %v1043
  %v1065 = mul i64 %v1064, 16
  %v1066 = getelementptr inbounds float, ptr %v82, i64 %v1065
  %v1067 = add i64 0, 0
  %v1068 = mul i64 %v1053, 4
  %v1069 = add i64 %v1067, %v1068
  %v1070 = getelementptr inbounds float, ptr %v1066, i64 %v1069
  %v1071 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1070, <8 x i1> %v1052, <8 x float> zeroinitializer)
  %v1072 = insertelement <8 x float> poison, float %v1060, i64 0
  %v1073 = shufflevector <8 x float> %v1072, <8 x float> poison, <8 x i32> zeroinitializer
  %v1074 = fmul <8 x float> %v1073, %v1071
  %v1075 = fadd <8 x float> %v1054, %v1074
  %v1076 = add nsw i64 %v1053, 1
  br label %b189
b191:
  %v1077 = mul i64 %v1043, 8
  %v1078 = getelementptr inbounds float, ptr %v86, i64 %v1077
  %v1079 = mul i64 %v1045, 4
  %v1080 = add i64 0, %v1079
  %v1081 = add i64 %v1080, 0
  %v1082 = getelementptr inbounds float, ptr %v1078, i64 %v1081
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1054, ptr align 4 %v1082, <8 x i1> %v1052)
  %v1083 = add nsw i64 %v1045, 1
  br label %b186
b188:
  %v1084 = add nsw i64 %v1043, 1
  br label %b183
b185:
  %v1085 = add i64 %v7, 0
  %v1086 = sdiv i64 %v1085, 1
  %v1087 = add i64 %v2, 1
  %v1088 = mul i64 %v1086, %v2
  %v1089 = sdiv i64 %v1088, %v3
  %v1090 = mul i64 %v1089, 1
  %v1091 = icmp slt i64 %v1090, %v7
  %v1092 = select i1 %v1091, i64 %v1090, i64 %v7
  %v1093 = mul i64 %v1086, %v1087
  %v1094 = sdiv i64 %v1093, %v3
  %v1095 = mul i64 %v1094, 1
  %v1096 = icmp slt i64 %v1095, %v7
  %v1097 = select i1 %v1096, i64 %v1095, i64 %v7
  br label %b192
b192:
  %v1098 = phi i64 [ %v1092, %b185 ], [ %v1135, %b197 ]
  %v1099 = icmp slt i64 %v1098, %v1097
  br i1 %v1099, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1100 = phi i64 [ 0, %b193 ], [ %v1134, %b200 ]
  %v1101 = icmp slt i64 %v1100, 2
  br i1 %v1101, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1102 = phi i64 [ 0, %b196 ], [ %v1133, %b203 ]
  %v1103 = icmp slt i64 %v1102, 4
  br i1 %v1103, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1104 = phi i64 [ 0, %b199 ], [ %v1125, %b202 ]
  %v1105 = phi float [ 0x0000000000000000, %b199 ], [ %v1124, %b202 ]
  %v1106 = icmp slt i64 %v1104, 4
  br i1 %v1106, label %b202, label %b203
b202:
  %v1107 = add i64 %v673, 0
  %v1108 = and i64 %v1107, %v180
  %v1109 = mul i64 %v1108, %v7
  %v1110 = add i64 %v1109, %v1098
  %v1111 = mul i64 %v1110, 16
  %v1112 = getelementptr inbounds float, ptr %v82, i64 %v1111
  %v1113 = mul i64 %v1100, 4
  %v1114 = add i64 0, %v1113
  %v1115 = add i64 %v1114, %v1104
  %v1116 = getelementptr inbounds float, ptr %v20, i64 %v1115
  %v1117 = load float, ptr %v1116, align 4
  %v1118 = mul i64 %v1102, 4
  %v1119 = add i64 0, %v1118
  %v1120 = add i64 %v1119, %v1104
  %v1121 = getelementptr inbounds float, ptr %v1112, i64 %v1120
  %v1122 = load float, ptr %v1121, align 4
  %v1123 = fmul float %v1117, %v1122
  %v1124 = fadd float %v1105, %v1123
  %v1125 = add nsw i64 %v1104, 1
  br label %b201
b203:
  %v1126 = fadd float %v1105, 0x0000000000000000
  %v1127 = mul i64 %v1098, 12
  %v1128 = getelementptr inbounds float, ptr %v48, i64 %v1127
  %v1129 = mul i64 %v1100, 6
  %v1130 = add i64 2, %v1129
  %v1131 = add i64 %v1130, %v1102
  %v1132 = getelementptr inbounds float, ptr %v1128, i64 %v1131
  store float %v1126, ptr %v1132, align 4
  %v1133 = add nsw i64 %v1102, 1
  br label %b198
b200:
  %v1134 = add nsw i64 %v1100, 1
  br label %b195
b197:
  %v1135 = add nsw i64 %v1098, 1
  br label %b192
b194:
  %v1136 = add i64 %v7, 0
  %v1137 = sdiv i64 %v1136, 1
  %v1138 = add i64 %v2, 1
  %v1139 = mul i64 %v1137, %v2
  %v1140 = sdiv i64 %v1139, %v3
  %v1141 = mul i64 %v1140, 1
  %v1142 = icmp slt i64 %v1141, %v7
  %v1143 = select i1 %v1142, i64 %v1141, i64 %v7
  %v1144 = mul i64 %v1137, %v1138
  %v1145 = sdiv i64 %v1144, %v3
  %v1146 = mul i64 %v1145, 1
  %v1147 = icmp slt i64 %v1146, %v7
  %v1148 = select i1 %v1147, i64 %v1146, i64 %v7
  %v1149 = mul i64 %v1143, 8
  %v1150 = getelementptr inbounds float, ptr %v86, i64 %v1149
  %v1151 = getelementptr inbounds float, ptr %v1150, i64 0
  %v1152 = mul i64 %v1143, 4
  %v1153 = getelementptr inbounds float, ptr %v88, i64 %v1152
  %v1154 = getelementptr inbounds float, ptr %v1153, i64 0
  %v1155 = sub i64 %v1148, %v1143
  %v1156 = mul i64 %v1155, 2
  %v1157 = getelementptr inbounds float, ptr %v20, i64 0
  %v1158 = icmp sgt i64 %v1156, 0
  br i1 %v1158, label %b204, label %b205
b204:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v1156, i64 4, ptr %v1157, i64 4, ptr %v1151, i64 4, ptr %v1154, i64 2)
  br label %b205
b205:
  %v1159 = add i64 %v7, 0
  %v1160 = sdiv i64 %v1159, 1
  %v1161 = add i64 %v2, 1
  %v1162 = mul i64 %v1160, %v2
  %v1163 = sdiv i64 %v1162, %v3
  %v1164 = mul i64 %v1163, 1
  %v1165 = icmp slt i64 %v1164, %v7
  %v1166 = select i1 %v1165, i64 %v1164, i64 %v7
  %v1167 = mul i64 %v1160, %v1161
  %v1168 = sdiv i64 %v1167, %v3
  %v1169 = mul i64 %v1168, 1
  %v1170 = icmp slt i64 %v1169, %v7
  %v1171 = select i1 %v1170, i64 %v1169, i64 %v7
  br label %b206
b206:
  %v1172 = phi i64 [ %v1166, %b205 ], [ %v1201, %b211 ]
  %v1173 = icmp slt i64 %v1172, %v1171
  br i1 %v1173, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1174 = phi i64 [ 0, %b207 ], [ %v1200, %b210 ]
  %v1175 = icmp slt i64 %v1174, 4
  br i1 %v1175, label %b210, label %b211
b210:
  %v1176 = mul i64 %v1172, 8
  %v1177 = getelementptr inbounds float, ptr %v86, i64 %v1176
  %v1178 = add i64 %v673, 0
  %v1179 = and i64 %v1178, %v184
  %v1180 = mul i64 %v1179, %v7
  %v1181 = add i64 %v1180, %v1172
  %v1182 = mul i64 %v1181, 8
  %v1183 = getelementptr inbounds float, ptr %v90, i64 %v1182
  %v1184 = icmp ult i64 2, 8
  %v1185 = select i1 %v1184, i64 2, i64 8
  %v1186 = trunc i64 %v1185 to i32
  %v1187 = insertelement <8 x i32> poison, i32 %v1186, i64 0
  %v1188 = shufflevector <8 x i32> %v1187, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1189 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1188
  %v1190 = add i64 0, %v1174
  %v1191 = mul i64 0, 4
  %v1192 = add i64 %v1190, %v1191
  %v1193 = getelementptr inbounds float, ptr %v1177, i64 %v1192
  %v1194 = getelementptr float, ptr %v1193, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v1195 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1194, <8 x i1> %v1189, <8 x float> zeroinitializer)
  %v1196 = mul i64 %v1174, 2
  %v1197 = add i64 0, %v1196
  %v1198 = add i64 %v1197, 0
  %v1199 = getelementptr inbounds float, ptr %v1183, i64 %v1198
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1195, ptr align 4 %v1199, <8 x i1> %v1189)
  %v1200 = add nsw i64 %v1174, 1
  br label %b209
b211:
  %v1201 = add nsw i64 %v1172, 1
  br label %b206
b208:
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
  br label %b212
b212:
  %v1215 = phi i64 [ %v1209, %b208 ], [ %v1240, %b213 ]
  %v1216 = icmp slt i64 %v1215, %v1214
  br i1 %v1216, label %b213, label %b214
b213:
  %v1217 = mul i64 %v1215, 4
  %v1218 = getelementptr inbounds float, ptr %v88, i64 %v1217
  %v1219 = add i64 %v673, 0
  %v1220 = and i64 %v1219, %v186
  %v1221 = mul i64 %v1220, %v7
  %v1222 = add i64 %v1221, %v1215
  %v1223 = mul i64 %v1222, 4
  %v1224 = getelementptr inbounds float, ptr %v92, i64 %v1223
  %v1225 = icmp ult i64 4, 8
  %v1226 = select i1 %v1225, i64 4, i64 8
  %v1227 = trunc i64 %v1226 to i32
  %v1228 = insertelement <8 x i32> poison, i32 %v1227, i64 0
  %v1229 = shufflevector <8 x i32> %v1228, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1230 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1229
  %v1231 = add i64 0, 0
  %v1232 = getelementptr inbounds float, ptr %v1218, i64 %v1231
  %v1233 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1232, <8 x i1> %v1230, <8 x float> zeroinitializer)
  %v1234 = add i64 0, 0
  %v1235 = getelementptr inbounds float, ptr %v22, i64 %v1234
  %v1236 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1235, <8 x i1> %v1230, <8 x float> zeroinitializer)
  %v1237 = fadd <8 x float> %v1233, %v1236
  %v1238 = add i64 0, 0
  %v1239 = getelementptr inbounds float, ptr %v1224, i64 %v1238
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1237, ptr align 4 %v1239, <8 x i1> %v1230)
  %v1240 = add nsw i64 %v1215, 1
  br label %b212
b214:
  %v1241 = add i64 %v7, 0
  %v1242 = sdiv i64 %v1241, 1
  %v1243 = add i64 %v2, 1
  %v1244 = mul i64 %v1242, %v2
  %v1245 = sdiv i64 %v1244, %v3
  %v1246 = mul i64 %v1245, 1
  %v1247 = icmp slt i64 %v1246, %v7
  %v1248 = select i1 %v1247, i64 %v1246, i64 %v7
  %v1249 = mul i64 %v1242, %v1243
  %v1250 = sdiv i64 %v1249, %v3
  %v1251 = mul i64 %v1250, 1
  %v1252 = icmp slt i64 %v1251, %v7
  %v1253 = select i1 %v1252, i64 %v1251, i64 %v7
  br label %b215
b215:
  %v1254 = phi i64 [ %v1248, %b214 ], [ %v1283, %b220 ]
  %v1255 = icmp slt i64 %v1254, %v1253
  br i1 %v1255, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1256 = phi i64 [ 0, %b216 ], [ %v1282, %b219 ]
  %v1257 = icmp slt i64 %v1256, 2
  br i1 %v1257, label %b219, label %b220
b219:
  %v1258 = add i64 %v673, 0
  %v1259 = and i64 %v1258, %v186
  %v1260 = mul i64 %v1259, %v7
  %v1261 = add i64 %v1260, %v1254
  %v1262 = mul i64 %v1261, 4
  %v1263 = getelementptr inbounds float, ptr %v92, i64 %v1262
  %v1264 = mul i64 %v1254, 12
  %v1265 = getelementptr inbounds float, ptr %v48, i64 %v1264
  %v1266 = icmp ult i64 2, 8
  %v1267 = select i1 %v1266, i64 2, i64 8
  %v1268 = trunc i64 %v1267 to i32
  %v1269 = insertelement <8 x i32> poison, i32 %v1268, i64 0
  %v1270 = shufflevector <8 x i32> %v1269, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1271 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1270
  %v1272 = add i64 0, %v1256
  %v1273 = mul i64 0, 2
  %v1274 = add i64 %v1272, %v1273
  %v1275 = getelementptr inbounds float, ptr %v1263, i64 %v1274
  %v1276 = getelementptr float, ptr %v1275, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1277 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1276, <8 x i1> %v1271, <8 x float> zeroinitializer)
  %v1278 = mul i64 %v1256, 6
  %v1279 = add i64 0, %v1278
  %v1280 = add i64 %v1279, 0
  %v1281 = getelementptr inbounds float, ptr %v1265, i64 %v1280
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1277, ptr align 4 %v1281, <8 x i1> %v1271)
  %v1282 = add nsw i64 %v1256, 1
  br label %b218
b220:
  %v1283 = add nsw i64 %v1254, 1
  br label %b215
b217:
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
  br label %b221
b221:
  %v1297 = phi i64 [ %v1291, %b217 ], [ %v1319, %b226 ]
  %v1298 = icmp slt i64 %v1297, %v1296
  br i1 %v1298, label %b222, label %b223
b222:
  br label %b224
b224:
  %v1299 = phi i64 [ 0, %b222 ], [ %v1315, %b225 ]
  %v1300 = phi float [ 0xFFF0000000000000, %b222 ], [ %v1314, %b225 ]
  %v1301 = icmp slt i64 %v1299, 2
  br i1 %v1301, label %b225, label %b226
b225:
  %v1302 = mul i64 %v1297, 12
  %v1303 = getelementptr inbounds float, ptr %v48, i64 %v1302
  %v1304 = add i64 0, %v1299
  %v1305 = getelementptr inbounds float, ptr %v66, i64 %v1304
  %v1306 = load float, ptr %v1305, align 4
  %v1307 = mul i64 %v1299, 6
  %v1308 = add i64 0, %v1307
  %v1309 = getelementptr inbounds float, ptr %v1303, i64 %v1308
  %v1310 = load float, ptr %v1309, align 4
  %v1311 = call float @llvm.fabs.f32(float %v1310)
  %v1312 = fcmp une float %v1306, 0x0000000000000000
  %v1313 = select i1 %v1312, float %v1311, float 0xBFF0000000000000
  %v1314 = call float @llvm.maximum.f32(float %v1300, float %v1313)
  %v1315 = add nsw i64 %v1299, 1
  br label %b224
b226:
  %v1316 = mul i64 %v1297, 1
  %v1317 = getelementptr inbounds float, ptr %v94, i64 %v1316
  %v1318 = getelementptr inbounds float, ptr %v1317, i64 0
  store float %v1300, ptr %v1318, align 4
  %v1319 = add nsw i64 %v1297, 1
  br label %b221
b223:
  %v1320 = add i64 %v7, 0
  %v1321 = sdiv i64 %v1320, 1
  %v1322 = add i64 %v2, 1
  %v1323 = mul i64 %v1321, %v2
  %v1324 = sdiv i64 %v1323, %v3
  %v1325 = mul i64 %v1324, 1
  %v1326 = icmp slt i64 %v1325, %v7
  %v1327 = select i1 %v1326, i64 %v1325, i64 %v7
  %v1328 = mul i64 %v1321, %v1322
  %v1329 = sdiv i64 %v1328, %v3
  %v1330 = mul i64 %v1329, 1
  %v1331 = icmp slt i64 %v1330, %v7
  %v1332 = select i1 %v1331, i64 %v1330, i64 %v7
  br label %b227
b227:
  %v1333 = phi i64 [ %v1327, %b223 ], [ %v1365, %b232 ]
  %v1334 = icmp slt i64 %v1333, %v1332
  br i1 %v1334, label %b228, label %b229
b228:
  br label %b230
b230:
  %v1335 = phi i64 [ 0, %b228 ], [ %v1361, %b231 ]
  %v1336 = phi float [ 0x7FF0000000000000, %b228 ], [ %v1360, %b231 ]
  %v1337 = icmp slt i64 %v1335, 2
  br i1 %v1337, label %b231, label %b232
b231:
  %v1338 = mul i64 %v1333, 12
  %v1339 = getelementptr inbounds float, ptr %v48, i64 %v1338
  %v1340 = mul i64 %v1333, 1
  %v1341 = getelementptr inbounds float, ptr %v94, i64 %v1340
  %v1342 = getelementptr inbounds float, ptr %v1341, i64 0
  %v1343 = load float, ptr %v1342, align 4
  %v1344 = add i64 0, %v1335
  %v1345 = getelementptr inbounds float, ptr %v66, i64 %v1344
  %v1346 = load float, ptr %v1345, align 4
  %v1347 = mul i64 %v1335, 6
  %v1348 = add i64 0, %v1347
  %v1349 = getelementptr inbounds float, ptr %v1339, i64 %v1348
  %v1350 = load float, ptr %v1349, align 4
  %v1351 = call float @llvm.fabs.f32(float %v1350)
  %v1352 = fcmp une float %v1346, 0x0000000000000000
  %v1353 = select i1 %v1352, float %v1351, float 0xBFF0000000000000
  %v1354 = fcmp oeq float %v1353, %v1343
  %v1355 = select i1 %v1354, float 0x3FF0000000000000, float 0x0000000000000000
  %v1356 = add i64 0, %v1335
  %v1357 = sitofp i64 %v1356 to float
  %v1358 = fcmp une float %v1355, 0x0000000000000000
  %v1359 = select i1 %v1358, float %v1357, float 0x4000000000000000
  %v1360 = call float @llvm.minimum.f32(float %v1336, float %v1359)
  %v1361 = add nsw i64 %v1335, 1
  br label %b230
b232:
  %v1362 = mul i64 %v1333, 1
  %v1363 = getelementptr inbounds float, ptr %v96, i64 %v1362
  %v1364 = getelementptr inbounds float, ptr %v1363, i64 0
  store float %v1336, ptr %v1364, align 4
  %v1365 = add nsw i64 %v1333, 1
  br label %b227
b229:
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
  br label %b233
b233:
  %v1379 = phi i64 [ %v1373, %b229 ], [ %v1417, %b238 ]
  %v1380 = icmp slt i64 %v1379, %v1378
  br i1 %v1380, label %b234, label %b235
b234:
  %v1381 = icmp ult i64 6, 8
  %v1382 = select i1 %v1381, i64 6, i64 8
  %v1383 = trunc i64 %v1382 to i32
  %v1384 = insertelement <8 x i32> poison, i32 %v1383, i64 0
  %v1385 = shufflevector <8 x i32> %v1384, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1386 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1385
  br label %b236
b236:
  %v1387 = phi i64 [ 0, %b234 ], [ %v1412, %b237 ]
  %v1388 = phi <8 x float> [ splat (float 0x0000000000000000), %b234 ], [ %v1411, %b237 ]
  %v1389 = icmp slt i64 %v1387, 2
  br i1 %v1389, label %b237, label %b238
b237:
  %v1390 = add i64 0, %v1387
  %v1391 = sitofp i64 %v1390 to float
  %v1392 = mul i64 %v1379, 1
  %v1393 = getelementptr inbounds float, ptr %v96, i64 %v1392
  %v1394 = getelementptr inbounds float, ptr %v1393, i64 0
  %v1395 = load float, ptr %v1394, align 4
  %v1396 = fcmp oeq float %v1391, %v1395
  %v1397 = select i1 %v1396, float 0x3FF0000000000000, float 0x0000000000000000
  %v1398 = mul i64 %v1379, 12
  %v1399 = getelementptr inbounds float, ptr %v48, i64 %v1398
  %v1400 = add i64 0, 0
  %v1401 = mul i64 %v1387, 6
  %v1402 = add i64 %v1400, %v1401
  %v1403 = getelementptr inbounds float, ptr %v1399, i64 %v1402
  %v1404 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1403, <8 x i1> %v1386, <8 x float> zeroinitializer)
  %v1405 = insertelement <8 x float> poison, float %v1397, i64 0
  %v1406 = shufflevector <8 x float> %v1405, <8 x float> poison, <8 x i32> zeroinitializer
  %v1407 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1408 = shufflevector <8 x float> %v1407, <8 x float> poison, <8 x i32> zeroinitializer
  %v1409 = fcmp une <8 x float> %v1406, splat (float 0x0000000000000000)
  %v1410 = select <8 x i1> %v1409, <8 x float> %v1404, <8 x float> %v1408
  %v1411 = fadd <8 x float> %v1388, %v1410
  %v1412 = add nsw i64 %v1387, 1
  br label %b236
b238:
  %v1413 = mul i64 %v1379, 6
  %v1414 = getelementptr inbounds float, ptr %v98, i64 %v1413
  %v1415 = add i64 0, 0
  %v1416 = getelementptr inbounds float, ptr %v1414, i64 %v1415
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1388, ptr align 4 %v1416, <8 x i1> %v1386)
  %v1417 = add nsw i64 %v1379, 1
  br label %b233
b235:
  %v1418 = add i64 %v7, 0
  %v1419 = sdiv i64 %v1418, 1
  %v1420 = add i64 %v2, 1
  %v1421 = mul i64 %v1419, %v2
  %v1422 = sdiv i64 %v1421, %v3
  %v1423 = mul i64 %v1422, 1
  %v1424 = icmp slt i64 %v1423, %v7
  %v1425 = select i1 %v1424, i64 %v1423, i64 %v7
  %v1426 = mul i64 %v1419, %v1420
  %v1427 = sdiv i64 %v1426, %v3
  %v1428 = mul i64 %v1427, 1
  %v1429 = icmp slt i64 %v1428, %v7
  %v1430 = select i1 %v1429, i64 %v1428, i64 %v7
  br label %b239
b239:
  %v1431 = phi i64 [ %v1425, %b235 ], [ %v1483, %b240 ]
  %v1432 = icmp slt i64 %v1431, %v1430
  br i1 %v1432, label %b240, label %b241
b240:
  %v1433 = getelementptr inbounds float, ptr %v70, i64 0
  %v1434 = load float, ptr %v1433, align 4
  %v1435 = mul i64 %v1431, 1
  %v1436 = getelementptr inbounds float, ptr %v96, i64 %v1435
  %v1437 = getelementptr inbounds float, ptr %v1436, i64 0
  %v1438 = load float, ptr %v1437, align 4
  %v1439 = fcmp oeq float %v1434, %v1438
  %v1440 = select i1 %v1439, float 0x3FF0000000000000, float 0x0000000000000000
  %v1441 = mul i64 %v1431, 12
  %v1442 = getelementptr inbounds float, ptr %v48, i64 %v1441
  %v1443 = getelementptr inbounds float, ptr %v1442, i64 0
  %v1444 = load float, ptr %v1443, align 4
  %v1445 = getelementptr inbounds float, ptr %v1442, i64 6
  %v1446 = load float, ptr %v1445, align 4
  %v1447 = fcmp une float %v1440, 0x0000000000000000
  %v1448 = select i1 %v1447, float %v1444, float %v1446
  %v1449 = mul i64 %v1431, 6
  %v1450 = getelementptr inbounds float, ptr %v98, i64 %v1449
  %v1451 = getelementptr inbounds float, ptr %v1450, i64 0
  %v1452 = load float, ptr %v1451, align 4
  %v1453 = mul i64 %v1431, 10
  %v1454 = getelementptr inbounds float, ptr %v50, i64 %v1453
  %v1455 = icmp ult i64 5, 8
  %v1456 = select i1 %v1455, i64 5, i64 8
  %v1457 = trunc i64 %v1456 to i32
  %v1458 = insertelement <8 x i32> poison, i32 %v1457, i64 0
  %v1459 = shufflevector <8 x i32> %v1458, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1460 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1459
  %v1461 = add i64 1, 0
  %v1462 = getelementptr inbounds float, ptr %v1442, i64 %v1461
  %v1463 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1462, <8 x i1> %v1460, <8 x float> zeroinitializer)
  %v1464 = add i64 7, 0
  %v1465 = getelementptr inbounds float, ptr %v1442, i64 %v1464
  %v1466 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1465, <8 x i1> %v1460, <8 x float> zeroinitializer)
  %v1467 = insertelement <8 x float> poison, float %v1440, i64 0
  %v1468 = shufflevector <8 x float> %v1467, <8 x float> poison, <8 x i32> zeroinitializer
  %v1469 = fcmp une <8 x float> %v1468, splat (float 0x0000000000000000)
  %v1470 = select <8 x i1> %v1469, <8 x float> %v1463, <8 x float> %v1466
  %v1471 = add i64 1, 0
  %v1472 = getelementptr inbounds float, ptr %v1450, i64 %v1471
  %v1473 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1472, <8 x i1> %v1460, <8 x float> zeroinitializer)
  %v1474 = insertelement <8 x float> poison, float %v1452, i64 0
  %v1475 = shufflevector <8 x float> %v1474, <8 x float> poison, <8 x i32> zeroinitializer
  %v1476 = fdiv <8 x float> %v1473, %v1475
  %v1477 = insertelement <8 x float> poison, float %v1448, i64 0
  %v1478 = shufflevector <8 x float> %v1477, <8 x float> poison, <8 x i32> zeroinitializer
  %v1479 = fmul <8 x float> %v1478, %v1476
  %v1480 = fsub <8 x float> %v1470, %v1479
  %v1481 = add i64 0, 0
  %v1482 = getelementptr inbounds float, ptr %v1454, i64 %v1481
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1480, ptr align 4 %v1482, <8 x i1> %v1460)
  %v1483 = add nsw i64 %v1431, 1
  br label %b239
b241:
  %v1484 = add i64 %v7, 0
  %v1485 = sdiv i64 %v1484, 1
  %v1486 = add i64 %v2, 1
  %v1487 = mul i64 %v1485, %v2
  %v1488 = sdiv i64 %v1487, %v3
  %v1489 = mul i64 %v1488, 1
  %v1490 = icmp slt i64 %v1489, %v7
  %v1491 = select i1 %v1490, i64 %v1489, i64 %v7
  %v1492 = mul i64 %v1485, %v1486
  %v1493 = sdiv i64 %v1492, %v3
  %v1494 = mul i64 %v1493, 1
  %v1495 = icmp slt i64 %v1494, %v7
  %v1496 = select i1 %v1495, i64 %v1494, i64 %v7
  br label %b242
b242:
  %v1497 = phi i64 [ %v1491, %b241 ], [ %v1519, %b243 ]
  %v1498 = icmp slt i64 %v1497, %v1496
  br i1 %v1498, label %b243, label %b244
b243:
  %v1499 = mul i64 %v1497, 6
  %v1500 = getelementptr inbounds float, ptr %v98, i64 %v1499
  %v1501 = getelementptr inbounds float, ptr %v1500, i64 0
  %v1502 = load float, ptr %v1501, align 4
  %v1503 = mul i64 %v1497, 10
  %v1504 = getelementptr inbounds float, ptr %v50, i64 %v1503
  %v1505 = icmp ult i64 5, 8
  %v1506 = select i1 %v1505, i64 5, i64 8
  %v1507 = trunc i64 %v1506 to i32
  %v1508 = insertelement <8 x i32> poison, i32 %v1507, i64 0
  %v1509 = shufflevector <8 x i32> %v1508, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1510 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1509
  %v1511 = add i64 1, 0
  %v1512 = getelementptr inbounds float, ptr %v1500, i64 %v1511
  %v1513 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1512, <8 x i1> %v1510, <8 x float> zeroinitializer)
  %v1514 = insertelement <8 x float> poison, float %v1502, i64 0
  %v1515 = shufflevector <8 x float> %v1514, <8 x float> poison, <8 x i32> zeroinitializer
  %v1516 = fdiv <8 x float> %v1513, %v1515
  %v1517 = add i64 5, 0
  %v1518 = getelementptr inbounds float, ptr %v1504, i64 %v1517
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1516, ptr align 4 %v1518, <8 x i1> %v1510)
  %v1519 = add nsw i64 %v1497, 1
  br label %b242
b244:
  %v1520 = add i64 %v7, 0
  %v1521 = sdiv i64 %v1520, 1
  %v1522 = add i64 %v2, 1
  %v1523 = mul i64 %v1521, %v2
  %v1524 = sdiv i64 %v1523, %v3
  %v1525 = mul i64 %v1524, 1
  %v1526 = icmp slt i64 %v1525, %v7
  %v1527 = select i1 %v1526, i64 %v1525, i64 %v7
  %v1528 = mul i64 %v1521, %v1522
  %v1529 = sdiv i64 %v1528, %v3
  %v1530 = mul i64 %v1529, 1
  %v1531 = icmp slt i64 %v1530, %v7
  %v1532 = select i1 %v1531, i64 %v1530, i64 %v7
  br label %b245
b245:
  %v1533 = phi i64 [ %v1527, %b244 ], [ %v1555, %b250 ]
  %v1534 = icmp slt i64 %v1533, %v1532
  br i1 %v1534, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1535 = phi i64 [ 0, %b246 ], [ %v1551, %b249 ]
  %v1536 = phi float [ 0xFFF0000000000000, %b246 ], [ %v1550, %b249 ]
  %v1537 = icmp slt i64 %v1535, 2
  br i1 %v1537, label %b249, label %b250
b249:
  %v1538 = mul i64 %v1533, 10
  %v1539 = getelementptr inbounds float, ptr %v50, i64 %v1538
  %v1540 = add i64 0, %v1535
  %v1541 = getelementptr inbounds float, ptr %v68, i64 %v1540
  %v1542 = load float, ptr %v1541, align 4
  %v1543 = mul i64 %v1535, 5
  %v1544 = add i64 0, %v1543
  %v1545 = getelementptr inbounds float, ptr %v1539, i64 %v1544
  %v1546 = load float, ptr %v1545, align 4
  %v1547 = call float @llvm.fabs.f32(float %v1546)
  %v1548 = fcmp une float %v1542, 0x0000000000000000
  %v1549 = select i1 %v1548, float %v1547, float 0xBFF0000000000000
  %v1550 = call float @llvm.maximum.f32(float %v1536, float %v1549)
  %v1551 = add nsw i64 %v1535, 1
  br label %b248
b250:
  %v1552 = mul i64 %v1533, 1
  %v1553 = getelementptr inbounds float, ptr %v94, i64 %v1552
  %v1554 = getelementptr inbounds float, ptr %v1553, i64 0
  store float %v1536, ptr %v1554, align 4
  %v1555 = add nsw i64 %v1533, 1
  br label %b245
b247:
  %v1556 = add i64 %v7, 0
  %v1557 = sdiv i64 %v1556, 1
  %v1558 = add i64 %v2, 1
  %v1559 = mul i64 %v1557, %v2
  %v1560 = sdiv i64 %v1559, %v3
  %v1561 = mul i64 %v1560, 1
  %v1562 = icmp slt i64 %v1561, %v7
  %v1563 = select i1 %v1562, i64 %v1561, i64 %v7
  %v1564 = mul i64 %v1557, %v1558
  %v1565 = sdiv i64 %v1564, %v3
  %v1566 = mul i64 %v1565, 1
  %v1567 = icmp slt i64 %v1566, %v7
  %v1568 = select i1 %v1567, i64 %v1566, i64 %v7
  br label %b251
b251:
  %v1569 = phi i64 [ %v1563, %b247 ], [ %v1601, %b256 ]
  %v1570 = icmp slt i64 %v1569, %v1568
  br i1 %v1570, label %b252, label %b253
b252:
  br label %b254
b254:
  %v1571 = phi i64 [ 0, %b252 ], [ %v1597, %b255 ]
  %v1572 = phi float [ 0x7FF0000000000000, %b252 ], [ %v1596, %b255 ]
  %v1573 = icmp slt i64 %v1571, 2
  br i1 %v1573, label %b255, label %b256
b255:
  %v1574 = mul i64 %v1569, 10
  %v1575 = getelementptr inbounds float, ptr %v50, i64 %v1574
  %v1576 = mul i64 %v1569, 1
  %v1577 = getelementptr inbounds float, ptr %v94, i64 %v1576
  %v1578 = getelementptr inbounds float, ptr %v1577, i64 0
  %v1579 = load float, ptr %v1578, align 4
  %v1580 = add i64 0, %v1571
  %v1581 = getelementptr inbounds float, ptr %v68, i64 %v1580
  %v1582 = load float, ptr %v1581, align 4
  %v1583 = mul i64 %v1571, 5
  %v1584 = add i64 0, %v1583
  %v1585 = getelementptr inbounds float, ptr %v1575, i64 %v1584
  %v1586 = load float, ptr %v1585, align 4
  %v1587 = call float @llvm.fabs.f32(float %v1586)
  %v1588 = fcmp une float %v1582, 0x0000000000000000
  %v1589 = select i1 %v1588, float %v1587, float 0xBFF0000000000000
  %v1590 = fcmp oeq float %v1589, %v1579
  %v1591 = select i1 %v1590, float 0x3FF0000000000000, float 0x0000000000000000
  %v1592 = add i64 0, %v1571
  %v1593 = sitofp i64 %v1592 to float
  %v1594 = fcmp une float %v1591, 0x0000000000000000
  %v1595 = select i1 %v1594, float %v1593, float 0x4000000000000000
  %v1596 = call float @llvm.minimum.f32(float %v1572, float %v1595)
  %v1597 = add nsw i64 %v1571, 1
  br label %b254
b256:
  %v1598 = mul i64 %v1569, 1
  %v1599 = getelementptr inbounds float, ptr %v96, i64 %v1598
  %v1600 = getelementptr inbounds float, ptr %v1599, i64 0
  store float %v1572, ptr %v1600, align 4
  %v1601 = add nsw i64 %v1569, 1
  br label %b251
b253:
  %v1602 = add i64 %v7, 0
  %v1603 = sdiv i64 %v1602, 1
  %v1604 = add i64 %v2, 1
  %v1605 = mul i64 %v1603, %v2
  %v1606 = sdiv i64 %v1605, %v3
  %v1607 = mul i64 %v1606, 1
  %v1608 = icmp slt i64 %v1607, %v7
  %v1609 = select i1 %v1608, i64 %v1607, i64 %v7
  %v1610 = mul i64 %v1603, %v1604
  %v1611 = sdiv i64 %v1610, %v3
  %v1612 = mul i64 %v1611, 1
  %v1613 = icmp slt i64 %v1612, %v7
  %v1614 = select i1 %v1613, i64 %v1612, i64 %v7
  br label %b257
b257:
  %v1615 = phi i64 [ %v1609, %b253 ], [ %v1653, %b262 ]
  %v1616 = icmp slt i64 %v1615, %v1614
  br i1 %v1616, label %b258, label %b259
b258:
  %v1617 = icmp ult i64 5, 8
  %v1618 = select i1 %v1617, i64 5, i64 8
  %v1619 = trunc i64 %v1618 to i32
  %v1620 = insertelement <8 x i32> poison, i32 %v1619, i64 0
  %v1621 = shufflevector <8 x i32> %v1620, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1622 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1621
  br label %b260
b260:
  %v1623 = phi i64 [ 0, %b258 ], [ %v1648, %b261 ]
  %v1624 = phi <8 x float> [ splat (float 0x0000000000000000), %b258 ], [ %v1647, %b261 ]
  %v1625 = icmp slt i64 %v1623, 2
  br i1 %v1625, label %b261, label %b262
b261:
  %v1626 = add i64 0, %v1623
  %v1627 = sitofp i64 %v1626 to float
  %v1628 = mul i64 %v1615, 1
  %v1629 = getelementptr inbounds float, ptr %v96, i64 %v1628
  %v1630 = getelementptr inbounds float, ptr %v1629, i64 0
  %v1631 = load float, ptr %v1630, align 4
  %v1632 = fcmp oeq float %v1627, %v1631
  %v1633 = select i1 %v1632, float 0x3FF0000000000000, float 0x0000000000000000
  %v1634 = mul i64 %v1615, 10
  %v1635 = getelementptr inbounds float, ptr %v50, i64 %v1634
  %v1636 = add i64 0, 0
  %v1637 = mul i64 %v1623, 5
  %v1638 = add i64 %v1636, %v1637
  %v1639 = getelementptr inbounds float, ptr %v1635, i64 %v1638
  %v1640 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1639, <8 x i1> %v1622, <8 x float> zeroinitializer)
  %v1641 = insertelement <8 x float> poison, float %v1633, i64 0
  %v1642 = shufflevector <8 x float> %v1641, <8 x float> poison, <8 x i32> zeroinitializer
  %v1643 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1644 = shufflevector <8 x float> %v1643, <8 x float> poison, <8 x i32> zeroinitializer
  %v1645 = fcmp une <8 x float> %v1642, splat (float 0x0000000000000000)
  %v1646 = select <8 x i1> %v1645, <8 x float> %v1640, <8 x float> %v1644
  %v1647 = fadd <8 x float> %v1624, %v1646
  %v1648 = add nsw i64 %v1623, 1
  br label %b260
b262:
  %v1649 = mul i64 %v1615, 5
  %v1650 = getelementptr inbounds float, ptr %v100, i64 %v1649
  %v1651 = add i64 0, 0
  %v1652 = getelementptr inbounds float, ptr %v1650, i64 %v1651
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1624, ptr align 4 %v1652, <8 x i1> %v1622)
  %v1653 = add nsw i64 %v1615, 1
  br label %b257
b259:
  %v1654 = add i64 %v7, 0
  %v1655 = sdiv i64 %v1654, 1
  %v1656 = add i64 %v2, 1
  %v1657 = mul i64 %v1655, %v2
  %v1658 = sdiv i64 %v1657, %v3
  %v1659 = mul i64 %v1658, 1
  %v1660 = icmp slt i64 %v1659, %v7
  %v1661 = select i1 %v1660, i64 %v1659, i64 %v7
  %v1662 = mul i64 %v1655, %v1656
  %v1663 = sdiv i64 %v1662, %v3
  %v1664 = mul i64 %v1663, 1
  %v1665 = icmp slt i64 %v1664, %v7
  %v1666 = select i1 %v1665, i64 %v1664, i64 %v7
  br label %b263
b263:
  %v1667 = phi i64 [ %v1661, %b259 ], [ %v1723, %b264 ]
  %v1668 = icmp slt i64 %v1667, %v1666
  br i1 %v1668, label %b264, label %b265
b264:
  %v1669 = getelementptr inbounds float, ptr %v70, i64 0
  %v1670 = load float, ptr %v1669, align 4
  %v1671 = mul i64 %v1667, 1
  %v1672 = getelementptr inbounds float, ptr %v96, i64 %v1671
  %v1673 = getelementptr inbounds float, ptr %v1672, i64 0
  %v1674 = load float, ptr %v1673, align 4
  %v1675 = fcmp oeq float %v1670, %v1674
  %v1676 = select i1 %v1675, float 0x3FF0000000000000, float 0x0000000000000000
  %v1677 = mul i64 %v1667, 10
  %v1678 = getelementptr inbounds float, ptr %v50, i64 %v1677
  %v1679 = getelementptr inbounds float, ptr %v1678, i64 0
  %v1680 = load float, ptr %v1679, align 4
  %v1681 = getelementptr inbounds float, ptr %v1678, i64 5
  %v1682 = load float, ptr %v1681, align 4
  %v1683 = fcmp une float %v1676, 0x0000000000000000
  %v1684 = select i1 %v1683, float %v1680, float %v1682
  %v1685 = mul i64 %v1667, 5
  %v1686 = getelementptr inbounds float, ptr %v100, i64 %v1685
  %v1687 = getelementptr inbounds float, ptr %v1686, i64 0
  %v1688 = load float, ptr %v1687, align 4
  %v1689 = add i64 %v673, 0
  %v1690 = and i64 %v1689, %v164
  %v1691 = mul i64 %v1690, %v7
  %v1692 = add i64 %v1691, %v1667
  %v1693 = mul i64 %v1692, 8
  %v1694 = getelementptr inbounds float, ptr %v52, i64 %v1693
  %v1695 = icmp ult i64 4, 8
  %v1696 = select i1 %v1695, i64 4, i64 8
  %v1697 = trunc i64 %v1696 to i32
  %v1698 = insertelement <8 x i32> poison, i32 %v1697, i64 0
  %v1699 = shufflevector <8 x i32> %v1698, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1700 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1699
  %v1701 = add i64 1, 0
  %v1702 = getelementptr inbounds float, ptr %v1678, i64 %v1701
  %v1703 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1702, <8 x i1> %v1700, <8 x float> zeroinitializer)
  %v1704 = add i64 6, 0
  %v1705 = getelementptr inbounds float, ptr %v1678, i64 %v1704
  %v1706 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1705, <8 x i1> %v1700, <8 x float> zeroinitializer)
  %v1707 = insertelement <8 x float> poison, float %v1676, i64 0
  %v1708 = shufflevector <8 x float> %v1707, <8 x float> poison, <8 x i32> zeroinitializer
  %v1709 = fcmp une <8 x float> %v1708, splat (float 0x0000000000000000)
  %v1710 = select <8 x i1> %v1709, <8 x float> %v1703, <8 x float> %v1706
  %v1711 = add i64 1, 0
  %v1712 = getelementptr inbounds float, ptr %v1686, i64 %v1711
  %v1713 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1712, <8 x i1> %v1700, <8 x float> zeroinitializer)
  %v1714 = insertelement <8 x float> poison, float %v1688, i64 0
  %v1715 = shufflevector <8 x float> %v1714, <8 x float> poison, <8 x i32> zeroinitializer
  %v1716 = fdiv <8 x float> %v1713, %v1715
  %v1717 = insertelement <8 x float> poison, float %v1684, i64 0
  %v1718 = shufflevector <8 x float> %v1717, <8 x float> poison, <8 x i32> zeroinitializer
  %v1719 = fmul <8 x float> %v1718, %v1716
  %v1720 = fsub <8 x float> %v1710, %v1719
  %v1721 = add i64 0, 0
  %v1722 = getelementptr inbounds float, ptr %v1694, i64 %v1721
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1720, ptr align 4 %v1722, <8 x i1> %v1700)
  %v1723 = add nsw i64 %v1667, 1
  br label %b263
b265:
  %v1724 = add i64 %v7, 0
  %v1725 = sdiv i64 %v1724, 1
  %v1726 = add i64 %v2, 1
  %v1727 = mul i64 %v1725, %v2
  %v1728 = sdiv i64 %v1727, %v3
  %v1729 = mul i64 %v1728, 1
  %v1730 = icmp slt i64 %v1729, %v7
  %v1731 = select i1 %v1730, i64 %v1729, i64 %v7
  %v1732 = mul i64 %v1725, %v1726
  %v1733 = sdiv i64 %v1732, %v3
  %v1734 = mul i64 %v1733, 1
  %v1735 = icmp slt i64 %v1734, %v7
  %v1736 = select i1 %v1735, i64 %v1734, i64 %v7
  br label %b266
b266:
  %v1737 = phi i64 [ %v1731, %b265 ], [ %v1763, %b267 ]
  %v1738 = icmp slt i64 %v1737, %v1736
  br i1 %v1738, label %b267, label %b268
b267:
  %v1739 = mul i64 %v1737, 5
  %v1740 = getelementptr inbounds float, ptr %v100, i64 %v1739
  %v1741 = getelementptr inbounds float, ptr %v1740, i64 0
  %v1742 = load float, ptr %v1741, align 4
  %v1743 = add i64 %v673, 0
  %v1744 = and i64 %v1743, %v164
  %v1745 = mul i64 %v1744, %v7
  %v1746 = add i64 %v1745, %v1737
  %v1747 = mul i64 %v1746, 8
  %v1748 = getelementptr inbounds float, ptr %v52, i64 %v1747
  %v1749 = icmp ult i64 4, 8
  %v1750 = select i1 %v1749, i64 4, i64 8
  %v1751 = trunc i64 %v1750 to i32
  %v1752 = insertelement <8 x i32> poison, i32 %v1751, i64 0
  %v1753 = shufflevector <8 x i32> %v1752, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1754 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1753
  %v1755 = add i64 1, 0
  %v1756 = getelementptr inbounds float, ptr %v1740, i64 %v1755
  %v1757 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1756, <8 x i1> %v1754, <8 x float> zeroinitializer)
  %v1758 = insertelement <8 x float> poison, float %v1742, i64 0
  %v1759 = shufflevector <8 x float> %v1758, <8 x float> poison, <8 x i32> zeroinitializer
  %v1760 = fdiv <8 x float> %v1757, %v1759
  %v1761 = add i64 4, 0
  %v1762 = getelementptr inbounds float, ptr %v1748, i64 %v1761
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1760, ptr align 4 %v1762, <8 x i1> %v1754)
  %v1763 = add nsw i64 %v1737, 1
  br label %b266
b268:
  %v1764 = add i64 %v7, 0
  %v1765 = sdiv i64 %v1764, 1
  %v1766 = add i64 %v2, 1
  %v1767 = mul i64 %v1765, %v2
  %v1768 = sdiv i64 %v1767, %v3
  %v1769 = mul i64 %v1768, 1
  %v1770 = icmp slt i64 %v1769, %v7
  %v1771 = select i1 %v1770, i64 %v1769, i64 %v7
  %v1772 = mul i64 %v1765, %v1766
  %v1773 = sdiv i64 %v1772, %v3
  %v1774 = mul i64 %v1773, 1
  %v1775 = icmp slt i64 %v1774, %v7
  %v1776 = select i1 %v1775, i64 %v1774, i64 %v7
  br label %b269
b269:
  %v1777 = phi i64 [ %v1771, %b268 ], [ %v1817, %b274 ]
  %v1778 = icmp slt i64 %v1777, %v1776
  br i1 %v1778, label %b270, label %b271
b270:
  %v1779 = icmp ult i64 4, 8
  %v1780 = select i1 %v1779, i64 4, i64 8
  %v1781 = trunc i64 %v1780 to i32
  %v1782 = insertelement <8 x i32> poison, i32 %v1781, i64 0
  %v1783 = shufflevector <8 x i32> %v1782, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1784 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1783
  br label %b272
b272:
  %v1785 = phi i64 [ 0, %b270 ], [ %v1812, %b273 ]
  %v1786 = phi <8 x float> [ splat (float 0x0000000000000000), %b270 ], [ %v1811, %b273 ]
  %v1787 = icmp slt i64 %v1785, 2
  br i1 %v1787, label %b273, label %b274
b273:
  %v1788 = add i64 %v673, 0
  %v1789 = and i64 %v1788, %v164
  %v1790 = mul i64 %v1789, %v7
  %v1791 = add i64 %v1790, %v1777
  %v1792 = mul i64 %v1791, 8
  %v1793 = getelementptr inbounds float, ptr %v52, i64 %v1792
  %v1794 = add i64 %v673, 0
  %v1795 = and i64 %v1794, %v182
  %v1796 = mul i64 %v1795, %v7
  %v1797 = add i64 %v1796, %v1777
  %v1798 = mul i64 %v1797, 2
  %v1799 = getelementptr inbounds float, ptr %v84, i64 %v1798
  %v1800 = add i64 0, %v1785
  %v1801 = getelementptr inbounds float, ptr %v1799, i64 %v1800
  %v1802 = load float, ptr %v1801, align 4
  %v1803 = add i64 0, 0
  %v1804 = mul i64 %v1785, 4
  %v1805 = add i64 %v1803, %v1804
  %v1806 = getelementptr inbounds float, ptr %v1793, i64 %v1805
  %v1807 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1806, <8 x i1> %v1784, <8 x float> zeroinitializer)
  %v1808 = insertelement <8 x float> poison, float %v1802, i64 0
  %v1809 = shufflevector <8 x float> %v1808, <8 x float> poison, <8 x i32> zeroinitializer
  %v1810 = fmul <8 x float> %v1807, %v1809
  %v1811 = fadd <8 x float> %v1786, %v1810
  %v1812 = add nsw i64 %v1785, 1
  br label %b272
b274:
  %v1813 = mul i64 %v1777, 4
  %v1814 = getelementptr inbounds float, ptr %v88, i64 %v1813
  %v1815 = add i64 0, 0
  %v1816 = getelementptr inbounds float, ptr %v1814, i64 %v1815
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1786, ptr align 4 %v1816, <8 x i1> %v1784)
  %v1817 = add nsw i64 %v1777, 1
  br label %b269
b271:
  %v1818 = add i64 %v7, 0
  %v1819 = sdiv i64 %v1818, 1
  %v1820 = add i64 %v2, 1
  %v1821 = mul i64 %v1819, %v2
  %v1822 = sdiv i64 %v1821, %v3
  %v1823 = mul i64 %v1822, 1
  %v1824 = icmp slt i64 %v1823, %v7
  %v1825 = select i1 %v1824, i64 %v1823, i64 %v7
  %v1826 = mul i64 %v1819, %v1820
  %v1827 = sdiv i64 %v1826, %v3
  %v1828 = mul i64 %v1827, 1
  %v1829 = icmp slt i64 %v1828, %v7
  %v1830 = select i1 %v1829, i64 %v1828, i64 %v7
  br label %b275
b275:
  %v1831 = phi i64 [ %v1825, %b271 ], [ %v1876, %b280 ]
  %v1832 = icmp slt i64 %v1831, %v1830
  br i1 %v1832, label %b276, label %b277
b276:
  br label %b278
b278:
  %v1833 = phi i64 [ 0, %b276 ], [ %v1875, %b283 ]
  %v1834 = icmp slt i64 %v1833, 4
  br i1 %v1834, label %b279, label %b280
b279:
  %v1835 = icmp ult i64 4, 8
  %v1836 = select i1 %v1835, i64 4, i64 8
  %v1837 = trunc i64 %v1836 to i32
  %v1838 = insertelement <8 x i32> poison, i32 %v1837, i64 0
  %v1839 = shufflevector <8 x i32> %v1838, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1840 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1839
  br label %b281
b281:
  %v1841 = phi i64 [ 0, %b279 ], [ %v1864, %b282 ]
  %v1842 = phi <8 x float> [ splat (float 0x0000000000000000), %b279 ], [ %v1863, %b282 ]
  %v1843 = icmp slt i64 %v1841, 2
  br i1 %v1843, label %b282, label %b283
b282:
  %v1844 = add i64 %v673, 0
  %v1845 = and i64 %v1844, %v164
  %v1846 = mul i64 %v1845, %v7
  %v1847 = add i64 %v1846, %v1831
  %v1848 = mul i64 %v1847, 8
  %v1849 = getelementptr inbounds float, ptr %v52, i64 %v1848
  %v1850 = add i64 0, %v1833
  %v1851 = mul i64 %v1841, 4
  %v1852 = add i64 %v1850, %v1851
  %v1853 = getelementptr inbounds float, ptr %v1849, i64 %v1852
  %v1854 = load float, ptr %v1853, align 4
  %v1855 = add i64 0, 0
  %v1856 = mul i64 %v1841, 4
  %v1857 = add i64 %v1855, %v1856
  %v1858 = getelementptr inbounds float, ptr %v20, i64 %v1857
  %v1859 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1858, <8 x i1> %v1840, <8 x float> zeroinitializer)
  %v1860 = insertelement <8 x float> poison, float %v1854, i64 0
  %v1861 = shufflevector <8 x float> %v1860, <8 x float> poison, <8 x i32> zeroinitializer
  %v1862 = fmul <8 x float> %v1859, %v1861
  %v1863 = fadd <8 x float> %v1842, %v1862
  %v1864 = add nsw i64 %v1841, 1
  br label %b281
b283:
  %v1865 = add i64 %v673, 0
  %v1866 = and i64 %v1865, %v176
  %v1867 = mul i64 %v1866, %v7
  %v1868 = add i64 %v1867, %v1831
  %v1869 = mul i64 %v1868, 16
  %v1870 = getelementptr inbounds float, ptr %v78, i64 %v1869
  %v1871 = mul i64 %v1833, 4
  %v1872 = add i64 0, %v1871
  %v1873 = add i64 %v1872, 0
  %v1874 = getelementptr inbounds float, ptr %v1870, i64 %v1873
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1842, ptr align 4 %v1874, <8 x i1> %v1840)
  %v1875 = add nsw i64 %v1833, 1
  br label %b278
b280:
  %v1876 = add nsw i64 %v1831, 1
  br label %b275
b277:
  %v1877 = add i64 %v7, 0
  %v1878 = sdiv i64 %v1877, 1
  %v1879 = add i64 %v2, 1
  %v1880 = mul i64 %v1878, %v2
  %v1881 = sdiv i64 %v1880, %v3
  %v1882 = mul i64 %v1881, 1
  %v1883 = icmp slt i64 %v1882, %v7
  %v1884 = select i1 %v1883, i64 %v1882, i64 %v7
  %v1885 = mul i64 %v1878, %v1879
  %v1886 = sdiv i64 %v1885, %v3
  %v1887 = mul i64 %v1886, 1
  %v1888 = icmp slt i64 %v1887, %v7
  %v1889 = select i1 %v1888, i64 %v1887, i64 %v7
  br label %b284
b284:
  %v1890 = phi i64 [ %v1884, %b277 ], [ %v1921, %b285 ]
  %v1891 = icmp slt i64 %v1890, %v1889
  br i1 %v1891, label %b285, label %b286
b285:
  %v1892 = add i64 %v673, 0
  %v1893 = and i64 %v1892, %v172
  %v1894 = mul i64 %v1893, %v7
  %v1895 = add i64 %v1894, %v1890
  %v1896 = mul i64 %v1895, 4
  %v1897 = getelementptr inbounds float, ptr %v74, i64 %v1896
  %v1898 = mul i64 %v1890, 4
  %v1899 = getelementptr inbounds float, ptr %v88, i64 %v1898
  %v1900 = add i64 %v673, 1
  %v1901 = and i64 %v1900, %v156
  %v1902 = mul i64 %v1901, %v7
  %v1903 = add i64 %v1902, %v1890
  %v1904 = mul i64 %v1903, 4
  %v1905 = getelementptr inbounds float, ptr %v26, i64 %v1904
  %v1906 = icmp ult i64 4, 8
  %v1907 = select i1 %v1906, i64 4, i64 8
  %v1908 = trunc i64 %v1907 to i32
  %v1909 = insertelement <8 x i32> poison, i32 %v1908, i64 0
  %v1910 = shufflevector <8 x i32> %v1909, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1911 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1910
  %v1912 = add i64 0, 0
  %v1913 = getelementptr inbounds float, ptr %v1897, i64 %v1912
  %v1914 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1913, <8 x i1> %v1911, <8 x float> zeroinitializer)
  %v1915 = add i64 0, 0
  %v1916 = getelementptr inbounds float, ptr %v1899, i64 %v1915
  %v1917 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1916, <8 x i1> %v1911, <8 x float> zeroinitializer)
  %v1918 = fadd <8 x float> %v1914, %v1917
  %v1919 = add i64 0, 0
  %v1920 = getelementptr inbounds float, ptr %v1905, i64 %v1919
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1918, ptr align 4 %v1920, <8 x i1> %v1911)
  %v1921 = add nsw i64 %v1890, 1
  br label %b284
b286:
  %v1922 = add i64 %v7, 0
  %v1923 = sdiv i64 %v1922, 1
  %v1924 = add i64 %v2, 1
  %v1925 = mul i64 %v1923, %v2
  %v1926 = sdiv i64 %v1925, %v3
  %v1927 = mul i64 %v1926, 1
  %v1928 = icmp slt i64 %v1927, %v7
  %v1929 = select i1 %v1928, i64 %v1927, i64 %v7
  %v1930 = mul i64 %v1923, %v1924
  %v1931 = sdiv i64 %v1930, %v3
  %v1932 = mul i64 %v1931, 1
  %v1933 = icmp slt i64 %v1932, %v7
  %v1934 = select i1 %v1933, i64 %v1932, i64 %v7
  br label %b287
b287:
  %v1935 = phi i64 [ %v1929, %b286 ], [ %v1992, %b292 ]
  %v1936 = icmp slt i64 %v1935, %v1934
  br i1 %v1936, label %b288, label %b289
b288:
  br label %b290
b290:
  %v1937 = phi i64 [ 0, %b288 ], [ %v1991, %b295 ]
  %v1938 = icmp slt i64 %v1937, 4
  br i1 %v1938, label %b291, label %b292
b291:
  %v1939 = icmp ult i64 4, 8
  %v1940 = select i1 %v1939, i64 4, i64 8
  %v1941 = trunc i64 %v1940 to i32
  %v1942 = insertelement <8 x i32> poison, i32 %v1941, i64 0
  %v1943 = shufflevector <8 x i32> %v1942, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1944 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1943
  br label %b293
b293:
  %v1945 = phi i64 [ 0, %b291 ], [ %v1980, %b294 ]
  %v1946 = phi <8 x float> [ splat (float 0x0000000000000000), %b291 ], [ %v1979, %b294 ]
  %v1947 = icmp slt i64 %v1945, 4
  br i1 %v1947, label %b294, label %b295
b294:
  %v1948 = mul i64 %v1937, 4
  %v1949 = add i64 0, %v1948
  %v1950 = add i64 %v1949, %v1945
  %v1951 = getelementptr inbounds float, ptr %v62, i64 %v1950
  %v1952 = load float, ptr %v1951, align 4
  %v1953 = add i64 %v673, 0
  %v1954 = and i64 %v1953, %v176
  %v1955 = mul i64 %v1954, %v7
  %v1956 = add i64 %v1955, %v1935
  %v1957 = mul i64 %v1956, 16
  %v1958 = getelementptr inbounds float, ptr %v78, i64 %v1957
  %v1959 = mul i64 %v1937, 4
  %v1960 = add i64 0, %v1959
  %v1961 = add i64 %v1960, %v1945
  %v1962 = getelementptr inbounds float, ptr %v1958, i64 %v1961
  %v1963 = load float, ptr %v1962, align 4
  %v1964 = fsub float %v1952, %v1963
  %v1965 = add i64 %v673, 0
  %v1966 = and i64 %v1965, %v180
  %v1967 = mul i64 %v1966, %v7
  %v1968 = add i64 %v1967, %v1935
  %v1969 = mul i64 %v1968, 16
  %v1970 = getelementptr inbounds float, ptr %v82, i64 %v1969
  %v1971 = add i64 0, 0
  %v1972 = mul i64 %v1945, 4
  %v1973 = add i64 %v1971, %v1972
  %v1974 = getelementptr inbounds float, ptr %v1970, i64 %v1973
  %v1975 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1974, <8 x i1> %v1944, <8 x float> zeroinitializer)
  %v1976 = insertelement <8 x float> poison, float %v1964, i64 0
  %v1977 = shufflevector <8 x float> %v1976, <8 x float> poison, <8 x i32> zeroinitializer
  %v1978 = fmul <8 x float> %v1977, %v1975
  %v1979 = fadd <8 x float> %v1946, %v1978
  %v1980 = add nsw i64 %v1945, 1
  br label %b293
b295:
  %v1981 = add i64 %v673, 1
  %v1982 = and i64 %v1981, %v158
  %v1983 = mul i64 %v1982, %v7
  %v1984 = add i64 %v1983, %v1935
  %v1985 = mul i64 %v1984, 16
  %v1986 = getelementptr inbounds float, ptr %v28, i64 %v1985
  %v1987 = mul i64 %v1937, 4
  %v1988 = add i64 0, %v1987
  %v1989 = add i64 %v1988, 0
  %v1990 = getelementptr inbounds float, ptr %v1986, i64 %v1989
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1946, ptr align 4 %v1990, <8 x i1> %v1944)
  %v1991 = add nsw i64 %v1937, 1
  br label %b290
b292:
  %v1992 = add nsw i64 %v1935, 1
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
  %v2006 = phi i64 [ %v2000, %b289 ], [ %v2046, %b301 ]
  %v2007 = icmp slt i64 %v2006, %v2005
  br i1 %v2007, label %b297, label %b298
b297:
  br label %b299
b299:
  %v2008 = phi i64 [ 0, %b297 ], [ %v2045, %b300 ]
  %v2009 = icmp slt i64 %v2008, 4
  br i1 %v2009, label %b300, label %b301
b300:
  %v2010 = add i64 %v673, 0
  %v2011 = and i64 %v2010, %v176
  %v2012 = mul i64 %v2011, %v7
  %v2013 = add i64 %v2012, %v2006
  %v2014 = mul i64 %v2013, 16
  %v2015 = getelementptr inbounds float, ptr %v78, i64 %v2014
  %v2016 = add i64 %v673, 0
  %v2017 = and i64 %v2016, %v188
  %v2018 = mul i64 %v2017, %v7
  %v2019 = add i64 %v2018, %v2006
  %v2020 = mul i64 %v2019, 16
  %v2021 = getelementptr inbounds float, ptr %v102, i64 %v2020
  %v2022 = icmp ult i64 4, 8
  %v2023 = select i1 %v2022, i64 4, i64 8
  %v2024 = trunc i64 %v2023 to i32
  %v2025 = insertelement <8 x i32> poison, i32 %v2024, i64 0
  %v2026 = shufflevector <8 x i32> %v2025, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2027 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2026
  %v2028 = add i64 0, %v2008
  %v2029 = mul i64 0, 4
  %v2030 = add i64 %v2028, %v2029
  %v2031 = getelementptr inbounds float, ptr %v62, i64 %v2030
  %v2032 = getelementptr float, ptr %v2031, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2033 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2032, <8 x i1> %v2027, <8 x float> zeroinitializer)
  %v2034 = add i64 0, %v2008
  %v2035 = mul i64 0, 4
  %v2036 = add i64 %v2034, %v2035
  %v2037 = getelementptr inbounds float, ptr %v2015, i64 %v2036
  %v2038 = getelementptr float, ptr %v2037, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2039 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2038, <8 x i1> %v2027, <8 x float> zeroinitializer)
  %v2040 = fsub <8 x float> %v2033, %v2039
  %v2041 = mul i64 %v2008, 4
  %v2042 = add i64 0, %v2041
  %v2043 = add i64 %v2042, 0
  %v2044 = getelementptr inbounds float, ptr %v2021, i64 %v2043
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2040, ptr align 4 %v2044, <8 x i1> %v2027)
  %v2045 = add nsw i64 %v2008, 1
  br label %b299
b301:
  %v2046 = add nsw i64 %v2006, 1
  br label %b296
b298:
  %v2047 = add nsw i64 %v673, 1
  br label %b122
b124:
  %v2048 = icmp sgt i64 %v3, 1
  br i1 %v2048, label %b302, label %b303
b302:
  %v2049 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2050 = atomicrmw add ptr %v2049, i64 1 acq_rel
  %v2051 = mul i64 %v3, 10
  br label %b304
b304:
  %v2052 = load atomic i64, ptr %v2049 acquire, align 8
  %v2053 = icmp slt i64 %v2052, %v2051
  br i1 %v2053, label %b305, label %b306
b305:
  %v2054 = call i32 @sched_yield()
  br label %b304
b306:
  br label %b303
b303:
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
  %v600 = alloca float, i64 64, align 4
  %v868 = alloca float, i64 64, align 4
  %v1850 = alloca float, i64 64, align 4
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
  %v149 = getelementptr inbounds i64, ptr %v1, i64 5
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 6
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 12
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 13
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 14
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 17
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 18
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 26
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 27
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 29
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 36
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 37
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 38
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 39
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 40
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 41
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 42
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 45
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 46
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 51
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 54
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 55
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 56
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 57
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 62
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 63
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 65
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 66
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v206 = load ptr, ptr %v205, align 4
  %v207 = mul i64 %v2, 13824
  %v208 = add i64 %v207, 80
  %v209 = getelementptr inbounds float, ptr %v206, i64 %v208
  %v210 = getelementptr inbounds float, ptr %v206, i64 0
  %v211 = getelementptr inbounds float, ptr %v206, i64 16
  %v212 = getelementptr inbounds i64, ptr %v1, i64 4
  %v213 = load i64, ptr %v212, align 8
  %v214 = icmp eq i64 %v213, 0
  br i1 %v214, label %b0, label %b1
b0:
  %v215 = add i64 1, 0
  %v216 = sdiv i64 %v215, 1
  %v217 = add i64 %v2, 1
  %v218 = mul i64 %v216, %v2
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, 1
  %v222 = select i1 %v221, i64 %v220, i64 1
  %v223 = mul i64 %v216, %v217
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, 1
  %v227 = select i1 %v226, i64 %v225, i64 1
  %v228 = icmp slt i64 %v227, 1
  %v229 = select i1 %v228, i64 %v227, i64 1
  br label %b2
b2:
  %v230 = phi i64 [ %v222, %b0 ], [ %v258, %b7 ]
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b3, label %b4
b3:
  %v232 = mul i64 %v230, 16
  %v233 = mul i64 %v230, 8
  %v234 = add i64 %v232, 0
  %v235 = add i64 %v233, 0
  %v236 = getelementptr inbounds float, ptr %v210, i64 %v234
  %v237 = sub i64 4, %v235
  %v238 = icmp slt i64 %v237, 0
  %v239 = select i1 %v238, i64 0, i64 %v237
  %v240 = icmp ult i64 %v239, 8
  %v241 = select i1 %v240, i64 %v239, i64 8
  %v242 = trunc i64 %v241 to i32
  %v243 = insertelement <8 x i32> poison, i32 %v242, i64 0
  %v244 = shufflevector <8 x i32> %v243, <8 x i32> poison, <8 x i32> zeroinitializer
  %v245 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v244
  %v246 = mul i64 %v235, 1
  %v247 = add i64 0, %v246
  %v248 = getelementptr inbounds float, ptr %v20, i64 %v247
  br label %b5
b5:
  %v249 = phi i64 [ 0, %b3 ], [ %v256, %b6 ]
  %v250 = icmp slt i64 %v249, 2
  br i1 %v250, label %b6, label %b7
b6:
  %v251 = mul i64 %v249, 4
  %v252 = getelementptr inbounds float, ptr %v248, i64 %v251
  %v253 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v252, <8 x i1> %v245, <8 x float> zeroinitializer)
  %v254 = mul i64 %v249, 8
  %v255 = getelementptr inbounds float, ptr %v236, i64 %v254
  store <8 x float> %v253, ptr %v255, align 4
  %v256 = add nsw i64 %v249, 1
  br label %b5
b7:
  %v257 = add i64 %v232, 16
  %v258 = add nsw i64 %v230, 1
  br label %b2
b4:
  %v259 = add i64 1, 0
  %v260 = sdiv i64 %v259, 1
  %v261 = add i64 %v2, 1
  %v262 = mul i64 %v260, %v2
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, 1
  %v266 = select i1 %v265, i64 %v264, i64 1
  %v267 = mul i64 %v260, %v261
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, 1
  %v271 = select i1 %v270, i64 %v269, i64 1
  %v272 = icmp slt i64 %v271, 1
  %v273 = select i1 %v272, i64 %v271, i64 1
  br label %b8
b8:
  %v274 = phi i64 [ %v266, %b4 ], [ %v302, %b13 ]
  %v275 = icmp slt i64 %v274, %v273
  br i1 %v275, label %b9, label %b10
b9:
  %v276 = mul i64 %v274, 32
  %v277 = mul i64 %v274, 8
  %v278 = add i64 %v276, 0
  %v279 = add i64 %v277, 0
  %v280 = getelementptr inbounds float, ptr %v211, i64 %v278
  %v281 = sub i64 4, %v279
  %v282 = icmp slt i64 %v281, 0
  %v283 = select i1 %v282, i64 0, i64 %v281
  %v284 = icmp ult i64 %v283, 8
  %v285 = select i1 %v284, i64 %v283, i64 8
  %v286 = trunc i64 %v285 to i32
  %v287 = insertelement <8 x i32> poison, i32 %v286, i64 0
  %v288 = shufflevector <8 x i32> %v287, <8 x i32> poison, <8 x i32> zeroinitializer
  %v289 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v288
  %v290 = mul i64 %v279, 1
  %v291 = add i64 0, %v290
  %v292 = getelementptr inbounds float, ptr %v14, i64 %v291
  br label %b11
b11:
  %v293 = phi i64 [ 0, %b9 ], [ %v300, %b12 ]
  %v294 = icmp slt i64 %v293, 4
  br i1 %v294, label %b12, label %b13
b12:
  %v295 = mul i64 %v293, 4
  %v296 = getelementptr inbounds float, ptr %v292, i64 %v295
  %v297 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v296, <8 x i1> %v289, <8 x float> zeroinitializer)
  %v298 = mul i64 %v293, 8
  %v299 = getelementptr inbounds float, ptr %v280, i64 %v298
  store <8 x float> %v297, ptr %v299, align 4
  %v300 = add nsw i64 %v293, 1
  br label %b11
b13:
  %v301 = add i64 %v276, 32
  %v302 = add nsw i64 %v274, 1
  br label %b8
b10:
  br label %b1
b1:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b14, label %b15
b14:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = mul i64 %v3, 1
  br label %b16
b16:
  %v307 = load atomic i64, ptr %v304 acquire, align 8
  %v308 = icmp slt i64 %v307, %v306
  br i1 %v308, label %b17, label %b18
b17:
  %v309 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v310 = phi i64 [ 0, %b15 ], [ %v1787, %b210 ]
  %v311 = icmp slt i64 %v310, %v5
  br i1 %v311, label %b20, label %b21
b20:
  %v312 = sub i64 %v5, 1
  %v313 = sub i64 %v312, %v310
  %v314 = add i64 %v7, 0
  %v315 = sdiv i64 %v314, 1
  %v316 = add i64 %v2, 1
  %v317 = mul i64 %v315, %v2
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v7
  %v321 = select i1 %v320, i64 %v319, i64 %v7
  %v322 = mul i64 %v315, %v316
  %v323 = sdiv i64 %v322, %v3
  %v324 = mul i64 %v323, 1
  %v325 = icmp slt i64 %v324, %v7
  %v326 = select i1 %v325, i64 %v324, i64 %v7
  br label %b22
b22:
  %v327 = phi i64 [ %v321, %b20 ], [ %v370, %b27 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b23, label %b24
b23:
  br label %b25
b25:
  %v329 = phi i64 [ 0, %b23 ], [ %v369, %b30 ]
  %v330 = icmp slt i64 %v329, 4
  br i1 %v330, label %b26, label %b27
b26:
  br label %b28
b28:
  %v331 = phi i64 [ 0, %b26 ], [ %v368, %b33 ]
  %v332 = icmp slt i64 %v331, 4
  br i1 %v332, label %b29, label %b30
b29:
  br label %b31
b31:
  %v333 = phi i64 [ 0, %b29 ], [ %v360, %b32 ]
  %v334 = phi float [ 0x0000000000000000, %b29 ], [ %v359, %b32 ]
  %v335 = icmp slt i64 %v333, 4
  br i1 %v335, label %b32, label %b33
b32:
  %v336 = add i64 %v313, 1
  %v337 = and i64 %v336, 1
  %v338 = mul i64 %v337, %v7
  %v339 = add i64 %v338, %v327
  %v340 = mul i64 %v339, 16
  %v341 = getelementptr inbounds float, ptr %v32, i64 %v340
  %v342 = add i64 %v313, 0
  %v343 = and i64 %v342, %v180
  %v344 = mul i64 %v343, %v7
  %v345 = add i64 %v344, %v327
  %v346 = mul i64 %v345, 16
  %v347 = getelementptr inbounds float, ptr %v82, i64 %v346
  %v348 = mul i64 %v329, 4
  %v349 = add i64 0, %v348
  %v350 = add i64 %v349, %v333
  %v351 = getelementptr inbounds float, ptr %v341, i64 %v350
  %v352 = load float, ptr %v351, align 4
  %v353 = mul i64 %v331, 4
  %v354 = add i64 0, %v353
  %v355 = add i64 %v354, %v333
  %v356 = getelementptr inbounds float, ptr %v347, i64 %v355
  %v357 = load float, ptr %v356, align 4
  %v358 = fmul float %v352, %v357
  %v359 = fadd float %v334, %v358
  %v360 = add nsw i64 %v333, 1
  br label %b31
b33:
  %v361 = fadd float %v334, 0x0000000000000000
  %v362 = mul i64 %v327, 16
  %v363 = getelementptr inbounds float, ptr %v104, i64 %v362
  %v364 = mul i64 %v329, 4
  %v365 = add i64 0, %v364
  %v366 = add i64 %v365, %v331
  %v367 = getelementptr inbounds float, ptr %v363, i64 %v366
  store float %v361, ptr %v367, align 4
  %v368 = add nsw i64 %v331, 1
  br label %b28
b30:
  %v369 = add nsw i64 %v329, 1
  br label %b25
b27:
  %v370 = add nsw i64 %v327, 1
  br label %b22
b24:
  %v371 = add i64 %v7, 0
  %v372 = sdiv i64 %v371, 1
  %v373 = add i64 %v2, 1
  %v374 = mul i64 %v372, %v2
  %v375 = sdiv i64 %v374, %v3
  %v376 = mul i64 %v375, 1
  %v377 = icmp slt i64 %v376, %v7
  %v378 = select i1 %v377, i64 %v376, i64 %v7
  %v379 = mul i64 %v372, %v373
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, %v7
  %v383 = select i1 %v382, i64 %v381, i64 %v7
  br label %b34
b34:
  %v384 = phi i64 [ %v378, %b24 ], [ %v431, %b39 ]
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b35, label %b36
b35:
  br label %b37
b37:
  %v386 = phi i64 [ 0, %b35 ], [ %v430, %b42 ]
  %v387 = icmp slt i64 %v386, 4
  br i1 %v387, label %b38, label %b39
b38:
  %v388 = icmp ult i64 4, 8
  %v389 = select i1 %v388, i64 4, i64 8
  %v390 = trunc i64 %v389 to i32
  %v391 = insertelement <8 x i32> poison, i32 %v390, i64 0
  %v392 = shufflevector <8 x i32> %v391, <8 x i32> poison, <8 x i32> zeroinitializer
  %v393 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v392
  br label %b40
b40:
  %v394 = phi i64 [ 0, %b38 ], [ %v423, %b41 ]
  %v395 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v422, %b41 ]
  %v396 = icmp slt i64 %v394, 4
  br i1 %v396, label %b41, label %b42
b41:
  %v397 = add i64 %v313, 1
  %v398 = and i64 %v397, 1
  %v399 = mul i64 %v398, %v7
  %v400 = add i64 %v399, %v384
  %v401 = mul i64 %v400, 16
  %v402 = getelementptr inbounds float, ptr %v32, i64 %v401
  %v403 = add i64 %v313, 0
  %v404 = and i64 %v403, %v188
  %v405 = mul i64 %v404, %v7
  %v406 = add i64 %v405, %v384
  %v407 = mul i64 %v406, 16
  %v408 = getelementptr inbounds float, ptr %v102, i64 %v407
  %v409 = mul i64 %v386, 4
  %v410 = add i64 0, %v409
  %v411 = add i64 %v410, %v394
  %v412 = getelementptr inbounds float, ptr %v408, i64 %v411
  %v413 = load float, ptr %v412, align 4
  %v414 = add i64 0, 0
  %v415 = mul i64 %v394, 4
  %v416 = add i64 %v414, %v415
  %v417 = getelementptr inbounds float, ptr %v402, i64 %v416
  %v418 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v417, <8 x i1> %v393, <8 x float> zeroinitializer)
  %v419 = insertelement <8 x float> poison, float %v413, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  %v421 = fmul <8 x float> %v418, %v420
  %v422 = fadd <8 x float> %v395, %v421
  %v423 = add nsw i64 %v394, 1
  br label %b40
b42:
  %v424 = mul i64 %v384, 16
  %v425 = getelementptr inbounds float, ptr %v106, i64 %v424
  %v426 = mul i64 %v386, 4
  %v427 = add i64 0, %v426
  %v428 = add i64 %v427, 0
  %v429 = getelementptr inbounds float, ptr %v425, i64 %v428
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v395, ptr align 4 %v429, <8 x i1> %v393)
  %v430 = add nsw i64 %v386, 1
  br label %b37
b39:
  %v431 = add nsw i64 %v384, 1
  br label %b34
b36:
  %v432 = add i64 %v7, 0
  %v433 = sdiv i64 %v432, 1
  %v434 = add i64 %v2, 1
  %v435 = mul i64 %v433, %v2
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v7
  %v439 = select i1 %v438, i64 %v437, i64 %v7
  %v440 = mul i64 %v433, %v434
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v7
  %v444 = select i1 %v443, i64 %v442, i64 %v7
  br label %b43
b43:
  %v445 = phi i64 [ %v439, %b36 ], [ %v495, %b48 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b44, label %b45
b44:
  br label %b46
b46:
  %v447 = phi i64 [ 0, %b44 ], [ %v494, %b51 ]
  %v448 = icmp slt i64 %v447, 2
  br i1 %v448, label %b47, label %b48
b47:
  br label %b49
b49:
  %v449 = phi i64 [ 0, %b47 ], [ %v484, %b50 ]
  %v450 = phi float [ 0x0000000000000000, %b47 ], [ %v483, %b50 ]
  %v451 = icmp slt i64 %v449, 4
  br i1 %v451, label %b50, label %b51
b50:
  %v452 = add i64 %v313, 1
  %v453 = and i64 %v452, 1
  %v454 = mul i64 %v453, %v7
  %v455 = add i64 %v454, %v445
  %v456 = mul i64 %v455, 4
  %v457 = getelementptr inbounds float, ptr %v30, i64 %v456
  %v458 = add i64 %v313, 0
  %v459 = and i64 %v458, %v154
  %v460 = mul i64 %v459, %v7
  %v461 = add i64 %v460, %v445
  %v462 = mul i64 %v461, 4
  %v463 = getelementptr inbounds float, ptr %v24, i64 %v462
  %v464 = add i64 %v313, 0
  %v465 = and i64 %v464, %v164
  %v466 = mul i64 %v465, %v7
  %v467 = add i64 %v466, %v445
  %v468 = mul i64 %v467, 8
  %v469 = getelementptr inbounds float, ptr %v52, i64 %v468
  %v470 = add i64 0, %v449
  %v471 = getelementptr inbounds float, ptr %v457, i64 %v470
  %v472 = load float, ptr %v471, align 4
  %v473 = add i64 0, %v449
  %v474 = getelementptr inbounds float, ptr %v463, i64 %v473
  %v475 = load float, ptr %v474, align 4
  %v476 = fadd float %v472, %v475
  %v477 = mul i64 %v447, 4
  %v478 = add i64 0, %v477
  %v479 = add i64 %v478, %v449
  %v480 = getelementptr inbounds float, ptr %v469, i64 %v479
  %v481 = load float, ptr %v480, align 4
  %v482 = fmul float %v476, %v481
  %v483 = fadd float %v450, %v482
  %v484 = add nsw i64 %v449, 1
  br label %b49
b51:
  %v485 = fadd float %v450, 0x0000000000000000
  %v486 = add i64 %v313, 0
  %v487 = and i64 %v486, %v160
  %v488 = mul i64 %v487, %v7
  %v489 = add i64 %v488, %v445
  %v490 = mul i64 %v489, 2
  %v491 = getelementptr inbounds float, ptr %v34, i64 %v490
  %v492 = add i64 0, %v447
  %v493 = getelementptr inbounds float, ptr %v491, i64 %v492
  store float %v485, ptr %v493, align 4
  %v494 = add nsw i64 %v447, 1
  br label %b46
b48:
  %v495 = add nsw i64 %v445, 1
  br label %b43
b45:
  %v496 = add i64 %v7, 0
  %v497 = sdiv i64 %v496, 1
  %v498 = add i64 %v2, 1
  %v499 = mul i64 %v497, %v2
  %v500 = sdiv i64 %v499, %v3
  %v501 = mul i64 %v500, 1
  %v502 = icmp slt i64 %v501, %v7
  %v503 = select i1 %v502, i64 %v501, i64 %v7
  %v504 = mul i64 %v497, %v498
  %v505 = sdiv i64 %v504, %v3
  %v506 = mul i64 %v505, 1
  %v507 = icmp slt i64 %v506, %v7
  %v508 = select i1 %v507, i64 %v506, i64 %v7
  br label %b52
b52:
  %v509 = phi i64 [ %v503, %b45 ], [ %v528, %b57 ]
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b53, label %b54
b53:
  %v511 = mul i64 %v509, 16
  %v512 = getelementptr inbounds float, ptr %v104, i64 %v511
  %v513 = add i64 %v313, 0
  %v514 = and i64 %v513, %v190
  %v515 = mul i64 %v514, %v7
  %v516 = add i64 %v515, %v509
  %v517 = mul i64 %v516, 16
  %v518 = getelementptr inbounds float, ptr %v108, i64 %v517
  br label %b55
b55:
  %v519 = phi i64 [ 0, %b53 ], [ %v527, %b56 ]
  %v520 = icmp slt i64 %v519, 16
  br i1 %v520, label %b56, label %b57
b56:
  %v521 = add i64 0, %v519
  %v522 = getelementptr inbounds float, ptr %v512, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = fneg <8 x float> %v523
  %v525 = add i64 0, %v519
  %v526 = getelementptr inbounds float, ptr %v518, i64 %v525
  store <8 x float> %v524, ptr %v526, align 4
  %v527 = add nsw i64 %v519, 8
  br label %b55
b57:
  %v528 = add nsw i64 %v509, 1
  br label %b52
b54:
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
  br label %b58
b58:
  %v542 = phi i64 [ %v536, %b54 ], [ %v568, %b59 ]
  %v543 = icmp slt i64 %v542, %v541
  br i1 %v543, label %b59, label %b60
b59:
  %v544 = add i64 %v313, 0
  %v545 = and i64 %v544, %v160
  %v546 = mul i64 %v545, %v7
  %v547 = add i64 %v546, %v542
  %v548 = mul i64 %v547, 2
  %v549 = getelementptr inbounds float, ptr %v34, i64 %v548
  %v550 = add i64 %v313, 0
  %v551 = and i64 %v550, %v192
  %v552 = mul i64 %v551, %v7
  %v553 = add i64 %v552, %v542
  %v554 = mul i64 %v553, 2
  %v555 = getelementptr inbounds float, ptr %v110, i64 %v554
  %v556 = icmp ult i64 2, 8
  %v557 = select i1 %v556, i64 2, i64 8
  %v558 = trunc i64 %v557 to i32
  %v559 = insertelement <8 x i32> poison, i32 %v558, i64 0
  %v560 = shufflevector <8 x i32> %v559, <8 x i32> poison, <8 x i32> zeroinitializer
  %v561 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v560
  %v562 = add i64 0, 0
  %v563 = getelementptr inbounds float, ptr %v549, i64 %v562
  %v564 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v563, <8 x i1> %v561, <8 x float> zeroinitializer)
  %v565 = fneg <8 x float> %v564
  %v566 = add i64 0, 0
  %v567 = getelementptr inbounds float, ptr %v555, i64 %v566
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v565, ptr align 4 %v567, <8 x i1> %v561)
  %v568 = add nsw i64 %v542, 1
  br label %b58
b60:
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
  %v582 = add i64 %v313, 0
  %v583 = and i64 %v582, %v190
  %v584 = mul i64 %v583, %v7
  %v585 = add i64 %v584, %v576
  %v586 = mul i64 %v585, 16
  %v587 = getelementptr inbounds float, ptr %v108, i64 %v586
  %v588 = getelementptr inbounds float, ptr %v587, i64 0
  %v589 = add i64 %v313, 0
  %v590 = and i64 %v589, %v194
  %v591 = mul i64 %v590, %v7
  %v592 = add i64 %v591, %v576
  %v593 = mul i64 %v592, 8
  %v594 = getelementptr inbounds float, ptr %v112, i64 %v593
  %v595 = getelementptr inbounds float, ptr %v594, i64 0
  %v596 = sub i64 %v581, %v576
  %v597 = mul i64 %v596, 4
  %v598 = getelementptr inbounds float, ptr %v20, i64 0
  %v599 = icmp sgt i64 %v597, 0
  br i1 %v599, label %b61, label %b62
b61:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v597, i64 4, ptr %v598, i64 4, ptr %v588, i64 4, ptr %v595, i64 2)
  br label %b62
b62:
  %v601 = add i64 %v7, 0
  %v602 = sdiv i64 %v601, 1
  %v603 = add i64 %v2, 1
  %v604 = mul i64 %v602, %v2
  %v605 = sdiv i64 %v604, %v3
  %v606 = mul i64 %v605, 1
  %v607 = icmp slt i64 %v606, %v7
  %v608 = select i1 %v607, i64 %v606, i64 %v7
  %v609 = mul i64 %v602, %v603
  %v610 = sdiv i64 %v609, %v3
  %v611 = mul i64 %v610, 1
  %v612 = icmp slt i64 %v611, %v7
  %v613 = select i1 %v612, i64 %v611, i64 %v7
  br label %b63
b63:
  %v614 = phi i64 [ %v608, %b62 ], [ %v702, %b68 ]
  %v615 = icmp slt i64 %v614, %v613
  br i1 %v615, label %b64, label %b65
b64:
  %v616 = add i64 %v614, 96
  %v617 = icmp slt i64 %v616, %v613
  %v618 = select i1 %v617, i64 %v616, i64 %v613
  br label %b66
b66:
  %v619 = phi i64 [ 0, %b64 ], [ %v701, %b71 ]
  %v620 = icmp slt i64 %v619, 1
  br i1 %v620, label %b67, label %b68
b67:
  %v621 = sub i64 %v618, %v614
  %v622 = sub i64 8, 1
  %v623 = add i64 %v621, %v622
  %v624 = sdiv i64 %v623, 8
  br label %b69
b69:
  %v625 = phi i64 [ 0, %b67 ], [ %v700, %b76 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b70, label %b71
b70:
  %v627 = mul i64 %v621, %v625
  %v628 = sdiv i64 %v627, %v624
  %v629 = add i64 %v614, %v628
  %v630 = add i64 %v625, 1
  %v631 = mul i64 %v621, %v630
  %v632 = sdiv i64 %v631, %v624
  %v633 = add i64 %v614, %v632
  %v634 = mul i64 %v619, 16
  %v635 = getelementptr inbounds float, ptr %v210, i64 %v634
  %v636 = sub i64 %v633, %v629
  %v637 = add i64 %v313, 0
  %v638 = and i64 %v637, %v192
  %v639 = mul i64 %v638, %v7
  %v640 = add i64 %v639, %v629
  %v641 = mul i64 %v640, 2
  %v642 = getelementptr inbounds float, ptr %v110, i64 %v641
  %v643 = getelementptr inbounds float, ptr %v642, i64 0
  %v644 = sub i64 %v636, 1
  %v645 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v644
  %v646 = load ptr, ptr %v645, align 4
  %v647 = icmp sgt i64 %v636, 0
  br i1 %v647, label %b72, label %b73
b72:
  call void %v646(ptr %v643, i64 2, ptr %v635, i64 2, ptr %v600)
  br label %b73
b73:
  %v648 = add i64 %v634, 16
  br label %b74
b74:
  %v649 = phi i64 [ %v629, %b73 ], [ %v699, %b79 ]
  %v650 = icmp slt i64 %v649, %v633
  br i1 %v650, label %b75, label %b76
b75:
  %v651 = sub i64 %v649, %v629
  %v652 = mul i64 %v651, 8
  %v653 = getelementptr inbounds float, ptr %v600, i64 %v652
  %v654 = add i64 %v313, 1
  %v655 = and i64 %v654, 1
  %v656 = mul i64 %v655, %v7
  %v657 = add i64 %v656, %v649
  %v658 = mul i64 %v657, 4
  %v659 = getelementptr inbounds float, ptr %v30, i64 %v658
  %v660 = add i64 %v313, 0
  %v661 = and i64 %v660, %v154
  %v662 = mul i64 %v661, %v7
  %v663 = add i64 %v662, %v649
  %v664 = mul i64 %v663, 4
  %v665 = getelementptr inbounds float, ptr %v24, i64 %v664
  %v666 = add i64 %v313, 0
  %v667 = and i64 %v666, %v196
  %v668 = mul i64 %v667, %v7
  %v669 = add i64 %v668, %v649
  %v670 = mul i64 %v669, 4
  %v671 = getelementptr inbounds float, ptr %v114, i64 %v670
  br label %b77
b77:
  %v672 = phi i64 [ 0, %b75 ], [ %v698, %b81 ]
  %v673 = icmp slt i64 %v672, 1
  br i1 %v673, label %b78, label %b79
b78:
  %v674 = mul i64 %v619, 1
  %v675 = add i64 %v674, %v672
  %v676 = mul i64 %v675, 8
  %v677 = icmp eq i64 %v676, 0
  br i1 %v677, label %b80, label %b81
b80:
  %v678 = icmp ult i64 4, 8
  %v679 = select i1 %v678, i64 4, i64 8
  %v680 = trunc i64 %v679 to i32
  %v681 = insertelement <8 x i32> poison, i32 %v680, i64 0
  %v682 = shufflevector <8 x i32> %v681, <8 x i32> poison, <8 x i32> zeroinitializer
  %v683 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v682
  %v684 = add i64 0, %v672
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v653, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = add i64 0, %v676
  %v689 = getelementptr inbounds float, ptr %v659, i64 %v688
  %v690 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v689, <8 x i1> %v683, <8 x float> zeroinitializer)
  %v691 = add i64 0, %v676
  %v692 = getelementptr inbounds float, ptr %v665, i64 %v691
  %v693 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v692, <8 x i1> %v683, <8 x float> zeroinitializer)
  %v694 = fadd <8 x float> %v690, %v693
  %v695 = fadd <8 x float> %v694, %v687
  %v696 = add i64 0, %v676
  %v697 = getelementptr inbounds float, ptr %v671, i64 %v696
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v695, ptr align 4 %v697, <8 x i1> %v683)
  br label %b81
b81:
  %v698 = add nsw i64 %v672, 1
  br label %b77
b79:
  %v699 = add nsw i64 %v649, 1
  br label %b74
b76:
  %v700 = add nsw i64 %v625, 1
  br label %b69
b71:
  %v701 = add nsw i64 %v619, 1
  br label %b66
b68:
  %v702 = add nsw i64 %v614, 96
  br label %b63
b65:
  %v703 = add i64 %v7, 0
  %v704 = sdiv i64 %v703, 1
  %v705 = add i64 %v2, 1
  %v706 = mul i64 %v704, %v2
  %v707 = sdiv i64 %v706, %v3
  %v708 = mul i64 %v707, 1
  %v709 = icmp slt i64 %v708, %v7
  %v710 = select i1 %v709, i64 %v708, i64 %v7
  %v711 = mul i64 %v704, %v705
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 1
  %v714 = icmp slt i64 %v713, %v7
  %v715 = select i1 %v714, i64 %v713, i64 %v7
  br label %b82
b82:
  %v716 = phi i64 [ %v710, %b65 ], [ %v748, %b87 ]
  %v717 = icmp slt i64 %v716, %v715
  br i1 %v717, label %b83, label %b84
b83:
  br label %b85
b85:
  %v718 = phi i64 [ 0, %b83 ], [ %v747, %b86 ]
  %v719 = icmp slt i64 %v718, 2
  br i1 %v719, label %b86, label %b87
b86:
  %v720 = add i64 %v313, 0
  %v721 = and i64 %v720, %v186
  %v722 = mul i64 %v721, %v7
  %v723 = add i64 %v722, %v716
  %v724 = mul i64 %v723, 4
  %v725 = getelementptr inbounds float, ptr %v92, i64 %v724
  %v726 = add i64 %v313, 0
  %v727 = and i64 %v726, %v166
  %v728 = mul i64 %v727, %v7
  %v729 = add i64 %v728, %v716
  %v730 = mul i64 %v729, 12
  %v731 = getelementptr inbounds float, ptr %v54, i64 %v730
  %v732 = icmp ult i64 2, 8
  %v733 = select i1 %v732, i64 2, i64 8
  %v734 = trunc i64 %v733 to i32
  %v735 = insertelement <8 x i32> poison, i32 %v734, i64 0
  %v736 = shufflevector <8 x i32> %v735, <8 x i32> poison, <8 x i32> zeroinitializer
  %v737 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v736
  %v738 = mul i64 %v718, 2
  %v739 = add i64 0, %v738
  %v740 = add i64 %v739, 0
  %v741 = getelementptr inbounds float, ptr %v725, i64 %v740
  %v742 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v741, <8 x i1> %v737, <8 x float> zeroinitializer)
  %v743 = mul i64 %v718, 6
  %v744 = add i64 0, %v743
  %v745 = add i64 %v744, 0
  %v746 = getelementptr inbounds float, ptr %v731, i64 %v745
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v742, ptr align 4 %v746, <8 x i1> %v737)
  %v747 = add nsw i64 %v718, 1
  br label %b85
b87:
  %v748 = add nsw i64 %v716, 1
  br label %b82
b84:
  %v749 = add i64 %v7, 0
  %v750 = sdiv i64 %v749, 1
  %v751 = add i64 %v2, 1
  %v752 = mul i64 %v750, %v2
  %v753 = sdiv i64 %v752, %v3
  %v754 = mul i64 %v753, 1
  %v755 = icmp slt i64 %v754, %v7
  %v756 = select i1 %v755, i64 %v754, i64 %v7
  %v757 = mul i64 %v750, %v751
  %v758 = sdiv i64 %v757, %v3
  %v759 = mul i64 %v758, 1
  %v760 = icmp slt i64 %v759, %v7
  %v761 = select i1 %v760, i64 %v759, i64 %v7
  br label %b88
b88:
  %v762 = phi i64 [ %v756, %b84 ], [ %v827, %b93 ]
  %v763 = icmp slt i64 %v762, %v761
  br i1 %v763, label %b89, label %b90
b89:
  br label %b91
b91:
  %v764 = phi i64 [ 0, %b89 ], [ %v826, %b92 ]
  %v765 = icmp slt i64 %v764, 2
  br i1 %v765, label %b92, label %b93
b92:
  %v766 = add i64 %v313, 0
  %v767 = and i64 %v766, %v194
  %v768 = mul i64 %v767, %v7
  %v769 = add i64 %v768, %v762
  %v770 = mul i64 %v769, 8
  %v771 = getelementptr inbounds float, ptr %v112, i64 %v770
  %v772 = add i64 %v313, 1
  %v773 = and i64 %v772, 1
  %v774 = mul i64 %v773, %v7
  %v775 = add i64 %v774, %v762
  %v776 = mul i64 %v775, 4
  %v777 = getelementptr inbounds float, ptr %v30, i64 %v776
  %v778 = add i64 %v313, 0
  %v779 = and i64 %v778, %v154
  %v780 = mul i64 %v779, %v7
  %v781 = add i64 %v780, %v762
  %v782 = mul i64 %v781, 4
  %v783 = getelementptr inbounds float, ptr %v24, i64 %v782
  %v784 = add i64 %v313, 0
  %v785 = and i64 %v784, %v182
  %v786 = mul i64 %v785, %v7
  %v787 = add i64 %v786, %v762
  %v788 = mul i64 %v787, 2
  %v789 = getelementptr inbounds float, ptr %v84, i64 %v788
  %v790 = add i64 0, %v764
  %v791 = getelementptr inbounds float, ptr %v789, i64 %v790
  %v792 = load float, ptr %v791, align 4
  %v793 = add i64 %v313, 0
  %v794 = and i64 %v793, %v166
  %v795 = mul i64 %v794, %v7
  %v796 = add i64 %v795, %v762
  %v797 = mul i64 %v796, 12
  %v798 = getelementptr inbounds float, ptr %v54, i64 %v797
  %v799 = icmp ult i64 4, 8
  %v800 = select i1 %v799, i64 4, i64 8
  %v801 = trunc i64 %v800 to i32
  %v802 = insertelement <8 x i32> poison, i32 %v801, i64 0
  %v803 = shufflevector <8 x i32> %v802, <8 x i32> poison, <8 x i32> zeroinitializer
  %v804 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v803
  %v805 = add i64 0, %v764
  %v806 = mul i64 0, 2
  %v807 = add i64 %v805, %v806
  %v808 = getelementptr inbounds float, ptr %v771, i64 %v807
  %v809 = getelementptr float, ptr %v808, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v810 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v809, <8 x i1> %v804, <8 x float> zeroinitializer)
  %v811 = add i64 0, 0
  %v812 = getelementptr inbounds float, ptr %v777, i64 %v811
  %v813 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v812, <8 x i1> %v804, <8 x float> zeroinitializer)
  %v814 = add i64 0, 0
  %v815 = getelementptr inbounds float, ptr %v783, i64 %v814
  %v816 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v815, <8 x i1> %v804, <8 x float> zeroinitializer)
  %v817 = fadd <8 x float> %v813, %v816
  %v818 = insertelement <8 x float> poison, float %v792, i64 0
  %v819 = shufflevector <8 x float> %v818, <8 x float> poison, <8 x i32> zeroinitializer
  %v820 = fmul <8 x float> %v817, %v819
  %v821 = fadd <8 x float> %v810, %v820
  %v822 = mul i64 %v764, 6
  %v823 = add i64 2, %v822
  %v824 = add i64 %v823, 0
  %v825 = getelementptr inbounds float, ptr %v798, i64 %v824
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v821, ptr align 4 %v825, <8 x i1> %v804)
  %v826 = add nsw i64 %v764, 1
  br label %b91
b93:
  %v827 = add nsw i64 %v762, 1
  br label %b88
b90:
  %v828 = add i64 %v7, 0
  %v829 = sdiv i64 %v828, 1
  %v830 = add i64 %v2, 1
  %v831 = mul i64 %v829, %v2
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v7
  %v835 = select i1 %v834, i64 %v833, i64 %v7
  %v836 = mul i64 %v829, %v830
  %v837 = sdiv i64 %v836, %v3
  %v838 = mul i64 %v837, 1
  %v839 = icmp slt i64 %v838, %v7
  %v840 = select i1 %v839, i64 %v838, i64 %v7
  br label %b94
b94:
  %v841 = phi i64 [ %v835, %b90 ], [ %v867, %b99 ]
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b95, label %b96
b95:
  br label %b97
b97:
  %v843 = phi i64 [ 0, %b95 ], [ %v863, %b98 ]
  %v844 = phi float [ 0xFFF0000000000000, %b95 ], [ %v862, %b98 ]
  %v845 = icmp slt i64 %v843, 2
  br i1 %v845, label %b98, label %b99
b98:
  %v846 = add i64 %v313, 0
  %v847 = and i64 %v846, %v166
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v841
  %v850 = mul i64 %v849, 12
  %v851 = getelementptr inbounds float, ptr %v54, i64 %v850
  %v852 = add i64 0, %v843
  %v853 = getelementptr inbounds float, ptr %v66, i64 %v852
  %v854 = load float, ptr %v853, align 4
  %v855 = mul i64 %v843, 6
  %v856 = add i64 0, %v855
  %v857 = getelementptr inbounds float, ptr %v851, i64 %v856
  %v858 = load float, ptr %v857, align 4
  %v859 = call float @llvm.fabs.f32(float %v858)
  %v860 = fcmp une float %v854, 0x0000000000000000
  %v861 = select i1 %v860, float %v859, float 0xBFF0000000000000
  %v862 = call float @llvm.maximum.f32(float %v844, float %v861)
  %v863 = add nsw i64 %v843, 1
  br label %b97
b99:
  %v864 = mul i64 %v841, 1
  %v865 = getelementptr inbounds float, ptr %v116, i64 %v864
  %v866 = getelementptr inbounds float, ptr %v865, i64 0
  store float %v844, ptr %v866, align 4
  %v867 = add nsw i64 %v841, 1
  br label %b94
b96:
  %v869 = add i64 %v7, 0
  %v870 = sdiv i64 %v869, 1
  %v871 = add i64 %v2, 1
  %v872 = mul i64 %v870, %v2
  %v873 = sdiv i64 %v872, %v3
  %v874 = mul i64 %v873, 1
  %v875 = icmp slt i64 %v874, %v7
  %v876 = select i1 %v875, i64 %v874, i64 %v7
  %v877 = mul i64 %v870, %v871
  %v878 = sdiv i64 %v877, %v3
  %v879 = mul i64 %v878, 1
  %v880 = icmp slt i64 %v879, %v7
  %v881 = select i1 %v880, i64 %v879, i64 %v7
  br label %b100
b100:
  %v882 = phi i64 [ %v876, %b96 ], [ %v950, %b105 ]
  %v883 = icmp slt i64 %v882, %v881
  br i1 %v883, label %b101, label %b102
b101:
  %v884 = add i64 %v882, 96
  %v885 = icmp slt i64 %v884, %v881
  %v886 = select i1 %v885, i64 %v884, i64 %v881
  br label %b103
b103:
  %v887 = phi i64 [ 0, %b101 ], [ %v949, %b108 ]
  %v888 = icmp slt i64 %v887, 1
  br i1 %v888, label %b104, label %b105
b104:
  %v889 = sub i64 %v886, %v882
  %v890 = sub i64 8, 1
  %v891 = add i64 %v889, %v890
  %v892 = sdiv i64 %v891, 8
  br label %b106
b106:
  %v893 = phi i64 [ 0, %b104 ], [ %v948, %b113 ]
  %v894 = icmp slt i64 %v893, %v892
  br i1 %v894, label %b107, label %b108
b107:
  %v895 = mul i64 %v889, %v893
  %v896 = sdiv i64 %v895, %v892
  %v897 = add i64 %v882, %v896
  %v898 = add i64 %v893, 1
  %v899 = mul i64 %v889, %v898
  %v900 = sdiv i64 %v899, %v892
  %v901 = add i64 %v882, %v900
  %v902 = mul i64 %v887, 32
  %v903 = getelementptr inbounds float, ptr %v211, i64 %v902
  %v904 = sub i64 %v901, %v897
  %v905 = add i64 %v313, 0
  %v906 = and i64 %v905, %v196
  %v907 = mul i64 %v906, %v7
  %v908 = add i64 %v907, %v897
  %v909 = mul i64 %v908, 4
  %v910 = getelementptr inbounds float, ptr %v114, i64 %v909
  %v911 = getelementptr inbounds float, ptr %v910, i64 0
  %v912 = sub i64 %v904, 1
  %v913 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v912
  %v914 = load ptr, ptr %v913, align 4
  %v915 = icmp sgt i64 %v904, 0
  br i1 %v915, label %b109, label %b110
b109:
  call void %v914(ptr %v911, i64 4, ptr %v903, i64 4, ptr %v868)
  br label %b110
b110:
  %v916 = add i64 %v902, 32
  br label %b111
b111:
  %v917 = phi i64 [ %v897, %b110 ], [ %v947, %b116 ]
  %v918 = icmp slt i64 %v917, %v901
  br i1 %v918, label %b112, label %b113
b112:
  %v919 = sub i64 %v917, %v897
  %v920 = mul i64 %v919, 8
  %v921 = getelementptr inbounds float, ptr %v868, i64 %v920
  %v922 = add i64 %v313, 0
  %v923 = and i64 %v922, 1
  %v924 = mul i64 %v923, %v7
  %v925 = add i64 %v924, %v917
  %v926 = mul i64 %v925, 4
  %v927 = getelementptr inbounds float, ptr %v30, i64 %v926
  br label %b114
b114:
  %v928 = phi i64 [ 0, %b112 ], [ %v946, %b118 ]
  %v929 = icmp slt i64 %v928, 1
  br i1 %v929, label %b115, label %b116
b115:
  %v930 = mul i64 %v887, 1
  %v931 = add i64 %v930, %v928
  %v932 = mul i64 %v931, 8
  %v933 = icmp eq i64 %v932, 0
  br i1 %v933, label %b117, label %b118
b117:
  %v934 = icmp ult i64 4, 8
  %v935 = select i1 %v934, i64 4, i64 8
  %v936 = trunc i64 %v935 to i32
  %v937 = insertelement <8 x i32> poison, i32 %v936, i64 0
  %v938 = shufflevector <8 x i32> %v937, <8 x i32> poison, <8 x i32> zeroinitializer
  %v939 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v938
  %v940 = add i64 0, %v928
  %v941 = mul i64 %v940, 8
  %v942 = getelementptr inbounds float, ptr %v921, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = add i64 0, %v932
  %v945 = getelementptr inbounds float, ptr %v927, i64 %v944
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v943, ptr align 4 %v945, <8 x i1> %v939)
  br label %b118
b118:
  %v946 = add nsw i64 %v928, 1
  br label %b114
b116:
  %v947 = add nsw i64 %v917, 1
  br label %b111
b113:
  %v948 = add nsw i64 %v893, 1
  br label %b106
b108:
  %v949 = add nsw i64 %v887, 1
  br label %b103
b105:
  %v950 = add nsw i64 %v882, 96
  br label %b100
b102:
  %v951 = add i64 %v7, 0
  %v952 = sdiv i64 %v951, 1
  %v953 = add i64 %v2, 1
  %v954 = mul i64 %v952, %v2
  %v955 = sdiv i64 %v954, %v3
  %v956 = mul i64 %v955, 1
  %v957 = icmp slt i64 %v956, %v7
  %v958 = select i1 %v957, i64 %v956, i64 %v7
  %v959 = mul i64 %v952, %v953
  %v960 = sdiv i64 %v959, %v3
  %v961 = mul i64 %v960, 1
  %v962 = icmp slt i64 %v961, %v7
  %v963 = select i1 %v962, i64 %v961, i64 %v7
  br label %b119
b119:
  %v964 = phi i64 [ %v958, %b102 ], [ %v1000, %b124 ]
  %v965 = icmp slt i64 %v964, %v963
  br i1 %v965, label %b120, label %b121
b120:
  br label %b122
b122:
  %v966 = phi i64 [ 0, %b120 ], [ %v996, %b123 ]
  %v967 = phi float [ 0x7FF0000000000000, %b120 ], [ %v995, %b123 ]
  %v968 = icmp slt i64 %v966, 2
  br i1 %v968, label %b123, label %b124
b123:
  %v969 = add i64 %v313, 0
  %v970 = and i64 %v969, %v166
  %v971 = mul i64 %v970, %v7
  %v972 = add i64 %v971, %v964
  %v973 = mul i64 %v972, 12
  %v974 = getelementptr inbounds float, ptr %v54, i64 %v973
  %v975 = mul i64 %v964, 1
  %v976 = getelementptr inbounds float, ptr %v116, i64 %v975
  %v977 = getelementptr inbounds float, ptr %v976, i64 0
  %v978 = load float, ptr %v977, align 4
  %v979 = add i64 0, %v966
  %v980 = getelementptr inbounds float, ptr %v66, i64 %v979
  %v981 = load float, ptr %v980, align 4
  %v982 = mul i64 %v966, 6
  %v983 = add i64 0, %v982
  %v984 = getelementptr inbounds float, ptr %v974, i64 %v983
  %v985 = load float, ptr %v984, align 4
  %v986 = call float @llvm.fabs.f32(float %v985)
  %v987 = fcmp une float %v981, 0x0000000000000000
  %v988 = select i1 %v987, float %v986, float 0xBFF0000000000000
  %v989 = fcmp oeq float %v988, %v978
  %v990 = select i1 %v989, float 0x3FF0000000000000, float 0x0000000000000000
  %v991 = add i64 0, %v966
  %v992 = sitofp i64 %v991 to float
  %v993 = fcmp une float %v990, 0x0000000000000000
  %v994 = select i1 %v993, float %v992, float 0x4000000000000000
  %v995 = call float @llvm.minimum.f32(float %v967, float %v994)
  %v996 = add nsw i64 %v966, 1
  br label %b122
b124:
  %v997 = mul i64 %v964, 1
  %v998 = getelementptr inbounds float, ptr %v118, i64 %v997
  %v999 = getelementptr inbounds float, ptr %v998, i64 0
  store float %v967, ptr %v999, align 4
  %v1000 = add nsw i64 %v964, 1
  br label %b119
b121:
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
  br label %b125
b125:
  %v1014 = phi i64 [ %v1008, %b121 ], [ %v1056, %b130 ]
  %v1015 = icmp slt i64 %v1014, %v1013
  br i1 %v1015, label %b126, label %b127
b126:
  %v1016 = icmp ult i64 6, 8
  %v1017 = select i1 %v1016, i64 6, i64 8
  %v1018 = trunc i64 %v1017 to i32
  %v1019 = insertelement <8 x i32> poison, i32 %v1018, i64 0
  %v1020 = shufflevector <8 x i32> %v1019, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1021 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1020
  br label %b128
b128:
  %v1022 = phi i64 [ 0, %b126 ], [ %v1051, %b129 ]
  %v1023 = phi <8 x float> [ splat (float 0x0000000000000000), %b126 ], [ %v1050, %b129 ]
  %v1024 = icmp slt i64 %v1022, 2
  br i1 %v1024, label %b129, label %b130
b129:
  %v1025 = add i64 0, %v1022
  %v1026 = sitofp i64 %v1025 to float
  %v1027 = mul i64 %v1014, 1
  %v1028 = getelementptr inbounds float, ptr %v118, i64 %v1027
  %v1029 = getelementptr inbounds float, ptr %v1028, i64 0
  %v1030 = load float, ptr %v1029, align 4
  %v1031 = fcmp oeq float %v1026, %v1030
  %v1032 = select i1 %v1031, float 0x3FF0000000000000, float 0x0000000000000000
  %v1033 = add i64 %v313, 0
  %v1034 = and i64 %v1033, %v166
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v1014
  %v1037 = mul i64 %v1036, 12
  %v1038 = getelementptr inbounds float, ptr %v54, i64 %v1037
  %v1039 = add i64 0, 0
  %v1040 = mul i64 %v1022, 6
  %v1041 = add i64 %v1039, %v1040
  %v1042 = getelementptr inbounds float, ptr %v1038, i64 %v1041
  %v1043 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1042, <8 x i1> %v1021, <8 x float> zeroinitializer)
  %v1044 = insertelement <8 x float> poison, float %v1032, i64 0
  %v1045 = shufflevector <8 x float> %v1044, <8 x float> poison, <8 x i32> zeroinitializer
  %v1046 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1047 = shufflevector <8 x float> %v1046, <8 x float> poison, <8 x i32> zeroinitializer
  %v1048 = fcmp une <8 x float> %v1045, splat (float 0x0000000000000000)
  %v1049 = select <8 x i1> %v1048, <8 x float> %v1043, <8 x float> %v1047
  %v1050 = fadd <8 x float> %v1023, %v1049
  %v1051 = add nsw i64 %v1022, 1
  br label %b128
b130:
  %v1052 = mul i64 %v1014, 6
  %v1053 = getelementptr inbounds float, ptr %v120, i64 %v1052
  %v1054 = add i64 0, 0
  %v1055 = getelementptr inbounds float, ptr %v1053, i64 %v1054
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1023, ptr align 4 %v1055, <8 x i1> %v1021)
  %v1056 = add nsw i64 %v1014, 1
  br label %b125
b127:
  %v1057 = add i64 %v7, 0
  %v1058 = sdiv i64 %v1057, 1
  %v1059 = add i64 %v2, 1
  %v1060 = mul i64 %v1058, %v2
  %v1061 = sdiv i64 %v1060, %v3
  %v1062 = mul i64 %v1061, 1
  %v1063 = icmp slt i64 %v1062, %v7
  %v1064 = select i1 %v1063, i64 %v1062, i64 %v7
  %v1065 = mul i64 %v1058, %v1059
  %v1066 = sdiv i64 %v1065, %v3
  %v1067 = mul i64 %v1066, 1
  %v1068 = icmp slt i64 %v1067, %v7
  %v1069 = select i1 %v1068, i64 %v1067, i64 %v7
  br label %b131
b131:
  %v1070 = phi i64 [ %v1064, %b127 ], [ %v1126, %b132 ]
  %v1071 = icmp slt i64 %v1070, %v1069
  br i1 %v1071, label %b132, label %b133
b132:
  %v1072 = getelementptr inbounds float, ptr %v70, i64 0
  %v1073 = load float, ptr %v1072, align 4
  %v1074 = mul i64 %v1070, 1
  %v1075 = getelementptr inbounds float, ptr %v118, i64 %v1074
  %v1076 = getelementptr inbounds float, ptr %v1075, i64 0
  %v1077 = load float, ptr %v1076, align 4
  %v1078 = fcmp oeq float %v1073, %v1077
  %v1079 = select i1 %v1078, float 0x3FF0000000000000, float 0x0000000000000000
  %v1080 = add i64 %v313, 0
  %v1081 = and i64 %v1080, %v166
  %v1082 = mul i64 %v1081, %v7
  %v1083 = add i64 %v1082, %v1070
  %v1084 = mul i64 %v1083, 12
  %v1085 = getelementptr inbounds float, ptr %v54, i64 %v1084
  %v1086 = getelementptr inbounds float, ptr %v1085, i64 0
  %v1087 = load float, ptr %v1086, align 4
  %v1088 = getelementptr inbounds float, ptr %v1085, i64 6
  %v1089 = load float, ptr %v1088, align 4
  %v1090 = fcmp une float %v1079, 0x0000000000000000
  %v1091 = select i1 %v1090, float %v1087, float %v1089
  %v1092 = mul i64 %v1070, 6
  %v1093 = getelementptr inbounds float, ptr %v120, i64 %v1092
  %v1094 = getelementptr inbounds float, ptr %v1093, i64 0
  %v1095 = load float, ptr %v1094, align 4
  %v1096 = mul i64 %v1070, 10
  %v1097 = getelementptr inbounds float, ptr %v56, i64 %v1096
  %v1098 = icmp ult i64 5, 8
  %v1099 = select i1 %v1098, i64 5, i64 8
  %v1100 = trunc i64 %v1099 to i32
  %v1101 = insertelement <8 x i32> poison, i32 %v1100, i64 0
  %v1102 = shufflevector <8 x i32> %v1101, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1103 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1102
  %v1104 = add i64 1, 0
  %v1105 = getelementptr inbounds float, ptr %v1085, i64 %v1104
  %v1106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1105, <8 x i1> %v1103, <8 x float> zeroinitializer)
  %v1107 = add i64 7, 0
  %v1108 = getelementptr inbounds float, ptr %v1085, i64 %v1107
  %v1109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1108, <8 x i1> %v1103, <8 x float> zeroinitializer)
  %v1110 = insertelement <8 x float> poison, float %v1079, i64 0
  %v1111 = shufflevector <8 x float> %v1110, <8 x float> poison, <8 x i32> zeroinitializer
  %v1112 = fcmp une <8 x float> %v1111, splat (float 0x0000000000000000)
  %v1113 = select <8 x i1> %v1112, <8 x float> %v1106, <8 x float> %v1109
  %v1114 = add i64 1, 0
  %v1115 = getelementptr inbounds float, ptr %v1093, i64 %v1114
  %v1116 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1115, <8 x i1> %v1103, <8 x float> zeroinitializer)
  %v1117 = insertelement <8 x float> poison, float %v1095, i64 0
  %v1118 = shufflevector <8 x float> %v1117, <8 x float> poison, <8 x i32> zeroinitializer
  %v1119 = fdiv <8 x float> %v1116, %v1118
  %v1120 = insertelement <8 x float> poison, float %v1091, i64 0
  %v1121 = shufflevector <8 x float> %v1120, <8 x float> poison, <8 x i32> zeroinitializer
  %v1122 = fmul <8 x float> %v1121, %v1119
  %v1123 = fsub <8 x float> %v1113, %v1122
  %v1124 = add i64 0, 0
  %v1125 = getelementptr inbounds float, ptr %v1097, i64 %v1124
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1123, ptr align 4 %v1125, <8 x i1> %v1103)
  %v1126 = add nsw i64 %v1070, 1
  br label %b131
b133:
  %v1127 = add i64 %v7, 0
  %v1128 = sdiv i64 %v1127, 1
  %v1129 = add i64 %v2, 1
  %v1130 = mul i64 %v1128, %v2
  %v1131 = sdiv i64 %v1130, %v3
  %v1132 = mul i64 %v1131, 1
  %v1133 = icmp slt i64 %v1132, %v7
  %v1134 = select i1 %v1133, i64 %v1132, i64 %v7
  %v1135 = mul i64 %v1128, %v1129
  %v1136 = sdiv i64 %v1135, %v3
  %v1137 = mul i64 %v1136, 1
  %v1138 = icmp slt i64 %v1137, %v7
  %v1139 = select i1 %v1138, i64 %v1137, i64 %v7
  br label %b134
b134:
  %v1140 = phi i64 [ %v1134, %b133 ], [ %v1162, %b135 ]
  %v1141 = icmp slt i64 %v1140, %v1139
  br i1 %v1141, label %b135, label %b136
b135:
  %v1142 = mul i64 %v1140, 6
  %v1143 = getelementptr inbounds float, ptr %v120, i64 %v1142
  %v1144 = getelementptr inbounds float, ptr %v1143, i64 0
  %v1145 = load float, ptr %v1144, align 4
  %v1146 = mul i64 %v1140, 10
  %v1147 = getelementptr inbounds float, ptr %v56, i64 %v1146
  %v1148 = icmp ult i64 5, 8
  %v1149 = select i1 %v1148, i64 5, i64 8
  %v1150 = trunc i64 %v1149 to i32
  %v1151 = insertelement <8 x i32> poison, i32 %v1150, i64 0
  %v1152 = shufflevector <8 x i32> %v1151, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1153 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1152
  %v1154 = add i64 1, 0
  %v1155 = getelementptr inbounds float, ptr %v1143, i64 %v1154
  %v1156 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1155, <8 x i1> %v1153, <8 x float> zeroinitializer)
  %v1157 = insertelement <8 x float> poison, float %v1145, i64 0
  %v1158 = shufflevector <8 x float> %v1157, <8 x float> poison, <8 x i32> zeroinitializer
  %v1159 = fdiv <8 x float> %v1156, %v1158
  %v1160 = add i64 5, 0
  %v1161 = getelementptr inbounds float, ptr %v1147, i64 %v1160
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1159, ptr align 4 %v1161, <8 x i1> %v1153)
  %v1162 = add nsw i64 %v1140, 1
  br label %b134
b136:
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
  br label %b137
b137:
  %v1176 = phi i64 [ %v1170, %b136 ], [ %v1198, %b142 ]
  %v1177 = icmp slt i64 %v1176, %v1175
  br i1 %v1177, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1178 = phi i64 [ 0, %b138 ], [ %v1194, %b141 ]
  %v1179 = phi float [ 0xFFF0000000000000, %b138 ], [ %v1193, %b141 ]
  %v1180 = icmp slt i64 %v1178, 2
  br i1 %v1180, label %b141, label %b142
b141:
  %v1181 = mul i64 %v1176, 10
  %v1182 = getelementptr inbounds float, ptr %v56, i64 %v1181
  %v1183 = add i64 0, %v1178
  %v1184 = getelementptr inbounds float, ptr %v68, i64 %v1183
  %v1185 = load float, ptr %v1184, align 4
  %v1186 = mul i64 %v1178, 5
  %v1187 = add i64 0, %v1186
  %v1188 = getelementptr inbounds float, ptr %v1182, i64 %v1187
  %v1189 = load float, ptr %v1188, align 4
  %v1190 = call float @llvm.fabs.f32(float %v1189)
  %v1191 = fcmp une float %v1185, 0x0000000000000000
  %v1192 = select i1 %v1191, float %v1190, float 0xBFF0000000000000
  %v1193 = call float @llvm.maximum.f32(float %v1179, float %v1192)
  %v1194 = add nsw i64 %v1178, 1
  br label %b140
b142:
  %v1195 = mul i64 %v1176, 1
  %v1196 = getelementptr inbounds float, ptr %v116, i64 %v1195
  %v1197 = getelementptr inbounds float, ptr %v1196, i64 0
  store float %v1179, ptr %v1197, align 4
  %v1198 = add nsw i64 %v1176, 1
  br label %b137
b139:
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
  br label %b143
b143:
  %v1212 = phi i64 [ %v1206, %b139 ], [ %v1244, %b148 ]
  %v1213 = icmp slt i64 %v1212, %v1211
  br i1 %v1213, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1214 = phi i64 [ 0, %b144 ], [ %v1240, %b147 ]
  %v1215 = phi float [ 0x7FF0000000000000, %b144 ], [ %v1239, %b147 ]
  %v1216 = icmp slt i64 %v1214, 2
  br i1 %v1216, label %b147, label %b148
b147:
  %v1217 = mul i64 %v1212, 10
  %v1218 = getelementptr inbounds float, ptr %v56, i64 %v1217
  %v1219 = mul i64 %v1212, 1
  %v1220 = getelementptr inbounds float, ptr %v116, i64 %v1219
  %v1221 = getelementptr inbounds float, ptr %v1220, i64 0
  %v1222 = load float, ptr %v1221, align 4
  %v1223 = add i64 0, %v1214
  %v1224 = getelementptr inbounds float, ptr %v68, i64 %v1223
  %v1225 = load float, ptr %v1224, align 4
  %v1226 = mul i64 %v1214, 5
  %v1227 = add i64 0, %v1226
  %v1228 = getelementptr inbounds float, ptr %v1218, i64 %v1227
  %v1229 = load float, ptr %v1228, align 4
  %v1230 = call float @llvm.fabs.f32(float %v1229)
  %v1231 = fcmp une float %v1225, 0x0000000000000000
  %v1232 = select i1 %v1231, float %v1230, float 0xBFF0000000000000
  %v1233 = fcmp oeq float %v1232, %v1222
  %v1234 = select i1 %v1233, float 0x3FF0000000000000, float 0x0000000000000000
  %v1235 = add i64 0, %v1214
  %v1236 = sitofp i64 %v1235 to float
  %v1237 = fcmp une float %v1234, 0x0000000000000000
  %v1238 = select i1 %v1237, float %v1236, float 0x4000000000000000
  %v1239 = call float @llvm.minimum.f32(float %v1215, float %v1238)
  %v1240 = add nsw i64 %v1214, 1
  br label %b146
b148:
  %v1241 = mul i64 %v1212, 1
  %v1242 = getelementptr inbounds float, ptr %v118, i64 %v1241
  %v1243 = getelementptr inbounds float, ptr %v1242, i64 0
  store float %v1215, ptr %v1243, align 4
  %v1244 = add nsw i64 %v1212, 1
  br label %b143
b145:
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
  br label %b149
b149:
  %v1258 = phi i64 [ %v1252, %b145 ], [ %v1296, %b154 ]
  %v1259 = icmp slt i64 %v1258, %v1257
  br i1 %v1259, label %b150, label %b151
b150:
  %v1260 = icmp ult i64 5, 8
  %v1261 = select i1 %v1260, i64 5, i64 8
  %v1262 = trunc i64 %v1261 to i32
  %v1263 = insertelement <8 x i32> poison, i32 %v1262, i64 0
  %v1264 = shufflevector <8 x i32> %v1263, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1265 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1264
  br label %b152
b152:
  %v1266 = phi i64 [ 0, %b150 ], [ %v1291, %b153 ]
  %v1267 = phi <8 x float> [ splat (float 0x0000000000000000), %b150 ], [ %v1290, %b153 ]
  %v1268 = icmp slt i64 %v1266, 2
  br i1 %v1268, label %b153, label %b154
b153:
  %v1269 = add i64 0, %v1266
  %v1270 = sitofp i64 %v1269 to float
  %v1271 = mul i64 %v1258, 1
  %v1272 = getelementptr inbounds float, ptr %v118, i64 %v1271
  %v1273 = getelementptr inbounds float, ptr %v1272, i64 0
  %v1274 = load float, ptr %v1273, align 4
  %v1275 = fcmp oeq float %v1270, %v1274
  %v1276 = select i1 %v1275, float 0x3FF0000000000000, float 0x0000000000000000
  %v1277 = mul i64 %v1258, 10
  %v1278 = getelementptr inbounds float, ptr %v56, i64 %v1277
  %v1279 = add i64 0, 0
  %v1280 = mul i64 %v1266, 5
  %v1281 = add i64 %v1279, %v1280
  %v1282 = getelementptr inbounds float, ptr %v1278, i64 %v1281
  %v1283 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1282, <8 x i1> %v1265, <8 x float> zeroinitializer)
  %v1284 = insertelement <8 x float> poison, float %v1276, i64 0
  %v1285 = shufflevector <8 x float> %v1284, <8 x float> poison, <8 x i32> zeroinitializer
  %v1286 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1287 = shufflevector <8 x float> %v1286, <8 x float> poison, <8 x i32> zeroinitializer
  %v1288 = fcmp une <8 x float> %v1285, splat (float 0x0000000000000000)
  %v1289 = select <8 x i1> %v1288, <8 x float> %v1283, <8 x float> %v1287
  %v1290 = fadd <8 x float> %v1267, %v1289
  %v1291 = add nsw i64 %v1266, 1
  br label %b152
b154:
  %v1292 = mul i64 %v1258, 5
  %v1293 = getelementptr inbounds float, ptr %v122, i64 %v1292
  %v1294 = add i64 0, 0
  %v1295 = getelementptr inbounds float, ptr %v1293, i64 %v1294
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1267, ptr align 4 %v1295, <8 x i1> %v1265)
  %v1296 = add nsw i64 %v1258, 1
  br label %b149
b151:
  %v1297 = add i64 %v7, 0
  %v1298 = sdiv i64 %v1297, 1
  %v1299 = add i64 %v2, 1
  %v1300 = mul i64 %v1298, %v2
  %v1301 = sdiv i64 %v1300, %v3
  %v1302 = mul i64 %v1301, 1
  %v1303 = icmp slt i64 %v1302, %v7
  %v1304 = select i1 %v1303, i64 %v1302, i64 %v7
  %v1305 = mul i64 %v1298, %v1299
  %v1306 = sdiv i64 %v1305, %v3
  %v1307 = mul i64 %v1306, 1
  %v1308 = icmp slt i64 %v1307, %v7
  %v1309 = select i1 %v1308, i64 %v1307, i64 %v7
  br label %b155
b155:
  %v1310 = phi i64 [ %v1304, %b151 ], [ %v1366, %b156 ]
  %v1311 = icmp slt i64 %v1310, %v1309
  br i1 %v1311, label %b156, label %b157
b156:
  %v1312 = getelementptr inbounds float, ptr %v70, i64 0
  %v1313 = load float, ptr %v1312, align 4
  %v1314 = mul i64 %v1310, 1
  %v1315 = getelementptr inbounds float, ptr %v118, i64 %v1314
  %v1316 = getelementptr inbounds float, ptr %v1315, i64 0
  %v1317 = load float, ptr %v1316, align 4
  %v1318 = fcmp oeq float %v1313, %v1317
  %v1319 = select i1 %v1318, float 0x3FF0000000000000, float 0x0000000000000000
  %v1320 = mul i64 %v1310, 10
  %v1321 = getelementptr inbounds float, ptr %v56, i64 %v1320
  %v1322 = getelementptr inbounds float, ptr %v1321, i64 0
  %v1323 = load float, ptr %v1322, align 4
  %v1324 = getelementptr inbounds float, ptr %v1321, i64 5
  %v1325 = load float, ptr %v1324, align 4
  %v1326 = fcmp une float %v1319, 0x0000000000000000
  %v1327 = select i1 %v1326, float %v1323, float %v1325
  %v1328 = mul i64 %v1310, 5
  %v1329 = getelementptr inbounds float, ptr %v122, i64 %v1328
  %v1330 = getelementptr inbounds float, ptr %v1329, i64 0
  %v1331 = load float, ptr %v1330, align 4
  %v1332 = add i64 %v313, 0
  %v1333 = and i64 %v1332, %v168
  %v1334 = mul i64 %v1333, %v7
  %v1335 = add i64 %v1334, %v1310
  %v1336 = mul i64 %v1335, 8
  %v1337 = getelementptr inbounds float, ptr %v58, i64 %v1336
  %v1338 = icmp ult i64 4, 8
  %v1339 = select i1 %v1338, i64 4, i64 8
  %v1340 = trunc i64 %v1339 to i32
  %v1341 = insertelement <8 x i32> poison, i32 %v1340, i64 0
  %v1342 = shufflevector <8 x i32> %v1341, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1343 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1342
  %v1344 = add i64 1, 0
  %v1345 = getelementptr inbounds float, ptr %v1321, i64 %v1344
  %v1346 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1345, <8 x i1> %v1343, <8 x float> zeroinitializer)
  %v1347 = add i64 6, 0
  %v1348 = getelementptr inbounds float, ptr %v1321, i64 %v1347
  %v1349 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1348, <8 x i1> %v1343, <8 x float> zeroinitializer)
  %v1350 = insertelement <8 x float> poison, float %v1319, i64 0
  %v1351 = shufflevector <8 x float> %v1350, <8 x float> poison, <8 x i32> zeroinitializer
  %v1352 = fcmp une <8 x float> %v1351, splat (float 0x0000000000000000)
  %v1353 = select <8 x i1> %v1352, <8 x float> %v1346, <8 x float> %v1349
  %v1354 = add i64 1, 0
  %v1355 = getelementptr inbounds float, ptr %v1329, i64 %v1354
  %v1356 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1355, <8 x i1> %v1343, <8 x float> zeroinitializer)
  %v1357 = insertelement <8 x float> poison, float %v1331, i64 0
  %v1358 = shufflevector <8 x float> %v1357, <8 x float> poison, <8 x i32> zeroinitializer
  %v1359 = fdiv <8 x float> %v1356, %v1358
  %v1360 = insertelement <8 x float> poison, float %v1327, i64 0
  %v1361 = shufflevector <8 x float> %v1360, <8 x float> poison, <8 x i32> zeroinitializer
  %v1362 = fmul <8 x float> %v1361, %v1359
  %v1363 = fsub <8 x float> %v1353, %v1362
  %v1364 = add i64 0, 0
  %v1365 = getelementptr inbounds float, ptr %v1337, i64 %v1364
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1363, ptr align 4 %v1365, <8 x i1> %v1343)
  %v1366 = add nsw i64 %v1310, 1
  br label %b155
b157:
  %v1367 = add i64 %v7, 0
  %v1368 = sdiv i64 %v1367, 1
  %v1369 = add i64 %v2, 1
  %v1370 = mul i64 %v1368, %v2
  %v1371 = sdiv i64 %v1370, %v3
  %v1372 = mul i64 %v1371, 1
  %v1373 = icmp slt i64 %v1372, %v7
  %v1374 = select i1 %v1373, i64 %v1372, i64 %v7
  %v1375 = mul i64 %v1368, %v1369
  %v1376 = sdiv i64 %v1375, %v3
  %v1377 = mul i64 %v1376, 1
  %v1378 = icmp slt i64 %v1377, %v7
  %v1379 = select i1 %v1378, i64 %v1377, i64 %v7
  br label %b158
b158:
  %v1380 = phi i64 [ %v1374, %b157 ], [ %v1406, %b159 ]
  %v1381 = icmp slt i64 %v1380, %v1379
  br i1 %v1381, label %b159, label %b160
b159:
  %v1382 = mul i64 %v1380, 5
  %v1383 = getelementptr inbounds float, ptr %v122, i64 %v1382
  %v1384 = getelementptr inbounds float, ptr %v1383, i64 0
  %v1385 = load float, ptr %v1384, align 4
  %v1386 = add i64 %v313, 0
  %v1387 = and i64 %v1386, %v168
  %v1388 = mul i64 %v1387, %v7
  %v1389 = add i64 %v1388, %v1380
  %v1390 = mul i64 %v1389, 8
  %v1391 = getelementptr inbounds float, ptr %v58, i64 %v1390
  %v1392 = icmp ult i64 4, 8
  %v1393 = select i1 %v1392, i64 4, i64 8
  %v1394 = trunc i64 %v1393 to i32
  %v1395 = insertelement <8 x i32> poison, i32 %v1394, i64 0
  %v1396 = shufflevector <8 x i32> %v1395, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1397 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1396
  %v1398 = add i64 1, 0
  %v1399 = getelementptr inbounds float, ptr %v1383, i64 %v1398
  %v1400 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1399, <8 x i1> %v1397, <8 x float> zeroinitializer)
  %v1401 = insertelement <8 x float> poison, float %v1385, i64 0
  %v1402 = shufflevector <8 x float> %v1401, <8 x float> poison, <8 x i32> zeroinitializer
  %v1403 = fdiv <8 x float> %v1400, %v1402
  %v1404 = add i64 4, 0
  %v1405 = getelementptr inbounds float, ptr %v1391, i64 %v1404
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1403, ptr align 4 %v1405, <8 x i1> %v1397)
  %v1406 = add nsw i64 %v1380, 1
  br label %b158
b160:
  %v1407 = add i64 %v7, 0
  %v1408 = sdiv i64 %v1407, 1
  %v1409 = add i64 %v2, 1
  %v1410 = mul i64 %v1408, %v2
  %v1411 = sdiv i64 %v1410, %v3
  %v1412 = mul i64 %v1411, 1
  %v1413 = icmp slt i64 %v1412, %v7
  %v1414 = select i1 %v1413, i64 %v1412, i64 %v7
  %v1415 = mul i64 %v1408, %v1409
  %v1416 = sdiv i64 %v1415, %v3
  %v1417 = mul i64 %v1416, 1
  %v1418 = icmp slt i64 %v1417, %v7
  %v1419 = select i1 %v1418, i64 %v1417, i64 %v7
  br label %b161
b161:
  %v1420 = phi i64 [ %v1414, %b160 ], [ %v1467, %b166 ]
  %v1421 = icmp slt i64 %v1420, %v1419
  br i1 %v1421, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1422 = phi i64 [ 0, %b162 ], [ %v1466, %b169 ]
  %v1423 = icmp slt i64 %v1422, 2
  br i1 %v1423, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1424 = phi i64 [ 0, %b165 ], [ %v1465, %b172 ]
  %v1425 = icmp slt i64 %v1424, 2
  br i1 %v1425, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1426 = phi i64 [ 0, %b168 ], [ %v1453, %b171 ]
  %v1427 = phi float [ 0x0000000000000000, %b168 ], [ %v1452, %b171 ]
  %v1428 = icmp slt i64 %v1426, 4
  br i1 %v1428, label %b171, label %b172
b171:
  %v1429 = add i64 %v313, 0
  %v1430 = and i64 %v1429, %v168
  %v1431 = mul i64 %v1430, %v7
  %v1432 = add i64 %v1431, %v1420
  %v1433 = mul i64 %v1432, 8
  %v1434 = getelementptr inbounds float, ptr %v58, i64 %v1433
  %v1435 = add i64 %v313, 0
  %v1436 = and i64 %v1435, %v164
  %v1437 = mul i64 %v1436, %v7
  %v1438 = add i64 %v1437, %v1420
  %v1439 = mul i64 %v1438, 8
  %v1440 = getelementptr inbounds float, ptr %v52, i64 %v1439
  %v1441 = mul i64 %v1422, 4
  %v1442 = add i64 0, %v1441
  %v1443 = add i64 %v1442, %v1426
  %v1444 = getelementptr inbounds float, ptr %v1434, i64 %v1443
  %v1445 = load float, ptr %v1444, align 4
  %v1446 = mul i64 %v1424, 4
  %v1447 = add i64 0, %v1446
  %v1448 = add i64 %v1447, %v1426
  %v1449 = getelementptr inbounds float, ptr %v1440, i64 %v1448
  %v1450 = load float, ptr %v1449, align 4
  %v1451 = fmul float %v1445, %v1450
  %v1452 = fadd float %v1427, %v1451
  %v1453 = add nsw i64 %v1426, 1
  br label %b170
b172:
  %v1454 = fadd float %v1427, 0x0000000000000000
  %v1455 = add i64 %v313, 0
  %v1456 = and i64 %v1455, %v198
  %v1457 = mul i64 %v1456, %v7
  %v1458 = add i64 %v1457, %v1420
  %v1459 = mul i64 %v1458, 4
  %v1460 = getelementptr inbounds float, ptr %v124, i64 %v1459
  %v1461 = mul i64 %v1422, 2
  %v1462 = add i64 0, %v1461
  %v1463 = add i64 %v1462, %v1424
  %v1464 = getelementptr inbounds float, ptr %v1460, i64 %v1463
  store float %v1454, ptr %v1464, align 4
  %v1465 = add nsw i64 %v1424, 1
  br label %b167
b169:
  %v1466 = add nsw i64 %v1422, 1
  br label %b164
b166:
  %v1467 = add nsw i64 %v1420, 1
  br label %b161
b163:
  %v1468 = add i64 %v7, 0
  %v1469 = sdiv i64 %v1468, 1
  %v1470 = add i64 %v2, 1
  %v1471 = mul i64 %v1469, %v2
  %v1472 = sdiv i64 %v1471, %v3
  %v1473 = mul i64 %v1472, 1
  %v1474 = icmp slt i64 %v1473, %v7
  %v1475 = select i1 %v1474, i64 %v1473, i64 %v7
  %v1476 = mul i64 %v1469, %v1470
  %v1477 = sdiv i64 %v1476, %v3
  %v1478 = mul i64 %v1477, 1
  %v1479 = icmp slt i64 %v1478, %v7
  %v1480 = select i1 %v1479, i64 %v1478, i64 %v7
  br label %b173
b173:
  %v1481 = phi i64 [ %v1475, %b163 ], [ %v1522, %b178 ]
  %v1482 = icmp slt i64 %v1481, %v1480
  br i1 %v1482, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1483 = phi i64 [ 0, %b174 ], [ %v1521, %b181 ]
  %v1484 = icmp slt i64 %v1483, 4
  br i1 %v1484, label %b177, label %b178
b177:
  %v1485 = icmp ult i64 4, 8
  %v1486 = select i1 %v1485, i64 4, i64 8
  %v1487 = trunc i64 %v1486 to i32
  %v1488 = insertelement <8 x i32> poison, i32 %v1487, i64 0
  %v1489 = shufflevector <8 x i32> %v1488, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1490 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1489
  br label %b179
b179:
  %v1491 = phi i64 [ 0, %b177 ], [ %v1514, %b180 ]
  %v1492 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v1513, %b180 ]
  %v1493 = icmp slt i64 %v1491, 2
  br i1 %v1493, label %b180, label %b181
b180:
  %v1494 = add i64 0, %v1483
  %v1495 = mul i64 %v1491, 4
  %v1496 = add i64 %v1494, %v1495
  %v1497 = getelementptr inbounds float, ptr %v20, i64 %v1496
  %v1498 = load float, ptr %v1497, align 4
  %v1499 = add i64 %v313, 0
  %v1500 = and i64 %v1499, %v168
  %v1501 = mul i64 %v1500, %v7
  %v1502 = add i64 %v1501, %v1481
  %v1503 = mul i64 %v1502, 8
  %v1504 = getelementptr inbounds float, ptr %v58, i64 %v1503
  %v1505 = add i64 0, 0
  %v1506 = mul i64 %v1491, 4
  %v1507 = add i64 %v1505, %v1506
  %v1508 = getelementptr inbounds float, ptr %v1504, i64 %v1507
  %v1509 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1508, <8 x i1> %v1490, <8 x float> zeroinitializer)
  %v1510 = insertelement <8 x float> poison, float %v1498, i64 0
  %v1511 = shufflevector <8 x float> %v1510, <8 x float> poison, <8 x i32> zeroinitializer
  %v1512 = fmul <8 x float> %v1511, %v1509
  %v1513 = fadd <8 x float> %v1492, %v1512
  %v1514 = add nsw i64 %v1491, 1
  br label %b179
b181:
  %v1515 = mul i64 %v1481, 16
  %v1516 = getelementptr inbounds float, ptr %v104, i64 %v1515
  %v1517 = mul i64 %v1483, 4
  %v1518 = add i64 0, %v1517
  %v1519 = add i64 %v1518, 0
  %v1520 = getelementptr inbounds float, ptr %v1516, i64 %v1519
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1492, ptr align 4 %v1520, <8 x i1> %v1490)
  %v1521 = add nsw i64 %v1483, 1
  br label %b176
b178:
  %v1522 = add nsw i64 %v1481, 1
  br label %b173
b175:
  %v1523 = add i64 %v7, 0
  %v1524 = sdiv i64 %v1523, 1
  %v1525 = add i64 %v2, 1
  %v1526 = mul i64 %v1524, %v2
  %v1527 = sdiv i64 %v1526, %v3
  %v1528 = mul i64 %v1527, 1
  %v1529 = icmp slt i64 %v1528, %v7
  %v1530 = select i1 %v1529, i64 %v1528, i64 %v7
  %v1531 = mul i64 %v1524, %v1525
  %v1532 = sdiv i64 %v1531, %v3
  %v1533 = mul i64 %v1532, 1
  %v1534 = icmp slt i64 %v1533, %v7
  %v1535 = select i1 %v1534, i64 %v1533, i64 %v7
  br label %b182
b182:
  %v1536 = phi i64 [ %v1530, %b175 ], [ %v1582, %b187 ]
  %v1537 = icmp slt i64 %v1536, %v1535
  br i1 %v1537, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1538 = phi i64 [ 0, %b183 ], [ %v1581, %b190 ]
  %v1539 = icmp slt i64 %v1538, 2
  br i1 %v1539, label %b186, label %b187
b186:
  %v1540 = icmp ult i64 4, 8
  %v1541 = select i1 %v1540, i64 4, i64 8
  %v1542 = trunc i64 %v1541 to i32
  %v1543 = insertelement <8 x i32> poison, i32 %v1542, i64 0
  %v1544 = shufflevector <8 x i32> %v1543, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1545 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1544
  br label %b188
b188:
  %v1546 = phi i64 [ 0, %b186 ], [ %v1570, %b189 ]
  %v1547 = phi <8 x float> [ splat (float 0x0000000000000000), %b186 ], [ %v1569, %b189 ]
  %v1548 = icmp slt i64 %v1546, 2
  br i1 %v1548, label %b189, label %b190
b189:
  %v1549 = add i64 %v313, 0
  %v1550 = and i64 %v1549, %v198
  %v1551 = mul i64 %v1550, %v7
  %v1552 = add i64 %v1551, %v1536
  %v1553 = mul i64 %v1552, 4
  %v1554 = getelementptr inbounds float, ptr %v124, i64 %v1553
  %v1555 = add i64 0, %v1538
  %v1556 = mul i64 %v1546, 2
  %v1557 = add i64 %v1555, %v1556
  %v1558 = getelementptr inbounds float, ptr %v1554, i64 %v1557
  %v1559 = load float, ptr %v1558, align 4
  %v1560 = fneg float %v1559
  %v1561 = add i64 0, 0
  %v1562 = mul i64 %v1546, 4
  %v1563 = add i64 %v1561, %v1562
  %v1564 = getelementptr inbounds float, ptr %v20, i64 %v1563
  %v1565 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1564, <8 x i1> %v1545, <8 x float> zeroinitializer)
  %v1566 = insertelement <8 x float> poison, float %v1560, i64 0
  %v1567 = shufflevector <8 x float> %v1566, <8 x float> poison, <8 x i32> zeroinitializer
  %v1568 = fmul <8 x float> %v1565, %v1567
  %v1569 = fadd <8 x float> %v1547, %v1568
  %v1570 = add nsw i64 %v1546, 1
  br label %b188
b190:
  %v1571 = add i64 %v313, 0
  %v1572 = and i64 %v1571, %v200
  %v1573 = mul i64 %v1572, %v7
  %v1574 = add i64 %v1573, %v1536
  %v1575 = mul i64 %v1574, 8
  %v1576 = getelementptr inbounds float, ptr %v126, i64 %v1575
  %v1577 = mul i64 %v1538, 4
  %v1578 = add i64 0, %v1577
  %v1579 = add i64 %v1578, 0
  %v1580 = getelementptr inbounds float, ptr %v1576, i64 %v1579
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1547, ptr align 4 %v1580, <8 x i1> %v1545)
  %v1581 = add nsw i64 %v1538, 1
  br label %b185
b187:
  %v1582 = add nsw i64 %v1536, 1
  br label %b182
b184:
  %v1583 = add i64 %v7, 0
  %v1584 = sdiv i64 %v1583, 1
  %v1585 = add i64 %v2, 1
  %v1586 = mul i64 %v1584, %v2
  %v1587 = sdiv i64 %v1586, %v3
  %v1588 = mul i64 %v1587, 1
  %v1589 = icmp slt i64 %v1588, %v7
  %v1590 = select i1 %v1589, i64 %v1588, i64 %v7
  %v1591 = mul i64 %v1584, %v1585
  %v1592 = sdiv i64 %v1591, %v3
  %v1593 = mul i64 %v1592, 1
  %v1594 = icmp slt i64 %v1593, %v7
  %v1595 = select i1 %v1594, i64 %v1593, i64 %v7
  br label %b191
b191:
  %v1596 = phi i64 [ %v1590, %b184 ], [ %v1637, %b196 ]
  %v1597 = icmp slt i64 %v1596, %v1595
  br i1 %v1597, label %b192, label %b193
b192:
  br label %b194
b194:
  %v1598 = phi i64 [ 0, %b192 ], [ %v1636, %b199 ]
  %v1599 = icmp slt i64 %v1598, 4
  br i1 %v1599, label %b195, label %b196
b195:
  %v1600 = icmp ult i64 4, 8
  %v1601 = select i1 %v1600, i64 4, i64 8
  %v1602 = trunc i64 %v1601 to i32
  %v1603 = insertelement <8 x i32> poison, i32 %v1602, i64 0
  %v1604 = shufflevector <8 x i32> %v1603, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1605 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1604
  br label %b197
b197:
  %v1606 = phi i64 [ 0, %b195 ], [ %v1629, %b198 ]
  %v1607 = phi <8 x float> [ splat (float 0x0000000000000000), %b195 ], [ %v1628, %b198 ]
  %v1608 = icmp slt i64 %v1606, 2
  br i1 %v1608, label %b198, label %b199
b198:
  %v1609 = add i64 0, %v1598
  %v1610 = mul i64 %v1606, 4
  %v1611 = add i64 %v1609, %v1610
  %v1612 = getelementptr inbounds float, ptr %v20, i64 %v1611
  %v1613 = load float, ptr %v1612, align 4
  %v1614 = add i64 %v313, 0
  %v1615 = and i64 %v1614, %v200
  %v1616 = mul i64 %v1615, %v7
  %v1617 = add i64 %v1616, %v1596
  %v1618 = mul i64 %v1617, 8
  %v1619 = getelementptr inbounds float, ptr %v126, i64 %v1618
  %v1620 = add i64 0, 0
  %v1621 = mul i64 %v1606, 4
  %v1622 = add i64 %v1620, %v1621
  %v1623 = getelementptr inbounds float, ptr %v1619, i64 %v1622
  %v1624 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1623, <8 x i1> %v1605, <8 x float> zeroinitializer)
  %v1625 = insertelement <8 x float> poison, float %v1613, i64 0
  %v1626 = shufflevector <8 x float> %v1625, <8 x float> poison, <8 x i32> zeroinitializer
  %v1627 = fmul <8 x float> %v1626, %v1624
  %v1628 = fadd <8 x float> %v1607, %v1627
  %v1629 = add nsw i64 %v1606, 1
  br label %b197
b199:
  %v1630 = mul i64 %v1596, 16
  %v1631 = getelementptr inbounds float, ptr %v128, i64 %v1630
  %v1632 = mul i64 %v1598, 4
  %v1633 = add i64 0, %v1632
  %v1634 = add i64 %v1633, 0
  %v1635 = getelementptr inbounds float, ptr %v1631, i64 %v1634
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1607, ptr align 4 %v1635, <8 x i1> %v1605)
  %v1636 = add nsw i64 %v1598, 1
  br label %b194
b196:
  %v1637 = add nsw i64 %v1596, 1
  br label %b191
b193:
  %v1638 = add i64 %v7, 0
  %v1639 = sdiv i64 %v1638, 1
  %v1640 = add i64 %v2, 1
  %v1641 = mul i64 %v1639, %v2
  %v1642 = sdiv i64 %v1641, %v3
  %v1643 = mul i64 %v1642, 1
  %v1644 = icmp slt i64 %v1643, %v7
  %v1645 = select i1 %v1644, i64 %v1643, i64 %v7
  %v1646 = mul i64 %v1639, %v1640
  %v1647 = sdiv i64 %v1646, %v3
  %v1648 = mul i64 %v1647, 1
  %v1649 = icmp slt i64 %v1648, %v7
  %v1650 = select i1 %v1649, i64 %v1648, i64 %v7
  br label %b200
b200:
  %v1651 = phi i64 [ %v1645, %b193 ], [ %v1696, %b205 ]
  %v1652 = icmp slt i64 %v1651, %v1650
  br i1 %v1652, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1653 = phi i64 [ 0, %b201 ], [ %v1695, %b204 ]
  %v1654 = icmp slt i64 %v1653, 4
  br i1 %v1654, label %b204, label %b205
b204:
  %v1655 = mul i64 %v1651, 16
  %v1656 = getelementptr inbounds float, ptr %v106, i64 %v1655
  %v1657 = mul i64 %v1651, 16
  %v1658 = getelementptr inbounds float, ptr %v104, i64 %v1657
  %v1659 = mul i64 %v1651, 16
  %v1660 = getelementptr inbounds float, ptr %v128, i64 %v1659
  %v1661 = add i64 %v313, 0
  %v1662 = and i64 %v1661, %v202
  %v1663 = mul i64 %v1662, %v7
  %v1664 = add i64 %v1663, %v1651
  %v1665 = mul i64 %v1664, 16
  %v1666 = getelementptr inbounds float, ptr %v130, i64 %v1665
  %v1667 = icmp ult i64 4, 8
  %v1668 = select i1 %v1667, i64 4, i64 8
  %v1669 = trunc i64 %v1668 to i32
  %v1670 = insertelement <8 x i32> poison, i32 %v1669, i64 0
  %v1671 = shufflevector <8 x i32> %v1670, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1672 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1671
  %v1673 = mul i64 %v1653, 4
  %v1674 = add i64 0, %v1673
  %v1675 = add i64 %v1674, 0
  %v1676 = getelementptr inbounds float, ptr %v1656, i64 %v1675
  %v1677 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1676, <8 x i1> %v1672, <8 x float> zeroinitializer)
  %v1678 = add i64 0, %v1653
  %v1679 = mul i64 0, 4
  %v1680 = add i64 %v1678, %v1679
  %v1681 = getelementptr inbounds float, ptr %v1658, i64 %v1680
  %v1682 = getelementptr float, ptr %v1681, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v1683 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1682, <8 x i1> %v1672, <8 x float> zeroinitializer)
  %v1684 = fadd <8 x float> %v1677, %v1683
  %v1685 = mul i64 %v1653, 4
  %v1686 = add i64 0, %v1685
  %v1687 = add i64 %v1686, 0
  %v1688 = getelementptr inbounds float, ptr %v1660, i64 %v1687
  %v1689 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1688, <8 x i1> %v1672, <8 x float> zeroinitializer)
  %v1690 = fadd <8 x float> %v1684, %v1689
  %v1691 = mul i64 %v1653, 4
  %v1692 = add i64 0, %v1691
  %v1693 = add i64 %v1692, 0
  %v1694 = getelementptr inbounds float, ptr %v1666, i64 %v1693
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1690, ptr align 4 %v1694, <8 x i1> %v1672)
  %v1695 = add nsw i64 %v1653, 1
  br label %b203
b205:
  %v1696 = add nsw i64 %v1651, 1
  br label %b200
b202:
  %v1697 = add i64 %v7, 0
  %v1698 = sdiv i64 %v1697, 1
  %v1699 = add i64 %v2, 1
  %v1700 = mul i64 %v1698, %v2
  %v1701 = sdiv i64 %v1700, %v3
  %v1702 = mul i64 %v1701, 1
  %v1703 = icmp slt i64 %v1702, %v7
  %v1704 = select i1 %v1703, i64 %v1702, i64 %v7
  %v1705 = mul i64 %v1698, %v1699
  %v1706 = sdiv i64 %v1705, %v3
  %v1707 = mul i64 %v1706, 1
  %v1708 = icmp slt i64 %v1707, %v7
  %v1709 = select i1 %v1708, i64 %v1707, i64 %v7
  %v1710 = add i64 %v313, 0
  %v1711 = and i64 %v1710, %v202
  %v1712 = mul i64 %v1711, %v7
  %v1713 = add i64 %v1712, %v1704
  %v1714 = mul i64 %v1713, 16
  %v1715 = getelementptr inbounds float, ptr %v130, i64 %v1714
  %v1716 = getelementptr inbounds float, ptr %v1715, i64 0
  %v1717 = add i64 %v313, 0
  %v1718 = and i64 %v1717, %v204
  %v1719 = mul i64 %v1718, %v7
  %v1720 = add i64 %v1719, %v1704
  %v1721 = mul i64 %v1720, 16
  %v1722 = getelementptr inbounds float, ptr %v132, i64 %v1721
  %v1723 = getelementptr inbounds float, ptr %v1722, i64 0
  %v1724 = sub i64 %v1709, %v1704
  %v1725 = mul i64 %v1724, 4
  %v1726 = getelementptr inbounds float, ptr %v14, i64 0
  %v1727 = icmp sgt i64 %v1725, 0
  br i1 %v1727, label %b206, label %b207
b206:
  call void @rnngen_sgemm(i64 0, i64 0, i64 4, i64 %v1725, i64 4, ptr %v1726, i64 4, ptr %v1716, i64 4, ptr %v1723, i64 4)
  br label %b207
b207:
  %v1728 = add i64 %v7, 0
  %v1729 = sdiv i64 %v1728, 1
  %v1730 = add i64 %v2, 1
  %v1731 = mul i64 %v1729, %v2
  %v1732 = sdiv i64 %v1731, %v3
  %v1733 = mul i64 %v1732, 1
  %v1734 = icmp slt i64 %v1733, %v7
  %v1735 = select i1 %v1734, i64 %v1733, i64 %v7
  %v1736 = mul i64 %v1729, %v1730
  %v1737 = sdiv i64 %v1736, %v3
  %v1738 = mul i64 %v1737, 1
  %v1739 = icmp slt i64 %v1738, %v7
  %v1740 = select i1 %v1739, i64 %v1738, i64 %v7
  br label %b208
b208:
  %v1741 = phi i64 [ %v1735, %b207 ], [ %v1786, %b213 ]
  %v1742 = icmp slt i64 %v1741, %v1740
  br i1 %v1742, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1743 = phi i64 [ 0, %b209 ], [ %v1785, %b216 ]
  %v1744 = icmp slt i64 %v1743, 4
  br i1 %v1744, label %b212, label %b213
b212:
  %v1745 = icmp ult i64 4, 8
  %v1746 = select i1 %v1745, i64 4, i64 8
  %v1747 = trunc i64 %v1746 to i32
  %v1748 = insertelement <8 x i32> poison, i32 %v1747, i64 0
  %v1749 = shufflevector <8 x i32> %v1748, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1750 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1749
  br label %b214
b214:
  %v1751 = phi i64 [ 0, %b212 ], [ %v1774, %b215 ]
  %v1752 = phi <8 x float> [ splat (float 0x0000000000000000), %b212 ], [ %v1773, %b215 ]
  %v1753 = icmp slt i64 %v1751, 4
  br i1 %v1753, label %b215, label %b216
b215:
  %v1754 = add i64 0, %v1743
  %v1755 = mul i64 %v1751, 4
  %v1756 = add i64 %v1754, %v1755
  %v1757 = getelementptr inbounds float, ptr %v14, i64 %v1756
  %v1758 = load float, ptr %v1757, align 4
  %v1759 = add i64 %v313, 0
  %v1760 = and i64 %v1759, %v204
  %v1761 = mul i64 %v1760, %v7
  %v1762 = add i64 %v1761, %v1741
  %v1763 = mul i64 %v1762, 16
  %v1764 = getelementptr inbounds float, ptr %v132, i64 %v1763
  %v1765 = add i64 0, 0
  %v1766 = mul i64 %v1751, 4
  %v1767 = add i64 %v1765, %v1766
  %v1768 = getelementptr inbounds float, ptr %v1764, i64 %v1767
  %v1769 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1768, <8 x i1> %v1750, <8 x float> zeroinitializer)
  %v1770 = insertelement <8 x float> poison, float %v1758, i64 0
  %v1771 = shufflevector <8 x float> %v1770, <8 x float> poison, <8 x i32> zeroinitializer
  %v1772 = fmul <8 x float> %v1771, %v1769
  %v1773 = fadd <8 x float> %v1752, %v1772
  %v1774 = add nsw i64 %v1751, 1
  br label %b214
b216:
  %v1775 = add i64 %v313, 0
  %v1776 = and i64 %v1775, 1
  %v1777 = mul i64 %v1776, %v7
  %v1778 = add i64 %v1777, %v1741
  %v1779 = mul i64 %v1778, 16
  %v1780 = getelementptr inbounds float, ptr %v32, i64 %v1779
  %v1781 = mul i64 %v1743, 4
  %v1782 = add i64 0, %v1781
  %v1783 = add i64 %v1782, 0
  %v1784 = getelementptr inbounds float, ptr %v1780, i64 %v1783
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1752, ptr align 4 %v1784, <8 x i1> %v1750)
  %v1785 = add nsw i64 %v1743, 1
  br label %b211
b213:
  %v1786 = add nsw i64 %v1741, 1
  br label %b208
b210:
  %v1787 = add nsw i64 %v310, 1
  br label %b19
b21:
  %v1788 = icmp sgt i64 %v3, 1
  br i1 %v1788, label %b217, label %b218
b217:
  %v1789 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1790 = atomicrmw add ptr %v1789, i64 1 acq_rel
  %v1791 = mul i64 %v3, 2
  br label %b219
b219:
  %v1792 = load atomic i64, ptr %v1789 acquire, align 8
  %v1793 = icmp slt i64 %v1792, %v1791
  br i1 %v1793, label %b220, label %b221
b220:
  %v1794 = call i32 @sched_yield()
  br label %b219
b221:
  br label %b218
b218:
  %v1795 = getelementptr inbounds float, ptr %v206, i64 48
  %v1796 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1797 = load i64, ptr %v1796, align 8
  %v1798 = icmp eq i64 %v1797, 0
  br i1 %v1798, label %b222, label %b223
b222:
  %v1799 = add i64 1, 0
  %v1800 = sdiv i64 %v1799, 1
  %v1801 = add i64 %v2, 1
  %v1802 = mul i64 %v1800, %v2
  %v1803 = sdiv i64 %v1802, %v3
  %v1804 = mul i64 %v1803, 1
  %v1805 = icmp slt i64 %v1804, 1
  %v1806 = select i1 %v1805, i64 %v1804, i64 1
  %v1807 = mul i64 %v1800, %v1801
  %v1808 = sdiv i64 %v1807, %v3
  %v1809 = mul i64 %v1808, 1
  %v1810 = icmp slt i64 %v1809, 1
  %v1811 = select i1 %v1810, i64 %v1809, i64 1
  %v1812 = icmp slt i64 %v1811, 1
  %v1813 = select i1 %v1812, i64 %v1811, i64 1
  br label %b224
b224:
  %v1814 = phi i64 [ %v1806, %b222 ], [ %v1842, %b229 ]
  %v1815 = icmp slt i64 %v1814, %v1813
  br i1 %v1815, label %b225, label %b226
b225:
  %v1816 = mul i64 %v1814, 32
  %v1817 = mul i64 %v1814, 8
  %v1818 = add i64 %v1816, 0
  %v1819 = add i64 %v1817, 0
  %v1820 = getelementptr inbounds float, ptr %v1795, i64 %v1818
  %v1821 = sub i64 3, %v1819
  %v1822 = icmp slt i64 %v1821, 0
  %v1823 = select i1 %v1822, i64 0, i64 %v1821
  %v1824 = icmp ult i64 %v1823, 8
  %v1825 = select i1 %v1824, i64 %v1823, i64 8
  %v1826 = trunc i64 %v1825 to i32
  %v1827 = insertelement <8 x i32> poison, i32 %v1826, i64 0
  %v1828 = shufflevector <8 x i32> %v1827, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1829 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1828
  %v1830 = mul i64 %v1819, 1
  %v1831 = add i64 0, %v1830
  %v1832 = getelementptr inbounds float, ptr %v16, i64 %v1831
  br label %b227
b227:
  %v1833 = phi i64 [ 0, %b225 ], [ %v1840, %b228 ]
  %v1834 = icmp slt i64 %v1833, 4
  br i1 %v1834, label %b228, label %b229
b228:
  %v1835 = mul i64 %v1833, 3
  %v1836 = getelementptr inbounds float, ptr %v1832, i64 %v1835
  %v1837 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1836, <8 x i1> %v1829, <8 x float> zeroinitializer)
  %v1838 = mul i64 %v1833, 8
  %v1839 = getelementptr inbounds float, ptr %v1820, i64 %v1838
  store <8 x float> %v1837, ptr %v1839, align 4
  %v1840 = add nsw i64 %v1833, 1
  br label %b227
b229:
  %v1841 = add i64 %v1816, 32
  %v1842 = add nsw i64 %v1814, 1
  br label %b224
b226:
  br label %b223
b223:
  %v1843 = icmp sgt i64 %v3, 1
  br i1 %v1843, label %b230, label %b231
b230:
  %v1844 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1845 = atomicrmw add ptr %v1844, i64 1 acq_rel
  %v1846 = mul i64 %v3, 3
  br label %b232
b232:
  %v1847 = load atomic i64, ptr %v1844 acquire, align 8
  %v1848 = icmp slt i64 %v1847, %v1846
  br i1 %v1848, label %b233, label %b234
b233:
  %v1849 = call i32 @sched_yield()
  br label %b232
b234:
  br label %b231
b231:
  %v1851 = add i64 %v8, 0
  %v1852 = sdiv i64 %v1851, 1
  %v1853 = add i64 %v2, 1
  %v1854 = mul i64 %v1852, %v2
  %v1855 = sdiv i64 %v1854, %v3
  %v1856 = mul i64 %v1855, 1
  %v1857 = icmp slt i64 %v1856, %v8
  %v1858 = select i1 %v1857, i64 %v1856, i64 %v8
  %v1859 = mul i64 %v1852, %v1853
  %v1860 = sdiv i64 %v1859, %v3
  %v1861 = mul i64 %v1860, 1
  %v1862 = icmp slt i64 %v1861, %v8
  %v1863 = select i1 %v1862, i64 %v1861, i64 %v8
  br label %b235
b235:
  %v1864 = phi i64 [ %v1858, %b231 ], [ %v1924, %b240 ]
  %v1865 = icmp slt i64 %v1864, %v1863
  br i1 %v1865, label %b236, label %b237
b236:
  %v1866 = add i64 %v1864, 96
  %v1867 = icmp slt i64 %v1866, %v1863
  %v1868 = select i1 %v1867, i64 %v1866, i64 %v1863
  br label %b238
b238:
  %v1869 = phi i64 [ 0, %b236 ], [ %v1923, %b243 ]
  %v1870 = icmp slt i64 %v1869, 1
  br i1 %v1870, label %b239, label %b240
b239:
  %v1871 = sub i64 %v1868, %v1864
  %v1872 = sub i64 8, 1
  %v1873 = add i64 %v1871, %v1872
  %v1874 = sdiv i64 %v1873, 8
  br label %b241
b241:
  %v1875 = phi i64 [ 0, %b239 ], [ %v1922, %b248 ]
  %v1876 = icmp slt i64 %v1875, %v1874
  br i1 %v1876, label %b242, label %b243
b242:
  %v1877 = mul i64 %v1871, %v1875
  %v1878 = sdiv i64 %v1877, %v1874
  %v1879 = add i64 %v1864, %v1878
  %v1880 = add i64 %v1875, 1
  %v1881 = mul i64 %v1871, %v1880
  %v1882 = sdiv i64 %v1881, %v1874
  %v1883 = add i64 %v1864, %v1882
  %v1884 = mul i64 %v1869, 32
  %v1885 = getelementptr inbounds float, ptr %v1795, i64 %v1884
  %v1886 = sub i64 %v1883, %v1879
  %v1887 = mul i64 %v1879, 4
  %v1888 = getelementptr inbounds float, ptr %v114, i64 %v1887
  %v1889 = getelementptr inbounds float, ptr %v1888, i64 0
  %v1890 = sub i64 %v1886, 1
  %v1891 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1890
  %v1892 = load ptr, ptr %v1891, align 4
  %v1893 = icmp sgt i64 %v1886, 0
  br i1 %v1893, label %b244, label %b245
b244:
  call void %v1892(ptr %v1889, i64 4, ptr %v1885, i64 4, ptr %v1850)
  br label %b245
b245:
  %v1894 = add i64 %v1884, 32
  br label %b246
b246:
  %v1895 = phi i64 [ %v1879, %b245 ], [ %v1921, %b251 ]
  %v1896 = icmp slt i64 %v1895, %v1883
  br i1 %v1896, label %b247, label %b248
b247:
  %v1897 = sub i64 %v1895, %v1879
  %v1898 = mul i64 %v1897, 8
  %v1899 = getelementptr inbounds float, ptr %v1850, i64 %v1898
  %v1900 = mul i64 %v1895, 3
  %v1901 = getelementptr inbounds float, ptr %v36, i64 %v1900
  br label %b249
b249:
  %v1902 = phi i64 [ 0, %b247 ], [ %v1920, %b253 ]
  %v1903 = icmp slt i64 %v1902, 1
  br i1 %v1903, label %b250, label %b251
b250:
  %v1904 = mul i64 %v1869, 1
  %v1905 = add i64 %v1904, %v1902
  %v1906 = mul i64 %v1905, 8
  %v1907 = icmp eq i64 %v1906, 0
  br i1 %v1907, label %b252, label %b253
b252:
  %v1908 = icmp ult i64 3, 8
  %v1909 = select i1 %v1908, i64 3, i64 8
  %v1910 = trunc i64 %v1909 to i32
  %v1911 = insertelement <8 x i32> poison, i32 %v1910, i64 0
  %v1912 = shufflevector <8 x i32> %v1911, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1913 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1912
  %v1914 = add i64 0, %v1902
  %v1915 = mul i64 %v1914, 8
  %v1916 = getelementptr inbounds float, ptr %v1899, i64 %v1915
  %v1917 = load <8 x float>, ptr %v1916, align 4
  %v1918 = add i64 0, %v1906
  %v1919 = getelementptr inbounds float, ptr %v1901, i64 %v1918
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1917, ptr align 4 %v1919, <8 x i1> %v1913)
  br label %b253
b253:
  %v1920 = add nsw i64 %v1902, 1
  br label %b249
b251:
  %v1921 = add nsw i64 %v1895, 1
  br label %b246
b248:
  %v1922 = add nsw i64 %v1875, 1
  br label %b241
b243:
  %v1923 = add nsw i64 %v1869, 1
  br label %b238
b240:
  %v1924 = add nsw i64 %v1864, 96
  br label %b235
b237:
  %v1925 = icmp sgt i64 %v3, 1
  br i1 %v1925, label %b254, label %b255
b254:
  %v1926 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1927 = atomicrmw add ptr %v1926, i64 1 acq_rel
  %v1928 = mul i64 %v3, 4
  br label %b256
b256:
  %v1929 = load atomic i64, ptr %v1926 acquire, align 8
  %v1930 = icmp slt i64 %v1929, %v1928
  br i1 %v1930, label %b257, label %b258
b257:
  %v1931 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  %v1932 = mul i64 0, 16
  %v1933 = getelementptr inbounds float, ptr %v76, i64 %v1932
  %v1934 = getelementptr inbounds float, ptr %v1933, i64 0
  %v1935 = mul i64 0, 16
  %v1936 = getelementptr inbounds float, ptr %v130, i64 %v1935
  %v1937 = getelementptr inbounds float, ptr %v1936, i64 0
  %v1938 = getelementptr inbounds float, ptr %v209, i64 12288
  %v1939 = add i64 4, 1
  %v1940 = sdiv i64 %v1939, 2
  %v1941 = add i64 %v2, 1
  %v1942 = mul i64 %v1940, %v2
  %v1943 = sdiv i64 %v1942, %v3
  %v1944 = mul i64 %v1943, 2
  %v1945 = icmp slt i64 %v1944, 4
  %v1946 = select i1 %v1945, i64 %v1944, i64 4
  %v1947 = mul i64 %v1940, %v1941
  %v1948 = sdiv i64 %v1947, %v3
  %v1949 = mul i64 %v1948, 2
  %v1950 = icmp slt i64 %v1949, 4
  %v1951 = select i1 %v1950, i64 %v1949, i64 4
  %v1952 = getelementptr inbounds float, ptr %v134, i64 0
  br label %b259
b259:
  %v1953 = phi i64 [ %v1946, %b255 ], [ %v1961, %b264 ]
  %v1954 = icmp slt i64 %v1953, %v1951
  br i1 %v1954, label %b260, label %b261
b260:
  %v1955 = mul i64 %v1953, 4
  %v1956 = getelementptr inbounds float, ptr %v1952, i64 %v1955
  br label %b262
b262:
  %v1957 = phi i64 [ 0, %b260 ], [ %v1960, %b263 ]
  %v1958 = icmp slt i64 %v1957, 4
  br i1 %v1958, label %b263, label %b264
b263:
  %v1959 = getelementptr inbounds float, ptr %v1956, i64 %v1957
  store float 0x0000000000000000, ptr %v1959, align 4
  %v1960 = add nsw i64 %v1957, 1
  br label %b262
b264:
  %v1961 = add nsw i64 %v1953, 1
  br label %b259
b261:
  %v1962 = mul i64 %v8, 4
  br label %b265
b265:
  %v1963 = phi i64 [ 0, %b261 ], [ %v2073, %b270 ]
  %v1964 = icmp slt i64 %v1963, %v1962
  br i1 %v1964, label %b266, label %b267
b266:
  %v1965 = sub i64 %v1962, %v1963
  %v1966 = icmp slt i64 %v1965, 384
  %v1967 = select i1 %v1966, i64 %v1965, i64 384
  br label %b268
b268:
  %v1968 = phi i64 [ %v1946, %b266 ], [ %v2072, %b294 ]
  %v1969 = icmp slt i64 %v1968, %v1951
  br i1 %v1969, label %b269, label %b270
b269:
  %v1970 = sub i64 %v1951, %v1968
  %v1971 = icmp slt i64 %v1970, 64
  %v1972 = select i1 %v1971, i64 %v1970, i64 64
  %v1973 = sdiv i64 %v1972, 2
  %v1974 = mul i64 %v1973, 2
  %v1975 = sub i64 %v1972, %v1974
  %v1976 = mul i64 %v1963, 4
  %v1977 = add i64 %v1976, %v1968
  %v1978 = getelementptr inbounds float, ptr %v1934, i64 %v1977
  br label %b271
b271:
  %v1979 = phi i64 [ 0, %b269 ], [ %v2005, %b279 ]
  %v1980 = icmp slt i64 %v1979, %v1967
  br i1 %v1980, label %b272, label %b273
b272:
  %v1981 = mul i64 %v1979, 4
  %v1982 = getelementptr inbounds float, ptr %v1978, i64 %v1981
  %v1983 = mul i64 %v1979, 2
  %v1984 = getelementptr inbounds float, ptr %v1938, i64 %v1983
  br label %b274
b274:
  %v1985 = phi i64 [ 0, %b272 ], [ %v1994, %b275 ]
  %v1986 = icmp slt i64 %v1985, %v1973
  br i1 %v1986, label %b275, label %b276
b275:
  %v1987 = mul i64 %v1985, 2
  %v1988 = getelementptr inbounds float, ptr %v1982, i64 %v1987
  %v1989 = mul i64 %v1985, 768
  %v1990 = getelementptr inbounds float, ptr %v1984, i64 %v1989
  %v1991 = getelementptr inbounds float, ptr %v1988, i64 0
  %v1992 = load <2 x float>, ptr %v1991, align 4
  %v1993 = getelementptr inbounds float, ptr %v1990, i64 0
  store <2 x float> %v1992, ptr %v1993, align 4
  %v1994 = add nsw i64 %v1985, 1
  br label %b274
b276:
  %v1995 = mul i64 %v1973, 2
  %v1996 = getelementptr inbounds float, ptr %v1982, i64 %v1995
  %v1997 = mul i64 %v1973, 768
  %v1998 = getelementptr inbounds float, ptr %v1984, i64 %v1997
  br label %b277
b277:
  %v1999 = phi i64 [ 0, %b276 ], [ %v2004, %b278 ]
  %v2000 = icmp slt i64 %v1999, %v1975
  br i1 %v2000, label %b278, label %b279
b278:
  %v2001 = getelementptr inbounds float, ptr %v1996, i64 %v1999
  %v2002 = load float, ptr %v2001, align 4
  %v2003 = getelementptr inbounds float, ptr %v1998, i64 %v1999
  store float %v2002, ptr %v2003, align 4
  %v2004 = add nsw i64 %v1999, 1
  br label %b277, !llvm.loop !0
b279:
  %v2005 = add nsw i64 %v1979, 1
  br label %b271
b273:
  br label %b280
b280:
  %v2006 = phi i64 [ 0, %b273 ], [ %v2041, %b288 ]
  %v2007 = icmp slt i64 %v2006, 0
  br i1 %v2007, label %b281, label %b282
b281:
  %v2008 = mul i64 %v1963, 4
  %v2009 = add i64 %v2008, %v2006
  %v2010 = getelementptr inbounds float, ptr %v1937, i64 %v2009
  br label %b283
b283:
  %v2011 = phi i64 [ 0, %b281 ], [ %v2029, %b284 ]
  %v2012 = icmp slt i64 %v2011, %v1967
  br i1 %v2012, label %b284, label %b285
b284:
  %v2013 = mul i64 %v2011, 4
  %v2014 = getelementptr inbounds float, ptr %v2010, i64 %v2013
  %v2015 = mul i64 %v2011, 32
  %v2016 = getelementptr inbounds float, ptr %v209, i64 %v2015
  %v2017 = getelementptr inbounds float, ptr %v2014, i64 0
  %v2018 = load <8 x float>, ptr %v2017, align 4
  %v2019 = getelementptr inbounds float, ptr %v2016, i64 0
  store <8 x float> %v2018, ptr %v2019, align 4
  %v2020 = getelementptr inbounds float, ptr %v2014, i64 8
  %v2021 = load <8 x float>, ptr %v2020, align 4
  %v2022 = getelementptr inbounds float, ptr %v2016, i64 8
  store <8 x float> %v2021, ptr %v2022, align 4
  %v2023 = getelementptr inbounds float, ptr %v2014, i64 16
  %v2024 = load <8 x float>, ptr %v2023, align 4
  %v2025 = getelementptr inbounds float, ptr %v2016, i64 16
  store <8 x float> %v2024, ptr %v2025, align 4
  %v2026 = getelementptr inbounds float, ptr %v2014, i64 24
  %v2027 = load <8 x float>, ptr %v2026, align 4
  %v2028 = getelementptr inbounds float, ptr %v2016, i64 24
  store <8 x float> %v2027, ptr %v2028, align 4
  %v2029 = add nsw i64 %v2011, 1
  br label %b283
b285:
  %v2030 = sdiv i64 %v1972, 2
  br label %b286
b286:
  %v2031 = phi i64 [ 0, %b285 ], [ %v2040, %b287 ]
  %v2032 = icmp slt i64 %v2031, %v2030
  br i1 %v2032, label %b287, label %b288
b287:
  %v2033 = mul i64 %v2031, 2
  %v2034 = add i64 %v1968, %v2033
  %v2035 = mul i64 %v2031, 768
  %v2036 = getelementptr inbounds float, ptr %v1938, i64 %v2035
  %v2037 = mul i64 %v2034, 4
  %v2038 = add i64 %v2037, %v2006
  %v2039 = getelementptr inbounds float, ptr %v1952, i64 %v2038
  call void @outer_2x32(ptr %v2036, ptr %v209, i64 %v1967, ptr %v2039, i64 4)
  %v2040 = add nsw i64 %v2031, 1
  br label %b286
b288:
  %v2041 = add nsw i64 %v2006, 32
  br label %b280
b282:
  %v2042 = mul i64 %v1963, 4
  %v2043 = add i64 %v2042, 0
  %v2044 = getelementptr inbounds float, ptr %v1937, i64 %v2043
  br label %b289
b289:
  %v2045 = phi i64 [ 0, %b282 ], [ %v2060, %b290 ]
  %v2046 = icmp slt i64 %v2045, %v1967
  br i1 %v2046, label %b290, label %b291
b290:
  %v2047 = mul i64 %v2045, 4
  %v2048 = getelementptr inbounds float, ptr %v2044, i64 %v2047
  %v2049 = mul i64 %v2045, 8
  %v2050 = getelementptr inbounds float, ptr %v209, i64 %v2049
  %v2051 = getelementptr inbounds float, ptr %v2048, i64 0
  %v2052 = icmp ult i64 4, 8
  %v2053 = select i1 %v2052, i64 4, i64 8
  %v2054 = trunc i64 %v2053 to i32
  %v2055 = insertelement <8 x i32> poison, i32 %v2054, i64 0
  %v2056 = shufflevector <8 x i32> %v2055, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2057 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2056
  %v2058 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2051, <8 x i1> %v2057, <8 x float> zeroinitializer)
  %v2059 = getelementptr inbounds float, ptr %v2050, i64 0
  store <8 x float> %v2058, ptr %v2059, align 4
  %v2060 = add nsw i64 %v2045, 1
  br label %b289
b291:
  %v2061 = sdiv i64 %v1972, 2
  br label %b292
b292:
  %v2062 = phi i64 [ 0, %b291 ], [ %v2071, %b293 ]
  %v2063 = icmp slt i64 %v2062, %v2061
  br i1 %v2063, label %b293, label %b294
b293:
  %v2064 = mul i64 %v2062, 2
  %v2065 = add i64 %v1968, %v2064
  %v2066 = mul i64 %v2062, 768
  %v2067 = getelementptr inbounds float, ptr %v1938, i64 %v2066
  %v2068 = mul i64 %v2065, 4
  %v2069 = add i64 %v2068, 0
  %v2070 = getelementptr inbounds float, ptr %v1952, i64 %v2069
  call void @outer_2x4(ptr %v2067, ptr %v209, i64 %v1967, ptr %v2070, i64 4)
  %v2071 = add nsw i64 %v2062, 1
  br label %b292
b294:
  %v2072 = add nsw i64 %v1968, 64
  br label %b268
b270:
  %v2073 = add nsw i64 %v1963, 384
  br label %b265
b267:
  %v2074 = icmp sgt i64 %v3, 1
  br i1 %v2074, label %b295, label %b296
b295:
  %v2075 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2076 = atomicrmw add ptr %v2075, i64 1 acq_rel
  %v2077 = mul i64 %v3, 5
  br label %b297
b297:
  %v2078 = load atomic i64, ptr %v2075 acquire, align 8
  %v2079 = icmp slt i64 %v2078, %v2077
  br i1 %v2079, label %b298, label %b299
b298:
  %v2080 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
  %v2081 = icmp eq i64 %v2, 0
  br i1 %v2081, label %b300, label %b301
b300:
  br label %b302
b302:
  %v2082 = phi i64 [ 0, %b300 ], [ %v2127, %b307 ]
  %v2083 = icmp slt i64 %v2082, 4
  br i1 %v2083, label %b303, label %b304
b303:
  br label %b305
b305:
  %v2084 = phi i64 [ 0, %b303 ], [ %v2126, %b310 ]
  %v2085 = icmp slt i64 %v2084, 4
  br i1 %v2085, label %b306, label %b307
b306:
  br label %b308
b308:
  %v2086 = phi i64 [ 0, %b306 ], [ %v2120, %b313 ]
  %v2087 = phi float [ 0x0000000000000000, %b306 ], [ %v2118, %b313 ]
  %v2088 = phi float [ 0x0000000000000000, %b306 ], [ %v2119, %b313 ]
  %v2089 = icmp slt i64 %v2086, %v8
  br i1 %v2089, label %b309, label %b310
b309:
  %v2090 = add i64 %v2086, 128
  %v2091 = icmp slt i64 %v2090, %v8
  %v2092 = select i1 %v2091, i64 %v2090, i64 %v8
  br label %b311
b311:
  %v2093 = phi i64 [ %v2086, %b309 ], [ %v2117, %b316 ]
  %v2094 = phi float [ 0x0000000000000000, %b309 ], [ %v2098, %b316 ]
  %v2095 = phi float [ 0x0000000000000000, %b309 ], [ %v2095, %b316 ]
  %v2096 = icmp slt i64 %v2093, %v2092
  br i1 %v2096, label %b312, label %b313
b312:
  br label %b314
b314:
  %v2097 = phi i64 [ 0, %b312 ], [ %v2116, %b315 ]
  %v2098 = phi float [ %v2094, %b312 ], [ %v2115, %b315 ]
  %v2099 = icmp slt i64 %v2097, 4
  br i1 %v2099, label %b315, label %b316
b315:
  %v2100 = mul i64 %v2093, 16
  %v2101 = getelementptr inbounds float, ptr %v132, i64 %v2100
  %v2102 = mul i64 %v2093, 16
  %v2103 = getelementptr inbounds float, ptr %v28, i64 %v2102
  %v2104 = mul i64 %v2082, 4
  %v2105 = add i64 0, %v2104
  %v2106 = add i64 %v2105, %v2097
  %v2107 = getelementptr inbounds float, ptr %v2101, i64 %v2106
  %v2108 = load float, ptr %v2107, align 4
  %v2109 = mul i64 %v2084, 4
  %v2110 = add i64 0, %v2109
  %v2111 = add i64 %v2110, %v2097
  %v2112 = getelementptr inbounds float, ptr %v2103, i64 %v2111
  %v2113 = load float, ptr %v2112, align 4
  %v2114 = fmul float %v2108, %v2113
  %v2115 = fadd float %v2098, %v2114
  %v2116 = add nsw i64 %v2097, 1
  br label %b314
b316:
  %v2117 = add nsw i64 %v2093, 1
  br label %b311
b313:
  %v2118 = fadd float %v2087, %v2094
  %v2119 = fadd float %v2088, %v2095
  %v2120 = add nsw i64 %v2086, 128
  br label %b308
b310:
  %v2121 = fadd float %v2087, %v2088
  %v2122 = mul i64 %v2082, 4
  %v2123 = add i64 0, %v2122
  %v2124 = add i64 %v2123, %v2084
  %v2125 = getelementptr inbounds float, ptr %v136, i64 %v2124
  store float %v2121, ptr %v2125, align 4
  %v2126 = add nsw i64 %v2084, 1
  br label %b305
b307:
  %v2127 = add nsw i64 %v2082, 1
  br label %b302
b304:
  br label %b301
b301:
  %v2128 = icmp sgt i64 %v3, 1
  br i1 %v2128, label %b317, label %b318
b317:
  %v2129 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2130 = atomicrmw add ptr %v2129, i64 1 acq_rel
  %v2131 = mul i64 %v3, 6
  br label %b319
b319:
  %v2132 = load atomic i64, ptr %v2129 acquire, align 8
  %v2133 = icmp slt i64 %v2132, %v2131
  br i1 %v2133, label %b320, label %b321
b320:
  %v2134 = call i32 @sched_yield()
  br label %b319
b321:
  br label %b318
b318:
  %v2135 = mul i64 0, 4
  %v2136 = getelementptr inbounds float, ptr %v114, i64 %v2135
  %v2137 = getelementptr inbounds float, ptr %v2136, i64 0
  %v2138 = mul i64 0, 4
  %v2139 = getelementptr inbounds float, ptr %v26, i64 %v2138
  %v2140 = getelementptr inbounds float, ptr %v2139, i64 0
  %v2141 = getelementptr inbounds float, ptr %v209, i64 12288
  %v2142 = add i64 4, 1
  %v2143 = sdiv i64 %v2142, 2
  %v2144 = add i64 %v2, 1
  %v2145 = mul i64 %v2143, %v2
  %v2146 = sdiv i64 %v2145, %v3
  %v2147 = mul i64 %v2146, 2
  %v2148 = icmp slt i64 %v2147, 4
  %v2149 = select i1 %v2148, i64 %v2147, i64 4
  %v2150 = mul i64 %v2143, %v2144
  %v2151 = sdiv i64 %v2150, %v3
  %v2152 = mul i64 %v2151, 2
  %v2153 = icmp slt i64 %v2152, 4
  %v2154 = select i1 %v2153, i64 %v2152, i64 4
  %v2155 = getelementptr inbounds float, ptr %v138, i64 0
  br label %b322
b322:
  %v2156 = phi i64 [ %v2149, %b318 ], [ %v2164, %b327 ]
  %v2157 = icmp slt i64 %v2156, %v2154
  br i1 %v2157, label %b323, label %b324
b323:
  %v2158 = mul i64 %v2156, 4
  %v2159 = getelementptr inbounds float, ptr %v2155, i64 %v2158
  br label %b325
b325:
  %v2160 = phi i64 [ 0, %b323 ], [ %v2163, %b326 ]
  %v2161 = icmp slt i64 %v2160, 4
  br i1 %v2161, label %b326, label %b327
b326:
  %v2162 = getelementptr inbounds float, ptr %v2159, i64 %v2160
  store float 0x0000000000000000, ptr %v2162, align 4
  %v2163 = add nsw i64 %v2160, 1
  br label %b325
b327:
  %v2164 = add nsw i64 %v2156, 1
  br label %b322
b324:
  %v2165 = mul i64 %v8, 1
  br label %b328
b328:
  %v2166 = phi i64 [ 0, %b324 ], [ %v2276, %b333 ]
  %v2167 = icmp slt i64 %v2166, %v2165
  br i1 %v2167, label %b329, label %b330
b329:
  %v2168 = sub i64 %v2165, %v2166
  %v2169 = icmp slt i64 %v2168, 384
  %v2170 = select i1 %v2169, i64 %v2168, i64 384
  br label %b331
b331:
  %v2171 = phi i64 [ %v2149, %b329 ], [ %v2275, %b357 ]
  %v2172 = icmp slt i64 %v2171, %v2154
  br i1 %v2172, label %b332, label %b333
b332:
  %v2173 = sub i64 %v2154, %v2171
  %v2174 = icmp slt i64 %v2173, 64
  %v2175 = select i1 %v2174, i64 %v2173, i64 64
  %v2176 = sdiv i64 %v2175, 2
  %v2177 = mul i64 %v2176, 2
  %v2178 = sub i64 %v2175, %v2177
  %v2179 = mul i64 %v2166, 4
  %v2180 = add i64 %v2179, %v2171
  %v2181 = getelementptr inbounds float, ptr %v2137, i64 %v2180
  br label %b334
b334:
  %v2182 = phi i64 [ 0, %b332 ], [ %v2208, %b342 ]
  %v2183 = icmp slt i64 %v2182, %v2170
  br i1 %v2183, label %b335, label %b336
b335:
  %v2184 = mul i64 %v2182, 4
  %v2185 = getelementptr inbounds float, ptr %v2181, i64 %v2184
  %v2186 = mul i64 %v2182, 2
  %v2187 = getelementptr inbounds float, ptr %v2141, i64 %v2186
  br label %b337
b337:
  %v2188 = phi i64 [ 0, %b335 ], [ %v2197, %b338 ]
  %v2189 = icmp slt i64 %v2188, %v2176
  br i1 %v2189, label %b338, label %b339
b338:
  %v2190 = mul i64 %v2188, 2
  %v2191 = getelementptr inbounds float, ptr %v2185, i64 %v2190
  %v2192 = mul i64 %v2188, 768
  %v2193 = getelementptr inbounds float, ptr %v2187, i64 %v2192
  %v2194 = getelementptr inbounds float, ptr %v2191, i64 0
  %v2195 = load <2 x float>, ptr %v2194, align 4
  %v2196 = getelementptr inbounds float, ptr %v2193, i64 0
  store <2 x float> %v2195, ptr %v2196, align 4
  %v2197 = add nsw i64 %v2188, 1
  br label %b337
b339:
  %v2198 = mul i64 %v2176, 2
  %v2199 = getelementptr inbounds float, ptr %v2185, i64 %v2198
  %v2200 = mul i64 %v2176, 768
  %v2201 = getelementptr inbounds float, ptr %v2187, i64 %v2200
  br label %b340
b340:
  %v2202 = phi i64 [ 0, %b339 ], [ %v2207, %b341 ]
  %v2203 = icmp slt i64 %v2202, %v2178
  br i1 %v2203, label %b341, label %b342
b341:
  %v2204 = getelementptr inbounds float, ptr %v2199, i64 %v2202
  %v2205 = load float, ptr %v2204, align 4
  %v2206 = getelementptr inbounds float, ptr %v2201, i64 %v2202
  store float %v2205, ptr %v2206, align 4
  %v2207 = add nsw i64 %v2202, 1
  br label %b340, !llvm.loop !3
b342:
  %v2208 = add nsw i64 %v2182, 1
  br label %b334
b336:
  br label %b343
b343:
  %v2209 = phi i64 [ 0, %b336 ], [ %v2244, %b351 ]
  %v2210 = icmp slt i64 %v2209, 0
  br i1 %v2210, label %b344, label %b345
b344:
  %v2211 = mul i64 %v2166, 4
  %v2212 = add i64 %v2211, %v2209
  %v2213 = getelementptr inbounds float, ptr %v2140, i64 %v2212
  br label %b346
b346:
  %v2214 = phi i64 [ 0, %b344 ], [ %v2232, %b347 ]
  %v2215 = icmp slt i64 %v2214, %v2170
  br i1 %v2215, label %b347, label %b348
b347:
  %v2216 = mul i64 %v2214, 4
  %v2217 = getelementptr inbounds float, ptr %v2213, i64 %v2216
  %v2218 = mul i64 %v2214, 32
  %v2219 = getelementptr inbounds float, ptr %v209, i64 %v2218
  %v2220 = getelementptr inbounds float, ptr %v2217, i64 0
  %v2221 = load <8 x float>, ptr %v2220, align 4
  %v2222 = getelementptr inbounds float, ptr %v2219, i64 0
  store <8 x float> %v2221, ptr %v2222, align 4
  %v2223 = getelementptr inbounds float, ptr %v2217, i64 8
  %v2224 = load <8 x float>, ptr %v2223, align 4
  %v2225 = getelementptr inbounds float, ptr %v2219, i64 8
  store <8 x float> %v2224, ptr %v2225, align 4
  %v2226 = getelementptr inbounds float, ptr %v2217, i64 16
  %v2227 = load <8 x float>, ptr %v2226, align 4
  %v2228 = getelementptr inbounds float, ptr %v2219, i64 16
  store <8 x float> %v2227, ptr %v2228, align 4
  %v2229 = getelementptr inbounds float, ptr %v2217, i64 24
  %v2230 = load <8 x float>, ptr %v2229, align 4
  %v2231 = getelementptr inbounds float, ptr %v2219, i64 24
  store <8 x float> %v2230, ptr %v2231, align 4
  %v2232 = add nsw i64 %v2214, 1
  br label %b346
b348:
  %v2233 = sdiv i64 %v2175, 2
  br label %b349
b349:
  %v2234 = phi i64 [ 0, %b348 ], [ %v2243, %b350 ]
  %v2235 = icmp slt i64 %v2234, %v2233
  br i1 %v2235, label %b350, label %b351
b350:
  %v2236 = mul i64 %v2234, 2
  %v2237 = add i64 %v2171, %v2236
  %v2238 = mul i64 %v2234, 768
  %v2239 = getelementptr inbounds float, ptr %v2141, i64 %v2238
  %v2240 = mul i64 %v2237, 4
  %v2241 = add i64 %v2240, %v2209
  %v2242 = getelementptr inbounds float, ptr %v2155, i64 %v2241
  call void @outer_2x32(ptr %v2239, ptr %v209, i64 %v2170, ptr %v2242, i64 4)
  %v2243 = add nsw i64 %v2234, 1
  br label %b349
b351:
  %v2244 = add nsw i64 %v2209, 32
  br label %b343
b345:
  %v2245 = mul i64 %v2166, 4
  %v2246 = add i64 %v2245, 0
  %v2247 = getelementptr inbounds float, ptr %v2140, i64 %v2246
  br label %b352
b352:
  %v2248 = phi i64 [ 0, %b345 ], [ %v2263, %b353 ]
  %v2249 = icmp slt i64 %v2248, %v2170
  br i1 %v2249, label %b353, label %b354
b353:
  %v2250 = mul i64 %v2248, 4
  %v2251 = getelementptr inbounds float, ptr %v2247, i64 %v2250
  %v2252 = mul i64 %v2248, 8
  %v2253 = getelementptr inbounds float, ptr %v209, i64 %v2252
  %v2254 = getelementptr inbounds float, ptr %v2251, i64 0
  %v2255 = icmp ult i64 4, 8
  %v2256 = select i1 %v2255, i64 4, i64 8
  %v2257 = trunc i64 %v2256 to i32
  %v2258 = insertelement <8 x i32> poison, i32 %v2257, i64 0
  %v2259 = shufflevector <8 x i32> %v2258, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2260 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2259
  %v2261 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2254, <8 x i1> %v2260, <8 x float> zeroinitializer)
  %v2262 = getelementptr inbounds float, ptr %v2253, i64 0
  store <8 x float> %v2261, ptr %v2262, align 4
  %v2263 = add nsw i64 %v2248, 1
  br label %b352
b354:
  %v2264 = sdiv i64 %v2175, 2
  br label %b355
b355:
  %v2265 = phi i64 [ 0, %b354 ], [ %v2274, %b356 ]
  %v2266 = icmp slt i64 %v2265, %v2264
  br i1 %v2266, label %b356, label %b357
b356:
  %v2267 = mul i64 %v2265, 2
  %v2268 = add i64 %v2171, %v2267
  %v2269 = mul i64 %v2265, 768
  %v2270 = getelementptr inbounds float, ptr %v2141, i64 %v2269
  %v2271 = mul i64 %v2268, 4
  %v2272 = add i64 %v2271, 0
  %v2273 = getelementptr inbounds float, ptr %v2155, i64 %v2272
  call void @outer_2x4(ptr %v2270, ptr %v209, i64 %v2170, ptr %v2273, i64 4)
  %v2274 = add nsw i64 %v2265, 1
  br label %b355
b357:
  %v2275 = add nsw i64 %v2171, 64
  br label %b331
b333:
  %v2276 = add nsw i64 %v2166, 384
  br label %b328
b330:
  %v2277 = icmp sgt i64 %v3, 1
  br i1 %v2277, label %b358, label %b359
b358:
  %v2278 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2279 = atomicrmw add ptr %v2278, i64 1 acq_rel
  %v2280 = mul i64 %v3, 7
  br label %b360
b360:
  %v2281 = load atomic i64, ptr %v2278 acquire, align 8
  %v2282 = icmp slt i64 %v2281, %v2280
  br i1 %v2282, label %b361, label %b362
b361:
  %v2283 = call i32 @sched_yield()
  br label %b360
b362:
  br label %b359
b359:
  %v2284 = mul i64 0, 4
  %v2285 = getelementptr inbounds float, ptr %v114, i64 %v2284
  %v2286 = getelementptr inbounds float, ptr %v2285, i64 0
  %v2287 = mul i64 0, 3
  %v2288 = getelementptr inbounds float, ptr %v12, i64 %v2287
  %v2289 = getelementptr inbounds float, ptr %v2288, i64 0
  %v2290 = getelementptr inbounds float, ptr %v209, i64 12288
  %v2291 = add i64 4, 1
  %v2292 = sdiv i64 %v2291, 2
  %v2293 = add i64 %v2, 1
  %v2294 = mul i64 %v2292, %v2
  %v2295 = sdiv i64 %v2294, %v3
  %v2296 = mul i64 %v2295, 2
  %v2297 = icmp slt i64 %v2296, 4
  %v2298 = select i1 %v2297, i64 %v2296, i64 4
  %v2299 = mul i64 %v2292, %v2293
  %v2300 = sdiv i64 %v2299, %v3
  %v2301 = mul i64 %v2300, 2
  %v2302 = icmp slt i64 %v2301, 4
  %v2303 = select i1 %v2302, i64 %v2301, i64 4
  %v2304 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b363
b363:
  %v2305 = phi i64 [ %v2298, %b359 ], [ %v2313, %b368 ]
  %v2306 = icmp slt i64 %v2305, %v2303
  br i1 %v2306, label %b364, label %b365
b364:
  %v2307 = mul i64 %v2305, 3
  %v2308 = getelementptr inbounds float, ptr %v2304, i64 %v2307
  br label %b366
b366:
  %v2309 = phi i64 [ 0, %b364 ], [ %v2312, %b367 ]
  %v2310 = icmp slt i64 %v2309, 3
  br i1 %v2310, label %b367, label %b368
b367:
  %v2311 = getelementptr inbounds float, ptr %v2308, i64 %v2309
  store float 0x0000000000000000, ptr %v2311, align 4
  %v2312 = add nsw i64 %v2309, 1
  br label %b366
b368:
  %v2313 = add nsw i64 %v2305, 1
  br label %b363
b365:
  %v2314 = mul i64 %v8, 1
  br label %b369
b369:
  %v2315 = phi i64 [ 0, %b365 ], [ %v2425, %b374 ]
  %v2316 = icmp slt i64 %v2315, %v2314
  br i1 %v2316, label %b370, label %b371
b370:
  %v2317 = sub i64 %v2314, %v2315
  %v2318 = icmp slt i64 %v2317, 384
  %v2319 = select i1 %v2318, i64 %v2317, i64 384
  br label %b372
b372:
  %v2320 = phi i64 [ %v2298, %b370 ], [ %v2424, %b398 ]
  %v2321 = icmp slt i64 %v2320, %v2303
  br i1 %v2321, label %b373, label %b374
b373:
  %v2322 = sub i64 %v2303, %v2320
  %v2323 = icmp slt i64 %v2322, 64
  %v2324 = select i1 %v2323, i64 %v2322, i64 64
  %v2325 = sdiv i64 %v2324, 2
  %v2326 = mul i64 %v2325, 2
  %v2327 = sub i64 %v2324, %v2326
  %v2328 = mul i64 %v2315, 4
  %v2329 = add i64 %v2328, %v2320
  %v2330 = getelementptr inbounds float, ptr %v2286, i64 %v2329
  br label %b375
b375:
  %v2331 = phi i64 [ 0, %b373 ], [ %v2357, %b383 ]
  %v2332 = icmp slt i64 %v2331, %v2319
  br i1 %v2332, label %b376, label %b377
b376:
  %v2333 = mul i64 %v2331, 4
  %v2334 = getelementptr inbounds float, ptr %v2330, i64 %v2333
  %v2335 = mul i64 %v2331, 2
  %v2336 = getelementptr inbounds float, ptr %v2290, i64 %v2335
  br label %b378
b378:
  %v2337 = phi i64 [ 0, %b376 ], [ %v2346, %b379 ]
  %v2338 = icmp slt i64 %v2337, %v2325
  br i1 %v2338, label %b379, label %b380
b379:
  %v2339 = mul i64 %v2337, 2
  %v2340 = getelementptr inbounds float, ptr %v2334, i64 %v2339
  %v2341 = mul i64 %v2337, 768
  %v2342 = getelementptr inbounds float, ptr %v2336, i64 %v2341
  %v2343 = getelementptr inbounds float, ptr %v2340, i64 0
  %v2344 = load <2 x float>, ptr %v2343, align 4
  %v2345 = getelementptr inbounds float, ptr %v2342, i64 0
  store <2 x float> %v2344, ptr %v2345, align 4
  %v2346 = add nsw i64 %v2337, 1
  br label %b378
b380:
  %v2347 = mul i64 %v2325, 2
  %v2348 = getelementptr inbounds float, ptr %v2334, i64 %v2347
  %v2349 = mul i64 %v2325, 768
  %v2350 = getelementptr inbounds float, ptr %v2336, i64 %v2349
  br label %b381
b381:
  %v2351 = phi i64 [ 0, %b380 ], [ %v2356, %b382 ]
  %v2352 = icmp slt i64 %v2351, %v2327
  br i1 %v2352, label %b382, label %b383
b382:
  %v2353 = getelementptr inbounds float, ptr %v2348, i64 %v2351
  %v2354 = load float, ptr %v2353, align 4
  %v2355 = getelementptr inbounds float, ptr %v2350, i64 %v2351
  store float %v2354, ptr %v2355, align 4
  %v2356 = add nsw i64 %v2351, 1
  br label %b381, !llvm.loop !6
b383:
  %v2357 = add nsw i64 %v2331, 1
  br label %b375
b377:
  br label %b384
b384:
  %v2358 = phi i64 [ 0, %b377 ], [ %v2393, %b392 ]
  %v2359 = icmp slt i64 %v2358, 0
  br i1 %v2359, label %b385, label %b386
b385:
  %v2360 = mul i64 %v2315, 3
  %v2361 = add i64 %v2360, %v2358
  %v2362 = getelementptr inbounds float, ptr %v2289, i64 %v2361
  br label %b387
b387:
  %v2363 = phi i64 [ 0, %b385 ], [ %v2381, %b388 ]
  %v2364 = icmp slt i64 %v2363, %v2319
  br i1 %v2364, label %b388, label %b389
b388:
  %v2365 = mul i64 %v2363, 3
  %v2366 = getelementptr inbounds float, ptr %v2362, i64 %v2365
  %v2367 = mul i64 %v2363, 32
  %v2368 = getelementptr inbounds float, ptr %v209, i64 %v2367
  %v2369 = getelementptr inbounds float, ptr %v2366, i64 0
  %v2370 = load <8 x float>, ptr %v2369, align 4
  %v2371 = getelementptr inbounds float, ptr %v2368, i64 0
  store <8 x float> %v2370, ptr %v2371, align 4
  %v2372 = getelementptr inbounds float, ptr %v2366, i64 8
  %v2373 = load <8 x float>, ptr %v2372, align 4
  %v2374 = getelementptr inbounds float, ptr %v2368, i64 8
  store <8 x float> %v2373, ptr %v2374, align 4
  %v2375 = getelementptr inbounds float, ptr %v2366, i64 16
  %v2376 = load <8 x float>, ptr %v2375, align 4
  %v2377 = getelementptr inbounds float, ptr %v2368, i64 16
  store <8 x float> %v2376, ptr %v2377, align 4
  %v2378 = getelementptr inbounds float, ptr %v2366, i64 24
  %v2379 = load <8 x float>, ptr %v2378, align 4
  %v2380 = getelementptr inbounds float, ptr %v2368, i64 24
  store <8 x float> %v2379, ptr %v2380, align 4
  %v2381 = add nsw i64 %v2363, 1
  br label %b387
b389:
  %v2382 = sdiv i64 %v2324, 2
  br label %b390
b390:
  %v2383 = phi i64 [ 0, %b389 ], [ %v2392, %b391 ]
  %v2384 = icmp slt i64 %v2383, %v2382
  br i1 %v2384, label %b391, label %b392
b391:
  %v2385 = mul i64 %v2383, 2
  %v2386 = add i64 %v2320, %v2385
  %v2387 = mul i64 %v2383, 768
  %v2388 = getelementptr inbounds float, ptr %v2290, i64 %v2387
  %v2389 = mul i64 %v2386, 3
  %v2390 = add i64 %v2389, %v2358
  %v2391 = getelementptr inbounds float, ptr %v2304, i64 %v2390
  call void @outer_2x32(ptr %v2388, ptr %v209, i64 %v2319, ptr %v2391, i64 3)
  %v2392 = add nsw i64 %v2383, 1
  br label %b390
b392:
  %v2393 = add nsw i64 %v2358, 32
  br label %b384
b386:
  %v2394 = mul i64 %v2315, 3
  %v2395 = add i64 %v2394, 0
  %v2396 = getelementptr inbounds float, ptr %v2289, i64 %v2395
  br label %b393
b393:
  %v2397 = phi i64 [ 0, %b386 ], [ %v2412, %b394 ]
  %v2398 = icmp slt i64 %v2397, %v2319
  br i1 %v2398, label %b394, label %b395
b394:
  %v2399 = mul i64 %v2397, 3
  %v2400 = getelementptr inbounds float, ptr %v2396, i64 %v2399
  %v2401 = mul i64 %v2397, 8
  %v2402 = getelementptr inbounds float, ptr %v209, i64 %v2401
  %v2403 = getelementptr inbounds float, ptr %v2400, i64 0
  %v2404 = icmp ult i64 3, 8
  %v2405 = select i1 %v2404, i64 3, i64 8
  %v2406 = trunc i64 %v2405 to i32
  %v2407 = insertelement <8 x i32> poison, i32 %v2406, i64 0
  %v2408 = shufflevector <8 x i32> %v2407, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2409 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2408
  %v2410 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2403, <8 x i1> %v2409, <8 x float> zeroinitializer)
  %v2411 = getelementptr inbounds float, ptr %v2402, i64 0
  store <8 x float> %v2410, ptr %v2411, align 4
  %v2412 = add nsw i64 %v2397, 1
  br label %b393
b395:
  %v2413 = sdiv i64 %v2324, 2
  br label %b396
b396:
  %v2414 = phi i64 [ 0, %b395 ], [ %v2423, %b397 ]
  %v2415 = icmp slt i64 %v2414, %v2413
  br i1 %v2415, label %b397, label %b398
b397:
  %v2416 = mul i64 %v2414, 2
  %v2417 = add i64 %v2320, %v2416
  %v2418 = mul i64 %v2414, 768
  %v2419 = getelementptr inbounds float, ptr %v2290, i64 %v2418
  %v2420 = mul i64 %v2417, 3
  %v2421 = add i64 %v2420, 0
  %v2422 = getelementptr inbounds float, ptr %v2304, i64 %v2421
  call void @outer_2x3(ptr %v2419, ptr %v209, i64 %v2319, ptr %v2422, i64 3)
  %v2423 = add nsw i64 %v2414, 1
  br label %b396
b398:
  %v2424 = add nsw i64 %v2320, 64
  br label %b372
b374:
  %v2425 = add nsw i64 %v2315, 384
  br label %b369
b371:
  %v2426 = icmp sgt i64 %v3, 1
  br i1 %v2426, label %b399, label %b400
b399:
  %v2427 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2428 = atomicrmw add ptr %v2427, i64 1 acq_rel
  %v2429 = mul i64 %v3, 8
  br label %b401
b401:
  %v2430 = load atomic i64, ptr %v2427 acquire, align 8
  %v2431 = icmp slt i64 %v2430, %v2429
  br i1 %v2431, label %b402, label %b403
b402:
  %v2432 = call i32 @sched_yield()
  br label %b401
b403:
  br label %b400
b400:
  %v2433 = icmp eq i64 %v2, 0
  br i1 %v2433, label %b404, label %b405
b404:
  br label %b406
b406:
  %v2434 = phi i64 [ 0, %b404 ], [ %v2466, %b411 ]
  %v2435 = icmp slt i64 %v2434, 4
  br i1 %v2435, label %b407, label %b408
b407:
  %v2436 = icmp ult i64 4, 8
  %v2437 = select i1 %v2436, i64 4, i64 8
  %v2438 = trunc i64 %v2437 to i32
  %v2439 = insertelement <8 x i32> poison, i32 %v2438, i64 0
  %v2440 = shufflevector <8 x i32> %v2439, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2441 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2440
  br label %b409
b409:
  %v2442 = phi i64 [ 0, %b407 ], [ %v2461, %b414 ]
  %v2443 = phi <8 x float> [ splat (float 0x0000000000000000), %b407 ], [ %v2460, %b414 ]
  %v2444 = icmp slt i64 %v2442, %v8
  br i1 %v2444, label %b410, label %b411
b410:
  %v2445 = add i64 %v2442, 128
  %v2446 = icmp slt i64 %v2445, %v8
  %v2447 = select i1 %v2446, i64 %v2445, i64 %v8
  br label %b412
b412:
  %v2448 = phi i64 [ %v2442, %b410 ], [ %v2459, %b413 ]
  %v2449 = phi <8 x float> [ splat (float 0x0000000000000000), %b410 ], [ %v2458, %b413 ]
  %v2450 = icmp slt i64 %v2448, %v2447
  br i1 %v2450, label %b413, label %b414
b413:
  %v2451 = mul i64 %v2448, 16
  %v2452 = getelementptr inbounds float, ptr %v130, i64 %v2451
  %v2453 = mul i64 %v2434, 4
  %v2454 = add i64 0, %v2453
  %v2455 = add i64 %v2454, 0
  %v2456 = getelementptr inbounds float, ptr %v2452, i64 %v2455
  %v2457 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2456, <8 x i1> %v2441, <8 x float> zeroinitializer)
  %v2458 = fadd <8 x float> %v2449, %v2457
  %v2459 = add nsw i64 %v2448, 1
  br label %b412
b414:
  %v2460 = fadd <8 x float> %v2443, %v2449
  %v2461 = add nsw i64 %v2442, 128
  br label %b409
b411:
  %v2462 = mul i64 %v2434, 4
  %v2463 = add i64 0, %v2462
  %v2464 = add i64 %v2463, 0
  %v2465 = getelementptr inbounds float, ptr %v42, i64 %v2464
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2443, ptr align 4 %v2465, <8 x i1> %v2441)
  %v2466 = add nsw i64 %v2434, 1
  br label %b406
b408:
  br label %b405
b405:
  %v2467 = icmp sgt i64 %v3, 1
  br i1 %v2467, label %b415, label %b416
b415:
  %v2468 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2469 = atomicrmw add ptr %v2468, i64 1 acq_rel
  %v2470 = mul i64 %v3, 9
  br label %b417
b417:
  %v2471 = load atomic i64, ptr %v2468 acquire, align 8
  %v2472 = icmp slt i64 %v2471, %v2470
  br i1 %v2472, label %b418, label %b419
b418:
  %v2473 = call i32 @sched_yield()
  br label %b417
b419:
  br label %b416
b416:
  %v2474 = icmp eq i64 %v2, 0
  br i1 %v2474, label %b420, label %b421
b420:
  br label %b422
b422:
  %v2475 = phi i64 [ 0, %b420 ], [ %v2521, %b427 ]
  %v2476 = icmp slt i64 %v2475, 2
  br i1 %v2476, label %b423, label %b424
b423:
  %v2477 = icmp ult i64 4, 8
  %v2478 = select i1 %v2477, i64 4, i64 8
  %v2479 = trunc i64 %v2478 to i32
  %v2480 = insertelement <8 x i32> poison, i32 %v2479, i64 0
  %v2481 = shufflevector <8 x i32> %v2480, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2482 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2481
  br label %b425
b425:
  %v2483 = phi i64 [ 0, %b423 ], [ %v2516, %b430 ]
  %v2484 = phi <8 x float> [ splat (float 0x0000000000000000), %b423 ], [ %v2515, %b430 ]
  %v2485 = icmp slt i64 %v2483, %v8
  br i1 %v2485, label %b426, label %b427
b426:
  %v2486 = add i64 %v2483, 128
  %v2487 = icmp slt i64 %v2486, %v8
  %v2488 = select i1 %v2487, i64 %v2486, i64 %v8
  br label %b428
b428:
  %v2489 = phi i64 [ %v2483, %b426 ], [ %v2514, %b433 ]
  %v2490 = phi <8 x float> [ splat (float 0x0000000000000000), %b426 ], [ %v2493, %b433 ]
  %v2491 = icmp slt i64 %v2489, %v2488
  br i1 %v2491, label %b429, label %b430
b429:
  br label %b431
b431:
  %v2492 = phi i64 [ 0, %b429 ], [ %v2513, %b432 ]
  %v2493 = phi <8 x float> [ %v2490, %b429 ], [ %v2512, %b432 ]
  %v2494 = icmp slt i64 %v2492, 4
  br i1 %v2494, label %b432, label %b433
b432:
  %v2495 = mul i64 %v2489, 16
  %v2496 = getelementptr inbounds float, ptr %v108, i64 %v2495
  %v2497 = mul i64 %v2489, 8
  %v2498 = getelementptr inbounds float, ptr %v52, i64 %v2497
  %v2499 = mul i64 %v2475, 4
  %v2500 = add i64 0, %v2499
  %v2501 = add i64 %v2500, %v2492
  %v2502 = getelementptr inbounds float, ptr %v2498, i64 %v2501
  %v2503 = load float, ptr %v2502, align 4
  %v2504 = add i64 0, 0
  %v2505 = mul i64 %v2492, 4
  %v2506 = add i64 %v2504, %v2505
  %v2507 = getelementptr inbounds float, ptr %v2496, i64 %v2506
  %v2508 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2507, <8 x i1> %v2482, <8 x float> zeroinitializer)
  %v2509 = insertelement <8 x float> poison, float %v2503, i64 0
  %v2510 = shufflevector <8 x float> %v2509, <8 x float> poison, <8 x i32> zeroinitializer
  %v2511 = fmul <8 x float> %v2508, %v2510
  %v2512 = fadd <8 x float> %v2493, %v2511
  %v2513 = add nsw i64 %v2492, 1
  br label %b431
b433:
  %v2514 = add nsw i64 %v2489, 1
  br label %b428
b430:
  %v2515 = fadd <8 x float> %v2484, %v2490
  %v2516 = add nsw i64 %v2483, 128
  br label %b425
b427:
  %v2517 = mul i64 %v2475, 4
  %v2518 = add i64 0, %v2517
  %v2519 = add i64 %v2518, 0
  %v2520 = getelementptr inbounds float, ptr %v140, i64 %v2519
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2484, ptr align 4 %v2520, <8 x i1> %v2482)
  %v2521 = add nsw i64 %v2475, 1
  br label %b422
b424:
  br label %b421
b421:
  %v2522 = icmp sgt i64 %v3, 1
  br i1 %v2522, label %b434, label %b435
b434:
  %v2523 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2524 = atomicrmw add ptr %v2523, i64 1 acq_rel
  %v2525 = mul i64 %v3, 10
  br label %b436
b436:
  %v2526 = load atomic i64, ptr %v2523 acquire, align 8
  %v2527 = icmp slt i64 %v2526, %v2525
  br i1 %v2527, label %b437, label %b438
b437:
  %v2528 = call i32 @sched_yield()
  br label %b436
b438:
  br label %b435
b435:
  %v2529 = mul i64 0, 2
  %v2530 = getelementptr inbounds float, ptr %v110, i64 %v2529
  %v2531 = getelementptr inbounds float, ptr %v2530, i64 0
  %v2532 = mul i64 0, 4
  %v2533 = getelementptr inbounds float, ptr %v74, i64 %v2532
  %v2534 = getelementptr inbounds float, ptr %v2533, i64 0
  %v2535 = getelementptr inbounds float, ptr %v209, i64 12288
  %v2536 = add i64 2, 1
  %v2537 = sdiv i64 %v2536, 2
  %v2538 = add i64 %v2, 1
  %v2539 = mul i64 %v2537, %v2
  %v2540 = sdiv i64 %v2539, %v3
  %v2541 = mul i64 %v2540, 2
  %v2542 = icmp slt i64 %v2541, 2
  %v2543 = select i1 %v2542, i64 %v2541, i64 2
  %v2544 = mul i64 %v2537, %v2538
  %v2545 = sdiv i64 %v2544, %v3
  %v2546 = mul i64 %v2545, 2
  %v2547 = icmp slt i64 %v2546, 2
  %v2548 = select i1 %v2547, i64 %v2546, i64 2
  %v2549 = getelementptr inbounds float, ptr %v142, i64 0
  br label %b439
b439:
  %v2550 = phi i64 [ %v2543, %b435 ], [ %v2558, %b444 ]
  %v2551 = icmp slt i64 %v2550, %v2548
  br i1 %v2551, label %b440, label %b441
b440:
  %v2552 = mul i64 %v2550, 4
  %v2553 = getelementptr inbounds float, ptr %v2549, i64 %v2552
  br label %b442
b442:
  %v2554 = phi i64 [ 0, %b440 ], [ %v2557, %b443 ]
  %v2555 = icmp slt i64 %v2554, 4
  br i1 %v2555, label %b443, label %b444
b443:
  %v2556 = getelementptr inbounds float, ptr %v2553, i64 %v2554
  store float 0x0000000000000000, ptr %v2556, align 4
  %v2557 = add nsw i64 %v2554, 1
  br label %b442
b444:
  %v2558 = add nsw i64 %v2550, 1
  br label %b439
b441:
  %v2559 = mul i64 %v8, 1
  br label %b445
b445:
  %v2560 = phi i64 [ 0, %b441 ], [ %v2670, %b450 ]
  %v2561 = icmp slt i64 %v2560, %v2559
  br i1 %v2561, label %b446, label %b447
b446:
  %v2562 = sub i64 %v2559, %v2560
  %v2563 = icmp slt i64 %v2562, 384
  %v2564 = select i1 %v2563, i64 %v2562, i64 384
  br label %b448
b448:
  %v2565 = phi i64 [ %v2543, %b446 ], [ %v2669, %b474 ]
  %v2566 = icmp slt i64 %v2565, %v2548
  br i1 %v2566, label %b449, label %b450
b449:
  %v2567 = sub i64 %v2548, %v2565
  %v2568 = icmp slt i64 %v2567, 64
  %v2569 = select i1 %v2568, i64 %v2567, i64 64
  %v2570 = sdiv i64 %v2569, 2
  %v2571 = mul i64 %v2570, 2
  %v2572 = sub i64 %v2569, %v2571
  %v2573 = mul i64 %v2560, 2
  %v2574 = add i64 %v2573, %v2565
  %v2575 = getelementptr inbounds float, ptr %v2531, i64 %v2574
  br label %b451
b451:
  %v2576 = phi i64 [ 0, %b449 ], [ %v2602, %b459 ]
  %v2577 = icmp slt i64 %v2576, %v2564
  br i1 %v2577, label %b452, label %b453
b452:
  %v2578 = mul i64 %v2576, 2
  %v2579 = getelementptr inbounds float, ptr %v2575, i64 %v2578
  %v2580 = mul i64 %v2576, 2
  %v2581 = getelementptr inbounds float, ptr %v2535, i64 %v2580
  br label %b454
b454:
  %v2582 = phi i64 [ 0, %b452 ], [ %v2591, %b455 ]
  %v2583 = icmp slt i64 %v2582, %v2570
  br i1 %v2583, label %b455, label %b456
b455:
  %v2584 = mul i64 %v2582, 2
  %v2585 = getelementptr inbounds float, ptr %v2579, i64 %v2584
  %v2586 = mul i64 %v2582, 768
  %v2587 = getelementptr inbounds float, ptr %v2581, i64 %v2586
  %v2588 = getelementptr inbounds float, ptr %v2585, i64 0
  %v2589 = load <2 x float>, ptr %v2588, align 4
  %v2590 = getelementptr inbounds float, ptr %v2587, i64 0
  store <2 x float> %v2589, ptr %v2590, align 4
  %v2591 = add nsw i64 %v2582, 1
  br label %b454
b456:
  %v2592 = mul i64 %v2570, 2
  %v2593 = getelementptr inbounds float, ptr %v2579, i64 %v2592
  %v2594 = mul i64 %v2570, 768
  %v2595 = getelementptr inbounds float, ptr %v2581, i64 %v2594
  br label %b457
b457:
  %v2596 = phi i64 [ 0, %b456 ], [ %v2601, %b458 ]
  %v2597 = icmp slt i64 %v2596, %v2572
  br i1 %v2597, label %b458, label %b459
b458:
  %v2598 = getelementptr inbounds float, ptr %v2593, i64 %v2596
  %v2599 = load float, ptr %v2598, align 4
  %v2600 = getelementptr inbounds float, ptr %v2595, i64 %v2596
  store float %v2599, ptr %v2600, align 4
  %v2601 = add nsw i64 %v2596, 1
  br label %b457, !llvm.loop !9
b459:
  %v2602 = add nsw i64 %v2576, 1
  br label %b451
b453:
  br label %b460
b460:
  %v2603 = phi i64 [ 0, %b453 ], [ %v2638, %b468 ]
  %v2604 = icmp slt i64 %v2603, 0
  br i1 %v2604, label %b461, label %b462
b461:
  %v2605 = mul i64 %v2560, 4
  %v2606 = add i64 %v2605, %v2603
  %v2607 = getelementptr inbounds float, ptr %v2534, i64 %v2606
  br label %b463
b463:
  %v2608 = phi i64 [ 0, %b461 ], [ %v2626, %b464 ]
  %v2609 = icmp slt i64 %v2608, %v2564
  br i1 %v2609, label %b464, label %b465
b464:
  %v2610 = mul i64 %v2608, 4
  %v2611 = getelementptr inbounds float, ptr %v2607, i64 %v2610
  %v2612 = mul i64 %v2608, 32
  %v2613 = getelementptr inbounds float, ptr %v209, i64 %v2612
  %v2614 = getelementptr inbounds float, ptr %v2611, i64 0
  %v2615 = load <8 x float>, ptr %v2614, align 4
  %v2616 = getelementptr inbounds float, ptr %v2613, i64 0
  store <8 x float> %v2615, ptr %v2616, align 4
  %v2617 = getelementptr inbounds float, ptr %v2611, i64 8
  %v2618 = load <8 x float>, ptr %v2617, align 4
  %v2619 = getelementptr inbounds float, ptr %v2613, i64 8
  store <8 x float> %v2618, ptr %v2619, align 4
  %v2620 = getelementptr inbounds float, ptr %v2611, i64 16
  %v2621 = load <8 x float>, ptr %v2620, align 4
  %v2622 = getelementptr inbounds float, ptr %v2613, i64 16
  store <8 x float> %v2621, ptr %v2622, align 4
  %v2623 = getelementptr inbounds float, ptr %v2611, i64 24
  %v2624 = load <8 x float>, ptr %v2623, align 4
  %v2625 = getelementptr inbounds float, ptr %v2613, i64 24
  store <8 x float> %v2624, ptr %v2625, align 4
  %v2626 = add nsw i64 %v2608, 1
  br label %b463
b465:
  %v2627 = sdiv i64 %v2569, 2
  br label %b466
b466:
  %v2628 = phi i64 [ 0, %b465 ], [ %v2637, %b467 ]
  %v2629 = icmp slt i64 %v2628, %v2627
  br i1 %v2629, label %b467, label %b468
b467:
  %v2630 = mul i64 %v2628, 2
  %v2631 = add i64 %v2565, %v2630
  %v2632 = mul i64 %v2628, 768
  %v2633 = getelementptr inbounds float, ptr %v2535, i64 %v2632
  %v2634 = mul i64 %v2631, 4
  %v2635 = add i64 %v2634, %v2603
  %v2636 = getelementptr inbounds float, ptr %v2549, i64 %v2635
  call void @outer_2x32(ptr %v2633, ptr %v209, i64 %v2564, ptr %v2636, i64 4)
  %v2637 = add nsw i64 %v2628, 1
  br label %b466
b468:
  %v2638 = add nsw i64 %v2603, 32
  br label %b460
b462:
  %v2639 = mul i64 %v2560, 4
  %v2640 = add i64 %v2639, 0
  %v2641 = getelementptr inbounds float, ptr %v2534, i64 %v2640
  br label %b469
b469:
  %v2642 = phi i64 [ 0, %b462 ], [ %v2657, %b470 ]
  %v2643 = icmp slt i64 %v2642, %v2564
  br i1 %v2643, label %b470, label %b471
b470:
  %v2644 = mul i64 %v2642, 4
  %v2645 = getelementptr inbounds float, ptr %v2641, i64 %v2644
  %v2646 = mul i64 %v2642, 8
  %v2647 = getelementptr inbounds float, ptr %v209, i64 %v2646
  %v2648 = getelementptr inbounds float, ptr %v2645, i64 0
  %v2649 = icmp ult i64 4, 8
  %v2650 = select i1 %v2649, i64 4, i64 8
  %v2651 = trunc i64 %v2650 to i32
  %v2652 = insertelement <8 x i32> poison, i32 %v2651, i64 0
  %v2653 = shufflevector <8 x i32> %v2652, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2654 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2653
  %v2655 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2648, <8 x i1> %v2654, <8 x float> zeroinitializer)
  %v2656 = getelementptr inbounds float, ptr %v2647, i64 0
  store <8 x float> %v2655, ptr %v2656, align 4
  %v2657 = add nsw i64 %v2642, 1
  br label %b469
b471:
  %v2658 = sdiv i64 %v2569, 2
  br label %b472
b472:
  %v2659 = phi i64 [ 0, %b471 ], [ %v2668, %b473 ]
  %v2660 = icmp slt i64 %v2659, %v2658
  br i1 %v2660, label %b473, label %b474
b473:
  %v2661 = mul i64 %v2659, 2
  %v2662 = add i64 %v2565, %v2661
  %v2663 = mul i64 %v2659, 768
  %v2664 = getelementptr inbounds float, ptr %v2535, i64 %v2663
  %v2665 = mul i64 %v2662, 4
  %v2666 = add i64 %v2665, 0
  %v2667 = getelementptr inbounds float, ptr %v2549, i64 %v2666
  call void @outer_2x4(ptr %v2664, ptr %v209, i64 %v2564, ptr %v2667, i64 4)
  %v2668 = add nsw i64 %v2659, 1
  br label %b472
b474:
  %v2669 = add nsw i64 %v2565, 64
  br label %b448
b450:
  %v2670 = add nsw i64 %v2560, 384
  br label %b445
b447:
  %v2671 = icmp sgt i64 %v3, 1
  br i1 %v2671, label %b475, label %b476
b475:
  %v2672 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2673 = atomicrmw add ptr %v2672, i64 1 acq_rel
  %v2674 = mul i64 %v3, 11
  br label %b477
b477:
  %v2675 = load atomic i64, ptr %v2672 acquire, align 8
  %v2676 = icmp slt i64 %v2675, %v2674
  br i1 %v2676, label %b478, label %b479
b478:
  %v2677 = call i32 @sched_yield()
  br label %b477
b479:
  br label %b476
b476:
  %v2678 = icmp eq i64 %v2, 0
  br i1 %v2678, label %b480, label %b481
b480:
  br label %b482
b482:
  %v2679 = phi i64 [ 0, %b480 ], [ %v2725, %b487 ]
  %v2680 = icmp slt i64 %v2679, 2
  br i1 %v2680, label %b483, label %b484
b483:
  %v2681 = icmp ult i64 4, 8
  %v2682 = select i1 %v2681, i64 4, i64 8
  %v2683 = trunc i64 %v2682 to i32
  %v2684 = insertelement <8 x i32> poison, i32 %v2683, i64 0
  %v2685 = shufflevector <8 x i32> %v2684, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2686 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2685
  br label %b485
b485:
  %v2687 = phi i64 [ 0, %b483 ], [ %v2720, %b490 ]
  %v2688 = phi <8 x float> [ splat (float 0x0000000000000000), %b483 ], [ %v2719, %b490 ]
  %v2689 = icmp slt i64 %v2687, %v8
  br i1 %v2689, label %b486, label %b487
b486:
  %v2690 = add i64 %v2687, 128
  %v2691 = icmp slt i64 %v2690, %v8
  %v2692 = select i1 %v2691, i64 %v2690, i64 %v8
  br label %b488
b488:
  %v2693 = phi i64 [ %v2687, %b486 ], [ %v2718, %b493 ]
  %v2694 = phi <8 x float> [ splat (float 0x0000000000000000), %b486 ], [ %v2697, %b493 ]
  %v2695 = icmp slt i64 %v2693, %v2692
  br i1 %v2695, label %b489, label %b490
b489:
  br label %b491
b491:
  %v2696 = phi i64 [ 0, %b489 ], [ %v2717, %b492 ]
  %v2697 = phi <8 x float> [ %v2694, %b489 ], [ %v2716, %b492 ]
  %v2698 = icmp slt i64 %v2696, 4
  br i1 %v2698, label %b492, label %b493
b492:
  %v2699 = mul i64 %v2693, 8
  %v2700 = getelementptr inbounds float, ptr %v58, i64 %v2699
  %v2701 = mul i64 %v2679, 4
  %v2702 = add i64 0, %v2701
  %v2703 = add i64 %v2702, %v2696
  %v2704 = getelementptr inbounds float, ptr %v2700, i64 %v2703
  %v2705 = load float, ptr %v2704, align 4
  %v2706 = mul i64 %v2693, 16
  %v2707 = getelementptr inbounds float, ptr %v82, i64 %v2706
  %v2708 = add i64 0, 0
  %v2709 = mul i64 %v2696, 4
  %v2710 = add i64 %v2708, %v2709
  %v2711 = getelementptr inbounds float, ptr %v2707, i64 %v2710
  %v2712 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2711, <8 x i1> %v2686, <8 x float> zeroinitializer)
  %v2713 = insertelement <8 x float> poison, float %v2705, i64 0
  %v2714 = shufflevector <8 x float> %v2713, <8 x float> poison, <8 x i32> zeroinitializer
  %v2715 = fmul <8 x float> %v2714, %v2712
  %v2716 = fadd <8 x float> %v2697, %v2715
  %v2717 = add nsw i64 %v2696, 1
  br label %b491
b493:
  %v2718 = add nsw i64 %v2693, 1
  br label %b488
b490:
  %v2719 = fadd <8 x float> %v2688, %v2694
  %v2720 = add nsw i64 %v2687, 128
  br label %b485
b487:
  %v2721 = mul i64 %v2679, 4
  %v2722 = add i64 0, %v2721
  %v2723 = add i64 %v2722, 0
  %v2724 = getelementptr inbounds float, ptr %v144, i64 %v2723
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2688, ptr align 4 %v2724, <8 x i1> %v2686)
  %v2725 = add nsw i64 %v2679, 1
  br label %b482
b484:
  br label %b481
b481:
  %v2726 = icmp sgt i64 %v3, 1
  br i1 %v2726, label %b494, label %b495
b494:
  %v2727 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2728 = atomicrmw add ptr %v2727, i64 1 acq_rel
  %v2729 = mul i64 %v3, 12
  br label %b496
b496:
  %v2730 = load atomic i64, ptr %v2727 acquire, align 8
  %v2731 = icmp slt i64 %v2730, %v2729
  br i1 %v2731, label %b497, label %b498
b497:
  %v2732 = call i32 @sched_yield()
  br label %b496
b498:
  br label %b495
b495:
  %v2733 = icmp eq i64 %v2, 0
  br i1 %v2733, label %b499, label %b500
b499:
  br label %b501
b501:
  %v2734 = phi i64 [ 0, %b499 ], [ %v2780, %b506 ]
  %v2735 = icmp slt i64 %v2734, 4
  br i1 %v2735, label %b502, label %b503
b502:
  br label %b504
b504:
  %v2736 = phi i64 [ 0, %b502 ], [ %v2779, %b509 ]
  %v2737 = icmp slt i64 %v2736, 2
  br i1 %v2737, label %b505, label %b506
b505:
  br label %b507
b507:
  %v2738 = phi i64 [ 0, %b505 ], [ %v2773, %b512 ]
  %v2739 = phi float [ 0x0000000000000000, %b505 ], [ %v2771, %b512 ]
  %v2740 = phi float [ 0x0000000000000000, %b505 ], [ %v2772, %b512 ]
  %v2741 = icmp slt i64 %v2738, %v8
  br i1 %v2741, label %b508, label %b509
b508:
  %v2742 = add i64 %v2738, 128
  %v2743 = icmp slt i64 %v2742, %v8
  %v2744 = select i1 %v2743, i64 %v2742, i64 %v8
  br label %b510
b510:
  %v2745 = phi i64 [ %v2738, %b508 ], [ %v2770, %b515 ]
  %v2746 = phi float [ 0x0000000000000000, %b508 ], [ %v2750, %b515 ]
  %v2747 = phi float [ 0x0000000000000000, %b508 ], [ %v2747, %b515 ]
  %v2748 = icmp slt i64 %v2745, %v2744
  br i1 %v2748, label %b511, label %b512
b511:
  br label %b513
b513:
  %v2749 = phi i64 [ 0, %b511 ], [ %v2769, %b514 ]
  %v2750 = phi float [ %v2746, %b511 ], [ %v2768, %b514 ]
  %v2751 = icmp slt i64 %v2749, 2
  br i1 %v2751, label %b514, label %b515
b514:
  %v2752 = mul i64 %v2745, 4
  %v2753 = getelementptr inbounds float, ptr %v124, i64 %v2752
  %v2754 = mul i64 %v2745, 8
  %v2755 = getelementptr inbounds float, ptr %v90, i64 %v2754
  %v2756 = mul i64 %v2736, 2
  %v2757 = add i64 0, %v2756
  %v2758 = add i64 %v2757, %v2749
  %v2759 = getelementptr inbounds float, ptr %v2753, i64 %v2758
  %v2760 = load float, ptr %v2759, align 4
  %v2761 = fneg float %v2760
  %v2762 = mul i64 %v2734, 2
  %v2763 = add i64 0, %v2762
  %v2764 = add i64 %v2763, %v2749
  %v2765 = getelementptr inbounds float, ptr %v2755, i64 %v2764
  %v2766 = load float, ptr %v2765, align 4
  %v2767 = fmul float %v2761, %v2766
  %v2768 = fadd float %v2750, %v2767
  %v2769 = add nsw i64 %v2749, 1
  br label %b513
b515:
  %v2770 = add nsw i64 %v2745, 1
  br label %b510
b512:
  %v2771 = fadd float %v2739, %v2746
  %v2772 = fadd float %v2740, %v2747
  %v2773 = add nsw i64 %v2738, 128
  br label %b507
b509:
  %v2774 = fadd float %v2739, %v2740
  %v2775 = mul i64 %v2734, 2
  %v2776 = add i64 0, %v2775
  %v2777 = add i64 %v2776, %v2736
  %v2778 = getelementptr inbounds float, ptr %v146, i64 %v2777
  store float %v2774, ptr %v2778, align 4
  %v2779 = add nsw i64 %v2736, 1
  br label %b504
b506:
  %v2780 = add nsw i64 %v2734, 1
  br label %b501
b503:
  br label %b500
b500:
  %v2781 = icmp sgt i64 %v3, 1
  br i1 %v2781, label %b516, label %b517
b516:
  %v2782 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2783 = atomicrmw add ptr %v2782, i64 1 acq_rel
  %v2784 = mul i64 %v3, 13
  br label %b518
b518:
  %v2785 = load atomic i64, ptr %v2782 acquire, align 8
  %v2786 = icmp slt i64 %v2785, %v2784
  br i1 %v2786, label %b519, label %b520
b519:
  %v2787 = call i32 @sched_yield()
  br label %b518
b520:
  br label %b517
b517:
  %v2788 = icmp eq i64 %v2, 0
  br i1 %v2788, label %b521, label %b522
b521:
  br label %b523
b523:
  %v2789 = phi i64 [ 0, %b521 ], [ %v2834, %b528 ]
  %v2790 = icmp slt i64 %v2789, 2
  br i1 %v2790, label %b524, label %b525
b524:
  br label %b526
b526:
  %v2791 = phi i64 [ 0, %b524 ], [ %v2833, %b531 ]
  %v2792 = icmp slt i64 %v2791, 4
  br i1 %v2792, label %b527, label %b528
b527:
  br label %b529
b529:
  %v2793 = phi i64 [ 0, %b527 ], [ %v2827, %b534 ]
  %v2794 = phi float [ 0x0000000000000000, %b527 ], [ %v2825, %b534 ]
  %v2795 = phi float [ 0x0000000000000000, %b527 ], [ %v2826, %b534 ]
  %v2796 = icmp slt i64 %v2793, %v8
  br i1 %v2796, label %b530, label %b531
b530:
  %v2797 = add i64 %v2793, 128
  %v2798 = icmp slt i64 %v2797, %v8
  %v2799 = select i1 %v2798, i64 %v2797, i64 %v8
  br label %b532
b532:
  %v2800 = phi i64 [ %v2793, %b530 ], [ %v2824, %b537 ]
  %v2801 = phi float [ 0x0000000000000000, %b530 ], [ %v2805, %b537 ]
  %v2802 = phi float [ 0x0000000000000000, %b530 ], [ %v2802, %b537 ]
  %v2803 = icmp slt i64 %v2800, %v2799
  br i1 %v2803, label %b533, label %b534
b533:
  br label %b535
b535:
  %v2804 = phi i64 [ 0, %b533 ], [ %v2823, %b536 ]
  %v2805 = phi float [ %v2801, %b533 ], [ %v2822, %b536 ]
  %v2806 = icmp slt i64 %v2804, 4
  br i1 %v2806, label %b536, label %b537
b536:
  %v2807 = mul i64 %v2800, 8
  %v2808 = getelementptr inbounds float, ptr %v126, i64 %v2807
  %v2809 = mul i64 %v2800, 16
  %v2810 = getelementptr inbounds float, ptr %v82, i64 %v2809
  %v2811 = mul i64 %v2789, 4
  %v2812 = add i64 0, %v2811
  %v2813 = add i64 %v2812, %v2804
  %v2814 = getelementptr inbounds float, ptr %v2808, i64 %v2813
  %v2815 = load float, ptr %v2814, align 4
  %v2816 = mul i64 %v2791, 4
  %v2817 = add i64 0, %v2816
  %v2818 = add i64 %v2817, %v2804
  %v2819 = getelementptr inbounds float, ptr %v2810, i64 %v2818
  %v2820 = load float, ptr %v2819, align 4
  %v2821 = fmul float %v2815, %v2820
  %v2822 = fadd float %v2805, %v2821
  %v2823 = add nsw i64 %v2804, 1
  br label %b535
b537:
  %v2824 = add nsw i64 %v2800, 1
  br label %b532
b534:
  %v2825 = fadd float %v2794, %v2801
  %v2826 = fadd float %v2795, %v2802
  %v2827 = add nsw i64 %v2793, 128
  br label %b529
b531:
  %v2828 = fadd float %v2794, %v2795
  %v2829 = mul i64 %v2789, 4
  %v2830 = add i64 0, %v2829
  %v2831 = add i64 %v2830, %v2791
  %v2832 = getelementptr inbounds float, ptr %v148, i64 %v2831
  store float %v2828, ptr %v2832, align 4
  %v2833 = add nsw i64 %v2791, 1
  br label %b526
b528:
  %v2834 = add nsw i64 %v2789, 1
  br label %b523
b525:
  br label %b522
b522:
  %v2835 = icmp sgt i64 %v3, 1
  br i1 %v2835, label %b538, label %b539
b538:
  %v2836 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2837 = atomicrmw add ptr %v2836, i64 1 acq_rel
  %v2838 = mul i64 %v3, 14
  br label %b540
b540:
  %v2839 = load atomic i64, ptr %v2836 acquire, align 8
  %v2840 = icmp slt i64 %v2839, %v2838
  br i1 %v2840, label %b541, label %b542
b541:
  %v2841 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v2842 = icmp eq i64 %v2, 0
  br i1 %v2842, label %b543, label %b544
b543:
  br label %b545
b545:
  %v2843 = phi i64 [ 0, %b543 ], [ %v2873, %b550 ]
  %v2844 = icmp slt i64 %v2843, 2
  br i1 %v2844, label %b546, label %b547
b546:
  br label %b548
b548:
  %v2845 = phi i64 [ 0, %b546 ], [ %v2872, %b553 ]
  %v2846 = icmp slt i64 %v2845, 2
  br i1 %v2846, label %b549, label %b550
b549:
  br label %b551
b551:
  %v2847 = phi i64 [ 0, %b549 ], [ %v2867, %b556 ]
  %v2848 = phi float [ 0x0000000000000000, %b549 ], [ %v2866, %b556 ]
  %v2849 = icmp slt i64 %v2847, %v8
  br i1 %v2849, label %b552, label %b553
b552:
  %v2850 = add i64 %v2847, 128
  %v2851 = icmp slt i64 %v2850, %v8
  %v2852 = select i1 %v2851, i64 %v2850, i64 %v8
  br label %b554
b554:
  %v2853 = phi i64 [ %v2847, %b552 ], [ %v2865, %b555 ]
  %v2854 = phi float [ 0x0000000000000000, %b552 ], [ %v2864, %b555 ]
  %v2855 = icmp slt i64 %v2853, %v2852
  br i1 %v2855, label %b555, label %b556
b555:
  %v2856 = mul i64 %v2853, 4
  %v2857 = getelementptr inbounds float, ptr %v124, i64 %v2856
  %v2858 = add i64 0, %v2843
  %v2859 = mul i64 %v2845, 2
  %v2860 = add i64 %v2858, %v2859
  %v2861 = getelementptr inbounds float, ptr %v2857, i64 %v2860
  %v2862 = load float, ptr %v2861, align 4
  %v2863 = fneg float %v2862
  %v2864 = fadd float %v2854, %v2863
  %v2865 = add nsw i64 %v2853, 1
  br label %b554
b556:
  %v2866 = fadd float %v2848, %v2854
  %v2867 = add nsw i64 %v2847, 128
  br label %b551
b553:
  %v2868 = mul i64 %v2843, 2
  %v2869 = add i64 0, %v2868
  %v2870 = add i64 %v2869, %v2845
  %v2871 = getelementptr inbounds float, ptr %v46, i64 %v2870
  store float %v2848, ptr %v2871, align 4
  %v2872 = add nsw i64 %v2845, 1
  br label %b548
b550:
  %v2873 = add nsw i64 %v2843, 1
  br label %b545
b547:
  br label %b544
b544:
  %v2874 = icmp sgt i64 %v3, 1
  br i1 %v2874, label %b557, label %b558
b557:
  %v2875 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2876 = atomicrmw add ptr %v2875, i64 1 acq_rel
  %v2877 = mul i64 %v3, 15
  br label %b559
b559:
  %v2878 = load atomic i64, ptr %v2875 acquire, align 8
  %v2879 = icmp slt i64 %v2878, %v2877
  br i1 %v2879, label %b560, label %b561
b560:
  %v2880 = call i32 @sched_yield()
  br label %b559
b561:
  br label %b558
b558:
  %v2881 = icmp eq i64 %v2, 0
  br i1 %v2881, label %b562, label %b563
b562:
  br label %b564
b564:
  %v2882 = phi i64 [ 0, %b562 ], [ %v2912, %b565 ]
  %v2883 = icmp slt i64 %v2882, 4
  br i1 %v2883, label %b565, label %b566
b565:
  %v2884 = icmp ult i64 4, 8
  %v2885 = select i1 %v2884, i64 4, i64 8
  %v2886 = trunc i64 %v2885 to i32
  %v2887 = insertelement <8 x i32> poison, i32 %v2886, i64 0
  %v2888 = shufflevector <8 x i32> %v2887, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2889 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2888
  %v2890 = add i64 0, %v2882
  %v2891 = mul i64 0, 4
  %v2892 = add i64 %v2890, %v2891
  %v2893 = getelementptr inbounds float, ptr %v134, i64 %v2892
  %v2894 = getelementptr float, ptr %v2893, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2895 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2894, <8 x i1> %v2889, <8 x float> zeroinitializer)
  %v2896 = mul i64 %v2882, 4
  %v2897 = add i64 0, %v2896
  %v2898 = add i64 %v2897, 0
  %v2899 = getelementptr inbounds float, ptr %v136, i64 %v2898
  %v2900 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2899, <8 x i1> %v2889, <8 x float> zeroinitializer)
  %v2901 = fadd <8 x float> %v2895, %v2900
  %v2902 = mul i64 %v2882, 4
  %v2903 = add i64 0, %v2902
  %v2904 = add i64 %v2903, 0
  %v2905 = getelementptr inbounds float, ptr %v138, i64 %v2904
  %v2906 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2905, <8 x i1> %v2889, <8 x float> zeroinitializer)
  %v2907 = fadd <8 x float> %v2901, %v2906
  %v2908 = mul i64 %v2882, 4
  %v2909 = add i64 0, %v2908
  %v2910 = add i64 %v2909, 0
  %v2911 = getelementptr inbounds float, ptr %v38, i64 %v2910
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2907, ptr align 4 %v2911, <8 x i1> %v2889)
  %v2912 = add nsw i64 %v2882, 1
  br label %b564
b566:
  br label %b563
b563:
  %v2913 = icmp sgt i64 %v3, 1
  br i1 %v2913, label %b567, label %b568
b567:
  %v2914 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2915 = atomicrmw add ptr %v2914, i64 1 acq_rel
  %v2916 = mul i64 %v3, 16
  br label %b569
b569:
  %v2917 = load atomic i64, ptr %v2914 acquire, align 8
  %v2918 = icmp slt i64 %v2917, %v2916
  br i1 %v2918, label %b570, label %b571
b570:
  %v2919 = call i32 @sched_yield()
  br label %b569
b571:
  br label %b568
b568:
  %v2920 = icmp eq i64 %v2, 0
  br i1 %v2920, label %b572, label %b573
b572:
  br label %b574
b574:
  %v2921 = phi i64 [ 0, %b572 ], [ %v2963, %b575 ]
  %v2922 = icmp slt i64 %v2921, 2
  br i1 %v2922, label %b575, label %b576
b575:
  %v2923 = icmp ult i64 4, 8
  %v2924 = select i1 %v2923, i64 4, i64 8
  %v2925 = trunc i64 %v2924 to i32
  %v2926 = insertelement <8 x i32> poison, i32 %v2925, i64 0
  %v2927 = shufflevector <8 x i32> %v2926, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2928 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2927
  %v2929 = mul i64 %v2921, 4
  %v2930 = add i64 0, %v2929
  %v2931 = add i64 %v2930, 0
  %v2932 = getelementptr inbounds float, ptr %v140, i64 %v2931
  %v2933 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2932, <8 x i1> %v2928, <8 x float> zeroinitializer)
  %v2934 = mul i64 %v2921, 4
  %v2935 = add i64 0, %v2934
  %v2936 = add i64 %v2935, 0
  %v2937 = getelementptr inbounds float, ptr %v142, i64 %v2936
  %v2938 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2937, <8 x i1> %v2928, <8 x float> zeroinitializer)
  %v2939 = fadd <8 x float> %v2933, %v2938
  %v2940 = mul i64 %v2921, 4
  %v2941 = add i64 0, %v2940
  %v2942 = add i64 %v2941, 0
  %v2943 = getelementptr inbounds float, ptr %v144, i64 %v2942
  %v2944 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2943, <8 x i1> %v2928, <8 x float> zeroinitializer)
  %v2945 = fadd <8 x float> %v2939, %v2944
  %v2946 = add i64 0, %v2921
  %v2947 = mul i64 0, 2
  %v2948 = add i64 %v2946, %v2947
  %v2949 = getelementptr inbounds float, ptr %v146, i64 %v2948
  %v2950 = getelementptr float, ptr %v2949, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v2951 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2950, <8 x i1> %v2928, <8 x float> zeroinitializer)
  %v2952 = fadd <8 x float> %v2945, %v2951
  %v2953 = mul i64 %v2921, 4
  %v2954 = add i64 0, %v2953
  %v2955 = add i64 %v2954, 0
  %v2956 = getelementptr inbounds float, ptr %v148, i64 %v2955
  %v2957 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2956, <8 x i1> %v2928, <8 x float> zeroinitializer)
  %v2958 = fadd <8 x float> %v2952, %v2957
  %v2959 = mul i64 %v2921, 4
  %v2960 = add i64 0, %v2959
  %v2961 = add i64 %v2960, 0
  %v2962 = getelementptr inbounds float, ptr %v44, i64 %v2961
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2958, ptr align 4 %v2962, <8 x i1> %v2928)
  %v2963 = add nsw i64 %v2921, 1
  br label %b574
b576:
  br label %b573
b573:
  %v2964 = icmp sgt i64 %v3, 1
  br i1 %v2964, label %b577, label %b578
b577:
  %v2965 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2966 = atomicrmw add ptr %v2965, i64 1 acq_rel
  %v2967 = mul i64 %v3, 17
  br label %b579
b579:
  %v2968 = load atomic i64, ptr %v2965 acquire, align 8
  %v2969 = icmp slt i64 %v2968, %v2967
  br i1 %v2969, label %b580, label %b581
b580:
  %v2970 = call i32 @sched_yield()
  br label %b579
b581:
  br label %b578
b578:
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
