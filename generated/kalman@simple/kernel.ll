; generated from specs/kalman.yaml by `make generated`: do not edit
; kalman@simple N=4 M=2 U=3 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v203 = alloca i64, i64 1, align 8
  %v615 = alloca float, i64 64, align 4
  %v706 = alloca float, i64 64, align 4
  %v889 = alloca float, i64 64, align 4
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
  %v149 = getelementptr inbounds i64, ptr %v1, i64 6
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 7
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 13
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 14
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 15
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 18
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 19
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 27
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 28
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 30
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 38
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 39
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 40
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 41
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 42
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 43
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 46
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 47
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 52
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 55
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 56
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 57
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 58
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 63
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 64
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 66
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 67
  %v202 = load i64, ptr %v201, align 8
  store i64 0, ptr %v203, align 8
  %v204 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v205 = load ptr, ptr %v204, align 4
  %v206 = mul i64 %v2, 0
  %v207 = add i64 %v206, 88
  %v208 = getelementptr inbounds float, ptr %v205, i64 %v207
  %v209 = getelementptr inbounds i64, ptr %v1, i64 4
  %v210 = load i64, ptr %v209, align 8
  %v211 = icmp eq i64 %v210, 0
  br i1 %v211, label %b0, label %b1
b0:
  %v212 = icmp eq i64 %v2, 0
  br i1 %v212, label %b2, label %b3
b2:
  %v213 = icmp ult i64 4, 8
  %v214 = select i1 %v213, i64 4, i64 8
  %v215 = trunc i64 %v214 to i32
  %v216 = insertelement <8 x i32> poison, i32 %v215, i64 0
  %v217 = shufflevector <8 x i32> %v216, <8 x i32> poison, <8 x i32> zeroinitializer
  %v218 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v217
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v60, i64 %v219
  %v221 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v222, ptr align 4 %v220, <8 x i1> %v218)
  br label %b3
b3:
  br label %b1
b1:
  %v223 = icmp sgt i64 %v3, 1
  br i1 %v223, label %b4, label %b5
b4:
  %v224 = getelementptr inbounds i64, ptr %v1, i64 3
  %v225 = atomicrmw add ptr %v224, i64 1 acq_rel
  %v226 = load i64, ptr %v203, align 8
  %v227 = add i64 %v226, 1
  store i64 %v227, ptr %v203, align 8
  %v228 = mul i64 %v3, %v227
  br label %b6
b6:
  %v229 = load atomic i64, ptr %v224 acquire, align 8
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b7, label %b8
b7:
  %v231 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v232 = getelementptr inbounds i64, ptr %v1, i64 4
  %v233 = load i64, ptr %v232, align 8
  %v234 = icmp eq i64 %v233, 0
  br i1 %v234, label %b9, label %b10
b9:
  %v235 = icmp eq i64 %v2, 0
  br i1 %v235, label %b11, label %b12
b11:
  br label %b13
b13:
  %v236 = phi i64 [ 0, %b11 ], [ %v269, %b14 ]
  %v237 = icmp slt i64 %v236, 4
  br i1 %v237, label %b14, label %b15
b14:
  %v238 = add i64 0, %v236
  %v239 = sitofp i64 %v238 to float
  %v240 = icmp ult i64 4, 8
  %v241 = select i1 %v240, i64 4, i64 8
  %v242 = trunc i64 %v241 to i32
  %v243 = insertelement <8 x i32> poison, i32 %v242, i64 0
  %v244 = shufflevector <8 x i32> %v243, <8 x i32> poison, <8 x i32> zeroinitializer
  %v245 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v244
  %v246 = add i64 0, 0
  %v247 = insertelement <8 x i64> poison, i64 %v246, i64 0
  %v248 = shufflevector <8 x i64> %v247, <8 x i64> poison, <8 x i32> zeroinitializer
  %v249 = add <8 x i64> %v248, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v250 = sitofp <8 x i64> %v249 to <8 x float>
  %v251 = insertelement <8 x float> poison, float %v239, i64 0
  %v252 = shufflevector <8 x float> %v251, <8 x float> poison, <8 x i32> zeroinitializer
  %v253 = fcmp oeq <8 x float> %v252, %v250
  %v254 = select <8 x i1> %v253, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v255 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v256 = shufflevector <8 x float> %v255, <8 x float> poison, <8 x i32> zeroinitializer
  %v257 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v258 = shufflevector <8 x float> %v257, <8 x float> poison, <8 x i32> zeroinitializer
  %v259 = fcmp une <8 x float> %v254, splat (float 0x0000000000000000)
  %v260 = select <8 x i1> %v259, <8 x float> %v256, <8 x float> %v258
  %v261 = mul i64 %v236, 4
  %v262 = add i64 0, %v261
  %v263 = add i64 %v262, 0
  %v264 = getelementptr inbounds float, ptr %v62, i64 %v263
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v254, ptr align 4 %v264, <8 x i1> %v245)
  %v265 = mul i64 %v236, 4
  %v266 = add i64 0, %v265
  %v267 = add i64 %v266, 0
  %v268 = getelementptr inbounds float, ptr %v64, i64 %v267
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v260, ptr align 4 %v268, <8 x i1> %v245)
  %v269 = add nsw i64 %v236, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v270 = icmp sgt i64 %v3, 1
  br i1 %v270, label %b16, label %b17
b16:
  %v271 = getelementptr inbounds i64, ptr %v1, i64 3
  %v272 = atomicrmw add ptr %v271, i64 1 acq_rel
  %v273 = load i64, ptr %v203, align 8
  %v274 = add i64 %v273, 1
  store i64 %v274, ptr %v203, align 8
  %v275 = mul i64 %v3, %v274
  br label %b18
b18:
  %v276 = load atomic i64, ptr %v271 acquire, align 8
  %v277 = icmp slt i64 %v276, %v275
  br i1 %v277, label %b19, label %b20
b19:
  %v278 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 4
  %v280 = load i64, ptr %v279, align 8
  %v281 = icmp eq i64 %v280, 0
  br i1 %v281, label %b21, label %b22
b21:
  %v282 = icmp eq i64 %v2, 0
  br i1 %v282, label %b23, label %b24
b23:
  %v283 = icmp ult i64 2, 8
  %v284 = select i1 %v283, i64 2, i64 8
  %v285 = trunc i64 %v284 to i32
  %v286 = insertelement <8 x i32> poison, i32 %v285, i64 0
  %v287 = shufflevector <8 x i32> %v286, <8 x i32> poison, <8 x i32> zeroinitializer
  %v288 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v287
  %v289 = add i64 0, 0
  %v290 = insertelement <8 x i64> poison, i64 %v289, i64 0
  %v291 = shufflevector <8 x i64> %v290, <8 x i64> poison, <8 x i32> zeroinitializer
  %v292 = add <8 x i64> %v291, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v293 = sitofp <8 x i64> %v292 to <8 x float>
  %v294 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v295 = shufflevector <8 x float> %v294, <8 x float> poison, <8 x i32> zeroinitializer
  %v296 = fcmp olt <8 x float> %v293, %v295
  %v297 = select <8 x i1> %v296, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v298 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v299 = shufflevector <8 x float> %v298, <8 x float> poison, <8 x i32> zeroinitializer
  %v300 = fcmp olt <8 x float> %v293, %v299
  %v301 = select <8 x i1> %v300, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v66, i64 %v302
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v297, ptr align 4 %v303, <8 x i1> %v288)
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v68, i64 %v304
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v301, ptr align 4 %v305, <8 x i1> %v288)
  br label %b24
b24:
  br label %b22
b22:
  %v306 = icmp sgt i64 %v3, 1
  br i1 %v306, label %b25, label %b26
b25:
  %v307 = getelementptr inbounds i64, ptr %v1, i64 3
  %v308 = atomicrmw add ptr %v307, i64 1 acq_rel
  %v309 = load i64, ptr %v203, align 8
  %v310 = add i64 %v309, 1
  store i64 %v310, ptr %v203, align 8
  %v311 = mul i64 %v3, %v310
  br label %b27
b27:
  %v312 = load atomic i64, ptr %v307 acquire, align 8
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b28, label %b29
b28:
  %v314 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v315 = getelementptr inbounds i64, ptr %v1, i64 4
  %v316 = load i64, ptr %v315, align 8
  %v317 = icmp eq i64 %v316, 0
  br i1 %v317, label %b30, label %b31
b30:
  %v318 = icmp eq i64 %v2, 0
  br i1 %v318, label %b32, label %b33
b32:
  %v319 = sitofp i64 0 to float
  %v320 = fadd float %v319, 0x3FF0000000000000
  %v321 = add i64 0, 0
  %v322 = getelementptr inbounds float, ptr %v70, i64 %v321
  store float %v320, ptr %v322, align 4
  br label %b33
b33:
  br label %b31
b31:
  %v323 = icmp sgt i64 %v3, 1
  br i1 %v323, label %b34, label %b35
b34:
  %v324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v325 = atomicrmw add ptr %v324, i64 1 acq_rel
  %v326 = load i64, ptr %v203, align 8
  %v327 = add i64 %v326, 1
  store i64 %v327, ptr %v203, align 8
  %v328 = mul i64 %v3, %v327
  br label %b36
b36:
  %v329 = load atomic i64, ptr %v324 acquire, align 8
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b37, label %b38
b37:
  %v331 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v332 = getelementptr inbounds i64, ptr %v1, i64 4
  %v333 = load i64, ptr %v332, align 8
  %v334 = icmp eq i64 %v333, 0
  br i1 %v334, label %b39, label %b40
b39:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 76
  %v336 = load i64, ptr %v335, align 8
  %v337 = icmp eq i64 %v336, 0
  br i1 %v337, label %b41, label %b42
b41:
  %v338 = add i64 %v7, 0
  %v339 = sdiv i64 %v338, 1
  %v340 = add i64 %v2, 1
  %v341 = mul i64 %v339, %v2
  %v342 = sdiv i64 %v341, %v3
  %v343 = mul i64 %v342, 1
  %v344 = icmp slt i64 %v343, %v7
  %v345 = select i1 %v344, i64 %v343, i64 %v7
  %v346 = mul i64 %v339, %v340
  %v347 = sdiv i64 %v346, %v3
  %v348 = mul i64 %v347, 1
  %v349 = icmp slt i64 %v348, %v7
  %v350 = select i1 %v349, i64 %v348, i64 %v7
  br label %b43
b43:
  %v351 = phi i64 [ %v345, %b41 ], [ %v368, %b44 ]
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b44, label %b45
b44:
  %v353 = and i64 0, %v156
  %v354 = mul i64 %v353, %v7
  %v355 = add i64 %v354, %v351
  %v356 = mul i64 %v355, 4
  %v357 = getelementptr inbounds float, ptr %v26, i64 %v356
  %v358 = icmp ult i64 4, 8
  %v359 = select i1 %v358, i64 4, i64 8
  %v360 = trunc i64 %v359 to i32
  %v361 = insertelement <8 x i32> poison, i32 %v360, i64 0
  %v362 = shufflevector <8 x i32> %v361, <8 x i32> poison, <8 x i32> zeroinitializer
  %v363 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v362
  %v364 = add i64 0, 0
  %v365 = getelementptr inbounds float, ptr %v357, i64 %v364
  %v366 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v367 = shufflevector <8 x float> %v366, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v367, ptr align 4 %v365, <8 x i1> %v363)
  %v368 = add nsw i64 %v351, 1
  br label %b43
b45:
  br label %b42
b42:
  br label %b40
b40:
  %v369 = icmp sgt i64 %v3, 1
  br i1 %v369, label %b46, label %b47
b46:
  %v370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v371 = atomicrmw add ptr %v370, i64 1 acq_rel
  %v372 = load i64, ptr %v203, align 8
  %v373 = add i64 %v372, 1
  store i64 %v373, ptr %v203, align 8
  %v374 = mul i64 %v3, %v373
  br label %b48
b48:
  %v375 = load atomic i64, ptr %v370 acquire, align 8
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b49, label %b50
b49:
  %v377 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v378 = getelementptr inbounds i64, ptr %v1, i64 4
  %v379 = load i64, ptr %v378, align 8
  %v380 = icmp eq i64 %v379, 0
  br i1 %v380, label %b51, label %b52
b51:
  %v381 = getelementptr inbounds i64, ptr %v1, i64 77
  %v382 = load i64, ptr %v381, align 8
  %v383 = icmp eq i64 %v382, 0
  br i1 %v383, label %b53, label %b54
b53:
  %v384 = add i64 %v7, 0
  %v385 = sdiv i64 %v384, 1
  %v386 = add i64 %v2, 1
  %v387 = mul i64 %v385, %v2
  %v388 = sdiv i64 %v387, %v3
  %v389 = mul i64 %v388, 1
  %v390 = icmp slt i64 %v389, %v7
  %v391 = select i1 %v390, i64 %v389, i64 %v7
  %v392 = mul i64 %v385, %v386
  %v393 = sdiv i64 %v392, %v3
  %v394 = mul i64 %v393, 1
  %v395 = icmp slt i64 %v394, %v7
  %v396 = select i1 %v395, i64 %v394, i64 %v7
  br label %b55
b55:
  %v397 = phi i64 [ %v391, %b53 ], [ %v434, %b60 ]
  %v398 = icmp slt i64 %v397, %v396
  br i1 %v398, label %b56, label %b57
b56:
  br label %b58
b58:
  %v399 = phi i64 [ 0, %b56 ], [ %v433, %b59 ]
  %v400 = icmp slt i64 %v399, 4
  br i1 %v400, label %b59, label %b60
b59:
  %v401 = add i64 0, %v399
  %v402 = sitofp i64 %v401 to float
  %v403 = and i64 0, %v158
  %v404 = mul i64 %v403, %v7
  %v405 = add i64 %v404, %v397
  %v406 = mul i64 %v405, 16
  %v407 = getelementptr inbounds float, ptr %v28, i64 %v406
  %v408 = icmp ult i64 4, 8
  %v409 = select i1 %v408, i64 4, i64 8
  %v410 = trunc i64 %v409 to i32
  %v411 = insertelement <8 x i32> poison, i32 %v410, i64 0
  %v412 = shufflevector <8 x i32> %v411, <8 x i32> poison, <8 x i32> zeroinitializer
  %v413 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v412
  %v414 = add i64 0, 0
  %v415 = insertelement <8 x i64> poison, i64 %v414, i64 0
  %v416 = shufflevector <8 x i64> %v415, <8 x i64> poison, <8 x i32> zeroinitializer
  %v417 = add <8 x i64> %v416, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v418 = sitofp <8 x i64> %v417 to <8 x float>
  %v419 = insertelement <8 x float> poison, float %v402, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  %v421 = fcmp oeq <8 x float> %v420, %v418
  %v422 = select <8 x i1> %v421, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v423 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v424 = shufflevector <8 x float> %v423, <8 x float> poison, <8 x i32> zeroinitializer
  %v425 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v426 = shufflevector <8 x float> %v425, <8 x float> poison, <8 x i32> zeroinitializer
  %v427 = fcmp une <8 x float> %v422, splat (float 0x0000000000000000)
  %v428 = select <8 x i1> %v427, <8 x float> %v424, <8 x float> %v426
  %v429 = mul i64 %v399, 4
  %v430 = add i64 0, %v429
  %v431 = add i64 %v430, 0
  %v432 = getelementptr inbounds float, ptr %v407, i64 %v431
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v428, ptr align 4 %v432, <8 x i1> %v413)
  %v433 = add nsw i64 %v399, 1
  br label %b58
b60:
  %v434 = add nsw i64 %v397, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v435 = icmp sgt i64 %v3, 1
  br i1 %v435, label %b61, label %b62
b61:
  %v436 = getelementptr inbounds i64, ptr %v1, i64 3
  %v437 = atomicrmw add ptr %v436, i64 1 acq_rel
  %v438 = load i64, ptr %v203, align 8
  %v439 = add i64 %v438, 1
  store i64 %v439, ptr %v203, align 8
  %v440 = mul i64 %v3, %v439
  br label %b63
b63:
  %v441 = load atomic i64, ptr %v436 acquire, align 8
  %v442 = icmp slt i64 %v441, %v440
  br i1 %v442, label %b64, label %b65
b64:
  %v443 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v444 = getelementptr inbounds float, ptr %v205, i64 0
  %v445 = getelementptr inbounds i64, ptr %v1, i64 4
  %v446 = load i64, ptr %v445, align 8
  %v447 = icmp eq i64 %v446, 0
  br i1 %v447, label %b66, label %b67
b66:
  %v448 = add i64 1, 0
  %v449 = sdiv i64 %v448, 1
  %v450 = add i64 %v2, 1
  %v451 = mul i64 %v449, %v2
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 1
  %v454 = icmp slt i64 %v453, 1
  %v455 = select i1 %v454, i64 %v453, i64 1
  %v456 = mul i64 %v449, %v450
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 1
  %v459 = icmp slt i64 %v458, 1
  %v460 = select i1 %v459, i64 %v458, i64 1
  %v461 = icmp slt i64 %v460, 1
  %v462 = select i1 %v461, i64 %v460, i64 1
  br label %b68
b68:
  %v463 = phi i64 [ %v455, %b66 ], [ %v492, %b73 ]
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %b69, label %b70
b69:
  %v465 = mul i64 %v463, 24
  %v466 = mul i64 %v463, 8
  %v467 = add i64 %v465, 0
  %v468 = add i64 %v466, 0
  %v469 = getelementptr inbounds float, ptr %v444, i64 %v467
  %v470 = sub i64 4, %v468
  %v471 = icmp slt i64 %v470, 0
  %v472 = select i1 %v471, i64 0, i64 %v470
  %v473 = icmp ult i64 %v472, 8
  %v474 = select i1 %v473, i64 %v472, i64 8
  %v475 = trunc i64 %v474 to i32
  %v476 = insertelement <8 x i32> poison, i32 %v475, i64 0
  %v477 = shufflevector <8 x i32> %v476, <8 x i32> poison, <8 x i32> zeroinitializer
  %v478 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v477
  %v479 = mul i64 %v468, 3
  %v480 = add i64 0, %v479
  %v481 = getelementptr inbounds float, ptr %v16, i64 %v480
  br label %b71
b71:
  %v482 = phi i64 [ 0, %b69 ], [ %v490, %b72 ]
  %v483 = icmp slt i64 %v482, 3
  br i1 %v483, label %b72, label %b73
b72:
  %v484 = mul i64 %v482, 1
  %v485 = getelementptr inbounds float, ptr %v481, i64 %v484
  %v486 = getelementptr float, ptr %v485, <8 x i64> <i64 0, i64 3, i64 6, i64 9, i64 12, i64 15, i64 18, i64 21>
  %v487 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v486, <8 x i1> %v478, <8 x float> zeroinitializer)
  %v488 = mul i64 %v482, 8
  %v489 = getelementptr inbounds float, ptr %v469, i64 %v488
  store <8 x float> %v487, ptr %v489, align 4
  %v490 = add nsw i64 %v482, 1
  br label %b71
b73:
  %v491 = add i64 %v465, 24
  %v492 = add nsw i64 %v463, 1
  br label %b68
b70:
  br label %b67
b67:
  %v493 = icmp sgt i64 %v3, 1
  br i1 %v493, label %b74, label %b75
b74:
  %v494 = getelementptr inbounds i64, ptr %v1, i64 3
  %v495 = atomicrmw add ptr %v494, i64 1 acq_rel
  %v496 = load i64, ptr %v203, align 8
  %v497 = add i64 %v496, 1
  store i64 %v497, ptr %v203, align 8
  %v498 = mul i64 %v3, %v497
  br label %b76
b76:
  %v499 = load atomic i64, ptr %v494 acquire, align 8
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b77, label %b78
b77:
  %v501 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v502 = getelementptr inbounds float, ptr %v205, i64 24
  %v503 = getelementptr inbounds float, ptr %v205, i64 56
  %v504 = getelementptr inbounds i64, ptr %v1, i64 4
  %v505 = load i64, ptr %v504, align 8
  %v506 = icmp eq i64 %v505, 0
  br i1 %v506, label %b79, label %b80
b79:
  %v507 = add i64 1, 0
  %v508 = sdiv i64 %v507, 1
  %v509 = add i64 %v2, 1
  %v510 = mul i64 %v508, %v2
  %v511 = sdiv i64 %v510, %v3
  %v512 = mul i64 %v511, 1
  %v513 = icmp slt i64 %v512, 1
  %v514 = select i1 %v513, i64 %v512, i64 1
  %v515 = mul i64 %v508, %v509
  %v516 = sdiv i64 %v515, %v3
  %v517 = mul i64 %v516, 1
  %v518 = icmp slt i64 %v517, 1
  %v519 = select i1 %v518, i64 %v517, i64 1
  %v520 = icmp slt i64 %v519, 1
  %v521 = select i1 %v520, i64 %v519, i64 1
  br label %b81
b81:
  %v522 = phi i64 [ %v514, %b79 ], [ %v551, %b86 ]
  %v523 = icmp slt i64 %v522, %v521
  br i1 %v523, label %b82, label %b83
b82:
  %v524 = mul i64 %v522, 32
  %v525 = mul i64 %v522, 8
  %v526 = add i64 %v524, 0
  %v527 = add i64 %v525, 0
  %v528 = getelementptr inbounds float, ptr %v502, i64 %v526
  %v529 = sub i64 4, %v527
  %v530 = icmp slt i64 %v529, 0
  %v531 = select i1 %v530, i64 0, i64 %v529
  %v532 = icmp ult i64 %v531, 8
  %v533 = select i1 %v532, i64 %v531, i64 8
  %v534 = trunc i64 %v533 to i32
  %v535 = insertelement <8 x i32> poison, i32 %v534, i64 0
  %v536 = shufflevector <8 x i32> %v535, <8 x i32> poison, <8 x i32> zeroinitializer
  %v537 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v536
  %v538 = mul i64 %v527, 4
  %v539 = add i64 0, %v538
  %v540 = getelementptr inbounds float, ptr %v14, i64 %v539
  br label %b84
b84:
  %v541 = phi i64 [ 0, %b82 ], [ %v549, %b85 ]
  %v542 = icmp slt i64 %v541, 4
  br i1 %v542, label %b85, label %b86
b85:
  %v543 = mul i64 %v541, 1
  %v544 = getelementptr inbounds float, ptr %v540, i64 %v543
  %v545 = getelementptr float, ptr %v544, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v546 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v545, <8 x i1> %v537, <8 x float> zeroinitializer)
  %v547 = mul i64 %v541, 8
  %v548 = getelementptr inbounds float, ptr %v528, i64 %v547
  store <8 x float> %v546, ptr %v548, align 4
  %v549 = add nsw i64 %v541, 1
  br label %b84
b86:
  %v550 = add i64 %v524, 32
  %v551 = add nsw i64 %v522, 1
  br label %b81
b83:
  %v552 = add i64 1, 0
  %v553 = sdiv i64 %v552, 1
  %v554 = add i64 %v2, 1
  %v555 = mul i64 %v553, %v2
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, 1
  %v559 = select i1 %v558, i64 %v557, i64 1
  %v560 = mul i64 %v553, %v554
  %v561 = sdiv i64 %v560, %v3
  %v562 = mul i64 %v561, 1
  %v563 = icmp slt i64 %v562, 1
  %v564 = select i1 %v563, i64 %v562, i64 1
  %v565 = icmp slt i64 %v564, 1
  %v566 = select i1 %v565, i64 %v564, i64 1
  br label %b87
b87:
  %v567 = phi i64 [ %v559, %b83 ], [ %v596, %b92 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b88, label %b89
b88:
  %v569 = mul i64 %v567, 32
  %v570 = mul i64 %v567, 8
  %v571 = add i64 %v569, 0
  %v572 = add i64 %v570, 0
  %v573 = getelementptr inbounds float, ptr %v503, i64 %v571
  %v574 = sub i64 2, %v572
  %v575 = icmp slt i64 %v574, 0
  %v576 = select i1 %v575, i64 0, i64 %v574
  %v577 = icmp ult i64 %v576, 8
  %v578 = select i1 %v577, i64 %v576, i64 8
  %v579 = trunc i64 %v578 to i32
  %v580 = insertelement <8 x i32> poison, i32 %v579, i64 0
  %v581 = shufflevector <8 x i32> %v580, <8 x i32> poison, <8 x i32> zeroinitializer
  %v582 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v581
  %v583 = mul i64 %v572, 4
  %v584 = add i64 0, %v583
  %v585 = getelementptr inbounds float, ptr %v20, i64 %v584
  br label %b90
b90:
  %v586 = phi i64 [ 0, %b88 ], [ %v594, %b91 ]
  %v587 = icmp slt i64 %v586, 4
  br i1 %v587, label %b91, label %b92
b91:
  %v588 = mul i64 %v586, 1
  %v589 = getelementptr inbounds float, ptr %v585, i64 %v588
  %v590 = getelementptr float, ptr %v589, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v591 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v590, <8 x i1> %v582, <8 x float> zeroinitializer)
  %v592 = mul i64 %v586, 8
  %v593 = getelementptr inbounds float, ptr %v573, i64 %v592
  store <8 x float> %v591, ptr %v593, align 4
  %v594 = add nsw i64 %v586, 1
  br label %b90
b92:
  %v595 = add i64 %v569, 32
  %v596 = add nsw i64 %v567, 1
  br label %b87
b89:
  br label %b80
b80:
  %v597 = icmp sgt i64 %v3, 1
  br i1 %v597, label %b93, label %b94
b93:
  %v598 = getelementptr inbounds i64, ptr %v1, i64 3
  %v599 = atomicrmw add ptr %v598, i64 1 acq_rel
  %v600 = load i64, ptr %v203, align 8
  %v601 = add i64 %v600, 1
  store i64 %v601, ptr %v203, align 8
  %v602 = mul i64 %v3, %v601
  br label %b95
b95:
  %v603 = load atomic i64, ptr %v598 acquire, align 8
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b96, label %b97
b96:
  %v605 = call i32 @sched_yield()
  br label %b95
b97:
  br label %b94
b94:
  %v606 = getelementptr inbounds i64, ptr %v1, i64 5
  %v607 = load i64, ptr %v606, align 8
  br label %b98
b98:
  %v608 = phi i64 [ 0, %b94 ], [ %v2088, %b306 ]
  %v609 = icmp slt i64 %v608, %v5
  br i1 %v609, label %b99, label %b100
b99:
  %v610 = add i64 %v608, %v607
  %v611 = icmp slt i64 %v610, %v5
  %v612 = select i1 %v611, i64 %v610, i64 %v5
  %v613 = sub i64 %v612, %v608
  %v614 = mul i64 %v613, %v7
  %v616 = add i64 %v614, 0
  %v617 = sdiv i64 %v616, 1
  %v618 = add i64 %v2, 1
  %v619 = mul i64 %v617, %v2
  %v620 = sdiv i64 %v619, %v3
  %v621 = mul i64 %v620, 1
  %v622 = icmp slt i64 %v621, %v614
  %v623 = select i1 %v622, i64 %v621, i64 %v614
  %v624 = mul i64 %v617, %v618
  %v625 = sdiv i64 %v624, %v3
  %v626 = mul i64 %v625, 1
  %v627 = icmp slt i64 %v626, %v614
  %v628 = select i1 %v627, i64 %v626, i64 %v614
  %v629 = mul i64 %v608, %v7
  %v630 = add i64 %v623, %v629
  %v631 = add i64 %v628, %v629
  br label %b101
b101:
  %v632 = phi i64 [ %v630, %b99 ], [ %v694, %b106 ]
  %v633 = icmp slt i64 %v632, %v631
  br i1 %v633, label %b102, label %b103
b102:
  %v634 = add i64 %v632, 96
  %v635 = icmp slt i64 %v634, %v631
  %v636 = select i1 %v635, i64 %v634, i64 %v631
  br label %b104
b104:
  %v637 = phi i64 [ 0, %b102 ], [ %v693, %b109 ]
  %v638 = icmp slt i64 %v637, 1
  br i1 %v638, label %b105, label %b106
b105:
  %v639 = sub i64 %v636, %v632
  %v640 = sub i64 8, 1
  %v641 = add i64 %v639, %v640
  %v642 = sdiv i64 %v641, 8
  br label %b107
b107:
  %v643 = phi i64 [ 0, %b105 ], [ %v692, %b114 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b108, label %b109
b108:
  %v645 = mul i64 %v639, %v643
  %v646 = sdiv i64 %v645, %v642
  %v647 = add i64 %v632, %v646
  %v648 = add i64 %v643, 1
  %v649 = mul i64 %v639, %v648
  %v650 = sdiv i64 %v649, %v642
  %v651 = add i64 %v632, %v650
  %v652 = mul i64 %v637, 24
  %v653 = getelementptr inbounds float, ptr %v444, i64 %v652
  %v654 = sub i64 %v651, %v647
  %v655 = mul i64 %v647, 3
  %v656 = getelementptr inbounds float, ptr %v12, i64 %v655
  %v657 = getelementptr inbounds float, ptr %v656, i64 0
  %v658 = sub i64 %v654, 1
  %v659 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v658
  %v660 = load ptr, ptr %v659, align 4
  %v661 = icmp sgt i64 %v654, 0
  br i1 %v661, label %b110, label %b111
b110:
  call void %v660(ptr %v657, i64 3, ptr %v653, i64 3, ptr %v615)
  br label %b111
b111:
  %v662 = add i64 %v652, 24
  br label %b112
b112:
  %v663 = phi i64 [ %v647, %b111 ], [ %v691, %b117 ]
  %v664 = icmp slt i64 %v663, %v651
  br i1 %v664, label %b113, label %b114
b113:
  %v665 = sub i64 %v663, %v647
  %v666 = mul i64 %v665, 8
  %v667 = getelementptr inbounds float, ptr %v615, i64 %v666
  %v668 = mul i64 %v608, %v7
  %v669 = sub i64 %v663, %v668
  %v670 = mul i64 %v669, 4
  %v671 = getelementptr inbounds float, ptr %v72, i64 %v670
  br label %b115
b115:
  %v672 = phi i64 [ 0, %b113 ], [ %v690, %b119 ]
  %v673 = icmp slt i64 %v672, 1
  br i1 %v673, label %b116, label %b117
b116:
  %v674 = mul i64 %v637, 1
  %v675 = add i64 %v674, %v672
  %v676 = mul i64 %v675, 8
  %v677 = icmp eq i64 %v676, 0
  br i1 %v677, label %b118, label %b119
b118:
  %v678 = icmp ult i64 4, 8
  %v679 = select i1 %v678, i64 4, i64 8
  %v680 = trunc i64 %v679 to i32
  %v681 = insertelement <8 x i32> poison, i32 %v680, i64 0
  %v682 = shufflevector <8 x i32> %v681, <8 x i32> poison, <8 x i32> zeroinitializer
  %v683 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v682
  %v684 = add i64 0, %v672
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v667, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = add i64 0, %v676
  %v689 = getelementptr inbounds float, ptr %v671, i64 %v688
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v687, ptr align 4 %v689, <8 x i1> %v683)
  br label %b119
b119:
  %v690 = add nsw i64 %v672, 1
  br label %b115
b117:
  %v691 = add nsw i64 %v663, 1
  br label %b112
b114:
  %v692 = add nsw i64 %v643, 1
  br label %b107
b109:
  %v693 = add nsw i64 %v637, 1
  br label %b104
b106:
  %v694 = add nsw i64 %v632, 96
  br label %b101
b103:
  %v695 = icmp sgt i64 %v3, 1
  br i1 %v695, label %b120, label %b121
b120:
  %v696 = getelementptr inbounds i64, ptr %v1, i64 3
  %v697 = atomicrmw add ptr %v696, i64 1 acq_rel
  %v698 = load i64, ptr %v203, align 8
  %v699 = add i64 %v698, 1
  store i64 %v699, ptr %v203, align 8
  %v700 = mul i64 %v3, %v699
  br label %b122
b122:
  %v701 = load atomic i64, ptr %v696 acquire, align 8
  %v702 = icmp slt i64 %v701, %v700
  br i1 %v702, label %b123, label %b124
b123:
  %v703 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  br label %b125
b125:
  %v704 = phi i64 [ %v608, %b121 ], [ %v2078, %b301 ]
  %v705 = icmp slt i64 %v704, %v612
  br i1 %v705, label %b126, label %b127
b126:
  %v707 = add i64 %v7, 0
  %v708 = sdiv i64 %v707, 1
  %v709 = add i64 %v2, 1
  %v710 = mul i64 %v708, %v2
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 1
  %v713 = icmp slt i64 %v712, %v7
  %v714 = select i1 %v713, i64 %v712, i64 %v7
  %v715 = mul i64 %v708, %v709
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 1
  %v718 = icmp slt i64 %v717, %v7
  %v719 = select i1 %v718, i64 %v717, i64 %v7
  br label %b128
b128:
  %v720 = phi i64 [ %v714, %b126 ], [ %v798, %b133 ]
  %v721 = icmp slt i64 %v720, %v719
  br i1 %v721, label %b129, label %b130
b129:
  %v722 = add i64 %v720, 96
  %v723 = icmp slt i64 %v722, %v719
  %v724 = select i1 %v723, i64 %v722, i64 %v719
  br label %b131
b131:
  %v725 = phi i64 [ 0, %b129 ], [ %v797, %b136 ]
  %v726 = icmp slt i64 %v725, 1
  br i1 %v726, label %b132, label %b133
b132:
  %v727 = sub i64 %v724, %v720
  %v728 = sub i64 8, 1
  %v729 = add i64 %v727, %v728
  %v730 = sdiv i64 %v729, 8
  br label %b134
b134:
  %v731 = phi i64 [ 0, %b132 ], [ %v796, %b141 ]
  %v732 = icmp slt i64 %v731, %v730
  br i1 %v732, label %b135, label %b136
b135:
  %v733 = mul i64 %v727, %v731
  %v734 = sdiv i64 %v733, %v730
  %v735 = add i64 %v720, %v734
  %v736 = add i64 %v731, 1
  %v737 = mul i64 %v727, %v736
  %v738 = sdiv i64 %v737, %v730
  %v739 = add i64 %v720, %v738
  %v740 = mul i64 %v725, 32
  %v741 = getelementptr inbounds float, ptr %v502, i64 %v740
  %v742 = sub i64 %v739, %v735
  %v743 = add i64 %v704, 0
  %v744 = and i64 %v743, %v156
  %v745 = mul i64 %v744, %v7
  %v746 = add i64 %v745, %v735
  %v747 = mul i64 %v746, 4
  %v748 = getelementptr inbounds float, ptr %v26, i64 %v747
  %v749 = getelementptr inbounds float, ptr %v748, i64 0
  %v750 = sub i64 %v742, 1
  %v751 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v750
  %v752 = load ptr, ptr %v751, align 4
  %v753 = icmp sgt i64 %v742, 0
  br i1 %v753, label %b137, label %b138
b137:
  call void %v752(ptr %v749, i64 4, ptr %v741, i64 4, ptr %v706)
  br label %b138
b138:
  %v754 = add i64 %v740, 32
  br label %b139
b139:
  %v755 = phi i64 [ %v735, %b138 ], [ %v795, %b144 ]
  %v756 = icmp slt i64 %v755, %v739
  br i1 %v756, label %b140, label %b141
b140:
  %v757 = sub i64 %v755, %v735
  %v758 = mul i64 %v757, 8
  %v759 = getelementptr inbounds float, ptr %v706, i64 %v758
  %v760 = add i64 %v704, 0
  %v761 = sub i64 %v760, %v608
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v755
  %v764 = mul i64 %v763, 4
  %v765 = getelementptr inbounds float, ptr %v72, i64 %v764
  %v766 = add i64 %v704, 0
  %v767 = and i64 %v766, %v170
  %v768 = mul i64 %v767, %v7
  %v769 = add i64 %v768, %v755
  %v770 = mul i64 %v769, 4
  %v771 = getelementptr inbounds float, ptr %v74, i64 %v770
  br label %b142
b142:
  %v772 = phi i64 [ 0, %b140 ], [ %v794, %b146 ]
  %v773 = icmp slt i64 %v772, 1
  br i1 %v773, label %b143, label %b144
b143:
  %v774 = mul i64 %v725, 1
  %v775 = add i64 %v774, %v772
  %v776 = mul i64 %v775, 8
  %v777 = icmp eq i64 %v776, 0
  br i1 %v777, label %b145, label %b146
b145:
  %v778 = icmp ult i64 4, 8
  %v779 = select i1 %v778, i64 4, i64 8
  %v780 = trunc i64 %v779 to i32
  %v781 = insertelement <8 x i32> poison, i32 %v780, i64 0
  %v782 = shufflevector <8 x i32> %v781, <8 x i32> poison, <8 x i32> zeroinitializer
  %v783 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v782
  %v784 = add i64 0, %v772
  %v785 = mul i64 %v784, 8
  %v786 = getelementptr inbounds float, ptr %v759, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 0, %v776
  %v789 = getelementptr inbounds float, ptr %v765, i64 %v788
  %v790 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v789, <8 x i1> %v783, <8 x float> zeroinitializer)
  %v791 = fadd <8 x float> %v787, %v790
  %v792 = add i64 0, %v776
  %v793 = getelementptr inbounds float, ptr %v771, i64 %v792
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v791, ptr align 4 %v793, <8 x i1> %v783)
  br label %b146
b146:
  %v794 = add nsw i64 %v772, 1
  br label %b142
b144:
  %v795 = add nsw i64 %v755, 1
  br label %b139
b141:
  %v796 = add nsw i64 %v731, 1
  br label %b134
b136:
  %v797 = add nsw i64 %v725, 1
  br label %b131
b133:
  %v798 = add nsw i64 %v720, 96
  br label %b128
b130:
  %v799 = add i64 %v7, 0
  %v800 = sdiv i64 %v799, 1
  %v801 = add i64 %v2, 1
  %v802 = mul i64 %v800, %v2
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 1
  %v805 = icmp slt i64 %v804, %v7
  %v806 = select i1 %v805, i64 %v804, i64 %v7
  %v807 = mul i64 %v800, %v801
  %v808 = sdiv i64 %v807, %v3
  %v809 = mul i64 %v808, 1
  %v810 = icmp slt i64 %v809, %v7
  %v811 = select i1 %v810, i64 %v809, i64 %v7
  br label %b147
b147:
  %v812 = phi i64 [ %v806, %b130 ], [ %v857, %b152 ]
  %v813 = icmp slt i64 %v812, %v811
  br i1 %v813, label %b148, label %b149
b148:
  br label %b150
b150:
  %v814 = phi i64 [ 0, %b148 ], [ %v856, %b155 ]
  %v815 = icmp slt i64 %v814, 4
  br i1 %v815, label %b151, label %b152
b151:
  %v816 = icmp ult i64 4, 8
  %v817 = select i1 %v816, i64 4, i64 8
  %v818 = trunc i64 %v817 to i32
  %v819 = insertelement <8 x i32> poison, i32 %v818, i64 0
  %v820 = shufflevector <8 x i32> %v819, <8 x i32> poison, <8 x i32> zeroinitializer
  %v821 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v820
  br label %b153
b153:
  %v822 = phi i64 [ 0, %b151 ], [ %v845, %b154 ]
  %v823 = phi <8 x float> [ splat (float 0x0000000000000000), %b151 ], [ %v844, %b154 ]
  %v824 = icmp slt i64 %v822, 4
  br i1 %v824, label %b154, label %b155
b154:
  %v825 = mul i64 %v814, 4
  %v826 = add i64 0, %v825
  %v827 = add i64 %v826, %v822
  %v828 = getelementptr inbounds float, ptr %v14, i64 %v827
  %v829 = load float, ptr %v828, align 4
  %v830 = add i64 %v704, 0
  %v831 = and i64 %v830, %v158
  %v832 = mul i64 %v831, %v7
  %v833 = add i64 %v832, %v812
  %v834 = mul i64 %v833, 16
  %v835 = getelementptr inbounds float, ptr %v28, i64 %v834
  %v836 = add i64 0, 0
  %v837 = mul i64 %v822, 4
  %v838 = add i64 %v836, %v837
  %v839 = getelementptr inbounds float, ptr %v835, i64 %v838
  %v840 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v839, <8 x i1> %v821, <8 x float> zeroinitializer)
  %v841 = insertelement <8 x float> poison, float %v829, i64 0
  %v842 = shufflevector <8 x float> %v841, <8 x float> poison, <8 x i32> zeroinitializer
  %v843 = fmul <8 x float> %v842, %v840
  %v844 = fadd <8 x float> %v823, %v843
  %v845 = add nsw i64 %v822, 1
  br label %b153
b155:
  %v846 = add i64 %v704, 0
  %v847 = and i64 %v846, %v172
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v812
  %v850 = mul i64 %v849, 16
  %v851 = getelementptr inbounds float, ptr %v76, i64 %v850
  %v852 = mul i64 %v814, 4
  %v853 = add i64 0, %v852
  %v854 = add i64 %v853, 0
  %v855 = getelementptr inbounds float, ptr %v851, i64 %v854
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v823, ptr align 4 %v855, <8 x i1> %v821)
  %v856 = add nsw i64 %v814, 1
  br label %b150
b152:
  %v857 = add nsw i64 %v812, 1
  br label %b147
b149:
  %v858 = add i64 %v7, 0
  %v859 = sdiv i64 %v858, 1
  %v860 = add i64 %v2, 1
  %v861 = mul i64 %v859, %v2
  %v862 = sdiv i64 %v861, %v3
  %v863 = mul i64 %v862, 1
  %v864 = icmp slt i64 %v863, %v7
  %v865 = select i1 %v864, i64 %v863, i64 %v7
  %v866 = mul i64 %v859, %v860
  %v867 = sdiv i64 %v866, %v3
  %v868 = mul i64 %v867, 1
  %v869 = icmp slt i64 %v868, %v7
  %v870 = select i1 %v869, i64 %v868, i64 %v7
  %v871 = add i64 %v704, 0
  %v872 = and i64 %v871, %v172
  %v873 = mul i64 %v872, %v7
  %v874 = add i64 %v873, %v865
  %v875 = mul i64 %v874, 16
  %v876 = getelementptr inbounds float, ptr %v76, i64 %v875
  %v877 = getelementptr inbounds float, ptr %v876, i64 0
  %v878 = add i64 %v704, 0
  %v879 = and i64 %v878, %v174
  %v880 = mul i64 %v879, %v7
  %v881 = add i64 %v880, %v865
  %v882 = mul i64 %v881, 16
  %v883 = getelementptr inbounds float, ptr %v78, i64 %v882
  %v884 = getelementptr inbounds float, ptr %v883, i64 0
  %v885 = sub i64 %v870, %v865
  %v886 = mul i64 %v885, 4
  %v887 = getelementptr inbounds float, ptr %v14, i64 0
  %v888 = icmp sgt i64 %v886, 0
  br i1 %v888, label %b156, label %b157
b156:
  call void @rnngen_sgemm(i64 1, i64 0, i64 4, i64 %v886, i64 4, ptr %v887, i64 4, ptr %v877, i64 4, ptr %v884, i64 4)
  br label %b157
b157:
  %v890 = add i64 %v7, 0
  %v891 = sdiv i64 %v890, 1
  %v892 = add i64 %v2, 1
  %v893 = mul i64 %v891, %v2
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 1
  %v896 = icmp slt i64 %v895, %v7
  %v897 = select i1 %v896, i64 %v895, i64 %v7
  %v898 = mul i64 %v891, %v892
  %v899 = sdiv i64 %v898, %v3
  %v900 = mul i64 %v899, 1
  %v901 = icmp slt i64 %v900, %v7
  %v902 = select i1 %v901, i64 %v900, i64 %v7
  br label %b158
b158:
  %v903 = phi i64 [ %v897, %b157 ], [ %v971, %b163 ]
  %v904 = icmp slt i64 %v903, %v902
  br i1 %v904, label %b159, label %b160
b159:
  %v905 = add i64 %v903, 96
  %v906 = icmp slt i64 %v905, %v902
  %v907 = select i1 %v906, i64 %v905, i64 %v902
  br label %b161
b161:
  %v908 = phi i64 [ 0, %b159 ], [ %v970, %b166 ]
  %v909 = icmp slt i64 %v908, 1
  br i1 %v909, label %b162, label %b163
b162:
  %v910 = sub i64 %v907, %v903
  %v911 = sub i64 8, 1
  %v912 = add i64 %v910, %v911
  %v913 = sdiv i64 %v912, 8
  br label %b164
b164:
  %v914 = phi i64 [ 0, %b162 ], [ %v969, %b171 ]
  %v915 = icmp slt i64 %v914, %v913
  br i1 %v915, label %b165, label %b166
b165:
  %v916 = mul i64 %v910, %v914
  %v917 = sdiv i64 %v916, %v913
  %v918 = add i64 %v903, %v917
  %v919 = add i64 %v914, 1
  %v920 = mul i64 %v910, %v919
  %v921 = sdiv i64 %v920, %v913
  %v922 = add i64 %v903, %v921
  %v923 = mul i64 %v908, 32
  %v924 = getelementptr inbounds float, ptr %v503, i64 %v923
  %v925 = sub i64 %v922, %v918
  %v926 = add i64 %v704, 0
  %v927 = and i64 %v926, %v170
  %v928 = mul i64 %v927, %v7
  %v929 = add i64 %v928, %v918
  %v930 = mul i64 %v929, 4
  %v931 = getelementptr inbounds float, ptr %v74, i64 %v930
  %v932 = getelementptr inbounds float, ptr %v931, i64 0
  %v933 = sub i64 %v925, 1
  %v934 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v933
  %v935 = load ptr, ptr %v934, align 4
  %v936 = icmp sgt i64 %v925, 0
  br i1 %v936, label %b167, label %b168
b167:
  call void %v935(ptr %v932, i64 4, ptr %v924, i64 4, ptr %v889)
  br label %b168
b168:
  %v937 = add i64 %v923, 32
  br label %b169
b169:
  %v938 = phi i64 [ %v918, %b168 ], [ %v968, %b174 ]
  %v939 = icmp slt i64 %v938, %v922
  br i1 %v939, label %b170, label %b171
b170:
  %v940 = sub i64 %v938, %v918
  %v941 = mul i64 %v940, 8
  %v942 = getelementptr inbounds float, ptr %v889, i64 %v941
  %v943 = add i64 %v704, 0
  %v944 = and i64 %v943, %v176
  %v945 = mul i64 %v944, %v7
  %v946 = add i64 %v945, %v938
  %v947 = mul i64 %v946, 2
  %v948 = getelementptr inbounds float, ptr %v80, i64 %v947
  br label %b172
b172:
  %v949 = phi i64 [ 0, %b170 ], [ %v967, %b176 ]
  %v950 = icmp slt i64 %v949, 1
  br i1 %v950, label %b173, label %b174
b173:
  %v951 = mul i64 %v908, 1
  %v952 = add i64 %v951, %v949
  %v953 = mul i64 %v952, 8
  %v954 = icmp eq i64 %v953, 0
  br i1 %v954, label %b175, label %b176
b175:
  %v955 = icmp ult i64 2, 8
  %v956 = select i1 %v955, i64 2, i64 8
  %v957 = trunc i64 %v956 to i32
  %v958 = insertelement <8 x i32> poison, i32 %v957, i64 0
  %v959 = shufflevector <8 x i32> %v958, <8 x i32> poison, <8 x i32> zeroinitializer
  %v960 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v959
  %v961 = add i64 0, %v949
  %v962 = mul i64 %v961, 8
  %v963 = getelementptr inbounds float, ptr %v942, i64 %v962
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = add i64 0, %v953
  %v966 = getelementptr inbounds float, ptr %v948, i64 %v965
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v964, ptr align 4 %v966, <8 x i1> %v960)
  br label %b176
b176:
  %v967 = add nsw i64 %v949, 1
  br label %b172
b174:
  %v968 = add nsw i64 %v938, 1
  br label %b169
b171:
  %v969 = add nsw i64 %v914, 1
  br label %b164
b166:
  %v970 = add nsw i64 %v908, 1
  br label %b161
b163:
  %v971 = add nsw i64 %v903, 96
  br label %b158
b160:
  %v972 = add i64 %v7, 0
  %v973 = sdiv i64 %v972, 1
  %v974 = add i64 %v2, 1
  %v975 = mul i64 %v973, %v2
  %v976 = sdiv i64 %v975, %v3
  %v977 = mul i64 %v976, 1
  %v978 = icmp slt i64 %v977, %v7
  %v979 = select i1 %v978, i64 %v977, i64 %v7
  %v980 = mul i64 %v973, %v974
  %v981 = sdiv i64 %v980, %v3
  %v982 = mul i64 %v981, 1
  %v983 = icmp slt i64 %v982, %v7
  %v984 = select i1 %v983, i64 %v982, i64 %v7
  br label %b177
b177:
  %v985 = phi i64 [ %v979, %b160 ], [ %v1011, %b182 ]
  %v986 = icmp slt i64 %v985, %v984
  br i1 %v986, label %b178, label %b179
b178:
  %v987 = add i64 %v704, 0
  %v988 = and i64 %v987, %v174
  %v989 = mul i64 %v988, %v7
  %v990 = add i64 %v989, %v985
  %v991 = mul i64 %v990, 16
  %v992 = getelementptr inbounds float, ptr %v78, i64 %v991
  %v993 = add i64 %v704, 0
  %v994 = and i64 %v993, %v178
  %v995 = mul i64 %v994, %v7
  %v996 = add i64 %v995, %v985
  %v997 = mul i64 %v996, 16
  %v998 = getelementptr inbounds float, ptr %v82, i64 %v997
  br label %b180
b180:
  %v999 = phi i64 [ 0, %b178 ], [ %v1010, %b181 ]
  %v1000 = icmp slt i64 %v999, 16
  br i1 %v1000, label %b181, label %b182
b181:
  %v1001 = add i64 0, %v999
  %v1002 = getelementptr inbounds float, ptr %v992, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = add i64 0, %v999
  %v1005 = getelementptr inbounds float, ptr %v18, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = fadd <8 x float> %v1003, %v1006
  %v1008 = add i64 0, %v999
  %v1009 = getelementptr inbounds float, ptr %v998, i64 %v1008
  store <8 x float> %v1007, ptr %v1009, align 4
  %v1010 = add nsw i64 %v999, 8
  br label %b180
b182:
  %v1011 = add nsw i64 %v985, 1
  br label %b177
b179:
  %v1012 = add i64 %v7, 0
  %v1013 = sdiv i64 %v1012, 1
  %v1014 = add i64 %v2, 1
  %v1015 = mul i64 %v1013, %v2
  %v1016 = sdiv i64 %v1015, %v3
  %v1017 = mul i64 %v1016, 1
  %v1018 = icmp slt i64 %v1017, %v7
  %v1019 = select i1 %v1018, i64 %v1017, i64 %v7
  %v1020 = mul i64 %v1013, %v1014
  %v1021 = sdiv i64 %v1020, %v3
  %v1022 = mul i64 %v1021, 1
  %v1023 = icmp slt i64 %v1022, %v7
  %v1024 = select i1 %v1023, i64 %v1022, i64 %v7
  br label %b183
b183:
  %v1025 = phi i64 [ %v1019, %b179 ], [ %v1060, %b184 ]
  %v1026 = icmp slt i64 %v1025, %v1024
  br i1 %v1026, label %b184, label %b185
b184:
  %v1027 = add i64 %v704, 0
  %v1028 = and i64 %v1027, %v150
  %v1029 = mul i64 %v1028, %v7
  %v1030 = add i64 %v1029, %v1025
  %v1031 = mul i64 %v1030, 2
  %v1032 = getelementptr inbounds float, ptr %v10, i64 %v1031
  %v1033 = add i64 %v704, 0
  %v1034 = and i64 %v1033, %v176
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v1025
  %v1037 = mul i64 %v1036, 2
  %v1038 = getelementptr inbounds float, ptr %v80, i64 %v1037
  %v1039 = add i64 %v704, 0
  %v1040 = and i64 %v1039, %v180
  %v1041 = mul i64 %v1040, %v7
  %v1042 = add i64 %v1041, %v1025
  %v1043 = mul i64 %v1042, 2
  %v1044 = getelementptr inbounds float, ptr %v84, i64 %v1043
  %v1045 = icmp ult i64 2, 8
  %v1046 = select i1 %v1045, i64 2, i64 8
  %v1047 = trunc i64 %v1046 to i32
  %v1048 = insertelement <8 x i32> poison, i32 %v1047, i64 0
  %v1049 = shufflevector <8 x i32> %v1048, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1050 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1049
  %v1051 = add i64 0, 0
  %v1052 = getelementptr inbounds float, ptr %v1032, i64 %v1051
  %v1053 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1052, <8 x i1> %v1050, <8 x float> zeroinitializer)
  %v1054 = add i64 0, 0
  %v1055 = getelementptr inbounds float, ptr %v1038, i64 %v1054
  %v1056 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1055, <8 x i1> %v1050, <8 x float> zeroinitializer)
  %v1057 = fsub <8 x float> %v1053, %v1056
  %v1058 = add i64 0, 0
  %v1059 = getelementptr inbounds float, ptr %v1044, i64 %v1058
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1057, ptr align 4 %v1059, <8 x i1> %v1050)
  %v1060 = add nsw i64 %v1025, 1
  br label %b183
b185:
  %v1061 = add i64 %v7, 0
  %v1062 = sdiv i64 %v1061, 1
  %v1063 = add i64 %v2, 1
  %v1064 = mul i64 %v1062, %v2
  %v1065 = sdiv i64 %v1064, %v3
  %v1066 = mul i64 %v1065, 1
  %v1067 = icmp slt i64 %v1066, %v7
  %v1068 = select i1 %v1067, i64 %v1066, i64 %v7
  %v1069 = mul i64 %v1062, %v1063
  %v1070 = sdiv i64 %v1069, %v3
  %v1071 = mul i64 %v1070, 1
  %v1072 = icmp slt i64 %v1071, %v7
  %v1073 = select i1 %v1072, i64 %v1071, i64 %v7
  br label %b186
b186:
  %v1074 = phi i64 [ %v1068, %b185 ], [ %v1115, %b191 ]
  %v1075 = icmp slt i64 %v1074, %v1073
  br i1 %v1075, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1076 = phi i64 [ 0, %b187 ], [ %v1114, %b194 ]
  %v1077 = icmp slt i64 %v1076, 2
  br i1 %v1077, label %b190, label %b191
b190:
  %v1078 = icmp ult i64 4, 8
  %v1079 = select i1 %v1078, i64 4, i64 8
  %v1080 = trunc i64 %v1079 to i32
  %v1081 = insertelement <8 x i32> poison, i32 %v1080, i64 0
  %v1082 = shufflevector <8 x i32> %v1081, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1083 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1082
  br label %b192
b192:
  %v1084 = phi i64 [ 0, %b190 ], [ %v1107, %b193 ]
  %v1085 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v1106, %b193 ]
  %v1086 = icmp slt i64 %v1084, 4
  br i1 %v1086, label %b193, label %b194
b193:
  %v1087 = mul i64 %v1076, 4
  %v1088 = add i64 0, %v1087
  %v1089 = add i64 %v1088, %v1084
  %v1090 = getelementptr inbounds float, ptr %v20, i64 %v1089
  %v1091 = load float, ptr %v1090, align 4
  %v1092 = add i64 %v704, 0
  %v1093 = and i64 %v1092, %v178
  %v1094 = mul i64 %v1093, %v7
  %v1095 = add i64 %v1094, %v1074
  %v1096 = mul i64 %v1095, 16
  %v1097 = getelementptr inbounds float, ptr %v82, i64 %v1096
  %v1098 = add i64 0, 0
  %v1099 = mul i64 %v1084, 4
  %v1100 = add i64 %v1098, %v1099
  %v1101 = getelementptr inbounds float, ptr %v1097, i64 %v1100
  %v1102 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1101, <8 x i1> %v1083, <8 x float> zeroinitializer)
  %v1103 = insertelement <8 x float> poison, float %v1091, i64 0
  %v1104 = shufflevector <8 x float> %v1103, <8 x float> poison, <8 x i32> zeroinitializer
  %v1105 = fmul <8 x float> %v1104, %v1102
  %v1106 = fadd <8 x float> %v1085, %v1105
  %v1107 = add nsw i64 %v1084, 1
  br label %b192
b194:
  %v1108 = mul i64 %v1074, 8
  %v1109 = getelementptr inbounds float, ptr %v86, i64 %v1108
  %v1110 = mul i64 %v1076, 4
  %v1111 = add i64 0, %v1110
  %v1112 = add i64 %v1111, 0
  %v1113 = getelementptr inbounds float, ptr %v1109, i64 %v1112
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1085, ptr align 4 %v1113, <8 x i1> %v1083)
  %v1114 = add nsw i64 %v1076, 1
  br label %b189
b191:
  %v1115 = add nsw i64 %v1074, 1
  br label %b186
b188:
  %v1116 = add i64 %v7, 0
  %v1117 = sdiv i64 %v1116, 1
  %v1118 = add i64 %v2, 1
  %v1119 = mul i64 %v1117, %v2
  %v1120 = sdiv i64 %v1119, %v3
  %v1121 = mul i64 %v1120, 1
  %v1122 = icmp slt i64 %v1121, %v7
  %v1123 = select i1 %v1122, i64 %v1121, i64 %v7
  %v1124 = mul i64 %v1117, %v1118
  %v1125 = sdiv i64 %v1124, %v3
  %v1126 = mul i64 %v1125, 1
  %v1127 = icmp slt i64 %v1126, %v7
  %v1128 = select i1 %v1127, i64 %v1126, i64 %v7
  br label %b195
b195:
  %v1129 = phi i64 [ %v1123, %b188 ], [ %v1166, %b200 ]
  %v1130 = icmp slt i64 %v1129, %v1128
  br i1 %v1130, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1131 = phi i64 [ 0, %b196 ], [ %v1165, %b203 ]
  %v1132 = icmp slt i64 %v1131, 2
  br i1 %v1132, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1133 = phi i64 [ 0, %b199 ], [ %v1164, %b206 ]
  %v1134 = icmp slt i64 %v1133, 4
  br i1 %v1134, label %b202, label %b203
b202:
  br label %b204
b204:
  %v1135 = phi i64 [ 0, %b202 ], [ %v1156, %b205 ]
  %v1136 = phi float [ 0x0000000000000000, %b202 ], [ %v1155, %b205 ]
  %v1137 = icmp slt i64 %v1135, 4
  br i1 %v1137, label %b205, label %b206
b205:
  %v1138 = add i64 %v704, 0
  %v1139 = and i64 %v1138, %v178
  %v1140 = mul i64 %v1139, %v7
  %v1141 = add i64 %v1140, %v1129
  %v1142 = mul i64 %v1141, 16
  %v1143 = getelementptr inbounds float, ptr %v82, i64 %v1142
  %v1144 = mul i64 %v1131, 4
  %v1145 = add i64 0, %v1144
  %v1146 = add i64 %v1145, %v1135
  %v1147 = getelementptr inbounds float, ptr %v20, i64 %v1146
  %v1148 = load float, ptr %v1147, align 4
  %v1149 = mul i64 %v1133, 4
  %v1150 = add i64 0, %v1149
  %v1151 = add i64 %v1150, %v1135
  %v1152 = getelementptr inbounds float, ptr %v1143, i64 %v1151
  %v1153 = load float, ptr %v1152, align 4
  %v1154 = fmul float %v1148, %v1153
  %v1155 = fadd float %v1136, %v1154
  %v1156 = add nsw i64 %v1135, 1
  br label %b204
b206:
  %v1157 = fadd float %v1136, 0x0000000000000000
  %v1158 = mul i64 %v1129, 12
  %v1159 = getelementptr inbounds float, ptr %v48, i64 %v1158
  %v1160 = mul i64 %v1131, 6
  %v1161 = add i64 2, %v1160
  %v1162 = add i64 %v1161, %v1133
  %v1163 = getelementptr inbounds float, ptr %v1159, i64 %v1162
  store float %v1157, ptr %v1163, align 4
  %v1164 = add nsw i64 %v1133, 1
  br label %b201
b203:
  %v1165 = add nsw i64 %v1131, 1
  br label %b198
b200:
  %v1166 = add nsw i64 %v1129, 1
  br label %b195
b197:
  %v1167 = add i64 %v7, 0
  %v1168 = sdiv i64 %v1167, 1
  %v1169 = add i64 %v2, 1
  %v1170 = mul i64 %v1168, %v2
  %v1171 = sdiv i64 %v1170, %v3
  %v1172 = mul i64 %v1171, 1
  %v1173 = icmp slt i64 %v1172, %v7
  %v1174 = select i1 %v1173, i64 %v1172, i64 %v7
  %v1175 = mul i64 %v1168, %v1169
  %v1176 = sdiv i64 %v1175, %v3
  %v1177 = mul i64 %v1176, 1
  %v1178 = icmp slt i64 %v1177, %v7
  %v1179 = select i1 %v1178, i64 %v1177, i64 %v7
  %v1180 = mul i64 %v1174, 8
  %v1181 = getelementptr inbounds float, ptr %v86, i64 %v1180
  %v1182 = getelementptr inbounds float, ptr %v1181, i64 0
  %v1183 = mul i64 %v1174, 4
  %v1184 = getelementptr inbounds float, ptr %v88, i64 %v1183
  %v1185 = getelementptr inbounds float, ptr %v1184, i64 0
  %v1186 = sub i64 %v1179, %v1174
  %v1187 = mul i64 %v1186, 2
  %v1188 = getelementptr inbounds float, ptr %v20, i64 0
  %v1189 = icmp sgt i64 %v1187, 0
  br i1 %v1189, label %b207, label %b208
b207:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v1187, i64 4, ptr %v1188, i64 4, ptr %v1182, i64 4, ptr %v1185, i64 2)
  br label %b208
b208:
  %v1190 = add i64 %v7, 0
  %v1191 = sdiv i64 %v1190, 1
  %v1192 = add i64 %v2, 1
  %v1193 = mul i64 %v1191, %v2
  %v1194 = sdiv i64 %v1193, %v3
  %v1195 = mul i64 %v1194, 1
  %v1196 = icmp slt i64 %v1195, %v7
  %v1197 = select i1 %v1196, i64 %v1195, i64 %v7
  %v1198 = mul i64 %v1191, %v1192
  %v1199 = sdiv i64 %v1198, %v3
  %v1200 = mul i64 %v1199, 1
  %v1201 = icmp slt i64 %v1200, %v7
  %v1202 = select i1 %v1201, i64 %v1200, i64 %v7
  br label %b209
b209:
  %v1203 = phi i64 [ %v1197, %b208 ], [ %v1232, %b214 ]
  %v1204 = icmp slt i64 %v1203, %v1202
  br i1 %v1204, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1205 = phi i64 [ 0, %b210 ], [ %v1231, %b213 ]
  %v1206 = icmp slt i64 %v1205, 4
  br i1 %v1206, label %b213, label %b214
b213:
  %v1207 = mul i64 %v1203, 8
  %v1208 = getelementptr inbounds float, ptr %v86, i64 %v1207
  %v1209 = add i64 %v704, 0
  %v1210 = and i64 %v1209, %v182
  %v1211 = mul i64 %v1210, %v7
  %v1212 = add i64 %v1211, %v1203
  %v1213 = mul i64 %v1212, 8
  %v1214 = getelementptr inbounds float, ptr %v90, i64 %v1213
  %v1215 = icmp ult i64 2, 8
  %v1216 = select i1 %v1215, i64 2, i64 8
  %v1217 = trunc i64 %v1216 to i32
  %v1218 = insertelement <8 x i32> poison, i32 %v1217, i64 0
  %v1219 = shufflevector <8 x i32> %v1218, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1220 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1219
  %v1221 = add i64 0, %v1205
  %v1222 = mul i64 0, 4
  %v1223 = add i64 %v1221, %v1222
  %v1224 = getelementptr inbounds float, ptr %v1208, i64 %v1223
  %v1225 = getelementptr float, ptr %v1224, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v1226 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1225, <8 x i1> %v1220, <8 x float> zeroinitializer)
  %v1227 = mul i64 %v1205, 2
  %v1228 = add i64 0, %v1227
  %v1229 = add i64 %v1228, 0
  %v1230 = getelementptr inbounds float, ptr %v1214, i64 %v1229
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1226, ptr align 4 %v1230, <8 x i1> %v1220)
  %v1231 = add nsw i64 %v1205, 1
  br label %b212
b214:
  %v1232 = add nsw i64 %v1203, 1
  br label %b209
b211:
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
  br label %b215
b215:
  %v1246 = phi i64 [ %v1240, %b211 ], [ %v1271, %b216 ]
  %v1247 = icmp slt i64 %v1246, %v1245
  br i1 %v1247, label %b216, label %b217
b216:
  %v1248 = mul i64 %v1246, 4
  %v1249 = getelementptr inbounds float, ptr %v88, i64 %v1248
  %v1250 = add i64 %v704, 0
  %v1251 = and i64 %v1250, %v184
  %v1252 = mul i64 %v1251, %v7
  %v1253 = add i64 %v1252, %v1246
  %v1254 = mul i64 %v1253, 4
  %v1255 = getelementptr inbounds float, ptr %v92, i64 %v1254
  %v1256 = icmp ult i64 4, 8
  %v1257 = select i1 %v1256, i64 4, i64 8
  %v1258 = trunc i64 %v1257 to i32
  %v1259 = insertelement <8 x i32> poison, i32 %v1258, i64 0
  %v1260 = shufflevector <8 x i32> %v1259, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1261 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1260
  %v1262 = add i64 0, 0
  %v1263 = getelementptr inbounds float, ptr %v1249, i64 %v1262
  %v1264 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1263, <8 x i1> %v1261, <8 x float> zeroinitializer)
  %v1265 = add i64 0, 0
  %v1266 = getelementptr inbounds float, ptr %v22, i64 %v1265
  %v1267 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1266, <8 x i1> %v1261, <8 x float> zeroinitializer)
  %v1268 = fadd <8 x float> %v1264, %v1267
  %v1269 = add i64 0, 0
  %v1270 = getelementptr inbounds float, ptr %v1255, i64 %v1269
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1268, ptr align 4 %v1270, <8 x i1> %v1261)
  %v1271 = add nsw i64 %v1246, 1
  br label %b215
b217:
  %v1272 = add i64 %v7, 0
  %v1273 = sdiv i64 %v1272, 1
  %v1274 = add i64 %v2, 1
  %v1275 = mul i64 %v1273, %v2
  %v1276 = sdiv i64 %v1275, %v3
  %v1277 = mul i64 %v1276, 1
  %v1278 = icmp slt i64 %v1277, %v7
  %v1279 = select i1 %v1278, i64 %v1277, i64 %v7
  %v1280 = mul i64 %v1273, %v1274
  %v1281 = sdiv i64 %v1280, %v3
  %v1282 = mul i64 %v1281, 1
  %v1283 = icmp slt i64 %v1282, %v7
  %v1284 = select i1 %v1283, i64 %v1282, i64 %v7
  br label %b218
b218:
  %v1285 = phi i64 [ %v1279, %b217 ], [ %v1314, %b223 ]
  %v1286 = icmp slt i64 %v1285, %v1284
  br i1 %v1286, label %b219, label %b220
b219:
  br label %b221
b221:
  %v1287 = phi i64 [ 0, %b219 ], [ %v1313, %b222 ]
  %v1288 = icmp slt i64 %v1287, 2
  br i1 %v1288, label %b222, label %b223
b222:
  %v1289 = add i64 %v704, 0
  %v1290 = and i64 %v1289, %v184
  %v1291 = mul i64 %v1290, %v7
  %v1292 = add i64 %v1291, %v1285
  %v1293 = mul i64 %v1292, 4
  %v1294 = getelementptr inbounds float, ptr %v92, i64 %v1293
  %v1295 = mul i64 %v1285, 12
  %v1296 = getelementptr inbounds float, ptr %v48, i64 %v1295
  %v1297 = icmp ult i64 2, 8
  %v1298 = select i1 %v1297, i64 2, i64 8
  %v1299 = trunc i64 %v1298 to i32
  %v1300 = insertelement <8 x i32> poison, i32 %v1299, i64 0
  %v1301 = shufflevector <8 x i32> %v1300, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1302 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1301
  %v1303 = add i64 0, %v1287
  %v1304 = mul i64 0, 2
  %v1305 = add i64 %v1303, %v1304
  %v1306 = getelementptr inbounds float, ptr %v1294, i64 %v1305
  %v1307 = getelementptr float, ptr %v1306, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v1308 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1307, <8 x i1> %v1302, <8 x float> zeroinitializer)
  %v1309 = mul i64 %v1287, 6
  %v1310 = add i64 0, %v1309
  %v1311 = add i64 %v1310, 0
  %v1312 = getelementptr inbounds float, ptr %v1296, i64 %v1311
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1308, ptr align 4 %v1312, <8 x i1> %v1302)
  %v1313 = add nsw i64 %v1287, 1
  br label %b221
b223:
  %v1314 = add nsw i64 %v1285, 1
  br label %b218
b220:
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
  br label %b224
b224:
  %v1328 = phi i64 [ %v1322, %b220 ], [ %v1350, %b229 ]
  %v1329 = icmp slt i64 %v1328, %v1327
  br i1 %v1329, label %b225, label %b226
b225:
  br label %b227
b227:
  %v1330 = phi i64 [ 0, %b225 ], [ %v1346, %b228 ]
  %v1331 = phi float [ 0xFFF0000000000000, %b225 ], [ %v1345, %b228 ]
  %v1332 = icmp slt i64 %v1330, 2
  br i1 %v1332, label %b228, label %b229
b228:
  %v1333 = mul i64 %v1328, 12
  %v1334 = getelementptr inbounds float, ptr %v48, i64 %v1333
  %v1335 = add i64 0, %v1330
  %v1336 = getelementptr inbounds float, ptr %v66, i64 %v1335
  %v1337 = load float, ptr %v1336, align 4
  %v1338 = mul i64 %v1330, 6
  %v1339 = add i64 0, %v1338
  %v1340 = getelementptr inbounds float, ptr %v1334, i64 %v1339
  %v1341 = load float, ptr %v1340, align 4
  %v1342 = call float @llvm.fabs.f32(float %v1341)
  %v1343 = fcmp une float %v1337, 0x0000000000000000
  %v1344 = select i1 %v1343, float %v1342, float 0xBFF0000000000000
  %v1345 = call float @llvm.maximum.f32(float %v1331, float %v1344)
  %v1346 = add nsw i64 %v1330, 1
  br label %b227
b229:
  %v1347 = mul i64 %v1328, 1
  %v1348 = getelementptr inbounds float, ptr %v94, i64 %v1347
  %v1349 = getelementptr inbounds float, ptr %v1348, i64 0
  store float %v1331, ptr %v1349, align 4
  %v1350 = add nsw i64 %v1328, 1
  br label %b224
b226:
  %v1351 = add i64 %v7, 0
  %v1352 = sdiv i64 %v1351, 1
  %v1353 = add i64 %v2, 1
  %v1354 = mul i64 %v1352, %v2
  %v1355 = sdiv i64 %v1354, %v3
  %v1356 = mul i64 %v1355, 1
  %v1357 = icmp slt i64 %v1356, %v7
  %v1358 = select i1 %v1357, i64 %v1356, i64 %v7
  %v1359 = mul i64 %v1352, %v1353
  %v1360 = sdiv i64 %v1359, %v3
  %v1361 = mul i64 %v1360, 1
  %v1362 = icmp slt i64 %v1361, %v7
  %v1363 = select i1 %v1362, i64 %v1361, i64 %v7
  br label %b230
b230:
  %v1364 = phi i64 [ %v1358, %b226 ], [ %v1396, %b235 ]
  %v1365 = icmp slt i64 %v1364, %v1363
  br i1 %v1365, label %b231, label %b232
b231:
  br label %b233
b233:
  %v1366 = phi i64 [ 0, %b231 ], [ %v1392, %b234 ]
  %v1367 = phi float [ 0x7FF0000000000000, %b231 ], [ %v1391, %b234 ]
  %v1368 = icmp slt i64 %v1366, 2
  br i1 %v1368, label %b234, label %b235
b234:
  %v1369 = mul i64 %v1364, 12
  %v1370 = getelementptr inbounds float, ptr %v48, i64 %v1369
  %v1371 = mul i64 %v1364, 1
  %v1372 = getelementptr inbounds float, ptr %v94, i64 %v1371
  %v1373 = getelementptr inbounds float, ptr %v1372, i64 0
  %v1374 = load float, ptr %v1373, align 4
  %v1375 = add i64 0, %v1366
  %v1376 = getelementptr inbounds float, ptr %v66, i64 %v1375
  %v1377 = load float, ptr %v1376, align 4
  %v1378 = mul i64 %v1366, 6
  %v1379 = add i64 0, %v1378
  %v1380 = getelementptr inbounds float, ptr %v1370, i64 %v1379
  %v1381 = load float, ptr %v1380, align 4
  %v1382 = call float @llvm.fabs.f32(float %v1381)
  %v1383 = fcmp une float %v1377, 0x0000000000000000
  %v1384 = select i1 %v1383, float %v1382, float 0xBFF0000000000000
  %v1385 = fcmp oeq float %v1384, %v1374
  %v1386 = select i1 %v1385, float 0x3FF0000000000000, float 0x0000000000000000
  %v1387 = add i64 0, %v1366
  %v1388 = sitofp i64 %v1387 to float
  %v1389 = fcmp une float %v1386, 0x0000000000000000
  %v1390 = select i1 %v1389, float %v1388, float 0x4000000000000000
  %v1391 = call float @llvm.minimum.f32(float %v1367, float %v1390)
  %v1392 = add nsw i64 %v1366, 1
  br label %b233
b235:
  %v1393 = mul i64 %v1364, 1
  %v1394 = getelementptr inbounds float, ptr %v96, i64 %v1393
  %v1395 = getelementptr inbounds float, ptr %v1394, i64 0
  store float %v1367, ptr %v1395, align 4
  %v1396 = add nsw i64 %v1364, 1
  br label %b230
b232:
  %v1397 = add i64 %v7, 0
  %v1398 = sdiv i64 %v1397, 1
  %v1399 = add i64 %v2, 1
  %v1400 = mul i64 %v1398, %v2
  %v1401 = sdiv i64 %v1400, %v3
  %v1402 = mul i64 %v1401, 1
  %v1403 = icmp slt i64 %v1402, %v7
  %v1404 = select i1 %v1403, i64 %v1402, i64 %v7
  %v1405 = mul i64 %v1398, %v1399
  %v1406 = sdiv i64 %v1405, %v3
  %v1407 = mul i64 %v1406, 1
  %v1408 = icmp slt i64 %v1407, %v7
  %v1409 = select i1 %v1408, i64 %v1407, i64 %v7
  br label %b236
b236:
  %v1410 = phi i64 [ %v1404, %b232 ], [ %v1448, %b241 ]
  %v1411 = icmp slt i64 %v1410, %v1409
  br i1 %v1411, label %b237, label %b238
b237:
  %v1412 = icmp ult i64 6, 8
  %v1413 = select i1 %v1412, i64 6, i64 8
  %v1414 = trunc i64 %v1413 to i32
  %v1415 = insertelement <8 x i32> poison, i32 %v1414, i64 0
  %v1416 = shufflevector <8 x i32> %v1415, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1417 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1416
  br label %b239
b239:
  %v1418 = phi i64 [ 0, %b237 ], [ %v1443, %b240 ]
  %v1419 = phi <8 x float> [ splat (float 0x0000000000000000), %b237 ], [ %v1442, %b240 ]
  %v1420 = icmp slt i64 %v1418, 2
  br i1 %v1420, label %b240, label %b241
b240:
  %v1421 = add i64 0, %v1418
  %v1422 = sitofp i64 %v1421 to float
  %v1423 = mul i64 %v1410, 1
  %v1424 = getelementptr inbounds float, ptr %v96, i64 %v1423
  %v1425 = getelementptr inbounds float, ptr %v1424, i64 0
  %v1426 = load float, ptr %v1425, align 4
  %v1427 = fcmp oeq float %v1422, %v1426
  %v1428 = select i1 %v1427, float 0x3FF0000000000000, float 0x0000000000000000
  %v1429 = mul i64 %v1410, 12
  %v1430 = getelementptr inbounds float, ptr %v48, i64 %v1429
  %v1431 = add i64 0, 0
  %v1432 = mul i64 %v1418, 6
  %v1433 = add i64 %v1431, %v1432
  %v1434 = getelementptr inbounds float, ptr %v1430, i64 %v1433
  %v1435 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1434, <8 x i1> %v1417, <8 x float> zeroinitializer)
  %v1436 = insertelement <8 x float> poison, float %v1428, i64 0
  %v1437 = shufflevector <8 x float> %v1436, <8 x float> poison, <8 x i32> zeroinitializer
  %v1438 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1439 = shufflevector <8 x float> %v1438, <8 x float> poison, <8 x i32> zeroinitializer
  %v1440 = fcmp une <8 x float> %v1437, splat (float 0x0000000000000000)
  %v1441 = select <8 x i1> %v1440, <8 x float> %v1435, <8 x float> %v1439
  %v1442 = fadd <8 x float> %v1419, %v1441
  %v1443 = add nsw i64 %v1418, 1
  br label %b239
b241:
  %v1444 = mul i64 %v1410, 6
  %v1445 = getelementptr inbounds float, ptr %v98, i64 %v1444
  %v1446 = add i64 0, 0
  %v1447 = getelementptr inbounds float, ptr %v1445, i64 %v1446
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1419, ptr align 4 %v1447, <8 x i1> %v1417)
  %v1448 = add nsw i64 %v1410, 1
  br label %b236
b238:
  %v1449 = add i64 %v7, 0
  %v1450 = sdiv i64 %v1449, 1
  %v1451 = add i64 %v2, 1
  %v1452 = mul i64 %v1450, %v2
  %v1453 = sdiv i64 %v1452, %v3
  %v1454 = mul i64 %v1453, 1
  %v1455 = icmp slt i64 %v1454, %v7
  %v1456 = select i1 %v1455, i64 %v1454, i64 %v7
  %v1457 = mul i64 %v1450, %v1451
  %v1458 = sdiv i64 %v1457, %v3
  %v1459 = mul i64 %v1458, 1
  %v1460 = icmp slt i64 %v1459, %v7
  %v1461 = select i1 %v1460, i64 %v1459, i64 %v7
  br label %b242
b242:
  %v1462 = phi i64 [ %v1456, %b238 ], [ %v1514, %b243 ]
  %v1463 = icmp slt i64 %v1462, %v1461
  br i1 %v1463, label %b243, label %b244
b243:
  %v1464 = getelementptr inbounds float, ptr %v70, i64 0
  %v1465 = load float, ptr %v1464, align 4
  %v1466 = mul i64 %v1462, 1
  %v1467 = getelementptr inbounds float, ptr %v96, i64 %v1466
  %v1468 = getelementptr inbounds float, ptr %v1467, i64 0
  %v1469 = load float, ptr %v1468, align 4
  %v1470 = fcmp oeq float %v1465, %v1469
  %v1471 = select i1 %v1470, float 0x3FF0000000000000, float 0x0000000000000000
  %v1472 = mul i64 %v1462, 12
  %v1473 = getelementptr inbounds float, ptr %v48, i64 %v1472
  %v1474 = getelementptr inbounds float, ptr %v1473, i64 0
  %v1475 = load float, ptr %v1474, align 4
  %v1476 = getelementptr inbounds float, ptr %v1473, i64 6
  %v1477 = load float, ptr %v1476, align 4
  %v1478 = fcmp une float %v1471, 0x0000000000000000
  %v1479 = select i1 %v1478, float %v1475, float %v1477
  %v1480 = mul i64 %v1462, 6
  %v1481 = getelementptr inbounds float, ptr %v98, i64 %v1480
  %v1482 = getelementptr inbounds float, ptr %v1481, i64 0
  %v1483 = load float, ptr %v1482, align 4
  %v1484 = mul i64 %v1462, 10
  %v1485 = getelementptr inbounds float, ptr %v50, i64 %v1484
  %v1486 = icmp ult i64 5, 8
  %v1487 = select i1 %v1486, i64 5, i64 8
  %v1488 = trunc i64 %v1487 to i32
  %v1489 = insertelement <8 x i32> poison, i32 %v1488, i64 0
  %v1490 = shufflevector <8 x i32> %v1489, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1491 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1490
  %v1492 = add i64 1, 0
  %v1493 = getelementptr inbounds float, ptr %v1473, i64 %v1492
  %v1494 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1493, <8 x i1> %v1491, <8 x float> zeroinitializer)
  %v1495 = add i64 7, 0
  %v1496 = getelementptr inbounds float, ptr %v1473, i64 %v1495
  %v1497 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1496, <8 x i1> %v1491, <8 x float> zeroinitializer)
  %v1498 = insertelement <8 x float> poison, float %v1471, i64 0
  %v1499 = shufflevector <8 x float> %v1498, <8 x float> poison, <8 x i32> zeroinitializer
  %v1500 = fcmp une <8 x float> %v1499, splat (float 0x0000000000000000)
  %v1501 = select <8 x i1> %v1500, <8 x float> %v1494, <8 x float> %v1497
  %v1502 = add i64 1, 0
  %v1503 = getelementptr inbounds float, ptr %v1481, i64 %v1502
  %v1504 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1503, <8 x i1> %v1491, <8 x float> zeroinitializer)
  %v1505 = insertelement <8 x float> poison, float %v1483, i64 0
  %v1506 = shufflevector <8 x float> %v1505, <8 x float> poison, <8 x i32> zeroinitializer
  %v1507 = fdiv <8 x float> %v1504, %v1506
  %v1508 = insertelement <8 x float> poison, float %v1479, i64 0
  %v1509 = shufflevector <8 x float> %v1508, <8 x float> poison, <8 x i32> zeroinitializer
  %v1510 = fmul <8 x float> %v1509, %v1507
  %v1511 = fsub <8 x float> %v1501, %v1510
  %v1512 = add i64 0, 0
  %v1513 = getelementptr inbounds float, ptr %v1485, i64 %v1512
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1511, ptr align 4 %v1513, <8 x i1> %v1491)
  %v1514 = add nsw i64 %v1462, 1
  br label %b242
b244:
  %v1515 = add i64 %v7, 0
  %v1516 = sdiv i64 %v1515, 1
  %v1517 = add i64 %v2, 1
  %v1518 = mul i64 %v1516, %v2
  %v1519 = sdiv i64 %v1518, %v3
  %v1520 = mul i64 %v1519, 1
  %v1521 = icmp slt i64 %v1520, %v7
  %v1522 = select i1 %v1521, i64 %v1520, i64 %v7
  %v1523 = mul i64 %v1516, %v1517
  %v1524 = sdiv i64 %v1523, %v3
  %v1525 = mul i64 %v1524, 1
  %v1526 = icmp slt i64 %v1525, %v7
  %v1527 = select i1 %v1526, i64 %v1525, i64 %v7
  br label %b245
b245:
  %v1528 = phi i64 [ %v1522, %b244 ], [ %v1550, %b246 ]
  %v1529 = icmp slt i64 %v1528, %v1527
  br i1 %v1529, label %b246, label %b247
b246:
  %v1530 = mul i64 %v1528, 6
  %v1531 = getelementptr inbounds float, ptr %v98, i64 %v1530
  %v1532 = getelementptr inbounds float, ptr %v1531, i64 0
  %v1533 = load float, ptr %v1532, align 4
  %v1534 = mul i64 %v1528, 10
  %v1535 = getelementptr inbounds float, ptr %v50, i64 %v1534
  %v1536 = icmp ult i64 5, 8
  %v1537 = select i1 %v1536, i64 5, i64 8
  %v1538 = trunc i64 %v1537 to i32
  %v1539 = insertelement <8 x i32> poison, i32 %v1538, i64 0
  %v1540 = shufflevector <8 x i32> %v1539, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1541 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1540
  %v1542 = add i64 1, 0
  %v1543 = getelementptr inbounds float, ptr %v1531, i64 %v1542
  %v1544 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1543, <8 x i1> %v1541, <8 x float> zeroinitializer)
  %v1545 = insertelement <8 x float> poison, float %v1533, i64 0
  %v1546 = shufflevector <8 x float> %v1545, <8 x float> poison, <8 x i32> zeroinitializer
  %v1547 = fdiv <8 x float> %v1544, %v1546
  %v1548 = add i64 5, 0
  %v1549 = getelementptr inbounds float, ptr %v1535, i64 %v1548
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1547, ptr align 4 %v1549, <8 x i1> %v1541)
  %v1550 = add nsw i64 %v1528, 1
  br label %b245
b247:
  %v1551 = add i64 %v7, 0
  %v1552 = sdiv i64 %v1551, 1
  %v1553 = add i64 %v2, 1
  %v1554 = mul i64 %v1552, %v2
  %v1555 = sdiv i64 %v1554, %v3
  %v1556 = mul i64 %v1555, 1
  %v1557 = icmp slt i64 %v1556, %v7
  %v1558 = select i1 %v1557, i64 %v1556, i64 %v7
  %v1559 = mul i64 %v1552, %v1553
  %v1560 = sdiv i64 %v1559, %v3
  %v1561 = mul i64 %v1560, 1
  %v1562 = icmp slt i64 %v1561, %v7
  %v1563 = select i1 %v1562, i64 %v1561, i64 %v7
  br label %b248
b248:
  %v1564 = phi i64 [ %v1558, %b247 ], [ %v1586, %b253 ]
  %v1565 = icmp slt i64 %v1564, %v1563
  br i1 %v1565, label %b249, label %b250
b249:
  br label %b251
b251:
  %v1566 = phi i64 [ 0, %b249 ], [ %v1582, %b252 ]
  %v1567 = phi float [ 0xFFF0000000000000, %b249 ], [ %v1581, %b252 ]
  %v1568 = icmp slt i64 %v1566, 2
  br i1 %v1568, label %b252, label %b253
b252:
  %v1569 = mul i64 %v1564, 10
  %v1570 = getelementptr inbounds float, ptr %v50, i64 %v1569
  %v1571 = add i64 0, %v1566
  %v1572 = getelementptr inbounds float, ptr %v68, i64 %v1571
  %v1573 = load float, ptr %v1572, align 4
  %v1574 = mul i64 %v1566, 5
  %v1575 = add i64 0, %v1574
  %v1576 = getelementptr inbounds float, ptr %v1570, i64 %v1575
  %v1577 = load float, ptr %v1576, align 4
  %v1578 = call float @llvm.fabs.f32(float %v1577)
  %v1579 = fcmp une float %v1573, 0x0000000000000000
  %v1580 = select i1 %v1579, float %v1578, float 0xBFF0000000000000
  %v1581 = call float @llvm.maximum.f32(float %v1567, float %v1580)
  %v1582 = add nsw i64 %v1566, 1
  br label %b251
b253:
  %v1583 = mul i64 %v1564, 1
  %v1584 = getelementptr inbounds float, ptr %v94, i64 %v1583
  %v1585 = getelementptr inbounds float, ptr %v1584, i64 0
  store float %v1567, ptr %v1585, align 4
  %v1586 = add nsw i64 %v1564, 1
  br label %b248
b250:
  %v1587 = add i64 %v7, 0
  %v1588 = sdiv i64 %v1587, 1
  %v1589 = add i64 %v2, 1
  %v1590 = mul i64 %v1588, %v2
  %v1591 = sdiv i64 %v1590, %v3
  %v1592 = mul i64 %v1591, 1
  %v1593 = icmp slt i64 %v1592, %v7
  %v1594 = select i1 %v1593, i64 %v1592, i64 %v7
  %v1595 = mul i64 %v1588, %v1589
  %v1596 = sdiv i64 %v1595, %v3
  %v1597 = mul i64 %v1596, 1
  %v1598 = icmp slt i64 %v1597, %v7
  %v1599 = select i1 %v1598, i64 %v1597, i64 %v7
  br label %b254
b254:
  %v1600 = phi i64 [ %v1594, %b250 ], [ %v1632, %b259 ]
  %v1601 = icmp slt i64 %v1600, %v1599
  br i1 %v1601, label %b255, label %b256
b255:
  br label %b257
b257:
  %v1602 = phi i64 [ 0, %b255 ], [ %v1628, %b258 ]
  %v1603 = phi float [ 0x7FF0000000000000, %b255 ], [ %v1627, %b258 ]
  %v1604 = icmp slt i64 %v1602, 2
  br i1 %v1604, label %b258, label %b259
b258:
  %v1605 = mul i64 %v1600, 10
  %v1606 = getelementptr inbounds float, ptr %v50, i64 %v1605
  %v1607 = mul i64 %v1600, 1
  %v1608 = getelementptr inbounds float, ptr %v94, i64 %v1607
  %v1609 = getelementptr inbounds float, ptr %v1608, i64 0
  %v1610 = load float, ptr %v1609, align 4
  %v1611 = add i64 0, %v1602
  %v1612 = getelementptr inbounds float, ptr %v68, i64 %v1611
  %v1613 = load float, ptr %v1612, align 4
  %v1614 = mul i64 %v1602, 5
  %v1615 = add i64 0, %v1614
  %v1616 = getelementptr inbounds float, ptr %v1606, i64 %v1615
  %v1617 = load float, ptr %v1616, align 4
  %v1618 = call float @llvm.fabs.f32(float %v1617)
  %v1619 = fcmp une float %v1613, 0x0000000000000000
  %v1620 = select i1 %v1619, float %v1618, float 0xBFF0000000000000
  %v1621 = fcmp oeq float %v1620, %v1610
  %v1622 = select i1 %v1621, float 0x3FF0000000000000, float 0x0000000000000000
  %v1623 = add i64 0, %v1602
  %v1624 = sitofp i64 %v1623 to float
  %v1625 = fcmp une float %v1622, 0x0000000000000000
  %v1626 = select i1 %v1625, float %v1624, float 0x4000000000000000
  %v1627 = call float @llvm.minimum.f32(float %v1603, float %v1626)
  %v1628 = add nsw i64 %v1602, 1
  br label %b257
b259:
  %v1629 = mul i64 %v1600, 1
  %v1630 = getelementptr inbounds float, ptr %v96, i64 %v1629
  %v1631 = getelementptr inbounds float, ptr %v1630, i64 0
  store float %v1603, ptr %v1631, align 4
  %v1632 = add nsw i64 %v1600, 1
  br label %b254
b256:
  %v1633 = add i64 %v7, 0
  %v1634 = sdiv i64 %v1633, 1
  %v1635 = add i64 %v2, 1
  %v1636 = mul i64 %v1634, %v2
  %v1637 = sdiv i64 %v1636, %v3
  %v1638 = mul i64 %v1637, 1
  %v1639 = icmp slt i64 %v1638, %v7
  %v1640 = select i1 %v1639, i64 %v1638, i64 %v7
  %v1641 = mul i64 %v1634, %v1635
  %v1642 = sdiv i64 %v1641, %v3
  %v1643 = mul i64 %v1642, 1
  %v1644 = icmp slt i64 %v1643, %v7
  %v1645 = select i1 %v1644, i64 %v1643, i64 %v7
  br label %b260
b260:
  %v1646 = phi i64 [ %v1640, %b256 ], [ %v1684, %b265 ]
  %v1647 = icmp slt i64 %v1646, %v1645
  br i1 %v1647, label %b261, label %b262
b261:
  %v1648 = icmp ult i64 5, 8
  %v1649 = select i1 %v1648, i64 5, i64 8
  %v1650 = trunc i64 %v1649 to i32
  %v1651 = insertelement <8 x i32> poison, i32 %v1650, i64 0
  %v1652 = shufflevector <8 x i32> %v1651, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1653 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1652
  br label %b263
b263:
  %v1654 = phi i64 [ 0, %b261 ], [ %v1679, %b264 ]
  %v1655 = phi <8 x float> [ splat (float 0x0000000000000000), %b261 ], [ %v1678, %b264 ]
  %v1656 = icmp slt i64 %v1654, 2
  br i1 %v1656, label %b264, label %b265
b264:
  %v1657 = add i64 0, %v1654
  %v1658 = sitofp i64 %v1657 to float
  %v1659 = mul i64 %v1646, 1
  %v1660 = getelementptr inbounds float, ptr %v96, i64 %v1659
  %v1661 = getelementptr inbounds float, ptr %v1660, i64 0
  %v1662 = load float, ptr %v1661, align 4
  %v1663 = fcmp oeq float %v1658, %v1662
  %v1664 = select i1 %v1663, float 0x3FF0000000000000, float 0x0000000000000000
  %v1665 = mul i64 %v1646, 10
  %v1666 = getelementptr inbounds float, ptr %v50, i64 %v1665
  %v1667 = add i64 0, 0
  %v1668 = mul i64 %v1654, 5
  %v1669 = add i64 %v1667, %v1668
  %v1670 = getelementptr inbounds float, ptr %v1666, i64 %v1669
  %v1671 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1670, <8 x i1> %v1653, <8 x float> zeroinitializer)
  %v1672 = insertelement <8 x float> poison, float %v1664, i64 0
  %v1673 = shufflevector <8 x float> %v1672, <8 x float> poison, <8 x i32> zeroinitializer
  %v1674 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1675 = shufflevector <8 x float> %v1674, <8 x float> poison, <8 x i32> zeroinitializer
  %v1676 = fcmp une <8 x float> %v1673, splat (float 0x0000000000000000)
  %v1677 = select <8 x i1> %v1676, <8 x float> %v1671, <8 x float> %v1675
  %v1678 = fadd <8 x float> %v1655, %v1677
  %v1679 = add nsw i64 %v1654, 1
  br label %b263
b265:
  %v1680 = mul i64 %v1646, 5
  %v1681 = getelementptr inbounds float, ptr %v100, i64 %v1680
  %v1682 = add i64 0, 0
  %v1683 = getelementptr inbounds float, ptr %v1681, i64 %v1682
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1655, ptr align 4 %v1683, <8 x i1> %v1653)
  %v1684 = add nsw i64 %v1646, 1
  br label %b260
b262:
  %v1685 = add i64 %v7, 0
  %v1686 = sdiv i64 %v1685, 1
  %v1687 = add i64 %v2, 1
  %v1688 = mul i64 %v1686, %v2
  %v1689 = sdiv i64 %v1688, %v3
  %v1690 = mul i64 %v1689, 1
  %v1691 = icmp slt i64 %v1690, %v7
  %v1692 = select i1 %v1691, i64 %v1690, i64 %v7
  %v1693 = mul i64 %v1686, %v1687
  %v1694 = sdiv i64 %v1693, %v3
  %v1695 = mul i64 %v1694, 1
  %v1696 = icmp slt i64 %v1695, %v7
  %v1697 = select i1 %v1696, i64 %v1695, i64 %v7
  br label %b266
b266:
  %v1698 = phi i64 [ %v1692, %b262 ], [ %v1754, %b267 ]
  %v1699 = icmp slt i64 %v1698, %v1697
  br i1 %v1699, label %b267, label %b268
b267:
  %v1700 = getelementptr inbounds float, ptr %v70, i64 0
  %v1701 = load float, ptr %v1700, align 4
  %v1702 = mul i64 %v1698, 1
  %v1703 = getelementptr inbounds float, ptr %v96, i64 %v1702
  %v1704 = getelementptr inbounds float, ptr %v1703, i64 0
  %v1705 = load float, ptr %v1704, align 4
  %v1706 = fcmp oeq float %v1701, %v1705
  %v1707 = select i1 %v1706, float 0x3FF0000000000000, float 0x0000000000000000
  %v1708 = mul i64 %v1698, 10
  %v1709 = getelementptr inbounds float, ptr %v50, i64 %v1708
  %v1710 = getelementptr inbounds float, ptr %v1709, i64 0
  %v1711 = load float, ptr %v1710, align 4
  %v1712 = getelementptr inbounds float, ptr %v1709, i64 5
  %v1713 = load float, ptr %v1712, align 4
  %v1714 = fcmp une float %v1707, 0x0000000000000000
  %v1715 = select i1 %v1714, float %v1711, float %v1713
  %v1716 = mul i64 %v1698, 5
  %v1717 = getelementptr inbounds float, ptr %v100, i64 %v1716
  %v1718 = getelementptr inbounds float, ptr %v1717, i64 0
  %v1719 = load float, ptr %v1718, align 4
  %v1720 = add i64 %v704, 0
  %v1721 = and i64 %v1720, %v164
  %v1722 = mul i64 %v1721, %v7
  %v1723 = add i64 %v1722, %v1698
  %v1724 = mul i64 %v1723, 8
  %v1725 = getelementptr inbounds float, ptr %v52, i64 %v1724
  %v1726 = icmp ult i64 4, 8
  %v1727 = select i1 %v1726, i64 4, i64 8
  %v1728 = trunc i64 %v1727 to i32
  %v1729 = insertelement <8 x i32> poison, i32 %v1728, i64 0
  %v1730 = shufflevector <8 x i32> %v1729, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1731 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1730
  %v1732 = add i64 1, 0
  %v1733 = getelementptr inbounds float, ptr %v1709, i64 %v1732
  %v1734 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1733, <8 x i1> %v1731, <8 x float> zeroinitializer)
  %v1735 = add i64 6, 0
  %v1736 = getelementptr inbounds float, ptr %v1709, i64 %v1735
  %v1737 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1736, <8 x i1> %v1731, <8 x float> zeroinitializer)
  %v1738 = insertelement <8 x float> poison, float %v1707, i64 0
  %v1739 = shufflevector <8 x float> %v1738, <8 x float> poison, <8 x i32> zeroinitializer
  %v1740 = fcmp une <8 x float> %v1739, splat (float 0x0000000000000000)
  %v1741 = select <8 x i1> %v1740, <8 x float> %v1734, <8 x float> %v1737
  %v1742 = add i64 1, 0
  %v1743 = getelementptr inbounds float, ptr %v1717, i64 %v1742
  %v1744 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1743, <8 x i1> %v1731, <8 x float> zeroinitializer)
  %v1745 = insertelement <8 x float> poison, float %v1719, i64 0
  %v1746 = shufflevector <8 x float> %v1745, <8 x float> poison, <8 x i32> zeroinitializer
  %v1747 = fdiv <8 x float> %v1744, %v1746
  %v1748 = insertelement <8 x float> poison, float %v1715, i64 0
  %v1749 = shufflevector <8 x float> %v1748, <8 x float> poison, <8 x i32> zeroinitializer
  %v1750 = fmul <8 x float> %v1749, %v1747
  %v1751 = fsub <8 x float> %v1741, %v1750
  %v1752 = add i64 0, 0
  %v1753 = getelementptr inbounds float, ptr %v1725, i64 %v1752
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1751, ptr align 4 %v1753, <8 x i1> %v1731)
  %v1754 = add nsw i64 %v1698, 1
  br label %b266
b268:
  %v1755 = add i64 %v7, 0
  %v1756 = sdiv i64 %v1755, 1
  %v1757 = add i64 %v2, 1
  %v1758 = mul i64 %v1756, %v2
  %v1759 = sdiv i64 %v1758, %v3
  %v1760 = mul i64 %v1759, 1
  %v1761 = icmp slt i64 %v1760, %v7
  %v1762 = select i1 %v1761, i64 %v1760, i64 %v7
  %v1763 = mul i64 %v1756, %v1757
  %v1764 = sdiv i64 %v1763, %v3
  %v1765 = mul i64 %v1764, 1
  %v1766 = icmp slt i64 %v1765, %v7
  %v1767 = select i1 %v1766, i64 %v1765, i64 %v7
  br label %b269
b269:
  %v1768 = phi i64 [ %v1762, %b268 ], [ %v1794, %b270 ]
  %v1769 = icmp slt i64 %v1768, %v1767
  br i1 %v1769, label %b270, label %b271
b270:
  %v1770 = mul i64 %v1768, 5
  %v1771 = getelementptr inbounds float, ptr %v100, i64 %v1770
  %v1772 = getelementptr inbounds float, ptr %v1771, i64 0
  %v1773 = load float, ptr %v1772, align 4
  %v1774 = add i64 %v704, 0
  %v1775 = and i64 %v1774, %v164
  %v1776 = mul i64 %v1775, %v7
  %v1777 = add i64 %v1776, %v1768
  %v1778 = mul i64 %v1777, 8
  %v1779 = getelementptr inbounds float, ptr %v52, i64 %v1778
  %v1780 = icmp ult i64 4, 8
  %v1781 = select i1 %v1780, i64 4, i64 8
  %v1782 = trunc i64 %v1781 to i32
  %v1783 = insertelement <8 x i32> poison, i32 %v1782, i64 0
  %v1784 = shufflevector <8 x i32> %v1783, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1785 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1784
  %v1786 = add i64 1, 0
  %v1787 = getelementptr inbounds float, ptr %v1771, i64 %v1786
  %v1788 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1787, <8 x i1> %v1785, <8 x float> zeroinitializer)
  %v1789 = insertelement <8 x float> poison, float %v1773, i64 0
  %v1790 = shufflevector <8 x float> %v1789, <8 x float> poison, <8 x i32> zeroinitializer
  %v1791 = fdiv <8 x float> %v1788, %v1790
  %v1792 = add i64 4, 0
  %v1793 = getelementptr inbounds float, ptr %v1779, i64 %v1792
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1791, ptr align 4 %v1793, <8 x i1> %v1785)
  %v1794 = add nsw i64 %v1768, 1
  br label %b269
b271:
  %v1795 = add i64 %v7, 0
  %v1796 = sdiv i64 %v1795, 1
  %v1797 = add i64 %v2, 1
  %v1798 = mul i64 %v1796, %v2
  %v1799 = sdiv i64 %v1798, %v3
  %v1800 = mul i64 %v1799, 1
  %v1801 = icmp slt i64 %v1800, %v7
  %v1802 = select i1 %v1801, i64 %v1800, i64 %v7
  %v1803 = mul i64 %v1796, %v1797
  %v1804 = sdiv i64 %v1803, %v3
  %v1805 = mul i64 %v1804, 1
  %v1806 = icmp slt i64 %v1805, %v7
  %v1807 = select i1 %v1806, i64 %v1805, i64 %v7
  br label %b272
b272:
  %v1808 = phi i64 [ %v1802, %b271 ], [ %v1848, %b277 ]
  %v1809 = icmp slt i64 %v1808, %v1807
  br i1 %v1809, label %b273, label %b274
b273:
  %v1810 = icmp ult i64 4, 8
  %v1811 = select i1 %v1810, i64 4, i64 8
  %v1812 = trunc i64 %v1811 to i32
  %v1813 = insertelement <8 x i32> poison, i32 %v1812, i64 0
  %v1814 = shufflevector <8 x i32> %v1813, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1815 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1814
  br label %b275
b275:
  %v1816 = phi i64 [ 0, %b273 ], [ %v1843, %b276 ]
  %v1817 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v1842, %b276 ]
  %v1818 = icmp slt i64 %v1816, 2
  br i1 %v1818, label %b276, label %b277
b276:
  %v1819 = add i64 %v704, 0
  %v1820 = and i64 %v1819, %v164
  %v1821 = mul i64 %v1820, %v7
  %v1822 = add i64 %v1821, %v1808
  %v1823 = mul i64 %v1822, 8
  %v1824 = getelementptr inbounds float, ptr %v52, i64 %v1823
  %v1825 = add i64 %v704, 0
  %v1826 = and i64 %v1825, %v180
  %v1827 = mul i64 %v1826, %v7
  %v1828 = add i64 %v1827, %v1808
  %v1829 = mul i64 %v1828, 2
  %v1830 = getelementptr inbounds float, ptr %v84, i64 %v1829
  %v1831 = add i64 0, %v1816
  %v1832 = getelementptr inbounds float, ptr %v1830, i64 %v1831
  %v1833 = load float, ptr %v1832, align 4
  %v1834 = add i64 0, 0
  %v1835 = mul i64 %v1816, 4
  %v1836 = add i64 %v1834, %v1835
  %v1837 = getelementptr inbounds float, ptr %v1824, i64 %v1836
  %v1838 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1837, <8 x i1> %v1815, <8 x float> zeroinitializer)
  %v1839 = insertelement <8 x float> poison, float %v1833, i64 0
  %v1840 = shufflevector <8 x float> %v1839, <8 x float> poison, <8 x i32> zeroinitializer
  %v1841 = fmul <8 x float> %v1838, %v1840
  %v1842 = fadd <8 x float> %v1817, %v1841
  %v1843 = add nsw i64 %v1816, 1
  br label %b275
b277:
  %v1844 = mul i64 %v1808, 4
  %v1845 = getelementptr inbounds float, ptr %v88, i64 %v1844
  %v1846 = add i64 0, 0
  %v1847 = getelementptr inbounds float, ptr %v1845, i64 %v1846
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1817, ptr align 4 %v1847, <8 x i1> %v1815)
  %v1848 = add nsw i64 %v1808, 1
  br label %b272
b274:
  %v1849 = add i64 %v7, 0
  %v1850 = sdiv i64 %v1849, 1
  %v1851 = add i64 %v2, 1
  %v1852 = mul i64 %v1850, %v2
  %v1853 = sdiv i64 %v1852, %v3
  %v1854 = mul i64 %v1853, 1
  %v1855 = icmp slt i64 %v1854, %v7
  %v1856 = select i1 %v1855, i64 %v1854, i64 %v7
  %v1857 = mul i64 %v1850, %v1851
  %v1858 = sdiv i64 %v1857, %v3
  %v1859 = mul i64 %v1858, 1
  %v1860 = icmp slt i64 %v1859, %v7
  %v1861 = select i1 %v1860, i64 %v1859, i64 %v7
  br label %b278
b278:
  %v1862 = phi i64 [ %v1856, %b274 ], [ %v1907, %b283 ]
  %v1863 = icmp slt i64 %v1862, %v1861
  br i1 %v1863, label %b279, label %b280
b279:
  br label %b281
b281:
  %v1864 = phi i64 [ 0, %b279 ], [ %v1906, %b286 ]
  %v1865 = icmp slt i64 %v1864, 4
  br i1 %v1865, label %b282, label %b283
b282:
  %v1866 = icmp ult i64 4, 8
  %v1867 = select i1 %v1866, i64 4, i64 8
  %v1868 = trunc i64 %v1867 to i32
  %v1869 = insertelement <8 x i32> poison, i32 %v1868, i64 0
  %v1870 = shufflevector <8 x i32> %v1869, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1871 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1870
  br label %b284
b284:
  %v1872 = phi i64 [ 0, %b282 ], [ %v1895, %b285 ]
  %v1873 = phi <8 x float> [ splat (float 0x0000000000000000), %b282 ], [ %v1894, %b285 ]
  %v1874 = icmp slt i64 %v1872, 2
  br i1 %v1874, label %b285, label %b286
b285:
  %v1875 = add i64 %v704, 0
  %v1876 = and i64 %v1875, %v164
  %v1877 = mul i64 %v1876, %v7
  %v1878 = add i64 %v1877, %v1862
  %v1879 = mul i64 %v1878, 8
  %v1880 = getelementptr inbounds float, ptr %v52, i64 %v1879
  %v1881 = add i64 0, %v1864
  %v1882 = mul i64 %v1872, 4
  %v1883 = add i64 %v1881, %v1882
  %v1884 = getelementptr inbounds float, ptr %v1880, i64 %v1883
  %v1885 = load float, ptr %v1884, align 4
  %v1886 = add i64 0, 0
  %v1887 = mul i64 %v1872, 4
  %v1888 = add i64 %v1886, %v1887
  %v1889 = getelementptr inbounds float, ptr %v20, i64 %v1888
  %v1890 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1889, <8 x i1> %v1871, <8 x float> zeroinitializer)
  %v1891 = insertelement <8 x float> poison, float %v1885, i64 0
  %v1892 = shufflevector <8 x float> %v1891, <8 x float> poison, <8 x i32> zeroinitializer
  %v1893 = fmul <8 x float> %v1890, %v1892
  %v1894 = fadd <8 x float> %v1873, %v1893
  %v1895 = add nsw i64 %v1872, 1
  br label %b284
b286:
  %v1896 = add i64 %v704, 0
  %v1897 = and i64 %v1896, %v174
  %v1898 = mul i64 %v1897, %v7
  %v1899 = add i64 %v1898, %v1862
  %v1900 = mul i64 %v1899, 16
  %v1901 = getelementptr inbounds float, ptr %v78, i64 %v1900
  %v1902 = mul i64 %v1864, 4
  %v1903 = add i64 0, %v1902
  %v1904 = add i64 %v1903, 0
  %v1905 = getelementptr inbounds float, ptr %v1901, i64 %v1904
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1873, ptr align 4 %v1905, <8 x i1> %v1871)
  %v1906 = add nsw i64 %v1864, 1
  br label %b281
b283:
  %v1907 = add nsw i64 %v1862, 1
  br label %b278
b280:
  %v1908 = add i64 %v7, 0
  %v1909 = sdiv i64 %v1908, 1
  %v1910 = add i64 %v2, 1
  %v1911 = mul i64 %v1909, %v2
  %v1912 = sdiv i64 %v1911, %v3
  %v1913 = mul i64 %v1912, 1
  %v1914 = icmp slt i64 %v1913, %v7
  %v1915 = select i1 %v1914, i64 %v1913, i64 %v7
  %v1916 = mul i64 %v1909, %v1910
  %v1917 = sdiv i64 %v1916, %v3
  %v1918 = mul i64 %v1917, 1
  %v1919 = icmp slt i64 %v1918, %v7
  %v1920 = select i1 %v1919, i64 %v1918, i64 %v7
  br label %b287
b287:
  %v1921 = phi i64 [ %v1915, %b280 ], [ %v1952, %b288 ]
  %v1922 = icmp slt i64 %v1921, %v1920
  br i1 %v1922, label %b288, label %b289
b288:
  %v1923 = add i64 %v704, 0
  %v1924 = and i64 %v1923, %v170
  %v1925 = mul i64 %v1924, %v7
  %v1926 = add i64 %v1925, %v1921
  %v1927 = mul i64 %v1926, 4
  %v1928 = getelementptr inbounds float, ptr %v74, i64 %v1927
  %v1929 = mul i64 %v1921, 4
  %v1930 = getelementptr inbounds float, ptr %v88, i64 %v1929
  %v1931 = add i64 %v704, 1
  %v1932 = and i64 %v1931, %v156
  %v1933 = mul i64 %v1932, %v7
  %v1934 = add i64 %v1933, %v1921
  %v1935 = mul i64 %v1934, 4
  %v1936 = getelementptr inbounds float, ptr %v26, i64 %v1935
  %v1937 = icmp ult i64 4, 8
  %v1938 = select i1 %v1937, i64 4, i64 8
  %v1939 = trunc i64 %v1938 to i32
  %v1940 = insertelement <8 x i32> poison, i32 %v1939, i64 0
  %v1941 = shufflevector <8 x i32> %v1940, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1942 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1941
  %v1943 = add i64 0, 0
  %v1944 = getelementptr inbounds float, ptr %v1928, i64 %v1943
  %v1945 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1944, <8 x i1> %v1942, <8 x float> zeroinitializer)
  %v1946 = add i64 0, 0
  %v1947 = getelementptr inbounds float, ptr %v1930, i64 %v1946
  %v1948 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1947, <8 x i1> %v1942, <8 x float> zeroinitializer)
  %v1949 = fadd <8 x float> %v1945, %v1948
  %v1950 = add i64 0, 0
  %v1951 = getelementptr inbounds float, ptr %v1936, i64 %v1950
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1949, ptr align 4 %v1951, <8 x i1> %v1942)
  %v1952 = add nsw i64 %v1921, 1
  br label %b287
b289:
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
  br label %b290
b290:
  %v1966 = phi i64 [ %v1960, %b289 ], [ %v2023, %b295 ]
  %v1967 = icmp slt i64 %v1966, %v1965
  br i1 %v1967, label %b291, label %b292
b291:
  br label %b293
b293:
  %v1968 = phi i64 [ 0, %b291 ], [ %v2022, %b298 ]
  %v1969 = icmp slt i64 %v1968, 4
  br i1 %v1969, label %b294, label %b295
b294:
  %v1970 = icmp ult i64 4, 8
  %v1971 = select i1 %v1970, i64 4, i64 8
  %v1972 = trunc i64 %v1971 to i32
  %v1973 = insertelement <8 x i32> poison, i32 %v1972, i64 0
  %v1974 = shufflevector <8 x i32> %v1973, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1975 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1974
  br label %b296
b296:
  %v1976 = phi i64 [ 0, %b294 ], [ %v2011, %b297 ]
  %v1977 = phi <8 x float> [ splat (float 0x0000000000000000), %b294 ], [ %v2010, %b297 ]
  %v1978 = icmp slt i64 %v1976, 4
  br i1 %v1978, label %b297, label %b298
b297:
  %v1979 = mul i64 %v1968, 4
  %v1980 = add i64 0, %v1979
  %v1981 = add i64 %v1980, %v1976
  %v1982 = getelementptr inbounds float, ptr %v62, i64 %v1981
  %v1983 = load float, ptr %v1982, align 4
  %v1984 = add i64 %v704, 0
  %v1985 = and i64 %v1984, %v174
  %v1986 = mul i64 %v1985, %v7
  %v1987 = add i64 %v1986, %v1966
  %v1988 = mul i64 %v1987, 16
  %v1989 = getelementptr inbounds float, ptr %v78, i64 %v1988
  %v1990 = mul i64 %v1968, 4
  %v1991 = add i64 0, %v1990
  %v1992 = add i64 %v1991, %v1976
  %v1993 = getelementptr inbounds float, ptr %v1989, i64 %v1992
  %v1994 = load float, ptr %v1993, align 4
  %v1995 = fsub float %v1983, %v1994
  %v1996 = add i64 %v704, 0
  %v1997 = and i64 %v1996, %v178
  %v1998 = mul i64 %v1997, %v7
  %v1999 = add i64 %v1998, %v1966
  %v2000 = mul i64 %v1999, 16
  %v2001 = getelementptr inbounds float, ptr %v82, i64 %v2000
  %v2002 = add i64 0, 0
  %v2003 = mul i64 %v1976, 4
  %v2004 = add i64 %v2002, %v2003
  %v2005 = getelementptr inbounds float, ptr %v2001, i64 %v2004
  %v2006 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2005, <8 x i1> %v1975, <8 x float> zeroinitializer)
  %v2007 = insertelement <8 x float> poison, float %v1995, i64 0
  %v2008 = shufflevector <8 x float> %v2007, <8 x float> poison, <8 x i32> zeroinitializer
  %v2009 = fmul <8 x float> %v2008, %v2006
  %v2010 = fadd <8 x float> %v1977, %v2009
  %v2011 = add nsw i64 %v1976, 1
  br label %b296
b298:
  %v2012 = add i64 %v704, 1
  %v2013 = and i64 %v2012, %v158
  %v2014 = mul i64 %v2013, %v7
  %v2015 = add i64 %v2014, %v1966
  %v2016 = mul i64 %v2015, 16
  %v2017 = getelementptr inbounds float, ptr %v28, i64 %v2016
  %v2018 = mul i64 %v1968, 4
  %v2019 = add i64 0, %v2018
  %v2020 = add i64 %v2019, 0
  %v2021 = getelementptr inbounds float, ptr %v2017, i64 %v2020
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1977, ptr align 4 %v2021, <8 x i1> %v1975)
  %v2022 = add nsw i64 %v1968, 1
  br label %b293
b295:
  %v2023 = add nsw i64 %v1966, 1
  br label %b290
b292:
  %v2024 = add i64 %v7, 0
  %v2025 = sdiv i64 %v2024, 1
  %v2026 = add i64 %v2, 1
  %v2027 = mul i64 %v2025, %v2
  %v2028 = sdiv i64 %v2027, %v3
  %v2029 = mul i64 %v2028, 1
  %v2030 = icmp slt i64 %v2029, %v7
  %v2031 = select i1 %v2030, i64 %v2029, i64 %v7
  %v2032 = mul i64 %v2025, %v2026
  %v2033 = sdiv i64 %v2032, %v3
  %v2034 = mul i64 %v2033, 1
  %v2035 = icmp slt i64 %v2034, %v7
  %v2036 = select i1 %v2035, i64 %v2034, i64 %v7
  br label %b299
b299:
  %v2037 = phi i64 [ %v2031, %b292 ], [ %v2077, %b304 ]
  %v2038 = icmp slt i64 %v2037, %v2036
  br i1 %v2038, label %b300, label %b301
b300:
  br label %b302
b302:
  %v2039 = phi i64 [ 0, %b300 ], [ %v2076, %b303 ]
  %v2040 = icmp slt i64 %v2039, 4
  br i1 %v2040, label %b303, label %b304
b303:
  %v2041 = add i64 %v704, 0
  %v2042 = and i64 %v2041, %v174
  %v2043 = mul i64 %v2042, %v7
  %v2044 = add i64 %v2043, %v2037
  %v2045 = mul i64 %v2044, 16
  %v2046 = getelementptr inbounds float, ptr %v78, i64 %v2045
  %v2047 = add i64 %v704, 0
  %v2048 = and i64 %v2047, %v186
  %v2049 = mul i64 %v2048, %v7
  %v2050 = add i64 %v2049, %v2037
  %v2051 = mul i64 %v2050, 16
  %v2052 = getelementptr inbounds float, ptr %v102, i64 %v2051
  %v2053 = icmp ult i64 4, 8
  %v2054 = select i1 %v2053, i64 4, i64 8
  %v2055 = trunc i64 %v2054 to i32
  %v2056 = insertelement <8 x i32> poison, i32 %v2055, i64 0
  %v2057 = shufflevector <8 x i32> %v2056, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2058 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2057
  %v2059 = add i64 0, %v2039
  %v2060 = mul i64 0, 4
  %v2061 = add i64 %v2059, %v2060
  %v2062 = getelementptr inbounds float, ptr %v62, i64 %v2061
  %v2063 = getelementptr float, ptr %v2062, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2064 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2063, <8 x i1> %v2058, <8 x float> zeroinitializer)
  %v2065 = add i64 0, %v2039
  %v2066 = mul i64 0, 4
  %v2067 = add i64 %v2065, %v2066
  %v2068 = getelementptr inbounds float, ptr %v2046, i64 %v2067
  %v2069 = getelementptr float, ptr %v2068, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2070 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2069, <8 x i1> %v2058, <8 x float> zeroinitializer)
  %v2071 = fsub <8 x float> %v2064, %v2070
  %v2072 = mul i64 %v2039, 4
  %v2073 = add i64 0, %v2072
  %v2074 = add i64 %v2073, 0
  %v2075 = getelementptr inbounds float, ptr %v2052, i64 %v2074
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2071, ptr align 4 %v2075, <8 x i1> %v2058)
  %v2076 = add nsw i64 %v2039, 1
  br label %b302
b304:
  %v2077 = add nsw i64 %v2037, 1
  br label %b299
b301:
  %v2078 = add nsw i64 %v704, 1
  br label %b125
b127:
  %v2079 = icmp sgt i64 %v3, 1
  br i1 %v2079, label %b305, label %b306
b305:
  %v2080 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2081 = atomicrmw add ptr %v2080, i64 1 acq_rel
  %v2082 = load i64, ptr %v203, align 8
  %v2083 = add i64 %v2082, 1
  store i64 %v2083, ptr %v203, align 8
  %v2084 = mul i64 %v3, %v2083
  br label %b307
b307:
  %v2085 = load atomic i64, ptr %v2080 acquire, align 8
  %v2086 = icmp slt i64 %v2085, %v2084
  br i1 %v2086, label %b308, label %b309
b308:
  %v2087 = call i32 @sched_yield()
  br label %b307
b309:
  br label %b306
b306:
  %v2088 = add nsw i64 %v608, %v607
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
  %v203 = alloca i64, i64 1, align 8
  %v601 = alloca float, i64 64, align 4
  %v869 = alloca float, i64 64, align 4
  %v1855 = alloca float, i64 64, align 4
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
  %v149 = getelementptr inbounds i64, ptr %v1, i64 6
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 7
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 13
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 14
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 15
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 18
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 19
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 27
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 28
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 30
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 38
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 39
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 40
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 41
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 42
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 43
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 46
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 47
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 52
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 55
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 56
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 57
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 58
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 63
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 64
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 66
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 67
  %v202 = load i64, ptr %v201, align 8
  store i64 0, ptr %v203, align 8
  %v204 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v205 = load ptr, ptr %v204, align 4
  %v206 = mul i64 %v2, 13824
  %v207 = add i64 %v206, 80
  %v208 = getelementptr inbounds float, ptr %v205, i64 %v207
  %v209 = getelementptr inbounds float, ptr %v205, i64 0
  %v210 = getelementptr inbounds float, ptr %v205, i64 16
  %v211 = getelementptr inbounds i64, ptr %v1, i64 4
  %v212 = load i64, ptr %v211, align 8
  %v213 = icmp eq i64 %v212, 0
  br i1 %v213, label %b0, label %b1
b0:
  %v214 = add i64 1, 0
  %v215 = sdiv i64 %v214, 1
  %v216 = add i64 %v2, 1
  %v217 = mul i64 %v215, %v2
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, 1
  %v221 = select i1 %v220, i64 %v219, i64 1
  %v222 = mul i64 %v215, %v216
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, 1
  %v226 = select i1 %v225, i64 %v224, i64 1
  %v227 = icmp slt i64 %v226, 1
  %v228 = select i1 %v227, i64 %v226, i64 1
  br label %b2
b2:
  %v229 = phi i64 [ %v221, %b0 ], [ %v257, %b7 ]
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b3, label %b4
b3:
  %v231 = mul i64 %v229, 16
  %v232 = mul i64 %v229, 8
  %v233 = add i64 %v231, 0
  %v234 = add i64 %v232, 0
  %v235 = getelementptr inbounds float, ptr %v209, i64 %v233
  %v236 = sub i64 4, %v234
  %v237 = icmp slt i64 %v236, 0
  %v238 = select i1 %v237, i64 0, i64 %v236
  %v239 = icmp ult i64 %v238, 8
  %v240 = select i1 %v239, i64 %v238, i64 8
  %v241 = trunc i64 %v240 to i32
  %v242 = insertelement <8 x i32> poison, i32 %v241, i64 0
  %v243 = shufflevector <8 x i32> %v242, <8 x i32> poison, <8 x i32> zeroinitializer
  %v244 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v243
  %v245 = mul i64 %v234, 1
  %v246 = add i64 0, %v245
  %v247 = getelementptr inbounds float, ptr %v20, i64 %v246
  br label %b5
b5:
  %v248 = phi i64 [ 0, %b3 ], [ %v255, %b6 ]
  %v249 = icmp slt i64 %v248, 2
  br i1 %v249, label %b6, label %b7
b6:
  %v250 = mul i64 %v248, 4
  %v251 = getelementptr inbounds float, ptr %v247, i64 %v250
  %v252 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v251, <8 x i1> %v244, <8 x float> zeroinitializer)
  %v253 = mul i64 %v248, 8
  %v254 = getelementptr inbounds float, ptr %v235, i64 %v253
  store <8 x float> %v252, ptr %v254, align 4
  %v255 = add nsw i64 %v248, 1
  br label %b5
b7:
  %v256 = add i64 %v231, 16
  %v257 = add nsw i64 %v229, 1
  br label %b2
b4:
  %v258 = add i64 1, 0
  %v259 = sdiv i64 %v258, 1
  %v260 = add i64 %v2, 1
  %v261 = mul i64 %v259, %v2
  %v262 = sdiv i64 %v261, %v3
  %v263 = mul i64 %v262, 1
  %v264 = icmp slt i64 %v263, 1
  %v265 = select i1 %v264, i64 %v263, i64 1
  %v266 = mul i64 %v259, %v260
  %v267 = sdiv i64 %v266, %v3
  %v268 = mul i64 %v267, 1
  %v269 = icmp slt i64 %v268, 1
  %v270 = select i1 %v269, i64 %v268, i64 1
  %v271 = icmp slt i64 %v270, 1
  %v272 = select i1 %v271, i64 %v270, i64 1
  br label %b8
b8:
  %v273 = phi i64 [ %v265, %b4 ], [ %v301, %b13 ]
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b9, label %b10
b9:
  %v275 = mul i64 %v273, 32
  %v276 = mul i64 %v273, 8
  %v277 = add i64 %v275, 0
  %v278 = add i64 %v276, 0
  %v279 = getelementptr inbounds float, ptr %v210, i64 %v277
  %v280 = sub i64 4, %v278
  %v281 = icmp slt i64 %v280, 0
  %v282 = select i1 %v281, i64 0, i64 %v280
  %v283 = icmp ult i64 %v282, 8
  %v284 = select i1 %v283, i64 %v282, i64 8
  %v285 = trunc i64 %v284 to i32
  %v286 = insertelement <8 x i32> poison, i32 %v285, i64 0
  %v287 = shufflevector <8 x i32> %v286, <8 x i32> poison, <8 x i32> zeroinitializer
  %v288 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v287
  %v289 = mul i64 %v278, 1
  %v290 = add i64 0, %v289
  %v291 = getelementptr inbounds float, ptr %v14, i64 %v290
  br label %b11
b11:
  %v292 = phi i64 [ 0, %b9 ], [ %v299, %b12 ]
  %v293 = icmp slt i64 %v292, 4
  br i1 %v293, label %b12, label %b13
b12:
  %v294 = mul i64 %v292, 4
  %v295 = getelementptr inbounds float, ptr %v291, i64 %v294
  %v296 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v295, <8 x i1> %v288, <8 x float> zeroinitializer)
  %v297 = mul i64 %v292, 8
  %v298 = getelementptr inbounds float, ptr %v279, i64 %v297
  store <8 x float> %v296, ptr %v298, align 4
  %v299 = add nsw i64 %v292, 1
  br label %b11
b13:
  %v300 = add i64 %v275, 32
  %v301 = add nsw i64 %v273, 1
  br label %b8
b10:
  br label %b1
b1:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b14, label %b15
b14:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = load i64, ptr %v203, align 8
  %v306 = add i64 %v305, 1
  store i64 %v306, ptr %v203, align 8
  %v307 = mul i64 %v3, %v306
  br label %b16
b16:
  %v308 = load atomic i64, ptr %v303 acquire, align 8
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b17, label %b18
b17:
  %v310 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v311 = phi i64 [ 0, %b15 ], [ %v1788, %b210 ]
  %v312 = icmp slt i64 %v311, %v5
  br i1 %v312, label %b20, label %b21
b20:
  %v313 = sub i64 %v5, 1
  %v314 = sub i64 %v313, %v311
  %v315 = add i64 %v7, 0
  %v316 = sdiv i64 %v315, 1
  %v317 = add i64 %v2, 1
  %v318 = mul i64 %v316, %v2
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, %v7
  %v322 = select i1 %v321, i64 %v320, i64 %v7
  %v323 = mul i64 %v316, %v317
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, %v7
  %v327 = select i1 %v326, i64 %v325, i64 %v7
  br label %b22
b22:
  %v328 = phi i64 [ %v322, %b20 ], [ %v371, %b27 ]
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b23, label %b24
b23:
  br label %b25
b25:
  %v330 = phi i64 [ 0, %b23 ], [ %v370, %b30 ]
  %v331 = icmp slt i64 %v330, 4
  br i1 %v331, label %b26, label %b27
b26:
  br label %b28
b28:
  %v332 = phi i64 [ 0, %b26 ], [ %v369, %b33 ]
  %v333 = icmp slt i64 %v332, 4
  br i1 %v333, label %b29, label %b30
b29:
  br label %b31
b31:
  %v334 = phi i64 [ 0, %b29 ], [ %v361, %b32 ]
  %v335 = phi float [ 0x0000000000000000, %b29 ], [ %v360, %b32 ]
  %v336 = icmp slt i64 %v334, 4
  br i1 %v336, label %b32, label %b33
b32:
  %v337 = add i64 %v314, 1
  %v338 = and i64 %v337, 1
  %v339 = mul i64 %v338, %v7
  %v340 = add i64 %v339, %v328
  %v341 = mul i64 %v340, 16
  %v342 = getelementptr inbounds float, ptr %v32, i64 %v341
  %v343 = add i64 %v314, 0
  %v344 = and i64 %v343, %v178
  %v345 = mul i64 %v344, %v7
  %v346 = add i64 %v345, %v328
  %v347 = mul i64 %v346, 16
  %v348 = getelementptr inbounds float, ptr %v82, i64 %v347
  %v349 = mul i64 %v330, 4
  %v350 = add i64 0, %v349
  %v351 = add i64 %v350, %v334
  %v352 = getelementptr inbounds float, ptr %v342, i64 %v351
  %v353 = load float, ptr %v352, align 4
  %v354 = mul i64 %v332, 4
  %v355 = add i64 0, %v354
  %v356 = add i64 %v355, %v334
  %v357 = getelementptr inbounds float, ptr %v348, i64 %v356
  %v358 = load float, ptr %v357, align 4
  %v359 = fmul float %v353, %v358
  %v360 = fadd float %v335, %v359
  %v361 = add nsw i64 %v334, 1
  br label %b31
b33:
  %v362 = fadd float %v335, 0x0000000000000000
  %v363 = mul i64 %v328, 16
  %v364 = getelementptr inbounds float, ptr %v104, i64 %v363
  %v365 = mul i64 %v330, 4
  %v366 = add i64 0, %v365
  %v367 = add i64 %v366, %v332
  %v368 = getelementptr inbounds float, ptr %v364, i64 %v367
  store float %v362, ptr %v368, align 4
  %v369 = add nsw i64 %v332, 1
  br label %b28
b30:
  %v370 = add nsw i64 %v330, 1
  br label %b25
b27:
  %v371 = add nsw i64 %v328, 1
  br label %b22
b24:
  %v372 = add i64 %v7, 0
  %v373 = sdiv i64 %v372, 1
  %v374 = add i64 %v2, 1
  %v375 = mul i64 %v373, %v2
  %v376 = sdiv i64 %v375, %v3
  %v377 = mul i64 %v376, 1
  %v378 = icmp slt i64 %v377, %v7
  %v379 = select i1 %v378, i64 %v377, i64 %v7
  %v380 = mul i64 %v373, %v374
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, %v7
  %v384 = select i1 %v383, i64 %v382, i64 %v7
  br label %b34
b34:
  %v385 = phi i64 [ %v379, %b24 ], [ %v432, %b39 ]
  %v386 = icmp slt i64 %v385, %v384
  br i1 %v386, label %b35, label %b36
b35:
  br label %b37
b37:
  %v387 = phi i64 [ 0, %b35 ], [ %v431, %b42 ]
  %v388 = icmp slt i64 %v387, 4
  br i1 %v388, label %b38, label %b39
b38:
  %v389 = icmp ult i64 4, 8
  %v390 = select i1 %v389, i64 4, i64 8
  %v391 = trunc i64 %v390 to i32
  %v392 = insertelement <8 x i32> poison, i32 %v391, i64 0
  %v393 = shufflevector <8 x i32> %v392, <8 x i32> poison, <8 x i32> zeroinitializer
  %v394 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v393
  br label %b40
b40:
  %v395 = phi i64 [ 0, %b38 ], [ %v424, %b41 ]
  %v396 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v423, %b41 ]
  %v397 = icmp slt i64 %v395, 4
  br i1 %v397, label %b41, label %b42
b41:
  %v398 = add i64 %v314, 1
  %v399 = and i64 %v398, 1
  %v400 = mul i64 %v399, %v7
  %v401 = add i64 %v400, %v385
  %v402 = mul i64 %v401, 16
  %v403 = getelementptr inbounds float, ptr %v32, i64 %v402
  %v404 = add i64 %v314, 0
  %v405 = and i64 %v404, %v186
  %v406 = mul i64 %v405, %v7
  %v407 = add i64 %v406, %v385
  %v408 = mul i64 %v407, 16
  %v409 = getelementptr inbounds float, ptr %v102, i64 %v408
  %v410 = mul i64 %v387, 4
  %v411 = add i64 0, %v410
  %v412 = add i64 %v411, %v395
  %v413 = getelementptr inbounds float, ptr %v409, i64 %v412
  %v414 = load float, ptr %v413, align 4
  %v415 = add i64 0, 0
  %v416 = mul i64 %v395, 4
  %v417 = add i64 %v415, %v416
  %v418 = getelementptr inbounds float, ptr %v403, i64 %v417
  %v419 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v418, <8 x i1> %v394, <8 x float> zeroinitializer)
  %v420 = insertelement <8 x float> poison, float %v414, i64 0
  %v421 = shufflevector <8 x float> %v420, <8 x float> poison, <8 x i32> zeroinitializer
  %v422 = fmul <8 x float> %v419, %v421
  %v423 = fadd <8 x float> %v396, %v422
  %v424 = add nsw i64 %v395, 1
  br label %b40
b42:
  %v425 = mul i64 %v385, 16
  %v426 = getelementptr inbounds float, ptr %v106, i64 %v425
  %v427 = mul i64 %v387, 4
  %v428 = add i64 0, %v427
  %v429 = add i64 %v428, 0
  %v430 = getelementptr inbounds float, ptr %v426, i64 %v429
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v396, ptr align 4 %v430, <8 x i1> %v394)
  %v431 = add nsw i64 %v387, 1
  br label %b37
b39:
  %v432 = add nsw i64 %v385, 1
  br label %b34
b36:
  %v433 = add i64 %v7, 0
  %v434 = sdiv i64 %v433, 1
  %v435 = add i64 %v2, 1
  %v436 = mul i64 %v434, %v2
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 1
  %v439 = icmp slt i64 %v438, %v7
  %v440 = select i1 %v439, i64 %v438, i64 %v7
  %v441 = mul i64 %v434, %v435
  %v442 = sdiv i64 %v441, %v3
  %v443 = mul i64 %v442, 1
  %v444 = icmp slt i64 %v443, %v7
  %v445 = select i1 %v444, i64 %v443, i64 %v7
  br label %b43
b43:
  %v446 = phi i64 [ %v440, %b36 ], [ %v496, %b48 ]
  %v447 = icmp slt i64 %v446, %v445
  br i1 %v447, label %b44, label %b45
b44:
  br label %b46
b46:
  %v448 = phi i64 [ 0, %b44 ], [ %v495, %b51 ]
  %v449 = icmp slt i64 %v448, 2
  br i1 %v449, label %b47, label %b48
b47:
  br label %b49
b49:
  %v450 = phi i64 [ 0, %b47 ], [ %v485, %b50 ]
  %v451 = phi float [ 0x0000000000000000, %b47 ], [ %v484, %b50 ]
  %v452 = icmp slt i64 %v450, 4
  br i1 %v452, label %b50, label %b51
b50:
  %v453 = add i64 %v314, 1
  %v454 = and i64 %v453, 1
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v446
  %v457 = mul i64 %v456, 4
  %v458 = getelementptr inbounds float, ptr %v30, i64 %v457
  %v459 = add i64 %v314, 0
  %v460 = and i64 %v459, %v154
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v446
  %v463 = mul i64 %v462, 4
  %v464 = getelementptr inbounds float, ptr %v24, i64 %v463
  %v465 = add i64 %v314, 0
  %v466 = and i64 %v465, %v164
  %v467 = mul i64 %v466, %v7
  %v468 = add i64 %v467, %v446
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v52, i64 %v469
  %v471 = add i64 0, %v450
  %v472 = getelementptr inbounds float, ptr %v458, i64 %v471
  %v473 = load float, ptr %v472, align 4
  %v474 = add i64 0, %v450
  %v475 = getelementptr inbounds float, ptr %v464, i64 %v474
  %v476 = load float, ptr %v475, align 4
  %v477 = fadd float %v473, %v476
  %v478 = mul i64 %v448, 4
  %v479 = add i64 0, %v478
  %v480 = add i64 %v479, %v450
  %v481 = getelementptr inbounds float, ptr %v470, i64 %v480
  %v482 = load float, ptr %v481, align 4
  %v483 = fmul float %v477, %v482
  %v484 = fadd float %v451, %v483
  %v485 = add nsw i64 %v450, 1
  br label %b49
b51:
  %v486 = fadd float %v451, 0x0000000000000000
  %v487 = add i64 %v314, 0
  %v488 = and i64 %v487, %v160
  %v489 = mul i64 %v488, %v7
  %v490 = add i64 %v489, %v446
  %v491 = mul i64 %v490, 2
  %v492 = getelementptr inbounds float, ptr %v34, i64 %v491
  %v493 = add i64 0, %v448
  %v494 = getelementptr inbounds float, ptr %v492, i64 %v493
  store float %v486, ptr %v494, align 4
  %v495 = add nsw i64 %v448, 1
  br label %b46
b48:
  %v496 = add nsw i64 %v446, 1
  br label %b43
b45:
  %v497 = add i64 %v7, 0
  %v498 = sdiv i64 %v497, 1
  %v499 = add i64 %v2, 1
  %v500 = mul i64 %v498, %v2
  %v501 = sdiv i64 %v500, %v3
  %v502 = mul i64 %v501, 1
  %v503 = icmp slt i64 %v502, %v7
  %v504 = select i1 %v503, i64 %v502, i64 %v7
  %v505 = mul i64 %v498, %v499
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, %v7
  %v509 = select i1 %v508, i64 %v507, i64 %v7
  br label %b52
b52:
  %v510 = phi i64 [ %v504, %b45 ], [ %v529, %b57 ]
  %v511 = icmp slt i64 %v510, %v509
  br i1 %v511, label %b53, label %b54
b53:
  %v512 = mul i64 %v510, 16
  %v513 = getelementptr inbounds float, ptr %v104, i64 %v512
  %v514 = add i64 %v314, 0
  %v515 = and i64 %v514, %v188
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v510
  %v518 = mul i64 %v517, 16
  %v519 = getelementptr inbounds float, ptr %v108, i64 %v518
  br label %b55
b55:
  %v520 = phi i64 [ 0, %b53 ], [ %v528, %b56 ]
  %v521 = icmp slt i64 %v520, 16
  br i1 %v521, label %b56, label %b57
b56:
  %v522 = add i64 0, %v520
  %v523 = getelementptr inbounds float, ptr %v513, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = fneg <8 x float> %v524
  %v526 = add i64 0, %v520
  %v527 = getelementptr inbounds float, ptr %v519, i64 %v526
  store <8 x float> %v525, ptr %v527, align 4
  %v528 = add nsw i64 %v520, 8
  br label %b55
b57:
  %v529 = add nsw i64 %v510, 1
  br label %b52
b54:
  %v530 = add i64 %v7, 0
  %v531 = sdiv i64 %v530, 1
  %v532 = add i64 %v2, 1
  %v533 = mul i64 %v531, %v2
  %v534 = sdiv i64 %v533, %v3
  %v535 = mul i64 %v534, 1
  %v536 = icmp slt i64 %v535, %v7
  %v537 = select i1 %v536, i64 %v535, i64 %v7
  %v538 = mul i64 %v531, %v532
  %v539 = sdiv i64 %v538, %v3
  %v540 = mul i64 %v539, 1
  %v541 = icmp slt i64 %v540, %v7
  %v542 = select i1 %v541, i64 %v540, i64 %v7
  br label %b58
b58:
  %v543 = phi i64 [ %v537, %b54 ], [ %v569, %b59 ]
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b59, label %b60
b59:
  %v545 = add i64 %v314, 0
  %v546 = and i64 %v545, %v160
  %v547 = mul i64 %v546, %v7
  %v548 = add i64 %v547, %v543
  %v549 = mul i64 %v548, 2
  %v550 = getelementptr inbounds float, ptr %v34, i64 %v549
  %v551 = add i64 %v314, 0
  %v552 = and i64 %v551, %v190
  %v553 = mul i64 %v552, %v7
  %v554 = add i64 %v553, %v543
  %v555 = mul i64 %v554, 2
  %v556 = getelementptr inbounds float, ptr %v110, i64 %v555
  %v557 = icmp ult i64 2, 8
  %v558 = select i1 %v557, i64 2, i64 8
  %v559 = trunc i64 %v558 to i32
  %v560 = insertelement <8 x i32> poison, i32 %v559, i64 0
  %v561 = shufflevector <8 x i32> %v560, <8 x i32> poison, <8 x i32> zeroinitializer
  %v562 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v561
  %v563 = add i64 0, 0
  %v564 = getelementptr inbounds float, ptr %v550, i64 %v563
  %v565 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v564, <8 x i1> %v562, <8 x float> zeroinitializer)
  %v566 = fneg <8 x float> %v565
  %v567 = add i64 0, 0
  %v568 = getelementptr inbounds float, ptr %v556, i64 %v567
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v566, ptr align 4 %v568, <8 x i1> %v562)
  %v569 = add nsw i64 %v543, 1
  br label %b58
b60:
  %v570 = add i64 %v7, 0
  %v571 = sdiv i64 %v570, 1
  %v572 = add i64 %v2, 1
  %v573 = mul i64 %v571, %v2
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 1
  %v576 = icmp slt i64 %v575, %v7
  %v577 = select i1 %v576, i64 %v575, i64 %v7
  %v578 = mul i64 %v571, %v572
  %v579 = sdiv i64 %v578, %v3
  %v580 = mul i64 %v579, 1
  %v581 = icmp slt i64 %v580, %v7
  %v582 = select i1 %v581, i64 %v580, i64 %v7
  %v583 = add i64 %v314, 0
  %v584 = and i64 %v583, %v188
  %v585 = mul i64 %v584, %v7
  %v586 = add i64 %v585, %v577
  %v587 = mul i64 %v586, 16
  %v588 = getelementptr inbounds float, ptr %v108, i64 %v587
  %v589 = getelementptr inbounds float, ptr %v588, i64 0
  %v590 = add i64 %v314, 0
  %v591 = and i64 %v590, %v192
  %v592 = mul i64 %v591, %v7
  %v593 = add i64 %v592, %v577
  %v594 = mul i64 %v593, 8
  %v595 = getelementptr inbounds float, ptr %v112, i64 %v594
  %v596 = getelementptr inbounds float, ptr %v595, i64 0
  %v597 = sub i64 %v582, %v577
  %v598 = mul i64 %v597, 4
  %v599 = getelementptr inbounds float, ptr %v20, i64 0
  %v600 = icmp sgt i64 %v598, 0
  br i1 %v600, label %b61, label %b62
b61:
  call void @rnngen_sgemm(i64 1, i64 0, i64 2, i64 %v598, i64 4, ptr %v599, i64 4, ptr %v589, i64 4, ptr %v596, i64 2)
  br label %b62
b62:
  %v602 = add i64 %v7, 0
  %v603 = sdiv i64 %v602, 1
  %v604 = add i64 %v2, 1
  %v605 = mul i64 %v603, %v2
  %v606 = sdiv i64 %v605, %v3
  %v607 = mul i64 %v606, 1
  %v608 = icmp slt i64 %v607, %v7
  %v609 = select i1 %v608, i64 %v607, i64 %v7
  %v610 = mul i64 %v603, %v604
  %v611 = sdiv i64 %v610, %v3
  %v612 = mul i64 %v611, 1
  %v613 = icmp slt i64 %v612, %v7
  %v614 = select i1 %v613, i64 %v612, i64 %v7
  br label %b63
b63:
  %v615 = phi i64 [ %v609, %b62 ], [ %v703, %b68 ]
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b64, label %b65
b64:
  %v617 = add i64 %v615, 96
  %v618 = icmp slt i64 %v617, %v614
  %v619 = select i1 %v618, i64 %v617, i64 %v614
  br label %b66
b66:
  %v620 = phi i64 [ 0, %b64 ], [ %v702, %b71 ]
  %v621 = icmp slt i64 %v620, 1
  br i1 %v621, label %b67, label %b68
b67:
  %v622 = sub i64 %v619, %v615
  %v623 = sub i64 8, 1
  %v624 = add i64 %v622, %v623
  %v625 = sdiv i64 %v624, 8
  br label %b69
b69:
  %v626 = phi i64 [ 0, %b67 ], [ %v701, %b76 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b70, label %b71
b70:
  %v628 = mul i64 %v622, %v626
  %v629 = sdiv i64 %v628, %v625
  %v630 = add i64 %v615, %v629
  %v631 = add i64 %v626, 1
  %v632 = mul i64 %v622, %v631
  %v633 = sdiv i64 %v632, %v625
  %v634 = add i64 %v615, %v633
  %v635 = mul i64 %v620, 16
  %v636 = getelementptr inbounds float, ptr %v209, i64 %v635
  %v637 = sub i64 %v634, %v630
  %v638 = add i64 %v314, 0
  %v639 = and i64 %v638, %v190
  %v640 = mul i64 %v639, %v7
  %v641 = add i64 %v640, %v630
  %v642 = mul i64 %v641, 2
  %v643 = getelementptr inbounds float, ptr %v110, i64 %v642
  %v644 = getelementptr inbounds float, ptr %v643, i64 0
  %v645 = sub i64 %v637, 1
  %v646 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v645
  %v647 = load ptr, ptr %v646, align 4
  %v648 = icmp sgt i64 %v637, 0
  br i1 %v648, label %b72, label %b73
b72:
  call void %v647(ptr %v644, i64 2, ptr %v636, i64 2, ptr %v601)
  br label %b73
b73:
  %v649 = add i64 %v635, 16
  br label %b74
b74:
  %v650 = phi i64 [ %v630, %b73 ], [ %v700, %b79 ]
  %v651 = icmp slt i64 %v650, %v634
  br i1 %v651, label %b75, label %b76
b75:
  %v652 = sub i64 %v650, %v630
  %v653 = mul i64 %v652, 8
  %v654 = getelementptr inbounds float, ptr %v601, i64 %v653
  %v655 = add i64 %v314, 1
  %v656 = and i64 %v655, 1
  %v657 = mul i64 %v656, %v7
  %v658 = add i64 %v657, %v650
  %v659 = mul i64 %v658, 4
  %v660 = getelementptr inbounds float, ptr %v30, i64 %v659
  %v661 = add i64 %v314, 0
  %v662 = and i64 %v661, %v154
  %v663 = mul i64 %v662, %v7
  %v664 = add i64 %v663, %v650
  %v665 = mul i64 %v664, 4
  %v666 = getelementptr inbounds float, ptr %v24, i64 %v665
  %v667 = add i64 %v314, 0
  %v668 = and i64 %v667, %v194
  %v669 = mul i64 %v668, %v7
  %v670 = add i64 %v669, %v650
  %v671 = mul i64 %v670, 4
  %v672 = getelementptr inbounds float, ptr %v114, i64 %v671
  br label %b77
b77:
  %v673 = phi i64 [ 0, %b75 ], [ %v699, %b81 ]
  %v674 = icmp slt i64 %v673, 1
  br i1 %v674, label %b78, label %b79
b78:
  %v675 = mul i64 %v620, 1
  %v676 = add i64 %v675, %v673
  %v677 = mul i64 %v676, 8
  %v678 = icmp eq i64 %v677, 0
  br i1 %v678, label %b80, label %b81
b80:
  %v679 = icmp ult i64 4, 8
  %v680 = select i1 %v679, i64 4, i64 8
  %v681 = trunc i64 %v680 to i32
  %v682 = insertelement <8 x i32> poison, i32 %v681, i64 0
  %v683 = shufflevector <8 x i32> %v682, <8 x i32> poison, <8 x i32> zeroinitializer
  %v684 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v683
  %v685 = add i64 0, %v673
  %v686 = mul i64 %v685, 8
  %v687 = getelementptr inbounds float, ptr %v654, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = add i64 0, %v677
  %v690 = getelementptr inbounds float, ptr %v660, i64 %v689
  %v691 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v690, <8 x i1> %v684, <8 x float> zeroinitializer)
  %v692 = add i64 0, %v677
  %v693 = getelementptr inbounds float, ptr %v666, i64 %v692
  %v694 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v693, <8 x i1> %v684, <8 x float> zeroinitializer)
  %v695 = fadd <8 x float> %v691, %v694
  %v696 = fadd <8 x float> %v695, %v688
  %v697 = add i64 0, %v677
  %v698 = getelementptr inbounds float, ptr %v672, i64 %v697
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v696, ptr align 4 %v698, <8 x i1> %v684)
  br label %b81
b81:
  %v699 = add nsw i64 %v673, 1
  br label %b77
b79:
  %v700 = add nsw i64 %v650, 1
  br label %b74
b76:
  %v701 = add nsw i64 %v626, 1
  br label %b69
b71:
  %v702 = add nsw i64 %v620, 1
  br label %b66
b68:
  %v703 = add nsw i64 %v615, 96
  br label %b63
b65:
  %v704 = add i64 %v7, 0
  %v705 = sdiv i64 %v704, 1
  %v706 = add i64 %v2, 1
  %v707 = mul i64 %v705, %v2
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, %v7
  %v711 = select i1 %v710, i64 %v709, i64 %v7
  %v712 = mul i64 %v705, %v706
  %v713 = sdiv i64 %v712, %v3
  %v714 = mul i64 %v713, 1
  %v715 = icmp slt i64 %v714, %v7
  %v716 = select i1 %v715, i64 %v714, i64 %v7
  br label %b82
b82:
  %v717 = phi i64 [ %v711, %b65 ], [ %v749, %b87 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b83, label %b84
b83:
  br label %b85
b85:
  %v719 = phi i64 [ 0, %b83 ], [ %v748, %b86 ]
  %v720 = icmp slt i64 %v719, 2
  br i1 %v720, label %b86, label %b87
b86:
  %v721 = add i64 %v314, 0
  %v722 = and i64 %v721, %v184
  %v723 = mul i64 %v722, %v7
  %v724 = add i64 %v723, %v717
  %v725 = mul i64 %v724, 4
  %v726 = getelementptr inbounds float, ptr %v92, i64 %v725
  %v727 = add i64 %v314, 0
  %v728 = and i64 %v727, %v166
  %v729 = mul i64 %v728, %v7
  %v730 = add i64 %v729, %v717
  %v731 = mul i64 %v730, 12
  %v732 = getelementptr inbounds float, ptr %v54, i64 %v731
  %v733 = icmp ult i64 2, 8
  %v734 = select i1 %v733, i64 2, i64 8
  %v735 = trunc i64 %v734 to i32
  %v736 = insertelement <8 x i32> poison, i32 %v735, i64 0
  %v737 = shufflevector <8 x i32> %v736, <8 x i32> poison, <8 x i32> zeroinitializer
  %v738 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v737
  %v739 = mul i64 %v719, 2
  %v740 = add i64 0, %v739
  %v741 = add i64 %v740, 0
  %v742 = getelementptr inbounds float, ptr %v726, i64 %v741
  %v743 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v742, <8 x i1> %v738, <8 x float> zeroinitializer)
  %v744 = mul i64 %v719, 6
  %v745 = add i64 0, %v744
  %v746 = add i64 %v745, 0
  %v747 = getelementptr inbounds float, ptr %v732, i64 %v746
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v743, ptr align 4 %v747, <8 x i1> %v738)
  %v748 = add nsw i64 %v719, 1
  br label %b85
b87:
  %v749 = add nsw i64 %v717, 1
  br label %b82
b84:
  %v750 = add i64 %v7, 0
  %v751 = sdiv i64 %v750, 1
  %v752 = add i64 %v2, 1
  %v753 = mul i64 %v751, %v2
  %v754 = sdiv i64 %v753, %v3
  %v755 = mul i64 %v754, 1
  %v756 = icmp slt i64 %v755, %v7
  %v757 = select i1 %v756, i64 %v755, i64 %v7
  %v758 = mul i64 %v751, %v752
  %v759 = sdiv i64 %v758, %v3
  %v760 = mul i64 %v759, 1
  %v761 = icmp slt i64 %v760, %v7
  %v762 = select i1 %v761, i64 %v760, i64 %v7
  br label %b88
b88:
  %v763 = phi i64 [ %v757, %b84 ], [ %v828, %b93 ]
  %v764 = icmp slt i64 %v763, %v762
  br i1 %v764, label %b89, label %b90
b89:
  br label %b91
b91:
  %v765 = phi i64 [ 0, %b89 ], [ %v827, %b92 ]
  %v766 = icmp slt i64 %v765, 2
  br i1 %v766, label %b92, label %b93
b92:
  %v767 = add i64 %v314, 0
  %v768 = and i64 %v767, %v192
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v763
  %v771 = mul i64 %v770, 8
  %v772 = getelementptr inbounds float, ptr %v112, i64 %v771
  %v773 = add i64 %v314, 1
  %v774 = and i64 %v773, 1
  %v775 = mul i64 %v774, %v7
  %v776 = add i64 %v775, %v763
  %v777 = mul i64 %v776, 4
  %v778 = getelementptr inbounds float, ptr %v30, i64 %v777
  %v779 = add i64 %v314, 0
  %v780 = and i64 %v779, %v154
  %v781 = mul i64 %v780, %v7
  %v782 = add i64 %v781, %v763
  %v783 = mul i64 %v782, 4
  %v784 = getelementptr inbounds float, ptr %v24, i64 %v783
  %v785 = add i64 %v314, 0
  %v786 = and i64 %v785, %v180
  %v787 = mul i64 %v786, %v7
  %v788 = add i64 %v787, %v763
  %v789 = mul i64 %v788, 2
  %v790 = getelementptr inbounds float, ptr %v84, i64 %v789
  %v791 = add i64 0, %v765
  %v792 = getelementptr inbounds float, ptr %v790, i64 %v791
  %v793 = load float, ptr %v792, align 4
  %v794 = add i64 %v314, 0
  %v795 = and i64 %v794, %v166
  %v796 = mul i64 %v795, %v7
  %v797 = add i64 %v796, %v763
  %v798 = mul i64 %v797, 12
  %v799 = getelementptr inbounds float, ptr %v54, i64 %v798
  %v800 = icmp ult i64 4, 8
  %v801 = select i1 %v800, i64 4, i64 8
  %v802 = trunc i64 %v801 to i32
  %v803 = insertelement <8 x i32> poison, i32 %v802, i64 0
  %v804 = shufflevector <8 x i32> %v803, <8 x i32> poison, <8 x i32> zeroinitializer
  %v805 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v804
  %v806 = add i64 0, %v765
  %v807 = mul i64 0, 2
  %v808 = add i64 %v806, %v807
  %v809 = getelementptr inbounds float, ptr %v772, i64 %v808
  %v810 = getelementptr float, ptr %v809, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v811 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v810, <8 x i1> %v805, <8 x float> zeroinitializer)
  %v812 = add i64 0, 0
  %v813 = getelementptr inbounds float, ptr %v778, i64 %v812
  %v814 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v813, <8 x i1> %v805, <8 x float> zeroinitializer)
  %v815 = add i64 0, 0
  %v816 = getelementptr inbounds float, ptr %v784, i64 %v815
  %v817 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v816, <8 x i1> %v805, <8 x float> zeroinitializer)
  %v818 = fadd <8 x float> %v814, %v817
  %v819 = insertelement <8 x float> poison, float %v793, i64 0
  %v820 = shufflevector <8 x float> %v819, <8 x float> poison, <8 x i32> zeroinitializer
  %v821 = fmul <8 x float> %v818, %v820
  %v822 = fadd <8 x float> %v811, %v821
  %v823 = mul i64 %v765, 6
  %v824 = add i64 2, %v823
  %v825 = add i64 %v824, 0
  %v826 = getelementptr inbounds float, ptr %v799, i64 %v825
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v822, ptr align 4 %v826, <8 x i1> %v805)
  %v827 = add nsw i64 %v765, 1
  br label %b91
b93:
  %v828 = add nsw i64 %v763, 1
  br label %b88
b90:
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
  br label %b94
b94:
  %v842 = phi i64 [ %v836, %b90 ], [ %v868, %b99 ]
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b95, label %b96
b95:
  br label %b97
b97:
  %v844 = phi i64 [ 0, %b95 ], [ %v864, %b98 ]
  %v845 = phi float [ 0xFFF0000000000000, %b95 ], [ %v863, %b98 ]
  %v846 = icmp slt i64 %v844, 2
  br i1 %v846, label %b98, label %b99
b98:
  %v847 = add i64 %v314, 0
  %v848 = and i64 %v847, %v166
  %v849 = mul i64 %v848, %v7
  %v850 = add i64 %v849, %v842
  %v851 = mul i64 %v850, 12
  %v852 = getelementptr inbounds float, ptr %v54, i64 %v851
  %v853 = add i64 0, %v844
  %v854 = getelementptr inbounds float, ptr %v66, i64 %v853
  %v855 = load float, ptr %v854, align 4
  %v856 = mul i64 %v844, 6
  %v857 = add i64 0, %v856
  %v858 = getelementptr inbounds float, ptr %v852, i64 %v857
  %v859 = load float, ptr %v858, align 4
  %v860 = call float @llvm.fabs.f32(float %v859)
  %v861 = fcmp une float %v855, 0x0000000000000000
  %v862 = select i1 %v861, float %v860, float 0xBFF0000000000000
  %v863 = call float @llvm.maximum.f32(float %v845, float %v862)
  %v864 = add nsw i64 %v844, 1
  br label %b97
b99:
  %v865 = mul i64 %v842, 1
  %v866 = getelementptr inbounds float, ptr %v116, i64 %v865
  %v867 = getelementptr inbounds float, ptr %v866, i64 0
  store float %v845, ptr %v867, align 4
  %v868 = add nsw i64 %v842, 1
  br label %b94
b96:
  %v870 = add i64 %v7, 0
  %v871 = sdiv i64 %v870, 1
  %v872 = add i64 %v2, 1
  %v873 = mul i64 %v871, %v2
  %v874 = sdiv i64 %v873, %v3
  %v875 = mul i64 %v874, 1
  %v876 = icmp slt i64 %v875, %v7
  %v877 = select i1 %v876, i64 %v875, i64 %v7
  %v878 = mul i64 %v871, %v872
  %v879 = sdiv i64 %v878, %v3
  %v880 = mul i64 %v879, 1
  %v881 = icmp slt i64 %v880, %v7
  %v882 = select i1 %v881, i64 %v880, i64 %v7
  br label %b100
b100:
  %v883 = phi i64 [ %v877, %b96 ], [ %v951, %b105 ]
  %v884 = icmp slt i64 %v883, %v882
  br i1 %v884, label %b101, label %b102
b101:
  %v885 = add i64 %v883, 96
  %v886 = icmp slt i64 %v885, %v882
  %v887 = select i1 %v886, i64 %v885, i64 %v882
  br label %b103
b103:
  %v888 = phi i64 [ 0, %b101 ], [ %v950, %b108 ]
  %v889 = icmp slt i64 %v888, 1
  br i1 %v889, label %b104, label %b105
b104:
  %v890 = sub i64 %v887, %v883
  %v891 = sub i64 8, 1
  %v892 = add i64 %v890, %v891
  %v893 = sdiv i64 %v892, 8
  br label %b106
b106:
  %v894 = phi i64 [ 0, %b104 ], [ %v949, %b113 ]
  %v895 = icmp slt i64 %v894, %v893
  br i1 %v895, label %b107, label %b108
b107:
  %v896 = mul i64 %v890, %v894
  %v897 = sdiv i64 %v896, %v893
  %v898 = add i64 %v883, %v897
  %v899 = add i64 %v894, 1
  %v900 = mul i64 %v890, %v899
  %v901 = sdiv i64 %v900, %v893
  %v902 = add i64 %v883, %v901
  %v903 = mul i64 %v888, 32
  %v904 = getelementptr inbounds float, ptr %v210, i64 %v903
  %v905 = sub i64 %v902, %v898
  %v906 = add i64 %v314, 0
  %v907 = and i64 %v906, %v194
  %v908 = mul i64 %v907, %v7
  %v909 = add i64 %v908, %v898
  %v910 = mul i64 %v909, 4
  %v911 = getelementptr inbounds float, ptr %v114, i64 %v910
  %v912 = getelementptr inbounds float, ptr %v911, i64 0
  %v913 = sub i64 %v905, 1
  %v914 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v913
  %v915 = load ptr, ptr %v914, align 4
  %v916 = icmp sgt i64 %v905, 0
  br i1 %v916, label %b109, label %b110
b109:
  call void %v915(ptr %v912, i64 4, ptr %v904, i64 4, ptr %v869)
  br label %b110
b110:
  %v917 = add i64 %v903, 32
  br label %b111
b111:
  %v918 = phi i64 [ %v898, %b110 ], [ %v948, %b116 ]
  %v919 = icmp slt i64 %v918, %v902
  br i1 %v919, label %b112, label %b113
b112:
  %v920 = sub i64 %v918, %v898
  %v921 = mul i64 %v920, 8
  %v922 = getelementptr inbounds float, ptr %v869, i64 %v921
  %v923 = add i64 %v314, 0
  %v924 = and i64 %v923, 1
  %v925 = mul i64 %v924, %v7
  %v926 = add i64 %v925, %v918
  %v927 = mul i64 %v926, 4
  %v928 = getelementptr inbounds float, ptr %v30, i64 %v927
  br label %b114
b114:
  %v929 = phi i64 [ 0, %b112 ], [ %v947, %b118 ]
  %v930 = icmp slt i64 %v929, 1
  br i1 %v930, label %b115, label %b116
b115:
  %v931 = mul i64 %v888, 1
  %v932 = add i64 %v931, %v929
  %v933 = mul i64 %v932, 8
  %v934 = icmp eq i64 %v933, 0
  br i1 %v934, label %b117, label %b118
b117:
  %v935 = icmp ult i64 4, 8
  %v936 = select i1 %v935, i64 4, i64 8
  %v937 = trunc i64 %v936 to i32
  %v938 = insertelement <8 x i32> poison, i32 %v937, i64 0
  %v939 = shufflevector <8 x i32> %v938, <8 x i32> poison, <8 x i32> zeroinitializer
  %v940 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v939
  %v941 = add i64 0, %v929
  %v942 = mul i64 %v941, 8
  %v943 = getelementptr inbounds float, ptr %v922, i64 %v942
  %v944 = load <8 x float>, ptr %v943, align 4
  %v945 = add i64 0, %v933
  %v946 = getelementptr inbounds float, ptr %v928, i64 %v945
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v944, ptr align 4 %v946, <8 x i1> %v940)
  br label %b118
b118:
  %v947 = add nsw i64 %v929, 1
  br label %b114
b116:
  %v948 = add nsw i64 %v918, 1
  br label %b111
b113:
  %v949 = add nsw i64 %v894, 1
  br label %b106
b108:
  %v950 = add nsw i64 %v888, 1
  br label %b103
b105:
  %v951 = add nsw i64 %v883, 96
  br label %b100
b102:
  %v952 = add i64 %v7, 0
  %v953 = sdiv i64 %v952, 1
  %v954 = add i64 %v2, 1
  %v955 = mul i64 %v953, %v2
  %v956 = sdiv i64 %v955, %v3
  %v957 = mul i64 %v956, 1
  %v958 = icmp slt i64 %v957, %v7
  %v959 = select i1 %v958, i64 %v957, i64 %v7
  %v960 = mul i64 %v953, %v954
  %v961 = sdiv i64 %v960, %v3
  %v962 = mul i64 %v961, 1
  %v963 = icmp slt i64 %v962, %v7
  %v964 = select i1 %v963, i64 %v962, i64 %v7
  br label %b119
b119:
  %v965 = phi i64 [ %v959, %b102 ], [ %v1001, %b124 ]
  %v966 = icmp slt i64 %v965, %v964
  br i1 %v966, label %b120, label %b121
b120:
  br label %b122
b122:
  %v967 = phi i64 [ 0, %b120 ], [ %v997, %b123 ]
  %v968 = phi float [ 0x7FF0000000000000, %b120 ], [ %v996, %b123 ]
  %v969 = icmp slt i64 %v967, 2
  br i1 %v969, label %b123, label %b124
b123:
  %v970 = add i64 %v314, 0
  %v971 = and i64 %v970, %v166
  %v972 = mul i64 %v971, %v7
  %v973 = add i64 %v972, %v965
  %v974 = mul i64 %v973, 12
  %v975 = getelementptr inbounds float, ptr %v54, i64 %v974
  %v976 = mul i64 %v965, 1
  %v977 = getelementptr inbounds float, ptr %v116, i64 %v976
  %v978 = getelementptr inbounds float, ptr %v977, i64 0
  %v979 = load float, ptr %v978, align 4
  %v980 = add i64 0, %v967
  %v981 = getelementptr inbounds float, ptr %v66, i64 %v980
  %v982 = load float, ptr %v981, align 4
  %v983 = mul i64 %v967, 6
  %v984 = add i64 0, %v983
  %v985 = getelementptr inbounds float, ptr %v975, i64 %v984
  %v986 = load float, ptr %v985, align 4
  %v987 = call float @llvm.fabs.f32(float %v986)
  %v988 = fcmp une float %v982, 0x0000000000000000
  %v989 = select i1 %v988, float %v987, float 0xBFF0000000000000
  %v990 = fcmp oeq float %v989, %v979
  %v991 = select i1 %v990, float 0x3FF0000000000000, float 0x0000000000000000
  %v992 = add i64 0, %v967
  %v993 = sitofp i64 %v992 to float
  %v994 = fcmp une float %v991, 0x0000000000000000
  %v995 = select i1 %v994, float %v993, float 0x4000000000000000
  %v996 = call float @llvm.minimum.f32(float %v968, float %v995)
  %v997 = add nsw i64 %v967, 1
  br label %b122
b124:
  %v998 = mul i64 %v965, 1
  %v999 = getelementptr inbounds float, ptr %v118, i64 %v998
  %v1000 = getelementptr inbounds float, ptr %v999, i64 0
  store float %v968, ptr %v1000, align 4
  %v1001 = add nsw i64 %v965, 1
  br label %b119
b121:
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
  br label %b125
b125:
  %v1015 = phi i64 [ %v1009, %b121 ], [ %v1057, %b130 ]
  %v1016 = icmp slt i64 %v1015, %v1014
  br i1 %v1016, label %b126, label %b127
b126:
  %v1017 = icmp ult i64 6, 8
  %v1018 = select i1 %v1017, i64 6, i64 8
  %v1019 = trunc i64 %v1018 to i32
  %v1020 = insertelement <8 x i32> poison, i32 %v1019, i64 0
  %v1021 = shufflevector <8 x i32> %v1020, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1022 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1021
  br label %b128
b128:
  %v1023 = phi i64 [ 0, %b126 ], [ %v1052, %b129 ]
  %v1024 = phi <8 x float> [ splat (float 0x0000000000000000), %b126 ], [ %v1051, %b129 ]
  %v1025 = icmp slt i64 %v1023, 2
  br i1 %v1025, label %b129, label %b130
b129:
  %v1026 = add i64 0, %v1023
  %v1027 = sitofp i64 %v1026 to float
  %v1028 = mul i64 %v1015, 1
  %v1029 = getelementptr inbounds float, ptr %v118, i64 %v1028
  %v1030 = getelementptr inbounds float, ptr %v1029, i64 0
  %v1031 = load float, ptr %v1030, align 4
  %v1032 = fcmp oeq float %v1027, %v1031
  %v1033 = select i1 %v1032, float 0x3FF0000000000000, float 0x0000000000000000
  %v1034 = add i64 %v314, 0
  %v1035 = and i64 %v1034, %v166
  %v1036 = mul i64 %v1035, %v7
  %v1037 = add i64 %v1036, %v1015
  %v1038 = mul i64 %v1037, 12
  %v1039 = getelementptr inbounds float, ptr %v54, i64 %v1038
  %v1040 = add i64 0, 0
  %v1041 = mul i64 %v1023, 6
  %v1042 = add i64 %v1040, %v1041
  %v1043 = getelementptr inbounds float, ptr %v1039, i64 %v1042
  %v1044 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1043, <8 x i1> %v1022, <8 x float> zeroinitializer)
  %v1045 = insertelement <8 x float> poison, float %v1033, i64 0
  %v1046 = shufflevector <8 x float> %v1045, <8 x float> poison, <8 x i32> zeroinitializer
  %v1047 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1048 = shufflevector <8 x float> %v1047, <8 x float> poison, <8 x i32> zeroinitializer
  %v1049 = fcmp une <8 x float> %v1046, splat (float 0x0000000000000000)
  %v1050 = select <8 x i1> %v1049, <8 x float> %v1044, <8 x float> %v1048
  %v1051 = fadd <8 x float> %v1024, %v1050
  %v1052 = add nsw i64 %v1023, 1
  br label %b128
b130:
  %v1053 = mul i64 %v1015, 6
  %v1054 = getelementptr inbounds float, ptr %v120, i64 %v1053
  %v1055 = add i64 0, 0
  %v1056 = getelementptr inbounds float, ptr %v1054, i64 %v1055
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1024, ptr align 4 %v1056, <8 x i1> %v1022)
  %v1057 = add nsw i64 %v1015, 1
  br label %b125
b127:
  %v1058 = add i64 %v7, 0
  %v1059 = sdiv i64 %v1058, 1
  %v1060 = add i64 %v2, 1
  %v1061 = mul i64 %v1059, %v2
  %v1062 = sdiv i64 %v1061, %v3
  %v1063 = mul i64 %v1062, 1
  %v1064 = icmp slt i64 %v1063, %v7
  %v1065 = select i1 %v1064, i64 %v1063, i64 %v7
  %v1066 = mul i64 %v1059, %v1060
  %v1067 = sdiv i64 %v1066, %v3
  %v1068 = mul i64 %v1067, 1
  %v1069 = icmp slt i64 %v1068, %v7
  %v1070 = select i1 %v1069, i64 %v1068, i64 %v7
  br label %b131
b131:
  %v1071 = phi i64 [ %v1065, %b127 ], [ %v1127, %b132 ]
  %v1072 = icmp slt i64 %v1071, %v1070
  br i1 %v1072, label %b132, label %b133
b132:
  %v1073 = getelementptr inbounds float, ptr %v70, i64 0
  %v1074 = load float, ptr %v1073, align 4
  %v1075 = mul i64 %v1071, 1
  %v1076 = getelementptr inbounds float, ptr %v118, i64 %v1075
  %v1077 = getelementptr inbounds float, ptr %v1076, i64 0
  %v1078 = load float, ptr %v1077, align 4
  %v1079 = fcmp oeq float %v1074, %v1078
  %v1080 = select i1 %v1079, float 0x3FF0000000000000, float 0x0000000000000000
  %v1081 = add i64 %v314, 0
  %v1082 = and i64 %v1081, %v166
  %v1083 = mul i64 %v1082, %v7
  %v1084 = add i64 %v1083, %v1071
  %v1085 = mul i64 %v1084, 12
  %v1086 = getelementptr inbounds float, ptr %v54, i64 %v1085
  %v1087 = getelementptr inbounds float, ptr %v1086, i64 0
  %v1088 = load float, ptr %v1087, align 4
  %v1089 = getelementptr inbounds float, ptr %v1086, i64 6
  %v1090 = load float, ptr %v1089, align 4
  %v1091 = fcmp une float %v1080, 0x0000000000000000
  %v1092 = select i1 %v1091, float %v1088, float %v1090
  %v1093 = mul i64 %v1071, 6
  %v1094 = getelementptr inbounds float, ptr %v120, i64 %v1093
  %v1095 = getelementptr inbounds float, ptr %v1094, i64 0
  %v1096 = load float, ptr %v1095, align 4
  %v1097 = mul i64 %v1071, 10
  %v1098 = getelementptr inbounds float, ptr %v56, i64 %v1097
  %v1099 = icmp ult i64 5, 8
  %v1100 = select i1 %v1099, i64 5, i64 8
  %v1101 = trunc i64 %v1100 to i32
  %v1102 = insertelement <8 x i32> poison, i32 %v1101, i64 0
  %v1103 = shufflevector <8 x i32> %v1102, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1104 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1103
  %v1105 = add i64 1, 0
  %v1106 = getelementptr inbounds float, ptr %v1086, i64 %v1105
  %v1107 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1106, <8 x i1> %v1104, <8 x float> zeroinitializer)
  %v1108 = add i64 7, 0
  %v1109 = getelementptr inbounds float, ptr %v1086, i64 %v1108
  %v1110 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1109, <8 x i1> %v1104, <8 x float> zeroinitializer)
  %v1111 = insertelement <8 x float> poison, float %v1080, i64 0
  %v1112 = shufflevector <8 x float> %v1111, <8 x float> poison, <8 x i32> zeroinitializer
  %v1113 = fcmp une <8 x float> %v1112, splat (float 0x0000000000000000)
  %v1114 = select <8 x i1> %v1113, <8 x float> %v1107, <8 x float> %v1110
  %v1115 = add i64 1, 0
  %v1116 = getelementptr inbounds float, ptr %v1094, i64 %v1115
  %v1117 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1116, <8 x i1> %v1104, <8 x float> zeroinitializer)
  %v1118 = insertelement <8 x float> poison, float %v1096, i64 0
  %v1119 = shufflevector <8 x float> %v1118, <8 x float> poison, <8 x i32> zeroinitializer
  %v1120 = fdiv <8 x float> %v1117, %v1119
  %v1121 = insertelement <8 x float> poison, float %v1092, i64 0
  %v1122 = shufflevector <8 x float> %v1121, <8 x float> poison, <8 x i32> zeroinitializer
  %v1123 = fmul <8 x float> %v1122, %v1120
  %v1124 = fsub <8 x float> %v1114, %v1123
  %v1125 = add i64 0, 0
  %v1126 = getelementptr inbounds float, ptr %v1098, i64 %v1125
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1124, ptr align 4 %v1126, <8 x i1> %v1104)
  %v1127 = add nsw i64 %v1071, 1
  br label %b131
b133:
  %v1128 = add i64 %v7, 0
  %v1129 = sdiv i64 %v1128, 1
  %v1130 = add i64 %v2, 1
  %v1131 = mul i64 %v1129, %v2
  %v1132 = sdiv i64 %v1131, %v3
  %v1133 = mul i64 %v1132, 1
  %v1134 = icmp slt i64 %v1133, %v7
  %v1135 = select i1 %v1134, i64 %v1133, i64 %v7
  %v1136 = mul i64 %v1129, %v1130
  %v1137 = sdiv i64 %v1136, %v3
  %v1138 = mul i64 %v1137, 1
  %v1139 = icmp slt i64 %v1138, %v7
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v7
  br label %b134
b134:
  %v1141 = phi i64 [ %v1135, %b133 ], [ %v1163, %b135 ]
  %v1142 = icmp slt i64 %v1141, %v1140
  br i1 %v1142, label %b135, label %b136
b135:
  %v1143 = mul i64 %v1141, 6
  %v1144 = getelementptr inbounds float, ptr %v120, i64 %v1143
  %v1145 = getelementptr inbounds float, ptr %v1144, i64 0
  %v1146 = load float, ptr %v1145, align 4
  %v1147 = mul i64 %v1141, 10
  %v1148 = getelementptr inbounds float, ptr %v56, i64 %v1147
  %v1149 = icmp ult i64 5, 8
  %v1150 = select i1 %v1149, i64 5, i64 8
  %v1151 = trunc i64 %v1150 to i32
  %v1152 = insertelement <8 x i32> poison, i32 %v1151, i64 0
  %v1153 = shufflevector <8 x i32> %v1152, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1154 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1153
  %v1155 = add i64 1, 0
  %v1156 = getelementptr inbounds float, ptr %v1144, i64 %v1155
  %v1157 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1156, <8 x i1> %v1154, <8 x float> zeroinitializer)
  %v1158 = insertelement <8 x float> poison, float %v1146, i64 0
  %v1159 = shufflevector <8 x float> %v1158, <8 x float> poison, <8 x i32> zeroinitializer
  %v1160 = fdiv <8 x float> %v1157, %v1159
  %v1161 = add i64 5, 0
  %v1162 = getelementptr inbounds float, ptr %v1148, i64 %v1161
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1160, ptr align 4 %v1162, <8 x i1> %v1154)
  %v1163 = add nsw i64 %v1141, 1
  br label %b134
b136:
  %v1164 = add i64 %v7, 0
  %v1165 = sdiv i64 %v1164, 1
  %v1166 = add i64 %v2, 1
  %v1167 = mul i64 %v1165, %v2
  %v1168 = sdiv i64 %v1167, %v3
  %v1169 = mul i64 %v1168, 1
  %v1170 = icmp slt i64 %v1169, %v7
  %v1171 = select i1 %v1170, i64 %v1169, i64 %v7
  %v1172 = mul i64 %v1165, %v1166
  %v1173 = sdiv i64 %v1172, %v3
  %v1174 = mul i64 %v1173, 1
  %v1175 = icmp slt i64 %v1174, %v7
  %v1176 = select i1 %v1175, i64 %v1174, i64 %v7
  br label %b137
b137:
  %v1177 = phi i64 [ %v1171, %b136 ], [ %v1199, %b142 ]
  %v1178 = icmp slt i64 %v1177, %v1176
  br i1 %v1178, label %b138, label %b139
b138:
  br label %b140
b140:
  %v1179 = phi i64 [ 0, %b138 ], [ %v1195, %b141 ]
  %v1180 = phi float [ 0xFFF0000000000000, %b138 ], [ %v1194, %b141 ]
  %v1181 = icmp slt i64 %v1179, 2
  br i1 %v1181, label %b141, label %b142
b141:
  %v1182 = mul i64 %v1177, 10
  %v1183 = getelementptr inbounds float, ptr %v56, i64 %v1182
  %v1184 = add i64 0, %v1179
  %v1185 = getelementptr inbounds float, ptr %v68, i64 %v1184
  %v1186 = load float, ptr %v1185, align 4
  %v1187 = mul i64 %v1179, 5
  %v1188 = add i64 0, %v1187
  %v1189 = getelementptr inbounds float, ptr %v1183, i64 %v1188
  %v1190 = load float, ptr %v1189, align 4
  %v1191 = call float @llvm.fabs.f32(float %v1190)
  %v1192 = fcmp une float %v1186, 0x0000000000000000
  %v1193 = select i1 %v1192, float %v1191, float 0xBFF0000000000000
  %v1194 = call float @llvm.maximum.f32(float %v1180, float %v1193)
  %v1195 = add nsw i64 %v1179, 1
  br label %b140
b142:
  %v1196 = mul i64 %v1177, 1
  %v1197 = getelementptr inbounds float, ptr %v116, i64 %v1196
  %v1198 = getelementptr inbounds float, ptr %v1197, i64 0
  store float %v1180, ptr %v1198, align 4
  %v1199 = add nsw i64 %v1177, 1
  br label %b137
b139:
  %v1200 = add i64 %v7, 0
  %v1201 = sdiv i64 %v1200, 1
  %v1202 = add i64 %v2, 1
  %v1203 = mul i64 %v1201, %v2
  %v1204 = sdiv i64 %v1203, %v3
  %v1205 = mul i64 %v1204, 1
  %v1206 = icmp slt i64 %v1205, %v7
  %v1207 = select i1 %v1206, i64 %v1205, i64 %v7
  %v1208 = mul i64 %v1201, %v1202
  %v1209 = sdiv i64 %v1208, %v3
  %v1210 = mul i64 %v1209, 1
  %v1211 = icmp slt i64 %v1210, %v7
  %v1212 = select i1 %v1211, i64 %v1210, i64 %v7
  br label %b143
b143:
  %v1213 = phi i64 [ %v1207, %b139 ], [ %v1245, %b148 ]
  %v1214 = icmp slt i64 %v1213, %v1212
  br i1 %v1214, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1215 = phi i64 [ 0, %b144 ], [ %v1241, %b147 ]
  %v1216 = phi float [ 0x7FF0000000000000, %b144 ], [ %v1240, %b147 ]
  %v1217 = icmp slt i64 %v1215, 2
  br i1 %v1217, label %b147, label %b148
b147:
  %v1218 = mul i64 %v1213, 10
  %v1219 = getelementptr inbounds float, ptr %v56, i64 %v1218
  %v1220 = mul i64 %v1213, 1
  %v1221 = getelementptr inbounds float, ptr %v116, i64 %v1220
  %v1222 = getelementptr inbounds float, ptr %v1221, i64 0
  %v1223 = load float, ptr %v1222, align 4
  %v1224 = add i64 0, %v1215
  %v1225 = getelementptr inbounds float, ptr %v68, i64 %v1224
  %v1226 = load float, ptr %v1225, align 4
  %v1227 = mul i64 %v1215, 5
  %v1228 = add i64 0, %v1227
  %v1229 = getelementptr inbounds float, ptr %v1219, i64 %v1228
  %v1230 = load float, ptr %v1229, align 4
  %v1231 = call float @llvm.fabs.f32(float %v1230)
  %v1232 = fcmp une float %v1226, 0x0000000000000000
  %v1233 = select i1 %v1232, float %v1231, float 0xBFF0000000000000
  %v1234 = fcmp oeq float %v1233, %v1223
  %v1235 = select i1 %v1234, float 0x3FF0000000000000, float 0x0000000000000000
  %v1236 = add i64 0, %v1215
  %v1237 = sitofp i64 %v1236 to float
  %v1238 = fcmp une float %v1235, 0x0000000000000000
  %v1239 = select i1 %v1238, float %v1237, float 0x4000000000000000
  %v1240 = call float @llvm.minimum.f32(float %v1216, float %v1239)
  %v1241 = add nsw i64 %v1215, 1
  br label %b146
b148:
  %v1242 = mul i64 %v1213, 1
  %v1243 = getelementptr inbounds float, ptr %v118, i64 %v1242
  %v1244 = getelementptr inbounds float, ptr %v1243, i64 0
  store float %v1216, ptr %v1244, align 4
  %v1245 = add nsw i64 %v1213, 1
  br label %b143
b145:
  %v1246 = add i64 %v7, 0
  %v1247 = sdiv i64 %v1246, 1
  %v1248 = add i64 %v2, 1
  %v1249 = mul i64 %v1247, %v2
  %v1250 = sdiv i64 %v1249, %v3
  %v1251 = mul i64 %v1250, 1
  %v1252 = icmp slt i64 %v1251, %v7
  %v1253 = select i1 %v1252, i64 %v1251, i64 %v7
  %v1254 = mul i64 %v1247, %v1248
  %v1255 = sdiv i64 %v1254, %v3
  %v1256 = mul i64 %v1255, 1
  %v1257 = icmp slt i64 %v1256, %v7
  %v1258 = select i1 %v1257, i64 %v1256, i64 %v7
  br label %b149
b149:
  %v1259 = phi i64 [ %v1253, %b145 ], [ %v1297, %b154 ]
  %v1260 = icmp slt i64 %v1259, %v1258
  br i1 %v1260, label %b150, label %b151
b150:
  %v1261 = icmp ult i64 5, 8
  %v1262 = select i1 %v1261, i64 5, i64 8
  %v1263 = trunc i64 %v1262 to i32
  %v1264 = insertelement <8 x i32> poison, i32 %v1263, i64 0
  %v1265 = shufflevector <8 x i32> %v1264, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1266 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1265
  br label %b152
b152:
  %v1267 = phi i64 [ 0, %b150 ], [ %v1292, %b153 ]
  %v1268 = phi <8 x float> [ splat (float 0x0000000000000000), %b150 ], [ %v1291, %b153 ]
  %v1269 = icmp slt i64 %v1267, 2
  br i1 %v1269, label %b153, label %b154
b153:
  %v1270 = add i64 0, %v1267
  %v1271 = sitofp i64 %v1270 to float
  %v1272 = mul i64 %v1259, 1
  %v1273 = getelementptr inbounds float, ptr %v118, i64 %v1272
  %v1274 = getelementptr inbounds float, ptr %v1273, i64 0
  %v1275 = load float, ptr %v1274, align 4
  %v1276 = fcmp oeq float %v1271, %v1275
  %v1277 = select i1 %v1276, float 0x3FF0000000000000, float 0x0000000000000000
  %v1278 = mul i64 %v1259, 10
  %v1279 = getelementptr inbounds float, ptr %v56, i64 %v1278
  %v1280 = add i64 0, 0
  %v1281 = mul i64 %v1267, 5
  %v1282 = add i64 %v1280, %v1281
  %v1283 = getelementptr inbounds float, ptr %v1279, i64 %v1282
  %v1284 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1283, <8 x i1> %v1266, <8 x float> zeroinitializer)
  %v1285 = insertelement <8 x float> poison, float %v1277, i64 0
  %v1286 = shufflevector <8 x float> %v1285, <8 x float> poison, <8 x i32> zeroinitializer
  %v1287 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1288 = shufflevector <8 x float> %v1287, <8 x float> poison, <8 x i32> zeroinitializer
  %v1289 = fcmp une <8 x float> %v1286, splat (float 0x0000000000000000)
  %v1290 = select <8 x i1> %v1289, <8 x float> %v1284, <8 x float> %v1288
  %v1291 = fadd <8 x float> %v1268, %v1290
  %v1292 = add nsw i64 %v1267, 1
  br label %b152
b154:
  %v1293 = mul i64 %v1259, 5
  %v1294 = getelementptr inbounds float, ptr %v122, i64 %v1293
  %v1295 = add i64 0, 0
  %v1296 = getelementptr inbounds float, ptr %v1294, i64 %v1295
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1268, ptr align 4 %v1296, <8 x i1> %v1266)
  %v1297 = add nsw i64 %v1259, 1
  br label %b149
b151:
  %v1298 = add i64 %v7, 0
  %v1299 = sdiv i64 %v1298, 1
  %v1300 = add i64 %v2, 1
  %v1301 = mul i64 %v1299, %v2
  %v1302 = sdiv i64 %v1301, %v3
  %v1303 = mul i64 %v1302, 1
  %v1304 = icmp slt i64 %v1303, %v7
  %v1305 = select i1 %v1304, i64 %v1303, i64 %v7
  %v1306 = mul i64 %v1299, %v1300
  %v1307 = sdiv i64 %v1306, %v3
  %v1308 = mul i64 %v1307, 1
  %v1309 = icmp slt i64 %v1308, %v7
  %v1310 = select i1 %v1309, i64 %v1308, i64 %v7
  br label %b155
b155:
  %v1311 = phi i64 [ %v1305, %b151 ], [ %v1367, %b156 ]
  %v1312 = icmp slt i64 %v1311, %v1310
  br i1 %v1312, label %b156, label %b157
b156:
  %v1313 = getelementptr inbounds float, ptr %v70, i64 0
  %v1314 = load float, ptr %v1313, align 4
  %v1315 = mul i64 %v1311, 1
  %v1316 = getelementptr inbounds float, ptr %v118, i64 %v1315
  %v1317 = getelementptr inbounds float, ptr %v1316, i64 0
  %v1318 = load float, ptr %v1317, align 4
  %v1319 = fcmp oeq float %v1314, %v1318
  %v1320 = select i1 %v1319, float 0x3FF0000000000000, float 0x0000000000000000
  %v1321 = mul i64 %v1311, 10
  %v1322 = getelementptr inbounds float, ptr %v56, i64 %v1321
  %v1323 = getelementptr inbounds float, ptr %v1322, i64 0
  %v1324 = load float, ptr %v1323, align 4
  %v1325 = getelementptr inbounds float, ptr %v1322, i64 5
  %v1326 = load float, ptr %v1325, align 4
  %v1327 = fcmp une float %v1320, 0x0000000000000000
  %v1328 = select i1 %v1327, float %v1324, float %v1326
  %v1329 = mul i64 %v1311, 5
  %v1330 = getelementptr inbounds float, ptr %v122, i64 %v1329
  %v1331 = getelementptr inbounds float, ptr %v1330, i64 0
  %v1332 = load float, ptr %v1331, align 4
  %v1333 = add i64 %v314, 0
  %v1334 = and i64 %v1333, %v168
  %v1335 = mul i64 %v1334, %v7
  %v1336 = add i64 %v1335, %v1311
  %v1337 = mul i64 %v1336, 8
  %v1338 = getelementptr inbounds float, ptr %v58, i64 %v1337
  %v1339 = icmp ult i64 4, 8
  %v1340 = select i1 %v1339, i64 4, i64 8
  %v1341 = trunc i64 %v1340 to i32
  %v1342 = insertelement <8 x i32> poison, i32 %v1341, i64 0
  %v1343 = shufflevector <8 x i32> %v1342, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1344 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1343
  %v1345 = add i64 1, 0
  %v1346 = getelementptr inbounds float, ptr %v1322, i64 %v1345
  %v1347 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1346, <8 x i1> %v1344, <8 x float> zeroinitializer)
  %v1348 = add i64 6, 0
  %v1349 = getelementptr inbounds float, ptr %v1322, i64 %v1348
  %v1350 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1349, <8 x i1> %v1344, <8 x float> zeroinitializer)
  %v1351 = insertelement <8 x float> poison, float %v1320, i64 0
  %v1352 = shufflevector <8 x float> %v1351, <8 x float> poison, <8 x i32> zeroinitializer
  %v1353 = fcmp une <8 x float> %v1352, splat (float 0x0000000000000000)
  %v1354 = select <8 x i1> %v1353, <8 x float> %v1347, <8 x float> %v1350
  %v1355 = add i64 1, 0
  %v1356 = getelementptr inbounds float, ptr %v1330, i64 %v1355
  %v1357 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1356, <8 x i1> %v1344, <8 x float> zeroinitializer)
  %v1358 = insertelement <8 x float> poison, float %v1332, i64 0
  %v1359 = shufflevector <8 x float> %v1358, <8 x float> poison, <8 x i32> zeroinitializer
  %v1360 = fdiv <8 x float> %v1357, %v1359
  %v1361 = insertelement <8 x float> poison, float %v1328, i64 0
  %v1362 = shufflevector <8 x float> %v1361, <8 x float> poison, <8 x i32> zeroinitializer
  %v1363 = fmul <8 x float> %v1362, %v1360
  %v1364 = fsub <8 x float> %v1354, %v1363
  %v1365 = add i64 0, 0
  %v1366 = getelementptr inbounds float, ptr %v1338, i64 %v1365
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1364, ptr align 4 %v1366, <8 x i1> %v1344)
  %v1367 = add nsw i64 %v1311, 1
  br label %b155
b157:
  %v1368 = add i64 %v7, 0
  %v1369 = sdiv i64 %v1368, 1
  %v1370 = add i64 %v2, 1
  %v1371 = mul i64 %v1369, %v2
  %v1372 = sdiv i64 %v1371, %v3
  %v1373 = mul i64 %v1372, 1
  %v1374 = icmp slt i64 %v1373, %v7
  %v1375 = select i1 %v1374, i64 %v1373, i64 %v7
  %v1376 = mul i64 %v1369, %v1370
  %v1377 = sdiv i64 %v1376, %v3
  %v1378 = mul i64 %v1377, 1
  %v1379 = icmp slt i64 %v1378, %v7
  %v1380 = select i1 %v1379, i64 %v1378, i64 %v7
  br label %b158
b158:
  %v1381 = phi i64 [ %v1375, %b157 ], [ %v1407, %b159 ]
  %v1382 = icmp slt i64 %v1381, %v1380
  br i1 %v1382, label %b159, label %b160
b159:
  %v1383 = mul i64 %v1381, 5
  %v1384 = getelementptr inbounds float, ptr %v122, i64 %v1383
  %v1385 = getelementptr inbounds float, ptr %v1384, i64 0
  %v1386 = load float, ptr %v1385, align 4
  %v1387 = add i64 %v314, 0
  %v1388 = and i64 %v1387, %v168
  %v1389 = mul i64 %v1388, %v7
  %v1390 = add i64 %v1389, %v1381
  %v1391 = mul i64 %v1390, 8
  %v1392 = getelementptr inbounds float, ptr %v58, i64 %v1391
  %v1393 = icmp ult i64 4, 8
  %v1394 = select i1 %v1393, i64 4, i64 8
  %v1395 = trunc i64 %v1394 to i32
  %v1396 = insertelement <8 x i32> poison, i32 %v1395, i64 0
  %v1397 = shufflevector <8 x i32> %v1396, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1398 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1397
  %v1399 = add i64 1, 0
  %v1400 = getelementptr inbounds float, ptr %v1384, i64 %v1399
  %v1401 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1400, <8 x i1> %v1398, <8 x float> zeroinitializer)
  %v1402 = insertelement <8 x float> poison, float %v1386, i64 0
  %v1403 = shufflevector <8 x float> %v1402, <8 x float> poison, <8 x i32> zeroinitializer
  %v1404 = fdiv <8 x float> %v1401, %v1403
  %v1405 = add i64 4, 0
  %v1406 = getelementptr inbounds float, ptr %v1392, i64 %v1405
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1404, ptr align 4 %v1406, <8 x i1> %v1398)
  %v1407 = add nsw i64 %v1381, 1
  br label %b158
b160:
  %v1408 = add i64 %v7, 0
  %v1409 = sdiv i64 %v1408, 1
  %v1410 = add i64 %v2, 1
  %v1411 = mul i64 %v1409, %v2
  %v1412 = sdiv i64 %v1411, %v3
  %v1413 = mul i64 %v1412, 1
  %v1414 = icmp slt i64 %v1413, %v7
  %v1415 = select i1 %v1414, i64 %v1413, i64 %v7
  %v1416 = mul i64 %v1409, %v1410
  %v1417 = sdiv i64 %v1416, %v3
  %v1418 = mul i64 %v1417, 1
  %v1419 = icmp slt i64 %v1418, %v7
  %v1420 = select i1 %v1419, i64 %v1418, i64 %v7
  br label %b161
b161:
  %v1421 = phi i64 [ %v1415, %b160 ], [ %v1468, %b166 ]
  %v1422 = icmp slt i64 %v1421, %v1420
  br i1 %v1422, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1423 = phi i64 [ 0, %b162 ], [ %v1467, %b169 ]
  %v1424 = icmp slt i64 %v1423, 2
  br i1 %v1424, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1425 = phi i64 [ 0, %b165 ], [ %v1466, %b172 ]
  %v1426 = icmp slt i64 %v1425, 2
  br i1 %v1426, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1427 = phi i64 [ 0, %b168 ], [ %v1454, %b171 ]
  %v1428 = phi float [ 0x0000000000000000, %b168 ], [ %v1453, %b171 ]
  %v1429 = icmp slt i64 %v1427, 4
  br i1 %v1429, label %b171, label %b172
b171:
  %v1430 = add i64 %v314, 0
  %v1431 = and i64 %v1430, %v168
  %v1432 = mul i64 %v1431, %v7
  %v1433 = add i64 %v1432, %v1421
  %v1434 = mul i64 %v1433, 8
  %v1435 = getelementptr inbounds float, ptr %v58, i64 %v1434
  %v1436 = add i64 %v314, 0
  %v1437 = and i64 %v1436, %v164
  %v1438 = mul i64 %v1437, %v7
  %v1439 = add i64 %v1438, %v1421
  %v1440 = mul i64 %v1439, 8
  %v1441 = getelementptr inbounds float, ptr %v52, i64 %v1440
  %v1442 = mul i64 %v1423, 4
  %v1443 = add i64 0, %v1442
  %v1444 = add i64 %v1443, %v1427
  %v1445 = getelementptr inbounds float, ptr %v1435, i64 %v1444
  %v1446 = load float, ptr %v1445, align 4
  %v1447 = mul i64 %v1425, 4
  %v1448 = add i64 0, %v1447
  %v1449 = add i64 %v1448, %v1427
  %v1450 = getelementptr inbounds float, ptr %v1441, i64 %v1449
  %v1451 = load float, ptr %v1450, align 4
  %v1452 = fmul float %v1446, %v1451
  %v1453 = fadd float %v1428, %v1452
  %v1454 = add nsw i64 %v1427, 1
  br label %b170
b172:
  %v1455 = fadd float %v1428, 0x0000000000000000
  %v1456 = add i64 %v314, 0
  %v1457 = and i64 %v1456, %v196
  %v1458 = mul i64 %v1457, %v7
  %v1459 = add i64 %v1458, %v1421
  %v1460 = mul i64 %v1459, 4
  %v1461 = getelementptr inbounds float, ptr %v124, i64 %v1460
  %v1462 = mul i64 %v1423, 2
  %v1463 = add i64 0, %v1462
  %v1464 = add i64 %v1463, %v1425
  %v1465 = getelementptr inbounds float, ptr %v1461, i64 %v1464
  store float %v1455, ptr %v1465, align 4
  %v1466 = add nsw i64 %v1425, 1
  br label %b167
b169:
  %v1467 = add nsw i64 %v1423, 1
  br label %b164
b166:
  %v1468 = add nsw i64 %v1421, 1
  br label %b161
b163:
  %v1469 = add i64 %v7, 0
  %v1470 = sdiv i64 %v1469, 1
  %v1471 = add i64 %v2, 1
  %v1472 = mul i64 %v1470, %v2
  %v1473 = sdiv i64 %v1472, %v3
  %v1474 = mul i64 %v1473, 1
  %v1475 = icmp slt i64 %v1474, %v7
  %v1476 = select i1 %v1475, i64 %v1474, i64 %v7
  %v1477 = mul i64 %v1470, %v1471
  %v1478 = sdiv i64 %v1477, %v3
  %v1479 = mul i64 %v1478, 1
  %v1480 = icmp slt i64 %v1479, %v7
  %v1481 = select i1 %v1480, i64 %v1479, i64 %v7
  br label %b173
b173:
  %v1482 = phi i64 [ %v1476, %b163 ], [ %v1523, %b178 ]
  %v1483 = icmp slt i64 %v1482, %v1481
  br i1 %v1483, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1484 = phi i64 [ 0, %b174 ], [ %v1522, %b181 ]
  %v1485 = icmp slt i64 %v1484, 4
  br i1 %v1485, label %b177, label %b178
b177:
  %v1486 = icmp ult i64 4, 8
  %v1487 = select i1 %v1486, i64 4, i64 8
  %v1488 = trunc i64 %v1487 to i32
  %v1489 = insertelement <8 x i32> poison, i32 %v1488, i64 0
  %v1490 = shufflevector <8 x i32> %v1489, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1491 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1490
  br label %b179
b179:
  %v1492 = phi i64 [ 0, %b177 ], [ %v1515, %b180 ]
  %v1493 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v1514, %b180 ]
  %v1494 = icmp slt i64 %v1492, 2
  br i1 %v1494, label %b180, label %b181
b180:
  %v1495 = add i64 0, %v1484
  %v1496 = mul i64 %v1492, 4
  %v1497 = add i64 %v1495, %v1496
  %v1498 = getelementptr inbounds float, ptr %v20, i64 %v1497
  %v1499 = load float, ptr %v1498, align 4
  %v1500 = add i64 %v314, 0
  %v1501 = and i64 %v1500, %v168
  %v1502 = mul i64 %v1501, %v7
  %v1503 = add i64 %v1502, %v1482
  %v1504 = mul i64 %v1503, 8
  %v1505 = getelementptr inbounds float, ptr %v58, i64 %v1504
  %v1506 = add i64 0, 0
  %v1507 = mul i64 %v1492, 4
  %v1508 = add i64 %v1506, %v1507
  %v1509 = getelementptr inbounds float, ptr %v1505, i64 %v1508
  %v1510 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1509, <8 x i1> %v1491, <8 x float> zeroinitializer)
  %v1511 = insertelement <8 x float> poison, float %v1499, i64 0
  %v1512 = shufflevector <8 x float> %v1511, <8 x float> poison, <8 x i32> zeroinitializer
  %v1513 = fmul <8 x float> %v1512, %v1510
  %v1514 = fadd <8 x float> %v1493, %v1513
  %v1515 = add nsw i64 %v1492, 1
  br label %b179
b181:
  %v1516 = mul i64 %v1482, 16
  %v1517 = getelementptr inbounds float, ptr %v104, i64 %v1516
  %v1518 = mul i64 %v1484, 4
  %v1519 = add i64 0, %v1518
  %v1520 = add i64 %v1519, 0
  %v1521 = getelementptr inbounds float, ptr %v1517, i64 %v1520
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1493, ptr align 4 %v1521, <8 x i1> %v1491)
  %v1522 = add nsw i64 %v1484, 1
  br label %b176
b178:
  %v1523 = add nsw i64 %v1482, 1
  br label %b173
b175:
  %v1524 = add i64 %v7, 0
  %v1525 = sdiv i64 %v1524, 1
  %v1526 = add i64 %v2, 1
  %v1527 = mul i64 %v1525, %v2
  %v1528 = sdiv i64 %v1527, %v3
  %v1529 = mul i64 %v1528, 1
  %v1530 = icmp slt i64 %v1529, %v7
  %v1531 = select i1 %v1530, i64 %v1529, i64 %v7
  %v1532 = mul i64 %v1525, %v1526
  %v1533 = sdiv i64 %v1532, %v3
  %v1534 = mul i64 %v1533, 1
  %v1535 = icmp slt i64 %v1534, %v7
  %v1536 = select i1 %v1535, i64 %v1534, i64 %v7
  br label %b182
b182:
  %v1537 = phi i64 [ %v1531, %b175 ], [ %v1583, %b187 ]
  %v1538 = icmp slt i64 %v1537, %v1536
  br i1 %v1538, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1539 = phi i64 [ 0, %b183 ], [ %v1582, %b190 ]
  %v1540 = icmp slt i64 %v1539, 2
  br i1 %v1540, label %b186, label %b187
b186:
  %v1541 = icmp ult i64 4, 8
  %v1542 = select i1 %v1541, i64 4, i64 8
  %v1543 = trunc i64 %v1542 to i32
  %v1544 = insertelement <8 x i32> poison, i32 %v1543, i64 0
  %v1545 = shufflevector <8 x i32> %v1544, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1546 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1545
  br label %b188
b188:
  %v1547 = phi i64 [ 0, %b186 ], [ %v1571, %b189 ]
  %v1548 = phi <8 x float> [ splat (float 0x0000000000000000), %b186 ], [ %v1570, %b189 ]
  %v1549 = icmp slt i64 %v1547, 2
  br i1 %v1549, label %b189, label %b190
b189:
  %v1550 = add i64 %v314, 0
  %v1551 = and i64 %v1550, %v196
  %v1552 = mul i64 %v1551, %v7
  %v1553 = add i64 %v1552, %v1537
  %v1554 = mul i64 %v1553, 4
  %v1555 = getelementptr inbounds float, ptr %v124, i64 %v1554
  %v1556 = add i64 0, %v1539
  %v1557 = mul i64 %v1547, 2
  %v1558 = add i64 %v1556, %v1557
  %v1559 = getelementptr inbounds float, ptr %v1555, i64 %v1558
  %v1560 = load float, ptr %v1559, align 4
  %v1561 = fneg float %v1560
  %v1562 = add i64 0, 0
  %v1563 = mul i64 %v1547, 4
  %v1564 = add i64 %v1562, %v1563
  %v1565 = getelementptr inbounds float, ptr %v20, i64 %v1564
  %v1566 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1565, <8 x i1> %v1546, <8 x float> zeroinitializer)
  %v1567 = insertelement <8 x float> poison, float %v1561, i64 0
  %v1568 = shufflevector <8 x float> %v1567, <8 x float> poison, <8 x i32> zeroinitializer
  %v1569 = fmul <8 x float> %v1566, %v1568
  %v1570 = fadd <8 x float> %v1548, %v1569
  %v1571 = add nsw i64 %v1547, 1
  br label %b188
b190:
  %v1572 = add i64 %v314, 0
  %v1573 = and i64 %v1572, %v198
  %v1574 = mul i64 %v1573, %v7
  %v1575 = add i64 %v1574, %v1537
  %v1576 = mul i64 %v1575, 8
  %v1577 = getelementptr inbounds float, ptr %v126, i64 %v1576
  %v1578 = mul i64 %v1539, 4
  %v1579 = add i64 0, %v1578
  %v1580 = add i64 %v1579, 0
  %v1581 = getelementptr inbounds float, ptr %v1577, i64 %v1580
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1548, ptr align 4 %v1581, <8 x i1> %v1546)
  %v1582 = add nsw i64 %v1539, 1
  br label %b185
b187:
  %v1583 = add nsw i64 %v1537, 1
  br label %b182
b184:
  %v1584 = add i64 %v7, 0
  %v1585 = sdiv i64 %v1584, 1
  %v1586 = add i64 %v2, 1
  %v1587 = mul i64 %v1585, %v2
  %v1588 = sdiv i64 %v1587, %v3
  %v1589 = mul i64 %v1588, 1
  %v1590 = icmp slt i64 %v1589, %v7
  %v1591 = select i1 %v1590, i64 %v1589, i64 %v7
  %v1592 = mul i64 %v1585, %v1586
  %v1593 = sdiv i64 %v1592, %v3
  %v1594 = mul i64 %v1593, 1
  %v1595 = icmp slt i64 %v1594, %v7
  %v1596 = select i1 %v1595, i64 %v1594, i64 %v7
  br label %b191
b191:
  %v1597 = phi i64 [ %v1591, %b184 ], [ %v1638, %b196 ]
  %v1598 = icmp slt i64 %v1597, %v1596
  br i1 %v1598, label %b192, label %b193
b192:
  br label %b194
b194:
  %v1599 = phi i64 [ 0, %b192 ], [ %v1637, %b199 ]
  %v1600 = icmp slt i64 %v1599, 4
  br i1 %v1600, label %b195, label %b196
b195:
  %v1601 = icmp ult i64 4, 8
  %v1602 = select i1 %v1601, i64 4, i64 8
  %v1603 = trunc i64 %v1602 to i32
  %v1604 = insertelement <8 x i32> poison, i32 %v1603, i64 0
  %v1605 = shufflevector <8 x i32> %v1604, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1606 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1605
  br label %b197
b197:
  %v1607 = phi i64 [ 0, %b195 ], [ %v1630, %b198 ]
  %v1608 = phi <8 x float> [ splat (float 0x0000000000000000), %b195 ], [ %v1629, %b198 ]
  %v1609 = icmp slt i64 %v1607, 2
  br i1 %v1609, label %b198, label %b199
b198:
  %v1610 = add i64 0, %v1599
  %v1611 = mul i64 %v1607, 4
  %v1612 = add i64 %v1610, %v1611
  %v1613 = getelementptr inbounds float, ptr %v20, i64 %v1612
  %v1614 = load float, ptr %v1613, align 4
  %v1615 = add i64 %v314, 0
  %v1616 = and i64 %v1615, %v198
  %v1617 = mul i64 %v1616, %v7
  %v1618 = add i64 %v1617, %v1597
  %v1619 = mul i64 %v1618, 8
  %v1620 = getelementptr inbounds float, ptr %v126, i64 %v1619
  %v1621 = add i64 0, 0
  %v1622 = mul i64 %v1607, 4
  %v1623 = add i64 %v1621, %v1622
  %v1624 = getelementptr inbounds float, ptr %v1620, i64 %v1623
  %v1625 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1624, <8 x i1> %v1606, <8 x float> zeroinitializer)
  %v1626 = insertelement <8 x float> poison, float %v1614, i64 0
  %v1627 = shufflevector <8 x float> %v1626, <8 x float> poison, <8 x i32> zeroinitializer
  %v1628 = fmul <8 x float> %v1627, %v1625
  %v1629 = fadd <8 x float> %v1608, %v1628
  %v1630 = add nsw i64 %v1607, 1
  br label %b197
b199:
  %v1631 = mul i64 %v1597, 16
  %v1632 = getelementptr inbounds float, ptr %v128, i64 %v1631
  %v1633 = mul i64 %v1599, 4
  %v1634 = add i64 0, %v1633
  %v1635 = add i64 %v1634, 0
  %v1636 = getelementptr inbounds float, ptr %v1632, i64 %v1635
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1608, ptr align 4 %v1636, <8 x i1> %v1606)
  %v1637 = add nsw i64 %v1599, 1
  br label %b194
b196:
  %v1638 = add nsw i64 %v1597, 1
  br label %b191
b193:
  %v1639 = add i64 %v7, 0
  %v1640 = sdiv i64 %v1639, 1
  %v1641 = add i64 %v2, 1
  %v1642 = mul i64 %v1640, %v2
  %v1643 = sdiv i64 %v1642, %v3
  %v1644 = mul i64 %v1643, 1
  %v1645 = icmp slt i64 %v1644, %v7
  %v1646 = select i1 %v1645, i64 %v1644, i64 %v7
  %v1647 = mul i64 %v1640, %v1641
  %v1648 = sdiv i64 %v1647, %v3
  %v1649 = mul i64 %v1648, 1
  %v1650 = icmp slt i64 %v1649, %v7
  %v1651 = select i1 %v1650, i64 %v1649, i64 %v7
  br label %b200
b200:
  %v1652 = phi i64 [ %v1646, %b193 ], [ %v1697, %b205 ]
  %v1653 = icmp slt i64 %v1652, %v1651
  br i1 %v1653, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1654 = phi i64 [ 0, %b201 ], [ %v1696, %b204 ]
  %v1655 = icmp slt i64 %v1654, 4
  br i1 %v1655, label %b204, label %b205
b204:
  %v1656 = mul i64 %v1652, 16
  %v1657 = getelementptr inbounds float, ptr %v106, i64 %v1656
  %v1658 = mul i64 %v1652, 16
  %v1659 = getelementptr inbounds float, ptr %v104, i64 %v1658
  %v1660 = mul i64 %v1652, 16
  %v1661 = getelementptr inbounds float, ptr %v128, i64 %v1660
  %v1662 = add i64 %v314, 0
  %v1663 = and i64 %v1662, %v200
  %v1664 = mul i64 %v1663, %v7
  %v1665 = add i64 %v1664, %v1652
  %v1666 = mul i64 %v1665, 16
  %v1667 = getelementptr inbounds float, ptr %v130, i64 %v1666
  %v1668 = icmp ult i64 4, 8
  %v1669 = select i1 %v1668, i64 4, i64 8
  %v1670 = trunc i64 %v1669 to i32
  %v1671 = insertelement <8 x i32> poison, i32 %v1670, i64 0
  %v1672 = shufflevector <8 x i32> %v1671, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1673 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1672
  %v1674 = mul i64 %v1654, 4
  %v1675 = add i64 0, %v1674
  %v1676 = add i64 %v1675, 0
  %v1677 = getelementptr inbounds float, ptr %v1657, i64 %v1676
  %v1678 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1677, <8 x i1> %v1673, <8 x float> zeroinitializer)
  %v1679 = add i64 0, %v1654
  %v1680 = mul i64 0, 4
  %v1681 = add i64 %v1679, %v1680
  %v1682 = getelementptr inbounds float, ptr %v1659, i64 %v1681
  %v1683 = getelementptr float, ptr %v1682, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v1684 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1683, <8 x i1> %v1673, <8 x float> zeroinitializer)
  %v1685 = fadd <8 x float> %v1678, %v1684
  %v1686 = mul i64 %v1654, 4
  %v1687 = add i64 0, %v1686
  %v1688 = add i64 %v1687, 0
  %v1689 = getelementptr inbounds float, ptr %v1661, i64 %v1688
  %v1690 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1689, <8 x i1> %v1673, <8 x float> zeroinitializer)
  %v1691 = fadd <8 x float> %v1685, %v1690
  %v1692 = mul i64 %v1654, 4
  %v1693 = add i64 0, %v1692
  %v1694 = add i64 %v1693, 0
  %v1695 = getelementptr inbounds float, ptr %v1667, i64 %v1694
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1691, ptr align 4 %v1695, <8 x i1> %v1673)
  %v1696 = add nsw i64 %v1654, 1
  br label %b203
b205:
  %v1697 = add nsw i64 %v1652, 1
  br label %b200
b202:
  %v1698 = add i64 %v7, 0
  %v1699 = sdiv i64 %v1698, 1
  %v1700 = add i64 %v2, 1
  %v1701 = mul i64 %v1699, %v2
  %v1702 = sdiv i64 %v1701, %v3
  %v1703 = mul i64 %v1702, 1
  %v1704 = icmp slt i64 %v1703, %v7
  %v1705 = select i1 %v1704, i64 %v1703, i64 %v7
  %v1706 = mul i64 %v1699, %v1700
  %v1707 = sdiv i64 %v1706, %v3
  %v1708 = mul i64 %v1707, 1
  %v1709 = icmp slt i64 %v1708, %v7
  %v1710 = select i1 %v1709, i64 %v1708, i64 %v7
  %v1711 = add i64 %v314, 0
  %v1712 = and i64 %v1711, %v200
  %v1713 = mul i64 %v1712, %v7
  %v1714 = add i64 %v1713, %v1705
  %v1715 = mul i64 %v1714, 16
  %v1716 = getelementptr inbounds float, ptr %v130, i64 %v1715
  %v1717 = getelementptr inbounds float, ptr %v1716, i64 0
  %v1718 = add i64 %v314, 0
  %v1719 = and i64 %v1718, %v202
  %v1720 = mul i64 %v1719, %v7
  %v1721 = add i64 %v1720, %v1705
  %v1722 = mul i64 %v1721, 16
  %v1723 = getelementptr inbounds float, ptr %v132, i64 %v1722
  %v1724 = getelementptr inbounds float, ptr %v1723, i64 0
  %v1725 = sub i64 %v1710, %v1705
  %v1726 = mul i64 %v1725, 4
  %v1727 = getelementptr inbounds float, ptr %v14, i64 0
  %v1728 = icmp sgt i64 %v1726, 0
  br i1 %v1728, label %b206, label %b207
b206:
  call void @rnngen_sgemm(i64 0, i64 0, i64 4, i64 %v1726, i64 4, ptr %v1727, i64 4, ptr %v1717, i64 4, ptr %v1724, i64 4)
  br label %b207
b207:
  %v1729 = add i64 %v7, 0
  %v1730 = sdiv i64 %v1729, 1
  %v1731 = add i64 %v2, 1
  %v1732 = mul i64 %v1730, %v2
  %v1733 = sdiv i64 %v1732, %v3
  %v1734 = mul i64 %v1733, 1
  %v1735 = icmp slt i64 %v1734, %v7
  %v1736 = select i1 %v1735, i64 %v1734, i64 %v7
  %v1737 = mul i64 %v1730, %v1731
  %v1738 = sdiv i64 %v1737, %v3
  %v1739 = mul i64 %v1738, 1
  %v1740 = icmp slt i64 %v1739, %v7
  %v1741 = select i1 %v1740, i64 %v1739, i64 %v7
  br label %b208
b208:
  %v1742 = phi i64 [ %v1736, %b207 ], [ %v1787, %b213 ]
  %v1743 = icmp slt i64 %v1742, %v1741
  br i1 %v1743, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1744 = phi i64 [ 0, %b209 ], [ %v1786, %b216 ]
  %v1745 = icmp slt i64 %v1744, 4
  br i1 %v1745, label %b212, label %b213
b212:
  %v1746 = icmp ult i64 4, 8
  %v1747 = select i1 %v1746, i64 4, i64 8
  %v1748 = trunc i64 %v1747 to i32
  %v1749 = insertelement <8 x i32> poison, i32 %v1748, i64 0
  %v1750 = shufflevector <8 x i32> %v1749, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1751 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1750
  br label %b214
b214:
  %v1752 = phi i64 [ 0, %b212 ], [ %v1775, %b215 ]
  %v1753 = phi <8 x float> [ splat (float 0x0000000000000000), %b212 ], [ %v1774, %b215 ]
  %v1754 = icmp slt i64 %v1752, 4
  br i1 %v1754, label %b215, label %b216
b215:
  %v1755 = add i64 0, %v1744
  %v1756 = mul i64 %v1752, 4
  %v1757 = add i64 %v1755, %v1756
  %v1758 = getelementptr inbounds float, ptr %v14, i64 %v1757
  %v1759 = load float, ptr %v1758, align 4
  %v1760 = add i64 %v314, 0
  %v1761 = and i64 %v1760, %v202
  %v1762 = mul i64 %v1761, %v7
  %v1763 = add i64 %v1762, %v1742
  %v1764 = mul i64 %v1763, 16
  %v1765 = getelementptr inbounds float, ptr %v132, i64 %v1764
  %v1766 = add i64 0, 0
  %v1767 = mul i64 %v1752, 4
  %v1768 = add i64 %v1766, %v1767
  %v1769 = getelementptr inbounds float, ptr %v1765, i64 %v1768
  %v1770 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1769, <8 x i1> %v1751, <8 x float> zeroinitializer)
  %v1771 = insertelement <8 x float> poison, float %v1759, i64 0
  %v1772 = shufflevector <8 x float> %v1771, <8 x float> poison, <8 x i32> zeroinitializer
  %v1773 = fmul <8 x float> %v1772, %v1770
  %v1774 = fadd <8 x float> %v1753, %v1773
  %v1775 = add nsw i64 %v1752, 1
  br label %b214
b216:
  %v1776 = add i64 %v314, 0
  %v1777 = and i64 %v1776, 1
  %v1778 = mul i64 %v1777, %v7
  %v1779 = add i64 %v1778, %v1742
  %v1780 = mul i64 %v1779, 16
  %v1781 = getelementptr inbounds float, ptr %v32, i64 %v1780
  %v1782 = mul i64 %v1744, 4
  %v1783 = add i64 0, %v1782
  %v1784 = add i64 %v1783, 0
  %v1785 = getelementptr inbounds float, ptr %v1781, i64 %v1784
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1753, ptr align 4 %v1785, <8 x i1> %v1751)
  %v1786 = add nsw i64 %v1744, 1
  br label %b211
b213:
  %v1787 = add nsw i64 %v1742, 1
  br label %b208
b210:
  %v1788 = add nsw i64 %v311, 1
  br label %b19
b21:
  %v1789 = icmp sgt i64 %v3, 1
  br i1 %v1789, label %b217, label %b218
b217:
  %v1790 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1791 = atomicrmw add ptr %v1790, i64 1 acq_rel
  %v1792 = load i64, ptr %v203, align 8
  %v1793 = add i64 %v1792, 1
  store i64 %v1793, ptr %v203, align 8
  %v1794 = mul i64 %v3, %v1793
  br label %b219
b219:
  %v1795 = load atomic i64, ptr %v1790 acquire, align 8
  %v1796 = icmp slt i64 %v1795, %v1794
  br i1 %v1796, label %b220, label %b221
b220:
  %v1797 = call i32 @sched_yield()
  br label %b219
b221:
  br label %b218
b218:
  %v1798 = getelementptr inbounds float, ptr %v205, i64 48
  %v1799 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1800 = load i64, ptr %v1799, align 8
  %v1801 = icmp eq i64 %v1800, 0
  br i1 %v1801, label %b222, label %b223
b222:
  %v1802 = add i64 1, 0
  %v1803 = sdiv i64 %v1802, 1
  %v1804 = add i64 %v2, 1
  %v1805 = mul i64 %v1803, %v2
  %v1806 = sdiv i64 %v1805, %v3
  %v1807 = mul i64 %v1806, 1
  %v1808 = icmp slt i64 %v1807, 1
  %v1809 = select i1 %v1808, i64 %v1807, i64 1
  %v1810 = mul i64 %v1803, %v1804
  %v1811 = sdiv i64 %v1810, %v3
  %v1812 = mul i64 %v1811, 1
  %v1813 = icmp slt i64 %v1812, 1
  %v1814 = select i1 %v1813, i64 %v1812, i64 1
  %v1815 = icmp slt i64 %v1814, 1
  %v1816 = select i1 %v1815, i64 %v1814, i64 1
  br label %b224
b224:
  %v1817 = phi i64 [ %v1809, %b222 ], [ %v1845, %b229 ]
  %v1818 = icmp slt i64 %v1817, %v1816
  br i1 %v1818, label %b225, label %b226
b225:
  %v1819 = mul i64 %v1817, 32
  %v1820 = mul i64 %v1817, 8
  %v1821 = add i64 %v1819, 0
  %v1822 = add i64 %v1820, 0
  %v1823 = getelementptr inbounds float, ptr %v1798, i64 %v1821
  %v1824 = sub i64 3, %v1822
  %v1825 = icmp slt i64 %v1824, 0
  %v1826 = select i1 %v1825, i64 0, i64 %v1824
  %v1827 = icmp ult i64 %v1826, 8
  %v1828 = select i1 %v1827, i64 %v1826, i64 8
  %v1829 = trunc i64 %v1828 to i32
  %v1830 = insertelement <8 x i32> poison, i32 %v1829, i64 0
  %v1831 = shufflevector <8 x i32> %v1830, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1832 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1831
  %v1833 = mul i64 %v1822, 1
  %v1834 = add i64 0, %v1833
  %v1835 = getelementptr inbounds float, ptr %v16, i64 %v1834
  br label %b227
b227:
  %v1836 = phi i64 [ 0, %b225 ], [ %v1843, %b228 ]
  %v1837 = icmp slt i64 %v1836, 4
  br i1 %v1837, label %b228, label %b229
b228:
  %v1838 = mul i64 %v1836, 3
  %v1839 = getelementptr inbounds float, ptr %v1835, i64 %v1838
  %v1840 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1839, <8 x i1> %v1832, <8 x float> zeroinitializer)
  %v1841 = mul i64 %v1836, 8
  %v1842 = getelementptr inbounds float, ptr %v1823, i64 %v1841
  store <8 x float> %v1840, ptr %v1842, align 4
  %v1843 = add nsw i64 %v1836, 1
  br label %b227
b229:
  %v1844 = add i64 %v1819, 32
  %v1845 = add nsw i64 %v1817, 1
  br label %b224
b226:
  br label %b223
b223:
  %v1846 = icmp sgt i64 %v3, 1
  br i1 %v1846, label %b230, label %b231
b230:
  %v1847 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1848 = atomicrmw add ptr %v1847, i64 1 acq_rel
  %v1849 = load i64, ptr %v203, align 8
  %v1850 = add i64 %v1849, 1
  store i64 %v1850, ptr %v203, align 8
  %v1851 = mul i64 %v3, %v1850
  br label %b232
b232:
  %v1852 = load atomic i64, ptr %v1847 acquire, align 8
  %v1853 = icmp slt i64 %v1852, %v1851
  br i1 %v1853, label %b233, label %b234
b233:
  %v1854 = call i32 @sched_yield()
  br label %b232
b234:
  br label %b231
b231:
  %v1856 = add i64 %v8, 0
  %v1857 = sdiv i64 %v1856, 1
  %v1858 = add i64 %v2, 1
  %v1859 = mul i64 %v1857, %v2
  %v1860 = sdiv i64 %v1859, %v3
  %v1861 = mul i64 %v1860, 1
  %v1862 = icmp slt i64 %v1861, %v8
  %v1863 = select i1 %v1862, i64 %v1861, i64 %v8
  %v1864 = mul i64 %v1857, %v1858
  %v1865 = sdiv i64 %v1864, %v3
  %v1866 = mul i64 %v1865, 1
  %v1867 = icmp slt i64 %v1866, %v8
  %v1868 = select i1 %v1867, i64 %v1866, i64 %v8
  br label %b235
b235:
  %v1869 = phi i64 [ %v1863, %b231 ], [ %v1929, %b240 ]
  %v1870 = icmp slt i64 %v1869, %v1868
  br i1 %v1870, label %b236, label %b237
b236:
  %v1871 = add i64 %v1869, 96
  %v1872 = icmp slt i64 %v1871, %v1868
  %v1873 = select i1 %v1872, i64 %v1871, i64 %v1868
  br label %b238
b238:
  %v1874 = phi i64 [ 0, %b236 ], [ %v1928, %b243 ]
  %v1875 = icmp slt i64 %v1874, 1
  br i1 %v1875, label %b239, label %b240
b239:
  %v1876 = sub i64 %v1873, %v1869
  %v1877 = sub i64 8, 1
  %v1878 = add i64 %v1876, %v1877
  %v1879 = sdiv i64 %v1878, 8
  br label %b241
b241:
  %v1880 = phi i64 [ 0, %b239 ], [ %v1927, %b248 ]
  %v1881 = icmp slt i64 %v1880, %v1879
  br i1 %v1881, label %b242, label %b243
b242:
  %v1882 = mul i64 %v1876, %v1880
  %v1883 = sdiv i64 %v1882, %v1879
  %v1884 = add i64 %v1869, %v1883
  %v1885 = add i64 %v1880, 1
  %v1886 = mul i64 %v1876, %v1885
  %v1887 = sdiv i64 %v1886, %v1879
  %v1888 = add i64 %v1869, %v1887
  %v1889 = mul i64 %v1874, 32
  %v1890 = getelementptr inbounds float, ptr %v1798, i64 %v1889
  %v1891 = sub i64 %v1888, %v1884
  %v1892 = mul i64 %v1884, 4
  %v1893 = getelementptr inbounds float, ptr %v114, i64 %v1892
  %v1894 = getelementptr inbounds float, ptr %v1893, i64 0
  %v1895 = sub i64 %v1891, 1
  %v1896 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1895
  %v1897 = load ptr, ptr %v1896, align 4
  %v1898 = icmp sgt i64 %v1891, 0
  br i1 %v1898, label %b244, label %b245
b244:
  call void %v1897(ptr %v1894, i64 4, ptr %v1890, i64 4, ptr %v1855)
  br label %b245
b245:
  %v1899 = add i64 %v1889, 32
  br label %b246
b246:
  %v1900 = phi i64 [ %v1884, %b245 ], [ %v1926, %b251 ]
  %v1901 = icmp slt i64 %v1900, %v1888
  br i1 %v1901, label %b247, label %b248
b247:
  %v1902 = sub i64 %v1900, %v1884
  %v1903 = mul i64 %v1902, 8
  %v1904 = getelementptr inbounds float, ptr %v1855, i64 %v1903
  %v1905 = mul i64 %v1900, 3
  %v1906 = getelementptr inbounds float, ptr %v36, i64 %v1905
  br label %b249
b249:
  %v1907 = phi i64 [ 0, %b247 ], [ %v1925, %b253 ]
  %v1908 = icmp slt i64 %v1907, 1
  br i1 %v1908, label %b250, label %b251
b250:
  %v1909 = mul i64 %v1874, 1
  %v1910 = add i64 %v1909, %v1907
  %v1911 = mul i64 %v1910, 8
  %v1912 = icmp eq i64 %v1911, 0
  br i1 %v1912, label %b252, label %b253
b252:
  %v1913 = icmp ult i64 3, 8
  %v1914 = select i1 %v1913, i64 3, i64 8
  %v1915 = trunc i64 %v1914 to i32
  %v1916 = insertelement <8 x i32> poison, i32 %v1915, i64 0
  %v1917 = shufflevector <8 x i32> %v1916, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1918 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1917
  %v1919 = add i64 0, %v1907
  %v1920 = mul i64 %v1919, 8
  %v1921 = getelementptr inbounds float, ptr %v1904, i64 %v1920
  %v1922 = load <8 x float>, ptr %v1921, align 4
  %v1923 = add i64 0, %v1911
  %v1924 = getelementptr inbounds float, ptr %v1906, i64 %v1923
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1922, ptr align 4 %v1924, <8 x i1> %v1918)
  br label %b253
b253:
  %v1925 = add nsw i64 %v1907, 1
  br label %b249
b251:
  %v1926 = add nsw i64 %v1900, 1
  br label %b246
b248:
  %v1927 = add nsw i64 %v1880, 1
  br label %b241
b243:
  %v1928 = add nsw i64 %v1874, 1
  br label %b238
b240:
  %v1929 = add nsw i64 %v1869, 96
  br label %b235
b237:
  %v1930 = icmp sgt i64 %v3, 1
  br i1 %v1930, label %b254, label %b255
b254:
  %v1931 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1932 = atomicrmw add ptr %v1931, i64 1 acq_rel
  %v1933 = load i64, ptr %v203, align 8
  %v1934 = add i64 %v1933, 1
  store i64 %v1934, ptr %v203, align 8
  %v1935 = mul i64 %v3, %v1934
  br label %b256
b256:
  %v1936 = load atomic i64, ptr %v1931 acquire, align 8
  %v1937 = icmp slt i64 %v1936, %v1935
  br i1 %v1937, label %b257, label %b258
b257:
  %v1938 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  %v1939 = mul i64 0, 16
  %v1940 = getelementptr inbounds float, ptr %v76, i64 %v1939
  %v1941 = getelementptr inbounds float, ptr %v1940, i64 0
  %v1942 = mul i64 0, 16
  %v1943 = getelementptr inbounds float, ptr %v130, i64 %v1942
  %v1944 = getelementptr inbounds float, ptr %v1943, i64 0
  %v1945 = getelementptr inbounds float, ptr %v208, i64 12288
  %v1946 = add i64 4, 1
  %v1947 = sdiv i64 %v1946, 2
  %v1948 = add i64 %v2, 1
  %v1949 = mul i64 %v1947, %v2
  %v1950 = sdiv i64 %v1949, %v3
  %v1951 = mul i64 %v1950, 2
  %v1952 = icmp slt i64 %v1951, 4
  %v1953 = select i1 %v1952, i64 %v1951, i64 4
  %v1954 = mul i64 %v1947, %v1948
  %v1955 = sdiv i64 %v1954, %v3
  %v1956 = mul i64 %v1955, 2
  %v1957 = icmp slt i64 %v1956, 4
  %v1958 = select i1 %v1957, i64 %v1956, i64 4
  %v1959 = getelementptr inbounds float, ptr %v134, i64 0
  br label %b259
b259:
  %v1960 = phi i64 [ %v1953, %b255 ], [ %v1968, %b264 ]
  %v1961 = icmp slt i64 %v1960, %v1958
  br i1 %v1961, label %b260, label %b261
b260:
  %v1962 = mul i64 %v1960, 4
  %v1963 = getelementptr inbounds float, ptr %v1959, i64 %v1962
  br label %b262
b262:
  %v1964 = phi i64 [ 0, %b260 ], [ %v1967, %b263 ]
  %v1965 = icmp slt i64 %v1964, 4
  br i1 %v1965, label %b263, label %b264
b263:
  %v1966 = getelementptr inbounds float, ptr %v1963, i64 %v1964
  store float 0x0000000000000000, ptr %v1966, align 4
  %v1967 = add nsw i64 %v1964, 1
  br label %b262
b264:
  %v1968 = add nsw i64 %v1960, 1
  br label %b259
b261:
  %v1969 = mul i64 %v8, 4
  br label %b265
b265:
  %v1970 = phi i64 [ 0, %b261 ], [ %v2080, %b270 ]
  %v1971 = icmp slt i64 %v1970, %v1969
  br i1 %v1971, label %b266, label %b267
b266:
  %v1972 = sub i64 %v1969, %v1970
  %v1973 = icmp slt i64 %v1972, 384
  %v1974 = select i1 %v1973, i64 %v1972, i64 384
  br label %b268
b268:
  %v1975 = phi i64 [ %v1953, %b266 ], [ %v2079, %b294 ]
  %v1976 = icmp slt i64 %v1975, %v1958
  br i1 %v1976, label %b269, label %b270
b269:
  %v1977 = sub i64 %v1958, %v1975
  %v1978 = icmp slt i64 %v1977, 64
  %v1979 = select i1 %v1978, i64 %v1977, i64 64
  %v1980 = sdiv i64 %v1979, 2
  %v1981 = mul i64 %v1980, 2
  %v1982 = sub i64 %v1979, %v1981
  %v1983 = mul i64 %v1970, 4
  %v1984 = add i64 %v1983, %v1975
  %v1985 = getelementptr inbounds float, ptr %v1941, i64 %v1984
  br label %b271
b271:
  %v1986 = phi i64 [ 0, %b269 ], [ %v2012, %b279 ]
  %v1987 = icmp slt i64 %v1986, %v1974
  br i1 %v1987, label %b272, label %b273
b272:
  %v1988 = mul i64 %v1986, 4
  %v1989 = getelementptr inbounds float, ptr %v1985, i64 %v1988
  %v1990 = mul i64 %v1986, 2
  %v1991 = getelementptr inbounds float, ptr %v1945, i64 %v1990
  br label %b274
b274:
  %v1992 = phi i64 [ 0, %b272 ], [ %v2001, %b275 ]
  %v1993 = icmp slt i64 %v1992, %v1980
  br i1 %v1993, label %b275, label %b276
b275:
  %v1994 = mul i64 %v1992, 2
  %v1995 = getelementptr inbounds float, ptr %v1989, i64 %v1994
  %v1996 = mul i64 %v1992, 768
  %v1997 = getelementptr inbounds float, ptr %v1991, i64 %v1996
  %v1998 = getelementptr inbounds float, ptr %v1995, i64 0
  %v1999 = load <2 x float>, ptr %v1998, align 4
  %v2000 = getelementptr inbounds float, ptr %v1997, i64 0
  store <2 x float> %v1999, ptr %v2000, align 4
  %v2001 = add nsw i64 %v1992, 1
  br label %b274
b276:
  %v2002 = mul i64 %v1980, 2
  %v2003 = getelementptr inbounds float, ptr %v1989, i64 %v2002
  %v2004 = mul i64 %v1980, 768
  %v2005 = getelementptr inbounds float, ptr %v1991, i64 %v2004
  br label %b277
b277:
  %v2006 = phi i64 [ 0, %b276 ], [ %v2011, %b278 ]
  %v2007 = icmp slt i64 %v2006, %v1982
  br i1 %v2007, label %b278, label %b279
b278:
  %v2008 = getelementptr inbounds float, ptr %v2003, i64 %v2006
  %v2009 = load float, ptr %v2008, align 4
  %v2010 = getelementptr inbounds float, ptr %v2005, i64 %v2006
  store float %v2009, ptr %v2010, align 4
  %v2011 = add nsw i64 %v2006, 1
  br label %b277, !llvm.loop !0
b279:
  %v2012 = add nsw i64 %v1986, 1
  br label %b271
b273:
  br label %b280
b280:
  %v2013 = phi i64 [ 0, %b273 ], [ %v2048, %b288 ]
  %v2014 = icmp slt i64 %v2013, 0
  br i1 %v2014, label %b281, label %b282
b281:
  %v2015 = mul i64 %v1970, 4
  %v2016 = add i64 %v2015, %v2013
  %v2017 = getelementptr inbounds float, ptr %v1944, i64 %v2016
  br label %b283
b283:
  %v2018 = phi i64 [ 0, %b281 ], [ %v2036, %b284 ]
  %v2019 = icmp slt i64 %v2018, %v1974
  br i1 %v2019, label %b284, label %b285
b284:
  %v2020 = mul i64 %v2018, 4
  %v2021 = getelementptr inbounds float, ptr %v2017, i64 %v2020
  %v2022 = mul i64 %v2018, 32
  %v2023 = getelementptr inbounds float, ptr %v208, i64 %v2022
  %v2024 = getelementptr inbounds float, ptr %v2021, i64 0
  %v2025 = load <8 x float>, ptr %v2024, align 4
  %v2026 = getelementptr inbounds float, ptr %v2023, i64 0
  store <8 x float> %v2025, ptr %v2026, align 4
  %v2027 = getelementptr inbounds float, ptr %v2021, i64 8
  %v2028 = load <8 x float>, ptr %v2027, align 4
  %v2029 = getelementptr inbounds float, ptr %v2023, i64 8
  store <8 x float> %v2028, ptr %v2029, align 4
  %v2030 = getelementptr inbounds float, ptr %v2021, i64 16
  %v2031 = load <8 x float>, ptr %v2030, align 4
  %v2032 = getelementptr inbounds float, ptr %v2023, i64 16
  store <8 x float> %v2031, ptr %v2032, align 4
  %v2033 = getelementptr inbounds float, ptr %v2021, i64 24
  %v2034 = load <8 x float>, ptr %v2033, align 4
  %v2035 = getelementptr inbounds float, ptr %v2023, i64 24
  store <8 x float> %v2034, ptr %v2035, align 4
  %v2036 = add nsw i64 %v2018, 1
  br label %b283
b285:
  %v2037 = sdiv i64 %v1979, 2
  br label %b286
b286:
  %v2038 = phi i64 [ 0, %b285 ], [ %v2047, %b287 ]
  %v2039 = icmp slt i64 %v2038, %v2037
  br i1 %v2039, label %b287, label %b288
b287:
  %v2040 = mul i64 %v2038, 2
  %v2041 = add i64 %v1975, %v2040
  %v2042 = mul i64 %v2038, 768
  %v2043 = getelementptr inbounds float, ptr %v1945, i64 %v2042
  %v2044 = mul i64 %v2041, 4
  %v2045 = add i64 %v2044, %v2013
  %v2046 = getelementptr inbounds float, ptr %v1959, i64 %v2045
  call void @outer_2x32(ptr %v2043, ptr %v208, i64 %v1974, ptr %v2046, i64 4)
  %v2047 = add nsw i64 %v2038, 1
  br label %b286
b288:
  %v2048 = add nsw i64 %v2013, 32
  br label %b280
b282:
  %v2049 = mul i64 %v1970, 4
  %v2050 = add i64 %v2049, 0
  %v2051 = getelementptr inbounds float, ptr %v1944, i64 %v2050
  br label %b289
b289:
  %v2052 = phi i64 [ 0, %b282 ], [ %v2067, %b290 ]
  %v2053 = icmp slt i64 %v2052, %v1974
  br i1 %v2053, label %b290, label %b291
b290:
  %v2054 = mul i64 %v2052, 4
  %v2055 = getelementptr inbounds float, ptr %v2051, i64 %v2054
  %v2056 = mul i64 %v2052, 8
  %v2057 = getelementptr inbounds float, ptr %v208, i64 %v2056
  %v2058 = getelementptr inbounds float, ptr %v2055, i64 0
  %v2059 = icmp ult i64 4, 8
  %v2060 = select i1 %v2059, i64 4, i64 8
  %v2061 = trunc i64 %v2060 to i32
  %v2062 = insertelement <8 x i32> poison, i32 %v2061, i64 0
  %v2063 = shufflevector <8 x i32> %v2062, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2064 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2063
  %v2065 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2058, <8 x i1> %v2064, <8 x float> zeroinitializer)
  %v2066 = getelementptr inbounds float, ptr %v2057, i64 0
  store <8 x float> %v2065, ptr %v2066, align 4
  %v2067 = add nsw i64 %v2052, 1
  br label %b289
b291:
  %v2068 = sdiv i64 %v1979, 2
  br label %b292
b292:
  %v2069 = phi i64 [ 0, %b291 ], [ %v2078, %b293 ]
  %v2070 = icmp slt i64 %v2069, %v2068
  br i1 %v2070, label %b293, label %b294
b293:
  %v2071 = mul i64 %v2069, 2
  %v2072 = add i64 %v1975, %v2071
  %v2073 = mul i64 %v2069, 768
  %v2074 = getelementptr inbounds float, ptr %v1945, i64 %v2073
  %v2075 = mul i64 %v2072, 4
  %v2076 = add i64 %v2075, 0
  %v2077 = getelementptr inbounds float, ptr %v1959, i64 %v2076
  call void @outer_2x4(ptr %v2074, ptr %v208, i64 %v1974, ptr %v2077, i64 4)
  %v2078 = add nsw i64 %v2069, 1
  br label %b292
b294:
  %v2079 = add nsw i64 %v1975, 64
  br label %b268
b270:
  %v2080 = add nsw i64 %v1970, 384
  br label %b265
b267:
  %v2081 = icmp sgt i64 %v3, 1
  br i1 %v2081, label %b295, label %b296
b295:
  %v2082 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2083 = atomicrmw add ptr %v2082, i64 1 acq_rel
  %v2084 = load i64, ptr %v203, align 8
  %v2085 = add i64 %v2084, 1
  store i64 %v2085, ptr %v203, align 8
  %v2086 = mul i64 %v3, %v2085
  br label %b297
b297:
  %v2087 = load atomic i64, ptr %v2082 acquire, align 8
  %v2088 = icmp slt i64 %v2087, %v2086
  br i1 %v2088, label %b298, label %b299
b298:
  %v2089 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
  %v2090 = icmp eq i64 %v2, 0
  br i1 %v2090, label %b300, label %b301
b300:
  br label %b302
b302:
  %v2091 = phi i64 [ 0, %b300 ], [ %v2136, %b307 ]
  %v2092 = icmp slt i64 %v2091, 4
  br i1 %v2092, label %b303, label %b304
b303:
  br label %b305
b305:
  %v2093 = phi i64 [ 0, %b303 ], [ %v2135, %b310 ]
  %v2094 = icmp slt i64 %v2093, 4
  br i1 %v2094, label %b306, label %b307
b306:
  br label %b308
b308:
  %v2095 = phi i64 [ 0, %b306 ], [ %v2129, %b313 ]
  %v2096 = phi float [ 0x0000000000000000, %b306 ], [ %v2127, %b313 ]
  %v2097 = phi float [ 0x0000000000000000, %b306 ], [ %v2128, %b313 ]
  %v2098 = icmp slt i64 %v2095, %v8
  br i1 %v2098, label %b309, label %b310
b309:
  %v2099 = add i64 %v2095, 128
  %v2100 = icmp slt i64 %v2099, %v8
  %v2101 = select i1 %v2100, i64 %v2099, i64 %v8
  br label %b311
b311:
  %v2102 = phi i64 [ %v2095, %b309 ], [ %v2126, %b316 ]
  %v2103 = phi float [ 0x0000000000000000, %b309 ], [ %v2107, %b316 ]
  %v2104 = phi float [ 0x0000000000000000, %b309 ], [ %v2104, %b316 ]
  %v2105 = icmp slt i64 %v2102, %v2101
  br i1 %v2105, label %b312, label %b313
b312:
  br label %b314
b314:
  %v2106 = phi i64 [ 0, %b312 ], [ %v2125, %b315 ]
  %v2107 = phi float [ %v2103, %b312 ], [ %v2124, %b315 ]
  %v2108 = icmp slt i64 %v2106, 4
  br i1 %v2108, label %b315, label %b316
b315:
  %v2109 = mul i64 %v2102, 16
  %v2110 = getelementptr inbounds float, ptr %v132, i64 %v2109
  %v2111 = mul i64 %v2102, 16
  %v2112 = getelementptr inbounds float, ptr %v28, i64 %v2111
  %v2113 = mul i64 %v2091, 4
  %v2114 = add i64 0, %v2113
  %v2115 = add i64 %v2114, %v2106
  %v2116 = getelementptr inbounds float, ptr %v2110, i64 %v2115
  %v2117 = load float, ptr %v2116, align 4
  %v2118 = mul i64 %v2093, 4
  %v2119 = add i64 0, %v2118
  %v2120 = add i64 %v2119, %v2106
  %v2121 = getelementptr inbounds float, ptr %v2112, i64 %v2120
  %v2122 = load float, ptr %v2121, align 4
  %v2123 = fmul float %v2117, %v2122
  %v2124 = fadd float %v2107, %v2123
  %v2125 = add nsw i64 %v2106, 1
  br label %b314
b316:
  %v2126 = add nsw i64 %v2102, 1
  br label %b311
b313:
  %v2127 = fadd float %v2096, %v2103
  %v2128 = fadd float %v2097, %v2104
  %v2129 = add nsw i64 %v2095, 128
  br label %b308
b310:
  %v2130 = fadd float %v2096, %v2097
  %v2131 = mul i64 %v2091, 4
  %v2132 = add i64 0, %v2131
  %v2133 = add i64 %v2132, %v2093
  %v2134 = getelementptr inbounds float, ptr %v136, i64 %v2133
  store float %v2130, ptr %v2134, align 4
  %v2135 = add nsw i64 %v2093, 1
  br label %b305
b307:
  %v2136 = add nsw i64 %v2091, 1
  br label %b302
b304:
  br label %b301
b301:
  %v2137 = icmp sgt i64 %v3, 1
  br i1 %v2137, label %b317, label %b318
b317:
  %v2138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2139 = atomicrmw add ptr %v2138, i64 1 acq_rel
  %v2140 = load i64, ptr %v203, align 8
  %v2141 = add i64 %v2140, 1
  store i64 %v2141, ptr %v203, align 8
  %v2142 = mul i64 %v3, %v2141
  br label %b319
b319:
  %v2143 = load atomic i64, ptr %v2138 acquire, align 8
  %v2144 = icmp slt i64 %v2143, %v2142
  br i1 %v2144, label %b320, label %b321
b320:
  %v2145 = call i32 @sched_yield()
  br label %b319
b321:
  br label %b318
b318:
  %v2146 = mul i64 0, 4
  %v2147 = getelementptr inbounds float, ptr %v114, i64 %v2146
  %v2148 = getelementptr inbounds float, ptr %v2147, i64 0
  %v2149 = mul i64 0, 4
  %v2150 = getelementptr inbounds float, ptr %v26, i64 %v2149
  %v2151 = getelementptr inbounds float, ptr %v2150, i64 0
  %v2152 = getelementptr inbounds float, ptr %v208, i64 12288
  %v2153 = add i64 4, 1
  %v2154 = sdiv i64 %v2153, 2
  %v2155 = add i64 %v2, 1
  %v2156 = mul i64 %v2154, %v2
  %v2157 = sdiv i64 %v2156, %v3
  %v2158 = mul i64 %v2157, 2
  %v2159 = icmp slt i64 %v2158, 4
  %v2160 = select i1 %v2159, i64 %v2158, i64 4
  %v2161 = mul i64 %v2154, %v2155
  %v2162 = sdiv i64 %v2161, %v3
  %v2163 = mul i64 %v2162, 2
  %v2164 = icmp slt i64 %v2163, 4
  %v2165 = select i1 %v2164, i64 %v2163, i64 4
  %v2166 = getelementptr inbounds float, ptr %v138, i64 0
  br label %b322
b322:
  %v2167 = phi i64 [ %v2160, %b318 ], [ %v2175, %b327 ]
  %v2168 = icmp slt i64 %v2167, %v2165
  br i1 %v2168, label %b323, label %b324
b323:
  %v2169 = mul i64 %v2167, 4
  %v2170 = getelementptr inbounds float, ptr %v2166, i64 %v2169
  br label %b325
b325:
  %v2171 = phi i64 [ 0, %b323 ], [ %v2174, %b326 ]
  %v2172 = icmp slt i64 %v2171, 4
  br i1 %v2172, label %b326, label %b327
b326:
  %v2173 = getelementptr inbounds float, ptr %v2170, i64 %v2171
  store float 0x0000000000000000, ptr %v2173, align 4
  %v2174 = add nsw i64 %v2171, 1
  br label %b325
b327:
  %v2175 = add nsw i64 %v2167, 1
  br label %b322
b324:
  %v2176 = mul i64 %v8, 1
  br label %b328
b328:
  %v2177 = phi i64 [ 0, %b324 ], [ %v2287, %b333 ]
  %v2178 = icmp slt i64 %v2177, %v2176
  br i1 %v2178, label %b329, label %b330
b329:
  %v2179 = sub i64 %v2176, %v2177
  %v2180 = icmp slt i64 %v2179, 384
  %v2181 = select i1 %v2180, i64 %v2179, i64 384
  br label %b331
b331:
  %v2182 = phi i64 [ %v2160, %b329 ], [ %v2286, %b357 ]
  %v2183 = icmp slt i64 %v2182, %v2165
  br i1 %v2183, label %b332, label %b333
b332:
  %v2184 = sub i64 %v2165, %v2182
  %v2185 = icmp slt i64 %v2184, 64
  %v2186 = select i1 %v2185, i64 %v2184, i64 64
  %v2187 = sdiv i64 %v2186, 2
  %v2188 = mul i64 %v2187, 2
  %v2189 = sub i64 %v2186, %v2188
  %v2190 = mul i64 %v2177, 4
  %v2191 = add i64 %v2190, %v2182
  %v2192 = getelementptr inbounds float, ptr %v2148, i64 %v2191
  br label %b334
b334:
  %v2193 = phi i64 [ 0, %b332 ], [ %v2219, %b342 ]
  %v2194 = icmp slt i64 %v2193, %v2181
  br i1 %v2194, label %b335, label %b336
b335:
  %v2195 = mul i64 %v2193, 4
  %v2196 = getelementptr inbounds float, ptr %v2192, i64 %v2195
  %v2197 = mul i64 %v2193, 2
  %v2198 = getelementptr inbounds float, ptr %v2152, i64 %v2197
  br label %b337
b337:
  %v2199 = phi i64 [ 0, %b335 ], [ %v2208, %b338 ]
  %v2200 = icmp slt i64 %v2199, %v2187
  br i1 %v2200, label %b338, label %b339
b338:
  %v2201 = mul i64 %v2199, 2
  %v2202 = getelementptr inbounds float, ptr %v2196, i64 %v2201
  %v2203 = mul i64 %v2199, 768
  %v2204 = getelementptr inbounds float, ptr %v2198, i64 %v2203
  %v2205 = getelementptr inbounds float, ptr %v2202, i64 0
  %v2206 = load <2 x float>, ptr %v2205, align 4
  %v2207 = getelementptr inbounds float, ptr %v2204, i64 0
  store <2 x float> %v2206, ptr %v2207, align 4
  %v2208 = add nsw i64 %v2199, 1
  br label %b337
b339:
  %v2209 = mul i64 %v2187, 2
  %v2210 = getelementptr inbounds float, ptr %v2196, i64 %v2209
  %v2211 = mul i64 %v2187, 768
  %v2212 = getelementptr inbounds float, ptr %v2198, i64 %v2211
  br label %b340
b340:
  %v2213 = phi i64 [ 0, %b339 ], [ %v2218, %b341 ]
  %v2214 = icmp slt i64 %v2213, %v2189
  br i1 %v2214, label %b341, label %b342
b341:
  %v2215 = getelementptr inbounds float, ptr %v2210, i64 %v2213
  %v2216 = load float, ptr %v2215, align 4
  %v2217 = getelementptr inbounds float, ptr %v2212, i64 %v2213
  store float %v2216, ptr %v2217, align 4
  %v2218 = add nsw i64 %v2213, 1
  br label %b340, !llvm.loop !3
b342:
  %v2219 = add nsw i64 %v2193, 1
  br label %b334
b336:
  br label %b343
b343:
  %v2220 = phi i64 [ 0, %b336 ], [ %v2255, %b351 ]
  %v2221 = icmp slt i64 %v2220, 0
  br i1 %v2221, label %b344, label %b345
b344:
  %v2222 = mul i64 %v2177, 4
  %v2223 = add i64 %v2222, %v2220
  %v2224 = getelementptr inbounds float, ptr %v2151, i64 %v2223
  br label %b346
b346:
  %v2225 = phi i64 [ 0, %b344 ], [ %v2243, %b347 ]
  %v2226 = icmp slt i64 %v2225, %v2181
  br i1 %v2226, label %b347, label %b348
b347:
  %v2227 = mul i64 %v2225, 4
  %v2228 = getelementptr inbounds float, ptr %v2224, i64 %v2227
  %v2229 = mul i64 %v2225, 32
  %v2230 = getelementptr inbounds float, ptr %v208, i64 %v2229
  %v2231 = getelementptr inbounds float, ptr %v2228, i64 0
  %v2232 = load <8 x float>, ptr %v2231, align 4
  %v2233 = getelementptr inbounds float, ptr %v2230, i64 0
  store <8 x float> %v2232, ptr %v2233, align 4
  %v2234 = getelementptr inbounds float, ptr %v2228, i64 8
  %v2235 = load <8 x float>, ptr %v2234, align 4
  %v2236 = getelementptr inbounds float, ptr %v2230, i64 8
  store <8 x float> %v2235, ptr %v2236, align 4
  %v2237 = getelementptr inbounds float, ptr %v2228, i64 16
  %v2238 = load <8 x float>, ptr %v2237, align 4
  %v2239 = getelementptr inbounds float, ptr %v2230, i64 16
  store <8 x float> %v2238, ptr %v2239, align 4
  %v2240 = getelementptr inbounds float, ptr %v2228, i64 24
  %v2241 = load <8 x float>, ptr %v2240, align 4
  %v2242 = getelementptr inbounds float, ptr %v2230, i64 24
  store <8 x float> %v2241, ptr %v2242, align 4
  %v2243 = add nsw i64 %v2225, 1
  br label %b346
b348:
  %v2244 = sdiv i64 %v2186, 2
  br label %b349
b349:
  %v2245 = phi i64 [ 0, %b348 ], [ %v2254, %b350 ]
  %v2246 = icmp slt i64 %v2245, %v2244
  br i1 %v2246, label %b350, label %b351
b350:
  %v2247 = mul i64 %v2245, 2
  %v2248 = add i64 %v2182, %v2247
  %v2249 = mul i64 %v2245, 768
  %v2250 = getelementptr inbounds float, ptr %v2152, i64 %v2249
  %v2251 = mul i64 %v2248, 4
  %v2252 = add i64 %v2251, %v2220
  %v2253 = getelementptr inbounds float, ptr %v2166, i64 %v2252
  call void @outer_2x32(ptr %v2250, ptr %v208, i64 %v2181, ptr %v2253, i64 4)
  %v2254 = add nsw i64 %v2245, 1
  br label %b349
b351:
  %v2255 = add nsw i64 %v2220, 32
  br label %b343
b345:
  %v2256 = mul i64 %v2177, 4
  %v2257 = add i64 %v2256, 0
  %v2258 = getelementptr inbounds float, ptr %v2151, i64 %v2257
  br label %b352
b352:
  %v2259 = phi i64 [ 0, %b345 ], [ %v2274, %b353 ]
  %v2260 = icmp slt i64 %v2259, %v2181
  br i1 %v2260, label %b353, label %b354
b353:
  %v2261 = mul i64 %v2259, 4
  %v2262 = getelementptr inbounds float, ptr %v2258, i64 %v2261
  %v2263 = mul i64 %v2259, 8
  %v2264 = getelementptr inbounds float, ptr %v208, i64 %v2263
  %v2265 = getelementptr inbounds float, ptr %v2262, i64 0
  %v2266 = icmp ult i64 4, 8
  %v2267 = select i1 %v2266, i64 4, i64 8
  %v2268 = trunc i64 %v2267 to i32
  %v2269 = insertelement <8 x i32> poison, i32 %v2268, i64 0
  %v2270 = shufflevector <8 x i32> %v2269, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2271 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2270
  %v2272 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2265, <8 x i1> %v2271, <8 x float> zeroinitializer)
  %v2273 = getelementptr inbounds float, ptr %v2264, i64 0
  store <8 x float> %v2272, ptr %v2273, align 4
  %v2274 = add nsw i64 %v2259, 1
  br label %b352
b354:
  %v2275 = sdiv i64 %v2186, 2
  br label %b355
b355:
  %v2276 = phi i64 [ 0, %b354 ], [ %v2285, %b356 ]
  %v2277 = icmp slt i64 %v2276, %v2275
  br i1 %v2277, label %b356, label %b357
b356:
  %v2278 = mul i64 %v2276, 2
  %v2279 = add i64 %v2182, %v2278
  %v2280 = mul i64 %v2276, 768
  %v2281 = getelementptr inbounds float, ptr %v2152, i64 %v2280
  %v2282 = mul i64 %v2279, 4
  %v2283 = add i64 %v2282, 0
  %v2284 = getelementptr inbounds float, ptr %v2166, i64 %v2283
  call void @outer_2x4(ptr %v2281, ptr %v208, i64 %v2181, ptr %v2284, i64 4)
  %v2285 = add nsw i64 %v2276, 1
  br label %b355
b357:
  %v2286 = add nsw i64 %v2182, 64
  br label %b331
b333:
  %v2287 = add nsw i64 %v2177, 384
  br label %b328
b330:
  %v2288 = icmp sgt i64 %v3, 1
  br i1 %v2288, label %b358, label %b359
b358:
  %v2289 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2290 = atomicrmw add ptr %v2289, i64 1 acq_rel
  %v2291 = load i64, ptr %v203, align 8
  %v2292 = add i64 %v2291, 1
  store i64 %v2292, ptr %v203, align 8
  %v2293 = mul i64 %v3, %v2292
  br label %b360
b360:
  %v2294 = load atomic i64, ptr %v2289 acquire, align 8
  %v2295 = icmp slt i64 %v2294, %v2293
  br i1 %v2295, label %b361, label %b362
b361:
  %v2296 = call i32 @sched_yield()
  br label %b360
b362:
  br label %b359
b359:
  %v2297 = mul i64 0, 4
  %v2298 = getelementptr inbounds float, ptr %v114, i64 %v2297
  %v2299 = getelementptr inbounds float, ptr %v2298, i64 0
  %v2300 = mul i64 0, 3
  %v2301 = getelementptr inbounds float, ptr %v12, i64 %v2300
  %v2302 = getelementptr inbounds float, ptr %v2301, i64 0
  %v2303 = getelementptr inbounds float, ptr %v208, i64 12288
  %v2304 = add i64 4, 1
  %v2305 = sdiv i64 %v2304, 2
  %v2306 = add i64 %v2, 1
  %v2307 = mul i64 %v2305, %v2
  %v2308 = sdiv i64 %v2307, %v3
  %v2309 = mul i64 %v2308, 2
  %v2310 = icmp slt i64 %v2309, 4
  %v2311 = select i1 %v2310, i64 %v2309, i64 4
  %v2312 = mul i64 %v2305, %v2306
  %v2313 = sdiv i64 %v2312, %v3
  %v2314 = mul i64 %v2313, 2
  %v2315 = icmp slt i64 %v2314, 4
  %v2316 = select i1 %v2315, i64 %v2314, i64 4
  %v2317 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b363
b363:
  %v2318 = phi i64 [ %v2311, %b359 ], [ %v2326, %b368 ]
  %v2319 = icmp slt i64 %v2318, %v2316
  br i1 %v2319, label %b364, label %b365
b364:
  %v2320 = mul i64 %v2318, 3
  %v2321 = getelementptr inbounds float, ptr %v2317, i64 %v2320
  br label %b366
b366:
  %v2322 = phi i64 [ 0, %b364 ], [ %v2325, %b367 ]
  %v2323 = icmp slt i64 %v2322, 3
  br i1 %v2323, label %b367, label %b368
b367:
  %v2324 = getelementptr inbounds float, ptr %v2321, i64 %v2322
  store float 0x0000000000000000, ptr %v2324, align 4
  %v2325 = add nsw i64 %v2322, 1
  br label %b366
b368:
  %v2326 = add nsw i64 %v2318, 1
  br label %b363
b365:
  %v2327 = mul i64 %v8, 1
  br label %b369
b369:
  %v2328 = phi i64 [ 0, %b365 ], [ %v2438, %b374 ]
  %v2329 = icmp slt i64 %v2328, %v2327
  br i1 %v2329, label %b370, label %b371
b370:
  %v2330 = sub i64 %v2327, %v2328
  %v2331 = icmp slt i64 %v2330, 384
  %v2332 = select i1 %v2331, i64 %v2330, i64 384
  br label %b372
b372:
  %v2333 = phi i64 [ %v2311, %b370 ], [ %v2437, %b398 ]
  %v2334 = icmp slt i64 %v2333, %v2316
  br i1 %v2334, label %b373, label %b374
b373:
  %v2335 = sub i64 %v2316, %v2333
  %v2336 = icmp slt i64 %v2335, 64
  %v2337 = select i1 %v2336, i64 %v2335, i64 64
  %v2338 = sdiv i64 %v2337, 2
  %v2339 = mul i64 %v2338, 2
  %v2340 = sub i64 %v2337, %v2339
  %v2341 = mul i64 %v2328, 4
  %v2342 = add i64 %v2341, %v2333
  %v2343 = getelementptr inbounds float, ptr %v2299, i64 %v2342
  br label %b375
b375:
  %v2344 = phi i64 [ 0, %b373 ], [ %v2370, %b383 ]
  %v2345 = icmp slt i64 %v2344, %v2332
  br i1 %v2345, label %b376, label %b377
b376:
  %v2346 = mul i64 %v2344, 4
  %v2347 = getelementptr inbounds float, ptr %v2343, i64 %v2346
  %v2348 = mul i64 %v2344, 2
  %v2349 = getelementptr inbounds float, ptr %v2303, i64 %v2348
  br label %b378
b378:
  %v2350 = phi i64 [ 0, %b376 ], [ %v2359, %b379 ]
  %v2351 = icmp slt i64 %v2350, %v2338
  br i1 %v2351, label %b379, label %b380
b379:
  %v2352 = mul i64 %v2350, 2
  %v2353 = getelementptr inbounds float, ptr %v2347, i64 %v2352
  %v2354 = mul i64 %v2350, 768
  %v2355 = getelementptr inbounds float, ptr %v2349, i64 %v2354
  %v2356 = getelementptr inbounds float, ptr %v2353, i64 0
  %v2357 = load <2 x float>, ptr %v2356, align 4
  %v2358 = getelementptr inbounds float, ptr %v2355, i64 0
  store <2 x float> %v2357, ptr %v2358, align 4
  %v2359 = add nsw i64 %v2350, 1
  br label %b378
b380:
  %v2360 = mul i64 %v2338, 2
  %v2361 = getelementptr inbounds float, ptr %v2347, i64 %v2360
  %v2362 = mul i64 %v2338, 768
  %v2363 = getelementptr inbounds float, ptr %v2349, i64 %v2362
  br label %b381
b381:
  %v2364 = phi i64 [ 0, %b380 ], [ %v2369, %b382 ]
  %v2365 = icmp slt i64 %v2364, %v2340
  br i1 %v2365, label %b382, label %b383
b382:
  %v2366 = getelementptr inbounds float, ptr %v2361, i64 %v2364
  %v2367 = load float, ptr %v2366, align 4
  %v2368 = getelementptr inbounds float, ptr %v2363, i64 %v2364
  store float %v2367, ptr %v2368, align 4
  %v2369 = add nsw i64 %v2364, 1
  br label %b381, !llvm.loop !6
b383:
  %v2370 = add nsw i64 %v2344, 1
  br label %b375
b377:
  br label %b384
b384:
  %v2371 = phi i64 [ 0, %b377 ], [ %v2406, %b392 ]
  %v2372 = icmp slt i64 %v2371, 0
  br i1 %v2372, label %b385, label %b386
b385:
  %v2373 = mul i64 %v2328, 3
  %v2374 = add i64 %v2373, %v2371
  %v2375 = getelementptr inbounds float, ptr %v2302, i64 %v2374
  br label %b387
b387:
  %v2376 = phi i64 [ 0, %b385 ], [ %v2394, %b388 ]
  %v2377 = icmp slt i64 %v2376, %v2332
  br i1 %v2377, label %b388, label %b389
b388:
  %v2378 = mul i64 %v2376, 3
  %v2379 = getelementptr inbounds float, ptr %v2375, i64 %v2378
  %v2380 = mul i64 %v2376, 32
  %v2381 = getelementptr inbounds float, ptr %v208, i64 %v2380
  %v2382 = getelementptr inbounds float, ptr %v2379, i64 0
  %v2383 = load <8 x float>, ptr %v2382, align 4
  %v2384 = getelementptr inbounds float, ptr %v2381, i64 0
  store <8 x float> %v2383, ptr %v2384, align 4
  %v2385 = getelementptr inbounds float, ptr %v2379, i64 8
  %v2386 = load <8 x float>, ptr %v2385, align 4
  %v2387 = getelementptr inbounds float, ptr %v2381, i64 8
  store <8 x float> %v2386, ptr %v2387, align 4
  %v2388 = getelementptr inbounds float, ptr %v2379, i64 16
  %v2389 = load <8 x float>, ptr %v2388, align 4
  %v2390 = getelementptr inbounds float, ptr %v2381, i64 16
  store <8 x float> %v2389, ptr %v2390, align 4
  %v2391 = getelementptr inbounds float, ptr %v2379, i64 24
  %v2392 = load <8 x float>, ptr %v2391, align 4
  %v2393 = getelementptr inbounds float, ptr %v2381, i64 24
  store <8 x float> %v2392, ptr %v2393, align 4
  %v2394 = add nsw i64 %v2376, 1
  br label %b387
b389:
  %v2395 = sdiv i64 %v2337, 2
  br label %b390
b390:
  %v2396 = phi i64 [ 0, %b389 ], [ %v2405, %b391 ]
  %v2397 = icmp slt i64 %v2396, %v2395
  br i1 %v2397, label %b391, label %b392
b391:
  %v2398 = mul i64 %v2396, 2
  %v2399 = add i64 %v2333, %v2398
  %v2400 = mul i64 %v2396, 768
  %v2401 = getelementptr inbounds float, ptr %v2303, i64 %v2400
  %v2402 = mul i64 %v2399, 3
  %v2403 = add i64 %v2402, %v2371
  %v2404 = getelementptr inbounds float, ptr %v2317, i64 %v2403
  call void @outer_2x32(ptr %v2401, ptr %v208, i64 %v2332, ptr %v2404, i64 3)
  %v2405 = add nsw i64 %v2396, 1
  br label %b390
b392:
  %v2406 = add nsw i64 %v2371, 32
  br label %b384
b386:
  %v2407 = mul i64 %v2328, 3
  %v2408 = add i64 %v2407, 0
  %v2409 = getelementptr inbounds float, ptr %v2302, i64 %v2408
  br label %b393
b393:
  %v2410 = phi i64 [ 0, %b386 ], [ %v2425, %b394 ]
  %v2411 = icmp slt i64 %v2410, %v2332
  br i1 %v2411, label %b394, label %b395
b394:
  %v2412 = mul i64 %v2410, 3
  %v2413 = getelementptr inbounds float, ptr %v2409, i64 %v2412
  %v2414 = mul i64 %v2410, 8
  %v2415 = getelementptr inbounds float, ptr %v208, i64 %v2414
  %v2416 = getelementptr inbounds float, ptr %v2413, i64 0
  %v2417 = icmp ult i64 3, 8
  %v2418 = select i1 %v2417, i64 3, i64 8
  %v2419 = trunc i64 %v2418 to i32
  %v2420 = insertelement <8 x i32> poison, i32 %v2419, i64 0
  %v2421 = shufflevector <8 x i32> %v2420, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2422 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2421
  %v2423 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2416, <8 x i1> %v2422, <8 x float> zeroinitializer)
  %v2424 = getelementptr inbounds float, ptr %v2415, i64 0
  store <8 x float> %v2423, ptr %v2424, align 4
  %v2425 = add nsw i64 %v2410, 1
  br label %b393
b395:
  %v2426 = sdiv i64 %v2337, 2
  br label %b396
b396:
  %v2427 = phi i64 [ 0, %b395 ], [ %v2436, %b397 ]
  %v2428 = icmp slt i64 %v2427, %v2426
  br i1 %v2428, label %b397, label %b398
b397:
  %v2429 = mul i64 %v2427, 2
  %v2430 = add i64 %v2333, %v2429
  %v2431 = mul i64 %v2427, 768
  %v2432 = getelementptr inbounds float, ptr %v2303, i64 %v2431
  %v2433 = mul i64 %v2430, 3
  %v2434 = add i64 %v2433, 0
  %v2435 = getelementptr inbounds float, ptr %v2317, i64 %v2434
  call void @outer_2x3(ptr %v2432, ptr %v208, i64 %v2332, ptr %v2435, i64 3)
  %v2436 = add nsw i64 %v2427, 1
  br label %b396
b398:
  %v2437 = add nsw i64 %v2333, 64
  br label %b372
b374:
  %v2438 = add nsw i64 %v2328, 384
  br label %b369
b371:
  %v2439 = icmp sgt i64 %v3, 1
  br i1 %v2439, label %b399, label %b400
b399:
  %v2440 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2441 = atomicrmw add ptr %v2440, i64 1 acq_rel
  %v2442 = load i64, ptr %v203, align 8
  %v2443 = add i64 %v2442, 1
  store i64 %v2443, ptr %v203, align 8
  %v2444 = mul i64 %v3, %v2443
  br label %b401
b401:
  %v2445 = load atomic i64, ptr %v2440 acquire, align 8
  %v2446 = icmp slt i64 %v2445, %v2444
  br i1 %v2446, label %b402, label %b403
b402:
  %v2447 = call i32 @sched_yield()
  br label %b401
b403:
  br label %b400
b400:
  %v2448 = icmp eq i64 %v2, 0
  br i1 %v2448, label %b404, label %b405
b404:
  br label %b406
b406:
  %v2449 = phi i64 [ 0, %b404 ], [ %v2481, %b411 ]
  %v2450 = icmp slt i64 %v2449, 4
  br i1 %v2450, label %b407, label %b408
b407:
  %v2451 = icmp ult i64 4, 8
  %v2452 = select i1 %v2451, i64 4, i64 8
  %v2453 = trunc i64 %v2452 to i32
  %v2454 = insertelement <8 x i32> poison, i32 %v2453, i64 0
  %v2455 = shufflevector <8 x i32> %v2454, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2456 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2455
  br label %b409
b409:
  %v2457 = phi i64 [ 0, %b407 ], [ %v2476, %b414 ]
  %v2458 = phi <8 x float> [ splat (float 0x0000000000000000), %b407 ], [ %v2475, %b414 ]
  %v2459 = icmp slt i64 %v2457, %v8
  br i1 %v2459, label %b410, label %b411
b410:
  %v2460 = add i64 %v2457, 128
  %v2461 = icmp slt i64 %v2460, %v8
  %v2462 = select i1 %v2461, i64 %v2460, i64 %v8
  br label %b412
b412:
  %v2463 = phi i64 [ %v2457, %b410 ], [ %v2474, %b413 ]
  %v2464 = phi <8 x float> [ splat (float 0x0000000000000000), %b410 ], [ %v2473, %b413 ]
  %v2465 = icmp slt i64 %v2463, %v2462
  br i1 %v2465, label %b413, label %b414
b413:
  %v2466 = mul i64 %v2463, 16
  %v2467 = getelementptr inbounds float, ptr %v130, i64 %v2466
  %v2468 = mul i64 %v2449, 4
  %v2469 = add i64 0, %v2468
  %v2470 = add i64 %v2469, 0
  %v2471 = getelementptr inbounds float, ptr %v2467, i64 %v2470
  %v2472 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2471, <8 x i1> %v2456, <8 x float> zeroinitializer)
  %v2473 = fadd <8 x float> %v2464, %v2472
  %v2474 = add nsw i64 %v2463, 1
  br label %b412
b414:
  %v2475 = fadd <8 x float> %v2458, %v2464
  %v2476 = add nsw i64 %v2457, 128
  br label %b409
b411:
  %v2477 = mul i64 %v2449, 4
  %v2478 = add i64 0, %v2477
  %v2479 = add i64 %v2478, 0
  %v2480 = getelementptr inbounds float, ptr %v42, i64 %v2479
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2458, ptr align 4 %v2480, <8 x i1> %v2456)
  %v2481 = add nsw i64 %v2449, 1
  br label %b406
b408:
  br label %b405
b405:
  %v2482 = icmp sgt i64 %v3, 1
  br i1 %v2482, label %b415, label %b416
b415:
  %v2483 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2484 = atomicrmw add ptr %v2483, i64 1 acq_rel
  %v2485 = load i64, ptr %v203, align 8
  %v2486 = add i64 %v2485, 1
  store i64 %v2486, ptr %v203, align 8
  %v2487 = mul i64 %v3, %v2486
  br label %b417
b417:
  %v2488 = load atomic i64, ptr %v2483 acquire, align 8
  %v2489 = icmp slt i64 %v2488, %v2487
  br i1 %v2489, label %b418, label %b419
b418:
  %v2490 = call i32 @sched_yield()
  br label %b417
b419:
  br label %b416
b416:
  %v2491 = icmp eq i64 %v2, 0
  br i1 %v2491, label %b420, label %b421
b420:
  br label %b422
b422:
  %v2492 = phi i64 [ 0, %b420 ], [ %v2538, %b427 ]
  %v2493 = icmp slt i64 %v2492, 2
  br i1 %v2493, label %b423, label %b424
b423:
  %v2494 = icmp ult i64 4, 8
  %v2495 = select i1 %v2494, i64 4, i64 8
  %v2496 = trunc i64 %v2495 to i32
  %v2497 = insertelement <8 x i32> poison, i32 %v2496, i64 0
  %v2498 = shufflevector <8 x i32> %v2497, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2499 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2498
  br label %b425
b425:
  %v2500 = phi i64 [ 0, %b423 ], [ %v2533, %b430 ]
  %v2501 = phi <8 x float> [ splat (float 0x0000000000000000), %b423 ], [ %v2532, %b430 ]
  %v2502 = icmp slt i64 %v2500, %v8
  br i1 %v2502, label %b426, label %b427
b426:
  %v2503 = add i64 %v2500, 128
  %v2504 = icmp slt i64 %v2503, %v8
  %v2505 = select i1 %v2504, i64 %v2503, i64 %v8
  br label %b428
b428:
  %v2506 = phi i64 [ %v2500, %b426 ], [ %v2531, %b433 ]
  %v2507 = phi <8 x float> [ splat (float 0x0000000000000000), %b426 ], [ %v2510, %b433 ]
  %v2508 = icmp slt i64 %v2506, %v2505
  br i1 %v2508, label %b429, label %b430
b429:
  br label %b431
b431:
  %v2509 = phi i64 [ 0, %b429 ], [ %v2530, %b432 ]
  %v2510 = phi <8 x float> [ %v2507, %b429 ], [ %v2529, %b432 ]
  %v2511 = icmp slt i64 %v2509, 4
  br i1 %v2511, label %b432, label %b433
b432:
  %v2512 = mul i64 %v2506, 16
  %v2513 = getelementptr inbounds float, ptr %v108, i64 %v2512
  %v2514 = mul i64 %v2506, 8
  %v2515 = getelementptr inbounds float, ptr %v52, i64 %v2514
  %v2516 = mul i64 %v2492, 4
  %v2517 = add i64 0, %v2516
  %v2518 = add i64 %v2517, %v2509
  %v2519 = getelementptr inbounds float, ptr %v2515, i64 %v2518
  %v2520 = load float, ptr %v2519, align 4
  %v2521 = add i64 0, 0
  %v2522 = mul i64 %v2509, 4
  %v2523 = add i64 %v2521, %v2522
  %v2524 = getelementptr inbounds float, ptr %v2513, i64 %v2523
  %v2525 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2524, <8 x i1> %v2499, <8 x float> zeroinitializer)
  %v2526 = insertelement <8 x float> poison, float %v2520, i64 0
  %v2527 = shufflevector <8 x float> %v2526, <8 x float> poison, <8 x i32> zeroinitializer
  %v2528 = fmul <8 x float> %v2525, %v2527
  %v2529 = fadd <8 x float> %v2510, %v2528
  %v2530 = add nsw i64 %v2509, 1
  br label %b431
b433:
  %v2531 = add nsw i64 %v2506, 1
  br label %b428
b430:
  %v2532 = fadd <8 x float> %v2501, %v2507
  %v2533 = add nsw i64 %v2500, 128
  br label %b425
b427:
  %v2534 = mul i64 %v2492, 4
  %v2535 = add i64 0, %v2534
  %v2536 = add i64 %v2535, 0
  %v2537 = getelementptr inbounds float, ptr %v140, i64 %v2536
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2501, ptr align 4 %v2537, <8 x i1> %v2499)
  %v2538 = add nsw i64 %v2492, 1
  br label %b422
b424:
  br label %b421
b421:
  %v2539 = icmp sgt i64 %v3, 1
  br i1 %v2539, label %b434, label %b435
b434:
  %v2540 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2541 = atomicrmw add ptr %v2540, i64 1 acq_rel
  %v2542 = load i64, ptr %v203, align 8
  %v2543 = add i64 %v2542, 1
  store i64 %v2543, ptr %v203, align 8
  %v2544 = mul i64 %v3, %v2543
  br label %b436
b436:
  %v2545 = load atomic i64, ptr %v2540 acquire, align 8
  %v2546 = icmp slt i64 %v2545, %v2544
  br i1 %v2546, label %b437, label %b438
b437:
  %v2547 = call i32 @sched_yield()
  br label %b436
b438:
  br label %b435
b435:
  %v2548 = mul i64 0, 2
  %v2549 = getelementptr inbounds float, ptr %v110, i64 %v2548
  %v2550 = getelementptr inbounds float, ptr %v2549, i64 0
  %v2551 = mul i64 0, 4
  %v2552 = getelementptr inbounds float, ptr %v74, i64 %v2551
  %v2553 = getelementptr inbounds float, ptr %v2552, i64 0
  %v2554 = getelementptr inbounds float, ptr %v208, i64 12288
  %v2555 = add i64 2, 1
  %v2556 = sdiv i64 %v2555, 2
  %v2557 = add i64 %v2, 1
  %v2558 = mul i64 %v2556, %v2
  %v2559 = sdiv i64 %v2558, %v3
  %v2560 = mul i64 %v2559, 2
  %v2561 = icmp slt i64 %v2560, 2
  %v2562 = select i1 %v2561, i64 %v2560, i64 2
  %v2563 = mul i64 %v2556, %v2557
  %v2564 = sdiv i64 %v2563, %v3
  %v2565 = mul i64 %v2564, 2
  %v2566 = icmp slt i64 %v2565, 2
  %v2567 = select i1 %v2566, i64 %v2565, i64 2
  %v2568 = getelementptr inbounds float, ptr %v142, i64 0
  br label %b439
b439:
  %v2569 = phi i64 [ %v2562, %b435 ], [ %v2577, %b444 ]
  %v2570 = icmp slt i64 %v2569, %v2567
  br i1 %v2570, label %b440, label %b441
b440:
  %v2571 = mul i64 %v2569, 4
  %v2572 = getelementptr inbounds float, ptr %v2568, i64 %v2571
  br label %b442
b442:
  %v2573 = phi i64 [ 0, %b440 ], [ %v2576, %b443 ]
  %v2574 = icmp slt i64 %v2573, 4
  br i1 %v2574, label %b443, label %b444
b443:
  %v2575 = getelementptr inbounds float, ptr %v2572, i64 %v2573
  store float 0x0000000000000000, ptr %v2575, align 4
  %v2576 = add nsw i64 %v2573, 1
  br label %b442
b444:
  %v2577 = add nsw i64 %v2569, 1
  br label %b439
b441:
  %v2578 = mul i64 %v8, 1
  br label %b445
b445:
  %v2579 = phi i64 [ 0, %b441 ], [ %v2689, %b450 ]
  %v2580 = icmp slt i64 %v2579, %v2578
  br i1 %v2580, label %b446, label %b447
b446:
  %v2581 = sub i64 %v2578, %v2579
  %v2582 = icmp slt i64 %v2581, 384
  %v2583 = select i1 %v2582, i64 %v2581, i64 384
  br label %b448
b448:
  %v2584 = phi i64 [ %v2562, %b446 ], [ %v2688, %b474 ]
  %v2585 = icmp slt i64 %v2584, %v2567
  br i1 %v2585, label %b449, label %b450
b449:
  %v2586 = sub i64 %v2567, %v2584
  %v2587 = icmp slt i64 %v2586, 64
  %v2588 = select i1 %v2587, i64 %v2586, i64 64
  %v2589 = sdiv i64 %v2588, 2
  %v2590 = mul i64 %v2589, 2
  %v2591 = sub i64 %v2588, %v2590
  %v2592 = mul i64 %v2579, 2
  %v2593 = add i64 %v2592, %v2584
  %v2594 = getelementptr inbounds float, ptr %v2550, i64 %v2593
  br label %b451
b451:
  %v2595 = phi i64 [ 0, %b449 ], [ %v2621, %b459 ]
  %v2596 = icmp slt i64 %v2595, %v2583
  br i1 %v2596, label %b452, label %b453
b452:
  %v2597 = mul i64 %v2595, 2
  %v2598 = getelementptr inbounds float, ptr %v2594, i64 %v2597
  %v2599 = mul i64 %v2595, 2
  %v2600 = getelementptr inbounds float, ptr %v2554, i64 %v2599
  br label %b454
b454:
  %v2601 = phi i64 [ 0, %b452 ], [ %v2610, %b455 ]
  %v2602 = icmp slt i64 %v2601, %v2589
  br i1 %v2602, label %b455, label %b456
b455:
  %v2603 = mul i64 %v2601, 2
  %v2604 = getelementptr inbounds float, ptr %v2598, i64 %v2603
  %v2605 = mul i64 %v2601, 768
  %v2606 = getelementptr inbounds float, ptr %v2600, i64 %v2605
  %v2607 = getelementptr inbounds float, ptr %v2604, i64 0
  %v2608 = load <2 x float>, ptr %v2607, align 4
  %v2609 = getelementptr inbounds float, ptr %v2606, i64 0
  store <2 x float> %v2608, ptr %v2609, align 4
  %v2610 = add nsw i64 %v2601, 1
  br label %b454
b456:
  %v2611 = mul i64 %v2589, 2
  %v2612 = getelementptr inbounds float, ptr %v2598, i64 %v2611
  %v2613 = mul i64 %v2589, 768
  %v2614 = getelementptr inbounds float, ptr %v2600, i64 %v2613
  br label %b457
b457:
  %v2615 = phi i64 [ 0, %b456 ], [ %v2620, %b458 ]
  %v2616 = icmp slt i64 %v2615, %v2591
  br i1 %v2616, label %b458, label %b459
b458:
  %v2617 = getelementptr inbounds float, ptr %v2612, i64 %v2615
  %v2618 = load float, ptr %v2617, align 4
  %v2619 = getelementptr inbounds float, ptr %v2614, i64 %v2615
  store float %v2618, ptr %v2619, align 4
  %v2620 = add nsw i64 %v2615, 1
  br label %b457, !llvm.loop !9
b459:
  %v2621 = add nsw i64 %v2595, 1
  br label %b451
b453:
  br label %b460
b460:
  %v2622 = phi i64 [ 0, %b453 ], [ %v2657, %b468 ]
  %v2623 = icmp slt i64 %v2622, 0
  br i1 %v2623, label %b461, label %b462
b461:
  %v2624 = mul i64 %v2579, 4
  %v2625 = add i64 %v2624, %v2622
  %v2626 = getelementptr inbounds float, ptr %v2553, i64 %v2625
  br label %b463
b463:
  %v2627 = phi i64 [ 0, %b461 ], [ %v2645, %b464 ]
  %v2628 = icmp slt i64 %v2627, %v2583
  br i1 %v2628, label %b464, label %b465
b464:
  %v2629 = mul i64 %v2627, 4
  %v2630 = getelementptr inbounds float, ptr %v2626, i64 %v2629
  %v2631 = mul i64 %v2627, 32
  %v2632 = getelementptr inbounds float, ptr %v208, i64 %v2631
  %v2633 = getelementptr inbounds float, ptr %v2630, i64 0
  %v2634 = load <8 x float>, ptr %v2633, align 4
  %v2635 = getelementptr inbounds float, ptr %v2632, i64 0
  store <8 x float> %v2634, ptr %v2635, align 4
  %v2636 = getelementptr inbounds float, ptr %v2630, i64 8
  %v2637 = load <8 x float>, ptr %v2636, align 4
  %v2638 = getelementptr inbounds float, ptr %v2632, i64 8
  store <8 x float> %v2637, ptr %v2638, align 4
  %v2639 = getelementptr inbounds float, ptr %v2630, i64 16
  %v2640 = load <8 x float>, ptr %v2639, align 4
  %v2641 = getelementptr inbounds float, ptr %v2632, i64 16
  store <8 x float> %v2640, ptr %v2641, align 4
  %v2642 = getelementptr inbounds float, ptr %v2630, i64 24
  %v2643 = load <8 x float>, ptr %v2642, align 4
  %v2644 = getelementptr inbounds float, ptr %v2632, i64 24
  store <8 x float> %v2643, ptr %v2644, align 4
  %v2645 = add nsw i64 %v2627, 1
  br label %b463
b465:
  %v2646 = sdiv i64 %v2588, 2
  br label %b466
b466:
  %v2647 = phi i64 [ 0, %b465 ], [ %v2656, %b467 ]
  %v2648 = icmp slt i64 %v2647, %v2646
  br i1 %v2648, label %b467, label %b468
b467:
  %v2649 = mul i64 %v2647, 2
  %v2650 = add i64 %v2584, %v2649
  %v2651 = mul i64 %v2647, 768
  %v2652 = getelementptr inbounds float, ptr %v2554, i64 %v2651
  %v2653 = mul i64 %v2650, 4
  %v2654 = add i64 %v2653, %v2622
  %v2655 = getelementptr inbounds float, ptr %v2568, i64 %v2654
  call void @outer_2x32(ptr %v2652, ptr %v208, i64 %v2583, ptr %v2655, i64 4)
  %v2656 = add nsw i64 %v2647, 1
  br label %b466
b468:
  %v2657 = add nsw i64 %v2622, 32
  br label %b460
b462:
  %v2658 = mul i64 %v2579, 4
  %v2659 = add i64 %v2658, 0
  %v2660 = getelementptr inbounds float, ptr %v2553, i64 %v2659
  br label %b469
b469:
  %v2661 = phi i64 [ 0, %b462 ], [ %v2676, %b470 ]
  %v2662 = icmp slt i64 %v2661, %v2583
  br i1 %v2662, label %b470, label %b471
b470:
  %v2663 = mul i64 %v2661, 4
  %v2664 = getelementptr inbounds float, ptr %v2660, i64 %v2663
  %v2665 = mul i64 %v2661, 8
  %v2666 = getelementptr inbounds float, ptr %v208, i64 %v2665
  %v2667 = getelementptr inbounds float, ptr %v2664, i64 0
  %v2668 = icmp ult i64 4, 8
  %v2669 = select i1 %v2668, i64 4, i64 8
  %v2670 = trunc i64 %v2669 to i32
  %v2671 = insertelement <8 x i32> poison, i32 %v2670, i64 0
  %v2672 = shufflevector <8 x i32> %v2671, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2673 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2672
  %v2674 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2667, <8 x i1> %v2673, <8 x float> zeroinitializer)
  %v2675 = getelementptr inbounds float, ptr %v2666, i64 0
  store <8 x float> %v2674, ptr %v2675, align 4
  %v2676 = add nsw i64 %v2661, 1
  br label %b469
b471:
  %v2677 = sdiv i64 %v2588, 2
  br label %b472
b472:
  %v2678 = phi i64 [ 0, %b471 ], [ %v2687, %b473 ]
  %v2679 = icmp slt i64 %v2678, %v2677
  br i1 %v2679, label %b473, label %b474
b473:
  %v2680 = mul i64 %v2678, 2
  %v2681 = add i64 %v2584, %v2680
  %v2682 = mul i64 %v2678, 768
  %v2683 = getelementptr inbounds float, ptr %v2554, i64 %v2682
  %v2684 = mul i64 %v2681, 4
  %v2685 = add i64 %v2684, 0
  %v2686 = getelementptr inbounds float, ptr %v2568, i64 %v2685
  call void @outer_2x4(ptr %v2683, ptr %v208, i64 %v2583, ptr %v2686, i64 4)
  %v2687 = add nsw i64 %v2678, 1
  br label %b472
b474:
  %v2688 = add nsw i64 %v2584, 64
  br label %b448
b450:
  %v2689 = add nsw i64 %v2579, 384
  br label %b445
b447:
  %v2690 = icmp sgt i64 %v3, 1
  br i1 %v2690, label %b475, label %b476
b475:
  %v2691 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2692 = atomicrmw add ptr %v2691, i64 1 acq_rel
  %v2693 = load i64, ptr %v203, align 8
  %v2694 = add i64 %v2693, 1
  store i64 %v2694, ptr %v203, align 8
  %v2695 = mul i64 %v3, %v2694
  br label %b477
b477:
  %v2696 = load atomic i64, ptr %v2691 acquire, align 8
  %v2697 = icmp slt i64 %v2696, %v2695
  br i1 %v2697, label %b478, label %b479
b478:
  %v2698 = call i32 @sched_yield()
  br label %b477
b479:
  br label %b476
b476:
  %v2699 = icmp eq i64 %v2, 0
  br i1 %v2699, label %b480, label %b481
b480:
  br label %b482
b482:
  %v2700 = phi i64 [ 0, %b480 ], [ %v2746, %b487 ]
  %v2701 = icmp slt i64 %v2700, 2
  br i1 %v2701, label %b483, label %b484
b483:
  %v2702 = icmp ult i64 4, 8
  %v2703 = select i1 %v2702, i64 4, i64 8
  %v2704 = trunc i64 %v2703 to i32
  %v2705 = insertelement <8 x i32> poison, i32 %v2704, i64 0
  %v2706 = shufflevector <8 x i32> %v2705, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2707 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2706
  br label %b485
b485:
  %v2708 = phi i64 [ 0, %b483 ], [ %v2741, %b490 ]
  %v2709 = phi <8 x float> [ splat (float 0x0000000000000000), %b483 ], [ %v2740, %b490 ]
  %v2710 = icmp slt i64 %v2708, %v8
  br i1 %v2710, label %b486, label %b487
b486:
  %v2711 = add i64 %v2708, 128
  %v2712 = icmp slt i64 %v2711, %v8
  %v2713 = select i1 %v2712, i64 %v2711, i64 %v8
  br label %b488
b488:
  %v2714 = phi i64 [ %v2708, %b486 ], [ %v2739, %b493 ]
  %v2715 = phi <8 x float> [ splat (float 0x0000000000000000), %b486 ], [ %v2718, %b493 ]
  %v2716 = icmp slt i64 %v2714, %v2713
  br i1 %v2716, label %b489, label %b490
b489:
  br label %b491
b491:
  %v2717 = phi i64 [ 0, %b489 ], [ %v2738, %b492 ]
  %v2718 = phi <8 x float> [ %v2715, %b489 ], [ %v2737, %b492 ]
  %v2719 = icmp slt i64 %v2717, 4
  br i1 %v2719, label %b492, label %b493
b492:
  %v2720 = mul i64 %v2714, 8
  %v2721 = getelementptr inbounds float, ptr %v58, i64 %v2720
  %v2722 = mul i64 %v2700, 4
  %v2723 = add i64 0, %v2722
  %v2724 = add i64 %v2723, %v2717
  %v2725 = getelementptr inbounds float, ptr %v2721, i64 %v2724
  %v2726 = load float, ptr %v2725, align 4
  %v2727 = mul i64 %v2714, 16
  %v2728 = getelementptr inbounds float, ptr %v82, i64 %v2727
  %v2729 = add i64 0, 0
  %v2730 = mul i64 %v2717, 4
  %v2731 = add i64 %v2729, %v2730
  %v2732 = getelementptr inbounds float, ptr %v2728, i64 %v2731
  %v2733 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2732, <8 x i1> %v2707, <8 x float> zeroinitializer)
  %v2734 = insertelement <8 x float> poison, float %v2726, i64 0
  %v2735 = shufflevector <8 x float> %v2734, <8 x float> poison, <8 x i32> zeroinitializer
  %v2736 = fmul <8 x float> %v2735, %v2733
  %v2737 = fadd <8 x float> %v2718, %v2736
  %v2738 = add nsw i64 %v2717, 1
  br label %b491
b493:
  %v2739 = add nsw i64 %v2714, 1
  br label %b488
b490:
  %v2740 = fadd <8 x float> %v2709, %v2715
  %v2741 = add nsw i64 %v2708, 128
  br label %b485
b487:
  %v2742 = mul i64 %v2700, 4
  %v2743 = add i64 0, %v2742
  %v2744 = add i64 %v2743, 0
  %v2745 = getelementptr inbounds float, ptr %v144, i64 %v2744
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2709, ptr align 4 %v2745, <8 x i1> %v2707)
  %v2746 = add nsw i64 %v2700, 1
  br label %b482
b484:
  br label %b481
b481:
  %v2747 = icmp sgt i64 %v3, 1
  br i1 %v2747, label %b494, label %b495
b494:
  %v2748 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2749 = atomicrmw add ptr %v2748, i64 1 acq_rel
  %v2750 = load i64, ptr %v203, align 8
  %v2751 = add i64 %v2750, 1
  store i64 %v2751, ptr %v203, align 8
  %v2752 = mul i64 %v3, %v2751
  br label %b496
b496:
  %v2753 = load atomic i64, ptr %v2748 acquire, align 8
  %v2754 = icmp slt i64 %v2753, %v2752
  br i1 %v2754, label %b497, label %b498
b497:
  %v2755 = call i32 @sched_yield()
  br label %b496
b498:
  br label %b495
b495:
  %v2756 = icmp eq i64 %v2, 0
  br i1 %v2756, label %b499, label %b500
b499:
  br label %b501
b501:
  %v2757 = phi i64 [ 0, %b499 ], [ %v2803, %b506 ]
  %v2758 = icmp slt i64 %v2757, 4
  br i1 %v2758, label %b502, label %b503
b502:
  br label %b504
b504:
  %v2759 = phi i64 [ 0, %b502 ], [ %v2802, %b509 ]
  %v2760 = icmp slt i64 %v2759, 2
  br i1 %v2760, label %b505, label %b506
b505:
  br label %b507
b507:
  %v2761 = phi i64 [ 0, %b505 ], [ %v2796, %b512 ]
  %v2762 = phi float [ 0x0000000000000000, %b505 ], [ %v2794, %b512 ]
  %v2763 = phi float [ 0x0000000000000000, %b505 ], [ %v2795, %b512 ]
  %v2764 = icmp slt i64 %v2761, %v8
  br i1 %v2764, label %b508, label %b509
b508:
  %v2765 = add i64 %v2761, 128
  %v2766 = icmp slt i64 %v2765, %v8
  %v2767 = select i1 %v2766, i64 %v2765, i64 %v8
  br label %b510
b510:
  %v2768 = phi i64 [ %v2761, %b508 ], [ %v2793, %b515 ]
  %v2769 = phi float [ 0x0000000000000000, %b508 ], [ %v2773, %b515 ]
  %v2770 = phi float [ 0x0000000000000000, %b508 ], [ %v2770, %b515 ]
  %v2771 = icmp slt i64 %v2768, %v2767
  br i1 %v2771, label %b511, label %b512
b511:
  br label %b513
b513:
  %v2772 = phi i64 [ 0, %b511 ], [ %v2792, %b514 ]
  %v2773 = phi float [ %v2769, %b511 ], [ %v2791, %b514 ]
  %v2774 = icmp slt i64 %v2772, 2
  br i1 %v2774, label %b514, label %b515
b514:
  %v2775 = mul i64 %v2768, 4
  %v2776 = getelementptr inbounds float, ptr %v124, i64 %v2775
  %v2777 = mul i64 %v2768, 8
  %v2778 = getelementptr inbounds float, ptr %v90, i64 %v2777
  %v2779 = mul i64 %v2759, 2
  %v2780 = add i64 0, %v2779
  %v2781 = add i64 %v2780, %v2772
  %v2782 = getelementptr inbounds float, ptr %v2776, i64 %v2781
  %v2783 = load float, ptr %v2782, align 4
  %v2784 = fneg float %v2783
  %v2785 = mul i64 %v2757, 2
  %v2786 = add i64 0, %v2785
  %v2787 = add i64 %v2786, %v2772
  %v2788 = getelementptr inbounds float, ptr %v2778, i64 %v2787
  %v2789 = load float, ptr %v2788, align 4
  %v2790 = fmul float %v2784, %v2789
  %v2791 = fadd float %v2773, %v2790
  %v2792 = add nsw i64 %v2772, 1
  br label %b513
b515:
  %v2793 = add nsw i64 %v2768, 1
  br label %b510
b512:
  %v2794 = fadd float %v2762, %v2769
  %v2795 = fadd float %v2763, %v2770
  %v2796 = add nsw i64 %v2761, 128
  br label %b507
b509:
  %v2797 = fadd float %v2762, %v2763
  %v2798 = mul i64 %v2757, 2
  %v2799 = add i64 0, %v2798
  %v2800 = add i64 %v2799, %v2759
  %v2801 = getelementptr inbounds float, ptr %v146, i64 %v2800
  store float %v2797, ptr %v2801, align 4
  %v2802 = add nsw i64 %v2759, 1
  br label %b504
b506:
  %v2803 = add nsw i64 %v2757, 1
  br label %b501
b503:
  br label %b500
b500:
  %v2804 = icmp sgt i64 %v3, 1
  br i1 %v2804, label %b516, label %b517
b516:
  %v2805 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2806 = atomicrmw add ptr %v2805, i64 1 acq_rel
  %v2807 = load i64, ptr %v203, align 8
  %v2808 = add i64 %v2807, 1
  store i64 %v2808, ptr %v203, align 8
  %v2809 = mul i64 %v3, %v2808
  br label %b518
b518:
  %v2810 = load atomic i64, ptr %v2805 acquire, align 8
  %v2811 = icmp slt i64 %v2810, %v2809
  br i1 %v2811, label %b519, label %b520
b519:
  %v2812 = call i32 @sched_yield()
  br label %b518
b520:
  br label %b517
b517:
  %v2813 = icmp eq i64 %v2, 0
  br i1 %v2813, label %b521, label %b522
b521:
  br label %b523
b523:
  %v2814 = phi i64 [ 0, %b521 ], [ %v2859, %b528 ]
  %v2815 = icmp slt i64 %v2814, 2
  br i1 %v2815, label %b524, label %b525
b524:
  br label %b526
b526:
  %v2816 = phi i64 [ 0, %b524 ], [ %v2858, %b531 ]
  %v2817 = icmp slt i64 %v2816, 4
  br i1 %v2817, label %b527, label %b528
b527:
  br label %b529
b529:
  %v2818 = phi i64 [ 0, %b527 ], [ %v2852, %b534 ]
  %v2819 = phi float [ 0x0000000000000000, %b527 ], [ %v2850, %b534 ]
  %v2820 = phi float [ 0x0000000000000000, %b527 ], [ %v2851, %b534 ]
  %v2821 = icmp slt i64 %v2818, %v8
  br i1 %v2821, label %b530, label %b531
b530:
  %v2822 = add i64 %v2818, 128
  %v2823 = icmp slt i64 %v2822, %v8
  %v2824 = select i1 %v2823, i64 %v2822, i64 %v8
  br label %b532
b532:
  %v2825 = phi i64 [ %v2818, %b530 ], [ %v2849, %b537 ]
  %v2826 = phi float [ 0x0000000000000000, %b530 ], [ %v2830, %b537 ]
  %v2827 = phi float [ 0x0000000000000000, %b530 ], [ %v2827, %b537 ]
  %v2828 = icmp slt i64 %v2825, %v2824
  br i1 %v2828, label %b533, label %b534
b533:
  br label %b535
b535:
  %v2829 = phi i64 [ 0, %b533 ], [ %v2848, %b536 ]
  %v2830 = phi float [ %v2826, %b533 ], [ %v2847, %b536 ]
  %v2831 = icmp slt i64 %v2829, 4
  br i1 %v2831, label %b536, label %b537
b536:
  %v2832 = mul i64 %v2825, 8
  %v2833 = getelementptr inbounds float, ptr %v126, i64 %v2832
  %v2834 = mul i64 %v2825, 16
  %v2835 = getelementptr inbounds float, ptr %v82, i64 %v2834
  %v2836 = mul i64 %v2814, 4
  %v2837 = add i64 0, %v2836
  %v2838 = add i64 %v2837, %v2829
  %v2839 = getelementptr inbounds float, ptr %v2833, i64 %v2838
  %v2840 = load float, ptr %v2839, align 4
  %v2841 = mul i64 %v2816, 4
  %v2842 = add i64 0, %v2841
  %v2843 = add i64 %v2842, %v2829
  %v2844 = getelementptr inbounds float, ptr %v2835, i64 %v2843
  %v2845 = load float, ptr %v2844, align 4
  %v2846 = fmul float %v2840, %v2845
  %v2847 = fadd float %v2830, %v2846
  %v2848 = add nsw i64 %v2829, 1
  br label %b535
b537:
  %v2849 = add nsw i64 %v2825, 1
  br label %b532
b534:
  %v2850 = fadd float %v2819, %v2826
  %v2851 = fadd float %v2820, %v2827
  %v2852 = add nsw i64 %v2818, 128
  br label %b529
b531:
  %v2853 = fadd float %v2819, %v2820
  %v2854 = mul i64 %v2814, 4
  %v2855 = add i64 0, %v2854
  %v2856 = add i64 %v2855, %v2816
  %v2857 = getelementptr inbounds float, ptr %v148, i64 %v2856
  store float %v2853, ptr %v2857, align 4
  %v2858 = add nsw i64 %v2816, 1
  br label %b526
b528:
  %v2859 = add nsw i64 %v2814, 1
  br label %b523
b525:
  br label %b522
b522:
  %v2860 = icmp sgt i64 %v3, 1
  br i1 %v2860, label %b538, label %b539
b538:
  %v2861 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2862 = atomicrmw add ptr %v2861, i64 1 acq_rel
  %v2863 = load i64, ptr %v203, align 8
  %v2864 = add i64 %v2863, 1
  store i64 %v2864, ptr %v203, align 8
  %v2865 = mul i64 %v3, %v2864
  br label %b540
b540:
  %v2866 = load atomic i64, ptr %v2861 acquire, align 8
  %v2867 = icmp slt i64 %v2866, %v2865
  br i1 %v2867, label %b541, label %b542
b541:
  %v2868 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v2869 = icmp eq i64 %v2, 0
  br i1 %v2869, label %b543, label %b544
b543:
  br label %b545
b545:
  %v2870 = phi i64 [ 0, %b543 ], [ %v2900, %b550 ]
  %v2871 = icmp slt i64 %v2870, 2
  br i1 %v2871, label %b546, label %b547
b546:
  br label %b548
b548:
  %v2872 = phi i64 [ 0, %b546 ], [ %v2899, %b553 ]
  %v2873 = icmp slt i64 %v2872, 2
  br i1 %v2873, label %b549, label %b550
b549:
  br label %b551
b551:
  %v2874 = phi i64 [ 0, %b549 ], [ %v2894, %b556 ]
  %v2875 = phi float [ 0x0000000000000000, %b549 ], [ %v2893, %b556 ]
  %v2876 = icmp slt i64 %v2874, %v8
  br i1 %v2876, label %b552, label %b553
b552:
  %v2877 = add i64 %v2874, 128
  %v2878 = icmp slt i64 %v2877, %v8
  %v2879 = select i1 %v2878, i64 %v2877, i64 %v8
  br label %b554
b554:
  %v2880 = phi i64 [ %v2874, %b552 ], [ %v2892, %b555 ]
  %v2881 = phi float [ 0x0000000000000000, %b552 ], [ %v2891, %b555 ]
  %v2882 = icmp slt i64 %v2880, %v2879
  br i1 %v2882, label %b555, label %b556
b555:
  %v2883 = mul i64 %v2880, 4
  %v2884 = getelementptr inbounds float, ptr %v124, i64 %v2883
  %v2885 = add i64 0, %v2870
  %v2886 = mul i64 %v2872, 2
  %v2887 = add i64 %v2885, %v2886
  %v2888 = getelementptr inbounds float, ptr %v2884, i64 %v2887
  %v2889 = load float, ptr %v2888, align 4
  %v2890 = fneg float %v2889
  %v2891 = fadd float %v2881, %v2890
  %v2892 = add nsw i64 %v2880, 1
  br label %b554
b556:
  %v2893 = fadd float %v2875, %v2881
  %v2894 = add nsw i64 %v2874, 128
  br label %b551
b553:
  %v2895 = mul i64 %v2870, 2
  %v2896 = add i64 0, %v2895
  %v2897 = add i64 %v2896, %v2872
  %v2898 = getelementptr inbounds float, ptr %v46, i64 %v2897
  store float %v2875, ptr %v2898, align 4
  %v2899 = add nsw i64 %v2872, 1
  br label %b548
b550:
  %v2900 = add nsw i64 %v2870, 1
  br label %b545
b547:
  br label %b544
b544:
  %v2901 = icmp sgt i64 %v3, 1
  br i1 %v2901, label %b557, label %b558
b557:
  %v2902 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2903 = atomicrmw add ptr %v2902, i64 1 acq_rel
  %v2904 = load i64, ptr %v203, align 8
  %v2905 = add i64 %v2904, 1
  store i64 %v2905, ptr %v203, align 8
  %v2906 = mul i64 %v3, %v2905
  br label %b559
b559:
  %v2907 = load atomic i64, ptr %v2902 acquire, align 8
  %v2908 = icmp slt i64 %v2907, %v2906
  br i1 %v2908, label %b560, label %b561
b560:
  %v2909 = call i32 @sched_yield()
  br label %b559
b561:
  br label %b558
b558:
  %v2910 = icmp eq i64 %v2, 0
  br i1 %v2910, label %b562, label %b563
b562:
  br label %b564
b564:
  %v2911 = phi i64 [ 0, %b562 ], [ %v2941, %b565 ]
  %v2912 = icmp slt i64 %v2911, 4
  br i1 %v2912, label %b565, label %b566
b565:
  %v2913 = icmp ult i64 4, 8
  %v2914 = select i1 %v2913, i64 4, i64 8
  %v2915 = trunc i64 %v2914 to i32
  %v2916 = insertelement <8 x i32> poison, i32 %v2915, i64 0
  %v2917 = shufflevector <8 x i32> %v2916, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2918 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2917
  %v2919 = add i64 0, %v2911
  %v2920 = mul i64 0, 4
  %v2921 = add i64 %v2919, %v2920
  %v2922 = getelementptr inbounds float, ptr %v134, i64 %v2921
  %v2923 = getelementptr float, ptr %v2922, <8 x i64> <i64 0, i64 4, i64 8, i64 12, i64 16, i64 20, i64 24, i64 28>
  %v2924 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2923, <8 x i1> %v2918, <8 x float> zeroinitializer)
  %v2925 = mul i64 %v2911, 4
  %v2926 = add i64 0, %v2925
  %v2927 = add i64 %v2926, 0
  %v2928 = getelementptr inbounds float, ptr %v136, i64 %v2927
  %v2929 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2928, <8 x i1> %v2918, <8 x float> zeroinitializer)
  %v2930 = fadd <8 x float> %v2924, %v2929
  %v2931 = mul i64 %v2911, 4
  %v2932 = add i64 0, %v2931
  %v2933 = add i64 %v2932, 0
  %v2934 = getelementptr inbounds float, ptr %v138, i64 %v2933
  %v2935 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2934, <8 x i1> %v2918, <8 x float> zeroinitializer)
  %v2936 = fadd <8 x float> %v2930, %v2935
  %v2937 = mul i64 %v2911, 4
  %v2938 = add i64 0, %v2937
  %v2939 = add i64 %v2938, 0
  %v2940 = getelementptr inbounds float, ptr %v38, i64 %v2939
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2936, ptr align 4 %v2940, <8 x i1> %v2918)
  %v2941 = add nsw i64 %v2911, 1
  br label %b564
b566:
  br label %b563
b563:
  %v2942 = icmp sgt i64 %v3, 1
  br i1 %v2942, label %b567, label %b568
b567:
  %v2943 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2944 = atomicrmw add ptr %v2943, i64 1 acq_rel
  %v2945 = load i64, ptr %v203, align 8
  %v2946 = add i64 %v2945, 1
  store i64 %v2946, ptr %v203, align 8
  %v2947 = mul i64 %v3, %v2946
  br label %b569
b569:
  %v2948 = load atomic i64, ptr %v2943 acquire, align 8
  %v2949 = icmp slt i64 %v2948, %v2947
  br i1 %v2949, label %b570, label %b571
b570:
  %v2950 = call i32 @sched_yield()
  br label %b569
b571:
  br label %b568
b568:
  %v2951 = icmp eq i64 %v2, 0
  br i1 %v2951, label %b572, label %b573
b572:
  br label %b574
b574:
  %v2952 = phi i64 [ 0, %b572 ], [ %v2994, %b575 ]
  %v2953 = icmp slt i64 %v2952, 2
  br i1 %v2953, label %b575, label %b576
b575:
  %v2954 = icmp ult i64 4, 8
  %v2955 = select i1 %v2954, i64 4, i64 8
  %v2956 = trunc i64 %v2955 to i32
  %v2957 = insertelement <8 x i32> poison, i32 %v2956, i64 0
  %v2958 = shufflevector <8 x i32> %v2957, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2959 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2958
  %v2960 = mul i64 %v2952, 4
  %v2961 = add i64 0, %v2960
  %v2962 = add i64 %v2961, 0
  %v2963 = getelementptr inbounds float, ptr %v140, i64 %v2962
  %v2964 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2963, <8 x i1> %v2959, <8 x float> zeroinitializer)
  %v2965 = mul i64 %v2952, 4
  %v2966 = add i64 0, %v2965
  %v2967 = add i64 %v2966, 0
  %v2968 = getelementptr inbounds float, ptr %v142, i64 %v2967
  %v2969 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2968, <8 x i1> %v2959, <8 x float> zeroinitializer)
  %v2970 = fadd <8 x float> %v2964, %v2969
  %v2971 = mul i64 %v2952, 4
  %v2972 = add i64 0, %v2971
  %v2973 = add i64 %v2972, 0
  %v2974 = getelementptr inbounds float, ptr %v144, i64 %v2973
  %v2975 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2974, <8 x i1> %v2959, <8 x float> zeroinitializer)
  %v2976 = fadd <8 x float> %v2970, %v2975
  %v2977 = add i64 0, %v2952
  %v2978 = mul i64 0, 2
  %v2979 = add i64 %v2977, %v2978
  %v2980 = getelementptr inbounds float, ptr %v146, i64 %v2979
  %v2981 = getelementptr float, ptr %v2980, <8 x i64> <i64 0, i64 2, i64 4, i64 6, i64 8, i64 10, i64 12, i64 14>
  %v2982 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2981, <8 x i1> %v2959, <8 x float> zeroinitializer)
  %v2983 = fadd <8 x float> %v2976, %v2982
  %v2984 = mul i64 %v2952, 4
  %v2985 = add i64 0, %v2984
  %v2986 = add i64 %v2985, 0
  %v2987 = getelementptr inbounds float, ptr %v148, i64 %v2986
  %v2988 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2987, <8 x i1> %v2959, <8 x float> zeroinitializer)
  %v2989 = fadd <8 x float> %v2983, %v2988
  %v2990 = mul i64 %v2952, 4
  %v2991 = add i64 0, %v2990
  %v2992 = add i64 %v2991, 0
  %v2993 = getelementptr inbounds float, ptr %v44, i64 %v2992
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2989, ptr align 4 %v2993, <8 x i1> %v2959)
  %v2994 = add nsw i64 %v2952, 1
  br label %b574
b576:
  br label %b573
b573:
  %v2995 = icmp sgt i64 %v3, 1
  br i1 %v2995, label %b577, label %b578
b577:
  %v2996 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2997 = atomicrmw add ptr %v2996, i64 1 acq_rel
  %v2998 = load i64, ptr %v203, align 8
  %v2999 = add i64 %v2998, 1
  store i64 %v2999, ptr %v203, align 8
  %v3000 = mul i64 %v3, %v2999
  br label %b579
b579:
  %v3001 = load atomic i64, ptr %v2996 acquire, align 8
  %v3002 = icmp slt i64 %v3001, %v3000
  br i1 %v3002, label %b580, label %b581
b580:
  %v3003 = call i32 @sched_yield()
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
