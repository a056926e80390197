; generated from specs/unicornn.yaml by `make generated`: do not edit
; unicornn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v274 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 7
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 11
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 12
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 15
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 16
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 0
  %v79 = add i64 %v78, 64
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = getelementptr inbounds i64, ptr %v1, i64 4
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp eq i64 %v82, 0
  br i1 %v83, label %b0, label %b1
b0:
  %v84 = icmp eq i64 %v2, 0
  br i1 %v84, label %b2, label %b3
b2:
  %v85 = add i64 0, 0
  %v86 = getelementptr inbounds float, ptr %v10, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v87)
  %v89 = fneg <8 x float> %v88
  %v90 = fcmp olt <8 x float> %v89, splat (float 0xC05A400000000000)
  %v91 = select <8 x i1> %v90, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v89
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v93 = fsub <8 x float> %v92, splat (float 0x4168000000000000)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v91)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v94)
  %v96 = bitcast <8 x float> %v92 to <8 x i32>
  %v97 = fmul <8 x float> %v95, %v95
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v95, <8 x float> splat (float 0x3F81227F40000000))
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v95, <8 x float> splat (float 0x3FA5556740000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v95, <8 x float> splat (float 0x3FC5554B00000000))
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v95, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v101, <8 x float> %v95)
  %v103 = sub <8 x i32> %v96, splat (i32 1262485250)
  %v104 = lshr <8 x i32> %v103, splat (i32 1)
  %v105 = sub <8 x i32> %v103, %v104
  %v106 = shl <8 x i32> %v104, splat (i32 23)
  %v107 = bitcast <8 x i32> %v106 to <8 x float>
  %v108 = shl <8 x i32> %v105, splat (i32 23)
  %v109 = bitcast <8 x i32> %v108 to <8 x float>
  %v110 = fadd <8 x float> %v102, splat (float 0x3FF0000000000000)
  %v111 = fmul <8 x float> %v110, %v107
  %v112 = fmul <8 x float> %v111, %v109
  %v113 = fcmp olt <8 x float> %v87, splat (float 0x0000000000000000)
  %v114 = select <8 x i1> %v113, <8 x float> %v112, <8 x float> splat (float 0x3FF0000000000000)
  %v115 = fadd <8 x float> %v112, splat (float 0x3FF0000000000000)
  %v116 = fdiv <8 x float> %v114, %v115
  %v117 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = fmul <8 x float> %v118, %v116
  %v120 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = fsub <8 x float> %v121, %v116
  %v123 = add i64 0, 0
  %v124 = getelementptr inbounds float, ptr %v40, i64 %v123
  %v125 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v126, ptr %v124, align 4
  %v127 = add i64 0, 0
  %v128 = getelementptr inbounds float, ptr %v42, i64 %v127
  store <8 x float> %v116, ptr %v128, align 4
  %v129 = add i64 0, 0
  %v130 = getelementptr inbounds float, ptr %v44, i64 %v129
  store <8 x float> %v119, ptr %v130, align 4
  %v131 = add i64 0, 0
  %v132 = getelementptr inbounds float, ptr %v46, i64 %v131
  store <8 x float> %v122, ptr %v132, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v133 = icmp sgt i64 %v3, 1
  br i1 %v133, label %b4, label %b5
b4:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v135 = atomicrmw add ptr %v134, i64 1 acq_rel
  %v136 = load i64, ptr %v75, align 8
  %v137 = add i64 %v136, 1
  store i64 %v137, ptr %v75, align 8
  %v138 = mul i64 %v3, %v137
  br label %b6
b6:
  %v139 = load atomic i64, ptr %v134 acquire, align 8
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b7, label %b8
b7:
  %v141 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 4
  %v143 = load i64, ptr %v142, align 8
  %v144 = icmp eq i64 %v143, 0
  br i1 %v144, label %b9, label %b10
b9:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 30
  %v146 = load i64, ptr %v145, align 8
  %v147 = icmp eq i64 %v146, 0
  br i1 %v147, label %b11, label %b12
b11:
  %v148 = add i64 %v7, 0
  %v149 = sdiv i64 %v148, 1
  %v150 = add i64 %v2, 1
  %v151 = mul i64 %v149, %v2
  %v152 = sdiv i64 %v151, %v3
  %v153 = mul i64 %v152, 1
  %v154 = icmp slt i64 %v153, %v7
  %v155 = select i1 %v154, i64 %v153, i64 %v7
  %v156 = mul i64 %v149, %v150
  %v157 = sdiv i64 %v156, %v3
  %v158 = mul i64 %v157, 1
  %v159 = icmp slt i64 %v158, %v7
  %v160 = select i1 %v159, i64 %v158, i64 %v7
  br label %b13
b13:
  %v161 = phi i64 [ %v155, %b11 ], [ %v172, %b14 ]
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b14, label %b15
b14:
  %v163 = and i64 0, %v62
  %v164 = mul i64 %v163, %v7
  %v165 = add i64 %v164, %v161
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v22, i64 %v166
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v167, i64 %v168
  %v170 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v171, ptr %v169, align 4
  %v172 = add nsw i64 %v161, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v173 = icmp sgt i64 %v3, 1
  br i1 %v173, label %b16, label %b17
b16:
  %v174 = getelementptr inbounds i64, ptr %v1, i64 3
  %v175 = atomicrmw add ptr %v174, i64 1 acq_rel
  %v176 = load i64, ptr %v75, align 8
  %v177 = add i64 %v176, 1
  store i64 %v177, ptr %v75, align 8
  %v178 = mul i64 %v3, %v177
  br label %b18
b18:
  %v179 = load atomic i64, ptr %v174 acquire, align 8
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b19, label %b20
b19:
  %v181 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 4
  %v183 = load i64, ptr %v182, align 8
  %v184 = icmp eq i64 %v183, 0
  br i1 %v184, label %b21, label %b22
b21:
  %v185 = getelementptr inbounds i64, ptr %v1, i64 31
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b23, label %b24
b23:
  %v188 = add i64 %v7, 0
  %v189 = sdiv i64 %v188, 1
  %v190 = add i64 %v2, 1
  %v191 = mul i64 %v189, %v2
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, %v7
  %v195 = select i1 %v194, i64 %v193, i64 %v7
  %v196 = mul i64 %v189, %v190
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, %v7
  %v200 = select i1 %v199, i64 %v198, i64 %v7
  br label %b25
b25:
  %v201 = phi i64 [ %v195, %b23 ], [ %v212, %b26 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b26, label %b27
b26:
  %v203 = and i64 0, %v64
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v201
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v24, i64 %v206
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v207, i64 %v208
  %v210 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v211, ptr %v209, align 4
  %v212 = add nsw i64 %v201, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v213 = icmp sgt i64 %v3, 1
  br i1 %v213, label %b28, label %b29
b28:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v215 = atomicrmw add ptr %v214, i64 1 acq_rel
  %v216 = load i64, ptr %v75, align 8
  %v217 = add i64 %v216, 1
  store i64 %v217, ptr %v75, align 8
  %v218 = mul i64 %v3, %v217
  br label %b30
b30:
  %v219 = load atomic i64, ptr %v214 acquire, align 8
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b31, label %b32
b31:
  %v221 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v222 = getelementptr inbounds float, ptr %v77, i64 0
  %v223 = getelementptr inbounds i64, ptr %v1, i64 4
  %v224 = load i64, ptr %v223, align 8
  %v225 = icmp eq i64 %v224, 0
  br i1 %v225, label %b33, label %b34
b33:
  %v226 = add i64 1, 0
  %v227 = sdiv i64 %v226, 1
  %v228 = add i64 %v2, 1
  %v229 = mul i64 %v227, %v2
  %v230 = sdiv i64 %v229, %v3
  %v231 = mul i64 %v230, 1
  %v232 = icmp slt i64 %v231, 1
  %v233 = select i1 %v232, i64 %v231, i64 1
  %v234 = mul i64 %v227, %v228
  %v235 = sdiv i64 %v234, %v3
  %v236 = mul i64 %v235, 1
  %v237 = icmp slt i64 %v236, 1
  %v238 = select i1 %v237, i64 %v236, i64 1
  %v239 = icmp slt i64 %v238, 1
  %v240 = select i1 %v239, i64 %v238, i64 1
  br label %b35
b35:
  %v241 = phi i64 [ %v233, %b33 ], [ %v255, %b36 ]
  %v242 = icmp slt i64 %v241, %v240
  br i1 %v242, label %b36, label %b37
b36:
  %v243 = mul i64 %v241, 64
  %v244 = mul i64 %v241, 8
  %v245 = add i64 %v243, 0
  %v246 = add i64 %v244, 0
  %v247 = getelementptr inbounds float, ptr %v222, i64 %v245
  %v248 = sub i64 8, %v246
  %v249 = icmp slt i64 %v248, 0
  %v250 = select i1 %v249, i64 0, i64 %v248
  %v251 = mul i64 %v246, 8
  %v252 = add i64 0, %v251
  %v253 = getelementptr inbounds float, ptr %v16, i64 %v252
  call void @pack_turned(ptr %v253, i64 8, i64 1, i64 8, i64 %v250, ptr %v247, i64 8)
  %v254 = add i64 %v243, 64
  %v255 = add nsw i64 %v241, 1
  br label %b35
b37:
  br label %b34
b34:
  %v256 = icmp sgt i64 %v3, 1
  br i1 %v256, label %b38, label %b39
b38:
  %v257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v258 = atomicrmw add ptr %v257, i64 1 acq_rel
  %v259 = load i64, ptr %v75, align 8
  %v260 = add i64 %v259, 1
  store i64 %v260, ptr %v75, align 8
  %v261 = mul i64 %v3, %v260
  br label %b40
b40:
  %v262 = load atomic i64, ptr %v257 acquire, align 8
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %b41, label %b42
b41:
  %v264 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v265 = getelementptr inbounds i64, ptr %v1, i64 5
  %v266 = load i64, ptr %v265, align 8
  br label %b43
b43:
  %v267 = phi i64 [ 0, %b39 ], [ %v469, %b75 ]
  %v268 = icmp slt i64 %v267, %v5
  br i1 %v268, label %b44, label %b45
b44:
  %v269 = add i64 %v267, %v266
  %v270 = icmp slt i64 %v269, %v5
  %v271 = select i1 %v270, i64 %v269, i64 %v5
  %v272 = sub i64 %v271, %v267
  %v273 = mul i64 %v272, %v7
  %v275 = add i64 %v273, 0
  %v276 = sdiv i64 %v275, 1
  %v277 = add i64 %v2, 1
  %v278 = mul i64 %v276, %v2
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v273
  %v282 = select i1 %v281, i64 %v280, i64 %v273
  %v283 = mul i64 %v276, %v277
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v273
  %v287 = select i1 %v286, i64 %v285, i64 %v273
  %v288 = mul i64 %v267, %v7
  %v289 = add i64 %v282, %v288
  %v290 = add i64 %v287, %v288
  br label %b46
b46:
  %v291 = phi i64 [ %v289, %b44 ], [ %v345, %b51 ]
  %v292 = icmp slt i64 %v291, %v290
  br i1 %v292, label %b47, label %b48
b47:
  %v293 = add i64 %v291, 96
  %v294 = icmp slt i64 %v293, %v290
  %v295 = select i1 %v294, i64 %v293, i64 %v290
  br label %b49
b49:
  %v296 = phi i64 [ 0, %b47 ], [ %v344, %b54 ]
  %v297 = icmp slt i64 %v296, 1
  br i1 %v297, label %b50, label %b51
b50:
  %v298 = sub i64 %v295, %v291
  %v299 = sub i64 8, 1
  %v300 = add i64 %v298, %v299
  %v301 = sdiv i64 %v300, 8
  br label %b52
b52:
  %v302 = phi i64 [ 0, %b50 ], [ %v343, %b59 ]
  %v303 = icmp slt i64 %v302, %v301
  br i1 %v303, label %b53, label %b54
b53:
  %v304 = mul i64 %v298, %v302
  %v305 = sdiv i64 %v304, %v301
  %v306 = add i64 %v291, %v305
  %v307 = add i64 %v302, 1
  %v308 = mul i64 %v298, %v307
  %v309 = sdiv i64 %v308, %v301
  %v310 = add i64 %v291, %v309
  %v311 = mul i64 %v296, 64
  %v312 = getelementptr inbounds float, ptr %v222, i64 %v311
  %v313 = sub i64 %v310, %v306
  %v314 = mul i64 %v306, 8
  %v315 = getelementptr inbounds float, ptr %v12, i64 %v314
  %v316 = getelementptr inbounds float, ptr %v315, i64 0
  %v317 = sub i64 %v313, 1
  %v318 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v317
  %v319 = load ptr, ptr %v318, align 4
  %v320 = getelementptr inbounds float, ptr %v274, i64 0
  %v321 = icmp sgt i64 %v313, 0
  br i1 %v321, label %b55, label %b56
b55:
  call void %v319(ptr %v316, i64 8, ptr %v312, i64 8, ptr %v320, i64 8, i64 0)
  br label %b56
b56:
  %v322 = add i64 %v311, 64
  br label %b57
b57:
  %v323 = phi i64 [ %v306, %b56 ], [ %v342, %b62 ]
  %v324 = icmp slt i64 %v323, %v310
  br i1 %v324, label %b58, label %b59
b58:
  %v325 = sub i64 %v323, %v306
  %v326 = mul i64 %v325, 8
  %v327 = getelementptr inbounds float, ptr %v274, i64 %v326
  %v328 = mul i64 %v323, 8
  %v329 = getelementptr inbounds float, ptr %v48, i64 %v328
  br label %b60
b60:
  %v330 = phi i64 [ 0, %b58 ], [ %v341, %b61 ]
  %v331 = icmp slt i64 %v330, 1
  br i1 %v331, label %b61, label %b62
b61:
  %v332 = mul i64 %v296, 1
  %v333 = add i64 %v332, %v330
  %v334 = mul i64 %v333, 8
  %v335 = add i64 0, %v330
  %v336 = mul i64 %v335, 8
  %v337 = getelementptr inbounds float, ptr %v327, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = add i64 0, %v334
  %v340 = getelementptr inbounds float, ptr %v329, i64 %v339
  store <8 x float> %v338, ptr %v340, align 4
  %v341 = add nsw i64 %v330, 1
  br label %b60
b62:
  %v342 = add nsw i64 %v323, 1
  br label %b57
b59:
  %v343 = add nsw i64 %v302, 1
  br label %b52
b54:
  %v344 = add nsw i64 %v296, 1
  br label %b49
b51:
  %v345 = add nsw i64 %v291, 96
  br label %b46
b48:
  %v346 = icmp sgt i64 %v3, 1
  br i1 %v346, label %b63, label %b64
b63:
  %v347 = getelementptr inbounds i64, ptr %v1, i64 3
  %v348 = atomicrmw add ptr %v347, i64 1 acq_rel
  %v349 = load i64, ptr %v75, align 8
  %v350 = add i64 %v349, 1
  store i64 %v350, ptr %v75, align 8
  %v351 = mul i64 %v3, %v350
  br label %b65
b65:
  %v352 = load atomic i64, ptr %v347 acquire, align 8
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b66, label %b67
b66:
  %v354 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  br label %b68
b68:
  %v355 = phi i64 [ %v267, %b64 ], [ %v459, %b73 ]
  %v356 = icmp slt i64 %v355, %v271
  br i1 %v356, label %b69, label %b70
b69:
  %v357 = add i64 %v7, 0
  %v358 = sdiv i64 %v357, 1
  %v359 = add i64 %v2, 1
  %v360 = mul i64 %v358, %v2
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, %v7
  %v364 = select i1 %v363, i64 %v362, i64 %v7
  %v365 = mul i64 %v358, %v359
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, %v7
  %v369 = select i1 %v368, i64 %v367, i64 %v7
  br label %b71
b71:
  %v370 = phi i64 [ %v364, %b69 ], [ %v458, %b72 ]
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b72, label %b73
b72:
  %v372 = add i64 %v355, 0
  %v373 = and i64 %v372, %v64
  %v374 = mul i64 %v373, %v7
  %v375 = add i64 %v374, %v370
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v24, i64 %v376
  %v378 = add i64 %v355, 0
  %v379 = and i64 %v378, %v62
  %v380 = mul i64 %v379, %v7
  %v381 = add i64 %v380, %v370
  %v382 = mul i64 %v381, 8
  %v383 = getelementptr inbounds float, ptr %v22, i64 %v382
  %v384 = add i64 %v355, 0
  %v385 = and i64 %v384, %v70
  %v386 = mul i64 %v385, %v7
  %v387 = add i64 %v386, %v370
  %v388 = mul i64 %v387, 8
  %v389 = getelementptr inbounds float, ptr %v48, i64 %v388
  %v390 = add i64 %v355, 1
  %v391 = and i64 %v390, %v64
  %v392 = mul i64 %v391, %v7
  %v393 = add i64 %v392, %v370
  %v394 = mul i64 %v393, 8
  %v395 = getelementptr inbounds float, ptr %v24, i64 %v394
  %v396 = add i64 %v355, 1
  %v397 = and i64 %v396, %v62
  %v398 = mul i64 %v397, %v7
  %v399 = add i64 %v398, %v370
  %v400 = mul i64 %v399, 8
  %v401 = getelementptr inbounds float, ptr %v22, i64 %v400
  %v402 = add i64 0, 0
  %v403 = getelementptr inbounds float, ptr %v377, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 0, 0
  %v406 = getelementptr inbounds float, ptr %v44, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = add i64 0, 0
  %v409 = getelementptr inbounds float, ptr %v14, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = add i64 0, 0
  %v412 = getelementptr inbounds float, ptr %v383, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = fmul <8 x float> %v410, %v413
  %v415 = add i64 0, 0
  %v416 = getelementptr inbounds float, ptr %v389, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = fadd <8 x float> %v414, %v417
  %v419 = add i64 0, 0
  %v420 = getelementptr inbounds float, ptr %v18, i64 %v419
  %v421 = load <8 x float>, ptr %v420, align 4
  %v422 = fadd <8 x float> %v418, %v421
  %v423 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v422)
  %v424 = fcmp ogt <8 x float> %v423, splat (float 0x4023000000000000)
  %v425 = select <8 x i1> %v424, <8 x float> splat (float 0x4023000000000000), <8 x float> %v423
  %v426 = fadd <8 x float> %v425, %v425
  %v427 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v426, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v428 = fsub <8 x float> %v427, splat (float 0x4168000000000000)
  %v429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v428, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v426)
  %v430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v428, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v429)
  %v431 = bitcast <8 x float> %v427 to <8 x i32>
  %v432 = fmul <8 x float> %v430, %v430
  %v433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v430, <8 x float> splat (float 0x3F81227F40000000))
  %v434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v433, <8 x float> %v430, <8 x float> splat (float 0x3FA5556740000000))
  %v435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> %v430, <8 x float> splat (float 0x3FC5554B00000000))
  %v436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v435, <8 x float> %v430, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v432, <8 x float> %v436, <8 x float> %v430)
  %v438 = shl <8 x i32> %v431, splat (i32 23)
  %v439 = add <8 x i32> %v438, splat (i32 1065353216)
  %v440 = bitcast <8 x i32> %v439 to <8 x float>
  %v441 = fsub <8 x float> %v440, splat (float 0x3FF0000000000000)
  %v442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v440, <8 x float> %v437, <8 x float> %v441)
  %v443 = fadd <8 x float> %v442, splat (float 0x4000000000000000)
  %v444 = fdiv <8 x float> %v442, %v443
  %v445 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v444, <8 x float> %v422)
  %v446 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v447 = shufflevector <8 x float> %v446, <8 x float> poison, <8 x i32> zeroinitializer
  %v448 = fmul <8 x float> %v447, %v413
  %v449 = fadd <8 x float> %v445, %v448
  %v450 = fmul <8 x float> %v407, %v449
  %v451 = fsub <8 x float> %v404, %v450
  %v452 = fmul <8 x float> %v407, %v451
  %v453 = fadd <8 x float> %v413, %v452
  %v454 = add i64 0, 0
  %v455 = getelementptr inbounds float, ptr %v395, i64 %v454
  store <8 x float> %v451, ptr %v455, align 4
  %v456 = add i64 0, 0
  %v457 = getelementptr inbounds float, ptr %v401, i64 %v456
  store <8 x float> %v453, ptr %v457, align 4
  %v458 = add nsw i64 %v370, 1
  br label %b71
b73:
  %v459 = add nsw i64 %v355, 1
  br label %b68
b70:
  %v460 = icmp sgt i64 %v3, 1
  br i1 %v460, label %b74, label %b75
b74:
  %v461 = getelementptr inbounds i64, ptr %v1, i64 3
  %v462 = atomicrmw add ptr %v461, i64 1 acq_rel
  %v463 = load i64, ptr %v75, align 8
  %v464 = add i64 %v463, 1
  store i64 %v464, ptr %v75, align 8
  %v465 = mul i64 %v3, %v464
  br label %b76
b76:
  %v466 = load atomic i64, ptr %v461 acquire, align 8
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b77, label %b78
b77:
  %v468 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v469 = add nsw i64 %v267, %v266
  br label %b43
b45:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v280 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 7
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 11
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 12
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 15
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 16
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 26
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 27
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 15360
  %v79 = add i64 %v78, 64
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  br label %b0
b0:
  %v81 = phi i64 [ 0, %entry ], [ %v227, %b5 ]
  %v82 = icmp slt i64 %v81, %v5
  br i1 %v82, label %b1, label %b2
b1:
  %v83 = sub i64 %v5, 1
  %v84 = sub i64 %v83, %v81
  %v85 = add i64 %v7, 0
  %v86 = sdiv i64 %v85, 1
  %v87 = add i64 %v2, 1
  %v88 = mul i64 %v86, %v2
  %v89 = sdiv i64 %v88, %v3
  %v90 = mul i64 %v89, 1
  %v91 = icmp slt i64 %v90, %v7
  %v92 = select i1 %v91, i64 %v90, i64 %v7
  %v93 = mul i64 %v86, %v87
  %v94 = sdiv i64 %v93, %v3
  %v95 = mul i64 %v94, 1
  %v96 = icmp slt i64 %v95, %v7
  %v97 = select i1 %v96, i64 %v95, i64 %v7
  br label %b3
b3:
  %v98 = phi i64 [ %v92, %b1 ], [ %v226, %b4 ]
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b4, label %b5
b4:
  %v100 = add i64 %v84, 1
  %v101 = and i64 %v100, 1
  %v102 = mul i64 %v101, %v7
  %v103 = add i64 %v102, %v98
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v26, i64 %v104
  %v106 = add i64 %v84, 0
  %v107 = and i64 %v106, %v60
  %v108 = mul i64 %v107, %v7
  %v109 = add i64 %v108, %v98
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v20, i64 %v110
  %v112 = add i64 %v84, 1
  %v113 = and i64 %v112, %v66
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v98
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v28, i64 %v116
  %v118 = add i64 %v84, 0
  %v119 = and i64 %v118, %v62
  %v120 = mul i64 %v119, %v7
  %v121 = add i64 %v120, %v98
  %v122 = mul i64 %v121, 8
  %v123 = getelementptr inbounds float, ptr %v22, i64 %v122
  %v124 = add i64 %v84, 0
  %v125 = and i64 %v124, %v70
  %v126 = mul i64 %v125, %v7
  %v127 = add i64 %v126, %v98
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v48, i64 %v128
  %v130 = add i64 %v84, 0
  %v131 = and i64 %v130, %v72
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v98
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v50, i64 %v134
  %v136 = add i64 %v84, 0
  %v137 = and i64 %v136, %v66
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v98
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr inbounds float, ptr %v28, i64 %v140
  %v142 = add i64 %v84, 0
  %v143 = and i64 %v142, %v74
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v98
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v52, i64 %v146
  %v148 = add i64 %v84, 0
  %v149 = and i64 %v148, 1
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v98
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v26, i64 %v152
  %v154 = add i64 0, 0
  %v155 = getelementptr inbounds float, ptr %v105, i64 %v154
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = add i64 0, 0
  %v158 = getelementptr inbounds float, ptr %v111, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v156, %v159
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v117, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v44, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fmul <8 x float> %v160, %v166
  %v168 = fadd <8 x float> %v163, %v167
  %v169 = fmul <8 x float> %v168, %v166
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v14, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = add i64 0, 0
  %v174 = getelementptr inbounds float, ptr %v123, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fmul <8 x float> %v172, %v175
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v129, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = fadd <8 x float> %v176, %v179
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v18, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v180, %v183
  %v185 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v184)
  %v186 = fcmp ogt <8 x float> %v185, splat (float 0x4023000000000000)
  %v187 = select <8 x i1> %v186, <8 x float> splat (float 0x4023000000000000), <8 x float> %v185
  %v188 = fadd <8 x float> %v187, %v187
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v190 = fsub <8 x float> %v189, splat (float 0x4168000000000000)
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v188)
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v191)
  %v193 = bitcast <8 x float> %v189 to <8 x i32>
  %v194 = fmul <8 x float> %v192, %v192
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v192, <8 x float> splat (float 0x3F81227F40000000))
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v192, <8 x float> splat (float 0x3FA5556740000000))
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> %v192, <8 x float> splat (float 0x3FC5554B00000000))
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v192, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> %v198, <8 x float> %v192)
  %v200 = shl <8 x i32> %v193, splat (i32 23)
  %v201 = add <8 x i32> %v200, splat (i32 1065353216)
  %v202 = bitcast <8 x i32> %v201 to <8 x float>
  %v203 = fsub <8 x float> %v202, splat (float 0x3FF0000000000000)
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v199, <8 x float> %v203)
  %v205 = fadd <8 x float> %v204, splat (float 0x4000000000000000)
  %v206 = fdiv <8 x float> %v204, %v205
  %v207 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v206, <8 x float> %v184)
  %v208 = fmul <8 x float> %v207, %v207
  %v209 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  %v211 = fsub <8 x float> %v210, %v208
  %v212 = fmul <8 x float> %v169, %v211
  %v213 = fneg <8 x float> %v212
  %v214 = fmul <8 x float> %v169, %v210
  %v215 = fsub <8 x float> %v160, %v214
  %v216 = fmul <8 x float> %v212, %v172
  %v217 = fsub <8 x float> %v215, %v216
  %v218 = add i64 0, 0
  %v219 = getelementptr inbounds float, ptr %v135, i64 %v218
  store <8 x float> %v160, ptr %v219, align 4
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v141, i64 %v220
  store <8 x float> %v168, ptr %v221, align 4
  %v222 = add i64 0, 0
  %v223 = getelementptr inbounds float, ptr %v147, i64 %v222
  store <8 x float> %v213, ptr %v223, align 4
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v153, i64 %v224
  store <8 x float> %v217, ptr %v225, align 4
  %v226 = add nsw i64 %v98, 1
  br label %b3
b5:
  %v227 = add nsw i64 %v81, 1
  br label %b0
b2:
  %v228 = icmp sgt i64 %v3, 1
  br i1 %v228, label %b6, label %b7
b6:
  %v229 = getelementptr inbounds i64, ptr %v1, i64 3
  %v230 = atomicrmw add ptr %v229, i64 1 acq_rel
  %v231 = load i64, ptr %v75, align 8
  %v232 = add i64 %v231, 1
  store i64 %v232, ptr %v75, align 8
  %v233 = mul i64 %v3, %v232
  br label %b8
b8:
  %v234 = load atomic i64, ptr %v229 acquire, align 8
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b9, label %b10
b9:
  %v236 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v237 = getelementptr inbounds float, ptr %v77, i64 0
  %v238 = getelementptr inbounds i64, ptr %v1, i64 4
  %v239 = load i64, ptr %v238, align 8
  %v240 = icmp eq i64 %v239, 0
  br i1 %v240, label %b11, label %b12
b11:
  %v241 = add i64 1, 0
  %v242 = sdiv i64 %v241, 1
  %v243 = add i64 %v2, 1
  %v244 = mul i64 %v242, %v2
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, 1
  %v248 = select i1 %v247, i64 %v246, i64 1
  %v249 = mul i64 %v242, %v243
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, 1
  %v253 = select i1 %v252, i64 %v251, i64 1
  %v254 = icmp slt i64 %v253, 1
  %v255 = select i1 %v254, i64 %v253, i64 1
  br label %b13
b13:
  %v256 = phi i64 [ %v248, %b11 ], [ %v270, %b14 ]
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b14, label %b15
b14:
  %v258 = mul i64 %v256, 64
  %v259 = mul i64 %v256, 8
  %v260 = add i64 %v258, 0
  %v261 = add i64 %v259, 0
  %v262 = getelementptr inbounds float, ptr %v237, i64 %v260
  %v263 = sub i64 8, %v261
  %v264 = icmp slt i64 %v263, 0
  %v265 = select i1 %v264, i64 0, i64 %v263
  %v266 = mul i64 %v261, 1
  %v267 = add i64 0, %v266
  %v268 = getelementptr inbounds float, ptr %v16, i64 %v267
  call void @pack_rows(ptr %v268, i64 1, i64 8, i64 8, i64 %v265, ptr %v262, i64 8)
  %v269 = add i64 %v258, 64
  %v270 = add nsw i64 %v256, 1
  br label %b13
b15:
  br label %b12
b12:
  %v271 = icmp sgt i64 %v3, 1
  br i1 %v271, label %b16, label %b17
b16:
  %v272 = getelementptr inbounds i64, ptr %v1, i64 3
  %v273 = atomicrmw add ptr %v272, i64 1 acq_rel
  %v274 = load i64, ptr %v75, align 8
  %v275 = add i64 %v274, 1
  store i64 %v275, ptr %v75, align 8
  %v276 = mul i64 %v3, %v275
  br label %b18
b18:
  %v277 = load atomic i64, ptr %v272 acquire, align 8
  %v278 = icmp slt i64 %v277, %v276
  br i1 %v278, label %b19, label %b20
b19:
  %v279 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v281 = add i64 %v8, 0
  %v282 = sdiv i64 %v281, 1
  %v283 = add i64 %v2, 1
  %v284 = mul i64 %v282, %v2
  %v285 = sdiv i64 %v284, %v3
  %v286 = mul i64 %v285, 1
  %v287 = icmp slt i64 %v286, %v8
  %v288 = select i1 %v287, i64 %v286, i64 %v8
  %v289 = mul i64 %v282, %v283
  %v290 = sdiv i64 %v289, %v3
  %v291 = mul i64 %v290, 1
  %v292 = icmp slt i64 %v291, %v8
  %v293 = select i1 %v292, i64 %v291, i64 %v8
  br label %b21
b21:
  %v294 = phi i64 [ %v288, %b17 ], [ %v348, %b26 ]
  %v295 = icmp slt i64 %v294, %v293
  br i1 %v295, label %b22, label %b23
b22:
  %v296 = add i64 %v294, 96
  %v297 = icmp slt i64 %v296, %v293
  %v298 = select i1 %v297, i64 %v296, i64 %v293
  br label %b24
b24:
  %v299 = phi i64 [ 0, %b22 ], [ %v347, %b29 ]
  %v300 = icmp slt i64 %v299, 1
  br i1 %v300, label %b25, label %b26
b25:
  %v301 = sub i64 %v298, %v294
  %v302 = sub i64 8, 1
  %v303 = add i64 %v301, %v302
  %v304 = sdiv i64 %v303, 8
  br label %b27
b27:
  %v305 = phi i64 [ 0, %b25 ], [ %v346, %b34 ]
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b28, label %b29
b28:
  %v307 = mul i64 %v301, %v305
  %v308 = sdiv i64 %v307, %v304
  %v309 = add i64 %v294, %v308
  %v310 = add i64 %v305, 1
  %v311 = mul i64 %v301, %v310
  %v312 = sdiv i64 %v311, %v304
  %v313 = add i64 %v294, %v312
  %v314 = mul i64 %v299, 64
  %v315 = getelementptr inbounds float, ptr %v237, i64 %v314
  %v316 = sub i64 %v313, %v309
  %v317 = mul i64 %v309, 8
  %v318 = getelementptr inbounds float, ptr %v52, i64 %v317
  %v319 = getelementptr inbounds float, ptr %v318, i64 0
  %v320 = sub i64 %v316, 1
  %v321 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v320
  %v322 = load ptr, ptr %v321, align 4
  %v323 = getelementptr inbounds float, ptr %v280, i64 0
  %v324 = icmp sgt i64 %v316, 0
  br i1 %v324, label %b30, label %b31
b30:
  call void %v322(ptr %v319, i64 8, ptr %v315, i64 8, ptr %v323, i64 8, i64 0)
  br label %b31
b31:
  %v325 = add i64 %v314, 64
  br label %b32
b32:
  %v326 = phi i64 [ %v309, %b31 ], [ %v345, %b37 ]
  %v327 = icmp slt i64 %v326, %v313
  br i1 %v327, label %b33, label %b34
b33:
  %v328 = sub i64 %v326, %v309
  %v329 = mul i64 %v328, 8
  %v330 = getelementptr inbounds float, ptr %v280, i64 %v329
  %v331 = mul i64 %v326, 8
  %v332 = getelementptr inbounds float, ptr %v30, i64 %v331
  br label %b35
b35:
  %v333 = phi i64 [ 0, %b33 ], [ %v344, %b36 ]
  %v334 = icmp slt i64 %v333, 1
  br i1 %v334, label %b36, label %b37
b36:
  %v335 = mul i64 %v299, 1
  %v336 = add i64 %v335, %v333
  %v337 = mul i64 %v336, 8
  %v338 = add i64 0, %v333
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v330, i64 %v339
  %v341 = load <8 x float>, ptr %v340, align 4
  %v342 = add i64 0, %v337
  %v343 = getelementptr inbounds float, ptr %v332, i64 %v342
  store <8 x float> %v341, ptr %v343, align 4
  %v344 = add nsw i64 %v333, 1
  br label %b35
b37:
  %v345 = add nsw i64 %v326, 1
  br label %b32
b34:
  %v346 = add nsw i64 %v305, 1
  br label %b27
b29:
  %v347 = add nsw i64 %v299, 1
  br label %b24
b26:
  %v348 = add nsw i64 %v294, 96
  br label %b21
b23:
  %v349 = icmp sgt i64 %v3, 1
  br i1 %v349, label %b38, label %b39
b38:
  %v350 = getelementptr inbounds i64, ptr %v1, i64 3
  %v351 = atomicrmw add ptr %v350, i64 1 acq_rel
  %v352 = load i64, ptr %v75, align 8
  %v353 = add i64 %v352, 1
  store i64 %v353, ptr %v75, align 8
  %v354 = mul i64 %v3, %v353
  br label %b40
b40:
  %v355 = load atomic i64, ptr %v350 acquire, align 8
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b41, label %b42
b41:
  %v357 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v358 = icmp eq i64 %v2, 0
  br i1 %v358, label %b43, label %b44
b43:
  br label %b45
b45:
  %v359 = phi i64 [ 0, %b43 ], [ %v429, %b50 ]
  %v360 = phi <8 x float> [ splat (float 0x0000000000000000), %b43 ], [ %v428, %b50 ]
  %v361 = icmp slt i64 %v359, %v8
  br i1 %v361, label %b46, label %b47
b46:
  %v362 = add i64 %v359, 128
  %v363 = icmp slt i64 %v362, %v8
  %v364 = select i1 %v363, i64 %v362, i64 %v8
  br label %b48
b48:
  %v365 = phi i64 [ %v359, %b46 ], [ %v427, %b49 ]
  %v366 = phi <8 x float> [ splat (float 0x0000000000000000), %b46 ], [ %v426, %b49 ]
  %v367 = icmp slt i64 %v365, %v364
  br i1 %v367, label %b49, label %b50
b49:
  %v368 = mul i64 %v365, 8
  %v369 = getelementptr inbounds float, ptr %v28, i64 %v368
  %v370 = mul i64 %v365, 8
  %v371 = getelementptr inbounds float, ptr %v22, i64 %v370
  %v372 = mul i64 %v365, 8
  %v373 = getelementptr inbounds float, ptr %v48, i64 %v372
  %v374 = add i64 0, 0
  %v375 = getelementptr inbounds float, ptr %v369, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = add i64 0, 0
  %v378 = getelementptr inbounds float, ptr %v44, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = fmul <8 x float> %v376, %v379
  %v381 = add i64 0, 0
  %v382 = getelementptr inbounds float, ptr %v14, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 0, 0
  %v385 = getelementptr inbounds float, ptr %v371, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = fmul <8 x float> %v383, %v386
  %v388 = add i64 0, 0
  %v389 = getelementptr inbounds float, ptr %v373, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = fadd <8 x float> %v387, %v390
  %v392 = add i64 0, 0
  %v393 = getelementptr inbounds float, ptr %v18, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = fadd <8 x float> %v391, %v394
  %v396 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v395)
  %v397 = fcmp ogt <8 x float> %v396, splat (float 0x4023000000000000)
  %v398 = select <8 x i1> %v397, <8 x float> splat (float 0x4023000000000000), <8 x float> %v396
  %v399 = fadd <8 x float> %v398, %v398
  %v400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v399, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v401 = fsub <8 x float> %v400, splat (float 0x4168000000000000)
  %v402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v401, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v399)
  %v403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v401, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v402)
  %v404 = bitcast <8 x float> %v400 to <8 x i32>
  %v405 = fmul <8 x float> %v403, %v403
  %v406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v403, <8 x float> splat (float 0x3F81227F40000000))
  %v407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> %v403, <8 x float> splat (float 0x3FA5556740000000))
  %v408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v407, <8 x float> %v403, <8 x float> splat (float 0x3FC5554B00000000))
  %v409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> %v403, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v405, <8 x float> %v409, <8 x float> %v403)
  %v411 = shl <8 x i32> %v404, splat (i32 23)
  %v412 = add <8 x i32> %v411, splat (i32 1065353216)
  %v413 = bitcast <8 x i32> %v412 to <8 x float>
  %v414 = fsub <8 x float> %v413, splat (float 0x3FF0000000000000)
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v410, <8 x float> %v414)
  %v416 = fadd <8 x float> %v415, splat (float 0x4000000000000000)
  %v417 = fdiv <8 x float> %v415, %v416
  %v418 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v417, <8 x float> %v395)
  %v419 = fmul <8 x float> %v418, %v418
  %v420 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v421 = shufflevector <8 x float> %v420, <8 x float> poison, <8 x i32> zeroinitializer
  %v422 = fsub <8 x float> %v421, %v419
  %v423 = fmul <8 x float> %v380, %v422
  %v424 = fmul <8 x float> %v423, %v386
  %v425 = fneg <8 x float> %v424
  %v426 = fadd <8 x float> %v366, %v425
  %v427 = add nsw i64 %v365, 1
  br label %b48
b50:
  %v428 = fadd <8 x float> %v360, %v366
  %v429 = add nsw i64 %v359, 128
  br label %b45
b47:
  %v430 = add i64 0, 0
  %v431 = getelementptr inbounds float, ptr %v32, i64 %v430
  store <8 x float> %v360, ptr %v431, align 4
  br label %b44
b44:
  %v432 = icmp sgt i64 %v3, 1
  br i1 %v432, label %b51, label %b52
b51:
  %v433 = getelementptr inbounds i64, ptr %v1, i64 3
  %v434 = atomicrmw add ptr %v433, i64 1 acq_rel
  %v435 = load i64, ptr %v75, align 8
  %v436 = add i64 %v435, 1
  store i64 %v436, ptr %v75, align 8
  %v437 = mul i64 %v3, %v436
  br label %b53
b53:
  %v438 = load atomic i64, ptr %v433 acquire, align 8
  %v439 = icmp slt i64 %v438, %v437
  br i1 %v439, label %b54, label %b55
b54:
  %v440 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v441 = mul i64 0, 8
  %v442 = getelementptr inbounds float, ptr %v52, i64 %v441
  %v443 = getelementptr inbounds float, ptr %v442, i64 0
  %v444 = mul i64 0, 8
  %v445 = getelementptr inbounds float, ptr %v12, i64 %v444
  %v446 = getelementptr inbounds float, ptr %v445, i64 0
  %v447 = getelementptr inbounds float, ptr %v80, i64 12288
  %v448 = add i64 8, 1
  %v449 = sdiv i64 %v448, 2
  %v450 = add i64 %v2, 1
  %v451 = mul i64 %v449, %v2
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 2
  %v454 = icmp slt i64 %v453, 8
  %v455 = select i1 %v454, i64 %v453, i64 8
  %v456 = mul i64 %v449, %v450
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 2
  %v459 = icmp slt i64 %v458, 8
  %v460 = select i1 %v459, i64 %v458, i64 8
  %v461 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b56
b56:
  %v462 = phi i64 [ %v455, %b52 ], [ %v470, %b61 ]
  %v463 = icmp slt i64 %v462, %v460
  br i1 %v463, label %b57, label %b58
b57:
  %v464 = mul i64 %v462, 8
  %v465 = getelementptr inbounds float, ptr %v461, i64 %v464
  br label %b59
b59:
  %v466 = phi i64 [ 0, %b57 ], [ %v469, %b60 ]
  %v467 = icmp slt i64 %v466, 8
  br i1 %v467, label %b60, label %b61
b60:
  %v468 = getelementptr inbounds float, ptr %v465, i64 %v466
  store float 0x0000000000000000, ptr %v468, align 4
  %v469 = add nsw i64 %v466, 1
  br label %b59
b61:
  %v470 = add nsw i64 %v462, 1
  br label %b56
b58:
  %v471 = mul i64 %v8, 1
  br label %b62
b62:
  %v472 = phi i64 [ 0, %b58 ], [ %v576, %b67 ]
  %v473 = icmp slt i64 %v472, %v471
  br i1 %v473, label %b63, label %b64
b63:
  %v474 = sub i64 %v471, %v472
  %v475 = icmp slt i64 %v474, 384
  %v476 = select i1 %v475, i64 %v474, i64 384
  br label %b65
b65:
  %v477 = phi i64 [ %v455, %b63 ], [ %v575, %b91 ]
  %v478 = icmp slt i64 %v477, %v460
  br i1 %v478, label %b66, label %b67
b66:
  %v479 = sub i64 %v460, %v477
  %v480 = icmp slt i64 %v479, 64
  %v481 = select i1 %v480, i64 %v479, i64 64
  %v482 = sdiv i64 %v481, 2
  %v483 = mul i64 %v482, 2
  %v484 = sub i64 %v481, %v483
  %v485 = mul i64 %v472, 8
  %v486 = add i64 %v485, %v477
  %v487 = getelementptr inbounds float, ptr %v443, i64 %v486
  br label %b68
b68:
  %v488 = phi i64 [ 0, %b66 ], [ %v514, %b76 ]
  %v489 = icmp slt i64 %v488, %v476
  br i1 %v489, label %b69, label %b70
b69:
  %v490 = mul i64 %v488, 8
  %v491 = getelementptr inbounds float, ptr %v487, i64 %v490
  %v492 = mul i64 %v488, 2
  %v493 = getelementptr inbounds float, ptr %v447, i64 %v492
  br label %b71
b71:
  %v494 = phi i64 [ 0, %b69 ], [ %v503, %b72 ]
  %v495 = icmp slt i64 %v494, %v482
  br i1 %v495, label %b72, label %b73
b72:
  %v496 = mul i64 %v494, 2
  %v497 = getelementptr inbounds float, ptr %v491, i64 %v496
  %v498 = mul i64 %v494, 768
  %v499 = getelementptr inbounds float, ptr %v493, i64 %v498
  %v500 = getelementptr inbounds float, ptr %v497, i64 0
  %v501 = load <2 x float>, ptr %v500, align 4
  %v502 = getelementptr inbounds float, ptr %v499, i64 0
  store <2 x float> %v501, ptr %v502, align 4
  %v503 = add nsw i64 %v494, 1
  br label %b71
b73:
  %v504 = mul i64 %v482, 2
  %v505 = getelementptr inbounds float, ptr %v491, i64 %v504
  %v506 = mul i64 %v482, 768
  %v507 = getelementptr inbounds float, ptr %v493, i64 %v506
  br label %b74
b74:
  %v508 = phi i64 [ 0, %b73 ], [ %v513, %b75 ]
  %v509 = icmp slt i64 %v508, %v484
  br i1 %v509, label %b75, label %b76
b75:
  %v510 = getelementptr inbounds float, ptr %v505, i64 %v508
  %v511 = load float, ptr %v510, align 4
  %v512 = getelementptr inbounds float, ptr %v507, i64 %v508
  store float %v511, ptr %v512, align 4
  %v513 = add nsw i64 %v508, 1
  br label %b74, !llvm.loop !0
b76:
  %v514 = add nsw i64 %v488, 1
  br label %b68
b70:
  br label %b77
b77:
  %v515 = phi i64 [ 0, %b70 ], [ %v550, %b85 ]
  %v516 = icmp slt i64 %v515, 0
  br i1 %v516, label %b78, label %b79
b78:
  %v517 = mul i64 %v472, 8
  %v518 = add i64 %v517, %v515
  %v519 = getelementptr inbounds float, ptr %v446, i64 %v518
  br label %b80
b80:
  %v520 = phi i64 [ 0, %b78 ], [ %v538, %b81 ]
  %v521 = icmp slt i64 %v520, %v476
  br i1 %v521, label %b81, label %b82
b81:
  %v522 = mul i64 %v520, 8
  %v523 = getelementptr inbounds float, ptr %v519, i64 %v522
  %v524 = mul i64 %v520, 32
  %v525 = getelementptr inbounds float, ptr %v80, i64 %v524
  %v526 = getelementptr inbounds float, ptr %v523, i64 0
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = getelementptr inbounds float, ptr %v525, i64 0
  store <8 x float> %v527, ptr %v528, align 4
  %v529 = getelementptr inbounds float, ptr %v523, i64 8
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = getelementptr inbounds float, ptr %v525, i64 8
  store <8 x float> %v530, ptr %v531, align 4
  %v532 = getelementptr inbounds float, ptr %v523, i64 16
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = getelementptr inbounds float, ptr %v525, i64 16
  store <8 x float> %v533, ptr %v534, align 4
  %v535 = getelementptr inbounds float, ptr %v523, i64 24
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = getelementptr inbounds float, ptr %v525, i64 24
  store <8 x float> %v536, ptr %v537, align 4
  %v538 = add nsw i64 %v520, 1
  br label %b80
b82:
  %v539 = sdiv i64 %v481, 2
  br label %b83
b83:
  %v540 = phi i64 [ 0, %b82 ], [ %v549, %b84 ]
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b84, label %b85
b84:
  %v542 = mul i64 %v540, 2
  %v543 = add i64 %v477, %v542
  %v544 = mul i64 %v540, 768
  %v545 = getelementptr inbounds float, ptr %v447, i64 %v544
  %v546 = mul i64 %v543, 8
  %v547 = add i64 %v546, %v515
  %v548 = getelementptr inbounds float, ptr %v461, i64 %v547
  call void @outer_2x32(ptr %v545, ptr %v80, i64 %v476, ptr %v548, i64 8)
  %v549 = add nsw i64 %v540, 1
  br label %b83
b85:
  %v550 = add nsw i64 %v515, 32
  br label %b77
b79:
  %v551 = mul i64 %v472, 8
  %v552 = add i64 %v551, 0
  %v553 = getelementptr inbounds float, ptr %v446, i64 %v552
  br label %b86
b86:
  %v554 = phi i64 [ 0, %b79 ], [ %v563, %b87 ]
  %v555 = icmp slt i64 %v554, %v476
  br i1 %v555, label %b87, label %b88
b87:
  %v556 = mul i64 %v554, 8
  %v557 = getelementptr inbounds float, ptr %v553, i64 %v556
  %v558 = mul i64 %v554, 8
  %v559 = getelementptr inbounds float, ptr %v80, i64 %v558
  %v560 = getelementptr inbounds float, ptr %v557, i64 0
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = getelementptr inbounds float, ptr %v559, i64 0
  store <8 x float> %v561, ptr %v562, align 4
  %v563 = add nsw i64 %v554, 1
  br label %b86
b88:
  %v564 = sdiv i64 %v481, 2
  br label %b89
b89:
  %v565 = phi i64 [ 0, %b88 ], [ %v574, %b90 ]
  %v566 = icmp slt i64 %v565, %v564
  br i1 %v566, label %b90, label %b91
b90:
  %v567 = mul i64 %v565, 2
  %v568 = add i64 %v477, %v567
  %v569 = mul i64 %v565, 768
  %v570 = getelementptr inbounds float, ptr %v447, i64 %v569
  %v571 = mul i64 %v568, 8
  %v572 = add i64 %v571, 0
  %v573 = getelementptr inbounds float, ptr %v461, i64 %v572
  call void @outer_2x8(ptr %v570, ptr %v80, i64 %v476, ptr %v573, i64 8)
  %v574 = add nsw i64 %v565, 1
  br label %b89
b91:
  %v575 = add nsw i64 %v477, 64
  br label %b65
b67:
  %v576 = add nsw i64 %v472, 384
  br label %b62
b64:
  %v577 = icmp sgt i64 %v3, 1
  br i1 %v577, label %b92, label %b93
b92:
  %v578 = getelementptr inbounds i64, ptr %v1, i64 3
  %v579 = atomicrmw add ptr %v578, i64 1 acq_rel
  %v580 = load i64, ptr %v75, align 8
  %v581 = add i64 %v580, 1
  store i64 %v581, ptr %v75, align 8
  %v582 = mul i64 %v3, %v581
  br label %b94
b94:
  %v583 = load atomic i64, ptr %v578 acquire, align 8
  %v584 = icmp slt i64 %v583, %v582
  br i1 %v584, label %b95, label %b96
b95:
  %v585 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  %v586 = icmp eq i64 %v2, 0
  br i1 %v586, label %b97, label %b98
b97:
  br label %b99
b99:
  %v587 = phi i64 [ 0, %b97 ], [ %v604, %b104 ]
  %v588 = phi <8 x float> [ splat (float 0x0000000000000000), %b97 ], [ %v603, %b104 ]
  %v589 = icmp slt i64 %v587, %v8
  br i1 %v589, label %b100, label %b101
b100:
  %v590 = add i64 %v587, 128
  %v591 = icmp slt i64 %v590, %v8
  %v592 = select i1 %v591, i64 %v590, i64 %v8
  br label %b102
b102:
  %v593 = phi i64 [ %v587, %b100 ], [ %v602, %b103 ]
  %v594 = phi <8 x float> [ splat (float 0x0000000000000000), %b100 ], [ %v601, %b103 ]
  %v595 = icmp slt i64 %v593, %v592
  br i1 %v595, label %b103, label %b104
b103:
  %v596 = mul i64 %v593, 8
  %v597 = getelementptr inbounds float, ptr %v52, i64 %v596
  %v598 = add i64 0, 0
  %v599 = getelementptr inbounds float, ptr %v597, i64 %v598
  %v600 = load <8 x float>, ptr %v599, align 4
  %v601 = fadd <8 x float> %v594, %v600
  %v602 = add nsw i64 %v593, 1
  br label %b102
b104:
  %v603 = fadd <8 x float> %v588, %v594
  %v604 = add nsw i64 %v587, 128
  br label %b99
b101:
  %v605 = add i64 0, 0
  %v606 = getelementptr inbounds float, ptr %v36, i64 %v605
  store <8 x float> %v588, ptr %v606, align 4
  br label %b98
b98:
  %v607 = icmp sgt i64 %v3, 1
  br i1 %v607, label %b105, label %b106
b105:
  %v608 = getelementptr inbounds i64, ptr %v1, i64 3
  %v609 = atomicrmw add ptr %v608, i64 1 acq_rel
  %v610 = load i64, ptr %v75, align 8
  %v611 = add i64 %v610, 1
  store i64 %v611, ptr %v75, align 8
  %v612 = mul i64 %v3, %v611
  br label %b107
b107:
  %v613 = load atomic i64, ptr %v608 acquire, align 8
  %v614 = icmp slt i64 %v613, %v612
  br i1 %v614, label %b108, label %b109
b108:
  %v615 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  %v616 = icmp eq i64 %v2, 0
  br i1 %v616, label %b110, label %b111
b110:
  br label %b112
b112:
  %v617 = phi i64 [ 0, %b110 ], [ %v642, %b117 ]
  %v618 = phi <8 x float> [ splat (float 0x0000000000000000), %b110 ], [ %v641, %b117 ]
  %v619 = icmp slt i64 %v617, %v8
  br i1 %v619, label %b113, label %b114
b113:
  %v620 = add i64 %v617, 128
  %v621 = icmp slt i64 %v620, %v8
  %v622 = select i1 %v621, i64 %v620, i64 %v8
  br label %b115
b115:
  %v623 = phi i64 [ %v617, %b113 ], [ %v640, %b116 ]
  %v624 = phi <8 x float> [ splat (float 0x0000000000000000), %b113 ], [ %v639, %b116 ]
  %v625 = icmp slt i64 %v623, %v622
  br i1 %v625, label %b116, label %b117
b116:
  %v626 = mul i64 %v623, 8
  %v627 = getelementptr inbounds float, ptr %v50, i64 %v626
  %v628 = mul i64 1, %v7
  %v629 = add i64 %v623, %v628
  %v630 = mul i64 %v629, 8
  %v631 = getelementptr inbounds float, ptr %v24, i64 %v630
  %v632 = add i64 0, 0
  %v633 = getelementptr inbounds float, ptr %v627, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 0, 0
  %v636 = getelementptr inbounds float, ptr %v631, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = fmul <8 x float> %v634, %v637
  %v639 = fadd <8 x float> %v624, %v638
  %v640 = add nsw i64 %v623, 1
  br label %b115
b117:
  %v641 = fadd <8 x float> %v618, %v624
  %v642 = add nsw i64 %v617, 128
  br label %b112
b114:
  %v643 = add i64 0, 0
  %v644 = getelementptr inbounds float, ptr %v54, i64 %v643
  store <8 x float> %v618, ptr %v644, align 4
  br label %b111
b111:
  %v645 = icmp sgt i64 %v3, 1
  br i1 %v645, label %b118, label %b119
b118:
  %v646 = getelementptr inbounds i64, ptr %v1, i64 3
  %v647 = atomicrmw add ptr %v646, i64 1 acq_rel
  %v648 = load i64, ptr %v75, align 8
  %v649 = add i64 %v648, 1
  store i64 %v649, ptr %v75, align 8
  %v650 = mul i64 %v3, %v649
  br label %b120
b120:
  %v651 = load atomic i64, ptr %v646 acquire, align 8
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b121, label %b122
b121:
  %v653 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
  %v654 = icmp eq i64 %v2, 0
  br i1 %v654, label %b123, label %b124
b123:
  br label %b125
b125:
  %v655 = phi i64 [ 0, %b123 ], [ %v720, %b130 ]
  %v656 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v719, %b130 ]
  %v657 = icmp slt i64 %v655, %v8
  br i1 %v657, label %b126, label %b127
b126:
  %v658 = add i64 %v655, 128
  %v659 = icmp slt i64 %v658, %v8
  %v660 = select i1 %v659, i64 %v658, i64 %v8
  br label %b128
b128:
  %v661 = phi i64 [ %v655, %b126 ], [ %v718, %b129 ]
  %v662 = phi <8 x float> [ splat (float 0x0000000000000000), %b126 ], [ %v717, %b129 ]
  %v663 = icmp slt i64 %v661, %v660
  br i1 %v663, label %b129, label %b130
b129:
  %v664 = mul i64 %v661, 8
  %v665 = getelementptr inbounds float, ptr %v28, i64 %v664
  %v666 = mul i64 %v661, 8
  %v667 = getelementptr inbounds float, ptr %v22, i64 %v666
  %v668 = mul i64 %v661, 8
  %v669 = getelementptr inbounds float, ptr %v48, i64 %v668
  %v670 = add i64 0, 0
  %v671 = getelementptr inbounds float, ptr %v665, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = add i64 0, 0
  %v674 = getelementptr inbounds float, ptr %v14, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = add i64 0, 0
  %v677 = getelementptr inbounds float, ptr %v667, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = fmul <8 x float> %v675, %v678
  %v680 = add i64 0, 0
  %v681 = getelementptr inbounds float, ptr %v669, i64 %v680
  %v682 = load <8 x float>, ptr %v681, align 4
  %v683 = fadd <8 x float> %v679, %v682
  %v684 = add i64 0, 0
  %v685 = getelementptr inbounds float, ptr %v18, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = fadd <8 x float> %v683, %v686
  %v688 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v687)
  %v689 = fcmp ogt <8 x float> %v688, splat (float 0x4023000000000000)
  %v690 = select <8 x i1> %v689, <8 x float> splat (float 0x4023000000000000), <8 x float> %v688
  %v691 = fadd <8 x float> %v690, %v690
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v691, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v693 = fsub <8 x float> %v692, splat (float 0x4168000000000000)
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v691)
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v694)
  %v696 = bitcast <8 x float> %v692 to <8 x i32>
  %v697 = fmul <8 x float> %v695, %v695
  %v698 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v695, <8 x float> splat (float 0x3F81227F40000000))
  %v699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> %v695, <8 x float> splat (float 0x3FA5556740000000))
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v699, <8 x float> %v695, <8 x float> splat (float 0x3FC5554B00000000))
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> %v695, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> %v701, <8 x float> %v695)
  %v703 = shl <8 x i32> %v696, splat (i32 23)
  %v704 = add <8 x i32> %v703, splat (i32 1065353216)
  %v705 = bitcast <8 x i32> %v704 to <8 x float>
  %v706 = fsub <8 x float> %v705, splat (float 0x3FF0000000000000)
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v705, <8 x float> %v702, <8 x float> %v706)
  %v708 = fadd <8 x float> %v707, splat (float 0x4000000000000000)
  %v709 = fdiv <8 x float> %v707, %v708
  %v710 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v709, <8 x float> %v687)
  %v711 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v712 = shufflevector <8 x float> %v711, <8 x float> poison, <8 x i32> zeroinitializer
  %v713 = fmul <8 x float> %v712, %v678
  %v714 = fadd <8 x float> %v710, %v713
  %v715 = fmul <8 x float> %v672, %v714
  %v716 = fneg <8 x float> %v715
  %v717 = fadd <8 x float> %v662, %v716
  %v718 = add nsw i64 %v661, 1
  br label %b128
b130:
  %v719 = fadd <8 x float> %v656, %v662
  %v720 = add nsw i64 %v655, 128
  br label %b125
b127:
  %v721 = add i64 0, 0
  %v722 = getelementptr inbounds float, ptr %v56, i64 %v721
  store <8 x float> %v656, ptr %v722, align 4
  br label %b124
b124:
  %v723 = icmp sgt i64 %v3, 1
  br i1 %v723, label %b131, label %b132
b131:
  %v724 = getelementptr inbounds i64, ptr %v1, i64 3
  %v725 = atomicrmw add ptr %v724, i64 1 acq_rel
  %v726 = load i64, ptr %v75, align 8
  %v727 = add i64 %v726, 1
  store i64 %v727, ptr %v75, align 8
  %v728 = mul i64 %v3, %v727
  br label %b133
b133:
  %v729 = load atomic i64, ptr %v724 acquire, align 8
  %v730 = icmp slt i64 %v729, %v728
  br i1 %v730, label %b134, label %b135
b134:
  %v731 = call i32 @sched_yield()
  br label %b133
b135:
  br label %b132
b132:
  %v732 = icmp eq i64 %v2, 0
  br i1 %v732, label %b136, label %b137
b136:
  %v733 = add i64 0, 0
  %v734 = getelementptr inbounds float, ptr %v54, i64 %v733
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = add i64 0, 0
  %v737 = getelementptr inbounds float, ptr %v56, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = fadd <8 x float> %v735, %v738
  %v740 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v741 = shufflevector <8 x float> %v740, <8 x float> poison, <8 x i32> zeroinitializer
  %v742 = fmul <8 x float> %v739, %v741
  %v743 = add i64 0, 0
  %v744 = getelementptr inbounds float, ptr %v42, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = fmul <8 x float> %v742, %v745
  %v747 = add i64 0, 0
  %v748 = getelementptr inbounds float, ptr %v46, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = fmul <8 x float> %v746, %v749
  %v751 = add i64 0, 0
  %v752 = getelementptr inbounds float, ptr %v38, i64 %v751
  store <8 x float> %v750, ptr %v752, align 4
  br label %b137
b137:
  %v753 = icmp sgt i64 %v3, 1
  br i1 %v753, label %b138, label %b139
b138:
  %v754 = getelementptr inbounds i64, ptr %v1, i64 3
  %v755 = atomicrmw add ptr %v754, i64 1 acq_rel
  %v756 = load i64, ptr %v75, align 8
  %v757 = add i64 %v756, 1
  store i64 %v757, ptr %v75, align 8
  %v758 = mul i64 %v3, %v757
  br label %b140
b140:
  %v759 = load atomic i64, ptr %v754 acquire, align 8
  %v760 = icmp slt i64 %v759, %v758
  br i1 %v760, label %b141, label %b142
b141:
  %v761 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
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

declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
