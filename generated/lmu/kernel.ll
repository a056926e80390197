; generated from specs/lmu.yaml by `make generated`: do not edit
; lmu I=8 H=8 Q=6 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v89 = alloca i64, i64 1, align 8
  %v307 = alloca float, i64 64, align 4
  %v556 = alloca float, i64 64, align 4
  %v667 = alloca float, i64 128, align 4
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
  %v69 = getelementptr inbounds i64, ptr %v1, i64 6
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 14
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 15
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 16
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 17
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 20
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 33
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 35
  %v88 = load i64, ptr %v87, align 8
  store i64 0, ptr %v89, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v91 = load ptr, ptr %v90, align 4
  %v92 = mul i64 %v2, 0
  %v93 = add i64 %v92, 224
  %v94 = getelementptr inbounds float, ptr %v91, i64 %v93
  %v95 = getelementptr inbounds i64, ptr %v1, i64 4
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b0, label %b1
b0:
  %v98 = icmp eq i64 %v2, 0
  br i1 %v98, label %b2, label %b3
b2:
  %v99 = add i64 0, 0
  %v100 = getelementptr inbounds float, ptr %v52, i64 %v99
  %v101 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v102, ptr %v100, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v103 = icmp sgt i64 %v3, 1
  br i1 %v103, label %b4, label %b5
b4:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 3
  %v105 = atomicrmw add ptr %v104, i64 1 acq_rel
  %v106 = load i64, ptr %v89, align 8
  %v107 = add i64 %v106, 1
  store i64 %v107, ptr %v89, align 8
  %v108 = mul i64 %v3, %v107
  br label %b6
b6:
  %v109 = load atomic i64, ptr %v104 acquire, align 8
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b7, label %b8
b7:
  %v111 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 4
  %v113 = load i64, ptr %v112, align 8
  %v114 = icmp eq i64 %v113, 0
  br i1 %v114, label %b9, label %b10
b9:
  %v115 = icmp eq i64 %v2, 0
  br i1 %v115, label %b11, label %b12
b11:
  %v116 = icmp ult i64 6, 8
  %v117 = select i1 %v116, i64 6, i64 8
  %v118 = trunc i64 %v117 to i32
  %v119 = insertelement <8 x i32> poison, i32 %v118, i64 0
  %v120 = shufflevector <8 x i32> %v119, <8 x i32> poison, <8 x i32> zeroinitializer
  %v121 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v120
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v54, i64 %v122
  %v124 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v125, ptr align 4 %v123, <8 x i1> %v121)
  br label %b12
b12:
  br label %b10
b10:
  %v126 = icmp sgt i64 %v3, 1
  br i1 %v126, label %b13, label %b14
b13:
  %v127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v128 = atomicrmw add ptr %v127, i64 1 acq_rel
  %v129 = load i64, ptr %v89, align 8
  %v130 = add i64 %v129, 1
  store i64 %v130, ptr %v89, align 8
  %v131 = mul i64 %v3, %v130
  br label %b15
b15:
  %v132 = load atomic i64, ptr %v127 acquire, align 8
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b16, label %b17
b16:
  %v134 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 4
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b18, label %b19
b18:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 36
  %v139 = load i64, ptr %v138, align 8
  %v140 = icmp eq i64 %v139, 0
  br i1 %v140, label %b20, label %b21
b20:
  %v141 = add i64 %v7, 0
  %v142 = sdiv i64 %v141, 1
  %v143 = add i64 %v2, 1
  %v144 = mul i64 %v142, %v2
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, %v7
  %v148 = select i1 %v147, i64 %v146, i64 %v7
  %v149 = mul i64 %v142, %v143
  %v150 = sdiv i64 %v149, %v3
  %v151 = mul i64 %v150, 1
  %v152 = icmp slt i64 %v151, %v7
  %v153 = select i1 %v152, i64 %v151, i64 %v7
  br label %b22
b22:
  %v154 = phi i64 [ %v148, %b20 ], [ %v165, %b23 ]
  %v155 = icmp slt i64 %v154, %v153
  br i1 %v155, label %b23, label %b24
b23:
  %v156 = and i64 0, %v76
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v154
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v30, i64 %v159
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v160, i64 %v161
  %v163 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v164, ptr %v162, align 4
  %v165 = add nsw i64 %v154, 1
  br label %b22
b24:
  br label %b21
b21:
  br label %b19
b19:
  %v166 = icmp sgt i64 %v3, 1
  br i1 %v166, label %b25, label %b26
b25:
  %v167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v168 = atomicrmw add ptr %v167, i64 1 acq_rel
  %v169 = load i64, ptr %v89, align 8
  %v170 = add i64 %v169, 1
  store i64 %v170, ptr %v89, align 8
  %v171 = mul i64 %v3, %v170
  br label %b27
b27:
  %v172 = load atomic i64, ptr %v167 acquire, align 8
  %v173 = icmp slt i64 %v172, %v171
  br i1 %v173, label %b28, label %b29
b28:
  %v174 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v175 = getelementptr inbounds i64, ptr %v1, i64 4
  %v176 = load i64, ptr %v175, align 8
  %v177 = icmp eq i64 %v176, 0
  br i1 %v177, label %b30, label %b31
b30:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 37
  %v179 = load i64, ptr %v178, align 8
  %v180 = icmp eq i64 %v179, 0
  br i1 %v180, label %b32, label %b33
b32:
  %v181 = add i64 %v7, 0
  %v182 = sdiv i64 %v181, 1
  %v183 = add i64 %v2, 1
  %v184 = mul i64 %v182, %v2
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v7
  %v188 = select i1 %v187, i64 %v186, i64 %v7
  %v189 = mul i64 %v182, %v183
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, %v7
  %v193 = select i1 %v192, i64 %v191, i64 %v7
  br label %b34
b34:
  %v194 = phi i64 [ %v188, %b32 ], [ %v211, %b35 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b35, label %b36
b35:
  %v196 = and i64 0, %v78
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v194
  %v199 = mul i64 %v198, 6
  %v200 = getelementptr inbounds float, ptr %v32, i64 %v199
  %v201 = icmp ult i64 6, 8
  %v202 = select i1 %v201, i64 6, i64 8
  %v203 = trunc i64 %v202 to i32
  %v204 = insertelement <8 x i32> poison, i32 %v203, i64 0
  %v205 = shufflevector <8 x i32> %v204, <8 x i32> poison, <8 x i32> zeroinitializer
  %v206 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v205
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v200, i64 %v207
  %v209 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v210 = shufflevector <8 x float> %v209, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v210, ptr align 4 %v208, <8 x i1> %v206)
  %v211 = add nsw i64 %v194, 1
  br label %b34
b36:
  br label %b33
b33:
  br label %b31
b31:
  %v212 = icmp sgt i64 %v3, 1
  br i1 %v212, label %b37, label %b38
b37:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v214 = atomicrmw add ptr %v213, i64 1 acq_rel
  %v215 = load i64, ptr %v89, align 8
  %v216 = add i64 %v215, 1
  store i64 %v216, ptr %v89, align 8
  %v217 = mul i64 %v3, %v216
  br label %b39
b39:
  %v218 = load atomic i64, ptr %v213 acquire, align 8
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b40, label %b41
b40:
  %v220 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v221 = getelementptr inbounds float, ptr %v91, i64 0
  %v222 = getelementptr inbounds i64, ptr %v1, i64 4
  %v223 = load i64, ptr %v222, align 8
  %v224 = icmp eq i64 %v223, 0
  br i1 %v224, label %b42, label %b43
b42:
  %v225 = add i64 1, 0
  %v226 = sdiv i64 %v225, 1
  %v227 = add i64 %v2, 1
  %v228 = mul i64 %v226, %v2
  %v229 = sdiv i64 %v228, %v3
  %v230 = mul i64 %v229, 1
  %v231 = icmp slt i64 %v230, 1
  %v232 = select i1 %v231, i64 %v230, i64 1
  %v233 = mul i64 %v226, %v227
  %v234 = sdiv i64 %v233, %v3
  %v235 = mul i64 %v234, 1
  %v236 = icmp slt i64 %v235, 1
  %v237 = select i1 %v236, i64 %v235, i64 1
  %v238 = icmp slt i64 %v237, 1
  %v239 = select i1 %v238, i64 %v237, i64 1
  br label %b44
b44:
  %v240 = phi i64 [ %v232, %b42 ], [ %v254, %b45 ]
  %v241 = icmp slt i64 %v240, %v239
  br i1 %v241, label %b45, label %b46
b45:
  %v242 = mul i64 %v240, 64
  %v243 = mul i64 %v240, 8
  %v244 = add i64 %v242, 0
  %v245 = add i64 %v243, 0
  %v246 = getelementptr inbounds float, ptr %v221, i64 %v244
  %v247 = sub i64 8, %v245
  %v248 = icmp slt i64 %v247, 0
  %v249 = select i1 %v248, i64 0, i64 %v247
  %v250 = mul i64 %v245, 8
  %v251 = add i64 0, %v250
  %v252 = getelementptr inbounds float, ptr %v20, i64 %v251
  call void @pack_turned(ptr %v252, i64 8, i64 1, i64 8, i64 %v249, ptr %v246, i64 8)
  %v253 = add i64 %v242, 64
  %v254 = add nsw i64 %v240, 1
  br label %b44
b46:
  br label %b43
b43:
  %v255 = icmp sgt i64 %v3, 1
  br i1 %v255, label %b47, label %b48
b47:
  %v256 = getelementptr inbounds i64, ptr %v1, i64 3
  %v257 = atomicrmw add ptr %v256, i64 1 acq_rel
  %v258 = load i64, ptr %v89, align 8
  %v259 = add i64 %v258, 1
  store i64 %v259, ptr %v89, align 8
  %v260 = mul i64 %v3, %v259
  br label %b49
b49:
  %v261 = load atomic i64, ptr %v256 acquire, align 8
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b50, label %b51
b50:
  %v263 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  %v264 = add i64 %v8, 0
  %v265 = sdiv i64 %v264, 1
  %v266 = add i64 %v2, 1
  %v267 = mul i64 %v265, %v2
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, %v8
  %v271 = select i1 %v270, i64 %v269, i64 %v8
  %v272 = mul i64 %v265, %v266
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, %v8
  %v276 = select i1 %v275, i64 %v274, i64 %v8
  br label %b52
b52:
  %v277 = phi i64 [ %v271, %b48 ], [ %v306, %b57 ]
  %v278 = icmp slt i64 %v277, %v276
  br i1 %v278, label %b53, label %b54
b53:
  br label %b55
b55:
  %v279 = phi i64 [ 0, %b53 ], [ %v292, %b56 ]
  %v280 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v291, %b56 ]
  %v281 = icmp slt i64 %v279, 8
  br i1 %v281, label %b56, label %b57
b56:
  %v282 = mul i64 %v277, 8
  %v283 = getelementptr inbounds float, ptr %v10, i64 %v282
  %v284 = add i64 0, %v279
  %v285 = getelementptr inbounds float, ptr %v12, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 0, %v279
  %v288 = getelementptr inbounds float, ptr %v283, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = fmul <8 x float> %v286, %v289
  %v291 = fadd <8 x float> %v280, %v290
  %v292 = add nsw i64 %v279, 8
  br label %b55
b57:
  %v293 = shufflevector <8 x float> %v280, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v294 = shufflevector <8 x float> %v280, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v295 = fadd <4 x float> %v293, %v294
  %v296 = shufflevector <4 x float> %v295, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v297 = shufflevector <4 x float> %v295, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v298 = fadd <2 x float> %v296, %v297
  %v299 = extractelement <2 x float> %v298, i64 0
  %v300 = extractelement <2 x float> %v298, i64 1
  %v301 = fadd float %v299, %v300
  %v302 = fadd float %v301, 0x0000000000000000
  %v303 = mul i64 %v277, 1
  %v304 = getelementptr inbounds float, ptr %v56, i64 %v303
  %v305 = getelementptr inbounds float, ptr %v304, i64 0
  store float %v302, ptr %v305, align 4
  %v306 = add nsw i64 %v277, 1
  br label %b52
b54:
  %v308 = add i64 %v8, 0
  %v309 = sdiv i64 %v308, 1
  %v310 = add i64 %v2, 1
  %v311 = mul i64 %v309, %v2
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, %v8
  %v315 = select i1 %v314, i64 %v313, i64 %v8
  %v316 = mul i64 %v309, %v310
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, %v8
  %v320 = select i1 %v319, i64 %v318, i64 %v8
  br label %b58
b58:
  %v321 = phi i64 [ %v315, %b54 ], [ %v375, %b63 ]
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b59, label %b60
b59:
  %v323 = add i64 %v321, 96
  %v324 = icmp slt i64 %v323, %v320
  %v325 = select i1 %v324, i64 %v323, i64 %v320
  br label %b61
b61:
  %v326 = phi i64 [ 0, %b59 ], [ %v374, %b66 ]
  %v327 = icmp slt i64 %v326, 1
  br i1 %v327, label %b62, label %b63
b62:
  %v328 = sub i64 %v325, %v321
  %v329 = sub i64 8, 1
  %v330 = add i64 %v328, %v329
  %v331 = sdiv i64 %v330, 8
  br label %b64
b64:
  %v332 = phi i64 [ 0, %b62 ], [ %v373, %b71 ]
  %v333 = icmp slt i64 %v332, %v331
  br i1 %v333, label %b65, label %b66
b65:
  %v334 = mul i64 %v328, %v332
  %v335 = sdiv i64 %v334, %v331
  %v336 = add i64 %v321, %v335
  %v337 = add i64 %v332, 1
  %v338 = mul i64 %v328, %v337
  %v339 = sdiv i64 %v338, %v331
  %v340 = add i64 %v321, %v339
  %v341 = mul i64 %v326, 64
  %v342 = getelementptr inbounds float, ptr %v221, i64 %v341
  %v343 = sub i64 %v340, %v336
  %v344 = mul i64 %v336, 8
  %v345 = getelementptr inbounds float, ptr %v10, i64 %v344
  %v346 = getelementptr inbounds float, ptr %v345, i64 0
  %v347 = sub i64 %v343, 1
  %v348 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v347
  %v349 = load ptr, ptr %v348, align 4
  %v350 = getelementptr inbounds float, ptr %v307, i64 0
  %v351 = icmp sgt i64 %v343, 0
  br i1 %v351, label %b67, label %b68
b67:
  call void %v349(ptr %v346, i64 8, ptr %v342, i64 8, ptr %v350, i64 8, i64 0)
  br label %b68
b68:
  %v352 = add i64 %v341, 64
  br label %b69
b69:
  %v353 = phi i64 [ %v336, %b68 ], [ %v372, %b74 ]
  %v354 = icmp slt i64 %v353, %v340
  br i1 %v354, label %b70, label %b71
b70:
  %v355 = sub i64 %v353, %v336
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v307, i64 %v356
  %v358 = mul i64 %v353, 8
  %v359 = getelementptr inbounds float, ptr %v58, i64 %v358
  br label %b72
b72:
  %v360 = phi i64 [ 0, %b70 ], [ %v371, %b73 ]
  %v361 = icmp slt i64 %v360, 1
  br i1 %v361, label %b73, label %b74
b73:
  %v362 = mul i64 %v326, 1
  %v363 = add i64 %v362, %v360
  %v364 = mul i64 %v363, 8
  %v365 = add i64 0, %v360
  %v366 = mul i64 %v365, 8
  %v367 = getelementptr inbounds float, ptr %v357, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = add i64 0, %v364
  %v370 = getelementptr inbounds float, ptr %v359, i64 %v369
  store <8 x float> %v368, ptr %v370, align 4
  %v371 = add nsw i64 %v360, 1
  br label %b72
b74:
  %v372 = add nsw i64 %v353, 1
  br label %b69
b71:
  %v373 = add nsw i64 %v332, 1
  br label %b64
b66:
  %v374 = add nsw i64 %v326, 1
  br label %b61
b63:
  %v375 = add nsw i64 %v321, 96
  br label %b58
b60:
  %v376 = icmp sgt i64 %v3, 1
  br i1 %v376, label %b75, label %b76
b75:
  %v377 = getelementptr inbounds i64, ptr %v1, i64 3
  %v378 = atomicrmw add ptr %v377, i64 1 acq_rel
  %v379 = load i64, ptr %v89, align 8
  %v380 = add i64 %v379, 1
  store i64 %v380, ptr %v89, align 8
  %v381 = mul i64 %v3, %v380
  br label %b77
b77:
  %v382 = load atomic i64, ptr %v377 acquire, align 8
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b78, label %b79
b78:
  %v384 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v385 = getelementptr inbounds float, ptr %v91, i64 64
  %v386 = getelementptr inbounds float, ptr %v91, i64 112
  %v387 = getelementptr inbounds i64, ptr %v1, i64 4
  %v388 = load i64, ptr %v387, align 8
  %v389 = icmp eq i64 %v388, 0
  br i1 %v389, label %b80, label %b81
b80:
  %v390 = add i64 1, 0
  %v391 = sdiv i64 %v390, 1
  %v392 = add i64 %v2, 1
  %v393 = mul i64 %v391, %v2
  %v394 = sdiv i64 %v393, %v3
  %v395 = mul i64 %v394, 1
  %v396 = icmp slt i64 %v395, 1
  %v397 = select i1 %v396, i64 %v395, i64 1
  %v398 = mul i64 %v391, %v392
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, 1
  %v402 = select i1 %v401, i64 %v400, i64 1
  %v403 = icmp slt i64 %v402, 1
  %v404 = select i1 %v403, i64 %v402, i64 1
  br label %b82
b82:
  %v405 = phi i64 [ %v397, %b80 ], [ %v419, %b83 ]
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b83, label %b84
b83:
  %v407 = mul i64 %v405, 48
  %v408 = mul i64 %v405, 8
  %v409 = add i64 %v407, 0
  %v410 = add i64 %v408, 0
  %v411 = getelementptr inbounds float, ptr %v385, i64 %v409
  %v412 = sub i64 6, %v410
  %v413 = icmp slt i64 %v412, 0
  %v414 = select i1 %v413, i64 0, i64 %v412
  %v415 = mul i64 %v410, 7
  %v416 = add i64 0, %v415
  %v417 = getelementptr inbounds float, ptr %v18, i64 %v416
  call void @pack(ptr %v417, i64 7, i64 1, i64 6, i64 %v414, ptr %v411, i64 8)
  %v418 = add i64 %v407, 48
  %v419 = add nsw i64 %v405, 1
  br label %b82
b84:
  %v420 = add i64 1, 0
  %v421 = sdiv i64 %v420, 1
  %v422 = add i64 %v2, 1
  %v423 = mul i64 %v421, %v2
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, 1
  %v427 = select i1 %v426, i64 %v425, i64 1
  %v428 = mul i64 %v421, %v422
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = icmp slt i64 %v432, 1
  %v434 = select i1 %v433, i64 %v432, i64 1
  br label %b85
b85:
  %v435 = phi i64 [ %v427, %b84 ], [ %v459, %b86 ]
  %v436 = icmp slt i64 %v435, %v434
  br i1 %v436, label %b86, label %b87
b86:
  %v437 = mul i64 %v435, 112
  %v438 = mul i64 %v435, 8
  %v439 = add i64 %v437, 0
  %v440 = add i64 %v438, 0
  %v441 = getelementptr inbounds float, ptr %v386, i64 %v439
  %v442 = sub i64 8, %v440
  %v443 = icmp slt i64 %v442, 0
  %v444 = select i1 %v443, i64 0, i64 %v442
  %v445 = mul i64 %v440, 8
  %v446 = add i64 0, %v445
  %v447 = getelementptr inbounds float, ptr %v22, i64 %v446
  call void @pack_turned(ptr %v447, i64 8, i64 1, i64 8, i64 %v444, ptr %v441, i64 8)
  %v448 = add i64 %v437, 64
  %v449 = add i64 %v448, 0
  %v450 = add i64 %v438, 0
  %v451 = getelementptr inbounds float, ptr %v386, i64 %v449
  %v452 = sub i64 8, %v450
  %v453 = icmp slt i64 %v452, 0
  %v454 = select i1 %v453, i64 0, i64 %v452
  %v455 = mul i64 %v450, 6
  %v456 = add i64 0, %v455
  %v457 = getelementptr inbounds float, ptr %v24, i64 %v456
  call void @pack(ptr %v457, i64 6, i64 1, i64 6, i64 %v454, ptr %v451, i64 8)
  %v458 = add i64 %v448, 48
  %v459 = add nsw i64 %v435, 1
  br label %b85
b87:
  br label %b81
b81:
  %v460 = icmp sgt i64 %v3, 1
  br i1 %v460, label %b88, label %b89
b88:
  %v461 = getelementptr inbounds i64, ptr %v1, i64 3
  %v462 = atomicrmw add ptr %v461, i64 1 acq_rel
  %v463 = load i64, ptr %v89, align 8
  %v464 = add i64 %v463, 1
  store i64 %v464, ptr %v89, align 8
  %v465 = mul i64 %v3, %v464
  br label %b90
b90:
  %v466 = load atomic i64, ptr %v461 acquire, align 8
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b91, label %b92
b91:
  %v468 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  br label %b93
b93:
  %v469 = phi i64 [ 0, %b89 ], [ %v797, %b129 ]
  %v470 = icmp slt i64 %v469, %v5
  br i1 %v470, label %b94, label %b95
b94:
  %v471 = add i64 %v7, 0
  %v472 = sdiv i64 %v471, 1
  %v473 = add i64 %v2, 1
  %v474 = mul i64 %v472, %v2
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, %v7
  %v478 = select i1 %v477, i64 %v476, i64 %v7
  %v479 = mul i64 %v472, %v473
  %v480 = sdiv i64 %v479, %v3
  %v481 = mul i64 %v480, 1
  %v482 = icmp slt i64 %v481, %v7
  %v483 = select i1 %v482, i64 %v481, i64 %v7
  br label %b96
b96:
  %v484 = phi i64 [ %v478, %b94 ], [ %v517, %b101 ]
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b97, label %b98
b97:
  br label %b99
b99:
  %v486 = phi i64 [ 0, %b97 ], [ %v503, %b100 ]
  %v487 = phi <8 x float> [ splat (float 0x0000000000000000), %b97 ], [ %v502, %b100 ]
  %v488 = icmp slt i64 %v486, 8
  br i1 %v488, label %b100, label %b101
b100:
  %v489 = add i64 %v469, 0
  %v490 = and i64 %v489, %v76
  %v491 = mul i64 %v490, %v7
  %v492 = add i64 %v491, %v484
  %v493 = mul i64 %v492, 8
  %v494 = getelementptr inbounds float, ptr %v30, i64 %v493
  %v495 = add i64 0, %v486
  %v496 = getelementptr inbounds float, ptr %v14, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 0, %v486
  %v499 = getelementptr inbounds float, ptr %v494, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = fmul <8 x float> %v497, %v500
  %v502 = fadd <8 x float> %v487, %v501
  %v503 = add nsw i64 %v486, 8
  br label %b99
b101:
  %v504 = shufflevector <8 x float> %v487, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v505 = shufflevector <8 x float> %v487, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v506 = fadd <4 x float> %v504, %v505
  %v507 = shufflevector <4 x float> %v506, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v508 = shufflevector <4 x float> %v506, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v509 = fadd <2 x float> %v507, %v508
  %v510 = extractelement <2 x float> %v509, i64 0
  %v511 = extractelement <2 x float> %v509, i64 1
  %v512 = fadd float %v510, %v511
  %v513 = fadd float %v512, 0x0000000000000000
  %v514 = mul i64 %v484, 1
  %v515 = getelementptr inbounds float, ptr %v60, i64 %v514
  %v516 = getelementptr inbounds float, ptr %v515, i64 0
  store float %v513, ptr %v516, align 4
  %v517 = add nsw i64 %v484, 1
  br label %b96
b98:
  %v518 = add i64 %v7, 0
  %v519 = sdiv i64 %v518, 1
  %v520 = add i64 %v2, 1
  %v521 = mul i64 %v519, %v2
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, %v7
  %v525 = select i1 %v524, i64 %v523, i64 %v7
  %v526 = mul i64 %v519, %v520
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, %v7
  %v530 = select i1 %v529, i64 %v528, i64 %v7
  br label %b102
b102:
  %v531 = phi i64 [ %v525, %b98 ], [ %v555, %b107 ]
  %v532 = icmp slt i64 %v531, %v530
  br i1 %v532, label %b103, label %b104
b103:
  br label %b105
b105:
  %v533 = phi i64 [ 0, %b103 ], [ %v550, %b106 ]
  %v534 = phi float [ 0x0000000000000000, %b103 ], [ %v549, %b106 ]
  %v535 = icmp slt i64 %v533, 6
  br i1 %v535, label %b106, label %b107
b106:
  %v536 = add i64 %v469, 0
  %v537 = and i64 %v536, %v78
  %v538 = mul i64 %v537, %v7
  %v539 = add i64 %v538, %v531
  %v540 = mul i64 %v539, 6
  %v541 = getelementptr inbounds float, ptr %v32, i64 %v540
  %v542 = add i64 0, %v533
  %v543 = getelementptr inbounds float, ptr %v16, i64 %v542
  %v544 = load float, ptr %v543, align 4
  %v545 = add i64 0, %v533
  %v546 = getelementptr inbounds float, ptr %v541, i64 %v545
  %v547 = load float, ptr %v546, align 4
  %v548 = fmul float %v544, %v547
  %v549 = fadd float %v534, %v548
  %v550 = add nsw i64 %v533, 1
  br label %b105
b107:
  %v551 = fadd float %v534, 0x0000000000000000
  %v552 = mul i64 %v531, 1
  %v553 = getelementptr inbounds float, ptr %v62, i64 %v552
  %v554 = getelementptr inbounds float, ptr %v553, i64 0
  store float %v551, ptr %v554, align 4
  %v555 = add nsw i64 %v531, 1
  br label %b102
b104:
  %v557 = add i64 %v7, 0
  %v558 = sdiv i64 %v557, 1
  %v559 = add i64 %v2, 1
  %v560 = mul i64 %v558, %v2
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, %v7
  %v564 = select i1 %v563, i64 %v562, i64 %v7
  %v565 = mul i64 %v558, %v559
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, %v7
  %v569 = select i1 %v568, i64 %v567, i64 %v7
  br label %b108
b108:
  %v570 = phi i64 [ %v564, %b104 ], [ %v666, %b113 ]
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b109, label %b110
b109:
  %v572 = add i64 %v570, 96
  %v573 = icmp slt i64 %v572, %v569
  %v574 = select i1 %v573, i64 %v572, i64 %v569
  br label %b111
b111:
  %v575 = phi i64 [ 0, %b109 ], [ %v665, %b116 ]
  %v576 = icmp slt i64 %v575, 1
  br i1 %v576, label %b112, label %b113
b112:
  %v577 = sub i64 %v574, %v570
  %v578 = sub i64 8, 1
  %v579 = add i64 %v577, %v578
  %v580 = sdiv i64 %v579, 8
  br label %b114
b114:
  %v581 = phi i64 [ 0, %b112 ], [ %v664, %b121 ]
  %v582 = icmp slt i64 %v581, %v580
  br i1 %v582, label %b115, label %b116
b115:
  %v583 = mul i64 %v577, %v581
  %v584 = sdiv i64 %v583, %v580
  %v585 = add i64 %v570, %v584
  %v586 = add i64 %v581, 1
  %v587 = mul i64 %v577, %v586
  %v588 = sdiv i64 %v587, %v580
  %v589 = add i64 %v570, %v588
  %v590 = mul i64 %v575, 48
  %v591 = getelementptr inbounds float, ptr %v385, i64 %v590
  %v592 = sub i64 %v589, %v585
  %v593 = add i64 %v469, 0
  %v594 = and i64 %v593, %v78
  %v595 = mul i64 %v594, %v7
  %v596 = add i64 %v595, %v585
  %v597 = mul i64 %v596, 6
  %v598 = getelementptr inbounds float, ptr %v32, i64 %v597
  %v599 = getelementptr inbounds float, ptr %v598, i64 0
  %v600 = sub i64 %v592, 1
  %v601 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v600
  %v602 = load ptr, ptr %v601, align 4
  %v603 = getelementptr inbounds float, ptr %v556, i64 0
  %v604 = icmp sgt i64 %v592, 0
  br i1 %v604, label %b117, label %b118
b117:
  call void %v602(ptr %v599, i64 6, ptr %v591, i64 6, ptr %v603, i64 8, i64 0)
  br label %b118
b118:
  %v605 = add i64 %v590, 48
  br label %b119
b119:
  %v606 = phi i64 [ %v585, %b118 ], [ %v663, %b124 ]
  %v607 = icmp slt i64 %v606, %v589
  br i1 %v607, label %b120, label %b121
b120:
  %v608 = sub i64 %v606, %v585
  %v609 = mul i64 %v608, 8
  %v610 = getelementptr inbounds float, ptr %v556, i64 %v609
  %v611 = add i64 %v469, 0
  %v612 = and i64 %v611, %v82
  %v613 = mul i64 %v612, %v7
  %v614 = add i64 %v613, %v606
  %v615 = mul i64 %v614, 1
  %v616 = getelementptr inbounds float, ptr %v56, i64 %v615
  %v617 = getelementptr inbounds float, ptr %v616, i64 0
  %v618 = load float, ptr %v617, align 4
  %v619 = mul i64 %v606, 1
  %v620 = getelementptr inbounds float, ptr %v60, i64 %v619
  %v621 = getelementptr inbounds float, ptr %v620, i64 0
  %v622 = load float, ptr %v621, align 4
  %v623 = fadd float %v618, %v622
  %v624 = mul i64 %v606, 1
  %v625 = getelementptr inbounds float, ptr %v62, i64 %v624
  %v626 = getelementptr inbounds float, ptr %v625, i64 0
  %v627 = load float, ptr %v626, align 4
  %v628 = fadd float %v623, %v627
  %v629 = add i64 %v469, 1
  %v630 = and i64 %v629, %v78
  %v631 = mul i64 %v630, %v7
  %v632 = add i64 %v631, %v606
  %v633 = mul i64 %v632, 6
  %v634 = getelementptr inbounds float, ptr %v32, i64 %v633
  br label %b122
b122:
  %v635 = phi i64 [ 0, %b120 ], [ %v662, %b126 ]
  %v636 = icmp slt i64 %v635, 1
  br i1 %v636, label %b123, label %b124
b123:
  %v637 = mul i64 %v575, 1
  %v638 = add i64 %v637, %v635
  %v639 = mul i64 %v638, 8
  %v640 = icmp eq i64 %v639, 0
  br i1 %v640, label %b125, label %b126
b125:
  %v641 = icmp ult i64 6, 8
  %v642 = select i1 %v641, i64 6, i64 8
  %v643 = trunc i64 %v642 to i32
  %v644 = insertelement <8 x i32> poison, i32 %v643, i64 0
  %v645 = shufflevector <8 x i32> %v644, <8 x i32> poison, <8 x i32> zeroinitializer
  %v646 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v645
  %v647 = add i64 0, %v635
  %v648 = mul i64 %v647, 8
  %v649 = getelementptr inbounds float, ptr %v610, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = mul i64 %v639, 7
  %v652 = add i64 6, %v651
  %v653 = getelementptr inbounds float, ptr %v18, i64 %v652
  %v654 = getelementptr float, ptr %v653, <8 x i64> <i64 0, i64 7, i64 14, i64 21, i64 28, i64 35, i64 42, i64 49>
  %v655 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v654, <8 x i1> %v646, <8 x float> zeroinitializer)
  %v656 = insertelement <8 x float> poison, float %v628, i64 0
  %v657 = shufflevector <8 x float> %v656, <8 x float> poison, <8 x i32> zeroinitializer
  %v658 = fmul <8 x float> %v655, %v657
  %v659 = fadd <8 x float> %v650, %v658
  %v660 = add i64 0, %v639
  %v661 = getelementptr inbounds float, ptr %v634, i64 %v660
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v659, ptr align 4 %v661, <8 x i1> %v646)
  br label %b126
b126:
  %v662 = add nsw i64 %v635, 1
  br label %b122
b124:
  %v663 = add nsw i64 %v606, 1
  br label %b119
b121:
  %v664 = add nsw i64 %v581, 1
  br label %b114
b116:
  %v665 = add nsw i64 %v575, 1
  br label %b111
b113:
  %v666 = add nsw i64 %v570, 96
  br label %b108
b110:
  %v668 = add i64 %v7, 0
  %v669 = sdiv i64 %v668, 1
  %v670 = add i64 %v2, 1
  %v671 = mul i64 %v669, %v2
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 1
  %v674 = icmp slt i64 %v673, %v7
  %v675 = select i1 %v674, i64 %v673, i64 %v7
  %v676 = mul i64 %v669, %v670
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 1
  %v679 = icmp slt i64 %v678, %v7
  %v680 = select i1 %v679, i64 %v678, i64 %v7
  br label %b127
b127:
  %v681 = phi i64 [ %v675, %b110 ], [ %v796, %b132 ]
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b128, label %b129
b128:
  %v683 = add i64 %v681, 96
  %v684 = icmp slt i64 %v683, %v680
  %v685 = select i1 %v684, i64 %v683, i64 %v680
  br label %b130
b130:
  %v686 = phi i64 [ 0, %b128 ], [ %v795, %b135 ]
  %v687 = icmp slt i64 %v686, 1
  br i1 %v687, label %b131, label %b132
b131:
  %v688 = sub i64 %v685, %v681
  %v689 = sub i64 8, 1
  %v690 = add i64 %v688, %v689
  %v691 = sdiv i64 %v690, 8
  br label %b133
b133:
  %v692 = phi i64 [ 0, %b131 ], [ %v794, %b142 ]
  %v693 = icmp slt i64 %v692, %v691
  br i1 %v693, label %b134, label %b135
b134:
  %v694 = mul i64 %v688, %v692
  %v695 = sdiv i64 %v694, %v691
  %v696 = add i64 %v681, %v695
  %v697 = add i64 %v692, 1
  %v698 = mul i64 %v688, %v697
  %v699 = sdiv i64 %v698, %v691
  %v700 = add i64 %v681, %v699
  %v701 = mul i64 %v686, 112
  %v702 = getelementptr inbounds float, ptr %v386, i64 %v701
  %v703 = sub i64 %v700, %v696
  %v704 = add i64 %v469, 0
  %v705 = and i64 %v704, %v76
  %v706 = mul i64 %v705, %v7
  %v707 = add i64 %v706, %v696
  %v708 = mul i64 %v707, 8
  %v709 = getelementptr inbounds float, ptr %v30, i64 %v708
  %v710 = getelementptr inbounds float, ptr %v709, i64 0
  %v711 = sub i64 %v703, 1
  %v712 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v711
  %v713 = load ptr, ptr %v712, align 4
  %v714 = getelementptr inbounds float, ptr %v667, i64 0
  %v715 = icmp sgt i64 %v703, 0
  br i1 %v715, label %b136, label %b137
b136:
  call void %v713(ptr %v710, i64 8, ptr %v702, i64 8, ptr %v714, i64 16, i64 0)
  br label %b137
b137:
  %v716 = add i64 %v701, 64
  %v717 = getelementptr inbounds float, ptr %v386, i64 %v716
  %v718 = sub i64 %v700, %v696
  %v719 = add i64 %v469, 1
  %v720 = and i64 %v719, %v78
  %v721 = mul i64 %v720, %v7
  %v722 = add i64 %v721, %v696
  %v723 = mul i64 %v722, 6
  %v724 = getelementptr inbounds float, ptr %v32, i64 %v723
  %v725 = getelementptr inbounds float, ptr %v724, i64 0
  %v726 = sub i64 %v718, 1
  %v727 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v726
  %v728 = load ptr, ptr %v727, align 4
  %v729 = getelementptr inbounds float, ptr %v667, i64 8
  %v730 = icmp sgt i64 %v718, 0
  br i1 %v730, label %b138, label %b139
b138:
  call void %v728(ptr %v725, i64 6, ptr %v717, i64 6, ptr %v729, i64 16, i64 0)
  br label %b139
b139:
  %v731 = add i64 %v716, 48
  br label %b140
b140:
  %v732 = phi i64 [ %v696, %b139 ], [ %v793, %b145 ]
  %v733 = icmp slt i64 %v732, %v700
  br i1 %v733, label %b141, label %b142
b141:
  %v734 = sub i64 %v732, %v696
  %v735 = mul i64 %v734, 16
  %v736 = getelementptr inbounds float, ptr %v667, i64 %v735
  %v737 = add i64 %v469, 0
  %v738 = and i64 %v737, %v84
  %v739 = mul i64 %v738, %v7
  %v740 = add i64 %v739, %v732
  %v741 = mul i64 %v740, 8
  %v742 = getelementptr inbounds float, ptr %v58, i64 %v741
  %v743 = add i64 %v469, 1
  %v744 = and i64 %v743, %v76
  %v745 = mul i64 %v744, %v7
  %v746 = add i64 %v745, %v732
  %v747 = mul i64 %v746, 8
  %v748 = getelementptr inbounds float, ptr %v30, i64 %v747
  br label %b143
b143:
  %v749 = phi i64 [ 0, %b141 ], [ %v792, %b144 ]
  %v750 = icmp slt i64 %v749, 1
  br i1 %v750, label %b144, label %b145
b144:
  %v751 = mul i64 %v686, 1
  %v752 = add i64 %v751, %v749
  %v753 = mul i64 %v752, 8
  %v754 = add i64 0, %v749
  %v755 = mul i64 %v754, 8
  %v756 = getelementptr inbounds float, ptr %v736, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = add i64 1, %v749
  %v759 = mul i64 %v758, 8
  %v760 = getelementptr inbounds float, ptr %v736, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = add i64 0, %v753
  %v763 = getelementptr inbounds float, ptr %v742, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = fadd <8 x float> %v764, %v757
  %v766 = fadd <8 x float> %v765, %v761
  %v767 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v766)
  %v768 = fcmp ogt <8 x float> %v767, splat (float 0x4023000000000000)
  %v769 = select <8 x i1> %v768, <8 x float> splat (float 0x4023000000000000), <8 x float> %v767
  %v770 = fadd <8 x float> %v769, %v769
  %v771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v770, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v772 = fsub <8 x float> %v771, splat (float 0x4168000000000000)
  %v773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v772, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v770)
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v772, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v773)
  %v775 = bitcast <8 x float> %v771 to <8 x i32>
  %v776 = fmul <8 x float> %v774, %v774
  %v777 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v774, <8 x float> splat (float 0x3F81227F40000000))
  %v778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> %v774, <8 x float> splat (float 0x3FA5556740000000))
  %v779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v778, <8 x float> %v774, <8 x float> splat (float 0x3FC5554B00000000))
  %v780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v779, <8 x float> %v774, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v776, <8 x float> %v780, <8 x float> %v774)
  %v782 = shl <8 x i32> %v775, splat (i32 23)
  %v783 = add <8 x i32> %v782, splat (i32 1065353216)
  %v784 = bitcast <8 x i32> %v783 to <8 x float>
  %v785 = fsub <8 x float> %v784, splat (float 0x3FF0000000000000)
  %v786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v784, <8 x float> %v781, <8 x float> %v785)
  %v787 = fadd <8 x float> %v786, splat (float 0x4000000000000000)
  %v788 = fdiv <8 x float> %v786, %v787
  %v789 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v788, <8 x float> %v766)
  %v790 = add i64 0, %v753
  %v791 = getelementptr inbounds float, ptr %v748, i64 %v790
  store <8 x float> %v789, ptr %v791, align 4
  %v792 = add nsw i64 %v749, 1
  br label %b143
b145:
  %v793 = add nsw i64 %v732, 1
  br label %b140
b142:
  %v794 = add nsw i64 %v692, 1
  br label %b133
b135:
  %v795 = add nsw i64 %v686, 1
  br label %b130
b132:
  %v796 = add nsw i64 %v681, 96
  br label %b127
b129:
  %v797 = add nsw i64 %v469, 1
  br label %b93
b95:
  %v798 = icmp sgt i64 %v3, 1
  br i1 %v798, label %b146, label %b147
b146:
  %v799 = getelementptr inbounds i64, ptr %v1, i64 3
  %v800 = atomicrmw add ptr %v799, i64 1 acq_rel
  %v801 = load i64, ptr %v89, align 8
  %v802 = add i64 %v801, 1
  store i64 %v802, ptr %v89, align 8
  %v803 = mul i64 %v3, %v802
  br label %b148
b148:
  %v804 = load atomic i64, ptr %v799 acquire, align 8
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b149, label %b150
b149:
  %v806 = call i32 @sched_yield()
  br label %b148
b150:
  br label %b147
b147:
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
define internal void @pack(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v18 = shufflevector <8 x i64> %v17, <8 x i64> poison, <8 x i32> zeroinitializer
  %v19 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v18
  %v20 = getelementptr float, ptr %v16, <8 x i64> %v19
  %v21 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v20, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v22 = mul i64 %v13, %v6
  %v23 = getelementptr inbounds float, ptr %v5, i64 %v22
  store <8 x float> %v21, ptr %v23, align 4
  %v24 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v89 = alloca i64, i64 1, align 8
  %v261 = alloca float, i64 64, align 4
  %v399 = alloca float, i64 64, align 4
  %v494 = alloca float, i64 64, align 4
  %v639 = alloca float, i64 64, align 4
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
  %v69 = getelementptr inbounds i64, ptr %v1, i64 6
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 14
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 15
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 16
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 17
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 20
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 33
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 35
  %v88 = load i64, ptr %v87, align 8
  store i64 0, ptr %v89, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v91 = load ptr, ptr %v90, align 4
  %v92 = mul i64 %v2, 15360
  %v93 = add i64 %v92, 240
  %v94 = getelementptr inbounds float, ptr %v91, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v91, i64 0
  %v96 = getelementptr inbounds float, ptr %v91, i64 64
  %v97 = getelementptr inbounds float, ptr %v91, i64 112
  %v98 = getelementptr inbounds i64, ptr %v1, i64 4
  %v99 = load i64, ptr %v98, align 8
  %v100 = icmp eq i64 %v99, 0
  br i1 %v100, label %b0, label %b1
b0:
  %v101 = add i64 1, 0
  %v102 = sdiv i64 %v101, 1
  %v103 = add i64 %v2, 1
  %v104 = mul i64 %v102, %v2
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, 1
  %v108 = select i1 %v107, i64 %v106, i64 1
  %v109 = mul i64 %v102, %v103
  %v110 = sdiv i64 %v109, %v3
  %v111 = mul i64 %v110, 1
  %v112 = icmp slt i64 %v111, 1
  %v113 = select i1 %v112, i64 %v111, i64 1
  %v114 = icmp slt i64 %v113, 1
  %v115 = select i1 %v114, i64 %v113, i64 1
  br label %b2
b2:
  %v116 = phi i64 [ %v108, %b0 ], [ %v130, %b3 ]
  %v117 = icmp slt i64 %v116, %v115
  br i1 %v117, label %b3, label %b4
b3:
  %v118 = mul i64 %v116, 64
  %v119 = mul i64 %v116, 8
  %v120 = add i64 %v118, 0
  %v121 = add i64 %v119, 0
  %v122 = getelementptr inbounds float, ptr %v95, i64 %v120
  %v123 = sub i64 6, %v121
  %v124 = icmp slt i64 %v123, 0
  %v125 = select i1 %v124, i64 0, i64 %v123
  %v126 = mul i64 %v121, 1
  %v127 = add i64 0, %v126
  %v128 = getelementptr inbounds float, ptr %v24, i64 %v127
  call void @pack_rows(ptr %v128, i64 1, i64 6, i64 8, i64 %v125, ptr %v122, i64 8)
  %v129 = add i64 %v118, 64
  %v130 = add nsw i64 %v116, 1
  br label %b2
b4:
  %v131 = add i64 1, 0
  %v132 = sdiv i64 %v131, 1
  %v133 = add i64 %v2, 1
  %v134 = mul i64 %v132, %v2
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, 1
  %v138 = select i1 %v137, i64 %v136, i64 1
  %v139 = mul i64 %v132, %v133
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, 1
  %v143 = select i1 %v142, i64 %v141, i64 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  br label %b5
b5:
  %v146 = phi i64 [ %v138, %b4 ], [ %v160, %b6 ]
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b6, label %b7
b6:
  %v148 = mul i64 %v146, 48
  %v149 = mul i64 %v146, 8
  %v150 = add i64 %v148, 0
  %v151 = add i64 %v149, 0
  %v152 = getelementptr inbounds float, ptr %v96, i64 %v150
  %v153 = sub i64 6, %v151
  %v154 = icmp slt i64 %v153, 0
  %v155 = select i1 %v154, i64 0, i64 %v153
  %v156 = mul i64 %v151, 1
  %v157 = add i64 0, %v156
  %v158 = getelementptr inbounds float, ptr %v18, i64 %v157
  call void @pack_rows(ptr %v158, i64 1, i64 7, i64 6, i64 %v155, ptr %v152, i64 8)
  %v159 = add i64 %v148, 48
  %v160 = add nsw i64 %v146, 1
  br label %b5
b7:
  %v161 = add i64 1, 0
  %v162 = sdiv i64 %v161, 1
  %v163 = add i64 %v2, 1
  %v164 = mul i64 %v162, %v2
  %v165 = sdiv i64 %v164, %v3
  %v166 = mul i64 %v165, 1
  %v167 = icmp slt i64 %v166, 1
  %v168 = select i1 %v167, i64 %v166, i64 1
  %v169 = mul i64 %v162, %v163
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, 1
  %v173 = select i1 %v172, i64 %v171, i64 1
  %v174 = icmp slt i64 %v173, 1
  %v175 = select i1 %v174, i64 %v173, i64 1
  br label %b8
b8:
  %v176 = phi i64 [ %v168, %b7 ], [ %v190, %b9 ]
  %v177 = icmp slt i64 %v176, %v175
  br i1 %v177, label %b9, label %b10
b9:
  %v178 = mul i64 %v176, 64
  %v179 = mul i64 %v176, 8
  %v180 = add i64 %v178, 0
  %v181 = add i64 %v179, 0
  %v182 = getelementptr inbounds float, ptr %v97, i64 %v180
  %v183 = sub i64 8, %v181
  %v184 = icmp slt i64 %v183, 0
  %v185 = select i1 %v184, i64 0, i64 %v183
  %v186 = mul i64 %v181, 1
  %v187 = add i64 0, %v186
  %v188 = getelementptr inbounds float, ptr %v22, i64 %v187
  call void @pack_rows(ptr %v188, i64 1, i64 8, i64 8, i64 %v185, ptr %v182, i64 8)
  %v189 = add i64 %v178, 64
  %v190 = add nsw i64 %v176, 1
  br label %b8
b10:
  br label %b1
b1:
  %v191 = icmp sgt i64 %v3, 1
  br i1 %v191, label %b11, label %b12
b11:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v193 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v194 = load i64, ptr %v89, align 8
  %v195 = add i64 %v194, 1
  store i64 %v195, ptr %v89, align 8
  %v196 = mul i64 %v3, %v195
  br label %b13
b13:
  %v197 = load atomic i64, ptr %v192 acquire, align 8
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b14, label %b15
b14:
  %v199 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br label %b16
b16:
  %v200 = phi i64 [ 0, %b12 ], [ %v586, %b68 ]
  %v201 = icmp slt i64 %v200, %v5
  br i1 %v201, label %b17, label %b18
b17:
  %v202 = sub i64 %v5, 1
  %v203 = sub i64 %v202, %v200
  %v204 = add i64 %v7, 0
  %v205 = sdiv i64 %v204, 1
  %v206 = add i64 %v2, 1
  %v207 = mul i64 %v205, %v2
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v7
  %v211 = select i1 %v210, i64 %v209, i64 %v7
  %v212 = mul i64 %v205, %v206
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, %v7
  %v216 = select i1 %v215, i64 %v214, i64 %v7
  br label %b19
b19:
  %v217 = phi i64 [ %v211, %b17 ], [ %v260, %b20 ]
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b20, label %b21
b20:
  %v219 = add i64 %v203, 1
  %v220 = and i64 %v219, 1
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v217
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v34, i64 %v223
  %v225 = add i64 %v203, 0
  %v226 = and i64 %v225, %v72
  %v227 = mul i64 %v226, %v7
  %v228 = add i64 %v227, %v217
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v26, i64 %v229
  %v231 = add i64 %v203, 1
  %v232 = and i64 %v231, %v76
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v217
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v30, i64 %v235
  %v237 = add i64 %v203, 0
  %v238 = and i64 %v237, %v86
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v217
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v64, i64 %v241
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v224, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 0, 0
  %v247 = getelementptr inbounds float, ptr %v230, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v245, %v248
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v236, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = fmul <8 x float> %v252, %v252
  %v254 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v255 = shufflevector <8 x float> %v254, <8 x float> poison, <8 x i32> zeroinitializer
  %v256 = fsub <8 x float> %v255, %v253
  %v257 = fmul <8 x float> %v249, %v256
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v242, i64 %v258
  store <8 x float> %v257, ptr %v259, align 4
  %v260 = add nsw i64 %v217, 1
  br label %b19
b21:
  %v262 = add i64 %v7, 0
  %v263 = sdiv i64 %v262, 1
  %v264 = add i64 %v2, 1
  %v265 = mul i64 %v263, %v2
  %v266 = sdiv i64 %v265, %v3
  %v267 = mul i64 %v266, 1
  %v268 = icmp slt i64 %v267, %v7
  %v269 = select i1 %v268, i64 %v267, i64 %v7
  %v270 = mul i64 %v263, %v264
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, %v7
  %v274 = select i1 %v273, i64 %v272, i64 %v7
  br label %b22
b22:
  %v275 = phi i64 [ %v269, %b21 ], [ %v360, %b27 ]
  %v276 = icmp slt i64 %v275, %v274
  br i1 %v276, label %b23, label %b24
b23:
  %v277 = add i64 %v275, 96
  %v278 = icmp slt i64 %v277, %v274
  %v279 = select i1 %v278, i64 %v277, i64 %v274
  br label %b25
b25:
  %v280 = phi i64 [ 0, %b23 ], [ %v359, %b30 ]
  %v281 = icmp slt i64 %v280, 1
  br i1 %v281, label %b26, label %b27
b26:
  %v282 = sub i64 %v279, %v275
  %v283 = sub i64 8, 1
  %v284 = add i64 %v282, %v283
  %v285 = sdiv i64 %v284, 8
  br label %b28
b28:
  %v286 = phi i64 [ 0, %b26 ], [ %v358, %b35 ]
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b29, label %b30
b29:
  %v288 = mul i64 %v282, %v286
  %v289 = sdiv i64 %v288, %v285
  %v290 = add i64 %v275, %v289
  %v291 = add i64 %v286, 1
  %v292 = mul i64 %v282, %v291
  %v293 = sdiv i64 %v292, %v285
  %v294 = add i64 %v275, %v293
  %v295 = mul i64 %v280, 64
  %v296 = getelementptr inbounds float, ptr %v95, i64 %v295
  %v297 = sub i64 %v294, %v290
  %v298 = add i64 %v203, 0
  %v299 = and i64 %v298, %v86
  %v300 = mul i64 %v299, %v7
  %v301 = add i64 %v300, %v290
  %v302 = mul i64 %v301, 8
  %v303 = getelementptr inbounds float, ptr %v64, i64 %v302
  %v304 = getelementptr inbounds float, ptr %v303, i64 0
  %v305 = sub i64 %v297, 1
  %v306 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v305
  %v307 = load ptr, ptr %v306, align 4
  %v308 = getelementptr inbounds float, ptr %v261, i64 0
  %v309 = icmp sgt i64 %v297, 0
  br i1 %v309, label %b31, label %b32
b31:
  call void %v307(ptr %v304, i64 8, ptr %v296, i64 8, ptr %v308, i64 8, i64 0)
  br label %b32
b32:
  %v310 = add i64 %v295, 64
  br label %b33
b33:
  %v311 = phi i64 [ %v290, %b32 ], [ %v357, %b38 ]
  %v312 = icmp slt i64 %v311, %v294
  br i1 %v312, label %b34, label %b35
b34:
  %v313 = sub i64 %v311, %v290
  %v314 = mul i64 %v313, 8
  %v315 = getelementptr inbounds float, ptr %v261, i64 %v314
  %v316 = add i64 %v203, 1
  %v317 = and i64 %v316, 1
  %v318 = mul i64 %v317, %v7
  %v319 = add i64 %v318, %v311
  %v320 = mul i64 %v319, 6
  %v321 = getelementptr inbounds float, ptr %v36, i64 %v320
  %v322 = add i64 %v203, 0
  %v323 = and i64 %v322, %v74
  %v324 = mul i64 %v323, %v7
  %v325 = add i64 %v324, %v311
  %v326 = mul i64 %v325, 6
  %v327 = getelementptr inbounds float, ptr %v28, i64 %v326
  %v328 = mul i64 %v311, 6
  %v329 = getelementptr inbounds float, ptr %v66, i64 %v328
  br label %b36
b36:
  %v330 = phi i64 [ 0, %b34 ], [ %v356, %b40 ]
  %v331 = icmp slt i64 %v330, 1
  br i1 %v331, label %b37, label %b38
b37:
  %v332 = mul i64 %v280, 1
  %v333 = add i64 %v332, %v330
  %v334 = mul i64 %v333, 8
  %v335 = icmp eq i64 %v334, 0
  br i1 %v335, label %b39, label %b40
b39:
  %v336 = icmp ult i64 6, 8
  %v337 = select i1 %v336, i64 6, i64 8
  %v338 = trunc i64 %v337 to i32
  %v339 = insertelement <8 x i32> poison, i32 %v338, i64 0
  %v340 = shufflevector <8 x i32> %v339, <8 x i32> poison, <8 x i32> zeroinitializer
  %v341 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v340
  %v342 = add i64 0, %v330
  %v343 = mul i64 %v342, 8
  %v344 = getelementptr inbounds float, ptr %v315, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 0, %v334
  %v347 = getelementptr inbounds float, ptr %v321, i64 %v346
  %v348 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v347, <8 x i1> %v341, <8 x float> zeroinitializer)
  %v349 = add i64 0, %v334
  %v350 = getelementptr inbounds float, ptr %v327, i64 %v349
  %v351 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v350, <8 x i1> %v341, <8 x float> zeroinitializer)
  %v352 = fadd <8 x float> %v348, %v351
  %v353 = fadd <8 x float> %v352, %v345
  %v354 = add i64 0, %v334
  %v355 = getelementptr inbounds float, ptr %v329, i64 %v354
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v353, ptr align 4 %v355, <8 x i1> %v341)
  br label %b40
b40:
  %v356 = add nsw i64 %v330, 1
  br label %b36
b38:
  %v357 = add nsw i64 %v311, 1
  br label %b33
b35:
  %v358 = add nsw i64 %v286, 1
  br label %b28
b30:
  %v359 = add nsw i64 %v280, 1
  br label %b25
b27:
  %v360 = add nsw i64 %v275, 96
  br label %b22
b24:
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
  br label %b41
b41:
  %v374 = phi i64 [ %v368, %b24 ], [ %v398, %b46 ]
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b42, label %b43
b42:
  br label %b44
b44:
  %v376 = phi i64 [ 0, %b42 ], [ %v390, %b45 ]
  %v377 = phi float [ 0x0000000000000000, %b42 ], [ %v389, %b45 ]
  %v378 = icmp slt i64 %v376, 6
  br i1 %v378, label %b45, label %b46
b45:
  %v379 = mul i64 %v374, 6
  %v380 = getelementptr inbounds float, ptr %v66, i64 %v379
  %v381 = add i64 0, %v376
  %v382 = getelementptr inbounds float, ptr %v380, i64 %v381
  %v383 = load float, ptr %v382, align 4
  %v384 = mul i64 %v376, 7
  %v385 = add i64 6, %v384
  %v386 = getelementptr inbounds float, ptr %v18, i64 %v385
  %v387 = load float, ptr %v386, align 4
  %v388 = fmul float %v383, %v387
  %v389 = fadd float %v377, %v388
  %v390 = add nsw i64 %v376, 1
  br label %b44
b46:
  %v391 = add i64 %v203, 0
  %v392 = and i64 %v391, %v88
  %v393 = mul i64 %v392, %v7
  %v394 = add i64 %v393, %v374
  %v395 = mul i64 %v394, 1
  %v396 = getelementptr inbounds float, ptr %v68, i64 %v395
  %v397 = getelementptr inbounds float, ptr %v396, i64 0
  store float %v377, ptr %v397, align 4
  %v398 = add nsw i64 %v374, 1
  br label %b41
b43:
  %v400 = add i64 %v7, 0
  %v401 = sdiv i64 %v400, 1
  %v402 = add i64 %v2, 1
  %v403 = mul i64 %v401, %v2
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, %v7
  %v407 = select i1 %v406, i64 %v405, i64 %v7
  %v408 = mul i64 %v401, %v402
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, %v7
  %v412 = select i1 %v411, i64 %v410, i64 %v7
  br label %b47
b47:
  %v413 = phi i64 [ %v407, %b43 ], [ %v493, %b52 ]
  %v414 = icmp slt i64 %v413, %v412
  br i1 %v414, label %b48, label %b49
b48:
  %v415 = add i64 %v413, 96
  %v416 = icmp slt i64 %v415, %v412
  %v417 = select i1 %v416, i64 %v415, i64 %v412
  br label %b50
b50:
  %v418 = phi i64 [ 0, %b48 ], [ %v492, %b55 ]
  %v419 = icmp slt i64 %v418, 1
  br i1 %v419, label %b51, label %b52
b51:
  %v420 = sub i64 %v417, %v413
  %v421 = sub i64 8, 1
  %v422 = add i64 %v420, %v421
  %v423 = sdiv i64 %v422, 8
  br label %b53
b53:
  %v424 = phi i64 [ 0, %b51 ], [ %v491, %b60 ]
  %v425 = icmp slt i64 %v424, %v423
  br i1 %v425, label %b54, label %b55
b54:
  %v426 = mul i64 %v420, %v424
  %v427 = sdiv i64 %v426, %v423
  %v428 = add i64 %v413, %v427
  %v429 = add i64 %v424, 1
  %v430 = mul i64 %v420, %v429
  %v431 = sdiv i64 %v430, %v423
  %v432 = add i64 %v413, %v431
  %v433 = mul i64 %v418, 48
  %v434 = getelementptr inbounds float, ptr %v96, i64 %v433
  %v435 = sub i64 %v432, %v428
  %v436 = mul i64 %v428, 6
  %v437 = getelementptr inbounds float, ptr %v66, i64 %v436
  %v438 = getelementptr inbounds float, ptr %v437, i64 0
  %v439 = sub i64 %v435, 1
  %v440 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v439
  %v441 = load ptr, ptr %v440, align 4
  %v442 = getelementptr inbounds float, ptr %v399, i64 0
  %v443 = icmp sgt i64 %v435, 0
  br i1 %v443, label %b56, label %b57
b56:
  call void %v441(ptr %v438, i64 6, ptr %v434, i64 6, ptr %v442, i64 8, i64 0)
  br label %b57
b57:
  %v444 = add i64 %v433, 48
  br label %b58
b58:
  %v445 = phi i64 [ %v428, %b57 ], [ %v490, %b63 ]
  %v446 = icmp slt i64 %v445, %v432
  br i1 %v446, label %b59, label %b60
b59:
  %v447 = sub i64 %v445, %v428
  %v448 = mul i64 %v447, 8
  %v449 = getelementptr inbounds float, ptr %v399, i64 %v448
  %v450 = add i64 %v203, 0
  %v451 = and i64 %v450, %v88
  %v452 = mul i64 %v451, %v7
  %v453 = add i64 %v452, %v445
  %v454 = mul i64 %v453, 1
  %v455 = getelementptr inbounds float, ptr %v68, i64 %v454
  %v456 = getelementptr inbounds float, ptr %v455, i64 0
  %v457 = load float, ptr %v456, align 4
  %v458 = add i64 %v203, 0
  %v459 = and i64 %v458, 1
  %v460 = mul i64 %v459, %v7
  %v461 = add i64 %v460, %v445
  %v462 = mul i64 %v461, 6
  %v463 = getelementptr inbounds float, ptr %v36, i64 %v462
  br label %b61
b61:
  %v464 = phi i64 [ 0, %b59 ], [ %v489, %b65 ]
  %v465 = icmp slt i64 %v464, 1
  br i1 %v465, label %b62, label %b63
b62:
  %v466 = mul i64 %v418, 1
  %v467 = add i64 %v466, %v464
  %v468 = mul i64 %v467, 8
  %v469 = icmp eq i64 %v468, 0
  br i1 %v469, label %b64, label %b65
b64:
  %v470 = icmp ult i64 6, 8
  %v471 = select i1 %v470, i64 6, i64 8
  %v472 = trunc i64 %v471 to i32
  %v473 = insertelement <8 x i32> poison, i32 %v472, i64 0
  %v474 = shufflevector <8 x i32> %v473, <8 x i32> poison, <8 x i32> zeroinitializer
  %v475 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v474
  %v476 = add i64 0, %v464
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v449, i64 %v477
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = add i64 0, %v468
  %v481 = getelementptr inbounds float, ptr %v16, i64 %v480
  %v482 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v481, <8 x i1> %v475, <8 x float> zeroinitializer)
  %v483 = insertelement <8 x float> poison, float %v457, i64 0
  %v484 = shufflevector <8 x float> %v483, <8 x float> poison, <8 x i32> zeroinitializer
  %v485 = fmul <8 x float> %v484, %v482
  %v486 = fadd <8 x float> %v479, %v485
  %v487 = add i64 0, %v468
  %v488 = getelementptr inbounds float, ptr %v463, i64 %v487
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v486, ptr align 4 %v488, <8 x i1> %v475)
  br label %b65
b65:
  %v489 = add nsw i64 %v464, 1
  br label %b61
b63:
  %v490 = add nsw i64 %v445, 1
  br label %b58
b60:
  %v491 = add nsw i64 %v424, 1
  br label %b53
b55:
  %v492 = add nsw i64 %v418, 1
  br label %b50
b52:
  %v493 = add nsw i64 %v413, 96
  br label %b47
b49:
  %v495 = add i64 %v7, 0
  %v496 = sdiv i64 %v495, 1
  %v497 = add i64 %v2, 1
  %v498 = mul i64 %v496, %v2
  %v499 = sdiv i64 %v498, %v3
  %v500 = mul i64 %v499, 1
  %v501 = icmp slt i64 %v500, %v7
  %v502 = select i1 %v501, i64 %v500, i64 %v7
  %v503 = mul i64 %v496, %v497
  %v504 = sdiv i64 %v503, %v3
  %v505 = mul i64 %v504, 1
  %v506 = icmp slt i64 %v505, %v7
  %v507 = select i1 %v506, i64 %v505, i64 %v7
  br label %b66
b66:
  %v508 = phi i64 [ %v502, %b49 ], [ %v585, %b71 ]
  %v509 = icmp slt i64 %v508, %v507
  br i1 %v509, label %b67, label %b68
b67:
  %v510 = add i64 %v508, 96
  %v511 = icmp slt i64 %v510, %v507
  %v512 = select i1 %v511, i64 %v510, i64 %v507
  br label %b69
b69:
  %v513 = phi i64 [ 0, %b67 ], [ %v584, %b74 ]
  %v514 = icmp slt i64 %v513, 1
  br i1 %v514, label %b70, label %b71
b70:
  %v515 = sub i64 %v512, %v508
  %v516 = sub i64 8, 1
  %v517 = add i64 %v515, %v516
  %v518 = sdiv i64 %v517, 8
  br label %b72
b72:
  %v519 = phi i64 [ 0, %b70 ], [ %v583, %b79 ]
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b73, label %b74
b73:
  %v521 = mul i64 %v515, %v519
  %v522 = sdiv i64 %v521, %v518
  %v523 = add i64 %v508, %v522
  %v524 = add i64 %v519, 1
  %v525 = mul i64 %v515, %v524
  %v526 = sdiv i64 %v525, %v518
  %v527 = add i64 %v508, %v526
  %v528 = mul i64 %v513, 64
  %v529 = getelementptr inbounds float, ptr %v97, i64 %v528
  %v530 = sub i64 %v527, %v523
  %v531 = add i64 %v203, 0
  %v532 = and i64 %v531, %v86
  %v533 = mul i64 %v532, %v7
  %v534 = add i64 %v533, %v523
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v64, i64 %v535
  %v537 = getelementptr inbounds float, ptr %v536, i64 0
  %v538 = sub i64 %v530, 1
  %v539 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v538
  %v540 = load ptr, ptr %v539, align 4
  %v541 = getelementptr inbounds float, ptr %v494, i64 0
  %v542 = icmp sgt i64 %v530, 0
  br i1 %v542, label %b75, label %b76
b75:
  call void %v540(ptr %v537, i64 8, ptr %v529, i64 8, ptr %v541, i64 8, i64 0)
  br label %b76
b76:
  %v543 = add i64 %v528, 64
  br label %b77
b77:
  %v544 = phi i64 [ %v523, %b76 ], [ %v582, %b82 ]
  %v545 = icmp slt i64 %v544, %v527
  br i1 %v545, label %b78, label %b79
b78:
  %v546 = sub i64 %v544, %v523
  %v547 = mul i64 %v546, 8
  %v548 = getelementptr inbounds float, ptr %v494, i64 %v547
  %v549 = add i64 %v203, 0
  %v550 = and i64 %v549, %v88
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v544
  %v553 = mul i64 %v552, 1
  %v554 = getelementptr inbounds float, ptr %v68, i64 %v553
  %v555 = getelementptr inbounds float, ptr %v554, i64 0
  %v556 = load float, ptr %v555, align 4
  %v557 = add i64 %v203, 0
  %v558 = and i64 %v557, 1
  %v559 = mul i64 %v558, %v7
  %v560 = add i64 %v559, %v544
  %v561 = mul i64 %v560, 8
  %v562 = getelementptr inbounds float, ptr %v34, i64 %v561
  br label %b80
b80:
  %v563 = phi i64 [ 0, %b78 ], [ %v581, %b81 ]
  %v564 = icmp slt i64 %v563, 1
  br i1 %v564, label %b81, label %b82
b81:
  %v565 = mul i64 %v513, 1
  %v566 = add i64 %v565, %v563
  %v567 = mul i64 %v566, 8
  %v568 = add i64 0, %v563
  %v569 = mul i64 %v568, 8
  %v570 = getelementptr inbounds float, ptr %v548, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 0, %v567
  %v573 = getelementptr inbounds float, ptr %v14, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = insertelement <8 x float> poison, float %v556, i64 0
  %v576 = shufflevector <8 x float> %v575, <8 x float> poison, <8 x i32> zeroinitializer
  %v577 = fmul <8 x float> %v576, %v574
  %v578 = fadd <8 x float> %v571, %v577
  %v579 = add i64 0, %v567
  %v580 = getelementptr inbounds float, ptr %v562, i64 %v579
  store <8 x float> %v578, ptr %v580, align 4
  %v581 = add nsw i64 %v563, 1
  br label %b80
b82:
  %v582 = add nsw i64 %v544, 1
  br label %b77
b79:
  %v583 = add nsw i64 %v519, 1
  br label %b72
b74:
  %v584 = add nsw i64 %v513, 1
  br label %b69
b71:
  %v585 = add nsw i64 %v508, 96
  br label %b66
b68:
  %v586 = add nsw i64 %v200, 1
  br label %b16
b18:
  %v587 = icmp sgt i64 %v3, 1
  br i1 %v587, label %b83, label %b84
b83:
  %v588 = getelementptr inbounds i64, ptr %v1, i64 3
  %v589 = atomicrmw add ptr %v588, i64 1 acq_rel
  %v590 = load i64, ptr %v89, align 8
  %v591 = add i64 %v590, 1
  store i64 %v591, ptr %v89, align 8
  %v592 = mul i64 %v3, %v591
  br label %b85
b85:
  %v593 = load atomic i64, ptr %v588 acquire, align 8
  %v594 = icmp slt i64 %v593, %v592
  br i1 %v594, label %b86, label %b87
b86:
  %v595 = call i32 @sched_yield()
  br label %b85
b87:
  br label %b84
b84:
  %v596 = getelementptr inbounds float, ptr %v91, i64 176
  %v597 = getelementptr inbounds i64, ptr %v1, i64 4
  %v598 = load i64, ptr %v597, align 8
  %v599 = icmp eq i64 %v598, 0
  br i1 %v599, label %b88, label %b89
b88:
  %v600 = add i64 1, 0
  %v601 = sdiv i64 %v600, 1
  %v602 = add i64 %v2, 1
  %v603 = mul i64 %v601, %v2
  %v604 = sdiv i64 %v603, %v3
  %v605 = mul i64 %v604, 1
  %v606 = icmp slt i64 %v605, 1
  %v607 = select i1 %v606, i64 %v605, i64 1
  %v608 = mul i64 %v601, %v602
  %v609 = sdiv i64 %v608, %v3
  %v610 = mul i64 %v609, 1
  %v611 = icmp slt i64 %v610, 1
  %v612 = select i1 %v611, i64 %v610, i64 1
  %v613 = icmp slt i64 %v612, 1
  %v614 = select i1 %v613, i64 %v612, i64 1
  br label %b90
b90:
  %v615 = phi i64 [ %v607, %b88 ], [ %v629, %b91 ]
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b91, label %b92
b91:
  %v617 = mul i64 %v615, 64
  %v618 = mul i64 %v615, 8
  %v619 = add i64 %v617, 0
  %v620 = add i64 %v618, 0
  %v621 = getelementptr inbounds float, ptr %v596, i64 %v619
  %v622 = sub i64 8, %v620
  %v623 = icmp slt i64 %v622, 0
  %v624 = select i1 %v623, i64 0, i64 %v622
  %v625 = mul i64 %v620, 1
  %v626 = add i64 0, %v625
  %v627 = getelementptr inbounds float, ptr %v20, i64 %v626
  call void @pack_rows(ptr %v627, i64 1, i64 8, i64 8, i64 %v624, ptr %v621, i64 8)
  %v628 = add i64 %v617, 64
  %v629 = add nsw i64 %v615, 1
  br label %b90
b92:
  br label %b89
b89:
  %v630 = icmp sgt i64 %v3, 1
  br i1 %v630, label %b93, label %b94
b93:
  %v631 = getelementptr inbounds i64, ptr %v1, i64 3
  %v632 = atomicrmw add ptr %v631, i64 1 acq_rel
  %v633 = load i64, ptr %v89, align 8
  %v634 = add i64 %v633, 1
  store i64 %v634, ptr %v89, align 8
  %v635 = mul i64 %v3, %v634
  br label %b95
b95:
  %v636 = load atomic i64, ptr %v631 acquire, align 8
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b96, label %b97
b96:
  %v638 = call i32 @sched_yield()
  br label %b95
b97:
  br label %b94
b94:
  %v640 = add i64 %v8, 0
  %v641 = sdiv i64 %v640, 1
  %v642 = add i64 %v2, 1
  %v643 = mul i64 %v641, %v2
  %v644 = sdiv i64 %v643, %v3
  %v645 = mul i64 %v644, 1
  %v646 = icmp slt i64 %v645, %v8
  %v647 = select i1 %v646, i64 %v645, i64 %v8
  %v648 = mul i64 %v641, %v642
  %v649 = sdiv i64 %v648, %v3
  %v650 = mul i64 %v649, 1
  %v651 = icmp slt i64 %v650, %v8
  %v652 = select i1 %v651, i64 %v650, i64 %v8
  br label %b98
b98:
  %v653 = phi i64 [ %v647, %b94 ], [ %v718, %b103 ]
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b99, label %b100
b99:
  %v655 = add i64 %v653, 96
  %v656 = icmp slt i64 %v655, %v652
  %v657 = select i1 %v656, i64 %v655, i64 %v652
  br label %b101
b101:
  %v658 = phi i64 [ 0, %b99 ], [ %v717, %b106 ]
  %v659 = icmp slt i64 %v658, 1
  br i1 %v659, label %b102, label %b103
b102:
  %v660 = sub i64 %v657, %v653
  %v661 = sub i64 8, 1
  %v662 = add i64 %v660, %v661
  %v663 = sdiv i64 %v662, 8
  br label %b104
b104:
  %v664 = phi i64 [ 0, %b102 ], [ %v716, %b111 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b105, label %b106
b105:
  %v666 = mul i64 %v660, %v664
  %v667 = sdiv i64 %v666, %v663
  %v668 = add i64 %v653, %v667
  %v669 = add i64 %v664, 1
  %v670 = mul i64 %v660, %v669
  %v671 = sdiv i64 %v670, %v663
  %v672 = add i64 %v653, %v671
  %v673 = mul i64 %v658, 64
  %v674 = getelementptr inbounds float, ptr %v596, i64 %v673
  %v675 = sub i64 %v672, %v668
  %v676 = mul i64 %v668, 8
  %v677 = getelementptr inbounds float, ptr %v64, i64 %v676
  %v678 = getelementptr inbounds float, ptr %v677, i64 0
  %v679 = sub i64 %v675, 1
  %v680 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v679
  %v681 = load ptr, ptr %v680, align 4
  %v682 = getelementptr inbounds float, ptr %v639, i64 0
  %v683 = icmp sgt i64 %v675, 0
  br i1 %v683, label %b107, label %b108
b107:
  call void %v681(ptr %v678, i64 8, ptr %v674, i64 8, ptr %v682, i64 8, i64 0)
  br label %b108
b108:
  %v684 = add i64 %v673, 64
  br label %b109
b109:
  %v685 = phi i64 [ %v668, %b108 ], [ %v715, %b114 ]
  %v686 = icmp slt i64 %v685, %v672
  br i1 %v686, label %b110, label %b111
b110:
  %v687 = sub i64 %v685, %v668
  %v688 = mul i64 %v687, 8
  %v689 = getelementptr inbounds float, ptr %v639, i64 %v688
  %v690 = mul i64 %v685, 1
  %v691 = getelementptr inbounds float, ptr %v68, i64 %v690
  %v692 = getelementptr inbounds float, ptr %v691, i64 0
  %v693 = load float, ptr %v692, align 4
  %v694 = mul i64 %v685, 8
  %v695 = getelementptr inbounds float, ptr %v38, i64 %v694
  br label %b112
b112:
  %v696 = phi i64 [ 0, %b110 ], [ %v714, %b113 ]
  %v697 = icmp slt i64 %v696, 1
  br i1 %v697, label %b113, label %b114
b113:
  %v698 = mul i64 %v658, 1
  %v699 = add i64 %v698, %v696
  %v700 = mul i64 %v699, 8
  %v701 = add i64 0, %v696
  %v702 = mul i64 %v701, 8
  %v703 = getelementptr inbounds float, ptr %v689, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = add i64 0, %v700
  %v706 = getelementptr inbounds float, ptr %v12, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = insertelement <8 x float> poison, float %v693, i64 0
  %v709 = shufflevector <8 x float> %v708, <8 x float> poison, <8 x i32> zeroinitializer
  %v710 = fmul <8 x float> %v709, %v707
  %v711 = fadd <8 x float> %v704, %v710
  %v712 = add i64 0, %v700
  %v713 = getelementptr inbounds float, ptr %v695, i64 %v712
  store <8 x float> %v711, ptr %v713, align 4
  %v714 = add nsw i64 %v696, 1
  br label %b112
b114:
  %v715 = add nsw i64 %v685, 1
  br label %b109
b111:
  %v716 = add nsw i64 %v664, 1
  br label %b104
b106:
  %v717 = add nsw i64 %v658, 1
  br label %b101
b103:
  %v718 = add nsw i64 %v653, 96
  br label %b98
b100:
  %v719 = icmp sgt i64 %v3, 1
  br i1 %v719, label %b115, label %b116
b115:
  %v720 = getelementptr inbounds i64, ptr %v1, i64 3
  %v721 = atomicrmw add ptr %v720, i64 1 acq_rel
  %v722 = load i64, ptr %v89, align 8
  %v723 = add i64 %v722, 1
  store i64 %v723, ptr %v89, align 8
  %v724 = mul i64 %v3, %v723
  br label %b117
b117:
  %v725 = load atomic i64, ptr %v720 acquire, align 8
  %v726 = icmp slt i64 %v725, %v724
  br i1 %v726, label %b118, label %b119
b118:
  %v727 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v728 = icmp eq i64 %v2, 0
  br i1 %v728, label %b120, label %b121
b120:
  br label %b122
b122:
  %v729 = phi i64 [ 0, %b120 ], [ %v753, %b127 ]
  %v730 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v752, %b127 ]
  %v731 = icmp slt i64 %v729, %v8
  br i1 %v731, label %b123, label %b124
b123:
  %v732 = add i64 %v729, 128
  %v733 = icmp slt i64 %v732, %v8
  %v734 = select i1 %v733, i64 %v732, i64 %v8
  br label %b125
b125:
  %v735 = phi i64 [ %v729, %b123 ], [ %v751, %b126 ]
  %v736 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v750, %b126 ]
  %v737 = icmp slt i64 %v735, %v734
  br i1 %v737, label %b126, label %b127
b126:
  %v738 = mul i64 %v735, 1
  %v739 = getelementptr inbounds float, ptr %v68, i64 %v738
  %v740 = getelementptr inbounds float, ptr %v739, i64 0
  %v741 = load float, ptr %v740, align 4
  %v742 = mul i64 %v735, 8
  %v743 = getelementptr inbounds float, ptr %v10, i64 %v742
  %v744 = add i64 0, 0
  %v745 = getelementptr inbounds float, ptr %v743, i64 %v744
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = insertelement <8 x float> poison, float %v741, i64 0
  %v748 = shufflevector <8 x float> %v747, <8 x float> poison, <8 x i32> zeroinitializer
  %v749 = fmul <8 x float> %v748, %v746
  %v750 = fadd <8 x float> %v736, %v749
  %v751 = add nsw i64 %v735, 1
  br label %b125
b127:
  %v752 = fadd <8 x float> %v730, %v736
  %v753 = add nsw i64 %v729, 128
  br label %b122
b124:
  %v754 = add i64 0, 0
  %v755 = getelementptr inbounds float, ptr %v40, i64 %v754
  store <8 x float> %v730, ptr %v755, align 4
  br label %b121
b121:
  %v756 = icmp sgt i64 %v3, 1
  br i1 %v756, label %b128, label %b129
b128:
  %v757 = getelementptr inbounds i64, ptr %v1, i64 3
  %v758 = atomicrmw add ptr %v757, i64 1 acq_rel
  %v759 = load i64, ptr %v89, align 8
  %v760 = add i64 %v759, 1
  store i64 %v760, ptr %v89, align 8
  %v761 = mul i64 %v3, %v760
  br label %b130
b130:
  %v762 = load atomic i64, ptr %v757 acquire, align 8
  %v763 = icmp slt i64 %v762, %v761
  br i1 %v763, label %b131, label %b132
b131:
  %v764 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  %v765 = icmp eq i64 %v2, 0
  br i1 %v765, label %b133, label %b134
b133:
  br label %b135
b135:
  %v766 = phi i64 [ 0, %b133 ], [ %v790, %b140 ]
  %v767 = phi <8 x float> [ splat (float 0x0000000000000000), %b133 ], [ %v789, %b140 ]
  %v768 = icmp slt i64 %v766, %v8
  br i1 %v768, label %b136, label %b137
b136:
  %v769 = add i64 %v766, 128
  %v770 = icmp slt i64 %v769, %v8
  %v771 = select i1 %v770, i64 %v769, i64 %v8
  br label %b138
b138:
  %v772 = phi i64 [ %v766, %b136 ], [ %v788, %b139 ]
  %v773 = phi <8 x float> [ splat (float 0x0000000000000000), %b136 ], [ %v787, %b139 ]
  %v774 = icmp slt i64 %v772, %v771
  br i1 %v774, label %b139, label %b140
b139:
  %v775 = mul i64 %v772, 1
  %v776 = getelementptr inbounds float, ptr %v68, i64 %v775
  %v777 = getelementptr inbounds float, ptr %v776, i64 0
  %v778 = load float, ptr %v777, align 4
  %v779 = mul i64 %v772, 8
  %v780 = getelementptr inbounds float, ptr %v30, i64 %v779
  %v781 = add i64 0, 0
  %v782 = getelementptr inbounds float, ptr %v780, i64 %v781
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = insertelement <8 x float> poison, float %v778, i64 0
  %v785 = shufflevector <8 x float> %v784, <8 x float> poison, <8 x i32> zeroinitializer
  %v786 = fmul <8 x float> %v785, %v783
  %v787 = fadd <8 x float> %v773, %v786
  %v788 = add nsw i64 %v772, 1
  br label %b138
b140:
  %v789 = fadd <8 x float> %v767, %v773
  %v790 = add nsw i64 %v766, 128
  br label %b135
b137:
  %v791 = add i64 0, 0
  %v792 = getelementptr inbounds float, ptr %v42, i64 %v791
  store <8 x float> %v767, ptr %v792, align 4
  br label %b134
b134:
  %v793 = icmp sgt i64 %v3, 1
  br i1 %v793, label %b141, label %b142
b141:
  %v794 = getelementptr inbounds i64, ptr %v1, i64 3
  %v795 = atomicrmw add ptr %v794, i64 1 acq_rel
  %v796 = load i64, ptr %v89, align 8
  %v797 = add i64 %v796, 1
  store i64 %v797, ptr %v89, align 8
  %v798 = mul i64 %v3, %v797
  br label %b143
b143:
  %v799 = load atomic i64, ptr %v794 acquire, align 8
  %v800 = icmp slt i64 %v799, %v798
  br i1 %v800, label %b144, label %b145
b144:
  %v801 = call i32 @sched_yield()
  br label %b143
b145:
  br label %b142
b142:
  %v802 = icmp eq i64 %v2, 0
  br i1 %v802, label %b146, label %b147
b146:
  %v803 = icmp ult i64 6, 8
  %v804 = select i1 %v803, i64 6, i64 8
  %v805 = trunc i64 %v804 to i32
  %v806 = insertelement <8 x i32> poison, i32 %v805, i64 0
  %v807 = shufflevector <8 x i32> %v806, <8 x i32> poison, <8 x i32> zeroinitializer
  %v808 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v807
  br label %b148
b148:
  %v809 = phi i64 [ 0, %b146 ], [ %v833, %b153 ]
  %v810 = phi <8 x float> [ splat (float 0x0000000000000000), %b146 ], [ %v832, %b153 ]
  %v811 = icmp slt i64 %v809, %v8
  br i1 %v811, label %b149, label %b150
b149:
  %v812 = add i64 %v809, 128
  %v813 = icmp slt i64 %v812, %v8
  %v814 = select i1 %v813, i64 %v812, i64 %v8
  br label %b151
b151:
  %v815 = phi i64 [ %v809, %b149 ], [ %v831, %b152 ]
  %v816 = phi <8 x float> [ splat (float 0x0000000000000000), %b149 ], [ %v830, %b152 ]
  %v817 = icmp slt i64 %v815, %v814
  br i1 %v817, label %b152, label %b153
b152:
  %v818 = mul i64 %v815, 1
  %v819 = getelementptr inbounds float, ptr %v68, i64 %v818
  %v820 = getelementptr inbounds float, ptr %v819, i64 0
  %v821 = load float, ptr %v820, align 4
  %v822 = mul i64 %v815, 6
  %v823 = getelementptr inbounds float, ptr %v32, i64 %v822
  %v824 = add i64 0, 0
  %v825 = getelementptr inbounds float, ptr %v823, i64 %v824
  %v826 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v825, <8 x i1> %v808, <8 x float> zeroinitializer)
  %v827 = insertelement <8 x float> poison, float %v821, i64 0
  %v828 = shufflevector <8 x float> %v827, <8 x float> poison, <8 x i32> zeroinitializer
  %v829 = fmul <8 x float> %v828, %v826
  %v830 = fadd <8 x float> %v816, %v829
  %v831 = add nsw i64 %v815, 1
  br label %b151
b153:
  %v832 = fadd <8 x float> %v810, %v816
  %v833 = add nsw i64 %v809, 128
  br label %b148
b150:
  %v834 = add i64 0, 0
  %v835 = getelementptr inbounds float, ptr %v44, i64 %v834
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v810, ptr align 4 %v835, <8 x i1> %v808)
  br label %b147
b147:
  %v836 = icmp sgt i64 %v3, 1
  br i1 %v836, label %b154, label %b155
b154:
  %v837 = getelementptr inbounds i64, ptr %v1, i64 3
  %v838 = atomicrmw add ptr %v837, i64 1 acq_rel
  %v839 = load i64, ptr %v89, align 8
  %v840 = add i64 %v839, 1
  store i64 %v840, ptr %v89, align 8
  %v841 = mul i64 %v3, %v840
  br label %b156
b156:
  %v842 = load atomic i64, ptr %v837 acquire, align 8
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b157, label %b158
b157:
  %v844 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  %v845 = mul i64 0, 8
  %v846 = getelementptr inbounds float, ptr %v64, i64 %v845
  %v847 = getelementptr inbounds float, ptr %v846, i64 0
  %v848 = mul i64 0, 8
  %v849 = getelementptr inbounds float, ptr %v10, i64 %v848
  %v850 = getelementptr inbounds float, ptr %v849, i64 0
  %v851 = getelementptr inbounds float, ptr %v94, i64 12288
  %v852 = add i64 8, 1
  %v853 = sdiv i64 %v852, 2
  %v854 = add i64 %v2, 1
  %v855 = mul i64 %v853, %v2
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 2
  %v858 = icmp slt i64 %v857, 8
  %v859 = select i1 %v858, i64 %v857, i64 8
  %v860 = mul i64 %v853, %v854
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 2
  %v863 = icmp slt i64 %v862, 8
  %v864 = select i1 %v863, i64 %v862, i64 8
  %v865 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b159
b159:
  %v866 = phi i64 [ %v859, %b155 ], [ %v874, %b164 ]
  %v867 = icmp slt i64 %v866, %v864
  br i1 %v867, label %b160, label %b161
b160:
  %v868 = mul i64 %v866, 8
  %v869 = getelementptr inbounds float, ptr %v865, i64 %v868
  br label %b162
b162:
  %v870 = phi i64 [ 0, %b160 ], [ %v873, %b163 ]
  %v871 = icmp slt i64 %v870, 8
  br i1 %v871, label %b163, label %b164
b163:
  %v872 = getelementptr inbounds float, ptr %v869, i64 %v870
  store float 0x0000000000000000, ptr %v872, align 4
  %v873 = add nsw i64 %v870, 1
  br label %b162
b164:
  %v874 = add nsw i64 %v866, 1
  br label %b159
b161:
  %v875 = mul i64 %v8, 1
  br label %b165
b165:
  %v876 = phi i64 [ 0, %b161 ], [ %v980, %b170 ]
  %v877 = icmp slt i64 %v876, %v875
  br i1 %v877, label %b166, label %b167
b166:
  %v878 = sub i64 %v875, %v876
  %v879 = icmp slt i64 %v878, 384
  %v880 = select i1 %v879, i64 %v878, i64 384
  br label %b168
b168:
  %v881 = phi i64 [ %v859, %b166 ], [ %v979, %b194 ]
  %v882 = icmp slt i64 %v881, %v864
  br i1 %v882, label %b169, label %b170
b169:
  %v883 = sub i64 %v864, %v881
  %v884 = icmp slt i64 %v883, 64
  %v885 = select i1 %v884, i64 %v883, i64 64
  %v886 = sdiv i64 %v885, 2
  %v887 = mul i64 %v886, 2
  %v888 = sub i64 %v885, %v887
  %v889 = mul i64 %v876, 8
  %v890 = add i64 %v889, %v881
  %v891 = getelementptr inbounds float, ptr %v847, i64 %v890
  br label %b171
b171:
  %v892 = phi i64 [ 0, %b169 ], [ %v918, %b179 ]
  %v893 = icmp slt i64 %v892, %v880
  br i1 %v893, label %b172, label %b173
b172:
  %v894 = mul i64 %v892, 8
  %v895 = getelementptr inbounds float, ptr %v891, i64 %v894
  %v896 = mul i64 %v892, 2
  %v897 = getelementptr inbounds float, ptr %v851, i64 %v896
  br label %b174
b174:
  %v898 = phi i64 [ 0, %b172 ], [ %v907, %b175 ]
  %v899 = icmp slt i64 %v898, %v886
  br i1 %v899, label %b175, label %b176
b175:
  %v900 = mul i64 %v898, 2
  %v901 = getelementptr inbounds float, ptr %v895, i64 %v900
  %v902 = mul i64 %v898, 768
  %v903 = getelementptr inbounds float, ptr %v897, i64 %v902
  %v904 = getelementptr inbounds float, ptr %v901, i64 0
  %v905 = load <2 x float>, ptr %v904, align 4
  %v906 = getelementptr inbounds float, ptr %v903, i64 0
  store <2 x float> %v905, ptr %v906, align 4
  %v907 = add nsw i64 %v898, 1
  br label %b174
b176:
  %v908 = mul i64 %v886, 2
  %v909 = getelementptr inbounds float, ptr %v895, i64 %v908
  %v910 = mul i64 %v886, 768
  %v911 = getelementptr inbounds float, ptr %v897, i64 %v910
  br label %b177
b177:
  %v912 = phi i64 [ 0, %b176 ], [ %v917, %b178 ]
  %v913 = icmp slt i64 %v912, %v888
  br i1 %v913, label %b178, label %b179
b178:
  %v914 = getelementptr inbounds float, ptr %v909, i64 %v912
  %v915 = load float, ptr %v914, align 4
  %v916 = getelementptr inbounds float, ptr %v911, i64 %v912
  store float %v915, ptr %v916, align 4
  %v917 = add nsw i64 %v912, 1
  br label %b177, !llvm.loop !0
b179:
  %v918 = add nsw i64 %v892, 1
  br label %b171
b173:
  br label %b180
b180:
  %v919 = phi i64 [ 0, %b173 ], [ %v954, %b188 ]
  %v920 = icmp slt i64 %v919, 0
  br i1 %v920, label %b181, label %b182
b181:
  %v921 = mul i64 %v876, 8
  %v922 = add i64 %v921, %v919
  %v923 = getelementptr inbounds float, ptr %v850, i64 %v922
  br label %b183
b183:
  %v924 = phi i64 [ 0, %b181 ], [ %v942, %b184 ]
  %v925 = icmp slt i64 %v924, %v880
  br i1 %v925, label %b184, label %b185
b184:
  %v926 = mul i64 %v924, 8
  %v927 = getelementptr inbounds float, ptr %v923, i64 %v926
  %v928 = mul i64 %v924, 32
  %v929 = getelementptr inbounds float, ptr %v94, i64 %v928
  %v930 = getelementptr inbounds float, ptr %v927, i64 0
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = getelementptr inbounds float, ptr %v929, i64 0
  store <8 x float> %v931, ptr %v932, align 4
  %v933 = getelementptr inbounds float, ptr %v927, i64 8
  %v934 = load <8 x float>, ptr %v933, align 4
  %v935 = getelementptr inbounds float, ptr %v929, i64 8
  store <8 x float> %v934, ptr %v935, align 4
  %v936 = getelementptr inbounds float, ptr %v927, i64 16
  %v937 = load <8 x float>, ptr %v936, align 4
  %v938 = getelementptr inbounds float, ptr %v929, i64 16
  store <8 x float> %v937, ptr %v938, align 4
  %v939 = getelementptr inbounds float, ptr %v927, i64 24
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = getelementptr inbounds float, ptr %v929, i64 24
  store <8 x float> %v940, ptr %v941, align 4
  %v942 = add nsw i64 %v924, 1
  br label %b183
b185:
  %v943 = sdiv i64 %v885, 2
  br label %b186
b186:
  %v944 = phi i64 [ 0, %b185 ], [ %v953, %b187 ]
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b187, label %b188
b187:
  %v946 = mul i64 %v944, 2
  %v947 = add i64 %v881, %v946
  %v948 = mul i64 %v944, 768
  %v949 = getelementptr inbounds float, ptr %v851, i64 %v948
  %v950 = mul i64 %v947, 8
  %v951 = add i64 %v950, %v919
  %v952 = getelementptr inbounds float, ptr %v865, i64 %v951
  call void @outer_2x32(ptr %v949, ptr %v94, i64 %v880, ptr %v952, i64 8)
  %v953 = add nsw i64 %v944, 1
  br label %b186
b188:
  %v954 = add nsw i64 %v919, 32
  br label %b180
b182:
  %v955 = mul i64 %v876, 8
  %v956 = add i64 %v955, 0
  %v957 = getelementptr inbounds float, ptr %v850, i64 %v956
  br label %b189
b189:
  %v958 = phi i64 [ 0, %b182 ], [ %v967, %b190 ]
  %v959 = icmp slt i64 %v958, %v880
  br i1 %v959, label %b190, label %b191
b190:
  %v960 = mul i64 %v958, 8
  %v961 = getelementptr inbounds float, ptr %v957, i64 %v960
  %v962 = mul i64 %v958, 8
  %v963 = getelementptr inbounds float, ptr %v94, i64 %v962
  %v964 = getelementptr inbounds float, ptr %v961, i64 0
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = getelementptr inbounds float, ptr %v963, i64 0
  store <8 x float> %v965, ptr %v966, align 4
  %v967 = add nsw i64 %v958, 1
  br label %b189
b191:
  %v968 = sdiv i64 %v885, 2
  br label %b192
b192:
  %v969 = phi i64 [ 0, %b191 ], [ %v978, %b193 ]
  %v970 = icmp slt i64 %v969, %v968
  br i1 %v970, label %b193, label %b194
b193:
  %v971 = mul i64 %v969, 2
  %v972 = add i64 %v881, %v971
  %v973 = mul i64 %v969, 768
  %v974 = getelementptr inbounds float, ptr %v851, i64 %v973
  %v975 = mul i64 %v972, 8
  %v976 = add i64 %v975, 0
  %v977 = getelementptr inbounds float, ptr %v865, i64 %v976
  call void @outer_2x8(ptr %v974, ptr %v94, i64 %v880, ptr %v977, i64 8)
  %v978 = add nsw i64 %v969, 1
  br label %b192
b194:
  %v979 = add nsw i64 %v881, 64
  br label %b168
b170:
  %v980 = add nsw i64 %v876, 384
  br label %b165
b167:
  %v981 = icmp sgt i64 %v3, 1
  br i1 %v981, label %b195, label %b196
b195:
  %v982 = getelementptr inbounds i64, ptr %v1, i64 3
  %v983 = atomicrmw add ptr %v982, i64 1 acq_rel
  %v984 = load i64, ptr %v89, align 8
  %v985 = add i64 %v984, 1
  store i64 %v985, ptr %v89, align 8
  %v986 = mul i64 %v3, %v985
  br label %b197
b197:
  %v987 = load atomic i64, ptr %v982 acquire, align 8
  %v988 = icmp slt i64 %v987, %v986
  br i1 %v988, label %b198, label %b199
b198:
  %v989 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v990 = mul i64 0, 8
  %v991 = getelementptr inbounds float, ptr %v64, i64 %v990
  %v992 = getelementptr inbounds float, ptr %v991, i64 0
  %v993 = mul i64 0, 8
  %v994 = getelementptr inbounds float, ptr %v30, i64 %v993
  %v995 = getelementptr inbounds float, ptr %v994, i64 0
  %v996 = getelementptr inbounds float, ptr %v94, i64 12288
  %v997 = add i64 8, 1
  %v998 = sdiv i64 %v997, 2
  %v999 = add i64 %v2, 1
  %v1000 = mul i64 %v998, %v2
  %v1001 = sdiv i64 %v1000, %v3
  %v1002 = mul i64 %v1001, 2
  %v1003 = icmp slt i64 %v1002, 8
  %v1004 = select i1 %v1003, i64 %v1002, i64 8
  %v1005 = mul i64 %v998, %v999
  %v1006 = sdiv i64 %v1005, %v3
  %v1007 = mul i64 %v1006, 2
  %v1008 = icmp slt i64 %v1007, 8
  %v1009 = select i1 %v1008, i64 %v1007, i64 8
  %v1010 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b200
b200:
  %v1011 = phi i64 [ %v1004, %b196 ], [ %v1019, %b205 ]
  %v1012 = icmp slt i64 %v1011, %v1009
  br i1 %v1012, label %b201, label %b202
b201:
  %v1013 = mul i64 %v1011, 8
  %v1014 = getelementptr inbounds float, ptr %v1010, i64 %v1013
  br label %b203
b203:
  %v1015 = phi i64 [ 0, %b201 ], [ %v1018, %b204 ]
  %v1016 = icmp slt i64 %v1015, 8
  br i1 %v1016, label %b204, label %b205
b204:
  %v1017 = getelementptr inbounds float, ptr %v1014, i64 %v1015
  store float 0x0000000000000000, ptr %v1017, align 4
  %v1018 = add nsw i64 %v1015, 1
  br label %b203
b205:
  %v1019 = add nsw i64 %v1011, 1
  br label %b200
b202:
  %v1020 = mul i64 %v8, 1
  br label %b206
b206:
  %v1021 = phi i64 [ 0, %b202 ], [ %v1125, %b211 ]
  %v1022 = icmp slt i64 %v1021, %v1020
  br i1 %v1022, label %b207, label %b208
b207:
  %v1023 = sub i64 %v1020, %v1021
  %v1024 = icmp slt i64 %v1023, 384
  %v1025 = select i1 %v1024, i64 %v1023, i64 384
  br label %b209
b209:
  %v1026 = phi i64 [ %v1004, %b207 ], [ %v1124, %b235 ]
  %v1027 = icmp slt i64 %v1026, %v1009
  br i1 %v1027, label %b210, label %b211
b210:
  %v1028 = sub i64 %v1009, %v1026
  %v1029 = icmp slt i64 %v1028, 64
  %v1030 = select i1 %v1029, i64 %v1028, i64 64
  %v1031 = sdiv i64 %v1030, 2
  %v1032 = mul i64 %v1031, 2
  %v1033 = sub i64 %v1030, %v1032
  %v1034 = mul i64 %v1021, 8
  %v1035 = add i64 %v1034, %v1026
  %v1036 = getelementptr inbounds float, ptr %v992, i64 %v1035
  br label %b212
b212:
  %v1037 = phi i64 [ 0, %b210 ], [ %v1063, %b220 ]
  %v1038 = icmp slt i64 %v1037, %v1025
  br i1 %v1038, label %b213, label %b214
b213:
  %v1039 = mul i64 %v1037, 8
  %v1040 = getelementptr inbounds float, ptr %v1036, i64 %v1039
  %v1041 = mul i64 %v1037, 2
  %v1042 = getelementptr inbounds float, ptr %v996, i64 %v1041
  br label %b215
b215:
  %v1043 = phi i64 [ 0, %b213 ], [ %v1052, %b216 ]
  %v1044 = icmp slt i64 %v1043, %v1031
  br i1 %v1044, label %b216, label %b217
b216:
  %v1045 = mul i64 %v1043, 2
  %v1046 = getelementptr inbounds float, ptr %v1040, i64 %v1045
  %v1047 = mul i64 %v1043, 768
  %v1048 = getelementptr inbounds float, ptr %v1042, i64 %v1047
  %v1049 = getelementptr inbounds float, ptr %v1046, i64 0
  %v1050 = load <2 x float>, ptr %v1049, align 4
  %v1051 = getelementptr inbounds float, ptr %v1048, i64 0
  store <2 x float> %v1050, ptr %v1051, align 4
  %v1052 = add nsw i64 %v1043, 1
  br label %b215
b217:
  %v1053 = mul i64 %v1031, 2
  %v1054 = getelementptr inbounds float, ptr %v1040, i64 %v1053
  %v1055 = mul i64 %v1031, 768
  %v1056 = getelementptr inbounds float, ptr %v1042, i64 %v1055
  br label %b218
b218:
  %v1057 = phi i64 [ 0, %b217 ], [ %v1062, %b219 ]
  %v1058 = icmp slt i64 %v1057, %v1033
  br i1 %v1058, label %b219, label %b220
b219:
  %v1059 = getelementptr inbounds float, ptr %v1054, i64 %v1057
  %v1060 = load float, ptr %v1059, align 4
  %v1061 = getelementptr inbounds float, ptr %v1056, i64 %v1057
  store float %v1060, ptr %v1061, align 4
  %v1062 = add nsw i64 %v1057, 1
  br label %b218, !llvm.loop !3
b220:
  %v1063 = add nsw i64 %v1037, 1
  br label %b212
b214:
  br label %b221
b221:
  %v1064 = phi i64 [ 0, %b214 ], [ %v1099, %b229 ]
  %v1065 = icmp slt i64 %v1064, 0
  br i1 %v1065, label %b222, label %b223
b222:
  %v1066 = mul i64 %v1021, 8
  %v1067 = add i64 %v1066, %v1064
  %v1068 = getelementptr inbounds float, ptr %v995, i64 %v1067
  br label %b224
b224:
  %v1069 = phi i64 [ 0, %b222 ], [ %v1087, %b225 ]
  %v1070 = icmp slt i64 %v1069, %v1025
  br i1 %v1070, label %b225, label %b226
b225:
  %v1071 = mul i64 %v1069, 8
  %v1072 = getelementptr inbounds float, ptr %v1068, i64 %v1071
  %v1073 = mul i64 %v1069, 32
  %v1074 = getelementptr inbounds float, ptr %v94, i64 %v1073
  %v1075 = getelementptr inbounds float, ptr %v1072, i64 0
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = getelementptr inbounds float, ptr %v1074, i64 0
  store <8 x float> %v1076, ptr %v1077, align 4
  %v1078 = getelementptr inbounds float, ptr %v1072, i64 8
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = getelementptr inbounds float, ptr %v1074, i64 8
  store <8 x float> %v1079, ptr %v1080, align 4
  %v1081 = getelementptr inbounds float, ptr %v1072, i64 16
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = getelementptr inbounds float, ptr %v1074, i64 16
  store <8 x float> %v1082, ptr %v1083, align 4
  %v1084 = getelementptr inbounds float, ptr %v1072, i64 24
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = getelementptr inbounds float, ptr %v1074, i64 24
  store <8 x float> %v1085, ptr %v1086, align 4
  %v1087 = add nsw i64 %v1069, 1
  br label %b224
b226:
  %v1088 = sdiv i64 %v1030, 2
  br label %b227
b227:
  %v1089 = phi i64 [ 0, %b226 ], [ %v1098, %b228 ]
  %v1090 = icmp slt i64 %v1089, %v1088
  br i1 %v1090, label %b228, label %b229
b228:
  %v1091 = mul i64 %v1089, 2
  %v1092 = add i64 %v1026, %v1091
  %v1093 = mul i64 %v1089, 768
  %v1094 = getelementptr inbounds float, ptr %v996, i64 %v1093
  %v1095 = mul i64 %v1092, 8
  %v1096 = add i64 %v1095, %v1064
  %v1097 = getelementptr inbounds float, ptr %v1010, i64 %v1096
  call void @outer_2x32(ptr %v1094, ptr %v94, i64 %v1025, ptr %v1097, i64 8)
  %v1098 = add nsw i64 %v1089, 1
  br label %b227
b229:
  %v1099 = add nsw i64 %v1064, 32
  br label %b221
b223:
  %v1100 = mul i64 %v1021, 8
  %v1101 = add i64 %v1100, 0
  %v1102 = getelementptr inbounds float, ptr %v995, i64 %v1101
  br label %b230
b230:
  %v1103 = phi i64 [ 0, %b223 ], [ %v1112, %b231 ]
  %v1104 = icmp slt i64 %v1103, %v1025
  br i1 %v1104, label %b231, label %b232
b231:
  %v1105 = mul i64 %v1103, 8
  %v1106 = getelementptr inbounds float, ptr %v1102, i64 %v1105
  %v1107 = mul i64 %v1103, 8
  %v1108 = getelementptr inbounds float, ptr %v94, i64 %v1107
  %v1109 = getelementptr inbounds float, ptr %v1106, i64 0
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = getelementptr inbounds float, ptr %v1108, i64 0
  store <8 x float> %v1110, ptr %v1111, align 4
  %v1112 = add nsw i64 %v1103, 1
  br label %b230
b232:
  %v1113 = sdiv i64 %v1030, 2
  br label %b233
b233:
  %v1114 = phi i64 [ 0, %b232 ], [ %v1123, %b234 ]
  %v1115 = icmp slt i64 %v1114, %v1113
  br i1 %v1115, label %b234, label %b235
b234:
  %v1116 = mul i64 %v1114, 2
  %v1117 = add i64 %v1026, %v1116
  %v1118 = mul i64 %v1114, 768
  %v1119 = getelementptr inbounds float, ptr %v996, i64 %v1118
  %v1120 = mul i64 %v1117, 8
  %v1121 = add i64 %v1120, 0
  %v1122 = getelementptr inbounds float, ptr %v1010, i64 %v1121
  call void @outer_2x8(ptr %v1119, ptr %v94, i64 %v1025, ptr %v1122, i64 8)
  %v1123 = add nsw i64 %v1114, 1
  br label %b233
b235:
  %v1124 = add nsw i64 %v1026, 64
  br label %b209
b211:
  %v1125 = add nsw i64 %v1021, 384
  br label %b206
b208:
  %v1126 = icmp sgt i64 %v3, 1
  br i1 %v1126, label %b236, label %b237
b236:
  %v1127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1128 = atomicrmw add ptr %v1127, i64 1 acq_rel
  %v1129 = load i64, ptr %v89, align 8
  %v1130 = add i64 %v1129, 1
  store i64 %v1130, ptr %v89, align 8
  %v1131 = mul i64 %v3, %v1130
  br label %b238
b238:
  %v1132 = load atomic i64, ptr %v1127 acquire, align 8
  %v1133 = icmp slt i64 %v1132, %v1131
  br i1 %v1133, label %b239, label %b240
b239:
  %v1134 = call i32 @sched_yield()
  br label %b238
b240:
  br label %b237
b237:
  %v1135 = mul i64 0, 8
  %v1136 = getelementptr inbounds float, ptr %v64, i64 %v1135
  %v1137 = getelementptr inbounds float, ptr %v1136, i64 0
  %v1138 = mul i64 1, %v7
  %v1139 = add i64 0, %v1138
  %v1140 = mul i64 %v1139, 6
  %v1141 = getelementptr inbounds float, ptr %v32, i64 %v1140
  %v1142 = getelementptr inbounds float, ptr %v1141, i64 0
  %v1143 = getelementptr inbounds float, ptr %v94, i64 12288
  %v1144 = add i64 8, 1
  %v1145 = sdiv i64 %v1144, 2
  %v1146 = add i64 %v2, 1
  %v1147 = mul i64 %v1145, %v2
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 2
  %v1150 = icmp slt i64 %v1149, 8
  %v1151 = select i1 %v1150, i64 %v1149, i64 8
  %v1152 = mul i64 %v1145, %v1146
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 2
  %v1155 = icmp slt i64 %v1154, 8
  %v1156 = select i1 %v1155, i64 %v1154, i64 8
  %v1157 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b241
b241:
  %v1158 = phi i64 [ %v1151, %b237 ], [ %v1166, %b246 ]
  %v1159 = icmp slt i64 %v1158, %v1156
  br i1 %v1159, label %b242, label %b243
b242:
  %v1160 = mul i64 %v1158, 6
  %v1161 = getelementptr inbounds float, ptr %v1157, i64 %v1160
  br label %b244
b244:
  %v1162 = phi i64 [ 0, %b242 ], [ %v1165, %b245 ]
  %v1163 = icmp slt i64 %v1162, 6
  br i1 %v1163, label %b245, label %b246
b245:
  %v1164 = getelementptr inbounds float, ptr %v1161, i64 %v1162
  store float 0x0000000000000000, ptr %v1164, align 4
  %v1165 = add nsw i64 %v1162, 1
  br label %b244
b246:
  %v1166 = add nsw i64 %v1158, 1
  br label %b241
b243:
  %v1167 = mul i64 %v8, 1
  br label %b247
b247:
  %v1168 = phi i64 [ 0, %b243 ], [ %v1278, %b252 ]
  %v1169 = icmp slt i64 %v1168, %v1167
  br i1 %v1169, label %b248, label %b249
b248:
  %v1170 = sub i64 %v1167, %v1168
  %v1171 = icmp slt i64 %v1170, 384
  %v1172 = select i1 %v1171, i64 %v1170, i64 384
  br label %b250
b250:
  %v1173 = phi i64 [ %v1151, %b248 ], [ %v1277, %b276 ]
  %v1174 = icmp slt i64 %v1173, %v1156
  br i1 %v1174, label %b251, label %b252
b251:
  %v1175 = sub i64 %v1156, %v1173
  %v1176 = icmp slt i64 %v1175, 64
  %v1177 = select i1 %v1176, i64 %v1175, i64 64
  %v1178 = sdiv i64 %v1177, 2
  %v1179 = mul i64 %v1178, 2
  %v1180 = sub i64 %v1177, %v1179
  %v1181 = mul i64 %v1168, 8
  %v1182 = add i64 %v1181, %v1173
  %v1183 = getelementptr inbounds float, ptr %v1137, i64 %v1182
  br label %b253
b253:
  %v1184 = phi i64 [ 0, %b251 ], [ %v1210, %b261 ]
  %v1185 = icmp slt i64 %v1184, %v1172
  br i1 %v1185, label %b254, label %b255
b254:
  %v1186 = mul i64 %v1184, 8
  %v1187 = getelementptr inbounds float, ptr %v1183, i64 %v1186
  %v1188 = mul i64 %v1184, 2
  %v1189 = getelementptr inbounds float, ptr %v1143, i64 %v1188
  br label %b256
b256:
  %v1190 = phi i64 [ 0, %b254 ], [ %v1199, %b257 ]
  %v1191 = icmp slt i64 %v1190, %v1178
  br i1 %v1191, label %b257, label %b258
b257:
  %v1192 = mul i64 %v1190, 2
  %v1193 = getelementptr inbounds float, ptr %v1187, i64 %v1192
  %v1194 = mul i64 %v1190, 768
  %v1195 = getelementptr inbounds float, ptr %v1189, i64 %v1194
  %v1196 = getelementptr inbounds float, ptr %v1193, i64 0
  %v1197 = load <2 x float>, ptr %v1196, align 4
  %v1198 = getelementptr inbounds float, ptr %v1195, i64 0
  store <2 x float> %v1197, ptr %v1198, align 4
  %v1199 = add nsw i64 %v1190, 1
  br label %b256
b258:
  %v1200 = mul i64 %v1178, 2
  %v1201 = getelementptr inbounds float, ptr %v1187, i64 %v1200
  %v1202 = mul i64 %v1178, 768
  %v1203 = getelementptr inbounds float, ptr %v1189, i64 %v1202
  br label %b259
b259:
  %v1204 = phi i64 [ 0, %b258 ], [ %v1209, %b260 ]
  %v1205 = icmp slt i64 %v1204, %v1180
  br i1 %v1205, label %b260, label %b261
b260:
  %v1206 = getelementptr inbounds float, ptr %v1201, i64 %v1204
  %v1207 = load float, ptr %v1206, align 4
  %v1208 = getelementptr inbounds float, ptr %v1203, i64 %v1204
  store float %v1207, ptr %v1208, align 4
  %v1209 = add nsw i64 %v1204, 1
  br label %b259, !llvm.loop !6
b261:
  %v1210 = add nsw i64 %v1184, 1
  br label %b253
b255:
  br label %b262
b262:
  %v1211 = phi i64 [ 0, %b255 ], [ %v1246, %b270 ]
  %v1212 = icmp slt i64 %v1211, 0
  br i1 %v1212, label %b263, label %b264
b263:
  %v1213 = mul i64 %v1168, 6
  %v1214 = add i64 %v1213, %v1211
  %v1215 = getelementptr inbounds float, ptr %v1142, i64 %v1214
  br label %b265
b265:
  %v1216 = phi i64 [ 0, %b263 ], [ %v1234, %b266 ]
  %v1217 = icmp slt i64 %v1216, %v1172
  br i1 %v1217, label %b266, label %b267
b266:
  %v1218 = mul i64 %v1216, 6
  %v1219 = getelementptr inbounds float, ptr %v1215, i64 %v1218
  %v1220 = mul i64 %v1216, 32
  %v1221 = getelementptr inbounds float, ptr %v94, i64 %v1220
  %v1222 = getelementptr inbounds float, ptr %v1219, i64 0
  %v1223 = load <8 x float>, ptr %v1222, align 4
  %v1224 = getelementptr inbounds float, ptr %v1221, i64 0
  store <8 x float> %v1223, ptr %v1224, align 4
  %v1225 = getelementptr inbounds float, ptr %v1219, i64 8
  %v1226 = load <8 x float>, ptr %v1225, align 4
  %v1227 = getelementptr inbounds float, ptr %v1221, i64 8
  store <8 x float> %v1226, ptr %v1227, align 4
  %v1228 = getelementptr inbounds float, ptr %v1219, i64 16
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = getelementptr inbounds float, ptr %v1221, i64 16
  store <8 x float> %v1229, ptr %v1230, align 4
  %v1231 = getelementptr inbounds float, ptr %v1219, i64 24
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = getelementptr inbounds float, ptr %v1221, i64 24
  store <8 x float> %v1232, ptr %v1233, align 4
  %v1234 = add nsw i64 %v1216, 1
  br label %b265
b267:
  %v1235 = sdiv i64 %v1177, 2
  br label %b268
b268:
  %v1236 = phi i64 [ 0, %b267 ], [ %v1245, %b269 ]
  %v1237 = icmp slt i64 %v1236, %v1235
  br i1 %v1237, label %b269, label %b270
b269:
  %v1238 = mul i64 %v1236, 2
  %v1239 = add i64 %v1173, %v1238
  %v1240 = mul i64 %v1236, 768
  %v1241 = getelementptr inbounds float, ptr %v1143, i64 %v1240
  %v1242 = mul i64 %v1239, 6
  %v1243 = add i64 %v1242, %v1211
  %v1244 = getelementptr inbounds float, ptr %v1157, i64 %v1243
  call void @outer_2x32(ptr %v1241, ptr %v94, i64 %v1172, ptr %v1244, i64 6)
  %v1245 = add nsw i64 %v1236, 1
  br label %b268
b270:
  %v1246 = add nsw i64 %v1211, 32
  br label %b262
b264:
  %v1247 = mul i64 %v1168, 6
  %v1248 = add i64 %v1247, 0
  %v1249 = getelementptr inbounds float, ptr %v1142, i64 %v1248
  br label %b271
b271:
  %v1250 = phi i64 [ 0, %b264 ], [ %v1265, %b272 ]
  %v1251 = icmp slt i64 %v1250, %v1172
  br i1 %v1251, label %b272, label %b273
b272:
  %v1252 = mul i64 %v1250, 6
  %v1253 = getelementptr inbounds float, ptr %v1249, i64 %v1252
  %v1254 = mul i64 %v1250, 8
  %v1255 = getelementptr inbounds float, ptr %v94, i64 %v1254
  %v1256 = getelementptr inbounds float, ptr %v1253, i64 0
  %v1257 = icmp ult i64 6, 8
  %v1258 = select i1 %v1257, i64 6, i64 8
  %v1259 = trunc i64 %v1258 to i32
  %v1260 = insertelement <8 x i32> poison, i32 %v1259, i64 0
  %v1261 = shufflevector <8 x i32> %v1260, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1262 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1261
  %v1263 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1256, <8 x i1> %v1262, <8 x float> zeroinitializer)
  %v1264 = getelementptr inbounds float, ptr %v1255, i64 0
  store <8 x float> %v1263, ptr %v1264, align 4
  %v1265 = add nsw i64 %v1250, 1
  br label %b271
b273:
  %v1266 = sdiv i64 %v1177, 2
  br label %b274
b274:
  %v1267 = phi i64 [ 0, %b273 ], [ %v1276, %b275 ]
  %v1268 = icmp slt i64 %v1267, %v1266
  br i1 %v1268, label %b275, label %b276
b275:
  %v1269 = mul i64 %v1267, 2
  %v1270 = add i64 %v1173, %v1269
  %v1271 = mul i64 %v1267, 768
  %v1272 = getelementptr inbounds float, ptr %v1143, i64 %v1271
  %v1273 = mul i64 %v1270, 6
  %v1274 = add i64 %v1273, 0
  %v1275 = getelementptr inbounds float, ptr %v1157, i64 %v1274
  call void @outer_2x6(ptr %v1272, ptr %v94, i64 %v1172, ptr %v1275, i64 6)
  %v1276 = add nsw i64 %v1267, 1
  br label %b274
b276:
  %v1277 = add nsw i64 %v1173, 64
  br label %b250
b252:
  %v1278 = add nsw i64 %v1168, 384
  br label %b247
b249:
  %v1279 = icmp sgt i64 %v3, 1
  br i1 %v1279, label %b277, label %b278
b277:
  %v1280 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1281 = atomicrmw add ptr %v1280, i64 1 acq_rel
  %v1282 = load i64, ptr %v89, align 8
  %v1283 = add i64 %v1282, 1
  store i64 %v1283, ptr %v89, align 8
  %v1284 = mul i64 %v3, %v1283
  br label %b279
b279:
  %v1285 = load atomic i64, ptr %v1280 acquire, align 8
  %v1286 = icmp slt i64 %v1285, %v1284
  br i1 %v1286, label %b280, label %b281
b280:
  %v1287 = call i32 @sched_yield()
  br label %b279
b281:
  br label %b278
b278:
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
define internal void @outer_2x6(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
  %v26 = icmp ult i64 6, 8
  %v27 = select i1 %v26, i64 6, i64 8
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

declare i32 @sched_yield() #1
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
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
